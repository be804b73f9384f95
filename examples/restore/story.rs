//! A Restore from request to completion, on the stand-in: what people, the Job controller and a failing node do.

use crate::controller;
use crate::operators::Outcome;
use crate::operators::narrator::{self, Narrator};
use crate::operators::operator::Operator;
use crate::resource::{Restore, RestoreSpec};
use crate::status::RestorePhase;
use futures::channel::oneshot;
use futures::future::FutureExt;
use k8s_openapi::api::batch::v1::Job;
use kube::Client;
use kube::api::{Api, DeleteParams, Patch, PatchParams, PostParams};
use phase_rules::GetPhase;
use serde_json::json;
use stand_in::{ChangeKind, StandIn};
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;

const RESTORE: &str = "orders";
const PATIENCE: Duration = Duration::from_secs(30);

pub struct Story {
    server: StandIn,
    client: Client,
    namespace: String,
    image: String,
    narrator: Arc<Narrator<Restore>>,
}

impl Story {
    pub fn new(server: StandIn, namespace: String, image: String) -> Self {
        Self {
            client: server.client(),
            server,
            namespace,
            image,
            narrator: Arc::new(Narrator::new(false)),
        }
    }

    /// Tells it, each scene when the one before is over.
    pub async fn tell(self) -> Outcome {
        let restores = Api::<Restore>::namespaced(self.client.clone(), &self.namespace);
        let narration = tokio::spawn(Arc::clone(&self.narrator).narrate(restores.clone()));
        // Whoever comes late would miss the beginning.
        self.narrator.until(|_| true).await;
        let (controller, _stop) = self.start_controller();

        scene("A restore is asked for.");
        let spec = RestoreSpec {
            snapshot: "orders-2025-11-21".into(),
            database: "orders".into(),
        };
        restores
            .create(&PostParams::default(), &Restore::new(RESTORE, spec))
            .await?;
        self.until(RestorePhase::Locating).await?;

        scene("Five steps succeed.");
        self.succeed("find-snapshot", RestorePhase::Provisioning).await?;
        self.succeed("create-volume", RestorePhase::Fetching).await?;
        self.succeed("fetch-archive", RestorePhase::Verifying).await?;
        self.succeed("verify-archive", RestorePhase::Starting).await?;
        self.succeed("start-server", RestorePhase::Loading).await?;

        scene("The sixth fails.");
        self.end_job("load-data", "Failed", "BackoffLimitExceeded")
            .await?;
        self.until(RestorePhase::Failed).await?;

        scene("Someone deletes the failed Job: only this step is tried again.");
        self.jobs()
            .delete("orders-g1-load-data", &DeleteParams::background())
            .await?;
        self.until(RestorePhase::Loading).await?;

        scene("The controller is killed, and the Job ends while nobody looks. Another controller goes on.");
        controller.abort();
        // That it was killed is no error.
        let _ = controller.await;
        self.end_job("load-data", "Complete", "CompletionsReached")
            .await?;
        let (controller, stop) = self.start_controller();
        self.until(RestorePhase::Indexing).await?;

        scene("The last steps succeed.");
        self.succeed("build-indexes", RestorePhase::Joining).await?;
        self.succeed("join-replicas", RestorePhase::Switching).await?;
        self.succeed("switch-traffic", RestorePhase::Completed).await?;

        let changes = self
            .server
            .changes(&stand_in::collection::<Job>(Some(&self.namespace)));
        let created = changes.iter().filter(|change| change.kind == ChangeKind::Added);
        narrator::say(&format!(
            "\nJobs created: {}, for nine steps and a retry",
            created.count()
        ));
        drop(stop);
        controller.await?;
        narration.abort();
        Ok(())
    }

    /// A controller, and what stops it when it is dropped.
    fn start_controller(&self) -> (JoinHandle<()>, oneshot::Sender<()>) {
        let (sender, stop) = oneshot::channel();
        let operator = Operator {
            client: self.client.clone(),
            namespace: Some(self.namespace.clone()),
            stop: stop.map(drop).boxed().shared(),
        };
        (
            tokio::spawn(controller::run(operator, self.image.clone())),
            sender,
        )
    }

    fn jobs(&self) -> Api<Job> {
        Api::namespaced(self.client.clone(), &self.namespace)
    }

    async fn succeed(&self, step: &str, then: RestorePhase) -> Outcome {
        self.end_job(step, "Complete", "CompletionsReached").await?;
        self.until(then).await
    }

    /// What the Job controller of a cluster writes when a Job ends.
    async fn end_job(&self, step: &str, type_: &str, reason: &str) -> Outcome {
        let condition = json!({ "type": type_, "status": "True", "reason": reason });
        let status = json!({ "status": { "conditions": [condition] } });
        self.jobs()
            .patch_status(
                &format!("{RESTORE}-g1-{step}"),
                &PatchParams::default(),
                &Patch::Merge(status),
            )
            .await?;
        Ok(())
    }

    async fn until(&self, phase: RestorePhase) -> Outcome {
        let is_there = |restore: &Restore| restore.get_phase() == phase;
        let told = self
            .narrator
            .until(|restores| restores.get(RESTORE).is_some_and(is_there));
        tokio::time::timeout(PATIENCE, told)
            .await
            .map_err(|_| format!("restore {RESTORE} did not get to {phase} within {PATIENCE:?}"))?;
        Ok(())
    }
}

fn scene(title: &str) {
    narrator::say(&format!("\n{title}"));
}
