// Store, as the Go module publishes it. All 3 states are covered.
conditions(
    BucketExists,
),
rules(
    BucketExists                   => Ready,
    BucketExists = False | Unknown => NotReady,
),
