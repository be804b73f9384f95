//! What a patch tests because the caller's copy may not be the revision that it names: the program may have changed it.
//! The phase was derived from it, so what rules read has to be what is stored.

use super::error::Error;
use super::managed::{ConditionTypeOf, ManagedResource, PhaseOf};
use super::wire::{list_of, phase_of};
use crate::{ConditionEnum, GetPhase, PhaseEnum, PhaseStatus, ReadCondition};
use json_patch::jsonptr::PointerBuf;
use json_patch::{CopyOperation, PatchOperation, RemoveOperation, TestOperation};
use serde_json::{Value, json};

/// A field for the time of the patch alone.
const SCRATCH: &str = "phase-rules.dev/scratch";

/// `example` is one of the conditions, as it is and as JSON.
pub fn guard<K: ManagedResource>(
    copy: &K,
    example: Option<(&<K::Status as PhaseStatus>::Condition, &Value)>,
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
    let conditions = status.conditions();
    let Some(first) = conditions.first() else {
        tests.push(test(["status", names.conditions], Value::Null));
        return Ok(tests);
    };
    let on_the_wire = match example {
        Some((condition, fields)) => OnTheWire::of(condition, fields),
        None => OnTheWire::of(first, &list_of::<K::Status>([first])?[0]),
    };
    let list = PointerBuf::from_tokens(["status", names.conditions]).to_string();
    let mut is_complete = true;
    for type_ in ConditionTypeOf::<K>::ALL.iter().filter(|type_| is_read(**type_)) {
        let Some(place) = conditions
            .iter()
            .position(|condition| condition.type_() == type_.as_str())
        else {
            is_complete = false;
            continue;
        };
        let number = place.to_string();
        let mut test_field = |field, value: Value| {
            let path = [&list, "/", &number, "/", field].concat();
            let path = PointerBuf::parse(path).unwrap_or_default();
            tests.push(PatchOperation::Test(TestOperation { path, value }));
        };
        if on_the_wire.type_and_status {
            test_field("type", type_.as_str().into());
            test_field("status", conditions[place].status().into());
        }
        if on_the_wire.reason && tests_reasons(*type_) {
            test_field("reason", json!(conditions[place].reason()));
        }
        if PhaseOf::<K>::IGNORES_STALE && on_the_wire.observed_generation {
            test_field(
                "observedGeneration",
                json!(conditions[place].observed_generation()),
            );
        }
    }
    if !is_complete && on_the_wire.type_and_status {
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

/// Which fields of a condition are called what they are in `metav1.Condition`. A type of the program's own may call them
/// something else, and is not guarded then.
struct OnTheWire {
    type_and_status: bool,
    reason: bool,
    observed_generation: bool,
}

impl OnTheWire {
    fn of(condition: &impl ReadCondition, fields: &Value) -> Self {
        Self {
            type_and_status: fields["type"] == condition.type_() && fields["status"] == condition.status(),
            reason: fields["reason"] == json!(condition.reason()),
            observed_generation: fields["observedGeneration"] == json!(condition.observed_generation()),
        }
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
