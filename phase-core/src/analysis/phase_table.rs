//! The phase function of a rule list as text.

use super::{Budget, Combination, StateSet, states_by_rule};
use crate::diagnostics::{Count, constraints_in_words, more_states};
use crate::rules::RuleList;
use crate::value::{Value, ValueSet};
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt::{self, Display, Formatter, Write};

/// More states than six conditions without reasons have are too many for a line each, which is what they may take.
const MOST_STATES: u128 = 729;

/// What describing the states of a large list may take: some seconds of an unoptimised build at worst.
const BUDGET: Budget = Budget::of_steps(8 * Budget::DEFAULT.steps());

/// Displays the phase of every state, for golden files: an edit of a rule is a visible diff in review.
///
/// Each line is a group of states that have the same phase:
///
/// ```text
/// StoreReady
/// |  JobDone
/// |  |  JobFailed(negative)
/// |  |  |
/// T  T  T  => Failed
/// T  T  FU => Completed
/// T  FU T  => Failed
/// T  FU FU => Pending
/// F  .  .  => Failed
/// U  .  T  => Failed
/// U  .  FU => Pending
/// ```
///
/// The lines follow from the phases and the order of the conditions alone: rules written in another way with the same meaning
/// have the same table. Beyond six conditions there would be too many lines; the table then lists for each rule the states in
/// which it decides, as far as a few lines can tell, and the source of the rule, so that no edit goes unseen.
///
/// States that a `never` excludes have no line.
#[derive(Clone, Copy, Debug)]
pub struct PhaseTable<'a>(&'a RuleList);

impl<'a> PhaseTable<'a> {
    /// The table of a rule list, for example of `BackupStatus::rules()`.
    pub const fn of(rules: &'a RuleList) -> Self {
        Self(rules)
    }
}

impl Display for PhaseTable<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let conditions = 0..self.0.conditions().len();
        let all = conditions.map(|condition| self.0.domain(condition));
        let all = Combination {
            values: all.collect(),
        };
        if all.count().is_some_and(|count| count <= MOST_STATES) {
            write_states(f, self.0)
        } else {
            write_rules(f, self.0)
        }
    }
}

/// A line for each group of states; the headings of the columns go down like stairs.
fn write_states(f: &mut Formatter<'_>, rules: &RuleList) -> fmt::Result {
    writeln!(
        f,
        "# The phase in each state of the conditions: T True, F False, U Unknown, . any of them."
    )?;
    if rules.tests_reasons() {
        writeln!(
            f,
            "# T(a) is True with the reason a, T(-) True with another reason, T True with any."
        )?;
    }
    write_nevers(f, rules)?;
    let groups = groups_of_states(rules, &mut Vec::new());
    let columns = rules.conditions().len();
    let cells = |group: &Group| -> Vec<String> {
        let cells = group.values.iter().enumerate();
        cells
            .map(|(condition, values)| cell(rules, condition, *values))
            .collect()
    };
    let rows: Vec<Vec<String>> = groups.iter().map(cells).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].len()).fold(2, usize::max) + 1;
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let stairs = |steps: usize| {
        widths[..steps].iter().fold(String::new(), |mut stairs, width| {
            let _ = write!(stairs, "{:width$}", "|");
            stairs
        })
    };
    for condition in 0..columns {
        writeln!(f, "{}{}", stairs(condition), heading(rules, condition))?;
    }
    writeln!(f, "{}", stairs(columns).trim_end())?;
    for (group, row) in groups.iter().zip(&rows) {
        for (cell, width) in row.iter().zip(&widths) {
            write!(f, "{cell:width$}")?;
        }
        writeln!(f, "=> {}", rules.phases()[group.phase].name)?;
    }
    Ok(())
}

/// The declaration, with a letter for each tested reason instead of the list of reasons.
fn heading(rules: &RuleList, condition: usize) -> String {
    let mut declared = rules.conditions()[condition].clone();
    declared.reasons.clear();
    let mut heading = format!("{declared}");
    for (number, reason) in rules.tested_reasons(condition).enumerate() {
        let separator = if number == 0 { ": " } else { ", " };
        let _ = write!(heading, "{separator}{} {}", letter(number + 1), reason.name);
    }
    heading
}

/// `-` for another reason.
fn letter(number: usize) -> char {
    "-abcdefghijklmnopqrstu".chars().nth(number).unwrap_or('?')
}

/// A section for each rule, with the states in which it decides.
fn write_rules(f: &mut Formatter<'_>, rules: &RuleList) -> fmt::Result {
    writeln!(f, "# The states in which each rule decides.")?;
    write_nevers(f, rules)?;
    for condition in rules.conditions() {
        writeln!(f, "{condition}")?;
    }
    for decided in states_by_rule(rules, BUDGET) {
        let who = match decided.rule {
            Some(index) => format!(
                "rule {}: {}",
                index + 1,
                rules.pattern_source(&rules.rules()[index])
            ),
            None if decided.states.count == Some(0) => continue,
            None => "no rule".into(),
        };
        let count = match decided.states.count {
            Some(1) => "1 state".into(),
            Some(count) => format!("{} states", Count(count)),
            None => "more states than were counted".into(),
        };
        writeln!(f, "\n{who} => {}, {count}", rules.phases()[decided.phase].name)?;
        write_combinations(f, rules, &decided.states)?;
    }
    Ok(())
}

fn write_nevers(f: &mut Formatter<'_>, rules: &RuleList) -> fmt::Result {
    for never in rules.nevers() {
        writeln!(
            f,
            "# Cannot occur, and does not count: {}",
            rules.matcher_source(never)
        )?;
    }
    writeln!(f)
}

fn write_combinations(f: &mut Formatter<'_>, rules: &RuleList, states: &StateSet) -> fmt::Result {
    // In an order of their own, which does not change with that of the search.
    let mut combinations: Vec<&Combination> = states.combinations.iter().collect();
    combinations.sort_unstable();
    for combination in combinations {
        writeln!(
            f,
            "  {}",
            constraints_in_words(rules, combination.constraints(rules))
        )?;
    }
    more_states(states.more).map_or(Ok(()), |more| writeln!(f, "  {more}"))
}

/// `.`, or the letters of the statuses, with those of the reasons where only some of them are meant: `T(a-)U`.
fn cell(rules: &RuleList, condition: usize, values: ValueSet) -> String {
    let domain = rules.domain(condition);
    if values == domain {
        return ".".into();
    }
    let mut cell = String::new();
    for status in values.statuses().iter() {
        cell.push_str(&status.as_str()[..1]);
        let all = domain.intersection(ValueSet::of(status.only()));
        let some = all.intersection(values);
        if some != all {
            let letters: String = some.iter().map(|value| letter(value.reason())).collect();
            let _ = write!(cell, "({letters})");
        }
    }
    cell
}

/// States that differ only in conditions that do not matter in them.
#[derive(PartialEq)]
struct Group {
    /// The values of the conditions from some condition on.
    values: Vec<ValueSet>,
    phase: usize,
}

/// The possible states that begin like this, grouped from the last condition to the first: values after which all is the
/// same are one, and where all possible states have one phase, they are one group. That makes the groups the same for all
/// rules that mean the same.
fn groups_of_states(rules: &RuleList, state: &mut Vec<Value>) -> Vec<Group> {
    let left = rules.conditions().len() - state.len();
    if left == 0 {
        let is_excluded = rules
            .nevers()
            .iter()
            .any(|never| never.matches(|index| state[index]));
        let group = Group {
            values: Vec::new(),
            phase: rules.decide(|index| state[index]).phase_index,
        };
        return if is_excluded { Vec::new() } else { vec![group] };
    }
    let domain = rules.domain(state.len());
    let mut branches: Vec<(ValueSet, Vec<Group>)> = Vec::new();
    for value in domain.iter() {
        state.push(value);
        let groups = groups_of_states(rules, state);
        state.pop();
        if groups.is_empty() {
            continue;
        }
        match branches.iter_mut().find(|(_, same)| *same == groups) {
            Some((values, _)) => *values = *values | value.only(),
            None => branches.push((value.only(), groups)),
        }
    }
    if let [(all_that_can_be, _)] = &mut *branches {
        *all_that_can_be = domain;
    }
    let mut groups: Vec<Group> = branches
        .into_iter()
        .flat_map(|(first, groups)| {
            groups.into_iter().map(move |mut group| {
                group.values.insert(0, first);
                group
            })
        })
        .collect();
    if let Some(phase) = groups.first().map(|group| group.phase)
        && groups.iter().all(|group| group.phase == phase)
    {
        groups = vec![Group {
            values: (state.len()..state.len() + left)
                .map(|condition| rules.domain(condition))
                .collect(),
            phase,
        }];
    }
    groups
}
