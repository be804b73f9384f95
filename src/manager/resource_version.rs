//! Which of two resource versions is older.
//!
//! They are numbers wherever the Kubernetes API server makes them, and since 1.35 documented to be. Where one
//! is not, only equality is known.

/// Whether `one` is known to be older than `other`.
pub fn is_older(one: &str, other: &str) -> bool {
    matches!((number(one), number(other)), (Some(one), Some(other)) if one < other)
}

fn number(resource_version: &str) -> Option<u128> {
    resource_version.parse().ok()
}
