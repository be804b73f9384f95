// All names are right, and the rules are wrong: an unreachable rule, a matcher that never holds,
// states that are not covered, an invariant that fails and one that checks nothing, an unused condition and phase.
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
    all(StoreReady, JobCompleted)                    => Completed,
    all(StoreReady, JobScheduled)                    => Running,
    /// Rules 1 and 2 take all of its states.
    all(StoreReady, any(JobCompleted, JobScheduled)) => Completed,
    all(JobFailed, not(JobFailed = True | Unknown))  => Failed,
    any(StoreReady = False, JobFailed)               => Failed,
),
ensure(JobFailed => phase = Failed),
ensure(all(phase = Completed, JobCompleted = False) => JobFailed),
