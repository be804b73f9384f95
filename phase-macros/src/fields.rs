//! Finds the fields that hold the conditions, the phase, the observed generation, and the reason and the message of the phase.

use crate::errors::Errors;
use crate::suggest;
use crate::syntax::{ATTRIBUTE, Block, parse, word};
use crate::wire_names;
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Field, GenericArgument, PathArguments, Type};

/// The fields that are there and have a valid type.
#[derive(Default)]
pub struct Fields<'a> {
    pub conditions: Option<ConditionsField<'a>>,
    pub phase: Option<PhaseField<'a>>,
    pub observed_generation: Option<ObservedGenerationField<'a>>,
    /// The reason of the phase, an `Option<String>`; only where it is marked.
    pub reason: Option<&'a Ident>,
    /// The message of the phase, as `reason`.
    pub message: Option<&'a Ident>,
    /// What they are called on the wire, in this order.
    pub wire_names: [String; 5],
}

/// `Vec<C>` or `Option<Vec<C>>`
pub struct ConditionsField<'a> {
    pub name: &'a Ident,
    pub element: &'a Type,
    pub is_option: bool,
}

/// The phase enum or `String`, each with or without `Option`.
pub struct PhaseField<'a> {
    pub name: &'a Ident,
    pub is_string: bool,
    pub is_option: bool,
    /// Whether serde reads a status without it, whatever the schema says.
    pub may_be_missing: bool,
}

/// `i64` or `Option<i64>`
pub struct ObservedGenerationField<'a> {
    pub name: &'a Ident,
    pub is_option: bool,
}

/// Finds the fields by name or by attribute, and checks their types.
pub fn find<'a>(input: &'a DeriveInput, block: &Block, errors: &Errors) -> Fields<'a> {
    let enums = block.enum_names(&input.ident);
    let struct_name = &input.ident;
    let named = match &input.data {
        Data::Struct(data) if matches!(data.fields, syn::Fields::Named(_)) => &data.fields,
        _ => {
            errors.at(
                struct_name,
                "`PhaseStatus` is for structs with named fields\n\
                 help: derive it on the status struct of the custom resource",
            );
            return Fields::default();
        }
    };
    let roles = Roles::of(named, errors);
    let missing = |role: &str, expected: &str| {
        if roles.has_gaps {
            return;
        }
        errors.at(
            struct_name,
            format_args!(
                "`{struct_name}` has no field `{role}`\n\
                 help: add `pub {role}: {expected}`, or mark another field with #[phase({role})]"
            ),
        );
    };

    let phase_enum = &enums.phase;
    if roles.conditions.is_none() {
        missing(word::CONDITIONS, "Vec<Condition>");
    }
    if roles.phase.is_none() {
        missing(word::PHASE, &format!("Option<{phase_enum}>"));
    }
    if roles.observed_generation.is_none() {
        missing(word::OBSERVED_GENERATION, "Option<i64>");
    }
    let wire_names = wire_names::of(
        &input.attrs,
        [
            roles.conditions,
            roles.phase,
            roles.observed_generation,
            roles.reason,
            roles.message,
        ],
        errors,
    );
    Fields {
        wire_names,
        conditions: roles.conditions.and_then(|field| conditions(field, errors)),
        phase: roles
            .phase
            .and_then(|field| phase(field, phase_enum, block.has_gaps, errors)),
        observed_generation: roles
            .observed_generation
            .and_then(|field| observed_generation(field, errors)),
        reason: roles
            .reason
            .and_then(|field| optional_string(field, word::REASON, errors)),
        message: roles
            .message
            .and_then(|field| optional_string(field, word::MESSAGE, errors)),
    }
}

/// The field of each role. An attribute has priority over a name.
#[derive(Default)]
struct Roles<'a> {
    conditions: Option<&'a Field>,
    phase: Option<&'a Field>,
    observed_generation: Option<&'a Field>,
    reason: Option<&'a Field>,
    message: Option<&'a Field>,
    /// An attribute could not be read; it may mark the field of a missing role.
    has_gaps: bool,
}

impl<'a> Roles<'a> {
    const ALL: [&'static str; 5] = [
        word::CONDITIONS,
        word::PHASE,
        word::OBSERVED_GENERATION,
        word::REASON,
        word::MESSAGE,
    ];

    fn of(fields: &'a syn::Fields, errors: &Errors) -> Self {
        let mut roles = Self::default();
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
            // A reason and a message may be the user's own.
            let is_found_by_name = |name: &String| ![word::REASON, word::MESSAGE].contains(&&**name);
            if let Some(place) = name.filter(is_found_by_name).and_then(|name| roles.place(&name)) {
                place.get_or_insert(field);
            }
        }
        roles
    }

    fn place(&mut self, role: &str) -> Option<&mut Option<&'a Field>> {
        match role {
            word::CONDITIONS => Some(&mut self.conditions),
            word::PHASE => Some(&mut self.phase),
            word::OBSERVED_GENERATION => Some(&mut self.observed_generation),
            word::REASON => Some(&mut self.reason),
            word::MESSAGE => Some(&mut self.message),
            _ => None,
        }
    }

    fn not_one_role(&mut self, span: Span, errors: &Errors) {
        self.has_gaps = true;
        errors.add(syn::Error::new(
            span,
            "expected exactly one role\n\
             help: write #[phase(conditions)], #[phase(phase)], #[phase(observed_generation)], #[phase(reason)] or \
             #[phase(message)]",
        ));
    }

    fn assign(&mut self, role: &Ident, field: &'a Field, errors: &Errors) {
        match self.place(&role.to_string()) {
            None => {
                self.has_gaps = true;
                let name = role.to_string();
                let help = suggest::help(&name, Self::ALL);
                errors.at(role, format_args!("unknown role `{role}`\n{help}"));
            }
            Some(Some(first)) => errors.at_both(
                role,
                format_args!("two fields have the role `{role}`\nhelp: remove one of the attributes"),
                &first.ident,
                "the first field is here",
            ),
            Some(place) => *place = Some(field),
        }
    }
}

fn is_phase_attribute(attribute: &Attribute) -> bool {
    attribute.path().is_ident(ATTRIBUTE)
}

fn is_marked(field: &Field) -> bool {
    field.attrs.iter().any(is_phase_attribute)
}

fn conditions<'a>(field: &'a Field, errors: &Errors) -> Option<ConditionsField<'a>> {
    let (inner, is_option) = strip_option(&field.ty);
    let Some(element) = argument_of(inner, "Vec") else {
        errors.at(
            &field.ty,
            "the field for the conditions must be a `Vec`\n\
             help: write Vec<Condition> or Option<Vec<Condition>>, with metav1::Condition or a type that implements \
             phase_rules::ReadCondition",
        );
        return None;
    };
    Some(ConditionsField {
        name: field.ident.as_ref()?,
        element,
        is_option,
    })
}

fn optional_string<'a>(field: &'a Field, role: &str, errors: &Errors) -> Option<&'a Ident> {
    let (inner, is_option) = strip_option(&field.ty);
    if is_option && is_path_to(inner, "String") {
        return field.ident.as_ref();
    }
    errors.at(
        &field.ty,
        format_args!("the field for the {role} must be an `Option<String>`\nhelp: write Option<String>"),
    );
    None
}

/// Where an option could not be read, the enum may have another name.
fn phase<'a>(
    field: &'a Field,
    phase_enum: &Ident,
    is_uncertain: bool,
    errors: &Errors,
) -> Option<PhaseField<'a>> {
    let (inner, is_option) = strip_option(&field.ty);
    let is_string = is_path_to(inner, "String");
    if !is_string && !is_generated(inner, phase_enum) {
        if is_uncertain {
            return None;
        }
        let help = match own_enum(inner) {
            Some(own) if own.unraw() == phase_enum.unraw() => format!(
                "help: write Option<{phase_enum}>, and the variants, docs and serde names of your enum in phases(..)"
            ),
            Some(own) => format!(
                "help: delete the enum `{own}` and write phase_enum = {own}, with its variants, docs and serde names in \
                 phases(..)"
            ),
            None => format!("help: write Option<{phase_enum}>"),
        };
        errors.at(
            &field.ty,
            format_args!(
                "the field for the phase must be the generated `{phase_enum}`, or a `String`\n{help}"
            ),
        );
        return None;
    }
    Some(PhaseField {
        name: field.ident.as_ref()?,
        is_string,
        is_option,
        may_be_missing: !is_string && !wire_names::has_own_reader(field),
    })
}

/// Returns the name of a type that is likely an enum of the user's.
fn own_enum(ty: &Type) -> Option<&Ident> {
    let Type::Path(path) = ungrouped(ty) else {
        return None;
    };
    let last = path.path.segments.last()?;
    let is_own = last.arguments.is_none() && last.ident.unraw().to_string().starts_with(char::is_uppercase);
    is_own.then_some(&last.ident)
}

/// Whether the type can be the enum, which is in the module of the struct.
fn is_generated(ty: &Type, phase_enum: &Ident) -> bool {
    let Type::Path(path) = ungrouped(ty) else {
        return false;
    };
    let path = &path.path;
    let is_other_module = path.segments.len() > 1
        && !["crate", "self", "super"]
            .iter()
            .any(|word| path.segments[0].ident == word);
    is_path_to(ty, &phase_enum.unraw().to_string()) && !is_other_module
}

fn observed_generation<'a>(field: &'a Field, errors: &Errors) -> Option<ObservedGenerationField<'a>> {
    let (inner, is_option) = strip_option(&field.ty);
    if !is_path_to(inner, "i64") {
        errors.at(
            &field.ty,
            "the field for the observed generation must be an `i64`, as metadata.generation is\n\
             help: write Option<i64> or i64",
        );
        return None;
    }
    Some(ObservedGenerationField {
        name: field.ident.as_ref()?,
        is_option,
    })
}

fn strip_option(ty: &Type) -> (&Type, bool) {
    match argument_of(ty, "Option") {
        Some(inner) => (inner, true),
        None => (ty, false),
    }
}

/// Returns the `T` of `Name<T>`, whatever its path.
fn argument_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ungrouped(ty) else {
        return None;
    };
    let segment = path
        .path
        .segments
        .last()
        .filter(|segment| segment.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    match arguments.args.first() {
        Some(GenericArgument::Type(argument)) if arguments.args.len() == 1 => Some(ungrouped(argument)),
        _ => None,
    }
}

fn is_path_to(ty: &Type, name: &str) -> bool {
    let Type::Path(path) = ungrouped(ty) else {
        return false;
    };
    path.path
        .segments
        .last()
        .is_some_and(|segment| segment.ident.unraw() == name && segment.arguments.is_none())
}

/// Returns the type inside parentheses and the invisible groups of `macro_rules`.
fn ungrouped(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungrouped(&group.elem),
        Type::Paren(paren) => ungrouped(&paren.elem),
        ty => ty,
    }
}
