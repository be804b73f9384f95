//! Reading a status text without a branch that a mixed list would mispredict.

/// How far right of the bit of `Unknown` that of the status is, as rules see it: 2 for True, 1 for False, 0 for all other
/// texts.
#[inline]
// `&&` would be a branch.
#[allow(clippy::needless_bitwise_bool)]
pub fn bits_below_unknown(text: &str) -> u32 {
    const TRUE: u32 = u32::from_le_bytes(*b"True");
    const FALSE_FIRST: u32 = u32::from_le_bytes(*b"Fals");
    const FALSE_LAST: u32 = u32::from_le_bytes(*b"alse");

    let text = text.as_bytes();
    let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) else {
        return 0;
    };
    let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
    // With the length, four bytes are all of the one text, and two times four all of the other.
    let is_true = (first == TRUE) & (text.len() == 4);
    let is_false = (first == FALSE_FIRST) & (last == FALSE_LAST) & (text.len() == 5);
    2 * u32::from(is_true) + u32::from(is_false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::status::{Status, StatusSet};
    use alloc::format;
    use alloc::string::String;

    #[test]
    fn as_the_plain_reading() {
        let mut texts: alloc::vec::Vec<String> = [
            "",
            "T",
            "Tru",
            "alse",
            "Fals",
            "TrueTrue",
            "FalsXalse",
            "Falalse",
            "Unknown",
        ]
        .map(String::from)
        .into();
        for status in ["True", "False", "Unknown"] {
            texts.push(status.into());
            for c in [' ', '\0', 'e', 'T', 'é'] {
                texts.push(format!("{status}{c}"));
                texts.push(format!("{c}{status}"));
                for position in 0..status.len() {
                    texts.push(format!("{}{c}{}", &status[..position], &status[position + 1..]));
                    texts.push(format!("{}{c}{}", &status[..position], &status[position..]));
                }
            }
        }
        for text in texts {
            let bit = StatusSet::from_bits(0b100 >> bits_below_unknown(&text));
            assert_eq!(bit, Status::from_wire(&text).only(), "{text:?}");
        }
    }
}
