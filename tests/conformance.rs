//! Agreement with the Go reference: its recorded answers through the owned rule model, and its published rule
//! lists through the derive.

#[path = "conformance/published.rs"]
mod published;
#[path = "conformance/reference.rs"]
mod reference;
