//! The rules in CEL give the phase that the evaluator gives, in a CEL implementation without a server. What an API server makes of
//! them is tested by `cluster_phase.rs`.

#[path = "cel/lists.rs"]
mod lists;

use cel::{Context, Program, Value as Cel};
use expect_test::expect;
use kube::api::{ApiResource, GroupVersionKind};
use lists::Entry;
use lists::random_lists::{RandomLists, Size};
use phase_rules::ConditionStatus::{False, True, Unknown};
use phase_rules::StatusFields;
use phase_rules::admission::{FailurePolicy, Policies, ValidationAction};
use phase_rules::cel::{self as rules_in_cel, CelError, Variable};
use phase_rules::publish::StandardCondition;
use phase_rules::rules::{ConditionType, Formula, Health, Phase, Published, Reason, RuleList, because, when};
use proptest::prelude::*;
use serde_json::{Value, json};

fn compiled(expression: &str) -> Program {
    Program::compile(expression).unwrap_or_else(|error| panic!("{expression}\n{error}"))
}

fn evaluated(program: &Program, variables: &[(&str, &Value)]) -> Value {
    let mut context = Context::default();
    for (name, value) in variables {
        context.add_variable(*name, value).unwrap();
    }
    let result = program
        .execute(&context)
        .unwrap_or_else(|error| panic!("{error} in {variables:?}"));
    match &result {
        Cel::Bool(value) => json!(value),
        other => other.json().unwrap(),
    }
}

/// A validation, and the variables of a policy.
struct InCel {
    validation: Option<Program>,
    variables: Vec<(String, Program)>,
    phase: Program,
    /// Whether a state is not one of those that a `never` excludes.
    nevers: Vec<Program>,
}

impl InCel {
    fn of(rules: &RuleList) -> Self {
        let variables = rules_in_cel::variables(rules, "conditions").unwrap().into_iter();
        let phase = rules_in_cel::phase_of_variables(rules).unwrap();
        let never = policies(rules.clone()).never().unwrap();
        let nevers = never.map_or_else(Vec::new, |[policy, _]| {
            let validations = policy.data["spec"]["validations"].as_array().unwrap().iter();
            validations
                .map(|validation| compiled(validation["expression"].as_str().unwrap()))
                .collect()
        });
        Self {
            nevers,
            validation: (!rules.ignores_stale())
                .then(|| compiled(&rules_in_cel::validation(rules, "conditions", "phase").unwrap())),
            variables: variables
                .map(|Variable { name, expression, .. }| (name, compiled(&expression)))
                .collect(),
            phase: compiled(&phase),
        }
    }

    fn is_valid(&self, status: &Value) -> bool {
        let validation = self.validation.as_ref().expect("rules that a validation can say");
        evaluated(validation, &[("self", status)]) == json!(true)
    }

    fn variables(&self, object: &Value) -> Value {
        let mut known = json!({});
        for (name, program) in &self.variables {
            known[name] = evaluated(program, &[("object", object), ("variables", &known)]);
        }
        known
    }

    fn phase(&self, object: &Value) -> String {
        let phase = evaluated(&self.phase, &[("variables", &self.variables(object))]);
        phase.as_str().unwrap().into()
    }

    fn are_excluded(&self, object: &Value) -> Vec<bool> {
        let variables = self.variables(object);
        let is_excluded = |never| evaluated(never, &[("variables", &variables)]) == json!(false);
        self.nevers.iter().map(is_excluded).collect()
    }
}

fn status(entries: &[Entry], phase: &str) -> Value {
    let conditions: Vec<Value> = entries.iter().map(Entry::json).collect();
    json!({ "conditions": conditions, "phase": phase })
}

fn policies(rules: RuleList) -> Policies {
    let resource = ApiResource::from_gvk(&GroupVersionKind::gvk("example.com", "v1", "Job"));
    Policies::new(rules, StatusFields::<String>::default(), resource)
}

/// Checks the validation with the derived phase and another one, and the policies.
fn check(name: &str, rules: &RuleList, in_cel: &InCel, entries: &[Entry]) {
    let derived = &*rules.evaluate(entries).phase.text;
    let other = rules.phases().iter().find(|phase| phase.text != derived);
    for phase in [derived].into_iter().chain(other.map(|other| &*other.text)) {
        let is_valid = in_cel.is_valid(&status(entries, phase));
        assert_eq!(is_valid, phase == derived, "{name} {entries:?} {phase}\n{rules}");
    }
    let object = json!({ "status": status(entries, "anything") });
    assert_eq!(in_cel.phase(&object), derived, "{name} {entries:?}\n{rules}");
    let values = rules.values(entries);
    let nevers = rules.nevers().iter();
    let are_excluded: Vec<bool> = nevers
        .map(|never| never.matches(|condition| values[condition]))
        .collect();
    assert_eq!(
        in_cel.are_excluded(&object),
        are_excluded,
        "{name} {entries:?}\n{rules}"
    );
}

#[test]
fn in_all_states() {
    let mut states = 0;
    for (name, rules) in lists::all() {
        let in_cel = InCel::of(&rules);
        for entries in lists::states(&rules, 1_024) {
            check(&name, &rules, &in_cel, &entries);
            states += 1;
        }
    }
    assert!(states > 4_000, "{states}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn of_any_rules(seed in any::<[u8; 16]>()) {
        let rng = proptest::test_runner::TestRng::from_seed(proptest::test_runner::RngAlgorithm::XorShift, &seed);
        let mut lists = RandomLists::with(rng).with_reasons(3);
        let rules = lists.list(&Size { conditions: 1..=6, rules: 0..=8 });
        let in_cel = InCel::of(&rules);
        for entries in lists::states(&rules, 20) {
            check("random", &rules, &in_cel, &entries);
        }
    }

    /// What no schema holds to: duplicate types, texts that are no status, entries with fields that are missing or null.
    #[test]
    fn a_policy_reads_any_conditions(
        seed in any::<u8>(),
        conditions in prop::collection::vec(
            (0..4_usize, prop_oneof!["True", "False", "Unknown", "true", ""], prop_oneof!["Text0", "Text1", ""], 0..6_u8),
            0..8,
        ),
    ) {
        let rules = RandomLists::new(seed).with_reasons(2).list(&Size { conditions: 4..=4, rules: 1..=6 });
        let of_index = |index: usize| &*rules.conditions()[index].wire_type;
        let entries: Vec<Entry> = conditions
            .iter()
            .map(|(index, status, reason, lacks)| match lacks {
                0 | 1 => Entry::new(of_index(*index), "", ""),
                _ => Entry::new(of_index(*index), status, reason),
            })
            .collect();
        let on_the_wire = entries.iter().zip(&conditions).map(|(entry, (_, _, _, lacks))| match lacks {
            0 => json!({ "type": entry.type_ }),
            1 => json!({ "type": entry.type_, "status": null, "reason": null }),
            _ => entry.json(),
        });
        let mut on_the_wire: Vec<Value> = on_the_wire.collect();
        on_the_wire.insert(on_the_wire.len() / 2, json!({ "status": "True" }));
        let object = json!({ "status": { "conditions": on_the_wire } });
        prop_assert_eq!(InCel::of(&rules).phase(&object), &*rules.evaluate(&entries).phase.text, "{:?}\n{}", entries, rules);
    }
}

#[test]
fn no_conditions() {
    for (name, rules) in lists::all() {
        let in_cel = InCel::of(&rules);
        let derived = &*rules.evaluate::<Entry>(&[]).phase.text;
        assert!(in_cel.is_valid(&json!({ "phase": derived })), "{name}");
        assert!(!in_cel.is_valid(&json!({})), "{name}: a status without a phase");
        for status in [
            json!({}),
            json!({ "conditions": null }),
            json!({ "conditions": [] }),
        ] {
            assert_eq!(in_cel.phase(&json!({ "status": status })), derived, "{name}");
        }
    }
}

/// The rules of a job, with what is hard to write: an absent value, reasons, quotes.
fn job() -> RuleList {
    RuleList::builder()
        .condition(
            ConditionType::new("Failed")
                .wire_type("example.com/Failed")
                .absent(False)
                .reason(Reason::new("Deadline").text("DeadlineExceeded"))
                .reason(Reason::new("Memory").text("OOMKilled")),
        )
        .condition(ConditionType::new("Läuft").wire_type("Runs"))
        .phase(Phase::new("Retrying").text("isn't over"))
        .phase(Phase::new("Failed"))
        .phase(Phase::new("Running"))
        .phase(Phase::new("Pending"))
        .rule(because("Failed", True, ["Deadline", "Memory"]), "Retrying")
        .rule(when("Failed", True.only() | Unknown.only()), "Failed")
        .rule(
            Formula::all([
                when("Läuft", True),
                Formula::any([when("Failed", False), !when("Läuft", Unknown)]),
            ]),
            "Running",
        )
        .otherwise("Pending")
        .build()
        .unwrap()
}

#[test]
fn a_validation_reads_like_the_rules() {
    let validation = rules_in_cel::validation(&job(), "conditions", "phase").unwrap();
    expect![[r"
        has(self.phase) && self.phase == (
        !has(self.conditions) ? 'Pending'
        : [self.conditions.map(c, c.type + '=' + (has(c.status) ? c.status : 'Unknown')
        + (!has(c.reason) ? '' : c.reason == 'DeadlineExceeded' && c.type in ['example.com/Failed'] ? '/DeadlineExceeded' : c.reason == 'OOMKilled' && c.type in ['example.com/Failed'] ? '/OOMKilled' : ''))].map(s,
        'example.com/Failed=True/DeadlineExceeded' in s || 'example.com/Failed=True/OOMKilled' in s ? 'isn\'t over'
        : 'example.com/Failed=True' in s || 'example.com/Failed=Unknown' in s || 'example.com/Failed=True/DeadlineExceeded' in s || 'example.com/Failed=Unknown/DeadlineExceeded' in s || 'example.com/Failed=True/OOMKilled' in s || 'example.com/Failed=Unknown/OOMKilled' in s ? 'Failed'
        : 'Runs=True' in s && (!('example.com/Failed=True' in s || 'example.com/Failed=Unknown' in s || 'example.com/Failed=True/DeadlineExceeded' in s || 'example.com/Failed=Unknown/DeadlineExceeded' in s || 'example.com/Failed=True/OOMKilled' in s || 'example.com/Failed=Unknown/OOMKilled' in s) || 'Runs=True' in s || 'Runs=False' in s) ? 'Running'
        : 'Pending')[0]
        )"]].assert_eq(&validation);
}

#[test]
fn variables_read_like_the_rules() {
    let variables = rules_in_cel::variables(&job(), "conditions").unwrap();
    let lines: Vec<String> = variables
        .iter()
        .map(|Variable { name, expression, .. }| format!("{name}: {expression}"))
        .collect();
    expect![[r"
        conditions: has(object.status.conditions) && object.status.conditions != null ? object.status.conditions.filter(c, has(c.type)) : []
        status_Failed: (variables.conditions.filter(c, c.type == 'example.com/Failed').map(c, has(c.status) ? c.status : 'Unknown') + ['False'])[0]
        reason_Failed: (variables.conditions.filter(c, c.type == 'example.com/Failed').map(c, has(c.reason) ? c.reason : '') + [''])[0]
        status_1: (variables.conditions.filter(c, c.type == 'Runs').map(c, has(c.status) ? c.status : 'Unknown') + ['Unknown'])[0]"]].assert_eq(&lines.join("\n"));
    expect![[r"
        variables.status_Failed == 'True' && variables.reason_Failed in ['DeadlineExceeded', 'OOMKilled'] ? 'isn\'t over'
        : variables.status_Failed != 'False' ? 'Failed'
        : variables.status_1 == 'True' && (variables.status_Failed == 'False' || variables.status_1 in ['True', 'False']) ? 'Running'
        : 'Pending'"]].assert_eq(&rules_in_cel::phase_of_variables(&job()).unwrap());
}

/// What was set for an older generation counts as missing.
#[test]
fn stale_conditions() {
    let rules = RuleList::builder()
        .condition(
            ConditionType::new("Failed")
                .absent(False)
                .reason(Reason::new("Deadline")),
        )
        .rule(because("Failed", True, ["Deadline"]), "Retrying")
        .rule(when("Failed", True), "Failed")
        .rule(when("Failed", False), "Running")
        .otherwise("Unknown")
        .ignore_stale()
        .build()
        .unwrap();
    assert_eq!(
        rules_in_cel::validation(&rules, "conditions", "phase"),
        Err(CelError::IgnoresStale)
    );
    let in_cel = InCel::of(&rules);
    let phase = |observed: Value| {
        let condition = json!({ "type": "Failed", "status": "True", "reason": "Deadline", "observedGeneration": observed });
        in_cel.phase(&json!({ "metadata": { "generation": 3 }, "status": { "conditions": [condition] } }))
    };
    let phases = [json!(2), json!(3), json!(4), json!(0), Value::Null].map(phase);
    assert_eq!(
        phases,
        ["Running", "Retrying", "Retrying", "Retrying", "Retrying"]
    );
}

#[test]
fn field_names() {
    let validation = |conditions, phase| rules_in_cel::validation(&job(), conditions, phase);
    let escaped = validation("status-conditions", "in").unwrap();
    assert!(
        escaped.starts_with("has(self.__in__) && self.__in__ == ("),
        "{escaped}"
    );
    assert!(
        escaped.contains("self.status__dash__conditions.map("),
        "{escaped}"
    );
    compiled(&escaped);
    assert_eq!(
        validation("größe", "phase"),
        Err(CelError::FieldName("größe".into()))
    );
}

fn chain(rules: usize, text: usize) -> RuleList {
    let mut builder = RuleList::builder()
        .condition(ConditionType::new("Ready"))
        .never(when("Ready", Unknown));
    for rule in 0..rules {
        builder = builder.rule(when("Ready", True), format!("{}{rule}", "P".repeat(text)));
    }
    builder.otherwise("Pending").build().unwrap()
}

#[test]
fn limits() {
    let validation = |rules, text| rules_in_cel::validation(&chain(rules, text), "conditions", "phase");
    assert!(validation(200, 60).is_ok());
    assert_eq!(validation(240, 1), Err(CelError::TooDeep { rule: 231 }));
    assert!(matches!(
        validation(200, 600),
        Err(CelError::TooLong { chars: 100_001.. })
    ));
}

#[test]
fn an_excluded_state_needs_no_phase() {
    let policies = policies(chain(240, 1));
    assert_eq!(policies.mutating(), Err(CelError::TooDeep { rule: 231 }));
    let [policy, _] = policies.never().unwrap().unwrap();
    let variables = policy.data["spec"]["variables"].as_array().unwrap();
    let names: Vec<&Value> = variables.iter().map(|variable| &variable["name"]).collect();
    assert_eq!(names, ["conditions", "status_Ready"]);
    assert_eq!(
        policy.data["spec"]["validations"][0]["expression"],
        "variables.status_Ready in ['True', 'False']"
    );
}

#[test]
fn a_mutation_that_is_too_long() {
    let published = |phases: usize| {
        let text = "P".repeat(300);
        let mut builder = RuleList::builder().condition(ConditionType::new("Ready"));
        builder = builder.publish(Published::new(StandardCondition::Reconciling));
        for phase in 0..phases {
            builder = builder
                .phase(Phase::new(format!("{text}{phase}")).health(Health::Reconciling))
                .rule(when("Ready", True), format!("{text}{phase}"));
        }
        policies(
            builder
                .phase(Phase::new("Pending").health(Health::Ready))
                .otherwise("Pending")
                .build()
                .unwrap(),
        )
    };
    assert!(published(50).mutating().is_ok());
    assert!(matches!(
        published(110).mutating(),
        Err(CelError::TooLong { chars: 100_001.. })
    ));
    assert!(published(110).validating().is_ok());
}

#[test]
fn options_of_policies() {
    let policies = policies(chain(1, 1))
        .with_name("jobs")
        .with_failure_policy(FailurePolicy::Ignore)
        .with_validation_actions([ValidationAction::Warn]);
    let never = policies.never().unwrap().unwrap();
    let all = [
        policies.mutating().unwrap(),
        policies.validating().unwrap(),
        never,
    ];
    let options = all.map(|[policy, binding]| {
        let name = policy.metadata.name.unwrap();
        assert_eq!(binding.metadata.name.as_ref(), Some(&name));
        assert_eq!(binding.data["spec"]["policyName"], name);
        let actions = &binding.data["spec"]["validationActions"];
        format!("{name}: {} {actions}", policy.data["spec"]["failurePolicy"])
    });
    assert_eq!(
        options,
        [
            r#"phase.jobs: "Ignore" null"#,
            r#"phase.jobs: "Ignore" ["Warn"]"#,
            r#"never.jobs: "Ignore" ["Warn"]"#
        ]
    );
}
