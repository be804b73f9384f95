//! The findings of an [analysis](crate::analysis) in words, for compilers, tools and people.
//!
//! A diagnostic says what it is about by [`Place`]; whoever shows it knows where that stands. The first line of a message
//! states the fact, the lines after it the states, one cube a line, and what to do.

use crate::analysis::{Budget, Cube, EnsureViolation, Finding, Fix, Question, Report, StateSet};
use crate::rules::{Place, RuleList};
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::fmt::{self, Display, Write};

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// What it is about.
    pub place: Place,
    /// The text: lines without indentation, the last ones beginning with `help:` where there is something to do.
    pub message: String,
}

/// Words all findings of a report. One finding may be several diagnostics: an invariant is broken by every rule that decides
/// in a state where it does not hold. Where it fails for want of a rule, and the report has the states without a rule, it is
/// said with these: the cause is one.
pub fn diagnostics(rules: &RuleList, report: &Report, budget: Budget) -> Vec<Diagnostic> {
    let words = Words {
        rules,
        possible_states: report.possible_states,
    };
    let mut diagnostics = Vec::new();
    let mut not_checked = Vec::new();
    for finding in &report.findings {
        match finding {
            Finding::NotChecked(question) => not_checked.push(*question),
            finding => words.finding(finding, report, &mut diagnostics),
        }
    }
    diagnostics.extend(words.not_checked(&not_checked, budget));
    diagnostics
}

struct Words<'a> {
    rules: &'a RuleList,
    possible_states: Option<u128>,
}

impl Words<'_> {
    fn finding(&self, finding: &Finding, report: &Report, diagnostics: &mut Vec<Diagnostic>) {
        let mut say = |place, message| diagnostics.push(Diagnostic { place, message });
        match finding {
            Finding::ContradictoryNevers => say(Place::Never(0), self.contradictory_nevers()),
            Finding::UnsatisfiableNever { never } => say(
                Place::Never(*never),
                format!(
                    "`{}` excludes nothing: its matcher holds in no state\nhelp: leave it out, or mend the matcher",
                    self.never(*never)
                ),
            ),
            Finding::UnsatisfiableMatcher { rule, only_excluded } => {
                say(Place::Rule(*rule), self.unsatisfiable(*rule, *only_excluded));
            }
            Finding::UnreachableRule {
                rule,
                shadowed_by,
                is_smallest,
            } => {
                say(
                    Place::Rule(*rule),
                    self.unreachable(*rule, shadowed_by, *is_smallest),
                );
            }
            Finding::UncoveredStates(states) => say(Place::Rules, self.uncovered(states, report)),
            Finding::BrokenEnsure {
                ensure,
                violations,
                fix,
            } => {
                let gaps_are_reported = uncovered_states(report).is_some();
                let mut shown = violations
                    .iter()
                    .filter(|violation| violation.rule.is_some() || !gaps_are_reported)
                    .peekable();
                while let Some(violation) = shown.next() {
                    let place = violation.rule.map_or(Place::Ensure(*ensure), Place::Rule);
                    let help = match fix {
                        None => Some(self.help_without_fix(violation)),
                        Some(fix) if shown.peek().is_none() => Some(self.fix(*fix)),
                        Some(_) => None,
                    };
                    say(place, self.violation(*ensure, violation, help));
                }
            }
            Finding::VacuousEnsure { ensure } => say(
                Place::Ensure(*ensure),
                format!(
                    "`{}` proves nothing: its premise holds in no state\nhelp: leave it out, or mend the premise",
                    self.ensure(*ensure)
                ),
            ),
            Finding::UnreadCondition { condition } => {
                let mut declared = self.rules.conditions()[*condition].clone();
                declared.unread = true;
                say(
                    Place::Condition(*condition),
                    format!(
                        "no rule reads the condition `{}`\n\
                         help: use it in a rule, or write {declared} if it is only to be shown",
                        declared.name
                    ),
                );
            }
            Finding::ReadDespiteUnread { condition, rule } => {
                let name = &self.rules.conditions()[*condition].name;
                say(
                    Place::Condition(*condition),
                    format!(
                        "the condition `{name}` is marked `unread`, but {} reads it\nhelp: remove `unread`",
                        self.rule(*rule)
                    ),
                );
            }
            Finding::NotChecked(_) => {}
        }
    }

    fn contradictory_nevers(&self) -> String {
        let who = match self.rules.nevers().len() {
            1 => format!("`{}` excludes", self.never(0)),
            several => format!("{several} `never`s together exclude"),
        };
        format!("{who} every state\nnote: nothing else was checked\nhelp: exclude only what cannot occur")
    }

    fn unsatisfiable(&self, rule: usize, only_excluded: bool) -> String {
        let mut has_atoms = false;
        if let Some(matcher) = &self.rules.rules()[rule].matcher {
            matcher.for_each_atom(&mut |_| has_atoms = true);
        }
        let (states, help) = match (only_excluded, has_atoms) {
            (true, _) => (
                "only in states that `never` excludes",
                "leave the rule out, or the `never` if such states can occur",
            ),
            (false, true) => (
                "in no state",
                "a condition has one status at a time; use any(..) or `|` where either will do, or leave the rule out",
            ),
            (false, false) => (
                "in no state",
                "an empty any() never holds; say what the rule needs, or leave it out",
            ),
        };
        format!(
            "{} can never decide: its matcher holds {states}\nhelp: {help}",
            self.rule(rule)
        )
    }

    fn unreachable(&self, rule: usize, shadowed_by: &[usize], is_smallest: bool) -> String {
        let shadow: Vec<String> = shadowed_by.iter().map(|rule| self.rule(*rule)).collect();
        let who = match &*shadow {
            [only] => format!("{only} takes"),
            [others @ .., last] if is_smallest => format!("{} and {last} together take", others.join(", ")),
            _ => "the rules before it take".into(),
        };
        let rules = self.rules.rules();
        let changes_nothing = shadowed_by
            .iter()
            .all(|earlier| rules[*earlier].phase == rules[rule].phase);
        let help = match shadowed_by {
            [first, ..] if !changes_nothing && rules[rule].matcher.is_some() => format!(
                "help: leave it out, or move it above rule {} if it is the more special one",
                first + 1
            ),
            _ => "help: leave it out, no state changes phase".into(),
        };
        let mut lines = vec![format!(
            "{} can never decide: {who} all of its states",
            self.rule(rule)
        )];
        if !is_smallest && shadow.len() > 1 {
            lines.push("note: the budget did not suffice to say which of them".into());
        }
        lines.push(help);
        lines.join("\n")
    }

    fn uncovered(&self, states: &StateSet, report: &Report) -> String {
        let headline = match (states.count, self.possible_states) {
            (Some(count), Some(all)) => {
                format!(
                    "{count} of {all} states {} no rule",
                    if count == 1 { "has" } else { "have" }
                )
            }
            (Some(1), None) => "1 state has no rule".into(),
            (Some(count), None) => format!("{count} states have no rule"),
            (None, _) => "some states have no rule".into(),
        };
        let mut lines = vec![headline];
        lines.extend(self.cubes(states));
        lines.extend(self.broken_by_gaps(report));
        lines.push("help: add a rule, or end the list with `_ => ..`".into());
        lines.join("\n")
    }

    /// A line for each invariant that fails where no rule holds.
    fn broken_by_gaps(&self, report: &Report) -> Vec<String> {
        let mut lines = Vec::new();
        for finding in &report.findings {
            if let Finding::BrokenEnsure {
                ensure, violations, ..
            } = finding
            {
                let without_rule = violations.iter().filter(|violation| violation.rule.is_none());
                lines.extend(without_rule.map(|violation| {
                    let ensure = self.ensure(*ensure);
                    match violation.states.count {
                        Some(count) => format!("note: `{ensure}` fails in {count} of them"),
                        None => format!("note: `{ensure}` fails in some of them"),
                    }
                }));
            }
        }
        lines
    }

    fn violation(&self, ensure: usize, violation: &EnsureViolation, help: Option<String>) -> String {
        let EnsureViolation { rule, phase, states } = violation;
        let count = match states.count {
            Some(1) => "1 state".into(),
            Some(count) => format!("{count} states"),
            None => "some states".into(),
        };
        let ensure = self.ensure(ensure);
        let mut lines = vec![match rule {
            Some(rule) => format!("{} breaks `{ensure}` in {count}", self.rule(*rule)),
            None => format!("`{ensure}` fails in {count} without a rule"),
        }];
        lines.extend(self.cubes(states));
        lines.push(format!("the phase is {}", self.rules.phases()[*phase].name));
        lines.extend(help);
        lines.join("\n")
    }

    fn fix(&self, fix: Fix) -> String {
        let Fix::MoveRule {
            rule,
            above,
            changed_states,
        } = fix;
        let help = format!(
            "help: moving {} above rule {} makes it hold",
            self.rule(rule),
            above + 1
        );
        match (changed_states, self.possible_states) {
            (Some(1), Some(all)) => format!("{help}; 1 of {all} states changes phase"),
            (Some(changed), Some(all)) => format!("{help}; {changed} of {all} states change phase"),
            _ => help,
        }
    }

    /// What to do where no move of a rule is known to help.
    fn help_without_fix(&self, violation: &EnsureViolation) -> String {
        let change = match violation.rule {
            Some(rule) if self.rules.rules()[rule].matcher.is_some() => "narrow the matcher",
            Some(_) => "add a rule for this above it",
            None => "add a rule for this",
        };
        format!("help: {change}, or exclude it with never(..) if it cannot occur")
    }

    fn not_checked(&self, questions: &[Question], budget: Budget) -> Option<Diagnostic> {
        const MOST_LISTED: usize = 8;
        let first = questions.first()?;
        let steps = budget.steps();
        let mut lines = vec![format!(
            "the budget of {} {} does not suffice to check the rules",
            Grouped(steps),
            if steps == 1 { "step" } else { "steps" }
        )];
        let listed = questions.iter().take(MOST_LISTED);
        lines.extend(listed.map(|question| format!("not checked: {}", self.question(*question))));
        match questions.len().saturating_sub(MOST_LISTED) {
            0 => {}
            1 => lines.push("and 1 more question".into()),
            more => lines.push(format!("and {more} more questions")),
        }
        let enough = steps.saturating_mul(8).max(Budget::DEFAULT.steps());
        lines.push(format!(
            "help: raise it, as in budget = {}, or simplify the matchers",
            Grouped(enough)
        ));
        Some(Diagnostic {
            place: place_of(*first),
            message: lines.join("\n"),
        })
    }

    fn question(&self, question: Question) -> String {
        match question {
            Question::NeversLeaveAState => "whether the `never`s leave a state".into(),
            Question::NeverIsSatisfiable(never) => {
                format!("whether `{}` excludes a state", self.never(never))
            }
            Question::MatcherIsSatisfiable(rule) => {
                format!("whether the matcher of {} can hold", self.rule(rule))
            }
            Question::RuleIsReachable(rule) => format!("whether {} can decide", self.rule(rule)),
            Question::EveryStateIsCovered => "whether every state has a rule".into(),
            Question::EnsureHolds(ensure) => format!("whether `{}` holds", self.ensure(ensure)),
            Question::EnsureIsNotVacuous(ensure) => {
                format!("whether the premise of `{}` can hold", self.ensure(ensure))
            }
        }
    }

    /// ``rule 2 `Running` ``
    fn rule(&self, rule: usize) -> String {
        let phase = &self.rules.phases()[self.rules.rules()[rule].phase].name;
        format!("rule {} `{phase}`", rule + 1)
    }

    fn ensure(&self, ensure: usize) -> String {
        let ensure = &self.rules.ensures()[ensure];
        let (premise, conclusion) = (
            self.rules.claim_source(&ensure.premise),
            self.rules.claim_source(&ensure.conclusion),
        );
        format!("ensure({premise} => {conclusion})")
    }

    fn never(&self, never: usize) -> String {
        format!(
            "never({})",
            self.rules.matcher_source(&self.rules.nevers()[never])
        )
    }

    /// One line a cube, and what lies outside of those that are listed.
    fn cubes(&self, states: &StateSet) -> Vec<String> {
        let text = |cube| {
            CubeText {
                rules: self.rules,
                cube,
            }
            .to_string()
        };
        let mut lines: Vec<String> = states.cubes.iter().map(text).collect();
        match states.more {
            Some(0) => {}
            Some(1) => lines.push("and 1 more state".into()),
            Some(more) => lines.push(format!("and {more} more states")),
            None => lines.push("and perhaps more states".into()),
        }
        lines
    }
}

fn uncovered_states(report: &Report) -> Option<&StateSet> {
    report.findings.iter().find_map(|finding| match finding {
        Finding::UncoveredStates(states) => Some(states),
        _ => None,
    })
}

fn place_of(question: Question) -> Place {
    match question {
        Question::NeversLeaveAState => Place::Never(0),
        Question::NeverIsSatisfiable(never) => Place::Never(never),
        Question::MatcherIsSatisfiable(rule) | Question::RuleIsReachable(rule) => Place::Rule(rule),
        Question::EveryStateIsCovered => Place::Rules,
        Question::EnsureHolds(ensure) | Question::EnsureIsNotVacuous(ensure) => Place::Ensure(ensure),
    }
}

/// A number as Rust writes large ones: `1_000_000`.
struct Grouped(u64);

impl Display for Grouped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = self.0.to_string();
        for (position, digit) in digits.chars().enumerate() {
            if position > 0 && (digits.len() - position).is_multiple_of(3) {
                f.write_char('_')?;
            }
            f.write_char(digit)?;
        }
        Ok(())
    }
}

/// A cube in words: `when JobCompleted=False|Unknown, JobFailed=True`.
struct CubeText<'a> {
    rules: &'a RuleList,
    cube: &'a Cube,
}

impl Display for CubeText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut before = "when ";
        for (condition, statuses) in self.cube.constraints() {
            write!(
                f,
                "{before}{}={statuses:#}",
                self.rules.conditions()[condition].name
            )?;
            before = ", ";
        }
        if self.cube.constraints().next().is_none() {
            f.write_str("whatever the conditions are")
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests;
