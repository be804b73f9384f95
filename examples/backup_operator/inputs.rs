//! What a Backup needs before its Job can start: a store to write to, and access to the database.

use crate::backup::{Backup, BackupCondition};
use crate::store::{BackupStore, BackupStorePhase};
use k8s_openapi::api::core::v1::Secret;
use kube::api::Api;
use kube::{Client, ResourceExt};
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};

/// The key under which an access Secret holds what the database is reached with.
pub const CONNECTION_STRING: &str = "connectionString";

/// The name of the Secret that grants access to a database. Whoever runs the database creates it.
pub fn access_name(database: &str) -> String {
    format!("{database}-backup-access")
}

/// The store of a Backup, if it is there, and what the Backup's status says of it.
pub async fn store(
    client: &Client,
    backup: &Backup,
    namespace: &str,
) -> kube::Result<(Option<BackupStore>, ConditionUpdate<BackupCondition>)> {
    let name = &backup.spec.store_ref.name;
    let store = Api::<BackupStore>::namespaced(client.clone(), namespace)
        .get_opt(name)
        .await?;
    let phase = store.as_ref().map(PhaseStatus::derived_phase);
    // A store that is not there yet may come; one that is known to be unavailable ends the Backup.
    let (status, reason, message) = match phase {
        Some(BackupStorePhase::Ready) => (
            ConditionStatus::True,
            "StoreReady",
            format!("store {name} takes data"),
        ),
        Some(BackupStorePhase::Unavailable) => (
            ConditionStatus::False,
            "StoreUnavailable",
            format!("store {name} takes no data"),
        ),
        Some(_) => (
            ConditionStatus::Unknown,
            "WaitingForStore",
            format!("store {name} has not been looked at"),
        ),
        None => (
            ConditionStatus::Unknown,
            "WaitingForStore",
            format!("there is no store {name}"),
        ),
    };
    let update =
        ConditionUpdate::new(BackupCondition::BucketStoreReady, status, reason).with_message(message);
    Ok((store, update))
}

/// What the Backup's status says of the access to its database.
pub async fn access(
    client: &Client,
    backup: &Backup,
    namespace: &str,
) -> kube::Result<ConditionUpdate<BackupCondition>> {
    let name = access_name(&backup.spec.database_ref.name);
    let secret = Api::<Secret>::namespaced(client.clone(), namespace)
        .get_opt(&name)
        .await?;
    let holds_key = |secret: &Secret| {
        let data = secret.data.as_ref();
        data.is_some_and(|data| data.contains_key(CONNECTION_STRING))
    };
    let (status, reason, message) = match &secret {
        Some(secret) if holds_key(secret) => (
            ConditionStatus::True,
            "AccessGranted",
            format!("by secret {}", secret.name_any()),
        ),
        Some(_) => (
            ConditionStatus::False,
            "ConnectionStringMissing",
            format!("secret {name} has no key {CONNECTION_STRING}"),
        ),
        None => (
            ConditionStatus::Unknown,
            "WaitingForAccess",
            format!("there is no secret {name}"),
        ),
    };
    Ok(
        ConditionUpdate::new(BackupCondition::MongoDBAccessRequestReady, status, reason)
            .with_message(message),
    )
}
