//! Finds names in a list.

use alloc::string::String;
use alloc::vec::Vec;

/// Names and their indices, sorted by name.
///
/// A `BTreeMap` would do the same, but a debug build compiles a hundred functions for each type of map, in the program and
/// in the derive of each user.
#[derive(Clone, Debug, Default)]
pub struct NameIndex(Vec<(String, usize)>);

impl NameIndex {
    /// Returns the index of a name.
    pub fn get(&self, name: &str) -> Option<usize> {
        Some(self.0[self.place(name).ok()?].1)
    }

    /// Adds a name. If it is there already, returns its index and keeps it.
    pub fn insert(&mut self, name: String, index: usize) -> Option<usize> {
        match self.place(&name) {
            Ok(place) => Some(self.0[place].1),
            Err(place) => {
                self.0.insert(place, (name, index));
                None
            }
        }
    }

    /// Returns the names, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.iter().map(|(name, _)| &**name)
    }

    fn place(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.as_str().cmp(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_index_stays() {
        let mut names = NameIndex::default();
        for (index, name) in ["m", "z", "a", "m", "é", "a"].into_iter().enumerate() {
            let first = match (name, index) {
                ("m", 3) => Some(0),
                ("a", 5) => Some(2),
                _ => None,
            };
            assert_eq!(names.insert(name.into(), index), first, "{name}");
        }
        assert_eq!(
            ["m", "z", "a", "é", "", "b"].map(|name| names.get(name)),
            [Some(0), Some(1), Some(2), Some(4), None, None]
        );
    }
}
