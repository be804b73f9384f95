use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(JobCompleted, JobFailed),
    rules(
        any(A0, A1, A2, A3, A4, A5, A6, A7, A8, A9) => Failed,
        any(A10, A11, A12, A13, A14, A15, A16, A17, A18, A19) => Failed,
        any(A20, A21, A22, A23, A24, A25, A26, A27, A28, A29) => Failed,
        any(A30, A31, A32, A33, A34, A35, A36, A37, A38, A39) => Failed,
        any(A40, A41, A42, A43, A44, A45, A46, A47, A48, A49) => Failed,
        any(A50, A51, A52, A53, A54, A55, A56, A57, A58, A59) => Failed,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
