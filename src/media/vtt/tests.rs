//! Subtitles: read as browsers read them, with every fault at its place, and told as a text.

use proptest::prelude::*;

use super::*;
use crate::names::FilePath;
use crate::problem::Diagnostic;
use crate::source::Source;

fn source(text: &str) -> Source {
    Source::new(FilePath::new("content/a/clip.vi.vtt"), text)
}

/// What is wrong, each as `line:column code`.
fn found(text: &str) -> Vec<String> {
    let source = source(text);
    let shown = |diagnostic: &Diagnostic| {
        let span = diagnostic.place.as_ref().and_then(|place| place.span).expect("located");
        let (line, column) = source.line_column(span.start);
        let kind = diagnostic.problem.arguments().into_iter().find(|(name, _)| *name == "kind");
        let kind = match kind {
            Some((_, crate::problem::Argument::Text(kind))) => format!(" {kind}"),
            _ => String::new(),
        };
        format!("{line}:{column} {}{kind}", diagnostic.problem.code())
    };
    parse(&source).notes.into_sorted().iter().map(shown).collect()
}

fn cues(text: &str) -> Vec<(u64, u64, String)> {
    let vtt = parse(&source(text)).value;
    vtt.cues.iter().map(|cue| (cue.start, cue.end, cue.text())).collect()
}

const GOOD: &str = "WEBVTT - Cảng Hải Phòng

NOTE dịch ngày 20/11

STYLE
::cue { color: white }

REGION
id:duoi

1
00:00.000 --> 00:02.500 line:90% align:start
<v Lan Anh>Tàu cập bến
lúc sáu giờ.</v>

00:00:03.000 --> 00:00:04.000
<i.to>Hải&nbsp;Phòng</i> &amp; <lang en>the sea</lang> <00:00:03.500>&#x4e0b;
";

#[test]
fn a_whole_file_is_read_without_a_word() {
    assert_eq!(found(GOOD), [] as [&str; 0]);
    assert_eq!(
        cues(GOOD),
        [
            (0, 2500, "Tàu cập bến\nlúc sáu giờ.".to_owned()),
            (3000, 4000, "Hải\u{a0}Phòng & the sea 下".to_owned())
        ]
    );
    let vtt = parse(&source(GOOD)).value;
    assert_eq!(vtt.cues[0].pieces[0].speaker.as_deref(), Some("Lan Anh"));
}

#[test]
fn a_subrip_file_under_another_name_is_told_by_its_header_and_commas() {
    let text = "1\n00:00:01,000 --> 00:00:02,000\nChào\n";
    assert_eq!(found(text), ["1:1 vtt-syntax header", "2:1 vtt-syntax comma"]);
    assert_eq!(cues(text), [(1000, 2000, "Chào".to_owned())], "what was meant is known");
}

#[test]
fn each_fault_is_pointed_at() {
    let cue = "00:01.000 --> 00:02.000";
    for (text, expected) in [
        (format!("WEBVTT\n{cue}\nA"), "2:1 vtt-syntax header-gap"),
        ("WEBVTT\n\n00:01 -> 00:02\nA".to_owned(), "3:1 vtt-syntax stray"),
        ("WEBVTT\n\n0:1.000 --> 00:02.000\nA".to_owned(), "3:1 vtt-syntax timing"),
        (format!("WEBVTT\n\n{cue}\nA\n\nB"), "6:1 vtt-syntax stray"),
        (format!("WEBVTT\n\n{cue} align:start colour:red\nA"), "3:37 vtt-setting"),
        (format!("WEBVTT\n\n{cue}\nĐi <font color=red>A</font>"), "4:4 vtt-tag unknown"),
        (format!("WEBVTT\n\n{cue}\nA <b"), "4:3 vtt-tag open"),
    ] {
        assert_eq!(found(&text).first().map(String::as_str), Some(expected), "{text}");
    }
}

#[test]
fn a_second_arrow_begins_another_cue() {
    let text = "WEBVTT\n\n00:01.000 --> 00:02.000\nA\n00:02.000 --> 00:03.000\nB";
    assert_eq!(cues(text).len(), 2);
}

#[test]
fn a_transcript_is_parted_by_pauses_and_speakers() {
    let vtt = parse(&source(
        "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Lan>Chào\nanh.\n\n00:01.200 --> 00:02.000\n<v Lan>Tàu đến.\n\n\
         00:02.100 --> 00:03.000\n<v Nam>Vâng.\n\n00:09.000 --> 00:10.000\n<v Nam>Đi thôi.\n\n\
         00:10.000 --> 00:11.000\n港口\n很大。",
    ))
    .value;
    let told = transcript(&vtt);
    let shown: Vec<_> = told.iter().map(|p| (p.start, p.speaker.as_deref(), p.text.as_str())).collect();
    assert_eq!(
        shown,
        [
            (0, Some("Lan"), "Chào anh. Tàu đến."),
            (2100, Some("Nam"), "Vâng."),
            (9000, Some("Nam"), "Đi thôi. 港口很大。"),
        ]
    );
}

#[test]
fn those_who_answer_behind_a_dash_begin_paragraphs_of_their_own() {
    let vtt = parse(&source(
        "WEBVTT\n\n00:00.000 --> 00:02.000\n<v Lan>Chào anh.\n\n00:02.000 --> 00:04.000\n- Hôm nay thế nào? - Đẹp.\n\n\
         00:04.000 --> 00:06.000\n– Tàu đến chưa?\n– Rồi,\nlúc sáng.\n\n00:06.000 --> 00:07.000\n<v Lan>Tốt.",
    ))
    .value;
    let told = transcript(&vtt);
    let shown: Vec<_> = told.iter().map(|p| (p.speaker.as_deref(), p.text.as_str())).collect();
    assert_eq!(
        shown,
        [
            (Some("Lan"), "Chào anh."),
            (None, "Hôm nay thế nào?"),
            (None, "Đẹp."),
            (None, "Tàu đến chưa?"),
            (None, "Rồi, lúc sáng."),
            (Some("Lan"), "Tốt."),
        ]
    );
}

#[test]
fn no_space_follows_a_full_stop_of_japanese() {
    let vtt = parse(&source(
        "WEBVTT\n\n00:00.000 --> 00:02.000\nラックフェン。\n\n00:02.000 --> 00:04.000\n2018年に開業。",
    ))
    .value;
    assert_eq!(transcript(&vtt)[0].text, "ラックフェン。2018年に開業。");
}

#[test]
fn tags_of_another_format_are_no_words() {
    let noted = parse(&source("WEBVTT\n\n00:00.000 --> 00:02.000\n{\\an8}Tàu {x} đến."));
    assert_eq!(noted.value.cues[0].text(), "Tàu {x} đến.");
    assert_eq!(noted.notes.iter().count(), 1);
}

#[test]
fn of_a_silent_film_each_caption_is_a_paragraph() {
    let vtt = parse(&source(
        "WEBVTT\n\n00:00.000 --> 00:02.000\nSáu bến,\nnhìn từ biển.\n\n00:02.000 --> 00:04.000\n<i>Tàu vào cảng.</i>",
    ))
    .value;
    let told: Vec<_> = captions(&vtt).into_iter().map(|told| (told.start, told.text)).collect();
    assert_eq!(told, [(0, "Sáu bến, nhìn từ biển.".to_owned()), (2000, "Tàu vào cảng.".to_owned())]);
    assert_eq!(transcript(&vtt).len(), 1, "spoken, it would be one breath");
}

proptest! {
    #[test]
    fn no_text_is_too_broken_to_be_read(
        at in 0_usize..400, cut in 0_usize..40, put in "[<>&;:.,\\-> \\n0-9a-zĐữ港\u{feff}]{0,12}"
    ) {
        let start = (0..=at.min(GOOD.len())).rfind(|at| GOOD.is_char_boundary(*at)).unwrap_or(0);
        let rest = &GOOD[start..];
        let skip = (0..=cut.min(rest.len())).rfind(|at| rest.is_char_boundary(*at)).unwrap_or(0);
        let text = format!("{}{put}{}", &GOOD[..start], &rest[skip..]);
        let noted = parse(&source(&text));
        for cue in &noted.value.cues {
            prop_assert!(text.get(cue.words.start..cue.words.end).is_some());
            prop_assert!(text.get(cue.times.start..cue.times.end).is_some());
        }
        for diagnostic in noted.notes.iter() {
            let span = diagnostic.place.as_ref().and_then(|place| place.span).expect("located");
            prop_assert!(text.get(span.start..span.end).is_some(), "{diagnostic:?}");
        }
        transcript(&noted.value);
    }
}

#[test]
fn what_is_published_has_no_remarks_and_no_styles() {
    let text = "WEBVTT - bản của chị B\r\nKind: nháp\r\n\r\nNOTE bí mật\r\ngọi 0912345678\r\n\r\nSTYLE\r\n::cue { background: url(https://evil.example/x) }\r\n\r\nREGION\r\nid:duoi\r\n\r\nNOTE nội bộ\r\n00:01.000 --> 00:02.000\r\nXin chào\r\n\r\nNOTE\r\n";
    assert_eq!(published(text), "WEBVTT\n\nREGION\nid:duoi\n\n00:01.000 --> 00:02.000\nXin chào\n");
    let cleaned = GOOD.replace("- Cảng Hải Phòng", "");
    assert_eq!(cues(&published(&cleaned)), cues(GOOD), "nothing that is shown is lost");
}

#[test]
fn lines_may_end_as_on_old_machines() {
    let text = "WEBVTT\r\r00:01.000 --> 00:02.000\rXin chào\r";
    assert_eq!(found(text), [] as [&str; 0]);
    assert_eq!(cues(text), [(1000, 2000, "Xin chào".to_owned())]);
}

#[test]
fn a_file_without_subtitles_is_told_from_one_that_cannot_be_read() {
    assert_eq!(found("WEBVTT\n"), ["1:1 vtt-empty file"]);
    assert_eq!(found("WEBVTT\n\nNOTE sau này\n"), ["1:1 vtt-empty file"]);
    assert_eq!(found("WEBVTT\n\nXin chào\n"), ["3:1 vtt-syntax stray"]);
}
