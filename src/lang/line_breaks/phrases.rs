//! Where phrases of languages without blanks begin, by the models of BudouX.
//!
//! Knows no width. The models weigh single letters, pairs and triples around a place; no dictionary is needed.

use std::collections::HashMap;
use std::sync::LazyLock;

/// A language whose words no blanks part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tongue {
    Japanese,
    Chinese,
    Thai,
}

/// The scores of letters.
type Scores = HashMap<String, i32>;

struct Model {
    /// In the order of [`GROUPS`].
    scores: [Scores; GROUPS.len()],
    /// What a place must exceed, doubled.
    base: i32,
}

/// Which letters a group of scores is about: how many places from the place they begin, and how many they are.
const GROUPS: [(&str, isize, usize); 13] = [
    ("UW1", -3, 1),
    ("UW2", -2, 1),
    ("UW3", -1, 1),
    ("UW4", 0, 1),
    ("UW5", 1, 1),
    ("UW6", 2, 1),
    ("BW1", -2, 2),
    ("BW2", -1, 2),
    ("BW3", 0, 2),
    ("TW1", -3, 3),
    ("TW2", -2, 3),
    ("TW3", -1, 3),
    ("TW4", 0, 3),
];

impl Model {
    fn read(json: &str) -> Self {
        let mut groups: HashMap<String, Scores> =
            serde_json::from_str(json).expect("the models are part of the program");
        let scores = GROUPS.map(|(group, ..)| groups.remove(group).unwrap_or_default());
        let base = scores.iter().flat_map(HashMap::values).sum();
        Self { scores, base }
    }

    /// Whether a phrase begins at a place; `at` has the byte where each letter begins, and the text's end.
    fn begins(&self, text: &str, at: &[usize], place: usize) -> bool {
        let score = |(scores, &(_, from, count)): (&Scores, &(&str, isize, usize))| {
            let first = place.checked_add_signed(from)?;
            let letters = text.get(*at.get(first)?..*at.get(first + count)?)?;
            scores.get(letters).copied()
        };
        self.scores.iter().zip(&GROUPS).filter_map(score).sum::<i32>() * 2 > self.base
    }
}

static JAPANESE: LazyLock<Model> = LazyLock::new(|| Model::read(include_str!("models/ja.json")));
static CHINESE: LazyLock<Model> = LazyLock::new(|| Model::read(include_str!("models/zh-hans.json")));
static THAI: LazyLock<Model> = LazyLock::new(|| Model::read(include_str!("models/th.json")));

/// For every letter, whether a phrase begins with it.
pub(super) fn beginnings(text: &str, tongue: Tongue) -> Vec<bool> {
    let model: &Model = match tongue {
        Tongue::Japanese => &JAPANESE,
        Tongue::Chinese => &CHINESE,
        Tongue::Thai => &THAI,
    };
    let mut at: Vec<usize> = text.char_indices().map(|(index, _)| index).collect();
    let letters = at.len();
    at.push(text.len());
    let mut begins: Vec<bool> =
        (0..letters).map(|place| place == 0 || model.begins(text, &at, place)).collect();
    if tongue == Tongue::Chinese {
        keep_words(text, &mut begins);
    }
    begins
}

/// Words of ports, statistics and travel that the model for Chinese takes apart.
const WORDS: &[&str] = &[
    "集装箱",
    "吞吐量",
    "人数",
    "补贴",
    "泊位",
    "码头",
    "货物",
    "总值",
    "增加值",
    "进出口",
    "农林水产业",
    "税收",
    "遗产",
    "游客",
    "人次",
    "亿元",
    "万元",
    "美元",
    "工业区",
    "开发区",
    "自由贸易",
    "经济体",
    "百分点",
    "同比",
    "标准箱",
    "海防港",
    "河内",
];

fn keep_words(text: &str, begins: &mut [bool]) {
    for word in WORDS {
        for (byte, _) in text.match_indices(word) {
            let first = text[..byte].chars().count();
            let last = first + word.chars().count();
            begins[first] = true;
            begins[first + 1..last].fill(false);
            if let Some(next) = begins.get_mut(last) {
                *next = true;
            }
        }
    }
}

/// The language that a text without blanks is written in, as far as its letters tell.
pub(super) fn tongue(text: &str) -> Option<Tongue> {
    let mut found = None;
    for c in text.chars() {
        match c {
            'ぁ'..='ヺ' | 'ヽ'..='ヿ' | '々' => return Some(Tongue::Japanese),
            '㐀'..='鿿' | '\u{20000}'..='\u{3ffff}' if JAPANESE_ONLY.contains(c) => {
                return Some(Tongue::Japanese);
            }
            '㐀'..='鿿' | '\u{20000}'..='\u{3ffff}' => found = Some(Tongue::Chinese),
            'ก'..='๛' => found = found.or(Some(Tongue::Thai)),
            _ => {}
        }
    }
    found
}

/// Letters of everyday Japanese that simplified Chinese does not use (JIS X 0208 level 1 without GB 2312).
const JAPANESE_ONLY: &str = include_str!("models/kanji.txt");

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases(text: &str) -> String {
        let tongue = tongue(text).expect("a text without blanks");
        let begins = beginnings(text, tongue);
        let mut out = String::new();
        for (index, c) in text.chars().enumerate() {
            if index > 0 && begins[index] {
                out.push('|');
            }
            out.push(c);
        }
        out
    }

    #[test]
    fn the_models_find_the_phrases_that_their_makers_find() {
        assert_eq!(phrases("二つの港を結ぶ航路"), "二つの|港を|結ぶ|航路");
        assert_eq!(phrases("第3バースの取扱い開始"), "第3バースの|取扱い|開始");
        assert_eq!(phrases("外商直接投资"), "外商|直接|投资");
        assert_eq!(phrases("ท่าเรือไฮฟอง"), "ท่า|เรือ|ไฮฟอง");
    }

    #[test]
    fn words_of_the_trade_are_kept_whole_in_chinese() {
        assert_eq!(phrases("海防市集装箱吞吐量"), "海防市|集装箱|吞吐量");
        assert_eq!(phrases("国际游客人数"), "国际|游客|人数");
    }

    #[test]
    fn the_language_is_told_by_its_letters() {
        for (text, expected) in [
            ("サービス業", Some(Tongue::Japanese)),
            ("農林水産業", Some(Tongue::Japanese)),
            ("农林水产业", Some(Tongue::Chinese)),
            ("อุตสาหกรรม", Some(Tongue::Thai)),
            ("하이퐁항", None),
            ("Cảng Hải Phòng", None),
        ] {
            assert_eq!(tongue(text), expected, "{text}");
        }
    }
}
