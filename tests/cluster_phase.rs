//! The API server keeps phase and conditions together: a validation in the CRD, and admission policies.
//!
//! `cargo test --test cluster_phase -- --ignored --nocapture` with a cluster of Kubernetes 1.36 or later in `KUBECONFIG` also
//! prints what was counted. Each test has a group of its own, whose CRDs and policies it leaves there.

#[path = "cluster_phase/cluster.rs"]
mod cluster;
#[path = "cluster_phase/every_state.rs"]
mod every_state;
#[path = "cluster_phase/limits.rs"]
mod limits;
#[path = "cel/lists.rs"]
mod lists;
#[path = "cluster_phase/published.rs"]
mod published;
#[path = "cluster_phase/rollout.rs"]
mod rollout;
#[path = "cluster_phase/stale.rs"]
mod stale;
#[path = "cluster_phase/writers.rs"]
mod writers;
