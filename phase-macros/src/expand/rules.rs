//! The rule list as a static.
//!
//! Its code is written as text, nearly all of it two literals: the compiler reads a text far faster than a derive, which debug
//! builds do not optimise, hands over tokens, and a literal far faster than expressions. Every name in the attribute
//! stands beside it once as a real expression with the user's span, so that an editor's "go to definition" works from inside of
//! the attribute.

use crate::lower::{Model, ModelAtom, Named};
use phase_core::rules::derived;
use phase_core::rules::{ConditionType, Formula, Phase, Polarity};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

pub fn statics(model: &Model) -> TokenStream {
    let mut encoder = Encoder::default();
    for (_, condition) in &model.conditions {
        encoder.condition(condition);
    }
    for (_, phase) in &model.phases {
        encoder.phase(phase);
    }
    for rule in &model.rules {
        let wildcard_flag = match rule.matcher {
            Some(_) => 0,
            None => derived::IS_WILDCARD,
        };
        encoder.number(docs_flag(&rule.docs) + wildcard_flag);
        encoder.number(rule.phase.index);
        encoder.docs(&rule.docs);
        if let Some(matcher) = &rule.matcher {
            encoder.formula(matcher);
        }
    }
    for never in &model.nevers {
        encoder.formula(never);
    }
    let operands = encoder.operands();
    for (premise, conclusion) in &model.ensures {
        encoder.formula(premise);
        encoder.formula(conclusion);
    }
    let claims = encoder.operands();
    for index in 0..encoder.tested.len() {
        encoder.number(encoder.tested[index]);
    }

    let names = names(model);
    let statics = tokens(&format!(
        "static __RULES:__p::StaticRuleList<{},{},{},{operands},{},{},{claims},{}>=\
         __p::StaticRuleList::new(&__RULES,{:?},b\"{}\");",
        model.conditions.len(),
        model.phases.len(),
        model.rules.len(),
        model.ensures.len(),
        model.nevers.len(),
        encoder.tested.len(),
        // Texts are written in Rust as `Debug` writes them.
        encoder.texts,
        encoder.numbers.escape_ascii(),
    ));
    quote!(#names #statics)
}

/// Writes what [`derived::StaticRuleList::new`] reads.
#[derive(Default)]
struct Encoder<'a> {
    texts: Vec<&'a str>,
    numbers: Vec<u8>,
    /// Operands that are not written yet, each formula's side by side.
    operands: Vec<&'a Formula<ModelAtom>>,
    /// The phases of all claims.
    tested: Vec<usize>,
}

impl<'a> Encoder<'a> {
    fn number(&mut self, mut number: usize) {
        while number >= 0x80 {
            self.numbers.push(number.to_le_bytes()[0] | 0x80);
            number >>= 7;
        }
        self.numbers.push(number.to_le_bytes()[0]);
    }

    fn docs(&mut self, docs: &'a str) {
        if !docs.is_empty() {
            self.texts.push(docs);
        }
    }

    fn condition(&mut self, condition: &'a ConditionType) {
        let mut flags = docs_flag(&condition.docs) + condition.absent as usize * derived::ABSENT;
        self.texts.push(&condition.name);
        if condition.wire_type != condition.name {
            flags += derived::HAS_WIRE_TYPE;
            self.texts.push(&condition.wire_type);
        }
        if condition.polarity == Polarity::Negative {
            flags += derived::NEGATIVE;
        }
        if condition.unread {
            flags += derived::UNREAD;
        }
        self.number(flags);
        self.docs(&condition.docs);
    }

    fn phase(&mut self, phase: &'a Phase) {
        self.number(docs_flag(&phase.docs));
        self.texts.push(&phase.name);
        self.docs(&phase.docs);
    }

    fn formula(&mut self, formula: &'a Formula<ModelAtom>) {
        match formula {
            Formula::All(operands) => self.combination(derived::ALL, operands),
            Formula::Any(operands) => self.combination(derived::ANY, operands),
            Formula::Not(operand) => self.combination(derived::NOT, std::slice::from_ref(&**operand)),
            Formula::Atom(ModelAtom::Condition(condition, statuses)) => {
                self.number(derived::ATOM);
                self.number(condition.index);
                self.number(statuses.bits().into());
            }
            Formula::Atom(ModelAtom::Phase(phases)) => {
                self.number(derived::PHASE);
                self.number(phases.len());
                self.tested.extend(phases.iter().map(|phase| phase.index));
            }
        }
    }

    fn combination(&mut self, kind: usize, operands: &'a [Formula<ModelAtom>]) {
        self.number(kind);
        self.number(operands.len());
        self.operands.extend(operands);
    }

    /// The operands of all formulas so far, and theirs. Says how many there are.
    fn operands(&mut self) -> usize {
        let mut count = 0;
        while let Some(formula) = self.operands.get(count) {
            let formula = *formula;
            self.formula(formula);
            count += 1;
        }
        self.operands.clear();
        count
    }
}

fn docs_flag(docs: &str) -> usize {
    if docs.is_empty() { 0 } else { derived::HAS_DOCS }
}

/// Code that was written as text, at the derive.
///
/// It is the compiler that reads it. proc-macro2 would read it first, at some ten times the cost.
pub fn tokens(text: &str) -> TokenStream {
    let tokens = if proc_macro::is_available() {
        text.parse()
            .map(proc_macro::TokenStream::into)
            .map_err(|error| error.to_string())
    } else {
        text.parse()
            .map_err(|error: proc_macro2::LexError| error.to_string())
    };
    tokens.unwrap_or_else(|error| panic!("{error} in {text}"))
}

/// The names that rules, `ensure`s and `never`s use, as variants at the places of their use.
fn names(model: &Model) -> TokenStream {
    let (mut conditions, mut phases) = (Vec::new(), Vec::new());
    for rule in &model.rules {
        if let Some(matcher) = &rule.matcher {
            collect(matcher, &mut conditions, &mut phases);
        }
        phases.push(&rule.phase);
    }
    for (premise, conclusion) in &model.ensures {
        collect(premise, &mut conditions, &mut phases);
        collect(conclusion, &mut conditions, &mut phases);
    }
    for never in &model.nevers {
        collect(never, &mut conditions, &mut phases);
    }
    let (condition_enum, phase_enum) = (&model.enums.condition, &model.enums.phase);
    let (condition_count, phase_count) = (conditions.len(), phases.len());
    let (conditions, phases) = (uses(condition_enum, &conditions), uses(phase_enum, &phases));
    quote! {
        const _: ([#condition_enum; #condition_count], [#phase_enum; #phase_count]) = ([#conditions], [#phases]);
    }
}

fn collect<'a>(
    formula: &'a Formula<ModelAtom>,
    conditions: &mut Vec<&'a Named>,
    phases: &mut Vec<&'a Named>,
) {
    match formula {
        Formula::All(operands) | Formula::Any(operands) => {
            for operand in operands.iter() {
                collect(operand, conditions, phases);
            }
        }
        Formula::Not(operand) => collect(operand, conditions, phases),
        Formula::Atom(ModelAtom::Condition(condition, _)) => conditions.push(condition),
        Formula::Atom(ModelAtom::Phase(named)) => phases.extend(named),
    }
}

fn uses(name: &Ident, variants: &[&Named]) -> TokenStream {
    let variants = variants.iter().map(|variant| &variant.ident);
    quote!(#(#name::#variants,)*)
}

#[cfg(test)]
mod tests {
    use super::Encoder;

    /// phase-core's test of the same name reads these.
    #[test]
    fn numbers_of_more_than_a_byte() {
        let mut encoder = Encoder::default();
        for number in [0x7F, 0x80, 300, 255] {
            encoder.number(number);
        }
        assert_eq!(encoder.numbers, *b"\x7F\x80\x01\xAC\x02\xFF\x01");
    }
}
