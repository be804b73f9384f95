//! A client certificate, and the Secret that it is in.

use super::authority::Authority;
use super::{
    AUTHORITY, CERTIFICATE, CLOCK_SKEW, Data, Error, KEY, PASSWORD, PKCS12, date, from_hex, pkcs12, random,
    read_pem, timestamp, to_hex,
};
use crate::client_certificate::IssuedCertificate;
use k8s_openapi::ByteString;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Time;
use k8s_openapi::jiff::Timestamp;
use rcgen::{
    CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair, KeyUsagePurpose,
    SubjectPublicKeyInfo,
};
use x509_parser::parse_x509_certificate;

/// Signs a certificate: the data of its Secret.
///
/// `public_key` is that of the user's request; without one, a key is made, with a PKCS #12 file and a password for it.
pub fn issue(
    authority: &Authority,
    common_name: &str,
    public_key: Option<&[u8]>,
    to_issue: &IssuedCertificate,
    now: Timestamp,
) -> Result<Data, Error> {
    let params = params(common_name, to_issue, now)?;
    let mut data = Data::from([(AUTHORITY.into(), ByteString(authority.pem().into_bytes()))]);
    let certificate = if let Some(public_key) = public_key {
        params.signed_by(&SubjectPublicKeyInfo::from_der(public_key)?, &authority.issuer)?
    } else {
        let key = KeyPair::generate()?;
        let certificate = params.signed_by(&key, &authority.issuer)?;
        let password = to_hex(&random()?);
        let chain = [&certificate.der()[..], &authority.certificate];
        let file = pkcs12::write(common_name, key.serialized_der(), chain, &password)?;
        data.insert(KEY.into(), ByteString(key.serialize_pem().into_bytes()));
        data.insert(PKCS12.into(), ByteString(file));
        data.insert(PASSWORD.into(), ByteString(password.into_bytes()));
        certificate
    };
    data.insert(CERTIFICATE.into(), ByteString(certificate.pem().into_bytes()));
    Ok(data)
}

fn params(
    common_name: &str,
    to_issue: &IssuedCertificate,
    now: Timestamp,
) -> Result<CertificateParams, Error> {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, common_name);
    params.serial_number = Some(from_hex(&to_issue.serial_number).into());
    params.not_before = date(now - CLOCK_SKEW)?;
    params.not_after = date(to_issue.not_after.0)?;
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    params.use_authority_key_identifier_extension = true;
    Ok(params)
}

/// The certificate that is in a Secret, if it is for this key, complete and signed by the authority.
///
/// Without an authority that can sign, there is nothing to compare with: a certificate stays issued when its authority
/// breaks.
pub fn read(
    data: &Data,
    public_key: Option<&[u8]>,
    authority: Option<&Authority>,
) -> Option<IssuedCertificate> {
    let certificate = read_pem(data, CERTIFICATE, "CERTIFICATE")?;
    let (_, certificate) = parse_x509_certificate(&certificate).ok()?;
    let is_for_key = if let Some(key) = public_key {
        certificate.public_key().raw == key
    } else {
        let key = KeyPair::try_from(read_pem(data, KEY, "PRIVATE KEY")?).ok()?;
        key.public_key_raw() == &*certificate.public_key().subject_public_key.data
            && data.contains_key(PKCS12)
            && data.contains_key(PASSWORD)
    };
    let is_signed = authority.is_none_or(|authority| authority.has_signed(&certificate));
    (is_for_key && is_signed).then(|| IssuedCertificate {
        serial_number: to_hex(certificate.raw_serial()),
        not_after: Time(timestamp(certificate.validity().not_after)),
    })
}
