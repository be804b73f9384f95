//! Reads a text with the stages of the derives.

use crate::assessment::Assessment;
use crate::input;
use crate::items::Derive;
use crate::source::{Input, Mistake, Source};
use front_end::condition_fields;
use front_end::errors::Errors;
use front_end::fields::Fields;
use front_end::prove::extent_of;
use front_end::stages::checked;
use front_end::syntax::{Extent, condition, parse};
use phase_rules::StatusFields;
use phase_rules::analysis::{Budget, Report};
use phase_rules::rules::RuleList;
use std::collections::BTreeSet;
use std::ops::Range;
use syn::DeriveInput;

/// What the derives make of a text.
pub struct Reading {
    /// In the order of rustc.
    pub mistakes: Vec<Mistake>,
    /// Those of each `PhaseStatus`, in the order of the text; `None` where mistakes keep the rules from being a list.
    pub lists: Vec<Option<List>>,
}

impl Reading {
    /// The list of the first `PhaseStatus`.
    pub fn first(&self) -> Option<&List> {
        self.lists.first()?.as_ref()
    }
}

/// A rule list and where its parts are.
pub struct List {
    pub struct_name: String,
    pub phase_enum: String,
    /// Whether the text is the content of the attribute and not a struct.
    pub is_sections: bool,
    /// What the fields are called on the wire.
    pub fields: StatusFields<String>,
    pub assessment: Assessment,
    /// The bytes of each name in `conditions(..)`.
    pub conditions: Vec<Range<usize>>,
    /// The bytes of each rule, from its matcher to its phase.
    pub rules: Vec<Range<usize>>,
    /// The bytes that each diagnostic is about.
    pub diagnostics: Vec<Option<Range<usize>>>,
}

/// Reads a text; `analyze` is the analysis, with notes or without. All of a text takes at most `most_steps`, whatever it asks for.
pub fn read(text: &str, most_steps: u64, analyze: fn(&RuleList, Budget) -> Report) -> Reading {
    // Otherwise the map of all texts ever read would grow.
    proc_macro2::extra::invalidate_current_thread_spans();
    let mut source = Source::of(text);
    let mut reading = Reading {
        mistakes: std::mem::take(&mut source.mistakes),
        lists: Vec::new(),
    };
    let mut steps_left = most_steps;
    for Input { derive, error, item } in &source.inputs {
        let errors = Errors::default();
        match (derive, item) {
            (Derive::PhaseStatus, Some(item)) => {
                let list = read_status(item, &source, analyze, &mut steps_left, &errors);
                reading.lists.push(list);
            }
            (Derive::PhaseStatus, None) => reading.lists.push(None),
            (Derive::WriteCondition, Some(item)) => {
                condition::crate_path(item, &errors);
                condition_fields::find(item, &errors);
            }
            (Derive::WriteCondition, None) => {}
        }
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
        *steps = (*steps_left).min(*steps);
    }
    let mut analyzed = None;
    let mut analyze_and_keep = |rules: &RuleList, budget: Budget| {
        let budget = Budget::of_steps(budget.steps().min(*steps_left));
        let report = analyze(rules, budget);
        *steps_left = steps_left.saturating_sub(report.steps);
        analyzed = Some((report.clone(), budget));
        report
    };
    let (model, fields) = checked(input, &block, &mut analyze_and_keep, errors);
    let (report, budget) = analyzed?;
    let bytes = |extent: Extent| source.bytes(extent.first).start..source.bytes(extent.last).end;
    let assessment = Assessment::of_report(input::Input::of_list("", model.rules.clone()), report, budget);
    let diagnostics = assessment.diagnostics.iter();
    Some(List {
        diagnostics: diagnostics
            .map(|diagnostic| extent_of(diagnostic.place, &block, &model).map(bytes))
            .collect(),
        assessment,
        struct_name: input.ident.to_string(),
        phase_enum: model.enums.phase.to_string(),
        is_sections: source.is_sections,
        fields: if source.is_sections {
            StatusFields::default()
        } else {
            fields_of(fields)
        },
        conditions: model
            .conditions
            .iter()
            .map(|name| bytes(Extent::of(name)))
            .collect(),
        rules: model.arms.iter().map(|arm| bytes(arm.extent)).collect(),
    })
}

fn fields_of(fields: Fields<'_>) -> StatusFields<String> {
    let [conditions, phase, observed_generation, reason, message] = fields.wire_names;
    let mut of = StatusFields::<String>::default();
    of.phase_may_be_missing = fields.phase.is_some_and(|phase| phase.may_be_missing);
    (of.conditions, of.phase, of.observed_generation) = (conditions, phase, observed_generation);
    let marked = |name: String| Some(name).filter(|name| !name.is_empty());
    (of.reason, of.message) = (marked(reason), marked(message));
    of
}

#[cfg(test)]
mod tests {
    use super::*;
    use phase_rules::analysis::findings;
    use std::cell::Cell;

    const MOST_STEPS: u64 = 10_000_000;

    fn messages(text: &str) -> Vec<String> {
        let reading = read(text, MOST_STEPS, findings);
        let first_line = |mistake: &Mistake| mistake.message.lines().next().unwrap().to_owned();
        reading.mistakes.iter().map(first_line).collect()
    }

    #[test]
    fn structs_share_the_steps() {
        thread_local! {
            static STEPS: Cell<u64> = const { Cell::new(0) };
        }
        let take_all = |rules: &RuleList, budget: Budget| {
            STEPS.set(STEPS.get() + budget.steps());
            let mut report = findings(rules, budget);
            report.steps = budget.steps();
            report
        };
        let status = "#[phase(conditions(A), rules(A => B, _ => C), budget = 100_000_000)]
            struct S { conditions: Vec<Condition>, phase: String, observed_generation: i64 }\n";
        read(&status.repeat(3), MOST_STEPS, take_all);
        assert_eq!(STEPS.get(), MOST_STEPS);
    }

    #[test]
    fn each_status_has_its_list() {
        let status = |name: &str, rules: &str| {
            format!(
                "#[derive(PhaseStatus)] #[phase(conditions(A), rules({rules}))]
                struct {name} {{ conditions: Vec<Condition>, phase: String, observed_generation: i64 }}\n"
            )
        };
        let condition = "#[derive(WriteCondition)] struct Own { type_: String, status: String }\n";
        let names = |text: &str| {
            let lists = read(text, MOST_STEPS, findings).lists.into_iter();
            let names = lists.map(|list| list.map(|list| list.struct_name));
            names.collect::<Vec<_>>()
        };
        let (good, better, wrong) = (
            status("Good", "A => B, _ => C"),
            status("Better", "A => B, _ => C"),
            status("Wrong", "X => B, _ => C"),
        );
        let name = |name: &str| Some(name.to_owned());
        assert_eq!(
            names(&format!("{condition}{good}{wrong}{better}")),
            [name("Good"), None, name("Better")]
        );
        assert_eq!(names(condition), []);
    }

    #[test]
    fn attributes_without_their_struct_are_read() {
        let text = "#[derive(PhaseStatus)]\n#[phase(conditions(A), rules(A => B, _ => C, ))]";
        for (text, message) in [
            (text.to_owned(), "the struct is missing after this"),
            (format!("{text} pub"), "the struct is missing after this"),
            (
                format!("{text} pub struct Status"),
                "the struct is missing after this",
            ),
            (
                format!("{text} pub struct Status {{ conditions }}"),
                "expected `:`",
            ),
        ] {
            assert_eq!(messages(&text), [message], "{text}");
            assert!(read(&text, MOST_STEPS, findings).first().is_some(), "{text}");
        }
    }

    /// Whoever shows a mistake cuts the text there.
    #[test]
    fn mistakes_are_at_characters() {
        let text = "#[derive(PhaseStatus)] #[phase(conditions(Ä = \"ö\", Ü{), rules(Ä => ß, /* é */ \u{1f600} => 'ü, _ => Ñ))]
            struct S { conditions: Vec<Condition>, phasé: String }";
        for (end, _) in text.char_indices() {
            for text in [&text[..end], &text[end..]] {
                let reading = read(text, MOST_STEPS, findings);
                let lists = reading.lists.into_iter().flatten();
                let diagnostics = lists.flat_map(|list| list.diagnostics).flatten();
                let mistakes = reading.mistakes.into_iter().map(|mistake| mistake.bytes);
                for bytes in mistakes.chain(diagnostics) {
                    assert!(text.get(bytes.clone()).is_some(), "{bytes:?} of {text}");
                }
            }
        }
    }

    #[test]
    fn brackets_are_nested_too_deeply() {
        let message = "brackets are nested too deeply";
        let (open, closed) = ("(".repeat(20_000), ")".repeat(20_000));
        assert_eq!(messages(&open).last().unwrap(), message);
        // Whatever looks like a string does not hide them.
        for (before, after) in [
            ("", ""),
            ("br\"\\\" ", " br\"\""),
            ("const A: &str = \"\n\";", ""),
        ] {
            assert_eq!(messages(&format!("{before}{open}{closed}{after}")), [message]);
        }
        let strings = "const A: &str = \"(\n\"; const B: &str = r#\"\n[\"#;\n".repeat(130);
        assert_eq!(messages(&strings), [""; 0]);
    }

    #[test]
    fn what_has_no_derive_is_not_read() {
        for text in [
            "use std::fmt;",
            "fn main() {}",
            "#[derive(Debug)] struct Status;",
            "#[derive(Debug)]",
        ] {
            assert_eq!(messages(text), [""; 0], "{text}");
        }
        assert_eq!(messages("struct Status;").len(), 2);
        assert_eq!(
            messages("struct A; #[phase()] struct B;")[0],
            "`B` has no rules for its phase"
        );
    }
}
