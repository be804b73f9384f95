//! The texts that tests read: templates, corpus, compile-fail files.
#![allow(dead_code, reason = "each test uses some")]

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// A file, and what it has.
pub type Named = (String, String);

pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What is in a folder of the repository, in the order of the names.
pub fn entries(folder: &str, extension: &str) -> Vec<Named> {
    let read = fs::read_dir(repository().join(folder)).unwrap();
    let mut paths: Vec<PathBuf> = read.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|found| found == extension));
    paths.sort();
    let named = |path: PathBuf| {
        let name = path.file_name().unwrap().to_str().unwrap();
        (format!("{folder}/{name}"), fs::read_to_string(&path).unwrap())
    };
    paths.into_iter().map(named).collect()
}

/// The templates of the page.
pub fn templates() -> Vec<Named> {
    entries("playground/page/templates", "rs")
}

/// The compile-fail files.
pub fn compile_fail() -> Vec<Named> {
    let ui = fs::read_dir(repository().join("tests/ui")).unwrap();
    let mut topics: Vec<_> = ui.map(|topic| topic.unwrap().file_name()).collect();
    topics.sort();
    topics
        .iter()
        .flat_map(|topic| entries(&format!("tests/ui/{}", topic.to_str().unwrap()), "rs"))
        .collect()
}

/// The health checks of the corpus.
pub fn health_checks() -> Vec<Value> {
    let json = fs::read_to_string(repository().join("tests/corpus/health-checks.json")).unwrap();
    serde_json::from_str(&json).unwrap()
}

/// The sections of a health check.
pub fn sections(check: &Value) -> String {
    let section = |name: &str| {
        let lines = check[name].as_array().unwrap().iter();
        let lines: Vec<&str> = lines.map(|line| line.as_str().unwrap()).collect();
        format!("{name}(\n    {},\n),\n", lines.join(",\n    "))
    };
    section("conditions") + &section("rules")
}

/// Backup on a struct, as it is in a source file.
pub fn backup_struct() -> String {
    let (_, sections) = templates()
        .into_iter()
        .find(|(name, _)| name.ends_with("/backup.rs"))
        .unwrap();
    let sections = sections.trim_end().replace('\n', "\n    ");
    format!(
        "use phase_rules::PhaseStatus;

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = \"camelCase\")]
#[phase(
    {sections}
)]
pub struct BackupStatus {{
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}}
"
    )
}
