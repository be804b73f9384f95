use phase_rules::{PhaseStatus, WriteCondition};

pub enum Severity {
    Info,
    Warning,
}

#[derive(WriteCondition)]
pub struct Health {
    pub kind: String,
    pub status: bool,
    pub reason: char,
    pub message: &'static str,
    pub observed_generation: i32,
    pub last_transition_time: u8,
    pub severity: Severity,
}

#[derive(PhaseStatus)]
#[phase(conditions(Ready), rules(Ready => Ready, _ => Pending))]
pub struct BackupStatus {
    pub conditions: Vec<Health>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {
    let _ = BackupStatus::evaluate(&[]);
}
