//! A set of characters that texts are thrown into.

use std::collections::BTreeSet;

/// Places for the characters that two bytes can name, a bit each.
const PLANE: usize = 0x1_0000;

/// The characters of texts.
#[derive(Clone, Debug)]
pub struct Characters {
    near: Vec<u64>,
    far: BTreeSet<char>,
}

impl Default for Characters {
    fn default() -> Self {
        Self { near: vec![0; PLANE / 64], far: BTreeSet::new() }
    }
}

impl Characters {
    /// Adds the characters of a text.
    pub fn add(&mut self, text: &str) {
        for c in text.chars() {
            self.put(c);
        }
    }

    /// Adds the characters of a file, and those that it writes as `\u1EA1`.
    pub fn add_file(&mut self, text: &str) {
        self.add(text);
        for (at, mark) in text.match_indices("\\u") {
            let digits = text.get(at + mark.len()..at + mark.len() + 4);
            let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
            if let Some(c) = code.and_then(char::from_u32) {
                self.put(c);
            }
        }
    }

    /// Adds the characters of another set.
    pub fn join(&mut self, other: &Self) {
        for (own, other) in self.near.iter_mut().zip(&other.near) {
            *own |= other;
        }
        self.far.extend(&other.far);
    }

    /// The characters in their order.
    pub fn iter(&self) -> impl Iterator<Item = char> {
        let of_word = |(at, word): (usize, &u64)| {
            let (at, word) = (at * 64, *word);
            (0..64).filter(move |bit| word >> bit & 1 == 1).filter_map(move |bit| {
                let code = u32::try_from(at + bit).ok()?;
                char::from_u32(code)
            })
        };
        self.near.iter().enumerate().flat_map(of_word).chain(self.far.iter().copied())
    }

    fn put(&mut self, c: char) {
        let code = c as usize;
        match self.near.get_mut(code / 64) {
            Some(word) => *word |= 1 << (code % 64),
            None => {
                self.far.insert(c);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(texts: &[&str]) -> String {
        let mut all = Characters::default();
        for text in texts {
            let mut one = Characters::default();
            one.add_file(text);
            all.join(&one);
        }
        all.iter().collect()
    }

    #[test]
    fn characters_come_once_and_in_their_order() {
        assert_eq!(of(&["Đồ Sơn", "đón", "海防𠮷"]), " SnóĐđơồ海防𠮷");
    }

    #[test]
    fn what_a_file_writes_as_a_number_is_there() {
        assert!(of(&["name = \"H\\u1EA3i\""]).contains('ả'));
        assert_eq!(of(&["\\u12", "\\uD800", "\\uẢẢ"]).matches('ả').count(), 0);
    }
}
