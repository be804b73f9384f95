use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(true, fn, dyn, async, union, macro_rules, auto),
    rules(
        if => for,
        all(fn, let = in) => while,
        dyn = true | false => static,
        async => union,
        not => not,
        all => all,
        _ => _,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
