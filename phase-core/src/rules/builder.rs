//! Building a rule list by names, with every mistake found when the list is built.

use super::name_index::NameIndex;
use super::source::is_identifier;
use super::{
    Atom, Claim, ClaimAtom, ConditionType, Ensure, Formula, MAX_DEPTH, Matcher, Phase, Rule, RuleList,
};
use crate::limits::{Violation, check_type};
use crate::sorted;
use crate::status::StatusSet;
use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// A test that calls conditions and phases by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum NamedAtom {
    /// `Name = status | status ...`
    Condition {
        /// The condition's name in the list.
        name: Cow<'static, str>,
        /// The statuses accepted.
        statuses: StatusSet,
    },
    /// `phase = P | P ...`, in `ensure` only.
    Phase(Vec<Cow<'static, str>>),
}

/// A formula that calls conditions and phases by name.
pub type NamedFormula = Formula<NamedAtom>;

/// `name = statuses`, for [`RuleListBuilder`].
pub fn when(name: impl Into<Cow<'static, str>>, statuses: impl Into<StatusSet>) -> NamedFormula {
    Formula::Atom(NamedAtom::Condition {
        name: name.into(),
        statuses: statuses.into(),
    })
}

/// `phase = P | P ...`, for [`RuleListBuilder::ensure`].
pub fn phase_is<P: Into<Cow<'static, str>>>(phases: impl IntoIterator<Item = P>) -> NamedFormula {
    Formula::Atom(NamedAtom::Phase(phases.into_iter().map(Into::into).collect()))
}

/// Builds a [`RuleList`] in code.
///
/// ```
/// use phase_core::rules::{ConditionType, Formula, RuleList, phase_is, when};
/// use phase_core::status::ConditionStatus::{False, True};
///
/// # fn main() -> Result<(), phase_core::rules::BuildError> {
/// let rules = RuleList::builder()
///     .condition(ConditionType::new("StoreReady"))
///     .condition(ConditionType::new("JobFailed").negative())
///     .rule(Formula::any([when("StoreReady", False), when("JobFailed", True)]), "Failed")
///     .rule(when("StoreReady", True), "Running")
///     .otherwise("Pending")
///     .ensure(when("JobFailed", True), phase_is(["Failed"]))
///     .build()?;
///
/// assert_eq!(rules.decide(|_condition| True).phase.name, "Failed");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct RuleListBuilder {
    conditions: Vec<ConditionType>,
    rules: Vec<NamedRule>,
    ensures: Vec<(NamedFormula, NamedFormula)>,
    nevers: Vec<NamedFormula>,
}

#[derive(Clone, Debug)]
struct NamedRule {
    matcher: Option<NamedFormula>,
    phase: Cow<'static, str>,
    docs: Cow<'static, str>,
}

/// Why names and formulas do not make a rule list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BuildError {
    /// There is no condition.
    NoConditions,
    /// There is no rule.
    NoRules,
    /// A condition or phase name that is not a Rust identifier.
    NotAnIdentifier {
        /// The name.
        name: String,
    },
    /// A condition called `phase`, which is the phase itself in `ensure`.
    ReservedName,
    /// Two conditions have the same name.
    DuplicateCondition {
        /// The name.
        name: String,
    },
    /// Two conditions have the same wire type.
    DuplicateWireType {
        /// The wire type.
        wire_type: String,
    },
    /// A wire type that Kubernetes would refuse.
    WireType {
        /// The wire type.
        wire_type: String,
        /// What is wrong with it.
        violation: Violation,
    },
    /// Two phases that differ only in case.
    PhaseCase {
        /// The phase named first.
        first: String,
        /// The other spelling.
        second: String,
    },
    /// A formula calls a condition that is not declared.
    UnknownCondition {
        /// The name it calls.
        name: String,
    },
    /// A claim calls a phase that no rule gives.
    UnknownPhase {
        /// The name it calls.
        name: String,
    },
    /// An atom that accepts no status or no phase.
    EmptyAtom,
    /// A `phase = ..` test outside of `ensure`.
    PhaseInMatcher,
    /// A rule after the `_` rule.
    RuleAfterOtherwise {
        /// The index of the rule.
        rule: usize,
    },
    /// A formula nests deeper than 48 levels.
    TooDeep,
}

impl core::error::Error for BuildError {}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoConditions => f.write_str("a rule list needs at least one condition"),
            Self::NoRules => f.write_str("a rule list needs at least one rule"),
            Self::NotAnIdentifier { name } => write!(
                f,
                "{name:?} cannot be a Rust identifier; a condition type with other characters takes a short name and \
                 its wire type"
            ),
            Self::ReservedName => {
                f.write_str("a condition cannot be called `phase`, give it another name and its wire type")
            }
            Self::DuplicateCondition { name } => write!(f, "the condition `{name}` is declared twice"),
            Self::DuplicateWireType { wire_type } => {
                write!(f, "two conditions have the wire type {wire_type:?}")
            }
            Self::WireType { wire_type, violation } => write!(f, "the wire type {wire_type:?}: {violation}"),
            Self::PhaseCase { first, second } => {
                write!(f, "the phases `{first}` and `{second}` differ only in case")
            }
            Self::UnknownCondition { name } => write!(f, "the condition `{name}` is not declared"),
            Self::UnknownPhase { name } => write!(f, "no rule gives the phase `{name}`"),
            Self::EmptyAtom => f.write_str("an atom must accept at least one status or phase"),
            Self::PhaseInMatcher => f.write_str("only `ensure` can speak of the phase"),
            Self::RuleAfterOtherwise { rule } => {
                write!(f, "rule {} follows `_`, which must be last", rule + 1)
            }
            Self::TooDeep => write!(f, "formulas may nest {MAX_DEPTH} levels deep at most"),
        }
    }
}

impl RuleListBuilder {
    /// Declares a condition type.
    #[must_use]
    pub fn condition(mut self, condition: ConditionType) -> Self {
        self.conditions.push(condition);
        self
    }

    /// Adds `matcher => phase`.
    #[must_use]
    pub fn rule(self, matcher: NamedFormula, phase: impl Into<Cow<'static, str>>) -> Self {
        self.documented_rule(Some(matcher), phase, "")
    }

    /// Adds `_ => phase`, which must be the last rule.
    #[must_use]
    pub fn otherwise(self, phase: impl Into<Cow<'static, str>>) -> Self {
        self.documented_rule(None, phase, "")
    }

    /// Adds a rule with a text for people; without a matcher it is `_`.
    #[must_use]
    pub fn documented_rule(
        mut self,
        matcher: Option<NamedFormula>,
        phase: impl Into<Cow<'static, str>>,
        docs: impl Into<Cow<'static, str>>,
    ) -> Self {
        self.rules.push(NamedRule {
            matcher,
            phase: phase.into(),
            docs: docs.into(),
        });
        self
    }

    /// Adds `ensure(premise => conclusion)`.
    #[must_use]
    pub fn ensure(mut self, premise: NamedFormula, conclusion: NamedFormula) -> Self {
        self.ensures.push((premise, conclusion));
        self
    }

    /// Adds `never(matcher)`.
    #[must_use]
    pub fn never(mut self, matcher: NamedFormula) -> Self {
        self.nevers.push(matcher);
        self
    }

    /// Checks everything and resolves the names.
    ///
    /// # Errors
    /// The first mistake, in the order conditions, rules, `ensure`, `never`.
    pub fn build(self) -> Result<RuleList, BuildError> {
        check_conditions(&self.conditions)?;
        let phases = collect_phases(&self.rules)?;
        let names = Names::new(&self.conditions, &phases);

        let rules = self
            .rules
            .iter()
            .map(|rule| {
                Ok(Rule {
                    matcher: rule
                        .matcher
                        .as_ref()
                        .map(|matcher| names.matcher(matcher))
                        .transpose()?,
                    phase: names.phase(&rule.phase)?,
                    docs: rule.docs.clone(),
                })
            })
            .collect::<Result<Vec<_>, _>>()?;
        let ensures = self
            .ensures
            .iter()
            .map(|(premise, conclusion)| {
                Ok(Ensure {
                    premise: names.claim(premise)?,
                    conclusion: names.claim(conclusion)?,
                })
            })
            .collect::<Result<Vec<_>, _>>()?;
        let nevers = self
            .nevers
            .iter()
            .map(|matcher| names.matcher(matcher))
            .collect::<Result<Vec<_>, _>>()?;

        Ok(RuleList {
            conditions: self.conditions.into(),
            phases: phases.into(),
            rules: rules.into(),
            ensures: ensures.into(),
            nevers: nevers.into(),
        })
    }
}

fn check_conditions(conditions: &[ConditionType]) -> Result<(), BuildError> {
    if conditions.is_empty() {
        return Err(BuildError::NoConditions);
    }
    let (mut names, mut wire_types) = (NameIndex::default(), NameIndex::default());
    for (index, condition) in conditions.iter().enumerate() {
        let name = || condition.name.clone().into_owned();
        let wire_type = || condition.wire_type.clone().into_owned();
        if !is_identifier(&condition.name) {
            return Err(BuildError::NotAnIdentifier { name: name() });
        }
        if condition.name == "phase" {
            return Err(BuildError::ReservedName);
        }
        if names.insert(name(), index).is_some() {
            return Err(BuildError::DuplicateCondition { name: name() });
        }
        if wire_types.insert(wire_type(), index).is_some() {
            return Err(BuildError::DuplicateWireType {
                wire_type: wire_type(),
            });
        }
        check_type(&condition.wire_type).map_err(|violation| BuildError::WireType {
            wire_type: wire_type(),
            violation,
        })?;
    }
    Ok(())
}

/// `Unknown`, then the phases in the order in which rules first name them, each with the docs of its rules.
fn collect_phases(rules: &[NamedRule]) -> Result<Vec<Phase>, BuildError> {
    if rules.is_empty() {
        return Err(BuildError::NoRules);
    }
    let mut phases = alloc::vec![Phase {
        name: RuleList::UNKNOWN_PHASE.into(),
        docs: Cow::Borrowed("")
    }];
    let mut by_lower_case = NameIndex::default();
    by_lower_case.insert(RuleList::UNKNOWN_PHASE.to_lowercase(), 0);
    for (index, rule) in rules.iter().enumerate() {
        if rule.matcher.is_none() && index + 1 < rules.len() {
            return Err(BuildError::RuleAfterOtherwise { rule: index + 1 });
        }
        if !is_identifier(&rule.phase) {
            return Err(BuildError::NotAnIdentifier {
                name: rule.phase.clone().into_owned(),
            });
        }
        match by_lower_case.insert(rule.phase.to_lowercase(), phases.len()) {
            None => phases.push(Phase {
                name: rule.phase.clone(),
                docs: rule.docs.clone(),
            }),
            Some(phase) => {
                let phase = &mut phases[phase];
                if phase.name != rule.phase {
                    let (first, second) = (phase.name.clone().into_owned(), rule.phase.clone().into_owned());
                    return Err(BuildError::PhaseCase { first, second });
                }
                phase.add_docs(&rule.docs);
            }
        }
    }
    Ok(phases)
}

impl Phase {
    /// Adds the docs of one more rule that gives this phase, as a paragraph of its own.
    pub fn add_docs(&mut self, docs: &str) {
        if docs.is_empty() {
            return;
        }
        let all = self.docs.to_mut();
        if !all.is_empty() {
            all.push_str("\n\n");
        }
        all.push_str(docs);
    }
}

struct Names {
    conditions: NameIndex,
    phases: NameIndex,
}

impl Names {
    fn new(conditions: &[ConditionType], phases: &[Phase]) -> Self {
        let mut condition_names = conditions
            .iter()
            .map(|condition| condition.name.clone().into_owned());
        let mut phase_names = phases.iter().map(|phase| phase.name.clone().into_owned());
        Self {
            conditions: NameIndex::of(&mut condition_names),
            phases: NameIndex::of(&mut phase_names),
        }
    }

    fn condition(&self, name: &str) -> Result<usize, BuildError> {
        let known = self.conditions.get(name);
        known.ok_or_else(|| BuildError::UnknownCondition { name: name.into() })
    }

    fn phase(&self, name: &str) -> Result<usize, BuildError> {
        let known = self.phases.get(name);
        known.ok_or_else(|| BuildError::UnknownPhase { name: name.into() })
    }

    fn atom(&self, name: &str, statuses: StatusSet) -> Result<Atom, BuildError> {
        if statuses.is_empty() {
            return Err(BuildError::EmptyAtom);
        }
        Ok(Atom {
            condition: self.condition(name)?,
            statuses,
        })
    }

    fn matcher(&self, formula: &NamedFormula) -> Result<Matcher, BuildError> {
        check_depth(formula)?;
        formula.try_map(&mut |atom| match atom {
            NamedAtom::Condition { name, statuses } => self.atom(name, *statuses),
            NamedAtom::Phase(_) => Err(BuildError::PhaseInMatcher),
        })
    }

    fn claim(&self, formula: &NamedFormula) -> Result<Claim, BuildError> {
        check_depth(formula)?;
        formula.try_map(&mut |atom| match atom {
            NamedAtom::Condition { name, statuses } => self.atom(name, *statuses).map(ClaimAtom::Condition),
            NamedAtom::Phase(names) if names.is_empty() => Err(BuildError::EmptyAtom),
            NamedAtom::Phase(names) => {
                let mut phases = Vec::new();
                for name in names {
                    sorted::insert(&mut phases, self.phase(name)?);
                }
                Ok(ClaimAtom::Phase(phases.into()))
            }
        })
    }
}

fn check_depth(formula: &NamedFormula) -> Result<(), BuildError> {
    if formula.fits_depth(MAX_DEPTH) {
        Ok(())
    } else {
        Err(BuildError::TooDeep)
    }
}
