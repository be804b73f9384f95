//! Written by the program `generate`.
#![allow(missing_docs, unused_parens, clippy::all, clippy::pedantic)]

use crate::contestants::hand_chain::{is, is_because};
use crate::workloads::Subject;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::{ConditionStatus, PhaseStatus};

#[derive(PhaseStatus, Default)]
#[phase(
conditions(
    StoreReady,
    NetworkAvailable(reasons(DeadlineExceeded, BackoffLimitExceeded, OOMKilled)),
    CertificateProgressing,
    ServiceAccountSyncFailed(reasons(ImagePullBackOff, Unschedulable, QuotaExceeded)),
    JobReady,
    VolumeAvailable(reasons(NotFound, PermissionDenied, ConnectionRefused)),
    DatabaseProgressing,
    BackupScheduleSyncFailed(reasons(CertificateExpired, Progressing, InsufficientStorage)),
    IngressReady,
    SecretAvailable(reasons(DeadlineExceeded, BackoffLimitExceeded, OOMKilled)),
    QuotaProgressing,
    ImageSyncFailed(reasons(ImagePullBackOff, Unschedulable, QuotaExceeded)),
    PodDisruptionBudgetReady,
    GatewayAvailable(reasons(NotFound, PermissionDenied, ConnectionRefused)),
    DNSRecordProgressing,
    MongoDBAccessRequestSyncFailed(reasons(CertificateExpired, Progressing, InsufficientStorage)),
),
rules(
    all(StoreReady = False, DNSRecordProgressing, not(any(NetworkAvailable = True(BackoffLimitExceeded | OOMKilled) | Unknown, JobReady = True | Unknown))) => Ready,
    all(CertificateProgressing, IngressReady = True | Unknown, ImageSyncFailed = False(Unschedulable), any(QuotaProgressing, ServiceAccountSyncFailed = True(Unschedulable))) => Failed,
    all(VolumeAvailable = False(PermissionDenied | ConnectionRefused) | Unknown, BackupScheduleSyncFailed = True(Progressing), SecretAvailable = True(BackoffLimitExceeded), any(PodDisruptionBudgetReady, GatewayAvailable = True(PermissionDenied) | Unknown)) => Pending,
    all(MongoDBAccessRequestSyncFailed = True(Progressing | InsufficientStorage), DatabaseProgressing) => Running,
    all(NetworkAvailable = True(DeadlineExceeded), StoreReady = True | Unknown, MongoDBAccessRequestSyncFailed = False(CertificateExpired | Progressing) | Unknown) => Degraded,
    any(all(QuotaProgressing, ImageSyncFailed = True(QuotaExceeded), CertificateProgressing = True | Unknown, JobReady), all(SecretAvailable = True(DeadlineExceeded | OOMKilled), GatewayAvailable = True(NotFound | ConnectionRefused))) => Blocked,
    all(DatabaseProgressing = False | Unknown, VolumeAvailable = True(NotFound | PermissionDenied) | Unknown, DNSRecordProgressing) => Starting,
    all(IngressReady = True | Unknown, PodDisruptionBudgetReady, BackupScheduleSyncFailed = False(CertificateExpired | InsufficientStorage), not(any(ServiceAccountSyncFailed = True(ImagePullBackOff | QuotaExceeded) | Unknown, DatabaseProgressing))) => Stopping,
    all(IngressReady = False | Unknown, ServiceAccountSyncFailed = True(Unschedulable) | Unknown, GatewayAvailable = True(PermissionDenied | ConnectionRefused)) => Waiting,
    all(PodDisruptionBudgetReady, ImageSyncFailed = False(ImagePullBackOff), JobReady = False, any(MongoDBAccessRequestSyncFailed = True(CertificateExpired | InsufficientStorage), SecretAvailable = False(BackoffLimitExceeded | OOMKilled) | Unknown)) => Updating,
    all(StoreReady, QuotaProgressing) => Restoring,
    all(DNSRecordProgressing = False | Unknown, VolumeAvailable = False(NotFound | ConnectionRefused), NetworkAvailable = False(BackoffLimitExceeded | OOMKilled) | Unknown) => Terminating,
    any(all(BackupScheduleSyncFailed = False(Progressing), CertificateProgressing, ServiceAccountSyncFailed = True(ImagePullBackOff | QuotaExceeded)), all(QuotaProgressing = False, IngressReady = False)) => Ready,
    all(MongoDBAccessRequestSyncFailed = True(Progressing | InsufficientStorage), BackupScheduleSyncFailed = True(InsufficientStorage), GatewayAvailable = True(NotFound) | Unknown) => Failed,
    all(JobReady, StoreReady, SecretAvailable = True(DeadlineExceeded | BackoffLimitExceeded), not(any(DatabaseProgressing, NetworkAvailable = True(DeadlineExceeded | BackoffLimitExceeded)))) => Pending,
    _ => Other,
),

)]
pub struct C16R16ReasonsStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<C16R16ReasonsPhase>,
    pub observed_generation: Option<i64>,
}

impl Subject for C16R16ReasonsStatus {
    fn hand_chain(conditions: &[Condition]) -> C16R16ReasonsPhase {
        if ((is(conditions, "StoreReady", "False")) && (is(conditions, "DNSRecordProgressing", "True")) && !((is_because(conditions, "NetworkAvailable", "True", &["BackoffLimitExceeded", "OOMKilled"]) || (!is(conditions, "NetworkAvailable", "True") && !is(conditions, "NetworkAvailable", "False"))) || (!is(conditions, "JobReady", "False")))) { return C16R16ReasonsPhase::Ready; }
if ((is(conditions, "CertificateProgressing", "True")) && (!is(conditions, "IngressReady", "False")) && is_because(conditions, "ImageSyncFailed", "False", &["Unschedulable"]) && ((is(conditions, "QuotaProgressing", "True")) || is_because(conditions, "ServiceAccountSyncFailed", "True", &["Unschedulable"]))) { return C16R16ReasonsPhase::Failed; }
if ((is_because(conditions, "VolumeAvailable", "False", &["PermissionDenied", "ConnectionRefused"]) || (!is(conditions, "VolumeAvailable", "True") && !is(conditions, "VolumeAvailable", "False"))) && is_because(conditions, "BackupScheduleSyncFailed", "True", &["Progressing"]) && is_because(conditions, "SecretAvailable", "True", &["BackoffLimitExceeded"]) && ((is(conditions, "PodDisruptionBudgetReady", "True")) || (is_because(conditions, "GatewayAvailable", "True", &["PermissionDenied"]) || (!is(conditions, "GatewayAvailable", "True") && !is(conditions, "GatewayAvailable", "False"))))) { return C16R16ReasonsPhase::Pending; }
if (is_because(conditions, "MongoDBAccessRequestSyncFailed", "True", &["Progressing", "InsufficientStorage"]) && (is(conditions, "DatabaseProgressing", "True"))) { return C16R16ReasonsPhase::Running; }
if (is_because(conditions, "NetworkAvailable", "True", &["DeadlineExceeded"]) && (!is(conditions, "StoreReady", "False")) && (is_because(conditions, "MongoDBAccessRequestSyncFailed", "False", &["CertificateExpired", "Progressing"]) || (!is(conditions, "MongoDBAccessRequestSyncFailed", "True") && !is(conditions, "MongoDBAccessRequestSyncFailed", "False")))) { return C16R16ReasonsPhase::Degraded; }
if (((is(conditions, "QuotaProgressing", "True")) && is_because(conditions, "ImageSyncFailed", "True", &["QuotaExceeded"]) && (!is(conditions, "CertificateProgressing", "False")) && (is(conditions, "JobReady", "True"))) || (is_because(conditions, "SecretAvailable", "True", &["DeadlineExceeded", "OOMKilled"]) && is_because(conditions, "GatewayAvailable", "True", &["NotFound", "ConnectionRefused"]))) { return C16R16ReasonsPhase::Blocked; }
if ((!is(conditions, "DatabaseProgressing", "True")) && (is_because(conditions, "VolumeAvailable", "True", &["NotFound", "PermissionDenied"]) || (!is(conditions, "VolumeAvailable", "True") && !is(conditions, "VolumeAvailable", "False"))) && (is(conditions, "DNSRecordProgressing", "True"))) { return C16R16ReasonsPhase::Starting; }
if ((!is(conditions, "IngressReady", "False")) && (is(conditions, "PodDisruptionBudgetReady", "True")) && is_because(conditions, "BackupScheduleSyncFailed", "False", &["CertificateExpired", "InsufficientStorage"]) && !((is_because(conditions, "ServiceAccountSyncFailed", "True", &["ImagePullBackOff", "QuotaExceeded"]) || (!is(conditions, "ServiceAccountSyncFailed", "True") && !is(conditions, "ServiceAccountSyncFailed", "False"))) || (is(conditions, "DatabaseProgressing", "True")))) { return C16R16ReasonsPhase::Stopping; }
if ((!is(conditions, "IngressReady", "True")) && (is_because(conditions, "ServiceAccountSyncFailed", "True", &["Unschedulable"]) || (!is(conditions, "ServiceAccountSyncFailed", "True") && !is(conditions, "ServiceAccountSyncFailed", "False"))) && is_because(conditions, "GatewayAvailable", "True", &["PermissionDenied", "ConnectionRefused"])) { return C16R16ReasonsPhase::Waiting; }
if ((is(conditions, "PodDisruptionBudgetReady", "True")) && is_because(conditions, "ImageSyncFailed", "False", &["ImagePullBackOff"]) && (is(conditions, "JobReady", "False")) && (is_because(conditions, "MongoDBAccessRequestSyncFailed", "True", &["CertificateExpired", "InsufficientStorage"]) || (is_because(conditions, "SecretAvailable", "False", &["BackoffLimitExceeded", "OOMKilled"]) || (!is(conditions, "SecretAvailable", "True") && !is(conditions, "SecretAvailable", "False"))))) { return C16R16ReasonsPhase::Updating; }
if ((is(conditions, "StoreReady", "True")) && (is(conditions, "QuotaProgressing", "True"))) { return C16R16ReasonsPhase::Restoring; }
if ((!is(conditions, "DNSRecordProgressing", "True")) && is_because(conditions, "VolumeAvailable", "False", &["NotFound", "ConnectionRefused"]) && (is_because(conditions, "NetworkAvailable", "False", &["BackoffLimitExceeded", "OOMKilled"]) || (!is(conditions, "NetworkAvailable", "True") && !is(conditions, "NetworkAvailable", "False")))) { return C16R16ReasonsPhase::Terminating; }
if ((is_because(conditions, "BackupScheduleSyncFailed", "False", &["Progressing"]) && (is(conditions, "CertificateProgressing", "True")) && is_because(conditions, "ServiceAccountSyncFailed", "True", &["ImagePullBackOff", "QuotaExceeded"])) || ((is(conditions, "QuotaProgressing", "False")) && (is(conditions, "IngressReady", "False")))) { return C16R16ReasonsPhase::Ready; }
if (is_because(conditions, "MongoDBAccessRequestSyncFailed", "True", &["Progressing", "InsufficientStorage"]) && is_because(conditions, "BackupScheduleSyncFailed", "True", &["InsufficientStorage"]) && (is_because(conditions, "GatewayAvailable", "True", &["NotFound"]) || (!is(conditions, "GatewayAvailable", "True") && !is(conditions, "GatewayAvailable", "False")))) { return C16R16ReasonsPhase::Failed; }
if ((is(conditions, "JobReady", "True")) && (is(conditions, "StoreReady", "True")) && is_because(conditions, "SecretAvailable", "True", &["DeadlineExceeded", "BackoffLimitExceeded"]) && !((is(conditions, "DatabaseProgressing", "True")) || is_because(conditions, "NetworkAvailable", "True", &["DeadlineExceeded", "BackoffLimitExceeded"]))) { return C16R16ReasonsPhase::Pending; }
C16R16ReasonsPhase::Other

    }

    fn hand_single_pass(conditions: &[Condition]) -> C16R16ReasonsPhase {
        let mut store_ready = ConditionStatus::Unknown;
let mut network_available = ConditionStatus::Unknown;
let mut network_available_reason = "";
let mut certificate_progressing = ConditionStatus::Unknown;
let mut service_account_sync_failed = ConditionStatus::Unknown;
let mut service_account_sync_failed_reason = "";
let mut job_ready = ConditionStatus::Unknown;
let mut volume_available = ConditionStatus::Unknown;
let mut volume_available_reason = "";
let mut database_progressing = ConditionStatus::Unknown;
let mut backup_schedule_sync_failed = ConditionStatus::Unknown;
let mut backup_schedule_sync_failed_reason = "";
let mut ingress_ready = ConditionStatus::Unknown;
let mut secret_available = ConditionStatus::Unknown;
let mut secret_available_reason = "";
let mut quota_progressing = ConditionStatus::Unknown;
let mut image_sync_failed = ConditionStatus::Unknown;
let mut image_sync_failed_reason = "";
let mut pod_disruption_budget_ready = ConditionStatus::Unknown;
let mut gateway_available = ConditionStatus::Unknown;
let mut gateway_available_reason = "";
let mut dns_record_progressing = ConditionStatus::Unknown;
let mut mongo_db_access_request_sync_failed = ConditionStatus::Unknown;
let mut mongo_db_access_request_sync_failed_reason = "";

        for condition in conditions {
            let status = match condition.status.as_str() {
                "True" => ConditionStatus::True,
                "False" => ConditionStatus::False,
                _ => ConditionStatus::Unknown,
            };
            match condition.type_.as_str() {
                "StoreReady" => store_ready = status,
"NetworkAvailable" => { network_available = status; network_available_reason = condition.reason.as_str(); }
"CertificateProgressing" => certificate_progressing = status,
"ServiceAccountSyncFailed" => { service_account_sync_failed = status; service_account_sync_failed_reason = condition.reason.as_str(); }
"JobReady" => job_ready = status,
"VolumeAvailable" => { volume_available = status; volume_available_reason = condition.reason.as_str(); }
"DatabaseProgressing" => database_progressing = status,
"BackupScheduleSyncFailed" => { backup_schedule_sync_failed = status; backup_schedule_sync_failed_reason = condition.reason.as_str(); }
"IngressReady" => ingress_ready = status,
"SecretAvailable" => { secret_available = status; secret_available_reason = condition.reason.as_str(); }
"QuotaProgressing" => quota_progressing = status,
"ImageSyncFailed" => { image_sync_failed = status; image_sync_failed_reason = condition.reason.as_str(); }
"PodDisruptionBudgetReady" => pod_disruption_budget_ready = status,
"GatewayAvailable" => { gateway_available = status; gateway_available_reason = condition.reason.as_str(); }
"DNSRecordProgressing" => dns_record_progressing = status,
"MongoDBAccessRequestSyncFailed" => { mongo_db_access_request_sync_failed = status; mongo_db_access_request_sync_failed_reason = condition.reason.as_str(); }

                _ => {}
            }
        }
        if (store_ready == ConditionStatus::False && dns_record_progressing == ConditionStatus::True && !((network_available == ConditionStatus::Unknown || (network_available == ConditionStatus::True && matches!(network_available_reason, "BackoffLimitExceeded" | "OOMKilled"))) || (job_ready != ConditionStatus::False))) { return C16R16ReasonsPhase::Ready; }
if (certificate_progressing == ConditionStatus::True && (ingress_ready != ConditionStatus::False) && (image_sync_failed == ConditionStatus::False && matches!(image_sync_failed_reason, "Unschedulable")) && (quota_progressing == ConditionStatus::True || (service_account_sync_failed == ConditionStatus::True && matches!(service_account_sync_failed_reason, "Unschedulable")))) { return C16R16ReasonsPhase::Failed; }
if ((volume_available == ConditionStatus::Unknown || (volume_available == ConditionStatus::False && matches!(volume_available_reason, "PermissionDenied" | "ConnectionRefused"))) && (backup_schedule_sync_failed == ConditionStatus::True && matches!(backup_schedule_sync_failed_reason, "Progressing")) && (secret_available == ConditionStatus::True && matches!(secret_available_reason, "BackoffLimitExceeded")) && (pod_disruption_budget_ready == ConditionStatus::True || (gateway_available == ConditionStatus::Unknown || (gateway_available == ConditionStatus::True && matches!(gateway_available_reason, "PermissionDenied"))))) { return C16R16ReasonsPhase::Pending; }
if ((mongo_db_access_request_sync_failed == ConditionStatus::True && matches!(mongo_db_access_request_sync_failed_reason, "Progressing" | "InsufficientStorage")) && database_progressing == ConditionStatus::True) { return C16R16ReasonsPhase::Running; }
if ((network_available == ConditionStatus::True && matches!(network_available_reason, "DeadlineExceeded")) && (store_ready != ConditionStatus::False) && (mongo_db_access_request_sync_failed == ConditionStatus::Unknown || (mongo_db_access_request_sync_failed == ConditionStatus::False && matches!(mongo_db_access_request_sync_failed_reason, "CertificateExpired" | "Progressing")))) { return C16R16ReasonsPhase::Degraded; }
if ((quota_progressing == ConditionStatus::True && (image_sync_failed == ConditionStatus::True && matches!(image_sync_failed_reason, "QuotaExceeded")) && (certificate_progressing != ConditionStatus::False) && job_ready == ConditionStatus::True) || ((secret_available == ConditionStatus::True && matches!(secret_available_reason, "DeadlineExceeded" | "OOMKilled")) && (gateway_available == ConditionStatus::True && matches!(gateway_available_reason, "NotFound" | "ConnectionRefused")))) { return C16R16ReasonsPhase::Blocked; }
if ((database_progressing != ConditionStatus::True) && (volume_available == ConditionStatus::Unknown || (volume_available == ConditionStatus::True && matches!(volume_available_reason, "NotFound" | "PermissionDenied"))) && dns_record_progressing == ConditionStatus::True) { return C16R16ReasonsPhase::Starting; }
if ((ingress_ready != ConditionStatus::False) && pod_disruption_budget_ready == ConditionStatus::True && (backup_schedule_sync_failed == ConditionStatus::False && matches!(backup_schedule_sync_failed_reason, "CertificateExpired" | "InsufficientStorage")) && !((service_account_sync_failed == ConditionStatus::Unknown || (service_account_sync_failed == ConditionStatus::True && matches!(service_account_sync_failed_reason, "ImagePullBackOff" | "QuotaExceeded"))) || database_progressing == ConditionStatus::True)) { return C16R16ReasonsPhase::Stopping; }
if ((ingress_ready != ConditionStatus::True) && (service_account_sync_failed == ConditionStatus::Unknown || (service_account_sync_failed == ConditionStatus::True && matches!(service_account_sync_failed_reason, "Unschedulable"))) && (gateway_available == ConditionStatus::True && matches!(gateway_available_reason, "PermissionDenied" | "ConnectionRefused"))) { return C16R16ReasonsPhase::Waiting; }
if (pod_disruption_budget_ready == ConditionStatus::True && (image_sync_failed == ConditionStatus::False && matches!(image_sync_failed_reason, "ImagePullBackOff")) && job_ready == ConditionStatus::False && ((mongo_db_access_request_sync_failed == ConditionStatus::True && matches!(mongo_db_access_request_sync_failed_reason, "CertificateExpired" | "InsufficientStorage")) || (secret_available == ConditionStatus::Unknown || (secret_available == ConditionStatus::False && matches!(secret_available_reason, "BackoffLimitExceeded" | "OOMKilled"))))) { return C16R16ReasonsPhase::Updating; }
if (store_ready == ConditionStatus::True && quota_progressing == ConditionStatus::True) { return C16R16ReasonsPhase::Restoring; }
if ((dns_record_progressing != ConditionStatus::True) && (volume_available == ConditionStatus::False && matches!(volume_available_reason, "NotFound" | "ConnectionRefused")) && (network_available == ConditionStatus::Unknown || (network_available == ConditionStatus::False && matches!(network_available_reason, "BackoffLimitExceeded" | "OOMKilled")))) { return C16R16ReasonsPhase::Terminating; }
if (((backup_schedule_sync_failed == ConditionStatus::False && matches!(backup_schedule_sync_failed_reason, "Progressing")) && certificate_progressing == ConditionStatus::True && (service_account_sync_failed == ConditionStatus::True && matches!(service_account_sync_failed_reason, "ImagePullBackOff" | "QuotaExceeded"))) || (quota_progressing == ConditionStatus::False && ingress_ready == ConditionStatus::False)) { return C16R16ReasonsPhase::Ready; }
if ((mongo_db_access_request_sync_failed == ConditionStatus::True && matches!(mongo_db_access_request_sync_failed_reason, "Progressing" | "InsufficientStorage")) && (backup_schedule_sync_failed == ConditionStatus::True && matches!(backup_schedule_sync_failed_reason, "InsufficientStorage")) && (gateway_available == ConditionStatus::Unknown || (gateway_available == ConditionStatus::True && matches!(gateway_available_reason, "NotFound")))) { return C16R16ReasonsPhase::Failed; }
if (job_ready == ConditionStatus::True && store_ready == ConditionStatus::True && (secret_available == ConditionStatus::True && matches!(secret_available_reason, "DeadlineExceeded" | "BackoffLimitExceeded")) && !(database_progressing == ConditionStatus::True || (network_available == ConditionStatus::True && matches!(network_available_reason, "DeadlineExceeded" | "BackoffLimitExceeded")))) { return C16R16ReasonsPhase::Pending; }
C16R16ReasonsPhase::Other

    }
}
