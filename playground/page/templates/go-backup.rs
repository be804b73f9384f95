// Backup, as the Go module publishes it, and the invariant that a failed Job is shown as Failed: it does not hold. Rule 5 tests much that changes nothing.
conditions(
    /// Can we see and use the backup store?
    BucketStoreReady,
    MongoDBAccessRequestReady,
    JobScheduled,
    JobCompleted,
    JobFailed(negative),
),
rules(
    all(BucketStoreReady, MongoDBAccessRequestReady, JobCompleted)                                                      => Completed,
    all(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled)                                                      => Running,
    any(BucketStoreReady = False, MongoDBAccessRequestReady = False, JobFailed)                                         => Failed,
    any(BucketStoreReady = Unknown, MongoDBAccessRequestReady = Unknown)                                                => Pending,
    all(BucketStoreReady = True | Unknown, MongoDBAccessRequestReady = True | Unknown, JobScheduled = False | Unknown)  => Pending,
),
ensure(JobFailed => phase = Failed),
