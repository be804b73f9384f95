//! Evaluation at a generation: conditions that were set for an older one count as `Unknown`.

#[path = "../examples/backup/resource.rs"]
#[allow(dead_code)]
mod resource;

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::condition_list::{self, ConditionUpdate};
use phase_rules::{ConditionStatus, PhaseStatus, State, UnixSeconds};
use resource::{BackupCondition, BackupPhase, BackupStatus};

const GENERATION: i64 = 7;

/// What one condition can be: missing, or a status with an observed generation.
fn variants() -> Vec<Option<(ConditionStatus, Option<i64>)>> {
    let generations = [None, Some(GENERATION - 1), Some(GENERATION)];
    let present = [
        ConditionStatus::True,
        ConditionStatus::False,
        ConditionStatus::Unknown,
    ]
    .into_iter()
    .flat_map(|status| generations.map(|generation| Some((status, generation))));
    std::iter::once(None).chain(present).collect()
}

fn condition(type_: BackupCondition, status: ConditionStatus, generation: Option<i64>) -> Condition {
    let mut list = Vec::new();
    let update = ConditionUpdate::new(type_.as_str(), status, "Test");
    let update = generation
        .into_iter()
        .fold(update, ConditionUpdate::with_observed_generation);
    condition_list::set(&mut list, update, UnixSeconds(0)).unwrap();
    list.remove(0)
}

#[test]
fn stale_counts_as_unknown_in_every_state() {
    let variants = variants();
    let types = BackupCondition::ALL;
    let lists = variants.len().pow(u32::try_from(types.len()).unwrap());
    let mut phases_that_differ = 0;
    for list in 0..lists {
        let mut rest = list;
        let (mut conditions, mut expected) = (Vec::new(), Vec::new());
        for &type_ in types {
            let variant = variants[rest % variants.len()];
            rest /= variants.len();
            let Some((status, generation)) = variant else {
                continue;
            };
            conditions.push(condition(type_, status, generation));
            let is_stale = generation == Some(GENERATION - 1);
            let seen = if is_stale {
                ConditionStatus::Unknown
            } else {
                status
            };
            expected.push(condition(type_, seen, generation));
        }
        let state = State::<BackupPhase>::read_at(&conditions, GENERATION);
        let phase = state.phase();
        assert_eq!(phase, BackupStatus::evaluate(&expected), "{conditions:?}");
        assert_eq!(
            state.explain().to_string(),
            BackupStatus::explain(&expected).to_string()
        );
        phases_that_differ += usize::from(phase != BackupStatus::evaluate(&conditions));
    }
    assert_eq!(lists, 100_000);
    assert!(phases_that_differ > 0);
}

#[test]
fn stale_differs_from_absent() {
    #[derive(PhaseStatus, Default)]
    #[phase(
        conditions(Degraded(negative, absent = False)),
        rules(Degraded = False => Healthy, Degraded = Unknown => Unclear, _ => Broken),
    )]
    struct ServiceStatus {
        conditions: Vec<Condition>,
        phase: Option<ServicePhase>,
        observed_generation: Option<i64>,
    }
    let phase = |conditions: &[Condition]| State::<ServicePhase>::read_at(conditions, 2).phase();
    let at = |generation| {
        let mut status = ServiceStatus::default();
        let update = ConditionUpdate::new(ServiceCondition::Degraded, ConditionStatus::True, "Test");
        status
            .set_condition(update.with_observed_generation(generation))
            .unwrap();
        phase(&status.conditions)
    };
    assert_eq!(phase(&[]), ServicePhase::Healthy);
    assert_eq!(at(1), ServicePhase::Unclear);
    assert_eq!(at(2), ServicePhase::Broken);
    // 0 says nothing, like a generation that is missing.
    assert_eq!(at(0), ServicePhase::Broken);
}

#[test]
fn the_first_entry_of_a_type_counts() {
    let stale = condition(
        BackupCondition::JobFailed,
        ConditionStatus::True,
        Some(GENERATION - 1),
    );
    let fresh = condition(
        BackupCondition::JobFailed,
        ConditionStatus::True,
        Some(GENERATION),
    );
    let phase = |conditions: &[Condition]| State::<BackupPhase>::read_at(conditions, GENERATION).phase();
    assert_eq!(phase(&[stale.clone(), fresh.clone()]), BackupPhase::Pending);
    assert_eq!(phase(&[fresh, stale]), BackupPhase::Failed);
}

#[test]
fn observed_generation_reads_as_stored() {
    let mut backup = resource::Backup::new(
        "nightly",
        serde_json::from_value(
            serde_json::json!({ "databaseRef": { "name": "db" }, "storeRef": { "name": "store" } }),
        )
        .unwrap(),
    );
    assert_eq!(backup.observed_generation(), None);
    backup.status = Some(BackupStatus::default());
    assert_eq!(backup.observed_generation(), None);
    backup.status.as_mut().unwrap().observed_generation = Some(3);
    assert_eq!(backup.observed_generation(), Some(3));
}
