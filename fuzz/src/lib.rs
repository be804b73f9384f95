//! What the fuzz targets do with their bytes. `tests/corpus.rs` does the same with the files in `corpus/`, without a fuzzer.

/// What the tests of phase-core know of rule lists and condition lists.
#[path = "../../phase-core/tests/common"]
#[allow(dead_code, reason = "the tests use more")]
mod common {
    pub mod apimachinery;
    pub mod oracle;
    pub mod random_lists;
    pub mod state_sets;
    pub mod truth_tables;
}

use common::apimachinery::{Call, GENERATIONS, MESSAGES, Plain, REASONS, STATUSES, Set, TYPES, compare};
use common::oracle::{Demand, mistakes, mistakes_in_states};
use common::random_lists::{RandomLists, Size};
use common::truth_tables::TruthTables;
use phase_core::analysis::{Budget, analyze, findings, states_by_rule};
use phase_core::rules::RuleList;
use phase_core::status::ConditionStatus;
use proptest::test_runner::{RngAlgorithm, TestRng};

/// The bytes are the content of `#[phase(..)]`: the derive does not panic, and makes items in proportion.
pub fn front_end(data: &[u8]) {
    let Ok(block) = str::from_utf8(data) else { return };
    let source = format!(
        "#[phase({block}\n)] struct BackupStatus {{ conditions: Vec<Condition>, phase: Option<BackupPhase>, \
         observed_generation: Option<i64> }}"
    );
    let Ok(input) = syn::parse_str(&source) else {
        return;
    };
    let expansion = front_end::derive::derive(&input);
    let length = expansion.to_string().len();
    assert!(
        length < 50_000 + 200 * source.len(),
        "{length} bytes for {}",
        source.len()
    );
    syn::parse2::<syn::File>(expansion).expect("the derive expands to items");
}

/// The bytes are JSON: a rule list that can be read is written and read back the same, and can be analyzed.
pub fn rule_list_json(data: &[u8]) {
    let Ok(list) = serde_json::from_slice::<RuleList>(data) else {
        return;
    };
    let json = serde_json::to_string(&list).expect("a rule list can be written");
    let read_back: RuleList = serde_json::from_str(&json).expect("what was written can be read");
    assert_eq!(read_back, list, "{json}");
    let _ = list.to_string();
    let _ = analyze(&list, Budget::of_steps(10_000));
}

/// The bytes are the random choices that make a small rule list: what the analysis finds is true in all of its states, and
/// nothing is missing.
pub fn analysis(data: &[u8]) {
    const AMPLE: Budget = Budget::of_steps(1 << 32);

    // Each choice takes the next bytes; after the last, zeros.
    let choices = TestRng::from_seed(RngAlgorithm::PassThrough, data);
    let rules = RandomLists::with(choices).list(&Size {
        conditions: 1..=4,
        rules: 0..=6,
    });
    let report = analyze(&rules, AMPLE);
    let tables = TruthTables::new(&rules);
    let mut wrong = mistakes(&rules, &report, &tables, Demand::Everything);
    let by_rule = states_by_rule(&rules, AMPLE);
    wrong.extend(mistakes_in_states(&rules, &by_rule, &tables, Demand::Everything));
    assert!(wrong.is_empty(), "{rules}{}", wrong.join("\n"));
    assert_eq!(findings(&rules, AMPLE).findings, report.findings, "{rules}");
}

/// The bytes are the length of a condition list, then seven for each of its conditions and of the calls on it: they do what
/// apimachinery does.
pub fn condition_list(data: &[u8]) {
    let Some((length, data)) = data.split_first() else {
        return;
    };
    let (chunks, _) = data.as_chunks();
    let (list, calls) = chunks.split_at(chunks.len().min(usize::from(length % 6)));
    let list = list.iter().copied().map(plain).collect();
    let calls: Vec<Call> = calls.iter().copied().map(call).collect();
    if let Err(error) = compare::<Plain>(list, &calls) {
        panic!("{error}");
    }
}

fn plain([type_, status, generation, time, reason, message, _]: [u8; 7]) -> Plain {
    let optional = |texts, byte: u8| (byte < 192).then(|| String::from(one_of::<&str>(texts, byte)));
    Plain {
        type_: one_of(TYPES, type_).into(),
        status: one_of(STATUSES, status).into(),
        observed_generation: one_of(GENERATIONS, generation),
        last_transition_time: i64::from(time) - 128,
        reason: optional(REASONS, reason),
        message: optional(MESSAGES, message),
    }
}

fn call([kind, type_, status, generation, time, reason, message]: [u8; 7]) -> Call {
    match kind % 5 {
        0 => Call::Remove(one_of(TYPES, type_)),
        1 => Call::SetAgain(usize::from(type_)),
        _ => Call::Set(Set {
            type_: one_of(TYPES, type_),
            status: one_of(&ConditionStatus::ALL, status),
            reason: one_of(REASONS, reason),
            message: one_of(MESSAGES, message),
            observed_generation: one_of(GENERATIONS, generation),
            time: (time > 0).then_some(i64::from(time) - 128),
        }),
    }
}

fn one_of<T: Copy>(values: &[T], byte: u8) -> T {
    values[usize::from(byte) % values.len()]
}
