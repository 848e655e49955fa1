//! Tells the worker when a file of the project changes; knows files by their paths alone.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;

use notify::{ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::problem::{Action, Error};
use crate::world::Disk;

use super::orders::Order;

/// The watch over a project: over its own files, and not over what is made of them.
pub(super) struct Watch {
    watcher: RecommendedWatcher,
    source: PathBuf,
    /// Whether something may stand there that nobody watches: a root has come or was replaced, or events were lost.
    is_stale: Arc<AtomicBool>,
}

impl Watch {
    /// Watches the project in `source` from here on.
    pub(super) fn begin(source: &Path, orders: Sender<Order>) -> Result<Self, Error> {
        let refused = |cause| Error::new(Action::Watch, source.display(), cause);
        let source = source.canonicalize().map_err(refused)?;
        let is_stale = Arc::new(AtomicBool::new(true));
        let (root, stale) = (source.clone(), Arc::clone(&is_stale));
        let told = move |event: notify::Result<Event>| {
            let Some(news) = news(event, &root) else { return };
            if news == News::Roots {
                stale.store(true, Ordering::SeqCst);
            }
            let _ = orders.send(Order::Changed);
        };
        let watcher = notify::recommended_watcher(told)
            .map_err(|cause| refused(std::io::Error::other(cause.to_string())))?;
        let mut watch = Self { watcher, source, is_stale };
        watch.renew()?;
        Ok(watch)
    }

    /// Watches what stands there, when that may be something else than before.
    ///
    /// To be called before the project is read: what changes later is told, what changed earlier is read.
    pub(super) fn renew(&mut self) -> Result<(), Error> {
        if !self.is_stale.swap(false, Ordering::SeqCst) {
            return Ok(());
        }
        let Err(cause) = self.cover() else { return Ok(()) };
        self.is_stale.store(true, Ordering::SeqCst);
        match cause.kind {
            // A folder went away meanwhile, which is a change to come.
            ErrorKind::PathNotFound => Ok(()),
            _ => {
                let cause = std::io::Error::other(cause.to_string());
                Err(Error::new(Action::Watch, self.source.display(), cause))
            }
        }
    }

    fn cover(&mut self) -> notify::Result<()> {
        // The folder itself sees files that editors put in the place of others, and roots that come.
        self.watcher.watch(&self.source, RecursiveMode::NonRecursive)?;
        for root in Disk::roots() {
            let path = self.source.join(root);
            if path.is_dir() {
                self.watcher.watch(&path, RecursiveMode::Recursive)?;
            }
        }
        Ok(())
    }
}

/// What an event means to the worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum News {
    /// A file of the project has changed.
    Files,
    /// What is to be watched has changed, too.
    Roots,
}

fn news(event: notify::Result<Event>, source: &Path) -> Option<News> {
    // A watcher that lost count has missed files and folders.
    let Ok(event) = event else { return Some(News::Roots) };
    if event.need_rescan() {
        return Some(News::Roots);
    }
    if matches!(event.kind, EventKind::Access(_)) {
        return None;
    }
    event.paths.iter().filter_map(|path| news_of(path, source)).max()
}

fn news_of(path: &Path, source: &Path) -> Option<News> {
    let path = path.strip_prefix(source).ok()?;
    let root = Disk::roots().iter().find(|root| path.starts_with(root))?;
    Some(if path == Path::new(root) { News::Roots } else { News::Files })
}

#[cfg(test)]
mod tests {
    use notify::event::{AccessKind, CreateKind, Flag};

    use super::*;

    #[test]
    fn what_the_program_makes_is_no_change_and_what_it_reads_is() {
        let changed = |path: &str| news_of(&Path::new("/trang").join(path), Path::new("/trang"));
        for path in ["public/vi/index.html", ".haidang/store/a", "target/x", ".git/index", "contents/a", ""] {
            assert_eq!(changed(path), None, "{path}");
        }
        assert_eq!(changed("content/cảng/index.vi.md"), Some(News::Files));
        for root in Disk::roots() {
            assert_eq!(changed(root), Some(News::Roots), "{root}");
        }
    }

    #[test]
    fn lost_events_count_as_changes_and_looking_does_not() {
        let source = Path::new("/trang");
        let of_content = |kind| Event::new(kind).add_path(source.join("content"));
        let lost = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert_eq!(news(Ok(lost), source), Some(News::Roots));
        assert_eq!(news(Err(notify::Error::generic("lost")), source), Some(News::Roots));
        assert_eq!(news(Ok(of_content(EventKind::Access(AccessKind::Any))), source), None);
        let created = of_content(EventKind::Create(CreateKind::Folder));
        assert_eq!(news(Ok(created), source), Some(News::Roots));
    }
}
