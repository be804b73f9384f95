//! A manager that is limited to some conditions does not touch the others.

use super::resources::{Backup, BackupCondition};
use super::server::Server;
use phase_rules::manager::{ErrorKind, Requeue, StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate};

pub async fn unowned_condition_is_refused(server: &Server) {
    use BackupCondition::{JobCompleted, JobFailed, JobScheduled};

    let manager = StatusManager::<Backup>::new(server.client.clone(), "job-controller")
        .owning([JobScheduled, JobCompleted]);
    let backup: Backup = server.create("nightly").await;
    let own = ConditionUpdate::new(JobScheduled, ConditionStatus::True, "JobCreated");
    let another = ConditionUpdate::new(JobFailed, ConditionStatus::True, "BackoffLimitExceeded");

    let calls = async {
        [
            manager.set(&backup, another.clone()).await,
            manager.apply(&backup, [own.clone(), another.clone()]).await,
            manager
                .apply(&backup, StatusChanges::new().remove(JobFailed))
                .await,
            manager
                .apply(
                    &backup,
                    StatusChanges::new().mark_unknown([JobCompleted, JobFailed], "JobDeleted", ""),
                )
                .await,
            manager
                .apply(
                    &backup,
                    StatusChanges::new().set(own.clone()).set_if_missing(another),
                )
                .await,
        ]
    };
    let (results, requests) = server.requests_during(calls).await;
    assert_eq!(requests, [""; 0]);
    for result in results {
        let error = result.unwrap_err();
        assert!(
            matches!(
                error.kind(),
                ErrorKind::NotOwned {
                    condition: "JobFailed",
                    ..
                }
            ),
            "{error:?}"
        );
        assert_eq!(error.requeue(), Requeue::AwaitChange);
        assert!(
            error.to_string().contains("`JobScheduled`, `JobCompleted`"),
            "it says which are: {error}"
        );
    }
    let live: Backup = server.get("nightly").await;
    assert!(live.status.is_none(), "no batch is written in part");

    assert!(manager.set(&backup, own).await.unwrap().changed().is_some());
}
