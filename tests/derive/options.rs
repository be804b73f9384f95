//! `condition_enum`, `phase_enum`, `crate` and `budget`.

use super::{Fact, agrees_with_its_rules};
use phase_rules::PhaseStatus;

/// As where an operator's own framework re-exports everything it builds on.
mod framework {
    pub mod rules {
        pub use ::phase_rules::*;
    }
}

mod renamed {
    use super::{Fact, PhaseStatus};

    // The name that the derive uses by default is something else here.
    mod phase_rules {}

    #[derive(PhaseStatus)]
    #[phase(
        crate = super::framework::rules,
        condition_enum = Observation,
        phase_enum = State,
        budget = 1_000,
        conditions(Ready, Degraded),
        rules(Degraded => Degraded, Ready => Ready, _ => Unknown),
    )]
    pub(super) struct BackupStatus {
        pub conditions: Vec<Fact>,
        pub phase: Option<State>,
        pub observed_generation: Option<i64>,
    }
}

#[test]
fn enum_names() {
    use renamed::{BackupStatus, Observation, State};

    let degraded = Fact {
        type_: Observation::Degraded.as_str(),
        status: "True",
    };
    assert_eq!(BackupStatus::evaluate(&[degraded]), State::Degraded);
    assert_eq!(agrees_with_its_rules::<BackupStatus>(), 16);
}

#[derive(PhaseStatus)]
#[phase(
    crate = self::framework::rules,
    condition_enum = BackupPhase,
    phase_enum = BackupCondition,
    conditions(Ready),
    rules(Ready => Running, _ => Unknown),
)]
struct BackupStatus {
    conditions: Vec<Fact>,
    phase: String,
    observed_generation: i64,
}

#[test]
fn the_names_can_be_swapped() {
    assert_eq!(BackupPhase::Ready.as_str(), "Ready");
    assert_eq!(BackupStatus::evaluate(&[]), BackupCondition::Unknown);
}
