//! What clips say of themselves, what is wrong with them, what is left of them when they are published.

use std::sync::atomic::{AtomicUsize, Ordering};

use image::RgbImage;
use proptest::prelude::*;

use super::*;
use crate::media::samples::png;
use crate::names::{FilePath, Moment};
use crate::problem::{Error, Problem};
use crate::world::{Entry, FrameRequest, Memory, Store, World};

macro_rules! clip {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../../tests/clips/", $name)).as_slice())
    };
}

/// A clip by its name.
type File<'a> = (&'a str, &'a [u8]);

const UPRIGHT: File<'static> = clip!("upright.mp4");
const WEBM: File<'static> = clip!("film.webm");
const PLAYED: [File<'static>; 14] = [
    UPRIGHT,
    clip!("turned.mp4"),
    clip!("located.mp4"),
    WEBM,
    clip!("silent.webm"),
    clip!("av1.mp4"),
    clip!("tone.mp3"),
    clip!("bare.mp3"),
    clip!("tone.m4a"),
    clip!("tone.aac"),
    clip!("tone.opus"),
    clip!("tone.ogg"),
    clip!("tone.wav"),
    clip!("tone.flac"),
];

fn look((name, bytes): File) -> Result<Clip, Problem> {
    inspect_clip(&FilePath::new(&format!("content/a/{name}")), bytes)
}

/// The media type, size, length and whether there is sound.
fn facts(file: File) -> String {
    let clip = look(file).expect("the clip is whole");
    let tenths = clip.millis.map_or(0, |millis| (millis + 50) / 100);
    format!("{} {}x{} 0.{tenths} {}", clip.mime_with_codecs(), clip.width, clip.height, clip.has_sound)
}

#[test]
fn a_clip_says_what_it_is_and_how_large_and_long() {
    let found: Vec<String> = PLAYED.iter().map(|file| format!("{}: {}", file.0, facts(*file))).collect();
    assert_eq!(
        found,
        [
            "upright.mp4: video/mp4; codecs=\"avc1.64000a, mp4a.40.2\" 64x36 0.5 true",
            "turned.mp4: video/mp4; codecs=\"avc1.64000a, mp4a.40.2\" 36x64 0.5 true",
            "located.mp4: video/mp4; codecs=\"avc1.64000a, mp4a.40.2\" 64x36 0.5 true",
            "film.webm: video/webm; codecs=\"vp9, opus\" 64x36 0.5 true",
            "silent.webm: video/webm; codecs=\"vp8\" 64x36 0.5 false",
            "av1.mp4: video/mp4; codecs=\"av01.0.00M.08\" 64x36 0.5 false",
            "tone.mp3: audio/mpeg 0x0 0.6 true",
            "bare.mp3: audio/mpeg 0x0 0.6 true",
            "tone.m4a: audio/mp4; codecs=\"mp4a.40.2\" 0x0 0.5 true",
            "tone.aac: audio/aac; codecs=\"mp4a.40.2\" 0x0 0.5 true",
            "tone.opus: audio/ogg; codecs=\"opus\" 0x0 0.5 true",
            "tone.ogg: audio/ogg; codecs=\"vorbis\" 0x0 0.5 true",
            "tone.wav: audio/wav; codecs=\"1\" 0x0 0.5 true",
            "tone.flac: audio/flac; codecs=\"flac\" 0x0 0.5 true",
        ]
    );
}

#[test]
fn what_browsers_do_not_play_is_said_with_the_line_that_converts_it() {
    let found = |file: File| match look(file) {
        Err(Problem::ClipUnsupported { what, command }) => format!("{what}: {command}"),
        other => panic!("{}: {other:?}", file.0),
    };
    let anew = "-c:v libx264 -crf 23 -pix_fmt yuv420p -c:a aac -b:a 128k -movflags +faststart";
    assert_eq!(found(clip!("hevc.mp4")), format!("HEVC (H.265): ffmpeg -i hevc.mp4 {anew} hevc-web.mp4"));
    assert_eq!(found(clip!("old.avi")), format!("AVI: ffmpeg -i old.avi {anew} old.mp4"));
    assert_eq!(
        found(clip!("phone.mov")),
        "QuickTime: ffmpeg -i phone.mov -c copy -movflags +faststart phone.mp4"
    );
    assert_eq!(found(clip!("film.mkv")), format!("MKV: ffmpeg -i film.mkv {anew} film.mp4"));
}

#[test]
fn a_clip_under_another_name_or_without_its_end_is_told() {
    let mislabelled = look(("film.mp4", WEBM.1)).expect_err("it is WebM");
    assert!(matches!(&mislabelled, Problem::ClipMislabelled { container, .. } if **container == *"webm"));
    for (file, expected) in [
        (("a.mp4", &[][..]), "empty"),
        (("a.mp4", b"no clip at all".as_slice()), "not-a-clip"),
        (("a.mp4", &UPRIGHT.1[..UPRIGHT.1.len() / 2]), "cut-short"),
        (("a.webm", &WEBM.1[..WEBM.1.len() / 2]), "cut-short"),
        (("a.wav", &clip!("tone.wav").1[..2000]), "cut-short"),
        (("a.opus", &clip!("tone.opus").1[..1000]), "cut-short"),
    ] {
        assert_eq!(look(file), Err(Problem::ClipCorrupt { why: expected.to_owned() }), "{}", file.0);
    }
}

/// Whether words stand in bytes.
fn says(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn a_published_clip_tells_no_place_and_plays_the_same() {
    for file in PLAYED {
        let clip = look(file).expect("the clip is whole");
        assert!(!clip.has_traces, "{}", file.0);
        let stripped = stripped(clip.container, file.1.to_vec());
        assert_eq!(stripped.len(), file.1.len(), "{}: no offset moves", file.0);
        let again = look((file.0, &stripped)).unwrap_or_else(|problem| panic!("{}: {problem:?}", file.0));
        let unchanged = Clip { digest: clip.digest, ..again };
        assert_eq!(unchanged, clip, "{}", file.0);
        for words in ["secret-comment", "20.8651", "Lavf59.", "Handler", "libx264"] {
            assert!(!says(&stripped, words) || is_in_stream(file.0, words), "{}: {words}", file.0);
        }
        assert!(stripped.iter().any(|byte| *byte != 0), "{}", file.0);
    }
    let kept = stripped(Container::Mp3, clip!("tone.mp3").1.to_vec());
    assert!(says(&kept, "Cang"), "the title stays");
}

/// What coders write into the stream itself, between its pictures.
fn is_in_stream(name: &str, words: &str) -> bool {
    words == "Lavf59." && name.ends_with(".mp3") || name == "tone.aac"
}

#[test]
fn tracks_that_nobody_sees_are_taken_out_with_what_they_say() {
    let located = clip!("located.mp4").1;
    assert!(says(located, "GPS(+20.8651"));
    for handler in ["sbtl", "meta", "camm", "odd!"] {
        let at = located.windows(4).position(|window| window == b"sbtl").expect("it has a track of words");
        let mut made = located.to_vec();
        made[at..at + 4].copy_from_slice(handler.as_bytes());
        let published = stripped(Container::Mp4, made);
        for words in ["GPS(", "tmcd", "tx3g", handler] {
            assert!(!says(&published, words), "{handler}: {words}");
        }
        // The pictures and the sound are what they were: that of the film from which this one was made.
        let [shown, film] = [published.as_slice(), UPRIGHT.1].map(samples_of);
        assert_eq!(shown, film, "{handler}");
    }
}

/// The bytes that are seen and heard.
fn samples_of(bytes: &[u8]) -> Vec<u8> {
    let shown = samples::shown(bytes, &samples::tracks(bytes)).expect("its tables are whole");
    shown.into_iter().flat_map(|range| bytes[range].to_vec()).collect()
}

#[test]
fn a_place_in_a_film_in_pieces_stays_and_is_said() {
    let pieces = clip!("pieces.mp4");
    assert!(look(pieces).is_ok_and(|clip| clip.has_traces));
    assert!(says(&stripped(Container::Mp4, pieces.1.to_vec()), "GPS("));
}

#[test]
fn comments_longer_than_a_page_go_and_the_pages_are_sealed() {
    let tone = clip!("tone.opus").1;
    let first = ogg::page(tone, 0).expect("it begins with a page");
    let words = "GEO_LOCATION=Bến Lạch Huyện, 20.8651. ".repeat(2000);
    let comments = [b"OpusTags", &[0; 4][..], &[1, 0, 0, 0], &le(words.len()), words.as_bytes()].concat();
    let sound = ogg::page(tone, first.end).expect("its comments have a page").end;
    let paged: Vec<u8> =
        comments.chunks(255 * 255).enumerate().flat_map(|(at, part)| sheet(at, part)).collect();
    let long = [&tone[..first.end], &paged, &tone[sound..]].concat();
    let published = stripped(Container::Ogg, long.clone());
    assert_eq!(published.len(), long.len());
    assert!(says(&long, "Lạch Huyện") && !says(&published, "LOCATION") && !says(&published, "20.8651"));
    assert!(published.ends_with(&tone[sound..]), "no sound is changed");
    let mut at = 0;
    while let Some(page) = ogg::page(&published, at) {
        let mut sealed = published[page.start..page.end].to_vec();
        ogg::seal(&mut sealed);
        assert_eq!(sealed, published[page.start..page.end], "the page at {at}");
        at = page.end;
    }
    assert_eq!(at, published.len());
}

fn le(length: usize) -> [u8; 4] {
    u32::try_from(length).expect("it is short").to_le_bytes()
}

/// A page of comments, the first or one that goes on.
fn sheet(number: usize, part: &[u8]) -> Vec<u8> {
    let full = part.len() / 255;
    let mut lacing = vec![255; full];
    // The last piece of a packet is shorter than its place.
    if full < 255 {
        lacing.push((part.len() % 255) as u8);
    }
    let serial = &clip!("tone.opus").1[14..18];
    let head = [b"OggS", &[0, u8::from(number > 0)][..], &[0; 8], serial, &le(number + 1), &[0; 4]].concat();
    [&head, &[lacing.len() as u8][..], &lacing, part].concat()
}

/// A machine that takes frames, or one like it that does not; both share what the store holds.
struct Machine<'a> {
    memory: &'a Memory,
    maker: Option<&'static str>,
    taken: AtomicUsize,
}

impl World for Machine<'_> {
    fn entries(&self) -> Result<Vec<Entry>, Error> {
        self.memory.entries()
    }

    fn read(&self, path: &FilePath) -> Result<Vec<u8>, Error> {
        self.memory.read(path)
    }

    fn now(&self) -> Moment {
        self.memory.now()
    }

    fn store(&self) -> &dyn Store {
        self.memory.store()
    }

    fn frame_maker(&self) -> Option<String> {
        self.maker.map(str::to_owned)
    }

    fn frame(&self, request: &FrameRequest) -> Result<Option<Vec<u8>>, Error> {
        self.taken.fetch_add(1, Ordering::Relaxed);
        Ok(Some(png(RgbImage::new(request.width, 18), None)))
    }
}

#[test]
fn a_poster_is_taken_once_and_never_where_there_is_no_program_for_it() {
    let memory = Memory::new([], Moment(0));
    let machine = |maker| Machine { memory: &memory, maker, taken: AtomicUsize::new(0) };
    let (file, clip) = (FilePath::new("content/a/upright.mp4"), look(UPRIGHT).expect("the clip is whole"));
    let posters = |world: &Machine| made_posters(world, [(&file, &clip)].into_iter()).expect("it is made");
    let (first, again) = (machine(Some("ffmpeg 5")), machine(Some("ffmpeg 5")));
    let made = posters(&first);
    let (poster, picture) = &made[&Poster::name(&file)];
    assert_eq!((picture.width, picture.height), (64, 18));
    assert_eq!(posters(&again), made);
    assert!(poster_bytes(&again, poster).is_ok_and(|bytes| !bytes.is_empty()));
    let taken = [&first, &again].map(|machine| machine.taken.load(Ordering::Relaxed));
    assert_eq!(taken, [1, 0], "what was taken is kept");
    assert_eq!(posters(&machine(None)).len(), 0, "what the store holds changes no page");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn no_clip_is_too_broken_to_be_looked_at(
        which in 0..PLAYED.len(), at in 0_usize..2000, bytes in prop::collection::vec(any::<u8>(), 1..9),
        end in 0_usize..6000
    ) {
        let (name, whole) = PLAYED[which];
        let mut broken = whole.to_vec();
        let at = at % broken.len();
        for (old, new) in broken[at..].iter_mut().zip(&bytes) {
            *old = *new;
        }
        broken.truncate(if end % 3 == 0 { end } else { broken.len() });
        let path = FilePath::new(&format!("content/a/{name}"));
        if let Ok(clip) = inspect_clip(&path, &broken) {
            let stripped = stripped(clip.container, broken.clone());
            prop_assert_eq!(stripped.len(), broken.len());
        }
    }
}
