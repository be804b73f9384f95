//! Each kind of broken promise, in a history as small as possible.

use super::*;
use crate::calls::{Intent, Report};
use serde_json::{Value, json};

/// An object that was created and then written once, by `call(1)`.
fn run() -> Run {
    Run {
        revisions: vec![
            revision(10, &foreign_only()),
            revision(11, &status("Running", &[(1, "AgentReady"), (1, "JobScheduled")])),
        ],
        calls: vec![call(
            1,
            &["AgentReady", "JobScheduled"],
            reported(11, "Unknown", "Running"),
        )],
        ..Run::default()
    }
}

fn revision(version: u64, status: &Value) -> Revision {
    Revision {
        version,
        name: "nightly".into(),
        object: Some(json!({ "metadata": { "uid": "a" }, "spec": { "size": 1 }, "status": status })),
    }
}

/// A status that no manager has written yet.
fn foreign_only() -> Value {
    let mut status = status("", &[]);
    status.as_object_mut().unwrap().remove("phase");
    status
}

/// The conditions are True, each with an intent of this number.
fn status(phase: &str, conditions: &[(u64, &str)]) -> Value {
    let conditions = conditions.iter().map(|(number, type_)| {
        let Intent {
            status,
            reason,
            message,
            ..
        } = intent(*number, type_);
        json!({ "type": type_, "status": status, "reason": reason, "message": message })
    });
    let mut conditions: Vec<_> = conditions.collect();
    conditions.push(json!({ "type": "foreign.example.com/put", "status": "True" }));
    json!({ "phase": phase, "conditions": conditions, "put": 1 })
}

fn intent(number: u64, type_: &str) -> Intent {
    Intent {
        type_: type_.into(),
        status: "True".into(),
        reason: "Test".into(),
        message: format!("intent {number} of {type_}"),
    }
}

fn call(number: u64, types: &[&str], (end, mut told): (End, Vec<Told>)) -> Call {
    for told in &mut told {
        if let Told::Changed(report) = told {
            report.conditions = types.iter().map(|type_| (*type_).into()).collect();
        }
    }
    Call {
        manager: "test",
        uid: "a".into(),
        batch: types.iter().map(|type_| intent(number, type_)).collect(),
        started: Duration::from_secs(number),
        ended: Duration::from_secs(number) + Duration::from_millis(500),
        end,
        told,
    }
}

fn reported(version: u64, from: &str, to: &str) -> (End, Vec<Told>) {
    let report = Report {
        version,
        from: from.into(),
        to: to.into(),
        conditions: Vec::new(),
    };
    (End::Changed { version }, vec![Told::Changed(report)])
}

fn unchanged(version: u64) -> (End, Vec<Told>) {
    (End::Unchanged, vec![Told::Unchanged { version }])
}

fn dropped() -> (End, Vec<Told>) {
    (End::Dropped, vec![])
}

fn failed(awaits_change: bool, may_have_been_written: bool) -> (End, Vec<Told>) {
    let error = String::new();
    let end = End::Failed {
        awaits_change,
        may_have_been_written,
        error,
    };
    (end, vec![])
}

/// The number of times that each promise was broken.
fn broken(run: &Run) -> Vec<(Promise, usize)> {
    let findings = audit(run);
    findings
        .broken
        .iter()
        .map(|(promise, what)| (*promise, what.len()))
        .collect()
}

#[test]
fn true_report() {
    let findings = audit(&run());
    assert!(findings.broken.is_empty(), "{findings:?}");
    assert_eq!(
        (findings.revisions, findings.accepted, findings.objects),
        (2, 1, 1)
    );
}

#[test]
fn condition_overwritten_by_a_call_about_another() {
    let mut run = run();
    let reverted = status("Pending", &[(1, "AgentReady"), (2, "KeyReady")]);
    run.revisions.push(revision(12, &reverted));
    run.calls
        .push(call(2, &["KeyReady"], reported(12, "Running", "Pending")));
    assert_eq!(broken(&run), [(Promise::Lost, 1), (Promise::Phantom, 1)]);
}

#[test]
fn unchanged_although_it_is_not_there() {
    let mut run = run();
    run.calls.push(call(2, &["AgentReady"], unchanged(11)));
    assert_eq!(broken(&run), [(Promise::Lost, 1)]);
    run.calls[1] = call(1, &["AgentReady"], unchanged(11));
    assert_eq!(broken(&run), []);
}

#[test]
fn phase_against_the_rules() {
    let mut run = run();
    run.revisions[1] = revision(
        11,
        &status("Completed", &[(1, "AgentReady"), (1, "JobScheduled")]),
    );
    run.calls = vec![call(
        1,
        &["AgentReady", "JobScheduled"],
        reported(11, "Unknown", "Completed"),
    )];
    assert_eq!(broken(&run), [(Promise::WrongPhase, 1)]);
}

#[test]
fn foreign_values_changed_or_missing() {
    let changed = |edit: fn(&mut Value)| {
        let mut run = run();
        let mut object = run.revisions[1].object.clone().unwrap();
        edit(&mut object);
        run.revisions.push(Revision {
            version: 12,
            name: "nightly".into(),
            object: Some(object),
        });
        broken(&run)
    };
    let is_foreign = [(Promise::Foreign, 1)];
    assert_eq!(changed(|object| object["status"]["put"] = json!(2)), []);
    assert_eq!(
        changed(|object| object["status"]["conditions"][2]["status"] = json!("False")),
        []
    );
    // By two writers at once.
    assert_eq!(
        changed(|object| {
            object["status"]["put"] = json!(2);
            object["status"]["apply"] = json!(2);
        }),
        is_foreign
    );
    // By a manager.
    assert_eq!(
        changed(|object| {
            object["status"]["put"] = json!(1.0);
            object["status"]["observedGeneration"] = json!(2);
        }),
        is_foreign
    );
    assert_eq!(
        changed(|object| {
            object["status"].as_object_mut().unwrap().remove("put");
            object["status"]["conditions"].as_array_mut().unwrap().pop();
        }),
        is_foreign
    );
}

#[test]
fn report_of_another_transition() {
    let mut run = run();
    run.calls = vec![call(
        1,
        &["AgentReady", "JobScheduled"],
        reported(11, "Pending", "Running"),
    )];
    assert_eq!(broken(&run), [(Promise::Phantom, 1), (Promise::Unreported, 1)]);
}

#[test]
fn report_without_revision() {
    let mut run = run();
    run.calls
        .push(call(2, &["KeyReady"], reported(11, "Unknown", "Running")));
    assert_eq!(broken(&run), [(Promise::Phantom, 1)]);
}

#[test]
fn report_with_the_object_of_a_later_revision() {
    let mut run = run();
    run.revisions.push(revision(
        12,
        &status(
            "Running",
            &[(1, "AgentReady"), (1, "JobScheduled"), (2, "KeyReady")],
        ),
    ));
    run.calls = vec![
        call(
            1,
            &["AgentReady", "JobScheduled"],
            reported(12, "Unknown", "Running"),
        ),
        call(2, &["KeyReady"], reported(12, "Running", "Running")),
    ];
    assert_eq!(broken(&run), []);
}

#[test]
fn two_reports_of_one_revision() {
    let mut run = run();
    run.calls.push(run.calls[0].clone());
    assert_eq!(broken(&run), [(Promise::Duplicate, 1)]);
}

#[test]
fn observers_told_something_else_than_the_caller() {
    let told = |end: End| {
        let mut run = run();
        run.calls[0].end = end;
        broken(&run)
    };
    assert_eq!(told(End::Unchanged), [(Promise::Phantom, 1)]);
    assert_eq!(told(End::Changed { version: 10 }), [(Promise::Phantom, 1)]);
    assert_eq!(told(End::Dropped), []);
    let mut run = run();
    run.calls[0].told.clear();
    assert_eq!(broken(&run), [(Promise::Phantom, 1), (Promise::Unreported, 1)]);
}

#[test]
fn waiting_for_a_change_of_an_object_that_is_there() {
    let mut run = run();
    run.calls.push(call(2, &["KeyReady"], failed(true, false)));
    assert_eq!(broken(&run), [(Promise::Endless, 1)]);
    run.doomed.insert("a".into(), Duration::from_secs(3));
    assert_eq!(broken(&run), [(Promise::Endless, 1)]);
    run.doomed.insert("a".into(), Duration::from_secs(2));
    assert_eq!(broken(&run), []);
}

#[test]
fn revision_that_nobody_reported() {
    let unreported = |ended: (End, Vec<Told>), is_lost: bool| {
        let mut run = run();
        run.calls = vec![call(1, &["AgentReady", "JobScheduled"], ended)];
        if is_lost {
            run.lost_answers.insert(("test".into(), 10));
        }
        let findings = audit(&run);
        let excuses: Vec<_> = findings.unreported.into_keys().collect();
        let promises: Vec<_> = findings.broken.into_keys().collect();
        (excuses, promises)
    };
    let none = vec![];
    assert_eq!(
        unreported(dropped(), false),
        (vec![Excuse::Dropped], none.clone())
    );
    assert_eq!(
        unreported(failed(false, true), false),
        (vec![Excuse::Failed], none.clone())
    );
    assert_eq!(unreported(unchanged(11), true), (vec![Excuse::AnswerLost], none));
    assert_eq!(
        unreported(unchanged(11), false),
        (vec![], vec![Promise::Unreported])
    );
    // The error says that it was not written.
    assert_eq!(
        unreported(failed(false, false), true),
        (vec![], vec![Promise::Unreported])
    );
}

#[test]
fn late_request_undoes_what_was_found() {
    let mut run = run();
    run.revisions
        .push(revision(12, &status("Pending", &[(2, "AgentReady")])));
    run.calls
        .push(call(2, &["AgentReady", "JobScheduled"], dropped()));
    run.calls
        .push(call(1, &["AgentReady", "JobScheduled"], unchanged(11)));
    run.calls[2].started = Duration::from_secs(3);
    assert_eq!(
        audit(&run).count(Promise::Undone),
        0,
        "a condition went missing, and nobody asked for that"
    );
    run.revisions[2] = revision(12, &status("Running", &[(2, "AgentReady"), (2, "JobScheduled")]));
    let findings = audit(&run);
    assert_eq!(
        (findings.count(Promise::Undone), findings.unreported),
        (1, [(Excuse::Dropped, 1)].into())
    );
    run.calls[2].end = End::InDoubt;
    assert_eq!(audit(&run).count(Promise::Undone), 0);
}

#[test]
fn recreated_object_starts_again() {
    let mut run = run();
    run.revisions.push(Revision {
        version: 12,
        name: "nightly".into(),
        object: None,
    });
    let mut recreated = revision(13, &Value::Null);
    recreated.object.as_mut().unwrap()["metadata"]["uid"] = json!("b");
    run.revisions.push(recreated);
    let findings = audit(&run);
    assert!(findings.broken.is_empty(), "{findings:?}");
    assert_eq!(findings.objects, 2);
}
