//! The `ConfigMap` that nginx is configured with: its configuration, the authority, the revocation list.

use crate::client_authority::{ClientAuthority, ClientAuthorityReason as Reason, Revocation, Server};
use crate::failure::{Failure, Refused};
use crate::signing::authority::Authority;
use crate::signing::{AUTHORITY, revocation};
use crate::store::{self, Found};
use k8s_openapi::api::core::v1::ConfigMap;
use k8s_openapi::jiff::Timestamp;
use kube::Client;
use kube::api::Api;
use std::collections::BTreeMap;

/// The keys of the `ConfigMap`, beside that of the authority.
pub const CONFIGURATION: &str = "client-certificates.conf";
pub const REVOCATION_LIST: &str = "ca.crl";

/// Writes the `ConfigMap`, if it has to be written. Returns when it has to be written again.
pub async fn write(
    client: &Client,
    namespace: &str,
    authority: &ClientAuthority,
    signer: &Authority,
    revocations: &[Revocation],
    now: Timestamp,
) -> Result<Timestamp, Failure<Reason>> {
    let config_maps = Api::<ConfigMap>::namespaced(client.clone(), namespace);
    let name = authority.config_map_name();
    let found = match store::find(&config_maps, &name, authority).await? {
        Found::Nothing => None,
        Found::Own(config_map) => Some(config_map),
        Found::Taken => {
            let message = format!("configmap {name} belongs to something else");
            return Err(Refused::new(Reason::ConfigMapTaken, message).into());
        }
    };
    let existing = found.as_ref().and_then(|found| found.data.as_ref());
    let list = existing.and_then(|data| data.get(REVOCATION_LIST));
    let seconds = authority.spec.revocation_list_seconds;
    let renewal = |list: &str| revocation::renewal(list, signer, revocations, seconds);
    let (list, renewal) = match list.and_then(|list| Some((list, renewal(list)?))) {
        Some((list, renewal)) if now < renewal => (list.clone(), renewal),
        _ => {
            let list = revocation::sign(signer, revocations, now, seconds)
                .map_err(|error| Refused::new(Reason::SigningFailed, error.to_string()))?;
            let renewal = renewal(&list).unwrap_or(now);
            (list, renewal)
        }
    };
    let data = BTreeMap::from([
        (CONFIGURATION.into(), configuration(&authority.spec.server)),
        (AUTHORITY.into(), signer.pem()),
        (REVOCATION_LIST.into(), list),
    ]);
    if existing != Some(&data) {
        let config_map = ConfigMap {
            data: Some(data),
            ..Default::default()
        };
        store::write(&config_maps, &name, authority, found.as_ref(), config_map).await?;
    }
    Ok(renewal)
}

/// What nginx includes. The CRD's patterns keep the values to what is no directive.
fn configuration(server: &Server) -> String {
    include_str!("nginx.conf")
        .replace("@PORT@", &server.port.to_string())
        .replace("@NAME@", &server.name)
        .replace("@UPSTREAM@", &server.upstream)
        .replace("@DIRECTORY@", &server.directory)
        .replace("@TLS_DIRECTORY@", &server.tls_directory)
}
