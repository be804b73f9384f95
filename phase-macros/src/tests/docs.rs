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
    let found: Vec<(&str, &str)> = found.iter().map(|(name, docs)| (&**name, &**docs)).collect();
    assert_eq!(found, expected);
}
