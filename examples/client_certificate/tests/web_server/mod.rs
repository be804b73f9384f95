//! nginx on loopback, configured with what the operator wrote, and what asks it.

use client_certificate::client_authority::ClientAuthority;
use client_certificate::signing::{CERTIFICATE, KEY};
use k8s_openapi::api::core::v1::{ConfigMap, Secret};
use kube::api::Api;
use std::fs;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tokio::net::TcpSocket;

const PATIENCE: Duration = Duration::from_secs(10);

/// A port that nobody else is given, for nginx to listen on: the socket has it, and does not listen.
pub struct Port(TcpSocket);

impl Port {
    pub fn reserve() -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_reuseaddr(true).unwrap();
        socket.bind((Ipv4Addr::UNSPECIFIED, 0).into()).unwrap();
        Self(socket)
    }

    pub fn number(&self) -> u16 {
        self.0.local_addr().unwrap().port()
    }
}

/// The files of nginx and its users.
pub struct Files(TempDir);

impl Files {
    /// With a certificate of the web server itself.
    pub fn new() -> Self {
        let files = Self(tempfile::tempdir().unwrap());
        let own = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        fs::create_dir(files.path("tls")).unwrap();
        fs::write(files.path("tls/tls.crt"), own.cert.pem()).unwrap();
        fs::write(files.path("tls/tls.key"), own.signing_key.serialize_pem()).unwrap();
        files
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The path of a file that was saved under a name.
    pub fn file(&self, name: &str, key: &str) -> String {
        self.path(name).join(key).display().to_string()
    }

    /// Writes the files of a `ConfigMap` where a kubelet would mount it.
    pub async fn mount(&self, config_maps: &Api<ConfigMap>, authority: &ClientAuthority) {
        let config_map = config_maps.get(&authority.config_map_name()).await.unwrap();
        let directory = Path::new(&authority.spec.server.directory);
        fs::create_dir_all(directory).unwrap();
        for (key, text) in config_map.data.unwrap() {
            fs::write(directory.join(key), text).unwrap();
        }
    }

    /// Writes what is in a Secret, under a name for it.
    pub fn save(&self, name: &str, secret: &Secret) {
        fs::create_dir_all(self.path(name)).unwrap();
        for (key, value) in secret.data.as_ref().unwrap() {
            fs::write(self.path(name).join(key), &value.0).unwrap();
        }
    }
}

/// nginx, stopped when it is dropped.
pub struct Nginx(Child);

impl Nginx {
    /// Includes these files in `http`.
    pub fn start(files: &Files, includes: &[PathBuf]) -> Self {
        let directory = files.path("");
        let includes = includes
            .iter()
            .map(|file| format!("    include {};\n", file.display()));
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|kind| format!("    {kind}_temp_path {}{kind};\n", directory.display()));
        let configuration = format!(
            "daemon off;\npid {directory}nginx.pid;\nerror_log stderr warn;\nevents {{}}\n\
             http {{\n    access_log off;\n    proxy_buffering off;\n{}{}}}\n",
            temporary.concat(),
            includes.collect::<String>(),
            directory = directory.display(),
        );
        let file = files.path("nginx.conf");
        fs::write(&file, configuration).unwrap();
        let child = Command::new("nginx")
            .arg("-e")
            .arg("stderr")
            .arg("-c")
            .arg(file)
            .spawn();
        Self(child.expect("this test needs nginx on the PATH"))
    }

    /// Has it read its configuration and the revocation list again, and waits until no worker has the old ones.
    pub fn reload(&self) {
        let old = self.workers();
        self.signal("-HUP");
        let deadline = Instant::now() + PATIENCE;
        while self.workers().iter().any(|worker| old.contains(worker)) {
            assert!(Instant::now() < deadline, "nginx does not reload");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn workers(&self) -> Vec<String> {
        let id = self.0.id();
        let children = fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap();
        children.split_whitespace().map(ToOwned::to_owned).collect()
    }

    fn signal(&self, signal: &str) {
        let id = self.0.id().to_string();
        assert!(
            Command::new("kill")
                .args([signal, &id])
                .status()
                .unwrap()
                .success()
        );
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // Its workers end with it.
        self.signal("-TERM");
        let _ = self.0.wait();
    }
}

/// What curl is given to ask a web server with.
pub struct User {
    arguments: Vec<String>,
}

impl User {
    pub fn with(arguments: &[&str]) -> Self {
        Self {
            arguments: arguments.iter().map(|&argument| argument.into()).collect(),
        }
    }

    /// With the certificate that was saved under a name, and its key.
    pub fn saved(files: &Files, name: &str) -> Self {
        Self::with_key(&files.file(name, CERTIFICATE), &files.file(name, KEY))
    }

    pub fn with_key(certificate: &str, key: &str) -> Self {
        Self::with(&["--cert", certificate, "--key", key])
    }

    pub fn and(mut self, arguments: &[&str]) -> Self {
        self.arguments
            .extend(arguments.iter().map(|&argument| argument.into()));
        self
    }

    /// The status and the body of the answer.
    pub fn get(&self, files: &Files, port: u16) -> (String, String) {
        let output = curl(files, port, &self.arguments);
        let output = String::from_utf8_lossy(&output.stdout).into_owned();
        let (body, status) = output.rsplit_once('\n').unwrap();
        (status.into(), body.into())
    }

    /// Waits until the answer has this status, as a web server that reloads takes a moment. Returns the body.
    pub fn until(&self, files: &Files, port: u16, status: &str) -> String {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let (found, body) = self.get(files, port);
            if found == status {
                return body;
            }
            assert!(Instant::now() < deadline, "{found} instead of {status}: {body}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

fn curl(files: &Files, port: u16, arguments: &[String]) -> Output {
    let output = Command::new("curl")
        .args([
            "--silent",
            "--max-time",
            "10",
            "--write-out",
            "\n%{http_code}",
            "--cacert",
        ])
        .arg(files.path("tls/tls.crt"))
        .args(arguments)
        .arg(format!("https://localhost:{port}/"))
        .output();
    output.expect("this test needs curl on the PATH")
}

/// What a tool prints; the test fails where the tool does.
pub fn run(program: &str, arguments: &[&str]) -> Result<String, String> {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("this test needs {program} on the PATH: {error}"));
    if output.status.success() {
        Ok(String::from_utf8(output.stdout).unwrap())
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}
