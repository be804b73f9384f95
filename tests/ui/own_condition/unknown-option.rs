use phase_rules::WriteCondition;

#[derive(WriteCondition)]
#[phase(conditions(Ready), rules(Ready => Ready))]
pub struct Health {
    pub type_: String,
    pub status: String,
}

#[derive(WriteCondition)]
#[phase]
#[phase(crate)]
#[phase("crate")]
#[phase(crate = phase_rules, crate = phase_rules)]
pub struct Check {
    pub type_: String,
    pub status: String,
}

fn main() {}
