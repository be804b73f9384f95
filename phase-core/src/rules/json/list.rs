//! Reading a whole list.
//!
//! Each part is checked as soon as it is read, so that a format that knows where it is, as JSON does, says where a mistake
//! is. What depends on parts that follow is checked in the end.

use super::{ConditionForm, EnsureForm, RuleForm, Text};
use crate::limits::check_type;
use crate::rules::{BuildError, ConditionType, NamedAtom, NamedFormula, RuleList, is_identifier};
use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;
use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

const KEYS: &[&str] = &["conditions", "rules", "never", "ensure"];

#[derive(Clone, Copy, Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Key {
    Conditions,
    Rules,
    Never,
    Ensure,
}

impl<'de> Deserialize<'de> for RuleList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("RuleList", KEYS, ListVisitor)
    }
}

struct ListVisitor;

impl<'de> Visitor<'de> for ListVisitor {
    type Value = RuleList;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a rule list: an object with `conditions` and `rules`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RuleList, A::Error> {
        let mut conditions: Option<Vec<ConditionForm>> = None;
        let mut rules: Option<Vec<RuleForm>> = None;
        let mut nevers: Option<Vec<NamedFormula>> = None;
        let mut ensures: Option<Vec<EnsureForm>> = None;
        let mut known = KnownNames::default();
        while let Some(key) = map.next_key::<Key>()? {
            match key {
                Key::Conditions if conditions.is_none() => {
                    let mut declared = Declared::default();
                    let check = |condition: &ConditionForm| declared.add(condition);
                    conditions = Some(map.next_value_seed(Each::new("condition", check))?);
                    known.conditions = Some(declared.names);
                }
                Key::Rules if rules.is_none() => {
                    let read =
                        map.next_value_seed(Each::new("rule", |rule: &RuleForm| known.check_rule(rule)))?;
                    known.phases = Some(read.iter().map(|rule| rule.phase.clone()).collect());
                    rules = Some(read);
                }
                Key::Never if nevers.is_none() => {
                    let check = |never: &NamedFormula| known.check_matcher(never);
                    nevers = Some(map.next_value_seed(Each::new("never", check))?);
                }
                Key::Ensure if ensures.is_none() => {
                    let check = |ensure: &EnsureForm| {
                        known.check(&ensure.r#if)?;
                        known.check(&ensure.then)
                    };
                    ensures = Some(map.next_value_seed(Each::new("ensure", check))?);
                }
                repeated => return Err(A::Error::duplicate_field(KEYS[repeated as usize])),
            }
        }
        let mut builder = Self::Value::builder();
        for condition in conditions.ok_or_else(|| A::Error::missing_field("conditions"))? {
            builder = builder.condition(condition.into());
        }
        for rule in rules.ok_or_else(|| A::Error::missing_field("rules"))? {
            builder = builder.documented_rule(rule.when, rule.phase, rule.docs);
        }
        for never in nevers.into_iter().flatten() {
            builder = builder.never(never);
        }
        for ensure in ensures.into_iter().flatten() {
            builder = builder.ensure(ensure.r#if, ensure.then);
        }
        builder.build().map_err(A::Error::custom)
    }
}

/// The conditions read so far.
#[derive(Default)]
struct Declared {
    names: BTreeSet<Text>,
    wire_types: BTreeSet<Text>,
}

impl Declared {
    fn add(&mut self, form: &ConditionForm) -> Result<(), BuildError> {
        let condition = ConditionType::from(form.clone());
        let (name, wire_type) = (
            || form.name.clone().into_owned(),
            || condition.wire_type.clone().into_owned(),
        );
        if !is_identifier(&form.name) {
            return Err(BuildError::NotAnIdentifier { name: name() });
        }
        if form.name == "phase" {
            return Err(BuildError::ReservedName);
        }
        check_type(&condition.wire_type).map_err(|violation| BuildError::WireType {
            wire_type: wire_type(),
            violation,
        })?;
        if !self.names.insert(form.name.clone()) {
            return Err(BuildError::DuplicateCondition { name: name() });
        }
        if !self.wire_types.insert(condition.wire_type.clone()) {
            return Err(BuildError::DuplicateWireType {
                wire_type: wire_type(),
            });
        }
        Ok(())
    }
}

/// The names that formulas may use, as far as they have been read.
#[derive(Default)]
struct KnownNames {
    conditions: Option<BTreeSet<Text>>,
    phases: Option<BTreeSet<Text>>,
}

impl KnownNames {
    fn check_rule(&self, rule: &RuleForm) -> Result<(), BuildError> {
        if !is_identifier(&rule.phase) {
            return Err(BuildError::NotAnIdentifier {
                name: rule.phase.clone().into_owned(),
            });
        }
        rule.when
            .as_ref()
            .map_or(Ok(()), |matcher| self.check_matcher(matcher))
    }

    fn check_matcher(&self, matcher: &NamedFormula) -> Result<(), BuildError> {
        let mut speaks_of_phase = false;
        matcher.for_each_atom(&mut |atom| speaks_of_phase |= matches!(atom, NamedAtom::Phase(_)));
        if speaks_of_phase {
            return Err(BuildError::PhaseInMatcher);
        }
        self.check(matcher)
    }

    fn check(&self, formula: &NamedFormula) -> Result<(), BuildError> {
        let is_known = |known: &Option<BTreeSet<Text>>, name: &Text| {
            known.as_ref().is_none_or(|known| known.contains(name))
        };
        let mut outcome = Ok(());
        formula.for_each_atom(&mut |atom| {
            let unknown = match atom {
                NamedAtom::Condition { name, .. } if !is_known(&self.conditions, name) => {
                    Some(BuildError::UnknownCondition {
                        name: name.clone().into_owned(),
                    })
                }
                NamedAtom::Condition { .. } => None,
                NamedAtom::Phase(phases) => phases
                    .iter()
                    .find(|phase| *phase != RuleList::UNKNOWN_PHASE && !is_known(&self.phases, phase))
                    .map(|phase| BuildError::UnknownPhase {
                        name: phase.clone().into_owned(),
                    }),
            };
            if let (Ok(()), Some(unknown)) = (&outcome, unknown) {
                outcome = Err(unknown);
            }
        });
        outcome
    }
}

/// Reads a list of items, each of which is checked before the next one is read.
struct Each<T, F> {
    /// What an item is called.
    kind: &'static str,
    check: F,
    item: PhantomData<T>,
}

impl<T, F> Each<T, F> {
    fn new(kind: &'static str, check: F) -> Self {
        Self {
            kind,
            check,
            item: PhantomData,
        }
    }
}

impl<'de, T: Deserialize<'de>, F: FnMut(&T) -> Result<(), BuildError>> DeserializeSeed<'de> for Each<T, F> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: Deserialize<'de>, F: FnMut(&T) -> Result<(), BuildError>> Visitor<'de> for Each<T, F> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of objects")
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut all = Vec::new();
        while let Some(item) = items.next_element_seed(Item {
            list: &mut self,
            number: all.len() + 1,
        })? {
            all.push(item);
        }
        Ok(all)
    }
}

/// Reads one item, an object. It is checked while the deserializer still is at it.
struct Item<'a, T, F> {
    list: &'a mut Each<T, F>,
    number: usize,
}

impl<'de, T: Deserialize<'de>, F: FnMut(&T) -> Result<(), BuildError>> DeserializeSeed<'de>
    for Item<'_, T, F>
{
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, T: Deserialize<'de>, F: FnMut(&T) -> Result<(), BuildError>> Visitor<'de> for Item<'_, T, F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object, {} {}", self.list.kind, self.number)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        let item = T::deserialize(MapAccessDeserializer::new(map))?;
        let Self { list, number } = self;
        (list.check)(&item)
            .map_err(|error| A::Error::custom(format_args!("{} {number}: {error}", list.kind)))?;
        Ok(item)
    }
}
