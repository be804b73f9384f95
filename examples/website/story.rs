//! Version 2 of the operator takes over what version 1 left, on the stand-in.

use crate::controller;
use crate::operators::Outcome;
use crate::operators::narrator::{self, Narrator};
use crate::operators::operator::Operator;
use crate::resource::Website;
use crate::status::{WebsiteCondition, WebsitePhase};
use crate::version_1::{self, Left};
use futures::channel::oneshot;
use futures::future::FutureExt;
use http::Method;
use k8s_openapi::api::apps::v1::Deployment;
use k8s_openapi::api::batch::v1::Job;
use kube::api::{Api, Patch, PatchParams};
use kube::core::NamespaceResourceScope;
use kube::{Client, Resource};
use phase_rules::{GetPhase, PhaseStatus};
use serde_json::{Value, json};
use stand_in::{ChangeKind, Fault, StandIn, Step};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;

const PATIENCE: Duration = Duration::from_secs(30);

pub struct Story {
    server: StandIn,
    client: Client,
    namespace: String,
    image: String,
    narrator: Arc<Narrator<Website>>,
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
        scene(
            "Version 1 of the operator left twelve websites. They have a phase, and a condition that version 2 has retired.",
        );
        for left in &version_1::ALL {
            left.leave(&self.client, &self.namespace, &self.image).await?;
        }
        let (builds, deployments) = (self.created::<Job>(), self.created::<Deployment>());

        scene("Version 2 starts, and is killed when it has written six of them.");
        let hang = Fault::on(Method::PATCH, "/status").skip(6).before(Step::Hang);
        self.server.inject(hang.always());
        let (controller, _stop) = self.start_controller();
        self.until_migrated(6).await?;
        controller.abort();
        // That it was killed is no error.
        let _ = controller.await;
        self.server.clear_faults();
        narrator::say(&format!("{} of 12 have conditions", self.migrated()));

        scene("It starts again.");
        let (controller, stop) = self.start_controller();
        self.until_migrated(12).await?;
        self.print_comparison()?;
        narrator::say(&format!(
            "builds started: {}",
            list(self.created::<Job>().difference(&builds))
        ));
        let deployments: BTreeSet<_> = self
            .created::<Deployment>()
            .difference(&deployments)
            .cloned()
            .collect();
        narrator::say(&format!("deployments created: {}", list(&deployments)));

        let websites = Api::<Website>::namespaced(self.client.clone(), &self.namespace);
        let narration = tokio::spawn(Arc::clone(&self.narrator).narrate(websites));
        // Whoever comes late would miss the beginning.
        self.narrator.until(|_| true).await;

        scene(
            "The build that version 1 started for forum ends well. Its pods come up, and it gets its certificate.",
        );
        self.complete_build("forum-r1").await?;
        self.until("forum", WebsitePhase::Deploying).await?;
        self.report_pods("forum").await?;
        self.until_true("forum", WebsiteCondition::Available).await?;
        version_1::issue_certificate(&self.client, &self.namespace, "forum").await?;
        self.until("forum", WebsitePhase::Live).await?;

        scene("The pods of store are back.");
        self.report_pods("store").await?;
        self.until("store", WebsitePhase::Live).await?;

        scene("archive is switched on again. It was built by version 1.");
        self.edit("archive", json!({ "suspended": false })).await?;
        self.until("archive", WebsitePhase::Deploying).await?;
        self.report_pods("archive").await?;
        self.until("archive", WebsitePhase::Live).await?;

        scene("blog gets another revision.");
        self.edit("blog", json!({ "revision": "r2" })).await?;
        self.until("blog", WebsitePhase::Building).await?;
        self.complete_build("blog-r2").await?;
        self.until("blog", WebsitePhase::Deploying).await?;
        self.report_pods("blog").await?;
        self.until("blog", WebsitePhase::Live).await?;

        let builds = list(self.created::<Job>().difference(&builds));
        narrator::say(&format!("\nbuilds that version 2 started: {builds}"));
        drop(stop);
        controller.await?;
        narration.abort();
        Ok(())
    }

    /// One line for each website: what its phase was and is, and how often its status was written.
    fn print_comparison(&self) -> Outcome {
        narrator::say(&format!(
            "{:<10}{:<12}{:<12}{:<10}conditions that are True",
            "", "version 1", "version 2", "writes"
        ));
        for Left { name, phase, .. } in &version_1::ALL {
            let revisions = self.server.revisions(&self.path(name));
            let mut phases = revisions
                .iter()
                .map(|revision| revision["status"]["phase"].as_str());
            // Created without a status, and then as version 1 left it.
            let before = phases.position(|before| before == Some(phase.as_str()));
            let before = before.ok_or("a website lacks the status of version 1")?;
            let website: Website = serde_json::from_value(revisions[revisions.len() - 1].clone())?;
            let is_true = |type_: &&WebsiteCondition| website.is_true(**type_);
            let conditions = WebsiteCondition::ALL.iter().filter(is_true);
            let line = format!(
                "{name:<10}{:<12}{:<12}{:<10}{}",
                phase,
                website.get_phase(),
                revisions.len() - before - 1,
                list(conditions)
            );
            narrator::say(line.trim_end());
        }
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

    fn path(&self, website: &str) -> String {
        stand_in::path::<Website>(&self.namespace, website)
    }

    /// How many websites have conditions that version 2 declares.
    fn migrated(&self) -> usize {
        let websites = self
            .server
            .objects(&stand_in::collection::<Website>(Some(&self.namespace)));
        let websites = websites.into_iter().map(serde_json::from_value::<Website>);
        let declared = |website: &Website| {
            WebsiteCondition::ALL
                .iter()
                .any(|type_| website.condition(*type_).is_some())
        };
        websites.flatten().filter(declared).count()
    }

    async fn until_migrated(&self, count: usize) -> Outcome {
        let polled = async {
            while self.migrated() < count {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(PATIENCE, polled)
            .await
            .map_err(|_| format!("fewer than {count} websites have conditions after {PATIENCE:?}"))?;
        Ok(())
    }

    /// The names of the children of one kind that were ever created.
    fn created<K>(&self) -> BTreeSet<String>
    where
        K: Resource<Scope = NamespaceResourceScope, DynamicType = ()>,
    {
        let changes = self
            .server
            .changes(&stand_in::collection::<K>(Some(&self.namespace)));
        let added = changes.iter().filter(|change| change.kind == ChangeKind::Added);
        added
            .filter_map(|change| change.object["metadata"]["name"].as_str().map(Into::into))
            .collect()
    }

    async fn complete_build(&self, job: &str) -> Outcome {
        version_1::complete_build(&self.client, &self.namespace, job).await
    }

    async fn report_pods(&self, website: &str) -> Outcome {
        version_1::report_pods(&self.client, &self.namespace, website, true).await
    }

    async fn edit(&self, website: &str, spec: Value) -> Outcome {
        Api::<Website>::namespaced(self.client.clone(), &self.namespace)
            .patch(
                website,
                &PatchParams::default(),
                &Patch::Merge(json!({ "spec": spec })),
            )
            .await?;
        Ok(())
    }

    async fn until(&self, website: &str, phase: WebsitePhase) -> Outcome {
        self.until_so(website, phase.as_str(), |website| website.get_phase() == phase)
            .await
    }

    async fn until_true(&self, website: &str, type_: WebsiteCondition) -> Outcome {
        self.until_so(website, type_.as_str(), |website| website.is_true(type_))
            .await
    }

    async fn until_so(&self, name: &str, what: &str, is_so: impl Fn(&Website) -> bool) -> Outcome {
        let told = self
            .narrator
            .until(|websites| websites.get(name).is_some_and(&is_so));
        tokio::time::timeout(PATIENCE, told)
            .await
            .map_err(|_| format!("website {name} did not get to {what} within {PATIENCE:?}"))?;
        Ok(())
    }
}

fn list(items: impl IntoIterator<Item: ToString>) -> String {
    let items: Vec<_> = items.into_iter().map(|item| item.to_string()).collect();
    if items.is_empty() {
        "none".into()
    } else {
        items.join(", ")
    }
}

fn scene(title: &str) {
    narrator::say(&format!("\n{title}"));
}
