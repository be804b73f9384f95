//! Several writers on one object: no condition is lost, and the phase is right in every revision.

use super::resources::{Backup, BackupCondition, Fleet, Managed, Rollout};
use super::revisions::{Revisions, assert_phase_follows_conditions, assert_published_follows_phase};
use super::server::Server;
use futures::future::join_all;
use kube::api::{DynamicObject, Patch, PatchParams};
use phase_rules::manager::{ConditionTypeOf, ErrorKind, ManagedResource, StatusManager};
use phase_rules::{
    ConditionEnum, ConditionStatus, ConditionUpdate, PhaseStatus, ReadCondition, SetObservedGeneration,
};
use serde_json::json;
use std::fmt;

const READINESS: &[BackupCondition] = &[
    BackupCondition::BucketStoreReady,
    BackupCondition::MongoDBAccessRequestReady,
    BackupCondition::JobFailed,
];
const JOB: &[BackupCondition] = &[BackupCondition::JobScheduled, BackupCondition::JobCompleted];

/// Each round, both controllers start from the same object, as their caches have it, at the same time. The
/// plain merge patch of typed lists, which does the same to another object, shows that the rounds can lose
/// conditions.
pub async fn two_controllers_on_one_object(server: &Server) {
    const ROUNDS: usize = 1_000;

    let mut revisions = Revisions::of::<Backup>(server).await;
    let mut managed = Tally::default();
    let mut merge_patched = Tally::default();
    let readiness = StatusManager::<Backup>::new(server.client.clone(), "readiness-controller")
        .owning(READINESS.iter().copied());
    let job = StatusManager::<Backup>::new(server.client.clone(), "job-controller")
        .owning(JOB.iter().copied())
        .leave_observed_generation();
    let mut backup: Backup = server.create("managed").await;
    let mut control: Backup = server.create("merge-patched").await;

    for round in 0..ROUNDS {
        let controllers = async {
            tokio::join!(
                spawn(reconcile(
                    server.clone(),
                    readiness.clone(),
                    backup.clone(),
                    updates(READINESS, round)
                )),
                spawn(reconcile(
                    server.clone(),
                    job.clone(),
                    backup.clone(),
                    updates(JOB, round)
                )),
            )
        };
        let (_, requests) = server.requests_during(controllers).await;
        backup = server.get("managed").await;
        managed.add(&requests, missing(&backup, BackupCondition::ALL, round));

        let controllers = async {
            tokio::join!(
                spawn(merge_patch(
                    server.clone(),
                    control.clone(),
                    updates(READINESS, round)
                )),
                spawn(merge_patch(server.clone(), control.clone(), updates(JOB, round))),
            )
        };
        let (_, requests) = server.requests_during(controllers).await;
        control = server.get("merge-patched").await;
        merge_patched.add(&requests, missing(&control, BackupCondition::ALL, round));
    }

    println!("two controllers, {ROUNDS} rounds: {managed}");
    println!("the same with plain merge patches: {merge_patched}");
    let revisions = revisions
        .up_to_live::<Backup>(server, &["managed", "merge-patched"])
        .await;
    let of_managed = named(revisions, "managed");
    assert_eq!(
        assert_phase_follows_conditions::<Backup>(&of_managed),
        2 * ROUNDS,
        "one revision a write"
    );
    assert_eq!(managed.lost, 0);
    assert!(
        merge_patched.lost > 0,
        "rounds in which nothing can be lost show nothing"
    );
}

pub async fn sixteen_writers_on_one_object(server: &Server) {
    sixteen_writers::<Rollout>(server).await;
}

/// In each revision the phase, `Ready`, the reason and the message say the same.
pub async fn sixteen_writers_on_a_status_that_publishes(server: &Server) {
    let revisions = sixteen_writers::<Fleet>(server).await;
    assert_published_follows_phase::<Fleet>(&revisions);
    // Whoever comes first, no zone starts at False, and A, G and P end there. What is between depends on the order.
    let phase_of = |revision: &DynamicObject| revision.data["status"]["phase"].clone();
    let first = revisions.iter().map(phase_of).find(|phase| !phase.is_null());
    assert_ne!(first.expect("a writer came first"), "Degraded");
    assert_eq!(
        revisions.last().map(phase_of).expect("a writer came last"),
        "Degraded"
    );
}

/// Each writer sets its own condition again and again, on the object as it was after its own last write. Returns the revisions.
async fn sixteen_writers<K: Managed>(server: &Server) -> Vec<DynamicObject> {
    const ROUNDS: usize = 20;

    let zones = ConditionTypeOf::<K>::ALL;
    let mut revisions = Revisions::of::<K>(server).await;
    let object: K = server.create("shared").await;
    let writers = zones.iter().map(|zone| {
        let (server, mut object) = (server.clone(), object.clone());
        spawn(async move {
            let manager = StatusManager::<K>::new(server.client.clone(), zone.as_str()).owning([*zone]);
            for round in 0..ROUNDS {
                object = reconcile(server.clone(), manager.clone(), object, updates(&[*zone], round)).await;
            }
        })
    });
    let (_, requests) = server.requests_during(join_all(writers)).await;
    let live: K = server.get("shared").await;
    let mut tally = Tally::default();
    tally.add(&requests, missing(&live, zones, ROUNDS - 1));
    println!("16 writers, {ROUNDS} rounds on one {}: {tally}", K::kind(&()));

    let revisions = revisions.up_to_live::<K>(server, &["shared"]).await;
    let checked = assert_phase_follows_conditions::<K>(&revisions);
    assert_eq!(checked, 16 * ROUNDS, "one revision a write");
    let expected: Vec<String> = (0..ROUNDS).map(message).collect();
    for zone in zones {
        assert_eq!(messages_over_time(&revisions, zone.as_str()), expected, "{zone}");
    }
    assert_eq!(tally.lost, 0);
    revisions
}

/// No writer sees in its cache what the others wrote.
pub async fn four_writers_on_200_objects(server: &Server) {
    const WRITERS: [&[BackupCondition]; 4] = [
        &[BackupCondition::BucketStoreReady],
        &[BackupCondition::MongoDBAccessRequestReady],
        &[BackupCondition::JobScheduled],
        &[BackupCondition::JobCompleted, BackupCondition::JobFailed],
    ];

    let mut revisions = Revisions::of::<Backup>(server).await;
    let names: Vec<String> = (0..200).map(|object| format!("backup-{object}")).collect();
    let mut backups = Vec::new();
    for name in &names {
        backups.push(server.create::<Backup>(name).await);
    }
    let writers = WRITERS.iter().map(|owned| {
        let (server, backups) = (server.clone(), backups.clone());
        spawn(async move {
            let manager = StatusManager::<Backup>::new(server.client.clone(), owned[0].as_str())
                .owning(owned.iter().copied());
            for backup in backups {
                reconcile(server.clone(), manager.clone(), backup, updates(owned, 0)).await;
            }
        })
    });
    let (_, requests) = server.requests_during(join_all(writers)).await;
    let mut tally = Tally::default();
    tally.add(&requests, 0);
    for name in &names {
        tally.lost += missing(&server.get::<Backup>(name).await, BackupCondition::ALL, 0);
    }
    println!("4 writers, 200 objects: {tally}");

    let revisions = revisions.up_to_live::<Backup>(server, &names).await;
    let checked = assert_phase_follows_conditions::<Backup>(&revisions);
    assert_eq!(checked, 4 * names.len(), "one revision a write");
    assert_eq!(tally.lost, 0);
}

#[derive(Default)]
struct Tally {
    requests: usize,
    conflicts: usize,
    lost: usize,
}

impl Tally {
    fn add(&mut self, requests: &[String], lost: usize) {
        self.requests += requests.len();
        self.conflicts += requests
            .iter()
            .filter(|request| request.ends_with(" 409"))
            .count();
        self.lost += lost;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            requests,
            conflicts,
            lost,
        } = self;
        write!(
            f,
            "{requests} requests, {conflicts} conflicts, {lost} conditions lost"
        )
    }
}

async fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> T {
    tokio::spawn(future).await.expect("the writer does not panic")
}

/// As a controller does: after a conflict that does not end, it looks again.
async fn reconcile<K: Managed>(
    server: Server,
    manager: StatusManager<K>,
    mut object: K,
    updates: Vec<ConditionUpdate<ConditionTypeOf<K>>>,
) -> K {
    let name = object.meta().name.clone().expect("the object has a name");
    loop {
        match manager.apply(&object, updates.clone()).await {
            Ok(outcome) => return outcome.into_object().expect("each round changes something"),
            Err(error) if matches!(error.kind(), ErrorKind::Conflict { .. }) => {
                object = server.get(&name).await;
            }
            Err(error) => panic!("{error}"),
        }
    }
}

/// The Go module's way: the whole status, as typed structs have it, in a merge patch that is valid for any
/// revision.
async fn merge_patch(server: Server, mut object: Backup, updates: Vec<ConditionUpdate<BackupCondition>>) {
    for update in updates {
        object.set_condition(update).unwrap();
    }
    let _ = object.recompute_phase();
    object.set_observed_generation(object.metadata.generation.unwrap());
    let patch = Patch::Merge(json!({ "status": object.status }));
    let name = object.metadata.name.unwrap();
    server
        .api::<Backup>()
        .patch_status(&name, &PatchParams::default(), &patch)
        .await
        .unwrap();
}

fn updates<T: ConditionEnum>(types: &[T], round: usize) -> Vec<ConditionUpdate<T>> {
    let statuses = [
        ConditionStatus::True,
        ConditionStatus::False,
        ConditionStatus::Unknown,
    ];
    let update = |type_: &T| {
        let status = statuses[(round + type_.index()) % statuses.len()];
        ConditionUpdate::new(*type_, status, "Reconciled").with_message(message(round))
    };
    types.iter().map(update).collect()
}

fn message(round: usize) -> String {
    format!("round {round}")
}

/// How many conditions are not as this round set them.
fn missing<K: ManagedResource>(object: &K, types: &[ConditionTypeOf<K>], round: usize) -> usize {
    let is_missing = |update: &ConditionUpdate<ConditionTypeOf<K>>| {
        let standing = object
            .status()
            .and_then(|status| status.condition(*update.type_()));
        standing.is_none_or(|standing| {
            standing.message() != Some(&message(round)) || standing.status() != update.status().as_str()
        })
    };
    updates(types, round)
        .iter()
        .filter(|update| is_missing(update))
        .count()
}

fn named(revisions: Vec<DynamicObject>, name: &str) -> Vec<DynamicObject> {
    let mut revisions = revisions;
    revisions.retain(|revision| revision.metadata.name.as_deref() == Some(name));
    revisions
}

/// The messages that a condition had, one after the other.
fn messages_over_time(revisions: &[DynamicObject], type_: &str) -> Vec<String> {
    let mut messages = Vec::new();
    for revision in revisions {
        let conditions = revision.data["status"]["conditions"].as_array();
        let condition = conditions
            .into_iter()
            .flatten()
            .find(|condition| condition["type"] == type_);
        let message = condition.and_then(|condition| condition["message"].as_str());
        messages.extend(message.map(String::from));
    }
    messages.dedup();
    messages
}
