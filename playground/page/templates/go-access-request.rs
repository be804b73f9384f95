// Airlock's AccessRequest, as the Go module's demo has it: no rule holds where creating the user has not failed and the cluster is Unknown.
conditions(
    MongoDBClusterReady,
    MongoDBUserCreationFailed(negative),
),
rules(
    any(MongoDBClusterReady = False, MongoDBUserCreationFailed) => NotReady,
    /// The user is not created yet.
    all(MongoDBUserCreationFailed = Unknown, MongoDBClusterReady = True | Unknown) => Pending,
    all(MongoDBClusterReady, MongoDBUserCreationFailed = False) => Ready,
),
