use phase_rules::PhaseStatus;

/// The operator's own condition type.
#[derive(Clone)]
pub struct BackupCondition {
    pub kind: String,
    pub status: String,
}

impl phase_rules::ReadCondition for BackupCondition {
    fn type_(&self) -> &str {
        &self.kind
    }
    fn status(&self) -> &str {
        &self.status
    }
}

#[derive(PhaseStatus)]
#[phase(conditions(Ready), rules(Ready => Ready, _ => Pending))]
pub struct BackupStatus {
    pub conditions: Vec<BackupCondition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

pub struct CopyPhase {
    pub kind: String,
}

impl phase_rules::ReadCondition for CopyPhase {
    fn type_(&self) -> &str {
        &self.kind
    }
    fn status(&self) -> &str {
        "True"
    }
}

#[derive(PhaseStatus)]
#[phase(conditions(Ready), rules(Ready => Ready, _ => Pending))]
pub struct CopyStatus {
    pub conditions: Option<Vec<CopyPhase>>,
    pub phase: Option<CopyPhase>,
    pub observed_generation: Option<i64>,
}

#[derive(PhaseStatus)]
#[phase(
    reason_enum = Cause,
    conditions(Ready(reasons(Late))),
    rules(Ready = False(Late) => Failed, _ => Pending),
)]
pub struct JobStatus {
    pub conditions: Vec<Cause>,
    pub phase: String,
    pub observed_generation: i64,
}

pub struct Cause;

impl phase_rules::ReadCondition for Cause {
    fn type_(&self) -> &str {
        "Ready"
    }
    fn status(&self) -> &str {
        "True"
    }
}

fn main() {
    let status = BackupStatus { conditions: Vec::new(), phase: None, observed_generation: None };
    assert_eq!(BackupStatus::evaluate(&status.conditions), BackupPhase::Pending);
}
