//! The answers to requests that fail, worded as the real server words them.

use crate::resource::ResourceType;
use http::StatusCode;
use serde_json::{Value, json};

/// A failed request: the HTTP status and the `Status` object in the body.
#[derive(Debug)]
pub(crate) struct Failure {
    pub code: StatusCode,
    pub body: Value,
}

impl Failure {
    fn new(code: StatusCode, reason: &str, message: &str, details: Option<Value>) -> Self {
        let mut body = json!({
            "kind": "Status",
            "apiVersion": "v1",
            "metadata": {},
            "status": "Failure",
            "message": message,
            "code": code.as_u16(),
        });
        if !reason.is_empty() {
            body["reason"] = reason.into();
        }
        if let Some(details) = details {
            body["details"] = details;
        }
        Self { code, body }
    }

    pub fn not_found(resource: &ResourceType, name: &str) -> Self {
        let message = format!("{} \"{name}\" not found", resource.qualified());
        let details = details_of(resource, name);
        Self::new(StatusCode::NOT_FOUND, "NotFound", &message, Some(details))
    }

    /// For a path that no resource is at. The real server answers some of them in plain text.
    pub fn no_such_path() -> Self {
        let message = "the server could not find the requested resource";
        Self::new(StatusCode::NOT_FOUND, "NotFound", message, Some(json!({})))
    }

    pub fn already_exists(resource: &ResourceType, name: &str, being_deleted: bool) -> Self {
        let prefix = if being_deleted {
            "object is being deleted: "
        } else {
            ""
        };
        let message = format!("{prefix}{} \"{name}\" already exists", resource.qualified());
        let details = details_of(resource, name);
        Self::new(StatusCode::CONFLICT, "AlreadyExists", &message, Some(details))
    }

    pub fn conflict(resource: &ResourceType, name: &str, why: &str) -> Self {
        let message = format!(
            "Operation cannot be fulfilled on {} \"{name}\": {why}",
            resource.qualified()
        );
        let details = details_of(resource, name);
        Self::new(StatusCode::CONFLICT, "Conflict", &message, Some(details))
    }

    /// A deletion's precondition fails. The real server names the kind here, not the resource.
    pub fn precondition_failed(group: &str, kind: &str, name: &str, why: &str) -> Self {
        let resource = ResourceType {
            group: group.to_owned(),
            plural: kind.to_owned(),
        };
        Self::conflict(&resource, name, why)
    }

    pub fn modified(resource: &ResourceType, name: &str) -> Self {
        let why =
            "the object has been modified; please apply your changes to the latest version and try again";
        Self::conflict(resource, name, why)
    }

    /// A field of an object is refused.
    pub fn invalid_field(group: &str, kind: &str, name: &str, cause: &FieldCause) -> Self {
        let mut details = json!({
            "kind": kind,
            "causes": [{"reason": cause.reason, "message": cause.message, "field": cause.field}],
        });
        let mut subject = kind.to_owned();
        if !name.is_empty() {
            details["name"] = name.into();
        }
        if !group.is_empty() {
            details["group"] = group.into();
            subject = format!("{kind}.{group}");
        }
        let message = format!(
            "{subject} \"{name}\" is invalid: {}: {}",
            cause.field, cause.message
        );
        Self::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "Invalid",
            &message,
            Some(details),
        )
    }

    /// A query parameter is refused. `options` is the kind that holds it, such as `PatchOptions`.
    pub fn invalid_option(options: &str, cause: &FieldCause) -> Self {
        Self::invalid_field("meta.k8s.io", options, "", cause)
    }

    /// The resource version is missing from an update that needs one. The real server names the resource
    /// here, not the kind.
    pub fn no_resource_version(resource: &ResourceType, name: &str) -> Self {
        let cause = FieldCause::invalid(
            "metadata.resourceVersion",
            "Invalid value: 0: must be specified for an update",
        );
        Self::invalid_field(&resource.group, &resource.plural, name, &cause)
    }

    /// A JSON patch that does not apply: a failed test, or a path that leads nowhere.
    pub fn patch_does_not_apply() -> Self {
        let message = "the server rejected our request due to an error in our request";
        Self::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            "Invalid",
            message,
            Some(json!({})),
        )
    }

    pub fn bad_request(message: &str) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "BadRequest", message, None)
    }

    pub fn unsupported_patch(accepted: &str) -> Self {
        let message = format!(
            "the body of the request was in an unknown format - accepted media types include: {accepted}"
        );
        Self::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "UnsupportedMediaType",
            &message,
            None,
        )
    }

    pub fn method_not_allowed(resource: &ResourceType, verb: &str) -> Self {
        let message = format!(
            "{verb} is not supported on resources of kind \"{}\"",
            resource.qualified()
        );
        let details = details_of(resource, "");
        Self::new(
            StatusCode::METHOD_NOT_ALLOWED,
            "MethodNotAllowed",
            &message,
            Some(details),
        )
    }

    /// What the real server answers, without a reason, for a few mistakes of the client.
    pub fn internal(message: &str) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "", message, None)
    }

    /// The history that a watch asks for is gone. Sent as an event of the watch.
    pub fn expired(asked: u64, oldest: u64) -> Self {
        let message = format!("too old resource version: {asked} ({oldest})");
        Self::new(StatusCode::GONE, "Expired", &message, None)
    }

    /// A read asks for a state that has not been reached.
    pub fn too_large_resource_version(asked: u64, current: u64) -> Self {
        let message = format!("Timeout: Too large resource version: {asked}, current: {current}");
        let details = json!({
            "causes": [{"reason": "ResourceVersionTooLarge", "message": "Too large resource version"}],
            "retryAfterSeconds": 1,
        });
        Self::new(StatusCode::GATEWAY_TIMEOUT, "Timeout", &message, Some(details))
    }
}

/// Why a field is refused.
pub(crate) struct FieldCause {
    pub reason: &'static str,
    pub field: &'static str,
    pub message: String,
}

impl FieldCause {
    pub fn invalid(field: &'static str, message: impl Into<String>) -> Self {
        Self::new("FieldValueInvalid", field, message)
    }

    pub fn forbidden(field: &'static str, message: &str) -> Self {
        Self::new("FieldValueForbidden", field, format!("Forbidden: {message}"))
    }

    pub fn required(field: &'static str, message: &str) -> Self {
        Self::new("FieldValueRequired", field, format!("Required value: {message}"))
    }

    pub fn too_long(field: &'static str, message: &str) -> Self {
        Self::new("FieldValueTooLong", field, format!("Too long: {message}"))
    }

    pub fn immutable(field: &'static str, value: &Value) -> Self {
        Self::invalid(field, format!("Invalid value: {value}: field is immutable"))
    }

    fn new(reason: &'static str, field: &'static str, message: impl Into<String>) -> Self {
        Self {
            reason,
            field,
            message: message.into(),
        }
    }
}

fn details_of(resource: &ResourceType, name: &str) -> Value {
    let mut details = json!({"kind": resource.plural});
    if !name.is_empty() {
        details["name"] = name.into();
    }
    if !resource.group.is_empty() {
        details["group"] = resource.group.as_str().into();
    }
    details
}
