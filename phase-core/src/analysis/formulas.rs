//! The formulas of a rule list as the search wants them: in one arena, with negation pushed down to the atoms.
//!
//! Every formula is kept twice, as itself and as its negation, because most questions ask for states where one formula
//! holds and many others do not.

use crate::rules::{Atom, Claim, ClaimAtom, Formula, Matcher};
use crate::status::StatusSet;
use alloc::vec::Vec;
use core::ops::Range;

/// The place of a node in the arena.
pub(super) type NodeId = usize;

#[derive(Clone, Debug)]
pub(super) enum Node {
    /// The condition's status is one of these.
    Literal { condition: usize, accepted: StatusSet },
    /// All of [`Formulas::operands`] in this range hold.
    All(Range<usize>),
    /// At least one of them holds.
    Any(Range<usize>),
}

/// A formula and its negation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Literal {
    pub holds: NodeId,
    pub fails: NodeId,
}

impl Literal {
    /// The negation.
    pub fn negated(self) -> Self {
        Self {
            holds: self.fails,
            fails: self.holds,
        }
    }
}

#[derive(Clone, Debug, Default)]
pub(super) struct Formulas {
    nodes: Vec<Node>,
    operands: Vec<NodeId>,
}

impl Formulas {
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id]
    }

    pub fn operands(&self, range: &Range<usize>) -> &[NodeId] {
        &self.operands[range.clone()]
    }

    /// Adds a matcher.
    pub fn matcher(&mut self, matcher: &Matcher) -> Literal {
        self.formula(matcher, &|atom: &Atom| AtomMeaning::Test(*atom))
    }

    /// Adds a matcher in which one condition is called by another index.
    pub fn matcher_with(&mut self, matcher: &Matcher, renamed: usize, to: usize) -> Literal {
        self.formula(matcher, &|atom: &Atom| {
            let condition = if atom.condition == renamed {
                to
            } else {
                atom.condition
            };
            AtomMeaning::Test(Atom { condition, ..*atom })
        })
    }

    /// Adds a claim about states that have this phase.
    pub fn claim(&mut self, claim: &Claim, phase: usize) -> Literal {
        self.formula(claim, &|atom: &ClaimAtom| match atom {
            ClaimAtom::Condition(atom) => AtomMeaning::Test(*atom),
            ClaimAtom::Phase(phases) => AtomMeaning::Constant(phases.contains(&phase)),
        })
    }

    /// `all(..)` over formulas that are already here.
    pub fn all(&mut self, parts: &[Literal]) -> Literal {
        Literal {
            holds: self.combine(Node::All, parts.iter().map(|part| part.holds).collect()),
            fails: self.combine(Node::Any, parts.iter().map(|part| part.fails).collect()),
        }
    }

    /// The states of a cube: every condition has one of its statuses.
    pub fn cube(&mut self, statuses: &[StatusSet]) -> Literal {
        let parts: Vec<Literal> = statuses
            .iter()
            .enumerate()
            .filter(|(_, accepted)| **accepted != StatusSet::ALL)
            .map(|(condition, accepted)| {
                self.atom(Atom {
                    condition,
                    statuses: *accepted,
                })
            })
            .collect();
        self.all(&parts)
    }

    fn formula<A: Clone>(&mut self, formula: &Formula<A>, meaning: &impl Fn(&A) -> AtomMeaning) -> Literal {
        match formula {
            Formula::Not(operand) => self.formula(operand, meaning).negated(),
            Formula::Atom(atom) => match meaning(atom) {
                AtomMeaning::Test(atom) => self.atom(atom),
                AtomMeaning::Constant(true) => self.all(&[]),
                AtomMeaning::Constant(false) => self.all(&[]).negated(),
            },
            Formula::All(operands) => {
                let parts: Vec<Literal> = operands
                    .iter()
                    .map(|operand| self.formula(operand, meaning))
                    .collect();
                self.all(&parts)
            }
            Formula::Any(operands) => {
                let parts: Vec<Literal> = operands
                    .iter()
                    .map(|operand| self.formula(operand, meaning).negated())
                    .collect();
                self.all(&parts).negated()
            }
        }
    }

    fn atom(&mut self, atom: Atom) -> Literal {
        let Atom { condition, statuses } = atom;
        Literal {
            holds: self.push(Node::Literal {
                condition,
                accepted: statuses,
            }),
            fails: self.push(Node::Literal {
                condition,
                accepted: statuses.complement(),
            }),
        }
    }

    fn combine(&mut self, node: fn(Range<usize>) -> Node, operands: Vec<NodeId>) -> NodeId {
        if let [only] = *operands {
            return only;
        }
        let start = self.operands.len();
        self.operands.extend(operands);
        self.push(node(start..self.operands.len()))
    }

    fn push(&mut self, node: Node) -> NodeId {
        self.nodes.push(node);
        self.nodes.len() - 1
    }
}

enum AtomMeaning {
    Test(Atom),
    Constant(bool),
}
