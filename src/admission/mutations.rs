//! What a mutating policy changes: the phase, and what is published of it. Each mutation is an expression that gives a list of
//! operations of a JSON patch.

use crate::cel::{self, Literal, Literals};
use crate::publish::StandardCondition;
use crate::rules::{Published, RuleList};
use crate::{ConditionStatus, StatusFields};

/// The mutations, in order. Each sees what those before it made of the object.
pub fn of(rules: &RuleList, fields: &StatusFields<String>) -> Vec<String> {
    let published = rules.published().iter();
    [phase(fields)]
        .into_iter()
        .chain(published.map(|published| condition(rules, published, fields)))
        .collect()
}

/// What is said of a phase that a policy has derived.
const MESSAGE: &str = "'The conditions make the phase ' + variables.phase + '.'";

/// Where the phase changes, the fields for its reason and message are about another one.
fn phase(fields: &StatusFields<String>) -> String {
    let set = |field: &str, value: &str| {
        let path = format!("/status/{}", escaped(field));
        format!("JSONPatch{{op: 'add', path: {}, value: {value}}}", Literal(&path))
    };
    let phase = set(&fields.phase, "variables.phase");
    let reason = fields
        .reason
        .as_deref()
        .map(|field| set(field, "variables.phase"));
    let message = fields.message.as_deref().map(|field| set(field, MESSAGE));
    let why: Vec<String> = reason.into_iter().chain(message).collect();
    if why.is_empty() {
        return format!("[{phase}]");
    }
    let stored = Literal(&fields.phase);
    format!(
        "{stored} in object.status && object.status[{stored}] == variables.phase ? []\n: [{phase},\n{}]",
        why.join(",\n")
    )
}

/// Brings a published condition in step with the phase, at its place in the list or at the end. One that has the right status
/// and reason is left alone: its message may say more than a policy can.
fn condition(rules: &RuleList, published: &Published, fields: &StatusFields<String>) -> String {
    let type_ = Literal(&published.wire_type);
    let list = format!("object.status[{}]", Literal(&fields.conditions));
    let path = format!("/status/{}", escaped(&fields.conditions));
    let (list_path, entry_path) = (Literal(&path), format!("{path}/"));
    let entry_path = Literal(&entry_path);
    let end_path = format!("{path}/-");
    let end_path = Literal(&end_path);
    let is_list = format!(
        "{} in object.status && {list} != null",
        Literal(&fields.conditions)
    );
    let observed = format!("object.status[{}]", Literal(&fields.observed_generation));
    let is_observed = format!(
        "{} in object.status && {observed} != null && {observed} > 0",
        Literal(&fields.observed_generation)
    );
    let status = status(rules, published.condition);
    let is_wanted = is_wanted(rules, published.condition);
    let read: Vec<&str> = cel::read_conditions(rules)
        .map(|read| &*rules.conditions()[read].wire_type)
        .collect();
    let read = Literals(read.iter().copied());
    format!(
        "[{is_list} ? {list} : []].map(all, [all.map(c, c.?type.orValue('')).indexOf({type_})].map(place,
place < 0 && !({is_wanted}) ? []
: !({is_wanted}) ? [JSONPatch{{op: 'remove', path: {entry_path} + string(place)}}]
: place >= 0 && all[place].?status.orValue('') == ({status}) && all[place].?reason.orValue('') == variables.phase ? []
: [{entry_path} + string(place < 0 ? size(all) : place)].map(path,
({is_list} ? [] : [JSONPatch{{op: 'add', path: {list_path}, value: []}}])
+ (place >= 0 ? [] : [JSONPatch{{op: 'add', path: {end_path}, value: {{'type': {type_}}}}}])
+ [JSONPatch{{op: 'add', path: path + '/status', value: {status}}},
JSONPatch{{op: 'add', path: path + '/reason', value: variables.phase}},
JSONPatch{{op: 'add', path: path + '/message', value: {MESSAGE}}}]
+ (place >= 0 && all[place].?status.orValue('') == ({status}) ? [] : [JSONPatch{{op: 'add', path: path + '/lastTransitionTime', value:
string((variables.conditions.filter(c, c.type in {read} && has(c.lastTransitionTime) && c.lastTransitionTime != null)
.map(c, timestamp(c.lastTransitionTime)) + [timestamp(object.metadata.creationTimestamp)]).max())}}])
+ ({is_observed} ? [JSONPatch{{op: 'add', path: path + '/observedGeneration', value: {observed}}}] : [])
)[0])[0])[0]"
    )
}

/// The phases in which a standard condition has a status; `None` is those in which it is absent.
fn phases_with(rules: &RuleList, condition: StandardCondition, status: Option<ConditionStatus>) -> String {
    let phases = rules
        .phases()
        .iter()
        .filter(|phase| condition.status(phase.health) == status);
    let texts: Vec<&str> = phases.map(|phase| &*phase.text).collect();
    Literals(texts.iter().copied()).to_string()
}

fn is_wanted(rules: &RuleList, condition: StandardCondition) -> String {
    format!("!(variables.phase in {})", phases_with(rules, condition, None))
}

fn status(rules: &RuleList, condition: StandardCondition) -> String {
    let when = |status: ConditionStatus| {
        let phases = phases_with(rules, condition, Some(status));
        format!("variables.phase in {phases} ? {} : ", Literal(status.as_str()))
    };
    let [is_true, is_false] = [ConditionStatus::True, ConditionStatus::False].map(when);
    format!(
        "{is_true}{is_false}{}",
        Literal(ConditionStatus::Unknown.as_str())
    )
}

/// A token of a [JSON pointer](https://datatracker.ietf.org/doc/html/rfc6901#section-3).
fn escaped(field: &str) -> String {
    field.replace('~', "~0").replace('/', "~1")
}
