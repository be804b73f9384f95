//! A proxy between the managers and the API server, plain HTTP on one side and TLS on the other, that breaks
//! some requests. [`faults`](crate::faults) says how; this does it.

use crate::faults::Fault;
use bytes::Bytes;
use futures::stream;
use http::{HeaderMap, Method, Request, Response, StatusCode, header, request::Parts};
use http_body_util::{BodyExt, Full, StreamBody, combinators::UnsyncBoxBody};
use hyper::body::{Frame, Incoming};
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use kube::Client;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

type Body = UnsyncBoxBody<Bytes, io::Error>;

/// What goes wrong with a request of this method.
type NextFault = Box<dyn Fn(&Method) -> Option<Fault> + Send + Sync>;

pub struct Proxy {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: tokio::task::JoinHandle<()>,
}

struct Shared {
    server: Client,
    next_fault: NextFault,
    seen: Mutex<Seen>,
    /// Requests that are delivered after their connection was cut.
    late: Mutex<JoinSet<()>>,
}

/// What the proxy saw.
#[derive(Debug, Default)]
pub struct Seen {
    pub requests: usize,
    pub conflicts: usize,
    pub faults: BTreeMap<String, usize>,
    pub lost_answers: LostAnswers,
    /// Those that the proxy sent twice, in breach of HTTP: the server's answer to the second is honest, and misleads.
    pub repeated: LostAnswers,
}

/// The patches whose answer did not reach the client as the server gave it: who sent it, and the version that it
/// was to replace.
pub type LostAnswers = BTreeSet<(String, u64)>;

/// An answer with its whole body.
type Answer = Response<Bytes>;

impl Proxy {
    pub async fn start(
        server: Client,
        next_fault: impl Fn(&Method) -> Option<Fault> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port is free");
        let address = listener.local_addr().expect("it is bound");
        let shared = Arc::new(Shared {
            server,
            next_fault: Box::new(next_fault),
            seen: Mutex::default(),
            late: Mutex::default(),
        });
        let accepting = tokio::spawn(accept(listener, Arc::clone(&shared)));
        Self {
            address,
            shared,
            accepting,
        }
    }

    pub fn url(&self) -> http::Uri {
        format!("http://{}", self.address).parse().expect("a URL")
    }

    /// Stops, once the last late request was delivered.
    pub async fn stop(self) -> Seen {
        self.accepting.abort();
        let late = std::mem::take(&mut *lock(&self.shared.late));
        late.join_all().await;
        std::mem::take(&mut *lock(&self.shared.seen))
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        // An answer in two packets is not to wait for an acknowledgement.
        let _ = stream.set_nodelay(true);
        tokio::spawn(serve(stream, Arc::clone(&shared)));
    }
}

/// An error of the service closes the connection without an answer.
async fn serve(stream: TcpStream, shared: Arc<Shared>) {
    let service = service_fn(|request| Arc::clone(&shared).answer(request));
    let connection =
        hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    let _ = connection.await;
}

impl Shared {
    async fn answer(self: Arc<Self>, request: Request<Incoming>) -> io::Result<Response<Body>> {
        let (mut parts, body) = request.into_parts();
        let body = body.collect().await.map_err(io::Error::other)?.to_bytes();
        // That of the proxy.
        parts.headers.remove(header::HOST);
        let fault = (self.next_fault)(&parts.method);
        // Before the answer: the client may be gone by then.
        lock(&self.seen).requests += 1;
        if let Some(fault) = &fault {
            self.count(&fault.to_string(), &parts, &body);
        }
        let forward = || self.forward(&parts, &body);
        match fault {
            None => Ok(whole(forward().await?)),
            Some(Fault::CutBefore) => Err(cut()),
            Some(Fault::CutAfter) => {
                forward().await?;
                Err(cut())
            }
            Some(Fault::Truncate) => Ok(truncated(forward().await?)),
            Some(Fault::Duplicate) => {
                forward().await?;
                Ok(whole(forward().await?))
            }
            Some(Fault::Late(delay)) => {
                let late = Arc::clone(&self).deliver_late(parts, body, delay);
                lock(&self.late).spawn(late);
                Err(cut())
            }
            Some(Fault::HangBefore) => std::future::pending().await,
            Some(Fault::HangAfter) => {
                forward().await?;
                std::future::pending().await
            }
            Some(Fault::Answer { answer, commit }) => {
                if commit {
                    forward().await?;
                }
                Ok(whole(answer.response()))
            }
        }
    }

    async fn deliver_late(self: Arc<Self>, parts: Parts, body: Bytes, delay: Duration) {
        tokio::time::sleep(delay).await;
        let _ = self.forward(&parts, &body).await;
    }

    async fn forward(&self, parts: &Parts, body: &Bytes) -> io::Result<Answer> {
        let request = Request::from_parts(parts.clone(), body.clone().into());
        let answer = async {
            let (parts, body) = self.server.send(request).await?.into_parts();
            kube::Result::Ok(Response::from_parts(parts, body.collect_bytes().await?))
        };
        let answer = answer.await.map_err(|error: kube::Error| {
            self.count("server away", parts, body);
            io::Error::other(error)
        })?;
        if answer.status() == StatusCode::CONFLICT {
            lock(&self.seen).conflicts += 1;
        }
        Ok(answer)
    }

    fn count(&self, fault: &str, parts: &Parts, body: &Bytes) {
        let mut seen = lock(&self.seen);
        *seen.faults.entry(fault.into()).or_default() += 1;
        let manager = field_manager(parts.uri.query().unwrap_or_default());
        if let (Some(manager), Some(version)) = (manager, replaced_version(body)) {
            seen.lost_answers.insert((manager.into(), version));
            if fault == Fault::Duplicate.to_string() {
                seen.repeated.insert((manager.into(), version));
            }
        }
    }
}

fn field_manager(query: &str) -> Option<&str> {
    query
        .split('&')
        .find_map(|parameter| parameter.strip_prefix("fieldManager="))
}

/// The version in a JSON patch or a merge patch.
fn replaced_version(patch: &[u8]) -> Option<u64> {
    let patch: Value = serde_json::from_slice(patch).ok()?;
    let version = match &patch {
        Value::Array(operations) => {
            let mut operations = operations.iter();
            &operations.find(|operation| operation["path"] == "/metadata/resourceVersion")?["value"]
        }
        patch => &patch["metadata"]["resourceVersion"],
    };
    version.as_str()?.parse().ok()
}

fn whole(answer: Answer) -> Response<Body> {
    answer.map(|body| Full::new(body).map_err(|never| match never {}).boxed_unsync())
}

/// Half of the body, of which the headers promise all.
fn truncated(answer: Answer) -> Response<Body> {
    let (mut parts, body) = answer.into_parts();
    parts.headers = HeaderMap::from_iter([(header::CONTENT_LENGTH, body.len().into())]);
    let half = Frame::data(body.slice(..body.len() / 2));
    let frames = stream::iter([Ok(half), Err(cut())]);
    Response::from_parts(parts, StreamBody::new(frames).boxed_unsync())
}

fn cut() -> io::Error {
    io::Error::other("the connection is cut on purpose")
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::faults::Answer;
    use k8s_openapi::api::core::v1::ConfigMap;
    use kube::Config;
    use kube::api::{Api, Patch, PatchParams, PostParams};
    use serde_json::json;
    use stand_in::StandIn;

    /// What a patch through the proxy ends in, and whether the server has carried it out by then. The patch is
    /// valid for one revision only.
    async fn patch_with(fault: Fault) -> (Option<kube::Result<ConfigMap>>, bool) {
        let server = StandIn::new();
        let direct = Api::<ConfigMap>::default_namespaced(server.client());
        let mut object = ConfigMap::default();
        object.metadata.name = Some("settings".into());
        let object = direct.create(&PostParams::default(), &object).await.unwrap();

        let proxy = Proxy::start(server.client(), move |_| Some(fault)).await;
        let mut config = Config::new(proxy.url());
        config.default_retry = false;
        let api = Api::<ConfigMap>::default_namespaced(Client::try_from(config).unwrap());
        let version = object.metadata.resource_version;
        let patch = json!({ "metadata": { "resourceVersion": version }, "data": { "text": "new" } });
        let (patch, parameters) = (Patch::Merge(patch), PatchParams::apply("test"));
        let answer = api.patch("settings", &parameters, &patch);
        let answer = tokio::time::timeout(Duration::from_secs(1), answer).await.ok();
        let is_stored = direct.get("settings").await.unwrap().data.is_some();
        let seen = proxy.stop().await;
        let version = version.unwrap().parse().unwrap();
        assert_eq!(seen.lost_answers, [("test".into(), version)].into());
        assert_eq!(seen.faults, [(fault.to_string(), 1)].into());
        (answer, is_stored)
    }

    fn code(answer: Option<kube::Result<ConfigMap>>) -> u16 {
        match answer {
            Some(Err(kube::Error::Api(status))) => status.code,
            answer => panic!("{answer:?}"),
        }
    }

    #[test]
    fn version_that_a_json_patch_replaces() {
        let operation = |path: &str, value: &str| json!({ "op": "replace", "path": path, "value": value });
        let patch = [
            operation("/status/phase", "5"),
            operation("/metadata/resourceVersion", "7"),
        ];
        assert_eq!(replaced_version(json!(patch).to_string().as_bytes()), Some(7));
        assert_eq!(replaced_version(json!(patch[..1]).to_string().as_bytes()), None);
    }

    #[tokio::test]
    async fn cuts_lose_the_request_or_the_answer() {
        for (fault, stores) in [
            (Fault::CutBefore, false),
            (Fault::CutAfter, true),
            (Fault::Truncate, true),
        ] {
            let (answer, is_stored) = patch_with(fault).await;
            assert!(
                !matches!(answer.unwrap().unwrap_err(), kube::Error::Api(_)),
                "{fault}"
            );
            assert_eq!(is_stored, stores, "{fault}");
        }
    }

    #[tokio::test]
    async fn hangs_never_answer() {
        for (fault, stores) in [(Fault::HangBefore, false), (Fault::HangAfter, true)] {
            let (answer, is_stored) = patch_with(fault).await;
            assert!(answer.is_none(), "{fault}");
            assert_eq!(is_stored, stores, "{fault}");
        }
    }

    #[tokio::test]
    async fn second_of_two_requests_is_in_conflict() {
        let (answer, is_stored) = patch_with(Fault::Duplicate).await;
        assert_eq!(code(answer), 409);
        assert!(is_stored);
    }

    #[tokio::test]
    async fn late_request_is_not_there_yet() {
        let (answer, is_stored) = patch_with(Fault::Late(Duration::from_millis(300))).await;
        assert!(answer.unwrap().is_err());
        assert!(!is_stored);
    }

    #[tokio::test]
    async fn other_answers_with_and_without_commit() {
        for (reason, commit) in [
            (None, false),
            (None, true),
            (Some("Timeout"), false),
            (Some("Timeout"), true),
        ] {
            let answer = Answer { code: 504, reason };
            let (answer, is_stored) = patch_with(Fault::Answer { answer, commit }).await;
            assert_eq!(code(answer), 504);
            assert_eq!(is_stored, commit);
        }
    }
}
