//! Engines that draft translations: what `[mt.<name>]` means.
//!
//! Calls none. An engine is a program on this machine or an address on it; no text leaves the machine unless the
//! engine sends it on.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use super::meaning::Meaning;
use super::raw::RawEngine;
use crate::fields::Located;
use crate::names::Lang;
use crate::problem::{Diagnostic, Problem};

/// An engine that drafts translations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Engine {
    /// How it is called.
    pub call: Call,
    /// The languages that it translates into; none when it does not say.
    pub languages: Option<Vec<Lang>>,
    /// Seconds that it has for each batch.
    pub timeout: u32,
    /// Blocks that it is given at once.
    pub batch: usize,
}

/// How an engine is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    /// A program with its arguments.
    Command(Vec<String>),
    /// An address on this machine.
    Url {
        /// Where it listens.
        address: SocketAddr,
        /// The path that is asked for.
        path: String,
    },
}

/// What an address must look like.
const LOOPBACK: &str = "http://127.0.0.1:5000/translate";

impl Meaning<'_> {
    pub(super) fn engines(
        &mut self,
        raw: BTreeMap<String, Located<RawEngine>>,
        known: &[Lang],
    ) -> BTreeMap<String, Engine> {
        let mut engines = BTreeMap::new();
        for (name, typed) in raw {
            let Some(call) = self.call(&name, &typed) else { continue };
            let RawEngine { languages, timeout, batch, .. } = typed.value;
            let languages =
                languages.map(|tags| tags.iter().filter_map(|tag| self.known_lang(tag, known)).collect());
            let timeout = self.bounded(timeout, &format!("mt.{name}.timeout"), 600, 86_400);
            let batch = self.bounded(batch, &format!("mt.{name}.batch"), 100, 10_000) as usize;
            engines.insert(name, Engine { call, languages, timeout, batch });
        }
        engines
    }

    fn call(&mut self, name: &str, typed: &Located<RawEngine>) -> Option<Call> {
        match (&typed.value.command, &typed.value.url) {
            (Some(command), None) => {
                let is_said = command.first().is_some_and(|program| !program.trim().is_empty());
                if !is_said {
                    let problem = Problem::KeyValue {
                        key: format!("mt.{name}.command"),
                        value: "[]".to_owned(),
                        expected: "[\"python3\", \"tools/mt.py\"]".to_owned(),
                    };
                    self.notes.add(Diagnostic::new(problem).at(self.path, command.span));
                }
                is_said.then(|| Call::Command(command.value.clone()))
            }
            (None, Some(url)) => {
                let call = loopback(url);
                if call.is_none() {
                    self.wrong_value(&format!("mt.{name}.url"), url, LOOPBACK);
                }
                call
            }
            (Some(_), Some(url)) => {
                self.wrong_value(&format!("mt.{name}.url"), url, "command | url");
                None
            }
            (None, None) => {
                let problem = Problem::KeyMissing { key: format!("mt.{name}.command") };
                self.notes.add(Diagnostic::new(problem).at(self.path, typed.span));
                None
            }
        }
    }
}

/// An address on this machine; none for any other, which a text could leave the machine by.
fn loopback(url: &str) -> Option<Call> {
    let rest = url.strip_prefix("http://")?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let is_plain = |c: char| c.is_ascii_graphic();
    if host.contains('@') || !path.chars().all(is_plain) {
        return None;
    }
    let address = match host.strip_prefix("localhost") {
        Some("") => SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 80),
        Some(port) => SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port.strip_prefix(':')?.parse().ok()?),
        None => match host.parse::<SocketAddr>() {
            Ok(address) => address,
            Err(_) => SocketAddr::new(host.trim_matches(['[', ']']).parse().ok()?, 80),
        },
    };
    address.ip().is_loopback().then(|| Call::Url { address, path: format!("/{path}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_address_on_this_machine_is_one() {
        for good in
            ["http://127.0.0.1:5000/a", "http://localhost:8080", "http://[::1]:80/x?y=1", "http://127.8.9.1"]
        {
            assert!(loopback(good).is_some(), "{good}");
        }
        for bad in [
            "https://127.0.0.1/",
            "http://example.vn/",
            "http://127.0.0.1.example.vn:80/",
            "http://127.0.0.1@example.vn/",
            "http://localhost.example.vn/",
            "http://10.0.0.1:5000/",
            "http://0.0.0.0:5000/",
            "http://127.0.0.1:5000/a b",
            "http://127.0.0.1:5000/\r\nX: y",
            "ftp://127.0.0.1/",
        ] {
            assert_eq!(loopback(bad), None, "{bad}");
        }
    }
}
