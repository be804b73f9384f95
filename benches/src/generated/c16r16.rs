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
        if (store_ready == Status::False && dns_record_progressing == Status::True && !((network_available != Status::False) || (job_ready != Status::False))) { return C16R16Phase::Ready; }
if (certificate_progressing == Status::True && (ingress_ready != Status::False) && image_sync_failed == Status::False && (quota_progressing == Status::True || service_account_sync_failed == Status::True)) { return C16R16Phase::Failed; }
if ((volume_available != Status::True) && backup_schedule_sync_failed == Status::True && secret_available == Status::True && (pod_disruption_budget_ready == Status::True || (gateway_available != Status::False))) { return C16R16Phase::Pending; }
if (mongo_db_access_request_sync_failed == Status::True && database_progressing == Status::True) { return C16R16Phase::Running; }
if (network_available == Status::True && (store_ready != Status::False) && (mongo_db_access_request_sync_failed != Status::True)) { return C16R16Phase::Degraded; }
if ((quota_progressing == Status::True && image_sync_failed == Status::True && (certificate_progressing != Status::False) && job_ready == Status::True) || (secret_available == Status::True && gateway_available == Status::True)) { return C16R16Phase::Blocked; }
if ((database_progressing != Status::True) && (volume_available != Status::False) && dns_record_progressing == Status::True) { return C16R16Phase::Starting; }
if ((ingress_ready != Status::False) && pod_disruption_budget_ready == Status::True && backup_schedule_sync_failed == Status::False && !((service_account_sync_failed != Status::False) || database_progressing == Status::True)) { return C16R16Phase::Stopping; }
if ((ingress_ready != Status::True) && (service_account_sync_failed != Status::False) && gateway_available == Status::True) { return C16R16Phase::Waiting; }
if (pod_disruption_budget_ready == Status::True && image_sync_failed == Status::False && job_ready == Status::False && (mongo_db_access_request_sync_failed == Status::True || (secret_available != Status::True))) { return C16R16Phase::Updating; }
if (store_ready == Status::True && quota_progressing == Status::True) { return C16R16Phase::Restoring; }
if ((dns_record_progressing != Status::True) && volume_available == Status::False && (network_available != Status::True)) { return C16R16Phase::Terminating; }
if ((backup_schedule_sync_failed == Status::False && certificate_progressing == Status::True && service_account_sync_failed == Status::True) || (quota_progressing == Status::False && ingress_ready == Status::False)) { return C16R16Phase::Ready; }
if (mongo_db_access_request_sync_failed == Status::True && backup_schedule_sync_failed == Status::True && (gateway_available != Status::False)) { return C16R16Phase::Failed; }
if (job_ready == Status::True && store_ready == Status::True && secret_available == Status::True && !(database_progressing == Status::True || network_available == Status::True)) { return C16R16Phase::Pending; }
C16R16Phase::Other

    }
}
