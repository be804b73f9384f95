//! The control: conditions and phase in a merge patch that is valid for every revision, as a controller does that
//! trusts its cache. The audit must find what it breaks.

use crate::calls::{Intent, Report};
use crate::resource::Backup;
use crate::rules;
use crate::writers::version;
use kube::api::{Api, Patch, PatchParams};
use kube::{Client, ResourceExt};
use serde_json::json;

pub async fn write(client: &Client, object: &Backup, intents: &[&Intent]) -> kube::Result<Report> {
    let status = serde_json::to_value(&object.status).expect("a status is JSON");
    let mut conditions = status["conditions"].as_array().cloned().unwrap_or_default();
    for intent in intents {
        conditions.retain(|condition| condition["type"] != *intent.type_);
        conditions.push(json!({
            "type": intent.type_,
            "status": intent.status,
            "reason": intent.reason,
            "message": intent.message,
            "lastTransitionTime": "2025-11-21T03:00:00Z",
        }));
    }
    let phase = rules::phase(&json!({ "conditions": conditions }));
    let patch = Patch::Merge(json!({ "status": { "conditions": conditions, "phase": phase } }));
    let api = Api::<Backup>::default_namespaced(client.clone());
    let written = api
        .patch_status(&object.name_any(), &PatchParams::default(), &patch)
        .await?;
    Ok(Report {
        version: version(&written),
        from: status["phase"].as_str().unwrap_or("Unknown").into(),
        to: phase.into(),
        conditions: intents.iter().map(|intent| intent.type_.clone()).collect(),
    })
}
