//! What each verb does to the store: create, get, list, replace, patch, delete.

use crate::errors::{Failure, FieldCause};
use crate::patch::Patch;
use crate::recorder::RecordedRequest;
use crate::request::{Target, WriteOptions};
use crate::selector::Selector;
use crate::store::{Key, Object, Store};
use crate::{crd, metadata};
use bytes::Bytes;
use http::{Method, StatusCode};
use serde_json::{Value, json};
use std::sync::Arc;

/// A request that succeeded.
#[derive(Debug)]
pub(crate) struct Success {
    pub code: StatusCode,
    pub body: Value,
}

impl Success {
    fn new(code: StatusCode, object: &Object, target: &Target) -> Self {
        Self {
            code,
            body: present(object, target),
        }
    }
}

/// An object as clients of a version see it: all versions are one set of objects, and only `apiVersion`
/// differs.
pub(crate) fn present(object: &Object, target: &Target) -> Value {
    let mut object = object.clone();
    object.insert("apiVersion".to_owned(), target.api_version().into());
    Value::Object(object)
}

/// Handles every request but watches.
pub(crate) fn handle(
    store: &mut Store,
    request: &RecordedRequest,
    target: &Target,
) -> Result<Success, Failure> {
    let verb = Verb {
        has_status: crd::has_status(store, &target.resource, &target.version),
        store,
        request,
        target,
    };
    let Some(name) = target.name.as_deref() else {
        return match request.method {
            Method::GET => verb.list(),
            Method::POST => verb.create(),
            _ => Err(verb.not_allowed()),
        };
    };
    match target.subresource.as_deref() {
        None => {}
        Some("status") if verb.has_status => {}
        Some(_) if target.resource.is_built_in() => return Err(Failure::no_such_path()),
        Some(_) => return Err(Failure::not_found(&target.resource, name)),
    }
    match request.method {
        Method::GET => verb.get(name),
        Method::PUT => verb.replace(name),
        Method::PATCH => verb.patch(name),
        Method::DELETE if target.subresource.is_none() => verb.delete(name),
        _ => Err(verb.not_allowed()),
    }
}

struct Verb<'a> {
    store: &'a mut Store,
    request: &'a RecordedRequest,
    target: &'a Target,
    has_status: bool,
}

impl Verb<'_> {
    fn list(self) -> Result<Success, Failure> {
        self.check_read_options()?;
        let selector = Selector::of(self.request)?;
        let Self { store, target, .. } = self;
        let kind = crd::kind(store, &target.resource).unwrap_or_default();
        let objects = store.list(&target.resource, target.namespace.as_deref());
        let items = objects.filter(|object| selector.matches(object));
        let items: Vec<Value> = items.map(|object| present(object, target)).collect();
        let body = json!({
            "kind": format!("{kind}List"),
            "apiVersion": target.api_version(),
            "metadata": {"resourceVersion": store.resource_version().to_string(), "continue": ""},
            "items": items,
        });
        Ok(Success {
            code: StatusCode::OK,
            body,
        })
    }

    fn get(self, name: &str) -> Result<Success, Failure> {
        self.check_resource_version()?;
        let stored = self.stored(name)?;
        Ok(Success::new(StatusCode::OK, &stored, self.target))
    }

    fn create(self) -> Result<Success, Failure> {
        let options = WriteOptions::of(self.request, "CreateOptions")?;
        let object = self.decode(&self.request.body)?;
        if !metadata::text(&object, "resourceVersion").is_empty() {
            return Err(Failure::internal(
                "resourceVersion should not be set on objects to be created",
            ));
        }
        self.insert(object, options)
    }

    fn replace(self, name: &str) -> Result<Success, Failure> {
        let options = WriteOptions::of(self.request, "UpdateOptions")?;
        let object = self.decode(&self.request.body)?;
        if metadata::text(&object, "name").is_empty() {
            let message = format!(
                "the name of the object ({name} based on URL) was undeterminable: name must be provided"
            );
            return Err(Failure::bad_request(&message));
        }
        check_name(&object, name)?;
        let stored = self.stored(name)?;
        let (uid, asked) = (metadata::text(&stored, "uid"), metadata::text(&object, "uid"));
        if !asked.is_empty() && asked != uid {
            let why = format!("Precondition failed: UID in precondition: {asked}, UID in object meta: {uid}");
            return Err(Failure::conflict(&self.target.resource, name, &why));
        }
        let unconditional = self.target.resource.allows_unconditional_update();
        if !(unconditional && metadata::text(&object, "resourceVersion").is_empty()) {
            self.check_lock(&stored, &object, name)?;
        }
        self.update(&stored, object, name, options)
    }

    fn patch(self, name: &str) -> Result<Success, Failure> {
        let options = WriteOptions::of(self.request, "PatchOptions")?;
        let patch = Patch::read(self.request, self.target.resource.is_built_in())?;
        if let Patch::Apply(applied) = &patch {
            self.check_applied(applied, name)?;
            if self.target.subresource.is_none() && self.store.get(&self.target.key(name)).is_none() {
                return self.apply_absent(applied.clone(), name, options);
            }
        }
        let stored = self.stored(name)?;
        let mut object = stored.as_ref().clone();
        object.insert("apiVersion".to_owned(), self.target.api_version().into());
        let object = patch.apply_to(&object)?;
        check_is_object(&object)?;
        self.check_type(&stored, &object, name)?;
        check_name(&object, name)?;
        self.check_namespace(&object)?;
        self.check_lock(&stored, &object, name)?;
        self.update(&stored, object, name, options)
    }

    fn apply_absent(self, mut object: Object, name: &str, options: WriteOptions) -> Result<Success, Failure> {
        let uid = metadata::text(&object, "uid");
        if !uid.is_empty() {
            let why = format!(
                "uid mismatch: the provided object specified uid {uid}, and no existing object was found"
            );
            return Err(Failure::conflict(&self.target.resource, name, &why));
        }
        metadata::of_mut(&mut object).insert("name".to_owned(), name.into());
        self.insert(object, options)
    }

    fn delete(self, name: &str) -> Result<Success, Failure> {
        let options = if self.request.body.is_empty() {
            Value::Null
        } else {
            let options = serde_json::from_slice(&self.request.body);
            options.map_err(|error| Failure::bad_request(&error.to_string()))?
        };
        let dry_run = self.request.query("dryRun") == Some("All") || options["dryRun"][0] == "All";
        let stored = self.stored(name)?;
        for (precondition, called) in [("uid", "UID"), ("resourceVersion", "ResourceVersion")] {
            let record = metadata::text(&stored, precondition);
            if let Some(asked) = options["preconditions"][precondition]
                .as_str()
                .filter(|asked| *asked != record)
            {
                let why = format!(
                    "the {called} in the precondition ({asked}) does not match the {called} in record ({record})"
                );
                let group = &self.target.resource.group;
                return Err(Failure::precondition_failed(group, kind_of(&stored), name, &why));
            }
        }
        let key = self.target.key(name);
        if metadata::has_finalizers(&stored) {
            let mut object = stored.as_ref().clone();
            if !metadata::is_being_deleted(&stored) {
                metadata::start_deletion(&mut object);
            }
            let object = commit(self.store, key, &stored, object, WriteOptions { dry_run });
            return Ok(Success::new(StatusCode::OK, &object, self.target));
        }
        if !dry_run {
            self.store.remove(&key);
        }
        let resource = &self.target.resource;
        let mut details =
            json!({"name": name, "kind": resource.plural, "uid": metadata::text(&stored, "uid")});
        if !resource.group.is_empty() {
            details["group"] = resource.group.as_str().into();
        }
        let body = json!({"kind": "Status", "apiVersion": "v1", "metadata": {}, "status": "Success", "details": details});
        Ok(Success {
            code: StatusCode::OK,
            body,
        })
    }

    /// Stores a new object.
    fn insert(self, mut object: Object, options: WriteOptions) -> Result<Success, Failure> {
        let Self { store, target, .. } = self;
        let resource = &target.resource;
        let mut name = metadata::text(&object, "name").to_owned();
        if name.is_empty() {
            let prefix = metadata::text(&object, "generateName");
            if prefix.is_empty() {
                let cause = FieldCause::required("metadata.name", "name or generateName is required");
                return Err(Failure::invalid_field(
                    &resource.group,
                    kind_of(&object),
                    "",
                    &cause,
                ));
            }
            name = format!("{prefix}{:05}", store.issue());
        }
        if let Some(stored) = store.get(&target.key(&name)) {
            return Err(Failure::already_exists(
                resource,
                &name,
                metadata::is_being_deleted(stored),
            ));
        }
        let metadata = metadata::of_mut(&mut object);
        metadata.insert("name".to_owned(), name.as_str().into());
        if let Some(namespace) = &target.namespace {
            metadata.insert("namespace".to_owned(), namespace.as_str().into());
        }
        if self.has_status {
            object.remove("status");
        }
        metadata::create(store, &mut object, !resource.is_all_data());
        if resource.is_crd() {
            crd::establish(&mut object);
        }
        if options.dry_run {
            return Ok(Success::new(StatusCode::CREATED, &object, target));
        }
        let object = store.insert(target.key(&name), object);
        Ok(Success::new(StatusCode::CREATED, &object, target))
    }

    /// Stores a new version of an object: all but the status, or through the subresource the status alone.
    fn update(
        self,
        stored: &Object,
        mut object: Object,
        name: &str,
        options: WriteOptions,
    ) -> Result<Success, Failure> {
        let resource = &self.target.resource;
        if self.target.subresource.is_some() {
            let status = object.remove("status").filter(|status| !status.is_null());
            object.clone_from(stored);
            set_status(&mut object, status);
        } else {
            if self.has_status {
                set_status(&mut object, stored.get("status").cloned());
            }
            if let Some(namespace) = &self.target.namespace {
                metadata::of_mut(&mut object).insert("namespace".to_owned(), namespace.as_str().into());
            }
            metadata::update(stored, &mut object)
                .map_err(|cause| Failure::invalid_field(&resource.group, kind_of(&object), name, &cause))?;
            // The version that a client speaks is no change.
            object.insert(
                "apiVersion".to_owned(),
                stored.get("apiVersion").cloned().unwrap_or_default(),
            );
            metadata::count_generation(stored, &mut object, self.has_status);
        }
        let object = commit(self.store, self.target.key(name), stored, object, options);
        Ok(Success::new(StatusCode::OK, &object, self.target))
    }

    fn stored(&self, name: &str) -> Result<Arc<Object>, Failure> {
        let stored = self.store.get(&self.target.key(name)).cloned();
        stored.ok_or_else(|| Failure::not_found(&self.target.resource, name))
    }

    fn not_allowed(&self) -> Failure {
        let verb = match self.request.method {
            Method::DELETE => "delete",
            Method::POST => "create",
            Method::PUT => "update",
            Method::PATCH => "patch",
            _ => "the method",
        };
        Failure::method_not_allowed(&self.target.resource, verb)
    }

    /// Reads the body of a create or an update.
    fn decode(&self, body: &Bytes) -> Result<Object, Failure> {
        let unrecognized =
            |why: &str| Failure::bad_request(&format!("the object provided is unrecognized: {why}"));
        let object: Object =
            serde_json::from_slice(body).map_err(|error| unrecognized(&error.to_string()))?;
        check_is_object(&object)?;
        let api_version = object
            .get("apiVersion")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let expected = self.target.api_version();
        if api_version != expected {
            let message = format!(
                "the API version in the data ({api_version}) does not match the expected API version ({expected})"
            );
            return Err(Failure::bad_request(&message));
        }
        if kind_of(&object).is_empty() {
            return Err(unrecognized("Object 'Kind' is missing"));
        }
        self.check_namespace(&object)?;
        Ok(object)
    }

    fn check_applied(&self, applied: &Object, name: &str) -> Result<(), Failure> {
        check_is_object(applied)?;
        let api_version = applied
            .get("apiVersion")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let kind = kind_of(applied);
        if api_version != self.target.api_version() || kind.is_empty() {
            let message = format!("invalid object type: {api_version}, Kind={kind}");
            return Err(Failure::bad_request(&message));
        }
        if !metadata::text(applied, "name").is_empty() {
            check_name(applied, name)?;
        }
        self.check_namespace(applied)
    }

    fn check_namespace(&self, object: &Object) -> Result<(), Failure> {
        let given = metadata::text(object, "namespace");
        let expected = self.target.namespace.as_deref().unwrap_or_default();
        if given.is_empty() || given == expected {
            return Ok(());
        }
        let message = "the namespace of the provided object does not match the namespace sent on the request";
        Err(Failure::bad_request(message))
    }

    fn check_type(&self, stored: &Object, object: &Object, name: &str) -> Result<(), Failure> {
        let refuse = |field: &'static str, expected: &str| {
            let given = object.get(field).cloned().unwrap_or_default();
            let cause = FieldCause::invalid(field, format!("Invalid value: {given}: must be {expected}"));
            Err(Failure::invalid_field(
                &self.target.resource.group,
                kind_of(object),
                name,
                &cause,
            ))
        };
        if object.get("kind") != stored.get("kind") {
            return refuse("kind", kind_of(stored));
        }
        let expected = self.target.api_version();
        if object.get("apiVersion").and_then(Value::as_str) != Some(&expected) {
            return refuse("apiVersion", &expected);
        }
        Ok(())
    }

    /// Optimistic locking: the resource version in the new object must be the stored one.
    fn check_lock(&self, stored: &Object, object: &Object, name: &str) -> Result<(), Failure> {
        match metadata::text(object, "resourceVersion") {
            "" => Err(Failure::no_resource_version(&self.target.resource, name)),
            given if given != metadata::text(stored, "resourceVersion") => {
                Err(Failure::modified(&self.target.resource, name))
            }
            _ => Ok(()),
        }
    }

    fn check_read_options(&self) -> Result<(), Failure> {
        if self.request.query("resourceVersionMatch").is_some()
            && self.request.query("resourceVersion").is_none()
        {
            let message = "resourceVersionMatch is forbidden unless resourceVersion is provided";
            let cause = FieldCause::forbidden("resourceVersionMatch", message);
            return Err(Failure::invalid_option("ListOptions", &cause));
        }
        self.check_resource_version()
    }

    fn check_resource_version(&self) -> Result<(), Failure> {
        let asked = resource_version(self.request)?.unwrap_or_default();
        let current = self.store.resource_version();
        if asked > current {
            return Err(Failure::too_large_resource_version(asked, current));
        }
        Ok(())
    }
}

/// The resource version that a read asks for; None where it leaves it open.
pub(crate) fn resource_version(request: &RecordedRequest) -> Result<Option<u64>, Failure> {
    let Some(text) = request.query("resourceVersion").filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let parsed = text.parse().map(Some);
    parsed.map_err(|_| {
        Failure::internal(&format!(
            "resourceVersion: Invalid value: {text:?}: invalid syntax"
        ))
    })
}

/// Stores a new version of an object, if it is new. An object that waits for nothing but its last finalizer
/// goes.
pub(crate) fn commit(
    store: &mut Store,
    key: Key,
    stored: &Object,
    mut object: Object,
    options: WriteOptions,
) -> Arc<Object> {
    if let Some(admission) = &store.admission {
        (admission.0)(&mut object);
    }
    if options.dry_run || object == *stored {
        return Arc::new(object);
    }
    if metadata::is_being_deleted(&object) && !metadata::has_finalizers(&object) {
        // The real server answers with what it would have stored, and the deletion shows what it had stored.
        store.remove(&key);
        return Arc::new(object);
    }
    store.insert(key, object)
}

fn set_status(object: &mut Object, status: Option<Value>) {
    match status {
        Some(status) => object.insert("status".to_owned(), status),
        None => object.remove("status"),
    };
}

fn kind_of(object: &Object) -> &str {
    object.get("kind").and_then(Value::as_str).unwrap_or_default()
}

fn check_is_object(object: &Object) -> Result<(), Failure> {
    match object.get("metadata") {
        None | Some(Value::Object(_) | Value::Null) => Ok(()),
        Some(other) => Err(Failure::bad_request(&format!(
            "metadata is no object but {other}"
        ))),
    }
}

fn check_name(object: &Object, name: &str) -> Result<(), Failure> {
    let given = metadata::text(object, "name");
    if given == name {
        return Ok(());
    }
    let message = format!("the name of the object ({given}) does not match the name on the URL ({name})");
    Err(Failure::bad_request(&message))
}
