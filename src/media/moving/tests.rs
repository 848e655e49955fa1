//! The frames of GIFs and of the WebPs made of them, side by side.

use super::*;
use crate::media::header::Header;

/// A frame of a GIF: its place, what becomes of it afterwards, the colour that is not seen, how long it stands.
struct Frame {
    place: Place,
    disposal: u8,
    clear: Option<u8>,
    hundredths: u16,
    colours: Vec<u8>,
}

/// A GIF in four colours, each pixel coded by itself.
fn gif(width: u16, height: u16, repeated: Option<u16>, frames: &[Frame]) -> Vec<u8> {
    let mut bytes = b"GIF89a".to_vec();
    bytes.extend([width, height].map(u16::to_le_bytes).concat());
    bytes.extend([0xF1, 0, 0]);
    bytes.extend([[250, 250, 250], [200, 30, 30], [20, 60, 120], [240, 200, 40]].concat());
    if let Some(count) = repeated {
        bytes.extend_from_slice(b"\x21\xFF\x0BNETSCAPE2.0\x03\x01");
        bytes.extend(count.to_le_bytes());
        bytes.push(0);
    }
    for frame in frames {
        let [low, high] = frame.hundredths.to_le_bytes();
        let flags = frame.disposal << 2 | u8::from(frame.clear.is_some());
        bytes.extend([0x21, 0xF9, 4, flags, low, high, frame.clear.unwrap_or(0), 0, 0x2C]);
        let Place { left, top, width, height } = frame.place;
        bytes.extend([left, top, width, height].map(|side| (side as u16).to_le_bytes()).concat());
        bytes.extend([0, 2]);
        // Codes of three bits: one that clears the table before each colour, and one that ends.
        let codes: Vec<u8> = frame.colours.iter().flat_map(|colour| [4, *colour]).chain([5]).collect();
        let bits: Vec<u8> = codes.iter().flat_map(|code| (0..3).map(move |bit| code >> bit & 1)).collect();
        let coded: Vec<u8> =
            bits.chunks(8).map(|byte| byte.iter().rev().fold(0, |sum, bit| sum << 1 | bit)).collect();
        for block in coded.chunks(255) {
            bytes.push(block.len() as u8);
            bytes.extend_from_slice(block);
        }
        bytes.push(0);
    }
    bytes.push(0x3B);
    bytes
}

fn place(left: u32, top: u32, width: u32, height: u32) -> Place {
    Place { left, top, width, height }
}

fn flat(place: Place, disposal: u8, hundredths: u16, colour: u8) -> Frame {
    let colours = vec![colour; (place.width * place.height) as usize];
    Frame { place, disposal, clear: None, hundredths, colours }
}

/// A frame as it is seen, and for how many milliseconds.
type Seen = (u32, RgbaImage);

fn plain(mut frame: RgbaImage) -> RgbaImage {
    frame.pixels_mut().filter(|pixel| pixel.0[3] == 0).for_each(|pixel| pixel.0 = [0; 4]);
    frame
}

fn seen_in_gif(bytes: &[u8]) -> Vec<Seen> {
    let decoder = GifDecoder::new(Cursor::new(bytes)).expect("it is a GIF");
    let frames = decoder.into_frames().collect_frames().expect("it can be decoded");
    frames.into_iter().map(|frame| (frame.delay().numer_denom_ms().0, plain(frame.into_buffer()))).collect()
}

/// As libwebp shows it, which browsers do; and how often it is played.
fn seen_in_webp(bytes: &[u8]) -> (Vec<Seen>, u32) {
    let animation = webp::AnimDecoder::new(bytes).decode().expect("it is a WebP");
    let mut before = 0;
    let frames = (0..animation.len()).filter_map(|at| animation.get_frame(at)).map(|frame| {
        let millis = frame.get_time_ms() - before;
        before = frame.get_time_ms();
        let pixels = RgbaImage::from_raw(frame.width(), frame.height(), frame.get_image().to_vec());
        (millis as u32, plain(pixels.expect("it has four bytes a pixel")))
    });
    (frames.collect(), animation.loop_count)
}

/// Holds that a GIF and its WebP show the same, and returns how often the WebP is played.
fn assert_same(bytes: &[u8], name: &str) -> u32 {
    let made = as_webp_of_any_size(bytes);
    let (gif, (webp, plays)) = (seen_in_gif(bytes), seen_in_webp(&made));
    assert_eq!(gif.len(), webp.len(), "{name}");
    for (at, (gif, webp)) in gif.iter().zip(&webp).enumerate() {
        assert_eq!(gif.0, webp.0, "{name}: the time of frame {at}");
        assert!(gif.1 == webp.1, "{name}: frame {at}");
    }
    let header = Header::read(Format::WebP, &made).expect("it has a header");
    assert!(header.is_animated && header.end == Some(made.len()), "{name}");
    plays
}

/// What [`as_webp`] gives where it needs not be smaller: the file is followed by what nobody reads.
fn as_webp_of_any_size(bytes: &[u8]) -> Vec<u8> {
    as_webp(&[bytes, &[0; 20_000]].concat()).expect("it can be made")
}

#[test]
fn frames_that_stay_go_or_are_taken_back_look_the_same() {
    let whole = place(0, 0, 9, 7);
    for first in 0..4 {
        for second in 0..4 {
            let holes = Frame {
                clear: Some(2),
                colours: (0..20).map(|at| if at % 3 == 0 { 2 } else { 3 }).collect(),
                ..flat(place(3, 1, 5, 4), second, 0, 0)
            };
            let frames = [
                flat(whole, first, 7, 0),
                flat(place(1, 1, 3, 3), first, 120, 1),
                holes,
                flat(place(5, 5, 1, 1), second, 3, 1),
                flat(place(5, 5, 1, 1), 1, 65_535, 1),
            ];
            let name = format!("disposals {first} and {second}");
            assert_eq!(assert_same(&gif(9, 7, Some(0), &frames), &name), 0);
        }
    }
}

#[test]
fn a_gif_that_begins_with_a_part_is_transparent_around_it() {
    let frames = [flat(place(2, 3, 2, 2), 2, 10, 1), flat(place(0, 0, 2, 2), 1, 10, 2)];
    assert_same(&gif(6, 6, None, &frames), "a part");
}

#[test]
fn a_gif_says_how_often_it_is_repeated_and_a_webp_how_often_it_is_played() {
    let frames = || [flat(place(0, 0, 4, 4), 1, 10, 1), flat(place(0, 0, 4, 4), 1, 10, 2)];
    for (repeated, plays) in [(None, 1), (Some(0), 0), (Some(1), 2), (Some(65_535), 65_535)] {
        assert_eq!(assert_same(&gif(4, 4, repeated, &frames()), "loops"), plays, "{repeated:?}");
    }
}

#[test]
fn the_moving_picture_of_the_matrix_is_the_same() {
    assert_same(include_bytes!("../../../tests/pictures/moving.gif"), "moving.gif");
}

#[test]
fn what_is_torn_or_too_long_or_grows_stays_a_gif() {
    let whole = place(0, 0, 40, 40);
    let frames: Vec<Frame> = (0..6).map(|at| flat(whole, 1, 10, at % 4)).collect();
    let bytes = gif(40, 40, Some(0), &frames);
    assert!(as_webp(&bytes).is_some_and(|made| made.len() < bytes.len()));
    for length in (0..bytes.len() - 1).step_by(41) {
        as_webp(&bytes[..length]);
    }
    assert_eq!(as_webp(&bytes[..bytes.len() / 2]), None, "half of a frame is missing");
    let dot = gif(1, 1, None, &[flat(place(0, 0, 1, 1), 1, 10, 1), flat(place(0, 0, 1, 1), 1, 10, 2)]);
    assert_eq!(as_webp(&dot), None, "it would grow");
}
