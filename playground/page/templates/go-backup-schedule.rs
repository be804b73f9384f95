// BackupSchedule, as the Go module publishes it. All 27 states are covered.
// A failure decides before what is not known yet: the order of rules 2 and 3 matters.
conditions(
    BucketStoreReady,
    BackupCreateFailed(negative),
    InternalTaskScheduleFailed(negative),
),
rules(
    all(BucketStoreReady, BackupCreateFailed = False, InternalTaskScheduleFailed = False)                       => Running,
    any(BackupCreateFailed, InternalTaskScheduleFailed)                                                         => Failed,
    any(BucketStoreReady = False | Unknown, BackupCreateFailed = Unknown, InternalTaskScheduleFailed = Unknown) => Pending,
),
