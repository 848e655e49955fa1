//! `manifest.json`: every file with its SHA-256 and length, the manifest itself apart.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// What the manifest says of a file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) sha256: [u8; 32],
    pub(super) bytes: u64,
}

/// The text of the manifest.
pub(super) fn written(entries: &BTreeMap<String, Entry>) -> String {
    let mut files = serde_json::Map::new();
    for (file, entry) in entries {
        let hash: String = entry.sha256.iter().map(|byte| format!("{byte:02x}")).collect();
        files.insert(file.clone(), json!({ "sha256": hash, "bytes": entry.bytes }));
    }
    let manifest = json!({ "generator": "haidang", "files": Value::Object(files) });
    format!("{manifest:#}\n")
}
