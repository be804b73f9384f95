//! What reading the list exactly costs at least: all bytes of each type and of each status. No type is looked up and no rule
//! evaluated, so that the answer is no phase.

use super::one_by_one;
use crate::workloads::Evaluations;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;

/// All bytes of a text, as words that overlap: with no loop and no branch on a length that differs within a workload.
fn bytes(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let (words, _) = bytes.as_chunks();
    let (Some(last), count @ 1..=3) = (bytes.last_chunk(), words.len()) else {
        return short_or_long(bytes);
    };
    [words[0], words[count / 2], words[count - 1], *last]
        .map(u64::from_le_bytes)
        .into_iter()
        .fold(bytes.len() as u64, |read, word| read ^ word)
}

/// All bytes of a text of four to seven.
fn few_bytes(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let (Some(first), Some(last), 4..=7) = (bytes.first_chunk(), bytes.last_chunk(), bytes.len()) else {
        return short_or_long(bytes);
    };
    u64::from(u32::from_le_bytes(*first) ^ u32::from_le_bytes(*last)) ^ bytes.len() as u64
}

#[cold]
#[inline(never)]
fn short_or_long(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |read, byte| read << 1 ^ u64::from(*byte))
}

#[allow(clippy::cast_possible_truncation)]
fn read(conditions: &[Condition]) -> u8 {
    let read = conditions.iter().fold(0, |read, condition| {
        read ^ bytes(&condition.type_) ^ few_bytes(&condition.status)
    });
    (read ^ read >> 32) as u8
}

pub(super) fn prepare(lists: &[Vec<Condition>]) -> Evaluations<'_> {
    one_by_one(lists, |list: &Vec<Condition>| read(list))
}
