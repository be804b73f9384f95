//! All contestants give the same phase for every list of every workload, so that what is compared is the same work.

use phase_rules_benches::contestants::Contestant;
use phase_rules_benches::generator::{SIZES, module, modules};
use phase_rules_benches::workloads::{self, Workload};
use std::collections::BTreeSet;
use std::fs;

fn agree(workload: &Workload, contestants: &[Contestant]) {
    let expected = workload.phases(Contestant::Interpreter);
    assert!(
        expected.iter().collect::<BTreeSet<_>>().len() > 2,
        "{}: hardly any phases",
        workload.name
    );
    for contestant in contestants.iter().filter(|contestant| contestant.answers()) {
        assert!(
            workload.phases(*contestant) == expected,
            "{}: {contestant}",
            workload.name
        );
    }
}

#[test]
fn on_all_backups() {
    agree(&workloads::backup(), &Contestant::ALL);
}

#[test]
fn on_steady_backups() {
    agree(&workloads::backup_steady(), &Contestant::ALL);
}

#[test]
fn on_scattered_backups() {
    agree(&workloads::backup_scattered(5_000), &Contestant::ALL);
}

#[test]
fn on_generated_lists() {
    for (conditions, rules) in SIZES {
        let (slow, fast): (Vec<Contestant>, Vec<Contestant>) = Contestant::ALL
            .into_iter()
            .partition(|contestant| contestant.is_cel());
        agree(&workloads::generated(conditions, rules), &fast);
        agree(&workloads::sized(conditions, rules, 50), &slow);
    }
}

#[test]
fn with_reasons() {
    agree(&workloads::with_reasons(), &Contestant::WITH_REASONS);
}

#[test]
fn floors_have_no_answer() {
    let backup = workloads::backup();
    for floor in [Contestant::Floor, Contestant::ExactFloor] {
        assert_ne!(backup.phases(floor), backup.phases(Contestant::Derived));
    }
}

#[test]
fn generated_modules_are_those_of_the_generator() {
    for (name, rules) in modules() {
        let path = format!(
            "{}/src/generated/{}.rs",
            env!("CARGO_MANIFEST_DIR"),
            name.to_lowercase()
        );
        let written = fs::read_to_string(&path).expect("a module for each size");
        assert!(
            written == module(&name, &rules),
            "{path}: run the program `generate`"
        );
    }
}
