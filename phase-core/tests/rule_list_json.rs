//! Rule lists as JSON: whatever list there is reads back as it was, whatever text there is does no worse than an error.
#![cfg(feature = "rule-list-serde")]

use phase_core::publish::StandardCondition;
use phase_core::rules::{
    ConditionType, Formula, Health, MAX_DEPTH, Mistake, NamedAtom, NamedFormula, Phase, Polarity, Published,
    Reason, RuleList, RuleListBuilder, is_identifier, named, phase_is, when,
};
use phase_core::status::{ConditionStatus, StatusSet};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
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
    let some = subsequence(&REASONS[..], 0..=5);
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
    /// Where there is one; else a condition.
    Matcher(Index),
}

fn shapes() -> impl Strategy<Value = Shape> {
    let leaf = || {
        prop_oneof![
            4 => (any::<Index>(), 0..8_u8, vec(any::<(Index, Index)>(), 0..4))
                .prop_map(|(index, bits, reasons)| Shape::Condition(index, bits, reasons)),
            1 => vec(any::<Index>(), 1..4).prop_map(Shape::Phase),
            1 => any::<Index>().prop_map(Shape::Matcher),
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
    fn formula(
        &self,
        conditions: &[ConditionType],
        matchers: &[String],
        phases: Option<&[String]>,
    ) -> NamedFormula {
        let one = |operand: &Self| operand.formula(conditions, matchers, phases);
        let all = |operands: &[Self]| -> Vec<NamedFormula> { operands.iter().map(one).collect() };
        match (self, phases) {
            (Self::All(operands), _) => Formula::all(all(operands)),
            (Self::Any(operands), _) => Formula::any(all(operands)),
            (Self::Not(operand), _) => Formula::not(one(operand)),
            (Self::Matcher(index), _) if matchers.is_empty() => atom(index.get(conditions), 1, &[]),
            (Self::Matcher(index), _) => named(index.get(matchers)),
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

/// What the declaration of a phase says beside its name.
#[derive(Clone, Debug)]
struct PhaseDeclaration {
    has_text: bool,
    health: Health,
    docs: String,
}

fn phase_declarations() -> impl Strategy<Value = PhaseDeclaration> {
    let health = select(&[Health::Ready, Health::Reconciling, Health::Stalled][..]);
    (any::<bool>(), health, docs()).prop_map(|(has_text, health, docs)| PhaseDeclaration {
        has_text,
        health,
        docs,
    })
}

/// Declarations of all phases, `Unknown` perhaps among them, and of conditions that follow from them.
#[derive(Clone, Debug)]
struct Declarations {
    phases: Vec<PhaseDeclaration>,
    unknown: Option<PhaseDeclaration>,
    has_health: bool,
    /// Each perhaps with a type of its own.
    published: Vec<(StandardCondition, bool)>,
}

fn declarations() -> impl Strategy<Value = Option<Declarations>> {
    let published = subsequence(&StandardCondition::ALL[..], 0..=3);
    let published = (published, any::<bool>()).prop_map(|(published, has_type)| {
        let published = published.into_iter();
        published.map(|condition| (condition, has_type)).collect()
    });
    let phases = vec(phase_declarations(), 7);
    let unknown = option::of(phase_declarations());
    option::of((phases, unknown, any::<bool>(), published).prop_map(
        |(phases, unknown, has_health, published)| Declarations {
            phases,
            unknown,
            has_health,
            published,
        },
    ))
}

impl Declarations {
    /// Declares these phases, the first of which is `Unknown`.
    fn declare(self, names: &[String], mut builder: RuleListBuilder) -> RuleListBuilder {
        let has_phases = names.len() > 1 || self.unknown.is_some();
        let is_published = self.has_health && has_phases;
        let phase = |position: usize, declaration: PhaseDeclaration| {
            let phase = Phase::new(&names[position]).docs(declaration.docs);
            // Published, the text is a reason.
            let phase = if declaration.has_text || is_published && position > 0 {
                phase.text(format!("text_{position}"))
            } else {
                phase
            };
            phase.health(if self.has_health {
                declaration.health
            } else {
                Health::Unknown
            })
        };
        let declared = names.iter().enumerate().skip(1).zip(self.phases);
        for ((position, _), declaration) in declared {
            builder = builder.phase(phase(position, declaration));
        }
        if let Some(unknown) = self.unknown {
            builder = builder.phase(phase(0, unknown));
        }
        for (condition, has_type) in self.published.into_iter().filter(|_| is_published) {
            let published = Published::new(condition);
            builder = builder.publish(if has_type {
                published.wire_type(format!("published.example/{condition}"))
            } else {
                published
            });
        }
        builder
    }
}

/// Well-formed rule lists.
fn lists() -> impl Strategy<Value = RuleList> {
    let rules = vec((shapes(), names(), docs()), 0..6);
    let otherwise = option::of((names(), docs()));
    let nevers = vec(shapes(), 0..3);
    let ensures = vec((shapes(), shapes()), 0..3);
    let matchers = vec(shapes(), 0..3);
    let ignores_stale = any::<bool>();
    let conditions = vec(conditions(), 1..10);
    (
        conditions,
        declarations(),
        matchers,
        rules,
        otherwise,
        nevers,
        ensures,
        ignores_stale,
    )
        .prop_filter_map(
            "published types that are declared, and formulas too deep through their names",
            |(conditions, declarations, matchers, rules, otherwise, nevers, ensures, ignores_stale)| {
                let conditions = distinct(conditions);
                let mut phases = Phases::default();
                let mut builder = conditions.iter().fold(RuleList::builder(), |builder, condition| {
                    builder.condition(condition.clone())
                });
                let mut named: Vec<String> = Vec::new();
                for shape in matchers {
                    let matcher = shape.formula(&conditions, &named, None);
                    let name = format!("M{}_{}", named.len(), conditions[0].name);
                    builder = builder.matcher(&name, matcher);
                    named.push(name);
                }
                let is_empty = rules.is_empty();
                for (shape, phase, docs) in rules {
                    let matcher = shape.formula(&conditions, &named, None);
                    builder = builder.documented_rule(Some(matcher), phases.add(phase), docs);
                }
                if let Some((phase, docs)) = otherwise {
                    builder = builder.documented_rule(None, phases.add(phase), docs);
                } else if is_empty {
                    builder = builder.otherwise("Unknown");
                }
                let phases = phases.0;
                for never in nevers {
                    builder = builder.never(never.formula(&conditions, &named, None));
                }
                for (premise, conclusion) in ensures {
                    builder = builder.ensure(
                        premise.formula(&conditions, &named, Some(&phases)),
                        conclusion.formula(&conditions, &named, Some(&phases)),
                    );
                }
                if let Some(declarations) = declarations {
                    builder = declarations.declare(&phases, builder);
                }
                if ignores_stale {
                    builder = builder.ignore_stale();
                }
                match builder.build() {
                    Ok(list) => Some(list),
                    Err(error) => {
                        let is_chance = matches!(
                            error.mistake,
                            Mistake::DuplicatePublished { .. } | Mistake::TooDeep
                        );
                        assert!(is_chance, "{error}");
                        None
                    }
                }
            },
        )
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
        json!([{"name": "Unknown", "health": "Stalled", "text": "?"}]),
        json!([{"condition": "Ready", "type": "Ready"}]),
        json!([{"name": "M", "when": {"matcher": "M"}}]),
        json!({"matcher": "M"}),
        json!([{"True": ["Progressing"]}, "False"]),
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
fn assert_refused(cases: &[(Value, &str)]) {
    for (value, expected) in cases {
        let error = serde_json::from_str::<RuleList>(&value.to_string()).expect_err(&value.to_string());
        assert!(error.to_string().contains(expected), "{value}: {error}");
    }
}

#[test]
fn malformed() {
    let condition = json!([{"name": "Ready"}]);
    let rules = json!([{"phase": "Ready"}]);
    let when = |when: Value| json!({"conditions": condition, "rules": [{"when": when, "phase": "Ready"}]});
    let ensure = |claim: Value| json!({"conditions": condition, "rules": rules, "ensure": [{"if": claim, "then": {"condition": "Ready"}}]});
    assert_refused(&[
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
    ]);
}

#[test]
fn malformed_reasons_and_phases() {
    let condition = json!([{"name": "Ready"}]);
    let rules = json!([{"phase": "Ready"}]);
    let when = |when: Value| json!({"conditions": condition, "rules": [{"when": when, "phase": "Ready"}]});
    let reasons =
        |reasons: Value| json!({"conditions": [{"name": "Ready", "reasons": reasons}], "rules": rules});
    let phases = |phases: Value| json!({"conditions": condition, "phases": phases, "rules": rules});
    let numbered: Vec<String> = (0..21).map(|number| format!("R{number}")).collect();
    let too_many_reasons = json!({"conditions": [{"name": "Ready", "reasons": numbered}],
        "rules": [{"when": {"condition": "Ready", "status": [{"False": numbered}]}, "phase": "Ready"}]});
    assert_refused(&[
        (
            reasons(json!([{"text": "X"}])),
            "expected the name of a reason, or an object with `name`, `text` and `docs`",
        ),
        (
            reasons(json!(["a b"])),
            "condition 1: \"a b\" is not a Rust identifier",
        ),
        (
            when(json!({"condition": "Ready", "status": ["False", {"False": "A"}]})),
            "duplicate False, with reasons and without: remove one",
        ),
        (reasons(json!(["Größe"])), "condition 1: the reason \"Größe\""),
        (reasons(json!(["A", "A"])), "condition 1: duplicate reason `A`"),
        (
            reasons(json!(["A", {"name": "B", "text": "A"}])),
            "condition 1: the reasons `A` and `B` have the same text \"A\"",
        ),
        (
            json!({"conditions": [{"name": "R", "reasons": ["A"]}, {"name": "S", "reasons": [{"name": "A", "text": "B"}]}],
                "rules": rules}),
            "condition 2: the reason `A` has two texts: \"A\" and \"B\"",
        ),
        (
            when(json!({"condition": "Ready", "status": [{"False": ["A"]}]})),
            "rule 1: unknown reason `A`: the condition `Ready` does not declare it",
        ),
        (
            when(json!({"condition": "Ready", "status": [{"False": []}]})),
            "rule 1: an atom must accept at least one status",
        ),
        (
            when(json!({"condition": "Ready", "status": [{"Maybe": ["A"]}]})),
            "Maybe",
        ),
        (
            too_many_reasons,
            "condition 1: rules test more than 20 reasons of this condition",
        ),
        (
            phases(json!([{"name": "Ready"}, {"name": "Ready", "text": "r"}])),
            "phase 2: duplicate phase `Ready`",
        ),
        (
            phases(json!([{"name": "Ready"}, {"name": "ready"}])),
            "phase 2: the phases `Ready` and `ready` differ only in case",
        ),
        (
            phases(json!([{"name": "Re ady"}])),
            "phase 1: \"Re ady\" is not a Rust identifier",
        ),
        (
            phases(json!([{"name": "Ready", "text": ""}])),
            "phase 1: the text of a phase cannot be empty",
        ),
        (
            phases(json!([{"name": "Ready", "text": "r\u{1b}[2J"}])),
            "phase 1: the text \"r\\u{1b}[2J\" of a phase has a control character",
        ),
        (
            phases(json!([{"name": "Ready", "text": "x"}, {"name": "Other", "text": "x"}])),
            "phase 2: another phase has the text \"x\"",
        ),
        (
            phases(json!([{"name": "Ready", "text": "Unknown"}])),
            "phase 1: another phase has the text \"Unknown\"",
        ),
        (
            phases(json!([{"name": "Ready", "health": "Ready"}, {"name": "Other"}])),
            "phase 2: the phase `Other` needs a health (ready, reconciling or stalled), because others have one",
        ),
        (
            phases(json!([{"name": "Ready", "health": "ready"}])),
            "phases[0].health: unknown variant `ready`",
        ),
        (
            phases(json!([{"name": "Other"}])),
            "rule 1: the phase `Ready` is not declared",
        ),
    ]);
}

#[test]
fn malformed_publish_and_matchers() {
    let condition = json!([{"name": "Ready"}]);
    let rules = json!([{"phase": "Ready"}]);
    let when = |when: Value| json!({"conditions": condition, "rules": [{"when": when, "phase": "Ready"}]});
    let publish = |publish: Value| {
        let conditions = json!([{"name": "Failed"}]);
        json!({"conditions": conditions, "phases": [{"name": "Ready", "health": "Ready"}], "rules": rules, "publish": publish})
    };
    let matchers = |matchers: Value| json!({"conditions": condition, "matchers": matchers, "rules": rules});
    let tenfold: Vec<Value> = (0..10)
        .map(|number| {
            let operand = match number {
                0 => json!({"condition": "Ready"}),
                _ => json!({"matcher": format!("M{}", number - 1)}),
            };
            json!({"name": format!("M{number}"), "when": {"all": vec![operand; 10]}})
        })
        .collect();
    assert_refused(&[
        (
            publish(json!([{"condition": "Ready"}, {"condition": "Ready", "type": "R"}])),
            "the published condition \"R\" is published or declared already",
        ),
        (
            publish(json!([{"condition": "Stalled", "type": "Failed"}])),
            "the published condition \"Failed\" is published or declared already",
        ),
        (
            publish(json!([{"condition": "Available"}])),
            "publish[0].condition: unknown variant `Available`",
        ),
        (
            publish(json!([{"condition": "Ready", "type": "-"}])),
            "the wire type \"-\"",
        ),
        (
            json!({"conditions": condition, "rules": rules, "publish": [{"condition": "Stalled"}]}),
            "published conditions follow from the health of phases; no phase has one",
        ),
        (
            json!({"conditions": condition, "rules": rules, "phases": [{"name": "Ready", "health": "Ready", "text": "a b"}],
                "publish": [{"condition": "Stalled"}]}),
            "the text \"a b\" is the reason of published conditions",
        ),
        (
            matchers(json!([{"name": "M"}])),
            "matchers[0]: missing field `when`",
        ),
        (
            matchers(json!([{"name": "Ready", "when": {"all": []}}])),
            "matcher 1: a condition or another matcher has the name `Ready`",
        ),
        (
            matchers(json!([{"name": "M", "when": {"all": []}}, {"name": "M", "when": {"any": []}}])),
            "matcher 2: a condition or another matcher has the name `M`",
        ),
        (
            matchers(json!([{"name": "phase", "when": {"all": []}}])),
            "matcher 1: `phase` cannot be a name",
        ),
        (
            matchers(json!([{"name": "M M", "when": {"all": []}}])),
            "matcher 1: \"M M\" is not a Rust identifier",
        ),
        (
            matchers(
                json!([{"name": "A", "when": {"matcher": "B"}}, {"name": "B", "when": {"not": {"matcher": "A"}}}]),
            ),
            "matcher 1: the matcher `A` refers to itself",
        ),
        (
            matchers(json!([{"name": "M", "when": {"phase": "Ready"}}])),
            "matcher 1: only `ensure` can test the phase",
        ),
        (when(json!({"matcher": "M"})), "rule 1: unknown matcher `M`"),
        (
            matchers(json!(tenfold)),
            "matcher 4: the names of matchers up to here stand for more than 10000 tests",
        ),
    ]);
}

#[test]
fn the_shortest_form_of_optional_sections() {
    let list: RuleList = serde_json::from_value(json!({
        "conditions": [{"name": "Failed", "reasons": ["TooLate", {"name": "TooBig", "text": "OOM", "docs": "Memory."}]}],
        "phases": [
            {"name": "Retrying", "health": "Reconciling"},
            {"name": "Ready", "health": "Ready", "text": "ready"},
            {"name": "Unknown", "text": "unknown"}
        ],
        "matchers": [{"name": "Late", "when": {"condition": "Failed", "status": [{"True": ["TooLate"]}, "Unknown"]}}],
        "rules": [{"when": {"matcher": "Late"}, "phase": "Retrying"}, {"phase": "Ready"}],
        "publish": [{"condition": "Ready"}, {"condition": "Stalled", "type": "example.com/Stalled"}]
    }))
    .unwrap();
    let late = Formula::Atom(NamedAtom::Condition {
        name: "Failed".into(),
        statuses: ConditionStatus::Unknown.only(),
        reasons: vec![(ConditionStatus::True, "TooLate".into())],
    });
    let expected = RuleList::builder()
        .condition(
            ConditionType::new("Failed")
                .reason(Reason::new("TooLate"))
                .reason(Reason::new("TooBig").text("OOM").docs("Memory.")),
        )
        .phase(Phase::new("Retrying").health(Health::Reconciling))
        .phase(Phase::new("Ready").health(Health::Ready).text("ready"))
        .phase(Phase::new("Unknown").text("unknown"))
        .matcher("Late", late)
        .rule(named("Late"), "Retrying")
        .otherwise("Ready")
        .publish(Published::new(StandardCondition::Ready))
        .publish(Published::new(StandardCondition::Stalled).wire_type("example.com/Stalled"))
        .build()
        .unwrap();
    assert_eq!(list, expected);
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
