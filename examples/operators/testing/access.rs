//! What an operator asks of the API server, held against what its manifests allow.

use k8s_openapi::api::rbac::v1::{ClusterRole, PolicyRule};
use stand_in::{Access, StandIn};
use std::collections::BTreeSet;

/// Fails if an operator that has a [client of a user](StandIn::client_of) asked for something that its role does not allow, or its
/// role allows something that it did not ask for. `seldom` are the verbs and resources that the test does not bring about.
pub fn assert_exact(role: &ClusterRole, server: &StandIn, seldom: &[(&str, &str)]) {
    let requests = server.requests();
    let asked: BTreeSet<Access> = requests
        .iter()
        .filter(|request| request.user.is_some())
        .flat_map(stand_in::RecordedRequest::accesses)
        .collect();
    let rules = role.rules.as_deref().unwrap_or_default();
    let forbidden: Vec<_> = asked
        .iter()
        .filter(|access| !rules.iter().any(|rule| allows(rule, access)))
        .collect();
    assert!(forbidden.is_empty(), "asked for, and not allowed: {forbidden:#?}");

    let mut unused = Vec::new();
    for rule in rules {
        let resources = rule.resources.iter().flatten();
        for resource in resources {
            for verb in &rule.verbs {
                let is_this = |access: &&Access| access.verb == verb && access.resource == *resource;
                let is_used = asked.iter().filter(is_this).any(|access| allows(rule, access));
                if !is_used && !seldom.contains(&(verb, resource)) {
                    unused.push((verb, resource));
                }
            }
        }
    }
    assert!(unused.is_empty(), "allowed, and not asked for: {unused:#?}");
}

fn allows(rule: &PolicyRule, access: &Access) -> bool {
    let has = |list: &Option<Vec<String>>, item: &String| list.iter().flatten().any(|one| one == item);
    let is_name_allowed = match (&rule.resource_names, &access.name) {
        (None, _) => true,
        (Some(names), Some(name)) => names.contains(name),
        (Some(_), None) => false,
    };
    rule.verbs.iter().any(|verb| verb == access.verb)
        && has(&rule.api_groups, &access.group)
        && has(&rule.resources, &access.resource)
        && is_name_allowed
}
