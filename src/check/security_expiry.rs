//! `security.txt` holds for some time yet, and not for years: once it has expired, nobody has to heed it, and RFC 9116
//! (2.5.5) wants less than a year, so that somebody looks whether it is still true.

use crate::names::FilePath;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::Site;

/// So many days before its end it is to be renewed.
const SOON: i64 = 30;

/// So many days ahead its end is too far; a leap year is a year too.
const FAR: i64 = 366;

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    let Some(security) = &site.config.well_known.security else { return notes };
    let seconds = security.expires.0 - site.now.0;
    let days = seconds.div_euclid(86_400);
    let kind = match days {
        _ if seconds <= 0 => Some("over"),
        ..SOON => Some("soon"),
        FAR.. => Some("far"),
        _ => None,
    };
    if let Some(kind) = kind {
        let problem = Problem::SecurityExpiry {
            date: security.expires.date(site.config.utc_offset),
            days: u32::try_from(days).unwrap_or(0),
            kind: kind.into(),
        };
        notes.add(Diagnostic::new(problem).at(&FilePath::new(crate::config::FILE), security.span));
    }
    notes
}
