//! Conditions that mirror or aggregate those of built-in objects, of custom resources and of lists.

use ConditionStatus::{False, True, Unknown};
use k8s_openapi::api::apps::v1::Deployment;
use k8s_openapi::api::batch::v1::Job;
use k8s_openapi::api::core::v1::{Node, Pod};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::CustomResource;
use phase_rules::children::{
    APIServiceConditionType, Child, ChildCondition, CustomResourceDefinitionConditionType,
    DeploymentConditionType, HorizontalPodAutoscalerConditionType, JobConditionType, MOST_NAMED,
    NamespaceConditionType, Needed, NodeConditionType, PersistentVolumeClaimConditionType, PodConditionType,
    PodDisruptionBudgetConditionType, ReplicaSetConditionType,
};
use phase_rules::limits::MESSAGE_MAX_CHARS;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus, ReadCondition};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fmt::Display;

#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "example.com",
    version = "v1",
    kind = "App",
    namespaced,
    status = "AppStatus"
)]
struct AppSpec {}

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(WebAvailable, PodsReady, Migrated(absent = False), JobsFailed(negative)),
    rules(
        JobsFailed                             => Failed,
        all(WebAvailable, PodsReady, Migrated) => Ready,
        _                                      => Pending,
    ),
)]
struct AppStatus {
    #[serde(default)]
    conditions: Vec<Condition>,
    phase: Option<AppPhase>,
    observed_generation: Option<i64>,
}

fn object<K: DeserializeOwned>(name: &str, generation: i64, status: &Value) -> K {
    let metadata = json!({"name": name, "generation": generation});
    serde_json::from_value(json!({"metadata": metadata, "spec": {}, "status": status})).unwrap()
}

fn said<T>(update: &ConditionUpdate<T>) -> (ConditionStatus, &str, &str) {
    (update.status(), update.reason(), update.message())
}

fn mirrored<K, T: ChildCondition<K>>(object: &K, type_: T) -> (ConditionStatus, String, String) {
    let update = ConditionUpdate::mirror("Mirrored", Child::of(object, type_));
    assert_eq!(update.check(), Ok(()));
    (update.status(), update.reason().into(), update.message().into())
}

#[test]
fn deployment_that_comes_up() {
    let expected = |deployment: Option<&Deployment>| {
        let child = Child::expected("web", deployment, DeploymentConditionType::Available);
        let update = ConditionUpdate::mirror(AppCondition::WebAvailable, child);
        let (status, reason, message) = said(&update);
        (status, reason.to_owned(), message.to_owned())
    };
    let web = |status| object::<Deployment>("web", 2, &status);
    let available =
        json!({"type": "Available", "status": "True", "reason": "MinimumReplicasAvailable", "message": "up"});

    let (status, reason, message) = expected(None);
    assert_eq!(
        (status, &*reason, &*message),
        (Unknown, "NotFound", "web does not exist")
    );
    let (status, reason, _) = expected(Some(&web(json!({}))));
    assert_eq!((status, &*reason), (Unknown, "NotYetReported"));
    let (status, reason, message) = expected(Some(&web(
        json!({"observedGeneration": 1, "conditions": [available.clone()]}),
    )));
    assert_eq!(
        (status, &*reason, &*message),
        (Unknown, "Stale", "Available of web is about an older generation")
    );
    let (status, reason, message) = expected(Some(&web(
        json!({"observedGeneration": 2, "conditions": [available]}),
    )));
    assert_eq!(
        (status, &*reason, &*message),
        (True, "MinimumReplicasAvailable", "up")
    );
}

#[test]
fn types_that_are_missing_unless_true() {
    let running = object::<Job>("backup", 1, &json!({"active": 1}));
    assert_eq!(
        mirrored(&running, JobConditionType::Failed),
        (False, "NotFailed".into(), "backup has not reported Failed".into())
    );
    assert_eq!(mirrored(&running, JobConditionType::Complete).0, False);
    let node = object::<Node>("n1", 1, &json!({}));
    assert_eq!(mirrored(&node, NodeConditionType::NetworkUnavailable).0, False);
    assert_eq!(mirrored(&node, NodeConditionType::MemoryPressure).0, Unknown);
    let web = object::<Deployment>("web", 2, &json!({}));
    assert_eq!(mirrored(&web, DeploymentConditionType::ReplicaFailure).0, False);
    let not_looked_at = object::<Deployment>("web", 2, &json!({"observedGeneration": 1}));
    let failure = mirrored(&not_looked_at, DeploymentConditionType::ReplicaFailure);
    assert_eq!((failure.0, &*failure.1), (Unknown, "Stale"));
}

fn reads<K: DeserializeOwned, T: ChildCondition<K> + Display>(type_: T) {
    let condition = json!({
        "type": type_.to_string(), "status": "True", "reason": "Fine", "message": "m",
        "lastTransitionTime": "2026-01-02T03:04:05Z",
    });
    let status = json!({"conditions": [condition], "observedGeneration": 2});
    assert_eq!(
        mirrored::<K, T>(&object("a", 2, &status), type_),
        (True, "Fine".into(), "m".into())
    );
}

#[test]
fn every_built_in_object() {
    reads(PodConditionType::PodScheduled);
    reads(DeploymentConditionType::Progressing);
    reads(ReplicaSetConditionType::ReplicaFailure);
    reads(JobConditionType::SuccessCriteriaMet);
    reads(NodeConditionType::PIDPressure);
    reads(PersistentVolumeClaimConditionType::Resizing);
    reads(HorizontalPodAutoscalerConditionType::ScalingActive);
    reads(PodDisruptionBudgetConditionType::DisruptionAllowed);
    reads(NamespaceConditionType::NamespaceContentRemaining);
    reads(CustomResourceDefinitionConditionType::Established);
    reads(APIServiceConditionType::Available);
}

fn not_ready(name: &str, reason: &str, containers: &Value) -> Pod {
    let ready = json!({"type": "Ready", "status": "False", "reason": reason, "message": "containers with unready status: [app]"});
    let mut status = containers.clone();
    status["conditions"] = json!([ready]);
    object(name, 1, &status)
}

fn container(name: &str, state: &Value) -> Value {
    json!({"name": name, "image": "app", "imageID": "", "ready": false, "restartCount": 0, "state": state})
}

#[test]
fn reason_of_a_pod_is_that_of_its_container() {
    let waiting = |reason: &str| json!({"waiting": {"reason": reason, "message": "back-off 40s"}});
    let ended = |code: i32, reason: &str| json!({"terminated": {"exitCode": code, "reason": reason}});
    let running = json!({"running": {}});
    let apps = |states: &[Value]| json!({"containerStatuses": states.iter().map(|state| container("app", state)).collect::<Vec<_>>()});
    let with_init = |init: &Value, app: &Value| json!({"initContainerStatuses": [container("init", init)], "containerStatuses": [container("app", app)]});
    let cases = [
        (apps(&[waiting("ImagePullBackOff")]), "ImagePullBackOff"),
        (
            apps(&[running.clone(), waiting("CrashLoopBackOff")]),
            "CrashLoopBackOff",
        ),
        (
            apps(&[waiting("ContainerCreating"), waiting("ErrImagePull")]),
            "ErrImagePull",
        ),
        (apps(&[waiting("ContainerCreating")]), "ContainerCreating"),
        (apps(&[ended(137, "OOMKilled")]), "OOMKilled"),
        (apps(&[ended(0, "Completed")]), "ContainersNotReady"),
        (apps(&[running]), "ContainersNotReady"),
        (
            with_init(&waiting("CrashLoopBackOff"), &waiting("PodInitializing")),
            "CrashLoopBackOff",
        ),
        (
            with_init(&ended(0, "Completed"), &waiting("CreateContainerConfigError")),
            "CreateContainerConfigError",
        ),
        (json!({}), "ContainersNotReady"),
    ];
    for (containers, reason) in cases {
        let pod = not_ready("a", "ContainersNotReady", &containers);
        // The message of a waiting container counts its attempts, so it is not taken.
        assert_eq!(
            mirrored(&pod, PodConditionType::Ready),
            (
                False,
                reason.into(),
                "containers with unready status: [app]".into()
            )
        );
    }
    let gate = not_ready(
        "a",
        "ReadinessGatesNotReady",
        &apps(&[waiting("ImagePullBackOff")]),
    );
    assert_eq!(
        mirrored(&gate, PodConditionType::Ready).1,
        "ReadinessGatesNotReady"
    );
}

#[test]
fn pods_in_the_words_of_the_issue() {
    let waiting = |reason: &str| json!({"containerStatuses": [container("app", &json!({"waiting": {"reason": reason}}))]});
    let ready = |name: &str| {
        object::<Pod>(
            name,
            1,
            &json!({"conditions": [{"type": "Ready", "status": "True"}]}),
        )
    };
    let pods = [
        ready("e"),
        not_ready("b", "ContainersNotReady", &waiting("CrashLoopBackOff")),
        ready("d"),
        not_ready("a", "ContainersNotReady", &waiting("ImagePullBackOff")),
        ready("c"),
    ];
    let of_pods = |needed| {
        let children = pods.iter().map(|pod| Child::of(pod, PodConditionType::Ready));
        ConditionUpdate::aggregate(AppCondition::PodsReady, needed, children)
    };
    let message = "2 of 5 not Ready: a (ImagePullBackOff), b (CrashLoopBackOff)";
    assert_eq!(said(&of_pods(Needed::All)), (False, "NotReady", message));
    assert_eq!(said(&of_pods(Needed::AtLeast(3))), (True, "Ready", message));
}

#[test]
fn any_job_failed() {
    let job = |name: &str, failed: Option<&str>| {
        let failed = failed.map(|reason| json!({"type": "Failed", "status": "True", "reason": reason}));
        object::<Job>(name, 1, &json!({"conditions": Vec::from_iter(failed)}))
    };
    let jobs = [
        job("b", None),
        job("c", Some("DeadlineExceeded")),
        job("a", Some("BackoffLimitExceeded")),
    ];
    let children = jobs.iter().map(|job| Child::of(job, JobConditionType::Failed));
    let update = ConditionUpdate::aggregate(AppCondition::JobsFailed, Needed::Any, children);
    assert_eq!(
        said(&update),
        (
            True,
            "Failed",
            "2 of 3 Failed: a (BackoffLimitExceeded), c (DeadlineExceeded)"
        )
    );
    let running = ConditionUpdate::aggregate(
        AppCondition::JobsFailed,
        Needed::Any,
        [Child::of(&jobs[0], JobConditionType::Failed)],
    );
    assert_eq!(said(&running), (False, "NotFailed", "0 of 1 Failed"));
}

#[test]
fn custom_resource_is_typed_by_its_own_enum() {
    let time = "2026-01-02T03:04:05Z";
    let ready = |generation: i64| {
        json!({
            "type": "PodsReady", "status": "True", "reason": "Up", "message": "", "observedGeneration": generation,
            "lastTransitionTime": time,
        })
    };
    let app: App = object(
        "shop",
        3,
        &json!({"conditions": [ready(3)], "observedGeneration": 3}),
    );
    assert_eq!(mirrored(&app, AppCondition::PodsReady).0, True);
    let web = mirrored(&app, AppCondition::WebAvailable);
    assert_eq!((web.0, &*web.2), (Unknown, "shop has not reported WebAvailable"));
    // As the rules of the child have it.
    assert_eq!(mirrored(&app, AppCondition::Migrated).0, False);

    let stale: App = object(
        "shop",
        3,
        &json!({"conditions": [ready(2)], "observedGeneration": 3}),
    );
    assert_eq!(mirrored(&stale, AppCondition::PodsReady).1, "Stale");
    let none = Child::expected("shop", None::<&App>, AppCondition::PodsReady);
    assert_eq!(
        said(&ConditionUpdate::mirror("Mirrored", none)),
        (Unknown, "NotFound", "shop does not exist")
    );
    let not_seen: App = object("shop", 3, &json!({"observedGeneration": 2}));
    assert_eq!(mirrored(&not_seen, AppCondition::WebAvailable).1, "Stale");
}

/// A child of a generated aggregate.
#[derive(Clone, Debug)]
enum Made {
    Missing,
    Unreported,
    Stale,
    Reported(&'static str, String),
}

struct Entry(&'static str, String, Option<i64>);

impl ReadCondition for Entry {
    fn type_(&self) -> &'static str {
        "Ready"
    }
    fn status(&self) -> &str {
        self.0
    }
    fn reason(&self) -> Option<&str> {
        Some(&self.1)
    }
    fn observed_generation(&self) -> Option<i64> {
        self.2
    }
}

impl Made {
    /// What it is, `None` for what may be either.
    fn is_true(&self) -> Option<bool> {
        match self {
            Self::Reported("True", _) => Some(true),
            Self::Reported("False", _) => Some(false),
            _ => None,
        }
    }

    fn conditions(&self) -> Vec<Entry> {
        match self {
            Self::Missing | Self::Unreported => vec![],
            Self::Stale => vec![Entry("True", String::new(), Some(1))],
            Self::Reported(status, reason) => vec![Entry(status, reason.clone(), Some(2))],
        }
    }

    fn child<'a>(&self, name: &'a str, conditions: &'a [Entry]) -> Child<'a> {
        match self {
            Self::Missing => Child::missing(name, "Ready"),
            _ => Child::new(name, conditions, "Ready").with_generation(2),
        }
    }
}

fn reason() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => select(&["", "ImagePullBackOff", "CrashLoopBackOff", "exit code 137 (OOM)", "größer", "137"][..]).prop_map(String::from),
        1 => any::<String>(),
        1 => Just("long ".repeat(400)),
    ]
}

fn made() -> impl Strategy<Value = Made> {
    prop_oneof![
        1 => Just(Made::Missing),
        1 => Just(Made::Unreported),
        1 => Just(Made::Stale),
        6 => (select(&["True", "False", "Unknown", "yes"][..]), reason())
            .prop_map(|(status, reason)| Made::Reported(status, reason)),
    ]
}

fn needed() -> impl Strategy<Value = Needed> {
    prop_oneof![
        Just(Needed::All),
        Just(Needed::Any),
        (0usize..8).prop_map(Needed::AtLeast)
    ]
}

/// What the aggregate is in every way in which the Unknown children may turn out: True or False where it is so in all of them.
fn oracle(needed: Needed, children: &[Made]) -> ConditionStatus {
    let mut children: Vec<Option<bool>> = children.iter().map(Made::is_true).collect();
    let least = match needed {
        Needed::All | Needed::Any => 1,
        Needed::AtLeast(least) => least,
    };
    while children.len() < least {
        children.push(None);
    }
    let open: Vec<usize> = (0..children.len())
        .filter(|index| children[*index].is_none())
        .collect();
    let mut outcomes = [false; 2];
    for bits in 0..1u32 << open.len() {
        let mut world: Vec<bool> = children.iter().map(|child| child.unwrap_or_default()).collect();
        for (bit, index) in open.iter().enumerate() {
            world[*index] = bits >> bit & 1 == 1;
        }
        let holds = match needed {
            Needed::All => world.iter().all(|holds| *holds),
            Needed::Any => world.iter().any(|holds| *holds),
            Needed::AtLeast(least) => world.iter().filter(|holds| **holds).count() >= least,
        };
        outcomes[usize::from(holds)] = true;
    }
    match outcomes {
        [true, true] => Unknown,
        [false, _] => True,
        _ => False,
    }
}

fn aggregate(
    target: AppCondition,
    needed: Needed,
    children: &[(String, Made)],
) -> ConditionUpdate<AppCondition> {
    let conditions: Vec<_> = children.iter().map(|(_, made)| made.conditions()).collect();
    let children = children.iter().zip(&conditions);
    let children = children.map(|((name, made), conditions)| made.child(name, conditions));
    ConditionUpdate::aggregate(target, needed, children)
}

fn named() -> impl Strategy<Value = (String, Made)> {
    ("[a-c]{1,2}", made())
}

proptest! {
    #[test]
    fn status_is_the_oracles(
        needed in needed(),
        children in vec(named(), 0..8),
        target in select(AppCondition::ALL),
    ) {
        let update = aggregate(target, needed, &children);
        let made: Vec<Made> = children.into_iter().map(|(_, made)| made).collect();
        prop_assert_eq!(update.status(), oracle(needed, &made));
        prop_assert_eq!(update.observed_generation(), None);
    }

    #[test]
    fn order_does_not_matter(
        needed in needed(),
        (children, moves) in (vec(named(), 0..12), vec(any::<(Index, Index)>(), 12)),
        target in select(AppCondition::ALL),
    ) {
        let update = aggregate(target, needed, &children);
        let mut moved = children.clone();
        for (from, to) in moves {
            if !moved.is_empty() {
                let length = moved.len();
                moved.swap(from.index(length), to.index(length));
            }
        }
        prop_assert_eq!(update, aggregate(target, needed, &moved));
    }

    #[test]
    fn updates_are_valid_and_bounded(
        needed in needed(),
        children in vec((any::<String>(), made()), 0..40),
        target in select(AppCondition::ALL),
        long in any::<Option<Index>>(),
    ) {
        let mut children = children;
        if let Some(long) = long && !children.is_empty() {
            let index = long.index(children.len());
            children[index].0 = "x".repeat(2 * MESSAGE_MAX_CHARS);
        }
        let update = aggregate(target, needed, &children);
        prop_assert_eq!(update.map_type(AppCondition::as_str).check(), Ok(()));
        for (name, made) in &children {
            let conditions = made.conditions();
            let mirror = ConditionUpdate::mirror("Mirrored", made.child(name, &conditions));
            prop_assert_eq!(mirror.check(), Ok(()));
            let status = made.is_true().map_or(Unknown, ConditionStatus::from);
            prop_assert_eq!(mirror.status(), status);
        }
    }

    /// However many children there are, a few are named, and the count is that of all.
    #[test]
    fn few_are_named(count in 1usize..300) {
        let children: Vec<_> = (0..count).map(|index| (format!("pod-{index}"), Made::Missing)).collect();
        let update = aggregate(AppCondition::PodsReady, Needed::All, &children);
        let message = update.message();
        prop_assert_eq!(message.matches("pod-").count(), count.min(MOST_NAMED));
        let head = format!("{count} of {count} not Ready: ");
        prop_assert!(message.starts_with(&head), "{}", message);
        let tail = format!(", and {} more", count.saturating_sub(MOST_NAMED));
        prop_assert_eq!(message.ends_with(&tail), count > MOST_NAMED, "{}", message);
    }
}
