//! Chaos for the status manager: sixteen writers, foreign writers, a proxy that breaks requests, a server that
//! is killed, and an audit of all that the manager said against the history in etcd.
//!
//! `CHAOS_APISERVER` is the directory with the scripts `start` and `stop` of an API server of its own;
//! `CHAOS_SECONDS` is how long it runs (60), `CHAOS_SEED` which chaos (any). It ends with an error if a
//! promise was broken, or if the audit finds nothing wrong with writers that do everything wrong.
#![forbid(unsafe_code)]

mod audit;
mod calls;
mod faults;
mod history;
mod others;
mod proxy;
mod report;
mod resource;
mod rules;
mod run;
mod server;
mod unlocked;
mod writers;

use audit::Promise;
use run::Plan;
use server::Server;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;
use writers::Way;

const CONTROL: Duration = Duration::from_secs(5);

#[tokio::main]
async fn main() -> ExitCode {
    let Ok(scripts) = std::env::var("CHAOS_APISERVER") else {
        eprintln!(
            "CHAOS_APISERVER is missing: the directory with the scripts `start` and `stop` of an API server"
        );
        return ExitCode::FAILURE;
    };
    let seconds = number("CHAOS_SECONDS").unwrap_or(60);
    let seed = number("CHAOS_SEED").unwrap_or_else(|| fastrand::u64(..1_000_000));
    println!("CHAOS_SEED={seed} CHAOS_SECONDS={seconds}");
    let server = Server::start(Path::new(&scripts), Path::new("target/chaos")).await;

    let control = Plan {
        name: "control",
        way: Way::Unlocked,
        time: CONTROL,
        seed,
        faults: 0.0,
        kills: false,
    };
    let (server, results) = run::run(server, control).await;
    let found = results.findings.count(Promise::Lost) + results.findings.count(Promise::WrongPhase);
    println!(
        "control: {found} lost conditions and wrong phases in {} calls without a lock",
        results.calls
    );
    if found == 0 {
        eprintln!("the audit finds nothing wrong with writers that overwrite each other");
        return ExitCode::FAILURE;
    }

    let chaos = Plan {
        name: "chaos",
        way: Way::Manager,
        time: Duration::from_secs(seconds),
        seed,
        faults: 0.3,
        kills: true,
    };
    let (_server, results) = run::run(server, chaos).await;
    report::print(&results);
    let findings = results.findings;
    let idle = ["apply", "merge", "put", "user"];
    let idle: Vec<_> = idle
        .into_iter()
        .filter(|writer| !findings.foreign.contains_key(*writer))
        .collect();
    if findings.accepted == 0 || !idle.is_empty() {
        eprintln!(
            "the run shows nothing: {} writes of managers, none of {idle:?}",
            findings.accepted
        );
        return ExitCode::FAILURE;
    }
    if findings.broken.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn number(variable: &str) -> Option<u64> {
    let text = std::env::var(variable).ok()?;
    Some(
        text.parse()
            .unwrap_or_else(|_| panic!("{variable}={text} is not a number")),
    )
}
