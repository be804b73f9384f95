//! Rules over the condition types that Kubernetes has built in: read-only, whatever fields they have.

use k8s_openapi::api::{apps, autoscaling, batch, certificates, core, flowcontrol};
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions;
use k8s_openapi::apimachinery::pkg::apis::meta::v1 as meta;
use k8s_openapi::kube_aggregator::pkg::apis::apiregistration;
use phase_rules::{PhaseStatus, ReadCondition, condition_list};
use serde::de::DeserializeOwned;
use serde_json::json;

/// A type, status, reason and message read the same from every condition type that has them.
fn reads_all_fields<C: ReadCondition + DeserializeOwned>() {
    let conditions: Vec<C> = serde_json::from_value(json!([
        {
            "type": "Progressing", "status": "False", "reason": "Slow", "message": "no progress",
            "lastTransitionTime": "2026-01-02T03:04:05Z",
        },
        {
            "type": "Ready", "status": "True", "reason": "Fine", "message": "",
            "lastTransitionTime": "2026-01-02T03:04:05Z",
        },
    ]))
    .unwrap();
    let progressing = condition_list::find(&conditions, "Progressing").unwrap();
    assert_eq!(progressing.status(), "False");
    assert_eq!(progressing.reason(), Some("Slow"));
    assert_eq!(progressing.message(), Some("no progress"));
    assert!(condition_list::is_true(&conditions, "Ready"));
    assert!(!condition_list::is_true(&conditions, "ready"));
}

#[test]
fn every_built_in_condition_type() {
    reads_all_fields::<meta::Condition>();
    reads_all_fields::<apps::v1::DaemonSetCondition>();
    reads_all_fields::<apps::v1::DeploymentCondition>();
    reads_all_fields::<apps::v1::ReplicaSetCondition>();
    reads_all_fields::<apps::v1::StatefulSetCondition>();
    reads_all_fields::<autoscaling::v2::HorizontalPodAutoscalerCondition>();
    reads_all_fields::<batch::v1::JobCondition>();
    reads_all_fields::<certificates::v1::CertificateSigningRequestCondition>();
    reads_all_fields::<core::v1::NamespaceCondition>();
    reads_all_fields::<core::v1::NodeCondition>();
    reads_all_fields::<core::v1::PersistentVolumeClaimCondition>();
    reads_all_fields::<core::v1::PodCondition>();
    reads_all_fields::<core::v1::ReplicationControllerCondition>();
    reads_all_fields::<flowcontrol::v1::FlowSchemaCondition>();
    reads_all_fields::<flowcontrol::v1::PriorityLevelConfigurationCondition>();
    reads_all_fields::<apiextensions::v1::CustomResourceDefinitionCondition>();
    reads_all_fields::<apiregistration::v1::APIServiceCondition>();
}

#[test]
fn component_condition_without_reason() {
    let condition: core::v1::ComponentCondition =
        serde_json::from_value(json!({"type": "Healthy", "status": "True", "message": "ok"})).unwrap();
    assert_eq!((condition.type_(), condition.status()), ("Healthy", "True"));
    assert_eq!((condition.reason(), condition.message()), (None, Some("ok")));
}

#[test]
fn pod_observed_generation() {
    let condition: core::v1::PodCondition =
        serde_json::from_value(json!({"type": "Ready", "status": "True", "observedGeneration": 4})).unwrap();
    assert_eq!(condition.observed_generation(), Some(4));
    assert_eq!(condition.reason(), None);
}

#[derive(PhaseStatus, Default)]
#[phase(
    conditions(Available, Progressing, ReplicaFailure(negative, absent = False)),
    rules(
        any(ReplicaFailure, Progressing = False) => Failed,
        Available => Available,
        _ => Progressing,
    ),
)]
struct RolloutStatus {
    conditions: Option<Vec<apps::v1::DeploymentCondition>>,
    phase: String,
    observed_generation: i64,
}

#[test]
fn rules_work_over_them() {
    let conditions = |available: &str| {
        serde_json::from_value(json!([
            {"type": "Progressing", "status": "True"},
            {"type": "Available", "status": available},
        ]))
        .unwrap()
    };
    let mut status = RolloutStatus {
        conditions: conditions("True"),
        ..RolloutStatus::default()
    };
    assert_eq!(status.recompute_phase().to, RolloutPhase::Available);
    assert_eq!(
        (status.phase.as_str(), status.observed_generation),
        ("Available", 0)
    );
    status.conditions = conditions("False");
    assert_eq!(status.recompute_phase().from, RolloutPhase::Available);
    assert_eq!(status.phase, "Progressing");
}
