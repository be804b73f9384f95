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
    all(MongoDBAccessRequestSyncFailed = True | Unknown, DatabaseProgressing = False, DNSRecordProgressing = True | Unknown, SecretAvailable, any(QuotaProgressing, VolumeAvailable)) => Ready,
    all(CertificateProgressing, BackupScheduleSyncFailed, ServiceAccountSyncFailed = False) => Failed,
    all(JobReady = False, PodDisruptionBudgetReady = False, ImageSyncFailed, NetworkAvailable, StoreReady) => Pending,
    all(IngressReady = False, GatewayAvailable = True | Unknown, QuotaProgressing, PodDisruptionBudgetReady, any(SecretAvailable = False, ServiceAccountSyncFailed)) => Running,
    all(BackupScheduleSyncFailed, GatewayAvailable, IngressReady = False, CertificateProgressing, not(any(NetworkAvailable = False, DatabaseProgressing))) => Degraded,
    all(VolumeAvailable = False, ImageSyncFailed, StoreReady) => Blocked,
    any(all(DNSRecordProgressing = False, JobReady = False, MongoDBAccessRequestSyncFailed, SecretAvailable, PodDisruptionBudgetReady), all(ImageSyncFailed = False, NetworkAvailable, BackupScheduleSyncFailed = True | Unknown, CertificateProgressing = True | Unknown, JobReady)) => Starting,
    all(GatewayAvailable = False, VolumeAvailable = False, DatabaseProgressing, MongoDBAccessRequestSyncFailed, StoreReady = False | Unknown) => Stopping,
    all(IngressReady = True | Unknown, QuotaProgressing = False | Unknown, DNSRecordProgressing, any(ServiceAccountSyncFailed, QuotaProgressing)) => Waiting,
    all(IngressReady, CertificateProgressing, NetworkAvailable = False) => Updating,
    all(ImageSyncFailed, JobReady = False, MongoDBAccessRequestSyncFailed, VolumeAvailable) => Restoring,
    all(DNSRecordProgressing = False, BackupScheduleSyncFailed = False, DatabaseProgressing, GatewayAvailable = False | Unknown) => Terminating,
    all(StoreReady, ServiceAccountSyncFailed = True | Unknown, SecretAvailable, PodDisruptionBudgetReady, IngressReady = True | Unknown) => Ready,
    all(ServiceAccountSyncFailed, ImageSyncFailed, DNSRecordProgressing, PodDisruptionBudgetReady) => Failed,
    all(SecretAvailable, CertificateProgressing, NetworkAvailable, not(any(BackupScheduleSyncFailed = False | Unknown, StoreReady = False))) => Pending,
    all(DatabaseProgressing, GatewayAvailable, JobReady = False, VolumeAvailable) => Running,
    any(all(QuotaProgressing, MongoDBAccessRequestSyncFailed, JobReady, QuotaProgressing = False | Unknown, PodDisruptionBudgetReady), all(VolumeAvailable, NetworkAvailable, DNSRecordProgressing = False)) => Degraded,
    all(StoreReady = False, CertificateProgressing = True | Unknown, IngressReady, any(BackupScheduleSyncFailed = True | Unknown, SecretAvailable)) => Blocked,
    any(all(DatabaseProgressing, ImageSyncFailed = False, MongoDBAccessRequestSyncFailed = False, GatewayAvailable = False | Unknown), all(ServiceAccountSyncFailed, BackupScheduleSyncFailed = False | Unknown, VolumeAvailable = False)) => Starting,
    all(GatewayAvailable, SecretAvailable = False, StoreReady) => Stopping,
    all(DatabaseProgressing = False | Unknown, CertificateProgressing, PodDisruptionBudgetReady, ServiceAccountSyncFailed = True | Unknown, NetworkAvailable) => Waiting,
    all(IngressReady, DNSRecordProgressing = True | Unknown, JobReady = False) => Updating,
    all(ImageSyncFailed, QuotaProgressing, MongoDBAccessRequestSyncFailed, StoreReady) => Restoring,
    all(CertificateProgressing, ServiceAccountSyncFailed, IngressReady, any(VolumeAvailable = False, DNSRecordProgressing)) => Terminating,
    all(GatewayAvailable, QuotaProgressing, DatabaseProgressing = False) => Ready,
    all(NetworkAvailable = False | Unknown, JobReady = False | Unknown, SecretAvailable, PodDisruptionBudgetReady) => Failed,
    any(all(ImageSyncFailed, MongoDBAccessRequestSyncFailed = True | Unknown, BackupScheduleSyncFailed, SecretAvailable), all(VolumeAvailable = True | Unknown, NetworkAvailable = False | Unknown, MongoDBAccessRequestSyncFailed = False, PodDisruptionBudgetReady = False)) => Pending,
    all(BackupScheduleSyncFailed = False, ImageSyncFailed = False, StoreReady = False, not(any(DNSRecordProgressing, CertificateProgressing))) => Running,
    all(DatabaseProgressing, JobReady = True | Unknown, QuotaProgressing = False | Unknown, IngressReady = False) => Degraded,
    all(ServiceAccountSyncFailed, GatewayAvailable, NetworkAvailable, any(PodDisruptionBudgetReady, ServiceAccountSyncFailed)) => Blocked,
    all(BackupScheduleSyncFailed = False, QuotaProgressing, DNSRecordProgressing, any(IngressReady = False | Unknown, StoreReady)) => Starting,
    _ => Other,
),

)]
pub struct C16R32Status {
    pub conditions: Vec<Condition>,
    pub phase: Option<C16R32Phase>,
    pub observed_generation: Option<i64>,
}

impl Subject for C16R32Status {
    fn hand_chain(conditions: &[Condition]) -> C16R32Phase {
        if ((!is(conditions, "MongoDBAccessRequestSyncFailed", "False")) && (is(conditions, "DatabaseProgressing", "False")) && (!is(conditions, "DNSRecordProgressing", "False")) && (is(conditions, "SecretAvailable", "True")) && ((is(conditions, "QuotaProgressing", "True")) || (is(conditions, "VolumeAvailable", "True")))) { return C16R32Phase::Ready; }
if ((is(conditions, "CertificateProgressing", "True")) && (is(conditions, "BackupScheduleSyncFailed", "True")) && (is(conditions, "ServiceAccountSyncFailed", "False"))) { return C16R32Phase::Failed; }
if ((is(conditions, "JobReady", "False")) && (is(conditions, "PodDisruptionBudgetReady", "False")) && (is(conditions, "ImageSyncFailed", "True")) && (is(conditions, "NetworkAvailable", "True")) && (is(conditions, "StoreReady", "True"))) { return C16R32Phase::Pending; }
if ((is(conditions, "IngressReady", "False")) && (!is(conditions, "GatewayAvailable", "False")) && (is(conditions, "QuotaProgressing", "True")) && (is(conditions, "PodDisruptionBudgetReady", "True")) && ((is(conditions, "SecretAvailable", "False")) || (is(conditions, "ServiceAccountSyncFailed", "True")))) { return C16R32Phase::Running; }
if ((is(conditions, "BackupScheduleSyncFailed", "True")) && (is(conditions, "GatewayAvailable", "True")) && (is(conditions, "IngressReady", "False")) && (is(conditions, "CertificateProgressing", "True")) && !((is(conditions, "NetworkAvailable", "False")) || (is(conditions, "DatabaseProgressing", "True")))) { return C16R32Phase::Degraded; }
if ((is(conditions, "VolumeAvailable", "False")) && (is(conditions, "ImageSyncFailed", "True")) && (is(conditions, "StoreReady", "True"))) { return C16R32Phase::Blocked; }
if (((is(conditions, "DNSRecordProgressing", "False")) && (is(conditions, "JobReady", "False")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (is(conditions, "SecretAvailable", "True")) && (is(conditions, "PodDisruptionBudgetReady", "True"))) || ((is(conditions, "ImageSyncFailed", "False")) && (is(conditions, "NetworkAvailable", "True")) && (!is(conditions, "BackupScheduleSyncFailed", "False")) && (!is(conditions, "CertificateProgressing", "False")) && (is(conditions, "JobReady", "True")))) { return C16R32Phase::Starting; }
if ((is(conditions, "GatewayAvailable", "False")) && (is(conditions, "VolumeAvailable", "False")) && (is(conditions, "DatabaseProgressing", "True")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (!is(conditions, "StoreReady", "True"))) { return C16R32Phase::Stopping; }
if ((!is(conditions, "IngressReady", "False")) && (!is(conditions, "QuotaProgressing", "True")) && (is(conditions, "DNSRecordProgressing", "True")) && ((is(conditions, "ServiceAccountSyncFailed", "True")) || (is(conditions, "QuotaProgressing", "True")))) { return C16R32Phase::Waiting; }
if ((is(conditions, "IngressReady", "True")) && (is(conditions, "CertificateProgressing", "True")) && (is(conditions, "NetworkAvailable", "False"))) { return C16R32Phase::Updating; }
if ((is(conditions, "ImageSyncFailed", "True")) && (is(conditions, "JobReady", "False")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (is(conditions, "VolumeAvailable", "True"))) { return C16R32Phase::Restoring; }
if ((is(conditions, "DNSRecordProgressing", "False")) && (is(conditions, "BackupScheduleSyncFailed", "False")) && (is(conditions, "DatabaseProgressing", "True")) && (!is(conditions, "GatewayAvailable", "True"))) { return C16R32Phase::Terminating; }
if ((is(conditions, "StoreReady", "True")) && (!is(conditions, "ServiceAccountSyncFailed", "False")) && (is(conditions, "SecretAvailable", "True")) && (is(conditions, "PodDisruptionBudgetReady", "True")) && (!is(conditions, "IngressReady", "False"))) { return C16R32Phase::Ready; }
if ((is(conditions, "ServiceAccountSyncFailed", "True")) && (is(conditions, "ImageSyncFailed", "True")) && (is(conditions, "DNSRecordProgressing", "True")) && (is(conditions, "PodDisruptionBudgetReady", "True"))) { return C16R32Phase::Failed; }
if ((is(conditions, "SecretAvailable", "True")) && (is(conditions, "CertificateProgressing", "True")) && (is(conditions, "NetworkAvailable", "True")) && !((!is(conditions, "BackupScheduleSyncFailed", "True")) || (is(conditions, "StoreReady", "False")))) { return C16R32Phase::Pending; }
if ((is(conditions, "DatabaseProgressing", "True")) && (is(conditions, "GatewayAvailable", "True")) && (is(conditions, "JobReady", "False")) && (is(conditions, "VolumeAvailable", "True"))) { return C16R32Phase::Running; }
if (((is(conditions, "QuotaProgressing", "True")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (is(conditions, "JobReady", "True")) && (!is(conditions, "QuotaProgressing", "True")) && (is(conditions, "PodDisruptionBudgetReady", "True"))) || ((is(conditions, "VolumeAvailable", "True")) && (is(conditions, "NetworkAvailable", "True")) && (is(conditions, "DNSRecordProgressing", "False")))) { return C16R32Phase::Degraded; }
if ((is(conditions, "StoreReady", "False")) && (!is(conditions, "CertificateProgressing", "False")) && (is(conditions, "IngressReady", "True")) && ((!is(conditions, "BackupScheduleSyncFailed", "False")) || (is(conditions, "SecretAvailable", "True")))) { return C16R32Phase::Blocked; }
if (((is(conditions, "DatabaseProgressing", "True")) && (is(conditions, "ImageSyncFailed", "False")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "False")) && (!is(conditions, "GatewayAvailable", "True"))) || ((is(conditions, "ServiceAccountSyncFailed", "True")) && (!is(conditions, "BackupScheduleSyncFailed", "True")) && (is(conditions, "VolumeAvailable", "False")))) { return C16R32Phase::Starting; }
if ((is(conditions, "GatewayAvailable", "True")) && (is(conditions, "SecretAvailable", "False")) && (is(conditions, "StoreReady", "True"))) { return C16R32Phase::Stopping; }
if ((!is(conditions, "DatabaseProgressing", "True")) && (is(conditions, "CertificateProgressing", "True")) && (is(conditions, "PodDisruptionBudgetReady", "True")) && (!is(conditions, "ServiceAccountSyncFailed", "False")) && (is(conditions, "NetworkAvailable", "True"))) { return C16R32Phase::Waiting; }
if ((is(conditions, "IngressReady", "True")) && (!is(conditions, "DNSRecordProgressing", "False")) && (is(conditions, "JobReady", "False"))) { return C16R32Phase::Updating; }
if ((is(conditions, "ImageSyncFailed", "True")) && (is(conditions, "QuotaProgressing", "True")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (is(conditions, "StoreReady", "True"))) { return C16R32Phase::Restoring; }
if ((is(conditions, "CertificateProgressing", "True")) && (is(conditions, "ServiceAccountSyncFailed", "True")) && (is(conditions, "IngressReady", "True")) && ((is(conditions, "VolumeAvailable", "False")) || (is(conditions, "DNSRecordProgressing", "True")))) { return C16R32Phase::Terminating; }
if ((is(conditions, "GatewayAvailable", "True")) && (is(conditions, "QuotaProgressing", "True")) && (is(conditions, "DatabaseProgressing", "False"))) { return C16R32Phase::Ready; }
if ((!is(conditions, "NetworkAvailable", "True")) && (!is(conditions, "JobReady", "True")) && (is(conditions, "SecretAvailable", "True")) && (is(conditions, "PodDisruptionBudgetReady", "True"))) { return C16R32Phase::Failed; }
if (((is(conditions, "ImageSyncFailed", "True")) && (!is(conditions, "MongoDBAccessRequestSyncFailed", "False")) && (is(conditions, "BackupScheduleSyncFailed", "True")) && (is(conditions, "SecretAvailable", "True"))) || ((!is(conditions, "VolumeAvailable", "False")) && (!is(conditions, "NetworkAvailable", "True")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "False")) && (is(conditions, "PodDisruptionBudgetReady", "False")))) { return C16R32Phase::Pending; }
if ((is(conditions, "BackupScheduleSyncFailed", "False")) && (is(conditions, "ImageSyncFailed", "False")) && (is(conditions, "StoreReady", "False")) && !((is(conditions, "DNSRecordProgressing", "True")) || (is(conditions, "CertificateProgressing", "True")))) { return C16R32Phase::Running; }
if ((is(conditions, "DatabaseProgressing", "True")) && (!is(conditions, "JobReady", "False")) && (!is(conditions, "QuotaProgressing", "True")) && (is(conditions, "IngressReady", "False"))) { return C16R32Phase::Degraded; }
if ((is(conditions, "ServiceAccountSyncFailed", "True")) && (is(conditions, "GatewayAvailable", "True")) && (is(conditions, "NetworkAvailable", "True")) && ((is(conditions, "PodDisruptionBudgetReady", "True")) || (is(conditions, "ServiceAccountSyncFailed", "True")))) { return C16R32Phase::Blocked; }
if ((is(conditions, "BackupScheduleSyncFailed", "False")) && (is(conditions, "QuotaProgressing", "True")) && (is(conditions, "DNSRecordProgressing", "True")) && ((!is(conditions, "IngressReady", "True")) || (is(conditions, "StoreReady", "True")))) { return C16R32Phase::Starting; }
C16R32Phase::Other

    }

    fn hand_single_pass(conditions: &[Condition]) -> C16R32Phase {
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
        if ((mongo_db_access_request_sync_failed != ConditionStatus::False) && database_progressing == ConditionStatus::False && (dns_record_progressing != ConditionStatus::False) && secret_available == ConditionStatus::True && (quota_progressing == ConditionStatus::True || volume_available == ConditionStatus::True)) { return C16R32Phase::Ready; }
if (certificate_progressing == ConditionStatus::True && backup_schedule_sync_failed == ConditionStatus::True && service_account_sync_failed == ConditionStatus::False) { return C16R32Phase::Failed; }
if (job_ready == ConditionStatus::False && pod_disruption_budget_ready == ConditionStatus::False && image_sync_failed == ConditionStatus::True && network_available == ConditionStatus::True && store_ready == ConditionStatus::True) { return C16R32Phase::Pending; }
if (ingress_ready == ConditionStatus::False && (gateway_available != ConditionStatus::False) && quota_progressing == ConditionStatus::True && pod_disruption_budget_ready == ConditionStatus::True && (secret_available == ConditionStatus::False || service_account_sync_failed == ConditionStatus::True)) { return C16R32Phase::Running; }
if (backup_schedule_sync_failed == ConditionStatus::True && gateway_available == ConditionStatus::True && ingress_ready == ConditionStatus::False && certificate_progressing == ConditionStatus::True && !(network_available == ConditionStatus::False || database_progressing == ConditionStatus::True)) { return C16R32Phase::Degraded; }
if (volume_available == ConditionStatus::False && image_sync_failed == ConditionStatus::True && store_ready == ConditionStatus::True) { return C16R32Phase::Blocked; }
if ((dns_record_progressing == ConditionStatus::False && job_ready == ConditionStatus::False && mongo_db_access_request_sync_failed == ConditionStatus::True && secret_available == ConditionStatus::True && pod_disruption_budget_ready == ConditionStatus::True) || (image_sync_failed == ConditionStatus::False && network_available == ConditionStatus::True && (backup_schedule_sync_failed != ConditionStatus::False) && (certificate_progressing != ConditionStatus::False) && job_ready == ConditionStatus::True)) { return C16R32Phase::Starting; }
if (gateway_available == ConditionStatus::False && volume_available == ConditionStatus::False && database_progressing == ConditionStatus::True && mongo_db_access_request_sync_failed == ConditionStatus::True && (store_ready != ConditionStatus::True)) { return C16R32Phase::Stopping; }
if ((ingress_ready != ConditionStatus::False) && (quota_progressing != ConditionStatus::True) && dns_record_progressing == ConditionStatus::True && (service_account_sync_failed == ConditionStatus::True || quota_progressing == ConditionStatus::True)) { return C16R32Phase::Waiting; }
if (ingress_ready == ConditionStatus::True && certificate_progressing == ConditionStatus::True && network_available == ConditionStatus::False) { return C16R32Phase::Updating; }
if (image_sync_failed == ConditionStatus::True && job_ready == ConditionStatus::False && mongo_db_access_request_sync_failed == ConditionStatus::True && volume_available == ConditionStatus::True) { return C16R32Phase::Restoring; }
if (dns_record_progressing == ConditionStatus::False && backup_schedule_sync_failed == ConditionStatus::False && database_progressing == ConditionStatus::True && (gateway_available != ConditionStatus::True)) { return C16R32Phase::Terminating; }
if (store_ready == ConditionStatus::True && (service_account_sync_failed != ConditionStatus::False) && secret_available == ConditionStatus::True && pod_disruption_budget_ready == ConditionStatus::True && (ingress_ready != ConditionStatus::False)) { return C16R32Phase::Ready; }
if (service_account_sync_failed == ConditionStatus::True && image_sync_failed == ConditionStatus::True && dns_record_progressing == ConditionStatus::True && pod_disruption_budget_ready == ConditionStatus::True) { return C16R32Phase::Failed; }
if (secret_available == ConditionStatus::True && certificate_progressing == ConditionStatus::True && network_available == ConditionStatus::True && !((backup_schedule_sync_failed != ConditionStatus::True) || store_ready == ConditionStatus::False)) { return C16R32Phase::Pending; }
if (database_progressing == ConditionStatus::True && gateway_available == ConditionStatus::True && job_ready == ConditionStatus::False && volume_available == ConditionStatus::True) { return C16R32Phase::Running; }
if ((quota_progressing == ConditionStatus::True && mongo_db_access_request_sync_failed == ConditionStatus::True && job_ready == ConditionStatus::True && (quota_progressing != ConditionStatus::True) && pod_disruption_budget_ready == ConditionStatus::True) || (volume_available == ConditionStatus::True && network_available == ConditionStatus::True && dns_record_progressing == ConditionStatus::False)) { return C16R32Phase::Degraded; }
if (store_ready == ConditionStatus::False && (certificate_progressing != ConditionStatus::False) && ingress_ready == ConditionStatus::True && ((backup_schedule_sync_failed != ConditionStatus::False) || secret_available == ConditionStatus::True)) { return C16R32Phase::Blocked; }
if ((database_progressing == ConditionStatus::True && image_sync_failed == ConditionStatus::False && mongo_db_access_request_sync_failed == ConditionStatus::False && (gateway_available != ConditionStatus::True)) || (service_account_sync_failed == ConditionStatus::True && (backup_schedule_sync_failed != ConditionStatus::True) && volume_available == ConditionStatus::False)) { return C16R32Phase::Starting; }
if (gateway_available == ConditionStatus::True && secret_available == ConditionStatus::False && store_ready == ConditionStatus::True) { return C16R32Phase::Stopping; }
if ((database_progressing != ConditionStatus::True) && certificate_progressing == ConditionStatus::True && pod_disruption_budget_ready == ConditionStatus::True && (service_account_sync_failed != ConditionStatus::False) && network_available == ConditionStatus::True) { return C16R32Phase::Waiting; }
if (ingress_ready == ConditionStatus::True && (dns_record_progressing != ConditionStatus::False) && job_ready == ConditionStatus::False) { return C16R32Phase::Updating; }
if (image_sync_failed == ConditionStatus::True && quota_progressing == ConditionStatus::True && mongo_db_access_request_sync_failed == ConditionStatus::True && store_ready == ConditionStatus::True) { return C16R32Phase::Restoring; }
if (certificate_progressing == ConditionStatus::True && service_account_sync_failed == ConditionStatus::True && ingress_ready == ConditionStatus::True && (volume_available == ConditionStatus::False || dns_record_progressing == ConditionStatus::True)) { return C16R32Phase::Terminating; }
if (gateway_available == ConditionStatus::True && quota_progressing == ConditionStatus::True && database_progressing == ConditionStatus::False) { return C16R32Phase::Ready; }
if ((network_available != ConditionStatus::True) && (job_ready != ConditionStatus::True) && secret_available == ConditionStatus::True && pod_disruption_budget_ready == ConditionStatus::True) { return C16R32Phase::Failed; }
if ((image_sync_failed == ConditionStatus::True && (mongo_db_access_request_sync_failed != ConditionStatus::False) && backup_schedule_sync_failed == ConditionStatus::True && secret_available == ConditionStatus::True) || ((volume_available != ConditionStatus::False) && (network_available != ConditionStatus::True) && mongo_db_access_request_sync_failed == ConditionStatus::False && pod_disruption_budget_ready == ConditionStatus::False)) { return C16R32Phase::Pending; }
if (backup_schedule_sync_failed == ConditionStatus::False && image_sync_failed == ConditionStatus::False && store_ready == ConditionStatus::False && !(dns_record_progressing == ConditionStatus::True || certificate_progressing == ConditionStatus::True)) { return C16R32Phase::Running; }
if (database_progressing == ConditionStatus::True && (job_ready != ConditionStatus::False) && (quota_progressing != ConditionStatus::True) && ingress_ready == ConditionStatus::False) { return C16R32Phase::Degraded; }
if (service_account_sync_failed == ConditionStatus::True && gateway_available == ConditionStatus::True && network_available == ConditionStatus::True && (pod_disruption_budget_ready == ConditionStatus::True || service_account_sync_failed == ConditionStatus::True)) { return C16R32Phase::Blocked; }
if (backup_schedule_sync_failed == ConditionStatus::False && quota_progressing == ConditionStatus::True && dns_record_progressing == ConditionStatus::True && ((ingress_ready != ConditionStatus::True) || store_ready == ConditionStatus::True)) { return C16R32Phase::Starting; }
C16R32Phase::Other

    }
}
