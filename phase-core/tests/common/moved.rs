use phase_core::analysis::Fix;

/// The rule that a fix moves, the rule that it moves it above, and how many states then have another phase.
pub fn moved(fix: Fix) -> (usize, usize, Option<u128>) {
    match fix {
        Fix::MoveRule {
            rule,
            above,
            changed_states,
            ..
        } => (rule, above, changed_states),
        other => panic!("{other:?}"),
    }
}
