//! Breaks a label into lines of like length, by the habits of its script.
//!
//! Knows no dictionary: Japanese is broken where the script changes, Chinese between any two characters.

use super::measure::{Weight, width};
use unicode_width::UnicodeWidthChar;

/// The type in which a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Type {
    pub(super) size: f64,
    pub(super) weight: Weight,
}

impl Type {
    pub(super) fn width(self, text: &str) -> f64 {
        width(text, self.size, self.weight)
    }
}

/// Lines no wider than `room` as far as possible, at most `most` of them, as even as can be.
/// What does not fit ends in `…`.
pub(super) fn wrap(text: &str, room: f64, most: usize, set: Type) -> Vec<String> {
    let pieces = pieces(text, room, set);
    let lines = fill(&pieces, room, set);
    if lines.len() > most.max(1) {
        return cut(lines, room, most.max(1), set);
    }
    balance(&pieces, lines, room, set)
}

/// The text on one line, ended by `…` where it does not fit.
pub(super) fn shorten(text: &str, room: f64, set: Type) -> String {
    if set.width(text) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for c in text.chars() {
        let longer = format!("{kept}{c}");
        if set.width(&format!("{longer}…")) > room {
            break;
        }
        kept = longer;
    }
    format!("{}…", kept.trim_end())
}

fn cut(mut lines: Vec<String>, room: f64, most: usize, set: Type) -> Vec<String> {
    let rest = lines.split_off(most - 1).join(" ");
    lines.push(shorten(&rest, room, set));
    lines
}

/// Narrows the room as long as the number of lines stays the same.
fn balance(pieces: &[String], lines: Vec<String>, room: f64, set: Type) -> Vec<String> {
    let (mut low, mut high) = (room / 2.0, room);
    let mut best = lines;
    for _ in 0..8 {
        let middle = f64::midpoint(low, high);
        let tried = fill(pieces, middle, set);
        let fits = tried.iter().all(|line| set.width(line) <= middle);
        if tried.len() == best.len() && fits {
            best = tried;
            high = middle;
        } else {
            low = middle;
        }
    }
    best
}

/// Puts pieces on lines as long as they fit.
fn fill(pieces: &[String], room: f64, set: Type) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces {
        if !line.is_empty() && set.width(format!("{line}{piece}").trim_end()) > room {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        line.push_str(piece);
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// The parts between which a line may end; one that is too long by itself is parted further.
fn pieces(text: &str, room: f64, set: Type) -> Vec<String> {
    let mut pieces = Vec::new();
    for piece in split(text, is_good_break) {
        if set.width(piece.trim_end()) <= room {
            pieces.push(piece);
            continue;
        }
        for part in split(&piece, is_break) {
            let fits = set.width(part.trim_end()) <= room;
            pieces.extend(if fits {
                vec![part]
            } else {
                split(&part, |before, after| !is_closing(after) && !is_opening(before))
            });
        }
    }
    pieces
}

fn split(text: &str, may_break: impl Fn(char, char) -> bool) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut before = None;
    for c in text.chars() {
        if before.is_some_and(|before| may_break(before, c)) {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
        before = Some(c);
    }
    parts
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Hiragana,
    Katakana,
    Han,
    Other,
}

fn script(c: char) -> Script {
    match c {
        'ぁ'..='ゟ' => Script::Hiragana,
        '゠'..='ヿ' => Script::Katakana,
        '々' | '〇' | '㐀'..='鿿' | '豈'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => Script::Han,
        _ => Script::Other,
    }
}

/// After a blank or a hyphen, and in Japanese where the script changes.
fn is_good_break(before: char, after: char) -> bool {
    if before == ' ' {
        return after != ' ';
    }
    if is_closing(after) || is_opening(before) {
        return false;
    }
    match (script(before), script(after)) {
        (Script::Hiragana, Script::Han | Script::Katakana) | (Script::Katakana, Script::Han) => true,
        (Script::Han, Script::Katakana) => true,
        _ => {
            matches!(before, '、' | '。' | '，' | '・' | '：' | '；')
                || (matches!(before, '/' | '-' | '–') && after.is_alphabetic())
                || (is_opening(after) && before.width() == Some(2))
        }
    }
}

/// Between any two wide characters, or a wide one and a word; a number keeps its counter.
fn is_break(before: char, after: char) -> bool {
    if is_good_break(before, after) {
        return true;
    }
    let wide = |c: char| c.width() == Some(2);
    let is_syllable = |c: char| matches!(c, '가'..='힣');
    (wide(before) || wide(after))
        && !(before.is_ascii_digit() && wide(after))
        && !(is_syllable(before) && is_syllable(after))
        && !is_closing(after)
        && !is_opening(before)
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        '、' | '。'
            | '，'
            | '．'
            | '！'
            | '？'
            | '：'
            | '；'
            | '）'
            | '」'
            | '』'
            | '】'
            | '》'
            | '〉'
            | '〕'
            | 'ー'
            | '々'
            | '・'
            | 'ぁ'
            | 'ぃ'
            | 'ぅ'
            | 'ぇ'
            | 'ぉ'
            | 'っ'
            | 'ゃ'
            | 'ゅ'
            | 'ょ'
            | 'ゎ'
            | 'ァ'
            | 'ィ'
            | 'ゥ'
            | 'ェ'
            | 'ォ'
            | 'ッ'
            | 'ャ'
            | 'ュ'
            | 'ョ'
            | 'ヮ'
            | 'ヵ'
            | 'ヶ'
            | '%'
            | '％'
            | ')'
            | ','
            | '.'
            | '!'
            | '?'
            | ';'
            | ':'
            | '’'
            | '”'
            | '…'
            | '\u{300}'..='\u{36f}'
    )
}

fn is_opening(c: char) -> bool {
    matches!(c, '（' | '「' | '『' | '【' | '《' | '〈' | '〔' | '(' | '‘' | '“')
}

#[cfg(test)]
mod tests {
    use super::*;

    const SET: Type = Type { size: 10.0, weight: Weight::Regular };

    fn lines(text: &str, room: f64, most: usize) -> String {
        wrap(text, room, most, SET).join("|")
    }

    #[test]
    fn a_long_vietnamese_label_breaks_between_syllables_into_even_lines() {
        assert_eq!(lines("Nông, lâm nghiệp và thủy sản", 110.0, 3), "Nông, lâm nghiệp|và thủy sản");
        assert_eq!(lines("Dịch vụ", 110.0, 3), "Dịch vụ");
    }

    #[test]
    fn no_line_begins_with_closing_punctuation_or_small_kana() {
        for room in [20.0, 30.0, 40.0, 50.0] {
            for text in ["港、空港、鉄道。", "チャーター便", "「港」と「市」", "海防，越南。"]
            {
                for line in wrap(text, room, 20, SET) {
                    assert!(!line.starts_with(is_closing), "{text} {room}: {line}");
                    assert!(!line.ends_with(is_opening), "{text} {room}: {line}");
                }
            }
        }
    }

    #[test]
    fn japanese_breaks_where_the_script_changes_and_keeps_number_and_counter() {
        assert_eq!(lines("二つの港を結ぶ航路", 60.0, 3), "二つの港を|結ぶ航路");
        assert_eq!(lines("コンテナ取扱量", 50.0, 3), "コンテナ|取扱量");
        assert!(!lines("取扱量2025年", 40.0, 4).contains("5|年"));
    }

    #[test]
    fn korean_breaks_at_blanks_unless_a_word_is_too_long() {
        assert_eq!(lines("하이퐁 항만 물동량", 60.0, 3), "하이퐁 항만|물동량");
        assert_eq!(lines("컨테이너터미널", 40.0, 3), "컨테이너|터미널");
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis_inside_the_room() {
        let cut = wrap("Khu công nghiệp, khu kinh tế và khu thương mại tự do", 60.0, 2, SET);
        assert_eq!(cut.len(), 2);
        assert!(cut[1].ends_with('…'));
        assert!(cut.iter().all(|line| SET.width(line) <= 60.0));
        assert_eq!(wrap("", 60.0, 2, SET), [""]);
    }
}
