//! The still picture that stands for a film: made by ffmpeg where nobody has given one.
//!
//! A made one is kept in the store, under the film's hash and everything else that it depends on. Where there is no
//! ffmpeg the store is not asked either: what it happens to hold must not change a page.

use std::collections::BTreeMap;

use super::facts::Clip;
use crate::media::{Limits, Picture, inspect};
use crate::names::FilePath;
use crate::problem::Error;
use crate::world::{FrameRequest, StoreKey, World};

/// The widest frame that is taken.
pub const FRAME_WIDTH: u32 = 1280;

/// Changes when frames are taken otherwise.
const VERSION: &[u8] = b"poster 1";

/// Where a made poster comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poster {
    key: StoreKey,
    request: FrameRequest,
}

impl Poster {
    /// The poster of a film: a frame at a tenth of its length.
    fn of(file: &FilePath, clip: &Clip, maker: &str) -> Self {
        let millis = clip.millis.unwrap_or_default() / 10;
        let request = FrameRequest { clip: file.clone(), millis, width: clip.width.min(FRAME_WIDTH) };
        let (at, width) = (millis.to_le_bytes(), request.width.to_le_bytes());
        let key = StoreKey::of(&[VERSION, maker.as_bytes(), clip.digest.as_bytes(), &at, &width]);
        Self { key, request }
    }

    /// What the picture is called, which is no file of the project.
    pub fn name(file: &FilePath) -> FilePath {
        FilePath::new(&format!("{file}.poster.png"))
    }
}

/// Pictures by the name that each has, with where it comes from.
pub type MadePosters = BTreeMap<FilePath, (Poster, Picture)>;

/// Makes the posters of films that have none, where there is a program that can.
pub fn made_posters<'a>(
    world: &dyn World,
    films: impl Iterator<Item = (&'a FilePath, &'a Clip)>,
) -> Result<MadePosters, Error> {
    let mut made = MadePosters::new();
    let mut films = films.peekable();
    let maker = if films.peek().is_some() { world.frame_maker() } else { None };
    let Some(maker) = maker else { return Ok(made) };
    for (file, clip) in films {
        let (poster, name) = (Poster::of(file, clip, &maker), Poster::name(file));
        let Some(bytes) = frame(world, &poster)? else { continue };
        // What cannot be looked at is as good as none, and is asked for.
        if let Ok(picture) = inspect(&name, &bytes, &Limits::default()) {
            made.insert(name, (poster, picture));
        }
    }
    Ok(made)
}

/// The bytes of a made poster, from the store or anew.
pub fn poster_bytes(world: &dyn World, poster: &Poster) -> Result<Vec<u8>, Error> {
    // When the store was emptied since, and the program has gone: no picture can be decoded from nothing.
    Ok(frame(world, poster)?.unwrap_or_default())
}

fn frame(world: &dyn World, poster: &Poster) -> Result<Option<Vec<u8>>, Error> {
    if let Some(bytes) = world.store().get(&poster.key) {
        return Ok(Some(bytes));
    }
    let frame = world.frame(&poster.request)?;
    if let Some(bytes) = &frame {
        world.store().put(&poster.key, bytes)?;
    }
    Ok(frame)
}
