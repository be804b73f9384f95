//! The engine: asks the questions that lead to findings, within the budget, and keeps the states that they are about.

use super::budget::{Budget, Meter, OutOfBudget};
use super::ensures::Ensures;
use super::formulas::{FormulaId, Formulas};
use super::report::{Finding, Question, Report};
use super::search::{Domains, Region, Search};
use crate::rules::RuleList;
use alloc::vec;
use alloc::vec::Vec;

/// A running analysis.
pub(super) struct Analysis<'a> {
    pub rules: &'a RuleList,
    pub formulas: Formulas,
    pub meter: Meter,
    /// The matcher of each rule; true for `_`.
    pub matchers: Vec<FormulaId>,
    /// The matcher of each `never`.
    pub nevers: Vec<FormulaId>,
    pub report: Report,
    /// Whether each rule is reachable; `None` where that is not known.
    pub is_reachable: Vec<Option<bool>>,
    /// The state of the `ensure`s.
    pub ensures: Ensures,
    not_checked: Vec<Question>,
    /// The most steps that one count may take.
    steps_for_count: u64,
    /// All states, possible or not.
    any_state: Region,
    /// At `n`, the possible states in which none of the first `n` rules holds. Filled in on demand.
    free: Vec<Region>,
}

impl<'a> Analysis<'a> {
    pub fn new(rules: &'a RuleList, budget: Budget) -> Self {
        let mut formulas = Formulas::default();
        let matchers = rules.rules().iter().map(|rule| {
            let matcher = rule.matcher.as_ref();
            matcher.map_or(FormulaId::ALWAYS, |matcher| formulas.matcher(matcher))
        });
        let matchers: Vec<FormulaId> = matchers.collect();
        let nevers = rules.nevers().iter().map(|never| formulas.matcher(never));
        Self {
            rules,
            nevers: nevers.collect(),
            formulas,
            meter: Meter::new(budget),
            report: Report::default(),
            is_reachable: vec![None; matchers.len()],
            ensures: Ensures::of(rules),
            not_checked: Vec::new(),
            steps_for_count: budget.steps() / 8,
            any_state: Region::within(
                (0..rules.conditions().len())
                    .map(|condition| rules.domain(condition))
                    .collect(),
            ),
            matchers,
            free: Vec::new(),
        }
    }

    /// Lets conditions have these values.
    #[must_use]
    pub fn within(mut self, domains: Domains) -> Self {
        self.any_state = Region::within(domains);
        self
    }

    pub fn into_report(mut self) -> Report {
        self.report.steps = self.meter.spent();
        self.report
    }

    /// Answers all questions: verdicts first, then their descriptions.
    pub fn find(&mut self) {
        if self.ask(Question::NeversLeaveAState, Self::nevers_leave_a_state) == Some(false) {
            self.report.possible_states = Some(0);
            self.report.findings.push(Finding::ContradictoryNevers);
            return;
        }
        self.find_unsatisfiable_nevers();
        let unreachable = self.find_unreachable_rules();
        let has_gaps = self.ask(Question::EveryStateIsCovered, Self::has_gaps) == Some(true);
        self.judge_ensures();

        self.meter.start_question();
        self.report.possible_states = self.count_possible_states();
        self.find_shadows(unreachable);
        if has_gaps {
            self.meter.start_question();
            let uncovered = self.decided_by(None);
            let states = self.describe(uncovered);
            self.report.findings.push(Finding::UncoveredStates(states));
        }
        self.report_ensures();
        self.find_unread_conditions();
        self.find_unused_phases();
        let not_checked = core::mem::take(&mut self.not_checked);
        self.report
            .findings
            .extend(not_checked.into_iter().map(Finding::NotChecked));
    }

    /// Returns the answer, or notes that the budget was too small for the question.
    pub fn ask<T>(
        &mut self,
        question: Question,
        answer: impl FnOnce(&mut Self) -> Result<T, OutOfBudget>,
    ) -> Option<T> {
        self.meter.start_question();
        let answer = answer(self);
        if answer.is_err() {
            self.not_checked.push(question);
        }
        answer.ok()
    }

    /// Drops the note that the last question was not answered: another answer implies this one.
    pub fn is_implied(&mut self, question: Question) {
        self.not_checked.pop_if(|last| *last == question);
    }

    fn nevers_leave_a_state(&mut self) -> Result<bool, OutOfBudget> {
        let possible = self.possible_states()?;
        self.is_satisfiable(possible)
    }

    fn find_unsatisfiable_nevers(&mut self) {
        for never in 0..self.nevers.len() {
            let is_satisfiable = self.ask(Question::NeverIsSatisfiable(never), |analysis| {
                let excluded = analysis.any_state().and(analysis.nevers[never]);
                analysis.is_satisfiable(excluded)
            });
            if is_satisfiable == Some(false) {
                self.report.findings.push(Finding::UnsatisfiableNever { never });
            }
        }
    }

    /// Reports rules whose matchers cannot hold, and returns the other unreachable ones.
    fn find_unreachable_rules(&mut self) -> Vec<usize> {
        let mut unreachable = Vec::new();
        for rule in 0..self.matchers.len() {
            self.is_reachable[rule] = self.ask(Question::RuleIsReachable(rule), |analysis| {
                let decided = analysis.decided_by(Some(rule))?;
                analysis.is_satisfiable(decided)
            });
            if self.is_reachable[rule] == Some(false) {
                // Unreachable because of its own matcher, or because of earlier rules?
                match self.ask(Question::MatcherIsSatisfiable(rule), |analysis| {
                    analysis.states_of_matcher(rule)
                }) {
                    Some(MatcherStates::Possible) => unreachable.push(rule),
                    Some(states) => self.report.findings.push(Finding::UnsatisfiableMatcher {
                        rule,
                        only_excluded: states == MatcherStates::OnlyExcluded,
                    }),
                    None => {}
                }
            }
        }
        unreachable
    }

    fn states_of_matcher(&mut self, rule: usize) -> Result<MatcherStates, OutOfBudget> {
        let matcher = self.matchers[rule];
        let possible = self.possible_states()?.and(matcher);
        Ok(if self.is_satisfiable(possible)? {
            MatcherStates::Possible
        } else if !self.nevers.is_empty() && self.is_satisfiable(self.any_state().and(matcher))? {
            MatcherStates::OnlyExcluded
        } else {
            MatcherStates::None
        })
    }

    fn has_gaps(&mut self) -> Result<bool, OutOfBudget> {
        let uncovered = self.decided_by(None)?;
        self.is_satisfiable(uncovered)
    }

    fn find_shadows(&mut self, unreachable: Vec<usize>) {
        let rules = 0..self.matchers.len();
        let reachable: Vec<usize> = rules
            .filter(|rule| self.is_reachable[*rule] != Some(false))
            .collect();
        for rule in unreachable {
            let (shadowed_by, is_smallest) = self.shadowing_rules(rule, &reachable);
            self.report.findings.push(Finding::UnreachableRule {
                rule,
                shadowed_by,
                is_smallest,
            });
        }
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

    fn find_unused_phases(&mut self) {
        if !self.rules.declares_phases() {
            return;
        }
        let mut is_used = vec![false; self.rules.phases().len()];
        // Where no rule holds, the phase is `Unknown`.
        is_used[0] = true;
        for rule in self.rules.rules() {
            is_used[rule.phase] = true;
        }
        let unused = (0..is_used.len()).filter(|phase| !is_used[*phase]);
        let findings = unused.map(|phase| Finding::UnusedPhase { phase });
        self.report.findings.extend(findings);
    }

    /// Returns all deciders: each rule, and none.
    pub fn deciders(&self) -> impl Iterator<Item = Option<usize>> + use<> {
        self.deciders_from(0)
    }

    /// Returns all deciders from this rule on.
    pub fn deciders_from(&self, rule: usize) -> impl Iterator<Item = Option<usize>> + use<> {
        (rule..self.matchers.len()).map(Some).chain([None])
    }

    pub fn phase_of(&self, rule: Option<usize>) -> usize {
        rule.map_or(0, |rule| self.rules.rules()[rule].phase)
    }

    /// Adds formulas, and counts the steps.
    pub fn building<T>(&mut self, build: impl FnOnce(&mut Formulas) -> T) -> Result<T, OutOfBudget> {
        let before = self.formulas.size();
        let formula = build(&mut self.formulas);
        self.meter.steps((self.formulas.size() - before) as u64)?;
        Ok(formula)
    }

    /// Returns all states, possible or not.
    pub fn any_state(&self) -> Region {
        self.any_state.clone()
    }

    /// Returns all possible states.
    pub fn possible_states(&mut self) -> Result<Region, OutOfBudget> {
        self.free_for(0)
    }

    /// Returns the possible states in which the rule decides; for `None`, those in which no rule does.
    pub fn decided_by(&mut self, rule: Option<usize>) -> Result<Region, OutOfBudget> {
        match rule {
            Some(rule) => Ok(self.free_for(rule)?.and(self.matchers[rule])),
            None => self.free_for(self.matchers.len()),
        }
    }

    /// Returns the possible states in which no rule before this one holds.
    pub fn free_for(&mut self, rule: usize) -> Result<Region, OutOfBudget> {
        while self.free.len() <= rule {
            let free = if let Some(last) = self.free.last() {
                self.meter.pass_over(last.demands.len())?;
                let taken = self.matchers[self.free.len() - 1];
                last.clone().and(taken.negated())
            } else {
                self.meter.pass_over(self.nevers.len())?;
                let nevers = self.nevers.iter();
                nevers.fold(self.any_state(), |states, never| states.and(never.negated()))
            };
            let free = self.search(free).settle()?;
            self.free.push(free);
        }
        self.meter.pass_over(self.free[rule].demands.len())?;
        Ok(self.free[rule].clone())
    }

    pub fn search(&mut self, region: Region) -> Search<'_> {
        Search::new(&self.formulas, &mut self.meter, region)
    }

    pub fn is_satisfiable(&mut self, region: Region) -> Result<bool, OutOfBudget> {
        Ok(self.find_in(region)?.is_some())
    }

    pub fn find_in(&mut self, region: Region) -> Result<Option<Domains>, OutOfBudget> {
        self.search(region).find()
    }

    /// Counts the states of the region. After a count that runs out of steps the next one may take half as many: such counts
    /// together take at most a quarter of the budget, and leave the rest to findings.
    pub fn count(&mut self, region: Region) -> Result<Option<u128>, OutOfBudget> {
        let withheld = self.meter.withhold(self.steps_for_count);
        let count = self.search(region).count();
        self.meter.give_back(withheld);
        if count.is_err() {
            self.steps_for_count /= 2;
        }
        count
    }

    fn count_possible_states(&mut self) -> Option<u128> {
        let states = self.possible_states().ok()?;
        self.count(states).ok()?
    }
}

/// In which states a matcher holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum MatcherStates {
    None,
    /// In some, but `never` excludes all of them.
    OnlyExcluded,
    Possible,
}
