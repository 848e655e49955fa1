//! Calls an engine that drafts translations: JSON lines to it, JSON lines from it.
//!
//! Knows nothing of translations. An engine that ends badly, takes too long, says too much or something else than
//! JSON lines has said nothing: its answers count only when all of a batch is in order.
//!
//! HTTP is spoken over a bare connection: a request to this machine in HTTP/1.0 needs no client that knows
//! certificates, proxies and redirects, and none of these may lead the text elsewhere.

use std::collections::BTreeMap;
use std::io::{BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use serde::Deserialize;

use crate::config::{Call, Engine};

/// What is wrong with an engine, by the word of the catalogues, and what was found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) kind: &'static str,
    pub(super) found: String,
}

impl Fault {
    fn new(kind: &'static str, found: impl ToString) -> Self {
        Self { kind, found: found.to_string() }
    }
}

/// What an engine has said of one text.
pub(super) type Answer = Result<String, String>;

/// An answer as it is written.
#[derive(Deserialize)]
struct Line {
    id: String,
    text: Option<String>,
    error: Option<String>,
}

/// Gives an engine texts by their ids and reads its answers; a text without an answer is left out.
pub(super) fn ask(
    engine: &Engine,
    folder: &Path,
    requests: &[(String, serde_json::Value)],
) -> Result<BTreeMap<String, Answer>, Fault> {
    let mut answers = BTreeMap::new();
    for batch in requests.chunks(engine.batch.max(1)) {
        let lines: String = batch.iter().map(|(_, request)| format!("{request}\n")).collect();
        // A translation is seldom three times as long as its source, and never a hundred times.
        let most = lines.len().saturating_mul(MOST_TIMES) + LEAST_ROOM;
        let timeout = Duration::from_secs(engine.timeout.into());
        let said = match &engine.call {
            Call::Command(command) => of_command(command, folder, lines, most, timeout)?,
            Call::Url { address, path } => of_url(*address, path, &lines, most, timeout)?,
        };
        let known: Vec<&str> = batch.iter().map(|(id, _)| id.as_str()).collect();
        for line in said.lines().filter(|line| !line.trim().is_empty()) {
            let line: Line =
                serde_json::from_str(line).map_err(|_| Fault::new("garbage", shortened(line)))?;
            if !known.contains(&line.id.as_str()) {
                return Err(Fault::new("unknown-id", shortened(&line.id)));
            }
            let answer = match (line.text, line.error) {
                (Some(text), None) => Ok(text),
                (_, error) => Err(shortened(&error.unwrap_or_default())),
            };
            if answers.insert(line.id.clone(), answer).is_some() {
                return Err(Fault::new("twice", shortened(&line.id)));
            }
        }
    }
    Ok(answers)
}

/// How many times as much as it was given an engine may say.
const MOST_TIMES: usize = 20;
/// What it may say in any case.
const LEAST_ROOM: usize = 65_536;

/// The beginning of what was found, on one line that no terminal stumbles over.
fn shortened(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(120).collect();
    plain.trim().to_owned()
}

/// What a program answers. It runs in a group of its own, so that whatever it has started ends with it.
fn of_command(
    command: &[String],
    folder: &Path,
    lines: String,
    most: usize,
    timeout: Duration,
) -> Result<String, Fault> {
    let Some((program, arguments)) = command.split_first() else { return Err(Fault::new("start", "")) };
    let mut child = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|cause| Fault::new("start", format!("{program}: {cause}")))?;
    let deadline = Instant::now() + timeout;
    if let Some(mut input) = child.stdin.take() {
        // An engine may end before it has read everything; what it has said tells.
        thread::spawn(move || input.write_all(lines.as_bytes()));
    }
    let (output, errors) = (child.stdout.take(), child.stderr.take());
    let said = reading(output, most);
    let complaint = reading(errors, LEAST_ROOM);
    let end = waited(&mut child, &said, deadline);
    kill(&mut child);
    let said = end?;
    let status = child.wait().map_err(|cause| Fault::new("start", cause))?;
    if !status.success() {
        let complaint = complaint.recv_timeout(Duration::from_secs(1)).ok().and_then(Result::ok);
        let last = complaint.unwrap_or_default();
        let last = last.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default().to_owned();
        return Err(Fault::new("failed", format!("{status}: {}", shortened(&last))));
    }
    Ok(said)
}

type Reading = mpsc::Receiver<Result<String, Fault>>;

/// Reads all that comes, up to a limit, beside everything else.
fn reading<R: Read + Send + 'static>(stream: Option<R>, most: usize) -> Reading {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let limit = u64::try_from(most).unwrap_or(u64::MAX);
        let read =
            stream.map_or(Ok(0), |stream| BufReader::new(stream).take(limit + 1).read_to_end(&mut bytes));
        let said = match read {
            Err(cause) => Err(Fault::new("failed", cause)),
            Ok(_) if bytes.len() > most => Err(Fault::new("flood", most)),
            Ok(_) => String::from_utf8(bytes).map_err(|_| Fault::new("garbage", "UTF-8")),
        };
        let _ = sender.send(said);
    });
    receiver
}

/// What a program has said when it has ended in time.
fn waited(child: &mut Child, said: &Reading, deadline: Instant) -> Result<String, Fault> {
    let late = || Fault::new("late", "");
    let left = || deadline.saturating_duration_since(Instant::now());
    let said = match said.recv_timeout(left()) {
        Ok(said) => said?,
        Err(RecvTimeoutError::Timeout) => return Err(late()),
        Err(RecvTimeoutError::Disconnected) => return Err(Fault::new("failed", "")),
    };
    // Its output is closed; it may still be at work.
    while !left().is_zero() {
        match child.try_wait() {
            Ok(None) => thread::sleep(Duration::from_millis(10)),
            _ => return Ok(said),
        }
    }
    Err(late())
}

/// Ends what is left of a program and of what it has started.
fn kill(child: &mut Child) {
    if let Some(group) = i32::try_from(child.id()).ok().and_then(rustix::process::Pid::from_raw) {
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
}

/// What an address on this machine answers.
fn of_url(
    address: SocketAddr,
    path: &str,
    lines: &str,
    most: usize,
    timeout: Duration,
) -> Result<String, Fault> {
    let wrong = |cause: std::io::Error| match cause.kind() {
        std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut => Fault::new("late", ""),
        _ => Fault::new("start", format!("{address}: {cause}")),
    };
    let deadline = Instant::now() + timeout;
    let mut stream = TcpStream::connect_timeout(&address, timeout).map_err(wrong)?;
    stream.set_write_timeout(Some(timeout)).map_err(wrong)?;
    let request = format!(
        "POST {path} HTTP/1.0\r\nHost: {address}\r\nContent-Type: application/x-ndjson; charset=utf-8\r\n\
         Accept: application/x-ndjson\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{lines}",
        lines.len()
    );
    stream.write_all(request.as_bytes()).map_err(wrong)?;
    let mut bytes = Vec::new();
    let mut part = [0; 8192];
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(Fault::new("late", ""));
        }
        stream.set_read_timeout(Some(left)).map_err(wrong)?;
        match stream.read(&mut part) {
            Ok(0) => break,
            Ok(read) => bytes.extend_from_slice(&part[..read]),
            // Who refuses a request may hang up on the rest of it: what was said before still counts.
            Err(cause) if cause.kind() == std::io::ErrorKind::ConnectionReset && !bytes.is_empty() => break,
            Err(cause) => return Err(wrong(cause)),
        }
        if bytes.len() > most + HEAD {
            return Err(Fault::new("flood", most));
        }
        if is_all(&bytes) {
            break;
        }
    }
    body(&bytes)
}

/// What the head of an answer may take.
const HEAD: usize = 16_384;

fn parts(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    Some((std::str::from_utf8(&bytes[..end]).ok()?, &bytes[end + 4..]))
}

fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    let mut fields = head.lines().skip(1).filter_map(|line| line.split_once(':'));
    fields.find(|(key, _)| key.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
}

/// Whether an answer has come to the length that it says.
fn is_all(bytes: &[u8]) -> bool {
    let Some((head, body)) = parts(bytes) else { return false };
    let length = header(head, "content-length").and_then(|length| length.parse::<usize>().ok());
    length.is_some_and(|length| body.len() >= length)
}

fn body(bytes: &[u8]) -> Result<String, Fault> {
    let garbage =
        || Fault::new("garbage", shortened(&String::from_utf8_lossy(&bytes[..bytes.len().min(120)])));
    let (head, body) = parts(bytes).ok_or_else(garbage)?;
    let status = head.lines().next().unwrap_or_default();
    let code = status.strip_prefix("HTTP/1.").and_then(|rest| rest.split_whitespace().nth(1));
    if code != Some("200") {
        return Err(Fault::new("failed", shortened(status)));
    }
    let length = header(head, "content-length").and_then(|length| length.parse::<usize>().ok());
    if length.is_some_and(|length| body.len() < length) {
        return Err(Fault::new("failed", "…"));
    }
    let body = match header(head, "transfer-encoding") {
        Some(coding) if coding.eq_ignore_ascii_case("chunked") => joined(body).ok_or_else(garbage)?,
        _ => body[..length.unwrap_or(body.len())].to_vec(),
    };
    String::from_utf8(body).map_err(|_| Fault::new("garbage", "UTF-8"))
}

/// The parts of an answer that was sent in parts, each behind its length.
fn joined(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut all = Vec::new();
    loop {
        let end = body.windows(2).position(|window| window == b"\r\n")?;
        let size = std::str::from_utf8(&body[..end]).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        if size == 0 {
            return Some(all);
        }
        let begin = end + 2;
        all.extend_from_slice(body.get(begin..begin.checked_add(size)?)?);
        body = body.get(begin + size + 2..)?;
    }
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    fn engine(script: &str, timeout: u32) -> Engine {
        let command = ["sh", "-c", script].map(str::to_owned).to_vec();
        Engine { call: Call::Command(command), languages: None, timeout, batch: 2 }
    }

    fn asked(engine: &Engine) -> Result<BTreeMap<String, Answer>, Fault> {
        let request = |id: &str| (id.to_owned(), serde_json::json!({ "id": id, "text": "Cảng" }));
        ask(engine, Path::new("."), &["a", "b", "c"].map(request))
    }

    fn kind(script: &str) -> &'static str {
        asked(&engine(script, 2)).expect_err("an engine that is wrong").kind
    }

    #[test]
    fn answers_come_by_id_in_any_order() {
        let script = "sed -n 's/.*\"id\":\"\\([abc]\\)\".*/{\"id\":\"\\1\",\"text\":\"Port\"}/p' | sort -r";
        let answers = asked(&engine(script, 20)).expect("answers");
        assert_eq!(answers.len(), 3);
        assert!(answers.values().all(|answer| *answer == Ok("Port".to_owned())));
    }

    #[test]
    fn an_engine_that_is_not_in_order_has_said_nothing() {
        assert_eq!(kind("cat >/dev/null; echo no more memory >&2; exit 3"), "failed");
        assert_eq!(kind("sleep 60 & sleep 60"), "late");
        assert_eq!(kind("exec >&-; sleep 60"), "late");
        assert_eq!(kind("yes"), "flood");
        assert_eq!(kind("echo Loading model..."), "garbage");
        assert_eq!(kind("printf '\\377\\n'"), "garbage");
        assert_eq!(kind("echo '{\"id\":\"x\",\"text\":\"y\"}'"), "unknown-id");
        assert_eq!(
            kind("echo '{\"id\":\"a\",\"text\":\"y\"}'; echo '{\"id\":\"a\",\"text\":\"y\"}'"),
            "twice"
        );
        let nobody = Engine { call: Call::Command(vec!["./khong-co".to_owned()]), ..engine("", 2) };
        assert_eq!(asked(&nobody).expect_err("nobody is there").kind, "start");
        let script = "head -n 1 >/dev/null; echo '{\"id\":\"a\",\"error\":\"too long\"}'";
        let answers = asked(&Engine { batch: 9, ..engine(script, 20) }).expect("an answer");
        assert_eq!(answers.into_iter().collect::<Vec<_>>(), [("a".to_owned(), Err("too long".to_owned()))]);
    }

    /// What an engine behind an address that answers like this has said.
    fn served(answer: &'static str) -> Result<BTreeMap<String, Answer>, Fault> {
        let listener = TcpListener::bind("127.0.0.1:0").expect("an address of this machine");
        let address = listener.local_addr().expect("its port");
        let server = thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a connection");
            let mut read = [0; 4096];
            let length = stream.read(&mut read).expect("a request");
            assert!(read[..length].starts_with(b"POST /mt HTTP/1.0\r\n"));
            stream.write_all(answer.as_bytes()).expect("an answer");
        });
        let call = Call::Url { address, path: "/mt".to_owned() };
        let answers = asked(&Engine { call, languages: None, timeout: 5, batch: 9 });
        server.join().expect("a server that is well");
        answers
    }

    #[test]
    fn an_address_on_this_machine_is_asked_in_plain_http() {
        let whole = served("HTTP/1.1 200 OK\r\n\r\n{\"id\":\"a\",\"text\":\"Port\"}\n").expect("an answer");
        assert_eq!(whole.len(), 1);
        let parts = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n{\"id\":\"b\",\"text\"\r\n8\r\n:\"Cat\"}\n\r\n0\r\n\r\n";
        assert_eq!(served(parts).expect("an answer")["b"], Ok("Cat".to_owned()));
        let fault = |answer| served(answer).expect_err("an answer that is wrong").kind;
        assert_eq!(fault("HTTP/1.1 503 Busy\r\n\r\n"), "failed");
        assert_eq!(fault("HTTP/1.1 302 Found\r\nLocation: http://example.vn/\r\n\r\n"), "failed");
        assert_eq!(fault("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{\"id\""), "failed");
        assert_eq!(fault("220 mail.example.vn\r\n"), "garbage");
    }
}
