//! The preview: what is saved is seen, whatever is asked for meanwhile and however files come and go,
//! and each path has its answer.
//!
//! Each test waits for what must come, so a slow machine makes it slower and never wrong.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crate::support::{NOW, Temporary, program};

/// So long something may take on a machine that has much else to do.
const LIMIT: Duration = Duration::from_secs(120);

const STORY: &str = "content/cang-bien/hai-ngon-den/index.vi.md";
const ADDRESS: &str = "/vi/cang-bien/hai-ngon-den/";

#[test]
fn browsers_that_ask_without_end_are_all_answered_and_see_what_is_saved() {
    let site = site("serve-busy");
    let preview = Preview::of(&site);
    let (is_over, begun) = (AtomicBool::new(false), Instant::now());
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while !is_over.load(Ordering::Relaxed) && begun.elapsed() < LIMIT {
                    assert_eq!(preview.get(ADDRESS).status, 200);
                }
            });
        }
        for (from, to) in [("Đèn ở ngoài khơi", "Đèn ở phía đông"), ("Đèn ở phía đông", "Đèn ở phía nam")]
        {
            site.edit(STORY, from, to);
            preview.wait_for(ADDRESS, to);
        }
        is_over.store(true, Ordering::Relaxed);
    });
}

#[test]
fn a_theme_that_comes_later_is_watched() {
    let site = site("serve-theme");
    let preview = Preview::of(&site);
    preview.wait_for(ADDRESS, "Đèn ở ngoài khơi");
    for words in ["Mẫu thứ nhất", "Mẫu thứ hai", "Mẫu thứ ba"] {
        site.write("themes/harbour/templates/story.html", format!("<h1>{words}</h1>\n"));
        preview.wait_for(ADDRESS, words);
    }
}

#[test]
fn a_folder_that_was_moved_away_and_back_is_watched() {
    let site = site("serve-moved");
    let preview = Preview::of(&site);
    preview.wait_for(ADDRESS, "Đèn ở ngoài khơi");
    let (content, aside) = (site.path().join("content"), site.path().join("c2"));
    fs::rename(&content, &aside).expect("a folder can be moved");
    fs::rename(&aside, &content).expect("a folder can be moved");
    let words = ["Đèn ở ngoài khơi", "Đèn ở phía đông", "Đèn ở phía nam", "Đèn ở phía tây"];
    for pair in words.windows(2) {
        site.edit(STORY, pair[0], pair[1]);
        preview.wait_for(ADDRESS, pair[1]);
    }
}

#[test]
fn a_template_that_cannot_be_read_is_one_problem() {
    let site = site("serve-template");
    let preview = Preview::of(&site);
    preview.line("found.");
    site.write("themes/harbour/templates/home.html", "<h1>{{ page.title }</h1>\n");
    let mut said = preview.lines_to("[template-syntax]");
    said.extend(preview.lines_to("found."));
    assert!(!said.iter().any(|line| line.contains("[template-failed]")), "{said:#?}");
    for path in ["/vi/", "/vi/?anyway", ADDRESS] {
        let page = preview.get(path);
        assert_eq!(page.status, 500, "{path}");
        assert!(page.body.contains("template-syntax") && !page.body.contains("template-failed"), "{path}");
        assert!(!page.body.contains("?anyway"), "there is nothing else to see: {path}");
    }
}

#[test]
fn what_is_not_there_is_said_in_the_language_of_its_folder() {
    let site = site("serve-nothing");
    let preview = Preview::of(&site);
    for (path, lang) in
        [("/en/nope/", "en"), ("/ja/a/b", "ja"), ("/vi/cang-bien/kh%C3%B4ng-c%C3%B3/", "vi"), ("/xx/", "vi")]
    {
        let page = preview.get(path);
        assert_eq!(page.status, 404, "{path}");
        assert!(page.body.contains(&format!("<html lang=\"{lang}\"")), "{path}: {}", page.body);
    }
    let manifest = preview.get("/manifest.json");
    assert_eq!(manifest.status, 404);
    assert!(manifest.body.contains("haidang build"), "{}", manifest.body);
}

#[test]
fn the_style_page_shows_the_theme_with_what_the_site_has_changed_and_is_never_published() {
    let site = site("serve-style");
    let card = "{% component card(card: map, shape: string = \"card\", level: integer = 3, has_section: bool = false, \
        has_summary: bool = true, has_picture: bool = true, is_first: bool = false, @lang) %}\
        <p class=\"own-card\">{{ card.title }}</p>{% endcomponent card %}\n";
    site.write("themes/harbour/templates/components/card.html", card);
    let preview = Preview::of(&site);
    let door = preview.get("/_style/");
    assert!(door.body.contains("/_style/vi/"), "{}", door.body);
    for (lang, words) in [("vi", "Ban đêm"), ("ja", "すべてのテンプレート"), ("ko", "이 사이트에서 바꿈")]
    {
        let page = preview.get(&format!("/_style/{lang}/"));
        assert_eq!(page.status, 200, "{}", page.body);
        assert!(page.body.contains(&format!("<html lang=\"{lang}\"")) && page.body.contains(words), "{lang}");
        assert!(page.body.contains("noindex"), "{lang}");
        let is_own = page.body.matches("class=\"specimen-own\"").count();
        assert!(page.body.contains("own-card") && is_own >= 2, "the site's own card is shown and marked");
    }
    let page = preview.get("/_style/vi/").body;
    let (_, list) = page.split_once("class=\"specimen-files\"").expect("every template is listed");
    let files: Vec<&str> = list.split("<code>").skip(1).filter_map(|rest| rest.split('<').next()).collect();
    assert!(files.len() > 40 && files.is_sorted(), "{files:?}");
    assert!(page.contains("<code>--sea</code> <code class=\"swatch-value\">#0b5a78</code>"), "{page}");
    assert!(page.contains("<code>--sea</code> <code class=\"swatch-value\">#6cc0df</code>"), "and by night");
    assert!(page.contains("Tương phản 7,3 : 1"), "{page}");
    let styles = page.split('"').find(|part| part.contains("/assets/style-page.")).expect("it has styles");
    assert!(preview.get(styles).body.contains(".by-night{color-scheme:dark;--paper:#0c1920"));
    let published = |arguments: &[&str]| {
        crate::support::run(site.path(), &[&["build", "--now", NOW], arguments].concat()).with_code(0);
        let files = crate::support::files_below(&site.path().join("public"));
        files.keys().filter(|file| file.contains("style")).cloned().collect::<Vec<_>>()
    };
    assert_eq!(published(&["--preview"]).len(), 7, "a door, five pages and their styles");
    assert_eq!(published(&[]), Vec::<String>::new());
    let plan = crate::support::run(site.path(), &["plan", "--now", NOW]).with_code(0).stdout;
    assert!(!plan.contains("style-page"), "{plan}");
}

#[test]
fn a_folder_answers_to_the_name_of_its_file() {
    let site = site("serve-index");
    let preview = Preview::of(&site);
    let (folder, file) = (preview.get(ADDRESS), preview.get(&format!("{ADDRESS}index.html")));
    assert_eq!((file.status, file.body), (200, folder.body));
    assert_eq!(preview.get("/index.html").status, 200);
    assert_eq!(preview.get("/vi/khong/index.html").status, 404);
}

#[test]
fn pages_are_read_and_nothing_else_is_done_to_them() {
    let site = site("serve-methods");
    let preview = Preview::of(&site);
    for method in ["POST", "PUT", "DELETE"] {
        let refused = preview.ask(method, ADDRESS, &preview.host);
        assert_eq!(refused.status, 405, "{method}");
        assert!(refused.head.contains("\r\nallow: get,head"), "{method}: {}", refused.head);
    }
    let head = preview.ask("HEAD", ADDRESS, &preview.host);
    assert_eq!((head.status, head.body.as_str()), (200, ""));
}

#[test]
fn a_host_of_another_name_is_refused() {
    let site = site("serve-host");
    let preview = Preview::of(&site);
    for host in
        ["evil.example", "127.0.0.1:4987.evil.example", "localhost.evil.example", "localhost:x", "[::1"]
    {
        assert_eq!(preview.ask("GET", "/", host).status, 403, "{host}");
    }
    for host in ["127.0.0.1", "127.0.0.1:4000", "[::1]", "[::1]:4000", "localhost", "localhost:4000"] {
        assert_eq!(preview.ask("GET", "/", host).status, 200, "{host}");
    }
}

#[test]
fn a_player_gets_the_part_of_a_film_that_it_asks_for() {
    let site = site("serve-range");
    site.write("content/cang-bien/hai-ngon-den/phim.mp4", include_bytes!("../clips/upright.mp4"));
    let card = "creator = \"Hải Đăng\"\nlicence = \"CC BY 4.0\"\nspeech = \"none\"\n";
    site.write("content/cang-bien/hai-ngon-den/phim.mp4.toml", card);
    let story = fs::read_to_string(site.path().join(STORY)).expect("the story is there");
    site.write(STORY, format!("{story}\n::: video phim.mp4\nĐèn quay.\n:::\n"));
    let preview = Preview::of(&site);
    let page = preview.get(ADDRESS).body;
    let film = page.split("<source src=\"").nth(1).and_then(|rest| rest.split('"').next());
    let film = film.expect("the film has a source");
    let asked = |range: &str| preview.ask("GET", film, &format!("{}\r\nRange: {range}", preview.host));
    let part = asked("bytes=4-7");
    assert_eq!((part.status, part.body.as_str()), (206, "ftyp"));
    assert!(part.head.contains("\r\ncontent-range: bytes 4-7/4286"), "{}", part.head);
    assert!(part.head.contains("\r\ncontent-type: video/mp4"), "{}", part.head);
    assert_eq!(asked("bytes=9999-").status, 416);
    let whole = preview.get(film);
    assert!(whole.status == 200 && whole.head.contains("\r\naccept-ranges: bytes"), "{}", whole.head);
}

#[test]
fn no_search_engine_keeps_what_the_preview_shows() {
    let site = site("serve-noindex");
    let preview = Preview::of(&site);
    for path in ["/", ADDRESS] {
        let page = preview.get(path);
        assert!(page.head.contains("\r\nx-robots-tag: noindex"), "{path}: {}", page.head);
        assert!(page.body.contains("<meta name=\"robots\" content=\"noindex\">"), "{path}");
    }
}

fn site(name: &str) -> Temporary {
    Temporary::copy_of("tests/sites-good/port", name)
}

/// A running preview, which ends with the test.
struct Preview {
    child: Child,
    host: String,
    /// What the program says, line by line.
    said: Mutex<Receiver<String>>,
}

/// What a preview answers.
struct Answered {
    status: u16,
    /// Everything above the body, in small letters.
    head: String,
    body: String,
}

impl Preview {
    fn of(site: &Temporary) -> Self {
        let mut child = program(site.path())
            .args(["--lang", "en", "serve", "--port", "0", "--now", NOW])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program can be started");
        let stderr = child.stderr.take().expect("what the program says is kept");
        let (sender, said) = channel();
        std::thread::spawn(move || {
            // Reads to the end even when nobody listens, or the program would wait for its reader.
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                let _ = sender.send(line);
            }
        });
        let mut preview = Self { child, host: String::new(), said: Mutex::new(said) };
        let line = preview.line("The site can be seen at http://");
        preview.host = line.rsplit("http://").next().unwrap_or_default().trim_matches('/').to_owned();
        preview
    }

    /// The next line with these words; those before it are lost.
    fn line(&self, words: &str) -> String {
        self.lines_to(words).pop().expect("the last line has the words")
    }

    /// What is said up to the next line with these words.
    fn lines_to(&self, words: &str) -> Vec<String> {
        let said = self.said.lock().expect("no other listener has failed");
        let mut lines = Vec::new();
        while lines.last().is_none_or(|line: &String| !line.contains(words)) {
            match said.recv_timeout(LIMIT) {
                Ok(line) => lines.push(line),
                Err(error) => panic!("`{words}` is not said ({error}): {lines:#?}"),
            }
        }
        lines
    }

    fn get(&self, path: &str) -> Answered {
        self.ask("GET", path, &self.host)
    }

    fn ask(&self, method: &str, path: &str, host: &str) -> Answered {
        let mut stream = TcpStream::connect(&self.host).expect("the preview listens");
        stream.set_read_timeout(Some(LIMIT)).expect("a wait can be limited");
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")
            .expect("the preview takes a request");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("the preview answers in time");
        let text = String::from_utf8_lossy(&bytes);
        let (head, body) = text.split_once("\r\n\r\n").expect("an answer has a head");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
        Answered {
            status: status.expect("an answer has a status"),
            head: head.to_lowercase(),
            body: body.to_owned(),
        }
    }

    /// Asks for a page until it has these words.
    fn wait_for(&self, path: &str, words: &str) {
        let begun = Instant::now();
        while !self.get(path).body.contains(words) {
            assert!(begun.elapsed() < LIMIT, "{path} never shows `{words}`");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
