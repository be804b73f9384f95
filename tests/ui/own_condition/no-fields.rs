use phase_rules::WriteCondition;

#[derive(WriteCondition)]
pub enum Health {
    Ready(String),
}

#[derive(WriteCondition)]
pub struct Check(String, String);

#[derive(WriteCondition)]
pub struct Fact;

fn is_condition<C: WriteCondition>() {}

fn main() {
    is_condition::<Health>();
    is_condition::<Check>();
    is_condition::<Fact>();
}
