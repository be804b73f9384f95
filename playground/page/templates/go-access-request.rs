// Airlock's AccessRequest, as the demo of the Go module has it: 1 state is not covered.
// There the cluster is Unknown and creating the user has not failed.
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
