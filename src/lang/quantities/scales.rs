//! What stands behind a number: how many thousands, which currency, whether a share.
//!
//! Knows no date.

use std::sync::LazyLock;

use super::amount::Amount;
use super::numeral::numeral;
use super::sieve::Sieve;
use super::text::Text;
use super::{Currency, Family};

const VIETNAMESE: [(&str, u8); 7] =
    [("nghìn", 3), ("ngàn", 3), ("vạn", 4), ("triệu", 6), ("tỷ", 9), ("tỉ", 9), ("trăm", 2)];
/// After these, `tỷ` is not a thousand million but a ratio.
const RATIOS: [&str; 6] = ["lệ", "suất", "giá", "trọng", "số", "phần"];
const ENGLISH: [(&str, u8); 12] = [
    ("thousandth", 3),
    ("millionth", 6),
    ("billionth", 9),
    ("hundred", 2),
    ("thousand", 3),
    ("million", 6),
    ("billion", 9),
    ("trillion", 12),
    ("mn", 6),
    ("bn", 9),
    ("tn", 12),
    ("k", 3),
];
/// Words of other languages; their billions are not the English ones.
const OTHER: [(&str, u8); 32] = [
    ("mille", 3),
    ("million", 6),
    ("millions", 6),
    ("milliard", 9),
    ("milliards", 9),
    ("billions", 12),
    ("tausend", 3),
    ("millionen", 6),
    ("milliarde", 9),
    ("milliarden", 9),
    ("billionen", 12),
    ("mio.", 6),
    ("mrd.", 9),
    ("mil millones", 9),
    ("millones", 6),
    ("mil", 3),
    ("milioni", 6),
    ("miliardi", 9),
    ("milhões", 6),
    ("miljoen", 6),
    ("miljard", 9),
    ("ribu", 3),
    ("juta", 6),
    ("miliar", 9),
    ("тыс.", 3),
    ("тысяч", 3),
    ("млн", 6),
    ("миллионов", 6),
    ("млрд", 9),
    ("миллиардов", 9),
    ("مليون", 6),
    ("مليار", 9),
];
const SMALL: [(&str, u8); 6] = [("十", 1), ("百", 2), ("千", 3), ("십", 1), ("백", 2), ("천", 3)];
const LARGE: [(&str, u8); 8] =
    [("万", 4), ("萬", 4), ("만", 4), ("亿", 8), ("億", 8), ("억", 8), ("兆", 12), ("조", 12)];
/// Before these, 千 belongs to the unit: 千米 is a kilometre.
const UNITS: [char; 8] = ['米', '克', '瓦', '卡', '赫', '伏', '帕', '字'];

/// A number with what scales it.
pub(super) struct Scaled {
    pub(super) amount: Amount,
    /// By which power of ten, when by one alone.
    pub(super) power: u8,
    pub(super) end: usize,
}

/// Takes the words of scale behind a number.
pub(super) fn scaled(
    text: &Text,
    amount: Amount,
    end: usize,
    family: Family,
    is_money: bool,
) -> Option<Scaled> {
    if family.counts_myriads() {
        return myriads(text, amount, end);
    }
    let (mut power, mut end) = (0, end);
    while let Some((step, next)) = step(text, end, family, is_money) {
        power += step;
        end = next;
    }
    let mut scaled = Scaled { amount: amount.scaled(power)?, power, end };
    if family == Family::Vietnamese
        && scaled.power > 0
        && let Some(end) = text.word(text.skip_spaces(scaled.end), "rưỡi")
    {
        let half = Amount::whole(5).scaled(scaled.power - 1)?;
        return Some(Scaled { amount: scaled.amount.plus(half)?, power: 0, end });
    }
    // 1 triệu 200 nghìn
    while scaled.power > 3 && family == Family::Vietnamese {
        let at = text.skip_spaces(scaled.end);
        let Some((rest, power, end)) = smaller(text, at, scaled.power) else { break };
        scaled = Scaled { amount: scaled.amount.plus(rest)?, power, end };
    }
    Some(scaled)
}

fn smaller(text: &Text, at: usize, power: u8) -> Option<(Amount, u8, usize)> {
    if !text.is_digit(at) {
        return None;
    }
    let numeral = numeral(text, at, true);
    let (step, end) = step(text, numeral.range.end, Family::Vietnamese, false)?;
    (step < power).then(|| Some((numeral.amount()?.scaled(step)?, step, end))).flatten()
}

fn step(text: &Text, end: usize, family: Family, is_money: bool) -> Option<(u8, usize)> {
    let at = text.skip_spaces(end);
    match family {
        Family::Vietnamese => {
            let (power, end) = text.any(at, &VIETNAMESE)?;
            let next = text.skip_spaces(end);
            let is_ratio = power == 9 && RATIOS.iter().any(|word| text.word(next, word).is_some());
            (!is_ratio).then_some((power, end))
        }
        Family::Other { .. } => text.any(at, &OTHER),
        Family::English => {
            let at = if text.at(at) == Some('-') { at + 1 } else { at };
            if at == end && is_money && text.word(at, "m").is_some() {
                return Some((6, at + 1));
            }
            let (power, end_of_word) = text.any(at, &ENGLISH)?;
            let is_letter = text.at(at) == Some('k');
            (!is_letter || at == end).then_some((power, end_of_word))
        }
        _ => None,
    }
}

/// 3億5千万, 1万8,000, 2만 1,000.
fn myriads(text: &Text, first: Amount, end: usize) -> Option<Scaled> {
    let mut sum = Some(Amount::whole(0));
    let mut section = Amount::whole(0);
    let mut current = Some(first);
    let (mut end, mut power, mut steps) = (end, 0, 0);
    loop {
        end = rounded(text, end);
        let at = text.skip_spaces(end);
        // Only Korean puts a space before the next number, none before the unit.
        if let Some((step, next)) = text.any(end, &SMALL).filter(|(_, next)| !is_unit(text, *next)) {
            section = section.plus(current.take().unwrap_or(Amount::whole(1)).scaled(step)?)?;
            (end, power, steps) = (next, step, steps + 1);
        } else if let Some((step, next)) = text.any(end, &LARGE) {
            let own = current.take().map_or(Some(section), |current| section.plus(current))?;
            section = Amount::whole(0);
            sum = if own == Amount::whole(0) { sum?.scaled(step) } else { sum?.plus(own.scaled(step)?) };
            (end, steps) = (next, steps + 1);
            power = step;
        } else if current.is_none() && power > 1 && text.is_digit(at) {
            let next = numeral(text, at, false);
            let amount = next.amount().filter(|amount| amount.is_below_power(power))?;
            let is_apart = at > end;
            let has_unit = text.any(next.range.end, &SMALL).or(text.any(next.range.end, &LARGE)).is_some();
            if is_apart && !has_unit && amount.is_below_power(3) {
                break;
            }
            current = Some(amount);
            end = next.range.end;
        } else {
            break;
        }
    }
    let amount = sum?.plus(section)?.plus(current.unwrap_or(Amount::whole(0)))?;
    Some(Scaled { amount, power: if steps == 1 { power } else { 0 }, end })
}

/// The place behind a word for "and some more" that stands before the unit: 200多万.
fn rounded(text: &Text, end: usize) -> usize {
    let is_unit = |at: usize| text.any(at, &SMALL).or(text.any(at, &LARGE)).is_some();
    text.one_of(end, &["多", "余", "餘", "여"]).filter(|next| is_unit(*next)).unwrap_or(end)
}

fn is_unit(text: &Text, at: usize) -> bool {
    text.at(at).is_some_and(|c| UNITS.contains(&c)) && text.before(at) == Some('千')
}

const PERCENT: [&str; 14] = [
    "%",
    "phần trăm",
    "điểm phần trăm",
    "điểm",
    "points",
    "percentage point",
    "percentage points",
    "percent",
    "per cent",
    "个百分点",
    "個百分點",
    "パーセント",
    "ポイント",
    "퍼센트",
];

/// The end of the words for a share in hundred.
pub(super) fn percent(text: &Text, end: usize) -> Option<usize> {
    let at = text.skip_spaces(end);
    let at = if text.at(at) == Some('-') { at + 1 } else { at };
    text.one_of(at, &PERCENT)
}

const CODES: [(&str, &str); 12] = [
    ("usd", "USD"),
    ("vnd", "VND"),
    ("eur", "EUR"),
    ("jpy", "JPY"),
    ("krw", "KRW"),
    ("cny", "CNY"),
    ("gbp", "GBP"),
    ("thb", "THB"),
    ("sgd", "SGD"),
    ("hkd", "HKD"),
    ("twd", "TWD"),
    ("aud", "AUD"),
];
const SIGNS: [(&str, &str); 10] = [
    ("vnđ", "VND"),
    ("us$", "USD"),
    ("$", "USD"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("₫", "VND"),
    ("₩", "KRW"),
    ("đ", "VND"),
    ("usd", "USD"),
    ("vnd", "VND"),
];
const NAMES: [(&str, (&str, bool)); 38] = [
    ("đô la", ("USD", true)),
    ("đô-la", ("USD", true)),
    ("đồng", ("VND", false)),
    ("yên", ("JPY", true)),
    ("nhân dân tệ", ("CNY", true)),
    ("euro", ("EUR", true)),
    ("euros", ("EUR", true)),
    ("us dollars", ("USD", true)),
    ("us dollar", ("USD", true)),
    ("dollars", ("USD", true)),
    ("dollar", ("USD", true)),
    ("dong", ("VND", false)),
    ("yen", ("JPY", true)),
    ("yuan", ("CNY", true)),
    ("rmb", ("CNY", true)),
    ("won", ("KRW", false)),
    ("美元", ("USD", true)),
    ("越南盾", ("VND", true)),
    ("越盾", ("VND", true)),
    ("盾", ("VND", false)),
    ("欧元", ("EUR", true)),
    ("歐元", ("EUR", true)),
    ("日元", ("JPY", true)),
    ("韩元", ("KRW", true)),
    ("人民币", ("CNY", true)),
    ("元", ("CNY", false)),
    ("米ドル", ("USD", true)),
    ("ドル", ("USD", true)),
    ("ユーロ", ("EUR", true)),
    ("円", ("JPY", false)),
    ("ウォン", ("KRW", true)),
    ("ドン", ("VND", false)),
    ("달러", ("USD", true)),
    ("유로", ("EUR", true)),
    ("동", ("VND", false)),
    ("위안", ("CNY", true)),
    ("엔", ("JPY", false)),
    ("원", ("KRW", false)),
];

/// What the currencies behind a number begin with.
static CURRENCIES: LazyLock<Sieve> = LazyLock::new(|| {
    let names = NAMES.iter().map(|(name, _)| *name);
    Sieve::of(CODES.iter().chain(&SIGNS).map(|(word, _)| *word).chain(names))
});

/// The currency named behind a number, and where the name ends.
pub(super) fn currency_after(text: &Text, end: usize) -> Option<(Currency, usize)> {
    let at = text.skip_spaces(end);
    if at >= text.len() || !CURRENCIES.holds(text.stretch(at)) {
        return None;
    }
    if let Some((code, end)) = text.any(at, &CODES) {
        return Some((Currency { code, is_certain: true }, end));
    }
    let ((code, is_certain), end) = text
        .any(at, &NAMES)
        .or_else(|| text.any(at, &SIGNS).map(|(code, end)| ((code, code != "VND"), end)))?;
    Some((Currency { code, is_certain }, end))
}

const SIGN_WORDS: [&str; SIGNS.len()] = {
    let mut words = [""; SIGNS.len()];
    let mut at = 0;
    while at < SIGNS.len() {
        words[at] = SIGNS[at].0;
        at += 1;
    }
    words
};

/// The currency whose sign stands before a number.
pub(super) fn currency_before(text: &Text, at: usize) -> Option<Currency> {
    // Most numbers have none before them, which one look tells.
    if !text.follows(at, &SIGN_WORDS) {
        return None;
    }
    let by_sign = SIGNS.iter().filter(|(sign, _)| *sign != "đ");
    let mut by_sign = by_sign.filter(|(sign, _)| text.follows(at, &[sign]));
    by_sign.next().map(|(_, code)| Currency { code, is_certain: true })
}
