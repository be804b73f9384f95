//! The phase function of a rule list as text.

use super::{Budget, Combination, StateSet, states_by_rule};
use crate::diagnostics::{Count, more_states, statuses_in_words};
use crate::rules::RuleList;
use crate::status::{ConditionStatus, StatusSet};
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::fmt::{self, Display, Formatter};

/// More conditions than this have too many states (3^6 = 729) for a line each, which is what they may take.
const MOST_CONDITIONS: usize = 6;

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
        if self.0.conditions().len() <= MOST_CONDITIONS {
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
    write_nevers(f, rules)?;
    for (index, condition) in rules.conditions().iter().enumerate() {
        writeln!(f, "{}{condition}", "|  ".repeat(index))?;
    }
    writeln!(f, "{}", "|  ".repeat(rules.conditions().len()).trim_end())?;
    for group in groups_of_states(rules, &mut Vec::new()) {
        let cells: String = group.statuses.iter().map(|statuses| cell(*statuses)).collect();
        writeln!(f, "{cells}=> {}", rules.phases()[group.phase].name)?;
    }
    Ok(())
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
        writeln!(f, "  {}", statuses_in_words(rules, combination.constraints()))?;
    }
    more_states(states.more).map_or(Ok(()), |more| writeln!(f, "  {more}"))
}

/// Three characters.
fn cell(statuses: StatusSet) -> String {
    let letters: String = match statuses {
        StatusSet::ALL => ".".into(),
        some => some.iter().map(|status| &status.as_str()[..1]).collect(),
    };
    format!("{letters:3}")
}

/// States that differ only in conditions that do not matter in them.
#[derive(PartialEq)]
struct Group {
    /// The statuses of the conditions from some condition on.
    statuses: Vec<StatusSet>,
    phase: usize,
}

/// The possible states that begin like this, grouped from the last condition to the first: statuses after which all is the
/// same are one, and where all possible states have one phase, they are one group. That makes the groups the same for all
/// rules that mean the same.
fn groups_of_states(rules: &RuleList, state: &mut Vec<ConditionStatus>) -> Vec<Group> {
    let left = rules.conditions().len() - state.len();
    if left == 0 {
        let is_excluded = rules
            .nevers()
            .iter()
            .any(|never| never.matches(|index| state[index]));
        let group = Group {
            statuses: Vec::new(),
            phase: rules.decide(|index| state[index]).phase_index,
        };
        return if is_excluded { Vec::new() } else { vec![group] };
    }
    let mut branches: Vec<(StatusSet, Vec<Group>)> = Vec::new();
    for status in ConditionStatus::ALL {
        state.push(status);
        let groups = groups_of_states(rules, state);
        state.pop();
        if groups.is_empty() {
            continue;
        }
        match branches.iter_mut().find(|(_, same)| *same == groups) {
            Some((statuses, _)) => *statuses = *statuses | status.only(),
            None => branches.push((status.only(), groups)),
        }
    }
    if let [(all_that_can_be, _)] = &mut *branches {
        *all_that_can_be = StatusSet::ALL;
    }
    let mut groups: Vec<Group> = branches
        .into_iter()
        .flat_map(|(first, groups)| {
            groups.into_iter().map(move |mut group| {
                group.statuses.insert(0, first);
                group
            })
        })
        .collect();
    if let Some(phase) = groups.first().map(|group| group.phase)
        && groups.iter().all(|group| group.phase == phase)
    {
        groups = vec![Group {
            statuses: vec![StatusSet::ALL; left],
            phase,
        }];
    }
    groups
}
