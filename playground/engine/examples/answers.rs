//! Prints what the native engine answers: a request and its answer in each line, as JSON. `tests/wasm.test.mjs` compares them with
//! those of WebAssembly.

#[path = "../tests/calls/mod.rs"]
mod calls;
#[path = "../tests/texts/mod.rs"]
mod texts;

use calls::Page;
use serde_json::{Value, json};
use std::io::{self, BufWriter, Write};

fn main() -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut print = |call: &str, payload: &Value, answer: &Value| {
        writeln!(
            out,
            "{}",
            json!({ "call": call, "payload": payload, "answer": answer })
        )
    };
    let mut page = Page::default();
    let sections = texts::health_checks().iter().map(texts::sections).collect();
    let files = [texts::templates(), texts::compile_fail()].concat();
    let files: Vec<String> = files.into_iter().map(|(_, text)| text).collect();
    let half = texts::backup_struct();
    let half = half[..half.len() / 2].to_owned();
    for text in [sections, files, vec![half]].concat() {
        let checked = page.check(&text);
        print("check", &json!(text), &checked)?;
        let conditions = checked["list"]["conditions"].as_array().map_or(0, Vec::len);
        for value in [
            Value::Null,
            json!({ "status": "True" }),
            json!({ "status": "Unknown" }),
        ] {
            let state = vec![value; conditions];
            let answer = page.state(&text, &state);
            print("state", &json!({ "text": text, "conditions": state }), &answer)?;
        }
        for later in checked["list"]["exports"].as_array().into_iter().flatten() {
            if later["text"].is_null() {
                let (request, answer) = calls::export(&checked["list"], later["name"].as_str().unwrap());
                print("export", &request, &answer)?;
            }
        }
        let objects = [calls::object(&[("Ready", "True", None)])];
        let answer = page.objects(&text, &objects);
        print("objects", &json!({ "text": text, "documents": objects }), &answer)?;
    }
    for (_, json) in texts::entries("kubectl-phase/tests/lists", "json") {
        print("import", &json!({ "json": json }), &calls::import(&json))?;
    }
    out.flush()
}
