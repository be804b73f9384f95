//! The steps of a Restore, and the Job that does each.

use crate::operators::job::metadata;
use crate::resource::Restore;
use crate::status::RestoreCondition;
use k8s_openapi::api::batch::v1::{Job, JobSpec};
use k8s_openapi::api::core::v1::{Container, PodSpec, PodTemplateSpec};
use kube::api::{Api, PostParams};
use kube::{Client, ResourceExt};

/// One step: what the container is told to do, and the condition that says that it is done.
pub struct Step {
    pub command: &'static str,
    pub done: RestoreCondition,
}

/// The steps, in order. Each can be repeated: a Job may be lost before its end is written down.
pub const STEPS: [Step; 9] = [
    step("find-snapshot", RestoreCondition::SnapshotFound),
    step("create-volume", RestoreCondition::VolumeCreated),
    step("fetch-archive", RestoreCondition::ArchiveFetched),
    step("verify-archive", RestoreCondition::ArchiveVerified),
    step("start-server", RestoreCondition::ServerStarted),
    step("load-data", RestoreCondition::DataLoaded),
    step("build-indexes", RestoreCondition::IndexesBuilt),
    step("join-replicas", RestoreCondition::ReplicasJoined),
    step("switch-traffic", RestoreCondition::TrafficSwitched),
];

const fn step(command: &'static str, done: RestoreCondition) -> Step {
    Step { command, done }
}

/// The Job of a step for the present generation: the existing one, or else a new one.
///
/// One that exists and was not listed is an error, and the next reconcile lists it: another replica made it, or an
/// earlier request whose answer was lost. A Job of someone else under its name is an error until it is gone.
pub async fn find_or_create(
    client: &Client,
    restore: &Restore,
    step: &Step,
    existing: &[Job],
    image: &str,
) -> kube::Result<Job> {
    let job = for_step(restore, step, image);
    if let Some(found) = existing.iter().find(|found| found.name_any() == job.name_any()) {
        return Ok(found.clone());
    }
    Api::<Job>::namespaced(client.clone(), &restore.namespace().unwrap_or_default())
        .create(&PostParams::default(), &job)
        .await
}

fn for_step(restore: &Restore, step: &Step, image: &str) -> Job {
    let container = Container {
        name: "restore".into(),
        image: Some(image.into()),
        args: Some(vec![
            step.command.into(),
            format!("--snapshot={}", restore.spec.snapshot),
            format!("--database={}", restore.spec.database),
        ]),
        ..Default::default()
    };
    Job {
        metadata: metadata(restore, &format!("-{}", step.command)),
        spec: Some(JobSpec {
            backoff_limit: Some(2),
            template: PodTemplateSpec {
                spec: Some(PodSpec {
                    restart_policy: Some("Never".into()),
                    containers: vec![container],
                    ..Default::default()
                }),
                ..Default::default()
            },
            ..Default::default()
        }),
        ..Default::default()
    }
}
