//! Strings that stand beside a text: cards of pictures, labels of data.

use super::{Incoming, Place};
use crate::fields::Reader;
use crate::figure::{self, csv};
use crate::media::CardFront;
use crate::source::{Source, Span};
use crate::translation::cut_data;
use crate::translation::exchange::judge::Refusal;
use crate::translation::front::set;

/// The text of a card or table with some strings in it.
pub(super) fn make(
    incoming: &Incoming,
    file: &Source,
    strings: &[(usize, Place)],
) -> Result<String, Refusal> {
    match strings.first() {
        Some((_, Place::Card(_))) => card(incoming, file, strings),
        _ => data(incoming, file, strings),
    }
}

fn card(incoming: &Incoming, file: &Source, strings: &[(usize, Place)]) -> Result<String, Refusal> {
    let lang = incoming.sides.langs.1.as_str();
    let mut document: toml_edit::DocumentMut = file.text.parse().map_err(|_| Refusal::NoPlace)?;
    let named = || strings.iter().map(|(at, _)| &incoming.taken[*at].1);
    for block in named() {
        let name = block.kind.to_string();
        let key = name.rsplit(' ').next().unwrap_or_default();
        set(&mut document, &[key, lang], block.words()).ok_or(Refusal::NoPlace)?;
    }
    let text = document.to_string();
    let read = Reader::<CardFront>::new().read(&file.path, &text).value;
    let is_said = named().all(|block| {
        let strings = if block.kind.to_string().ends_with(" alt") { &read.alt } else { &read.caption };
        strings.get(lang).is_some_and(|found| found.value == block.words())
    });
    if is_said { Ok(text) } else { Err(Refusal::Structure) }
}

fn data(incoming: &Incoming, file: &Source, strings: &[(usize, Place)]) -> Result<String, Refusal> {
    let (from, to) = incoming.sides.langs;
    let mut cells: Vec<(Span, String)> = Vec::new();
    for (at, _) in strings {
        let block = &incoming.taken[*at].1;
        let span = match incoming.target_block(*at) {
            Some(target) => target.place.span,
            None => {
                let name = block.kind.to_string();
                let id = name.strip_prefix(file.path.name()).unwrap_or_default().trim_start();
                figure::place_of_label(file, from, to, id)
            }
        };
        cells.push((span.ok_or(Refusal::NoPlace)?, csv::quoted(&block.words())));
    }
    cells.sort_by_key(|(span, _)| *span);
    let mut text = file.text.to_string();
    for (span, cell) in cells.iter().rev() {
        text.replace_range(span.start..span.end, cell);
    }
    let mut expected = cut_data(file, to);
    for (at, _) in strings {
        let new = &incoming.taken[*at].1;
        let old = incoming.target_block(*at);
        match old.and_then(|old| expected.iter_mut().find(|block| block.place == old.place)) {
            Some(block) => *block = new.clone(),
            None => expected.push(new.clone()),
        }
    }
    let mut found = cut_data(&Source::new(file.path.clone(), text.as_str()), to);
    let order = |block: &crate::translation::Block| (block.kind.clone(), block.fingerprint);
    expected.sort_by_key(order);
    found.sort_by_key(order);
    let is_same = expected.iter().map(order).eq(found.iter().map(order));
    if is_same { Ok(text) } else { Err(Refusal::NoPlace) }
}
