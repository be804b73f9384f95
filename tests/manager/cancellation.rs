//! Calls that are dropped after any number of polls.

use crate::fixture::{
    Bench, Entry, PATH, arrive_late, phase_of, scheduled, someone_else_writes, status_of, writes_under_way,
};
use crate::late_arrivals::all_arrive_late;
use crate::resource::{Backup, BackupCondition};
use http::Method;
use phase_rules::manager::{Error, Outcome, StatusManager};
use phase_rules::{ConditionStatus, ConditionUpdate};
use stand_in::{Fault, Step};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

/// When a call is dropped that waits for the last time.
#[derive(Clone, Copy, Debug)]
enum Dropped {
    /// As soon as it waits: nothing has happened since it was polled.
    AtOnce,
    /// When what it waits for has happened, before it can see it.
    WhenWoken,
}

/// The result of a call, or None if it was dropped before it had one.
async fn poll_at_most<T>(call: impl Future<Output = T>, polls: usize, dropped: Dropped) -> Option<T> {
    let mut call = pin!(call);
    let mut left = polls;
    std::future::poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        match call.as_mut().poll(context) {
            Poll::Ready(result) => Poll::Ready(Some(result)),
            Poll::Pending if left == 0 && matches!(dropped, Dropped::AtOnce) => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// When the writes arrive that were under way when the call was dropped.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Late {
    Never,
    BeforeTheNextCall,
    BeforeItsWrite,
    AfterTheNextCall,
}

/// What the next call wants.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Wanted {
    Same,
    /// What the caller's object says already.
    Before,
}

/// Requests that take their time, so that a call waits before and after each happens.
fn slow(fault: Fault) -> Fault {
    fault.before(Step::Delay(PAUSE))
}

const PAUSE: Duration = Duration::from_millis(3);

fn all_slow(bench: &Bench) {
    bench.on_write(|fault| slow(fault.always()).after(Step::Delay(PAUSE)));
    bench.on_read(|fault| slow(fault.always()).after(Step::Delay(PAUSE)));
}

fn not_yet() -> ConditionUpdate<BackupCondition> {
    ConditionUpdate::new(
        BackupCondition::JobScheduled,
        ConditionStatus::False,
        "QuotaExceeded",
    )
}

async fn call(
    manager: &StatusManager<Backup>,
    backup: &Backup,
    wanted: Wanted,
) -> Result<Outcome<Backup>, Error> {
    let update = match wanted {
        Wanted::Same => scheduled(),
        Wanted::Before => not_yet(),
    };
    manager.set(backup, update).await
}

struct Case {
    name: &'static str,
    faults: fn(&Bench),
    manager: fn(&Bench) -> StatusManager<Backup>,
    /// Below this number of polls the test has not reached every point of the call.
    fewest_polls: usize,
}

const CASES: &[Case] = &[
    Case {
        name: "plain",
        faults: all_slow,
        manager: |bench| bench.manager.clone(),
        fewest_polls: 3,
    },
    Case {
        name: "a deadline",
        faults: all_slow,
        manager: |bench| bench.manager.clone().timeout(Duration::from_secs(1)),
        fewest_polls: 3,
    },
    Case {
        name: "a conflict",
        faults: |bench| {
            bench.on_write(|fault| {
                slow(fault)
                    .before(someone_else_writes())
                    .after(Step::Delay(PAUSE))
            });
            all_slow(bench);
        },
        manager: |bench| bench.manager.clone(),
        fewest_polls: 9,
    },
    Case {
        name: "a lost answer",
        faults: |bench| {
            bench.on_write(|fault| slow(fault).after(Step::Delay(PAUSE)).after(Step::Break));
            all_slow(bench);
        },
        manager: |bench| bench.manager.clone(),
        fewest_polls: 6,
    },
    Case {
        name: "a lost request",
        faults: |bench| {
            bench.on_write(|fault| slow(fault).before(Step::Break));
            all_slow(bench);
        },
        manager: |bench| bench.manager.clone(),
        fewest_polls: 8,
    },
    Case {
        name: "an event",
        faults: |bench| {
            bench
                .server
                .inject(slow(Fault::on(Method::POST, "/events").always()).after(Step::Delay(PAUSE)));
            all_slow(bench);
        },
        manager: |bench| {
            bench
                .manager
                .clone()
                .events(crate::events::recorder(&bench.server))
        },
        fewest_polls: 6,
    },
];

#[tokio::test(start_paused = true)]
async fn after_any_number_of_polls() {
    for case in CASES {
        for dropped in [Dropped::AtOnce, Dropped::WhenWoken] {
            for late in [
                Late::Never,
                Late::BeforeTheNextCall,
                Late::BeforeItsWrite,
                Late::AfterTheNextCall,
            ] {
                for wanted in [Wanted::Same, Wanted::Before] {
                    let mut polls = 0;
                    while !ends_within(case, polls, dropped, late, wanted).await {
                        polls += 1;
                    }
                    assert!(polls >= case.fewest_polls, "{}: only {polls} polls", case.name);
                }
            }
        }
    }
}

/// Drops a call after so many polls and says whether it had ended by then; then lets another end.
async fn ends_within(case: &Case, polls: usize, dropped: Dropped, late: Late, wanted: Wanted) -> bool {
    let name = format!("{}, {polls} polls, {dropped:?}, {late:?}, {wanted:?}", case.name);
    let bench = Bench::new();
    let _ = call(&bench.manager, &bench.backup(), Wanted::Before)
        .await
        .unwrap();
    let backup = bench.backup();
    let untouched = serde_json::to_value(&backup).unwrap();
    // A manager of its own, that knows nothing of the preparations.
    let bench = Bench {
        manager: StatusManager::new(bench.server.client(), "backup-controller")
            .with_observer(bench.log.clone()),
        ..bench
    };
    let manager = (case.manager)(&bench);
    (case.faults)(&bench);
    let told_before = bench.log.entries().len();

    let result = poll_at_most(call(&manager, &backup, Wanted::Same), polls, dropped).await;

    assert_eq!(serde_json::to_value(&backup).unwrap(), untouched, "{name}");
    assert_whole(&bench, &name);
    let told = bench.log.entries().split_off(told_before);
    assert!(
        told.is_empty() || told == [Entry::Changed("Pending -> Running".into())],
        "{name}: {told:?}"
    );
    if let Some(result) = &result {
        assert!(result.as_ref().unwrap().changed().is_some(), "{name}");
        assert_eq!(told.len(), 1, "{name}");
    }

    bench.server.clear_faults();
    let under_way = writes_under_way(&bench.server);
    match late {
        Late::BeforeTheNextCall => under_way.iter().for_each(|write| {
            arrive_late(&bench.server, write);
        }),
        Late::BeforeItsWrite => bench.on_write(|fault| fault.before(all_arrive_late())),
        Late::Never | Late::AfterTheNextCall => {}
    }
    let _ = call(&manager, &backup, wanted).await.unwrap();
    if late == Late::AfterTheNextCall {
        let arrived = under_way.iter().any(|write| arrive_late(&bench.server, write));
        // The next call has fenced it off, unless there was nothing to write.
        assert!(!arrived || wanted == Wanted::Before, "{name}");
        let _ = call(&manager, &backup, wanted).await.unwrap();
    }

    assert_whole(&bench, &name);
    let stored = bench.stored();
    let expected = match wanted {
        Wanted::Same => ("True", "Running"),
        Wanted::Before => ("False", "Pending"),
    };
    let status = status_of(&stored, BackupCondition::JobScheduled);
    assert_eq!(
        (status.as_deref(), phase_of(&stored).as_str()),
        (Some(expected.0), expected.1),
        "{name}"
    );
    assert_eq!(serde_json::to_value(&backup).unwrap(), untouched, "{name}");
    if wanted == Wanted::Same {
        assert!(bench.server.objects(crate::events::EVENTS).len() <= 1, "{name}");
    }
    result.is_some()
}

/// Every revision is one from before the call or one from after it, with the phase that goes with it.
fn assert_whole(bench: &Bench, name: &str) {
    bench.assert_consistent();
    for revision in bench.server.revisions(PATH) {
        let status = status_of(&revision, BackupCondition::JobScheduled);
        let phase = phase_of(&revision);
        match status.as_deref() {
            Some("True") => assert_eq!(phase, "Running", "{name}"),
            _ => assert_eq!(phase, "Pending", "{name}"),
        }
    }
}
