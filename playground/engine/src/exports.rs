//! The rules in other forms.

use phase_rules::export::mermaid;
use rule_files::reading::List;
use serde::Serialize;
use std::fmt::Write;

#[derive(Serialize)]
pub struct Export {
    name: &'static str,
    extension: &'static str,
    /// `None`: the module `forms` writes it, which only those load who want it, or says why there is none.
    text: Option<String>,
}

/// What `forms` writes, and the end of a file's name for it.
const LATER: [(&str, &str); 5] = [
    ("CEL", "cel"),
    ("Argo CD", "yaml"),
    ("Prometheus", "yaml"),
    ("kube-state-metrics", "yaml"),
    ("kube-state-metrics rules", "yaml"),
];

pub fn exports(text: &str, list: &List) -> Vec<Export> {
    let rules = list.assessment.rules();
    let json = serde_json::to_string_pretty(rules).unwrap_or_default();
    let export = |name, extension, text| Export {
        name,
        extension,
        text,
    };
    let assessment = &list.assessment;
    let is_complete = assessment.report.notes.is_complete;
    let diagram = is_complete.then(|| mermaid::diagram(rules, &assessment.transitions));
    let mut exports = vec![
        export("Rust", "rs", Some(rust(text, list))),
        export("JSON", "json", Some(json + "\n")),
        export("Mermaid", "mmd", diagram),
    ];
    exports.extend(LATER.map(|(name, extension)| export(name, extension, None)));
    exports
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
