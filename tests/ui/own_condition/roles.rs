use phase_rules::WriteCondition;

#[derive(WriteCondition)]
pub struct Twice {
    #[phase(type)]
    pub kind: String,
    #[phase(type)]
    pub name: String,
    pub status: String,
}

#[derive(WriteCondition)]
pub struct Two {
    #[phase(type, status)]
    pub kind: String,
    #[phase(reason)]
    #[phase(message)]
    pub why: String,
}

#[derive(WriteCondition)]
pub struct Unknown {
    #[phase(types)]
    pub kind: String,
    #[phase(phase)]
    pub state: String,
}

fn main() {}
