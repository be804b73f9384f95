//! How fast a manager tries to write one object, so that many writers do not get into each other's way.

use tokio::time::{Duration, Instant};

/// No wait is longer, before jitter.
const LONGEST: Duration = Duration::from_secs(10);
/// A loopback connection answers faster than writers can spread out.
const SHORTEST_ROUND_TRIP: Duration = Duration::from_millis(2);
const MOST_DOUBLINGS: u32 = 12;
/// How long after a conflict others are taken to be writing still.
const CROWDED_FOR: Duration = Duration::from_secs(1);
/// The first wait for a server that does not answer.
const UNAVAILABLE: Duration = Duration::from_millis(20);

/// What was learned of an object from the last writes. One call's conflicts slow down the next, too, until writes
/// succeed at once again.
#[derive(Debug, Default)]
pub struct Pace {
    /// The mean of the last round trips; zero before the first.
    round_trip: Duration,
    /// By how many doublings of it writers have to spread out.
    crowding: u32,
    last_conflict: Option<Instant>,
}

impl Pace {
    pub fn answered_within(&mut self, round_trip: Duration) {
        self.round_trip = if self.round_trip.is_zero() {
            round_trip
        } else {
            (self.round_trip * 3 + round_trip) / 4
        };
    }

    pub fn conflict(&mut self) {
        self.crowding = (self.crowding + 1).min(MOST_DOUBLINGS);
        self.last_conflict = Some(Instant::now());
    }

    pub fn written(&mut self) {
        self.crowding = self.crowding.saturating_sub(2);
    }

    /// Whether others are writing, so that the caller's copy is not worth an attempt.
    pub fn is_crowded(&mut self) -> bool {
        if self
            .last_conflict
            .is_some_and(|last| last.elapsed() >= CROWDED_FOR)
        {
            self.crowding = 0;
        }
        self.crowding > 0
    }

    /// How long to wait before the next attempt: anything up to the bound ("full jitter"), so that writers who met
    /// once do not meet again.
    pub fn delay(&self) -> Duration {
        jittered(self.round_trip.max(SHORTEST_ROUND_TRIP), self.crowding)
    }
}

/// How long to wait for a server that did not answer this many times.
pub fn delay_of_unavailable(failures: u32) -> Duration {
    jittered(UNAVAILABLE, failures)
}

fn jittered(unit: Duration, doublings: u32) -> Duration {
    let longest = unit
        .saturating_mul(1 << doublings.min(MOST_DOUBLINGS))
        .min(LONGEST);
    longest.mul_f64(fastrand::f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_up_to(longest: Duration, delay: impl Fn() -> Duration) {
        let delays: Vec<Duration> = (0..1000).map(|_| delay()).collect();
        assert!(delays.iter().all(|delay| *delay <= longest));
        assert!(delays.iter().any(|delay| *delay > longest.mul_f64(0.9)));
        assert!(delays.iter().any(|delay| *delay < longest.mul_f64(0.1)));
    }

    #[tokio::test(start_paused = true)]
    async fn a_conflict_is_forgotten() {
        let mut pace = Pace::default();
        pace.conflict();
        assert!(pace.is_crowded());
        tokio::time::advance(CROWDED_FOR).await;
        assert!(!pace.is_crowded());
    }

    #[test]
    fn delays_follow_the_round_trip_and_have_a_bound() {
        let mut pace = Pace::default();
        pace.answered_within(Duration::from_millis(8));
        for doublings in [1_u32, 2, 3] {
            pace.conflict();
            assert_up_to(Duration::from_millis(8 << doublings), || pace.delay());
        }
        pace.written();
        assert_up_to(Duration::from_millis(16), || pace.delay());
        (0..100).for_each(|_| pace.conflict());
        assert_up_to(LONGEST, || pace.delay());
        (0..MOST_DOUBLINGS).for_each(|_| pace.written());
        assert!(!pace.is_crowded());
        assert_up_to(Duration::from_millis(20 << 3), || delay_of_unavailable(3));
        assert_up_to(LONGEST, || delay_of_unavailable(u32::MAX));
    }

    #[test]
    fn the_round_trip_is_a_mean() {
        let mut pace = Pace::default();
        pace.answered_within(Duration::from_millis(4));
        pace.answered_within(Duration::from_millis(8));
        assert_eq!(pace.round_trip, Duration::from_millis(5));
    }
}
