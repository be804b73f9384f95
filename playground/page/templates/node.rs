// The health of a Kubernetes Node. Paste `kubectl get nodes -o yaml` into the tab Objects.
conditions(
    /// Does the kubelet take pods? `Unknown` after it has been silent for some time.
    Ready,
    /// Is memory running out?
    MemoryPressure(negative),
    /// Is disk space running out?
    DiskPressure(negative),
    /// Are process identifiers running out?
    PIDPressure(negative),
    /// Is the network not set up? Only some network plugins report it.
    NetworkUnavailable(negative),
),
rules(
    /// The kubelet says that it takes no pods.
    Ready = False => NotReady,
    /// The kubelet is silent, or has not reported yet: nothing else that is said about the node can be trusted.
    Ready = Unknown => Unknown,
    /// The node takes pods, but with trouble ahead.
    any(MemoryPressure, DiskPressure, PIDPressure, NetworkUnavailable) => Degraded,
    Ready => Ready,
),
ensure(phase = Ready | Degraded => Ready),
ensure(any(MemoryPressure, DiskPressure, PIDPressure, NetworkUnavailable) => not(phase = Ready)),
