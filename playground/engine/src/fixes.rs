//! Edits that make a problem go away. The messages say what to write; an edit is offered if the text was read again with it, and
//! the problem was gone and no other one had come.

use crate::read;
use crate::text::{Text, Units};
use phase_rules::analysis::findings;
use rule_files::brackets::{Kind, tokens};
use rule_files::reading::{List, Reading};
use rule_files::source::Mistake;
use serde::Serialize;
use std::ops::Range;

/// Each trial reads the text again.
const MOST_TRIED: usize = 12;
const MOST_STEPS: u64 = 100_000;
const LONGEST_TEXT: usize = 50_000;

#[derive(Clone, Debug, Serialize)]
pub struct Fix {
    label: String,
    edits: Vec<EditForm>,
}

#[derive(Clone, Debug, Serialize)]
struct EditForm {
    #[serde(flatten)]
    units: Units,
    insert: String,
}

/// An edit that may help.
struct Candidate {
    label: String,
    /// Bytes and what to write instead, in the order of the text.
    edits: Vec<(Range<usize>, String)>,
}

/// The fix of each mistake, where there is one.
pub fn fixes(text: &str, reading: &Reading) -> Vec<Option<Fix>> {
    let list = reading.first();
    let is_costly =
        text.len() > LONGEST_TEXT || list.is_some_and(|list| list.assessment.report.steps > MOST_STEPS);
    let mut trials_left = if is_costly { 0 } else { MOST_TRIED };
    let places = Text::new(text);
    let mut fix_of = |mistake: &Mistake| {
        if trials_left == 0 {
            return None;
        }
        let mut candidates = candidates(text, mistake, list).into_iter();
        let works = |candidate: &Candidate| {
            trials_left > 0 && {
                trials_left -= 1;
                helps(&candidate.applied(text), mistake, reading)
            }
        };
        candidates.find(works).map(|candidate| Fix {
            label: candidate.label,
            edits: candidate
                .edits
                .into_iter()
                .map(|(bytes, insert)| EditForm {
                    units: places.units(&bytes),
                    insert,
                })
                .collect(),
        })
    };
    reading.mistakes.iter().map(&mut fix_of).collect()
}

/// Whether the mistake is gone in the edited text and no other one has come. What proofs find in a text that had no list before
/// was there before.
fn helps(edited: &str, mistake: &Mistake, before: &Reading) -> bool {
    let after = read(edited, findings);
    if before.first().is_none() && after.first().is_some() {
        return true;
    }
    let mut left: Vec<String> = before.mistakes.iter().map(unnumbered).collect();
    let gone = unnumbered(mistake);
    let Some(place) = left.iter().position(|message| *message == gone) else {
        return false;
    };
    left.swap_remove(place);
    after.mistakes.iter().all(|after| {
        let message = unnumbered(after);
        let place = left.iter().position(|known| *known == message);
        place.map(|place| left.swap_remove(place)).is_some()
    })
}

/// The first line of a message without numbers, which change when rules move.
fn unnumbered(mistake: &Mistake) -> String {
    let first = mistake.message.lines().next().unwrap_or_default();
    first
        .chars()
        .filter(|character| !character.is_ascii_digit())
        .collect()
}

impl Candidate {
    fn replace(bytes: &Range<usize>, with: &str) -> Self {
        Self {
            label: format!("write `{with}`"),
            edits: vec![(bytes.clone(), with.into())],
        }
    }

    fn remove(bytes: Range<usize>) -> Self {
        Self {
            label: "remove it".into(),
            edits: vec![(bytes, String::new())],
        }
    }

    fn applied(&self, text: &str) -> String {
        let mut applied = text.to_owned();
        for (bytes, insert) in self.edits.iter().rev() {
            applied.replace_range(bytes.clone(), insert);
        }
        applied
    }
}

fn candidates(text: &str, mistake: &Mistake, list: Option<&List>) -> Vec<Candidate> {
    let bytes = &mistake.bytes;
    let mut candidates = Vec::new();
    if mistake.message.starts_with("missing comma before this") {
        let end = text[..bytes.start].trim_end().len();
        candidates.push(Candidate {
            label: "insert a comma".into(),
            edits: vec![(end..end, ",".into())],
        });
    }
    if mistake.message.starts_with("expected a comma") {
        candidates.push(Candidate::replace(bytes, ","));
    }
    for help in mistake
        .message
        .lines()
        .filter_map(|line| line.strip_prefix("help: "))
    {
        if let Some(name) = help
            .strip_prefix("did you mean `")
            .and_then(|rest| rest.strip_suffix("`?"))
        {
            candidates.push(Candidate::replace(bytes, name));
        }
        if let Some(list) = list {
            candidates.extend(moved_rule(text, help, bytes, list));
        }
        if let Some(declared) = help
            .strip_prefix("use it in a rule, or write ")
            .and_then(|rest| rest.strip_suffix(" if it is for display only"))
        {
            candidates.push(Candidate::replace(&item(text, bytes), declared));
        }
        if let Some(written) = help.strip_prefix("write ") {
            let end = [", ", " or ", " if ", " for "]
                .iter()
                .filter_map(|word| written.find(word))
                .min();
            for code in [Some(written), end.map(|end| &written[..end])]
                .into_iter()
                .flatten()
            {
                if !code.contains("..") {
                    candidates.push(Candidate::replace(bytes, code));
                }
            }
        }
        if help.starts_with("remove it") {
            candidates.push(Candidate::remove(lines_of(text, &item(text, bytes))));
        }
    }
    candidates
}

/// `move rule 3 above rule 1`, or `move it above rule 1` of the rule that the message is about.
fn moved_rule(text: &str, help: &str, bytes: &Range<usize>, list: &List) -> Option<Candidate> {
    let (before, after) = help.split_once(" above rule ")?;
    let number = |text: &str| {
        text.split(|c: char| !c.is_ascii_digit())
            .find_map(|digits| digits.parse::<usize>().ok())
    };
    let above = number(after)?.checked_sub(1)?;
    let rule = match before.rsplit_once("move rule ") {
        Some((_, rule)) => number(rule)?.checked_sub(1)?,
        None => list.rules.iter().position(|rule| rule == bytes)?,
    };
    let [rule_lines, above_lines] =
        [rule, above].map(|rule| list.rules.get(rule).map(|rule| lines_of(text, &item(text, rule))));
    let (rule_lines, above_lines) = (rule_lines?, above_lines?);
    if above_lines.end > rule_lines.start {
        return None;
    }
    let moved = &text[rule_lines.clone()];
    let space_after = &moved[moved.trim_end().len()..];
    let moved = moved.trim_end();
    let comma = if moved.ends_with(',') { "" } else { "," };
    let space = if space_after.is_empty() { " " } else { space_after };
    Some(Candidate {
        label: format!("move rule {} above rule {}", rule + 1, above + 1),
        edits: vec![
            (
                above_lines.start..above_lines.start,
                format!("{moved}{comma}{space}"),
            ),
            (rule_lines, String::new()),
        ],
    })
}

/// The item of a list that begins here, without the comma.
fn item(text: &str, bytes: &Range<usize>) -> Range<usize> {
    let mut depth = 0;
    let mut end = bytes.end;
    for token in tokens(&text[bytes.start..]) {
        let token_bytes = bytes.start + token.bytes.start..bytes.start + token.bytes.end;
        match token.kind {
            Kind::Opens(_) => depth += 1,
            Kind::Closes(_) if depth == 0 => break,
            Kind::Closes(_) => depth -= 1,
            Kind::Other if depth == 0 && &text[token_bytes.clone()] == "," => break,
            Kind::Space | Kind::Comment => continue,
            _ => {}
        }
        end = token_bytes.end;
    }
    bytes.start..end.max(bytes.end)
}

/// An item with its comma and, where it has lines to itself, all of them, with the comments above.
fn lines_of(text: &str, item: &Range<usize>) -> Range<usize> {
    let after = &text[item.end..];
    let comma = after.len() - after.trim_start().strip_prefix(',').unwrap_or(after).len();
    let mut end = item.end + comma;
    let mut start = item.start;
    let line_begins = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let rest = &text[end..];
    let rest_of_line = &rest[..rest.find('\n').map_or(rest.len(), |end| end + 1)];
    let is_blank = |text: &str| text.trim().is_empty() || text.trim_start().starts_with("//");
    if text[line_begins..start].trim().is_empty() && is_blank(rest_of_line) {
        end += rest_of_line.len();
        start = line_begins;
        while let Some(above) = text[..start].strip_suffix('\n') {
            let line_begins = above.rfind('\n').map_or(0, |end| end + 1);
            if !above[line_begins..].trim_start().starts_with("//") {
                break;
            }
            start = line_begins;
        }
    } else {
        end += rest.len() - rest.trim_start_matches(' ').len();
    }
    start..end
}
