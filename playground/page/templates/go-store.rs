// Store, as the Go module publishes it: every state is covered.
conditions(
    BucketExists,
),
rules(
    BucketExists                   => Ready,
    BucketExists = False | Unknown => NotReady,
),
