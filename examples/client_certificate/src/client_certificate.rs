//! The `ClientCertificate` custom resource: what shows a web server who its user is.

use crate::client_authority::LocalReference;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use kube::{CustomResource, KubeSchema, ResourceExt};
use phase_rules::PhaseStatus;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A client certificate for one user of a web server.
///
/// Another name, authority or key is another `ClientCertificate`: deleting this one revokes what it issued.
#[derive(CustomResource, Serialize, Deserialize, KubeSchema, Clone, Debug)]
#[kube(
    group = "certificates.example.com",
    version = "v1",
    kind = "ClientCertificate",
    namespaced,
    status = "ClientCertificateStatus",
    printcolumn(name = "Expires", type_ = "string", json_path = ".status.notAfter")
)]
#[serde(rename_all = "camelCase")]
#[x_kube(validation = ("self.commonName == oldSelf.commonName", "commonName cannot change"))]
#[x_kube(validation = ("self.authorityRef.name == oldSelf.authorityRef.name", "authorityRef cannot change"))]
#[x_kube(validation = (
    "has(self.request) == has(oldSelf.request) && (!has(self.request) || self.request == oldSelf.request)",
    "request cannot change"
))]
#[x_kube(validation = ("self.revoked || !oldSelf.revoked", "what is revoked stays revoked"))]
#[x_kube(validation = (
    "self.renewBeforeSeconds < self.expirationSeconds",
    "renewBeforeSeconds must be less than expirationSeconds"
))]
pub struct ClientCertificateSpec {
    /// The `ClientAuthority` that signs.
    pub authority_ref: LocalReference,
    /// Who the user is.
    #[schemars(length(min = 1, max = 64))]
    pub common_name: String,
    /// A certificate signing request in PEM, for a key that only the user has. Absent: a key is made for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 16_384))]
    pub request: Option<String>,
    /// How long a certificate is valid; never longer than the authority is.
    #[serde(default = "ninety_days")]
    #[schemars(range(min = 2, max = 315_360_000))]
    pub expiration_seconds: u32,
    /// How long before its end a certificate is renewed, or is reported as expiring.
    #[serde(default = "thirty_days")]
    #[schemars(range(min = 1, max = 315_360_000))]
    pub renew_before_seconds: u32,
    /// Whether it is renewed.
    #[serde(default)]
    pub renewal: Renewal,
    /// Whether all certificates that were issued are revoked, for ever.
    #[serde(default)]
    pub revoked: bool,
}

/// What happens when a certificate comes to its end.
#[derive(Serialize, Deserialize, JsonSchema, Clone, Copy, Debug, Default, PartialEq)]
pub enum Renewal {
    /// The next one is signed before that.
    #[default]
    Automatic,
    /// It expires.
    Never,
}

fn ninety_days() -> u32 {
    90 * 24 * 3600
}

fn thirty_days() -> u32 {
    30 * 24 * 3600
}

impl ClientCertificate {
    /// The name of the Secret that the certificate is in.
    pub fn secret_name(&self) -> String {
        format!("{}-client-certificate", self.name_any())
    }

    /// The certificates that were issued and have not expired.
    pub fn issued(&self) -> &[IssuedCertificate] {
        self.status.as_ref().map_or(&[], |status| &status.issued)
    }

    /// The one of them that is not in the Secret yet.
    pub fn pending(&self) -> Option<&IssuedCertificate> {
        let pending = self.status.as_ref()?.pending.as_ref()?;
        let mut issued = self.issued().iter();
        issued.find(|issued| issued.serial_number == pending.serial_number)
    }
}

/// What becomes of the certificate.
#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        /// Can the authority sign? It says so itself.
        AuthorityReady,
        /// Is the user's request one that may be signed?
        RequestValid(reasons(NotARequest, WeakKey, UnsupportedKey, WrongSignature, OtherName)),
        /// Is there a certificate in the Secret?
        Signed(reasons(Issued, Renewed, SecretTaken, SecretRefused, SigningFailed)),
        /// Does the certificate end soon, with no renewal?
        Expiring(
            negative,
            reasons(NotYet, RenewalOff, AuthorityEnds, AuthorityNotReady, SecretRefused, SigningFailed),
        ),
        /// Has the certificate ended?
        Expired(negative),
        /// Are all certificates of this user revoked?
        Revoked(negative, reasons(Requested, Deleted, Listed)),
    ),
    phases(
        Pending(reconciling),
        Issued(ready),
        /// It is good, and will not be renewed.
        Expiring(ready),
        Expired(stalled),
        Revoked(stalled),
        /// Someone has to change something.
        Invalid(stalled),
    ),
    rules(
        Revoked                                                                => Revoked,
        any(RequestValid = False, Signed = False(SecretTaken | SecretRefused)) => Invalid,
        Expired                                                                => Expired,
        all(Signed, Expiring)                                                  => Expiring,
        Signed                                                                 => Issued,
        AuthorityReady = False                                                 => Invalid,
        _                                                                      => Pending,
    ),
    publish(Ready, Reconciling, Stalled),
    // A request that is not valid is not signed, and only what is signed expires.
    never(all(Signed, RequestValid = False)),
    never(all(Expired, not(Signed))),
    ensure(Revoked => phase = Revoked),
    ensure(Expired => phase = Expired | Revoked),
    ensure(phase = Issued | Expiring => all(Signed, not(Revoked), not(Expired), not(RequestValid = False))),
    // A certificate stays issued when its authority breaks.
    ensure(phase = Invalid => not(Signed)),
)]
pub struct ClientCertificateStatus {
    /// What the operator knows about the certificate.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// The conditions in one word.
    pub phase: Option<ClientCertificatePhase>,
    /// The generation of the spec that the conditions are about.
    pub observed_generation: Option<i64>,
    /// When the certificate in the Secret expires.
    pub not_after: Option<Time>,
    /// All certificates that were issued and have not expired: what a revocation is about.
    #[serde(default)]
    pub issued: Vec<IssuedCertificate>,
    /// The one of them that is not in the Secret yet.
    pub pending: Option<PendingCertificate>,
}

/// A certificate that was issued, or was about to be.
#[derive(Serialize, Deserialize, JsonSchema, Clone, Debug, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct IssuedCertificate {
    /// Its serial number, in hexadecimal digits.
    pub serial_number: String,
    /// When it expires.
    pub not_after: Time,
}

/// A certificate on its way to the Secret.
#[derive(Serialize, Deserialize, JsonSchema, Clone, Debug, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct PendingCertificate {
    /// Its serial number, in hexadecimal digits.
    pub serial_number: String,
    /// When it was not signed, or not taken by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed: Option<Time>,
}
