//! The program on a cluster: issues, renews, revokes, hands over; and talks to the API server with a certificate that it issued.
//!
//! `cargo test -p client-certificate --test cluster_client_certificate -- --ignored` with a cluster in `KUBECONFIG`, and kubectl,
//! nginx and curl on the PATH. The CRDs stay; each test makes a namespace of its own and removes it with what it made there.
#![cfg(target_os = "linux")]

#[path = "../../operators/testing/cluster_operator.rs"]
mod cluster_operator;
#[path = "../../operators/testing/history.rs"]
mod history;
mod secrets;
/// It has more than this test needs.
#[allow(dead_code)]
mod web_server;

/// The program, as the tests of all operator examples run it.
mod example_program {
    use std::fs::File;
    use std::path::PathBuf;
    use std::process::Command;

    /// On the cluster of a kubeconfig, or else on that of `KUBECONFIG`. It logs everything, to `log`.
    pub fn command(kubeconfig: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_client-certificate"));
        command
            .env("RUST_LOG", "trace")
            .stderr(File::options().append(true).create(true).open(log()).unwrap());
        if !kubeconfig.is_empty() {
            command.env("KUBECONFIG", kubeconfig);
        }
        command
    }

    /// What the programs of this run logged.
    pub fn log() -> PathBuf {
        let name = format!("client-certificate-{}.log", std::process::id());
        PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name)
    }
}

use client_certificate::client_authority::ClientAuthority;
use client_certificate::client_certificate::{
    ClientCertificate, ClientCertificateCondition as Condition, ClientCertificatePhase as Phase,
};
use client_certificate::configuration::CONFIGURATION;
use client_certificate::signing::{CERTIFICATE, KEY};
use cluster_operator::{Operator, eventually, kubectl};
use history::History;
use k8s_openapi::ByteString;
use k8s_openapi::api::core::v1::{ConfigMap, Namespace, Secret};
use kube::api::{Api, DeleteParams, ListParams, Patch, PatchParams, PostParams};
use kube::config::Kubeconfig;
use kube::core::NamespaceResourceScope;
use kube::{Client, Error, Resource, ResourceExt};
use phase_rules::{GetPhase, PhaseStatus};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::process::Stdio;
use std::time::Duration;
use web_server::{Files, Nginx, Port, User};

/// `staff` and `alice`.
const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/staff.yaml");

struct Cluster {
    client: Client,
    namespace: String,
}

impl Cluster {
    async fn connect() -> Self {
        let (client, namespace) = cluster_operator::connect("client-certificate-test-").await;
        Self { client, namespace }
    }

    fn api<K>(&self) -> Api<K>
    where
        K: Resource<Scope = NamespaceResourceScope, DynamicType = ()>,
    {
        Api::namespaced(self.client.clone(), &self.namespace)
    }

    async fn create_authority(&self, server: Value) -> Result<ClientAuthority, Error> {
        let spec = json!({ "commonName": "staff", "server": server });
        let authority = ClientAuthority::new("staff", serde_json::from_value(spec).unwrap());
        self.api().create(&PostParams::default(), &authority).await
    }

    async fn create(&self, name: &str, spec: Value) -> Result<ClientCertificate, Error> {
        let mut all = json!({ "authorityRef": { "name": "staff" }, "commonName": name });
        all.as_object_mut()
            .unwrap()
            .extend(spec.as_object().unwrap().clone());
        let certificate = ClientCertificate::new(name, serde_json::from_value(all).unwrap());
        self.api().create(&PostParams::default(), &certificate).await
    }

    async fn edit(&self, name: &str, spec: Value) -> Result<ClientCertificate, Error> {
        let patch = Patch::Merge(json!({ "spec": spec }));
        self.api().patch(name, &PatchParams::default(), &patch).await
    }

    async fn certificate(&self, name: &str) -> ClientCertificate {
        self.api().get(name).await.unwrap()
    }

    async fn secret(&self, certificate: &str) -> Secret {
        let name = format!("{certificate}-client-certificate");
        self.api().get(&name).await.unwrap()
    }

    fn wait_until_ready(&self, kind: &str, name: &str) {
        let object = format!("{kind}.certificates.example.com/{name}");
        let arguments = ["wait", "--for=condition=Ready", &object, "--timeout=60s"];
        kubectl(&self.namespace, &arguments);
    }

    /// A server without a namespace controller leaves the contents of a namespace behind.
    async fn tidy_up(self) {
        let (delete, all) = (DeleteParams::background(), ListParams::default());
        // Nobody is there to take the finalizers away.
        for certificate in self.api::<ClientCertificate>().list(&all).await.unwrap() {
            let none = Patch::Merge(json!({ "metadata": { "finalizers": null } }));
            let name = certificate.name_any();
            let certificates = self.api::<ClientCertificate>();
            certificates
                .patch(&name, &PatchParams::default(), &none)
                .await
                .unwrap();
        }
        let certificates = self.api::<ClientCertificate>();
        certificates.delete_collection(&delete, &all).await.unwrap();
        let authorities = self.api::<ClientAuthority>();
        authorities.delete_collection(&delete, &all).await.unwrap();
        self.api::<Secret>()
            .delete_collection(&delete, &all)
            .await
            .unwrap();
        self.api::<ConfigMap>()
            .delete_collection(&delete, &all)
            .await
            .unwrap();
        let namespaces = Api::<Namespace>::all(self.client);
        namespaces.delete(&self.namespace, &delete).await.unwrap();
    }
}

fn is_invalid<K>(result: Result<K, Error>, message: &str) {
    match result {
        Err(Error::Api(status)) => {
            assert_eq!(status.code, 422, "{}", status.message);
            assert!(status.message.contains(message), "{}", status.message);
        }
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("the server takes what it should refuse: {message}"),
    }
}

#[tokio::test]
#[ignore = "needs a cluster: runs the operator, and kubectl, against it"]
async fn issued_renewed_handed_over_and_revoked() {
    let cluster = Cluster::connect().await;
    let operator = Operator::start("", &cluster.namespace);
    let server = |upstream: &str| json!({ "name": "app.example.com", "upstream": upstream });
    // What nginx would take for a directive, or not take.
    for (field, value) in [
        ("upstream", json!("http://app; include /etc/passwd")),
        ("upstream", json!("http://app:0")),
        ("upstream", json!("http://app:65536")),
        ("name", json!("app..example.com")),
        ("port", json!(0)),
    ] {
        let mut server = server("http://app:8080");
        server[field] = value;
        let field = format!("spec.server.{field}");
        is_invalid(cluster.create_authority(server).await, &field);
    }
    kubectl(&cluster.namespace, &["apply", "--filename", EXAMPLE]);
    cluster.wait_until_ready("clientauthorities", "staff");
    cluster.wait_until_ready("clientcertificates", "alice");
    // Renewed again and again, a second after it was issued.
    let often = json!({ "expirationSeconds": 3600, "renewBeforeSeconds": 3599 });
    cluster.create("bob", often).await.unwrap();
    eventually("bob's certificate is renewed", async || {
        cluster.certificate("bob").await.issued().len() >= 3
    })
    .await;
    cluster
        .edit("bob", json!({ "renewBeforeSeconds": 1 }))
        .await
        .unwrap();

    // What cannot be edited.
    is_invalid(
        cluster.edit("alice", json!({ "commonName": "root" })).await,
        "commonName cannot change",
    );
    is_invalid(
        cluster.edit("alice", json!({ "request": "..." })).await,
        "request cannot change",
    );
    is_invalid(
        cluster
            .edit("alice", json!({ "renewBeforeSeconds": 7_776_000 }))
            .await,
        "less than expirationSeconds",
    );

    // Another copy takes over: nothing is written twice.
    let before = (cluster.certificate("alice").await, cluster.secret("alice").await);
    assert_eq!(operator.terminate().code(), Some(0), "SIGTERM is a good end");
    let operator = Operator::start("", &cluster.namespace);
    cluster.create("carol", json!({})).await.unwrap();
    cluster.wait_until_ready("clientcertificates", "carol");
    let after = (cluster.certificate("alice").await, cluster.secret("alice").await);
    assert_eq!(before.0.resource_version(), after.0.resource_version());
    assert_eq!(before.1.resource_version(), after.1.resource_version());

    cluster.edit("alice", json!({ "revoked": true })).await.unwrap();
    eventually("alice is on the list", async || {
        let alice = cluster.certificate("alice").await;
        alice
            .condition(Condition::Revoked)
            .is_some_and(|revoked| revoked.reason == "Listed")
    })
    .await;
    is_invalid(
        cluster.edit("alice", json!({ "revoked": false })).await,
        "what is revoked stays revoked",
    );
    let bob = cluster.certificate("bob").await;
    let certificates = cluster.api::<ClientCertificate>();
    certificates
        .delete("bob", &DeleteParams::default())
        .await
        .unwrap();
    eventually("bob is gone", async || {
        certificates.get_opt("bob").await.unwrap().is_none()
    })
    .await;
    let staff = cluster.api::<ClientAuthority>().get("staff").await.unwrap();
    let is_listed = |serial_number: &String| {
        let mut listed = staff.revocations().iter();
        listed.any(|listed| listed.serial_number == *serial_number)
    };
    assert!(bob.issued().iter().all(|issued| is_listed(&issued.serial_number)));
    assert_eq!(operator.terminate().code(), Some(0));

    let secrets = cluster
        .api::<Secret>()
        .list(&ListParams::default())
        .await
        .unwrap();
    let log = fs::read(example_program::log()).unwrap();
    let log = String::from_utf8_lossy(&log);
    assert!(log.contains("TRACE"));
    secrets::assert_not_told(&secrets.items, "log", &log);
    cluster.tidy_up().await;
}

/// A copy ends while it issues certificates; another, which waited, issues the rest and renews. Returns how many serial numbers
/// each certificate that is not renewed has.
async fn hand_over(end: impl FnOnce(Operator)) -> Vec<usize> {
    let cluster = Cluster::connect().await;
    let first = Operator::start("", &cluster.namespace);
    let second = Operator::spawn("", &cluster.namespace);
    second.says("Another copy leads: waiting.");
    let mut certificates = History::begin(cluster.api::<ClientCertificate>()).await;
    let mut authorities = History::begin(cluster.api::<ClientAuthority>()).await;
    let mut secrets = History::begin(cluster.api::<Secret>()).await;
    let mut config_maps = History::begin(cluster.api::<ConfigMap>()).await;
    let server = json!({ "name": "app.example.com", "upstream": "http://app" });
    cluster.create_authority(server).await.unwrap();
    cluster.wait_until_ready("clientauthorities", "staff");

    // To be renewed when the first copy is gone.
    let soon = json!({ "expirationSeconds": 3600, "renewBeforeSeconds": 3590 });
    cluster.create("renewed", soon).await.unwrap();
    cluster.wait_until_ready("clientcertificates", "renewed");
    let names: Vec<_> = (0..40).map(|n| format!("user-{n}")).collect();
    let (early, late) = names.split_at(30);
    let create_all = async |names: &[String]| {
        let created = names.iter().map(|name| cluster.create(name, json!({})));
        futures::future::try_join_all(created).await.unwrap();
    };
    create_all(early).await;
    let (mut revisions, mut issued) = (Vec::new(), 0);
    while issued < 5 {
        let revision = certificates.next().await;
        issued += usize::from(revision.get_phase() == Phase::Issued);
        revisions.push(revision);
    }
    end(first);
    create_all(late).await;
    second.leads();
    eventually("the renewal", async || {
        let renewed = cluster.certificate("renewed").await;
        renewed
            .condition(Condition::Signed)
            .is_some_and(|signed| signed.reason == "Renewed")
    })
    .await;
    cluster
        .edit("renewed", json!({ "renewBeforeSeconds": 1 }))
        .await
        .unwrap();
    for name in &names {
        eventually(name, async || {
            cluster.certificate(name).await.get_phase() == Phase::Issued
        })
        .await;
    }
    // What would be written again is by then.
    tokio::time::sleep(Duration::from_secs(3)).await;

    revisions.extend(certificates.rest());
    history::assert_nothing_twice(&revisions);
    history::assert_phases_go_on(&revisions);
    let authorities = authorities.rest();
    history::assert_nothing_twice(&authorities);
    history::assert_phases_go_on(&authorities);
    assert_eq!(config_maps.rest().len(), 1);
    let mut written = BTreeMap::new();
    for secret in secrets.rest() {
        *written.entry(secret.name_any()).or_insert(0) += 1;
    }
    // Renewed every ten seconds until the edit, and a copy that is killed may leave a serial number without a Secret.
    let renewed = cluster.certificate("renewed").await.issued().len();
    let times = written.remove("renewed-client-certificate").unwrap_or(0);
    assert!(
        times >= 2 && renewed - times <= 1,
        "{renewed} issued, {times} written"
    );
    assert_eq!(written.len(), names.len() + 1, "one each, and the authority's");
    assert!(written.values().all(|times| *times == 1), "{written:?}");

    assert_eq!(second.terminate().code(), Some(0));
    let certificates = cluster.api::<ClientCertificate>();
    let certificates = certificates.list(&ListParams::default()).await.unwrap();
    let not_renewed = certificates
        .iter()
        .filter(|certificate| certificate.name_any() != "renewed");
    let serial_numbers = not_renewed
        .map(|certificate| certificate.issued().len())
        .collect();
    cluster.tidy_up().await;
    serial_numbers
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: runs the operator, and kubectl, against it"]
async fn second_copy_takes_over_from_one_that_ends() {
    let serial_numbers = hand_over(|first| assert_eq!(first.terminate().code(), Some(0))).await;
    assert!(
        serial_numbers.iter().all(|number| *number == 1),
        "{serial_numbers:?}"
    );
}

/// A serial number is recorded before the certificate is in its Secret: one that was recorded and not used is that of the next.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a cluster: runs the operator, and kubectl, against it"]
async fn second_copy_takes_over_from_one_that_is_killed() {
    let serial_numbers = hand_over(drop).await;
    assert!(
        serial_numbers.iter().all(|number| *number == 1),
        "{serial_numbers:?}"
    );
}

/// What nginx says to the API server to be the user of a kubeconfig.
fn credentials(files: &Files, user: &Value) -> String {
    if let Some(token) = user["token"].as_str() {
        return format!("proxy_set_header Authorization \"Bearer {token}\";");
    }
    let save = |field: &str| {
        let data: ByteString = serde_json::from_value(user[field].clone()).expect(field);
        fs::write(files.path(field), data.0).unwrap();
        files.path(field).display().to_string()
    };
    let (certificate, key) = (save("client-certificate-data"), save("client-key-data"));
    format!("proxy_ssl_certificate {certificate}; proxy_ssl_certificate_key {key};")
}

/// A kubeconfig for the cluster behind nginx.
fn kubeconfig(files: &Files, port: u16, user: &Value) -> String {
    let config = json!({
        "apiVersion": "v1",
        "kind": "Config",
        "current-context": "nginx",
        "contexts": [{ "name": "nginx", "context": { "cluster": "nginx", "user": "operator" } }],
        "clusters": [{ "name": "nginx", "cluster": {
            "server": format!("https://localhost:{port}"),
            "certificate-authority": files.path("tls/tls.crt"),
        } }],
        "users": [{ "name": "operator", "user": user }],
    });
    let path = files.path("kubeconfig");
    fs::write(&path, config.to_string()).unwrap();
    path.display().to_string()
}

/// An API server need not know the authority, so nginx is in front of it, with the configuration that the operator wrote: who
/// has a certificate is the user of the test's own kubeconfig.
#[tokio::test]
#[ignore = "needs a cluster, nginx and curl"]
async fn operator_talks_mutual_tls() {
    let (cluster, files) = (Cluster::connect().await, Files::new());
    let config = Kubeconfig::read().unwrap();
    let url = config.clusters[0]
        .cluster
        .as_ref()
        .unwrap()
        .server
        .clone()
        .unwrap();
    let user = serde_json::to_value(&config.auth_infos[0].auth_info).unwrap();
    let reserved = Port::reserve();
    let port = reserved.number();
    let server = json!({
        "name": "localhost",
        "port": port,
        "upstream": url,
        "directory": files.path("staff"),
        "tlsDirectory": files.path("tls"),
    });

    // The first copy, with that kubeconfig, issues a certificate for the second.
    let operator = Operator::start("", &cluster.namespace);
    let staff = cluster.create_authority(server).await.unwrap();
    cluster.wait_until_ready("clientauthorities", "staff");
    cluster.create("operator", json!({})).await.unwrap();
    cluster.wait_until_ready("clientcertificates", "operator");
    assert_eq!(operator.terminate().code(), Some(0));
    files.mount(&cluster.api(), &staff).await;
    files.save("operator", &cluster.secret("operator").await);
    let configuration = files.path("staff").join(CONFIGURATION);
    let text = fs::read_to_string(&configuration).unwrap();
    let (before, after) = text.split_once("location / {").unwrap();
    let credentials = credentials(&files, &user);
    fs::write(
        &configuration,
        format!("{before}location / {{ {credentials}{after}"),
    )
    .unwrap();
    let _nginx = Nginx::start(&files, &[configuration]);
    User::saved(&files, "operator").until(&files, port, "200");
    let nobody = User::with(&[]).get(&files, port);
    assert_eq!(nobody.0, "403");

    // The second copy has nothing but the certificate.
    let without = kubeconfig(&files, port, &json!({}));
    let refused = example_program::command(&without)
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8_lossy(&refused.stderr);
    // What is logged at the end of the program may come after its error.
    let error = said.split_once("\nError: ").map(|(_, error)| error);
    assert!(
        error.is_some_and(|error| error.contains("403 Forbidden")),
        "{said}"
    );

    let own = json!({
        "client-certificate": files.file("operator", CERTIFICATE),
        "client-key": files.file("operator", KEY),
    });
    let with = kubeconfig(&files, port, &own);
    let operator = Operator::start(&with, &cluster.namespace);
    cluster.create("alice", json!({})).await.unwrap();
    cluster.wait_until_ready("clientcertificates", "alice");
    assert_eq!(operator.terminate().code(), Some(0));
    cluster.tidy_up().await;
}
