//! The day that the program plays with no cluster: each time the same, and with no key or password in what is told.
//!
//! `UPDATE_EXPECT=1` writes the expected output in `day.txt`.

#[path = "../../operators/testing/access.rs"]
mod access;
#[path = "../../operators/testing/story.rs"]
mod story;

mod example_program {
    use std::process::Command;

    pub fn command(_example: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_client-certificate"));
        command.env_remove("RUST_LOG");
        command
    }
}

mod secrets;

use client_certificate::client_authority::ClientAuthority;
use client_certificate::client_certificate::ClientCertificate;
use client_certificate::{day, installation};
use expect_test::expect_file;
use k8s_openapi::api::core::v1::{ConfigMap, Secret};
use k8s_openapi::api::events::v1::Event;
use stand_in::StandIn;
use std::io::{self, Write};
use std::sync::{Arc, Mutex};
use tracing::level_filters::LevelFilter;

#[test]
fn day_is_reproducible() {
    story::assert_reproducible("client-certificate", &expect_file!["day.txt"]);
}

/// What was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn no_key_and_no_password_is_told() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_writer(move || writer.clone());
    let _guard = tracing::subscriber::set_default(subscriber.finish());
    let server = StandIn::new();
    day::play(&server, "default").await.unwrap();

    let all_changes = |collection: String| {
        let changes = server.changes(&collection).into_iter();
        changes.map(|change| change.object).collect::<Vec<_>>()
    };
    let secrets = all_changes(stand_in::collection::<Secret>(None));
    let secrets = secrets
        .into_iter()
        .map(|secret| serde_json::from_value(secret).unwrap());
    let secrets: Vec<Secret> = secrets.collect();
    // Those of two authorities and three users, one of them twice, and what is wrong with that of the partner.
    assert!(secrets.len() >= 9, "{}", secrets.len());

    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("TRACE"));
    let told = [
        stand_in::collection::<ClientAuthority>(None),
        stand_in::collection::<ClientCertificate>(None),
        stand_in::collection::<ConfigMap>(None),
        stand_in::collection::<Event>(None),
    ];
    for collection in told {
        let objects = all_changes(collection.clone());
        assert!(!objects.is_empty(), "{collection}");
        secrets::assert_not_told(&secrets, &collection, &serde_json::to_string(&objects).unwrap());
    }
    secrets::assert_not_told(&secrets, "log", &log);
}

#[tokio::test]
async fn role_is_what_the_day_asks_for() {
    let server = StandIn::new();
    day::play(&server, "default").await.unwrap();
    let seldom = [
        ("get", "customresourcedefinitions"),
        ("get", "clientauthorities"),
        ("patch", "events"),
    ];
    access::assert_exact(&installation().cluster_role(), &server, &seldom);
}
