//! Statuses whose tables lie in this directory.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

/// The README's example.
#[derive(PhaseStatus, Default)]
#[phase(
    conditions(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled, JobCompleted, JobFailed(negative)),
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
    pub conditions: Vec<Condition>,
    pub phase: BackupPhase,
    pub observed_generation: Option<i64>,
}

/// The same function, written in another way.
#[derive(PhaseStatus, Default)]
#[phase(
    conditions(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled, JobCompleted, JobFailed(negative)),
    rules(
        JobFailed => Failed,
        any(BucketStoreReady = False, MongoDBAccessRequestReady = False) => Failed,
        any(BucketStoreReady = Unknown, MongoDBAccessRequestReady = Unknown) => Pending,
        JobCompleted => Completed,
        not(JobScheduled = False | Unknown) => Running,
        _ => Pending,
    ),
    never(all(JobCompleted, JobFailed)),
)]
pub struct RewrittenBackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: RewrittenBackupPhase,
    pub observed_generation: Option<i64>,
}

/// Declared in no alphabetical order, with all that a declaration can say.
#[derive(PhaseStatus, Default)]
#[phase(
    conditions(
        Programmed,
        Attached = "gateway.example.com/Attached",
        Conflicted(negative, absent = False),
    ),
    rules(
        Conflicted => Conflicted,
        all(Attached, Programmed) => Ready,
        any(Conflicted = Unknown, Attached = False) => Degraded,
        _ => Pending,
    ),
)]
pub struct RouteStatus {
    pub conditions: Vec<Condition>,
    pub phase: RoutePhase,
    pub observed_generation: Option<i64>,
}

/// More conditions than a table has columns for.
#[derive(PhaseStatus, Default)]
#[phase(
    conditions(
        Ready, Scheduled, Initialized, ContainersReady, VolumesMounted, NetworkReady, Evicted(negative),
        Preempted(negative, absent = False),
    ),
    rules(
        any(Evicted, Preempted) => Failed,
        all(Ready, Scheduled, Initialized, ContainersReady, VolumesMounted, NetworkReady) => Running,
        Scheduled => Starting,
        _ => Pending,
    ),
    never(all(Evicted, Preempted)),
)]
pub struct WorkloadStatus {
    pub conditions: Vec<Condition>,
    pub phase: WorkloadPhase,
    pub observed_generation: Option<i64>,
}

#[derive(PhaseStatus, Default)]
#[phase(
    conditions(
        Synced(reasons(Progressing, InvalidSource, Retrying = "Retry")),
        Healthy(reasons(Progressing)),
    ),
    rules(
        Synced = False(InvalidSource) | Unknown(InvalidSource) => Broken,
        any(Synced = False(Progressing | Retrying), Healthy = False(Progressing)) => Updating,
        any(Synced = False, Healthy = False) => Degraded,
        all(Synced, Healthy) => Ready,
        _ => Pending,
    ),
)]
pub struct ReleaseStatus {
    conditions: Vec<Condition>,
    phase: Option<ReleasePhase>,
    observed_generation: Option<i64>,
}
