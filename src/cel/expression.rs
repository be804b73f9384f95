//! Boolean expressions, written with as few levels and parentheses as they need.

use crate::rules::{Atom, Formula};
use std::fmt::{self, Display, Formatter};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// An expression that needs no parentheses.
    Test(String),
    /// At least two operands, none of which is joined in the same way.
    Joined(Operator, Vec<Self>),
    Constant(bool),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    And,
    Or,
}

impl Expression {
    /// Whether a matcher holds, or does not. `not(..)` goes to the atoms, where it costs no level.
    pub fn of(matcher: &Formula<Atom>, holds: bool, test: &impl Fn(Atom) -> Self) -> Self {
        match matcher {
            Formula::All(operands) | Formula::Any(operands) => {
                let is_all = matches!(matcher, Formula::All(_));
                let operator = if is_all == holds {
                    Operator::And
                } else {
                    Operator::Or
                };
                let operands = operands.iter();
                Self::join(operator, operands.map(|operand| Self::of(operand, holds, test)))
            }
            Formula::Not(operand) => Self::of(operand, !holds, test),
            Formula::Atom(atom) if holds => test(*atom),
            Formula::Atom(atom) => test(Atom::new(atom.condition, atom.values.complement())),
            Formula::Named { formula, .. } => Self::of(formula, holds, test),
        }
    }

    pub fn join(operator: Operator, operands: impl IntoIterator<Item = Self>) -> Self {
        let neutral = operator == Operator::And;
        let mut joined = Vec::new();
        for operand in operands {
            match operand {
                Self::Constant(value) if value == neutral => {}
                Self::Constant(_) => return operand,
                Self::Joined(inner, operands) if inner == operator => joined.extend(operands),
                operand => joined.push(operand),
            }
        }
        match joined.len() {
            0 => Self::Constant(neutral),
            1 => joined.remove(0),
            _ => Self::Joined(operator, joined),
        }
    }

    /// How deep it nests.
    pub fn levels(&self) -> usize {
        match self {
            Self::Joined(_, operands) => 1 + operands.iter().map(Self::levels).max().unwrap_or(0),
            Self::Test(_) | Self::Constant(_) => 1,
        }
    }
}

impl Display for Expression {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (operator, operands) = match self {
            Self::Test(text) => return f.write_str(text),
            Self::Constant(value) => return value.fmt(f),
            Self::Joined(Operator::And, operands) => (" && ", operands),
            Self::Joined(Operator::Or, operands) => (" || ", operands),
        };
        for (position, operand) in operands.iter().enumerate() {
            f.write_str(if position > 0 { operator } else { "" })?;
            match operand {
                Self::Joined(..) => write!(f, "({operand})")?,
                _ => operand.fmt(f)?,
            }
        }
        Ok(())
    }
}
