//! Reconciles a Backup: looks for its store and its access, runs one Job and follows it to the end.
//!
//! Each reconcile looks at everything anew and writes all conditions in one request; the phase follows from
//! them and decides nothing here.
//!
//! A new Job is made when there is none, or when the newest one failed and the spec has been edited since: so
//! deleting a failed Job and editing the Backup are both ways to try again. An edit neither stops a Job that
//! runs nor repeats one that completed.

use crate::backup::{Backup, BackupCondition};
use crate::inputs;
use crate::job::{self, Creation};
use crate::operators::job::{self as jobs, Progress};
use crate::operators::operator::Operator;
use crate::operators::requeue::{Error, Failures};
use crate::store::BackupStore;
use futures::StreamExt;
use k8s_openapi::api::batch::v1::Job;
use k8s_openapi::api::core::v1::Secret;
use kube::api::Api;
use kube::runtime::controller::{self, Action, Controller};
use kube::runtime::events::{Event, EventType, Recorder};
use kube::runtime::finalizer::{self, finalizer};
use kube::runtime::reflector::{ObjectRef, Store};
use kube::runtime::watcher;
use kube::{Client, Resource, ResourceExt};
use phase_rules::children::{Child, JobConditionType};
use phase_rules::manager::{StatusChanges, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
use std::sync::Arc;
use std::time::Duration;

const NAME: &str = "backup-controller";
const FINALIZER: &str = "backup.example.com/jobs";

/// When to try again what the API server refuses for reasons that it does not report the end of.
const REFUSED_AGAIN_AFTER: Duration = Duration::from_secs(60);

/// How long publishing an event may hold up a reconcile.
const PUBLISH_WITHIN: Duration = Duration::from_secs(5);

struct Context {
    client: Client,
    status: StatusManager<Backup>,
    recorder: Recorder,
    failures: Failures,
    image: String,
}

/// Until the operator stops.
pub async fn run(operator: &Operator, image: String) {
    let recorder = Recorder::new(operator.client.clone(), NAME.into());
    let status = StatusManager::new(operator.client.clone(), NAME)
        .timeout(Duration::from_secs(10))
        .events(recorder.clone());
    let context = Context {
        client: operator.client.clone(),
        status,
        recorder,
        failures: Failures::default(),
        image,
    };

    let everything = watcher::Config::default;
    let controller = Controller::new(operator.watched::<Backup>(), everything());
    let backups = controller.store();
    let (by_store, by_secret) = (backups.clone(), backups.clone());
    controller
        .owns(operator.watched::<Job>(), everything())
        .watches(operator.watched::<BackupStore>(), everything(), move |store| {
            those_that(&by_store, &store, |backup| {
                backup.spec.store_ref.name == store.name_any()
            })
        })
        .watches(operator.watched::<Secret>(), everything(), move |secret| {
            those_that(&by_secret, &secret, |backup| {
                inputs::access_name(&backup.spec.database_ref.name) == secret.name_any()
            })
        })
        .graceful_shutdown_on(operator.stop.clone())
        .run(reconcile, error_policy, Arc::new(context))
        .take_until(operator.stopped_before_first_list(backups))
        .for_each(async |outcome| match outcome {
            Ok((backup, _)) => tracing::debug!(%backup, "reconciled"),
            // Its Job was deleted after it.
            Err(controller::Error::ObjectNotFound(backup)) => tracing::debug!(%backup, "gone"),
            Err(error) => tracing::warn!(error = &error as &dyn std::error::Error, "not reconciled"),
        })
        .await;
}

/// The known Backups in the namespace of another object that have to do with it.
fn those_that(
    backups: &Store<Backup>,
    other: &impl ResourceExt,
    have_to_do_with_it: impl Fn(&Backup) -> bool,
) -> Vec<ObjectRef<Backup>> {
    let mut backups = backups.state();
    backups.retain(|backup| backup.namespace() == other.namespace() && have_to_do_with_it(backup));
    backups
        .iter()
        .map(|backup| ObjectRef::from_obj(&**backup))
        .collect()
}

#[expect(clippy::needless_pass_by_value, reason = "kube's Controller calls it so")]
fn error_policy(backup: Arc<Backup>, error: &Error, context: Arc<Context>) -> Action {
    context.failures.action(&*backup, error)
}

async fn reconcile(backup: Arc<Backup>, context: Arc<Context>) -> Result<Action, Error> {
    let namespace = backup.namespace().unwrap_or_default();
    let backups = Api::<Backup>::namespaced(context.client.clone(), &namespace);
    let action = finalizer(
        &backups,
        FINALIZER,
        Arc::clone(&backup),
        async |event| match event {
            finalizer::Event::Apply(backup) => apply(&backup, &namespace, &context).await,
            finalizer::Event::Cleanup(backup) => clean_up(&backup, &namespace, &context).await,
        },
    )
    .await?;
    context.failures.forget(&*backup);
    Ok(action)
}

async fn clean_up(backup: &Backup, namespace: &str, context: &Context) -> Result<Action, Error> {
    for job in jobs::of_owner(&context.client, backup, namespace).await? {
        jobs::delete(&context.client, &job, namespace).await?;
    }
    Ok(Action::await_change())
}

async fn apply(backup: &Backup, namespace: &str, context: &Context) -> Result<Action, Error> {
    if backup.conditions().is_empty() {
        let fresh = context
            .status
            .initialize(backup, "Pending", "not looked at yet")
            .await?;
        if fresh.changed().is_some() {
            // This write leads to the next reconcile.
            return Ok(Action::await_change());
        }
    }
    let (changes, action) = look(backup, namespace, context).await?;
    let outcome = context.status.apply(backup, changes).await?;
    // An earlier write may still arrive and undo this: look again when it cannot any more.
    Ok(outcome.in_doubt().map_or(action, Action::requeue))
}

type Changes = StatusChanges<<Backup as kube::core::object::HasStatus>::Status>;

/// What there is to say about a Backup now, after creating its Job if it is time.
async fn look(backup: &Backup, namespace: &str, context: &Context) -> Result<(Changes, Action), Error> {
    let nothing_new = (StatusChanges::new(), Action::await_change());
    let is_true = |type_| {
        backup
            .condition(type_)
            .is_some_and(|condition| condition.status == "True")
    };
    if is_true(BackupCondition::JobCompleted) {
        // The data is in the store; what becomes of store, access and Job does not change that.
        return Ok(nothing_new);
    }
    let client = &context.client;
    let (store, store_ready) = inputs::store(client, backup, namespace).await?;
    let access_ready = inputs::access(client, backup, namespace).await?;
    let existing = jobs::of_owner(client, backup, namespace).await?;

    let missing = [&store_ready, &access_ready]
        .into_iter()
        .find(|input| input.status() != ConditionStatus::True);
    let (on_job, action) = match next_step(backup, existing) {
        Step::Follow(job) => (conditions_of(&job), Action::await_change()),
        Step::Create { failed } => match (missing, store) {
            (None, Some(store)) => start_job(backup, &store, namespace, context).await?,
            (missing, _) => {
                let conditions = if let Some(job) = failed {
                    // The Job that failed is still what there is to say.
                    conditions_of(&job)
                } else {
                    let reason = missing
                        .map_or("WaitingForStore", ConditionUpdate::reason)
                        .to_owned();
                    not_scheduled(reason, "something that the Job needs is missing".into())
                };
                (conditions, Action::await_change())
            }
        },
        Step::AwaitDeletion => (
            not_scheduled("JobDeleted".into(), "the Job is being deleted".into()),
            Action::await_change(),
        ),
    };
    let changes = [store_ready, access_ready].into_iter().chain(on_job);
    Ok((changes.fold(StatusChanges::new(), StatusChanges::set), action))
}

enum Step {
    /// Report what this Job does.
    Follow(Box<Job>),
    /// Make a Job, after one that failed or as the first.
    Create { failed: Option<Box<Job>> },
    /// The name of the next Job is free only when this one is gone.
    AwaitDeletion,
}

fn next_step(backup: &Backup, existing: Vec<Job>) -> Step {
    let Some(newest) = existing.into_iter().max_by_key(jobs::generation).map(Box::new) else {
        return Step::Create { failed: None };
    };
    let is_edited = jobs::generation(&newest) < backup.metadata.generation.unwrap_or_default();
    match jobs::progress(&newest) {
        Progress::Completed => Step::Follow(newest),
        _ if newest.metadata.deletion_timestamp.is_some() => Step::AwaitDeletion,
        Progress::Failed if is_edited => Step::Create { failed: Some(newest) },
        _ => Step::Follow(newest),
    }
}

async fn start_job(
    backup: &Backup,
    store: &BackupStore,
    namespace: &str,
    context: &Context,
) -> Result<(JobConditions, Action), Error> {
    match job::create(&context.client, backup, store, namespace, &context.image).await? {
        Creation::Created(job) => {
            publish_created(backup, &job, context).await;
            Ok((conditions_of(&job), Action::await_change()))
        }
        Creation::Existing(job) => Ok((conditions_of(&job), Action::await_change())),
        Creation::Refused { reason, message } => Ok((
            not_scheduled(reason.into(), message),
            Action::requeue(REFUSED_AGAIN_AFTER),
        )),
    }
}

type JobConditions = [ConditionUpdate<BackupCondition>; 3];

fn conditions_of(job: &Job) -> JobConditions {
    let mirror = |type_, of_job| ConditionUpdate::mirror(type_, Child::of(job, of_job));
    let completed = mirror(BackupCondition::JobCompleted, JobConditionType::Complete);
    let failed = mirror(BackupCondition::JobFailed, JobConditionType::Failed);
    // `kubectl get` shows the reason of the first condition that is False, which is to be that of the Job's end.
    let unless = |update: ConditionUpdate<_>, end: &ConditionUpdate<BackupCondition>| {
        if end.status() != ConditionStatus::True {
            return update;
        }
        ConditionUpdate::new(*update.type_(), false, end.reason().to_owned())
            .with_message(end.message().to_owned())
    };
    [
        ConditionUpdate::new(BackupCondition::JobScheduled, true, "JobCreated")
            .with_message(format!("job {}", job.name_any())),
        unless(completed.clone(), &failed),
        unless(failed, &completed),
    ]
}

fn not_scheduled(reason: String, message: String) -> JobConditions {
    let no_job =
        |type_| ConditionUpdate::new(type_, ConditionStatus::False, "NoJob").with_message("there is no Job");
    [
        ConditionUpdate::new(BackupCondition::JobScheduled, ConditionStatus::False, reason)
            .with_message(message),
        no_job(BackupCondition::JobCompleted),
        no_job(BackupCondition::JobFailed),
    ]
}

/// Events are a courtesy: that one is lost is no reason to reconcile again.
async fn publish_created(backup: &Backup, job: &Job, context: &Context) {
    let event = Event {
        type_: EventType::Normal,
        reason: "JobCreated".into(),
        note: Some(format!("Created job {}", job.name_any())),
        action: "CreateJob".into(),
        secondary: Some(job.object_ref(&())),
    };
    let reference = backup.object_ref(&());
    let published = context.recorder.publish(&event, &reference);
    match tokio::time::timeout(PUBLISH_WITHIN, published).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, "event not published"),
        Err(_) => tracing::warn!(within = ?PUBLISH_WITHIN, "event not published in time"),
    }
}
