//! JSON with `//` and `/* */` comments, which the demo's templates may have.

/// The text with spaces for its comments, so that everything else stays where it is.
pub fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut out = String::with_capacity(text.len());
    while let Some(start) = rest.find(['"', '/']) {
        let (before, from_here) = rest.split_at(start);
        out.push_str(before);
        let length = token_length(from_here);
        let (token, after) = from_here.split_at(length);
        let is_block = |comment: &str| comment.ends_with("*/");
        if token.starts_with("//") || token.strip_prefix("/*").is_some_and(is_block) {
            // As many bytes, because that is what positions are counted in.
            out.extend(token.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
        } else {
            out.push_str(token);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// How many bytes the string, the comment or the lone slash has that the text begins with.
fn token_length(text: &str) -> usize {
    if text.starts_with("//") {
        return text.find('\n').unwrap_or(text.len());
    }
    if let Some(comment) = text.strip_prefix("/*") {
        // One that does not end is left as it is, to be refused.
        return comment.find("*/").map_or(text.len(), |end| end + 4);
    }
    let Some(string) = text.strip_prefix('"') else {
        return 1;
    };
    let mut is_escaped = false;
    let end = string.find(|character| {
        let is_end = character == '"' && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        is_end
    });
    end.map_or(text.len(), |end| end + 2)
}
