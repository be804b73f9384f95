//! Rules for [Prometheus](https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/): alerts on objects that are
//! stalled or reconciling for too long, or whose phase is not that of the rules, and how many objects are in which phase.
//!
//! [`manager_rules`] takes the metrics that the operator exports itself, [`KubeStateMetrics`] those of kube-state-metrics. Both
//! metrics have the labels `namespace` and `name` of the object: scrape them with `honor_labels: true` (`honorLabels` of
//! a `ServiceMonitor`), or Prometheus replaces the namespace by that of the pod.
//!
//! An alert is about an object, whichever of the phases it is in, and whichever replica says so. Those for
//! stalled and for reconciling phases are there only where the list has such a phase.

mod kube_state_metrics;
mod promql;

pub use kube_state_metrics::KubeStateMetrics;

use super::ResourceRules;
use super::text::{indented, quoted};
use phase_core::rules::Health;
use std::time::Duration;

/// For how long something has to be so before an alert fires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alerts {
    stalled: Duration,
    reconciling: Duration,
    drift: Duration,
}

impl Default for Alerts {
    fn default() -> Self {
        Self {
            stalled: Duration::from_secs(15 * 60),
            reconciling: Duration::from_secs(60 * 60),
            drift: Duration::from_secs(15 * 60),
        }
    }
}

impl Alerts {
    /// For how long an object is in stalled phases: 15 minutes by default.
    #[must_use]
    pub fn with_stalled_for(mut self, time: Duration) -> Self {
        self.stalled = time;
        self
    }

    /// For how long an object is in reconciling phases: an hour by default.
    #[must_use]
    pub fn with_reconciling_for(mut self, time: Duration) -> Self {
        self.reconciling = time;
        self
    }

    /// For how long another phase is stored than the rules give: 15 minutes by default.
    #[must_use]
    pub fn with_drift_for(mut self, time: Duration) -> Self {
        self.drift = time;
        self
    }

    /// The alerts on phases: `metric` has them with their health, one for each object.
    fn on_phases(self, resource: &ResourceRules, metric: &impl Fn(&str) -> String) -> Vec<Rule> {
        let kind = &resource.kind;
        let alert = |health: Health, name: &str, time: Duration| {
            let phases: Vec<&str> = resource
                .phases_of(health)
                .iter()
                .map(|phase| &*phase.text)
                .collect();
            let is_some = !phases.is_empty();
            is_some.then(|| Rule::Alert {
                name: format!("{kind}{name}"),
                expression: format!(
                    "group by (namespace, name) ({})",
                    metric(&format!("health=\"{health}\""))
                ),
                time,
                summary: format!("{kind} {OBJECT} has been {health} for {}", in_words(time)),
                description: format!("Its phase is {}. Its conditions say why.", phases.join(" or ")),
            })
        };
        let alerts = [
            alert(Health::Stalled, "Stalled", self.stalled),
            alert(Health::Reconciling, "ReconcilingTooLong", self.reconciling),
        ];
        alerts.into_iter().flatten().collect()
    }

    /// The alert on objects of which another phase is stored than the rules give.
    fn on_drift(self, resource: &ResourceRules, objects: &str, description: String) -> Rule {
        let kind = &resource.kind;
        Rule::Alert {
            name: format!("{kind}PhaseDrift"),
            expression: format!("group by (namespace, name) ({objects})"),
            time: self.drift,
            summary: format!(
                "The phase of {kind} {OBJECT} has not followed from its conditions for {}",
                in_words(self.drift)
            ),
            description,
        }
    }
}

const OBJECT: &str = "{{ $labels.namespace }}/{{ $labels.name }}";

/// Returns rules over the metrics that [`PhaseMetrics`] exports, registered with this prefix; it may be empty.
///
/// They record `<prefix>_resource_phase:count`, how many objects are in a phase.
///
/// [`PhaseMetrics`]: https://docs.rs/phase-rules/latest/phase_rules/manager/metrics/struct.PhaseMetrics.html
pub fn manager_rules(resource: &ResourceRules, prefix: &str, alerts: &Alerts) -> String {
    let (group, kind) = (quoted(&resource.group), quoted(&resource.kind));
    let separator = if prefix.is_empty() { "" } else { "_" };
    let metric = format!("{prefix}{separator}resource_phase");
    let labels = format!("group={group}, kind={kind}");
    let of_kind = |more: &str| format!("{metric}{{{labels}{more}}}");
    let mut rules = vec![Rule::Record {
        name: format!("{metric}:count"),
        // The replicas of an operator may all show an object.
        expression: format!(
            "count by (namespace, phase, health) (\n  group by (namespace, name, phase, health) ({})\n)",
            of_kind("")
        ),
        labels: vec![("group", resource.group.clone()), ("kind", resource.kind.clone())],
    }];
    rules.extend(alerts.on_phases(resource, &|health| of_kind(&format!(", {health}"))));
    rules.push(alerts.on_drift(
        resource,
        &format!("{metric}_drift{{{labels}}}"),
        "Something else decides on it than this operator: a person, an admission policy or an operator with other rules.".into(),
    ));
    file(resource, &rules)
}

/// A rule of Prometheus.
enum Rule {
    Record {
        name: String,
        expression: String,
        labels: Vec<(&'static str, String)>,
    },
    Alert {
        name: String,
        expression: String,
        time: Duration,
        summary: String,
        description: String,
    },
}

/// A file with one group of rules.
fn file(resource: &ResourceRules, rules: &[Rule]) -> String {
    let rules: String = rules.iter().map(Rule::yaml).collect();
    format!(
        "groups:\n- name: {}\n  rules:\n{}",
        quoted(&resource.name()),
        indented(&rules, 2)
    )
}

impl Rule {
    fn yaml(&self) -> String {
        let block = |text: &str| format!("|-\n{}", indented(text, 4));
        match self {
            Self::Record {
                name,
                expression,
                labels,
            } => {
                let rule = format!("- record: {name}\n  expr: {}", block(expression));
                let labels: Vec<String> = labels
                    .iter()
                    .map(|(label, value)| format!("{label}: {}", quoted(value)))
                    .collect();
                if labels.is_empty() {
                    return rule;
                }
                format!("{rule}  labels: {{ {} }}\n", labels.join(", "))
            }
            Self::Alert {
                name,
                expression,
                time,
                summary,
                description,
            } => format!(
                "- alert: {name}\n  expr: {}  for: {}\n  labels: {{ severity: \"warning\" }}\n  annotations:\n    \
                 summary: {}\n    description: {}\n",
                block(expression),
                in_prometheus(*time),
                quoted(summary),
                quoted(&description.replace("{{", "{{ \"{{\" }}")),
            ),
        }
    }
}

/// `15 minutes`
fn in_words(time: Duration) -> String {
    match in_units(time) {
        (1, unit) => format!("1 {unit}"),
        (count, unit) => format!("{count} {unit}s"),
    }
}

fn in_units(time: Duration) -> (u64, &'static str) {
    let seconds = time.as_secs();
    match seconds {
        1.. if seconds.is_multiple_of(3600) => (seconds / 3600, "hour"),
        1.. if seconds.is_multiple_of(60) => (seconds / 60, "minute"),
        _ => (seconds, "second"),
    }
}

/// `15m`
fn in_prometheus(time: Duration) -> String {
    let (count, unit) = in_units(time);
    format!("{count}{}", &unit[..1])
}
