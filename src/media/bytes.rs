//! Numbers out of bytes; none where the bytes end.

/// The byte at a place.
pub(in crate::media) fn u8_at(bytes: &[u8], at: usize) -> Option<u8> {
    bytes.get(at).copied()
}

/// Two bytes, the greater first.
pub(in crate::media) fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(array_at(bytes, at)?))
}

/// Four bytes, the greatest first.
pub(in crate::media) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(array_at(bytes, at)?))
}

/// Eight bytes, the greatest first.
pub(in crate::media) fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_be_bytes(array_at(bytes, at)?))
}

/// Four bytes, the least first.
pub(in crate::media) fn u32_le_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(array_at(bytes, at)?))
}

/// Two bytes, the least first.
pub(in crate::media) fn u16_le_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(array_at(bytes, at)?))
}

/// So many bytes at a place.
pub(in crate::media) fn array_at<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}

/// A count in units of `rate` a second, as milliseconds.
pub(in crate::media) fn millis(count: u64, rate: u64) -> Option<u64> {
    let millis = u128::from(count) * 1000 / u128::from(rate).max(1);
    (rate > 0).then(|| u64::try_from(millis).ok())?
}
