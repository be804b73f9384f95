//! Texts that nobody writes: each has an answer. Work that grows with the square of a text would not come to an end here.

mod calls;
mod texts;

use calls::Page;
use serde_json::{Value, json};

/// A megabyte.
const LONG: usize = 1_000_000;

fn long(part: &str) -> String {
    part.repeat(LONG / part.len())
}

fn numbered(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(line).collect()
}

/// Sections with this many conditions and a rule for each.
fn rules(count: usize, separator: &str) -> String {
    let conditions = numbered(count, |number| format!("C{number},{separator}"));
    let rules = numbered(count, |number| format!("C{number} => P{number},{separator}"));
    format!("conditions({separator}{conditions}), rules({separator}{rules}_ => Rest)")
}

/// A status with a field of this type.
fn field(type_: &str) -> String {
    format!(
        "#[phase(conditions(A), rules(A => B, _ => C))]
        struct S {{ conditions: Vec<C>, phase: String, observed_generation: i64, other: {type_} }}"
    )
}

fn hostile() -> Vec<(&'static str, String)> {
    let sections = "conditions(A), rules(A => B, _ => C),";
    let mut texts = vec![
        ("open brackets", "(".repeat(20_000)),
        ("closed brackets", "(".repeat(20_000) + &")".repeat(20_000)),
        ("closing brackets", long("]")),
        ("brackets of all kinds", long("([{)]}")),
        ("open brackets in lines", long("a(\n")),
        ("open brackets in a line", long("a(b) ") + "("),
        (
            "indented brackets",
            " ".repeat(LONG / 2) + &"() ".repeat(LONG / 6) + "(",
        ),
        ("words", long("word ")),
        ("one word", long("w")),
        ("one line", format!("{sections} // {}", long("x"))),
        ("comments", format!("{}{sections}", long("// a comment\n"))),
        ("nested comments", long("/*")),
        (
            "docs",
            format!("conditions(\n{}A), rules(A => B, _ => C)", long("/// Docs\n")),
        ),
        ("quotes", long("\"")),
        ("raw strings", long("r#\"\n")),
        ("raw strings in a line", long("r#\" ")),
        ("apostrophes", long("'\\")),
        ("no tokens", long("\u{1f980}\\")),
        ("commas", ",".repeat(200_000)),
        ("attributes", long("#[phase(a)]")),
        ("structs", "#[derive(PhaseStatus)]struct A;".repeat(5_000)),
        (
            "status structs",
            numbered(1_000, |number| {
                format!(
                    "#[derive(PhaseStatus)] #[phase({sections})] struct S{number} {{ conditions: Vec<C>, phase: String, observed_generation: i64 }} "
                )
            }),
        ),
        ("a character without end", "'\\ä".into()),
        ("references", field(&("&".repeat(200_000) + "u8"))),
        (
            "nested types",
            field(&("Vec<".repeat(100_000) + "u8" + &">".repeat(100_000))),
        ),
        (
            "nested types and commas",
            field(&"Map<fn(), &fn() -> [u8; 1], ".repeat(10_000)),
        ),
        ("negations", field(&format!("[u8; {}1]", "!-".repeat(100_000)))),
        ("alternatives", field(&format!("[u8; {}1]", "1|".repeat(400_000)))),
        (
            "shifts",
            field(&format!("[u8; {}1]", "a << b = c >> d | ".repeat(40_000))),
        ),
        (
            "nested docs",
            format!("#[doc = {}1] {}", "!".repeat(200_000), field("u8")),
        ),
        (
            "nested crates",
            format!("#[phase(crate = {})] {}", "a<".repeat(200_000), field("u8")),
        ),
        ("nested modules", "mod a {".repeat(120) + &"}".repeat(120)),
        (
            "conditions",
            format!("conditions({})", numbered(20_000, |number| format!("C{number},"))),
        ),
        (
            "same conditions",
            format!("conditions({}), rules(_ => A)", "Same,".repeat(20_000)),
        ),
        (
            "unknown conditions",
            format!(
                "conditions(A), rules({})",
                numbered(20_000, |number| format!("X{number} => B,"))
            ),
        ),
        (
            "rules of one condition",
            format!("conditions(A), rules({}_ => C)", "A => B,".repeat(10_000)),
        ),
        (
            "reasons",
            format!(
                "conditions(A(reasons({}))), rules(A => B, _ => C)",
                numbered(20_000, |number| format!("R{number},"))
            ),
        ),
        (
            "phases",
            format!(
                "conditions(A), phases({}), rules(A => P1, _ => P2)",
                numbered(20_000, |number| format!("P{number},"))
            ),
        ),
        (
            "matchers",
            format!(
                "conditions(A), matchers({}), rules(M1 => P1, _ => P2)",
                numbered(10_000, |number| format!("M{number} = A,"))
            ),
        ),
        (
            "claims",
            format!("{sections}{}", "ensure(A => phase = B),".repeat(5_000)),
        ),
    ];
    for count in [100, 1_000] {
        texts.push(("rules", rules(count, "\n")));
        texts.push(("rules in a line, unfinished", rules(count, "") + "("));
    }
    texts
}

#[test]
fn texts_have_answers() {
    for (name, text) in hostile() {
        let mut page = Page::default();
        let checked = page.check(&text);
        let units = text.encode_utf16().count();
        let problems = checked["problems"].as_array().unwrap();
        for problem in problems {
            let (from, to) = (problem["from"].as_u64().unwrap(), problem["to"].as_u64().unwrap());
            assert!(from <= to && to <= units as u64, "{name}: {problem}");
        }
        // A mistake for each structure and place of a text, at most.
        assert!(
            problems.len() <= 60 + text.len() / 15,
            "{name}: {} problems",
            problems.len()
        );
        let size = checked.to_string().len();
        assert!(
            size <= 50 * text.len() + 5_000_000,
            "{name}: an answer of {size} bytes"
        );
        let conditions = checked["list"]["conditions"].as_array().map_or(0, Vec::len);
        let state = page.state(&text, &vec![Value::Null; conditions]);
        assert_eq!(state.is_null(), checked["list"].is_null(), "{name}");
    }
}

/// Proofs take steps, not time, and a text cannot ask for more of them than a page should wait for.
#[test]
fn budgets_have_a_limit() {
    let (_, hard) = texts::compile_fail()
        .into_iter()
        .find(|(name, _)| name.ends_with("/budget-exhausted.rs"))
        .unwrap();
    let demanding = hard.replace("#[phase(", "#[phase(budget = 100_000_000,");
    for (text, steps) in [(hard, "1,000,000"), (demanding, "10,000,000")] {
        let checked = Page::default().check(&text);
        let problems = checked["problems"].as_array().unwrap();
        let message = problems[0]["message"].as_str().unwrap();
        assert!(
            message.starts_with(&format!("the budget of {steps} steps is too small")),
            "{message}"
        );
        assert_eq!(problems.len(), 1);
        let list = calls::list(&checked);
        assert_eq!(list["exports"][2]["text"], Value::Null);
        let (_, diagram) = calls::export(list, "Mermaid");
        let error = diagram["error"].as_str().unwrap();
        assert!(error.starts_with("the budget was too small"), "{error}");
    }
}

const STRINGS: [&str; 12] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "), rules(A => B",
    "*/ /* //",
    "a\nb\n",
    "a\r\nb",
    "\\",
    "\"#\"##",
    "\u{202e}txet",
    "\u{0}\u{7}",
    "${alert(1)}`",
    " = \u{1f980} ",
];

#[test]
fn texts_of_imported_lists_are_only_texts() {
    let mut page = Page::default();
    for string in STRINGS {
        let template = json!({
            "name": string, "phases": ["Ready"], "condition_types": ["A"],
            "rules": [{ "phase": "Ready", "description": string, "conditions": [{ "type": "A", "statuses": ["True"] }] }],
        });
        let list = json!({
            "conditions": [{ "name": "A", "docs": string }],
            "rules": [{ "when": { "condition": "A" }, "phase": "Ready", "docs": string }, { "phase": "Rest" }],
        });
        for json in [template, list] {
            let imported = calls::import(&json.to_string());
            let text = imported["text"]
                .as_str()
                .unwrap_or_else(|| panic!("{json}: {imported}"));
            let checked = page.check(text);
            let rules = &checked["list"]["rules"];
            assert_eq!(rules[0]["docs"], string, "{text}");
            assert_eq!(rules[0]["matcher"], "A", "{text}");
        }
    }
}

#[test]
fn json_that_is_no_list_is_refused() {
    for json in [
        String::new(),
        "[".repeat(LONG),
        "{\"a\":".repeat(LONG / 5),
        long("/* "),
        "//".repeat(LONG / 2),
        long("\""),
        "null".into(),
        json!({ "rules": [] }).to_string(),
        json!({ "conditions": [{ "name": "<script>" }], "rules": [] }).to_string(),
        json!({ "conditions": [{ "name": "A" }, { "name": "A" }], "rules": [] }).to_string(),
        json!({ "phases": ["<b>"], "condition_types": ["A"], "rules": [] }).to_string(),
    ] {
        let answer = calls::import(&json);
        assert!(answer["error"].is_string(), "{answer}");
        assert!(
            answer["line"].as_u64() >= Some(1) && answer["column"].as_u64() >= Some(1),
            "{answer}"
        );
    }
}

#[test]
fn types_that_have_the_same_name_are_numbered() {
    let count = 20_000;
    let types: Vec<String> = (0..count)
        .map(|number| format!("a{number}.example.com/Ready"))
        .collect();
    let rule =
        json!({ "phase": "Ready", "conditions": [{ "type": types[count - 1], "statuses": ["True"] }] });
    let template = json!({ "phases": ["Ready"], "condition_types": types, "rules": [rule] });
    let imported = calls::import(&template.to_string());
    let text = imported["text"].as_str().unwrap();
    assert!(text.ends_with(&format!("Ready{count} => Ready,\n),\n")));
}

#[test]
fn objects_that_are_none_are_named() {
    let mut page = Page::default();
    let text = "conditions(A), rules(A => B, _ => C)";
    let many: Vec<Value> = (0..20_000)
        .map(|_| json!({ "type": "A", "status": "True" }))
        .collect();
    let documents = [
        json!(null),
        json!("text"),
        json!([1, 2]),
        json!({ "metadata": { "name": 5 } }),
        json!({ "metadata": { "name": "a" }, "status": { "conditions": "all" } }),
        json!({ "metadata": { "name": "a" }, "status": { "conditions": [5, null, { "type": 5, "status": [] }] } }),
        json!({ "metadata": { "name": "a", "generation": -1 }, "status": { "phase": 7, "conditions": many } }),
        json!({ "items": [null, { "metadata": { "name": "a" }, "status": "none" }] }),
    ];
    let answers = page.objects(text, &documents);
    let answers = answers.as_array().unwrap().iter();
    let phases: Vec<_> = answers
        .map(|answer| answer["derived"]["phase"].as_u64())
        .collect();
    // What is no list of conditions has none; what has no name is no object.
    assert_eq!(phases, [None, None, None, None, Some(2), Some(1), None, Some(2)]);
}
