//! A painted drawing as PNG.
//!
//! Has no alpha, no time and no machine in it: one drawing, one sequence of bytes.

use png::text_metadata::ITXtChunk;
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{FontResolver, Options, Tree};

use super::Case;

/// What a picture says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// What it shows.
    pub title: String,
    /// Where its data are from.
    pub source: String,
    /// Where it stands.
    pub url: String,
    /// When its data are from.
    pub as_of: String,
}

/// Draws SVG and gives the PNG; none when the text is no SVG, which ours always is.
pub fn png(svg: &str, case: &Case<'_>, signature: &Signature) -> Option<Vec<u8>> {
    let tree = tree(svg, case)?;
    let size = tree.size().to_int_size();
    let mut pixmap = Pixmap::new(size.width(), size.height())?;
    pixmap.fill(Color::WHITE);
    resvg::render(&tree, Transform::identity(), &mut pixmap.as_mut());
    let (drawn, _) = pixmap.data().as_chunks::<4>();
    let mut pixels = vec![0; drawn.len() * 3];
    for (opaque, [red, green, blue, _]) in pixels.as_chunks_mut().0.iter_mut().zip(drawn) {
        *opaque = [*red, *green, *blue];
    }
    encode(&pixels, (size.width(), size.height()), signature)
}

/// The drawing as the library understands it.
pub(in crate::figure) fn tree(svg: &str, case: &Case<'_>) -> Option<Tree> {
    // Every run names the font that has its letters. What the library would look for by itself, it would use for
    // the whole line.
    let font_resolver = FontResolver { select_fallback: Box::new(|_, _, _| None), ..FontResolver::default() };
    let options = Options { fontdb: case.database(), font_resolver, ..Options::default() };
    Tree::from_str(svg, &options).ok()
}

fn encode(pixels: &[u8], (width, height): (u32, u32), signature: &Signature) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    // Flat colours repeat as they are: filters that predict would only hide it.
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header().ok()?;
    for (keyword, text) in [
        ("Title", &signature.title),
        ("Source", &signature.source),
        ("URL", &signature.url),
        ("Creation Time", &signature.as_of),
    ] {
        if !text.is_empty() {
            writer.write_text_chunk(&ITXtChunk::new(keyword, text.clone())).ok()?;
        }
    }
    writer.write_image_data(pixels).ok()?;
    writer.finish().ok()?;
    Some(bytes)
}
