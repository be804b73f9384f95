//! The five rule lists that the Go module published.

use phase_core::rules::{ConditionType, Formula, NamedFormula, RuleList, RuleListBuilder, when};
use phase_core::status::ConditionStatus::{False, True, Unknown};
use phase_core::status::StatusSet;

/// All of them, by name.
pub fn all_lists() -> [(&'static str, RuleListBuilder); 5] {
    [
        ("Store", store()),
        ("BackupSchedule", backup_schedule()),
        ("Backup", backup()),
        ("CertManager_Certificate", certificate()),
        ("Airlock_AccessRequest", access_request()),
    ]
}

fn builder(conditions: &[&'static str]) -> RuleListBuilder {
    conditions.iter().fold(RuleList::builder(), |builder, name| {
        builder.condition(ConditionType::new(*name))
    })
}

fn either(a: impl Into<StatusSet>, b: impl Into<StatusSet>) -> StatusSet {
    a.into() | b.into()
}

fn all<const N: usize>(operands: [NamedFormula; N]) -> NamedFormula {
    Formula::all(operands)
}

fn any<const N: usize>(operands: [NamedFormula; N]) -> NamedFormula {
    Formula::any(operands)
}

fn store() -> RuleListBuilder {
    builder(&["BucketExists"])
        .rule(when("BucketExists", True), "Ready")
        .rule(when("BucketExists", either(False, Unknown)), "NotReady")
}

fn backup_schedule() -> RuleListBuilder {
    let (store, create, schedule) = (
        "BucketStoreReady",
        "BackupCreateFailed",
        "InternalTaskScheduleFailed",
    );
    builder(&[store, create, schedule])
        .rule(
            all([when(store, True), when(create, False), when(schedule, False)]),
            "Running",
        )
        .rule(any([when(create, True), when(schedule, True)]), "Failed")
        .rule(
            any([
                when(store, either(Unknown, False)),
                when(create, Unknown),
                when(schedule, Unknown),
            ]),
            "Pending",
        )
}

pub fn backup() -> RuleListBuilder {
    let (store, access) = ("BucketStoreReady", "MongoDBAccessRequestReady");
    builder(&[store, access, "JobScheduled", "JobCompleted", "JobFailed"])
        .rule(
            all([when(store, True), when(access, True), when("JobCompleted", True)]),
            "Completed",
        )
        .rule(
            all([when(store, True), when(access, True), when("JobScheduled", True)]),
            "Running",
        )
        .rule(
            any([when(store, False), when(access, False), when("JobFailed", True)]),
            "Failed",
        )
        .rule(any([when(store, Unknown), when(access, Unknown)]), "Pending")
        .rule(
            all([
                when(store, either(True, Unknown)),
                when(access, either(True, Unknown)),
                when("JobScheduled", either(Unknown, False)),
            ]),
            "Pending",
        )
}

fn certificate() -> RuleListBuilder {
    let (order, challenge, request, certificate, sync) = (
        "OrderReady",
        "ChallengeReady",
        "CertificateRequestReady",
        "CertificateReady",
        "SyncFailed",
    );
    let unready = either(False, Unknown);
    builder(&[order, challenge, request, certificate, sync])
        .rule(when(certificate, False), "NotReady")
        .rule(
            any([
                when(order, unready),
                when(challenge, unready),
                when(request, unready),
            ]),
            "Pending",
        )
        .rule(
            all([
                when(order, True),
                when(challenge, True),
                when(certificate, True),
                when(request, True),
                when(sync, False),
            ]),
            "Ready",
        )
}

fn access_request() -> RuleListBuilder {
    let (cluster, creation) = ("MongoDBClusterReady", "MongoDBUserCreationFailed");
    builder(&[cluster, creation])
        .rule(any([when(cluster, False), when(creation, True)]), "NotReady")
        .rule(
            all([when(creation, Unknown), when(cluster, either(Unknown, True))]),
            "Pending",
        )
        .rule(all([when(cluster, True), when(creation, False)]), "Ready")
}
