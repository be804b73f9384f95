//! Rule lists that are large or made to be hard.

use phase_core::rules::{ConditionType, Formula, NamedFormula, RuleList, RuleListBuilder, phase_is, when};
use phase_core::status::ConditionStatus::{self, False, True};
use proptest::prelude::RngExt;
use proptest::test_runner::{RngAlgorithm, TestRng};
use std::collections::BTreeSet;

fn name(condition: usize) -> String {
    format!("C{condition}")
}

fn is(condition: usize, status: ConditionStatus) -> NamedFormula {
    when(name(condition), status)
}

fn builder(conditions: usize) -> RuleListBuilder {
    (0..conditions).fold(RuleList::builder(), |builder, condition| {
        builder.condition(ConditionType::new(name(condition)))
    })
}

fn built(builder: RuleListBuilder) -> RuleList {
    builder.build().expect("the list is well formed")
}

fn random(seed: u8) -> TestRng {
    TestRng::from_seed(RngAlgorithm::XorShift, &[seed; 16])
}

/// A list as an operator with so many steps to take has it: two conditions that say that all is lost, and one for each step,
/// which has to be done before the next one begins. Nothing is wrong with it.
pub fn steps_in_order(steps: usize) -> RuleList {
    let (failed, deleting) = (steps, steps + 1);
    let list = builder(steps + 2)
        .never(Formula::all([is(failed, True), is(steps - 1, True)]))
        .rule(is(deleting, True), "Deleting")
        .rule(
            Formula::any([is(failed, True), Formula::all([is(0, False), is(1, False)])]),
            "Failed",
        );
    let list = (0..steps).fold(list, |list, step| {
        list.rule(Formula::not(is(step, True)), format!("WaitingFor{}", name(step)))
    });
    let is_done = (0..steps).map(|step| is(step, True));
    built(
        list.otherwise("Ready")
            .ensure(phase_is(["Ready"]), Formula::all(is_done.collect::<Vec<_>>()))
            .ensure(
                Formula::all([is(failed, True), !is(deleting, True)]),
                phase_is(["Failed"]),
            )
            .ensure(is(0, ConditionStatus::Unknown), !phase_is(["Ready"])),
    )
}

/// The matchers of [`random_rules`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Matchers {
    All,
    Any,
    AllOfAny,
}

/// Rules with matchers of this kind over `width` atoms each, with five phases and an `ensure` for three of them.
pub fn random_rules(
    seed: u8,
    conditions: usize,
    rules: usize,
    matchers: Matchers,
    width: usize,
    has_otherwise: bool,
) -> RuleList {
    let mut rng = random(seed);
    let mut atom = || {
        let status = ConditionStatus::ALL[rng.random_range(0..3)];
        is(rng.random_range(0..conditions), status)
    };
    let mut list = builder(conditions);
    for rule in 0..rules {
        let mut atoms = || (0..width).map(|_| atom()).collect::<Vec<_>>();
        let matcher = match matchers {
            Matchers::All => Formula::all(atoms()),
            Matchers::Any => Formula::any(atoms()),
            Matchers::AllOfAny => Formula::all([Formula::any(atoms()), Formula::any(atoms())]),
        };
        list = list.rule(matcher, format!("Phase{}", rule % 5));
    }
    for phase in 0..3.min(rules) {
        list = list.ensure(atom(), Formula::not(phase_is([format!("Phase{phase}")])));
    }
    built(if has_otherwise {
        list.otherwise("Other")
    } else {
        list
    })
}

/// The edges of a random graph.
fn graph(seed: u8, nodes: usize, edges: usize) -> BTreeSet<(usize, usize)> {
    let mut rng = random(seed);
    let mut graph = BTreeSet::new();
    while graph.len() < edges {
        let (one, other) = (rng.random_range(0..nodes), rng.random_range(0..nodes));
        if one < other {
            graph.insert((one, other));
        }
    }
    graph
}

/// Both ends have one colour. A node is a condition, and its colour the status.
fn clash((one, other): (usize, usize)) -> NamedFormula {
    Formula::any(ConditionStatus::ALL.map(|colour| Formula::all([is(one, colour), is(other, colour)])))
}

/// Every state has a rule if and only if the graph has no colouring with three colours.
pub fn colouring_as_rules(seed: u8, nodes: usize, edges: usize) -> RuleList {
    let edges = graph(seed, nodes, edges).into_iter();
    built(edges.fold(builder(nodes), |list, edge| list.rule(clash(edge), "Clash")))
}

/// A state is left if and only if the graph has a colouring with three colours.
pub fn colouring_as_nevers(seed: u8, nodes: usize, edges: usize) -> RuleList {
    let edges = graph(seed, nodes, edges).into_iter();
    let list = edges.fold(builder(nodes), |list, edge| list.never(clash(edge)));
    built(list.rule(is(0, True), "Red").otherwise("Other"))
}

/// The invariant holds if and only if the graph has no colouring with three colours.
pub fn colouring_as_ensure(seed: u8, nodes: usize, edges: usize) -> RuleList {
    let proper = graph(seed, nodes, edges).into_iter().map(|edge| !clash(edge));
    built(
        builder(nodes)
            .rule(is(0, True), "Red")
            .otherwise("Other")
            .ensure(Formula::all(proper.collect::<Vec<_>>()), Formula::any([])),
    )
}

/// The first rule breaks the invariant, and moving the second one above it would be all there is to do, if the third one did
/// not break it too: where the graph has a colouring.
pub fn broken_here_and_perhaps_there(seed: u8, nodes: usize, edges: usize) -> RuleList {
    let [ready, failed, late] = [nodes, nodes + 1, nodes + 2].map(|condition| is(condition, True));
    let proper = graph(seed, nodes, edges).into_iter().map(|edge| !clash(edge));
    let proper = Formula::all(proper.collect::<Vec<_>>());
    built(
        builder(nodes + 3)
            .rule(Formula::all([ready, late.clone()]), "Ready")
            .rule(Formula::all([failed.clone(), late.clone()]), "Failed")
            .rule(Formula::all([failed.clone(), !late, proper]), "Ready")
            .otherwise("Failed")
            .ensure(failed, phase_is(["Failed"])),
    )
}

/// The smallest sets of rules that shadow the last one are the smallest sets of nodes that all edges have an end in, which
/// takes long to find. A condition is an edge, and a rule a node.
pub fn shadowed_by_a_vertex_cover(seed: u8, nodes: usize, edges: usize) -> RuleList {
    let edges: Vec<(usize, usize)> = graph(seed, nodes, edges).into_iter().collect();
    let some_edge = |belongs: &dyn Fn(&(usize, usize)) -> bool| {
        let indices = (0..edges.len()).filter(|index| belongs(&edges[*index]));
        Formula::any(indices.map(|index| is(index, True)).collect::<Vec<_>>())
    };
    let list = (0..nodes).fold(builder(edges.len()), |list, node| {
        list.rule(some_edge(&|(one, other)| node == *one || node == *other), "Node")
    });
    built(list.rule(some_edge(&|_| true), "Edge").otherwise("None"))
}

/// The last rule is reachable if and only if `holes + 1` pigeons fit into the holes, one in each.
pub fn pigeonhole(holes: usize) -> RuleList {
    let sits = |pigeon: usize, hole: usize| is(pigeon * holes + hole, True);
    let mut list = builder((holes + 1) * holes);
    for hole in 0..holes {
        for pigeon in 0..=holes {
            for other in 0..pigeon {
                list = list.rule(Formula::all([sits(pigeon, hole), sits(other, hole)]), "Crowded");
            }
        }
    }
    for pigeon in 0..=holes {
        let nowhere = !Formula::any((0..holes).map(|hole| sits(pigeon, hole)).collect::<Vec<_>>());
        list = list.rule(nowhere, "Homeless");
    }
    built(list.rule(Formula::all([]), "AllAtHome"))
}

/// Two chains of exclusive or over the same conditions, in opposite order, that are said to come out differently.
pub fn parity_chains(length: usize) -> RuleList {
    // Conditions: the inputs, then the sums of one chain, then those of the other.
    let input = |index: usize| is(index, True);
    let sum = |chain: usize, index: usize| is((chain + 1) * length + index, True);
    let differ = |one: NamedFormula, other: NamedFormula| {
        Formula::any([
            Formula::all([one.clone(), !other.clone()]),
            Formula::all([!one, other]),
        ])
    };
    let mut list = builder(3 * length);
    for condition in 0..3 * length {
        list = list.never(is(condition, ConditionStatus::Unknown));
    }
    for (chain, order) in [(0..length).collect::<Vec<_>>(), (0..length).rev().collect()]
        .into_iter()
        .enumerate()
    {
        for (step, next) in order.into_iter().enumerate() {
            let expected = match step.checked_sub(1) {
                Some(before) => differ(sum(chain, before), input(next)),
                None => input(next),
            };
            list = list.never(differ(sum(chain, step), expected));
        }
    }
    let [one, other] = [0, 1].map(|chain| sum(chain, length - 1));
    built(list.rule(differ(one, other), "Different").otherwise("Same"))
}

/// Rules of one atom each, in turn over all conditions.
pub fn single_atoms(conditions: usize, rules: usize) -> RuleList {
    let list = (0..rules).fold(builder(conditions), |list, rule| {
        let status = ConditionStatus::ALL[rule / conditions % 3];
        list.rule(is(rule % conditions, status), format!("Phase{}", rule % 7))
    });
    built(list.otherwise("Other").ensure(is(0, True), phase_is(["Phase1"])))
}

/// Rules with a phase and an invariant each.
pub fn many_ensures(conditions: usize, rules: usize) -> RuleList {
    let list = (0..rules).fold(builder(conditions), |list, rule| {
        let (one, other) = (rule % conditions, (rule * 7 + 1) % conditions);
        list.rule(
            Formula::all([is(one, True), is(other, False)]),
            format!("Phase{rule}"),
        )
    });
    built((0..rules).fold(list, |list, rule| {
        list.ensure(phase_is([format!("Phase{rule}")]), is(rule % conditions, True))
    }))
}

/// Invariants each of which every rule breaks.
pub fn many_broken_ensures(rules: usize, ensures: usize) -> RuleList {
    let conditions = 20;
    let list = (0..rules).fold(builder(conditions), |list, rule| {
        list.rule(
            Formula::all([
                is(rule % conditions, True),
                is(rule / conditions % conditions, False),
            ]),
            format!("Phase{}", rule % 2),
        )
    });
    built((0..ensures).fold(list, |list, ensure| {
        list.ensure(
            is(ensure % conditions, ConditionStatus::Unknown),
            phase_is(["Unknown"]),
        )
    }))
}

/// Invariants each of which one rule breaks, and that rule alone can satisfy the premise: a move of the next rule nearly helps.
pub fn one_violation_each(rules: usize) -> RuleList {
    let list = (0..rules).fold(builder(rules), |list, rule| {
        list.rule(is(rule, True), format!("Phase{rule}"))
    });
    built((1..rules).fold(list.otherwise("Other"), |list, rule| {
        let premise = Formula::all([is(rule, True), phase_is([format!("Phase{}", rule - 1)])]);
        list.ensure(premise, phase_is([format!("Phase{rule}")]))
    }))
}

/// One rule, with `operands` operands over the conditions.
pub fn one_wide_rule(conditions: usize, operands: usize, has_all: bool) -> RuleList {
    let atoms: Vec<NamedFormula> = (0..operands)
        .map(|operand| {
            let condition = operand % conditions;
            if has_all {
                Formula::any([is(condition, True), is((operand * 7 + 3) % conditions, False)])
            } else {
                is(condition, True)
            }
        })
        .collect();
    let matcher = if has_all {
        Formula::all(atoms)
    } else {
        Formula::any(atoms)
    };
    built(builder(conditions).rule(matcher, "Wide").otherwise("Other"))
}

/// Pairs of conditions that exclude each other, and a rule for each pair.
pub fn exclusive_pairs(pairs: usize) -> RuleList {
    let list = (0..pairs).fold(builder(2 * pairs), |list, pair| {
        let (one, other) = (2 * pair, 2 * pair + 1);
        list.never(Formula::all([is(one, True), is(other, True)])).rule(
            Formula::any([is(one, True), is(other, True)]),
            format!("Phase{}", pair % 7),
        )
    });
    built(list)
}

/// Many conditions that can only be `True`, and pairs of others that exclude each other: few states are left, in many combinations.
pub fn few_free_conditions(fixed: usize, pairs: usize) -> RuleList {
    let mut list = builder(fixed + 2 * pairs);
    for condition in 0..fixed {
        list = list.never(!is(condition, True));
    }
    for pair in 0..pairs {
        let (one, other) = (fixed + 2 * pair, fixed + 2 * pair + 1);
        list = list.never(Formula::all([is(one, True), is(other, True)]));
    }
    let free = (fixed..fixed + 2 * pairs).map(|condition| is(condition, False));
    built(list.rule(Formula::all(free.collect::<Vec<_>>()), "AllFalse"))
}

/// A rule that many earlier ones shadow only together: each takes one combination of two conditions.
pub fn shadowed_by_many(conditions: usize) -> RuleList {
    let mut list = builder(conditions);
    for one in 0..conditions {
        for other in 0..one {
            list = list.rule(Formula::all([is(one, True), is(other, True)]), "Two");
        }
    }
    for one in 0..conditions {
        let others = (0..conditions).filter(|other| *other != one);
        let others = others.map(|other| !is(other, True)).collect::<Vec<_>>();
        list = list.rule(Formula::all(others), "AtMostOne");
    }
    built(list.rule(Formula::all([]), "Shadowed"))
}

/// `not` and `all` and `any` in turn, as deep as formulas may be.
pub fn deep(depth: usize) -> RuleList {
    let matcher = (1..depth).fold(is(0, True), |inner, level| match level % 3 {
        0 => Formula::not(inner),
        1 => Formula::all([inner]),
        _ => Formula::any([inner]),
    });
    built(
        builder(1)
            .rule(matcher.clone(), "Deep")
            .never(Formula::any([]))
            .ensure(matcher.clone(), matcher),
    )
}
