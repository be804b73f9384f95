//! The bodies of `evaluate`, `statuses` and `decide`.

use super::decision_tree::Tree;
use super::rules::status;
use crate::lower::{Model, ModelAtom};
use phase_core::evaluator::{CONDITIONS_PER_WORD, Sample, TypeIndexTable, middle_words, words_for};
use phase_core::rules::Formula;
use phase_core::status::{Status, StatusSet};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;

pub struct Evaluator {
    /// Statics that the bodies need.
    pub statics: TokenStream,
    /// The body of `evaluate`, from `__conditions`.
    pub evaluate: TokenStream,
    /// The body of `statuses`, from `__conditions`.
    pub statuses: TokenStream,
    /// The type that `statuses` returns.
    pub statuses_type: TokenStream,
    /// The body of `decide`, from `__statuses`.
    pub decide: TokenStream,
}

pub fn evaluator(model: &Model) -> Evaluator {
    let words = words_for(model.conditions.len());
    let statuses_type = quote!(__p::PackedStatuses<#words>);
    let statuses = quote!(__p::PackedStatuses::read(__conditions, &__TYPES));
    let evaluate = worthwhile_tree(model).map_or_else(
        || quote!(__p::evaluate(__conditions)),
        |tree| {
            let body = look_ups(model, &tree);
            let rest = matches!(tree, Tree::LookUp(..)).then(|| quote!(let mut __rest = __conditions;));
            quote!(#rest #body)
        },
    );
    Evaluator {
        statics: type_index(model, words),
        evaluate,
        statuses,
        statuses_type,
        decide: decision(model),
    }
}

/// The decision tree, if it is small and likely faster than reading the whole list.
fn worthwhile_tree(model: &Model) -> Option<Tree> {
    /// Beyond this, code size and compile time would grow for little.
    const MOST_LOOK_UPS: usize = 40;
    // Estimates in processor cycles, from measurements: what a look-up takes is mostly a branch or two predicted wrong.
    let cycles_of_look_up = |conditions: f64| 20.0 + 0.4 * conditions;
    let cycles_of_reading = |conditions: f64| 20.0 + 15.0 * conditions;

    let tree = Tree::of(model, MOST_LOOK_UPS)?;
    let conditions = u32::try_from(model.conditions.len()).map_or(f64::INFINITY, f64::from);
    let is_faster = tree.average_look_ups() * cycles_of_look_up(conditions) <= cycles_of_reading(conditions);
    is_faster.then_some(tree)
}

fn look_ups(model: &Model, tree: &Tree) -> TokenStream {
    match tree {
        Tree::Phase(phase) => {
            let (phase_enum, phase) = (&model.enums.phase, &model.phases[*phase].0);
            quote!(#phase_enum::#phase)
        }
        Tree::LookUp(condition, then) => {
            let declared = &model.conditions[*condition].1;
            let (wire_type, absent) = (&declared.wire_type, status(declared.absent));
            let mut arms: Vec<(Vec<TokenStream>, &Tree)> = Vec::new();
            for (of, tree) in Status::ALL.into_iter().zip(&**then) {
                match arms.iter_mut().find(|arm| arm.1 == tree) {
                    Some(arm) => arm.0.push(status(of)),
                    None => arms.push((vec![status(of)], tree)),
                }
            }
            let arms = arms.into_iter().map(|(statuses, tree)| {
                let then = look_ups(model, tree);
                quote!(#(#statuses)|* => #then,)
            });
            quote!(match __p::look_up(&mut __rest, #wire_type, #absent) { #(#arms)* })
        }
    }
}

fn decision(model: &Model) -> TokenStream {
    let phase_enum = &model.enums.phase;
    let (arms, otherwise) = match model.rules.split_last() {
        Some((last, arms)) if last.matcher.is_none() => (arms, last.phase.index),
        _ => (&*model.rules, 0),
    };
    let arms = arms.iter().map(|rule| {
        let phase = &model.phases[rule.phase.index].0;
        let test = rule
            .matcher
            .as_ref()
            .map_or_else(|| quote!(true), |matcher| mask_test(matcher, true));
        quote!(if #test { return #phase_enum::#phase; })
    });
    let otherwise = &model.phases[otherwise].0;
    quote!(#(#arms)* #phase_enum::#otherwise)
}

fn type_index(model: &Model, words: usize) -> TokenStream {
    let types: Vec<&str> = model
        .conditions
        .iter()
        .map(|(_, condition)| &*condition.wire_type)
        .collect();
    let TypeIndexTable {
        slots,
        factor,
        sample,
    } = TypeIndexTable::build(&types);
    let sample = match sample {
        Sample::Ends => quote!(__p::Sample::Ends),
        Sample::All => quote!(__p::Sample::All),
    };
    let middle = types
        .iter()
        .map(|type_| middle_words(type_.len()))
        .max()
        .unwrap_or_default();
    let absent = absent(model, words);
    quote! {
        static __TYPES: __p::TypeIndex<#words, #middle> = __p::TypeIndex {
            entries: &__p::TypeEntry::all([#(#types),*]),
            slots: &[#(#slots),*],
            factor: #factor,
            sample: #sample,
            absent: [#(#absent),*],
        };
    }
}

/// The packed statuses of an empty list.
fn absent(model: &Model, words: usize) -> Vec<u64> {
    let mut absent = vec![0; words];
    for (index, (_, condition)) in model.conditions.iter().enumerate() {
        absent[index / CONDITIONS_PER_WORD] |= mask(index, condition.absent.only());
    }
    absent
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
        .map(|(word, mask)| quote!(__p::PackedStatuses::#method(__statuses, #word, #mask)));
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
