// BackupSchedule, as the Go module publishes it: every state is covered. A failure decides before what is not known yet: see the notes.
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
