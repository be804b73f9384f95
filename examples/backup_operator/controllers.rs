//! Both controllers together.

use crate::operators::operator::Operator;
use crate::{backup_controller, store_controller};
use futures::future;

/// Until the operator stops.
pub async fn run(operator: Operator, image: String) {
    let controllers = future::join(
        backup_controller::run(&operator, image),
        store_controller::run(&operator),
    );
    operator.run(controllers).await;
}
