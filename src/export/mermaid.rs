//! The phase graph as a [Mermaid](https://mermaid.js.org/syntax/stateDiagram.html) state diagram: an arrow where a change of one
//! condition changes the phase.
//!
//! ```
//! use phase_rules::analysis::{Budget, analyze, group_transitions};
//! use phase_rules::export::mermaid;
//! # use phase_rules::rules::{ConditionType, RuleList, when};
//! # use phase_rules::ConditionStatus::True;
//! # let rules = RuleList::builder().condition(ConditionType::new("JobFailed")).rule(when("JobFailed", True), "Failed").otherwise("Running").build()?;
//!
//! let report = analyze(&rules, Budget::DEFAULT);
//! let diagram = mermaid::diagram(&rules, &group_transitions(&rules, &report.notes.transitions));
//! assert_eq!(
//!     diagram,
//!     "stateDiagram-v2
//!     [*] --> Running
//!     Failed --> Running : JobFailed True to False|Unknown
//!     Running --> Failed : JobFailed False|Unknown to True
//! "
//! );
//! # Ok::<(), phase_rules::rules::BuildError>(())
//! ```

use phase_core::analysis::{TransitionGroup, shortened};
use phase_core::rules::RuleList;
use std::fmt::Write;

/// How many causes an arrow names, and how many conditions a cause.
const MOST_NAMED: usize = 3;
/// Words that a diagram takes for something else than a state.
const KEYWORDS: &[&str] = &[
    "as",
    "class",
    "classdef",
    "click",
    "default",
    "direction",
    "end",
    "hide",
    "note",
    "scale",
    "state",
    "style",
];

/// Returns the diagram of a rule list with these transitions.
pub fn diagram(rules: &RuleList, transitions: &[TransitionGroup]) -> String {
    let mut out = String::from("stateDiagram-v2\n");
    for phase in rules.phases() {
        let id = id(&phase.name);
        if id != phase.name {
            let _ = writeln!(out, "    state \"{}\" as {id}", phase.name);
        }
    }
    let initial = rules.decide(|condition| rules.conditions()[condition].absent);
    let _ = writeln!(out, "    [*] --> {}", id(&initial.phase.name));
    for group in transitions {
        // Without a colon, which ends a label in older versions of Mermaid.
        let causes = group.causes.iter().map(|cause| cause.in_words(rules, MOST_NAMED));
        let causes: Vec<String> = causes.collect();
        let causes: Vec<&str> = causes.iter().map(|cause| &**cause).collect();
        let [from, to] = [group.from, group.to].map(|phase| id(&rules.phases()[phase].name));
        let _ = writeln!(
            out,
            "    {from} --> {to} : {}",
            shortened(&causes, "<br/>", MOST_NAMED)
        );
    }
    out
}

fn id(phase: &str) -> String {
    if KEYWORDS.contains(&&*phase.to_lowercase()) {
        format!("{phase}_")
    } else {
        phase.into()
    }
}
