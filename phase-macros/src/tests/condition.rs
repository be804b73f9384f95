//! `#[derive(WriteCondition)]` as a function from tokens to tokens.

use super::hostile::checked;
use super::hygiene::paths_are_absolute;
use super::parsed;
use proptest::prelude::*;
use proptest::sample::select;

fn expanded(source: &str) -> Vec<String> {
    checked(source, crate::derive_condition(&parsed(source)))
}

#[test]
fn every_path_is_absolute() {
    for fields in [
        "type_: Str, status: Option<State>, observed_generation: i64, last_transition_time: Time, more: Other",
        "type_: String, status: String, reason: Option<String>, message: String, observed_generation: Option<i64>",
        "r#type: u8, status: State, reason: State, last_transition_time: Option<Time>",
    ] {
        let source = format!("struct Own {{ {fields} }}");
        // A variant is looked up in its type: `<State>::True`.
        let names = [
            "Own",
            "String",
            "State",
            "Time",
            "Other",
            "::True",
            "::False",
            "::Unknown",
        ];
        paths_are_absolute(crate::derive_condition(&parsed(&source)), 40, &names);
    }
}

#[test]
fn mistakes_in_one_struct_are_all_reported() {
    let messages = expanded(
        "#[phase(rate = a)] struct Own { kind: String, status: bool, reason: &'static str, message: char, \
         observed_generation: u64 }",
    );
    let first_lines: Vec<&str> = messages
        .iter()
        .filter_map(|message| message.lines().next())
        .collect();
    assert_eq!(
        first_lines,
        [
            "a condition has one option, `crate`",
            "`Own` has no field for the type of the condition",
            "the field for the status must be a `String` or an enum",
            "the field for the reason must be a `String` or an `Option<String>`",
            "the field for the message must be a `String` or an `Option<String>`",
            "the field for the observed generation must be an `i64`, as metadata.generation is",
        ]
    );
}

/// An attribute that cannot be read may mark what else would be missing.
#[test]
fn nothing_is_missing_beside_an_unreadable_attribute() {
    let messages = expanded("struct Own { #[phase(tpye)] kind: String, #[phase] state: String }");
    assert_eq!(messages.len(), 2, "{messages:?}");
    assert!(
        messages[0].ends_with("help: did you mean `type`?"),
        "{messages:?}"
    );
}

proptest! {
    /// No panic, items, and errors at the user's tokens, whatever the struct.
    #[test]
    fn random_structs(
        attribute in select(vec!["", "#[phase]", "#[phase(crate = a::b)]", "#[phase(crate = 1,,)]", "#[phase = 1]"]),
        generics in select(vec!["", "<'a, T: Copy, const N: usize>", "<State = String>"]),
        fields in prop::collection::vec(
            (
                select(vec![
                    "", "#[phase(type)]", "#[phase(r#type)]", "#[phase(status)]", "#[phase(x)]", "#[phase()]",
                    "#[phase(last_transition_time)]", "#[serde(flatten)]", "#[serde(rename = \"a\")]",
                ]),
                select(vec![
                    "type_", "r#type", "status", "reason", "message", "observed_generation",
                    "last_transition_time", "kind", "r#fn", "Größe",
                ]),
                select(vec![
                    "String", "Option<String>", "Option<Option<String>>", "(State)", "a::State<u8>", "bool", "i64",
                    "&'a str", "[u8; 2]", "Option<>", "Option<i64>", "fn(u8) -> i64", "<A as B>::C", "!", "_",
                    "impl Fn()", "m!()", "Self", "T",
                ]),
            ),
            0..8,
        ),
    ) {
        let fields: Vec<String> = fields.iter().map(|(a, name, ty)| format!("{a} {name}: {ty}")).collect();
        expanded(&format!("{attribute} struct Own{generics} {{ {} }}", fields.join(", ")));
    }
}
