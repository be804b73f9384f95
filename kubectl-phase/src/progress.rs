//! How far a large list is read, on a terminal's standard error.

use crate::cluster::PAGE;
use indicatif::{ProgressBar, ProgressFinish, ProgressStyle};

/// A bar from the second page on, cleared when it is dropped. indicatif shows none where standard error is no terminal.
#[derive(Default)]
pub struct Progress(Option<ProgressBar>);

impl Progress {
    /// How many objects were read, and how many are to come where the server says so.
    pub fn read(&mut self, read: usize, remaining: Option<i64>) {
        let remaining = remaining.and_then(|remaining| u64::try_from(remaining).ok());
        let is_large = read > PAGE as usize || remaining.is_some_and(|remaining| remaining > 0);
        if self.0.is_none() && !is_large {
            return;
        }
        let bar = self.0.get_or_insert_with(new_bar);
        let read = read as u64;
        if let Some(remaining) = remaining {
            bar.set_style(style("{wide_bar} {pos}/{len} objects"));
            bar.set_length(read + remaining);
        }
        bar.set_position(read);
    }
}

fn new_bar() -> ProgressBar {
    ProgressBar::no_length()
        .with_style(style("{spinner} {pos} objects"))
        .with_finish(ProgressFinish::AndClear)
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
