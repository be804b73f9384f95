//! Many writers on few objects, on the API server that the environment names, as `benches/contention` runs it.
//!
//! `contention run SECONDS` plays each scenario that long and prints its figures as JSON. `contention compare ROUNDS
//! SECONDS NAME PROGRAM NAME PROGRAM` lets two such programs take turns and prints the medians as a table. The programs are
//! this file, built against two revisions of the library: it keeps to what both have.

use futures::future::BoxFuture;
use futures::{FutureExt, StreamExt};
use http::{Method, Request};
use k8s_openapi::api::core::v1::Namespace;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::api::{Api, DeleteParams, ListParams, Patch, PatchParams, PostParams};
use kube::client::{Body, ClientBuilder};
use kube::runtime::reflector::{self, Store};
use kube::runtime::wait::await_condition;
use kube::runtime::wait::conditions::is_crd_established;
use kube::runtime::{WatchStreamExt, watcher};
use kube::{Client, Config, CustomResource, CustomResourceExt, ResourceExt};
use phase_rules::manager::StatusManager;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use std::env;
use std::error::Error;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use tokio::time::timeout;
use tower::util::MapRequestLayer;

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// What is written: each writer has a condition of its own.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "contention.phase-rules.example.com",
    version = "v1",
    kind = "Fleet",
    namespaced,
    status = "FleetStatus"
)]
struct FleetSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        Zone01, Zone02, Zone03, Zone04, Zone05, Zone06, Zone07, Zone08, Zone09, Zone10, Zone11, Zone12, Zone13,
        Zone14, Zone15, Zone16, Zone17, Zone18, Zone19, Zone20, Zone21, Zone22, Zone23, Zone24, Zone25, Zone26,
        Zone27, Zone28, Zone29, Zone30, Zone31, Zone32,
    ),
    rules(
        any(Zone01 = False, Zone08 = False, Zone16 = False, Zone32 = False) => Degraded,
        all(
            Zone01, Zone02, Zone03, Zone04, Zone05, Zone06, Zone07, Zone08, Zone09, Zone10, Zone11,
            Zone12, Zone13, Zone14, Zone15, Zone16, Zone17, Zone18, Zone19, Zone20, Zone21, Zone22,
            Zone23, Zone24, Zone25, Zone26, Zone27, Zone28, Zone29, Zone30, Zone31, Zone32,
        ) => Available,
        _ => Pending,
    ),
)]
struct FleetStatus {
    #[serde(default)]
    conditions: Vec<Condition>,
    phase: Option<FleetPhase>,
    observed_generation: Option<i64>,
    /// What plain merge patches write.
    note: Option<String>,
}

/// What a scenario came to, in the order of [`COLUMNS`].
type Figures = [f64; 3];
const COLUMNS: [(&str, usize); 3] = [
    ("accepted/s", 1),
    ("calls that end in Conflict, %", 1),
    ("requests a write", 2),
];

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["run", seconds] => {
            let figures = run(Duration::from_secs_f64(seconds.parse()?)).await?;
            println!("{}", serde_json::to_string(&figures)?);
            Ok(())
        }
        ["compare", rounds, seconds, old_name, old, new_name, new] => {
            let sides = [(old_name, old), (new_name, new)];
            compare(rounds.parse()?, seconds, sides)
        }
        _ => Err("see `benches/contention`, which builds and runs this".into()),
    }
}

/// Lets the two programs take turns, each round beginning with the other one.
fn compare(rounds: usize, seconds: &str, sides: [(&str, &str); 2]) -> Result<()> {
    let mut scenarios: Vec<String> = Vec::new();
    let mut measured: BTreeMap<String, [Vec<Figures>; 2]> = BTreeMap::new();
    for round in 0..rounds {
        for side in [round % 2, 1 - round % 2] {
            let (name, program) = sides[side];
            eprintln!("round {} of {rounds}: {name}", round + 1);
            let output = Command::new(program)
                .args(["run", seconds])
                .stderr(Stdio::inherit())
                .output()?;
            if !output.status.success() {
                return Err(format!("{name}: {}", output.status).into());
            }
            let figures: Vec<(String, Figures)> = serde_json::from_slice(&output.stdout)?;
            for (scenario, figures) in figures {
                if !scenarios.contains(&scenario) {
                    scenarios.push(scenario.clone());
                }
                measured.entry(scenario).or_default()[side].push(figures);
            }
        }
    }
    print!("| median of {rounds} rounds of {seconds} s |");
    for (column, _) in COLUMNS {
        print!(" {column}: {} | {} |", sides[0].0, sides[1].0);
    }
    println!("\n|---|{}", "---:|".repeat(2 * COLUMNS.len()));
    for scenario in scenarios {
        print!("| {scenario} |");
        for (column, (_, decimals)) in COLUMNS.iter().enumerate() {
            for rounds in &measured[&scenario] {
                let figure = median(rounds.iter().map(|figures| figures[column]).collect());
                print!(" {figure:.decimals$} |");
            }
        }
        println!();
    }
    Ok(())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    f64::midpoint(values[(values.len() - 1) / 2], values[values.len() / 2])
}

/// Plays all scenarios, each on objects of its own.
async fn run(time: Duration) -> Result<Vec<(&'static str, Figures)>> {
    let server = Server::set_up().await?;
    let mut figures = Vec::new();

    let fleet = server.create("managers").await?;
    let tally = Tally::default();
    let managers = server.managers(16, &tally)?;
    let writers = managers.into_iter().enumerate();
    let writers =
        writers.map(|(writer, manager)| writes(manager, writer, fleet.clone(), tally.clone()).boxed());
    let played = tally.play(time, writers).await;
    figures.push(("16 managers, one object", played));

    let fleet = server.create("tasks").await?;
    let tally = Tally::default();
    let manager = server.managers(1, &tally)?.remove(0);
    let writers = (0..16).map(|writer| writes(manager.clone(), writer, fleet.clone(), tally.clone()).boxed());
    let played = tally.play(time, writers).await;
    figures.push(("16 tasks of one manager, one object", played));

    let fleet = server.create("at-once").await?;
    let tally = Tally::default();
    let managers = server.managers(32, &tally)?;
    let rounds = writes_at_once(server.fleets.clone(), managers, fleet, tally.clone());
    let played = tally.play(time, [rounds.boxed()]).await;
    figures.push(("32 managers at once, one object", played));

    let cache = server.cached("cached", 100).await?;
    let tally = Tally::default();
    let managers = server.managers(16, &tally)?;
    let writers = managers.into_iter().enumerate();
    let writers =
        writers.map(|(writer, manager)| reconciles(manager, writer, cache.clone(), tally.clone()).boxed());
    let played = tally.play(time, writers).await;
    figures.push(("16 managers, 100 objects", played));

    let size = tally.size_of_a_write();
    let tally = Tally::default();
    let clients = (0..16).map(|_| tally.client(&server.config));
    let clients = clients.collect::<Result<Vec<_>>>()?;
    let writers = clients.into_iter();
    let writers = writers.map(|client| merge_patches(client, size, cache.clone(), tally.clone()).boxed());
    let played = tally.play(time, writers).await;
    figures.push(("16 writers of plain merge patches, 100 objects", played));

    server.clean_up().await?;
    Ok(figures)
}

/// Each call starts from the object as this writer's last one left it.
async fn writes(manager: StatusManager<Fleet>, writer: usize, mut fleet: Fleet, tally: Tally) {
    for call in 0.. {
        write(&manager, writer, call, &mut fleet, &tally).await;
    }
}

/// In each round all managers start from the live object, at the same time.
async fn writes_at_once(fleets: Api<Fleet>, managers: Vec<StatusManager<Fleet>>, fleet: Fleet, tally: Tally) {
    for round in 0.. {
        let live = fleets.get(&fleet.name_any()).await.expect("the object is there");
        let calls = managers.iter().cloned().enumerate().map(|(writer, manager)| {
            let (mut live, tally) = (live.clone(), tally.clone());
            async move { write(&manager, writer, round, &mut live, &tally).await }
        });
        calls.collect::<JoinSet<()>>().join_all().await;
    }
}

/// Each call is for some object as the watch cache has it.
async fn reconciles(manager: StatusManager<Fleet>, writer: usize, cache: Store<Fleet>, tally: Tally) {
    for call in 0.. {
        let mut fleet = any_of(&cache);
        write(&manager, writer, call, &mut fleet, &tally).await;
    }
}

/// Writes as much text as a manager does, valid for any revision.
async fn merge_patches(client: Client, size: usize, cache: Store<Fleet>, tally: Tally) {
    let fleets = Api::<Fleet>::default_namespaced(client);
    for call in 0.. {
        let fleet = any_of(&cache);
        let patch = |note: String| json!({ "status": { "observedGeneration": fleet.metadata.generation, "note": note } });
        let number = format!("{call:08}");
        let padding = size.saturating_sub(patch(number.clone()).to_string().len());
        let patch = Patch::Merge(patch(number + &"x".repeat(padding)));
        let written = fleets
            .patch_status(&fleet.name_any(), &PatchParams::default(), &patch)
            .await;
        tally.ended(if written.is_ok() {
            End::Accepted
        } else {
            End::Failed
        });
    }
}

fn any_of(cache: &Store<Fleet>) -> Fleet {
    let fleets = cache.state();
    Fleet::clone(&fleets[fastrand::usize(..fleets.len())])
}

/// A writer's condition gets another status and message with each call.
async fn write(manager: &StatusManager<Fleet>, writer: usize, call: usize, fleet: &mut Fleet, tally: &Tally) {
    let status = [ConditionStatus::True, ConditionStatus::False][call % 2];
    let update = ConditionUpdate::new(FleetCondition::ALL[writer], status, "Reconciled")
        .with_message(format!("call {call}"));
    match manager.set(fleet, update).await {
        Ok(outcome) if outcome.changed().is_some() => {
            tally.ended(End::Accepted);
            outcome.store_in(fleet);
        }
        Ok(_) => tally.ended(End::Unchanged),
        // What the error is called is the same in all revisions, its type is not.
        Err(error) if format!("{error:?}").contains("Conflict") => tally.ended(End::Conflict),
        Err(error) => {
            eprintln!("{error}");
            tally.ended(End::Failed);
        }
    }
}

/// What became of the calls of a scenario.
#[derive(Clone, Default)]
struct Tally(Arc<Counts>);

#[derive(Default)]
struct Counts {
    requests: AtomicUsize,
    writes: AtomicUsize,
    written_bytes: AtomicUsize,
    /// By [`End`].
    calls: [AtomicUsize; 4],
}

/// How a call ended.
#[derive(Clone, Copy)]
enum End {
    Accepted,
    Conflict,
    /// Never right here: each call changes something.
    Unchanged,
    Failed,
}

impl Tally {
    /// A client that counts its requests here.
    fn client(&self, config: &Config) -> Result<Client> {
        let counts = self.0.clone();
        let count = move |request: Request<Body>| {
            counts.requests.fetch_add(1, Relaxed);
            if request.method() != Method::PATCH {
                return request;
            }
            let (head, body) = request.into_parts();
            let body = body.collect_bytes().now_or_never();
            let body = body.expect("in memory").expect("complete");
            counts.writes.fetch_add(1, Relaxed);
            counts.written_bytes.fetch_add(body.len(), Relaxed);
            Request::from_parts(head, Body::from(body))
        };
        let builder = ClientBuilder::try_from(config.clone())?;
        Ok(builder.with_layer(&MapRequestLayer::new(count)).build())
    }

    fn ended(&self, end: End) {
        self.0.calls[end as usize].fetch_add(1, Relaxed);
    }

    fn size_of_a_write(&self) -> usize {
        self.0.written_bytes.load(Relaxed) / self.0.writes.load(Relaxed).max(1)
    }

    /// Lets writers that never end write for some time.
    async fn play(
        &self,
        time: Duration,
        writers: impl IntoIterator<Item = BoxFuture<'static, ()>>,
    ) -> Figures {
        let start = Instant::now();
        let mut tasks: JoinSet<()> = writers.into_iter().collect();
        if let Ok(ended) = timeout(time, tasks.join_next()).await {
            panic!("a writer ended: {ended:?}");
        }
        let seconds = start.elapsed().as_secs_f64();
        let [accepted, conflicts, unchanged, failed] =
            self.0.calls.each_ref().map(|calls| number(calls.load(Relaxed)));
        let requests = number(self.0.requests.load(Relaxed));
        tasks.shutdown().await;
        if unchanged + failed > 0.0 {
            eprintln!("warning: {unchanged} calls changed nothing, {failed} failed otherwise");
        }
        [
            accepted / seconds,
            conflicts / (accepted + conflicts + unchanged + failed) * 100.0,
            requests / accepted,
        ]
    }
}

fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).expect("a few seconds' calls"))
}

/// A namespace of its own on the API server.
struct Server {
    config: Config,
    namespace: String,
    namespaces: Api<Namespace>,
    fleets: Api<Fleet>,
}

impl Server {
    async fn set_up() -> Result<Self> {
        let mut config = Config::infer().await?;
        let client = Client::try_from(config.clone())?;
        let crds = Api::<CustomResourceDefinition>::all(client.clone());
        let crd = Fleet::crd();
        let parameters = PatchParams::apply("contention").force();
        crds.patch(&crd.name_any(), &parameters, &Patch::Apply(&crd))
            .await?;
        await_condition(crds, &crd.name_any(), is_crd_established()).await?;

        let namespaces = Api::<Namespace>::all(client.clone());
        let mut namespace = Namespace::default();
        namespace.metadata.generate_name = Some("contention-".into());
        let namespace = namespaces
            .create(&PostParams::default(), &namespace)
            .await?
            .name_any();
        config.default_namespace.clone_from(&namespace);
        Ok(Self {
            fleets: Api::namespaced(client, &namespace),
            config,
            namespace,
            namespaces,
        })
    }

    async fn clean_up(&self) -> Result<()> {
        self.fleets
            .delete_collection(&DeleteParams::default(), &ListParams::default())
            .await?;
        self.namespaces
            .delete(&self.namespace, &DeleteParams::default())
            .await?;
        Ok(())
    }

    async fn create(&self, name: &str) -> Result<Fleet> {
        let mut fleet = Fleet::new(name, FleetSpec {});
        fleet.labels_mut().insert(
            "scenario".into(),
            name.trim_end_matches(|c: char| c.is_ascii_digit()).into(),
        );
        Ok(self.fleets.create(&PostParams::default(), &fleet).await?)
    }

    /// Managers with a client each, as so many programs have.
    fn managers(&self, count: usize, tally: &Tally) -> Result<Vec<StatusManager<Fleet>>> {
        let manager = |writer| {
            let client = tally.client(&self.config)?;
            Ok(StatusManager::new(client, format!("writer-{writer}")))
        };
        (0..count).map(manager).collect()
    }

    /// New objects, in a cache that a watch fills.
    async fn cached(&self, name: &str, count: usize) -> Result<Store<Fleet>> {
        for object in 0..count {
            self.create(&format!("{name}{object}")).await?;
        }
        let (cache, filled) = reflector::store();
        let watched = watcher(
            self.fleets.clone(),
            watcher::Config::default().labels(&format!("scenario={name}")),
        );
        tokio::spawn(
            watched
                .default_backoff()
                .reflect(filled)
                .for_each(|_| std::future::ready(())),
        );
        cache.wait_until_ready().await?;
        Ok(cache)
    }
}
