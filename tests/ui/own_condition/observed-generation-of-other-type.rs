use phase_rules::WriteCondition;

#[derive(WriteCondition)]
pub struct Health {
    pub type_: String,
    pub status: String,
    pub observed_generation: Option<u64>,
}

fn main() {}
