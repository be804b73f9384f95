//! The rules as a decision tree: which condition to look up next, given the values of others.
//!
//! No path looks up a condition twice, or any once the phase is certain.

use phase_core::rules::{Formula, Matcher, RuleList};
use phase_core::value::{Value, ValueSet};

#[derive(PartialEq)]
pub enum Tree {
    /// The phase is certain; its index.
    Phase(usize),
    /// The index of a condition to look up, and the trees for its values.
    LookUp(usize, Vec<(ValueSet, Tree)>),
}

impl Tree {
    /// Returns the tree of a rule list; `None` if it has more than `most_look_ups` look-ups.
    pub fn of(rules: &RuleList, most_look_ups: usize) -> Option<Self> {
        let mut known = vec![None; rules.conditions().len()];
        let mut look_ups_left = most_look_ups;
        grow(rules, &mut known, &mut look_ups_left)
    }

    /// Returns the average number of look-ups, if all values are equally likely.
    pub fn average_look_ups(&self) -> f64 {
        match self {
            Self::Phase(_) => 0.0,
            Self::LookUp(_, then) => {
                // At most 63 values.
                #[allow(clippy::cast_precision_loss)]
                let (all, below) = then.iter().fold((0.0, 0.0), |(all, below), (values, tree)| {
                    let weight = values.len() as f64;
                    (all + weight, below + weight * tree.average_look_ups())
                });
                1.0 + below / all
            }
        }
    }
}

fn grow(rules: &RuleList, known: &mut [Option<Value>], look_ups_left: &mut usize) -> Option<Tree> {
    let condition = match next(rules, known) {
        Next::Phase(phase) => return Some(Tree::Phase(phase)),
        Next::LookUp(condition) => condition,
    };
    *look_ups_left = look_ups_left.checked_sub(1)?;
    let mut then = Vec::new();
    for values in alike(rules, condition) {
        known[condition] = values.first();
        let tree = grow(rules, known, look_ups_left);
        known[condition] = None;
        then.push((values, tree?));
    }
    Some(Tree::LookUp(condition, then))
}

/// The values of a condition, put together where they have the same status and no rule tells them apart.
fn alike(rules: &RuleList, condition: usize) -> Vec<ValueSet> {
    let mut accepted_by_atoms = Vec::new();
    for matcher in rules.rules().iter().filter_map(|rule| rule.matcher.as_ref()) {
        matcher.for_each_atom(&mut |atom| {
            if atom.condition == condition {
                accepted_by_atoms.push(atom.values);
            }
        });
    }
    let are_alike = |one: Value, other: Value| {
        let mut atoms = accepted_by_atoms.iter();
        one.status() == other.status() && atoms.all(|atom| atom.contains(one) == atom.contains(other))
    };
    let mut groups: Vec<ValueSet> = Vec::new();
    for value in rules.domain(condition).iter() {
        let group = groups
            .iter_mut()
            .find(|group| group.first().is_some_and(|first| are_alike(first, value)));
        match group {
            Some(group) => *group = *group | value.only(),
            None => groups.push(value.only()),
        }
    }
    groups
}

enum Next {
    Phase(usize),
    LookUp(usize),
}

fn next(rules: &RuleList, known: &[Option<Value>]) -> Next {
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

fn held(formula: &Matcher, known: &[Option<Value>]) -> Held {
    match formula {
        Formula::All(operands) => joined(operands, known, false),
        Formula::Any(operands) => joined(operands, known, true),
        Formula::Named { formula, .. } => held(formula, known),
        Formula::Not(operand) => match held(operand, known) {
            Held::Yes => Held::No,
            Held::No => Held::Yes,
            open @ Held::DependsOn(_) => open,
        },
        Formula::Atom(atom) => match known[atom.condition] {
            Some(value) if atom.values.contains(value) => Held::Yes,
            Some(_) => Held::No,
            None => Held::DependsOn(atom.condition),
        },
    }
}

/// `any` for `decisive` true: one operand that holds is enough; `all` for false: one that does not.
fn joined(operands: &[Matcher], known: &[Option<Value>], decisive: bool) -> Held {
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
    use std::iter;

    const BLOCKS: [&str; 9] = [
        "conditions(A(reasons(R, S)), B), rules(A = True(R) | Unknown => X, all(A = True(S), B) => Y, B = False => X)",
        "conditions(A(reasons(R)), B(reasons(R, S, T))), rules(all(A = False(R), B = False(R | T)) => X, not(B = True(S)) => Y)",
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

    fn phase(rules: &RuleList, state: &[Value]) -> usize {
        rules.decide(|condition| state[condition]).phase_index
    }

    fn states(rules: &RuleList) -> Vec<Vec<Value>> {
        (0..rules.conditions().len()).fold(vec![Vec::new()], |states, condition| {
            let longer = |state: Vec<Value>| {
                let with = move |value| state.iter().copied().chain(iter::once(value)).collect();
                rules.domain(condition).iter().map(with)
            };
            states.into_iter().flat_map(longer).collect()
        })
    }

    fn look_ups(tree: &Tree) -> usize {
        match tree {
            Tree::Phase(_) => 0,
            Tree::LookUp(_, then) => 1 + then.iter().map(|(_, tree)| look_ups(tree)).sum::<usize>(),
        }
    }

    #[test]
    fn right_phase_without_needless_look_ups() {
        for block in BLOCKS {
            let rules = rules(block);
            let tree = Tree::of(&rules, usize::MAX).unwrap();
            let states = states(&rules);
            let mut all_look_ups = 0_u32;
            for state in &states {
                let mut place = &tree;
                let mut known = vec![None; state.len()];
                let of_known = |known: &[Option<Value>]| -> Vec<usize> {
                    let agrees = |other: &&Vec<Value>| {
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
                    let holds = |(values, _): &&(ValueSet, Tree)| values.contains(state[*condition]);
                    place = &then.iter().find(holds).unwrap().1;
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
            [(_, Tree::LookUp(0, _)), (_, Tree::Phase(0)), (_, Tree::Phase(0))]
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
