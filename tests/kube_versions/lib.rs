//! On an older kube: the README's code, the code of `docs/manager.md` and the tests of the status manager, the CRD helper
//! and the metrics. `kube_3` and `kube_4` build this file and the tests of the workspace, and differ in their manifests only.

/// The code of the README, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// Without its pin, phase-rules would be tested on the newest kube.
#[cfg(test)]
#[test]
fn one_kube_of_this_version_is_locked() {
    let lock = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock"));
    let locked = |name: &str| -> Vec<&str> {
        let start = format!("name = \"{name}\"\nversion = \"");
        let packages = lock.split("[[package]]\n");
        packages
            .filter_map(|package| package.strip_prefix(&start)?.split('"').next())
            .collect()
    };
    let version = format!("{}.", env!("CARGO_PKG_NAME").trim_start_matches("kube_"));
    for name in ["kube", "kube-client", "kube-core", "kube-derive", "kube-runtime"] {
        let versions = locked(name);
        assert!(
            versions.len() == 1 && versions[0].starts_with(&version),
            "{name} {versions:?}"
        );
    }
    for name in ["k8s-openapi", "json-patch"] {
        assert_eq!(locked(name).len(), 1, "{name}");
    }
}
