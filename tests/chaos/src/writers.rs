//! The controllers: sixteen tasks with twelve managers. Each sets conditions of its own, on copies that may be
//! old, and notes what came of it.

use crate::calls::{Call, End, Intent, Report, Told};
use crate::history::History;
use crate::resource::{Backup, BackupCondition, BackupPhase};
use crate::unlocked;
use kube::{Client, Config, Resource, ResourceExt};
use phase_rules::manager::{Change, Observer, Requeue, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, UnixSeconds};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

/// A controller: the name of its manager, the conditions that it owns, how many tasks share the manager.
type Controller = (&'static str, &'static [BackupCondition], u32);

pub const CONTROLLERS: [Controller; 12] = {
    use BackupCondition as C;
    [
        ("storage", &[C::BucketReady, C::KeyReady], 1),
        ("access", &[C::AccessReady], 1),
        ("network", &[C::NetworkReady], 1),
        ("quota", &[C::WithinQuota], 1),
        ("agent", &[C::AgentReady], 1),
        ("job", &[C::JobScheduled, C::JobCompleted, C::JobFailed], 3),
        ("verifier", &[C::Verified], 1),
        ("replication", &[C::Replicated], 1),
        ("audit", &[C::Audited], 1),
        ("retention", &[C::Expired], 1),
        ("suspension", &[C::Suspended], 1),
        ("health", &[C::Degraded], 3),
    ]
};

/// How the writers write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Manager,
    /// For the control: conditions and phase in a merge patch that is not valid for one revision only.
    Unlocked,
}

/// What all writers of a run share.
pub struct World {
    pub way: Way,
    pub seed: u64,
    pub objects: Vec<String>,
    pub history: Arc<History>,
    /// Of the proxy.
    pub url: http::Uri,
    pub began: Instant,
    pub ends: Instant,
    pub intents: AtomicU64,
    pub calls: Mutex<Vec<Call>>,
}

/// Runs all writers to the end.
pub async fn run(world: &Arc<World>) {
    let mut tasks = tokio::task::JoinSet::new();
    for (number, controller) in CONTROLLERS.into_iter().enumerate() {
        let (_, _, count) = controller;
        let shared = Arc::new(Shared::new(world, controller, number));
        for task in 0..count {
            let writer = Writer {
                world: Arc::clone(world),
                shared: Arc::clone(&shared),
                rng: fastrand::Rng::with_seed(world.seed ^ ((number as u64) << 8 | u64::from(task) << 16)),
            };
            tasks.spawn(writer.run());
        }
    }
    tasks.join_all().await;
}

/// What the tasks of one controller share.
struct Shared {
    controller: Controller,
    client: Client,
    manager: StatusManager<Backup>,
    /// How far this controller's clock is off, for the times that it gives itself.
    skew: i64,
    /// The last intent for each object and condition.
    last: Mutex<BTreeMap<(String, BackupCondition), Intent>>,
}

impl Shared {
    fn new(world: &World, controller: Controller, number: usize) -> Self {
        let (name, owned, _) = controller;
        let mut config = Config::new(world.url.clone());
        // As a client of `Client::try_default` does, and as one does not.
        config.default_retry = number.is_multiple_of(2);
        let client = Client::try_from(config).expect("the client can be made");
        let manager = StatusManager::new(client.clone(), name)
            .owning(owned.iter().copied())
            .max_attempts([1, 3, 6, 12][number % 4])
            .timeout(Duration::from_secs(3))
            .with_observer(Ear);
        Self {
            controller,
            client,
            manager,
            skew: [0, 0, 0, 90, -90, 0][number % 6],
            last: Mutex::default(),
        }
    }
}

struct Writer {
    world: Arc<World>,
    shared: Arc<Shared>,
    rng: fastrand::Rng,
}

impl Writer {
    async fn run(mut self) {
        let (mut place, mut has_failed) = (0, false);
        while Instant::now() < self.world.ends {
            let longest = if has_failed { 300 } else { 20 };
            tokio::time::sleep(Duration::from_millis(self.rng.u64(..longest))).await;
            // The object of a call that failed comes again, as an error policy has it. Of other calls, half
            // are about the first object.
            if !(has_failed && self.rng.bool()) {
                place = self.rng.usize(..self.world.objects.len()) * self.rng.usize(..2);
            }
            let name = &self.world.objects[place];
            let age = if self.rng.u8(..3) == 0 {
                self.rng.usize(..12)
            } else {
                0
            };
            has_failed = match self.world.history.copy(name, age) {
                Some(object) => self.call(&object).await,
                None => true,
            };
        }
    }

    /// Calls the manager, notes what came of it, and says whether it failed.
    async fn call(&mut self, object: &Backup) -> bool {
        let batch = self.batch(object);
        let mut call = Call {
            manager: self.shared.controller.0,
            uid: object.uid().expect("it was stored"),
            batch: batch.iter().map(|(_, intent)| intent.clone()).collect(),
            started: self.world.began.elapsed(),
            ended: Duration::ZERO,
            end: End::Dropped,
            told: Vec::new(),
        };
        let patience = match self.rng.u8(..16) {
            0 => Duration::from_millis(self.rng.u64(..40)),
            _ => Duration::from_secs(60),
        };
        let told = Mutex::default();
        let written = TOLD.scope(Arc::new(told), async {
            let end = tokio::time::timeout(patience, self.write(object, &batch)).await;
            (
                end.unwrap_or(End::Dropped),
                TOLD.with(|told| std::mem::take(&mut *lock(told))),
            )
        });
        (call.end, call.told) = written.await;
        call.ended = self.world.began.elapsed();
        let has_failed = matches!(call.end, End::Failed { .. } | End::Dropped);
        lock(&self.world.calls).push(call);
        has_failed
    }

    /// What the conditions are to be. Empty now and then.
    fn batch(&mut self, object: &Backup) -> Vec<(BackupCondition, Intent)> {
        if self.rng.u8(..20) == 0 {
            return Vec::new();
        }
        let (_, owned, _) = self.shared.controller;
        let must_have = self.rng.usize(..owned.len());
        let chosen = owned.iter().enumerate();
        let chosen: Vec<_> = chosen
            .filter(|(place, _)| *place == must_have || self.rng.bool())
            .collect();
        chosen
            .into_iter()
            .map(|(_, type_)| (*type_, self.intent(object, *type_)))
            .collect()
    }

    /// A new intent; or the last one, as of a reconcile that finds nothing new; or what the object has, as of one
    /// that finds that this was right, whatever was tried since.
    fn intent(&mut self, object: &Backup, type_: BackupCondition) -> Intent {
        let mut last = lock(&self.shared.last);
        let key = (object.name_any(), type_);
        let known = match self.rng.u8(..6) {
            0 => last.get(&key).cloned(),
            1 | 2 => stored(object, type_),
            _ => None,
        };
        if let Some(intent) = known {
            return intent;
        }
        let usual = ConditionStatus::from(!is_negative(type_));
        let status = match self.rng.u8(..10) {
            0 | 1 => ConditionStatus::Unknown,
            2 | 3 => ConditionStatus::from(is_negative(type_)),
            _ => usual,
        };
        let intent = Intent {
            type_: type_.as_str().into(),
            status: status.as_str().into(),
            reason: ["Observed", "Probed", "Reported"][self.rng.usize(..3)].into(),
            message: format!("intent {}", self.world.intents.fetch_add(1, Ordering::Relaxed)),
        };
        last.insert(key, intent.clone());
        intent
    }

    async fn write(&self, object: &Backup, batch: &[(BackupCondition, Intent)]) -> End {
        if self.world.way == Way::Unlocked {
            return self.write_unlocked(object, batch).await;
        }
        let manager = &self.shared.manager;
        let mut updates: Vec<_> = batch
            .iter()
            .map(|(type_, intent)| self.update(*type_, intent))
            .collect();
        let outcome = match updates.len() {
            0 => manager.sync(object).await,
            1 => manager.set(object, updates.remove(0)).await,
            _ => manager.apply(object, updates).await,
        };
        match outcome {
            Ok(outcome) => match outcome.changed() {
                Some(change) => End::Changed {
                    version: version(&change.object),
                },
                None if outcome.in_doubt().is_some() => End::InDoubt,
                None => End::Unchanged,
            },
            Err(error) => End::Failed {
                awaits_change: error.requeue() == Requeue::AwaitChange,
                may_have_been_written: error.may_have_been_written(),
                error: error.to_string(),
            },
        }
    }

    async fn write_unlocked(&self, object: &Backup, batch: &[(BackupCondition, Intent)]) -> End {
        let intents: Vec<_> = batch.iter().map(|(_, intent)| intent).collect();
        match unlocked::write(&self.shared.client, object, &intents).await {
            Ok(report) => {
                let version = report.version;
                tell(Told::Changed(report));
                End::Changed { version }
            }
            Err(error) => End::Failed {
                awaits_change: false,
                may_have_been_written: true,
                error: error.to_string(),
            },
        }
    }

    fn update(&self, type_: BackupCondition, intent: &Intent) -> ConditionUpdate<BackupCondition> {
        let status = ConditionStatus::from_exact(&intent.status).expect("one of the three");
        let update =
            ConditionUpdate::new(type_, status, intent.reason.clone()).with_message(intent.message.clone());
        match self.shared.skew {
            0 => update,
            skew => update.with_last_transition_time(UnixSeconds(now() + skew)),
        }
    }
}

/// What the object has.
fn stored(object: &Backup, type_: BackupCondition) -> Option<Intent> {
    let mut conditions = object.status.iter().flat_map(|status| &status.conditions);
    let condition = conditions.find(|condition| condition.type_ == type_.as_str())?;
    Some(Intent {
        type_: condition.type_.clone(),
        status: condition.status.clone(),
        reason: condition.reason.clone(),
        message: condition.message.clone(),
    })
}

fn is_negative(type_: BackupCondition) -> bool {
    use BackupCondition::{Degraded, Expired, JobFailed, Suspended};
    matches!(type_, Degraded | Expired | JobFailed | Suspended)
}

tokio::task_local! {
    /// Where the observer notes what it is told during a call.
    static TOLD: Arc<Mutex<Vec<Told>>>;
}

fn tell(told: Told) {
    TOLD.with(|list| lock(list).push(told));
}

/// Notes what a manager tells its observers.
struct Ear;

impl Observer<Backup> for Ear {
    fn changed(&self, change: &Change<Backup>) {
        tell(Told::Changed(Report {
            version: version(&change.object),
            from: phase(change.phase.from),
            to: phase(change.phase.to),
            conditions: change
                .conditions
                .iter()
                .map(|change| change.type_.as_str().into())
                .collect(),
        }));
    }

    fn unchanged(&self, object: &Backup) {
        tell(Told::Unchanged {
            version: version(object),
        });
    }
}

fn phase(phase: BackupPhase) -> String {
    phase.as_str().into()
}

pub fn version(object: &Backup) -> u64 {
    let version = object.meta().resource_version.as_deref();
    version
        .and_then(|version| version.parse().ok())
        .unwrap_or_default()
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    i64::try_from(since.expect("after 1970").as_secs()).expect("before 2200")
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
