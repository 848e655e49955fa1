//! Platforms of film on the web, whose pages a text may lead to.
//!
//! Nothing is fetched from them: knows them by their addresses alone.

use super::web::host;

/// Hosts with the name of their platform, and what the path of a film begins with there.
const PLATFORMS: [(&str, &str, &[&str]); 17] = [
    ("youtube.com", "YouTube", &["/watch", "/shorts/", "/live/", "/embed/"]),
    ("youtube-nocookie.com", "YouTube", &["/embed/"]),
    ("youtu.be", "YouTube", &["/"]),
    ("vimeo.com", "Vimeo", &["/"]),
    ("player.vimeo.com", "Vimeo", &["/video/"]),
    ("facebook.com", "Facebook", &["/watch", "/reel/", "/share/v/", "/share/r/"]),
    ("fb.watch", "Facebook", &["/"]),
    ("tiktok.com", "TikTok", &["/@"]),
    ("vm.tiktok.com", "TikTok", &["/"]),
    ("vt.tiktok.com", "TikTok", &["/"]),
    ("dailymotion.com", "Dailymotion", &["/video/"]),
    ("dai.ly", "Dailymotion", &["/"]),
    ("bilibili.com", "Bilibili", &["/video/"]),
    ("b23.tv", "Bilibili", &["/"]),
    ("v.qq.com", "Tencent Video", &["/x/"]),
    ("tv.naver.com", "Naver TV", &["/v/"]),
    ("nicovideo.jp", "ニコニコ動画", &["/watch/"]),
];

/// The name of the platform whose film stands at an address; none when no film that is known of does.
pub fn platform(url: &str) -> Option<&'static str> {
    let rest = url.strip_prefix("https:").or_else(|| url.strip_prefix("http:"))?.strip_prefix("//")?;
    let host = host(rest).to_ascii_lowercase();
    let host = host.strip_prefix("www.").or_else(|| host.strip_prefix("m.")).unwrap_or(&host);
    let path = rest.find('/').map_or("", |at| &rest[at..]);
    let (_, name, beginnings) = PLATFORMS.iter().find(|(known, _, _)| *known == host)?;
    let is_film = |beginning: &&str| path.len() > 1 && path.starts_with(*beginning);
    let is_video = beginnings.iter().any(is_film) || (host == "facebook.com" && path.contains("/videos/"));
    // A person's page is none of their films.
    let is_person = host == "tiktok.com" && !path.contains("/video/");
    (is_video && !is_person).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_film_is_told_from_the_page_of_who_made_it() {
        for (url, expected) in [
            ("https://www.youtube.com/watch?v=abc", Some("YouTube")),
            ("https://youtu.be/abc?t=3", Some("YouTube")),
            ("https://m.youtube.com/shorts/abc", Some("YouTube")),
            ("https://www.youtube.com/@haiphong", None),
            ("https://youtu.be/", None),
            ("https://vimeo.com/12345", Some("Vimeo")),
            ("https://www.facebook.com/haiphong/videos/123/", Some("Facebook")),
            ("https://www.facebook.com/haiphong", None),
            ("https://www.tiktok.com/@a/video/1", Some("TikTok")),
            ("https://www.tiktok.com/@a", None),
            ("https://dai.ly/x1", Some("Dailymotion")),
            ("https://youtube.com.evil.example/watch?v=1", None),
            ("https://example.vn/video", None),
            ("clip.mp4", None),
        ] {
            assert_eq!(platform(url), expected, "{url}");
        }
    }
}
