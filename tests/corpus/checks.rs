//! The health checks of the corpus.

use phase_rules::rules::RuleList;
use phase_rules::{PhaseEnum, PhaseStatus, ReadCondition, State};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// The API group and kind of the resource.
    pub name: String,
    /// The lines of `conditions(..)`.
    pub conditions: Vec<String>,
    /// The lines of `rules(..)`.
    pub rules: Vec<String>,
    /// What these lines say.
    pub list: RuleList,
    pub cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub conditions: Vec<Entry>,
    /// What Argo CD says.
    pub health: String,
    /// The test fixture of Argo CD that it is; others are enumerated.
    pub from: Option<String>,
}

/// Type, status and reason of a condition.
#[derive(Clone, Debug, Deserialize)]
pub struct Entry(String, String, Option<String>);

impl ReadCondition for Entry {
    fn type_(&self) -> &str {
        &self.0
    }
    fn status(&self) -> &str {
        &self.1
    }
    fn reason(&self) -> Option<&str> {
        self.2.as_deref()
    }
}

pub fn all() -> Vec<Check> {
    serde_json::from_str(include_str!("health-checks.json")).unwrap()
}

/// A derived health check.
pub struct Derived {
    pub rules: RuleList,
    pub phases: fn(&[Entry]) -> Phases,
}

/// The phase in each way to derive it.
pub struct Phases {
    pub evaluated: &'static str,
    pub of_state: &'static str,
    pub explained: &'static str,
    /// The rule that decides.
    pub rule: Option<usize>,
    /// The explanation, and what is missing for each phase.
    pub texts: Vec<Option<String>>,
}

impl Derived {
    pub fn of<S: PhaseStatus<Condition = Entry>>() -> Self {
        Self {
            rules: S::rules(),
            phases: |conditions| {
                let explanation = S::explain(conditions);
                Phases {
                    evaluated: S::evaluate(conditions).as_str(),
                    of_state: State::<S::Phase>::read(conditions).phase().as_str(),
                    explained: explanation.phase().as_str(),
                    rule: explanation.rule(),
                    texts: [Some(explanation.to_string())]
                        .into_iter()
                        .chain(S::Phase::ALL.iter().map(|phase| {
                            let missing = explanation.missing_for(*phase)?;
                            Some(missing.to_string())
                        }))
                        .collect(),
                }
            },
        }
    }
}
