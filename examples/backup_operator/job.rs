//! The Job that saves the data of a Backup.

use crate::backup::Backup;
use crate::inputs::{CONNECTION_STRING, access_name};
use crate::store::BackupStore;
use k8s_openapi::api::batch::v1::{Job, JobSpec};
use k8s_openapi::api::core::v1::{
    Container, EnvFromSource, EnvVar, EnvVarSource, PodSpec, PodTemplateSpec, SecretEnvSource,
    SecretKeySelector,
};
use kube::api::{Api, DeleteParams, ListParams, ObjectMeta, PostParams};
use kube::{Client, Error, Resource, ResourceExt};
use phase_rules::children::JobConditionType;
use phase_rules::condition_list;

/// A name may come again after its Backup was deleted, a uid never does.
const BACKUP_UID: &str = "backup.example.com/backup-uid";
const GENERATION: &str = "backup.example.com/generation";

/// How often a Job tries before it gives up.
const RETRIES: i32 = 2;

/// The Jobs of a Backup, those that are being deleted too.
pub async fn of_backup(client: &Client, backup: &Backup, namespace: &str) -> kube::Result<Vec<Job>> {
    let uid = backup.uid().unwrap_or_default();
    let labelled = ListParams::default().labels(&format!("{BACKUP_UID}={uid}"));
    let mut jobs = Api::<Job>::namespaced(client.clone(), namespace)
        .list(&labelled)
        .await?
        .items;
    jobs.retain(|job| belongs(job, backup));
    Ok(jobs)
}

/// The generation of the Backup that a Job was made for.
pub fn generation(job: &Job) -> i64 {
    let label = job.labels().get(GENERATION);
    label.and_then(|label| label.parse().ok()).unwrap_or_default()
}

fn belongs(job: &Job, backup: &Backup) -> bool {
    let mut owners = job.owner_references().iter();
    owners.any(|owner| owner.controller == Some(true) && Some(&owner.uid) == backup.metadata.uid.as_ref())
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

/// What came of creating a Job.
pub enum Creation {
    /// The Job was made here.
    Created(Box<Job>),
    /// The Job was there: another replica made it, or an earlier request whose answer was lost.
    Existing(Box<Job>),
    /// The API server does not take the Job, for a reason that trying again at once does not change.
    Refused { reason: &'static str, message: String },
}

/// Creates the Job for the present generation of a Backup.
pub async fn create(
    client: &Client,
    backup: &Backup,
    store: &BackupStore,
    namespace: &str,
    image: &str,
) -> kube::Result<Creation> {
    let jobs = Api::<Job>::namespaced(client.clone(), namespace);
    let job = Box::new(for_backup(backup, store, image));
    match jobs.create(&PostParams::default(), &job).await {
        Ok(job) => Ok(Creation::Created(Box::new(job))),
        Err(Error::Api(status)) if status.is_already_exists() => {
            let name = job.name_any();
            match jobs.get(&name).await? {
                job if belongs(&job, backup) => Ok(Creation::Existing(Box::new(job))),
                _ => Ok(Creation::Refused {
                    reason: "JobNameTaken",
                    message: format!("job {name} belongs to something else"),
                }),
            }
        }
        // 403 is what a quota answers, 422 what the validation of Jobs does.
        Err(Error::Api(status)) if matches!(status.code, 403 | 422) => Ok(Creation::Refused {
            reason: "JobRefused",
            message: status.message.clone(),
        }),
        Err(error) => Err(error),
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

/// Named after the generation, so that one generation never has two Jobs, however often it is reconciled.
fn for_backup(backup: &Backup, store: &BackupStore, image: &str) -> Job {
    let generation = backup.metadata.generation.unwrap_or_default();
    let labels = [
        (BACKUP_UID.to_owned(), backup.uid().unwrap_or_default()),
        (GENERATION.to_owned(), generation.to_string()),
    ];
    Job {
        metadata: ObjectMeta {
            name: Some(format!("{}-g{generation}", backup.name_any())),
            labels: Some(labels.into()),
            owner_references: Some(Vec::from_iter(backup.controller_owner_ref(&()))),
            ..Default::default()
        },
        spec: Some(JobSpec {
            backoff_limit: Some(RETRIES),
            template: PodTemplateSpec {
                spec: Some(PodSpec {
                    restart_policy: Some("Never".into()),
                    containers: vec![container(backup, store, image)],
                    ..Default::default()
                }),
                ..Default::default()
            },
            ..Default::default()
        }),
        ..Default::default()
    }
}

fn container(backup: &Backup, store: &BackupStore, image: &str) -> Container {
    let connection_string = EnvVar {
        name: "CONNECTION_STRING".into(),
        value_from: Some(EnvVarSource {
            secret_key_ref: Some(SecretKeySelector {
                name: access_name(&backup.spec.database_ref.name),
                key: CONNECTION_STRING.into(),
                ..Default::default()
            }),
            ..Default::default()
        }),
        ..Default::default()
    };
    let values = [
        ("STORE_ENDPOINT", store.spec.endpoint.clone()),
        ("STORE_BUCKET", store.spec.bucket.clone()),
        ("RETENTION_DAYS", backup.spec.retention_days.to_string()),
    ];
    let values = values.map(|(name, value)| EnvVar {
        name: name.into(),
        value: Some(value),
        ..Default::default()
    });
    Container {
        name: "mongodump".into(),
        image: Some(image.into()),
        args: Some(
            ["--archive", "--gzip", "--uri=$(CONNECTION_STRING)"]
                .map(Into::into)
                .into(),
        ),
        env: Some([connection_string].into_iter().chain(values).collect()),
        env_from: Some(vec![EnvFromSource {
            secret_ref: Some(SecretEnvSource {
                name: store.spec.credentials_ref.name.clone(),
                ..Default::default()
            }),
            ..Default::default()
        }]),
        ..Default::default()
    }
}
