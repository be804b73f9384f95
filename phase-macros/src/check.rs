//! Checks of declarations and sections beyond their syntax. One function a check; they only report.

use crate::declarations::is_usable;
use crate::errors::Errors;
use crate::syntax::{Block, Condition, Pattern, Phase, Published, Reason, word};
use phase_core::diagnostics::Count;
use phase_core::evaluator::TypeHash;
use phase_core::limits::{self, quoted};
use phase_core::rules::name_index::NameIndex;
use phase_core::rules::{RuleList, is_identifier};
use proc_macro2::{Ident, Span};
use syn::DeriveInput;
use syn::ext::IdentExt;

pub fn block(block: &Block, input: &DeriveInput, errors: &Errors) {
    sections_are_there(block, input, errors);
    enum_names_differ(block, input, errors);

    condition_names_are_distinct(block.declared(), errors);
    wire_types_are_distinct(block.declared(), errors);
    for condition in block.declared() {
        condition_name_is_usable(condition, errors);
        wire_type_is_valid(condition, errors);
        reasons_are_valid(condition, errors);
    }
    reasons_have_one_text(block.declared(), errors);

    declared_phases_are_distinct(block, errors);
    phases_have_texts_of_their_own(block, errors);
    all_phases_have_health(block.declared_phases(), errors);
    phases_are_spelled_alike(block, errors);
    published_follow_from_health(block, errors);
    published_are_distinct(block, errors);
    retired_are_distinct(block, errors);
    wildcard_is_last(block, errors);
    matcher_names_are_distinct(block, errors);
    for phase in block.declared_phases() {
        name_is_no_keyword(&phase.name, errors);
    }
    for arm in block.arms() {
        name_is_no_keyword(&arm.phase, errors);
    }
}

/// A derive without conditions or rules has nothing to do.
fn sections_are_there(block: &Block, input: &DeriveInput, errors: &Errors) {
    let name = &input.ident;
    match (&block.conditions, &block.rules) {
        _ if block.has_gaps => {}
        (None, None) => errors.at(
            name,
            format_args!(
                "`{name}` has no rules for its phase\n\
                 help: add #[phase(conditions(JobFailed), rules(JobFailed => Failed, _ => Pending))]"
            ),
        ),
        (None, Some(_)) => errors.at(
            name,
            format_args!(
                "`{name}` declares no conditions\nhelp: add conditions(JobFailed) to #[phase(..)], with the conditions \
                 that rules read"
            ),
        ),
        (Some(_), None) => errors.at(
            name,
            format_args!(
                "`{name}` has no rules for its phase\n\
                 help: add rules(JobFailed => Failed, _ => Pending) to #[phase(..)]"
            ),
        ),
        (Some(_), Some(_)) => {}
    }
    if let Some(conditions) = &block.conditions {
        let count = conditions.items.len();
        if count == 0 && !conditions.has_gaps {
            errors.at(
                &conditions.keyword,
                "`conditions` is empty\nhelp: list the conditions that rules read, as in conditions(JobFailed)",
            );
        }
        if count > TypeHash::MOST_TYPES {
            errors.at(
                &conditions.keyword,
                format_args!(
                    "{} conditions are too many: the limit is {}\nhelp: declare only those that rules read",
                    Count(count as u128),
                    Count(TypeHash::MOST_TYPES as u128)
                ),
            );
        }
    }
    if let Some(phases) = &block.phases
        && phases.items.is_empty()
        && !phases.has_gaps
    {
        errors.at(
            &phases.keyword,
            "`phases` is empty\nhelp: list the phases that rules give, as in phases(Pending, Running, Failed), or remove it",
        );
    }
    if let Some(rules) = &block.rules
        && rules.items.is_empty()
        && !rules.has_gaps
    {
        errors.at(
            &rules.keyword,
            "`rules` is empty\nhelp: write a rule for each phase, as in rules(JobFailed => Failed, _ => Pending)",
        );
    }
}

/// The struct and the enums need different names.
fn enum_names_differ(block: &Block, input: &DeriveInput, errors: &Errors) {
    if let Some((keyword, _)) = &block.reason_enum
        && !block.has_reasons()
        && !block.has_gaps
    {
        errors.at(
            keyword,
            "`reason_enum` names no enum: no condition declares reasons\nhelp: remove it, or declare reasons, as in \
             JobFailed(reasons(DeadlineExceeded))",
        );
    }
    let used = block.enum_names(&input.ident);
    let options = [
        (&block.condition_enum, &used.condition),
        (&block.phase_enum, &used.phase),
        (&block.reason_enum, &used.reason),
    ];
    for (option, used) in options {
        // A name that is taken is not used.
        if let Some((_, name)) = option.as_ref().filter(|(_, name)| name != used) {
            let owner = if name.unraw() == input.ident.unraw() {
                "struct"
            } else {
                "other enum"
            };
            errors.at(
                name,
                format_args!(
                    "the name `{name}` is taken by the {owner}\nhelp: write another name, such as {used}"
                ),
            );
        }
    }
}

fn condition_names_are_distinct(conditions: &[Condition], errors: &Errors) {
    let mut first_of = NameIndex::default();
    for (index, condition) in conditions.iter().enumerate() {
        if let Some(first) = first_of.insert(condition.plain_name(), index) {
            errors.at_both(
                &condition.name,
                format_args!(
                    "duplicate condition `{}`\nhelp: remove one of the two",
                    condition.name
                ),
                &conditions[first].name,
                format_args!("`{}` is first declared here", conditions[first].name),
            );
        }
    }
}

/// In a rule, a name means one thing.
fn matcher_names_are_distinct(block: &Block, errors: &Errors) {
    let mut first_of = NameIndex::default();
    let declared = block.declared().iter().map(|condition| &condition.name);
    let matchers = block.named_matchers().iter().map(|named| &named.name);
    let names: Vec<&Ident> = declared.clone().chain(matchers).collect();
    for (index, name) in names.iter().enumerate() {
        let first = first_of.insert(name.unraw().to_string(), index);
        if index < declared.len() {
            continue;
        }
        if !is_usable(name) {
            errors.at(
                name,
                format_args!("`{name}` is a Rust keyword\nhelp: write another name"),
            );
        }
        if name.unraw() == word::PHASE {
            errors.at(
                name,
                format_args!(
                    "`{name}` cannot be the name of a matcher: in `ensure` it means the phase\nhelp: choose another name"
                ),
            );
        }
        if let Some(first) = first {
            let what = if first < declared.len() {
                "a condition"
            } else {
                "another matcher"
            };
            errors.at_both(
                name,
                format_args!("the name `{name}` is that of {what}\nhelp: write another name"),
                names[first],
                format_args!("`{name}` is first declared here"),
            );
        }
    }
}

/// Conditions with the same wire type would be the same condition in an object.
fn wire_types_are_distinct(conditions: &[Condition], errors: &Errors) {
    let mut first_of = NameIndex::default();
    for (index, condition) in conditions.iter().enumerate() {
        let Some(first) = first_of.insert(condition.wire_type(), index) else {
            continue;
        };
        let first = &conditions[first];
        if first.plain_name() == condition.plain_name() {
            continue;
        }
        let message = format!(
            "duplicate wire type {}: the condition `{}` has it too\nhelp: write another wire type",
            quoted(&condition.wire_type()),
            first.name,
        );
        let is_first = format!("`{}` is declared here", first.name);
        match &condition.wire_type {
            Some(wire_type) => errors.at_both(wire_type, message, &first.name, is_first),
            None => errors.at_both(&condition.name, message, &first.name, is_first),
        }
    }
}

fn condition_name_is_usable(condition: &Condition, errors: &Errors) {
    let name = &condition.name;
    if name.unraw() == word::PHASE {
        errors.at(
            name,
            format_args!(
                "`{name}` cannot be the name of a condition: in `ensure` it means the phase\n\
                 help: choose another name and keep the wire type, as in PhaseKnown = \"{}\"",
                name.unraw()
            ),
        );
    } else {
        name_is_no_keyword(name, errors);
    }
}

fn name_is_no_keyword(name: &Ident, errors: &Errors) {
    if is_usable(name) {
        return;
    }
    let help = if is_identifier(&name.to_string()) {
        format!("write r#{name}; on the wire it is still `{name}`")
    } else {
        "write another name".into()
    };
    errors.at(name, format_args!("`{name}` is a Rust keyword\nhelp: {help}"));
}

/// Kubernetes refuses a condition whose type is not a qualified name.
fn wire_type_is_valid(condition: &Condition, errors: &Errors) {
    let wire_type = condition.wire_type();
    let Err(violation) = limits::check_type(&wire_type) else {
        return;
    };
    let message = format!(
        "Kubernetes refuses the condition type {}\nnote: {violation}",
        quoted(&wire_type)
    );
    match &condition.wire_type {
        Some(literal) => errors.at(literal, message),
        None => errors.at(
            &condition.name,
            format_args!("{message}\nhelp: add a wire type, as in Name = \"example.com/Name\""),
        ),
    }
}

/// Kubernetes refuses a condition whose reason is not a word.
fn reasons_are_valid(condition: &Condition, errors: &Errors) {
    let mut first_of = NameIndex::default();
    for (index, reason) in condition.reasons().iter().enumerate() {
        name_is_no_keyword(&reason.name, errors);
        if let Some(first) = first_of.insert(reason.plain_name(), index) {
            errors.at_both(
                &reason.name,
                format_args!("duplicate reason `{}`\nhelp: remove one of the two", reason.name),
                &condition.reasons()[first].name,
                format_args!("`{}` is first declared here", reason.name),
            );
        }
        let Err(violation) = limits::check_reason(&reason.text()) else {
            continue;
        };
        let message = format!(
            "Kubernetes refuses the reason {}\nnote: {violation}",
            quoted(&reason.text())
        );
        match &reason.text {
            Some(literal) => errors.at(literal, message),
            None => errors.at(
                &reason.name,
                format_args!("{message}\nhelp: add the text, as in {} = \"Text\"", reason.name),
            ),
        }
    }
}

/// All reasons are one enum: each variant is one text, and each text one variant.
fn reasons_have_one_text(conditions: &[Condition], errors: &Errors) {
    let (mut by_name, mut by_text) = (NameIndex::default(), NameIndex::default());
    let mut reasons: Vec<(&Reason, &Condition)> = Vec::new();
    for condition in conditions {
        for reason in condition.reasons() {
            let index = reasons.len();
            reasons.push((reason, condition));
            let same_name = by_name.insert(reason.plain_name(), index);
            let same_text = by_text.insert(reason.text(), index);
            let Some((first, of)) = same_name.or(same_text).map(|first| reasons[first]) else {
                continue;
            };
            let is_same_name = first.plain_name() == reason.plain_name();
            if is_same_name && first.text() == reason.text() {
                continue;
            }
            let (text, first_text) = (quoted(&reason.text()), quoted(&first.text()));
            let message = if is_same_name {
                format!(
                    "the reason `{}` has two texts, {first_text} and {text}\nhelp: write the same text, or another name",
                    reason.name
                )
            } else {
                format!(
                    "the reasons `{}` and `{}` have the same text {text}\nhelp: write one name for both",
                    first.name, reason.name
                )
            };
            let declared_here = format!("`{}` of `{}` is declared here", first.name, of.name);
            errors.at_both(&reason.name, message, &first.name, declared_here);
        }
    }
}

fn declared_phases_are_distinct(block: &Block, errors: &Errors) {
    let declared = block.declared_phases();
    let mut first_of = NameIndex::default();
    for (index, phase) in declared.iter().enumerate() {
        if let Some(first) = first_of.insert(phase.plain_name(), index) {
            errors.at_both(
                &phase.name,
                format_args!("duplicate phase `{}`\nhelp: remove one of the two", phase.name),
                &declared[first].name,
                format_args!("`{}` is first declared here", phase.name),
            );
        }
    }
}

/// A text that two phases have would read as the first.
fn phases_have_texts_of_their_own(block: &Block, errors: &Errors) {
    let declared = block.declared_phases();
    let mut first_of = NameIndex::default();
    if declared.iter().all(|phase| phase.name != RuleList::UNKNOWN_PHASE) {
        first_of.insert(RuleList::UNKNOWN_PHASE.into(), declared.len());
    }
    for (index, phase) in declared.iter().enumerate() {
        let text = phase.text();
        let first = first_of.insert(text.clone(), index);
        let message = match first {
            _ if text.is_empty() => {
                "the text of a phase cannot be empty\nhelp: write the text, or leave it out".into()
            }
            _ if text.contains(limits::is_control) => format!(
                "the text {} of a phase has a control character\nhelp: remove it",
                quoted(&text)
            ),
            None => continue,
            Some(first) => {
                let other = declared
                    .get(first)
                    .map_or_else(|| RuleList::UNKNOWN_PHASE.into(), Phase::plain_name);
                if other == phase.plain_name() {
                    continue;
                }
                format!(
                    "the phases `{other}` and `{}` have the same text\nhelp: write another text",
                    phase.name
                )
            }
        };
        match &phase.text {
            Some(literal) => errors.at(literal, message),
            None => errors.at(&phase.name, message),
        }
    }
}

/// Where one phase says whether the object is well, all have to.
fn all_phases_have_health(phases: &[Phase], errors: &Errors) {
    let Some(with_health) = phases.iter().find(|phase| phase.health.is_some()) else {
        return;
    };
    for phase in phases {
        let name = &phase.name;
        if phase.health.is_none() && name != RuleList::UNKNOWN_PHASE {
            errors.at(
                name,
                format_args!(
                    "the phase `{name}` has no health, but `{}` has one\nhelp: write {name}(ready), \
                     {name}(reconciling) or {name}(stalled)",
                    with_health.name
                ),
            );
        }
    }
}

/// `Failed` and `failed` would be two phases, which is certainly a mistake. Where phases are declared, rules cannot name others.
fn phases_are_spelled_alike(block: &Block, errors: &Errors) {
    let unknown = Ident::new(RuleList::UNKNOWN_PHASE, Span::call_site());
    let mut first_of = NameIndex::default();
    first_of.insert(unknown.to_string().to_lowercase(), 0);
    let mut named = vec![&unknown];
    let declared = block.declared_phases().iter().map(|phase| &phase.name);
    let given = block.arms().iter().map(|arm| &arm.phase);
    for phase in declared.chain(given.filter(|_| block.phases.is_none())) {
        let index = first_of.insert(phase.unraw().to_string().to_lowercase(), named.len());
        let Some(index) = index else {
            named.push(phase);
            continue;
        };
        let first = named[index];
        if first.unraw() == phase.unraw() {
            continue;
        }
        if index == 0 {
            errors.at(
                phase,
                format_args!(
                    "the phase `{phase}` differs only in case from `{unknown}`, which every phase enum has\n\
                     help: write {unknown}"
                ),
            );
        } else {
            errors.at_both(
                phase,
                format_args!("the phase `{phase}` differs only in case from `{first}`\nhelp: write {first}"),
                first,
                format_args!("`{first}` is first written here"),
            );
        }
    }
}

/// Without health there is nothing to publish, and the phase's text is the reason that is published.
fn published_follow_from_health(block: &Block, errors: &Errors) {
    let Some(publish) = &block.publish else { return };
    let phases = block.declared_phases();
    if phases.iter().all(|phase| phase.health.is_none()) {
        if !block.has_gaps {
            errors.at(
                &publish.keyword,
                "published conditions follow from the health of phases, and no phase has one\n\
                 help: declare the phases with their health, as in phases(Running(ready), Failed(stalled))",
            );
        }
        return;
    }
    for phase in phases {
        let text = phase.text();
        if text.is_empty() {
            continue;
        }
        if let Err(violation) = limits::check_reason(&text) {
            let message = format!(
                "the phase {} cannot be the reason of a published condition\nnote: {violation}",
                quoted(&text)
            );
            match &phase.text {
                Some(literal) => errors.at(literal, format_args!("{message}\nhelp: write another text")),
                None => errors.at(
                    &phase.name,
                    format_args!("{message}\nhelp: add a text, as in {} = \"Text\"", phase.name),
                ),
            }
        }
    }
}

/// A condition has one writer: the rules read it, or the phase gives it.
fn published_are_distinct(block: &Block, errors: &Errors) {
    let mut first_of = NameIndex::default();
    for (index, condition) in block.declared().iter().enumerate() {
        first_of.insert(condition.wire_type(), index);
    }
    let declared = block.declared().len();
    let mut names = NameIndex::default();
    for (index, published) in block.published().iter().enumerate() {
        let Published { name, wire_type } = published;
        let type_ = published.wire_type();
        if let Err(violation) = limits::check_type(&type_) {
            let message = format!(
                "Kubernetes refuses the condition type {}\nnote: {violation}",
                quoted(&type_)
            );
            match wire_type {
                Some(literal) => errors.at(literal, message),
                None => errors.at(name, message),
            }
        }
        if names.insert(name.to_string(), index).is_some() {
            errors.at(name, format_args!("duplicate `{name}`\nhelp: remove it"));
            continue;
        }
        let Some(first) = first_of.insert(type_.clone(), declared + index) else {
            continue;
        };
        match block.declared().get(first) {
            Some(condition) => errors.at_both(
                name,
                format_args!(
                    "the condition {} is declared and published\n\
                     help: remove it from conditions(..) if it follows from the others, else from publish(..)",
                    quoted(&type_)
                ),
                &condition.name,
                format_args!("`{}` is declared here", condition.name),
            ),
            None => errors.at(
                name,
                format_args!("another published condition has the type {}\nhelp: write another type", quoted(&type_)),
            ),
        }
    }
}

/// What is removed is not written too. Any text will do: an older controller may have written what Kubernetes refuses today.
fn retired_are_distinct(block: &Block, errors: &Errors) {
    let declared = block.declared().iter();
    let declared = declared.map(|condition| (&condition.name, condition.wire_type(), "declared"));
    let published = block.published().iter();
    let published = published.map(|published| (&published.name, published.wire_type(), "published"));
    let written: Vec<_> = declared.chain(published).collect();
    let mut first_of = NameIndex::default();
    for (index, (_, type_, _)) in written.iter().enumerate() {
        first_of.insert(type_.clone(), index);
    }
    for literal in block.retired() {
        let type_ = literal.value();
        if type_.is_empty() {
            errors.at(
                literal,
                "the type of a condition cannot be empty\nhelp: remove it",
            );
            continue;
        }
        let Some(first) = first_of.insert(type_.clone(), written.len()) else {
            continue;
        };
        let type_ = quoted(&type_);
        match written.get(first) {
            Some((name, _, how)) => errors.at_both(
                literal,
                format_args!(
                    "the condition {type_} is {how} and retired\nhelp: remove it from one of the two"
                ),
                name,
                format_args!("`{name}` is {how} here"),
            ),
            None => errors.at(literal, format_args!("duplicate {type_}\nhelp: remove it")),
        }
    }
}

/// Rules after `_` are unreachable.
fn wildcard_is_last(block: &Block, errors: &Errors) {
    let wildcards = block
        .arms()
        .iter()
        .enumerate()
        .filter_map(|(index, arm)| match arm.pattern {
            Pattern::Wildcard(span) => Some((index, span)),
            Pattern::Matcher(_) | Pattern::Unreadable => None,
        });
    // Each `_` after the first is an error already.
    let last = block
        .arms()
        .iter()
        .rposition(|arm| !matches!(arm.pattern, Pattern::Wildcard(_)))
        .unwrap_or_default();
    let has_gaps = block.rules.as_ref().is_some_and(|section| section.has_gaps);
    let mut first: Option<Span> = None;
    for (index, span) in wildcards {
        let underscore = Ident::new("_", span);
        match first {
            Some(first) => errors.at_both(
                underscore,
                "duplicate `_`\nhelp: remove it: the first `_` covers every state that is left",
                Ident::new("_", first),
                "the first `_` is here",
            ),
            None if index < last && !has_gaps => {
                let rules = match last - index {
                    1 => "the rule after it is",
                    _ => "the rules after it are",
                };
                errors.at(
                    underscore,
                    format_args!(
                        "`_` covers every state that is left: {rules} unreachable\nhelp: move `_` to the end"
                    ),
                );
            }
            None => {}
        }
        first.get_or_insert(span);
    }
}
