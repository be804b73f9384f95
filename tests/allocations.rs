//! Evaluating and explaining do not allocate, nor does putting an explanation into words.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::{Condition, Time};
use k8s_openapi::jiff::Timestamp;
use phase_rules::{ConditionEnum, ConditionTypeOf, PhaseEnum, PhaseStatus, State};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt::{self, Write};
use std::hint::black_box;

/// The system's allocator, counting what the present thread asks of it.
struct Counting;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

// SAFETY: all is left to the system's allocator. The methods that are not here call these.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's promises are those that the system's allocator asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

fn allocations(work: impl FnOnce()) -> usize {
    let before = ALLOCATIONS.get();
    work();
    ALLOCATIONS.get() - before
}

/// Up to seven conditions: each is looked up when a rule asks for it.
#[derive(PhaseStatus)]
#[phase(
    conditions(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled, JobCompleted, JobFailed(negative)),
    rules(
        any(BucketStoreReady = False, MongoDBAccessRequestReady = False, JobFailed) => Failed,
        all(BucketStoreReady, MongoDBAccessRequestReady, JobCompleted)              => Completed,
        all(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled)              => Running,
        _                                                                           => Pending,
    ),
    never(all(JobCompleted, JobFailed)),
)]
pub struct BackupStatus {
    conditions: Vec<Condition>,
    phase: BackupPhase,
    observed_generation: i64,
}

/// From eight on: one pass over the list, here into one word.
#[derive(PhaseStatus)]
#[phase(
    conditions(
        NetworkReady,
        VolumesReady,
        SecretsReady,
        ImagesReady,
        Scheduled,
        Started,
        Healthy,
        Degraded(negative),
        Draining(negative),
        Deleting(negative, absent = False) = "lifecycle.example.com/Deleting",
    ),
    rules(
        Deleting => Deleting,
        any(NetworkReady = False, VolumesReady = False, SecretsReady = False, ImagesReady = False) => Blocked,
        not(all(NetworkReady, VolumesReady, SecretsReady, ImagesReady)) => Preparing,
        all(Started, Healthy, not(any(Degraded, Draining))) => Running,
        all(Started, any(Degraded, Healthy = False)) => Degraded,
        any(Scheduled, Started) => Starting,
        _ => Unknown,
    ),
    never(all(Started, Scheduled = False)),
    ignore_stale,
)]
pub struct WorkloadStatus {
    conditions: Vec<Condition>,
    phase: WorkloadPhase,
    observed_generation: i64,
}

/// More than 21: two words.
#[derive(PhaseStatus)]
#[phase(
    conditions(
        Zone01Ready, Zone02Ready, Zone03Ready, Zone04Ready, Zone05Ready, Zone06Ready, Zone07Ready, Zone08Ready,
        Zone09Ready, Zone10Ready, Zone11Ready, Zone12Ready, Zone13Ready, Zone14Ready, Zone15Ready, Zone16Ready,
        Zone17Ready, Zone18Ready, Zone19Ready, Zone20Ready, Zone21Ready, Zone22Ready, Zone23Ready, Zone24Ready,
        QuorumLost(negative),
        Upgrading,
    ),
    rules(
        QuorumLost => Failed,
        any(
            all(Zone01Ready = False, Zone02Ready = False, Zone23Ready = False),
            all(Zone09Ready = False, Zone16Ready = False, Zone24Ready = False),
        ) => Failed,
        Upgrading => Upgrading,
        all(
            Zone01Ready, Zone02Ready, Zone03Ready, Zone04Ready, Zone05Ready, Zone06Ready, Zone07Ready, Zone08Ready,
            Zone09Ready, Zone10Ready, Zone11Ready, Zone12Ready, Zone13Ready, Zone14Ready, Zone15Ready, Zone16Ready,
            Zone17Ready, Zone18Ready, Zone19Ready, Zone20Ready, Zone21Ready, Zone22Ready, Zone23Ready, Zone24Ready,
        ) => Ready,
        any(Zone01Ready, Zone12Ready, Zone22Ready) => Degraded,
        _ => Pending,
    ),
)]
pub struct FleetStatus {
    conditions: Vec<Condition>,
    phase: FleetPhase,
    observed_generation: i64,
}

/// As much text as a log line takes.
struct Line {
    bytes: [u8; 4096],
    len: usize,
}

impl Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let free = self.bytes.get_mut(self.len..).ok_or(fmt::Error)?;
        let place = free.get_mut(..text.len()).ok_or(fmt::Error)?;
        place.copy_from_slice(text.as_bytes());
        self.len += text.len();
        Ok(())
    }
}

/// Writes it on a fresh line, and says how long that is.
fn write_down(text: &impl fmt::Display) -> usize {
    let mut line = Line {
        bytes: [0; 4096],
        len: 0,
    };
    write!(line, "{text}").expect("a line is long enough");
    black_box(&line);
    line.len
}

fn condition(type_: &str, status: &str) -> Condition {
    Condition {
        type_: type_.into(),
        status: status.into(),
        reason: "Test".into(),
        message: "a message that is not looked at".into(),
        observed_generation: Some(1),
        last_transition_time: Time(Timestamp::UNIX_EPOCH),
    }
}

/// Lists of all kinds: nothing, everything alike, everything mixed, duplicates, foreign types, texts that are
/// no status.
fn lists<S: PhaseStatus>() -> Vec<Vec<Condition>> {
    let types: Vec<&str> = ConditionTypeOf::<S>::ALL
        .iter()
        .map(|type_| type_.as_str())
        .collect();
    let texts = ["True", "False", "Unknown", "true", "True"];
    let mut lists: Vec<Vec<Condition>> = texts
        .map(|status| types.iter().map(|type_| condition(type_, status)).collect())
        .to_vec();
    lists.push(Vec::new());
    for step in 1..=types.len() + texts.len() {
        let mixed = types.iter().enumerate().flat_map(|(position, type_)| {
            let status = texts[(position * step + step) % texts.len()];
            let missing = (position + step) % 7 == 0;
            let foreign = condition("example.com/Foreign", status);
            [(!missing).then(|| condition(type_, status)), Some(foreign)]
        });
        let mut mixed: Vec<Condition> = mixed.flatten().collect();
        let duplicates = step.min(mixed.len());
        mixed.rotate_left(duplicates);
        lists.push(mixed.iter().chain(&mixed[..duplicates]).cloned().collect());
    }
    lists
}

/// What was seen, so that the comparison with zero says something.
#[derive(Default)]
struct Seen {
    rules: BTreeSet<Option<usize>>,
    causes: usize,
    changes: usize,
    characters: usize,
    ways: usize,
}

fn does_not_allocate<S: PhaseStatus<Condition = Condition>>() {
    let mut seen = Seen::default();
    for conditions in lists::<S>() {
        let evaluated = allocations(|| {
            black_box(S::evaluate(black_box(&conditions)));
            black_box(State::<S::Phase>::read(black_box(&conditions)));
            let at_generation = State::<S::Phase>::read_at(black_box(&conditions), black_box(Some(2)));
            black_box(black_box(at_generation).phase());
            black_box(at_generation.explain());
            black_box(at_generation.excluded_by().count());
        });
        assert_eq!(evaluated, 0, "evaluate");

        let mut rule = None;
        let (mut causes, mut changes, mut characters, mut ways) = (0, 0, 0, 0);
        let explained = allocations(|| {
            let explanation = S::explain(black_box(&conditions));
            rule = explanation.rule();
            causes += explanation.causes().map(black_box).count();
            characters += write_down(&explanation);
            for cause in explanation.causes() {
                characters += write_down(&cause);
            }
        });
        assert_eq!(explained, 0, "explain");

        let toward = allocations(|| {
            let explanation = S::explain(black_box(&conditions));
            for phase in S::Phase::ALL {
                let Some(toward) = black_box(explanation.missing_for(*phase)) else {
                    continue;
                };
                ways += 1;
                changes += toward.changes().map(black_box).count();
                characters += write_down(&toward);
                for change in toward.changes() {
                    characters += write_down(&change);
                }
            }
        });
        assert_eq!(toward, 0, "toward");

        seen.rules.insert(rule);
        seen.causes += causes;
        seen.changes += changes;
        seen.characters += characters;
        seen.ways += ways;
    }
    assert!(seen.rules.len() > 2, "{:?}", seen.rules);
    assert!(
        seen.causes > 10 && seen.changes > 10 && seen.characters > 1000 && seen.ways > 10,
        "{} causes, {} changes, {} characters, {} ways",
        seen.causes,
        seen.changes,
        seen.characters,
        seen.ways
    );
}

#[test]
fn the_allocator_counts() {
    assert_eq!(allocations(|| {}), 0);
    let pushed = allocations(|| {
        let mut list = black_box(Vec::new());
        list.push(1);
        black_box(list);
    });
    assert_eq!(pushed, 1);
    let grown = allocations(|| {
        let mut list: Vec<u64> = Vec::with_capacity(1);
        list.extend(black_box([1, 2, 3, 4, 5]));
        black_box(list);
    });
    assert_eq!(grown, 2);
    assert_eq!(allocations(|| drop(black_box(vec![0_u8; 64]))), 1);
    assert_eq!(allocations(|| drop(black_box(String::from("text")))), 1);
}

#[test]
fn up_to_seven_conditions() {
    assert!(BackupStatus::rules().conditions().len() <= 7);
    does_not_allocate::<BackupStatus>();
}

#[test]
fn one_word_of_conditions() {
    assert!((8..=21).contains(&WorkloadStatus::rules().conditions().len()));
    does_not_allocate::<WorkloadStatus>();
}

#[test]
fn two_words_of_conditions() {
    assert!((22..=42).contains(&FleetStatus::rules().conditions().len()));
    does_not_allocate::<FleetStatus>();
}
