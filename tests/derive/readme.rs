//! The example of the README, as an operator uses it.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        /// Can we see and use the backup store?
        BucketStoreReady,
        MongoDBAccessRequestReady,
        JobScheduled,
        JobCompleted,
        JobFailed(negative),
    ),
    rules(
        any(BucketStoreReady = False, MongoDBAccessRequestReady = False, JobFailed) => Failed,
        all(BucketStoreReady, MongoDBAccessRequestReady, JobCompleted)              => Completed,
        all(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled)              => Running,
        _                                                                           => Pending,
    ),
    never(all(JobCompleted, JobFailed)),
    ensure(JobFailed => phase = Failed),
)]
pub struct BackupStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

#[test]
fn set_recompute_explain() {
    let mut status = BackupStatus::default();
    assert_eq!(status.recompute_phase().to, BackupPhase::Pending);
    for ready in [
        BackupCondition::BucketStoreReady,
        BackupCondition::MongoDBAccessRequestReady,
    ] {
        assert!(
            status
                .set_condition(ConditionUpdate::new(ready, ConditionStatus::True, "Found"))
                .unwrap()
        );
    }
    status
        .set_condition(ConditionUpdate::new(
            BackupCondition::JobScheduled,
            ConditionStatus::True,
            "Created",
        ))
        .unwrap();
    let change = status.recompute_phase();
    assert_eq!(
        (change.from, change.to),
        (BackupPhase::Pending, BackupPhase::Running)
    );
    let explanation = BackupStatus::explain(&status.conditions);
    assert_eq!(
        explanation.to_string(),
        "Running: rule 3 all(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled) because BucketStoreReady=True, \
         MongoDBAccessRequestReady=True, JobScheduled=True"
    );
    assert_eq!(
        explanation
            .missing_for(BackupPhase::Completed)
            .unwrap()
            .to_string(),
        "Completed needs JobCompleted=True (now Unknown): rule 2 all(BucketStoreReady, MongoDBAccessRequestReady, \
         JobCompleted)"
    );
}
