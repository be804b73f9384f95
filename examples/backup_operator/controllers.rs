//! Both controllers together, and what they may do.

use crate::backup::Backup;
use crate::operators::manifests::Installation;
use crate::operators::operator::Operator;
use crate::store::BackupStore;
use crate::{backup_controller, store_controller};
use futures::future;
use k8s_openapi::api::batch::v1::Job;
use k8s_openapi::api::core::v1::Secret;
use k8s_openapi::api::events::v1::Event;

/// Their kinds, and what they do with others.
pub fn installation() -> Installation {
    Installation::of("backup-operator")
        .kind::<Backup>()
        .kind::<BackupStore>()
        // The finalizer.
        .may::<Backup>(&["patch"])
        .may::<Job>(&["create", "delete", "get", "list", "watch"])
        .may::<Secret>(&["get", "list", "watch"])
        .may::<Event>(&["create", "patch"])
}

/// Until the operator stops.
pub async fn run(operator: Operator, image: String) {
    let controllers = future::join(
        backup_controller::run(&operator, image),
        store_controller::run(&operator),
    );
    operator.run(controllers).await;
}
