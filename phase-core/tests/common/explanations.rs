//! Explanations, of derived rules and of rule lists, and what brute force says of them.

use phase_core::explain::{DecidingReason, DeclaredCondition, Explain, Explanation, Missing};
use phase_core::rules::{Matcher, RuleList};
use phase_core::status::ConditionStatus;
use phase_core::value::{Value, ValueSet};

/// A value for each condition.
pub type State = Vec<Value>;

/// What an explanation says.
#[derive(Debug, PartialEq)]
pub struct Explained<'a> {
    pub phase: usize,
    pub rule: Option<usize>,
    pub causes: Vec<Cause<'a>>,
    pub text: String,
}

#[derive(Debug, PartialEq)]
pub struct Cause<'a> {
    /// The index of the condition.
    pub condition: usize,
    pub status: ConditionStatus,
    pub reason: DecidingReason<&'a str>,
}

/// What is missing for a phase.
#[derive(Debug, PartialEq)]
pub struct Way<'a> {
    pub phase: usize,
    pub rule: Option<usize>,
    pub changes: Vec<Turn<'a>>,
    pub text: String,
}

#[derive(Debug, PartialEq)]
pub struct Turn<'a> {
    /// The index of the condition.
    pub condition: usize,
    pub from: ConditionStatus,
    pub from_reason: DecidingReason<&'a str>,
    pub to: ConditionStatus,
    pub to_reason: DecidingReason<&'a str>,
}

impl<'a> Explained<'a> {
    pub fn of<R: Explain<Reason = &'a str>>(
        explanation: &Explanation<R>,
        phase: impl Fn(R::Phase) -> usize,
        condition: impl Fn(R::Condition) -> usize,
    ) -> Self {
        let causes = explanation.causes().map(|cause| Cause {
            condition: condition(cause.condition),
            status: cause.status,
            reason: cause.reason,
        });
        Self {
            phase: phase(explanation.phase()),
            rule: explanation.rule(),
            causes: causes.collect(),
            text: explanation.to_string(),
        }
    }

    /// What the list says, without derived code.
    pub fn of_list(rules: &'a RuleList, state: &State) -> Self {
        let explanation = rules.explain(|condition| state[condition]);
        Self::of(&explanation, |phase| phase, index)
    }
}

impl<'a> Way<'a> {
    pub fn of<R: Explain<Reason = &'a str>>(
        missing: &Missing<R>,
        phase: impl Fn(R::Phase) -> usize,
        condition: impl Fn(R::Condition) -> usize,
    ) -> Self {
        let changes = missing.changes().map(|change| Turn {
            condition: condition(change.condition),
            from: change.from,
            from_reason: change.from_reason,
            to: change.to,
            to_reason: change.to_reason,
        });
        Self {
            phase: phase(missing.phase()),
            rule: missing.rule(),
            changes: changes.collect(),
            text: missing.to_string(),
        }
    }

    /// What the list says, without derived code.
    pub fn of_list(rules: &'a RuleList, state: &State, phase: usize) -> Option<Self> {
        let missing = rules.explain(|condition| state[condition]).missing_for(phase)?;
        Some(Self::of(&missing, |phase| phase, index))
    }
}

fn index(condition: DeclaredCondition<'_>) -> usize {
    condition.index
}

/// The number of states, unless there are more than `most`.
pub fn count_states(rules: &RuleList, most: usize) -> Option<usize> {
    let mut conditions = 0..rules.conditions().len();
    let states = conditions.try_fold(1_usize, |states, condition| {
        states.checked_mul(rules.domain(condition).len())
    });
    states.filter(|states| *states <= most)
}

pub fn has_reasons(rules: &RuleList) -> bool {
    (0..rules.conditions().len()).any(|condition| rules.domain(condition).len() > 3)
}

/// The values of the condition that have this status and, where it decides, this reason.
pub fn values_of(
    rules: &RuleList,
    condition: usize,
    status: ConditionStatus,
    reason: DecidingReason<&str>,
) -> ValueSet {
    let number = match reason {
        DecidingReason::Any => return rules.domain(condition).intersection(status.only().into()),
        DecidingReason::Another => 0,
        DecidingReason::Is(text) => {
            let mut tested = rules.tested_reasons(condition);
            let place = tested.position(|reason| reason.text == text);
            place.expect("a reason that rules test") + 1
        }
    };
    Value::new(status, number).only()
}

/// What one state means, computed once for the brute force.
pub struct Facts {
    pub state: State,
    /// The index of the phase.
    pub phase: usize,
    rule: Option<usize>,
    /// Which rules' matchers hold, whatever rules come before; `_` does not count.
    holding: Vec<bool>,
    pub is_possible: bool,
}

impl Facts {
    pub fn of(state: State, rules: &RuleList) -> Self {
        let holds = |matcher: &Matcher| matcher.matches(|condition| state[condition]);
        let decision = rules.decide(|condition| state[condition]);
        Self {
            phase: decision.phase_index,
            rule: decision.rule,
            holding: rules
                .rules()
                .iter()
                .map(|rule| rule.matcher.as_ref().is_some_and(holds))
                .collect(),
            is_possible: !rules.nevers().iter().any(holds),
            state,
        }
    }
}

/// All states of which each condition has one of the values of its set.
fn states_within(sets: &[ValueSet]) -> Vec<State> {
    sets.iter().fold(vec![State::new()], |states, values| {
        let longer = states.iter().flat_map(|state| {
            let with = |value| state.iter().copied().chain([value]).collect();
            values.iter().map(with)
        });
        longer.collect()
    })
}

pub fn all_states(rules: &RuleList) -> Vec<Facts> {
    let domains: Vec<ValueSet> = (0..rules.conditions().len())
        .map(|condition| rules.domain(condition))
        .collect();
    let states = states_within(&domains).into_iter();
    states.map(|state| Facts::of(state, rules)).collect()
}

/// Whether the state has what the causes say, so that the same must follow.
fn shares(state: &State, causes: &[Cause], rules: &RuleList) -> bool {
    causes.iter().all(|cause| {
        let values = values_of(rules, cause.condition, cause.status, cause.reason);
        values.contains(state[cause.condition])
    })
}

/// What decided in `decided` must decide in `other` too, for it has the same causes.
fn check_sufficient(decided: &Facts, other: &Facts, rules: &RuleList) {
    let matcher = decided
        .rule
        .and_then(|rule| rules.rules()[rule].matcher.as_ref().and(Some(rule)));
    match matcher {
        Some(rule) => assert!(
            other.holding[rule],
            "rule {rule} does not hold in {:?}",
            other.state
        ),
        None => assert!(
            !other.holding.contains(&true),
            "an earlier rule holds in {:?}",
            other.state
        ),
    }
}

pub fn check_explanation(explained: &Explained, facts: &Facts, others: &[Facts], rules: &RuleList) {
    assert_eq!(explained.rule, facts.rule);
    assert_eq!(explained.phase, facts.phase);
    let causes = &explained.causes;
    assert!(
        causes.is_sorted_by(|one, next| one.condition < next.condition),
        "{}",
        explained.text
    );
    assert!(shares(&facts.state, causes, rules), "{}", explained.text);
    others
        .iter()
        .filter(|other| shares(&other.state, causes, rules))
        .for_each(|other| check_sufficient(facts, other, rules));

    let beginning = format!("{}: ", rules.phases()[facts.phase].text);
    assert!(explained.text.starts_with(&beginning), "{}", explained.text);
    for cause in causes {
        let wire_type = &rules.conditions()[cause.condition].wire_type;
        let cause = format!("{wire_type}={}{}", cause.status, cause.reason);
        assert!(
            explained.text.contains(&cause),
            "{} lacks {cause}",
            explained.text
        );
    }
}

/// Makes the changes, having checked that they are changes, and checks that the promised rule decides then, or, where a
/// change leaves the reason open, that the phase comes out with each.
pub fn follow(way: &Way, facts: &Facts, phase: usize, rules: &RuleList) {
    let mut values: Vec<ValueSet> = facts.state.iter().map(|value| value.only()).collect();
    assert!(
        way.changes
            .is_sorted_by(|one, next| one.condition < next.condition),
        "a condition changes twice or out of order"
    );
    for turn in &way.changes {
        let from = values_of(rules, turn.condition, turn.from, turn.from_reason);
        let to = values_of(rules, turn.condition, turn.to, turn.to_reason);
        assert!(from.contains(facts.state[turn.condition]), "{}", way.text);
        assert!(from.intersection(to).is_empty(), "{} changes nothing", way.text);
        values[turn.condition] = to;
        let change = format!(
            "{}={}{} (now {}{})",
            rules.conditions()[turn.condition].wire_type,
            turn.to,
            turn.to_reason,
            turn.from,
            turn.from_reason
        );
        assert!(way.text.contains(&change), "{} lacks {change}", way.text);
    }
    assert_eq!(way.phase, phase);
    let beginning = format!("{} ", rules.phases()[phase].text);
    assert!(way.text.starts_with(&beginning), "{}", way.text);
    let there = states_within(&values).into_iter();
    let there: Vec<Facts> = there.map(|state| Facts::of(state, rules)).collect();
    for facts in &there {
        assert_eq!(facts.phase, phase, "{:?} after {}", facts.state, way.text);
        assert!(facts.is_possible, "`never` holds after {}", way.text);
    }
    assert!(
        there.iter().any(|facts| facts.rule == way.rule),
        "another rule decides after {}",
        way.text
    );
}

/// What was checked.
#[derive(Default)]
pub struct Tally {
    pub lists: usize,
    pub with_reasons: usize,
    pub states: usize,
    pub ways: usize,
    pub none: usize,
}

impl Tally {
    /// Checks what is said of every state of a list.
    pub fn check_every_state<'a>(
        &mut self,
        rules: &RuleList,
        explain: impl Fn(&State) -> Explained<'a>,
        toward: impl Fn(&State, usize) -> Option<Way<'a>>,
    ) {
        let all = all_states(rules);
        for facts in &all {
            check_explanation(&explain(&facts.state), facts, &all, rules);
            for phase in 0..rules.phases().len() {
                let fewest = all
                    .iter()
                    .filter(|other| other.is_possible && other.phase == phase)
                    .map(|other| changes_between(&facts.state, &other.state))
                    .min();
                let way = toward(&facts.state, phase);
                assert_eq!(
                    way.as_ref().map(|way| way.changes.len()),
                    fewest,
                    "toward {} from {:?}: {:?}",
                    rules.phases()[phase].name,
                    facts.state,
                    way.as_ref().map(|way| &way.text)
                );
                if let Some(way) = way {
                    follow(&way, facts, phase, rules);
                    self.ways += 1;
                } else {
                    self.none += 1;
                }
            }
        }
        self.lists += 1;
        self.with_reasons += usize::from(has_reasons(rules));
        self.states += all.len();
    }
}

fn changes_between(one: &State, other: &State) -> usize {
    one.iter().zip(other).filter(|(one, other)| one != other).count()
}
