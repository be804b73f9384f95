//! The errors of a build.

use phase_core::diagnostics::Count;
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use std::cell::RefCell;
use std::fmt::Display;
use syn::spanned::Spanned;

/// All errors found so far, in the order in which they were found.
///
/// Like serde's `Ctxt`, panics in debug builds if it is dropped with errors that were not turned into tokens.
#[derive(Default)]
pub struct Errors {
    found: RefCell<Found>,
}

#[derive(Default)]
struct Found {
    shown: Vec<syn::Error>,
    /// The number of further errors, and the span of the first.
    more: Option<(usize, Span)>,
}

impl Errors {
    /// More messages would not help.
    pub const MOST_SHOWN: usize = 50;

    /// Records an error at the user's tokens. The first line of the message says what is wrong; `help:` and `note:` lines
    /// say what to write instead.
    ///
    /// The message is formatted only if it is shown: for thousands of unknown names, it would take long to find the nearest
    /// known name of each.
    pub fn at(&self, tokens: impl ToTokens, message: impl Display) {
        self.add_with(
            || Spanned::span(&tokens),
            || syn::Error::new_spanned(&tokens, message),
        );
    }

    /// Records an error that points at a second place too.
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
            found.more.get_or_insert_with(|| (0, span())).0 += 1;
        }
    }

    pub fn is_empty(&self) -> bool {
        self.found.borrow().shown.is_empty()
    }

    pub fn into_compile_errors(self) -> TokenStream {
        self.into_errors()
            .iter()
            .map(syn::Error::to_compile_error)
            .collect()
    }

    /// Returns the errors that are shown, the last one saying how many are not.
    pub fn into_errors(self) -> Vec<syn::Error> {
        let Found { mut shown, more } = self.found.take();
        shown.extend(more.map(|(count, first)| {
            let errors = if count == 1 { "error" } else { "errors" };
            syn::Error::new(
                first,
                format_args!("{} more {errors}; the first is here", Count(count as u128)),
            )
        }));
        shown
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
