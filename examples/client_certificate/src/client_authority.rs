//! The `ClientAuthority` custom resource: who signs client certificates, and the web server that asks for them.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use kube::{CustomResource, ResourceExt};
use phase_rules::PhaseStatus;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A certificate authority, and the web server whose users it certifies.
#[derive(CustomResource, Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[kube(
    group = "certificates.example.com",
    version = "v1",
    kind = "ClientAuthority",
    namespaced,
    status = "ClientAuthorityStatus"
)]
#[serde(rename_all = "camelCase")]
pub struct ClientAuthoritySpec {
    /// The common name of an authority that is made here.
    #[schemars(length(min = 1, max = 64))]
    pub common_name: String,
    /// How long an authority that is made here is valid.
    #[serde(default = "ten_years")]
    #[schemars(range(min = 60, max = 3_153_600_000_u32))]
    pub expiration_seconds: u32,
    /// A Secret with an authority of your own: a self-signed `tls.crt`, and its key as PKCS #8 in `tls.key`. Absent: one is
    /// made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_ref: Option<LocalReference>,
    /// How long a revocation list is valid. It is renewed when half of that is over, and nginx refuses everyone with one
    /// that has expired.
    #[serde(default = "a_week")]
    #[schemars(range(min = 60, max = 31_536_000))]
    pub revocation_list_seconds: u32,
    /// The web server.
    pub server: Server,
}

/// A URL with a host and a port from 1 to 65535 at most.
const UPSTREAM: &str = concat!(
    r"^https?://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.?",
    "(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?$",
);

/// What nginx is told of the web server.
///
/// The patterns keep directives out of its configuration.
#[derive(Serialize, Deserialize, JsonSchema, Clone, Debug)]
#[serde(rename_all = "camelCase")]
pub struct Server {
    /// The host name.
    #[schemars(length(max = 253), regex(pattern = r"^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$"))]
    pub name: String,
    /// The port.
    #[serde(default = "https")]
    #[schemars(range(min = 1, max = 65_535))]
    pub port: u16,
    /// Where requests go that have a certificate, for example `http://app:8080`.
    #[schemars(regex(pattern = UPSTREAM))]
    pub upstream: String,
    /// The directory where nginx finds the files of the `ConfigMap`.
    #[serde(default = "config_map_directory")]
    #[schemars(regex(pattern = r"^/[A-Za-z0-9._/-]+$"))]
    pub directory: String,
    /// The directory where nginx finds `tls.crt` and `tls.key` of the web server itself.
    #[serde(default = "tls_directory")]
    #[schemars(regex(pattern = r"^/[A-Za-z0-9._/-]+$"))]
    pub tls_directory: String,
}

/// Another object in the same namespace.
#[derive(Serialize, Deserialize, JsonSchema, Clone, Debug)]
pub struct LocalReference {
    /// The object's name.
    #[schemars(length(min = 1, max = 253))]
    pub name: String,
}

fn ten_years() -> u32 {
    10 * 365 * 24 * 3600
}

fn a_week() -> u32 {
    7 * 24 * 3600
}

fn https() -> u16 {
    443
}

fn config_map_directory() -> String {
    "/etc/nginx/client-certificates".into()
}

fn tls_directory() -> String {
    "/etc/nginx/tls".into()
}

impl ClientAuthority {
    /// The name of the Secret with its certificate and key.
    pub fn secret_name(&self) -> String {
        match &self.spec.secret_ref {
            Some(reference) => reference.name.clone(),
            None => format!("{}-authority", self.name_any()),
        }
    }

    /// The name of the `ConfigMap` with what nginx needs.
    pub fn config_map_name(&self) -> String {
        format!("{}-nginx", self.name_any())
    }

    /// The serial numbers on the revocation list in the `ConfigMap`.
    pub fn revocations(&self) -> &[Revocation] {
        self.status.as_ref().map_or(&[], |status| &status.revocations)
    }
}

/// Whether the authority can sign, and the `ConfigMap` has what nginx needs.
#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = "camelCase")]
#[phase(
    conditions(
        /// Is there a certificate that may sign others, and its key?
        KeyPairReady(reasons(
            SecretNotFound,
            SecretTaken,
            NoCertificate,
            NotAnAuthority,
            NotSelfSigned,
            UnsupportedSignature,
            NotYetValid,
            Expired,
            NoKey,
            UnusableKey,
            OtherKey,
            SigningFailed,
        )),
        /// Is there a `ConfigMap` with the configuration, and a revocation list with all that is revoked?
        ConfigurationWritten(reasons(ConfigMapTaken)),
    ),
    phases(
        Pending(reconciling),
        Ready(ready),
        /// Someone has to change something.
        Invalid(stalled),
    ),
    rules(
        any(KeyPairReady = False, ConfigurationWritten = False) => Invalid,
        all(KeyPairReady, ConfigurationWritten)                 => Ready,
        _                                                       => Pending,
    ),
    publish(Ready, Reconciling, Stalled),
    ensure(phase = Ready => all(KeyPairReady, ConfigurationWritten)),
)]
pub struct ClientAuthorityStatus {
    /// What the operator knows about the authority.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// The conditions in one word.
    pub phase: Option<ClientAuthorityPhase>,
    /// The generation of the spec that the conditions are about.
    pub observed_generation: Option<i64>,
    /// What is on the revocation list.
    #[serde(default)]
    pub revocations: Vec<Revocation>,
}

/// A certificate that is revoked.
#[derive(Serialize, Deserialize, JsonSchema, Clone, Debug, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct Revocation {
    /// Its serial number, in hexadecimal digits.
    pub serial_number: String,
    /// When it was revoked.
    pub revoked: Time,
    /// When it expires: from then on it need not be on the list.
    pub not_after: Time,
}
