//! Pictures as pages show them: in the sizes of each slot, with their cards, moving or still.
//!
//! Makes no pixel: it names what stands where.

use crate::lang::Number;
use crate::media::{Ai, Card, Encoding, Format, Glance, Kind, Picture, Tone, moves_as_webp};
use crate::names::{Address, FilePath};
use crate::plan;
use crate::site::FolderEdition;
use crate::theme::Slot;

use super::studio::Desk;
use super::views::{MovingView, OriginalView, PictureView, SlotView};

/// Pictures of fewer pixels across are shown as large as they are, not across a page.
const SMALL: u32 = 640;

/// Whether a frame may cut a picture: a photograph, and a drawing whose card says what must stay in view. Of one
/// that is far wider than any frame too little would be left.
fn is_cut(picture: &Picture, card: Option<&Card>) -> bool {
    let is_told = card.is_some_and(|card| card.focal.is_some());
    let may_lose = match card.map_or(Kind::Photograph, Card::shown_kind) {
        Kind::Photograph => true,
        Kind::Illustration => is_told,
        Kind::Map | Kind::Scan => false,
    };
    may_lose && u64::from(picture.width) * 2 <= u64::from(picture.height) * 5
}

impl Desk<'_> {
    /// The lead picture of an edition.
    pub(super) fn cover(&self, edition: &FolderEdition, slots: &[Slot]) -> Option<PictureView> {
        self.picture(edition.cover.as_ref()?, "", None, slots)
    }

    /// A picture with its card; words of the text win over the card's.
    pub(super) fn picture(
        &self,
        file: &FilePath,
        alt: &str,
        caption: Option<String>,
        slots: &[Slot],
    ) -> Option<PictureView> {
        let picture = self.site().pictures.get(file)?;
        let card = self.site().cards.get(file);
        let alt = if alt.trim().is_empty() {
            card.and_then(|card| card.alt_in(self.lang())).unwrap_or_default()
        } else {
            alt
        };
        let of_card = || card.and_then(|card| card.caption_in(self.lang())).map(str::to_owned);
        let of_text = caption.or_else(of_card);
        let views = slots.iter().filter_map(|slot| Some((slot.as_str(), self.slot(file, *slot)?)));
        Some(PictureView {
            kind: card.map_or("photograph", |card| card.shown_kind().as_str()),
            alt: self.set(alt),
            caption: of_text.map(|text| super::html::escape(&self.set(&text))),
            credit: card.and_then(|card| card.shown_credit().map(str::to_owned)),
            creator: card.and_then(|card| card.rights.creator.clone()),
            licence: card.and_then(|card| card.rights.licence.clone()),
            licence_url: card.and_then(|card| card.rights.licence_url.clone()),
            ai: card.and_then(|card| card.rights.ai).map(Ai::as_str),
            digital_source_type: card.and_then(|card| card.rights.ai).map(Ai::source_type),
            original: self.original(file),
            moving: self.moving(file),
            is_first: false,
            is_cut: is_cut(picture, card),
            is_small: picture.format != Format::Svg && picture.width < SMALL,
            is_clear: picture.has_alpha || picture.format == Format::Svg,
            tones: self.tones(file),
            width: picture.width,
            height: picture.height,
            position: card.map_or("center", Card::position),
            slots: views.collect(),
        })
    }

    /// The file of a picture that moves.
    fn moving(&self, file: &FilePath) -> Option<MovingView> {
        let picture = self.site().pictures.get(file)?;
        let href = self.href(&plan::moving_address(self.site(), file)?);
        let webp = Some(picture).filter(|picture| moves_as_webp(self.studio.store, picture));
        let webp = webp.and_then(|_| plan::moving_webp_address(self.site(), file));
        let webp = webp.map(|address| self.href(&address));
        Some(MovingView { href, mime: picture.format.mime(), webp })
    }

    /// What is shown in the place of a picture until it has come; nothing may shine through what is transparent.
    fn tones(&self, file: &FilePath) -> Option<[String; 2]> {
        let picture = self.site().pictures.get(file).filter(|picture| !picture.has_alpha)?;
        let glance = Glance::stored(self.studio.store, picture)?;
        Some(glance.tones.map(Tone::word))
    }

    /// The file of a picture, where readers may have it.
    fn original(&self, file: &FilePath) -> Option<OriginalView> {
        let href = self.href(self.plan().downloads.get(file)?);
        let (kind, size) = (super::scene::kind_of(file), self.size_of(file));
        let label = self.tell_in_text("download-label", &[("type", &kind), ("size", &size)]);
        Some(OriginalView { href, label })
    }

    /// The size of a file in the language's words.
    pub(super) fn size_of(&self, file: &FilePath) -> String {
        let sources = &self.site().sources;
        let bytes = sources
            .text(file)
            .map(|source| source.text.len() as u64)
            .or_else(|| sources.files.get(file).copied())
            .unwrap_or_default();
        let (id, amount, decimals) = match bytes {
            0..1024 => ("size-bytes", bytes as f64, 0),
            1024..1_048_576 => ("size-kilobytes", bytes as f64 / 1024.0, 0),
            _ => ("size-megabytes", bytes as f64 / 1_048_576.0, 1),
        };
        let amount = Number::from_f64(amount).map(|amount| amount.with_decimals(decimals));
        let shown = amount.map(|amount| self.language.number(&amount)).unwrap_or_default();
        self.tell(id, &[("n", &shown)])
    }

    /// The variants of a picture in a slot, as attributes of HTML.
    fn slot(&self, file: &FilePath, slot: Slot) -> Option<SlotView> {
        if let Some(address) = plan::drawing_address(self.site(), file) {
            return self.drawing(file, &address);
        }
        let variants = plan::sizes_of(self.site(), self.studio.theme, file, slot);
        let href = |variant| {
            plan::picture_address(self.site(), file, variant)
                .map(|address| self.href(&address))
                .unwrap_or_default()
        };
        let of = |encoding: Encoding| variants.iter().filter(move |variant| variant.encoding == encoding);
        let srcset = |encoding: Encoding| {
            let sizes: Vec<String> =
                of(encoding).map(|variant| format!("{} {}w", href(variant), variant.width)).collect();
            sizes.join(", ")
        };
        let jpegs: Vec<_> = of(Encoding::Jpeg).collect();
        let largest = jpegs.last()?;
        // Browsers without srcset get a middle size.
        let middle = jpegs.get(jpegs.len() / 2)?;
        Some(SlotView {
            src: href(middle),
            srcset: srcset(Encoding::Jpeg),
            webp_srcset: srcset(Encoding::WebP),
            avif_srcset: srcset(Encoding::Avif),
            sizes: self.studio.theme.slots.get(&slot).map(|sizes| sizes.sizes.clone()).unwrap_or_default(),
            largest: href(largest),
            width: largest.width,
            height: largest.height,
        })
    }

    /// A drawing, which is the same file in every slot.
    fn drawing(&self, file: &FilePath, address: &Address) -> Option<SlotView> {
        let picture = self.site().pictures.get(file)?;
        let href = self.href(address);
        Some(SlotView {
            src: href.clone(),
            srcset: String::new(),
            webp_srcset: String::new(),
            avif_srcset: String::new(),
            sizes: String::new(),
            largest: href,
            width: picture.width,
            height: picture.height,
        })
    }
}
