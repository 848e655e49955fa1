// The work of `benches/pictures.rs`, done by sharp: `npm install sharp`, then `time node sharp.mjs PHOTOS OUT`.
//
// As eleventy-img does it: each width is resized once and written as JPEG and as WebP, two photographs at a time.
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

import sharp from "sharp";

const WIDTHS = [1600, 960, 480];
const [folder, out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
sharp.concurrency(1);

const photos = readdirSync(folder).filter((name) => name.endsWith(".jpg"));

async function resize(name) {
  for (const width of WIDTHS) {
    const { data, info } = await sharp(join(folder, name)).rotate().resize(width).raw().toBuffer({ resolveWithObject: true });
    const pixels = () => sharp(data, { raw: info });
    await pixels().jpeg({ quality: 80 }).toFile(join(out, `${name}-${width}.jpg`));
    await pixels().webp({ quality: 80 }).toFile(join(out, `${name}-${width}.webp`));
  }
}

async function worker() {
  for (let name = photos.pop(); name !== undefined; name = photos.pop()) await resize(name);
}

await Promise.all([worker(), worker()]);
