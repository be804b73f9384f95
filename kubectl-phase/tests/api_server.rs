//! What an API server may answer, and what the program says then.

mod program;

use program::Run;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;
use std::thread;

const RULES: [&str; 2] = ["--rules", "tests/lists/backup.json"];
const CRD: &str = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions/backups.backup.example.com";
const LIST: &str = "/apis/backup.example.com/v1/namespaces/default/backups";
const WATCH: &str = "watch=true";

fn refusal(code: u16, message: &str) -> Value {
    let reason = if code == 403 { "Forbidden" } else { "" };
    json!({ "kind": "Status", "apiVersion": "v1", "status": "Failure", "code": code, "reason": reason, "message": message })
}

/// Of a server that has backups, and these answers by path or, for a watch, by `WATCH`; the others are 404.
fn run_against(arguments: &[&str], answers: &[(&str, Value)]) -> Run {
    let version = json!({ "groupVersion": "backup.example.com/v1", "version": "v1" });
    let group = json!({ "name": "backup.example.com", "versions": [version], "preferredVersion": version });
    let backups = json!({
        "name": "backups", "singularName": "backup", "kind": "Backup", "namespaced": true, "verbs": ["get", "list", "watch"],
    });
    let discovery = [
        (
            "/apis/backup.example.com/v1",
            json!({ "groupVersion": "backup.example.com/v1", "resources": [backups] }),
        ),
        ("/apis", json!({ "groups": [group] })),
        ("/api/v1", json!({ "groupVersion": "v1", "resources": [] })),
    ];
    let answers: Vec<(String, Value)> = answers
        .iter()
        .chain(&discovery)
        .map(|(path, answer)| ((*path).into(), answer.clone()))
        .collect();
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
            let request = lines.next().unwrap().unwrap();
            lines.find(|line| line.as_ref().unwrap().is_empty());
            let asked = if request.contains(WATCH) {
                WATCH
            } else {
                request.split([' ', '?']).nth(1).unwrap()
            };
            let answer = answers.iter().find(|(path, _)| path == asked);
            let answer = answer.map_or_else(|| refusal(404, "not found"), |(_, answer)| answer.clone());
            let code = answer["code"].as_u64().unwrap_or(200);
            let content = answer.to_string();
            let head =
                format!("HTTP/1.1 {code} -\r\nContent-Type: application/json\r\nConnection: close\r\n");
            let _ = write!(stream, "{head}Content-Length: {}\r\n\r\n{content}", content.len());
        }
    });
    let kubeconfig = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("kubeconfig-{port}"));
    let here = json!({
        "apiVersion": "v1",
        "kind": "Config",
        "clusters": [{ "name": "here", "cluster": { "server": format!("http://127.0.0.1:{port}") } }],
        "users": [{ "name": "here", "user": {} }],
        "contexts": [{ "name": "here", "context": { "cluster": "here", "user": "here" } }],
        "current-context": "here",
    });
    std::fs::write(&kubeconfig, here.to_string()).unwrap();
    let mut command = program::command(arguments);
    command.env("KUBECONFIG", &kubeconfig).output().unwrap().into()
}

#[test]
fn credentials_that_are_rejected() {
    let run = run_against(&["get", "backups"], &[("/api/v1", refusal(401, "Unauthorized"))]);
    let error =
        "error: the API server rejected your credentials: Unauthorized\nhelp: log in again, as for kubectl\n";
    assert_eq!((run.code, &*run.err), (Some(2), error));
}

#[test]
fn role_that_may_not_read_crds() {
    let run = run_against(&["get", "backups"], &[(CRD, refusal(403, "role view"))]);
    let error = "error: you may not get the CRD backups.backup.example.com: role view\nhelp: name a file in its place: --rules FILE, ";
    assert!(run.err.starts_with(error), "{}", run.err);
    assert_eq!(run.code, Some(2));
}

#[test]
fn role_that_may_not_list() {
    let run = run_against(
        &[&["get", "backups"], &RULES[..]].concat(),
        &[(LIST, refusal(403, "role none"))],
    );
    let error =
        "error: you may not list backups.backup.example.com: role none\nhelp: you need the verb `list`; ";
    assert!(run.err.starts_with(error), "{}", run.err);
    assert_eq!(run.code, Some(2));
}

#[test]
fn malformed_object_has_its_namespace() {
    let metadata = json!({ "name": "nightly", "namespace": "shop" });
    let object = json!({ "metadata": metadata, "status": { "conditions": "none" } });
    let list = json!({ "kind": "BackupList", "metadata": {}, "items": [object] });
    let all = "/apis/backup.example.com/v1/backups";
    let run = run_against(&[&["get", "backups", "-A"], &RULES[..]].concat(), &[(all, list)]);
    let error = "error: `shop/nightly`: `status.conditions` is not a list\n";
    assert!(run.err.starts_with(error), "{}", run.err);
    assert_eq!(run.code, Some(2));
}

#[test]
fn watch_of_no_objects_names_the_namespace() {
    let list = json!({ "kind": "BackupList", "metadata": { "resourceVersion": "1" }, "items": [] });
    let answers = [(WATCH, refusal(403, "role none")), (LIST, list)];
    let run = run_against(&[&["get", "backups", "-w"], &RULES[..]].concat(), &answers);
    let error =
        "note: no objects found in the namespace default; -A looks in all\nerror: you may not watch backups";
    assert!(run.err.starts_with(error), "{}", run.err);
    assert_eq!(run.code, Some(2));
}
