//! A file with rules, in whichever form: Rust source, a list in JSON, a template of the Go module's demo, CRDs that publish them.

use crate::failure::Failure;
use crate::{file, objects_file, rules};
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use kube::core::TypeMeta;
use phase_rules::StatusFields;
use phase_rules::analysis::{Budget, Report, findings};
use phase_rules::crd::PublishedRules;
use phase_rules::rules::RuleList;
use rule_files::brackets::{Kind, Token, tokens};
use rule_files::input::{self, Input};
use rule_files::position::Position;
use rule_files::reading::{self, Reading};
use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};
use std::io::Read;
use std::path::Path;

/// Of CRDs, a file may have many.
const MOST_MEBIBYTES: u64 = 16;

/// More is no list that anybody wrote.
const MOST_BYTES_OF_A_LIST: usize = 1 << 20;

/// What a file says.
pub enum RulesFile {
    /// A list in JSON, which does not say what it is for.
    Json(Box<Input>),
    /// Rust source.
    Rust(Box<Reading>),
    /// CRDs, by group and kind.
    Published(BTreeMap<(String, String), PublishedRules>),
}

/// A file without rules.
#[derive(Debug, serde::Serialize)]
pub struct MalformedFile {
    pub file: String,
    #[serde(flatten)]
    pub position: Option<Position>,
    pub reason: String,
}

impl Display for MalformedFile {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            position,
            reason,
        } = self;
        match position {
            Some(position) => write!(f, "{file}:{position}: {reason}"),
            None => write!(f, "{file}: {reason}"),
        }
    }
}

/// The text of a file, and what messages call it. `-` is standard input.
pub struct Text {
    pub file: String,
    pub text: String,
}

impl Text {
    pub fn read(path: &Path) -> Result<Self, MalformedFile> {
        let file = file::name(path);
        let malformed = |position, reason| MalformedFile {
            file: file.clone(),
            position,
            reason,
        };
        let mut bytes = Vec::new();
        file::open(path, MOST_MEBIBYTES)
            .and_then(|mut opened| opened.read_to_end(&mut bytes))
            .map_err(|error| malformed(None, error.to_string()))?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let valid = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(&error.as_bytes()[..valid]);
            let position = Position::of_byte(&before, before.len());
            malformed(Some(position), "not UTF-8 text".into())
        })?;
        let text = match text.strip_prefix('\u{feff}') {
            Some(text) => text.into(),
            None => text,
        };
        Ok(Self { file, text })
    }

    /// Reads the rules. `analyze` is what is to be known about them.
    pub fn rules(
        &self,
        budget: Budget,
        analyze: fn(&RuleList, Budget) -> Report,
    ) -> Result<RulesFile, MalformedFile> {
        let Self { file, text } = self;
        let malformed = |position, reason| MalformedFile {
            file: file.clone(),
            position,
            reason,
        };
        let form = Form::of(file, text);
        if !matches!(form, Form::Manifests) && text.len() > MOST_BYTES_OF_A_LIST {
            return Err(malformed(None, "longer than 1 MiB, which is no rule list".into()));
        }
        match form {
            Form::Json => match input::parse(file, text) {
                Ok(input) => Ok(RulesFile::Json(Box::new(input))),
                Err((position, reason)) => Err(malformed(Some(position), reason)),
            },
            Form::Rust => Ok(RulesFile::Rust(Box::new(reading::read(
                text,
                budget.steps(),
                analyze,
            )))),
            Form::Manifests => published(text)
                .map(RulesFile::Published)
                .map_err(|reason| malformed(None, reason)),
        }
    }
}

enum Form {
    Json,
    Rust,
    Manifests,
}

impl Form {
    fn of(file: &str, text: &str) -> Self {
        let extension = Path::new(file)
            .extension()
            .and_then(|extension| extension.to_str());
        match (extension, Self::of_text(text)) {
            (Some("rs"), _) => Self::Rust,
            (Some("yaml" | "yml"), _) => Self::Manifests,
            (Some("json"), Self::Rust) => Self::Json,
            (_, form) => form,
        }
    }

    /// What the first token begins.
    fn of_text(text: &str) -> Self {
        let first = tokens(text).find(|token| !matches!(token.kind, Kind::Space | Kind::Comment));
        let Some(Token { bytes, .. }) = first else {
            return Self::Json;
        };
        let (token, rest) = (&text[bytes.clone()], &text[bytes.end..]);
        let is_object = || {
            let values = serde_json::Deserializer::from_str(&text[bytes.start..]).into_iter::<TypeMeta>();
            values.take(1).any(|value| value.is_ok())
        };
        match token {
            "{" if is_object() => Self::Manifests,
            "#" if rest.starts_with('[') || rest.starts_with("![") => Self::Rust,
            // A comment, a document, a directive or a key of YAML.
            "#" | "-" | "%" => Self::Manifests,
            _ if rest.starts_with(':') && !rest.starts_with("::") => Self::Manifests,
            _ if token.starts_with(char::is_alphabetic) => Self::Rust,
            _ => Self::Json,
        }
    }
}

/// The rules of the CRDs in a text.
fn published(text: &str) -> Result<BTreeMap<(String, String), PublishedRules>, String> {
    let mut crds = Vec::new();
    let mut malformed = None;
    objects_file::read_text(
        text,
        &mut |_, object| {
            if object["kind"] == "CustomResourceDefinition" {
                crds.push(serde_json::from_value::<CustomResourceDefinition>(object));
            }
        },
        &mut |found| malformed = malformed.take().or(Some(found.reason)),
    );
    if let Some(reason) = malformed {
        return Err(reason);
    }
    if crds.is_empty() {
        return Err("neither rules nor a CRD that publishes some".into());
    }
    let rules = crds.into_iter().map(|crd| {
        let crd = crd.map_err(|error| format!("no CRD: {error}"))?;
        let names = (crd.spec.group.clone(), crd.spec.names.kind.clone());
        Ok((names, rules::of_crd(&crd).map_err(|failure| failure.to_string())?))
    });
    rules.collect()
}

/// Rules that are to be used, and not to be judged.
pub struct Rules {
    file: String,
    rules: RulesFile,
}

impl RulesFile {
    pub fn read(path: &Path) -> Result<Rules, Failure> {
        Self::read_unless(path, |rules| match rules {
            Self::Rust(reading) => reading.lists.is_empty() || reading.lists.iter().any(Option::is_none),
            Self::Json(_) | Self::Published(_) => false,
        })
    }

    /// Reads rules that the derive would take.
    pub fn read_sound(path: &Path) -> Result<Rules, Failure> {
        Self::read_unless(path, |rules| match rules {
            Self::Rust(reading) => !reading.mistakes.is_empty(),
            Self::Json(input) => !findings(&input.rules, Budget::DEFAULT).findings.is_empty(),
            Self::Published(_) => false,
        })
    }

    fn read_unless(path: &Path, is_refused: impl Fn(&Self) -> bool) -> Result<Rules, Failure> {
        let refused = |malformed: MalformedFile| Failure::new(malformed.to_string());
        let text = Text::read(path).map_err(refused)?;
        let rules = text.rules(Budget::DEFAULT, findings).map_err(refused)?;
        let file = text.file;
        if !is_refused(&rules) {
            return Ok(Rules { file, rules });
        }
        let mistakes = match &rules {
            Self::Rust(reading) => &*reading.mistakes,
            Self::Json(_) | Self::Published(_) => &[],
        };
        let failure = match (mistakes.first(), &rules) {
            (Some(mistake), _) => {
                let first_line = mistake.message.lines().next().unwrap_or_default();
                let position = Position::of_byte(&text.text, mistake.bytes.start);
                Failure::new(format!("{file}:{position}: {first_line}"))
            }
            (None, Self::Rust(_)) => Failure::new(format!("{file}: no status with `#[phase(..)]` in it")),
            (None, _) => Failure::new(format!("{file}: the rules are not proven")),
        };
        Err(failure.help(format!("`kubectl phase check {file}` shows all that is wrong")))
    }
}

impl Rules {
    /// The rules, where the file has those of one resource.
    pub fn only(&self) -> Result<PublishedRules, Failure> {
        only(self.all()).ok_or_else(|| {
            let (file, resources) = (&self.file, self.resources());
            Failure::new(format!("{file} has the rules of more than one resource")).help(format!(
                "{resources}: name the resource, or write the rules of each to a file of its own"
            ))
        })
    }

    /// What it has, where a resource that it does not have is asked for.
    pub fn resources(&self) -> String {
        let names: Vec<String> = self.all().into_iter().map(|(name, _)| name).collect();
        format!("it has those of {}", names.join(", "))
    }

    /// The rules for objects of a kind. Those of a single struct, or in JSON, do not say that they are not.
    pub fn of_kind(&self, group: &str, kind: &str) -> Option<PublishedRules> {
        let mut all = self.all();
        match &self.rules {
            RulesFile::Published(_) => all.retain(|(name, _)| *name == format!("{kind}.{group}")),
            RulesFile::Rust(_) if all.len() > 1 => {
                all.retain(|(name, _)| name == kind || name.strip_suffix("Status") == Some(kind));
            }
            RulesFile::Rust(_) | RulesFile::Json(_) => {}
        }
        only(all)
    }

    /// Each with the name of its resource or its struct.
    fn all(&self) -> Vec<(String, PublishedRules)> {
        match &self.rules {
            RulesFile::Published(all) => {
                let named = all
                    .iter()
                    .map(|((group, kind), rules)| (format!("{kind}.{group}"), rules.clone()));
                named.collect()
            }
            RulesFile::Json(input) => {
                let rules = PublishedRules::new(input.rules.clone(), StatusFields::<String>::default());
                vec![(String::new(), rules)]
            }
            RulesFile::Rust(reading) => {
                let lists = reading.lists.iter().flatten();
                let named = lists.map(|list| {
                    let rules = PublishedRules::new(list.assessment.rules().clone(), list.fields.clone());
                    (list.struct_name.clone(), rules)
                });
                named.collect()
            }
        }
    }
}

fn only(rules: Vec<(String, PublishedRules)>) -> Option<PublishedRules> {
    let [(_, rules)] = <[_; 1]>::try_from(rules).ok()?;
    Some(rules)
}
