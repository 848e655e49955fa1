//! A page that says that it has questions has some, and answers each.

use crate::markdown::{self, Document};
use crate::plan;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::site::{Site, questions};

pub(super) fn check(site: &Site) -> Notes {
    let mut notes = Notes::new();
    for folder in site.folders.values() {
        let Some(declared) = folder.faq else { continue };
        for edition in folder.editions.values().filter(|edition| !plan::is_summary(folder, edition)) {
            let file = &edition.file;
            let questions = questions(&file.document);
            if questions.is_empty() {
                // In a translation the key does not stand.
                let span = if file.lang == folder.source_lang { declared } else { file.front_span };
                let problem = Problem::FaqIncomplete { kind: "question".into(), question: "".into() };
                notes.add(Diagnostic::new(problem).at(&file.path, span));
            }
            let is_open = |answer: &[markdown::Block]| {
                Document { blocks: answer.to_vec() }.plain_text().trim().is_empty()
            };
            for open in questions.iter().filter(|question| is_open(question.answer)) {
                let question = markdown::plain_text(open.words);
                let problem = Problem::FaqIncomplete { kind: "answer".into(), question: question.into() };
                notes.add(Diagnostic::new(problem).at(&file.path, open.span));
            }
        }
    }
    notes
}
