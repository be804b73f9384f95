//! Which files are read, and their text.

use super::findings::{Fault, Malformed, Position, Source};
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A file or standard input.
pub struct Input {
    /// What messages call it.
    pub name: String,
    /// `None` is standard input.
    path: Option<PathBuf>,
}

/// The inputs that the arguments name; where there are none, the manifests in a directory below the package.
pub fn choose(arguments: &[PathBuf], package: &Path, directory: &str) -> Result<Vec<Input>, Malformed> {
    if !arguments.is_empty() {
        return Ok(arguments.iter().map(|argument| Input::named(argument)).collect());
    }
    let unreadable = |error: io::Error| file_error(directory, None, error.to_string());
    let mut names = Vec::new();
    for entry in fs::read_dir(package.join(directory)).map_err(unreadable)? {
        let path = PathBuf::from(entry.map_err(unreadable)?.file_name());
        if path
            .extension()
            .is_some_and(|extension| extension == "yaml" || extension == "json")
        {
            names.push(Path::new(directory).join(path));
        }
    }
    names.sort();
    Ok(names
        .into_iter()
        .map(|name| Input {
            path: Some(package.join(&name)),
            name: name.display().to_string(),
        })
        .collect())
}

impl Input {
    fn named(argument: &Path) -> Self {
        if argument == Path::new("-") {
            return Self {
                name: "<stdin>".into(),
                path: None,
            };
        }
        Self {
            name: argument.display().to_string(),
            path: Some(argument.into()),
        }
    }

    /// The whole text, without a byte order mark.
    pub fn read(&self) -> Result<String, Malformed> {
        let mut bytes = Vec::new();
        match &self.path {
            Some(path) => fs::File::open(path).and_then(|mut file| file.read_to_end(&mut bytes)),
            None => io::stdin().lock().read_to_end(&mut bytes),
        }
        .map_err(|error| file_error(&self.name, None, error.to_string()))?;
        let text = decode(bytes)
            .map_err(|position| file_error(&self.name, Some(position), "not UTF-8 text".into()))?;
        Ok(match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.into(),
            None => text,
        })
    }
}

/// The text, or where it stops being UTF-8.
fn decode(bytes: Vec<u8>) -> Result<String, Position> {
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(error.as_bytes().get(..valid).unwrap_or_default());
        Position::START.after(&before)
    })
}

fn file_error(file: &str, position: Option<Position>, reason: String) -> Malformed {
    Malformed {
        source: Source {
            file: file.into(),
            document: None,
            item: None,
        },
        fault: Fault { position, reason },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_byte_that_is_not_utf8_is_found() {
        assert_eq!(decode("a: \u{e4}\n".into()), Ok("a: \u{e4}\n".into()));
        assert_eq!(
            decode(b"a: b\nc: \xc3\xa4\xff".to_vec()),
            Err(Position { line: 2, column: 5 })
        );
    }
}
