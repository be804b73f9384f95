//! What derived evaluators are made of: reading the statuses that rules test out of a list of conditions, without
//! allocating.
//!
//! There are two forms, and the derive picks by the number of conditions. Where few are declared,
//! [`LazyStatuses`] looks a condition up when a rule first asks for it and not again. Where many are,
//! [`PackedStatuses`] reads the list once, finding each type's place with a [`TypeIndex`], and a rule is then a test of
//! a bit mask.

mod lazy;
mod packed;
mod type_index;

pub use lazy::LazyStatuses;
pub use packed::{CONDITIONS_PER_WORD, PackedStatuses, Statuses, words_for};
pub use type_index::{Sample, TypeIndex, TypeIndexTable};

use crate::status::Status;

/// A declared condition type as the evaluator needs it.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    /// The text in the `type` field.
    pub wire_type: &'static str,
    /// What a missing condition counts as.
    pub absent: Status,
}

/// Finds the index of a declared condition type.
pub trait FindType {
    /// The index of the declared type that is exactly `type_`.
    fn find_type(&self, type_: &str) -> Option<usize>;

    /// All declared types.
    fn declared(&self) -> &[Declared];
}

/// One comparison after the other: the fastest for a handful of types.
impl FindType for [Declared] {
    #[inline]
    fn find_type(&self, type_: &str) -> Option<usize> {
        self.iter().position(|declared| declared.wire_type == type_)
    }

    fn declared(&self) -> &[Declared] {
        self
    }
}
