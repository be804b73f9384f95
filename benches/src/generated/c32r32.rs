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
    StoreAvailable,
    NetworkProgressing,
    CertificateSyncFailed,
    ServiceAccountReady,
    JobAvailable,
    VolumeProgressing,
    DatabaseSyncFailed,
    BackupScheduleReady,
    IngressAvailable,
    SecretProgressing,
    QuotaSyncFailed,
    ImageReady,
    PodDisruptionBudgetAvailable,
    GatewayProgressing,
    DNSRecordSyncFailed,
    MongoDBAccessRequestReady,
),
rules(
    all(MongoDBAccessRequestReady, GatewayAvailable, DNSRecordSyncFailed, DatabaseSyncFailed, any(IngressAvailable = False, DNSRecordProgressing = True | Unknown)) => Ready,
    all(BackupScheduleSyncFailed = False, ServiceAccountReady, SecretAvailable = False, GatewayProgressing = True | Unknown, any(QuotaProgressing = True | Unknown, ImageSyncFailed)) => Failed,
    all(IngressReady = False | Unknown, ServiceAccountSyncFailed, JobAvailable, PodDisruptionBudgetAvailable, VolumeProgressing = False | Unknown) => Pending,
    all(StoreAvailable = False, StoreReady, NetworkAvailable = False | Unknown) => Running,
    all(VolumeAvailable, PodDisruptionBudgetReady = False, CertificateProgressing, QuotaSyncFailed = False, not(any(JobReady, SecretProgressing))) => Degraded,
    all(ImageReady, DatabaseProgressing, BackupScheduleReady = True | Unknown, MongoDBAccessRequestSyncFailed = False | Unknown) => Blocked,
    all(NetworkProgressing, CertificateSyncFailed = False, ImageReady = True | Unknown, IngressAvailable = False | Unknown, any(ServiceAccountSyncFailed, CertificateSyncFailed)) => Starting,
    all(DatabaseProgressing, ImageSyncFailed, BackupScheduleReady = False | Unknown, NetworkProgressing, any(DatabaseSyncFailed, DNSRecordSyncFailed = False)) => Stopping,
    all(CertificateProgressing = False | Unknown, GatewayProgressing, DNSRecordProgressing, ServiceAccountReady, any(MongoDBAccessRequestReady, NetworkAvailable)) => Waiting,
    all(MongoDBAccessRequestSyncFailed, IngressReady, StoreAvailable = False) => Updating,
    all(QuotaSyncFailed, QuotaProgressing = False, StoreReady, JobAvailable) => Restoring,
    all(SecretProgressing = False, JobReady = False, BackupScheduleSyncFailed, VolumeProgressing = False | Unknown) => Terminating,
    all(VolumeAvailable, SecretAvailable = True | Unknown, GatewayAvailable, PodDisruptionBudgetReady, PodDisruptionBudgetAvailable) => Ready,
    all(BackupScheduleSyncFailed, IngressReady = True | Unknown, QuotaSyncFailed = False | Unknown, DNSRecordSyncFailed, JobReady) => Failed,
    all(SecretProgressing = True | Unknown, StoreReady, ImageReady, NetworkProgressing = False | Unknown, BackupScheduleReady) => Pending,
    all(DatabaseProgressing, MongoDBAccessRequestReady, DatabaseSyncFailed, PodDisruptionBudgetAvailable) => Running,
    all(VolumeProgressing, NetworkAvailable = False | Unknown, ServiceAccountReady, any(MongoDBAccessRequestSyncFailed, GatewayProgressing)) => Degraded,
    all(ImageSyncFailed = False, ServiceAccountSyncFailed, GatewayAvailable = False, StoreAvailable = True | Unknown, PodDisruptionBudgetReady) => Blocked,
    any(all(JobAvailable = False, VolumeAvailable, SecretAvailable), all(CertificateProgressing = False, QuotaProgressing = False | Unknown, DNSRecordProgressing, IngressAvailable)) => Starting,
    all(CertificateSyncFailed = False | Unknown, BackupScheduleReady, NetworkAvailable, any(CertificateSyncFailed, VolumeAvailable)) => Stopping,
    all(IngressReady, GatewayAvailable, JobReady = False) => Waiting,
    all(ImageReady, ImageSyncFailed, QuotaSyncFailed = False, any(ServiceAccountSyncFailed, ServiceAccountReady = False)) => Updating,
    all(JobAvailable = False, QuotaProgressing, BackupScheduleSyncFailed, SecretProgressing, any(IngressAvailable, MongoDBAccessRequestReady)) => Restoring,
    all(DatabaseProgressing = False, VolumeProgressing, DNSRecordProgressing, any(GatewayProgressing, CertificateProgressing)) => Terminating,
    all(StoreAvailable, DatabaseSyncFailed, StoreReady = False | Unknown, SecretAvailable = False | Unknown, any(NetworkProgressing, DNSRecordSyncFailed)) => Ready,
    any(all(PodDisruptionBudgetAvailable, PodDisruptionBudgetReady = True | Unknown, MongoDBAccessRequestSyncFailed, ServiceAccountReady = True | Unknown), all(ImageSyncFailed = False, CertificateProgressing, VolumeProgressing, DatabaseSyncFailed, CertificateSyncFailed)) => Failed,
    all(BackupScheduleReady, GatewayProgressing, NetworkProgressing = False | Unknown, SecretAvailable = False, BackupScheduleSyncFailed = True | Unknown) => Pending,
    all(SecretProgressing = False, GatewayAvailable, IngressAvailable, NetworkAvailable = False | Unknown, ServiceAccountSyncFailed = False) => Running,
    all(DatabaseProgressing, PodDisruptionBudgetReady, MongoDBAccessRequestReady = False, not(any(QuotaProgressing, IngressReady = False))) => Degraded,
    all(DNSRecordProgressing = False | Unknown, JobAvailable, MongoDBAccessRequestSyncFailed = True | Unknown, any(DNSRecordSyncFailed = False, VolumeAvailable)) => Blocked,
    all(QuotaSyncFailed, StoreReady, ImageReady = False, StoreAvailable = False) => Starting,
    _ => Other,
),

)]
pub struct C32R32Status {
    pub conditions: Vec<Condition>,
    pub phase: Option<C32R32Phase>,
    pub observed_generation: Option<i64>,
}

impl Subject for C32R32Status {
    fn hand_chain(conditions: &[Condition]) -> C32R32Phase {
        if ((is(conditions, "MongoDBAccessRequestReady", "True")) && (is(conditions, "GatewayAvailable", "True")) && (is(conditions, "DNSRecordSyncFailed", "True")) && (is(conditions, "DatabaseSyncFailed", "True")) && ((is(conditions, "IngressAvailable", "False")) || (!is(conditions, "DNSRecordProgressing", "False")))) { return C32R32Phase::Ready; }
if ((is(conditions, "BackupScheduleSyncFailed", "False")) && (is(conditions, "ServiceAccountReady", "True")) && (is(conditions, "SecretAvailable", "False")) && (!is(conditions, "GatewayProgressing", "False")) && ((!is(conditions, "QuotaProgressing", "False")) || (is(conditions, "ImageSyncFailed", "True")))) { return C32R32Phase::Failed; }
if ((!is(conditions, "IngressReady", "True")) && (is(conditions, "ServiceAccountSyncFailed", "True")) && (is(conditions, "JobAvailable", "True")) && (is(conditions, "PodDisruptionBudgetAvailable", "True")) && (!is(conditions, "VolumeProgressing", "True"))) { return C32R32Phase::Pending; }
if ((is(conditions, "StoreAvailable", "False")) && (is(conditions, "StoreReady", "True")) && (!is(conditions, "NetworkAvailable", "True"))) { return C32R32Phase::Running; }
if ((is(conditions, "VolumeAvailable", "True")) && (is(conditions, "PodDisruptionBudgetReady", "False")) && (is(conditions, "CertificateProgressing", "True")) && (is(conditions, "QuotaSyncFailed", "False")) && !((is(conditions, "JobReady", "True")) || (is(conditions, "SecretProgressing", "True")))) { return C32R32Phase::Degraded; }
if ((is(conditions, "ImageReady", "True")) && (is(conditions, "DatabaseProgressing", "True")) && (!is(conditions, "BackupScheduleReady", "False")) && (!is(conditions, "MongoDBAccessRequestSyncFailed", "True"))) { return C32R32Phase::Blocked; }
if ((is(conditions, "NetworkProgressing", "True")) && (is(conditions, "CertificateSyncFailed", "False")) && (!is(conditions, "ImageReady", "False")) && (!is(conditions, "IngressAvailable", "True")) && ((is(conditions, "ServiceAccountSyncFailed", "True")) || (is(conditions, "CertificateSyncFailed", "True")))) { return C32R32Phase::Starting; }
if ((is(conditions, "DatabaseProgressing", "True")) && (is(conditions, "ImageSyncFailed", "True")) && (!is(conditions, "BackupScheduleReady", "True")) && (is(conditions, "NetworkProgressing", "True")) && ((is(conditions, "DatabaseSyncFailed", "True")) || (is(conditions, "DNSRecordSyncFailed", "False")))) { return C32R32Phase::Stopping; }
if ((!is(conditions, "CertificateProgressing", "True")) && (is(conditions, "GatewayProgressing", "True")) && (is(conditions, "DNSRecordProgressing", "True")) && (is(conditions, "ServiceAccountReady", "True")) && ((is(conditions, "MongoDBAccessRequestReady", "True")) || (is(conditions, "NetworkAvailable", "True")))) { return C32R32Phase::Waiting; }
if ((is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (is(conditions, "IngressReady", "True")) && (is(conditions, "StoreAvailable", "False"))) { return C32R32Phase::Updating; }
if ((is(conditions, "QuotaSyncFailed", "True")) && (is(conditions, "QuotaProgressing", "False")) && (is(conditions, "StoreReady", "True")) && (is(conditions, "JobAvailable", "True"))) { return C32R32Phase::Restoring; }
if ((is(conditions, "SecretProgressing", "False")) && (is(conditions, "JobReady", "False")) && (is(conditions, "BackupScheduleSyncFailed", "True")) && (!is(conditions, "VolumeProgressing", "True"))) { return C32R32Phase::Terminating; }
if ((is(conditions, "VolumeAvailable", "True")) && (!is(conditions, "SecretAvailable", "False")) && (is(conditions, "GatewayAvailable", "True")) && (is(conditions, "PodDisruptionBudgetReady", "True")) && (is(conditions, "PodDisruptionBudgetAvailable", "True"))) { return C32R32Phase::Ready; }
if ((is(conditions, "BackupScheduleSyncFailed", "True")) && (!is(conditions, "IngressReady", "False")) && (!is(conditions, "QuotaSyncFailed", "True")) && (is(conditions, "DNSRecordSyncFailed", "True")) && (is(conditions, "JobReady", "True"))) { return C32R32Phase::Failed; }
if ((!is(conditions, "SecretProgressing", "False")) && (is(conditions, "StoreReady", "True")) && (is(conditions, "ImageReady", "True")) && (!is(conditions, "NetworkProgressing", "True")) && (is(conditions, "BackupScheduleReady", "True"))) { return C32R32Phase::Pending; }
if ((is(conditions, "DatabaseProgressing", "True")) && (is(conditions, "MongoDBAccessRequestReady", "True")) && (is(conditions, "DatabaseSyncFailed", "True")) && (is(conditions, "PodDisruptionBudgetAvailable", "True"))) { return C32R32Phase::Running; }
if ((is(conditions, "VolumeProgressing", "True")) && (!is(conditions, "NetworkAvailable", "True")) && (is(conditions, "ServiceAccountReady", "True")) && ((is(conditions, "MongoDBAccessRequestSyncFailed", "True")) || (is(conditions, "GatewayProgressing", "True")))) { return C32R32Phase::Degraded; }
if ((is(conditions, "ImageSyncFailed", "False")) && (is(conditions, "ServiceAccountSyncFailed", "True")) && (is(conditions, "GatewayAvailable", "False")) && (!is(conditions, "StoreAvailable", "False")) && (is(conditions, "PodDisruptionBudgetReady", "True"))) { return C32R32Phase::Blocked; }
if (((is(conditions, "JobAvailable", "False")) && (is(conditions, "VolumeAvailable", "True")) && (is(conditions, "SecretAvailable", "True"))) || ((is(conditions, "CertificateProgressing", "False")) && (!is(conditions, "QuotaProgressing", "True")) && (is(conditions, "DNSRecordProgressing", "True")) && (is(conditions, "IngressAvailable", "True")))) { return C32R32Phase::Starting; }
if ((!is(conditions, "CertificateSyncFailed", "True")) && (is(conditions, "BackupScheduleReady", "True")) && (is(conditions, "NetworkAvailable", "True")) && ((is(conditions, "CertificateSyncFailed", "True")) || (is(conditions, "VolumeAvailable", "True")))) { return C32R32Phase::Stopping; }
if ((is(conditions, "IngressReady", "True")) && (is(conditions, "GatewayAvailable", "True")) && (is(conditions, "JobReady", "False"))) { return C32R32Phase::Waiting; }
if ((is(conditions, "ImageReady", "True")) && (is(conditions, "ImageSyncFailed", "True")) && (is(conditions, "QuotaSyncFailed", "False")) && ((is(conditions, "ServiceAccountSyncFailed", "True")) || (is(conditions, "ServiceAccountReady", "False")))) { return C32R32Phase::Updating; }
if ((is(conditions, "JobAvailable", "False")) && (is(conditions, "QuotaProgressing", "True")) && (is(conditions, "BackupScheduleSyncFailed", "True")) && (is(conditions, "SecretProgressing", "True")) && ((is(conditions, "IngressAvailable", "True")) || (is(conditions, "MongoDBAccessRequestReady", "True")))) { return C32R32Phase::Restoring; }
if ((is(conditions, "DatabaseProgressing", "False")) && (is(conditions, "VolumeProgressing", "True")) && (is(conditions, "DNSRecordProgressing", "True")) && ((is(conditions, "GatewayProgressing", "True")) || (is(conditions, "CertificateProgressing", "True")))) { return C32R32Phase::Terminating; }
if ((is(conditions, "StoreAvailable", "True")) && (is(conditions, "DatabaseSyncFailed", "True")) && (!is(conditions, "StoreReady", "True")) && (!is(conditions, "SecretAvailable", "True")) && ((is(conditions, "NetworkProgressing", "True")) || (is(conditions, "DNSRecordSyncFailed", "True")))) { return C32R32Phase::Ready; }
if (((is(conditions, "PodDisruptionBudgetAvailable", "True")) && (!is(conditions, "PodDisruptionBudgetReady", "False")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (!is(conditions, "ServiceAccountReady", "False"))) || ((is(conditions, "ImageSyncFailed", "False")) && (is(conditions, "CertificateProgressing", "True")) && (is(conditions, "VolumeProgressing", "True")) && (is(conditions, "DatabaseSyncFailed", "True")) && (is(conditions, "CertificateSyncFailed", "True")))) { return C32R32Phase::Failed; }
if ((is(conditions, "BackupScheduleReady", "True")) && (is(conditions, "GatewayProgressing", "True")) && (!is(conditions, "NetworkProgressing", "True")) && (is(conditions, "SecretAvailable", "False")) && (!is(conditions, "BackupScheduleSyncFailed", "False"))) { return C32R32Phase::Pending; }
if ((is(conditions, "SecretProgressing", "False")) && (is(conditions, "GatewayAvailable", "True")) && (is(conditions, "IngressAvailable", "True")) && (!is(conditions, "NetworkAvailable", "True")) && (is(conditions, "ServiceAccountSyncFailed", "False"))) { return C32R32Phase::Running; }
if ((is(conditions, "DatabaseProgressing", "True")) && (is(conditions, "PodDisruptionBudgetReady", "True")) && (is(conditions, "MongoDBAccessRequestReady", "False")) && !((is(conditions, "QuotaProgressing", "True")) || (is(conditions, "IngressReady", "False")))) { return C32R32Phase::Degraded; }
if ((!is(conditions, "DNSRecordProgressing", "True")) && (is(conditions, "JobAvailable", "True")) && (!is(conditions, "MongoDBAccessRequestSyncFailed", "False")) && ((is(conditions, "DNSRecordSyncFailed", "False")) || (is(conditions, "VolumeAvailable", "True")))) { return C32R32Phase::Blocked; }
if ((is(conditions, "QuotaSyncFailed", "True")) && (is(conditions, "StoreReady", "True")) && (is(conditions, "ImageReady", "False")) && (is(conditions, "StoreAvailable", "False"))) { return C32R32Phase::Starting; }
C32R32Phase::Other

    }

    fn hand_single_pass(conditions: &[Condition]) -> C32R32Phase {
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
let mut store_available = ConditionStatus::Unknown;
let mut network_progressing = ConditionStatus::Unknown;
let mut certificate_sync_failed = ConditionStatus::Unknown;
let mut service_account_ready = ConditionStatus::Unknown;
let mut job_available = ConditionStatus::Unknown;
let mut volume_progressing = ConditionStatus::Unknown;
let mut database_sync_failed = ConditionStatus::Unknown;
let mut backup_schedule_ready = ConditionStatus::Unknown;
let mut ingress_available = ConditionStatus::Unknown;
let mut secret_progressing = ConditionStatus::Unknown;
let mut quota_sync_failed = ConditionStatus::Unknown;
let mut image_ready = ConditionStatus::Unknown;
let mut pod_disruption_budget_available = ConditionStatus::Unknown;
let mut gateway_progressing = ConditionStatus::Unknown;
let mut dns_record_sync_failed = ConditionStatus::Unknown;
let mut mongo_db_access_request_ready = ConditionStatus::Unknown;

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
"StoreAvailable" => store_available = status,
"NetworkProgressing" => network_progressing = status,
"CertificateSyncFailed" => certificate_sync_failed = status,
"ServiceAccountReady" => service_account_ready = status,
"JobAvailable" => job_available = status,
"VolumeProgressing" => volume_progressing = status,
"DatabaseSyncFailed" => database_sync_failed = status,
"BackupScheduleReady" => backup_schedule_ready = status,
"IngressAvailable" => ingress_available = status,
"SecretProgressing" => secret_progressing = status,
"QuotaSyncFailed" => quota_sync_failed = status,
"ImageReady" => image_ready = status,
"PodDisruptionBudgetAvailable" => pod_disruption_budget_available = status,
"GatewayProgressing" => gateway_progressing = status,
"DNSRecordSyncFailed" => dns_record_sync_failed = status,
"MongoDBAccessRequestReady" => mongo_db_access_request_ready = status,

                _ => {}
            }
        }
        if (mongo_db_access_request_ready == ConditionStatus::True && gateway_available == ConditionStatus::True && dns_record_sync_failed == ConditionStatus::True && database_sync_failed == ConditionStatus::True && (ingress_available == ConditionStatus::False || (dns_record_progressing != ConditionStatus::False))) { return C32R32Phase::Ready; }
if (backup_schedule_sync_failed == ConditionStatus::False && service_account_ready == ConditionStatus::True && secret_available == ConditionStatus::False && (gateway_progressing != ConditionStatus::False) && ((quota_progressing != ConditionStatus::False) || image_sync_failed == ConditionStatus::True)) { return C32R32Phase::Failed; }
if ((ingress_ready != ConditionStatus::True) && service_account_sync_failed == ConditionStatus::True && job_available == ConditionStatus::True && pod_disruption_budget_available == ConditionStatus::True && (volume_progressing != ConditionStatus::True)) { return C32R32Phase::Pending; }
if (store_available == ConditionStatus::False && store_ready == ConditionStatus::True && (network_available != ConditionStatus::True)) { return C32R32Phase::Running; }
if (volume_available == ConditionStatus::True && pod_disruption_budget_ready == ConditionStatus::False && certificate_progressing == ConditionStatus::True && quota_sync_failed == ConditionStatus::False && !(job_ready == ConditionStatus::True || secret_progressing == ConditionStatus::True)) { return C32R32Phase::Degraded; }
if (image_ready == ConditionStatus::True && database_progressing == ConditionStatus::True && (backup_schedule_ready != ConditionStatus::False) && (mongo_db_access_request_sync_failed != ConditionStatus::True)) { return C32R32Phase::Blocked; }
if (network_progressing == ConditionStatus::True && certificate_sync_failed == ConditionStatus::False && (image_ready != ConditionStatus::False) && (ingress_available != ConditionStatus::True) && (service_account_sync_failed == ConditionStatus::True || certificate_sync_failed == ConditionStatus::True)) { return C32R32Phase::Starting; }
if (database_progressing == ConditionStatus::True && image_sync_failed == ConditionStatus::True && (backup_schedule_ready != ConditionStatus::True) && network_progressing == ConditionStatus::True && (database_sync_failed == ConditionStatus::True || dns_record_sync_failed == ConditionStatus::False)) { return C32R32Phase::Stopping; }
if ((certificate_progressing != ConditionStatus::True) && gateway_progressing == ConditionStatus::True && dns_record_progressing == ConditionStatus::True && service_account_ready == ConditionStatus::True && (mongo_db_access_request_ready == ConditionStatus::True || network_available == ConditionStatus::True)) { return C32R32Phase::Waiting; }
if (mongo_db_access_request_sync_failed == ConditionStatus::True && ingress_ready == ConditionStatus::True && store_available == ConditionStatus::False) { return C32R32Phase::Updating; }
if (quota_sync_failed == ConditionStatus::True && quota_progressing == ConditionStatus::False && store_ready == ConditionStatus::True && job_available == ConditionStatus::True) { return C32R32Phase::Restoring; }
if (secret_progressing == ConditionStatus::False && job_ready == ConditionStatus::False && backup_schedule_sync_failed == ConditionStatus::True && (volume_progressing != ConditionStatus::True)) { return C32R32Phase::Terminating; }
if (volume_available == ConditionStatus::True && (secret_available != ConditionStatus::False) && gateway_available == ConditionStatus::True && pod_disruption_budget_ready == ConditionStatus::True && pod_disruption_budget_available == ConditionStatus::True) { return C32R32Phase::Ready; }
if (backup_schedule_sync_failed == ConditionStatus::True && (ingress_ready != ConditionStatus::False) && (quota_sync_failed != ConditionStatus::True) && dns_record_sync_failed == ConditionStatus::True && job_ready == ConditionStatus::True) { return C32R32Phase::Failed; }
if ((secret_progressing != ConditionStatus::False) && store_ready == ConditionStatus::True && image_ready == ConditionStatus::True && (network_progressing != ConditionStatus::True) && backup_schedule_ready == ConditionStatus::True) { return C32R32Phase::Pending; }
if (database_progressing == ConditionStatus::True && mongo_db_access_request_ready == ConditionStatus::True && database_sync_failed == ConditionStatus::True && pod_disruption_budget_available == ConditionStatus::True) { return C32R32Phase::Running; }
if (volume_progressing == ConditionStatus::True && (network_available != ConditionStatus::True) && service_account_ready == ConditionStatus::True && (mongo_db_access_request_sync_failed == ConditionStatus::True || gateway_progressing == ConditionStatus::True)) { return C32R32Phase::Degraded; }
if (image_sync_failed == ConditionStatus::False && service_account_sync_failed == ConditionStatus::True && gateway_available == ConditionStatus::False && (store_available != ConditionStatus::False) && pod_disruption_budget_ready == ConditionStatus::True) { return C32R32Phase::Blocked; }
if ((job_available == ConditionStatus::False && volume_available == ConditionStatus::True && secret_available == ConditionStatus::True) || (certificate_progressing == ConditionStatus::False && (quota_progressing != ConditionStatus::True) && dns_record_progressing == ConditionStatus::True && ingress_available == ConditionStatus::True)) { return C32R32Phase::Starting; }
if ((certificate_sync_failed != ConditionStatus::True) && backup_schedule_ready == ConditionStatus::True && network_available == ConditionStatus::True && (certificate_sync_failed == ConditionStatus::True || volume_available == ConditionStatus::True)) { return C32R32Phase::Stopping; }
if (ingress_ready == ConditionStatus::True && gateway_available == ConditionStatus::True && job_ready == ConditionStatus::False) { return C32R32Phase::Waiting; }
if (image_ready == ConditionStatus::True && image_sync_failed == ConditionStatus::True && quota_sync_failed == ConditionStatus::False && (service_account_sync_failed == ConditionStatus::True || service_account_ready == ConditionStatus::False)) { return C32R32Phase::Updating; }
if (job_available == ConditionStatus::False && quota_progressing == ConditionStatus::True && backup_schedule_sync_failed == ConditionStatus::True && secret_progressing == ConditionStatus::True && (ingress_available == ConditionStatus::True || mongo_db_access_request_ready == ConditionStatus::True)) { return C32R32Phase::Restoring; }
if (database_progressing == ConditionStatus::False && volume_progressing == ConditionStatus::True && dns_record_progressing == ConditionStatus::True && (gateway_progressing == ConditionStatus::True || certificate_progressing == ConditionStatus::True)) { return C32R32Phase::Terminating; }
if (store_available == ConditionStatus::True && database_sync_failed == ConditionStatus::True && (store_ready != ConditionStatus::True) && (secret_available != ConditionStatus::True) && (network_progressing == ConditionStatus::True || dns_record_sync_failed == ConditionStatus::True)) { return C32R32Phase::Ready; }
if ((pod_disruption_budget_available == ConditionStatus::True && (pod_disruption_budget_ready != ConditionStatus::False) && mongo_db_access_request_sync_failed == ConditionStatus::True && (service_account_ready != ConditionStatus::False)) || (image_sync_failed == ConditionStatus::False && certificate_progressing == ConditionStatus::True && volume_progressing == ConditionStatus::True && database_sync_failed == ConditionStatus::True && certificate_sync_failed == ConditionStatus::True)) { return C32R32Phase::Failed; }
if (backup_schedule_ready == ConditionStatus::True && gateway_progressing == ConditionStatus::True && (network_progressing != ConditionStatus::True) && secret_available == ConditionStatus::False && (backup_schedule_sync_failed != ConditionStatus::False)) { return C32R32Phase::Pending; }
if (secret_progressing == ConditionStatus::False && gateway_available == ConditionStatus::True && ingress_available == ConditionStatus::True && (network_available != ConditionStatus::True) && service_account_sync_failed == ConditionStatus::False) { return C32R32Phase::Running; }
if (database_progressing == ConditionStatus::True && pod_disruption_budget_ready == ConditionStatus::True && mongo_db_access_request_ready == ConditionStatus::False && !(quota_progressing == ConditionStatus::True || ingress_ready == ConditionStatus::False)) { return C32R32Phase::Degraded; }
if ((dns_record_progressing != ConditionStatus::True) && job_available == ConditionStatus::True && (mongo_db_access_request_sync_failed != ConditionStatus::False) && (dns_record_sync_failed == ConditionStatus::False || volume_available == ConditionStatus::True)) { return C32R32Phase::Blocked; }
if (quota_sync_failed == ConditionStatus::True && store_ready == ConditionStatus::True && image_ready == ConditionStatus::False && store_available == ConditionStatus::False) { return C32R32Phase::Starting; }
C32R32Phase::Other

    }
}
