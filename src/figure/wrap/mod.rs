//! Breaks a label into lines of like length, by the habits of its script.

use unicode_width::UnicodeWidthChar;

use crate::lang::{LineBreak, line_breaks};

use super::measure::{Weight, hundredths, of_hundredths, width};

/// A room that was computed from the width of a text may be less than that width by the last digit.
const ROUNDING: f64 = 1e-6;

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

    /// The same type, made smaller where a text would be wider than its room.
    pub(super) fn fitting(self, text: &str, room: f64) -> Self {
        Self { size: self.size * (room / self.width(text).max(0.1)).clamp(0.1, 1.0), ..self }
    }
}

/// Lines no wider than `room` as far as possible, at most `most` of them, as even as can be.
/// What does not fit ends in `…`.
pub(super) fn wrap(text: &str, room: f64, most: usize, set: Type) -> Vec<String> {
    let pieces: Vec<Piece> = pieces(text, room, set).into_iter().map(Piece::new).collect();
    let lines = fill(&pieces, room, set);
    if lines.len() > most.max(1) {
        return cut(written(&lines), room, most.max(1), set);
    }
    written(&balance(&pieces, lines, room, set))
}

/// A part of a text, with its width.
struct Piece {
    text: String,
    /// Its width in hundredths of the type size.
    whole: u64,
    /// The same without the blanks at its end.
    trimmed: u64,
}

impl Piece {
    fn new(text: String) -> Self {
        let (whole, trimmed) = (hundredths(&text), hundredths(text.trim_end()));
        Self { text, whole, trimmed }
    }
}

/// The width of a line of pieces, without the blanks at its end.
fn breadth(line: &[Piece], set: Type) -> f64 {
    let Some((last, before)) = line.split_last() else { return 0.0 };
    let all = before.iter().map(|piece| piece.whole).sum::<u64>() + last.trimmed;
    of_hundredths(all, set.size, set.weight)
}

fn written(lines: &[&[Piece]]) -> Vec<String> {
    let text = |line: &&[Piece]| line.iter().map(|piece| piece.text.as_str()).collect::<String>();
    lines.iter().map(|line| text(line).trim_end().to_owned()).collect()
}

/// Whether a line ends within a number or a word that was too long for its room.
pub(super) fn is_torn(lines: &[String], text: &str) -> bool {
    let mut rest = text.trim_start();
    lines.iter().any(|line| {
        let Some(after) = rest.strip_prefix(line.as_str()) else { return true };
        let before = line.chars().next_back();
        let next = after.chars().next();
        rest = after.trim_start();
        let narrow = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && c.width() == Some(1));
        let is_digit = before.is_some_and(|c| c.is_ascii_digit());
        (narrow(before) && narrow(next)) || (is_digit && next.is_some_and(char::is_alphanumeric))
    })
}

/// The text on one line, ended by `…` where it does not fit.
pub(super) fn shorten(text: &str, room: f64, set: Type) -> String {
    if set.width(text) <= room + ROUNDING {
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
fn balance<'a>(pieces: &'a [Piece], lines: Vec<&'a [Piece]>, room: f64, set: Type) -> Vec<&'a [Piece]> {
    if lines.len() < 2 {
        return lines;
    }
    let (mut low, mut high) = (room / 2.0, room);
    let mut best = lines;
    for _ in 0..8 {
        let middle = f64::midpoint(low, high);
        let tried = fill(pieces, middle, set);
        let fits = tried.iter().all(|line| breadth(line, set) <= middle);
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
fn fill(pieces: &[Piece], room: f64, set: Type) -> Vec<&[Piece]> {
    let mut lines = Vec::new();
    let mut first = 0;
    for next in 1..pieces.len() {
        if breadth(&pieces[first..=next], set) > room + ROUNDING {
            lines.push(&pieces[first..next]);
            first = next;
        }
    }
    lines.push(&pieces[first..]);
    lines
}

/// The parts between which a line may end; one that is too long by itself is parted further.
fn pieces(text: &str, room: f64, set: Type) -> Vec<String> {
    let breaks = line_breaks(text);
    let letters: Vec<(char, Option<LineBreak>)> = text.chars().zip(breaks).collect();
    let fits = |piece: &[(char, Option<LineBreak>)]| set.width(word(piece).trim_end()) <= room + ROUNDING;
    let mut pieces: Vec<&[(char, Option<LineBreak>)]> = vec![&letters];
    for quality in LineBreak::ALL {
        let part = |piece| {
            if quality != LineBreak::Good && fits(piece) { vec![piece] } else { split(piece, quality) }
        };
        pieces = pieces.into_iter().flat_map(part).collect();
    }
    joined(pieces.into_iter().map(word), room, set)
}

fn word(letters: &[(char, Option<LineBreak>)]) -> String {
    letters.iter().map(|(letter, _)| *letter).collect()
}

/// A piece parted wherever a line may end in this way or a better one.
fn split(piece: &[(char, Option<LineBreak>)], least: LineBreak) -> Vec<&[(char, Option<LineBreak>)]> {
    let mut parts = Vec::new();
    let mut rest = piece;
    while let Some(at) = rest.iter().skip(1).position(|(_, kind)| kind.is_some_and(|kind| kind <= least)) {
        let (part, after) = rest.split_at(at + 1);
        parts.push(part);
        rest = after;
    }
    parts.push(rest);
    parts
}

/// A single wide letter stays with the piece before it, so that none stands alone on a line.
fn joined(pieces: impl Iterator<Item = String>, room: f64, set: Type) -> Vec<String> {
    let mut joined: Vec<String> = Vec::new();
    for piece in pieces {
        let is_single = piece.chars().count() == 1 && piece.chars().all(|c| c.width() == Some(2));
        match joined.last_mut() {
            Some(last)
                if is_single && !last.ends_with(' ') && set.width(&format!("{last}{piece}")) <= room =>
            {
                last.push_str(&piece);
            }
            _ => joined.push(piece),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{is_closing, is_opening};

    const SET: Type = Type { size: 10.0, weight: Weight::Regular };

    fn lines(text: &str, room: f64, most: usize) -> String {
        wrap(text, room, most, SET).join("|")
    }

    #[test]
    fn a_number_parted_from_its_digits_or_its_counter_is_torn() {
        let torn = |text: &str, lines: &[&str]| {
            is_torn(&lines.iter().map(|&line| line.to_owned()).collect::<Vec<_>>(), text)
        };
        assert!(
            torn("2025", &["20", "25"])
                && torn("2025年", &["2025", "年"])
                && torn("Dịch vụ", &["Dịc", "h vụ"])
        );
        assert!(!torn("Dịch vụ", &["Dịch", "vụ"]) && !torn("取扱量2025年", &["取扱量", "2025年"]));
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

    #[test]
    fn japanese_keeps_words_with_their_endings_and_numbers_with_what_they_count() {
        let text = "第3バースの取扱い開始と二つの港を結ぶコンテナ航路、2025年の1億9千万トン";
        for room in 4..16 {
            let lines = lines(text, f64::from(room) * 10.0, 20);
            for torn in ["結|ぶ", "取|扱", "扱|い", "2025|年", "第|3", "3|バ", "9|千", "千|万", "万|ト"]
            {
                assert!(!lines.contains(torn) || room < 6, "{room}: {lines}");
            }
            for letter in "コンテナ".chars().zip("ンテナ".chars()).map(|(a, b)| format!("{a}|{b}")) {
                assert!(!lines.contains(&letter), "{room}: {lines}");
            }
        }
        assert_eq!(
            lines("生産物に課される税（補助金控除後）", 80.0, 4),
            "生産物に|課される税|（補助金控除後）"
        );
        assert_eq!(lines("サービス業", 40.0, 3), "サービス|業");
    }

    #[test]
    fn chinese_keeps_words_names_and_numbers_whole() {
        assert_eq!(lines("海防市集装箱吞吐量", 50.0, 3), "海防市|集装箱|吞吐量");
        assert_eq!(lines("农林水产业增加值", 50.0, 3), "农林水产业|增加值");
        assert_eq!(lines("据《海防港志》记载", 60.0, 4), "据|《海防港志》|记载");
        let text = "2025年港口货物吞吐量约1.9亿吨，国际游客120万人次";
        for room in 5..16 {
            let lines = lines(text, f64::from(room) * 10.0, 20);
            for torn in ["2025|年", "亿|吨", "20|万", "万|人", "货|物", "吞|吐", "吐|量", "游|客", "港|口"]
            {
                assert!(!lines.contains(torn), "{room}: {lines}");
            }
        }
    }

    #[test]
    fn thai_breaks_between_words_and_never_before_a_mark() {
        for room in 3..12 {
            for line in wrap("ปริมาณตู้สินค้าผ่านท่าเรือไฮฟอง", f64::from(room) * 10.0, 30, SET)
            {
                assert!(!line.starts_with(is_closing) && !line.ends_with(is_opening), "{room}: {line}");
            }
        }
        let lines = lines("ปริมาณตู้สินค้าผ่านท่าเรือ", 60.0, 4);
        assert!(lines.starts_with("ปริมาณ|"), "{lines}");
    }

    #[test]
    fn arabic_and_english_break_between_words_alone() {
        assert_eq!(lines("حجم البضائع عبر الموانئ", 90.0, 3).matches('|').count(), 1);
        assert_eq!(
            lines("Agriculture, forestry and fisheries", 130.0, 3),
            "Agriculture, forestry|and fisheries"
        );
    }

    #[test]
    fn no_line_is_a_single_wide_letter_where_two_have_room() {
        for text in
            ["集落の亭（川沿いと海沿いの村）", "生産物に課される税", "港口货物吞吐量增长率", "和建筑业"]
        {
            for room in [55.0, 70.0, 90.0] {
                let lines = wrap(text, room, 20, SET);
                assert!(lines.iter().all(|line| line.chars().count() > 1), "{room}: {lines:?}");
            }
        }
    }
}
