//! The heading of an A–Z under which a title stands, by the customs of its language.
//!
//! Knows no order of headings: they come in the order of the titles.

use std::cmp::Ordering;

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

use super::language::Language;
use super::script::{is_hangul, is_ideograph, is_kana};

/// What a title begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Initial {
    /// A letter, or the first kana of a row.
    Letter(String),
    /// A Chinese character of which only a dictionary knows the reading.
    Han,
    /// A digit.
    Digit,
    /// Anything else.
    Other,
}

/// The Chinese characters at which each letter of pinyin begins, in the order of pinyin; `i`, `u` and `v` begin no
/// syllable. From CLDR, which draws the borders of its index by them.
const PINYIN: [(&str, &str); 23] = [
    ("A", "阿"),
    ("B", "八"),
    ("C", "嚓"),
    ("D", "咑"),
    ("E", "妸"),
    ("F", "发"),
    ("G", "旮"),
    ("H", "哈"),
    ("J", "丌"),
    ("K", "咔"),
    ("L", "垃"),
    ("M", "妈"),
    ("N", "拏"),
    ("O", "噢"),
    ("P", "妑"),
    ("Q", "七"),
    ("R", "呥"),
    ("S", "仨"),
    ("T", "他"),
    ("W", "屲"),
    ("X", "夕"),
    ("Y", "丫"),
    ("Z", "帀"),
];

/// The first consonants of hangul, the tense ones with their plain ones.
const CONSONANTS: [char; 19] = [
    'ㄱ', 'ㄱ', 'ㄴ', 'ㄷ', 'ㄷ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅂ', 'ㅅ', 'ㅅ', 'ㅇ', 'ㅈ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ',
    'ㅍ', 'ㅎ',
];

/// The kana at which each row begins.
const ROWS: [char; 10] = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'];

/// What a title begins with, as an index of the language says it; quotation marks and the like do not count.
pub(super) fn initial(language: &Language, title: &str) -> Initial {
    let title = const { ComposingNormalizerBorrowed::new_nfkc() }.normalize(title);
    let Some(first) = title.chars().find(|c| c.is_alphanumeric()) else { return Initial::Other };
    match first {
        c if c.is_numeric() => Initial::Digit,
        c if is_kana(c) => Initial::Letter(row(c).to_string()),
        c if is_ideograph(c) => reading(language, c).map_or(Initial::Han, Initial::Letter),
        c if is_hangul(c) => Initial::Letter(consonant(c).to_string()),
        c => Initial::Letter(letter(language, c)),
    }
}

/// The letter of pinyin of a Chinese character, where the language is ordered by it.
fn reading(language: &Language, c: char) -> Option<String> {
    let lang = language.lang().as_str();
    if !matches!(lang, "zh" | "zh-Hans" | "zh-CN" | "zh-SG" | "zh-Hans-CN" | "zh-Hans-SG") {
        return None;
    }
    let text = c.to_string();
    let begun = PINYIN.iter().rev().find(|(_, border)| language.compare(border, &text) != Ordering::Greater);
    begun.map(|(letter, _)| (*letter).to_owned())
}

fn row(c: char) -> char {
    // Katakana lie as far behind hiragana in Unicode as each letter behind the other.
    let hiragana = match c {
        'ァ'..='ヶ' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        c => c,
    };
    // A small letter stands just before its large one.
    let large = match hiragana {
        'ぁ' => 'あ',
        'ゔ' => 'う',
        c => c,
    };
    ROWS.iter().rev().copied().find(|first| *first <= large).unwrap_or('あ')
}

fn consonant(c: char) -> char {
    let at = u32::from(c).checked_sub(0xAC00).map(|place| (place / 588) as usize);
    at.and_then(|at| CONSONANTS.get(at).copied()).unwrap_or(c)
}

/// The letter without the marks that the language's dictionaries look over: `Ấ` is `Â` in Vietnamese, `É` is `E` in
/// French and `Å` itself in Swedish.
fn letter(language: &Language, c: char) -> String {
    let upper: String = c.to_uppercase().collect();
    let parts: Vec<char> =
        const { DecomposingNormalizerBorrowed::new_nfd() }.normalize(&upper).chars().collect();
    let compose = |parts: &[char]| {
        let text: String = parts.iter().collect();
        const { ComposingNormalizerBorrowed::new_nfc() }.normalize(&text).into_owned()
    };
    // The fewest of its marks with which it is the same letter of the alphabet, the first ones first.
    let candidates = (1..parts.len()).map(|kept| compose(&parts[..kept]));
    let others = (1..parts.len()).map(|without| {
        let rest: Vec<char> =
            parts.iter().enumerate().filter(|(at, _)| *at != without).map(|(_, c)| *c).collect();
        compose(&rest)
    });
    let same = candidates.chain(others).find(|plain| language.is_same_letter(plain, &upper));
    same.unwrap_or(upper)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Languages, Setup};
    use crate::names::Lang;

    fn initials(tag: &str, titles: &[&str]) -> Vec<Initial> {
        let lang = Lang::parse(tag).expect("a tag of these tests");
        let setups = [Setup { lang, format: None, fallback: Vec::new(), pseudo: None }];
        let languages = Languages::load(&setups, &[]).value;
        let language = languages.iter().next().expect("the language of the test");
        titles.iter().map(|title| initial(language, title)).collect()
    }

    fn letters(tag: &str, titles: &[&str]) -> Vec<String> {
        let letter = |initial| match initial {
            Initial::Letter(letter) => letter,
            other => format!("{other:?}"),
        };
        initials(tag, titles).into_iter().map(letter).collect()
    }

    #[test]
    fn a_letter_keeps_the_marks_that_make_it_one_in_its_language() {
        let titles = ["Ấn tượng", "Ẩm thực", "Ánh sáng", "đảo cò", "Ữ", "Ợ", "“Ăn” gì"];
        assert_eq!(letters("vi", &titles), ["Â", "Â", "A", "Đ", "Ư", "Ơ", "Ă"]);
        assert_eq!(letters("fr", &["École", "Île", "œuvre"]), ["E", "I", "Œ"]);
        assert_eq!(letters("sv", &["Ålesund", "Örebro", "Émile"]), ["Å", "Ö", "E"]);
    }

    #[test]
    fn chinese_stands_by_pinyin_japanese_by_rows_korean_by_consonants() {
        assert_eq!(letters("zh-Hans", &["海防港", "沥县", "港口", "阿里", "左"]), ["H", "L", "G", "A", "Z"]);
        assert_eq!(
            letters("ja", &["コンテナ", "がん", "ラックフェン", "オペラ", "ん"]),
            ["か", "か", "ら", "あ", "わ"]
        );
        assert_eq!(initials("ja", &["北九州"]), [Initial::Han]);
        assert_eq!(letters("ko", &["하이퐁", "깟바", "두 등대"]), ["ㅎ", "ㄱ", "ㄷ"]);
    }

    #[test]
    fn digits_and_signs_stand_apart() {
        assert_eq!(
            initials("en", &["21 economies", "２１", "…"]),
            [Initial::Digit, Initial::Digit, Initial::Other]
        );
    }
}
