//! The page that a browser shows in place of one that has problems.

use annotate_snippets::Renderer;

use crate::build::Planned;
use crate::problem::Diagnostic;

use crate::cli::show;
use crate::cli::words::Words;

const STYLES: &str = "body{font:17px/1.6 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:2rem 1rem;\
background:#fbfaf6;color:#13222b}h1{font-size:1.5rem}section{border-inline-start:4px solid #bf2f1b;\
padding-inline-start:1rem;margin-block:2rem}h2{font-size:1.1rem;margin:0}pre{overflow-x:auto;background:#fff;\
padding:1rem;line-height:1.4}code{color:#4a5b65}@media(prefers-color-scheme:dark){body{background:#0c1920;\
color:#e9eef0}pre{background:#12232c}code{color:#a9b8bf}a{color:#6cc0df}}";

/// What is wrong with a page.
pub(super) fn page(diagnostics: &[&Diagnostic], planned: &Planned, words: &Words, has_page: bool) -> String {
    let mut body = format!("<p>{}</p>\n", escape(&words.say("serve-error-intro", &[])));
    if has_page {
        body += &format!("<p><a href=\"?anyway\">{}</a></p>\n", escape(&words.say("serve-show-anyway", &[])));
    }
    for diagnostic in diagnostics {
        let sentences = words.sentences(diagnostic);
        let drawn = show::text(diagnostic, &[], planned, words, &Renderer::plain());
        // The sentence stands above as a heading; the drawing begins with the place.
        let drawn: Vec<&str> = drawn.lines().skip(1).collect();
        body += &format!(
            "<section>\n<h2>{}</h2>\n<p><code>{}</code></p>\n<pre>{}</pre>\n</section>\n",
            escape(&sentences.what),
            diagnostic.problem.code(),
            escape(&drawn.join("\n"))
        );
    }
    document(&body, words)
}

/// What the machine refused.
pub(super) fn refusal(why: &str, words: &Words) -> String {
    document(&format!("<p>{}</p>\n", escape(why)), words)
}

fn document(body: &str, words: &Words) -> String {
    let title = escape(&words.say("serve-error-title", &[]));
    let lang = words.language().lang();
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>{STYLES}</style>\n</head>\n<body>\n<h1>{title}</h1>\n{body}</body>\n</html>\n"
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
