//! The five rule lists that the Go module publishes, derived, against the same rules written out as plain Rust, over
//! every list in which each condition is missing, True, False or Unknown.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use k8s_openapi::jiff::Timestamp;
use phase_rules::rules::RuleList;
use phase_rules::{PhaseEnum, PhaseStatus};
use proptest::prelude::RngExt;
use proptest::test_runner::{RngAlgorithm, TestRng};
use std::collections::BTreeSet;

#[derive(PhaseStatus)]
#[phase(
    conditions(BucketExists),
    rules(
        BucketExists                   => Ready,
        BucketExists = False | Unknown => NotReady,
    ),
)]
pub struct StoreStatus {
    pub conditions: Vec<Condition>,
    pub phase: StorePhase,
    pub observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
    conditions(
        BucketStoreReady,
        BackupCreateFailed(negative),
        InternalTaskScheduleFailed(negative),
    ),
    rules(
        all(BucketStoreReady, BackupCreateFailed = False, InternalTaskScheduleFailed = False) => Running,
        any(BackupCreateFailed, InternalTaskScheduleFailed) => Failed,
        any(
            BucketStoreReady = Unknown | False,
            BackupCreateFailed = Unknown,
            InternalTaskScheduleFailed = Unknown,
        ) => Pending,
    ),
)]
pub struct BackupScheduleStatus {
    pub conditions: Vec<Condition>,
    pub phase: BackupSchedulePhase,
    pub observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
    conditions(
        BucketStoreReady,
        MongoDBAccessRequestReady,
        JobScheduled,
        JobCompleted,
        JobFailed(negative),
    ),
    rules(
        all(BucketStoreReady, MongoDBAccessRequestReady, JobCompleted) => Completed,
        all(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled) => Running,
        any(BucketStoreReady = False, MongoDBAccessRequestReady = False, JobFailed) => Failed,
        any(BucketStoreReady = Unknown, MongoDBAccessRequestReady = Unknown) => Pending,
        all(
            BucketStoreReady = True | Unknown,
            MongoDBAccessRequestReady = True | Unknown,
            JobScheduled = Unknown | False,
        ) => Pending,
    ),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: BackupPhase,
    pub observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
    conditions(CertificateReady, OrderReady, ChallengeReady, CertificateRequestReady, SyncFailed(negative)),
    rules(
        CertificateReady = False => NotReady,
        any(
            OrderReady = False | Unknown,
            ChallengeReady = False | Unknown,
            CertificateRequestReady = False | Unknown,
        ) => Pending,
        all(OrderReady, ChallengeReady, CertificateReady, CertificateRequestReady, SyncFailed = False) => Ready,
        _ => Unknown,
    ),
)]
pub struct CertManagerCertificateStatus {
    pub conditions: Vec<Condition>,
    pub phase: CertManagerCertificatePhase,
    pub observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
    conditions(MongoDBClusterReady, MongoDBUserCreationFailed(negative)),
    rules(
        any(MongoDBClusterReady = False, MongoDBUserCreationFailed) => NotReady,
        all(MongoDBUserCreationFailed = Unknown, MongoDBClusterReady = Unknown | True) => Pending,
        all(MongoDBClusterReady, MongoDBUserCreationFailed = False) => Ready,
        _ => Unknown,
    ),
)]
pub struct AirlockAccessRequestStatus {
    pub conditions: Vec<Condition>,
    pub phase: AirlockAccessRequestPhase,
    pub observed_generation: i64,
}

/// A list as the naive rules read it: each condition's status text, missing ones left out.
struct State<'a>(&'a [(&'static str, &'static str)]);

impl State<'_> {
    fn is_true(&self, type_: &str) -> bool {
        self.is(type_, &["True"])
    }

    /// Missing counts as Unknown.
    fn is(&self, type_: &str, statuses: &[&str]) -> bool {
        let entry = self.0.iter().find(|(entry, _)| *entry == type_);
        statuses.contains(&entry.map_or("Unknown", |(_, status)| *status))
    }
}

/// A phase and its rule, in the order in which they are tried.
type NaiveRules = &'static [(&'static str, fn(&State<'_>) -> bool)];

const STORE: NaiveRules = &[
    ("Ready", |state| state.is_true("BucketExists")),
    ("NotReady", |state| {
        state.is("BucketExists", &["False", "Unknown"])
    }),
];

const BACKUP_SCHEDULE: NaiveRules = &[
    ("Running", |state| {
        state.is_true("BucketStoreReady")
            && state.is("BackupCreateFailed", &["False"])
            && state.is("InternalTaskScheduleFailed", &["False"])
    }),
    ("Failed", |state| {
        state.is_true("BackupCreateFailed") || state.is_true("InternalTaskScheduleFailed")
    }),
    ("Pending", |state| {
        state.is("BucketStoreReady", &["Unknown", "False"])
            || state.is("BackupCreateFailed", &["Unknown"])
            || state.is("InternalTaskScheduleFailed", &["Unknown"])
    }),
];

const BACKUP: NaiveRules = &[
    ("Completed", |state| {
        state.is_true("BucketStoreReady")
            && state.is_true("MongoDBAccessRequestReady")
            && state.is_true("JobCompleted")
    }),
    ("Running", |state| {
        state.is_true("BucketStoreReady")
            && state.is_true("MongoDBAccessRequestReady")
            && state.is_true("JobScheduled")
    }),
    ("Failed", |state| {
        state.is("BucketStoreReady", &["False"])
            || state.is("MongoDBAccessRequestReady", &["False"])
            || state.is_true("JobFailed")
    }),
    ("Pending", |state| {
        state.is("BucketStoreReady", &["Unknown"]) || state.is("MongoDBAccessRequestReady", &["Unknown"])
    }),
    ("Pending", |state| {
        state.is("BucketStoreReady", &["True", "Unknown"])
            && state.is("MongoDBAccessRequestReady", &["True", "Unknown"])
            && state.is("JobScheduled", &["Unknown", "False"])
    }),
];

const CERT_MANAGER_CERTIFICATE: NaiveRules = &[
    ("NotReady", |state| state.is("CertificateReady", &["False"])),
    ("Pending", |state| {
        state.is("OrderReady", &["False", "Unknown"])
            || state.is("ChallengeReady", &["False", "Unknown"])
            || state.is("CertificateRequestReady", &["False", "Unknown"])
    }),
    ("Ready", |state| {
        state.is_true("OrderReady")
            && state.is_true("ChallengeReady")
            && state.is_true("CertificateReady")
            && state.is_true("CertificateRequestReady")
            && state.is("SyncFailed", &["False"])
    }),
];

const AIRLOCK_ACCESS_REQUEST: NaiveRules = &[
    ("NotReady", |state| {
        state.is("MongoDBClusterReady", &["False"]) || state.is_true("MongoDBUserCreationFailed")
    }),
    ("Pending", |state| {
        state.is("MongoDBUserCreationFailed", &["Unknown"])
            && state.is("MongoDBClusterReady", &["Unknown", "True"])
    }),
    ("Ready", |state| {
        state.is_true("MongoDBClusterReady") && state.is("MongoDBUserCreationFailed", &["False"])
    }),
];

fn naive(rules: NaiveRules, state: &State<'_>) -> (&'static str, Option<usize>) {
    let rule = rules.iter().position(|(_, holds)| holds(state));
    (rule.map_or("Unknown", |rule| rules[rule].0), rule)
}

/// How many shuffled orders of each list are read, beside the declared one and its reverse.
const SHUFFLES: usize = 3;

/// Conditions that no rule names, close to ones that rules do name.
const FOREIGN: [(&str, &str); 4] = [
    ("Ready", "True"),
    ("jobfailed", "True"),
    ("BucketStoreReady2", "False"),
    ("example.com/BucketExists", "True"),
];

/// Two of the published lists leave states without a rule, which the derive refuses; the derived forms end in `_ => Unknown`
/// for that. Where this rule decides, none of the published ones does.
fn added_rule(derived: &RuleList, published: NaiveRules) -> Option<usize> {
    let [rules @ .., last] = derived.rules() else {
        panic!("a rule list without rules")
    };
    if derived.rules().len() == published.len() {
        return None;
    }
    assert_eq!(rules.len(), published.len());
    assert_eq!(
        (&last.matcher, &*derived.phases()[last.phase].name),
        (&None, "Unknown")
    );
    Some(rules.len())
}

/// Compares over all 4^n lists and says how many there are.
fn agrees_everywhere<S: PhaseStatus<Condition = Condition>>(
    rules: NaiveRules,
    types: &[&'static str],
) -> usize {
    let derived = S::rules();
    let declared: Vec<&str> = derived.conditions().iter().map(|c| &*c.wire_type).collect();
    assert_eq!(declared, types);
    let added = added_rule(&derived, rules);
    let mut rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut seen = BTreeSet::new();

    let lists = 4_usize.pow(u32::try_from(types.len()).unwrap());
    for number in 0..lists {
        let entries = list(number, types);
        let expected = naive(rules, &State(&entries));
        seen.insert(expected.1);

        let conditions: Vec<Condition> = entries.iter().map(condition).collect();
        let values = derived.values(&conditions);
        let as_data = derived.explain(|condition| values[condition]);
        let explanation = S::explain(&conditions);
        assert_eq!(explanation.to_string(), as_data.to_string());
        for (index, phase) in S::Phase::ALL.iter().enumerate() {
            assert_eq!(
                explanation.missing_for(*phase).map(|missing| missing.to_string()),
                as_data.missing_for(index).map(|missing| missing.to_string())
            );
        }

        let mut with_foreign = entries.clone();
        for (position, foreign) in FOREIGN.into_iter().enumerate() {
            with_foreign.insert((2 * position).min(with_foreign.len()), foreign);
        }
        let mut orders = vec![
            entries.clone(),
            entries.iter().rev().copied().collect(),
            with_foreign.iter().rev().copied().collect(),
        ];
        for _ in 0..SHUFFLES {
            let mut shuffled = with_foreign.clone();
            for end in (1..shuffled.len()).rev() {
                shuffled.swap(end, rng.random_range(0..=end));
            }
            orders.push(shuffled);
        }
        orders.push(with_foreign);

        for entries in orders {
            let conditions: Vec<Condition> = entries.iter().map(condition).collect();
            let explanation = S::explain(&conditions);
            let interpreted = derived.evaluate(&conditions);
            let published = |rule: Option<usize>| rule.filter(|rule| Some(*rule) != added);
            assert_eq!(S::evaluate(&conditions).as_str(), expected.0, "{entries:?}");
            assert_eq!(
                (explanation.phase().as_str(), published(explanation.rule())),
                expected,
                "explained: {entries:?}"
            );
            assert_eq!(
                (&*interpreted.phase.name, published(interpreted.rule)),
                expected,
                "interpreted: {entries:?}"
            );
        }
    }
    // Each rule must have decided somewhere, or the comparison says little about it.
    for rule in 0..rules.len() {
        assert!(seen.contains(&Some(rule)), "rule {rule} decided nowhere");
    }
    assert_eq!(seen.contains(&None), added.is_some());
    lists
}

/// The digits of `number` in base 4 say for each type whether it is missing or which status it has.
fn list(number: usize, types: &[&'static str]) -> Vec<(&'static str, &'static str)> {
    let mut rest = number;
    let mut entries = Vec::new();
    for type_ in types {
        let status = [None, Some("True"), Some("False"), Some("Unknown")][rest % 4];
        entries.extend(status.map(|status| (*type_, status)));
        rest /= 4;
    }
    entries
}

fn condition((type_, status): &(&str, &str)) -> Condition {
    Condition {
        type_: (*type_).into(),
        status: (*status).into(),
        reason: "Test".into(),
        message: String::new(),
        observed_generation: None,
        last_transition_time: Time(Timestamp::UNIX_EPOCH),
    }
}

#[test]
fn store() {
    assert_eq!(agrees_everywhere::<StoreStatus>(STORE, &["BucketExists"]), 4);
}

#[test]
fn backup_schedule() {
    let types = [
        "BucketStoreReady",
        "BackupCreateFailed",
        "InternalTaskScheduleFailed",
    ];
    assert_eq!(
        agrees_everywhere::<BackupScheduleStatus>(BACKUP_SCHEDULE, &types),
        64
    );
}

#[test]
fn backup() {
    let types = [
        "BucketStoreReady",
        "MongoDBAccessRequestReady",
        "JobScheduled",
        "JobCompleted",
        "JobFailed",
    ];
    assert_eq!(agrees_everywhere::<BackupStatus>(BACKUP, &types), 1024);
}

#[test]
fn cert_manager_certificate() {
    let types = [
        "CertificateReady",
        "OrderReady",
        "ChallengeReady",
        "CertificateRequestReady",
        "SyncFailed",
    ];
    assert_eq!(
        agrees_everywhere::<CertManagerCertificateStatus>(CERT_MANAGER_CERTIFICATE, &types),
        1024
    );
}

#[test]
fn airlock_access_request() {
    let types = ["MongoDBClusterReady", "MongoDBUserCreationFailed"];
    assert_eq!(
        agrees_everywhere::<AirlockAccessRequestStatus>(AIRLOCK_ACCESS_REQUEST, &types),
        16
    );
}
