//! A packet of XMP that was too long for one segment of a JPEG file, put together from its parts.
//!
//! Each part says of which packet it is, how long that is, and where in it the part belongs.

/// The most bytes of a packet, as of those that are read in one piece.
const LENGTH: usize = super::packet::LENGTH;

/// The length of the name of a packet.
const NAME: usize = 32;

/// The packet of this name; none where a part is missing, stands twice, or belongs nowhere.
pub(super) fn assemble(parts: &[&[u8]], name: &str) -> Option<Vec<u8>> {
    let mut own: Vec<Part> = parts
        .iter()
        .filter_map(|bytes| Part::of(bytes))
        .filter(|part| part.name == name.as_bytes())
        .collect();
    let length = own.first()?.length;
    own.sort_by_key(|part| part.offset);
    let mut packet = Vec::new();
    for part in own {
        let fits = part.length == length && part.offset == packet.len() && length <= LENGTH;
        if !fits || packet.len() + part.data.len() > length {
            return None;
        }
        packet.extend_from_slice(part.data);
    }
    (packet.len() == length).then_some(packet)
}

struct Part<'a> {
    name: &'a [u8],
    length: usize,
    offset: usize,
    data: &'a [u8],
}

impl<'a> Part<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        let (name, rest) = bytes.split_at_checked(NAME)?;
        let (length, rest) = rest.split_first_chunk()?;
        let (offset, data) = rest.split_first_chunk()?;
        let number = |bytes: [u8; 4]| usize::try_from(u32::from_be_bytes(bytes)).ok();
        Some(Self { name, length: number(*length)?, offset: number(*offset)?, data })
    }
}
