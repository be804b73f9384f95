//! A Kubernetes Event for each change of phase, after the server accepted it.

use super::managed::{ManagedResource, PhaseOf};
use super::outcome::Change;
use crate::explain::Explanation;
use crate::rules::{Health, Polarity};
use crate::{ConditionEnum, ConditionStatus, PhaseEnum, PhaseStatus, ReadCondition, condition_list};
use kube::runtime::events::{Event, EventType, Recorder};
use std::fmt::Write;
use tokio::time::{Duration, Instant};

/// How long publishing an event may hold up a reconcile.
const PUBLISH_WITHIN: Duration = Duration::from_secs(5);
/// The API server refuses a longer note: 1 kB.
const LONGEST_NOTE: usize = 1024;

/// Publishes the event of a change of phase. That it could not be is logged and otherwise nobody's problem:
/// the status is written.
pub async fn publish<K: ManagedResource>(recorder: &Recorder, change: &Change<K>, deadline: Instant) {
    let within = deadline
        .saturating_duration_since(Instant::now())
        .min(PUBLISH_WITHIN);
    let reference = change.object.object_ref(&());
    let event = event(change);
    match tokio::time::timeout(within, recorder.publish(&event, &reference)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(reason = event.reason, %error, "the event was not published"),
        Err(_) => {
            tracing::warn!(
                reason = event.reason,
                ?within,
                "the event was not published in time"
            );
        }
    }
}

fn event<K: ManagedResource>(change: &Change<K>) -> Event {
    let explanation = change.state.explain();
    Event {
        type_: severity(change.phase.to, &explanation),
        reason: change.phase.to.to_string(),
        note: Some(note(change, &explanation)),
        action: "PhaseChange".into(),
        secondary: None,
    }
}

/// A stalled phase is a warning. Where no phase has a health, one whose rule asks for something abnormal is; `_` asks for nothing.
fn severity<P: PhaseEnum>(phase: P, explanation: &Explanation<P>) -> EventType {
    if P::ALL.iter().any(|phase| phase.health() != Health::Unknown) {
        return if phase.health() == Health::Stalled {
            EventType::Warning
        } else {
            EventType::Normal
        };
    }
    let rule = explanation.rule().map(|rule| &P::RULES.rules[rule]);
    if rule.is_none_or(|rule| rule.matcher.is_none()) {
        return EventType::Normal;
    }
    let is_abnormal = explanation.causes().any(|cause| {
        let abnormal = match cause.condition.polarity() {
            Polarity::Positive => ConditionStatus::False,
            Polarity::Negative => ConditionStatus::True,
        };
        cause.status == abnormal
    });
    if is_abnormal {
        EventType::Warning
    } else {
        EventType::Normal
    }
}

fn note<K: ManagedResource>(change: &Change<K>, explanation: &Explanation<PhaseOf<K>>) -> String {
    let status = change.object.status();
    let generation = change.object.meta().generation;
    // What counts as missing has no reason.
    let counts = |condition: &&_| {
        !PhaseOf::<K>::IGNORES_STALE
            || generation.is_none_or(|generation| !condition_list::is_stale(*condition, generation))
    };
    let mut note = format!("Phase changed from {} to {}", change.phase.from, change.phase.to);
    for (index, cause) in explanation.causes().enumerate() {
        let _ = write!(note, "{} {cause}", if index == 0 { " because" } else { "," });
        let condition = status
            .and_then(|status| status.condition(cause.condition))
            .filter(counts);
        if let Some(reason) = condition
            .and_then(ReadCondition::reason)
            .filter(|reason| !reason.is_empty())
        {
            let _ = write!(note, " ({reason}");
            match condition.and_then(ReadCondition::message) {
                Some(message) if !message.is_empty() => {
                    let _ = write!(note, ": {message})");
                }
                _ => note.push(')'),
            }
        }
    }
    truncate(note, LONGEST_NOTE)
}

fn truncate(mut text: String, longest: usize) -> String {
    const ELLIPSIS: &str = "...";
    if text.len() > longest {
        let end = (0..=longest - ELLIPSIS.len())
            .rev()
            .find(|end| text.is_char_boundary(*end));
        text.truncate(end.unwrap_or(0));
        text.push_str(ELLIPSIS);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ConditionUpdate, PhaseChange, State};
    use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition as MetaCondition;
    use kube::CustomResource;
    use serde::{Deserialize, Serialize};

    #[derive(CustomResource, Serialize, Deserialize, Clone, Debug)]
    #[kube(
        group = "example.com",
        version = "v1",
        kind = "App",
        namespaced,
        status = "AppStatus",
        schema = "disabled"
    )]
    struct AppSpec {}

    #[derive(PhaseStatus, Serialize, Deserialize, Clone, Debug, Default)]
    #[phase(
        crate = crate,
        conditions(Ready, Stopped, Broken(negative), Paused(negative, absent = False)),
        rules(
            any(Broken, Ready = False) => Failed,
            all(Ready, Stopped)        => Done,
            all(Ready, Paused = False) => Running,
            Stopped = False            => Starting,
            _                          => Pending,
        ),
        ignore_stale,
    )]
    struct AppStatus {
        conditions: Vec<MetaCondition>,
        phase: Option<AppPhase>,
        observed_generation: Option<i64>,
    }

    fn change(conditions: &[(AppCondition, ConditionStatus, i64)], message: &str) -> Change<App> {
        let mut status = AppStatus::default();
        for (type_, value, generation) in conditions {
            let update = ConditionUpdate::new(*type_, *value, "Because");
            let update = update
                .with_message(message.to_string())
                .with_observed_generation(*generation);
            status.set_condition(update).unwrap();
        }
        let mut app = App::new("a", AppSpec {});
        app.metadata.generation = Some(2);
        app.status = Some(status);
        Change {
            phase: PhaseChange {
                from: AppPhase::Unknown,
                to: app.derived_phase(),
            },
            state: app.state(),
            object: app,
            conditions: Vec::new(),
            attempts: 1,
        }
    }

    fn event_of(conditions: &[(AppCondition, ConditionStatus, i64)]) -> Event {
        let change = change(conditions, "why");
        event(&change)
    }

    #[test]
    fn what_is_abnormal_is_a_warning() {
        use AppCondition::{Broken, Ready, Stopped};
        use ConditionStatus::{False, True};

        let cases = [
            (vec![(Ready, True, 2)], EventType::Normal, "Running"),
            (
                vec![(Ready, True, 2), (Stopped, True, 2)],
                EventType::Normal,
                "Done",
            ),
            (vec![(Broken, True, 2)], EventType::Warning, "Failed"),
            (vec![(Ready, False, 2)], EventType::Warning, "Failed"),
            (
                vec![(Ready, True, 2), (Broken, False, 2)],
                EventType::Normal,
                "Running",
            ),
            (vec![(Stopped, False, 2)], EventType::Warning, "Starting"),
            // `_` asks for nothing, so no condition is its cause.
            (vec![(Broken, False, 2)], EventType::Normal, "Pending"),
            (vec![], EventType::Normal, "Pending"),
        ];
        for (conditions, severity, reason) in cases {
            let event = event_of(&conditions);
            assert_eq!(
                (event.type_, event.reason.as_str()),
                (severity, reason),
                "{conditions:?}"
            );
        }
    }

    /// Where phases have health, polarity does not matter.
    #[test]
    fn what_is_stalled_is_a_warning() {
        #[derive(PhaseStatus, Default)]
        #[phase(
            crate = crate,
            conditions(Ready, Broken(negative)),
            phases(Running(ready), Starting(reconciling), Failed(stalled), Lost(stalled)),
            rules(
                all(Broken, Ready)        => Running,
                any(Broken, Ready = False) => Starting,
                Ready                     => Failed,
                Broken = False            => Unknown,
                _                         => Lost,
            ),
        )]
        struct TaskStatus {
            conditions: Vec<MetaCondition>,
            phase: TaskPhase,
            observed_generation: i64,
        }

        use ConditionStatus::{False, True, Unknown};
        let cases = [
            (True, True, "Running", EventType::Normal),
            (Unknown, True, "Starting", EventType::Normal),
            (False, False, "Starting", EventType::Normal),
            (True, False, "Failed", EventType::Warning),
            // A phase of which nothing is known.
            (Unknown, False, "Unknown", EventType::Normal),
            (Unknown, Unknown, "Lost", EventType::Warning),
        ];
        for (ready, broken, phase, expected) in cases {
            let state = State::<TaskPhase>::default()
                .with(TaskCondition::Ready, ready)
                .with(TaskCondition::Broken, broken);
            assert_eq!(state.phase().as_str(), phase);
            assert_eq!(severity(state.phase(), &state.explain()), expected, "{phase}");
        }
    }

    #[test]
    fn the_note_gives_the_causes_with_their_reasons() {
        let note = |conditions: &[_]| event_of(conditions).note.unwrap();
        assert_eq!(
            note(&[
                (AppCondition::Ready, ConditionStatus::True, 2),
                (AppCondition::Stopped, ConditionStatus::True, 2)
            ]),
            "Phase changed from Unknown to Done because Ready=True (Because: why), Stopped=True (Because: why)"
        );
        let without_message = change(&[(AppCondition::Broken, ConditionStatus::True, 2)], "");
        assert_eq!(
            event(&without_message).note.unwrap(),
            "Phase changed from Unknown to Failed because Broken=True (Because)"
        );
    }

    #[test]
    fn stale_conditions_are_no_causes() {
        let stale = [
            (AppCondition::Broken, ConditionStatus::True, 1),
            (AppCondition::Paused, ConditionStatus::True, 1),
            (AppCondition::Ready, ConditionStatus::True, 2),
        ];
        let event = event_of(&stale);
        assert_eq!(
            (event.type_, event.reason.as_str()),
            (EventType::Normal, "Running")
        );
        assert_eq!(
            event.note.unwrap(),
            "Phase changed from Unknown to Running because Ready=True (Because: why), Paused=False"
        );
    }

    #[test]
    fn a_note_is_not_too_long_for_the_server() {
        let long = "\u{e9}".repeat(2000);
        let change = change(&[(AppCondition::Broken, ConditionStatus::True, 2)], &long);
        let note = event(&change).note.unwrap();
        assert!(
            (LONGEST_NOTE - 1..=LONGEST_NOTE).contains(&note.len()),
            "{}",
            note.len()
        );
        assert!(note.ends_with("\u{e9}..."));
    }

    #[test]
    fn texts_are_cut_between_characters() {
        assert_eq!(truncate("abcdef".into(), 6), "abcdef");
        assert_eq!(truncate("abcdefg".into(), 6), "abc...");
        assert_eq!(truncate("ab\u{e9}defg".into(), 6), "ab...");
        assert_eq!(truncate("\u{1f980}\u{1f980}".into(), 6), "...");
    }
}
