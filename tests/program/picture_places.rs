//! Where pictures stand on a page: how large, cut or whole, on which ground, and which of them waits.

use crate::support::{NOW, Temporary, run};

const STORY: &str = "content/cang-bien/ben-lach-huyen";

/// The page of a story of the good site whose text begins with these lines.
fn page(name: &str, text: &str, change: impl Fn(&Temporary)) -> String {
    let site = Temporary::copy_of("tests/sites-good/port", &format!("places-{name}"));
    site.edit(&format!("{STORY}/index.vi.md"), "::: figure", &format!("{text}\n\n::: figure"));
    change(&site);
    run(site.path(), &["build", "--lang", "en", "--now", NOW]).with_code(0);
    let page = site.path().join("public/vi/cang-bien/ben-lach-huyen/index.html");
    std::fs::read_to_string(page).expect("the page is there")
}

fn tags(html: &str) -> Vec<&str> {
    let tags = html.split("<img ").skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag);
    tags.filter(|tag| tag.contains("cau-cang-")).collect()
}

#[test]
fn pictures_that_have_a_paragraph_to_themselves_are_figures() {
    let line = "![Cầu](cau-cang.jpg \"Cầu cảng\")";
    let html = page("figures", &format!("{line}\n{line} {line}"), |_| {});
    assert_eq!(html.matches("<span class=\"caption\">Cầu cảng</span>").count(), 3, "{html}");
    assert!(!html.contains("inline-picture"), "{html}");
}

#[test]
fn a_picture_among_words_asks_for_no_more_than_its_line_is_high() {
    let html = page("inline", "Trong dòng ![Cầu](cau-cang.jpg) này.", |_| {});
    let tag = *tags(&html).iter().find(|tag| tag.contains("inline-picture")).expect("it is there");
    assert!(tag.contains("sizes=\"42px\""), "600 by 400 in a line of 28 pixels: {tag}");
}

#[test]
fn a_single_picture_of_a_gallery_is_as_wide_as_one_in_the_text() {
    let one = page("one", "::: gallery\n![Cầu](cau-cang.jpg)\n:::", |_| {});
    assert!(tags(&one).iter().any(|tag| tag.contains("52rem")), "{one}");
    let two = page("two", "::: gallery\n![Cầu](cau-cang.jpg)\n![Bến](cau-cang.jpg)\n:::", |_| {});
    assert!(two.contains("sizes=\"(min-width: 64rem) 26rem, 50vw\""), "{two}");
}

#[test]
fn the_first_picture_of_a_gallery_does_not_wait_where_it_is_the_first_of_the_page() {
    let html = page("first", "::: gallery\n![Cầu](cau-cang.jpg)\n![Bến](cau-cang.jpg)\n:::", |site| {
        site.edit(&format!("{STORY}/index.vi.md"), "cover = \"bia.jpg\"\n", "");
    });
    let tags = tags(&html);
    assert!(tags[0].contains("fetchpriority=\"high\"") && !tags[0].contains("lazy"), "{}", tags[0]);
    assert!(tags[1].contains("loading=\"lazy\""), "{}", tags[1]);
}

#[test]
fn a_small_illustration_is_shown_whole_and_as_large_as_it_is() {
    let html = page("small", "![Cầu](cau-cang.jpg)", |_| {});
    assert!(tags(&html).iter().any(|tag| tag.starts_with("class=\"pos-center whole small")), "{html}");
}
