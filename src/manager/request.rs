//! The two requests that the manager makes, and what their errors mean.

use super::error::Error;
use super::resource::ManagedResource;
use json_patch::Patch as JsonPatch;
use kube::Client;
use kube::api::{GetParams, Patch, PatchParams};
use kube::core::Request;
use serde_json::Value;

/// The object that a call is about.
pub struct Target {
    requests: Request,
    name: String,
    pub uid: String,
    pub resource_version: String,
}

impl Target {
    /// # Errors
    /// [`Error::NotFromServer`]
    pub fn of<K: ManagedResource>(object: &K) -> Result<Self, Error> {
        let meta = object.meta();
        let present = |value: &Option<String>, field| match value {
            Some(value) if !value.is_empty() => Ok(value.clone()),
            _ => Err(Error::NotFromServer { field }),
        };
        Ok(Self {
            requests: Request::new(K::url_path(&(), meta.namespace.as_deref())),
            name: present(&meta.name, "name")?,
            uid: present(&meta.uid, "uid")?,
            resource_version: present(&meta.resource_version, "resourceVersion")?,
        })
    }

    pub async fn patch_status<K: ManagedResource>(
        &self,
        client: &Client,
        field_manager: &str,
        patch: JsonPatch,
    ) -> Result<K, kube::Error> {
        let parameters = PatchParams {
            field_manager: Some(field_manager.into()),
            ..PatchParams::default()
        };
        let patch = Patch::<()>::Json(patch);
        let request = self
            .requests
            .patch_subresource("status", &self.name, &parameters, &patch)
            .map_err(kube::Error::BuildRequest)?;
        client.request(request).await
    }

    /// The live object, and its status as it stands on the wire: read from the API server, not from a cache of its own.
    pub async fn get<K: ManagedResource>(&self, client: &Client) -> Result<(K, Value), kube::Error> {
        let request = self
            .requests
            .get(&self.name, &GetParams::default())
            .map_err(kube::Error::BuildRequest)?;
        let text = client.request_text(request).await?;
        let object = serde_json::from_str(&text).map_err(kube::Error::SerdeError)?;
        let mut on_the_wire: Value = serde_json::from_str(&text).map_err(kube::Error::SerdeError)?;
        Ok((object, on_the_wire["status"].take()))
    }
}

/// What an error says about the fate of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Someone else changed the object since it was read; nothing was written.
    Conflict,
    /// The patch does not fit the object: it was changed since, or is not what the program takes it for. Nothing was written.
    PatchDoesNotApply,
    /// There is no such object, or it has no `/status`.
    NotFound,
    /// The same request will be refused again; nothing was written.
    Refused,
    /// Not now, and nothing was written.
    NotNow,
    /// Nobody knows whether the request was carried out.
    Unknown,
    /// An object came back that does not deserialize.
    Unreadable,
}

impl Fate {
    pub fn of(error: &kube::Error) -> Self {
        match error {
            kube::Error::Api(status) => Self::of_status(status),
            kube::Error::SerdeError(_) => Self::Unreadable,
            kube::Error::BuildRequest(_) | kube::Error::HttpError(_) => Self::Refused,
            kube::Error::Auth(_) => Self::NotNow,
            _ => Self::Unknown,
        }
    }

    fn of_status(status: &kube::core::Status) -> Self {
        let details = status.details.as_ref();
        let has_cause = |reason: &str| {
            details.is_some_and(|details| details.causes.iter().any(|cause| cause.reason == reason))
        };
        match status.code {
            409 if has_cause("FieldManagerConflict") => Self::Refused,
            409 if status.is_conflict() => Self::Conflict,
            // A status that breaks the schema names the object; a patch that cannot be carried out gets empty details.
            422 if details.is_none_or(|details| details.name.is_empty() && details.causes.is_empty()) => {
                Self::PatchDoesNotApply
            }
            404 if details.is_some_and(|details| !details.name.is_empty()) => Self::NotFound,
            429 => Self::NotNow,
            400..500 => Self::Refused,
            _ => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fate(status: serde_json::Value) -> Fate {
        let status = serde_json::from_value(status).unwrap();
        Fate::of(&kube::Error::Api(Box::new(status)))
    }

    #[test]
    fn answers_of_the_api_server() {
        let named = json!({ "name": "nightly", "group": "example.com", "kind": "backups" });
        let conflict = json!({ "code": 409, "reason": "Conflict", "details": named });
        assert_eq!(fate(conflict), Fate::Conflict);
        let field_manager = json!({ "causes": [{ "reason": "FieldManagerConflict", "field": ".status" }] });
        let conflict = json!({ "code": 409, "reason": "Conflict", "details": field_manager });
        assert_eq!(fate(conflict), Fate::Refused);
        assert_eq!(
            fate(json!({ "code": 409, "reason": "AlreadyExists", "details": named })),
            Fate::Refused
        );

        let causes = json!([{ "reason": "FieldValueNotSupported" }]);
        let invalid =
            json!({ "code": 422, "reason": "Invalid", "details": { "name": "nightly", "causes": causes } });
        assert_eq!(fate(invalid), Fate::Refused);
        assert_eq!(
            fate(json!({ "code": 422, "reason": "Invalid", "details": {} })),
            Fate::PatchDoesNotApply
        );

        assert_eq!(
            fate(json!({ "code": 404, "reason": "NotFound", "details": named })),
            Fate::NotFound
        );
        assert_eq!(
            fate(json!({ "code": 404, "message": "404 page not found" })),
            Fate::Refused
        );
        assert_eq!(
            fate(json!({ "code": 403, "reason": "Forbidden", "details": named })),
            Fate::Refused
        );
        assert_eq!(
            fate(json!({ "code": 429, "reason": "TooManyRequests" })),
            Fate::NotNow
        );
        for code in [500, 502, 503, 504] {
            assert_eq!(fate(json!({ "code": code })), Fate::Unknown, "{code}");
        }
    }
}
