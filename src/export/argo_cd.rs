//! The health of a resource in [Argo CD](https://argo-cd.readthedocs.io/en/stable/operator-manual/health/), from its conditions.
//!
//! | phase | health |
//! |---|---|
//! | ready | `Healthy` |
//! | reconciling | `Progressing` |
//! | stalled | `Degraded` |
//! | unknown | `Unknown` |
//! | [suspended](HealthCheck::with_suspended) | `Suspended` |
//!
//! The message is that of the condition that decided or, where there is more than one or it has none, the phase and the conditions
//! behind it.
//!
//! An object whose `status.observedGeneration` is older than its `metadata.generation` is `Progressing`, whatever its conditions
//! say: they are about the spec of before. Argo CD's own checks do the same for Deployments and for many custom resources.
//! Otherwise a sync would end before the operator has seen what was synced.
//!
//! Argo CD itself reports an object that is being deleted as `Progressing`.

use super::text::{indented, quoted, quoted_in_lua};
use super::{Error, ResourceRules};
use phase_core::rules::{Atom, Health, Matcher, Phase, RuleList};
use phase_core::status::ConditionStatus;
use phase_core::value::ValueSet;
use std::fmt::Write;

/// A health check for Argo CD.
///
/// ```
/// # use phase_rules::export::{Error, ResourceRules, argo_cd};
/// # use phase_rules::rules::{ConditionType, Health, Phase, RuleList, when};
/// # use phase_rules::ConditionStatus::True;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let rules = RuleList::builder()
///     .condition(ConditionType::new("Paused"))
///     .condition(ConditionType::new("Synced"))
///     .phase(Phase::new("Paused").health(Health::Reconciling))
///     .phase(Phase::new("Synced").health(Health::Ready))
///     .phase(Phase::new("Syncing").health(Health::Reconciling))
///     .rule(when("Paused", True), "Paused")
///     .rule(when("Synced", True), "Synced")
///     .otherwise("Syncing")
///     .build()?;
/// let mirrors = ResourceRules::new(rules, "example.com", "v1", "Mirror");
/// let lua = argo_cd::HealthCheck::new(&mirrors)?.with_suspended("Paused")?.lua();
/// assert!(lua.contains(r#"rule(is("Paused", "True"), "Paused", "Suspended"),"#));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct HealthCheck<'a> {
    resource: &'a ResourceRules,
    /// Indices of phases.
    suspended: Vec<usize>,
}

impl<'a> HealthCheck<'a> {
    /// Returns the health check of a resource.
    ///
    /// # Errors
    /// No phase has a health.
    pub fn new(resource: &'a ResourceRules) -> Result<Self, Error> {
        let phases = resource.rules.phases();
        if phases.iter().all(|phase| phase.health == Health::Unknown) {
            return Err(Error::NoHealth);
        }
        Ok(Self {
            resource,
            suspended: Vec::new(),
        })
    }

    /// Makes a phase, by its name, one in which the object waits for somebody on purpose: paused, or to be approved. Rules have no
    /// such health, because kstatus has none.
    ///
    /// # Errors
    /// The list does not have the phase.
    pub fn with_suspended(mut self, phase: &str) -> Result<Self, Error> {
        let phases = self.resource.rules.phases();
        let index = phases.iter().position(|known| known.name == phase);
        let index = index.ok_or_else(|| Error::UnknownPhase { name: phase.into() })?;
        self.suspended.push(index);
        Ok(self)
    }

    /// Returns the script, `health.lua`.
    pub fn lua(&self) -> String {
        let ResourceRules { rules, fields, .. } = self.resource;
        let kept = if rules.ignores_stale() {
            "not is_stale(condition.observedGeneration) and condition"
        } else {
            "condition"
        };
        let mut script = READING
            .replace("OBSERVED", &quoted_in_lua(&fields.observed_generation))
            .replace("CONDITIONS", &quoted_in_lua(&fields.conditions))
            .replace("KEPT", kept);
        script += &MATCHERS.replace("MISSING", &missing(rules));
        let mut otherwise = 0;
        for rule in rules.rules() {
            let Some(matcher) = &rule.matcher else {
                otherwise = rule.phase;
                break;
            };
            script.push_str("  rule(");
            write_matcher(&mut script, rules, matcher);
            let _ = writeln!(script, ", {}),", self.phase_and_health(rule.phase));
        }
        let otherwise = format!("rule({{}}, {})", self.phase_and_health(otherwise));
        script + &ANSWER.replace("OTHERWISE", &otherwise)
    }

    /// Returns a manifest of the config map `argocd-cm` with this health check and nothing else, to be applied server-side.
    pub fn config_map(&self) -> String {
        let ResourceRules { group, kind, .. } = self.resource;
        let group = if group.is_empty() {
            String::new()
        } else {
            format!("{group}_")
        };
        format!(
            "apiVersion: v1\n\
             kind: ConfigMap\n\
             metadata:\n  name: argocd-cm\n\
             data:\n  {}: |\n{}",
            key(&format!("resource.customizations.health.{group}{kind}")),
            indented(&self.lua(), 4)
        )
    }

    /// `"Failed", "Degraded"`
    fn phase_and_health(&self, index: usize) -> String {
        let Phase { text, health, .. } = &self.resource.rules.phases()[index];
        let health = match health {
            _ if self.suspended.contains(&index) => "Suspended",
            Health::Ready => "Healthy",
            Health::Reconciling => "Progressing",
            Health::Stalled => "Degraded",
            Health::Unknown => "Unknown",
        };
        format!("{}, \"{health}\"", quoted_in_lua(text))
    }
}

/// What a missing condition counts as.
fn missing(rules: &RuleList) -> String {
    let conditions = rules.conditions().iter();
    let others = conditions.filter(|condition| condition.absent != ConditionStatus::Unknown);
    let others = others.map(|condition| {
        let wire_type = quoted_in_lua(&condition.wire_type);
        format!("[{wire_type}] = \"{}\"", condition.absent)
    });
    let others: Vec<String> = others.collect();
    if others.is_empty() {
        return "\"Unknown\"".into();
    }
    format!("({{ {} }})[name] or \"Unknown\"", others.join(", "))
}

/// `all { is("StoreReady", "True"), no(is("JobFailed", "True(DeadlineExceeded)")) }`
fn write_matcher(out: &mut String, rules: &RuleList, matcher: &Matcher) {
    let (combinator, operands) = match matcher {
        Matcher::Atom(atom) => {
            let wire_type = quoted_in_lua(&rules.conditions()[atom.condition].wire_type);
            let _ = write!(out, "is({wire_type}");
            for value in accepted(rules, *atom) {
                let _ = write!(out, ", {}", quoted_in_lua(&value));
            }
            return out.push(')');
        }
        Matcher::Named { formula, .. } => return write_matcher(out, rules, formula),
        Matcher::Not(operand) => {
            out.push_str("no(");
            write_matcher(out, rules, operand);
            return out.push(')');
        }
        Matcher::All(operands) => ("all", operands),
        Matcher::Any(operands) => ("any", operands),
    };
    out.push_str(combinator);
    out.push_str(" {");
    for (position, operand) in operands.iter().enumerate() {
        out.push_str(if position > 0 { ", " } else { " " });
        write_matcher(out, rules, operand);
    }
    out.push_str(if operands.is_empty() { "}" } else { " }" });
}

/// `True` for a status with any reason, `True(DeadlineExceeded)` for one with a reason.
fn accepted(rules: &RuleList, atom: Atom) -> Vec<String> {
    let of_status = |status: ConditionStatus| {
        let values = atom.values.intersection(ValueSet::of(status.only()));
        if values.contains(status.into()) {
            return vec![status.to_string()];
        }
        let reasons = values
            .iter()
            .filter_map(|value| rules.reason(atom.condition, value));
        reasons
            .map(|reason| format!("{status}({})", reason.text))
            .collect()
    };
    ConditionStatus::ALL.into_iter().flat_map(of_status).collect()
}

/// A key of a mapping, in quotes where it needs them.
fn key(text: &str) -> String {
    let is_bare = |character: char| character.is_ascii_alphanumeric() || ".-_".contains(character);
    if text.chars().all(is_bare) {
        text.into()
    } else {
        quoted(text)
    }
}

/// Of what Argo CD calls the script with, no field is sure to be there or of the right type.
const READING: &str = r#"-- The first rule below that holds decides. Made by phase-rules.
local function table_of(value) return type(value) == "table" and value or {} end

local status, generation = table_of(obj.status), table_of(obj.metadata).generation
local function is_stale(observed)
  return type(observed) == "number" and type(generation) == "number" and observed ~= 0 and observed < generation
end
if is_stale(status[OBSERVED]) then
  return { status = "Progressing", message = "waiting until generation " .. generation .. " is observed" }
end

local conditions = {}
for _, condition in ipairs(table_of(status[CONDITIONS])) do
  local name = table_of(condition).type
  if type(name) == "string" and conditions[name] == nil then
    conditions[name] = KEPT
  end
end
"#;

/// A matcher is a table: whether it holds, and the conditions that make it so.
const MATCHERS: &str = r#"local function status_of(name)
  local condition = conditions[name]
  if not condition then return MISSING end
  local is_known = condition.status == "True" or condition.status == "False"
  return is_known and condition.status or "Unknown", condition.reason
end

local function is(name, ...)
  local status, reason = status_of(name)
  local with_reason = type(reason) == "string" and status .. "(" .. reason .. ")"
  for _, accepted in ipairs { ... } do
    if accepted == status or accepted == with_reason then return { holds = true, because = { name } } end
  end
  return { holds = false, because = { name } }
end
local function no(matcher) return { holds = not matcher.holds, because = matcher.because } end
local function first(matchers, decisive)
  local because = {}
  for _, matcher in ipairs(matchers) do
    if matcher.holds == decisive then return matcher end
    for _, name in ipairs(matcher.because) do table.insert(because, name) end
  end
  return { holds = not decisive, because = because }
end
local function all(matchers) return first(matchers, false) end
local function any(matchers) return first(matchers, true) end
local function rule(matcher, phase, health)
  return { holds = matcher.holds, because = matcher.because, phase = phase, health = health }
end

local decided = any {
"#;

const ANSWER: &str = r#"}
local result = decided.holds and decided or OTHERWISE

local names, because = {}, {}
for _, name in ipairs(decided.because) do
  if not names[name] then
    names[name] = true
    table.insert(because, name .. "=" .. status_of(name))
  end
end
local only = #because == 1 and conditions[decided.because[1]] or {}
local message = only.message
if type(message) ~= "string" or message == "" then
  message = result.phase .. (#because > 0 and " because " .. table.concat(because, ", ") or "")
end
return { status = result.health, message = message }
"#;
