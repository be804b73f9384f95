//! What an error says about what became of a request.

/// What an error says about the fate of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Someone else changed the object since it was read; nothing was written.
    Conflict,
    /// The patch does not fit the object: it was changed since, or is not what the program takes it for.
    /// Nothing was written.
    PatchDoesNotApply,
    /// There is no such object, or it has no `/status`.
    NotFound,
    /// The same request will be refused again; nothing was written.
    Refused,
    /// There was no connection; nothing was written.
    NotSent,
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
            kube::Error::Service(error) if is_connect_error(&**error) => Self::NotSent,
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
            // A status that breaks the schema names the object; a patch that cannot be carried out gets empty
            // details.
            422 if details.is_none_or(|details| details.name.is_empty() && details.causes.is_empty()) => {
                Self::PatchDoesNotApply
            }
            404 if details.is_some_and(|details| !details.name.is_empty()) => Self::NotFound,
            // Of a proxy that gave up waiting.
            408 => Self::Unknown,
            429 => Self::NotNow,
            400..500 => Self::Refused,
            _ => Self::Unknown,
        }
    }
}

fn is_connect_error(error: &(dyn std::error::Error + 'static)) -> bool {
    let error = error.downcast_ref::<hyper_util::client::legacy::Error>();
    error.is_some_and(hyper_util::client::legacy::Error::is_connect)
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
        for code in [408, 500, 502, 503, 504] {
            assert_eq!(fate(json!({ "code": code })), Fate::Unknown, "{code}");
        }
    }
}
