//! The forms of one list, as files.

use crate::states::Entry;
use expect_test::expect_file;
use phase_rules::ConditionStatus::True;
use phase_rules::PhaseStatus;
use phase_rules::export::prometheus::{Alerts, KubeStateMetrics, manager_rules};
use phase_rules::export::{Error, ResourceRules, argo_cd};
use phase_rules::rules::{ConditionType, Phase, RuleList, when};
use std::time::Duration;

#[derive(PhaseStatus)]
#[phase(
    conditions(
        StoreReady,
        AccessReady = "example.com/AccessReady",
        JobScheduled,
        JobCompleted(absent = False),
        JobFailed(negative, reasons(DeadlineExceeded, OutOfMemory = "OOMKilled", Evicted)),
    ),
    phases(
        Waiting(reconciling),
        Running(reconciling) = "running \"now\"",
        Retrying(reconciling),
        Completed(ready),
        Failed(stalled),
    ),
    matchers(Reachable = all(StoreReady, AccessReady)),
    rules(
        JobFailed = True(DeadlineExceeded | OutOfMemory) => Retrying,
        any(JobFailed, StoreReady = False, AccessReady = False) => Failed,
        all(Reachable, JobCompleted) => Completed,
        all(Reachable, not(JobScheduled = False | Unknown)) => Running,
        _ => Waiting,
    ),
)]
pub struct BackupStatus {
    conditions: Vec<Entry>,
    #[phase(phase)]
    state: BackupPhase,
    observed_generation: i64,
}

pub fn backups() -> ResourceRules {
    ResourceRules::of_status::<BackupStatus>("example.com", "v1", "Backup")
}

#[test]
fn argo_cd_of_backups() {
    let backups = backups();
    let check = argo_cd::HealthCheck::new(&backups).unwrap();
    expect_file!["health.lua"].assert_eq(&check.lua());
    expect_file!["argocd-cm.yaml"].assert_eq(&check.config_map());
}

#[test]
fn custom_resource_says_what_it_is_called() {
    let backups = ResourceRules::of::<crate::resource::Backup>();
    let config_map = argo_cd::HealthCheck::new(&backups).unwrap().config_map();
    assert!(config_map.contains("  resource.customizations.health.backup.example.com_Backup: |\n"));
    assert!(config_map.contains("is_stale(status[\"observedGeneration\"])"));
    let configuration = KubeStateMetrics::new(&backups).configuration();
    assert!(configuration.contains("{ group: \"backup.example.com\", version: \"v1\", kind: \"Backup\" }"));
}

#[test]
fn rules_that_are_data_say_what_fields_are_called() {
    let of_type = backups();
    let data = ResourceRules::new(BackupStatus::rules(), "example.com", "v1", "Backup");
    let lua = |backups: &ResourceRules| argo_cd::HealthCheck::new(backups).unwrap().lua();
    let configuration = |backups: &ResourceRules| KubeStateMetrics::new(backups).configuration();
    assert_ne!(configuration(&data), configuration(&of_type));
    let named = data.with_fields(BackupStatus::FIELDS);
    assert_eq!(lua(&named), lua(&of_type));
    assert_eq!(configuration(&named), configuration(&of_type));
}

#[test]
fn prometheus_of_backups() {
    let (backups, alerts) = (backups(), Alerts::default());
    expect_file!["manager-rules.yaml"].assert_eq(&manager_rules(&backups, "backup_operator", &alerts));
    let metrics = KubeStateMetrics::new(&backups);
    expect_file!["kube-state-metrics.yaml"].assert_eq(&metrics.configuration());
    expect_file!["kube-state-metrics-rules.yaml"].assert_eq(&metrics.rules(&alerts).unwrap());
}

#[test]
fn times_of_alerts() {
    let alerts = Alerts::default()
        .with_stalled_for(Duration::from_secs(60))
        .with_reconciling_for(Duration::from_secs(7200))
        .with_drift_for(Duration::from_secs(90));
    let rules = KubeStateMetrics::new(&backups())
        .with_prefix("kube_other")
        .rules(&alerts)
        .unwrap();
    for line in [
        "for: 1m",
        "Backup {{ $labels.namespace }}/{{ $labels.name }} has been stalled for 1 minute\"",
        "for: 2h",
        "has been reconciling for 2 hours\"",
        "for: 90s",
        "has not followed from its conditions for 90 seconds\"",
        "record: kube_other:derived_phase:count",
    ] {
        assert!(rules.contains(line), "{line}: {rules}");
    }
}

fn list(health: bool, ignore_stale: bool) -> ResourceRules {
    let failed = Phase::new("Failed");
    let failed = if health {
        failed.health(phase_rules::rules::Health::Stalled)
    } else {
        failed
    };
    let builder = RuleList::builder()
        .condition(ConditionType::new("JobFailed"))
        .phase(failed)
        .rule(when("JobFailed", True), "Failed");
    let builder = if ignore_stale {
        builder.ignore_stale()
    } else {
        builder
    };
    ResourceRules::new(builder.build().unwrap(), "", "v1", "Job")
}

#[test]
fn what_cannot_be_said() {
    let without_health = list(false, false);
    assert_eq!(
        argo_cd::HealthCheck::new(&without_health).unwrap_err(),
        Error::NoHealth
    );
    let rules = KubeStateMetrics::new(&without_health)
        .rules(&Alerts::default())
        .unwrap();
    assert!(
        rules.contains("alert: JobPhaseDrift") && !rules.contains("alert: JobStalled"),
        "{rules}"
    );

    let stale = list(true, true);
    let check = argo_cd::HealthCheck::new(&stale).unwrap();
    assert_eq!(
        check.clone().with_suspended("Fialed").unwrap_err(),
        Error::UnknownPhase {
            name: "Fialed".into()
        }
    );
    let error = KubeStateMetrics::new(&stale)
        .rules(&Alerts::default())
        .unwrap_err();
    assert_eq!(error, Error::IgnoresStale);
    assert!(error.to_string().contains("`ignore_stale`"), "{error}");
    assert!(
        Error::NoHealth
            .to_string()
            .contains("\nhelp: declare it in `phases(..)`")
    );
    // Of the core group.
    let config_map = check.with_suspended("Failed").unwrap().config_map();
    assert!(
        config_map.contains("\n  resource.customizations.health.Job: |\n"),
        "{config_map}"
    );
    assert!(
        config_map.contains(r#"rule(is("JobFailed", "True"), "Failed", "Suspended"),"#),
        "{config_map}"
    );
    assert!(
        config_map.contains(r#"or rule({}, "Unknown", "Unknown")"#),
        "{config_map}"
    );
}

/// A block of YAML is the text as it is.
#[test]
fn yaml_is_read_back() {
    let backups = backups();
    let check = argo_cd::HealthCheck::new(&backups).unwrap();
    let map: serde_json::Value = serde_saphyr::from_str(&check.config_map()).unwrap();
    assert_eq!(
        map["data"]["resource.customizations.health.example.com_Backup"],
        check.lua()
    );
    let configuration = KubeStateMetrics::new(&backups).configuration();
    let configuration: serde_json::Value = serde_saphyr::from_str(&configuration).unwrap();
    let metrics = &configuration["spec"]["resources"][0]["metrics"];
    let state_set = &metrics[1]["each"]["stateSet"];
    assert_eq!(state_set["path"], serde_json::json!(["status", "state"]));
    assert_eq!(state_set["list"][2], "running \"now\"");
}
