//! Addresses of the web and keys of stories that stand in a text as they are, and lead nowhere.

use super::words_in;
use crate::markdown::Inline;
use crate::names::StoryKey;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Site, platform};
use crate::translation::{Block, Kind};

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    let editions = site.folders.values().flat_map(|folder| folder.editions.values());
    for edition in editions.filter(|edition| edition.is_published) {
        let is_text = |block: &&Block| !block.kind.is_named() && block.kind != Kind::Code;
        // A film on another site that stands alone is shown as one.
        let is_film = |block: &&Block| match block.content.as_slice() {
            [Inline::Text(text)] => platform(text.trim()).is_some() && !text.trim().contains(' '),
            _ => false,
        };
        for block in edition.blocks.iter().filter(is_text).filter(|block| !is_film(block)) {
            for (problem, words) in found(&block.content, site) {
                let mut diagnostic = Diagnostic::new(problem);
                diagnostic.place = Some(words_in(site, block, &words));
                notes.add(diagnostic);
            }
        }
    }
    notes
}

/// What leads nowhere in running text, and its words.
fn found(content: &[Inline], site: &Site) -> Vec<(Problem, String)> {
    let of_inline = |inline: &Inline| match inline {
        Inline::Text(text) => {
            let bare = addresses(text).map(|url| (Problem::LinkBare { url: url.to_owned() }, url.to_owned()));
            let keys = keys(text).filter(|key| is_known(key, site));
            let literal = |key: &str| {
                let wanted = format!("@{key}");
                (Problem::MarkupLiteral { kind: "link-key".to_owned(), wanted: wanted.clone() }, wanted)
            };
            bare.chain(keys.map(literal)).collect()
        }
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) => found(inner, site),
        _ => Vec::new(),
    };
    content.iter().flat_map(of_inline).collect()
}

/// The addresses of the web in a text, without the signs of the sentence around them.
fn addresses(text: &str) -> impl Iterator<Item = &str> {
    let begins = ["https://", "http://"].into_iter().flat_map(|scheme| text.match_indices(scheme));
    begins.filter_map(|(at, scheme)| {
        let rest = &text[at..];
        let is_part = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '(' | ')');
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let url = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'']);
        let is_apart = !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '/' || c == '=');
        (is_apart && url.len() > scheme.len()).then_some(url)
    })
}

/// What stands in a text behind an `@` that belongs to no address of mail.
fn keys(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('@').filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '/');
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let is_mail = text[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-'));
        let is_longer = rest[end..].starts_with(|c: char| c.is_alphanumeric() || c == '_');
        (!is_mail && !is_longer).then(|| rest[..end].trim_end_matches(['-', '/']))
    })
}

/// Whether a key is that of a folder of the site, or begins with one.
fn is_known(key: &str, site: &Site) -> bool {
    let has = |key: &str| !key.is_empty() && site.folders.contains_key(&StoryKey::new(key));
    has(key) || key.rsplit_once('/').is_some_and(|(folder, _)| has(folder))
}

#[cfg(test)]
mod tests {
    use super::{addresses, keys};

    #[test]
    fn addresses_are_taken_without_the_sentence_around_them() {
        let all = |text| addresses(text).collect::<Vec<_>>();
        assert_eq!(all("Xem https://a.vn/x, (http://b.vn).")[..], ["https://a.vn/x", "http://b.vn"]);
        assert_eq!(all("詳細はhttps://a.jp/xをご覧ください。")[..], ["https://a.jp/x"]);
        assert_eq!(all("Viết https:// ở đầu."), Vec::<&str>::new());
    }

    #[test]
    fn a_key_is_told_from_mail_and_names() {
        let all = |text| keys(text).collect::<Vec<_>>();
        assert_eq!(all("Xem @du-lich/cat-ba."), ["du-lich/cat-ba"]);
        assert_eq!(all("lan@haiphong.vn, @Hai_Phong, @hai_phong"), Vec::<&str>::new());
    }
}
