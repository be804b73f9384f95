//! The generated rule lists, each with its hand-written forms.

use crate::workloads::Subject;

/// What is to be done with one of the generated statuses.
pub trait Subjects {
    /// What comes of it.
    type Output;

    /// Does it.
    fn visit<S: Subject>(self) -> Self::Output;
}

macro_rules! subjects {
    ($($module:ident::$status:ident($conditions:literal, $rules:literal)),+ $(,)?) => {
        $(mod $module;)+

        /// Calls `visitor` with the status of that many conditions and rules, if there is one.
        pub fn with_subject<V: Subjects>(conditions: usize, rules: usize, visitor: V) -> Option<V::Output> {
            match (conditions, rules) {
                $(($conditions, $rules) => Some(visitor.visit::<$module::$status>()),)+
                _ => None,
            }
        }
    };
}

#[rustfmt::skip]
mod c16r16reasons;

/// Calls `visitor` with the status of the list that tests reasons.
pub fn visit_with_reasons<V: Subjects>(visitor: V) -> V::Output {
    visitor.visit::<c16r16reasons::C16R16ReasonsStatus>()
}

subjects! {
    c4r4::C4R4Status(4, 4),
    c8r8::C8R8Status(8, 8),
    c16r16::C16R16Status(16, 16),
    c32r32::C32R32Status(32, 32),
    c64r64::C64R64Status(64, 64),
    c16r4::C16R4Status(16, 4),
    c16r8::C16R8Status(16, 8),
    c16r32::C16R32Status(16, 32),
    c16r64::C16R64Status(16, 64),
}
