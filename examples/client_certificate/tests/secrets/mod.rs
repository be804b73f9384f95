//! What must not be in a log, a status or an event: what is in Secrets, in any form that something prints it in.

use client_certificate::signing::{KEY, PASSWORD, PKCS12};
use k8s_openapi::api::core::v1::Secret;

/// That no text has a key or a password.
pub fn assert_not_told(secrets: &[Secret], where_: &str, text: &str) {
    assert!(!text.contains("PRIVATE KEY"), "{where_}");
    for secret in secrets {
        let data = secret.data.iter().flatten();
        for (key, value) in data.filter(|(key, _)| [KEY, PASSWORD, PKCS12].contains(&key.as_str())) {
            for form in forms(&value.0, secret) {
                assert!(!text.contains(&form), "{where_} has {key} of a Secret: {form}");
            }
        }
    }
}

/// As text, as JSON has it, and as `Debug` has it.
fn forms(value: &[u8], secret: &Secret) -> Vec<String> {
    // Beyond the first line of PEM, which certificates have too.
    let middle = &value[value.len() / 2..];
    let middle = &middle[..middle.len().min(24)];
    let mut forms = vec![format!("{middle:?}").trim_matches(['[', ']']).to_owned()];
    let json = serde_json::to_value(secret).unwrap();
    let encoded = json["data"]
        .as_object()
        .unwrap()
        .values()
        .filter_map(|one| one.as_str());
    let encoded = encoded.map(|one| one[one.len() / 2..].chars().take(24).collect::<String>());
    forms.extend(encoded);
    if let Ok(text) = str::from_utf8(value) {
        let lines = text.lines().filter(|line| !line.starts_with("-----"));
        forms.extend(lines.map(ToOwned::to_owned));
    }
    forms
}
