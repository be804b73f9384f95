// Misspelled names: each error is at the name and says which one was meant. Apply the fixes.
conditions(
    StoreReady,
    JobCompleted,
    JobFailed(negative, reasons(BackoffLimitExceeded, DeadlineExceeded)),
),
phases(
    Pending(reconciling),
    Completed(ready),
    Retrying(reconciling),
    Failed(stalled),
),
rules(
    JobFailed = True(DeadlineExeeded) => Retrying,
    any(StoreReady = Flase, JobFaild) => Failed,
    all(StoreRaedy, JobCompleted)     => Complete,
    _                                     => Pending,
),
never(all(JobCompleted, JobFailed)),
ensure(JobFailed => phase = Failed | Retryng),
