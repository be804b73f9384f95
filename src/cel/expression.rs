//! Boolean expressions, written with as few levels and parentheses as they need.

use crate::rules::{Atom, Formula};
use std::fmt::{self, Display, Formatter};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expression {
    /// An expression that needs no parentheses.
    Test(String),
    /// Every operand holds; at least two.
    All(Vec<Self>),
    /// At least one operand holds; at least two.
    Any(Vec<Self>),
    Always,
    Never,
}

impl Expression {
    /// `not(..)` goes to the atoms, where it costs no level.
    pub fn of(matcher: &Formula<Atom>, test: &impl Fn(&Atom) -> Self) -> Self {
        match matcher {
            Formula::All(operands) => Self::all(operands.iter().map(|operand| Self::of(operand, test))),
            Formula::Any(operands) => Self::any(operands.iter().map(|operand| Self::of(operand, test))),
            Formula::Not(operand) => Self::not_of(operand, test),
            Formula::Atom(atom) => test(atom),
            Formula::Named { formula, .. } => Self::of(formula, test),
        }
    }

    fn not_of(matcher: &Formula<Atom>, test: &impl Fn(&Atom) -> Self) -> Self {
        match matcher {
            Formula::All(operands) => Self::any(operands.iter().map(|operand| Self::not_of(operand, test))),
            Formula::Any(operands) => Self::all(operands.iter().map(|operand| Self::not_of(operand, test))),
            Formula::Not(operand) => Self::of(operand, test),
            Formula::Atom(atom) => test(&Atom::new(atom.condition, atom.values.complement())),
            Formula::Named { formula, .. } => Self::not_of(formula, test),
        }
    }

    pub fn all(operands: impl IntoIterator<Item = Self>) -> Self {
        let mut all = Vec::new();
        for operand in operands {
            match operand {
                Self::Always => {}
                Self::Never => return Self::Never,
                Self::All(operands) => all.extend(operands),
                operand => all.push(operand),
            }
        }
        match all.len() {
            0 => Self::Always,
            1 => all.remove(0),
            _ => Self::All(all),
        }
    }

    pub fn any(operands: impl IntoIterator<Item = Self>) -> Self {
        let mut any = Vec::new();
        for operand in operands {
            match operand {
                Self::Never => {}
                Self::Always => return Self::Always,
                Self::Any(operands) => any.extend(operands),
                operand => any.push(operand),
            }
        }
        match any.len() {
            0 => Self::Never,
            1 => any.remove(0),
            _ => Self::Any(any),
        }
    }

    /// How deep it nests.
    pub fn levels(&self) -> usize {
        match self {
            Self::All(operands) | Self::Any(operands) => {
                1 + operands.iter().map(Self::levels).max().unwrap_or(0)
            }
            Self::Test(_) | Self::Always | Self::Never => 1,
        }
    }
}

impl Display for Expression {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (operator, operands) = match self {
            Self::Test(text) => return f.write_str(text),
            Self::Always => return f.write_str("true"),
            Self::Never => return f.write_str("false"),
            Self::All(operands) => (" && ", operands),
            Self::Any(operands) => (" || ", operands),
        };
        for (position, operand) in operands.iter().enumerate() {
            f.write_str(if position > 0 { operator } else { "" })?;
            match operand {
                Self::All(_) | Self::Any(_) => write!(f, "({operand})")?,
                _ => operand.fmt(f)?,
            }
        }
        Ok(())
    }
}
