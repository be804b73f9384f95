//! The lists of conditions that workloads evaluate.

use crate::random::Random;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use k8s_openapi::jiff::Timestamp;
use phase_rules::ConditionStatus;
use phase_rules::rules::RuleList;

/// The type and status of each entry of a list; what [`conditions`] makes one of.
pub type Entries = Vec<(&'static str, ConditionStatus)>;

fn condition(type_: &str, status: ConditionStatus) -> Condition {
    Condition {
        type_: type_.into(),
        status: status.as_str().into(),
        reason: "AsExpected".into(),
        message: String::new(),
        observed_generation: Some(1),
        last_transition_time: Time(Timestamp::UNIX_EPOCH),
    }
}

/// The lists as a controller holds them, their strings allocated one after the other.
pub fn conditions(lists: &[Entries]) -> Vec<Vec<Condition>> {
    let list = |entries: &Entries| {
        entries
            .iter()
            .map(|(type_, status)| condition(type_, *status))
            .collect()
    };
    lists.iter().map(list).collect()
}

/// The lists as a cache holds them that watch events have filled over time: their strings lie all over the heap.
pub fn scattered(lists: &[Entries], seed: u64) -> Vec<Vec<Condition>> {
    let mut places: Vec<(usize, usize)> = (0..lists.len())
        .flat_map(|list| (0..lists[list].len()).map(move |entry| (list, entry)))
        .collect();
    Random::new(seed).shuffle(&mut places);
    let mut slots: Vec<Vec<Option<Condition>>> = lists.iter().map(|list| vec![None; list.len()]).collect();
    for (list, entry) in places {
        let (type_, status) = lists[list][entry];
        slots[list][entry] = Some(condition(type_, status));
    }
    slots
        .into_iter()
        .map(|list| list.into_iter().flatten().collect())
        .collect()
}

/// Gives each condition one of the reasons that rules test of it, or another one, with the same chance.
pub fn set_reasons(lists: &mut [Vec<Condition>], rules: &RuleList, seed: u64) {
    const OTHERS: [&str; 4] = [
        "AsExpected",
        "Reconciled",
        "MinimumReplicasAvailable",
        "WaitingForUpload",
    ];
    let tested: Vec<Vec<&str>> = (0..rules.conditions().len())
        .map(|index| rules.tested_reasons(index).map(|reason| &*reason.text).collect())
        .collect();
    let mut random = Random::new(seed);
    for condition in lists.iter_mut().flatten() {
        let declared = &mut rules.conditions().iter();
        let index = declared.position(|declared| declared.wire_type == condition.type_);
        let tested = index.map_or(&[][..], |index| &tested[index]);
        let from = if random.percent(50) && !tested.is_empty() {
            tested
        } else {
            &OTHERS
        };
        condition.reason = from[random.below(from.len())].into();
    }
}

/// Every list in which each type is missing, True, False or Unknown, in random order, with the entries of each in random
/// order.
pub fn all_states(types: &[&'static str], seed: u64) -> Vec<Entries> {
    let count = 4_usize.pow(u32::try_from(types.len()).expect("few types"));
    let mut random = Random::new(seed);
    let mut lists: Vec<Entries> = (0..count)
        .map(|number| {
            let digits = types.iter().scan(number, |rest, type_| {
                let digit = *rest % 4;
                *rest /= 4;
                Some((*type_, digit))
            });
            let mut entries = digits
                .filter_map(|(type_, digit)| Some((type_, *ConditionStatus::ALL.get(digit.checked_sub(1)?)?)))
                .collect::<Entries>();
            random.shuffle(&mut entries);
            entries
        })
        .collect();
    random.shuffle(&mut lists);
    lists
}

/// Lists in which each type is missing, True, False or Unknown with the same chance, the entries in random order.
pub fn random_states(types: &[&'static str], count: usize, seed: u64) -> Vec<Entries> {
    let mut random = Random::new(seed);
    let mut list = || {
        let mut entries = Entries::new();
        for type_ in types {
            if let Some(status) = random.below(4).checked_sub(1) {
                entries.push((type_, ConditionStatus::ALL[status]));
            }
        }
        random.shuffle(&mut entries);
        entries
    };
    (0..count).map(|_| list()).collect()
}

/// Lists with all types in the order given. Nine of ten are in the state `healthy`; in the others one condition has
/// another status.
pub fn steady(healthy: &[(&'static str, ConditionStatus)], count: usize, seed: u64) -> Vec<Entries> {
    let mut random = Random::new(seed);
    let mut list = || {
        let mut entries = healthy.to_vec();
        if random.percent(10) {
            let entry = random.below(entries.len());
            entries[entry].1 = ConditionStatus::ALL[random.below(3)];
        }
        entries
    };
    (0..count).map(|_| list()).collect()
}
