//! What derived evaluators are made of: reading the statuses and reasons that rules test out of a list of conditions, without
//! allocating.
//!
//! There are two forms, and the derive picks by what they will cost. Where few conditions decide, they are a decision tree
//! that [looks up](look_up()) a condition when it comes to matter. Else [`PackedValues`] reads the list once, finding each
//! type's place with a [`TypeIndex`], and a rule is then a test of a bit mask.

mod look_up;
mod packed;
mod reason_text;
mod status_text;
mod type_index;

pub use look_up::{look_up, look_up_value};
pub use packed::{CONDITIONS_PER_WORD, PackedValues, Position, Values};
pub use reason_text::{ReasonText, reason_number};
pub use type_index::{MOST_MIDDLE_WORDS, Sample, TypeEntry, TypeHash, TypeIndex, middle_words};
