//! "Did you mean": the valid name that is nearest to what was written.

use std::fmt::{self, Display, Formatter};

/// Returns the candidate that `written` most likely misspells, if one is near enough.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    /// The distance takes time in proportion to the product of the lengths.
    const MOST_CHARS: usize = 128;

    let written = written.to_lowercase();
    let chars = written.chars().count();
    if chars > MOST_CHARS {
        return None;
    }
    // One typo in three characters, and at least one.
    let most_typos = (chars / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| candidate.chars().count().abs_diff(chars) <= most_typos)
        .map(|candidate| {
            (
                strsim::damerau_levenshtein(&written, &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|(typos, _)| *typos <= most_typos && *typos < chars.max(1))
        .min_by_key(|(typos, _)| *typos)
        .map(|(_, candidate)| candidate)
}

/// Returns a `help:` line: the nearest candidate, or all of them where none is near. It is computed when it is shown.
pub fn help<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str> + Clone) -> impl Display {
    displayed(move |f| match nearest(written, candidates.clone()) {
        Some(nearest) => write!(f, "help: did you mean `{nearest}`?"),
        None => list(candidates.clone()).fmt(f),
    })
}

/// The same, with other advice too where no candidate is near.
pub fn help_or<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str> + Clone,
    other: &str,
) -> impl Display {
    displayed(move |f| {
        if candidates.clone().into_iter().next().is_none() {
            return write!(f, "help: {other}");
        }
        help(written, candidates.clone()).fmt(f)?;
        match nearest(written, candidates.clone()) {
            Some(_) => Ok(()),
            None => write!(f, ", or {other}"),
        }
    })
}

/// Returns a `help:` line with all candidates, or the first of many.
pub fn list<'a>(candidates: impl IntoIterator<Item = &'a str> + Clone) -> impl Display {
    const MOST_LISTED: usize = 16;
    displayed(move |f| {
        let mut rest = candidates.clone().into_iter();
        let mut separator = "help: write one of ";
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
    fn typos_but_not_other_names() {
        let names = ["JobCompleted", "JobFailed", "BucketStoreReady"];
        assert_eq!(nearest("JobComplete", names), Some("JobCompleted"));
        assert_eq!(nearest("jobfailed", names), Some("JobFailed"));
        assert_eq!(nearest("BuckteStoreReady", names), Some("BucketStoreReady"));
        assert_eq!(nearest("Degraded", names), None);
        assert_eq!(nearest("true", ["True", "False", "Unknown"]), Some("True"));
    }

    #[test]
    fn very_long_names_are_not_compared() {
        let (written, known) = ("a".repeat(100_000), "a".repeat(99_999));
        assert_eq!(nearest(&written, [&*known]), None);
        assert_eq!(nearest("ab", [&*known, "abc"]), Some("abc"));
        assert_eq!(nearest("a", ["b"]), None, "no character in common");
    }

    #[test]
    fn many_candidates_are_counted() {
        assert_eq!(
            help("Zebra", ["Ready", "Failed"]).to_string(),
            "help: write one of `Ready`, `Failed`"
        );
        let many: Vec<String> = (0..20).map(|n| format!("Condition{n}")).collect();
        assert_eq!(
            help_or("Zebra", ["Ready"], "declare it").to_string(),
            "help: write one of `Ready`, or declare it"
        );
        assert_eq!(help_or("Zebra", [], "declare it").to_string(), "help: declare it");
        assert!(
            help("Zebra", many.iter().map(|name| &**name))
                .to_string()
                .ends_with("`Condition15` and 4 more")
        );
    }
}
