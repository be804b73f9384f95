//! Strings in YAML, `PromQL` and Lua, and indented blocks.

/// Whether a character can be written as it is: it is printable in every font, and no line break to anybody.
fn is_plain(character: char) -> bool {
    character.is_ascii_graphic() || character == ' ' || character.is_alphanumeric()
}

/// The text in double quotes, as YAML and `PromQL` read it.
pub fn quoted(text: &str) -> String {
    in_quotes(text, |character| format!("\\U{:08X}", u32::from(character)))
}

/// The text in double quotes, as Lua reads it.
pub fn quoted_in_lua(text: &str) -> String {
    in_quotes(text, |character| {
        let bytes = character.to_string().into_bytes();
        let escaped: Vec<String> = bytes.iter().map(|byte| format!("\\{byte:03}")).collect();
        escaped.concat()
    })
}

fn in_quotes(text: &str, escaped: impl Fn(char) -> String) -> String {
    let mut out = String::from('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            _ if is_plain(character) => out.push(character),
            _ => out += &escaped(character),
        }
    }
    out + "\""
}

/// The lines, each indented by this many spaces.
pub fn indented(text: &str, by: usize) -> String {
    let lines = text.lines().map(|line| match line {
        "" => "\n".into(),
        line => format!("{:by$}{line}\n", ""),
    });
    lines.collect()
}

/// `certificateRequest` and `CertificateRequest` as `certificate_request`.
pub fn snake_case(name: &str) -> String {
    let mut out = String::new();
    let mut before = ' ';
    for character in name.chars() {
        if character.is_ascii_uppercase() && before.is_ascii_lowercase() {
            out.push('_');
        }
        out.push(character.to_ascii_lowercase());
        before = character;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings() {
        let text = "a \"b\" \\n \n gr\u{fc}n \u{2028}\u{1f980}";
        assert_eq!(
            quoted(text),
            "\"a \\\"b\\\" \\\\n \\U0000000A gr\u{fc}n \\U00002028\\U0001F980\""
        );
        assert_eq!(
            quoted_in_lua(text),
            "\"a \\\"b\\\" \\\\n \\010 gr\u{fc}n \\226\\128\\168\\240\\159\\166\\128\""
        );
    }

    #[test]
    fn metric_names() {
        for (kind, name) in [
            ("Backup", "backup"),
            ("BackupSchedule", "backup_schedule"),
            ("HTTPRoute", "httproute"),
        ] {
            assert_eq!(snake_case(kind), name);
        }
    }
}
