//! Random rule lists, weighted towards those about which there is something to find.

use phase_core::rules::{
    ConditionType, Formula, NamedAtom, NamedFormula, Phase, Reason, RuleList, named, phase_is, when,
};
use phase_core::status::{ConditionStatus, StatusSet};
use proptest::prelude::RngExt;
use proptest::test_runner::{RngAlgorithm, TestRng};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// A generator of rule lists; the same seed gives the same lists.
pub struct RandomLists {
    rng: TestRng,
    /// The most reasons that a condition declares.
    reasons: usize,
    /// How many each condition of the present list declares.
    declared: Vec<usize>,
    /// How many named matchers the present list has.
    named: usize,
}

/// The size of a list.
pub struct Size {
    pub conditions: RangeInclusive<usize>,
    pub rules: RangeInclusive<usize>,
}

/// The parts of a list, to build it or to change it first.
#[derive(Clone, Default)]
pub struct Draft {
    pub conditions: Vec<ConditionType>,
    pub phases: Vec<Phase>,
    pub matchers: Vec<(String, NamedFormula)>,
    /// Those without a matcher are `_`.
    pub rules: Vec<(Option<NamedFormula>, String)>,
    pub nevers: Vec<NamedFormula>,
    pub ensures: Vec<(NamedFormula, NamedFormula)>,
}

impl Draft {
    pub fn build(self) -> RuleList {
        let mut builder = RuleList::builder();
        for condition in self.conditions {
            builder = builder.condition(condition);
        }
        for phase in self.phases {
            builder = builder.phase(phase);
        }
        for (name, matcher) in self.matchers {
            builder = builder.matcher(name, matcher);
        }
        for (matcher, phase) in self.rules {
            builder = builder.documented_rule(matcher, phase, "");
        }
        for never in self.nevers {
            builder = builder.never(never);
        }
        for (premise, conclusion) in self.ensures {
            builder = builder.ensure(premise, conclusion);
        }
        builder.build().expect("a random list is well formed")
    }
}

/// Phases that rules give. `Unknown` is there because a rule may give it too.
const PHASES: [&str; 5] = ["Pending", "Running", "Failed", "Completed", "Unknown"];

impl RandomLists {
    pub fn new(seed: u8) -> Self {
        Self::with(TestRng::from_seed(RngAlgorithm::XorShift, &[seed; 16]))
    }

    /// A generator that takes its choices from `rng`.
    pub fn with(rng: TestRng) -> Self {
        Self {
            rng,
            reasons: 0,
            declared: Vec::new(),
            named: 0,
        }
    }

    /// Lets conditions declare up to this many reasons.
    pub fn with_reasons(self, reasons: usize) -> Self {
        Self { reasons, ..self }
    }

    pub fn number(&mut self, range: RangeInclusive<usize>) -> usize {
        self.rng.random_range(range)
    }

    pub fn list(&mut self, size: &Size) -> RuleList {
        self.draft(size).build()
    }

    pub fn draft(&mut self, size: &Size) -> Draft {
        let conditions = self.number(size.conditions.clone());
        let rules = self.number(size.rules.clone());
        let mut draft = Draft::default();
        self.declared.clear();
        for condition in 0..conditions {
            let declaration = self.declaration(condition);
            draft.conditions.push(declaration);
        }

        if self.reasons > 0 && self.in_percent(30) {
            // Some orders other than that of the rules, and phases that no rule gives.
            let first = self.number(0..=PHASES.len() - 1);
            for phase in PHASES[first..].iter().chain(&PHASES[..first]) {
                draft.phases.push(Phase::new(*phase));
            }
        }

        self.named = 0;
        if self.reasons > 0 && self.in_percent(40) {
            for named in 0..self.number(1..=2) {
                // It may refer to those before it.
                let matcher = self.nested(conditions, 2);
                draft.matchers.push((format!("M{named}"), matcher));
                self.named = named + 1;
            }
        }

        // Half of the lists are like people write them, and half are tangled.
        let is_plain = self.in_percent(50);
        let mut matchers: Vec<NamedFormula> = Vec::new();
        let mut phases = vec!["Unknown"];
        for _ in 0..rules {
            let matcher = if is_plain {
                self.plain_matcher(conditions)
            } else {
                self.tangled_matcher(conditions, &matchers)
            };
            let phase = *self.one_of(&PHASES);
            draft.rules.push((Some(matcher.clone()), phase.into()));
            matchers.push(matcher);
            phases.push(phase);
        }
        if matchers.is_empty() || self.in_percent(30) {
            let phase = *self.one_of(&PHASES);
            draft.rules.push((None, phase.into()));
            phases.push(phase);
        }
        for _ in 0..self.weighted(&[60, 20, 12, 8]) {
            let never = self.never(conditions);
            draft.nevers.push(never);
        }
        for _ in 0..self.weighted(&[30, 40, 20, 10]) {
            let (premise, conclusion) = if is_plain {
                (self.atom(conditions), self.phase(&phases))
            } else {
                (self.claim(conditions, &phases), self.claim(conditions, &phases))
            };
            draft.ensures.push((premise, conclusion));
        }
        draft
    }

    fn declaration(&mut self, condition: usize) -> ConditionType {
        let declaration = ConditionType::new(name(condition)).absent(*self.one_of(&ConditionStatus::ALL));
        let declaration = if self.in_percent(5) {
            declaration.unread()
        } else {
            declaration
        };
        let mut declaration = if self.in_percent(30) {
            declaration.negative()
        } else {
            declaration
        };
        let reasons = if self.reasons == 0 || self.in_percent(30) {
            0
        } else {
            self.number(1..=self.reasons)
        };
        self.declared.push(reasons);
        for reason in 0..reasons {
            declaration = declaration.reason(Reason::new(reason_name(reason)).text(format!("Text{reason}")));
        }
        declaration
    }

    fn plain_matcher(&mut self, conditions: usize) -> NamedFormula {
        match self.weighted(&[10, 75, 10, 5]) {
            0 => self.atom(conditions),
            1 => Formula::all(self.atoms_of_different_conditions(conditions)),
            2 => Formula::any(self.atoms_of_different_conditions(conditions)),
            _ => self.nested(conditions, 2),
        }
    }

    /// A matcher that is made of earlier ones, so that rules shadow each other, overlap and leave small gaps.
    fn tangled_matcher(&mut self, conditions: usize, earlier: &[NamedFormula]) -> NamedFormula {
        if earlier.is_empty() || self.in_percent(40) {
            return self.nested(conditions, 3);
        }
        let one = self.one_of(earlier).clone();
        let other = self.one_of(earlier).clone();
        match self.weighted(&[10, 20, 20, 15, 10, 15, 10]) {
            0 => one,
            1 => Formula::all([one, self.atom(conditions)]),
            2 => Formula::all([self.atom(conditions), Formula::any([one, other])]),
            3 => Formula::any([Formula::all([one, self.atom(conditions)]), other]),
            4 => Formula::not(Formula::any(earlier.iter().cloned())),
            5 => Formula::all([Formula::not(one), Formula::not(other)]),
            _ => Formula::any([Formula::not(one), self.atom(conditions)]),
        }
    }

    fn never(&mut self, conditions: usize) -> NamedFormula {
        match self.weighted(&[60, 15, 20, 5]) {
            0 => Formula::all([self.atom(conditions), self.atom(conditions)]),
            1 => self.atom(conditions),
            2 => self.nested(conditions, 2),
            _ => Formula::all([]),
        }
    }

    fn claim(&mut self, conditions: usize, phases: &[&'static str]) -> NamedFormula {
        match self.weighted(&[25, 35, 15, 15, 10]) {
            0 => self.atom(conditions),
            1 => self.phase(phases),
            2 => Formula::all([self.atom(conditions), self.phase(phases)]),
            3 => Formula::any([self.nested(conditions, 2), Formula::not(self.phase(phases))]),
            _ => self.nested(conditions, 2),
        }
    }

    fn phase(&mut self, phases: &[&'static str]) -> NamedFormula {
        let count = self.number(1..=2);
        let names: Vec<&'static str> = (0..count).map(|_| *self.one_of(phases)).collect();
        phase_is(names)
    }

    /// Any shape up to this depth, `all()` and `any()` among them.
    fn nested(&mut self, conditions: usize, depth: usize) -> NamedFormula {
        let combine = match self.weighted(&[40, 25, 25, 10]) {
            _ if depth == 0 => return self.atom(conditions),
            0 => return self.atom(conditions),
            1 => Formula::all,
            2 => Formula::any,
            _ => return Formula::not(self.nested(conditions, depth - 1)),
        };
        let operands = self.weighted(&[5, 15, 45, 25, 10]);
        combine(
            (0..operands)
                .map(|_| self.nested(conditions, depth - 1))
                .collect::<Vec<_>>(),
        )
    }

    fn atoms_of_different_conditions(&mut self, conditions: usize) -> Vec<NamedFormula> {
        let count = self.number(1..=conditions.min(4));
        let mut tested = BTreeSet::new();
        while tested.len() < count {
            let chosen = self.number(0..=conditions - 1);
            // The next that is left, so that it ends whatever the choices are.
            let mut left = (chosen..conditions).chain(0..chosen);
            left.find(|condition| tested.insert(*condition));
        }
        tested.into_iter().map(|condition| self.test(condition)).collect()
    }

    fn atom(&mut self, conditions: usize) -> NamedFormula {
        let condition = self.number(0..=conditions - 1);
        self.test(condition)
    }

    fn test(&mut self, condition: usize) -> NamedFormula {
        if self.named > 0 && self.in_percent(20) {
            let matcher = self.number(0..=self.named - 1);
            return named(format!("M{matcher}"));
        }
        let one = *self.one_of(&ConditionStatus::ALL);
        let statuses = match self.weighted(&[60, 35, 5]) {
            0 => one.only(),
            1 => one.only().complement(),
            _ => StatusSet::ALL,
        };
        let declared = self.declared[condition];
        if declared == 0 || self.in_percent(40) {
            return when(name(condition), statuses);
        }
        // Half of them with statuses that come with any reason too.
        let statuses = if self.in_percent(50) {
            StatusSet::EMPTY
        } else {
            statuses
        };
        let count = self.number(1..=2);
        let reasons = (0..count).map(|_| {
            let status = *self.one_of(&ConditionStatus::ALL);
            (status, reason_name(self.number(0..=declared - 1)))
        });
        Formula::Atom(NamedAtom::Condition {
            name: name(condition),
            reasons: reasons.collect(),
            statuses,
        })
    }

    fn one_of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.number(0..=choices.len() - 1)]
    }

    fn in_percent(&mut self, percent: usize) -> bool {
        self.number(1..=100) <= percent
    }

    /// The index of one of the weights, which add up to 100.
    fn weighted(&mut self, weights: &[usize]) -> usize {
        let mut left = self.number(0..=99);
        for (index, weight) in weights.iter().enumerate() {
            match left.checked_sub(*weight) {
                Some(rest) => left = rest,
                None => return index,
            }
        }
        panic!("the weights add up to 100")
    }
}

fn reason_name(reason: usize) -> String {
    format!("R{reason}")
}

fn name(condition: usize) -> String {
    format!("C{condition}")
}
