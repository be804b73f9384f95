// cert-manager's Certificate, as the demo of the Go module has it: 5 states are not covered,
// such as all that is ready while `SyncFailed` is Unknown. Three tests of rule 3 change nothing.
conditions(
    OrderReady,
    ChallengeReady,
    CertificateReady,
    CertificateRequestReady,
    SyncFailed(negative),
),
rules(
    CertificateReady = False => NotReady,
    /// Something that the certificate needs is not there yet.
    any(OrderReady = False | Unknown, ChallengeReady = False | Unknown, CertificateRequestReady = False | Unknown) => Pending,
    all(OrderReady, ChallengeReady, CertificateReady, CertificateRequestReady, SyncFailed = False) => Ready,
),
