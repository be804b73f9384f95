use super::promql::{Metrics, ON, Objects};
use super::{Alerts, Rule, file};
use crate::export::text::{indented, quoted, snake_case};
use crate::export::{Error, ResourceRules};
use phase_core::rules::Phase;

/// Metrics of [kube-state-metrics](https://github.com/kubernetes/kube-state-metrics/blob/main/docs/metrics/extend/customresourcestate-metrics.md)
/// on phase and conditions of a resource, and rules over them. They need nothing from the operator, and see what every writer
/// wrote.
///
/// ```
/// # use phase_rules::export::{ResourceRules, prometheus::{Alerts, KubeStateMetrics}};
/// # use phase_rules::rules::{ConditionType, RuleList, when};
/// # use phase_rules::ConditionStatus::True;
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let rules = RuleList::builder().condition(ConditionType::new("JobFailed")).rule(when("JobFailed", True), "Failed").otherwise("Running").build()?;
/// let backups = ResourceRules::new(rules, "example.com", "v1", "Backup");
/// let metrics = KubeStateMetrics::new(&backups);
/// assert!(metrics.configuration().contains("metricNamePrefix: kube_backup"));
/// assert!(metrics.rules(&Alerts::default())?.contains("alert: BackupPhaseDrift"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct KubeStateMetrics<'a> {
    resource: &'a ResourceRules,
    prefix: String,
}

impl<'a> KubeStateMetrics<'a> {
    /// Returns the metrics of a resource. Their names begin with `kube_` and the kind, such as `kube_backup`.
    pub fn new(resource: &'a ResourceRules) -> Self {
        Self {
            resource,
            prefix: format!("kube_{}", snake_case(&resource.kind)),
        }
    }

    /// Sets what the names of the metrics begin with, for instance where two groups have the kind.
    #[must_use]
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Returns the configuration of kube-state-metrics, for `--custom-resource-state-config-file`. kube-state-metrics needs the
    /// verbs `list` and `watch` on the resource and on `customresourcedefinitions`.
    pub fn configuration(&self) -> String {
        let Self { resource, prefix } = self;
        let fields = &resource.fields;
        let phases: Vec<String> = resource
            .rules
            .phases()
            .iter()
            .map(|phase| quoted(&phase.text))
            .collect();
        format!(
            r"kind: CustomResourceStateMetrics
spec:
  resources:
  - groupVersionKind: {{ group: {}, version: {}, kind: {} }}
    metricNamePrefix: {prefix}
    labelsFromPath:
      namespace: [metadata, namespace]
      name: [metadata, name]
    metrics:
    - name: created
      help: When the object was created
      each:
        type: Gauge
        gauge: {{ path: [metadata, creationTimestamp] }}
    - name: status_phase
      help: The stored phase
      each:
        type: StateSet
        stateSet:
          path: [status, {}]
          labelName: phase
          list: [{}]
    - name: status_condition_info
      help: The conditions
      each:
        type: Info
        info:
          path: [status, {}]
          labelsFromPath:
            type: [type]
            status: [status]
{}",
            quoted(&resource.group),
            quoted(&resource.version),
            quoted(&resource.kind),
            quoted(&fields.phase),
            phases.join(", "),
            quoted(&fields.conditions),
            // A label that no rule reads would be nothing but more series.
            if resource.rules.tests_reasons() {
                "            reason: [reason]\n"
            } else {
                ""
            },
        )
    }

    /// Returns rules over these metrics. They record
    ///
    /// - `<prefix>:derived_phase`, a series for each object: the phase that the rules give of the stored conditions, its health, and the
    ///   rule that decided,
    /// - `<prefix>:derived_phase:count`, how many objects are in a phase.
    ///
    /// The alerts of stalled and reconciling objects are about the derived phase. One more is about drift: another phase is stored, or
    /// none.
    ///
    /// Types of conditions must be unique in an object, as a list map keeps them.
    ///
    /// # Errors
    /// The rules ignore stale conditions.
    pub fn rules(&self, alerts: &Alerts) -> Result<String, Error> {
        let Self { resource, prefix } = self;
        let list = &resource.rules;
        if list.ignores_stale() {
            return Err(Error::IgnoresStale);
        }
        let metrics = Metrics {
            objects: format!("{prefix}_created"),
            conditions: format!("{prefix}_status_condition_info"),
        };
        let derived = format!("{prefix}:derived_phase");
        let mut rules: Vec<Rule> = Vec::new();
        let mut decided: Vec<String> = Vec::new();
        let mut decide = |number: String, objects: Objects, phase: &Phase| {
            let objects = match objects {
                Objects::None => return,
                Objects::All => metrics.objects.clone(),
                Objects::Of(expression, _) if expression.contains('\n') => {
                    format!("\n{}", indented(&expression, 2))
                }
                Objects::Of(expression, _) => expression,
            };
            let others = if decided.is_empty() {
                String::new()
            } else {
                format!("\nunless {ON} {derived}{{rule=~\"{}\"}}", decided.join("|"))
            };
            rules.push(Rule::Record {
                name: derived.clone(),
                expression: format!("group by (namespace, name) ({objects}){others}"),
                labels: vec![
                    ("rule", number.clone()),
                    ("phase", phase.text.clone()),
                    ("health", phase.health.to_string()),
                ],
            });
            decided.push(number);
        };
        for (index, rule) in list.rules().iter().enumerate() {
            let objects = rule.matcher.as_ref();
            let objects = objects.map_or(Objects::All, |matcher| metrics.objects(list, matcher, false));
            decide((index + 1).to_string(), objects, &list.phases()[rule.phase]);
        }
        if list.rules().last().is_some_and(|last| last.matcher.is_some()) {
            decide("none".into(), Objects::All, &list.phases()[0]);
        }
        rules.push(Rule::Record {
            name: format!("{derived}:count"),
            expression: format!("count by (namespace, phase, health) ({derived})"),
            labels: Vec::new(),
        });
        rules.extend(alerts.on_phases(resource, &|health| format!("{derived}{{{health}}}")));
        rules.push(alerts.on_drift(
            resource,
            &format!("\n  {derived} unless on (namespace, name, phase) ({prefix}_status_phase == 1)\n"),
            format!("{derived} has the phase that the rules give. Whoever writes the stored one has other rules, or none."),
        ));
        Ok(file(resource, &rules))
    }
}
