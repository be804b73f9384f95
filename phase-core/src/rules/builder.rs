//! Builds a rule list from names and checks it.

use super::name_index::NameIndex;
use super::source::is_identifier;
use super::{
    Atom, BuildError, Claim, ClaimAtom, ConditionType, Ensure, Formula, Health, MAX_DEPTH, Matcher, Mistake,
    Phase, Place, Reason, Rule, RuleList, TestedReasons,
};
use crate::limits::{check_reason, check_type};
use crate::status::{ConditionStatus, StatusSet};
use crate::value::ValueSet;
use alloc::string::String;
use alloc::vec::Vec;

/// A test that names a condition or phases.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum NamedAtom {
    /// `Name = status | status(Reason | ..) ...`
    Condition {
        /// The condition's name in the list.
        name: String,
        /// The statuses that are accepted whatever the reason.
        statuses: StatusSet,
        /// The reasons, by name, with which another status is accepted.
        reasons: Vec<(ConditionStatus, String)>,
    },
    /// `phase = P | P ...`, in `ensure` only.
    Phase(Vec<String>),
}

/// A formula over the names of conditions and phases.
pub type NamedFormula = Formula<NamedAtom>;

/// Returns `name = statuses`, for [`RuleListBuilder`].
pub fn when(name: impl Into<String>, statuses: impl Into<StatusSet>) -> NamedFormula {
    Formula::Atom(NamedAtom::Condition {
        name: name.into(),
        statuses: statuses.into(),
        reasons: Vec::new(),
    })
}

/// Returns `name = status(Reason | ..)`, for [`RuleListBuilder`].
pub fn because<R: Into<String>>(
    name: impl Into<String>,
    status: ConditionStatus,
    reasons: impl IntoIterator<Item = R>,
) -> NamedFormula {
    Formula::Atom(NamedAtom::Condition {
        name: name.into(),
        statuses: StatusSet::EMPTY,
        reasons: reasons
            .into_iter()
            .map(|reason| (status, reason.into()))
            .collect(),
    })
}

/// Returns `phase = P | P ...`, for [`RuleListBuilder::ensure`].
pub fn phase_is<P: Into<String>>(phases: impl IntoIterator<Item = P>) -> NamedFormula {
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
    phases: Vec<Phase>,
    rules: Vec<NamedRule>,
    ensures: Vec<(NamedFormula, NamedFormula)>,
    nevers: Vec<NamedFormula>,
    ignores_stale: bool,
}

#[derive(Clone, Debug)]
struct NamedRule {
    matcher: Option<NamedFormula>,
    phase: String,
    docs: String,
}

impl RuleListBuilder {
    /// Declares a condition type.
    #[must_use]
    pub fn condition(mut self, condition: ConditionType) -> Self {
        self.conditions.push(condition);
        self
    }

    /// Declares a phase. Where one is declared, rules can give only declared ones.
    #[must_use]
    pub fn phase(mut self, phase: Phase) -> Self {
        self.phases.push(phase);
        self
    }

    /// Adds `matcher => phase`.
    #[must_use]
    pub fn rule(self, matcher: NamedFormula, phase: impl Into<String>) -> Self {
        self.documented_rule(Some(matcher), phase, "")
    }

    /// Adds `_ => phase`, which must be the last rule.
    #[must_use]
    pub fn otherwise(self, phase: impl Into<String>) -> Self {
        self.documented_rule(None, phase, "")
    }

    /// Adds a rule with docs; without a matcher it is `_`.
    #[must_use]
    pub fn documented_rule(
        mut self,
        matcher: Option<NamedFormula>,
        phase: impl Into<String>,
        docs: impl Into<String>,
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

    /// Lets a condition that was set for an older generation than the object's count as missing.
    #[must_use]
    pub fn ignore_stale(mut self) -> Self {
        self.ignores_stale = true;
        self
    }

    /// Checks everything and resolves the names.
    ///
    /// # Errors
    /// The first mistake, in the order conditions, rules, `ensure`, `never`.
    pub fn build(self) -> Result<RuleList, BuildError> {
        if self.conditions.is_empty() {
            return Err(Mistake::NoConditions.in_list());
        }
        let mut names = Names::default();
        for (index, condition) in self.conditions.iter().enumerate() {
            let declared = names.declare(condition, index);
            declared.map_err(|mistake| mistake.at(Place::Condition(index)))?;
        }
        let matchers = self.rules.iter().filter_map(|rule| rule.matcher.as_ref());
        let claims = self
            .ensures
            .iter()
            .flat_map(|(premise, conclusion)| [premise, conclusion]);
        names.test_reasons(matchers.chain(&self.nevers).chain(claims))?;
        if self.rules.is_empty() {
            return Err(Mistake::NoRules.in_list());
        }
        let declares_phases = !self.phases.is_empty();
        let mut phases = names.declare_phases(self.phases)?;
        let mut rules: Vec<Rule> = Vec::new();
        for (index, rule) in self.rules.into_iter().enumerate() {
            let follows_otherwise = rules.last().is_some_and(|last| last.matcher.is_none());
            let rule = if follows_otherwise {
                Err(Mistake::RuleAfterOtherwise)
            } else {
                names.rule(rule, &mut phases, declares_phases)
            };
            rules.push(rule.map_err(|mistake| mistake.at(Place::Rule(index)))?);
        }
        let ensures = self
            .ensures
            .iter()
            .enumerate()
            .map(|(index, (premise, conclusion))| {
                let claim = |claim| {
                    names
                        .claim(claim, &phases)
                        .map_err(|mistake| mistake.at(Place::Ensure(index)))
                };
                Ok(Ensure::new(claim(premise)?, claim(conclusion)?))
            });
        let ensures = ensures.collect::<Result<_, _>>()?;
        let nevers = self.nevers.iter().enumerate().map(|(index, never)| {
            let matcher = names.matcher(never);
            matcher.map_err(|mistake| mistake.at(Place::Never(index)))
        });
        let nevers = nevers.collect::<Result<_, _>>()?;

        Ok(RuleList {
            tested: names.tested,
            conditions: self.conditions,
            phases,
            declares_phases,
            rules,
            ensures,
            nevers,
            ignores_stale: self.ignores_stale,
        })
    }
}

#[derive(Default)]
struct Names {
    conditions: NameIndex,
    wire_types: NameIndex,
    /// The reasons of each condition.
    reasons: Vec<NameIndex>,
    all_reasons: ReasonNames,
    tested: TestedReasons,
    /// The phases in lower case, to find two that differ only in case.
    phases: NameIndex,
}

/// The reasons of all conditions.
#[derive(Default)]
struct ReasonNames {
    names: NameIndex,
    texts: NameIndex,
    reasons: Vec<Reason>,
}

impl ReasonNames {
    fn declare(&mut self, reason: &Reason) -> Result<(), Mistake> {
        let Reason { name, text, .. } = reason;
        if !is_identifier(name) {
            return Err(Mistake::NotAnIdentifier { name: name.clone() });
        }
        if let Err(violation) = check_reason(text) {
            return Err(Mistake::ReasonText {
                text: text.clone(),
                violation,
            });
        }
        let index = self.reasons.len();
        let same_name = self.names.insert(name.clone(), index);
        let same_text = self.texts.insert(text.clone(), index);
        match (same_name, same_text) {
            (None, None) => {
                self.reasons.push(reason.clone());
                Ok(())
            }
            (Some(one), Some(other)) if one == other => Ok(()),
            (Some(first), _) => Err(Mistake::TwoTextsOfReason {
                name: name.clone(),
                first: self.reasons[first].text.clone(),
                second: text.clone(),
            }),
            (None, Some(first)) => Err(Mistake::TwoReasonsOfText {
                text: text.clone(),
                first: self.reasons[first].name.clone(),
                second: name.clone(),
            }),
        }
    }
}

impl Names {
    fn declare(&mut self, condition: &ConditionType, index: usize) -> Result<(), Mistake> {
        let (name, wire_type) = (condition.name.clone(), condition.wire_type.clone());
        if !is_identifier(&name) {
            return Err(Mistake::NotAnIdentifier { name });
        }
        if name == "phase" {
            return Err(Mistake::ReservedName);
        }
        if let Err(violation) = check_type(&wire_type) {
            return Err(Mistake::WireType { wire_type, violation });
        }
        if self.conditions.insert(name.clone(), index).is_some() {
            return Err(Mistake::DuplicateCondition { name });
        }
        if self.wire_types.insert(wire_type.clone(), index).is_some() {
            return Err(Mistake::DuplicateWireType { wire_type });
        }
        let mut reasons = NameIndex::default();
        for (index, reason) in condition.reasons.iter().enumerate() {
            self.all_reasons.declare(reason)?;
            if reasons.insert(reason.name.clone(), index).is_some() {
                let name = reason.name.clone();
                return Err(Mistake::DuplicateReason { name });
            }
        }
        self.reasons.push(reasons);
        Ok(())
    }

    /// Notes which reasons the formulas test. Unknown names are found later.
    fn test_reasons<'a>(
        &mut self,
        formulas: impl Iterator<Item = &'a NamedFormula>,
    ) -> Result<(), BuildError> {
        self.tested = TestedReasons::none(self.reasons.len());
        let mut too_many = None;
        for formula in formulas {
            formula.for_each_atom(&mut |atom| {
                if let NamedAtom::Condition { name, reasons, .. } = atom
                    && let Some(condition) = self.conditions.get(name)
                {
                    for (_, reason) in reasons {
                        if let Some(reason) = self.reasons[condition].get(reason)
                            && !self.tested.add(condition, reason)
                        {
                            too_many.get_or_insert(condition);
                        }
                    }
                }
            });
        }
        too_many.map_or(Ok(()), |condition| {
            Err(Mistake::TooManyReasons.at(Place::Condition(condition)))
        })
    }

    /// Checks the declared phases and returns them with `Unknown` as the first.
    fn declare_phases(&mut self, declared: Vec<Phase>) -> Result<Vec<Phase>, BuildError> {
        let mut phases = alloc::vec![Phase::new(RuleList::UNKNOWN_PHASE)];
        self.phases.insert(RuleList::UNKNOWN_PHASE.to_lowercase(), 0);
        let mut texts = NameIndex::default();
        let mut unknown_is_declared = false;
        let some_have_health = declared.iter().any(|phase| phase.health != Health::Unknown);
        for (index, phase) in declared.into_iter().enumerate() {
            let name = phase.name.clone();
            let is_unknown = name == RuleList::UNKNOWN_PHASE;
            let mistake = if !is_identifier(&name) {
                Some(Mistake::NotAnIdentifier { name })
            } else if phase.text.is_empty() || texts.insert(phase.text.clone(), index).is_some() {
                Some(Mistake::PhaseText {
                    text: phase.text.clone(),
                })
            } else if some_have_health && phase.health == Health::Unknown && !is_unknown {
                Some(Mistake::NoHealth { name })
            } else if is_unknown && !unknown_is_declared {
                unknown_is_declared = true;
                phases[0] = phase;
                None
            } else if let Some(first) = self.phases.insert(name.to_lowercase(), phases.len()) {
                let first = phases[first].name.clone();
                Some(if first == name {
                    Mistake::DuplicatePhase { name }
                } else {
                    Mistake::PhaseCase { first, second: name }
                })
            } else {
                phases.push(phase);
                None
            };
            if let Some(mistake) = mistake {
                return Err(mistake.at(Place::Phase(index)));
            }
        }
        if !unknown_is_declared && let Some(index) = texts.get(RuleList::UNKNOWN_PHASE) {
            let text = RuleList::UNKNOWN_PHASE.into();
            return Err(Mistake::PhaseText { text }.at(Place::Phase(index)));
        }
        Ok(phases)
    }

    /// Resolves a rule, and adds its phase unless all are declared.
    fn rule(
        &mut self,
        rule: NamedRule,
        phases: &mut Vec<Phase>,
        are_declared: bool,
    ) -> Result<Rule, Mistake> {
        let NamedRule { matcher, phase, docs } = rule;
        if !is_identifier(&phase) {
            return Err(Mistake::NotAnIdentifier { name: phase });
        }
        let known = self.phases.get(&phase.to_lowercase());
        if known.is_none() && are_declared {
            return Err(Mistake::UndeclaredPhase { name: phase });
        }
        let index = known.unwrap_or_else(|| {
            self.phases.insert(phase.to_lowercase(), phases.len());
            phases.push(Phase::new(phase.clone()));
            phases.len() - 1
        });
        if phases[index].name != phase {
            let first = phases[index].name.clone();
            return Err(Mistake::PhaseCase { first, second: phase });
        }
        if !are_declared {
            phases[index].add_docs(&docs);
        }
        let matcher = matcher.map(|matcher| self.matcher(&matcher)).transpose()?;
        Ok(Rule::new(matcher, index, docs))
    }

    fn condition(&self, name: &str) -> Result<usize, Mistake> {
        let known = self.conditions.get(name);
        known.ok_or_else(|| Mistake::UnknownCondition { name: name.into() })
    }

    fn phase(&self, name: &str, phases: &[Phase]) -> Result<usize, Mistake> {
        let known = self.phases.get(&name.to_lowercase());
        known
            .filter(|index| phases[*index].name == name)
            .ok_or_else(|| Mistake::UnknownPhase { name: name.into() })
    }

    fn atom(
        &self,
        name: &str,
        statuses: StatusSet,
        reasons: &[(ConditionStatus, String)],
    ) -> Result<Atom, Mistake> {
        if statuses.is_empty() && reasons.is_empty() {
            return Err(Mistake::EmptyAtom);
        }
        let condition = self.condition(name)?;
        let mut values = ValueSet::of(statuses);
        for (status, reason) in reasons {
            let declared = self.reasons[condition].get(reason);
            let number = declared.and_then(|declared| self.tested.number(condition, declared));
            values = values.with(
                *status,
                number.ok_or_else(|| Mistake::UnknownReason {
                    condition: name.into(),
                    name: reason.clone(),
                })?,
            );
        }
        Ok(Atom { condition, values })
    }

    fn matcher(&self, formula: &NamedFormula) -> Result<Matcher, Mistake> {
        check_depth(formula)?;
        formula.try_map(&mut |atom| match atom {
            NamedAtom::Condition {
                name,
                statuses,
                reasons,
            } => self.atom(name, *statuses, reasons),
            NamedAtom::Phase(_) => Err(Mistake::PhaseInMatcher),
        })
    }

    fn claim(&self, formula: &NamedFormula, phases: &[Phase]) -> Result<Claim, Mistake> {
        check_depth(formula)?;
        formula.try_map(&mut |atom| match atom {
            NamedAtom::Condition {
                name,
                statuses,
                reasons,
            } => self.atom(name, *statuses, reasons).map(ClaimAtom::Condition),
            NamedAtom::Phase(names) if names.is_empty() => Err(Mistake::EmptyAtom),
            NamedAtom::Phase(names) => {
                let mut tested = Vec::new();
                for name in names {
                    let phase = self.phase(name, phases)?;
                    if !tested.contains(&phase) {
                        tested.push(phase);
                    }
                }
                Ok(ClaimAtom::Phase(tested))
            }
        })
    }
}

fn check_depth(formula: &NamedFormula) -> Result<(), Mistake> {
    if formula.fits_depth(MAX_DEPTH) {
        Ok(())
    } else {
        Err(Mistake::TooDeep)
    }
}
