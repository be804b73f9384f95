//! Collecting the errors of a build.

use proc_macro2::TokenStream;
use quote::ToTokens;
use std::cell::RefCell;
use std::fmt::Display;

/// All errors found so far, in the order of finding.
///
/// Like serde's `Ctxt`, panics in debug builds when it is dropped before it was turned into tokens.
#[derive(Default)]
pub struct Errors {
    found: RefCell<Option<Vec<syn::Error>>>,
}

impl Errors {
    /// More messages than this help nobody.
    const MOST_SHOWN: usize = 50;

    /// Records an error at the user's tokens. The message says what is wrong; lines after the first, beginning with
    /// `help:` or `note:`, what to write instead.
    pub fn at(&self, tokens: impl ToTokens, message: impl Display) {
        self.add(syn::Error::new_spanned(tokens, message));
    }

    /// Records an error and points at a second place that it is about.
    pub fn at_both(
        &self,
        tokens: impl ToTokens,
        message: impl Display,
        other: impl ToTokens,
        other_message: impl Display,
    ) {
        let mut error = syn::Error::new_spanned(tokens, message);
        error.combine(syn::Error::new_spanned(other, other_message));
        self.add(error);
    }

    pub fn add(&self, error: syn::Error) {
        self.found.borrow_mut().get_or_insert_default().push(error);
    }

    pub fn into_compile_errors(self) -> TokenStream {
        let found = self.found.take().unwrap_or_default();
        let left_out = found.len().saturating_sub(Self::MOST_SHOWN);
        let mut tokens: TokenStream = found
            .iter()
            .take(Self::MOST_SHOWN)
            .map(syn::Error::to_compile_error)
            .collect();
        if let (1.., Some(first_left_out)) = (left_out, found.get(Self::MOST_SHOWN)) {
            let message = format!("and {left_out} more errors, from here on");
            tokens.extend(syn::Error::new(first_left_out.span(), message).to_compile_error());
        }
        tokens
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        debug_assert!(
            std::thread::panicking() || self.found.borrow().is_none(),
            "errors were found and dropped unseen"
        );
    }
}
