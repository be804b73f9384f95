//! A status whose rules the derive refuses.

use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(
        /// Is every replica up?
        Ready,
        Failed(negative),
        Archived,
    ),
    rules(
        Ready            => Running,
        all(
            Ready,
            Failed,
        )                => Failed,
        Failed           => Failed,
    ),
    ensure(Failed => phase = Failed),
)]
pub struct StoreStatus {
    pub conditions: Vec<Condition>,
    pub phase: String,
    pub observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(conditions(Ready), rules(Redy => Running, _ => Pending))]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: String,
    pub observed_generation: i64,
}
