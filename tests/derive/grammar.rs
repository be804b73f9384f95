//! What can stand in the sections.

use super::{Fact, agrees_with_its_rules};
use phase_rules::rules::{ConditionType, Formula, Polarity, RuleList, phase_is, when};
use phase_rules::{ConditionStatus, PhaseStatus};

#[derive(PhaseStatus)]
#[phase(
    rules(
        /// Nothing can be said yet.
        all(Attached = Unknown, Programmed = Unknown) => Pending,
        any(Degraded, not(all(Attached, any(Programmed = True | Unknown, not(not(Resolved = False)))))) => Failing,
        /// Serves traffic.
        Programmed = False | Unknown => Starting,
        /// All is well.
        ///
        /// Also with unresolved references.
        any(Resolved, all(Resolved = Unknown, any(), all())) => Serving,
        all(all(), Degraded = False) => Serving,
        /** Nothing else is known. */
        _ => Unknown,
    ),
    ensure(all(Degraded, Attached) => phase = Failing | Pending),
    ensure(phase = Serving => not(Degraded), Resolved => any(phase = Failing, not(phase = Unknown))),
)]
#[phase(never(all(Degraded, Programmed), Paused = False))]
#[phase(conditions(
    /// Is the listener there?
    ///
    ///   It is set by the data plane.
    Attached(absent = False) = "gateway.example.com/Attached",
    Programmed(),
    #[doc = "Something is wrong."]
    Degraded(negative, absent = Unknown),
    Resolved(absent = True),
    Paused(unread, negative) = "Suspended",
))]
struct GatewayStatus {
    conditions: Vec<Fact>,
    phase: Option<GatewayPhase>,
    observed_generation: Option<i64>,
}

/// The same list, built in code.
fn same_rules() -> RuleList {
    let is = |name: &'static str, status: ConditionStatus| when(name, status);
    let either = ConditionStatus::True.only() | ConditionStatus::Unknown.only();
    RuleList::builder()
        .condition(
            ConditionType::new("Attached")
                .absent(ConditionStatus::False)
                .wire_type("gateway.example.com/Attached")
                .docs("Is the listener there?\n\n  It is set by the data plane."),
        )
        .condition(ConditionType::new("Programmed"))
        .condition(
            ConditionType::new("Degraded")
                .negative()
                .docs("Something is wrong."),
        )
        .condition(ConditionType::new("Resolved").absent(ConditionStatus::True))
        .condition(
            ConditionType::new("Paused")
                .unread()
                .negative()
                .wire_type("Suspended"),
        )
        .documented_rule(
            Some(Formula::all([
                is("Attached", ConditionStatus::Unknown),
                is("Programmed", ConditionStatus::Unknown),
            ])),
            "Pending",
            "Nothing can be said yet.",
        )
        .rule(
            Formula::any([
                is("Degraded", ConditionStatus::True),
                !Formula::all([
                    is("Attached", ConditionStatus::True),
                    Formula::any([
                        when("Programmed", either),
                        !!is("Resolved", ConditionStatus::False),
                    ]),
                ]),
            ]),
            "Failing",
        )
        .documented_rule(
            Some(when(
                "Programmed",
                ConditionStatus::False.only() | ConditionStatus::Unknown.only(),
            )),
            "Starting",
            "Serves traffic.",
        )
        .documented_rule(
            Some(Formula::any([
                is("Resolved", ConditionStatus::True),
                Formula::all([
                    is("Resolved", ConditionStatus::Unknown),
                    Formula::any([]),
                    Formula::all([]),
                ]),
            ])),
            "Serving",
            "All is well.\n\nAlso with unresolved references.",
        )
        .rule(
            Formula::all([Formula::all([]), is("Degraded", ConditionStatus::False)]),
            "Serving",
        )
        .documented_rule(None, "Unknown", "Nothing else is known. ")
        .ensure(
            Formula::all([
                is("Degraded", ConditionStatus::True),
                is("Attached", ConditionStatus::True),
            ]),
            phase_is(["Failing", "Pending"]),
        )
        .ensure(phase_is(["Serving"]), !is("Degraded", ConditionStatus::True))
        .ensure(
            is("Resolved", ConditionStatus::True),
            Formula::any([phase_is(["Failing"]), !phase_is(["Unknown"])]),
        )
        .never(Formula::all([
            is("Degraded", ConditionStatus::True),
            is("Programmed", ConditionStatus::True),
        ]))
        .never(is("Paused", ConditionStatus::False))
        .build()
        .unwrap()
}

#[test]
fn derived_list_equals_built_list() {
    assert_eq!(GatewayStatus::rules(), same_rules());
    assert_eq!(GatewayCondition::ALL.len(), 5);
    assert_eq!(
        GatewayPhase::ALL,
        [
            GatewayPhase::Unknown,
            GatewayPhase::Pending,
            GatewayPhase::Failing,
            GatewayPhase::Starting,
            GatewayPhase::Serving
        ]
    );
}

#[test]
fn the_evaluator_follows_its_rules() {
    assert_eq!(agrees_with_its_rules::<GatewayStatus>(), 1024);
}

#[test]
fn absent_conditions() {
    // Attached is False and Resolved True: not unknown, and not attached.
    assert_eq!(GatewayStatus::evaluate(&[]), GatewayPhase::Failing);
    let attached = Fact {
        type_: "gateway.example.com/Attached",
        status: "Unknown",
    };
    assert_eq!(GatewayStatus::evaluate(&[attached]), GatewayPhase::Pending);
}

#[test]
fn enums_have_declarations() {
    assert_eq!(
        GatewayCondition::Attached.as_str(),
        "gateway.example.com/Attached"
    );
    assert_eq!(
        "Suspended".parse::<GatewayCondition>().unwrap(),
        GatewayCondition::Paused
    );
    assert!(GatewayCondition::try_from("Paused").is_err());
    assert_eq!(GatewayCondition::Degraded.polarity(), Polarity::Negative);
    assert_eq!(GatewayCondition::Attached.polarity(), Polarity::Positive);
    assert_eq!(GatewayCondition::Degraded.docs(), "Something is wrong.");
    assert_eq!(
        GatewayPhase::Serving.docs(),
        "All is well.\n\nAlso with unresolved references."
    );
    assert_eq!(
        format!(
            "{:>8}|{:<8}|",
            GatewayPhase::Failing,
            GatewayCondition::Programmed
        ),
        " Failing|Programmed|"
    );
    assert_eq!(
        "Nope".parse::<GatewayPhase>().unwrap_err().to_string(),
        "\"Nope\" is not a phase, expected one of Unknown, Pending, Failing, Starting, Serving"
    );
    assert_eq!(GatewayPhase::default(), GatewayPhase::Unknown);
}

/// Only states that `never` excludes may be left without a rule. Where they occur all the same, the phase is `Unknown`.
#[derive(PhaseStatus)]
#[phase(conditions(Ready), rules(Ready => Ready, Ready = False => NotReady), never(Ready = Unknown))]
struct PlainStatus {
    conditions: Vec<Fact>,
    phase: PlainPhase,
    observed_generation: i64,
}

#[test]
fn no_rule_is_unknown() {
    assert_eq!(PlainStatus::evaluate(&[]), PlainPhase::Unknown);
    assert_eq!(agrees_with_its_rules::<PlainStatus>(), 4);
}

/// `_` alone needs no condition, but a list has at least one.
#[derive(PhaseStatus)]
#[phase(conditions(Ready(unread)), rules(_ => Pending))]
struct ConstantStatus {
    conditions: Vec<Fact>,
    phase: ConstantPhase,
    observed_generation: i64,
}

#[test]
fn one_phase_for_all() {
    assert_eq!(ConstantStatus::evaluate(&[]), ConstantPhase::Pending);
    assert_eq!(agrees_with_its_rules::<ConstantStatus>(), 4);
}
