//! Of several copies of an operator one works: the one that holds the Lease. The others wait for it.
//!
//! A copy that was frozen for longer than its Lease is valid sends what it was about to send when it wakes, while another leads.
//! `examples/README.md` says why that does no harm.

use super::narrator;
use k8s_openapi::api::coordination::v1::Lease;
use kube::api::Api;
use kube::runtime::wait::{Condition, await_condition};
use kube::{Client, Config};
use kube_lease_manager::{LeaseManager, LeaseManagerBuilder, LeaseParams};
use std::error::Error;
use std::time::Duration;
use tokio::time::Instant;

/// For how many seconds the Lease is valid: so long the others wait for a leader that has died.
const VALID: u64 = 15;
/// How many seconds before its end it is renewed.
const RENEWED_BEFORE_END: u64 = 10;
/// For how long that is tried again. With what the last request takes it is less than what is left: clocks may differ.
const PATIENCE: Duration = Duration::from_secs(4);
const RETRY: Duration = Duration::from_secs(1);
/// For each part of a request: connecting, sending, the answer.
const TIMEOUT: Duration = Duration::from_secs(1);

type Failure = Box<dyn Error + Send + Sync>;

/// A copy that wants to lead.
pub struct Candidate {
    leases: Api<Lease>,
    /// Gives up soon: what is late is of no use to a leader.
    client: Client,
    name: String,
    namespace: String,
    identity: String,
}

/// A copy that leads.
pub struct Leader(LeaseManager);

impl Candidate {
    /// A copy of a program that works on a namespace, or on all of them. Copies that work on the same have one Lease.
    pub fn new(config: &Config, program: &str, namespace: Option<&str>) -> Result<Self, Failure> {
        let namespace = namespace.unwrap_or(&config.default_namespace);
        let mut impatient = config.clone();
        impatient.connect_timeout = Some(TIMEOUT);
        impatient.write_timeout = Some(TIMEOUT);
        impatient.read_timeout = Some(TIMEOUT);
        impatient.reset_reader_on_write = true;
        impatient.default_retry = false;
        let host = hostname::get()?;
        Ok(Self {
            leases: Api::namespaced(Client::try_from(config.clone())?, namespace),
            client: Client::try_from(impatient)?,
            name: program.into(),
            namespace: namespace.into(),
            // A container that is started again has the same host name, and is another copy.
            identity: format!("{}_{:08x}", host.display(), fastrand::u32(..)),
        })
    }

    /// Waits until this copy leads. It is an error if there can be no Lease; while one waits, an API server may fail.
    pub async fn elected(&self) -> Result<Leader, Failure> {
        self.manager().await?;
        loop {
            match self.attempt().await {
                Ok(Some(leader)) => return Ok(leader),
                Ok(None) => {}
                Err(error) => {
                    tracing::warn!(error = &*error as &dyn Error, "waiting for the Lease failed");
                }
            }
            // A copy that found the Lease expired may just be freeing it, no matter who has it by then.
            tokio::time::sleep(RETRY).await;
        }
    }

    /// Makes the Lease if there is none.
    async fn manager(&self) -> kube_lease_manager::Result<LeaseManager> {
        LeaseManagerBuilder::new(self.client.clone(), &self.name)
            .with_namespace(&self.namespace)
            .with_parameters(LeaseParams::new(&self.identity, VALID, RENEWED_BEFORE_END))
            .build()
            .await
    }

    /// Waits until this copy leads, or another no longer does.
    async fn attempt(&self) -> Result<Option<Leader>, Failure> {
        let manager = self.manager().await?;
        tokio::select! {
            leads = manager.changed() => Ok(leads?.then_some(Leader(manager))),
            // The manager itself looks again only when the Lease has expired.
            given_up = self.given_up() => given_up.map(|()| None),
        }
    }

    /// Waits until another copy has given the Lease up.
    async fn given_up(&self) -> Result<(), Failure> {
        let is_led = |lease: Option<&Lease>| {
            let spec = lease.and_then(|lease| lease.spec.as_ref());
            let holder = spec.and_then(|spec| spec.holder_identity.as_ref());
            holder.is_some_and(|holder| *holder != self.identity)
        };
        await_condition(self.leases.clone(), &self.name, is_led).await?;
        narrator::say("Another copy leads: waiting.");
        await_condition(self.leases.clone(), &self.name, is_led.not()).await?;
        Ok(())
    }
}

impl Leader {
    /// Renews the Lease for as long as that works. Returns why this copy no longer leads.
    pub async fn lost(&self) -> Failure {
        let mut failing_since = Instant::now();
        loop {
            let asked = Instant::now();
            let Err(error) = self.0.changed().await else {
                return "another copy leads".into();
            };
            // No request takes longer: the Lease was renewed before.
            if asked.elapsed() > 3 * TIMEOUT {
                failing_since = Instant::now();
            }
            if failing_since.elapsed() >= PATIENCE {
                return format!("the Lease is not renewed: {error}").into();
            }
            tracing::warn!(error = &error as &dyn Error, "the Lease is not renewed");
            tokio::time::sleep(RETRY).await;
        }
    }

    /// Gives the Lease up for the next copy to lead.
    pub async fn resign(self) {
        if let Err(error) = self.0.release().await {
            tracing::warn!(
                error = &error as &dyn Error,
                "the Lease is not given up: it expires"
            );
        }
    }
}
