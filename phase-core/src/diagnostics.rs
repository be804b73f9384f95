//! The findings of an [analysis](crate::analysis) in words, for compilers, tools and people.
//!
//! A diagnostic says what it is about by [`Place`]; whoever shows it knows where that stands. The first line of a message
//! states the fact, the lines after it the states, one cube a line, and what to do.

use crate::analysis::{Budget, Cube, Finding, Fix, Question, Report, StateSet, Violation};
use crate::rules::RuleList;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::fmt::{self, Display};

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What it is about.
    pub place: Place,
    /// The text: lines without indentation, the last ones beginning with `help:` where there is something to do.
    pub message: String,
}

/// A part of a rule list, by its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The declaration of a condition.
    Condition(usize),
    /// A rule.
    Rule(usize),
    /// The rules as a whole.
    Rules,
    /// An `ensure`.
    Ensure(usize),
    /// A `never`.
    Never(usize),
}

/// Words all findings of a report. One finding may be several diagnostics: an invariant is broken by every rule that decides
/// in a state where it does not hold.
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
            finding => words.finding(finding, &mut diagnostics),
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
    fn finding(&self, finding: &Finding, diagnostics: &mut Vec<Diagnostic>) {
        let mut say = |place, message| diagnostics.push(Diagnostic { place, message });
        match finding {
            Finding::ContradictoryNevers => say(
                Place::Never(0),
                "no state is left: the `never`s together exclude every one\n\
                 help: exclude only what cannot occur"
                    .into(),
            ),
            Finding::UnsatisfiableNever { never } => say(
                Place::Never(*never),
                format!(
                    "`{}` excludes no state: its matcher never holds\nhelp: leave it out, or mend the matcher",
                    self.never(*never)
                ),
            ),
            Finding::UnsatisfiableMatcher {
                rule,
                only_excluded: false,
            } => say(
                Place::Rule(*rule),
                format!(
                    "the matcher of {} holds in no state\n\
                     help: a condition has one status at a time; write any(..) for one or the other, or leave the rule out",
                    self.rule(*rule)
                ),
            ),
            Finding::UnsatisfiableMatcher {
                rule,
                only_excluded: true,
            } => say(
                Place::Rule(*rule),
                format!(
                    "the matcher of {} holds only in states that `never` excludes\n\
                     help: leave the rule out, or the `never` if such states can occur",
                    self.rule(*rule)
                ),
            ),
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
            Finding::UncoveredStates(states) => say(Place::Rules, self.uncovered(states)),
            Finding::BrokenEnsure {
                ensure,
                violations,
                fix,
            } => {
                for (position, violation) in violations.iter().enumerate() {
                    let is_last = position + 1 == violations.len();
                    let place = violation.rule.map_or(Place::Ensure(*ensure), Place::Rule);
                    say(place, self.violation(*ensure, violation, fix.filter(|_| is_last)));
                }
            }
            Finding::VacuousEnsure { ensure } => say(
                Place::Ensure(*ensure),
                format!(
                    "`{}` is about no state: its premise never holds\nhelp: leave it out, or mend the premise",
                    self.ensure(*ensure)
                ),
            ),
            Finding::UnreadCondition { condition } => {
                let name = &self.rules.conditions()[*condition].name;
                say(
                    Place::Condition(*condition),
                    format!(
                        "no rule reads the condition `{name}`\nhelp: use it in a rule, or write {name}(unread)"
                    ),
                );
            }
            Finding::ReadDespiteUnread { condition, rule } => {
                let name = &self.rules.conditions()[*condition].name;
                say(
                    Place::Condition(*condition),
                    format!(
                        "`{name}` is marked unread, and {} reads it\nhelp: remove `unread`",
                        self.rule(*rule)
                    ),
                );
            }
            Finding::NotChecked(_) => {}
        }
    }

    fn unreachable(&self, rule: usize, shadowed_by: &[usize], is_smallest: bool) -> String {
        let shadow: Vec<String> = shadowed_by.iter().map(|rule| self.rule(*rule)).collect();
        let who = match &*shadow {
            [only] => format!("{only} takes"),
            [others @ .., last] if is_smallest => format!("{} and {last} together take", others.join(", ")),
            _ => "the rules before it take".into(),
        };
        let help = match shadowed_by {
            [first, ..] => format!(
                "help: leave it out, or move it above rule {} if it is the more special one",
                first + 1
            ),
            [] => "help: leave it out".into(),
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

    fn uncovered(&self, states: &StateSet) -> String {
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
        lines.push("help: add a rule, or end the list with `_ => ..`".into());
        lines.join("\n")
    }

    fn violation(&self, ensure: usize, violation: &Violation, fix: Option<Fix>) -> String {
        let Violation { rule, phase, states } = violation;
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
        lines.extend(fix.map(|fix| self.fix(fix)));
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

    fn not_checked(&self, questions: &[Question], budget: Budget) -> Option<Diagnostic> {
        const MOST_LISTED: usize = 8;
        let first = questions.first()?;
        let steps = budget.steps();
        let mut lines = vec![format!(
            "the rules are too entangled to be checked within the budget of {steps} steps"
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
            "help: raise it, as in budget = {enough}, or split the list"
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

fn place_of(question: Question) -> Place {
    match question {
        Question::NeversLeaveAState => Place::Never(0),
        Question::NeverIsSatisfiable(never) => Place::Never(never),
        Question::MatcherIsSatisfiable(rule) | Question::RuleIsReachable(rule) => Place::Rule(rule),
        Question::EveryStateIsCovered => Place::Rules,
        Question::EnsureHolds(ensure) | Question::EnsureIsNotVacuous(ensure) => Place::Ensure(ensure),
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
