//! Every revision of the objects of a kind, as a watch sees them.

use super::resources::Managed;
use super::server::Server;
use futures::{StreamExt, TryStreamExt};
use kube::ResourceExt;
use kube::api::{Api, DynamicObject, ListParams, WatchEvent, WatchParams};
use phase_rules::rules::Health;
use phase_rules::{PhaseEnum, PhaseStatus};
use serde_json::json;
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

const ARRIVES_WITHIN: Duration = Duration::from_secs(60);

/// A watch that was started before the first object was created.
pub struct Revisions {
    arriving: UnboundedReceiver<DynamicObject>,
}

impl Revisions {
    pub async fn of<K: Managed>(server: &Server) -> Self {
        let api = server.untyped_api::<K>();
        let list = api.list(&ListParams::default()).await.unwrap();
        assert!(list.items.is_empty(), "the watch misses nothing");
        let resource_version = list.metadata.resource_version.expect("a list has a version");
        let (sender, arriving) = unbounded_channel();
        tokio::spawn(watch(api, resource_version, sender));
        Self { arriving }
    }

    /// All of them up to the live objects of these names.
    pub async fn up_to_live<K: Managed>(
        &mut self,
        server: &Server,
        names: &[impl AsRef<str>],
    ) -> Vec<DynamicObject> {
        let mut missing = Vec::new();
        for name in names {
            missing.push(server.get::<K>(name.as_ref()).await.resource_version());
        }
        let mut revisions = Vec::new();
        while !missing.is_empty() {
            let arrived = tokio::time::timeout(ARRIVES_WITHIN, self.arriving.recv()).await;
            let revision = arrived
                .expect("revisions arrive in time")
                .expect("the watch goes on");
            missing.retain(|version| *version != revision.resource_version());
            revisions.push(revision);
        }
        revisions
    }
}

async fn watch(
    api: Api<DynamicObject>,
    mut resource_version: String,
    sender: UnboundedSender<DynamicObject>,
) {
    // A server may end a watch at any time; it goes on from the last revision.
    while !sender.is_closed() {
        let events = api
            .watch(&WatchParams::default(), &resource_version)
            .await
            .unwrap();
        let mut events = events.into_stream().boxed();
        while let Ok(Some(event)) = events.try_next().await {
            let revision = match event {
                WatchEvent::Added(object) | WatchEvent::Modified(object) => object,
                WatchEvent::Deleted(_) | WatchEvent::Bookmark(_) => continue,
                WatchEvent::Error(error) => panic!("revisions were missed: {error:?}"),
            };
            resource_version = revision
                .resource_version()
                .expect("a stored object has a version");
            if sender.send(revision).is_err() {
                return;
            }
        }
    }
}

/// Checks that the phase is what the rules say of the conditions, in each revision that has a status. Returns
/// how many these are.
pub fn assert_phase_follows_conditions<K: Managed>(revisions: &[DynamicObject]) -> usize {
    let mut checked = 0;
    for revision in revisions {
        let status = &revision.data["status"];
        if status.is_null() {
            continue;
        }
        let object: K = revision.clone().try_parse().unwrap();
        let derived = K::evaluate(object.conditions());
        assert_eq!(
            status["phase"],
            derived.as_str(),
            "{}: {status:#}",
            revision.name_any()
        );
        checked += 1;
    }
    checked
}

/// Checks that all that follows from the phase says what the phase says, in each revision that has a status.
pub fn assert_published_follows_phase<K: Managed>(revisions: &[DynamicObject]) {
    for revision in revisions {
        let stored = &revision.data["status"];
        if stored.is_null() {
            continue;
        }
        let object: K = revision.clone().try_parse().unwrap();
        let status = object.status().expect("it has a status");
        let mut again = status.clone();
        let _ = again.recompute_phase();
        assert_eq!(json!(status), json!(again), "{}", revision.name_any());

        // And without the library's help.
        let conditions = stored["conditions"].as_array().expect("it has conditions");
        let of_type = |type_| {
            conditions
                .iter()
                .filter(move |condition| condition["type"] == type_)
        };
        for published in ["Ready", "Reconciling", "Stalled"].into_iter().flat_map(of_type) {
            assert_eq!(published["reason"], stored["phase"], "{stored:#}");
            assert_eq!(published["message"], stored["message"], "{stored:#}");
        }
        let numbers = ["Ready", "Reconciling", "Stalled"].map(|type_| of_type(type_).count());
        let status_of_ready = of_type("Ready").next().map(|ready| &ready["status"]);
        let expected = match object.derived_phase().health() {
            Health::Ready => ([1, 0, 0], "True"),
            Health::Reconciling => ([1, 1, 0], "False"),
            Health::Stalled => ([1, 0, 1], "False"),
            Health::Unknown => ([1, 0, 0], "Unknown"),
        };
        assert_eq!(
            (numbers, status_of_ready),
            (expected.0, Some(&json!(expected.1))),
            "{stored:#}"
        );
    }
}
