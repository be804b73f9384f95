//! The phase tables of the statuses in `phase_table/statuses.rs`.
//!
//! `UPDATE_EXPECT=1` writes the files.

#[path = "phase_table/statuses.rs"]
mod statuses;

use expect_test::{ExpectFile, expect_file};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use k8s_openapi::jiff::Timestamp;
use phase_rules::analysis::PhaseTable;
use phase_rules::{ConditionEnum, ConditionStatus, ConditionTypeOf, PhaseEnum, PhaseStatus};
use statuses::{BackupStatus, RewrittenBackupStatus, RouteStatus, WorkloadStatus};

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

/// Every possible state has one line, and it gives the phase that the derived evaluator does.
#[test]
fn table_equals_evaluator() {
    check_lines::<BackupStatus>(243 - 27);
    check_lines::<RouteStatus>(27);
}

fn check_lines<S: PhaseStatus<Condition = Condition>>(possible: usize) {
    let table = table::<S>();
    let rows: Vec<(Vec<&str>, &str)> = table
        .lines()
        .filter_map(|line| line.split_once("=> "))
        .map(|(cells, phase)| (cells.split_whitespace().collect(), phase))
        .collect();
    let mut found = 0;
    for state in all_states(ConditionTypeOf::<S>::ALL.len()) {
        let is_in = |cells: &[&str]| {
            let cells = cells.iter().zip(&state);
            cells
                .clone()
                .all(|(cell, status)| *cell == "." || cell.contains(&status.as_str()[..1]))
        };
        let phases: Vec<&str> = rows
            .iter()
            .filter(|(cells, _)| is_in(cells))
            .map(|(_, phase)| *phase)
            .collect();
        if S::rules()
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
            .map(|(type_, status)| condition(type_.as_str(), *status))
            .collect();
        assert_eq!(phases, [S::evaluate(&conditions).as_str()], "{state:?}");
    }
    assert_eq!(found, possible);
}

fn all_states(conditions: usize) -> Vec<Vec<ConditionStatus>> {
    (0..conditions).fold(vec![Vec::new()], |states, _| {
        let with = |state: &Vec<ConditionStatus>, status| state.iter().copied().chain([status]).collect();
        states
            .iter()
            .flat_map(|state| ConditionStatus::ALL.map(|status| with(state, status)))
            .collect()
    })
}

fn condition(type_: &str, status: ConditionStatus) -> Condition {
    Condition {
        type_: type_.into(),
        status: status.as_str().into(),
        reason: "Test".into(),
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
    for state in all_states(rules.conditions().len()) {
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
                    .any(|status| status == state[index.unwrap()].as_str())
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
