//! Texts as they are while somebody types: each has an answer whose places lie in the text.

mod calls;
mod texts;

use calls::Page;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use texts::{backup_struct, templates};

/// A text as an editor counts it.
struct Units(Vec<u16>);

impl Units {
    fn of(text: &str) -> Self {
        Self(text.encode_utf16().collect())
    }

    /// What a range of an answer means, with whole characters.
    fn get(&self, range: &Value) -> String {
        let place = |end: &str| usize::try_from(range[end].as_u64().unwrap()).unwrap();
        let units = self.0.get(place("from")..place("to"));
        let units = units.unwrap_or_else(|| panic!("{range} is not in the text"));
        String::from_utf16(units).unwrap_or_else(|_| panic!("{range} cuts a character"))
    }

    /// The line and the column of a place, from 1.
    fn position(&self, place: &Value) -> (usize, usize) {
        let before = self.get(&json!({ "from": 0, "to": place }));
        let line = before.rsplit('\n').next().unwrap();
        (before.matches('\n').count() + 1, line.chars().count() + 1)
    }
}

fn items(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().unwrap().iter()
}

/// Reads a text, and checks that the answer fits it and that what follows from it has answers too.
fn checked(page: &mut Page, text: &str) -> Value {
    let answer = page.check(text);
    let units = Units::of(text);
    for problem in items(&answer["problems"]) {
        units.get(problem);
        let (line, column) = units.position(&problem["from"]);
        assert_eq!(
            (json!(line), json!(column)),
            (problem["line"].clone(), problem["column"].clone())
        );
        assert!(!problem["message"].as_str().unwrap().is_empty());
    }
    let list = &answer["list"];
    if list.is_null() {
        return answer;
    }
    for condition in items(&list["conditions"]) {
        assert_eq!(units.get(condition).trim_start_matches("r#"), condition["name"]);
    }
    for rule in items(&list["rules"]) {
        let phase = usize::try_from(rule["phase"].as_u64().unwrap()).unwrap();
        let phase = list["phases"][phase]["name"].as_str().unwrap();
        let source = units.get(rule);
        assert!(source.ends_with(phase), "{source:?} does not give {phase}");
    }
    let conditions = items(&list["conditions"]).count();
    for value in [Value::Null, json!({ "status": "True" })] {
        let state = page.state(text, &vec![value; conditions]);
        assert!(state["explanation"].is_string(), "{state}");
    }
    assert_eq!(page.state(text, &vec![Value::Null; conditions + 1]), Value::Null);
    answer
}

/// How often each message is there, without numbers, which change when rules move.
fn messages(answer: &Value) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for problem in items(&answer["problems"]) {
        *counts.entry(message(problem)).or_default() += 1;
    }
    counts
}

fn message(problem: &Value) -> String {
    let first = problem["message"].as_str().unwrap().lines().next().unwrap();
    first
        .chars()
        .filter(|character| !character.is_ascii_digit())
        .collect()
}

/// Applies each fix of an answer and checks that it does what the page says. Returns their number.
fn fixes_work(page: &mut Page, text: &str, before: &Value) -> usize {
    let units = Units::of(text);
    let mut fixes = 0;
    for problem in items(&before["problems"]).filter(|problem| !problem["fix"].is_null()) {
        let mut edited = String::new();
        let mut end = json!(0);
        for edit in items(&problem["fix"]["edits"]) {
            edited += &units.get(&json!({ "from": end, "to": edit["from"] }));
            units.get(edit);
            edited += edit["insert"].as_str().unwrap();
            end = edit["to"].clone();
        }
        edited += &units.get(&json!({ "from": end, "to": units.0.len() }));
        let after = checked(page, &edited);
        let (had, has) = (messages(before), messages(&after));
        let gone = message(problem);
        let context = || format!("{gone}: {} in\n{text}", problem["fix"]);
        assert!(
            has.get(&gone).copied().unwrap_or_default() < had[&gone],
            "{}",
            context()
        );
        // What proofs find in a text that had no list before was there before.
        if !before["list"].is_null() || after["list"].is_null() {
            for (message, count) in &has {
                assert!(
                    *count <= had.get(message).copied().unwrap_or_default(),
                    "{message}, after {}",
                    context()
                );
            }
        }
        fixes += 1;
    }
    fixes
}

#[derive(Debug, Default)]
struct Counts {
    texts: usize,
    with_list: usize,
    /// Neither a list nor a problem but those of brackets.
    unread: usize,
}

impl Counts {
    fn add(&mut self, answer: &Value) {
        self.texts += 1;
        let of_brackets = ["is not closed", "does not end", "unexpected closing delimiter"];
        let is_read = |problem: &Value| !of_brackets.iter().any(|part| message(problem).contains(part));
        if !answer["list"].is_null() {
            self.with_list += 1;
        } else if !items(&answer["problems"]).any(is_read) {
            self.unread += 1;
        }
    }
}

fn prefixes(text: &str) -> Counts {
    let mut page = Page::default();
    let mut counts = Counts::default();
    for (end, _) in text.char_indices() {
        counts.add(&checked(&mut page, &text[..end]));
    }
    counts
}

#[test]
fn prefixes_of_sections() {
    let (_, backup) = templates().remove(0);
    let counts = prefixes(&backup);
    println!("{counts:?}");
    assert!(counts.with_list >= 50 && counts.unread == 0);
}

#[test]
fn prefixes_of_a_struct() {
    let counts = prefixes(&backup_struct());
    println!("{counts:?}");
    // Before the derive is there, nothing is about it.
    assert!(counts.with_list >= 240 && counts.unread < 60);
}

#[test]
fn templates_without_one_bracket() {
    let mut page = Page::default();
    let mut counts = Counts::default();
    for (_, text) in templates() {
        for (at, bracket) in text.match_indices(['(', ')', '[', ']', '{', '}']) {
            let broken = text[..at].to_owned() + &text[at + bracket.len()..];
            counts.add(&checked(&mut page, &broken));
        }
    }
    println!("{counts:?}");
    assert!(counts.texts >= 150 && counts.with_list >= 20 && counts.unread == 0);
}

/// An export is a source file that stands for itself, whatever the sections name.
#[test]
fn exported_rust_is_read_as_the_sections_are() {
    let mut page = Page::default();
    let named = "conditions(A), rules(A => B, _ => C), phase_enum = Stage,".to_owned();
    let texts = templates().into_iter().map(|(_, text)| text).chain([named]);
    let mut exports = 0;
    for text in texts {
        let sections = checked(&mut page, &text);
        if sections["list"].is_null() {
            continue;
        }
        let rust = sections["list"]["exports"][0]["text"].as_str().unwrap();
        let exported = checked(&mut page, rust);
        assert_eq!(messages(&exported), messages(&sections));
        assert_eq!(exported["list"]["table"], sections["list"]["table"]);
        exports += 1;
    }
    assert!(exports >= 8, "only {exports}");
}

#[test]
fn fixes_of_templates_and_compile_fail_files() {
    let mut page = Page::default();
    let mut fixes = 0;
    for (_, text) in templates().into_iter().chain(texts::compile_fail()) {
        let answer = checked(&mut page, &text);
        fixes += fixes_work(&mut page, &text, &answer);
    }
    println!("{fixes} fixes");
    assert!(fixes >= 100);
}

#[derive(Clone, Debug)]
enum Edit {
    Delete(Index, usize),
    Repeat(Index, usize),
    Insert(Index, &'static str),
}

fn edit() -> impl Strategy<Value = Edit> {
    const INSERTED: [&str; 24] = [
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        "#",
        "/",
        "*",
        "\\",
        "\n",
        ",",
        "=",
        "=>",
        "!",
        "\u{e4}",
        "\u{1f980}",
        "\u{301}",
        "/*",
        "r#\"",
        "not",
        "\u{feff}",
    ];
    prop_oneof![
        (any::<Index>(), 1..40_usize).prop_map(|(at, length)| Edit::Delete(at, length)),
        (any::<Index>(), 1..40_usize).prop_map(|(at, length)| Edit::Repeat(at, length)),
        (any::<Index>(), select(&INSERTED[..])).prop_map(|(at, inserted)| Edit::Insert(at, inserted)),
    ]
}

fn edited(text: &str, edits: &[Edit]) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for edit in edits {
        let length = characters.len();
        let range = |at: &Index, count: usize| {
            let start = at.index(length + 1);
            start..(start + count).min(length)
        };
        match edit {
            Edit::Delete(at, count) => drop(characters.drain(range(at, *count))),
            Edit::Repeat(at, count) => {
                let range = range(at, *count);
                let repeated: Vec<char> = characters[range.clone()].into();
                characters.splice(range.end..range.end, repeated);
            }
            Edit::Insert(at, inserted) => {
                let start = at.index(length + 1);
                characters.splice(start..start, inserted.chars());
            }
        }
    }
    characters.into_iter().collect()
}

fn texts() -> Vec<String> {
    let templates = templates().into_iter().map(|(_, text)| text);
    templates.chain([backup_struct()]).collect()
}

proptest! {
    #[test]
    fn edits(text in select(texts()), edits in prop::collection::vec(edit(), 1..8)) {
        let text = edited(&text, &edits);
        let mut page = Page::default();
        let answer = checked(&mut page, &text);
        fixes_work(&mut page, &text, &answer);
    }
}
