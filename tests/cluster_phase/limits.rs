//! The largest rule lists: the API server takes what the library makes of them, or the library says that it is too much.

use crate::cluster::{apply, client, crd, create, eventually, install, phase_of, resource};
use crate::every_state::{plain, published};
use kube::api::{Patch, PatchParams};
use phase_rules::ConditionStatus::True;
use phase_rules::StatusFields;
use phase_rules::admission::Policies;
use phase_rules::cel::CelError;
use phase_rules::crd::EnforceError;
use phase_rules::rules::{ConditionType, Formula, NamedFormula, Reason, RuleList, because, when};
use serde_json::{Value, json};
use std::time::Instant;

/// This many rules, each over eight of the conditions.
fn wide(conditions: usize, rules: usize, reasons: usize) -> RuleList {
    let mut builder = RuleList::builder();
    for condition in 0..conditions {
        let declared = (0..reasons).fold(
            ConditionType::new(format!("Condition{condition}")),
            |declared, reason| declared.reason(Reason::new(format!("Reason{reason}"))),
        );
        builder = builder.condition(declared);
    }
    for rule in 0..rules {
        let atom = |place: usize| -> NamedFormula {
            let name = format!("Condition{}", (rule + 7 * place) % conditions);
            match place {
                0 if reasons > 0 => because(name, True, [format!("Reason{}", rule % reasons)]),
                _ if place.is_multiple_of(2) => when(name, True),
                _ => !when(name, True),
            }
        };
        builder = builder.rule(Formula::all((0..8).map(atom)), format!("Phase{rule}"));
    }
    builder.otherwise("Pending").build().unwrap()
}

/// A matcher that nests this deep, in the last of many rules.
fn deep(rules: usize, levels: usize) -> RuleList {
    let nested = (0..levels).fold(when("Condition0", True), |inner: NamedFormula, level| {
        let other = when(format!("Condition{}", level % 2), True);
        Formula::all([other.clone(), Formula::any([!other, inner])])
    });
    let mut builder = RuleList::builder()
        .condition(ConditionType::new("Condition0"))
        .condition(ConditionType::new("Condition1"));
    for rule in 1..rules {
        builder = builder.rule(when("Condition0", True), format!("Phase{rule}"));
    }
    builder.rule(nested, "Last").otherwise("Pending").build().unwrap()
}

fn entry(condition: usize, reason: &str) -> Value {
    json!({
        "type": format!("Condition{condition}"),
        "status": "Unknown",
        "reason": reason,
        "message": "",
        "lastTransitionTime": "2026-01-01T00:00:00Z",
    })
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: `cargo test --test cluster_phase -- --ignored`"]
async fn large_lists() {
    let client = client().await;
    let lists = [
        ("64 rules over 64 conditions", wide(64, 64, 0)),
        ("64 rules over 64 conditions with 8 reasons", wide(64, 64, 8)),
        ("200 rules", wide(64, 200, 0)),
        ("240 rules", wide(64, 240, 0)),
        ("a deep matcher in rule 150", deep(150, 23)),
        ("a deep matcher in rule 230", deep(230, 23)),
        ("220 short rules", deep(220, 0)),
    ];
    for (number, (name, rules)) in lists.iter().enumerate() {
        let resource = resource("limits.phase-rules.example.com", &format!("larges{number}"));
        let refused = match published(rules).enforce(crd(&resource, &plain())) {
            Ok(crd) => {
                let begin = Instant::now();
                install(&client, &crd).await;
                println!("{name}: accepted after {:.1?}", begin.elapsed());
                false
            }
            Err(EnforceError::Rules(error @ CelError::TooDeep { .. })) => {
                println!("{name}: {error}");
                install(&client, &crd(&resource, &plain())).await;
                true
            }
            Err(error) => panic!("{name}: {error}"),
        };
        assert_eq!(refused, number == 3 || number == 5, "{name}");
        let api = create(&client, &resource, "object").await;
        let conditions: Vec<Value> = (0..rules.conditions().len())
            .map(|condition| entry(condition, "Reason0"))
            .collect();
        let status = |phase: &str| json!({ "phase": phase, "conditions": conditions });
        let policies = Policies::new(rules.clone(), StatusFields::<String>::default(), resource.clone());
        if refused {
            assert!(
                matches!(policies.mutating(), Err(CelError::TooDeep { .. })),
                "{name}"
            );
            continue;
        }
        assert_eq!(
            phase_of(&api, "object", &status("Pending")).await.as_deref(),
            Ok("Pending"),
            "{name}"
        );
        assert!(
            phase_of(&api, "object", &status("Phase1")).await.is_err(),
            "{name}"
        );
        apply(&client, policies.mutating().unwrap()).await;
        eventually("the policy is active", async || {
            phase_of(&api, "object", &status("Phase1")).await.is_ok()
        })
        .await;
        let begin = Instant::now();
        for _ in 0..50 {
            assert_eq!(
                phase_of(&api, "object", &status("Phase1")).await.as_deref(),
                Ok("Pending"),
                "{name}"
            );
        }
        println!(
            "{name}: a write with policy and validation takes {:.1?}",
            begin.elapsed() / 50
        );
    }
}

/// What one of five conditions costs to write, in each of the ways; the median, without and with the write to etcd.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: `cargo test --test cluster_phase -- --ignored`"]
async fn cost_of_a_write() {
    const WRITES: usize = 300;
    let client = client().await;
    let rules = wide(5, 6, 0);
    let status = |turn: usize| {
        let conditions: Vec<Value> = (0..5)
            .map(|condition| entry(condition, &format!("Turn{turn}")))
            .collect();
        json!({ "status": { "phase": "Pending", "conditions": conditions } })
    };
    let ways = [
        ("neither", false, false),
        ("validation", true, false),
        ("policy", false, true),
        ("both", true, true),
    ];
    let mut apis = Vec::new();
    for (number, (_, is_validated, has_policy)) in ways.into_iter().enumerate() {
        let resource = resource("cost.phase-rules.example.com", &format!("costs{number}"));
        let crd = crd(&resource, &plain());
        let crd = if is_validated {
            published(&rules).enforce(crd).unwrap()
        } else {
            published(&rules).prepare(crd)
        };
        install(&client, &crd).await;
        let api = create(&client, &resource, "object").await;
        if has_policy {
            let policies = Policies::new(rules.clone(), StatusFields::<String>::default(), resource);
            apply(&client, policies.mutating().unwrap()).await;
            eventually("the policy is active", async || {
                phase_of(&api, "object", &json!({ "phase": "Phase1" }))
                    .await
                    .as_deref()
                    == Ok("Pending")
            })
            .await;
        }
        apis.push(api);
    }
    // In turns, so that all have the same load beside them.
    let mut took = ways.map(|_| Vec::new());
    for turn in 0..WRITES {
        for (api, took) in apis.iter().zip(&mut took) {
            let begin = Instant::now();
            let patch = Patch::Merge(status(turn));
            api.patch_status("object", &PatchParams::default(), &patch)
                .await
                .unwrap();
            took.push(begin.elapsed());
        }
    }
    for ((name, ..), mut took) in ways.into_iter().zip(took) {
        took.sort();
        println!(
            "{name}: {:.2?} a write of the status, median of {WRITES}",
            took[WRITES / 2]
        );
    }
}
