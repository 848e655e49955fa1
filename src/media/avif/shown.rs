//! What is shown of a file: which items, how they are put together, cut and turned.
//!
//! Decodes nothing.

use image::metadata::Orientation;

use super::colours::{Cicp, Colours};
use super::items::{Item, Items};
use super::obu::Stream;
use crate::media::bytes::{u8_at, u16_at, u32_at};

/// What an item must say to be how transparent another is.
const ALPHA: [&[u8]; 2] = [b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha", b"urn:mpeg:hevc:2015:auxid:1"];

/// How much larger than the picture a tile may be: its edge is filled up to what coders like.
const EDGE: u32 = 512;

/// The most frames of a stream: a picture has one, and some have it coarse first.
const MOST_FRAMES: usize = 8;

/// A rectangle: left, top, width, height.
pub(super) type Cut = (u32, u32, u32, u32);

/// What is shown of a file.
#[derive(Clone, Debug)]
pub(in crate::media) struct Shown {
    /// The item with the colours.
    pub(super) colour: Layer,
    /// The item that says how transparent they are.
    pub(super) alpha: Option<Layer>,
    /// Whether the colours are darker already where they are transparent.
    pub(super) is_premultiplied: bool,
    /// The part that is shown.
    pub(super) cut: Option<Cut>,
    /// How it must be turned to be seen upright.
    pub(in crate::media) orientation: Orientation,
    /// What the samples mean.
    pub(super) colours: Colours,
}

/// Pixels of an item: one stream, or several side by side.
#[derive(Clone, Debug)]
pub(super) struct Layer {
    /// The item itself.
    pub(super) id: u32,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) columns: u32,
    /// The items of the tiles, row after row; the item itself when it is not composed.
    pub(super) tiles: Vec<u32>,
    /// Width and height of each tile.
    pub(super) tile: (u32, u32),
    /// What the first of the streams says of itself.
    pub(super) stream: Stream,
}

impl Shown {
    /// Finds what is shown; none when that cannot be understood.
    pub(in crate::media) fn read(bytes: &[u8], items: &Items<'_>) -> Option<Self> {
        let id = items.primary;
        let colour = Layer::read(bytes, items, items.item(id)?)?;
        let alpha = items.referring(id, b"auxl").find(|item| is_alpha(bytes, items, item.id));
        let is_premultiplied = alpha.is_some_and(|alpha| items.referred(id, b"prem").contains(&alpha.id));
        let alpha = match alpha {
            Some(alpha) => Some(Layer::read(bytes, items, alpha)?),
            None => None,
        };
        if alpha.as_ref().is_some_and(|alpha| (alpha.width, alpha.height) != (colour.width, colour.height)) {
            return None;
        }
        let properties = &items.properties;
        let turns = properties.small(bytes, id, b"irot").map_or(0, |turns| turns & 3);
        let mirror = properties.small(bytes, id, b"imir").map(|axis| axis & 1);
        let part = colour.tiles.first().copied();
        Some(Self {
            cut: cut(bytes, items, id, (colour.width, colour.height)),
            orientation: orientation(turns, mirror),
            colours: Colours::of(bytes, items, id, part),
            colour,
            alpha,
            is_premultiplied,
        })
    }

    /// Width and height of the part that is shown, as it is stored.
    pub(in crate::media) fn size(&self) -> (u32, u32) {
        self.cut.map_or((self.colour.width, self.colour.height), |(_, _, width, height)| (width, height))
    }

    /// Whether pixels may be transparent.
    pub(in crate::media) fn has_alpha(&self) -> bool {
        self.alpha.is_some()
    }

    /// The code points by which the colours are meant: the file's own go before those of the stream.
    pub(super) fn cicp(&self) -> Cicp {
        self.colours.cicp.unwrap_or(self.colour.stream.header.cicp)
    }

    /// Why it is not shown although it is understood: a word for the reason.
    pub(super) fn refusal(&self) -> Option<&'static str> {
        let cicp = self.cicp();
        if self.colours.icc.is_none() && cicp.is_hdr() {
            return Some("hdr");
        }
        (!super::pixels::is_known(cicp, self.colour.stream.header.sampling)).then_some("avif-colours")
    }

    /// The most bytes that decoding takes at a time, the file not counted.
    pub(in crate::media) fn working_bytes(&self) -> u64 {
        let pixels = |(width, height): (u32, u32)| u64::from(width) * u64::from(height);
        let layers = [Some(&self.colour), self.alpha.as_ref()];
        let decoding = layers.into_iter().flatten().map(|layer| {
            // The frames and their copies; then what is noted of each block, and edges.
            let frames = layer.stream.frames as u64 + u64::from(layer.stream.header.copies);
            let tile = (layer.tile.0.next_multiple_of(128) + 128, layer.tile.1.next_multiple_of(128) + 128);
            pixels(tile) * (layer.stream.header.halves_by_pixel() * frames).div_ceil(2) + pixels(tile)
        });
        let channels = if self.has_alpha() { 4 } else { 3 };
        let canvas = pixels((self.colour.width, self.colour.height)) * channels;
        // The canvas stands beside the frames, then beside what is cut out of it or made of it without alpha.
        canvas + decoding.max().unwrap_or(0).max(canvas)
    }
}

impl Layer {
    fn read(bytes: &[u8], items: &Items<'_>, item: &Item) -> Option<Self> {
        let (width, height) = items.properties.size(bytes, item.id)?;
        let (columns, tiles) = match &item.kind {
            b"av01" => (1, vec![item.id]),
            b"grid" => grid(items, item, (width, height))?,
            _ => return None,
        };
        if items.properties.has_unknown(item.id) {
            return None;
        }
        let first = *tiles.first()?;
        let tile = items.properties.size(bytes, first)?;
        let rows = u32::try_from(tiles.len()).ok()? / columns;
        let fills = |tile: u32, count: u32, whole: u32| {
            let (tile, count, whole) = (u64::from(tile), u64::from(count), u64::from(whole));
            tile * count >= whole && tile * (count - 1) < whole && tile <= whole + u64::from(EDGE)
        };
        if !fills(tile.0, columns, width) || !fills(tile.1, rows, height) {
            return None;
        }
        let mut stream = None;
        for id in &tiles {
            let one = items.item(*id).filter(|item| item.kind == *b"av01")?;
            let is_alike = items.properties.size(bytes, *id) == Some(tile);
            if !is_alike || items.properties.has_unknown(*id) {
                return None;
            }
            let own = Stream::read(&items.data(one)?).filter(|own| own.frames <= MOST_FRAMES)?;
            if stream.is_some_and(|stream| stream != own) {
                return None;
            }
            stream = Some(own);
        }
        Some(Self { id: item.id, width, height, columns, tiles, tile, stream: stream? })
    }
}

/// Why a file is not shown although it is understood.
pub(in crate::media) fn refusal(bytes: &[u8]) -> Option<&'static str> {
    Shown::read(bytes, &Items::read(bytes)?)?.refusal()
}

/// The columns and the tiles of a picture that is composed.
fn grid(items: &Items<'_>, item: &Item, size: (u32, u32)) -> Option<(u32, Vec<u32>)> {
    let data = items.data(item)?;
    let [flags, rows, columns] = [1, 2, 3].map(|at| u8_at(&data, at));
    let (rows, columns) = (u32::from(rows?) + 1, u32::from(columns?) + 1);
    let own = if flags? & 1 == 0 {
        (u16_at(&data, 4)?.into(), u16_at(&data, 6)?.into())
    } else {
        (u32_at(&data, 4)?, u32_at(&data, 8)?)
    };
    let tiles = items.referred(item.id, b"dimg").to_vec();
    (own == size && tiles.len() == (rows * columns) as usize).then_some((columns, tiles))
}

fn is_alpha(bytes: &[u8], items: &Items<'_>, id: u32) -> bool {
    let kind = items.properties.find(id, b"auxC").and_then(|range| bytes.get(range.start + 4..range.end));
    let name = kind.and_then(|kind| kind.split(|byte| *byte == 0).next());
    name.is_some_and(|name| ALPHA.contains(&name))
}

/// The clean aperture, where it is of whole pixels within the picture; else all is shown.
fn cut(bytes: &[u8], items: &Items<'_>, id: u32, (width, height): (u32, u32)) -> Option<Cut> {
    let at = items.properties.find(id, b"clap")?.start;
    let field = |n: usize| u32_at(bytes, at + 4 * n).map(i64::from);
    let signed = |n: usize| u32_at(bytes, at + 4 * n).map(|bits| i64::from(bits as i32));
    let along = |size: u32, first: usize| -> Option<(u32, u32)> {
        let (own, by) = (field(first)?, field(first + 1)?);
        let (offset, offset_by) = (signed(first + 4)?, field(first + 5)?);
        if by == 0 || offset_by == 0 || own % by != 0 {
            return None;
        }
        let own = own / by;
        // From the middle of one to that of the other.
        let twice = (i64::from(size) - own).checked_mul(offset_by)?.checked_add(offset.checked_mul(2)?)?;
        let start = (twice % (2 * offset_by) == 0).then(|| twice / (2 * offset_by))?;
        let is_within = own > 0 && start >= 0 && start + own <= i64::from(size);
        is_within.then_some((u32::try_from(start).ok()?, u32::try_from(own).ok()?))
    };
    let ((left, own_width), (top, own_height)) = (along(width, 0)?, along(height, 2)?);
    Some((left, top, own_width, own_height))
}

/// Quarter turns against the clock, then a mirror that swaps top and bottom (0) or left and right (1).
fn orientation(turns: u8, mirror: Option<u8>) -> Orientation {
    use Orientation::{
        FlipHorizontal, FlipVertical, NoTransforms, Rotate90, Rotate90FlipH, Rotate180, Rotate270,
        Rotate270FlipH,
    };
    match (turns, mirror) {
        (0, None) => NoTransforms,
        (1, None) => Rotate270,
        (2, None) => Rotate180,
        (_, None) => Rotate90,
        (0, Some(0)) | (2, Some(1)) => FlipVertical,
        (0, Some(_)) | (2, Some(_)) => FlipHorizontal,
        (1, Some(0)) | (3, Some(1)) => Rotate90FlipH,
        (_, Some(_)) => Rotate270FlipH,
    }
}
