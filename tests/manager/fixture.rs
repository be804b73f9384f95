//! A backup on a stand-in for the API server, and what is known of it from outside of the manager.

use crate::resource::{Backup, BackupCondition, BackupStatus};
use http::Method;
use kube::core::Status as Failure;
use kube::core::response::StatusDetails;
use phase_rules::manager::{Change, Error, Observer, Outcome, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
use serde_json::{Value, json};
use stand_in::{Answer, Fault, RecordedRequest, StandIn, Step};
use std::sync::{Arc, Mutex};

pub const PATH: &str = "/apis/backup.example.com/v1/namespaces/default/backups/nightly";
/// How the path of the one request ends that writes, and of the one that reads.
pub const WRITE: &str = "/nightly/status";
pub const READ: &str = "/nightly";

/// A server with one backup that waits for its Job.
pub struct Bench {
    pub server: StandIn,
    pub manager: StatusManager<Backup>,
    pub log: Log,
}

impl Bench {
    pub fn new() -> Self {
        crate::trace::listen();
        let server = StandIn::new();
        server.put(PATH, waiting());
        let log = Log::default();
        let manager = StatusManager::new(server.client(), "backup-controller").with_observer(log.clone());
        Self { server, manager, log }
    }

    /// The backup as a controller's cache has it, up to date.
    pub fn backup(&self) -> Backup {
        serde_json::from_value(self.stored()).expect("the stored backup deserializes")
    }

    pub fn stored(&self) -> Value {
        self.server.get(PATH).expect("the backup is stored")
    }

    pub fn on_write(&self, fault: impl FnOnce(Fault) -> Fault) {
        self.server.inject(fault(Fault::on(Method::PATCH, WRITE)));
    }

    pub fn on_read(&self, fault: impl FnOnce(Fault) -> Fault) {
        self.server.inject(fault(Fault::on(Method::GET, READ)));
    }

    /// The server no longer knows what became of an object's earlier revisions.
    pub fn forget_history(&self) {
        let is_watch = |request: &RecordedRequest| request.query("watch").is_some();
        let fault = Fault::on(Method::GET, "/backups").matching(is_watch);
        self.server
            .inject(fault.always().before(Step::answer(failure(410, "Expired"))));
    }

    pub fn writes(&self) -> usize {
        self.server.count_requests(&Method::PATCH, WRITE)
    }

    pub fn reads(&self) -> usize {
        self.server.count_requests(&Method::GET, READ)
    }

    /// How many revisions of the backup there are, that of its creation included.
    pub fn revisions(&self) -> usize {
        self.server.revisions(PATH).len()
    }

    /// In each revision that was ever stored, the phase is what the rules say of the conditions.
    pub fn assert_consistent(&self) {
        for revision in self.server.revisions(PATH) {
            let status: BackupStatus = serde_json::from_value(revision["status"].clone()).unwrap();
            let derived = status.derived_phase();
            assert_eq!(status.phase, Some(derived), "{:#}", revision["status"]);
            let mut recomputed = status.clone();
            let _ = recomputed.recompute_phase();
            assert_eq!(json!(recomputed), json!(status), "what is published is in step");
        }
    }

    pub fn status_of(&self, type_: BackupCondition) -> Option<String> {
        status_of(&self.stored(), type_)
    }

    pub fn phase(&self) -> String {
        phase_of(&self.stored())
    }
}

pub fn status_of(object: &Value, type_: BackupCondition) -> Option<String> {
    let conditions = object["status"]["conditions"].as_array()?;
    let condition = conditions
        .iter()
        .find(|condition| condition["type"] == type_.as_str())?;
    condition["status"].as_str().map(String::from)
}

pub fn phase_of(object: &Value) -> String {
    object["status"]["phase"].as_str().unwrap_or_default().into()
}

fn waiting() -> Value {
    let mut backup = with_two_conditions();
    recompute(&mut backup);
    backup
}

/// Brings the phase and what is published with it in step with the conditions, as every writer does.
pub fn recompute(backup: &mut Value) {
    let mut status: BackupStatus = serde_json::from_value(backup["status"].clone()).unwrap();
    let _ = status.recompute_phase();
    backup["status"] = json!(status);
}

fn with_two_conditions() -> Value {
    let ready = |type_| {
        json!({
            "type": type_,
            "status": "True",
            "reason": "Found",
            "message": "",
            "observedGeneration": 1,
            "lastTransitionTime": "2025-01-01T00:00:00Z",
        })
    };
    json!({
        "kind": "Backup",
        "spec": { "databaseRef": { "name": "rocketchat" }, "storeRef": { "name": "s3" }, "retentionDays": 7 },
        "status": {
            "conditions": [ready("BucketStoreReady"), ready("MongoDBAccessRequestReady")],
            "phase": "Pending",
            "observedGeneration": 1,
        },
    })
}

/// What moves the backup from Pending to Running.
pub fn scheduled() -> ConditionUpdate<BackupCondition> {
    ConditionUpdate::new(BackupCondition::JobScheduled, ConditionStatus::True, "JobCreated")
}

/// Another controller sets a condition of its own, one that no rule reads.
pub fn someone_else_writes() -> Step {
    Step::run(|server: &StandIn| {
        server.edit(PATH, add_foreign_condition);
    })
}

pub fn add_foreign_condition(backup: &mut Value) {
    let conditions = backup["status"]["conditions"].as_array_mut().unwrap();
    conditions.push(json!({
        "type": format!("example.com/Audited{}", conditions.len()),
        "status": "True",
        "reason": "Audited",
        "message": "",
        "lastTransitionTime": "2025-01-01T00:00:00.123456Z",
    }));
}

/// Another controller sets a condition that is declared, and the phase with it, as a manager of its own
/// would.
pub fn set_as_someone_else(server: &StandIn, type_: BackupCondition, status: ConditionStatus) {
    server.edit(PATH, |backup| {
        let mut theirs: BackupStatus = serde_json::from_value(backup["status"].clone()).unwrap();
        let update = ConditionUpdate::new(type_, status, "SomeoneElse").with_observed_generation(1);
        theirs.set_condition(update).unwrap();
        let _ = theirs.recompute_phase();
        backup["status"] = json!(theirs);
    });
}

/// An error as the API server words it.
pub fn failure(code: u16, reason: &str) -> Failure {
    Failure::failure(reason, reason).with_code(code)
}

/// The answer to a request that is one too many, or came at a bad time.
pub fn failure_with_delay(code: u16, reason: &str, seconds: u32) -> Failure {
    failure(code, reason).with_details(details("", seconds))
}

/// The conflict that a request gets whose resource version is not the one that is stored.
pub fn conflict() -> Failure {
    failure(409, "Conflict").with_details(details("nightly", 0))
}

fn details(name: &str, retry_after_seconds: u32) -> StatusDetails {
    StatusDetails {
        name: name.into(),
        group: "backup.example.com".into(),
        kind: "backups".into(),
        uid: String::new(),
        causes: Vec::new(),
        retry_after_seconds,
    }
}

/// The writes that were sent and did not reach the store, because whoever sent them gave up.
pub fn writes_under_way(server: &StandIn) -> Vec<RecordedRequest> {
    let is_under_way = |request: &RecordedRequest| {
        request.method == Method::PATCH && matches!(request.answer, Answer::Pending | Answer::Broken)
    };
    server.requests().into_iter().filter(is_under_way).collect()
}

/// A write arrives that was held up on its way, and is judged as the API server does: only on the revision it
/// is for. Says whether it was carried out.
pub fn arrive_late(server: &StandIn, write: &RecordedRequest) -> bool {
    let patch: json_patch::Patch = serde_json::from_slice(&write.body).expect("a JSON patch");
    let mut is_accepted = false;
    server.edit(PATH, |backup| {
        let mut patched = backup.clone();
        is_accepted = json_patch::patch(&mut patched, &patch).is_ok()
            && patched["metadata"]["resourceVersion"] == backup["metadata"]["resourceVersion"];
        if is_accepted {
            *backup = patched;
        }
    });
    is_accepted
}

/// An observer that writes down what it is told, with phases as `Pending -> Running`.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<Entry>>>);

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    Changed(String),
    /// To a state that this `never` excludes.
    Excluded(&'static str),
    Unchanged,
    Failed(String),
}

impl Log {
    pub fn entries(&self) -> Vec<Entry> {
        self.0.lock().unwrap().clone()
    }

    fn add(&self, entry: Entry) {
        self.0.lock().unwrap().push(entry);
    }
}

impl Observer<Backup> for Log {
    fn changed(&self, change: &Change<Backup>) {
        self.add(Entry::Changed(format!(
            "{} -> {}",
            change.phase.from, change.phase.to
        )));
    }

    fn excluded(&self, _: &Change<Backup>, never: &'static str) {
        self.add(Entry::Excluded(never));
    }

    fn unchanged(&self, _: &Backup) {
        self.add(Entry::Unchanged);
    }

    fn failed(&self, _: &Backup, error: &Error) {
        self.add(Entry::Failed(error.to_string()));
    }
}

/// The change that a call has made.
pub fn change(result: Result<Outcome<Backup>, Error>) -> Change<Backup> {
    match result.expect("the call ends well") {
        Outcome::Changed(change) => change,
        outcome => panic!("nothing changed: {outcome:?}"),
    }
}

pub fn error(result: Result<Outcome<Backup>, Error>) -> Error {
    result.expect_err("the call fails")
}

pub fn one_transition(transition: &str) -> Vec<Entry> {
    vec![Entry::Changed(transition.into())]
}
