//! Rule lists of any size from a seed, and their source text: the derive's input and the hand-written forms.
//!
//! The texts are in [`generated`](crate::generated); the program `generate` writes them, a test holds them to this.

use crate::random::Random;
use phase_rules::analysis::{self, Budget};
use phase_rules::rules::{
    Atom, ConditionType, Formula, Matcher, NamedAtom, NamedFormula, Reason, RuleList, when,
};
use phase_rules::{ConditionStatus, StatusSet, ValueSet};
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

/// The size of the list that is there with reasons too.
pub const WITH_REASONS: (usize, usize) = (16, 16);

/// How many reasons a condition has of which any is tested.
const REASONS_OF_CONDITION: usize = 3;
const REASONS: [&str; 12] = [
    "DeadlineExceeded",
    "BackoffLimitExceeded",
    "OOMKilled",
    "ImagePullBackOff",
    "Unschedulable",
    "QuotaExceeded",
    "NotFound",
    "PermissionDenied",
    "ConnectionRefused",
    "CertificateExpired",
    "Progressing",
    "InsufficientStorage",
];

/// The names and the rule lists of all generated modules.
pub fn modules() -> Vec<(String, RuleList)> {
    let mut modules: Vec<(String, RuleList)> = SIZES
        .into_iter()
        .map(|(conditions, rules)| (name(conditions, rules), rule_list(conditions, rules)))
        .collect();
    let (conditions, rules) = WITH_REASONS;
    modules.push((
        name(conditions, rules) + "Reasons",
        rule_list_with_reasons(conditions, rules),
    ));
    modules
}

/// The name of the status struct without `Status`.
pub fn name(conditions: usize, rules: usize) -> String {
    format!("C{conditions}R{rules}")
}

/// A rule list of that size whose rules all can decide and read all conditions; the last one is `_`.
pub fn rule_list(conditions: usize, rules: usize) -> RuleList {
    plain(&types(conditions), rules).1
}

/// The same rules, where each atom on every other condition also tests one or two of its reasons.
pub fn rule_list_with_reasons(conditions: usize, rules: usize) -> RuleList {
    let types = types(conditions);
    let (seed, _) = plain(&types, rules);
    let draw = |of_reasons| draw(&types, rules, Random::new(seed), Some(Random::new(of_reasons)));
    without_findings(draw).1
}

fn plain(types: &[String], rules: usize) -> (u64, RuleList) {
    without_findings(|seed| draw(types, rules, Random::new(seed), None))
}

fn without_findings(draw: impl Fn(u64) -> RuleList) -> (u64, RuleList) {
    (0..)
        .map(|seed| (seed, draw(seed)))
        .find(|(_, list)| analysis::findings(list, Budget::default()).findings.is_empty())
        .expect("some seed gives a list without findings")
}

fn types(conditions: usize) -> Vec<String> {
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
    types
}

/// The reasons of a condition, none for every other one.
fn reasons(condition: usize) -> &'static [&'static str] {
    if condition.is_multiple_of(2) {
        return &[];
    }
    let first = condition / 2 * REASONS_OF_CONDITION % REASONS.len();
    &REASONS[first..first + REASONS_OF_CONDITION]
}

/// Conditions are drawn as from a deck of cards, so that small lists read all of them too.
struct Deck<'a> {
    types: &'a [String],
    /// How many atoms more than the fewest each matcher has.
    more: usize,
    rest: Vec<usize>,
    random: Random,
    of_reasons: Option<OfReasons>,
}

/// Draws reasons, each condition's in turn; so they leave the rest of the list as it is without them.
struct OfReasons {
    random: Random,
    /// How many were drawn of each condition.
    drawn: Vec<usize>,
}

impl OfReasons {
    /// The first of the statuses, with one or two reasons.
    fn draw(&mut self, condition: usize, statuses: StatusSet) -> Vec<(ConditionStatus, String)> {
        let (all, status) = (reasons(condition), statuses.iter().next());
        let count = if all.is_empty() {
            0
        } else {
            1 + self.random.below(2)
        };
        let drawn = &mut self.drawn[condition];
        let mut next = || {
            *drawn += 1;
            all[*drawn % all.len()]
        };
        (0..count)
            .filter_map(|_| Some((status?, next().into())))
            .collect()
    }
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
        let name = self.types[condition].clone();
        let reasons = self
            .of_reasons
            .as_mut()
            .map(|of_reasons| of_reasons.draw(condition, statuses));
        match reasons {
            Some(reasons) if !reasons.is_empty() => {
                let with_reason = reasons.iter().map(|(status, _)| *status).collect::<StatusSet>();
                Formula::Atom(NamedAtom::Condition {
                    name,
                    statuses: statuses.intersection(with_reason.complement()),
                    reasons,
                })
            }
            _ => when(name, statuses),
        }
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

fn draw(types: &[String], rules: usize, random: Random, of_reasons: Option<Random>) -> RuleList {
    // The longer a list, the more special its rules: a state is decided somewhere in the middle, not by the first few.
    let more = usize::from(rules > 16);
    let has_reasons = of_reasons.is_some();
    let mut deck = Deck {
        types,
        more,
        rest: Vec::new(),
        random,
        of_reasons: of_reasons.map(|random| OfReasons {
            random,
            drawn: vec![0; types.len()],
        }),
    };
    let mut builder = RuleList::builder();
    for (index, type_) in types.iter().enumerate() {
        let mut condition = ConditionType::new(type_.clone());
        if has_reasons {
            for reason in reasons(index) {
                condition = condition.reason(Reason::new(*reason));
            }
        }
        builder = builder.condition(condition);
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
    let conditions = || (0..rules.conditions().len()).map(|index| Names::of(rules, index));
    let locals: String = conditions().map(|names| names.locals()).collect();
    let arms: String = conditions().map(|names| names.arm()).collect();
    let imports = if conditions().any(|names| !names.reasons.is_empty()) {
        "{is, is_because}"
    } else {
        "is"
    };
    format!(
        r#"//! Written by the program `generate`.
#![allow(missing_docs, unused_parens, clippy::all, clippy::pedantic)]

use crate::contestants::hand_chain::{imports};
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

/// What the single pass calls a condition.
struct Names {
    type_: String,
    local: String,
    /// The tested ones.
    reasons: Vec<String>,
}

impl Names {
    fn of(rules: &RuleList, condition: usize) -> Self {
        let type_ = rules.conditions()[condition].wire_type.clone();
        let tested = rules.tested_reasons(condition);
        Self {
            local: snake(&type_),
            reasons: tested.map(|reason| reason.text.clone()).collect(),
            type_,
        }
    }

    fn locals(&self) -> String {
        let Self { local, reasons, .. } = self;
        let reason = if reasons.is_empty() {
            String::new()
        } else {
            format!("let mut {local}_reason = \"\";\n")
        };
        format!("let mut {local} = ConditionStatus::Unknown;\n{reason}")
    }

    fn arm(&self) -> String {
        let Self {
            type_,
            local,
            reasons,
        } = self;
        if reasons.is_empty() {
            return format!("{type_:?} => {local} = status,\n");
        }
        format!("{type_:?} => {{ {local} = status; {local}_reason = condition.reason.as_str(); }}\n")
    }
}

/// The statuses that an atom accepts with every reason, and those that it accepts with some.
fn accepted(rules: &RuleList, atom: &Atom) -> (StatusSet, Vec<(ConditionStatus, Vec<String>)>) {
    let domain = rules.domain(atom.condition);
    let (mut whole, mut with_reasons) = (StatusSet::EMPTY, Vec::new());
    for status in atom.values.statuses().iter() {
        let all = domain.intersection(ValueSet::of(status.only()));
        let some = all.intersection(atom.values);
        if some == all {
            whole = whole | status.only();
        } else if !some.is_empty() {
            let reasons = some
                .iter()
                .filter_map(|value| rules.reason(atom.condition, value));
            with_reasons.push((status, reasons.map(|reason| reason.text.clone()).collect()));
        }
    }
    (whole, with_reasons)
}

/// Joins tests of which one has to hold.
fn either(tests: &[String]) -> String {
    match tests {
        [only] => only.clone(),
        tests => format!("({})", tests.join(" || ")),
    }
}

/// The shortest exact test of an atom by looking through the list. A missing condition is Unknown.
fn listed(rules: &RuleList, atom: &Atom) -> String {
    let type_ = &rules.conditions()[atom.condition].wire_type;
    let is = |status: ConditionStatus| format!("is(conditions, {type_:?}, \"{status}\")");
    let (whole, with_reasons) = accepted(rules, atom);
    let mut tests: Vec<String> = Vec::new();
    for (status, reasons) in with_reasons {
        tests.push(format!(
            "is_because(conditions, {type_:?}, \"{status}\", &{reasons:?})"
        ));
    }
    if whole.contains(ConditionStatus::Unknown) {
        let refused: Vec<String> = whole
            .complement()
            .iter()
            .map(|status| format!("!{}", is(status)))
            .collect();
        tests.push(format!("({})", refused.join(" && ")));
    } else if !whole.is_empty() {
        let accepted: Vec<String> = whole.iter().map(is).collect();
        tests.push(format!("({})", accepted.join(" || ")));
    }
    either(&tests)
}

fn local(rules: &RuleList, atom: &Atom) -> String {
    let local = snake(&rules.conditions()[atom.condition].wire_type);
    let (whole, with_reasons) = accepted(rules, atom);
    let mut tests: Vec<String> = Vec::new();
    match whole.iter().collect::<Vec<_>>()[..] {
        [] => {}
        [status] => tests.push(format!("{local} == ConditionStatus::{status}")),
        _ => {
            let refused: Vec<String> = whole
                .complement()
                .iter()
                .map(|status| format!("{local} != ConditionStatus::{status}"))
                .collect();
            tests.push(format!("({})", refused.join(" && ")));
        }
    }
    for (status, reasons) in with_reasons {
        let reasons: Vec<String> = reasons.iter().map(|reason| format!("{reason:?}")).collect();
        tests.push(format!(
            "({local} == ConditionStatus::{status} && matches!({local}_reason, {}))",
            reasons.join(" | ")
        ));
    }
    either(&tests)
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
