//! Film and sound: what the theme's players are given ([`views`]), and what machines are told of them ([`object`]).
//!
//! Nothing plays by itself, and nothing is loaded from elsewhere.

mod object;
mod views;

use crate::markdown::{Block, BlockKind, Directive, Inline, Picture, plain_text};
use crate::media::vtt::{captions, clock, transcript};
use crate::media::{Ai, Card, Container, Speech};
use crate::names::{FilePath, Lang};
use crate::plan;
use crate::problem::Diagnostic;
use crate::site::{ShownClip, Target, platform};
use crate::theme::Slot;

use super::scene::Scene;
use object::iso;
use views::{
    ClipView, FilmView, LengthView, ParagraphView, PosterCreditView, SourceView, TrackView, TranscriptView,
};

pub(super) use object::objects;

impl Scene<'_> {
    /// Whether a paragraph is nothing but a link to a film on another site.
    pub(super) fn is_film_elsewhere(&self, content: &[Inline]) -> bool {
        self.film_elsewhere(content).is_some()
    }

    /// The address of the film that a paragraph alone leads to, and the words of the link.
    fn film_elsewhere(&self, content: &[Inline]) -> Option<(String, String)> {
        match content {
            [Inline::Link(link)] => match self.edition.links.get(&link.span)? {
                Target::External(url) if platform(url).is_some() => {
                    Some((url.clone(), plain_text(&link.content)))
                }
                _ => None,
            },
            [Inline::Text(text)] if platform(text.trim()).is_some() && !text.trim().contains(' ') => {
                Some((text.trim().to_owned(), String::new()))
            }
            _ => None,
        }
    }

    /// That film as a labelled still.
    pub(super) fn film_of_paragraph(&self, content: &[Inline]) -> Result<String, Box<Diagnostic>> {
        let Some((url, words)) = self.film_elsewhere(content) else { return Ok(String::new()) };
        self.film(&url, Some(words).filter(|words| !words.contains("://")), None, "")
    }

    fn film(
        &self,
        url: &str,
        title: Option<String>,
        still: Option<&Picture>,
        caption: &str,
    ) -> Result<String, Box<Diagnostic>> {
        let Some(platform) = platform(url) else { return Ok(caption.to_owned()) };
        let still = still.and_then(|picture| {
            let file = self.edition.pictures.get(&picture.span)?;
            self.desk.picture(file, &picture.alt, picture.caption.clone(), &[Slot::Body])
        });
        let view = FilmView {
            href: super::studio::encoded(url),
            platform,
            name: self.desk.title(self.edition),
            title: title.map(|title| self.desk.set(title.trim())).filter(|title| !title.is_empty()),
            still,
            caption: Some(caption.trim().to_owned()).filter(|caption| !caption.is_empty()),
        };
        self.component("video_link", Some(("film", &view)), None)
    }

    /// Of a film on another site: the picture that its directive begins with, and the other words.
    pub(super) fn still<'d>(&self, directive: &'d Directive) -> (Option<&'d Picture>, &'d [Block]) {
        let is_elsewhere = platform(&directive.argument).is_some();
        match directive.content.split_first() {
            Some((Block { kind: BlockKind::Figure(picture), .. }, rest)) if is_elsewhere => {
                (Some(picture), rest)
            }
            _ => (None, &directive.content),
        }
    }

    /// The player of a clip, or the still of one on another site; where neither is there, its words alone.
    pub(super) fn player(
        &self,
        directive: &Directive,
        still: Option<&Picture>,
        caption: &str,
    ) -> Result<String, Box<Diagnostic>> {
        let Some(shown) = self.edition.clips.get(&directive.line) else {
            return self.film(&directive.argument, None, still, caption);
        };
        match self.clip_view(shown, caption) {
            Some(view) => self.component(shown.medium.as_str(), Some(("clip", &view)), None),
            None => Ok(caption.to_owned()),
        }
    }

    fn card(&self, shown: &ShownClip) -> Option<&Card> {
        self.desk.site().card_of_clip(&shown.file, &shown.plain)
    }

    fn clip_view(&self, shown: &ShownClip, caption: &str) -> Option<ClipView> {
        let clip = self.desk.site().clips.get(&shown.file)?;
        let card = self.card(shown);
        let said = |texts: &std::collections::BTreeMap<Lang, crate::fields::Located<String>>| {
            texts.get(self.desk.lang()).map(|text| self.desk.set(&text.value))
        };
        let of_card = || Some(super::html::escape(&said(&card?.caption)?));
        let caption = Some(caption.trim().to_owned()).filter(|caption| !caption.is_empty());
        Some(ClipView {
            title: self.desk.title(self.edition),
            url: self.desk.studio.url(self.address),
            width: clip.width,
            height: clip.height,
            poster: self.poster(shown).map(|address| self.desk.href(&address)),
            poster_credit: self.poster_credit(shown, card),
            has_sound: clip.has_sound,
            length: clip.millis.map(|millis| LengthView { iso: iso(millis), text: clock(millis) }),
            sources: shown.encodings.iter().filter_map(|file| self.source(file)).collect(),
            tracks: shown.tracks.iter().filter_map(|(lang, file)| self.track(lang, file, shown)).collect(),
            caption: caption.or_else(of_card),
            description: card.and_then(|card| said(&card.alt)),
            ai: card.and_then(|card| card.rights.ai).map(Ai::as_str),
            credit: card.and_then(|card| card.shown_credit().map(str::to_owned)),
            licence: card.and_then(|card| card.rights.licence.clone()),
            licence_url: card.and_then(|card| card.rights.licence_url.clone()),
            transcript: self.transcript(shown),
        })
    }

    fn poster(&self, shown: &ShownClip) -> Option<crate::names::Address> {
        let file = shown.poster.as_ref()?;
        let variant = plan::poster_variant(self.desk.site(), self.desk.studio.theme, file)?;
        plan::picture_address(self.desk.site(), file, &variant)
    }

    /// Who made the poster, where its card says something else than the film's.
    fn poster_credit(&self, shown: &ShownClip, film: Option<&Card>) -> Option<PosterCreditView> {
        let poster = shown.poster.as_ref()?;
        let rights = self.desk.site().card_of_poster(shown, poster)?;
        // Even where the film's card speaks for it, the picture itself may tell that a machine made it.
        let ai = self.desk.site().cards.get(poster).and_then(|card| card.rights.ai).or(rights.rights.ai);
        let said = |card: &Card| (card.shown_credit().map(str::to_owned), card.rights.licence.clone());
        let is_films = film.is_some_and(|film| said(film) == said(rights) && film.rights.ai == ai);
        (!is_films).then(|| PosterCreditView {
            credit: rights.shown_credit().map(str::to_owned),
            licence: rights.rights.licence.clone(),
            licence_url: rights.rights.licence_url.clone(),
            ai: ai.map(Ai::as_str),
        })
    }

    fn source(&self, file: &FilePath) -> Option<SourceView> {
        let clip = self.desk.site().clips.get(file)?;
        Some(SourceView {
            href: self.desk.href(&plan::clip_address(file, clip)),
            mime: clip.mime_with_codecs(),
            kind: match clip.container {
                Container::WebM => "WebM".to_owned(),
                _ => file.extension().to_uppercase(),
            },
            size: self.desk.size_of(file),
        })
    }

    fn track(&self, lang: &Lang, file: &FilePath, shown: &ShownClip) -> Option<TrackView> {
        let source = self.desk.site().sources.text(file)?;
        let is_spoken = self.spoken(shown) == Some(lang);
        Some(TrackView {
            href: self.desk.href(&plan::track_address(source)),
            kind: if is_spoken { "captions" } else { "subtitles" },
            lang: lang.to_string(),
            label: self.desk.own_name(lang),
            is_default: lang == self.desk.lang(),
        })
    }

    fn spoken(&self, shown: &ShownClip) -> Option<&Lang> {
        match self.card(shown)?.speech.as_ref()? {
            Speech::Spoken(lang) => Some(lang),
            Speech::Silent => None,
        }
    }

    /// The language whose subtitles are told as a text: the page's, else the one nearest to it.
    fn told<'s>(&self, shown: &'s ShownClip) -> Option<&'s (Lang, FilePath)> {
        let of = |wanted: &Lang| shown.tracks.iter().find(|(lang, _)| lang == wanted);
        let chain = self.desk.site().chain(self.desk.lang());
        of(self.desk.lang())
            .or_else(|| chain.iter().find_map(of))
            .or_else(|| of(self.spoken(shown)?))
            .or_else(|| shown.tracks.first())
    }

    fn transcript(&self, shown: &ShownClip) -> Option<TranscriptView> {
        let (lang, file) = self.told(shown)?;
        let track = self.desk.site().tracks.get(file)?;
        let is_silent =
            matches!(self.card(shown).and_then(|card| card.speech.as_ref()), Some(Speech::Silent));
        let told = if is_silent { captions(track) } else { transcript(track) };
        let paragraphs = told.into_iter().map(|paragraph| ParagraphView {
            time: clock(paragraph.start),
            speaker: paragraph.speaker,
            text: paragraph.text,
        });
        let paragraphs: Vec<ParagraphView> = paragraphs.collect();
        (!paragraphs.is_empty()).then(|| TranscriptView {
            lang: (lang != self.desk.lang()).then(|| lang.to_string()),
            dir: self.desk.dir_of(lang),
            language: self.desk.name_of(lang),
            paragraphs,
        })
    }
}
