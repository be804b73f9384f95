//! Did you mean ..?

/// The one with the name that differs least, if that is a little.
pub fn nearest<'a, T, N: IntoIterator<Item = &'a str>>(
    name: &str,
    known: impl IntoIterator<Item = T>,
    names: impl Fn(&T) -> N,
) -> Option<T> {
    let name = name.to_lowercase();
    let distance = |known: &T| {
        let names = names(known).into_iter();
        names
            .map(|known| strsim::damerau_levenshtein(&known.to_lowercase(), &name))
            .min()
            .unwrap_or(usize::MAX)
    };
    let nearest = known.into_iter().min_by_key(&distance)?;
    (distance(&nearest) <= name.len().div_ceil(3)).then_some(nearest)
}
