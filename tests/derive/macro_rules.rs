//! Structs that a `macro_rules` makes: types, names and docs arrive as fragments.

use super::{Fact, agrees_with_its_rules};

/// Where `$crate` leads.
pub mod reexport {
    pub use phase_rules::*;
}

macro_rules! status {
    (
        [$option:ident = $value:ident]
        $(#[$meta:meta])*
        $vis:vis $name:ident {
            $($field:ident[$role:ident]: $type:ty,)*
        }
        $($(#[$docs:meta])* $condition:ident $(= $wire:literal)? => $phase:ident $(($status:ident))?,)*
    ) => {
        #[derive(::phase_rules::PhaseStatus)]
        $(#[$meta])*
        #[phase(
            crate = $crate::macro_rules::reexport,
            $option = $value,
            conditions($($(#[$docs])* $condition $(= $wire)?,)*),
            rules($($(#[$docs])* $condition $(= $status)? => $phase,)* _ => Pending),
        )]
        $vis struct $name {
            $(#[phase($role)] $vis $field: $type,)*
        }
    };
}

status! {
    [phase_enum = State]
    #[derive(Default)]
    pub(crate) BackupStatus {
        facts[conditions]: Option<Vec<Fact>>,
        state[phase]: Option<State>,
        generation[observed_generation]: i64,
    }
    /// Something broke.
    JobFailed = "example.com/JobFailed" => Failed,
    JobScheduled => Running (Unknown),
    #[doc = " No second run."]
    JobCompleted => Completed,
}

#[test]
fn fragments_arrive() {
    assert_eq!(BackupStatus::rules().conditions()[0].docs, "Something broke.");
    assert_eq!(State::Completed.docs(), "No second run.");
    assert_eq!(BackupCondition::JobFailed.as_str(), "example.com/JobFailed");
    assert_eq!(agrees_with_its_rules::<BackupStatus>(), 64);
    let status = BackupStatus::default();
    assert!(status.facts.is_none() && status.state.is_none() && status.generation == 0);
}

/// In a function, where the enums are local too.
#[test]
fn inside_of_a_function() {
    #[derive(phase_rules::PhaseStatus)]
    #[phase(conditions(Ready), rules(Ready => Ready, _ => Unknown))]
    struct LocalStatus {
        conditions: Vec<Fact>,
        phase: LocalPhase,
        observed_generation: i64,
    }

    assert_eq!(LocalStatus::evaluate(&[]), LocalPhase::Unknown);
    assert_eq!(agrees_with_its_rules::<LocalStatus>(), 4);
}
