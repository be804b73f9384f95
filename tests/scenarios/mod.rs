//! Scenarios of the status manager that play alike on a cluster and on the stand-in.
//!
//! One file a topic; `scenario_tests!` lists them all. A scenario that is not in the list is dead code, and
//! so a warning. `stand_in` and `cluster` make the servers, each for one test target.

pub mod callers_object;
pub mod concurrency;
pub mod generations;
pub mod identity;
pub mod initialize;
pub mod mark_unknown;
pub mod owning;
pub mod preservation;
mod raw_json;
pub mod requests;
mod resources;
mod revisions;
pub mod server;
pub mod shapes;
pub mod stale_cache;
pub mod sync;

/// Makes a test of every scenario, with these attributes, on a server from a module that can make them.
macro_rules! scenario_tests {
    ($(#[$attribute:meta])* on $servers:ident) => {
        scenario_tests! { @topics ($(#[$attribute])*) $servers
            callers_object {
                no_failure_changes_the_object_or_the_server
                success_is_stored_when_the_caller_says_so
            }
            concurrency {
                two_controllers_on_one_object
                sixteen_writers_on_one_object
                four_writers_on_200_objects
            }
            generations {
                the_reconciled_generation_is_recorded
                a_spec_that_changed_before_the_retry_is_not_observed
                a_stale_leader_does_not_take_back_the_observed_generation
                a_stale_leader_does_not_take_back_a_condition
                an_impossible_observed_generation_is_repaired
                a_second_controller_leaves_the_observed_generation
                stale_conditions_count_as_unknown
            }
            identity {
                deleted_before_the_call
                deleted_during_a_retry
                recreated_before_the_call
                recreated_during_a_retry
            }
            initialize {
                missing_conditions_become_unknown
                owned_conditions_only
                a_condition_that_was_set_meanwhile_stays
            }
            mark_unknown {
                several_in_one_request
            }
            owning {
                another_condition_is_refused_without_a_request
            }
            preservation {
                what_others_wrote_stays_byte_for_byte
                unknown_fields_of_own_conditions_stay
            }
            requests {
                no_change_no_request
                a_batch_is_one_request
                a_refused_status_is_one_request
                a_resource_without_a_status_subresource_is_refused
                a_conflict_re_reads_the_live_object
            }
            shapes {
                an_absent_status
                an_empty_status
                no_conditions
                null_fields
                an_entry_that_stands_twice
                the_last_condition_is_removed
                a_stored_phase_that_is_not_known
            }
            stale_cache {
                an_object_older_than_the_last_write_is_not_believed
                a_manager_without_memory_believes_it
                a_manager_that_verifies_does_not
            }
            sync {
                a_phase_that_others_left_wrong_is_repaired
                new_rules_repair_the_phase
            }
        }
    };
    (@topics $attributes:tt $servers:ident $($topic:ident { $($scenario:ident)* })*) => {
        $(mod $topic {
            $(scenario_tests! { @test $attributes $servers $topic $scenario })*
        })*
    };
    (@test ($(#[$attribute:meta])*) $servers:ident $topic:ident $scenario:ident) => {
        $(#[$attribute])*
        #[tokio::test(flavor = "multi_thread")]
        async fn $scenario() {
            let server = crate::$servers::server().await;
            crate::scenarios::$topic::$scenario(&server).await;
            crate::$servers::clean_up(server).await;
        }
    };
}
