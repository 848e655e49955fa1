//! What a character is, as far as line breaks, addresses and reading time care.
//!
//! Knows no language and no word: only ranges of Unicode.

use std::borrow::Cow;

use icu_normalizer::ComposingNormalizerBorrowed;

/// The text in the composed form (NFC) in which everything is kept.
pub fn nfc(text: &str) -> Cow<'_, str> {
    const { ComposingNormalizerBorrowed::new_nfc() }.normalize(text)
}

/// Whether a text says nothing: it is empty, or holds blanks, invisible characters and dots alone.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || c.is_control() || is_invisible(c) || matches!(c, '.' | '…'))
}

/// Whether Unicode says that a character is not to be seen (`Default_Ignorable_Code_Point`), fillers among them.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{2800}'
        | '\u{3164}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFF8}'
        | '\u{1BCA0}'..='\u{1BCA3}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}')
}

/// Whether a character belongs to Chinese, Japanese or Korean and takes a full cell:
/// Han, kana, hangul, bopomofo, their punctuation and the full-width forms.
pub fn is_wide(c: char) -> bool {
    is_hangul(c)
        || is_ideograph(c)
        || is_kana(c)
        || matches!(c,
            '\u{2E80}'..='\u{2FDF}'     // radicals
            | '\u{2FF0}'..='\u{303E}'   // description, punctuation
            | '\u{3100}'..='\u{312F}'   // bopomofo
            | '\u{3190}'..='\u{31EF}'   // kanbun, bopomofo, strokes
            | '\u{3200}'..='\u{33FF}'   // enclosed, squared
            | '\u{FE30}'..='\u{FE6F}'   // vertical and small forms
            | '\u{FF01}'..='\u{FF60}'   // full-width forms
            | '\u{FFE0}'..='\u{FFE6}')
}

/// Whether a character is a Chinese character, as used in any language.
#[inline]
pub fn is_ideograph(c: char) -> bool {
    matches!(c,
        '々' | '〇' | '〆'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFD}')
}

/// Whether a character is hiragana or katakana, half-width forms included.
#[inline]
pub fn is_kana(c: char) -> bool {
    matches!(c,
        '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9F}' | '\u{1AFF0}'..='\u{1B16F}')
}

/// Whether a character is hangul: a syllable or a part of one.
#[inline]
pub fn is_hangul(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11FF}'
        | '\u{3131}'..='\u{318E}'
        | '\u{A960}'..='\u{A97F}'
        | '\u{AC00}'..='\u{D7FF}'
        | '\u{FFA0}'..='\u{FFDC}')
}

/// Whether a line break between these two characters stands for nothing, not for a space.
///
/// So it is in Chinese and Japanese; Korean puts spaces between words and keeps them.
/// Quotation marks and dashes that Chinese shares with other scripts go with the character beside them.
pub fn joins_across_lines(before: char, after: char) -> bool {
    let joins = |c| is_wide(c) && !is_hangul(c);
    let is_shared = |c| matches!(c, '“' | '”' | '‘' | '’' | '…' | '—' | '·');
    match (joins(before), joins(after)) {
        (true, true) => true,
        (true, false) => is_shared(after),
        (false, true) => is_shared(before),
        (false, false) => false,
    }
}

/// Whether a character is a Latin letter, accented or not.
#[inline]
pub fn is_latin(c: char) -> bool {
    match c {
        // These hold letters alone, and need no look into the tables of Unicode.
        'A'..='Z' | 'a'..='z' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='\u{02AF}' | '\u{1E00}'..='\u{1EFF}' => {
            true
        }
        'ª'
        | 'º'
        | '\u{1D00}'..='\u{1DBF}'
        | '\u{2C60}'..='\u{2C7F}'
        | '\u{A722}'..='\u{A7FF}'
        | '\u{AB30}'..='\u{AB6F}'
        | '\u{FB00}'..='\u{FB06}'
        | '\u{FF21}'..='\u{FF5A}' => c.is_alphabetic(),
        _ => false,
    }
}

/// A character in lower case, as `char::to_lowercase` has it; of `İ`, which becomes two, the first.
#[inline]
pub fn lowercase(c: char) -> char {
    match c {
        '\0'..='\u{7F}' => c.to_ascii_lowercase(),
        // Vietnamese needs no look into the tables of Unicode: these are small, or capital and small by turns.
        'ß'..='ÿ' | 'ơ' | 'ư' => c,
        'Ā'..='į' | 'Ŋ'..='ŷ' | '\u{1EA0}'..='\u{1EFF}' => char::from_u32(u32::from(c) | 1).unwrap_or(c),
        // The scripts of East Asia have one case.
        '\u{2E80}'..='\u{A4CF}' | '\u{AC00}'..='\u{D7A3}' => c,
        _ => c.to_lowercase().next().unwrap_or(c),
    }
}

/// All that a character is in lower case.
#[inline]
pub fn lowercased(c: char) -> impl Iterator<Item = char> {
    std::iter::once(lowercase(c)).chain((c == 'İ').then_some('\u{307}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decomposed_vietnamese_is_composed() {
        assert_eq!(nfc("Đồ Sơn".replace('ồ', "o\u{302}\u{300}").as_str()), "Đồ Sơn");
        assert!(matches!(nfc("Đồ Sơn"), Cow::Borrowed(_)));
    }

    #[test]
    fn chinese_and_japanese_lines_join_and_korean_ones_do_not() {
        for (before, after, joined) in [
            ('港', '口', true),
            ('。', 'こ', true),
            ('ー', '（', true),
            ('：', '“', true),
            ('”', '然', true),
            ('—', '港', true),
            ('港', 'A', false),
            ('항', '구', false),
            ('항', '港', false),
            ('ả', 'n', false),
            ('”', '“', false),
        ] {
            assert_eq!(joins_across_lines(before, after), joined, "{before}{after}");
        }
    }

    #[test]
    fn wide_is_cjk_and_nothing_else() {
        assert!("海防港ハイフォンひらがな하이퐁、。「」（）！々".chars().all(is_wide));
        assert!(!"Đồ Sơn “x” — … Кот مرحبا 😀".chars().any(is_wide));
    }

    #[test]
    fn vietnamese_letters_are_latin() {
        assert!("ĐđƠưẵỆß".chars().all(is_latin));
        assert!(!"Жω港あ항1-×".chars().any(is_latin));
    }

    #[test]
    fn letters_and_their_case_are_those_of_unicode() {
        for c in '\0'..=char::MAX {
            assert!(lowercased(c).eq(c.to_lowercase()), "{c}");
            assert!(!is_latin(c) || c.is_alphabetic(), "{c}");
        }
        let others = ('\u{00C0}'..='\u{02AF}').chain('\u{1E00}'..='\u{1EFF}').filter(|c| !is_latin(*c));
        assert_eq!(others.collect::<String>(), "×÷");
    }
}
