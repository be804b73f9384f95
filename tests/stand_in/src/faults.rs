//! Faults that a test scripts: broken connections, delays, other answers, other clients that write in
//! between.

use crate::StandIn;
use crate::recorder::RecordedRequest;
use http::Method;
use kube::core::Status;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

type RequestMatcher = Arc<dyn Fn(&RecordedRequest) -> bool + Send + Sync>;

/// What goes wrong with some requests. It takes place once unless [`times`](Self::times) or
/// [`always`](Self::always) say otherwise.
#[derive(Clone)]
pub struct Fault {
    method: Method,
    path_suffix: String,
    matches: Option<RequestMatcher>,
    skip: usize,
    /// None: always.
    times: Option<usize>,
    pub(crate) before: Vec<Step>,
    pub(crate) after: Vec<Step>,
}

impl Fault {
    /// A fault for requests of this method whose path (without the query) ends like this.
    pub fn on(method: Method, path_suffix: impl Into<String>) -> Self {
        Self {
            method,
            path_suffix: path_suffix.into(),
            matches: None,
            skip: 0,
            times: Some(1),
            before: Vec::new(),
            after: Vec::new(),
        }
    }

    /// Only for requests that this holds for, such as watches: `|request| request.query("watch").is_some()`.
    #[must_use]
    pub fn matching(mut self, matches: impl Fn(&RecordedRequest) -> bool + Send + Sync + 'static) -> Self {
        self.matches = Some(Arc::new(matches));
        self
    }

    /// Lets the first requests that match pass.
    #[must_use]
    pub fn skip(mut self, requests: usize) -> Self {
        self.skip = requests;
        self
    }

    /// Takes place this many times.
    #[must_use]
    pub fn times(mut self, times: usize) -> Self {
        self.times = Some(times);
        self
    }

    /// Takes place every time.
    #[must_use]
    pub fn always(mut self) -> Self {
        self.times = None;
        self
    }

    /// A step before the store sees the request. Several are taken in order.
    #[must_use]
    pub fn before(mut self, step: Step) -> Self {
        self.before.push(step);
        self
    }

    /// A step after the store has done what was asked, before the answer is sent. Several are taken in order.
    #[must_use]
    pub fn after(mut self, step: Step) -> Self {
        self.after.push(step);
        self
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fault")
            .field("method", &self.method)
            .field("path_suffix", &self.path_suffix)
            .field("skip", &self.skip)
            .field("times", &self.times)
            .field("before", &self.before)
            .field("after", &self.after)
            .finish_non_exhaustive()
    }
}

/// One step of a [`Fault`].
#[derive(Clone)]
pub enum Step {
    /// The connection breaks: the client gets an error instead of an answer.
    Break,
    /// Nothing more happens. The client waits until it gives up.
    Hang,
    /// Time passes, on tokio's clock.
    Delay(Duration),
    /// The client gets this answer; the HTTP status is the `code` in it. Before the store sees the request,
    /// nothing is stored.
    Answer(Box<Status>),
    /// Something else happens, such as another client writing.
    Run(Arc<dyn Fn(&StandIn) + Send + Sync>),
}

impl Step {
    /// Something else happens, such as another client writing between a read and a write.
    pub fn run(action: impl Fn(&StandIn) + Send + Sync + 'static) -> Self {
        Self::Run(Arc::new(action))
    }

    /// The client gets this answer: `Status::failure("too busy", "TooManyRequests").with_code(429)`.
    pub fn answer(status: Status) -> Self {
        Self::Answer(Box::new(status))
    }
}

impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Break => f.write_str("Break"),
            Self::Hang => f.write_str("Hang"),
            Self::Delay(delay) => f.debug_tuple("Delay").field(delay).finish(),
            Self::Answer(status) => f.debug_tuple("Answer").field(status).finish(),
            Self::Run(_) => f.write_str("Run(..)"),
        }
    }
}

/// The faults that are yet to take place, in the order in which they were injected.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Fault>);

impl Faults {
    pub fn push(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// How often faults that end by themselves are still to take place.
    pub fn left(&self) -> usize {
        self.0.iter().filter_map(|fault| fault.times).sum()
    }

    /// The fault for a request: the first that matches it and is not used up.
    pub fn take(&mut self, request: &RecordedRequest) -> Option<Fault> {
        for fault in &mut self.0 {
            let matches = request.is(&fault.method, &fault.path_suffix)
                && fault.matches.as_ref().is_none_or(|matches| matches(request));
            if !matches || fault.times == Some(0) {
                continue;
            }
            if fault.skip > 0 {
                fault.skip -= 1;
                continue;
            }
            fault.times = fault.times.map(|times| times - 1);
            return Some(fault.clone());
        }
        None
    }
}
