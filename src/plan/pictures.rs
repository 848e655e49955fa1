//! Which sizes of which pictures are wanted, and where they and the theme's files stand.

use std::collections::{BTreeMap, BTreeSet};

use crate::media::{
    Card, Encoding, Format, Frame, Kind, Rights, Shape, Variant, may_move_as_webp, variants_in,
};
use crate::names::{Address, FilePath};
use crate::site::Site;
use crate::theme::{Slot, Theme};
use crate::world::StoreKey;

use super::{Fonts, Recipe};

/// The variants of a picture in a slot, in order of width.
///
/// A photograph is cut to the proportions of the slot; of a drawing, a map or a scan no part may be missing.
pub fn sizes_of(site: &Site, theme: &Theme, file: &FilePath, slot: Slot) -> Vec<Variant> {
    let (Some(picture), Some(sizes)) = (site.pictures.get(file), theme.slots.get(&slot)) else {
        return Vec::new();
    };
    let card = site.cards.get(file);
    let is_photograph = card.is_none_or(|card| card.shown_kind() == Kind::Photograph);
    let frame = card.map_or(Frame::Salient, Card::frame);
    let shape = sizes.ratio.filter(|_| is_photograph).map(|ratio| Shape { ratio, frame });
    // Social networks ask for the JPEG alone.
    let encodings: &[Encoding] = match site.config.avif && slot != Slot::Social {
        true => &Encoding::WITH_AVIF,
        false => &Encoding::USUAL,
    };
    variants_in(encodings, picture, &sizes.widths, shape)
}

/// Where a variant stands: its name says everything that went into it.
pub fn picture_address(site: &Site, file: &FilePath, variant: &Variant) -> Option<Address> {
    let hash = variant.published_key(site.pictures.get(file)?, &rights_of(site, file)).short(12);
    let name = format!("{}-{}.{}", stem_of(file), variant.width, variant.encoding.extension());
    Some(Address::new(&format!("/media/{hash}/{name}")))
}

/// Changes when drawings are cleaned otherwise, so that no cache keeps an older copy.
const DRAWING: &[u8] = b"drawing 2";

/// Where a drawing stands, which is the same file at every size; none for other pictures. Of one that moves, the
/// still stands here.
pub fn drawing_address(site: &Site, file: &FilePath) -> Option<Address> {
    let picture = site.pictures.get(file).filter(|picture| picture.format == Format::Svg)?;
    let rights = rights_of(site, file).rdf().unwrap_or_default();
    let hash = StoreKey::of(&[DRAWING, picture.digest.as_bytes(), rights.as_bytes()]).short(12);
    Some(Address::new(&format!("/media/{hash}/{}.svg", stem_of(file))))
}

/// Where the moving form of an animated picture stands; none when it keeps still.
pub fn moving_address(site: &Site, file: &FilePath) -> Option<Address> {
    let picture = site.pictures.get(file).filter(|picture| picture.is_animated)?;
    let rights = rights_of(site, file).xmp().unwrap_or_default();
    let hash = StoreKey::of(&[b"moving 2", picture.digest.as_bytes(), rights.as_bytes()]).short(12);
    Some(Address::new(&format!("/media/{hash}/{}.{}", stem_of(file), picture.format.name())))
}

/// Where the same stands as WebP, if that turns out to be smaller.
pub fn moving_webp_address(site: &Site, file: &FilePath) -> Option<Address> {
    site.pictures.get(file).filter(|picture| may_move_as_webp(picture))?;
    let gif = moving_address(site, file)?;
    Some(Address::new(&format!("{}.webp", gif.as_str().strip_suffix(".gif")?)))
}

/// What published forms of a picture say of themselves; a still of a film that has no card has the film's rights.
pub fn rights_of(site: &Site, file: &FilePath) -> Rights {
    let of_film = || {
        let mut films = site.shown_clips().map(|(_, _, clip)| clip);
        let film = films.find(|clip| clip.poster.as_ref() == Some(file))?;
        site.card_of_poster(film, file)
    };
    site.cards.get(file).or_else(of_film).map(|card| card.rights.clone()).unwrap_or_default()
}

fn stem_of(file: &FilePath) -> String {
    let stem = file.name().rsplit_once('.').map_or(file.name(), |(stem, _)| stem);
    let stem = crate::lang::short_slug(stem);
    if stem.is_empty() { "picture".to_owned() } else { stem }
}

/// Every variant that some page shows.
pub(super) fn recipes(site: &Site, theme: &Theme) -> Vec<(Address, Recipe)> {
    let mut wanted: BTreeMap<&FilePath, BTreeSet<Variant>> = BTreeMap::new();
    let mut shown: BTreeSet<&FilePath> = BTreeSet::new();
    for edition in site.folders.values().flat_map(|folder| folder.editions.values()) {
        let cover = edition.cover.iter().map(|file| (file, COVER));
        let pictures = edition.pictures.values().map(|file| (file, &[Slot::Body][..]));
        for (file, slots) in cover.chain(pictures) {
            shown.insert(file);
            let variants = slots.iter().flat_map(|slot| sizes_of(site, theme, file, *slot));
            wanted.entry(file).or_default().extend(variants);
        }
    }
    let mut recipes = Vec::new();
    for (file, variants) in wanted {
        let recipe = |variant| Recipe::Picture { file: file.clone(), variant };
        let of_variant = |variant| Some((picture_address(site, file, &variant)?, recipe(variant)));
        recipes.extend(variants.into_iter().filter_map(of_variant));
    }
    let moves = |file: &FilePath| site.pictures.get(file).is_some_and(|picture| picture.is_animated);
    let of_drawing = |file: &FilePath| {
        let (address, file) = (drawing_address(site, file)?, file.clone());
        Some((address, if moves(&file) { Recipe::Still { file } } else { Recipe::Original { file } }))
    };
    let of_moving =
        |file: &FilePath| Some((moving_address(site, file)?, Recipe::Original { file: file.clone() }));
    let of_webp =
        |file: &FilePath| Some((moving_webp_address(site, file)?, Recipe::Moving { file: file.clone() }));
    for file in shown {
        recipes.extend([of_webp(file), of_drawing(file), of_moving(file)].into_iter().flatten());
    }
    recipes
}

/// The places where the cover of a story is shown.
const COVER: &[Slot] = &[Slot::Lead, Slot::Cover, Slot::Card, Slot::Social];

/// The theme's own files: the name that pages ask for, the address, the recipe.
pub(super) fn assets(theme: &Theme, fonts: &Fonts) -> Vec<(String, Address, Recipe)> {
    let mut assets = Vec::new();
    // The style sheet's hash covers the names of fonts, which carry the hashes of their bytes.
    let mut everything: Vec<&[u8]> = vec![theme.styles.as_bytes(), fonts.faces.as_bytes()];
    for (name, bytes) in &theme.fonts {
        everything.push(bytes);
        let address = format!("/assets/fonts/{}", hashed(name, &StoreKey::of(&[bytes])));
        assets.push((format!("fonts/{name}"), Address::new(&address), Recipe::Font { name: name.clone() }));
    }
    for (name, bytes) in &theme.scripts {
        let address = format!("/assets/{}", hashed(name, &StoreKey::of(&[bytes])));
        assets.push((
            format!("scripts/{name}"),
            Address::new(&address),
            Recipe::Script { name: name.clone() },
        ));
    }
    let styles = hashed(&format!("{}.css", theme.name), &StoreKey::of(&everything));
    if !theme.text_styles.is_empty() {
        let name = hashed("text-only.css", &StoreKey::of(&[theme.text_styles.as_bytes()]));
        let address = Address::new(&format!("/assets/{name}"));
        assets.push(("text-styles".to_owned(), address, Recipe::TextStyles));
    }
    assets.push(("styles".to_owned(), Address::new(&format!("/assets/{styles}")), Recipe::Styles));
    assets
}

/// `name.hash.extension`.
fn hashed(name: &str, key: &StoreKey) -> String {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
    format!("{stem}.{}.{extension}", key.short(8))
}
