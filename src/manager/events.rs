//! A Kubernetes Event for each change of phase, after the server accepted it.

use super::outcome::Change;
use super::resource::{ConditionTypeOf, ManagedResource, PhaseOf, StatusOf};
use crate::Condition;
use crate::evaluator::Statuses;
use crate::explain::Explanation;
use crate::rules::Polarity;
use crate::{ConditionEnum, PhaseStatus, Status};
use kube::runtime::events::{Event, EventType, Recorder};
use std::fmt::Write;
use std::time::Duration;

/// How long publishing an event may hold up a reconcile.
const PUBLISH_WITHIN: Duration = Duration::from_secs(5);
/// The API server refuses a longer note: 1 kB.
const LONGEST_NOTE: usize = 1024;

/// Publishes the event of a change of phase. That it could not be is logged and otherwise nobody's problem: the status is
/// written.
pub async fn publish<K: ManagedResource>(
    recorder: &Recorder,
    change: &Change<K>,
    stale_as_unknown: bool,
    time_left: Option<Duration>,
) {
    let within = time_left.map_or(PUBLISH_WITHIN, |left| left.min(PUBLISH_WITHIN));
    let reference = change.object.object_ref(&());
    let event = event(change, stale_as_unknown);
    match tokio::time::timeout(within, recorder.publish(&event, &reference)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(reason = event.reason, %error, "the event was not published"),
        Err(_) => {
            tracing::warn!(reason = event.reason, ?within, "the event was not published in time");
        }
    }
}

fn event<K: ManagedResource>(change: &Change<K>, stale_as_unknown: bool) -> Event {
    let status = change.object.status();
    let conditions = status.map(PhaseStatus::conditions).unwrap_or_default();
    let explanation = match change.object.meta().generation {
        Some(generation) if stale_as_unknown => StatusOf::<K>::explain_at(conditions, generation),
        _ => StatusOf::<K>::explain(conditions),
    };
    Event {
        type_: severity(&explanation),
        reason: change.phase.to.to_string(),
        note: Some(note(change, status, &explanation)),
        action: "PhaseChange".into(),
        secondary: None,
    }
}

/// A phase whose rule asks for something abnormal is a warning. `_` asks for nothing.
fn severity<T: ConditionEnum, S: Statuses>(explanation: &Explanation<T, impl crate::PhaseEnum, S>) -> EventType {
    let rule = explanation.rule().and_then(|rule| T::RULES.rules().get(rule));
    if rule.is_none_or(|rule| rule.matcher.is_none()) {
        return EventType::Normal;
    }
    let is_abnormal = explanation.causes().any(|cause| {
        let abnormal = match cause.condition.polarity() {
            Polarity::Positive => Status::False,
            Polarity::Negative => Status::True,
        };
        cause.status == abnormal
    });
    if is_abnormal { EventType::Warning } else { EventType::Normal }
}

fn note<K: ManagedResource>(
    change: &Change<K>,
    status: Option<&StatusOf<K>>,
    explanation: &Explanation<ConditionTypeOf<K>, PhaseOf<K>, <StatusOf<K> as PhaseStatus>::Statuses>,
) -> String {
    let mut note = format!("Phase changed from {} to {}", change.phase.from, change.phase.to);
    for (index, cause) in explanation.causes().enumerate() {
        let _ = write!(note, "{} {cause}", if index == 0 { " because" } else { "," });
        let condition = status.and_then(|status| status.condition(cause.condition));
        if let Some(reason) = condition.and_then(Condition::reason).filter(|reason| !reason.is_empty()) {
            let _ = write!(note, " ({reason}");
            match condition.and_then(Condition::message) {
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
        let end = (0..=longest - ELLIPSIS.len()).rev().find(|end| text.is_char_boundary(*end));
        text.truncate(end.unwrap_or(0));
        text.push_str(ELLIPSIS);
    }
    text
}
