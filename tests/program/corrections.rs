//! Corrections: readers who saw a story before are told what was wrong in it.

use crate::support::{NOW, Temporary, run};

const STORY: &str = "content/cang-bien/letter-from-the-sea/index.en.md";

fn site(name: &str, corrections: &str) -> Temporary {
    let site = Temporary::copy_of("tests/sites-good/port", name);
    let story = site.read(STORY);
    let (front, text) = story[3..].split_once("+++").expect("it has a front matter");
    let (keys, tables) =
        front.split_once("\n[").map_or((front, String::new()), |(k, t)| (k, format!("\n[{t}")));
    site.write(STORY, format!("+++{keys}{tables}\n{corrections}\n+++{text}"));
    site
}

#[test]
fn a_correction_stands_at_head_and_foot_in_each_edition_and_in_the_data() {
    let site = site(
        "corrections",
        "[[corrections]]\ndate = 2026-03-20\ntext = { en = \"The light was lit in 1892, not 1982.\", ko = \"등대는 1982년이 아니라 1892년에 켜졌다.\" }\n",
    );
    run(site.path(), &["build", "--now", NOW, "--lang", "en"]).with_code(0);
    let html = site.read("public/en/port/letter-from-the-sea/index.html");
    assert!(html.contains("<a href=\"#_corrections-title\">Corrected on 20 March 2026</a>"), "{html}");
    assert!(html.contains("The light was lit in 1892, not 1982."));
    assert!(html.contains("\"@type\":\"CorrectionComment\""));
    assert!(
        html.contains("\"dateModified\":\"2026-03-20\""),
        "the day of the last change is that of the correction"
    );
    let plain = site.read("public/en/port/letter-from-the-sea/text/index.html");
    assert!(plain.contains("The light was lit in 1892"));
}

#[test]
fn a_correction_that_an_edition_does_not_tell_or_of_a_day_that_cannot_be_is_an_error() {
    let half =
        site("corrections-half", "[[corrections]]\ndate = 2026-03-20\ntext = { en = \"It was 1892.\" }\n");
    let said = run(half.path(), &["check", "--now", NOW, "--lang", "en"]).with_code(1).stderr;
    assert!(said.contains("corrections.text.ko"), "{said}");
    let blank = site(
        "corrections-blank",
        "[[corrections]]\ndate = 2026-03-20\ntext = { en = \"It was 1892.\", ko = \" \" }\n",
    );
    let said = run(blank.path(), &["check", "--now", NOW, "--lang", "en"]).with_code(1).stderr;
    assert!(said.contains("corrections.text.ko"), "a blank tells nothing: {said}");
    for (date, wanted) in [("2027-01-01", "date-future"), ("2020-01-01", "corrections.date")] {
        let text = "text = { en = \"It was 1892.\", ko = \"1892년이다.\" }";
        let site = site(&format!("corrections-{date}"), &format!("[[corrections]]\ndate = {date}\n{text}\n"));
        let said = run(site.path(), &["check", "--now", NOW, "--lang", "en"]).stderr;
        assert!(said.contains(wanted), "{date}: {said}");
    }
}
