//! The controllers on the stand-in, where the day does not go.

use client_certificate::client_authority::{
    ClientAuthority, ClientAuthorityCondition, ClientAuthorityReason, ClientAuthoritySpec,
};
use client_certificate::client_certificate::{
    ClientCertificate, ClientCertificateCondition, ClientCertificatePhase, ClientCertificateReason,
    ClientCertificateSpec,
};
use client_certificate::clock::Clock;
use client_certificate::operators::operator::Operator;
use client_certificate::signing::{CERTIFICATE, KEY};
use client_certificate::{controllers, installation, operators};
use futures::FutureExt;
use futures::future;
use k8s_openapi::api::core::v1::{ConfigMap, Secret};
use kube::api::{Api, DeleteParams, ObjectMeta, Patch, PatchParams, PostParams};
use kube::core::Status;
use kube::runtime::wait::await_condition;
use kube::{Client, ResourceExt};
use phase_rules::{GetPhase, PhaseStatus};
use serde_json::json;
use stand_in::{ChangeKind, Fault, StandIn, Step};
use std::collections::BTreeSet;
use std::time::Duration;

/// By the paused clock.
const PATIENCE: Duration = Duration::from_secs(24 * 3600);

struct Cluster {
    server: StandIn,
    authorities: Api<ClientAuthority>,
    certificates: Api<ClientCertificate>,
    secrets: Api<Secret>,
    config_maps: Api<ConfigMap>,
}

/// A cluster with so many copies of the operator.
async fn cluster(copies: usize) -> Cluster {
    tokio::time::pause();
    let server = StandIn::new();
    let client: Client = server.client();
    operators::install::install(&client, installation().crds().unwrap())
        .await
        .unwrap();
    for _ in 0..copies {
        let operator = Operator {
            client: client.clone(),
            namespace: None,
            stop: future::pending().boxed().shared(),
        };
        tokio::spawn(controllers::run(operator, Clock::tokio()));
    }
    Cluster {
        server,
        authorities: Api::namespaced(client.clone(), "default"),
        certificates: Api::namespaced(client.clone(), "default"),
        secrets: Api::namespaced(client.clone(), "default"),
        config_maps: Api::namespaced(client, "default"),
    }
}

impl Cluster {
    async fn create_authority(&self, name: &str) {
        let spec: ClientAuthoritySpec = serde_json::from_value(json!({
            "commonName": name,
            "server": { "name": "app.example.com", "upstream": "http://app:8080" },
        }))
        .unwrap();
        let authority = ClientAuthority::new(name, spec);
        self.authorities
            .create(&PostParams::default(), &authority)
            .await
            .unwrap();
    }

    /// A certificate that is renewed every two hours.
    async fn create(&self, name: &str) {
        let spec: ClientCertificateSpec = serde_json::from_value(json!({
            "authorityRef": { "name": "staff" },
            "commonName": name,
            "expirationSeconds": 8 * 3600,
            "renewBeforeSeconds": 6 * 3600,
        }))
        .unwrap();
        let certificate = ClientCertificate::new(name, spec);
        self.certificates
            .create(&PostParams::default(), &certificate)
            .await
            .unwrap();
    }

    async fn until(&self, name: &str, is_so: impl Fn(&ClientCertificate) -> bool) -> ClientCertificate {
        let is_so = |certificate: Option<&ClientCertificate>| certificate.is_some_and(&is_so);
        let awaited = await_condition(self.certificates.clone(), name, is_so);
        let found = tokio::time::timeout(PATIENCE, awaited).await.expect(name);
        found.unwrap().unwrap()
    }

    async fn until_phase(&self, name: &str, phase: ClientCertificatePhase) -> ClientCertificate {
        self.until(name, |certificate| certificate.get_phase() == phase)
            .await
    }

    async fn until_refused(
        &self,
        name: &str,
        type_: ClientAuthorityCondition,
        reason: ClientAuthorityReason,
    ) {
        let is_refused = |authority: Option<&ClientAuthority>| {
            let condition = authority.and_then(|authority| authority.condition(type_));
            condition.is_some_and(|found| found.status == "False" && found.reason == reason.as_str())
        };
        let awaited = await_condition(self.authorities.clone(), name, is_refused);
        tokio::time::timeout(PATIENCE, awaited)
            .await
            .expect(name)
            .unwrap();
    }

    fn revisions(&self, secret: &str) -> usize {
        self.server
            .revisions(&stand_in::path::<Secret>("default", secret))
            .len()
    }
}

fn named<K: kube::Resource + Default>(name: &str) -> K {
    let mut object = K::default();
    *object.meta_mut() = ObjectMeta {
        name: Some(name.into()),
        ..Default::default()
    };
    object
}

#[tokio::test]
async fn what_belongs_to_others_is_left_alone() {
    let cluster = cluster(1).await;
    let params = PostParams::default();
    for secret in ["staff-authority", "alice-client-certificate"] {
        cluster
            .secrets
            .create(&params, &named::<Secret>(secret))
            .await
            .unwrap();
    }
    let config_map = named::<ConfigMap>("staff-nginx");
    cluster.config_maps.create(&params, &config_map).await.unwrap();

    cluster.create_authority("staff").await;
    let (key_pair, configuration) = (
        ClientAuthorityCondition::KeyPairReady,
        ClientAuthorityCondition::ConfigurationWritten,
    );
    cluster
        .until_refused("staff", key_pair, ClientAuthorityReason::SecretTaken)
        .await;
    cluster
        .secrets
        .delete("staff-authority", &DeleteParams::default())
        .await
        .unwrap();
    cluster
        .until_refused("staff", configuration, ClientAuthorityReason::ConfigMapTaken)
        .await;

    cluster.create("alice").await;
    let alice = cluster
        .until_phase("alice", ClientCertificatePhase::Invalid)
        .await;
    let signed = alice.condition(ClientCertificateCondition::Signed).unwrap();
    assert_eq!(signed.reason, ClientCertificateReason::SecretTaken.as_str());
    assert_eq!(cluster.revisions("alice-client-certificate"), 1);
}

#[tokio::test]
async fn two_copies_issue_and_renew_each_certificate_once() {
    let cluster = cluster(2).await;
    cluster.create_authority("staff").await;
    let names: Vec<_> = (0..20).map(|n| format!("user-{n}")).collect();
    for name in &names {
        cluster.create(name).await;
    }
    let mut serial_numbers = Vec::new();
    for name in &names {
        let certificate = cluster.until_phase(name, ClientCertificatePhase::Issued).await;
        let issued = certificate.issued().iter();
        serial_numbers.extend(issued.map(|issued| issued.serial_number.clone()));
    }
    // No two have one.
    assert_eq!(
        serial_numbers.iter().collect::<BTreeSet<_>>().len(),
        serial_numbers.len()
    );
    let written = |name: &String| cluster.revisions(&format!("{name}-client-certificate"));
    // What two copies do at once is done.
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert_eq!(cluster.revisions("staff-authority"), 1);
    let config_map = stand_in::path::<ConfigMap>("default", "staff-nginx");
    assert_eq!(cluster.server.revisions(&config_map).len(), 1);
    assert_eq!(names.iter().map(written).max(), Some(1));
    // After two hours both renew.
    tokio::time::sleep(Duration::from_secs(2 * 3600)).await;
    assert_eq!(names.iter().map(written).collect::<BTreeSet<_>>(), [2].into());
}

/// How often the server is asked to create the Secret in an hour in which it answers with this status, each time with another
/// message, and what comes of that. Then it takes the Secret, with the one serial number.
async fn attempts(cluster: &Cluster, name: &str, code: u16) -> (usize, ClientCertificate) {
    let secret = format!("\"{name}-client-certificate\"");
    let is_it = move |body: &[u8]| String::from_utf8_lossy(body).contains(&secret);
    for n in 0..1000 {
        let (status, is_it) = (Status::failure(&format!("no: {n}"), "No"), is_it.clone());
        let fault =
            Fault::on("POST".parse().unwrap(), "/secrets").matching(move |request| is_it(&request.body));
        cluster
            .server
            .inject(fault.before(Step::answer(status.with_code(code))));
    }
    cluster.server.take_requests();
    cluster.create(name).await;
    tokio::time::sleep(Duration::from_secs(3600)).await;
    let mut requests = cluster.server.take_requests();
    requests.retain(|request| request.method == "POST" && is_it(&request.body));
    let refused = cluster.certificates.get(name).await.unwrap();
    cluster.server.clear_faults();
    let issued = cluster.until_phase(name, ClientCertificatePhase::Issued).await;
    assert_eq!(refused.issued().len(), 1);
    assert_eq!(refused.issued(), issued.issued());
    assert!(refused.pending().is_some() && issued.pending().is_none());
    (requests.len(), refused)
}

#[tokio::test]
async fn secret_that_is_not_written_costs_one_serial_number() {
    let cluster = cluster(1).await;
    cluster.create_authority("staff").await;
    let (times, alice) = attempts(&cluster, "alice", 403).await;
    assert!((59..=61).contains(&times), "{times}");
    assert_eq!(alice.get_phase(), ClientCertificatePhase::Invalid);
    let signed = alice.condition(ClientCertificateCondition::Signed).unwrap();
    assert_eq!(signed.reason, ClientCertificateReason::SecretRefused.as_str());
    assert!(signed.message.contains("no: "), "{}", signed.message);

    // An error is tried again, and ever later.
    let (times, bob) = attempts(&cluster, "bob", 500).await;
    assert!((10..40).contains(&times), "{times}");
    assert_eq!(bob.get_phase(), ClientCertificatePhase::Pending);
}

#[tokio::test]
async fn deleted_certificate_without_a_list_is_gone_when_all_has_expired() {
    let cluster = cluster(1).await;
    cluster.create_authority("staff").await;
    cluster.create("alice").await;
    cluster.until_phase("alice", ClientCertificatePhase::Issued).await;
    let broken = Patch::Merge(json!({ "data": { KEY: null } }));
    let params = PatchParams::default();
    cluster
        .secrets
        .patch("staff-authority", &params, &broken)
        .await
        .unwrap();
    let (key_pair, reason) = (
        ClientAuthorityCondition::KeyPairReady,
        ClientAuthorityReason::NoKey,
    );
    cluster.until_refused("staff", key_pair, reason).await;
    let delete = DeleteParams::default();
    cluster.certificates.delete("alice", &delete).await.unwrap();
    cluster
        .until_phase("alice", ClientCertificatePhase::Revoked)
        .await;
    let is_gone = |alice: Option<&ClientCertificate>| alice.is_none();
    let is_gone = await_condition(cluster.certificates.clone(), "alice", is_gone);
    tokio::time::timeout(PATIENCE, is_gone).await.unwrap().unwrap();
}

#[tokio::test]
async fn deleted_secret_is_issued_again_and_both_are_revoked() {
    let cluster = cluster(1).await;
    cluster.create_authority("staff").await;
    cluster.create("alice").await;
    cluster.until_phase("alice", ClientCertificatePhase::Issued).await;
    let secret = "alice-client-certificate";
    let delete = DeleteParams::default();
    cluster.secrets.delete(secret, &delete).await.unwrap();
    let alice = cluster.until("alice", |alice| alice.issued().len() == 2).await;
    let secret_path = stand_in::path::<Secret>("default", secret);
    let written = |kind| {
        let changes = cluster.server.changes(&secret_path);
        changes.iter().filter(|change| change.kind == kind).count()
    };
    // Recorded first, then signed.
    let is_there = |secret: Option<&Secret>| secret.is_some();
    let awaited = await_condition(cluster.secrets.clone(), secret, is_there);
    let found = tokio::time::timeout(PATIENCE, awaited).await.unwrap();
    found.unwrap();
    assert_eq!((written(ChangeKind::Added), written(ChangeKind::Deleted)), (2, 1));

    let revoked = Patch::Merge(json!({ "spec": { "revoked": true } }));
    let params = PatchParams::default();
    cluster
        .certificates
        .patch("alice", &params, &revoked)
        .await
        .unwrap();
    let is_listed = |alice: &ClientCertificate| {
        let revoked = alice.condition(ClientCertificateCondition::Revoked);
        revoked.is_some_and(|revoked| revoked.reason == "Listed")
    };
    cluster.until("alice", is_listed).await;
    let staff = cluster.authorities.get("staff").await.unwrap();
    let listed: BTreeSet<_> = staff.revocations().iter().map(|one| &one.serial_number).collect();
    assert_eq!(
        listed,
        alice.issued().iter().map(|one| &one.serial_number).collect()
    );

    // A cluster without the CRD's rules lets it be taken back. It is not.
    let unrevoked = Patch::Merge(json!({ "spec": { "revoked": false } }));
    let patched = cluster
        .certificates
        .patch("alice", &params, &unrevoked)
        .await
        .unwrap();
    let generation = patched.metadata.generation;
    let alice = cluster
        .until("alice", |alice| {
            alice
                .status
                .as_ref()
                .and_then(|status| status.observed_generation)
                == generation
        })
        .await;
    assert_eq!(alice.get_phase(), ClientCertificatePhase::Revoked);
}

#[tokio::test]
async fn certificate_that_is_not_recorded_does_not_count() {
    let cluster = cluster(1).await;
    cluster.create_authority("staff").await;
    for name in ["alice", "bob"] {
        cluster.create(name).await;
        cluster.until_phase(name, ClientCertificatePhase::Issued).await;
    }
    // What was issued to bob, and signed by the same authority.
    let of_bob = cluster.secrets.get("bob-client-certificate").await.unwrap();
    let mut of_alice = cluster.secrets.get("alice-client-certificate").await.unwrap();
    of_alice.data.clone_from(&of_bob.data);
    let (name, params) = (of_alice.name_any(), PostParams::default());
    cluster.secrets.replace(&name, &params, &of_alice).await.unwrap();
    cluster.until("alice", |alice| alice.issued().len() == 2).await;
    let of_alice = await_condition(cluster.secrets.clone(), &name, |secret: Option<&Secret>| {
        secret.is_some_and(|secret| secret.data != of_bob.data)
    });
    tokio::time::timeout(PATIENCE, of_alice).await.unwrap().unwrap();
}

#[tokio::test]
async fn new_key_pair_signs_all_again_and_a_broken_one_takes_nothing_away() {
    let cluster = cluster(1).await;
    cluster.create_authority("staff").await;
    cluster.create("alice").await;
    cluster.until_phase("alice", ClientCertificatePhase::Issued).await;
    let mut key_pair = cluster.secrets.get("staff-authority").await.unwrap();
    key_pair.data.as_mut().unwrap().remove(KEY);
    let params = PostParams::default();
    cluster
        .secrets
        .replace("staff-authority", &params, &key_pair)
        .await
        .unwrap();
    let alice = cluster
        .until("alice", |alice| {
            let ready = alice.condition(ClientCertificateCondition::AuthorityReady);
            ready.is_some_and(|ready| ready.reason == ClientAuthorityReason::NoKey.as_str())
        })
        .await;
    assert_eq!(alice.get_phase(), ClientCertificatePhase::Issued);
    assert_eq!(cluster.revisions("alice-client-certificate"), 1);

    let delete = DeleteParams::default();
    cluster.secrets.delete("staff-authority", &delete).await.unwrap();
    cluster.until("alice", |alice| alice.issued().len() == 2).await;
    let secret = await_condition(
        cluster.secrets.clone(),
        "alice-client-certificate",
        |secret: Option<&Secret>| {
            secret.is_some_and(|secret| {
                secret
                    .data
                    .as_ref()
                    .is_some_and(|data| data.contains_key(CERTIFICATE))
            })
        },
    );
    tokio::time::timeout(PATIENCE, secret).await.unwrap().unwrap();
    cluster.until_phase("alice", ClientCertificatePhase::Issued).await;
}
