//! An authority: a certificate that may sign others, and its key.

use super::{CERTIFICATE, CLOCK_SKEW, Data, Error, KEY, date, from_hex, read_pem, serial_number, timestamp};
use crate::client_authority::ClientAuthorityReason as Reason;
use crate::failure::Refused;
use k8s_openapi::ByteString;
use k8s_openapi::jiff::{SignedDuration, Timestamp};
use pem::Pem;
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, IsCa, Issuer, KeyIdMethod, KeyPair,
    KeyUsagePurpose,
};
use std::collections::BTreeSet;
use x509_parser::certificate::X509Certificate;
use x509_parser::error::X509Error;
use x509_parser::extensions::ParsedExtension;
use x509_parser::parse_x509_certificate;
use x509_parser::revocation_list::CertificateRevocationList;

/// An authority that can sign.
pub struct Authority {
    pub(super) issuer: Issuer<'static, KeyPair>,
    pub(super) certificate: Vec<u8>,
    not_after: Timestamp,
}

/// Makes an authority: the data of its Secret.
pub fn make(common_name: &str, now: Timestamp, seconds: u32) -> Result<Data, Error> {
    let key = KeyPair::generate()?;
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, common_name);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.serial_number = Some(from_hex(&serial_number()?).into());
    params.not_before = date(now - CLOCK_SKEW)?;
    params.not_after = date(now + SignedDuration::from_secs(seconds.into()))?;
    let certificate = params.self_signed(&key)?;
    Ok(Data::from([
        (CERTIFICATE.into(), ByteString(certificate.pem().into_bytes())),
        (KEY.into(), ByteString(key.serialize_pem().into_bytes())),
    ]))
}

/// Reads the authority that is in a Secret.
pub fn read(data: &Data, now: Timestamp) -> Result<Authority, Refused<Reason>> {
    let certificate = read_pem(data, CERTIFICATE, "CERTIFICATE")
        .ok_or_else(|| Refused::new(Reason::NoCertificate, "tls.crt is not a certificate in PEM"))?;
    let (_, parsed) = parse_x509_certificate(&certificate)
        .map_err(|_| Refused::new(Reason::NoCertificate, "tls.crt is not an X.509 certificate"))?;
    check(&parsed, now)?;
    let key = read_key(data, &parsed)?;
    check_signature(&parsed)?;
    let issuer = Issuer::from_ca_cert_der(&certificate[..].into(), key)
        .map_err(|error| Refused::new(Reason::NotAnAuthority, format!("tls.crt: {error}")))?;
    Ok(Authority {
        issuer,
        not_after: timestamp(parsed.validity().not_after),
        certificate,
    })
}

fn check(certificate: &X509Certificate<'_>, now: Timestamp) -> Result<(), Refused<Reason>> {
    if !is_authority(certificate) {
        return Err(Refused::new(
            Reason::NotAnAuthority,
            "tls.crt may not sign certificates and revocation lists",
        ));
    }
    if certificate.subject() != certificate.issuer() {
        return Err(not_self_signed());
    }
    // rcgen would keep one of each, and what it signs would name another issuer.
    let names = certificate.subject().iter_attributes();
    let mut types = BTreeSet::new();
    if !names
        .map(|name| name.attr_type().to_id_string())
        .all(|type_| types.insert(type_))
    {
        return Err(Refused::new(
            Reason::NotAnAuthority,
            "the subject of tls.crt has two names of one type",
        ));
    }
    let validity = certificate.validity();
    let (from, to) = (timestamp(validity.not_before), timestamp(validity.not_after));
    if now < from {
        return Err(Refused::new(
            Reason::NotYetValid,
            format!("tls.crt is valid from {from} on"),
        ));
    }
    if now >= to {
        return Err(Refused::new(Reason::Expired, format!("tls.crt expired at {to}")));
    }
    Ok(())
}

/// That it is its own, by a key that can be used: whatever else is wrong with that key has been said by then.
fn check_signature(certificate: &X509Certificate<'_>) -> Result<(), Refused<Reason>> {
    certificate.verify_signature(None).map_err(|error| match error {
        X509Error::SignatureUnsupportedAlgorithm => Refused::new(
            Reason::UnsupportedSignature,
            "tls.crt is signed with an algorithm that is not supported: sign it again, with SHA-256",
        ),
        _ => not_self_signed(),
    })
}

/// nginx takes an authority for one only if it need not look for another.
fn not_self_signed() -> Refused<Reason> {
    Refused::new(Reason::NotSelfSigned, "tls.crt is signed by another authority")
}

fn is_authority(certificate: &X509Certificate<'_>) -> bool {
    let may_sign = match certificate.key_usage() {
        Ok(Some(usage)) => usage.value.key_cert_sign() && usage.value.crl_sign(),
        Ok(None) => true,
        Err(_) => false,
    };
    certificate.is_ca() && may_sign
}

fn read_key(data: &Data, certificate: &X509Certificate<'_>) -> Result<KeyPair, Refused<Reason>> {
    if !data.contains_key(KEY) {
        return Err(Refused::new(Reason::NoKey, "there is no tls.key"));
    }
    // The error says what was wrong with the key; nobody should have to know whether it quotes it.
    let key = read_pem(data, KEY, "PRIVATE KEY")
        .and_then(|key| KeyPair::try_from(key).ok())
        .ok_or_else(|| {
            Refused::new(
                Reason::UnusableKey,
                "tls.key is not a key in PKCS #8 and PEM, ECDSA (P-256, P-384), Ed25519 or RSA of 2048 to 4096 bits",
            )
        })?;
    if key.public_key_raw() != &*certificate.public_key().subject_public_key.data {
        return Err(Refused::new(
            Reason::OtherKey,
            "tls.key is not the key of tls.crt",
        ));
    }
    Ok(key)
}

impl Authority {
    /// Its certificate, and no other that may be in the Secret.
    pub fn pem(&self) -> String {
        pem::encode(&Pem::new("CERTIFICATE", &self.certificate[..]))
    }

    /// When it expires.
    pub fn not_after(&self) -> Timestamp {
        self.not_after
    }

    /// What its certificate calls its key. A list that calls it something else is not taken for its own.
    pub(super) fn key_identifier(&self) -> KeyIdMethod {
        let parsed = parse_x509_certificate(&self.certificate);
        let extensions = parsed.iter().flat_map(|(_, own)| own.extensions());
        let mut identifiers = extensions.filter_map(|extension| match extension.parsed_extension() {
            ParsedExtension::SubjectKeyIdentifier(identifier) => Some(identifier.0.to_vec()),
            _ => None,
        });
        identifiers
            .next()
            .map_or(KeyIdMethod::Sha256, KeyIdMethod::PreSpecified)
    }

    /// Whether it has signed a certificate.
    pub fn has_signed(&self, certificate: &X509Certificate<'_>) -> bool {
        self.with_parsed(|own| {
            certificate.issuer() == own.subject()
                && certificate.verify_signature(Some(own.public_key())).is_ok()
        })
    }

    /// Whether it has signed a revocation list.
    pub(super) fn has_signed_list(&self, list: &CertificateRevocationList<'_>) -> bool {
        self.with_parsed(|own| {
            list.issuer() == own.subject() && list.verify_signature(own.public_key()).is_ok()
        })
    }

    fn with_parsed(&self, is_so: impl FnOnce(&X509Certificate<'_>) -> bool) -> bool {
        parse_x509_certificate(&self.certificate).is_ok_and(|(_, own)| is_so(&own))
    }
}
