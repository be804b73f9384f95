// Every name is right, and the rules are wrong: an unreachable rule, a matcher that never holds, states without a rule, broken invariants.
conditions(
    StoreReady,
    JobScheduled,
    JobCompleted,
    JobFailed(negative),
    /// No rule reads it.
    Verified,
),
phases(
    Running(reconciling),
    Completed(ready),
    /// No rule gives it.
    Retrying(reconciling),
    Failed(stalled),
),
rules(
    all(StoreReady, JobCompleted)                           => Completed,
    all(StoreReady, JobScheduled)                           => Running,
    /// A completed Job whose store is ready is rule 1's; a scheduled one, rule 2's.
    all(StoreReady, any(JobCompleted, JobScheduled))        => Completed,
    all(JobFailed, not(JobFailed = True | Unknown))         => Failed,
    any(StoreReady = False, JobFailed)                      => Failed,
),
ensure(JobFailed => phase = Failed),
ensure(all(phase = Completed, JobCompleted = False) => JobFailed),
