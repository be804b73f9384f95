//! The rule list in an annotation of the CRD.

use super::{PublishedRules, RULES};
use crate::PhaseStatus;
use k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
use serde::{Deserialize, Serialize};
use std::error::Error;
use std::fmt::{self, Display, Formatter};

/// The most bytes of rules in an annotation. All annotations of an object together have 256 KiB, and `kubectl apply` keeps the
/// CRD a second time in one of them.
const MOST_BYTES: usize = 100_000;

/// The form that this version of the library writes, and the newest that it reads.
const VERSION: u64 = 1;

/// What is in the annotation.
#[derive(Serialize)]
struct Versioned<'a> {
    version: u64,
    #[serde(flatten)]
    published: &'a PublishedRules,
}

/// The first thing to be read of an annotation.
#[derive(Deserialize)]
struct Version {
    version: u64,
}

/// The rules take more bytes than fit into an annotation.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RulesTooLarge {
    /// How many they take.
    pub bytes: usize,
}

impl Display for RulesTooLarge {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the rules take {} bytes as JSON, and an annotation has room for {MOST_BYTES}: shorten their docs",
            self.bytes
        )
    }
}

impl Error for RulesTooLarge {}

/// Why the published rules of a CRD cannot be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum UnreadableRules {
    /// A newer version of the library wrote them.
    NewerVersion(u64),
    /// They take more than 100,000 bytes.
    TooLarge(RulesTooLarge),
    /// They are no rule list.
    Malformed(serde_json::Error),
}

impl Display for UnreadableRules {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::NewerVersion(version) => write!(
                f,
                "the annotation {RULES} is of version {version}, and this program reads up to version {VERSION}: update it"
            ),
            Self::TooLarge(error) => write!(f, "the annotation {RULES}: {error}"),
            Self::Malformed(error) => write!(f, "the annotation {RULES} is no rule list: {error}"),
        }
    }
}

impl Error for UnreadableRules {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::NewerVersion(_) => None,
            Self::TooLarge(error) => Some(error),
            Self::Malformed(error) => Some(error),
        }
    }
}

/// Publishes the rules with the CRD, in the annotation [`RULES`], so that any tool can explain its objects. Nothing else changes.
///
/// # Errors
/// The rules take more than 100,000 bytes as JSON.
pub fn publish_rules<K: PhaseStatus>(
    crd: CustomResourceDefinition,
) -> Result<CustomResourceDefinition, RulesTooLarge> {
    PublishedRules::of_status::<K>().publish(crd)
}

impl PublishedRules {
    /// Publishes the rules with the CRD as [`publish_rules`] does.
    ///
    /// # Errors
    /// As [`publish_rules`].
    pub fn publish(
        &self,
        mut crd: CustomResourceDefinition,
    ) -> Result<CustomResourceDefinition, RulesTooLarge> {
        let annotations = crd.metadata.annotations.get_or_insert_default();
        annotations.insert(RULES.into(), self.annotation()?);
        Ok(crd)
    }

    fn annotation(&self) -> Result<String, RulesTooLarge> {
        let versioned = Versioned {
            version: VERSION,
            published: self,
        };
        // A rule list has no map with other keys than strings, and nothing in it fails to serialize.
        let json = serde_json::to_string(&versioned).unwrap_or_default();
        match json.len() {
            0..=MOST_BYTES => Ok(json),
            bytes => Err(RulesTooLarge { bytes }),
        }
    }

    /// Reads the rules that a CRD publishes; `None` where it publishes none.
    ///
    /// # Errors
    /// The annotation is of a newer version, too large, or no rule list.
    pub fn of(crd: &CustomResourceDefinition) -> Result<Option<Self>, UnreadableRules> {
        let Some(json) = crd.metadata.annotations.as_ref().and_then(|all| all.get(RULES)) else {
            return Ok(None);
        };
        if json.len() > MOST_BYTES {
            return Err(UnreadableRules::TooLarge(RulesTooLarge { bytes: json.len() }));
        }
        let Version { version } = serde_json::from_str(json).map_err(UnreadableRules::Malformed)?;
        if version > VERSION {
            return Err(UnreadableRules::NewerVersion(version));
        }
        serde_json::from_str(json)
            .map(Some)
            .map_err(UnreadableRules::Malformed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{ConditionType, RuleList, when};
    use crate::{ConditionStatus, StatusFields};

    #[test]
    fn too_large() {
        let with_docs = |bytes| {
            let rules = RuleList::builder()
                .condition(ConditionType::new("Ready").docs("x".repeat(bytes)))
                .rule(when("Ready", ConditionStatus::True), "Running")
                .build();
            PublishedRules::new(rules.unwrap(), StatusFields::<String>::default()).annotation()
        };
        let without_docs = with_docs(1).unwrap().len() - 1;
        assert!(with_docs(MOST_BYTES - without_docs).is_ok());
        let error = with_docs(MOST_BYTES - without_docs + 1).unwrap_err();
        assert_eq!(
            error,
            RulesTooLarge {
                bytes: MOST_BYTES + 1
            }
        );
    }
}
