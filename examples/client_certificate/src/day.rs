//! A day of a web server's users, played on the stand-in: what people do on a cluster, and what time does.
//!
//! The clock is paused: it jumps to the next renewal or end when there is nothing else to do.

use crate::client_authority::{ClientAuthority, ClientAuthorityPhase, ClientAuthoritySpec};
use crate::client_certificate::{
    ClientCertificate, ClientCertificateCondition as Condition, ClientCertificatePhase as Phase,
    ClientCertificateReason as Reason, ClientCertificateSpec,
};
use crate::clock::Clock;
use crate::operators::narrator::{self, Narrator};
use crate::operators::operator::{self, Operator};
use crate::operators::{Outcome, install};
use crate::signing::{Data, KEY, authority};
use crate::{controllers, installation};
use futures::future::{self, FutureExt};
use k8s_openapi::api::core::v1::{ConfigMap, Secret};
use k8s_openapi::jiff::{SignedDuration, Timestamp};
use kube::api::{Api, DeleteParams, ObjectMeta, Patch, PatchParams, PostParams};
use kube::runtime::wait::await_condition;
use phase_rules::{GetPhase, PhaseStatus};
use serde_json::{Value, json};
use stand_in::StandIn;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

const HOUR: u32 = 3600;
/// By the paused clock.
const PATIENCE: Duration = Duration::from_secs(24 * 3600);

/// Plays the day with an operator of its own.
pub async fn play(server: &StandIn, namespace: &str) -> Outcome {
    tokio::time::pause();
    let client = server.client();
    install::install(&client, installation().crds()?).await?;
    let (end_of_day, stop) = futures::channel::oneshot::channel::<()>();
    let operator = Operator {
        client: server.client_of("operator"),
        namespace: Some(namespace.into()),
        stop: future::select(stop, operator::signal().boxed())
            .map(drop)
            .boxed()
            .shared(),
    };
    let clock = Clock::tokio();
    let narrator = Arc::new(Narrator::new(false));
    let narration = tokio::spawn(Arc::clone(&narrator).narrate(operator.watched()));
    let mut operator = tokio::spawn(controllers::run(operator, clock));
    let day = Day {
        authorities: Api::namespaced(client.clone(), namespace),
        certificates: Api::namespaced(client.clone(), namespace),
        secrets: Api::namespaced(client.clone(), namespace),
        config_maps: Api::namespaced(client, namespace),
        narrator: &narrator,
        clock,
    };
    let outcome = tokio::select! {
        outcome = day.play() => outcome,
        // A signal came before the day was over.
        ended = &mut operator => return Ok(ended?),
    };
    drop(end_of_day);
    operator.await?;
    narration.abort();
    outcome
}

struct Day<'a> {
    authorities: Api<ClientAuthority>,
    certificates: Api<ClientCertificate>,
    secrets: Api<Secret>,
    config_maps: Api<ConfigMap>,
    narrator: &'a Narrator<ClientCertificate>,
    clock: Clock,
}

impl Day<'_> {
    /// Plays it, each scene when the one before is over.
    async fn play(&self) -> Outcome {
        // Whoever comes late would miss the beginning.
        self.narrator.until(|_| true).await;

        scene("An authority for the staff is asked for. Its key pair is made here.");
        self.create_authority("staff", json!({})).await?;
        self.until_authority("staff", ClientAuthorityPhase::Ready).await?;
        let config_map = self.config_maps.get("staff-nginx").await?;
        narrator::say(&format!("configmap staff-nginx: {}", keys(config_map.data)));

        scene("alice gets a certificate for eight hours, and a key that is made for her.");
        let hours = json!({ "expirationSeconds": 8 * HOUR, "renewBeforeSeconds": 2 * HOUR });
        self.create("alice", "staff", hours).await?;
        self.until_phase("alice", Phase::Issued).await?;
        self.say_secret("alice").await?;

        scene("bob has a key of his own. He sends a request for it.");
        let request = json!({
            "request": include_str!("../requests/bob.pem"),
            "expirationSeconds": 12 * HOUR,
            "renewBeforeSeconds": HOUR,
        });
        self.create("bob", "staff", request).await?;
        self.until_phase("bob", Phase::Issued).await?;
        self.say_secret("bob").await?;

        scene("Others send requests that are not signed: forged, with a weak key, for someone else.");
        let requests = [
            ("eve", include_str!("../requests/wrong-signature.pem")),
            ("mallory", include_str!("../requests/weak-key.pem")),
            ("oscar", include_str!("../requests/other-name.pem")),
        ];
        for (name, request) in requests {
            self.create(name, "staff", json!({ "request": request })).await?;
            self.until_phase(name, Phase::Invalid).await?;
            self.say_message(name, Condition::RequestValid).await?;
        }

        scene("A guest gets two hours, and no renewal.");
        let guest = json!({
            "expirationSeconds": 2 * HOUR,
            "renewBeforeSeconds": HOUR,
            "renewal": "Never",
        });
        self.create("guest", "staff", guest).await?;
        self.until_phase("guest", Phase::Expired).await?;

        scene("alice's certificate is renewed two hours before it expires.");
        self.until_reason("alice", Condition::Signed, Reason::Renewed)
            .await?;

        scene("She loses it. It is revoked, and the one before, which is still good.");
        self.edit("alice", json!({ "revoked": true })).await?;
        self.until_reason("alice", Condition::Revoked, Reason::Listed)
            .await?;
        self.say_message("alice", Condition::Revoked).await?;

        scene("bob leaves. What was issued to him is revoked before his certificate is gone.");
        self.certificates.delete("bob", &DeleteParams::default()).await?;
        self.until("bob", "be gone", |bob| bob.is_none()).await?;
        self.say_revoked("staff").await?;

        scene("A partner brings an authority, in a Secret. First it is a user's certificate.");
        let brought = json!({ "secretRef": { "name": "partner-ca" } });
        self.create_authority("partner", brought).await?;
        let alice = self.secrets.get("alice-client-certificate").await?;
        self.write_secret("partner-ca", alice.data.unwrap_or_default())
            .await?;
        self.until_authority("partner", ClientAuthorityPhase::Invalid)
            .await?;
        self.create("carol", "partner", json!({})).await?;
        self.until_phase("carol", Phase::Invalid).await?;
        self.say_message("carol", Condition::AuthorityReady).await?;

        scene("Then it is one that has expired, and one without its key.");
        let yesterday = self.clock.now() - SignedDuration::from_hours(24);
        self.write_secret("partner-ca", authority(yesterday, 12 * HOUR)?)
            .await?;
        self.until_message("carol", "expired").await?;
        let good = authority(self.clock.now(), 24 * HOUR)?;
        let mut without_key = good.clone();
        without_key.remove(KEY);
        self.write_secret("partner-ca", without_key).await?;
        self.until_message("carol", "no tls.key").await?;

        scene("The key is there. The certificate is good for as long as the authority is.");
        self.write_secret("partner-ca", good).await?;
        self.until_phase("carol", Phase::Expiring).await?;

        scene("The day is over. What was revoked has expired, and is not on the list any more.");
        let is_empty = |authority: Option<&ClientAuthority>| {
            authority.is_some_and(|authority| authority.revocations().is_empty())
        };
        let is_over = await_condition(self.authorities.clone(), "staff", is_empty);
        tokio::time::timeout(PATIENCE, is_over).await??;
        self.say_revoked("staff").await
    }

    async fn create_authority(&self, name: &str, spec: Value) -> Outcome {
        let common = json!({
            "commonName": format!("{name} authority"),
            "revocationListSeconds": 4 * HOUR,
            "server": { "name": "app.example.com", "upstream": "http://app:8080" },
        });
        let spec: ClientAuthoritySpec = serde_json::from_value(merged(common, spec))?;
        self.authorities
            .create(&PostParams::default(), &ClientAuthority::new(name, spec))
            .await?;
        Ok(())
    }

    async fn create(&self, name: &str, authority: &str, spec: Value) -> Outcome {
        let common = json!({ "authorityRef": { "name": authority }, "commonName": name });
        let spec: ClientCertificateSpec = serde_json::from_value(merged(common, spec))?;
        self.certificates
            .create(&PostParams::default(), &ClientCertificate::new(name, spec))
            .await?;
        Ok(())
    }

    async fn edit(&self, name: &str, spec: Value) -> Outcome {
        self.certificates
            .patch(
                name,
                &PatchParams::default(),
                &Patch::Merge(json!({ "spec": spec })),
            )
            .await?;
        Ok(())
    }

    async fn write_secret(&self, name: &str, data: Data) -> Outcome {
        let mut secret = Secret {
            metadata: ObjectMeta {
                name: Some(name.into()),
                ..Default::default()
            },
            data: Some(data),
            ..Default::default()
        };
        match self.secrets.get_opt(name).await? {
            None => self.secrets.create(&PostParams::default(), &secret).await?,
            Some(existing) => {
                secret.metadata.resource_version = existing.metadata.resource_version;
                self.secrets
                    .replace(name, &PostParams::default(), &secret)
                    .await?
            }
        };
        Ok(())
    }

    async fn say_secret(&self, certificate: &str) -> Outcome {
        let name = format!("{certificate}-client-certificate");
        let secret = self.secrets.get(&name).await?;
        narrator::say(&format!("secret {name}: {}", keys(secret.data)));
        Ok(())
    }

    async fn say_message(&self, name: &str, type_: Condition) -> Outcome {
        let certificate = self.certificates.get(name).await?;
        let message = certificate
            .condition(type_)
            .map_or("", |condition| &condition.message);
        narrator::say(&format!("{:<10}{message}", ""));
        Ok(())
    }

    async fn say_revoked(&self, name: &str) -> Outcome {
        let authority = self.authorities.get(name).await?;
        narrator::say(&format!(
            "serial numbers on the revocation list of {name}: {}",
            authority.revocations().len()
        ));
        Ok(())
    }

    async fn until_authority(&self, name: &str, phase: ClientAuthorityPhase) -> Outcome {
        let has_phase = |authority: Option<&ClientAuthority>| {
            authority.is_some_and(|authority| authority.get_phase() == phase)
        };
        let awaited = await_condition(self.authorities.clone(), name, has_phase);
        tokio::time::timeout(PATIENCE, awaited)
            .await
            .map_err(|_| format!("authority {name} did not get to {phase}"))??;
        narrator::say(&format!("authority {name}: {phase}"));
        Ok(())
    }

    async fn until_phase(&self, name: &str, phase: Phase) -> Outcome {
        self.until(name, phase.as_str(), |certificate| {
            certificate.is_some_and(|certificate| certificate.get_phase() == phase)
        })
        .await
    }

    async fn until_reason(&self, name: &str, type_: Condition, reason: Reason) -> Outcome {
        let has_reason = |certificate: &ClientCertificate| {
            certificate
                .condition(type_)
                .is_some_and(|found| found.reason == reason.as_str())
        };
        self.until(name, reason.as_str(), |certificate| {
            certificate.is_some_and(has_reason)
        })
        .await
    }

    /// What the authority says.
    async fn until_message(&self, name: &str, text: &str) -> Outcome {
        let has_message = |certificate: &ClientCertificate| {
            certificate
                .condition(Condition::AuthorityReady)
                .is_some_and(|found| found.message.contains(text))
        };
        self.until(name, text, |certificate| certificate.is_some_and(has_message))
            .await
    }

    async fn until(
        &self,
        name: &str,
        what: &str,
        is_so: impl Fn(Option<&ClientCertificate>) -> bool,
    ) -> Outcome {
        let told = self.narrator.until(|certificates| is_so(certificates.get(name)));
        tokio::time::timeout(PATIENCE, told)
            .await
            .map_err(|_| format!("certificate {name} did not get to `{what}`"))?;
        Ok(())
    }
}

/// The partner's.
fn authority(from: Timestamp, seconds: u32) -> Result<Data, crate::signing::Error> {
    authority::make("partner authority", from, seconds)
}

fn merged(mut common: Value, other: Value) -> Value {
    if let (Value::Object(common), Value::Object(other)) = (&mut common, other) {
        common.extend(other);
    }
    common
}

fn keys<T>(data: Option<BTreeMap<String, T>>) -> String {
    let keys: Vec<_> = data.unwrap_or_default().into_keys().collect();
    keys.join(", ")
}

fn scene(title: &str) {
    narrator::say(&format!("\n{title}"));
}
