//! The preview: what is saved is seen, whatever is asked for meanwhile and however files come and go.
//!
//! Each test waits for what must come, so a slow machine makes it slower and never wrong.
#![allow(clippy::disallowed_methods, reason = "a test stands outside the house and opens its own doors")]

mod support;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use support::{NOW, Temporary, program};

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
        Answered { status: status.expect("an answer has a status"), body: body.to_owned() }
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
