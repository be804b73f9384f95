//! The API server and its etcd: started by the script, killed and started again by hand.

use kube::config::{KubeConfigOptions, Kubeconfig};
use kube::{Client, Config};
use std::fs;
use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::time::{Duration, Instant};

/// Ports of its own, so that the server of other tests can run beside it.
const PORTS: [(&str, &str); 3] = [("PORT", "27443"), ("ETCD_PORT", "24790"), ("ETCD_PEER", "24800")];
const READY_WITHIN: Duration = Duration::from_secs(60);

pub struct Server {
    scripts: PathBuf,
    directory: PathBuf,
    etcd: Program,
    api: Program,
    config: Config,
}

/// A program that the script started, with what it takes to start it again.
struct Program {
    command_line: Vec<String>,
    pid_file: PathBuf,
    log: PathBuf,
    /// Once it was started again.
    child: Option<Child>,
}

/// What is killed.
#[derive(Clone, Copy, Debug)]
pub enum Victim {
    Etcd,
    ApiServer,
    Both,
}

impl Server {
    /// Starts a fresh server in `directory`, with the script `start` in `scripts`.
    pub async fn start(scripts: &Path, directory: &Path) -> Self {
        fs::create_dir_all(directory).expect("the directory can be made");
        run(scripts, "stop", directory);
        run(scripts, "start", directory);
        let directory = fs::canonicalize(directory).expect("the directory exists");
        let kubeconfig =
            Kubeconfig::read_from(directory.join("kubeconfig")).expect("start writes a kubeconfig");
        let config = Config::from_custom_kubeconfig(kubeconfig, &KubeConfigOptions::default()).await;
        Self {
            scripts: scripts.into(),
            etcd: Program::running(&directory.join("run"), "etcd"),
            api: Program::running(&directory.join("run"), "apiserver"),
            directory,
            config: config.expect("the kubeconfig is valid"),
        }
    }

    /// A client that is connected directly and repeats nothing on its own.
    pub fn client(&self) -> Client {
        let mut config = self.config.clone();
        config.default_retry = false;
        config.read_timeout = Some(Duration::from_secs(10));
        Client::try_from(config).expect("the client can be made")
    }

    /// Where etcd serves JSON.
    pub fn etcd_url() -> http::Uri {
        let (_, port) = PORTS[1];
        format!("http://127.0.0.1:{port}").parse().expect("a URL")
    }

    /// Kills with SIGKILL, waits, starts again with the data that is there, and waits until the server is
    /// ready.
    pub async fn kill(&mut self, victim: Victim, down: Duration) {
        let programs = match victim {
            Victim::Etcd => vec![&mut self.etcd],
            Victim::ApiServer => vec![&mut self.api],
            Victim::Both => vec![&mut self.etcd, &mut self.api],
        };
        for program in programs {
            program.kill();
        }
        tokio::time::sleep(down).await;
        for program in [&mut self.etcd, &mut self.api] {
            program.start_if_killed();
        }
        let client = self.client();
        let started = Instant::now();
        while !is_ready(&client).await {
            // It exits where it does not find etcd in time.
            self.api.start_if_killed();
            assert!(
                started.elapsed() < READY_WITHIN,
                "the server is not ready; see {}",
                self.directory.display()
            );
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for program in [&mut self.api, &mut self.etcd] {
            program.kill();
        }
        run(&self.scripts, "stop", &self.directory);
    }
}

async fn is_ready(client: &Client) -> bool {
    let request = http::Request::get("/readyz").body(Vec::new()).expect("a request");
    client
        .request_text(request)
        .await
        .is_ok_and(|answer| answer == "ok")
}

fn run(scripts: &Path, script: &str, directory: &Path) {
    let script = scripts.join(script);
    let status = Command::new(&script).arg(directory).envs(PORTS).status();
    let status = status.unwrap_or_else(|error| panic!("{}: {error}", script.display()));
    assert!(status.success(), "{} failed", script.display());
}

impl Program {
    fn running(run: &Path, name: &str) -> Self {
        let pid_file = run.join(format!("{name}.pid"));
        let command_line = fs::read_to_string(format!("/proc/{}/cmdline", pid(&pid_file)));
        let command_line = command_line.expect("start started it");
        Self {
            command_line: command_line.split_terminator('\0').map(Into::into).collect(),
            pid_file,
            log: run.join(format!("{name}.log")),
            child: None,
        }
    }

    fn kill(&mut self) {
        if let Some(child) = &mut self.child {
            child.kill().expect("SIGKILL can be sent");
            child.wait().expect("it ends");
        } else if Path::new(&self.executable()).exists() {
            let _ = Command::new("kill").args(["-9", &pid(&self.pid_file)]).status();
            while Path::new(&self.executable()).exists() {
                std::thread::sleep(Duration::from_millis(10));
            }
        }
    }

    fn executable(&self) -> String {
        format!("/proc/{}/exe", pid(&self.pid_file))
    }

    fn start_if_killed(&mut self) {
        let is_running = match &mut self.child {
            Some(child) => child.try_wait().expect("it can be asked").is_none(),
            None => Path::new(&self.executable()).exists(),
        };
        if is_running {
            return;
        }
        let log = OpenOptions::new()
            .append(true)
            .open(&self.log)
            .expect("start made a log");
        let child = Command::new(&self.command_line[0])
            .args(&self.command_line[1..])
            .stdout(log.try_clone().expect("a file can be shared"))
            .stderr(log)
            .spawn()
            .expect("it starts again");
        fs::write(&self.pid_file, child.id().to_string()).expect("the pid can be noted");
        self.child = Some(child);
    }
}

fn pid(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_default().trim().into()
}
