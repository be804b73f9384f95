//! The body of `evaluate`: one test a rule, in the form that suits the number of conditions.

use super::rules::status;
use crate::lower::{Model, ModelAtom};
use phase_core::evaluator::{CONDITIONS_PER_WORD, Sample, TypeIndexTable, words_for};
use phase_core::rules::Formula;
use phase_core::status::StatusSet;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;

/// Up to this many conditions, looking each up when a rule asks for it is faster than one pass over the list.
const MOST_LAZY_CONDITIONS: usize = 7;

pub struct Evaluator {
    /// Statics that the bodies need.
    pub statics: TokenStream,
    /// The body of `evaluate`, from `__conditions`.
    pub evaluate: TokenStream,
    /// The body of `statuses`, from `__conditions`.
    pub statuses: TokenStream,
    /// The type that `statuses` returns.
    pub statuses_type: TokenStream,
}

pub fn evaluator(model: &Model) -> Evaluator {
    let is_lazy = model.conditions.len() <= MOST_LAZY_CONDITIONS;
    let count = model.conditions.len();
    let declared = model.conditions.iter().map(|(_, condition)| {
        let (wire_type, absent) = (&condition.wire_type, status(condition.absent));
        quote!(__p::Declared { wire_type: #wire_type, absent: #absent })
    });
    let declared = quote!(static __DECLARED: [__p::Declared; #count] = [#(#declared),*];);
    let (statics, types) = if is_lazy {
        (declared, quote!(&__DECLARED[..]))
    } else {
        (type_index(model, &declared), quote!(&__TYPES))
    };

    let words = words_for(count);
    let statuses_type = quote!(__p::PackedStatuses<#words>);
    let statuses = quote!(__p::PackedStatuses::<#words>::read(__conditions, #types));
    let read = if is_lazy {
        quote!(let mut __statuses = __p::LazyStatuses::new(__conditions);)
    } else {
        quote!(let __statuses = #statuses;)
    };
    let phase_enum = &model.enums.phase;
    let (arms, otherwise) = match model.rules.split_last() {
        Some((last, arms)) if last.matcher.is_none() => (arms, last.phase.index),
        _ => (&*model.rules, 0),
    };
    let arms = arms.iter().map(|rule| {
        let phase = &model.phases[rule.phase.index].0;
        let test = match &rule.matcher {
            Some(matcher) if is_lazy => lazy_test(matcher),
            Some(matcher) => mask_test(matcher, true),
            None => quote!(true),
        };
        quote!(if #test { return #phase_enum::#phase; })
    });
    let arms = quote!(#(#arms)*);
    let read = (!arms.is_empty()).then_some(read);
    let otherwise = &model.phases[otherwise].0;
    Evaluator {
        statics,
        evaluate: quote!(#read #arms #phase_enum::#otherwise),
        statuses,
        statuses_type,
    }
}

fn type_index(model: &Model, declared: &TokenStream) -> TokenStream {
    let types: Vec<&str> = model
        .conditions
        .iter()
        .map(|(_, condition)| &*condition.wire_type)
        .collect();
    let TypeIndexTable { slots, seed, sample } = TypeIndexTable::build(&types);
    let sample = match sample {
        Sample::Ends => quote!(__p::Sample::Ends),
        Sample::All => quote!(__p::Sample::All),
    };
    quote! {
        #declared
        static __TYPES: __p::TypeIndex = __p::TypeIndex {
            declared: &__DECLARED, slots: &[#(#slots),*], seed: #seed, sample: #sample,
        };
    }
}

/// The test as an expression in Rust's own `&&`, `||` and `!`, which ask for a condition only when it matters.
fn lazy_test(formula: &Formula<ModelAtom>) -> TokenStream {
    match formula {
        Formula::All(operands) => conjunction(operands.iter().map(lazy_test)),
        Formula::Any(operands) => disjunction(operands.iter().map(lazy_test)),
        Formula::Not(operand) => {
            let operand = lazy_test(operand);
            quote!(!#operand)
        }
        Formula::Atom(ModelAtom::Condition(condition, statuses)) => {
            let (index, bits) = (condition.index, statuses.bits());
            let shift_index = u32::try_from(index).unwrap_or(u32::MAX);
            quote!(__p::LazyStatuses::is(&mut __statuses, #shift_index, &__DECLARED[#index], #bits))
        }
        // Claims are not evaluated.
        Formula::Atom(ModelAtom::Phase(_)) => quote!(false),
    }
}

/// The test as masks on words: atoms that stand side by side in `all` or `any` are one test a word.
///
/// In a word each condition has exactly one bit set. So `all` of atoms holds where no bit of a status that they refuse is
/// set, and `any` where some bit of a status that they accept is.
fn mask_test(formula: &Formula<ModelAtom>, wanted: bool) -> TokenStream {
    let (operands, is_all) = match formula {
        Formula::Not(operand) => return mask_test(operand, !wanted),
        Formula::Atom(_) => (std::slice::from_ref(formula), true),
        // De Morgan: that not all hold is that some do not.
        Formula::All(operands) => (&**operands, wanted),
        Formula::Any(operands) => (&**operands, !wanted),
    };
    let mut masks: BTreeMap<usize, u64> = BTreeMap::new();
    let mut nested = Vec::new();
    for operand in operands {
        match operand {
            Formula::Atom(ModelAtom::Condition(condition, statuses)) => {
                let accepted = if wanted { *statuses } else { statuses.complement() };
                let tested = if is_all { accepted.complement() } else { accepted };
                *masks.entry(condition.index / CONDITIONS_PER_WORD).or_default() |=
                    mask(condition.index, tested);
            }
            operand => nested.push(mask_test(operand, wanted)),
        }
    }
    let method = if is_all { quote!(none) } else { quote!(any) };
    let masks = masks
        .into_iter()
        .map(|(word, mask)| quote!(__p::PackedStatuses::#method(&__statuses, #word, #mask)));
    let tests = masks.chain(nested);
    if is_all {
        conjunction(tests)
    } else {
        disjunction(tests)
    }
}

fn mask(condition: usize, statuses: StatusSet) -> u64 {
    u64::from(statuses.bits()) << (3 * (condition % CONDITIONS_PER_WORD))
}

fn conjunction(tests: impl Iterator<Item = TokenStream>) -> TokenStream {
    joined(tests, &quote!(&&), &quote!(true))
}

fn disjunction(tests: impl Iterator<Item = TokenStream>) -> TokenStream {
    joined(tests, &quote!(||), &quote!(false))
}

fn joined(
    mut tests: impl Iterator<Item = TokenStream>,
    operator: &TokenStream,
    of_none: &TokenStream,
) -> TokenStream {
    match (tests.next(), tests.next()) {
        (None, _) => of_none.clone(),
        (Some(only), None) => only,
        (Some(first), Some(second)) => quote!((#first #operator #second #(#operator #tests)*)),
    }
}
