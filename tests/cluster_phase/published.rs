//! What a mutating policy keeps in step besides the phase; what a warning policy says; what the status manager makes of both.

use crate::cluster::{apply, client, delete, eventually, install};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use k8s_openapi::jiff::Timestamp;
use kube::api::{Api, ListParams, Patch, PatchParams, PostParams};
use kube::{Client, CustomResource, CustomResourceExt, ResourceExt};
use phase_rules::admission::{Policies, Probe, probe};
use phase_rules::rules::Health;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus, StatusManager, crd};
use proptest::prelude::RngExt;
use proptest::test_runner::{RngAlgorithm, TestRng};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::process::Command;

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "published.phase-rules.example.com",
    version = "v1",
    kind = "Release",
    status = "ReleaseStatus"
)]
pub struct ReleaseSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(Deployed, Broken(negative)),
    phases(Deploying(reconciling), Live(ready), Failed(stalled)),
    rules(
        Broken           => Failed,
        Deployed         => Live,
        Deployed = False => Deploying,
        _                => Unknown,
    ),
    publish(Ready, Reconciling, Stalled = "example.com/Stalled"),
    never(all(Deployed, Broken)),
)]
pub struct ReleaseStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<ReleasePhase>,
    #[phase(reason)]
    pub reason: Option<String>,
    #[phase(message)]
    pub message: Option<String>,
    pub observed_generation: Option<i64>,
}

fn published(status: &ReleaseStatus, type_: &str) -> Option<Condition> {
    status
        .conditions
        .iter()
        .find(|condition| condition.type_ == type_)
        .cloned()
}

/// What the published conditions have to be after a write, except for messages.
fn check(before: &ReleaseStatus, after: &ReleaseStatus, created: &Time) {
    let phase = after.derived_phase();
    assert_eq!(after.phase, Some(phase), "{after:?}");
    let reason_stays = before.phase == after.phase;
    assert_eq!(
        after.reason.as_deref(),
        if reason_stays {
            before.reason.as_deref()
        } else {
            Some(phase.as_str())
        }
    );
    let read = after
        .conditions
        .iter()
        .filter(|condition| ["Deployed", "Broken"].contains(&&*condition.type_));
    let latest = read.map(|condition| condition.last_transition_time.0).max();
    let latest = latest.map_or(created.0, |latest| latest.max(created.0));
    let expected = [
        (
            "Ready",
            Some(match phase.health() {
                Health::Ready => "True",
                Health::Unknown => "Unknown",
                _ => "False",
            }),
        ),
        (
            "Reconciling",
            (phase.health() == Health::Reconciling).then_some("True"),
        ),
        (
            "example.com/Stalled",
            (phase.health() == Health::Stalled).then_some("True"),
        ),
    ];
    for (type_, status) in expected {
        let now = published(after, type_);
        assert_eq!(
            now.as_ref().map(|condition| &*condition.status),
            status,
            "{type_} {after:?}"
        );
        let Some(now) = now else { continue };
        assert_eq!(now.reason, phase.as_str(), "{type_} {after:?}");
        let stood = published(before, type_).filter(|stood| stood.status == now.status);
        let since = stood.map_or(latest, |stood| stood.last_transition_time.0);
        assert_eq!(now.last_transition_time.0, since, "{type_} {before:?} {after:?}");
    }
    let others = |status: &ReleaseStatus| {
        let others = status
            .conditions
            .iter()
            .filter(|condition| !expected.iter().any(|(type_, _)| condition.type_ == *type_));
        others.cloned().collect::<Vec<_>>()
    };
    assert!(
        others(before)
            .iter()
            .all(|stood| others(after).iter().any(|now| now.type_ == stood.type_))
    );
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: `cargo test --test cluster_phase -- --ignored`"]
async fn published_conditions_follow_a_derived_phase() {
    let client = client().await;
    install(&client, &crd::enforce::<Release>(Release::crd()).unwrap()).await;
    let api = Api::<Release>::all(client.clone());
    eventually("releases are served", async || {
        api.list(&ListParams::default()).await.is_ok()
    })
    .await;
    let name = format!("release-{:x}", Timestamp::now().as_millisecond());
    let created = api
        .create(&PostParams::default(), &Release::new(&name, ReleaseSpec {}))
        .await
        .unwrap();
    let policies = Policies::of::<Release>();
    delete(&client, &policies.mutating().unwrap()).await;
    eventually("nothing derives the phase", async || {
        matches!(probe(&client, &created).await.unwrap(), Probe::Refused(_))
    })
    .await;
    assert!(
        matches!(probe(&client, &created).await.unwrap(), Probe::Refused(why) if why.contains("Unknown"))
    );

    apply(&client, policies.mutating().unwrap()).await;
    apply(&client, policies.never().unwrap().unwrap()).await;
    // The validation of the CRD sees what the policy made of the write.
    eventually("the policy is active", async || {
        probe(&client, &created).await.unwrap() == Probe::Corrected
    })
    .await;
    let created_at = created.creation_timestamp().unwrap();

    let rng = &mut TestRng::from_seed(RngAlgorithm::XorShift, &[3; 16]);
    let mut before = created.status.clone().unwrap_or_default();
    let begin = created_at.0.as_second();
    for second in 1..=150 {
        let mut conditions = before.conditions.clone();
        let type_ = ["Deployed", "Broken", "Foreign", "Ready", "Reconciling"][rng.random_range(0..5)];
        conditions.retain(|condition| condition.type_ != type_);
        if rng.random_ratio(4, 5) {
            let place = rng.random_range(0..=conditions.len());
            let time = begin + rng.random_range(0..100) * second;
            conditions.insert(
                place,
                Condition {
                    type_: type_.into(),
                    status: ["True", "False", "Unknown"][rng.random_range(0..3)].into(),
                    reason: "Foreign".into(),
                    message: String::new(),
                    last_transition_time: Time(Timestamp::from_second(time).unwrap()),
                    observed_generation: None,
                },
            );
        }
        before.conditions.clone_from(&conditions);
        let patch = Patch::Merge(json!({ "status": { "conditions": conditions } }));
        let after = api
            .patch_status(&name, &PatchParams::default(), &patch)
            .await
            .unwrap()
            .status
            .unwrap();
        check(&before, &after, &created_at);
        before = after;
    }

    the_manager_says_why_once(&client, &api, &name).await;
    eventually("kubectl warns", async || kubectl_warns(&name, &created_at)).await;
}

async fn the_manager_says_why_once(client: &Client, api: &Api<Release>, name: &str) {
    let manager = StatusManager::<Release>::new(client.clone(), "manager");
    let release = api.get(name).await.unwrap();
    let update = || {
        ConditionUpdate::new(ReleaseCondition::Broken, ConditionStatus::True, "DiskFull")
            .with_message("no space left")
    };
    let outcome = manager.set(&release, update()).await.unwrap();
    assert_eq!(outcome.changed().unwrap().attempts, 1);
    let written = outcome.into_object().unwrap();
    let status = written.status.clone().unwrap();
    assert_eq!(
        (status.reason.as_deref(), status.message.as_deref()),
        (Some("DiskFull"), Some("no space left"))
    );
    assert_eq!(published(&status, "Ready").unwrap().message, "no space left");
    let again = manager.set(&written, update()).await.unwrap();
    assert!(again.changed().is_none(), "{again:?}");
    assert_eq!(
        api.get(name).await.unwrap().resource_version(),
        written.resource_version()
    );
}

/// Whether kubectl shows what `never` excludes; the write is accepted.
fn kubectl_warns(name: &str, created_at: &Time) -> bool {
    let both = json!({ "status": { "conditions": [
        { "type": "Deployed", "status": "True", "reason": "R", "message": "", "lastTransitionTime": created_at },
        { "type": "Broken", "status": "True", "reason": "R", "message": "", "lastTransitionTime": created_at },
    ] } });
    let output = Command::new("kubectl")
        .args([
            "patch",
            "releases.published.phase-rules.example.com",
            name,
            "--subresource=status",
            "--type=merge",
            "-p",
            &both.to_string(),
        ])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    said.contains("Warning: ") && said.contains("never(all(Deployed, Broken)) excludes the state")
}
