//! What the operator examples share.
//!
//! | file | what it does |
//! |---|---|
//! | `program.rs` | where a program runs, its log, how it ends |
//! | `operator.rs` | what controllers are started with, and how they stop |
//! | `leader.rs` | which copy of an operator works |
//! | `manifests.rs` | what is applied to a cluster before: CRDs, policies, what the operator may do |
//! | `install.rs` | the CRDs where they are missing |
//! | `job.rs` | the Jobs of an object, and how far they are |
//! | `requeue.rs` | errors, and when to try again |
//! | `narrator.rs` | prints the phases as they change |
//! | `testing/` | what their tests share |

pub mod install;
pub mod job;
pub mod leader;
pub mod manifests;
pub mod narrator;
pub mod operator;
pub mod program;
pub mod requeue;

use std::error::Error;

/// How a program and its parts end.
pub type Outcome = Result<(), Box<dyn Error + Send + Sync>>;
