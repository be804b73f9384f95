//! Reading a status text without a branch that a mixed list would mispredict.

/// How far above the bit of `True` that of the status is, as rules see it: 0 for True, 1 for False, 2 for all other texts.
#[inline]
pub fn bits_above_true(text: &str) -> u32 {
    const SHORTEST: usize = 4;
    /// The first and the last four bytes of the status that has this many bytes more than the shortest. They are all bytes of
    /// it. No text of six or seven bytes begins and ends like `True`.
    const ENDS: [u64; 4] = [TRUE, u64::from_le_bytes(*b"Falsalse"), TRUE, TRUE];
    const TRUE: u64 = u64::from_le_bytes(*b"TrueTrue");
    let text = text.as_bytes();
    let more = text.len().wrapping_sub(SHORTEST);
    if more >= ENDS.len() {
        return other();
    }
    let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) else {
        return OTHER;
    };
    let ends = u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32;
    // Less than four.
    #[allow(clippy::cast_possible_truncation)]
    let bits = more as u32;
    if ends == ENDS[more] { bits } else { OTHER }
}

const OTHER: u32 = 2;

/// For lengths that no status has. Cold, so that the others take no jump.
#[cold]
fn other() -> u32 {
    OTHER
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::status::{ConditionStatus, StatusSet};
    use alloc::format;
    use alloc::string::String;

    #[test]
    fn as_the_plain_reading() {
        let mut texts: alloc::vec::Vec<String> = [
            "",
            "T",
            "Tru",
            "alse",
            "Fals",
            "TrueTrue",
            "FalsXalse",
            "Falalse",
            "Falsealse",
            "TrTrue",
            "TruTrue",
            "Falsalse",
            "Unknown",
        ]
        .map(String::from)
        .into();
        for status in ["True", "False", "Unknown"] {
            texts.push(status.into());
            for c in [' ', '\0', 'e', 'T', 'é'] {
                texts.push(format!("{status}{c}"));
                texts.push(format!("{c}{status}"));
                for position in 0..status.len() {
                    texts.push(format!("{}{c}{}", &status[..position], &status[position + 1..]));
                    texts.push(format!("{}{c}{}", &status[..position], &status[position..]));
                }
            }
        }
        for text in texts {
            let bit = StatusSet::from_bits(1 << bits_above_true(&text));
            assert_eq!(bit, ConditionStatus::from_wire(&text).only(), "{text:?}");
        }
    }
}
