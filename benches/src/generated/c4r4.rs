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
        let mut store_ready = Status::Unknown;
let mut network_available = Status::Unknown;
let mut certificate_progressing = Status::Unknown;
let mut service_account_sync_failed = Status::Unknown;

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

                _ => {}
            }
        }
        if (store_ready == Status::True && certificate_progressing == Status::True && !(service_account_sync_failed == Status::False || network_available == Status::True)) { return C4R4Phase::Ready; }
if (service_account_sync_failed == Status::False && network_available == Status::True && !(certificate_progressing == Status::True || store_ready == Status::False)) { return C4R4Phase::Failed; }
if (service_account_sync_failed == Status::True && (network_available != Status::False) && certificate_progressing == Status::False && store_ready == Status::True) { return C4R4Phase::Pending; }
C4R4Phase::Other

    }
}
