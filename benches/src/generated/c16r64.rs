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
    all(SecretAvailable, NetworkAvailable, ServiceAccountSyncFailed = False, IngressReady = True | Unknown, DNSRecordProgressing = False | Unknown) => Ready,
    all(MongoDBAccessRequestSyncFailed = False, JobReady = True | Unknown, BackupScheduleSyncFailed, any(VolumeAvailable, QuotaProgressing = False)) => Failed,
    all(CertificateProgressing = False, ImageSyncFailed, PodDisruptionBudgetReady = True | Unknown, GatewayAvailable, not(any(StoreReady, DatabaseProgressing))) => Pending,
    all(VolumeAvailable, CertificateProgressing, BackupScheduleSyncFailed, any(SecretAvailable = False, QuotaProgressing = False)) => Running,
    all(ServiceAccountSyncFailed, MongoDBAccessRequestSyncFailed = True | Unknown, IngressReady, StoreReady) => Degraded,
    all(ImageSyncFailed = True | Unknown, GatewayAvailable = False, DatabaseProgressing, DNSRecordProgressing) => Blocked,
    all(NetworkAvailable, JobReady, PodDisruptionBudgetReady, IngressReady = False | Unknown) => Starting,
    all(ServiceAccountSyncFailed, VolumeAvailable = False | Unknown, QuotaProgressing = True | Unknown, SecretAvailable, DNSRecordProgressing = True | Unknown) => Stopping,
    all(PodDisruptionBudgetReady, NetworkAvailable = True | Unknown, GatewayAvailable, DatabaseProgressing = False) => Waiting,
    all(StoreReady = False, JobReady = False | Unknown, MongoDBAccessRequestSyncFailed, BackupScheduleSyncFailed) => Updating,
    all(ImageSyncFailed, CertificateProgressing, DatabaseProgressing, ServiceAccountSyncFailed = True | Unknown, DNSRecordProgressing) => Restoring,
    all(GatewayAvailable = False, QuotaProgressing, StoreReady = False | Unknown, NetworkAvailable = False, not(any(VolumeAvailable, BackupScheduleSyncFailed))) => Terminating,
    any(all(MongoDBAccessRequestSyncFailed, SecretAvailable = True | Unknown, IngressReady, JobReady = False), all(PodDisruptionBudgetReady, CertificateProgressing, ImageSyncFailed = False | Unknown, SecretAvailable = True | Unknown, PodDisruptionBudgetReady)) => Ready,
    all(JobReady, StoreReady, MongoDBAccessRequestSyncFailed, ServiceAccountSyncFailed) => Failed,
    all(BackupScheduleSyncFailed, NetworkAvailable = False | Unknown, DatabaseProgressing) => Pending,
    all(ImageSyncFailed = False, QuotaProgressing, GatewayAvailable = False) => Running,
    all(VolumeAvailable = True | Unknown, DNSRecordProgressing, CertificateProgressing, any(IngressReady = False, NetworkAvailable = False)) => Degraded,
    all(ImageSyncFailed, QuotaProgressing, CertificateProgressing = False | Unknown, MongoDBAccessRequestSyncFailed, any(DatabaseProgressing, ServiceAccountSyncFailed = False)) => Blocked,
    all(DNSRecordProgressing = False, IngressReady, PodDisruptionBudgetReady) => Starting,
    all(SecretAvailable = False, StoreReady = False, GatewayAvailable, JobReady = False | Unknown, any(BackupScheduleSyncFailed, VolumeAvailable = False | Unknown)) => Stopping,
    all(VolumeAvailable, StoreReady = False | Unknown, ServiceAccountSyncFailed = False | Unknown, PodDisruptionBudgetReady = False, any(ImageSyncFailed = False, JobReady)) => Waiting,
    any(all(IngressReady = False, QuotaProgressing, CertificateProgressing = False), all(SecretAvailable = True | Unknown, NetworkAvailable = True | Unknown, MongoDBAccessRequestSyncFailed = False | Unknown, DNSRecordProgressing = True | Unknown)) => Updating,
    all(GatewayAvailable = False | Unknown, BackupScheduleSyncFailed = False | Unknown, DatabaseProgressing) => Restoring,
    any(all(CertificateProgressing = False, MongoDBAccessRequestSyncFailed, BackupScheduleSyncFailed = False), all(JobReady, DatabaseProgressing, ImageSyncFailed, VolumeAvailable)) => Terminating,
    all(SecretAvailable = False | Unknown, StoreReady = False, NetworkAvailable) => Ready,
    all(IngressReady = False, GatewayAvailable, ServiceAccountSyncFailed = False | Unknown) => Failed,
    all(DNSRecordProgressing = False, PodDisruptionBudgetReady, QuotaProgressing = False) => Pending,
    any(all(PodDisruptionBudgetReady = False, ServiceAccountSyncFailed = False | Unknown, StoreReady, DatabaseProgressing, VolumeAvailable), all(IngressReady, SecretAvailable = False, MongoDBAccessRequestSyncFailed)) => Running,
    any(all(CertificateProgressing, GatewayAvailable = False, ImageSyncFailed = False, NetworkAvailable, BackupScheduleSyncFailed = False), all(DNSRecordProgressing, QuotaProgressing, JobReady, DatabaseProgressing)) => Degraded,
    all(IngressReady = True | Unknown, ServiceAccountSyncFailed, SecretAvailable, CertificateProgressing, VolumeAvailable = False | Unknown) => Blocked,
    any(all(PodDisruptionBudgetReady = False, NetworkAvailable = False, GatewayAvailable = False, QuotaProgressing, StoreReady = True | Unknown), all(MongoDBAccessRequestSyncFailed, ImageSyncFailed, DNSRecordProgressing, BackupScheduleSyncFailed = False)) => Starting,
    all(JobReady, BackupScheduleSyncFailed, StoreReady = True | Unknown, any(ImageSyncFailed = False | Unknown, DatabaseProgressing)) => Stopping,
    all(PodDisruptionBudgetReady, IngressReady = False | Unknown, QuotaProgressing, ServiceAccountSyncFailed, not(any(NetworkAvailable = True | Unknown, JobReady = True | Unknown))) => Waiting,
    all(CertificateProgressing = False, GatewayAvailable, DNSRecordProgressing, any(VolumeAvailable = False, MongoDBAccessRequestSyncFailed)) => Updating,
    any(all(SecretAvailable, JobReady, QuotaProgressing, MongoDBAccessRequestSyncFailed = False), all(VolumeAvailable, StoreReady, ServiceAccountSyncFailed, SecretAvailable, PodDisruptionBudgetReady)) => Restoring,
    all(BackupScheduleSyncFailed, ImageSyncFailed = False, DatabaseProgressing = False, IngressReady, GatewayAvailable = False) => Terminating,
    all(CertificateProgressing = False, NetworkAvailable = False, DNSRecordProgressing, not(any(BackupScheduleSyncFailed = True | Unknown, ServiceAccountSyncFailed))) => Ready,
    all(IngressReady, NetworkAvailable = False, QuotaProgressing = False | Unknown, any(GatewayAvailable, MongoDBAccessRequestSyncFailed)) => Failed,
    all(JobReady = False | Unknown, StoreReady = False | Unknown, DNSRecordProgressing = True | Unknown) => Pending,
    any(all(PodDisruptionBudgetReady = False, DatabaseProgressing = False, ImageSyncFailed = False, CertificateProgressing, SecretAvailable = True | Unknown), all(VolumeAvailable = False, StoreReady, ImageSyncFailed, JobReady, DatabaseProgressing = False)) => Running,
    all(PodDisruptionBudgetReady = False, CertificateProgressing = False, NetworkAvailable, ServiceAccountSyncFailed, any(IngressReady, QuotaProgressing = False)) => Degraded,
    all(MongoDBAccessRequestSyncFailed = False | Unknown, VolumeAvailable = False, SecretAvailable, DNSRecordProgressing, BackupScheduleSyncFailed) => Blocked,
    all(GatewayAvailable, VolumeAvailable, PodDisruptionBudgetReady = False | Unknown, MongoDBAccessRequestSyncFailed = False | Unknown) => Starting,
    all(QuotaProgressing, IngressReady, NetworkAvailable, BackupScheduleSyncFailed, any(GatewayAvailable, JobReady)) => Stopping,
    any(all(DNSRecordProgressing, DatabaseProgressing, SecretAvailable = False | Unknown, StoreReady = False), all(ImageSyncFailed, ServiceAccountSyncFailed = False, CertificateProgressing, NetworkAvailable)) => Waiting,
    all(GatewayAvailable = False | Unknown, QuotaProgressing, MongoDBAccessRequestSyncFailed, any(ServiceAccountSyncFailed, ImageSyncFailed = False | Unknown)) => Updating,
    all(JobReady, VolumeAvailable, StoreReady, DNSRecordProgressing, not(any(DatabaseProgressing, PodDisruptionBudgetReady = True | Unknown))) => Restoring,
    any(all(SecretAvailable = False, IngressReady = False, CertificateProgressing = False | Unknown, BackupScheduleSyncFailed), all(CertificateProgressing, ServiceAccountSyncFailed, SecretAvailable = True | Unknown, VolumeAvailable)) => Terminating,
    all(PodDisruptionBudgetReady, IngressReady, JobReady = False, GatewayAvailable = False) => Ready,
    all(MongoDBAccessRequestSyncFailed = False, QuotaProgressing = False, BackupScheduleSyncFailed = False | Unknown, StoreReady, any(NetworkAvailable, DNSRecordProgressing)) => Failed,
    all(ImageSyncFailed, DatabaseProgressing = True | Unknown, NetworkAvailable, QuotaProgressing = False | Unknown, any(SecretAvailable, BackupScheduleSyncFailed = False | Unknown)) => Pending,
    all(IngressReady, JobReady, ServiceAccountSyncFailed) => Running,
    all(ImageSyncFailed, CertificateProgressing, VolumeAvailable = False) => Degraded,
    all(GatewayAvailable = False | Unknown, MongoDBAccessRequestSyncFailed = True | Unknown, StoreReady) => Blocked,
    all(DNSRecordProgressing, PodDisruptionBudgetReady, DatabaseProgressing, MongoDBAccessRequestSyncFailed = False) => Starting,
    all(PodDisruptionBudgetReady, JobReady, IngressReady = False) => Stopping,
    all(BackupScheduleSyncFailed = False | Unknown, NetworkAvailable = True | Unknown, StoreReady, CertificateProgressing = False, any(VolumeAvailable = False, ServiceAccountSyncFailed = True | Unknown)) => Waiting,
    all(SecretAvailable = False, DatabaseProgressing = False, ImageSyncFailed = False) => Updating,
    all(GatewayAvailable, DNSRecordProgressing, QuotaProgressing = False | Unknown, IngressReady) => Restoring,
    all(DNSRecordProgressing = False | Unknown, NetworkAvailable, StoreReady = False, PodDisruptionBudgetReady = False | Unknown, any(ServiceAccountSyncFailed = True | Unknown, JobReady)) => Terminating,
    all(VolumeAvailable, DatabaseProgressing, QuotaProgressing = True | Unknown, MongoDBAccessRequestSyncFailed = True | Unknown) => Ready,
    all(ImageSyncFailed = False, GatewayAvailable, BackupScheduleSyncFailed = False) => Failed,
    all(SecretAvailable, CertificateProgressing, NetworkAvailable = False, GatewayAvailable = False | Unknown, any(ServiceAccountSyncFailed, CertificateProgressing = False)) => Pending,
    _ => Other,
),

)]
pub struct C16R64Status {
    pub conditions: Vec<Condition>,
    pub phase: Option<C16R64Phase>,
    pub observed_generation: Option<i64>,
}

impl Subject for C16R64Status {
    fn hand_chain(conditions: &[Condition]) -> C16R64Phase {
        if ((is(conditions, "SecretAvailable", "True")) && (is(conditions, "NetworkAvailable", "True")) && (is(conditions, "ServiceAccountSyncFailed", "False")) && (!is(conditions, "IngressReady", "False")) && (!is(conditions, "DNSRecordProgressing", "True"))) { return C16R64Phase::Ready; }
if ((is(conditions, "MongoDBAccessRequestSyncFailed", "False")) && (!is(conditions, "JobReady", "False")) && (is(conditions, "BackupScheduleSyncFailed", "True")) && ((is(conditions, "VolumeAvailable", "True")) || (is(conditions, "QuotaProgressing", "False")))) { return C16R64Phase::Failed; }
if ((is(conditions, "CertificateProgressing", "False")) && (is(conditions, "ImageSyncFailed", "True")) && (!is(conditions, "PodDisruptionBudgetReady", "False")) && (is(conditions, "GatewayAvailable", "True")) && !((is(conditions, "StoreReady", "True")) || (is(conditions, "DatabaseProgressing", "True")))) { return C16R64Phase::Pending; }
if ((is(conditions, "VolumeAvailable", "True")) && (is(conditions, "CertificateProgressing", "True")) && (is(conditions, "BackupScheduleSyncFailed", "True")) && ((is(conditions, "SecretAvailable", "False")) || (is(conditions, "QuotaProgressing", "False")))) { return C16R64Phase::Running; }
if ((is(conditions, "ServiceAccountSyncFailed", "True")) && (!is(conditions, "MongoDBAccessRequestSyncFailed", "False")) && (is(conditions, "IngressReady", "True")) && (is(conditions, "StoreReady", "True"))) { return C16R64Phase::Degraded; }
if ((!is(conditions, "ImageSyncFailed", "False")) && (is(conditions, "GatewayAvailable", "False")) && (is(conditions, "DatabaseProgressing", "True")) && (is(conditions, "DNSRecordProgressing", "True"))) { return C16R64Phase::Blocked; }
if ((is(conditions, "NetworkAvailable", "True")) && (is(conditions, "JobReady", "True")) && (is(conditions, "PodDisruptionBudgetReady", "True")) && (!is(conditions, "IngressReady", "True"))) { return C16R64Phase::Starting; }
if ((is(conditions, "ServiceAccountSyncFailed", "True")) && (!is(conditions, "VolumeAvailable", "True")) && (!is(conditions, "QuotaProgressing", "False")) && (is(conditions, "SecretAvailable", "True")) && (!is(conditions, "DNSRecordProgressing", "False"))) { return C16R64Phase::Stopping; }
if ((is(conditions, "PodDisruptionBudgetReady", "True")) && (!is(conditions, "NetworkAvailable", "False")) && (is(conditions, "GatewayAvailable", "True")) && (is(conditions, "DatabaseProgressing", "False"))) { return C16R64Phase::Waiting; }
if ((is(conditions, "StoreReady", "False")) && (!is(conditions, "JobReady", "True")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (is(conditions, "BackupScheduleSyncFailed", "True"))) { return C16R64Phase::Updating; }
if ((is(conditions, "ImageSyncFailed", "True")) && (is(conditions, "CertificateProgressing", "True")) && (is(conditions, "DatabaseProgressing", "True")) && (!is(conditions, "ServiceAccountSyncFailed", "False")) && (is(conditions, "DNSRecordProgressing", "True"))) { return C16R64Phase::Restoring; }
if ((is(conditions, "GatewayAvailable", "False")) && (is(conditions, "QuotaProgressing", "True")) && (!is(conditions, "StoreReady", "True")) && (is(conditions, "NetworkAvailable", "False")) && !((is(conditions, "VolumeAvailable", "True")) || (is(conditions, "BackupScheduleSyncFailed", "True")))) { return C16R64Phase::Terminating; }
if (((is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (!is(conditions, "SecretAvailable", "False")) && (is(conditions, "IngressReady", "True")) && (is(conditions, "JobReady", "False"))) || ((is(conditions, "PodDisruptionBudgetReady", "True")) && (is(conditions, "CertificateProgressing", "True")) && (!is(conditions, "ImageSyncFailed", "True")) && (!is(conditions, "SecretAvailable", "False")) && (is(conditions, "PodDisruptionBudgetReady", "True")))) { return C16R64Phase::Ready; }
if ((is(conditions, "JobReady", "True")) && (is(conditions, "StoreReady", "True")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (is(conditions, "ServiceAccountSyncFailed", "True"))) { return C16R64Phase::Failed; }
if ((is(conditions, "BackupScheduleSyncFailed", "True")) && (!is(conditions, "NetworkAvailable", "True")) && (is(conditions, "DatabaseProgressing", "True"))) { return C16R64Phase::Pending; }
if ((is(conditions, "ImageSyncFailed", "False")) && (is(conditions, "QuotaProgressing", "True")) && (is(conditions, "GatewayAvailable", "False"))) { return C16R64Phase::Running; }
if ((!is(conditions, "VolumeAvailable", "False")) && (is(conditions, "DNSRecordProgressing", "True")) && (is(conditions, "CertificateProgressing", "True")) && ((is(conditions, "IngressReady", "False")) || (is(conditions, "NetworkAvailable", "False")))) { return C16R64Phase::Degraded; }
if ((is(conditions, "ImageSyncFailed", "True")) && (is(conditions, "QuotaProgressing", "True")) && (!is(conditions, "CertificateProgressing", "True")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && ((is(conditions, "DatabaseProgressing", "True")) || (is(conditions, "ServiceAccountSyncFailed", "False")))) { return C16R64Phase::Blocked; }
if ((is(conditions, "DNSRecordProgressing", "False")) && (is(conditions, "IngressReady", "True")) && (is(conditions, "PodDisruptionBudgetReady", "True"))) { return C16R64Phase::Starting; }
if ((is(conditions, "SecretAvailable", "False")) && (is(conditions, "StoreReady", "False")) && (is(conditions, "GatewayAvailable", "True")) && (!is(conditions, "JobReady", "True")) && ((is(conditions, "BackupScheduleSyncFailed", "True")) || (!is(conditions, "VolumeAvailable", "True")))) { return C16R64Phase::Stopping; }
if ((is(conditions, "VolumeAvailable", "True")) && (!is(conditions, "StoreReady", "True")) && (!is(conditions, "ServiceAccountSyncFailed", "True")) && (is(conditions, "PodDisruptionBudgetReady", "False")) && ((is(conditions, "ImageSyncFailed", "False")) || (is(conditions, "JobReady", "True")))) { return C16R64Phase::Waiting; }
if (((is(conditions, "IngressReady", "False")) && (is(conditions, "QuotaProgressing", "True")) && (is(conditions, "CertificateProgressing", "False"))) || ((!is(conditions, "SecretAvailable", "False")) && (!is(conditions, "NetworkAvailable", "False")) && (!is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (!is(conditions, "DNSRecordProgressing", "False")))) { return C16R64Phase::Updating; }
if ((!is(conditions, "GatewayAvailable", "True")) && (!is(conditions, "BackupScheduleSyncFailed", "True")) && (is(conditions, "DatabaseProgressing", "True"))) { return C16R64Phase::Restoring; }
if (((is(conditions, "CertificateProgressing", "False")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (is(conditions, "BackupScheduleSyncFailed", "False"))) || ((is(conditions, "JobReady", "True")) && (is(conditions, "DatabaseProgressing", "True")) && (is(conditions, "ImageSyncFailed", "True")) && (is(conditions, "VolumeAvailable", "True")))) { return C16R64Phase::Terminating; }
if ((!is(conditions, "SecretAvailable", "True")) && (is(conditions, "StoreReady", "False")) && (is(conditions, "NetworkAvailable", "True"))) { return C16R64Phase::Ready; }
if ((is(conditions, "IngressReady", "False")) && (is(conditions, "GatewayAvailable", "True")) && (!is(conditions, "ServiceAccountSyncFailed", "True"))) { return C16R64Phase::Failed; }
if ((is(conditions, "DNSRecordProgressing", "False")) && (is(conditions, "PodDisruptionBudgetReady", "True")) && (is(conditions, "QuotaProgressing", "False"))) { return C16R64Phase::Pending; }
if (((is(conditions, "PodDisruptionBudgetReady", "False")) && (!is(conditions, "ServiceAccountSyncFailed", "True")) && (is(conditions, "StoreReady", "True")) && (is(conditions, "DatabaseProgressing", "True")) && (is(conditions, "VolumeAvailable", "True"))) || ((is(conditions, "IngressReady", "True")) && (is(conditions, "SecretAvailable", "False")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "True")))) { return C16R64Phase::Running; }
if (((is(conditions, "CertificateProgressing", "True")) && (is(conditions, "GatewayAvailable", "False")) && (is(conditions, "ImageSyncFailed", "False")) && (is(conditions, "NetworkAvailable", "True")) && (is(conditions, "BackupScheduleSyncFailed", "False"))) || ((is(conditions, "DNSRecordProgressing", "True")) && (is(conditions, "QuotaProgressing", "True")) && (is(conditions, "JobReady", "True")) && (is(conditions, "DatabaseProgressing", "True")))) { return C16R64Phase::Degraded; }
if ((!is(conditions, "IngressReady", "False")) && (is(conditions, "ServiceAccountSyncFailed", "True")) && (is(conditions, "SecretAvailable", "True")) && (is(conditions, "CertificateProgressing", "True")) && (!is(conditions, "VolumeAvailable", "True"))) { return C16R64Phase::Blocked; }
if (((is(conditions, "PodDisruptionBudgetReady", "False")) && (is(conditions, "NetworkAvailable", "False")) && (is(conditions, "GatewayAvailable", "False")) && (is(conditions, "QuotaProgressing", "True")) && (!is(conditions, "StoreReady", "False"))) || ((is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (is(conditions, "ImageSyncFailed", "True")) && (is(conditions, "DNSRecordProgressing", "True")) && (is(conditions, "BackupScheduleSyncFailed", "False")))) { return C16R64Phase::Starting; }
if ((is(conditions, "JobReady", "True")) && (is(conditions, "BackupScheduleSyncFailed", "True")) && (!is(conditions, "StoreReady", "False")) && ((!is(conditions, "ImageSyncFailed", "True")) || (is(conditions, "DatabaseProgressing", "True")))) { return C16R64Phase::Stopping; }
if ((is(conditions, "PodDisruptionBudgetReady", "True")) && (!is(conditions, "IngressReady", "True")) && (is(conditions, "QuotaProgressing", "True")) && (is(conditions, "ServiceAccountSyncFailed", "True")) && !((!is(conditions, "NetworkAvailable", "False")) || (!is(conditions, "JobReady", "False")))) { return C16R64Phase::Waiting; }
if ((is(conditions, "CertificateProgressing", "False")) && (is(conditions, "GatewayAvailable", "True")) && (is(conditions, "DNSRecordProgressing", "True")) && ((is(conditions, "VolumeAvailable", "False")) || (is(conditions, "MongoDBAccessRequestSyncFailed", "True")))) { return C16R64Phase::Updating; }
if (((is(conditions, "SecretAvailable", "True")) && (is(conditions, "JobReady", "True")) && (is(conditions, "QuotaProgressing", "True")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "False"))) || ((is(conditions, "VolumeAvailable", "True")) && (is(conditions, "StoreReady", "True")) && (is(conditions, "ServiceAccountSyncFailed", "True")) && (is(conditions, "SecretAvailable", "True")) && (is(conditions, "PodDisruptionBudgetReady", "True")))) { return C16R64Phase::Restoring; }
if ((is(conditions, "BackupScheduleSyncFailed", "True")) && (is(conditions, "ImageSyncFailed", "False")) && (is(conditions, "DatabaseProgressing", "False")) && (is(conditions, "IngressReady", "True")) && (is(conditions, "GatewayAvailable", "False"))) { return C16R64Phase::Terminating; }
if ((is(conditions, "CertificateProgressing", "False")) && (is(conditions, "NetworkAvailable", "False")) && (is(conditions, "DNSRecordProgressing", "True")) && !((!is(conditions, "BackupScheduleSyncFailed", "False")) || (is(conditions, "ServiceAccountSyncFailed", "True")))) { return C16R64Phase::Ready; }
if ((is(conditions, "IngressReady", "True")) && (is(conditions, "NetworkAvailable", "False")) && (!is(conditions, "QuotaProgressing", "True")) && ((is(conditions, "GatewayAvailable", "True")) || (is(conditions, "MongoDBAccessRequestSyncFailed", "True")))) { return C16R64Phase::Failed; }
if ((!is(conditions, "JobReady", "True")) && (!is(conditions, "StoreReady", "True")) && (!is(conditions, "DNSRecordProgressing", "False"))) { return C16R64Phase::Pending; }
if (((is(conditions, "PodDisruptionBudgetReady", "False")) && (is(conditions, "DatabaseProgressing", "False")) && (is(conditions, "ImageSyncFailed", "False")) && (is(conditions, "CertificateProgressing", "True")) && (!is(conditions, "SecretAvailable", "False"))) || ((is(conditions, "VolumeAvailable", "False")) && (is(conditions, "StoreReady", "True")) && (is(conditions, "ImageSyncFailed", "True")) && (is(conditions, "JobReady", "True")) && (is(conditions, "DatabaseProgressing", "False")))) { return C16R64Phase::Running; }
if ((is(conditions, "PodDisruptionBudgetReady", "False")) && (is(conditions, "CertificateProgressing", "False")) && (is(conditions, "NetworkAvailable", "True")) && (is(conditions, "ServiceAccountSyncFailed", "True")) && ((is(conditions, "IngressReady", "True")) || (is(conditions, "QuotaProgressing", "False")))) { return C16R64Phase::Degraded; }
if ((!is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (is(conditions, "VolumeAvailable", "False")) && (is(conditions, "SecretAvailable", "True")) && (is(conditions, "DNSRecordProgressing", "True")) && (is(conditions, "BackupScheduleSyncFailed", "True"))) { return C16R64Phase::Blocked; }
if ((is(conditions, "GatewayAvailable", "True")) && (is(conditions, "VolumeAvailable", "True")) && (!is(conditions, "PodDisruptionBudgetReady", "True")) && (!is(conditions, "MongoDBAccessRequestSyncFailed", "True"))) { return C16R64Phase::Starting; }
if ((is(conditions, "QuotaProgressing", "True")) && (is(conditions, "IngressReady", "True")) && (is(conditions, "NetworkAvailable", "True")) && (is(conditions, "BackupScheduleSyncFailed", "True")) && ((is(conditions, "GatewayAvailable", "True")) || (is(conditions, "JobReady", "True")))) { return C16R64Phase::Stopping; }
if (((is(conditions, "DNSRecordProgressing", "True")) && (is(conditions, "DatabaseProgressing", "True")) && (!is(conditions, "SecretAvailable", "True")) && (is(conditions, "StoreReady", "False"))) || ((is(conditions, "ImageSyncFailed", "True")) && (is(conditions, "ServiceAccountSyncFailed", "False")) && (is(conditions, "CertificateProgressing", "True")) && (is(conditions, "NetworkAvailable", "True")))) { return C16R64Phase::Waiting; }
if ((!is(conditions, "GatewayAvailable", "True")) && (is(conditions, "QuotaProgressing", "True")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && ((is(conditions, "ServiceAccountSyncFailed", "True")) || (!is(conditions, "ImageSyncFailed", "True")))) { return C16R64Phase::Updating; }
if ((is(conditions, "JobReady", "True")) && (is(conditions, "VolumeAvailable", "True")) && (is(conditions, "StoreReady", "True")) && (is(conditions, "DNSRecordProgressing", "True")) && !((is(conditions, "DatabaseProgressing", "True")) || (!is(conditions, "PodDisruptionBudgetReady", "False")))) { return C16R64Phase::Restoring; }
if (((is(conditions, "SecretAvailable", "False")) && (is(conditions, "IngressReady", "False")) && (!is(conditions, "CertificateProgressing", "True")) && (is(conditions, "BackupScheduleSyncFailed", "True"))) || ((is(conditions, "CertificateProgressing", "True")) && (is(conditions, "ServiceAccountSyncFailed", "True")) && (!is(conditions, "SecretAvailable", "False")) && (is(conditions, "VolumeAvailable", "True")))) { return C16R64Phase::Terminating; }
if ((is(conditions, "PodDisruptionBudgetReady", "True")) && (is(conditions, "IngressReady", "True")) && (is(conditions, "JobReady", "False")) && (is(conditions, "GatewayAvailable", "False"))) { return C16R64Phase::Ready; }
if ((is(conditions, "MongoDBAccessRequestSyncFailed", "False")) && (is(conditions, "QuotaProgressing", "False")) && (!is(conditions, "BackupScheduleSyncFailed", "True")) && (is(conditions, "StoreReady", "True")) && ((is(conditions, "NetworkAvailable", "True")) || (is(conditions, "DNSRecordProgressing", "True")))) { return C16R64Phase::Failed; }
if ((is(conditions, "ImageSyncFailed", "True")) && (!is(conditions, "DatabaseProgressing", "False")) && (is(conditions, "NetworkAvailable", "True")) && (!is(conditions, "QuotaProgressing", "True")) && ((is(conditions, "SecretAvailable", "True")) || (!is(conditions, "BackupScheduleSyncFailed", "True")))) { return C16R64Phase::Pending; }
if ((is(conditions, "IngressReady", "True")) && (is(conditions, "JobReady", "True")) && (is(conditions, "ServiceAccountSyncFailed", "True"))) { return C16R64Phase::Running; }
if ((is(conditions, "ImageSyncFailed", "True")) && (is(conditions, "CertificateProgressing", "True")) && (is(conditions, "VolumeAvailable", "False"))) { return C16R64Phase::Degraded; }
if ((!is(conditions, "GatewayAvailable", "True")) && (!is(conditions, "MongoDBAccessRequestSyncFailed", "False")) && (is(conditions, "StoreReady", "True"))) { return C16R64Phase::Blocked; }
if ((is(conditions, "DNSRecordProgressing", "True")) && (is(conditions, "PodDisruptionBudgetReady", "True")) && (is(conditions, "DatabaseProgressing", "True")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "False"))) { return C16R64Phase::Starting; }
if ((is(conditions, "PodDisruptionBudgetReady", "True")) && (is(conditions, "JobReady", "True")) && (is(conditions, "IngressReady", "False"))) { return C16R64Phase::Stopping; }
if ((!is(conditions, "BackupScheduleSyncFailed", "True")) && (!is(conditions, "NetworkAvailable", "False")) && (is(conditions, "StoreReady", "True")) && (is(conditions, "CertificateProgressing", "False")) && ((is(conditions, "VolumeAvailable", "False")) || (!is(conditions, "ServiceAccountSyncFailed", "False")))) { return C16R64Phase::Waiting; }
if ((is(conditions, "SecretAvailable", "False")) && (is(conditions, "DatabaseProgressing", "False")) && (is(conditions, "ImageSyncFailed", "False"))) { return C16R64Phase::Updating; }
if ((is(conditions, "GatewayAvailable", "True")) && (is(conditions, "DNSRecordProgressing", "True")) && (!is(conditions, "QuotaProgressing", "True")) && (is(conditions, "IngressReady", "True"))) { return C16R64Phase::Restoring; }
if ((!is(conditions, "DNSRecordProgressing", "True")) && (is(conditions, "NetworkAvailable", "True")) && (is(conditions, "StoreReady", "False")) && (!is(conditions, "PodDisruptionBudgetReady", "True")) && ((!is(conditions, "ServiceAccountSyncFailed", "False")) || (is(conditions, "JobReady", "True")))) { return C16R64Phase::Terminating; }
if ((is(conditions, "VolumeAvailable", "True")) && (is(conditions, "DatabaseProgressing", "True")) && (!is(conditions, "QuotaProgressing", "False")) && (!is(conditions, "MongoDBAccessRequestSyncFailed", "False"))) { return C16R64Phase::Ready; }
if ((is(conditions, "ImageSyncFailed", "False")) && (is(conditions, "GatewayAvailable", "True")) && (is(conditions, "BackupScheduleSyncFailed", "False"))) { return C16R64Phase::Failed; }
if ((is(conditions, "SecretAvailable", "True")) && (is(conditions, "CertificateProgressing", "True")) && (is(conditions, "NetworkAvailable", "False")) && (!is(conditions, "GatewayAvailable", "True")) && ((is(conditions, "ServiceAccountSyncFailed", "True")) || (is(conditions, "CertificateProgressing", "False")))) { return C16R64Phase::Pending; }
C16R64Phase::Other

    }

    fn hand_single_pass(conditions: &[Condition]) -> C16R64Phase {
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
        if (secret_available == ConditionStatus::True && network_available == ConditionStatus::True && service_account_sync_failed == ConditionStatus::False && (ingress_ready != ConditionStatus::False) && (dns_record_progressing != ConditionStatus::True)) { return C16R64Phase::Ready; }
if (mongo_db_access_request_sync_failed == ConditionStatus::False && (job_ready != ConditionStatus::False) && backup_schedule_sync_failed == ConditionStatus::True && (volume_available == ConditionStatus::True || quota_progressing == ConditionStatus::False)) { return C16R64Phase::Failed; }
if (certificate_progressing == ConditionStatus::False && image_sync_failed == ConditionStatus::True && (pod_disruption_budget_ready != ConditionStatus::False) && gateway_available == ConditionStatus::True && !(store_ready == ConditionStatus::True || database_progressing == ConditionStatus::True)) { return C16R64Phase::Pending; }
if (volume_available == ConditionStatus::True && certificate_progressing == ConditionStatus::True && backup_schedule_sync_failed == ConditionStatus::True && (secret_available == ConditionStatus::False || quota_progressing == ConditionStatus::False)) { return C16R64Phase::Running; }
if (service_account_sync_failed == ConditionStatus::True && (mongo_db_access_request_sync_failed != ConditionStatus::False) && ingress_ready == ConditionStatus::True && store_ready == ConditionStatus::True) { return C16R64Phase::Degraded; }
if ((image_sync_failed != ConditionStatus::False) && gateway_available == ConditionStatus::False && database_progressing == ConditionStatus::True && dns_record_progressing == ConditionStatus::True) { return C16R64Phase::Blocked; }
if (network_available == ConditionStatus::True && job_ready == ConditionStatus::True && pod_disruption_budget_ready == ConditionStatus::True && (ingress_ready != ConditionStatus::True)) { return C16R64Phase::Starting; }
if (service_account_sync_failed == ConditionStatus::True && (volume_available != ConditionStatus::True) && (quota_progressing != ConditionStatus::False) && secret_available == ConditionStatus::True && (dns_record_progressing != ConditionStatus::False)) { return C16R64Phase::Stopping; }
if (pod_disruption_budget_ready == ConditionStatus::True && (network_available != ConditionStatus::False) && gateway_available == ConditionStatus::True && database_progressing == ConditionStatus::False) { return C16R64Phase::Waiting; }
if (store_ready == ConditionStatus::False && (job_ready != ConditionStatus::True) && mongo_db_access_request_sync_failed == ConditionStatus::True && backup_schedule_sync_failed == ConditionStatus::True) { return C16R64Phase::Updating; }
if (image_sync_failed == ConditionStatus::True && certificate_progressing == ConditionStatus::True && database_progressing == ConditionStatus::True && (service_account_sync_failed != ConditionStatus::False) && dns_record_progressing == ConditionStatus::True) { return C16R64Phase::Restoring; }
if (gateway_available == ConditionStatus::False && quota_progressing == ConditionStatus::True && (store_ready != ConditionStatus::True) && network_available == ConditionStatus::False && !(volume_available == ConditionStatus::True || backup_schedule_sync_failed == ConditionStatus::True)) { return C16R64Phase::Terminating; }
if ((mongo_db_access_request_sync_failed == ConditionStatus::True && (secret_available != ConditionStatus::False) && ingress_ready == ConditionStatus::True && job_ready == ConditionStatus::False) || (pod_disruption_budget_ready == ConditionStatus::True && certificate_progressing == ConditionStatus::True && (image_sync_failed != ConditionStatus::True) && (secret_available != ConditionStatus::False) && pod_disruption_budget_ready == ConditionStatus::True)) { return C16R64Phase::Ready; }
if (job_ready == ConditionStatus::True && store_ready == ConditionStatus::True && mongo_db_access_request_sync_failed == ConditionStatus::True && service_account_sync_failed == ConditionStatus::True) { return C16R64Phase::Failed; }
if (backup_schedule_sync_failed == ConditionStatus::True && (network_available != ConditionStatus::True) && database_progressing == ConditionStatus::True) { return C16R64Phase::Pending; }
if (image_sync_failed == ConditionStatus::False && quota_progressing == ConditionStatus::True && gateway_available == ConditionStatus::False) { return C16R64Phase::Running; }
if ((volume_available != ConditionStatus::False) && dns_record_progressing == ConditionStatus::True && certificate_progressing == ConditionStatus::True && (ingress_ready == ConditionStatus::False || network_available == ConditionStatus::False)) { return C16R64Phase::Degraded; }
if (image_sync_failed == ConditionStatus::True && quota_progressing == ConditionStatus::True && (certificate_progressing != ConditionStatus::True) && mongo_db_access_request_sync_failed == ConditionStatus::True && (database_progressing == ConditionStatus::True || service_account_sync_failed == ConditionStatus::False)) { return C16R64Phase::Blocked; }
if (dns_record_progressing == ConditionStatus::False && ingress_ready == ConditionStatus::True && pod_disruption_budget_ready == ConditionStatus::True) { return C16R64Phase::Starting; }
if (secret_available == ConditionStatus::False && store_ready == ConditionStatus::False && gateway_available == ConditionStatus::True && (job_ready != ConditionStatus::True) && (backup_schedule_sync_failed == ConditionStatus::True || (volume_available != ConditionStatus::True))) { return C16R64Phase::Stopping; }
if (volume_available == ConditionStatus::True && (store_ready != ConditionStatus::True) && (service_account_sync_failed != ConditionStatus::True) && pod_disruption_budget_ready == ConditionStatus::False && (image_sync_failed == ConditionStatus::False || job_ready == ConditionStatus::True)) { return C16R64Phase::Waiting; }
if ((ingress_ready == ConditionStatus::False && quota_progressing == ConditionStatus::True && certificate_progressing == ConditionStatus::False) || ((secret_available != ConditionStatus::False) && (network_available != ConditionStatus::False) && (mongo_db_access_request_sync_failed != ConditionStatus::True) && (dns_record_progressing != ConditionStatus::False))) { return C16R64Phase::Updating; }
if ((gateway_available != ConditionStatus::True) && (backup_schedule_sync_failed != ConditionStatus::True) && database_progressing == ConditionStatus::True) { return C16R64Phase::Restoring; }
if ((certificate_progressing == ConditionStatus::False && mongo_db_access_request_sync_failed == ConditionStatus::True && backup_schedule_sync_failed == ConditionStatus::False) || (job_ready == ConditionStatus::True && database_progressing == ConditionStatus::True && image_sync_failed == ConditionStatus::True && volume_available == ConditionStatus::True)) { return C16R64Phase::Terminating; }
if ((secret_available != ConditionStatus::True) && store_ready == ConditionStatus::False && network_available == ConditionStatus::True) { return C16R64Phase::Ready; }
if (ingress_ready == ConditionStatus::False && gateway_available == ConditionStatus::True && (service_account_sync_failed != ConditionStatus::True)) { return C16R64Phase::Failed; }
if (dns_record_progressing == ConditionStatus::False && pod_disruption_budget_ready == ConditionStatus::True && quota_progressing == ConditionStatus::False) { return C16R64Phase::Pending; }
if ((pod_disruption_budget_ready == ConditionStatus::False && (service_account_sync_failed != ConditionStatus::True) && store_ready == ConditionStatus::True && database_progressing == ConditionStatus::True && volume_available == ConditionStatus::True) || (ingress_ready == ConditionStatus::True && secret_available == ConditionStatus::False && mongo_db_access_request_sync_failed == ConditionStatus::True)) { return C16R64Phase::Running; }
if ((certificate_progressing == ConditionStatus::True && gateway_available == ConditionStatus::False && image_sync_failed == ConditionStatus::False && network_available == ConditionStatus::True && backup_schedule_sync_failed == ConditionStatus::False) || (dns_record_progressing == ConditionStatus::True && quota_progressing == ConditionStatus::True && job_ready == ConditionStatus::True && database_progressing == ConditionStatus::True)) { return C16R64Phase::Degraded; }
if ((ingress_ready != ConditionStatus::False) && service_account_sync_failed == ConditionStatus::True && secret_available == ConditionStatus::True && certificate_progressing == ConditionStatus::True && (volume_available != ConditionStatus::True)) { return C16R64Phase::Blocked; }
if ((pod_disruption_budget_ready == ConditionStatus::False && network_available == ConditionStatus::False && gateway_available == ConditionStatus::False && quota_progressing == ConditionStatus::True && (store_ready != ConditionStatus::False)) || (mongo_db_access_request_sync_failed == ConditionStatus::True && image_sync_failed == ConditionStatus::True && dns_record_progressing == ConditionStatus::True && backup_schedule_sync_failed == ConditionStatus::False)) { return C16R64Phase::Starting; }
if (job_ready == ConditionStatus::True && backup_schedule_sync_failed == ConditionStatus::True && (store_ready != ConditionStatus::False) && ((image_sync_failed != ConditionStatus::True) || database_progressing == ConditionStatus::True)) { return C16R64Phase::Stopping; }
if (pod_disruption_budget_ready == ConditionStatus::True && (ingress_ready != ConditionStatus::True) && quota_progressing == ConditionStatus::True && service_account_sync_failed == ConditionStatus::True && !((network_available != ConditionStatus::False) || (job_ready != ConditionStatus::False))) { return C16R64Phase::Waiting; }
if (certificate_progressing == ConditionStatus::False && gateway_available == ConditionStatus::True && dns_record_progressing == ConditionStatus::True && (volume_available == ConditionStatus::False || mongo_db_access_request_sync_failed == ConditionStatus::True)) { return C16R64Phase::Updating; }
if ((secret_available == ConditionStatus::True && job_ready == ConditionStatus::True && quota_progressing == ConditionStatus::True && mongo_db_access_request_sync_failed == ConditionStatus::False) || (volume_available == ConditionStatus::True && store_ready == ConditionStatus::True && service_account_sync_failed == ConditionStatus::True && secret_available == ConditionStatus::True && pod_disruption_budget_ready == ConditionStatus::True)) { return C16R64Phase::Restoring; }
if (backup_schedule_sync_failed == ConditionStatus::True && image_sync_failed == ConditionStatus::False && database_progressing == ConditionStatus::False && ingress_ready == ConditionStatus::True && gateway_available == ConditionStatus::False) { return C16R64Phase::Terminating; }
if (certificate_progressing == ConditionStatus::False && network_available == ConditionStatus::False && dns_record_progressing == ConditionStatus::True && !((backup_schedule_sync_failed != ConditionStatus::False) || service_account_sync_failed == ConditionStatus::True)) { return C16R64Phase::Ready; }
if (ingress_ready == ConditionStatus::True && network_available == ConditionStatus::False && (quota_progressing != ConditionStatus::True) && (gateway_available == ConditionStatus::True || mongo_db_access_request_sync_failed == ConditionStatus::True)) { return C16R64Phase::Failed; }
if ((job_ready != ConditionStatus::True) && (store_ready != ConditionStatus::True) && (dns_record_progressing != ConditionStatus::False)) { return C16R64Phase::Pending; }
if ((pod_disruption_budget_ready == ConditionStatus::False && database_progressing == ConditionStatus::False && image_sync_failed == ConditionStatus::False && certificate_progressing == ConditionStatus::True && (secret_available != ConditionStatus::False)) || (volume_available == ConditionStatus::False && store_ready == ConditionStatus::True && image_sync_failed == ConditionStatus::True && job_ready == ConditionStatus::True && database_progressing == ConditionStatus::False)) { return C16R64Phase::Running; }
if (pod_disruption_budget_ready == ConditionStatus::False && certificate_progressing == ConditionStatus::False && network_available == ConditionStatus::True && service_account_sync_failed == ConditionStatus::True && (ingress_ready == ConditionStatus::True || quota_progressing == ConditionStatus::False)) { return C16R64Phase::Degraded; }
if ((mongo_db_access_request_sync_failed != ConditionStatus::True) && volume_available == ConditionStatus::False && secret_available == ConditionStatus::True && dns_record_progressing == ConditionStatus::True && backup_schedule_sync_failed == ConditionStatus::True) { return C16R64Phase::Blocked; }
if (gateway_available == ConditionStatus::True && volume_available == ConditionStatus::True && (pod_disruption_budget_ready != ConditionStatus::True) && (mongo_db_access_request_sync_failed != ConditionStatus::True)) { return C16R64Phase::Starting; }
if (quota_progressing == ConditionStatus::True && ingress_ready == ConditionStatus::True && network_available == ConditionStatus::True && backup_schedule_sync_failed == ConditionStatus::True && (gateway_available == ConditionStatus::True || job_ready == ConditionStatus::True)) { return C16R64Phase::Stopping; }
if ((dns_record_progressing == ConditionStatus::True && database_progressing == ConditionStatus::True && (secret_available != ConditionStatus::True) && store_ready == ConditionStatus::False) || (image_sync_failed == ConditionStatus::True && service_account_sync_failed == ConditionStatus::False && certificate_progressing == ConditionStatus::True && network_available == ConditionStatus::True)) { return C16R64Phase::Waiting; }
if ((gateway_available != ConditionStatus::True) && quota_progressing == ConditionStatus::True && mongo_db_access_request_sync_failed == ConditionStatus::True && (service_account_sync_failed == ConditionStatus::True || (image_sync_failed != ConditionStatus::True))) { return C16R64Phase::Updating; }
if (job_ready == ConditionStatus::True && volume_available == ConditionStatus::True && store_ready == ConditionStatus::True && dns_record_progressing == ConditionStatus::True && !(database_progressing == ConditionStatus::True || (pod_disruption_budget_ready != ConditionStatus::False))) { return C16R64Phase::Restoring; }
if ((secret_available == ConditionStatus::False && ingress_ready == ConditionStatus::False && (certificate_progressing != ConditionStatus::True) && backup_schedule_sync_failed == ConditionStatus::True) || (certificate_progressing == ConditionStatus::True && service_account_sync_failed == ConditionStatus::True && (secret_available != ConditionStatus::False) && volume_available == ConditionStatus::True)) { return C16R64Phase::Terminating; }
if (pod_disruption_budget_ready == ConditionStatus::True && ingress_ready == ConditionStatus::True && job_ready == ConditionStatus::False && gateway_available == ConditionStatus::False) { return C16R64Phase::Ready; }
if (mongo_db_access_request_sync_failed == ConditionStatus::False && quota_progressing == ConditionStatus::False && (backup_schedule_sync_failed != ConditionStatus::True) && store_ready == ConditionStatus::True && (network_available == ConditionStatus::True || dns_record_progressing == ConditionStatus::True)) { return C16R64Phase::Failed; }
if (image_sync_failed == ConditionStatus::True && (database_progressing != ConditionStatus::False) && network_available == ConditionStatus::True && (quota_progressing != ConditionStatus::True) && (secret_available == ConditionStatus::True || (backup_schedule_sync_failed != ConditionStatus::True))) { return C16R64Phase::Pending; }
if (ingress_ready == ConditionStatus::True && job_ready == ConditionStatus::True && service_account_sync_failed == ConditionStatus::True) { return C16R64Phase::Running; }
if (image_sync_failed == ConditionStatus::True && certificate_progressing == ConditionStatus::True && volume_available == ConditionStatus::False) { return C16R64Phase::Degraded; }
if ((gateway_available != ConditionStatus::True) && (mongo_db_access_request_sync_failed != ConditionStatus::False) && store_ready == ConditionStatus::True) { return C16R64Phase::Blocked; }
if (dns_record_progressing == ConditionStatus::True && pod_disruption_budget_ready == ConditionStatus::True && database_progressing == ConditionStatus::True && mongo_db_access_request_sync_failed == ConditionStatus::False) { return C16R64Phase::Starting; }
if (pod_disruption_budget_ready == ConditionStatus::True && job_ready == ConditionStatus::True && ingress_ready == ConditionStatus::False) { return C16R64Phase::Stopping; }
if ((backup_schedule_sync_failed != ConditionStatus::True) && (network_available != ConditionStatus::False) && store_ready == ConditionStatus::True && certificate_progressing == ConditionStatus::False && (volume_available == ConditionStatus::False || (service_account_sync_failed != ConditionStatus::False))) { return C16R64Phase::Waiting; }
if (secret_available == ConditionStatus::False && database_progressing == ConditionStatus::False && image_sync_failed == ConditionStatus::False) { return C16R64Phase::Updating; }
if (gateway_available == ConditionStatus::True && dns_record_progressing == ConditionStatus::True && (quota_progressing != ConditionStatus::True) && ingress_ready == ConditionStatus::True) { return C16R64Phase::Restoring; }
if ((dns_record_progressing != ConditionStatus::True) && network_available == ConditionStatus::True && store_ready == ConditionStatus::False && (pod_disruption_budget_ready != ConditionStatus::True) && ((service_account_sync_failed != ConditionStatus::False) || job_ready == ConditionStatus::True)) { return C16R64Phase::Terminating; }
if (volume_available == ConditionStatus::True && database_progressing == ConditionStatus::True && (quota_progressing != ConditionStatus::False) && (mongo_db_access_request_sync_failed != ConditionStatus::False)) { return C16R64Phase::Ready; }
if (image_sync_failed == ConditionStatus::False && gateway_available == ConditionStatus::True && backup_schedule_sync_failed == ConditionStatus::False) { return C16R64Phase::Failed; }
if (secret_available == ConditionStatus::True && certificate_progressing == ConditionStatus::True && network_available == ConditionStatus::False && (gateway_available != ConditionStatus::True) && (service_account_sync_failed == ConditionStatus::True || certificate_progressing == ConditionStatus::False)) { return C16R64Phase::Pending; }
C16R64Phase::Other

    }
}
