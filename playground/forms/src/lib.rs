//! Rules from and in other forms. A module of its own for WebAssembly, which few who open the page need.
#![deny(unsafe_code)]

mod export;
mod import;
#[cfg(target_arch = "wasm32")]
#[path = "../../engine/src/wasm.rs"]
mod wasm;

/// A request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// JSON as sections for the editor.
    Import,
    /// A rule list in the form of another tool.
    Export,
}

impl Call {
    /// All of them, in the order of their numbers for WebAssembly.
    pub const ALL: [Self; 2] = [Self::Import, Self::Export];

    /// Returns its name, such as `import`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Import => "import",
            Self::Export => "export",
        }
    }
}

/// Answers a request with JSON.
///
/// # Errors
/// The payload is not what the call takes.
pub fn answer(call: Call, payload: &str) -> Result<String, serde_json::Error> {
    match call {
        Call::Import => serde_json::to_string(&import::answer(&serde_json::from_str(payload)?)),
        Call::Export => serde_json::to_string(&export::answer(&serde_json::from_str(payload)?)),
    }
}

/// The calls for WebAssembly.
#[cfg(target_arch = "wasm32")]
fn answer_number(number: usize, payload: &str) -> Option<String> {
    answer(*Call::ALL.get(number)?, payload).ok()
}
