//! Prints what becomes of each Backup: its phase, and the conditions that changed.

use crate::backup::{Backup, BackupCondition};
use futures::StreamExt;
use kube::ResourceExt;
use kube::api::Api;
use kube::runtime::WatchStreamExt;
use kube::runtime::watcher::{self, Event, watcher};
use phase_rules::{GetPhase, PhaseStatus};
use std::collections::BTreeMap;
use std::io::Write;
use std::pin::pin;
use std::sync::Arc;
use tokio::sync::watch;

/// Backups by name, as last printed.
pub type Backups = BTreeMap<String, Backup>;

/// Prints one line.
pub fn say(line: &str) {
    // Nobody listens any more: no reason to stop operating.
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Prints the Backups that it watches.
pub struct Narrator {
    names_namespace: bool,
    /// `None` until the first list is complete.
    told: watch::Sender<Option<Backups>>,
}

impl Narrator {
    /// `names_namespace`: whether there may be Backups of one name in several namespaces.
    pub fn new(names_namespace: bool) -> Self {
        Self {
            names_namespace,
            told: watch::Sender::new(None),
        }
    }

    /// Waits until what has been printed is enough.
    pub async fn until(&self, is_enough: impl Fn(&Backups) -> bool) {
        let mut told = self.told.subscribe();
        // The sender lives as long as this narrator.
        let _ = told.wait_for(|told| told.as_ref().is_some_and(&is_enough)).await;
    }

    /// Prints each change of a phase or a condition, forever. What is there at the beginning is not printed.
    pub async fn narrate(self: Arc<Self>, backups: Api<Backup>) {
        let mut events = pin!(watcher(backups, watcher::Config::default()).default_backoff());
        let mut list = Backups::new();
        while let Some(event) = events.next().await {
            match event {
                Ok(Event::Init) => list.clear(),
                Ok(Event::InitApply(backup)) => {
                    list.insert(self.name(&backup), backup);
                }
                Ok(Event::InitDone) => self.tell_list(std::mem::take(&mut list)),
                Ok(Event::Apply(backup)) => self.tell(&self.name(&backup), Some(backup)),
                Ok(Event::Delete(backup)) => self.tell(&self.name(&backup), None),
                Err(error) => tracing::warn!(%error, "the narrator missed something"),
            }
        }
    }

    fn name(&self, backup: &Backup) -> String {
        match backup.namespace() {
            Some(namespace) if self.names_namespace => format!("{namespace}/{}", backup.name_any()),
            _ => backup.name_any(),
        }
    }

    fn tell_list(&self, list: Backups) {
        let known = self
            .told
            .borrow()
            .as_ref()
            .map(|told| told.keys().cloned().collect::<Vec<_>>());
        let Some(known) = known else {
            self.told.send_replace(Some(list));
            return;
        };
        // A broken watch begins again with a list.
        for name in known.iter().filter(|name| !list.contains_key(*name)) {
            self.tell(name, None);
        }
        for (name, backup) in list {
            self.tell(&name, Some(backup));
        }
    }

    fn tell(&self, name: &str, now: Option<Backup>) {
        self.told.send_modify(|told| {
            let told = told.get_or_insert_default();
            for line in lines(name, told.get(name), now.as_ref()) {
                say(&line);
            }
            match now {
                Some(backup) => told.insert(name.into(), backup),
                None => told.remove(name),
            };
        });
    }
}

/// The phase on the first line, one changed condition on each.
fn lines(name: &str, before: Option<&Backup>, now: Option<&Backup>) -> Vec<String> {
    let from = before.map(GetPhase::get_phase).unwrap_or_default();
    let Some(now) = now else {
        return vec![format!("{name:<10}{from} -> (deleted)")];
    };
    let to = now.get_phase();
    let mut changes = BackupCondition::ALL
        .iter()
        .filter_map(|type_| change(*type_, before, now));
    let first = changes.next().unwrap_or_default();
    if from == to && first.is_empty() {
        return Vec::new();
    }
    let phases = if from == to {
        to.to_string()
    } else {
        format!("{from} -> {to}")
    };
    let first = format!("{name:<10}{phases:<22}{first}");
    let others = changes.map(|change| format!("{:<10}{:<22}{change}", "", ""));
    [first.trim_end().to_owned()].into_iter().chain(others).collect()
}

fn change(type_: BackupCondition, before: Option<&Backup>, now: &Backup) -> Option<String> {
    let described = |backup: &Backup| {
        let condition = backup.condition(type_)?;
        Some(format!("{type_}={} ({})", condition.status, condition.reason))
    };
    match (before.and_then(described), described(now)) {
        (before, now) if before == now => None,
        (_, Some(now)) => Some(now),
        (_, None) => Some(format!("{type_} removed")),
    }
}
