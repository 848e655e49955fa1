// Serves the finished site on this machine as a strict static host would, with the headers that `_headers` asks for.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, posix } from "node:path";
import { gzipSync } from "node:zlib";

import { fileAt, pathOf } from "./site.mjs";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".gif": "image/gif",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".mp3": "audio/mpeg",
  ".m4a": "audio/mp4",
  ".mp4": "video/mp4",
  ".ogg": "audio/ogg",
  ".opus": "audio/ogg",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".vtt": "text/vtt; charset=utf-8",
  ".webm": "video/webm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** What every static host compresses. */
const PRESSED = /^(text\/|image\/svg|application\/(json|xml|manifest))/;

/** Starts the server; `at(address)` is where a page then stands. Each file is kept back for the milliseconds that
    `lateness` says. */
export async function serve(site, lateness = () => 0) {
  const headers = headersOf(site);
  const server = createServer(async (request, response) => {
    const late = lateness(request.url);
    if (late > 0) await new Promise((done) => setTimeout(done, late));
    await answer(site, headers, request, response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    at: (address) => origin + site.base.pathname.slice(0, -1) + address,
    stop: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

/** The headers of every answer: the first rule of `_headers`, but for what this machine without https cannot keep. */
function headersOf(site) {
  const [, rule] = /^\S*\/\*\n((?: {2}.*\n)+)/.exec(readFileSync(join(site.folder, "_headers"), "utf8")) ?? [];
  if (rule === undefined) throw new Error("_headers has no rule for the whole site");
  const headers = rule.trim().split("\n").map((line) => line.trim().split(/: (.*)/, 2));
  return headers.filter(([name]) => name !== "Strict-Transport-Security");
}

async function answer(site, headers, request, response) {
  const asked = new URL(request.url, site.base.origin);
  const path = pathOf(site, asked);
  const found = path === undefined ? undefined : fileAt(site, path);
  const file = found ?? notFound(site, path ?? "/");
  for (const [name, value] of headers) response.setHeader(name, value);
  if (file === undefined) return response.writeHead(404).end();
  response.setHeader("Content-Type", TYPES[extname(file).toLowerCase()] ?? "application/octet-stream");
  response.setHeader("Accept-Ranges", "bytes");
  const bytes = await readFile(join(site.folder, file));
  const part = found && /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
  if (part && Number(part[1]) < bytes.length) return partial(request, response, bytes, Number(part[1]), part[2]);
  const isPressed = PRESSED.test(response.getHeader("Content-Type")) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  if (isPressed) response.setHeader("Content-Encoding", "gzip");
  response.writeHead(found === undefined ? 404 : 200);
  response.end(request.method === "HEAD" ? undefined : isPressed ? gzipSync(bytes) : bytes);
}

/** The part of a file that a player asks for; without it nobody can jump in a film. */
function partial(request, response, bytes, first, until) {
  const last = until === "" ? bytes.length - 1 : Math.min(Number(until), bytes.length - 1);
  response.setHeader("Content-Range", `bytes ${first}-${last}/${bytes.length}`);
  response.writeHead(206);
  response.end(request.method === "HEAD" ? undefined : bytes.subarray(first, last + 1));
}

/** The 404 page of the nearest folder above, as static hosts choose it. */
function notFound(site, path) {
  for (let folder = path; folder !== "/"; ) {
    folder = posix.dirname(folder);
    const file = fileAt(site, posix.join(folder, "404.html"));
    if (file !== undefined) return file;
  }
  return fileAt(site, "/404.html");
}
