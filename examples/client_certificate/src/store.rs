//! The Secrets and `ConfigMap`s of an object: found, created, replaced.

use kube::api::{Api, PostParams};
use kube::{Resource, ResourceExt};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

/// What is there under a name.
pub enum Found<K> {
    Nothing,
    /// It was made for this owner.
    Own(K),
    /// It was not.
    Taken,
}

/// Looks for the object of an owner under a name.
pub async fn find<K>(
    api: &Api<K>,
    name: &str,
    owner: &impl Resource<DynamicType = ()>,
) -> kube::Result<Found<K>>
where
    K: Resource<DynamicType = ()> + Clone + Debug + DeserializeOwned,
{
    Ok(match api.get_opt(name).await? {
        None => Found::Nothing,
        Some(object) if belongs(&object, owner) => Found::Own(object),
        Some(_) => Found::Taken,
    })
}

fn belongs(object: &impl Resource, owner: &impl Resource) -> bool {
    let mut owners = object.owner_references().iter();
    owners.any(|one| one.controller == Some(true) && Some(&one.uid) == owner.meta().uid.as_ref())
}

/// Creates an object for an owner, or replaces the one that was found, and no other: of two copies of the operator, one
/// gets a conflict, and looks again.
pub async fn write<K>(
    api: &Api<K>,
    name: &str,
    owner: &impl Resource<DynamicType = ()>,
    found: Option<&K>,
    mut object: K,
) -> kube::Result<K>
where
    K: Resource<DynamicType = ()> + Clone + Debug + Serialize + DeserializeOwned,
{
    let meta = object.meta_mut();
    meta.name = Some(name.into());
    meta.owner_references = Some(Vec::from_iter(owner.controller_owner_ref(&())));
    match found {
        None => api.create(&PostParams::default(), &object).await,
        Some(found) => {
            object.meta_mut().resource_version = found.resource_version();
            api.replace(name, &PostParams::default(), &object).await
        }
    }
}
