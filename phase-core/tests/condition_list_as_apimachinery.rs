//! `condition_list::{set, remove, find}` against apimachinery's `SetStatusCondition`, `RemoveStatusCondition` and
//! `FindStatusCondition` on random sequences of calls.

mod common {
    pub mod apimachinery;
}

#[cfg(feature = "k8s-openapi")]
use common::apimachinery::Comparable;
use common::apimachinery::{Plain, calls, compare, lists, sets};
use phase_core::condition::UnixSeconds;
use phase_core::condition_list::{self, ConditionUpdate};
use phase_core::status::ConditionStatus;
use proptest::prelude::*;

#[cfg(feature = "k8s-openapi")]
impl Comparable for k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition {
    fn from_plain(plain: Plain) -> Self {
        Self {
            type_: plain.type_,
            status: plain.status,
            observed_generation: plain.observed_generation,
            last_transition_time: UnixSeconds(plain.last_transition_time).into(),
            reason: plain.reason.unwrap_or_default(),
            message: plain.message.unwrap_or_default(),
        }
    }
    fn seconds(&self) -> i64 {
        UnixSeconds::from(&self.last_transition_time).0
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_calls_on_any_list(list in lists(), calls in calls()) {
        compare::<Plain>(list, &calls)?;
    }

    #[cfg(feature = "k8s-openapi")]
    #[test]
    fn any_calls_on_metav1_conditions(list in lists(), calls in calls()) {
        compare::<k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition>(list, &calls)?;
    }

    /// What the API server would refuse is an error and leaves the list alone.
    #[test]
    fn refused_updates(list in lists(), set in sets(), which in 0..5) {
        let long = "a".repeat(1025);
        let mut update = ConditionUpdate::new(set.type_, set.status, set.reason).with_message(set.message);
        update = match which {
            0 => ConditionUpdate::new("-Ready", set.status, set.reason),
            1 => ConditionUpdate::new(set.type_, set.status, ""),
            2 => ConditionUpdate::new(set.type_, set.status, long),
            3 => update.with_message("m".repeat(32_769)),
            _ => update.with_observed_generation(-1),
        };
        let mut conditions = list.clone();
        prop_assert!(condition_list::set(&mut conditions, update, UnixSeconds(100)).is_err());
        prop_assert_eq!(conditions, list);
    }
}

/// The Go original compares times with its zero time to see whether there is one. Here that is the caller's `None`.
#[test]
fn only_status_change_moves_time() {
    let at = |time| {
        ConditionUpdate::new("Ready", ConditionStatus::True, "Found")
            .with_last_transition_time(UnixSeconds(time))
    };
    let mut conditions: Vec<Plain> = Vec::new();
    assert!(condition_list::set(&mut conditions, at(50), UnixSeconds(100)).unwrap());
    assert!(!condition_list::set(&mut conditions, at(60), UnixSeconds(100)).unwrap());
    assert_eq!(conditions[0].last_transition_time, 50);
    let turned = ConditionUpdate::new("Ready", ConditionStatus::False, "Found")
        .with_last_transition_time(UnixSeconds(7));
    assert!(condition_list::set(&mut conditions, turned, UnixSeconds(100)).unwrap());
    assert_eq!(conditions[0].last_transition_time, 7);
    let turned = ConditionUpdate::new("Ready", ConditionStatus::Unknown, "Found");
    assert!(condition_list::set(&mut conditions, turned, UnixSeconds(100)).unwrap());
    assert_eq!(conditions[0].last_transition_time, 100);
}
