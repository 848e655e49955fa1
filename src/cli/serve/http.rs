//! The server's side: paths to orders, answers to responses, and the wait for the next round.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::ops::Range;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, Uri, header};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::{oneshot, watch};

use super::orders::{Answer, Order, Reply, Request};
use super::range;

/// Where the program's own paths begin; no address of a site can, since languages are BCP 47 tags.
const OWN: &str = "/_haidang";

/// Reloads the page when the site has been read again since it was made.
const RELOAD: &str = "(async (known) => {
  for (;;) {
    try {
      const answer = await fetch('/_haidang/round?' + known);
      if (!answer.ok) throw new Error(answer.statusText);
      if (await answer.text() !== known) { location.reload(); return; }
    } catch { await new Promise((done) => setTimeout(done, 1000)); }
  }
})(document.currentScript.dataset.round);
";

/// How long a browser waits for a change before it asks again.
const PATIENCE: Duration = Duration::from_secs(25);

/// What the handlers share.
#[derive(Clone)]
pub(super) struct Served {
    orders: Sender<Order>,
    rounds: Arc<watch::Sender<u64>>,
}

impl Served {
    pub(super) fn new(orders: Sender<Order>) -> Self {
        Self { orders, rounds: Arc::new(watch::Sender::new(0)) }
    }

    /// The count of how often the site was read.
    pub(super) fn rounds(&self) -> Arc<watch::Sender<u64>> {
        Arc::clone(&self.rounds)
    }
}

/// Serves until the program is told to stop.
pub(super) async fn serve(listener: TcpListener, site: Served) -> io::Result<()> {
    let router = Router::new()
        .route(&format!("{OWN}/live.js"), get(|| async { file("live.js", RELOAD.as_bytes().to_vec()) }))
        .route(&format!("{OWN}/round"), get(round))
        .fallback(get(page))
        .with_state(site);
    let stopped = async {
        // Without a way to hear of it, the program is ended by the machine.
        let _ = tokio::signal::ctrl_c().await;
    };
    tokio::select! {
        served = async { axum::serve(listener, router).await } => served,
        () = stopped => Ok(()),
    }
}

/// The number of the round, as soon as it is another than the one that the browser knows.
async fn round(State(site): State<Served>, uri: Uri) -> Response<Body> {
    let known: Option<u64> = uri.query().and_then(|query| query.parse().ok());
    let mut rounds = site.rounds.subscribe();
    if let Some(known) = known {
        // A wait that runs out answers with the round that the browser knows.
        let _ = tokio::time::timeout(PATIENCE, rounds.wait_for(|round| *round != known)).await;
    }
    let round = *rounds.borrow();
    respond(StatusCode::OK, "text/plain; charset=utf-8", round.to_string().into_bytes())
}

async fn page(State(site): State<Served>, headers: HeaderMap, uri: Uri) -> Response<Body> {
    if !is_local_name(&headers) {
        return respond(StatusCode::FORBIDDEN, "text/plain; charset=utf-8", b"unknown host\n".to_vec());
    }
    let (reply, replied) = oneshot::channel();
    let request = Request { path: decoded(uri.path()), is_anyway: uri.query() == Some("anyway"), reply };
    // A worker that has ended takes no order, and drops what it had taken.
    let _ = site.orders.send(Order::Make(request));
    match replied.await {
        Ok(reply) => response(reply, headers.get(header::RANGE).and_then(|range| range.to_str().ok())),
        Err(_) => respond(StatusCode::SERVICE_UNAVAILABLE, "text/plain; charset=utf-8", Vec::new()),
    }
}

/// Whether a request names this machine by an address or as `localhost`: a site elsewhere whose name was
/// made to lead here must not read what is not published yet.
fn is_local_name(headers: &HeaderMap) -> bool {
    let Some(host) = headers.get(header::HOST).and_then(|host| host.to_str().ok()) else { return true };
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    if host.parse::<SocketAddr>().is_ok() || bare.parse::<IpAddr>().is_ok() {
        return true;
    }
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.parse::<u16>().is_ok() => name,
        _ => host,
    };
    name == "localhost" || name.ends_with(".localhost")
}

fn response(Reply { round, answer }: Reply, asked: Option<&str>) -> Response<Body> {
    match answer {
        Answer::File { name, bytes } if name.ends_with(".html") => {
            html_page(StatusCode::OK, &String::from_utf8_lossy(&bytes), round)
        }
        Answer::File { name, bytes } => match asked.and_then(|asked| range::of(asked, bytes.len())) {
            Some(part) => partial(&name, &bytes, part),
            None => file(&name, bytes),
        },
        Answer::Report { html } => html_page(StatusCode::INTERNAL_SERVER_ERROR, &html, round),
        Answer::NotFound { html } => html_page(StatusCode::NOT_FOUND, &html, round),
        Answer::Redirect { path } => redirect(&path),
    }
}

fn redirect(path: &str) -> Response<Body> {
    let encoded: String = path
        .bytes()
        .map(|byte| match byte {
            b'!'..=b'~' if !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}') => {
                char::from(byte).to_string()
            }
            byte => format!("%{byte:02X}"),
        })
        .collect();
    let response =
        Response::builder().status(StatusCode::TEMPORARY_REDIRECT).header(header::LOCATION, encoded);
    response.body(Body::empty()).unwrap_or_default()
}

fn file(name: &str, bytes: Vec<u8>) -> Response<Body> {
    with_ranges(respond(StatusCode::OK, mime_of(name), bytes))
}

/// The part of a file that a player asks for, or that there is no such part.
fn partial(name: &str, bytes: &[u8], part: Option<Range<usize>>) -> Response<Body> {
    let (status, content, range) = match part {
        Some(part) => {
            let shown = format!("bytes {}-{}/{}", part.start, part.end - 1, bytes.len());
            (StatusCode::PARTIAL_CONTENT, bytes[part].to_vec(), shown)
        }
        None => (StatusCode::RANGE_NOT_SATISFIABLE, Vec::new(), format!("bytes */{}", bytes.len())),
    };
    let mut response = with_ranges(respond(status, mime_of(name), content));
    if let Ok(range) = range.parse() {
        response.headers_mut().insert(header::CONTENT_RANGE, range);
    }
    response
}

/// Tells players that they may ask for parts, without which they cannot jump.
fn with_ranges(mut response: Response<Body>) -> Response<Body> {
    response.headers_mut().insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    response
}

fn mime_of(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "xml" => "application/xml; charset=utf-8",
        "txt" | "csv" | "_redirects" => "text/plain; charset=utf-8",
        "jpg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "vtt" => "text/vtt; charset=utf-8",
        "mp4" | "m4v" => "video/mp4",
        "webm" => "video/webm",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "weba" => "audio/webm",
        "aac" => "audio/aac",
        "ogg" | "oga" | "opus" => "audio/ogg",
        "flac" => "audio/flac",
        "wav" => "audio/wav",
        _ => "application/octet-stream",
    }
}

/// A page, with the script that reloads it; a copy of it that is kept elsewhere is not to be found.
fn html_page(status: StatusCode, html: &str, round: u64) -> Response<Body> {
    let script = format!("<script src=\"{OWN}/live.js\" data-round=\"{round}\" defer></script>\n");
    let html = before(html, "</head>", "<meta name=\"robots\" content=\"noindex\">\n");
    respond(status, "text/html; charset=utf-8", before(&html, "</body>", &script).into_bytes())
}

/// A page with something before its last such tag, or at its end.
fn before(html: &str, tag: &str, added: &str) -> String {
    let (start, end) = html.split_at(html.rfind(tag).unwrap_or(html.len()));
    format!("{start}{added}{end}")
}

fn respond(status: StatusCode, mime: &str, bytes: Vec<u8>) -> Response<Body> {
    let response = Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, mime)
        .header(header::CACHE_CONTROL, "no-store")
        .header("x-robots-tag", "noindex")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    response.body(Body::from(bytes)).unwrap_or_default()
}

/// A path with its percent escapes read.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let digits = (first == b'%').then(|| after.get(..2)).flatten();
        let value = digits.and_then(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok());
        bytes.push(value.unwrap_or(first));
        rest = if value.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
