//! Many writers on one object, most of whom know nothing of the phase.

use crate::cluster::{PATIENCE, apply, client, delete, eventually, install};
use futures::{StreamExt, TryStreamExt, future};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use k8s_openapi::jiff::Timestamp;
use kube::api::{Api, ListParams, Patch, PatchParams, PostParams, WatchEvent, WatchParams};
use kube::{Client, CustomResource, CustomResourceExt, ResourceExt};
use phase_rules::admission::{Policies, Probe, probe};
use phase_rules::manager::ErrorKind;
use phase_rules::{ConditionStatus, ConditionUpdate, GetPhase, PhaseStatus, StatusManager, crd};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "writers.phase-rules.example.com",
    version = "v1",
    kind = "Backup",
    status = "BackupStatus"
)]
pub struct BackupSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(StoreReady, JobScheduled, JobCompleted, JobFailed(negative, reasons(DeadlineExceeded))),
    rules(
        JobFailed = True(DeadlineExceeded) => Retrying,
        any(StoreReady = False, JobFailed) => Failed,
        all(StoreReady, JobCompleted)      => Completed,
        all(StoreReady, JobScheduled)      => Running,
        _                                  => Pending,
    )
)]
pub struct BackupStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

const TYPES: [&str; 4] = ["StoreReady", "JobScheduled", "JobCompleted", "JobFailed"];

/// How a writer that is no status manager writes the condition.
#[derive(Clone, Copy, Debug)]
enum Way {
    Merge,
    Json,
    Apply,
    Replace,
}

const WAYS: [Way; 4] = [Way::Merge, Way::Json, Way::Apply, Way::Replace];

fn condition(type_: &str, turn: usize) -> Condition {
    Condition {
        type_: type_.into(),
        status: ["True", "False", "Unknown"][turn % 3].into(),
        reason: ["DeadlineExceeded", "Another"][turn % 2].into(),
        message: format!("turn {turn}"),
        last_transition_time: Time(Timestamp::UNIX_EPOCH),
        observed_generation: None,
    }
}

/// Sets one condition and leaves the others alone; tries again where someone else was faster.
async fn write(api: &Api<Backup>, name: &str, way: Way, writer: usize, turn: usize) {
    let condition = condition(TYPES[writer / WAYS.len()], writer + turn);
    let params = PatchParams::default();
    let deadline = Instant::now() + PATIENCE;
    while Instant::now() < deadline {
        let mut backup = api.get(name).await.unwrap();
        let version = backup.resource_version();
        let status = backup.status.get_or_insert_default();
        let place = status
            .conditions
            .iter()
            .position(|standing| standing.type_ == condition.type_);
        match place {
            Some(place) => status.conditions[place] = condition.clone(),
            None => status.conditions.push(condition.clone()),
        }
        let conditions = &status.conditions;
        let result = match way {
            Way::Merge => {
                let patch = json!({ "metadata": { "resourceVersion": version }, "status": { "conditions": conditions } });
                api.patch_status(name, &params, &Patch::Merge(patch)).await
            }
            Way::Json => {
                let patch = json!([
                    { "op": "test", "path": "/metadata/resourceVersion", "value": version },
                    { "op": "add", "path": "/status", "value": { "conditions": conditions } },
                ]);
                let patch = serde_json::from_value(patch).unwrap();
                api.patch_status(name, &params, &Patch::Json::<()>(patch)).await
            }
            Way::Apply => {
                let patch = json!({
                    "apiVersion": "writers.phase-rules.example.com/v1",
                    "kind": "Backup",
                    "status": { "conditions": [condition] },
                });
                let params = PatchParams::apply(&format!("writer-{writer}")).force();
                api.patch_status(name, &params, &Patch::Apply(patch)).await
            }
            Way::Replace => {
                // It knows an old phase at best.
                status.phase = None;
                api.replace_status(name, &PostParams::default(), &backup).await
            }
        };
        match result {
            Ok(_) => return,
            Err(kube::Error::Api(status))
                if matches!(status.code, 409 | 422) && !matches!(way, Way::Apply) => {}
            Err(error) => panic!("{way:?}: {error}"),
        }
    }
    panic!("{way:?}: no write within {PATIENCE:?}");
}

/// As a controller does: it reconciles again when so many others wrote that no attempt of a call came through.
async fn set(manager: &StatusManager<Backup>, api: &Api<Backup>, name: &str, writer: usize, turn: usize) {
    use BackupCondition::{JobCompleted, JobFailed, JobScheduled, StoreReady};
    let type_ = [StoreReady, JobScheduled, JobCompleted, JobFailed][(writer + turn) % 4];
    let status = ConditionStatus::ALL[turn % 3];
    let update = ConditionUpdate::new(type_, status, "ByManager").with_message(format!("{writer}/{turn}"));
    let deadline = Instant::now() + PATIENCE;
    loop {
        let backup = api.get(name).await.unwrap();
        match manager.set(&backup, update.clone()).await {
            Ok(_) => return,
            Err(error) if matches!(error.kind(), ErrorKind::Conflict { .. }) && Instant::now() < deadline => {
                println!("manager-{writer}: {error}");
            }
            Err(error) => panic!("{error:?}"),
        }
    }
}

/// Every revision of an object since this version.
async fn revisions(client: &Client, name: &str, since: &str, until: &str) -> Vec<Backup> {
    let api = Api::<Backup>::all(client.clone());
    let params = WatchParams::default().fields(&format!("metadata.name={name}"));
    let mut events = api.watch(&params, since).await.unwrap().boxed();
    let mut revisions = Vec::new();
    while let Some(event) = tokio::time::timeout(PATIENCE, events.try_next())
        .await
        .unwrap()
        .unwrap()
    {
        let (WatchEvent::Added(backup) | WatchEvent::Modified(backup)) = event else {
            continue;
        };
        let is_last = backup.resource_version().as_deref() == Some(until);
        revisions.push(backup);
        if is_last {
            return revisions;
        }
    }
    panic!("the watch ended")
}

fn count_wrong(revisions: &[Backup]) -> usize {
    let is_wrong = |backup: &&Backup| {
        let status = backup.status.as_ref();
        status.is_some_and(|status| status.phase != Some(status.derived_phase()))
    };
    revisions.iter().filter(is_wrong).count()
}

/// Lets 16 writers of four kinds and four managers write, each this many turns, and on until what happens meanwhile has happened.
/// Returns the revisions.
async fn storm(
    client: &Client,
    name: &str,
    turns: usize,
    meanwhile: impl Future<Output = ()>,
) -> Vec<Backup> {
    let api = Api::<Backup>::all(client.clone());
    let backup = Backup::new(name, BackupSpec {});
    let created = api.create(&PostParams::default(), &backup).await.unwrap();
    let is_over = AtomicBool::new(false);
    let turns = || (0..).take_while(|turn| *turn < turns || !is_over.load(Ordering::Relaxed));
    let foreign = (0..16).map(|writer| {
        let api = api.clone();
        let turns = turns();
        async move {
            for turn in turns {
                write(&api, name, WAYS[writer % 4], writer, turn).await;
            }
        }
    });
    let managers = (0..4).map(|writer| {
        let manager = StatusManager::<Backup>::new(client.clone(), format!("manager-{writer}"));
        let api = api.clone();
        let turns = turns();
        async move {
            for turn in turns {
                set(&manager, &api, name, writer, turn).await;
            }
        }
    });
    let meanwhile = async {
        meanwhile.await;
        is_over.store(true, Ordering::Relaxed);
    };
    future::join3(future::join_all(foreign), future::join_all(managers), meanwhile).await;
    let last = api.get(name).await.unwrap();
    let since = created.resource_version().unwrap();
    revisions(client, name, &since, &last.resource_version().unwrap()).await
}

async fn install_backups(client: &Client) {
    install(client, &crd::prepare::<Backup>(Backup::crd())).await;
    eventually("backups are served", async || {
        Api::<Backup>::all(client.clone())
            .list(&ListParams::default())
            .await
            .is_ok()
    })
    .await;
}

async fn until_probed(client: &Client, backup: &Backup, expected: &Probe) {
    eventually("the policy is active", async || {
        probe(client, backup).await.unwrap() == *expected
    })
    .await;
}

/// What each revision has of a condition that the one before it has not, or has otherwise, and the other way round.
fn changed_types(before: &Backup, after: &Backup) -> BTreeSet<String> {
    let conditions = |backup: &Backup| backup.status.clone().unwrap_or_default().conditions;
    let (before, after) = (conditions(before), conditions(after));
    let is_changed = |condition: &&Condition| !(before.contains(condition) && after.contains(condition));
    before
        .iter()
        .chain(&after)
        .filter(is_changed)
        .map(|condition| condition.type_.clone())
        .collect()
}

/// Without the policy the phase of a foreign writer's revision is what was there. With it, none is wrong. When the policy goes, or
/// is another one for a while, no writer loses a condition to another, and the managers repair the phase.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: `cargo test --test cluster_phase -- --ignored`"]
async fn many_writers() {
    let client = client().await;
    install_backups(&client).await;
    let api = Api::<Backup>::all(client.clone());
    let run = format!("{:x}", Timestamp::now().as_millisecond());
    let canary = api
        .create(
            &PostParams::default(),
            &Backup::new(&format!("canary-{run}"), BackupSpec {}),
        )
        .await
        .unwrap();
    let policies = Policies::of::<Backup>().mutating().unwrap();
    delete(&client, &policies).await;
    until_probed(&client, &canary, &Probe::Stored).await;

    let without = storm(&client, &format!("without-{run}"), 8, future::ready(())).await;
    let wrong_without = count_wrong(&without);

    apply(&client, policies.clone()).await;
    until_probed(&client, &canary, &Probe::Corrected).await;
    let begin = Instant::now();
    let with = storm(&client, &format!("with-{run}"), 8, future::ready(())).await;
    let took = begin.elapsed();
    let wrong_with = count_wrong(&with);
    println!(
        "16 foreign writers and 4 managers: {wrong_without} of {} revisions wrong without the policy, {wrong_with} of {} with it, {took:.1?}",
        without.len(),
        with.len()
    );
    assert!(wrong_without > 0, "the control");
    assert_eq!(wrong_with, 0);

    let name = format!("changed-{run}");
    let changes = async {
        delete(&client, &policies).await;
        until_probed(&client, &canary, &Probe::Stored).await;
        let mut other = policies.clone();
        let variables = other[0].data["spec"]["variables"].as_array_mut().unwrap();
        variables.last_mut().unwrap()["expression"] = json!("'Paused'");
        apply(&client, other).await;
        until_probed(&client, &canary, &Probe::Overruled("Paused".into())).await;
        apply(&client, policies.clone()).await;
        until_probed(&client, &canary, &Probe::Corrected).await;
    };
    let revisions = Box::pin(storm(&client, &name, 12, changes)).await;
    println!(
        "policy removed and changed: {} of {} revisions wrong",
        count_wrong(&revisions),
        revisions.len()
    );
    assert!(count_wrong(&revisions) > 0, "the policy was away");
    write(&api, &name, Way::Merge, 0, revisions.len()).await;
    let after = api.get(&name).await.unwrap();
    assert_eq!(after.get_phase(), after.derived_phase(), "it is back");
    for pair in revisions.windows(2) {
        let types = changed_types(&pair[0], &pair[1]);
        assert!(types.len() <= 1, "{types:?}: each write is of one condition");
    }

    // Without a policy, the next call of a manager repairs what the writers left.
    delete(&client, &policies).await;
    until_probed(&client, &canary, &Probe::Stored).await;
    let patch = json!({ "status": { "phase": "Paused" } });
    let wrong = api
        .patch_status(&name, &PatchParams::default(), &Patch::Merge(patch))
        .await
        .unwrap();
    let manager = StatusManager::<Backup>::new(client.clone(), "repair");
    let repaired = manager
        .set(
            &wrong,
            ConditionUpdate::new(BackupCondition::StoreReady, ConditionStatus::True, "Found"),
        )
        .await;
    let repaired = repaired.unwrap().into_object().unwrap();
    assert_eq!(repaired.get_phase(), repaired.derived_phase());
}
