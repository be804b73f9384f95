//! The rules as a decision tree: which condition to look up next, given what is known of the others.
//!
//! On no path is a condition looked up twice, and none once the phase is certain.

use crate::lower::{Model, ModelAtom};
use phase_core::rules::Formula;
use phase_core::status::Status;

#[derive(PartialEq)]
pub enum Tree {
    /// The phase is certain; its index.
    Phase(usize),
    /// It depends on a condition, whose index this is; what follows for each of [`Status::ALL`].
    LookUp(usize, Box<[Tree; 3]>),
}

impl Tree {
    /// The tree of a rule list; none where it would have more than `most_look_ups` places that look a condition up.
    pub fn of(model: &Model, most_look_ups: usize) -> Option<Self> {
        let mut known = vec![None; model.conditions.len()];
        let mut look_ups_left = most_look_ups;
        grow(model, &mut known, &mut look_ups_left)
    }

    /// How many conditions are looked up on average, if each status is as likely as the others.
    pub fn average_look_ups(&self) -> f64 {
        match self {
            Self::Phase(_) => 0.0,
            Self::LookUp(_, then) => 1.0 + then.iter().map(Self::average_look_ups).sum::<f64>() / 3.0,
        }
    }
}

fn grow(model: &Model, known: &mut [Option<Status>], look_ups_left: &mut usize) -> Option<Tree> {
    let condition = match next(model, known) {
        Next::Phase(phase) => return Some(Tree::Phase(phase)),
        Next::LookUp(condition) => condition,
    };
    *look_ups_left = look_ups_left.checked_sub(1)?;
    let mut then = |status| {
        known[condition] = Some(status);
        let tree = grow(model, known, look_ups_left);
        known[condition] = None;
        tree
    };
    let then = [then(Status::True)?, then(Status::False)?, then(Status::Unknown)?];
    Some(Tree::LookUp(condition, Box::new(then)))
}

enum Next {
    Phase(usize),
    LookUp(usize),
}

fn next(model: &Model, known: &[Option<Status>]) -> Next {
    // The first condition of the first rule that may hold, and the phase of all rules that may, if they agree.
    let mut open: Option<(usize, Option<usize>)> = None;
    let mut certain = 0;
    for rule in &model.rules {
        let held = rule
            .matcher
            .as_ref()
            .map_or(Held::Yes, |matcher| held(matcher, known));
        match held {
            Held::No => {}
            Held::Yes => {
                certain = rule.phase.index;
                break;
            }
            Held::DependsOn(condition) => {
                let phase = rule.phase.index;
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
    /// The first condition that it depends on.
    DependsOn(usize),
}

fn held(formula: &Formula<ModelAtom>, known: &[Option<Status>]) -> Held {
    match formula {
        Formula::All(operands) => joined(operands, known, false),
        Formula::Any(operands) => joined(operands, known, true),
        Formula::Not(operand) => match held(operand, known) {
            Held::Yes => Held::No,
            Held::No => Held::Yes,
            open @ Held::DependsOn(_) => open,
        },
        Formula::Atom(ModelAtom::Condition(condition, statuses)) => match known[condition.index] {
            Some(status) if statuses.contains(status) => Held::Yes,
            Some(_) => Held::No,
            None => Held::DependsOn(condition.index),
        },
        // Claims are not evaluated.
        Formula::Atom(ModelAtom::Phase(_)) => Held::No,
    }
}

/// `any` for `decisive` true: one operand that holds is enough; `all` for false: one that does not.
fn joined(operands: &[Formula<ModelAtom>], known: &[Option<Status>], decisive: bool) -> Held {
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
