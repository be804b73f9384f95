//! The server's verdict is the evaluator's, for the published lists, the corpus and random lists, in every state.

use crate::cluster::{apply, client, crd, create, eventually, install, phase_of, resource};
use crate::lists::{self, Entry};
use futures::StreamExt;
use futures::stream;
use kube::Client;
use kube::api::ApiResource;
use phase_rules::StatusFields;
use phase_rules::admission::Policies;
use phase_rules::crd::PublishedRules;
use phase_rules::rules::RuleList;
use serde_json::{Value, json};
use std::time::Instant;

const OBJECT: &str = "object";
/// Lists that are tried out at once.
const AT_ONCE: usize = 6;
/// All states of five conditions without reasons.
const MOST_STATES: usize = 1_024;

/// As kube derives it: no list map, any text for a status.
pub fn plain() -> Value {
    json!({
        "type": "object",
        "properties": {
            "phase": { "type": "string", "nullable": true },
            "conditions": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "type": { "type": "string" },
                        "status": { "type": "string", "nullable": true },
                        "reason": { "type": "string" },
                        "message": { "type": "string" },
                        "lastTransitionTime": { "type": "string", "format": "date-time" },
                        "observedGeneration": { "type": "integer", "format": "int64" },
                    },
                },
            },
        },
    })
}

pub fn published(rules: &RuleList) -> PublishedRules {
    PublishedRules::new(rules.clone(), StatusFields::<String>::default())
}

fn status(entries: &[Entry], phase: &str) -> Value {
    let conditions: Vec<Value> = entries.iter().map(Entry::json).collect();
    json!({ "conditions": conditions, "phase": phase })
}

/// Tries out each list on an object of its own, several at once. Returns how many states there were.
async fn try_out(
    what: &str,
    all: Vec<(String, RuleList)>,
    one: impl AsyncFn(usize, &str, &RuleList) -> usize,
) {
    let begin = Instant::now();
    let states = stream::iter(all.iter().enumerate())
        .map(|(number, (name, rules))| one(number, name, rules))
        .buffer_unordered(AT_ONCE)
        .fold(0, async |sum, states| sum + states)
        .await;
    println!(
        "{what}: {} lists, {states} states, 0 wrong, {:.0?}",
        all.len(),
        begin.elapsed()
    );
    assert!(states > 4_000, "{states}");
}

/// A phase of the rules that is not the derived one, or one of no rules.
fn another<'a>(rules: &'a RuleList, derived: &str) -> &'a str {
    let other = rules.phases().iter().find(|phase| phase.text != derived);
    other.map_or("Another", |phase| &phase.text)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: `cargo test --test cluster_phase -- --ignored`"]
async fn validation_of_the_crd() {
    let client = client().await;
    try_out(
        "validation of the CRD",
        lists::all(),
        async |number, name, rules| {
            let resource = resource("validation.phase-rules.example.com", &format!("lists{number}"));
            let crd = published(rules).enforce(crd(&resource, &plain())).unwrap();
            install(&client, &crd).await;
            let api = create(&client, &resource, OBJECT).await;
            let states = lists::states(rules, MOST_STATES);
            for entries in &states {
                let derived = &*rules.evaluate(entries).phase.text;
                let verdict = phase_of(&api, OBJECT, &status(entries, derived)).await;
                assert_eq!(verdict.as_deref(), Ok(derived), "{name} {entries:?}\n{rules}");
                let verdict = phase_of(&api, OBJECT, &status(entries, another(rules, derived))).await;
                let error = verdict.expect_err("a wrong phase");
                assert!(
                    error.contains(&format!("the rules derive from conditions: {derived}")),
                    "{name} {entries:?} {error}\n{rules}"
                );
            }
            assert!(
                phase_of(&api, OBJECT, &json!({ "conditions": [] }))
                    .await
                    .is_err(),
                "no phase"
            );
            states.len()
        },
    )
    .await;
}

/// All states, and beside them some with what no rule knows of: a text that is no status, a type twice.
fn states_and_odd_ones(rules: &RuleList) -> Vec<Vec<Entry>> {
    let states = lists::states(rules, MOST_STATES);
    let odd = states.iter().enumerate().filter_map(|(number, entries)| {
        let mut entries = entries.clone();
        let entry = entries.get_mut(number % 3)?;
        match number % 10 {
            0 => entry.status = "true".into(),
            1 => {
                let other = ["True", "False", "Unknown"][number % 3];
                let second = Entry::new(&entry.type_, other, "Second");
                entries.push(second);
            }
            _ => return None,
        }
        Some(entries)
    });
    states.iter().cloned().chain(odd).collect()
}

/// A policy for one of many objects of a resource.
async fn apply_for_one(client: &Client, policies: Policies, number: usize, is_mutating: bool) {
    let policies = policies.with_name(format!(
        "{}-list-{number}",
        if is_mutating { "mutating" } else { "validating" }
    ));
    let mut objects = if is_mutating {
        policies.mutating()
    } else {
        policies.validating()
    }
    .unwrap();
    objects[0].data["spec"]["matchConstraints"]["objectSelector"] =
        json!({ "matchLabels": { "list": number.to_string() } });
    apply(client, objects).await;
}

async fn labelled(
    client: &Client,
    resource: &ApiResource,
    number: usize,
) -> (kube::Api<kube::api::DynamicObject>, String) {
    let name = format!("list-{number}");
    let api = create(client, resource, &name).await;
    let label = json!({ "metadata": { "labels": { "list": number.to_string() } } });
    let patch = kube::api::Patch::Merge(label);
    api.patch(&name, &kube::api::PatchParams::default(), &patch)
        .await
        .unwrap();
    (api, name)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: `cargo test --test cluster_phase -- --ignored`"]
async fn mutating_policy() {
    let client = client().await;
    let resource = resource("mutating.phase-rules.example.com", "anythings");
    install(&client, &crd(&resource, &plain())).await;
    try_out("mutating policy", lists::all(), async |number, name, rules| {
        let (api, object) = labelled(&client, &resource, number).await;
        apply_for_one(
            &client,
            Policies::new(rules.clone(), StatusFields::<String>::default(), resource.clone()),
            number,
            true,
        )
        .await;
        eventually("the policy is active", async || {
            phase_of(&api, &object, &status(&[], "probe")).await.as_deref() != Ok("probe")
        })
        .await;
        let states = states_and_odd_ones(rules);
        for entries in &states {
            let derived = &*rules.evaluate(entries).phase.text;
            let verdict = phase_of(&api, &object, &status(entries, another(rules, derived))).await;
            assert_eq!(verdict.as_deref(), Ok(derived), "{name} {entries:?}\n{rules}");
        }
        for nothing in [json!({ "conditions": null }), json!({ "phase": null })] {
            let of_none = &*rules.evaluate::<Entry>(&[]).phase.text;
            let verdict = phase_of(&api, &object, &nothing).await;
            assert_eq!(verdict.as_deref(), Ok(of_none), "{name} {nothing}");
        }
        states.len()
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: `cargo test --test cluster_phase -- --ignored`"]
async fn validating_policy() {
    let client = client().await;
    let resource = resource("validating.phase-rules.example.com", "anythings");
    install(&client, &crd(&resource, &plain())).await;
    try_out("validating policy", lists::all(), async |number, name, rules| {
        let (api, object) = labelled(&client, &resource, number).await;
        apply_for_one(
            &client,
            Policies::new(rules.clone(), StatusFields::<String>::default(), resource.clone()),
            number,
            false,
        )
        .await;
        eventually("the policy is active", async || {
            phase_of(&api, &object, &status(&[], "probe")).await.is_err()
        })
        .await;
        let states = states_and_odd_ones(rules);
        for entries in &states {
            let derived = &*rules.evaluate(entries).phase.text;
            let verdict = phase_of(&api, &object, &status(entries, derived)).await;
            assert_eq!(verdict.as_deref(), Ok(derived), "{name} {entries:?}\n{rules}");
            let error = phase_of(&api, &object, &status(entries, another(rules, derived)))
                .await
                .expect_err("a wrong phase");
            let says =
                format!("status.phase has to be the phase that the rules derive from conditions: {derived}");
            assert!(error.contains(&says), "{name} {entries:?} {error}\n{rules}");
        }
        states.len()
    })
    .await;
}
