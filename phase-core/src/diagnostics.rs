//! The findings of an [analysis](crate::analysis) in words, for compilers, tools and people.
//!
//! A diagnostic says what it is about by [`Place`]; whoever shows it knows where that stands. The first line of a message
//! states the fact, the lines after it the states, one cube a line, and what to do.

use crate::analysis::{Budget, Cube, Finding, Fix, Question, Report, StateSet, Violation};
use crate::rules::RuleList;
use alloc::format;
use alloc::string::{String, ToString};
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
        let (who, take) = match &*shadow {
            [only] => (only.clone(), "takes"),
            _ if !is_smallest => ("the rules before it".into(), "take"),
            [others @ .., last] => (format!("{} and {last} together", others.join(", ")), "take"),
            [] => ("the rules before it".into(), "take"),
        };
        let mut message = format!(
            "{} can never decide: {who} {take} all of its states",
            self.rule(rule)
        );
        if !is_smallest && shadow.len() > 1 {
            message.push_str("\nnote: the budget did not suffice to say which of them");
        }
        let move_above = shadowed_by
            .first()
            .map(|first| format!("move it above rule {}, or ", first + 1));
        message + &format!("\nhelp: {}leave it out", move_above.unwrap_or_default())
    }

    fn uncovered(&self, states: &StateSet) -> String {
        let verb = if states.count == Some(1) { "has" } else { "have" };
        let of_all = self
            .possible_states
            .map_or(String::new(), |all| format!(" of {all}"));
        format!(
            "{}{of_all} {} {verb} no rule{}\nhelp: add a rule, or end the list with `_ => ..`",
            states.count.map_or("some".into(), |count| count.to_string()),
            // "1 of 9 states has": the noun belongs to the 9.
            if self.possible_states.is_none() && states.count == Some(1) {
                "state"
            } else {
                "states"
            },
            self.cubes(states),
        )
    }

    fn violation(&self, ensure: usize, violation: &Violation, fix: Option<Fix>) -> String {
        let Violation { rule, phase, states } = violation;
        let who = rule.map_or("that no rule holds".into(), |rule| self.rule(rule));
        let mut message = format!(
            "{who} breaks `{}` in {}{}\nthe phase is {}",
            self.ensure(ensure),
            count_of_states(states.count),
            self.cubes(states),
            self.rules.phases()[*phase].name,
        );
        if let Some(Fix::MoveRule {
            rule,
            above,
            changed_states,
        }) = fix
        {
            message += &format!(
                "\nhelp: moving {} above rule {} makes it hold",
                self.rule(rule),
                above + 1
            );
            if let (Some(changed), Some(all)) = (changed_states, self.possible_states) {
                let (states, verb) = if changed == 1 {
                    ("states", "changes")
                } else {
                    ("states", "change")
                };
                message += &format!("; {changed} of {all} {states} {verb} phase");
            }
        }
        message
    }

    fn not_checked(&self, questions: &[Question], budget: Budget) -> Option<Diagnostic> {
        const MOST_LISTED: usize = 8;
        let first = questions.first()?;
        let listed: Vec<String> = questions
            .iter()
            .take(MOST_LISTED)
            .map(|question| format!("\nnot checked: {}", self.question(*question)))
            .collect();
        let more = match questions.len().saturating_sub(MOST_LISTED) {
            0 => String::new(),
            more => format!("\nand {more} more questions"),
        };
        let message = format!(
            "the rules are too entangled to be checked within the budget of {} steps{}{more}\n\
             help: raise it, as in budget = {}, or split the list",
            budget.steps(),
            listed.concat(),
            budget.steps().saturating_mul(8).max(Budget::DEFAULT.steps()),
        );
        Some(Diagnostic {
            place: place_of(*first),
            message,
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
    fn cubes(&self, states: &StateSet) -> String {
        let mut lines: String = states
            .cubes
            .iter()
            .map(|cube| {
                format!(
                    "\n{}",
                    CubeText {
                        rules: self.rules,
                        cube
                    }
                )
            })
            .collect();
        match states.more {
            Some(0) => {}
            Some(1) => lines += "\nand 1 more state",
            Some(more) => lines += &format!("\nand {more} more states"),
            None => lines += "\nand perhaps more states",
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

fn count_of_states(count: Option<u128>) -> String {
    match count {
        Some(1) => "1 state".into(),
        Some(count) => format!("{count} states"),
        None => "some states".into(),
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
