//! The scenarios of the status manager on a cluster. `manager_scenarios` plays the same on the stand-in.
//!
//! `cargo test --test cluster_manager -- --ignored --nocapture` with a cluster in `KUBECONFIG` also prints
//! what concurrent writers cost. Each scenario has a namespace of its own and removes it at the end; the CRDs
//! stay.

#[path = "scenarios/cluster/kubectl.rs"]
mod kubectl;
#[path = "scenarios/cluster/mod.rs"]
mod on_cluster;
#[macro_use]
mod scenarios;

scenario_tests!(#[ignore = "needs a cluster: `cargo test --test cluster_manager -- --ignored`"] on on_cluster);
