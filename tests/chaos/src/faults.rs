//! What goes wrong with a request, by chance.

use bytes::Bytes;
use http::{Method, Response, header};
use serde_json::json;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// The connection is closed, and the request never arrives.
    CutBefore,
    /// The connection is closed after the server carried the request out.
    CutAfter,
    /// Half of the answer comes.
    Truncate,
    /// The request arrives twice; the second answer comes.
    Duplicate,
    /// The connection is closed, and the request arrives after this time.
    Late(Duration),
    /// No answer comes, and the request never arrives.
    HangBefore,
    /// No answer comes, and the server carried the request out.
    HangAfter,
    /// Another answer comes; with `commit` the server carried the request out.
    Answer { answer: Answer, commit: bool },
}

/// An answer of the API server, with a `Status`, or of a proxy on the way, with a text.
#[derive(Clone, Copy, Debug)]
pub struct Answer {
    pub code: u16,
    /// The reason in the `Status`.
    pub reason: Option<&'static str>,
}

/// A `Status` with another code or reason would be about the request, and true: no transient fault.
const STATUSES: [(u16, &str); 6] = [
    (401, "Unauthorized"),
    (409, "Conflict"),
    (429, "TooManyRequests"),
    (500, "InternalError"),
    (503, "ServiceUnavailable"),
    (504, "Timeout"),
];
const TEXTS: [u16; 15] = [
    400, 404, 405, 409, 413, 415, 421, 425, 426, 429, 431, 500, 502, 503, 504,
];

/// The source of faults.
pub struct Faults {
    /// The share of patches that go wrong; reads go wrong half as often.
    share: f64,
    rng: Mutex<fastrand::Rng>,
}

impl Faults {
    pub fn new(share: f64, seed: u64) -> Self {
        Self {
            share,
            rng: Mutex::new(fastrand::Rng::with_seed(seed)),
        }
    }

    pub fn next(&self, method: &Method) -> Option<Fault> {
        let mut rng = self.rng.lock().unwrap_or_else(PoisonError::into_inner);
        let is_patch = *method == Method::PATCH;
        let share = if is_patch { self.share } else { self.share / 2.0 };
        if rng.f64() >= share {
            return None;
        }
        Some(match rng.u8(..16) {
            0..=1 => Fault::CutBefore,
            2..=3 => Fault::CutAfter,
            4 => Fault::Truncate,
            5..=6 => Fault::Duplicate,
            7..=8 => {
                let longest = if rng.bool() { 100 } else { 1500 };
                Fault::Late(Duration::from_millis(rng.u64(5..longest)))
            }
            // Each costs a whole timeout.
            9 if rng.u8(..4) == 0 => Fault::HangBefore,
            10 if rng.u8(..4) == 0 => Fault::HangAfter,
            _ => {
                let answer = Answer::any(&mut rng, is_patch);
                let commit = is_patch && answer.may_follow_commit() && rng.bool();
                Fault::Answer { answer, commit }
            }
        })
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CutBefore => f.write_str("cut before"),
            Self::CutAfter => f.write_str("cut after"),
            Self::Truncate => f.write_str("truncated"),
            Self::Duplicate => f.write_str("duplicated"),
            Self::Late(_) => f.write_str("late"),
            Self::HangBefore => f.write_str("hang before"),
            Self::HangAfter => f.write_str("hang after"),
            Self::Answer { answer, commit } => {
                let class = match answer.code {
                    409 | 429 => answer.code.to_string(),
                    code => format!("{}xx", code / 100),
                };
                let body = if answer.reason.is_some() { "Status" } else { "text" };
                write!(f, "{class} {body}{}", if *commit { " after commit" } else { "" })
            }
        }
    }
}

impl Answer {
    fn any(rng: &mut fastrand::Rng, is_patch: bool) -> Self {
        loop {
            let answer = if rng.bool() {
                let (code, reason) = STATUSES[rng.usize(..STATUSES.len())];
                let reason = Some(reason);
                Self { code, reason }
            } else {
                let code = TEXTS[rng.usize(..TEXTS.len())];
                Self { code, reason: None }
            };
            // No read is in conflict.
            if is_patch || answer.code != 409 {
                return answer;
            }
        }
    }

    /// Whoever retries a request on the way may get these to the second one, or may give them itself while
    /// the first one is carried out.
    fn may_follow_commit(self) -> bool {
        self.code == 409 || self.code == 429 || self.code >= 500
    }

    pub fn response(self) -> Response<Bytes> {
        let Self { code, reason } = self;
        let response = Response::builder().status(code);
        let response = match reason {
            None => response
                .header(header::CONTENT_TYPE, "text/plain")
                .body(format!("{code}: not now\n").into()),
            Some(reason) => response
                .header(header::CONTENT_TYPE, "application/json")
                .body(status(code, reason).into()),
        };
        response.expect("a valid answer")
    }
}

fn status(code: u16, reason: &str) -> String {
    json!({
        "kind": "Status",
        "apiVersion": "v1",
        "metadata": {},
        "status": "Failure",
        "message": "not now",
        "reason": reason,
        "code": code,
    })
    .to_string()
}
