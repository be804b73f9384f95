//! What the playground computes, as JSON: `page/engine.d.ts` documents requests and answers.
//!
//! | file | what it does |
//! |---|---|
//! | `check` | the answer to `check`: problems, and all that follows from the rules alone |
//! | `fixes` | edits that make a problem go away |
//! | `table` | the states that each rule decides |
//! | `exports` | the rules in other forms |
//! | `state` | the answer to `state`: the phase of one state, and why |
//! | `objects` | the answer to `objects`: stored and derived phases |
//! | `text` | places in a text |
//! | `wasm` | memory and calls for WebAssembly |
//!
//! What reads a text, and what a report says, is in `rule_files`.
#![deny(unsafe_code)]

mod check;
mod exports;
mod fixes;
mod objects;
mod state;
mod table;
mod text;
#[cfg(target_arch = "wasm32")]
mod wasm;

use phase_rules::analysis::{Budget, Report};
use phase_rules::rules::RuleList;
use rule_files::reading::{List, Reading};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// Read a text. The payload is the text itself, that of the others JSON.
    Check,
    /// The phase of one state.
    State,
    /// The phases of objects.
    Objects,
}

impl Call {
    /// All of them, in the order of their numbers for WebAssembly.
    pub const ALL: [Self; 3] = [Self::Check, Self::State, Self::Objects];

    /// Returns its name, such as `check`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::State => "state",
            Self::Objects => "objects",
        }
    }
}

/// The most steps that an analysis may take here, whatever the text asks for: a page must not freeze.
const MOST_STEPS: u64 = 10_000_000;

fn read(text: &str, analyze: fn(&RuleList, Budget) -> Report) -> Reading {
    rule_files::reading::read(text, MOST_STEPS, analyze)
}

/// Answers requests. Keeps the list of the text that was read last.
#[derive(Default)]
pub struct Engine {
    latest: Option<Latest>,
}

struct Latest {
    text: String,
    list: Option<Listed>,
}

/// A rule list, and the states that each of its rules decides.
struct Listed {
    list: List,
    table: table::Table,
}

impl Listed {
    /// That of the first status.
    fn of(reading: Reading) -> Option<Self> {
        let list = reading.lists.into_iter().next()??;
        Some(Self {
            table: table::Table::of(&list),
            list,
        })
    }
}

impl Engine {
    /// Answers a request with JSON.
    ///
    /// # Errors
    /// The payload is not what the call takes.
    pub fn answer(&mut self, call: Call, payload: &str) -> Result<String, serde_json::Error> {
        match call {
            Call::Check => self.check(payload),
            Call::State => {
                let request: state::Request = from_json(payload)?;
                self.load(&request.text);
                to_json(
                    &self
                        .listed()
                        .and_then(|listed| state::answer(listed, &request.conditions)),
                )
            }
            Call::Objects => {
                let request: objects::Request = from_json(payload)?;
                self.load(&request.text);
                to_json(
                    &self
                        .listed()
                        .map(|listed| objects::answer(listed, &request.documents)),
                )
            }
        }
    }

    fn check(&mut self, text: &str) -> Result<String, serde_json::Error> {
        let reading = read(text, phase_rules::analysis::analyze);
        let problems = check::problems(text, &reading);
        let listed = Listed::of(reading);
        let answer = to_json(&check::Answer {
            problems,
            list: listed.as_ref().map(|listed| check::list(text, listed)),
        });
        self.latest = Some(Latest {
            text: text.into(),
            list: listed,
        });
        answer
    }

    /// Reads the text, unless it is the one that was read last.
    fn load(&mut self, text: &str) {
        if self.latest.as_ref().is_some_and(|latest| latest.text == text) {
            return;
        }
        self.latest = Some(Latest {
            text: text.into(),
            list: Listed::of(read(text, phase_rules::analysis::findings)),
        });
    }

    fn listed(&self) -> Option<&Listed> {
        self.latest.as_ref()?.list.as_ref()
    }
}

/// The calls for WebAssembly.
#[cfg(target_arch = "wasm32")]
fn answer_number(number: usize, payload: &str) -> Option<String> {
    thread_local! {
        static ENGINE: std::cell::RefCell<Engine> = std::cell::RefCell::default();
    }
    let call = *Call::ALL.get(number)?;
    ENGINE.with_borrow_mut(|engine| engine.answer(call, payload).ok())
}

fn from_json<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
    serde_json::from_str(text)
}

fn to_json(answer: &impl Serialize) -> Result<String, serde_json::Error> {
    serde_json::to_string(answer)
}
