//! What the README and the chapters in `docs/` show is real: their outputs are what the tests expect, their
//! code for the status manager compiles and runs, their links lead somewhere.

#![cfg(feature = "runtime")]

#[path = "readme/operator.rs"]
mod operator;
#[path = "readme/patterns.rs"]
mod patterns;

use phase_rules::manager::{ErrorKind, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate};
use serde_json::json;
use stand_in::StandIn;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files in a directory of the project with the extension `md`.
fn documents_in(directory: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(directory)).unwrap();
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|extension| extension == "md"));
    files.sort();
    files
}

/// The README and the chapters.
fn shown() -> Vec<PathBuf> {
    let mut files = vec![root().join("README.md")];
    files.extend(documents_in("docs"));
    files
}

#[test]
fn marked_blocks_equal_their_files() {
    let mut shown_from_files = 0;
    for document in shown() {
        let name = document.display();
        let text = fs::read_to_string(&document).unwrap();
        for part in text.split("<!-- from ").skip(1) {
            let (file, rest) = part
                .split_once(" -->\n```")
                .expect("a marker is right before a block");
            let (_language, rest) = rest.split_once('\n').unwrap();
            let (shown, _) = rest.split_once("\n```").unwrap();
            let expected = fs::read_to_string(root().join(file)).unwrap();
            assert!(
                expected.contains(shown),
                "{name} shows what is not in {file}:\n{shown}"
            );
            shown_from_files += 1;
        }
    }
    assert!(shown_from_files >= 9, "only {shown_from_files} blocks are marked");
}

#[test]
fn rust_code_is_compiled() {
    let facade = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    for document in shown() {
        let text = fs::read_to_string(&document).unwrap();
        let path = document.strip_prefix(root()).unwrap().display();
        let mut marked = false;
        let mut is_code = false;
        for line in text.lines() {
            if let (Some(language), false) = (line.strip_prefix("```"), is_code) {
                assert!(
                    !language.contains("ignore") || marked,
                    "{path} ignores code that is not from a file"
                );
                assert!(
                    !language.starts_with("rust") || facade.contains(&format!("../{path}")),
                    "src/lib.rs does not compile {path}"
                );
                is_code = true;
            } else if line == "```" {
                is_code = false;
            }
            marked = line.starts_with("<!-- from ");
        }
    }
}

#[test]
fn links_lead_somewhere() {
    let directories = [
        ".",
        "docs",
        "docs/decisions",
        "examples",
        "tests/conformance",
        "tests/corpus",
    ];
    for document in directories.into_iter().flat_map(documents_in) {
        let text = fs::read_to_string(&document).unwrap();
        for (_, rest) in text.match_indices("](").map(|(at, _)| text.split_at(at + 2)) {
            let (target, _) = rest.split_once(')').unwrap();
            if target.contains("://") {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let file = if file.is_empty() {
                document.clone()
            } else {
                document.parent().unwrap().join(file)
            };
            assert!(file.exists(), "{}: no {target}", document.display());
            if !anchor.is_empty() {
                let text = fs::read_to_string(&file).unwrap();
                assert!(
                    text.lines()
                        .any(|line| heading_anchor(line).as_deref() == Some(anchor)),
                    "{}: no {target}",
                    document.display()
                );
            }
        }
    }
}

/// The anchor that a forge gives a heading.
fn heading_anchor(line: &str) -> Option<String> {
    let title = line.strip_prefix('#')?.trim_start_matches('#').trim();
    let kept = title
        .chars()
        .filter(|character| character.is_alphanumeric() || " -_".contains(*character));
    Some(kept.collect::<String>().to_lowercase().replace(' ', "-"))
}

/// A Database of `docs/patterns.md` on a server of its own, and what its reconcile is given.
fn database(paused: bool, volume: Result<(), &'static str>) -> (StandIn, String, Arc<patterns::Context>) {
    let server = StandIn::new();
    let path = stand_in::path::<patterns::Database>("shop", "orders");
    let database = json!({
        "apiVersion": "databases.example.com/v1",
        "kind": "Database",
        "metadata": { "name": "orders", "namespace": "shop" },
        "spec": { "paused": paused },
    });
    server.put(&path, database);
    let context = Arc::new(patterns::Context {
        client: server.client(),
        status: patterns::server_status(server.client()),
        volume,
    });
    (server, path, context)
}

fn read<K: serde::de::DeserializeOwned>(server: &StandIn, path: &str) -> K {
    serde_json::from_value(server.get(path).unwrap()).unwrap()
}

#[tokio::test]
async fn pattern_deletion() {
    let (server, path, context) = database(false, Err("the volume is attached"));
    // The first reconcile adds the finalizer.
    for _ in 0..2 {
        let database = Arc::new(read(&server, &path));
        patterns::reconcile(database, Arc::clone(&context)).await.unwrap();
    }
    assert!(server.delete(&path));
    let database = Arc::new(read(&server, &path));
    patterns::reconcile(database, Arc::clone(&context))
        .await
        .unwrap_err();
    let status = &server.get(&path).unwrap()["status"];
    assert_eq!(status["phase"], "Deleting");
    assert_eq!(status["observedGeneration"], 2, "deletion is a new generation");
    let conditions = status["conditions"].as_array().unwrap();
    let ready = conditions.iter().find(|condition| condition["type"] == "Ready");
    assert_eq!(ready.unwrap()["message"], "the volume is attached");

    let context = Arc::new(patterns::Context {
        client: server.client(),
        status: context.status.clone(),
        volume: Ok(()),
    });
    let database = Arc::new(read(&server, &path));
    patterns::reconcile(database, context).await.unwrap();
    assert!(server.get(&path).is_none());
}

#[tokio::test]
async fn pattern_paused_and_several_controllers() {
    let (server, path, context) = database(true, Ok(()));
    let volume = patterns::volume_status(server.client());
    let bound = |status| ConditionUpdate::new(patterns::DatabaseCondition::VolumeBound, status, "Bound");
    let phase = || server.get(&path).unwrap()["status"]["phase"].clone();

    volume
        .set(&read(&server, &path), bound(ConditionStatus::True))
        .await
        .unwrap();
    assert_eq!(phase(), "Starting");
    let generation = &server.get(&path).unwrap()["status"]["observedGeneration"];
    assert!(generation.is_null(), "not for the volume controller to say");
    for _ in 0..2 {
        let database = Arc::new(read(&server, &path));
        patterns::reconcile(database, Arc::clone(&context)).await.unwrap();
    }
    assert_eq!(phase(), "Paused");

    server.edit(&path, |database| database["spec"]["paused"] = false.into());
    let database = Arc::new(read(&server, &path));
    patterns::reconcile(database, Arc::clone(&context)).await.unwrap();
    assert_eq!(phase(), "Running");
    assert_eq!(server.get(&path).unwrap()["status"]["observedGeneration"], 2);

    // Pausing what runs changes nothing for those who look at the phase.
    server.edit(&path, |database| database["spec"]["paused"] = true.into());
    let database = Arc::new(read(&server, &path));
    patterns::reconcile(database, Arc::clone(&context)).await.unwrap();
    assert_eq!(phase(), "Running");

    let error = context
        .status
        .set(&read(&server, &path), bound(ConditionStatus::False))
        .await;
    assert!(matches!(error.unwrap_err().kind(), ErrorKind::NotOwned { .. }));
}

#[tokio::test]
async fn pattern_status_inside_a_status() {
    let server = StandIn::new();
    let path = stand_in::path::<patterns::Shop>("shop", "main");
    let shop = json!({
        "apiVersion": "shops.example.com/v1",
        "kind": "Shop",
        "metadata": { "name": "main", "namespace": "shop" },
        "spec": {},
    });
    server.put(&path, shop);
    let status = StatusManager::new(server.client(), "shop-controller");
    let report = async |found: &[(&'static str, bool, bool)]| {
        patterns::report(&status, &read(&server, &path), found.to_vec())
            .await
            .unwrap();
        server.get(&path).unwrap()["status"].take()
    };

    let first = report(&[("cart", true, true), ("search", false, false)]).await;
    assert_eq!(first["phase"], "Closed");
    let phases = |status: &serde_json::Value| {
        let components = status["components"].as_array().unwrap().clone();
        components
            .into_iter()
            .map(|mut one| one["phase"].take())
            .collect::<Vec<_>>()
    };
    assert_eq!(phases(&first), ["Up", "Deploying"]);

    let revisions = server.revisions(&path).len();
    report(&[("cart", true, true), ("search", false, false)]).await;
    assert_eq!(server.revisions(&path).len(), revisions, "nothing changed");

    let second = report(&[("cart", true, false), ("search", true, true)]).await;
    assert_eq!(server.revisions(&path).len(), revisions + 1, "one request");
    assert_eq!(phases(&second), ["Down", "Up"]);
    assert_eq!(phases(&report(&[("search", true, true)]).await), ["Up"]);
}
