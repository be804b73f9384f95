//! A rule list as data.
//!
//! The derive lowers its attribute to a [`RuleList`] and exposes it as the constant `RULES`; the same type is built in
//! code by [`RuleList::builder`], printed back as attribute source by its `Display`, and read from and written to
//! JSON (feature `rule-list-serde`). Whoever analyses, exports or interprets rules works on this type.
//!
//! Every list that exists is well formed: names are unique, indices are in range, `_` stands last, no formula is
//! deeper than [`MAX_DEPTH`].

mod builder;
mod condition_type;
#[doc(hidden)]
pub mod derived;
mod formula;
mod interpreter;
#[cfg(feature = "rule-list-serde")]
mod json;
#[doc(hidden)]
pub mod name_index;
mod source;

pub use builder::{BuildError, NamedAtom, NamedFormula, RuleListBuilder, phase_is, when};
pub use condition_type::{ConditionType, Polarity};
pub use formula::{Formula, MAX_DEPTH, Operand};
pub use interpreter::Decision;
pub use source::{is_identifier, is_keyword};

use crate::status::StatusSet;
use alloc::borrow::Cow;

/// An ordered list of rules over declared condition types. The first rule whose matcher holds gives the phase; where
/// none does, the phase is `Unknown`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleList {
    conditions: Cow<'static, [ConditionType]>,
    phases: Cow<'static, [Phase]>,
    rules: Cow<'static, [Rule]>,
    ensures: Cow<'static, [Ensure]>,
    nevers: Cow<'static, [Matcher]>,
}

/// One value that the phase can take.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phase {
    /// The text that stands in `status.phase`.
    pub name: Cow<'static, str>,
    /// What the phase means, for people; may be empty.
    pub docs: Cow<'static, str>,
}

/// One arm: `matcher => Phase`, or `_ => Phase`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// When the rule applies; `None` is `_` and applies always.
    pub matcher: Option<Matcher>,
    /// The index of its phase in [`RuleList::phases`].
    pub phase: usize,
    /// What the rule is for, for people; may be empty.
    pub docs: Cow<'static, str>,
}

/// A formula over conditions.
pub type Matcher = Formula<Atom>;

/// A formula over conditions and the phase.
pub type Claim = Formula<ClaimAtom>;

/// `Name = status | status ...`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Atom {
    /// The index of the condition type in [`RuleList::conditions`].
    pub condition: usize,
    /// The statuses that the atom accepts.
    pub statuses: StatusSet,
}

/// What an `ensure` claim tests.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ClaimAtom {
    /// A condition's status.
    Condition(Atom),
    /// `phase = P | P ...`: indices in [`RuleList::phases`].
    Phase(Cow<'static, [usize]>),
}

/// `ensure(premise => conclusion)`: in every possible state where the premise holds, the conclusion does.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ensure {
    /// The states that the claim is about.
    pub premise: Claim,
    /// What must hold there.
    pub conclusion: Claim,
}

impl RuleList {
    /// The name of the phase where no rule holds. Always the first of [`phases`](Self::phases).
    pub const UNKNOWN_PHASE: &'static str = "Unknown";

    /// Starts a list that is built in code, by names.
    pub fn builder() -> RuleListBuilder {
        RuleListBuilder::default()
    }

    /// The declared condition types, in declaration order.
    pub fn conditions(&self) -> &[ConditionType] {
        &self.conditions
    }

    /// The phases: `Unknown`, then the others in the order in which rules first name them.
    pub fn phases(&self) -> &[Phase] {
        &self.phases
    }

    /// The condition type with exactly this text in its `type` field.
    pub(crate) fn index_of_condition(&self, wire_type: &str) -> Option<usize> {
        let mut conditions = self.conditions.iter();
        conditions.position(|condition| condition.wire_type == wire_type)
    }

    /// The phase with exactly this name.
    #[doc(hidden)]
    pub fn index_of_phase(&self, name: &str) -> Option<usize> {
        self.phases.iter().position(|phase| phase.name == name)
    }

    /// The rules, in the order in which they are tried.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// The invariants that the author states.
    pub fn ensures(&self) -> &[Ensure] {
        &self.ensures
    }

    /// The states that the author says cannot occur. Assumed by analysis; the phase is computed in them all the same.
    pub fn nevers(&self) -> &[Matcher] {
        &self.nevers
    }
}
