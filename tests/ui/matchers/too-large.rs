use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(StoreReady, JobFailed),
    matchers(
        M0 = any(StoreReady, JobFailed),
        M1 = all(M0, M0, M0, M0, M0, M0, M0, M0, M0, M0, M0, M0, M0, M0, M0, M0, M0, M0, M0, M0),
        M2 = all(M1, M1, M1, M1, M1, M1, M1, M1, M1, M1, M1, M1, M1, M1, M1, M1, M1, M1, M1, M1),
        M3 = all(M2, M2, M2, M2, M2, M2, M2, M2, M2, M2, M2, M2, M2, M2, M2, M2, M2, M2, M2, M2),
        M4 = all(M3, M3, M3, M3, M3, M3, M3, M3, M3, M3, M3, M3, M3, M3, M3, M3, M3, M3, M3, M3),
        M5 = all(M4, M4, M4, M4, M4, M4, M4, M4, M4, M4, M4, M4, M4, M4, M4, M4, M4, M4, M4, M4),
        M6 = all(M5, M5, M5, M5, M5, M5, M5, M5, M5, M5, M5, M5, M5, M5, M5, M5, M5, M5, M5, M5),
        M7 = all(M6, M6, M6, M6, M6, M6, M6, M6, M6, M6, M6, M6, M6, M6, M6, M6, M6, M6, M6, M6),
        M8 = all(M7, M7, M7, M7, M7, M7, M7, M7, M7, M7, M7, M7, M7, M7, M7, M7, M7, M7, M7, M7),
        M9 = all(M8, M8, M8, M8, M8, M8, M8, M8, M8, M8, M8, M8, M8, M8, M8, M8, M8, M8, M8, M8),
        M10 = all(M9, M9, M9, M9, M9, M9, M9, M9, M9, M9, M9, M9, M9, M9, M9, M9, M9, M9, M9, M9),
    ),
    rules(M10 => Ready, _ => Pending),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
