//! How long ago, as kubectl says it.

use k8s_openapi::jiff::Timestamp;

/// `12s`, `5m`, `3h`, `2d5h`, `120d`: one unit, or two where one alone would be coarse, as kubectl's columns have it.
pub fn age(since: Timestamp, now: Timestamp) -> String {
    const MINUTE: i64 = 60;
    const HOUR: i64 = 60 * MINUTE;
    const DAY: i64 = 24 * HOUR;
    const YEAR: i64 = 365 * DAY;

    let seconds = now.as_second().saturating_sub(since.as_second()).max(0);
    let two = |large: (i64, &str), small: (i64, &str)| {
        let rest = seconds % large.0 / small.0;
        match rest {
            0 => format!("{}{}", seconds / large.0, large.1),
            _ => format!("{}{}{rest}{}", seconds / large.0, large.1, small.1),
        }
    };
    match seconds {
        ..120 => format!("{seconds}s"),
        120..600 => two((MINUTE, "m"), (1, "s")),
        600..10_800 => format!("{}m", seconds / MINUTE),
        10_800..28_800 => two((HOUR, "h"), (MINUTE, "m")),
        28_800..172_800 => format!("{}h", seconds / HOUR),
        172_800..691_200 => two((DAY, "d"), (HOUR, "h")),
        691_200..63_072_000 => format!("{}d", seconds / DAY),
        63_072_000..252_288_000 => two((YEAR, "y"), (DAY, "d")),
        _ => format!("{}y", seconds / YEAR),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The limits of `HumanDuration` in k8s.io/apimachinery/pkg/util/duration.
    #[test]
    fn as_kubectl_says_it() {
        let now = Timestamp::from_second(1_700_000_000).unwrap();
        for (seconds, expected) in [
            (-5, "0s"),
            (0, "0s"),
            (119, "119s"),
            (120, "2m"),
            (9 * 60 + 59, "9m59s"),
            (10 * 60, "10m"),
            (3 * 3600 - 1, "179m"),
            (3 * 3600, "3h"),
            (8 * 3600 - 1, "7h59m"),
            (8 * 3600, "8h"),
            (48 * 3600 - 1, "47h"),
            (48 * 3600, "2d"),
            (8 * 86400 - 1, "7d23h"),
            (8 * 86400, "8d"),
            (2 * 365 * 86400 - 1, "729d"),
            (2 * 365 * 86400, "2y"),
            (3 * 365 * 86400 + 86400, "3y1d"),
            (8 * 365 * 86400, "8y"),
        ] {
            let since = Timestamp::from_second(1_700_000_000 - seconds).unwrap();
            assert_eq!(age(since, now), expected, "{seconds}");
        }
    }
}
