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
        if ((quota_progressing == Status::True && job_ready == Status::True) || (image_sync_failed == Status::True && dns_record_progressing == Status::False && ingress_ready == Status::True && (pod_disruption_budget_ready != Status::True))) { return C16R4Phase::Ready; }
if (certificate_progressing == Status::True && database_progressing == Status::True && mongo_db_access_request_sync_failed == Status::True) { return C16R4Phase::Failed; }
if ((backup_schedule_sync_failed == Status::True && secret_available == Status::True && gateway_available == Status::True) || (service_account_sync_failed == Status::True && (network_available != Status::True) && volume_available == Status::False && (store_ready != Status::False))) { return C16R4Phase::Pending; }
C16R4Phase::Other

    }
}
