//! What moves in a drawing, and the drawing without it.
//!
//! Elements that move others are left out of a still; of styles, the properties that start a motion are renamed to
//! what no browser knows, wherever they stand, so that no rule, however strong, starts one.

/// Whether a drawing keeps what moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Motion {
    Kept,
    LeftOut,
}

/// Elements that move others.
const ELEMENTS: [&str; 5] = ["animate", "animateMotion", "animateTransform", "mpath", "set"];

/// What such properties are called, behind whatever a browser puts before them.
const PROPERTY: &str = "animation";

/// What they are called in a still.
const UNKNOWN: &str = "no-motion";

/// Whether an element moves others.
pub(super) fn is_motion(element: &str) -> bool {
    ELEMENTS.contains(&element)
}

/// Styles without motion; none where nothing in them moves.
pub(super) fn without(style: &str) -> Option<String> {
    let lower = style.to_ascii_lowercase();
    let mut still = String::new();
    let mut end = 0;
    for (at, _) in lower.match_indices(PROPERTY).filter(|(at, _)| is_property(&lower, *at)) {
        still += &style[end..at];
        still += UNKNOWN;
        end = at + PROPERTY.len();
    }
    (end > 0).then(|| still + &style[end..])
}

/// Whether these letters are, or begin, the name of a property: it stands first in its rule or behind another, and
/// a colon follows.
fn is_property(style: &str, at: usize) -> bool {
    let before = ["-webkit-", "-moz-", "-o-", "-ms-"].iter().find_map(|of| style[..at].strip_suffix(of));
    let before = before.unwrap_or(&style[..at]);
    let is_begun = !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '#'));
    let name = style[at..].trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-');
    let mut after = name.trim_start();
    while let Some((_, rest)) = after.strip_prefix("/*").and_then(|comment| comment.split_once("*/")) {
        after = rest.trim_start();
    }
    is_begun && after.starts_with(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_that_move_are_renamed_and_nothing_else_is() {
        for (style, still) in [
            (".a{animation:spin 2s}", ".a{no-motion:spin 2s}"),
            ("animation : x; fill:red", "no-motion : x; fill:red"),
            ("fill:red;-webkit-animation-name:x", "fill:red;-webkit-no-motion-name:x"),
            ("#a{ANIMATION/**/:x 1s!important}", "#a{no-motion/**/:x 1s!important}"),
            ("/* ấ */\n.animation-a{\n animation-delay:1s}", "/* ấ */\n.animation-a{\n no-motion-delay:1s}"),
        ] {
            assert_eq!(without(style).as_deref(), Some(still), "{style}");
        }
        for style in
            [".animation{fill:red}", "#animation:hover{fill:red}", "@keyframes animation{to{fill:red}}"]
        {
            assert_eq!(without(style), None, "{style}");
        }
    }
}
