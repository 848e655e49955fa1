//! Film and sound as machines are told of them: `VideoObject` and `AudioObject` of schema.org.
//!
//! Shows nothing to readers.

use serde_json::{Value, json};

use crate::markdown::Directive;
use crate::media::{Clip, Medium};
use crate::plan;
use crate::render::json_ld::maker;
use crate::render::scene::Scene;

impl Scene<'_> {
    /// A clip as machines are told of it.
    fn object(&self, directive: &Directive) -> Option<Value> {
        let shown = self.edition.clips.get(&directive.line)?;
        let clip: &Clip = self.desk.site().clips.get(&shown.file)?;
        let card = self.card(shown);
        let words = directive_words(directive);
        let described = card.and_then(|card| card.alt.get(self.desk.lang())).map(|alt| alt.value.clone());
        let title = self.desk.title(self.edition);
        let kind = if shown.medium == Medium::Video { "VideoObject" } else { "AudioObject" };
        let mut object = json!({
            "@type": kind,
            "name": if words.is_empty() { title } else { shortened(&self.desk.set(&words)) },
            "description": described.unwrap_or_else(|| self.desk.summary(self.edition)),
            "contentUrl": self.desk.studio.url(&plan::clip_address(&shown.file, clip)),
            "encodingFormat": clip.mime(),
            "contentSize": clip.len.to_string(),
        });
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                object[key] = value;
            }
        };
        put("uploadDate", self.folder.date.map(|date| date.to_string().into()));
        put("duration", clip.millis.map(|millis| iso(millis).into()));
        put("thumbnailUrl", self.poster(shown).map(|address| self.desk.studio.url(&address).into()));
        put("inLanguage", self.spoken(shown).map(|lang| lang.to_string().into()));
        if clip.width > 0 {
            put("width", Some(clip.width.into()));
            put("height", Some(clip.height.into()));
        }
        put(
            "transcript",
            self.transcript(shown).filter(|told| told.lang.is_none()).map(|told| {
                let told: Vec<String> = told.paragraphs.into_iter().map(|paragraph| paragraph.text).collect();
                told.join("\n").into()
            }),
        );
        if let Some(card) = card {
            put("creator", card.rights.creator.as_ref().map(|name| maker(&self.desk, name)));
            put("creditText", card.shown_credit().map(Value::from));
            put("digitalSourceType", card.rights.ai.map(|ai| ai.schema_source_type().into()));
            put("license", card.rights.licence_url.clone().map(Value::from));
        }
        Some(object)
    }
}

/// Every clip of a text as machines are told of it, each once.
pub(in crate::render) fn objects(scene: &Scene) -> Vec<Value> {
    let mut objects: Vec<Value> = Vec::new();
    for object in scene.edition.file.document.directives().into_iter().filter_map(|d| scene.object(d)) {
        if objects.iter().all(|other| other["contentUrl"] != object["contentUrl"]) {
            objects.push(object);
        }
    }
    objects
}

/// The words of a directive, which are the caption of its clip.
fn directive_words(directive: &Directive) -> String {
    let document = crate::markdown::Document { blocks: directive.content.clone() };
    document.plain_text().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The beginning of a text that stands for a name.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 110;
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(LONGEST - 1).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end())
}

/// A length as ISO 8601 writes it: `PT1M3S`.
pub(super) fn iso(millis: u64) -> String {
    // Players count whole seconds that have passed; less than one is one.
    let seconds = (millis / 1000).max(1);
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let mut text = "PT".to_owned();
    for (count, unit) in [(hours, 'H'), (minutes, 'M')] {
        if count > 0 {
            text += &format!("{count}{unit}");
        }
    }
    if seconds > 0 {
        text += &format!("{seconds}S");
    }
    text
}
