//! The Job that saves the data of a Backup.

use crate::backup::Backup;
use crate::inputs::{CONNECTION_STRING, access_name};
use crate::operators::job::{belongs, metadata};
use crate::store::BackupStore;
use k8s_openapi::api::batch::v1::{Job, JobSpec};
use k8s_openapi::api::core::v1::{
    Container, EnvFromSource, EnvVar, EnvVarSource, PodSpec, PodTemplateSpec, SecretEnvSource,
    SecretKeySelector,
};
use kube::api::{Api, PostParams};
use kube::{Client, Error, ResourceExt};

/// How often a Job tries before it gives up.
const RETRIES: i32 = 2;

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

fn for_backup(backup: &Backup, store: &BackupStore, image: &str) -> Job {
    Job {
        metadata: metadata(backup, ""),
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
