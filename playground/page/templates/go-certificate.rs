// cert-manager's Certificate, as the Go module's demo has it: no rule holds in 5 states, such as a certificate that is ready while `SyncFailed` is missing.
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
