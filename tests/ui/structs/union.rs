use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(conditions(JobFailed), rules(JobFailed => Failed, _ => Pending))]
pub union BackupStatus {
    pub phase: u8,
    pub observed_generation: i64,
}

fn main() {}
