//! The phase function of a rule list as lines of text.

use phase_core::analysis::{Budget, Combination, StateSet, states_by_rule};
use phase_core::rules::RuleList;
use phase_core::status::{ConditionStatus, StatusSet};
use std::fmt::{self, Display};

/// More conditions than this have too many states (3^6 = 729) for a line each, which is what they may take.
const MOST_CONDITIONS: usize = 6;

/// What describing the states of a large list may take: some seconds of an unoptimised build at worst.
const BUDGET: Budget = Budget::of_steps(8 * Budget::DEFAULT.steps());

pub(super) struct PhaseTable {
    pub lines: Vec<Line>,
}

pub(super) struct Line {
    pub text: String,
    /// Whether the lines that follow are about this one.
    pub is_heading: bool,
}

impl Display for PhaseTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.lines
            .iter()
            .try_for_each(|line| writeln!(f, "{}", line.text))
    }
}

impl PhaseTable {
    pub fn new(rules: &RuleList) -> Self {
        let mut table = Self { lines: Vec::new() };
        if rules.conditions().len() <= MOST_CONDITIONS {
            table.describe_states(rules);
        } else {
            table.describe_rules(rules);
        }
        table
    }

    fn heading(&mut self, text: impl Into<String>) {
        self.lines.push(Line {
            text: text.into(),
            is_heading: true,
        });
    }

    fn row(&mut self, text: impl Into<String>) {
        self.lines.push(Line {
            text: text.into(),
            is_heading: false,
        });
    }

    fn nevers(&mut self, rules: &RuleList) {
        for never in rules.nevers() {
            self.row(format!(
                "# Cannot occur, and does not count: {}",
                rules.matcher_source(never)
            ));
        }
        self.row("");
    }

    /// A row for each group of states; the headings of the columns go down like stairs.
    fn describe_states(&mut self, rules: &RuleList) {
        self.row("# The phase in each state of the conditions: T True, F False, U Unknown, . any of them.");
        self.nevers(rules);
        for (index, condition) in rules.conditions().iter().enumerate() {
            self.heading(format!("{}{condition}", "|  ".repeat(index)));
        }
        self.heading("|  ".repeat(rules.conditions().len()).trim_end());
        for group in groups_of_states(rules, &mut Vec::new()) {
            let cells: String = group.statuses.iter().map(|statuses| cell(*statuses)).collect();
            self.row(format!("{cells}=> {}", rules.phases()[group.phase].name));
        }
    }

    /// A section for each rule, with the states in which it decides.
    fn describe_rules(&mut self, rules: &RuleList) {
        self.row("# The states in which each rule decides.");
        self.nevers(rules);
        for condition in rules.conditions() {
            self.row(condition.to_string());
        }
        for decided in states_by_rule(rules, BUDGET) {
            let phase = &rules.phases()[decided.phase].name;
            let who = match decided.rule {
                Some(index) => {
                    let matcher = rules.rules()[index].matcher.as_ref();
                    let matcher =
                        matcher.map_or("_".into(), |matcher| rules.matcher_source(matcher).to_string());
                    format!("rule {}: {matcher}", index + 1)
                }
                None if decided.states.count == Some(0) => continue,
                None => "no rule".into(),
            };
            let count = match decided.states.count {
                Some(1) => "1 state".into(),
                Some(count) => format!("{count} states"),
                None => "more states than were counted".into(),
            };
            self.row("");
            self.heading(format!("{who} => {phase}, {count}"));
            self.combinations(rules, &decided.states);
        }
    }

    fn combinations(&mut self, rules: &RuleList, states: &StateSet) {
        // In an order of their own, which does not change with that of the search.
        let mut combinations: Vec<&Combination> = states.combinations.iter().collect();
        combinations.sort_unstable();
        for combination in combinations {
            self.row(format!("  {}", in_words(rules, combination)));
        }
        match states.more {
            Some(0) => {}
            Some(1) => self.row("  and 1 more state"),
            Some(more) => self.row(format!("  and {more} more states")),
            None => self.row("  and perhaps more states"),
        }
    }
}

fn in_words(rules: &RuleList, combination: &Combination) -> String {
    let constraints: Vec<String> = combination
        .constraints()
        .map(|(condition, statuses)| format!("{}={statuses:#}", rules.conditions()[condition].name))
        .collect();
    if constraints.is_empty() {
        "whatever the conditions are".into()
    } else {
        constraints.join(", ")
    }
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
