//! The code in `docs/cluster.md`, compiled and run.

use super::resource::Backup;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::CustomResourceExt;
use kube::api::DynamicObject;
use phase_rules::admission::Policies;
use phase_rules::cel::CelError;
use phase_rules::crd::{self, EnforceError};

/// In place of `crd::prepare`.
pub fn enforced_crd() -> Result<CustomResourceDefinition, EnforceError> {
    crd::enforce::<Backup>(Backup::crd())
}

/// A policy and its binding, and where the rules have `never(..)` another two.
pub fn policies() -> Result<Vec<DynamicObject>, CelError> {
    let policies = Policies::of::<Backup>();
    let mut objects = Vec::from(policies.mutating()?);
    objects.extend(policies.never()?.into_iter().flatten());
    Ok(objects)
}
