//! The traits for custom resources: whatever has a status through kube's [`HasStatus`].
//!
//! An absent status reads as one with no conditions and no phase; writing creates it. Unlike the status alone, a resource knows
//! its generation, so that rules with `ignore_stale` see which conditions are stale.

use crate::traits::{GetPhase, PhaseStatus, SetObservedGeneration, SetPhase, StatusFields};
use crate::{PhaseEnum, State};
use kube::Resource;
use kube::core::object::HasStatus;

fn status_mut<K: HasStatus<Status: Default>>(resource: &mut K) -> &mut K::Status {
    resource.status_mut().get_or_insert_default()
}

#[diagnostic::do_not_recommend]
impl<K: HasStatus<Status: GetPhase>> GetPhase for K {
    type Phase = <K::Status as GetPhase>::Phase;

    fn get_phase(&self) -> Self::Phase {
        self.status().map(GetPhase::get_phase).unwrap_or_default()
    }
}

#[diagnostic::do_not_recommend]
impl<K: HasStatus<Status: SetPhase + Default>> SetPhase for K {
    fn set_phase(&mut self, phase: Self::Phase) {
        status_mut(self).set_phase(phase);
    }
}

#[diagnostic::do_not_recommend]
impl<K: HasStatus<Status: SetObservedGeneration + Default>> SetObservedGeneration for K {
    fn set_observed_generation(&mut self, generation: i64) {
        status_mut(self).set_observed_generation(generation);
    }
}

#[diagnostic::do_not_recommend]
impl<K: Resource + HasStatus<Status: PhaseStatus + Default>> PhaseStatus for K {
    type Condition = <K::Status as PhaseStatus>::Condition;

    const FIELDS: StatusFields = <K::Status as PhaseStatus>::FIELDS;

    fn conditions(&self) -> &[Self::Condition] {
        self.status().map(PhaseStatus::conditions).unwrap_or_default()
    }

    fn observed_generation(&self) -> Option<i64> {
        self.status().and_then(PhaseStatus::observed_generation)
    }

    fn publish(&mut self, state: &State<Self::Phase>) {
        status_mut(self).publish(state);
    }

    fn why(&self) -> [Option<&str>; 2] {
        self.status().map_or([None; 2], PhaseStatus::why)
    }

    fn set_why(&mut self, why: [Option<String>; 2]) {
        status_mut(self).set_why(why);
    }

    fn conditions_mut(&mut self) -> &mut Vec<Self::Condition> {
        status_mut(self).conditions_mut()
    }

    fn state(&self) -> State<Self::Phase> {
        State::read_at(self.conditions(), self.meta().generation)
    }

    fn derived_phase(&self) -> Self::Phase {
        if Self::Phase::IGNORES_STALE {
            self.state().phase()
        } else {
            Self::evaluate(self.conditions())
        }
    }
}
