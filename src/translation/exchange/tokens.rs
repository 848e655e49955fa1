//! Marks as tokens among words, for formats that have none of their own: ⟦1⟧…⟦/1⟧ around words, ⟦2/⟧ without.

use std::fmt::Write as _;

use super::pieces::{Piece, tidy};

const OPEN: char = '⟦';
const CLOSE: char = '⟧';

/// Pieces as text; a bracket of this kind that somebody has typed is marked as such.
pub(super) fn write(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        let _ = match piece {
            Piece::Text(words) => {
                for c in words.chars() {
                    match c {
                        OPEN => text.push_str("⟦[⟧"),
                        CLOSE => text.push_str("⟦]⟧"),
                        c => text.push(c),
                    }
                }
                Ok(())
            }
            Piece::Open(number) => write!(text, "⟦{number}⟧"),
            Piece::Close(number) => write!(text, "⟦/{number}⟧"),
            Piece::Mark(number) => write!(text, "⟦{number}/⟧"),
        };
    }
    text
}

/// Reads what [`write`] writes; a token that says nothing has a number that no mark has.
pub(super) fn read(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find([OPEN, CLOSE]) {
        pieces.push(Piece::Text(rest[..at].to_owned()));
        let token = rest[at..].strip_prefix(OPEN).and_then(|inside| inside.split_once(CLOSE));
        rest = token.map_or_else(|| &rest[at + OPEN.len_utf8()..], |(_, rest)| rest);
        pieces.push(piece(token.map_or("", |(inside, _)| inside).trim()));
    }
    pieces.push(Piece::Text(rest.to_owned()));
    tidy(pieces)
}

fn piece(token: &str) -> Piece {
    let number = |text: &str| text.trim().parse().unwrap_or(0);
    match token {
        "[" => Piece::Text(OPEN.to_string()),
        "]" => Piece::Text(CLOSE.to_string()),
        _ => match (token.strip_prefix('/'), token.strip_suffix('/')) {
            (Some(inside), _) => Piece::Close(number(inside)),
            (None, Some(inside)) => Piece::Mark(number(inside)),
            (None, None) => Piece::Open(number(token)),
        },
    }
}
