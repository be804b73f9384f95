//! The recorded answers of the Go reference, through the owned rule model. `README.md` says where they come from.

use phase_rules::rules::{ConditionType, Formula, NamedFormula, RuleList, when};
use phase_rules::{ConditionStatus, StatusSet, WriteCondition};
use serde::Deserialize;
use std::collections::BTreeMap;

const VECTORS: &str = include_str!("reference.json");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleSet {
    name: String,
    condition_types: Vec<String>,
    rules: Vec<Rule>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    phase: String,
    r#match: Matcher,
}

#[derive(Deserialize)]
#[serde(tag = "op", rename_all = "lowercase", deny_unknown_fields)]
enum Matcher {
    Is {
        condition: String,
        statuses: Vec<String>,
    },
    All {
        all: Vec<Matcher>,
    },
    Any {
        any: Vec<Matcher>,
    },
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    conditions: Vec<Entry>,
    phase: String,
    /// -1 where no rule decided.
    rule: isize,
}

#[derive(WriteCondition, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    r#type: String,
    status: String,
}

impl RuleSet {
    /// The types need not be identifiers, so each gets a name made of its position.
    fn build(&self) -> RuleList {
        let names: BTreeMap<&str, String> = self
            .condition_types
            .iter()
            .enumerate()
            .map(|(position, wire_type)| (&**wire_type, format!("Condition{position}")))
            .collect();
        let mut builder = RuleList::builder();
        for wire_type in &self.condition_types {
            let name = names[&**wire_type].clone();
            builder = builder.condition(ConditionType::new(name).wire_type(wire_type.clone()));
        }
        for rule in &self.rules {
            builder = builder.rule(rule.r#match.named(&names), rule.phase.clone());
        }
        builder
            .build()
            .unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }
}

impl Matcher {
    fn named(&self, names: &BTreeMap<&str, String>) -> NamedFormula {
        match self {
            Self::Is { condition, statuses } => {
                let statuses: StatusSet = statuses
                    .iter()
                    .map(|text| ConditionStatus::from_exact(text).expect("one of the three statuses"))
                    .collect();
                when(names[&**condition].clone(), statuses)
            }
            Self::All { all } => Formula::all(all.iter().map(|operand| operand.named(names))),
            Self::Any { any } => Formula::any(any.iter().map(|operand| operand.named(names))),
        }
    }
}

#[test]
fn every_recorded_answer() {
    let sets: Vec<RuleSet> = serde_json::from_str(VECTORS).unwrap();
    let mut cases = 0;
    for set in &sets {
        let list = set.build();
        for (position, case) in set.cases.iter().enumerate() {
            let reversed: Vec<&Entry> = case.conditions.iter().rev().collect();
            let decisions = [list.evaluate(&case.conditions), list.evaluate(&reversed)];
            for decision in decisions {
                let rule = decision.rule.map_or(-1, usize::cast_signed);
                assert_eq!(
                    (&*decision.phase.name, rule),
                    (&*case.phase, case.rule),
                    "{} case {position}",
                    set.name
                );
            }
            cases += 1;
        }
    }
    assert_eq!((sets.len(), cases), (60, 2400));
}
