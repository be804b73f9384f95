// A backup's status with reasons and health. Both invariants are proven, and `Ready` follows from the phase.
conditions(
    /// Can we see and use the backup store?
    BucketStoreReady,
    /// Have we been given access to the database?
    MongoDBAccessRequestReady(reasons(AccessDenied)),
    /// Has the Job that copies the data been created?
    JobScheduled,
    /// Has the Job come to a good end?
    JobCompleted,
    /// Has the Job given up?
    JobFailed(negative, reasons(BackoffLimitExceeded, DeadlineExceeded)),
),
phases(
    /// Something that the Job needs is not there yet.
    Pending(reconciling),
    /// The data is being copied.
    Running(reconciling),
    /// Everything is in the store.
    Completed(ready),
    /// The Job ran out of time; a new one gets more.
    Retrying(reconciling),
    /// No good end can be expected any more.
    Failed(stalled),
),
rules(
    JobFailed = True(DeadlineExceeded)                                                        => Retrying,
    any(BucketStoreReady = False, MongoDBAccessRequestReady = False(AccessDenied), JobFailed) => Failed,
    all(BucketStoreReady, MongoDBAccessRequestReady, JobCompleted)                            => Completed,
    all(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled)                            => Running,
    _                                                                                         => Pending,
),
publish(Ready),
never(all(JobCompleted, JobFailed)),
ensure(JobFailed => phase = Failed | Retrying),
ensure(phase = Completed => JobCompleted),
