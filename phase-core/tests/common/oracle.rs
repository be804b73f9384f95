//! What a report has to say about a rule list, worked out from sets of states.

use super::state_sets::StateSets;
use phase_core::analysis::{
    Combination, DecidedStates, EnsureViolation, Finding, Fix, Notes, Question, RedundantPart, Report,
    StateSet,
};
use phase_core::rules::{Ensure, Formula, Matcher, RuleList};
use phase_core::value::{Value, ValueSet};

/// How much of the truth a report has to tell. What it tells has to be true in any case.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Demand {
    /// All of it.
    Everything,
    /// Each question has its answer or is said not to be checked; descriptions may be incomplete, and say so.
    WithinBudget,
}

/// Notes a mistake where the report is not right.
macro_rules! demand {
    ($oracle:expr, $is_right:expr, $($mistake:tt)+) => {
        if !$is_right {
            let mistake = format!($($mistake)+);
            $oracle.mistakes.push(mistake);
        }
    };
}

/// Everything in which the report is wrong.
pub fn mistakes<S: StateSets>(rules: &RuleList, report: &Report, sets: &S, demand: Demand) -> Vec<String> {
    let mut oracle = Oracle::new(rules, report, sets, demand);
    oracle.check();
    oracle.mistakes
}

/// Everything in which the states that are said to be each rule's are wrong.
pub fn mistakes_in_states<S: StateSets>(
    rules: &RuleList,
    by_rule: &[DecidedStates],
    sets: &S,
    demand: Demand,
) -> Vec<String> {
    let report = Report::default();
    let mut oracle = Oracle::new(rules, &report, sets, demand);
    let truth = oracle.deciders.clone();
    demand!(oracle, by_rule.len() == truth.len(), "not every rule, or more");
    for (reported, (rule, states)) in by_rule.iter().zip(&truth) {
        let phase = oracle.phase_of(*rule);
        demand!(
            oracle,
            (reported.rule, reported.phase) == (*rule, phase),
            "{reported:?} for {rule:?}"
        );
        oracle.check_states(&format!("states of {rule:?}"), &reported.states, states);
    }
    oracle.mistakes
}

struct Oracle<'a, S: StateSets> {
    rules: &'a RuleList,
    report: &'a Report,
    sets: &'a S,
    demand: Demand,
    possible: S::Set,
    /// Where each rule's matcher holds, whatever other rules do.
    matchers: Vec<S::Set>,
    /// Where each rule decides, and where none does.
    deciders: Vec<(Option<usize>, S::Set)>,
    mistakes: Vec<String>,
}

/// What would happen with the rules in an order.
struct Outcome<Set> {
    deciders: Vec<(Option<usize>, Set)>,
    can_decide: Vec<bool>,
    ensures: Vec<EnsureOutcome<Set>>,
}

struct EnsureOutcome<Set> {
    is_vacuous: bool,
    violations: Vec<(Option<usize>, Set)>,
}

impl<Set> EnsureOutcome<Set> {
    fn is_spoilt(&self, before: &Self) -> bool {
        self.is_vacuous && !before.is_vacuous || !self.violations.is_empty() && before.violations.is_empty()
    }
}

impl<'a, S: StateSets> Oracle<'a, S> {
    fn new(rules: &'a RuleList, report: &'a Report, sets: &'a S, demand: Demand) -> Self {
        let mut possible = sets.all();
        for never in rules.nevers() {
            let excluded = sets.matcher(never);
            possible = sets.minus(&possible, &excluded);
        }
        let matchers = rules
            .rules()
            .iter()
            .map(|rule| match &rule.matcher {
                Some(matcher) => sets.matcher(matcher),
                None => sets.all(),
            })
            .collect();
        let mut oracle = Self {
            rules,
            report,
            sets,
            demand,
            possible,
            matchers,
            deciders: Vec::new(),
            mistakes: Vec::new(),
        };
        oracle.deciders = oracle.deciders_in(&oracle.own_order());
        oracle
    }

    fn check(&mut self) {
        let count = self.sets.count(&self.possible);
        self.demand_count("possible states", self.report.possible_states, count);
        self.demand_order_of_findings();
        let is_contradictory = self.report.findings.contains(&Finding::ContradictoryNevers);
        self.check_answer(Question::NeversLeaveAState, is_contradictory, count > 0);
        if is_contradictory {
            demand!(
                self,
                self.report.findings == [Finding::ContradictoryNevers],
                "contradictory `never`s are not the only finding",
            );
            let mut none = Notes::default();
            none.is_complete = true;
            demand!(
                self,
                self.report.notes == none,
                "notes although there is no state",
            );
            return;
        }
        self.check_nevers();
        self.check_rules();
        self.check_coverage();
        self.check_ensures();
        self.check_readers();
        self.check_unused_phases();
        self.check_overlaps();
        self.check_redundant_rules();
        self.check_redundant_parts();
        self.check_transitions();
    }

    // What is demanded.

    fn demand_count(&mut self, what: &str, count: Option<u128>, truth: u128) {
        let is_right = match count {
            Some(count) => count == truth,
            None => self.demand == Demand::WithinBudget,
        };
        demand!(self, is_right, "{what}: {count:?}, not {truth}");
    }

    fn is_unanswered(&self, question: Question) -> bool {
        self.report.findings.contains(&Finding::NotChecked(question))
    }

    /// A finding has to be reported if and only if not all is well, or the question is not answered.
    fn check_answer(&mut self, question: Question, is_found: bool, is_well: bool) {
        if self.is_unanswered(question) {
            let may_be = self.demand == Demand::WithinBudget;
            demand!(self, may_be, "{question:?} is not answered");
            demand!(self, !is_found, "{question:?} is answered and not answered");
        } else {
            demand!(
                self,
                is_found != is_well,
                "{question:?}: reported {is_found}, well {is_well}",
            );
        }
    }

    /// In the order that the report promises, none twice.
    fn demand_order_of_findings(&mut self) {
        let rank = |finding: &Finding| match finding {
            Finding::ContradictoryNevers => (0, 0),
            Finding::UnsatisfiableNever { never, .. } => (1, *never),
            Finding::UnsatisfiableMatcher { rule, .. } => (2, *rule),
            Finding::UnreachableRule { rule, .. } => (3, *rule),
            Finding::UncoveredStates(_) => (4, 0),
            Finding::BrokenEnsure { ensure, .. } | Finding::VacuousEnsure { ensure, .. } => (5, *ensure),
            Finding::UnreadCondition { condition, .. } | Finding::ReadDespiteUnread { condition, .. } => {
                (6, *condition)
            }
            Finding::UnusedPhase { phase, .. } => (7, *phase),
            Finding::NotChecked(_) => (8, 0),
            _ => panic!("a kind of finding that the oracle does not know"),
        };
        let findings = self.report.findings.iter().enumerate();
        let ranks: Vec<_> = findings
            .map(|(place, finding)| match finding {
                Finding::NotChecked(_) => (8, place),
                finding => rank(finding),
            })
            .collect();
        demand!(
            self,
            ranks.is_sorted_by(|one, next| one < next),
            "findings in the order {ranks:?}",
        );
    }

    // What is true.

    fn own_order(&self) -> Vec<usize> {
        (0..self.matchers.len()).collect()
    }

    fn phase_of(&self, rule: Option<usize>) -> usize {
        rule.map_or(0, |rule| self.rules.rules()[rule].phase)
    }

    fn deciders_in(&self, order: &[usize]) -> Vec<(Option<usize>, S::Set)> {
        let mut free = self.possible.clone();
        let mut deciders = Vec::new();
        for rule in order {
            deciders.push((Some(*rule), self.sets.and(&free, &self.matchers[*rule])));
            free = self.sets.minus(&free, &self.matchers[*rule]);
        }
        deciders.push((None, free));
        deciders
    }

    fn outcome(&self, order: &[usize]) -> Outcome<S::Set> {
        let deciders = self.deciders_in(order);
        let mut can_decide = vec![false; order.len()];
        for (rule, states) in &deciders {
            if let Some(rule) = rule {
                can_decide[*rule] = !self.sets.is_empty(states);
            }
        }
        let ensures = self.rules.ensures().iter();
        let ensures = ensures
            .map(|ensure| self.ensure_outcome(ensure, &deciders))
            .collect();
        Outcome {
            deciders,
            can_decide,
            ensures,
        }
    }

    fn ensure_outcome(&self, ensure: &Ensure, deciders: &[(Option<usize>, S::Set)]) -> EnsureOutcome<S::Set> {
        let mut outcome = EnsureOutcome {
            is_vacuous: true,
            violations: Vec::new(),
        };
        for (rule, states) in deciders {
            let phase = self.phase_of(*rule);
            let premise = self.sets.claim(&ensure.premise, phase);
            let conclusion = self.sets.claim(&ensure.conclusion, phase);
            let concerned = self.sets.and(states, &premise);
            let violating = self.sets.minus(&concerned, &conclusion);
            outcome.is_vacuous &= self.sets.is_empty(&concerned);
            if !self.sets.is_empty(&violating) {
                outcome.violations.push((*rule, violating));
            }
        }
        outcome
    }

    /// Where each phase comes out.
    fn phases(&self, deciders: &[(Option<usize>, S::Set)]) -> Vec<S::Set> {
        let mut phases = vec![self.sets.none(); self.rules.phases().len()];
        for (rule, states) in deciders {
            let phase = self.phase_of(*rule);
            phases[phase] = self.sets.or(&phases[phase], states);
        }
        phases
    }

    // Findings.

    fn check_nevers(&mut self) {
        for (never, matcher) in self.rules.nevers().iter().enumerate() {
            let excluded = self.sets.matcher(matcher);
            let is_well = !self.sets.is_empty(&excluded);
            let is_found = self.report.findings.iter().any(
                |finding| matches!(finding, Finding::UnsatisfiableNever { never: found, .. } if *found == never),
            );
            self.check_answer(Question::NeverIsSatisfiable(never), is_found, is_well);
        }
    }

    /// One root cause, one message: of a rule, at most one thing is reported.
    fn check_rules(&mut self) {
        for rule in 0..self.matchers.len() {
            let matcher = self.matchers[rule].clone();
            let is_satisfiable = self.sets.meet(&matcher, &self.possible);
            let can_decide = !self.sets.is_empty(&self.deciders[rule].1);
            let reported: Vec<&Finding> = self
                .report
                .findings
                .iter()
                .filter(|finding| match finding {
                    Finding::UnsatisfiableMatcher { rule: found, .. }
                    | Finding::UnreachableRule { rule: found, .. }
                    | Finding::NotChecked(
                        Question::MatcherIsSatisfiable(found) | Question::RuleIsReachable(found),
                    ) => *found == rule,
                    _ => false,
                })
                .collect();
            let is_right = match *reported {
                [] => can_decide,
                [Finding::UnsatisfiableMatcher { only_excluded, .. }] => {
                    !is_satisfiable && *only_excluded != self.sets.is_empty(&matcher)
                }
                [
                    Finding::UnreachableRule {
                        shadowed_by,
                        is_smallest,
                        ..
                    },
                ] => {
                    self.check_shadow(rule, shadowed_by, *is_smallest);
                    is_satisfiable && !can_decide
                }
                [Finding::NotChecked(_)] => self.demand == Demand::WithinBudget,
                _ => false,
            };
            demand!(
                self,
                is_right,
                "rule {rule}: {reported:?}, satisfiable {is_satisfiable}, can decide {can_decide}"
            );
        }
    }

    fn check_shadow(&mut self, rule: usize, shadow: &[usize], is_smallest: bool) {
        let states = self.sets.and(&self.possible, &self.matchers[rule]);
        let is_set_of_earlier =
            shadow.is_sorted_by(|one, next| one < next) && shadow.last().is_some_and(|last| *last < rule);
        demand!(
            self,
            is_set_of_earlier && self.shadows(shadow, &states),
            "rule {rule} is not shadowed by {shadow:?}",
        );
        demand!(
            self,
            is_smallest || self.demand == Demand::WithinBudget,
            "rule {rule}: no smallest shadow",
        );
        // More rules take more states: where no set of one less does, no smaller one does.
        if is_smallest && let Some(smaller) = shadow.len().checked_sub(1) {
            let found = self.shadow_of_size(smaller, 0, rule, &states);
            demand!(
                self,
                !found,
                "rule {rule}: {smaller} rules suffice, not {shadow:?}",
            );
        }
    }

    fn shadows(&self, rules: &[usize], states: &S::Set) -> bool {
        let left = rules.iter().fold(states.clone(), |left, rule| {
            self.sets.minus(&left, &self.matchers[*rule])
        });
        self.sets.is_empty(&left)
    }

    /// Whether so many of the rules in the range take all of the states: tries all combinations.
    fn shadow_of_size(&self, size: usize, from: usize, to: usize, left: &S::Set) -> bool {
        if size == 0 {
            return self.sets.is_empty(left);
        }
        (from..to).any(|rule| {
            let rest = self.sets.minus(left, &self.matchers[rule]);
            self.shadow_of_size(size - 1, rule + 1, to, &rest)
        })
    }

    fn check_coverage(&mut self) {
        let gaps = self.deciders.last().expect("none decides somewhere").1.clone();
        let reported = self.report.findings.iter().find_map(|finding| match finding {
            Finding::UncoveredStates(states) => Some(states),
            _ => None,
        });
        let is_well = self.sets.is_empty(&gaps);
        self.check_answer(Question::EveryStateIsCovered, reported.is_some(), is_well);
        if let Some(reported) = reported {
            self.check_states("uncovered", reported, &gaps);
        }
    }

    fn check_ensures(&mut self) {
        let before = self.outcome(&self.own_order());
        for (ensure, truth) in before.ensures.iter().enumerate() {
            let broken = self.report.findings.iter().find_map(|finding| match finding {
                Finding::BrokenEnsure {
                    ensure: found,
                    violations,
                    is_complete,
                    fix,
                    ..
                } if *found == ensure => Some((violations, *is_complete, *fix)),
                _ => None,
            });
            let is_vacuous = self.report.findings.iter().any(
                |finding| matches!(finding, Finding::VacuousEnsure { ensure: found, .. } if *found == ensure),
            );
            self.check_answer(
                Question::EnsureIsNotVacuous(ensure),
                is_vacuous,
                !truth.is_vacuous,
            );
            self.check_answer(
                Question::EnsureHolds(ensure),
                broken.is_some(),
                truth.violations.is_empty(),
            );
            if let Some((violations, is_complete, fix)) = broken {
                self.check_violations(ensure, violations, is_complete, truth);
                self.check_fix(ensure, fix, &before);
            }
        }
    }

    fn check_violations(
        &mut self,
        ensure: usize,
        reported: &[EnsureViolation],
        is_complete: bool,
        truth: &EnsureOutcome<S::Set>,
    ) {
        let mut left = reported.iter().peekable();
        for (rule, states) in &truth.violations {
            match left.next_if(|violation| violation.rule == *rule) {
                Some(violation) => {
                    let what = format!("ensure {ensure} broken by {rule:?}");
                    let is_right = violation.phase == self.phase_of(*rule);
                    demand!(self, is_right, "{what}: phase {}", violation.phase);
                    self.check_states(&what, &violation.states, states);
                }
                None => demand!(self, !is_complete, "ensure {ensure}: nothing said of {rule:?}"),
            }
        }
        demand!(
            self,
            is_complete || self.demand == Demand::WithinBudget,
            "ensure {ensure}: not all violations"
        );
        demand!(
            self,
            left.next().is_none() && !reported.is_empty(),
            "ensure {ensure}: violations {reported:?}",
        );
    }

    /// Tries every move of a rule upwards.
    fn check_fix(&mut self, ensure: usize, fix: Option<Fix>, before: &Outcome<S::Set>) {
        let mut fewest = None;
        let mut of_fix = None;
        for rule in 1..self.rules.rules().len() {
            if self.rules.rules()[rule].matcher.is_none() {
                continue;
            }
            for above in 0..rule {
                let Some(changed) = self.changed_states_if_it_helps(ensure, rule, above, before) else {
                    continue;
                };
                fewest = Some(fewest.map_or(changed, |fewest: u128| fewest.min(changed)));
                if let Some(Fix::MoveRule {
                    rule: offered,
                    above: place,
                    ..
                }) = fix
                    && (offered, place) == (rule, above)
                {
                    of_fix = Some(changed);
                }
            }
        }
        match fix {
            None => demand!(
                self,
                fewest.is_none() || self.demand == Demand::WithinBudget,
                "ensure {ensure}: no fix offered",
            ),
            Some(Fix::MoveRule { changed_states, .. }) => match of_fix {
                None => demand!(self, false, "ensure {ensure}: {fix:?} does not mend it"),
                Some(changed) => {
                    let what = format!("states changed by {fix:?}");
                    self.demand_count(&what, changed_states, changed);
                    demand!(
                        self,
                        of_fix == fewest || self.demand == Demand::WithinBudget,
                        "a move changes {fewest:?} states only, not {fix:?}",
                    );
                }
            },
            Some(_) => panic!("a kind of fix that the oracle does not know"),
        }
    }

    fn changed_states_if_it_helps(
        &self,
        ensure: usize,
        rule: usize,
        above: usize,
        before: &Outcome<S::Set>,
    ) -> Option<u128> {
        let mut order = self.own_order();
        order[above..=rule].rotate_right(1);
        let after = self.outcome(&order);
        let spoils_a_rule = before
            .can_decide
            .iter()
            .zip(&after.can_decide)
            .any(|(before, after)| *before && !*after);
        let spoils_an_ensure = before
            .ensures
            .iter()
            .zip(&after.ensures)
            .any(|(before, after)| after.is_spoilt(before));
        if spoils_a_rule || spoils_an_ensure || !after.ensures[ensure].violations.is_empty() {
            return None;
        }
        let (phases_before, phases_after) = (self.phases(&before.deciders), self.phases(&after.deciders));
        let mut changed = 0;
        for (before, after) in phases_before.iter().zip(&phases_after) {
            let left = self.sets.minus(before, after);
            changed += self.sets.count(&left);
        }
        Some(changed)
    }

    fn check_readers(&mut self) {
        for (condition, declared) in self.rules.conditions().iter().enumerate() {
            let reads = |matcher: &Matcher| {
                let mut reads = false;
                matcher.for_each_atom(&mut |atom| reads |= atom.condition == condition);
                reads
            };
            let reader = self
                .rules
                .rules()
                .iter()
                .position(|rule| rule.matcher.as_ref().is_some_and(reads));
            // Which rule reads it despite `unread`; `None` for a condition that none reads.
            let expected = match (reader, declared.unread) {
                (None, false) | (Some(_), true) => vec![reader],
                _ => vec![],
            };
            let findings = self.report.findings.iter();
            let reported: Vec<Option<usize>> = findings
                .filter_map(|finding| match finding {
                    Finding::UnreadCondition { condition: found, .. } if *found == condition => Some(None),
                    Finding::ReadDespiteUnread {
                        condition: found,
                        rule,
                        ..
                    } if *found == condition => Some(Some(*rule)),
                    _ => None,
                })
                .collect();
            demand!(
                self,
                reported == expected,
                "condition {condition}: {reported:?}, not {expected:?}",
            );
        }
    }

    fn check_unused_phases(&mut self) {
        let is_given = |phase: usize| self.rules.rules().iter().any(|rule| rule.phase == phase);
        let phases = 1..self.rules.phases().len();
        let expected: Vec<usize> = phases
            .filter(|phase| self.rules.declares_phases() && !is_given(*phase))
            .collect();
        let findings = self.report.findings.iter();
        let reported: Vec<usize> = findings
            .filter_map(|finding| match finding {
                Finding::UnusedPhase { phase, .. } => Some(*phase),
                _ => None,
            })
            .collect();
        demand!(
            self,
            reported == expected,
            "unused phases {reported:?}, not {expected:?}"
        );
    }

    // Sets of states.

    fn check_states(&mut self, what: &str, reported: &StateSet, truth: &S::Set) {
        self.demand_count(what, reported.count, self.sets.count(truth));
        demand!(
            self,
            reported.combinations.len() <= StateSet::MOST_COMBINATIONS,
            "{what}: too many combinations",
        );
        let mut rest = truth.clone();
        for (place, combination) in reported.combinations.iter().enumerate() {
            let states = self.sets.combination(&combination.values);
            let what = format!("{what}, combination {place}");
            let is_combination = combination.values.len() == self.rules.conditions().len()
                && !combination.values.contains(&ValueSet::EMPTY);
            demand!(self, is_combination, "{what}: {combination:?}");
            demand!(
                self,
                combination.count() == Some(self.sets.count(&states)),
                "{what}: count",
            );
            demand!(
                self,
                self.sets.is_within(&states, truth),
                "{what}: has other states",
            );
            demand!(self, self.sets.meet(&states, &rest), "{what}: nothing new");
            self.demand_maximal(&what, combination, truth);
            rest = self.sets.minus(&rest, &states);
        }
        let left = self.sets.count(&rest);
        self.demand_count(&format!("{what}, more"), reported.more, left);
        let must_be_complete = self.demand == Demand::Everything || reported.more.is_some();
        let may_be_complete = left == 0;
        demand!(
            self,
            if reported.is_complete {
                may_be_complete
            } else {
                !(may_be_complete && must_be_complete)
            },
            "{what}: complete {}, {left} left",
            reported.is_complete,
        );
        demand!(
            self,
            reported.is_complete
                || reported.combinations.len() == StateSet::MOST_COMBINATIONS
                || self.demand == Demand::WithinBudget,
            "{what}: too few combinations",
        );
    }

    fn demand_maximal(&mut self, what: &str, combination: &Combination, truth: &S::Set) {
        for (condition, values) in combination.values.iter().enumerate() {
            let others = self.rules.domain(condition).intersection(values.complement());
            for value in others.iter() {
                let mut wider = combination.values.clone();
                wider[condition] = value.only();
                let added = self.sets.combination(&wider);
                let fits = self.sets.is_within(&added, truth);
                demand!(self, !fits, "{what}: {condition}={value:?} can be added");
            }
        }
    }

    // Notes.

    /// Equal, or a part of it where the budget allowed no more.
    fn demand_notes<T: Ord + std::fmt::Debug>(&mut self, what: &str, reported: &[T], truth: &[T]) {
        let is_right = if self.report.notes.is_complete {
            reported == truth
        } else {
            self.demand == Demand::WithinBudget
                && reported.is_sorted_by(|one, next| one < next)
                && reported.iter().all(|note| truth.contains(note))
        };
        demand!(self, is_right, "{what}: {reported:?}, not {truth:?}");
    }

    fn check_overlaps(&mut self) {
        let mut truth = Vec::new();
        for rule in 0..self.matchers.len() {
            for later in rule + 1..self.matchers.len() {
                let differ = self.phase_of(Some(rule)) != self.phase_of(Some(later));
                let (decided, other) = (self.deciders[rule].1.clone(), self.matchers[later].clone());
                if self.rules.rules()[later].matcher.is_some() && differ && self.sets.meet(&decided, &other) {
                    truth.push((rule, later));
                }
            }
        }
        let overlaps = self.report.notes.overlaps.iter();
        let reported: Vec<_> = overlaps.map(|overlap| (overlap.rule, overlap.later)).collect();
        self.demand_notes("overlaps", &reported, &truth);
    }

    /// Removes what can be removed and compares all phases each time.
    fn check_redundant_rules(&mut self) {
        let mut order = self.own_order();
        order.retain(|rule| !self.sets.is_empty(&self.deciders[*rule].1));
        let outcome = |order: &[usize]| {
            let deciders = self.deciders_in(order);
            let undecided = deciders.last().expect("none decides somewhere").1.clone();
            (self.phases(&deciders), undecided)
        };
        let before = outcome(&order);
        let mut truth = Vec::new();
        for rule in order.clone().into_iter().rev() {
            let without: Vec<usize> = order.iter().copied().filter(|other| *other != rule).collect();
            if outcome(&without) == before {
                order = without;
                truth.insert(0, rule);
            }
        }
        let reported = self.report.notes.redundant_rules.clone();
        self.demand_notes("redundant rules", &reported, &truth);
    }

    fn check_redundant_parts(&mut self) {
        let parts = &self.report.notes.redundant_parts;
        demand!(
            self,
            parts.is_sorted_by(|one, next| one < next),
            "redundant parts: {parts:?}",
        );
        let mut free = self.possible.clone();
        for rule in 0..self.matchers.len() {
            let decided = self.deciders[rule].1.clone();
            let paths: Vec<&[usize]> = parts
                .iter()
                .filter(|part| part.rule == rule)
                .map(|RedundantPart { path, .. }| &**path)
                .collect();
            let Some(matcher) = &self.rules.rules()[rule].matcher else {
                demand!(self, paths.is_empty(), "parts of `_`");
                continue;
            };
            if self.sets.is_empty(&decided) {
                // One root cause, one message: of a rule that cannot decide, every part is redundant.
                demand!(
                    self,
                    paths.is_empty(),
                    "parts of rule {rule}, which cannot decide"
                );
                continue;
            }
            let mut left = Vec::new();
            let rest = without(matcher, &paths, &mut Vec::new(), &mut left);
            demand!(
                self,
                left.len() + paths.len() == operands_outside(matcher, &paths),
                "rule {rule}: {paths:?} are not all parts of it",
            );
            demand!(
                self,
                self.decides_alike(&rest, &free, &decided),
                "rule {rule}: {paths:?} cannot be left out",
            );
            if self.report.notes.is_complete {
                for path in &left {
                    let more: Vec<&[usize]> = paths.iter().copied().chain([&**path]).collect();
                    let rest = without(matcher, &more, &mut Vec::new(), &mut Vec::new());
                    let fits = self.decides_alike(&rest, &free, &decided);
                    demand!(self, !fits, "rule {rule}: {path:?} can be left out too");
                }
            }
            free = self.sets.minus(&free, &self.matchers[rule]);
        }
    }

    fn decides_alike(&self, matcher: &Matcher, free: &S::Set, decided: &S::Set) -> bool {
        let matcher = self.sets.matcher(matcher);
        self.sets.and(free, &matcher) == *decided
    }

    fn check_transitions(&mut self) {
        let deciders = self.deciders.clone();
        let phases = self.phases(&deciders);
        let mut truth = Vec::new();
        for condition in 0..self.rules.conditions().len() {
            let domain: Vec<Value> = self.rules.domain(condition).iter().collect();
            let once: Vec<Vec<S::Set>> = phases
                .iter()
                .map(|states| {
                    let values = domain.iter();
                    values
                        .map(|value| self.sets.once(states, condition, *value))
                        .collect()
                })
                .collect();
            for (from, before) in once.iter().enumerate() {
                for (to, after) in once.iter().enumerate() {
                    for (value_before, here) in domain.iter().zip(before) {
                        for (value_after, there) in domain.iter().zip(after) {
                            if from != to && value_before != value_after && self.sets.meet(here, there) {
                                truth.push((from, to, condition, *value_before, *value_after));
                            }
                        }
                    }
                }
            }
        }
        truth.sort_unstable();
        let transitions = self.report.notes.transitions.iter();
        let reported: Vec<_> = transitions
            .map(|way| (way.from, way.to, way.condition, way.before, way.after))
            .collect();
        self.demand_notes("transitions", &reported, &truth);
    }
}

/// The matcher without the operands at these paths; notes the paths of the operands that are left.
fn without(
    matcher: &Matcher,
    removed: &[&[usize]],
    path: &mut Vec<usize>,
    left: &mut Vec<Vec<usize>>,
) -> Matcher {
    let mut rest = |operands: &[Matcher], path: &mut Vec<usize>| {
        let mut rest = Vec::new();
        for (place, operand) in operands.iter().enumerate() {
            path.push(place);
            if !removed.contains(&&**path) {
                left.push(path.clone());
                rest.push(without(operand, removed, path, left));
            }
            path.pop();
        }
        rest
    };
    match matcher {
        Formula::Atom(atom) => Formula::Atom(*atom),
        Formula::All(operands) => Formula::all(rest(operands, path)),
        Formula::Any(operands) => Formula::any(rest(operands, path)),
        Formula::Named { .. } => matcher.clone(),
        Formula::Not(operand) => {
            path.push(0);
            let operand = without(operand, removed, path, left);
            path.pop();
            Formula::not(operand)
        }
    }
}

/// How many operands of `all` and `any` there are, not counting those inside of the ones at these paths.
fn operands_outside(matcher: &Matcher, removed: &[&[usize]]) -> usize {
    fn count(matcher: &Matcher, removed: &[&[usize]], path: &mut Vec<usize>) -> usize {
        let (operands, counted) = match matcher {
            Formula::Atom(_) | Formula::Named { .. } => return 0,
            Formula::Not(operand) => (std::slice::from_ref(&**operand), 0),
            Formula::All(operands) | Formula::Any(operands) => (&**operands, 1),
        };
        let mut sum = 0;
        for (place, operand) in operands.iter().enumerate() {
            path.push(place);
            sum += counted;
            if !removed.contains(&&**path) {
                sum += count(operand, removed, path);
            }
            path.pop();
        }
        sum
    }
    count(matcher, removed, &mut Vec::new())
}
