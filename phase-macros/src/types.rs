//! What the type of a field is, as far as a derive can tell: it sees names, not types.

use proc_macro2::Ident;
use syn::ext::IdentExt;
use syn::{GenericArgument, PathArguments, Type};

/// Returns the type inside `Option`, and whether there is one.
pub fn strip_option(ty: &Type) -> (&Type, bool) {
    match argument_of(ty, "Option") {
        Some(inner) => (inner, true),
        None => (ty, false),
    }
}

/// Returns the `T` of `Name<T>`, whatever its path.
pub fn argument_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
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

pub fn is_path_to(ty: &Type, name: &str) -> bool {
    let Type::Path(path) = ungrouped(ty) else {
        return false;
    };
    path.path
        .segments
        .last()
        .is_some_and(|segment| segment.ident.unraw() == name && segment.arguments.is_none())
}

/// Returns the name of a type that is likely an enum of the user's.
pub fn own_enum(ty: &Type) -> Option<&Ident> {
    let Type::Path(path) = ungrouped(ty) else {
        return None;
    };
    let last = path.path.segments.last()?;
    let is_own = last.arguments.is_none() && last.ident.unraw().to_string().starts_with(char::is_uppercase);
    is_own.then_some(&last.ident)
}

/// Whether the type can be the enum, which is in the module of the struct.
pub fn is_generated(ty: &Type, generated: &Ident) -> bool {
    let Type::Path(path) = ungrouped(ty) else {
        return false;
    };
    let path = &path.path;
    let is_other_module = path.segments.len() > 1
        && !["crate", "self", "super"]
            .iter()
            .any(|word| path.segments[0].ident == word);
    is_path_to(ty, &generated.unraw().to_string()) && !is_other_module
}

/// Returns the name of a type that is looked up in the scope of the struct.
pub fn name_in_scope(ty: &Type) -> Option<&Ident> {
    let Type::Path(path) = ungrouped(ty) else {
        return None;
    };
    path.path.get_ident()
}

/// Returns the type inside parentheses and the invisible groups of `macro_rules`.
fn ungrouped(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungrouped(&group.elem),
        Type::Paren(paren) => ungrouped(&paren.elem),
        ty => ty,
    }
}
