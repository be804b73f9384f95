//! Checks what a rule list declares, and resolves the names in its formulas.

use super::builder::{NamedAtom, NamedFormula, NamedRule};
use super::name_index::NameIndex;
use super::source::is_identifier;
use super::{
    Atom, BuildError, Claim, ClaimAtom, ConditionType, Formula, Health, MAX_DEPTH, MOST_ATOMS, Matcher,
    Mistake, NamedMatcher, Phase, Place, Published, Reason, Rule, RuleList, TestedReasons,
};
use crate::limits::{check_reason, check_type, is_control};
use crate::status::{ConditionStatus, StatusSet};
use crate::value::ValueSet;
use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::Cell;
use core::convert::Infallible;

#[derive(Default)]
pub(super) struct Names {
    conditions: NameIndex,
    wire_types: NameIndex,
    /// The reasons of each condition.
    reasons: Vec<NameIndex>,
    all_reasons: ReasonNames,
    pub tested: TestedReasons,
    matchers: NameIndex,
    /// Those of the matchers that are resolved.
    resolved: Vec<Option<Matcher>>,
    /// How many atoms the names in all formulas stand for.
    named_atoms: Cell<usize>,
    /// The phases in lower case, to find two that differ only in case.
    phases: NameIndex,
}

/// The reasons of all conditions.
#[derive(Default)]
struct ReasonNames {
    names: NameIndex,
    texts: NameIndex,
    reasons: Vec<Reason>,
}

impl ReasonNames {
    fn declare(&mut self, reason: &Reason) -> Result<(), Mistake> {
        let Reason { name, text, .. } = reason;
        if !is_identifier(name) {
            return Err(Mistake::NotAnIdentifier { name: name.clone() });
        }
        if let Err(violation) = check_reason(text) {
            return Err(Mistake::ReasonText {
                text: text.clone(),
                violation,
            });
        }
        let index = self.reasons.len();
        let same_name = self.names.insert(name.clone(), index);
        let same_text = self.texts.insert(text.clone(), index);
        match (same_name, same_text) {
            (None, None) => {
                self.reasons.push(reason.clone());
                Ok(())
            }
            (Some(one), Some(other)) if one == other => Ok(()),
            (Some(first), _) => Err(Mistake::TwoTextsOfReason {
                name: name.clone(),
                first: self.reasons[first].text.clone(),
                second: text.clone(),
            }),
            (None, Some(first)) => Err(Mistake::TwoReasonsOfText {
                text: text.clone(),
                first: self.reasons[first].name.clone(),
                second: name.clone(),
            }),
        }
    }
}

impl Names {
    pub(super) fn declare(&mut self, condition: &ConditionType, index: usize) -> Result<(), Mistake> {
        let (name, wire_type) = (condition.name.clone(), condition.wire_type.clone());
        if !is_identifier(&name) {
            return Err(Mistake::NotAnIdentifier { name });
        }
        if name == "phase" {
            return Err(Mistake::ReservedName);
        }
        if let Err(violation) = check_type(&wire_type) {
            return Err(Mistake::WireType { wire_type, violation });
        }
        if self.conditions.insert(name.clone(), index).is_some() {
            return Err(Mistake::DuplicateCondition { name });
        }
        if self.wire_types.insert(wire_type.clone(), index).is_some() {
            return Err(Mistake::DuplicateWireType { wire_type });
        }
        let mut reasons = NameIndex::default();
        for (index, reason) in condition.reasons.iter().enumerate() {
            self.all_reasons.declare(reason)?;
            if reasons.insert(reason.name.clone(), index).is_some() {
                let name = reason.name.clone();
                return Err(Mistake::DuplicateReason { name });
            }
        }
        self.reasons.push(reasons);
        Ok(())
    }

    /// Notes which reasons the formulas test. Unknown names are found later.
    pub(super) fn test_reasons<'a>(
        &mut self,
        formulas: impl Iterator<Item = &'a NamedFormula>,
    ) -> Result<(), BuildError> {
        self.tested = TestedReasons::none(self.reasons.len());
        let mut too_many = None;
        for formula in formulas {
            formula.for_each_atom(&mut |atom| {
                if let NamedAtom::Condition { name, reasons, .. } = atom
                    && let Some(condition) = self.conditions.get(name)
                {
                    for (_, reason) in reasons {
                        if let Some(reason) = self.reasons[condition].get(reason)
                            && !self.tested.add(condition, reason)
                        {
                            too_many.get_or_insert(condition);
                        }
                    }
                }
            });
        }
        too_many.map_or(Ok(()), |condition| {
            Err(Mistake::TooManyReasons.at(Place::Condition(condition)))
        })
    }

    /// Checks the declared phases and returns them with `Unknown` as the first.
    pub(super) fn declare_phases(&mut self, declared: Vec<Phase>) -> Result<Vec<Phase>, BuildError> {
        let mut phases = alloc::vec![Phase::new(RuleList::UNKNOWN_PHASE)];
        self.phases.insert(RuleList::UNKNOWN_PHASE.to_lowercase(), 0);
        let mut texts = NameIndex::default();
        let mut unknown_is_declared = false;
        let some_have_health = declared.iter().any(|phase| phase.health != Health::Unknown);
        for (index, phase) in declared.into_iter().enumerate() {
            let name = phase.name.clone();
            let is_unknown = name == RuleList::UNKNOWN_PHASE;
            let mistake = if !is_identifier(&name) {
                Some(Mistake::NotAnIdentifier { name })
            } else if phase.text.is_empty()
                || phase.text.contains(is_control)
                || texts.insert(phase.text.clone(), index).is_some()
            {
                Some(Mistake::PhaseText {
                    text: phase.text.clone(),
                })
            } else if some_have_health && phase.health == Health::Unknown && !is_unknown {
                Some(Mistake::NoHealth { name })
            } else if is_unknown && !unknown_is_declared {
                unknown_is_declared = true;
                phases[0] = phase;
                None
            } else if let Some(first) = self.phases.insert(name.to_lowercase(), phases.len()) {
                let first = phases[first].name.clone();
                Some(if first == name {
                    Mistake::DuplicatePhase { name }
                } else {
                    Mistake::PhaseCase { first, second: name }
                })
            } else {
                phases.push(phase);
                None
            };
            if let Some(mistake) = mistake {
                return Err(mistake.at(Place::Phase(index)));
            }
        }
        if !unknown_is_declared && let Some(index) = texts.get(RuleList::UNKNOWN_PHASE) {
            let text = RuleList::UNKNOWN_PHASE.into();
            return Err(Mistake::PhaseText { text }.at(Place::Phase(index)));
        }
        Ok(phases)
    }

    pub(super) fn check_published(
        &mut self,
        published: &[Published],
        phases: &[Phase],
    ) -> Result<(), BuildError> {
        if published.is_empty() {
            return Ok(());
        }
        if phases.iter().all(|phase| phase.health == Health::Unknown) {
            return Err(Mistake::PublishedWithoutHealth.in_list());
        }
        for phase in phases {
            if let Err(violation) = check_reason(&phase.text) {
                let text = phase.text.clone();
                return Err(Mistake::PhaseAsReason { text, violation }.in_list());
            }
        }
        for (index, Published { condition, wire_type }) in published.iter().enumerate() {
            let wire_type = wire_type.clone();
            if let Err(violation) = check_type(&wire_type) {
                return Err(Mistake::WireType { wire_type, violation }.in_list());
            }
            let is_repeated = published[..index]
                .iter()
                .any(|other| other.condition == *condition);
            if is_repeated || self.wire_types.insert(wire_type.clone(), usize::MAX).is_some() {
                return Err(Mistake::DuplicatePublished { wire_type }.in_list());
            }
        }
        Ok(())
    }

    /// Resolves a rule, and adds its phase unless all are declared.
    pub(super) fn rule(
        &mut self,
        rule: NamedRule,
        phases: &mut Vec<Phase>,
        are_declared: bool,
    ) -> Result<Rule, Mistake> {
        let NamedRule { matcher, phase, docs } = rule;
        if !is_identifier(&phase) {
            return Err(Mistake::NotAnIdentifier { name: phase });
        }
        let known = self.phases.get(&phase.to_lowercase());
        if known.is_none() && are_declared {
            return Err(Mistake::UndeclaredPhase { name: phase });
        }
        let index = known.unwrap_or_else(|| {
            self.phases.insert(phase.to_lowercase(), phases.len());
            phases.push(Phase::new(phase.clone()));
            phases.len() - 1
        });
        if phases[index].name != phase {
            let first = phases[index].name.clone();
            return Err(Mistake::PhaseCase { first, second: phase });
        }
        if !are_declared {
            phases[index].add_docs(&docs);
        }
        let matcher = matcher.map(|matcher| self.matcher(&matcher)).transpose()?;
        Ok(Rule::new(matcher, index, docs))
    }

    fn condition(&self, name: &str) -> Result<usize, Mistake> {
        let known = self.conditions.get(name);
        known.ok_or_else(|| Mistake::UnknownCondition { name: name.into() })
    }

    fn phase(&self, name: &str, phases: &[Phase]) -> Result<usize, Mistake> {
        let known = self.phases.get(&name.to_lowercase());
        known
            .filter(|index| phases[*index].name == name)
            .ok_or_else(|| Mistake::UnknownPhase { name: name.into() })
    }

    fn atom(
        &self,
        name: &str,
        statuses: StatusSet,
        reasons: &[(ConditionStatus, String)],
    ) -> Result<Atom, Mistake> {
        if statuses.is_empty() && reasons.is_empty() {
            return Err(Mistake::EmptyAtom);
        }
        let condition = self.condition(name)?;
        let mut values = ValueSet::of(statuses);
        for (status, reason) in reasons {
            let declared = self.reasons[condition].get(reason);
            let number = declared.and_then(|declared| self.tested.number(condition, declared));
            values = values.with(
                *status,
                number.ok_or_else(|| Mistake::UnknownReason {
                    condition: name.into(),
                    name: reason.clone(),
                })?,
            );
        }
        Ok(Atom { condition, values })
    }

    /// Resolves the named matchers, each after those that it refers to.
    pub(super) fn matchers(
        &mut self,
        declared: &[(String, NamedFormula)],
    ) -> Result<Vec<NamedMatcher>, BuildError> {
        for (index, (name, _)) in declared.iter().enumerate() {
            let mistake = if !is_identifier(name) {
                Mistake::NotAnIdentifier { name: name.clone() }
            } else if name == "phase" {
                Mistake::ReservedName
            } else if self.conditions.get(name).is_some()
                || self.matchers.insert(name.clone(), index).is_some()
            {
                Mistake::DuplicateMatcher { name: name.clone() }
            } else {
                continue;
            };
            return Err(mistake.at(Place::Matcher(index)));
        }
        let references = declared.iter().map(|(_, formula)| {
            let mut references = Vec::new();
            formula.for_each_atom(&mut |atom| {
                if let NamedAtom::Matcher(name) = atom {
                    references.extend(self.matchers.get(name));
                }
            });
            references
        });
        let DependencyOrder { order, recursive } = DependencyOrder::of(&references.collect::<Vec<_>>());
        if let Some((recursive, _)) = recursive.first() {
            let name = declared[*recursive].0.clone();
            return Err(Mistake::RecursiveMatcher { name }.at(Place::Matcher(*recursive)));
        }
        self.resolved = alloc::vec![None; declared.len()];
        for index in order {
            let matcher = self.matcher(&declared[index].1);
            let matcher = matcher.map_err(|mistake| mistake.at(Place::Matcher(index)))?;
            self.resolved[index] = Some(matcher);
        }
        let resolved = declared.iter().zip(&self.resolved);
        let resolved = resolved.filter_map(|((name, _), matcher)| Some((name, matcher.clone()?)));
        Ok(resolved
            .map(|(name, matcher)| NamedMatcher::new(name.clone(), matcher))
            .collect())
    }

    pub(super) fn matcher(&self, formula: &NamedFormula) -> Result<Matcher, Mistake> {
        resolved(formula, &|atom| match atom {
            NamedAtom::Condition {
                name,
                statuses,
                reasons,
            } => self.atom(name, *statuses, reasons).map(Formula::Atom),
            NamedAtom::Phase(_) => Err(Mistake::PhaseInMatcher),
            NamedAtom::Matcher(name) => self.named(name),
        })
    }

    fn named(&self, name: &str) -> Result<Matcher, Mistake> {
        let known = self
            .matchers
            .get(name)
            .and_then(|index| self.resolved[index].clone());
        let formula = known.ok_or_else(|| Mistake::UnknownMatcher { name: name.into() })?;
        // The whole could be very large.
        self.named_atoms.update(|named| named + formula.count_atoms());
        if self.named_atoms.get() > MOST_ATOMS {
            return Err(Mistake::TooManyAtoms);
        }
        Ok(Formula::Named {
            name: name.into(),
            formula: Box::new(formula),
        })
    }

    pub(super) fn claim(&self, formula: &NamedFormula, phases: &[Phase]) -> Result<Claim, Mistake> {
        resolved(formula, &|atom| match atom {
            NamedAtom::Condition {
                name,
                statuses,
                reasons,
            } => {
                let atom = self.atom(name, *statuses, reasons)?;
                Ok(Formula::Atom(ClaimAtom::Condition(atom)))
            }
            NamedAtom::Matcher(name) => Ok(claim_of(&self.named(name)?)),
            NamedAtom::Phase(names) if names.is_empty() => Err(Mistake::EmptyAtom),
            NamedAtom::Phase(names) => {
                let mut tested = Vec::new();
                for name in names {
                    let phase = self.phase(name, phases)?;
                    if !tested.contains(&phase) {
                        tested.push(phase);
                    }
                }
                Ok(Formula::Atom(ClaimAtom::Phase(tested)))
            }
        })
    }
}

/// Resolves a formula, given by `resolve` for each atom.
fn resolved<A>(
    formula: &NamedFormula,
    resolve: &impl Fn(&NamedAtom) -> Result<Formula<A>, Mistake>,
) -> Result<Formula<A>, Mistake> {
    check_depth(formula)?;
    let resolved = formula.try_replace(resolve)?;
    if !resolved.fits_depth(MAX_DEPTH) {
        return Err(Mistake::TooDeep);
    }
    Ok(resolved)
}

/// A matcher as a claim.
#[doc(hidden)]
pub fn claim_of(matcher: &Matcher) -> Claim {
    let Ok(claim) = matcher.try_map(&mut |atom| Ok::<_, Infallible>(ClaimAtom::Condition(*atom)));
    claim
}

/// An order in which each item comes after those that it refers to.
#[doc(hidden)]
pub struct DependencyOrder {
    /// All items.
    pub order: Vec<usize>,
    /// Those that refer to themselves, and the reference through which each does: at least one of every cycle.
    pub recursive: Vec<(usize, usize)>,
}

impl DependencyOrder {
    /// Walks the references of each item, depth first.
    pub fn of(references: &[Vec<usize>]) -> Self {
        let mut found = Self {
            order: Vec::new(),
            recursive: Vec::new(),
        };
        // Where an item is on the path from the item at which the walk began.
        let mut position = alloc::vec![None; references.len()];
        let mut is_done = alloc::vec![false; references.len()];
        let mut is_recursive = alloc::vec![false; references.len()];
        for start in 0..references.len() {
            let mut path = Vec::new();
            let mut next = Some(start).filter(|start| !is_done[*start]);
            loop {
                if let Some(item) = next.take() {
                    position[item] = Some(path.len());
                    path.push((item, references[item].iter()));
                }
                let depth = path.len();
                let Some((item, left)) = path.last_mut() else {
                    break;
                };
                let Some(other) = left.next() else {
                    is_done[*item] = true;
                    position[*item] = None;
                    found.order.push(*item);
                    path.pop();
                    continue;
                };
                match position[*other] {
                    Some(at) if !is_recursive[*other] => {
                        is_recursive[*other] = true;
                        let through = if at + 1 == depth { *other } else { path[at + 1].0 };
                        found.recursive.push((*other, through));
                    }
                    None if !is_done[*other] => next = Some(*other),
                    _ => {}
                }
            }
        }
        found
    }
}

fn check_depth(formula: &NamedFormula) -> Result<(), Mistake> {
    if formula.fits_depth(MAX_DEPTH) {
        Ok(())
    } else {
        Err(Mistake::TooDeep)
    }
}
