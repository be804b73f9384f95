//! The commands on a cluster: `cargo test -p kubectl-phase --test cluster_commands -- --ignored`, with a cluster in `KUBECONFIG`.

mod cluster;
mod program;
mod served_page;

use cluster::resource::{Backup, BackupStatus};
use cluster::{Backups, RESOURCE, conditions};
use expect_test::expect;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::api::{Api, DeleteParams};
use kube::{Client, CustomResourceExt};
use phase_rules::crd::{RULES, publish_rules};
use program::Run;
use serde_json::{Value, json};
use served_page::ServedPage;
use std::io::Write;
use std::process::{Command, Stdio};

const OLD: &str = "tests/lists/backup.json";

fn command(arguments: &[&str]) -> Command {
    let mut command = program::command(arguments);
    if let Some(kubeconfig) = std::env::var_os("KUBECONFIG") {
        command.env("KUBECONFIG", kubeconfig);
    }
    command
}

fn run(arguments: &[&str]) -> Run {
    command(arguments).output().unwrap().into()
}

#[tokio::test]
#[ignore = "needs a cluster"]
async fn each_command() {
    let backups = Backups::new().await;
    for name in ["daily", "nightly"] {
        backups.create(name).await;
    }
    let done = ["BucketStoreReady", "MongoDBAccessRequestReady", "JobCompleted"];
    let status = json!({ "phase": "Completed", "conditions": conditions(&done) });
    backups.patch_status("daily", status).await;
    let both = [&done[..], &["JobFailed"]].concat();
    let status = json!({ "phase": "Completed", "conditions": conditions(&both) });
    backups.patch_status("nightly", status).await;
    let here = ["-n", &*backups.namespace];

    let get = run(&[&["get", RESOURCE, "-o", "json"], &here[..]].concat());
    let found: Value = serde_json::from_str(&get.out).unwrap();
    let phases = found["objects"].as_array().unwrap().iter();
    let phases: Vec<_> = phases
        .map(|object| (&object["name"], &object["derivedPhase"], &object["drift"]))
        .collect();
    let (daily, nightly) = (
        (&json!("daily"), &json!("Completed"), &json!(false)),
        (&json!("nightly"), &json!("Failed"), &json!(true)),
    );
    assert_eq!(phases, [daily, nightly], "{}", get.err);
    let drift = run(&[&["get", RESOURCE, "--fail-on-drift"], &here[..]].concat());
    assert_eq!(drift.code, Some(1), "{}", drift.err);
    let selected = [
        "get",
        RESOURCE,
        "--field-selector",
        "metadata.name=daily",
        "--fail-on-drift",
    ];
    assert_eq!(run(&[&selected[..], &here].concat()).code, Some(0));

    let explain = run(&[&["explain", &format!("{RESOURCE}/nightly")], &here[..]].concat());
    for line in [
        "nightly is Failed (stalled) for ",
        "never(all(JobCompleted, JobFailed)) says that these conditions should not occur together\n",
        "\u{2713}JobFailed) => Failed\n",
    ] {
        assert!(explain.out.contains(line), "{}{}", explain.out, explain.err);
    }

    let diff = run(&[&["diff", OLD, "--objects", RESOURCE], &here[..]].concat());
    let fleet = format!(
        "\n1 of 2 objects would change phase\n  {}/nightly: Failed -> Completed because BucketStoreReady=True, \
         MongoDBAccessRequestReady=True, JobCompleted=True\n",
        backups.namespace
    );
    assert!(diff.out.ends_with(&fleet), "{}{}", diff.out, diff.err);
    assert_eq!(diff.code, Some(1));

    let export = run(&["export", "argo", RESOURCE]);
    let line = "resource.customizations.health.kubectl.phase-rules.example.com_Backup: |";
    assert!(export.out.contains(line), "{}{}", export.out, export.err);
    backups.end().await;
}

#[tokio::test]
#[ignore = "needs a cluster"]
async fn names_of_a_resource() {
    let backups = Backups::new().await;
    for name in [
        RESOURCE,
        "Backup.kubectl.phase-rules.example.com",
        "backup.v1.kubectl.phase-rules.example.com",
        "backups.kubectl",
    ] {
        let run = run(&["get", name, "-n", &backups.namespace]);
        assert_eq!(
            (run.code, &*run.err),
            (
                Some(0),
                &*format!(
                    "note: no objects found in the namespace {}; -A looks in all\n",
                    backups.namespace
                )
            ),
            "{name}"
        );
    }
    let unknown = run(&["get", "backupz.kubectl.phase-rules.example.com"]);
    assert!(
        unknown.err.contains("\nhelp: did you mean `backups."),
        "{}",
        unknown.err
    );
    let missing = run(&[
        "explain",
        &format!("{RESOURCE}/nightly"),
        "-n",
        &backups.namespace,
    ]);
    let error = format!(
        "error: there is no {RESOURCE} nightly in the namespace {}\n",
        backups.namespace
    );
    assert_eq!((missing.code, missing.err), (Some(2), error));
    let built_in = run(&["get", "configmaps"]);
    expect![[r"
        error: configmaps is built into Kubernetes, and has no CRD that could publish rules
        help: name a file with rules: --rules FILE
    "]]
    .assert_eq(&built_in.err);
    backups.end().await;
}

#[tokio::test]
#[ignore = "needs a cluster"]
async fn annotations_that_cannot_be_read() {
    let client = Client::try_default()
        .await
        .expect("a cluster that KUBECONFIG names");
    let name = "backups.broken.phase-rules.example.com";
    let mut crd = publish_rules::<BackupStatus>(Backup::crd()).unwrap();
    crd.metadata.name = Some(name.into());
    crd.spec.group = "broken.phase-rules.example.com".into();
    for (annotation, error) in [
        (None, "publishes no rules\nhelp: name a file with rules"),
        (
            Some("{\"version\": 99}"),
            "is of version 99, and this program reads up to version 1: update it\nhelp: ",
        ),
        (Some("{\"version\": 1, \"rules\": {}}"), "is no rule list: "),
        (Some("\0"), "is no rule list: "),
    ] {
        let annotations = crd.metadata.annotations.get_or_insert_default();
        match annotation {
            Some(text) => _ = annotations.insert(RULES.into(), text.into()),
            None => _ = annotations.remove(RULES),
        }
        cluster::apply(&client, &crd).await;
        let run = run(&["get", name]);
        assert!(run.err.contains(error), "{}", run.err);
        assert_eq!((run.code, &*run.out), (Some(2), ""));
    }
    let crds = Api::<CustomResourceDefinition>::all(client.clone());
    crds.delete(name, &DeleteParams::default()).await.unwrap();
}

#[tokio::test]
#[ignore = "needs a cluster"]
async fn manifests_that_the_cluster_takes() {
    let backups = Backups::new().await;
    for phase in ["none", "policy", "validating", "validation", "both"] {
        let manifests = run(&["manifests", RESOURCE, "--phase", phase]);
        assert_eq!(manifests.code, Some(0), "{}", manifests.err);
        let mut kubectl = Command::new("kubectl")
            .args([
                "apply",
                "--server-side",
                "--force-conflicts",
                "--dry-run=server",
                "-f",
                "-",
            ])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        kubectl
            .stdin
            .take()
            .unwrap()
            .write_all(manifests.out.as_bytes())
            .unwrap();
        let applied = Run::from(kubectl.wait_with_output().unwrap());
        assert_eq!(applied.code, Some(0), "{phase}");
        let (policies, never) = match phase {
            "none" => (0, 0),
            "validation" => (0, 1),
            _ => (1, 1),
        };
        let lines = |of: &str| applied.out.lines().filter(|line| line.contains(of)).count();
        assert_eq!(lines("customresourcedefinition"), 1, "{}", applied.out);
        assert_eq!(
            lines(&format!("phase.{RESOURCE}")),
            2 * policies,
            "{}",
            applied.out
        );
        assert_eq!(lines(&format!("never.{RESOURCE}")), 2 * never, "{}", applied.out);
    }
    backups.end().await;
}

#[tokio::test]
#[ignore = "needs a cluster"]
async fn rules_of_the_cluster_in_the_playground() {
    let backups = Backups::new().await;
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
    assert_eq!(entry.about, "published by the CRD in the cluster");
    let text = run(&["export", "rust", RESOURCE]).out;
    assert_eq!(page.text(entry).trim_end(), text.trim_end());
    backups.end().await;
}
