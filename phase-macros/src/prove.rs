//! Proving the rules: the exact analysis, its findings at the tokens that they are about.

use crate::errors::Errors;
use crate::resolve::Model;
use crate::syntax::{Block, Extent};
use phase_core::analysis::{Budget, findings};
use phase_core::diagnostics::diagnostics;
use phase_core::rules::Place;

/// Reports what is wrong with the rules. To be asked of a block without errors: half of one would be found wanting for what
/// the other half says.
pub fn prove(block: &Block, model: &Model<'_>, errors: &Errors) {
    let budget = block
        .budget
        .as_ref()
        .map_or(Budget::DEFAULT, |(_, steps)| Budget::of_steps(*steps));
    let report = findings(&model.rules, budget);
    for diagnostic in diagnostics(&model.rules, &report, budget) {
        if let Some(extent) = extent_of(diagnostic.place, block, model) {
            errors.at(extent, diagnostic.message);
        }
    }
}

/// Where a part of the rule list is in the attribute.
fn extent_of(place: Place, block: &Block, model: &Model<'_>) -> Option<Extent> {
    match place {
        Place::Condition(condition) => Some(Extent::of(model.conditions.get(condition)?)),
        Place::Rule(rule) => Some(model.arms.get(rule)?.extent),
        Place::Rules => Some(Extent::of(&block.rules.as_ref()?.keyword)),
        Place::Ensure(ensure) => Some(model.ensures.get(ensure)?.extent),
        Place::Never(never) => Some(model.nevers.get(never)?.extent),
    }
}
