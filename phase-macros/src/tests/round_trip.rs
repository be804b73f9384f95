//! A rule list, printed as attribute source and read by the derive, is the same list.

use super::resolved;
use phase_core::publish::StandardCondition;
use phase_core::rules::{
    self, ConditionType, Formula, Health, NamedAtom, NamedFormula, Phase, Published, Reason, RuleList,
    phase_is,
};
use phase_core::status::{ConditionStatus, StatusSet};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

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

/// Reasons that have one text each, whichever conditions declare them.
fn reasons() -> impl Strategy<Value = Vec<Reason>> {
    const REASONS: [(&str, &str); 5] = [
        ("Progressing", "Progressing"),
        ("type", "type"),
        ("OutOfMemory", "OOM,Killed:1"),
        ("Größe", "Size"),
        ("True", "Really"),
    ];
    let some = subsequence(&REASONS[..], 0..=5);
    (some, prop::collection::vec(docs(), 5)).prop_map(|(some, docs)| {
        let reasons = some.into_iter().zip(docs);
        reasons
            .map(|((name, text), docs)| Reason::new(name).text(text).docs(docs))
            .collect()
    })
}

/// A formula whose atoms choose names by index.
fn formula(with_phases: bool) -> impl Strategy<Value = Formula<RandomAtom>> {
    let reasons = prop::collection::vec((select(&ConditionStatus::ALL[..]), any::<Index>()), 0..4);
    let condition = (any::<Index>(), statuses(), reasons)
        .prop_map(|(name, statuses, reasons)| RandomAtom::Condition(name, statuses, reasons));
    let matcher = (any::<Index>(), statuses()).prop_map(|(name, or)| RandomAtom::Matcher(name, or));
    let phases = prop::collection::vec(any::<Index>(), 1..4).prop_map(RandomAtom::Phase);
    let atom = if with_phases {
        prop_oneof![4 => condition, 1 => matcher, 2 => phases].boxed()
    } else {
        prop_oneof![4 => condition, 1 => matcher].boxed()
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
    /// With reasons of some statuses.
    Condition(Index, StatusSet, Vec<(ConditionStatus, Index)>),
    /// Where there is none, a condition.
    Matcher(Index, StatusSet),
    Phase(Vec<Index>),
}

/// The names that atoms choose from.
struct Names<'a> {
    conditions: &'a [ConditionType],
    matchers: &'a [String],
    phases: &'a [String],
}

impl Names<'_> {
    fn named(&self, formula: &Formula<RandomAtom>) -> NamedFormula {
        formula
            .try_map(&mut |atom| Ok::<_, std::convert::Infallible>(self.atom(atom)))
            .unwrap()
    }

    fn atom(&self, atom: &RandomAtom) -> NamedAtom {
        match atom {
            RandomAtom::Matcher(name, _) if !self.matchers.is_empty() => {
                NamedAtom::Matcher(name.get(self.matchers).clone())
            }
            RandomAtom::Matcher(name, statuses) => self.condition(*name, *statuses, &[]),
            RandomAtom::Condition(name, statuses, reasons) => self.condition(*name, *statuses, reasons),
            RandomAtom::Phase(names) => {
                match phase_is(names.iter().map(|name| name.get(self.phases).clone())) {
                    Formula::Atom(atom) => atom,
                    other => panic!("{other:?}"),
                }
            }
        }
    }

    fn condition(&self, name: Index, statuses: StatusSet, reasons: &[(ConditionStatus, Index)]) -> NamedAtom {
        let condition = name.get(self.conditions);
        let reasons = reasons
            .iter()
            .filter(|(status, _)| !condition.reasons.is_empty() && !statuses.contains(*status));
        NamedAtom::Condition {
            name: condition.name.clone(),
            statuses,
            reasons: reasons
                .map(|(status, reason)| (*status, reason.get(&condition.reasons).name.clone()))
                .collect(),
        }
    }
}

fn condition() -> impl Strategy<Value = ConditionType> {
    let flags = (any::<bool>(), select(&ConditionStatus::ALL[..]), any::<bool>());
    let reasons = prop_oneof![Just(Vec::new()), reasons()];
    (condition_name(), wire_type(), flags, reasons, docs()).prop_map(
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

/// The text, the health and the docs of a phase.
type PhaseDeclaration = (Option<String>, Health, String);

/// What declared phases say, whether that is a health too, and the conditions that follow from it.
fn declarations() -> impl Strategy<Value = (bool, Vec<PhaseDeclaration>, Vec<Published>)> {
    let health = select(&[Health::Ready, Health::Reconciling, Health::Stalled][..]);
    let declaration = (prop::option::of("[a-z]{1,6}"), health, docs());
    let published = (subsequence(&StandardCondition::ALL[..], 0..=3), wire_type()).prop_map(
        |(published, wire_type)| -> Vec<Published> {
            let published = published.into_iter().enumerate();
            published
                .map(|(position, condition)| match &wire_type {
                    Some(wire_type) if position == 0 => Published::new(condition).wire_type(wire_type),
                    _ => Published::new(condition),
                })
                .collect()
        },
    );
    let declarations = prop::collection::vec(declaration, 7);
    (any::<bool>(), declarations, published).prop_map(|(has_health, mut declarations, published)| {
        if !has_health {
            declarations
                .iter_mut()
                .for_each(|declaration| declaration.1 = Health::Unknown);
        }
        (has_health, declarations, published)
    })
}

fn rule_list() -> impl Strategy<Value = RuleList> {
    (
        prop::collection::vec(condition(), 1..8),
        prop::collection::vec(phase_name(), 1..6),
        prop::option::of(declarations()),
        prop::collection::vec((condition_name(), formula(false)), 0..3),
        prop::collection::vec((formula(false), any::<Index>(), docs()), 0..8),
        prop::option::of((any::<Index>(), docs())),
        prop::collection::vec((formula(true), formula(true)), 0..3),
        prop::collection::vec(formula(false), 0..3),
        any::<bool>(),
    )
        .prop_filter_map(
            "duplicate names",
            |(
                conditions,
                mut phases,
                declared,
                matchers,
                rules,
                otherwise,
                ensures,
                nevers,
                ignores_stale,
            )| {
                let mut list = conditions
                    .iter()
                    .cloned()
                    .fold(RuleList::builder(), rules::RuleListBuilder::condition);
                let mut given = vec![RuleList::UNKNOWN_PHASE.to_owned()];
                if let Some((has_health, declarations, published)) = declared {
                    for (name, (text, health, docs)) in phases.iter().zip(declarations) {
                        let text = text.unwrap_or_else(|| name.clone());
                        list = list.phase(Phase::new(name).text(text).health(health).docs(docs));
                    }
                    given.extend(phases.iter().cloned());
                    list = published
                        .into_iter()
                        .filter(|_| has_health)
                        .fold(list, rules::RuleListBuilder::publish);
                }
                let mut names = Names {
                    conditions: &conditions,
                    matchers: &[],
                    phases: &[],
                };
                let matcher_names: Vec<String> = matchers.iter().map(|(name, _)| name.clone()).collect();
                for (position, (name, matcher)) in matchers.iter().enumerate() {
                    names.matchers = &matcher_names[..position];
                    list = list.matcher(name, names.named(matcher));
                }
                names.matchers = &matcher_names;
                for (matcher, phase, docs) in rules {
                    let phase = phase.get(&phases).clone();
                    list = list.documented_rule(Some(names.named(&matcher)), phase.clone(), docs);
                    given.push(phase);
                }
                if let Some((phase, docs)) = otherwise {
                    let phase = phases.swap_remove(phase.index(phases.len()));
                    list = list.documented_rule(None, phase.clone(), docs);
                    given.push(phase);
                }
                names.phases = &given;
                for (premise, conclusion) in ensures {
                    list = list.ensure(names.named(&premise), names.named(&conclusion));
                }
                for never in nevers {
                    list = list.never(names.named(&never));
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
