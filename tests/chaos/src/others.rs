//! Everybody else: foreign writers, users, whoever updates the CRD and whoever kills the server.
//!
//! They are connected directly. A foreign writer `put` has the condition `foreign.example.com/put` and the
//! field `status.put`, and touches nothing else.

use crate::resource::{Backup, BackupSpec, GROUP, crd};
use crate::server::{Server, Victim};
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::{
    CustomResourceColumnDefinition, CustomResourceDefinition,
};
use kube::api::{Api, ApiResource, DeleteParams, DynamicObject, Patch, PatchParams, PostParams};
use kube::runtime::wait::{await_condition, conditions};
use kube::{Client, CustomResourceExt, ResourceExt};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::task::JoinSet;

/// Times that a program which reads and writes them again would spell differently.
const TIMES: [&str; 4] = [
    "2025-11-21T03:00:00Z",
    "2025-11-21T03:00:00.120Z",
    "2025-11-21T05:00:00.123456789+02:00",
    "2025-11-21T03:00:00.000000Z",
];

/// What all of them share.
pub struct Surroundings {
    pub client: Client,
    pub objects: Vec<String>,
    pub seed: u64,
    pub began: Instant,
    pub ends: Instant,
    /// When somebody began to delete the object with this uid.
    pub doomed: Mutex<BTreeMap<String, Duration>>,
}

/// Installs the CRD.
pub async fn install_crd(client: &Client) {
    let crds = Api::<CustomResourceDefinition>::all(client.clone());
    let parameters = PatchParams::apply("chaos").force();
    crds.patch(Backup::crd_name(), &parameters, &Patch::Apply(crd()))
        .await
        .expect("the CRD is valid");
    let established = await_condition(crds, Backup::crd_name(), conditions::is_crd_established());
    let established = tokio::time::timeout(Duration::from_secs(30), established).await;
    established
        .expect("the CRD is established within 30 s")
        .expect("it can be watched");
}

/// Creates an object, however long it takes.
pub async fn create(client: &Client, name: &str) {
    let api = Api::default_namespaced(client.clone());
    let object = Backup::new(name, BackupSpec { size: 1 });
    loop {
        match api.create(&PostParams::default(), &object).await {
            Ok(_) => return,
            Err(kube::Error::Api(status)) if status.reason == "AlreadyExists" => return,
            Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
        }
    }
}

/// Runs all but the killer to the end.
pub fn spawn(tasks: &mut JoinSet<()>, shared: &Arc<Surroundings>) {
    tasks.spawn(Other::new(shared, 1).write("merge"));
    tasks.spawn(Other::new(shared, 2).write("apply"));
    tasks.spawn(Other::new(shared, 3).write("put"));
    tasks.spawn(Other::new(shared, 4).edit_specs());
    tasks.spawn(Other::new(shared, 5).recreate());
    tasks.spawn(Other::new(shared, 6).update_crd());
}

/// Kills the server every few seconds, and returns how often.
pub async fn kill(mut server: Server, shared: Arc<Surroundings>) -> (Server, usize) {
    let mut rng = fastrand::Rng::with_seed(shared.seed ^ 0x5e);
    let mut kills = 0;
    loop {
        let pause = Duration::from_millis(rng.u64(6_000..14_000));
        if Instant::now() + pause >= shared.ends {
            return (server, kills);
        }
        tokio::time::sleep(pause).await;
        let victim = [Victim::Etcd, Victim::ApiServer, Victim::Both][rng.usize(..3)];
        server.kill(victim, Duration::from_millis(rng.u64(..1000))).await;
        kills += 1;
    }
}

struct Other {
    shared: Arc<Surroundings>,
    rng: fastrand::Rng,
}

impl Other {
    fn new(shared: &Arc<Surroundings>, number: u64) -> Self {
        Self {
            shared: Arc::clone(shared),
            rng: fastrand::Rng::with_seed(shared.seed ^ (number << 32)),
        }
    }

    /// Waits up to this long, and says whether the run goes on.
    async fn goes_on(&mut self, milliseconds: u64) -> bool {
        let pause = Duration::from_millis(self.rng.u64(milliseconds / 2..milliseconds));
        tokio::time::sleep(pause).await;
        Instant::now() < self.shared.ends
    }

    fn object(&mut self) -> String {
        self.shared.objects[self.rng.usize(..self.shared.objects.len())].clone()
    }

    fn api(&self) -> Api<Backup> {
        Api::default_namespaced(self.shared.client.clone())
    }

    fn untyped_api(&self) -> Api<DynamicObject> {
        Api::default_namespaced_with(self.shared.client.clone(), &ApiResource::erase::<Backup>(&()))
    }

    /// Writes the condition and the field of a foreign writer. A failure, or a conflict, is made up for in the
    /// next round.
    async fn write(mut self, writer: &'static str) {
        let mut count = 0;
        while self.goes_on(150).await {
            count += 1;
            let name = self.object();
            let status = ["True", "False", "Unknown"][self.rng.usize(..3)];
            let time = TIMES[self.rng.usize(..TIMES.len())];
            let condition = json!({
                "type": format!("foreign.example.com/{writer}"),
                "status": status,
                "reason": "Foreign",
                "message": format!("{count}: \u{fc}\u{2028}\t\"\u{1f980}\""),
                "lastTransitionTime": time,
            });
            let field = json!({ "count": count, "float": 1.50, "big": u64::MAX, "text": "\u{e9}\n", "list": [null, {}] });
            let _ = match writer {
                "merge" => self.merge(&name, condition, field).await,
                "apply" => self.apply(&name, &condition, &field).await,
                _ => self.put(&name, condition, field).await,
            };
        }
    }

    /// A merge patch replaces the whole list, so it has to be valid for one revision only. One of the field
    /// alone need not be.
    async fn merge(&mut self, name: &str, condition: Value, field: Value) -> kube::Result<()> {
        let mut patch = json!({ "status": { "merge": field } });
        if self.rng.bool() {
            let mut object = self.untyped_api().get(name).await?;
            patch["metadata"]["resourceVersion"] = object.resource_version().into();
            patch["status"]["conditions"] = set(&mut object.data["status"], condition)["conditions"].clone();
        }
        let patch = Patch::Merge(patch);
        self.untyped_api()
            .patch_status(name, &PatchParams::default(), &patch)
            .await
            .map(drop)
    }

    async fn apply(&self, name: &str, condition: &Value, field: &Value) -> kube::Result<()> {
        let patch = Patch::Apply(json!({
            "apiVersion": format!("{GROUP}/v1"),
            "kind": "Backup",
            "status": { "conditions": [condition], "apply": field },
        }));
        let parameters = PatchParams::apply("foreign-apply");
        self.untyped_api()
            .patch_status(name, &parameters, &patch)
            .await
            .map(drop)
    }

    /// The whole status.
    async fn put(&self, name: &str, condition: Value, field: Value) -> kube::Result<()> {
        let mut object = self.untyped_api().get(name).await?;
        set(&mut object.data["status"], condition)["put"] = field;
        self.untyped_api()
            .replace_status(name, &PostParams::default(), &object)
            .await
            .map(drop)
    }

    /// A user changes specs, which counts the generation up, and labels.
    async fn edit_specs(mut self) {
        while self.goes_on(400).await {
            let name = self.object();
            let number = self.rng.u32(..);
            let patch = if self.rng.bool() {
                json!({ "spec": { "size": number } })
            } else {
                json!({ "metadata": { "labels": { "number": number.to_string() } } })
            };
            let _ = self
                .api()
                .patch(&name, &PatchParams::default(), &Patch::Merge(patch))
                .await;
        }
    }

    async fn recreate(mut self) {
        while self.goes_on(3_000).await {
            let name = self.object();
            let Ok(object) = self.api().get(&name).await else {
                continue;
            };
            let uid = object.uid().expect("it was stored");
            self.doom(uid);
            let _ = self.api().delete(&name, &DeleteParams::default()).await;
            create(&self.shared.client, &name).await;
        }
    }

    fn doom(&self, uid: String) {
        let mut doomed = self.shared.doomed.lock().unwrap_or_else(PoisonError::into_inner);
        doomed.entry(uid).or_insert_with(|| self.shared.began.elapsed());
    }

    /// Gives the CRD another column, and now and then does not serve it for a second.
    async fn update_crd(mut self) {
        let crds = Api::<CustomResourceDefinition>::all(self.shared.client.clone());
        let mut is_served = true;
        while self.goes_on(if is_served { 4_000 } else { 1_000 }).await || !is_served {
            let Ok(mut crd) = crds.get(Backup::crd_name()).await else {
                continue;
            };
            let version = &mut crd.spec.versions[0];
            let columns = version.additional_printer_columns.get_or_insert_default();
            columns.retain(|column| column.name != "Size");
            if self.rng.bool() {
                columns.push(CustomResourceColumnDefinition {
                    name: "Size".into(),
                    json_path: ".spec.size".into(),
                    type_: "integer".into(),
                    ..CustomResourceColumnDefinition::default()
                });
            }
            version.served = !is_served || self.rng.u8(..3) > 0;
            let served = version.served;
            if crds
                .replace(Backup::crd_name(), &PostParams::default(), &crd)
                .await
                .is_ok()
            {
                is_served = served;
            }
        }
    }
}

/// Sets a condition in the status as it is on the wire, and leaves the others as they are.
fn set(status: &mut Value, condition: Value) -> &mut Value {
    let conditions = &mut status["conditions"];
    if !conditions.is_array() {
        *conditions = json!([]);
    }
    let list = conditions.as_array_mut().expect("it is one now");
    match list.iter_mut().find(|other| other["type"] == condition["type"]) {
        Some(other) => *other = condition,
        None => list.push(condition),
    }
    status
}
