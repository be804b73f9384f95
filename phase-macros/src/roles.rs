//! Which field of a struct has which role: the fields marked with `#[phase(role)]`, and those found by name.

use crate::errors::Errors;
use crate::suggest;
use crate::syntax::{ATTRIBUTE, parse};
use proc_macro2::{Ident, Span};
use std::fmt::Write;
use syn::ext::IdentExt;
use syn::{Attribute, Field, Fields};

/// What a field can be for.
#[derive(Clone, Copy)]
pub struct Role {
    /// The word of the attribute.
    pub word: &'static str,
    /// The names of fields that have this role without the attribute.
    pub names: &'static [&'static str],
}

impl Role {
    pub const fn of(word: &'static str, names: &'static [&'static str]) -> Self {
        Self { word, names }
    }
}

/// The field of each role, in the order of the roles. An attribute has priority over a name.
pub struct Roles<'a, const N: usize> {
    pub fields: [Option<&'a Field>; N],
    /// An attribute could not be read; it may mark the field of a missing role.
    pub has_gaps: bool,
    known: [Role; N],
}

impl<'a, const N: usize> Roles<'a, N> {
    pub fn of(known: [Role; N], fields: &'a Fields, errors: &Errors) -> Self {
        let mut roles = Self {
            fields: [None; N],
            has_gaps: false,
            known,
        };
        let (marked, unmarked): (Vec<&Field>, Vec<&Field>) =
            fields.iter().partition(|field| is_marked(field));
        for field in marked {
            let mut attributes = field
                .attrs
                .iter()
                .filter(|attribute| is_phase_attribute(attribute))
                .map(|attribute| {
                    parse::list_arguments(attribute)
                        .and_then(|()| attribute.parse_args_with(Ident::parse_any))
                        .map_err(|error| error.span())
                });
            match attributes.next() {
                Some(Ok(role)) => roles.assign(&role, field, errors),
                Some(Err(span)) => roles.not_one_role(span, errors),
                None => {}
            }
            for extra in attributes {
                roles.not_one_role(extra.map_or_else(|span| span, |role| role.span()), errors);
            }
        }
        for field in unmarked {
            let name = field.ident.as_ref().map(|name| name.unraw().to_string());
            let role = name.and_then(|name| known.iter().position(|role| role.names.contains(&&*name)));
            if let Some(role) = role {
                roles.fields[role].get_or_insert(field);
            }
        }
        roles
    }

    /// Whether the field has a role.
    pub fn contains(&self, field: &Field) -> bool {
        self.fields
            .iter()
            .flatten()
            .any(|with_role| std::ptr::eq(*with_role, field))
    }

    fn not_one_role(&mut self, span: Span, errors: &Errors) {
        self.has_gaps = true;
        let mut roles = String::new();
        for (index, role) in self.known.iter().enumerate() {
            let separator = match index {
                0 => "",
                _ if index + 1 == N => " or ",
                _ => ", ",
            };
            let _ = write!(roles, "{separator}#[phase({})]", role.word);
        }
        errors.add(syn::Error::new(
            span,
            format_args!("expected exactly one role\nhelp: write {roles}"),
        ));
    }

    fn assign(&mut self, role: &Ident, field: &'a Field, errors: &Errors) {
        let name = role.unraw().to_string();
        let Some(index) = self.known.iter().position(|known| known.word == name) else {
            self.has_gaps = true;
            let help = suggest::help(&name, self.known.iter().map(|role| role.word));
            errors.at(role, format_args!("unknown role `{role}`\n{help}"));
            return;
        };
        if let Some(first) = self.fields[index] {
            errors.at_both(
                role,
                format_args!("two fields have the role `{role}`\nhelp: remove one of the attributes"),
                &first.ident,
                "the first field is here",
            );
            return;
        }
        self.fields[index] = Some(field);
    }
}

fn is_phase_attribute(attribute: &Attribute) -> bool {
    attribute.path().is_ident(ATTRIBUTE)
}

fn is_marked(field: &Field) -> bool {
    field.attrs.iter().any(is_phase_attribute)
}
