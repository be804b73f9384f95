//! What the operator writes, as nginx takes it: who is let in and who is not.
//!
//! `cargo test -p client-certificate --test nginx -- --ignored --nocapture`, with nginx, openssl and curl on the PATH. The
//! operator runs on the stand-in; nginx on loopback, with the files of its `ConfigMap`.
#![cfg(target_os = "linux")]

mod backend;
mod web_server;

use client_certificate::client_authority::{ClientAuthority, ClientAuthorityPhase};
use client_certificate::client_certificate::{
    ClientCertificate, ClientCertificateCondition as Condition, ClientCertificatePhase as Phase,
};
use client_certificate::clock::Clock;
use client_certificate::configuration::{CONFIGURATION, REVOCATION_LIST};
use client_certificate::operators::operator::Operator;
use client_certificate::signing::{CERTIFICATE, KEY, PASSWORD, PKCS12, authority, revocation};
use client_certificate::{controllers, crds, operators};
use futures::{FutureExt, future};
use k8s_openapi::api::core::v1::{ConfigMap, Secret};
use k8s_openapi::jiff::{SignedDuration, Timestamp};
use kube::api::{Api, DeleteParams, Patch, PatchParams, PostParams};
use kube::runtime::wait::await_condition;
use phase_rules::{GetPhase, PhaseStatus};
use serde_json::{Value, json};
use stand_in::StandIn;
use std::fs;
use std::time::Duration;
use web_server::{Files, Nginx, User, free_port, run};

const PATIENCE: Duration = Duration::from_secs(60);

struct Cluster {
    authorities: Api<ClientAuthority>,
    certificates: Api<ClientCertificate>,
    secrets: Api<Secret>,
    config_maps: Api<ConfigMap>,
}

impl Cluster {
    async fn start() -> Self {
        let client = StandIn::new().client();
        operators::install::install(&client, crds()).await.unwrap();
        let operator = Operator {
            client: client.clone(),
            namespace: None,
            image: String::new(),
            stop: future::pending().boxed().shared(),
        };
        tokio::spawn(controllers::run(operator, Clock::System));
        Self {
            authorities: Api::namespaced(client.clone(), "default"),
            certificates: Api::namespaced(client.clone(), "default"),
            secrets: Api::namespaced(client.clone(), "default"),
            config_maps: Api::namespaced(client, "default"),
        }
    }

    async fn create_authority(&self, name: &str, server: Value) -> ClientAuthority {
        let spec = json!({ "commonName": name, "server": server });
        let authority = ClientAuthority::new(name, serde_json::from_value(spec).unwrap());
        let params = PostParams::default();
        self.authorities.create(&params, &authority).await.unwrap();
        let is_ready = |authority: Option<&ClientAuthority>| {
            authority.is_some_and(|authority| authority.get_phase() == ClientAuthorityPhase::Ready)
        };
        let awaited = await_condition(self.authorities.clone(), name, is_ready);
        let ready = tokio::time::timeout(PATIENCE, awaited).await.expect(name);
        ready.unwrap().unwrap()
    }

    /// The Secret of a certificate that is issued.
    async fn issue(&self, authority: &str, name: &str, spec: Value) -> Secret {
        let mut all = json!({ "authorityRef": { "name": authority }, "commonName": name });
        all.as_object_mut()
            .unwrap()
            .extend(spec.as_object().unwrap().clone());
        let certificate = ClientCertificate::new(name, serde_json::from_value(all).unwrap());
        let params = PostParams::default();
        self.certificates.create(&params, &certificate).await.unwrap();
        self.until(name, |certificate| certificate.is_true(Condition::Signed))
            .await;
        self.secret(name).await
    }

    async fn secret(&self, certificate: &str) -> Secret {
        let name = format!("{certificate}-client-certificate");
        self.secrets.get(&name).await.unwrap()
    }

    async fn until(&self, name: &str, is_so: impl Fn(&ClientCertificate) -> bool) {
        let is_so = |certificate: Option<&ClientCertificate>| certificate.is_some_and(&is_so);
        let awaited = await_condition(self.certificates.clone(), name, is_so);
        tokio::time::timeout(PATIENCE, awaited)
            .await
            .expect(name)
            .unwrap();
    }

    async fn until_reason(&self, name: &str, type_: Condition, reason: &str) {
        self.until(name, |certificate| {
            certificate
                .condition(type_)
                .is_some_and(|found| found.reason == reason)
        })
        .await;
    }
}

fn row(case: &str, expected: &str, found: &str) {
    println!("| {case} | {expected} | {found} |");
    assert_eq!(found, expected, "{case}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs nginx, openssl and curl"]
async fn who_is_let_in() {
    let (cluster, files) = (Cluster::start().await, Files::new());
    let (port, other_port) = (free_port(), free_port());
    let upstream = backend::start();
    let server = |port: u16, directory: &str| {
        json!({
            "name": "localhost",
            "port": port,
            "upstream": upstream,
            "directory": files.path(directory),
            "tlsDirectory": files.path("tls"),
        })
    };
    let staff = cluster.create_authority("staff", server(port, "staff")).await;
    let others = cluster
        .create_authority("others", server(other_port, "others"))
        .await;
    for authority in [&staff, &others] {
        files.mount(&cluster.config_maps, authority).await;
    }
    // Both in one nginx.
    let includes = ["staff", "others"].map(|name| files.path(name).join(CONFIGURATION));
    let nginx = Nginx::start(&files, &includes);

    let alice_secret = cluster.issue("staff", "alice", json!({})).await;
    files.save("alice", &alice_secret);
    files.save("mallory", &cluster.issue("others", "mallory", json!({})).await);
    let (alice, mallory) = (User::saved(&files, "alice"), User::saved(&files, "mallory"));
    let nobody = User::with(&[]);
    println!("| case | expected | nginx |\n|---|---|---|");

    let body = alice.until(&files, port, "200");
    row("with the certificate", "200 CN=alice", &format!("200 {body}"));
    row("without one", "403", &nobody.get(&files, port).0);
    row("of another authority", "400", &mallory.get(&files, port).0);
    row(
        "the same, where it is the authority",
        "200",
        &mallory.get(&files, other_port).0,
    );
    let stolen = User::with_key(&files.file("alice", CERTIFICATE), &files.file("mallory", KEY));
    row(
        "the certificate without its key",
        "000",
        &stolen.get(&files, port).0,
    );
    let lies = [
        "--header",
        "X-Client-Subject: CN=root",
        "--header",
        "Connection: X-Client-Subject",
    ];
    let liar = User::saved(&files, "alice").and(&lies);
    row(
        "who says that they are someone else",
        "CN=alice",
        &liar.get(&files, port).1,
    );

    // A key of one's own, made with openssl.
    let bob_key = files.path("bob.key").display().to_string();
    let subject = ["-subj", "/CN=bob", "-keyout", &bob_key];
    let new = ["req", "-new", "-newkey", "rsa:2048", "-nodes"];
    let request = run("openssl", &[&new[..], &subject].concat()).unwrap();
    files.save(
        "bob",
        &cluster.issue("staff", "bob", json!({ "request": request })).await,
    );
    let bob = User::with_key(&files.file("bob", CERTIFICATE), &bob_key);
    row("with a request of their own", "CN=bob", &bob.get(&files, port).1);

    let password = String::from_utf8(alice_secret.data.as_ref().unwrap()[PASSWORD].0.clone()).unwrap();
    pkcs12(&files, port, &password);
    let frame = backend::web_socket(&files, port);
    row("a WebSocket", "101, and back comes hello", &frame);

    // Expiry and renewal, in seconds.
    let guest = json!({ "expirationSeconds": 6, "renewBeforeSeconds": 1, "renewal": "Never" });
    files.save("guest", &cluster.issue("staff", "guest", guest).await);
    let guest = User::saved(&files, "guest");
    row(
        "with a certificate for six seconds",
        "200",
        &guest.get(&files, port).0,
    );
    cluster
        .until("guest", |guest| guest.get_phase() == Phase::Expired)
        .await;
    row("after six seconds", "400", &guest.get(&files, port).0);

    let often = json!({ "expirationSeconds": 3600, "renewBeforeSeconds": 3597 });
    files.save("carol", &cluster.issue("staff", "carol", often).await);
    cluster.until_reason("carol", Condition::Signed, "Renewed").await;
    files.save("carol-renewed", &cluster.secret("carol").await);
    let serials = ["carol", "carol-renewed"].map(|name| serial(&files.file(name, CERTIFICATE)));
    assert_ne!(serials[0], serials[1]);
    row(
        "renewed",
        "200",
        &User::saved(&files, "carol-renewed").get(&files, port).0,
    );
    row(
        "the one before",
        "200",
        &User::saved(&files, "carol").get(&files, port).0,
    );

    // Revocation, when nginx has read the list again.
    let revoked = Patch::Merge(json!({ "spec": { "revoked": true } }));
    for name in ["alice", "carol"] {
        let params = PatchParams::default();
        cluster.certificates.patch(name, &params, &revoked).await.unwrap();
        cluster.until_reason(name, Condition::Revoked, "Listed").await;
    }
    let delete = DeleteParams::default();
    cluster.certificates.delete("bob", &delete).await.unwrap();
    let is_gone = await_condition(
        cluster.certificates.clone(),
        "bob",
        |bob: Option<&ClientCertificate>| bob.is_none(),
    );
    tokio::time::timeout(PATIENCE, is_gone).await.unwrap().unwrap();
    files.mount(&cluster.config_maps, &staff).await;
    nginx.reload();
    row("revoked", "400", &alice.get(&files, port).0);
    row(
        "revoked: renewed",
        "400",
        &User::saved(&files, "carol-renewed").get(&files, port).0,
    );
    row(
        "revoked: the one before",
        "400",
        &User::saved(&files, "carol").get(&files, port).0,
    );
    row("deleted", "400", &bob.get(&files, port).0);
    files.save("dora", &cluster.issue("staff", "dora", json!({})).await);
    let dora = User::saved(&files, "dora");
    row("someone else, meanwhile", "200", &dora.get(&files, port).0);

    // A list that nobody renewed.
    let key_pair = cluster.secrets.get("staff-authority").await.unwrap();
    let signer = authority::read(&key_pair.data.unwrap(), Timestamp::now());
    let yesterday = Timestamp::now() - SignedDuration::from_hours(24);
    let list = revocation::sign(&signer.ok().unwrap(), &[], yesterday, 3600).unwrap();
    fs::write(files.file("staff", REVOCATION_LIST), list).unwrap();
    nginx.reload();
    row(
        "with a revocation list that has expired",
        "400",
        &dora.get(&files, port).0,
    );
}

fn serial(certificate: &str) -> String {
    run("openssl", &["x509", "-in", certificate, "-noout", "-serial"]).unwrap()
}

/// openssl opens the file with the password, curl uses it.
fn pkcs12(files: &Files, port: u16, password: &str) {
    let file = files.file("alice", PKCS12);
    let open = |password: &str| {
        let password = format!("pass:{password}");
        run(
            "openssl",
            &["pkcs12", "-in", &file, "-nodes", "-passin", &password],
        )
    };
    let opened = open(password).unwrap();
    let key = fs::read_to_string(files.file("alice", KEY)).unwrap();
    let lines: Vec<_> = key.lines().collect();
    let has_key = opened
        .replace('\n', "")
        .contains(&lines[1..lines.len() - 1].concat());
    let certificates = opened.matches("BEGIN CERTIFICATE").count();
    let found = format!("key: {has_key}, certificates: {certificates}");
    row(
        "PKCS #12, opened by openssl",
        "key: true, certificates: 2",
        &found,
    );
    row(
        "the same, with another password",
        "refused",
        open("password").map_or("refused", |_| "opened"),
    );
    let with_password = format!("{file}:{password}");
    let user = User::with(&["--cert-type", "P12", "--cert", &with_password]);
    row("with the PKCS #12 file", "200", &user.get(files, port).0);
}
