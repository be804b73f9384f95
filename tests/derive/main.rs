//! Every feature of `#[phase(..)]`, derived and used. What mistakes say is in `tests/ui/`.

mod condition_types;
mod enum_traits;
mod fields;
mod generics;
mod grammar;
mod kstatus;
mod large;
mod macro_rules;
mod matchers;
mod names;
mod options;
mod own_conditions;
mod phases;
mod publish;
mod readme;
mod reasons;
mod retired;
mod state;
mod wire;

use phase_rules::{ConditionEnum, ConditionTypeOf, PhaseEnum, PhaseStatus, ReadCondition};

/// A condition with nothing but its type and status.
struct Fact {
    type_: &'static str,
    status: &'static str,
}

impl ReadCondition for Fact {
    fn type_(&self) -> &str {
        self.type_
    }
    fn status(&self) -> &str {
        self.status
    }
}

/// In every list where each declared condition is missing or has one of the statuses, the derived evaluator gives the
/// phase that the rule list gives as data, and both explain it in the same words. Returns how many lists there are.
fn agrees_with_its_rules<S: PhaseStatus<Condition = Fact>>() -> usize {
    const STATUSES: [Option<&str>; 4] = [None, Some("True"), Some("False"), Some("Unknown")];
    let declared = <ConditionTypeOf<S> as ConditionEnum>::ALL;
    let count = STATUSES.len().pow(u32::try_from(declared.len()).unwrap());
    for mut state in 0..count {
        let mut list = Vec::new();
        for condition in declared {
            if let Some(status) = STATUSES[state % STATUSES.len()] {
                let type_ = condition.as_str();
                list.push(Fact { type_, status });
            }
            state /= STATUSES.len();
        }
        let rules = S::rules();
        let expected = rules.evaluate(&list);
        assert_eq!(S::evaluate(&list).as_str(), expected.phase.name);
        let (explanation, values) = (S::explain(&list), rules.values(&list));
        let as_data = rules.explain(|condition| values[condition]);
        assert_eq!(explanation.phase().as_str(), expected.phase.name);
        assert_eq!(explanation.to_string(), as_data.to_string());
        for (index, phase) in S::Phase::ALL.iter().enumerate() {
            assert_eq!(
                explanation.missing_for(*phase).map(|missing| missing.to_string()),
                as_data.missing_for(index).map(|missing| missing.to_string())
            );
        }
    }
    count
}
