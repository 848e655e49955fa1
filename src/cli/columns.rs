//! Tables for a terminal.
//!
//! Counts cells as a terminal does: letters of East Asia take two.

use std::ops::Range;

use unicode_width::UnicodeWidthStr;

/// Lines of cells with columns of one width; figures stand to the right.
pub(super) fn aligned(lines: &[Vec<String>], figures: Range<usize>) -> Vec<String> {
    let columns = lines.first().map_or(0, Vec::len);
    let widths: Vec<usize> =
        (0..columns).map(|at| lines.iter().map(|line| line[at].width()).max().unwrap_or(0)).collect();
    let padded = |(at, cell): (usize, &String)| {
        let blanks = " ".repeat(widths[at] - cell.width());
        if figures.contains(&at) { format!("{blanks}{cell}") } else { format!("{cell}{blanks}") }
    };
    let line = |cells: &Vec<String>| {
        let cells: Vec<String> = cells.iter().enumerate().map(padded).collect();
        cells.join("  ").trim_end().to_owned()
    };
    lines.iter().map(line).collect()
}
