//! The format in which the demo of the Go module kubernetes-phase-rules imports rule lists.
//!
//! ```json
//! {
//!   "name": "MyTemplate",
//!   "phases": ["Ready", "NotReady"],
//!   "condition_types": ["CondA", "gateway.example.com/Attached"],
//!   "rules": [
//!     {
//!       "phase": "Ready",
//!       "all": true,
//!       "description": "Why",
//!       "conditions": [{"type": "CondA", "statuses": ["True", "Unknown"]}]
//!     }
//!   ],
//!   "default_conditions": [{"type": "CondA", "status": "True"}]
//! }
//! ```
//!
//! A template on whose meaning the demo and the Go module disagree is refused.

use crate::input::Input;
use crate::json_source::Step::{self, Item, Key};
use phase_rules::limits::check_type;
use phase_rules::rules::{ConditionType, Formula, Mistake, NamedFormula, RuleList, when};
use phase_rules::{ConditionStatus, StatusSet};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The keys that only templates have.
pub const KEYS: &[&str] = &["name", "condition_types", "default_conditions"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    name: Option<String>,
    phases: Vec<String>,
    condition_types: Vec<String>,
    rules: Vec<Rule>,
    /// What the demo shows at first. A type that is not listed begins as Unknown.
    default_conditions: Option<Vec<DefaultCondition>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    phase: String,
    /// Whether all of the conditions must match, and not just any.
    #[serde(default = "yes")]
    all: bool,
    #[serde(default)]
    description: String,
    conditions: Vec<Condition>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Condition {
    #[serde(rename = "type")]
    type_: String,
    statuses: Vec<ConditionStatus>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DefaultCondition {
    #[serde(rename = "type")]
    type_: String,
    status: ConditionStatus,
}

fn yes() -> bool {
    true
}

/// What is wrong with a template, and with which part of it.
pub struct Fault {
    pub path: Vec<Step>,
    pub reason: String,
}

impl Fault {
    fn new(path: &[Step], reason: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            reason: reason.into(),
        }
    }
}

impl Template {
    pub fn into_input(self, file: &str) -> Result<Input, Fault> {
        self.check_phases()?;
        let names = self.names()?;
        let default_state = self.default_state()?;
        let mut builder = RuleList::builder();
        for type_ in &self.condition_types {
            builder = builder.condition(ConditionType::new(names[&**type_].clone()).wire_type(type_.clone()));
        }
        for (index, rule) in self.rules.iter().enumerate() {
            let path = [Key("rules"), Item(index)];
            if !self.phases.contains(&rule.phase) {
                return Err(Fault::new(
                    &[&path[..], &[Key("phase")]].concat(),
                    format!("the phase {:?} is not in `phases`", rule.phase),
                ));
            }
            let matcher = rule.matcher(&names, &path)?;
            builder = builder.documented_rule(Some(matcher), rule.phase.clone(), rule.description.clone());
        }
        let rules = builder.build().map_err(|error| {
            let part = match error.mistake {
                Mistake::NoConditions => "condition_types",
                Mistake::PhaseCase { .. } => "phases",
                _ => "rules",
            };
            Fault::new(&[Key(part)], error.to_string())
        })?;
        let is_used = |phase: &String| {
            rules
                .rules()
                .iter()
                .any(|rule| rules.phases()[rule.phase].name == *phase)
        };
        Ok(Input {
            file: file.into(),
            unused_phases: self
                .phases
                .iter()
                .filter(|phase| !is_used(phase) && *phase != RuleList::UNKNOWN_PHASE)
                .cloned()
                .collect(),
            name: self.name,
            rules,
            default_state,
        })
    }

    fn check_phases(&self) -> Result<(), Fault> {
        let mut phases = BTreeSet::new();
        for (index, phase) in self.phases.iter().enumerate() {
            let path = [Key("phases"), Item(index)];
            if !is_identifier(phase) {
                return Err(Fault::new(
                    &path,
                    format!("the phase {phase:?} is not a Rust identifier, as phases must be here"),
                ));
            }
            if !phases.insert(phase) {
                return Err(Fault::new(&path, format!("the phase {phase:?} is listed twice")));
            }
        }
        Ok(())
    }

    /// A name for each condition type: the type itself, or an identifier made from it.
    fn names(&self) -> Result<BTreeMap<&str, String>, Fault> {
        let mut names = BTreeMap::new();
        for (index, type_) in self.condition_types.iter().enumerate() {
            let path = [Key("condition_types"), Item(index)];
            check_type(type_).map_err(|violation| {
                Fault::new(&path, format!("the condition type {type_:?}: {violation}"))
            })?;
            if names.insert(&**type_, type_.clone()).is_some() {
                return Err(Fault::new(
                    &path,
                    format!("the condition type {type_:?} is listed twice"),
                ));
            }
        }
        // Types that can be names keep them; the others must not take them.
        let is_name = |type_: &str| is_identifier(type_) && type_ != "phase";
        let mut taken: BTreeSet<String> = names
            .keys()
            .copied()
            .filter(|type_| is_name(type_))
            .map(Into::into)
            .collect();
        // The last number that was tried for each identifier.
        let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
        for type_ in self.condition_types.iter().filter(|type_| !is_name(type_)) {
            let short = identifier(type_);
            let number = numbers.entry(short.clone()).or_default();
            let name = loop {
                *number += 1;
                let name = if *number == 1 {
                    short.clone()
                } else {
                    format!("{short}{number}")
                };
                if taken.insert(name.clone()) {
                    break name;
                }
            };
            names.insert(type_, name);
        }
        Ok(names)
    }

    fn default_state(&self) -> Result<Option<Vec<ConditionStatus>>, Fault> {
        let Some(defaults) = &self.default_conditions else {
            return Ok(None);
        };
        let mut statuses = BTreeMap::new();
        for (index, DefaultCondition { type_, status }) in defaults.iter().enumerate() {
            let path = [Key("default_conditions"), Item(index), Key("type")];
            if !self.condition_types.contains(type_) {
                return Err(Fault::new(
                    &path,
                    format!("the type {type_:?} is not in `condition_types`"),
                ));
            }
            if statuses.insert(type_, *status).is_some() {
                return Err(Fault::new(&path, format!("the type {type_:?} appears twice")));
            }
        }
        let status_of = |type_| statuses.get(type_).copied().unwrap_or_default();
        Ok(Some(self.condition_types.iter().map(status_of).collect()))
    }
}

impl Rule {
    fn matcher(&self, names: &BTreeMap<&str, String>, path: &[Step; 2]) -> Result<NamedFormula, Fault> {
        let [rules, rule] = *path;
        if self.conditions.is_empty() && !self.all {
            return Err(Fault::new(
                &[rules, rule, Key("conditions")],
                "any of no conditions: it always matches in the demo, but never in the Go module",
            ));
        }
        let mut types = BTreeSet::new();
        let mut operands = Vec::new();
        for (index, Condition { type_, statuses }) in self.conditions.iter().enumerate() {
            let in_condition = |key| [rules, rule, Key("conditions"), Item(index), Key(key)];
            let Some(name) = names.get(&**type_) else {
                return Err(Fault::new(
                    &in_condition("type"),
                    format!("the type {type_:?} is not in `condition_types`"),
                ));
            };
            if statuses.is_empty() {
                return Err(Fault::new(
                    &in_condition("statuses"),
                    "no status: the demo ignores the condition, but in the Go module it never matches",
                ));
            }
            if !types.insert(type_) && self.all {
                return Err(Fault::new(
                    &in_condition("type"),
                    format!(
                        "the type {type_:?} appears twice: the demo merges the statuses, but in the Go module both must \
                         match"
                    ),
                ));
            }
            let statuses: StatusSet = statuses.iter().copied().collect();
            operands.push(when(name.clone(), statuses));
        }
        Ok(match (operands.len(), self.all) {
            (1, _) => operands.remove(0),
            (_, true) => Formula::all(operands),
            (_, false) => Formula::any(operands),
        })
    }
}

/// Whether rule lists take the name for a condition or a phase.
fn is_identifier(name: &str) -> bool {
    let built = RuleList::builder()
        .condition(ConditionType::new(name.to_owned()))
        .build();
    !built.is_err_and(|error| matches!(error.mistake, Mistake::NotAnIdentifier { .. }))
}

/// An identifier that reads like the type: `Attached` for `gateway.example.com/Attached`.
fn identifier(type_: &str) -> String {
    let short = type_.rsplit('/').next().unwrap_or(type_);
    let mut name: String = short
        .chars()
        .map(|character| {
            if character.is_alphanumeric() {
                character
            } else {
                '_'
            }
        })
        .collect();
    if !is_identifier(&name) || name == "phase" {
        name.insert(0, '_');
    }
    name
}
