//! A certificate signing request (CSR): for whom, for which key, signed by that key.

use crate::client_certificate::ClientCertificateReason as Reason;
use crate::failure::Refused;
use rcgen::SubjectPublicKeyInfo;
use std::ops::RangeInclusive;
use x509_parser::certification_request::X509CertificationRequest;
use x509_parser::error::X509Error;
use x509_parser::prelude::FromDer;
use x509_parser::public_key::PublicKey;
use x509_parser::x509::AttributeTypeAndValue;

/// What fewer bits can be broken, and more are not supported.
const RSA_BITS: RangeInclusive<usize> = 2048..=8192;
const CURVE_BITS: usize = 256;

/// The public key of a request, in DER. What else the request asks for is not granted, nor looked at: the certificate says
/// what the spec does.
pub fn check(request: &str, common_name: &str) -> Result<Vec<u8>, Refused<Reason>> {
    let block = pem::parse(request)
        .ok()
        .filter(|block| block.tag() == "CERTIFICATE REQUEST" || block.tag() == "NEW CERTIFICATE REQUEST")
        .ok_or_else(|| Refused::new(Reason::NotARequest, "the request is not in PEM"))?;
    let (_, request) = X509CertificationRequest::from_der(block.contents())
        .map_err(|_| Refused::new(Reason::NotARequest, "the request is not a PKCS #10 request"))?;
    check_key(&request)?;
    check_signature(&request)?;
    check_name(&request, common_name)?;
    Ok(request.certification_request_info.subject_pki.raw.to_vec())
}

fn check_key(request: &X509CertificationRequest<'_>) -> Result<(), Refused<Reason>> {
    let key = &request.certification_request_info.subject_pki;
    let (bits, least) = match key.parsed() {
        Ok(PublicKey::RSA(key)) => (length(key.modulus), *RSA_BITS.start()),
        Ok(PublicKey::EC(point)) => (point.key_size(), CURVE_BITS),
        // Others are supported or not, whatever their length.
        _ => (0, 0),
    };
    if bits < least {
        return Err(Refused::new(
            Reason::WeakKey,
            format!("the key has {bits} bits, and needs {least}"),
        ));
    }
    if bits > *RSA_BITS.end() || SubjectPublicKeyInfo::from_der(key.raw).is_err() {
        return Err(Refused::new(
            Reason::UnsupportedKey,
            format!(
                "the key is not RSA of at most {} bits, ECDSA (P-256, P-384) or Ed25519",
                RSA_BITS.end()
            ),
        ));
    }
    Ok(())
}

/// The length of a number in bits.
fn length(number: &[u8]) -> usize {
    let first = number.iter().position(|&byte| byte != 0);
    first.map_or(0, |at| {
        8 * (number.len() - at) - number[at].leading_zeros() as usize
    })
}

fn check_signature(request: &X509CertificationRequest<'_>) -> Result<(), Refused<Reason>> {
    request.verify_signature().map_err(|error| match error {
        X509Error::SignatureUnsupportedAlgorithm => Refused::new(
            Reason::UnsupportedKey,
            "the request is signed with an algorithm that is not supported",
        ),
        _ => Refused::new(Reason::WrongSignature, "the request is not signed by its key"),
    })
}

fn check_name(request: &X509CertificationRequest<'_>, common_name: &str) -> Result<(), Refused<Reason>> {
    let names = request.certification_request_info.subject.iter_common_name();
    let names: Vec<_> = names.map(AttributeTypeAndValue::as_str).collect();
    match names[..] {
        [Ok(name)] if name == common_name => Ok(()),
        [Ok(name)] => Err(Refused::new(
            Reason::OtherName,
            format!("the request is for {name:?}, the spec for {common_name:?}"),
        )),
        _ => Err(Refused::new(
            Reason::OtherName,
            "the request has no common name, or several",
        )),
    }
}
