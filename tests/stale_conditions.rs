//! `ignore_stale`: a condition that was set for an older generation counts as missing, wherever the generation is known.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use k8s_openapi::jiff::Timestamp;
use kube::{CustomResource, Resource};
use phase_rules::rules::RuleList;
use phase_rules::{PhaseEnum, PhaseStatus, State};
use serde::{Deserialize, Serialize};

macro_rules! app {
    ($module:ident $(, $option:ident)?) => {
        mod $module {
            use super::*;

            #[derive(CustomResource, Serialize, Deserialize, Clone, Debug)]
            #[kube(
                group = "example.com",
                version = "v1",
                kind = "App",
                namespaced,
                status = "AppStatus",
                schema = "disabled"
            )]
            pub struct AppSpec {}

            #[derive(PhaseStatus, Serialize, Deserialize, Clone, Debug, Default)]
            #[phase(
                conditions(
                    Ready,
                    Paused(absent = True, reasons(Maintenance)),
                    Broken(negative, absent = False),
                ),
                rules(
                    Broken                     => Failed,
                    Broken = Unknown           => Unclear,
                    Paused = True(Maintenance) => Maintained,
                    Paused = False             => Stopped,
                    Ready                      => Running,
                    Ready = False              => Starting,
                    _                          => Pending,
                ),
                $($option)?
            )]
            pub struct AppStatus {
                pub conditions: Vec<Condition>,
                pub phase: Option<AppPhase>,
                pub observed_generation: Option<i64>,
            }

            pub fn app() -> App {
                App::new("a", AppSpec {})
            }
        }
    };
}

app!(plain);
app!(ignoring, ignore_stale);

const TYPES: [&str; 3] = ["Ready", "Paused", "Broken"];
const GENERATIONS: [Option<i64>; 4] = [None, Some(1), Some(2), Some(3)];

fn condition(type_: &str, status: &str, observed_generation: Option<i64>) -> Condition {
    Condition {
        type_: type_.into(),
        status: status.into(),
        reason: "Maintenance".into(),
        message: String::new(),
        observed_generation,
        last_transition_time: k8s_openapi::apimachinery::pkg::apis::meta::v1::Time(Timestamp::UNIX_EPOCH),
    }
}

/// Each condition is missing, or has a status and was set for some generation; 0 says nothing, like none.
fn every_list() -> impl Iterator<Item = Vec<Condition>> {
    let variants = |type_| {
        let statuses = ["True", "False", "Unknown", "Odd"];
        let present = statuses.into_iter().flat_map(move |status| {
            let observed = [None, Some(0), Some(1), Some(2), Some(3)];
            observed.map(|observed| Some(condition(type_, status, observed)))
        });
        std::iter::once(None).chain(present).collect::<Vec<_>>()
    };
    let [ready, paused, broken] = TYPES.map(variants);
    ready.into_iter().flat_map(move |ready| {
        let broken = broken.clone();
        paused.clone().into_iter().flat_map(move |paused| {
            let ready = ready.clone();
            let list = move |broken| {
                [ready.clone(), paused.clone(), broken]
                    .into_iter()
                    .flatten()
                    .collect()
            };
            broken.clone().into_iter().map(list)
        })
    })
}

/// The phase of an object, on which all agree that know its generation.
fn phase<K>(mut object: K, rules: &RuleList, conditions: &[Condition], generation: Option<i64>) -> K::Phase
where
    K: Resource + PhaseStatus<Condition = Condition>,
{
    object.meta_mut().generation = generation;
    *object.conditions_mut() = conditions.to_vec();
    let phase = object.derived_phase();
    assert_eq!(object.state().phase(), phase, "{conditions:?}");
    assert_eq!(object.state(), State::read_at(conditions, generation));
    let as_data = rules.evaluate_at(conditions, generation);
    assert_eq!(as_data.phase.text, phase.as_str(), "{conditions:?}");
    assert_eq!(object.recompute_phase().to, phase);
    assert_eq!(object.get_phase(), phase);
    phase
}

fn is_stale(condition: &Condition, generation: Option<i64>) -> bool {
    matches!(
        (condition.observed_generation, generation),
        (Some(observed @ 1..), Some(generation)) if observed < generation
    )
}

#[test]
fn stale_counts_as_missing_in_every_list() {
    let (plain_rules, ignoring_rules) = (plain::App::rules(), ignoring::App::rules());
    let (mut lists, mut phases_that_differ) = (0, 0);
    for conditions in every_list() {
        lists += 1;
        for generation in GENERATIONS {
            let mut current = conditions.clone();
            current.retain(|condition| !is_stale(condition, generation));

            let ignoring = phase(ignoring::app(), &ignoring_rules, &conditions, generation);
            assert_eq!(
                ignoring,
                ignoring::AppStatus::evaluate(&current),
                "{generation:?} {conditions:?}"
            );
            let plain = phase(plain::app(), &plain_rules, &conditions, generation);
            assert_eq!(plain, plain::AppStatus::evaluate(&conditions));
            phases_that_differ += usize::from(ignoring.as_str() != plain.as_str());
        }
        // A status alone does not know the generation.
        let status = ignoring::AppStatus {
            conditions,
            ..Default::default()
        };
        let evaluated = ignoring::AppStatus::evaluate(&status.conditions);
        assert_eq!(status.derived_phase(), evaluated);
        assert_eq!(status.state().phase(), evaluated);
        assert_eq!(
            ignoring_rules.evaluate(&status.conditions).phase.text,
            evaluated.as_str()
        );
    }
    assert_eq!(lists, 21_usize.pow(3));
    assert!(phases_that_differ > 1000, "{phases_that_differ}");
}

#[test]
fn first_entry_of_a_type_counts() {
    let rules = ignoring::App::rules();
    let phase = |conditions: &[Condition]| phase(ignoring::app(), &rules, conditions, Some(2));
    let stale = condition("Broken", "True", Some(1));
    let fresh = condition("Broken", "True", Some(2));
    assert_eq!(
        phase(&[stale.clone(), fresh.clone()]),
        ignoring::AppPhase::Pending
    );
    assert_eq!(phase(&[fresh, stale]), ignoring::AppPhase::Failed);
}

#[test]
fn explanation_names_what_counts() {
    let mut app = ignoring::app();
    app.metadata.generation = Some(2);
    *app.conditions_mut() = vec![
        condition("Broken", "True", Some(1)),
        condition("Paused", "False", Some(2)),
    ];
    assert_eq!(
        app.state().explain().to_string(),
        "Stopped: rule 4 Paused = False because Paused=False"
    );
    app.metadata.generation = Some(1);
    assert_eq!(
        app.state().explain().to_string(),
        "Failed: rule 1 Broken because Broken=True"
    );
}

#[test]
fn rules_as_data_carry_the_option() {
    let (plain, ignoring) = (plain::App::rules(), ignoring::App::rules());
    assert!(!plain.ignores_stale() && ignoring.ignores_stale());
    assert_eq!(ignoring.to_string(), format!("{plain}ignore_stale,\n"));
    assert_ne!(ignoring.fingerprint(), plain.fingerprint());
}

#[test]
fn observed_generation_reads_as_stored() {
    let mut app = plain::app();
    assert_eq!(app.observed_generation(), None);
    app.status = Some(plain::AppStatus::default());
    assert_eq!(app.observed_generation(), None);
    app.status.as_mut().unwrap().observed_generation = Some(3);
    assert_eq!(app.observed_generation(), Some(3));
}
