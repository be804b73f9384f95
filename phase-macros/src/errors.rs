//! Collecting the errors of a build.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use std::cell::RefCell;
use std::fmt::Display;
use syn::spanned::Spanned;

/// All errors found so far, in the order of finding.
///
/// Like serde's `Ctxt`, panics in debug builds when it is dropped before it was turned into tokens.
#[derive(Default)]
pub struct Errors {
    found: RefCell<Found>,
}

#[derive(Default)]
struct Found {
    shown: Vec<syn::Error>,
    /// How many there are beyond those, and where the first of them is.
    left_out: Option<(usize, Span)>,
}

impl Errors {
    /// More messages than this help nobody.
    pub const MOST_SHOWN: usize = 50;

    /// Records an error at the user's tokens. The message says what is wrong; lines after the first, beginning with
    /// `help:` or `note:`, what to write instead.
    ///
    /// The message is only written out where it is shown: with thousands of unknown names, looking for the nearest
    /// known one of each is what would take long.
    pub fn at(&self, tokens: impl ToTokens, message: impl Display) {
        self.add_with(
            || Spanned::span(&tokens),
            || syn::Error::new_spanned(&tokens, message),
        );
    }

    /// Records an error and points at a second place that it is about.
    pub fn at_both(
        &self,
        tokens: impl ToTokens,
        message: impl Display,
        other: impl ToTokens,
        other_message: impl Display,
    ) {
        self.add_with(
            || Spanned::span(&tokens),
            || {
                let mut error = syn::Error::new_spanned(&tokens, message);
                error.combine(syn::Error::new_spanned(other, other_message));
                error
            },
        );
    }

    pub fn add(&self, error: syn::Error) {
        let span = error.span();
        self.add_with(|| span, || error);
    }

    fn add_with(&self, span: impl FnOnce() -> Span, error: impl FnOnce() -> syn::Error) {
        let mut found = self.found.borrow_mut();
        if found.shown.len() < Self::MOST_SHOWN {
            found.shown.push(error());
        } else {
            found.left_out.get_or_insert_with(|| (0, span())).0 += 1;
        }
    }

    pub fn is_empty(&self) -> bool {
        self.found.borrow().shown.is_empty()
    }

    pub fn into_compile_errors(self) -> TokenStream {
        let Found { shown, left_out } = self.found.take();
        let left_out = left_out.map(|(count, first)| {
            let errors = if count == 1 { "error" } else { "errors" };
            syn::Error::new(first, format_args!("{count} more {errors}, the first is here"))
        });
        shown
            .iter()
            .chain(&left_out)
            .map(syn::Error::to_compile_error)
            .collect()
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        debug_assert!(
            std::thread::panicking() || self.found.borrow().shown.is_empty(),
            "errors were found and dropped unseen"
        );
    }
}
