//! The restore example with no cluster: the story that it prints, each time the same; its controller when it is
//! killed at the wrong moment and when the spec changes; and its status code against the same by hand.
//!
//! `UPDATE_EXPECT=1` writes the expected output in `tests/restore/`.

#[path = "../examples/operators/testing/access.rs"]
mod access;
#[path = "restore/by_hand.rs"]
mod by_hand;
#[path = "../examples/restore/controller.rs"]
mod controller;
mod example_program;
#[path = "restore/interruptions.rs"]
mod interruptions;
#[path = "../examples/restore/job.rs"]
mod job;
/// The part of the program beyond its controller is run, not called.
#[allow(dead_code)]
#[path = "../examples/operators/mod.rs"]
mod operators;
#[path = "../examples/restore/resource.rs"]
mod resource;
#[path = "../examples/restore/status.rs"]
mod status;
#[path = "../examples/operators/testing/story.rs"]
mod story;

use expect_test::expect_file;

#[test]
fn story_is_reproducible() {
    story::assert_reproducible("restore", &expect_file!["restore/story.txt"]);
}
