//! The condition traits for `metav1::Condition` and, read-only, for the condition types that Kubernetes has built in.

use crate::condition::{ConditionParts, FromUnixSeconds, ReadCondition, UnixSeconds, WriteCondition};
use crate::status::ConditionStatus;
use alloc::string::{String, ToString};
use k8s_openapi::apimachinery::pkg::apis::meta::v1;
use k8s_openapi::jiff::Timestamp;

impl From<&v1::Time> for UnixSeconds {
    fn from(time: &v1::Time) -> Self {
        Self(time.0.as_second())
    }
}

/// A time beyond what the library can hold (the years -9999 to 9999) becomes the nearest that it can.
impl From<UnixSeconds> for Timestamp {
    fn from(time: UnixSeconds) -> Self {
        let nearest = if time.0 < 0 { Self::MIN } else { Self::MAX };
        Self::from_second(time.0).unwrap_or(nearest)
    }
}

/// As for [`Timestamp`].
impl From<UnixSeconds> for v1::Time {
    fn from(time: UnixSeconds) -> Self {
        Self(time.into())
    }
}

/// RFC 3339, in UTC.
impl FromUnixSeconds for String {
    fn from_unix_seconds(time: UnixSeconds) -> Self {
        Timestamp::from(time).to_string()
    }
}

impl ReadCondition for v1::Condition {
    fn type_(&self) -> &str {
        &self.type_
    }
    fn status(&self) -> &str {
        &self.status
    }
    fn reason(&self) -> Option<&str> {
        Some(&self.reason)
    }
    fn message(&self) -> Option<&str> {
        Some(&self.message)
    }
    fn observed_generation(&self) -> Option<i64> {
        self.observed_generation
    }
}

impl WriteCondition for v1::Condition {
    fn new(parts: ConditionParts) -> Self {
        Self {
            type_: parts.type_,
            status: parts.status.as_str().into(),
            reason: parts.reason,
            message: parts.message,
            observed_generation: parts.observed_generation,
            last_transition_time: parts.last_transition_time.into(),
        }
    }
    fn set_status(&mut self, status: ConditionStatus, last_transition_time: UnixSeconds) {
        self.status = status.as_str().into();
        self.last_transition_time = last_transition_time.into();
    }
    fn set_reason(&mut self, reason: String) {
        self.reason = reason;
    }
    fn set_message(&mut self, message: String) {
        self.message = message;
    }
    fn set_observed_generation(&mut self, generation: Option<i64>) {
        self.observed_generation = generation;
    }
}

/// A text field that is required in some Kubernetes versions and optional in others.
trait TextField {
    fn text(&self) -> Option<&str>;
}

impl TextField for String {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl TextField for Option<String> {
    fn text(&self) -> Option<&str> {
        self.as_deref()
    }
}

/// Implements [`ReadCondition`] for types with fields `type_` and `status`, and those fields of the other methods that are
/// named. A missing type is none that rules declare, a missing status counts as `Unknown`.
macro_rules! built_in_conditions {
    ($($condition:path { $($text:ident),* $(; $generation:ident)? })+) => {$(
        impl ReadCondition for $condition {
            fn type_(&self) -> &str {
                self.type_.text().unwrap_or_default()
            }
            fn status(&self) -> &str {
                self.status.text().unwrap_or_default()
            }
            $(fn $text(&self) -> Option<&str> {
                self.$text.text()
            })*
            $(fn $generation(&self) -> Option<i64> {
                self.$generation
            })?
        }
    )+};
}

built_in_conditions! {
    k8s_openapi::api::apps::v1::DaemonSetCondition { reason, message }
    k8s_openapi::api::apps::v1::DeploymentCondition { reason, message }
    k8s_openapi::api::apps::v1::ReplicaSetCondition { reason, message }
    k8s_openapi::api::apps::v1::StatefulSetCondition { reason, message }
    k8s_openapi::api::autoscaling::v2::HorizontalPodAutoscalerCondition { reason, message }
    k8s_openapi::api::batch::v1::JobCondition { reason, message }
    k8s_openapi::api::certificates::v1::CertificateSigningRequestCondition { reason, message }
    k8s_openapi::api::core::v1::NamespaceCondition { reason, message }
    k8s_openapi::api::core::v1::NodeCondition { reason, message }
    k8s_openapi::api::core::v1::PersistentVolumeClaimCondition { reason, message }
    k8s_openapi::api::core::v1::ReplicationControllerCondition { reason, message }
    k8s_openapi::api::flowcontrol::v1::FlowSchemaCondition { reason, message }
    k8s_openapi::api::flowcontrol::v1::PriorityLevelConfigurationCondition { reason, message }
    k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinitionCondition { reason, message }
    k8s_openapi::kube_aggregator::pkg::apis::apiregistration::v1::APIServiceCondition { reason, message }
    k8s_openapi::api::core::v1::ComponentCondition { message }
    k8s_openapi::api::core::v1::PodCondition { reason, message; observed_generation }
}
