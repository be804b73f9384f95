//! `get -w` and `get --top` on a cluster, in a real terminal: tmux's.
//!
//! `cargo test -p kubectl-phase --test cluster_watch -- --ignored` with a cluster in `KUBECONFIG` and tmux on the PATH.
#![cfg(unix)]

mod cluster;
mod tmux;

use cluster::{Backups, RESOURCE, conditions};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use tmux::{Terminal, eventually};

/// A command line of `get`.
fn get(backups: &Backups, options: &str) -> String {
    let program = env!("CARGO_BIN_EXE_kubectl-phase");
    format!("{program} get {RESOURCE} -n {} {options}", backups.namespace)
}

/// A process, killed if the test ends before it.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // An error says that it has ended already.
        let _ = self.0.kill();
    }
}

#[tokio::test]
#[ignore = "needs a cluster and tmux"]
async fn watch_shows_transitions() {
    let backups = Backups::new().await;
    let namespace = &backups.namespace;
    backups.create("nightly").await;
    let terminal = Terminal::start("watch");
    terminal.enter(&get(&backups, "-w"));
    terminal.shows("BECAUSE").await;

    backups.create("weekly").await;
    terminal
        .shows(&format!("{namespace}/weekly  (new) -> Pending"))
        .await;
    let running = conditions(&["BucketStoreReady", "MongoDBAccessRequestReady", "JobScheduled"]);
    let status = json!({ "phase": "Running", "conditions": running });
    backups.patch_status("nightly", status).await;
    // These are no transitions.
    backups
        .patch_status("nightly", json!({ "observedGeneration": 1 }))
        .await;
    backups.label("nightly").await;
    backups
        .patch_status("nightly", json!({ "phase": "Failed" }))
        .await;
    backups
        .patch_status("nightly", json!({ "phase": "Running" }))
        .await;
    backups.delete("weekly").await;
    terminal.shows("(deleted)").await;

    let screen = terminal.screen();
    // The terminal breaks long lines.
    let text = screen.replace('\n', "");
    for expected in [
        format!("{namespace}/nightly  Pending -> Running  BucketStoreReady=True, "),
        format!("{namespace}/nightly  Running  BucketStoreReady=True, "),
        "JobScheduled=True  [drift: the stored phase is Failed]".into(),
        "JobScheduled=True  [no drift]".into(),
        format!("{namespace}/weekly  Pending -> (deleted)"),
    ] {
        assert!(text.contains(&expected), "{expected}: {screen}");
    }
    assert_eq!(text.matches(&format!("{namespace}/")).count(), 5, "{screen}");

    terminal.press("C-c");
    terminal.enter("echo \"ended: $?\"");
    terminal.shows("ended: 0").await;
    terminal.is_sane().await;
    backups.end().await;
}

#[tokio::test]
#[ignore = "needs a cluster"]
async fn json_lines_until_nobody_reads() {
    let backups = Backups::new().await;
    backups.create("nightly").await;
    let arguments = get(&backups, "-w -o json");
    let mut arguments = arguments.split(' ');
    let mut command = Command::new(arguments.next().unwrap());
    command.args(arguments).stdout(Stdio::piped());
    let mut watch = Running(command.spawn().unwrap());
    let mut lines = BufReader::new(watch.0.stdout.take().unwrap()).lines();
    let mut next = || serde_json::from_str::<Value>(&lines.next().unwrap().unwrap()).unwrap();

    let listed = next();
    assert_eq!(listed["change"], "listed");
    assert_eq!(listed["object"]["name"], "nightly");
    backups.fail("nightly").await;
    let changed = next();
    assert_eq!(changed["change"], "changed");
    assert_eq!(changed["before"]["derivedPhase"], "Pending");
    assert_eq!(changed["object"]["derivedPhase"], "Failed");
    assert_eq!(changed["object"]["causes"][0]["condition"], "JobFailed");

    drop(lines);
    backups.delete("nightly").await;
    let ended = || match watch.0.try_wait().unwrap() {
        Some(status) => Ok(status),
        None => Err("it runs".into()),
    };
    assert!(eventually("it ends", ended).await.success());
    backups.end().await;
}

#[tokio::test]
#[ignore = "needs a cluster and tmux"]
async fn top_redraws_in_place() {
    let backups = Backups::new().await;
    for number in 0..12 {
        backups.create(&format!("daily-{number:02}")).await;
    }
    let terminal = Terminal::start("top");
    terminal.enter(&get(&backups, "--top"));
    terminal.shows_words("Pending 12 reconciling").await;
    terminal.shows_words("Failed 0 stalled").await;

    backups.fail("daily-07").await;
    terminal.shows_words("Failed 1 stalled").await;
    terminal.shows_words("Pending 11 reconciling").await;
    let screen = terminal.screen();
    assert_eq!(screen.matches("OBJECTS").count(), 1, "{screen}");
    assert!(screen.starts_with(RESOURCE), "{screen}");
    let objects = |screen: &str| {
        let lines = screen.lines().filter(|line| line.contains("/daily-"));
        lines.map(String::from).collect::<Vec<_>>()
    };
    let worst = &objects(&screen)[0];
    assert!(worst.contains("/daily-07   Failed"), "{screen}");
    assert!(worst.ends_with("JobFailed=True"), "{screen}");

    backups
        .patch_status("daily-03", json!({ "phase": "Completed" }))
        .await;
    terminal.shows("drift 1").await;
    let screen = terminal.screen();
    assert!(objects(&screen)[1].contains("/daily-03   Pending"), "{screen}");

    terminal.resize(100, 18);
    terminal.shows(" more").await;
    terminal.resize(120, 40);
    terminal.shows("daily-11").await;
    assert_eq!(objects(&terminal.screen()).len(), 12);

    terminal.press("q");
    terminal.is_sane().await;
    for key in ["Escape", "C-c"] {
        terminal.enter(&format!("clear; {}", get(&backups, "--top")));
        terminal.shows_words("Failed 1 stalled").await;
        terminal.press(key);
        terminal.is_sane().await;
    }
    backups.end().await;
}

#[tokio::test]
#[ignore = "needs a cluster and tmux"]
async fn failed_top_restores_the_terminal() {
    let backups = Backups::new().await;
    let terminal = Terminal::start("failed");
    terminal.enter(&get(&backups, "--top --field-selector spec.none=x"));
    terminal.shows("error: cannot list").await;
    terminal.is_sane().await;
    backups.end().await;
}

#[tokio::test]
#[ignore = "needs a cluster and tmux"]
async fn bar_while_a_large_list_is_read() {
    let backups = Backups::new().await;
    let names: Vec<_> = (0..1001).map(|number| format!("daily-{number:04}")).collect();
    for names in names.chunks(50) {
        futures::future::join_all(names.iter().map(|name| backups.create(name))).await;
    }
    let terminal = Terminal::start("bar");
    let record = terminal.record();
    let mut seen = 0;
    for (options, expected) in [("", "1000/1001 objects"), ("-w", " objects")] {
        terminal.enter(&format!("clear; {}", get(&backups, options)));
        // The bar's line is cleared before the table begins.
        let shown = [expected, "\r\u{1b}[2KNAMESPACE", "daily-1000"];
        seen = eventually(expected, || {
            let recorded = std::fs::read(&record).unwrap_or_default();
            let new = String::from_utf8_lossy(recorded.get(seen..).unwrap_or_default());
            if shown.iter().all(|text| new.contains(text)) {
                Ok(recorded.len())
            } else {
                Err(new.into())
            }
        })
        .await;
        terminal.press("C-c");
        terminal.is_sane().await;
    }
    backups.end().await;
}

#[test]
fn top_without_a_terminal_names_watch() {
    let program = env!("CARGO_BIN_EXE_kubectl-phase");
    let ended = Command::new(program)
        .args(["get", "backups", "--top"])
        .output()
        .unwrap();
    assert_eq!(ended.status.code(), Some(2));
    let error = String::from_utf8(ended.stderr).unwrap();
    assert!(error.contains("standard output is none"), "{error}");
    assert!(error.contains("-w writes a line"), "{error}");
}

#[test]
fn watch_and_top_and_files_exclude_each_other() {
    let program = env!("CARGO_BIN_EXE_kubectl-phase");
    for options in ["-w --top", "-w -f -", "--top -f -", "--top -o json"] {
        let arguments = ["get", "backups"].into_iter().chain(options.split(' '));
        let ended = Command::new(program).args(arguments).output().unwrap();
        let error = String::from_utf8(ended.stderr).unwrap();
        assert!(error.contains("cannot be used with"), "{options}: {error}");
    }
}
