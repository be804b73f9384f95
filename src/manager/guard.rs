//! What a patch tests because the caller's copy may not be the revision that it names: the program may have changed it.
//! The phase and what is published with it were derived from it, so what they rest on has to be what is stored.

use super::error::Error;
use super::managed::{ConditionTypeOf, ManagedResource, PhaseOf};
use super::wire::{list_of, phase_of};
use crate::{ConditionEnum, GetPhase, PhaseEnum, PhaseStatus, ReadCondition};
use json_patch::jsonptr::PointerBuf;
use json_patch::{CopyOperation, PatchOperation, RemoveOperation, TestOperation};
use phase_core::publish::{StandardCondition, Why};
use serde_json::{Value, json};

/// A field for the time of the patch alone.
const SCRATCH: &str = "phase-rules.dev/scratch";

/// `example` is one of the conditions, as it is and as JSON; `why` is what the status is to say of the phase, if it says why.
pub fn guard<K: ManagedResource>(
    copy: &K,
    example: Option<(&<K::Status as PhaseStatus>::Condition, &Value)>,
    why: Option<&Why>,
) -> Result<Vec<PatchOperation>, Error> {
    let names = K::Status::FIELDS;
    // The API server lets a test for null pass where there is nothing.
    let Some(status) = copy.status() else {
        return Ok(vec![test(["status"], Value::Null)]);
    };
    let phase = known_phase::<K>(status)?;
    let mut tests: Vec<_> = phase
        .into_iter()
        .map(|phase| test(["status", names.phase], phase))
        .collect();
    if PhaseOf::<K>::IGNORES_STALE {
        tests.push(test(["metadata", "generation"], json!(copy.meta().generation)));
    }
    let published = PhaseOf::<K>::PUBLISHED;
    // A field that says 0 may be absent.
    let observed_generation = status.observed_generation();
    if !published.is_empty() && observed_generation != Some(0) {
        tests.push(test(
            ["status", names.observed_generation],
            json!(observed_generation),
        ));
    }
    let conditions = status.conditions();
    let Some(first) = conditions.first() else {
        tests.push(test(["status", names.conditions], Value::Null));
        return Ok(tests);
    };
    let on_the_wire = match example {
        Some((condition, json)) => Fields::on_the_wire(condition, json),
        None => Fields::on_the_wire(first, &list_of::<K::Status>([first])?[0]),
    };
    let Some(on_the_wire) = on_the_wire else {
        return Ok(tests);
    };
    let list = PointerBuf::from_tokens(["status", names.conditions]).to_string();
    // Of a published condition that has to be absent, no entry may be left.
    let mut is_complete = published
        .iter()
        .all(|published| published.condition == StandardCondition::Ready);
    let read = ConditionTypeOf::<K>::ALL.iter().filter(|type_| is_read(**type_));
    let read = read.map(|type_| {
        let decided = why.is_some_and(|why| why.decided_by == Some(type_.as_str()));
        let reads = Fields {
            reason: decided || tests_reasons(*type_),
            message: decided,
            observed_generation: PhaseOf::<K>::IGNORES_STALE,
        };
        (type_.as_str(), reads)
    });
    let published = published
        .iter()
        .map(|published| (published.wire_type, Fields::ALL));
    for (type_, reads) in read.chain(published) {
        let Some(place) = conditions.iter().position(|condition| condition.type_() == type_) else {
            is_complete = false;
            continue;
        };
        let condition = &conditions[place];
        let number = place.to_string();
        let mut test_field = |field, value: Value| {
            let path = [&list, "/", &number, "/", field].concat();
            let path = PointerBuf::parse(path).unwrap_or_default();
            tests.push(PatchOperation::Test(TestOperation { path, value }));
        };
        test_field("type", type_.into());
        test_field(
            "status",
            json!(Some(condition.status()).filter(|status| !status.is_empty())),
        );
        if on_the_wire.reason && reads.reason {
            test_field("reason", json!(condition.reason()));
        }
        if on_the_wire.message && reads.message {
            test_field("message", json!(condition.message()));
        }
        if on_the_wire.observed_generation && reads.observed_generation {
            test_field("observedGeneration", json!(condition.observed_generation()));
        }
    }
    if !is_complete {
        tests.extend(has_length(names.conditions, conditions.len()));
    }
    Ok(tests)
}

fn is_read<C: ConditionEnum>(type_: C) -> bool {
    !C::DECLARED[type_.index()].unread
}

fn tests_reasons<C: ConditionEnum>(type_: C) -> bool {
    !C::REASONS.tested(type_.index()).is_empty()
}

/// The phase on the wire. `None` where that is not known: any text may be read as `Unknown`, and none as an empty one.
fn known_phase<K: ManagedResource>(status: &K::Status) -> Result<Option<Value>, Error> {
    let phase = status.get_phase();
    if phase != PhaseOf::<K>::default() {
        return Ok(Some(phase.as_str().into()));
    }
    let stored = phase_of(status)?;
    Ok(Some(stored).filter(|stored| stored != phase.as_str() && stored != ""))
}

/// Some of the fields of a condition beside type and status.
struct Fields {
    reason: bool,
    message: bool,
    observed_generation: bool,
}

impl Fields {
    const ALL: Self = Self {
        reason: true,
        message: true,
        observed_generation: true,
    };

    /// Those that are called what they are in `metav1.Condition`. A type of the program's own may call them something else, and
    /// is not guarded if it does so with type and status.
    fn on_the_wire(condition: &impl ReadCondition, json: &Value) -> Option<Self> {
        // A field may be missing, or have a type that reads as missing.
        let text = |field| json[field].as_str();
        let is = |field, read: &str| text(field).unwrap_or_default() == read;
        (is("type", condition.type_()) && is("status", condition.status())).then(|| Self {
            reason: text("reason") == condition.reason(),
            message: text("message") == condition.message(),
            observed_generation: json["observedGeneration"].as_i64() == condition.observed_generation(),
        })
    }
}

/// Whether the list is no longer than this, for a condition that is not in the copy. A patch has no test for that, so it
/// takes a copy of the list and removes as many entries: none may be left.
fn has_length(conditions: &str, length: usize) -> impl Iterator<Item = PatchOperation> {
    let scratch = PointerBuf::from_tokens(["status", SCRATCH]);
    let first = PointerBuf::from_tokens(["status", SCRATCH, "0"]);
    let copy = PatchOperation::Copy(CopyOperation {
        from: PointerBuf::from_tokens(["status", conditions]),
        path: scratch.clone(),
    });
    let remove = |path| PatchOperation::Remove(RemoveOperation { path });
    let is_empty = test(["status", SCRATCH], json!([]));
    std::iter::once(copy)
        .chain(std::iter::repeat_n(remove(first), length))
        .chain([is_empty, remove(scratch)])
}

fn test<const N: usize>(path: [&str; N], value: Value) -> PatchOperation {
    PatchOperation::Test(TestOperation {
        path: PointerBuf::from_tokens(path),
        value,
    })
}
