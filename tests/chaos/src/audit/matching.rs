//! Which call made which revision, and which report is about which.

use super::chains::{Chains, Step};
use super::{Findings, Promise, Run};
use crate::calls::{Call, Report, Told};
use std::collections::{BTreeMap, BTreeSet};

pub struct Matching<'a> {
    run: &'a Run,
    chains: &'a Chains,
    calls_by_message: BTreeMap<&'a str, Vec<&'a Call>>,
    /// The versions that a report is about.
    claimed: BTreeSet<u64>,
    without_revision: Vec<(&'a Call, &'a Report)>,
}

impl<'a> Matching<'a> {
    pub fn new(run: &'a Run, chains: &'a Chains) -> Self {
        let mut calls_by_message = BTreeMap::<&str, Vec<&Call>>::new();
        for call in &run.calls {
            for intent in &call.batch {
                calls_by_message.entry(&intent.message).or_default().push(call);
            }
        }
        let mut matching = Self {
            run,
            chains,
            calls_by_message,
            claimed: BTreeSet::new(),
            without_revision: Vec::new(),
        };
        matching.claim();
        matching
    }

    /// Gives each report a revision of its own: that of the object which came with it, where it fits, or
    /// else the latest before that. A manager that read the object after it lost an answer reports with what
    /// it read.
    fn claim(&mut self) {
        let mut rest = Vec::new();
        for call in &self.run.calls {
            for told in &call.told {
                let Told::Changed(report) = told else { continue };
                let exact = self.chains.at(&call.uid, report.version);
                match exact.filter(|step| fits(call, report, step)) {
                    Some(step) if self.claimed.insert(step.version) => {}
                    _ => rest.push((call, report)),
                }
            }
        }
        for (call, report) in rest {
            let steps = self.chains.of(&call.uid).iter().rev();
            let mut fitting = steps.filter(|step| step.version <= report.version && fits(call, report, step));
            match fitting.find(|step| !self.claimed.contains(&step.version)) {
                Some(step) => _ = self.claimed.insert(step.version),
                None => self.without_revision.push((call, report)),
            }
        }
    }

    pub fn is_claimed(&self, step: &Step) -> bool {
        self.claimed.contains(&step.version)
    }

    /// The calls that were about all conditions that the step changed, with their values.
    pub fn authors(&self, step: &Step) -> Vec<&'a Call> {
        let mut messages = step
            .changed
            .iter()
            .filter_map(|type_| Some(&*step.conditions.get(type_)?.message));
        let calls = messages
            .next()
            .and_then(|message| self.calls_by_message.get(message));
        let calls = calls.into_iter().flatten().copied();
        calls.filter(|call| is_about(call, step)).collect()
    }

    /// Whether the answer to a patch of this call's manager that may have made the step was lost.
    pub fn is_answer_lost(&self, call: &Call, step: &Step) -> bool {
        self.run
            .lost_answers
            .contains(&(call.manager.into(), step.replaces))
    }

    /// Whether a patch of this call's manager that may have made the step was sent twice on the way.
    pub fn is_repeated(&self, call: &Call, step: &Step) -> bool {
        self.run.repeated.contains(&(call.manager.into(), step.replaces))
    }

    pub fn check_reports(&self, findings: &mut Findings) {
        for (call, report) in &self.without_revision {
            let mut steps = self.chains.of(&call.uid).iter();
            let is_duplicate = steps.any(|step| step.version <= report.version && fits(call, report, step));
            let promise = if is_duplicate {
                Promise::Duplicate
            } else {
                Promise::Phantom
            };
            let chain = self.chains.of(&call.uid).iter();
            let made = chain.filter(|step| !step.changed.is_empty() && is_about(call, step));
            let made = made.map(|step| {
                format!(
                    "{}: {} -> {} {:?}",
                    step.version, step.from, step.to, step.changed
                )
            });
            let made: Vec<_> = made.collect();
            findings.broken(
                promise,
                format!("{}: {report:?}, where it made {made:?}", call.manager),
            );
        }
    }
}

fn is_about(call: &Call, step: &Step) -> bool {
    call.uid == step.uid
        && step.changed.iter().all(|type_| {
            let stored = step.conditions.get(type_);
            stored.is_some_and(|stored| call.batch.contains(stored))
        })
}

/// Whether the report is true of this revision: the same transition, by a call that was about it, and with
/// it all that the call was about is stored.
fn fits(call: &Call, report: &Report, step: &Step) -> bool {
    step.is_by_manager()
        && is_about(call, step)
        && step.has_all(&call.batch)
        && report.from == step.from
        && report.to == step.to
        && report.conditions.iter().collect::<BTreeSet<_>>() == step.changed.iter().collect()
}
