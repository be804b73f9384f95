use phase_rules::WriteCondition;

#[derive(WriteCondition)]
pub struct Health {
    pub type_: String,
    pub status: Box<str>,
}

#[derive(WriteCondition)]
pub struct Check<S> {
    pub type_: String,
    pub status: Option<S>,
}

fn main() {}
