//! The way of a request: recorded, through the faults, to the store, and back.

use crate::errors::Failure;
use crate::faults::Step;
use crate::recorder::{Answer, RecordedRequest};
use crate::request::Target;
use crate::watch::{Watch, is_watch};
use crate::{StandIn, verbs};
use bytes::Bytes;
use futures::future::BoxFuture;
use futures::{FutureExt, StreamExt};
use http::{Request, Response, StatusCode};
use http_body::Frame;
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full, StreamBody};
use kube::client::Body;
use serde_json::{Value, json};
use std::convert::Infallible;
use std::fmt;
use std::task::{Context, Poll};
use tower::{BoxError, Service};

type AnswerBody = UnsyncBoxBody<Bytes, Infallible>;

impl Service<Request<Body>> for StandIn {
    type Response = Response<AnswerBody>;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        let server = self.clone();
        async move {
            let (parts, body) = request.into_parts();
            let request = RecordedRequest::new(&parts, body.collect_bytes().await?, server.user());
            let id = server.recorder().arrived(request.clone());
            let answer = server.answer(&request).await;
            server.recorder().answered(
                id,
                match &answer {
                    Ok(response) => Answer::Status(response.status()),
                    Err(ConnectionBroken) => Answer::Broken,
                },
            );
            Ok(answer?)
        }
        .boxed()
    }
}

impl StandIn {
    async fn answer(&self, request: &RecordedRequest) -> Result<Response<AnswerBody>, ConnectionBroken> {
        let fault = self.faults().take(request);
        let (before, after) = fault.map(|fault| (fault.before, fault.after)).unwrap_or_default();
        if let Some(answer) = self.take_steps(&before).await? {
            return Ok(answer);
        }
        let answer = self.handle(request);
        Ok(self.take_steps(&after).await?.unwrap_or(answer))
    }

    /// Takes the steps of a fault, up to one that answers the request.
    async fn take_steps(&self, steps: &[Step]) -> Result<Option<Response<AnswerBody>>, ConnectionBroken> {
        for step in steps {
            match step {
                Step::Break => return Err(ConnectionBroken),
                Step::Hang => std::future::pending().await,
                Step::Delay(delay) => tokio::time::sleep(*delay).await,
                Step::Run(action) => action(self),
                Step::Answer(status) => {
                    let code = StatusCode::from_u16(status.code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                    let mut body = json!(status);
                    body["kind"] = "Status".into();
                    body["apiVersion"] = "v1".into();
                    return Ok(Some(respond(code, &body)));
                }
            }
        }
        Ok(None)
    }

    fn handle(&self, request: &RecordedRequest) -> Response<AnswerBody> {
        let answer = match Target::parse(&request.path) {
            None => Err(Failure::no_such_path()),
            Some(target) if is_watch(request) => self.watch(request, &target),
            Some(target) => {
                let mut store = self.store();
                let before = store.resource_version();
                let answer = verbs::handle(&mut store, request, &target);
                if store.resource_version() != before {
                    self.changed(&store);
                }
                answer.map(|success| respond(success.code, &success.body))
            }
        };
        answer.unwrap_or_else(|failure| respond(failure.code, &failure.body))
    }

    fn watch(&self, request: &RecordedRequest, target: &Target) -> Result<Response<AnswerBody>, Failure> {
        let watch = Watch::start(&self.store(), request, target, self.signal())?;
        let lines = watch.lines(self.shared_store());
        let body = StreamBody::new(lines.map(|line| Ok(Frame::data(line))));
        Ok(response(StatusCode::OK, body.boxed_unsync()))
    }
}

fn respond(code: StatusCode, body: &Value) -> Response<AnswerBody> {
    response(code, Full::new(body.to_string().into()).boxed_unsync())
}

fn response(code: StatusCode, body: AnswerBody) -> Response<AnswerBody> {
    let mut response = Response::new(body);
    *response.status_mut() = code;
    let json = http::HeaderValue::from_static("application/json");
    response.headers_mut().insert(http::header::CONTENT_TYPE, json);
    response
}

/// The error that a client gets when a [`Step::Break`] breaks the connection.
#[derive(Debug)]
struct ConnectionBroken;

impl fmt::Display for ConnectionBroken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("connection closed before message completed")
    }
}

impl std::error::Error for ConnectionBroken {}
