//! Reads a text with the stages of the derive.

use crate::assessment::Assessment;
use crate::input::Input;
use crate::source::{Mistake, Source};
use front_end::derive::checked;
use front_end::errors::Errors;
use front_end::syntax::{Extent, parse};
use phase_rules::analysis::{Budget, Report};
use phase_rules::rules::RuleList;
use std::ops::Range;
use syn::DeriveInput;

/// The most steps that an analysis may take here, whatever the text asks for: a page must not freeze.
pub const MOST_STEPS: u64 = 10_000_000;

/// What the derive makes of a text.
pub struct Reading {
    /// In the order of rustc.
    pub mistakes: Vec<Mistake>,
    pub list: Option<List>,
}

/// A rule list and where its parts are.
pub struct List {
    pub struct_name: String,
    /// Whether the text is the content of the attribute and not a struct.
    pub is_sections: bool,
    pub assessment: Assessment,
    /// The bytes of each name in `conditions(..)`.
    pub conditions: Vec<Range<usize>>,
    /// The bytes of each rule, from its matcher to its phase.
    pub rules: Vec<Range<usize>>,
}

/// Reads a text; `analyze` is the analysis, with notes or without.
pub fn read(text: &str, analyze: fn(&RuleList, Budget) -> Report) -> Reading {
    // Otherwise the map of all texts ever read would grow.
    proc_macro2::extra::invalidate_current_thread_spans();
    let mut source = Source::of(text);
    let mut mistakes = std::mem::take(&mut source.mistakes);
    let Some(input) = &source.input else {
        return Reading { mistakes, list: None };
    };
    let errors = Errors::default();
    let list = read_struct(input, &source, analyze, &errors);
    for error in errors.into_errors() {
        mistakes.extend(error.into_iter().map(|part| Mistake {
            bytes: source.bytes(part.span()),
            message: part.to_string(),
        }));
    }
    Reading { mistakes, list }
}

fn read_struct(
    input: &DeriveInput,
    source: &Source,
    analyze: fn(&RuleList, Budget) -> Report,
    errors: &Errors,
) -> Option<List> {
    let mut block = parse::block(input, errors);
    if let Some((_, steps)) = &mut block.budget {
        *steps = MOST_STEPS.min(*steps);
    }
    let mut analyzed = None;
    let mut analyze_and_keep = |rules: &RuleList, budget: Budget| {
        let report = analyze(rules, budget);
        analyzed = Some((report.clone(), budget));
        report
    };
    let (model, _) = checked(input, &block, &mut analyze_and_keep, errors);
    let (report, budget) = analyzed?;
    let bytes = |extent: Extent| source.bytes(extent.first).start..source.bytes(extent.last).end;
    Some(List {
        struct_name: input.ident.to_string(),
        is_sections: source.is_sections,
        conditions: model
            .conditions
            .iter()
            .map(|name| bytes(Extent::of(name)))
            .collect(),
        rules: model.arms.iter().map(|arm| bytes(arm.extent)).collect(),
        assessment: Assessment::of_report(Input::of_list("", model.rules), report, budget),
    })
}
