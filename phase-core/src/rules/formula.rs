//! `all`, `any`, `not` and atoms: the shape that matchers and claims share.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

/// The deepest nesting of a formula, counting the atom. Deeper ones are refused wherever rule lists come from, so that no walk
/// over a formula exhausts the stack.
pub const MAX_DEPTH: usize = 48;

/// The most atoms that the names of matchers in a rule list may stand for: few lines can stand for very many.
pub const MOST_ATOMS: usize = 10_000;

/// A formula over atoms of type `A`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Formula<A> {
    /// Every operand holds; `all()` is true.
    All(Vec<Self>),
    /// At least one operand holds; `any()` is false.
    Any(Vec<Self>),
    /// The operand does not hold.
    Not(Box<Self>),
    /// A test.
    Atom(A),
    /// A matcher of `matchers(..)`.
    Named {
        /// Its name.
        name: String,
        /// What it stands for.
        formula: Box<Self>,
    },
}

impl<A> Formula<A> {
    /// Returns `all(..)`: every operand holds.
    pub fn all(operands: impl IntoIterator<Item = Self>) -> Self {
        Self::All(operands.into_iter().collect())
    }

    /// Returns `any(..)`: at least one operand holds.
    pub fn any(operands: impl IntoIterator<Item = Self>) -> Self {
        Self::Any(operands.into_iter().collect())
    }

    /// Returns `not(..)`: the operand does not hold. `!operand` is the same.
    #[expect(
        clippy::should_implement_trait,
        reason = "`Not` is implemented too; this reads like `all` and `any`"
    )]
    pub fn not(operand: Self) -> Self {
        Self::Not(Box::new(operand))
    }

    /// Whether the formula holds, given by `test` for each atom. Stops as soon as the result is certain.
    pub fn holds(&self, test: &mut impl FnMut(&A) -> bool) -> bool {
        match self {
            Self::All(operands) => operands.iter().all(|operand| operand.holds(test)),
            Self::Any(operands) => operands.iter().any(|operand| operand.holds(test)),
            Self::Not(operand) => !operand.holds(test),
            Self::Atom(atom) => test(atom),
            Self::Named { formula, .. } => formula.holds(test),
        }
    }

    /// Translates every atom of the formula.
    ///
    /// # Errors
    /// The first error that `translate` returns.
    pub fn try_map<B, E>(&self, translate: &mut impl FnMut(&A) -> Result<B, E>) -> Result<Formula<B>, E> {
        let mut map_all = |operands: &[Self]| -> Result<Vec<_>, E> {
            operands
                .iter()
                .map(|operand| operand.try_map(translate))
                .collect()
        };
        Ok(match self {
            Self::All(operands) => Formula::all(map_all(operands)?),
            Self::Any(operands) => Formula::any(map_all(operands)?),
            Self::Not(operand) => Formula::not(operand.try_map(translate)?),
            Self::Atom(atom) => Formula::Atom(translate(atom)?),
            Self::Named { name, formula } => Formula::Named {
                name: name.clone(),
                formula: Box::new(formula.try_map(translate)?),
            },
        })
    }

    /// Replaces every atom by a formula.
    ///
    /// # Errors
    /// The first error that `replace` returns.
    pub fn try_replace<B, E>(&self, replace: &impl Fn(&A) -> Result<Formula<B>, E>) -> Result<Formula<B>, E> {
        let all = |operands: &[Self]| -> Result<Vec<_>, E> {
            operands
                .iter()
                .map(|operand| operand.try_replace(replace))
                .collect()
        };
        Ok(match self {
            Self::All(operands) => Formula::All(all(operands)?),
            Self::Any(operands) => Formula::Any(all(operands)?),
            Self::Not(operand) => Formula::not(operand.try_replace(replace)?),
            Self::Atom(atom) => replace(atom)?,
            Self::Named { name, formula } => Formula::Named {
                name: name.clone(),
                formula: Box::new(formula.try_replace(replace)?),
            },
        })
    }

    /// Counts the atoms. An empty `all()` or `any()` counts 1, for the atom that it lacks.
    pub fn count_atoms(&self) -> usize {
        match self {
            Self::All(operands) | Self::Any(operands) => {
                operands.iter().map(Self::count_atoms).sum::<usize>().max(1)
            }
            Self::Not(operand) | Self::Named { formula: operand, .. } => operand.count_atoms(),
            Self::Atom(_) => 1,
        }
    }

    /// Calls `visit` for every atom, in source order.
    pub fn for_each_atom<'a>(&'a self, visit: &mut impl FnMut(&'a A)) {
        match self {
            Self::All(operands) | Self::Any(operands) => {
                operands.iter().for_each(|operand| operand.for_each_atom(visit));
            }
            Self::Not(operand) | Self::Named { formula: operand, .. } => operand.for_each_atom(visit),
            Self::Atom(atom) => visit(atom),
        }
    }

    /// Whether the formula is nested at most `limit` levels deep. A name is a level above what it stands for: otherwise a chain of
    /// names would have no limit. An atom counts 1, and so does an empty `all()` or `any()` for the atom that it lacks.
    pub fn fits_depth(&self, limit: usize) -> bool {
        let Some(below) = limit.checked_sub(1) else {
            return false;
        };
        match self {
            Self::All(operands) | Self::Any(operands) => {
                below > 0 && operands.iter().all(|operand| operand.fits_depth(below))
            }
            Self::Not(operand) | Self::Named { formula: operand, .. } => operand.fits_depth(below),
            Self::Atom(_) => true,
        }
    }
}

impl<A> core::ops::Not for Formula<A> {
    type Output = Self;

    fn not(self) -> Self {
        Self::not(self)
    }
}

impl<A> From<A> for Formula<A> {
    fn from(atom: A) -> Self {
        Self::Atom(atom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_all_is_true_and_empty_any_is_false() {
        let mut never_asked = |_: &bool| unreachable!();
        assert!(Formula::all([]).holds(&mut never_asked));
        assert!(!Formula::any([]).holds(&mut never_asked));
    }

    #[test]
    fn depth_counts_the_atom() {
        let nested = |depth| (1..depth).fold(Formula::Atom(()), |inner, _| Formula::not(inner));
        assert!(nested(MAX_DEPTH).fits_depth(MAX_DEPTH));
        assert!(!nested(MAX_DEPTH + 1).fits_depth(MAX_DEPTH));
        assert!(!Formula::all([nested(MAX_DEPTH)]).fits_depth(MAX_DEPTH));
    }
}
