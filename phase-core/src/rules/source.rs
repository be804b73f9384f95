//! Prints a rule list as the source of its `#[phase(..)]` attribute. The derive reads it back as the same list.

use super::{
    Atom, Claim, ClaimAtom, ConditionType, Formula, Health, Matcher, NamedMatcher, Phase, Polarity, Reason,
    Rule, RuleList,
};
use crate::limits::is_control;
use crate::status::ConditionStatus;
use crate::value::ValueSet;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Display, Formatter, Write};

/// Words that are identifiers only with a raw prefix (`r#type`), in any edition.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Words that cannot be identifiers even with a raw prefix.
const NEVER_IDENTIFIERS: &[&str] = &["Self", "_", "crate", "self", "super"];

/// Whether a name can be a Rust identifier, perhaps with a raw prefix.
///
/// Exact for ASCII. Of other scripts it takes letters and refuses combining marks that are none, which would need Unicode's
/// tables; the derive has these, and takes every identifier.
pub fn is_identifier(name: &str) -> bool {
    let is_letter = |c: char| c == '_' || c.is_alphabetic() && !is_symbol(c);
    let mut chars = name.chars();
    chars.next().is_some_and(is_letter)
        && chars.all(|c| is_letter(c) || c.is_ascii_digit())
        && !NEVER_IDENTIFIERS.contains(&name)
}

/// Whether an alphabetic character cannot be in an identifier, such as `Ⓐ`.
fn is_symbol(c: char) -> bool {
    matches!(
        c,
        '\u{37a}' | '\u{24b6}'..='\u{24e9}' | '\u{2e2f}' | '\u{fc5e}'..='\u{fc63}' | '\u{fdfa}' | '\u{fdfb}'
            | '\u{fe70}'..='\u{fe7e}' | '\u{1f130}'..='\u{1f189}'
    )
}

/// Whether a word is a Rust keyword in some edition, so that it needs a raw prefix or cannot be an identifier.
pub fn is_keyword(word: &str) -> bool {
    KEYWORDS.contains(&word) || NEVER_IDENTIFIERS.contains(&word)
}

/// The name as it is written in source, with a raw prefix where it is a keyword.
struct Identifier<'a>(&'a str);

impl Display for Identifier<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if KEYWORDS.contains(&self.0) {
            f.write_str("r#")?;
        }
        f.write_str(self.0)
    }
}

/// Doc lines at the given indentation.
fn write_docs(f: &mut Formatter<'_>, docs: &str, indent: &str) -> fmt::Result {
    if docs.is_empty() {
        return Ok(());
    }
    // A doc comment cannot hold a bare carriage return, and rustc refuses one with text that changes direction.
    let needs_escape = |c: char| is_control(c) && c != '\n' && c != '\t';
    if docs.contains(needs_escape) {
        return docs
            .split('\n')
            .try_for_each(|line| writeln!(f, "{indent}#[doc = \" {}\"]", line.escape_debug()));
    }
    docs.split('\n')
        .try_for_each(|line| writeln!(f, "{indent}/// {line}"))
}

/// The content of `#[phase(..)]`.
impl Display for RuleList {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("conditions(\n")?;
        for condition in self.conditions() {
            write_docs(f, &condition.docs, "    ")?;
            writeln!(f, "    {condition},")?;
        }
        if self.declares_phases() {
            f.write_str("),\nphases(\n")?;
            for phase in self.declared_phases() {
                write_docs(f, &phase.docs, "    ")?;
                writeln!(f, "    {phase},")?;
            }
        }
        if !self.matchers().is_empty() {
            f.write_str("),\nmatchers(\n")?;
            for NamedMatcher { name, matcher } in self.matchers() {
                writeln!(f, "    {} = {},", Identifier(name), self.matcher_source(matcher))?;
            }
        }
        f.write_str("),\nrules(\n")?;
        for rule in self.rules() {
            write_docs(f, &rule.docs, "    ")?;
            f.write_str("    ")?;
            let phase = Identifier(&self.phases()[rule.phase].name);
            writeln!(f, "{} => {phase},", self.pattern_source(rule))?;
        }
        f.write_str("),\n")?;
        if !self.published().is_empty() {
            f.write_str("publish(")?;
            for (position, published) in self.published().iter().enumerate() {
                f.write_str(if position > 0 { ", " } else { "" })?;
                published.condition.fmt(f)?;
                if published.wire_type != published.condition.as_str() {
                    write!(f, " = {:?}", published.wire_type)?;
                }
            }
            f.write_str("),\n")?;
        }
        for never in self.nevers() {
            writeln!(f, "never({}),", self.matcher_source(never))?;
        }
        for ensure in self.ensures() {
            let (premise, conclusion) = (
                self.claim_source(&ensure.premise),
                self.claim_source(&ensure.conclusion),
            );
            writeln!(f, "ensure({premise} => {conclusion}),")?;
        }
        if self.ignores_stale() {
            f.write_str("ignore_stale,\n")?;
        }
        Ok(())
    }
}

/// The line of `conditions(..)`, without docs.
impl Display for ConditionType {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Identifier(&self.name))?;
        let flags = [
            (self.polarity == Polarity::Negative, "negative".into()),
            (self.absent == ConditionStatus::True, "absent = True".into()),
            (self.absent == ConditionStatus::False, "absent = False".into()),
            (self.unread, "unread".into()),
            (!self.reasons.is_empty(), reasons_source(&self.reasons)),
        ];
        let mut given = flags.iter().filter(|(given, _)| *given).map(|(_, flag)| flag);
        if let Some(first) = given.next() {
            write!(f, "({first}")?;
            given.try_for_each(|flag| write!(f, ", {flag}"))?;
            f.write_char(')')?;
        }
        if self.wire_type != self.name {
            write!(f, " = {:?}", self.wire_type)?;
        }
        Ok(())
    }
}

/// The line of `phases(..)`, without docs.
impl Display for Phase {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Identifier(&self.name))?;
        if self.health != Health::Unknown {
            write!(f, "({})", self.health)?;
        }
        if self.text != self.name {
            write!(f, " = {:?}", self.text)?;
        }
        Ok(())
    }
}

/// `reasons(A, B = "text")`, in one line: docs are attributes there.
fn reasons_source(reasons: &[Reason]) -> String {
    let reasons: Vec<String> = reasons.iter().map(ToString::to_string).collect();
    alloc::format!("reasons({})", reasons.join(", "))
}

/// `A`, `B = "text"` or, with docs, `#[doc = "docs"] A`.
impl Display for Reason {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if !self.docs.is_empty() {
            for line in self.docs.split('\n') {
                write!(f, "#[doc = \" {}\"] ", line.escape_debug())?;
            }
        }
        write!(f, "{}", Identifier(&self.name))?;
        if self.text != self.name {
            write!(f, " = {:?}", self.text)?;
        }
        Ok(())
    }
}

impl RuleList {
    /// Returns the source of a matcher of this list.
    pub fn matcher_source<'a>(&'a self, matcher: &'a Matcher) -> impl Display + 'a {
        FormulaSource {
            formula: matcher,
            write_atom: move |atom: &Atom, f: &mut Formatter<'_>| self.write_atom(*atom, f),
        }
    }

    /// Returns the source of the left side of a rule of this list: its matcher, or `_`.
    pub fn pattern_source<'a>(&'a self, rule: &'a Rule) -> impl Display + 'a {
        PatternSource { rules: self, rule }
    }

    /// Returns the source of a claim of this list.
    pub fn claim_source<'a>(&'a self, claim: &'a Claim) -> impl Display + 'a {
        let write_atom = move |atom: &ClaimAtom, f: &mut Formatter<'_>| match atom {
            ClaimAtom::Condition(atom) => self.write_atom(*atom, f),
            ClaimAtom::Phase(phases) => {
                f.write_str("phase = ")?;
                for (position, phase) in phases.iter().enumerate() {
                    f.write_str(if position > 0 { " | " } else { "" })?;
                    write!(f, "{}", Identifier(&self.phases()[*phase].name))?;
                }
                Ok(())
            }
        };
        FormulaSource {
            formula: claim,
            write_atom,
        }
    }

    fn write_atom(&self, atom: Atom, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}", Identifier(&self.conditions()[atom.condition].name))?;
        if atom.values == ValueSet::of(ConditionStatus::True.only()) {
            return Ok(());
        }
        f.write_str(" = ")?;
        self.write_values(atom, |reason| Identifier(&reason.name), f)
    }

    /// `True(A | B) | Unknown`
    pub(super) fn write_values<'a, D: Display>(
        &'a self,
        atom: Atom,
        show: impl Fn(&'a Reason) -> D,
        to: &mut impl Write,
    ) -> fmt::Result {
        let mut separator = "";
        for status in atom.values.statuses().iter() {
            write!(to, "{separator}{status}")?;
            separator = " | ";
            let of_status = atom.values.intersection(ValueSet::of(status.only()));
            if of_status == ValueSet::of(status.only()) {
                continue;
            }
            let reasons = of_status
                .iter()
                .filter_map(|value| self.reason(atom.condition, value));
            for (position, reason) in reasons.enumerate() {
                write!(to, "{}{}", if position > 0 { " | " } else { "(" }, show(reason))?;
            }
            to.write_char(')')?;
        }
        Ok(())
    }
}

struct PatternSource<'a> {
    rules: &'a RuleList,
    rule: &'a Rule,
}

impl Display for PatternSource<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match &self.rule.matcher {
            Some(matcher) => self.rules.matcher_source(matcher).fmt(f),
            None => f.write_char('_'),
        }
    }
}

struct FormulaSource<'a, A, W> {
    formula: &'a Formula<A>,
    write_atom: W,
}

impl<A, W: Fn(&A, &mut Formatter<'_>) -> fmt::Result> Display for FormulaSource<'_, A, W> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write_formula(self.formula, &self.write_atom, f)
    }
}

/// The source of a formula whose atoms say what theirs is.
impl<A: Display> Display for Formula<A> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write_formula(self, &|atom: &A, f: &mut Formatter<'_>| atom.fmt(f), f)
    }
}

fn write_formula<A>(
    formula: &Formula<A>,
    write_atom: &impl Fn(&A, &mut Formatter<'_>) -> fmt::Result,
    f: &mut Formatter<'_>,
) -> fmt::Result {
    let (combinator, operands) = match formula {
        Formula::Atom(atom) => return write_atom(atom, f),
        Formula::Named { name, .. } => return Identifier(name).fmt(f),
        Formula::All(operands) => ("all(", &**operands),
        Formula::Any(operands) => ("any(", &**operands),
        Formula::Not(operand) => ("not(", core::slice::from_ref(&**operand)),
    };
    f.write_str(combinator)?;
    for (position, operand) in operands.iter().enumerate() {
        f.write_str(if position > 0 { ", " } else { "" })?;
        write_formula(operand, write_atom, f)?;
    }
    f.write_char(')')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::StandardCondition;
    use crate::rules::{NamedAtom, Published, because, named, phase_is, when};

    #[test]
    fn prints_the_attribute() {
        let list = RuleList::builder()
            .condition(ConditionType::new("StoreReady").docs("Can we see it?\n\nIndented:\n  yes"))
            .condition(
                ConditionType::new("type")
                    .negative()
                    .absent(ConditionStatus::False)
                    .wire_type("example.com/Type"),
            )
            .rule(
                Formula::any([
                    when("StoreReady", ConditionStatus::False),
                    !when("type", ConditionStatus::True),
                ]),
                "Failed",
            )
            .documented_rule(None, "Pending", "Otherwise.")
            .never(Formula::all([]))
            .ensure(
                when("type", crate::status::StatusSet::ALL),
                phase_is(["Pending", "Failed"]),
            )
            .ignore_stale()
            .build()
            .unwrap();
        let source = r#"conditions(
    /// Can we see it?
    /// 
    /// Indented:
    ///   yes
    StoreReady,
    r#type(negative, absent = False) = "example.com/Type",
),
rules(
    any(StoreReady = False, not(r#type)) => Failed,
    /// Otherwise.
    _ => Pending,
),
never(all()),
ensure(r#type = True | False | Unknown => phase = Pending | Failed),
ignore_stale,
"#;
        assert_eq!(list.to_string(), source);
    }

    #[test]
    fn prints_optional_sections() {
        let late = Formula::Atom(NamedAtom::Condition {
            name: "JobFailed".into(),
            statuses: ConditionStatus::Unknown.only(),
            reasons: alloc::vec![
                (ConditionStatus::True, "TooLate".into()),
                (ConditionStatus::True, "yield".into())
            ],
        });
        let list = RuleList::builder()
            .condition(
                ConditionType::new("JobFailed")
                    .negative()
                    .reason(Reason::new("TooLate").docs("It ran \"too\" long.\nFar."))
                    .reason(Reason::new("yield").text("Yielded")),
            )
            .phase(Phase::new("try").health(Health::Reconciling).docs("Again."))
            .phase(Phase::new("Failed").health(Health::Stalled).text("failed"))
            .phase(Phase::new("Unknown").health(Health::Ready))
            .matcher("Late", late)
            .matcher("match", !named("Late"))
            .rule(named("Late"), "try")
            .rule(
                because("JobFailed", ConditionStatus::True, ["TooLate", "yield"]),
                "Failed",
            )
            .otherwise("Unknown")
            .publish(Published::new(StandardCondition::Ready))
            .publish(Published::new(StandardCondition::Stalled).wire_type("example.com/Stalled"))
            .never(Formula::all([named("match"), named("Late")]))
            .ensure(named("Late"), phase_is(["try"]))
            .build()
            .unwrap();
        let source = r#"conditions(
    JobFailed(negative, reasons(#[doc = " It ran \"too\" long."] #[doc = " Far."] TooLate, r#yield = "Yielded")),
),
phases(
    Unknown(ready),
    /// Again.
    r#try(reconciling),
    Failed(stalled) = "failed",
),
matchers(
    Late = JobFailed = True(TooLate | r#yield) | Unknown,
    r#match = not(Late),
),
rules(
    Late => r#try,
    JobFailed = True(TooLate | r#yield) => Failed,
    _ => Unknown,
),
publish(Ready, Stalled = "example.com/Stalled"),
never(all(r#match, Late)),
ensure(Late => phase = r#try),
"#;
        assert_eq!(list.to_string(), source);
    }

    #[test]
    fn identifiers() {
        for name in ["Ready", "_x", "type", "Gr\u{f6}\u{df}e", "\u{5931}\u{6557}", "r2"] {
            assert!(is_identifier(name), "{name}");
        }
        for name in [
            "",
            "_",
            "x\u{b2}",
            "\u{24b6}",
            "A\u{1f170}",
            "Self",
            "2x",
            "a-b",
            "a/b",
            "a b",
            "r#type",
        ] {
            assert!(!is_identifier(name), "{name}");
        }
    }
}
