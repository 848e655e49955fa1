//! Where a line may end, and how well, by the habits of each script.
//!
//! Knows no width, and no dictionary: the phrases of Japanese, Chinese and Thai are found by small models.

use phrases::Tongue;
use unicode_width::UnicodeWidthChar;

mod phrases;

/// How good it is to end a line at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineBreak {
    /// After a blank, a hyphen or a phrase.
    Good,
    /// Where the script changes.
    Script,
    /// Between two wide letters.
    Letter,
    /// Inside a word or a number, when nothing else is left.
    Word,
}

impl LineBreak {
    /// Every one, the best first.
    pub const ALL: [Self; 4] = [Self::Good, Self::Script, Self::Letter, Self::Word];
}

/// For every letter, how well a line may end before it; none: never.
pub fn line_breaks(text: &str) -> Vec<Option<LineBreak>> {
    let letters: Vec<char> = text.chars().collect();
    let tongue = phrases::tongue(text);
    let begins = tongue.map(|tongue| phrases::beginnings(text, tongue)).unwrap_or_default();
    let mut depth = 0usize;
    let mut breaks = vec![None];
    for (index, pair) in letters.windows(2).enumerate() {
        match pair[0] {
            '《' | '「' | '『' => depth += 1,
            '》' | '」' | '』' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let is_phrase = begins.get(index + 1).copied().unwrap_or_default();
        let found = between(pair[0], pair[1], is_phrase, tongue);
        // A name or a quotation stays on one line where it can.
        breaks.push(if depth > 0 { found.map(|found| found.max(LineBreak::Letter)) } else { found });
    }
    breaks.truncate(letters.len());
    breaks
}

fn between(before: char, after: char, is_phrase: bool, tongue: Option<Tongue>) -> Option<LineBreak> {
    if before == ' ' {
        return (after != ' ').then_some(LineBreak::Good);
    }
    if after == ' ' || after == '\u{a0}' || before == '\u{a0}' || is_closing(after) || is_opening(before) {
        return None;
    }
    let wide = |c: char| c.width() == Some(2);
    Some(match (script(before), script(after)) {
        _ if matches!(before, '、' | '。' | '，' | '・' | '：' | '；') => LineBreak::Good,
        _ if matches!(before, '/' | '-' | '–') && after.is_alphabetic() => LineBreak::Good,
        _ if is_opening(after) && wide(before) => LineBreak::Good,
        _ if is_number_with(before, after) => LineBreak::Word,
        _ if is_phrase && !(is_unknown(before) && is_unknown(after)) => LineBreak::Good,
        (Script::Katakana, Script::Han) | (Script::Han, Script::Katakana) => LineBreak::Script,
        (Script::Katakana, Script::Katakana) | (Script::Han, Script::Hiragana) => LineBreak::Word,
        (Script::Hangul, Script::Hangul) => LineBreak::Word,
        (Script::Other, Script::Other) => LineBreak::Word,
        (_, Script::Other) | (Script::Other, _) if wide(before) || wide(after) => LineBreak::Script,
        // In Chinese the model knows the words; what it keeps together is one.
        (Script::Han, Script::Han) if tongue == Some(Tongue::Chinese) => LineBreak::Word,
        _ => LineBreak::Letter,
    })
}

/// Whether a letter is of a script whose words the models do not know, such as Latin: `Lan Hạ` among Chinese.
fn is_unknown(letter: char) -> bool {
    let is_thai = matches!(letter, '\u{e00}'..='\u{e7f}');
    letter.is_alphanumeric() && script(letter) == Script::Other && !is_thai
}

/// Whether two letters are of one number: its digits, its powers, what counts, and `第` before it.
fn is_number_with(before: char, after: char) -> bool {
    let is_digit = |c: char| c.is_ascii_digit() || matches!(c, '０'..='９');
    let is_power = |c: char| matches!(c, '万' | '億' | '亿' | '千' | '百' | '兆' | '만' | '억' | '조');
    let is_wide = |c: char| c.width() == Some(2);
    (is_digit(before) && (is_digit(after) || is_wide(after)))
        || (is_power(before) && (is_digit(after) || is_wide(after)))
        || (matches!(before, '第' | '제' | '约' | '約' | '≈' | '≥' | '−' | '+') && is_digit(after))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Hiragana,
    Katakana,
    Han,
    Hangul,
    Other,
}

fn script(c: char) -> Script {
    match c {
        'ぁ'..='ゟ' => Script::Hiragana,
        '゠'..='ヿ' => Script::Katakana,
        '々' | '〇' | '㐀'..='鿿' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' => Script::Han,
        '가'..='힣' => Script::Hangul,
        _ => Script::Other,
    }
}

/// The text in parts between which a line may end well although no blank stands there.
///
/// Letters that the model leaves alone one after the other are taken for a word that it does not know.
pub(super) fn phrases(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut parts: Vec<String> = Vec::new();
    for (index, (letter, found)) in letters.iter().zip(line_breaks(text)).enumerate() {
        let ends = found == Some(LineBreak::Good) && letters[index - 1] != ' ';
        match parts.last_mut() {
            Some(part) if !ends => part.push(*letter),
            _ => parts.push(letter.to_string()),
        }
    }
    let is_alone = |part: &str| part.chars().count() == 1;
    let mut joined: Vec<String> = Vec::new();
    let mut was_alone = false;
    for part in parts {
        let alone = is_alone(&part);
        match joined.last_mut() {
            Some(before) if (alone && was_alone) || part == "的" => before.push_str(&part),
            _ => joined.push(part),
        }
        was_alone = alone;
    }
    joined
}

/// Whether no line may begin with a letter: closing marks, small kana, marks above and below.
pub fn is_closing(c: char) -> bool {
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
            | '—'
            | '–'
            | '－'
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
            // Thai vowels and tones that follow or lie above their consonant.
            | 'ะ'..='ฺ'
            | 'ๅ'
            | '็'..='๎'
            | 'ๆ'
            | 'ฯ'
    )
}

/// Whether no line may end with a letter: opening marks, Thai vowels that stand before their consonant.
pub fn is_opening(c: char) -> bool {
    matches!(
        c,
        '（' | '「'
            | '『'
            | '【'
            | '《'
            | '〈'
            | '〔'
            | '('
            | '‘'
            | '“'
            | 'เ'
            | 'แ'
            | 'โ'
            | 'ใ'
            | 'ไ'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headlines_without_blanks_come_apart_between_their_words() {
        for (text, expected) in [
            ("二十一个经济体的代表在海防会晤", "二十一|个|经济体的|代表|在|海防|会晤"),
            ("第3バースの取扱い開始", "第3バースの|取扱い|開始"),
            ("APEC的21个经济体", "APEC的|21个|经济体"),
            ("海防——港口城市", "海防——|港口|城市"),
            ("老街－河内－海防铁路", "老街－|河内－|海防铁路"),
            ("4月至9月，Lan Hạ湾夜间发光", "4月|至|9月，|Lan Hạ湾|夜间|发光"),
            ("Đồ Sơnの灯台", "Đồ Sơnの|灯台"),
            ("APEC 2027", "APEC 2027"),
            ("Cảng Hải Phòng", "Cảng Hải Phòng"),
            ("", ""),
        ] {
            assert_eq!(phrases(text).join("|"), expected);
        }
    }
}
