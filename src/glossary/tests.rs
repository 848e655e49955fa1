//! Names found in texts of every script.

use super::*;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag")
}

fn term(id: &str, names: &[(&str, &str)], wrong: &[(&str, &str)]) -> Term {
    let split = |names: &[(&str, &str)]| {
        let of = |(tag, names): &(&str, &str)| (lang(tag), names.split('|').map(str::to_owned).collect());
        names.iter().map(of).collect()
    };
    Term { id: id.to_owned(), names: split(names), wrong: split(wrong), is_kept: false }
}

fn glossary() -> Glossary {
    Glossary::new(vec![
        term("city", &[("vi", "Hải Phòng"), ("en", "Hai Phong"), ("zh-Hans", "海防")], &[("en", "Haiphong")]),
        term("port", &[("vi", "Cảng Hải Phòng"), ("en", "Port of Hai Phong"), ("zh-Hans", "海防港")], &[]),
        term("peace", &[("vi", "hòa bình"), ("en", "peace"), ("ko", "평화")], &[]),
        term("commune", &[("vi", "xã"), ("en", "commune")], &[]),
        term("society", &[("vi", "xã hội")], &[]),
        term("berth", &[("vi", "bến cảng"), ("en", "berth|quay wall"), ("ko", "선석")], &[("ko", "부두")]),
    ])
}

fn unsaid(source: &str, target: &str, to: &str) -> Vec<String> {
    let glossary = glossary();
    let (from, to) = (lang("vi"), lang(to));
    let named = |text: &str, lang| glossary.named(text, &Glossary::key(text, lang), lang);
    let (source, said) = (named(source, &from), named(target, &to));
    let unsaid = glossary.unsaid((&source, &from), (target, &to), || &said);
    unsaid.iter().map(|unsaid| unsaid.hit.term.id.clone()).collect()
}

#[test]
fn a_name_is_wanted_where_the_source_says_it() {
    assert_eq!(unsaid("Hải Phòng có biển.", "The city is by the sea.", "en"), ["city"]);
    assert!(unsaid("Hải Phòng có biển.", "Hai Phong is by the sea.", "en").is_empty());
    assert!(unsaid("Hải Phòng có biển.", "Hải Phòng is by the sea.", "en").is_empty(), "with its marks, too");
    assert!(unsaid("Hải Phòng có biển.", "海防市临海。", "zh-Hans").is_empty());
}

#[test]
fn the_longest_name_counts() {
    assert_eq!(unsaid("Cảng Hải Phòng", "the port", "en"), ["port"]);
    assert_eq!(unsaid("cảng Hải Phòng", "the port", "en"), ["city"], "a company has a capital letter");
    assert!(unsaid("an sinh xã hội", "social security", "en").is_empty(), "half a word is no commune");
    assert_eq!(unsaid("ở xã này", "in this ward", "en"), ["commune"]);
}

#[test]
fn tones_stand_on_either_vowel_and_words_are_inflected() {
    assert_eq!(unsaid("hoà bình, hòa bình", "war", "en"), ["peace"]);
    assert!(unsaid("Hoà Bình", "Peace", "en").is_empty());
    assert!(unsaid("Hai bến cảng", "Two berths’ lengths", "en").is_empty());
    assert!(unsaid("Hai bến cảng", "two quay-walls", "en").is_empty());
    assert!(unsaid("Hai bến cảng", "두 선석에서는", "ko").is_empty(), "a particle follows");
}

#[test]
fn a_wrong_name_is_found_as_a_word() {
    let glossary = glossary();
    let wrong = |text: &str, tag: &str| {
        let lang = lang(tag);
        let hits = glossary.wrong(text, &Glossary::key(text, &lang), &lang);
        hits.into_iter().map(|hit| text[hit.range].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(wrong("In Haiphong, Hai Phong", "en"), ["Haiphong"]);
    assert!(wrong("haiphong.gov.vn", "en").is_empty());
    assert_eq!(wrong("새 부두에서", "ko"), ["부두"]);
}

#[test]
fn a_name_is_typed_only_as_a_word_of_its_own() {
    for (text, name, is_typed) in [
        ("Hai Phong is by the sea.", "Hai Phong", true),
        ("(Hai Phong)", "Hai Phong", true),
        ("in Hai  Phong", "Hai Phong", false),
        ("all berths", "berth", false),
        ("TEU５ ５TEU TEU5", "TEU", false),
        ("xa\u{303}", "xa", false),
        ("ハイフォン港TEU", "ハイフォン", true),
        ("港TEU。", "TEU", true),
    ] {
        assert_eq!(finder::is_typed(text, name), is_typed, "{name} in {text}");
    }
}

#[test]
fn keys_lead_back_to_the_words() {
    let text = "Ở Hoà Bình – Cát Bà";
    let key = key::Key::new(text, key::Fold::Tones);
    let at = key.text.find("ho").expect("the word is there");
    let end = key.text.find(" bi").expect("the next word is there");
    assert_eq!(&text[key.original(text, &(at..end))], "Hoà");
    assert_eq!(tone_key("hoà thuý"), tone_key("hòa thúy"));
    assert_ne!(tone_key("hòa"), tone_key("hóa"));
}
