//! `humans.txt`, `security.txt` and `trust.txt`, from what the configuration says.

use crate::config::{Humans, Security};
use crate::names::Address;
use crate::plan::SECURITY;

use super::studio::Studio;

/// Who made the site, with what it is made of.
pub(super) fn humans(studio: &Studio, humans: &Humans) -> String {
    let mut text = String::from("/* TEAM */\n");
    for line in &humans.team {
        text += &format!("{line}\n");
    }
    if !humans.thanks.is_empty() {
        text += "\n/* THANKS */\n";
        for line in &humans.thanks {
            text += &format!("{line}\n");
        }
    }
    let langs: Vec<&str> = studio.site.langs.iter().map(|lang| lang.as_str()).collect();
    text + &format!("\n/* SITE */\nLanguages: {}\nSoftware: Hải Đăng\n", langs.join(", "))
}

/// Where faults of security are reported (RFC 9116).
pub(super) fn security(studio: &Studio, security: &Security) -> String {
    let mut text = String::new();
    for (name, value) in &security.fields {
        text += &format!("{name}: {value}\n");
    }
    text += &format!("Expires: {}\n", security.expires);
    let site = studio.site;
    let langs = site.langs.iter().filter(|lang| !site.config.is_pseudo(lang));
    let langs: Vec<&str> = langs.map(|lang| lang.as_str()).collect();
    text += &format!("Preferred-Languages: {}\n", langs.join(", "));
    // Below a path it stands where nobody asks for it, until it is copied to the root of the host.
    if site.config.base_path.is_empty() {
        text += &format!("Canonical: {}\n", studio.url(&Address::new(SECURITY)));
    }
    text
}

/// To whom the site belongs, and what belongs to it.
pub(super) fn trust(lines: &[(&'static str, String)]) -> String {
    lines.iter().map(|(name, value)| format!("{name}={value}\n")).collect()
}
