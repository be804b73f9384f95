use phase_rules::WriteCondition;
use std::time::SystemTime;

#[derive(WriteCondition)]
pub struct Health {
    pub type_: String,
    pub status: String,
    pub last_transition_time: Option<SystemTime>,
}

#[derive(WriteCondition)]
pub struct Check<T> {
    pub type_: String,
    pub status: String,
    pub last_transition_time: T,
}

fn main() {}
