//! Prepared CRDs on an API server: it accepts them, refuses conditions beyond their bounds, merges those of
//! several appliers and prints the columns.
//!
//! `cargo test --test cluster_crd -- --ignored` with a cluster in `KUBECONFIG`. Each test installs a CRD in a
//! separate group and removes it afterwards.

use http::{Request, header};
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::api::{Api, DeleteParams, DynamicObject, Patch, PatchParams, PostParams};
use kube::core::{ApiResource, GroupVersionKind};
use kube::runtime::wait::{await_condition, conditions};
use kube::{Client, CustomResource, CustomResourceExt, ResourceExt};
use phase_rules::crd::prepare;
use phase_rules::{PhaseStatus, limits};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::time::Duration;

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "crd.phase-rules.example.com",
    version = "v1",
    kind = "Backup",
    status = "BackupStatus"
)]
struct BackupSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(conditions(JobFailed(negative)), rules(JobFailed => Failed, _ => Pending))]
struct BackupStatus {
    #[serde(default)]
    conditions: Vec<Condition>,
    phase: Option<BackupPhase>,
    observed_generation: Option<i64>,
}

async fn client() -> Client {
    Client::try_default()
        .await
        .expect("a cluster that KUBECONFIG or ~/.kube/config names")
}

/// The CRD of `Backup` under another group, so that tests do not interfere.
fn crd_in(group: &str) -> CustomResourceDefinition {
    let mut crd = Backup::crd();
    crd.metadata.name = Some(format!("backups.{group}"));
    crd.spec.group = group.into();
    crd
}

/// Installs a CRD from scratch, without the objects of an earlier run, and returns the API for its objects.
async fn install(client: &Client, crd: &CustomResourceDefinition) -> Api<DynamicObject> {
    remove(client, crd).await;
    let crds = Api::<CustomResourceDefinition>::all(client.clone());
    crds.create(&PostParams::default(), crd).await.unwrap();
    let name = crd.name_any();
    let established = await_condition(crds, &name, conditions::is_crd_established());
    tokio::time::timeout(Duration::from_secs(30), established)
        .await
        .expect("the CRD is established within 30 s")
        .unwrap();
    let kind = GroupVersionKind::gvk(&crd.spec.group, "v1", &crd.spec.names.kind);
    Api::all_with(
        client.clone(),
        &ApiResource::from_gvk_with_plural(&kind, &crd.spec.names.plural),
    )
}

async fn remove(client: &Client, crd: &CustomResourceDefinition) {
    let crds = Api::<CustomResourceDefinition>::all(client.clone());
    let name = crd.name_any();
    if let Some(uid) = crds
        .get_opt(&name)
        .await
        .unwrap()
        .and_then(|found| found.metadata.uid)
    {
        crds.delete(&name, &DeleteParams::default()).await.unwrap();
        let deleted = await_condition(crds, &name, conditions::is_deleted(&uid));
        tokio::time::timeout(Duration::from_secs(30), deleted)
            .await
            .expect("the CRD is gone within 30 s")
            .unwrap();
    }
}

async fn create(api: &Api<DynamicObject>, crd: &CustomResourceDefinition, name: &str) {
    let object = json!({
        "apiVersion": format!("{}/v1", crd.spec.group),
        "kind": crd.spec.names.kind,
        "metadata": { "name": name },
        "spec": {},
    });
    let object = serde_json::from_value(object).unwrap();
    api.create(&PostParams::default(), &object).await.unwrap();
}

fn condition(type_: &str, status: &str, reason: &str) -> Value {
    json!({
        "type": type_,
        "status": status,
        "reason": reason,
        "message": "",
        "lastTransitionTime": "2025-11-21T03:00:00Z",
    })
}

/// Replaces the conditions. Returns the HTTP code if the API server refuses them.
async fn set_conditions(api: &Api<DynamicObject>, conditions: &[Value]) -> Result<(), u16> {
    let patch = Patch::Merge(json!({ "status": { "conditions": conditions } }));
    match api.patch_status("nightly", &PatchParams::default(), &patch).await {
        Ok(_) => Ok(()),
        Err(kube::Error::Api(refusal)) => Err(refusal.code),
        Err(error) => panic!("{error}"),
    }
}

/// Applies one condition as one field manager.
async fn apply(api: &Api<DynamicObject>, crd: &CustomResourceDefinition, manager: &str, condition: &Value) {
    let object = json!({
        "apiVersion": format!("{}/v1", crd.spec.group),
        "kind": "Backup",
        "status": { "conditions": [condition] },
    });
    let params = PatchParams::apply(manager).force();
    api.patch_status("nightly", &params, &Patch::Apply(object))
        .await
        .unwrap();
}

async fn types(api: &Api<DynamicObject>) -> Vec<String> {
    let object = api.get_status("nightly").await.unwrap();
    let conditions = object.data["status"]["conditions"].as_array().cloned();
    let type_ = |condition: Value| condition["type"].as_str().unwrap().to_owned();
    conditions.into_iter().flatten().map(type_).collect()
}

#[tokio::test]
#[ignore = "needs a cluster: the API server checks the schemas"]
async fn every_prepared_crd_is_accepted() {
    let client = client().await;
    let crds = Api::<CustomResourceDefinition>::all(client);
    let dry_run = PostParams {
        dry_run: true,
        ..Default::default()
    };
    let string = json!({ "type": "string" });
    let lists = [
        (
            "optional list",
            json!({
                "type": "array",
                "nullable": true,
                "items": { "type": "object", "properties": { "type": string } },
            }),
        ),
        (
            "key that may be null",
            json!({
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": { "type": { "type": "string", "nullable": true, "default": null } },
                },
            }),
        ),
        (
            "key with a default",
            json!({
                "type": "array",
                "items": { "type": "object", "properties": { "type": { "type": "string", "default": "Ready" } } },
            }),
        ),
        (
            "additional key",
            json!({
                "type": "array",
                "x-kubernetes-list-type": "map",
                "x-kubernetes-list-map-keys": ["type", "controller"],
                "items": { "type": "object", "properties": { "type": string, "controller": string } },
            }),
        ),
        (
            "unknown fields",
            json!({
                "type": "array",
                "items": {
                    "type": "object",
                    "x-kubernetes-preserve-unknown-fields": true,
                    "properties": { "type": string },
                },
            }),
        ),
        (
            "patterns, defaults and null",
            json!({
                "type": "array",
                "default": [],
                "items": {
                    "type": "object",
                    "properties": {
                        "type": { "type": "string", "pattern": "^Job" },
                        "status": { "type": "string", "nullable": true },
                        "reason": { "type": "string", "default": "" },
                        "message": { "type": "string", "default": "" },
                        "lastTransitionTime": { "type": "string", "default": "" },
                        "observedGeneration": { "type": "integer", "default": -1 },
                    },
                },
            }),
        ),
    ];
    let mut candidates = vec![("derived", Backup::crd())];
    for (what, list) in lists {
        let mut crd = serde_json::to_value(Backup::crd()).unwrap();
        let version = &mut crd["spec"]["versions"][0];
        version["schema"]["openAPIV3Schema"]["properties"]["status"]["properties"]["conditions"] = list;
        candidates.push((what, serde_json::from_value(crd).unwrap()));
    }
    for (what, crd) in candidates {
        if let Err(error) = crds.create(&dry_run, &prepare::<Backup>(crd)).await {
            panic!("{what}: {error}");
        }
    }
}

#[tokio::test]
#[ignore = "needs a cluster: the API server checks conditions against the schema"]
async fn conditions_beyond_bounds_are_refused() {
    let client = client().await;
    let crd = prepare::<Backup>(crd_in("refused.phase-rules.example.com"));
    let api = install(&client, &crd).await;
    create(&api, &crd, "nightly").await;

    let good = condition("JobFailed", "False", "JobRunning");
    let with = |field: &str, value: Value| {
        let mut condition = good.clone();
        condition[field] = value;
        condition
    };
    let twice = [good.clone(), good.clone()];
    assert_eq!(set_conditions(&api, std::slice::from_ref(&good)).await, Ok(()));
    assert_eq!(
        set_conditions(&api, &[with("message", "m".repeat(32_768).into())]).await,
        Ok(())
    );
    assert_eq!(
        set_conditions(&api, &[with("observedGeneration", 0.into())]).await,
        Ok(())
    );
    assert_eq!(set_conditions(&api, &twice).await, Err(422), "duplicate type");
    for bad in [
        with("status", "Maybe".into()),
        with("status", "true".into()),
        with("message", "m".repeat(32_769).into()),
        with("observedGeneration", (-1).into()),
        with("lastTransitionTime", "yesterday".into()),
        json!({ "type": "JobFailed", "status": "False", "reason": "JobRunning" }),
    ] {
        assert_eq!(
            set_conditions(&api, std::slice::from_ref(&bad)).await,
            Err(422),
            "{bad:.200}"
        );
    }

    let verdict = |accepted: bool| if accepted { Ok(()) } else { Err(422) };
    let longest_type = "a".repeat(limits::TYPE_MAX_CHARS);
    let types = [
        "Ready",
        "R",
        "9to5",
        "a-b_c.D",
        "gateway.example.com/Attached",
        "a/B",
        &longest_type,
    ];
    let longer_type = "a".repeat(limits::TYPE_MAX_CHARS + 1);
    let bad_types = [
        "",
        "-Ready",
        "Ready-",
        "Re ady",
        "/Ready",
        "Example.com/Ready",
        "a..b/R",
        "a/b/C",
        "Ready\n",
        &longer_type,
    ];
    for type_ in types.into_iter().chain(bad_types) {
        assert_eq!(
            set_conditions(&api, &[with("type", type_.into())]).await,
            verdict(limits::check_type(type_).is_ok()),
            "{type_:?}"
        );
    }
    let longest_reason = "a".repeat(limits::REASON_MAX_CHARS);
    let longer_reason = "a".repeat(limits::REASON_MAX_CHARS + 1);
    let reasons = ["A", "JobFailed", "a_", "A:b,c_1", &longest_reason];
    let bad_reasons = [
        "",
        "1",
        "_a",
        "a:",
        "a,",
        "two words",
        "a-b",
        "a\n",
        &longer_reason,
    ];
    for reason in reasons.into_iter().chain(bad_reasons) {
        assert_eq!(
            set_conditions(&api, &[with("reason", reason.into())]).await,
            verdict(limits::check_reason(reason).is_ok()),
            "{reason:?}"
        );
    }
    remove(&client, &crd).await;

    // Without the bounds, the same API server stores them all.
    let unprepared = crd_in("refused.phase-rules.example.com");
    let api = install(&client, &unprepared).await;
    create(&api, &unprepared, "nightly").await;
    for stored in [
        with("status", "Maybe".into()),
        with("reason", "".into()),
        with("type", "-Ready".into()),
    ] {
        assert_eq!(set_conditions(&api, &[stored]).await, Ok(()));
    }
    assert_eq!(set_conditions(&api, &twice).await, Ok(()));
    remove(&client, &unprepared).await;
}

#[tokio::test]
#[ignore = "needs a cluster: server-side apply follows the list type"]
async fn two_appliers_need_prepared_crd() {
    let client = client().await;
    let mut outcome = Vec::new();
    let group = "applied.phase-rules.example.com";
    for crd in [prepare::<Backup>(crd_in(group)), crd_in(group)] {
        let api = install(&client, &crd).await;
        create(&api, &crd, "nightly").await;
        apply(
            &api,
            &crd,
            "job-controller",
            &condition("JobFailed", "False", "JobRunning"),
        )
        .await;
        apply(
            &api,
            &crd,
            "store-controller",
            &condition("StoreReady", "True", "Reachable"),
        )
        .await;
        outcome.push(types(&api).await);
        remove(&client, &crd).await;
    }
    assert_eq!(
        outcome,
        [
            vec!["JobFailed", "StoreReady"],
            // An atomic list belongs to the last applier.
            vec!["StoreReady"],
        ]
    );
}

/// The cells of the columns that `prepare` adds, for the object `nightly`.
async fn phase_and_reason(client: &Client, crd: &CustomResourceDefinition) -> (Value, Value) {
    let path = format!("/apis/{}/v1/{}/nightly", crd.spec.group, crd.spec.names.plural);
    let request = Request::get(path)
        .header(header::ACCEPT, "application/json;as=Table;v=v1;g=meta.k8s.io")
        .body(Vec::new())
        .unwrap();
    let table = client.request::<Value>(request).await.unwrap();
    let names = table["columnDefinitions"].as_array().unwrap();
    let names = names
        .iter()
        .map(|column| column["name"].as_str().unwrap().to_owned());
    assert_eq!(names.collect::<Vec<_>>(), ["Name", "Phase", "Reason", "Age"]);
    let cells = table["rows"][0]["cells"].as_array().unwrap();
    assert!(cells[3].is_string(), "an age: {cells:?}");
    (cells[1].clone(), cells[2].clone())
}

#[tokio::test]
#[ignore = "needs a cluster: the API server prints the columns"]
async fn reason_column_shows_first_false_condition() {
    let client = client().await;
    let crd = prepare::<Backup>(crd_in("printed.phase-rules.example.com"));
    let api = install(&client, &crd).await;
    create(&api, &crd, "nightly").await;
    let row = async || phase_and_reason(&client, &crd).await;
    assert_eq!(row().await, (Value::Null, Value::Null), "no status");

    let status = json!({ "status": { "phase": "Failed", "conditions": [
        condition("DatabaseReady", "Unknown", "NotAsked"),
        condition("StoreReady", "True", "Reachable"),
        condition("JobScheduled", "False", "QuotaExceeded"),
        condition("JobCompleted", "False", "NoJob"),
    ] } });
    api.patch_status("nightly", &PatchParams::default(), &Patch::Merge(status))
        .await
        .unwrap();
    assert_eq!(row().await, (json!("Failed"), json!("QuotaExceeded")));

    set_conditions(&api, &[condition("StoreReady", "True", "Reachable")])
        .await
        .unwrap();
    assert_eq!(
        row().await,
        (json!("Failed"), Value::Null),
        "no condition is False"
    );
    remove(&client, &crd).await;
}

/// Names with characters that have a meaning in a JSON path.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "renamed.phase-rules.example.com",
    version = "v1",
    kind = "Dump",
    status = "DumpStatus"
)]
struct DumpSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "SCREAMING-KEBAB-CASE")]
#[phase(conditions(JobFailed(negative)), rules(JobFailed => Failed, _ => Pending))]
struct DumpStatus {
    #[serde(default, rename = "con.di[t]ions")]
    conditions: Vec<Condition>,
    #[serde(rename = "*the $phase")]
    phase: Option<DumpPhase>,
    observed_generation: Option<i64>,
}

#[tokio::test]
#[ignore = "needs a cluster: the API server prints the columns"]
async fn columns_show_fields_of_any_name() {
    let client = client().await;
    let crd = prepare::<Dump>(Dump::crd());
    let api = install(&client, &crd).await;
    create(&api, &crd, "nightly").await;
    let names = DumpStatus::FIELDS;
    let status = json!({ "status": {
        names.phase: "Failed",
        names.conditions: [condition("JobFailed", "False", "JobRunning")],
        names.observed_generation: 1,
    } });
    api.patch_status("nightly", &PatchParams::default(), &Patch::Merge(status))
        .await
        .unwrap();
    assert_eq!(
        phase_and_reason(&client, &crd).await,
        (json!("Failed"), json!("JobRunning"))
    );
    remove(&client, &crd).await;
}
