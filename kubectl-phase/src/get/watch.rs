//! `get --watch`: the objects, then a line for each transition.

use super::live::Live;
use super::{Format, color_of, nothing_found, table};
use crate::cluster::{Cluster, Interruption, Resource, Selection};
use crate::failure::Failure;
use crate::object::{ObjectPhase, full_name};
use crate::output;
use crate::printable::printable;
use crate::progress::Progress;
use anstyle::{AnsiColor, Style};
use futures::StreamExt;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Time;
use k8s_openapi::jiff::Timestamp;
use kube::ResourceExt;
use kube::api::DynamicObject;
use kube::runtime::watcher::Event;
use phase_rules::crd::PublishedRules;
use serde::Serialize;
use std::ops::ControlFlow;
use std::pin::pin;
use std::process::ExitCode;

/// Runs until Ctrl-C, or until nobody reads what it writes.
pub async fn run(
    cluster: &Cluster,
    resource: &Resource,
    rules: &PublishedRules,
    selection: &Selection,
    format: Format,
) -> Result<ExitCode, Failure> {
    let mut events = pin!(selection.watch(cluster, resource));
    let mut ctrl_c = pin!(tokio::signal::ctrl_c());
    let mut watch = Watch::new(rules);
    loop {
        let event = tokio::select! {
            _ = &mut ctrl_c => return Ok(ExitCode::SUCCESS),
            event = events.next() => event,
        };
        let news = match event {
            Some(Ok(event)) => watch.event(event),
            Some(Err(interruption)) => watch.interrupted(interruption)?,
            None => return Ok(ExitCode::SUCCESS),
        };
        if write(news, format, selection.namespace_of(cluster, resource))?.is_break() {
            return Ok(ExitCode::SUCCESS);
        }
    }
}

fn write(news: News, format: Format, namespace: Option<&str>) -> Result<ControlFlow<()>, Failure> {
    let is_table = matches!(format, Format::Table | Format::Wide);
    let transitions = match news {
        News::Listed(objects) if is_table && objects.is_empty() => {
            nothing_found(namespace);
            return Ok(ControlFlow::Continue(()));
        }
        News::Listed(objects) if is_table => {
            return output::print_more(&table::table(&objects, format == Format::Wide));
        }
        News::Listed(objects) => objects.into_iter().map(Transition::listed).collect(),
        News::Happened(transitions) => transitions,
    };
    for transition in transitions {
        let text = match format {
            Format::Table | Format::Wide => transition.line(),
            Format::Json => output::json_line(&transition)?,
            Format::Yaml => format!("---\n{}", output::yaml(&transition)?),
        };
        if output::print_more(&text)?.is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}

struct Watch<'a> {
    rules: &'a PublishedRules,
    live: Live<Known>,
    /// Until it has ended, which is when it is shown.
    first_list: Option<(Vec<ObjectPhase>, Progress)>,
    is_interrupted: bool,
}

/// What there is to show.
enum News {
    /// The first list.
    Listed(Vec<ObjectPhase>),
    Happened(Vec<Transition>),
}

/// What is kept of an object.
struct Known {
    namespace: Option<String>,
    name: String,
    /// `None` where the conditions are no list.
    state: Option<State>,
}

/// What makes a transition.
#[derive(Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct State {
    derived_phase: String,
    /// The stored phase where it is another.
    drift: Option<String>,
    excluded: bool,
}

impl State {
    fn of(object: &ObjectPhase) -> Self {
        Self {
            derived_phase: object.derived_phase.clone(),
            drift: object.stored_phase.clone().filter(|_| object.drift),
            excluded: !object.excluded_by.is_empty(),
        }
    }
}

impl<'a> Watch<'a> {
    fn new(rules: &'a PublishedRules) -> Self {
        Self {
            rules,
            live: Live::new(),
            first_list: Some((Vec::new(), Progress::default())),
            is_interrupted: false,
        }
    }

    fn event(&mut self, event: Event<DynamicObject>) -> News {
        self.is_interrupted = false;
        let transitions = match event {
            Event::Init => {
                self.live.begin_list();
                if let Some((objects, _)) = &mut self.first_list {
                    objects.clear();
                }
                Vec::new()
            }
            Event::InitApply(object) | Event::Apply(object) => Vec::from_iter(self.put(&object)),
            Event::InitDone => {
                let gone = self.live.end_list();
                if let Some((objects, _)) = self.first_list.take() {
                    return News::Listed(objects);
                }
                gone.into_iter().map(Transition::deleted).collect()
            }
            Event::Delete(object) => self
                .live
                .remove(&object)
                .map(Transition::deleted)
                .into_iter()
                .collect(),
        };
        News::Happened(transitions)
    }

    fn interrupted(&mut self, interruption: Interruption) -> Result<News, Failure> {
        if interruption.is_final || self.first_list.is_some() {
            return Err(interruption.failure);
        }
        if !std::mem::replace(&mut self.is_interrupted, true) {
            output::note(format_args!(
                "the watch is interrupted, retrying: {}",
                interruption.failure
            ));
        }
        Ok(News::Happened(Vec::new()))
    }

    fn put(&mut self, object: &DynamicObject) -> Option<Transition> {
        let now = ObjectPhase::of(object, self.rules);
        let state = now.as_ref().ok().map(State::of);
        let known = Known {
            namespace: object.namespace(),
            name: object.name_any(),
            state: state.clone(),
        };
        let before = self.live.put(object, known);
        let now = match now {
            Ok(now) => now,
            Err(malformed) => {
                if before.is_none_or(|before| before.state.is_some()) {
                    output::error(malformed);
                }
                return None;
            }
        };
        if let Some((objects, progress)) = &mut self.first_list {
            objects.push(now);
            progress.read(objects.len(), None);
            return None;
        }
        match before {
            None => Some(Transition::new(Change::New, None, Object::Is(now))),
            Some(before) if before.state == state => None,
            Some(before) => Some(Transition::new(Change::Changed, before.state, Object::Is(now))),
        }
    }
}

#[derive(Serialize)]
struct Transition {
    time: Time,
    change: Change,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<State>,
    object: Object,
}

#[derive(Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Change {
    Listed,
    New,
    Changed,
    Deleted,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Object {
    Is(ObjectPhase),
    Was {
        #[serde(skip_serializing_if = "Option::is_none")]
        namespace: Option<String>,
        name: String,
    },
}

impl Transition {
    fn listed(object: ObjectPhase) -> Self {
        Self::new(Change::Listed, None, Object::Is(object))
    }

    fn deleted(known: Known) -> Self {
        let Known {
            namespace,
            name,
            state,
        } = known;
        Self::new(Change::Deleted, state, Object::Was { namespace, name })
    }

    fn new(change: Change, before: Option<State>, object: Object) -> Self {
        Self {
            time: Time(Timestamp::now()),
            change,
            before,
            object,
        }
    }

    /// `2026-11-30T06:35:18Z  shop/nightly  Running -> Failed  JobFailed=True`
    fn line(&self) -> String {
        let before = match (self.change, &self.before) {
            (Change::New | Change::Listed, _) => "(new)",
            (Change::Changed | Change::Deleted, Some(before)) => &before.derived_phase,
            (Change::Changed | Change::Deleted, None) => "(malformed)",
        };
        let time = Timestamp::from_second(self.time.0.as_second()).unwrap_or(self.time.0);
        let (object, name) = match &self.object {
            Object::Is(object) => (object, printable(&object.full_name())),
            Object::Was { namespace, name } => {
                let name = full_name(namespace.as_deref(), name);
                return format!("{time}  {}  {before} -> (deleted)\n", printable(&name));
            }
        };
        let mut line = format!("{time}  {name}  ");
        if before != object.derived_phase {
            line.extend([before, " -> "]);
        }
        line += &styled(&object.derived_phase, color_of(object.health));
        if !object.causes.is_empty() {
            line.extend(["  ", &printable(&object.because())]);
        }
        for note in self.notes(object) {
            line.extend(["  ", &styled(&format!("[{note}]"), Some(AnsiColor::Yellow))]);
        }
        line + "\n"
    }

    /// What is wrong with the object, and what no longer is.
    fn notes(&self, object: &ObjectPhase) -> impl Iterator<Item = String> + use<> {
        let before = self.before.as_ref();
        let drift = match &object.stored_phase {
            Some(stored) if object.drift => Some(format!("drift: the stored phase is {}", printable(stored))),
            _ => before
                .and_then(|before| before.drift.as_ref())
                .map(|_| "no drift".into()),
        };
        let excluded = match &*object.excluded_by {
            [] => before
                .filter(|before| before.excluded)
                .map(|_| "not excluded".into()),
            nevers => Some(format!("excluded: never({})", nevers.join("), never("))),
        };
        let stale = object.stale.then(|| "stale".into());
        [drift, excluded, stale].into_iter().flatten()
    }
}

fn styled(text: &str, color: Option<AnsiColor>) -> String {
    let style = color.map_or(Style::new(), AnsiColor::on_default);
    format!("{style}{text}{style:#}")
}

#[cfg(test)]
#[allow(dead_code)]
#[path = "../../../examples/backup/resource.rs"]
mod resource;

#[cfg(test)]
mod tests {
    use super::resource::{Backup, BackupStatus};
    use super::*;
    use kube::CustomResourceExt;
    use phase_rules::crd::publish_rules;
    use serde_json::json;

    fn rules() -> PublishedRules {
        let crd = publish_rules::<BackupStatus>(Backup::crd()).unwrap();
        crate::rules::of_crd(&crd).unwrap()
    }

    fn object(uid: &str, name: &str, conditions: &serde_json::Value) -> DynamicObject {
        serde_json::from_value(json!({
            "apiVersion": "backup.example.com/v1",
            "kind": "Backup",
            "metadata": { "namespace": "shop", "name": name, "uid": uid },
            "status": { "conditions": conditions },
        }))
        .unwrap()
    }

    fn pending(uid: &str, name: &str) -> DynamicObject {
        object(uid, name, &json!([]))
    }

    fn failed(uid: &str, name: &str) -> DynamicObject {
        object(uid, name, &json!([{ "type": "JobFailed", "status": "True" }]))
    }

    /// The lines without their times; of the first list, the names.
    fn shown(watch: &mut Watch, events: impl IntoIterator<Item = Event<DynamicObject>>) -> Vec<String> {
        let lines = |news| match news {
            News::Listed(objects) => objects.iter().map(|object| object.name.clone()).collect(),
            News::Happened(transitions) => {
                let lines = transitions.iter().map(Transition::line);
                let lines = lines.map(|line| anstream::adapter::strip_str(&line).to_string());
                lines
                    .map(|line| line.split_once("  ").unwrap().1.trim_end().to_owned())
                    .collect::<Vec<_>>()
            }
        };
        events
            .into_iter()
            .flat_map(|event| lines(watch.event(event)))
            .collect()
    }

    fn list(objects: Vec<DynamicObject>) -> impl Iterator<Item = Event<DynamicObject>> {
        let objects = objects.into_iter().map(Event::InitApply);
        [Event::Init].into_iter().chain(objects).chain([Event::InitDone])
    }

    #[test]
    fn another_list_shows_only_what_changed() {
        let rules = rules();
        let mut watch = Watch::new(&rules);
        let first = vec![
            pending("1", "daily"),
            pending("2", "nightly"),
            pending("3", "weekly"),
        ];
        assert_eq!(
            shown(&mut watch, list(first.clone())),
            ["daily", "nightly", "weekly"]
        );
        assert!(shown(&mut watch, list(first)).is_empty());

        let second = vec![
            failed("1", "daily"),
            pending("4", "nightly"),
            pending("3", "weekly"),
        ];
        assert_eq!(
            shown(&mut watch, list(second)),
            [
                "shop/daily  Pending -> Failed  JobFailed=True",
                "shop/nightly  (new) -> Pending  BucketStoreReady=Unknown, MongoDBAccessRequestReady=Unknown, JobFailed=Unknown",
                "shop/nightly  Pending -> (deleted)",
            ]
        );
    }

    #[test]
    fn list_that_begins_again_counts_once() {
        let rules = rules();
        let mut watch = Watch::new(&rules);
        let begun = [
            Event::Init,
            Event::InitApply(pending("1", "daily")),
            Event::InitApply(pending("2", "nightly")),
        ];
        assert!(shown(&mut watch, begun).is_empty());
        assert_eq!(
            shown(&mut watch, list(vec![pending("2", "nightly")])),
            ["nightly"]
        );
        assert!(shown(&mut watch, list(vec![pending("2", "nightly")])).is_empty());
    }

    #[test]
    fn malformed_object_and_its_return() {
        let rules = rules();
        let mut watch = Watch::new(&rules);
        shown(&mut watch, list(vec![pending("1", "daily")]));
        let malformed = object("1", "daily", &json!("none"));
        assert!(shown(&mut watch, [Event::Apply(malformed)]).is_empty());
        assert_eq!(
            shown(&mut watch, [Event::Apply(failed("1", "daily"))]),
            ["shop/daily  (malformed) -> Failed  JobFailed=True"]
        );
    }
}
