//! What rule lists are in the forms of other tools, and what the tools themselves make of it.
//!
//! The files in `tests/export` are what a list of Backups becomes; `UPDATE_EXPECT=1` writes them. The tests that run
//! Lua 5.1 and Prometheus' `promtool` are ignored: install Debian's packages `lua5.1` and `prometheus`, then
//!
//! ```text
//! cargo test --all-features --test export -- --ignored
//! ```

#[path = "corpus/checks.rs"]
#[allow(dead_code, reason = "the corpus is derived, too")]
mod checks;
#[path = "random_lists/draft.rs"]
mod draft;
#[path = "random_lists/generator.rs"]
#[allow(dead_code, reason = "its own tests count more")]
mod generator;
#[path = "export/golden.rs"]
mod golden;
#[path = "export/lists.rs"]
mod lists;
#[path = "export/lua.rs"]
mod lua;
#[path = "export/promtool.rs"]
mod promtool;
#[path = "../phase-core/tests/common/published_lists.rs"]
#[allow(dead_code, reason = "other tests take single lists")]
mod published_lists;
#[path = "../examples/backup/resource.rs"]
mod resource;
#[path = "export/states.rs"]
mod states;
