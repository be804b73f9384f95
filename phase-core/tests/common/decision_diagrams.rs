//! A decision diagram, hash-consed: each node tests one condition and has a child for each of its values.
//! Conditions are tested in their order, and equal diagrams are one node.

use super::state_sets::StateSets;
use phase_core::rules::RuleList;
use phase_core::value::{Value, ValueSet};
use std::cell::RefCell;
use std::collections::HashMap;

pub struct DecisionDiagrams {
    nodes: RefCell<Nodes>,
}

struct Nodes {
    /// How many values each condition has.
    values: Vec<usize>,
    by_place: Vec<Node>,
    by_node: HashMap<Node, Diagram>,
    conjunctions: HashMap<(Diagram, Diagram), Diagram>,
    negations: HashMap<Diagram, Diagram>,
}

/// The place of a node. The first two are the leaves.
type Diagram = usize;

const NOTHING: Diagram = 0;
const EVERYTHING: Diagram = 1;

#[derive(Clone, PartialEq, Eq, Hash)]
struct Node {
    /// For a leaf, the number of conditions.
    condition: usize,
    children: Vec<Diagram>,
}

impl DecisionDiagrams {
    pub fn new(rules: &RuleList) -> Self {
        let conditions = rules.conditions().len();
        let leaf = |leaf| Node {
            condition: conditions,
            children: vec![leaf],
        };
        let nodes = Nodes {
            values: (0..conditions)
                .map(|condition| rules.domain(condition).len())
                .collect(),
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
    fn node(&mut self, condition: usize, children: Vec<Diagram>) -> Diagram {
        if children.iter().all(|child| *child == children[0]) {
            return children[0];
        }
        let node = Node { condition, children };
        *self.by_node.entry(node.clone()).or_insert_with(|| {
            self.by_place.push(node);
            self.by_place.len() - 1
        })
    }

    /// The children by a condition that the node tests or that stands before it.
    fn children(&self, diagram: Diagram, condition: usize) -> Vec<Diagram> {
        let node = &self.by_place[diagram];
        if node.condition == condition {
            node.children.clone()
        } else {
            vec![diagram; self.values[condition]]
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
        let children = of_a.into_iter().zip(of_b).map(|(a, b)| self.and(a, b)).collect();
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
        let Node { condition, children } = self.by_place[a].clone();
        let children = children.into_iter().map(|child| self.not(child)).collect();
        let negation = self.node(condition, children);
        self.negations.insert(a, negation);
        negation
    }

    /// The number of states over the conditions from this one on.
    fn count(&self, a: Diagram, from: usize, known: &mut HashMap<Diagram, u128>) -> u128 {
        let node = &self.by_place[a];
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
        let skipped = self.values[from..node.condition].iter();
        count * skipped.map(|values| *values as u128).product::<u128>()
    }

    fn once(
        &mut self,
        a: Diagram,
        condition: usize,
        value: Value,
        known: &mut HashMap<Diagram, Diagram>,
    ) -> Diagram {
        let node = self.by_place[a].clone();
        if node.condition > condition {
            return a;
        }
        if node.condition == condition {
            return node.children[value.index()];
        }
        if let Some(known) = known.get(&a) {
            return *known;
        }
        let children = node
            .children
            .into_iter()
            .map(|child| self.once(child, condition, value, known))
            .collect();
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

    fn test(&self, condition: usize, values: ValueSet) -> Diagram {
        let mut nodes = self.nodes.borrow_mut();
        let domain = ValueSet::ALL.iter().take(nodes.values[condition]);
        let leaf = |value| usize::from(values.contains(value));
        nodes.node(condition, domain.map(leaf).collect())
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

    fn once(&self, a: &Diagram, condition: usize, value: Value) -> Diagram {
        self.nodes
            .borrow_mut()
            .once(*a, condition, value, &mut HashMap::new())
    }
}
