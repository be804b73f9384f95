//! Derive `status.phase` from `status.conditions` with checked, ordered rules.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
#[cfg(feature = "kube")]
mod resource;
pub mod testing;
mod traits;

pub use phase_core::condition::{Condition, ConditionParts, UnixSeconds, WritableCondition};
pub use phase_core::condition_list::{self, ConditionUpdate};
pub use phase_core::enums::{ConditionEnum, PhaseEnum, UnknownName};
pub use phase_core::limits::{self, InvalidCondition};
pub use phase_core::status::{Status, StatusSet};
pub use phase_core::{analysis, diagnostics, evaluator, explain, rules};
pub use phase_macros::PhaseStatus;
pub use traits::{GetPhase, PhaseChange, PhaseStatus, SetObservedGeneration, SetPhase};
