//! Variants as AVIF, where the program is built with the encoder.
#![cfg(feature = "avif")]
#![allow(clippy::disallowed_methods, reason = "a test stands outside the house and opens its own doors")]

mod support;

use std::thread;

use haidang::media::{Budget, Encoding, Picture, Rights, Variant, make, signed, variants_in};
use haidang::world::MemoryStore;
use support::matrix::{bytes, compare, look, made, matrix};

fn wanted(picture: &Picture, widths: &[u32]) -> Vec<Variant> {
    let mut wanted = variants_in(&Encoding::WITH_AVIF, picture, widths, None);
    wanted.retain(|variant| variant.encoding == Encoding::Avif);
    wanted
}

fn avifs(name: &str, widths: &[u32]) -> Vec<(Variant, Vec<u8>)> {
    let picture = look(name, &bytes(name));
    let wanted = wanted(&picture, widths);
    let made = make(&MemoryStore::default(), &Budget::default(), &picture, || Ok(bytes(name)), &wanted);
    let made = made.unwrap_or_else(|error| panic!("{name}: {error:?}"));
    wanted.into_iter().zip(made).map(|(variant, made)| (variant, made.bytes)).collect()
}

#[test]
fn an_avif_has_the_size_and_the_colours_of_its_picture() {
    for name in ["orientation-6.jpg", "display-p3.avif", "alpha.png", "grey.png", "dot.png"] {
        let expected = &matrix()[name];
        for (variant, avif) in avifs(name, &[expected.width]) {
            // Read again, it is a picture as others are, and its lossless WebP shows what it shows.
            let shown = look("a.avif", &avif);
            assert_eq!((shown.width, shown.height), (variant.width, variant.height), "{name}");
            assert_eq!(shown.has_alpha, expected.alpha, "{name}");
            let again = variants_in(&[Encoding::WebP], &shown, &[shown.width], None);
            let webp = make(&MemoryStore::default(), &Budget::default(), &shown, || Ok(avif), &again);
            let webp = webp.expect("it is read again").remove(0).bytes;
            let pixels = image::load_from_memory(&webp).expect("a variant is whole");
            let (faults, _) = compare(name, Encoding::Avif, &pixels, expected);
            assert!(faults.is_empty(), "{}", faults.join("\n"));
        }
    }
}

#[test]
fn the_same_bytes_come_from_every_thread() {
    let alone = avifs("sampled-444.jpg", &[96, 192]);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..3).map(|_| scope.spawn(|| avifs("sampled-444.jpg", &[96, 192]))).collect();
        for thread in threads {
            assert_eq!(thread.join().expect("nothing panics"), alone);
        }
    });
}

#[test]
fn an_avif_says_its_rights_and_shows_the_same() {
    let rights = Rights { creator: Some("Phạm Hải".to_owned()), ..Rights::default() };
    for name in ["alpha.png", "sampled-444.jpg"] {
        for (_, avif) in avifs(name, &[96]) {
            assert_eq!(look("a.avif", &avif).metadata, None);
            let signed = signed(Encoding::Avif, avif.clone(), &rights);
            let said = look("a.avif", &signed);
            assert!(said.metadata.is_some(), "{name}");
            assert!(signed.len() < avif.len() + 1200, "{name}");
            assert_eq!(said.has_alpha, look("a.avif", &avif).has_alpha);
        }
    }
}

#[test]
fn jpeg_and_webp_are_what_they_are_without_it() {
    let name = "sampled-444.jpg";
    let picture = look(name, &bytes(name));
    let all = variants_in(&Encoding::WITH_AVIF, &picture, &[96], None);
    let store = MemoryStore::default();
    let beside = make(&store, &Budget::default(), &picture, || Ok(bytes(name)), &all).expect("it is good");
    assert_eq!(all.len(), 3);
    for ((encoding, shown), made) in made(name, &[96]).iter().zip(&beside) {
        assert_eq!(&image::load_from_memory(&made.bytes).expect("it is whole"), shown, "{encoding:?}");
    }
}
