//! The tags of the paper: what each piece is, in the order of reading.
//!
//! Knows no place: it is given what was written for each part.

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use krilla::tagging::{Identifier, ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

use super::PaperWords;
use super::layout::Part;
use crate::figure::model::Model;

/// What was written for each part, in the order of writing.
pub(super) type Written = BTreeMap<Part, Vec<Identifier>>;

/// The tree of tags.
pub(super) fn tree(model: &Model, words: &PaperWords, mut written: Written) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(model.lang.as_str().to_owned()));
    let mut leaves = |part: Part| -> Vec<Node> {
        written.remove(&part).unwrap_or_default().into_iter().map(Node::from).collect()
    };
    let level = NonZeroU16::MIN;
    let paragraph = |nodes: Vec<Node>| TagGroup::with_children(Tag::P, nodes);
    tree.push(paragraph(leaves(Part::Kicker)));
    let heading = Tag::Hn(level, Some(model.title.clone()));
    tree.push(TagGroup::with_children(heading, leaves(Part::Title)));
    tree.push(paragraph(leaves(Part::Summary)));
    let told = if model.summary.is_empty() { &model.title } else { &model.summary };
    let figure = Tag::Figure(Some(told.clone()));
    tree.push(TagGroup::with_children(figure, leaves(Part::Drawing)));
    tree.push(table(model, &mut leaves));
    tree.push(paragraph(leaves(Part::Note)));
    tree.push(paragraph(leaves(Part::SourcesLabel)));
    let mut list = TagGroup::new(Tag::L(ListNumbering::None));
    for index in 0..words.sources.len() {
        let mut body = leaves(Part::Source(index));
        let link = leaves(Part::SourceLink(index));
        if !link.is_empty() {
            body.push(TagGroup::with_children(Tag::Link, link).into());
        }
        let body = TagGroup::with_children(Tag::LBody, body);
        list.push(TagGroup::with_children(Tag::LI, vec![body.into()]));
    }
    tree.push(list);
    for part in [Part::AsOf, Part::CiteLabel, Part::Cite] {
        tree.push(paragraph(leaves(part)));
    }
    let link = TagGroup::with_children(Tag::Link, leaves(Part::Page));
    tree.push(paragraph(vec![link.into()]));
    tree
}

fn table(model: &Model, leaves: &mut impl FnMut(Part) -> Vec<Node>) -> TagGroup {
    let view = &model.table;
    let mut rows = Vec::new();
    for (index, cells) in std::iter::once(&view.header).chain(&view.rows).enumerate() {
        let mut row = TagGroup::new(Tag::TR);
        for column in 0..cells.len() {
            let tag: TagKind = match (index, column) {
                (0, _) => Tag::TH(TableHeaderScope::Column).into(),
                (_, 0) => Tag::TH(TableHeaderScope::Row).into(),
                _ => Tag::TD.into(),
            };
            row.push(TagGroup::with_children(tag, leaves(Part::Cell(index, column))));
        }
        rows.push(Node::from(row));
    }
    let body = rows.split_off(rows.len().min(1));
    let head = TagGroup::with_children(Tag::THead, rows);
    let body = TagGroup::with_children(Tag::TBody, body);
    TagGroup::with_children(
        Tag::Table.with_summary(Some(view.caption.clone())),
        vec![head.into(), body.into()],
    )
}
