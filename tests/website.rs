//! The website example with no cluster: the story that it prints, each time the same; its migration of each status that version 1
//! wrote; its controller when it is killed half way; and its status code against the same by hand.
//!
//! `UPDATE_EXPECT=1` writes the expected output in `tests/website/`.

#[path = "../examples/operators/testing/access.rs"]
mod access;
#[path = "website/by_hand.rs"]
mod by_hand;
#[path = "../examples/website/children.rs"]
mod children;
#[path = "../examples/website/controller.rs"]
mod controller;
mod example_program;
#[path = "../examples/website/migration.rs"]
mod migration;
#[path = "website/migration.rs"]
mod migration_tests;
/// The part of the program beyond its controller is run, not called.
#[allow(dead_code)]
#[path = "../examples/operators/mod.rs"]
mod operators;
#[path = "../examples/website/resource.rs"]
mod resource;
#[path = "../examples/website/status.rs"]
mod status;
#[path = "../examples/operators/testing/story.rs"]
mod story;
#[path = "website/takeover.rs"]
mod takeover;
#[path = "../examples/website/version_1.rs"]
mod version_1;

use expect_test::expect_file;

#[test]
fn story_is_reproducible() {
    story::assert_reproducible("website", &expect_file!["website/story.txt"]);
}
