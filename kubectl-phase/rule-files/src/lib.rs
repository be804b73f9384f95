//! Rules in the forms that people have, and what is wrong with them, in words: for `kubectl phase` and the playground.
//!
//! | file | what it does |
//! |---|---|
//! | `input` | reads a list in JSON, in either format |
//! | `json_source` | comments in JSON, and where its values are |
//! | `position` | lines and columns |
//! | `template` | the format of the Go module's demo |
//! | `reading` | runs the derives' stages on Rust source |
//! | `source` | what each derive reads, or sections wrapped in a struct |
//! | `items` | finds the structs that derives are on |
//! | `brackets` | closes the brackets of half-typed text |
//! | `assessment` | a list and what the analysis says of it |
//! | `notes` | what is worth knowing, in words |
//! | `json_condition` | a condition of an object that is JSON |
#![forbid(unsafe_code)]

pub mod assessment;
pub mod brackets;
pub mod input;
mod items;
pub mod json_condition;
mod json_source;
pub mod notes;
pub mod position;
pub mod reading;
pub mod source;
mod template;
