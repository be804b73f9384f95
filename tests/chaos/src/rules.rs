//! The rules of [`BackupStatus`](crate::resource::BackupStatus) written by hand, over the JSON that is
//! stored: the audit must not trust the evaluator that it audits.

use serde_json::Value;

/// The phase that this status must have.
pub fn phase(status: &Value) -> &'static str {
    let is = |type_: &str, text: &str| {
        let mut conditions = status["conditions"].as_array().into_iter().flatten();
        let found = conditions.find(|condition| condition["type"] == type_);
        found.is_some_and(|condition| condition["status"] == text)
    };
    let holds = |type_: &str| is(type_, "True");
    if holds("Suspended") {
        "Suspended"
    } else if holds("JobFailed") || holds("Degraded") {
        "Failed"
    } else if is("BucketReady", "False")
        || is("KeyReady", "False")
        || is("AccessReady", "False")
        || is("NetworkReady", "False")
        || is("WithinQuota", "False")
    {
        "Blocked"
    } else if holds("JobCompleted") {
        if holds("Expired") {
            "Expired"
        } else if holds("Verified") && holds("Replicated") && holds("Audited") {
            "Completed"
        } else {
            "Finishing"
        }
    } else if holds("AgentReady") && holds("JobScheduled") {
        "Running"
    } else {
        "Pending"
    }
}
