// Backup, as the Go module publishes it: a failed Job is shown as Completed or Running in 5 states.
// The `ensure` is ours and finds them. All that rule 5 tests changes nothing.
conditions(
    /// Can we see and use the backup store?
    BucketStoreReady,
    MongoDBAccessRequestReady,
    JobScheduled,
    JobCompleted,
    JobFailed(negative),
),
rules(
    all(BucketStoreReady, MongoDBAccessRequestReady, JobCompleted)                                                     => Completed,
    all(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled)                                                     => Running,
    any(BucketStoreReady = False, MongoDBAccessRequestReady = False, JobFailed)                                        => Failed,
    any(BucketStoreReady = Unknown, MongoDBAccessRequestReady = Unknown)                                               => Pending,
    all(BucketStoreReady = True | Unknown, MongoDBAccessRequestReady = True | Unknown, JobScheduled = False | Unknown) => Pending,
),
ensure(JobFailed => phase = Failed),
