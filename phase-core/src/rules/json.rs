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

use super::{
    Atom, ClaimAtom, ConditionType, Formula, NamedAtom, NamedFormula, Polarity, RuleList, phase_is, when,
};
use crate::status::{Status, StatusSet};
use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

type Text = Cow<'static, str>;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ListForm {
    conditions: Vec<ConditionForm>,
    rules: Vec<RuleForm>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    never: Vec<FormulaForm>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    ensure: Vec<EnsureForm>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConditionForm {
    name: Text,
    /// The wire type, where it is not the name.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    wire_type: Option<Text>,
    #[serde(default, skip_serializing_if = "is_default")]
    polarity: Polarity,
    #[serde(default, skip_serializing_if = "is_default")]
    absent: Status,
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
    when: Option<FormulaForm>,
    phase: Text,
    #[serde(default, skip_serializing_if = "is_default")]
    docs: Text,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EnsureForm {
    r#if: FormulaForm,
    then: FormulaForm,
}

#[derive(Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "expected one of {\"all\": [..]}, {\"any\": [..]}, {\"not\": ..}, {\"condition\": \"Name\", \
                 \"status\": [\"True\"]} and, in `ensure`, {\"phase\": [\"Name\"]}"
)]
enum FormulaForm {
    All(AllForm),
    Any(AnyForm),
    Not(NotForm),
    Condition(AtomForm),
    Phase(PhaseForm),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AllForm {
    all: Vec<FormulaForm>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AnyForm {
    any: Vec<FormulaForm>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct NotForm {
    not: Box<FormulaForm>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AtomForm {
    condition: Text,
    #[serde(default = "only_true", skip_serializing_if = "is_only_true")]
    status: OneOrMany<Status>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PhaseForm {
    phase: OneOrMany<Text>,
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum OneOrMany<T> {
    One(T),
    Many(Vec<T>),
}

impl<T> OneOrMany<T> {
    fn into_vec(self) -> Vec<T> {
        match self {
            Self::One(one) => alloc::vec![one],
            Self::Many(many) => many,
        }
    }
}

impl<T> FromIterator<T> for OneOrMany<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut items: Vec<T> = items.into_iter().collect();
        match items.pop() {
            Some(only) if items.is_empty() => Self::One(only),
            Some(last) => {
                items.push(last);
                Self::Many(items)
            }
            None => Self::Many(items),
        }
    }
}

fn only_true() -> OneOrMany<Status> {
    OneOrMany::One(Status::True)
}

fn is_only_true(statuses: &OneOrMany<Status>) -> bool {
    matches!(statuses, OneOrMany::One(Status::True))
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Serialize for Status {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Status {
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

impl From<FormulaForm> for NamedFormula {
    fn from(form: FormulaForm) -> Self {
        match form {
            FormulaForm::All(AllForm { all }) => Formula::all(all.into_iter().map(Self::from)),
            FormulaForm::Any(AnyForm { any }) => Formula::any(any.into_iter().map(Self::from)),
            FormulaForm::Not(NotForm { not }) => Formula::not(Self::from(*not)),
            FormulaForm::Condition(AtomForm { condition, status }) => {
                when(condition, status.into_vec().into_iter().collect::<StatusSet>())
            }
            FormulaForm::Phase(PhaseForm { phase }) => phase_is(phase.into_vec()),
        }
    }
}

impl From<&NamedFormula> for FormulaForm {
    fn from(formula: &NamedFormula) -> Self {
        match formula {
            Formula::All(operands) => Self::All(AllForm {
                all: operands.iter().map(Self::from).collect(),
            }),
            Formula::Any(operands) => Self::Any(AnyForm {
                any: operands.iter().map(Self::from).collect(),
            }),
            Formula::Not(operand) => Self::Not(NotForm {
                not: Box::new(Self::from(&**operand)),
            }),
            Formula::Atom(NamedAtom::Condition { name, statuses }) => Self::Condition(AtomForm {
                condition: name.clone(),
                status: statuses.iter().collect(),
            }),
            Formula::Atom(NamedAtom::Phase(phases)) => Self::Phase(PhaseForm {
                phase: phases.iter().cloned().collect(),
            }),
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

    fn formula_form<A: Clone>(formula: &Formula<A>, name: impl Fn(&A) -> NamedAtom) -> FormulaForm {
        let Ok(named) = formula.try_map(&mut |atom| Ok::<_, core::convert::Infallible>(name(atom)));
        FormulaForm::from(&named)
    }
}

impl Serialize for RuleList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let matcher = |matcher| Self::formula_form(matcher, |atom| self.name_atom(*atom));
        let claim = |claim| Self::formula_form(claim, |atom| self.name_claim_atom(atom));
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

impl<'de> Deserialize<'de> for RuleList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form = ListForm::deserialize(deserializer)?;
        let mut builder = Self::builder();
        for condition in form.conditions {
            builder = builder.condition(condition.into());
        }
        for rule in form.rules {
            builder = builder.documented_rule(rule.when.map(Into::into), rule.phase, rule.docs);
        }
        for never in form.never {
            builder = builder.never(never.into());
        }
        for ensure in form.ensure {
            builder = builder.ensure(ensure.r#if.into(), ensure.then.into());
        }
        builder.build().map_err(D::Error::custom)
    }
}
