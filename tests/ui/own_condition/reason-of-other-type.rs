use phase_rules::WriteCondition;
use std::borrow::Cow;

pub enum Why {
    Started,
    Crashed,
}

#[derive(WriteCondition)]
pub struct Health {
    pub type_: String,
    pub status: String,
    pub reason: Option<Why>,
    pub message: Cow<'static, str>,
}

fn main() {}
