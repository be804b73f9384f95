use phase_rules::WriteCondition;
use serde::{Deserialize, Serialize};

#[derive(WriteCondition, Serialize, Deserialize)]
pub struct Health {
    #[serde(rename(serialize = "type", deserialize = "kind"))]
    pub type_: String,
    pub status: String,
    #[serde(skip)]
    pub reason: String,
}

fn main() {}
