// The Nu HTML checker finds no error in any page. Its warnings are shown and fail nothing.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const PACKAGE = join(import.meta.dirname, "..", "node_modules", "vnu-jar");

export function* check({ site }) {
  const found = validate(site);
  for (const page of site.pages) yield { where: page.address, faults: found.get(page.file) ?? [] };
}

function validate(site) {
  const said = spawnSync(
    "java",
    ["-Xss16m", "-Xmx2g", "-jar", jar(), "--skip-non-html", "--format", "json", "--exit-zero-always", site.folder],
    { encoding: "utf8", maxBuffer: 1 << 30 },
  );
  if (said.status !== 0) throw new Error(`java: ${said.error ?? said.stderr.slice(0, 2000)}`);
  const { messages } = JSON.parse(said.stderr);
  const root = pathToFileURL(`${site.folder}/`).pathname;
  const [faults, warnings] = [new Map(), new Map()];
  for (const { type, message, extract, url } of messages) {
    const file = decodeURIComponent(new URL(url).pathname).slice(decodeURIComponent(root).length);
    if (type === "info") warnings.set(message, (warnings.get(message) ?? 0) + 1);
    else faults.set(file, [...(faults.get(file) ?? []), `${message} ${shortened(extract)}`]);
  }
  for (const [message, times] of warnings) console.log(`       warning, ${times} times: ${message}`);
  return faults;
}

export const jar = () => {
  const found = readdirSync(PACKAGE, { recursive: true }).find((file) => file.endsWith("vnu.jar"));
  return join(PACKAGE, found);
};

const shortened = (extract = "") => `[${extract.replace(/\s+/g, " ").slice(0, 90)}]`;
