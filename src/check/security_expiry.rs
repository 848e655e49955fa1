//! `security.txt` holds for some time yet: once it has expired, nobody has to heed it.

use crate::names::FilePath;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Site;

/// So many days before its end it is to be renewed.
const SOON: i64 = 30;

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    let Some(security) = &site.config.well_known.security else { return notes };
    let seconds = security.expires.0 - site.now.0;
    let days = seconds.div_euclid(86_400);
    if days < SOON {
        let kind = if seconds <= 0 { "over" } else { "soon" };
        let problem = Problem::SecurityExpiry {
            date: security.expires.date(site.config.utc_offset),
            days: u32::try_from(days).unwrap_or(0),
            kind: kind.into(),
        };
        notes.add(Diagnostic::new(problem).at(&FilePath::new(crate::config::FILE), security.span));
    }
    notes
}
