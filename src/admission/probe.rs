//! Whether a policy works, told by writes that are not stored.

use crate::{PhaseEnum, PhaseStatus};
use kube::api::{Api, ApiResource, DynamicObject, Patch, PatchParams};
use kube::{Client, Error, Resource, ResourceExt};
use serde_json::json;

/// What the API server does with a wrong phase.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Probe {
    /// It stores the phase of the rules instead: a mutating policy is active.
    Corrected,
    /// It stores this phase instead: a mutating policy with other rules is active, or the object has changed since it was read.
    Overruled(String),
    /// It refuses the write, and says why: a validating policy or a validation of the CRD is active.
    Refused(String),
    /// It refuses the right phase too, and says why: a policy fails, this client may not write the status, or the object has no
    /// status yet and the schema requires more than a phase of one.
    Broken(String),
    /// It stores it: nothing is active yet. A policy that is applied becomes active within seconds.
    Stored,
}

/// Hardly a phase of any rules.
const WRONG: &str = "phase-rules-probe";

/// Tries to write the phase of the rules and a wrong one to the status of an object. They are dry runs: nothing is stored. It needs
/// the right to `patch` the status.
///
/// # Errors
/// The API server cannot be asked, or there is no such object.
pub async fn probe<K>(client: &Client, object: &K) -> Result<Probe, Error>
where
    K: Resource<DynamicType = ()> + PhaseStatus,
{
    let resource = ApiResource::erase::<K>(&());
    let objects: Api<DynamicObject> = match object.namespace() {
        Some(namespace) => Api::namespaced_with(client.clone(), &namespace, &resource),
        None => Api::all_with(client.clone(), &resource),
    };
    let stored_for = async |phase: &str| {
        let patch = json!({ "status": { K::FIELDS.phase: phase } });
        let dry_run = PatchParams {
            dry_run: true,
            ..PatchParams::default()
        };
        let written = objects
            .patch_status(&object.name_any(), &dry_run, &Patch::Merge(patch))
            .await;
        match written {
            Ok(object) => Ok(Ok(object.data["status"][K::FIELDS.phase]
                .as_str()
                .unwrap_or_default()
                .to_owned())),
            Err(Error::Api(status)) if matches!(status.code, 403 | 422) => Ok(Err(status.message)),
            Err(error) => Err(error),
        }
    };
    let derived = object.derived_phase();
    Ok(match stored_for(derived.as_str()).await? {
        Err(why) => Probe::Broken(why),
        Ok(phase) if phase != derived.as_str() => Probe::Overruled(phase),
        Ok(_) => match stored_for(WRONG).await? {
            Err(why) => Probe::Refused(why),
            Ok(phase) if phase == WRONG => Probe::Stored,
            Ok(_) => Probe::Corrected,
        },
    })
}
