//! A rule list and what the analysis says of it.

use crate::input::Input;
use phase_rules::ConditionStatus;
use phase_rules::analysis::{
    Budget, Finding, Question, RedundantPart, Report, StateSet, TransitionGroup, analyze, group_transitions,
};
use phase_rules::diagnostics::{Diagnostic, diagnostics};
use phase_rules::rules::Place;
use phase_rules::rules::{Formula, RuleList};

pub struct Assessment {
    pub input: Input,
    pub report: Report,
    pub diagnostics: Vec<Diagnostic>,
    /// The transitions, put together.
    pub transitions: Vec<TransitionGroup>,
}

/// How many of the possible states have a rule.
pub enum Coverage {
    /// All of them.
    Full,
    /// All but these.
    Lacking(StateSet),
    NotChecked,
}

impl Assessment {
    pub fn new(input: Input, budget: Budget) -> Self {
        let report = analyze(&input.rules, budget);
        Self::of_report(input, report, budget)
    }

    pub fn of_report(input: Input, report: Report, budget: Budget) -> Self {
        Self {
            diagnostics: diagnostics(&input.rules, &report, budget),
            transitions: group_transitions(&input.rules, &report.notes.transitions),
            input,
            report,
        }
    }

    pub fn rules(&self) -> &RuleList {
        &self.input.rules
    }

    pub fn has_findings(&self) -> bool {
        !self.report.findings.is_empty()
    }

    pub fn coverage(&self) -> Coverage {
        for finding in &self.report.findings {
            match finding {
                Finding::UncoveredStates(states) => return Coverage::Lacking(states.clone()),
                Finding::ContradictoryNevers
                | Finding::NotChecked(Question::EveryStateIsCovered | Question::NeversLeaveAState) => {
                    return Coverage::NotChecked;
                }
                _ => {}
            }
        }
        Coverage::Full
    }

    /// The invariants that hold in every possible state.
    pub fn proven_ensures(&self) -> Vec<usize> {
        let is_open = |ensure: usize| {
            self.report.findings.iter().any(|finding| match finding {
                Finding::ContradictoryNevers => true,
                Finding::BrokenEnsure { ensure: broken, .. } => *broken == ensure,
                Finding::VacuousEnsure { ensure: vacuous, .. } => *vacuous == ensure,
                Finding::NotChecked(
                    Question::EnsureHolds(unchecked) | Question::EnsureIsNotVacuous(unchecked),
                ) => *unchecked == ensure,
                _ => false,
            })
        };
        let ensures = 0..self.rules().ensures().len();
        ensures.filter(|ensure| !is_open(*ensure)).collect()
    }

    /// The phase in a state, and the number of the rule that gives it.
    pub fn decide(&self, state: &[ConditionStatus]) -> (&str, Option<usize>) {
        let decision = self.rules().decide(|condition| state[condition]);
        (&decision.phase.name, decision.rule.map(|rule| rule + 1))
    }

    pub fn phase_name(&self, phase: usize) -> &str {
        &self.rules().phases()[phase].name
    }

    pub fn condition_name(&self, condition: usize) -> &str {
        &self.rules().conditions()[condition].name
    }

    /// ``rule 2 `Running` ``
    pub fn rule_name(&self, rule: usize) -> String {
        format!(
            "rule {} `{}`",
            rule + 1,
            self.phase_name(self.rules().rules()[rule].phase)
        )
    }

    /// The matcher as source text; `_` for the rule without one.
    pub fn matcher_source(&self, rule: usize) -> String {
        let matcher = self.rules().rules()[rule].matcher.as_ref();
        matcher.map_or("_".into(), |matcher| {
            self.rules().matcher_source(matcher).to_string()
        })
    }

    /// `JobFailed => Failed`
    pub fn rule_source(&self, rule: usize) -> String {
        let phase = self.phase_name(self.rules().rules()[rule].phase);
        format!("{} => {phase}", self.matcher_source(rule))
    }

    pub fn ensure_source(&self, ensure: usize) -> String {
        let (rules, ensure) = (self.rules(), &self.rules().ensures()[ensure]);
        let (premise, conclusion) = (
            rules.claim_source(&ensure.premise),
            rules.claim_source(&ensure.conclusion),
        );
        format!("ensure({premise} => {conclusion})")
    }

    pub fn never_source(&self, never: usize) -> String {
        format!(
            "never({})",
            self.rules().matcher_source(&self.rules().nevers()[never])
        )
    }

    /// The part of a matcher as source text.
    pub fn part_source(&self, part: &RedundantPart) -> String {
        let mut formula = self.rules().rules()[part.rule].matcher.as_ref();
        for position in &part.path {
            formula = match formula {
                Some(Formula::All(operands) | Formula::Any(operands)) => operands.get(*position),
                Some(Formula::Not(operand)) => Some(&**operand),
                Some(Formula::Atom(_) | Formula::Named { .. }) | None => None,
            };
        }
        formula.map_or_else(String::new, |formula| {
            self.rules().matcher_source(formula).to_string()
        })
    }

    /// What stands at a place, with its number and source text.
    pub fn place(&self, place: Place) -> String {
        match place {
            Place::Condition(condition) => {
                format!(
                    "condition {} (`{}`)",
                    condition + 1,
                    self.rules().conditions()[condition]
                )
            }
            Place::Phase(phase) => format!("phase {} (`{}`)", phase, self.rules().phases()[phase]),
            Place::Matcher(matcher) => format!("matcher {}", matcher + 1),
            Place::Rule(rule) => {
                format!("rule {} (`{}`)", rule + 1, self.rule_source(rule))
            }
            Place::Ensure(ensure) => format!("ensure {} (`{}`)", ensure + 1, self.ensure_source(ensure)),
            Place::Never(never) => format!("never {} (`{}`)", never + 1, self.never_source(never)),
            Place::Rules => "the rules".into(),
        }
    }
}
