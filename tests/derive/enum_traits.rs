//! The traits of the standard library that the generated enums have.

use super::Fact;
use phase_rules::PhaseStatus;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

#[derive(PhaseStatus)]
#[phase(
    conditions(Zeta = "example.com/Zeta", Alpha, r#type),
    rules(Zeta => Worse, Alpha => Bad, r#type => r#match, _ => Fine),
)]
struct BackupStatus {
    conditions: Vec<Fact>,
    phase: Option<BackupPhase>,
    observed_generation: Option<i64>,
}

#[test]
fn debug_shows_the_variant() {
    assert_eq!(
        format!("{:?}", BackupCondition::ALL),
        "[Zeta, Alpha, type]",
        "not the wire type"
    );
    assert_eq!(
        format!("{:?}", BackupPhase::ALL),
        "[Unknown, Worse, Bad, match, Fine]"
    );
}

#[test]
fn the_order_is_that_of_declaration() {
    assert!(BackupCondition::ALL.is_sorted_by(|a, b| a < b && a.max(b) == b));
    assert!(BackupPhase::ALL.is_sorted_by(|a, b| a < b && a.max(b) == b));
}

#[test]
fn hashes() {
    fn hash(value: impl Hash) -> u64 {
        let mut hasher = DefaultHasher::new();
        value.hash(&mut hasher);
        hasher.finish()
    }

    let hashes: HashSet<u64> = BackupPhase::ALL.iter().map(hash).collect();
    assert_eq!(hashes.len(), BackupPhase::ALL.len());
    let hashes: HashSet<u64> = BackupCondition::ALL.iter().map(hash).collect();
    assert_eq!(hashes.len(), BackupCondition::ALL.len());
    assert_eq!(hash(BackupPhase::Bad), hash(BackupPhase::Bad));
}

#[test]
fn constants_as_patterns_and_default() {
    const FIRST: BackupPhase = BackupPhase::ALL[0];
    assert!(matches!(BackupPhase::default(), FIRST));
    assert!(!matches!(BackupPhase::Fine, FIRST));
}

/// The names, not the whole rule list.
#[test]
fn unknown_name_lists_known_names() {
    let error = "zeta".parse::<BackupCondition>().unwrap_err();
    assert_eq!(
        error.to_string(),
        "\"zeta\" is not a condition type, expected one of example.com/Zeta, Alpha, type"
    );
    assert_eq!(format!("{error:?}"), format!("UnknownName({error})"));
    let error = BackupPhase::try_from("fine").unwrap_err();
    assert_eq!(
        error.to_string(),
        "\"fine\" is not a phase, expected one of Unknown, Worse, Bad, match, Fine"
    );
}
