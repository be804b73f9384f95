//! Each command on 10,000 objects in 20 namespaces, beside the backup operator: what it prints, how long it takes, and its memory.
//!
//! `cargo build --example backup_operator && cargo test --release -p kubectl-phase --test fleet -- --ignored --nocapture`, with a cluster
//! in `KUBECONFIG` that is thrown away afterwards. It takes minutes, and is no part of CI.
#![cfg(target_os = "linux")]

mod program;
#[allow(dead_code, reason = "the operator writes the status")]
#[path = "../../examples/backup/resource.rs"]
mod resource;
mod served_page;

use expect_test::expect_file;
use futures::{StreamExt, TryStreamExt, stream};
use k8s_openapi::api::core::v1::Namespace;
use kube::Client;
use kube::api::{Api, ListParams, ObjectMeta, Patch, PatchParams, PostParams};
use phase_rules::PhaseStatus;
use program::Run;
use resource::{Backup, BackupSpec, LocalReference};
use serde_json::{Value, json};
use served_page::ServedPage;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

const NAMESPACES: usize = 20;
const BACKUPS_EACH: usize = 500;
/// With more, the operator on two cores may not get around to renewing its Lease.
const CONCURRENT: usize = 8;
/// For the operator to report all.
const PATIENCE: Duration = Duration::from_secs(1800);
const RESOURCE: &str = "backups.backup.example.com";

struct Operator(Child);

impl Operator {
    /// Starts it and waits until it has installed its CRDs.
    fn start() -> Self {
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        let program = target.join("debug/examples/backup_operator");
        let mut process = Command::new(&program)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let installed = lines.any(|line| line.unwrap().starts_with("The CRDs are installed."));
        assert!(installed, "the operator has ended");
        thread::spawn(move || lines.for_each(drop));
        Self(process)
    }

    /// As one that hangs.
    fn freeze(&self) {
        let id = self.0.id().to_string();
        assert!(
            Command::new("kill")
                .args(["-STOP", &id])
                .status()
                .unwrap()
                .success()
        );
    }
}

impl Drop for Operator {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn namespaces() -> impl Iterator<Item = String> {
    (0..NAMESPACES).map(|index| format!("fleet-{index:02}"))
}

async fn create(client: &Client) {
    let all = Api::<Namespace>::all(client.clone());
    for name in namespaces() {
        let namespace = Namespace {
            metadata: ObjectMeta {
                name: Some(name),
                ..ObjectMeta::default()
            },
            ..Namespace::default()
        };
        all.create(&PostParams::default(), &namespace).await.unwrap();
    }
    let backups = namespaces().flat_map(|namespace| {
        (0..BACKUPS_EACH).map(move |index| (namespace.clone(), format!("backup-{index:03}")))
    });
    stream::iter(backups)
        .map(|(namespace, name)| async move {
            let reference = || LocalReference { name: "any".into() };
            let spec = BackupSpec {
                database_ref: reference(),
                store_ref: reference(),
                retention_days: 30,
            };
            let api = Api::<Backup>::namespaced(client.clone(), &namespace);
            api.create(&PostParams::default(), &Backup::new(&name, spec))
                .await
        })
        .buffer_unordered(CONCURRENT)
        .try_for_each(async |_| Ok(()))
        .await
        .unwrap();
}

/// `JobFailed` is in the last of the operator's writes.
async fn until_all_are_reported(client: &Client) {
    let api = Api::<Backup>::all(client.clone());
    let is_reported = |backup: &Backup| {
        let conditions = backup.conditions();
        conditions.iter().any(|condition| condition.type_ == "JobFailed")
    };
    loop {
        let list = api.list(&ListParams::default()).await.unwrap();
        assert_eq!(list.items.len(), NAMESPACES * BACKUPS_EACH);
        if list.iter().all(is_reported) {
            return;
        }
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
}

/// Sets conditions of an object, and leaves its phase.
async fn report(client: &Client, namespace: &str, name: &str, conditions: &[(&str, &str)]) {
    let api = Api::<Backup>::namespaced(client.clone(), namespace);
    let condition = |(type_, status): &(&str, &str)| {
        json!({
            "type": type_,
            "status": status,
            "reason": "Reported",
            "message": format!("{type_} is {status}"),
            "lastTransitionTime": "2025-11-21T03:00:00Z",
        })
    };
    let conditions: Vec<Value> = conditions.iter().map(condition).collect();
    let patch = Patch::Merge(json!({ "status": { "conditions": conditions } }));
    api.patch_status(name, &PatchParams::default(), &patch)
        .await
        .unwrap();
}

fn command(arguments: &[&str]) -> Command {
    let mut command = program::command(arguments);
    command.env("KUBECONFIG", std::env::var_os("KUBECONFIG").expect("a cluster"));
    command
}

/// Runs it, and says what it took.
fn run(arguments: &[&str]) -> Run {
    let started = Instant::now();
    let child = command(arguments).spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let peak = thread::spawn(move || {
        let mut peak = 0;
        // A process that has ended has no memory.
        while let Some(now) = fs::read_to_string(&status).ok().and_then(|status| {
            let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
            line.trim().trim_end_matches(" kB").parse::<u64>().ok()
        }) {
            peak = peak.max(now);
            thread::sleep(Duration::from_millis(2));
        }
        peak
    });
    let run = Run::from(child.wait_with_output().unwrap());
    println!(
        "{:6.2} s  {:4} MB  kubectl phase {}",
        started.elapsed().as_secs_f64(),
        peak.join().unwrap() / 1000,
        arguments.join(" ")
    );
    run
}

/// Without ages, and the widths that come with them.
fn normalized(text: &str) -> String {
    let is_age = |word: &str| {
        let digits = word.trim_end_matches(['s', 'm', 'h', 'd', 'y', ',']);
        word.len() > digits.len()
            && digits.ends_with(|last: char| last.is_ascii_digit())
            && word.starts_with(|first: char| first.is_ascii_digit())
    };
    let line = |line: &str| {
        let words: Vec<&str> = line
            .split_whitespace()
            .map(|word| if is_age(word) { "AGE" } else { word })
            .collect();
        words.join(" ") + "\n"
    };
    text.lines().map(line).collect()
}

#[tokio::test]
#[ignore = "needs a cluster, and minutes"]
async fn each_command_on_10_000_objects() {
    let client = Client::try_default()
        .await
        .expect("a cluster that KUBECONFIG names");
    let operator = Operator::start();
    create(&client).await;
    tokio::time::timeout(PATIENCE, until_all_are_reported(&client))
        .await
        .expect("the operator reports all");
    operator.freeze();
    let ready = [
        ("BucketStoreReady", "True"),
        ("MongoDBAccessRequestReady", "True"),
        ("JobScheduled", "True"),
    ];
    let failed = [&ready[..], &[("JobFailed", "True")]].concat();
    let contradiction = [&failed[..], &[("JobCompleted", "True")]].concat();
    report(&client, "fleet-03", "backup-100", &failed).await;
    report(&client, "fleet-07", "backup-007", &ready).await;
    report(&client, "fleet-19", "backup-499", &contradiction).await;

    let mut golden = Vec::new();
    let mut show = |arguments: &[&str]| {
        let run = run(arguments);
        let command = arguments.join(" ");
        let (out, err) = (normalized(&run.out), normalized(&run.err));
        let code = run.code.unwrap();
        golden.push(format!("$ kubectl phase {command}\n{err}{out}exit code {code}\n"));
    };
    let old = "tests/lists/backup.json";
    show(&[
        "get",
        RESOURCE,
        "-A",
        "--field-selector",
        "metadata.name=backup-007",
    ]);
    show(&[
        "get",
        RESOURCE,
        "-n",
        "fleet-03",
        "-o",
        "wide",
        "--field-selector",
        "metadata.name=backup-100",
    ]);
    show(&["get", RESOURCE, "-n", "fleet-20"]);
    show(&["explain", &format!("{RESOURCE}/backup-100"), "-n", "fleet-03"]);
    show(&[
        "explain",
        &format!("{RESOURCE}/backup-499"),
        "-n",
        "fleet-19",
        "--for",
        "Completed",
    ]);
    show(&["diff", old, "--objects", RESOURCE, "-A"]);
    show(&["export", "mermaid", RESOURCE]);
    expect_file!["fleet/commands.txt"].assert_eq(&golden.join("\n"));

    for form in ["argo", "prometheus", "kube-state-metrics", "cel", "json", "rust"] {
        assert_eq!(run(&["export", form, RESOURCE]).code, Some(0), "{form}");
    }
    let manifests = run(&["manifests", RESOURCE]).out;
    assert_eq!(
        manifests.matches("\nkind: ").count(),
        5,
        "the CRD, two policies and their bindings"
    );
    let all = run(&["get", RESOURCE, "-A", "-o", "json"]);
    let found: Value = serde_json::from_str(&all.out).unwrap();
    let mut phases = BTreeMap::<&str, usize>::new();
    for object in found["objects"].as_array().unwrap() {
        *phases
            .entry(object["derivedPhase"].as_str().unwrap())
            .or_default() += 1;
    }
    assert_eq!(
        phases,
        BTreeMap::from([("Failed", 2), ("Pending", 9_997), ("Running", 1)])
    );
    let drift = run(&["get", RESOURCE, "-A", "--fail-on-drift"]);
    assert_eq!(drift.code, Some(1));
    assert_eq!(drift.out.matches(" drift").count(), 3);
    let kubeconfig = std::env::var("KUBECONFIG").expect("a cluster");
    let page = ServedPage::of(command(&[
        "playground",
        "--port",
        "0",
        "--kubeconfig",
        &kubeconfig,
    ]));
    let menu = page.menu();
    let entry = menu.iter().find(|entry| entry.name == RESOURCE).unwrap();
    assert!(entry.about.contains("cluster") && page.text(entry).contains("JobFailed"));
}
