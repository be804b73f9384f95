//! One run: a fresh set of objects, everybody at once for some time, and then the audit.

use crate::audit::{Findings, Run, audit};
use crate::faults::Faults;
use crate::history::History;
use crate::others::{self, Surroundings};
use crate::proxy::{Proxy, Seen};
use crate::server::Server;
use crate::writers::{self, Way, World};
use std::collections::BTreeMap;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

/// What a run is like.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// The names of its objects begin with this and a dash.
    pub name: &'static str,
    pub way: Way,
    pub time: Duration,
    pub seed: u64,
    /// The share of patches that go wrong.
    pub faults: f64,
    /// Whether the server is killed every few seconds.
    pub kills: bool,
}

/// What came of a run.
pub struct Results {
    pub calls: usize,
    /// The number of calls that ended in each way.
    pub ends: BTreeMap<&'static str, usize>,
    pub kills: usize,
    pub seen: Seen,
    pub findings: Findings,
}

/// The first one is busy, the others are quiet enough for late requests to be still valid.
const OBJECTS: usize = 8;

/// Runs a plan, and gives the server back.
pub async fn run(server: Server, plan: Plan) -> (Server, Results) {
    let client = server.client();
    let objects: Vec<_> = (0..OBJECTS)
        .map(|number| format!("{}-{number}", plan.name))
        .collect();
    let history = Arc::new(History::default());
    let following = history.follow(Server::etcd_url(), &format!("{}-", plan.name));
    others::install_crd(&client).await;
    for name in &objects {
        others::create(&client, name).await;
    }
    let faults = Faults::new(plan.faults, plan.seed);
    let proxy = Proxy::start(client.clone(), move |method| faults.next(method)).await;
    let began = Instant::now();
    let ends = began + plan.time;
    let surroundings = Arc::new(Surroundings {
        client: client.clone(),
        objects: objects.clone(),
        seed: plan.seed,
        began,
        ends,
        doomed: Mutex::default(),
    });
    let world = Arc::new(World {
        way: plan.way,
        seed: plan.seed,
        objects,
        history: Arc::clone(&history),
        url: proxy.url(),
        began,
        ends,
        intents: AtomicU64::new(1),
        calls: Mutex::default(),
    });

    let mut tasks = JoinSet::new();
    others::spawn(&mut tasks, &surroundings);
    let killing = async {
        if plan.kills {
            others::kill(server, Arc::clone(&surroundings)).await
        } else {
            (server, 0)
        }
    };
    let ((server, kills), ()) = tokio::join!(killing, writers::run(&world));
    tasks.join_all().await;
    let seen = proxy.stop().await;

    // Once this one is in the history, all before it are.
    let last = format!("{}-last", plan.name);
    others::create(&client, &last).await;
    history.wait_for(&last).await;
    following.abort();
    let run = Run {
        revisions: history.take(),
        calls: take(&world.calls),
        doomed: take(&surroundings.doomed),
        lost_answers: seen.lost_answers.clone(),
        repeated: seen.repeated.clone(),
    };
    let mut ends = BTreeMap::new();
    for call in &run.calls {
        *ends.entry(call.end.name()).or_default() += 1;
    }
    let results = Results {
        calls: run.calls.len(),
        ends,
        kills,
        findings: audit(&run),
        seen,
    };
    (server, results)
}

fn take<T: Default>(mutex: &Mutex<T>) -> T {
    std::mem::take(&mut *mutex.lock().expect("no writer panicked"))
}
