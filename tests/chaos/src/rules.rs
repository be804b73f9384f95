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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resource::{BackupCondition, BackupStatus};
    use phase_rules::PhaseStatus;
    use serde_json::json;

    #[test]
    fn derive_agrees() {
        let mut rng = fastrand::Rng::with_seed(11);
        for _ in 0..2_000 {
            let conditions = BackupCondition::ALL.iter().filter_map(|type_| {
                let status = ["True", "True", "False", "Unknown"].get(rng.usize(..5))?;
                Some(json!({
                    "type": type_.as_str(),
                    "status": status,
                    "reason": "Test",
                    "message": "",
                    "lastTransitionTime": "2025-11-21T03:00:00Z",
                }))
            });
            let status = json!({ "conditions": conditions.collect::<Vec<_>>() });
            let typed: BackupStatus = serde_json::from_value(status.clone()).unwrap();
            assert_eq!(phase(&status), typed.derived_phase().as_str(), "{status}");
        }
    }
}
