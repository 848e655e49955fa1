//! Tells the worker when a file of the project changes.

use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};

use notify::{Event, EventKind, RecursiveMode, Watcher};

use crate::problem::{Action, Error};

use super::worker::Order;

/// What changes: the project's own files, not what is made of them.
const WATCHED: [&str; 4] = ["haidang.toml", "content", "i18n", "themes"];

/// Orders for a worker, and the end at which it takes them.
pub(super) fn start(source: &Path) -> Result<(Sender<Order>, Receiver<Order>), Error> {
    let (orders, taken) = channel();
    let failed = |cause: notify::Error| {
        Error::new(Action::Watch, source.display(), std::io::Error::other(cause.to_string()))
    };
    let source = source.canonicalize().map_err(|cause| Error::new(Action::Watch, source.display(), cause))?;
    let told = orders.clone();
    let root = source.clone();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        let is_ours = |path: &Path| {
            path.strip_prefix(&root).is_ok_and(|path| WATCHED.iter().any(|watched| path.starts_with(watched)))
        };
        match event {
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => {}
            Ok(event) if !event.paths.iter().any(|path| is_ours(path)) => {}
            // A watcher that lost count, too, means that something changed.
            _ => {
                let _ = told.send(Order::Changed);
            }
        }
    })
    .map_err(failed)?;
    // The folder itself sees files that editors put in the place of others, and folders made later.
    watcher.watch(&source, RecursiveMode::NonRecursive).map_err(failed)?;
    for name in WATCHED {
        let path = source.join(name);
        if path.is_dir() {
            watcher.watch(&path, RecursiveMode::Recursive).map_err(failed)?;
        }
    }
    // The watcher lives as long as the program.
    std::mem::forget(watcher);
    Ok((orders, taken))
}
