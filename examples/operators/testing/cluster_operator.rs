//! An operator example as a process beside a cluster, and kubectl, as an operator's user meets them. A test that has this module
//! has one `example_program`, which starts the program.

use crate::example_program;
use k8s_openapi::api::core::v1::Namespace;
use kube::api::{Api, PostParams};
use kube::{Client, ResourceExt};
use std::io::{BufRead, BufReader, ErrorKind};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

pub const PATIENCE: Duration = Duration::from_secs(60);

/// Connects to the cluster that `KUBECONFIG` names. Returns the name of a new namespace too, which begins so.
pub async fn connect(prefix: &str) -> (Client, String) {
    let client = Client::try_default()
        .await
        .expect("a cluster that KUBECONFIG names");
    let mut namespace = Namespace::default();
    namespace.metadata.generate_name = Some(prefix.into());
    let namespaces = Api::all(client.clone());
    let created = namespaces.create(&PostParams::default(), &namespace).await;
    (client, created.unwrap().name_any())
}

/// The running example, killed if the test ends before it.
pub struct Operator {
    process: Child,
    lines: Receiver<String>,
    namespace: String,
}

impl Operator {
    /// Starts an example and waits until it leads.
    pub fn start(example: &str, namespace: &str) -> Self {
        let operator = Self::spawn(example, namespace);
        operator.leads();
        operator
    }

    /// Starts an example.
    pub fn spawn(example: &str, namespace: &str) -> Self {
        let mut process = example_program::command(example)
            .args(["--namespace", namespace])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            output
                .lines()
                .map_while(Result::ok)
                .try_for_each(|line| sender.send(line))
        });
        let operator = Self {
            process,
            lines,
            namespace: namespace.into(),
        };
        operator.says("Running on the cluster at http");
        operator
    }

    /// Waits until it leads, which is when it installs its CRDs.
    pub fn leads(&self) {
        self.says("The CRDs are installed.");
    }

    /// Waits for a line that begins so.
    pub fn says(&self, beginning: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            match self.lines.recv_timeout(left) {
                Ok(line) if line.starts_with(beginning) => return,
                Ok(_) => {}
                Err(error) => panic!("no line begins with {beginning:?}: {error}"),
            }
        }
    }

    /// Asks one that leads to end, as the kubelet does. It gives its Lease up.
    pub fn terminate(self) -> ExitStatus {
        let namespace = self.namespace.clone();
        let holder = "--output=jsonpath={.items[*].spec.holderIdentity}";
        let leader = || kubectl(&namespace, &["get", "leases", holder]);
        let before = leader();
        self.signal("TERM");
        let status = self.end();
        assert_ne!(leader(), before, "who leads");
        status
    }

    /// Sends it a signal.
    pub fn signal(&self, name: &str) {
        let id = self.process.id().to_string();
        let sent = Command::new("kill").args(["-s", name, &id]).status();
        assert!(sent.unwrap().success(), "{name}");
    }

    /// Waits until it has ended.
    pub fn end(mut self) -> ExitStatus {
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.process.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < deadline, "it does not end");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Operator {
    fn drop(&mut self) {
        // An error says that it has ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What kubectl prints; the test fails where kubectl does.
pub fn kubectl(namespace: &str, arguments: &[&str]) -> String {
    let output = Command::new("kubectl")
        .args(["--namespace", namespace])
        .args(arguments)
        .output();
    let output = match output {
        Err(error) if error.kind() == ErrorKind::NotFound => panic!("this test needs kubectl on the PATH"),
        output => output.unwrap(),
    };
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "kubectl {arguments:?}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

/// Waits for something that nobody tells of.
pub async fn eventually(what: &str, is_so: impl AsyncFn() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !is_so().await {
        assert!(Instant::now() < deadline, "{what}: not within {PATIENCE:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}
