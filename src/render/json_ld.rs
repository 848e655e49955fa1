//! Structured data as schema.org describes it, in JSON-LD.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::config::Unit;
use crate::edition::Template;
use crate::markdown::{Document, Picture, plain_text};
use crate::media::Encoding;
use crate::names::{Address, FilePath};
use crate::plan;
use crate::site::{self, Folder, FolderEdition, Occasion, Question, Role};
use crate::theme::Slot;

use super::studio::Desk;
use super::views::{Crumb, ImageView};

/// Several things as one script's text, in which nothing can end the script. Where a line may end is nothing to
/// machines, which compare names letter by letter.
pub(super) fn written(things: Vec<Value>) -> String {
    if things.is_empty() {
        return String::new();
    }
    let graph = json!({ "@context": "https://schema.org", "@graph": things });
    let plain = graph.to_string().replace('\u{a0}', " ");
    plain.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

/// The site in a language.
pub(super) fn website(desk: &Desk) -> Value {
    json!({
        "@type": "WebSite",
        "@id": format!("{}/#website", desk.studio.config().base_url),
        "name": desk.site_title(),
        "url": desk.studio.url(&desk.home()),
        "inLanguage": desk.lang(),
    })
}

/// The organisation that answers for the site: its first unit.
pub(super) fn organization(desk: &Desk) -> Value {
    organization_of(desk, desk.studio.config().units.iter().next())
}

/// A unit, by its id, which every page gives it; without one, the site itself.
pub(super) fn organization_of(desk: &Desk, unit: Option<(&String, &Unit)>) -> Value {
    let Some((id, unit)) = unit else {
        return json!({
            "@type": "Organization",
            "name": desk.site_title(),
            "url": desk.studio.url(&desk.home()),
        });
    };
    let kind = if unit.is_government { "GovernmentOrganization" } else { "Organization" };
    let name = unit.name.get(desk.lang()).map(|name| desk.set(name));
    let mut organization = json!({
        "@type": kind,
        "@id": format!("{}/#unit-{id}", desk.studio.config().base_url),
        "name": name.unwrap_or_else(|| desk.site_title()),
        "url": unit.url.clone().unwrap_or_else(|| desk.studio.url(&desk.home())),
    });
    let facts = [("email", &unit.email), ("telephone", &unit.phone)];
    let said = [("address", &unit.address), ("description", &unit.description)];
    let said = said.map(|(key, texts)| (key, texts.get(desk.lang()).map(|text| desk.set(text))));
    let facts = facts.map(|(key, fact)| (key, fact.clone()));
    for (key, fact) in facts.into_iter().chain(said) {
        if let Some(fact) = fact {
            organization[key] = fact.into();
        }
    }
    organization
}

/// Where a page lies.
pub(super) fn breadcrumbs(desk: &Desk, crumbs: &[Crumb]) -> Value {
    let base = &desk.studio.config().base_url;
    let path = &desk.studio.config().base_path;
    let item = |(at, crumb): (usize, &Crumb)| {
        let mut item = json!({ "@type": "ListItem", "position": at + 1, "name": crumb.title });
        if let Some(href) = &crumb.href {
            item["item"] = format!("{base}{}", href.strip_prefix(path.as_str()).unwrap_or(href)).into();
        }
        item
    };
    let items: Vec<Value> = crumbs.iter().enumerate().map(item).collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": items })
}

/// A story.
pub(super) fn article(
    desk: &Desk,
    folder: &Folder,
    edition: &FolderEdition,
    address: &Address,
    image: Option<&ImageView>,
) -> Value {
    let url = desk.studio.url(address);
    let units = &desk.studio.config().units;
    let unit = folder.unit.as_ref().and_then(|id| units.get_key_value(id));
    let publisher = organization_of(desk, unit.or_else(|| units.iter().next()));
    // A story with a date and a newsroom behind it is news; figures with text are an article.
    let kind = if folder.role == Role::Story(Template::Infographic) { "Article" } else { "NewsArticle" };
    let mut article = json!({
        "@type": kind,
        "@id": format!("{url}#article"),
        "headline": desk.title(edition),
        "description": desk.summary(edition),
        "inLanguage": edition.file.lang,
        "url": url,
        "mainEntityOfPage": url,
        "isPartOf": { "@id": format!("{}/#website", desk.studio.config().base_url) },
        "publisher": publisher,
    });
    if let Some(licence) = &desk.studio.config().licence {
        article["license"] = licence.url.clone().unwrap_or_else(|| licence.name.clone()).into();
    }
    if let Some(date) = folder.date {
        article["datePublished"] = date.to_string().into();
        article["dateModified"] = folder.updated.unwrap_or(date).to_string().into();
    }
    let corrections = super::story::corrections(desk, folder, edition).into_iter();
    let corrections: Vec<Value> = corrections
        .map(
            |told| json!({ "@type": "CorrectionComment", "text": told.text, "datePublished": told.date.iso }),
        )
        .collect();
    if !corrections.is_empty() {
        article["correction"] = corrections.into();
    }
    let authors: Vec<Value> = desk
        .people(&folder.authors)
        .into_iter()
        .map(|person| json!({ "@type": "Organization", "name": person.name.text }))
        .collect();
    if !authors.is_empty() {
        article["author"] = authors.into();
    }
    if let Some(image) = image {
        // The whole of it stands under the same id among the pictures of the page.
        article["image"] = json!({
            "@type": "ImageObject",
            "@id": image.url,
            "url": image.url,
            "width": image.width,
            "height": image.height,
        });
    }
    if edition.file.lang != folder.source_lang
        && let Some(source) = desk.plan().folders.get(&(folder.key.clone(), folder.source_lang.clone()))
    {
        let original = format!("{}#article", desk.studio.url(source));
        article["translationOfWork"] = json!({ "@id": original });
    }
    article
}

/// Every picture of an edition, once, with who made it and under which terms.
pub(super) fn images(desk: &Desk, edition: &FolderEdition) -> Vec<Value> {
    let mut seen = BTreeSet::new();
    let cover = edition.cover.iter().map(|file| (file, None, Slot::Cover));
    let named = edition.file.document.pictures().into_iter();
    let mut named: Vec<_> = named.collect();
    named.sort_by_key(|picture| picture.span);
    let in_text = named
        .into_iter()
        .filter_map(|picture| Some((edition.pictures.get(&picture.span)?, Some(picture), Slot::Body)));
    let all = cover.chain(in_text).filter(|(file, ..)| seen.insert(*file));
    all.filter_map(|(file, picture, slot)| image(desk, file, picture, slot)).collect()
}

/// Who made something: a person of the site's, a unit of its, or a name of which it is not known what has it.
pub(super) fn maker(desk: &Desk, name: &str) -> Value {
    let site = desk.site();
    let is_called = |names: &std::collections::BTreeMap<_, String>| names.values().any(|other| other == name);
    match () {
        () if site.people.values().any(|person| is_called(&person.name)) => {
            json!({ "@type": "Person", "name": name })
        }
        () if site.config.units.values().any(|unit| is_called(&unit.name)) => {
            json!({ "@type": "Organization", "name": name })
        }
        () => json!(name),
    }
}

fn image(desk: &Desk, file: &FilePath, named: Option<&Picture>, slot: Slot) -> Option<Value> {
    let mut image = image_file(desk, file, slot)?;
    if slot == Slot::Cover {
        image["representativeOfPage"] = true.into();
    }
    let Some(card) = desk.site().cards.get(file) else { return Some(image) };
    let caption =
        named.and_then(|picture| picture.caption.as_deref()).or_else(|| card.caption_in(desk.lang()));
    let texts = [
        ("caption", caption.map(|caption| desk.set(caption))),
        ("creditText", card.shown_credit().map(str::to_owned)),
        ("copyrightNotice", card.rights.copyright.clone()),
        ("license", card.rights.licence_url.clone()),
        ("acquireLicensePage", card.rights.acquire_url.clone()),
        ("dateCreated", card.created.map(|date| date.to_string())),
        ("digitalSourceType", card.rights.ai.map(|ai| ai.schema_source_type().to_owned())),
    ];
    for (key, text) in texts {
        if let Some(text) = text {
            image[key] = text.into();
        }
    }
    if let Some(creator) = &card.rights.creator {
        image["creator"] = maker(desk, creator);
    }
    Some(image)
}

/// The file of a picture, in the largest form that a slot has.
fn image_file(desk: &Desk, file: &FilePath, slot: Slot) -> Option<Value> {
    let of = |address: &Address, width: u32, height: u32, mime: &str| {
        let url = desk.studio.url(address);
        json!({
            "@type": "ImageObject",
            "@id": url,
            "contentUrl": url,
            "url": url,
            "width": width,
            "height": height,
            "encodingFormat": mime,
        })
    };
    if let Some(address) = plan::drawing_address(desk.site(), file) {
        let picture = desk.site().pictures.get(file)?;
        return Some(of(&address, picture.width, picture.height, picture.format.mime()));
    }
    let variants = plan::sizes_of(desk.site(), desk.studio.theme, file, slot);
    let largest = variants.iter().rfind(|variant| variant.encoding == Encoding::Jpeg)?;
    let address = plan::picture_address(desk.site(), file, largest)?;
    Some(of(&address, largest.width, largest.height, largest.encoding.mime()))
}

/// The questions of a page and their answers; none of a page that does not say that it has some.
pub(super) fn questions(
    desk: &Desk,
    folder: &Folder,
    edition: &FolderEdition,
    address: &Address,
) -> Option<Value> {
    folder.faq?;
    let question = |question: &Question| {
        let answer = Document { blocks: question.answer.to_vec() }.plain_text();
        let (name, text) = (desk.set(&plain_text(question.words)), desk.set(answer.trim()));
        let answer = json!({ "@type": "Answer", "text": text });
        (!text.is_empty()).then(|| json!({ "@type": "Question", "name": name, "acceptedAnswer": answer }))
    };
    let questions: Vec<Value> = site::questions(&edition.file.document).iter().filter_map(question).collect();
    let url = desk.studio.url(address);
    (!questions.is_empty()).then(|| {
        json!({
            "@type": "FAQPage",
            "@id": format!("{url}#questions"),
            "name": desk.title(edition),
            "description": desk.summary(edition),
            "inLanguage": edition.file.lang,
            "url": url,
            "mainEntity": questions,
        })
    })
}

/// The event of a story, once for each of its years; none where its place is not known.
pub(super) fn events(
    desk: &Desk,
    folder: &Folder,
    edition: &FolderEdition,
    address: &Address,
    image: Option<&ImageView>,
) -> Vec<Value> {
    let (Some(event), Some(place)) = (&folder.event, &edition.event.place) else { return Vec::new() };
    let (url, place) = (desk.studio.url(address), desk.set(place));
    let name = edition.event.name.as_ref().map_or_else(|| desk.title(edition), |name| desk.set(name));
    let view = |occasion: &Occasion| {
        let mut view = json!({
            "@type": "Event",
            "name": name,
            "description": desk.summary(edition),
            "inLanguage": edition.file.lang,
            "url": url,
            "startDate": occasion.first.to_string(),
            "endDate": occasion.last.to_string(),
            "location": { "@type": "Place", "name": place, "address": place },
        });
        if let Some(image) = image {
            view["image"] = image.url.clone().into();
        }
        if let Some(point) = &folder.place {
            view["location"]["geo"] = super::place::coordinates_object(point);
        }
        view
    };
    event.occasions.iter().map(view).collect()
}
