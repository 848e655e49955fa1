//! Where a text stands: which links, pictures and charts its words refer to.

use crate::figure::card::Shape;
use crate::figure::{self, Speech, Width};
use crate::lang::{Number, Value};
use crate::markdown::{BlockKind, Directive, Picture, plain_text};
use crate::names::{Address, FilePath, Lang, PartialDate};
use crate::plan::{self, FigureForm};
use crate::problem::Diagnostic;
use crate::site::{FactSource, Folder, FolderEdition, Role, Target};
use crate::theme::Slot;

use super::html::escape;
use super::studio::Desk;
use super::views::{
    CellView, ChartImageView, ChartView, DownloadView, EventView, Foreign, LabelLink, NumberView,
    PictureView, TableView,
};

/// The pixels of a line of text, which a picture among words is as high as.
const LINE: u32 = 28;

/// An edition at its address.
pub(super) struct Scene<'a> {
    pub(super) desk: Desk<'a>,
    pub(super) folder: &'a Folder,
    pub(super) edition: &'a FolderEdition,
    pub(super) address: &'a Address,
    /// Whether it is told in words alone.
    pub(super) is_text: bool,
}

/// Where a link leads, ready for a page.
pub(super) struct LinkPlace {
    pub(super) href: String,
    /// The language of what stands there, when it is another than the page's.
    pub(super) foreign: Option<Lang>,
    /// Words that say so, or what kind of file it is.
    pub(super) label: Option<String>,
    pub(super) is_download: bool,
}

impl Scene<'_> {
    pub(super) fn words(&self, id: &str) -> String {
        self.desk.words(id)
    }

    pub(super) fn integer(&self, number: usize) -> String {
        self.desk.language.integer(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// Where a link leads; none when nowhere.
    pub(super) fn place(&self, target: &Target) -> Option<LinkPlace> {
        let plain = |href: String| LinkPlace { href, foreign: None, label: None, is_download: false };
        match target {
            Target::Folder { key, anchor } => {
                let folder = self.desk.site().folders.get(key)?;
                let (address, edition) = self.desk.folder_address(folder)?;
                let text = self.is_text.then(|| self.desk.plan().text_only(key, &edition.file.lang));
                let mut href = self.desk.href(&text.flatten().unwrap_or(address));
                if let Some(anchor) = anchor {
                    href = format!("{href}#{}", super::studio::encoded(anchor));
                }
                let foreign = (edition.file.lang != *self.desk.lang()).then(|| edition.file.lang.clone());
                let label = foreign.as_ref().map(|lang| {
                    self.desk.tell_in_text("in-language-short", &[("language", &self.desk.name_of(lang))])
                });
                Some(LinkPlace { href, foreign, label, is_download: false })
            }
            Target::Anchor(anchor) => Some(plain(format!("#{}", super::studio::encoded(anchor)))),
            Target::External(url) => Some(plain(super::studio::encoded(url))),
            Target::File(file) => {
                let address = self.desk.plan().downloads.get(file)?;
                let (kind, size) = (kind_of(file), self.desk.size_of(file));
                let foreign = self.language_of(file);
                let mut facts = vec![("type", kind.as_str()), ("size", &size)];
                let language = foreign.as_ref().map(|lang| self.desk.name_of(lang));
                let id = if let Some(language) = &language {
                    facts.push(("language", language));
                    "download-label-foreign"
                } else {
                    "download-label"
                };
                let label = self.desk.tell_in_text(id, &facts);
                let href = self.desk.href(address);
                Some(LinkPlace { href, foreign, label: Some(label), is_download: true })
            }
            Target::Broken => None,
        }
    }

    /// A picture of its own, drawn by the theme.
    pub(super) fn text_picture(&self, picture: &Picture) -> Result<String, Box<Diagnostic>> {
        let view =
            self.edition.pictures.get(&picture.span).and_then(|file| {
                self.desk.picture(file, &picture.alt, picture.caption.clone(), &[Slot::Body])
            });
        let Some(mut view) = view else { return Ok(String::new()) };
        view.is_first = self.is_first(picture);
        self.component("text_picture", Some(("picture", &view)), None)
    }

    /// Whether a picture is the first of a page without a cover.
    fn is_first(&self, picture: &Picture) -> bool {
        let first = || self.edition.file.document.pictures().into_iter().map(|picture| picture.span).min();
        self.edition.cover.is_none() && first() == Some(picture.span)
    }

    /// A picture among words.
    pub(super) fn inline_picture(&self, picture: &Picture) -> String {
        let view = self
            .edition
            .pictures
            .get(&picture.span)
            .and_then(|file| self.desk.picture(file, &picture.alt, None, &[Slot::Body]));
        let Some(view) = view else { return String::new() };
        let Some(slot) = view.slots.get(Slot::Body.as_str()) else { return String::new() };
        if self.is_text {
            return if view.alt.is_empty() { String::new() } else { format!("[{}]", escape(&view.alt)) };
        }
        let label = view.ai.map(|ai| escape(&self.words(&format!("ai-{ai}"))));
        let label =
            label.map(|label| format!(" <span class=\"ai-label\">{label}</span>")).unwrap_or_default();
        let sizes = if slot.srcset.is_empty() {
            String::new()
        } else {
            let width = (LINE * slot.width).div_ceil(slot.height.max(1));
            format!(" srcset=\"{}\" sizes=\"{width}px\"", escape(&slot.srcset))
        };
        format!(
            "<img class=\"inline-picture\" src=\"{}\"{sizes} width=\"{}\" height=\"{}\" alt=\"{}\" loading=\"lazy\" decoding=\"async\">{label}",
            escape(&slot.src),
            slot.width,
            slot.height,
            escape(&view.alt)
        )
    }

    /// The language of a file by its name, when it is another than the page's.
    fn language_of(&self, file: &FilePath) -> Option<Lang> {
        let lang = crate::site::language_of_file(file, &self.desk.site().config)?;
        (lang != self.desk.lang()).then(|| lang.clone())
    }

    /// A file in a place of its own; empty when it is offered nowhere.
    pub(super) fn download(&self, directive: &Directive, body: &str) -> Result<String, Box<Diagnostic>> {
        let Some(Target::File(file)) = self.edition.links.get(&directive.line) else {
            return Ok(body.to_owned());
        };
        let Some(address) = self.desk.plan().downloads.get(file) else { return Ok(body.to_owned()) };
        let title = directive.content.first().and_then(|block| match &block.kind {
            BlockKind::Paragraph(content) => Some(self.desk.set(&plain_text(content))),
            _ => None,
        });
        let foreign = self.language_of(file).map(|lang| Foreign {
            dir: self.desk.dir_of(&lang),
            language: self.desk.name_of(&lang),
            lang: lang.to_string(),
        });
        let view = DownloadView {
            title: title.unwrap_or_else(|| file.name().to_owned()),
            href: self.desk.href(address),
            kind: kind_of(file),
            size: self.desk.size_of(file),
            foreign,
        };
        self.component("download", Some(("download", &view)), Some(body))
    }

    /// Pictures beside each other.
    pub(super) fn gallery(&self, pictures: &[&Picture]) -> Result<String, Box<Diagnostic>> {
        let view = |picture: &&Picture| {
            let file = self.edition.pictures.get(&picture.span)?;
            let view = self.desk.picture(file, &picture.alt, picture.caption.clone(), &[Slot::Body])?;
            Some(PictureView { is_first: self.is_first(picture), ..view })
        };
        let views: Vec<PictureView> = pictures.iter().filter_map(view).collect();
        if views.is_empty() {
            return Ok(String::new());
        }
        self.component("gallery", Some(("pictures", &views)), None)
    }

    pub(super) fn notice(&self, body: &str) -> Result<String, Box<Diagnostic>> {
        self.component("notice", None, Some(body))
    }

    /// A chart, drawn by the figure room and framed by the theme; empty when the story has none of that id.
    pub(super) fn chart(&self, id: &str, remark: &str) -> Result<String, Box<Diagnostic>> {
        let Some(view) = self.chart_view(id, remark) else { return Ok(String::new()) };
        self.component("chart", Some(("chart", &view)), None)
    }

    /// A figure of the story in the page's language, with what asks for it.
    pub(super) fn model(&self, id: &str) -> Option<(&figure::Request, figure::Model)> {
        let request = self.folder.figure(id)?;
        let table = self.desk.site().tables.get(&(self.folder.key.clone(), id.to_owned()))?;
        let words = self.edition.words.get(id)?;
        Some((request, figure::model(request, table, words, self)))
    }

    fn chart_view(&self, id: &str, remark: &str) -> Option<ChartView> {
        let (request, model) = self.model(id)?;
        let cell = |cell: &figure::Cell| CellView {
            text: cell.text.clone(),
            is_number: cell.is_number,
            is_header: cell.is_head,
        };
        let view = model.table();
        let drawn = |width| if self.is_text { String::new() } else { model.svg(width) };
        let data = self.desk.plan().downloads.get(&request.data);
        Some(ChartView {
            id: id.to_owned(),
            kind: request.kind.as_str(),
            title: model.title().to_owned(),
            summary: model.summary().to_owned(),
            note: model.note().map(str::to_owned),
            remark: (!remark.is_empty()).then(|| remark.to_owned()),
            unit: request.unit.as_ref().map(|unit| figure::unit_word(unit, self)),
            as_of: request.as_of.map(|date| self.desk.partial_date(date)),
            overdue: request
                .refresh_by
                .filter(|day| *day < self.desk.site().now.date(self.desk.site().config.utc_offset))
                .map(|day| self.desk.partial_date(day.into())),
            sources: self.sources(&request.sources),
            wide: drawn(Width::Wide),
            narrow: drawn(Width::Narrow),
            table: TableView {
                header: view.header.iter().map(cell).collect(),
                rows: view.rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
            },
            numbers: model.numbers().iter().map(number).collect(),
            events: model.events().iter().map(event).collect(),
            images: Shape::ALL.into_iter().filter_map(|shape| self.image_view(id, shape)).collect(),
            pdf_href: self.standing(plan::figure_address(self.address, id, FigureForm::Paper)),
            json_href: self.desk.href(&plan::figure_address(self.address, id, FigureForm::Data)),
            data_href: data.map(|address| self.desk.href(address)),
            data_size: data.map(|_| {
                let size = self.desk.size_of(&request.data);
                self.desk.tell_in_text("download-label", &[("type", "CSV"), ("size", &size)])
            }),
        })
    }

    fn image_view(&self, id: &str, shape: Shape) -> Option<ChartImageView> {
        let href = self.standing(plan::figure_address(self.address, id, FigureForm::Picture(shape)))?;
        let (width, height) = shape.size();
        let shape = match shape {
            Shape::Square => "square",
            Shape::Tall => "tall",
            Shape::Wide => "wide",
        };
        Some(ChartImageView { href, shape, width, height })
    }

    /// An address as pages write it, if something stands there.
    fn standing(&self, address: Address) -> Option<String> {
        self.desk.plan().recipes.contains_key(&address).then(|| self.desk.href(&address))
    }

    /// Who published the story's sources with these ids, each once.
    pub(super) fn publishers(&self, ids: &[String]) -> Vec<String> {
        let mut publishers: Vec<String> = Vec::new();
        for source in self.folder.sources.iter().filter(|source| ids.contains(&source.id)) {
            let publisher = self.desk.text(&source.publisher).text;
            if !publishers.contains(&publisher) {
                publishers.push(publisher);
            }
        }
        publishers
    }

    /// The story's sources with these ids, by publisher; a page without a list of them links to them directly.
    fn sources(&self, ids: &[String]) -> Vec<LabelLink> {
        let known = self.folder.sources.iter().enumerate().filter(|(_, source)| ids.contains(&source.id));
        let has_list = matches!(self.folder.role, Role::Story(_));
        let link = |(at, source): (usize, &FactSource)| {
            let publisher = self.desk.text(&source.publisher);
            let href = if has_list {
                Some(format!("#_source-{}", at + 1))
            } else {
                source.url.as_ref().map(|url| super::studio::encoded(url))
            };
            LabelLink { label: publisher.text, lang: publisher.lang, href }
        };
        known.map(link).collect()
    }

    pub(super) fn component(
        &self,
        name: &'static str,
        values: Option<(&'static str, &dyn super::engine::erased::Serialized)>,
        body: Option<&str>,
    ) -> Result<String, Box<Diagnostic>> {
        let name = if self.is_text { in_words(name) } else { name };
        self.desk.studio.engine.component(name, values, body, self.desk.lang(), self.address)
    }
}

/// The component that tells in words what another shows.
fn in_words(name: &'static str) -> &'static str {
    match name {
        "text_picture" => "plain_picture",
        "gallery" => "plain_gallery",
        "chart" => "plain_chart",
        "video" | "audio" => "plain_clip",
        "video_link" => "plain_film",
        other => other,
    }
}

/// The type of a file as readers know it: `PDF`.
pub(super) fn kind_of(file: &FilePath) -> String {
    match file.extension().as_str() {
        "jpg" | "jpe" | "jfif" => "JPEG".to_owned(),
        "webp" => "WebP".to_owned(),
        extension => extension.to_uppercase(),
    }
}

fn number(number: &figure::BigNumber) -> NumberView {
    NumberView {
        value: number.value.clone(),
        unit: number.unit.clone(),
        label: number.label.clone(),
        mark: number.mark.clone(),
    }
}

fn event(event: &figure::Event) -> EventView {
    EventView { iso: event.iso.clone(), date: event.date.clone(), text: event.text.clone() }
}

/// What stands for a minus on keyboards, and in CLDR's numbers of most languages.
const HYPHEN: char = '-';

/// A number with the sign of mathematics: beside a hyphen a line may end, and in a sentence it reads as a dash.
fn with_minus(number: &str) -> String {
    number.replace(HYPHEN, "−")
}

impl Speech for Scene<'_> {
    fn lang(&self) -> &Lang {
        self.desk.lang()
    }

    fn number(&self, exact: &str) -> String {
        let number = exact.parse::<Number>();
        number.map_or_else(|_| exact.to_owned(), |number| with_minus(&self.desk.language.number(&number)))
    }

    fn date(&self, date: PartialDate) -> String {
        self.desk.language.partial_date(date)
    }

    fn count(&self, id: &str, exact: &str) -> String {
        let number = exact.parse::<Number>();
        let value = number.as_ref().map_or_else(|_| Value::from(exact), Value::from);
        let text = self.desk.say(id, &[("value", value)]);
        match number.map(|number| self.desk.language.number(&number)) {
            Ok(number) if number.contains(HYPHEN) => text.replace(&number, &with_minus(&number)),
            _ => text,
        }
    }

    fn has(&self, id: &str) -> bool {
        self.desk.language.has(id)
    }

    fn say(&self, id: &str, args: &[(&str, String)]) -> String {
        let arguments: Vec<(&str, Value)> =
            args.iter().map(|(name, text)| (*name, Value::Text(text.clone().into()))).collect();
        self.desk.say(id, &arguments)
    }

    fn set(&self, text: &str) -> String {
        self.desk.set(text)
    }

    fn is_rtl(&self) -> bool {
        self.desk.language.direction() == crate::lang::Direction::RightToLeft
    }
}
