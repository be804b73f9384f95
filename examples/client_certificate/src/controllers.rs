//! Both controllers together.

use crate::clock::Clock;
use crate::operators::operator::Operator;
use crate::{authority_controller, certificate_controller};
use futures::future;

/// Until the operator stops.
pub async fn run(operator: Operator, clock: Clock) {
    let controllers = future::join(
        authority_controller::run(&operator, clock),
        certificate_controller::run(&operator, clock),
    );
    operator.run(controllers).await;
}
