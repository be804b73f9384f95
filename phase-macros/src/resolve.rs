//! Resolves names to indices. Reports unknown names, and drops what they are in.

use crate::errors::Errors;
use crate::suggest;
use crate::syntax::{Arm, Atom, Block, Condition, Ensure, EnumNames, Matcher, Never, Pattern, Section, word};
use phase_core::rules::name_index::NameIndex;
use phase_core::rules::{self, ClaimAtom, ConditionType, Formula, Phase, RuleList, is_keyword};
use phase_core::status::{ConditionStatus, StatusSet};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::{DeriveInput, Path};

/// The rule list and the user's tokens of its parts, in the same order.
///
/// After errors, it is what remains of the block.
pub struct Model<'a> {
    pub rules: RuleList,
    pub enums: EnumNames,
    pub crate_path: Option<&'a Path>,
    /// The variants of the condition enum.
    pub conditions: Vec<&'a Ident>,
    /// The variants of the phase enum.
    pub phases: Vec<Ident>,
    pub arms: Vec<&'a Arm>,
    pub ensures: Vec<&'a Ensure>,
    pub nevers: Vec<&'a Never>,
}

pub fn resolve<'a>(block: &'a Block, input: &DeriveInput, errors: &Errors) -> Model<'a> {
    let enums = block.enum_names(&input.ident);
    let (conditions, declared, condition_names) = conditions(block, errors);
    let (phases, given, phase_names) = phases(block, &enums.phase);
    let names = Names {
        conditions: condition_names,
        phases: phase_names,
        errors,
    };

    let last = block.arms().len().saturating_sub(1);
    let resolved = |(index, arm): (usize, &'a Arm)| Some((names.rule(arm, index == last)?, arm));
    let (rules, arms) = block.arms().iter().enumerate().filter_map(resolved).unzip();
    let resolved = |never: &'a Never| Some((names.matcher(&never.matcher)?, never));
    let (never_matchers, nevers) = block.nevers.iter().filter_map(resolved).unzip();
    let resolved = |ensure: &'a Ensure| {
        let (premise, conclusion) = (names.claim(&ensure.premise), names.claim(&ensure.conclusion));
        Some((rules::Ensure::new(premise?, conclusion?), ensure))
    };
    let (claims, ensures) = block.ensures.iter().filter_map(resolved).unzip();

    Model {
        rules: RuleList::from_checked(declared, given, rules, claims, never_matchers),
        enums,
        crate_path: block.crate_path.as_ref().map(|(_, path)| path),
        conditions,
        phases,
        arms,
        ensures,
        nevers,
    }
}

/// Whether the word can be the name of a variant: a keyword needs a raw prefix, which some cannot have.
pub fn is_usable(name: &Ident) -> bool {
    !is_keyword(&name.to_string())
}

fn conditions<'a>(block: &'a Block, errors: &Errors) -> (Vec<&'a Ident>, Vec<ConditionType>, Declared) {
    let mut names = Declared::new(block.conditions.as_ref());
    let (mut idents, mut conditions) = (Vec::new(), Vec::new());
    for declared in block.declared() {
        let absent = declared.absent.as_ref().map(|(_, absent)| status(absent, errors));
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
    condition
}

/// `Unknown`, then the phases in the order in which rules first name them.
fn phases(block: &Block, phase_enum: &Ident) -> (Vec<Ident>, Vec<Phase>, Declared) {
    let unknown = Ident::new(
        RuleList::UNKNOWN_PHASE,
        Span::call_site().located_at(phase_enum.span()),
    );
    let mut names = Declared::new(block.rules.as_ref());
    names.declare(&unknown, 0);
    let (mut idents, mut phases) = (vec![unknown], vec![Phase::new(RuleList::UNKNOWN_PHASE)]);
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

/// The declared conditions or phases, by name.
struct Declared {
    indices: NameIndex,
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

    fn index(&self, name: &Ident) -> Option<usize> {
        self.indices.get(&name.unraw().to_string())
    }

    /// Whether the name is certainly not declared.
    fn is_unknown(&self, name: &str) -> bool {
        !self.has_gaps && self.indices.get(name).is_none() && self.unusable.get(name).is_none()
    }
}

struct Names<'a> {
    conditions: Declared,
    phases: Declared,
    errors: &'a Errors,
}

impl Names<'_> {
    fn rule(&self, arm: &Arm, is_last: bool) -> Option<rules::Rule> {
        let matcher = match &arm.pattern {
            Pattern::Wildcard(_) => None,
            Pattern::Matcher(Formula::Atom(atom)) if is_last && self.means_wildcard(atom) => {
                self.errors.at(
                    &atom.name,
                    format_args!(
                        "unknown condition `{}`\nhelp: for all other states, write _ => {}",
                        atom.name, arm.phase
                    ),
                );
                return None;
            }
            Pattern::Matcher(matcher) => Some(self.matcher(matcher)?),
            Pattern::Unreadable => return None,
        };
        Some(rules::Rule::new(
            matcher,
            self.phases.index(&arm.phase)?,
            &*arm.docs,
        ))
    }

    /// Whether the atom is how other languages spell `_`.
    fn means_wildcard(&self, atom: &Atom) -> bool {
        let name = atom.name.unraw().to_string();
        let is_spelling = ["default", "else", "otherwise"].contains(&&*name);
        is_spelling && atom.values.is_empty() && self.conditions.is_unknown(&name)
    }

    fn matcher(&self, matcher: &Matcher) -> Option<rules::Matcher> {
        resolved(matcher, &mut |atom| {
            if atom.is_about_phase() {
                self.errors.at(
                    &atom.name,
                    "only `ensure` can test the phase\nhelp: test conditions instead",
                );
                return None;
            }
            self.condition(atom, |_| "test conditions instead".into())
        })
    }

    fn claim(&self, claim: &Matcher) -> Option<rules::Claim> {
        resolved(claim, &mut |atom| {
            if atom.is_about_phase() {
                self.phase(atom).map(ClaimAtom::Phase)
            } else {
                self.condition(atom, |phase| format!("write phase = {phase}"))
                    .map(ClaimAtom::Condition)
            }
        })
    }

    fn phase(&self, atom: &Atom) -> Option<Vec<usize>> {
        if atom.values.is_empty() {
            self.errors.at(
                &atom.name,
                "`phase` needs a value\nhelp: write phase = Failed or phase = Failed | Pending",
            );
            return None;
        }
        values_are_distinct(atom, self.errors);
        each(&atom.values, |phase| {
            let name = phase.unraw().to_string();
            if self.phases.is_unknown(&name) {
                let help = suggest::help(&name, self.phases.indices.names());
                self.errors.at(
                    phase,
                    format_args!("unknown phase `{phase}`: no rule gives it\n{help}"),
                );
            }
            self.phases.index(phase)
        })
    }

    /// `if_phase` says what to write instead of the name of a phase.
    fn condition(&self, atom: &Atom, if_phase: impl Fn(&Ident) -> String) -> Option<rules::Atom> {
        let name = atom.name.unraw().to_string();
        if self.conditions.is_unknown(&name) {
            let written = &atom.name;
            if [word::ALL, word::ANY, word::NOT].contains(&&*name) {
                self.errors.at(
                    written,
                    format_args!("`{name}` needs parentheses\nhelp: write {name}(..)"),
                );
            } else if self.phases.index(written).is_some() {
                let help = if_phase(written);
                self.errors.at(
                    written,
                    format_args!("`{written}` is a phase, not a condition\nhelp: {help}"),
                );
                return None;
            } else {
                let help = suggest::help_or(
                    &name,
                    self.conditions.indices.names(),
                    "declare it in conditions(..)",
                );
                self.errors
                    .at(written, format_args!("unknown condition `{written}`\n{help}"));
            }
        }
        let statuses = match &*atom.values {
            [] => ConditionStatus::True.only(),
            values => {
                let statuses = each(values, |value| status(value, self.errors))?;
                values_are_distinct(atom, self.errors);
                statuses.into_iter().collect::<StatusSet>()
            }
        };
        let condition = self.conditions.index(&atom.name)?;
        Some(rules::Atom::new(condition, statuses))
    }
}

/// Translates each atom of the formula. Goes on after an atom that has an error, so that all are reported.
fn resolved<A>(formula: &Matcher, atom: &mut impl FnMut(&Atom) -> Option<A>) -> Option<Formula<A>> {
    Some(match formula {
        Formula::All(operands) => Formula::All(each(operands, |operand| resolved(operand, atom))?),
        Formula::Any(operands) => Formula::Any(each(operands, |operand| resolved(operand, atom))?),
        Formula::Not(operand) => Formula::not(resolved(operand, atom)?),
        Formula::Atom(tested) => Formula::Atom(atom(tested)?),
    })
}

/// Translates each item. Returns the results if there is one for every item.
fn each<T, R>(items: &[T], mut translate: impl FnMut(&T) -> Option<R>) -> Option<Vec<R>> {
    let mut all = Some(Vec::new());
    for item in items {
        match (translate(item), &mut all) {
            (Some(result), Some(all)) => all.push(result),
            (None, _) => all = None,
            (Some(_), None) => {}
        }
    }
    all
}

fn status(name: &Ident, errors: &Errors) -> Option<ConditionStatus> {
    let written = name.to_string();
    let status = ConditionStatus::from_exact(&written);
    if status.is_none() {
        let help = suggest::help(&written, ConditionStatus::ALL.map(ConditionStatus::as_str));
        errors.at(name, format_args!("unknown status `{name}`\n{help}"));
    }
    status
}

fn values_are_distinct(atom: &Atom, errors: &Errors) {
    let mut seen = NameIndex::default();
    for (index, value) in atom.values.iter().enumerate() {
        if seen.insert(value.unraw().to_string(), index).is_some() {
            errors.at(value, format_args!("duplicate `{value}`\nhelp: remove it"));
        }
    }
}
