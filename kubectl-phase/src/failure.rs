//! What ends a command, and what to do about it.

use std::fmt::{self, Display, Formatter};

/// The exit code of a command that failed; clap has the same for wrong usage.
pub const EXIT_CODE: u8 = 2;

/// Why a command cannot go on, in words, and what the user can do.
#[derive(Debug)]
pub struct Failure {
    message: String,
    help: Option<String>,
}

impl Failure {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: None,
        }
    }

    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        self.help
            .as_ref()
            .map_or(Ok(()), |help| write!(f, "\nhelp: {help}"))
    }
}
