//! A look at finished pages from outside: their attributes, their links, and where those lead.

use std::collections::{BTreeMap, BTreeSet};

/// The values of an attribute, in the order of the page, entities resolved.
pub(crate) fn values(html: &str, attribute: &str) -> Vec<String> {
    let mark = format!(" {attribute}=\"");
    let parts = html.split(mark.as_str()).skip(1);
    parts.map(|part| unescaped(part.split('"').next().unwrap_or_default())).collect()
}

/// The tags of a name, each up to its `>`.
pub(crate) fn tags<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let mark = format!("<{name} ");
    html.split(mark.as_str()).skip(1).map(|part| part.split('>').next().unwrap_or_default()).collect()
}

/// The value of an attribute of one tag.
pub(crate) fn value(tag: &str, attribute: &str) -> Option<String> {
    values(&format!(" {tag}"), attribute).into_iter().next()
}

/// Everything that a page asks for or leads to.
pub(crate) fn references(html: &str) -> Vec<String> {
    let mut found = values(html, "href");
    found.extend(values(html, "src"));
    for set in values(html, "srcset") {
        found.extend(set.split(',').filter_map(|part| part.split_whitespace().next()).map(str::to_owned));
    }
    found
}

/// The text of the elements of a name, tags inside left out.
pub(crate) fn texts(html: &str, element: &str) -> Vec<String> {
    let (start, end) = (format!("<{element}"), format!("</{element}>"));
    let opened = html.split(start.as_str()).skip(1).filter(|part| part.starts_with([' ', '>']));
    let inner = opened.filter_map(|part| part.split(end.as_str()).next()?.split_once('>'));
    inner.map(|(_, inner)| unescaped(without_tags(inner).trim())).collect()
}

fn without_tags(html: &str) -> String {
    let mut parts = html.split('<');
    let first = parts.next().unwrap_or_default().to_owned();
    first + &parts.filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect::<String>()
}

/// Text with the entities of a page resolved.
pub(crate) fn unescaped(text: &str) -> String {
    let known =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")];
    known.iter().fold(text.to_owned(), |text, (entity, c)| text.replace(entity, c))
}

/// A finished site as a visitor meets it.
pub(crate) struct Visit<'a> {
    /// Its files by their path below the output folder.
    pub(crate) files: &'a BTreeMap<String, Vec<u8>>,
    /// `https://host/path`, without a slash at the end.
    pub(crate) base_url: &'a str,
}

impl Visit<'_> {
    /// The pages by file.
    pub(crate) fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.keys().filter(|file| file.ends_with(".html")).map(|file| (file.as_str(), self.text(file)))
    }

    /// The text of a file.
    pub(crate) fn text(&self, file: &str) -> &str {
        let bytes = self.files.get(file).unwrap_or_else(|| panic!("{file} is not there"));
        std::str::from_utf8(bytes).unwrap_or_else(|_| panic!("{file} is not UTF-8"))
    }

    /// What is wrong with a reference of a page; nothing when it leads somewhere or out of the site.
    pub(crate) fn fault(&self, page: &str, reference: &str) -> Option<String> {
        let path = self.base_url.splitn(4, '/').nth(3).map_or(String::new(), |path| format!("/{path}"));
        let (address, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let file = if let Some(rest) = address.strip_prefix(self.base_url) {
            file_of(rest)
        } else if address.is_empty() {
            page.to_owned()
        } else if let Some(scheme) = address.split_once(':').map(|(scheme, _)| scheme) {
            let is_known = ["http", "https", "mailto", "tel", "geo", "data"].contains(&scheme);
            return (!is_known).then(|| format!("an unknown scheme: {reference}"));
        } else if let Some(rest) = address.strip_prefix(&path).filter(|rest| rest.starts_with('/')) {
            file_of(rest)
        } else {
            return Some(format!("not below the path of the site: {reference}"));
        };
        match self.files.get(&file) {
            None => Some(format!("nothing stands at {reference}")),
            Some(_) if fragment.is_empty() => None,
            Some(_) => {
                let ids: BTreeSet<_> = values(self.text(&file), "id").into_iter().collect();
                (!ids.contains(&decoded(fragment))).then(|| format!("no id for {reference}"))
            }
        }
    }
}

/// The file that a host serves for an address.
pub(crate) fn file_of(address: &str) -> String {
    let address = decoded(address);
    let file = address.trim_start_matches('/');
    if file.is_empty() || file.ends_with('/') { format!("{file}index.html") } else { file.to_owned() }
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) if first == b'%' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}
