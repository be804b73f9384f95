//! Version 2 on what version 1 left, killed after any number of writes.

use crate::access;
use crate::controller;
use crate::operators::operator::Operator;
use crate::resource::Website;
use crate::status::{WebsiteCondition, WebsitePhase};
use crate::version_1::{self, Left};
use futures::future::{self, FutureExt};
use http::Method;
use k8s_openapi::api::apps::v1::Deployment;
use k8s_openapi::api::batch::v1::Job;
use kube::Resource;
use kube::api::{Api, Patch, PatchParams};
use kube::core::NamespaceResourceScope;
use phase_rules::{GetPhase, PhaseStatus};
use serde_json::{Value, json};
use stand_in::{ChangeKind, Fault, StandIn, Step};
use std::time::Duration;
use tokio::task::JoinHandle;

const PATIENCE: Duration = Duration::from_secs(30);
const IMAGE: &str = "website:1";

async fn left_by_version_1() -> StandIn {
    let server = StandIn::new();
    for left in &version_1::ALL {
        left.leave(&server.client(), "default", IMAGE).await.unwrap();
    }
    server
}

fn start_controller(server: &StandIn) -> JoinHandle<()> {
    let operator = Operator {
        client: server.client_of("operator"),
        namespace: None,
        stop: future::pending().boxed().shared(),
    };
    tokio::spawn(controller::run(operator, IMAGE.into()))
}

async fn until(what: &str, is_so: impl Fn() -> bool) {
    let polled = async {
        while !is_so() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    assert!(tokio::time::timeout(PATIENCE, polled).await.is_ok(), "not {what}");
}

fn website(server: &StandIn, name: &str) -> Website {
    let website = server.get(&stand_in::path::<Website>("default", name));
    serde_json::from_value(website.unwrap()).unwrap()
}

/// The names of the websites to which version 2 has written.
fn taken_over(server: &StandIn) -> Vec<&str> {
    let names = version_1::ALL.iter().map(|left| left.name);
    names
        .filter(|name| {
            website(server, name)
                .condition(WebsiteCondition::Suspended)
                .is_some()
        })
        .collect()
}

/// The revisions of a website from the one that version 1 left.
fn revisions(server: &StandIn, Left { name, .. }: &Left<'_>) -> Vec<Value> {
    let mut revisions = server.revisions(&stand_in::path::<Website>("default", name));
    revisions.retain(|revision| !revision["status"].is_null());
    revisions
}

fn created<K>(server: &StandIn) -> Vec<String>
where
    K: Resource<Scope = NamespaceResourceScope, DynamicType = ()>,
{
    let changes = server.changes(&stand_in::collection::<K>(Some("default")));
    let added = changes.iter().filter(|change| change.kind == ChangeKind::Added);
    added
        .map(|change| change.object["metadata"]["name"].as_str().unwrap().to_owned())
        .collect()
}

#[tokio::test]
async fn killed_after_any_number_of_writes() {
    let count = version_1::ALL.len();
    for writes in 0..count {
        let server = left_by_version_1().await;
        let deployments = server.changes(&stand_in::collection::<Deployment>(Some("default")));
        let hang = Fault::on(Method::PATCH, "/status")
            .skip(writes)
            .before(Step::Hang);
        server.inject(hang.always());
        let controller = start_controller(&server);
        // The one that is to be written next is under way.
        let requests = || server.count_requests(&Method::PATCH, "/status");
        let before = requests();
        until("at work", || {
            taken_over(&server).len() == writes && requests() > before + writes
        })
        .await;
        controller.abort();
        assert!(controller.await.unwrap_err().is_cancelled());
        server.clear_faults();

        let controller = start_controller(&server);
        until("taken over", || taken_over(&server).len() == count).await;
        for left in &version_1::ALL {
            let revisions = revisions(&server, left);
            assert_eq!(revisions.len(), 2, "{}: one write", left.name);
            let website: Website = serde_json::from_value(revisions[1].clone()).unwrap();
            let expected = match left.phase {
                WebsitePhase::Pending => WebsitePhase::Building,
                other => other,
            };
            assert_eq!(website.get_phase(), expected, "{}", left.name);
            assert_eq!(website.derived_phase(), expected, "{}", left.name);
            assert!(
                website
                    .conditions()
                    .iter()
                    .all(|condition| condition.type_ != "Synced")
            );
        }
        let mut builds = created::<Job>(&server);
        builds.sort_unstable();
        assert_eq!(
            builds,
            ["about-r1", "careers-r1", "forum-r1"],
            "forum's is that of version 1"
        );
        // Not even updated.
        let now = server.changes(&stand_in::collection::<Deployment>(Some("default")));
        assert_eq!(now.len(), deployments.len());
        controller.abort();
    }
}

/// A failed build of version 1 is not tried again, until there is another revision.
#[tokio::test]
async fn failed_build_of_version_1() {
    let server = left_by_version_1().await;
    let controller = start_controller(&server);
    until("taken over", || taken_over(&server).len() == version_1::ALL.len()).await;
    let events = website(&server, "events");
    assert_eq!(events.get_phase(), WebsitePhase::Failed);
    let status = events.status.as_ref().unwrap();
    assert_eq!(status.message.as_deref(), Some("npm run build: exit code 1"));

    let patch = Patch::Merge(json!({ "spec": { "revision": "r2" } }));
    let websites = Api::<Website>::default_namespaced(server.client());
    let events = websites
        .patch("events", &PatchParams::default(), &patch)
        .await
        .unwrap();
    assert_eq!(events.metadata.generation, Some(2));
    until("built again", || {
        website(&server, "events").get_phase() == WebsitePhase::Building
    })
    .await;
    let status = website(&server, "events").status.unwrap();
    assert_eq!(
        (status.revision.as_deref(), status.observed_generation),
        (Some("r2"), Some(2))
    );
    version_1::complete_build(&server.client(), "default", "events-r2")
        .await
        .unwrap();
    until("deployed", || {
        website(&server, "events").get_phase() == WebsitePhase::Deploying
    })
    .await;
    controller.abort();
    let seldom = [
        ("get", "customresourcedefinitions"),
        ("get", "websites"),
        ("patch", "events"),
    ];
    access::assert_exact(&controller::installation().cluster_role(), &server, &seldom);
}
