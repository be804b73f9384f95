use phase_rules::WriteCondition;

pub enum Severity {
    Info,
    Warning,
}

#[derive(WriteCondition)]
pub struct Health {
    pub type_: String,
    pub status: String,
    pub severity: Severity,
}

#[derive(WriteCondition)]
pub struct Check<T> {
    pub type_: String,
    pub status: String,
    pub details: T,
}

fn main() {}
