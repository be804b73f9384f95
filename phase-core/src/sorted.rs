//! Short lists that are kept sorted.

use alloc::vec::Vec;

/// Takes an element in, unless it is there.
///
/// For few elements. The sort of the standard library would be some 25 functions for each type of element, which each
/// user's debug build compiles.
pub fn insert<T: Ord>(sorted: &mut Vec<T>, element: T) {
    if let Err(place) = sorted.binary_search(&element) {
        sorted.insert(place, element);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted_and_once_each() {
        let mut sorted = Vec::new();
        for element in [3, 1, 3, 2, 1, 0] {
            insert(&mut sorted, element);
        }
        assert_eq!(sorted, [0, 1, 2, 3]);
    }
}
