//! What published files say of themselves: who made the picture and under which terms it may be used.
//!
//! Makes an XMP packet; where it stands in a file is known to those who write files.

use std::fmt::Write;

use crate::source::is_forbidden;

use super::Ai;

/// Who made a picture, under which terms it may be used, and what a machine had to do with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rights {
    /// Who made it.
    pub creator: Option<String>,
    /// The name that is to be shown.
    pub credit: Option<String>,
    /// The notice of copyright.
    pub copyright: Option<String>,
    /// Under which terms it may be used.
    pub licence: Option<String>,
    /// Where the terms can be read.
    pub licence_url: Option<String>,
    /// Where a licence can be had.
    pub acquire_url: Option<String>,
    /// What a machine had to do with it.
    pub ai: Option<Ai>,
}

/// The names that a packet takes from the standards of Adobe, IPTC and PLUS.
const NAMESPACES: [(&str, &str); 6] = [
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("photoshop", "http://ns.adobe.com/photoshop/1.0/"),
    ("xmpRights", "http://ns.adobe.com/xap/1.0/rights/"),
    ("plus", "http://ns.useplus.org/ldf/xmp/1.0/"),
    ("Iptc4xmpExt", "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"),
];

impl Rights {
    /// What another says stands where this says nothing.
    pub(super) fn fill(&mut self, other: Self) {
        let texts = [
            (&mut self.creator, other.creator),
            (&mut self.credit, other.credit),
            (&mut self.copyright, other.copyright),
            (&mut self.licence, other.licence),
            (&mut self.licence_url, other.licence_url),
            (&mut self.acquire_url, other.acquire_url),
        ];
        for (own, other) in texts {
            if own.is_none() {
                *own = other;
            }
        }
        self.ai = self.ai.or(other.ai);
    }

    /// A packet of XMP that says them; none when there is nothing to say.
    pub fn xmp(&self) -> Option<String> {
        let rdf = self.rdf()?;
        Some(format!(
            "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta xmlns:x=\"adobe:ns:meta/\">{rdf}</x:xmpmeta><?xpacket end=\"r\"?>"
        ))
    }

    /// The same as it stands in a drawing; none when there is nothing to say.
    ///
    /// The same rights give the same bytes, and no date or name of a program stands in them.
    pub fn rdf(&self) -> Option<String> {
        let properties = self.properties();
        if properties.is_empty() {
            return None;
        }
        let mut rdf = "<rdf:RDF".to_owned();
        for (prefix, namespace) in NAMESPACES {
            // The frame is of RDF, whatever the properties are.
            if prefix == "rdf" || properties.contains(&format!("<{prefix}:")) {
                let _ = write!(rdf, " xmlns:{prefix}=\"{namespace}\"");
            }
        }
        let _ = write!(rdf, "><rdf:Description rdf:about=\"\">{properties}</rdf:Description></rdf:RDF>");
        Some(rdf)
    }

    fn properties(&self) -> String {
        let mut packet = Packet(String::new());
        packet.text("dc:creator", self.creator.as_deref(), Form::List);
        packet.text("photoshop:Credit", self.credit.as_deref(), Form::Plain);
        packet.text("dc:rights", self.copyright.as_deref(), Form::ByLang);
        packet.text("xmpRights:UsageTerms", self.licence.as_deref(), Form::ByLang);
        packet.text("xmpRights:WebStatement", self.licence_url.as_deref(), Form::Plain);
        packet.text("plus:LicensorURL", self.acquire_url.as_deref(), Form::Licensor);
        packet.text("Iptc4xmpExt:DigitalSourceType", self.ai.map(Ai::source_type), Form::Plain);
        packet.0
    }
}

/// How a property holds its words.
#[derive(Clone, Copy)]
enum Form {
    Plain,
    /// As the only one of a list in order.
    List,
    /// As the words for readers of any language.
    ByLang,
    /// As a property of somebody who gives licences.
    Licensor,
}

/// The properties of a packet as far as they are written.
struct Packet(String);

impl Packet {
    fn text(&mut self, name: &str, words: Option<&str>, form: Form) {
        let Some(words) = words.filter(|words| !words.trim().is_empty()) else { return };
        let words = escaped(words);
        self.0 += &match form {
            Form::Plain => format!("<{name}>{words}</{name}>"),
            Form::List => format!("<{name}><rdf:Seq><rdf:li>{words}</rdf:li></rdf:Seq></{name}>"),
            Form::ByLang => {
                let item = format!("<rdf:li xml:lang=\"x-default\">{words}</rdf:li>");
                format!("<{name}><rdf:Alt>{item}</rdf:Alt></{name}>")
            }
            Form::Licensor => {
                let item = format!("<rdf:li rdf:parseType=\"Resource\"><{name}>{words}</{name}></rdf:li>");
                format!("<plus:Licensor><rdf:Seq>{item}</rdf:Seq></plus:Licensor>")
            }
        };
    }
}

/// Words as they stand in an element of XML; what no XML may hold is left out.
fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for c in words.chars().filter(|c| !is_forbidden(*c)) {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\r' => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_not_written() {
        assert_eq!(Rights::default().xmp(), None);
        let blank = Rights { creator: Some("  ".to_owned()), ..Rights::default() };
        assert_eq!(blank.xmp(), None);
        let rights = Rights { creator: Some("Phạm Hải".to_owned()), ..Rights::default() };
        let xmp = rights.xmp().expect("the creator is written");
        assert!(xmp.contains("<dc:creator><rdf:Seq><rdf:li>Phạm Hải</rdf:li></rdf:Seq></dc:creator>"));
        assert!(xmp.contains("xmlns:rdf=") && xmp.contains("xmlns:dc="), "{xmp}");
        assert!(!xmp.contains("plus"), "{xmp}");
    }

    #[test]
    fn words_cannot_end_the_element_they_stand_in() {
        let rights = Rights { credit: Some("</x:xmpmeta> & \u{1}Cảng".to_owned()), ..Rights::default() };
        let xmp = rights.xmp().expect("the credit is written");
        assert!(xmp.contains("<photoshop:Credit>&lt;/x:xmpmeta&gt; &amp; Cảng</photoshop:Credit>"), "{xmp}");
    }

    #[test]
    fn a_picture_by_a_machine_says_so() {
        let rights = Rights { ai: Some(Ai::Generated), ..Rights::default() };
        let xmp = rights.xmp().expect("the machine is named");
        let source = "<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia<";
        assert!(xmp.contains(source), "{xmp}");
    }
}
