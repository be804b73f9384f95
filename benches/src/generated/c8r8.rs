//! Written by the program `generate`.
#![allow(missing_docs, unused_parens, clippy::all, clippy::pedantic)]

use crate::contestants::hand_chain::is;
use crate::workloads::Subject;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::{ConditionStatus, PhaseStatus};

#[derive(PhaseStatus, Default)]
#[phase(
conditions(
    StoreReady,
    NetworkAvailable,
    CertificateProgressing,
    ServiceAccountSyncFailed,
    JobReady,
    VolumeAvailable,
    DatabaseProgressing,
    BackupScheduleSyncFailed,
),
rules(
    all(StoreReady = False | Unknown, DatabaseProgressing, not(any(BackupScheduleSyncFailed = False, NetworkAvailable))) => Ready,
    all(VolumeAvailable, CertificateProgressing, ServiceAccountSyncFailed = False, any(JobReady, DatabaseProgressing)) => Failed,
    all(VolumeAvailable = False | Unknown, ServiceAccountSyncFailed = False | Unknown, JobReady) => Pending,
    all(NetworkAvailable = True | Unknown, CertificateProgressing) => Running,
    all(BackupScheduleSyncFailed, StoreReady) => Degraded,
    all(StoreReady, BackupScheduleSyncFailed = True | Unknown, any(JobReady = True | Unknown, VolumeAvailable)) => Blocked,
    all(DatabaseProgressing = False, NetworkAvailable, ServiceAccountSyncFailed = True | Unknown, CertificateProgressing = False | Unknown) => Starting,
    _ => Other,
),

)]
pub struct C8R8Status {
    pub conditions: Vec<Condition>,
    pub phase: Option<C8R8Phase>,
    pub observed_generation: Option<i64>,
}

impl Subject for C8R8Status {
    fn hand_chain(conditions: &[Condition]) -> C8R8Phase {
        if ((!is(conditions, "StoreReady", "True")) && (is(conditions, "DatabaseProgressing", "True")) && !((is(conditions, "BackupScheduleSyncFailed", "False")) || (is(conditions, "NetworkAvailable", "True")))) { return C8R8Phase::Ready; }
if ((is(conditions, "VolumeAvailable", "True")) && (is(conditions, "CertificateProgressing", "True")) && (is(conditions, "ServiceAccountSyncFailed", "False")) && ((is(conditions, "JobReady", "True")) || (is(conditions, "DatabaseProgressing", "True")))) { return C8R8Phase::Failed; }
if ((!is(conditions, "VolumeAvailable", "True")) && (!is(conditions, "ServiceAccountSyncFailed", "True")) && (is(conditions, "JobReady", "True"))) { return C8R8Phase::Pending; }
if ((!is(conditions, "NetworkAvailable", "False")) && (is(conditions, "CertificateProgressing", "True"))) { return C8R8Phase::Running; }
if ((is(conditions, "BackupScheduleSyncFailed", "True")) && (is(conditions, "StoreReady", "True"))) { return C8R8Phase::Degraded; }
if ((is(conditions, "StoreReady", "True")) && (!is(conditions, "BackupScheduleSyncFailed", "False")) && ((!is(conditions, "JobReady", "False")) || (is(conditions, "VolumeAvailable", "True")))) { return C8R8Phase::Blocked; }
if ((is(conditions, "DatabaseProgressing", "False")) && (is(conditions, "NetworkAvailable", "True")) && (!is(conditions, "ServiceAccountSyncFailed", "False")) && (!is(conditions, "CertificateProgressing", "True"))) { return C8R8Phase::Starting; }
C8R8Phase::Other

    }

    fn hand_single_pass(conditions: &[Condition]) -> C8R8Phase {
        let mut store_ready = ConditionStatus::Unknown;
let mut network_available = ConditionStatus::Unknown;
let mut certificate_progressing = ConditionStatus::Unknown;
let mut service_account_sync_failed = ConditionStatus::Unknown;
let mut job_ready = ConditionStatus::Unknown;
let mut volume_available = ConditionStatus::Unknown;
let mut database_progressing = ConditionStatus::Unknown;
let mut backup_schedule_sync_failed = ConditionStatus::Unknown;

        for condition in conditions {
            let status = match condition.status.as_str() {
                "True" => ConditionStatus::True,
                "False" => ConditionStatus::False,
                _ => ConditionStatus::Unknown,
            };
            match condition.type_.as_str() {
                "StoreReady" => store_ready = status,
"NetworkAvailable" => network_available = status,
"CertificateProgressing" => certificate_progressing = status,
"ServiceAccountSyncFailed" => service_account_sync_failed = status,
"JobReady" => job_ready = status,
"VolumeAvailable" => volume_available = status,
"DatabaseProgressing" => database_progressing = status,
"BackupScheduleSyncFailed" => backup_schedule_sync_failed = status,

                _ => {}
            }
        }
        if ((store_ready != ConditionStatus::True) && database_progressing == ConditionStatus::True && !(backup_schedule_sync_failed == ConditionStatus::False || network_available == ConditionStatus::True)) { return C8R8Phase::Ready; }
if (volume_available == ConditionStatus::True && certificate_progressing == ConditionStatus::True && service_account_sync_failed == ConditionStatus::False && (job_ready == ConditionStatus::True || database_progressing == ConditionStatus::True)) { return C8R8Phase::Failed; }
if ((volume_available != ConditionStatus::True) && (service_account_sync_failed != ConditionStatus::True) && job_ready == ConditionStatus::True) { return C8R8Phase::Pending; }
if ((network_available != ConditionStatus::False) && certificate_progressing == ConditionStatus::True) { return C8R8Phase::Running; }
if (backup_schedule_sync_failed == ConditionStatus::True && store_ready == ConditionStatus::True) { return C8R8Phase::Degraded; }
if (store_ready == ConditionStatus::True && (backup_schedule_sync_failed != ConditionStatus::False) && ((job_ready != ConditionStatus::False) || volume_available == ConditionStatus::True)) { return C8R8Phase::Blocked; }
if (database_progressing == ConditionStatus::False && network_available == ConditionStatus::True && (service_account_sync_failed != ConditionStatus::False) && (certificate_progressing != ConditionStatus::True)) { return C8R8Phase::Starting; }
C8R8Phase::Other

    }
}
