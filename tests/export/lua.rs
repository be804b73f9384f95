//! `health.lua` under Lua 5.1, which Argo CD's interpreter is of: one process for all lists.

use crate::checks;
use crate::lists::{self, Subject};
use crate::states::{self, Entry, GENERATION};
use phase_rules::export::{ResourceRules, argo_cd};
use phase_rules::rules::{Health, RuleList};
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// A list with more states than this takes too long.
const MOST_STATES: usize = 20_000;
/// How many objects `run.lua` has of an odd shape.
const ODD: usize = 6;

/// Lines for `run.lua`, and what each answer has to be.
struct Script {
    input: File,
    expected: Vec<Expected>,
}

struct Expected {
    what: String,
    health: &'static str,
    message: Option<Message>,
}

enum Message {
    Is(String),
    /// The phase, and the conditions behind it in any order.
    Because(String, BTreeSet<String>),
}

impl Message {
    fn fits(&self, message: &str) -> bool {
        match self {
            Self::Is(expected) => message == expected,
            Self::Because(phase, causes) => match message.split_once(" because ") {
                Some((of, because)) => {
                    of == phase && because.split(", ").map(str::to_owned).collect::<BTreeSet<_>>() == *causes
                }
                None => message == phase && causes.is_empty(),
            },
        }
    }
}

fn line(generation: i64, observed: Option<i64>, conditions: &[Entry]) -> String {
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| "-".into());
    let mut fields = vec![
        "object".into(),
        generation.to_string(),
        or_dash(observed.map(|observed| observed.to_string())),
    ];
    for entry in conditions {
        fields.extend([
            entry.wire_type.clone(),
            entry.status.clone(),
            or_dash(entry.reason.clone()),
            entry.message.clone(),
            or_dash(entry.observed_generation.map(|observed| observed.to_string())),
        ]);
    }
    fields.join("\t")
}

fn health(subject: &Subject, conditions: &[Entry]) -> &'static str {
    let phase = subject.rules.evaluate_at(conditions, Some(GENERATION)).phase;
    match phase.health {
        _ if subject.suspended.contains(&&*phase.name) => "Suspended",
        Health::Ready => "Healthy",
        Health::Reconciling => "Progressing",
        Health::Stalled => "Degraded",
        Health::Unknown => "Unknown",
    }
}

/// The message of the only condition that decided, else the explanation.
fn message(rules: &RuleList, conditions: &[Entry]) -> Message {
    let values = rules.values_at(conditions, Some(GENERATION));
    let explanation = rules.explain(|condition| values[condition]);
    let causes: Vec<_> = explanation.causes().collect();
    if let [only] = &*causes {
        let is_it = |entry: &&Entry| entry.wire_type == rules.conditions()[only.condition.index].wire_type;
        let counts = |entry: &&Entry| {
            !rules.ignores_stale()
                || entry
                    .observed_generation
                    .is_none_or(|observed| observed == 0 || observed == GENERATION)
        };
        let found = conditions.iter().find(is_it).filter(counts);
        if let Some(entry) = found.filter(|entry| !entry.message.is_empty()) {
            return Message::Is(entry.message.clone());
        }
    }
    let causes = causes.iter().map(|cause| {
        let wire_type = &rules.conditions()[cause.condition.index].wire_type;
        format!("{wire_type}={}", cause.status)
    });
    let phase = rules.phases()[explanation.phase()].text.clone();
    Message::Because(phase, causes.collect())
}

impl Script {
    fn new(input: &Path) -> Self {
        Self {
            input: File::create(input).unwrap(),
            expected: Vec::new(),
        }
    }

    fn start(&mut self, number: usize, subject: &Subject) {
        let file = directory().join(format!("{number}.lua"));
        let resource = ResourceRules::new(subject.rules.clone(), "example.com", "v1", "Example");
        let mut check = argo_cd::HealthCheck::new(&resource).unwrap();
        for phase in &subject.suspended {
            // Not each list has it.
            check = check.clone().with_suspended(phase).unwrap_or(check);
        }
        fs::write(&file, check.lua()).unwrap();
        writeln!(self.input, "list\t{}", file.display()).unwrap();
        writeln!(self.input, "odd").unwrap();
        let nothing = || Expected {
            what: format!("{}: odd", subject.name),
            health: health(subject, &[]),
            message: Some(message(&subject.rules, &[])),
        };
        self.expected.extend(std::iter::repeat_with(nothing).take(ODD));
    }

    fn add(&mut self, subject: &Subject, conditions: &[Entry]) {
        writeln!(self.input, "{}", line(GENERATION, Some(GENERATION), conditions)).unwrap();
        self.expected.push(Expected {
            what: format!("{}: {conditions:?}", subject.name),
            health: health(subject, conditions),
            message: Some(message(&subject.rules, conditions)),
        });
    }

    fn run(self, input: &Path) {
        let output = Command::new("lua5.1")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/export/run.lua"))
            .stdin(Stdio::from(File::open(input).unwrap()))
            .stderr(Stdio::inherit())
            .output()
            .expect("Debian's package lua5.1");
        assert!(output.status.success());
        let answers = String::from_utf8(output.stdout).unwrap();
        let answers: Vec<&str> = answers.lines().collect();
        assert_eq!(answers.len(), self.expected.len());
        for (
            answer,
            Expected {
                what,
                health,
                message,
            },
        ) in answers.into_iter().zip(self.expected)
        {
            let (found, said) = answer.split_once('\t').unwrap();
            assert_eq!(found, health, "{what}");
            assert!(message.is_none_or(|message| message.fits(said)), "{what}: {said}");
        }
    }
}

fn directory() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

#[test]
#[ignore = "needs Lua 5.1"]
fn health_is_that_of_the_phase_in_all_states() {
    let input = directory().join("states.tsv");
    let mut script = Script::new(&input);
    let (mut lists, mut random) = (0, 0);
    for (number, subject) in lists::all().iter().enumerate() {
        let Some(states) = states::all(&subject.rules, MOST_STATES) else {
            assert!(
                subject.name.starts_with("random"),
                "{} is too large",
                subject.name
            );
            continue;
        };
        lists += 1;
        random += usize::from(subject.name.starts_with("random"));
        script.start(number, subject);
        for mut conditions in states {
            // The first entry of a type counts, and one of a foreign type does not.
            let again = conditions
                .first()
                .map(|first| Entry::new(&first.wire_type, "False", None));
            conditions.insert(0, Entry::new("Foreign", "True", None));
            conditions.extend(again);
            script.add(subject, &conditions);
        }
    }
    assert!(lists >= 72 && random >= 30, "{lists} lists, {random} random ones");
    println!("{lists} lists, {} states", script.expected.len());
    script.run(&input);
}

#[test]
#[ignore = "needs Lua 5.1"]
fn corpus_has_the_health_of_argo_cd() {
    let input = directory().join("corpus.tsv");
    let mut script = Script::new(&input);
    let subjects = lists::all();
    for (number, check) in checks::all().iter().enumerate() {
        let subject = subjects
            .iter()
            .find(|subject| subject.name == check.name)
            .unwrap();
        script.start(1000 + number, subject);
        for case in &check.cases {
            let entry = |entry: &checks::Entry| {
                use phase_rules::ReadCondition;
                Entry::new(entry.type_(), entry.status(), entry.reason())
            };
            let conditions: Vec<Entry> = case.conditions.iter().map(entry).collect();
            script.add(subject, &conditions);
            let expected = script.expected.last_mut().unwrap();
            assert_eq!(expected.health, case.health, "{}", expected.what);
        }
    }
    script.run(&input);
}

#[test]
#[ignore = "needs Lua 5.1"]
fn an_old_status_is_progressing() {
    let input = directory().join("generations.tsv");
    let mut script = Script::new(&input);
    let subject = lists::all().pop().unwrap();
    script.start(2000, &subject);
    let failed = Entry::new("JobFailed", "True", None);
    for (observed, is_old) in [
        (Some(2), true),
        (Some(3), false),
        (Some(4), false),
        (Some(0), false),
        (None, false),
    ] {
        writeln!(
            script.input,
            "{}",
            line(3, observed, std::slice::from_ref(&failed))
        )
        .unwrap();
        script.expected.push(Expected {
            what: format!("observed: {observed:?}"),
            health: if is_old { "Progressing" } else { "Degraded" },
            message: is_old.then(|| Message::Is("waiting until generation 3 is observed".into())),
        });
    }
    script.run(&input);
}
