//! A rule list as data.
//!
//! A [`RuleList`] is what `BackupStatus::rules()` returns and what [`RuleList::builder`] builds in code. Its `Display` prints it
//! as attribute source, and with the feature `rule-list-serde` it is read from and written to JSON. Code that analyzes,
//! exports or interprets rules uses this type.
//!
//! Every list is well formed: names are unique, indices are in range, `_` is last, no formula is nested more than 48 levels deep.

mod build_error;
mod builder;
mod condition_type;
#[doc(hidden)]
pub mod constant;
mod fingerprint;
mod formula;
mod interpreter;
#[cfg(feature = "rule-list-serde")]
mod json;
#[doc(hidden)]
pub mod name_index;
mod names;
mod phase;
mod place;
mod reason;
mod source;

pub use build_error::{BuildError, Mistake};
pub use builder::{NamedAtom, NamedFormula, RuleListBuilder, because, named, phase_is, when};
pub use condition_type::{ConditionType, Polarity};
pub use formula::Formula;
#[doc(hidden)]
pub use formula::{MAX_DEPTH, MOST_ATOMS};
pub use interpreter::Decision;
#[doc(hidden)]
pub use names::{DependencyOrder, claim_of};
pub use phase::{Health, Phase, Published};
pub use place::Place;
pub use reason::Reason;
#[doc(hidden)]
pub use reason::TestedReasons;
#[doc(hidden)]
pub use source::{is_identifier, is_keyword};

use crate::value::{Value, ValueSet};
use alloc::string::String;
use alloc::vec::Vec;

/// An ordered list of rules over declared conditions. The first rule whose matcher holds gives the phase; if none does, the
/// phase is `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleList {
    conditions: Vec<ConditionType>,
    tested: TestedReasons,
    phases: Vec<Phase>,
    /// Whether phases are declared, so that rules cannot name others.
    declares_phases: bool,
    published: Vec<Published>,
    matchers: Vec<NamedMatcher>,
    rules: Vec<Rule>,
    ensures: Vec<Ensure>,
    nevers: Vec<Matcher>,
    /// Whether a condition that was set for an older generation than the object's counts as missing.
    ignores_stale: bool,
}

/// `matcher => Phase`, or `_ => Phase`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Rule {
    /// Its matcher; `None` is `_`, which always holds.
    pub matcher: Option<Matcher>,
    /// The index of its phase in [`RuleList::phases`].
    pub phase: usize,
    /// Its docs; may be empty.
    pub docs: String,
}

/// A line of `matchers(..)`: a name for a matcher.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NamedMatcher {
    /// Its name in rules: a Rust identifier, without a raw prefix.
    pub name: String,
    /// What it stands for.
    pub matcher: Matcher,
}

impl NamedMatcher {
    /// Returns `name = matcher`.
    #[doc(hidden)]
    pub fn new(name: impl Into<String>, matcher: Matcher) -> Self {
        let name = name.into();
        Self { name, matcher }
    }
}

/// A formula over conditions.
pub type Matcher = Formula<Atom>;

/// A formula over conditions and the phase.
pub type Claim = Formula<ClaimAtom>;

/// `Name = status | status(Reason | ..) ...`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Atom {
    /// The index of the condition type in [`RuleList::conditions`].
    pub condition: usize,
    /// The values that the atom accepts.
    pub values: ValueSet,
}

/// A test in a claim.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ClaimAtom {
    /// A condition's status, or status and reason.
    Condition(Atom),
    /// `phase = P | P ...`: indices in [`RuleList::phases`].
    Phase(Vec<usize>),
}

/// `ensure(premise => conclusion)`: in every possible state where the premise holds, the conclusion does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Ensure {
    /// Where the claim applies.
    pub premise: Claim,
    /// What must hold there.
    pub conclusion: Claim,
}

impl Rule {
    /// Returns `matcher => phase`, or `_ => phase`.
    #[doc(hidden)]
    pub fn new(matcher: Option<Matcher>, phase: usize, docs: impl Into<String>) -> Self {
        Self {
            matcher,
            phase,
            docs: docs.into(),
        }
    }
}

impl Atom {
    /// Returns the test whether the condition has one of these values.
    #[doc(hidden)]
    pub const fn new(condition: usize, values: ValueSet) -> Self {
        Self { condition, values }
    }
}

impl Ensure {
    /// Returns `premise => conclusion`.
    #[doc(hidden)]
    pub const fn new(premise: Claim, conclusion: Claim) -> Self {
        Self { premise, conclusion }
    }
}

impl RuleList {
    /// The name of the phase where no rule holds, always the first of [`phases`](Self::phases).
    pub const UNKNOWN_PHASE: &'static str = "Unknown";

    /// Returns a list of checked parts. The derive reports mistakes itself.
    #[doc(hidden)]
    pub fn from_checked(
        conditions: Vec<ConditionType>,
        tested: TestedReasons,
        (phases, declares_phases): (Vec<Phase>, bool),
        rules: Vec<Rule>,
        ensures: Vec<Ensure>,
        nevers: Vec<Matcher>,
        ignores_stale: bool,
    ) -> Self {
        Self {
            conditions,
            tested,
            phases,
            declares_phases,
            published: Vec::new(),
            matchers: Vec::new(),
            rules,
            ensures,
            nevers,
            ignores_stale,
        }
    }

    /// The list, publishing these conditions. They are checked.
    #[doc(hidden)]
    #[must_use]
    pub fn publishing(self, published: Vec<Published>) -> Self {
        Self { published, ..self }
    }

    /// The list with these named matchers. They are checked.
    #[doc(hidden)]
    #[must_use]
    pub fn naming(self, matchers: Vec<NamedMatcher>) -> Self {
        Self { matchers, ..self }
    }

    /// Starts a list that is built in code.
    pub fn builder() -> RuleListBuilder {
        RuleListBuilder::default()
    }

    /// Returns the declared conditions, in order.
    pub fn conditions(&self) -> &[ConditionType] {
        &self.conditions
    }

    /// Returns all values of a condition: the statuses with each reason of it that a rule, an `ensure` or a `never` tests,
    /// and with another one.
    pub fn domain(&self, condition: usize) -> ValueSet {
        ValueSet::domain(self.tested.of(condition).len())
    }

    /// Whether a reason of any condition is tested.
    #[doc(hidden)]
    pub fn tests_reasons(&self) -> bool {
        (0..self.conditions.len()).any(|condition| !self.tested.of(condition).is_empty())
    }

    /// Returns the reasons of a condition that are tested, in the order of their numbers in a [`Value`].
    pub fn tested_reasons(&self, condition: usize) -> impl Iterator<Item = &Reason> + Clone {
        let reasons = &self.conditions[condition].reasons;
        self.tested
            .of(condition)
            .iter()
            .map(move |reason| &reasons[*reason])
    }

    /// Returns the reason of a value; `None` for another reason than those that are tested.
    pub fn reason(&self, condition: usize, value: Value) -> Option<&Reason> {
        let number = value.reason().checked_sub(1)?;
        self.tested_reasons(condition).nth(number)
    }

    /// Returns the phases: `Unknown`, then the others in the order in which they are declared or, where none is, in which rules
    /// first name them.
    pub fn phases(&self) -> &[Phase] {
        &self.phases
    }

    /// Whether phases are declared, so that rules cannot name others.
    pub fn declares_phases(&self) -> bool {
        self.declares_phases
    }

    /// Returns the lines of `phases(..)`. `Unknown` needs none unless something is said of it.
    pub(crate) fn declared_phases(&self) -> &[Phase] {
        let says_nothing_of_unknown = self.phases[0] == Phase::new(Self::UNKNOWN_PHASE);
        match &*self.phases {
            _ if !self.declares_phases => &[],
            [_, others @ ..] if says_nothing_of_unknown && !others.is_empty() => others,
            all => all,
        }
    }

    /// Returns the conditions that follow from the phase.
    pub fn published(&self) -> &[Published] {
        &self.published
    }

    /// Returns the named matchers, in order.
    pub fn matchers(&self) -> &[NamedMatcher] {
        &self.matchers
    }

    /// Returns the rules, in order.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// Returns the invariants.
    pub fn ensures(&self) -> &[Ensure] {
        &self.ensures
    }

    /// Returns the matchers of states that cannot occur. The analysis assumes that; evaluation does not.
    pub fn nevers(&self) -> &[Matcher] {
        &self.nevers
    }

    /// Whether a condition that was set for an older generation than the object's counts as missing.
    pub fn ignores_stale(&self) -> bool {
        self.ignores_stale
    }
}
