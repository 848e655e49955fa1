// (h) The plan names every file of the site, and nothing else is there; the manifest says the same, with hashes.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const PROGRAM = resolve(process.env.CARGO_TARGET_DIR ?? "target", "release", "haidang");

export function* check({ site }) {
  const project = dirname(site.folder);
  const canPlan = existsSync(PROGRAM) && existsSync(join(project, "haidang.toml"));
  if (canPlan) yield { where: "haidang plan", faults: planFaults(site, project) };
  yield { where: "manifest.json", faults: manifestFaults(site) };
}

function planFaults(site, project) {
  const said = spawnSync(PROGRAM, ["plan", "--format", "json"], { cwd: project, encoding: "utf8", maxBuffer: 1 << 28 });
  if (said.status !== 0) return [`exit code ${said.status}: ${said.stderr.slice(0, 400)}`];
  const files = entriesOf(JSON.parse(said.stdout)).map(({ address }) => fileOf(address));
  if (new Set(files).size !== files.length) return ["names a file twice"];
  return differences(new Set(files), site.files, "the plan");
}

/** The plan's entries, whether it is a list, has one, or maps addresses to what stands there. */
function entriesOf(plan) {
  if (Array.isArray(plan)) return plan.map((entry) => (typeof entry === "string" ? { address: entry } : entry));
  const listed = Object.values(plan).find(Array.isArray);
  return listed ? entriesOf(listed) : Object.keys(plan).map((address) => ({ address }));
}

const fileOf = (address) => address.slice(1) + (address.endsWith("/") ? "index.html" : "");

function manifestFaults(site) {
  const { files } = JSON.parse(site.read("manifest.json"));
  const faults = differences(new Set([...Object.keys(files), "manifest.json"]), site.files, "the manifest");
  for (const [file, { sha256 }] of Object.entries(files)) {
    if (site.files.has(file) && sha256 !== hash(join(site.folder, file))) faults.push(`not as the manifest says: ${file}`);
  }
  return faults;
}

const hash = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

function differences(listed, there, who) {
  const lacking = [...listed].filter((file) => !there.has(file)).map((file) => `named by ${who}, not there: ${file}`);
  const extra = [...there].filter((file) => !listed.has(file)).map((file) => `there, not named by ${who}: ${file}`);
  return [...lacking, ...extra];
}
