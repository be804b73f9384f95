//! What the manager traces: one event for each change of a condition that the server accepted.

use crate::fixture::{Bench, PATH, change, error, scheduled, someone_else_writes};
use crate::resource::BackupCondition;
use phase_rules::manager::StatusChanges;
use phase_rules::{ConditionStatus, ConditionUpdate};
use stand_in::Step;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Once;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::Layer;
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;

#[derive(Clone, Debug, Default, PartialEq)]
struct Fields(BTreeMap<&'static str, String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.into());
    }
}

impl Fields {
    fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("-", String::as_str)
    }
}

/// An event, and the span that it is in.
#[derive(Clone, Debug)]
pub struct Traced {
    pub level: Level,
    fields: Fields,
    span: &'static str,
    span_fields: Fields,
}

impl Traced {
    pub fn message(&self) -> &str {
        self.field("message")
    }

    pub fn field(&self, name: &str) -> &str {
        self.fields.get(name)
    }
}

thread_local! {
    static TRACED: RefCell<Option<Vec<Traced>>> = const { RefCell::new(None) };
}

/// Makes the one subscriber of the process. All tests that use a manager do so before they begin: a span or
/// event that is met before there is a subscriber may be taken to interest nobody.
pub fn listen() {
    static LISTENING: Once = Once::new();
    LISTENING.call_once(|| {
        let subscriber = tracing_subscriber::registry().with(Recorder);
        tracing::subscriber::set_global_default(subscriber).expect("nobody else sets one");
    });
}

/// The events of this crate on this thread, as long as it lives.
pub struct Capture(());

impl Capture {
    pub fn start() -> Self {
        listen();
        TRACED.set(Some(Vec::new()));
        Self(())
    }

    pub fn take(&self) -> Vec<Traced> {
        let Self(()) = self;
        TRACED.replace(Some(Vec::new())).unwrap_or_default()
    }
}

impl Drop for Capture {
    fn drop(&mut self) {
        TRACED.set(None);
    }
}

struct Recorder;

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Recorder {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        context.span(id).unwrap().extensions_mut().insert(fields);
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        if !event.metadata().target().starts_with("phase_rules") {
            return;
        }
        let mut fields = Fields::default();
        event.record(&mut fields);
        // `preview` sends nothing, and has none.
        let Some(span) = context.event_span(event) else {
            return;
        };
        let span_fields = span.extensions().get::<Fields>().unwrap().clone();
        TRACED.with_borrow_mut(|traced| {
            if let Some(traced) = traced {
                traced.push(Traced {
                    level: *event.metadata().level(),
                    fields,
                    span: span.name(),
                    span_fields,
                });
            }
        });
    }
}

fn summary(traced: &Traced) -> [&str; 6] {
    [
        "message",
        "condition",
        "status",
        "reason",
        "old_phase",
        "new_phase",
    ]
    .map(|name| traced.fields.get(name))
}

#[tokio::test(start_paused = true)]
async fn each_condition_that_changed() {
    let bench = Bench::new();
    let capture = Capture::start();
    let changes = StatusChanges::new()
        .set(scheduled())
        .set(ConditionUpdate::new(
            BackupCondition::BucketStoreReady,
            ConditionStatus::True,
            "Found",
        ))
        .mark_unknown([BackupCondition::JobCompleted], "JobRunning", "")
        .remove(BackupCondition::MongoDBAccessRequestReady);

    change(bench.manager.apply(&bench.backup(), changes).await);

    let traced = capture.take();
    let mut summaries: Vec<_> = traced.iter().map(summary).collect();
    summaries.sort_unstable();
    // The bucket store was ready before.
    assert_eq!(
        summaries,
        [
            [
                "condition changed",
                "JobCompleted",
                "Unknown",
                "JobRunning",
                "Pending",
                "Pending"
            ],
            [
                "condition changed",
                "JobScheduled",
                "True",
                "JobCreated",
                "Pending",
                "Pending"
            ],
            [
                "condition changed",
                "MongoDBAccessRequestReady",
                "removed",
                "",
                "Pending",
                "Pending"
            ],
        ]
    );
    for traced in traced {
        assert_eq!((traced.level, traced.span), (Level::INFO, "write_status"));
        let names = ["kind", "namespace", "name", "field_manager"];
        let values = names.map(|name| traced.span_fields.get(name));
        assert_eq!(values, ["Backup", "default", "nightly", "backup-controller"]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_transition_names_both_phases() {
    let bench = Bench::new();
    let capture = Capture::start();
    change(bench.manager.set(&bench.backup(), scheduled()).await);
    let traced = capture.take();
    assert_eq!(traced.len(), 1);
    assert_eq!(traced[0].message(), "condition changed");
    let expected = [
        "condition changed",
        "JobScheduled",
        "True",
        "JobCreated",
        "Pending",
        "Running",
    ];
    assert_eq!(summary(&traced[0]), expected);
    assert_eq!(traced[0].fields.get("attempts"), "1");
}

#[tokio::test(start_paused = true)]
async fn once_however_often_it_was_tried() {
    for fault in ["lost", "conflict"] {
        let bench = Bench::new();
        bench.on_write(|write| match fault {
            "lost" => write.after(Step::Break),
            _ => write.before(someone_else_writes()),
        });
        let capture = Capture::start();
        change(bench.manager.set(&bench.backup(), scheduled()).await);
        let traced = capture.take();
        assert_eq!(traced.len(), 1, "{fault}");
        assert_eq!(traced[0].fields.get("attempts"), "2", "{fault}");
        assert_eq!(traced[0].fields.get("new_phase"), "Running", "{fault}");
    }
}

#[tokio::test(start_paused = true)]
async fn nothing_without_acceptance() {
    let bench = Bench::new();
    let capture = Capture::start();
    let ready = ConditionUpdate::new(BackupCondition::BucketStoreReady, ConditionStatus::True, "Found");
    assert!(
        bench
            .manager
            .set(&bench.backup(), ready)
            .await
            .unwrap()
            .changed()
            .is_none()
    );

    bench.on_write(|fault| fault.always().before(someone_else_writes()));
    error(bench.manager.set(&bench.backup(), scheduled()).await);

    assert!(capture.take().is_empty());
}

/// Without a condition it is the status that changed.
#[tokio::test(start_paused = true)]
async fn a_phase_alone() {
    let bench = Bench::new();
    bench
        .server
        .edit(PATH, |backup| backup["status"]["phase"] = "Completed".into());
    let capture = Capture::start();
    change(bench.manager.sync(&bench.backup()).await);
    let traced = capture.take();
    assert_eq!(traced.len(), 1);
    assert_eq!(
        summary(&traced[0]),
        ["status changed", "-", "-", "-", "Completed", "Pending"]
    );
}
