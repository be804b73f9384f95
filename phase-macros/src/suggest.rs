//! "Did you mean": the nearest of the names that would have been right.

use std::fmt::{self, Display, Formatter};

/// The candidate that `written` is most likely a slip of, if one is near enough.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    /// The distance takes time with the product of the lengths, and nobody means a name of that length by a slip.
    const MOST_CHARS: usize = 128;

    let written = written.to_lowercase();
    let chars = written.chars().count();
    if chars > MOST_CHARS {
        return None;
    }
    // About one slip in three characters, and always one.
    let most_slips = (chars / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| candidate.chars().count().abs_diff(chars) <= most_slips)
        .map(|candidate| {
            (
                strsim::damerau_levenshtein(&written, &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|(slips, _)| *slips <= most_slips && *slips < chars.max(1))
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, candidate)| candidate)
}

/// A `help:` line, made when it is shown: the nearest candidate, or all of them where none is near.
pub fn help<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str> + Clone) -> impl Display {
    help_or(written, candidates, "")
}

/// The same, with more advice where no candidate is near.
pub fn help_or<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str> + Clone,
    or: &str,
) -> impl Display {
    displayed(move |f| match nearest(written, candidates.clone()) {
        Some(nearest) => write!(f, "help: did you mean `{nearest}`?"),
        None => write!(f, "{}{or}", list(candidates.clone())),
    })
}

/// A `help:` line with all candidates, or the first of many.
pub fn list<'a>(candidates: impl IntoIterator<Item = &'a str> + Clone) -> impl Display {
    const MOST_LISTED: usize = 16;
    displayed(move |f| {
        let mut rest = candidates.clone().into_iter();
        let mut separator = "help: one of ";
        for candidate in rest.by_ref().take(MOST_LISTED) {
            write!(f, "{separator}`{candidate}`")?;
            separator = ", ";
        }
        match rest.count() {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    })
}

fn displayed(write: impl Fn(&mut Formatter<'_>) -> fmt::Result) -> impl Display {
    struct Displayed<W>(W);

    impl<W: Fn(&mut Formatter<'_>) -> fmt::Result> Display for Displayed<W> {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            (self.0)(f)
        }
    }

    Displayed(write)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_recognised_and_strangers_are_not() {
        let names = ["JobCompleted", "JobFailed", "BucketStoreReady"];
        assert_eq!(nearest("JobComplete", names), Some("JobCompleted"));
        assert_eq!(nearest("jobfailed", names), Some("JobFailed"));
        assert_eq!(nearest("BuckteStoreReady", names), Some("BucketStoreReady"));
        assert_eq!(nearest("Degraded", names), None);
        assert_eq!(nearest("true", ["True", "False", "Unknown"]), Some("True"));
    }

    #[test]
    fn names_of_absurd_length_are_not_compared() {
        let (written, known) = ("a".repeat(100_000), "a".repeat(99_999));
        assert_eq!(nearest(&written, [&*known]), None);
        assert_eq!(nearest("ab", [&*known, "abc"]), Some("abc"));
        assert_eq!(nearest("a", ["b"]), None, "nothing of the name is left");
    }

    #[test]
    fn the_help_lists_few_and_counts_many() {
        assert_eq!(
            help("Zebra", ["Ready", "Failed"]).to_string(),
            "help: one of `Ready`, `Failed`"
        );
        let many: Vec<String> = (0..20).map(|n| format!("Condition{n}")).collect();
        assert!(
            help("Zebra", many.iter().map(|name| &**name))
                .to_string()
                .ends_with("`Condition15` and 4 more")
        );
    }
}
