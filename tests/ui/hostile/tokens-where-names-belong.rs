use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions('a, b"JobFailed", 'c', 1.5, foo!(), Self, self, crate, r#"JobFailed"#, ..),
    rules(
        'a => Failed,
        foo!(JobFailed) => Failed,
        <JobFailed> => Failed,
        [JobFailed] => Failed,
        {JobFailed} => Failed,
        JobFailed => 'a,
        JobFailed => fo!o,
        JobFailed => Failed::Hard,
        JobFailed => (Failed),
        JobFailed => -1,
        => ,
        ,
    ),
    ensure(=>),
    never(=>, _, !),
    crate = <Self>::x,
    crate = ::,
    budget = (1),
    #,
    ()
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
