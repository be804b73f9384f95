//! What kstatus makes of a status with `publish(Ready, Reconciling, Stalled)`: `kubectl apply --wait` of kpt, Flux, Argo CD and
//! whatever else waits with [cli-utils](https://github.com/kubernetes-sigs/cli-utils/tree/master/pkg/kstatus).

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::rules::Health;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Debug, PartialEq, Eq)]
enum Kstatus {
    Terminating,
    InProgress,
    Failed,
    Current,
}

/// Decides as kstatus does for a custom resource (cli-utils 5895ad6): what is being deleted is Terminating, what was not seen
/// yet is in progress, then the first of Reconciling and Stalled that is True decides, then Ready. What says nothing is Current.
fn kstatus(object: &Value) -> Kstatus {
    let (metadata, status) = (&object["metadata"], &object["status"]);
    if metadata["deletionTimestamp"].is_string() {
        return Kstatus::Terminating;
    }
    let observed = &status["observedGeneration"];
    if metadata["generation"].is_i64() && observed.is_i64() && *observed != metadata["generation"] {
        return Kstatus::InProgress;
    }
    let conditions = || status["conditions"].as_array().into_iter().flatten();
    let by_standard_condition = conditions().find_map(|condition| {
        let decided = match condition["type"].as_str()? {
            "Reconciling" => Kstatus::InProgress,
            "Stalled" => Kstatus::Failed,
            _ => return None,
        };
        (condition["status"] == "True").then_some(decided)
    });
    let by_readiness = || {
        let mut ready = conditions().filter(|condition| condition["type"] == "Ready");
        ready.find_map(|ready| match ready["status"].as_str()? {
            "True" => Some(Kstatus::Current),
            "False" | "Unknown" => Some(Kstatus::InProgress),
            _ => None,
        })
    };
    by_standard_condition
        .or_else(by_readiness)
        .unwrap_or(Kstatus::Current)
}

#[derive(PhaseStatus, Serialize, Deserialize, Clone, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(StoreReady, JobStarted, JobDone, JobFailed(negative)),
    phases(Pending(reconciling), Running(reconciling), Done(ready), Failed(stalled)),
    rules(
        JobFailed                => Failed,
        all(StoreReady, JobDone) => Done,
        all(not(StoreReady = Unknown), JobStarted) => Running,
        any(StoreReady = False, JobDone = False) => Pending,
        JobFailed = False        => Unknown,
        _                        => Pending,
    ),
    publish(Ready, Reconciling, Stalled),
)]
struct BackupStatus {
    conditions: Vec<Condition>,
    phase: Option<BackupPhase>,
    observed_generation: Option<i64>,
}

const STATUSES: [Option<ConditionStatus>; 4] = [
    None,
    Some(ConditionStatus::True),
    Some(ConditionStatus::False),
    Some(ConditionStatus::Unknown),
];

/// One status goes through all states, in an order that mixes them: nothing that was published before may be left.
#[test]
fn says_what_health_says() {
    let mut met = [0; 4];
    let mut status = BackupStatus {
        observed_generation: Some(3),
        ..BackupStatus::default()
    };
    let number_of_states = STATUSES.len().pow(4);
    for step in 0..number_of_states {
        let mut state = step * 7 % number_of_states;
        for condition in BackupCondition::ALL {
            let wanted = STATUSES[state % STATUSES.len()];
            state /= STATUSES.len();
            match wanted {
                Some(wanted) => {
                    let update = ConditionUpdate::new(*condition, wanted, "Tested");
                    status.set_condition(update).unwrap();
                }
                None => drop(status.remove_condition(*condition)),
            }
        }
        let _ = status.recompute_phase();

        let health = status.derived_phase().health();
        met[health as usize] += 1;
        let expected = match health {
            Health::Ready => Kstatus::Current,
            Health::Stalled => Kstatus::Failed,
            // `Ready=Unknown` where the health is unknown: kstatus goes on waiting.
            Health::Reconciling | Health::Unknown => Kstatus::InProgress,
        };
        let mut object = json!({ "metadata": { "generation": 3 }, "status": status });
        assert_eq!(kstatus(&object), expected, "{object:#}");

        // Whatever the health, a spec that was not reconciled is in progress, and what is being deleted is Terminating.
        object["metadata"]["generation"] = 4.into();
        assert_eq!(kstatus(&object), Kstatus::InProgress);
        object["metadata"]["deletionTimestamp"] = "2025-01-01T00:00:00Z".into();
        assert_eq!(kstatus(&object), Kstatus::Terminating);
    }
    assert!(met.iter().all(|times| *times > 0), "{met:?}");
}

/// Why conditions are published at all: kstatus takes what says nothing for Current, and knows no failure without `Stalled`.
#[test]
fn without_standard_conditions_everything_is_current() {
    let failed = json!({ "type": "JobFailed", "status": "True" });
    let mut object = json!({ "status": { "phase": "Failed", "conditions": [failed] } });
    assert_eq!(kstatus(&object), Kstatus::Current);
    object["status"]["conditions"][0] = json!({ "type": "Ready", "status": "False" });
    assert_eq!(kstatus(&object), Kstatus::InProgress);
}
