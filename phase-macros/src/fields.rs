//! Finds the fields that hold the conditions, the phase, the observed generation, and the reason and the message of the phase.

use crate::errors::Errors;
use crate::roles::{Role, Roles};
use crate::syntax::{Block, EnumNames, word};
use crate::types::{argument_of, is_generated, is_path_to, name_in_scope, own_enum, strip_option};
use crate::wire_names;
use proc_macro2::Ident;
use quote::format_ident;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Field, Type};

/// A reason and a message may be the user's own, so they are not found by name.
const ROLES: [Role; 5] = [
    Role::of(word::CONDITIONS, &[word::CONDITIONS]),
    Role::of(word::PHASE, &[word::PHASE]),
    Role::of(word::OBSERVED_GENERATION, &[word::OBSERVED_GENERATION]),
    Role::of(word::REASON, &[]),
    Role::of(word::MESSAGE, &[]),
];

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

/// Finds the fields by name or by attribute, and checks their types. An enum whose name the element type has gets another.
pub fn find<'a>(input: &'a DeriveInput, block: &Block, enums: &mut EnumNames, errors: &Errors) -> Fields<'a> {
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
    let roles = Roles::of(ROLES, named, errors);
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

    let [
        conditions_field,
        phase_field,
        generation_field,
        reason_field,
        message_field,
    ] = roles.fields;
    if conditions_field.is_none() {
        missing(word::CONDITIONS, "Vec<Condition>");
    }
    if phase_field.is_none() {
        missing(word::PHASE, &format!("Option<{}>", enums.phase));
    }
    if generation_field.is_none() {
        missing(word::OBSERVED_GENERATION, "Option<i64>");
    }
    let wire_names = wire_names::of(&input.attrs, roles.fields, errors);
    let conditions = conditions_field.and_then(|field| conditions(field, errors));
    let phase_enum = enums.phase.clone();
    if let Some(conditions) = &conditions {
        element_is_no_enum(conditions.element, block, enums, struct_name, errors);
    }
    Fields {
        wire_names,
        conditions,
        phase: phase_field
            .and_then(|field| phase(field, &phase_enum, block.has_gaps, errors))
            .filter(|_| enums.phase == phase_enum),
        observed_generation: generation_field.and_then(|field| observed_generation(field, errors)),
        reason: reason_field.and_then(|field| optional_string(field, word::REASON, errors)),
        message: message_field.and_then(|field| optional_string(field, word::MESSAGE, errors)),
    }
}

/// The user's element type and the generated enums are in one scope. An enum whose name is taken is generated under the name
/// that the message suggests, so that this is the only error.
fn element_is_no_enum(
    element: &Type,
    block: &Block,
    enums: &mut EnumNames,
    struct_name: &Ident,
    errors: &Errors,
) {
    let Some(name) = name_in_scope(element) else {
        return;
    };
    let is_name = |generated: &Ident| generated.unraw() == name.unraw();
    let (option, kind) = if is_name(&enums.condition) {
        (word::CONDITION_ENUM, "condition")
    } else if is_name(&enums.phase) {
        (word::PHASE_ENUM, "phase")
    } else if block.has_reasons() && is_name(&enums.reason) {
        (word::REASON_ENUM, "reason")
    } else {
        return;
    };
    let mut free = format_ident!("{}Type", name.unraw(), span = name.span());
    let taken = [&enums.condition, &enums.phase, &enums.reason, struct_name];
    while taken.iter().any(|taken| taken.unraw() == free) {
        free = format_ident!("{free}Type");
    }
    errors.at(
        element,
        format_args!(
            "`{name}` is also the name of the {kind} enum that the derive generates\n\
             help: write {option} = {free} in #[phase(..)]"
        ),
    );
    let generated = match option {
        word::CONDITION_ENUM => &mut enums.condition,
        word::PHASE_ENUM => &mut enums.phase,
        _ => &mut enums.reason,
    };
    *generated = free;
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

pub fn observed_generation<'a>(field: &'a Field, errors: &Errors) -> Option<ObservedGenerationField<'a>> {
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
