//! The service worker that keeps pages for readers without a connection, what it is told of the site, and the worker
//! that ends that.
//!
//! The version that it is told is the hash of the whole build, so that every change of the site is seen.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use serde_json::json;

use crate::config::Offline;
use crate::names::Address;
use crate::plan;
use crate::problem::Error;
use crate::world::StoreKey;

use super::studio::Studio;
use super::{Bundle, Made};

const KEEPING: &str = include_str!("keeping.js");
const LEAVING: &str = include_str!("leaving.js");

/// The worker, which is the same in every build until the program changes it.
pub(super) fn worker(studio: &Studio) -> String {
    let root = studio.href(&Address::new("/"));
    let base = json!(root.trim_end_matches('/'));
    let script = if studio.config().formats.offline == Offline::Kept { KEEPING } else { LEAVING };
    format!("const BASE = {base};\n{script}")
}

/// What the worker is told of the site; the version is the hash of all other files.
pub(super) fn data(studio: &Studio, version: &str) -> String {
    let config = studio.config();
    let pages: BTreeMap<&str, String> = studio
        .site
        .langs
        .iter()
        .filter_map(|lang| {
            let address = plan::offline_page(lang);
            let is_there = studio.plan.recipes.contains_key(&address);
            is_there.then(|| (lang.as_str(), studio.href(&address)))
        })
        .collect();
    let files = ["styles", "scripts/site.js", "scripts/offline.js"];
    let files = files.iter().filter_map(|name| studio.asset(name));
    let fonts = studio.plan.fonts.preloaded.iter().map(|font| studio.href(font));
    let shell: Vec<String> = files.chain(fonts).chain(pages.values().cloned()).collect();
    let site = json!({
        "version": version,
        "shell": shell,
        "pages": pages,
        "first": config.source_lang(),
    });
    format!("{site}\n")
}

/// Passes files on and remembers the hash of each.
pub(super) struct Hashing<'a> {
    bundle: &'a dyn Bundle,
    seen: Mutex<BTreeMap<Address, StoreKey>>,
}

impl<'a> Hashing<'a> {
    pub(super) fn new(bundle: &'a dyn Bundle) -> Self {
        Self { bundle, seen: Mutex::default() }
    }

    /// The hash of everything that has passed, whatever the order.
    pub(super) fn version(&self) -> String {
        // A thread that panicked while it held the lock is a bug that ends the build anyway.
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        let lines = seen.iter().map(|(address, key)| format!("{address} {}\n", key.short(64)));
        StoreKey::of(&[lines.collect::<String>().as_bytes()]).short(16)
    }
}

impl Bundle for Hashing<'_> {
    fn take(&self, made: Made) -> Result<(), Error> {
        let key = StoreKey::of(&[&made.bytes]);
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).insert(made.address.clone(), key);
        self.bundle.take(made)
    }
}
