//! Paths of objects from their Rust types, for reaching into the store.

use kube::Resource;

/// The path of a namespaced object: `/apis/example.com/v1/namespaces/default/widgets/a`.
pub fn path<K: Resource<DynamicType = ()>>(namespace: &str, name: &str) -> String {
    format!("{}/{name}", collection::<K>(Some(namespace)))
}

/// The path of a cluster-scoped object: `/api/v1/nodes/a`.
pub fn cluster_path<K: Resource<DynamicType = ()>>(name: &str) -> String {
    format!("{}/{name}", collection::<K>(None))
}

/// The path of a collection: all objects of a namespace, or of the cluster.
pub fn collection<K: Resource<DynamicType = ()>>(namespace: Option<&str>) -> String {
    K::url_path(&(), namespace)
}
