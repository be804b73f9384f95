//! `retired(..)`: conditions of older versions are removed where the phase is written.

use crate::Fact;
use phase_rules::PhaseStatus;

/// Two types that Kubernetes would refuse, and one that differs from a declared one in case.
#[derive(PhaseStatus, Default)]
#[phase(
    conditions(Synced),
    rules(Synced => Ready, _ => Pending),
    retired("Progressing", "synced", "-", "not a type"),
)]
struct AppStatus {
    conditions: Option<Vec<Fact>>,
    phase: AppPhase,
    observed_generation: i64,
}

fn with(types: &[&'static str]) -> AppStatus {
    let status = "True";
    let conditions = types.iter().map(|type_| Fact { type_, status }).collect();
    AppStatus {
        conditions: Some(conditions),
        ..AppStatus::default()
    }
}

fn types(status: &AppStatus) -> Vec<&str> {
    status
        .conditions()
        .iter()
        .map(|condition| condition.type_)
        .collect()
}

#[test]
fn all_entries_go_and_others_stay_in_order() {
    let mut status = with(&[
        "-",
        "Progressing",
        "B",
        "synced",
        "Synced",
        "Progressing",
        "progressing",
        "A",
        "not a type",
    ]);
    assert_eq!(status.recompute_phase().to, AppPhase::Ready);
    assert_eq!(types(&status), ["B", "Synced", "progressing", "A"]);
    assert!(!status.recompute_phase().is_change());
    assert_eq!(types(&status), ["B", "Synced", "progressing", "A"]);
}

#[test]
fn absent_list_stays_absent() {
    let mut status = AppStatus::default();
    let _ = status.recompute_phase();
    assert!(status.conditions.is_none());
}

#[test]
fn rules_say_nothing_of_them() {
    #[derive(PhaseStatus)]
    #[phase(conditions(Synced), rules(Synced => Ready, _ => Pending))]
    struct PlainStatus {
        conditions: Vec<Fact>,
        phase: PlainPhase,
        observed_generation: i64,
    }
    assert_eq!(AppStatus::rules(), PlainStatus::rules());
    let state = with(&["Progressing"]).state();
    assert_eq!(
        state.explain().to_string(),
        "Pending: rule 2 _ because Synced=Unknown"
    );
}

mod beside_published {
    use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
    use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus, UnixSeconds, condition_list};

    #[derive(PhaseStatus, Default)]
    #[phase(
        conditions(Synced),
        phases(Up(ready), Starting(reconciling)),
        rules(Synced => Up, _ => Starting),
        publish(Ready, Reconciling),
        retired("Available", "Progressing"),
    )]
    struct AppStatus {
        conditions: Vec<Condition>,
        phase: AppPhase,
        observed_generation: i64,
    }

    #[test]
    fn one_is_published_the_other_removed() {
        let mut status = AppStatus::default();
        for type_ in ["Available", "Synced", "Reconciling", "Progressing"] {
            let update = ConditionUpdate::new(type_, ConditionStatus::True, "Old");
            condition_list::set(&mut status.conditions, update, UnixSeconds(0)).unwrap();
        }
        assert_eq!(status.recompute_phase().to, AppPhase::Up);
        let types: Vec<_> = status.conditions.iter().map(|one| &*one.type_).collect();
        assert_eq!(types, ["Synced", "Ready"]);
    }
}
