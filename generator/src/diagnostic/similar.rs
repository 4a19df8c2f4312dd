//! Guessing what was meant by a name that is not known.

/// The one of `names` that was probably meant by `wanted`: it differs in case or by a letter or two, and in less than
/// half of the letters.
pub fn most_similar<'n>(wanted: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let lower = wanted.to_lowercase();
    let distances = names
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&lower, &name.to_lowercase()), name));
    let (distance, name) = distances.min_by_key(|(distance, _)| *distance)?;
    (distance <= 2 && 2 * distance < wanted.chars().count()).then_some(name)
}
