//! Builds a rule list from names and checks it.

use super::names::Names;
use super::{BuildError, ConditionType, Ensure, Formula, Mistake, Phase, Place, Published, Rule, RuleList};
use crate::status::{ConditionStatus, StatusSet};
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
    /// The name of a [matcher](RuleListBuilder::matcher).
    Matcher(String),
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

/// Returns a reference to a named matcher, for [`RuleListBuilder`].
pub fn named(name: impl Into<String>) -> NamedFormula {
    Formula::Atom(NamedAtom::Matcher(name.into()))
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
    published: Vec<Published>,
    matchers: Vec<(String, NamedFormula)>,
    rules: Vec<NamedRule>,
    ensures: Vec<(NamedFormula, NamedFormula)>,
    nevers: Vec<NamedFormula>,
    ignores_stale: bool,
}

#[derive(Clone, Debug)]
pub(super) struct NamedRule {
    pub matcher: Option<NamedFormula>,
    pub phase: String,
    pub docs: String,
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

    /// Publishes a condition that follows from the phase.
    #[must_use]
    pub fn publish(mut self, published: Published) -> Self {
        self.published.push(published);
        self
    }

    /// Gives a matcher a name. It can be used before and after.
    #[must_use]
    pub fn matcher(mut self, name: impl Into<String>, matcher: NamedFormula) -> Self {
        self.matchers.push((name.into(), matcher));
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
        let of_names = self.matchers.iter().map(|(_, matcher)| matcher);
        names.test_reasons(matchers.chain(of_names).chain(&self.nevers).chain(claims))?;
        let matchers = names.matchers(&self.matchers)?;
        if self.rules.is_empty() {
            return Err(Mistake::NoRules.in_list());
        }
        let declares_phases = !self.phases.is_empty();
        let mut phases = names.declare_phases(self.phases)?;
        names.check_published(&self.published, &phases)?;
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
            published: self.published,
            matchers,
            rules,
            ensures,
            nevers,
            ignores_stale: self.ignores_stale,
        })
    }
}
