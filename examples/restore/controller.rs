//! Reconciles a Restore: step by step, each a Job, each reported by its condition.
//!
//! What is done is read from the conditions, never from the phase and never from memory. So a controller that
//! is killed at any point goes on where it was: a step that is done stays done, and the Job of the step that
//! is not is found under its name.

use crate::job::{self, STEPS};
use crate::operators::job::{self as jobs, Progress};
use crate::operators::manifests::Installation;
use crate::operators::operator::Operator;
use crate::operators::requeue::{Error, Failures};
use crate::resource::Restore;
use crate::status::{self, RestoreCondition, RestoreStatus};
use futures::StreamExt;
use k8s_openapi::api::batch::v1::Job;
use k8s_openapi::api::events::v1::Event;
use kube::runtime::controller::{self, Action, Controller};
use kube::runtime::events::Recorder;
use kube::runtime::watcher;
use kube::{Client, ResourceExt};
use phase_rules::children::{Child, JobConditionType};
use phase_rules::manager::StatusChanges;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus, StatusManager};
use std::sync::Arc;

struct Context {
    client: Client,
    status: StatusManager<Restore>,
    failures: Failures,
    image: String,
}

/// Its kind, and what it does with others.
pub fn installation() -> Installation {
    Installation::of("restore")
        .kind::<Restore>()
        .may::<Job>(&["create", "delete", "list", "watch"])
        .may::<Event>(&["create", "patch"])
}

/// Until the operator stops.
pub async fn run(operator: Operator, image: String) {
    let recorder = Recorder::new(operator.client.clone(), "restore-controller".into());
    let context = Context {
        client: operator.client.clone(),
        status: status::manager(operator.client.clone(), recorder),
        failures: Failures::default(),
        image,
    };
    let controller = Controller::new(operator.watched::<Restore>(), watcher::Config::default());
    let restores = controller.store();
    let reconciles = controller
        .owns(operator.watched::<Job>(), watcher::Config::default())
        .graceful_shutdown_on(operator.stop.clone())
        .run(reconcile, error_policy, Arc::new(context))
        .take_until(operator.stopped_before_first_list(restores))
        .for_each(async |outcome| match outcome {
            Ok((restore, _)) => tracing::debug!(%restore, "reconciled"),
            // Its Jobs were deleted after it.
            Err(controller::Error::ObjectNotFound(restore)) => tracing::debug!(%restore, "gone"),
            Err(error) => tracing::warn!(error = &error as &dyn std::error::Error, "not reconciled"),
        });
    operator.run(reconciles).await;
}

#[expect(clippy::needless_pass_by_value, reason = "kube's Controller calls it so")]
fn error_policy(restore: Arc<Restore>, error: &Error, context: Arc<Context>) -> Action {
    context.failures.action(&*restore, error)
}

async fn reconcile(restore: Arc<Restore>, context: Arc<Context>) -> Result<Action, Error> {
    // The garbage collector deletes the Jobs, which have an owner.
    if restore.metadata.deletion_timestamp.is_some() {
        context.failures.forget(&*restore);
        return Ok(Action::await_change());
    }
    let existing = current_jobs(&restore, &context).await?;
    let changes = advance(&restore, &existing, &context).await?;
    let outcome = context.status.apply(&restore, changes).await?;
    context.failures.forget(&*restore);
    Ok(outcome
        .in_doubt()
        .map_or_else(Action::await_change, Action::requeue))
}

/// The Jobs for the present spec; those that work on an earlier one are deleted.
async fn current_jobs(restore: &Restore, context: &Context) -> kube::Result<Vec<Job>> {
    let namespace = restore.namespace().unwrap_or_default();
    let all = jobs::of_owner(&context.client, restore, &namespace).await?;
    let (current, outdated): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|job| Some(jobs::generation(job)) >= restore.metadata.generation);
    for job in outdated {
        jobs::delete(&context.client, &job, &namespace).await?;
    }
    Ok(current)
}

/// Goes through the steps up to the first that is not done, and returns what there is to report.
async fn advance(
    restore: &Restore,
    existing: &[Job],
    context: &Context,
) -> kube::Result<StatusChanges<RestoreStatus>> {
    // Conditions of an earlier generation count as missing, because the rules say `ignore_stale`.
    let state = restore.state();
    let mut changes = StatusChanges::new();
    for (index, step) in STEPS.iter().enumerate() {
        if state.is_true(step.done) {
            continue;
        }
        let job = job::find_or_create(&context.client, restore, step, existing, &context.image).await?;
        let mirror = |type_, of_job| ConditionUpdate::mirror(type_, Child::of(&job, of_job));
        changes = changes.set(mirror(step.done, JobConditionType::Complete));
        if let Progress::Completed = jobs::progress(&job) {
            continue;
        }
        let later = STEPS[index + 1..].iter().map(|step| step.done);
        return Ok(changes
            .set(mirror(RestoreCondition::StepFailed, JobConditionType::Failed))
            .mark_unknown(later, "Waiting", format!("{} comes first", step.command)));
    }
    let all_done = ConditionUpdate::new(
        RestoreCondition::StepFailed,
        ConditionStatus::False,
        "AllStepsDone",
    );
    Ok(changes.set(all_done))
}
