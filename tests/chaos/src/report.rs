//! The table of counts, and the first findings of each kind.

use crate::audit::Promise;
use crate::run::Results;
use std::cmp::Reverse;
use std::collections::BTreeMap;

const PROMISES: [(Promise, &str); 8] = [
    (Promise::Lost, "lost"),
    (Promise::WrongPhase, "wrong phase"),
    (Promise::Foreign, "foreign bytes changed"),
    (Promise::Phantom, "phantom report"),
    (Promise::Duplicate, "duplicate report"),
    (Promise::Undone, "undone without doubt"),
    (Promise::Endless, "endless verdict"),
    (Promise::Unreported, "unreported without excuse"),
];

/// How many findings of a kind are printed, the most frequent first.
const EXAMPLES: usize = 5;

pub fn print(results: &Results) {
    let findings = &results.findings;
    let row = |name: &str, count: usize| println!("{name:<32}{count:>8}");
    row("calls", results.calls);
    for (end, count) in &results.ends {
        row(&format!("calls that ended: {end}"), *count);
    }
    row("accepted by managers", findings.accepted);
    row("revisions", findings.revisions);
    for (writer, count) in &findings.foreign {
        row(&format!("revisions by {writer}"), *count);
    }
    row("objects, recreated ones again", findings.objects);
    row("requests", results.seen.requests);
    row("conflicts (409 of the server)", results.seen.conflicts);
    row("kills", results.kills);
    for (fault, count) in &results.seen.faults {
        row(&format!("fault: {fault}"), *count);
    }
    for (excuse, count) in &findings.unreported {
        row(&format!("unreported: {excuse:?}"), *count);
    }
    for (promise, name) in PROMISES {
        row(&format!("broken: {name}"), findings.count(promise));
    }
    for (promise, name) in PROMISES {
        let mut counts = BTreeMap::<&str, usize>::new();
        for what in findings.broken.get(&promise).into_iter().flatten() {
            *counts.entry(what).or_default() += 1;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| Reverse(*count));
        for (what, count) in counts.into_iter().take(EXAMPLES) {
            println!("{name}, {count} times: {what}");
        }
    }
}
