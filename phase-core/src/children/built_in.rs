//! The condition types that Kubernetes documents for the objects that it has built in.
//!
//! Left out are types behind alpha feature gates, and those that only an administrator sets.

use super::{Child, ChildCondition};
use crate::status::ConditionStatus;
use core::fmt;
use k8s_openapi::api::core::v1::{ContainerStatus, Pod, PodStatus};

/// An enum for each object. A variant is named as the type's text; `= False` marks a type that is missing unless it is, or was, True.
/// After `|object, child|` comes what is particular to the object.
macro_rules! condition_types {
    ($(
        $(#[$docs:meta])*
        $name:ident of $object:path $(, |$this:ident, $child:ident| $particular:expr)? ;
        { $($(#[$variant_docs:meta])* $variant:ident $(= $absent:ident)?,)+ }
    )+) => {$(
        $(#[$docs])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_docs])* $variant,)+
        }

        impl $name {
            /// Returns the text in a condition's `type` field.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($variant),)+
                }
            }

            fn absent(self) -> ConditionStatus {
                match self {
                    $($(Self::$variant => ConditionStatus::$absent,)?)+
                    #[allow(unreachable_patterns)]
                    _ => ConditionStatus::Unknown,
                }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ChildCondition<$object> for $name {
            fn child(self, object: Option<&$object>) -> Child<'_> {
                let Some(object) = object else {
                    return Child::missing("", self.as_str());
                };
                let conditions = object.status.as_ref().and_then(|status| status.conditions.as_deref());
                let child = Child::new(
                    object.metadata.name.as_deref().unwrap_or_default(),
                    conditions.unwrap_or_default(),
                    self.as_str(),
                )
                .with_absent(self.absent())
                .with_generation(object.metadata.generation);
                $(
                    let ($this, $child) = (object, child);
                    let child = $particular;
                )?
                child
            }
        }
    )+};
}

/// With the `status.observedGeneration` of the object.
macro_rules! observed {
    ($object:ident, $child:ident) => {
        $child.with_observed_generation(
            $object
                .status
                .as_ref()
                .and_then(|status| status.observed_generation),
        )
    };
}

condition_types! {
    /// Condition types of a Pod: [`core/v1.PodConditionType`](https://pkg.go.dev/k8s.io/api/core/v1#PodConditionType).
    ///
    /// Where the reason of a condition is only `ContainersNotReady` or `ContainersNotInitialized`, that of the first container that
    /// cannot start, or has failed, is taken: `ImagePullBackOff`, `CrashLoopBackOff`, `OOMKilled`. A gate of your own in
    /// `readinessGates` is read with [`Child::new`].
    PodConditionType of Pod, |pod, child| with_reason_of_container(pod, child);
    {
        /// The Pod can serve requests.
        Ready,
        /// All containers are ready.
        ContainersReady,
        /// All init containers have completed.
        Initialized,
        /// The Pod has a node.
        PodScheduled,
        /// The sandbox and the network are set up.
        PodReadyToStartContainers,
        /// The Pod is about to be terminated, for example by preemption or eviction.
        DisruptionTarget = False,
        /// A resize is asked for and not yet granted.
        PodResizePending = False,
        /// A resize is granted and not yet done.
        PodResizeInProgress = False,
    }

    /// Condition types of a Deployment:
    /// [`apps/v1.DeploymentConditionType`](https://pkg.go.dev/k8s.io/api/apps/v1#DeploymentConditionType).
    DeploymentConditionType of k8s_openapi::api::apps::v1::Deployment, |object, child| observed!(object, child);
    {
        /// The least number of replicas that the update strategy asks for has been up for `minReadySeconds`.
        Available,
        /// The rollout makes progress or is complete.
        Progressing,
        /// A Pod could not be created or deleted.
        ReplicaFailure = False,
    }

    /// Condition types of a `ReplicaSet`:
    /// [`apps/v1.ReplicaSetConditionType`](https://pkg.go.dev/k8s.io/api/apps/v1#ReplicaSetConditionType).
    ReplicaSetConditionType of k8s_openapi::api::apps::v1::ReplicaSet, |object, child| observed!(object, child);
    {
        /// A Pod could not be created or deleted, for example because of a quota.
        ReplicaFailure = False,
    }

    /// Condition types of a Job: [`batch/v1.JobConditionType`](https://pkg.go.dev/k8s.io/api/batch/v1#JobConditionType).
    ///
    /// A Job has none while it runs; all count as False then.
    JobConditionType of k8s_openapi::api::batch::v1::Job;
    {
        /// The Job has done what it was for.
        Complete = False,
        /// The Job has given up.
        Failed = False,
        /// The Job is suspended.
        Suspended = False,
        /// The Job is about to fail.
        FailureTarget = False,
        /// The Job has succeeded; its Pods may still be terminating.
        SuccessCriteriaMet = False,
    }

    /// Condition types of a Node: [`core/v1.NodeConditionType`](https://pkg.go.dev/k8s.io/api/core/v1#NodeConditionType).
    NodeConditionType of k8s_openapi::api::core::v1::Node;
    {
        /// The kubelet is healthy and takes Pods.
        Ready,
        /// The node runs out of memory.
        MemoryPressure,
        /// The node runs out of disk space.
        DiskPressure,
        /// The node runs out of process ids.
        PIDPressure,
        /// The network of the node is not set up. Only some networks report it.
        NetworkUnavailable = False,
    }

    /// Condition types of a `PersistentVolumeClaim`:
    /// [`core/v1.PersistentVolumeClaimConditionType`](https://pkg.go.dev/k8s.io/api/core/v1#PersistentVolumeClaimConditionType).
    ///
    /// None says that a claim is bound: that is its `status.phase`.
    PersistentVolumeClaimConditionType of k8s_openapi::api::core::v1::PersistentVolumeClaim;
    {
        /// The volume is being resized.
        Resizing = False,
        /// The volume is resized; its file system will be on the node.
        FileSystemResizePending = False,
        /// The controller could not resize the volume.
        ControllerResizeError = False,
        /// The node could not resize the volume.
        NodeResizeError = False,
        /// The `VolumeAttributesClass` could not be applied.
        ModifyVolumeError = False,
        /// The `VolumeAttributesClass` is being applied.
        ModifyingVolume = False,
    }

    /// Condition types of a `HorizontalPodAutoscaler`:
    /// [`autoscaling/v2.HorizontalPodAutoscalerConditionType`](https://pkg.go.dev/k8s.io/api/autoscaling/v2#HorizontalPodAutoscalerConditionType).
    HorizontalPodAutoscalerConditionType of k8s_openapi::api::autoscaling::v2::HorizontalPodAutoscaler,
        |object, child| observed!(object, child);
    {
        /// The autoscaler is configured well and has its metrics.
        ScalingActive,
        /// Nothing prevents scaling for now.
        AbleToScale,
        /// The scale would be outside of the bounds and was capped.
        ScalingLimited,
    }

    /// Condition types of a `PodDisruptionBudget`:
    /// [`policy/v1.DisruptionAllowedCondition`](https://pkg.go.dev/k8s.io/api/policy/v1#pkg-constants).
    PodDisruptionBudgetConditionType of k8s_openapi::api::policy::v1::PodDisruptionBudget,
        |object, child| observed!(object, child);
    {
        /// At least one Pod may be disrupted.
        DisruptionAllowed,
    }

    /// Condition types of a Namespace, which report its deletion:
    /// [`core/v1.NamespaceConditionType`](https://pkg.go.dev/k8s.io/api/core/v1#NamespaceConditionType).
    NamespaceConditionType of k8s_openapi::api::core::v1::Namespace;
    {
        /// The kinds of resources could not be listed.
        NamespaceDeletionDiscoveryFailure = False,
        /// Resources could not be deleted.
        NamespaceDeletionContentFailure = False,
        /// A group and version could not be parsed.
        NamespaceDeletionGroupVersionParsingFailure = False,
        /// Resources are left.
        NamespaceContentRemaining = False,
        /// Resources are left that have finalizers.
        NamespaceFinalizersRemaining = False,
    }

    /// Condition types of a `CustomResourceDefinition`:
    /// [`apiextensions/v1.CustomResourceDefinitionConditionType`](https://pkg.go.dev/k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1#CustomResourceDefinitionConditionType).
    CustomResourceDefinitionConditionType of
        k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition;
    {
        /// The resource is served.
        Established,
        /// The names do not clash with others of the group.
        NamesAccepted,
        /// The schema is not structural.
        NonStructuralSchema = False,
        /// The definition is being deleted.
        Terminating = False,
        /// An API in `*.k8s.io` is approved. Not set for other groups.
        KubernetesAPIApprovalPolicyConformant,
    }

    /// Condition types of an `APIService`:
    /// [`apiregistration/v1.APIServiceConditionType`](https://pkg.go.dev/k8s.io/kube-aggregator/pkg/apis/apiregistration/v1#APIServiceConditionType).
    APIServiceConditionType of k8s_openapi::kube_aggregator::pkg::apis::apiregistration::v1::APIService;
    {
        /// The service answers.
        Available,
    }
}

fn with_reason_of_container<'a>(pod: &'a Pod, mut child: Child<'a>) -> Child<'a> {
    if let Some(said) = &mut child.condition
        && matches!(said.reason, "ContainersNotReady" | "ContainersNotInitialized")
        && let Some(reason) = pod.status.as_ref().and_then(reason_of_container)
    {
        said.reason = reason;
    }
    child
}

/// Why a container does not run: of the first that has a problem, else of the first that is on its way.
fn reason_of_container(status: &PodStatus) -> Option<&str> {
    let init = status.init_container_statuses.iter().flatten();
    let reasons = init
        .chain(status.container_statuses.iter().flatten())
        .filter_map(why_not_running);
    reasons.min_by_key(|reason| matches!(*reason, "ContainerCreating" | "PodInitializing"))
}

fn why_not_running(container: &ContainerStatus) -> Option<&str> {
    let state = container.state.as_ref()?;
    let waiting = state
        .waiting
        .as_ref()
        .and_then(|waiting| waiting.reason.as_deref());
    let failed = state.terminated.as_ref().filter(|ended| ended.exit_code != 0);
    waiting
        .or_else(|| failed.and_then(|ended| ended.reason.as_deref()))
        .filter(|reason| !reason.is_empty())
}
