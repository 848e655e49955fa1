//! Pictures and files as templates see them.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Foreign;

#[derive(Clone, Serialize)]
pub(in crate::render) struct ImageView {
    pub(in crate::render) url: String,
    pub(in crate::render) width: u32,
    pub(in crate::render) height: u32,
    pub(in crate::render) alt: String,
}

#[derive(Clone, Serialize)]
pub(in crate::render) struct PictureView {
    pub(in crate::render) kind: &'static str,
    pub(in crate::render) alt: String,
    pub(in crate::render) caption: Option<String>,
    pub(in crate::render) credit: Option<String>,
    pub(in crate::render) creator: Option<String>,
    pub(in crate::render) licence: Option<String>,
    pub(in crate::render) licence_url: Option<String>,
    /// What a machine had to do with it: `generated` or `edited`.
    pub(in crate::render) ai: Option<&'static str>,
    /// The same in IPTC's vocabulary.
    pub(in crate::render) digital_source_type: Option<&'static str>,
    /// Where readers find the file itself.
    pub(in crate::render) original: Option<OriginalView>,
    /// Where the picture moves.
    pub(in crate::render) moving: Option<MovingView>,
    /// Whether it is the first that readers see, which must not wait.
    pub(in crate::render) is_first: bool,
    /// Whether a frame of other proportions may cut it.
    pub(in crate::render) is_cut: bool,
    /// Whether it is too small to fill a page.
    pub(in crate::render) is_small: bool,
    /// Whether what lies behind it shines through.
    pub(in crate::render) is_clear: bool,
    /// The tones of its upper and lower half.
    pub(in crate::render) tones: Option<[String; 2]>,
    pub(in crate::render) width: u32,
    pub(in crate::render) height: u32,
    pub(in crate::render) position: &'static str,
    pub(in crate::render) slots: BTreeMap<&'static str, SlotView>,
}

/// An animated picture, for readers who do not ask for less motion.
#[derive(Clone, Serialize)]
pub(in crate::render) struct MovingView {
    pub(in crate::render) href: String,
    pub(in crate::render) mime: &'static str,
    /// Where the same stands as WebP, where that is smaller.
    pub(in crate::render) webp: Option<String>,
}

/// The file of a picture, as readers may have it.
#[derive(Clone, Serialize)]
pub(in crate::render) struct OriginalView {
    pub(in crate::render) href: String,
    /// Its type and size.
    pub(in crate::render) label: String,
}

/// A file that a text offers in a place of its own.
#[derive(Serialize)]
pub(in crate::render) struct DownloadView {
    pub(in crate::render) title: String,
    pub(in crate::render) href: String,
    /// The type: `PDF`.
    pub(in crate::render) kind: String,
    pub(in crate::render) size: String,
    /// The language of the file, when it is another than the page's.
    pub(in crate::render) foreign: Option<Foreign>,
}

#[derive(Clone, Serialize)]
pub(in crate::render) struct SlotView {
    pub(in crate::render) src: String,
    /// JPEGs by width; empty for a drawing, as are the next.
    pub(in crate::render) srcset: String,
    pub(in crate::render) webp_srcset: String,
    /// Empty unless the site asks for AVIF.
    pub(in crate::render) avif_srcset: String,
    pub(in crate::render) sizes: String,
    /// The largest JPEG, or the drawing.
    pub(in crate::render) largest: String,
    pub(in crate::render) width: u32,
    pub(in crate::render) height: u32,
}
