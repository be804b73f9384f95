//! Has a certificate signed when it is time, and puts it into its Secret.
//!
//! A serial number is in the status before a certificate has it, because what is not recorded could not be revoked. A
//! certificate in the Secret that is not recorded does not count. A serial number whose certificate did not get into the
//! Secret is that of the next attempt: attempts that fail do not add up.

use crate::certificate_controller::Context;
use crate::client_certificate::{
    ClientCertificate, ClientCertificateCondition, ClientCertificateReason as Reason,
    ClientCertificateStatus, IssuedCertificate, PendingCertificate, Renewal,
};
use crate::failure::{Failure, Refused};
use crate::operators::requeue::Error;
use crate::signing::authority::Authority;
use crate::signing::{self, certificate, serial_number};
use crate::store::{self, Found};
use k8s_openapi::api::core::v1::Secret;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Time;
use k8s_openapi::jiff::{SignedDuration, Timestamp};
use kube::api::Api;
use phase_rules::PhaseStatus;
use phase_rules::manager::StatusChanges;
use std::sync::Arc;

/// What a certificate is signed from.
pub struct Order<'a> {
    pub certificate: &'a ClientCertificate,
    /// That of the user's request; a key is made if there is none.
    pub public_key: Option<&'a [u8]>,
    /// The authority, if it can sign.
    pub signer: Option<&'a Arc<Authority>>,
}

/// What is in the Secret now.
pub enum Held {
    /// No certificate, for this reason.
    Nothing(Refused<&'static str>),
    Certificate {
        issued: IssuedCertificate,
        /// The reason of `Signed`: `Issued` for the first one, `Renewed` for others.
        signed: Reason,
        /// The reason of `Expiring`: why the next one is not signed now. `NotYet` is no cause to worry.
        not_renewed: Refused<Reason>,
    },
}

impl Held {
    pub fn certificate(&self) -> Option<&IssuedCertificate> {
        match self {
            Self::Nothing(_) => None,
            Self::Certificate { issued, .. } => Some(issued),
        }
    }

    /// Whether the next certificate should be in the Secret, and is not.
    pub fn has_failed(&self) -> bool {
        let reason = match self {
            Self::Nothing(why) => why.reason,
            Self::Certificate { not_renewed, .. } => not_renewed.reason.as_str(),
        };
        [Reason::SigningFailed, Reason::SecretRefused]
            .map(Reason::as_str)
            .contains(&reason)
    }
}

/// When a certificate is to be renewed.
pub fn renewal(certificate: &ClientCertificate, held: &IssuedCertificate) -> Timestamp {
    held.not_after.0 - SignedDuration::from_secs(certificate.spec.renew_before_seconds.into())
}

impl Order<'_> {
    /// Signs the first certificate or the next one, if it is time.
    pub async fn renew_if_due(
        &self,
        found: Found<Secret>,
        secrets: &Api<Secret>,
        context: &Context,
    ) -> Result<Held, Error> {
        let secret = match found {
            Found::Nothing => None,
            Found::Own(secret) => Some(secret),
            Found::Taken => return Ok(self.keep(None, Refused::new(Reason::SecretTaken, ""))),
        };
        let held = secret.as_ref().and_then(|secret| self.read(secret));
        let (signer, not_after) = match self.due(held.as_ref(), context.clock.now()) {
            Ok(due) => due,
            Err(reason) => return Ok(self.keep(held, Refused::new(reason, ""))),
        };
        let issued = match self
            .issue(signer, not_after, secret.as_ref(), secrets, context)
            .await
        {
            Ok(issued) => issued,
            Err(Failure::Error(error)) => return Err(error),
            Err(Failure::Refused(refused)) => return Ok(self.keep(held, refused)),
        };
        let is_first = held.is_none();
        // A short one may be in its last days from the beginning.
        let not_renewed = self.due(Some(&issued), context.clock.now()).err();
        Ok(Held::Certificate {
            issued,
            signed: if is_first { Reason::Issued } else { Reason::Renewed },
            not_renewed: Refused::new(not_renewed.unwrap_or(Reason::NotYet), ""),
        })
    }

    /// The certificate in the Secret, if it is the user's, the authority's and recorded.
    fn read(&self, secret: &Secret) -> Option<IssuedCertificate> {
        let held = certificate::read(
            secret.data.as_ref()?,
            self.public_key,
            self.signer.map(|signer| &**signer),
        )?;
        self.certificate.issued().contains(&held).then_some(held)
    }

    /// Who signs now, and until when that is valid; or why nothing is signed.
    fn due(
        &self,
        held: Option<&IssuedCertificate>,
        now: Timestamp,
    ) -> Result<(&Arc<Authority>, Timestamp), Reason> {
        let spec = &self.certificate.spec;
        if held.is_some_and(|held| now < renewal(self.certificate, held)) {
            return Err(Reason::NotYet);
        }
        if held.is_some() && spec.renewal == Renewal::Never {
            return Err(Reason::RenewalOff);
        }
        let signer = self.signer.ok_or(Reason::AuthorityNotReady)?;
        let not_after = now + SignedDuration::from_secs(spec.expiration_seconds.into());
        let not_after = whole_seconds(not_after.min(signer.not_after()));
        if held.is_some_and(|held| not_after <= held.not_after.0) {
            return Err(Reason::AuthorityEnds);
        }
        Ok((signer, not_after))
    }

    /// The certificate that is to be issued now: the pending one, if it may be that long; else another one.
    fn next(&self, not_after: Timestamp, now: Timestamp) -> Result<IssuedCertificate, signing::Error> {
        // It never ends earlier than recorded: for so long it is revoked, should it have got into the Secret after all.
        let pending = self.certificate.pending();
        let pending = pending.filter(|pending| pending.not_after.0 <= not_after);
        Ok(match pending {
            Some(pending) if now < renewal(self.certificate, pending) => pending.clone(),
            _ => IssuedCertificate {
                serial_number: pending.map_or_else(serial_number, |one| Ok(one.serial_number.clone()))?,
                not_after: Time(not_after),
            },
        })
    }

    /// Records a certificate, signs it and writes it to the Secret.
    async fn issue(
        &self,
        signer: &Arc<Authority>,
        not_after: Timestamp,
        secret: Option<&Secret>,
        secrets: &Api<Secret>,
        context: &Context,
    ) -> Result<IssuedCertificate, Failure<Reason>> {
        let refused = |error: signing::Error| Refused::new(Reason::SigningFailed, error.to_string());
        let now = context.clock.now();
        let issued = self.next(not_after, now).map_err(refused)?;
        let recorded = issued.clone();
        let record = StatusChanges::new().edit(move |status: &mut ClientCertificateStatus| {
            let serial_number = &recorded.serial_number;
            status
                .issued
                .retain(|issued| now < issued.not_after.0 && issued.serial_number != *serial_number);
            status.issued.push(recorded.clone());
            let is_pending = |pending: &PendingCertificate| pending.serial_number == *serial_number;
            if !status.pending.as_ref().is_some_and(is_pending) {
                status.pending = Some(PendingCertificate {
                    serial_number: serial_number.clone(),
                    failed: None,
                });
            }
        });
        context.status.apply(self.certificate, record).await?;
        let (signer, to_issue) = (Arc::clone(signer), issued.clone());
        let common_name = self.certificate.spec.common_name.clone();
        let public_key = self.public_key.map(<[u8]>::to_vec);
        // A key and a PKCS #12 file take a while, and the Lease is to be renewed meanwhile.
        let data = tokio::task::spawn_blocking(move || {
            certificate::issue(&signer, &common_name, public_key.as_deref(), &to_issue, now)
        });
        let data = data.await.expect("signing does not panic");
        let next = Secret {
            data: Some(data.map_err(refused)?),
            ..Default::default()
        };
        let name = self.certificate.secret_name();
        let written = store::write(secrets, &name, self.certificate, secret, next).await;
        written.map_err(|error| Failure::of_write(error, Reason::SecretRefused))?;
        Ok(issued)
    }

    /// Nothing is signed: the certificate in the Secret, if there is one, stays there.
    fn keep(&self, held: Option<IssuedCertificate>, not_renewed: Refused<Reason>) -> Held {
        let Some(issued) = held else {
            return Held::Nothing(Refused::new(not_renewed.reason.as_str(), not_renewed.message));
        };
        let was_renewed = self
            .certificate
            .state()
            .reason(ClientCertificateCondition::Signed)
            == Some(Reason::Renewed.as_str());
        Held::Certificate {
            issued,
            signed: if was_renewed {
                Reason::Renewed
            } else {
                Reason::Issued
            },
            not_renewed,
        }
    }
}

/// As X.509 and Kubernetes have it.
fn whole_seconds(time: Timestamp) -> Timestamp {
    Timestamp::from_second(time.as_second()).unwrap_or(time)
}
