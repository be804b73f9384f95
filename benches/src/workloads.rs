//! What is evaluated: a rule list and lists of conditions.

use crate::contestants::Contestant;
use crate::generated::Subjects;
use crate::lists::{self, Entries};
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::rules::RuleList;
use phase_rules::{ConditionEnum, ConditionStatus, ConditionTypeOf, PhaseStatus};

mod backup;

pub use backup::BackupStatus;

/// A status whose rules are also there as code written by hand.
pub trait Subject: PhaseStatus<Condition = Condition> {
    /// Rules as most operators write them: a chain of lookups, one after the other.
    fn hand_chain(conditions: &[Condition]) -> Self::Phase;

    /// Rules as a careful hand writes them: the list is read once, into a local variable for each type.
    fn hand_single_pass(conditions: &[Condition]) -> Self::Phase;
}

/// A status and lists of its conditions, to be evaluated by each contestant.
pub struct Workload {
    /// What the tables call it.
    pub name: String,
    /// The lists of conditions.
    pub lists: Vec<Vec<Condition>>,
    /// The rules.
    pub rules: RuleList,
    prepare: Prepare,
}

type Prepare = for<'a> fn(Contestant, &'a [Vec<Condition>]) -> Evaluations<'a>;

/// Evaluates all lists of a workload and writes the index of each phase.
pub type Evaluations<'a> = Box<dyn Fn(&mut [u8]) + 'a>;

impl Workload {
    fn new<S: Subject>(name: impl Into<String>, lists: Vec<Vec<Condition>>) -> Self {
        Self {
            name: name.into(),
            lists,
            rules: S::rules(),
            prepare: Contestant::prepare::<S>,
        }
    }

    /// Sets a contestant up for the lists.
    pub fn prepare(&self, contestant: Contestant) -> Evaluations<'_> {
        (self.prepare)(contestant, &self.lists)
    }

    /// What a contestant answers for each list.
    pub fn phases(&self, contestant: Contestant) -> Vec<u8> {
        let mut phases = vec![u8::MAX; self.lists.len()];
        self.prepare(contestant)(&mut phases);
        phases
    }
}

/// How many lists there are where not all states are listed.
const LISTS: usize = 1_024;

fn types<S: PhaseStatus>() -> Vec<&'static str> {
    ConditionTypeOf::<S>::ALL
        .iter()
        .map(|type_| type_.as_str())
        .collect()
}

/// All 1,024 lists in which each of five conditions is missing, True, False or Unknown; shuffled.
pub fn backup() -> Workload {
    Workload::new::<BackupStatus>(
        "Backup",
        lists::conditions(&lists::all_states(&types::<BackupStatus>(), 1)),
    )
}

/// What a cluster looks like most of the time: backups that are done, a few that are not, types always in the same order.
pub fn backup_steady() -> Workload {
    Workload::new::<BackupStatus>("steady", lists::conditions(&steady_lists(LISTS)))
}

fn steady_lists(count: usize) -> Vec<Entries> {
    let statuses = [
        ConditionStatus::True,
        ConditionStatus::True,
        ConditionStatus::True,
        ConditionStatus::True,
        ConditionStatus::False,
    ];
    let healthy: Entries = types::<BackupStatus>().into_iter().zip(statuses).collect();
    lists::steady(&healthy, count, 2)
}

/// A cache of `count` Backup objects in all states, their strings scattered over the heap.
pub fn backup_scattered(count: usize) -> Workload {
    let states = lists::all_states(&types::<BackupStatus>(), 3);
    let lists: Vec<Entries> = states.into_iter().cycle().take(count).collect();
    Workload::new::<BackupStatus>("batch, scattered", lists::scattered(&lists, 4))
}

struct Generated<'a> {
    name: &'a str,
    lists: usize,
}

/// A generated rule list of that size over random states.
pub fn generated(conditions: usize, rules: usize) -> Workload {
    sized(conditions, rules, LISTS)
}

/// The same with fewer lists, for what takes long.
pub fn sized(conditions: usize, rules: usize, lists: usize) -> Workload {
    let name = format!("{conditions} x {rules}");
    crate::generated::with_subject(conditions, rules, Generated { name: &name, lists })
        .unwrap_or_else(|| panic!("no generated rule list of {name}"))
}

/// The generated rules of 16 x 16 that test three reasons of half of the conditions, over the states of [`generated`]; the reason
/// of a condition is one of those with a chance of one half.
pub fn with_reasons() -> Workload {
    let name = "16 x 16, reasons";
    let mut workload = crate::generated::visit_with_reasons(Generated { name, lists: LISTS });
    lists::set_reasons(&mut workload.lists, &workload.rules, 6);
    workload
}

impl Subjects for Generated<'_> {
    type Output = Workload;

    fn visit<S: Subject>(self) -> Workload {
        let states = lists::random_states(&types::<S>(), self.lists, 5);
        Workload::new::<S>(self.name, lists::conditions(&states))
    }
}
