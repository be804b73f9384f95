//! Statuses of other shapes than that of the example: lists and phases that may be absent, other names on the
//! wire, other condition types, fields of one's own.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition as MetaCondition;
use kube::CustomResource;
use phase_rules::condition_list::is_true;
use phase_rules::manager::{StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus, UnixSeconds, WriteCondition};
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use stand_in::StandIn;
use std::collections::BTreeMap;

/// The fields' names on the wire.
struct Names {
    conditions: &'static str,
    phase: &'static str,
    observed_generation: &'static str,
}

/// One resource for each shape, which goes through the same calls.
macro_rules! shapes {
    ($(
        $(#[$doc:meta])* $shape:ident: $condition:ty, $names:expr, absent: $absent:expr,
        { $($fields:tt)* }
    )+) => {$(
        $(#[$doc])*
        mod $shape {
            use super::*;

            #[derive(CustomResource, Serialize, Deserialize, Clone, Debug)]
            #[kube(
                group = "example.com",
                version = "v1",
                kind = "App",
                namespaced,
                status = "AppStatus",
                schema = "disabled"
            )]
            pub struct AppSpec {}

            #[derive(PhaseStatus, Serialize, Deserialize, Clone, Debug, Default)]
            #[serde(rename_all = "camelCase")]
            #[phase(conditions(Ready, Broken(negative)), rules(Broken => Failed, Ready => Running, _ => Pending))]
            pub struct AppStatus {
                $($fields)*
            }

            #[tokio::test]
            async fn goes_through_all_calls() {
                for absent in $absent.into_iter().chain([json!({ "other": 1 })]) {
                    play(absent).await;
                }
            }

            async fn play(status: Value) {
                crate::trace::listen();
                let server = StandIn::new();
                let path = stand_in::path::<App>("default", "a");
                server.put(&path, json!({ "kind": "App", "spec": {}, "status": status }));
                let app = || serde_json::from_value::<App>(server.get(&path).unwrap()).unwrap();
                let manager = StatusManager::<App>::new(server.client(), "app-controller").migrate(|_: IgnoredAny| []);
                let expect = |phase: &str, conditions: &[(&str, &str)]| {
                    let stored = server.get(&path).unwrap();
                    assert_stored(&stored["status"], &status, &$names, phase, conditions);
                };

                let outcome = manager.initialize(&app(), "Pending", "").await.unwrap();
                assert!(outcome.changed().is_some());
                expect("Pending", &[("Ready", "Unknown"), ("Broken", "Unknown")]);
                let ready = ConditionUpdate::new(AppCondition::Ready, ConditionStatus::True, "Started").with_message("it runs");
                assert!(manager.set(&app(), ready.clone()).await.unwrap().changed().is_some());
                expect("Running", &[("Ready", "True"), ("Broken", "Unknown")]);
                assert_eq!(server.get(&path).unwrap()["status"][$names.observed_generation], 1);
                assert!(manager.set(&app(), ready).await.unwrap().changed().is_none());
                let broken = ConditionUpdate::new(AppCondition::Broken, ConditionStatus::True, "Crashed");
                let outcome = manager.set(&app(), broken).await.unwrap();
                assert_eq!(outcome.changed().unwrap().phase.to, AppPhase::Failed);
                expect("Failed", &[("Ready", "True"), ("Broken", "True")]);
                assert!(manager.apply(&app(), StatusChanges::new().remove(AppCondition::Ready)).await.unwrap().changed().is_some());
                expect("Failed", &[("Broken", "True")]);
                assert!(manager.apply(&app(), StatusChanges::new().remove(AppCondition::Broken)).await.unwrap().changed().is_some());
                expect("Pending", &[]);
                assert!(manager.apply(&app(), StatusChanges::new().remove(AppCondition::Broken)).await.unwrap().changed().is_none());
                assert!(manager.sync(&app()).await.unwrap().changed().is_none());

                server.edit(&path, |app| app["status"][$names.phase] = "NoSuchPhase".into());
                assert!(manager.sync(&app()).await.unwrap().changed().is_some());
                expect("Pending", &[]);

                // Where a status has no declared condition and another phase than the first, the live one is looked at.
                let reads = 1 + usize::from(!status.is_null());
                let writes = server.count_requests(&http::Method::PATCH, "/status");
                assert_eq!((writes, server.requests().len() - writes), (6, reads), "{status}");
            }
        }
    )+};
}

fn assert_stored(status: &Value, before: &Value, names: &Names, phase: &str, conditions: &[(&str, &str)]) {
    assert_eq!(status[names.phase], phase, "{status:#}");
    let stored = status[names.conditions]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let stored: Vec<(&str, &str)> = stored
        .iter()
        .map(|condition| {
            let type_ = condition.get("type").or_else(|| condition.get("kind"));
            let status = condition.get("status").or_else(|| condition.get("state"));
            (
                type_.unwrap().as_str().unwrap(),
                status.unwrap().as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(stored, conditions, "{status:#}");
    assert_eq!(status.get("other"), before.get("other"));
    // No field has come up that the status does not have.
    let known = [names.conditions, names.phase, names.observed_generation, "other"];
    let unknown = status
        .as_object()
        .unwrap()
        .keys()
        .find(|name| !known.contains(&name.as_str()));
    assert_eq!(unknown, None, "{status:#}");
}

const USUAL: Names = Names {
    conditions: "conditions",
    phase: "phase",
    observed_generation: "observedGeneration",
};

shapes! {
    /// Everything may be absent, and may be null.
    optional: MetaCondition, USUAL,
    absent: [
        Value::Null,
        json!({}),
        json!({ "conditions": null, "phase": null, "observedGeneration": null }),
        json!({ "conditions": [] }),
    ],
    {
        pub conditions: Option<Vec<MetaCondition>>,
        pub phase: Option<AppPhase>,
        pub observed_generation: Option<i64>,
    }

    /// The phase is any text.
    text_phase: MetaCondition, USUAL,
    absent: [Value::Null, json!({}), json!({ "phase": "" }), json!({ "phase": "FromAnotherBuild" })],
    {
        #[serde(default)]
        pub conditions: Vec<MetaCondition>,
        #[serde(default)]
        pub phase: String,
        pub observed_generation: Option<i64>,
    }

    optional_text_phase: MetaCondition, USUAL,
    absent: [Value::Null, json!({}), json!({ "phase": null }), json!({ "phase": "FromAnotherBuild" })],
    {
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub conditions: Vec<MetaCondition>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub phase: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub observed_generation: Option<i64>,
    }

    /// Numbers that are never absent.
    plain_generation: MetaCondition, USUAL,
    absent: [Value::Null, json!({}), json!({ "observedGeneration": 0 })],
    {
        #[serde(default)]
        pub conditions: Vec<MetaCondition>,
        #[serde(default)]
        pub phase: AppPhase,
        #[serde(default)]
        pub observed_generation: i64,
    }

    /// Other names on the wire, and aliases to read by.
    renamed: MetaCondition, Names { conditions: "conds", phase: "state", observed_generation: "seen" },
    absent: [Value::Null, json!({}), json!({ "state": "Running" })],
    {
        #[serde(default, rename = "conds")]
        pub conditions: Vec<MetaCondition>,
        #[serde(rename = "state")]
        pub phase: Option<AppPhase>,
        #[serde(rename = "seen")]
        pub observed_generation: Option<i64>,
    }

    /// Names that a JSON pointer has to escape.
    escaped: MetaCondition, Names { conditions: "a/b", phase: "~phase~1", observed_generation: "x y" },
    absent: [Value::Null, json!({}), json!({ "~phase~1": null })],
    {
        #[serde(default, rename = "a/b")]
        pub conditions: Vec<MetaCondition>,
        #[serde(rename = "~phase~1")]
        pub phase: Option<AppPhase>,
        #[serde(rename = "x y")]
        pub observed_generation: Option<i64>,
    }

    /// A condition type of one's own, whose fields have other names.
    own_condition: Probe, USUAL,
    absent: [Value::Null, json!({}), json!({ "conditions": null })],
    {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub conditions: Option<Vec<Probe>>,
        pub phase: Option<AppPhase>,
        pub observed_generation: Option<i64>,
    }
}

/// A condition that is not `metav1::Condition`: other names, a severity, a time in seconds.
#[derive(WriteCondition, Serialize, Deserialize, Clone, Debug, Default, PartialEq)]
pub struct Probe {
    #[phase(type)]
    kind: String,
    #[phase(status)]
    state: String,
    #[phase(reason)]
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
    #[phase(message)]
    #[serde(default)]
    text: String,
    severity: Option<u8>,
    #[phase(observed_generation)]
    generation: Option<i64>,
    #[phase(last_transition_time)]
    changed: i64,
}

mod own_fields {
    use super::*;

    #[derive(CustomResource, Serialize, Deserialize, Clone, Debug)]
    #[kube(
        group = "example.com",
        version = "v1",
        kind = "Copy",
        namespaced,
        status = "CopyStatus",
        schema = "disabled"
    )]
    pub struct CopySpec {}

    #[derive(PhaseStatus, Serialize, Deserialize, Clone, Debug, Default)]
    #[serde(rename_all = "camelCase")]
    #[phase(conditions(Ready), rules(Ready => Running, _ => Pending))]
    pub struct CopyStatus {
        #[serde(default)]
        conditions: Vec<Probe>,
        phase: Option<CopyPhase>,
        observed_generation: Option<i64>,
        /// Has a default, so that its fields can be set where it is absent on the wire.
        #[serde(default)]
        progress: Progress,
        job: Option<Job>,
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        labels: BTreeMap<String, String>,
        #[serde(default = "three", skip_serializing_if = "Option::is_none")]
        tries_left: Option<u32>,
    }

    #[derive(Serialize, Deserialize, Clone, Debug, Default)]
    struct Progress {
        #[serde(default)]
        files: u32,
        #[serde(default)]
        bytes: Bytes,
    }

    #[derive(Serialize, Deserialize, Clone, Debug, Default)]
    struct Bytes {
        #[serde(default)]
        sent: u64,
        total: Option<u64>,
    }

    #[derive(Serialize, Deserialize, Clone, Debug, Default)]
    struct Job {
        name: String,
        node: Option<String>,
    }

    #[allow(clippy::unnecessary_wraps)]
    fn three() -> Option<u32> {
        Some(3)
    }

    struct Bench {
        server: StandIn,
        path: String,
        manager: StatusManager<Copy>,
    }

    impl Bench {
        fn new(status: &Value) -> Self {
            crate::trace::listen();
            let server = StandIn::new();
            let path = stand_in::path::<Copy>("default", "a");
            server.put(&path, json!({ "kind": "Copy", "spec": {}, "status": status }));
            let manager = StatusManager::new(server.client(), "copy-controller");
            Self {
                server,
                path,
                manager,
            }
        }

        fn copy(&self) -> Copy {
            serde_json::from_value(self.server.get(&self.path).unwrap()).unwrap()
        }

        fn status(&self) -> Value {
            self.server.get(&self.path).unwrap()["status"].clone()
        }

        async fn edit(&self, edit: impl Fn(&mut CopyStatus) + Send + Sync + 'static) -> bool {
            let changes = StatusChanges::new().edit(edit);
            let outcome = self.manager.apply(&self.copy(), changes).await.unwrap();
            outcome.changed().is_some()
        }
    }

    #[tokio::test]
    async fn are_written_with_the_conditions() {
        let bench = Bench::new(&Value::Null);
        let ready = ConditionUpdate::new(CopyCondition::Ready, ConditionStatus::True, "Started");
        let changes = StatusChanges::new()
            .set(ready)
            .edit(|status: &mut CopyStatus| status.progress.files = 1);
        let outcome = bench.manager.apply(&bench.copy(), changes.clone()).await.unwrap();
        let status = outcome.changed().unwrap().object.status.as_ref().unwrap();
        assert!(is_true(&status.conditions, "Ready"));
        assert_eq!(
            (status.progress.files, status.phase),
            (1, Some(CopyPhase::Running))
        );
        assert_eq!(bench.server.requests().len(), 1);
        assert!(
            bench
                .manager
                .apply(&bench.copy(), changes)
                .await
                .unwrap()
                .changed()
                .is_none()
        );
        assert_eq!(bench.server.requests().len(), 1);
    }

    #[tokio::test]
    async fn unknown_fields_are_kept() {
        let status = json!({
            "progress": { "files": 1, "bytes": { "sent": 5, "total": 9, "rate": "1MB/s" }, "eta": "2025-01-01T00:00:00.1Z" },
            "job": { "name": "a", "node": "n", "pod": { "uid": "u" } },
            "labels": { "a": "1", "b/c": "2" },
            "phase": "Pending",
            "observedGeneration": 1,
            "unknown": [1.0, { "x": null }],
        });
        let bench = Bench::new(&status);

        let changed = bench.edit(|status| {
            status.progress.bytes.sent = 6;
            status.progress.bytes.total = None;
            if let Some(job) = &mut status.job {
                job.node = Some("m".into());
            }
            status.labels.remove("b/c");
            status.labels.insert("d~e".into(), "3".into());
        });

        assert!(changed.await);
        let mut expected = status;
        expected["progress"]["bytes"] = json!({ "sent": 6, "rate": "1MB/s" });
        expected["job"]["node"] = json!("m");
        expected["labels"] = json!({ "a": "1", "d~e": "3" });
        assert_eq!(bench.status(), expected);
        assert_eq!(bench.server.requests().len(), 1);

        assert!(bench.edit(|status| status.job = None).await);
        expected.as_object_mut().unwrap().remove("job");
        assert_eq!(bench.status(), expected);
    }

    /// A field that serde's defaults make up is not there to be changed in part.
    #[tokio::test]
    async fn may_be_absent_on_the_wire() {
        for status in [
            json!({ "phase": "Pending" }),
            json!({ "phase": "Pending", "progress": {} }),
            Value::Null,
        ] {
            let bench = Bench::new(&status);
            assert!(bench.edit(|status| status.progress.bytes.sent = 6).await);
            assert_eq!(bench.status()["progress"]["bytes"]["sent"], 6, "{status}");
            assert!(bench.edit(|status| status.progress.bytes.sent = 7).await);
            assert_eq!(bench.status()["progress"]["bytes"]["sent"], 7, "{status}");
        }
    }

    #[tokio::test]
    async fn unsetting_an_absent_field() {
        let bench = Bench::new(&json!({ "phase": "Pending", "observedGeneration": 1 }));
        assert!(
            bench
                .edit(|status| {
                    status.tries_left = None;
                    status.progress.files = 2;
                })
                .await
        );
        assert_eq!(bench.status()["progress"]["files"], 2);
    }

    /// Conditions, phase and observed generation are not for an edit to change.
    #[tokio::test]
    async fn are_all_that_an_edit_can_change() {
        let stored = json!({ "conditions": [], "phase": "Pending", "observedGeneration": 1, "progress": { "files": 0 } });
        let bench = Bench::new(&stored);
        let meddle = |status: &mut CopyStatus| {
            status.conditions.push(Probe::default());
            status.phase = Some(CopyPhase::Running);
            status.observed_generation = Some(7);
        };
        assert!(!bench.edit(meddle).await);
        assert_eq!(
            (bench.status(), bench.server.requests().len()),
            (stored.clone(), 0)
        );

        let manager = bench.manager.clone().leave_observed_generation();
        let outcome = manager
            .apply(&bench.copy(), StatusChanges::new().edit(meddle))
            .await
            .unwrap();
        assert!(outcome.changed().is_none());
        assert_eq!((bench.status(), bench.server.requests().len()), (stored, 0));
    }

    #[tokio::test]
    async fn edit_in_a_written_batch() {
        for stored in [
            json!({ "phase": "Pending" }),
            json!({ "phase": "Pending", "observedGeneration": 1 }),
        ] {
            let bench = Bench::new(&stored);
            let manager = bench.manager.clone().leave_observed_generation();
            let changes = StatusChanges::new().edit(|status: &mut CopyStatus| {
                status.observed_generation = Some(7);
                status.tries_left = Some(2);
            });
            assert!(
                manager
                    .apply(&bench.copy(), changes.clone())
                    .await
                    .unwrap()
                    .changed()
                    .is_some()
            );
            let mut expected = stored;
            expected["triesLeft"] = json!(2);
            assert_eq!(bench.status(), expected);
            assert!(
                manager
                    .apply(&bench.copy(), changes)
                    .await
                    .unwrap()
                    .changed()
                    .is_none()
            );
        }
    }

    /// Fields of a condition that the program has and does not write, and those that it does not know.
    #[tokio::test]
    async fn of_conditions_stay() {
        let probe = json!({
            "kind": "Ready", "state": "False", "why": "Slow", "text": "", "severity": 3, "changed": 5, "trace": "t-1",
        });
        let other = json!({ "kind": "Audited", "state": "?", "changed": 5, "by": "someone" });
        let bench = Bench::new(&json!({ "conditions": [other, probe] }));

        let ready = ConditionUpdate::new(CopyCondition::Ready, ConditionStatus::True, "Started")
            .with_last_transition_time(UnixSeconds(9));
        let _ = bench.manager.set(&bench.copy(), ready).await.unwrap();

        let expected = json!({
            "kind": "Ready", "state": "True", "why": "Started", "text": "", "severity": 3, "changed": 9, "trace": "t-1",
            "generation": 1,
        });
        assert_eq!(bench.status()["conditions"], json!([other, expected]));
    }

    /// A controller that has filled in the status of its copy, and passes that in.
    #[tokio::test]
    async fn made_up_by_the_caller() {
        let bench = Bench::new(&Value::Null);
        let mut copy = bench.copy();
        copy.status = Some(CopyStatus::default());
        let ready = ConditionUpdate::new(CopyCondition::Ready, ConditionStatus::True, "Started");
        assert!(bench.manager.set(&copy, ready).await.unwrap().changed().is_some());
        assert_eq!(bench.status()["phase"], "Running");
    }
}
