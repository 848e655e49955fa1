//! What texts become, and what is said of those that are wrong.

use super::*;

fn blocks(text: &str, problems: &str) -> Vec<BlockKind> {
    let path = FilePath::new("a.md");
    let noted = parse(&path, text, 0);
    let mut found = Vec::new();
    for diagnostic in noted.notes.into_sorted() {
        let span = diagnostic.place.and_then(|place| place.span).expect("problems of a text have words");
        found.push(format!("{} `{}`", diagnostic.problem.code(), &text[span.start..span.end]));
    }
    assert_eq!(found.join("\n"), problems);
    noted.value.blocks.into_iter().map(|block| block.kind).collect()
}

fn text(words: &str) -> Vec<Inline> {
    vec![Inline::Text(words.to_owned())]
}

#[test]
fn a_directive_holds_the_blocks_up_to_its_closing_line() {
    let found = blocks("Trước\n::: notice\nMột\n\nHai\n:::\nSau\n", "");
    let BlockKind::Directive(directive) = &found[1] else { panic!("a directive: {found:?}") };
    assert_eq!((directive.name.as_str(), directive.argument.as_str()), ("notice", ""));
    assert_eq!(directive.content.len(), 2);
    assert_eq!(found[2], BlockKind::Paragraph(text("Sau")));
}

#[test]
fn colons_in_code_are_code() {
    let found = blocks("```\n::: notice\n```\n", "");
    assert_eq!(found, [BlockKind::Code { language: String::new(), text: "::: notice\n".to_owned() }]);
}

#[test]
fn a_directive_left_open_or_closed_twice_is_pointed_at() {
    blocks("::: notice\nx\n", "directive-open `::: notice`");
    blocks("x\n\n:::\n", "directive-close `:::`");
}

#[test]
fn a_picture_alone_is_a_figure_and_among_words_it_is_not() {
    let found = blocks("![Cảng](a.jpg \"Chú thích\")\n\nxem ![b](b.jpg) đây\n", "");
    assert!(matches!(&found[0], BlockKind::Figure(p) if p.caption.as_deref() == Some("Chú thích")));
    assert!(matches!(&found[1], BlockKind::Paragraph(content) if content.len() == 3));
}

#[test]
fn line_breaks_between_chinese_characters_leave_no_space() {
    assert_eq!(blocks("海防\n港口\n", ""), [BlockKind::Paragraph(text("海防港口"))]);
    assert_eq!(blocks("Hải\nPhòng\n", ""), [BlockKind::Paragraph(text("Hải\nPhòng"))]);
    assert_eq!(blocks("하이퐁\n항구\n", ""), [BlockKind::Paragraph(text("하이퐁\n항구"))]);
}

#[test]
fn headings_begin_at_the_second_level_and_do_not_leap() {
    let found = blocks(
        "# Một\n\n#### Bốn\n\n## Đồ Sơn\n\n## Đồ Sơn\n",
        "heading-first `# Một\n`\nheading-leap `#### Bốn\n`",
    );
    let anchors: Vec<_> = found
        .iter()
        .map(|kind| match kind {
            BlockKind::Heading { anchor, .. } => anchor.as_str(),
            _ => "",
        })
        .collect();
    assert_eq!(anchors, ["mot", "bon", "do-son", "do-son-2"]);
}

#[test]
fn no_heading_takes_the_name_that_a_directive_shows_something_under() {
    let found = blocks("## Sản lượng\n\n::: figure san-luong\n:::\n\n## Tàu\n", "");
    assert!(matches!(&found[0], BlockKind::Heading { anchor, .. } if anchor == "san-luong-2"));
    assert!(matches!(&found[2], BlockKind::Heading { anchor, .. } if anchor == "tau"));
}

#[test]
fn a_footnote_has_one_text() {
    let found =
        blocks("Sáu bến[^1].\n\n[^1]: Số năm 2026.\n\n[^1]: Số khác.\n", "footnote-twice `[^1]: Số khác.\n`");
    assert_eq!(found.len(), 2);
}

#[test]
fn a_comment_that_nothing_closes_is_pointed_at() {
    blocks("A\n\n <!-- b\n\nC\n", "comment-open `<!--`");
    blocks("<!-- a --> <!-- b\n\nC\n", "comment-open `<!--`");
    blocks("A &#11; B\n", "character-forbidden `&#11;`");
}

#[test]
fn markup_is_refused_and_comments_vanish() {
    let found = blocks("<!-- nhắc -->\n\nA <b>đậm</b>\n", "html-raw `<b>`\nhtml-raw `</b>`");
    assert_eq!(found, [BlockKind::Paragraph(text("A đậm"))]);
}

#[test]
fn a_text_nested_without_end_is_refused_and_does_not_end_the_program() {
    let close = |text: String| {
        let noted = parse(&FilePath::new("a.md"), &text, 0);
        let codes: Vec<_> = noted.notes.iter().map(|d| d.problem.code()).collect();
        assert_eq!(codes, ["nesting-deep"], "{}", &text[..20]);
    };
    close("> ".repeat(3000) + "a\n");
    close("- ".repeat(3000) + "a\n");
    close("**a ".repeat(3000) + &" b**".repeat(3000));
    close("::: notice\n".repeat(7000));
}

#[test]
fn markup_between_comments_is_still_markup() {
    blocks("<!-- a --><b>x</b><!-- b -->\n", "html-raw `<b>x</b>`");
    blocks("<!-- a -->\n<!-- b -->\n", "");
}

#[test]
fn tight_items_and_tables_keep_their_text() {
    let found = blocks("- một **hai**\n- ba\n  - bốn\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n", "");
    let BlockKind::List { items, is_tight, .. } = &found[0] else { panic!("a list: {found:?}") };
    assert!(*is_tight);
    assert_eq!(items[0].len(), 1);
    assert_eq!(items[1].len(), 2);
    let BlockKind::Table(table) = &found[1] else { panic!("a table: {found:?}") };
    assert_eq!(table.alignments, [Alignment::Start, Alignment::End]);
    let cells: Vec<_> = table.rows[0].iter().map(|cell| (cell.content.clone(), cell.span)).collect();
    assert_eq!(cells, [(text("1"), Span { start: 54, end: 55 }), (text("2"), Span { start: 58, end: 59 })]);
}

#[test]
fn spans_count_from_the_beginning_of_the_file() {
    let noted = parse(&FilePath::new("a.md"), "[x](y)\n", 100);
    assert_eq!(noted.value.links()[0].span, Span { start: 100, end: 106 });
    assert_eq!(noted.value.blocks[0].span.start, 100);
}
