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
    StoreProgressing,
    NetworkSyncFailed,
    CertificateReady,
    ServiceAccountAvailable,
    JobProgressing,
    VolumeSyncFailed,
    DatabaseReady,
    BackupScheduleAvailable,
    IngressProgressing,
    SecretSyncFailed,
    QuotaReady,
    ImageAvailable,
    PodDisruptionBudgetProgressing,
    GatewaySyncFailed,
    DNSRecordReady,
    MongoDBAccessRequestAvailable,
    StoreSyncFailed,
    NetworkReady,
    CertificateAvailable,
    ServiceAccountProgressing,
    JobSyncFailed,
    VolumeReady,
    DatabaseAvailable,
    BackupScheduleProgressing,
    IngressSyncFailed,
    SecretReady,
    QuotaAvailable,
    ImageProgressing,
    PodDisruptionBudgetSyncFailed,
    GatewayReady,
    DNSRecordAvailable,
    MongoDBAccessRequestProgressing,
),
rules(
    all(NetworkAvailable, GatewayReady, DatabaseProgressing, not(any(ServiceAccountReady, QuotaProgressing = False))) => Ready,
    all(GatewaySyncFailed, DNSRecordProgressing = False | Unknown, DatabaseAvailable = False | Unknown, DatabaseSyncFailed = True | Unknown, not(any(SecretSyncFailed, PodDisruptionBudgetAvailable = False))) => Failed,
    any(all(GatewayProgressing = False, JobProgressing, QuotaSyncFailed, IngressAvailable), all(VolumeSyncFailed, SecretAvailable = False, BackupScheduleAvailable = False, DNSRecordReady)) => Pending,
    all(JobSyncFailed = True | Unknown, IngressProgressing = False, SecretReady, any(ServiceAccountProgressing, BackupScheduleReady)) => Running,
    all(StoreAvailable = True | Unknown, MongoDBAccessRequestAvailable, NetworkReady, CertificateReady, NetworkSyncFailed) => Degraded,
    any(all(BackupScheduleSyncFailed, MongoDBAccessRequestProgressing = False | Unknown, StoreReady, CertificateAvailable), all(PodDisruptionBudgetReady, IngressSyncFailed, DNSRecordAvailable)) => Blocked,
    all(DNSRecordSyncFailed = False | Unknown, IngressReady = True | Unknown, GatewayAvailable, ServiceAccountAvailable = False, not(any(StoreProgressing, StoreSyncFailed))) => Starting,
    all(NetworkProgressing, PodDisruptionBudgetSyncFailed = False, JobReady = False, PodDisruptionBudgetProgressing, any(MongoDBAccessRequestReady, CertificateProgressing = False)) => Stopping,
    all(QuotaReady = False | Unknown, SecretProgressing, BackupScheduleProgressing, not(any(ImageAvailable, DatabaseReady))) => Waiting,
    all(VolumeReady = False, MongoDBAccessRequestSyncFailed, CertificateSyncFailed, VolumeProgressing, VolumeAvailable) => Updating,
    all(ImageProgressing = False, ImageSyncFailed, ImageReady, QuotaAvailable, not(any(ServiceAccountSyncFailed, JobAvailable))) => Restoring,
    all(JobProgressing = False | Unknown, QuotaReady = False, PodDisruptionBudgetProgressing, any(PodDisruptionBudgetSyncFailed, IngressProgressing = False)) => Terminating,
    all(SecretProgressing, DNSRecordReady, StoreAvailable = False, DNSRecordAvailable = False, GatewaySyncFailed) => Ready,
    all(VolumeSyncFailed, NetworkProgressing = False | Unknown, DatabaseAvailable, NetworkSyncFailed = False) => Failed,
    any(all(SecretAvailable = False, CertificateAvailable, ImageAvailable = True | Unknown), all(CertificateProgressing = False | Unknown, QuotaAvailable, DatabaseProgressing, CertificateReady = True | Unknown)) => Pending,
    all(VolumeAvailable, GatewayReady = False, BackupScheduleAvailable, any(MongoDBAccessRequestReady, ServiceAccountReady = True | Unknown)) => Running,
    all(SecretReady, SecretSyncFailed, VolumeProgressing, ServiceAccountProgressing = False, not(any(ServiceAccountSyncFailed, QuotaSyncFailed))) => Degraded,
    all(PodDisruptionBudgetAvailable, BackupScheduleSyncFailed = False, JobSyncFailed) => Blocked,
    all(NetworkReady, BackupScheduleProgressing, StoreSyncFailed, ImageReady) => Starting,
    all(StoreProgressing, CertificateSyncFailed, VolumeReady, DNSRecordSyncFailed = True | Unknown) => Stopping,
    all(DNSRecordProgressing = False | Unknown, JobReady, IngressSyncFailed, not(any(DatabaseReady = False | Unknown, MongoDBAccessRequestAvailable))) => Waiting,
    all(PodDisruptionBudgetReady, QuotaProgressing = False, StoreReady, any(ImageProgressing, JobAvailable)) => Updating,
    all(MongoDBAccessRequestSyncFailed, BackupScheduleReady, DatabaseSyncFailed, any(NetworkAvailable = False, ServiceAccountAvailable)) => Restoring,
    any(all(ImageSyncFailed = False, GatewayProgressing = True | Unknown, IngressAvailable, MongoDBAccessRequestProgressing, IngressReady), all(GatewayAvailable = False, ImageProgressing, IngressReady, SecretAvailable)) => Terminating,
    all(SecretProgressing = False, QuotaSyncFailed, NetworkReady = False, SecretSyncFailed = False, not(any(DNSRecordAvailable, MongoDBAccessRequestAvailable))) => Ready,
    all(JobSyncFailed, ServiceAccountAvailable = True | Unknown, CertificateProgressing = False, QuotaProgressing, StoreReady = False) => Failed,
    all(ImageSyncFailed, DNSRecordProgressing = True | Unknown, VolumeAvailable = True | Unknown, IngressAvailable) => Pending,
    all(StoreAvailable, BackupScheduleSyncFailed = True | Unknown, VolumeReady, GatewaySyncFailed, any(PodDisruptionBudgetReady, MongoDBAccessRequestSyncFailed)) => Running,
    all(MongoDBAccessRequestReady, IngressProgressing, NetworkSyncFailed = False | Unknown, not(any(QuotaAvailable = False, JobAvailable))) => Degraded,
    all(VolumeProgressing, DatabaseProgressing = False | Unknown, SecretReady = False | Unknown, StoreProgressing = False) => Blocked,
    all(JobProgressing = False, DatabaseReady, VolumeSyncFailed, GatewayReady, CertificateSyncFailed) => Starting,
    any(all(DNSRecordSyncFailed = False, PodDisruptionBudgetProgressing = False, ImageReady, ServiceAccountProgressing), all(DNSRecordReady, BackupScheduleProgressing = False, PodDisruptionBudgetSyncFailed = False, NetworkProgressing = False, ServiceAccountReady)) => Stopping,
    any(all(IngressSyncFailed, ServiceAccountSyncFailed = False | Unknown, QuotaReady, JobReady = False, PodDisruptionBudgetAvailable = False), all(BackupScheduleReady, CertificateReady, ImageAvailable = False)) => Waiting,
    all(DatabaseAvailable = False, GatewayProgressing, GatewayAvailable) => Updating,
    all(DatabaseSyncFailed, MongoDBAccessRequestProgressing = False, CertificateAvailable, any(NetworkAvailable = False, StoreSyncFailed = True | Unknown)) => Restoring,
    all(BackupScheduleAvailable = False, GatewayAvailable = False, DNSRecordReady, JobReady, CertificateReady) => Terminating,
    all(DatabaseSyncFailed, QuotaProgressing, QuotaReady = True | Unknown, NetworkProgressing, any(BackupScheduleSyncFailed = False, IngressAvailable)) => Ready,
    all(QuotaAvailable = False, ServiceAccountReady, NetworkReady, ImageProgressing, GatewaySyncFailed = False | Unknown) => Failed,
    all(DNSRecordSyncFailed, BackupScheduleAvailable, PodDisruptionBudgetSyncFailed) => Pending,
    all(JobSyncFailed = False, DatabaseProgressing = True | Unknown, GatewayReady) => Running,
    any(all(PodDisruptionBudgetProgressing, StoreSyncFailed, DatabaseReady = False, IngressReady, DNSRecordProgressing = False), all(SecretSyncFailed, VolumeAvailable, QuotaSyncFailed, JobProgressing = False, SecretReady)) => Degraded,
    all(StoreProgressing, MongoDBAccessRequestReady, CertificateSyncFailed, IngressProgressing = False, NetworkAvailable = True | Unknown) => Blocked,
    all(ImageReady, SecretAvailable = True | Unknown, ImageSyncFailed) => Starting,
    all(BackupScheduleReady = False | Unknown, NetworkSyncFailed, DatabaseAvailable, PodDisruptionBudgetAvailable = True | Unknown) => Stopping,
    all(VolumeProgressing, StoreReady, DNSRecordAvailable = False) => Waiting,
    any(all(GatewayProgressing, CertificateAvailable, PodDisruptionBudgetReady = True | Unknown, StoreAvailable, ServiceAccountSyncFailed), all(VolumeSyncFailed = False | Unknown, MongoDBAccessRequestProgressing, MongoDBAccessRequestSyncFailed = False, JobAvailable = False)) => Updating,
    all(ServiceAccountProgressing = False | Unknown, CertificateProgressing = False, MongoDBAccessRequestAvailable) => Restoring,
    all(ServiceAccountAvailable, VolumeReady, BackupScheduleProgressing = False, ImageAvailable = False) => Terminating,
    any(all(SecretProgressing = False, IngressSyncFailed, DatabaseReady), all(VolumeAvailable = False, QuotaAvailable, ServiceAccountSyncFailed = False | Unknown)) => Ready,
    any(all(ServiceAccountReady, JobSyncFailed = True | Unknown, MongoDBAccessRequestReady, GatewayAvailable), all(NetworkProgressing, MongoDBAccessRequestAvailable, JobProgressing, StoreProgressing)) => Failed,
    any(all(ImageSyncFailed = False, SecretAvailable = False, DNSRecordAvailable, NetworkReady, CertificateSyncFailed), all(BackupScheduleReady = False, VolumeReady, GatewayReady = False, ServiceAccountAvailable = False, VolumeProgressing = False | Unknown)) => Pending,
    all(JobAvailable = False | Unknown, IngressProgressing, QuotaSyncFailed, any(MongoDBAccessRequestProgressing, CertificateProgressing)) => Running,
    all(StoreAvailable = False | Unknown, SecretProgressing, CertificateReady = False, DNSRecordReady) => Degraded,
    all(PodDisruptionBudgetProgressing, BackupScheduleAvailable, DatabaseProgressing = False, QuotaProgressing, any(ImageProgressing = False, IngressReady = False)) => Blocked,
    all(IngressAvailable = False, PodDisruptionBudgetSyncFailed = False | Unknown, JobReady = False, not(any(ServiceAccountProgressing, DatabaseSyncFailed))) => Starting,
    all(GatewayProgressing, SecretReady = False, StoreSyncFailed, any(PodDisruptionBudgetReady = True | Unknown, NetworkSyncFailed)) => Stopping,
    all(VolumeSyncFailed, SecretSyncFailed = False | Unknown, BackupScheduleProgressing = False, DNSRecordSyncFailed) => Waiting,
    all(BackupScheduleSyncFailed, NetworkAvailable, ImageReady = False | Unknown, StoreReady) => Updating,
    all(IngressSyncFailed = False | Unknown, QuotaReady = True | Unknown, ImageAvailable, not(any(GatewaySyncFailed = True | Unknown, PodDisruptionBudgetAvailable = False))) => Restoring,
    all(CertificateAvailable, MongoDBAccessRequestSyncFailed = False, DatabaseAvailable, any(DNSRecordProgressing = False, QuotaProgressing)) => Terminating,
    any(all(NetworkSyncFailed, DatabaseProgressing, SecretSyncFailed = False | Unknown, DatabaseAvailable), all(JobAvailable = False, CertificateAvailable = False | Unknown, QuotaSyncFailed, PodDisruptionBudgetReady = False)) => Ready,
    all(GatewayProgressing, ServiceAccountReady = False, VolumeProgressing, ServiceAccountProgressing = False, IngressProgressing = True | Unknown) => Failed,
    all(BackupScheduleAvailable, CertificateProgressing, PodDisruptionBudgetSyncFailed = False, PodDisruptionBudgetProgressing, DatabaseSyncFailed) => Pending,
    _ => Other,
),

)]
pub struct C64R64Status {
    pub conditions: Vec<Condition>,
    pub phase: Option<C64R64Phase>,
    pub observed_generation: Option<i64>,
}

impl Subject for C64R64Status {
    fn hand_chain(conditions: &[Condition]) -> C64R64Phase {
        if ((is(conditions, "NetworkAvailable", "True")) && (is(conditions, "GatewayReady", "True")) && (is(conditions, "DatabaseProgressing", "True")) && !((is(conditions, "ServiceAccountReady", "True")) || (is(conditions, "QuotaProgressing", "False")))) { return C64R64Phase::Ready; }
if ((is(conditions, "GatewaySyncFailed", "True")) && (!is(conditions, "DNSRecordProgressing", "True")) && (!is(conditions, "DatabaseAvailable", "True")) && (!is(conditions, "DatabaseSyncFailed", "False")) && !((is(conditions, "SecretSyncFailed", "True")) || (is(conditions, "PodDisruptionBudgetAvailable", "False")))) { return C64R64Phase::Failed; }
if (((is(conditions, "GatewayProgressing", "False")) && (is(conditions, "JobProgressing", "True")) && (is(conditions, "QuotaSyncFailed", "True")) && (is(conditions, "IngressAvailable", "True"))) || ((is(conditions, "VolumeSyncFailed", "True")) && (is(conditions, "SecretAvailable", "False")) && (is(conditions, "BackupScheduleAvailable", "False")) && (is(conditions, "DNSRecordReady", "True")))) { return C64R64Phase::Pending; }
if ((!is(conditions, "JobSyncFailed", "False")) && (is(conditions, "IngressProgressing", "False")) && (is(conditions, "SecretReady", "True")) && ((is(conditions, "ServiceAccountProgressing", "True")) || (is(conditions, "BackupScheduleReady", "True")))) { return C64R64Phase::Running; }
if ((!is(conditions, "StoreAvailable", "False")) && (is(conditions, "MongoDBAccessRequestAvailable", "True")) && (is(conditions, "NetworkReady", "True")) && (is(conditions, "CertificateReady", "True")) && (is(conditions, "NetworkSyncFailed", "True"))) { return C64R64Phase::Degraded; }
if (((is(conditions, "BackupScheduleSyncFailed", "True")) && (!is(conditions, "MongoDBAccessRequestProgressing", "True")) && (is(conditions, "StoreReady", "True")) && (is(conditions, "CertificateAvailable", "True"))) || ((is(conditions, "PodDisruptionBudgetReady", "True")) && (is(conditions, "IngressSyncFailed", "True")) && (is(conditions, "DNSRecordAvailable", "True")))) { return C64R64Phase::Blocked; }
if ((!is(conditions, "DNSRecordSyncFailed", "True")) && (!is(conditions, "IngressReady", "False")) && (is(conditions, "GatewayAvailable", "True")) && (is(conditions, "ServiceAccountAvailable", "False")) && !((is(conditions, "StoreProgressing", "True")) || (is(conditions, "StoreSyncFailed", "True")))) { return C64R64Phase::Starting; }
if ((is(conditions, "NetworkProgressing", "True")) && (is(conditions, "PodDisruptionBudgetSyncFailed", "False")) && (is(conditions, "JobReady", "False")) && (is(conditions, "PodDisruptionBudgetProgressing", "True")) && ((is(conditions, "MongoDBAccessRequestReady", "True")) || (is(conditions, "CertificateProgressing", "False")))) { return C64R64Phase::Stopping; }
if ((!is(conditions, "QuotaReady", "True")) && (is(conditions, "SecretProgressing", "True")) && (is(conditions, "BackupScheduleProgressing", "True")) && !((is(conditions, "ImageAvailable", "True")) || (is(conditions, "DatabaseReady", "True")))) { return C64R64Phase::Waiting; }
if ((is(conditions, "VolumeReady", "False")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (is(conditions, "CertificateSyncFailed", "True")) && (is(conditions, "VolumeProgressing", "True")) && (is(conditions, "VolumeAvailable", "True"))) { return C64R64Phase::Updating; }
if ((is(conditions, "ImageProgressing", "False")) && (is(conditions, "ImageSyncFailed", "True")) && (is(conditions, "ImageReady", "True")) && (is(conditions, "QuotaAvailable", "True")) && !((is(conditions, "ServiceAccountSyncFailed", "True")) || (is(conditions, "JobAvailable", "True")))) { return C64R64Phase::Restoring; }
if ((!is(conditions, "JobProgressing", "True")) && (is(conditions, "QuotaReady", "False")) && (is(conditions, "PodDisruptionBudgetProgressing", "True")) && ((is(conditions, "PodDisruptionBudgetSyncFailed", "True")) || (is(conditions, "IngressProgressing", "False")))) { return C64R64Phase::Terminating; }
if ((is(conditions, "SecretProgressing", "True")) && (is(conditions, "DNSRecordReady", "True")) && (is(conditions, "StoreAvailable", "False")) && (is(conditions, "DNSRecordAvailable", "False")) && (is(conditions, "GatewaySyncFailed", "True"))) { return C64R64Phase::Ready; }
if ((is(conditions, "VolumeSyncFailed", "True")) && (!is(conditions, "NetworkProgressing", "True")) && (is(conditions, "DatabaseAvailable", "True")) && (is(conditions, "NetworkSyncFailed", "False"))) { return C64R64Phase::Failed; }
if (((is(conditions, "SecretAvailable", "False")) && (is(conditions, "CertificateAvailable", "True")) && (!is(conditions, "ImageAvailable", "False"))) || ((!is(conditions, "CertificateProgressing", "True")) && (is(conditions, "QuotaAvailable", "True")) && (is(conditions, "DatabaseProgressing", "True")) && (!is(conditions, "CertificateReady", "False")))) { return C64R64Phase::Pending; }
if ((is(conditions, "VolumeAvailable", "True")) && (is(conditions, "GatewayReady", "False")) && (is(conditions, "BackupScheduleAvailable", "True")) && ((is(conditions, "MongoDBAccessRequestReady", "True")) || (!is(conditions, "ServiceAccountReady", "False")))) { return C64R64Phase::Running; }
if ((is(conditions, "SecretReady", "True")) && (is(conditions, "SecretSyncFailed", "True")) && (is(conditions, "VolumeProgressing", "True")) && (is(conditions, "ServiceAccountProgressing", "False")) && !((is(conditions, "ServiceAccountSyncFailed", "True")) || (is(conditions, "QuotaSyncFailed", "True")))) { return C64R64Phase::Degraded; }
if ((is(conditions, "PodDisruptionBudgetAvailable", "True")) && (is(conditions, "BackupScheduleSyncFailed", "False")) && (is(conditions, "JobSyncFailed", "True"))) { return C64R64Phase::Blocked; }
if ((is(conditions, "NetworkReady", "True")) && (is(conditions, "BackupScheduleProgressing", "True")) && (is(conditions, "StoreSyncFailed", "True")) && (is(conditions, "ImageReady", "True"))) { return C64R64Phase::Starting; }
if ((is(conditions, "StoreProgressing", "True")) && (is(conditions, "CertificateSyncFailed", "True")) && (is(conditions, "VolumeReady", "True")) && (!is(conditions, "DNSRecordSyncFailed", "False"))) { return C64R64Phase::Stopping; }
if ((!is(conditions, "DNSRecordProgressing", "True")) && (is(conditions, "JobReady", "True")) && (is(conditions, "IngressSyncFailed", "True")) && !((!is(conditions, "DatabaseReady", "True")) || (is(conditions, "MongoDBAccessRequestAvailable", "True")))) { return C64R64Phase::Waiting; }
if ((is(conditions, "PodDisruptionBudgetReady", "True")) && (is(conditions, "QuotaProgressing", "False")) && (is(conditions, "StoreReady", "True")) && ((is(conditions, "ImageProgressing", "True")) || (is(conditions, "JobAvailable", "True")))) { return C64R64Phase::Updating; }
if ((is(conditions, "MongoDBAccessRequestSyncFailed", "True")) && (is(conditions, "BackupScheduleReady", "True")) && (is(conditions, "DatabaseSyncFailed", "True")) && ((is(conditions, "NetworkAvailable", "False")) || (is(conditions, "ServiceAccountAvailable", "True")))) { return C64R64Phase::Restoring; }
if (((is(conditions, "ImageSyncFailed", "False")) && (!is(conditions, "GatewayProgressing", "False")) && (is(conditions, "IngressAvailable", "True")) && (is(conditions, "MongoDBAccessRequestProgressing", "True")) && (is(conditions, "IngressReady", "True"))) || ((is(conditions, "GatewayAvailable", "False")) && (is(conditions, "ImageProgressing", "True")) && (is(conditions, "IngressReady", "True")) && (is(conditions, "SecretAvailable", "True")))) { return C64R64Phase::Terminating; }
if ((is(conditions, "SecretProgressing", "False")) && (is(conditions, "QuotaSyncFailed", "True")) && (is(conditions, "NetworkReady", "False")) && (is(conditions, "SecretSyncFailed", "False")) && !((is(conditions, "DNSRecordAvailable", "True")) || (is(conditions, "MongoDBAccessRequestAvailable", "True")))) { return C64R64Phase::Ready; }
if ((is(conditions, "JobSyncFailed", "True")) && (!is(conditions, "ServiceAccountAvailable", "False")) && (is(conditions, "CertificateProgressing", "False")) && (is(conditions, "QuotaProgressing", "True")) && (is(conditions, "StoreReady", "False"))) { return C64R64Phase::Failed; }
if ((is(conditions, "ImageSyncFailed", "True")) && (!is(conditions, "DNSRecordProgressing", "False")) && (!is(conditions, "VolumeAvailable", "False")) && (is(conditions, "IngressAvailable", "True"))) { return C64R64Phase::Pending; }
if ((is(conditions, "StoreAvailable", "True")) && (!is(conditions, "BackupScheduleSyncFailed", "False")) && (is(conditions, "VolumeReady", "True")) && (is(conditions, "GatewaySyncFailed", "True")) && ((is(conditions, "PodDisruptionBudgetReady", "True")) || (is(conditions, "MongoDBAccessRequestSyncFailed", "True")))) { return C64R64Phase::Running; }
if ((is(conditions, "MongoDBAccessRequestReady", "True")) && (is(conditions, "IngressProgressing", "True")) && (!is(conditions, "NetworkSyncFailed", "True")) && !((is(conditions, "QuotaAvailable", "False")) || (is(conditions, "JobAvailable", "True")))) { return C64R64Phase::Degraded; }
if ((is(conditions, "VolumeProgressing", "True")) && (!is(conditions, "DatabaseProgressing", "True")) && (!is(conditions, "SecretReady", "True")) && (is(conditions, "StoreProgressing", "False"))) { return C64R64Phase::Blocked; }
if ((is(conditions, "JobProgressing", "False")) && (is(conditions, "DatabaseReady", "True")) && (is(conditions, "VolumeSyncFailed", "True")) && (is(conditions, "GatewayReady", "True")) && (is(conditions, "CertificateSyncFailed", "True"))) { return C64R64Phase::Starting; }
if (((is(conditions, "DNSRecordSyncFailed", "False")) && (is(conditions, "PodDisruptionBudgetProgressing", "False")) && (is(conditions, "ImageReady", "True")) && (is(conditions, "ServiceAccountProgressing", "True"))) || ((is(conditions, "DNSRecordReady", "True")) && (is(conditions, "BackupScheduleProgressing", "False")) && (is(conditions, "PodDisruptionBudgetSyncFailed", "False")) && (is(conditions, "NetworkProgressing", "False")) && (is(conditions, "ServiceAccountReady", "True")))) { return C64R64Phase::Stopping; }
if (((is(conditions, "IngressSyncFailed", "True")) && (!is(conditions, "ServiceAccountSyncFailed", "True")) && (is(conditions, "QuotaReady", "True")) && (is(conditions, "JobReady", "False")) && (is(conditions, "PodDisruptionBudgetAvailable", "False"))) || ((is(conditions, "BackupScheduleReady", "True")) && (is(conditions, "CertificateReady", "True")) && (is(conditions, "ImageAvailable", "False")))) { return C64R64Phase::Waiting; }
if ((is(conditions, "DatabaseAvailable", "False")) && (is(conditions, "GatewayProgressing", "True")) && (is(conditions, "GatewayAvailable", "True"))) { return C64R64Phase::Updating; }
if ((is(conditions, "DatabaseSyncFailed", "True")) && (is(conditions, "MongoDBAccessRequestProgressing", "False")) && (is(conditions, "CertificateAvailable", "True")) && ((is(conditions, "NetworkAvailable", "False")) || (!is(conditions, "StoreSyncFailed", "False")))) { return C64R64Phase::Restoring; }
if ((is(conditions, "BackupScheduleAvailable", "False")) && (is(conditions, "GatewayAvailable", "False")) && (is(conditions, "DNSRecordReady", "True")) && (is(conditions, "JobReady", "True")) && (is(conditions, "CertificateReady", "True"))) { return C64R64Phase::Terminating; }
if ((is(conditions, "DatabaseSyncFailed", "True")) && (is(conditions, "QuotaProgressing", "True")) && (!is(conditions, "QuotaReady", "False")) && (is(conditions, "NetworkProgressing", "True")) && ((is(conditions, "BackupScheduleSyncFailed", "False")) || (is(conditions, "IngressAvailable", "True")))) { return C64R64Phase::Ready; }
if ((is(conditions, "QuotaAvailable", "False")) && (is(conditions, "ServiceAccountReady", "True")) && (is(conditions, "NetworkReady", "True")) && (is(conditions, "ImageProgressing", "True")) && (!is(conditions, "GatewaySyncFailed", "True"))) { return C64R64Phase::Failed; }
if ((is(conditions, "DNSRecordSyncFailed", "True")) && (is(conditions, "BackupScheduleAvailable", "True")) && (is(conditions, "PodDisruptionBudgetSyncFailed", "True"))) { return C64R64Phase::Pending; }
if ((is(conditions, "JobSyncFailed", "False")) && (!is(conditions, "DatabaseProgressing", "False")) && (is(conditions, "GatewayReady", "True"))) { return C64R64Phase::Running; }
if (((is(conditions, "PodDisruptionBudgetProgressing", "True")) && (is(conditions, "StoreSyncFailed", "True")) && (is(conditions, "DatabaseReady", "False")) && (is(conditions, "IngressReady", "True")) && (is(conditions, "DNSRecordProgressing", "False"))) || ((is(conditions, "SecretSyncFailed", "True")) && (is(conditions, "VolumeAvailable", "True")) && (is(conditions, "QuotaSyncFailed", "True")) && (is(conditions, "JobProgressing", "False")) && (is(conditions, "SecretReady", "True")))) { return C64R64Phase::Degraded; }
if ((is(conditions, "StoreProgressing", "True")) && (is(conditions, "MongoDBAccessRequestReady", "True")) && (is(conditions, "CertificateSyncFailed", "True")) && (is(conditions, "IngressProgressing", "False")) && (!is(conditions, "NetworkAvailable", "False"))) { return C64R64Phase::Blocked; }
if ((is(conditions, "ImageReady", "True")) && (!is(conditions, "SecretAvailable", "False")) && (is(conditions, "ImageSyncFailed", "True"))) { return C64R64Phase::Starting; }
if ((!is(conditions, "BackupScheduleReady", "True")) && (is(conditions, "NetworkSyncFailed", "True")) && (is(conditions, "DatabaseAvailable", "True")) && (!is(conditions, "PodDisruptionBudgetAvailable", "False"))) { return C64R64Phase::Stopping; }
if ((is(conditions, "VolumeProgressing", "True")) && (is(conditions, "StoreReady", "True")) && (is(conditions, "DNSRecordAvailable", "False"))) { return C64R64Phase::Waiting; }
if (((is(conditions, "GatewayProgressing", "True")) && (is(conditions, "CertificateAvailable", "True")) && (!is(conditions, "PodDisruptionBudgetReady", "False")) && (is(conditions, "StoreAvailable", "True")) && (is(conditions, "ServiceAccountSyncFailed", "True"))) || ((!is(conditions, "VolumeSyncFailed", "True")) && (is(conditions, "MongoDBAccessRequestProgressing", "True")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "False")) && (is(conditions, "JobAvailable", "False")))) { return C64R64Phase::Updating; }
if ((!is(conditions, "ServiceAccountProgressing", "True")) && (is(conditions, "CertificateProgressing", "False")) && (is(conditions, "MongoDBAccessRequestAvailable", "True"))) { return C64R64Phase::Restoring; }
if ((is(conditions, "ServiceAccountAvailable", "True")) && (is(conditions, "VolumeReady", "True")) && (is(conditions, "BackupScheduleProgressing", "False")) && (is(conditions, "ImageAvailable", "False"))) { return C64R64Phase::Terminating; }
if (((is(conditions, "SecretProgressing", "False")) && (is(conditions, "IngressSyncFailed", "True")) && (is(conditions, "DatabaseReady", "True"))) || ((is(conditions, "VolumeAvailable", "False")) && (is(conditions, "QuotaAvailable", "True")) && (!is(conditions, "ServiceAccountSyncFailed", "True")))) { return C64R64Phase::Ready; }
if (((is(conditions, "ServiceAccountReady", "True")) && (!is(conditions, "JobSyncFailed", "False")) && (is(conditions, "MongoDBAccessRequestReady", "True")) && (is(conditions, "GatewayAvailable", "True"))) || ((is(conditions, "NetworkProgressing", "True")) && (is(conditions, "MongoDBAccessRequestAvailable", "True")) && (is(conditions, "JobProgressing", "True")) && (is(conditions, "StoreProgressing", "True")))) { return C64R64Phase::Failed; }
if (((is(conditions, "ImageSyncFailed", "False")) && (is(conditions, "SecretAvailable", "False")) && (is(conditions, "DNSRecordAvailable", "True")) && (is(conditions, "NetworkReady", "True")) && (is(conditions, "CertificateSyncFailed", "True"))) || ((is(conditions, "BackupScheduleReady", "False")) && (is(conditions, "VolumeReady", "True")) && (is(conditions, "GatewayReady", "False")) && (is(conditions, "ServiceAccountAvailable", "False")) && (!is(conditions, "VolumeProgressing", "True")))) { return C64R64Phase::Pending; }
if ((!is(conditions, "JobAvailable", "True")) && (is(conditions, "IngressProgressing", "True")) && (is(conditions, "QuotaSyncFailed", "True")) && ((is(conditions, "MongoDBAccessRequestProgressing", "True")) || (is(conditions, "CertificateProgressing", "True")))) { return C64R64Phase::Running; }
if ((!is(conditions, "StoreAvailable", "True")) && (is(conditions, "SecretProgressing", "True")) && (is(conditions, "CertificateReady", "False")) && (is(conditions, "DNSRecordReady", "True"))) { return C64R64Phase::Degraded; }
if ((is(conditions, "PodDisruptionBudgetProgressing", "True")) && (is(conditions, "BackupScheduleAvailable", "True")) && (is(conditions, "DatabaseProgressing", "False")) && (is(conditions, "QuotaProgressing", "True")) && ((is(conditions, "ImageProgressing", "False")) || (is(conditions, "IngressReady", "False")))) { return C64R64Phase::Blocked; }
if ((is(conditions, "IngressAvailable", "False")) && (!is(conditions, "PodDisruptionBudgetSyncFailed", "True")) && (is(conditions, "JobReady", "False")) && !((is(conditions, "ServiceAccountProgressing", "True")) || (is(conditions, "DatabaseSyncFailed", "True")))) { return C64R64Phase::Starting; }
if ((is(conditions, "GatewayProgressing", "True")) && (is(conditions, "SecretReady", "False")) && (is(conditions, "StoreSyncFailed", "True")) && ((!is(conditions, "PodDisruptionBudgetReady", "False")) || (is(conditions, "NetworkSyncFailed", "True")))) { return C64R64Phase::Stopping; }
if ((is(conditions, "VolumeSyncFailed", "True")) && (!is(conditions, "SecretSyncFailed", "True")) && (is(conditions, "BackupScheduleProgressing", "False")) && (is(conditions, "DNSRecordSyncFailed", "True"))) { return C64R64Phase::Waiting; }
if ((is(conditions, "BackupScheduleSyncFailed", "True")) && (is(conditions, "NetworkAvailable", "True")) && (!is(conditions, "ImageReady", "True")) && (is(conditions, "StoreReady", "True"))) { return C64R64Phase::Updating; }
if ((!is(conditions, "IngressSyncFailed", "True")) && (!is(conditions, "QuotaReady", "False")) && (is(conditions, "ImageAvailable", "True")) && !((!is(conditions, "GatewaySyncFailed", "False")) || (is(conditions, "PodDisruptionBudgetAvailable", "False")))) { return C64R64Phase::Restoring; }
if ((is(conditions, "CertificateAvailable", "True")) && (is(conditions, "MongoDBAccessRequestSyncFailed", "False")) && (is(conditions, "DatabaseAvailable", "True")) && ((is(conditions, "DNSRecordProgressing", "False")) || (is(conditions, "QuotaProgressing", "True")))) { return C64R64Phase::Terminating; }
if (((is(conditions, "NetworkSyncFailed", "True")) && (is(conditions, "DatabaseProgressing", "True")) && (!is(conditions, "SecretSyncFailed", "True")) && (is(conditions, "DatabaseAvailable", "True"))) || ((is(conditions, "JobAvailable", "False")) && (!is(conditions, "CertificateAvailable", "True")) && (is(conditions, "QuotaSyncFailed", "True")) && (is(conditions, "PodDisruptionBudgetReady", "False")))) { return C64R64Phase::Ready; }
if ((is(conditions, "GatewayProgressing", "True")) && (is(conditions, "ServiceAccountReady", "False")) && (is(conditions, "VolumeProgressing", "True")) && (is(conditions, "ServiceAccountProgressing", "False")) && (!is(conditions, "IngressProgressing", "False"))) { return C64R64Phase::Failed; }
if ((is(conditions, "BackupScheduleAvailable", "True")) && (is(conditions, "CertificateProgressing", "True")) && (is(conditions, "PodDisruptionBudgetSyncFailed", "False")) && (is(conditions, "PodDisruptionBudgetProgressing", "True")) && (is(conditions, "DatabaseSyncFailed", "True"))) { return C64R64Phase::Pending; }
C64R64Phase::Other

    }

    fn hand_single_pass(conditions: &[Condition]) -> C64R64Phase {
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
let mut store_progressing = ConditionStatus::Unknown;
let mut network_sync_failed = ConditionStatus::Unknown;
let mut certificate_ready = ConditionStatus::Unknown;
let mut service_account_available = ConditionStatus::Unknown;
let mut job_progressing = ConditionStatus::Unknown;
let mut volume_sync_failed = ConditionStatus::Unknown;
let mut database_ready = ConditionStatus::Unknown;
let mut backup_schedule_available = ConditionStatus::Unknown;
let mut ingress_progressing = ConditionStatus::Unknown;
let mut secret_sync_failed = ConditionStatus::Unknown;
let mut quota_ready = ConditionStatus::Unknown;
let mut image_available = ConditionStatus::Unknown;
let mut pod_disruption_budget_progressing = ConditionStatus::Unknown;
let mut gateway_sync_failed = ConditionStatus::Unknown;
let mut dns_record_ready = ConditionStatus::Unknown;
let mut mongo_db_access_request_available = ConditionStatus::Unknown;
let mut store_sync_failed = ConditionStatus::Unknown;
let mut network_ready = ConditionStatus::Unknown;
let mut certificate_available = ConditionStatus::Unknown;
let mut service_account_progressing = ConditionStatus::Unknown;
let mut job_sync_failed = ConditionStatus::Unknown;
let mut volume_ready = ConditionStatus::Unknown;
let mut database_available = ConditionStatus::Unknown;
let mut backup_schedule_progressing = ConditionStatus::Unknown;
let mut ingress_sync_failed = ConditionStatus::Unknown;
let mut secret_ready = ConditionStatus::Unknown;
let mut quota_available = ConditionStatus::Unknown;
let mut image_progressing = ConditionStatus::Unknown;
let mut pod_disruption_budget_sync_failed = ConditionStatus::Unknown;
let mut gateway_ready = ConditionStatus::Unknown;
let mut dns_record_available = ConditionStatus::Unknown;
let mut mongo_db_access_request_progressing = ConditionStatus::Unknown;

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
"StoreProgressing" => store_progressing = status,
"NetworkSyncFailed" => network_sync_failed = status,
"CertificateReady" => certificate_ready = status,
"ServiceAccountAvailable" => service_account_available = status,
"JobProgressing" => job_progressing = status,
"VolumeSyncFailed" => volume_sync_failed = status,
"DatabaseReady" => database_ready = status,
"BackupScheduleAvailable" => backup_schedule_available = status,
"IngressProgressing" => ingress_progressing = status,
"SecretSyncFailed" => secret_sync_failed = status,
"QuotaReady" => quota_ready = status,
"ImageAvailable" => image_available = status,
"PodDisruptionBudgetProgressing" => pod_disruption_budget_progressing = status,
"GatewaySyncFailed" => gateway_sync_failed = status,
"DNSRecordReady" => dns_record_ready = status,
"MongoDBAccessRequestAvailable" => mongo_db_access_request_available = status,
"StoreSyncFailed" => store_sync_failed = status,
"NetworkReady" => network_ready = status,
"CertificateAvailable" => certificate_available = status,
"ServiceAccountProgressing" => service_account_progressing = status,
"JobSyncFailed" => job_sync_failed = status,
"VolumeReady" => volume_ready = status,
"DatabaseAvailable" => database_available = status,
"BackupScheduleProgressing" => backup_schedule_progressing = status,
"IngressSyncFailed" => ingress_sync_failed = status,
"SecretReady" => secret_ready = status,
"QuotaAvailable" => quota_available = status,
"ImageProgressing" => image_progressing = status,
"PodDisruptionBudgetSyncFailed" => pod_disruption_budget_sync_failed = status,
"GatewayReady" => gateway_ready = status,
"DNSRecordAvailable" => dns_record_available = status,
"MongoDBAccessRequestProgressing" => mongo_db_access_request_progressing = status,

                _ => {}
            }
        }
        if (network_available == ConditionStatus::True && gateway_ready == ConditionStatus::True && database_progressing == ConditionStatus::True && !(service_account_ready == ConditionStatus::True || quota_progressing == ConditionStatus::False)) { return C64R64Phase::Ready; }
if (gateway_sync_failed == ConditionStatus::True && (dns_record_progressing != ConditionStatus::True) && (database_available != ConditionStatus::True) && (database_sync_failed != ConditionStatus::False) && !(secret_sync_failed == ConditionStatus::True || pod_disruption_budget_available == ConditionStatus::False)) { return C64R64Phase::Failed; }
if ((gateway_progressing == ConditionStatus::False && job_progressing == ConditionStatus::True && quota_sync_failed == ConditionStatus::True && ingress_available == ConditionStatus::True) || (volume_sync_failed == ConditionStatus::True && secret_available == ConditionStatus::False && backup_schedule_available == ConditionStatus::False && dns_record_ready == ConditionStatus::True)) { return C64R64Phase::Pending; }
if ((job_sync_failed != ConditionStatus::False) && ingress_progressing == ConditionStatus::False && secret_ready == ConditionStatus::True && (service_account_progressing == ConditionStatus::True || backup_schedule_ready == ConditionStatus::True)) { return C64R64Phase::Running; }
if ((store_available != ConditionStatus::False) && mongo_db_access_request_available == ConditionStatus::True && network_ready == ConditionStatus::True && certificate_ready == ConditionStatus::True && network_sync_failed == ConditionStatus::True) { return C64R64Phase::Degraded; }
if ((backup_schedule_sync_failed == ConditionStatus::True && (mongo_db_access_request_progressing != ConditionStatus::True) && store_ready == ConditionStatus::True && certificate_available == ConditionStatus::True) || (pod_disruption_budget_ready == ConditionStatus::True && ingress_sync_failed == ConditionStatus::True && dns_record_available == ConditionStatus::True)) { return C64R64Phase::Blocked; }
if ((dns_record_sync_failed != ConditionStatus::True) && (ingress_ready != ConditionStatus::False) && gateway_available == ConditionStatus::True && service_account_available == ConditionStatus::False && !(store_progressing == ConditionStatus::True || store_sync_failed == ConditionStatus::True)) { return C64R64Phase::Starting; }
if (network_progressing == ConditionStatus::True && pod_disruption_budget_sync_failed == ConditionStatus::False && job_ready == ConditionStatus::False && pod_disruption_budget_progressing == ConditionStatus::True && (mongo_db_access_request_ready == ConditionStatus::True || certificate_progressing == ConditionStatus::False)) { return C64R64Phase::Stopping; }
if ((quota_ready != ConditionStatus::True) && secret_progressing == ConditionStatus::True && backup_schedule_progressing == ConditionStatus::True && !(image_available == ConditionStatus::True || database_ready == ConditionStatus::True)) { return C64R64Phase::Waiting; }
if (volume_ready == ConditionStatus::False && mongo_db_access_request_sync_failed == ConditionStatus::True && certificate_sync_failed == ConditionStatus::True && volume_progressing == ConditionStatus::True && volume_available == ConditionStatus::True) { return C64R64Phase::Updating; }
if (image_progressing == ConditionStatus::False && image_sync_failed == ConditionStatus::True && image_ready == ConditionStatus::True && quota_available == ConditionStatus::True && !(service_account_sync_failed == ConditionStatus::True || job_available == ConditionStatus::True)) { return C64R64Phase::Restoring; }
if ((job_progressing != ConditionStatus::True) && quota_ready == ConditionStatus::False && pod_disruption_budget_progressing == ConditionStatus::True && (pod_disruption_budget_sync_failed == ConditionStatus::True || ingress_progressing == ConditionStatus::False)) { return C64R64Phase::Terminating; }
if (secret_progressing == ConditionStatus::True && dns_record_ready == ConditionStatus::True && store_available == ConditionStatus::False && dns_record_available == ConditionStatus::False && gateway_sync_failed == ConditionStatus::True) { return C64R64Phase::Ready; }
if (volume_sync_failed == ConditionStatus::True && (network_progressing != ConditionStatus::True) && database_available == ConditionStatus::True && network_sync_failed == ConditionStatus::False) { return C64R64Phase::Failed; }
if ((secret_available == ConditionStatus::False && certificate_available == ConditionStatus::True && (image_available != ConditionStatus::False)) || ((certificate_progressing != ConditionStatus::True) && quota_available == ConditionStatus::True && database_progressing == ConditionStatus::True && (certificate_ready != ConditionStatus::False))) { return C64R64Phase::Pending; }
if (volume_available == ConditionStatus::True && gateway_ready == ConditionStatus::False && backup_schedule_available == ConditionStatus::True && (mongo_db_access_request_ready == ConditionStatus::True || (service_account_ready != ConditionStatus::False))) { return C64R64Phase::Running; }
if (secret_ready == ConditionStatus::True && secret_sync_failed == ConditionStatus::True && volume_progressing == ConditionStatus::True && service_account_progressing == ConditionStatus::False && !(service_account_sync_failed == ConditionStatus::True || quota_sync_failed == ConditionStatus::True)) { return C64R64Phase::Degraded; }
if (pod_disruption_budget_available == ConditionStatus::True && backup_schedule_sync_failed == ConditionStatus::False && job_sync_failed == ConditionStatus::True) { return C64R64Phase::Blocked; }
if (network_ready == ConditionStatus::True && backup_schedule_progressing == ConditionStatus::True && store_sync_failed == ConditionStatus::True && image_ready == ConditionStatus::True) { return C64R64Phase::Starting; }
if (store_progressing == ConditionStatus::True && certificate_sync_failed == ConditionStatus::True && volume_ready == ConditionStatus::True && (dns_record_sync_failed != ConditionStatus::False)) { return C64R64Phase::Stopping; }
if ((dns_record_progressing != ConditionStatus::True) && job_ready == ConditionStatus::True && ingress_sync_failed == ConditionStatus::True && !((database_ready != ConditionStatus::True) || mongo_db_access_request_available == ConditionStatus::True)) { return C64R64Phase::Waiting; }
if (pod_disruption_budget_ready == ConditionStatus::True && quota_progressing == ConditionStatus::False && store_ready == ConditionStatus::True && (image_progressing == ConditionStatus::True || job_available == ConditionStatus::True)) { return C64R64Phase::Updating; }
if (mongo_db_access_request_sync_failed == ConditionStatus::True && backup_schedule_ready == ConditionStatus::True && database_sync_failed == ConditionStatus::True && (network_available == ConditionStatus::False || service_account_available == ConditionStatus::True)) { return C64R64Phase::Restoring; }
if ((image_sync_failed == ConditionStatus::False && (gateway_progressing != ConditionStatus::False) && ingress_available == ConditionStatus::True && mongo_db_access_request_progressing == ConditionStatus::True && ingress_ready == ConditionStatus::True) || (gateway_available == ConditionStatus::False && image_progressing == ConditionStatus::True && ingress_ready == ConditionStatus::True && secret_available == ConditionStatus::True)) { return C64R64Phase::Terminating; }
if (secret_progressing == ConditionStatus::False && quota_sync_failed == ConditionStatus::True && network_ready == ConditionStatus::False && secret_sync_failed == ConditionStatus::False && !(dns_record_available == ConditionStatus::True || mongo_db_access_request_available == ConditionStatus::True)) { return C64R64Phase::Ready; }
if (job_sync_failed == ConditionStatus::True && (service_account_available != ConditionStatus::False) && certificate_progressing == ConditionStatus::False && quota_progressing == ConditionStatus::True && store_ready == ConditionStatus::False) { return C64R64Phase::Failed; }
if (image_sync_failed == ConditionStatus::True && (dns_record_progressing != ConditionStatus::False) && (volume_available != ConditionStatus::False) && ingress_available == ConditionStatus::True) { return C64R64Phase::Pending; }
if (store_available == ConditionStatus::True && (backup_schedule_sync_failed != ConditionStatus::False) && volume_ready == ConditionStatus::True && gateway_sync_failed == ConditionStatus::True && (pod_disruption_budget_ready == ConditionStatus::True || mongo_db_access_request_sync_failed == ConditionStatus::True)) { return C64R64Phase::Running; }
if (mongo_db_access_request_ready == ConditionStatus::True && ingress_progressing == ConditionStatus::True && (network_sync_failed != ConditionStatus::True) && !(quota_available == ConditionStatus::False || job_available == ConditionStatus::True)) { return C64R64Phase::Degraded; }
if (volume_progressing == ConditionStatus::True && (database_progressing != ConditionStatus::True) && (secret_ready != ConditionStatus::True) && store_progressing == ConditionStatus::False) { return C64R64Phase::Blocked; }
if (job_progressing == ConditionStatus::False && database_ready == ConditionStatus::True && volume_sync_failed == ConditionStatus::True && gateway_ready == ConditionStatus::True && certificate_sync_failed == ConditionStatus::True) { return C64R64Phase::Starting; }
if ((dns_record_sync_failed == ConditionStatus::False && pod_disruption_budget_progressing == ConditionStatus::False && image_ready == ConditionStatus::True && service_account_progressing == ConditionStatus::True) || (dns_record_ready == ConditionStatus::True && backup_schedule_progressing == ConditionStatus::False && pod_disruption_budget_sync_failed == ConditionStatus::False && network_progressing == ConditionStatus::False && service_account_ready == ConditionStatus::True)) { return C64R64Phase::Stopping; }
if ((ingress_sync_failed == ConditionStatus::True && (service_account_sync_failed != ConditionStatus::True) && quota_ready == ConditionStatus::True && job_ready == ConditionStatus::False && pod_disruption_budget_available == ConditionStatus::False) || (backup_schedule_ready == ConditionStatus::True && certificate_ready == ConditionStatus::True && image_available == ConditionStatus::False)) { return C64R64Phase::Waiting; }
if (database_available == ConditionStatus::False && gateway_progressing == ConditionStatus::True && gateway_available == ConditionStatus::True) { return C64R64Phase::Updating; }
if (database_sync_failed == ConditionStatus::True && mongo_db_access_request_progressing == ConditionStatus::False && certificate_available == ConditionStatus::True && (network_available == ConditionStatus::False || (store_sync_failed != ConditionStatus::False))) { return C64R64Phase::Restoring; }
if (backup_schedule_available == ConditionStatus::False && gateway_available == ConditionStatus::False && dns_record_ready == ConditionStatus::True && job_ready == ConditionStatus::True && certificate_ready == ConditionStatus::True) { return C64R64Phase::Terminating; }
if (database_sync_failed == ConditionStatus::True && quota_progressing == ConditionStatus::True && (quota_ready != ConditionStatus::False) && network_progressing == ConditionStatus::True && (backup_schedule_sync_failed == ConditionStatus::False || ingress_available == ConditionStatus::True)) { return C64R64Phase::Ready; }
if (quota_available == ConditionStatus::False && service_account_ready == ConditionStatus::True && network_ready == ConditionStatus::True && image_progressing == ConditionStatus::True && (gateway_sync_failed != ConditionStatus::True)) { return C64R64Phase::Failed; }
if (dns_record_sync_failed == ConditionStatus::True && backup_schedule_available == ConditionStatus::True && pod_disruption_budget_sync_failed == ConditionStatus::True) { return C64R64Phase::Pending; }
if (job_sync_failed == ConditionStatus::False && (database_progressing != ConditionStatus::False) && gateway_ready == ConditionStatus::True) { return C64R64Phase::Running; }
if ((pod_disruption_budget_progressing == ConditionStatus::True && store_sync_failed == ConditionStatus::True && database_ready == ConditionStatus::False && ingress_ready == ConditionStatus::True && dns_record_progressing == ConditionStatus::False) || (secret_sync_failed == ConditionStatus::True && volume_available == ConditionStatus::True && quota_sync_failed == ConditionStatus::True && job_progressing == ConditionStatus::False && secret_ready == ConditionStatus::True)) { return C64R64Phase::Degraded; }
if (store_progressing == ConditionStatus::True && mongo_db_access_request_ready == ConditionStatus::True && certificate_sync_failed == ConditionStatus::True && ingress_progressing == ConditionStatus::False && (network_available != ConditionStatus::False)) { return C64R64Phase::Blocked; }
if (image_ready == ConditionStatus::True && (secret_available != ConditionStatus::False) && image_sync_failed == ConditionStatus::True) { return C64R64Phase::Starting; }
if ((backup_schedule_ready != ConditionStatus::True) && network_sync_failed == ConditionStatus::True && database_available == ConditionStatus::True && (pod_disruption_budget_available != ConditionStatus::False)) { return C64R64Phase::Stopping; }
if (volume_progressing == ConditionStatus::True && store_ready == ConditionStatus::True && dns_record_available == ConditionStatus::False) { return C64R64Phase::Waiting; }
if ((gateway_progressing == ConditionStatus::True && certificate_available == ConditionStatus::True && (pod_disruption_budget_ready != ConditionStatus::False) && store_available == ConditionStatus::True && service_account_sync_failed == ConditionStatus::True) || ((volume_sync_failed != ConditionStatus::True) && mongo_db_access_request_progressing == ConditionStatus::True && mongo_db_access_request_sync_failed == ConditionStatus::False && job_available == ConditionStatus::False)) { return C64R64Phase::Updating; }
if ((service_account_progressing != ConditionStatus::True) && certificate_progressing == ConditionStatus::False && mongo_db_access_request_available == ConditionStatus::True) { return C64R64Phase::Restoring; }
if (service_account_available == ConditionStatus::True && volume_ready == ConditionStatus::True && backup_schedule_progressing == ConditionStatus::False && image_available == ConditionStatus::False) { return C64R64Phase::Terminating; }
if ((secret_progressing == ConditionStatus::False && ingress_sync_failed == ConditionStatus::True && database_ready == ConditionStatus::True) || (volume_available == ConditionStatus::False && quota_available == ConditionStatus::True && (service_account_sync_failed != ConditionStatus::True))) { return C64R64Phase::Ready; }
if ((service_account_ready == ConditionStatus::True && (job_sync_failed != ConditionStatus::False) && mongo_db_access_request_ready == ConditionStatus::True && gateway_available == ConditionStatus::True) || (network_progressing == ConditionStatus::True && mongo_db_access_request_available == ConditionStatus::True && job_progressing == ConditionStatus::True && store_progressing == ConditionStatus::True)) { return C64R64Phase::Failed; }
if ((image_sync_failed == ConditionStatus::False && secret_available == ConditionStatus::False && dns_record_available == ConditionStatus::True && network_ready == ConditionStatus::True && certificate_sync_failed == ConditionStatus::True) || (backup_schedule_ready == ConditionStatus::False && volume_ready == ConditionStatus::True && gateway_ready == ConditionStatus::False && service_account_available == ConditionStatus::False && (volume_progressing != ConditionStatus::True))) { return C64R64Phase::Pending; }
if ((job_available != ConditionStatus::True) && ingress_progressing == ConditionStatus::True && quota_sync_failed == ConditionStatus::True && (mongo_db_access_request_progressing == ConditionStatus::True || certificate_progressing == ConditionStatus::True)) { return C64R64Phase::Running; }
if ((store_available != ConditionStatus::True) && secret_progressing == ConditionStatus::True && certificate_ready == ConditionStatus::False && dns_record_ready == ConditionStatus::True) { return C64R64Phase::Degraded; }
if (pod_disruption_budget_progressing == ConditionStatus::True && backup_schedule_available == ConditionStatus::True && database_progressing == ConditionStatus::False && quota_progressing == ConditionStatus::True && (image_progressing == ConditionStatus::False || ingress_ready == ConditionStatus::False)) { return C64R64Phase::Blocked; }
if (ingress_available == ConditionStatus::False && (pod_disruption_budget_sync_failed != ConditionStatus::True) && job_ready == ConditionStatus::False && !(service_account_progressing == ConditionStatus::True || database_sync_failed == ConditionStatus::True)) { return C64R64Phase::Starting; }
if (gateway_progressing == ConditionStatus::True && secret_ready == ConditionStatus::False && store_sync_failed == ConditionStatus::True && ((pod_disruption_budget_ready != ConditionStatus::False) || network_sync_failed == ConditionStatus::True)) { return C64R64Phase::Stopping; }
if (volume_sync_failed == ConditionStatus::True && (secret_sync_failed != ConditionStatus::True) && backup_schedule_progressing == ConditionStatus::False && dns_record_sync_failed == ConditionStatus::True) { return C64R64Phase::Waiting; }
if (backup_schedule_sync_failed == ConditionStatus::True && network_available == ConditionStatus::True && (image_ready != ConditionStatus::True) && store_ready == ConditionStatus::True) { return C64R64Phase::Updating; }
if ((ingress_sync_failed != ConditionStatus::True) && (quota_ready != ConditionStatus::False) && image_available == ConditionStatus::True && !((gateway_sync_failed != ConditionStatus::False) || pod_disruption_budget_available == ConditionStatus::False)) { return C64R64Phase::Restoring; }
if (certificate_available == ConditionStatus::True && mongo_db_access_request_sync_failed == ConditionStatus::False && database_available == ConditionStatus::True && (dns_record_progressing == ConditionStatus::False || quota_progressing == ConditionStatus::True)) { return C64R64Phase::Terminating; }
if ((network_sync_failed == ConditionStatus::True && database_progressing == ConditionStatus::True && (secret_sync_failed != ConditionStatus::True) && database_available == ConditionStatus::True) || (job_available == ConditionStatus::False && (certificate_available != ConditionStatus::True) && quota_sync_failed == ConditionStatus::True && pod_disruption_budget_ready == ConditionStatus::False)) { return C64R64Phase::Ready; }
if (gateway_progressing == ConditionStatus::True && service_account_ready == ConditionStatus::False && volume_progressing == ConditionStatus::True && service_account_progressing == ConditionStatus::False && (ingress_progressing != ConditionStatus::False)) { return C64R64Phase::Failed; }
if (backup_schedule_available == ConditionStatus::True && certificate_progressing == ConditionStatus::True && pod_disruption_budget_sync_failed == ConditionStatus::False && pod_disruption_budget_progressing == ConditionStatus::True && database_sync_failed == ConditionStatus::True) { return C64R64Phase::Pending; }
C64R64Phase::Other

    }
}
