//! Proving the rules: the exact analysis, its findings at the tokens that they are about.

use crate::errors::Errors;
use crate::lower::Model;
use crate::syntax::{Block, Extent};
use phase_core::analysis::{Budget, findings};
use phase_core::diagnostics::{Place, diagnostics};

/// Reports what is wrong with the rules. To be asked of a block without errors: half of one would be found wanting for what
/// the other half says.
pub fn prove(block: &Block, model: &Model, errors: &Errors) {
    let rules = match model.rule_list() {
        Ok(rules) => rules,
        // Unproven rules must not pass for proven ones.
        Err(error) => {
            if let Some(extent) = extent_of(Place::Rules, block) {
                errors.at(extent, format_args!("the rules are not proven: {error}"));
            }
            return;
        }
    };
    let budget = block
        .budget
        .as_ref()
        .map_or(Budget::DEFAULT, |(_, steps)| Budget::of_steps(*steps));
    let report = findings(&rules, budget);
    for diagnostic in diagnostics(&rules, &report, budget) {
        if let Some(extent) = extent_of(diagnostic.place, block) {
            errors.at(extent, diagnostic.message);
        }
    }
}

/// Where a part of the rule list stands. A block without errors has each part at the index that it has in the list.
fn extent_of(place: Place, block: &Block) -> Option<Extent> {
    match place {
        Place::Condition(condition) => Some(Extent::of(&block.declared().get(condition)?.name)),
        Place::Rule(rule) => Some(block.arms().get(rule)?.extent),
        Place::Ensure(ensure) => Some(block.ensures.get(ensure)?.extent),
        Place::Never(never) => Some(block.nevers.get(never)?.extent),
        // The rules as a whole. No finding may get lost for want of a place.
        _ => Some(Extent::of(&block.rules.as_ref()?.keyword)),
    }
}
