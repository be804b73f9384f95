//! A day in the life of a Backup: what people and other controllers do on a cluster, played on the stand-in.

use crate::backup::{Backup, BackupCondition, BackupPhase, BackupSpec, LocalReference};
use crate::inputs::{CONNECTION_STRING, access_name};
use crate::operators::Outcome;
use crate::operators::narrator::{self, Narrator};
use crate::store::{BackupStore, BackupStoreSpec};
use k8s_openapi::api::batch::v1::Job;
use k8s_openapi::api::core::v1::Secret;
use kube::Client;
use kube::api::{Api, DeleteParams, ListParams, ObjectMeta, Patch, PatchParams, PostParams};
use phase_rules::{GetPhase, PhaseStatus};
use serde_json::{Value, json};
use std::net::TcpListener;
use std::time::Duration;

const BACKUP: &str = "nightly";
const PATIENCE: Duration = Duration::from_secs(30);

/// Plays the day, each scene when the one before is over.
pub async fn play(client: Client, namespace: &str, narrator: &Narrator<Backup>) -> Outcome {
    let day = Day {
        backups: Api::namespaced(client.clone(), namespace),
        stores: Api::namespaced(client.clone(), namespace),
        secrets: Api::namespaced(client.clone(), namespace),
        jobs: Api::namespaced(client, namespace),
        narrator,
    };
    // Whoever comes late would miss the beginning.
    day.narrator.until(|_| true).await;
    // Connections end in its backlog; that is all the store controller looks at.
    let object_storage = TcpListener::bind(("127.0.0.1", 0))?;
    let endpoint = object_storage.local_addr()?.to_string();

    scene("A backup is asked for. Its store and the access to its database are missing.");
    day.ask_for_backup().await?;
    day.until_reason(BackupCondition::BucketStoreReady, "WaitingForStore")
        .await?;

    scene("The store appears.");
    day.create_store(endpoint).await?;
    day.until_reason(BackupCondition::BucketStoreReady, "StoreReady")
        .await?;

    scene("Access to the database is granted: the Job can start.");
    day.create_secret(&access_name("orders"), CONNECTION_STRING, "mongodb://orders")
        .await?;
    day.until_phase(BackupPhase::Running).await?;

    scene("The Job fails.");
    day.end_job("nightly-g1", "Failed", "BackoffLimitExceeded")
        .await?;
    day.until_phase(BackupPhase::Failed).await?;

    scene("Someone edits the backup, which is a new generation and gets a new Job.");
    day.keep_for_days(14).await?;
    day.until_phase(BackupPhase::Running).await?;

    scene("This one succeeds.");
    day.end_job("nightly-g2", "Complete", "CompletionsReached")
        .await?;
    day.until_phase(BackupPhase::Completed).await?;

    scene("The backup is deleted, and its Jobs with it.");
    day.backups.delete(BACKUP, &DeleteParams::default()).await?;
    day.until("the backup is gone", |backup| backup.is_none()).await?;
    let left = day.jobs.list(&ListParams::default()).await?.items.len();
    narrator::say(&format!("Jobs left: {left}"));
    Ok(())
}

fn scene(title: &str) {
    narrator::say(&format!("\n{title}"));
}

struct Day<'a> {
    backups: Api<Backup>,
    stores: Api<BackupStore>,
    secrets: Api<Secret>,
    jobs: Api<Job>,
    narrator: &'a Narrator<Backup>,
}

impl Day<'_> {
    async fn ask_for_backup(&self) -> Outcome {
        let reference = |name: &str| LocalReference { name: name.into() };
        let spec = BackupSpec {
            database_ref: reference("orders"),
            store_ref: reference("primary"),
            retention_days: 7,
        };
        self.backups
            .create(&PostParams::default(), &Backup::new(BACKUP, spec))
            .await?;
        Ok(())
    }

    async fn create_store(&self, endpoint: String) -> Outcome {
        let credentials = "primary-credentials";
        self.create_secret(credentials, "ACCESS_KEY", "a day is not long enough to guess it")
            .await?;
        let spec = BackupStoreSpec {
            endpoint,
            bucket: "backups".into(),
            credentials_ref: LocalReference {
                name: credentials.into(),
            },
        };
        self.stores
            .create(&PostParams::default(), &BackupStore::new("primary", spec))
            .await?;
        Ok(())
    }

    async fn create_secret(&self, name: &str, key: &str, value: &str) -> Outcome {
        let secret = Secret {
            metadata: ObjectMeta {
                name: Some(name.into()),
                ..Default::default()
            },
            // What an API server does with stringData, which the stand-in stores as it is.
            data: Some([(key.into(), k8s_openapi::ByteString(value.into()))].into()),
            ..Default::default()
        };
        self.secrets.create(&PostParams::default(), &secret).await?;
        Ok(())
    }

    async fn keep_for_days(&self, days: u32) -> Outcome {
        let spec = json!({ "spec": { "retentionDays": days } });
        self.backups
            .patch(BACKUP, &PatchParams::default(), &Patch::Merge(spec))
            .await?;
        Ok(())
    }

    /// What the Job controller of a cluster writes when a Job ends.
    async fn end_job(&self, job: &str, type_: &str, reason: &str) -> Outcome {
        let condition = json!({ "type": type_, "status": "True", "reason": reason });
        let status: Value = json!({ "status": { "conditions": [condition] } });
        self.jobs
            .patch_status(job, &PatchParams::default(), &Patch::Merge(status))
            .await?;
        Ok(())
    }

    async fn until_phase(&self, phase: BackupPhase) -> Outcome {
        self.until(phase.as_str(), |backup| {
            backup.is_some_and(|backup| backup.get_phase() == phase)
        })
        .await
    }

    async fn until_reason(&self, type_: BackupCondition, reason: &str) -> Outcome {
        let has_reason = |backup: &Backup| {
            backup
                .condition(type_)
                .is_some_and(|found| found.reason == reason)
        };
        self.until(reason, |backup| backup.is_some_and(has_reason)).await
    }

    async fn until(&self, what: &str, is_so: impl Fn(Option<&Backup>) -> bool) -> Outcome {
        let told = self.narrator.until(|backups| is_so(backups.get(BACKUP)));
        tokio::time::timeout(PATIENCE, told)
            .await
            .map_err(|_| format!("backup {BACKUP} did not get to `{what}` within {PATIENCE:?}"))?;
        Ok(())
    }
}
