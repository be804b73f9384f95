//! The serde form of a rule list: everything by name, so that people can read and write it.
//!
//! ```json
//! {
//!   "conditions": [
//!     {"name": "StoreReady"},
//!     {"name": "JobFailed", "type": "example.com/JobFailed", "polarity": "Negative", "absent": "False"}
//!   ],
//!   "rules": [
//!     {"when": {"any": [{"condition": "StoreReady", "status": "False"}, {"condition": "JobFailed"}]}, "phase": "Failed"},
//!     {"when": {"not": {"condition": "StoreReady", "status": ["False", "Unknown"]}}, "phase": "Running"},
//!     {"phase": "Pending"}
//!   ],
//!   "never": [{"all": [{"condition": "StoreReady"}, {"condition": "JobFailed"}]}],
//!   "ensure": [{"if": {"condition": "JobFailed"}, "then": {"phase": ["Failed"]}}]
//! }
//! ```

use super::{Atom, ClaimAtom, ConditionType, Formula, NamedAtom, NamedFormula, Polarity, RuleList};
use crate::status::ConditionStatus;
use alloc::borrow::Cow;
use alloc::vec::Vec;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

mod formula;
mod list;

type Text = Cow<'static, str>;

#[derive(Serialize)]
struct ListForm {
    conditions: Vec<ConditionForm>,
    rules: Vec<RuleForm>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    never: Vec<NamedFormula>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    ensure: Vec<EnsureForm>,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConditionForm {
    name: Text,
    /// The wire type, where it is not the name.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    wire_type: Option<Text>,
    #[serde(default, skip_serializing_if = "is_default")]
    polarity: Polarity,
    #[serde(default, skip_serializing_if = "is_default")]
    absent: ConditionStatus,
    #[serde(default, skip_serializing_if = "is_default")]
    unread: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    docs: Text,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleForm {
    /// Without a matcher the rule is `_`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    when: Option<NamedFormula>,
    phase: Text,
    #[serde(default, skip_serializing_if = "is_default")]
    docs: Text,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EnsureForm {
    r#if: NamedFormula,
    then: NamedFormula,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Serialize for ConditionStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ConditionStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        Self::from_exact(&text).ok_or_else(|| D::Error::unknown_variant(&text, &["True", "False", "Unknown"]))
    }
}

impl Serialize for Polarity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(match self {
            Self::Positive => "Positive",
            Self::Negative => "Negative",
        })
    }
}

impl<'de> Deserialize<'de> for Polarity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'de, str>>::deserialize(deserializer)?;
        match &*text {
            "Positive" => Ok(Self::Positive),
            "Negative" => Ok(Self::Negative),
            other => Err(D::Error::unknown_variant(other, &["Positive", "Negative"])),
        }
    }
}

impl From<&ConditionType> for ConditionForm {
    fn from(condition: &ConditionType) -> Self {
        Self {
            name: condition.name.clone(),
            wire_type: (condition.wire_type != condition.name).then(|| condition.wire_type.clone()),
            polarity: condition.polarity,
            absent: condition.absent,
            unread: condition.unread,
            docs: condition.docs.clone(),
        }
    }
}

impl From<ConditionForm> for ConditionType {
    fn from(form: ConditionForm) -> Self {
        Self {
            wire_type: form.wire_type.unwrap_or_else(|| form.name.clone()),
            name: form.name,
            polarity: form.polarity,
            absent: form.absent,
            unread: form.unread,
            docs: form.docs,
        }
    }
}

impl RuleList {
    fn name_atom(&self, atom: Atom) -> NamedAtom {
        NamedAtom::Condition {
            name: self.conditions()[atom.condition].name.clone(),
            statuses: atom.statuses,
        }
    }

    fn name_claim_atom(&self, atom: &ClaimAtom) -> NamedAtom {
        match atom {
            ClaimAtom::Condition(atom) => self.name_atom(*atom),
            ClaimAtom::Phase(phases) => NamedAtom::Phase(
                phases
                    .iter()
                    .map(|phase| self.phases()[*phase].name.clone())
                    .collect(),
            ),
        }
    }

    fn by_name<A: Clone>(formula: &Formula<A>, name: impl Fn(&A) -> NamedAtom) -> NamedFormula {
        let Ok(named) = formula.try_map(&mut |atom| Ok::<_, core::convert::Infallible>(name(atom)));
        named
    }
}

impl Serialize for RuleList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let matcher = |matcher| Self::by_name(matcher, |atom| self.name_atom(*atom));
        let claim = |claim| Self::by_name(claim, |atom| self.name_claim_atom(atom));
        let form = ListForm {
            conditions: self.conditions().iter().map(ConditionForm::from).collect(),
            rules: self
                .rules()
                .iter()
                .map(|rule| RuleForm {
                    when: rule.matcher.as_ref().map(matcher),
                    phase: self.phases()[rule.phase].name.clone(),
                    docs: rule.docs.clone(),
                })
                .collect(),
            never: self.nevers().iter().map(matcher).collect(),
            ensure: self
                .ensures()
                .iter()
                .map(|ensure| EnsureForm {
                    r#if: claim(&ensure.premise),
                    then: claim(&ensure.conclusion),
                })
                .collect(),
        };
        form.serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::{String, ToString};

    const LIST: &str = r#"{
  "conditions": [
    {"name": "StoreReady"},
    {"name": "JobFailed", "type": "example.com/JobFailed", "polarity": "Negative", "absent": "False"}
  ],
  "rules": [
    {"when": {"any": [{"condition": "StoreReady", "status": "False"}, {"condition": "JobFailed"}]}, "phase": "Failed"},
    {"when": {"not": {"condition": "StoreReady", "status": ["False", "Unknown"]}}, "phase": "Running"},
    {"phase": "Pending"}
  ],
  "never": [{"all": [{"condition": "StoreReady"}, {"condition": "JobFailed"}]}],
  "ensure": [{"if": {"condition": "JobFailed"}, "then": {"phase": ["Failed", "Pending"]}}]
}"#;

    #[test]
    fn what_is_written_is_read_again() {
        let list: RuleList = serde_json::from_str(LIST).unwrap();
        assert_eq!(
            list.to_string(),
            "conditions(\n    StoreReady,\n    \
             JobFailed(negative, absent = False) = \"example.com/JobFailed\",\n),\n\
             rules(\n    any(StoreReady = False, JobFailed) => Failed,\n    \
             not(StoreReady = False | Unknown) => Running,\n    _ => Pending,\n),\n\
             never(all(StoreReady, JobFailed)),\nensure(JobFailed => phase = Failed | Pending),\n"
        );
        let written = serde_json::to_string(&list).unwrap();
        assert_eq!(serde_json::from_str::<RuleList>(&written).unwrap(), list);
        assert!(written.contains(r#"{"condition":"StoreReady"}"#), "{written}");
        assert!(written.contains(r#""status":"False""#), "{written}");
    }

    /// The message for the list with one part replaced.
    fn error(part: &str, replacement: &str) -> String {
        let list = LIST.replacen(part, replacement, 1);
        assert_ne!(list, LIST, "{part} is no part of the list");
        serde_json::from_str::<RuleList>(&list).unwrap_err().to_string()
    }

    #[test]
    fn mistakes_in_formulas_are_reported_at_the_word_that_is_wrong() {
        let cases = [
            (
                r#""not": {"condition""#,
                r#""nto": {"condition""#,
                "unknown field `nto`, expected one of `all`, `any`, `not`, `condition`, `status`, `phase` \
                 at line 8 column 19",
            ),
            (
                r#""status": "False"}, {"#,
                r#""status": "false"}, {"#,
                "unknown variant `false`, expected one of `True`, `False`, `Unknown` at line 7 column 67",
            ),
            (
                r#"["False", "Unknown"]}}"#,
                r#"[false, "Unknown"]}}"#,
                "invalid type: boolean `false`, expected a string at line 8 column 65",
            ),
            (
                r#"["False", "Unknown"]}}"#,
                "{}}}",
                "invalid type: map, expected a string or a list of strings at line 8 column 61",
            ),
            (
                r#"["False", "Unknown"]}}"#,
                "[]}}",
                "an atom must accept at least one status or phase at line 8 column 62",
            ),
            (
                r#""all": ["#,
                r#""any": [], "all": ["#,
                "a matcher has one of `all`, `any`, `not`, `condition` and `phase`, and here is a second one \
                 at line 11 column 29",
            ),
            (
                r#"{"condition": "JobFailed"}]}, "phase""#,
                r#"{"status": "True"}]}, "phase""#,
                "a matcher needs one of `all`, `any`, `not`, `condition` and, in `ensure`, `phase` \
                 at line 7 column 88",
            ),
            (
                r#""all": [{"#,
                r#""status": "True", "all": [{"#,
                "`status` goes with `condition` only at line 11 column 96",
            ),
            (
                r#"{"not": {"condition": "StoreReady", "status": ["False", "Unknown"]}}"#,
                "[]",
                "invalid type: sequence, expected a matcher, such as {\"all\": [..]}, {\"any\": [..]}, {\"not\": ..} or \
                 {\"condition\": \"Name\", \"status\": \"False\"} at line 8 column 13",
            ),
        ];
        for (part, replacement, message) in cases {
            assert_eq!(error(part, replacement), message, "for {replacement}");
        }
    }

    #[test]
    fn other_mistakes_are_reported_at_the_end_of_their_item() {
        let cases = [
            (
                r#"{"not": {"condition": "StoreReady""#,
                r#"{"not": {"condition": "StoreRaedy""#,
                "rule 2: the condition `StoreRaedy` is not declared at line 8 column 102",
            ),
            (
                r#"{"phase": "Pending"}"#,
                r#"{"phase": "Not Ready"}"#,
                "rule 3: \"Not Ready\" cannot be a Rust identifier; a condition type with other characters takes a short \
                 name and its wire type at line 9 column 26",
            ),
            (
                r#""never": [{"#,
                r#""never": [{"phase": "Failed"}, {"#,
                "never 1: only `ensure` can speak of the phase at line 11 column 31",
            ),
            (
                r#"["Failed", "Pending"]}}]"#,
                r#"["Failed", "Waiting"]}}]"#,
                "ensure 1: no rule gives the phase `Waiting` at line 12 column 89",
            ),
            (
                r#"{"name": "StoreReady"},"#,
                r#"{"name": "StoreReady"}, {"name": "StoreReady", "type": "x"},"#,
                "condition 2: the condition `StoreReady` is declared twice at line 3 column 63",
            ),
            (
                r#""type": "example.com/JobFailed""#,
                r#""type": "StoreReady""#,
                "condition 2: two conditions have the wire type \"StoreReady\" at line 4 column 90",
            ),
            (
                r#""never": [{"#,
                r#""never": ["x", {"#,
                "invalid type: string \"x\", expected an object, never 1 at line 11 column 15",
            ),
            (
                r#""never": ["#,
                r#""rules": ["#,
                "duplicate field `rules` at line 11 column 9",
            ),
            (
                r#""never": ["#,
                r#""nevers": ["#,
                "unknown field `nevers`, expected one of `conditions`, `rules`, `never`, `ensure` \
                 at line 11 column 10",
            ),
        ];
        for (part, replacement, message) in cases {
            assert_eq!(error(part, replacement), message, "for {replacement}");
        }
    }

    #[test]
    fn parts_may_come_in_any_order() {
        let turned = r#"{
            "ensure": [{"then": {"phase": "Failed"}, "if": {"status": "True", "condition": "JobFailed"}}],
            "rules": [{"phase": "Failed", "when": {"condition": "JobFailed"}}],
            "conditions": [{"name": "JobFailed"}]
        }"#;
        let list: RuleList = serde_json::from_str(turned).unwrap();
        assert_eq!(list.ensures().len(), 1);
        let unknown = turned.replace("\"name\": \"JobFailed\"", "\"name\": \"JobDone\"");
        let message = serde_json::from_str::<RuleList>(&unknown)
            .unwrap_err()
            .to_string();
        assert!(
            message.starts_with("the condition `JobFailed` is not declared"),
            "{message}"
        );
    }

    #[test]
    fn formulas_that_are_too_deep_are_refused_where_they_are() {
        let nested = |depth: usize| {
            let inner = r#"{"condition": "StoreReady", "status": ["False", "Unknown"]}"#;
            let (open, close) = (r#"{"not": "#.repeat(depth - 1), "}".repeat(depth - 1));
            LIST.replace(
                &alloc::format!(r#"{{"not": {inner}}}"#),
                &alloc::format!("{open}{inner}{close}"),
            )
        };
        assert!(serde_json::from_str::<RuleList>(&nested(super::super::MAX_DEPTH)).is_ok());
        let message = serde_json::from_str::<RuleList>(&nested(super::super::MAX_DEPTH + 1))
            .unwrap_err()
            .to_string();
        assert!(
            message.starts_with("formulas may nest 48 levels deep at most at line 8"),
            "{message}"
        );
    }
}
