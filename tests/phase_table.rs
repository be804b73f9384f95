//! The phase tables of the statuses in `phase_table/statuses.rs`.
//!
//! `UPDATE_EXPECT=1` writes the files.

#[path = "phase_table/statuses.rs"]
mod statuses;

use expect_test::{ExpectFile, expect_file};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use k8s_openapi::jiff::Timestamp;
use phase_rules::analysis::PhaseTable;
use phase_rules::rules::RuleList;
use phase_rules::{ConditionEnum, ConditionStatus, ConditionTypeOf, PhaseEnum, PhaseStatus, Value};
use statuses::{BackupStatus, ReleaseStatus, RewrittenBackupStatus, RouteStatus, WorkloadStatus};

fn table<S: PhaseStatus>() -> String {
    PhaseTable::of(&S::rules()).to_string()
}

fn backup() -> ExpectFile {
    expect_file!["phase_table/backup.phases"]
}

#[test]
fn states_by_phase() {
    backup().assert_eq(&table::<BackupStatus>());
}

#[test]
fn states_by_rule() {
    expect_file!["phase_table/workload.phases"].assert_eq(&table::<WorkloadStatus>());
}

#[test]
fn same_meaning_same_table() {
    backup().assert_eq(&table::<RewrittenBackupStatus>());
}

#[test]
fn columns_in_declared_order() {
    let table = table::<RouteStatus>();
    expect_file!["phase_table/route.phases"].assert_eq(&table);
    assert_eq!(
        table.lines().skip(2).take(4).collect::<Vec<_>>(),
        [
            "Programmed",
            "|  Attached = \"gateway.example.com/Attached\"",
            "|  |  Conflicted(negative, absent = False)",
            "|  |  |",
        ]
    );
}

#[test]
fn reasons_have_letters() {
    expect_file!["phase_table/release.phases"].assert_eq(&table::<ReleaseStatus>());
}

/// Every possible state has one line, and it gives the phase that the derived evaluator does.
#[test]
fn table_equals_evaluator() {
    check_lines::<BackupStatus>(243 - 27);
    check_lines::<RouteStatus>(27);
    check_lines::<ReleaseStatus>(12 * 6);
}

fn check_lines<S: PhaseStatus<Condition = Condition>>(possible: usize) {
    let table = table::<S>();
    let rows: Vec<(Vec<&str>, &str)> = table
        .lines()
        .filter_map(|line| line.split_once("=> "))
        .map(|(cells, phase)| (cells.split_whitespace().collect(), phase))
        .collect();
    let mut found = 0;
    let rules = S::rules();
    for state in all_states(&rules) {
        let is_in = |cells: &[&str]| {
            let cells = cells.iter().zip(&state);
            cells
                .clone()
                .all(|(cell, value)| *cell == "." || holds(cell, *value))
        };
        let phases: Vec<&str> = rows
            .iter()
            .filter(|(cells, _)| is_in(cells))
            .map(|(_, phase)| *phase)
            .collect();
        if rules
            .nevers()
            .iter()
            .any(|never| never.matches(|index| state[index]))
        {
            continue;
        }
        found += 1;
        let conditions: Vec<Condition> = ConditionTypeOf::<S>::ALL
            .iter()
            .zip(&state)
            .enumerate()
            .map(|(index, (type_, value))| {
                let reason = rules.reason(index, *value);
                let reason = reason.map_or("Test", |reason| &reason.text);
                condition(type_.as_str(), value.status(), reason)
            })
            .collect();
        assert_eq!(phases, [S::evaluate(&conditions).as_str()], "{state:?}");
    }
    assert_eq!(found, possible);
}

/// Whether the value is among those of a cell such as `T(a-)U`.
fn holds(cell: &str, value: Value) -> bool {
    let letter = "-abc".chars().nth(value.reason()).unwrap();
    let Some((_, rest)) = cell.split_once(&value.status().as_str()[..1]) else {
        return false;
    };
    match rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some((reasons, _)) => reasons.contains(letter),
        None => true,
    }
}

fn all_states(rules: &RuleList) -> Vec<Vec<Value>> {
    (0..rules.conditions().len()).fold(vec![Vec::new()], |states, condition| {
        let with = |state: &Vec<Value>, value| state.iter().copied().chain([value]).collect();
        let longer = |state: &Vec<Value>| -> Vec<Vec<Value>> {
            rules
                .domain(condition)
                .iter()
                .map(|value| with(state, value))
                .collect()
        };
        states.iter().flat_map(longer).collect()
    })
}

fn condition(type_: &str, status: ConditionStatus, reason: &str) -> Condition {
    Condition {
        type_: type_.into(),
        status: status.as_str().into(),
        reason: reason.into(),
        message: String::new(),
        last_transition_time: Time(Timestamp::UNIX_EPOCH),
        observed_generation: None,
    }
}

/// Every possible state is in the section of the rule that decides it, and in no other.
#[test]
fn sections_equal_deciding_rules() {
    let rules = WorkloadStatus::rules();
    let table = table::<WorkloadStatus>();
    assert!(
        table.contains("\nPreempted(negative, absent = False)\n"),
        "{table}"
    );
    let sections: Vec<&str> = table.split("\n\n").skip(2).collect();
    assert_eq!(sections.len(), rules.rules().len());

    let mut counts = vec![0; sections.len()];
    for state in all_states(&rules) {
        if rules.nevers()[0].matches(|index| state[index]) {
            continue;
        }
        let is_in = |combination: &str| {
            combination.trim().split(", ").all(|constraint| {
                let (name, statuses) = constraint.split_once('=').unwrap();
                let index = rules
                    .conditions()
                    .iter()
                    .position(|condition| condition.name == name);
                statuses
                    .split('|')
                    .any(|status| status == state[index.unwrap()].status().as_str())
            })
        };
        let deciding = rules.decide(|index| state[index]).rule.unwrap();
        counts[deciding] += 1;
        for (rule, section) in sections.iter().enumerate() {
            let is_listed = section.lines().skip(1).any(is_in);
            assert_eq!(is_listed, rule == deciding, "rule {} in {state:?}", rule + 1);
        }
    }
    for ((rule, section), count) in sections.iter().enumerate().zip(counts) {
        let heading = section.lines().next().unwrap();
        assert!(heading.starts_with(&format!("rule {}: ", rule + 1)), "{heading}");
        // Large counts have separators.
        let states = heading.rsplit(", ").next().unwrap().replace(',', "");
        assert_eq!(states, format!("{count} states"), "{heading}");
    }
}
