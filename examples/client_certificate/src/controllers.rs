//! Both controllers together, and what both work with.

use crate::clock::Clock;
use crate::operators::operator::Operator;
use crate::operators::requeue::Failures;
use crate::{authority_controller, certificate_controller};
use futures::future;
use kube::Client;
use kube::runtime::events::Recorder;
use phase_rules::manager::{ManagedResource, StatusManager};
use std::time::Duration;

/// What a reconcile of a `K` works with.
pub struct Context<K: ManagedResource> {
    pub client: Client,
    pub clock: Clock,
    pub status: StatusManager<K>,
    pub failures: Failures,
}

impl<K: ManagedResource> Context<K> {
    /// That of a controller, by its name.
    pub fn new(operator: &Operator, clock: Clock, controller: &'static str) -> Self {
        let client = operator.client.clone();
        let recorder = Recorder::new(client.clone(), controller.into());
        Self {
            status: StatusManager::new(client.clone(), controller)
                .timeout(Duration::from_secs(10))
                // Another copy of the operator may have written what the cache does not have yet.
                .verify_unchanged()
                .events(recorder),
            client,
            clock,
            failures: Failures::default(),
        }
    }
}

/// Until the operator stops.
pub async fn run(operator: Operator, clock: Clock) {
    let controllers = future::join(
        authority_controller::run(&operator, clock),
        certificate_controller::run(&operator, clock),
    );
    operator.run(controllers).await;
}
