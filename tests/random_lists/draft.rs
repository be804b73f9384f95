//! A random rule list under way, and what makes one of it that the derive takes.
//!
//! Verdicts count here, and of what describes them only the phases that break an invariant, so that the lists stay the same
//! as long as the analysis is right.

use phase_rules::analysis::{Budget, Finding, Question, Report, findings};
use phase_rules::rules::{ConditionType, Formula, NamedAtom, NamedFormula, RuleList, phase_is};
use std::collections::BTreeSet;

/// A tenth of what the derive allows, so that no list comes near the limit there.
const BUDGET: Budget = Budget::of_steps(Budget::DEFAULT.steps() / 10);

pub struct DraftRule {
    pub matcher: Option<NamedFormula>,
    pub phase: String,
    pub docs: String,
}

pub struct Draft {
    pub conditions: Vec<ConditionType>,
    pub rules: Vec<DraftRule>,
    pub nevers: Vec<NamedFormula>,
    pub ensures: Vec<(NamedFormula, NamedFormula)>,
}

impl Draft {
    /// The list as it stands, with `unread` where it belongs. There must be a rule.
    pub fn build(&self) -> RuleList {
        let read = self.read_conditions();
        let mut builder = RuleList::builder();
        for condition in &self.conditions {
            let mut condition = condition.clone();
            condition.unread = !read.contains(&condition.name);
            builder = builder.condition(condition);
        }
        for rule in &self.rules {
            builder = builder.documented_rule(rule.matcher.clone(), rule.phase.clone(), rule.docs.clone());
        }
        for never in &self.nevers {
            builder = builder.never(never.clone());
        }
        for (premise, conclusion) in &self.ensures {
            builder = builder.ensure(premise.clone(), conclusion.clone());
        }
        builder.build().expect("the generator makes well-formed lists")
    }

    fn read_conditions(&self) -> BTreeSet<String> {
        let mut read = BTreeSet::new();
        for matcher in self.rules.iter().filter_map(|rule| rule.matcher.as_ref()) {
            matcher.for_each_atom(&mut |atom| {
                if let NamedAtom::Condition { name, .. } = atom {
                    read.insert(name.clone());
                }
            });
        }
        read
    }

    /// Mends everything but states without a rule. Says whether there are some.
    pub fn mend(&mut self) -> bool {
        while !self.rules.is_empty() {
            let list = self.build();
            let report = findings(&list, BUDGET);
            let uncovered = |finding: &Finding| {
                matches!(
                    finding,
                    Finding::UncoveredStates(_) | Finding::NotChecked(Question::EveryStateIsCovered)
                )
            };
            if report.findings.iter().all(uncovered) {
                return !report.findings.is_empty();
            }
            self.mend_once(&list, &report);
        }
        true
    }

    /// What is wrong, or cannot be checked, goes. An invariant that does not hold comes to allow the phases that break it.
    fn mend_once(&mut self, list: &RuleList, report: &Report) {
        let (mut rules, mut nevers, mut ensures) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for finding in &report.findings {
            match finding {
                Finding::ContradictoryNevers | Finding::NotChecked(Question::NeversLeaveAState) => {
                    nevers.insert(self.nevers.len() - 1);
                }
                Finding::UnsatisfiableNever { never, .. }
                | Finding::NotChecked(Question::NeverIsSatisfiable(never)) => {
                    nevers.insert(*never);
                }
                Finding::UnsatisfiableMatcher { rule, .. }
                | Finding::UnreachableRule { rule, .. }
                | Finding::NotChecked(
                    Question::MatcherIsSatisfiable(rule) | Question::RuleIsReachable(rule),
                ) => {
                    rules.insert(*rule);
                }
                Finding::BrokenEnsure {
                    ensure, violations, ..
                } if !violations.is_empty() => {
                    let names = violations
                        .iter()
                        .map(|violation| list.phases()[violation.phase].name.clone());
                    let allowed = phase_is(names.collect::<BTreeSet<String>>());
                    let conclusion = &mut self.ensures[*ensure].1;
                    let operands = match &*conclusion {
                        Formula::Any(operands) => operands.iter().cloned().chain([allowed]).collect(),
                        other => vec![other.clone(), allowed],
                    };
                    *conclusion = Formula::any(operands);
                }
                Finding::BrokenEnsure { ensure, .. }
                | Finding::VacuousEnsure { ensure, .. }
                | Finding::NotChecked(Question::EnsureHolds(ensure) | Question::EnsureIsNotVacuous(ensure)) =>
                {
                    ensures.insert(*ensure);
                }
                Finding::UncoveredStates(_) | Finding::NotChecked(Question::EveryStateIsCovered) => {}
                other => panic!("no list is made with {other:?}:\n{list}"),
            }
        }
        remove(&mut self.rules, &rules);
        remove(&mut self.nevers, &nevers);
        remove(&mut self.ensures, &ensures);
    }
}

fn remove<T>(items: &mut Vec<T>, positions: &BTreeSet<usize>) {
    let mut position = 0;
    items.retain(|_| {
        position += 1;
        !positions.contains(&(position - 1))
    });
}
