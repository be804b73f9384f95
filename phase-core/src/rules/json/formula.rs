//! The serde form of a formula: `{"all": [..]}`, `{"any": [..]}`, `{"not": ..}`, `{"condition": .., "status": ..}` and, in
//! `ensure`, `{"phase": ..}`.
//!
//! Read by hand and not by an untagged enum, because that knows neither where in a formula a mistake is nor what it is.

use super::Text;
use crate::rules::{BuildError, Formula, MAX_DEPTH, NamedAtom, NamedFormula};
use crate::status::{ConditionStatus, StatusSet};
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl Serialize for NamedFormula {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match self {
            Self::All(operands) => map.serialize_entry("all", operands)?,
            Self::Any(operands) => map.serialize_entry("any", operands)?,
            Self::Not(operand) => map.serialize_entry("not", &**operand)?,
            Self::Atom(NamedAtom::Condition { name, statuses }) => {
                map.serialize_entry("condition", name)?;
                // Without a status, the atom tests for True, as its source text does.
                if *statuses != StatusSet::from(ConditionStatus::True) {
                    let statuses: OneOrMany<ConditionStatus> = statuses.iter().collect();
                    map.serialize_entry("status", &statuses)?;
                }
            }
            Self::Atom(NamedAtom::Phase(phases)) => {
                let phases: OneOrMany<&Text> = phases.iter().collect();
                map.serialize_entry("phase", &phases)?;
            }
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for NamedFormula {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        FormulaOfDepth(MAX_DEPTH).deserialize(deserializer)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
enum Key {
    All,
    Any,
    Not,
    Condition,
    Status,
    Phase,
}

/// Reads a formula that nests at most so deep.
#[derive(Clone, Copy)]
struct FormulaOfDepth(usize);

impl<'de> DeserializeSeed<'de> for FormulaOfDepth {
    type Value = NamedFormula;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<NamedFormula, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for FormulaOfDepth {
    type Value = NamedFormula;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a matcher, such as {\"all\": [..]}, {\"any\": [..]}, {\"not\": ..} or {\"condition\": \"Name\", \
             \"status\": \"False\"}",
        )
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<NamedFormula, A::Error> {
        let too_deep = || A::Error::custom(BuildError::TooDeep);
        let below = Self(self.0.checked_sub(1).ok_or_else(too_deep)?);
        let mut formula = None;
        let mut statuses = None;
        while let Some(key) = map.next_key::<Key>()? {
            if key == Key::Status {
                let given: OneOrMany<ConditionStatus> = map.next_value()?;
                if statuses
                    .replace(given.into_iter().collect::<StatusSet>())
                    .is_some()
                {
                    return Err(A::Error::duplicate_field("status"));
                }
                continue;
            }
            if formula.is_some() {
                return Err(A::Error::custom(
                    "a matcher has one of `all`, `any`, `not`, `condition` and `phase`, and here is a second one",
                ));
            }
            formula = Some(match key {
                Key::All => Formula::all(map.next_value_seed(Operands(below))?),
                Key::Any => Formula::any(map.next_value_seed(Operands(below))?),
                Key::Not => Formula::not(map.next_value_seed(below)?),
                Key::Phase => {
                    let phases: OneOrMany<Text> = map.next_value()?;
                    Formula::Atom(NamedAtom::Phase(phases.0))
                }
                Key::Condition | Key::Status => Formula::Atom(NamedAtom::Condition {
                    name: map.next_value()?,
                    statuses: ConditionStatus::True.into(),
                }),
            });
        }
        let mut formula = formula.ok_or_else(|| {
            A::Error::custom(
                "a matcher needs one of `all`, `any`, `not`, `condition` and, in `ensure`, `phase`",
            )
        })?;
        match (&mut formula, statuses) {
            (_, None) => {}
            (Formula::Atom(NamedAtom::Condition { statuses, .. }), Some(given)) => *statuses = given,
            _ => return Err(A::Error::custom("`status` goes with `condition` only")),
        }
        match &formula {
            Formula::Atom(NamedAtom::Condition { statuses, .. }) if statuses.is_empty() => {
                Err(A::Error::custom(BuildError::EmptyAtom))
            }
            Formula::Atom(NamedAtom::Phase(phases)) if phases.is_empty() => {
                Err(A::Error::custom(BuildError::EmptyAtom))
            }
            _ => Ok(formula),
        }
    }
}

/// Reads the operands of `all` or `any`.
struct Operands(FormulaOfDepth);

impl<'de> DeserializeSeed<'de> for Operands {
    type Value = Vec<NamedFormula>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Operands {
    type Value = Vec<NamedFormula>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of matchers")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut operands: A) -> Result<Self::Value, A::Error> {
        let mut all = Vec::new();
        while let Some(operand) = operands.next_element_seed(self.0)? {
            all.push(operand);
        }
        Ok(all)
    }
}

/// A name, or a list of them.
struct OneOrMany<T>(Vec<T>);

impl<T> FromIterator<T> for OneOrMany<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl<T> IntoIterator for OneOrMany<T> {
    type Item = T;
    type IntoIter = alloc::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<T: Serialize> Serialize for OneOrMany<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &*self.0 {
            [only] => only.serialize(serializer),
            all => all.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrManyVisitor<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrManyVisitor<T> {
            type Value = OneOrMany<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string or a list of strings")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                let one = T::deserialize(serde::de::value::StrDeserializer::new(text))?;
                Ok(OneOrMany(alloc::vec![one]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
                let mut all = Vec::new();
                while let Some(item) = items.next_element()? {
                    all.push(item);
                }
                Ok(OneOrMany(all))
            }
        }

        deserializer.deserialize_any(OneOrManyVisitor(PhantomData))
    }
}
