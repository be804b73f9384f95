//! Resolves names to indices. Reports unknown names, and drops what they are in.

use crate::declarations::{Declared, conditions, phases, published, reasons, status};
use crate::errors::Errors;
use crate::suggest;
use crate::syntax::{
    Alternative, Arm, Atom, Block, Ensure, EnumNames, Matcher, NamedMatcher, Never, Pattern, word,
};
use phase_core::diagnostics::Count;
use phase_core::rules::name_index::NameIndex;
use phase_core::rules::{
    self, ClaimAtom, DependencyOrder, Formula, MAX_DEPTH, MOST_ATOMS, RuleList, TestedReasons, claim_of,
};
use phase_core::status::ConditionStatus;
use phase_core::value::ValueSet;
use proc_macro2::Ident;
use std::cell::{Cell, RefCell};
use syn::ext::IdentExt;
use syn::{DeriveInput, LitStr, Path};

/// The rule list and the user's tokens of its parts, in the same order.
///
/// After errors, it is what remains of the block.
pub struct Model<'a> {
    pub rules: RuleList,
    pub enums: EnumNames,
    pub crate_path: Option<&'a Path>,
    /// The variants of the condition enum.
    pub conditions: Vec<&'a Ident>,
    /// The variants of the reason enum.
    pub reasons: Vec<&'a Ident>,
    /// The named matchers.
    pub matchers: Vec<&'a NamedMatcher>,
    pub unused_matchers: Vec<&'a Ident>,
    /// The variants of the phase enum.
    pub phases: Vec<Ident>,
    pub arms: Vec<&'a Arm>,
    pub ensures: Vec<&'a Ensure>,
    pub nevers: Vec<&'a Never>,
    /// The wire types of conditions to remove. Rules say nothing of them, so the rule list does not have them.
    pub retired: &'a [LitStr],
}

pub fn resolve<'a>(block: &'a Block, input: &DeriveInput, errors: &Errors) -> Model<'a> {
    let enums = block.enum_names(&input.ident);
    let (conditions, declared, condition_names) = conditions(block, errors);
    let (reasons, reason_names) = reasons(block, &condition_names);
    let (phases, given, phase_names) = phases(block, &enums.phase, errors);
    let mut names = Names {
        conditions: condition_names,
        reasons: reason_names,
        tested: TestedReasons::none(conditions.len()),
        matchers: Matchers::of(block),
        named_atoms: Cell::new(0),
        phases: phase_names,
        declares_phases: block.phases.is_some(),
        errors,
    };
    names.test_reasons(block, &conditions);
    let (resolved_matchers, matchers) = names.resolve_matchers(block);

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
    let unused_matchers = names.unused_matchers(block);

    Model {
        rules: RuleList::from_checked(
            declared,
            names.tested,
            (given, block.phases.is_some()),
            rules,
            claims,
            never_matchers,
            block.ignore_stale.is_some(),
        )
        .publishing(published(block, errors))
        .naming(resolved_matchers),
        enums,
        crate_path: block.crate_path.as_ref().map(|(_, path)| path),
        conditions,
        reasons,
        matchers,
        unused_matchers,
        phases,
        arms,
        ensures,
        nevers,
        retired: block.retired(),
    }
}

/// The named matchers.
struct Matchers {
    names: NameIndex,
    /// Those that could be resolved.
    resolved: Vec<Option<rules::Matcher>>,
    is_used: RefCell<Vec<bool>>,
    /// One could not be read: an unknown name may be its name.
    has_gaps: bool,
}

impl Matchers {
    fn of(block: &Block) -> Self {
        let mut names = NameIndex::default();
        let declared = block.named_matchers();
        for (index, matcher) in declared.iter().enumerate() {
            names.insert(matcher.name.unraw().to_string(), index);
        }
        Self {
            names,
            resolved: vec![None; declared.len()],
            is_used: RefCell::new(vec![false; declared.len()]),
            has_gaps: block.matchers.as_ref().is_some_and(|section| section.has_gaps),
        }
    }

    fn index(&self, atom: &Atom) -> Option<usize> {
        self.names.get(&atom.name.unraw().to_string())
    }
}

struct Names<'a> {
    conditions: Declared,
    /// Of each condition.
    reasons: Vec<Declared>,
    tested: TestedReasons,
    matchers: Matchers,
    /// How many atoms the names in all formulas stand for.
    named_atoms: Cell<usize>,
    phases: Declared,
    declares_phases: bool,
    errors: &'a Errors,
}

impl Names<'_> {
    /// Notes which reasons are tested anywhere: values are numbered by that.
    fn test_reasons(&mut self, block: &Block, conditions: &[&Ident]) {
        let mut is_reported = vec![false; conditions.len()];
        let matchers = block.arms().iter().filter_map(|arm| match &arm.pattern {
            Pattern::Matcher(matcher) => Some(matcher),
            Pattern::Wildcard(_) | Pattern::Unreadable => None,
        });
        let nevers = block.nevers.iter().map(|never| &never.matcher);
        let claims = block
            .ensures
            .iter()
            .flat_map(|ensure| [&ensure.premise, &ensure.conclusion]);
        let named = block.named_matchers().iter().map(|named| &named.matcher);
        for matcher in matchers.chain(named).chain(nevers).chain(claims) {
            matcher.for_each_atom(&mut |atom| {
                let Some(condition) = self.conditions.index(&atom.name) else {
                    return;
                };
                for reason in atom.alternatives.iter().flat_map(|alternative| &alternative.reasons) {
                    let has_room = self.reasons[condition]
                        .index(reason)
                        .is_none_or(|reason| self.tested.add(condition, reason));
                    if !has_room && !is_reported[condition] {
                        is_reported[condition] = true;
                        self.errors.at(
                            reason,
                            format_args!(
                                "rules can test at most {} reasons of a condition\nhelp: test the status, or declare \
                                 several conditions instead of `{}`",
                                ValueSet::MOST_REASONS,
                                conditions[condition]
                            ),
                        );
                    }
                }
            });
        }
    }

    /// Resolves the named matchers, each after those that it refers to.
    fn resolve_matchers<'a>(
        &mut self,
        block: &'a Block,
    ) -> (Vec<rules::NamedMatcher>, Vec<&'a NamedMatcher>) {
        let declared = block.named_matchers();
        let references = declared.iter().map(|named| {
            let mut references = Vec::new();
            named
                .matcher
                .for_each_atom(&mut |atom| references.extend(self.matcher_named_by(atom)));
            references
        });
        let DependencyOrder { order, recursive } = DependencyOrder::of(&references.collect::<Vec<_>>());
        for (matcher, through) in recursive {
            let (name, through) = (&declared[matcher].name, &declared[through].name);
            let through = if name == through {
                String::new()
            } else {
                format!(" through `{through}`")
            };
            let help = "write out what it means";
            self.errors.at(
                name,
                format_args!("the matcher `{name}` refers to itself{through}\nhelp: {help}"),
            );
        }
        for index in order {
            self.matchers.resolved[index] = self.matcher(&declared[index].matcher);
        }
        let resolved = declared.iter().zip(&self.matchers.resolved);
        resolved
            .filter_map(|(named, matcher)| {
                let name = named.name.unraw().to_string();
                Some((rules::NamedMatcher::new(name, matcher.clone()?), named))
            })
            .unzip()
    }

    fn unused_matchers<'a>(&self, block: &'a Block) -> Vec<&'a Ident> {
        let is_used = self.matchers.is_used.borrow();
        let matchers = block.named_matchers().iter().zip(&*is_used);
        let unused = matchers.filter(|(_, is_used)| !**is_used);
        unused.map(|(named, _)| &named.name).collect()
    }

    /// Returns the index of the matcher that the atom names; `None` where its name is that of a condition or unknown.
    fn matcher_named_by(&self, atom: &Atom) -> Option<usize> {
        match self.conditions.index(&atom.name) {
            Some(_) => None,
            None => self.matchers.index(atom),
        }
    }

    /// Returns what the name of a matcher stands for.
    fn named(&self, atom: &Atom, matcher: usize) -> Option<rules::Matcher> {
        self.matchers.is_used.borrow_mut()[matcher] = true;
        let name = &atom.name;
        if let Some(alternative) = atom.alternatives.first() {
            self.errors.at(
                &alternative.name,
                format_args!("`{name}` is a matcher and has no status\nhelp: write {name} or not({name})"),
            );
            return None;
        }
        let formula = self.matchers.resolved[matcher].as_ref()?;
        // The whole could be very large.
        if self.named_atoms.get() <= MOST_ATOMS {
            self.named_atoms.update(|named| named + formula.count_atoms());
        }
        (self.named_atoms.get() <= MOST_ATOMS).then(|| Formula::Named {
            name: name.unraw().to_string(),
            formula: Box::new(formula.clone()),
        })
    }

    /// Resolves a formula, given by `atom` for each atom. Goes on after one that has an error, so that all are reported.
    fn formula<A>(
        &self,
        formula: &Matcher,
        atom: &mut impl FnMut(&Atom) -> Option<Formula<A>>,
    ) -> Option<Formula<A>> {
        let mut first = None;
        formula.for_each_atom(&mut |atom| first = first.or(Some(atom)));
        // Named matchers are as deep and as large as what they stand for.
        let named_before = self.named_atoms.get();
        let resolved = resolved(formula, atom);
        let has_too_many = self.named_atoms.get() > MOST_ATOMS;
        let message = if has_too_many && named_before <= MOST_ATOMS {
            let most = Count(MOST_ATOMS as u128);
            format!("the names of matchers up to here stand for more than {most} tests")
        } else if !resolved.as_ref()?.fits_depth(MAX_DEPTH) {
            format!("with what its names stand for, this matcher is nested more than {MAX_DEPTH} levels deep")
        } else {
            return resolved;
        };
        if let Some(first) = first {
            let help = "name smaller matchers";
            self.errors
                .at(&first.name, format_args!("{message}\nhelp: {help}"));
        }
        None
    }

    fn rule(&self, arm: &Arm, is_last: bool) -> Option<rules::Rule> {
        let matcher = match &arm.pattern {
            Pattern::Wildcard(_) | Pattern::Unreadable => None,
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
            Pattern::Matcher(matcher) => Some(self.matcher(matcher)),
        };
        let phase = self.known_phase(&arm.phase)?;
        let matcher = match matcher {
            Some(matcher) => Some(matcher?),
            None => None,
        };
        let is_readable = !matches!(arm.pattern, Pattern::Unreadable);
        is_readable.then(|| rules::Rule::new(matcher, phase, &*arm.docs))
    }

    /// Whether the atom is how other languages spell `_`.
    fn means_wildcard(&self, atom: &Atom) -> bool {
        let name = atom.name.unraw().to_string();
        let is_spelling = ["default", "else", "otherwise"].contains(&&*name);
        is_spelling && atom.alternatives.is_empty() && self.conditions.is_unknown(&name)
    }

    fn matcher(&self, matcher: &Matcher) -> Option<rules::Matcher> {
        self.formula(matcher, &mut |atom| {
            if atom.is_about_phase() {
                self.errors.at(
                    &atom.name,
                    "only `ensure` can test the phase\nhelp: test conditions instead",
                );
                return None;
            }
            if let Some(matcher) = self.matcher_named_by(atom) {
                return self.named(atom, matcher);
            }
            self.condition(atom, |_| "test conditions instead".into())
                .map(Formula::Atom)
        })
    }

    fn claim(&self, claim: &Matcher) -> Option<rules::Claim> {
        self.formula(claim, &mut |atom| {
            if atom.is_about_phase() {
                return self.phase(atom).map(ClaimAtom::Phase).map(Formula::Atom);
            }
            if let Some(matcher) = self.matcher_named_by(atom) {
                return self.named(atom, matcher).as_ref().map(claim_of);
            }
            self.condition(atom, |phase| format!("write phase = {phase}"))
                .map(ClaimAtom::Condition)
                .map(Formula::Atom)
        })
    }

    fn phase(&self, atom: &Atom) -> Option<Vec<usize>> {
        if atom.alternatives.is_empty() {
            self.errors.at(
                &atom.name,
                "`phase` needs a value\nhelp: write phase = Failed or phase = Failed | Pending",
            );
            return None;
        }
        alternatives_are_distinct(atom, self.errors);
        each(&atom.alternatives, |Alternative { name, .. }| {
            self.known_phase(name)
        })
    }

    fn known_phase(&self, phase: &Ident) -> Option<usize> {
        let name = phase.unraw().to_string();
        if self.phases.is_unknown(&name) {
            let known = self.phases.indices.names();
            if self.declares_phases {
                let help = suggest::help_or(&name, known, "declare it in phases(..)");
                self.errors
                    .at(phase, format_args!("unknown phase `{phase}`\n{help}"));
            } else {
                let help = suggest::help(&name, known);
                let message = format_args!("unknown phase `{phase}`: no rule gives it\n{help}");
                self.errors.at(phase, message);
            }
        }
        self.phases.index(phase)
    }

    /// `if_phase` says what to write instead of the name of a phase.
    fn condition(&self, atom: &Atom, if_phase: impl Fn(&Ident) -> String) -> Option<rules::Atom> {
        let name = atom.name.unraw().to_string();
        if self.conditions.is_unknown(&name) && !self.matchers.has_gaps {
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
            } else if let Some(condition) = self.condition_with_reason(written) {
                self.errors.at(
                    written,
                    format_args!(
                        "`{written}` is a reason, not a condition\nhelp: write {condition} = True({written})"
                    ),
                );
                return None;
            } else {
                let known = self.conditions.indices.names().chain(self.matchers.names.names());
                let help = suggest::help_or(&name, known, "declare it in conditions(..)");
                self.errors
                    .at(written, format_args!("unknown condition `{written}`\n{help}"));
            }
        }
        let condition = self.conditions.index(&atom.name);
        let values = match &*atom.alternatives {
            [] => ValueSet::of(ConditionStatus::True.only()),
            alternatives => {
                let sets = each(alternatives, |alternative| {
                    self.alternative(atom, alternative, condition)
                });
                alternatives_are_distinct(atom, self.errors);
                sets?.into_iter().fold(ValueSet::EMPTY, ValueSet::union)
            }
        };
        Some(rules::Atom::new(condition?, values))
    }

    /// Returns the name of a condition that declares the reason.
    fn condition_with_reason(&self, reason: &Ident) -> Option<&str> {
        let reason = reason.unraw().to_string();
        let mut declared = self.reasons.iter();
        let condition = declared.position(|reasons| reasons.indices.get(&reason).is_some())?;
        let conditions = &self.conditions.indices;
        conditions
            .names()
            .find(|name| conditions.get(name) == Some(condition))
    }

    /// `False` or `False(A | B)`
    fn alternative(
        &self,
        atom: &Atom,
        alternative: &Alternative,
        condition: Option<usize>,
    ) -> Option<ValueSet> {
        let Alternative { name, reasons } = alternative;
        let is_reason = condition.is_some_and(|condition| self.reasons[condition].index(name).is_some());
        if is_reason && reasons.is_empty() && ConditionStatus::from_exact(&name.to_string()).is_none() {
            let condition = &atom.name;
            let mut others = atom.alternatives.iter().map(|other| other.name.to_string());
            let status = others.find(|other| ConditionStatus::from_exact(other).is_some());
            let status = status.unwrap_or_else(|| "True".into());
            self.errors.at(
                name,
                format_args!(
                    "`{name}` is a reason, not a status\nhelp: write {condition} = {status}({name}), with the status that \
                     comes with it"
                ),
            );
            return None;
        }
        let status = status(name, Some(&atom.name), self.errors);
        if reasons.is_empty() {
            return status.map(|status| ValueSet::of(status.only()));
        }
        let numbers = each(reasons, |reason| self.reason(atom, reason, condition));
        let (status, numbers) = (status?, numbers?);
        Some(
            numbers
                .into_iter()
                .fold(ValueSet::EMPTY, |values, number| values.with(status, number)),
        )
    }

    /// Returns the number of a reason in the values of its condition.
    fn reason(&self, atom: &Atom, reason: &Ident, condition: Option<usize>) -> Option<usize> {
        let (condition, name) = (condition?, reason.unraw().to_string());
        let own = &self.reasons[condition];
        if own.is_unknown(&name) {
            let declared_by = self
                .reasons
                .iter()
                .position(|other| other.index(reason).is_some());
            let written = &atom.name;
            let message = match declared_by {
                Some(_) => format!(
                    "`{reason}` is a reason of another condition than `{written}`\n\
                     help: declare it with this one too, as in {written}(reasons({reason}))"
                ),
                None => format!(
                    "unknown reason `{reason}`\n{}",
                    suggest::help_or(
                        &name,
                        own.indices.names(),
                        &format!("declare it, as in {written}(reasons({reason}))")
                    )
                ),
            };
            self.errors.at(reason, message);
        }
        self.tested.number(condition, own.index(reason)?)
    }
}

fn resolved<A>(formula: &Matcher, atom: &mut impl FnMut(&Atom) -> Option<Formula<A>>) -> Option<Formula<A>> {
    Some(match formula {
        Formula::All(operands) => Formula::All(each(operands, |operand| resolved(operand, atom))?),
        Formula::Any(operands) => Formula::Any(each(operands, |operand| resolved(operand, atom))?),
        Formula::Not(operand) => Formula::not(resolved(operand, atom)?),
        Formula::Atom(tested) => atom(tested)?,
        // What the user wrote names matchers by atoms.
        Formula::Named { .. } => return None,
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

fn alternatives_are_distinct(atom: &Atom, errors: &Errors) {
    let mut seen = NameIndex::default();
    for (index, Alternative { name, reasons }) in atom.alternatives.iter().enumerate() {
        if let Some(first) = seen.insert(name.unraw().to_string(), index) {
            let both_have_reasons = !reasons.is_empty() && !atom.alternatives[first].reasons.is_empty();
            let help = if both_have_reasons {
                format!("write its reasons together, as in {name}(A | B)")
            } else {
                "remove it".into()
            };
            errors.at(name, format_args!("duplicate `{name}`\nhelp: {help}"));
        }
        let mut seen = NameIndex::default();
        for (index, reason) in reasons.iter().enumerate() {
            if seen.insert(reason.unraw().to_string(), index).is_some() {
                errors.at(reason, format_args!("duplicate `{reason}`\nhelp: remove it"));
            }
        }
    }
}
