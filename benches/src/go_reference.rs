//! The Go reference, kubernetes-phase-rules: a program of its own, built by `go/build` where Go is installed.

use crate::contestants::Contestant;
use crate::workloads::Workload;
use phase_rules::ConditionStatus;
use phase_rules::rules::{Formula, Matcher, RuleList};
use serde_json::{Value, json};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How many of a workload's lists the program is given. A longer workload is so many times the same lists.
const LISTS: usize = 1_024;

/// The program that times it.
pub struct GoReference(PathBuf);

impl GoReference {
    /// Builds the program; none where that is not possible, which the script says.
    ///
    /// # Errors
    /// The script cannot be run.
    pub fn build() -> Result<Option<Self>, String> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("go/build");
        let output = Command::new(&script)
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| format!("{}: {error}", script.display()))?;
        let program = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok((output.status.success() && !program.is_empty()).then(|| Self(program.into())))
    }

    /// Nanoseconds for one evaluation, the median of its rounds.
    ///
    /// # Errors
    /// The program cannot be run, or it gives another phase than the rule list.
    pub fn time(&self, workload: &Workload) -> Result<f64, String> {
        let failed = |what: &dyn std::fmt::Display| format!("the Go reference, {}: {what}", workload.name);
        let mut program = Command::new(&self.0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .map_err(|error| failed(&error))?;
        let mut input = program.stdin.take().ok_or_else(|| failed(&"no input"))?;
        input
            .write_all(as_json(workload).to_string().as_bytes())
            .map_err(|error| failed(&error))?;
        drop(input);
        let output = program.wait_with_output().map_err(|error| failed(&error))?;
        if !output.status.success() {
            return Err(failed(&output.status));
        }
        serde_json::from_slice(&output.stdout).map_err(|error| failed(&error))
    }
}

fn as_json(workload: &Workload) -> Value {
    let rules = &workload.rules;
    let phases = workload.phases(Contestant::Interpreter);
    let lists: Vec<Value> = workload
        .lists
        .iter()
        .zip(phases)
        .take(LISTS)
        .map(|(list, phase)| {
            let conditions: Vec<_> = list
                .iter()
                .map(|condition| (&condition.type_, &condition.status))
                .collect();
            json!({ "conditions": conditions, "phase": rules.phases()[usize::from(phase)].name })
        })
        .collect();
    json!({
        "rules": rules
            .rules()
            .iter()
            .map(|rule| {
                let matcher = rule.matcher.as_ref();
                let matcher = matcher.map_or_else(|| json!({ "all": [] }), |matcher| without_not(rules, matcher, true));
                json!({ "phase": rules.phases()[rule.phase].name, "matcher": matcher })
            })
            .collect::<Vec<_>>(),
        "lists": lists,
        "objects": workload.lists.len(),
    })
}

/// The reference has no `not`: what has to hold, or not to, as `all`, `any` and statuses.
fn without_not(rules: &RuleList, matcher: &Matcher, wanted: bool) -> Value {
    let all = |operands: &[Matcher]| -> Vec<Value> {
        operands
            .iter()
            .map(|operand| without_not(rules, operand, wanted))
            .collect()
    };
    match matcher {
        Formula::All(operands) if wanted => json!({ "all": all(operands) }),
        Formula::Any(operands) if !wanted => json!({ "all": all(operands) }),
        Formula::All(operands) | Formula::Any(operands) => json!({ "any": all(operands) }),
        Formula::Not(operand) => without_not(rules, operand, !wanted),
        Formula::Named { formula, .. } => without_not(rules, formula, wanted),
        Formula::Atom(atom) => {
            let statuses: Vec<&str> = ConditionStatus::ALL
                .into_iter()
                .filter(|status| atom.values.statuses().contains(*status) == wanted)
                .map(ConditionStatus::as_str)
                .collect();
            json!({ "type": rules.conditions()[atom.condition].wire_type, "statuses": statuses })
        }
    }
}
