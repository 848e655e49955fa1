//! Emphasis, line breaks and anchors in every script, and CommonMark's own examples.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde::Deserialize;

use super::flank::flank;
use super::parse::OPTIONS;
use super::*;
use crate::names::FilePath;

fn document(text: &str) -> Document {
    parse(&FilePath::new("a.md"), text, 0).value
}

/// Inlines with their tree to be seen: `<b>`, `<i>`, `<s>`, `<c>`ode, `<a address>`.
fn shown(content: &[Inline]) -> String {
    let one = |inline: &Inline| match inline {
        Inline::Text(words) => words.clone(),
        Inline::Strong(inner) => format!("<b>{}</b>", shown(inner)),
        Inline::Emphasis(inner) => format!("<i>{}</i>", shown(inner)),
        Inline::Strike(inner) => format!("<s>{}</s>", shown(inner)),
        Inline::Code(words) => format!("<c>{words}</c>"),
        Inline::Link(link) => format!("<a {}>{}</a>", link.to, shown(&link.content)),
        Inline::Picture(picture) => format!("<img {} {}>", picture.file, picture.alt),
        Inline::Break => "<br>".to_owned(),
        Inline::FootnoteReference(label) => format!("[{label}]"),
    };
    content.iter().map(one).collect()
}

/// The paragraphs of a text, one a line.
fn paragraphs(text: &str) -> String {
    let document = document(text);
    let mut found = Vec::new();
    document.each_block(&mut |block| {
        if let BlockKind::Paragraph(content) = &block.kind {
            found.push(shown(content));
        }
    });
    found.join("\n")
}

#[track_caller]
fn reads(text: &str, expected: &str) {
    assert_eq!(paragraphs(text), expected, "{text}");
}

/// The cases of the discussion on CommonMark's emphasis beside CJK punctuation, and those of the
/// amendment that came of it.
#[test]
fn emphasis_is_found_beside_the_punctuation_of_chinese_japanese_and_korean() {
    for (text, expected) in [
        // Japanese.
        ("**テスト。**テスト", "<b>テスト。</b>テスト"),
        ("**テスト**。テスト", "<b>テスト</b>。テスト"),
        ("**テスト、**テスト", "<b>テスト、</b>テスト"),
        ("**テスト**、テスト", "<b>テスト</b>、テスト"),
        ("**テスト？**テスト", "<b>テスト？</b>テスト"),
        ("**テスト**？テスト", "<b>テスト</b>？テスト"),
        ("。**。テスト**テスト", "。<b>。テスト</b>テスト"),
        ("！**テスト！**テスト", "！<b>テスト！</b>テスト"),
        (
            "これは**私のやりたかったこと。**だからするの。",
            "これは<b>私のやりたかったこと。</b>だからするの。",
        ),
        ("これは**「重要」**です。", "これは<b>「重要」</b>です。"),
        ("これは*「重要」*です。", "これは<i>「重要」</i>です。"),
        ("これは***「重要」***です。", "これは<i><b>「重要」</b></i>です。"),
        ("太郎は**\"Hello\"**といった", "太郎は<b>\"Hello\"</b>といった"),
        ("太郎は**「Oh my god」**といった", "太郎は<b>「Oh my god」</b>といった"),
        (
            "**C#**や**F#**は**「.NET」**というものです。",
            "<b>C#</b>や<b>F#</b>は<b>「.NET」</b>というものです。",
        ),
        ("Go**「初心者」**を対象とした記事です。", "Go<b>「初心者」</b>を対象とした記事です。"),
        (".NET**（.NET Frameworkは不可）**では、", ".NET<b>（.NET Frameworkは不可）</b>では、"),
        ("**「重要」**that is", "<b>「重要」</b>that is"),
        ("税込**¥10,000**で入手できます。", "税込<b>¥10,000</b>で入手できます。"),
        ("正解は**④**です。", "正解は<b>④</b>です。"),
        ("・**㋐**:選択肢１つ目", "・<b>㋐</b>:選択肢１つ目"),
        ("IDが**００１号**になります。", "IDが<b>００１号</b>になります。"),
        ("**⻲田太郎**と申します", "<b>⻲田太郎</b>と申します"),
        ("先頭の**`コード`も注意。**", "先頭の<b><c>コード</c>も注意。</b>"),
        ("**末尾の`コード`**も注意。", "<b>末尾の<c>コード</c></b>も注意。"),
        ("**[リンク](https://example.com)**も注意。", "<b><a https://example.com>リンク</a></b>も注意。"),
        (
            "**[製品ほげ](./a)**と**[製品ふが](./b)**をお試しください",
            "<b><a ./a>製品ほげ</a></b>と<b><a ./b>製品ふが</a></b>をお試しください",
        ),
        ("**ﾊｲﾌｫﾝ｡**港", "<b>ﾊｲﾌｫﾝ｡</b>港"),
        // A kanji of one's choice of shape, and a full stop of one.
        ("禰\u{E0100}**(ね)**豆子", "禰\u{E0100}<b>(ね)</b>豆子"),
        ("**true。\u{FE01}**false", "<b>true。\u{FE01}</b>false"),
        ("𩸽**（ほっけ）**を食べる", "𩸽<b>（ほっけ）</b>を食べる"),
        // Chinese.
        ("**注意：**请看", "<b>注意：</b>请看"),
        ("请看**“重点”**内容", "请看<b>“重点”</b>内容"),
        ("**真，**她", "<b>真，</b>她"),
        ("**真。**她", "<b>真。</b>她"),
        ("**真；**她", "<b>真；</b>她"),
        ("**真！**她", "<b>真！</b>她"),
        ("**真“**她", "<b>真“</b>她"),
        ("**真’**她", "<b>真’</b>她"),
        ("**真……**她", "<b>真……</b>她"),
        ("**真——**她", "<b>真——</b>她"),
        ("**真）**她", "<b>真）</b>她"),
        ("**真》**她", "<b>真》</b>她"),
        ("说**“是”**、**“否”**都行", "说<b>“是”</b>、<b>“否”</b>都行"),
        ("海防（**Hải Phòng，**越南）", "海防（<b>Hải Phòng，</b>越南）"),
        ("A**字**(b)", "A<b>字</b>(b)"),
        // Korean.
        ("**마크다운(Markdown)**을", "<b>마크다운(Markdown)</b>을"),
        ("**한국어 구문(괄호 포함)**을 강조.", "<b>한국어 구문(괄호 포함)</b>을 강조."),
        (
            "패키지를 발행하려면 **`npm publish`**를 실행",
            "패키지를 발행하려면 <b><c>npm publish</c></b>를 실행",
        ),
        ("*이 텍스트(괄호 포함)*는 기울임꼴", "<i>이 텍스트(괄호 포함)</i>는 기울임꼴"),
        ("**\"하이퐁\"**에서", "<b>\"하이퐁\"</b>에서"),
        ("그는 **‘하이퐁’**이라고 말했다.", "그는 <b>‘하이퐁’</b>이라고 말했다."),
        // Struck words.
        ("~~旧方法（已废弃）。~~这个句子", "<s>旧方法（已废弃）。</s>这个句子"),
        ("これは~~「古い」~~です", "これは<s>「古い」</s>です"),
        ("~~이 텍스트(괄호 포함)~~를 삭제", "<s>이 텍스트(괄호 포함)</s>를 삭제"),
        // What was no emphasis stays none.
        ("先頭の**", "先頭の**"),
        ("も注意。**", "も注意。**"),
        ("海 ** 港", "海 ** 港"),
        ("海\\*\\*「港」\\*\\*は", "海**「港」**は"),
        ("は\\**「港」*だ", "は*<i>「港」</i>だ"),
    ] {
        reads(text, expected);
    }
}

#[test]
fn underscores_stay_within_words_as_commonmark_has_them() {
    reads("これは_「重要」_です", "これは_「重要」_です");
    reads("、_「重要」_。", "、<i>「重要」</i>。");
}

#[test]
fn latin_text_is_parsed_as_it_is() {
    for text in ["Hải Phòng **“cảng”**x", "**foo(**bar", "a*\"foo\"*", "~~a.~~b"] {
        let bare: Vec<_> = Parser::new_ext(text, OPTIONS).into_offset_iter().collect();
        assert_eq!(flank(text).events(OPTIONS).collect::<Vec<_>>(), bare, "{text}");
    }
}

#[test]
fn no_mark_is_left_in_code_addresses_titles_labels_and_markup() {
    reads("`海**「港」**は`", "<c>海**「港」**は</c>");
    reads("[港](海**「港」**は)", "<a 海**「港」**は>港</a>");
    reads(
        "<https://a.example/海**「港」**は>",
        "<a https://a.example/海**「港」**は>https://a.example/海**「港」**は</a>",
    );
    reads("[港**「海」**は]\n\n[港**「海」**は]: /x", "<a /x>港<b>「海」</b>は</a>");
    reads("港[^港**「海」**は]\n\n[^港**「海」**は]: 注", "港[港**「海」**は]\n注");
    let document =
        document("```海**「港」**は\n海**「港」**は\n```\n\n![海**「港」**は](a.jpg \"海**「港」**は\")\n");
    let BlockKind::Code { language, text } = &document.blocks[0].kind else { panic!("{document:?}") };
    assert_eq!((language.as_str(), text.as_str()), ("海**「港」**は", "海**「港」**は\n"));
    let BlockKind::Figure(picture) = &document.blocks[1].kind else { panic!("{document:?}") };
    assert_eq!((picture.alt.as_str(), picture.caption.as_deref()), ("海「港」は", Some("海**「港」**は")));
}

#[test]
fn blocks_begin_as_they_did() {
    assert!(matches!(&document(">~~~港\n>a\n>~~~\n").blocks[0].kind,
        BlockKind::Quote(content) if matches!(content[0].kind, BlockKind::Code { .. })));
    assert!(matches!(document("> ~~~港\n> a\n> ~~~\n").blocks[0].kind, BlockKind::Quote(_)));
    assert!(matches!(document("港\n\n***\n\n「\n").blocks[1].kind, BlockKind::Rule));
    let table = document("| 港 |\n|---|\n| **「海」** |\n|**海、**港|\n").blocks;
    let BlockKind::Table(table) = &table[0].kind else { panic!("{table:?}") };
    assert_eq!(shown(&table.rows[0][0].content), "<b>「海」</b>");
    assert_eq!(shown(&table.rows[1][0].content), "<b>海、</b>港");
}

#[test]
fn a_text_with_private_letters_keeps_them() {
    reads("\u{E000}は**「\u{E001}」**です\u{E000}", "\u{E000}は<b>「\u{E001}」</b>です\u{E000}");
    let all: String = ('\u{E000}'..='\u{F8FF}').collect();
    let text = format!("{all}は**「重要」**です");
    reads(&text, &text);
}

#[test]
fn places_are_those_of_the_file_behind_any_number_of_marks() {
    let text = "これは**「一」**と**「二」**と[三](@x)だ。\n\n::: notice\n**四。**<b>五\n:::\n\n**注意：**请看[六](y)\n";
    let noted = parse(&FilePath::new("a.md"), text, 10);
    let words = |span: crate::source::Span| &text[span.start - 10..span.end - 10];
    let links: Vec<_> = noted.value.links().into_iter().map(|link| words(link.span)).collect();
    assert_eq!(links, ["[三](@x)", "[六](y)"]);
    let html: Vec<_> = noted.notes.iter().filter_map(|note| note.place.as_ref()?.span).map(words).collect();
    assert_eq!(html, ["<b>"]);
    let blocks: Vec<_> = noted.value.blocks.iter().map(|block| words(block.span)).collect();
    assert_eq!(
        blocks,
        [
            "これは**「一」**と**「二」**と[三](@x)だ。\n",
            "::: notice\n**四。**<b>五\n:::",
            "**注意：**请看[六](y)\n"
        ]
    );
}

#[derive(Deserialize)]
struct Example {
    example: u32,
    section: String,
    markdown: String,
}

/// Examples of CommonMark that are parsed differently here, with the reason of each. There is none: no
/// example has a delimiter run beside a Chinese, Japanese or Korean character.
const DIFFERENT: [u32; 0] = [];

#[test]
fn the_examples_of_commonmark_are_parsed_as_pulldown_cmark_parses_them() {
    let examples: Vec<Example> = serde_json::from_str(include_str!("../../tests/commonmark/examples.json"))
        .expect("the examples are JSON");
    assert_eq!(examples.len(), 652);
    for Example { example, section, markdown } in examples {
        let flanked = flank(&markdown);
        let ours: Vec<_> = flanked.events(OPTIONS).collect();
        let bare: Vec<_> = Parser::new_ext(&markdown, OPTIONS).into_offset_iter().collect();
        assert_eq!(ours != bare, DIFFERENT.contains(&example), "{example} ({section}): {markdown}");
    }
}

/// The same examples with every Latin letter made a Chinese character: what the parser makes of a text
/// changes in its emphasis alone, and every place still holds what it did.
#[test]
fn the_examples_in_chinese_keep_their_letters_and_blocks() {
    let examples: Vec<Example> = serde_json::from_str(include_str!("../../tests/commonmark/examples.json"))
        .expect("the examples are JSON");
    for Example { example, section, markdown } in examples {
        // Letters of markup, schemes and entities mean something; theirs is another alphabet.
        if markdown.contains(['<', '&', ':']) {
            continue;
        }
        let chinese: String =
            markdown.chars().map(|c| if c.is_ascii_alphabetic() { '港' } else { c }).collect();
        let flanked = flank(&chinese);
        let blocks: fn(&(Event, Range<usize>)) -> bool = |(event, _)| match event {
            Event::Start(tag) => !matches!(tag, Tag::Emphasis | Tag::Strong),
            Event::End(tag) => !matches!(tag, TagEnd::Emphasis | TagEnd::Strong),
            event => !matches!(event, Event::Text(_)),
        };
        let ours: Vec<_> = flanked.events(OPTIONS).filter(blocks).collect();
        let bare: Vec<_> = Parser::new_ext(&chinese, OPTIONS).into_offset_iter().filter(blocks).collect();
        assert_eq!(ours, bare, "{example} ({section}): {chinese}");
    }
}

#[test]
fn lines_join_at_the_borders_of_inlines() {
    for (text, expected) in [
        ("**海防**\n港口", "<b>海防</b>港口"),
        ("海防\n**港口**", "海防<b>港口</b>"),
        ("**海防**\n**港口**", "<b>海防</b><b>港口</b>"),
        ("[海防](x)\n港口", "<a x>海防</a>港口"),
        ("[海防\n港口](x)", "<a x>海防港口</a>"),
        ("海防，\n港口。\n（海）", "海防，港口。（海）"),
        ("ハイフォン港は、\n「北部」の", "ハイフォン港は、「北部」の"),
        // Quotation marks and dashes that Chinese shares with Latin.
        ("他说：\n“你好”\n然后", "他说：“你好”然后"),
        ("海——\n港", "海——港"),
        ("海防\nHải Phòng", "海防\nHải Phòng"),
        ("하이퐁\n항구", "하이퐁\n항구"),
        ("Anh nói:\n“Chào”", "Anh nói:\n“Chào”"),
        ("海`x`\n港", "海<c>x</c>\n港"),
        ("海  \n港", "海<br>港"),
    ] {
        reads(text, expected);
    }
}

#[test]
fn anchors_read_well_in_vietnamese_and_keep_the_letters_of_other_scripts() {
    let text = "## Đường Đình Vũ – Cát Hải\n\n## 亚太经合组织**“会议”**\n\n## ハイフォン港の「歴史」\n\n\
                ## 하이퐁 항구\n\n## L’été à Đồ Sơn\n\n## 😀\n\n## 港\n\n## 港\n";
    let mut anchors = Vec::new();
    document(text).each_block(&mut |block| {
        if let BlockKind::Heading { anchor, .. } = &block.kind {
            anchors.push(anchor.clone());
        }
    });
    assert_eq!(
        anchors,
        [
            "duong-dinh-vu-cat-hai",
            "亚太经合组织-会议",
            "ハイフォン港の-歴史",
            "하이퐁-항구",
            "lete-a-do-son",
            "section",
            "港",
            "港-2"
        ]
    );
}
