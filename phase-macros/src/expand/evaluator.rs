//! The bodies of `evaluate`, `values` and `decide`.

use super::decision_tree::Tree;
use super::rules::{positions, tokens};
use crate::resolve::Model;
use phase_core::evaluator::{Position, TypeHash, middle_words};
use phase_core::rules::{Atom, ConditionType, Formula, Matcher};
use phase_core::status::ConditionStatus;
use phase_core::value::ValueSet;
use proc_macro2::TokenStream;

pub struct Evaluator {
    /// The body of `evaluate`, from `__conditions`.
    pub evaluate: TokenStream,
    /// The body of `values`, from `__conditions`.
    pub values: TokenStream,
    /// The type that `values` returns.
    pub values_type: TokenStream,
    /// The body of `decide`, from `__values`, with its attribute.
    pub decide: TokenStream,
}

/// Writes the bodies, as text. They are methods of the phase enum, which is `Self`.
pub fn evaluator(model: &Model<'_>) -> Evaluator {
    let positions = positions(&model.rules);
    let words = positions.last().map_or(1, |last| last.word + 1);
    let has_reasons = positions
        .iter()
        .any(|position| position.domain != ValueSet::domain(0));
    let evaluate = worthwhile_tree(model).map_or_else(
        || String::from("__p::evaluate(__conditions)"),
        |tree| {
            let looks_up = matches!(tree, Tree::LookUp(..));
            let rest = if looks_up {
                "let __rest=&mut{__conditions};"
            } else {
                ""
            };
            format!("{rest}{}", look_ups(model, &tree))
        },
    );
    Evaluator {
        evaluate: tokens(&evaluate),
        // A constant in a generic function is evaluated only in builds that call it.
        values: tokens(&format!(
            "__p::PackedValues::read::<_,{has_reasons},_,_,_>(__conditions,const{{&{}}})",
            type_index(model, words)
        )),
        values_type: tokens(&format!("__p::PackedValues<{words}>")),
        // Inlined into the caller, the rules of a long list take half as many instructions again.
        decide: tokens(&format!(
            "#[inline{}]{{{}}}",
            if words > 1 { "(never)" } else { "" },
            decision(model, &positions)
        )),
    }
}

/// Returns the decision tree, if it is small and likely faster than reading the whole list.
fn worthwhile_tree(model: &Model<'_>) -> Option<Tree> {
    /// A larger tree costs code size and compile time and gains little.
    const MOST_LOOK_UPS: usize = 40;
    // Estimates in processor cycles, from measurements: a look-up costs mostly a mispredicted branch or two.
    let cycles_of_look_up = |conditions: f64| 20.0 + 0.4 * conditions;
    let cycles_of_reading = |conditions: f64| 20.0 + 15.0 * conditions;

    let tree = Tree::of(&model.rules, MOST_LOOK_UPS)?;
    let conditions = u32::try_from(model.rules.conditions().len()).map_or(f64::INFINITY, f64::from);
    let is_faster = tree.average_look_ups() * cycles_of_look_up(conditions) <= cycles_of_reading(conditions);
    is_faster.then_some(tree)
}

fn look_ups(model: &Model<'_>, tree: &Tree) -> String {
    let (condition, then) = match tree {
        Tree::Phase(index) => return phase(model, *index),
        Tree::LookUp(condition, then) => (*condition, then),
    };
    let mut arms: Vec<(ValueSet, &Tree)> = Vec::new();
    for (values, tree) in then {
        match arms.iter_mut().find(|arm| arm.1 == tree) {
            Some((same, _)) => *same = *same | *values,
            None => arms.push((*values, tree)),
        }
    }
    let domain = model.rules.domain(condition);
    let of_status = |status: ConditionStatus| domain.intersection(ValueSet::of(status.only()));
    let status_is_enough = arms.iter().all(|(values, _)| {
        ConditionStatus::ALL.into_iter().map(of_status).all(|all| {
            let some = all.intersection(*values);
            some.is_empty() || some == all
        })
    });
    let pattern = |values: ValueSet| -> Vec<String> {
        if status_is_enough {
            values
                .statuses()
                .iter()
                .map(|status| format!("__p::{status}"))
                .collect()
        } else {
            values.iter().map(|value| value.index().to_string()).collect()
        }
    };
    let last = arms.len().saturating_sub(1);
    let arms = arms.into_iter().enumerate().map(|(index, (values, tree))| {
        let pattern = if index == last {
            "_".into()
        } else {
            pattern(values).join("|")
        };
        format!("{pattern}=>{},", look_ups(model, tree))
    });
    let arms = arms.collect::<Vec<_>>().concat();
    let ConditionType {
        wire_type, absent, ..
    } = &model.rules.conditions()[condition];
    if status_is_enough {
        return format!("match __p::look_up(__rest,{wire_type:?},__p::{absent}){{{arms}}}");
    }
    let texts = format!(
        "<{} as __p::ConditionEnum>::REASONS.of[{condition}].texts",
        model.enums.condition
    );
    format!("match __p::look_up_value(__rest,{wire_type:?},__p::{absent},{texts}){{{arms}}}")
}

fn phase(model: &Model<'_>, index: usize) -> String {
    format!("Self::{}", model.phases[index])
}

fn decision(model: &Model<'_>, positions: &[Position]) -> String {
    let (arms, otherwise) = match model.rules.rules().split_last() {
        Some((last, arms)) if last.matcher.is_none() => (arms, last.phase),
        _ => (model.rules.rules(), 0),
    };
    let arms = arms.iter().map(|rule| {
        let test = rule.matcher.as_ref().map_or_else(
            || String::from("true"),
            |matcher| mask_test(matcher, true, positions),
        );
        format!("if {test}{{return {};}}", phase(model, rule.phase))
    });
    arms.collect::<Vec<_>>().concat() + &phase(model, otherwise)
}

fn type_index(model: &Model<'_>, words: usize) -> String {
    let types: Vec<&str> = model
        .rules
        .conditions()
        .iter()
        .map(|condition| &*condition.wire_type)
        .collect();
    let middle = types.iter().map(|type_| middle_words(type_.len())).max();
    let (middle, count) = (middle.unwrap_or_default(), types.len().next_power_of_two());
    let reasons = if model.reasons.is_empty() {
        "__p::Reasons::NONE".into()
    } else {
        format!("<{} as __p::ConditionEnum>::REASONS", model.enums.condition)
    };
    let TypeHash {
        sample,
        factor,
        slots,
        moved,
    } = TypeHash::choose(&types);
    format!(
        "__p::TypeIndex::<{words},{middle},{count},{slots}>::new(\
         __CONDITIONS,{reasons},__p::TypeHash::new(__p::Sample::{sample:?},{factor},{slots},{moved}))"
    )
}

/// The test as masks on words: the atoms of an `all` or `any` are one test a word.
///
/// In a word each condition has exactly one bit set. So `all` of atoms holds if no bit of a value that they refuse is set, and
/// `any` if a bit of a value that they accept is set.
fn mask_test(formula: &Matcher, wanted: bool, positions: &[Position]) -> String {
    let (operands, is_all) = match formula {
        Formula::Not(operand) => return mask_test(operand, !wanted, positions),
        Formula::Named { formula, .. } => return mask_test(formula, wanted, positions),
        Formula::Atom(_) => (std::slice::from_ref(formula), true),
        // De Morgan: not all hold if one does not.
        Formula::All(operands) => (&**operands, wanted),
        Formula::Any(operands) => (&**operands, !wanted),
    };
    let mut masks: Vec<u64> = Vec::new();
    let mut nested = Vec::new();
    for operand in operands {
        match operand {
            Formula::Atom(Atom {
                condition, values, ..
            }) => {
                let accepted = if wanted { *values } else { values.complement() };
                let tested = if is_all { accepted.complement() } else { accepted };
                let position = positions[*condition];
                masks.resize(masks.len().max(position.word + 1), 0);
                masks[position.word] |= position.mask(tested);
            }
            operand => nested.push(mask_test(operand, wanted, positions)),
        }
    }
    let (function, operator, of_none) = if is_all {
        ("none", "&&", "true")
    } else {
        ("any", "||", "false")
    };
    let masks = masks.into_iter().enumerate().filter(|(_, mask)| *mask != 0);
    let masks = masks.map(|(word, mask)| format!("__p::{function}(__values,{word},{mask})"));
    let tests: Vec<String> = masks.chain(nested).collect();
    match &*tests {
        [] => of_none.into(),
        [only] => only.clone(),
        tests => format!("({})", tests.join(operator)),
    }
}
