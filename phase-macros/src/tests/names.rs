//! Names are identifiers as Rust has them, in every script.

use super::resolved;
use phase_core::rules::is_identifier;

/// "State" in Hindi, with combining marks.
const MARKS: &str = "\u{938}\u{94d}\u{925}\u{93f}\u{924}\u{93f}";

#[test]
fn combining_marks() {
    let block = format!(
        "conditions({MARKS} = \"example.com/State\"), rules({MARKS} => {MARKS}, _ => Gr\u{f6}\u{df}e), \
         ensure({MARKS} => phase = {MARKS})"
    );
    let (rules, errors) = resolved(&block);
    assert_eq!(errors, Vec::<String>::new());
    assert_eq!(rules.conditions()[0].name, MARKS);
    let phases: Vec<&str> = rules.phases().iter().map(|phase| &*phase.name).collect();
    assert_eq!(phases, ["Unknown", MARKS, "Gr\u{f6}\u{df}e"]);
}

#[test]
fn only_names_are_suggested_without_quotes() {
    let message = |name: &str| {
        let (_, mut errors) = resolved(&format!("conditions(A), rules(A => \"{name}\", _ => Pending)"));
        errors.remove(0)
    };
    let suggested = format!("expected the name of a phase\nhelp: write {MARKS}, without quotes");
    assert_eq!(message(MARKS), suggested);
    for no_name in ["\u{24b6}", "A\u{24b6}", "2x", "_", "a b", "r#type", ""] {
        assert_eq!(message(no_name), "expected the name of a phase", "{no_name}");
    }
}

/// A list built in code or read from JSON prints names that the compiler reads.
#[test]
fn characters_of_built_names_are_those_of_rust() {
    for c in '\0'..=char::MAX {
        let name = format!("a{c}");
        assert!(
            !is_identifier(&name) || unicode_ident::is_xid_continue(c),
            "{name:?}"
        );
    }
}
