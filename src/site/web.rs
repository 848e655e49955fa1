//! Addresses of the web and of mail: whether a reader can get there at all.
//!
//! Asks nobody; whether something stands there is not known here.

use std::net::IpAddr;

/// The host of an address of the web, from what stands behind its scheme.
pub(super) fn host(rest: &str) -> &str {
    let rest = rest.trim_start_matches('/');
    let authority = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    let host = authority.rsplit('@').next().unwrap_or(authority);
    match host.strip_prefix('[') {
        Some(address) => address.split(']').next().unwrap_or(address),
        None => host.split(':').next().unwrap_or(host),
    }
}

/// Whether a host is this computer or one of the same network (RFC 1918, RFC 6761), which no reader gets to.
pub(super) fn is_local(host: &str) -> bool {
    let name = host.to_ascii_lowercase();
    match host.parse() {
        Ok(IpAddr::V4(address)) => {
            address.is_loopback()
                || address.is_private()
                || address.is_link_local()
                || address.is_unspecified()
        }
        Ok(IpAddr::V6(address)) => address.is_loopback() || address.is_unspecified(),
        Err(_) => name == "localhost" || name.ends_with(".localhost") || name.ends_with(".local"),
    }
}

/// Whether an address of mail has a name and a domain.
pub(super) fn is_mail(rest: &str) -> bool {
    let address = rest.split('?').next().unwrap_or(rest);
    let is_whole = |(name, domain): (&str, &str)| {
        !name.is_empty() && domain.split('.').count() > 1 && domain.split('.').all(|part| !part.is_empty())
    };
    address.split(',').all(|one| one.rsplit_once('@').is_some_and(is_whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hosts_that_others_reach_are_not_local() {
        for local in ["localhost", "127.0.0.1", "10.1.2.3", "192.168.1.5", "0.0.0.0", "::1", "may-in.local"] {
            assert!(is_local(local), "{local}");
        }
        for other in ["haiphong.gov.vn", "8.8.8.8", "local.vn", "2001:db8::1", ""] {
            assert!(!is_local(other), "{other}");
        }
        assert_eq!(host("//lan:a@[::1]:4000/vi"), "::1");
        assert_eq!(host("//a.vn:8080?x#y"), "a.vn");
    }

    #[test]
    fn an_address_of_mail_has_a_name_and_a_domain() {
        assert!(is_mail("lan@a.gov.vn?subject=a@b") && is_mail("a@b.vn,c@d.vn"));
        for wrong in ["", "lan", "lan@haiphong", "@a.vn", "lan@a..vn"] {
            assert!(!is_mail(wrong), "{wrong}");
        }
    }
}
