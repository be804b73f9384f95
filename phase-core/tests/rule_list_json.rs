//! Rule lists as JSON: whatever list there is reads back as it was, whatever text there is does no worse than an error.
#![cfg(feature = "rule-list-serde")]

use phase_core::rules::{
    ConditionType, Formula, MAX_DEPTH, NamedAtom, NamedFormula, Polarity, Reason, RuleList, is_identifier,
    phase_is, when,
};
use phase_core::status::{ConditionStatus, StatusSet};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Names that are identifiers: short ones, keywords, some beyond ASCII.
fn names() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => "[A-Za-z][A-Za-z0-9_]{0,8}",
        1 => select(&["type", "match", "r", "all", "not", "condition", "Unknown_", "_x"][..]).prop_map(String::from),
        1 => "[ÄÖÜäöü][a-zß]{1,5}",
    ]
    .prop_filter("words like `self` cannot be identifiers", |name| is_identifier(name))
}

fn docs() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        1 => any::<String>(),
        1 => "( |\n|\r|\"|\\\\|[a-z]){0,20}",
    ]
}

/// A condition without its name being unique.
fn conditions() -> impl Strategy<Value = ConditionType> {
    let wire_type = option::of("([a-z]{1,5}\\.example/)?[A-Z][a-z]{1,5}");
    let flags = (any::<bool>(), select(&ConditionStatus::ALL[..]), any::<bool>());
    (names(), wire_type, flags, reasons(), docs()).prop_map(
        |(name, wire_type, (negative, absent, unread), reasons, docs)| {
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
            reasons.into_iter().fold(condition, ConditionType::reason)
        },
    )
}

/// Reasons that have one text each, whichever conditions declare them.
fn reasons() -> impl Strategy<Value = Vec<Reason>> {
    const REASONS: [(&str, &str); 5] = [
        ("Progressing", "Progressing"),
        ("type", "type"),
        ("OutOfMemory", "OOM,Killed:1"),
        ("Größe", "Size"),
        ("A", "a"),
    ];
    let some = proptest::sample::subsequence(&REASONS[..], 0..=5);
    (prop::bool::weighted(0.4), some, vec(docs(), 5)).prop_map(|(has_reasons, some, docs)| {
        let reasons = some.into_iter().zip(docs);
        let reasons = reasons.map(|((name, text), docs)| Reason::new(name).text(text).docs(docs));
        reasons.filter(|_| has_reasons).collect()
    })
}

/// Names made unique, and wire types that Kubernetes takes.
fn distinct(conditions: Vec<ConditionType>) -> Vec<ConditionType> {
    let mut names = BTreeSet::new();
    let mut wire_types = BTreeSet::new();
    let mut distinct = Vec::new();
    for (position, mut condition) in conditions.into_iter().enumerate() {
        if condition.name == "phase" || !names.insert(condition.name.clone()) {
            let name = format!("{}_{position}", condition.name);
            condition.name = name;
            names.insert(condition.name.clone());
        }
        let needs_wire_type = condition.wire_type.starts_with('_')
            || condition.wire_type.ends_with('_')
            || !condition.wire_type.is_ascii();
        if needs_wire_type || !wire_types.insert(condition.wire_type.clone()) {
            condition.wire_type = format!("unique.example/Type{position}");
        }
        distinct.push(condition);
    }
    distinct
}

/// A formula whose atoms point at names by chance.
#[derive(Clone, Debug)]
enum Shape {
    All(Vec<Shape>),
    Any(Vec<Shape>),
    Not(Box<Shape>),
    /// With bits for the statuses, and the places of statuses and reasons.
    Condition(Index, u8, Vec<(Index, Index)>),
    /// In claims; a condition in matchers.
    Phase(Vec<Index>),
}

fn shapes() -> impl Strategy<Value = Shape> {
    let leaf = || {
        prop_oneof![
            4 => (any::<Index>(), 0..8_u8, vec(any::<(Index, Index)>(), 0..4))
                .prop_map(|(index, bits, reasons)| Shape::Condition(index, bits, reasons)),
            1 => vec(any::<Index>(), 1..4).prop_map(Shape::Phase),
        ]
    };
    let bushy = leaf().prop_recursive(5, 24, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Shape::All),
            vec(inner.clone(), 0..4).prop_map(Shape::Any),
            inner.prop_map(|operand| Shape::Not(Box::new(operand))),
        ]
    });
    let deep = (leaf(), vec(0..3_u8, MAX_DEPTH - 1)).prop_map(|(leaf, kinds)| {
        kinds.into_iter().fold(leaf, |inner, kind| match kind {
            0 => Shape::All(vec![inner]),
            1 => Shape::Any(vec![inner]),
            _ => Shape::Not(Box::new(inner)),
        })
    });
    prop_oneof![9 => bushy, 1 => deep]
}

impl Shape {
    fn formula(&self, conditions: &[ConditionType], phases: Option<&[String]>) -> NamedFormula {
        let all = |operands: &[Self]| -> Vec<NamedFormula> {
            operands
                .iter()
                .map(|operand| operand.formula(conditions, phases))
                .collect()
        };
        match (self, phases) {
            (Self::All(operands), _) => Formula::all(all(operands)),
            (Self::Any(operands), _) => Formula::any(all(operands)),
            (Self::Not(operand), _) => Formula::not(operand.formula(conditions, phases)),
            (Self::Condition(index, bits, reasons), _) => atom(index.get(conditions), *bits, reasons),
            (Self::Phase(indices), Some(phases)) => {
                phase_is(indices.iter().map(|index| index.get(phases).clone()))
            }
            (Self::Phase(indices), None) => atom(indices[0].get(conditions), 1, &[]),
        }
    }
}

fn atom(condition: &ConditionType, bits: u8, reasons: &[(Index, Index)]) -> NamedFormula {
    let mut statuses = StatusSet::from_bits(bits);
    let mut tested = Vec::new();
    for (status, reason) in reasons {
        let status = *status.get(&ConditionStatus::ALL);
        if !condition.reasons.is_empty() && !statuses.contains(status) {
            tested.push((status, reason.get(&condition.reasons).name.clone()));
        }
    }
    if tested.is_empty() && statuses.is_empty() {
        statuses = ConditionStatus::True.only();
    }
    Formula::Atom(NamedAtom::Condition {
        name: condition.name.clone(),
        statuses,
        reasons: tested,
    })
}

/// Well-formed rule lists.
fn lists() -> impl Strategy<Value = RuleList> {
    let rules = vec((shapes(), names(), docs()), 0..6);
    let otherwise = option::of((names(), docs()));
    let nevers = vec(shapes(), 0..3);
    let ensures = vec((shapes(), shapes()), 0..3);
    let ignores_stale = any::<bool>();
    (
        vec(conditions(), 1..10),
        rules,
        otherwise,
        nevers,
        ensures,
        ignores_stale,
    )
        .prop_map(|(conditions, rules, otherwise, nevers, ensures, ignores_stale)| {
            let conditions = distinct(conditions);
            let mut phases = Phases::default();
            let mut builder = conditions.iter().fold(RuleList::builder(), |builder, condition| {
                builder.condition(condition.clone())
            });
            let is_empty = rules.is_empty();
            for (shape, phase, docs) in rules {
                let matcher = shape.formula(&conditions, None);
                builder = builder.documented_rule(Some(matcher), phases.add(phase), docs);
            }
            if let Some((phase, docs)) = otherwise {
                builder = builder.documented_rule(None, phases.add(phase), docs);
            } else if is_empty {
                builder = builder.otherwise("Unknown");
            }
            let phases = phases.0;
            for never in nevers {
                builder = builder.never(never.formula(&conditions, None));
            }
            for (premise, conclusion) in ensures {
                builder = builder.ensure(
                    premise.formula(&conditions, Some(&phases)),
                    conclusion.formula(&conditions, Some(&phases)),
                );
            }
            if ignores_stale {
                builder = builder.ignore_stale();
            }
            builder.build().expect("a well-formed list")
        })
}

/// Phases so far, in the spelling of the first.
struct Phases(Vec<String>);

impl Default for Phases {
    fn default() -> Self {
        Self(vec![RuleList::UNKNOWN_PHASE.into()])
    }
}

impl Phases {
    fn add(&mut self, name: String) -> String {
        let known = self
            .0
            .iter()
            .find(|known| known.to_lowercase() == name.to_lowercase());
        if let Some(known) = known {
            return known.clone();
        }
        self.0.push(name.clone());
        name
    }
}

/// Every node of a JSON value, as paths of keys and positions.
fn paths(value: &Value) -> Vec<String> {
    fn walk(value: &Value, path: &str, paths: &mut Vec<String>) {
        paths.push(path.into());
        match value {
            Value::Array(items) => {
                for (position, item) in items.iter().enumerate() {
                    walk(item, &format!("{path}/{position}"), paths);
                }
            }
            Value::Object(fields) => {
                for (key, field) in fields {
                    walk(field, &format!("{path}/{key}"), paths);
                }
            }
            _ => {}
        }
    }
    let mut paths = Vec::new();
    walk(value, "", &mut paths);
    paths
}

/// A damaged text that is read all the same is a list that reads back.
fn an_error_or_a_list(text: &str) -> Result<(), TestCaseError> {
    if let Ok(list) = serde_json::from_str::<RuleList>(text) {
        let again = serde_json::to_string(&list).unwrap();
        prop_assert_eq!(serde_json::from_str::<RuleList>(&again).unwrap(), list);
    }
    Ok(())
}

proptest! {
    #[test]
    fn a_list_reads_back_as_it_was(list in lists()) {
        let text = serde_json::to_string(&list).unwrap();
        prop_assert_eq!(&serde_json::from_str::<RuleList>(&text).unwrap(), &list);
        // Readers that cannot lend their text, and values that are no text any more.
        prop_assert_eq!(&serde_json::from_reader::<_, RuleList>(text.as_bytes()).unwrap(), &list);
        let value = serde_json::to_value(&list).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Value>(&text).unwrap(), &value);
        prop_assert_eq!(&serde_json::from_value::<RuleList>(value).unwrap(), &list);
        let pretty = serde_json::to_string_pretty(&list).unwrap();
        prop_assert_eq!(&serde_json::from_str::<RuleList>(&pretty).unwrap(), &list);
    }

    #[test]
    fn damaged_text(list in lists(), at: Index, length in 0..8_usize, with in ".{0,4}|[\\[\\]{}\",:0-9]{0,4}") {
        let text = serde_json::to_string(&list).unwrap();
        let mut chars: Vec<char> = text.chars().collect();
        let start = at.index(chars.len());
        let end = (start + length).min(chars.len());
        chars.splice(start..end, with.chars());
        let text: String = chars.into_iter().collect();
        an_error_or_a_list(&text)?;
    }

    #[test]
    fn text_that_ends_early(list in lists(), at: Index) {
        let mut text = serde_json::to_string(&list).unwrap();
        let ends: Vec<usize> = text.char_indices().map(|(position, _)| position).collect();
        text.truncate(*at.get(&ends));
        prop_assert!(serde_json::from_str::<RuleList>(&text).is_err());
    }

    #[test]
    fn a_part_replaced(list in lists(), at: Index, with in parts()) {
        let mut value = serde_json::to_value(&list).unwrap();
        let paths = paths(&value);
        *value.pointer_mut(at.get::<String>(&paths)).unwrap() = with;
        an_error_or_a_list(&value.to_string())?;
        prop_assert_eq!(
            serde_json::from_str::<RuleList>(&value.to_string()).ok(),
            serde_json::from_value::<RuleList>(value).ok()
        );
    }

    /// A misspelled field is not ignored.
    #[test]
    fn an_unknown_field(list in lists(), at: Index) {
        let mut value = serde_json::to_value(&list).unwrap();
        let mut paths = paths(&value);
        paths.retain(|path| value.pointer(path).unwrap().is_object());
        let object = value.pointer_mut(at.get::<String>(&paths)).and_then(Value::as_object_mut).unwrap();
        object.insert("statuss".into(), json!(null));
        prop_assert!(serde_json::from_value::<RuleList>(value).is_err());
    }

    #[test]
    fn any_text(text in any::<String>()) {
        an_error_or_a_list(&text)?;
    }
}

/// Values of every kind, and parts of other places in a list.
fn parts() -> impl Strategy<Value = Value> {
    let parts = vec![
        json!(null),
        json!(true),
        json!(0),
        json!(1.5),
        json!(""),
        json!("True"),
        json!("Unknown"),
        json!([]),
        json!(["True", "True"]),
        json!({}),
        json!({"all": []}),
        json!({"any": [{"all": []}]}),
        json!({"not": {"any": []}}),
        json!({"condition": "Ready"}),
        json!({"condition": "Ready", "status": []}),
        json!({"phase": "Unknown"}),
        json!({"phase": []}),
        json!([{"phase": "Unknown"}]),
        json!([{"name": "Ready"}]),
    ];
    select(parts)
}

#[test]
fn the_shortest_form() {
    let list: RuleList = serde_json::from_value(json!({
        "conditions": [{"name": "Ready"}, {"name": "Failed", "type": "example.com/Failed", "polarity": "Negative"}],
        "rules": [
            {"when": {"condition": "Failed"}, "phase": "Failed", "docs": "Gone."},
            {"when": {"condition": "Ready", "status": ["False", "Unknown"]}, "phase": "Pending"},
            {"phase": "Ready"}
        ],
        "ensure": [{"if": {"condition": "Failed", "status": "True"}, "then": {"phase": "Failed"}}],
        "ignore_stale": true
    }))
    .unwrap();
    let expected = RuleList::builder()
        .condition(ConditionType::new("Ready"))
        .condition(
            ConditionType::new("Failed")
                .wire_type("example.com/Failed")
                .negative(),
        )
        .documented_rule(Some(when("Failed", ConditionStatus::True)), "Failed", "Gone.")
        .rule(
            when(
                "Ready",
                ConditionStatus::False.only() | ConditionStatus::Unknown.only(),
            ),
            "Pending",
        )
        .otherwise("Ready")
        .ensure(when("Failed", ConditionStatus::True), phase_is(["Failed"]))
        .ignore_stale()
        .build()
        .unwrap();
    assert_eq!(list, expected);
    assert_eq!(list.conditions()[1].polarity, Polarity::Negative);
}

/// One mistake each, which the error names.
#[test]
fn malformed() {
    let condition = json!([{"name": "Ready"}]);
    let rules = json!([{"phase": "Ready"}]);
    let when = |when: Value| json!({"conditions": condition, "rules": [{"when": when, "phase": "Ready"}]});
    let ensure = |claim: Value| json!({"conditions": condition, "rules": rules, "ensure": [{"if": claim, "then": {"condition": "Ready"}}]});
    let cases = [
        (json!([]), "expected"),
        (json!({}), "conditions"),
        (json!({"conditions": condition}), "rules"),
        (
            json!({"conditions": [], "rules": rules}),
            "at least one condition",
        ),
        (json!({"conditions": condition, "rules": []}), "at least one rule"),
        (json!({"conditions": [{}], "rules": rules}), "name"),
        (json!({"conditions": [{"name": 1}], "rules": rules}), "string"),
        (json!({"conditions": [{"name": "a b"}], "rules": rules}), "a b"),
        (
            json!({"conditions": [{"name": "phase"}], "rules": rules}),
            "phase",
        ),
        (
            json!({"conditions": [{"name": "Ready"}, {"name": "Ready"}], "rules": rules}),
            "Ready",
        ),
        (
            json!({"conditions": [{"name": "Ready"}, {"name": "R", "type": "Ready"}], "rules": rules}),
            "Ready",
        ),
        (
            json!({"conditions": [{"name": "Ready", "type": "-"}], "rules": rules}),
            "\"-\"",
        ),
        (
            json!({"conditions": [{"name": "Ready", "absent": "Maybe"}], "rules": rules}),
            "Maybe",
        ),
        (
            json!({"conditions": [{"name": "Ready", "polarity": "negative"}], "rules": rules}),
            "negative",
        ),
        (
            json!({"conditions": [{"name": "Ready", "unread": "yes"}], "rules": rules}),
            "bool",
        ),
        (json!({"conditions": condition, "rules": [{}]}), "phase"),
        (
            json!({"conditions": condition, "rules": [{"phase": ""}]}),
            "identifier",
        ),
        (
            json!({"conditions": condition, "rules": [{"phase": "unknown"}]}),
            "Unknown",
        ),
        (
            json!({"conditions": condition, "rules": [{"phase": "A"}, {"phase": "B"}]}),
            "rule 2",
        ),
        (
            when(json!({"condition": "Raedy"})),
            "rule 1: unknown condition `Raedy`",
        ),
        (
            when(json!({"condition": "Ready", "status": "true"})),
            "rules[0].when: unknown status \"true\", expected one of",
        ),
        (
            when(json!({"condition": "Ready", "status": []})),
            "at least one status",
        ),
        (
            when(json!({"all": {"condition": "Ready"}})),
            "rules[0].when.all: invalid type: map, expected a sequence",
        ),
        (when(json!({"all": [], "any": []})), "only one of"),
        (when(json!({"none": []})), "expected one of"),
        (when(json!({"phase": "Ready"})), "only `ensure`"),
        (when(json!("Ready")), "expected a matcher, such as"),
        (ensure(json!({"phase": "Raedy"})), "Raedy"),
        (ensure(json!({"phase": []})), "at least one status or phase"),
        (
            json!({"conditions": condition, "rules": rules, "ensure": [{"if": {"all": []}}]}),
            "then",
        ),
        (
            json!({"conditions": condition, "rules": rules, "never": {"all": []}}),
            "never: invalid type: map, expected a sequence",
        ),
        (
            json!({"conditions": condition, "rules": rules, "nevers": []}),
            "nevers",
        ),
        (
            json!({"conditions": condition, "rules": rules, "ignore_stale": "yes"}),
            "ignore_stale: invalid type: string \"yes\", expected a boolean",
        ),
    ];
    for (value, expected) in cases {
        let error = serde_json::from_str::<RuleList>(&value.to_string()).expect_err(&value.to_string());
        assert!(error.to_string().contains(expected), "{value}: {error}");
    }
}

#[test]
fn depth() {
    let nested_around = |innermost: Value, depth: usize| {
        let matcher = (1..depth).fold(innermost, |inner, position| match position % 3 {
            0 => json!({"not": inner}),
            1 => json!({"all": [inner]}),
            _ => json!({"any": [inner]}),
        });
        json!({"conditions": [{"name": "Ready"}], "rules": [{"when": matcher, "phase": "Ready"}]}).to_string()
    };
    let nested = |depth| nested_around(json!({"condition": "Ready"}), depth);
    assert!(serde_json::from_str::<RuleList>(&nested(MAX_DEPTH)).is_ok());
    let error = serde_json::from_str::<RuleList>(&nested(MAX_DEPTH + 1)).unwrap_err();
    assert!(error.to_string().contains("48 levels"), "{error}");
    // The derive counts the level inside of `all()`, though nothing is there.
    for empty in [json!({"all": []}), json!({"any": []})] {
        assert!(serde_json::from_str::<RuleList>(&nested_around(empty.clone(), MAX_DEPTH - 1)).is_ok());
        assert!(serde_json::from_str::<RuleList>(&nested_around(empty, MAX_DEPTH)).is_err());
    }
    for opening in ["[", "{\"not\":", "{\"all\":["] {
        let rules = "{\"conditions\":[{\"name\":\"Ready\"}],\"rules\":[{\"when\":";
        let text = format!("{rules}{}", opening.repeat(100_000));
        assert!(serde_json::from_str::<RuleList>(&text).is_err());
    }
}
