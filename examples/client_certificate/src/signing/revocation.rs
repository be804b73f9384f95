//! The revocation list (CRL): the serial numbers that nginx refuses though they have not expired.

use super::authority::Authority;
use super::{CLOCK_SKEW, Error, date, from_hex, timestamp, to_hex};
use crate::client_authority::Revocation;
use k8s_openapi::jiff::{SignedDuration, Timestamp};
use rcgen::{CertificateRevocationListParams, RevokedCertParams};
use std::collections::BTreeSet;
use x509_parser::parse_x509_crl;

/// Signs a list.
pub fn sign(
    authority: &Authority,
    revocations: &[Revocation],
    now: Timestamp,
    seconds: u32,
) -> Result<String, Error> {
    let revoked = |one: &Revocation| {
        Ok(RevokedCertParams {
            serial_number: from_hex(&one.serial_number).into(),
            revocation_time: date(one.revoked.0)?,
            reason_code: None,
            invalidity_date: None,
        })
    };
    let params = CertificateRevocationListParams {
        this_update: date(now - CLOCK_SKEW)?,
        next_update: date(now + valid_for(seconds))?,
        // It has to grow, and time does.
        crl_number: now.as_millisecond().unsigned_abs().into(),
        issuing_distribution_point: None,
        revoked_certs: revocations.iter().map(revoked).collect::<Result<_, Error>>()?,
        key_identifier_method: authority.key_identifier(),
    };
    Ok(params.signed_by(&authority.issuer)?.pem()?)
}

/// When a list has to be signed again: when half of its time is over. `None`: now, because it is not about these
/// revocations, not the authority's, or not valid for so long.
pub fn renewal(
    list: &str,
    authority: &Authority,
    revocations: &[Revocation],
    seconds: u32,
) -> Option<Timestamp> {
    let block = pem::parse(list).ok()?;
    let (_, list) = parse_x509_crl(block.contents()).ok()?;
    let listed: BTreeSet<_> = list
        .iter_revoked_certificates()
        .map(|one| to_hex(one.raw_serial()))
        .collect();
    let wanted = revocations.iter().map(|one| one.serial_number.clone());
    let (from, to) = (timestamp(list.last_update()), timestamp(list.next_update()?));
    let is_so_long = to.duration_since(from) == CLOCK_SKEW + valid_for(seconds);
    let is_good = is_so_long && listed == wanted.collect() && authority.has_signed_list(&list);
    is_good.then(|| to - valid_for(seconds) / 2)
}

fn valid_for(seconds: u32) -> SignedDuration {
    SignedDuration::from_secs(seconds.into())
}
