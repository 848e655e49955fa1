//! Which sizes of which pictures are wanted, and where they and the theme's files stand.

use std::collections::{BTreeMap, BTreeSet};

use crate::media::{Picture, Variant, variants};
use crate::names::{Address, FilePath};
use crate::site::Site;
use crate::theme::{Slot, Theme};
use crate::world::StoreKey;

use super::Recipe;

/// The variants of a picture in a slot, in order of width.
pub fn sizes_of(theme: &Theme, picture: &Picture, slot: Slot) -> Vec<Variant> {
    let widths = theme.slots.get(&slot).map_or(&[] as &[u32], |sizes| &sizes.widths);
    variants(picture, widths)
}

/// Where a variant stands: its name says everything that went into it.
pub fn picture_address(file: &FilePath, picture: &Picture, variant: &Variant) -> Address {
    let stem = file.name().rsplit_once('.').map_or(file.name(), |(stem, _)| stem);
    let stem = crate::lang::short_slug(stem);
    let stem = if stem.is_empty() { "picture" } else { &stem };
    let hash = variant.key(picture).short(12);
    Address::new(&format!("/media/{hash}/{stem}-{}.{}", variant.width, variant.encoding.extension()))
}

/// Every variant that some page shows.
pub(super) fn recipes(site: &Site, theme: &Theme) -> Vec<(Address, Recipe)> {
    let mut wanted: BTreeMap<&FilePath, BTreeSet<Variant>> = BTreeMap::new();
    let mut want = |file: &'_ FilePath, slots: &[Slot]| {
        let Some((file, picture)) = site.pictures.get_key_value(file) else { return };
        for slot in slots {
            wanted.entry(file).or_default().extend(sizes_of(theme, picture, *slot));
        }
    };
    for edition in site.folders.values().flat_map(|folder| folder.editions.values()) {
        if let Some(cover) = &edition.cover {
            want(cover, &[Slot::Lead, Slot::Cover, Slot::Card]);
        }
        for picture in edition.pictures.values() {
            want(picture, &[Slot::Body]);
        }
    }
    let mut recipes = Vec::new();
    for (file, variants) in wanted {
        let Some(picture) = site.pictures.get(file) else { continue };
        for variant in variants {
            let recipe = Recipe::Picture { file: file.clone(), variant };
            recipes.push((picture_address(file, picture, &variant), recipe));
        }
    }
    recipes
}

/// The theme's own files: the name that pages ask for, the address, the recipe.
pub(super) fn assets(theme: &Theme) -> Vec<(String, Address, Recipe)> {
    let mut assets = Vec::new();
    // The style sheet's hash covers the names of fonts, which carry the hashes of their bytes.
    let mut everything: Vec<&[u8]> = vec![theme.styles.as_bytes()];
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
    assets.push(("styles".to_owned(), Address::new(&format!("/assets/{styles}")), Recipe::Styles));
    assets
}

/// `name.hash.extension`.
fn hashed(name: &str, key: &StoreKey) -> String {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
    format!("{stem}.{}.{extension}", key.short(8))
}
