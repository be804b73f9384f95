//! `phase_rules::testing::assert_truth_table`: what its files say, and what it does when they say otherwise.

#[path = "truth_table/statuses.rs"]
mod statuses;

use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use k8s_openapi::jiff::Timestamp;
use phase_rules::testing::assert_truth_table;
use phase_rules::{ConditionEnum, ConditionStatus, ConditionTypeOf, PhaseEnum, PhaseStatus};
use statuses::{BackupStatus, RewrittenBackupStatus, RouteStatus, WorkloadStatus};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

const BACKUP: &str = "tests/truth_table/backup.phases";
/// Names another file for the test that runs in a process of its own.
const OTHER_FILE: &str = "TRUTH_TABLE_FILE";

/// Also run in a process of its own, on files that other tests made.
#[test]
fn backup() {
    assert_truth_table::<BackupStatus>(env::var(OTHER_FILE).unwrap_or(BACKUP.into()));
}

/// Also run in a process of its own.
#[test]
fn workload() {
    assert_truth_table::<WorkloadStatus>(
        env::var(OTHER_FILE).unwrap_or("tests/truth_table/workload.phases".into()),
    );
}

#[test]
fn rules_that_mean_the_same_have_the_same_table() {
    assert_truth_table::<RewrittenBackupStatus>(BACKUP);
}

#[test]
fn columns_are_in_order_of_declaration_and_say_what_was_declared() {
    assert_truth_table::<RouteStatus>("tests/truth_table/route.phases");
    assert_eq!(
        stored("tests/truth_table/route.phases")
            .lines()
            .skip(2)
            .take(4)
            .collect::<Vec<_>>(),
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
fn the_lines_are_the_phase_function() {
    check_lines::<BackupStatus>(BACKUP, 243 - 27);
    check_lines::<RouteStatus>("tests/truth_table/route.phases", 27);
}

fn check_lines<S: PhaseStatus<Condition = Condition>>(file: &str, possible: usize) {
    let table = stored(file);
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

/// Every possible state lies in the section of the rule that decides in it, and in no other.
#[test]
fn many_conditions_are_described_by_rule() {
    let rules = WorkloadStatus::rules();
    let table = stored("tests/truth_table/workload.phases");
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
        assert!(heading.ends_with(&format!(", {count} states")), "{heading}");
    }
}

#[test]
fn a_missing_file_is_not_made_unasked() {
    let file = scratch("missing").join("backup.phases");
    let output = run("backup", &file, None);
    assert!(!output.status.success());
    let said = said(&output);
    assert!(said.contains("there is no file "), "{said}");
    assert!(
        said.contains("Run the test with UPDATE_PHASES=1 to create it"),
        "{said}"
    );
    assert!(!file.exists());
}

#[test]
fn an_update_makes_the_file_and_its_directory() {
    let file = scratch("update").join("deep/in/backup.phases");
    for update in ["", "0"] {
        assert!(
            !run("backup", &file, Some(update)).status.success(),
            "{update:?} is no wish to update"
        );
    }
    let output = run("backup", &file, Some("1"));
    assert!(output.status.success(), "{}", said(&output));
    assert_eq!(fs::read_to_string(&file).unwrap(), stored(BACKUP));
    assert!(run("backup", &file, None).status.success());
}

#[test]
fn an_update_overwrites_what_differs() {
    let file = scratch("overwrite").join("backup.phases");
    fs::write(&file, stored(BACKUP).replace("=> Running", "=> Pending")).unwrap();
    assert!(!run("backup", &file, None).status.success());
    assert!(run("backup", &file, Some("1")).status.success());
    assert_eq!(fs::read_to_string(&file).unwrap(), stored(BACKUP));
}

#[test]
fn a_difference_is_shown_with_the_columns_that_it_is_about() {
    let file = scratch("difference").join("backup.phases");
    let before = stored(BACKUP).replace(
        "T  T  T  FU FU => Running\n",
        "T  T  T  F  FU => Running\nT  T  T  U  FU => Pending\n",
    );
    fs::write(&file, before).unwrap();
    let output = run("backup", &file, None);
    assert!(!output.status.success());
    let said = said(&output);
    let difference = "\
  ...
  BucketStoreReady
  |  MongoDBAccessRequestReady
  |  |  JobScheduled
  |  |  |  JobCompleted
  |  |  |  |  JobFailed(negative)
  |  |  |  |  |
  T  T  T  T  .  => Completed
  T  T  T  FU T  => Failed
- T  T  T  F  FU => Running
- T  T  T  U  FU => Pending
+ T  T  T  FU FU => Running
  T  T  FU T  .  => Completed
  T  T  FU FU T  => Failed
  ...

Run the test with UPDATE_PHASES=1 if this change is meant, then commit the file.";
    assert!(said.contains(difference), "{said}");
    assert!(
        said.contains("statuses::BackupStatus are not those of "),
        "{said}"
    );
    assert!(said.contains("backup.phases\n"), "{said}");
}

#[test]
fn a_difference_of_many_conditions_is_shown_with_its_rule() {
    let file = scratch("difference_by_rule").join("workload.phases");
    let before = stored("tests/truth_table/workload.phases")
        .replace("Evicted=True, Preempted=False|Unknown", "Evicted=True");
    fs::write(&file, before).unwrap();
    let output = run("workload", &file, None);
    let said = said(&output);
    let difference = "
  rule 1: any(Evicted, Preempted) => Failed, 2916 states
-   Evicted=True
+   Evicted=True, Preempted=False|Unknown
";
    assert!(said.contains(difference), "{said}");
}

#[test]
fn line_ends_do_not_matter() {
    let file = scratch("line_ends").join("backup.phases");
    fs::write(&file, stored(BACKUP).replace('\n', "\r\n")).unwrap();
    let output = run("backup", &file, None);
    assert!(output.status.success(), "{}", said(&output));
}

#[test]
fn paths_start_at_the_package_and_else_at_the_working_directory() {
    let directory = scratch("paths");
    fs::write(directory.join("backup.phases"), stored(BACKUP)).unwrap();
    let in_package = process("backup", Path::new("backup.phases"))
        .env("CARGO_MANIFEST_DIR", &directory)
        .output()
        .unwrap();
    assert!(in_package.status.success(), "{}", said(&in_package));
    let in_working_directory = process("backup", Path::new("backup.phases"))
        .env_remove("CARGO_MANIFEST_DIR")
        .current_dir(&directory)
        .output()
        .unwrap();
    assert!(
        in_working_directory.status.success(),
        "{}",
        said(&in_working_directory)
    );
}

fn stored(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

/// An empty directory of this name.
fn scratch(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("truth_table")
        .join(name);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    directory
}

/// One test of this file in a process of its own, so that it can have its own environment.
fn process(test: &str, file: &Path) -> Command {
    let mut command = Command::new(env::current_exe().unwrap());
    command
        .args(["--exact", test])
        .env(OTHER_FILE, file)
        .env_remove("UPDATE_PHASES");
    command
}

fn run(test: &str, file: &Path, update: Option<&str>) -> Output {
    let mut command = process(test, file);
    if let Some(update) = update {
        command.env("UPDATE_PHASES", update);
    }
    let output = command.output().unwrap();
    assert!(said(&output).contains("running 1 test"), "{}", said(&output));
    output
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[&*output.stdout, &*output.stderr].concat()).into_owned()
}
