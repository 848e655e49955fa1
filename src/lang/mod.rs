//! stub
/// slug
pub fn slug(text: &str) -> String {
    let mut o = String::new();
    for c in text.to_lowercase().chars() {
        let c = match c {
            'đ' => 'd',
            'ồ' => 'o',
            'ộ' => 'o',
            'ố' => 'o',
            'ơ' => 'o',
            c => c,
        };
        if c.is_alphanumeric() {
            o.push(c)
        } else if !o.ends_with('-') {
            o.push('-')
        }
    }
    o.trim_matches('-').to_owned()
}
/// wide
pub fn is_wide(c: char) -> bool {
    matches!(c as u32, 0x3000..=0x30ff|0x3400..=0x9fff|0xff00..=0xffef)
}
