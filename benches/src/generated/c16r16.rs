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
    IngressReady,
    SecretAvailable,
    QuotaProgressing,
    ImageSyncFailed,
    PodDisruptionBudgetReady,
    GatewayAvailable,
    DNSRecordProgressing,
    MongoDBAccessRequestSyncFailed,
),
rules(
    all(StoreReady = False, DNSRecordProgressing, not(any(NetworkAvailable = True | Unknown, JobReady = True | Unknown))) => Ready,
    all(CertificateProgressing, IngressReady = True | Unknown, ImageSyncFailed = False, any(QuotaProgressing, ServiceAccountSyncFailed)) => Failed,
    all(VolumeAvailable = False | Unknown, BackupScheduleSyncFailed, SecretAvailable, any(PodDisruptionBudgetReady, GatewayAvailable = True | Unknown)) => Pending,
    all(MongoDBAccessRequestSyncFailed, DatabaseProgressing) => Running,
    all(NetworkAvailable, StoreReady = True | Unknown, MongoDBAccessRequestSyncFailed = False | Unknown) => Degraded,
    any(all(QuotaProgressing, ImageSyncFailed, CertificateProgressing = True | Unknown, JobReady), all(SecretAvailable, GatewayAvailable)) => Blocked,
    all(DatabaseProgressing = False | Unknown, VolumeAvailable = True | Unknown, DNSRecordProgressing) => Starting,
    all(IngressReady = True | Unknown, PodDisruptionBudgetReady, BackupScheduleSyncFailed = False, not(any(ServiceAccountSyncFailed = True | Unknown, DatabaseProgressing))) => Stopping,
    all(IngressReady = False | Unknown, ServiceAccountSyncFailed = True | Unknown, GatewayAvailable) => Waiting,
    all(PodDisruptionBudgetReady, ImageSyncFailed = False, JobReady = False, any(MongoDBAccessRequestSyncFailed, SecretAvailable = False | Unknown)) => Updating,
    all(StoreReady, QuotaProgressing) => Restoring,
    all(DNSRecordProgressing = False | Unknown, VolumeAvailable = False, NetworkAvailable = False | Unknown) => Terminating,
    any(all(BackupScheduleSyncFailed = False, CertificateProgressing, ServiceAccountSyncFailed), all(QuotaProgressing = False, IngressReady = False)) => Ready,
    all(MongoDBAccessRequestSyncFailed, BackupScheduleSyncFailed, GatewayAvailable = True | Unknown) => Failed,
    all(JobReady, StoreReady, SecretAvailable, not(any(DatabaseProgressing, NetworkAvailable))) => Pending,
    _ => Other,
),

)]
pub struct C16R16Status {
    pub conditions: Vec<Condition>,
    pub phase: Option<C16R16Phase>,
    pub observed_generation: Option<i64>,
}

impl Subject for C16R16Status {
    fn hand_chain(conditions: &[Condition]) -> C16R16Phase {
        if ((is(conditions, "StoreReady", "False")) && (is(conditions, "DNSRecordProgressing", "True")) && !((!is(conditions, "NetworkAvailable", "False")) || (!is(conditions, "JobReady", "False")))) { return C16R16Phase::Ready; }
if ((is(conditions, "CertificateProgressing", "True")) && (!is(conditions, "IngressReady", "False")) && (is(conditions, "ImageSyncFailed", "False")) && ((is(conditions, "QuotaProgressing", "True")) || (is(conditions, "ServiceAccountSyncFailed", "True")))) { return C16R16Phase::Failed; }
if ((!is(conditions, "VolumeAvailable", "True")) && (is(conditions, "BackupScheduleSyncFailed", "True")) && (is(conditions, "SecretAvailable", "True")) && ((is(conditions, "PodDisruptionBudgetReady", "True")) || (!is(conditions, "GatewayAvailable", "False")))) { return C16R16Phase::Pending; }
if ((is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (is(conditions, "DatabaseProgressing", "True"))) { return C16R16Phase::Running; }
if ((is(conditions, "NetworkAvailable", "True")) && (!is(conditions, "StoreReady", "False")) && (!is(conditions, "MongoDBAccessRequestSyncFailed", "True"))) { return C16R16Phase::Degraded; }
if (((is(conditions, "QuotaProgressing", "True")) && (is(conditions, "ImageSyncFailed", "True")) && (!is(conditions, "CertificateProgressing", "False")) && (is(conditions, "JobReady", "True"))) || ((is(conditions, "SecretAvailable", "True")) && (is(conditions, "GatewayAvailable", "True")))) { return C16R16Phase::Blocked; }
if ((!is(conditions, "DatabaseProgressing", "True")) && (!is(conditions, "VolumeAvailable", "False")) && (is(conditions, "DNSRecordProgressing", "True"))) { return C16R16Phase::Starting; }
if ((!is(conditions, "IngressReady", "False")) && (is(conditions, "PodDisruptionBudgetReady", "True")) && (is(conditions, "BackupScheduleSyncFailed", "False")) && !((!is(conditions, "ServiceAccountSyncFailed", "False")) || (is(conditions, "DatabaseProgressing", "True")))) { return C16R16Phase::Stopping; }
if ((!is(conditions, "IngressReady", "True")) && (!is(conditions, "ServiceAccountSyncFailed", "False")) && (is(conditions, "GatewayAvailable", "True"))) { return C16R16Phase::Waiting; }
if ((is(conditions, "PodDisruptionBudgetReady", "True")) && (is(conditions, "ImageSyncFailed", "False")) && (is(conditions, "JobReady", "False")) && ((is(conditions, "MongoDBAccessRequestSyncFailed", "True")) || (!is(conditions, "SecretAvailable", "True")))) { return C16R16Phase::Updating; }
if ((is(conditions, "StoreReady", "True")) && (is(conditions, "QuotaProgressing", "True"))) { return C16R16Phase::Restoring; }
if ((!is(conditions, "DNSRecordProgressing", "True")) && (is(conditions, "VolumeAvailable", "False")) && (!is(conditions, "NetworkAvailable", "True"))) { return C16R16Phase::Terminating; }
if (((is(conditions, "BackupScheduleSyncFailed", "False")) && (is(conditions, "CertificateProgressing", "True")) && (is(conditions, "ServiceAccountSyncFailed", "True"))) || ((is(conditions, "QuotaProgressing", "False")) && (is(conditions, "IngressReady", "False")))) { return C16R16Phase::Ready; }
if ((is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (is(conditions, "BackupScheduleSyncFailed", "True")) && (!is(conditions, "GatewayAvailable", "False"))) { return C16R16Phase::Failed; }
if ((is(conditions, "JobReady", "True")) && (is(conditions, "StoreReady", "True")) && (is(conditions, "SecretAvailable", "True")) && !((is(conditions, "DatabaseProgressing", "True")) || (is(conditions, "NetworkAvailable", "True")))) { return C16R16Phase::Pending; }
C16R16Phase::Other

    }

    fn hand_single_pass(conditions: &[Condition]) -> C16R16Phase {
        let mut store_ready = ConditionStatus::Unknown;
let mut network_available = ConditionStatus::Unknown;
let mut certificate_progressing = ConditionStatus::Unknown;
let mut service_account_sync_failed = ConditionStatus::Unknown;
let mut job_ready = ConditionStatus::Unknown;
let mut volume_available = ConditionStatus::Unknown;
let mut database_progressing = ConditionStatus::Unknown;
let mut backup_schedule_sync_failed = ConditionStatus::Unknown;
let mut ingress_ready = ConditionStatus::Unknown;
let mut secret_available = ConditionStatus::Unknown;
let mut quota_progressing = ConditionStatus::Unknown;
let mut image_sync_failed = ConditionStatus::Unknown;
let mut pod_disruption_budget_ready = ConditionStatus::Unknown;
let mut gateway_available = ConditionStatus::Unknown;
let mut dns_record_progressing = ConditionStatus::Unknown;
let mut mongo_db_access_request_sync_failed = ConditionStatus::Unknown;

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
"IngressReady" => ingress_ready = status,
"SecretAvailable" => secret_available = status,
"QuotaProgressing" => quota_progressing = status,
"ImageSyncFailed" => image_sync_failed = status,
"PodDisruptionBudgetReady" => pod_disruption_budget_ready = status,
"GatewayAvailable" => gateway_available = status,
"DNSRecordProgressing" => dns_record_progressing = status,
"MongoDBAccessRequestSyncFailed" => mongo_db_access_request_sync_failed = status,

                _ => {}
            }
        }
        if (store_ready == ConditionStatus::False && dns_record_progressing == ConditionStatus::True && !((network_available != ConditionStatus::False) || (job_ready != ConditionStatus::False))) { return C16R16Phase::Ready; }
if (certificate_progressing == ConditionStatus::True && (ingress_ready != ConditionStatus::False) && image_sync_failed == ConditionStatus::False && (quota_progressing == ConditionStatus::True || service_account_sync_failed == ConditionStatus::True)) { return C16R16Phase::Failed; }
if ((volume_available != ConditionStatus::True) && backup_schedule_sync_failed == ConditionStatus::True && secret_available == ConditionStatus::True && (pod_disruption_budget_ready == ConditionStatus::True || (gateway_available != ConditionStatus::False))) { return C16R16Phase::Pending; }
if (mongo_db_access_request_sync_failed == ConditionStatus::True && database_progressing == ConditionStatus::True) { return C16R16Phase::Running; }
if (network_available == ConditionStatus::True && (store_ready != ConditionStatus::False) && (mongo_db_access_request_sync_failed != ConditionStatus::True)) { return C16R16Phase::Degraded; }
if ((quota_progressing == ConditionStatus::True && image_sync_failed == ConditionStatus::True && (certificate_progressing != ConditionStatus::False) && job_ready == ConditionStatus::True) || (secret_available == ConditionStatus::True && gateway_available == ConditionStatus::True)) { return C16R16Phase::Blocked; }
if ((database_progressing != ConditionStatus::True) && (volume_available != ConditionStatus::False) && dns_record_progressing == ConditionStatus::True) { return C16R16Phase::Starting; }
if ((ingress_ready != ConditionStatus::False) && pod_disruption_budget_ready == ConditionStatus::True && backup_schedule_sync_failed == ConditionStatus::False && !((service_account_sync_failed != ConditionStatus::False) || database_progressing == ConditionStatus::True)) { return C16R16Phase::Stopping; }
if ((ingress_ready != ConditionStatus::True) && (service_account_sync_failed != ConditionStatus::False) && gateway_available == ConditionStatus::True) { return C16R16Phase::Waiting; }
if (pod_disruption_budget_ready == ConditionStatus::True && image_sync_failed == ConditionStatus::False && job_ready == ConditionStatus::False && (mongo_db_access_request_sync_failed == ConditionStatus::True || (secret_available != ConditionStatus::True))) { return C16R16Phase::Updating; }
if (store_ready == ConditionStatus::True && quota_progressing == ConditionStatus::True) { return C16R16Phase::Restoring; }
if ((dns_record_progressing != ConditionStatus::True) && volume_available == ConditionStatus::False && (network_available != ConditionStatus::True)) { return C16R16Phase::Terminating; }
if ((backup_schedule_sync_failed == ConditionStatus::False && certificate_progressing == ConditionStatus::True && service_account_sync_failed == ConditionStatus::True) || (quota_progressing == ConditionStatus::False && ingress_ready == ConditionStatus::False)) { return C16R16Phase::Ready; }
if (mongo_db_access_request_sync_failed == ConditionStatus::True && backup_schedule_sync_failed == ConditionStatus::True && (gateway_available != ConditionStatus::False)) { return C16R16Phase::Failed; }
if (job_ready == ConditionStatus::True && store_ready == ConditionStatus::True && secret_available == ConditionStatus::True && !(database_progressing == ConditionStatus::True || network_available == ConditionStatus::True)) { return C16R16Phase::Pending; }
C16R16Phase::Other

    }
}
