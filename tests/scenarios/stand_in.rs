//! A stand-in for each scenario.

use crate::scenarios::server::{Backend, Request, Server, install_crds};
use kube::core::Status;
use stand_in::{Answer, Fault, StandIn, Step};
use std::future::{Ready, ready};
use std::sync::Arc;

pub async fn server() -> Server {
    let stand_in = StandIn::new();
    let client = stand_in.client();
    install_crds(&client).await;
    Server {
        namespace: client.default_namespace().into(),
        client,
        backend: Arc::new(InProcess(stand_in)),
    }
}

/// It is gone with its last handle.
pub fn clean_up(server: Server) -> Ready<()> {
    drop(server);
    ready(())
}

struct InProcess(StandIn);

impl Backend for InProcess {
    fn take_requests(&self, _: &str) -> Vec<Request> {
        let requests = self.0.take_requests().into_iter().map(|request| Request {
            method: request.method.to_string(),
            path: request.path,
            status: match request.answer {
                Answer::Status(status) => Some(status.as_u16()),
                Answer::Pending | Answer::Broken => None,
            },
        });
        requests.collect()
    }

    /// It knows no schemas.
    fn refuse_status_patches(&self, name: &str, answer: Status) {
        let fault = Fault::on(http::Method::PATCH, format!("/{name}/status")).always();
        self.0.inject(fault.before(Step::answer(answer)));
    }
}
