//! Reading a status text without a branch that a mixed list would mispredict.

/// How far right of the bit of `Unknown` that of the status is, as rules see it: 2 for True, 1 for False, 0 for all other
/// texts.
#[inline]
pub fn bits_below_unknown(text: &str) -> u32 {
    const TRUE: u64 = u64::from_le_bytes(*b"TrueTrue");
    const FALSE: u64 = u64::from_le_bytes(*b"Falsalse");

    let text = text.as_bytes();
    let (Some(first), Some(last)) = (text.first_chunk(), text.last_chunk()) else {
        return 0;
    };
    // Two times four bytes are all bytes of a text of up to eight, and overlap unless it has eight: no other length than
    // that of the status itself fits.
    if text.len() >= 8 {
        return 0;
    }
    let ends = u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32;
    2 * u32::from(ends == TRUE) + u32::from(ends == FALSE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::status::{ConditionStatus, StatusSet};
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
            "Falsealse",
            "TrTrue",
            "TruTrue",
            "Falsalse",
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
            assert_eq!(bit, ConditionStatus::from_wire(&text).only(), "{text:?}");
        }
    }
}
