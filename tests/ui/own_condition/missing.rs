use phase_rules::WriteCondition;

#[derive(WriteCondition)]
pub struct Health {
    pub reason: String,
}

fn main() {}
