//! The way out: messages on standard error, the report on standard output.

use crate::printable::printable;
use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

/// Writes one line to standard error. Where that is closed, there is nobody to tell.
pub fn message(level: &str, text: impl Display) {
    let _ = writeln!(io::stderr(), "{level}: {}", printable(&text.to_string()));
}

/// Writes the report. That the reader has seen enough and left is no error.
pub fn print(report: &str) -> io::Result<()> {
    let mut standard_output = io::stdout().lock();
    let written = standard_output.write_all(report.as_bytes());
    match written.and_then(|()| standard_output.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            message("error", format_args!("standard output: {error}"));
            Err(error)
        }
        _ => Ok(()),
    }
}
