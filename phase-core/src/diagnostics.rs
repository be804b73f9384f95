//! The findings of an [analysis](crate::analysis) in words, for compilers, tools and people.
//!
//! A diagnostic says by [`Place`] what it is about; whoever shows it knows where that is. The first line of a message states the
//! fact. The lines after it are the states, one combination a line, and what to do.

use crate::analysis::{
    Budget, ChangedStates, Combination, Comparison, ComparisonQuestion, EnsureViolation, Finding, Fix,
    LostEnsure, Question, Report, StateSet,
};
use crate::rules::{ClaimAtom, Ensure, Place, RuleList};
use crate::status::ConditionStatus;
use crate::value::ValueSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::fmt::{self, Display};

/// A finding in words.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// What it is about.
    pub place: Place,
    /// The text: lines without indentation, the last ones beginning with `help:` where there is something to do.
    pub message: String,
}

/// Words all findings of a report.
///
/// A finding is one diagnostic. States that are not covered are one with all that follows from it: an `ensure` that fails only there
/// has none, and questions that are not checked share one.
pub fn diagnostics(rules: &RuleList, report: &Report, budget: Budget) -> Vec<Diagnostic> {
    diagnostics_quoting(rules, report, budget, &|place| match place {
        Place::Ensure(ensure) => {
            let ensure = &rules.ensures()[ensure];
            let conclusion = rules.claim_source(&ensure.conclusion);
            format!("{} => {conclusion}", rules.claim_source(&ensure.premise))
        }
        Place::Never(never) => rules.matcher_source(&rules.nevers()[never]).to_string(),
        Place::Condition(_) | Place::Phase(_) | Place::Matcher(_) | Place::Rule(_) | Place::Rules => {
            String::new()
        }
    })
}

/// The same, with the content of each `ensure` and `never` as `source` has it: the derive has the user's text.
#[doc(hidden)]
pub fn diagnostics_quoting(
    rules: &RuleList,
    report: &Report,
    budget: Budget,
    source: &dyn Fn(Place) -> String,
) -> Vec<Diagnostic> {
    let words = Words {
        rules,
        possible_states: report.possible_states,
        reports_gaps: report
            .findings
            .iter()
            .any(|finding| matches!(finding, Finding::UncoveredStates(_))),
        source,
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

/// A count with separators: `1,594,323`.
#[derive(Clone, Copy, Debug)]
pub struct Count(pub u128);

impl Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&separated(self.0, ','))
    }
}

/// The number with a separator before every three digits.
fn separated(number: u128, separator: char) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// The text, or its beginning and `..` if it is long.
fn shortened(mut text: String) -> String {
    const MOST_CHARS: usize = 80;
    if let Some((end, _)) = text.char_indices().nth(MOST_CHARS) {
        text.truncate(end);
        text.push_str("..");
    }
    text
}

struct Words<'a> {
    rules: &'a RuleList,
    possible_states: Option<u128>,
    /// Whether a finding has the states that are not covered.
    reports_gaps: bool,
    /// The content of an `ensure` or a `never`.
    source: &'a dyn Fn(Place) -> String,
}

impl Words<'_> {
    fn finding(&self, finding: &Finding, report: &Report, diagnostics: &mut Vec<Diagnostic>) {
        let mut say = |place, message| diagnostics.push(Diagnostic { place, message });
        match finding {
            Finding::ContradictoryNevers => say(Place::Never(0), self.contradictory_nevers()),
            Finding::UnsatisfiableNever { never } => say(
                Place::Never(*never),
                format!(
                    "`{}` excludes nothing: its matcher holds in no state\nhelp: remove it, or fix the matcher",
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
                is_complete,
                fix,
            } => {
                let is_known_of_gaps =
                    self.reports_gaps && violations.iter().all(|violation| violation.rule.is_none());
                if !is_known_of_gaps {
                    say(
                        Place::Ensure(*ensure),
                        self.broken_ensure(*ensure, violations, *is_complete, *fix),
                    );
                }
            }
            Finding::VacuousEnsure { ensure } => say(
                Place::Ensure(*ensure),
                format!(
                    "`{}` checks nothing: its premise holds in no state\nhelp: remove it, or fix the premise",
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
                         help: use it in a rule, or write {declared} if it is for display only",
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
            Finding::UnusedPhase { phase } => say(
                Place::Phase(*phase),
                format!(
                    "no rule gives the phase `{}`\nhelp: remove it, or add a rule that gives it",
                    self.rules.phases()[*phase].name
                ),
            ),
            Finding::NotChecked(_) => {}
        }
    }

    fn contradictory_nevers(&self) -> String {
        let who = match self.rules.nevers().len() {
            1 => format!("`{}` excludes", self.never(0)),
            several => format!("the {several} `never`s together exclude"),
        };
        format!("{who} every state\nnote: nothing else was checked\nhelp: exclude only what cannot occur")
    }

    fn unsatisfiable(&self, rule: usize, only_excluded: bool) -> String {
        let (mut has_atoms, mut tests_reasons) = (false, false);
        if let Some(matcher) = &self.rules.rules()[rule].matcher {
            matcher.for_each_atom(&mut |atom| {
                has_atoms = true;
                tests_reasons |= atom.values != ValueSet::of(atom.values.statuses());
            });
        }
        let (states, advice) = match (only_excluded, has_atoms) {
            (true, _) => (
                "only in states that `never` excludes",
                "help: remove the rule, or the `never` if such states can occur",
            ),
            (false, true) if tests_reasons => (
                "in no state",
                "note: a condition has one status and one reason at a time\n\
                 help: write any(..) or `|` for alternatives, or remove the rule",
            ),
            (false, true) => (
                "in no state",
                "note: a condition has one status at a time\n\
                 help: write any(..) or `|` for alternatives, or remove the rule",
            ),
            (false, false) => (
                "in no state",
                "note: an empty any() never holds\nhelp: write what the rule needs, or remove the rule",
            ),
        };
        format!(
            "{} is unreachable: its matcher holds {states}\n{advice}",
            self.rule(rule)
        )
    }

    fn unreachable(&self, rule: usize, shadowed_by: &[usize], is_smallest: bool) -> String {
        const MOST_NAMED: usize = 8;
        let who = match shadowed_by {
            [only] => format!("{} covers", self.rule(*only)),
            [others @ .., last] if is_smallest && others.len() < MOST_NAMED => {
                let others: Vec<String> = others.iter().map(|rule| self.rule(*rule)).collect();
                format!("{} and {} together cover", others.join(", "), self.rule(*last))
            }
            rules if is_smallest => format!("{} earlier rules together cover", rules.len()),
            _ => "the earlier rules together cover".into(),
        };
        let rules = self.rules.rules();
        let changes_nothing = shadowed_by
            .iter()
            .all(|earlier| rules[*earlier].phase == rules[rule].phase);
        let help = match shadowed_by {
            [first, ..] if !changes_nothing && rules[rule].matcher.is_some() => {
                format!("help: remove it, or move it above rule {}", first + 1)
            }
            _ => "help: remove it: no state changes phase".into(),
        };
        let mut lines = vec![format!(
            "{} is unreachable: {who} all of its states",
            self.rule(rule)
        )];
        if !is_smallest && shadowed_by.len() > 1 {
            lines.push("note: the budget was too small to find out which of them".into());
        }
        lines.push(help);
        lines.join("\n")
    }

    fn uncovered(&self, states: &StateSet, report: &Report) -> String {
        let headline = match (states.count, self.possible_states) {
            (Some(count), Some(all)) => {
                let are = if count == 1 { "is" } else { "are" };
                format!("{} of {} states {are} not covered", Count(count), Count(all))
            }
            (Some(1), None) => "1 state is not covered".into(),
            (Some(count), None) => format!("{} states are not covered", Count(count)),
            (None, _) => "some states are not covered".into(),
        };
        let mut lines = vec![headline];
        lines.extend(self.combinations(states, &[]));
        lines.extend(self.broken_by_gaps(report));
        lines.push("help: add a rule, or end the list with `_ => ..`".into());
        lines.join("\n")
    }

    /// A line for each `ensure` that fails in states that are not covered.
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
                        Some(count) => format!("note: `{ensure}` fails in {} of them", Count(count)),
                        None => format!("note: `{ensure}` fails in some of them"),
                    }
                }));
            }
        }
        lines
    }

    /// The rules that break the `ensure`: the states of the first in full, of the others a combination.
    fn broken_ensure(
        &self,
        ensure: usize,
        violations: &[EnsureViolation],
        is_complete: bool,
        fix: Option<Fix>,
    ) -> String {
        const MOST_LISTED: usize = 8;
        let name = self.ensure(ensure);
        let mut lines = Vec::new();
        if let ([only], true) = (violations, is_complete) {
            let states = in_states(only.states.count);
            let phase = self.phase(only.phase);
            lines.push(match only.rule {
                Some(rule) => format!("`{name}` fails in {states}: rule {} gives {phase}", rule + 1),
                None => format!("`{name}` fails in {states} that no rule covers: the phase is {phase}"),
            });
            let order = self.order(ensure, only.rule);
            lines.extend(self.combinations(&only.states, &order));
        } else {
            let counts = violations.iter().map(|violation| violation.states.count);
            let sum = |sum: Option<u128>, count: Option<u128>| sum?.checked_add(count?);
            let states = counts.fold(Some(0), sum);
            let at_least = if is_complete || states.is_none() {
                ""
            } else {
                "at least "
            };
            lines.push(format!("`{name}` fails in {at_least}{}", in_states(states)));
            for (position, violation) in violations.iter().take(MOST_LISTED).enumerate() {
                lines.push(self.violation(violation));
                let order = self.order(ensure, violation.rule);
                if violation.rule.is_none() && self.reports_gaps {
                    // They are listed there.
                } else if position == 0 {
                    lines.extend(self.combinations(&violation.states, &order));
                } else {
                    lines.extend(self.combinations(&first_combination(&violation.states), &order));
                }
            }
            match violations.len().saturating_sub(MOST_LISTED) {
                0 => {}
                1 => lines.push("and 1 more rule".into()),
                more => lines.push(format!("and {more} more rules")),
            }
        }
        lines.push(fix.map_or_else(|| self.help_without_fix(violations), |fix| self.fix(fix)));
        lines.join("\n")
    }

    /// ``rule 2 gives `Running` in 2 of them``
    fn violation(&self, violation: &EnsureViolation) -> String {
        let states = match violation.states.count {
            Some(count) => format!("{} of them", Count(count)),
            None => "some of them".into(),
        };
        let phase = self.phase(violation.phase);
        match violation.rule {
            Some(rule) => format!("rule {} gives {phase} in {states}", rule + 1),
            None => format!("no rule covers {states}: the phase is {phase}"),
        }
    }

    /// The order in which to show the conditions: those that the `ensure` reads, those that the rule reads, the others.
    fn order(&self, ensure: usize, rule: Option<usize>) -> Vec<usize> {
        let mut order = vec![usize::MAX; self.rules.conditions().len()];
        let mut read = 0;
        let mut add = |condition: usize| {
            read += 1;
            order[condition] = order[condition].min(read);
        };
        let ensure = &self.rules.ensures()[ensure];
        for claim in [&ensure.premise, &ensure.conclusion] {
            claim.for_each_atom(&mut |atom| {
                if let ClaimAtom::Condition(atom) = atom {
                    add(atom.condition);
                }
            });
        }
        if let Some(matcher) = rule.and_then(|rule| self.rules.rules()[rule].matcher.as_ref()) {
            matcher.for_each_atom(&mut |atom| add(atom.condition));
        }
        order
    }

    fn fix(&self, fix: Fix) -> String {
        let Fix::MoveRule {
            rule,
            above,
            changed_states,
        } = fix;
        let help = format!(
            "help: move {} above rule {}: then the `ensure` holds",
            self.rule(rule),
            above + 1
        );
        match (changed_states, self.possible_states) {
            (Some(1), Some(all)) => format!("{help}, and 1 of {} states changes phase", Count(all)),
            (Some(changed), Some(all)) => {
                format!(
                    "{help}, and {} of {} states change phase",
                    Count(changed),
                    Count(all)
                )
            }
            _ => help,
        }
    }

    /// What to do where no move of a rule is known to help.
    fn help_without_fix(&self, violations: &[EnsureViolation]) -> String {
        let has_matcher = |rule: usize| self.rules.rules()[rule].matcher.is_some();
        let (by_matchers, others): (Vec<_>, Vec<_>) = violations
            .iter()
            .map(|violation| violation.rule)
            .partition(|rule| rule.is_some_and(has_matcher));
        let change = match (&*by_matchers, &*others) {
            ([], [Some(_), ..]) => "add a rule for these states above `_`, or exclude them",
            ([], _) => "add a rule for these states, or exclude them",
            ([_], []) => "narrow the matcher, or exclude these states",
            (_, []) => "narrow the matchers, or exclude these states",
            ([_], _) => "narrow the matcher and add a rule for the others, or exclude these states",
            (_, _) => "narrow the matchers and add a rule for the others, or exclude these states",
        };
        format!("help: {change} with never(..) if they cannot occur")
    }

    fn not_checked(&self, questions: &[Question], budget: Budget) -> Option<Diagnostic> {
        const MOST_LISTED: usize = 8;
        let first = questions.first()?;
        let steps = budget.steps();
        let mut lines = vec![format!(
            "the budget of {} {} is too small to check the rules",
            Count(steps.into()),
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
            "help: raise the budget, as in budget = {}, or simplify the matchers",
            separated(enough.into(), '_')
        ));
        Some(Diagnostic {
            place: place_of(*first),
            message: lines.join("\n"),
        })
    }

    fn question(&self, question: Question) -> String {
        match question {
            Question::NeversLeaveAState => "whether the `never`s leave any state".into(),
            Question::NeverIsSatisfiable(never) => {
                format!("whether `{}` excludes any state", self.never(never))
            }
            Question::MatcherIsSatisfiable(rule) => {
                format!("whether the matcher of {} can hold", self.rule(rule))
            }
            Question::RuleIsReachable(rule) => format!("whether {} is reachable", self.rule(rule)),
            Question::EveryStateIsCovered => "whether every state is covered".into(),
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

    /// `` `Running` ``
    fn phase(&self, phase: usize) -> String {
        format!("`{}`", self.rules.phases()[phase].name)
    }

    fn ensure(&self, ensure: usize) -> String {
        format!("ensure({})", shortened((self.source)(Place::Ensure(ensure))))
    }

    fn never(&self, never: usize) -> String {
        format!("never({})", shortened((self.source)(Place::Never(never))))
    }

    /// A line for each combination, with the conditions in this order, and one for the states outside of them.
    fn combinations(&self, states: &StateSet, order: &[usize]) -> Vec<String> {
        let text = |combination| self.combination(combination, order);
        let listed = states.combinations.iter().map(text);
        listed.chain(more_states(states.more)).collect()
    }

    /// `when JobFailed=True, JobCompleted=False|Unknown`; of many conditions the last are only counted.
    fn combination(&self, combination: &Combination, order: &[usize]) -> String {
        let mut constraints: Vec<_> = combination.constraints(self.rules).collect();
        constraints.sort_by_key(|(condition, _)| order.get(*condition));
        let constraints = constraints.into_iter();
        when(
            constraints
                .map(|constraint| constraint_in_words(self.rules, constraint))
                .collect(),
        )
    }
}

/// `when JobFailed=True, JobCompleted=False|Unknown`; of many conditions the last are only counted.
fn when(mut constraints: Vec<String>) -> String {
    if constraints.is_empty() {
        return joined(&constraints);
    }
    let more = shorten(&mut constraints);
    format!("when {}{more}", joined(&constraints))
}

/// Drops all constraints but the first ones, and says how many.
fn shorten(constraints: &mut Vec<String>) -> String {
    const MOST_CONDITIONS: usize = 8;
    let more = constraints.len().saturating_sub(MOST_CONDITIONS);
    constraints.truncate(MOST_CONDITIONS);
    match more {
        0 => String::new(),
        1 => " and 1 more condition".into(),
        more => format!(" and {more} more conditions"),
    }
}

/// Words what a [comparison](crate::analysis::compare) found: a text for each change of a phase, each lost `ensure`, and each question
/// that is not checked. `old` is the old list. Says nothing where the new list means the same.
///
/// ```text
/// Running -> Failed in 2 states: JobFailed=True, JobScheduled=True
/// ```
pub fn comparison_in_words(old: &RuleList, comparison: &Comparison) -> Vec<String> {
    let words = ComparisonWords { old, comparison };
    let changes = comparison.changes.iter().map(|change| words.change(change));
    let lost = comparison.lost_ensures.iter().map(|lost| words.lost(lost));
    let stale = comparison.ignore_stale_differs.then(|| {
        let now = if old.ignores_stale() { "no longer" } else { "now" };
        format!("a condition that was set for an older generation {now} counts as missing")
    });
    let not_checked = comparison
        .not_checked
        .iter()
        .map(|question| words.not_checked(*question));
    changes.chain(lost).chain(stale).chain(not_checked).collect()
}

/// Words a set of values of a condition as [`values_in_words`] does, and `missing` where that is a value of its own.
pub fn compared_values_in_words(comparison: &Comparison, condition: usize, values: ValueSet) -> Vec<String> {
    let mut words = values_in_words(&comparison.rules, condition, values);
    let missing = comparison.missing[condition];
    if missing.is_some_and(|missing| values.contains(missing)) {
        words.push("missing".into());
    }
    words
}

struct ComparisonWords<'a> {
    old: &'a RuleList,
    comparison: &'a Comparison,
}

impl ComparisonWords<'_> {
    fn change(&self, change: &ChangedStates) -> String {
        let from = &self.old.phases()[change.from].text;
        let to = &self.comparison.rules.phases()[change.to].text;
        let headline = format!("{from} -> {to} in {}", in_states(change.states.count));
        if let ([only], true) = (&*change.states.combinations, change.states.is_complete) {
            let mut constraints = self.constraints(only);
            let more = shorten(&mut constraints);
            return format!("{headline}: {}{more}", joined(&constraints));
        }
        let mut lines = vec![headline];
        lines.extend(self.combinations(&change.states));
        lines.join("\n")
    }

    fn lost(&self, lost: &LostEnsure) -> String {
        let mut lines = vec![format!("{} is lost", self.ensure(lost.ensure))];
        for violation in &lost.violations {
            let phase = &self.comparison.rules.phases()[violation.phase].text;
            let states = in_states(violation.states.count);
            lines.push(match violation.rule {
                Some(rule) => format!("rule {} gives `{phase}` in {states}", rule + 1),
                None => format!("no rule covers {states}: the phase is `{phase}`"),
            });
            lines.extend(self.combinations(&violation.states));
        }
        if !lost.is_complete {
            lines.push("and perhaps more rules".into());
        }
        lines.join("\n")
    }

    fn not_checked(&self, question: ComparisonQuestion) -> String {
        match question {
            ComparisonQuestion::ChangesFrom(phase) => format!(
                "not checked: whether more states of `{}` change phase",
                self.old.phases()[phase].text
            ),
            ComparisonQuestion::EnsureIsLost(ensure) => {
                format!("not checked: whether {} is lost", self.ensure(ensure))
            }
        }
    }

    /// `` `ensure(JobFailed => phase = Failed)` ``
    fn ensure(&self, ensure: usize) -> String {
        let Ensure {
            premise, conclusion, ..
        } = &self.old.ensures()[ensure];
        let (premise, conclusion) = (self.old.claim_source(premise), self.old.claim_source(conclusion));
        format!("`ensure({})`", shortened(format!("{premise} => {conclusion}")))
    }

    fn combinations(&self, states: &StateSet) -> Vec<String> {
        let listed = states.combinations.iter();
        let listed = listed.map(|combination| when(self.constraints(combination)));
        listed.chain(more_states(states.more)).collect()
    }

    fn constraints(&self, combination: &Combination) -> Vec<String> {
        let constraints = self.comparison.constraints(combination);
        let in_words = |(condition, values): (usize, ValueSet)| {
            let words = compared_values_in_words(self.comparison, condition, values);
            let name = &self.comparison.rules.conditions()[condition].name;
            format!("{name}={}", words.join("|"))
        };
        constraints.map(in_words).collect()
    }
}

/// `JobFailed=True(DeadlineExceeded), JobCompleted=False|Unknown`
pub(crate) fn constraints_in_words(
    rules: &RuleList,
    constraints: impl Iterator<Item = (usize, ValueSet)>,
) -> String {
    joined(
        &constraints
            .map(|constraint| constraint_in_words(rules, constraint))
            .collect::<Vec<_>>(),
    )
}

/// `JobCompleted=False|Unknown`
fn constraint_in_words(rules: &RuleList, (condition, values): (usize, ValueSet)) -> String {
    let name = &rules.conditions()[condition].name;
    format!("{name}={}", values_in_words(rules, condition, values).join("|"))
}

fn joined(constraints: &[String]) -> String {
    if constraints.is_empty() {
        return "whatever the conditions are".into();
    }
    constraints.join(", ")
}

/// Words a set of values of a condition, one text for each status: `True(DeadlineExceeded|another reason)`, or `True` where
/// every reason is in the set.
pub fn values_in_words(rules: &RuleList, condition: usize, values: ValueSet) -> Vec<String> {
    let domain = rules.domain(condition);
    let in_words = |status: ConditionStatus| {
        let all = domain.intersection(ValueSet::of(status.only()));
        let (some, others) = (all.intersection(values), all.intersection(values.complement()));
        if some.is_empty() {
            return None;
        }
        let names = |values: ValueSet| -> Vec<&str> {
            let reasons = values.iter().filter_map(|value| rules.reason(condition, value));
            reasons.map(|reason| &*reason.name).collect()
        };
        let reasons = match (names(some), names(others)) {
            _ if others.is_empty() => return Some(status.to_string()),
            (listed, excluded) if excluded.len() < listed.len() && others.len() == excluded.len() => {
                format!("any reason but {}", excluded.join("|"))
            }
            (mut listed, _) => {
                if some.contains(status.into()) {
                    listed.push("another reason");
                }
                listed.join("|")
            }
        };
        Some(format!("{status}({reasons})"))
    };
    ConditionStatus::ALL.into_iter().filter_map(in_words).collect()
}

fn in_states(count: Option<u128>) -> String {
    match count {
        Some(1) => "1 state".into(),
        Some(count) => format!("{} states", Count(count)),
        None => "some states".into(),
    }
}

/// A line for the states outside of listed combinations, if there are any.
pub(crate) fn more_states(more: Option<u128>) -> Option<String> {
    match more {
        Some(0) => None,
        Some(1) => Some("and 1 more state".into()),
        Some(more) => Some(format!("and {} more states", Count(more))),
        None => Some("and perhaps more states".into()),
    }
}

/// The set with all but its first combination among the states that are only counted.
fn first_combination(states: &StateSet) -> StateSet {
    let combinations: Vec<Combination> = states.combinations.first().cloned().into_iter().collect();
    let listed = match &*combinations {
        [] => Some(0),
        [first, ..] => first.count(),
    };
    StateSet {
        more: states.count.zip(listed).map(|(count, listed)| count - listed),
        combinations,
        ..*states
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
#[cfg(test)]
mod tests;
