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
),
rules(
    all(StoreReady, CertificateProgressing, not(any(ServiceAccountSyncFailed = False, NetworkAvailable))) => Ready,
    all(ServiceAccountSyncFailed = False, NetworkAvailable, not(any(CertificateProgressing, StoreReady = False))) => Failed,
    all(ServiceAccountSyncFailed, NetworkAvailable = True | Unknown, CertificateProgressing = False, StoreReady) => Pending,
    _ => Other,
),

)]
pub struct C4R4Status {
    pub conditions: Vec<Condition>,
    pub phase: Option<C4R4Phase>,
    pub observed_generation: Option<i64>,
}

impl Subject for C4R4Status {
    fn hand_chain(conditions: &[Condition]) -> C4R4Phase {
        if ((is(conditions, "StoreReady", "True")) && (is(conditions, "CertificateProgressing", "True")) && !((is(conditions, "ServiceAccountSyncFailed", "False")) || (is(conditions, "NetworkAvailable", "True")))) { return C4R4Phase::Ready; }
if ((is(conditions, "ServiceAccountSyncFailed", "False")) && (is(conditions, "NetworkAvailable", "True")) && !((is(conditions, "CertificateProgressing", "True")) || (is(conditions, "StoreReady", "False")))) { return C4R4Phase::Failed; }
if ((is(conditions, "ServiceAccountSyncFailed", "True")) && (!is(conditions, "NetworkAvailable", "False")) && (is(conditions, "CertificateProgressing", "False")) && (is(conditions, "StoreReady", "True"))) { return C4R4Phase::Pending; }
C4R4Phase::Other

    }

    fn hand_single_pass(conditions: &[Condition]) -> C4R4Phase {
        let mut store_ready = ConditionStatus::Unknown;
let mut network_available = ConditionStatus::Unknown;
let mut certificate_progressing = ConditionStatus::Unknown;
let mut service_account_sync_failed = ConditionStatus::Unknown;

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

                _ => {}
            }
        }
        if (store_ready == ConditionStatus::True && certificate_progressing == ConditionStatus::True && !(service_account_sync_failed == ConditionStatus::False || network_available == ConditionStatus::True)) { return C4R4Phase::Ready; }
if (service_account_sync_failed == ConditionStatus::False && network_available == ConditionStatus::True && !(certificate_progressing == ConditionStatus::True || store_ready == ConditionStatus::False)) { return C4R4Phase::Failed; }
if (service_account_sync_failed == ConditionStatus::True && (network_available != ConditionStatus::False) && certificate_progressing == ConditionStatus::False && store_ready == ConditionStatus::True) { return C4R4Phase::Pending; }
C4R4Phase::Other

    }
}
