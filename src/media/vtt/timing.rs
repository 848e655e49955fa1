//! Times as WebVTT writes them: `01:02.500`, with hours when there are any.
//!
//! Reads also what was meant by times of other forms, so that the right line can be shown.

/// The times of a line with an arrow, and what stands behind them.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Times<'a> {
    pub(super) start: u64,
    pub(super) end: u64,
    pub(super) settings: &'a str,
    /// What keeps browsers from reading the line.
    pub(super) fault: Option<Fault>,
}

/// What is wrong with a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fault {
    /// A comma before the milliseconds, as in SubRip.
    Comma,
    /// Another form than browsers read.
    Form,
}

/// Reads a line `start --> end settings`; none when no time can be made out.
pub(super) fn times(line: &str) -> Option<Times<'_>> {
    let (start, rest) = line.split_once("-->")?;
    let rest = rest.trim_start();
    let (end, settings) = rest.split_once([' ', '\t']).unwrap_or((rest, ""));
    let (start, start_fault) = time(start.trim())?;
    let (end, end_fault) = time(end.trim())?;
    Some(Times { start, end, settings: settings.trim(), fault: start_fault.max(end_fault) })
}

/// A time in milliseconds, however it was written.
fn time(text: &str) -> Option<(u64, Option<Fault>)> {
    let parts: Vec<&str> = text.split(':').collect();
    let (seconds, before) = parts.split_last()?;
    let (seconds, fraction) = match seconds.find(['.', ',']) {
        Some(at) => (&seconds[..at], Some(&seconds[at + 1..])),
        None => (*seconds, None),
    };
    let mut whole: u64 = 0;
    if before.len() > 2 {
        return None;
    }
    for part in before {
        whole = whole.checked_mul(60)?.checked_add(number(part)?)?;
    }
    let whole = whole.checked_mul(60)?.checked_add(number(seconds)?)?;
    let thousandths = match fraction {
        Some(digits) if digits.len() <= 3 => {
            let scale = 10_u64.pow(3 - u32::try_from(digits.len()).ok()?);
            number(digits)? * scale
        }
        Some(digits) => number(digits.get(..3)?)?,
        None => 0,
    };
    let millis = whole.checked_mul(1000)?.checked_add(thousandths)?;
    Some((millis, fault(text, before, seconds, fraction)))
}

fn fault(text: &str, before: &[&str], seconds: &str, fraction: Option<&str>) -> Option<Fault> {
    let is_pair = |part: &str| part.len() == 2 && number(part).is_some_and(|value| value < 60);
    let is_whole = before.split_last().is_some_and(|(minutes, hours)| {
        fraction.is_some_and(|digits| digits.len() == 3)
            && is_pair(seconds)
            && is_pair(minutes)
            && hours.iter().all(|hours| hours.len() >= 2)
    });
    match (is_whole, text.contains(',')) {
        (_, true) => Some(Fault::Comma),
        (false, false) => Some(Fault::Form),
        (true, false) => None,
    }
}

/// Digits alone, not too many.
fn number(digits: &str) -> Option<u64> {
    let is_number = (1..=9).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| digits.parse().ok())?
}

/// A time as WebVTT writes it: `00:01:02.500`.
pub fn stamp(millis: u64) -> String {
    let (seconds, thousandths) = (millis / 1000, millis % 1000);
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    format!("{hours:02}:{minutes:02}:{:02}.{thousandths:03}", seconds % 60)
}

/// A time as readers see it: `1:02`, with hours when there are any.
pub fn clock(millis: u64) -> String {
    let seconds = millis / 1000;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault_of(line: &str) -> Option<(u64, u64, Option<Fault>)> {
        times(line).map(|times| (times.start, times.end, times.fault))
    }

    #[test]
    fn times_are_read_with_and_without_hours() {
        assert_eq!(fault_of("00:01.500 --> 01:02:03.004"), Some((1500, 3_723_004, None)));
        assert_eq!(fault_of("100:00:00.000-->100:00:01.000"), Some((360_000_000, 360_001_000, None)));
        assert_eq!(times("00:01.500 --> 00:02.000\tline:10%").map(|times| times.settings), Some("line:10%"));
    }

    #[test]
    fn what_was_meant_is_read_from_other_forms() {
        assert_eq!(fault_of("00:00:01,5 --> 00:00:02,000"), Some((1500, 2000, Some(Fault::Comma))));
        assert_eq!(fault_of("0:01.500 --> 00:02.000"), Some((1500, 2000, Some(Fault::Form))));
        assert_eq!(fault_of("00:75.000 --> 01:20.000"), Some((75_000, 80_000, Some(Fault::Form))));
        assert_eq!(fault_of("00:01 --> 00:02"), Some((1000, 2000, Some(Fault::Form))));
        assert_eq!(fault_of("00:0x.000 --> 00:02.000"), None);
        assert_eq!(fault_of("99999999999999:00:00.000 --> 00:02.000"), None);
    }

    #[test]
    fn times_are_written_for_files_and_for_readers() {
        assert_eq!(stamp(3_723_004), "01:02:03.004");
        assert_eq!(clock(62_500), "1:02");
        assert_eq!(clock(3_723_004), "1:02:03");
    }
}
