//! The lists that are exported: those that the Go module publishes, the corpus, and random ones.

use crate::{checks, generator, golden, published_lists};
use phase_rules::rules::{Health, RuleList};
use serde_json::json;

pub struct Subject {
    pub name: String,
    pub rules: RuleList,
    /// The phases that Argo CD is to call suspended.
    pub suspended: Vec<&'static str>,
}

/// All of them, where phases have a health.
pub fn all() -> Vec<Subject> {
    let subject = |name: String, rules| Subject {
        name,
        rules,
        suspended: Vec::new(),
    };
    let published = published_lists::all_lists().into_iter();
    let published =
        published.map(|(name, list)| subject(name.into(), with_health(&list.build().unwrap(), by_position)));
    let corpus = checks::all().into_iter().map(|check| Subject {
        suspended: vec!["Suspended"],
        ..subject(check.name, with_health(&check.list, by_name))
    });
    let random = generator::lists().iter().enumerate();
    let random = random.map(|(number, list)| {
        let list = with_health(list, by_position);
        let list = if number % 3 == 0 {
            ignoring_stale(&list)
        } else {
            list
        };
        subject(format!("random {number}"), list)
    });
    let backups = subject("backups".into(), golden::backups().rules().clone());
    published.chain(corpus).chain(random).chain([backups]).collect()
}

fn by_name(_: usize, name: &str) -> Health {
    match name {
        "Healthy" => Health::Ready,
        "Degraded" => Health::Stalled,
        _ => Health::Reconciling,
    }
}

fn by_position(position: usize, name: &str) -> Health {
    match position % 3 {
        _ if name == RuleList::UNKNOWN_PHASE => Health::Unknown,
        0 => Health::Ready,
        1 => Health::Reconciling,
        _ => Health::Stalled,
    }
}

fn with_health(rules: &RuleList, health: fn(usize, &str) -> Health) -> RuleList {
    let phases: Vec<_> = rules
        .phases()
        .iter()
        .enumerate()
        .filter(|(_, phase)| phase.name != RuleList::UNKNOWN_PHASE)
        .map(|(position, phase)| json!({"name": phase.name, "health": health(position, &phase.name)}))
        .chain([json!({"name": RuleList::UNKNOWN_PHASE})])
        .collect();
    let mut list = serde_json::to_value(rules).unwrap();
    list["phases"] = json!(phases);
    serde_json::from_value(list).unwrap()
}

fn ignoring_stale(rules: &RuleList) -> RuleList {
    let mut list = serde_json::to_value(rules).unwrap();
    list["ignore_stale"] = json!(true);
    serde_json::from_value(list).unwrap()
}
