//! Files that machines and curious people ask every site for: `humans.txt`, `security.txt` (RFC 9116), `trust.txt`.
//!
//! Only what is configured is written.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::fields::{Located, When};
use crate::names::Moment;
use crate::problem::{Diagnostic, Problem};
use crate::source::Span;

use super::forms::{is_mail, is_web};
use super::meaning::Meaning;
use super::raw::RawConfig;

/// Who made the site: `humans.txt`.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawHumans {
    /// Who makes the site, a line each.
    pub team: Vec<Located<String>>,
    /// Who is thanked, a line each.
    pub thanks: Vec<Located<String>>,
}

/// Where faults of security are reported: `/.well-known/security.txt`.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawSecurity {
    /// Where to report: `mailto:…`, `https://…` or `tel:…`, the best first.
    pub contact: Vec<Located<String>>,
    /// Until when this holds, less than a year ahead.
    pub expires: Option<Located<When>>,
    /// A key to write in secret with: `https://…`, `openpgp4fpr:…` or `dns:…`.
    pub encryption: Vec<Located<String>>,
    /// A page that thanks those who have reported.
    pub acknowledgments: Vec<Located<String>>,
    /// A page that says what may be tried and what comes of a report.
    pub policy: Vec<Located<String>>,
    /// A page of positions in security.
    pub hiring: Vec<Located<String>>,
}

/// To whom the site belongs and which other sites are its own: `trust.txt` (JournalList).
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RawTrust {
    /// Sites that are members of this organisation.
    pub member: Vec<Located<String>>,
    /// Sites of organisations that this one belongs to.
    pub belongto: Vec<Located<String>>,
    /// Sites that this organisation controls.
    pub control: Vec<Located<String>>,
    /// The site of the organisation that controls this one.
    pub controlledby: Vec<Located<String>>,
    /// Its own accounts in social networks.
    pub social: Vec<Located<String>>,
    /// Sites of whom it buys services.
    pub vendor: Vec<Located<String>>,
    /// Sites of whom it serves.
    pub customer: Vec<Located<String>>,
    /// Pages with its principles and corrections.
    pub disclosure: Vec<Located<String>>,
    /// How it is reached.
    pub contact: Vec<Located<String>>,
    /// Whether its texts may train models.
    pub datatrainingallowed: Option<bool>,
}

/// What such files say.
#[derive(Debug, Default)]
pub struct WellKnown {
    /// `humans.txt`.
    pub humans: Option<Humans>,
    /// `security.txt`.
    pub security: Option<Security>,
    /// The lines of `trust.txt`.
    pub trust: Option<Vec<(&'static str, String)>>,
}

/// Who made the site.
#[derive(Debug)]
pub struct Humans {
    /// Who makes it.
    pub team: Vec<String>,
    /// Who is thanked.
    pub thanks: Vec<String>,
}

/// Where faults of security are reported.
#[derive(Debug)]
pub struct Security {
    /// Names and values in their order, without the end.
    pub fields: Vec<(&'static str, String)>,
    /// Until when it holds.
    pub expires: Moment,
    /// Where that is written.
    pub span: Span,
}

/// What a value must begin with.
const WEB: &[&str] = &["https://"];
const CONTACT: &[&str] = &["mailto:", "https://", "tel:"];
const KEY: &[&str] = &["https://", "openpgp4fpr:", "dns:"];
const SITE: &[&str] = &["https://", "http://"];

impl Meaning<'_> {
    pub(super) fn well_known(&mut self, raw: &mut RawConfig, utc_offset: i32) -> WellKnown {
        let humans = raw.humans.take().and_then(|humans| self.humans(humans));
        let security = raw.security.take().and_then(|security| self.security(security, utc_offset));
        let trust = raw.trust.take().and_then(|trust| self.trust(trust));
        WellKnown { humans, security, trust }
    }

    fn humans(&mut self, humans: Located<RawHumans>) -> Option<Humans> {
        if humans.team.is_empty() {
            self.missing("humans.team", humans.span);
            return None;
        }
        let RawHumans { team, thanks } = humans.value;
        Some(Humans { team: self.lines("humans.team", team), thanks: self.lines("humans.thanks", thanks) })
    }

    fn security(&mut self, security: Located<RawSecurity>, utc_offset: i32) -> Option<Security> {
        let span = security.span;
        let security = security.value;
        if security.contact.is_empty() {
            self.missing("security.contact", span);
        }
        let Some(expires) = security.expires else {
            self.missing("security.expires", span);
            return None;
        };
        let given = [
            ("Contact", "security.contact", security.contact, CONTACT),
            ("Encryption", "security.encryption", security.encryption, KEY),
            ("Acknowledgments", "security.acknowledgments", security.acknowledgments, WEB),
            ("Policy", "security.policy", security.policy, WEB),
            ("Hiring", "security.hiring", security.hiring, WEB),
        ];
        let mut fields = Vec::new();
        for (name, key, values, forms) in given {
            fields.extend(self.uris(key, values, forms).into_iter().map(|value| (name, value)));
        }
        let has_contact = fields.iter().any(|(name, _)| *name == "Contact");
        let moment = expires.value.moment(utc_offset).filter(|_| has_contact)?;
        Some(Security { fields, expires: moment, span: expires.span })
    }

    fn trust(&mut self, trust: Located<RawTrust>) -> Option<Vec<(&'static str, String)>> {
        let (span, trust) = (trust.span, trust.value);
        let given = [
            ("member", trust.member, SITE),
            ("belongto", trust.belongto, SITE),
            ("control", trust.control, SITE),
            ("controlledby", trust.controlledby, SITE),
            ("social", trust.social, SITE),
            ("vendor", trust.vendor, SITE),
            ("customer", trust.customer, SITE),
            ("disclosure", trust.disclosure, SITE),
            ("contact", trust.contact, CONTACT),
        ];
        let mut lines = Vec::new();
        for (name, values, forms) in given {
            let values = self.uris(&format!("trust.{name}"), values, forms);
            lines.extend(values.into_iter().map(|value| (name, value)));
        }
        let may_train = trust.datatrainingallowed.map(|may| if may { "yes" } else { "no" });
        lines.extend(may_train.map(|may| ("datatrainingallowed", may.to_owned())));
        if lines.is_empty() {
            self.missing("trust.contact", span);
            return None;
        }
        Some(lines)
    }

    /// Addresses of the forms that a key takes; others are reported and left out.
    fn uris(&mut self, key: &str, values: Vec<Located<String>>, forms: &[&str]) -> Vec<String> {
        let mut fit = Vec::new();
        for value in values {
            if is_uri(&value, forms) {
                fit.push(value.value);
            } else {
                let expected: Vec<String> = forms.iter().map(|form| format!("{form}…")).collect();
                self.wrong_value(key, &value, &expected.join(", "));
            }
        }
        fit
    }

    /// Texts of one line each.
    fn lines(&mut self, key: &str, values: Vec<Located<String>>) -> Vec<String> {
        let mut lines = Vec::new();
        for value in values {
            // Two signs would end the heading above.
            if value.trim().is_empty() || value.contains(char::is_control) || value.contains("*/") {
                self.wrong_value(key, &value, "Nguyễn Lan – https://…");
            } else {
                lines.push(value.value);
            }
        }
        lines
    }

    fn missing(&mut self, key: &str, span: Span) {
        let problem = Problem::KeyMissing { key: key.to_owned() };
        self.notes.add(Diagnostic::new(problem).at(self.path, span));
    }
}

/// Whether a text is an address of one of these forms, without blanks or anything that would begin a line.
fn is_uri(text: &str, forms: &[&str]) -> bool {
    let rest = forms.iter().find_map(|form| text.strip_prefix(form).map(|rest| (*form, rest)));
    let Some((form, rest)) = rest else { return false };
    let is_plain = !rest.is_empty() && !rest.contains(|c: char| c.is_whitespace() || c.is_control());
    is_plain
        && match form {
            "mailto:" => is_mail(rest.split('?').next().unwrap_or_default()),
            "https://" | "http://" => is_web(text),
            _ => true,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_form_that_its_key_takes() {
        for good in ["mailto:an-ninh@example.vn", "https://example.vn/an-ninh", "tel:+84-225-0000000"] {
            assert!(is_uri(good, CONTACT), "{good}");
        }
        for bad in [
            "an-ninh@example.vn",
            "mailto:an-ninh",
            "http://example.vn",
            "https://",
            "https://a b",
            "https://a\nExpires: x",
        ] {
            assert!(!is_uri(bad, CONTACT), "{bad}");
        }
    }
}
