//! A condition of an object that is JSON.

use phase_rules::ReadCondition;
use serde_json::Value;

/// What is missing or of another type counts as absent.
#[derive(Clone, Copy, Debug)]
pub struct JsonCondition<'a>(pub &'a Value);

impl<'a> JsonCondition<'a> {
    /// Returns the text of a field.
    pub fn text(self, field: &str) -> Option<&'a str> {
        self.0.get(field)?.as_str()
    }
}

impl ReadCondition for JsonCondition<'_> {
    fn type_(&self) -> &str {
        self.text("type").unwrap_or_default()
    }

    fn status(&self) -> &str {
        self.text("status").unwrap_or_default()
    }

    fn reason(&self) -> Option<&str> {
        self.text("reason")
    }

    fn message(&self) -> Option<&str> {
        self.text("message")
    }

    fn observed_generation(&self) -> Option<i64> {
        self.0.get("observedGeneration")?.as_i64()
    }
}
