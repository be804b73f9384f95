//! Names that mean something elsewhere.

use super::{Fact, agrees_with_its_rules};
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(r#type, r#match, r#gen(negative), r#true),
    rules(
        all(r#type, r#match = False, not(r#gen)) => r#match,
        r#true = False | Unknown => r#async,
        r#gen => r#Self_,
        _ => r#Unknown,
    ),
    ensure(r#type => phase = r#match | r#async | Self_ | Unknown),
)]
struct r#Status {
    r#conditions: Vec<Fact>,
    r#phase: Option<StatusPhase>,
    r#observed_generation: Option<i64>,
}

#[test]
fn raw_identifiers() {
    assert_eq!(StatusCondition::r#type.as_str(), "type");
    assert_eq!(StatusCondition::r#gen.to_string(), "gen");
    assert_eq!(StatusPhase::r#match.as_str(), "match");
    assert_eq!("async".parse::<StatusPhase>().unwrap(), StatusPhase::r#async);
    assert_eq!(agrees_with_its_rules::<Status>(), 256);
    assert_eq!(
        Status::rules().to_string(),
        "conditions(\n    r#type,\n    r#match,\n    r#gen(negative),\n    r#true,\n),\nrules(\n    \
         all(r#type, r#match = False, not(r#gen)) => r#match,\n    r#true = False | Unknown => r#async,\n    \
         r#gen => Self_,\n    _ => Unknown,\n),\nensure(r#type => phase = r#match | r#async | Self_ | Unknown),\n"
    );
}

/// Variants with the names of what Rust code uses everywhere, in the scope of that code.
#[derive(PhaseStatus)]
#[phase(
    conditions(True, False, Unknown, All, ALL, Default, Option, Some, None, all, any, not, conditions, Vec, usize, str),
    rules(
        all(all, any = False, not(not)) => Err,
        any(True = True, False = True, Unknown = Unknown) => Error,
        conditions => Ok,
        Option => None,
        Some => Some,
        None => Default,
        Vec => Self_,
        usize => usize,
        str => ALL,
        any(All, ALL, Default) => rules,
        _ => Unknown,
    ),
)]
struct OutcomeStatus {
    conditions: Vec<Fact>,
    phase: Option<OutcomePhase>,
    observed_generation: Option<i64>,
}

#[test]
fn names_of_the_standard_library() {
    use phase_rules::{ConditionEnum, PhaseEnum};

    let phase = |type_| {
        OutcomeStatus::evaluate(&[
            Fact {
                type_,
                status: "True",
            },
            Fact {
                type_: "Unknown",
                status: "False",
            },
        ])
    };
    assert_eq!(phase("True"), OutcomePhase::Error);
    assert_eq!(phase("conditions"), OutcomePhase::Ok);
    assert_eq!(phase("Option"), OutcomePhase::None);
    assert_eq!(phase("Some"), OutcomePhase::Some);
    assert_eq!(phase("all"), OutcomePhase::Unknown);
    assert_eq!(phase("Default"), OutcomePhase::rules);
    // A variant hides the constant, which is still there through the trait.
    assert_eq!(OutcomePhase::ALL.as_str(), "ALL");
    assert_eq!(<OutcomePhase as PhaseEnum>::ALL.len(), 11);
    assert_eq!(<OutcomeCondition as ConditionEnum>::ALL.len(), 16);
}

/// The suffix falls away where there is one.
#[derive(PhaseStatus)]
#[phase(conditions(Ready), rules(Ready => Größe, _ => 失敗))]
struct StatusOfBackup {
    conditions: Vec<Fact>,
    phase: StatusOfBackupPhase,
    observed_generation: i64,
}

#[test]
fn non_ascii_names_without_suffix() {
    assert_eq!(StatusOfBackupPhase::失敗.as_str(), "失敗");
    assert_eq!(
        "Größe".parse::<StatusOfBackupPhase>().unwrap(),
        StatusOfBackupPhase::Größe
    );
    assert_eq!(StatusOfBackupCondition::Ready.as_str(), "Ready");
    assert_eq!(StatusOfBackup::evaluate(&[]), StatusOfBackupPhase::失敗);
}
