//! Files that were named on the command line. `-` is standard input.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

const STANDARD_INPUT: &str = "-";

/// What messages call it.
pub fn name(path: &Path) -> String {
    if path == Path::new(STANDARD_INPUT) {
        "<stdin>".into()
    } else {
        path.display().to_string()
    }
}

/// Opens it, standard input at most once. Reading fails where it is longer, in place of a memory that runs out.
pub fn open(path: &Path, most_mebibytes: u64) -> io::Result<impl Read> {
    static IS_TAKEN: AtomicBool = AtomicBool::new(false);
    let opened: Box<dyn Read> = if path == Path::new(STANDARD_INPUT) {
        if IS_TAKEN.swap(true, Ordering::Relaxed) {
            return Err(io::Error::other(
                "is named twice, and can be read only once: name a file in its place",
            ));
        }
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(path)?)
    };
    Ok(Limited {
        opened,
        left: most_mebibytes << 20,
        most_mebibytes,
    })
}

struct Limited {
    opened: Box<dyn Read>,
    left: u64,
    most_mebibytes: u64,
}

impl Read for Limited {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.opened.read(buffer)?;
        let too_long = || io::Error::other(format!("longer than {} MiB: split it", self.most_mebibytes));
        self.left = self.left.checked_sub(read as u64).ok_or_else(too_long)?;
        Ok(read)
    }
}
