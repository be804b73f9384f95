//! `publish(..)` and the fields for the reason and the message, as the manager writes them.

use http::Method;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::CustomResource;
use phase_rules::manager::{Change, Error, Outcome, StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use stand_in::{Fault, StandIn, Step};
use std::time::Duration;

#[derive(CustomResource, Serialize, Deserialize, Clone, Debug)]
#[kube(
    group = "example.com",
    version = "v1",
    kind = "Release",
    namespaced,
    status = "ReleaseStatus",
    schema = "disabled"
)]
pub struct ReleaseSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(ImageFound, RolledOut, RolloutFailed(negative)),
    phases(Pending(reconciling), RollingOut(reconciling), Done(ready), Failed(stalled)),
    rules(
        RolloutFailed              => Failed,
        all(ImageFound, RolledOut) => Done,
        ImageFound                 => RollingOut,
        _                          => Pending,
    ),
    publish(Ready, Reconciling, Stalled),
)]
pub struct ReleaseStatus {
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<ReleasePhase>,
    pub observed_generation: Option<i64>,
    #[phase(reason)]
    pub why: Option<String>,
    #[phase(message)]
    pub message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

struct Bench {
    server: StandIn,
    manager: StatusManager<Release>,
    path: String,
}

impl Bench {
    /// A server with a release that has this status.
    fn with(status: Value) -> Self {
        let server = StandIn::new();
        let path = stand_in::path::<Release>("default", "shop");
        let mut release = json!({ "kind": "Release", "spec": {} });
        if !status.is_null() {
            release["status"] = status;
        }
        server.put(&path, release);
        let manager = StatusManager::new(server.client(), "release-controller");
        Self {
            server,
            manager,
            path,
        }
    }

    /// One whose manager has written this condition.
    async fn after(update: ConditionUpdate<ReleaseCondition>) -> Self {
        let bench = Self::with(Value::Null);
        bench.manager.set(&bench.release(), update).await.unwrap();
        bench.server.take_requests();
        bench
    }

    fn release(&self) -> Release {
        serde_json::from_value(self.server.get(&self.path).unwrap()).unwrap()
    }

    fn status(&self) -> Value {
        self.server.get(&self.path).unwrap()["status"].clone()
    }

    /// Another client changes the status.
    fn edit(&self, edit: impl FnOnce(&mut Value)) {
        self.server
            .edit(&self.path, |release| edit(&mut release["status"]));
    }

    fn on_write(&self, fault: impl FnOnce(Fault) -> Fault) {
        self.server
            .inject(fault(Fault::on(Method::PATCH, "/shop/status")));
    }

    fn writes(&self) -> usize {
        self.server.count_requests(&Method::PATCH, "/shop/status")
    }
}

fn found() -> ConditionUpdate<ReleaseCondition> {
    let update = ConditionUpdate::new(ReleaseCondition::ImageFound, ConditionStatus::True, "Pulled");
    update.with_message("sha256:1234")
}

fn rolled_out() -> ConditionUpdate<ReleaseCondition> {
    ConditionUpdate::new(ReleaseCondition::RolledOut, ConditionStatus::True, "Ready")
}

fn failed(message: &'static str) -> ConditionUpdate<ReleaseCondition> {
    let update = ConditionUpdate::new(ReleaseCondition::RolloutFailed, ConditionStatus::True, "Crashed");
    update.with_message(message)
}

fn change(result: Result<Outcome<Release>, Error>) -> Change<Release> {
    match result.unwrap() {
        Outcome::Changed(change) => change,
        outcome => panic!("{outcome:?}"),
    }
}

/// A condition without its time.
fn condition<'a>(status: &'a Value, type_: &str) -> Option<[&'a Value; 4]> {
    let mut conditions = status["conditions"].as_array().unwrap().iter();
    let condition = conditions.find(|condition| condition["type"] == type_)?;
    Some(["status", "reason", "message", "observedGeneration"].map(|field| &condition[field]))
}

/// Phase, published conditions, reason and message are what the conditions say.
#[track_caller]
fn assert_consistent(status: &Value) {
    let stored: ReleaseStatus = serde_json::from_value(status.clone()).unwrap();
    let mut again = stored.clone();
    let _ = again.recompute_phase();
    assert_eq!(json!(stored), json!(again));
}

#[tokio::test(start_paused = true)]
async fn first_write_and_no_second_one() {
    for status in [Value::Null, json!({})] {
        let bench = Bench::with(status);

        let change = change(bench.manager.set(&bench.release(), found()).await);

        assert_eq!(change.phase.to, ReleasePhase::RollingOut);
        assert_eq!(
            change.conditions.len(),
            1,
            "published conditions are not the caller's"
        );
        let status = bench.status();
        assert_consistent(&status);
        let types: Vec<_> = status["conditions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|condition| &condition["type"])
            .collect();
        assert_eq!(types, ["ImageFound", "Ready", "Reconciling"]);
        let expected = |status| [json!(status), json!("RollingOut"), json!("sha256:1234"), json!(1)];
        assert_eq!(
            condition(&status, "Ready").unwrap().map(Clone::clone),
            expected("False")
        );
        assert_eq!(
            condition(&status, "Reconciling").unwrap().map(Clone::clone),
            expected("True")
        );
        assert_eq!(
            (&status["why"], &status["message"]),
            (&json!("Pulled"), &json!("sha256:1234"))
        );
        assert_eq!(bench.writes(), 1);

        bench.server.take_requests();
        for _ in 0..2 {
            let outcome = bench.manager.set(&bench.release(), found()).await.unwrap();
            assert!(matches!(outcome, Outcome::Unchanged));
            assert!(matches!(
                bench.manager.sync(&bench.release()).await.unwrap(),
                Outcome::Unchanged
            ));
        }
        assert!(bench.server.requests().is_empty());
    }
}

/// Someone else, who knows nothing of rules, writes between the caller's read and the write.
#[tokio::test(start_paused = true)]
async fn what_is_published_after_a_conflict_is_of_the_live_object() {
    let bench = Bench::after(found()).await;
    let path = bench.path.clone();
    bench.on_write(|fault| {
        fault.before(Step::run(move |server: &StandIn| {
            server.edit(&path, |release| {
                let conditions = release["status"]["conditions"].as_array_mut().unwrap();
                conditions.insert(
                    0,
                    json!({
                        "type": "RolloutFailed",
                        "status": "True",
                        "reason": "OutOfMemory",
                        "message": "killed",
                        "lastTransitionTime": "2025-01-01T00:00:00Z",
                    }),
                );
            });
        }))
    });

    let change = change(bench.manager.set(&bench.release(), rolled_out()).await);

    assert_eq!((change.attempts, change.phase.to), (2, ReleasePhase::Failed));
    let status = bench.status();
    assert_consistent(&status);
    assert_eq!(
        (&status["why"], &status["message"]),
        (&json!("OutOfMemory"), &json!("killed"))
    );
    let expected = [json!("True"), json!("Failed"), json!("killed"), json!(1)];
    assert_eq!(condition(&status, "Stalled").unwrap().map(Clone::clone), expected);
    assert_eq!(condition(&status, "Ready").unwrap()[0], "False");
    assert_eq!(condition(&status, "Reconciling"), None);
}

/// Makes one of what is published wrong.
type Wrong = fn(&mut Value);

const WRONG: [Wrong; 7] = [
    |status| status["conditions"][1]["status"] = "True".into(),
    |status| status["conditions"][1]["reason"] = "Done".into(),
    |status| status["conditions"][2]["message"] = "".into(),
    |status| status["conditions"][2]["observedGeneration"] = 7.into(),
    |status| {
        status["conditions"].as_array_mut().unwrap().remove(1);
    },
    |status| status["why"] = "Other".into(),
    |status| {
        status.as_object_mut().unwrap().remove("message");
    },
];

#[tokio::test(start_paused = true)]
async fn sync_puts_right_what_others_change() {
    for (index, wrong) in WRONG.into_iter().enumerate() {
        let bench = Bench::after(found()).await;
        bench.edit(wrong);

        let change = change(bench.manager.sync(&bench.release()).await);

        assert!(!change.phase.is_change() && change.conditions.is_empty());
        assert_consistent(&bench.status());
        assert_eq!(bench.writes(), 1, "{index}");
        assert!(matches!(
            bench.manager.sync(&bench.release()).await.unwrap(),
            Outcome::Unchanged
        ));
        assert_eq!(bench.writes(), 1, "{index}");
    }
}

/// Someone else writes `Ready` by other rules: nobody wins by being faster.
#[tokio::test(start_paused = true)]
async fn no_fight_over_what_is_published() {
    let bench = Bench::after(found()).await;
    for _ in 0..20 {
        bench.edit(WRONG[0]);
        bench.manager.sync(&bench.release()).await.unwrap();
    }
    assert_eq!(bench.writes(), 1);
    let outcome = bench.manager.sync(&bench.release()).await.unwrap();
    assert!(
        matches!(outcome, Outcome::Overruled { change: None, .. }),
        "{outcome:?}"
    );
    tokio::time::sleep(Duration::from_secs(3)).await;
    change(bench.manager.sync(&bench.release()).await);
    assert_consistent(&bench.status());
}

/// That is no fight: the published message follows the condition's.
#[tokio::test(start_paused = true)]
async fn a_message_that_others_change_is_followed_each_time() {
    let bench = Bench::after(found()).await;
    for digest in ["sha256:2", "sha256:3", "sha256:4"] {
        bench.edit(|status| status["conditions"][0]["message"] = digest.into());
        change(bench.manager.sync(&bench.release()).await);
        let status = bench.status();
        assert_consistent(&status);
        assert_eq!(condition(&status, "Ready").unwrap()[2], digest);
        assert_eq!(status["message"], digest);
    }
    assert_eq!(bench.writes(), 3);
}

#[tokio::test(start_paused = true)]
async fn initialize_publishes_without_a_generation() {
    let bench = Bench::with(Value::Null);
    change(bench.manager.initialize(&bench.release(), "New", "").await);
    let status = bench.status();
    assert_consistent(&status);
    assert_eq!(status["phase"], "Pending");
    let [ready, reason, _, generation] = condition(&status, "Ready").unwrap();
    assert_eq!(
        (ready, reason, generation),
        (&json!("False"), &json!("Pending"), &Value::Null)
    );
    assert_eq!(status["conditions"].as_array().unwrap().len(), 5);

    // Then the generation is reconciled.
    change(bench.manager.apply(&bench.release(), StatusChanges::new()).await);
    let status = bench.status();
    assert_consistent(&status);
    assert_eq!(condition(&status, "Ready").unwrap()[3], 1);
}

#[tokio::test(start_paused = true)]
async fn all_entries_of_a_condition_that_is_to_be_absent_go() {
    let bench = Bench::after(found()).await;
    bench.edit(|status| {
        let conditions = status["conditions"].as_array_mut().unwrap();
        let reconciling = conditions[2].clone();
        conditions.insert(0, reconciling.clone());
        conditions.push(reconciling);
    });

    change(bench.manager.set(&bench.release(), rolled_out()).await);

    let status = bench.status();
    assert_consistent(&status);
    let types: Vec<_> = status["conditions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|condition| &condition["type"])
        .collect();
    assert_eq!(types, ["ImageFound", "Ready", "RolledOut"]);
    assert_eq!(condition(&status, "Ready").unwrap()[0], "True");
}

/// The answer gets lost, to a change of a condition and to a repair of each thing that is published.
#[tokio::test(start_paused = true)]
async fn a_lost_answer_is_settled() {
    for is_found_later in [false, true] {
        for wrong in std::iter::once(None).chain(WRONG.map(Some)) {
            let bench = Bench::after(found()).await;
            if let Some(wrong) = wrong {
                bench.edit(wrong);
            }
            let path = bench.path.clone();
            bench.on_write(|fault| {
                let fault = fault.after(Step::Break);
                if !is_found_later {
                    return fault;
                }
                // Someone else writes the next revision.
                fault.after(Step::run(move |server: &StandIn| {
                    server.edit(&path, |release| release["status"]["why"] = "Theirs".into());
                }))
            });
            let release = bench.release();

            let change = change(match wrong {
                Some(_) => bench.manager.sync(&release).await,
                None => bench.manager.set(&release, failed("exit code 1")).await,
            });

            assert_consistent(&json!(change.object.status));
            assert_eq!(change.phase.is_change(), wrong.is_none());
            assert_eq!(bench.writes(), 1);
        }
    }
}

/// The request never arrives. What someone else makes of the object lacks what it was to change, so it is sent again.
#[tokio::test(start_paused = true)]
async fn a_request_that_is_lost_is_sent_again() {
    for wrong in WRONG {
        let bench = Bench::after(found()).await;
        bench.edit(wrong);
        let path = bench.path.clone();
        bench.on_write(|fault| {
            let theirs = Step::run(move |server: &StandIn| {
                server.edit(&path, |release| release["status"]["url"] = "theirs".into());
            });
            fault.before(theirs).before(Step::Break)
        });

        let change = change(bench.manager.sync(&bench.release()).await);

        assert_eq!(change.attempts, 2);
        assert_eq!(bench.writes(), 2);
        assert_consistent(&bench.status());
        assert_eq!(bench.status()["url"], "theirs");
    }
}

/// A published condition is about what the status is about, whoever writes it.
#[tokio::test(start_paused = true)]
async fn the_generation_is_that_of_the_status() {
    let bench = Bench::after(found()).await;
    bench
        .server
        .edit(&bench.path, |release| release["spec"]["image"] = "shop:2".into());
    assert_eq!(bench.release().metadata.generation, Some(2));
    let second = bench.manager.clone().leave_observed_generation();

    change(second.set(&bench.release(), rolled_out()).await);
    let status = bench.status();
    assert_consistent(&status);
    assert_eq!(condition(&status, "RolledOut").unwrap()[3], 2);
    assert_eq!(condition(&status, "Ready").unwrap()[3], 1);

    change(bench.manager.apply(&bench.release(), StatusChanges::new()).await);
    let status = bench.status();
    assert_consistent(&status);
    assert_eq!(condition(&status, "Ready").unwrap()[3], 2);
    assert!(matches!(
        second.set(&bench.release(), rolled_out()).await.unwrap(),
        Outcome::Unchanged
    ));
}

#[tokio::test(start_paused = true)]
async fn edits_of_what_is_derived_are_overruled() {
    let bench = Bench::after(found()).await;
    let meddle = |status: &mut ReleaseStatus| {
        status.why = Some("Edited".into());
        status.message = None;
        status.conditions.retain(|condition| condition.type_ != "Ready");
    };
    // Alone they are no reason to write.
    let outcome = bench
        .manager
        .apply(&bench.release(), StatusChanges::new().edit(meddle))
        .await;
    assert!(matches!(outcome.unwrap(), Outcome::Unchanged));
    assert_eq!(bench.writes(), 0);

    let changes = StatusChanges::new()
        .edit(meddle)
        .edit_on_change(meddle)
        .edit(|status| status.url = Some("https://shop.example.com".into()));
    change(
        bench
            .manager
            .apply(&bench.release(), changes.set(failed("exit code 1")))
            .await,
    );
    let status = bench.status();
    assert_consistent(&status);
    assert_eq!(status["url"], "https://shop.example.com");
    assert_eq!(status["message"], "exit code 1");
}

#[tokio::test(start_paused = true)]
async fn an_edit_on_change_is_made_with_what_is_put_right() {
    for wrong in WRONG {
        let bench = Bench::after(found()).await;
        let touch =
            || StatusChanges::<ReleaseStatus>::new().edit_on_change(|status| status.url = Some("now".into()));
        let outcome = bench.manager.apply(&bench.release(), touch()).await.unwrap();
        assert!(matches!(outcome, Outcome::Unchanged));
        bench.edit(wrong);
        change(bench.manager.apply(&bench.release(), touch()).await);
        assert_consistent(&bench.status());
        assert_eq!(bench.status()["url"], "now");
    }
}

#[tokio::test(start_paused = true)]
async fn what_the_program_does_not_know_stays() {
    let bench = Bench::after(found()).await;
    let foreign = json!({
        "type": "example.com/Audited",
        "status": "Odd",
        "lastTransitionTime": "2025-01-01T00:00:00.5+00:00",
        "x": [null, 1.50],
    });
    bench.edit(|status| {
        status["unknown"] = json!({ "x": [1, null] });
        let conditions = status["conditions"].as_array_mut().unwrap();
        conditions.insert(1, foreign.clone());
        conditions[2]["by"] = json!({ "unknown": 1 });
        conditions[2]["lastTransitionTime"] = "2025-01-01T00:00:00.123456Z".into();
    });

    change(bench.manager.set(&bench.release(), failed("exit code 1")).await);

    let status = bench.status();
    assert_consistent(&status);
    assert_eq!(status["unknown"].to_string(), r#"{"x":[1,null]}"#);
    let conditions = status["conditions"].as_array().unwrap();
    assert_eq!(conditions[1].to_string(), foreign.to_string());
    assert_eq!(conditions[2]["type"], "Ready");
    assert_eq!(conditions[2]["by"], json!({ "unknown": 1 }));
    assert_eq!(
        conditions[2]["lastTransitionTime"], "2025-01-01T00:00:00.123456Z",
        "still False"
    );
}
