//! Written by the program `generate`.
#![allow(missing_docs, unused_parens, clippy::all, clippy::pedantic)]

use crate::contestants::hand_chain::is;
use crate::workloads::Subject;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::{PhaseStatus, Status};

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
        let mut store_ready = Status::Unknown;
let mut network_available = Status::Unknown;
let mut certificate_progressing = Status::Unknown;
let mut service_account_sync_failed = Status::Unknown;
let mut job_ready = Status::Unknown;
let mut volume_available = Status::Unknown;
let mut database_progressing = Status::Unknown;
let mut backup_schedule_sync_failed = Status::Unknown;
let mut ingress_ready = Status::Unknown;
let mut secret_available = Status::Unknown;
let mut quota_progressing = Status::Unknown;
let mut image_sync_failed = Status::Unknown;
let mut pod_disruption_budget_ready = Status::Unknown;
let mut gateway_available = Status::Unknown;
let mut dns_record_progressing = Status::Unknown;
let mut mongo_db_access_request_sync_failed = Status::Unknown;

        for condition in conditions {
            let status = match condition.status.as_str() {
                "True" => Status::True,
                "False" => Status::False,
                _ => Status::Unknown,
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
        if ((mongo_db_access_request_sync_failed != Status::False) && database_progressing == Status::False && (dns_record_progressing != Status::False) && secret_available == Status::True && (quota_progressing == Status::True || volume_available == Status::True)) { return C16R32Phase::Ready; }
if (certificate_progressing == Status::True && backup_schedule_sync_failed == Status::True && service_account_sync_failed == Status::False) { return C16R32Phase::Failed; }
if (job_ready == Status::False && pod_disruption_budget_ready == Status::False && image_sync_failed == Status::True && network_available == Status::True && store_ready == Status::True) { return C16R32Phase::Pending; }
if (ingress_ready == Status::False && (gateway_available != Status::False) && quota_progressing == Status::True && pod_disruption_budget_ready == Status::True && (secret_available == Status::False || service_account_sync_failed == Status::True)) { return C16R32Phase::Running; }
if (backup_schedule_sync_failed == Status::True && gateway_available == Status::True && ingress_ready == Status::False && certificate_progressing == Status::True && !(network_available == Status::False || database_progressing == Status::True)) { return C16R32Phase::Degraded; }
if (volume_available == Status::False && image_sync_failed == Status::True && store_ready == Status::True) { return C16R32Phase::Blocked; }
if ((dns_record_progressing == Status::False && job_ready == Status::False && mongo_db_access_request_sync_failed == Status::True && secret_available == Status::True && pod_disruption_budget_ready == Status::True) || (image_sync_failed == Status::False && network_available == Status::True && (backup_schedule_sync_failed != Status::False) && (certificate_progressing != Status::False) && job_ready == Status::True)) { return C16R32Phase::Starting; }
if (gateway_available == Status::False && volume_available == Status::False && database_progressing == Status::True && mongo_db_access_request_sync_failed == Status::True && (store_ready != Status::True)) { return C16R32Phase::Stopping; }
if ((ingress_ready != Status::False) && (quota_progressing != Status::True) && dns_record_progressing == Status::True && (service_account_sync_failed == Status::True || quota_progressing == Status::True)) { return C16R32Phase::Waiting; }
if (ingress_ready == Status::True && certificate_progressing == Status::True && network_available == Status::False) { return C16R32Phase::Updating; }
if (image_sync_failed == Status::True && job_ready == Status::False && mongo_db_access_request_sync_failed == Status::True && volume_available == Status::True) { return C16R32Phase::Restoring; }
if (dns_record_progressing == Status::False && backup_schedule_sync_failed == Status::False && database_progressing == Status::True && (gateway_available != Status::True)) { return C16R32Phase::Terminating; }
if (store_ready == Status::True && (service_account_sync_failed != Status::False) && secret_available == Status::True && pod_disruption_budget_ready == Status::True && (ingress_ready != Status::False)) { return C16R32Phase::Ready; }
if (service_account_sync_failed == Status::True && image_sync_failed == Status::True && dns_record_progressing == Status::True && pod_disruption_budget_ready == Status::True) { return C16R32Phase::Failed; }
if (secret_available == Status::True && certificate_progressing == Status::True && network_available == Status::True && !((backup_schedule_sync_failed != Status::True) || store_ready == Status::False)) { return C16R32Phase::Pending; }
if (database_progressing == Status::True && gateway_available == Status::True && job_ready == Status::False && volume_available == Status::True) { return C16R32Phase::Running; }
if ((quota_progressing == Status::True && mongo_db_access_request_sync_failed == Status::True && job_ready == Status::True && (quota_progressing != Status::True) && pod_disruption_budget_ready == Status::True) || (volume_available == Status::True && network_available == Status::True && dns_record_progressing == Status::False)) { return C16R32Phase::Degraded; }
if (store_ready == Status::False && (certificate_progressing != Status::False) && ingress_ready == Status::True && ((backup_schedule_sync_failed != Status::False) || secret_available == Status::True)) { return C16R32Phase::Blocked; }
if ((database_progressing == Status::True && image_sync_failed == Status::False && mongo_db_access_request_sync_failed == Status::False && (gateway_available != Status::True)) || (service_account_sync_failed == Status::True && (backup_schedule_sync_failed != Status::True) && volume_available == Status::False)) { return C16R32Phase::Starting; }
if (gateway_available == Status::True && secret_available == Status::False && store_ready == Status::True) { return C16R32Phase::Stopping; }
if ((database_progressing != Status::True) && certificate_progressing == Status::True && pod_disruption_budget_ready == Status::True && (service_account_sync_failed != Status::False) && network_available == Status::True) { return C16R32Phase::Waiting; }
if (ingress_ready == Status::True && (dns_record_progressing != Status::False) && job_ready == Status::False) { return C16R32Phase::Updating; }
if (image_sync_failed == Status::True && quota_progressing == Status::True && mongo_db_access_request_sync_failed == Status::True && store_ready == Status::True) { return C16R32Phase::Restoring; }
if (certificate_progressing == Status::True && service_account_sync_failed == Status::True && ingress_ready == Status::True && (volume_available == Status::False || dns_record_progressing == Status::True)) { return C16R32Phase::Terminating; }
if (gateway_available == Status::True && quota_progressing == Status::True && database_progressing == Status::False) { return C16R32Phase::Ready; }
if ((network_available != Status::True) && (job_ready != Status::True) && secret_available == Status::True && pod_disruption_budget_ready == Status::True) { return C16R32Phase::Failed; }
if ((image_sync_failed == Status::True && (mongo_db_access_request_sync_failed != Status::False) && backup_schedule_sync_failed == Status::True && secret_available == Status::True) || ((volume_available != Status::False) && (network_available != Status::True) && mongo_db_access_request_sync_failed == Status::False && pod_disruption_budget_ready == Status::False)) { return C16R32Phase::Pending; }
if (backup_schedule_sync_failed == Status::False && image_sync_failed == Status::False && store_ready == Status::False && !(dns_record_progressing == Status::True || certificate_progressing == Status::True)) { return C16R32Phase::Running; }
if (database_progressing == Status::True && (job_ready != Status::False) && (quota_progressing != Status::True) && ingress_ready == Status::False) { return C16R32Phase::Degraded; }
if (service_account_sync_failed == Status::True && gateway_available == Status::True && network_available == Status::True && (pod_disruption_budget_ready == Status::True || service_account_sync_failed == Status::True)) { return C16R32Phase::Blocked; }
if (backup_schedule_sync_failed == Status::False && quota_progressing == Status::True && dns_record_progressing == Status::True && ((ingress_ready != Status::True) || store_ready == Status::True)) { return C16R32Phase::Starting; }
C16R32Phase::Other

    }
}
