//! A ternary decision diagram, hash-consed: each node tests one condition and has a child for each of its statuses.
//! Conditions are tested in their order, and equal diagrams are one node.

use super::state_sets::StateSets;
use phase_core::status::{ConditionStatus, StatusSet};
use std::cell::RefCell;
use std::collections::HashMap;

pub struct DecisionDiagrams {
    nodes: RefCell<Nodes>,
}

struct Nodes {
    by_place: Vec<Node>,
    by_node: HashMap<Node, Diagram>,
    conjunctions: HashMap<(Diagram, Diagram), Diagram>,
    negations: HashMap<Diagram, Diagram>,
}

/// The place of a node. The first two are the leaves.
type Diagram = usize;

const NOTHING: Diagram = 0;
const EVERYTHING: Diagram = 1;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Node {
    /// For a leaf, the number of conditions.
    condition: usize,
    children: [Diagram; 3],
}

impl DecisionDiagrams {
    pub fn new(conditions: usize) -> Self {
        let leaf = |leaf| Node {
            condition: conditions,
            children: [leaf; 3],
        };
        let nodes = Nodes {
            by_place: vec![leaf(NOTHING), leaf(EVERYTHING)],
            by_node: HashMap::new(),
            conjunctions: HashMap::new(),
            negations: HashMap::new(),
        };
        Self {
            nodes: RefCell::new(nodes),
        }
    }
}

impl Nodes {
    fn node(&mut self, condition: usize, children: [Diagram; 3]) -> Diagram {
        if children[0] == children[1] && children[1] == children[2] {
            return children[0];
        }
        let node = Node { condition, children };
        *self.by_node.entry(node).or_insert_with(|| {
            self.by_place.push(node);
            self.by_place.len() - 1
        })
    }

    /// The children by a condition that the node tests or that stands before it.
    fn children(&self, diagram: Diagram, condition: usize) -> [Diagram; 3] {
        let node = self.by_place[diagram];
        if node.condition == condition {
            node.children
        } else {
            [diagram; 3]
        }
    }

    fn and(&mut self, a: Diagram, b: Diagram) -> Diagram {
        let (a, b) = (a.min(b), a.max(b));
        match (a, b) {
            (NOTHING, _) => return NOTHING,
            (EVERYTHING, other) => return other,
            _ if a == b => return a,
            _ => {}
        }
        if let Some(known) = self.conjunctions.get(&(a, b)) {
            return *known;
        }
        let condition = self.by_place[a].condition.min(self.by_place[b].condition);
        let (of_a, of_b) = (self.children(a, condition), self.children(b, condition));
        let children = [0, 1, 2].map(|status| self.and(of_a[status], of_b[status]));
        let both = self.node(condition, children);
        self.conjunctions.insert((a, b), both);
        both
    }

    fn not(&mut self, a: Diagram) -> Diagram {
        match a {
            NOTHING => return EVERYTHING,
            EVERYTHING => return NOTHING,
            _ => {}
        }
        if let Some(known) = self.negations.get(&a) {
            return *known;
        }
        let Node { condition, children } = self.by_place[a];
        let children = children.map(|child| self.not(child));
        let negation = self.node(condition, children);
        self.negations.insert(a, negation);
        negation
    }

    /// The number of states over the conditions from this one on.
    fn count(&self, a: Diagram, from: usize, known: &mut HashMap<Diagram, u128>) -> u128 {
        let node = self.by_place[a];
        let count = match (a, known.get(&a)) {
            (NOTHING, _) => 0,
            (EVERYTHING, _) => 1,
            (_, Some(count)) => *count,
            (_, None) => {
                let children = node.children.iter();
                children
                    .map(|child| self.count(*child, node.condition + 1, known))
                    .sum()
            }
        };
        known.insert(a, count);
        count * 3_u128.pow(u32::try_from(node.condition - from).unwrap())
    }

    fn once(
        &mut self,
        a: Diagram,
        condition: usize,
        status: ConditionStatus,
        known: &mut HashMap<Diagram, Diagram>,
    ) -> Diagram {
        let node = self.by_place[a];
        if node.condition > condition {
            return a;
        }
        if node.condition == condition {
            return node.children[status as usize];
        }
        if let Some(known) = known.get(&a) {
            return *known;
        }
        let children = node
            .children
            .map(|child| self.once(child, condition, status, known));
        let result = self.node(node.condition, children);
        known.insert(a, result);
        result
    }
}

impl StateSets for DecisionDiagrams {
    type Set = Diagram;

    fn all(&self) -> Diagram {
        EVERYTHING
    }

    fn none(&self) -> Diagram {
        NOTHING
    }

    fn test(&self, condition: usize, statuses: StatusSet) -> Diagram {
        let leaf = |status| usize::from(statuses.contains(status));
        self.nodes
            .borrow_mut()
            .node(condition, ConditionStatus::ALL.map(leaf))
    }

    fn and(&self, a: &Diagram, b: &Diagram) -> Diagram {
        self.nodes.borrow_mut().and(*a, *b)
    }

    fn not(&self, a: &Diagram) -> Diagram {
        self.nodes.borrow_mut().not(*a)
    }

    fn count(&self, a: &Diagram) -> u128 {
        self.nodes.borrow().count(*a, 0, &mut HashMap::new())
    }

    fn once(&self, a: &Diagram, condition: usize, status: ConditionStatus) -> Diagram {
        self.nodes
            .borrow_mut()
            .once(*a, condition, status, &mut HashMap::new())
    }
}
