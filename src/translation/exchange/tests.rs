//! What goes out in each format comes back as it was; what was damaged on the way is seen.

use proptest::prelude::*;

use super::*;
use crate::config::{self, Config};
use crate::glossary::Glossary;
use crate::markdown::{Inline, Link, Picture, parse_inlines};
use crate::source::{Place as SourcePlace, Source, Span};
use crate::translation::{Block, Comparison, Kind, State, compare};

const FORMATS: [Format; 5] = [Format::Xliff1, Format::Xliff2, Format::Po, Format::Tmx, Format::Html];
const NOWHERE: Span = Span { start: 0, end: 0 };

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag")
}

fn site() -> Config {
    let toml = "base_url = \"https://a.vn\"\n[languages.vi]\n[languages.en]\n";
    config::read(&Source::new(FilePath::new("haidang.toml"), toml)).value
}

fn block(content: &[Inline]) -> Block {
    let path = FilePath::new("content/a/index.vi.md");
    Block::new(Kind::Paragraph, content, SourcePlace::at(&path, NOWHERE))
}

fn paragraph(markdown: &str) -> Block {
    block(&parse_inlines(markdown).expect("running text"))
}

/// A story that went out with these paragraphs and is judged when it comes back.
struct Story {
    source: Vec<Block>,
    target: Vec<Block>,
    comparison: Comparison,
    langs: (Lang, Lang),
    config: Config,
    glossary: Glossary,
}

impl Story {
    fn new(source: Vec<Block>, target: Vec<Block>) -> Self {
        let comparison = compare(&source, &target, None);
        let langs = (lang("vi"), lang("en"));
        Self { source, target, comparison, langs, config: site(), glossary: Glossary::default() }
    }

    fn package(&self) -> Package {
        let units = units((&self.source, &self.target), &self.comparison, None, Wanted::All);
        let original = FilePath::new("content/a/index.vi.md");
        let stories = vec![StoryUnits { original, units }];
        Package { from: self.langs.0.clone(), to: self.langs.1.clone(), stories }
    }

    fn sides(&self) -> Sides<'_> {
        Sides {
            source: &self.source,
            target: &self.target,
            comparison: &self.comparison,
            langs: (&self.langs.0, &self.langs.1),
            glossary: &self.glossary,
            config: &self.config,
            exemptions: &[],
        }
    }

    /// What becomes of the only unit when its file is changed on its way.
    fn judged(&self, format: Format, change: impl Fn(&str) -> String) -> Judged {
        let text = format.write(&self.package(), &HtmlWords::default());
        let changed = change(&text);
        assert!(changed != text, "nothing was changed:\n{text}");
        let package = format.read(&changed).expect("the file can be read");
        judge(&package.stories[0].units[0], &self.sides())
    }
}

fn one(source: &str, target: &str) -> Story {
    Story::new(vec![paragraph(source)], vec![paragraph(target)])
}

#[test]
fn a_link_leads_where_it_led_whatever_comes_in() {
    let story = one("Xem [cảng](@cang).", "See [the port](@cang-en).");
    let judged = story.judged(Format::Xliff1, |text| {
        text.replace("the port", "our port").replace("@cang", "https://evil.example/")
    });
    let Judged::Taken(_, block) = judged else { panic!("{judged:?}") };
    assert_eq!(block.text(), "See [our port](@cang-en).");
}

#[test]
fn marks_may_change_places_and_nothing_else() {
    let story = one("Cảng **nước sâu** đón [tàu](@tau)[^1].", "The **deep** port takes [ships](@tau)[^1].");
    let refused = |change: &dyn Fn(&str) -> String| match story.judged(Format::Po, change) {
        Judged::Refused(Refusal::Marks(fault, mark)) => (fault, mark.map_or("none", |mark| mark.kind)),
        other => panic!("{other:?}"),
    };
    let turned = story.judged(Format::Po, |text| {
        let old = "msgstr \"The ⟦1⟧deep⟦/1⟧ port takes ⟦2⟧ships⟦/2⟧⟦3/⟧.\"";
        text.replace(old, "msgstr \"⟦2⟧Ships⟦/2⟧⟦3/⟧ call at the ⟦1⟧deep⟦/1⟧ port.\"")
    });
    assert!(matches!(turned, Judged::Taken(..)), "{turned:?}");
    let lost = refused(&|text| text.replace("ships⟦/2⟧⟦3/⟧.\"", "ships⟦/2⟧.\""));
    assert_eq!(lost, (Fault::Missing(3), "footnote"));
    let twice = refused(&|text| text.replace("ships⟦/2⟧⟦3/⟧.\"", "ships⟦/2⟧⟦3/⟧⟦3/⟧.\""));
    assert_eq!(twice, (Fault::Twice(3), "footnote"));
    let crossed =
        refused(&|text| text.replace("deep⟦/1⟧ port takes ⟦2⟧ships⟦/2⟧", "deep⟦2⟧ port⟦/1⟧ ships⟦/2⟧"));
    assert_eq!(crossed, (Fault::Crossed(1), "strong"));
    let new = refused(&|text| text.replace("ships⟦/2⟧⟦3/⟧.\"", "ships⟦/2⟧⟦3/⟧⟦9/⟧.\""));
    assert_eq!(new, (Fault::Unknown(9), "none"));
    let torn = refused(&|text| text.replace("ships⟦/2⟧⟦3/⟧.\"", "ships⟦/2⟧⟦3/⟧⟦.\""));
    assert_eq!(torn, (Fault::Unknown(0), "none"));
}

#[test]
fn an_old_text_never_takes_the_place_of_a_newer_one() {
    let went_out = one("Bến dài 375 mét.", "The berth is 375 metres long.");
    let text = Format::Xliff2.write(&went_out.package(), &HtmlWords::default());
    let package = Format::Xliff2.read(&text).expect("the file can be read");
    let unit = &package.stories[0].units[0];
    let edited = one("Bến dài 375 mét.", "The quay is 375 metres long.");
    assert_eq!(judge(unit, &edited.sides()), Judged::Refused(Refusal::TranslationChanged));
    let moved = one("Bến dài 450 mét.", "The berth is 375 metres long.");
    let refusal = Refusal::SourceChanged(Some("Bến dài 450 mét.".to_owned()));
    assert_eq!(judge(unit, &moved.sides()), Judged::Refused(refusal));
    let gone = one("Lễ hội mở vào mùa hè.", "The festival opens in summer.");
    assert_eq!(judge(unit, &gone.sides()), Judged::Refused(Refusal::SourceChanged(None)));
    let stranger = Unit { id: "muoi-hai".to_owned(), ..unit.clone() };
    assert_eq!(judge(&stranger, &went_out.sides()), Judged::Refused(Refusal::IdUnknown));
}

#[test]
fn what_the_checks_find_is_refused_unless_it_was_there_before() {
    let story = one("Bến dài 375 mét.", "The berth is 375 metres long.");
    let wrong = story.judged(Format::Xliff1, |text| text.replace("is 375", "measures 357"));
    assert!(matches!(wrong, Judged::Refused(Refusal::Check(_))), "{wrong:?}");
    let empty = story.judged(Format::Po, |text| text.replace("\"The berth is 375 metres long.\"", "\"\""));
    assert_eq!(empty, Judged::Refused(Refusal::Empty));
    let known = one("Bến dài 375 mét.", "The berth is 357 metres long.");
    let better = known.judged(Format::Xliff1, |text| text.replace("The berth", "This berth"));
    assert!(matches!(better, Judged::Taken(..)), "{better:?}");
}

#[test]
fn blocks_with_the_same_words_are_told_apart() {
    let words = |text: &str| vec![paragraph(text), paragraph(text), paragraph(text)];
    let story = Story::new(words("750 mét"), words("750 metres"));
    let units = &story.package().stories[0].units;
    let ids: std::collections::BTreeSet<&str> = units.iter().map(|unit| unit.id.as_str()).collect();
    assert_eq!(ids.len(), 3);
    assert!(units.iter().all(|unit| judge(unit, &story.sides()) == Judged::Unchanged));
}

#[test]
fn a_table_is_read_back_from_what_an_office_program_makes_of_it() {
    let story = one("Hà Nội & *Hải Phòng* \\<đây>", "Ha Noi & *Hai Phong* \\<here>, café");
    let judged = story.judged(Format::Html, |text| {
        text.replace(
            "<td lang=\"en\" dir=\"\"><p>",
            "<TD WIDTH=50% lang=en-US><P CLASS=MsoNormal><o:p></o:p><font size=2>",
        )
        .replace("</td>", "")
        .replace("<tr", "<TR VALIGN=TOP")
        .replace("café", "caf&eacute;&nbsp;sẽ\n   m<b>ở</b>")
        .replace("</body>", "<!--[if gte mso 9]><xml><td>x</td></xml><![endif]-->")
    });
    let Judged::Taken(_, block) = judged else { panic!("{judged:?}") };
    assert_eq!(block.words(), "Ha Noi & Hai Phong <here>, café\u{A0}sẽ mở");
}

#[test]
fn a_file_that_is_no_such_file_says_why() {
    let kind = |format: Format, text: &str| format.read(text).expect_err("it is broken").kind;
    assert_eq!(kind(Format::Xliff1, "<xliff><file></xliff>"), "xml");
    assert_eq!(kind(Format::Xliff1, "<xliff version=\"1.2\"/>"), "empty");
    assert_eq!(kind(Format::Xliff2, "<xliff srcLang=\"vi\"><file/></xliff>"), "attribute");
    assert_eq!(kind(Format::Xliff1, "<!DOCTYPE x [<!ENTITY a \"b\">]><xliff>&a;</xliff>"), "xml");
    assert_eq!(kind(Format::Po, "msgid \"a\"\nmsgstr \"b\n"), "line");
    assert_eq!(
        kind(Format::Po, "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\nmsgid \"a\"\nmsgstr \"b\"\n"),
        "context"
    );
    assert_eq!(kind(Format::Html, "<table><tr><td>a<td>b</table>"), "empty");
    assert_eq!(kind(Format::Tmx, &format!("<tmx>{}", "<a>".repeat(5000))), "xml");
}

#[test]
fn outdated_units_carry_what_the_source_said() {
    let story = one("Bến dài 450 mét.", "The berth is 375 metres long.");
    let mut package = story.package();
    let unit = &mut package.stories[0].units[0];
    (unit.state, unit.previous) = (State::Outdated, Some("Bến dài 375 mét.".to_owned()));
    for (format, mark) in [
        (Format::Xliff1, "<source>Bến dài 375 mét.</source>"),
        (Format::Xliff2, "<note category=\"previous-source\">Bến dài 375 mét.</note>"),
        (Format::Po, "#, fuzzy\n#| msgid \"Bến dài 375 mét.\"\n"),
    ] {
        let text = format.write(&package, &HtmlWords::default());
        assert!(text.contains(mark), "{text}");
    }
}

fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    let words = "[a-zA-Zđướ海防ハ항مرفأ0-9 .,!*_`~<>&#:|\"'⟦⟧\\[\\]\\\\/()\u{A0}\u{200F}-]{1,12}";
    let leaf = prop_oneof![
        4 => words.prop_map(Inline::Text),
        1 => "[a-z`|<&⟦ ]{1,5}".prop_map(Inline::Code),
        1 => Just(Inline::Break),
        1 => "[a-z0-9]{1,3}".prop_map(Inline::FootnoteReference),
        1 => ("[a-z<&\"]{0,5}", "[a-z<&\"海]{0,5}").prop_map(|(file, alt)| {
            Inline::Picture(Picture { file, alt, caption: None, span: NOWHERE })
        }),
    ];
    let tree = leaf.prop_recursive(2, 12, 4, |inner| {
        let content = prop::collection::vec(inner, 1..4);
        prop_oneof![
            content.clone().prop_map(Inline::Emphasis),
            content.clone().prop_map(Inline::Strong),
            content.clone().prop_map(Inline::Strike),
            (content, "[a-z@/ ()#&\"<]{0,8}").prop_map(|(content, to)| Inline::Link(Link {
                to,
                span: NOWHERE,
                content
            })),
        ]
    });
    prop::collection::vec(tree, 1..5)
}

proptest! {
    #[test]
    fn what_goes_out_comes_back_as_it_was(source in inlines(), target in inlines()) {
        let story = Story::new(vec![block(&source)], vec![block(&target)]);
        for format in FORMATS {
            let text = format.write(&story.package(), &HtmlWords::default());
            prop_assert_eq!(Format::of(&text), Some(format));
            let package = format.read(&text).expect("our own file can be read");
            for unit in &package.stories[0].units {
                let judged = judge(unit, &story.sides());
                let is_blank = story.target[0].content.is_empty();
                prop_assert!(judged == Judged::Unchanged || is_blank, "{:?}: {:?}\n{}", format, judged, text);
            }
        }
    }

    #[test]
    fn no_file_brings_the_reader_down(text in "(<[a-z/!?]{0,4}|msg[a-z]{2}|\"|⟦@?|⟧|&|;|<td>|<tr>|[a-zé ]|\n){0,40}") {
        for format in FORMATS {
            let _ = format.read(&text);
        }
    }
}
