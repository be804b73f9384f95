//! The rules in other forms.

use crate::mermaid;
use crate::reading::List;
use serde::Serialize;
use std::fmt::Write;

#[derive(Serialize)]
pub struct Export {
    name: &'static str,
    extension: &'static str,
    text: String,
}

pub fn exports(text: &str, list: &List) -> Vec<Export> {
    let json = serde_json::to_string_pretty(list.assessment.rules()).unwrap_or_default();
    let export = |name, extension, text| Export {
        name,
        extension,
        text,
    };
    vec![
        export("Rust", "rs", rust(text, list)),
        export("JSON", "json", json + "\n"),
        export("Mermaid", "mmd", mermaid::diagram(&list.assessment)),
    ]
}

/// The text itself, or the struct that its sections are for.
fn rust(text: &str, list: &List) -> String {
    if !list.is_sections {
        return text.into();
    }
    let (name, phase_enum) = (&list.struct_name, &list.phase_enum);
    let mut sections = String::new();
    for line in text.trim_end().lines() {
        let indent = if line.is_empty() { "" } else { "    " };
        let _ = writeln!(sections, "{indent}{line}");
    }
    format!(
        "use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;
use schemars::JsonSchema;
use serde::{{Deserialize, Serialize}};

#[derive(PhaseStatus, Serialize, Deserialize, JsonSchema, Clone, Debug, Default)]
#[serde(rename_all = \"camelCase\")]
#[phase(
{sections})]
pub struct {name} {{
    #[serde(default)]
    pub conditions: Vec<Condition>,
    pub phase: Option<{phase_enum}>,
    pub observed_generation: Option<i64>,
}}
"
    )
}
