//! The phases of a rule list.

use crate::publish::StandardCondition;
use alloc::string::String;
use core::fmt;

/// A value of the phase.
///
/// ```
/// use phase_core::rules::{Health, Phase};
///
/// let running = Phase::new("Running").text("running").health(Health::Reconciling);
/// assert_eq!(running.text, "running");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Phase {
    /// Its name in rules: a Rust identifier, without a raw prefix.
    pub name: String,
    /// The text of `status.phase`.
    pub text: String,
    /// What it says of the object.
    pub health: Health,
    /// Its docs; may be empty.
    pub docs: String,
}

impl Phase {
    /// Returns a phase whose text is its name and whose health is unknown.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            text: name.clone(),
            name,
            health: Health::Unknown,
            docs: String::new(),
        }
    }

    /// Sets the text of `status.phase`.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Sets what it says of the object.
    #[must_use]
    pub fn health(mut self, health: Health) -> Self {
        self.health = health;
        self
    }

    /// Sets its docs.
    #[must_use]
    pub fn docs(mut self, docs: impl Into<String>) -> Self {
        self.docs = docs.into();
        self
    }

    /// Adds the docs of a rule that gives this phase, as a paragraph.
    #[doc(hidden)]
    pub fn add_docs(&mut self, docs: &str) {
        if docs.is_empty() {
            return;
        }
        if !self.docs.is_empty() {
            self.docs.push_str("\n\n");
        }
        self.docs.push_str(docs);
    }
}

/// A condition that follows from the phase: an item of `publish(..)`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Published {
    /// Which one it is.
    pub condition: StandardCondition,
    /// The text of its `type` field.
    pub wire_type: String,
}

impl Published {
    /// Returns one whose type is its name.
    pub fn new(condition: StandardCondition) -> Self {
        Self {
            condition,
            wire_type: condition.as_str().into(),
        }
    }

    /// Sets the text of the `type` field.
    #[must_use]
    pub fn wire_type(mut self, wire_type: impl Into<String>) -> Self {
        self.wire_type = wire_type.into();
        self
    }
}

/// What a phase says of an object, for those who know nothing of the phase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "rule-list-serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Health {
    /// The object is what its spec asks for.
    Ready,
    /// The controller is at work on it.
    Reconciling,
    /// It will not get better without help.
    Stalled,
    /// The phase does not say.
    #[default]
    Unknown,
}

impl Health {
    /// Returns its word in `phases(..)`, such as `ready`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Reconciling => "reconciling",
            Self::Stalled => "stalled",
            Self::Unknown => "unknown",
        }
    }
}

impl fmt::Display for Health {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
