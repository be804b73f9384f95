//! Finds the fields of a condition struct, and checks that what is written to them can be read again.

use crate::errors::Errors;
use crate::roles::{Role, Roles};
use crate::suggest;
use crate::syntax::word;
use crate::types::{is_path_to, name_in_scope, own_enum, strip_option};
use crate::wire_names;
use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::{Data, DeriveInput, Field, Type};

const ROLES: [Role; 6] = [
    Role::of(word::TYPE, &["type", "type_"]),
    Role::of(word::STATUS, &[word::STATUS]),
    Role::of(word::REASON, &[word::REASON]),
    Role::of(word::MESSAGE, &[word::MESSAGE]),
    Role::of(word::OBSERVED_GENERATION, &[word::OBSERVED_GENERATION]),
    Role::of(word::LAST_TRANSITION_TIME, &[word::LAST_TRANSITION_TIME]),
];

/// The fields of a condition. One that the struct lacks is not stored.
#[derive(Default)]
pub struct ConditionFields<'a> {
    /// Missing only where that is reported.
    pub type_: Option<RoleField<'a>>,
    /// As `type_`.
    pub status: Option<RoleField<'a>>,
    pub reason: Option<RoleField<'a>>,
    pub message: Option<RoleField<'a>>,
    pub observed_generation: Option<RoleField<'a>>,
    pub last_transition_time: Option<RoleField<'a>>,
    /// Those that a new condition has the default of.
    pub others: Vec<(&'a Ident, &'a Type)>,
    pub is_complete: bool,
}

/// A field with a role.
pub struct RoleField<'a> {
    pub name: &'a Ident,
    pub shape: Shape<'a>,
    pub is_option: bool,
}

/// What a field holds, inside of `Option`.
pub enum Shape<'a> {
    /// The type, the reason or the message, in a `String`.
    Text,
    /// The status, in a `String`.
    StatusText,
    /// The status, in an enum with the variants `True`, `False` and `Unknown`.
    Status(&'a Type),
    /// `i64`
    Number,
    /// The time. The compiler knows best which types can hold it.
    Time(&'a Type),
    /// The time, in a type parameter.
    TimeParameter(&'a Type),
    /// Already reported.
    Invalid,
}

pub fn find<'a>(input: &'a DeriveInput, errors: &Errors) -> ConditionFields<'a> {
    let struct_name = &input.ident;
    let named = match &input.data {
        Data::Struct(data) if matches!(data.fields, syn::Fields::Named(_)) => &data.fields,
        _ => {
            errors.at(
                struct_name,
                "`WriteCondition` is for structs with named fields\n\
                 help: derive it on the struct of one condition, with fields for its type and its status",
            );
            return ConditionFields::default();
        }
    };
    let roles = Roles::of(ROLES, named, errors);
    let [type_, status, reason, message, generation, time] = roles.fields;
    let others: Vec<&Field> = named.iter().filter(|field| !roles.contains(field)).collect();
    let required = [
        (type_, word::TYPE, "type_", ["kind", "name"]),
        (status, word::STATUS, "status", ["state", "value"]),
    ];
    for (_, role, name, synonyms) in required
        .into_iter()
        .filter(|(field, ..)| field.is_none() && !roles.has_gaps)
    {
        let help = match similar(role, synonyms, &others) {
            Some(similar) => format!("mark `{similar}` with #[phase({role})], or add `pub {name}: String`"),
            None => format!("add `pub {name}: String`, or mark another field with #[phase({role})]"),
        };
        errors.at(
            struct_name,
            format_args!("`{struct_name}` has no field for the {role} of the condition\nhelp: {help}"),
        );
    }
    // What serde does not write, or not under the name that it reads, is lost.
    let _ = wire_names::of(&input.attrs, roles.fields, errors);
    let text = |field, role| RoleField::of(field, text(field, role, input, errors));
    ConditionFields {
        type_: type_.and_then(|field| RoleField::of(field, type_shape(field, input, errors))),
        status: status.and_then(|field| RoleField::of(field, status_shape(field, input, errors))),
        reason: reason.and_then(|field| text(field, word::REASON)),
        message: message.and_then(|field| text(field, word::MESSAGE)),
        observed_generation: generation.and_then(|field| RoleField::of(field, number(field, errors))),
        last_transition_time: time.and_then(|field| RoleField::of(field, time_shape(field, input))),
        others: others
            .into_iter()
            .filter_map(|field| Some((field.ident.as_ref()?, &field.ty)))
            .collect(),
        is_complete: true,
    }
}

impl<'a> RoleField<'a> {
    fn of(field: &'a Field, shape: Shape<'a>) -> Option<Self> {
        Some(Self {
            name: field.ident.as_ref()?,
            shape,
            is_option: strip_option(&field.ty).1,
        })
    }
}

/// Returns the field that is likely meant for a role.
fn similar(role: &str, synonyms: [&str; 2], others: &[&Field]) -> Option<String> {
    let can_have_role = |field: &&&Field| {
        let (inner, _) = strip_option(&field.ty);
        is_path_to(inner, "String") || own_enum(inner).is_some()
    };
    let names: Vec<String> = others
        .iter()
        .filter(can_have_role)
        .filter_map(|field| Some(field.ident.as_ref()?.unraw().to_string()))
        .collect();
    let says_it = |name: &&str| {
        name.split('_')
            .any(|word| word == role || synonyms.contains(&word))
    };
    let names = || names.iter().map(String::as_str);
    suggest::nearest(role, names())
        .or_else(|| names().find(says_it))
        .map(String::from)
}

fn type_shape<'a>(field: &'a Field, input: &DeriveInput, errors: &Errors) -> Shape<'a> {
    if is_path_to(&field.ty, "String") {
        return Shape::Text;
    }
    let note = if is_own_enum(strip_option(&field.ty).0, input) {
        "\nnote: an enum would lose the conditions of other controllers, whose types it does not know"
    } else {
        ""
    };
    errors.at(
        &field.ty,
        format_args!("the field for the type must be a `String`\nhelp: write String{note}"),
    );
    Shape::Invalid
}

fn status_shape<'a>(field: &'a Field, input: &DeriveInput, errors: &Errors) -> Shape<'a> {
    let (inner, _) = strip_option(&field.ty);
    if is_path_to(inner, "String") {
        return Shape::StatusText;
    }
    if is_own_enum(inner, input) {
        return Shape::Status(inner);
    }
    let note = if is_path_to(inner, "bool") {
        "\nnote: a `bool` cannot say Unknown"
    } else if is_parameter(inner, input) {
        "\nnote: nothing is known of the variants of a type parameter"
    } else {
        ""
    };
    errors.at(
        &field.ty,
        format_args!(
            "the field for the status must be a `String` or an enum\n\
             help: write String, or an enum with the variants True, False and Unknown{note}"
        ),
    );
    Shape::Invalid
}

fn text<'a>(field: &'a Field, role: &str, input: &DeriveInput, errors: &Errors) -> Shape<'a> {
    let (inner, _) = strip_option(&field.ty);
    if is_path_to(inner, "String") {
        return Shape::Text;
    }
    let note = if is_own_enum(inner, input) {
        format!("\nnote: an enum would lose the {role}s of other controllers")
    } else {
        String::new()
    };
    errors.at(
        &field.ty,
        format_args!(
            "the field for the {role} must be a `String` or an `Option<String>`\nhelp: write Option<String>{note}"
        ),
    );
    Shape::Invalid
}

fn number<'a>(field: &'a Field, errors: &Errors) -> Shape<'a> {
    match crate::fields::observed_generation(field, errors) {
        Some(_) => Shape::Number,
        None => Shape::Invalid,
    }
}

fn time_shape<'a>(field: &'a Field, input: &DeriveInput) -> Shape<'a> {
    let (inner, _) = strip_option(&field.ty);
    if is_parameter(inner, input) {
        Shape::TimeParameter(inner)
    } else {
        Shape::Time(inner)
    }
}

fn is_own_enum(ty: &Type, input: &DeriveInput) -> bool {
    own_enum(ty).is_some() && !is_parameter(ty, input)
}

fn is_parameter(ty: &Type, input: &DeriveInput) -> bool {
    name_in_scope(ty).is_some_and(|name| input.generics.type_params().any(|param| param.ident == *name))
}
