//! What rust-analyzer needs to complete a name: the expansion uses it after a path that leads to its enum, and all before it
//! is the same with and without the marker that rust-analyzer puts at the cursor.

use super::{parsed, status_struct};

fn expansion(block: &str) -> String {
    crate::derive(&parsed(&status_struct(block))).to_string()
}

/// `^` is the cursor.
fn completes(block: &str, path: &str) {
    let plain = expansion(&block.replace('^', ""));
    let marked = expansion(&block.replace('^', "Marker"));
    let (before, _) = marked.split_once("Marker").unwrap();
    assert!(before.ends_with(path), "{block}: {before}");
    assert!(plain.starts_with(before), "{block}: {plain}");
}

#[test]
fn conditions() {
    for rules in [
        "Job^ => Failed, _ => Pending",
        "JobDone => Done, Job^ => Failed, _ => Pending",
        "all(JobDone, not(Job^)) => Failed, _ => Pending",
        "JobDone = False => Done, Job^ = False => Failed, _ => Pending",
        // No arrow yet.
        "Job^ JobDone => Done, _ => Pending",
        "Job^ _ => Pending",
        "any(Job^) _ => Pending",
        "JobDone => Done, Job^",
    ] {
        completes(
            &format!("conditions(JobDone, JobFailed), rules({rules})"),
            "use BackupCondition :: { Job",
        );
    }
    for claim in [
        "ensure(Job^)",
        "ensure(Job^ => phase = Done)",
        "ensure(JobDone => Job^)",
        "never(all(JobDone, Job^))",
    ] {
        completes(
            &format!("conditions(JobDone), rules(JobDone => Done, _ => Pending), {claim}"),
            "use BackupCondition :: { Job",
        );
    }
}

#[test]
fn phases() {
    let rules = |rules: &str| format!("conditions(JobDone), rules({rules})");
    completes(&rules("JobDone => Done, _ => Pen^"), "phase : BackupPhase :: Pen");
    completes(
        &rules("JobDone => Do^, _ => Pending"),
        "phase : BackupPhase :: Do",
    );
    // The rule is dropped.
    completes(&rules("JobDon => Do^, _ => Pending"), "use BackupPhase :: { Do");
    for claim in ["phase = Do^", "phase = Pending | Do^", "any(phase = Do^)"] {
        completes(
            &format!(
                "{}, ensure(JobDone => {claim})",
                rules("JobDone => Done, _ => Pending")
            ),
            "use BackupPhase :: { Do",
        );
    }
}

#[test]
fn statuses() {
    for (matcher, path) in [
        ("JobDone = Fa^", "use __p :: ConditionStatus :: { Fa"),
        ("JobDone = ^", "use __p :: ConditionStatus :: { "),
        ("any(JobDone = True | Fa^)", "use __p :: ConditionStatus :: { Fa"),
    ] {
        completes(
            &format!("conditions(JobDone), rules({matcher} => Done, _ => Pending)"),
            path,
        );
    }
}

#[test]
fn reasons() {
    let rules = "rules(JobDone => Done, _ => Pending)";
    for (block, path) in [
        ("rules(JobFailed = True(Dead^) => Failed, _ => Pending)", "Dead"),
        (
            "rules(JobFailed = False | True(Dead^) => Failed, _ => Pending)",
            "Dead",
        ),
        (
            "rules(any(JobDone, not(JobFailed = True(Dead^))) => Failed, _ => Pending)",
            "Dead",
        ),
        ("rules(JobFailed = True(Dead^))", "Dead"),
        ("rules(JobFailed = True(^) => Failed, _ => Pending)", ""),
        (
            "rules(JobFailed = True(BackOff | Dead^) => Failed, _ => Pending)",
            "BackOff as _ , Dead",
        ),
        (&format!("{rules}, never(JobFailed = True(Dead^))"), "Dead"),
        (
            &format!("{rules}, ensure(JobFailed = True(Dead^) => phase = Pending)"),
            "Dead",
        ),
        (&format!("{rules}, matchers(M = JobFailed = True(Dead^))"), "Dead"),
        (
            &format!("{rules}, matchers(M = all(JobDone, JobFailed = False(Dead^)))"),
            "Dead",
        ),
    ] {
        completes(
            &format!("conditions(JobDone, JobFailed(reasons(DeadlineExceeded, BackOff))), {block}"),
            &format!("use BackupReason :: {{ {path}"),
        );
    }
}

#[test]
fn after_reasons() {
    for (rule, path) in [
        (
            "JobFailed = True(BackOff) | Fa^ => Failed",
            "use __p :: ConditionStatus :: { Fa",
        ),
        (
            "all(JobFailed = True(BackOff), Job^) => Failed",
            "use BackupCondition :: { Job",
        ),
        ("JobFaild = True(BackOff) => Fai^", "use BackupPhase :: { Fai"),
    ] {
        completes(
            &format!("conditions(JobDone, JobFailed(reasons(BackOff))), rules({rule}, _ => Pending)"),
            path,
        );
    }
}

#[test]
fn in_matchers() {
    for matchers in [
        "Healthy = Job^",
        "Healthy = all(JobDone, not(Job^))",
        "A = JobDone, B = all(A, Job^)",
    ] {
        completes(
            &format!("conditions(JobDone), matchers({matchers}), rules(JobDone => Done, _ => Pending)"),
            "use BackupCondition :: { Job",
        );
    }
}

#[test]
fn declared_phases() {
    let rules = |rules: &str| format!("conditions(JobDone), phases(Done, Pending), rules({rules})");
    completes(&rules("JobDone => Do^, _ => Pending"), "use BackupPhase :: { Do");
    completes(
        &format!(
            "{}, ensure(JobDone => phase = Do^)",
            rules("JobDone => Done, _ => Pending")
        ),
        "use BackupPhase :: { Do",
    );
}

/// Words of the syntax cannot be in a `use`.
#[test]
fn only_names() {
    let expansion = expansion(
        "conditions(JobDone), rules(JobDon if true => Done, JobDone => Done, _ => Pending), \
         ensure(JobDone => phase = Done), never(all(_))",
    );
    let uses = "use BackupCondition :: { JobDon as _ , } ; use BackupPhase :: { } ;";
    assert!(expansion.contains(uses), "{expansion}");
}

#[test]
fn nothing_without_errors() {
    let expansion = expansion("conditions(JobDone), rules(JobDone => Done, _ => Pending)");
    assert!(!expansion.contains("rust_analyzer"), "{expansion}");
}
