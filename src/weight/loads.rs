//! What a page loads before anybody scrolls: its styles, its scripts, the pictures that do not wait.

use super::sizes::width_on_phone;

/// Pixels of a telephone's screen for each of CSS.
const DENSITY: f64 = 2.0;

/// What a page loads, by href.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Loads {
    pub(super) styles: Vec<String>,
    pub(super) scripts: Vec<String>,
    /// Each at the size that a telephone takes.
    pub(super) pictures: Vec<String>,
}

/// Reads it from the tags of a page.
pub(super) fn loads(html: &str) -> Loads {
    let mut loads = Loads::default();
    let mut source = None;
    for tag in html.split('<').skip(1).filter_map(|part| part.split('>').next()) {
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        let value = |name| attribute(tag, name).map(str::to_owned);
        match name {
            "link" if attribute(tag, "rel") == Some("stylesheet") => loads.styles.extend(value("href")),
            "script" => loads.scripts.extend(value("src")),
            "video" => loads.pictures.extend(value("poster")),
            "picture" => source = None,
            // A browser takes the first form that it knows; the rarest is not what most load.
            "source" if attribute(tag, "type") != Some("image/avif") => {
                source = source.or_else(|| chosen(tag));
            }
            "img" => {
                let own = source.take().or_else(|| chosen(tag)).or_else(|| value("src"));
                let is_lazy = attribute(tag, "loading") == Some("lazy");
                loads.pictures.extend(own.filter(|_| !is_lazy));
            }
            _ => {}
        }
    }
    loads
}

/// The picture of a set that a telephone takes.
fn chosen(tag: &str) -> Option<String> {
    let set = attribute(tag, "srcset")?;
    let wanted = width_on_phone(attribute(tag, "sizes").unwrap_or_default()) * DENSITY;
    let candidate = |one: &str| {
        let (href, width) = one.trim().rsplit_once(' ')?;
        Some((width.strip_suffix('w')?.parse::<u32>().ok()?, href.to_owned()))
    };
    let mut candidates: Vec<(u32, String)> = set.split(", ").filter_map(candidate).collect();
    candidates.sort();
    let enough = candidates.iter().find(|(width, _)| f64::from(*width) >= wanted);
    let found = enough.or(candidates.last()).map(|(_, href)| href.clone());
    // A set of one, without a width.
    found.or_else(|| Some(set.trim().to_owned()).filter(|href| !href.is_empty() && !href.contains(' ')))
}

/// The value of an attribute as it is written.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = tag;
    loop {
        let at = rest.find(name)?;
        let before = rest[..at].chars().next_back();
        rest = &rest[at + name.len()..];
        if before.is_some_and(char::is_whitespace)
            && let Some(value) = rest.strip_prefix("=\"")
        {
            return value.split('"').next();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_telephone_takes_the_picture_that_fills_its_width_twice() {
        let picture = |sizes: &str, loading: &str| {
            format!(
                "<picture><source type=\"image/webp\" srcset=\"/a-480.webp 480w, /a-800.webp 800w, /a-1600.webp 1600w\" \
                 sizes=\"{sizes}\"><img class=\"x\" src=\"/a.jpg\" srcset=\"/a-480.jpg 480w\" sizes=\"{sizes}\"{loading}></picture>"
            )
        };
        assert_eq!(loads(&picture("100vw", "")).pictures, ["/a-800.webp"]);
        assert_eq!(loads(&picture("50vw", "")).pictures, ["/a-480.webp"]);
        assert_eq!(
            loads(&picture("1200px", "")).pictures,
            ["/a-1600.webp"],
            "the largest where none is enough"
        );
        assert!(
            loads(&picture("100vw", " loading=\"lazy\"")).pictures.is_empty(),
            "what waits is not counted"
        );
    }

    #[test]
    fn styles_scripts_and_posters_are_found_and_data_is_none() {
        let html = "<link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"/s.css\">\
            <script type=\"application/ld+json\">{}</script><script src=\"/a.js\" defer></script>\
            <video poster=\"/p.jpg\"></video><img src=\"/b.svg\" data-src=\"/c.svg\">";
        let found = loads(html);
        assert_eq!((found.styles, found.scripts), (vec!["/s.css".to_owned()], vec!["/a.js".to_owned()]));
        assert_eq!(found.pictures, ["/p.jpg", "/b.svg"]);
    }
}
