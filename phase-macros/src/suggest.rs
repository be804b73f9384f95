//! "Did you mean": the nearest of the names that would have been right.

/// The candidate that `written` is most likely a slip of, if one is near enough.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase();
    // About one slip in three characters, and always one.
    let most_slips = (written.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .map(|candidate| {
            (
                strsim::damerau_levenshtein(&written, &candidate.to_lowercase()),
                candidate,
            )
        })
        .filter(|(slips, _)| *slips <= most_slips)
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, candidate)| candidate)
}

/// A `help:` line: the nearest candidate, or all of them where none is near.
pub fn help<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str> + Clone) -> String {
    const MOST_LISTED: usize = 16;
    if let Some(nearest) = nearest(written, candidates.clone()) {
        return format!("help: did you mean `{nearest}`?");
    }
    let all: Vec<String> = candidates
        .into_iter()
        .map(|candidate| format!("`{candidate}`"))
        .collect();
    match all.len() {
        0 => "help: none is declared".into(),
        count if count > MOST_LISTED => {
            format!(
                "help: one of {} and {} more",
                all[..MOST_LISTED].join(", "),
                count - MOST_LISTED
            )
        }
        _ => format!("help: one of {}", all.join(", ")),
    }
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
    fn the_help_lists_few_and_counts_many() {
        assert_eq!(
            help("Zebra", ["Ready", "Failed"]),
            "help: one of `Ready`, `Failed`"
        );
        let many: Vec<String> = (0..20).map(|n| format!("Condition{n}")).collect();
        assert!(help("Zebra", many.iter().map(|name| &**name)).ends_with("`Condition15` and 4 more"));
    }
}
