use phase_rules::PhaseStatus;

pub struct Health {
    pub kind: String,
    pub ok: bool,
}

#[derive(PhaseStatus)]
#[phase(conditions(JobFailed), rules(JobFailed => Failed, _ => Pending))]
pub struct BackupStatus {
    pub conditions: Vec<Health>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
