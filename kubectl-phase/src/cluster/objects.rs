//! The objects of a resource, page by page: a cluster has more than fit into one answer. And what becomes of them.

use super::{Cluster, Resource, refused};
use crate::failure::Failure;
use futures::{Stream, StreamExt};
use kube::api::{Api, DynamicObject, ListParams};
use kube::runtime::WatchStreamExt;
use kube::runtime::watcher::{self, Event, watcher};

/// Objects an answer.
pub const PAGE: u32 = 500;

/// Which objects of a resource, as kubectl takes it.
#[derive(clap::Args)]
pub struct Selection {
    /// The namespace [default: that of the context]
    #[arg(long, short, value_name = "NAME", conflicts_with = "all_namespaces")]
    pub namespace: Option<String>,

    /// The objects of all namespaces
    #[arg(long, short = 'A')]
    pub all_namespaces: bool,

    /// Only objects with these labels, such as team=a,tier!=test
    #[arg(long, short = 'l', value_name = "SELECTOR")]
    pub selector: Option<String>,

    /// Only objects with these fields, such as metadata.name=nightly
    #[arg(long, value_name = "SELECTOR")]
    pub field_selector: Option<String>,
}

impl Cluster {
    /// The namespace that is meant: the one that is named, or that of the context; `None` where the resource has none.
    pub fn namespace_of<'a>(&'a self, resource: &Resource, named: Option<&'a str>) -> Option<&'a str> {
        resource
            .is_namespaced
            .then(|| named.unwrap_or(self.client.default_namespace()))
    }

    /// The objects in a namespace, or all.
    pub fn api(&self, resource: &Resource, namespace: Option<&str>) -> Api<DynamicObject> {
        let client = self.client.clone();
        match namespace {
            Some(namespace) => Api::namespaced_with(client, namespace, &resource.api),
            None => Api::all_with(client, &resource.api),
        }
    }
}

impl Selection {
    /// Those that only a cluster understands.
    pub const FLAGS: [&str; 4] = ["namespace", "all_namespaces", "selector", "field_selector"];

    pub fn api(&self, cluster: &Cluster, resource: &Resource) -> Api<DynamicObject> {
        cluster.api(resource, self.namespace_of(cluster, resource))
    }

    /// The namespace whose objects are meant, if it is one.
    pub fn namespace_of<'a>(&'a self, cluster: &'a Cluster, resource: &Resource) -> Option<&'a str> {
        let named = self.namespace.as_deref();
        cluster
            .namespace_of(resource, named)
            .filter(|_| !self.all_namespaces)
    }

    /// The objects and what becomes of them. After an error the watch goes on, or begins again with a list.
    pub fn watch(
        &self,
        cluster: &Cluster,
        resource: &Resource,
    ) -> impl Stream<Item = Result<Event<DynamicObject>, Interruption>> + use<> {
        let config = watcher::Config {
            label_selector: self.selector.clone(),
            field_selector: self.field_selector.clone(),
            page_size: Some(PAGE),
            ..watcher::Config::default()
        };
        let name = resource.name();
        let events = watcher(self.api(cluster, resource), config).default_backoff();
        events.filter_map(move |event| {
            let event = match event {
                Ok(event) => Some(Ok(event)),
                Err(error) => Interruption::of(error, &name).map(Err),
            };
            std::future::ready(event)
        })
    }

    fn parameters(&self) -> ListParams {
        ListParams {
            label_selector: self.selector.clone(),
            field_selector: self.field_selector.clone(),
            ..ListParams::default()
        }
    }

    /// What `each` makes of the objects, in the order of the cluster. `progress` hears how many were read, and how many are
    /// still to come where the server says so.
    pub async fn map<T>(
        &self,
        cluster: &Cluster,
        resource: &Resource,
        mut each: impl FnMut(DynamicObject) -> T,
        mut progress: impl FnMut(usize, Option<i64>),
    ) -> Result<Vec<T>, Failure> {
        let api = self.api(cluster, resource);
        let mut parameters = self.parameters().limit(PAGE);
        let mut read = Vec::new();
        loop {
            let page = match api.list(&parameters).await {
                Ok(page) => page,
                // The server has forgotten the list meanwhile: again, as a whole.
                Err(kube::Error::Api(status)) if status.code == 410 && parameters.limit.is_some() => {
                    read.clear();
                    parameters = self.parameters();
                    continue;
                }
                Err(error) => return Err(refused(&error, "list", &resource.name())),
            };
            read.extend(page.items.into_iter().map(&mut each));
            progress(read.len(), page.metadata.remaining_item_count);
            match page.metadata.continue_.filter(|token| !token.is_empty()) {
                Some(token) => parameters.continue_token = Some(token),
                None => return Ok(read),
            }
        }
    }
}

/// Why a watch has no events.
pub struct Interruption {
    pub failure: Failure,
    /// Trying again will not help.
    pub is_final: bool,
}

impl Interruption {
    /// `None` where the server has only forgotten where the watch was, and all objects come again.
    fn of(error: watcher::Error, resource: &str) -> Option<Self> {
        let (verb, error) = match error {
            watcher::Error::InitialListFailed(error) => ("list", error),
            watcher::Error::WatchStartFailed(error) | watcher::Error::WatchFailed(error) => ("watch", error),
            watcher::Error::WatchError(status) => ("watch", kube::Error::Api(status)),
            watcher::Error::NoResourceVersion => {
                return Some(Self {
                    failure: Failure::new(format!("{resource} cannot be watched")),
                    is_final: true,
                });
            }
        };
        let code = match &error {
            kube::Error::Api(status) => status.code,
            _ => 0,
        };
        (code != 410).then(|| Self {
            failure: refused(&error, verb, resource),
            is_final: matches!(code, 400..=499) && !matches!(code, 408 | 429),
        })
    }
}
