//! What can be wrong, as data.
//!
//! Makes no sentences and prints nothing: the words stand in the catalogues of `cli`.

mod cause;
mod diagnostic;
mod error;
mod notes;

use crate::names::{Address, Date, FilePath, Lang, PartialDate, StoryKey};

pub use diagnostic::{Diagnostic, Severity, nearest, nearest_lang};
pub use error::{Action, Error, reason};
pub use notes::{Noted, Notes};

/// A value that a problem's sentence may show.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// Words or a name.
    Text(String),
    /// A count or a measure, written in the reader's form.
    Number(f64),
}

impl From<&String> for Argument {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

/// Lets a field of a problem be shown.
macro_rules! shown_as_text {
    ($($type:ty),*) => {$(
        impl From<&$type> for Argument {
            fn from(value: &$type) -> Self {
                Self::Text(value.to_string())
            }
        }
    )*};
}

/// Lets a field of a problem be counted.
macro_rules! shown_as_number {
    ($($type:ty),*) => {$(
        impl From<&$type> for Argument {
            fn from(value: &$type) -> Self {
                Self::Number(*value as f64)
            }
        }
    )*};
}

shown_as_text!(
    Box<str>,
    crate::names::Lang,
    crate::names::StoryKey,
    crate::names::Address,
    crate::names::FilePath,
    crate::names::Date,
    crate::names::PartialDate
);
shown_as_number!(u8, u32, u64, usize);

/// Declares every problem once: its fields, severity and stable code.
macro_rules! problems {
    ($($(#[$meta:meta])* $name:ident { $($field:ident: $type:ty),* } = $severity:ident $code:literal;)*) => {
        /// Something wrong.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "fields are named for what the sentence shows")]
        pub enum Problem {
            $($(#[$meta])* $name { $($field: $type),* },)*
        }

        impl Problem {
            /// Every code with its default severity, in the order of declaration.
            pub const CODES: &[(&'static str, Severity)] = &[$(($code, Severity::$severity),)*];

            /// The stable code of documentation and configuration.
            pub fn code(&self) -> &'static str {
                match self { $(Self::$name { .. } => $code,)* }
            }

            /// How much it matters unless the site says otherwise.
            pub fn default_severity(&self) -> Severity {
                match self { $(Self::$name { .. } => Severity::$severity,)* }
            }

            /// The values that its sentence may show, by name.
            pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
                match self {
                    $(Self::$name { $($field),* } => vec![$((stringify!($field), Argument::from($field))),*],)*
                }
            }
        }
    };
}

problems! {
    // Files
    /// There is no `haidang.toml` in the project's folder.
    ConfigMissing { } = Error "config-missing";
    /// A text file is not UTF-8.
    FileEncoding { byte: usize, kind: String } = Error "file-encoding";
    /// Lines that git has put into a text, where two people had changed the same words.
    FileMerge { first: usize, middle: usize, last: usize } = Error "file-merge";
    /// A file cannot be read.
    FileUnreadable { why: String } = Error "file-unreadable";
    /// A symbolic link leads out of the project.
    FileOutside { target: String } = Error "file-outside";
    /// A file name is not in NFC, or is not Unicode.
    FileName { name: String } = Error "file-name";
    /// A text begins with a byte order mark.
    FileBom { } = Warning "file-bom";
    /// Lines end in CR LF.
    FileCrlf { } = Advice "file-crlf";
    /// A text is not in the composed form of Unicode.
    FileDecomposed { characters: usize } = Advice "file-decomposed";
    /// A text holds a character that no page or feed can.
    CharacterForbidden { character: String, count: usize } = Error "character-forbidden";
    /// A text holds an invisible character that no writer means.
    CharacterInvisible { character: String, count: usize } = Warning "character-invisible";
    /// A text holds an invisible character that turns the order of others.
    CharacterTurning { character: String, count: usize } = Warning "character-turning";
    /// A text, or a `template`, has nothing in it.
    FileEmpty { kind: String } = Error "file-empty";
    /// A file of content is called by no name that the format knows.
    FileStray { name: String, case: String, wanted: Box<str> } = Warning "file-stray";
    /// A folder of content that no story, section or page has to do with.
    FolderStray { folder: FilePath } = Warning "folder-stray";
    /// A catalogue for no language of the site.
    CatalogueStray { name: String } = Warning "catalogue-stray";
    /// Memories of translations into a language that the site does not have.
    MemoryStray { name: String, files: usize } = Warning "memory-stray";

    // Files that are copied as they are
    /// A file of `static/` that some program has left there.
    StaticLeftOut { name: String } = Advice "static-left-out";
    /// A page or script that no rule looks into.
    StaticUnchecked { name: String } = Advice "static-unchecked";
    /// A picture that tells where or by whom it was taken.
    StaticTraces { told: String } = Warning "static-traces";

    // TOML
    /// TOML that cannot be read.
    TomlSyntax { why: String, kind: String } = Error "toml-syntax";
    /// A key that the format does not know.
    KeyUnknown { key: String } = Error "key-unknown";
    /// A key of the file itself that stands below the heading of a table.
    KeyMisplaced { key: String, table: String } = Error "key-misplaced";
    /// Keys of a table that stand at the top of the file.
    KeyOutside { keys: String, count: usize, table: String } = Error "key-outside";
    /// A value of the wrong kind; `example` says a text by language, where it should be one.
    KeyType { key: String, expected: String, found: String, example: Box<str> } = Error "key-type";
    /// A value that is not one of those allowed.
    KeyValue { key: String, value: String, expected: String } = Error "key-value";
    /// A key that must be there.
    KeyMissing { key: String } = Error "key-missing";
    /// An edition without front matter between `+++`.
    FrontMatterMissing { found: String } = Error "front-matter-missing";
    /// A second line `+++` below the front matter, as in a file that was pasted twice.
    FrontMatterTwice { } = Error "front-matter-twice";
    /// Front matter that is not closed.
    FrontMatterOpen { } = Error "front-matter-open";
    /// A translation gives a key that belongs to the source edition.
    KeyNeutral { key: String, source: Lang } = Warning "key-neutral";
    /// A translation restates what it inherits.
    KeyRestated { key: String } = Advice "key-restated";

    // Languages
    /// A file name has a language that the site does not name.
    LanguageUnknown { lang: String } = Error "language-unknown";
    /// A tag that is not BCP 47.
    LanguageTag { tag: String } = Error "language-tag";
    /// A catalogue line that Fluent cannot read.
    MessageSyntax { kind: String, why: String } = Error "message-syntax";
    /// A message stands twice in one catalogue.
    MessageTwice { id: String } = Error "message-twice";
    /// A catalogue lacks a message, or a message lacks the attribute that is named, or `none`; `words` are those of
    /// the language `other`, or of `none`.
    MessageMissing { id: String, attribute: Box<str>, lang: Lang, other: Box<str>, words: Box<str> } = Error "message-missing";
    /// A template asks for a message that no language has.
    MessageUnknown { id: String } = Error "message-unknown";
    /// A message of the site that nothing asks for.
    MessageUnused { id: String, lang: Lang } = Warning "message-unused";
    /// A message asks for a value that the same message of another language does not ask for.
    MessageVariableUnknown { id: String, variable: String, lang: Lang, other: Lang } = Error "message-variable-unknown";
    /// A message leaves out a value that the same message of another language shows.
    MessageVariableMissing { id: String, variable: String, lang: Lang, other: Lang } = Error "message-variable-missing";
    /// A placeable stands within an address of the web.
    MessageUrl { id: String, lang: Lang, url: String } = Warning "message-url";
    /// A message holds words in a script that its language is not written in.
    MessageScript { id: String, lang: Lang, words: String } = Warning "message-script";
    /// A message could not be put into words for a page.
    MessageFailed { id: String, lang: Lang, kind: String, name: String } = Error "message-failed";
    /// A message names another that its catalogue does not have.
    MessageReferenceMissing { id: String, reference: String, lang: Lang } = Error "message-reference-missing";
    /// Fluent would choose another plural than the language does.
    PluralMistaken { id: String, lang: Lang, number: u64, chosen: String, wanted: String } = Error "plural-mistaken";
    /// A variant for a form of the plural that the language does not have.
    PluralVariantUnknown { id: String, lang: Lang, variant: String } = Warning "plural-variant-unknown";
    /// Variants that leave out forms of the plural that the language has.
    PluralVariantMissing { id: String, lang: Lang, variants: String } = Warning "plural-variant-missing";
    /// A message does not choose by a number, though another language does and this one would have to.
    PluralMissing { id: String, lang: Lang, variable: String, other: Lang } = Warning "plural-missing";
    /// A language lacks one of its key pages, whose edition would be called `file`; `role` is `first` for the
    /// language of the stories.
    LanguageIncomplete { lang: Lang, file: FilePath, role: Box<str> } = Error "language-incomplete";
    /// The language that stories are written in is not to be published.
    LanguageFirstHeld { lang: Lang } = Error "language-first-held";
    /// The site's first language seems to be none of its stories' own: their keys stand in another.
    LanguageOrder { first: Lang, other: Lang, stories: usize } = Error "language-order";
    /// A language is not complete, and is built in previews alone until it is.
    LanguageHeldBack { lang: Lang, messages: usize, pages: usize, names: usize, first: String } = Warning "language-held-back";

    // Stories
    /// The edition that the others are translated from is missing.
    SourceEditionMissing { key: StoryKey, lang: Lang } = Error "source-edition-missing";
    /// Two editions say that they are the source.
    SourceEditionTwice { key: StoryKey } = Error "source-edition-twice";
    /// Two things at one address.
    AddressTwice { address: Address, other: FilePath, kind: String } = Error "address-twice";
    /// Nothing stands at an address that has been released.
    AddressVanished { address: Address, lang: Lang, reason: String, to: Address, file: FilePath } = Error "address-vanished";
    /// At an address that has been released, another page stands than the one that stood there.
    AddressTaken { address: Address, was: String, now: String } = Warning "address-taken";
    /// A language that has been released is not published any more.
    LanguageVanished { lang: Lang, addresses: usize } = Error "language-vanished";
    /// A slug that is too long, or has characters that do not belong in an address.
    SlugForm { slug: String, why: String, limit: usize } = Error "slug-form";
    /// An id of a topic, unit, person or source that is not declared.
    IdUnknown { kind: String, id: String, slug: String } = Error "id-unknown";
    /// A topic, unit or person has no name in some languages of the site; `example` is what is to be added.
    NameMissing { id: String, langs: String, count: usize, example: String } = Error "name-missing";
    /// A person whose role is not said in published languages, while it is in another.
    RoleMissing { id: String, langs: String, count: usize, example: String } = Advice "role-missing";
    /// A story stands in a folder that is no section.
    SectionMissing { section: StoryKey } = Error "section-missing";
    /// A language has stories of a section, and not the section.
    SectionUntranslated { section: StoryKey, lang: Lang, stories: usize } = Warning "section-untranslated";
    /// A story names no source.
    SourcesMissing { } = Warning "sources-missing";
    /// A machine translation that nobody has reviewed.
    TranslationUnreviewed { lang: Lang, key: String, status: String, today: Date } = Advice "translation-unreviewed";
    /// The words of a machine that no person has accepted, in a translation that is to be published.
    MachineUnreviewed { lang: Lang, key: String } = Error "machine-unreviewed";
    /// Blocks of a translation that nobody has accepted against their source.
    TranslationUnproven { lang: Lang, key: String, blocks: usize, others: Box<str> } = Warning "translation-unproven";
    /// A translation whose memory stayed behind when the story was moved; `address` is the released one that has to
    /// be led on, or `none`, or `unknown` on a site that has released none.
    MemoryMoved { lang: Lang, from: FilePath, to: FilePath, address: String } = Warning "memory-moved";
    /// A memory with a mark that the program never writes.
    MemoryDamaged { value: String, lang: Lang, key: String } = Error "memory-damaged";
    /// A translation that has been behind its source for longer than the site bears.
    TranslationOverdue { lang: Lang, key: String, since: String } = Error "translation-overdue";
    /// A block whose source has changed since it was accepted.
    BlockOutdated { lang: Lang, key: String, source: String } = Warning "block-outdated";
    /// A block that has changed since it was accepted, as its source has.
    BlockRenewed { lang: Lang, key: String, source: String } = Warning "block-renewed";
    /// A block that was changed after it was accepted.
    BlockEdited { lang: Lang, key: String } = Warning "block-edited";
    /// A block of the source that has no translation; `side` says where it belongs as seen from the place.
    BlockMissing { lang: Lang, key: String, source: String, side: String } = Warning "block-missing";
    /// A translation without any text, of a source that has some.
    TextEmpty { lang: Lang, key: String, blocks: usize } = Warning "text-empty";
    /// A block whose source is gone.
    BlockOrphan { lang: Lang, text: String } = Warning "block-orphan";
    /// A block that stands inside a directive in the translation and outside in the source, or the other way round.
    BlockDisplaced { lang: Lang, name: String, side: String } = Warning "block-displaced";
    /// A block whose memory was moved to another source without a new translation.
    BlockBumped { lang: Lang, key: String } = Error "block-bumped";
    /// A number, date or sum that a translation does not say.
    QuantityMissing { quantity: String, lang: Lang } = Warning "quantity-missing";
    /// A number, date or sum that only a translation says; `expected` is what it leaves out.
    QuantityForeign { quantity: String, expected: String, left: usize, lang: Lang, alike: u8 } = Warning "quantity-foreign";
    /// A link, picture, footnote, component or code that a translation lacks, `within` the block that is pointed at or
    /// `behind` it.
    MarkMissing { kind: String, name: String, lang: Lang, side: Box<str> } = Warning "mark-missing";
    /// A link, picture, footnote, component or code that only a translation has.
    MarkForeign { kind: String, name: String, lang: Lang } = Warning "mark-foreign";
    /// A thing that a translation does not call by its official name.
    TermMissing { term: String, wanted: String, lang: Lang } = Warning "term-missing";
    /// A name that must not be used.
    TermForbidden { name: String, wanted: String, names: usize, lang: Lang } = Warning "term-forbidden";
    /// A block of a translation that is its source, letter by letter.
    TextIdentical { lang: Lang } = Error "text-identical";
    /// A block in another language than its edition's.
    TextForeign { lang: Lang, found: Lang } = Warning "text-foreign";
    /// Vietnamese without its marks.
    TextUnaccented { lang: Lang } = Warning "text-unaccented";
    /// A block that is much shorter or longer than its source.
    TextLength { percent: u32, lang: Lang } = Warning "text-length";
    /// Vietnamese words in a text of Chinese, Japanese or Korean.
    LettersVietnamese { words: String, lang: Lang } = Warning "letters-vietnamese";
    /// A bracket or quotation mark without its other half.
    PunctuationOpen { mark: String, lang: Lang } = Warning "punctuation-open";
    /// A mark in the width of other scripts.
    PunctuationWidth { mark: String, wanted: String, lang: Lang } = Warning "punctuation-width";
    /// A Vietnamese text that places tones in two ways.
    TonesMixed { word: String, other: String } = Warning "tones-mixed";
    /// An exemption from a check that finds nothing.
    ExemptionIdle { check: String } = Warning "exemption-idle";
    /// A column of the table of terms that has no meaning.
    TermColumnUnknown { column: String } = Error "term-column-unknown";
    /// A term without an id.
    TermIdMissing { } = Error "term-id-missing";
    /// Two terms with one id.
    TermTwice { id: String } = Error "term-twice";
    /// The reviewer is the translator.
    ReviewerSame { person: String } = Error "reviewer-same";
    /// Two sources of one story with one id.
    SourceTwice { id: String } = Error "source-twice";
    /// A story ends before it begins.
    DatesReversed { publish: String, expire: String } = Error "dates-reversed";
    /// A date of a story or figure lies in the future.
    DateFuture { key: String, date: String } = Warning "date-future";
    /// A story was changed before it was published.
    UpdatedEarly { updated: Date, date: Date } = Warning "updated-early";
    /// A story has no edition in languages that its source edition promises; `lang` and `file` are the first of them.
    EditionMissing { langs: Box<str>, count: usize, key: Box<str>, lang: Lang, file: Box<str> } = Advice "edition-missing";
    /// A section that is not published takes its stories along.
    SectionHidden { section: StoryKey, stories: usize } = Advice "section-hidden";
    /// A key that has no meaning for what a folder is.
    KeyIdle { key: String, role: String } = Warning "key-idle";

    // Events
    /// An event that does not say when it takes place.
    EventUndated { } = Error "event-undated";
    /// Two keys of an event that exclude each other.
    EventKeys { key: String, other: String } = Error "event-keys";
    /// An event that ends before it begins.
    EventReversed { start: Date, end: Date } = Error "event-reversed";
    /// A day that a year does not have.
    EventDayMissing { day: String, year: String } = Error "event-day-missing";
    /// A text that is no day of the lunar calendar.
    LunarForm { value: String } = Error "lunar-form";
    /// A leap month that a year does not have; `leap` is the one that it has, 0 without any.
    LunarLeapMissing { month: u8, year: String, leap: u8 } = Error "lunar-leap-missing";
    /// A year outside the table of the lunar calendar.
    LunarYearUnknown { year: String, first: String, last: String } = Error "lunar-year-unknown";

    // Text
    /// Markup in the text.
    HtmlRaw { html: String } = Error "html-raw";
    /// A comment that is not closed.
    CommentOpen { } = Error "comment-open";
    /// Two texts for one footnote.
    FootnoteTwice { label: String } = Error "footnote-twice";
    /// A mark of a footnote that has no text.
    FootnoteMissing { label: String } = Error "footnote-missing";
    /// The text of a footnote that no mark refers to.
    FootnoteIdle { label: String } = Warning "footnote-idle";
    /// A row of a table with more cells than the table has columns.
    TableRowLong { found: usize, expected: usize } = Warning "table-row-long";
    /// Lists, quotations, emphases or directives inside each other beyond the limit.
    NestingDeep { limit: usize } = Error "nesting-deep";
    /// A first-level heading in the text.
    HeadingFirst { } = Error "heading-first";
    /// A page that says that it has questions has none, or leaves one open.
    FaqIncomplete { kind: Box<str>, question: Box<str> } = Warning "faq-incomplete";
    /// A heading that leaps over a level.
    HeadingLeap { from: u8, to: u8 } = Warning "heading-leap";
    /// A paragraph that begins with the marks of a heading, and has no space behind them.
    HeadingUnspaced { marks: String } = Warning "heading-unspaced";
    /// A paragraph of bold words alone, which looks like a heading and is none.
    HeadingBold { words: String } = Advice "heading-bold";
    /// Words that were typed to be replaced by others.
    TextPlaceholder { words: String } = Warning "text-placeholder";
    /// A paragraph that stands in the text already, in the line that is named.
    TextTwice { line: usize } = Warning "text-twice";
    /// A story with the title of another in the same language.
    TitleTwice { first: FilePath } = Advice "title-twice";
    /// Two published stories have one summary in one language.
    SummaryTwice { first: FilePath } = Warning "summary-twice";
    /// Question marks in place of letters that an encoding does not have; `words` are the first, `more` the others.
    LettersLost { words: String, more: usize } = Warning "letters-lost";
    /// Signs that were meant as markup, and stay plain text; `wanted` is how they are written.
    MarkupLiteral { kind: String, wanted: String } = Warning "markup-literal";
    /// A directive that the format does not know.
    DirectiveUnknown { name: String } = Error "directive-unknown";
    /// A directive whose argument is missing or not wanted.
    DirectiveArgument { name: String, expected: String } = Error "directive-argument";
    /// A directive that is not closed.
    DirectiveOpen { name: String } = Error "directive-open";
    /// A directive that is closed in the line that opens it.
    DirectiveLine { opening: String } = Error "directive-line";
    /// A closing line with nothing to close.
    DirectiveClose { } = Error "directive-close";

    // Links
    /// A link to a story that is not there.
    LinkMissing { to: String } = Error "link-missing";
    /// A menu, or the ways in, name the same thing a second time.
    MenuTwice { name: String } = Warning "menu-twice";
    /// A way in leads to a topic that no published story has.
    WayEmpty { topic: String } = Warning "way-empty";
    /// A link to a heading that is not there.
    AnchorMissing { anchor: String } = Error "anchor-missing";
    /// A link to a file that is not there.
    LinkFileMissing { file: String, kind: String } = Error "link-file-missing";
    /// A link to a file of a kind that is not offered as it is.
    LinkFileKind { file: String, kind: Box<str> } = Error "link-file-kind";
    /// A link leads to the file of a picture, which its card does not give away.
    OriginalKept { file: String, card: FilePath } = Error "original-kept";
    /// A link to a story that is not published.
    LinkHidden { to: String } = Error "link-hidden";
    /// A link whose address cannot be used.
    LinkScheme { url: String } = Error "link-scheme";
    /// A link to the writer's own computer, or to one of the same network.
    LinkLocal { url: String } = Error "link-local";
    /// A link that names the site's own address in full, where nothing stands.
    LinkOwnMissing { url: String } = Warning "link-own-missing";
    /// An address of the web that stands in a text as it is.
    LinkBare { url: String } = Advice "link-bare";
    /// A link without words.
    LinkEmpty { } = Error "link-empty";

    // Galleries
    /// A gallery without a picture (`empty`), or with something else among its pictures (`text`).
    GalleryWrong { kind: Box<str> } = Error "gallery-wrong";

    // Pictures
    /// A picture that is not there.
    PictureMissing { file: String } = Error "picture-missing";
    /// A picture that cannot be decoded.
    PictureCorrupt { why: String } = Error "picture-corrupt";
    /// A picture whose name says another format.
    PictureMislabelled { extension: String, format: String } = Error "picture-mislabelled";
    /// A picture of a kind that is not read.
    PictureUnsupported { extension: Box<str>, kind: Box<str>, name: Box<str> } = Error "picture-unsupported";
    /// A drawing that could run or fetch something, or that is none; `found` is what stands there, `line` where.
    DrawingRefused { why: Box<str>, found: Box<str>, line: u32 } = Error "drawing-refused";
    /// A picture larger than the limit.
    PictureEnormous { width: u32, height: u32, megapixels: u32 } = Error "picture-enormous";
    /// A picture with a side longer than the limit.
    PictureLong { width: u32, height: u32, side: u32 } = Error "picture-long";
    /// A picture that could not be brought to another size.
    PictureFailed { why: String } = Error "picture-failed";
    /// A picture that needs more memory, in MB, than the making of pictures may take.
    PictureMemory { needed: u64, limit: u64 } = Error "picture-memory";
    /// AVIF is asked for, and this program cannot write it.
    AvifUnavailable { } = Error "avif-unavailable";
    /// A picture file larger than the limit.
    PictureHeavy { megabytes: u64, limit: u64 } = Error "picture-heavy";
    /// A picture without alt text in a language.
    AltMissing { file: FilePath, lang: Lang } = Error "alt-missing";
    /// A picture or clip without a card; `what` is `picture`, `video` or `audio`, here and below.
    CardMissing { card: FilePath, what: Box<str> } = Error "card-missing";
    /// Neither a card nor its file itself says who made it, or under which terms it may be used.
    RightsMissing { key: String, file: FilePath, what: Box<str> } = Error "rights-missing";
    /// The last day on which a file might be shown is over, by its `licence` or by the `consent` of those on it.
    RightsExpired { kind: Box<str>, date: Date, what: Box<str> } = Error "rights-expired";
    /// The last day on which a file may be shown is near.
    RightsEnding { kind: Box<str>, date: Date, days: u32, what: Box<str> } = Warning "rights-ending";
    /// A card calls a photograph what a machine has made, as the card or the file itself says.
    AiUnlabelled { } = Error "ai-unlabelled";
    /// A card says that a machine has changed what it has made, as the file itself says.
    AiBelittled { } = Error "ai-belittled";
    /// Alt text that tells nothing (`word`), is the name of the file (`name`), or goes on and on (`long`).
    AltPoor { kind: Box<str>, alt: Box<str>, count: usize, limit: usize } = Warning "alt-poor";
    /// A card has a caption, and none in languages whose pages show the picture; `wanted` are the lines.
    CaptionMissing { langs: Box<str>, wanted: Box<str> } = Advice "caption-missing";
    /// A cover of too few pixels.
    PictureSmall { width: u32, height: u32, wanted: u32 } = Warning "picture-small";
    /// A picture that moves and is large; `command` is the line that makes a film of it.
    PictureMoving { megabytes: u64, limit: u64, command: Box<str> } = Warning "picture-moving";
    /// A card, or the `text` of a story, that says what is seen on a picture of which nothing is to be said.
    AltDecorative { place: Box<str> } = Error "alt-decorative";
    /// A card whose picture or clip is not there.
    CardOrphan { file: FilePath, what: Box<str> } = Warning "card-orphan";
    /// A table in `content/` that is no card.
    CardStray { name: String } = Warning "card-stray";
    /// A picture in the folder of a story that no text shows.
    PictureUnused { name: String } = Advice "picture-unused";
    /// A focal point outside the picture.
    FocalOutside { value: String } = Error "focal-outside";

    // Film and sound
    /// A clip that is not there; `medium` is what the text asks for.
    ClipMissing { file: Box<str>, medium: Box<str> } = Error "clip-missing";
    /// A clip that cannot be read.
    ClipCorrupt { why: String } = Error "clip-corrupt";
    /// A clip whose name says another format.
    ClipMislabelled { extension: Box<str>, container: Box<str> } = Error "clip-mislabelled";
    /// A clip that browsers do not play, and the line that converts it.
    ClipUnsupported { what: Box<str>, command: Box<str> } = Error "clip-unsupported";
    /// A clip larger than the limit.
    ClipHeavy { megabytes: u64, limit: u64 } = Error "clip-heavy";
    /// Sound alone where film is asked for, or the other way round; `medium` is what the file is.
    ClipMedium { file: Box<str>, medium: Box<str> } = Error "clip-medium";
    /// A clip that stands on another site.
    ClipRemote { url: Box<str>, medium: Box<str> } = Error "clip-remote";
    /// A clip that tells where it was recorded in a way that cannot be taken out.
    ClipTraces { command: Box<str> } = Warning "clip-traces";
    /// A film without words, of which nothing says what is seen in it.
    ClipAltMissing { card: FilePath, lang: Lang } = Warning "clip-alt-missing";
    /// A clip in the folder of a story that no text shows.
    ClipUnused { name: Box<str> } = Advice "clip-unused";
    /// A film that nothing is shown of before it plays.
    PosterMissing { card: FilePath, wanted: Box<str> } = Warning "poster-missing";
    /// A card that names a poster which is no picture beside it.
    PosterUnknown { file: Box<str>, kind: Box<str> } = Error "poster-unknown";
    /// A clip of which it is not said in which language somebody speaks.
    SpeechMissing { card: FilePath } = Warning "speech-missing";
    /// A clip in which somebody speaks, without what is said in a language; `medium` is what the clip is.
    SubtitlesMissing { file: FilePath, lang: Lang, medium: Box<str> } = Warning "subtitles-missing";
    /// Subtitles that belong to no clip of a story, or are in a language that the site does not have.
    SubtitlesStray { name: Box<str>, kind: Box<str> } = Warning "subtitles-stray";
    /// Subtitles in a format that browsers do not read.
    SubtitlesSrt { wanted: Box<str>, command: Box<str> } = Warning "subtitles-srt";
    /// A line of subtitles that browsers do not read; `wanted` is how it should be, where that is known.
    VttSyntax { kind: Box<str>, wanted: Box<str> } = Error "vtt-syntax";
    /// A setting of subtitles that browsers do not know.
    VttSetting { setting: Box<str> } = Warning "vtt-setting";
    /// A tag of subtitles that browsers do not know, or that is not closed.
    VttTag { tag: Box<str>, kind: Box<str> } = Warning "vtt-tag";
    /// Subtitles that vanish before they appear.
    VttEnd { start: Box<str>, end: Box<str> } = Error "vtt-end";
    /// Subtitles that appear before those above them, or while those still stand.
    VttOrder { kind: Box<str>, before: Box<str> } = Warning "vtt-order";
    /// Subtitles without words: one of them, or the whole file.
    VttEmpty { kind: Box<str> } = Warning "vtt-empty";
    /// Subtitles that vanish before they can be read.
    VttSpeed { found: u32, limit: u32, seconds: u32 } = Warning "vtt-speed";
    /// A line of subtitles too long for a small screen.
    VttLine { found: usize, limit: usize } = Advice "vtt-line";
    /// Subtitles after the end of their clip.
    VttLate { length: Box<str> } = Warning "vtt-late";
    /// Subtitles in a script that their language is not written in.
    VttScript { lang: Lang, words: Box<str> } = Warning "vtt-script";
    /// Subtitles in another language than the name of their file says.
    VttLanguage { lang: Lang, found: Lang } = Warning "vtt-language";

    // Figures
    /// A figure whose data file is not there.
    DataMissing { file: String, sheet: String } = Error "data-missing";
    /// CSV that cannot be read.
    DataSyntax { why: String } = Error "data-syntax";
    /// A table whose columns are not parted by commas.
    DataSeparator { found: String } = Error "data-separator";
    /// A row with more or fewer cells than the header.
    DataRowLength { found: usize, expected: usize } = Error "data-row-length";
    /// Two columns with one name.
    DataColumnTwice { column: String } = Error "data-column-twice";
    /// A row without a label.
    DataLabelMissing { column: String } = Error "data-label-missing";
    /// A table without rows, or one whose rows have no value.
    DataEmpty { why: Box<str> } = Error "data-empty";
    /// A table with more rows than a figure shows.
    DataRowsMany { found: usize, limit: usize } = Error "data-rows-many";
    /// A table without a column that the figure names.
    DataColumnMissing { column: String } = Error "data-column-missing";
    /// A table with another line above the names of its columns.
    DataHeader { line: String } = Error "data-header";
    /// A value that is no number; `why` is the pattern of what is wrong.
    DataNumber { value: Box<str>, column: Box<str>, why: Box<str> } = Error "data-number";
    /// A total among its parts; `why` is `word`, `sum` or `series`.
    DataTotal { label: Box<str>, why: Box<str> } = Warning "data-total";
    /// Values that may be thousands, written with a point as Vietnamese writes them.
    DataThousands { value: String, column: String, meant: String } = Warning "data-thousands";
    /// A value that cannot be a part of a total.
    DataPart { value: Box<str>, column: Box<str>, why: Box<str> } = Error "data-part";
    /// A range that does not hold its value, or lacks an end.
    DataRange { value: Box<str>, end: Box<str>, column: Box<str>, why: Box<str> } = Error "data-range";
    /// A row of a line chart that lies before the one above it.
    DataOrder { label: String, before: String } = Warning "data-order";
    /// A label that is no date where most are, or one that is written in a form that is not read; `why` is `words`,
    /// `form` or `quarter`, and `date` the form that is read.
    DataUndated { label: Box<str>, why: Box<str>, date: Box<str> } = Warning "data-undated";
    /// Dates of a regular series for which there is no row; `row` is the first that is missing.
    DataYearsMissing { before: Box<str>, label: Box<str>, row: Box<str>, count: usize, kind: Box<str> } = Warning "data-years-missing";
    /// A value of a day that had not come when the values were gathered, and that is not said to be uncertain.
    DataFuture { label: Box<str>, as_of: PartialDate } = Warning "data-future";
    /// A value that is no date.
    DataDate { value: String } = Error "data-date";
    /// A mark that the format does not know.
    DataMark { mark: String } = Error "data-mark";
    /// A state that the format does not know.
    DataState { state: Box<str> } = Error "data-state";
    /// A state that the date of its milestone belies.
    MilestoneState { date: PartialDate, state: Box<str>, as_of: PartialDate } = Warning "milestone-state";
    /// A position that no place can have; `why` is `form`, `lat`, `lon` or `swapped`.
    DataCoordinate { value: Box<str>, column: Box<str>, why: Box<str> } = Error "data-coordinate";
    /// Two rows with one label.
    DataRowTwice { label: String } = Error "data-row-twice";
    /// A row without words in a language.
    DataWordsMissing { label: String, lang: Lang } = Error "data-words-missing";
    /// A flow of nothing, of less than nothing, or of an unknown amount.
    FlowValue { value: Box<str> } = Error "flow-value";
    /// Links of a flow that lead back to where they began.
    FlowRing { ring: Box<str> } = Error "flow-ring";
    /// Something in the midst of a flow that gives on another amount than it takes in.
    FlowUnbalanced { node: Box<str>, taken: Box<str>, given: Box<str> } = Warning "flow-unbalanced";
    /// A figure whose base map is not there.
    MapMissing { file: Box<str> } = Error "map-missing";
    /// A base map that is no JSON.
    MapSyntax { why: Box<str> } = Error "map-syntax";
    /// A base map that is no GeoJSON as the standard has it.
    MapShape { why: Box<str>, found: Box<str> } = Error "map-shape";
    /// A position of a base map that no place can have; `why` is `lat`, `lon`, `metres` or `swapped`.
    MapCoordinate { value: Box<str>, why: Box<str> } = Error "map-coordinate";
    /// A base map with more corners than a page can carry.
    MapHeavy { found: usize, limit: usize } = Error "map-heavy";
    /// A row for which the base map has no area.
    MapAreaMissing { label: Box<str>, join: Box<str>, file: FilePath } = Error "map-area-missing";
    /// Areas of the base map for which there is no row.
    MapAreaIdle { areas: Box<str>, count: usize } = Warning "map-area-idle";
    /// A map of Việt Nam without one or both of its archipelagos.
    MapIslandsMissing { islands: Box<str>, file: FilePath } = Error "map-islands-missing";
    /// A base map that seems to be of all Việt Nam and does not say so.
    MapCountry { file: FilePath } = Warning "map-country";
    /// A figure without words in a language.
    FigureWordsMissing { figure: String, key: String, lang: Lang } = Error "figure-words-missing";
    /// Something that a drawing names without a name in a language.
    FigureLabelUnnamed { figure: Box<str>, label: Box<str>, lang: Lang } = Error "figure-label-unnamed";
    /// Words for a figure that is not there.
    FigureWordsOrphan { figure: String } = Error "figure-words-orphan";
    /// A figure that lacks unit, source or date.
    FigureIncomplete { figure: String, key: String } = Error "figure-incomplete";
    /// A figure with fewer or more series than its form can show.
    FigureSeriesCount { figure: Box<str>, key: Box<str>, found: usize } = Error "figure-series-count";
    /// Two figures with one id.
    FigureTwice { figure: String } = Error "figure-twice";
    /// A text shows a figure a second time.
    FigureRepeated { figure: String } = Error "figure-repeated";
    /// A figure that the text never shows.
    FigureUnused { figure: String, edition: String } = Warning "figure-unused";
    /// A directive names a figure that is not there.
    FigureMissing { figure: String } = Error "figure-missing";
    /// A unit of measure that no catalogue has words for.
    UnitUnknown { unit: Box<str>, slug: Box<str>, known: Box<str>, files: Box<str> } = Error "unit-unknown";
    /// A highlight or break names a label that is not in the data.
    FigureLabelMissing { figure: String, label: String } = Error "figure-label-missing";
    /// A figure whose newer values were promised by a day that is over.
    FigureOverdue { figure: String, refresh_by: Date } = Warning "figure-overdue";
    /// A figure whose newer values are promised by a day on which they cannot be newer.
    FigureRefreshEarly { figure: String, refresh_by: Date, as_of: PartialDate } = Error "figure-refresh-early";
    /// Two figures that show one series give different values at one label.
    FigureDisagrees { label: Box<str>, value: Box<str>, other: Box<str>, story: Box<str>, figure: Box<str> } = Warning "figure-disagrees";
    /// A column that is measured by a figure, and is none of its columns.
    FigureMeasureOrphan { figure: String, column: String } = Error "figure-measure-orphan";
    /// A number that the text is said to state does not follow from the data.
    ClaimWrong { says: Box<str>, computed: Box<str>, kind: Box<str>, labels: Box<str>, figure: Box<str> } = Error "claim-wrong";
    /// A number that the text is said to state cannot be computed: `labels`, `gap`, `zero` or `number`.
    ClaimUncomputed { reason: Box<str>, kind: Box<str>, label: Box<str> } = Error "claim-uncomputed";
    /// A number that the text states compares values from before and after a break.
    ClaimAcrossBreak { first: Box<str>, second: Box<str>, label: Box<str>, figure: Box<str> } = Warning "claim-across-break";
    /// A number that the text is said to state is not in it.
    ClaimUnsaid { says: Box<str>, lang: Lang } = Warning "claim-unsaid";
    /// A figure with more or fewer columns of values than its kind shows.
    FigureColumns { kind: Box<str>, found: usize, least: usize, most: usize } = Error "figure-columns";
    /// A column of values that is named twice (`twice`), or that holds the labels (`labels`).
    FigureSeriesWrong { column: Box<str>, why: Box<str> } = Error "figure-series-wrong";
    /// More series than there are colours to tell them apart.
    SeriesMany { found: usize, limit: usize } = Warning "series-many";
    /// An axis that ends where it begins, or before.
    FigureScale { min: Box<str>, max: Box<str> } = Error "figure-scale";
    /// A break at the first label.
    FigureBreakFirst { label: Box<str> } = Warning "figure-break-first";
    /// Values that a kind of figure cannot show.
    FigureUnfit { kind: Box<str>, why: Box<str>, found: Box<str> } = Error "figure-unfit";
    /// Ranks as lengths or parts.
    RankAsBar { figure: Box<str>, kind: Box<str> } = Error "rank-as-bar";
    /// Values that do not add up to what the figure says.
    FigureTotalWrong { total: Box<str>, sum: Box<str>, difference: Box<str> } = Error "figure-total-wrong";
    /// A pictogram of too many symbols.
    FigureSymbolsMany { found: usize, limit: usize, each: Box<str> } = Error "figure-symbols-many";
    /// A key that has no meaning for the figure's kind.
    FigureKeyIdle { key: Box<str>, kind: Box<str>, kinds: Box<str> } = Warning "figure-key-idle";

    /// A character of a figure that no font of pictures and PDF has.
    GlyphMissing { figure: Box<str>, character: Box<str>, code: Box<str>, lang: Lang } = Error "glyph-missing";

    /// A figure that could not be made into a file, which is a fault of the program.
    FigureFailed { figure: Box<str>, why: Box<str> } = Error "figure-failed";

    // Weight
    /// A page that is heavier than its budget.
    PageHeavy { address: Address, kind: Box<str>, is: u64, limit: u64, parts: Box<str> } = Warning "page-heavy";

    // What machines ask for
    /// `security.txt` holds no longer (`over`), not for long (`soon`), or for longer than anybody can know (`far`).
    SecurityExpiry { date: Date, days: u32, kind: Box<str> } = Warning "security-expiry";

    // Theme
    /// A font of pictures and PDF that cannot be used, or a family that no font has.
    PrintFont { name: Box<str>, kind: Box<str> } = Error "print-font";
    /// A font of pages that cannot be used.
    WebFont { name: Box<str>, kind: Box<str> } = Error "web-font";
    /// A letter of a text that a font of pages lacks, although its script is written in it.
    LetterMissing { character: Box<str>, code: Box<str>, family: Box<str> } = Warning "letter-missing";
    /// Colours of figures that stand out too little from what they stand on.
    ColourContrast { one: Box<str>, other: Box<str>, is: Box<str>, least: Box<str> } = Error "colour-contrast";
    /// Colours of figures that some people cannot tell apart.
    ColoursAlike { one: Box<str>, other: Box<str>, is: Box<str>, least: Box<str> } = Error "colours-alike";
    /// The theme's folder is not there.
    ThemeMissing { theme: String } = Error "theme-missing";
    /// A template that Tera cannot read.
    TemplateSyntax { why: String } = Error "template-syntax";
    /// A template that failed on a page, and in the same way on others.
    TemplateFailed { address: Address, others: usize, why: String } = Error "template-failed";
    /// A template that does not come to an end.
    TemplateEndless { address: Address, rounds: u32, megabytes: usize } = Error "template-endless";
    /// Templates that include or extend each other in a circle.
    TemplateCycle { chain: String } = Error "template-cycle";
    /// A template that the theme must have.
    TemplateMissing { name: String } = Error "template-missing";

}

impl Problem {
    /// What is wrong with a text that cannot be a part of an address: it is too long, or has another form.
    pub fn slug_form(text: &str) -> Self {
        let is_long = text.len() > Address::LONGEST_PART;
        let shown: String =
            if is_long { text.chars().take(40).chain(['…']).collect() } else { text.to_owned() };
        let why = if is_long { "long" } else { "form" };
        Self::SlugForm { slug: shown, why: why.to_owned(), limit: Address::LONGEST_PART }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_used_once() {
        let mut codes: Vec<_> = Problem::CODES.iter().map(|(code, _)| code).collect();
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), Problem::CODES.len());
    }
}
