//! A new version of the rules reaches a cluster, in the right order and in the wrong one: what each writer sees.

use crate::cluster::{apply, client, delete, install};
use k8s_openapi::jiff::Timestamp;
use kube::api::{Api, ApiResource, DynamicObject, Patch, PatchParams, PostParams};
use kube::{Client, CustomResourceExt};
use phase_rules::admission::Policies;
use phase_rules::manager::{ErrorKind, Outcome, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, crd};
use serde_json::json;
use std::time::Duration;

/// The same resource under two rule lists. The second has a phase that the first does not know.
macro_rules! version {
    ($version:ident, $($rules:tt)*) => {
        mod $version {
            use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
            use kube::CustomResource;
            use phase_rules::PhaseStatus;
            use schemars::JsonSchema;
            use serde::{Deserialize, Serialize};

            #[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
            #[kube(group = "rollout.phase-rules.example.com", version = "v1", kind = "Backup", status = "BackupStatus")]
            pub struct BackupSpec {}

            #[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
            #[serde(rename_all = "camelCase")]
            #[phase(conditions(JobCompleted, JobFailed(negative)), rules($($rules)*))]
            pub struct BackupStatus {
                #[serde(default)]
                pub conditions: Vec<Condition>,
                pub phase: Option<BackupPhase>,
                pub observed_generation: Option<i64>,
            }
        }
    };
}

version!(old, JobFailed => Failed, JobCompleted => Completed, _ => Pending);
version!(new, all(JobFailed, JobCompleted) => Broken, JobFailed => Failed, JobCompleted => Completed, _ => Pending);

/// What a status manager says of a change of one condition in the state that the two versions see differently.
macro_rules! by_manager {
    ($version:ident, $client:expr, $name:expr, $turn:expr) => {{
        let api = Api::<$version::Backup>::all($client.clone());
        let backup = api.get($name).await.unwrap();
        // A new one each time: a manager that is overruled keeps quiet for a while.
        let manager = StatusManager::<$version::Backup>::new($client.clone(), stringify!($version));
        let failed = ConditionUpdate::new(
            $version::BackupCondition::JobFailed,
            ConditionStatus::True,
            "Failed",
        );
        let update = failed.with_message(format!("turn {} by {}", $turn, stringify!($version)));
        match manager.set(&backup, update).await {
            Ok(Outcome::Changed(change)) => change.phase.to.to_string(),
            Ok(Outcome::Overruled {
                change: Some(_),
                phase,
                ..
            }) => format!("overruled: {phase}"),
            Err(error) if matches!(error.kind(), ErrorKind::Refused) => {
                assert!(
                    error
                        .to_string()
                        .contains("has to be the phase that the rules derive from conditions"),
                    "{error}"
                );
                "refused".into()
            }
            other => panic!("{other:?}"),
        }
    }};
}

/// A writer of conditions that knows no phase.
async fn by_another(client: &Client, name: &str, turn: usize) -> String {
    let api = Api::<old::Backup>::all(client.clone());
    let mut backup = api.get(name).await.unwrap();
    let conditions = &mut backup.status.get_or_insert_default().conditions;
    for condition in &mut *conditions {
        condition.message = format!("turn {turn}");
    }
    let patch = json!({ "status": { "conditions": conditions } });
    match patched(client, name, &patch).await {
        Ok(phase) => phase,
        Err(_) => "refused".into(),
    }
}

async fn patched(client: &Client, name: &str, patch: &serde_json::Value) -> Result<String, kube::Error> {
    let api = Api::<DynamicObject>::all_with(client.clone(), &ApiResource::erase::<old::Backup>(&()));
    let patched = api
        .patch_status(name, &PatchParams::default(), &Patch::Merge(patch))
        .await?;
    Ok(patched.data["status"]["phase"]
        .as_str()
        .unwrap_or_default()
        .into())
}

/// What each writer sees.
async fn seen(client: &Client, turn: usize) -> [String; 3] {
    let name = format!("turn-{turn}-{:x}", Timestamp::now().as_microsecond());
    let api = Api::<old::Backup>::all(client.clone());
    api.create(
        &PostParams::default(),
        &old::Backup::new(&name, old::BackupSpec {}),
    )
    .await
    .unwrap();
    let condition = |type_: &str| json!({ "type": type_, "status": "True", "reason": "Done", "message": "", "lastTransitionTime": "2026-01-01T00:00:00Z" });
    // Someone has to write the state, with the phase that the cluster takes.
    for phase in ["Failed", "Broken"] {
        let conditions = [condition("JobCompleted"), condition("JobFailed")];
        if patched(
            client,
            &name,
            &json!({ "status": { "phase": phase, "conditions": conditions } }),
        )
        .await
        .is_ok()
        {
            let old = by_manager!(old, client, &name, turn);
            let another = by_another(client, &name, turn).await;
            return [old, another, by_manager!(new, client, &name, turn)];
        }
    }
    ["refused".into(), "refused".into(), "refused".into()]
}

/// Waits until writers see this: a change of a CRD or a policy takes a moment.
async fn see(client: &Client, step: &str, expected: [&str; 3]) {
    let mut turn = 0;
    loop {
        let seen = seen(client, turn).await;
        if seen.iter().zip(expected).all(|(seen, expected)| seen == expected) {
            println!(
                "{step}: the old controller {}, another writer {}, the new controller {}",
                seen[0], seen[1], seen[2]
            );
            return;
        }
        assert!(turn < 60, "{step}: {seen:?} and not {expected:?}");
        turn += 1;
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
}

fn policy_of(rules: &str) -> [DynamicObject; 2] {
    let policies = if rules == "old" {
        Policies::of::<old::Backup>()
    } else {
        Policies::of::<new::Backup>()
    };
    policies.mutating().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: `cargo test --test cluster_phase -- --ignored`"]
async fn new_rules_reach_a_cluster() {
    let client = client().await;
    let strict_old = crd::enforce::<old::Backup>(old::Backup::crd()).unwrap();
    let strict_new = crd::enforce::<new::Backup>(new::Backup::crd()).unwrap();
    let loose_new = crd::prepare::<new::Backup>(new::Backup::crd());
    let start = async || {
        install(&client, &strict_old).await;
        apply(&client, policy_of("old")).await;
        see(&client, "before", ["Failed", "Failed", "overruled: Failed"]).await;
    };

    println!("In the right order:");
    start().await;
    install(&client, &loose_new).await;
    see(
        &client,
        "1. no validation",
        ["Failed", "Failed", "overruled: Failed"],
    )
    .await;
    apply(&client, policy_of("new")).await;
    see(
        &client,
        "2. the new policy",
        ["overruled: Broken", "Broken", "Broken"],
    )
    .await;
    install(&client, &strict_new).await;
    see(
        &client,
        "3. the new validation",
        ["overruled: Broken", "Broken", "Broken"],
    )
    .await;

    println!("Back, in the same order:");
    install(&client, &crd::prepare::<old::Backup>(old::Backup::crd())).await;
    apply(&client, policy_of("old")).await;
    see(
        &client,
        "2. the old policy",
        ["Failed", "Failed", "overruled: Failed"],
    )
    .await;
    install(&client, &strict_old).await;
    see(
        &client,
        "3. the old validation",
        ["Failed", "Failed", "overruled: Failed"],
    )
    .await;

    println!("The validation before the policy:");
    install(&client, &strict_new).await;
    see(&client, "1. the new validation", ["refused"; 3]).await;
    apply(&client, policy_of("new")).await;
    see(
        &client,
        "2. the new policy",
        ["overruled: Broken", "Broken", "Broken"],
    )
    .await;

    println!("Without a policy, the validation before the controller:");
    delete(&client, &policy_of("new")).await;
    see(&client, "the new validation", ["refused", "Broken", "Broken"]).await;
}
