use phase_rules::WriteCondition;

#[derive(WriteCondition)]
pub struct Health {
    pub type_: String,
    pub status: bool,
}

#[derive(WriteCondition)]
pub struct Check {
    pub type_: String,
    pub status: Option<bool>,
}

fn main() {}
