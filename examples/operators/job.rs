//! The Jobs of an object: which are its own, for which generation, and how far they are.

use k8s_openapi::api::batch::v1::Job;
use kube::api::{Api, DeleteParams, ListParams, ObjectMeta};
use kube::{Client, Error, Resource, ResourceExt};
use phase_rules::children::JobConditionType;
use phase_rules::condition_list;

/// A name may come again after its object was deleted, a uid never does.
const OWNER_UID: &str = "operators.example.com/owner-uid";
const GENERATION: &str = "operators.example.com/generation";

/// The Jobs of an object, those that are being deleted too.
pub async fn of_owner(
    client: &Client,
    owner: &impl Resource<DynamicType = ()>,
    namespace: &str,
) -> kube::Result<Vec<Job>> {
    let uid = owner.uid().unwrap_or_default();
    let labelled = ListParams::default().labels(&format!("{OWNER_UID}={uid}"));
    let mut jobs = Api::<Job>::namespaced(client.clone(), namespace)
        .list(&labelled)
        .await?
        .items;
    jobs.retain(|job| belongs(job, owner));
    Ok(jobs)
}

/// Whether a Job was made for this object, and not only under a name that it could have.
pub fn belongs(job: &Job, owner: &impl Resource<DynamicType = ()>) -> bool {
    let mut owners = job.owner_references().iter();
    owners.any(|one| one.controller == Some(true) && Some(&one.uid) == owner.meta().uid.as_ref())
}

/// The generation of its owner that a Job was made for.
pub fn generation(job: &Job) -> i64 {
    let label = job.labels().get(GENERATION);
    label.and_then(|label| label.parse().ok()).unwrap_or_default()
}

/// The metadata of a Job for the present generation of its owner.
///
/// It is named after the generation, so that one generation never has two of it, however often it is reconciled.
pub fn metadata(owner: &impl Resource<DynamicType = ()>, suffix: &str) -> ObjectMeta {
    let generation = owner.meta().generation.unwrap_or_default();
    let labels = [
        (OWNER_UID.to_owned(), owner.uid().unwrap_or_default()),
        (GENERATION.to_owned(), generation.to_string()),
    ];
    ObjectMeta {
        name: Some(format!("{}-g{generation}{suffix}", owner.name_any())),
        labels: Some(labels.into()),
        owner_references: Some(Vec::from_iter(owner.controller_owner_ref(&()))),
        ..Default::default()
    }
}

/// Deletes a Job and its pods.
pub async fn delete(client: &Client, job: &Job, namespace: &str) -> kube::Result<()> {
    let jobs = Api::<Job>::namespaced(client.clone(), namespace);
    match jobs.delete(&job.name_any(), &DeleteParams::background()).await {
        Err(Error::Api(status)) if status.is_not_found() => Ok(()),
        outcome => outcome.map(drop),
    }
}

/// How far a Job is.
pub enum Progress {
    /// It has not ended.
    Running,
    /// It did what it was for.
    Completed,
    /// It has given up.
    Failed,
}

/// How far a Job is by its own conditions. `active` and its like are no end: a Job retries.
pub fn progress(job: &Job) -> Progress {
    let conditions = job
        .status
        .as_ref()
        .and_then(|status| status.conditions.as_deref());
    let is_true =
        |type_: JobConditionType| condition_list::is_true(conditions.unwrap_or_default(), type_.as_str());
    if is_true(JobConditionType::Failed) {
        Progress::Failed
    } else if is_true(JobConditionType::Complete) {
        Progress::Completed
    } else {
        Progress::Running
    }
}
