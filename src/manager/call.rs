//! One call: draft, patch, and on a conflict read the live object and try again.

use super::answer::Answer;
use super::changes::Task;
use super::current_rules::CurrentRules;
use super::draft::{Base, Basis, Draft, draft};
use super::error::{Error, ErrorKind};
use super::managed::{ManagedResource, PhaseOf};
use super::migration::{Origin, origin_of};
use super::objects::{Objects, Repaired, Turn, is_older};
use super::outcome::{Change, Outcome};
use super::ownership::is_owner;
use super::pace::{Pace, delay_of_unavailable};
use super::request::{Live, Target, Written};
use super::settings::Settings;
use super::wire::phase_of;
use crate::{GetPhase, PhaseEnum, PhaseStatus};
use kube::api::Patch;
use serde_json::Value;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::time::{Duration, Instant, sleep};

/// What clones of a manager share.
pub struct Shared<K: ManagedResource> {
    pub objects: Objects<Live<K>, Basis<PhaseOf<K>>>,
    pub current_rules: CurrentRules,
}

impl<K: ManagedResource> Default for Shared<K> {
    fn default() -> Self {
        Self {
            objects: Objects::default(),
            current_rules: CurrentRules::default(),
        }
    }
}

pub struct Call<'a, K: ManagedResource> {
    pub settings: &'a Settings<K>,
    pub shared: &'a Shared<K>,
    /// The caller's object.
    pub object: &'a K,
    pub task: &'a Task<K::Status>,
    pub deadline: Instant,
    /// Whether some request was sent whose fate is not known. Outlives the call when a timeout ends it.
    pub may_have_been_written: &'a AtomicBool,
}

/// How a call ended. Nobody else's turn comes before it is reported.
pub struct Settled<K: ManagedResource> {
    pub outcome: Outcome<K>,
    /// The object that was found to need no change, where it is not the caller's.
    pub live: Option<K>,
    _turn: Turn<Live<K>, Basis<PhaseOf<K>>>,
}

/// A patch whose fate is not known.
struct Lost<K: ManagedResource> {
    draft: Draft<K>,
    replaced_version: String,
    error: kube::Error,
}

/// A patch that the server could not apply to the very version that it was made for.
struct Unfit {
    patch: Patch<()>,
    error: kube::Error,
}

enum Step<K: ManagedResource> {
    Read,
    /// To this object, or to the caller's copy.
    Write(Option<Live<K>>),
    Done(Outcome<K>, Option<K>),
}

/// A call whose turn it is.
struct Writer<'a, K: ManagedResource> {
    call: &'a Call<'a, K>,
    target: Target,
    turn: &'a mut Turn<Live<K>, Basis<PhaseOf<K>>>,
    attempt: u32,
    lost: Option<Lost<K>>,
    unfit: Option<Unfit>,
}

impl<K: ManagedResource> Call<'_, K> {
    pub async fn run(self) -> Result<Settled<K>, Error> {
        let target = Target::of(self.object)?;
        let mut turn = self
            .shared
            .objects
            .turn(&target.uid, &target.resource_version)
            .await;
        let writer = Writer {
            call: &self,
            target,
            turn: &mut turn,
            attempt: 1,
            lost: None,
            unfit: None,
        };
        let (outcome, live) = writer.run().await?;
        Ok(Settled {
            outcome,
            live,
            _turn: turn,
        })
    }
}

impl<K: ManagedResource> Writer<'_, K> {
    async fn run(mut self) -> Result<(Outcome<K>, Option<K>), Error> {
        let mut step = self.first_step().await;
        loop {
            // A timer may be late, and nothing is to be sent that the server would drop.
            if Instant::now() >= self.call.deadline && !matches!(step, Step::Done(..)) {
                let timeout = self.call.settings.timeout;
                return Err(self.error(ErrorKind::TimedOut { timeout }));
            }
            step = match step {
                Step::Read => self.read().await?,
                Step::Write(live) => self.write(live).await?,
                Step::Done(outcome, live) => return Ok((outcome, live)),
            }
        }
    }

    async fn first_step(&mut self) -> Step<K> {
        let version = &self.target.resource_version;
        if let Some(live) = self.turn.last()
            && !is_older(&live.resource_version, version)
        {
            return Step::Write(Some(live));
        }
        if self.turn.pace(Pace::is_crowded) {
            sleep(self.turn.pace(|pace| pace.delay())).await;
            return Step::Read;
        }
        if self.turn.may_be_newer_than(version) {
            Step::Read
        } else {
            Step::Write(None)
        }
    }

    async fn read(&mut self) -> Result<Step<K>, Error> {
        let started = Instant::now();
        let live: Live<K> = match self.target.get(&self.call.settings.client).await {
            Ok(live) => live,
            Err(error) => {
                return match Answer::of(&error) {
                    Answer::NotFound => Err(self.error(ErrorKind::Deleted)),
                    Answer::Unreadable => Err(self.error(ErrorKind::Unreadable).because(error)),
                    Answer::Refused => Err(self.error(ErrorKind::Refused).because(error)),
                    Answer::NotNow | Answer::Overloaded => Err(self.unavailable(error)),
                    _ => self.wait_for_server(error).await,
                };
            }
        };
        self.turn.pace(|pace| pace.answered_within(started.elapsed()));
        let found = Target::of(&live.object)?;
        if found.uid != self.target.uid {
            return Err(self.error(ErrorKind::Recreated {
                expected: self.target.uid.clone(),
                found: found.uid,
            }));
        }
        if let Some(change) = self.settle(&live).await? {
            return Ok(Step::Done(Outcome::Changed(change), None));
        }
        self.turn.is_at(&live.resource_version);
        Ok(Step::Write(Some(live)))
    }

    /// What the live object says of a patch whose fate is not known: what it changed, if it landed.
    async fn settle(&mut self, live: &Live<K>) -> Result<Option<Change<K>>, Error> {
        // While the object has the version that was to be replaced, the patch may still arrive.
        let Some(lost) = self
            .lost
            .take_if(|lost| lost.replaced_version != live.resource_version)
        else {
            return Ok(None);
        };
        let Settings {
            client,
            field_manager,
            ..
        } = self.call.settings;
        let is_owner = |object: &K| is_owner(object, field_manager, &lost.draft);
        let has_all = |object: &K| lost.draft.is_in(object);
        // Without a condition, which has a time, others may have made the same of it.
        let ours = if lost.draft.sets_conditions()
            && has_all(&live.object)?
            && is_owner(&live.object) != Some(false)
        {
            Some(live.object.clone())
        } else {
            // Someone has written since, or instead. The server may no longer remember.
            let next = self
                .target
                .revision_after::<K>(client, &lost.replaced_version)
                .await;
            match next.ok().flatten() {
                Some(next) if has_all(&next)? && is_owner(&next) != Some(false) => Some(next),
                // What is ours and differs was changed on its way in.
                Some(next) if is_owner(&next) != Some(true) => {
                    self.set_may_have_been_written(false);
                    None
                }
                _ => None,
            }
        };
        let Some(object) = ours else {
            return Ok(None);
        };
        self.turn.is_at(&live.resource_version);
        if lost.draft.is_repair {
            self.repaired(lost.draft.basis.clone(), false);
        }
        Ok(Some(self.change(object, lost.draft)))
    }

    async fn write(&mut self, live: Option<Live<K>>) -> Result<Step<K>, Error> {
        let Call {
            settings,
            object,
            task,
            ..
        } = self.call;
        let on_the_wire = live.as_ref().map(Live::status).transpose();
        let on_the_wire = on_the_wire.map_err(|error| self.error(ErrorKind::Unreadable).because(error))?;
        let (object, resource_version) = match &live {
            Some(live) => (&live.object, &live.resource_version),
            None => (*object, &self.target.resource_version),
        };
        let written_perhaps = |error: Error| error.written_perhaps(self.may_have_been_written());
        let origin = origin_of(object, on_the_wire.as_ref(), settings);
        let migrated = match origin.map_err(written_perhaps)? {
            Origin::Conditions => None,
            Origin::BeforeConditions(changes) => Some(changes),
            Origin::Unclear => return Ok(Step::Read),
        };
        let base = Base {
            object,
            resource_version,
            on_the_wire: on_the_wire.as_ref(),
            migrated,
        };
        let draft = draft(&base, task).map_err(written_perhaps)?;
        let Some(draft) = draft else {
            if live.is_none() && settings.verifies_unchanged {
                return Ok(Step::Read);
            }
            let outcome = match self.turn.doubt(base.resource_version) {
                Some(left) => Outcome::InDoubt(left),
                None => Outcome::Unchanged,
            };
            return Ok(self.done(outcome, live));
        };
        if draft.is_repair
            && self.is_overruled(&draft).await
            && let Some(phase) = stored_phase(&base)
        {
            if live.is_none() && settings.verifies_unchanged {
                return Ok(Step::Read);
            }
            return Ok(self.done(Outcome::Overruled { change: None, phase }, live));
        }
        if let Some(unfit) = self.unfit.take_if(|unfit| unfit.patch == draft.patch) {
            // Nobody changed the object, and yet the server would not do it.
            return Err(self.error(ErrorKind::Refused).because(unfit.error));
        }
        if self.attempt > settings.max_attempts {
            return Err(self.out_of_attempts());
        }
        let version = base.resource_version.to_owned();
        let is_copy = live.is_none();
        self.send(draft, version, is_copy).await
    }

    async fn send(&mut self, draft: Draft<K>, version: String, is_copy: bool) -> Result<Step<K>, Error> {
        let Settings {
            client,
            field_manager,
            ..
        } = self.call.settings;
        let started = Instant::now();
        let timeout = self.call.deadline.saturating_duration_since(started);
        // Before sending: if this call is dropped while it waits, nobody else knows of the request.
        let in_flight = self
            .turn
            .sending(&version, timeout, self.call.may_have_been_written);
        let Written { result, is_repeated } = self
            .target
            .patch_status(client, field_manager, &draft.patch, timeout)
            .await;
        let error = match result {
            Ok(live) => {
                in_flight.landed(&live.resource_version);
                return self.accepted(draft, &version, live);
            }
            Err(error) => error,
        };
        let answer = Answer::of(&error);
        // An answer to a repetition says nothing about the first request.
        let is_lost =
            is_repeated || matches!(answer, Answer::Unknown | Answer::Unreadable | Answer::Overloaded);
        if let (false, Answer::Conflict | Answer::PatchDoesNotApply) = (is_lost, answer) {
            in_flight.conflicted();
        } else if !is_lost {
            in_flight.refused();
        }
        match answer {
            Answer::Refused => return Err(self.error(ErrorKind::Refused).because(error)),
            Answer::NotNow | Answer::Overloaded => return Err(self.unavailable(error)),
            Answer::NotSent => return self.wait_for_server(error).await,
            // Nothing to wait for: either the object is gone or the request is wrong.
            Answer::NotFound => return self.object_without_status().await,
            _ => {}
        }
        if is_lost {
            self.lost = Some(Lost {
                draft,
                replaced_version: version,
                error,
            });
            return Ok(self.read_after(delay_of_unavailable(self.attempt - 1)).await);
        }
        self.turn.pace(|pace| {
            pace.answered_within(started.elapsed());
            pace.conflict();
        });
        if let Answer::PatchDoesNotApply = answer
            && !is_copy
        {
            self.unfit = Some(Unfit {
                patch: draft.patch,
                error,
            });
        }
        // A conflict may be one with an earlier request of this call: only a read tells.
        if self.attempt >= self.call.settings.max_attempts && self.lost.is_none() && self.unfit.is_none() {
            return Err(self.error(ErrorKind::Conflict {
                attempts: self.attempt,
            }));
        }
        Ok(self.read_after(self.turn.pace(|pace| pace.delay())).await)
    }

    fn accepted(&mut self, draft: Draft<K>, replaced_version: &str, live: Live<K>) -> Result<Step<K>, Error> {
        self.turn.pace(Pace::written);
        let is_stored = live.resource_version != replaced_version;
        let written = draft.phase.to;
        let stored = live.object.status().map(GetPhase::get_phase).unwrap_or_default();
        // A text that is no phase of these rules reads as the default, as none does.
        let may_be_another = stored != written || written == PhaseOf::<K>::default();
        let text = may_be_another.then(|| text_of_phase(&live));
        let is_overruled = text
            .as_ref()
            .is_some_and(|text| text.as_deref() != Some(written.as_str()));
        if draft.is_repair || is_overruled {
            self.repaired(draft.basis.clone(), is_overruled);
        }
        if is_overruled {
            let Some(phase) = text.flatten() else {
                self.set_may_have_been_written(true);
                return Err(self.error(ErrorKind::NotStored {
                    written: written.as_str(),
                }));
            };
            let object = self.leave(live);
            let outcome = |change| Outcome::Overruled { change, phase };
            return Ok(if is_stored {
                let mut change = self.change(object, draft);
                change.phase.to = stored;
                Step::Done(outcome(Some(change)), None)
            } else {
                Step::Done(outcome(None), Some(object))
            });
        }
        if !is_stored {
            tracing::warn!(
                "the API server stored nothing of a change of status: does the CRD in the cluster have all of its fields?"
            );
            return Ok(self.done(Outcome::Unchanged, Some(live)));
        }
        let object = self.leave(live);
        Ok(Step::Done(Outcome::Changed(self.change(object, draft)), None))
    }

    fn done(&mut self, outcome: Outcome<K>, live: Option<Live<K>>) -> Step<K> {
        let known = live.map(|live| self.leave(live));
        Step::Done(outcome, known)
    }

    /// Leaves the object for whoever waits. Few do, so it is not copied otherwise.
    fn leave(&mut self, live: Live<K>) -> K {
        if !self.turn.is_awaited() {
            return live.object;
        }
        let object = live.object.clone();
        self.turn.leave(live);
        object
    }

    fn change(&self, object: K, draft: Draft<K>) -> Change<K> {
        Change {
            object,
            phase: draft.phase,
            state: draft.basis.state,
            conditions: draft.conditions,
            attempts: self.attempt,
        }
    }

    /// Whether someone else decides on the phase, by other rules, or on what is published with it, or sets a retired condition
    /// again: this manager has put the same right before, and now it is wrong again.
    async fn is_overruled(&self, draft: &Draft<K>) -> bool {
        let Some(repaired) = self
            .turn
            .repaired()
            .filter(|repaired| repaired.basis == draft.basis)
        else {
            return false;
        };
        let Call { settings, shared, .. } = self.call;
        repaired.is_overruled
            || match shared.current_rules.are_those_of::<K>(&settings.client).await {
                Some(false) => true,
                // The rules say nothing of retired conditions: an older version may have the same ones.
                Some(true) if !draft.only_retires() => false,
                // It may also have been a person. Nobody can tell who is right, so nobody may win by being faster.
                _ => repaired.at.elapsed() < repaired.patience(),
            }
    }

    fn repaired(&self, basis: Basis<PhaseOf<K>>, is_overruled: bool) {
        let before = self.turn.repaired().filter(|repaired| repaired.basis == basis);
        self.turn.set_repaired(Repaired {
            basis,
            is_overruled,
            at: Instant::now(),
            times: before.map_or(1, |before| before.times.saturating_add(1)),
        });
    }

    /// The object is there or not, and another attempt would end like this one.
    async fn object_without_status(&mut self) -> Result<Step<K>, Error> {
        match self.read().await? {
            Step::Write(_) => Err(self.error(ErrorKind::NoStatusSubresource)),
            step => Ok(step),
        }
    }

    /// Another attempt later, if there is one left.
    async fn wait_for_server(&mut self, error: kube::Error) -> Result<Step<K>, Error> {
        if self.attempt >= self.call.settings.max_attempts {
            return Err(self.unavailable(error));
        }
        Ok(self.read_after(delay_of_unavailable(self.attempt - 1)).await)
    }

    async fn read_after(&mut self, delay: Duration) -> Step<K> {
        self.attempt += 1;
        sleep(delay).await;
        Step::Read
    }

    fn out_of_attempts(&mut self) -> Error {
        let attempts = self.call.settings.max_attempts;
        match self.lost.take() {
            Some(Lost { error, .. }) if matches!(Answer::of(&error), Answer::Unreadable) => {
                self.error(ErrorKind::Unreadable).because(error)
            }
            Some(Lost { error, .. }) => self.error(ErrorKind::Unavailable { attempts }).because(error),
            None => self.error(ErrorKind::Conflict { attempts }),
        }
    }

    fn unavailable(&self, error: kube::Error) -> Error {
        let attempts = self.attempt.min(self.call.settings.max_attempts);
        self.error(ErrorKind::Unavailable { attempts }).because(error)
    }

    fn error(&self, kind: ErrorKind) -> Error {
        Error::from(kind).written_perhaps(self.may_have_been_written())
    }

    fn may_have_been_written(&self) -> bool {
        self.call.may_have_been_written.load(Ordering::Relaxed)
    }

    fn set_may_have_been_written(&self, may_have_been_written: bool) {
        self.call
            .may_have_been_written
            .store(may_have_been_written, Ordering::Relaxed);
    }
}

/// The text of the phase, whether these rules have it or not.
fn text_of_phase<K: ManagedResource>(live: &Live<K>) -> Option<String> {
    let phase = live.status().ok()?[K::Status::FIELDS.phase].take();
    phase.as_str().map(Into::into)
}

/// The text of the stored phase, if there is one.
fn stored_phase<K: ManagedResource>(base: &Base<'_, K>) -> Option<String> {
    let phase = match base.on_the_wire {
        Some(status) => status[K::Status::FIELDS.phase].clone(),
        None => phase_of(base.object.status()?).ok()?,
    };
    let Value::String(phase) = phase else { return None };
    Some(phase).filter(|phase| !phase.is_empty())
}
