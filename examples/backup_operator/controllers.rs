//! Both controllers together.

use crate::operators::operator::Operator;
use crate::{backup_controller, store_controller};
use futures::future;

/// Until the operator stops.
pub async fn run(operator: Operator) {
    let controllers = future::join(
        backup_controller::run(&operator),
        store_controller::run(&operator),
    );
    operator.run(controllers).await;
}
