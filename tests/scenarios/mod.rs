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
pub mod migration;
pub mod owning;
pub mod preservation;
pub mod publish;
mod raw_json;
pub mod requests;
pub mod resources;
pub mod retired;
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
                failure_changes_nothing
                success_is_stored_on_request
                a_copy_that_lies
            }
            concurrency {
                two_controllers_on_one_object
                sixteen_writers_on_one_object
                sixteen_writers_on_a_status_that_publishes
                four_writers_on_200_objects
            }
            generations {
                reconciled_generation_is_recorded
                spec_changed_before_retry
                stale_leader_keeps_generation
                stale_leader_keeps_condition
                impossible_generation_is_repaired
                second_controller_keeps_generation
                stale_conditions_count_as_missing
                a_copy_with_other_generations
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
                condition_set_meanwhile_stays
            }
            mark_unknown {
                several_in_one_request
            }
            migration {
                each_phase_becomes_conditions
                written_with_the_first_changes
                old_status_with_a_declared_condition
                phase_without_conditions_is_refused
                nothing_to_lose
                a_restart_among_500_objects
            }
            owning {
                unowned_condition_is_refused
            }
            preservation {
                foreign_fields_stay_byte_for_byte
                unknown_condition_fields_stay
            }
            publish {
                a_copy_that_lies
                ready_by_another_client_is_put_right
            }
            requests {
                no_change_no_request
                a_batch_is_one_request
                refused_status_is_one_request
                no_status_subresource
                conflict_reads_live_object
            }
            retired {
                the_next_write_removes_all_entries
                one_alone_is_a_repair
            }
            shapes {
                an_absent_status
                an_empty_status
                no_conditions
                null_fields
                duplicate_entry
                the_last_condition_is_removed
                unknown_stored_phase
            }
            stale_cache {
                object_older_than_last_write
                new_manager_believes_the_cache
                verifying_manager_reads
            }
            sync {
                wrong_phase_is_repaired
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
