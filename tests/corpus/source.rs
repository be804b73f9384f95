//! The lines of the corpus, as they are in source: `derived.rs` is made of them, and the derive reads what the JSON says.

use crate::checks::Check;
use crate::{checks, derived};
use expect_test::expect_file;
use phase_rules::analysis::{Budget, Finding, findings};
use phase_rules::rules::Rule;
use std::fmt::Write;

/// What the derive's error says to do about a list that it refuses.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fix {
    /// Remove an unreachable rule.
    Remove(usize),
}

fn fixes(check: &Check) -> Vec<Fix> {
    let report = findings(&check.list, Budget::DEFAULT);
    let fix = |finding: &Finding| match finding {
        Finding::UnreachableRule { rule, .. } => Fix::Remove(*rule),
        other => panic!("{}: {other:?}", check.name),
    };
    report.findings.iter().map(fix).collect()
}

fn source(checks: &[Check]) -> String {
    let mut source = String::from(
        "//! Written by the test in `source.rs`, not by hand: see `corpus.rs`.\n\n\
         use crate::checks::{Derived, Entry};\n\
         use phase_rules::PhaseStatus;\n\n\
         pub fn all() -> Vec<Derived> {\n    vec![\n",
    );
    for number in 0..checks.len() {
        writeln!(source, "        Derived::of::<Check{number}Status>(),").unwrap();
    }
    source.push_str("    ]\n}\n");
    for (number, check) in checks.iter().enumerate() {
        let mut rules: Vec<Option<&String>> = check.rules.iter().map(Some).collect();
        let mut fixed = String::new();
        for Fix::Remove(rule) in fixes(check) {
            rules[rule] = None;
            write!(fixed, ", without `{}`", check.rules[rule]).unwrap();
        }
        writeln!(
            source,
            "\n/// {}{fixed}\n#[derive(PhaseStatus)]\n#[phase(",
            check.name
        )
        .unwrap();
        let rules: Vec<&String> = rules.into_iter().flatten().collect();
        for (section, lines) in [
            ("conditions", check.conditions.iter().collect()),
            ("rules", rules),
        ] {
            writeln!(source, "    {section}(").unwrap();
            for line in lines {
                writeln!(source, "        {line},").unwrap();
            }
            source.push_str("    ),\n");
        }
        write!(
            source,
            ")]\npub struct Check{number}Status {{\n    conditions: Vec<Entry>,\n    phase: Check{number}Phase,\n    \
             observed_generation: i64,\n}}\n"
        )
        .unwrap();
    }
    source
}

#[test]
fn derived_source_is_current() {
    expect_file!["derived.rs"].assert_eq(&source(&checks::all()));
}

#[test]
fn most_lists_are_derived_as_they_are() {
    let mut fixed = Vec::new();
    for check in checks::all() {
        fixed.extend(fixes(&check).into_iter().map(|fix| (check.name.clone(), fix)));
    }
    assert_eq!(fixed, [("rabbitmq.com/RabbitmqCluster".into(), Fix::Remove(5))]);
}

/// `True` may be left out in source, and is in what a list prints.
fn printed(line: &str) -> String {
    line.replace(" = True,", ",")
}

#[test]
fn lists_print_the_lines() {
    for check in checks::all() {
        let lines = |lines: &[String]| -> String {
            let lines = lines.iter().map(|line| format!("    {},\n", printed(line)));
            lines.collect()
        };
        let (conditions, rules) = (lines(&check.conditions), lines(&check.rules));
        assert_eq!(
            check.list.to_string(),
            format!("conditions(\n{conditions}),\nrules(\n{rules}),\n"),
            "{}",
            check.name
        );
    }
}

#[test]
fn derive_reads_the_lists() {
    for (check, derived) in checks::all().iter().zip(derived::all()) {
        let removed = fixes(check);
        let kept = |(rule, _): &(usize, &Rule)| !removed.contains(&Fix::Remove(*rule));
        let rules = check.list.rules().iter().enumerate().filter(kept);
        assert!(
            derived.rules.rules().iter().eq(rules.map(|(_, rule)| rule)),
            "{}:\n{}",
            check.name,
            derived.rules
        );
        assert_eq!(
            derived.rules.conditions(),
            check.list.conditions(),
            "{}",
            check.name
        );
    }
}
