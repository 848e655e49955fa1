//! `haidang.toml` as it was typed. These types are also the source of its JSON Schema.
//!
//! Holds no defaults and checks nothing beyond the kinds of values.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::fields::Located;

use super::budgets::RawBudgets;
use super::status::{Outdated, Status};
use super::well_known::{RawHumans, RawSecurity, RawTrust};

/// The site.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawConfig {
    /// Where the finished site will stand, with its path if it has one: `https://example.gov.vn/`.
    pub base_url: Option<Located<String>>,
    /// The theme: a folder of `themes/`, or the built-in `harbour`.
    pub theme: Option<Located<String>>,
    /// The site's offset from UTC, for days that begin at midnight: `+07:00`.
    pub utc_offset: Option<Located<String>>,
    /// Addresses that mean "no language in particular" lead to the edition in this language.
    pub x_default: Option<Located<String>>,
    /// What stands for a missing edition: a `link` to the edition that exists, or a page with its `summary`.
    pub fallback: Option<Fallback>,
    /// Stories and pages that a language must have before it goes live; the home page is always one.
    pub key_pages: Vec<Located<String>>,
    /// The languages, by tag; the first is the one that stories are written in.
    pub languages: BTreeMap<String, Located<RawLanguage>>,
    /// Organisations responsible for stories, by id.
    pub units: BTreeMap<String, Located<RawUnit>>,
    /// What the menus show.
    pub menus: RawMenus,
    /// Parts of addresses that the program makes, by language.
    pub paths: RawPaths,
    /// What becomes of pictures.
    pub media: RawMedia,
    /// What is made of figures beside their pages.
    pub figures: RawFigures,
    /// The name of the licence of the site's texts: `CC BY 4.0`.
    pub licence: Option<String>,
    /// Where that licence can be read.
    pub licence_url: Option<Located<String>>,
    /// The other forms that stories are offered in.
    pub formats: RawFormats,
    /// What the site's host is told, and in which forms.
    pub host: RawHost,
    /// Who made the site: `humans.txt`.
    pub humans: Option<Located<RawHumans>>,
    /// Where faults of security are reported: `/.well-known/security.txt`.
    pub security: Option<Located<RawSecurity>>,
    /// To whom the site belongs, and what belongs to it: `trust.txt`.
    pub trust: Option<Located<RawTrust>>,
    /// What pages may weigh, in kilobytes.
    pub budgets: RawBudgets,
    /// Bounds.
    pub limits: RawLimits,
    /// Severities that differ from the program's own, by code.
    pub severities: BTreeMap<String, Located<Grade>>,
    /// Engines that draft translations, by name.
    pub mt: BTreeMap<String, Located<RawEngine>>,
}

/// An engine that drafts translations: a command or an address on this machine.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawEngine {
    /// The program and its arguments; it reads JSON lines and writes JSON lines.
    pub command: Option<Located<Vec<String>>>,
    /// An address on this machine that takes the same lines: `http://127.0.0.1:5000/translate`.
    pub url: Option<Located<String>>,
    /// The languages that it translates into; default: all.
    pub languages: Option<Vec<Located<String>>>,
    /// Seconds that it has for each batch, 1 to 86400; default 600.
    #[schemars(range(min = 1, max = 86400))]
    pub timeout: Option<Located<u32>>,
    /// Blocks that it is given at once, 1 to 10000; default 100.
    #[schemars(range(min = 1, max = 10000))]
    pub batch: Option<Located<u32>>,
}

/// What stands where an edition is missing.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Fallback {
    /// A labelled link to the edition that exists.
    #[default]
    Link,
    /// A page with the translated title and summary, kept out of search engines.
    Summary,
}

/// A severity as configuration writes it.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Never fails a build.
    Advice,
    /// Fails a strict build.
    Warning,
    /// Fails every build.
    Error,
}

/// A language of the site.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawLanguage {
    /// Where words are looked for that this language lacks, nearest first.
    pub fallback: Option<Vec<Located<String>>>,
    /// The tag whose forms of dates and numbers are used: `en-GB`.
    pub format: Option<Located<String>>,
    /// `true`: it must be complete; `false`: it is built in previews alone. Default: it is published as soon as
    /// it is complete, and must be complete once `urls.lock` names an address of it.
    pub live: Option<bool>,
    /// How far a translation must have come to be published: `needs-review`, `reviewed` (the default) or `approved`.
    pub publish_from: Option<Located<Status>>,
    /// What becomes of a translation whose source has changed: a `banner` (the default), `hide`, or `fail`.
    pub outdated: Outdated,
    /// Days after the change of the source after which such a translation fails the build.
    pub outdated_grace_days: Option<u32>,
    /// Sections whose translations fail the build as soon as their source has changed.
    pub urgent_sections: Vec<Located<String>>,
}

/// An organisation responsible for stories.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RawUnit {
    /// Its name, by language.
    pub name: BTreeMap<String, Located<String>>,
    /// The last part of its page's address by language; default: its id.
    #[serde(default)]
    pub slug: BTreeMap<String, Located<String>>,
    /// Older addresses that lead to its page, by language.
    #[serde(default)]
    pub aliases: BTreeMap<String, Vec<Located<String>>>,
    /// What it does, in a sentence or two, by language.
    #[serde(default)]
    pub description: BTreeMap<String, Located<String>>,
    /// Its postal address, by language.
    #[serde(default)]
    pub address: BTreeMap<String, Located<String>>,
    /// When it is open, by language.
    #[serde(default)]
    pub hours: BTreeMap<String, Located<String>>,
    /// Its telephone number in the international form: `+84 225 3747468`.
    pub phone: Option<Located<String>>,
    /// Its own site.
    pub url: Option<Located<String>>,
    /// Where readers can write to: `baochi@example.gov.vn`.
    pub email: Option<Located<String>>,
    /// Whether it is part of a government, which machines are then told; default `false`.
    pub government: Option<bool>,
}

/// Keys of stories and sections in the order of the menu.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawMenus {
    /// The main menu; default: all sections by weight.
    pub main: Option<Vec<Located<String>>>,
    /// The menu at the foot of each page.
    pub footer: Option<Vec<Located<String>>>,
    /// Ways in on the home page, by what readers come for: keys of stories and sections, and `topic:` with an id.
    pub ways: Vec<Located<String>>,
    /// Menus of single languages, by tag; what one does not give is as above.
    pub languages: BTreeMap<String, Located<RawMenu>>,
}

/// Keys of stories and sections in the order of the menu, for one language.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawMenu {
    /// The main menu.
    pub main: Option<Vec<Located<String>>>,
    /// The menu at the foot of each page.
    pub footer: Option<Vec<Located<String>>>,
}

/// Parts of addresses, by language.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawPaths {
    /// The archive, where the site is searched too; default `archive`.
    pub archive: BTreeMap<String, Located<String>>,
    /// The list of topics; default `topics`.
    pub topics: BTreeMap<String, Located<String>>,
    /// The list of units; default `units`.
    pub units: BTreeMap<String, Located<String>>,
    /// The second and later pages of a list; default `page`.
    pub page: BTreeMap<String, Located<String>>,
}

/// What becomes of pictures.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawMedia {
    /// Whether pictures are offered as AVIF too, by a program that is built with it; default `false`.
    pub avif: Option<Located<bool>>,
}

/// What is made of figures beside their pages.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawFigures {
    /// Whether each figure is offered as pictures for social networks and telephones; default `true`.
    pub images: Option<bool>,
    /// Whether each figure is offered as PDF; default `true`.
    pub pdf: Option<bool>,
}

/// The other forms that stories are offered in.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawFormats {
    /// Whether each story has an edition without pictures, for slow lines; default `true`.
    pub text_only: Option<bool>,
    /// Whether each story is offered as plain text, too; default `false`.
    pub plain_text: Option<bool>,
    /// Whether `llms.txt` lists the stories for programs that read for people; default `false`.
    pub llms: Option<bool>,
    /// Whether readers can keep pages for when they have no connection. `false` deletes what they have kept; without
    /// the key the site has nothing to do with it.
    pub offline: Option<bool>,
}

/// What the site's host is told.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawHost {
    /// The forms that are written among the pages; default: `netlify`, which Cloudflare Pages reads too.
    pub files: Option<Vec<HostFile>>,
}

/// A form in which hosts read headers and redirects from among the pages.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub enum HostFile {
    /// `_headers` and `_redirects`, for Netlify, Cloudflare Pages and others.
    Netlify,
    /// `.htaccess`.
    Apache,
}

/// Bounds.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawLimits {
    /// Stories on one page of a list, 1 to 200; default 12.
    #[schemars(range(min = 1, max = 200))]
    pub page_size: Option<Located<u32>>,
    /// Stories in a feed, 1 to 200; default 30.
    #[schemars(range(min = 1, max = 200))]
    pub feed_size: Option<Located<u32>>,
    /// The largest picture that is read, in millions of pixels; default 120.
    #[schemars(range(min = 1, max = 2000))]
    pub megapixels: Option<Located<u32>>,
    /// The largest picture file that is read, in megabytes; default 100.
    #[schemars(range(min = 1, max = 2000))]
    pub picture_megabytes: Option<Located<u32>>,
    /// The largest file of film or sound that is read, in megabytes; default 200.
    #[schemars(range(min = 1, max = 4000))]
    pub clip_megabytes: Option<Located<u32>>,
}
