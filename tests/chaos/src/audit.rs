//! Compares what the manager said with what is in the history.
//!
//! Foreign writers and users leave conditions without a `/` in their type, the phase and the observed
//! generation alone, so whoever changed one of these is a manager.

mod chains;
mod matching;
#[cfg(test)]
mod tests;

use crate::calls::{Call, End, Told};
use crate::history::Revision;
use crate::proxy::LostAnswers;
use chains::{Chains, Step};
use matching::Matching;
use std::collections::BTreeMap;
use std::time::Duration;

/// Everything that is known of a run.
#[derive(Debug, Default)]
pub struct Run {
    pub revisions: Vec<Revision>,
    pub calls: Vec<Call>,
    /// When somebody began to delete the object with this uid.
    pub doomed: BTreeMap<String, Duration>,
    pub lost_answers: LostAnswers,
    pub repeated: LostAnswers,
}

/// A promise that can be broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Promise {
    /// A condition was acknowledged and is not there, or was changed by a call that was not about it.
    Lost,
    /// The phase is not what the rules say.
    WrongPhase,
    /// A manager changed what is not its own, or a foreign value went missing.
    Foreign,
    /// A report without a revision, or with another transition than that of the revision.
    Phantom,
    /// Two reports of one revision.
    Duplicate,
    /// A call found nothing to change and was in no doubt, and a request of before it changed its conditions.
    Undone,
    /// An error that says to wait for a change of an object that is there and valid.
    Endless,
    /// A revision that was not reported although the call went on to its end and every answer came.
    Unreported,
}

/// Why a revision may have no report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Excuse {
    Dropped,
    /// The error says that the status may have been written.
    Failed,
    /// The answer was lost, and the call made the change again or found it there.
    AnswerLost,
    /// The proxy sent the request twice, and the conflict of the second with the first was the answer.
    Repeated,
}

#[derive(Debug, Default)]
pub struct Findings {
    /// Revisions that managers made.
    pub accepted: usize,
    pub revisions: usize,
    pub objects: usize,
    pub broken: BTreeMap<Promise, Vec<String>>,
    pub unreported: BTreeMap<Excuse, usize>,
    /// Revisions that others made, by writer.
    pub foreign: BTreeMap<String, usize>,
}

impl Findings {
    fn broken(&mut self, promise: Promise, what: String) {
        self.broken.entry(promise).or_default().push(what);
    }

    pub fn count(&self, promise: Promise) -> usize {
        self.broken.get(&promise).map_or(0, Vec::len)
    }
}

pub fn audit(run: &Run) -> Findings {
    let chains = Chains::new(&run.revisions);
    let mut findings = Findings {
        revisions: chains.steps().count(),
        objects: chains.count(),
        accepted: chains.steps().filter(|step| step.is_by_manager()).count(),
        ..Findings::default()
    };
    let matching = Matching::new(run, &chains);
    for step in chains.steps() {
        check_step(step, &matching, &mut findings);
    }
    matching.check_reports(&mut findings);
    for call in &run.calls {
        check_call(call, run, &chains, &mut findings);
    }
    for call in run
        .calls
        .iter()
        .filter(|call| is_undone(call, &chains, &matching))
    {
        let what = format!("{}: {:?} changed after {:?}", call.manager, call.batch, call.told);
        findings.broken(Promise::Undone, what);
    }
    findings
}

/// What must hold in each revision.
fn check_step(step: &Step, matching: &Matching, findings: &mut Findings) {
    let revision = format!("{} at {}", step.name, step.version);
    for writer in &step.foreign_changed {
        *findings.foreign.entry(writer.clone()).or_default() += 1;
    }
    if step.to != step.derived && !(step.to == "Unknown" && step.conditions.is_empty()) {
        let what = format!("{revision}: {} where the rules say {}", step.to, step.derived);
        findings.broken(Promise::WrongPhase, what);
    }
    let writers = step.foreign_changed.len() + usize::from(step.is_by_manager());
    if !step.foreign_missing.is_empty() {
        let what = format!("{revision}: {:?} is missing", step.foreign_missing);
        findings.broken(Promise::Foreign, what);
    } else if writers > 1 {
        let what = format!(
            "{revision}: one write changed what {writers} wrote: {:?}",
            step.foreign_changed
        );
        findings.broken(Promise::Foreign, what);
    }
    // A revision without changed conditions, by `sync`, does not tell whose it is.
    if !step.is_by_manager() || step.changed.is_empty() {
        return;
    }
    let authors = matching.authors(step);
    if authors.is_empty() {
        let what = format!("{revision}: no call was about all of {:?}", step.changed);
        findings.broken(Promise::Lost, what);
    } else if !matching.is_claimed(step) {
        let is_answer_lost = |call: &Call| matching.is_answer_lost(call, step);
        if let Some(excuse) = excuse(&authors, is_answer_lost, |call| matching.is_repeated(call, step)) {
            *findings.unreported.entry(excuse).or_default() += 1;
            return;
        }
        let ends: Vec<_> = authors.iter().map(|call| &call.end).collect();
        let what = format!("{revision}: {:?} by calls that ended in {ends:?}", step.changed);
        findings.broken(Promise::Unreported, what);
    }
}

/// Why a revision that one of these calls made may have no report. `false` from `may_have_been_written` is a
/// promise, whatever happened to answers, unless a request was repeated on the way.
fn excuse(
    authors: &[&Call],
    is_answer_lost: impl Fn(&Call) -> bool,
    is_repeated: impl Fn(&Call) -> bool,
) -> Option<Excuse> {
    let excuses = authors.iter().filter_map(|call| match call.end {
        End::Dropped => Some(Excuse::Dropped),
        End::Failed {
            may_have_been_written: true,
            ..
        } => Some(Excuse::Failed),
        End::Failed { .. } => is_repeated(call).then_some(Excuse::Repeated),
        End::Changed { .. } | End::Unchanged | End::InDoubt => {
            is_answer_lost(call).then_some(Excuse::AnswerLost)
        }
    });
    excuses.min()
}

/// What must hold of each call, whatever others do.
fn check_call(call: &Call, run: &Run, chains: &Chains, findings: &mut Findings) {
    let reports: Vec<_> = call
        .told
        .iter()
        .filter_map(|told| match told {
            Told::Changed(report) => Some(report.version),
            Told::Unchanged { .. } => None,
        })
        .collect();
    let expected = match &call.end {
        End::Changed { version } => vec![*version],
        // It may have been dropped after its report.
        End::Dropped => reports.iter().take(1).copied().collect(),
        End::Unchanged | End::InDoubt | End::Failed { .. } => vec![],
    };
    if reports != expected {
        let promise = if reports.len() > 1 {
            Promise::Duplicate
        } else {
            Promise::Phantom
        };
        let what = format!(
            "a call of {} ended in {:?} and told {:?}",
            call.manager, call.end, call.told
        );
        findings.broken(promise, what);
    }
    if let End::Failed {
        awaits_change: true,
        error,
        ..
    } = &call.end
    {
        let doomed = run.doomed.get(&call.uid);
        if doomed.is_none_or(|doomed| *doomed > call.ended) {
            findings.broken(Promise::Endless, error.clone());
        }
    }
    if let (End::Unchanged | End::InDoubt, Some(version)) = (&call.end, unchanged_at(call)) {
        let step = chains.at(&call.uid, version);
        if !step.is_some_and(|step| step.has_all(&call.batch)) {
            let what = format!("{}: {:?} is not there at {version}", call.manager, call.batch);
            findings.broken(Promise::Lost, what);
        }
    }
}

fn unchanged_at(call: &Call) -> Option<u64> {
    call.told.iter().find_map(|told| match told {
        Told::Unchanged { version } => Some(*version),
        Told::Changed(_) => None,
    })
}

fn is_undone(call: &Call, chains: &Chains, matching: &Matching) -> bool {
    let (End::Unchanged, Some(version)) = (&call.end, unchanged_at(call)) else {
        return false;
    };
    let mut later = chains.of(&call.uid).iter().filter(|step| step.version > version);
    let changed = later.find(|step| {
        call.batch
            .iter()
            .any(|intent| step.changed.contains(&intent.type_))
    });
    changed.is_some_and(|step| {
        let authors = matching.authors(step);
        !authors.is_empty() && authors.iter().all(|author| author.ended < call.started)
    })
}
