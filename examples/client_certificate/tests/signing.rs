//! What is signed, and everything that is not: each bad input has a reason of its own.

use client_certificate::client_authority::{ClientAuthorityReason, Revocation};
use client_certificate::client_certificate::{ClientCertificateReason, IssuedCertificate};
use client_certificate::signing::authority::{self, Authority};
use client_certificate::signing::{
    AUTHORITY, CERTIFICATE, Data, KEY, PASSWORD, PKCS12, certificate, request, revocation, serial_number,
};
use k8s_openapi::ByteString;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::Time;
use k8s_openapi::jiff::{SignedDuration, Timestamp};
use p12_keystore::{KeyStore, Pkcs12ImportPolicy};
use rcgen::{
    BasicConstraints, CertificateParams, CertificateSigningRequest, DistinguishedName, DnType, IsCa, Issuer,
    KeyPair, KeyUsagePurpose,
};
use std::collections::BTreeSet;
use x509_parser::{parse_x509_certificate, parse_x509_crl};

const HOUR: u32 = 3600;

fn now() -> Timestamp {
    Timestamp::from_second(1_800_000_000).unwrap()
}

fn hours(hours: i64) -> SignedDuration {
    SignedDuration::from_hours(hours)
}

fn made() -> Data {
    authority::make("staff", now(), 24 * HOUR).unwrap()
}

fn an_authority() -> Authority {
    authority::read(&made(), now()).ok().unwrap()
}

fn to_issue() -> IssuedCertificate {
    IssuedCertificate {
        serial_number: serial_number().unwrap(),
        not_after: Time(now() + hours(8)),
    }
}

fn secret(certificate: &str, key: &str) -> Data {
    let text = |text: &str| ByteString(text.as_bytes().into());
    Data::from([(CERTIFICATE.into(), text(certificate)), (KEY.into(), text(key))])
}

fn text(data: &Data, key: &str) -> String {
    String::from_utf8(data[key].0.clone()).unwrap()
}

fn authority_params(usages: &[KeyUsagePurpose]) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = usages.into();
    params
}

/// The reason why a Secret is no authority, and a message that does not quote it.
fn refusal(data: &Data) -> ClientAuthorityReason {
    let refused = authority::read(data, now()).err().expect("a refusal");
    assert!(refused.message.contains("tls."), "{}", refused.message);
    refused.reason
}

#[test]
fn authority_without_certificate() {
    assert_eq!(refusal(&Data::new()), ClientAuthorityReason::NoCertificate);
    for text in [
        "",
        "no PEM",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
    ] {
        assert_eq!(
            refusal(&secret(text, text)),
            ClientAuthorityReason::NoCertificate,
            "{text}"
        );
    }
    let key = text(&made(), KEY);
    assert_eq!(refusal(&secret(&key, &key)), ClientAuthorityReason::NoCertificate);
}

#[test]
fn certificate_that_is_no_authority() {
    let key = KeyPair::generate().unwrap();
    let both = [KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let of_user = CertificateParams::default();
    let without_lists = authority_params(&both[..1]);
    for params in [of_user, without_lists] {
        let certificate = params.self_signed(&key).unwrap().pem();
        assert_eq!(
            refusal(&secret(&certificate, &key.serialize_pem())),
            ClientAuthorityReason::NotAnAuthority
        );
    }
    let good = authority_params(&both).self_signed(&key).unwrap().pem();
    assert!(authority::read(&secret(&good, &key.serialize_pem()), now()).is_ok());
}

#[test]
fn authority_with_a_name_that_cannot_be_written_again() {
    let data = secret(include_str!("two-units.pem"), "");
    assert_eq!(refusal(&data), ClientAuthorityReason::NotAnAuthority);
}

#[test]
fn authority_of_another_authority() {
    let both = [KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    let (root, key) = (KeyPair::generate().unwrap(), KeyPair::generate().unwrap());
    let mut params = authority_params(&both);
    params.distinguished_name.push(DnType::CommonName, "root");
    let root = Issuer::new(params, root);
    let certificate = authority_params(&both).signed_by(&key, &root).unwrap();
    assert_eq!(
        refusal(&secret(&certificate.pem(), &key.serialize_pem())),
        ClientAuthorityReason::NotSelfSigned
    );
}

#[test]
fn authority_of_an_algorithm_that_is_not_supported() {
    let curve = include_str!("p521-authority.pem");
    let (certificate, key) = curve.split_at(curve.find("-----BEGIN PRIVATE KEY").unwrap());
    assert_eq!(
        refusal(&secret(certificate, key)),
        ClientAuthorityReason::UnusableKey
    );
    // ECDSA with SHA-512 for SHA-256, both where it is named.
    let mut data = made();
    let der = pem::parse(text(&data, CERTIFICATE)).unwrap().into_contents();
    let sha512 = |oid: &[u8]| [&oid[..oid.len() - 1], &[4]].concat();
    let oid = [0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 2];
    let mut damaged = Vec::new();
    for byte in der {
        damaged.push(byte);
        if damaged.ends_with(&oid) {
            damaged.truncate(damaged.len() - oid.len());
            damaged.extend(sha512(&oid));
        }
    }
    let pem = pem::encode(&pem::Pem::new("CERTIFICATE", damaged));
    data.insert(CERTIFICATE.into(), ByteString(pem.into_bytes()));
    assert_eq!(refusal(&data), ClientAuthorityReason::UnsupportedSignature);
}

#[test]
fn authority_and_list_are_good_where_the_clock_is_behind() {
    let behind = now() - SignedDuration::from_mins(4);
    assert!(authority::read(&made(), behind).is_ok());
    let list = revocation::sign(&an_authority(), &[], now(), HOUR).unwrap();
    let list = pem::parse(list).unwrap();
    let (_, list) = parse_x509_crl(list.contents()).unwrap();
    assert!(list.last_update().timestamp() < behind.as_second());
}

#[test]
fn authority_out_of_time() {
    let expired = authority::make("staff", now() - hours(2), HOUR).unwrap();
    assert_eq!(refusal(&expired), ClientAuthorityReason::Expired);
    let early = authority::make("staff", now() + hours(2), HOUR).unwrap();
    assert_eq!(refusal(&early), ClientAuthorityReason::NotYetValid);
}

#[test]
fn authority_without_its_key() {
    let mut data = made();
    data.remove(KEY);
    assert_eq!(refusal(&data), ClientAuthorityReason::NoKey);
    let certificate = text(&made(), CERTIFICATE);
    let sec1 = "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n";
    for key in ["", "no PEM", sec1] {
        assert_eq!(
            refusal(&secret(&certificate, key)),
            ClientAuthorityReason::UnusableKey
        );
    }
    let other = text(&made(), KEY);
    assert_eq!(
        refusal(&secret(&certificate, &other)),
        ClientAuthorityReason::OtherKey
    );
}

fn requested(name: &str, key: &KeyPair) -> CertificateSigningRequest {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.serialize_request(key).unwrap()
}

#[test]
fn requests_that_are_not_signed() {
    use ClientCertificateReason as Reason;
    let certificate = text(&made(), CERTIFICATE);
    let without_name = {
        let mut params = CertificateParams::default();
        params.distinguished_name = DistinguishedName::new();
        let request = params.serialize_request(&KeyPair::generate().unwrap());
        request.unwrap().pem().unwrap()
    };
    let requests = [
        ("", "dora", Reason::NotARequest),
        (certificate.as_str(), "dora", Reason::NotARequest),
        (
            "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n",
            "dora",
            Reason::NotARequest,
        ),
        (
            include_str!("../requests/weak-key.pem"),
            "mallory",
            Reason::WeakKey,
        ),
        (include_str!("requests/p224.pem"), "dora", Reason::WeakKey),
        (include_str!("requests/p521.pem"), "dora", Reason::UnsupportedKey),
        (
            include_str!("requests/rsa-8200.pem"),
            "dora",
            Reason::UnsupportedKey,
        ),
        (
            include_str!("../requests/wrong-signature.pem"),
            "eve",
            Reason::WrongSignature,
        ),
        (
            include_str!("../requests/other-name.pem"),
            "oscar",
            Reason::OtherName,
        ),
        (include_str!("../requests/bob.pem"), "Bob", Reason::OtherName),
        (&without_name, "", Reason::OtherName),
    ];
    for (request, name, reason) in requests {
        let refused = request::check(request, name).unwrap_err();
        assert_eq!(refused.reason, reason, "{}", refused.message);
    }
}

/// Every way to damage a request is a reason, not a panic, or does not matter: the signature does not cover itself.
#[test]
fn damaged_request_gets_no_other_key_signed() {
    let key = KeyPair::generate().unwrap();
    let request = requested("dora", &key);
    let public_key = request::check(&request.pem().unwrap(), "dora").unwrap();
    let mut refused = 0;
    for at in 0..request.der().len() {
        let mut damaged = request.der().to_vec();
        damaged[at] ^= 1;
        let pem = pem::encode(&pem::Pem::new("CERTIFICATE REQUEST", damaged));
        match request::check(&pem, "dora") {
            Ok(signed) => assert_eq!(signed, public_key, "byte {at}"),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > request.der().len() - 8, "{refused}");
}

#[test]
fn request_gets_what_the_spec_says_and_no_more() {
    let public_key = request::check(include_str!("requests/asks-for-more.pem"), "dora").unwrap();
    let issued = to_issue();
    let data = certificate::issue(&an_authority(), "dora", Some(&public_key), &issued, now()).unwrap();
    assert_eq!(data.keys().collect::<Vec<_>>(), [AUTHORITY, CERTIFICATE]);
    let der = pem::parse(text(&data, CERTIFICATE)).unwrap().into_contents();
    let (_, certificate) = parse_x509_certificate(&der).unwrap();
    assert_eq!(certificate.subject().to_string(), "CN=dora");
    assert!(!certificate.is_ca());
    let usage = certificate.extended_key_usage().unwrap().unwrap().value;
    assert!(usage.client_auth && !usage.server_auth && !usage.any);
    assert_eq!(
        certificate.validity().not_after.timestamp(),
        issued.not_after.0.as_second()
    );
}

#[test]
fn certificate_is_read_back() {
    let (staff, others) = (an_authority(), an_authority());
    let issued = to_issue();
    let mut data = certificate::issue(&staff, "alice", None, &issued, now()).unwrap();
    assert_eq!(certificate::read(&data, None, Some(&staff)), Some(issued.clone()));
    assert_eq!(certificate::read(&data, None, None), Some(issued));
    // That of another authority of the same name.
    assert_eq!(certificate::read(&data, None, Some(&others)), None);
    let bob = request::check(include_str!("../requests/bob.pem"), "bob").unwrap();
    assert_eq!(certificate::read(&data, Some(&bob), Some(&staff)), None);
    for key in [CERTIFICATE, KEY, PKCS12, PASSWORD] {
        let removed = data.remove(key).unwrap();
        assert_eq!(certificate::read(&data, None, Some(&staff)), None, "{key}");
        data.insert(key.into(), removed);
    }
    data.insert(KEY.into(), ByteString(text(&made(), KEY).into_bytes()));
    assert_eq!(certificate::read(&data, None, Some(&staff)), None);
}

#[test]
fn pkcs12_opens_with_its_password() {
    let data = certificate::issue(&an_authority(), "alice", None, &to_issue(), now()).unwrap();
    let open = |password: &str| KeyStore::from_pkcs12(&data[PKCS12].0, password, Pkcs12ImportPolicy::Strict);
    let store = open(&text(&data, PASSWORD)).unwrap();
    let (name, chain) = store.private_key_chain().unwrap();
    assert_eq!(name, "alice");
    assert_eq!(
        chain.key().as_der(),
        pem::parse(text(&data, KEY)).unwrap().contents()
    );
    let certificates =
        [CERTIFICATE, AUTHORITY].map(|key| pem::parse(text(&data, key)).unwrap().into_contents());
    let in_chain: Vec<_> = chain.certs().iter().map(|one| one.as_der().to_vec()).collect();
    assert_eq!(in_chain, certificates);
    assert!(open("password").is_err());
    let other = certificate::issue(&an_authority(), "alice", None, &to_issue(), now()).unwrap();
    assert_ne!(text(&data, PASSWORD), text(&other, PASSWORD));
}

#[test]
fn pkcs12_of_a_name_that_it_cannot_say() {
    let data = certificate::issue(&an_authority(), "a😀é", None, &to_issue(), now()).unwrap();
    let password = text(&data, PASSWORD);
    let store = KeyStore::from_pkcs12(&data[PKCS12].0, &password, Pkcs12ImportPolicy::Strict).unwrap();
    assert_eq!(store.private_key_chain().unwrap().0, "a\u{fffd}é");
}

#[test]
fn serial_numbers_are_unique() {
    let numbers: BTreeSet<_> = (0..1000).map(|_| serial_number().unwrap()).collect();
    assert_eq!(numbers.len(), 1000);
    // 16 bytes that DER neither shortens nor lengthens.
    for number in numbers {
        assert_eq!(number.len(), 32);
        assert!(('4'..='7').contains(&number.chars().next().unwrap()), "{number}");
    }
}

#[test]
fn revocation_list_is_renewed_when_it_has_to_be() {
    let staff = an_authority();
    let revoked = |issued: IssuedCertificate| Revocation {
        serial_number: issued.serial_number,
        revoked: Time(now()),
        not_after: issued.not_after,
    };
    let revocations = [revoked(to_issue()), revoked(to_issue())];
    for revocations in [&[][..], &revocations] {
        let list = revocation::sign(&staff, revocations, now(), 4 * HOUR).unwrap();
        assert_eq!(
            revocation::renewal(&list, &staff, revocations, 4 * HOUR),
            Some(now() + hours(2))
        );
        let others = an_authority();
        assert_eq!(revocation::renewal(&list, &others, revocations, 4 * HOUR), None);
        let other = [revoked(to_issue())];
        assert_eq!(revocation::renewal(&list, &staff, &other, 4 * HOUR), None);
        for hours in [3, 5] {
            assert_eq!(
                revocation::renewal(&list, &staff, revocations, hours * HOUR),
                None
            );
        }
    }
    let list = revocation::sign(&staff, &revocations, now(), 4 * HOUR).unwrap();
    let one = &revocations[..1];
    assert_eq!(revocation::renewal(&list, &staff, one, 4 * HOUR), None);
    assert_eq!(revocation::renewal("", &staff, &[], 4 * HOUR), None);
}
