//! Rule lists of any size from a seed, and their source text: the derive's input and the hand-written forms.
//!
//! The texts are in [`generated`](crate::generated); the program `generate` writes them, a test holds them to this.

use crate::random::Random;
use phase_rules::analysis::{self, Budget};
use phase_rules::rules::{Atom, ConditionType, Formula, Matcher, NamedFormula, RuleList, when};
use phase_rules::{ConditionStatus, StatusSet};
use std::collections::BTreeSet;
use std::fmt::Write;

/// How many conditions and rules each generated list has.
pub const SIZES: [(usize, usize); 9] = [
    (4, 4),
    (8, 8),
    (16, 16),
    (32, 32),
    (64, 64),
    (16, 4),
    (16, 8),
    (16, 32),
    (16, 64),
];

const SUBJECTS: [&str; 16] = [
    "Store",
    "Network",
    "Certificate",
    "ServiceAccount",
    "Job",
    "Volume",
    "Database",
    "BackupSchedule",
    "Ingress",
    "Secret",
    "Quota",
    "Image",
    "PodDisruptionBudget",
    "Gateway",
    "DNSRecord",
    "MongoDBAccessRequest",
];
const STATES: [&str; 4] = ["Ready", "Available", "Progressing", "SyncFailed"];
const PHASES: [&str; 12] = [
    "Ready",
    "Failed",
    "Pending",
    "Running",
    "Degraded",
    "Blocked",
    "Starting",
    "Stopping",
    "Waiting",
    "Updating",
    "Restoring",
    "Terminating",
];

/// The name of the status struct without `Status`.
pub fn name(conditions: usize, rules: usize) -> String {
    format!("C{conditions}R{rules}")
}

/// A rule list of that size whose rules all can decide and read all conditions; the last one is `_`.
pub fn rule_list(conditions: usize, rules: usize) -> RuleList {
    let types: Vec<String> = (0..conditions)
        .map(|index| {
            format!(
                "{}{}",
                SUBJECTS[index % SUBJECTS.len()],
                STATES[(index / SUBJECTS.len() + index) % STATES.len()]
            )
        })
        .collect();
    assert_eq!(
        types.iter().collect::<BTreeSet<_>>().len(),
        conditions,
        "the types differ"
    );
    (0..)
        .map(|seed| draw(&types, rules, Random::new(seed)))
        .find(|list| analysis::findings(list, Budget::default()).findings.is_empty())
        .expect("some seed gives a list without findings")
}

/// Conditions are drawn as from a deck of cards, so that small lists read all of them too.
struct Deck<'a> {
    types: &'a [String],
    /// How many atoms more than the fewest each matcher has.
    more: usize,
    rest: Vec<usize>,
    random: Random,
}

impl Deck<'_> {
    fn atom(&mut self) -> NamedFormula {
        if self.rest.is_empty() {
            self.rest = (0..self.types.len()).collect();
            self.random.shuffle(&mut self.rest);
        }
        let condition = self.rest.pop().unwrap_or_default();
        let statuses: StatusSet = match self.random.below(100) {
            0..55 => ConditionStatus::True.into(),
            55..80 => ConditionStatus::False.into(),
            80..90 => ConditionStatus::True.only() | ConditionStatus::Unknown.only(),
            _ => ConditionStatus::False.only() | ConditionStatus::Unknown.only(),
        };
        when(self.types[condition].clone(), statuses)
    }

    fn atoms(&mut self, fewest: usize, most: usize) -> Vec<NamedFormula> {
        let count = fewest + self.more + self.random.below(most - fewest + 1);
        (0..count).map(|_| self.atom()).collect()
    }

    fn matcher(&mut self) -> NamedFormula {
        match self.random.below(100) {
            0..45 => Formula::all(self.atoms(2, 4)),
            45..70 => {
                let mut operands = self.atoms(2, 3);
                operands.push(Formula::any([self.atom(), self.atom()]));
                Formula::all(operands)
            }
            70..85 => Formula::any([Formula::all(self.atoms(2, 4)), Formula::all(self.atoms(2, 4))]),
            _ => {
                let mut operands = self.atoms(2, 3);
                operands.push(Formula::not(Formula::any([self.atom(), self.atom()])));
                Formula::all(operands)
            }
        }
    }
}

fn draw(types: &[String], rules: usize, random: Random) -> RuleList {
    // The longer a list, the more special its rules: a state is decided somewhere in the middle, not by the first few.
    let more = usize::from(rules > 16);
    let mut deck = Deck {
        types,
        more,
        rest: Vec::new(),
        random,
    };
    let mut builder = RuleList::builder();
    for type_ in types {
        builder = builder.condition(ConditionType::new(type_.clone()));
    }
    for rule in 0..rules - 1 {
        builder = builder.rule(deck.matcher(), PHASES[rule % PHASES.len()]);
    }
    builder.otherwise("Other").build().expect("a well-formed list")
}

/// The module of a rule list: the derive, a chain and a single pass as one would write them by hand.
pub fn module(name: &str, rules: &RuleList) -> String {
    let mut chain = String::new();
    let mut pass = String::new();
    for rule in rules.rules() {
        let phase = format!("{name}Phase::{}", rules.phases()[rule.phase].name);
        match &rule.matcher {
            Some(matcher) => {
                let in_list = test(matcher, &|atom| listed(rules, atom));
                let in_locals = test(matcher, &|atom| local(rules, atom));
                let _ = writeln!(chain, "if {in_list} {{ return {phase}; }}");
                let _ = writeln!(pass, "if {in_locals} {{ return {phase}; }}");
            }
            None => {
                let _ = writeln!(chain, "{phase}");
                let _ = writeln!(pass, "{phase}");
            }
        }
    }
    let types = || rules.conditions().iter().map(|condition| &condition.wire_type);
    let locals: String = types()
        .map(|type_| format!("let mut {} = ConditionStatus::Unknown;\n", snake(type_)))
        .collect();
    let arms: String = types()
        .map(|type_| format!("{type_:?} => {} = status,\n", snake(type_)))
        .collect();
    format!(
        r#"//! Written by the program `generate`.
#![allow(missing_docs, unused_parens, clippy::all, clippy::pedantic)]

use crate::contestants::hand_chain::is;
use crate::workloads::Subject;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::{{ConditionStatus, PhaseStatus}};

#[derive(PhaseStatus, Default)]
#[phase(
{rules}
)]
pub struct {name}Status {{
    pub conditions: Vec<Condition>,
    pub phase: Option<{name}Phase>,
    pub observed_generation: Option<i64>,
}}

impl Subject for {name}Status {{
    fn hand_chain(conditions: &[Condition]) -> {name}Phase {{
        {chain}
    }}

    fn hand_single_pass(conditions: &[Condition]) -> {name}Phase {{
        {locals}
        for condition in conditions {{
            let status = match condition.status.as_str() {{
                "True" => ConditionStatus::True,
                "False" => ConditionStatus::False,
                _ => ConditionStatus::Unknown,
            }};
            match condition.type_.as_str() {{
                {arms}
                _ => {{}}
            }}
        }}
        {pass}
    }}
}}
"#
    )
}

/// The test as an expression, atoms put into words by `atom`.
fn test(matcher: &Matcher, atom: &dyn Fn(&Atom) -> String) -> String {
    let joined = |operands: &[Matcher], operator: &str| {
        let operands: Vec<String> = operands.iter().map(|operand| test(operand, atom)).collect();
        format!("({})", operands.join(operator))
    };
    match matcher {
        Formula::All(operands) => joined(operands, " && "),
        Formula::Any(operands) => joined(operands, " || "),
        Formula::Not(operand) => format!("!{}", test(operand, atom)),
        Formula::Named { formula, .. } => test(formula, atom),
        Formula::Atom(tested) => atom(tested),
    }
}

/// The shortest exact test of an atom by looking through the list. A missing condition is Unknown.
fn listed(rules: &RuleList, atom: &Atom) -> String {
    let type_ = &rules.conditions()[atom.condition].wire_type;
    let is = |status: ConditionStatus| format!("is(conditions, {type_:?}, \"{status}\")");
    if atom.values.statuses().contains(ConditionStatus::Unknown) {
        let refused: Vec<String> = atom
            .values
            .statuses()
            .complement()
            .iter()
            .map(|status| format!("!{}", is(status)))
            .collect();
        format!("({})", refused.join(" && "))
    } else {
        let accepted: Vec<String> = atom.values.statuses().iter().map(is).collect();
        format!("({})", accepted.join(" || "))
    }
}

fn local(rules: &RuleList, atom: &Atom) -> String {
    let local = snake(&rules.conditions()[atom.condition].wire_type);
    match atom.values.statuses().iter().collect::<Vec<_>>()[..] {
        [status] => format!("{local} == ConditionStatus::{status}"),
        _ => {
            let refused: Vec<String> = atom
                .values
                .statuses()
                .complement()
                .iter()
                .map(|status| format!("{local} != ConditionStatus::{status}"))
                .collect();
            format!("({})", refused.join(" && "))
        }
    }
}

/// `MongoDBAccessRequestReady` to `mongo_db_access_request_ready`.
fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (position, c) in chars.iter().enumerate() {
        let begins = c.is_uppercase()
            && position > 0
            && (chars[position - 1].is_lowercase()
                || chars.get(position + 1).is_some_and(|next| next.is_lowercase()));
        if begins {
            snake.push('_');
        }
        snake.push(c.to_ascii_lowercase());
    }
    snake
}
