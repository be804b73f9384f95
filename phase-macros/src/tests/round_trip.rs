//! A rule list, printed as attribute source and read by the derive, is the same list.

use super::resolved;
use phase_core::rules::{ConditionType, Formula, NamedFormula, RuleList, phase_is, when};
use phase_core::status::{ConditionStatus, StatusSet};
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Names of conditions: Rust identifiers and keywords that Kubernetes accepts as types.
fn condition_name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z][A-Za-z0-9_]{0,12}[A-Za-z0-9]",
        select(vec![
            "type", "match", "gen", "true", "all", "any", "not", "negative", "Ready", "dyn"
        ])
        .prop_map(String::from),
    ]
}

fn phase_name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z][A-Za-z0-9_]{0,12}",
        select(vec!["Unknown", "Größe", "失敗", "phase", "async", "_x", "rules"]).prop_map(String::from),
    ]
}

fn wire_type() -> impl Strategy<Value = Option<String>> {
    prop::option::of("([a-z][a-z0-9]{0,5}\\.){1,3}[a-z]{1,3}/[A-Z][A-Za-z0-9._-]{0,10}[a-z]")
}

fn docs() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[ -~äß名\\n\\t\"]{0,40}",
        "[ -~\\n\\r\u{0}\u{7f}\u{202e}\u{2066}\"]{0,20}",
    ]
}

fn statuses() -> impl Strategy<Value = StatusSet> {
    (1..=StatusSet::ALL.bits()).prop_map(StatusSet::from_bits)
}

/// A formula whose atoms choose names by index.
fn formula(with_phases: bool) -> impl Strategy<Value = Formula<RandomAtom>> {
    let condition =
        (any::<Index>(), statuses()).prop_map(|(name, statuses)| RandomAtom::Condition(name, statuses));
    let phases = prop::collection::vec(any::<Index>(), 1..4).prop_map(RandomAtom::Phase);
    let atom = if with_phases {
        prop_oneof![condition, phases].boxed()
    } else {
        condition.boxed()
    };
    atom.prop_map(Formula::Atom).prop_recursive(6, 24, 4, |operand| {
        prop_oneof![
            prop::collection::vec(operand.clone(), 0..4).prop_map(Formula::all),
            prop::collection::vec(operand.clone(), 0..4).prop_map(Formula::any),
            operand.prop_map(Formula::not),
        ]
    })
}

#[derive(Clone, Debug)]
enum RandomAtom {
    Condition(Index, StatusSet),
    Phase(Vec<Index>),
}

fn named(formula: &Formula<RandomAtom>, conditions: &[String], phases: &[String]) -> NamedFormula {
    let name_all = |operands: &[Formula<RandomAtom>]| -> Vec<NamedFormula> {
        operands
            .iter()
            .map(|operand| named(operand, conditions, phases))
            .collect()
    };
    match formula {
        Formula::All(operands) => Formula::all(name_all(operands)),
        Formula::Any(operands) => Formula::any(name_all(operands)),
        Formula::Not(operand) => Formula::not(named(operand, conditions, phases)),
        Formula::Named { formula, .. } => named(formula, conditions, phases),
        Formula::Atom(RandomAtom::Condition(name, statuses)) => when(name.get(conditions).clone(), *statuses),
        Formula::Atom(RandomAtom::Phase(names)) => {
            phase_is(names.iter().map(|name| name.get(phases).clone()))
        }
    }
}

fn declaration() -> impl Strategy<Value = (String, Option<String>, bool, ConditionStatus, bool, String)> {
    (
        condition_name(),
        wire_type(),
        any::<bool>(),
        select(&ConditionStatus::ALL[..]),
        any::<bool>(),
        docs(),
    )
}

fn rule_list() -> impl Strategy<Value = RuleList> {
    (
        prop::collection::vec(declaration(), 1..8),
        prop::collection::vec(phase_name(), 1..6),
        prop::collection::vec((formula(false), any::<Index>(), docs()), 0..8),
        prop::option::of((any::<Index>(), docs())),
        prop::collection::vec((formula(true), formula(true)), 0..3),
        prop::collection::vec(formula(false), 0..3),
        any::<bool>(),
    )
        .prop_filter_map(
            "duplicate names",
            |(declared, mut phases, rules, otherwise, ensures, nevers, ignores_stale)| {
                let conditions: Vec<String> = declared.iter().map(|declared| declared.0.clone()).collect();
                let mut list = RuleList::builder();
                for (name, wire_type, negative, absent, unread, docs) in declared {
                    let mut condition = ConditionType::new(name).absent(absent).docs(docs);
                    if let Some(wire_type) = wire_type {
                        condition = condition.wire_type(wire_type);
                    }
                    if negative {
                        condition = condition.negative();
                    }
                    if unread {
                        condition = condition.unread();
                    }
                    list = list.condition(condition);
                }
                let mut given = vec![RuleList::UNKNOWN_PHASE.to_owned()];
                for (matcher, phase, docs) in rules {
                    let phase = phase.get(&phases).clone();
                    list = list.documented_rule(Some(named(&matcher, &conditions, &[])), phase.clone(), docs);
                    given.push(phase);
                }
                if let Some((phase, docs)) = otherwise {
                    let phase = phases.swap_remove(phase.index(phases.len()));
                    list = list.documented_rule(None, phase.clone(), docs);
                    given.push(phase);
                }
                for (premise, conclusion) in ensures {
                    list = list.ensure(
                        named(&premise, &conditions, &given),
                        named(&conclusion, &conditions, &given),
                    );
                }
                for never in nevers {
                    list = list.never(named(&never, &conditions, &[]));
                }
                if ignores_stale {
                    list = list.ignore_stale();
                }
                list.build().ok()
            },
        )
}

proptest! {
    #[test]
    fn printed_list_reads_back(list in rule_list()) {
        let source = list.to_string();
        let (rules, errors) = resolved(&source);
        prop_assert_eq!(&errors, &Vec::<String>::new(), "{}", source);
        prop_assert_eq!(rules, list, "{}", source);
    }
}
