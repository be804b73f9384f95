//! The conditions of a `ClientCertificate`, from what its controller found. Nothing here sends a request.

use crate::client_authority::{ClientAuthority, ClientAuthorityCondition};
use crate::client_certificate::{
    ClientCertificate, ClientCertificateCondition as Condition, ClientCertificateReason as Reason,
    IssuedCertificate,
};
use crate::failure::Refused;
use crate::issuing::{Held, renewal};
use k8s_openapi::jiff::{SignedDuration, Timestamp};
use phase_rules::children::Child;
use phase_rules::{ConditionUpdate, PhaseStatus};

type Update = ConditionUpdate<Condition>;

/// When to try again what failed. What else happens meanwhile is no reason to try.
const FAILED_AGAIN_AFTER: SignedDuration = SignedDuration::from_mins(1);

/// What the authority says of itself.
pub fn authority_ready(certificate: &ClientCertificate, authority: Option<&ClientAuthority>) -> Update {
    let name = &certificate.spec.authority_ref.name;
    let child = Child::expected(name, authority, ClientAuthorityCondition::KeyPairReady);
    ConditionUpdate::mirror(Condition::AuthorityReady, child)
}

/// Whether everything that was issued has to be refused from now on. What is revoked stays revoked.
pub fn must_be_revoked(certificate: &ClientCertificate) -> bool {
    certificate.spec.revoked
        || certificate.metadata.deletion_timestamp.is_some()
        || certificate.is_true(Condition::Revoked)
}

/// Whether everything that was issued is on the revocation list. Without an authority there is no list, and nobody who
/// trusts it.
pub fn is_listed(
    certificate: &ClientCertificate,
    authority: Option<&ClientAuthority>,
    now: Timestamp,
) -> bool {
    let (listed, issued) = count(certificate, authority, now);
    authority.is_none() || listed == issued
}

/// How many certificates are on the revocation list, and how many are to be: those that have not expired.
fn count(
    certificate: &ClientCertificate,
    authority: Option<&ClientAuthority>,
    now: Timestamp,
) -> (usize, usize) {
    let revocations = authority.map_or(&[][..], ClientAuthority::revocations);
    let is_listed = |one: &&IssuedCertificate| {
        revocations
            .iter()
            .any(|listed| listed.serial_number == one.serial_number)
    };
    let unexpired = || {
        let issued = certificate.issued().iter();
        issued.filter(|one| now < one.not_after.0)
    };
    (unexpired().filter(is_listed).count(), unexpired().count())
}

/// When all that was issued has expired, and need not be on the list any more; `None`: it has.
pub fn all_expired(certificate: &ClientCertificate, now: Timestamp) -> Option<Timestamp> {
    let ends = certificate.issued().iter().map(|issued| issued.not_after.0);
    ends.filter(|end| now < *end).max()
}

/// Whether it is revoked, and on the list that nginx gets: nginx has it once the kubelet has synced the `ConfigMap` and nginx
/// is reloaded.
pub fn revoked(
    certificate: &ClientCertificate,
    authority: Option<&ClientAuthority>,
    now: Timestamp,
) -> Update {
    if !must_be_revoked(certificate) {
        return ConditionUpdate::new(Condition::Revoked, false, "NotRevoked");
    }
    let (listed, issued) = count(certificate, authority, now);
    // The authority lists what is revoked here; so it is not listed before this was written once.
    let reason = if listed == issued && certificate.is_true(Condition::Revoked) {
        Reason::Listed
    } else if certificate.spec.revoked {
        Reason::Requested
    } else {
        Reason::Deleted
    };
    let message = format!("{listed} of {issued} serial numbers are on the revocation list");
    ConditionUpdate::new(Condition::Revoked, true, reason).with_message(message)
}

/// When to issue again what just failed; `None`: now.
pub fn failed_again(certificate: &ClientCertificate, now: Timestamp) -> Option<Timestamp> {
    let failed = certificate.status.as_ref()?.pending.as_ref()?.failed.as_ref()?.0;
    let again = failed + FAILED_AGAIN_AFTER;
    // The clock may have been set back.
    (failed..again).contains(&now).then_some(again)
}

/// What there is to say about the user's request, if there is one.
pub fn request_valid(request: Option<&Result<Vec<u8>, Refused<Reason>>>) -> Update {
    match request {
        None => ConditionUpdate::new(Condition::RequestValid, true, "KeyMadeHere"),
        Some(Ok(_)) => ConditionUpdate::new(Condition::RequestValid, true, "RequestVerified"),
        Some(Err(refused)) => ConditionUpdate::new(Condition::RequestValid, false, refused.reason)
            .with_message(refused.message.clone()),
    }
}

/// `Signed`, `Expiring` and `Expired`, from the certificate in the Secret; and when they change by themselves.
pub fn of_certificate(
    certificate: &ClientCertificate,
    held: &Held,
    now: Timestamp,
) -> ([Update; 3], Option<Timestamp>) {
    let failed_again = held.has_failed().then(|| now + FAILED_AGAIN_AFTER);
    match held {
        Held::Nothing(why) => {
            let no = |type_| ConditionUpdate::new(type_, false, "NoCertificate");
            let secret = format!("secret {}", certificate.secret_name());
            let signed = ConditionUpdate::new(Condition::Signed, false, why.reason)
                .with_message(with_cause(secret, &why.message));
            (
                [signed, no(Condition::Expiring), no(Condition::Expired)],
                failed_again,
            )
        }
        Held::Certificate {
            issued,
            signed,
            not_renewed,
        } => {
            let until = format!("until {}", issued.not_after.0);
            let is_expired = now >= issued.not_after.0;
            let conditions = [
                ConditionUpdate::new(Condition::Signed, true, *signed)
                    .with_message(format!("serial number {}", issued.serial_number)),
                ConditionUpdate::new(
                    Condition::Expiring,
                    not_renewed.reason != Reason::NotYet,
                    not_renewed.reason,
                )
                .with_message(with_cause(until.clone(), &not_renewed.message)),
                ConditionUpdate::new(
                    Condition::Expired,
                    is_expired,
                    if is_expired { "Ended" } else { "NotYet" },
                )
                .with_message(until),
            ];
            let again = match not_renewed.reason {
                Reason::NotYet => Some(renewal(certificate, issued)),
                _ => failed_again.or((!is_expired).then_some(issued.not_after.0)),
            };
            (conditions, again)
        }
    }
}

fn with_cause(message: String, cause: &str) -> String {
    if cause.is_empty() {
        message
    } else {
        format!("{message}: {cause}")
    }
}
