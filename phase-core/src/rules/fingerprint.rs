//! A number that tells rule lists apart which derive different phases.

use super::{Formula, Matcher, RuleList};
use core::fmt::{self, Write};

impl RuleList {
    /// A number that is the same for lists of the same rules: the wire types of their conditions, what counts for a
    /// missing one, the texts of reasons and phases, what is published, the rules in their order, and `ignore_stale`. Names,
    /// docs, `ensure`s and `never`s have no part in it.
    ///
    /// It is stable across builds and versions of this crate. Lists with different numbers may still derive the same
    /// phases.
    pub fn fingerprint(&self) -> u64 {
        let mut hash = Fnv1a::new();
        // Writing to a hash cannot fail.
        let _ = self.write_canonical(&mut hash);
        hash.0
    }

    fn write_canonical(&self, to: &mut Fnv1a) -> fmt::Result {
        if self.ignores_stale {
            to.write_str("ignore_stale;")?;
        }
        for rule in &self.rules {
            match &rule.matcher {
                Some(matcher) => self.write_matcher(matcher, to)?,
                None => to.write_char('_')?,
            }
            write!(to, "=>{};", self.phases[rule.phase].text)?;
        }
        if !self.published.is_empty() {
            for phase in &self.phases {
                write!(to, "{}:{};", phase.text, phase.health)?;
            }
        }
        for published in &self.published {
            write!(to, "publish {}={};", published.condition, published.wire_type)?;
        }
        Ok(())
    }

    fn write_matcher(&self, matcher: &Matcher, to: &mut Fnv1a) -> fmt::Result {
        let (name, operands) = match matcher {
            Formula::All(operands) => ("all", operands.as_slice()),
            Formula::Any(operands) => ("any", operands.as_slice()),
            Formula::Named { formula, .. } => return self.write_matcher(formula, to),
            Formula::Not(operand) => ("not", core::slice::from_ref(&**operand)),
            Formula::Atom(atom) => {
                let condition = &self.conditions[atom.condition];
                write!(to, "{}?{}=", condition.wire_type, condition.absent)?;
                return self.write_values(*atom, |reason| &reason.text, to);
            }
        };
        write!(to, "{name}(")?;
        for operand in operands {
            self.write_matcher(operand, to)?;
            to.write_char(',')?;
        }
        to.write_char(')')
    }
}

/// The 64-bit [FNV-1a hash](https://datatracker.ietf.org/doc/html/draft-eastlake-fnv).
struct Fnv1a(u64);

impl Fnv1a {
    const fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Write for Fnv1a {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{ConditionType, RuleListBuilder, when};
    use crate::status::ConditionStatus::{False, True};

    fn builder(failed: ConditionType, first: &str) -> RuleListBuilder {
        let builder = RuleList::builder()
            .condition(failed)
            .condition(ConditionType::new("Ready"));
        let builder = builder
            .rule(when("Failed", True), first)
            .rule(when("Ready", True), "Running");
        builder.otherwise("Pending")
    }

    fn list(failed: ConditionType, first: &str) -> RuleList {
        builder(failed, first).build().unwrap()
    }

    #[test]
    fn other_rules_have_another_fingerprint() {
        let failed = || ConditionType::new("Failed");
        let base = list(failed(), "Failed").fingerprint();
        assert_eq!(base, 0x5777_55c2_9bda_a97d);
        assert_eq!(
            list(failed().docs("Broken.").negative(), "Failed").fingerprint(),
            base
        );
        let others = [
            list(failed().wire_type("example.com/Failed"), "Failed"),
            list(failed().absent(False), "Failed"),
            list(failed(), "Broken"),
            builder(failed(), "Failed").ignore_stale().build().unwrap(),
        ];
        for other in others {
            assert_ne!(other.fingerprint(), base, "{other}");
        }
    }
}
