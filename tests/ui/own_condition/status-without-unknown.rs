use phase_rules::WriteCondition;

pub enum State {
    True,
    False,
}

#[derive(WriteCondition)]
pub struct Health {
    pub type_: String,
    pub status: State,
}

fn main() {}
