//! An Ogg without its comments.
//!
//! The comments stand in packets that are cut up into pages, each sealed by a sum of its bytes. A packet keeps its
//! length, so no page moves; the pages that have changed are sealed anew.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::media::clip::ogg::{Page, page, seal};

/// What a stream within the file holds, as its first packet says.
#[derive(Clone, Copy)]
enum Coding {
    Opus,
    Vorbis,
    Flac,
    /// Nothing that anybody hears.
    Other,
}

impl Coding {
    fn of(head: &[u8]) -> Self {
        match head {
            [b'O', b'p', b'u', b's', b'H', b'e', b'a', b'd', ..] => Self::Opus,
            [1, b'v', b'o', b'r', b'b', b'i', b's', ..] => Self::Vorbis,
            [0x7F, b'F', b'L', b'A', b'C', ..] => Self::Flac,
            _ => Self::Other,
        }
    }
}

/// A stream on the way through the file.
struct Stream {
    coding: Coding,
    /// Packets that are whole.
    packets: usize,
    /// Where the pieces of the packet that is not yet whole lie.
    pieces: Vec<Range<usize>>,
    /// Whether only sound follows.
    is_told: bool,
}

/// Blanks the comments of every stream, streams that are no sound, and what stands between pages.
pub(super) fn strip(bytes: &mut [u8]) {
    let (mut streams, mut pages) = (BTreeMap::new(), Vec::new());
    let mut at = 0;
    while at < bytes.len() {
        let Some(page) = page(bytes, at).filter(|page| page.end <= bytes.len()) else {
            let next = bytes[at + 1..].windows(4).position(|window| window == b"OggS");
            let next = next.map_or(bytes.len(), |ahead| at + 1 + ahead);
            bytes[at..next].fill(0);
            at = next;
            continue;
        };
        at = page.end;
        if strip_page(bytes, &page, &mut streams) {
            pages.push(page);
        }
    }
    pages.iter().for_each(|page| seal(&mut bytes[page.start..page.end]));
}

/// Blanks what must not stay of a page, or remembers it until its last packet is whole; false for nothing but sound.
fn strip_page(bytes: &mut [u8], page: &Page, streams: &mut BTreeMap<u32, Stream>) -> bool {
    if page.is_first {
        let coding = Coding::of(&bytes[page.content..page.end]);
        streams.insert(page.serial, Stream { coding, packets: 0, pieces: Vec::new(), is_told: false });
    }
    let stream = streams.get_mut(&page.serial);
    let Some(stream) = stream.filter(|stream| !matches!(stream.coding, Coding::Other)) else {
        bytes[page.content..page.end].fill(0);
        return true;
    };
    if stream.is_told {
        return false;
    }
    let (mut at, lacing) = (page.content, bytes[page.start + 27..page.content].to_vec());
    for length in lacing {
        stream.pieces.push(at..at + usize::from(length));
        at += usize::from(length);
        // A piece that fills its place goes on in the next.
        if length < 255 {
            let pieces = std::mem::take(&mut stream.pieces);
            stream.is_told |= !blank(bytes, &pieces, stream.coding, stream.packets);
            stream.packets += 1;
            if stream.is_told {
                break;
            }
        }
    }
    true
}

/// Blanks a packet of the head but the first; whether more of the head may follow.
fn blank(bytes: &mut [u8], pieces: &[Range<usize>], coding: Coding, number: usize) -> bool {
    let mut packet: Vec<u8> = pieces.iter().flat_map(|piece| bytes[piece.clone()].to_vec()).collect();
    let (kept, goes_on) = match coding {
        // The form says that whatever follows the comments is filling.
        Coding::Opus if number == 1 => (packet.len().min(8), false),
        Coding::Vorbis if number == 1 => (packet.len().min(7), false),
        Coding::Flac if number >= 1 => {
            let Some(first) = packet.first_mut().filter(|first| **first != 0xFF) else { return false };
            let (kind, is_last) = (*first & 0x7F, *first & 0x80 != 0);
            // The block of comments has to be there; of the others only those with points to jump to are of use.
            if !matches!(kind, 3 | 4) {
                *first = *first & 0x80 | 1;
            }
            (if kind == 3 { packet.len() } else { packet.len().min(4) }, !is_last)
        }
        Coding::Opus | Coding::Vorbis | Coding::Flac => return number == 0,
        Coding::Other => return false,
    };
    packet[kept..].fill(0);
    // Neither a name of a program nor a comment: twice a count of nothing. Vorbis ends them with a mark.
    if let (Coding::Vorbis, Some(mark)) = (coding, packet.get_mut(kept + 8)) {
        *mark = 1;
    }
    let mut rest = packet.as_slice();
    for piece in pieces {
        let (head, tail) = rest.split_at(piece.len());
        bytes[piece.clone()].copy_from_slice(head);
        rest = tail;
    }
    goes_on
}
