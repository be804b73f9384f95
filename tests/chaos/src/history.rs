//! Every revision of the objects, read from etcd's own watch. The API server's watch may skip some after a
//! restart; etcd's goes on from the last revision seen.

use crate::resource::{Backup, GROUP};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use futures::{AsyncBufReadExt, StreamExt};
use kube::{Client, Config};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// An object as it was stored.
#[derive(Clone, Debug)]
pub struct Revision {
    pub version: u64,
    pub name: String,
    /// With its resource version and without `managedFields`; None where the object was deleted.
    pub object: Option<Value>,
}

#[derive(Default)]
pub struct History {
    revisions: Mutex<Vec<Revision>>,
}

impl History {
    /// Follows the objects whose names begin with `prefix`, until the task is aborted.
    pub fn follow(self: &Arc<Self>, etcd: http::Uri, prefix: &str) -> tokio::task::JoinHandle<()> {
        let history = Arc::clone(self);
        let mut config = Config::new(etcd);
        config.read_timeout = None;
        let client = Client::try_from(config).expect("the client can be made");
        let key = format!("/registry/{GROUP}/backups/default/{prefix}");
        tokio::spawn(async move {
            let mut next = 1;
            loop {
                // An error is etcd that was killed.
                let _ = history.read(&client, &key, &mut next).await;
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        })
    }

    async fn read(&self, client: &Client, key: &str, next: &mut u64) -> Result<(), Failure> {
        // The first key after all keys with this prefix.
        let end = format!("{}{}", &key[..key.len() - 1], '.');
        assert!(key.ends_with('-'), "`.` comes after `-`");
        let request = json!({ "create_request": {
            "key": BASE64_STANDARD.encode(key),
            "range_end": BASE64_STANDARD.encode(end),
            "start_revision": next.to_string(),
        }});
        let request = http::Request::post("/v3/watch").body(request.to_string().into_bytes())?;
        let answer = std::pin::pin!(client.request_stream(request).await?);
        let mut lines = answer.lines();
        while let Some(line) = lines.next().await {
            let line: Value = serde_json::from_str(&line?)?;
            let result = &line["result"];
            assert!(
                result["canceled"] != true,
                "the history has a gap: etcd ended the watch: {result}"
            );
            for event in result["events"].as_array().into_iter().flatten() {
                let revision = revision(event)?;
                *next = revision.version + 1;
                self.revisions().push(revision);
            }
        }
        Ok(())
    }

    fn revisions(&self) -> std::sync::MutexGuard<'_, Vec<Revision>> {
        self.revisions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The object as it was this many revisions ago, as a cache that lags may have it: one that was deleted
    /// since, too.
    pub fn copy(&self, name: &str, age: usize) -> Option<Backup> {
        let object = {
            let revisions = self.revisions();
            let of_object = revisions.iter().rev().filter(|revision| revision.name == name);
            let alive = of_object
                .take(age + 1)
                .filter_map(|revision| revision.object.as_ref());
            alive.last()?.clone()
        };
        Some(serde_json::from_value(object).expect("what is stored fits the types"))
    }

    /// Waits until this object was seen.
    pub async fn wait_for(&self, name: &str) {
        let arrived = async {
            while self.copy(name, 0).is_none() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let arrived = tokio::time::timeout(Duration::from_secs(30), arrived).await;
        arrived.expect("etcd's watch is up to date within 30 s");
    }

    pub fn take(&self) -> Vec<Revision> {
        std::mem::take(&mut *self.revisions())
    }
}

/// Reads an event of etcd's watch in its JSON form, in which numbers are strings and bytes are base64.
fn revision(event: &Value) -> Result<Revision, Failure> {
    let bytes = |field: &str| BASE64_STANDARD.decode(event["kv"][field].as_str().unwrap_or_default());
    let key = String::from_utf8(bytes("key")?)?;
    let (_, name) = key.rsplit_once('/').ok_or("a key without a name")?;
    let version: u64 = event["kv"]["mod_revision"].as_str().unwrap_or_default().parse()?;
    let object = if event["type"] == "DELETE" {
        None
    } else {
        let mut object: Value = serde_json::from_slice(&bytes("value")?)?;
        let metadata = object["metadata"]
            .as_object_mut()
            .ok_or("an object without metadata")?;
        metadata.remove("managedFields");
        metadata.insert("resourceVersion".into(), version.to_string().into());
        Some(object)
    };
    Ok(Revision {
        version,
        name: name.into(),
        object,
    })
}
