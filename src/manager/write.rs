//! One call: draft, patch, and on a conflict read the live object and try again.

use super::StatusManager;
use super::draft::{Draft, Task, draft};
use super::error::Error;
use super::outcome::{Change, Outcome};
use super::patch::fitted;
use super::request::{Fate, Target};
use super::resource::{ManagedResource, StatusOf};
use crate::{GetPhase, PhaseChange};
use serde_json::Value;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// The longest that the second attempt waits; each further one may wait twice as long.
const FIRST_DELAY: Duration = Duration::from_millis(10);
const MOST_DOUBLINGS: u32 = 10;

/// Whether a request is out whose answer is not known. Outlives the call when a deadline ends it.
#[derive(Debug, Default)]
pub struct Progress(AtomicBool);

impl Progress {
    pub fn may_have_been_written(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    fn set(&self, may_have_been_written: bool) {
        self.0.store(may_have_been_written, Ordering::Relaxed);
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
    task: &Task<StatusOf<K>>,
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
        live: None,
        sent: None,
    };
    call.run().await
}

struct Call<'a, K: ManagedResource> {
    manager: &'a StatusManager<K>,
    /// The caller's object.
    object: &'a K,
    task: &'a Task<StatusOf<K>>,
    progress: &'a Progress,
    target: Target,
    attempt: u32,
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
                Step::Write => self.write().await?,
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
                    (Fate::NotFound, _) => Err(Error::Deleted),
                    (Fate::Unreadable, error) => Err(self.unreadable(error)),
                    (Fate::Unknown, error) => self.repeat(|call| call.unavailable(error)),
                    (Fate::NotNow, error) => Err(self.unavailable(error)),
                    (_, error) => Err(Error::Refused(error)),
                };
            }
        };
        let found = Target::of(&object)?;
        if found.uid != self.target.uid {
            return Err(Error::Recreated {
                expected: self.target.uid.clone(),
                found: found.uid,
            });
        }
        match self.sent.take() {
            // The object is there, so it is `/status` that is not.
            Some(sent) if sent.fate == Fate::NotFound => return Err(Error::Refused(sent.error)),
            // The request may still be on its way.
            Some(sent)
                if (sent.fate == Fate::Unknown || sent.follows_unknown)
                    && sent.replaced_version == found.resource_version =>
            {
                self.sent = Some(sent);
            }
            sent => {
                self.sent = sent;
                self.progress.set(false);
                self.manager
                    .recent_writes
                    .is_at(&found.uid, &found.resource_version);
            }
        }
        self.live = Some(Live {
            object,
            status,
            resource_version: found.resource_version,
        });
        Ok(Step::Write)
    }

    async fn write(&mut self) -> Result<Step<K>, Error> {
        let (base, version) = match &self.live {
            Some(live) => (&live.object, &live.resource_version),
            None => (self.object, &self.target.resource_version),
        };
        let Some(mut draft) = draft(base, version, self.task)? else {
            if self.live.is_none() && self.manager.verifies_unchanged {
                return Ok(Step::Read);
            }
            return Ok(Step::Done(match &self.sent {
                Some(sent) if sent.stands_in(base, version)? => Outcome::Changed(Change {
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
        let replaced_version = version.clone();
        if let Some(live) = &self.live {
            draft.patch = fitted(draft.patch, &live.status);
        }
        // Nobody changed the object, and yet the server would not do it.
        if let Some(sent) = self.sent.take_if(|sent| {
            sent.fate == Fate::PatchDoesNotApply
                && sent.draft.patch == draft.patch
                && sent.replaced_version == *version
        }) {
            self.manager.recent_writes.refused(&self.target.uid, version);
            return Err(Error::Refused(sent.error));
        }
        self.send(draft, replaced_version).await
    }

    async fn send(&mut self, draft: Draft<K>, replaced_version: String) -> Result<Step<K>, Error> {
        let StatusManager {
            client,
            field_manager,
            recent_writes,
            ..
        } = self.manager;
        let uid = &self.target.uid;
        let patch = draft.patch.clone();
        let was_unknown = self.progress.may_have_been_written();
        self.progress.set(true);
        // Before sending: if this call is dropped while it waits, nobody else knows of the request.
        recent_writes.sending(uid, &replaced_version);
        let error = match self.target.patch_status::<K>(client, field_manager, patch).await {
            Ok(object) => {
                if let Some(resource_version) = &object.meta().resource_version {
                    recent_writes.is_at(uid, resource_version);
                }
                return Ok(Step::Done(Outcome::Changed(Change {
                    object,
                    phase: draft.phase,
                    conditions: draft.conditions,
                    attempts: self.attempt,
                })));
            }
            Err(error) => error,
        };
        let fate = Fate::of(&error);
        match fate {
            Fate::Unknown | Fate::Unreadable => {}
            Fate::Refused | Fate::NotNow => {
                self.progress.set(was_unknown);
                recent_writes.refused(uid, &replaced_version);
                return Err(match fate {
                    Fate::Refused => Error::Refused(error),
                    _ => self.unavailable(error),
                });
            }
            Fate::Conflict | Fate::PatchDoesNotApply | Fate::NotFound => self.progress.set(was_unknown),
        }
        self.sent = Some(Sent {
            draft,
            replaced_version,
            fate,
            error,
            follows_unknown: was_unknown,
        });
        match fate {
            // Nothing to wait for: either the object is gone or the request is wrong.
            Fate::NotFound => Ok(Step::Read),
            _ => self.repeat(Self::error_of_sent),
        }
    }

    /// Another attempt, if there is one left.
    fn repeat(&mut self, error: impl FnOnce(&mut Self) -> Error) -> Result<Step<K>, Error> {
        if self.attempt < self.manager.attempts {
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
            },
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
    /// The conditions tell: what was sent stands just as it was sent, with the time of this call. After a conflict too, for that may
    /// be one with ourselves: a client that repeats requests on its own gets it for a patch whose first answer was lost.
    /// Where no condition was sent, a patch whose outcome is not known counts as carried out.
    fn stands_in(&self, base: &K, version: &str) -> Result<bool, Error> {
        if version == self.replaced_version {
            return Ok(false);
        }
        match self.fate {
            Fate::Unreadable => Ok(true),
            Fate::Unknown if self.draft.conditions.is_empty() => Ok(true),
            _ if self.follows_unknown && self.draft.conditions.is_empty() => Ok(true),
            _ => self.draft.stands_in(base),
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
