//! The serde form of a rule list: by name, for people to read and write.
//!
//! ```json
//! {
//!   "conditions": [
//!     {"name": "StoreReady"},
//!     {"name": "JobFailed", "type": "example.com/JobFailed", "polarity": "Negative", "absent": "False",
//!      "reasons": ["DeadlineExceeded", {"name": "OutOfMemory", "text": "OOMKilled"}]}
//!   ],
//!   "phases": [
//!     {"name": "Retrying", "health": "Reconciling"}, {"name": "Failed", "health": "Stalled", "text": "failed"},
//!     {"name": "Running", "health": "Ready"}, {"name": "Pending", "health": "Reconciling"}
//!   ],
//!   "rules": [
//!     {"when": {"condition": "JobFailed", "status": [{"True": ["DeadlineExceeded", "OutOfMemory"]}]}, "phase": "Retrying"},
//!     {"when": {"any": [{"condition": "StoreReady", "status": "False"}, {"condition": "JobFailed"}]}, "phase": "Failed"},
//!     {"when": {"not": {"condition": "StoreReady", "status": ["False", "Unknown"]}}, "phase": "Running"},
//!     {"phase": "Pending"}
//!   ],
//!   "matchers": [{"name": "Healthy", "when": {"all": [{"condition": "StoreReady"}, {"not": {"condition": "JobFailed"}}]}}],
//!   "publish": [{"condition": "Ready"}, {"condition": "Stalled", "type": "example.com/Stalled"}],
//!   "never": [{"all": [{"condition": "StoreReady"}, {"condition": "JobFailed"}]}],
//!   "ensure": [{"if": {"condition": "JobFailed"}, "then": {"phase": ["Failed"]}}],
//!   "ignore_stale": true
//! }
//! ```

use super::{
    Atom, ClaimAtom, ConditionType, Formula, Health, NamedAtom, NamedFormula, Phase, Polarity, Published,
    Reason, RuleList,
};
use crate::limits::quoted;
use crate::publish::StandardCondition;
use crate::status::{ConditionStatus, StatusSet};
use crate::value::ValueSet;
use alloc::boxed::Box;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::convert::Infallible;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[derive(Serialize, Deserialize)]
#[serde(
    deny_unknown_fields,
    expecting = "a rule list: an object with `conditions` and `rules`"
)]
struct ListForm {
    conditions: Vec<ConditionForm>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    phases: Vec<PhaseForm>,
    rules: Vec<RuleForm>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    matchers: Vec<MatcherForm>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    publish: Vec<PublishedForm>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    never: Vec<NamedFormula>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    ensure: Vec<EnsureForm>,
    #[serde(default, skip_serializing_if = "is_default")]
    ignore_stale: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object that declares a condition")]
struct ConditionForm {
    name: String,
    /// The wire type, unless it is the name.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    wire_type: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    polarity: Polarity,
    #[serde(default, skip_serializing_if = "is_default")]
    absent: ConditionStatus,
    #[serde(default, skip_serializing_if = "is_default")]
    unread: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    reasons: Vec<ReasonForm>,
    #[serde(default, skip_serializing_if = "is_default")]
    docs: String,
}

#[derive(Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "expected the name of a reason, or an object with `name`, `text` and `docs`"
)]
enum ReasonForm {
    Name(String),
    Full(FullReasonForm),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FullReasonForm {
    name: String,
    /// The text, unless it is the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    docs: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object that declares a phase")]
struct PhaseForm {
    name: String,
    /// The text, unless it is the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    health: Health,
    #[serde(default, skip_serializing_if = "is_default")]
    docs: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object with `name` and `when`")]
struct MatcherForm {
    name: String,
    when: NamedFormula,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a published condition")]
struct PublishedForm {
    condition: StandardCondition,
    /// The wire type, unless it is the name.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    wire_type: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "a rule: an object with `when` and `phase`")]
struct RuleForm {
    /// Without a matcher the rule is `_`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    when: Option<NamedFormula>,
    phase: String,
    #[serde(default, skip_serializing_if = "is_default")]
    docs: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, expecting = "an object with `if` and `then`")]
struct EnsureForm {
    r#if: NamedFormula,
    then: NamedFormula,
}

/// A formula with operands of type `F`: exactly one of `all`, `any`, `not`, `condition`, `matcher` and, in `ensure`, `phase`.
#[derive(Serialize, Deserialize)]
#[serde(
    deny_unknown_fields,
    bound(deserialize = "F: Deserialize<'de>"),
    expecting = "a matcher, such as {\"all\": [..]}, {\"any\": [..]}, {\"not\": ..} or {\"condition\": \"Name\", \"status\": \"False\"}"
)]
struct FormulaForm<F> {
    #[serde(skip_serializing_if = "Option::is_none")]
    all: Option<Vec<F>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    any: Option<Vec<F>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    not: Option<Box<F>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    condition: Option<String>,
    /// `True` by default, as in the attribute.
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<AlternativesForm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phase: Option<OneOrMany>,
    #[serde(skip_serializing_if = "Option::is_none")]
    matcher: Option<String>,
}

impl<F> FormulaForm<F> {
    const NONE: Self = Self {
        all: None,
        any: None,
        not: None,
        condition: None,
        status: None,
        phase: None,
        matcher: None,
    };
}

#[derive(Serialize, Deserialize)]
#[serde(untagged, expecting = "expected a string or a list of strings")]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

/// What an atom accepts: one status, or a list of statuses, each perhaps with reasons.
#[derive(Serialize, Deserialize)]
#[serde(
    untagged,
    expecting = "expected a status, or a list of statuses and of objects such as {\"True\": [\"DeadlineExceeded\"]}"
)]
enum AlternativesForm {
    One(String),
    Many(Vec<AlternativeForm>),
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum AlternativeForm {
    Status(String),
    WithReasons(BTreeMap<String, OneOrMany>),
}

impl AlternativesForm {
    fn read(self) -> Result<(StatusSet, Vec<(ConditionStatus, String)>), String> {
        let alternatives = match self {
            Self::One(status) => return Ok((read_status(&status)?.only(), Vec::new())),
            Self::Many(alternatives) => alternatives,
        };
        let (mut statuses, mut reasons) = (StatusSet::EMPTY, Vec::new());
        for alternative in alternatives {
            match alternative {
                AlternativeForm::Status(status) => statuses = statuses | read_status(&status)?.only(),
                AlternativeForm::WithReasons(of_statuses) => {
                    for (status, names) in of_statuses {
                        let status = read_status(&status)?;
                        reasons.extend(names.as_slice().iter().map(|name| (status, name.clone())));
                    }
                }
            }
        }
        // As the derive: what is tested is what is written.
        if let Some((status, _)) = reasons.iter().find(|(status, _)| statuses.contains(*status)) {
            return Err(format!(
                "duplicate {status}, with reasons and without: remove one"
            ));
        }
        Ok((statuses, reasons))
    }

    fn of(statuses: StatusSet, reasons: &[(ConditionStatus, String)]) -> Self {
        let alternative = |status: ConditionStatus| {
            let of_status = reasons.iter().filter(|(with, _)| *with == status);
            let names: Vec<String> = of_status.map(|(_, name)| name.clone()).collect();
            if statuses.contains(status) {
                Some(AlternativeForm::Status(status.as_str().into()))
            } else if names.is_empty() {
                None
            } else {
                let names = names.into_iter().collect();
                let with_reasons = [(status.as_str().into(), names)];
                Some(AlternativeForm::WithReasons(with_reasons.into()))
            }
        };
        let mut alternatives: Vec<_> = ConditionStatus::ALL.into_iter().filter_map(alternative).collect();
        match &mut *alternatives {
            [AlternativeForm::Status(only)] => Self::One(core::mem::take(only)),
            _ => Self::Many(alternatives),
        }
    }
}

impl OneOrMany {
    fn as_slice(&self) -> &[String] {
        match self {
            Self::One(name) => core::slice::from_ref(name),
            Self::Many(names) => names,
        }
    }
}

impl FromIterator<String> for OneOrMany {
    fn from_iter<I: IntoIterator<Item = String>>(names: I) -> Self {
        let mut names: Vec<String> = names.into_iter().collect();
        match &mut *names {
            [only] => Self::One(core::mem::take(only)),
            _ => Self::Many(names),
        }
    }
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl<'de> Deserialize<'de> for NamedFormula {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let FormulaForm {
            all,
            any,
            not,
            condition,
            status,
            phase,
            matcher,
        } = FormulaForm::deserialize(deserializer)?;
        if status.is_some() && condition.is_none() {
            return Err(D::Error::custom("`status` needs a `condition`"));
        }
        let accepted = status.map_or(
            Ok((ConditionStatus::True.only(), Vec::new())),
            AlternativesForm::read,
        );
        let (statuses, reasons) = accepted.map_err(D::Error::custom)?;
        let mut given = [
            all.map(Self::All),
            any.map(Self::Any),
            not.map(Self::Not),
            condition.map(|name| {
                Self::Atom(NamedAtom::Condition {
                    name,
                    statuses,
                    reasons,
                })
            }),
            phase.map(|phases| Self::Atom(NamedAtom::Phase(phases.as_slice().to_vec()))),
            matcher.map(|name| Self::Atom(NamedAtom::Matcher(name))),
        ]
        .into_iter()
        .flatten();
        match (given.next(), given.next()) {
            (Some(formula), None) => Ok(formula),
            (Some(_), Some(_)) => Err(D::Error::custom(
                "a matcher has only one of `all`, `any`, `not`, `condition`, `matcher` and `phase`",
            )),
            (None, _) => Err(D::Error::custom(
                "a matcher needs one of `all`, `any`, `not`, `condition`, `matcher` and, in `ensure`, `phase`",
            )),
        }
    }
}

fn read_status(text: &str) -> Result<ConditionStatus, String> {
    ConditionStatus::from_exact(text).ok_or_else(|| {
        format!(
            "unknown status {}, expected one of True, False, Unknown",
            quoted(text)
        )
    })
}

impl Serialize for NamedFormula {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut form = FormulaForm::NONE;
        match self {
            Self::All(operands) => form.all = Some(operands.iter().collect()),
            Self::Any(operands) => form.any = Some(operands.iter().collect()),
            Self::Not(operand) => form.not = Some(Box::new(&**operand)),
            Self::Atom(NamedAtom::Condition {
                name,
                statuses,
                reasons,
            }) => {
                form.condition = Some(name.clone());
                if *statuses != ConditionStatus::True.only() || !reasons.is_empty() {
                    form.status = Some(AlternativesForm::of(*statuses, reasons));
                }
            }
            Self::Atom(NamedAtom::Phase(phases)) => form.phase = Some(phases.iter().cloned().collect()),
            Self::Atom(NamedAtom::Matcher(name)) | Self::Named { name, .. } => {
                form.matcher = Some(name.clone());
            }
        }
        form.serialize(serializer)
    }
}

impl From<&Reason> for ReasonForm {
    fn from(reason: &Reason) -> Self {
        let Reason { name, text, docs } = reason.clone();
        if text == name && docs.is_empty() {
            return Self::Name(name);
        }
        Self::Full(FullReasonForm {
            text: (text != name).then_some(text),
            name,
            docs,
        })
    }
}

impl From<ReasonForm> for Reason {
    fn from(form: ReasonForm) -> Self {
        match form {
            ReasonForm::Name(name) => Self::new(name),
            ReasonForm::Full(FullReasonForm { name, text, docs }) => Self {
                text: text.unwrap_or_else(|| name.clone()),
                name,
                docs,
            },
        }
    }
}

impl From<&Phase> for PhaseForm {
    fn from(phase: &Phase) -> Self {
        Self {
            name: phase.name.clone(),
            text: (phase.text != phase.name).then(|| phase.text.clone()),
            health: phase.health,
            docs: phase.docs.clone(),
        }
    }
}

impl From<PhaseForm> for Phase {
    fn from(form: PhaseForm) -> Self {
        Self {
            text: form.text.unwrap_or_else(|| form.name.clone()),
            name: form.name,
            health: form.health,
            docs: form.docs,
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
            reasons: condition.reasons.iter().map(ReasonForm::from).collect(),
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
            reasons: form.reasons.into_iter().map(Reason::from).collect(),
            docs: form.docs,
        }
    }
}

/// Errors say where they are: in the JSON by a path such as `rules[0].when.all[1]`, in the rule list by the number of the rule.
impl<'de> Deserialize<'de> for RuleList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let form: ListForm = serde_path_to_error::deserialize(deserializer).map_err(D::Error::custom)?;
        let mut list = Self::builder();
        for condition in form.conditions {
            list = list.condition(condition.into());
        }
        for phase in form.phases {
            list = list.phase(phase.into());
        }
        for rule in form.rules {
            list = list.documented_rule(rule.when, rule.phase, rule.docs);
        }
        for MatcherForm { name, when } in form.matchers {
            list = list.matcher(name, when);
        }
        for PublishedForm { condition, wire_type } in form.publish {
            let published = Published::new(condition);
            list = list.publish(match wire_type {
                Some(wire_type) => published.wire_type(wire_type),
                None => published,
            });
        }
        for never in form.never {
            list = list.never(never);
        }
        for ensure in form.ensure {
            list = list.ensure(ensure.r#if, ensure.then);
        }
        if form.ignore_stale {
            list = list.ignore_stale();
        }
        list.build().map_err(D::Error::custom)
    }
}

impl Serialize for RuleList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let matcher = |matcher| by_name(matcher, |atom| self.name_atom(*atom));
        let claim = |claim| by_name(claim, |atom| self.name_claim_atom(atom));
        let form = ListForm {
            conditions: self.conditions().iter().map(ConditionForm::from).collect(),
            phases: self.declared_phases().iter().map(PhaseForm::from).collect(),
            rules: self
                .rules()
                .iter()
                .map(|rule| RuleForm {
                    when: rule.matcher.as_ref().map(matcher),
                    phase: self.phases()[rule.phase].name.clone(),
                    docs: rule.docs.clone(),
                })
                .collect(),
            matchers: self
                .matchers()
                .iter()
                .map(|named| MatcherForm {
                    name: named.name.clone(),
                    when: matcher(&named.matcher),
                })
                .collect(),
            publish: self
                .published()
                .iter()
                .map(|Published { condition, wire_type }| PublishedForm {
                    condition: *condition,
                    wire_type: (wire_type != condition.as_str()).then(|| wire_type.clone()),
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
            ignore_stale: self.ignores_stale(),
        };
        form.serialize(serializer)
    }
}

impl RuleList {
    fn name_atom(&self, atom: Atom) -> NamedAtom {
        let whole = |status: &ConditionStatus| {
            let of_status = ValueSet::of(status.only());
            atom.values.intersection(of_status) == of_status
        };
        let statuses: StatusSet = ConditionStatus::ALL.into_iter().filter(whole).collect();
        let others = atom.values.intersection(ValueSet::of(statuses).complement());
        let reasons = others.iter().filter_map(|value| {
            let reason = self.reason(atom.condition, value)?;
            Some((value.status(), reason.name.clone()))
        });
        NamedAtom::Condition {
            name: self.conditions()[atom.condition].name.clone(),
            statuses,
            reasons: reasons.collect(),
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
}

fn by_name<A>(formula: &Formula<A>, name: impl Fn(&A) -> NamedAtom) -> NamedFormula {
    let Ok(named) = formula.try_map(&mut |atom| Ok::<_, Infallible>(name(atom)));
    named
}
