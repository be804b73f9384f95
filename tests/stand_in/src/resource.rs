//! What kind of thing is at a path, and which habits the real server has for it.

/// A resource type without its version: all versions of a resource are one set of objects.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ResourceType {
    /// Empty for the core group.
    pub group: String,
    pub plural: String,
}

/// Built-in resources that are all data: they have neither `/status` nor a generation.
const WITHOUT_STATUS: [(&str, &str); 12] = [
    ("", "configmaps"),
    ("", "endpoints"),
    ("", "events"),
    ("", "secrets"),
    ("", "serviceaccounts"),
    ("coordination.k8s.io", "leases"),
    ("discovery.k8s.io", "endpointslices"),
    ("events.k8s.io", "events"),
    ("rbac.authorization.k8s.io", "clusterrolebindings"),
    ("rbac.authorization.k8s.io", "clusterroles"),
    ("rbac.authorization.k8s.io", "rolebindings"),
    ("rbac.authorization.k8s.io", "roles"),
];

impl ResourceType {
    /// The name in messages: `widgets.example.com`, `configmaps`.
    pub fn qualified(&self) -> String {
        if self.group.is_empty() {
            self.plural.clone()
        } else {
            format!("{}.{}", self.plural, self.group)
        }
    }

    /// Whether this is one of Kubernetes' own resources: groups of custom resources have a dot in their name.
    pub fn is_built_in(&self) -> bool {
        !self.group.contains('.') || self.group.ends_with(".k8s.io")
    }

    pub fn is_crd(&self) -> bool {
        self.group == "apiextensions.k8s.io" && self.plural == "customresourcedefinitions"
    }

    pub fn is_all_data(&self) -> bool {
        WITHOUT_STATUS.contains(&(self.group.as_str(), self.plural.as_str()))
    }

    /// Whether an update may leave out the resource version and so overwrite whatever is there.
    pub fn allows_unconditional_update(&self) -> bool {
        self.is_built_in() && !self.is_crd() && self.plural != "leases"
    }
}
