//! What differs between two texts, line by line.

use super::phase_table::Line;
use std::fmt::Write;

/// Unchanged lines shown before and after a change.
const CONTEXT: usize = 2;

#[derive(Clone, Copy, PartialEq)]
enum Change {
    /// In both, in this line of the new text.
    None(usize),
    Removed(usize),
    Added(usize),
}

/// The changed lines, marked `-` and `+`, with a few lines around them and the headings that they stand under.
pub(super) fn diff(old: &str, new: &[Line]) -> String {
    let old: Vec<&str> = old.lines().collect();
    let script = changes(&old, new);
    let is_shown = shown(&script, new);
    let mut text = String::new();
    let mut was_shown = true;
    for (change, is_shown) in script.iter().zip(is_shown) {
        if is_shown {
            let (mark, line) = match *change {
                Change::None(line) => (' ', &*new[line].text),
                Change::Removed(line) => ('-', old[line]),
                Change::Added(line) => ('+', &*new[line].text),
            };
            let _ = writeln!(text, "{}", format!("{mark} {line}").trim_end());
        } else if was_shown {
            text.push_str("  ...\n");
        }
        was_shown = is_shown;
    }
    text
}

/// Which of the lines matter to a reader.
fn shown(script: &[Change], new: &[Line]) -> Vec<bool> {
    let is_heading = |change: &Change| matches!(change, Change::None(line) if new[*line].is_heading);
    let mut shown = vec![false; script.len()];
    for (index, change) in script.iter().enumerate() {
        if matches!(change, Change::None(_)) {
            continue;
        }
        let end = script.len().min(index + CONTEXT + 1);
        shown[index.saturating_sub(CONTEXT)..end].fill(true);
        let headings = script[..index].iter().enumerate().rev();
        for (heading, _) in headings
            .skip_while(|(_, change)| !is_heading(change))
            .take_while(|(_, change)| is_heading(change))
        {
            shown[heading] = true;
        }
    }
    shown
}

/// The shortest way from the old lines to the new ones, by the longest common subsequence.
fn changes(old: &[&str], new: &[Line]) -> Vec<Change> {
    let is_same = |i: usize, j: usize| old[i] == new[j].text;
    // How many lines are common from the two indices on.
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] = if is_same(i, j) {
                common[i + 1][j + 1] + 1
            } else {
                common[i + 1][j].max(common[i][j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut changes = Vec::new();
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && is_same(i, j) {
            changes.push(Change::None(j));
            i += 1;
            j += 1;
        } else if j == new.len() || (i < old.len() && common[i + 1][j] >= common[i][j + 1]) {
            changes.push(Change::Removed(i));
            i += 1;
        } else {
            changes.push(Change::Added(j));
            j += 1;
        }
    }
    changes
}
