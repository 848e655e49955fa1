//! A file anew: the items that are shown, and nothing else but the rights.
//!
//! Of an animation nothing moves from its place, for its film says where each frame stands; see [`blank`].

use super::blank::blanked;
use super::items::{Items, XMP_BOX};
use super::obu::bare;
use super::properties::is_known;
use super::shown::{Layer, Shown};

/// The file as it may be given away; none when it cannot be understood.
pub(in crate::media) fn strip(bytes: &[u8], xmp: Option<&str>) -> Option<Vec<u8>> {
    let items = Items::read(bytes)?;
    let shown = Shown::read(bytes, &items)?;
    if items.movie().is_none() {
        return Still::of(bytes, &items, &shown, xmp)?.file();
    }
    let mut file = blanked(bytes, &items)?;
    if let Some(xmp) = xmp {
        boxed(&mut file, b"uuid", &[&XMP_BOX, xmp.as_bytes()])?;
    }
    Some(file)
}

/// An item that goes into the new file.
struct Kept {
    kind: [u8; 4],
    /// Whether it is no picture by itself.
    is_hidden: bool,
    data: Vec<u8>,
    /// The numbers of its properties, and whether each is essential.
    properties: Vec<(u16, bool)>,
}

/// A picture that is put together anew; its items are numbered from one in their order.
struct Still {
    brands: Vec<[u8; 4]>,
    items: Vec<Kept>,
    /// The properties as boxes, each once, and where each stood in the old file.
    properties: Vec<u8>,
    places: Vec<usize>,
    /// The boxes of what refers to what.
    references: Vec<u8>,
}

impl Still {
    fn of(bytes: &[u8], items: &Items<'_>, shown: &Shown, xmp: Option<&str>) -> Option<Self> {
        let mut still = Self {
            brands: vec![*b"avif", *b"mif1", *b"miaf"],
            items: Vec::new(),
            properties: Vec::new(),
            places: Vec::new(),
            references: Vec::new(),
        };
        let told = bytes.get(..bytes.len().min(256)).unwrap_or_default();
        let profiles = [*b"MA1B", *b"MA1A"];
        still.brands.extend(profiles.iter().filter(|brand| told.as_chunks::<4>().0.contains(brand)));
        let colour = still.add_layer(bytes, items, &shown.colour)?;
        if let Some(alpha) = &shown.alpha {
            let alpha = still.add_layer(bytes, items, alpha)?;
            still.refer(b"auxl", alpha, &[colour])?;
            if shown.is_premultiplied {
                still.refer(b"prem", colour, &[alpha])?;
            }
        }
        if let Some(xmp) = xmp {
            let data = xmp.as_bytes().to_vec();
            let words = still.add(Kept { kind: *b"mime", is_hidden: false, data, properties: Vec::new() })?;
            still.refer(b"cdsc", words, &[colour])?;
        }
        Some(still)
    }

    /// Adds the item of a layer and those of its tiles.
    fn add_layer(&mut self, bytes: &[u8], items: &Items<'_>, layer: &Layer) -> Option<u16> {
        let own = self.add_item(bytes, items, layer.id, false)?;
        if layer.tiles == [layer.id] {
            return Some(own);
        }
        let tiles: Vec<u16> =
            layer.tiles.iter().map(|tile| self.add_item(bytes, items, *tile, true)).collect::<Option<_>>()?;
        self.refer(b"dimg", own, &tiles)?;
        Some(own)
    }

    fn add_item(&mut self, bytes: &[u8], items: &Items<'_>, id: u32, is_hidden: bool) -> Option<u16> {
        let item = items.item(id)?;
        let data = items.data(item)?;
        let data = if item.kind == *b"av01" { bare(&data) } else { data.into_owned() };
        let mut properties = Vec::new();
        for (atom, is_essential) in items.properties.of(id).filter(|(atom, _)| is_known(&atom.name)) {
            let known = self.places.iter().position(|place| *place == atom.start);
            let number = known.unwrap_or(self.places.len());
            if known.is_none() {
                self.places.push(atom.start);
                boxed(&mut self.properties, &atom.name, &[bytes.get(atom.content.clone())?])?;
            }
            properties.push((u16::try_from(number + 1).ok()?, is_essential));
        }
        self.add(Kept { kind: item.kind, is_hidden, data, properties })
    }

    fn add(&mut self, item: Kept) -> Option<u16> {
        self.items.push(item);
        u16::try_from(self.items.len()).ok()
    }

    fn refer(&mut self, kind: &[u8; 4], from: u16, to: &[u16]) -> Option<()> {
        let count = u16::try_from(to.len()).ok()?;
        let numbers: Vec<u8> = [&[from, count], to].concat().into_iter().flat_map(u16::to_be_bytes).collect();
        boxed(&mut self.references, kind, &[&numbers])
    }

    fn file(&self) -> Option<Vec<u8>> {
        let mut file = Vec::new();
        boxed(&mut file, b"ftyp", &[b"avif", &[0; 4], self.brands.as_flattened()])?;
        // Where the data begin follows from how long the rest is, and that not from where they begin.
        let data_at = file.len() + self.meta(0)?.len() + 8;
        file.extend(self.meta(data_at)?);
        let data: Vec<&[u8]> = self.items.iter().map(|item| &item.data[..]).collect();
        boxed(&mut file, b"mdat", &data)?;
        Some(file)
    }

    fn meta(&self, data_at: usize) -> Option<Vec<u8>> {
        let mut parts = vec![0; 4];
        boxed(&mut parts, b"hdlr", &[&[0; 8], b"pict", &[0; 13]])?;
        boxed(&mut parts, b"pitm", &[&[0, 0, 0, 0, 0, 1]])?;
        boxed(&mut parts, b"iloc", &[&self.places_of_data(data_at)?])?;
        boxed(&mut parts, b"iinf", &[&self.kinds()?])?;
        if !self.references.is_empty() {
            boxed(&mut parts, b"iref", &[&[0; 4], &self.references])?;
        }
        let mut properties = Vec::new();
        boxed(&mut properties, b"ipco", &[&self.properties])?;
        boxed(&mut properties, b"ipma", &[&self.properties_of_items()?])?;
        boxed(&mut parts, b"iprp", &[&properties])?;
        let mut meta = Vec::new();
        boxed(&mut meta, b"meta", &[&parts])?;
        Some(meta)
    }

    fn count(&self) -> Option<[u8; 2]> {
        u16::try_from(self.items.len()).ok().map(u16::to_be_bytes)
    }

    fn places_of_data(&self, mut at: usize) -> Option<Vec<u8>> {
        let mut places = [&[0, 0, 0, 0, 0x44, 0][..], &self.count()?].concat();
        for (id, item) in (1_u16..).zip(&self.items) {
            places.extend([id, 0, 1].into_iter().flat_map(u16::to_be_bytes));
            places.extend(u32::try_from(at).ok()?.to_be_bytes());
            places.extend(u32::try_from(item.data.len()).ok()?.to_be_bytes());
            at += item.data.len();
        }
        Some(places)
    }

    fn kinds(&self) -> Option<Vec<u8>> {
        let mut kinds = [&[0; 4][..], &self.count()?].concat();
        for (id, item) in (1_u16..).zip(&self.items) {
            let id = id.to_be_bytes();
            let media_type: &[u8] = if item.kind == *b"mime" { b"application/rdf+xml\0" } else { b"" };
            let head = [2, 0, 0, u8::from(item.is_hidden), id[0], id[1], 0, 0];
            boxed(&mut kinds, b"infe", &[&head, &item.kind, b"\0", media_type])?;
        }
        Some(kinds)
    }

    fn properties_of_items(&self) -> Option<Vec<u8>> {
        let is_wide = self.places.len() > 127;
        let with: Vec<(u16, &Kept)> =
            (1..).zip(&self.items).filter(|(_, item)| !item.properties.is_empty()).collect();
        let mut list = vec![0, 0, 0, u8::from(is_wide)];
        list.extend(u32::try_from(with.len()).ok()?.to_be_bytes());
        for (id, item) in with {
            list.extend(id.to_be_bytes());
            list.push(u8::try_from(item.properties.len()).ok()?);
            for (number, is_essential) in &item.properties {
                match is_wide {
                    true => list.extend((number | u16::from(*is_essential) << 15).to_be_bytes()),
                    false => list.push(*number as u8 | u8::from(*is_essential) << 7),
                }
            }
        }
        Some(list)
    }
}

/// Writes a box.
fn boxed(out: &mut Vec<u8>, name: &[u8; 4], parts: &[&[u8]]) -> Option<()> {
    let length: usize = parts.iter().map(|part| part.len()).sum();
    out.extend(u32::try_from(length + 8).ok()?.to_be_bytes());
    out.extend(name);
    parts.iter().for_each(|part| out.extend_from_slice(part));
    Some(())
}
