//! What is compared, one file each. All answer the same for every list, as the tests show.

pub mod cel;
pub mod cel_one_program;
pub mod derived;
pub mod exact_floor;
pub mod floor;
pub mod go_design;
pub mod hand_chain;
pub mod hand_single_pass;
pub mod interpreter;
pub mod kept_state;
pub mod kube_cel;

use crate::workloads::{Evaluations, Subject};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseEnum;
use std::fmt;
use std::hint::black_box;
use std::str::FromStr;

/// A way to get from a list of conditions to a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Contestant {
    /// See [`floor`].
    Floor,
    /// See [`exact_floor`].
    ExactFloor,
    /// See [`kept_state`].
    KeptState,
    /// See [`derived`].
    Derived,
    /// See [`interpreter`].
    Interpreter,
    /// See [`hand_chain`].
    HandChain,
    /// See [`hand_single_pass`].
    HandSinglePass,
    /// See [`go_design`].
    GoDesign,
    /// See [`cel`].
    Cel,
    /// See [`kube_cel`].
    KubeCel,
    /// See [`cel_one_program`].
    CelOneProgram,
    /// See [`cel_one_program`].
    KubeCelOneProgram,
}

impl Contestant {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Derived,
        Self::HandSinglePass,
        Self::HandChain,
        Self::Interpreter,
        Self::GoDesign,
        Self::Cel,
        Self::KubeCel,
        Self::CelOneProgram,
        Self::KubeCelOneProgram,
        Self::KeptState,
        Self::Floor,
        Self::ExactFloor,
    ];

    /// Those that rules with reasons are written for.
    pub const WITH_REASONS: [Self; 5] = [
        Self::Derived,
        Self::HandSinglePass,
        Self::HandChain,
        Self::Interpreter,
        Self::KeptState,
    ];

    /// Sets the contestant up for these lists.
    pub fn prepare<S: Subject>(self, lists: &[Vec<Condition>]) -> Evaluations<'_> {
        match self {
            Self::Floor => floor::prepare(lists),
            Self::ExactFloor => exact_floor::prepare(lists),
            Self::KeptState => kept_state::prepare::<S>(lists),
            Self::Derived => derived::prepare::<S>(lists),
            Self::Interpreter => interpreter::prepare::<S>(lists),
            Self::HandChain => hand_chain::prepare::<S>(lists),
            Self::HandSinglePass => hand_single_pass::prepare::<S>(lists),
            Self::GoDesign => go_design::prepare::<S>(lists),
            Self::Cel => cel::prepare::<S>(lists),
            Self::KubeCel => kube_cel::prepare::<S>(lists),
            Self::CelOneProgram => cel_one_program::cel::<S>(lists),
            Self::KubeCelOneProgram => cel_one_program::kube_cel::<S>(lists),
        }
    }

    /// Whether it gives the phase; the floors do not.
    pub fn answers(self) -> bool {
        !matches!(self, Self::Floor | Self::ExactFloor)
    }

    /// Whether it interprets the Common Expression Language, which takes long.
    pub fn is_cel(self) -> bool {
        matches!(
            self,
            Self::Cel | Self::KubeCel | Self::CelOneProgram | Self::KubeCelOneProgram
        )
    }

    /// What the tables call it.
    pub fn label(self) -> &'static str {
        match self {
            Self::Floor => "floor",
            Self::ExactFloor => "exact floor",
            Self::KeptState => "derived, state kept",
            Self::Derived => "derived",
            Self::Interpreter => "rule list as data",
            Self::HandChain => "hand-written chain",
            Self::HandSinglePass => "hand-written single pass",
            Self::GoDesign => "port of the Go design",
            Self::Cel => "cel",
            Self::KubeCel => "kube-cel",
            Self::CelOneProgram => "cel, one program",
            Self::KubeCelOneProgram => "kube-cel, one program",
        }
    }
}

impl fmt::Display for Contestant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.label())
    }
}

impl FromStr for Contestant {
    type Err = String;

    fn from_str(label: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|contestant| contestant.label() == label)
            .ok_or_else(|| format!("no contestant is called {label:?}"))
    }
}

/// Evaluates one item after the other.
fn one_by_one<'a, T>(items: impl AsRef<[T]> + 'a, phase: impl Fn(&T) -> u8 + 'a) -> Evaluations<'a> {
    Box::new(move |phases| {
        for (item, slot) in items.as_ref().iter().zip(phases) {
            *slot = phase(black_box(item));
        }
    })
}

#[allow(clippy::cast_possible_truncation)]
fn index(phase: impl PhaseEnum) -> u8 {
    phase.index() as u8
}
