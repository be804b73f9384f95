//! Certificates and keys: everything that is cryptography, and nothing that is Kubernetes but the data of a Secret.
//!
//! | file | what it does |
//! |---|---|
//! | `authority.rs` | makes an authority; reads one, and says what is wrong with it |
//! | `request.rs` | says what is wrong with a user's certificate signing request |
//! | `certificate.rs` | signs a certificate; reads the one that is in a Secret |
//! | `pkcs12.rs` | a file for browsers |
//! | `revocation.rs` | signs a revocation list; says whether it has to be signed again |
//!
//! What holds a key or a password has no `Debug`, and no message quotes what it is about.

pub mod authority;
pub mod certificate;
mod pkcs12;
pub mod request;
pub mod revocation;

use k8s_openapi::ByteString;
use k8s_openapi::jiff::{SignedDuration, Timestamp};
use ring::error::Unspecified;
use ring::rand::{SecureRandom, SystemRandom};
use std::collections::BTreeMap;
use std::fmt::Write;
use time::OffsetDateTime;
use x509_parser::time::ASN1Time;

/// The data of a Secret.
pub type Data = BTreeMap<String, ByteString>;

/// The keys that a Secret of the type `kubernetes.io/tls` has.
pub const CERTIFICATE: &str = "tls.crt";
pub const KEY: &str = "tls.key";
/// Further keys, in the Secret of a client certificate.
pub const AUTHORITY: &str = "ca.crt";
pub const PKCS12: &str = "tls.p12";
pub const PASSWORD: &str = "password";

/// How far the clock of a web server may be behind: what is signed is dated back by it.
const CLOCK_SKEW: SignedDuration = SignedDuration::from_mins(5);

/// Nothing that anyone can change.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("there are no random numbers")]
    Random,
    #[error(transparent)]
    Signing(#[from] rcgen::Error),
    #[error(transparent)]
    Pkcs12(#[from] p12_keystore::error::Error),
}

impl From<Unspecified> for Error {
    fn from(_: Unspecified) -> Self {
        Self::Random
    }
}

/// A serial number that no other certificate has: 126 random bits. It is positive, and has the same length always.
pub fn serial_number() -> Result<String, Error> {
    let mut bytes = random()?;
    bytes[0] = bytes[0] & 0x3f | 0x40;
    Ok(to_hex(&bytes))
}

fn random() -> Result<[u8; 16], Error> {
    let mut bytes = [0; 16];
    SystemRandom::new().fill(&mut bytes)?;
    Ok(bytes)
}

fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut digits, byte| {
        // Writing to a String does not fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// The bytes of a serial number; what is not a hexadecimal number has none.
fn from_hex(digits: &str) -> Vec<u8> {
    let pairs = (0..digits.len()).step_by(2);
    let bytes = pairs.map(|at| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok());
    bytes.collect::<Option<_>>().unwrap_or_default()
}

/// The first block of a PEM text, if it has this tag.
fn read_pem(data: &Data, key: &str, tag: &str) -> Option<Vec<u8>> {
    let block = pem::parse(&data.get(key)?.0).ok()?;
    (block.tag() == tag).then(|| block.into_contents())
}

/// X.509 has whole seconds.
fn date(time: Timestamp) -> Result<OffsetDateTime, rcgen::Error> {
    OffsetDateTime::from_unix_timestamp(time.as_second()).map_err(|_| rcgen::Error::Time)
}

fn timestamp(time: ASN1Time) -> Timestamp {
    Timestamp::from_second(time.timestamp()).unwrap_or(Timestamp::MIN)
}
