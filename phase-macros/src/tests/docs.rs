//! Docs in the attribute become docs of the enums' variants.

use super::{parsed, status_struct};
use syn::{Attribute, Expr, Item, Lit};

fn docs(attributes: &[Attribute]) -> String {
    let lines: Vec<String> = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"))
        .map(
            |attribute| match &attribute.meta.require_name_value().unwrap().value {
                Expr::Lit(literal) => match &literal.lit {
                    Lit::Str(text) => text.value(),
                    other => panic!("{other:?}"),
                },
                other => panic!("{other:?}"),
            },
        )
        .collect();
    lines.join("\n")
}

#[test]
fn docs_of_variants() {
    let block = "conditions(
            /// Can we see it?
            ///
            ///     code
            StoreReady,
            #[doc = \"Ends badly.\"] JobFailed = \"example.com/Failed\",
            Silent = \"example.com/Silent\",
        ),
        rules(
            /// It broke.
            JobFailed => Failed,
            StoreReady => Ready,
            /// It is gone.
            StoreReady = False => Failed,
            /// Who knows?
            Silent => Unknown,
            _ => Pending,
        )";
    let expected = [
        ("BackupCondition", "A condition of `BackupStatus`."),
        ("StoreReady", "Can we see it?\n\n    code"),
        ("JobFailed", "Ends badly."),
        ("Silent", "The condition `example.com/Silent`."),
        (
            "BackupPhase",
            "The phase of a `BackupStatus`, derived from its conditions.",
        ),
        ("Unknown", "Who knows?\n\n- Rule 4: `Silent`"),
        (
            "Failed",
            "It broke.\n\nIt is gone.\n\n- Rule 1: `JobFailed`\n- Rule 3: `StoreReady = False`",
        ),
        ("Ready", "The phase `Ready`.\n\n- Rule 2: `StoreReady`"),
        ("Pending", "The phase `Pending`.\n\n- Rule 5: `_`"),
    ];
    assert_docs(block, &expected);
}

/// Of a reason that several conditions declare, the first docs count; docs of rules are not those of declared phases.
#[test]
fn docs_of_reasons_and_declared_phases() {
    let block = "conditions(
            StoreReady(reasons(NotFound, TimedOut)),
            JobFailed(reasons(
                /// It ran too long.
                ///
                /// See the spec.
                TimedOut,
                BackOff = \"BackoffLimitExceeded\",
                #[doc = \"Once more.\"] NotFound,
            )),
        ),
        phases(
            /// It works.
            Ready(ready) = \"ready\",
            Pending(reconciling) = \"waiting\",
            Failed(stalled),
            /// Nobody knows.
            Unknown,
        ),
        matchers(Late = JobFailed = True(TimedOut)),
        rules(
            /// Too late.
            any(Late, JobFailed = True(BackOff)) => Failed,
            StoreReady => Ready,
            StoreReady = False(NotFound) => Unknown,
            _ => Pending,
        )";
    let expected = [
        ("BackupCondition", "A condition of `BackupStatus`."),
        ("StoreReady", "The condition `StoreReady`."),
        ("JobFailed", "The condition `JobFailed`."),
        ("BackupReason", "A reason of a condition of `BackupStatus`."),
        ("NotFound", "Once more."),
        ("TimedOut", "It ran too long.\n\nSee the spec."),
        ("BackOff", "The reason `BackoffLimitExceeded`."),
        (
            "BackupPhase",
            "The phase of a `BackupStatus`, derived from its conditions.",
        ),
        (
            "Unknown",
            "Nobody knows.\n\n- Rule 3: `StoreReady = False(NotFound)`",
        ),
        ("Ready", "It works.\n\n- Rule 2: `StoreReady`"),
        ("Pending", "The phase `waiting`.\n\n- Rule 4: `_`"),
        (
            "Failed",
            "The phase `Failed`.\n\n- Rule 1: `any(Late, JobFailed = True(BackOff))`",
        ),
    ];
    assert_docs(block, &expected);
}

/// Checks the docs of the enums and their variants.
fn assert_docs(block: &str, expected: &[(&str, &str)]) {
    let expansion: syn::File = syn::parse2(crate::derive(&parsed(&status_struct(block)))).unwrap();
    let mut found = Vec::new();
    for item in &expansion.items {
        if let Item::Enum(item) = item {
            found.push((item.ident.to_string(), docs(&item.attrs)));
            for variant in &item.variants {
                found.push((variant.ident.to_string(), docs(&variant.attrs)));
            }
        }
    }
    let found: Vec<(&str, &str)> = found.iter().map(|(name, docs)| (&**name, &**docs)).collect();
    assert_eq!(found, expected);
}
