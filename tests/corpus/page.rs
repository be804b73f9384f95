//! `docs/real-health-checks.md` says what the analysis says. Its tables are between markers, and written here.

#[path = "../../phase-core/tests/common/published_lists.rs"]
mod published_lists;

use crate::checks;
use expect_test::expect_file;
use phase_rules::Value;
use phase_rules::analysis::{Budget, Report, analyze};
use phase_rules::diagnostics::{diagnostics, values_in_words};
use phase_rules::rules::{Formula, Matcher, RuleList, phase_is, when};
use phase_rules::{ConditionStatus, ValueSet};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::{fs, path::Path};

struct Subject {
    /// The names of all lists with these rules.
    names: Vec<String>,
    rules: RuleList,
    report: Report,
}

/// The corpus and the lists of the Go module; what is the same twice, once.
fn subjects() -> Vec<Subject> {
    let published = published_lists::all_lists().into_iter().map(|(name, list)| {
        let list = match name {
            "Backup" => list.ensure(when("JobFailed", ConditionStatus::True), phase_is(["Failed"])),
            _ => list,
        };
        (name.into(), list.build().unwrap())
    });
    let corpus = checks::all().into_iter().map(|check| (check.name, check.list));
    let mut subjects: Vec<Subject> = Vec::new();
    for (name, rules) in corpus.chain(published) {
        match subjects.iter_mut().find(|subject| subject.rules == rules) {
            Some(subject) => subject.names.push(name),
            None => subjects.push(Subject {
                names: vec![name],
                report: analyze(&rules, Budget::DEFAULT),
                rules,
            }),
        }
    }
    subjects
}

type State = Vec<Value>;

impl Subject {
    fn names(&self) -> String {
        self.names.join(", ")
    }

    fn phase(&self, rule: usize) -> &str {
        &self.rules.phases()[self.rules.rules()[rule].phase].name
    }

    /// ``3 `Available => Healthy` ``, without the bars that would end a cell.
    fn rule(&self, rule: usize) -> String {
        let pattern = self.rules.pattern_source(&self.rules.rules()[rule]).to_string();
        format!(
            "{} `{} => {}`",
            rule + 1,
            pattern.replace('|', "\\|"),
            self.phase(rule)
        )
    }

    /// The most general combination that begins with the first state of which this is true, in words.
    fn first_state(&self, is_shown: impl Fn(&State) -> bool) -> Option<String> {
        let conditions = 0..self.rules.conditions().len();
        let domains: Vec<ValueSet> = conditions.map(|condition| self.rules.domain(condition)).collect();
        let first = states_within(&domains).into_iter().find(&is_shown)?;
        let mut values: Vec<ValueSet> = first.into_iter().map(Value::only).collect();
        for (condition, domain) in domains.iter().enumerate() {
            let mut wider = values.clone();
            wider[condition] = *domain;
            if states_within(&wider).iter().all(&is_shown) {
                values = wider;
            }
        }
        let named = (0..values.len()).filter(|condition| values[*condition] != domains[*condition]);
        let named = named.map(|condition| {
            let words = values_in_words(&self.rules, condition, values[condition]);
            format!(
                "{}={}",
                self.rules.conditions()[condition].name,
                words.join("\\|")
            )
        });
        Some(named.collect::<Vec<_>>().join(", "))
    }

    fn decides(&self, rule: usize, state: &State) -> bool {
        self.rules.decide(|condition| state[condition]).rule == Some(rule)
    }

    fn holds(&self, rule: usize, state: &State) -> bool {
        self.rules.rules()[rule].matches(|condition| state[condition])
    }

    /// The part of a matcher at a path.
    fn part(&self, rule: usize, path: &[usize]) -> String {
        let mut part = self.rules.rules()[rule].matcher.as_ref().unwrap();
        for place in path {
            part = match part {
                Formula::All(operands) | Formula::Any(operands) => &operands[*place],
                Formula::Not(operand) => operand,
                Matcher::Atom(_) | Formula::Named { .. } => unreachable!("it has no parts"),
            };
        }
        let source = self.rules.matcher_source(part).to_string();
        format!("`{}`", source.replace('|', "\\|"))
    }
}

fn states_within(values: &[ValueSet]) -> Vec<State> {
    values.iter().fold(vec![State::new()], |states, values| {
        let longer = states.iter().flat_map(|state| {
            values.iter().map(|value| {
                let mut state = state.clone();
                state.push(value);
                state
            })
        });
        longer.collect()
    })
}

fn errors(subjects: &[Subject]) -> String {
    let mut text = String::from("```text\n");
    for subject in subjects {
        for diagnostic in diagnostics(&subject.rules, &subject.report, Budget::DEFAULT) {
            let message = diagnostic.message.replace('\n', "\n    ");
            writeln!(text, "{}: {message}", subject.names()).unwrap();
        }
    }
    text + "```\n"
}

/// Pairs of rules for different phases that hold together, and those of which the first says that all is well.
fn order(subjects: &[Subject]) -> String {
    let overlaps = || subjects.iter().map(|subject| &subject.report.notes.overlaps);
    let pairs: usize = overlaps().map(Vec::len).sum();
    let lists = overlaps().filter(|overlaps| !overlaps.is_empty()).count();
    let mut table = format!(
        "{lists} of the {} different lists have rules for different phases that hold in the same state: {pairs} pairs, of which the\n\
         first decides. Those that decide on `Healthy`:\n\n\
         | list | state | later rule that holds |\n|---|---|---|\n",
        subjects.len()
    );
    for subject in subjects {
        for overlap in &subject.report.notes.overlaps {
            let (rule, later) = (overlap.rule, overlap.later);
            if subject.phase(rule) != "Healthy" {
                continue;
            }
            let state = subject
                .first_state(|state| subject.decides(rule, state) && subject.holds(later, state))
                .expect("the analysis says that there is such a state");
            let later = subject.rule(later);
            writeln!(table, "| {} | {state} | {later} |", subject.names()).unwrap();
        }
    }
    table
}

fn rules_that_change_nothing(subjects: &[Subject]) -> String {
    let mut table = String::from(
        "| list | rule | state in which it decides | later rule for the same phase |\n|---|---|---|---|\n",
    );
    for subject in subjects {
        let rules = subject.rules.rules().len();
        for rule in &subject.report.notes.redundant_rules {
            let mut later = (rule + 1..rules).filter(|later| subject.phase(*later) == subject.phase(*rule));
            let shown = later.find_map(|later| {
                let is_next = |state: &State| {
                    (rule + 1..=later).find(|next| subject.holds(*next, state)) == Some(later)
                };
                let state = subject.first_state(|state| subject.decides(*rule, state) && is_next(state))?;
                Some((state, subject.rule(later)))
            });
            let (state, later) = shown.expect("the analysis says that there is such a state");
            let rule = subject.rule(*rule);
            writeln!(table, "| {} | {rule} | {state} | {later} |", subject.names()).unwrap();
        }
    }
    table
}

fn parts_that_change_nothing(subjects: &[Subject]) -> String {
    let mut table = String::from("| list | rule | parts |\n|---|---|---|\n");
    for subject in subjects {
        let mut parts: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for part in &subject.report.notes.redundant_parts {
            let source = subject.part(part.rule, &part.path);
            parts.entry(part.rule).or_default().push(source);
        }
        for (rule, parts) in parts {
            let (rule, parts) = (subject.rule(rule), parts.join(", "));
            writeln!(table, "| {} | {rule} | {parts} |", subject.names()).unwrap();
        }
    }
    table
}

#[test]
fn page_says_what_the_analysis_says() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/real-health-checks.md");
    let page = fs::read_to_string(&file).unwrap();
    let subjects = subjects();
    let mut current = String::new();
    let mut rest = &*page;
    for (name, write) in [
        ("errors", errors as fn(&[Subject]) -> String),
        ("order", order),
        ("rules", rules_that_change_nothing),
        ("parts", parts_that_change_nothing),
    ] {
        let start = format!("<!-- {name}, from the analysis -->\n");
        let (before, after) = rest.split_once(&start).expect("a marker before each part");
        let (_, after) = after.split_once("<!-- end -->").expect("a marker after it");
        write!(current, "{before}{start}{}<!-- end -->", write(&subjects)).unwrap();
        rest = after;
    }
    current += rest;
    expect_file![file].assert_eq(&current);
}
