//! Proofs about the rules: the exact analysis, with each finding at its tokens.

use crate::errors::Errors;
use crate::resolve::Model;
use crate::syntax::{Block, Extent};
use phase_core::analysis::{Budget, Report};
use phase_core::diagnostics::diagnostics_quoting;
use phase_core::rules::{Place, RuleList};

/// The analysis: `findings`, or one that takes notes too.
pub type Analyze<'a> = &'a mut dyn FnMut(&RuleList, Budget) -> Report;

/// Reports what is wrong with the rules. Call it for a block without errors: what was dropped could make a finding wrong.
pub fn prove(block: &Block, model: &Model<'_>, analyze: Analyze<'_>, errors: &Errors) {
    let budget = block
        .budget
        .as_ref()
        .map_or(Budget::DEFAULT, |(_, steps)| Budget::of_steps(*steps));
    for name in &model.unused_matchers {
        let help = "use it in a rule or a claim, or remove it";
        errors.at(
            name,
            format_args!("nothing uses the matcher `{name}`\nhelp: {help}"),
        );
    }
    let report = analyze(&model.rules, budget);
    for diagnostic in diagnostics_quoting(&model.rules, &report, budget, &|place| source_of(place, model)) {
        if let Some(extent) = extent_of(diagnostic.place, block, model) {
            errors.at(extent, diagnostic.message);
        }
    }
}

/// The content of an `ensure` or a `never` as the user wrote it.
fn source_of(place: Place, model: &Model<'_>) -> String {
    match place {
        Place::Ensure(ensure) => {
            let ensure = model.ensures[ensure];
            format!("{} => {}", ensure.premise, ensure.conclusion)
        }
        Place::Never(never) => model.nevers[never].matcher.to_string(),
        Place::Condition(_) | Place::Phase(_) | Place::Matcher(_) | Place::Rule(_) | Place::Rules => {
            String::new()
        }
    }
}

/// The tokens of a part of the rule list.
pub fn extent_of(place: Place, block: &Block, model: &Model<'_>) -> Option<Extent> {
    match place {
        Place::Condition(condition) => Some(Extent::of(model.conditions.get(condition)?)),
        Place::Phase(phase) => Some(Extent::of(model.phases.get(phase)?)),
        // The analysis finds nothing about a named matcher by itself.
        Place::Matcher(_) => None,
        Place::Rule(rule) => Some(model.arms.get(rule)?.extent),
        Place::Rules => Some(Extent::of(&block.rules.as_ref()?.keyword)),
        Place::Ensure(ensure) => Some(model.ensures.get(ensure)?.extent),
        Place::Never(never) => Some(model.nevers.get(never)?.extent),
    }
}
