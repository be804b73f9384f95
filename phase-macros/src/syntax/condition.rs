//! Parses `#[phase(crate = path)]` on the struct of a condition.

use super::parse::{once, option_value};
use super::tokens::{each_item, error_here};
use super::{ATTRIBUTE, word};
use crate::errors::Errors;
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{DeriveInput, Ident, Meta, Path};

/// Returns where the facade is, if the struct says so.
pub fn crate_path(input: &DeriveInput, errors: &Errors) -> Option<Path> {
    let mut crate_path = None;
    for attribute in input
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident(ATTRIBUTE))
    {
        let Meta::List(_) = &attribute.meta else {
            errors.at(
                &attribute.meta,
                "`phase` needs parentheses\nhelp: write #[phase(crate = path)], or remove it",
            );
            continue;
        };
        let parsed = attribute.parse_args_with(|input: ParseStream<'_>| {
            each_item(input, errors, &mut |input| {
                let unknown = error_here(
                    input,
                    "a condition has one option, `crate`\nhelp: write crate = path, or remove this",
                );
                if !input.peek(Ident::peek_any) {
                    return Err(unknown);
                }
                let keyword = input.call(Ident::parse_any)?;
                if keyword != word::CRATE {
                    return Err(unknown);
                }
                let path = option_value(
                    &keyword,
                    input,
                    "a path",
                    "my_crate::phase_rules",
                    Path::parse_mod_style,
                )?;
                once(&mut crate_path, (keyword, path))
            });
            Ok(())
        });
        if let Err(error) = parsed {
            errors.add(error);
        }
    }
    crate_path.map(|(_, path)| path)
}
