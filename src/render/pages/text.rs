//! A story without pictures, and the same as plain text.

use crate::edition::Template;
use crate::names::StoryKey;
use crate::problem::Diagnostic;
use crate::site::Role;

use super::super::html;
use super::super::plain;
use super::super::scene::Scene;
use super::super::story;
use super::super::views::TextPage;
use super::Maker;
use super::head::Head;
use super::press;

impl Maker<'_> {
    /// Everything that a story says, without a picture.
    pub(super) fn text_only(&self, key: &StoryKey) -> Result<String, Box<Diagnostic>> {
        let desk = self.desk;
        let full = desk.plan().folders.get(&(key.clone(), desk.lang().clone()));
        let (Some((folder, edition)), Some(full)) = (self.folder(key), full) else {
            return Ok(String::new());
        };
        let scene = Scene { desk, folder, edition, address: full, is_text: true };
        let html = html::write(&edition.file.document.blocks, &scene)?;
        let mut story = story::view(&desk, folder, edition, html, full);
        // Who has chosen words alone stays with them in another language.
        for edition in story.editions.iter_mut().chain(story.source_edition.as_mut()) {
            let lang = desk.site().langs.iter().find(|lang| lang.as_str() == edition.lang);
            if let Some(address) = lang.and_then(|lang| desk.plan().text_only(key, lang)) {
                edition.href = desk.href(&address);
            }
        }
        let press = (folder.role == Role::Story(Template::Press)).then(|| press::view(&desk, folder));
        let head = Head {
            title: desk.title(edition),
            description: desk.summary(edition),
            is_indexed: false,
            folder: Some(folder),
            ..self.head("text")
        };
        let (full_href, full_url) = (desk.href(full), desk.studio.url(full));
        self.fill(head, TextPage { story, press, full_href, full_url })
    }

    /// The same as plain text, with the address of the page at its end.
    pub(super) fn plain_text(&self, key: &StoryKey) -> Result<String, Box<Diagnostic>> {
        let html = self.text_only(key)?;
        let main = html.split_once("<main>").and_then(|(_, rest)| rest.split_once("</main>"));
        let text = plain::of_html(main.map_or(html.as_str(), |(main, _)| main));
        let full = self.desk.plan().folders.get(&(key.clone(), self.desk.lang().clone()));
        let url = full.map(|full| self.desk.studio.url(full)).unwrap_or_default();
        Ok(format!("{text}\n{url}\n"))
    }
}
