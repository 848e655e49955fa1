//! The files of a theme, one theme laid over another: the site's own over the built-in one.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};

use crate::fields::{Located, Reader};
use crate::names::FilePath;
use crate::problem::{Diagnostic, Notes, Problem};
use crate::source::{Source, Sources};
use crate::world::World;

use super::{BUILT_IN, ThemeFront};

/// The theme that is part of the program.
static BUILT_IN_FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/harbour");

/// Longest chain of themes that extend each other.
const DEPTH: usize = 8;

/// Folders of themes, the lowest first, over the built-in one when that is below them.
pub(super) struct Layers<'a> {
    sources: &'a Sources,
    folders: Vec<String>,
    has_built_in: bool,
}

impl<'a> Layers<'a> {
    pub(super) fn new(sources: &'a Sources, theme: &str, notes: &mut Notes) -> Self {
        let mut layers = Self { sources, folders: Vec::new(), has_built_in: false };
        let mut next = Some((theme.to_owned(), None));
        while let Some((name, named_at)) = next.take() {
            let placed = |problem| match &named_at {
                Some((path, span)) => Diagnostic::new(problem).at(path, *span),
                None => Diagnostic::new(problem).in_file(&FilePath::new("haidang.toml")),
            };
            let folder = format!("themes/{name}/");
            let is_there = sources.texts.keys().any(|path| path.as_str().starts_with(&folder));
            if name == BUILT_IN {
                layers.has_built_in = true;
            } else if !is_there {
                let problem = Problem::ThemeMissing { theme: name.clone() };
                notes.add(placed(problem).near(&name, [BUILT_IN]));
                layers.has_built_in = true;
            }
            if layers.folders.contains(&folder) || layers.folders.len() >= DEPTH {
                layers.folders.push(folder);
                notes.add(placed(Problem::TemplateCycle { chain: layers.folders.join(" → ") }));
                layers.folders.pop();
                // What the circle never reaches is not missed besides.
                layers.has_built_in = true;
                break;
            }
            let own = FilePath::new(&format!("{folder}theme.toml"));
            layers.folders.push(folder);
            next = sources.text(&own).and_then(|source| {
                let front = Reader::<ThemeFront>::new().read(&own, &source.text).value;
                front.extends.map(|name| (name.value, Some((own.clone(), name.span))))
            });
        }
        layers.folders.reverse();
        layers
    }

    /// The text of a file of the built-in theme.
    pub(super) fn built_in(name: &str) -> Option<&'static str> {
        BUILT_IN_FILES.get_file(name)?.contents_utf8()
    }

    /// Texts below a folder of the theme by their name in it; the topmost layer wins.
    pub(super) fn texts_below(&self, folder: &str) -> Vec<(String, Source)> {
        let merged: BTreeMap<String, Source> = self.all_texts_below(folder).into_iter().collect();
        merged.into_iter().collect()
    }

    /// Texts below a folder of the theme, those of lower layers first.
    pub(super) fn all_texts_below(&self, folder: &str) -> Vec<(String, Source)> {
        let mut texts = Vec::new();
        for (name, bytes) in self.built_in_below(folder) {
            // Texts that are part of the program are UTF-8; a font is none and is not asked for here.
            if let Ok(text) = std::str::from_utf8(bytes) {
                let path = FilePath::new(&format!("themes/{BUILT_IN}/{folder}{name}"));
                texts.push((name, Source::new(path, text)));
            }
        }
        for layer in &self.folders {
            let prefix = format!("{layer}{folder}");
            for source in self.sources.texts.values() {
                if let Some(name) = source.path.as_str().strip_prefix(&prefix) {
                    texts.push((name.to_owned(), source.clone()));
                }
            }
        }
        texts
    }

    /// Bytes of the files below a folder of the theme; the topmost layer wins.
    pub(super) fn bytes_below(
        &self,
        world: &dyn World,
        folder: &str,
        notes: &mut Notes,
    ) -> BTreeMap<String, Vec<u8>> {
        let mut files: BTreeMap<String, Vec<u8>> =
            self.built_in_below(folder).into_iter().map(|(name, bytes)| (name, bytes.to_vec())).collect();
        for layer in &self.folders {
            let prefix = format!("{layer}{folder}");
            for path in self.sources.files.keys() {
                if let Some(name) = path.as_str().strip_prefix(&prefix) {
                    match world.read(path) {
                        Ok(bytes) => {
                            files.insert(name.to_owned(), bytes);
                        }
                        Err(error) => notes.add(error.of_file(path)),
                    }
                }
            }
        }
        files
    }

    /// The `theme.toml` of the built-in theme, whether it lies below this one or not.
    pub(super) fn built_in_front() -> Source {
        let file = BUILT_IN_FILES.get_file("theme.toml").and_then(include_dir::File::contents_utf8);
        Source::new(FilePath::new(&format!("themes/{BUILT_IN}/theme.toml")), file.unwrap_or_default())
    }

    /// The fonts of a folder: those of the built-in theme in any case, and over them those of the layers.
    pub(super) fn print_fonts(
        &self,
        world: &dyn World,
        folder: &str,
        notes: &mut Notes,
    ) -> BTreeMap<String, Vec<u8>> {
        let mut found = Vec::new();
        gather(&BUILT_IN_FILES, folder, &mut found);
        let mut fonts: BTreeMap<String, Vec<u8>> =
            found.into_iter().map(|(name, bytes)| (name, bytes.to_vec())).collect();
        let lower = Self { sources: self.sources, folders: self.folders.clone(), has_built_in: false };
        fonts.extend(lower.bytes_below(world, folder, notes));
        fonts.retain(|name, _| is_font(name));
        fonts
    }

    /// A file of the topmost layer that has it, else of the built-in theme, whether it lies below this one or not.
    pub(super) fn file(&self, world: &dyn World, name: &str) -> Option<Vec<u8>> {
        let own = self.folders.iter().rev().map(|layer| FilePath::new(&format!("{layer}{name}")));
        let own = own.filter(|path| self.sources.contains(path)).find_map(|path| world.read(&path).ok());
        own.or_else(|| Some(BUILT_IN_FILES.get_file(name)?.contents().to_vec()))
    }

    /// Whether the built-in theme lies below.
    pub(super) fn has_built_in(&self) -> bool {
        self.has_built_in
    }

    /// Whether a file of the project, not of the program, lies here.
    pub(super) fn has_own(&self, path: &FilePath) -> bool {
        self.sources.contains(path)
    }

    /// Whether a value stands at its place in a file of the project.
    pub(super) fn says(&self, path: &FilePath, typed: &Located<String>) -> bool {
        let text = self.sources.text(path).map(|source| &*source.text);
        let found = text.and_then(|text| text.get(typed.span.start..typed.span.end));
        found.is_some_and(|found| found.contains(typed.value.as_str()))
    }

    /// Whether the project has a font in this folder of a layer.
    pub(super) fn has_own_below(&self, folder: &str) -> bool {
        let mut files = self.sources.files.keys();
        let is_below =
            |path: &str| self.folders.iter().any(|layer| path.starts_with(&format!("{layer}{folder}")));
        files.any(|path| is_font(path.as_str()) && is_below(path.as_str()))
    }

    fn built_in_below(&self, folder: &str) -> Vec<(String, &'static [u8])> {
        let mut found = Vec::new();
        if self.has_built_in {
            gather(&BUILT_IN_FILES, folder, &mut found);
        }
        found.sort();
        found
    }
}

fn is_font(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".ttf", ".otf", ".ttc", ".woff", ".woff2"].iter().any(|extension| name.ends_with(extension))
}

fn gather(dir: &'static Dir<'static>, folder: &str, found: &mut Vec<(String, &'static [u8])>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        if let Some(name) = path.strip_prefix(folder) {
            found.push((name.to_owned(), file.contents()));
        }
    }
    for inner in dir.dirs() {
        gather(inner, folder, found);
    }
}
