//! Label and field selectors, as far as they are about equality.

use crate::errors::Failure;
use crate::metadata;
use crate::recorder::RecordedRequest;
use crate::store::Object;
use serde_json::Value;

/// Which objects of a collection a list or watch is about.
#[derive(Clone, Debug, Default)]
pub(crate) struct Selector(Vec<Requirement>);

#[derive(Clone, Debug)]
enum Requirement {
    Label { name: String, test: Test },
    Field { name: &'static str, test: Test },
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Test {
    Equals(String),
    Differs(String),
    Present,
    Absent,
}

impl Selector {
    pub fn of(request: &RecordedRequest) -> Result<Self, Failure> {
        let mut requirements = Vec::new();
        for text in terms(request.query("labelSelector")) {
            let (name, test) = label_term(text)
                .ok_or_else(|| Failure::bad_request(&format!("unable to parse requirement: {text:?}")))?;
            requirements.push(Requirement::Label { name, test });
        }
        for text in terms(request.query("fieldSelector")) {
            let (name, test) = comparison(text)
                .ok_or_else(|| Failure::bad_request(&format!("invalid selector: {text:?}")))?;
            let name = match name {
                "metadata.name" => "name",
                "metadata.namespace" => "namespace",
                _ => {
                    return Err(Failure::bad_request(&format!(
                        "field label not supported: {name}"
                    )));
                }
            };
            requirements.push(Requirement::Field { name, test });
        }
        Ok(Self(requirements))
    }

    pub fn matches(&self, object: &Object) -> bool {
        self.0.iter().all(|requirement| match requirement {
            Requirement::Label { name, test } => {
                let label = metadata::field(object, "labels").and_then(|labels| labels.get(name));
                test.holds(label.and_then(Value::as_str))
            }
            Requirement::Field { name, test } => test.holds(Some(metadata::text(object, name))),
        })
    }
}

impl Test {
    fn holds(&self, value: Option<&str>) -> bool {
        match self {
            Self::Equals(expected) => value == Some(expected),
            Self::Differs(expected) => value != Some(expected),
            Self::Present => value.is_some(),
            Self::Absent => value.is_none(),
        }
    }
}

fn terms(selector: Option<&str>) -> impl Iterator<Item = &str> {
    let terms = selector.unwrap_or_default().split(',');
    terms.map(str::trim).filter(|term| !term.is_empty())
}

fn comparison(term: &str) -> Option<(&str, Test)> {
    if let Some((name, value)) = term.split_once("!=") {
        return Some((name.trim(), Test::Differs(value.trim().to_owned())));
    }
    let (name, value) = term.split_once("==").or_else(|| term.split_once('='))?;
    Some((name.trim(), Test::Equals(value.trim().to_owned())))
}

fn label_term(term: &str) -> Option<(String, Test)> {
    let (name, test) = comparison(term).unwrap_or_else(|| match term.strip_prefix('!') {
        Some(name) => (name.trim(), Test::Absent),
        None => (term, Test::Present),
    });
    let is_name = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
    (!name.is_empty() && name.chars().all(is_name)).then(|| (name.to_owned(), test))
}

#[cfg(test)]
mod tests {
    use super::{Test, label_term};

    #[test]
    fn label_terms() {
        let read = |term| label_term(term).map(|(_, test)| test);
        assert_eq!(read("app=x"), Some(Test::Equals("x".into())));
        assert_eq!(read("app == x"), Some(Test::Equals("x".into())));
        assert_eq!(read("app!=x"), Some(Test::Differs("x".into())));
        assert_eq!(read("example.com/app"), Some(Test::Present));
        assert_eq!(read("!app"), Some(Test::Absent));
        assert_eq!(read("=="), None);
        assert_eq!(read("app in (x)"), None);
    }
}
