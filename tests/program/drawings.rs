//! SVG drawings as pictures: what is published of them, and how pages show them.

use std::collections::BTreeMap;

use crate::support::{NOW, Temporary, files_below, run};

type Files = BTreeMap<String, Vec<u8>>;

const STORY: &str = "content/cang-bien/ben-lach-huyen";

/// A drawing as Inkscape leaves it.
const DRAWING: &str = r##"<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape, by Nguyen Van Ve -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
   xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" width="60mm" viewBox="0 0 60 30"
   sodipodi:docname="/home/ve/so-do.svg" inkscape:export-filename="/home/ve/so-do.png">
  <metadata><title>bản nháp</title></metadata>
  <sodipodi:namedview pagecolor="#ffffff"/>
  <title>Sơ đồ sáu bến</title>
  <defs><linearGradient id="a"><stop stop-color="#0a5"/></linearGradient></defs>
  <g inkscape:label="Lớp 1"><path d="M0 0h60v30z" fill="url(#a)"/></g>
</svg>
"##;

const CARD: &str = "creator = \"Phòng đồ họa\"\nlicence = \"CC BY 4.0\"\nlicence_url = \"https://creativecommons.org/licenses/by/4.0/\"\n\n[alt]\nvi = \"Sơ đồ sáu bến\"\nen = \"A plan of the six berths\"\nja = \"6バースの見取図\"\nko = \"여섯 선석의 배치도\"\nzh-Hans = \"六个泊位的示意图\"\n";

/// The good site with a drawing in the folder of a story, after a change.
fn built(name: &str, change: impl Fn(&Temporary)) -> Files {
    let site = Temporary::copy_of("tests/sites-good/port", &format!("drawings-{name}"));
    site.write(&format!("{STORY}/so-do.svg"), DRAWING);
    site.write(&format!("{STORY}/so-do.svg.toml"), CARD);
    change(&site);
    run(site.path(), &["build", "--lang", "en", "--now", NOW]).with_code(0);
    files_below(&site.path().join("public"))
}

fn in_text(site: &Temporary) {
    let pictures = "![](so-do.svg \"Sáu bến\")\n\nTrong dòng ![](so-do.svg) này.\n\n::: figure";
    site.edit(&format!("{STORY}/index.vi.md"), "::: figure", pictures);
}

fn page<'a>(files: &'a Files, lang: &str) -> &'a str {
    let file = files.get(&format!("{lang}/cang-bien/ben-lach-huyen/index.html")).expect("the page is there");
    std::str::from_utf8(file).expect("pages are UTF-8")
}

/// The published drawing: its address and what stands there.
fn drawing(files: &Files) -> (String, &str) {
    let mut drawings = files.iter().filter(|(file, _)| file.starts_with("media/") && file.ends_with(".svg"));
    let (file, bytes) = drawings.next().expect("the drawing is published");
    assert!(drawings.next().is_none(), "it is published once");
    (format!("/{file}"), std::str::from_utf8(bytes).expect("it is UTF-8"))
}

fn image_tags<'a>(html: &'a str, address: &str) -> Vec<&'a str> {
    let tags = html.split("<img ").skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag);
    tags.filter(|tag| tag.contains(address)).collect()
}

#[test]
fn a_drawing_is_published_without_what_its_program_left_in_it() {
    let files = built("published", in_text);
    let (address, svg) = drawing(&files);
    assert!(address.ends_with("/so-do.svg"), "{address}");
    for trace in ["<!--", "Inkscape", "inkscape", "sodipodi", "nháp", "/home/", "<?xml"] {
        assert!(!svg.contains(trace), "{trace}: {svg}");
    }
    assert!(svg.contains("<metadata><rdf:RDF") && svg.contains("<dc:creator>"), "it says who drew it: {svg}");
    assert!(svg.contains("<title>Sơ đồ sáu bến</title>") && svg.contains("fill=\"url(#a)\""), "{svg}");
}

#[test]
fn a_drawing_stands_in_the_text_at_its_own_size_and_without_other_sizes() {
    let files = built("text", in_text);
    let (address, _) = drawing(&files);
    let html = page(&files, "vi");
    let tags = image_tags(html, &address);
    assert_eq!(tags.len(), 2, "alone and among words: {tags:?}");
    for tag in tags {
        assert!(tag.contains("width=\"227\" height=\"113\""), "60 mm are 227 pixels: {tag}");
        assert!(!tag.contains("srcset") && !tag.contains("sizes="), "{tag}");
        assert!(tag.contains("alt=\"Sơ đồ sáu bến\""), "{tag}");
    }
    assert!(!html.contains("srcset=\"\""), "no source is empty");
    assert!(html.contains("plate-illustration"), "a drawing is no photograph");
    assert!(html.contains("\"encodingFormat\":\"image/svg+xml\""), "machines are told of it");
}

#[test]
fn a_drawing_that_moves_keeps_still_unless_readers_do_not_mind() {
    let files = built("moving", |site| {
        in_text(site);
        let moving = DRAWING.replace("</svg>", "<g><animate attributeName=\"opacity\" to=\"0\"/></g></svg>");
        site.write(&format!("{STORY}/so-do.svg"), moving);
    });
    let drawings = files.iter().filter(|(file, _)| file.starts_with("media/") && file.ends_with(".svg"));
    let drawings = drawings.map(|(file, bytes)| (file, String::from_utf8_lossy(bytes)));
    let (moving, still): (Vec<_>, Vec<_>) = drawings.partition(|(_, svg)| svg.contains("<animate"));
    let ([(moving, _)], [(still, svg)]) = (moving.as_slice(), still.as_slice()) else {
        panic!("one of each")
    };
    assert!(svg.contains("<metadata>"), "both say who drew them: {svg}");
    let html = page(&files, "vi");
    let media = "(prefers-reduced-motion: no-preference)";
    let source = format!("<source media=\"{media}\" type=\"image/svg+xml\" srcset=\"/hai-phong/{moving}\">");
    assert!(html.contains(&source), "{html}");
    assert_eq!(image_tags(html, still).len(), 2, "all others see the still");
}

#[test]
fn a_gallery_leads_to_the_drawing_itself() {
    let files = built("gallery", |site| {
        let gallery = "::: gallery\n![](so-do.svg)\n![](cau-cang.jpg)\n:::\n\n::: figure";
        site.edit(&format!("{STORY}/index.vi.md"), "::: figure", gallery);
    });
    let (address, _) = drawing(&files);
    let html = page(&files, "vi");
    assert!(html.contains(&format!("<a class=\"gallery-link\" href=\"/hai-phong{address}\"")), "{html}");
    assert!(!html.contains("srcset=\"\""), "no source is empty");
}

#[test]
fn a_cover_that_is_drawn_is_shown_and_leaves_the_card_of_social_networks_to_the_first_figure() {
    let files = built("cover", |site| {
        site.edit(&format!("{STORY}/index.vi.md"), "cover = \"bia.jpg\"", "cover = \"so-do.svg\"");
    });
    let (address, _) = drawing(&files);
    let html = page(&files, "vi");
    assert_eq!(image_tags(html, &address).len(), 1, "it stands above the story");
    assert!(html.contains("<figure class=\"cover cover-illustration\""), "{html}");
    for tag in html.split("<meta ").skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag) {
        assert!(!tag.contains(".svg"), "{tag}");
        assert!(!tag.contains("og:image\"") || tag.contains("/san-luong-1200x630.png"), "{tag}");
    }
    let home = String::from_utf8_lossy(files.get("en/index.html").expect("it is there"));
    assert!(!image_tags(&home, &address).is_empty(), "lists show it too");
    let feed = String::from_utf8_lossy(files.get("en/feed.json").expect("it is there"));
    assert!(!feed.contains("\"image\":\"\""), "{feed}");
}

#[test]
fn readers_may_have_the_drawing_that_a_card_gives_them_and_get_it_clean() {
    let files = built("download", |site| {
        in_text(site);
        site.write(&format!("{STORY}/so-do.svg.toml"), format!("download = true\n{CARD}"));
    });
    let offered = files.get("files/cang-bien/ben-lach-huyen/so-do.svg").expect("it is offered");
    assert_eq!(offered.as_slice(), drawing(&files).1.as_bytes());
}
