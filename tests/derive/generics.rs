//! Status structs with parameters.

use super::{Fact, agrees_with_its_rules};
use phase_rules::{ConditionStatus, PhaseStatus, ReadCondition, SetObservedGeneration, WriteCondition};
use std::fmt::Debug;

#[derive(PhaseStatus)]
#[phase(conditions(Ready, Degraded(negative)), rules(Degraded => Degraded, Ready => Ready, _ => Pending))]
struct ClusterStatus<'a, C: ReadCondition, T = u8, const N: usize = 2>
where
    T: Debug + 'a,
{
    conditions: Vec<C>,
    phase: Option<ClusterPhase>,
    observed_generation: Option<i64>,
    members: [&'a T; N],
}

#[test]
fn all_kinds_of_generics() {
    let mut status = ClusterStatus {
        conditions: vec![Fact {
            type_: "Ready",
            status: "True",
        }],
        phase: None,
        observed_generation: None,
        members: [&"a", &"b", &"c"],
    };
    assert_eq!(status.recompute_phase().to, ClusterPhase::Ready);
    status.set_observed_generation(2);
    assert_eq!(
        (status.phase, status.observed_generation),
        (Some(ClusterPhase::Ready), Some(2))
    );
    assert_eq!(status.members.len(), 3);
    assert_eq!(agrees_with_its_rules::<ClusterStatus<'static, Fact>>(), 16);
}

/// The elements are borrowed, and the parameter shares its name with what the expansion could have used.
#[derive(PhaseStatus)]
#[phase(conditions(Ready), rules(Ready => Ready, _ => Unknown))]
struct ViewStatus<'de, Option: ReadCondition> {
    conditions: Vec<&'de Option>,
    phase: ViewPhase,
    observed_generation: i64,
}

#[test]
fn references_are_conditions_too() {
    let ready = Fact {
        type_: "Ready",
        status: "True",
    };
    let mut status = ViewStatus {
        conditions: vec![&ready, &ready],
        phase: ViewPhase::Unknown,
        observed_generation: 0,
    };
    assert_eq!(status.recompute_phase().to, ViewPhase::Ready);
    status.set_observed_generation(1);
    assert_eq!((status.phase, status.observed_generation), (ViewPhase::Ready, 1));
}

/// Code over any status reaches the generated enums through the trait.
fn set_first<S>(status: &mut S) -> S::Phase
where
    S: PhaseStatus<Condition: WriteCondition>,
{
    let first = <phase_rules::ConditionTypeOf<S> as phase_rules::ConditionEnum>::ALL[0];
    let update = phase_rules::ConditionUpdate::new(first, ConditionStatus::True, "First");
    assert!(status.set_condition(update).unwrap());
    let _ = status.recompute_phase();
    status.get_phase()
}

#[test]
fn generic_code_over_a_status() {
    let mut status: ClusterStatus<'_, k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition, (), 0> =
        ClusterStatus {
            conditions: vec![],
            phase: None,
            observed_generation: None,
            members: [],
        };
    assert_eq!(set_first(&mut status), ClusterPhase::Ready);
}
