//! Written by the test in `source.rs`, not by hand: see `corpus.rs`.

use crate::checks::{Derived, Entry};
use phase_rules::PhaseStatus;

pub fn all() -> Vec<Derived> {
    vec![
        Derived::of::<Check0Status>(),
        Derived::of::<Check1Status>(),
        Derived::of::<Check2Status>(),
        Derived::of::<Check3Status>(),
        Derived::of::<Check4Status>(),
        Derived::of::<Check5Status>(),
        Derived::of::<Check6Status>(),
        Derived::of::<Check7Status>(),
        Derived::of::<Check8Status>(),
        Derived::of::<Check9Status>(),
        Derived::of::<Check10Status>(),
        Derived::of::<Check11Status>(),
        Derived::of::<Check12Status>(),
        Derived::of::<Check13Status>(),
        Derived::of::<Check14Status>(),
        Derived::of::<Check15Status>(),
        Derived::of::<Check16Status>(),
        Derived::of::<Check17Status>(),
        Derived::of::<Check18Status>(),
        Derived::of::<Check19Status>(),
        Derived::of::<Check20Status>(),
        Derived::of::<Check21Status>(),
        Derived::of::<Check22Status>(),
        Derived::of::<Check23Status>(),
        Derived::of::<Check24Status>(),
        Derived::of::<Check25Status>(),
        Derived::of::<Check26Status>(),
        Derived::of::<Check27Status>(),
        Derived::of::<Check28Status>(),
        Derived::of::<Check29Status>(),
        Derived::of::<Check30Status>(),
        Derived::of::<Check31Status>(),
        Derived::of::<Check32Status>(),
        Derived::of::<Check33Status>(),
        Derived::of::<Check34Status>(),
        Derived::of::<Check35Status>(),
    ]
}

/// argoproj.io/ApplicationSet
#[derive(PhaseStatus)]
#[phase(
    conditions(
        ErrorOccurred(negative),
        ResourcesUpToDate,
        RolloutProgressing,
    ),
    rules(
        ErrorOccurred => Degraded,
        ResourcesUpToDate = False => Degraded,
        RolloutProgressing => Progressing,
        ResourcesUpToDate => Healthy,
        _ => Progressing,
    ),
)]
pub struct Check0Status {
    conditions: Vec<Entry>,
    phase: Check0Phase,
    observed_generation: i64,
}

/// argoproj.io/CronWorkflow
#[derive(PhaseStatus)]
#[phase(
    conditions(
        SpecError(negative),
        SubmissionError(negative),
        Completed,
    ),
    rules(
        SpecError => Degraded,
        SubmissionError => Degraded,
        Completed => Healthy,
        _ => Healthy,
    ),
)]
pub struct Check1Status {
    conditions: Vec<Entry>,
    phase: Check1Phase,
    observed_generation: i64,
}

/// argoproj.io/EventBus
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Deployed,
    ),
    rules(
        Deployed = False => Degraded,
        Deployed => Healthy,
        _ => Progressing,
    ),
)]
pub struct Check2Status {
    conditions: Vec<Entry>,
    phase: Check2Phase,
    observed_generation: i64,
}

/// bitnami.com/SealedSecret
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Synced,
    ),
    rules(
        Synced = False => Degraded,
        Synced => Healthy,
        _ => Progressing,
    ),
)]
pub struct Check3Status {
    conditions: Vec<Entry>,
    phase: Check3Phase,
    observed_generation: i64,
}

/// camel.apache.org/Integration
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready,
    ),
    rules(
        Ready = False => Degraded,
        Ready => Healthy,
        _ => Progressing,
    ),
)]
pub struct Check4Status {
    conditions: Vec<Entry>,
    phase: Check4Phase,
    observed_generation: i64,
}

/// capabilities.3scale.net/Backend
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Synced,
        Invalid(negative),
        Failed(negative),
    ),
    rules(
        Synced => Healthy,
        Invalid => Degraded,
        Failed => Degraded,
        _ => Progressing,
    ),
)]
pub struct Check5Status {
    conditions: Vec<Entry>,
    phase: Check5Phase,
    observed_generation: i64,
}

/// capabilities.3scale.net/DeveloperAccount
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready,
        Invalid(negative),
        Failed(negative),
        Waiting,
    ),
    rules(
        Ready => Healthy,
        Invalid => Degraded,
        Failed => Degraded,
        Waiting => Suspended,
        _ => Progressing,
    ),
)]
pub struct Check6Status {
    conditions: Vec<Entry>,
    phase: Check6Phase,
    observed_generation: i64,
}

/// capabilities.3scale.net/Product
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Synced,
        Invalid(negative),
        Orphan(negative),
        Failed(negative),
    ),
    rules(
        Synced => Healthy,
        Invalid => Degraded,
        Orphan => Degraded,
        Failed => Degraded,
        _ => Progressing,
    ),
)]
pub struct Check7Status {
    conditions: Vec<Entry>,
    phase: Check7Phase,
    observed_generation: i64,
}

/// cert-manager.io/ClusterIssuer
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready,
    ),
    rules(
        Ready = False => Degraded,
        Ready => Healthy,
        _ => Progressing,
    ),
)]
pub struct Check8Status {
    conditions: Vec<Entry>,
    phase: Check8Phase,
    observed_generation: i64,
}

/// cert-manager.io/Issuer
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready,
    ),
    rules(
        Ready = False => Degraded,
        Ready => Healthy,
        _ => Progressing,
    ),
)]
pub struct Check9Status {
    conditions: Vec<Entry>,
    phase: Check9Phase,
    observed_generation: i64,
}

/// certmanager.k8s.io/Issuer
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready,
    ),
    rules(
        Ready = False => Degraded,
        Ready => Healthy,
        _ => Progressing,
    ),
)]
pub struct Check10Status {
    conditions: Vec<Entry>,
    phase: Check10Phase,
    observed_generation: i64,
}

/// cloudfront.aws.crossplane.io/Distribution
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready,
        Synced(reasons(ReconcilePaused)),
    ),
    rules(
        all(Ready = Unknown, Synced = Unknown) => Progressing,
        all(Ready, Synced) => Healthy,
        Synced = False(ReconcilePaused) | Unknown(ReconcilePaused) => Suspended,
        all(not(Ready), all(Synced = True, not(Synced = True(ReconcilePaused)))) => Progressing,
        _ => Degraded,
    ),
)]
pub struct Check11Status {
    conditions: Vec<Entry>,
    phase: Check11Phase,
    observed_generation: i64,
}

/// datadoghq.com/DatadogMetric
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Error(negative),
        Valid,
    ),
    rules(
        Error => Degraded,
        Valid = False => Degraded,
        _ => Healthy,
    ),
)]
pub struct Check12Status {
    conditions: Vec<Entry>,
    phase: Check12Phase,
    observed_generation: i64,
}

/// external-secrets.io/ExternalSecret
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready,
    ),
    rules(
        Ready = False => Degraded,
        Ready => Healthy,
        _ => Progressing,
    ),
)]
pub struct Check13Status {
    conditions: Vec<Entry>,
    phase: Check13Phase,
    observed_generation: i64,
}

/// external-secrets.io/SecretStore
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready,
    ),
    rules(
        Ready = False => Degraded,
        Ready => Healthy,
        _ => Progressing,
    ),
)]
pub struct Check14Status {
    conditions: Vec<Entry>,
    phase: Check14Phase,
    observed_generation: i64,
}

/// grafana-org-operator.kubitus-project.gitlab.io/_
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready,
    ),
    rules(
        Ready = False => Degraded,
        Ready => Healthy,
        _ => Progressing,
    ),
)]
pub struct Check15Status {
    conditions: Vec<Entry>,
    phase: Check15Phase,
    observed_generation: i64,
}

/// k8s.mariadb.com/Grant
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready,
    ),
    rules(
        Ready = Unknown => Progressing,
        Ready => Healthy,
        _ => Degraded,
    ),
)]
pub struct Check16Status {
    conditions: Vec<Entry>,
    phase: Check16Phase,
    observed_generation: i64,
}

/// k8s.mariadb.com/User
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready,
    ),
    rules(
        Ready = Unknown => Progressing,
        Ready => Healthy,
        _ => Degraded,
    ),
)]
pub struct Check17Status {
    conditions: Vec<Entry>,
    phase: Check17Phase,
    observed_generation: i64,
}

/// kafka.strimzi.io/KafkaConnect
#[derive(PhaseStatus)]
#[phase(
    conditions(
        NotReady(negative),
        Ready,
    ),
    rules(
        NotReady => Degraded,
        Ready => Healthy,
        _ => Progressing,
    ),
)]
pub struct Check18Status {
    conditions: Vec<Entry>,
    phase: Check18Phase,
    observed_generation: i64,
}

/// kafka.strimzi.io/KafkaTopic
#[derive(PhaseStatus)]
#[phase(
    conditions(
        NotReady(negative),
        Ready,
    ),
    rules(
        NotReady => Degraded,
        Ready => Healthy,
        _ => Progressing,
    ),
)]
pub struct Check19Status {
    conditions: Vec<Entry>,
    phase: Check19Phase,
    observed_generation: i64,
}

/// kiali.io/Kiali
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Successful,
        Failure(negative),
        Running(reasons(Running)),
    ),
    rules(
        Successful => Healthy,
        Failure => Degraded,
        Running = True(Running) | False(Running) | Unknown(Running) => Progressing,
        _ => Progressing,
    ),
)]
pub struct Check20Status {
    conditions: Vec<Entry>,
    phase: Check20Phase,
    observed_generation: i64,
}

/// nmstate.io/NodeNetworkConfigurationPolicy
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Available,
        Degraded(negative),
        Progressing,
        Ignored,
    ),
    rules(
        Available => Healthy,
        Degraded => Degraded,
        Progressing => Progressing,
        Ignored => Suspended,
        _ => Progressing,
    ),
)]
pub struct Check21Status {
    conditions: Vec<Entry>,
    phase: Check21Phase,
    observed_generation: i64,
}

/// ocs.openshift.io/StorageCluster
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Degraded(negative),
        Progressing,
        Available,
    ),
    rules(
        Degraded => Degraded,
        Progressing => Progressing,
        Available => Healthy,
        _ => Unknown,
    ),
)]
pub struct Check22Status {
    conditions: Vec<Entry>,
    phase: Check22Phase,
    observed_generation: i64,
}

/// operator.openshift.io/IngressController
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Degraded(negative),
        DeploymentReplicasAllAvailable,
        Progressing,
        Available,
    ),
    rules(
        Degraded => Degraded,
        DeploymentReplicasAllAvailable = False => Progressing,
        Progressing => Progressing,
        Available => Healthy,
        _ => Progressing,
    ),
)]
pub struct Check23Status {
    conditions: Vec<Entry>,
    phase: Check23Phase,
    observed_generation: i64,
}

/// pkg.crossplane.io/Provider
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Installed,
        Healthy,
    ),
    rules(
        all(Installed, Healthy) => Healthy,
        all(Installed = Unknown, Healthy = Unknown) => Progressing,
        _ => Degraded,
    ),
)]
pub struct Check24Status {
    conditions: Vec<Entry>,
    phase: Check24Phase,
    observed_generation: i64,
}

/// rabbitmq.com/Binding
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready(reasons(SuccessfulCreateOrUpdate, FailedCreateOrUpdate)),
    ),
    rules(
        Ready = True(SuccessfulCreateOrUpdate) => Healthy,
        Ready = False(FailedCreateOrUpdate) => Degraded,
        _ => Unknown,
    ),
)]
pub struct Check25Status {
    conditions: Vec<Entry>,
    phase: Check25Phase,
    observed_generation: i64,
}

/// rabbitmq.com/Exchange
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready(reasons(SuccessfulCreateOrUpdate, FailedCreateOrUpdate)),
    ),
    rules(
        Ready = True(SuccessfulCreateOrUpdate) => Healthy,
        Ready = False(FailedCreateOrUpdate) => Degraded,
        _ => Unknown,
    ),
)]
pub struct Check26Status {
    conditions: Vec<Entry>,
    phase: Check26Phase,
    observed_generation: i64,
}

/// rabbitmq.com/Permission
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready(reasons(SuccessfulCreateOrUpdate, FailedCreateOrUpdate)),
    ),
    rules(
        Ready = True(SuccessfulCreateOrUpdate) => Healthy,
        Ready = False(FailedCreateOrUpdate) => Degraded,
        _ => Unknown,
    ),
)]
pub struct Check27Status {
    conditions: Vec<Entry>,
    phase: Check27Phase,
    observed_generation: i64,
}

/// rabbitmq.com/Queue
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready(reasons(SuccessfulCreateOrUpdate, FailedCreateOrUpdate)),
    ),
    rules(
        Ready = True(SuccessfulCreateOrUpdate) => Healthy,
        Ready = False(FailedCreateOrUpdate) => Degraded,
        _ => Unknown,
    ),
)]
pub struct Check28Status {
    conditions: Vec<Entry>,
    phase: Check28Phase,
    observed_generation: i64,
}

/// rabbitmq.com/RabbitmqCluster, without `_ => Progressing`
#[derive(PhaseStatus)]
#[phase(
    conditions(
        ReconcileSuccess,
        ClusterAvailable,
        AllReplicasReady,
    ),
    rules(
        ReconcileSuccess = False => Degraded,
        any(ClusterAvailable = Unknown, AllReplicasReady = Unknown) => Progressing,
        ClusterAvailable = False => Progressing,
        AllReplicasReady = False => Progressing,
        all(ClusterAvailable, AllReplicasReady) => Healthy,
    ),
)]
pub struct Check29Status {
    conditions: Vec<Entry>,
    phase: Check29Phase,
    observed_generation: i64,
}

/// rabbitmq.com/User
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready(reasons(SuccessfulCreateOrUpdate, FailedCreateOrUpdate)),
    ),
    rules(
        Ready = True(SuccessfulCreateOrUpdate) => Healthy,
        Ready = False(FailedCreateOrUpdate) => Degraded,
        _ => Unknown,
    ),
)]
pub struct Check30Status {
    conditions: Vec<Entry>,
    phase: Check30Phase,
    observed_generation: i64,
}

/// rabbitmq.com/Vhost
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready(reasons(SuccessfulCreateOrUpdate, FailedCreateOrUpdate)),
    ),
    rules(
        Ready = True(SuccessfulCreateOrUpdate) => Healthy,
        Ready = False(FailedCreateOrUpdate) => Degraded,
        _ => Unknown,
    ),
)]
pub struct Check31Status {
    conditions: Vec<Entry>,
    phase: Check31Phase,
    observed_generation: i64,
}

/// rds.aws.crossplane.io/DBCluster
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready,
        Synced(reasons(ReconcilePaused)),
    ),
    rules(
        all(Ready = Unknown, Synced = Unknown) => Progressing,
        all(Ready, Synced) => Healthy,
        Synced = False(ReconcilePaused) | Unknown(ReconcilePaused) => Suspended,
        all(not(Ready), all(Synced = True, not(Synced = True(ReconcilePaused)))) => Progressing,
        _ => Degraded,
    ),
)]
pub struct Check32Status {
    conditions: Vec<Entry>,
    phase: Check32Phase,
    observed_generation: i64,
}

/// rds.aws.crossplane.io/DBInstance
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready,
        Synced(reasons(ReconcilePaused)),
    ),
    rules(
        all(Ready = Unknown, Synced = Unknown) => Progressing,
        all(Ready, Synced) => Healthy,
        Synced = False(ReconcilePaused) | Unknown(ReconcilePaused) => Suspended,
        all(not(Ready), all(Synced = True, not(Synced = True(ReconcilePaused)))) => Progressing,
        _ => Degraded,
    ),
)]
pub struct Check33Status {
    conditions: Vec<Entry>,
    phase: Check33Phase,
    observed_generation: i64,
}

/// s3.aws.crossplane.io/Bucket
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready,
        Synced(reasons(ReconcilePaused)),
    ),
    rules(
        all(Ready = Unknown, Synced = Unknown) => Progressing,
        all(Ready, Synced) => Healthy,
        Synced = False(ReconcilePaused) | Unknown(ReconcilePaused) => Suspended,
        all(not(Ready), all(Synced = True, not(Synced = True(ReconcilePaused)))) => Progressing,
        _ => Degraded,
    ),
)]
pub struct Check34Status {
    conditions: Vec<Entry>,
    phase: Check34Phase,
    observed_generation: i64,
}

/// stacks.crossplane.io/ClusterStackInstall
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Ready,
    ),
    rules(
        Ready => Healthy,
        _ => Progressing,
    ),
)]
pub struct Check35Status {
    conditions: Vec<Entry>,
    phase: Check35Phase,
    observed_generation: i64,
}
