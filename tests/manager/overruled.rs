//! Someone else derives the phase by other rules: another version of the controller, or an admission policy.

use crate::fixture::{Bench, PATH};
use crate::resource::{Backup, BackupCondition};
use crate::trace::Capture;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::{CustomResource, CustomResourceExt};
use phase_rules::manager::{Outcome, StatusManager};
use phase_rules::rules::RuleList;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus, crd};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;
use stand_in::StandIn;
use std::time::Duration;
use tracing::Level;

macro_rules! backup {
    ($(#[doc = $doc:literal])* $module:ident, $phase:ty, $($rules:tt)*) => {
        $(#[doc = $doc])*
        mod $module {
            use super::*;

            #[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
            #[kube(group = "backup.example.com", version = "v1", kind = "Backup", namespaced, status = "BackupStatus")]
            pub struct BackupSpec {}

            #[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
            #[serde(rename_all = "camelCase")]
            #[phase(conditions(BucketStoreReady(unread), JobScheduled), rules($($rules)*))]
            pub struct BackupStatus {
                #[serde(default)]
                pub conditions: Vec<Condition>,
                pub phase: Option<$phase>,
                pub observed_generation: Option<i64>,
            }
        }
    };
}

backup!(
    /// The backup of the next version: what is not scheduled is Waiting.
    next, BackupPhase, JobScheduled => Running, _ => Waiting
);
backup!(
    /// A backup of which the rules say nothing before it is scheduled, with a phase that keeps any text.
    terse, String, JobScheduled => Running, _ => Unknown
);

fn install(server: &StandIn, crd: &impl Serialize) {
    let name = "backups.backup.example.com";
    let path = format!("/apis/apiextensions.k8s.io/v1/customresourcedefinitions/{name}");
    server.put(&path, json!(crd));
}

/// Both versions reconcile 20 times, one second apart. Says how many of the calls wrote.
async fn writes_of_a_rollout(bench: &Bench) -> usize {
    let new = StatusManager::<next::Backup>::new(bench.server.client(), "backup-controller");
    for _ in 0..20 {
        bench.manager.sync(&bench.backup()).await.unwrap();
        let next: next::Backup = serde_json::from_value(bench.stored()).unwrap();
        new.sync(&next).await.unwrap();
    }
    bench.writes()
}

#[tokio::test(start_paused = true)]
async fn the_crd_says_whose_rules_are_current() {
    let cases = [
        (
            json!(crd::prepare::<next::Backup>(next::Backup::crd())),
            "Waiting",
        ),
        (json!(crd::prepare::<Backup>(Backup::crd())), "Pending"),
    ];
    for (crd, phase) in cases {
        let bench = Bench::new();
        install(&bench.server, &crd);
        let writes = writes_of_a_rollout(&bench).await;
        assert!(writes <= 3, "{writes} writes");
        assert_eq!(bench.phase(), phase);
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_word_from_the_crd_nobody_wins_by_being_faster() {
    for crd in [None, Some(next::Backup::crd())] {
        let bench = Bench::new();
        crd.inspect(|crd| install(&bench.server, crd));
        let writes = writes_of_a_rollout(&bench).await;
        assert!(writes <= 2, "{writes} writes");
    }
}

/// A repair that was undone is made again, later each time.
#[tokio::test(start_paused = true)]
async fn what_a_person_changes_is_repaired_in_the_end() {
    let bench = Bench::new();
    for _ in 0..5 {
        bench
            .server
            .edit(PATH, |backup| backup["status"]["phase"] = "Completed".into());
        let mut tries = 0;
        while bench
            .manager
            .sync(&bench.backup())
            .await
            .unwrap()
            .changed()
            .is_none()
        {
            tokio::time::sleep(Duration::from_secs(1)).await;
            tries += 1;
        }
        assert!(tries <= 16, "{tries} s");
        assert_eq!(bench.phase(), "Pending");
    }
    // Where there is no phase, nobody disagrees.
    bench.server.edit(PATH, |backup| {
        backup["status"].as_object_mut().unwrap().remove("phase");
    });
    assert!(
        bench
            .manager
            .sync(&bench.backup())
            .await
            .unwrap()
            .changed()
            .is_some()
    );
}

#[tokio::test(start_paused = true)]
async fn an_admission_policy_has_the_last_word() {
    let bench = Bench::new();
    install(&bench.server, &crd::prepare::<next::Backup>(next::Backup::crd()));
    bench
        .server
        .admit(|backup| backup["status"]["phase"] = "Paused".into());
    let capture = Capture::start();

    let scheduled = ConditionUpdate::new(BackupCondition::JobScheduled, ConditionStatus::True, "JobCreated");
    let outcome = bench
        .manager
        .set(&bench.backup(), scheduled.clone())
        .await
        .unwrap();
    let Outcome::Overruled {
        change: Some(change),
        phase,
        ..
    } = &outcome
    else {
        panic!("{outcome:?}");
    };
    assert_eq!(phase, "Paused");
    assert_eq!(change.conditions.len(), 1);
    assert_eq!((bench.writes(), bench.revisions()), (1, 2));

    // It is not asked again and again.
    for _ in 0..10 {
        let outcome = bench
            .manager
            .set(&bench.backup(), scheduled.clone())
            .await
            .unwrap();
        assert!(
            matches!(outcome, Outcome::Overruled { change: None, .. }),
            "{outcome:?}"
        );
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    assert_eq!((bench.writes(), bench.revisions()), (1, 2));

    // It is told once, with both fingerprints.
    let traced = capture.take();
    let told: Vec<_> = traced
        .iter()
        .filter(|traced| traced.level == Level::WARN)
        .collect();
    let [told] = &*told else { panic!("{told:?}") };
    let fields = ["these_rules", "rules_of_the_crd", "stored_phase"].map(|field| told.field(field));
    let fingerprint = |rules: RuleList| format!("{:016x}", rules.fingerprint());
    let [these, next] = [fingerprint(Backup::rules()), fingerprint(next::Backup::rules())];
    assert_eq!(fields, [&*these, &*next, "Paused"]);
}

/// A text that the rules do not have reads as `Unknown`, and is not what was written all the same.
#[tokio::test(start_paused = true)]
async fn a_phase_that_these_rules_do_not_know() {
    let bench = Bench::new();
    install(
        &bench.server,
        &crd::prepare::<terse::Backup>(terse::Backup::crd()),
    );
    bench
        .server
        .admit(|backup| backup["status"]["phase"] = "Paused".into());
    let manager = StatusManager::<terse::Backup>::new(bench.server.client(), "backup-controller");
    for _ in 0..10 {
        let backup: terse::Backup = serde_json::from_value(bench.stored()).unwrap();
        let ready = ConditionUpdate::new(
            terse::BackupCondition::BucketStoreReady,
            ConditionStatus::True,
            "Found",
        );
        let outcome = manager.set(&backup, ready).await.unwrap();
        assert!(
            matches!(&outcome, Outcome::Overruled { phase, .. } if phase == "Paused"),
            "{outcome:?}"
        );
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    assert_eq!(bench.writes(), 1);
}
