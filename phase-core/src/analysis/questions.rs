//! The questions that lead to findings.

use super::budget::{Budget, Meter, OutOfBudget};
use super::formulas::{Formulas, Literal};
use super::report::{Finding, Question, Report, Violation};
use super::search::{Domains, Region, Search};
use crate::rules::{Ensure, Matcher, Rule, RuleList};
use crate::status::StatusSet;
use alloc::vec;
use alloc::vec::Vec;

/// An analysis under way.
pub(super) struct Analysis<'a> {
    pub rules: &'a RuleList,
    pub formulas: Formulas,
    pub meter: Meter,
    pub literals: RuleLiterals,
    pub report: Report,
}

/// The formulas of a rule list.
pub(super) struct RuleLiterals {
    /// The matcher of each rule; true for `_`.
    pub matchers: Vec<Literal>,
    /// That none of the `never`s holds.
    pub possible: Vec<Literal>,
}

impl RuleLiterals {
    pub fn new(rules: &RuleList, mut literal: impl FnMut(&Matcher) -> Literal) -> Self {
        let always = Matcher::all([]);
        let matcher_of = |rule: &Rule| rule.matcher.clone().unwrap_or_else(|| always.clone());
        Self {
            matchers: rules
                .rules()
                .iter()
                .map(|rule| literal(&matcher_of(rule)))
                .collect(),
            possible: rules
                .nevers()
                .iter()
                .map(|never| literal(never).negated())
                .collect(),
        }
    }

    /// The possible states in which the rule holds and none of the earlier ones does; for `None`, just the latter.
    pub fn decided(&self, rule: Option<usize>, earlier: impl IntoIterator<Item = usize>) -> Region {
        let own = rule.map(|rule| self.matchers[rule]);
        let earlier_fail = earlier.into_iter().map(|rule| self.matchers[rule].negated());
        Region::of(
            own.into_iter()
                .chain(earlier_fail)
                .chain(self.possible.iter().copied()),
        )
    }

    /// The possible states in which the rule decides; for `None`, in which no rule does.
    pub fn decided_by(&self, rule: Option<usize>) -> Region {
        self.decided(rule, 0..rule.unwrap_or(self.matchers.len()))
    }
}

impl<'a> Analysis<'a> {
    pub fn new(rules: &'a RuleList, budget: Budget) -> Self {
        let mut formulas = Formulas::default();
        let literals = RuleLiterals::new(rules, |matcher| formulas.matcher(matcher));
        Self {
            rules,
            formulas,
            meter: Meter::new(budget),
            literals,
            report: Report::default(),
        }
    }

    pub fn into_report(mut self) -> Report {
        self.report.steps = self.meter.spent();
        self.report
    }

    /// Answers all questions: verdicts first, then what describes them.
    pub fn find(&mut self) {
        self.meter.start_question();
        self.report.possible_states = self.count(&self.possible_states()).unwrap_or(None);
        let mut not_checked = Vec::new();

        if let Some(false) = self.ask(Question::NeversLeaveAState, &mut not_checked) {
            self.report.findings.push(Finding::ContradictoryNevers);
            return;
        }
        for never in 0..self.literals.possible.len() {
            if self.ask(Question::NeverIsSatisfiable(never), &mut not_checked) == Some(false) {
                self.report.findings.push(Finding::UnsatisfiableNever { never });
            }
        }
        let unreachable = self.find_unreachable_rules(&mut not_checked);
        let has_gaps = self.ask(Question::EveryStateIsCovered, &mut not_checked) == Some(false);
        let broken = self.find_broken_ensures(&mut not_checked);

        for rule in unreachable {
            let (shadowed_by, is_smallest) = self.shadowing_rules(rule);
            self.report.findings.push(Finding::UnreachableRule {
                rule,
                shadowed_by,
                is_smallest,
            });
        }
        if has_gaps {
            let states = self.describe(&self.literals.decided_by(None));
            self.report.findings.push(Finding::UncoveredStates(states));
        }
        for ensure in broken {
            let violations = self.violations(ensure);
            let fix = self.fix_ensure(ensure);
            self.report.findings.push(Finding::BrokenEnsure {
                ensure,
                violations,
                fix,
            });
        }
        self.find_unread_conditions();
        self.report
            .findings
            .extend(not_checked.into_iter().map(Finding::NotChecked));
    }

    /// Rules that can never decide although their matchers can hold. Those whose matchers cannot are reported at once.
    fn find_unreachable_rules(&mut self, not_checked: &mut Vec<Question>) -> Vec<usize> {
        let mut unreachable = Vec::new();
        for rule in 0..self.literals.matchers.len() {
            match self.ask(Question::MatcherIsSatisfiable(rule), not_checked) {
                Some(true) => {}
                Some(false) => {
                    self.meter.start_question();
                    let in_any_state = Region::of([self.literals.matchers[rule]]);
                    let only_excluded = matches!(self.find_in(&in_any_state, &self.any_state()), Ok(Some(_)));
                    self.report
                        .findings
                        .push(Finding::UnsatisfiableMatcher { rule, only_excluded });
                    continue;
                }
                None => continue,
            }
            if self.ask(Question::RuleIsReachable(rule), not_checked) == Some(false) {
                unreachable.push(rule);
            }
        }
        unreachable
    }

    /// Invariants that do not hold. Vacuous ones are reported at once.
    fn find_broken_ensures(&mut self, not_checked: &mut Vec<Question>) -> Vec<usize> {
        let mut broken = Vec::new();
        for ensure in 0..self.rules.ensures().len() {
            match self.ask(Question::EnsureIsNotVacuous(ensure), not_checked) {
                Some(true) => {}
                Some(false) => {
                    self.report.findings.push(Finding::VacuousEnsure { ensure });
                    continue;
                }
                None => continue,
            }
            if self.ask(Question::EnsureHolds(ensure), not_checked) == Some(false) {
                broken.push(ensure);
            }
        }
        broken
    }

    /// Whether all is well in this respect; `None`, and noted, where the budget does not allow an answer.
    fn ask(&mut self, question: Question, not_checked: &mut Vec<Question>) -> Option<bool> {
        self.meter.start_question();
        let answer = match question {
            Question::NeversLeaveAState => self.is_satisfiable(&self.possible_states()),
            Question::NeverIsSatisfiable(never) => {
                self.is_satisfiable(&Region::of([self.literals.possible[never].negated()]))
            }
            Question::MatcherIsSatisfiable(rule) => {
                self.is_satisfiable(&self.possible_states().and(self.literals.matchers[rule]))
            }
            Question::RuleIsReachable(rule) => self.is_satisfiable(&self.literals.decided_by(Some(rule))),
            Question::EveryStateIsCovered => self
                .is_satisfiable(&self.literals.decided_by(None))
                .map(|has_gaps| !has_gaps),
            Question::EnsureHolds(ensure) => self.ensure_holds(ensure),
            Question::EnsureIsNotVacuous(ensure) => self.ensure_is_not_vacuous(ensure),
        };
        answer.map_err(|OutOfBudget| not_checked.push(question)).ok()
    }

    fn ensure_holds(&mut self, ensure: usize) -> Result<bool, OutOfBudget> {
        for decider in self.deciders() {
            let violating = self.violating(ensure, decider);
            if self.is_satisfiable(&violating)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn ensure_is_not_vacuous(&mut self, ensure: usize) -> Result<bool, OutOfBudget> {
        for decider in self.deciders() {
            let premise = self
                .formulas
                .claim(&self.ensure(ensure).premise, self.phase_of(decider));
            let region = self.literals.decided_by(decider).and(premise);
            if self.is_satisfiable(&region)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn violations(&mut self, ensure: usize) -> Vec<Violation> {
        let mut violations = Vec::new();
        for rule in self.deciders() {
            let region = self.violating(ensure, rule);
            self.meter.start_question();
            // A rule that could not be asked about within the budget is left out; another one is known to break it.
            if self.is_satisfiable(&region) == Ok(true) {
                violations.push(Violation {
                    rule,
                    phase: self.phase_of(rule),
                    states: self.describe(&region),
                });
            }
        }
        violations
    }

    fn find_unread_conditions(&mut self) {
        let mut first_reader = vec![None; self.rules.conditions().len()];
        for (index, rule) in self.rules.rules().iter().enumerate() {
            if let Some(matcher) = &rule.matcher {
                matcher.for_each_atom(&mut |atom| {
                    first_reader[atom.condition].get_or_insert(index);
                });
            }
        }
        for (condition, declared) in self.rules.conditions().iter().enumerate() {
            self.report
                .findings
                .extend(match (first_reader[condition], declared.unread) {
                    (None, false) => Some(Finding::UnreadCondition { condition }),
                    (Some(rule), true) => Some(Finding::ReadDespiteUnread { condition, rule }),
                    _ => None,
                });
        }
    }

    /// All possible states.
    pub fn possible_states(&self) -> Region {
        Region {
            parts: self.literals.possible.clone(),
        }
    }

    /// All that can decide: each rule, and none.
    pub fn deciders(&self) -> impl Iterator<Item = Option<usize>> + use<> {
        (0..self.literals.matchers.len()).map(Some).chain([None])
    }

    pub fn phase_of(&self, rule: Option<usize>) -> usize {
        rule.map_or(0, |rule| self.rules.rules()[rule].phase)
    }

    pub fn ensure(&self, ensure: usize) -> &'a Ensure {
        &self.rules.ensures()[ensure]
    }

    /// The states in which the rule decides and the invariant does not hold.
    fn violating(&mut self, ensure: usize, rule: Option<usize>) -> Region {
        let phase = self.phase_of(rule);
        let Ensure { premise, conclusion } = self.ensure(ensure);
        let premise = self.formulas.claim(premise, phase);
        let conclusion = self.formulas.claim(conclusion, phase);
        self.literals
            .decided_by(rule)
            .and(premise)
            .and(conclusion.negated())
    }

    pub fn is_satisfiable(&mut self, region: &Region) -> Result<bool, OutOfBudget> {
        self.find_in(region, &self.any_state())
            .map(|found| found.is_some())
    }

    pub fn find_in(&mut self, region: &Region, cube: &[StatusSet]) -> Result<Option<Domains>, OutOfBudget> {
        Search {
            formulas: &self.formulas,
            meter: &mut self.meter,
        }
        .find(region, cube)
    }

    pub fn count(&mut self, region: &Region) -> Result<Option<u128>, OutOfBudget> {
        let domains = self.any_state();
        Search {
            formulas: &self.formulas,
            meter: &mut self.meter,
        }
        .count(region, &domains)
    }
}
