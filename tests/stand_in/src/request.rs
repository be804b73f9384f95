//! What a request is about: its path, and the options in its query.

use crate::errors::{Failure, FieldCause};
use crate::recorder::RecordedRequest;
use crate::resource::ResourceType;
use crate::store::Key;

/// What a path points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    pub resource: ResourceType,
    pub version: String,
    pub namespace: Option<String>,
    /// None for the collection.
    pub name: Option<String>,
    pub subresource: Option<String>,
}

impl Target {
    /// Reads `/api/{version}/..` and `/apis/{group}/{version}/..`, with or without a namespace.
    pub fn parse(path: &str) -> Option<Self> {
        let mut segments: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
        if segments.iter().any(|segment| segment.is_empty()) {
            return None;
        }
        let (group, version) = match *segments.first()? {
            "api" => {
                let version = *segments.get(1)?;
                segments.drain(..2);
                ("", version)
            }
            "apis" => {
                let (group, version) = (*segments.get(1)?, *segments.get(2)?);
                segments.drain(..3);
                (group, version)
            }
            _ => return None,
        };
        // `namespaces/{name}/status` is about the namespace itself.
        let (namespace, rest) = match segments.as_slice() {
            ["namespaces", _, "status" | "finalize"] => (None, segments.as_slice()),
            ["namespaces", namespace, rest @ ..] if !rest.is_empty() => (Some(*namespace), rest),
            rest => (None, rest),
        };
        let (plural, name, subresource) = match *rest {
            [plural] => (plural, None, None),
            [plural, name] => (plural, Some(name), None),
            [plural, name, subresource] => (plural, Some(name), Some(subresource)),
            _ => return None,
        };
        Some(Self {
            resource: ResourceType {
                group: group.to_owned(),
                plural: plural.to_owned(),
            },
            version: version.to_owned(),
            namespace: namespace.map(str::to_owned),
            name: name.map(str::to_owned),
            subresource: subresource.map(str::to_owned),
        })
    }

    pub fn api_version(&self) -> String {
        if self.resource.group.is_empty() {
            self.version.clone()
        } else {
            format!("{}/{}", self.resource.group, self.version)
        }
    }

    /// The key of an object of this collection.
    pub fn key(&self, name: &str) -> Key {
        Key {
            resource: self.resource.clone(),
            namespace: self.namespace.clone(),
            name: name.to_owned(),
        }
    }
}

/// The options of a request that writes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct WriteOptions {
    pub dry_run: bool,
}

impl WriteOptions {
    /// Reads and checks them. `kind` is what the real server calls these options, such as `PatchOptions`.
    pub fn of(request: &RecordedRequest, kind: &str) -> Result<Self, Failure> {
        let field_manager = request.query("fieldManager").unwrap_or_default();
        if field_manager.len() > 128 {
            let cause = FieldCause::too_long("fieldManager", "may not be more than 128 bytes");
            return Err(Failure::invalid_option(kind, &cause));
        }
        if kind == "PatchOptions" {
            check_apply_options(request, field_manager)
                .map_err(|cause| Failure::invalid_option(kind, &cause))?;
        }
        Ok(Self {
            dry_run: request.query("dryRun") == Some("All"),
        })
    }
}

fn check_apply_options(request: &RecordedRequest, field_manager: &str) -> Result<(), FieldCause> {
    let applies = request.media_type() == crate::patch::APPLY;
    if applies && field_manager.is_empty() {
        return Err(FieldCause::required(
            "fieldManager",
            "is required for apply patch",
        ));
    }
    if !applies && request.query("force").is_some() {
        return Err(FieldCause::forbidden(
            "force",
            "may not be specified for non-apply patch",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Target;

    fn read(path: &str) -> Option<String> {
        let target = Target::parse(path)?;
        let fields = [
            Some(target.api_version()),
            target.namespace,
            Some(target.resource.plural),
            target.name,
            target.subresource,
        ];
        Some(
            fields
                .map(|field| field.unwrap_or_else(|| "-".to_owned()))
                .join(" "),
        )
    }

    #[test]
    fn paths() {
        for (path, fields) in [
            (
                "/apis/example.com/v1/namespaces/default/widgets/a/status",
                "example.com/v1 default widgets a status",
            ),
            ("/apis/example.com/v1/widgets", "example.com/v1 - widgets - -"),
            ("/api/v1/namespaces/default", "v1 - namespaces default -"),
            (
                "/api/v1/namespaces/default/status",
                "v1 - namespaces default status",
            ),
            ("/api/v1/namespaces/default/secrets", "v1 default secrets - -"),
        ] {
            assert_eq!(read(path).as_deref(), Some(fields), "{path}");
        }
    }

    #[test]
    fn odd_paths() {
        for path in [
            "",
            "/",
            "/nonsense",
            "/api",
            "/apis/example.com",
            "/apis/a/v1",
            "//",
            "/apis/a/v1/b/",
            "/apis/a/v1/b/c/d/e",
        ] {
            assert_eq!(read(path), None, "{path}");
        }
    }
}
