use phase_rules::WriteCondition;

pub enum Kind {
    Ready,
    Degraded,
}

#[derive(WriteCondition)]
pub struct Health {
    pub type_: Kind,
    pub status: String,
}

#[derive(WriteCondition)]
pub struct Check<'a> {
    pub type_: &'a str,
    pub status: String,
}

#[derive(WriteCondition)]
pub struct Fact<K> {
    pub type_: K,
    pub status: String,
}

fn main() {}
