//! A PKCS #12 file: certificate and key in one, as browsers and mail programs import them.

use super::Error;
use p12_keystore::{Certificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};

/// `name` is what the file calls the user: what its alphabet (UCS-2) does not have is replaced. `key` is in PKCS #8, each certificate
/// of the chain in DER, the user's first.
pub fn write(name: &str, key: &[u8], chain: [&[u8]; 2], password: &str) -> Result<Vec<u8>, Error> {
    let name = name.replace(|char| char > '\u{ffff}', "\u{fffd}");
    let [certificate, authority] = chain.map(Certificate::from_der);
    let chain = PrivateKeyChain::new(&*name, PrivateKey::from_der(key)?, [certificate?, authority?]);
    let mut store = KeyStore::new();
    store.add_entry(&name, KeyStoreEntry::PrivateKeyChain(chain));
    Ok(store.writer(password).write()?)
}
