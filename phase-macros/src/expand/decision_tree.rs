//! The rules as a decision tree: which condition to look up next, given the statuses of others.
//!
//! No path looks up a condition twice, or any once the phase is certain.

use phase_core::rules::{Formula, Matcher, RuleList};
use phase_core::status::ConditionStatus;

#[derive(PartialEq)]
pub enum Tree {
    /// The phase is certain; its index.
    Phase(usize),
    /// The index of a condition to look up, and the tree for each status of [`ConditionStatus::ALL`].
    LookUp(usize, Box<[Tree; 3]>),
}

impl Tree {
    /// Returns the tree of a rule list; `None` if it has more than `most_look_ups` look-ups.
    pub fn of(rules: &RuleList, most_look_ups: usize) -> Option<Self> {
        let mut known = vec![None; rules.conditions().len()];
        let mut look_ups_left = most_look_ups;
        grow(rules, &mut known, &mut look_ups_left)
    }

    /// Returns the average number of look-ups, if all statuses are equally likely.
    pub fn average_look_ups(&self) -> f64 {
        match self {
            Self::Phase(_) => 0.0,
            Self::LookUp(_, then) => 1.0 + then.iter().map(Self::average_look_ups).sum::<f64>() / 3.0,
        }
    }
}

fn grow(rules: &RuleList, known: &mut [Option<ConditionStatus>], look_ups_left: &mut usize) -> Option<Tree> {
    let condition = match next(rules, known) {
        Next::Phase(phase) => return Some(Tree::Phase(phase)),
        Next::LookUp(condition) => condition,
    };
    *look_ups_left = look_ups_left.checked_sub(1)?;
    let mut then = |status| {
        known[condition] = Some(status);
        let tree = grow(rules, known, look_ups_left);
        known[condition] = None;
        tree
    };
    let then = [
        then(ConditionStatus::True)?,
        then(ConditionStatus::False)?,
        then(ConditionStatus::Unknown)?,
    ];
    Some(Tree::LookUp(condition, Box::new(then)))
}

enum Next {
    Phase(usize),
    LookUp(usize),
}

fn next(rules: &RuleList, known: &[Option<ConditionStatus>]) -> Next {
    // The first condition of the first open rule, and the phase of all open rules, if they agree.
    let mut open: Option<(usize, Option<usize>)> = None;
    let mut certain = 0;
    for rule in rules.rules() {
        let held = rule
            .matcher
            .as_ref()
            .map_or(Held::Yes, |matcher| held(matcher, known));
        match held {
            Held::No => {}
            Held::Yes => {
                certain = rule.phase;
                break;
            }
            Held::DependsOn(condition) => {
                let phase = rule.phase;
                open = Some(open.map_or((condition, Some(phase)), |(first, common)| {
                    (first, common.filter(|common| *common == phase))
                }));
            }
        }
    }
    match open {
        Some((condition, common)) if common != Some(certain) => Next::LookUp(condition),
        _ => Next::Phase(certain),
    }
}

enum Held {
    Yes,
    No,
    /// The first condition on which it depends.
    DependsOn(usize),
}

fn held(formula: &Matcher, known: &[Option<ConditionStatus>]) -> Held {
    match formula {
        Formula::All(operands) => joined(operands, known, false),
        Formula::Any(operands) => joined(operands, known, true),
        Formula::Not(operand) => match held(operand, known) {
            Held::Yes => Held::No,
            Held::No => Held::Yes,
            open @ Held::DependsOn(_) => open,
        },
        Formula::Atom(atom) => match known[atom.condition] {
            Some(status) if atom.statuses.contains(status) => Held::Yes,
            Some(_) => Held::No,
            None => Held::DependsOn(atom.condition),
        },
    }
}

/// `any` for `decisive` true: one operand that holds is enough; `all` for false: one that does not.
fn joined(operands: &[Matcher], known: &[Option<ConditionStatus>], decisive: bool) -> Held {
    let mut first = None;
    for operand in operands {
        match held(operand, known) {
            Held::Yes if decisive => return Held::Yes,
            Held::No if !decisive => return Held::No,
            Held::DependsOn(condition) => first = first.or(Some(condition)),
            Held::Yes | Held::No => {}
        }
    }
    match first {
        Some(condition) => Held::DependsOn(condition),
        None if decisive => Held::No,
        None => Held::Yes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::resolved;

    const BLOCKS: [&str; 7] = [
        "conditions(A, B, C), rules(all(A, B) => X, any(A = False, C) => Y, B = Unknown => X)",
        "conditions(A, B, C), rules(all(A, not(any(B, C = False))) => X, not(all(B, A)) => Y, _ => Z)",
        "conditions(A, B, C, D), rules(all(A, any(B, all(C, D))) => X, any(all(A, B = False), D = Unknown) => Y, C => X)",
        // The phase is certain before the rule is.
        "conditions(A, B), rules(A => X, B => X, _ => X)",
        "conditions(A, B, C), rules(A => X, B => Y, C => Y, _ => Y)",
        "conditions(A, B), rules(all(A, B) => X, any() => Y, all() => Z)",
        "conditions(A, B(absent = False)), rules(A = False | Unknown => X, B => Y, any(A = Unknown, B = Unknown) => Z)",
    ];

    fn rules(block: &str) -> RuleList {
        resolved(block).0
    }

    fn phase(rules: &RuleList, state: &[ConditionStatus]) -> usize {
        rules.decide(|condition| state[condition]).phase_index
    }

    fn states(count: usize) -> Vec<Vec<ConditionStatus>> {
        (0..count).fold(vec![Vec::new()], |states, _| {
            let with = |state: &Vec<ConditionStatus>, status| [&**state, &[status]].concat();
            let longer =
                |state: &Vec<ConditionStatus>| ConditionStatus::ALL.map(|status| with(state, status));
            states.iter().flat_map(longer).collect()
        })
    }

    fn look_ups(tree: &Tree) -> usize {
        match tree {
            Tree::Phase(_) => 0,
            Tree::LookUp(_, then) => 1 + then.iter().map(look_ups).sum::<usize>(),
        }
    }

    #[test]
    fn right_phase_without_needless_look_ups() {
        for block in BLOCKS {
            let rules = rules(block);
            let tree = Tree::of(&rules, usize::MAX).unwrap();
            let states = states(rules.conditions().len());
            let mut all_look_ups = 0_u32;
            for state in &states {
                let mut place = &tree;
                let mut known = vec![None; state.len()];
                let of_known = |known: &[Option<ConditionStatus>]| -> Vec<usize> {
                    let agrees = |other: &&Vec<ConditionStatus>| {
                        other
                            .iter()
                            .zip(known)
                            .all(|(status, known)| known.is_none_or(|known| known == *status))
                    };
                    states
                        .iter()
                        .filter(agrees)
                        .map(|state| phase(&rules, state))
                        .collect()
                };
                while let Tree::LookUp(condition, then) = place {
                    assert_eq!(known[*condition], None, "{block}");
                    let phases = of_known(&known);
                    assert!(
                        phases.iter().any(|phase| *phase != phases[0]),
                        "{block} {known:?}"
                    );
                    known[*condition] = Some(state[*condition]);
                    place = &then[state[*condition] as usize];
                    all_look_ups += 1;
                }
                let Tree::Phase(found) = place else { unreachable!() };
                assert_eq!(*found, phase(&rules, state), "{block} {state:?}");
            }
            let average = f64::from(all_look_ups) / f64::from(u32::try_from(states.len()).unwrap());
            assert!((tree.average_look_ups() - average).abs() < 1e-9, "{block}");
        }
    }

    #[test]
    fn look_ups_in_rule_order() {
        let Some(Tree::LookUp(first, then)) = Tree::of(&rules("conditions(A, B), rules(all(B, A) => X)"), 2)
        else {
            panic!("no tree");
        };
        assert_eq!(first, 1);
        assert!(matches!(
            &*then,
            [Tree::LookUp(0, _), Tree::Phase(0), Tree::Phase(0)]
        ));
    }

    #[test]
    fn too_large_a_tree() {
        for block in BLOCKS {
            let rules = rules(block);
            let tree = Tree::of(&rules, usize::MAX).unwrap();
            let size = look_ups(&tree);
            assert!(Tree::of(&rules, size).is_some_and(|same| same == tree));
            assert!(size == 0 || Tree::of(&rules, size - 1).is_none());
        }
    }
}
