//! Which project a command reads, and how: its folder, its moment, what belongs to it.

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;

use crate::build::Options;
use crate::media::Budget;
use crate::names::{Date, Moment};
use crate::site::Mode;
use crate::world::{Disk, DiskStore};

use super::Failure;
use super::folder::FolderArgument;
use super::words::Words;

/// Arguments of every command that reads a project.
#[derive(Debug, Args)]
pub(super) struct ProjectArguments {
    #[command(flatten)]
    pub(super) folder: FolderArgument,
    /// The moment that counts as now, for embargo and expiry: 2026-11-20 or 2026-11-20T09:00:00Z
    /// [default: SOURCE_DATE_EPOCH, else the clock]
    #[arg(long, value_name = "MOMENT")]
    now: Option<String>,
    /// Include drafts, embargoed and expired stories, unreviewed translations, languages in preparation
    #[arg(long)]
    pub(super) preview: bool,
    /// Add two made-up languages to try the theme with: en-XA, accented and longer, and ar-XB, from
    /// right to left; a preview
    #[arg(long)]
    pub(super) pseudo: bool,
    /// Put this in place of base_url of haidang.toml
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// How much memory the making of pictures may take, in MB, from 64; fewer pictures are then made at a time
    #[arg(long, value_name = "MB", default_value_t = Budget::DEFAULT_MEGABYTES, value_parser = clap::value_parser!(u64).range(64..=1_000_000))]
    media_memory: u64,
    /// Work on so many things at once, 1 to 512 [default: as many as there are processors]
    #[arg(long, short, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=512))]
    jobs: Option<u16>,
}

impl ProjectArguments {
    /// The project's files, clock and store, refused when there is no project at all.
    pub(super) fn world(&self, words: &Words) -> Result<Disk, Failure> {
        self.folder.of_project(words)?;
        self.world_of_folder(words)
    }

    /// The same of any folder that does not lie among a project's sources: that it holds no project is then for the
    /// build to say, in its own format.
    pub(super) fn world_of_folder(&self, words: &Words) -> Result<Disk, Failure> {
        let folder = &self.folder;
        if !folder.source.is_dir() || folder.above().is_some() || folder.misnamed().is_some() {
            return Err(self.folder.missing(words));
        }
        if let Some(store) = self.folder.shared_store().filter(|store| store.is_file()) {
            let value = store.display().to_string();
            return Err(Failure::Usage(words.tell("store-wrong", &[("value", &value)])));
        }
        if let Some(jobs) = self.jobs {
            // Fails only when threads are running already, which keep their number.
            let _ = rayon::ThreadPoolBuilder::new().num_threads(jobs.into()).build_global();
        }
        let disk = Disk::new(&self.folder.source, self.moment(words)?, DiskStore::new(self.store()));
        Ok(match ffmpeg() {
            Some(program) => disk.with_ffmpeg(program),
            None => disk,
        })
    }

    /// Where resized pictures are kept.
    pub(super) fn store(&self) -> PathBuf {
        self.folder.shared_store().unwrap_or_else(|| self.folder.own_store())
    }

    pub(super) fn options(&self, is_strict: bool, words: &Words) -> Result<Options, Failure> {
        let mode = if self.preview || self.pseudo { Mode::Preview } else { Mode::Publish };
        let read = |given: &String| {
            let wrong = || Failure::Usage(words.tell("base-url-wrong", &[("value", given)]));
            crate::config::base_url(given).ok_or_else(wrong)
        };
        let base_url = self.base_url.as_ref().map(read).transpose()?;
        let media_megabytes = self.media_memory;
        Ok(Options { mode, base_url, is_strict, has_pseudo: self.pseudo, media_megabytes })
    }

    /// Now: as asked, else by `SOURCE_DATE_EPOCH`, else by the clock.
    fn moment(&self, words: &Words) -> Result<Moment, Failure> {
        let wrong = |id, value: &str| Failure::Usage(words.tell(id, &[("value", value)]));
        if let Some(now) = &self.now {
            return parse_moment(now).ok_or_else(|| wrong("now-wrong", now));
        }
        if let Some(epoch) = std::env::var_os("SOURCE_DATE_EPOCH") {
            let epoch = epoch.to_string_lossy();
            return parse_epoch(&epoch).ok_or_else(|| wrong("epoch-wrong", &epoch));
        }
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Ok(Moment(i64::try_from(since.as_secs()).unwrap_or(i64::MAX)))
    }
}

/// The program that takes frames of films; none when the variable is there and empty.
fn ffmpeg() -> Option<PathBuf> {
    match std::env::var_os("HAIDANG_FFMPEG") {
        Some(program) => (!program.is_empty()).then(|| program.into()),
        None => Some("ffmpeg".into()),
    }
}

/// Reads a day (midnight in UTC) or a moment in RFC 3339.
fn parse_moment(text: &str) -> Option<Moment> {
    if let Ok(date) = text.parse::<Date>() {
        return Some(Moment::start_of(date, 0));
    }
    let datetime: toml::value::Datetime = text.parse().ok()?;
    crate::fields::When::from(datetime).moment(0)
}

/// Reads seconds since 1970, up to the end of the year 9999.
fn parse_epoch(text: &str) -> Option<Moment> {
    let seconds = text.trim().parse().ok()?;
    (0..=253_402_300_799).contains(&seconds).then_some(Moment(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_with_its_offset() {
        assert_eq!(parse_moment("1970-01-02"), Some(Moment(86_400)));
        assert_eq!(parse_moment("1970-01-01T07:00:01+07:00"), Some(Moment(1)));
        assert_eq!(parse_moment("20/11/2026"), None);
    }

    #[test]
    fn an_epoch_is_a_moment_of_our_calendar() {
        assert_eq!(parse_epoch("86400\n"), Some(Moment(86_400)));
        for wrong in ["", "hôm nay", "1.5", "-1", "1e9", "253402300800", "99999999999999999999"] {
            assert_eq!(parse_epoch(wrong), None, "{wrong}");
        }
    }
}
