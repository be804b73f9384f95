use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(conditions(JobFailed), rules(JobFailed => Failed, _ => Pending))]
pub struct BackupStatus;

fn main() {}
