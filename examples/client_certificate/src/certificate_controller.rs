//! Reconciles a `ClientCertificate`: looks at its authority and its request, has it signed when it is time, and follows it to
//! its end.
//!
//! Each reconcile looks at everything again. When something happens by itself, a renewal or the end, it asks to be called
//! then.

use crate::client_authority::{ClientAuthority, ClientAuthorityCondition};
use crate::client_certificate::{ClientCertificate, ClientCertificateStatus};
use crate::clock::Clock;
use crate::conditions;
use crate::controllers;
use crate::failure::Refused;
use crate::issuing::{Held, Order};
use crate::operators::operator::Operator;
use crate::operators::requeue::Error;
use crate::signing::authority::{self, Authority};
use crate::signing::request;
use crate::store::{self, Found};
use futures::StreamExt;
use k8s_openapi::api::core::v1::Secret;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Time;
use k8s_openapi::jiff::Timestamp;
use kube::ResourceExt;
use kube::api::Api;
use kube::runtime::controller::{self, Action, Controller};
use kube::runtime::finalizer::{self, finalizer};
use kube::runtime::reflector::ObjectRef;
use kube::runtime::watcher;
use phase_rules::PhaseStatus;
use phase_rules::manager::StatusChanges;
use std::sync::Arc;

const NAME: &str = "client-certificate-controller";
const FINALIZER: &str = "certificates.example.com/revocation";

/// What a reconcile works with.
pub type Context = controllers::Context<ClientCertificate>;

/// Until the operator stops.
pub async fn run(operator: &Operator, clock: Clock) {
    let context = Context::new(operator, clock, NAME);
    let everything = watcher::Config::default;
    let controller = Controller::new(operator.watched::<ClientCertificate>(), everything());
    let certificates = controller.store();
    let by_authority = certificates.clone();
    controller
        .owns(operator.watched::<Secret>(), everything())
        .watches(
            operator.watched::<ClientAuthority>(),
            everything(),
            move |authority| {
                let mut certificates = by_authority.state();
                certificates.retain(|certificate| {
                    certificate.namespace() == authority.namespace()
                        && certificate.spec.authority_ref.name == authority.name_any()
                });
                certificates
                    .into_iter()
                    .map(|certificate| ObjectRef::from_obj(&*certificate))
            },
        )
        .graceful_shutdown_on(operator.stop.clone())
        .run(reconcile, error_policy, Arc::new(context))
        .take_until(operator.stopped_before_first_list(certificates))
        .for_each(async |outcome| match outcome {
            Ok((certificate, _)) => tracing::debug!(%certificate, "reconciled"),
            // Its Secret was deleted after it.
            Err(controller::Error::ObjectNotFound(certificate)) => tracing::debug!(%certificate, "gone"),
            Err(error) => tracing::warn!(error = &error as &dyn std::error::Error, "not reconciled"),
        })
        .await;
}

#[expect(clippy::needless_pass_by_value, reason = "kube's Controller calls it so")]
fn error_policy(certificate: Arc<ClientCertificate>, error: &Error, context: Arc<Context>) -> Action {
    context.failures.action(&*certificate, error)
}

async fn reconcile(mut certificate: Arc<ClientCertificate>, context: Arc<Context>) -> Result<Action, Error> {
    let namespace = certificate.namespace().unwrap_or_default();
    let authority = find_authority(&certificate, &namespace, &context).await?;
    let is_deleted = certificate.metadata.deletion_timestamp.is_some();
    if is_deleted {
        // With all that was issued, also a moment ago.
        certificate = Arc::new(context.status.refresh(&certificate).await?);
    }
    let is_listed = conditions::is_listed(&certificate, authority.as_ref(), context.clock.now());
    let action = if is_deleted && !is_listed {
        // The finalizer stays until all that was issued is on the list, or has expired.
        apply(&certificate, authority.as_ref(), &namespace, &context).await?
    } else {
        let certificates = Api::<ClientCertificate>::namespaced(context.client.clone(), &namespace);
        finalizer(
            &certificates,
            FINALIZER,
            Arc::clone(&certificate),
            async |event| match event {
                finalizer::Event::Apply(certificate) => {
                    apply(&certificate, authority.as_ref(), &namespace, &context).await
                }
                finalizer::Event::Cleanup(_) => Ok(Action::await_change()),
            },
        )
        .await?
    };
    context.failures.forget(&*certificate);
    Ok(action)
}

async fn find_authority(
    certificate: &ClientCertificate,
    namespace: &str,
    context: &Context,
) -> kube::Result<Option<ClientAuthority>> {
    let authorities = Api::<ClientAuthority>::namespaced(context.client.clone(), namespace);
    authorities.get_opt(&certificate.spec.authority_ref.name).await
}

async fn apply(
    certificate: &ClientCertificate,
    authority: Option<&ClientAuthority>,
    namespace: &str,
    context: &Context,
) -> Result<Action, Error> {
    let secrets = Api::<Secret>::namespaced(context.client.clone(), namespace);
    // In this order: a certificate is recorded before it is in the Secret.
    let found = store::find(&secrets, &certificate.secret_name(), certificate).await?;
    let certificate = context.status.refresh(certificate).await?;

    let (changes, again) = look(&certificate, authority, found, &secrets, context).await?;
    let outcome = context.status.apply(&certificate, changes).await?;
    let action = again.map_or_else(Action::await_change, |again| {
        Action::requeue(context.clock.until(again))
    });
    Ok(outcome.in_doubt().map_or(action, Action::requeue))
}

/// What there is to say about a certificate, after signing it if it is time; and when to look again.
async fn look(
    certificate: &ClientCertificate,
    authority: Option<&ClientAuthority>,
    found: Found<Secret>,
    secrets: &Api<Secret>,
    context: &Context,
) -> Result<(StatusChanges<ClientCertificateStatus>, Option<Timestamp>), Error> {
    let now = context.clock.now();
    let changes = StatusChanges::new()
        .set(conditions::authority_ready(certificate, authority))
        .set(conditions::revoked(certificate, authority, now));
    // What else was so stays as it was.
    if conditions::must_be_revoked(certificate) {
        return Ok((changes, conditions::all_expired(certificate, now)));
    }
    if let Some(again) = conditions::failed_again(certificate, now) {
        return Ok((changes, Some(again)));
    }
    let common_name = &certificate.spec.common_name;
    let request = certificate.spec.request.as_deref();
    let request = request.map(|request| request::check(request, common_name));
    let changes = changes.set(conditions::request_valid(request.as_ref()));

    let signer = read_authority(authority, secrets, context).await?;
    let held = match request.transpose() {
        Ok(public_key) => {
            let order = Order {
                certificate,
                public_key: public_key.as_deref(),
                signer: signer.as_ref(),
            };
            order.renew_if_due(found, secrets, context).await?
        }
        Err(_) => Held::Nothing(Refused::new("RequestNotValid", "")),
    };
    let now = context.clock.now();
    let (conditions, again) = conditions::of_certificate(certificate, &held, now);
    let not_after = held.certificate().map(|held| held.not_after.clone());
    let has_failed = held.has_failed();
    let changes = conditions
        .into_iter()
        .fold(changes, StatusChanges::set)
        .edit(move |status| {
            status.not_after.clone_from(&not_after);
            match &mut status.pending {
                Some(pending) if has_failed => pending.failed = Some(Time(now)),
                pending => *pending = None,
            }
        });
    Ok((changes, again))
}

/// The authority, if it can sign. What is wrong with it is for its own controller to say.
async fn read_authority(
    authority: Option<&ClientAuthority>,
    secrets: &Api<Secret>,
    context: &Context,
) -> kube::Result<Option<Arc<Authority>>> {
    let is_ready = |authority: &&ClientAuthority| authority.is_true(ClientAuthorityCondition::KeyPairReady);
    let Some(authority) = authority.filter(is_ready) else {
        return Ok(None);
    };
    let secret = secrets.get_opt(&authority.secret_name()).await?;
    let data = secret.and_then(|secret| secret.data).unwrap_or_default();
    Ok(authority::read(&data, context.clock.now()).ok().map(Arc::new))
}
