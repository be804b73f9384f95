//! What version 1 of the operator left behind: Websites with a phase, and the children that go with it.

use crate::children;
use crate::operators::Outcome;
use crate::resource::{Website, WebsiteSpec};
use crate::status::WebsitePhase;
use k8s_openapi::api::apps::v1::Deployment;
use k8s_openapi::api::batch::v1::Job;
use k8s_openapi::api::core::v1::Secret;
use kube::Client;
use kube::api::{Api, ObjectMeta, Patch, PatchParams, PostParams};
use serde_json::{Value, json};

/// One Website as version 1 left it.
pub struct Left<'a> {
    pub name: &'a str,
    pub phase: WebsitePhase,
    /// Whether it has ever been live.
    pub was_live: bool,
}

/// A dozen, in all phases that version 1 has.
pub const ALL: [Left<'_>; 12] = [
    left("about", WebsitePhase::Pending, false),
    left("archive", WebsitePhase::Suspended, true),
    left("blog", WebsitePhase::Live, true),
    left("careers", WebsitePhase::Pending, false),
    left("docs", WebsitePhase::Live, true),
    left("draft", WebsitePhase::Suspended, false),
    left("events", WebsitePhase::Failed, false),
    left("forum", WebsitePhase::Building, false),
    left("news", WebsitePhase::Deploying, false),
    left("shop", WebsitePhase::Live, true),
    left("store", WebsitePhase::Degraded, true),
    left("wiki", WebsitePhase::Live, true),
];

const fn left(name: &str, phase: WebsitePhase, was_live: bool) -> Left<'_> {
    Left {
        name,
        phase,
        was_live,
    }
}

const REVISION: &str = "r1";

impl Left<'_> {
    fn spec(&self) -> WebsiteSpec {
        WebsiteSpec {
            source: format!("https://git.example.com/{}", self.name),
            revision: REVISION.into(),
            host: format!("{}.example.com", self.name),
            suspended: self.phase == WebsitePhase::Suspended,
        }
    }

    /// The status, as it is on the wire.
    pub fn status(&self) -> Value {
        let synced = json!({ "type": "Synced", "status": "True", "message": "", "lastUpdate": "2024-05-01T10:00:00Z" });
        let mut status = json!({ "phase": self.phase, "conditions": [synced] });
        if self.phase != WebsitePhase::Pending {
            status["revision"] = REVISION.into();
        }
        if self.phase == WebsitePhase::Failed {
            status["message"] = "npm run build: exit code 1".into();
        }
        if self.was_live {
            status["url"] = format!("https://{}.example.com", self.name).into();
        }
        status
    }

    /// Puts it there, with its children. A Job that has ended is no longer there.
    pub async fn leave(&self, client: &Client, namespace: &str, image: &str) -> Outcome {
        let (post, patch) = (PostParams::default(), PatchParams::default());
        let websites = Api::<Website>::namespaced(client.clone(), namespace);
        websites
            .create(&post, &Website::new(self.name, self.spec()))
            .await?;
        let status = json!({ "status": self.status() });
        let website = websites
            .patch_status(self.name, &patch, &Patch::Merge(status))
            .await?;
        if self.phase == WebsitePhase::Building {
            let jobs = Api::<Job>::namespaced(client.clone(), namespace);
            jobs.create(&post, &children::build(&website, image)).await?;
        }
        if self.was_live || self.phase == WebsitePhase::Deploying {
            let deployments = Api::<Deployment>::namespaced(client.clone(), namespace);
            deployments
                .create(&post, &children::deployment(&website, image))
                .await?;
        }
        if self.was_live {
            issue_certificate(client, namespace, self.name).await?;
            let is_available = self.phase != WebsitePhase::Degraded;
            report_pods(client, namespace, self.name, is_available).await?;
        }
        Ok(())
    }
}

/// What an issuer of certificates does.
pub async fn issue_certificate(client: &Client, namespace: &str, website: &str) -> Outcome {
    let secret = Secret {
        metadata: ObjectMeta {
            name: Some(format!("{website}-tls")),
            ..Default::default()
        },
        type_: Some("kubernetes.io/tls".into()),
        ..Default::default()
    };
    let secrets = Api::<Secret>::namespaced(client.clone(), namespace);
    secrets.create(&PostParams::default(), &secret).await?;
    Ok(())
}

/// What the Deployment controller of a cluster writes when pods come or go.
pub async fn report_pods(client: &Client, namespace: &str, website: &str, are_available: bool) -> Outcome {
    let deployments = Api::<Deployment>::namespaced(client.clone(), namespace);
    let generation = deployments.get(website).await?.metadata.generation;
    let (status, reason) = if are_available {
        ("True", "MinimumReplicasAvailable")
    } else {
        ("False", "MinimumReplicasUnavailable")
    };
    let available = json!({ "type": "Available", "status": status, "reason": reason });
    let status = json!({ "status": { "observedGeneration": generation, "conditions": [available] } });
    deployments
        .patch_status(website, &PatchParams::default(), &Patch::Merge(status))
        .await?;
    Ok(())
}

/// What the Job controller of a cluster writes when a build has succeeded.
pub async fn complete_build(client: &Client, namespace: &str, job: &str) -> Outcome {
    let complete = json!({ "type": "Complete", "status": "True", "reason": "CompletionsReached" });
    let status = json!({ "status": { "conditions": [complete] } });
    Api::<Job>::namespaced(client.clone(), namespace)
        .patch_status(job, &PatchParams::default(), &Patch::Merge(status))
        .await?;
    Ok(())
}
