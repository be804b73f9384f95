//! The scenarios of the status manager on the stand-in. `cluster_manager` plays the same on a cluster.

#[macro_use]
mod scenarios;
#[path = "scenarios/stand_in.rs"]
mod on_stand_in;

scenario_tests!(on on_stand_in);
