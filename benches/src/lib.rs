//! The evaluator of phase-rules, measured against its peers, and the status manager. `docs/performance.md` has the method and the results.
//!
//! | | |
//! |---|---|
//! | the rule lists and condition lists | [`workloads`], [`lists`], [`generated`] |
//! | what is compared, one file each | [`contestants`] |
//! | times | [`timing`], the program `benchmark` |
//! | the Go reference, where Go is installed | [`go_reference`] |
//! | instruction counts | [`counts`], the bench `instructions`, the program `check_counts` |
//! | allocation counts | [`allocations`] |
//! | calls of the status manager | [`manager`] |
//! | what they are held to, and the tables | [`goals`], [`report`], [`plot`] |
#![warn(missing_docs)]

pub mod allocations;
pub mod contestants;
pub mod counts;
pub mod generated;
pub mod generator;
pub mod go_reference;
pub mod goals;
pub mod lists;
pub mod manager;
pub mod plot;
pub mod random;
pub mod report;
pub mod timing;
pub mod workloads;
