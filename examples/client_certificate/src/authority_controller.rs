//! Reconciles a `ClientAuthority`: makes or reads its key pair, and keeps the `ConfigMap` of nginx up to date.
//!
//! What is revoked goes on the list first and into the status then: the status names nothing that the `ConfigMap` does not have.

use crate::client_authority::{
    ClientAuthority, ClientAuthorityCondition as Condition, ClientAuthorityReason as Reason,
    ClientAuthorityStatus, Revocation,
};
use crate::client_certificate::{ClientCertificate, ClientCertificateCondition};
use crate::clock::Clock;
use crate::configuration;
use crate::controllers;
use crate::failure::{Failure, Refused};
use crate::operators::operator::Operator;
use crate::operators::requeue::Error;
use crate::signing::authority::{self, Authority};
use crate::store::{self, Found};
use futures::StreamExt;
use k8s_openapi::api::core::v1::{ConfigMap, Secret};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Time;
use k8s_openapi::jiff::{SignedDuration, Timestamp};
use kube::api::{Api, ListParams};
use kube::runtime::controller::{self, Action, Controller};
use kube::runtime::reflector::ObjectRef;
use kube::runtime::watcher;
use kube::{Client, ResourceExt};
use phase_rules::manager::StatusChanges;
use phase_rules::{ConditionStatus, ConditionUpdate, PhaseStatus};
use std::sync::Arc;

const NAME: &str = "client-authority-controller";

/// When to look again at what is refused: an authority may be one only from tomorrow on.
const REFUSED_AGAIN_AFTER: SignedDuration = SignedDuration::from_mins(10);

type Context = controllers::Context<ClientAuthority>;

/// Until the operator stops.
pub async fn run(operator: &Operator, clock: Clock) {
    let context = Context::new(operator, clock, NAME);
    let everything = watcher::Config::default;
    let controller = Controller::new(operator.watched::<ClientAuthority>(), everything());
    let authorities = controller.store();
    let by_secret = authorities.clone();
    controller
        .owns(operator.watched::<ConfigMap>(), everything())
        .watches(operator.watched::<Secret>(), everything(), move |secret| {
            let mut authorities = by_secret.state();
            authorities.retain(|authority| {
                authority.namespace() == secret.namespace() && authority.secret_name() == secret.name_any()
            });
            authorities
                .into_iter()
                .map(|authority| ObjectRef::from_obj(&*authority))
        })
        .watches(
            operator.watched::<ClientCertificate>(),
            everything(),
            |certificate| {
                let authority = ObjectRef::new(&certificate.spec.authority_ref.name)
                    .within(&certificate.namespace().unwrap_or_default());
                is_revoked(&certificate).then_some(authority)
            },
        )
        .graceful_shutdown_on(operator.stop.clone())
        .run(reconcile, error_policy, Arc::new(context))
        .take_until(operator.stopped_before_first_list(authorities))
        .for_each(async |outcome| match outcome {
            Ok((authority, _)) => tracing::debug!(%authority, "reconciled"),
            Err(controller::Error::ObjectNotFound(authority)) => tracing::debug!(%authority, "gone"),
            Err(error) => tracing::warn!(error = &error as &dyn std::error::Error, "not reconciled"),
        })
        .await;
}

#[expect(clippy::needless_pass_by_value, reason = "kube's Controller calls it so")]
fn error_policy(authority: Arc<ClientAuthority>, error: &Error, context: Arc<Context>) -> Action {
    context.failures.action(&*authority, error)
}

async fn reconcile(authority: Arc<ClientAuthority>, context: Arc<Context>) -> Result<Action, Error> {
    // The garbage collector deletes what is made here.
    if authority.metadata.deletion_timestamp.is_some() {
        context.failures.forget(&*authority);
        return Ok(Action::await_change());
    }
    let authority = context.status.refresh(&authority).await?;
    let (changes, again) = look(&authority, &context).await?;
    let outcome = context.status.apply(&authority, changes).await?;
    context.failures.forget(&authority);
    let action = Action::requeue(context.clock.until(again));
    Ok(outcome.in_doubt().map_or(action, Action::requeue))
}

/// What there is to say about an authority, after writing what nginx needs; and when that is to be done again.
async fn look(
    authority: &ClientAuthority,
    context: &Context,
) -> Result<(StatusChanges<ClientAuthorityStatus>, Timestamp), Error> {
    let (client, now) = (&context.client, context.clock.now());
    let namespace = authority.namespace().unwrap_or_default();
    let changes = StatusChanges::new();
    let signer = match key_pair(client, authority, &namespace, now).await {
        Ok(signer) => signer,
        Err(Failure::Error(error)) => return Err(error),
        Err(Failure::Refused(refused)) => {
            let changes = changes
                .set(refusal(Condition::KeyPairReady, refused))
                .mark_unknown(
                    [Condition::ConfigurationWritten],
                    "KeyPairNotReady",
                    "a revocation list has to be signed",
                );
            return Ok((changes, now + REFUSED_AGAIN_AFTER));
        }
    };
    let message = format!("secret {}", authority.secret_name());
    let found = ConditionUpdate::new(Condition::KeyPairReady, true, "KeyPairFound");
    let changes = changes.set(found.with_message(message));

    let revocations = revocations(client, authority, &namespace, now).await?;
    let written = configuration::write(client, &namespace, authority, &signer, &revocations, now);
    let renewal = match written.await {
        Ok(renewal) => renewal,
        Err(Failure::Error(error)) => return Err(error),
        Err(Failure::Refused(refused)) => {
            let changes = changes.set(refusal(Condition::ConfigurationWritten, refused));
            return Ok((changes, now + REFUSED_AGAIN_AFTER));
        }
    };
    let message = format!("configmap {}", authority.config_map_name());
    let written = ConditionUpdate::new(Condition::ConfigurationWritten, true, "Written");
    let changes = changes
        .set(written.with_message(message))
        .edit(move |status| status.revocations.clone_from(&revocations));
    Ok((changes, renewal.min(signer.not_after())))
}

/// What someone has to change, or, of a Secret that is yet to come, wait for.
fn refusal(type_: Condition, Refused { reason, message }: Refused<Reason>) -> ConditionUpdate<Condition> {
    let status = if reason == Reason::SecretNotFound {
        ConditionStatus::Unknown
    } else {
        ConditionStatus::False
    };
    ConditionUpdate::new(type_, status, reason).with_message(message)
}

/// The key pair: one that is brought, or one that is made here, once.
async fn key_pair(
    client: &Client,
    authority: &ClientAuthority,
    namespace: &str,
    now: Timestamp,
) -> Result<Authority, Failure<Reason>> {
    let secrets = Api::<Secret>::namespaced(client.clone(), namespace);
    let name = authority.secret_name();
    let secret = if authority.spec.secret_ref.is_some() {
        let found = secrets.get_opt(&name).await?;
        found.ok_or_else(|| Refused::new(Reason::SecretNotFound, format!("there is no secret {name}")))?
    } else {
        match store::find(&secrets, &name, authority).await? {
            Found::Own(secret) => secret,
            Found::Taken => {
                let message = format!("secret {name} belongs to something else");
                return Err(Refused::new(Reason::SecretTaken, message).into());
            }
            Found::Nothing => {
                let spec = &authority.spec;
                let made = authority::make(&spec.common_name, now, spec.expiration_seconds)
                    .map_err(|error| Refused::new(Reason::SigningFailed, error.to_string()))?;
                let secret = Secret {
                    data: Some(made),
                    ..Default::default()
                };
                store::write(&secrets, &name, authority, None, secret).await?
            }
        }
    };
    Ok(authority::read(&secret.data.unwrap_or_default(), now)?)
}

/// What belongs on the list: what was on it, and all that was issued to those that are revoked now. What has expired is
/// refused without it.
async fn revocations(
    client: &Client,
    authority: &ClientAuthority,
    namespace: &str,
    now: Timestamp,
) -> kube::Result<Vec<Revocation>> {
    let certificates = Api::<ClientCertificate>::namespaced(client.clone(), namespace);
    let mut certificates = certificates.list(&ListParams::default()).await?.items;
    certificates.retain(|certificate| {
        is_revoked(certificate) && certificate.spec.authority_ref.name == authority.name_any()
    });
    let mut revocations = authority.revocations().to_vec();
    for issued in certificates.iter().flat_map(ClientCertificate::issued) {
        let is_listed = |listed: &Revocation| listed.serial_number == issued.serial_number;
        if !revocations.iter().any(is_listed) {
            revocations.push(Revocation {
                serial_number: issued.serial_number.clone(),
                revoked: Time(now),
                not_after: issued.not_after.clone(),
            });
        }
    }
    revocations.retain(|revocation| now < revocation.not_after.0);
    Ok(revocations)
}

/// Whether its controller has stopped signing for it.
fn is_revoked(certificate: &ClientCertificate) -> bool {
    certificate.is_true(ClientCertificateCondition::Revoked)
}
