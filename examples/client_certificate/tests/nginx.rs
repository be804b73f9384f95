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
use client_certificate::{controllers, installation, operators};
use futures::{FutureExt, future};
use k8s_openapi::ByteString;
use k8s_openapi::api::core::v1::{ConfigMap, Secret};
use k8s_openapi::jiff::{SignedDuration, Timestamp};
use kube::api::{Api, DeleteParams, Patch, PatchParams, PostParams};
use kube::runtime::wait::await_condition;
use phase_rules::{GetPhase, PhaseStatus};
use serde_json::{Value, json};
use stand_in::StandIn;
use std::fs;
use std::time::Duration;
use web_server::{Files, Nginx, Port, User, run};

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
        operators::install::install(&client, installation().crds().unwrap())
            .await
            .unwrap();
        let operator = Operator {
            client: client.clone(),
            namespace: None,
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

    async fn create_authority(&self, name: &str, server: Value, secret_ref: Option<&str>) -> ClientAuthority {
        let mut spec = json!({ "commonName": name, "server": server });
        if let Some(name) = secret_ref {
            spec["secretRef"] = json!({ "name": name });
        }
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

/// An nginx for two authorities, and an application behind it.
struct Scene {
    cluster: Cluster,
    // Dropped before its files.
    nginx: Nginx,
    files: Files,
    staff: ClientAuthority,
    port: u16,
    /// One whose key pair openssl made.
    brought: ClientAuthority,
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs nginx, openssl and curl"]
async fn who_is_let_in() {
    let (cluster, files) = (Cluster::start().await, Files::new());
    let reserved = [(); 3].map(|()| Port::reserve());
    let [port, other_port, brought_port] = reserved.each_ref().map(Port::number);
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
    let staff = server(port, "staff");
    let staff = cluster.create_authority("staff", staff, None).await;
    let others = server(other_port, "others");
    let others = cluster.create_authority("others", others, None).await;
    let brought = server(brought_port, "brought");
    bring_authority(&cluster, &files).await;
    let brought = cluster
        .create_authority("brought", brought, Some("brought-ca"))
        .await;
    for authority in [&staff, &others, &brought] {
        files.mount(&cluster.config_maps, authority).await;
    }
    let includes = ["staff", "others", "brought"].map(|name| files.path(name).join(CONFIGURATION));
    let nginx = Nginx::start(&files, &includes);
    let scene = Scene {
        cluster,
        nginx,
        files,
        staff,
        port,
        brought,
    };

    println!("| case | expected | nginx |\n|---|---|---|");
    scene.with_and_without(other_port).await;
    scene.request().await;
    scene.pkcs12().await;
    scene.web_socket();
    scene.expiry().await;
    scene.renewal().await;
    scene.revocation().await;
    scene.brought_authority().await;
    scene.list_that_nobody_renewed().await;
}

/// As someone has it who used openssl until now.
async fn bring_authority(cluster: &Cluster, files: &Files) {
    let [certificate, key] =
        ["brought.crt", "brought.key"].map(|name| files.path(name).display().to_string());
    let new = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30"];
    let subject = [
        "-subj",
        "/O=Example/CN=Brought",
        "-out",
        &certificate,
        "-keyout",
        &key,
    ];
    let usage = ["-addext", "keyUsage=critical,keyCertSign,cRLSign"];
    run("openssl", &[&new[..], &subject, &usage].concat()).unwrap();
    let data = [(CERTIFICATE, certificate), (KEY, key)];
    let data = data.map(|(key, file)| (key.to_owned(), ByteString(fs::read(file).unwrap())));
    let mut secret = Secret::default();
    secret.metadata.name = Some("brought-ca".into());
    secret.data = Some(data.into());
    let params = PostParams::default();
    cluster.secrets.create(&params, &secret).await.unwrap();
}

fn row(case: &str, expected: &str, found: &str) {
    println!("| {case} | {expected} | {found} |");
    assert_eq!(found, expected, "{case}");
}

impl Scene {
    /// Has a certificate issued, and saves it under its name.
    async fn issue(&self, authority: &str, name: &str, spec: Value) -> User {
        let secret = self.cluster.issue(authority, name, spec).await;
        self.files.save(name, &secret);
        User::saved(&self.files, name)
    }

    /// What nginx answers.
    fn row(&self, case: &str, status: &str, user: &User) {
        row(case, status, &user.get(&self.files, self.port).0);
    }

    async fn with_and_without(&self, other_port: u16) {
        let (files, port) = (&self.files, self.port);
        let alice = self.issue("staff", "alice", json!({})).await;
        let mallory = self.issue("others", "mallory", json!({})).await;
        let body = alice.until(files, port, "200");
        row("with the certificate", "200 CN=alice", &format!("200 {body}"));
        self.row("without one", "403", &User::with(&[]));
        self.row("of another authority", "400", &mallory);
        let there = mallory.get(files, other_port).0;
        row("the same, where it is the authority", "200", &there);
        let stolen = User::with_key(&files.file("alice", CERTIFICATE), &files.file("mallory", KEY));
        // The handshake fails.
        self.row("the certificate without its key", "000", &stolen);
        let lies = ["X-Client-Subject: CN=root", "Connection: X-Client-Subject"];
        let liar = alice.and(&["--header", lies[0], "--header", lies[1]]);
        let subject = liar.get(files, port).1;
        row("who says that they are someone else", "CN=alice", &subject);
    }

    /// With a key that openssl made.
    async fn request(&self) {
        let key = self.files.path("bob.key").display().to_string();
        let new = ["req", "-new", "-newkey", "rsa:2048", "-nodes"];
        let request = run(
            "openssl",
            &[&new[..], &["-subj", "/CN=bob", "-keyout", &key]].concat(),
        );
        let request = json!({ "request": request.unwrap() });
        self.issue("staff", "bob", request).await;
        let bob = User::with_key(&self.files.file("bob", CERTIFICATE), &key);
        let subject = bob.get(&self.files, self.port).1;
        row("with a request of their own", "CN=bob", &subject);
        // Where `User::saved` looks for it.
        fs::copy(key, self.files.file("bob", KEY)).unwrap();
    }

    /// openssl opens the file with the password, curl uses it.
    async fn pkcs12(&self) {
        let secret = self.cluster.secret("alice").await.data.unwrap();
        let password = String::from_utf8(secret[PASSWORD].0.clone()).unwrap();
        let file = self.files.file("alice", PKCS12);
        let open = |password: &str| {
            let password = format!("pass:{password}");
            let arguments = ["pkcs12", "-in", &file, "-nodes", "-passin", &password];
            run("openssl", &arguments)
        };
        let opened = open(&password).unwrap();
        let key = fs::read_to_string(self.files.file("alice", KEY)).unwrap();
        let lines: Vec<_> = key.lines().collect();
        let key = lines[1..lines.len() - 1].concat();
        let has_key = opened.replace('\n', "").contains(&key);
        let certificates = opened.matches("BEGIN CERTIFICATE").count();
        let found = format!("key: {has_key}, certificates: {certificates}");
        row(
            "PKCS #12, opened by openssl",
            "key: true, certificates: 2",
            &found,
        );
        let other = open("password").map_or("refused", |_| "opened");
        row("the same, with another password", "refused", other);
        let with_password = format!("{file}:{password}");
        let user = User::with(&["--cert-type", "P12", "--cert", &with_password]);
        self.row("with the PKCS #12 file", "200", &user);
    }

    fn web_socket(&self) {
        let found = backend::web_socket(&self.files, self.port);
        row("a WebSocket", "101, and back comes hello", &found);
        let upgrade = ["Connection: Upgrade", "Upgrade: websocket"];
        let nobody = User::with(&["--header", upgrade[0], "--header", upgrade[1]]);
        self.row("a WebSocket without a certificate", "403", &nobody);
    }

    async fn expiry(&self) {
        // However slow this machine is: what is asked too late is no answer, and asked again of one that is valid for longer.
        let mut seconds = 6;
        let (name, guest) = loop {
            let name = format!("guest-{seconds}");
            let short = json!({ "expirationSeconds": seconds, "renewBeforeSeconds": 1, "renewal": "Never" });
            let guest = self.issue("staff", &name, short).await;
            let status = guest.get(&self.files, self.port).0;
            let certificate = self.cluster.certificates.get(&name).await.unwrap();
            if Timestamp::now() < certificate.status.unwrap().not_after.unwrap().0 {
                row("with a certificate for some seconds", "200", &status);
                break (name, guest);
            }
            seconds *= 2;
        };
        let is_expired = |guest: &ClientCertificate| guest.get_phase() == Phase::Expired;
        self.cluster.until(&name, is_expired).await;
        self.row("after these seconds", "400", &guest);
    }

    async fn renewal(&self) {
        let often = json!({ "expirationSeconds": 3600, "renewBeforeSeconds": 3597 });
        let before = self.issue("staff", "carol", often).await;
        // It may have been renewed before it was saved.
        let saved = fs::read(self.files.file("carol", CERTIFICATE)).unwrap();
        let is_next = |secret: Option<&Secret>| {
            let data = secret.and_then(|secret| secret.data.as_ref());
            data.is_some_and(|data| data[CERTIFICATE].0 != saved)
        };
        let secrets = self.cluster.secrets.clone();
        let next = await_condition(secrets, "carol-client-certificate", is_next);
        let next = tokio::time::timeout(PATIENCE, next).await.unwrap().unwrap();
        self.files.save("renewed", &next.unwrap());
        let serial = |name| {
            let certificate = self.files.file(name, CERTIFICATE);
            run("openssl", &["x509", "-in", &certificate, "-noout", "-serial"]).unwrap()
        };
        assert_ne!(serial("carol"), serial("renewed"));
        self.row("renewed", "200", &User::saved(&self.files, "renewed"));
        self.row("the one before", "200", &before);
    }

    async fn revoke(&self, name: &str) {
        let (params, revoked) = (PatchParams::default(), json!({ "spec": { "revoked": true } }));
        let certificates = &self.cluster.certificates;
        certificates
            .patch(name, &params, &Patch::Merge(revoked))
            .await
            .unwrap();
        self.cluster
            .until_reason(name, Condition::Revoked, "Listed")
            .await;
    }

    /// Of some users, when nginx has read the list again.
    async fn revocation(&self) {
        for name in ["alice", "carol"] {
            self.revoke(name).await;
        }
        let certificates = &self.cluster.certificates;
        certificates
            .delete("bob", &DeleteParams::default())
            .await
            .unwrap();
        let is_gone = |bob: Option<&ClientCertificate>| bob.is_none();
        let is_gone = await_condition(certificates.clone(), "bob", is_gone);
        tokio::time::timeout(PATIENCE, is_gone).await.unwrap().unwrap();
        let dora = self.issue("staff", "dora", json!({})).await;

        self.files.mount(&self.cluster.config_maps, &self.staff).await;
        self.nginx.reload();
        let saved = |name| User::saved(&self.files, name);
        self.row("revoked", "400", &saved("alice"));
        self.row("revoked: renewed", "400", &saved("renewed"));
        self.row("revoked: the one before", "400", &saved("carol"));
        self.row("deleted", "400", &saved("bob"));
        self.row("someone else, meanwhile", "200", &dora);
    }

    async fn brought_authority(&self) {
        let port = self.brought.spec.server.port;
        let grace = self.issue("brought", "grace", json!({})).await;
        let heidi = self.issue("brought", "heidi", json!({})).await;
        let row = |case: &str, status: &str, user: &User| row(case, status, &user.get(&self.files, port).0);
        row("of an authority that openssl made", "200", &grace);
        self.revoke("grace").await;
        self.files.mount(&self.cluster.config_maps, &self.brought).await;
        self.nginx.reload();
        row("the same, revoked", "400", &grace);
        row("someone else of it, meanwhile", "200", &heidi);
    }

    async fn list_that_nobody_renewed(&self) {
        let key_pair = self.cluster.secrets.get("staff-authority").await.unwrap();
        let signer = authority::read(&key_pair.data.unwrap(), Timestamp::now());
        let yesterday = Timestamp::now() - SignedDuration::from_hours(24);
        let list = revocation::sign(&signer.ok().unwrap(), &[], yesterday, 3600);
        fs::write(self.files.file("staff", REVOCATION_LIST), list.unwrap()).unwrap();
        self.nginx.reload();
        let dora = User::saved(&self.files, "dora");
        self.row("with a revocation list that has expired", "400", &dora);
    }
}
