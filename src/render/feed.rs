//! Feeds: Atom (RFC 4287) and JSON Feed 1.1, of stories in the feed's own language alone.

use serde_json::json;

use crate::media::Encoding;
use crate::names::{Address, Lang, Moment};
use crate::plan::{self, FeedFormat, Scope};
use crate::problem::Diagnostic;
use crate::site::{Folder, FolderEdition};
use crate::theme::Slot;

use super::html::{self, escape};
use super::scene::Scene;
use super::studio::{Desk, Studio};

/// What both formats say.
struct Feed {
    title: String,
    subtitle: String,
    lang: Lang,
    home: String,
    own: String,
    updated: Moment,
    entries: Vec<Entry>,
}

struct Entry {
    title: String,
    summary: String,
    url: String,
    published: Moment,
    updated: Moment,
    authors: Vec<String>,
    topics: Vec<String>,
    html: String,
    image: Option<String>,
}

/// Makes a feed.
pub(super) fn feed(
    studio: &Studio,
    address: &Address,
    lang: &Lang,
    scope: &Scope,
    format: FeedFormat,
) -> Result<String, Box<Diagnostic>> {
    let Some(desk) = studio.desk(lang) else { return Ok(String::new()) };
    let feed = gather(&desk, address, scope)?;
    Ok(match format {
        FeedFormat::Atom => atom(&feed),
        FeedFormat::Json => json_feed(&feed),
    })
}

fn gather(desk: &Desk, address: &Address, scope: &Scope) -> Result<Feed, Box<Diagnostic>> {
    let site = desk.site();
    let lists = &desk.plan().lists;
    let (keys, name, home) = match scope {
        Scope::Site => (lists.all(desk.lang()), None, Some(desk.home())),
        Scope::Section(key) => {
            let title = site.folders.get(key).map(|folder| desk.title(site.edition(folder, desk.lang())));
            let home = desk.plan().folders.get(&(key.clone(), desk.lang().clone())).cloned();
            (lists.section(desk.lang(), key), title, home)
        }
        Scope::Topic(id) => {
            let title = desk.topic(id).map(|topic| topic.name);
            let home = desk.plan().topics.get(&(id.clone(), desk.lang().clone())).cloned();
            (lists.topic(desk.lang(), id), title, home)
        }
    };
    let site_title = desk.site_title();
    let title = match name {
        Some(name) => desk.tell("head-title", &[("title", &name), ("site", &site_title)]),
        None => site_title,
    };
    let mut entries = Vec::new();
    for folder in keys.iter().filter_map(|key| site.folders.get(key)) {
        let Some(edition) = folder.editions.get(desk.lang()) else { continue };
        if plan::is_summary(folder, edition) || entries.len() >= desk.studio.config().limits.feed_size {
            continue;
        }
        entries.extend(entry(desk, folder, edition)?);
    }
    let updated = entries.iter().map(|entry| entry.updated).max().unwrap_or(Moment(0));
    let summary = site.home().map(|home| desk.summary(site.edition(home, desk.lang())));
    Ok(Feed {
        title,
        subtitle: summary.unwrap_or_default(),
        lang: desk.lang().clone(),
        home: desk.studio.url(&home.unwrap_or_else(|| desk.home())),
        own: desk.studio.url(address),
        updated,
        entries,
    })
}

fn entry(desk: &Desk, folder: &Folder, edition: &FolderEdition) -> Result<Option<Entry>, Box<Diagnostic>> {
    let Some(address) = desk.plan().folders.get(&(folder.key.clone(), desk.lang().clone())) else {
        return Ok(None);
    };
    let Some(date) = folder.date else { return Ok(None) };
    let offset = desk.studio.config().utc_offset;
    let scene = Scene { desk: *desk, folder, edition, address, is_text: false };
    let html = html::write(&edition.file.document.blocks, &scene)?;
    let picture = edition.cover.as_ref().and_then(|file| {
        let sizes = plan::sizes_of(desk.site(), desk.studio.theme, file, Slot::Cover);
        let largest = sizes.iter().rfind(|variant| variant.encoding == Encoding::Jpeg)?;
        Some(desk.studio.url(&plan::picture_address(desk.site(), file, largest)?))
    });
    Ok(Some(Entry {
        title: desk.title(edition),
        summary: desk.summary(edition),
        url: desk.studio.url(address),
        published: Moment::start_of(date, offset),
        updated: Moment::start_of(folder.updated.unwrap_or(date), offset),
        authors: desk.people(&folder.authors).into_iter().map(|person| person.name.text).collect(),
        topics: desk.topics(folder.topics.clone()).into_iter().map(|topic| topic.name).collect(),
        // Not every reader of feeds knows what the invisible marks of directions are for.
        html: absolute(desk.studio, &desk.studio.url(address), &html).replace(['\u{2068}', '\u{2069}'], ""),
        image: picture,
    }))
}

/// Makes links from the root of the site, and to headings, usable outside of it.
fn absolute(studio: &Studio, page: &str, html: &str) -> String {
    let base = &studio.config().base_url;
    let path = &studio.config().base_path;
    let root = format!("\"{path}/");
    html.replace("href=\"#", &format!("href=\"{page}#"))
        .replace(&format!("href={root}"), &format!("href=\"{base}/"))
        .replace(&format!("src={root}"), &format!("src=\"{base}/"))
        .replace(&format!("poster={root}"), &format!("poster=\"{base}/"))
        .replace(&format!("srcset={root}"), &format!("srcset=\"{base}/"))
        .replace(&format!(", {path}/media/"), &format!(", {base}/media/"))
}

fn atom(feed: &Feed) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml += &format!("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n", feed.lang);
    xml += &format!("  <title>{}</title>\n", escape(&feed.title));
    xml += &format!("  <subtitle>{}</subtitle>\n", escape(&feed.subtitle));
    xml += &format!("  <id>{}</id>\n", escape(&feed.own));
    xml += &format!("  <link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n", escape(&feed.own));
    xml += &format!("  <link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n", escape(&feed.home));
    xml += &format!("  <updated>{}</updated>\n", feed.updated);
    for entry in &feed.entries {
        xml += "  <entry>\n";
        xml += &format!("    <title>{}</title>\n", escape(&entry.title));
        xml += &format!("    <id>{}</id>\n", escape(&entry.url));
        xml += &format!("    <link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n", escape(&entry.url));
        xml += &format!("    <published>{}</published>\n", entry.published);
        xml += &format!("    <updated>{}</updated>\n", entry.updated);
        let authors =
            if entry.authors.is_empty() { std::slice::from_ref(&feed.title) } else { &entry.authors };
        for author in authors {
            xml += &format!("    <author><name>{}</name></author>\n", escape(author));
        }
        for topic in &entry.topics {
            xml += &format!("    <category term=\"{}\"/>\n", escape(topic));
        }
        xml += &format!("    <summary>{}</summary>\n", escape(&entry.summary));
        xml += &format!("    <content type=\"html\">{}</content>\n", escape(&entry.html));
        xml += "  </entry>\n";
    }
    xml + "</feed>\n"
}

fn json_feed(feed: &Feed) -> String {
    let item = |entry: &Entry| {
        let mut item = json!({
            "id": entry.url,
            "url": entry.url,
            "title": entry.title,
            "summary": entry.summary,
            "content_html": entry.html,
            "date_published": entry.published.to_string(),
            "date_modified": entry.updated.to_string(),
            "language": feed.lang,
            "tags": entry.topics,
            "authors": entry.authors.iter().map(|name| json!({ "name": name })).collect::<Vec<_>>(),
        });
        if let Some(image) = &entry.image {
            item["image"] = image.clone().into();
        }
        item
    };
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.subtitle,
        "home_page_url": feed.home,
        "feed_url": feed.own,
        "language": feed.lang,
        "items": feed.entries.iter().map(item).collect::<Vec<_>>(),
    });
    format!("{feed:#}\n")
}
