//! The states that each rule decides, in words.

use phase_rules::analysis::{Budget, Combination, states_by_rule};
use phase_rules::diagnostics::{Count, values_in_words};
use phase_rules::rules::RuleList;
use phase_rules::{Value, analysis};
use rule_files::reading::List;
use serde::Serialize;

/// Lists of combinations are for people.
const BUDGET: Budget = Budget::DEFAULT;

pub struct Table {
    sections: Vec<Section>,
    /// The combinations of each section.
    combinations: Vec<Vec<Combination>>,
}

#[derive(Serialize)]
pub struct Section {
    rule: Option<usize>,
    phase: usize,
    count: Option<String>,
    combinations: Vec<Vec<String>>,
    more: Option<String>,
}

/// A combination of the table.
#[derive(Serialize)]
pub struct Row {
    section: usize,
    combination: usize,
}

impl Table {
    pub fn of(list: &List) -> Self {
        let rules = list.assessment.rules();
        let decided = states_by_rule(rules, BUDGET);
        // No state at all is no line, where every state has a rule.
        let decided = decided
            .into_iter()
            .filter(|decided| decided.rule.is_some() || decided.states.count != Some(0));
        let mut table = Self {
            sections: Vec::new(),
            combinations: Vec::new(),
        };
        for analysis::DecidedStates {
            rule, phase, states, ..
        } in decided
        {
            table.sections.push(Section {
                rule,
                phase,
                count: states.count.map(|count| Count(count).to_string()),
                combinations: states.combinations.iter().map(|set| cells(rules, set)).collect(),
                more: match states.more {
                    Some(0) => None,
                    Some(1) => Some("and 1 more state".into()),
                    Some(more) => Some(format!("and {} more states", Count(more))),
                    None => Some("and more states, which were not counted".into()),
                },
            });
            table.combinations.push(states.combinations);
        }
        table
    }

    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// The row that a state is in.
    pub fn row(&self, state: &[Value]) -> Option<Row> {
        let mut sections = self.combinations.iter().enumerate();
        sections.find_map(|(section, combinations)| {
            let contains = |set: &Combination| set.contains(|condition| state[condition]);
            let combination = combinations.iter().position(contains)?;
            Some(Row { section, combination })
        })
    }
}

fn cells(rules: &RuleList, combination: &Combination) -> Vec<String> {
    let values = combination.values.iter().enumerate();
    values
        .map(|(condition, values)| {
            if *values == rules.domain(condition) {
                String::new()
            } else {
                values_in_words(rules, condition, *values).join(" | ")
            }
        })
        .collect()
}
