//! The rules of a `MongoDB` backup, as the Go module publishes them.

use super::Subject;
use crate::contestants::hand_chain::is;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::{ConditionStatus, PhaseStatus};

/// The status of a backup: 5 conditions, 5 rules.
#[derive(PhaseStatus, Default)]
#[phase(
    conditions(
        BucketStoreReady,
        MongoDBAccessRequestReady,
        JobScheduled,
        JobCompleted,
        JobFailed(negative),
    ),
    rules(
        all(BucketStoreReady, MongoDBAccessRequestReady, JobCompleted) => Completed,
        all(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled) => Running,
        any(BucketStoreReady = False, MongoDBAccessRequestReady = False, JobFailed) => Failed,
        any(BucketStoreReady = Unknown, MongoDBAccessRequestReady = Unknown) => Pending,
        all(
            BucketStoreReady = True | Unknown,
            MongoDBAccessRequestReady = True | Unknown,
            JobScheduled = Unknown | False,
        ) => Pending,
    ),
)]
pub struct BackupStatus {
    /// What is known.
    pub conditions: Vec<Condition>,
    /// The label of it.
    pub phase: Option<BackupPhase>,
    /// For which generation.
    pub observed_generation: Option<i64>,
}

impl Subject for BackupStatus {
    fn hand_chain(conditions: &[Condition]) -> BackupPhase {
        if is(conditions, "BucketStoreReady", "True")
            && is(conditions, "MongoDBAccessRequestReady", "True")
            && is(conditions, "JobCompleted", "True")
        {
            return BackupPhase::Completed;
        }
        if is(conditions, "BucketStoreReady", "True")
            && is(conditions, "MongoDBAccessRequestReady", "True")
            && is(conditions, "JobScheduled", "True")
        {
            return BackupPhase::Running;
        }
        if is(conditions, "BucketStoreReady", "False")
            || is(conditions, "MongoDBAccessRequestReady", "False")
            || is(conditions, "JobFailed", "True")
        {
            return BackupPhase::Failed;
        }
        if !is(conditions, "BucketStoreReady", "True") || !is(conditions, "MongoDBAccessRequestReady", "True")
        {
            return BackupPhase::Pending;
        }
        if !is(conditions, "JobScheduled", "True") {
            return BackupPhase::Pending;
        }
        BackupPhase::Unknown
    }

    fn hand_single_pass(conditions: &[Condition]) -> BackupPhase {
        let mut bucket_store_ready = ConditionStatus::Unknown;
        let mut access_request_ready = ConditionStatus::Unknown;
        let mut job_scheduled = ConditionStatus::Unknown;
        let mut job_completed = ConditionStatus::Unknown;
        let mut job_failed = ConditionStatus::Unknown;
        for condition in conditions {
            let status = match condition.status.as_str() {
                "True" => ConditionStatus::True,
                "False" => ConditionStatus::False,
                _ => ConditionStatus::Unknown,
            };
            match condition.type_.as_str() {
                "BucketStoreReady" => bucket_store_ready = status,
                "MongoDBAccessRequestReady" => access_request_ready = status,
                "JobScheduled" => job_scheduled = status,
                "JobCompleted" => job_completed = status,
                "JobFailed" => job_failed = status,
                _ => {}
            }
        }
        let ready =
            bucket_store_ready == ConditionStatus::True && access_request_ready == ConditionStatus::True;
        if ready && job_completed == ConditionStatus::True {
            BackupPhase::Completed
        } else if ready && job_scheduled == ConditionStatus::True {
            BackupPhase::Running
        } else if bucket_store_ready == ConditionStatus::False
            || access_request_ready == ConditionStatus::False
            || job_failed == ConditionStatus::True
        {
            BackupPhase::Failed
        } else if !ready || job_scheduled != ConditionStatus::True {
            BackupPhase::Pending
        } else {
            BackupPhase::Unknown
        }
    }
}
