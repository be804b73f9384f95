//! What a block declares: conditions with their reasons, phases and published conditions, and their names.

use crate::errors::Errors;
use crate::suggest;
use crate::syntax::{self, Block, Condition, Section, how_to_test};
use phase_core::publish::StandardCondition;
use phase_core::rules::name_index::NameIndex;
use phase_core::rules::{ConditionType, Health, Phase, Published, Reason, RuleList, is_keyword};
use phase_core::status::ConditionStatus;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;

/// Whether the word can be the name of a variant: a keyword needs a raw prefix, which some cannot have.
pub fn is_usable(name: &Ident) -> bool {
    !is_keyword(&name.to_string())
}

pub fn conditions<'a>(block: &'a Block, errors: &Errors) -> (Vec<&'a Ident>, Vec<ConditionType>, Declared) {
    let mut names = Declared::new(block.conditions.as_ref());
    let (mut idents, mut conditions) = (Vec::new(), Vec::new());
    for declared in block.declared() {
        let absent = declared
            .absent
            .as_ref()
            .map(|(_, written)| status(written, None, errors));
        if !names.declare(&declared.name, conditions.len()) {
            continue;
        }
        idents.push(&declared.name);
        conditions.push(condition(declared, absent.flatten().unwrap_or_default()));
    }
    (idents, conditions, names)
}

fn condition(declared: &Condition, absent: ConditionStatus) -> ConditionType {
    let mut condition = ConditionType::new(declared.plain_name())
        .wire_type(declared.wire_type())
        .docs(declared.docs.clone())
        .absent(absent);
    if declared.negative.is_some() {
        condition = condition.negative();
    }
    if declared.unread.is_some() {
        condition = condition.unread();
    }
    let mut names = Declared::new(declared.reasons.as_ref());
    for (index, reason) in declared.reasons().iter().enumerate() {
        if names.declare(&reason.name, index) {
            let reason = Reason::new(reason.plain_name())
                .text(reason.text())
                .docs(reason.docs.clone());
            condition = condition.reason(reason);
        }
    }
    condition
}

/// The variants of the reason enum, and the reasons of each condition by name.
pub fn reasons<'a>(block: &'a Block, conditions: &Declared) -> (Vec<&'a Ident>, Vec<Declared>) {
    let mut variants = NameIndex::default();
    let (mut idents, mut of_conditions) = (Vec::new(), Vec::new());
    for declared in block.declared() {
        // A duplicate is not in the model.
        if conditions.index(&declared.name) != Some(of_conditions.len()) {
            continue;
        }
        let mut names = Declared::new(declared.reasons.as_ref());
        // Without `reasons(..)`, no name is a reason.
        names.has_gaps &= declared.reasons.is_some();
        let mut count = 0;
        for reason in declared.reasons() {
            if names.declare(&reason.name, count) {
                count += 1;
                if variants.insert(reason.plain_name(), idents.len()).is_none() {
                    idents.push(&reason.name);
                }
            }
        }
        of_conditions.push(names);
    }
    (idents, of_conditions)
}

/// `Unknown`, then the phases in the order in which they are declared or, where none is, in which rules first name them.
pub fn phases(block: &Block, phase_enum: &Ident, errors: &Errors) -> (Vec<Ident>, Vec<Phase>, Declared) {
    let unknown = Ident::new(
        RuleList::UNKNOWN_PHASE,
        Span::call_site().located_at(phase_enum.span()),
    );
    let mut names = match &block.phases {
        Some(section) => Declared::new(Some(section)),
        None => Declared::new(block.rules.as_ref()),
    };
    names.declare(&unknown, 0);
    let (mut idents, mut phases) = (vec![unknown], vec![Phase::new(RuleList::UNKNOWN_PHASE)]);
    for declared in block.declared_phases() {
        let phase = phase(declared, errors);
        if names.declare(&declared.name, phases.len()) {
            idents.push(declared.name.clone());
            phases.push(phase);
        } else if declared.name == RuleList::UNKNOWN_PHASE {
            idents[0] = declared.name.clone();
            phases[0] = phase;
        }
    }
    if block.phases.is_some() {
        return (idents, phases, names);
    }
    for arm in block.arms() {
        if names.declare(&arm.phase, phases.len()) {
            idents.push(arm.phase.clone());
            phases.push(Phase::new(arm.phase.unraw().to_string()));
        }
        if let Some(index) = names.index(&arm.phase) {
            phases[index].add_docs(&arm.docs);
        }
    }
    (idents, phases, names)
}

pub fn published(block: &Block, errors: &Errors) -> Vec<Published> {
    let published = |written: &syntax::Published| {
        let name = written.name.to_string();
        let condition = StandardCondition::ALL
            .into_iter()
            .find(|condition| condition.as_str() == name);
        if condition.is_none() {
            let help = suggest::help(&name, StandardCondition::ALL.map(StandardCondition::as_str));
            errors.at(
                &written.name,
                format_args!("`{name}` is no condition that follows from the phase\n{help}"),
            );
        }
        Some(Published::new(condition?).wire_type(written.wire_type()))
    };
    block.published().iter().filter_map(published).collect()
}

fn phase(declared: &syntax::Phase, errors: &Errors) -> Phase {
    let known = [Health::Ready, Health::Reconciling, Health::Stalled];
    let health = declared.health.as_ref().and_then(|written| {
        let word = written.to_string();
        let health = known.into_iter().find(|health| health.as_str() == word);
        if health.is_none() {
            let help = suggest::help(&word, known.map(Health::as_str));
            errors.at(written, format_args!("unknown health `{written}`\n{help}"));
        }
        health
    });
    Phase::new(declared.plain_name())
        .text(declared.text())
        .health(health.unwrap_or_default())
        .docs(declared.docs.clone())
}

/// The declared conditions or phases, by name.
pub struct Declared {
    pub indices: NameIndex,
    /// Declared, but keywords, which is an error already.
    unusable: NameIndex,
    /// A declaration could not be read or there is none, which is an error already: an unknown name may be valid.
    has_gaps: bool,
}

impl Declared {
    fn new<T>(section: Option<&Section<T>>) -> Self {
        Self {
            indices: NameIndex::default(),
            unusable: NameIndex::default(),
            has_gaps: section.is_none_or(|section| section.has_gaps || section.items.is_empty()),
        }
    }

    /// Adds a name. Says whether it is new and can be a variant.
    fn declare(&mut self, name: &Ident, index: usize) -> bool {
        let plain = name.unraw().to_string();
        if is_usable(name) {
            self.indices.insert(plain, index).is_none()
        } else {
            self.unusable.insert(plain, index);
            false
        }
    }

    pub fn index(&self, name: &Ident) -> Option<usize> {
        self.indices.get(&name.unraw().to_string())
    }

    /// Whether the name is certainly not declared.
    pub fn is_unknown(&self, name: &str) -> bool {
        !self.has_gaps && self.indices.get(name).is_none() && self.unusable.get(name).is_none()
    }
}

/// The status, which may be a reason instead where it is that of a condition.
pub fn status(name: &Ident, condition: Option<&Ident>, errors: &Errors) -> Option<ConditionStatus> {
    let written = name.to_string();
    let status = ConditionStatus::from_exact(&written);
    if status.is_none() {
        let known = ConditionStatus::ALL.map(ConditionStatus::as_str);
        let is_reason =
            written.starts_with(char::is_uppercase) && suggest::nearest(&written, known).is_none();
        let note = match condition {
            Some(condition) if is_reason => {
                let how = how_to_test(condition, "True", &written);
                format!("\nnote: for a reason, {how}")
            }
            _ => String::new(),
        };
        let help = suggest::help(&written, known);
        errors.at(name, format_args!("unknown status `{name}`\n{help}{note}"));
    }
    status
}
