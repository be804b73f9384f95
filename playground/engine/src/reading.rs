//! Reads a text with the stages of the derives.

use crate::assessment::Assessment;
use crate::input;
use crate::items::Derive;
use crate::source::{Input, Mistake, Source};
use front_end::condition_fields;
use front_end::errors::Errors;
use front_end::stages::checked;
use front_end::syntax::{Extent, condition, parse};
use phase_rules::analysis::{Budget, Report};
use phase_rules::rules::RuleList;
use std::collections::BTreeSet;
use std::ops::Range;
use syn::DeriveInput;

/// The most steps that an analysis may take here, whatever the text asks for: a page must not freeze.
pub const MOST_STEPS: u64 = 10_000_000;

/// What the derives make of a text.
pub struct Reading {
    /// In the order of rustc.
    pub mistakes: Vec<Mistake>,
    /// That of the first `PhaseStatus`.
    pub list: Option<List>,
}

/// A rule list and where its parts are.
pub struct List {
    pub struct_name: String,
    pub phase_enum: String,
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
    let mut reading = Reading {
        mistakes: std::mem::take(&mut source.mistakes),
        list: None,
    };
    let mut steps_left = MOST_STEPS;
    let mut is_first = true;
    for Input { derive, error, item } in &source.inputs {
        let errors = Errors::default();
        match (derive, item) {
            (Derive::PhaseStatus, Some(item)) => {
                let list = read_status(item, &source, analyze, &mut steps_left, &errors);
                reading.list = reading.list.or(list.filter(|_| is_first));
            }
            (Derive::WriteCondition, Some(item)) => {
                condition::crate_path(item, &errors);
                condition_fields::find(item, &errors);
            }
            (_, None) => {}
        }
        is_first &= *derive != Derive::PhaseStatus;
        for error in error.iter().cloned().chain(errors.into_errors()) {
            reading.mistakes.extend(error.into_iter().map(|part| Mistake {
                bytes: source.bytes(part.span()),
                message: part.to_string(),
            }));
        }
    }
    // As rustc does with errors that say the same of the same place.
    let mut shown = BTreeSet::new();
    reading
        .mistakes
        .retain(|mistake| shown.insert((mistake.bytes.start, mistake.bytes.end, mistake.message.clone())));
    reading
}

fn read_status(
    input: &DeriveInput,
    source: &Source,
    analyze: fn(&RuleList, Budget) -> Report,
    steps_left: &mut u64,
    errors: &Errors,
) -> Option<List> {
    let mut block = parse::block(input, errors);
    if let Some((_, steps)) = &mut block.budget {
        *steps = MOST_STEPS.min(*steps);
    }
    let mut analyzed = None;
    let mut analyze_and_keep = |rules: &RuleList, budget: Budget| {
        let budget = Budget::of_steps(budget.steps().min(*steps_left));
        let report = analyze(rules, budget);
        *steps_left = steps_left.saturating_sub(report.steps);
        analyzed = Some((report.clone(), budget));
        report
    };
    let (model, _) = checked(input, &block, &mut analyze_and_keep, errors);
    let (report, budget) = analyzed?;
    let bytes = |extent: Extent| source.bytes(extent.first).start..source.bytes(extent.last).end;
    Some(List {
        struct_name: input.ident.to_string(),
        phase_enum: model.enums.phase.to_string(),
        is_sections: source.is_sections,
        conditions: model
            .conditions
            .iter()
            .map(|name| bytes(Extent::of(name)))
            .collect(),
        rules: model.arms.iter().map(|arm| bytes(arm.extent)).collect(),
        assessment: Assessment::of_report(input::Input::of_list("", model.rules), report, budget),
    })
}
