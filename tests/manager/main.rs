//! The status manager when things go wrong: answers that get lost, conflicts without end, deadlines, calls
//! that are dropped half way; and what it tells others of its work. On a stand-in for the API server that
//! does the faults.

#[path = "../../examples/backup/resource.rs"]
mod resource;

mod fixture;

mod absent_status;
mod cancellation;
mod conflict_storm;
mod doubt;
mod events;
mod excluded;
mod late_arrivals;
mod lost_answers;
mod migration;
mod one_turn;
mod overruled;
mod own_conditions;
mod own_retries;
mod publish;
mod refused;
mod retired;
mod serializations;
mod sparse_conditions;
mod status_shapes;
mod timeout;
mod tolerant;
mod trace;
mod unavailable;
mod unreadable;
