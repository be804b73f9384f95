//! What is kept of a document: what is used, and no more than fits into memory.
//!
//! In memory, a value takes up to a hundred times what its text does: `{"":0}` is a map with room for eleven entries.

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Map, Value};
use std::cell::Cell;
use std::fmt::{self, Formatter};

/// What all objects may take together.
pub const MOST_BYTES: usize = 1 << 30;
pub const TOO_MUCH: &str = "more than 1 GiB of memory would be needed: split it";

/// An object, with its phase and its line.
pub const OBJECT: usize = 4096;
const MAP: usize = 640;
/// Where it is in a list, or in a map with its key.
const VALUE: usize = 160;
/// Text is copied on its way out.
const COPIES: usize = 4;

/// A document with all fields, or with those that phases depend on.
pub struct Document<const WHOLE: bool> {
    pub value: Value,
    /// About what it takes.
    pub bytes: usize,
}

impl<'de, const WHOLE: bool> Deserialize<'de> for Document<WHOLE> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let left = Cell::new(MOST_BYTES);
        let fields = if WHOLE { Fields::All } else { Fields::OfObject };
        let kept = Kept { fields, left: &left };
        let value = kept.pay(OBJECT).and_then(|()| kept.deserialize(deserializer))?;
        Ok(Self {
            value,
            bytes: MOST_BYTES - left.get(),
        })
    }
}

/// Which fields are kept.
#[derive(Clone, Copy)]
enum Fields {
    All,
    OfObject,
    OfMetadata,
}

impl Fields {
    /// Which ones of a field's value; `None` where that is not kept.
    fn of(self, field: &str) -> Option<Self> {
        match (self, field) {
            (Self::All, _)
            | (Self::OfObject, "apiVersion" | "kind" | "status")
            | (Self::OfMetadata, "name" | "namespace" | "generation" | "creationTimestamp") => {
                Some(Self::All)
            }
            (Self::OfObject, "metadata") => Some(Self::OfMetadata),
            (Self::OfObject, "items") => Some(Self::OfObject),
            (Self::OfObject | Self::OfMetadata, _) => None,
        }
    }
}

/// Reads a value.
#[derive(Clone, Copy)]
struct Kept<'a> {
    fields: Fields,
    left: &'a Cell<usize>,
}

impl Kept<'_> {
    fn pay<E: Error>(self, bytes: usize) -> Result<(), E> {
        let left = self.left.get().checked_sub(bytes);
        self.left.set(left.ok_or_else(|| E::custom(TOO_MUCH))?);
        Ok(())
    }

    fn text<E: Error>(self, text: &str) -> Result<String, E> {
        self.pay(text.len() * COPIES)?;
        Ok(text.into())
    }
}

impl<'de> DeserializeSeed<'de> for Kept<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Kept<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(self.text(text)?))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let item = match self.fields {
            Fields::OfObject => OBJECT,
            Fields::All | Fields::OfMetadata => VALUE,
        };
        let mut values = Vec::new();
        while let Some(value) = items.next_element_seed(self)? {
            self.pay(item)?;
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        self.pay(MAP)?;
        let mut map = Map::new();
        while let Some(key) = entries.next_key::<String>()? {
            match self.fields.of(&key) {
                Some(fields) => {
                    self.pay(VALUE + key.len())?;
                    map.insert(key, entries.next_value_seed(Self { fields, ..self })?);
                }
                None => _ = entries.next_value::<IgnoredAny>()?,
            }
        }
        Ok(Value::Object(map))
    }
}
