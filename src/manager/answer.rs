//! What an error says about what became of a request: one table.

/// What became of a request that ended in an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Someone else changed the object since it was read; nothing was written.
    Conflict,
    /// The patch does not fit the object: it was changed since, or is not what the program takes it for.
    /// Nothing was written.
    PatchDoesNotApply,
    /// There is no such object, or it has no `/status`.
    NotFound,
    /// The content of the request is refused, and will be again; nothing was written.
    Refused,
    /// There was no connection; nothing was written.
    NotSent,
    /// Not now, and nothing was written.
    NotNow,
    /// As [`Unknown`](Self::Unknown), and another attempt at once would add to the load.
    Overloaded,
    /// The object that came back does not deserialize.
    Unreadable,
    /// Nobody knows whether the request was carried out. This is also what everything says that is not an answer
    /// of the API server: a proxy's page, half of an answer, a path that is not served for a moment.
    Unknown,
}

impl Answer {
    pub fn of(error: &kube::Error) -> Self {
        match error {
            kube::Error::Api(status) => Self::of_status(status),
            kube::Error::SerdeError(error) if error.is_data() => Self::Unreadable,
            kube::Error::BuildRequest(_) | kube::Error::HttpError(_) => Self::Refused,
            kube::Error::Auth(_) => Self::NotNow,
            kube::Error::Service(error) if is_connect_error(&**error) => Self::NotSent,
            _ => Self::Unknown,
        }
    }

    /// By code, reason and details together: a body that is no `Status` has no reason that Kubernetes knows, and
    /// the API server names the object.
    fn of_status(status: &kube::core::Status) -> Self {
        let details = status.details.as_ref();
        let has_cause = |reason: &str| {
            details.is_some_and(|details| details.causes.iter().any(|cause| cause.reason == reason))
        };
        let names_object = details.is_some_and(|details| !details.name.is_empty());
        match (status.code, status.reason.as_str()) {
            (409, "Conflict") if has_cause("FieldManagerConflict") => Self::Refused,
            (409, "Conflict") if names_object => Self::Conflict,
            // A status that breaks the schema names the object; a patch that cannot be carried out gets empty
            // details.
            (422, "Invalid")
                if details.is_none_or(|details| details.name.is_empty() && details.causes.is_empty()) =>
            {
                Self::PatchDoesNotApply
            }
            (404, "NotFound") if names_object => Self::NotFound,
            (400, "BadRequest")
            | (401, "Unauthorized")
            | (403, "Forbidden")
            | (409, "AlreadyExists")
            | (413, "RequestEntityTooLarge")
            | (422, "Invalid") => Self::Refused,
            (500, _) if is_too_large_for_etcd(&status.message) => Self::Refused,
            (429, _) if details.is_some_and(|details| details.retry_after_seconds > 0) => Self::NotNow,
            // The API server says so in plain text when it has too much to do, and a proxy says the same.
            (429, _) => Self::Overloaded,
            _ => Self::Unknown,
        }
    }
}

/// The API server hands on what etcd and its client say, as an internal error.
fn is_too_large_for_etcd(message: &str) -> bool {
    message == "etcdserver: request is too large"
        || message.contains("trying to send message larger than max")
}

fn is_connect_error(error: &(dyn std::error::Error + 'static)) -> bool {
    let error = error.downcast_ref::<hyper_util::client::legacy::Error>();
    error.is_some_and(hyper_util::client::legacy::Error::is_connect)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn answer(status: serde_json::Value) -> Answer {
        let status = serde_json::from_value(status).unwrap();
        Answer::of(&kube::Error::Api(Box::new(status)))
    }

    #[test]
    fn answers_of_the_api_server() {
        let named = json!({ "name": "nightly", "group": "example.com", "kind": "backups" });
        let conflict = json!({ "code": 409, "reason": "Conflict", "details": named });
        assert_eq!(answer(conflict), Answer::Conflict);
        let field_manager = json!({ "causes": [{ "reason": "FieldManagerConflict", "field": ".status" }] });
        let conflict = json!({ "code": 409, "reason": "Conflict", "details": field_manager });
        assert_eq!(answer(conflict), Answer::Refused);
        assert_eq!(
            answer(json!({ "code": 409, "reason": "AlreadyExists", "details": named })),
            Answer::Refused
        );

        let causes = json!([{ "reason": "FieldValueNotSupported" }]);
        let invalid =
            json!({ "code": 422, "reason": "Invalid", "details": { "name": "nightly", "causes": causes } });
        assert_eq!(answer(invalid), Answer::Refused);
        assert_eq!(
            answer(json!({ "code": 422, "reason": "Invalid", "details": {} })),
            Answer::PatchDoesNotApply
        );

        assert_eq!(
            answer(json!({ "code": 404, "reason": "NotFound", "details": named })),
            Answer::NotFound
        );
        assert_eq!(
            answer(json!({ "code": 403, "reason": "Forbidden", "details": named })),
            Answer::Refused
        );
        let later =
            json!({ "code": 429, "reason": "TooManyRequests", "details": { "retryAfterSeconds": 1 } });
        assert_eq!(answer(later), Answer::NotNow);
        assert_eq!(
            answer(json!({ "code": 429, "reason": "Failed to parse error data" })),
            Answer::Overloaded
        );
        let too_large = json!({ "code": 413, "reason": "RequestEntityTooLarge" });
        assert_eq!(answer(too_large), Answer::Refused);
        for message in [
            "etcdserver: request is too large",
            "rpc error: code = ResourceExhausted desc = trying to send message larger than max (2900351 vs. 2097152)",
        ] {
            assert_eq!(
                answer(json!({ "code": 500, "message": message })),
                Answer::Refused
            );
        }
        let of_the_server = [
            (408, "Timeout"),
            (500, "InternalError"),
            (503, "ServiceUnavailable"),
            (504, "Timeout"),
        ];
        for (code, reason) in of_the_server {
            assert_eq!(
                answer(json!({ "code": code, "reason": reason })),
                Answer::Unknown,
                "{code}"
            );
        }
        // CRDs are not served for a moment while they change.
        assert_eq!(
            answer(json!({ "code": 404, "reason": "NotFound" })),
            Answer::Unknown
        );
    }

    /// What kube makes of a body that is no `Status`, and what a proxy may say in JSON.
    #[test]
    fn answers_of_others() {
        for code in (400..600).filter(|code| *code != 429) {
            for reason in ["Failed to parse error data", "", "Failure"] {
                let details = json!({ "name": "nightly" });
                let found =
                    answer(json!({ "code": code, "reason": reason, "message": "no", "details": details }));
                assert_eq!(found, Answer::Unknown, "{code} {reason}");
            }
        }
    }
}
