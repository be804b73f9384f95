//! Every revision of the objects of a kind, as a watch sees them.

use super::resources::Managed;
use super::server::Server;
use futures::{StreamExt, TryStreamExt};
use kube::ResourceExt;
use kube::api::{Api, DynamicObject, ListParams, WatchEvent, WatchParams};
use phase_rules::{PhaseEnum, PhaseStatus};
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
