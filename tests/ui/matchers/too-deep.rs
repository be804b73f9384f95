use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(StoreReady, JobFailed),
    matchers(
        M0 = any(StoreReady, JobFailed),
        M1 = not(not(not(not(not(not(not(not(not(not(M0)))))))))),
        M2 = not(not(not(not(not(not(not(not(not(not(M1)))))))))),
        M3 = not(not(not(not(not(not(not(not(not(not(M2)))))))))),
        M4 = not(not(not(not(not(not(not(not(not(not(M3)))))))))),
        M5 = not(not(not(not(not(not(not(not(not(not(M4)))))))))),
        M6 = not(not(not(not(not(not(not(not(not(not(M5)))))))))),
    ),
    rules(M6 => Ready, _ => Pending),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
