//! The forms of what is typed once and used by machines: addresses of pages, of mail, telephone numbers.

use super::base_url::is_host;

/// Whether a text is an address on the web that can stand in a link: scheme, host, and no sign that ends it.
pub fn is_web(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")) else {
        return false;
    };
    let host = &rest[..rest.find(['/', '?', '#']).unwrap_or(rest.len())];
    is_host(host) && is_of_one_word(rest)
}

/// Whether a text is an address of mail and no more than that: no name before it, no subject after it.
pub(super) fn is_mail(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let fits = |c: char| c.is_alphanumeric() || "._+-'".contains(c);
    !name.is_empty() && name.chars().all(fits) && host.contains('.') && !host.contains(':') && is_host(host)
}

/// Whether a telephone number can be dialled from anywhere: a plus sign, then 7 to 15 digits in groups (E.164).
pub(super) fn is_phone(phone: &str) -> bool {
    let Some(number) = phone.strip_prefix('+') else { return false };
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    (7..=15).contains(&digits)
        && number.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '.' | '(' | ')'))
}

fn is_of_one_word(text: &str) -> bool {
    !text.contains(|c: char| c.is_whitespace() || c.is_control() || "\"<>\\^`{|}".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_on_the_web_has_a_host_and_is_one_word() {
        for good in [
            "https://example.gov.vn",
            "http://example.vn/tin?muc=cang#dau",
            "https://cảng.example.vn/Đồ_Sơn",
            "http://127.0.0.1:4000/",
        ] {
            assert!(is_web(good), "{good}");
        }
        for bad in [
            "https://",
            "https:///x",
            "http://a b/",
            "https://example.vn/\nX: y",
            "https://example.vn/\"><b>",
            "ftp://example.vn",
            "javascript:alert(1)",
            "https://a@example.vn/",
        ] {
            assert!(!is_web(bad), "{bad}");
        }
    }

    #[test]
    fn an_address_of_mail_is_nothing_more() {
        for good in ["a@b.vn", "bao.chi+en@haiphong.example.vn"] {
            assert!(is_mail(good), "{good}");
        }
        let bad = [
            "",
            "a",
            "a@b",
            "mailto:a@b.vn",
            "a@b.vn?bcc=c@d.vn",
            "a b@c.vn",
            "a@b.vn\nBcc: x",
            "a@b.vn,c@d.vn",
        ];
        for bad in bad {
            assert!(!is_mail(bad), "{bad}");
        }
    }
}
