//! AVIF streams that are damaged: the decoder refuses or decodes them, and never ends the program.
//!
//! It is called through functions of C, which a panic would not get out of: a fault ends this test, all of it.
//! Other damage, to the boxes around the streams, is in `tests/hostile.rs`.

#![allow(clippy::disallowed_methods, reason = "a test stands outside the house and opens its own doors")]
#![allow(clippy::print_stderr, reason = "figures for whoever asks for them with `--nocapture`")]

mod support;

use haidang::media::{Budget, Limits, inspect, make, variants};
use haidang::names::FilePath;
use haidang::world::MemoryStore;
use rayon::prelude::*;
use support::hostile::Random;
use support::{files_below, root};

/// How often each stream is damaged.
const TIMES: u64 = 300;

/// A file with damage in its data alone, which stand at its end; its boxes go on saying the truth.
fn damaged(random: &mut Random, bytes: &[u8]) -> Vec<u8> {
    let start = bytes.windows(4).rposition(|window| window == b"mdat").expect("it has data") + 4;
    let mut bytes = bytes.to_vec();
    let length = bytes.len() - start;
    for _ in 0..=random.below(4) {
        // The headers decide most, so half of the damage is there.
        let near = if random.below(2) == 0 { length.min(40) } else { length };
        let at = start + random.below(near);
        match random.below(4) {
            0 => bytes[at] ^= 1 << random.below(8),
            1 => bytes[at] = random.below(256) as u8,
            2 => {
                let end = (at + 1 + random.below(60)).min(bytes.len());
                bytes[at..end].reverse();
            }
            _ => {
                let end = (at + 1 + random.below(60)).min(bytes.len());
                bytes[at..end].fill([0, 0xFF, 0x55][random.below(3)]);
            }
        }
    }
    bytes
}

/// Whether a picture could be made.
fn is_made(bytes: &[u8]) -> bool {
    let Ok(picture) = inspect(&FilePath::new("a.avif"), bytes, &Limits::default()) else { return false };
    let wanted = variants(&picture, &[16], None);
    make(&MemoryStore::default(), &Budget::default(), &picture, || Ok(bytes.to_vec()), &wanted).is_ok()
}

#[test]
fn no_damaged_stream_ends_the_program() {
    let mut files = files_below(&root().join("tests/pictures"));
    let others = ["grid-alpha.avif", "alpha-10.avif", "grey-12.avif", "moving.avif"];
    files.retain(|name, _| name.starts_with("textured/") || others.contains(&name.as_str()));
    assert_eq!(files.len(), 9);
    let made: Vec<(String, usize)> = files
        .par_iter()
        .map(|(name, bytes)| {
            assert!(is_made(bytes), "{name}");
            let mut random = Random::new(bytes.len() as u64);
            let made = (0..TIMES).filter(|_| is_made(&damaged(&mut random, bytes))).count();
            (name.clone(), made)
        })
        .collect();
    eprintln!("{made:?}");
    let all: usize = made.iter().map(|(_, made)| made).sum();
    assert!(all > 200 && all < files.len() * TIMES as usize, "some go well and some do not: {made:?}");
}
