// (l) Whatever can be used, and every part of a page, has a name in the browser's accessibility tree, in the language
// of the page; parts of one kind have different names; what is pressed is 24 pixels large or stands apart.
import { inPairs, visit } from "./chromium.mjs";

const WIDTHS = [375, 1440];

/** Parts of a page: two of a kind on one page need names that tell them apart. */
const LANDMARKS = ["banner", "navigation", "main", "contentinfo", "region", "search", "form", "complementary"];

/** Of these one is enough, so it needs no name. */
const SINGLE = ["banner", "main", "contentinfo"];

/** What the program itself names; links, pictures and headings are named by writers. */
const CONTROLS = ["button", "searchbox", "textbox", "combobox", "DisclosureTriangle", "navigation", "search", "form", "Video", "Audio"];

const NAMED = new Set([...LANDMARKS.filter((role) => !SINGLE.includes(role)), ...CONTROLS, "link", "image", "dialog", "alertdialog", "option"]);

/** A letter that the names of a language cannot do without. */
const LETTERS = { ar: /\p{Script=Arabic}/u, ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, ko: /\p{Script=Hangul}/u, "zh-Hans": /\p{Script=Han}/u };

export async function* check({ browser, server, sample }) {
  const context = await visit(browser, { viewport: { width: WIDTHS[0], height: 900 } });
  const said = new Map();
  for await (const { page, faults, names } of inPairs(sample, async (page) => ({ page, ...(await looked(context, server, page)) }))) {
    for (const name of names) said.set(name, new Set([...(said.get(name) ?? []), page.lang]));
    yield { where: page.address, faults };
  }
  await context.close();
  // Vietnamese and English share their letters; what both say alike, one of them left as it was.
  const shared = [...said].filter(([name, langs]) => langs.has("vi") && langs.has("en") && /\p{L}/u.test(name));
  yield { where: "Vietnamese and English", faults: shared.map(([name]) => `both call something “${name}”`) };
}

async function looked(context, server, page) {
  const tab = await context.newPage();
  await tab.goto(server.at(page.address), { waitUntil: "load" });
  const client = await context.newCDPSession(tab);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const seen = nodes.filter(({ ignored, role }) => !ignored && role?.type !== undefined).map((node) => ({ ...node, role: node.role.value, name: (node.name?.value ?? "").trim() }));
  const faults = [];
  for (const node of seen) if (NAMED.has(node.role) && node.name === "") faults.push(`${node.role} has no name: ${await sourceOf(client, node)}`);
  faults.push(...alike(seen));
  const names = [];
  for (const node of seen.filter(({ role }) => CONTROLS.includes(role))) {
    if ((await langOf(client, node)) !== page.lang) continue;
    names.push(node.name);
    if (LETTERS[page.lang]?.test(node.name) === false) faults.push(`${node.role} “${node.name}” is not in ${page.lang}`);
  }
  for (const width of WIDTHS) {
    await tab.setViewportSize({ width, height: 900 });
    faults.push(...(await tab.evaluate(small)).map((name) => `at ${width} too small to press: ${name}`));
  }
  await tab.close();
  return { faults, names };
}

function* alike(nodes) {
  for (const role of LANDMARKS) {
    const names = nodes.filter((node) => node.role === role).map(({ name }) => name);
    if (SINGLE.includes(role) && names.length > 1) yield `has ${names.length} of ${role}`;
    else if (role === "main" && names.length === 0) yield "has no main";
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    if (twice.length > 0) yield `two of ${role} are called “${twice[0]}”`;
  }
}

async function asked(client, { backendDOMNodeId }, declaration) {
  const { object } = await client.send("DOM.resolveNode", { backendNodeId: backendDOMNodeId });
  const { result } = await client.send("Runtime.callFunctionOn", { objectId: object.objectId, functionDeclaration: declaration, returnByValue: true });
  return result.value;
}

const sourceOf = (client, node) => asked(client, node, "function () { return this.outerHTML.split('>', 1)[0] + '>'; }");

const langOf = (client, node) => asked(client, node, "function () { return this.closest?.('[lang]')?.lang; }");

/** In the page: what is smaller than 24 pixels, not within a sentence, and nearer to another than that. */
function small() {
  const SIZE = 24;
  const isWithinText = (element) => {
    if (getComputedStyle(element).display !== "inline") return false;
    const around = element.closest("p, li, dd, dt, td, th, figcaption, h1, h2, h3, h4, summary, blockquote");
    return around !== null && around.innerText.trim() !== element.innerText.trim();
  };
  const targets = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.closest(".skip") === null)
    .map((element) => ({ element, box: pressed(element) }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  /** A link that covers its card is as large as the card. */
  function pressed(element) {
    const cover = getComputedStyle(element, "::after");
    const isCover = cover.position === "absolute" && cover.content !== "none" && ["inset-block-start", "inset-inline-start"].every((side) => cover.getPropertyValue(side) === "0px");
    return (isCover ? (element.offsetParent ?? element) : element).getBoundingClientRect();
  }
  const isSmall = ({ box }) => box.width < SIZE - 0.5 || box.height < SIZE - 0.5;
  const middle = ({ left, top, width, height }) => [left + width / 2, top + height / 2];
  const distance = ([x, y], { left, right, top, bottom }) => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  const isCrowded = (one) =>
    targets.some((other) => {
      if (other === one || other.element.contains(one.element) || one.element.contains(other.element)) return false;
      const [a, b] = [middle(one.box), middle(other.box)];
      return distance(a, other.box) < SIZE / 2 || (isSmall(other) && Math.hypot(a[0] - b[0], a[1] - b[1]) < SIZE);
    });
  return targets
    .filter((target) => isSmall(target) && !isWithinText(target.element) && isCrowded(target))
    .map(({ element, box }) => `${element.tagName.toLowerCase()}${element.className ? `.${element.className}` : ""} in ${element.parentElement.className || element.parentElement.tagName.toLowerCase()}: ${Math.round(box.width)}×${Math.round(box.height)} “${element.innerText.trim().slice(0, 20)}”`);
}
