//! The resources that the scenarios play with, and their CRDs.

#[path = "../../examples/backup/resource.rs"]
mod backup;

pub use backup::{Backup, BackupCondition, BackupPhase};

use backup::{BackupSpec, LocalReference};
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::core::NamespaceResourceScope;
use kube::{CustomResource, CustomResourceExt, Resource};
use phase_rules::PhaseStatus;
use phase_rules::crd::prepare;
use phase_rules::manager::ManagedResource;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fmt::Debug;

/// A resource that a scenario can create.
pub trait Managed: ManagedResource + Resource<Scope = NamespaceResourceScope> + Serialize + Debug {
    /// One with this name, as a user would create it.
    fn fresh(name: &str) -> Self;
}

/// All CRDs of the scenarios.
pub fn crds() -> Vec<CustomResourceDefinition> {
    vec![
        prepare::<Backup>(Backup::crd()),
        with_open_status(Snapshot::crd()),
        with_open_status(Restore::crd()),
        with_open_status(Recovery::crd()),
        prepare::<Rollout>(Rollout::crd()),
        prepare::<Fleet>(Fleet::crd()),
        without_status_subresource(Archive::crd()),
    ]
}

/// The status may be anything, as long as a number in it that has a bound keeps to it.
fn with_open_status(mut crd: CustomResourceDefinition) -> CustomResourceDefinition {
    let open = json!({
        "type": "object",
        "nullable": true,
        "x-kubernetes-preserve-unknown-fields": true,
        "properties": { "bytesCopied": { "type": "integer", "format": "int64", "minimum": 0 } },
    });
    for version in &mut crd.spec.versions {
        let schema = version
            .schema
            .as_mut()
            .and_then(|schema| schema.open_api_v3_schema.as_mut());
        let fields = schema
            .and_then(|schema| schema.properties.as_mut())
            .expect("kube derives a schema");
        fields.insert("status".into(), serde_json::from_value(open.clone()).unwrap());
    }
    crd
}

fn without_status_subresource(mut crd: CustomResourceDefinition) -> CustomResourceDefinition {
    crd.spec
        .versions
        .iter_mut()
        .for_each(|version| version.subresources = None);
    crd
}

impl Managed for Backup {
    fn fresh(name: &str) -> Self {
        let reference = |name: &str| LocalReference { name: name.into() };
        let spec = BackupSpec {
            database_ref: reference("orders"),
            store_ref: reference("offsite"),
            retention_days: 30,
        };
        Self::new(name, spec)
    }
}

/// A resource whose status may hold more than this program knows.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "scenarios.phase-rules.example.com",
    version = "v1",
    kind = "Snapshot",
    namespaced,
    status = "SnapshotStatus"
)]
#[serde(rename_all = "camelCase")]
pub struct SnapshotSpec {
    #[serde(default)]
    pub retention_days: u32,
}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(VolumeReady, DataCopied, CopyFailed(negative)),
    rules(
        CopyFailed                   => Failed,
        all(VolumeReady, DataCopied) => Completed,
        VolumeReady                  => Running,
        _                            => Pending,
    ),
    retired("Progressing"),
)]
pub struct SnapshotStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<SnapshotPhase>,
    pub observed_generation: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes_copied: Option<i64>,
}

impl Managed for Snapshot {
    fn fresh(name: &str) -> Self {
        Self::new(name, SnapshotSpec { retention_days: 30 })
    }
}

/// The same resource with rules that ignore stale conditions.
pub mod ignoring_stale {
    use super::{
        Condition, CustomResource, Deserialize, JsonSchema, Managed, PhaseStatus, Serialize, SnapshotSpec,
    };

    #[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
    #[kube(
        group = "scenarios.phase-rules.example.com",
        version = "v1",
        kind = "Snapshot",
        namespaced,
        status = "SnapshotStatus"
    )]
    #[serde(transparent)]
    pub struct StrictSnapshotSpec(SnapshotSpec);

    #[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
    #[serde(rename_all = "camelCase")]
    #[phase(
        conditions(VolumeReady, DataCopied, CopyFailed(negative, absent = False)),
        rules(
            CopyFailed = True | Unknown  => Failed,
            all(VolumeReady, DataCopied) => Completed,
            VolumeReady                  => Running,
            _                            => Pending,
        ),
        ignore_stale,
    )]
    pub struct SnapshotStatus {
        #[serde(default)]
        pub conditions: Vec<Condition>,
        pub phase: Option<SnapshotPhase>,
        pub observed_generation: Option<i64>,
    }

    impl Managed for Snapshot {
        fn fresh(name: &str) -> Self {
            Self::new(name, StrictSnapshotSpec(SnapshotSpec { retention_days: 30 }))
        }
    }
}

/// The same resource in a build with other rules.
pub mod with_new_rules {
    use super::{
        Condition, CustomResource, Deserialize, JsonSchema, Managed, PhaseStatus, Serialize, SnapshotSpec,
    };

    #[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
    #[kube(
        group = "scenarios.phase-rules.example.com",
        version = "v1",
        kind = "Snapshot",
        namespaced,
        status = "SnapshotStatus"
    )]
    #[serde(transparent)]
    pub struct NewSnapshotSpec(SnapshotSpec);

    #[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
    #[serde(rename_all = "camelCase")]
    #[phase(conditions(VolumeReady), rules(VolumeReady => Copying, _ => Waiting))]
    pub struct SnapshotStatus {
        #[serde(default)]
        pub conditions: Vec<Condition>,
        pub phase: Option<SnapshotPhase>,
        pub observed_generation: Option<i64>,
    }

    impl Managed for Snapshot {
        fn fresh(name: &str) -> Self {
            Self::new(name, NewSnapshotSpec(SnapshotSpec { retention_days: 30 }))
        }
    }
}

/// A resource whose status has its fields in other types: a list that may be null, and the phase as text.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "scenarios.phase-rules.example.com",
    version = "v1",
    kind = "Restore",
    namespaced,
    status = "RestoreStatus"
)]
pub struct RestoreSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase", default)]
#[phase(
    conditions(SnapshotFound, DataRestored),
    rules(DataRestored => Completed, SnapshotFound => Running, _ => Pending),
)]
pub struct RestoreStatus {
    pub conditions: Option<Vec<Condition>>,
    pub phase: Option<String>,
    pub observed_generation: i64,
}

impl Managed for Restore {
    fn fresh(name: &str) -> Self {
        Self::new(name, RestoreSpec {})
    }
}

/// A resource whose controller wrote nothing but a phase before it had conditions.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "scenarios.phase-rules.example.com",
    version = "v1",
    kind = "Recovery",
    plural = "recoveries",
    namespaced,
    status = "RecoveryStatus"
)]
pub struct RecoverySpec {
    pub backup: String,
}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        Started,
        BackupFetched,
        BackupVerified,
        DataRestored,
        ReplicasRebuilt,
        RecoveryFailed(negative),
        Cancelled(negative),
    ),
    rules(
        Cancelled       => Cancelled,
        RecoveryFailed  => Failed,
        ReplicasRebuilt => Completed,
        DataRestored    => RebuildingReplicas,
        BackupVerified  => Restoring,
        BackupFetched   => Verifying,
        Started         => Fetching,
        _               => Pending,
    ),
)]
pub struct RecoveryStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<RecoveryPhase>,
    pub observed_generation: Option<i64>,
}

impl Managed for Recovery {
    fn fresh(name: &str) -> Self {
        let backup = "nightly".into();
        Self::new(name, RecoverySpec { backup })
    }
}

/// A resource with sixteen conditions, one a writer.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "scenarios.phase-rules.example.com",
    version = "v1",
    kind = "Rollout",
    namespaced,
    status = "RolloutStatus"
)]
pub struct RolloutSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        ZoneA, ZoneB, ZoneC, ZoneD, ZoneE, ZoneF, ZoneG, ZoneH, ZoneI, ZoneJ, ZoneK, ZoneL, ZoneM, ZoneN, ZoneO, ZoneP,
    ),
    rules(
        all(ZoneA, ZoneB, ZoneC, ZoneD, ZoneE, ZoneF, ZoneG, ZoneH, ZoneI, ZoneJ, ZoneK, ZoneL, ZoneM, ZoneN, ZoneO, ZoneP)
            => Available,
        any(ZoneA = False, ZoneC = False, ZoneG = False, ZoneP = False) => Degraded,
        any(ZoneB, ZoneD, ZoneF) => Progressing,
        _ => Pending,
    ),
)]
pub struct RolloutStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<RolloutPhase>,
    pub observed_generation: Option<i64>,
}

impl Managed for Rollout {
    fn fresh(name: &str) -> Self {
        Self::new(name, RolloutSpec {})
    }
}

/// As a rollout, with a status that publishes.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "scenarios.phase-rules.example.com",
    version = "v1",
    kind = "Fleet",
    namespaced,
    status = "FleetStatus"
)]
pub struct FleetSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        ZoneA, ZoneB, ZoneC, ZoneD, ZoneE, ZoneF, ZoneG, ZoneH, ZoneI, ZoneJ, ZoneK, ZoneL, ZoneM, ZoneN, ZoneO, ZoneP,
    ),
    phases(Available(ready), Degraded(stalled), Progressing(reconciling), Pending(reconciling)),
    rules(
        all(ZoneA, ZoneB, ZoneC, ZoneD, ZoneE, ZoneF, ZoneG, ZoneH, ZoneI, ZoneJ, ZoneK, ZoneL, ZoneM, ZoneN, ZoneO, ZoneP)
            => Available,
        any(ZoneA = False, ZoneC = False, ZoneG = False, ZoneP = False) => Degraded,
        any(ZoneB, ZoneD, ZoneF) => Progressing,
        _ => Pending,
    ),
    publish(Ready, Reconciling, Stalled),
)]
pub struct FleetStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<FleetPhase>,
    pub observed_generation: Option<i64>,
    #[phase(reason)]
    pub reason: Option<String>,
    #[phase(message)]
    pub message: Option<String>,
}

impl Managed for Fleet {
    fn fresh(name: &str) -> Self {
        Self::new(name, FleetSpec {})
    }
}

/// A resource whose CRD forgot the `/status` subresource.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "scenarios.phase-rules.example.com",
    version = "v1",
    kind = "Archive",
    namespaced,
    status = "ArchiveStatus"
)]
pub struct ArchiveSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(conditions(Sealed), rules(Sealed => Completed, _ => Pending))]
pub struct ArchiveStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<ArchivePhase>,
    pub observed_generation: Option<i64>,
}

impl Managed for Archive {
    fn fresh(name: &str) -> Self {
        Self::new(name, ArchiveSpec {})
    }
}

/// A condition as another client writes it.
pub fn condition(type_: &str, status: &str) -> Value {
    json!({
        "type": type_,
        "status": status,
        "reason": "SetByHand",
        "message": "",
        "lastTransitionTime": "2025-01-01T00:00:00Z",
    })
}
