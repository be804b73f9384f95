use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(Backup1, Backup2, Backup3, Backup4, Backup5, Backup6, Backup7, Backup8, Backup9, Store(unread), Failed),
    rules(
        all(Backup1, Backup2, Backup3, Backup4, Backup5, Backup6, Backup7, Backup8, Backup9) => Completed,
        Failed => Failed,
        _ => Pending,
    ),
    ensure(any(Store = Unknown | False, Failed = True) => phase = Pending | Failed),
    ensure(
        all(Backup1, Backup2, Backup3, Backup4, Backup5, Backup6, Backup7, Backup8, Backup9, Store) => phase = Pending,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
