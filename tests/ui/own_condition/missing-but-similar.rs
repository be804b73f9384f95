use phase_rules::WriteCondition;

#[derive(WriteCondition)]
pub struct Health {
    pub condition_type: String,
    pub state: String,
}

#[derive(WriteCondition)]
pub struct Check {
    pub name_count: u32,
    pub kind: String,
    pub statsu: String,
}

fn main() {}
