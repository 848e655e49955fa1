//! Where film, sound, subtitles and posters stand, each once whatever the number of languages.

use std::collections::BTreeMap;

use crate::lang::short_slug;
use crate::media::vtt::published;
use crate::media::{Clip, Encoding, Variant};
use crate::names::{Address, FilePath};
use crate::site::Site;
use crate::source::Source;
use crate::theme::{Slot, Theme};
use crate::world::StoreKey;

use super::Recipe;
use super::pictures::{picture_address, sizes_of};

/// Changes when clips are stripped otherwise, so that no cache keeps an older copy.
const VERSION: &[u8] = b"clip 1";

/// The least width that a poster should have, where it can: that of a text's column on a sharp screen.
const POSTER_WIDTH: u32 = 960;

/// Where a clip stands.
pub fn clip_address(file: &FilePath, clip: &Clip) -> Address {
    let key = StoreKey::of(&[VERSION, clip.digest.as_bytes()]);
    Address::new(&format!("/media/{}/{}", key.short(12), name(file)))
}

/// Where subtitles stand.
pub fn track_address(source: &Source) -> Address {
    let key = StoreKey::of(&[VERSION, published(&source.text).as_bytes()]);
    Address::new(&format!("/media/{}/{}", key.short(12), name(&source.path)))
}

/// The size of a poster that is shown: of the text's, the JPEG that is wide enough.
pub fn poster_variant(site: &Site, theme: &Theme, file: &FilePath) -> Option<Variant> {
    let sizes = sizes_of(site, theme, file, Slot::Body);
    let mut jpegs = sizes.into_iter().filter(|variant| variant.encoding == Encoding::Jpeg).peekable();
    let mut chosen = None;
    while let Some(variant) = jpegs.next() {
        if variant.width >= POSTER_WIDTH || jpegs.peek().is_none() {
            chosen.get_or_insert(variant);
        }
    }
    chosen
}

/// A file's name as an address has it: `clip.vi.vtt`.
fn name(file: &FilePath) -> String {
    let part = |part: &str| {
        let slug = short_slug(part);
        if slug.is_empty() { "clip".to_owned() } else { slug }
    };
    let (stem, extension) = file.name().rsplit_once('.').unwrap_or((file.name(), "bin"));
    let stem: Vec<String> = stem.split('.').map(part).collect();
    format!("{}.{}", stem.join("."), extension.to_ascii_lowercase())
}

/// Every file that some player loads.
pub(super) fn recipes(site: &Site, theme: &Theme) -> BTreeMap<Address, Recipe> {
    let mut recipes = BTreeMap::new();
    for (_, _, shown) in site.shown_clips() {
        for (file, clip) in shown.encodings.iter().filter_map(|file| site.clips.get_key_value(file)) {
            recipes.insert(clip_address(file, clip), Recipe::Clip { file: file.clone() });
        }
        for source in shown.tracks.iter().filter_map(|(_, file)| site.sources.text(file)) {
            recipes.insert(track_address(source), Recipe::Track { file: source.path.clone() });
        }
        if let Some(file) = &shown.poster
            && let Some(variant) = poster_variant(site, theme, file)
            && let Some(address) = picture_address(site, file, &variant)
        {
            recipes.insert(address, Recipe::Picture { file: file.clone(), variant });
        }
    }
    recipes
}
