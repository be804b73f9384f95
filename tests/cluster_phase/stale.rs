//! Rules with `ignore_stale`: a policy sees which generation of the object a condition is about.

use crate::cluster::{apply, client, crd, create, eventually, install, phase_of, resource};
use crate::every_state::plain;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::JSONSchemaProps;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use k8s_openapi::jiff::Timestamp;
use kube::api::{Patch, PatchParams};
use phase_rules::ConditionStatus::{self, False, True};
use phase_rules::StatusFields;
use phase_rules::admission::Policies;
use phase_rules::rules::{ConditionType, Formula, Reason, RuleList, because, when};
use serde_json::json;

const GENERATION: i64 = 3;

fn rules() -> RuleList {
    RuleList::builder()
        .condition(
            ConditionType::new("Failed")
                .absent(False)
                .reason(Reason::new("Deadline")),
        )
        .condition(ConditionType::new("Completed"))
        .rule(because("Failed", True, ["Deadline"]), "Retrying")
        .rule(when("Failed", True), "Failed")
        .rule(
            Formula::all([when("Failed", False), when("Completed", True)]),
            "Completed",
        )
        .rule(when("Completed", False), "Running")
        .otherwise("Pending")
        .ignore_stale()
        .build()
        .unwrap()
}

/// What a condition can be: absent, or of each status, set for an older generation, this one, a later one or for none.
fn ways(type_: &str) -> Vec<Option<Condition>> {
    let mut ways = vec![None];
    for status in ConditionStatus::ALL {
        for observed_generation in [
            None,
            Some(0),
            Some(GENERATION - 1),
            Some(GENERATION),
            Some(GENERATION + 1),
        ] {
            ways.push(Some(Condition {
                type_: type_.into(),
                status: status.as_str().into(),
                reason: if observed_generation.is_some() {
                    "Deadline".into()
                } else {
                    "Another".into()
                },
                message: String::new(),
                last_transition_time: Time(Timestamp::UNIX_EPOCH),
                observed_generation,
            }));
        }
    }
    ways
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: `cargo test --test cluster_phase -- --ignored`"]
async fn policies_ignore_what_is_stale() {
    let client = client().await;
    let resource = resource("stale.phase-rules.example.com", "anythings");
    let mut crd = crd(&resource, &plain());
    let schema = crd.spec.versions[0]
        .schema
        .as_mut()
        .unwrap()
        .open_api_v3_schema
        .as_mut()
        .unwrap();
    let turn = json!({ "type": "object", "properties": { "turn": { "type": "integer" } } });
    let turn: JSONSchemaProps = serde_json::from_value(turn).unwrap();
    schema
        .properties
        .get_or_insert_default()
        .insert("spec".into(), turn);
    install(&client, &crd).await;
    let api = create(&client, &resource, "object").await;
    for turn in 1..GENERATION {
        let patch = Patch::Merge(json!({ "spec": { "turn": turn } }));
        api.patch("object", &PatchParams::default(), &patch)
            .await
            .unwrap();
    }
    let object = api.get("object").await.unwrap();
    assert_eq!(object.metadata.generation, Some(GENERATION));

    let rules = rules();
    let states: Vec<Vec<Condition>> = ways("Failed")
        .iter()
        .flat_map(|failed| {
            ways("Completed")
                .into_iter()
                .map(|completed| failed.iter().cloned().chain(completed).collect())
        })
        .collect();
    let policies = Policies::new(rules.clone(), StatusFields::<String>::default(), resource);
    let stored = async |conditions: &[Condition], phase: &str| {
        phase_of(
            &api,
            "object",
            &json!({ "conditions": conditions, "phase": phase }),
        )
        .await
    };

    apply(&client, policies.validating().unwrap()).await;
    eventually("the validating policy is active", async || {
        stored(&[], "Wrong").await.is_err()
    })
    .await;
    for conditions in &states {
        let derived = &*rules.evaluate_at(conditions, Some(GENERATION)).phase.text;
        assert_eq!(
            stored(conditions, derived).await.as_deref(),
            Ok(derived),
            "{conditions:?}"
        );
        let refused = stored(conditions, "Wrong").await.expect_err("a wrong phase");
        assert!(
            refused.ends_with(&format!("from conditions: {derived}")),
            "{conditions:?} {refused}"
        );
    }
    apply(&client, policies.mutating().unwrap()).await;
    eventually("the mutating policy is active", async || {
        stored(&[], "Wrong").await.is_ok()
    })
    .await;
    for conditions in &states {
        let derived = &*rules.evaluate_at(conditions, Some(GENERATION)).phase.text;
        assert_eq!(
            stored(conditions, "Wrong").await.as_deref(),
            Ok(derived),
            "{conditions:?}"
        );
    }
    println!("policies with ignore_stale: {} states, 0 wrong", states.len());
}
