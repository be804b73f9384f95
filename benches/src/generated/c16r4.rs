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
    any(all(QuotaProgressing, JobReady), all(ImageSyncFailed, DNSRecordProgressing = False, IngressReady, PodDisruptionBudgetReady = False | Unknown)) => Ready,
    all(CertificateProgressing, DatabaseProgressing, MongoDBAccessRequestSyncFailed) => Failed,
    any(all(BackupScheduleSyncFailed, SecretAvailable, GatewayAvailable), all(ServiceAccountSyncFailed, NetworkAvailable = False | Unknown, VolumeAvailable = False, StoreReady = True | Unknown)) => Pending,
    _ => Other,
),

)]
pub struct C16R4Status {
    pub conditions: Vec<Condition>,
    pub phase: Option<C16R4Phase>,
    pub observed_generation: Option<i64>,
}

impl Subject for C16R4Status {
    fn hand_chain(conditions: &[Condition]) -> C16R4Phase {
        if (((is(conditions, "QuotaProgressing", "True")) && (is(conditions, "JobReady", "True"))) || ((is(conditions, "ImageSyncFailed", "True")) && (is(conditions, "DNSRecordProgressing", "False")) && (is(conditions, "IngressReady", "True")) && (!is(conditions, "PodDisruptionBudgetReady", "True")))) { return C16R4Phase::Ready; }
if ((is(conditions, "CertificateProgressing", "True")) && (is(conditions, "DatabaseProgressing", "True")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "True"))) { return C16R4Phase::Failed; }
if (((is(conditions, "BackupScheduleSyncFailed", "True")) && (is(conditions, "SecretAvailable", "True")) && (is(conditions, "GatewayAvailable", "True"))) || ((is(conditions, "ServiceAccountSyncFailed", "True")) && (!is(conditions, "NetworkAvailable", "True")) && (is(conditions, "VolumeAvailable", "False")) && (!is(conditions, "StoreReady", "False")))) { return C16R4Phase::Pending; }
C16R4Phase::Other

    }

    fn hand_single_pass(conditions: &[Condition]) -> C16R4Phase {
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
        if ((quota_progressing == ConditionStatus::True && job_ready == ConditionStatus::True) || (image_sync_failed == ConditionStatus::True && dns_record_progressing == ConditionStatus::False && ingress_ready == ConditionStatus::True && (pod_disruption_budget_ready != ConditionStatus::True))) { return C16R4Phase::Ready; }
if (certificate_progressing == ConditionStatus::True && database_progressing == ConditionStatus::True && mongo_db_access_request_sync_failed == ConditionStatus::True) { return C16R4Phase::Failed; }
if ((backup_schedule_sync_failed == ConditionStatus::True && secret_available == ConditionStatus::True && gateway_available == ConditionStatus::True) || (service_account_sync_failed == ConditionStatus::True && (network_available != ConditionStatus::True) && volume_available == ConditionStatus::False && (store_ready != ConditionStatus::False))) { return C16R4Phase::Pending; }
C16R4Phase::Other

    }
}
