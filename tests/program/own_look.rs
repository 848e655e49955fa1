//! A site changes one token, one component and one message of the theme, and everything else stays the theme's.

use crate::support::{NOW, Temporary, files_below, root, run};

const FIXTURE: &str = "tests/sites-good/own-look";

#[test]
fn one_token_one_component_and_one_message_are_changed_without_a_copy_of_the_theme() {
    let site = Temporary::copy_of(FIXTURE, "own-look");
    run(site.path(), &["build", "--now", NOW, "--lang", "en"]).with_code(0);
    let files = files_below(&site.path().join("public"));
    let styles: Vec<&Vec<u8>> = files
        .iter()
        .filter(|(name, _)| name.starts_with("assets/") && name.ends_with(".css"))
        .map(|(_, b)| b)
        .collect();
    let css = String::from_utf8_lossy(styles.iter().max_by_key(|css| css.len()).expect("there are styles"));
    let tokens: Vec<&str> =
        css.split("--sea:").skip(1).map(|rest| rest.trim_start().split(';').next().unwrap_or("")).collect();
    assert_eq!(tokens.first().map(|t| t.trim()), Some("#0b5a78"), "the theme's own comes first");
    assert!(tokens.iter().any(|token| token.trim() == "#7a2a5c"), "{tokens:?}");
    assert!(css.find("#7a2a5c") > css.rfind(".wordmark"), "the site's styles come after the theme's");
    assert!(css.contains("--mangrove:"), "the other tokens are the theme's");

    let home = site.read("public/vi/index.html");
    assert!(home.contains("own-mark"), "the component is the site's");
    assert!(home.contains("<h2 id=\"_latest-title\">Tin mới trong phường</h2>"), "{home}");
    assert!(site.read("public/en/index.html").contains("New in the ward"));
    assert!(home.contains("class=\"search-link\""), "the rest of the header is the theme's");
}

#[test]
fn the_fixture_holds_nothing_of_the_theme_but_what_it_changes() {
    let own: Vec<String> = files_below(&root().join(FIXTURE).join("themes")).into_keys().collect();
    assert_eq!(own, ["harbour/styles/zz-own.css", "harbour/templates/components/mark_of_light.html"]);
}
