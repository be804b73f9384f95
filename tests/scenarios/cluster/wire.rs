//! What goes over the wire to a cluster, requests that the client repeats on its own included: kube's client
//! has a span for each HTTP request, and this collects them by namespace.

use crate::scenarios::server::Request;
use http::Uri;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Mutex, Once, PoisonError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Metadata, Subscriber};
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt;

static REQUESTS: Mutex<BTreeMap<String, Vec<Request>>> = Mutex::new(BTreeMap::new());

/// Starts to collect requests.
pub fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let requests = filter_fn(|metadata: &Metadata<'_>| metadata.is_span() && metadata.name() == "HTTP");
        tracing_subscriber::registry()
            .with(Requests.with_filter(requests))
            .init();
    });
}

/// The answered requests to a namespace since the last time they were taken, in order of their answers.
pub fn take(namespace: &str) -> Vec<Request> {
    let mut requests = REQUESTS.lock().unwrap_or_else(PoisonError::into_inner);
    requests.remove(namespace).unwrap_or_default()
}

struct Requests;

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Requests {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut request = Request::default();
        attributes.record(&mut request);
        if let Some(span) = context.span(id) {
            span.extensions_mut().insert(request);
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let Some(span) = context.span(id) else { return };
        let mut extensions = span.extensions_mut();
        let Some(request) = extensions.get_mut::<Request>() else {
            return;
        };
        let was_answered = request.status.is_some();
        values.record(request);
        if request.status.is_none() || was_answered {
            return;
        }
        if let Some(namespace) = namespace_of(&request.path) {
            let mut requests = REQUESTS.lock().unwrap_or_else(PoisonError::into_inner);
            requests
                .entry(namespace.into())
                .or_default()
                .push(request.clone());
        }
    }
}

fn namespace_of(path: &str) -> Option<&str> {
    let (_, after) = path.split_once("/namespaces/")?;
    after.split('/').next()
}

impl Visit for Request {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        match field.name() {
            "http.method" => self.method = format!("{value:?}"),
            "http.url" => {
                let url: Uri = format!("{value:?}").parse().expect("the client asks for it");
                self.path = url.path().into();
            }
            _ => {}
        }
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        if field.name() == "http.status_code" {
            self.status = u16::try_from(value).ok();
        }
    }
}
