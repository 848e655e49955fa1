//! The boxes of ISO base media files (MP4, AVIF): boxes within boxes.
//!
//! Knows what a box is called and where it stands, not what it means.

use std::ops::Range;

use super::bytes::{array_at, u32_at, u64_at};

/// A box: its name, where it begins, and where its content stands.
#[derive(Clone, Debug)]
pub(in crate::media) struct Atom {
    pub(in crate::media) name: [u8; 4],
    pub(in crate::media) start: usize,
    pub(in crate::media) content: Range<usize>,
}

/// Boxes side by side within a range; the walk ends at the first that cannot be one.
pub(in crate::media) struct Atoms<'a> {
    bytes: &'a [u8],
    at: usize,
    end: usize,
    /// Whether a box said that it is longer than what it lies in.
    pub(in crate::media) is_cut: bool,
}

impl<'a> Atoms<'a> {
    pub(in crate::media) fn new(bytes: &'a [u8], range: Range<usize>) -> Self {
        Self { bytes, at: range.start, end: range.end.min(bytes.len()), is_cut: false }
    }
}

impl Iterator for Atoms<'_> {
    type Item = Atom;

    fn next(&mut self) -> Option<Atom> {
        let start = self.at;
        if start.checked_add(8)? > self.end {
            return None;
        }
        let name = array_at(self.bytes, start + 4)?;
        let (header, size) = match u32_at(self.bytes, start)? {
            0 => (8, (self.end - start) as u64),
            1 => (16, u64_at(self.bytes, start + 8)?),
            size => (8, u64::from(size)),
        };
        let end = usize::try_from(size).ok().and_then(|size| start.checked_add(size));
        let end = match end {
            Some(_) if size < header => {
                self.at = self.end;
                return None;
            }
            Some(end) if end <= self.end => end,
            _ => {
                self.is_cut = true;
                self.end
            }
        };
        self.at = end;
        let content = (start + header as usize).min(end)..end;
        Some(Atom { name, start, content })
    }
}

/// Where the content of a box stands that lies in others of these names.
pub(in crate::media) fn child(
    bytes: &[u8],
    content: &Range<usize>,
    path: &[&[u8; 4]],
) -> Option<Range<usize>> {
    let mut content = content.clone();
    for name in path {
        content = Atoms::new(bytes, content).find(|atom| atom.name == **name)?.content;
    }
    Some(content)
}
