//! One call: draft, patch, and on a conflict read the live object and try again.

use super::StatusManager;
use super::draft::{Draft, Task, draft};
use super::error::Error;
use super::fate::Fate;
use super::managed::ManagedResource;
use super::outcome::{Change, Outcome};
use super::patch::fitted;
use super::request::Target;
use crate::{GetPhase, PhaseChange, PhaseEnum};
use serde_json::Value;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// The longest that the second attempt waits; each further one may wait twice as long.
const FIRST_DELAY: Duration = Duration::from_millis(10);
const MOST_DOUBLINGS: u32 = 10;

/// What is not known of the requests of a call. Outlives the call when a timeout ends it.
#[derive(Debug, Default)]
pub struct Progress {
    /// What became of the last request is not known yet. A conflict is settled only by reading: it may be one
    /// with a request that the client repeated on its own.
    is_unsettled: AtomicBool,
    /// The answer to some request never came.
    has_lost_answer: AtomicBool,
}

impl Progress {
    pub fn may_have_been_written(&self) -> bool {
        self.is_unsettled.load(Ordering::Relaxed) || self.has_lost_answer.load(Ordering::Relaxed)
    }

    fn set_unsettled(&self, is_unsettled: bool) {
        self.is_unsettled.store(is_unsettled, Ordering::Relaxed);
    }

    fn lost_answer(&self) {
        self.has_lost_answer.store(true, Ordering::Relaxed);
    }
}

/// How a call ended.
pub struct Settled<K: ManagedResource> {
    pub outcome: Outcome<K>,
    /// The object that was found to need no change, where it is not the caller's.
    pub live: Option<K>,
}

pub async fn write<K: ManagedResource>(
    manager: &StatusManager<K>,
    object: &K,
    task: &Task<K::Status>,
    progress: &Progress,
) -> Result<Settled<K>, Error> {
    let target = Target::of(object)?;
    let call = Call {
        manager,
        object,
        task,
        progress,
        target,
        attempt: 1,
        may_still_arrive: false,
        live: None,
        sent: None,
    };
    call.run().await
}

struct Call<'a, K: ManagedResource> {
    manager: &'a StatusManager<K>,
    /// The caller's object.
    object: &'a K,
    task: &'a Task<K::Status>,
    progress: &'a Progress,
    target: Target,
    attempt: u32,
    /// Whether a request that replaces the present version may still arrive.
    may_still_arrive: bool,
    /// The object as it was last read from the server, if it was.
    live: Option<Live<K>>,
    /// The last patch that was sent and not answered with an object.
    sent: Option<Sent<K>>,
}

struct Live<K> {
    object: K,
    /// Its status on the wire, where the defaults that serde fills in are not.
    status: Value,
    resource_version: String,
}

struct Sent<K: ManagedResource> {
    draft: Draft<K>,
    replaced_version: String,
    fate: Fate,
    error: kube::Error,
    /// Whether an earlier patch for the same version may have arrived after all.
    follows_unknown: bool,
}

enum Step<K: ManagedResource> {
    Read,
    Write,
    /// The attempt came to nothing, and another may not.
    Repeat,
    /// The last attempt ended in a conflict: see whether it was one with ourselves.
    Settle,
    Done(Outcome<K>),
}

enum Prepared<K: ManagedResource> {
    Draft(Box<Draft<K>>),
    /// The live object is to be asked first.
    Read,
    Done(Outcome<K>),
}

impl<K: ManagedResource> Call<'_, K> {
    async fn run(mut self) -> Result<Settled<K>, Error> {
        let Target {
            uid,
            resource_version,
            ..
        } = &self.target;
        let mut step = if self
            .manager
            .recent_writes
            .may_be_newer_than(uid, resource_version)
        {
            Step::Read
        } else {
            Step::Write
        };
        loop {
            step = match step {
                Step::Read => self.read().await?,
                Step::Write => match self.prepare()? {
                    Prepared::Draft(draft) => self.send(*draft).await?,
                    Prepared::Read => Step::Read,
                    Prepared::Done(outcome) => Step::Done(outcome),
                },
                Step::Settle => {
                    self.read().await?;
                    match self.prepare()? {
                        Prepared::Done(outcome) => Step::Done(outcome),
                        Prepared::Draft(_) | Prepared::Read => return Err(self.error_of_sent()),
                    }
                }
                Step::Repeat => {
                    self.attempt += 1;
                    tokio::time::sleep(jittered_delay(self.attempt)).await;
                    Step::Read
                }
                Step::Done(outcome) => {
                    let live = self.live.map(|live| live.object);
                    return Ok(Settled { outcome, live });
                }
            }
        }
    }

    async fn read(&mut self) -> Result<Step<K>, Error> {
        let (object, status): (K, Value) = match self.target.get(&self.manager.client).await {
            Ok(found) => found,
            Err(error) => {
                return match (Fate::of(&error), error) {
                    (Fate::NotFound, _) => Err(Error::Deleted {
                        may_have_been_written: self.progress.may_have_been_written(),
                    }),
                    (Fate::Unreadable, error) => Err(self.unreadable(error)),
                    (Fate::NotSent | Fate::Unknown, error) => self.repeat(|call| call.unavailable(error)),
                    (Fate::NotNow, error) => Err(self.unavailable(error)),
                    (_, error) => Err(self.refused(error)),
                };
            }
        };
        let found = Target::of(&object)?;
        if found.uid != self.target.uid {
            return Err(Error::Recreated {
                expected: self.target.uid.clone(),
                found: found.uid,
                may_have_been_written: self.progress.may_have_been_written(),
            });
        }
        if self.sent.as_ref().is_some_and(|sent| sent.fate == Fate::NotFound) {
            return Err(Error::NoStatusSubresource);
        }
        self.settle(&object, &found)?;
        self.live = Some(Live {
            object,
            status,
            resource_version: found.resource_version,
        });
        Ok(Step::Write)
    }

    /// What the live object says of the patch that was sent last.
    fn settle(&mut self, object: &K, found: &Target) -> Result<(), Error> {
        let recent_writes = &self.manager.recent_writes;
        let (uid, version) = (&found.uid, &found.resource_version);
        let Some(sent) = &self.sent else {
            recent_writes.is_at(uid, version);
            return Ok(());
        };
        if sent.replaced_version != *version {
            self.may_still_arrive = false;
            if sent.draft.is_in(object)? {
                self.progress.lost_answer();
            }
            recent_writes.is_at(uid, version);
        } else if !self.may_still_arrive && sent.fate == Fate::PatchDoesNotApply {
            recent_writes.refused(uid, version);
        }
        self.progress.set_unsettled(self.may_still_arrive);
        Ok(())
    }

    /// What there is to do, now that the base is known.
    fn prepare(&mut self) -> Result<Prepared<K>, Error> {
        let (base, version) = self.base();
        let draft = draft(base, version, self.task).map_err(|error| self.outdated(error))?;
        let Some(mut draft) = draft else {
            if self.live.is_none() && self.manager.verifies_unchanged {
                return Ok(Prepared::Read);
            }
            return Ok(Prepared::Done(match &self.sent {
                Some(sent) if sent.is_in(base, version)? => Outcome::Changed(Change {
                    object: base.clone(),
                    phase: PhaseChange {
                        from: sent.draft.phase.from,
                        to: base.status().map(GetPhase::get_phase).unwrap_or_default(),
                    },
                    conditions: sent.draft.conditions.clone(),
                    attempts: self.attempt,
                }),
                _ => Outcome::Unchanged,
            }));
        };
        if let Some(live) = &self.live {
            draft.patch = fitted(draft.patch, &live.status);
        }
        let is_refused = self.sent.as_ref().is_some_and(|sent| {
            sent.fate == Fate::PatchDoesNotApply
                && sent.draft.patch == draft.patch
                && sent.replaced_version == *version
        });
        // Nobody changed the object, and yet the server would not do it.
        if let Some(sent) = self.sent.take_if(|_| is_refused) {
            return Err(self.refused(sent.error));
        }
        Ok(Prepared::Draft(Box::new(draft)))
    }

    /// The object that the next patch is for, and its version.
    fn base(&self) -> (&K, &String) {
        match &self.live {
            Some(live) => (&live.object, &live.resource_version),
            None => (self.object, &self.target.resource_version),
        }
    }

    async fn send(&mut self, draft: Draft<K>) -> Result<Step<K>, Error> {
        let StatusManager {
            client,
            field_manager,
            recent_writes,
            ..
        } = self.manager;
        let uid = &self.target.uid;
        let replaced_version = self.base().1.clone();
        let patch = draft.patch.clone();
        self.progress.set_unsettled(true);
        // Before sending: if this call is dropped while it waits, nobody else knows of the request.
        recent_writes.sending(uid, &replaced_version);
        let error = match self.target.patch_status::<K>(client, field_manager, patch).await {
            Ok(object) => return self.accepted(draft, object, &replaced_version),
            Err(error) => error,
        };
        let fate = Fate::of(&error);
        let follows_unknown = self.may_still_arrive;
        match fate {
            Fate::NotSent | Fate::NotNow | Fate::Refused => {
                self.progress.set_unsettled(follows_unknown);
                recent_writes.refused(uid, &replaced_version);
                return match fate {
                    Fate::NotSent => self.repeat(|call| call.unavailable(error)),
                    Fate::NotNow => Err(self.unavailable(error)),
                    _ => Err(self.refused(error)),
                };
            }
            Fate::NotFound => self.progress.set_unsettled(follows_unknown),
            Fate::Unknown | Fate::Unreadable => {
                self.progress.lost_answer();
                self.may_still_arrive = true;
            }
            Fate::Conflict | Fate::PatchDoesNotApply => {}
        }
        self.sent = Some(Sent {
            draft,
            replaced_version,
            fate,
            error,
            follows_unknown,
        });
        match fate {
            // Nothing to wait for: either the object is gone or the request is wrong.
            Fate::NotFound => Ok(Step::Read),
            Fate::Conflict | Fate::PatchDoesNotApply if self.attempt >= self.manager.max_attempts => {
                Ok(Step::Settle)
            }
            _ => self.repeat(Self::error_of_sent),
        }
    }

    fn accepted(&self, draft: Draft<K>, object: K, replaced_version: &str) -> Result<Step<K>, Error> {
        let (uid, recent_writes) = (&self.target.uid, &self.manager.recent_writes);
        let version = object.meta().resource_version.as_deref();
        let is_stored = version != Some(replaced_version);
        if let (true, Some(version)) = (is_stored, version) {
            recent_writes.is_at(uid, version);
        } else {
            recent_writes.refused(uid, replaced_version);
        }
        let stored = object.status().map(GetPhase::get_phase).unwrap_or_default();
        if stored != draft.phase.to {
            return Err(Error::NotStored {
                written: draft.phase.to.as_str(),
                stored: stored.as_str(),
            });
        }
        if !is_stored {
            tracing::warn!(
                "the API server stored nothing of a change of status: does the CRD in the cluster have all of its fields?"
            );
            return Ok(Step::Done(Outcome::Unchanged));
        }
        Ok(Step::Done(Outcome::Changed(Change {
            object,
            phase: draft.phase,
            conditions: draft.conditions,
            attempts: self.attempt,
        })))
    }

    /// Another attempt, if there is one left.
    fn repeat(&mut self, error: impl FnOnce(&mut Self) -> Error) -> Result<Step<K>, Error> {
        if self.attempt < self.manager.max_attempts {
            Ok(Step::Repeat)
        } else {
            Err(error(self))
        }
    }

    fn error_of_sent(&mut self) -> Error {
        match self.sent.take() {
            Some(Sent {
                fate: Fate::Unknown,
                error,
                ..
            }) => self.unavailable(error),
            Some(Sent {
                fate: Fate::Unreadable,
                error,
                ..
            }) => self.unreadable(error),
            _ => Error::Conflict {
                attempts: self.attempt,
                may_have_been_written: self.progress.may_have_been_written(),
            },
        }
    }

    /// A draft knows nothing of requests.
    fn outdated(&self, error: Error) -> Error {
        match error {
            Error::Outdated {
                condition,
                observed_generation,
                reconciled,
                ..
            } => Error::Outdated {
                condition,
                observed_generation,
                reconciled,
                may_have_been_written: self.progress.may_have_been_written(),
            },
            error => error,
        }
    }

    fn refused(&self, source: kube::Error) -> Error {
        Error::Refused {
            may_have_been_written: self.progress.may_have_been_written(),
            source,
        }
    }

    fn unavailable(&self, source: kube::Error) -> Error {
        Error::Unavailable {
            attempts: self.attempt,
            may_have_been_written: self.progress.may_have_been_written(),
            source,
        }
    }

    fn unreadable(&self, error: kube::Error) -> Error {
        match error {
            kube::Error::SerdeError(source) => Error::Unreadable {
                may_have_been_written: self.progress.may_have_been_written(),
                source,
            },
            error => self.unavailable(error),
        }
    }
}

impl<K: ManagedResource> Sent<K> {
    /// Whether `base`, in which nothing is left to be done, is so because of this patch.
    ///
    /// The conditions tell: the object has what was sent, with the time of this call. After a
    /// conflict too, for that may be one with ourselves: a client that repeats requests on its own gets it
    /// for a patch whose first answer was lost. Where no condition was sent, a patch whose outcome is not
    /// known counts as carried out.
    fn is_in(&self, base: &K, version: &str) -> Result<bool, Error> {
        if version == self.replaced_version {
            return Ok(false);
        }
        match self.fate {
            Fate::Unreadable => Ok(true),
            Fate::Unknown if self.draft.conditions.is_empty() => Ok(true),
            _ if self.follows_unknown && self.draft.conditions.is_empty() => Ok(true),
            _ => self.draft.is_in(base),
        }
    }
}

/// Full jitter: anything up to a bound that doubles, so that writers who met once do not meet again.
fn jittered_delay(attempt: u32) -> Duration {
    let doublings = attempt.saturating_sub(2).min(MOST_DOUBLINGS);
    let longest = FIRST_DELAY * 2_u32.pow(doublings);
    longest.mul_f64(fastrand::f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_double_and_have_a_bound() {
        for (attempt, longest) in [
            (2, 10),
            (3, 20),
            (4, 40),
            (6, 160),
            (12, 10_240),
            (u32::MAX, 10_240),
        ] {
            let longest = Duration::from_millis(longest);
            let delays: Vec<Duration> = (0..1000).map(|_| jittered_delay(attempt)).collect();
            assert!(delays.iter().all(|delay| *delay <= longest));
            assert!(
                delays.iter().any(|delay| *delay > longest.mul_f64(0.9)),
                "{attempt}"
            );
            assert!(
                delays.iter().any(|delay| *delay < longest.mul_f64(0.1)),
                "{attempt}"
            );
        }
    }
}
