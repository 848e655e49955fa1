//! The items of a file: what kind each is, where its data stand, what it is part of.
//!
//! Does not know what a picture is.

use std::borrow::Cow;
use std::ops::Range;

use super::properties::Properties;
use crate::media::atoms::{Atoms, child};
use crate::media::bytes::{array_at, u8_at, u16_at, u32_at, u64_at};

/// The most items, and the most pieces that the data of all items may stand in: some hundred times what cameras write.
const MOST_ITEMS: usize = 4096;
const MOST_PIECES: usize = 16_384;

/// By which a box says that it holds XMP.
pub(super) const XMP_BOX: [u8; 16] = *b"\xBE\x7A\xCF\xCB\x97\xA9\x42\xE8\x9C\x71\x99\x94\x91\xE3\xAF\xAC";

/// An item of a file.
#[derive(Debug)]
pub(in crate::media) struct Item {
    pub(super) id: u32,
    /// Its kind: `av01`, `grid`, `Exif`, `mime`.
    pub(super) kind: [u8; 4],
    /// Of a `mime` item, the media type.
    content_type: Range<usize>,
    /// Where the name of its kind stands.
    kind_at: usize,
    /// Where its data stand in the file.
    pieces: Vec<Range<usize>>,
}

/// That an item refers to others.
#[derive(Debug)]
pub(super) struct Reference {
    pub(super) kind: [u8; 4],
    pub(super) from: u32,
    pub(super) to: Vec<u32>,
}

/// The items of a file.
#[derive(Debug)]
pub(in crate::media) struct Items<'a> {
    bytes: &'a [u8],
    all: Vec<Item>,
    pub(super) references: Vec<Reference>,
    pub(super) properties: Properties,
    /// The item that stands for the file.
    pub(super) primary: u32,
    end: Option<usize>,
    movie: Option<Range<usize>>,
}

impl<'a> Items<'a> {
    /// Reads a file; none when it has no items or they cannot be understood.
    pub(in crate::media) fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut atoms = Atoms::new(bytes, 0..bytes.len());
        let (mut meta, mut movie, mut end, mut is_cut) = (None, None, 0, false);
        while let Some(atom) = atoms.next() {
            if !is_known(&atom.name) {
                break;
            }
            end = atom.content.end;
            is_cut |= atoms.is_cut;
            match &atom.name {
                b"meta" if meta.is_none() => meta = Some(atom.content),
                b"moov" if movie.is_none() => movie = Some(atom.content),
                _ => {}
            }
        }
        let meta = meta?;
        let meta = meta.start.checked_add(4)?.min(meta.end)..meta.end;
        let part = |name: &[u8; 4]| child(bytes, &meta, &[name]);
        let all = infos(bytes, &part(b"iinf")?)?;
        let mut items = Self {
            bytes,
            all,
            references: part(b"iref").map_or(Some(Vec::new()), |range| references(bytes, &range))?,
            properties: Properties::read(bytes, &part(b"iprp")?)?,
            primary: primary(bytes, &part(b"pitm")?)?,
            end: None,
            movie,
        };
        let last = locate(bytes, &mut items.all, &part(b"iloc")?, part(b"idat"))?;
        items.end = (!is_cut && last <= bytes.len()).then_some(end.max(last));
        Some(items)
    }

    /// Where the file ends, by its own account; none when it is cut short.
    pub(in crate::media) fn end(&self) -> Option<usize> {
        self.end
    }

    /// Where the boxes of a film stand that the file has beside its items.
    pub(in crate::media) fn movie(&self) -> Option<Range<usize>> {
        self.movie.clone()
    }

    /// The item of this number.
    pub(super) fn item(&self, id: u32) -> Option<&Item> {
        self.all.iter().find(|item| item.id == id)
    }

    /// The items that one refers to in this way.
    pub(super) fn referred(&self, from: u32, kind: &[u8; 4]) -> &[u32] {
        let found =
            self.references.iter().find(|reference| reference.from == from && reference.kind == *kind);
        found.map_or(&[], |reference| &reference.to)
    }

    /// The items that refer to one in this way.
    pub(super) fn referring(&self, to: u32, kind: &[u8; 4]) -> impl Iterator<Item = &Item> {
        let kind = *kind;
        let refers = move |reference: &&Reference| reference.kind == kind && reference.to.contains(&to);
        self.references.iter().filter(refers).filter_map(|reference| self.item(reference.from))
    }

    /// The bytes of an item; none when they are not all there.
    pub(super) fn data(&self, item: &Item) -> Option<Cow<'a, [u8]>> {
        if let [one] = &item.pieces[..] {
            return self.bytes.get(one.clone()).map(Cow::Borrowed);
        }
        let mut data = Vec::new();
        for piece in &item.pieces {
            data.extend_from_slice(self.bytes.get(piece.clone())?);
            if data.len() > self.bytes.len() {
                return None;
            }
        }
        Some(Cow::Owned(data))
    }

    /// The packet of XMP that speaks of the primary item, or of any.
    pub(in crate::media) fn xmp(&self) -> Option<&'a [u8]> {
        let is_xmp = |item: &&Item| {
            let kind = self.bytes.get(item.content_type.clone()).unwrap_or_default();
            item.kind == *b"mime" && kind == b"application/rdf+xml"
        };
        let own = self.referred_by_words().find(is_xmp);
        let item = own.or_else(|| self.all.iter().find(is_xmp))?;
        // In several pieces nobody writes it.
        let [piece] = &item.pieces[..] else { return None };
        self.bytes.get(piece.clone())
    }

    fn referred_by_words(&self) -> impl Iterator<Item = &Item> {
        self.referring(self.primary, b"cdsc")
    }
}

/// Finds the data of every item, and where the last of them ends.
fn locate(
    bytes: &[u8],
    items: &mut [Item],
    range: &Range<usize>,
    idat: Option<Range<usize>>,
) -> Option<usize> {
    let mut fields = Fields { bytes, at: range.start, end: range.end };
    let version = fields.number(1)?;
    fields.number(3)?;
    let sizes = fields.number(2)?;
    let [of_offset, of_length, of_base, of_index] = [12, 8, 4, 0].map(|shift| (sizes >> shift & 15) as usize);
    let of_index = if version == 0 { 0 } else { of_index };
    let wide = if version < 2 { 2 } else { 4 };
    let count = fields.number(wide).filter(|count| *count <= MOST_ITEMS as u64)?;
    let (mut last, mut pieces) = (0, 0);
    for _ in 0..count {
        let id = u32::try_from(fields.number(wide)?).ok()?;
        let method = if version == 0 { 0 } else { fields.number(2)? & 15 };
        let elsewhere = fields.number(2)?;
        let base = fields.number(of_base)?;
        let extents = fields.number(2)?;
        let mut found = Vec::new();
        for _ in 0..extents {
            pieces += 1;
            if pieces > MOST_PIECES {
                return None;
            }
            fields.number(of_index)?;
            let start = base.checked_add(fields.number(of_offset)?)?;
            let length = fields.number(of_length)?;
            found.push(place(bytes, method, start, length, idat.as_ref())?);
        }
        if elsewhere != 0 {
            continue;
        }
        last = found.iter().map(|piece| piece.end).fold(last, usize::max);
        if let Some(item) = items.iter_mut().find(|item| item.id == id) {
            item.pieces = found;
        }
    }
    Some(last)
}

/// Where a piece stands in the file: by its place there, or in the box for small data.
fn place(
    bytes: &[u8],
    method: u64,
    start: u64,
    length: u64,
    idat: Option<&Range<usize>>,
) -> Option<Range<usize>> {
    let (start, length) = (usize::try_from(start).ok()?, usize::try_from(length).ok()?);
    let within = match (method, idat) {
        (0, _) => 0..bytes.len(),
        (1, Some(idat)) => idat.clone(),
        _ => return None,
    };
    let start = within.start.checked_add(start)?;
    let end = if length == 0 { within.end.max(start) } else { start.checked_add(length)? };
    // What lies beyond the file is found to be missing later; what lies beyond the box is a lie.
    (method == 0 || end <= within.end).then_some(start..end)
}

/// The packet of XMP of a file: an item's, or that of a box beside the items.
pub(in crate::media) fn xmp(bytes: &[u8]) -> Option<&[u8]> {
    let of_box = || {
        let mut boxes = Atoms::new(bytes, 0..bytes.len()).filter(|atom| atom.name == *b"uuid");
        boxes.find_map(|atom| bytes.get(atom.content)?.strip_prefix(&XMP_BOX))
    };
    Items::read(bytes)?.xmp().or_else(of_box)
}

/// Of the items that a box names and that say something instead of being pixels: where the name of the kind stands,
/// and where the data do.
pub(super) fn words(bytes: &[u8], meta: &Range<usize>) -> Option<Vec<(usize, Vec<Range<usize>>)>> {
    let part = |name: &[u8; 4]| child(bytes, meta, &[name]);
    let (Some(infos_at), Some(places)) = (part(b"iinf"), part(b"iloc")) else { return Some(Vec::new()) };
    let mut all = infos(bytes, &infos_at)?;
    locate(bytes, &mut all, &places, part(b"idat"))?;
    let is_of_words = |item: &Item| matches!(&item.kind, b"Exif" | b"mime" | b"uri ");
    Some(all.into_iter().filter(is_of_words).map(|item| (item.kind_at, item.pieces)).collect())
}

/// Boxes that stand in such a file side by side; whatever is called otherwise is no part of it.
fn is_known(name: &[u8; 4]) -> bool {
    matches!(
        name,
        b"ftyp" | b"meta" | b"mdat" | b"moov" | b"free" | b"skip" | b"uuid" | b"pdin" | b"sidx" | b"styp"
    )
}

/// The kinds of all items.
fn infos(bytes: &[u8], range: &Range<usize>) -> Option<Vec<Item>> {
    let head = if u8_at(bytes, range.start)? == 0 { 6 } else { 8 };
    let mut items = Vec::new();
    for atom in Atoms::new(bytes, range.start.checked_add(head)?.min(range.end)..range.end) {
        if atom.name != *b"infe" || atom.content.len() < 12 {
            continue;
        }
        if items.len() == MOST_ITEMS {
            return None;
        }
        let at = atom.content.start;
        let version = u8_at(bytes, at)?;
        let (id, kind_at) = match version {
            2 => (u32::from(u16_at(bytes, at + 4)?), at + 8),
            3 => (u32_at(bytes, at + 4)?, at + 10),
            // Those of the first versions have no kind.
            _ => continue,
        };
        let kind = array_at(bytes, kind_at)?;
        let rest = bytes.get(kind_at + 4..atom.content.end).unwrap_or_default();
        let mut texts = rest.split(|byte| *byte == 0);
        let name = texts.next().map_or(0, <[u8]>::len);
        let content_type = texts.next().map_or(0, <[u8]>::len);
        let start = kind_at + 4 + name + 1;
        items.push(Item { id, kind, content_type: start..start + content_type, kind_at, pieces: Vec::new() });
    }
    Some(items)
}

fn primary(bytes: &[u8], range: &Range<usize>) -> Option<u32> {
    match u8_at(bytes, range.start)? {
        0 => u16_at(bytes, range.start + 4).map(u32::from),
        _ => u32_at(bytes, range.start + 4),
    }
}

fn references(bytes: &[u8], range: &Range<usize>) -> Option<Vec<Reference>> {
    let wide = if u8_at(bytes, range.start)? == 0 { 2 } else { 4 };
    let mut references = Vec::new();
    for atom in Atoms::new(bytes, range.start.checked_add(4)?.min(range.end)..range.end) {
        if references.len() == MOST_ITEMS {
            return None;
        }
        let mut fields = Fields { bytes, at: atom.content.start, end: atom.content.end };
        let from = u32::try_from(fields.number(wide)?).ok()?;
        let count = fields.number(2)?;
        let mut to = Vec::new();
        for _ in 0..count {
            to.push(u32::try_from(fields.number(wide)?).ok()?);
        }
        references.push(Reference { kind: atom.name, from, to });
    }
    Some(references)
}

/// Numbers side by side, the greater bytes first.
pub(super) struct Fields<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
    pub(super) end: usize,
}

impl Fields<'_> {
    /// The next number of so many bytes, at most eight; none where the fields end.
    pub(super) fn number(&mut self, width: usize) -> Option<u64> {
        let end = self.at.checked_add(width).filter(|end| *end <= self.end)?;
        let number = match width {
            8 => u64_at(self.bytes, self.at)?,
            0..8 => self.bytes.get(self.at..end)?.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
            _ => return None,
        };
        self.at = end;
        Some(number)
    }
}
