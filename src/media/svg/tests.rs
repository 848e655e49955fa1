//! Drawings that are kept, cleaned or refused, each with its reason.

use super::*;
use crate::media::samples::{busy, jpeg, png, quarters, turned};

const HEAD: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 20 10\">";

fn cleaned(inner: &str) -> Result<String, SvgFault> {
    let clean = clean(format!("{HEAD}{inner}</svg>").as_bytes(), &SvgLimits::default())?;
    Ok(String::from_utf8(clean.bytes).expect("what is written is UTF-8"))
}

/// The inside of a drawing that is accepted.
fn kept(inner: &str) -> String {
    let whole = cleaned(inner).expect("the drawing is harmless");
    let inner = whole.split_once('>').expect("it has a root").1;
    inner.trim_end().trim_end_matches("</svg>").to_owned()
}

fn refused(inner: &str) -> (&'static str, String) {
    let fault = cleaned(inner).expect_err(inner);
    (fault.why, fault.found)
}

#[test]
fn a_drawing_is_kept_and_what_programs_left_in_it_is_not() {
    let inner = concat!(
        "<!-- Nguyễn vẽ --><metadata><rdf:RDF xmlns:rdf='x'><rdf:li>bí mật</rdf:li></rdf:RDF></metadata>",
        "<sodipodi:namedview xmlns:sodipodi='http://sodipodi.example/' pagecolor='#fff'><x/></sodipodi:namedview>",
        "<g xmlns:i='http://inkscape.example/' i:label='Lớp 1' id='a'><title>Cầu cảng &amp; tàu</title>",
        "<path d='M0 0h20' style='fill:url(#b)' data-name='x'/></g>",
    );
    assert_eq!(
        kept(inner),
        "<g id=\"a\"><title>Cầu cảng &amp; tàu</title><path d=\"M0 0h20\" style=\"fill:url(#b)\"/></g>"
    );
}

#[test]
fn what_was_cleaned_is_clean() {
    let once = cleaned("<text x='1'>港 &lt;b&gt;</text><style>.a{fill:red}</style>").expect("it is harmless");
    let twice = clean(once.as_bytes(), &SvgLimits::default()).expect("it is harmless");
    assert_eq!(String::from_utf8(twice.bytes).expect("it is UTF-8"), once);
}

#[test]
fn what_runs_is_refused() {
    assert_eq!(refused("<script>alert(1)</script>"), ("element", "script".to_owned()));
    assert_eq!(refused("<ScRiPt/>"), ("element", "ScRiPt".to_owned()));
    assert_eq!(refused("<g onload='x()'/>"), ("handler", "onload".to_owned()));
    assert_eq!(refused("<metadata><g onload='x()'/></metadata>").0, "handler");
    assert_eq!(refused("<foreignObject><p>x</p></foreignObject>").0, "element");
    let html = "<h:iframe xmlns:h='http://www.w3.org/1999/xhtml' src='x'/>";
    assert_eq!(refused(html).0, "element");
    assert_eq!(refused("<a href=' java&#10;script:x()'><path d=''/></a>").0, "script");
    assert_eq!(refused("<set attributeName='xlink:href' to='#x'/>").0, "script");
    assert_eq!(refused("<animate attributeName='onclick' values='x'/>").0, "script");
    assert_eq!(refused("<image href='data:image/svg+xml;base64,AAAA'/>").0, "script");
}

#[test]
fn what_fetches_is_refused() {
    let outside = |found: &str| ("outside", found.to_owned());
    assert_eq!(refused("<image xlink:href='https://a.example/b.png'/>"), outside("https://a.example/b.png"));
    assert_eq!(refused("<use href='other.svg#a'/>"), outside("other.svg#a"));
    assert_eq!(refused("<image href='file:///etc/passwd'/>").0, "outside");
    assert_eq!(refused("<path fill='URL( //a.example/b )'/>"), outside("//a.example/b"));
    assert_eq!(refused("<path style='fill:url(\"https://a.example\")'/>").0, "outside");
    assert_eq!(refused("<style>@import 'https://a.example';</style>"), ("style", "@import".to_owned()));
    assert_eq!(refused("<style><![CDATA[.a{background:u\\72l(https://a.example)}]]></style>").0, "style");
    let sheet = format!("<?xml-stylesheet href='a.css'?>{HEAD}</svg>");
    let fault = clean(sheet.as_bytes(), &SvgLimits::default()).expect_err("it fetches a style sheet");
    assert_eq!(fault.why, "stylesheet");
}

#[test]
fn raster_pictures_within_a_drawing_and_links_without_their_address_are_kept() {
    let letters = base64::encoded(&png(quarters(8, 8), None));
    let image = format!("<image href=\"data:image/png;base64,{letters}\" width=\"2\"/>");
    assert_eq!(kept(&image), image);
    assert_eq!(kept("<a xlink:href='https://a.example'><g/></a>"), "<a><g/></a>");
    assert_eq!(kept("<use xlink:href='#a'/>"), "<use href=\"#a\"/>");
}

#[test]
fn raster_pictures_within_a_drawing_lose_what_they_tell() {
    let plain = jpeg(&busy(16, 16));
    let told = turned(&[&plain[..20], b"\xFF\xFE\0\x0C20.84, 106", &plain[20..]].concat(), 1);
    let image = |bytes: &[u8]| format!("<image href=\"data:image/jpeg;base64,{}\"/>", base64::encoded(bytes));
    assert_ne!(image(&told), image(&plain));
    assert_eq!(kept(&image(&told)), image(&plain));
    // What stands in the address is believed less than the bytes.
    let mislabelled = image(&png(quarters(8, 8), None));
    assert_eq!(kept(&mislabelled), mislabelled.replace("image/jpeg", "image/png"));
}

#[test]
fn raster_pictures_that_cannot_be_taken_apart_are_refused() {
    let cut = &png(quarters(8, 8), None)[..40];
    for letters in ["iVBORw0KGgo=", "PHN2Zy8+", "%3Csvg", "A", "", base64::encoded(cut).as_str()] {
        let why = refused(&format!("<image href='data:image/png;base64,{letters}'/>")).0;
        assert_eq!(why, "raster", "{letters}");
    }
    assert_eq!(refused("<image href='data:image/png,A'/>").0, "outside");
    assert_eq!(refused("<rect href='data:image/png;base64,iVBORw0KGgo='/>").0, "outside");
}

#[test]
fn definitions_are_refused_and_a_type_alone_is_left_out() {
    let with = |kind: &str| {
        clean(format!("<?xml version='1.0'?>\n{kind}\n{HEAD}</svg>").as_bytes(), &SvgLimits::default())
    };
    let public =
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>";
    assert!(with(public).is_ok());
    let fault = with("<!DOCTYPE svg [<!ENTITY a 'aaaa'>]>").expect_err("it defines something");
    assert_eq!((fault.why, fault.line), ("entity", 2));
    assert_eq!(refused("<text>&nbsp;</text>").0, "entity");
    assert_eq!(refused("<text x='&a;'/>").0, "entity");
}

#[test]
fn a_fault_stands_on_its_line() {
    let fault = cleaned("\n<g>\n<script/>\n</g>").expect_err("it has a script");
    assert_eq!(fault.line, 3);
    let fault = cleaned("\n<g\n  onclick='x()'\n  id='a'/>").expect_err("it has a handler");
    assert_eq!(fault.line, 3, "that of the attribute");
    let fault = cleaned("\n<style>\na{}\n@import 'b';\n</style>").expect_err("it fetches something");
    assert_eq!(fault.line, 4, "that of the rule");
    let fault = cleaned("<g>\n</b>").expect_err("it is no XML");
    assert_eq!((fault.why, fault.line), ("xml", 2));
}

#[test]
fn what_is_deep_large_or_swells_is_refused() {
    assert_eq!(refused(&format!("{}{}", "<g>".repeat(200), "</g>".repeat(200))).0, "deep");
    let small = SvgLimits { elements: 10, ..SvgLimits::default() };
    let many = format!("{HEAD}{}</svg>", "<g/>".repeat(20));
    assert_eq!(clean(many.as_bytes(), &small).expect_err("it has many").why, "large");
    let level = |n: usize| format!("<g id='a{n}'>{}</g>", format!("<use href='#a{}'/>", n - 1).repeat(10));
    let swells: String =
        std::iter::once("<g id='a0'><path d=''/></g>".to_owned()).chain((1..12).map(level)).collect();
    assert_eq!(refused(&swells), ("large", "use".to_owned()));
    assert_eq!(refused("<g id='a'><use href='#a'/></g>").0, "large", "it draws itself within itself");
    assert!(cleaned(&format!("<g id='a'><path d=''/></g>{}", "<use href='#a'/>".repeat(50))).is_ok());
}

#[test]
fn the_size_is_read_from_sides_or_view() {
    let size = |attributes: &str| {
        let drawing = format!("<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>");
        clean(drawing.as_bytes(), &SvgLimits::default()).map(|clean| (clean.width, clean.height))
    };
    assert_eq!(size("width='40' height='30px'"), Ok((40, 30)));
    assert_eq!(size("width='2in' height='25.4mm'"), Ok((192, 96)));
    assert_eq!(size("width='100%' viewBox='0,0 200 50'"), Ok((200, 50)));
    assert_eq!(size("width='100' viewBox='0 0 200 50'"), Ok((100, 25)));
    for none in ["", "width='40'", "viewBox='0 0 0 10'", "viewBox='a b c d'"] {
        assert_eq!(size(none).map_err(|fault| fault.why), Err("size"), "{none}");
    }
    assert_eq!(size("width='1e9' height='1'").map_err(|fault| fault.why), Err("vast"));
}

#[test]
fn what_is_no_drawing_is_refused() {
    let why = |text: &str| clean(text.as_bytes(), &SvgLimits::default()).map_err(|fault| fault.why);
    assert_eq!(why(""), Err("root"));
    assert_eq!(why("<svg width='1' height='1'/>"), Err("root"), "without its namespace no browser draws it");
    assert_eq!(why("<p xmlns='http://www.w3.org/1999/xhtml'/>"), Err("root"));
    assert_eq!(why(&format!("{HEAD}</svg>{HEAD}</svg>")), Err("root"));
    assert_eq!(why(HEAD), Err("xml"));
    assert_eq!(clean(b"\xFF\xFE", &SvgLimits::default()).map_err(|fault| fault.why), Err("xml"));
}

#[test]
fn a_still_has_nothing_that_moves_and_all_else() {
    let moving = concat!(
        "<style>.quay{fill:red;animation:swell 2s infinite}@keyframes swell{to{opacity:0}}</style>",
        "<path class='quay' d='M0 0h20'><animate attributeName='opacity' to='0'/><title>Cầu cảng</title></path>",
        "<circle r='1' style='animation: x 1s!important;fill:blue'><animateMotion><mpath href='#a'/></animateMotion></circle>",
    );
    let still = |inner: &str| still(format!("{HEAD}{inner}</svg>").as_bytes(), &SvgLimits::default());
    let found = still(moving).expect("it is harmless");
    let words = String::from_utf8(found.bytes.clone()).expect("it is UTF-8");
    for trace in ["animation", "animate", "mpath"] {
        assert!(!words.contains(trace), "{trace}: {words}");
    }
    assert!(words.contains("<title>Cầu cảng</title></path>") && words.contains(";fill:blue\""), "{words}");
    assert!(found.moves && still("<path class='animation' d='M0 0'/>").is_ok_and(|clean| !clean.moves));
    let kept = cleaned(moving).expect("it is harmless");
    assert!(kept.contains("animation:swell") && kept.contains("<animateMotion><mpath"), "{kept}");
    let refused = still("<set attributeName='onclick' to='x'/>").expect_err("it is looked at all the same");
    assert_eq!(refused.why, "script");
}

#[test]
fn a_fault_of_xml_is_told_by_its_kind() {
    for (inner, kind) in [
        ("<g>", "end"),
        ("<g></b>", "end"),
        ("</g>", "end"),
        ("<g", "cut"),
        ("<!-- Cảng", "cut"),
        ("<g id=a/>", "attribute"),
        ("<g id/>", "attribute"),
        ("<g id='a' id='b'/>", "twice"),
        ("<text>Cảng & tàu</text>", "reference"),
    ] {
        let whole = match kind {
            "cut" => format!("{HEAD}{inner}"),
            _ => format!("{HEAD}{inner}</svg>"),
        };
        let fault = clean(whole.as_bytes(), &SvgLimits::default()).expect_err(inner);
        assert_eq!((fault.why, fault.found.as_str()), ("xml", kind), "{inner}");
    }
}
