//! What lists of other projects mean on the page: imported, recorded and real ones, against phases that others computed.

mod calls;
mod texts;

use calls::{Page, list, object, phase};
use phase_rules::rules::{ConditionType, Formula, NamedFormula, RuleList, when};
use phase_rules::{ConditionStatus, StatusSet};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use texts::{entries, health_checks, repository, sections};

/// Calls with each way to set this many conditions to True, False, Unknown or nothing.
fn for_each_state(conditions: usize, mut test: impl FnMut(&[Option<&'static str>])) {
    const VALUES: [Option<&str>; 4] = [Some("True"), Some("False"), Some("Unknown"), None];
    for number in 0..4_usize.pow(u32::try_from(conditions).unwrap()) {
        let digit = |place: usize| number / 4_usize.pow(u32::try_from(place).unwrap()) % 4;
        let state: Vec<_> = (0..conditions).map(|place| VALUES[digit(place)]).collect();
        test(&state);
    }
}

fn given(state: &[Option<&str>]) -> Vec<Value> {
    let given = |status: Option<&str>| status.map_or(Value::Null, |status| json!({ "status": status }));
    state.iter().copied().map(given).collect()
}

/// What the Go module makes of a template: the first rule that matches; a condition that is missing is Unknown.
fn phase_of_template<'a>(template: &'a Value, state: &BTreeMap<&str, &str>) -> &'a str {
    let matches = |rule: &Value| {
        let mut conditions = rule["conditions"].as_array().unwrap().iter();
        let mut holds = |condition: &Value| {
            let status = state.get(condition["type"].as_str().unwrap());
            let statuses = condition["statuses"].as_array().unwrap();
            statuses.contains(&json!(status.unwrap_or(&"Unknown")))
        };
        if rule["all"].as_bool().unwrap_or(true) {
            conditions.all(&mut holds)
        } else {
            conditions.any(&mut holds)
        }
    };
    let mut rules = template["rules"].as_array().unwrap().iter();
    rules
        .find(|rule| matches(rule))
        .map_or("Unknown", |rule| rule["phase"].as_str().unwrap())
}

#[test]
fn imported_lists_give_their_phases() {
    let mut page = Page::default();
    let (mut templates, mut lists, mut states) = (0, 0, 0);
    for (name, json) in entries("kubectl-phase/tests/lists", "json") {
        let imported = calls::import(&json);
        let text = imported["text"]
            .as_str()
            .unwrap_or_else(|| panic!("{name}: {imported}"));
        let checked = page.check(text);
        let listed = list(&checked);
        let types: Vec<&str> = listed["conditions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|condition| condition["type"].as_str().unwrap())
            .collect();
        assert!(types.len() <= 6, "{name}: more states than a test should visit");
        let without_comments: String = json
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect();
        let source: Value = serde_json::from_str(&without_comments).unwrap();
        let is_template = source["condition_types"].is_array();
        let rules = (!is_template).then(|| serde_json::from_value::<RuleList>(source.clone()).unwrap());
        *(if is_template { &mut templates } else { &mut lists }) += 1;
        for_each_state(types.len(), |state| {
            let answer = page.state(text, &given(state));
            let in_words: Vec<_> = types
                .iter()
                .zip(state)
                .filter_map(|(name, status)| Some((*name, (*status)?)))
                .collect();
            let expected = if let Some(rules) = &rules {
                let statuses = state.iter().zip(rules.conditions());
                let statuses: Vec<ConditionStatus> = statuses
                    .map(|(status, condition)| status.map_or(condition.absent, ConditionStatus::from_wire))
                    .collect();
                let decision = rules.decide(|condition| statuses[condition]);
                decision.phase.text.clone()
            } else {
                phase_of_template(&source, &in_words.iter().copied().collect()).to_owned()
            };
            assert_eq!(phase(listed, &answer), expected, "{name} {in_words:?}");
            let conditions: Vec<_> = in_words
                .iter()
                .map(|(name, status)| (*name, *status, None))
                .collect();
            let objects = page.objects(text, &[object(&conditions)]);
            assert_eq!(
                phase(listed, &objects[0]["derived"]),
                expected,
                "{name} {in_words:?}"
            );
            states += 1;
        });
    }
    println!("{templates} templates, {lists} lists, {states} states");
    assert!(templates >= 2 && lists >= 5 && states >= 4_000);
}

/// A matcher of the reference's file.
fn matcher(matcher: &Value, names: &BTreeMap<&str, String>) -> NamedFormula {
    let operands = |operands: &Value| {
        let operands = operands.as_array().unwrap().iter();
        operands
            .map(|operand| self::matcher(operand, names))
            .collect::<Vec<_>>()
    };
    match matcher["op"].as_str().unwrap() {
        "all" => Formula::all(operands(&matcher["all"])),
        "any" => Formula::any(operands(&matcher["any"])),
        _ => {
            let statuses = matcher["statuses"].as_array().unwrap().iter();
            let statuses: StatusSet = statuses
                .map(|status| ConditionStatus::from_wire(status.as_str().unwrap()))
                .collect();
            when(names[matcher["condition"].as_str().unwrap()].clone(), statuses)
        }
    }
}

#[test]
fn recorded_answers_of_the_reference() {
    let file = fs::read_to_string(repository().join("tests/conformance/reference.json")).unwrap();
    let sets: Vec<Value> = serde_json::from_str(&file).unwrap();
    let mut page = Page::default();
    let mut cases = 0;
    for set in &sets {
        let types = set["condition_types"]
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap());
        let names: BTreeMap<&str, String> = types
            .clone()
            .enumerate()
            .map(|(place, name)| (name, format!("Condition{place}")))
            .collect();
        let mut builder = RuleList::builder();
        for name in types {
            builder = builder.condition(ConditionType::new(names[name].clone()).wire_type(name.to_owned()));
        }
        for rule in set["rules"].as_array().unwrap() {
            builder = builder.rule(
                matcher(&rule["match"], &names),
                rule["phase"].as_str().unwrap().to_owned(),
            );
        }
        let text = builder.build().unwrap().to_string();
        let checked = page.check(&text);
        let recorded = set["cases"].as_array().unwrap();
        let objects: Vec<Value> = recorded
            .iter()
            .map(|case| json!({ "metadata": { "name": "nightly" }, "status": { "conditions": case["conditions"] } }))
            .collect();
        let answers = page.objects(&text, &objects);
        for (case, answer) in recorded.iter().zip(answers.as_array().unwrap()) {
            let derived = &answer["derived"];
            assert_eq!(
                phase(list(&checked), derived),
                case["phase"],
                "{} {}",
                set["name"],
                case["conditions"]
            );
            assert_eq!(
                derived["rule"].as_i64().unwrap_or(-1),
                case["rule"],
                "{} {}",
                set["name"],
                case["conditions"]
            );
            cases += 1;
        }
    }
    assert_eq!((sets.len(), cases), (60, 2400));
}

#[test]
fn health_of_real_resources() {
    let mut page = Page::default();
    let checks = health_checks();
    let mut cases = 0;
    for check in &checks {
        let text = sections(check);
        let checked = page.check(&text);
        for case in check["cases"].as_array().unwrap() {
            let conditions: Vec<_> = case["conditions"]
                .as_array()
                .unwrap()
                .iter()
                .map(|entry| {
                    (
                        entry[0].as_str().unwrap(),
                        entry[1].as_str().unwrap(),
                        entry[2].as_str(),
                    )
                })
                .collect();
            let answers = page.objects(&text, &[object(&conditions)]);
            let found = phase(list(&checked), &answers[0]["derived"]);
            assert_eq!(found, case["health"], "{} {conditions:?}", check["name"]);
            cases += 1;
        }
    }
    assert_eq!((checks.len(), cases), (36, 1363));
}
