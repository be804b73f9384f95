//! Two rule lists over the same states.

use crate::rules::name_index::NameIndex;
use crate::rules::{
    Atom, Claim, ClaimAtom, ConditionType, Ensure, Formula, Matcher, Reason, Rule, RuleList, TestedReasons,
};
use crate::status::ConditionStatus;
use crate::value::{Value, ValueSet};
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

/// Two lists of which too many reasons of a condition are tested to compare them.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TooManyReasons {
    /// The wire type of the condition.
    pub wire_type: String,
    /// The number of its reasons that one of the lists tests.
    pub reasons: usize,
    /// The most that can be compared: one less than elsewhere where the lists differ in what a missing condition counts as.
    pub most: usize,
}

impl core::error::Error for TooManyReasons {}

impl fmt::Display for TooManyReasons {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            wire_type,
            reasons,
            most,
        } = self;
        write!(
            f,
            "the two lists test {reasons} reasons of the condition {wire_type}, and at most {most} can be compared"
        )
    }
}

/// Two lists, each over the conditions of both and over the reasons that either tests.
pub(super) struct Merged {
    /// The old list.
    pub before: RuleList,
    /// The new list with the `ensure`s of the old one.
    pub after: RuleList,
    /// For each condition, the value of a missing one where the lists count it differently.
    pub missing: Vec<Option<Value>>,
}

impl Merged {
    pub fn of(old: &RuleList, new: &RuleList) -> Result<Self, TooManyReasons> {
        let (mut conditions, places) = merged_conditions(old, new);
        let mut names = ReasonNames::of(new);
        let mut missing = Vec::new();
        let mut tested = TestedReasons::none(conditions.len());
        for (index, condition) in conditions.iter_mut().enumerate() {
            let in_new = (index < new.conditions().len()).then_some(index);
            let in_old = places.iter().position(|place| *place == index);
            let reasons = in_new.into_iter().flat_map(|index| new.tested_reasons(index));
            let reasons = reasons.chain(in_old.into_iter().flat_map(|index| old.tested_reasons(index)));
            let mut merged: Vec<Reason> = Vec::new();
            for reason in reasons {
                if merged.iter().all(|other| other.text != reason.text) {
                    merged.push(names.merged(reason));
                }
            }
            let is_value =
                in_old.is_some_and(|old_index| old.conditions()[old_index].absent != condition.absent);
            let most = ValueSet::MOST_REASONS - usize::from(is_value);
            if merged.len() > most {
                return Err(TooManyReasons {
                    wire_type: condition.wire_type.clone(),
                    reasons: merged.len(),
                    most,
                });
            }
            missing.push(is_value.then(|| Value::new(ConditionStatus::Unknown, merged.len() + 1)));
            for reason in 0..merged.len() {
                tested.add(index, reason);
            }
            condition.reasons = merged;
        }
        let of_old = View::of(old, places, &conditions, &missing);
        let of_new = View::of(new, (0..new.conditions().len()).collect(), &conditions, &missing);
        let before = of_old.list(
            conditions.clone(),
            tested.clone(),
            of_old.ensures(old.ensures(), &|phase| Some(phase)),
        );
        let after = of_new.list(
            conditions,
            tested,
            of_old.ensures(old.ensures(), &|phase| same_phase(old, phase, new)),
        );
        Ok(Self {
            before,
            after,
            missing,
        })
    }
}

/// Returns the phase of another list that has the same text.
pub(super) fn same_phase(rules: &RuleList, phase: usize, other: &RuleList) -> Option<usize> {
    let text = &rules.phases()[phase].text;
    other.phases().iter().position(|phase| phase.text == *text)
}

/// Returns the conditions of the new list, those that only the old one has, and the place of each condition of the old one.
fn merged_conditions(old: &RuleList, new: &RuleList) -> (Vec<ConditionType>, Vec<usize>) {
    let mut conditions = new.conditions().to_vec();
    let (mut wire_types, mut names) = (NameIndex::default(), NameIndex::default());
    for (index, condition) in conditions.iter().enumerate() {
        wire_types.insert(condition.wire_type.clone(), index);
        names.insert(condition.name.clone(), index);
    }
    let places = old.conditions().iter().map(|condition| {
        wire_types.get(&condition.wire_type).unwrap_or_else(|| {
            let mut condition = condition.clone();
            condition.name = unused(&names, condition.name);
            names.insert(condition.name.clone(), conditions.len());
            conditions.push(condition);
            conditions.len() - 1
        })
    });
    let places = places.collect();
    (conditions, places)
}

/// The name, or a name like it where it is used for something else.
fn unused(names: &NameIndex, mut name: String) -> String {
    while names.get(&name).is_some() {
        name.push_str("Old");
    }
    name
}

/// One name for each text of a reason: that of the new list, where it has one.
#[derive(Default)]
struct ReasonNames {
    reasons: Vec<Reason>,
    texts: NameIndex,
    names: NameIndex,
}

impl ReasonNames {
    fn of(new: &RuleList) -> Self {
        let mut names = Self::default();
        for reason in new.conditions().iter().flat_map(|condition| &condition.reasons) {
            names.merged(reason);
        }
        names
    }

    fn merged(&mut self, reason: &Reason) -> Reason {
        let index = self.reasons.len();
        if let Some(known) = self.texts.insert(reason.text.clone(), index) {
            return self.reasons[known].clone();
        }
        let mut reason = reason.clone();
        reason.name = unused(&self.names, reason.name);
        self.names.insert(reason.name.clone(), index);
        self.reasons.push(reason.clone());
        reason
    }
}

/// How a list sees the values of merged conditions.
struct View<'a> {
    rules: &'a RuleList,
    /// The index of each of its conditions among the merged ones.
    places: Vec<usize>,
    /// For each of its conditions, the merged values and what the list takes them for.
    values: Vec<Vec<(Value, Value)>>,
}

impl<'a> View<'a> {
    fn of(
        rules: &'a RuleList,
        places: Vec<usize>,
        conditions: &[ConditionType],
        missing: &[Option<Value>],
    ) -> Self {
        let values = places.iter().enumerate().map(|(index, place)| {
            let as_seen = |value: Value| {
                let merged = value.reason().checked_sub(1);
                let merged = merged.map(|number| &conditions[*place].reasons[number]);
                let own = merged.and_then(|reason| {
                    let mut tested = rules.tested_reasons(index);
                    tested.position(|tested| tested.text == reason.text)
                });
                Value::new(value.status(), own.map_or(0, |number| number + 1))
            };
            let domain = ValueSet::domain(conditions[*place].reasons.len());
            let present = domain.iter().map(|value| (value, as_seen(value)));
            let absent = Value::from(rules.conditions()[index].absent);
            present
                .chain(missing[*place].map(|value| (value, absent)))
                .collect()
        });
        Self {
            rules,
            values: values.collect(),
            places,
        }
    }

    fn list(&self, conditions: Vec<ConditionType>, tested: TestedReasons, ensures: Vec<Ensure>) -> RuleList {
        let rules = self.rules.rules().iter().map(|rule| {
            let matcher = rule.matcher.as_ref();
            Rule::new(
                matcher.map(|matcher| self.matcher(matcher)),
                rule.phase,
                rule.docs.clone(),
            )
        });
        let nevers = self.rules.nevers().iter().map(|never| self.matcher(never));
        RuleList::from_checked(
            conditions,
            tested,
            (self.rules.phases().to_vec(), self.rules.declares_phases()),
            rules.collect(),
            ensures,
            nevers.collect(),
            self.rules.ignores_stale(),
        )
    }

    /// Returns the `ensure`s of the list over other phases. A test for a phase that has no index among them fails.
    fn ensures(&self, ensures: &[Ensure], index: &impl Fn(usize) -> Option<usize>) -> Vec<Ensure> {
        let of_phases = |phases: &[usize]| -> Claim {
            let phases: Vec<usize> = phases.iter().filter_map(|phase| index(*phase)).collect();
            if phases.is_empty() {
                Formula::any([])
            } else {
                Formula::Atom(ClaimAtom::Phase(phases))
            }
        };
        let claim = |claim: &Claim| {
            replaced(claim, &|atom| match atom {
                ClaimAtom::Condition(atom) => Formula::Atom(ClaimAtom::Condition(self.atom(atom))),
                ClaimAtom::Phase(phases) => of_phases(phases),
            })
        };
        ensures
            .iter()
            .map(|ensure| Ensure::new(claim(&ensure.premise), claim(&ensure.conclusion)))
            .collect()
    }

    fn matcher(&self, matcher: &Matcher) -> Matcher {
        replaced(matcher, &|atom| Formula::Atom(self.atom(atom)))
    }

    fn atom(&self, atom: &Atom) -> Atom {
        let values = self.values[atom.condition].iter();
        let accepted = values.filter(|(_, as_seen)| atom.values.contains(*as_seen));
        Atom::new(
            self.places[atom.condition],
            accepted.map(|(value, _)| *value).collect(),
        )
    }
}

/// The formula with every atom replaced, and with what names of matchers stand for instead of the names.
fn replaced<A>(formula: &Formula<A>, atom: &impl Fn(&A) -> Formula<A>) -> Formula<A> {
    let all = |operands: &[Formula<A>]| operands.iter().map(|operand| replaced(operand, atom)).collect();
    match formula {
        Formula::All(operands) => Formula::All(all(operands)),
        Formula::Any(operands) => Formula::Any(all(operands)),
        Formula::Not(operand) => Formula::not(replaced(operand, atom)),
        Formula::Atom(test) => atom(test),
        Formula::Named { formula, .. } => replaced(formula, atom),
    }
}
