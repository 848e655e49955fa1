//! How many elements are drawn when each `use` draws its part again.
//!
//! A few lines can ask for more elements than any program can draw.

use std::collections::BTreeMap;

/// How deep parts may use parts.
const DEPTH: usize = 32;

/// The parts of a drawing, with what they use.
#[derive(Default)]
pub(super) struct Uses {
    elements: usize,
    open: Vec<Option<String>>,
    parts: BTreeMap<String, Part>,
    whole: Part,
}

#[derive(Default)]
struct Part {
    elements: usize,
    uses: BTreeMap<String, usize>,
}

impl Uses {
    /// Counts an element.
    pub(super) fn element(&mut self) {
        self.elements += 1;
        self.each_open(|part| part.elements += 1);
    }

    /// The elements as they stand in the file.
    pub(super) fn elements(&self) -> usize {
        self.elements
    }

    /// Notes that a part is used here.
    pub(super) fn of(&mut self, id: &str) {
        self.each_open(|part| *part.uses.entry(id.to_owned()).or_default() += 1);
    }

    /// An element with this id is open from here on.
    pub(super) fn open(&mut self, id: Option<&str>) {
        self.open.push(id.map(str::to_owned));
    }

    /// The innermost open element ends.
    pub(super) fn close(&mut self) {
        self.open.pop();
    }

    fn each_open(&mut self, mut change: impl FnMut(&mut Part)) {
        change(&mut self.whole);
        for id in self.open.iter().flatten() {
            match self.parts.get_mut(id) {
                Some(part) => change(part),
                None => change(self.parts.entry(id.clone()).or_default()),
            }
        }
    }

    /// The elements that are drawn; none when they are more than `most`, or use each other without end.
    pub(super) fn drawn(&self, most: usize) -> Option<usize> {
        self.of_part(&self.whole, most, 0, &mut BTreeMap::new())
    }

    fn of_part<'a>(
        &'a self,
        part: &'a Part,
        most: usize,
        depth: usize,
        known: &mut BTreeMap<&'a str, usize>,
    ) -> Option<usize> {
        if depth > DEPTH {
            return None;
        }
        let mut drawn = part.elements;
        for (id, times) in &part.uses {
            let Some(used) = self.parts.get(id) else { continue };
            let each = match known.get(id.as_str()) {
                Some(each) => *each,
                None => {
                    let each = self.of_part(used, most, depth + 1, known)?;
                    known.insert(id, each);
                    each
                }
            };
            drawn = drawn.checked_add(each.checked_mul(*times)?).filter(|drawn| *drawn <= most)?;
        }
        Some(drawn)
    }
}
