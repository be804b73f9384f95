//! The crates that are compiled: custom resources as operators have them, with and without one derive.

use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

/// What a generated crate leaves out or puts in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Variant {
    /// The custom resources as they are without phase-rules.
    Plain,
    /// The status structs derive `PhaseStatus`.
    PhaseStatus,
    /// No `JsonSchema` on specs and status structs, the yardstick.
    NoSchema,
}

impl Variant {
    pub const ALL: [Self; 3] = [Self::Plain, Self::PhaseStatus, Self::NoSchema];

    /// The name of the crate.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "crds_plain",
            Self::PhaseStatus => "crds_phase_status",
            Self::NoSchema => "crds_no_schema",
        }
    }
}

/// Writes a workspace with one crate a variant, each with `count` custom resources, one a module.
pub fn write_workspace(directory: &Path, repository: &Path, count: usize) -> io::Result<()> {
    fs::create_dir_all(directory)?;
    // The versions that the project is tested with.
    fs::copy(repository.join("Cargo.lock"), directory.join("Cargo.lock"))?;
    let members = Variant::ALL.map(Variant::name);
    fs::write(
        directory.join("Cargo.toml"),
        format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n"),
    )?;
    for variant in Variant::ALL {
        let source = directory.join(variant.name()).join("src");
        fs::create_dir_all(&source)?;
        fs::write(
            directory.join(variant.name()).join("Cargo.toml"),
            manifest(variant, repository),
        )?;
        let mut modules = String::new();
        for number in 0..count {
            let _ = writeln!(modules, "pub mod backup{number};");
            fs::write(
                source.join(format!("backup{number}.rs")),
                custom_resource(variant, number),
            )?;
        }
        fs::write(source.join("lib.rs"), modules)?;
    }
    Ok(())
}

/// All variants have the same dependencies, so that one build of them serves all.
fn manifest(variant: Variant, repository: &Path) -> String {
    let repository = repository.to_string_lossy();
    format!(
        r#"[package]
name = "{name}"
version = "0.0.0"
edition = "2024"

[dependencies]
k8s-openapi = {{ version = "0.29", default-features = false, features = ["latest", "schemars"] }}
kube = {{ version = "5", default-features = false, features = ["client", "derive"] }}
phase-rules = {{ path = {repository:?} }}
schemars = "1"
serde = {{ version = "1", features = ["derive"] }}
serde_json = "1"
"#,
        name = variant.name(),
    )
}

/// A spec and a status of 8 fields each, 5 conditions, 6 rules.
fn custom_resource(variant: Variant, number: usize) -> String {
    let (import, schema_derive, schema_option) = if variant == Variant::NoSchema {
        ("", "", ", schema = \"disabled\"")
    } else {
        ("use schemars::JsonSchema;\n", ", JsonSchema", "")
    };
    let (phase_import, phase_derive, phase_attribute, phase) = if variant == Variant::PhaseStatus {
        (
            "use phase_rules::PhaseStatus;\n",
            "PhaseStatus, ",
            PHASE_ATTRIBUTE,
            format!("Backup{number}Phase"),
        )
    } else {
        ("", "", "", "String".to_owned())
    };
    format!(
        r#"use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use kube::CustomResource;
{phase_import}{import}use serde::{{Deserialize, Serialize}};

/// What to back up, and where to.
#[derive(CustomResource, Serialize, Deserialize, Clone, Debug{schema_derive})]
#[kube(
    group = "example.com", version = "v1", kind = "Backup{number}", namespaced,
    status = "Backup{number}Status"{schema_option}
)]
#[serde(rename_all = "camelCase")]
pub struct Backup{number}Spec {{
    /// The store that receives the backup.
    pub store_name: String,
    /// The database to read.
    pub database: String,
    /// The image of the job.
    pub image: String,
    /// When to run, in cron's notation.
    pub schedule: Option<String>,
    /// How many backups to keep.
    pub keep: Option<u32>,
    /// How often a failed job runs again.
    pub retries: u32,
    /// Leaves the schedule out for now.
    #[serde(default)]
    pub suspend: bool,
    /// More arguments of the job.
    #[serde(default)]
    pub arguments: Vec<String>,
}}

/// What became of the backup.
#[derive({phase_derive}Serialize, Deserialize, Clone, Debug, Default{schema_derive})]
#[serde(rename_all = "camelCase")]
{phase_attribute}pub struct Backup{number}Status {{
    /// What is known about the backup.
    #[serde(default)]
    pub conditions: Vec<Condition>,
    /// The conditions in one word.
    pub phase: Option<{phase}>,
    /// The generation that this is about.
    pub observed_generation: Option<i64>,
    /// The job that runs.
    pub job_name: Option<String>,
    /// When the last job began.
    pub started_at: Option<String>,
    /// When the last job ended.
    pub finished_at: Option<String>,
    /// The size of the backup.
    pub bytes: Option<i64>,
    /// How often the job failed.
    #[serde(default)]
    pub failures: i32,
}}
"#
    )
}

const PHASE_ATTRIBUTE: &str = r"#[phase(
    conditions(
        /// Can we see and use the backup store?
        BucketStoreReady,
        /// May we read the database?
        MongoDBAccessRequestReady,
        JobScheduled,
        JobCompleted,
        JobFailed(negative),
    ),
    rules(
        /// Something has to be mended by hand.
        any(BucketStoreReady = False, MongoDBAccessRequestReady = False) => Blocked,
        JobFailed => Failed,
        all(BucketStoreReady, MongoDBAccessRequestReady, JobCompleted) => Completed,
        all(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled) => Running,
        all(BucketStoreReady, MongoDBAccessRequestReady) => Ready,
        _ => Pending,
    ),
)]
";
