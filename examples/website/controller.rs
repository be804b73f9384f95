//! Reconciles a Website: builds the revision, deploys it, and reports what is so.
//!
//! It goes by the conditions, never by the phase. For a Website that only version 1 has seen, the conditions are what its status
//! means, so that nothing is built again.

use crate::children;
use crate::operators::job::{self as jobs, Progress};
use crate::operators::manifests::Installation;
use crate::operators::operator::Operator;
use crate::operators::requeue::{Error, Failures};
use crate::resource::Website;
use crate::status::{self, WebsiteCondition, WebsitePhase, WebsiteReason, WebsiteStatus};
use futures::StreamExt;
use k8s_openapi::api::apps::v1::Deployment;
use k8s_openapi::api::batch::v1::Job;
use k8s_openapi::api::core::v1::Secret;
use k8s_openapi::api::events::v1::Event;
use kube::runtime::controller::{self, Action, Controller};
use kube::runtime::events::Recorder;
use kube::runtime::reflector::ObjectRef;
use kube::runtime::watcher;
use kube::{Client, ResourceExt};
use phase_rules::children::{Child, JobConditionType};
use phase_rules::manager::StatusChanges;
use phase_rules::{ConditionStatus, ConditionUpdate, State, StatusManager};
use std::sync::Arc;

struct Context {
    client: Client,
    status: StatusManager<Website>,
    failures: Failures,
    image: String,
}

/// Its kind, and what it does with others.
pub fn installation() -> Installation {
    Installation::of("website")
        .kind::<Website>()
        .may::<Job>(&["create", "get", "list", "watch"])
        .may::<Deployment>(&["create", "get", "list", "patch", "watch"])
        .may::<Secret>(&["get", "list", "watch"])
        .may::<Event>(&["create", "patch"])
}

/// Until the operator stops.
pub async fn run(operator: Operator, image: String) {
    let recorder = Recorder::new(operator.client.clone(), "website-controller".into());
    let context = Context {
        client: operator.client.clone(),
        status: status::manager(operator.client.clone(), recorder),
        failures: Failures::default(),
        image,
    };
    let controller = Controller::new(operator.watched::<Website>(), watcher::Config::default());
    let websites = controller.store();
    let reconciles = controller
        .owns(operator.watched::<Job>(), watcher::Config::default())
        .owns(operator.watched::<Deployment>(), watcher::Config::default())
        .watches(
            operator.watched::<Secret>(),
            watcher::Config::default(),
            |secret| {
                let name = children::website_of(&secret)?;
                Some(ObjectRef::new(name).within(&secret.namespace()?))
            },
        )
        .graceful_shutdown_on(operator.stop.clone())
        .run(reconcile, error_policy, Arc::new(context))
        .take_until(operator.stopped_before_first_list(websites))
        .for_each(async |outcome| match outcome {
            Ok((website, _)) => tracing::debug!(%website, "reconciled"),
            // Its children were deleted after it, or a Secret is not for a Website.
            Err(controller::Error::ObjectNotFound(website)) => tracing::debug!(%website, "gone"),
            Err(error) => tracing::warn!(error = &error as &dyn std::error::Error, "not reconciled"),
        });
    operator.run(reconciles).await;
}

#[expect(clippy::needless_pass_by_value, reason = "kube's Controller calls it so")]
fn error_policy(website: Arc<Website>, error: &Error, context: Arc<Context>) -> Action {
    context.failures.action(&*website, error)
}

async fn reconcile(website: Arc<Website>, context: Arc<Context>) -> Result<Action, Error> {
    // The garbage collector deletes the children, which have an owner.
    if website.metadata.deletion_timestamp.is_some() {
        context.failures.forget(&*website);
        return Ok(Action::await_change());
    }
    // What is so before this reconcile, also for a Website that has no conditions yet but the status of version 1.
    let state = context.status.preview(&*website, [])?;
    let changes = advance(&website, state, &context).await?;
    let outcome = context.status.apply(&*website, changes).await?;
    context.failures.forget(&*website);
    Ok(outcome
        .in_doubt()
        .map_or_else(Action::await_change, Action::requeue))
}

/// Does what there is to do, and returns what there is to report.
async fn advance(
    website: &Website,
    state: State<WebsitePhase>,
    Context { client, image, .. }: &Context,
) -> kube::Result<StatusChanges<WebsiteStatus>> {
    let changes = StatusChanges::new();
    let mut deployment = children::find_deployment(client, website).await?;
    if website.spec.suspended {
        if deployment.is_some() {
            children::deploy(client, website, image).await?;
        }
        return Ok(changes.set(update(WebsiteCondition::Suspended, true, "SpecSuspended")));
    }
    let mut changes = changes.set(update(WebsiteCondition::Suspended, false, "SpecNotSuspended"));

    let mut is_built = state.status(WebsiteCondition::Built);
    if !is_settled(website, state) {
        let job = children::find_or_create_build(client, website, image).await?;
        let built = built(&job);
        is_built = built.status();
        let revision = website.spec.revision.clone();
        changes = changes
            .set(built)
            .edit(move |status| status.revision = Some(revision.clone()));
    }
    let is_built = is_built == ConditionStatus::True;
    if is_built {
        deployment = Some(children::deploy(client, website, image).await?);
    }

    let available = status::available(&website.name_any(), deployment.as_ref());
    let has_certificate = children::has_certificate(client, website).await?;
    let is_live = is_built && has_certificate && available.status() == ConditionStatus::True;
    let reason = if has_certificate {
        "SecretFound"
    } else {
        "NoSecret"
    };
    changes = changes.set(available).set(update(
        WebsiteCondition::CertificateIssued,
        has_certificate,
        reason,
    ));
    if !is_live {
        return Ok(changes.set_if_missing(update(WebsiteCondition::Launched, false, "NeverLive")));
    }
    let url = format!("https://{}", website.spec.host);
    Ok(changes
        .set(update(WebsiteCondition::Launched, true, "WasLive"))
        .edit(move |status| status.url = Some(url.clone())))
}

/// Whether the revision of the spec is built, or cannot be.
fn is_settled(website: &Website, state: State<WebsitePhase>) -> bool {
    let revision = website
        .status
        .as_ref()
        .and_then(|status| status.revision.as_ref());
    let is_built = state.is_true(WebsiteCondition::Built);
    let has_failed = state.reason(WebsiteCondition::Built) == Some(WebsiteReason::BuildFailed.as_str());
    revision == Some(&website.spec.revision) && (is_built || has_failed)
}

/// What the Job says of its end. A failure has one reason here, whatever the Job's is.
fn built(job: &Job) -> ConditionUpdate<WebsiteCondition> {
    let mirror = |of_job| ConditionUpdate::mirror(WebsiteCondition::Built, Child::of(job, of_job));
    match jobs::progress(job) {
        Progress::Running | Progress::Completed => mirror(JobConditionType::Complete),
        Progress::Failed => {
            let failed = mirror(JobConditionType::Failed);
            let message = format!("{}: {}", failed.reason(), failed.message());
            let (type_, status) = (WebsiteCondition::Built, ConditionStatus::False);
            ConditionUpdate::new(type_, status, WebsiteReason::BuildFailed).with_message(message)
        }
    }
}

fn update(type_: WebsiteCondition, status: bool, reason: &'static str) -> ConditionUpdate<WebsiteCondition> {
    ConditionUpdate::new(type_, status, reason)
}
