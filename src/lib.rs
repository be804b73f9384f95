//! Derive `status.phase` from `status.conditions` with checked, ordered rules.
//!
//! `#[derive(`[`PhaseStatus`](derive@PhaseStatus)`)]` on the status struct of a kube-rs custom resource generates typed condition and phase enums and
//! an evaluator that does not allocate. The [README](https://github.com/phase-rules/phase-rules#readme) has a tour.
//!
//! ```
//! use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
//! use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
//!
//! #[derive(PhaseStatus, Default)]
//! #[phase(
//!     conditions(JobScheduled, JobFailed(negative)),
//!     rules(JobFailed => Failed, JobScheduled => Running, _ => Pending),
//! )]
//! struct BackupStatus {
//!     conditions: Vec<Condition>,
//!     phase: Option<BackupPhase>,
//!     observed_generation: Option<i64>,
//! }
//!
//! # fn main() -> Result<(), phase_rules::InvalidCondition> {
//! let mut status = BackupStatus::default();
//! assert_eq!(status.derived_phase(), BackupPhase::Pending);
//!
//! let scheduled = ConditionUpdate::new(BackupCondition::JobScheduled, ConditionStatus::True, "JobCreated").with_observed_generation(1);
//! status.set_condition(scheduled)?;
//! assert!(status.recompute_phase().is_change());
//! assert_eq!(status.phase, Some(BackupPhase::Running));
//! # Ok(())
//! # }
//! ```
//!
//! # Where to look
//!
//! | | |
//! |---|---|
//! | the rule block, its grammar and what it generates | [`derive@PhaseStatus`] |
//! | a status: conditions in, phase out | [`trait@PhaseStatus`], [`GetPhase`], [`SetPhase`], [`SetObservedGeneration`] |
//! | setting conditions | [`ConditionUpdate`], [`condition_list`], [`limits`] |
//! | conditions that mirror or aggregate those of other objects | [`children`], [`ConditionUpdate::mirror`], [`ConditionUpdate::aggregate`] |
//! | writing them to the API server, together with the phase | [`manager`] |
//! | a CRD that keeps conditions apart and shows the phase; stored objects that it does not allow | [`crd`] |
//! | the statuses of all conditions, kept or at a generation | [`State`] |
//! | the API server itself keeps phase and conditions together | [`crd::enforce`], [`admission`], [`cel`] |
//! | why this phase, and what another needs | [`explain`] |
//! | your own condition type | [`derive@WriteCondition`], [`ReadCondition`], [`trait@WriteCondition`] |
//! | conditions that older controllers wrote | [`TolerantCondition`], [`null_as_default`] |
//! | rules as data | [`rules`] |
//! | what can be proven about them, and in words | [`analysis`], [`diagnostics`] |
//! | golden files for tests | [`analysis::PhaseTable`] |
//! | rules for Argo CD and Prometheus, diagrams | [`export`] |
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private_0_1_0;
#[cfg(all(feature = "kube", feature = "cel"))]
pub mod admission;
#[cfg(feature = "cel")]
pub mod cel;
#[cfg(feature = "kube")]
pub mod crd;
#[cfg(feature = "export")]
pub mod export;
#[cfg(feature = "kube")]
mod has_status;
mod macros {
    mod enums;
    mod status;
}
#[cfg(feature = "kube")]
pub mod manager;
#[cfg(feature = "k8s-openapi")]
mod tolerant;
mod traits;

#[cfg(feature = "kube")]
#[doc(no_inline)]
pub use manager::StatusManager;
pub use phase_core::children;
pub use phase_core::condition::{ConditionParts, ReadCondition, UnixSeconds, WriteCondition};
pub use phase_core::condition_list::{self, ConditionUpdate};
pub use phase_core::enums::{ConditionEnum, PhaseEnum, ReasonEnum, UnknownName};
pub use phase_core::limits::{self, InvalidCondition};
pub use phase_core::state::State;
pub use phase_core::status::{ConditionStatus, StatusSet};
pub use phase_core::value::{Value, ValueSet};
#[cfg(feature = "analysis")]
pub use phase_core::{analysis, diagnostics};
pub use phase_core::{explain, publish, rules};
#[doc = include_str!("../docs/grammar.md")]
pub use phase_macros::PhaseStatus;
#[doc = include_str!("write_condition.md")]
pub use phase_macros::WriteCondition;
#[cfg(feature = "k8s-openapi")]
pub use tolerant::{TolerantCondition, null_as_default};
pub use traits::{
    ConditionTypeOf, GetPhase, PhaseChange, PhaseStatus, SetObservedGeneration, SetPhase, StatusFields,
};

/// The code of the README and of the chapters, compiled.
#[cfg(doctest)]
#[rustfmt::skip]
mod documents {
    #[doc = include_str!("../README.md")] struct Readme;
    #[doc = include_str!("../docs/semantics.md")] struct Semantics;
    #[doc = include_str!("../docs/conditions.md")] struct Conditions;
    #[doc = include_str!("../docs/manager.md")] struct Manager;
    #[doc = include_str!("../docs/cluster.md")] struct Cluster;
    #[doc = include_str!("../docs/introducing.md")] struct Introducing;
    #[doc = include_str!("../docs/stored-objects.md")] struct StoredObjects;
    #[doc = include_str!("../docs/children.md")] struct Children;
    #[doc = include_str!("../docs/promises.md")] struct Promises;
    #[doc = include_str!("../docs/patterns.md")] struct Patterns;
    #[doc = include_str!("../docs/cancellation.md")] struct Cancellation;
    #[doc = include_str!("../docs/proofs.md")] struct Proofs;
    #[doc = include_str!("../docs/exports.md")] struct Exports;
    #[doc = include_str!("../docs/testing.md")] struct Testing;
    #[doc = include_str!("../docs/errors.md")] struct Errors;
}
