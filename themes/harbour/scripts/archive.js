// Searches the page's language as it is typed, in an index of files that lie beside the pages. Words are parted and
// folded as docs/search.md says, the same as by the program that wrote the index.
"use strict";

const WORD = /[\p{Alphabetic}\p{N}\p{M}]/u;
// Han, kana, hangul, Thai, Lao, Khmer and Burmese.
const PAIR =
  /[々〇〆\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{3fffd}\u3041-\u309a\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\uac00-\ud7ff\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]/u;
const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const OTHERS = { đ: "d", ð: "d", ø: "o", ł: "l", ħ: "h", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th" };
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const LONGEST = 40;
// Shards that are loaded before anything is typed: six kilobytes each.
const SMALL = 8;

const cut = (text) => [...text].slice(0, LONGEST).join("");

function fold(lower) {
  return cut(lower.normalize("NFKD").replace(MARKS, "").replace(/[đðøłħıßæœþ]/g, (letter) => OTHERS[letter]));
}

/** A word with its marks, those of tones behind it: it does not matter over which vowel they were written. */
function mark(lower) {
  const parts = lower.normalize("NFD");
  return cut(parts.replace(TONES, "").normalize("NFC") + (parts.match(TONES) ?? []).join(""));
}

/** The runs of a text: words, and stretches of scripts that are searched by pairs of characters. */
function runs(text) {
  const found = [];
  let [kind, start, at] = [undefined, 0, 0];
  const close = () => kind && found.push({ kind, start, end: at, text: text.slice(start, at) });
  for (const letter of text) {
    const isMark = kind !== undefined && /\p{M}/u.test(letter) && !PAIR.test(letter);
    const next = isMark ? kind : PAIR.test(letter) ? "pairs" : WORD.test(letter) ? "word" : undefined;
    if (next !== kind) {
      close();
      [kind, start] = [next, at];
    }
    at += letter.length;
  }
  close();
  return found;
}

/** What is looked for, in order. The last word may be half typed. */
function asked(query) {
  const text = query.normalize("NFKC");
  const wanted = [];
  const all = runs(text);
  for (const [index, run] of all.entries()) {
    const between = index === 0 ? "" : text.slice(all[index - 1].end, run.start);
    const follows = index > 0 && /^ *$/.test(between);
    if (run.kind === "word") {
      const lower = run.text.toLowerCase();
      const [folded, marked] = [fold(lower), mark(lower)];
      if (folded === "") continue;
      wanted.push({ kind: "word", folded, marked, hasMarks: folded !== lower, isOpen: run.end === text.length, follows });
    } else {
      const letters = [...run.text];
      const pairs = letters.length === 1 ? letters : letters.slice(1).map((letter, at) => letters[at] + letter);
      for (const pair of pairs) wanted.push({ kind: "pairs", folded: pair, marked: pair, isOpen: letters.length === 1 });
    }
  }
  return wanted;
}

const split = (marked) => ({ letters: marked.replace(TONES, ""), tone: (marked.match(TONES) ?? []).join("") });

/** Whether a word has the marks that were typed; a tone that is not typed yet may still come. */
function hasMarksOf(word, wanted) {
  if (word === wanted.marked) return true;
  if (!wanted.isOpen) return false;
  const [typed, whole] = [split(wanted.marked), split(word)];
  return whole.letters.startsWith(typed.letters) && (typed.tone === "" || typed.tone === whole.tone);
}

const isNumber = ({ folded }) => /^\p{N}/u.test(folded);

/** Whether some first words of a headline, written together, are what was typed. */
function beginsWith(words, typed) {
  let begun = "";
  for (const word of words) {
    begun += word;
    if (begun.length >= typed.length) break;
  }
  return begun === typed;
}

/** Whether one letter more, less, other, or two exchanged, make one word of the other. */
function isNear(one, other) {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  if (a.length === b.length) return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
  return a.length > b.length ? a.slice(1) === b : a === b.slice(1);
}

/** The documents of a word, each with its weight: 0 in the text, 1 in a heading, 2 in the title. */
function* documents(line, count) {
  for (const [weight, numbers] of line.split(".").entries()) {
    if (numbers === "*") for (let place = 0; place < count; place += 1) yield [place, weight];
    let [next, number, scale] = [0, 0, 1];
    for (const digit of numbers === "*" ? "" : numbers) {
      const value = DIGITS.indexOf(digit);
      number += (value % 32) * scale;
      scale *= 32;
      if (value >= 32) continue;
      yield [next + number, weight];
      next += number + 1;
      [number, scale] = [0, 1];
    }
  }
}

/** The index of a language. */
class Index {
  #files = new Map();

  constructor(url) {
    this.url = url;
  }

  /** What a file of the index holds; asked for once. */
  #file(name, read) {
    if (!this.#files.has(name)) {
      const asked = fetch(new URL(name, new URL(this.url, location.href))).then((response) => {
        if (!response.ok) throw new Error(`${response.status} ${name}`);
        return read(response);
      });
      // What failed is asked for again.
      asked.catch(() => this.#files.delete(name));
      this.#files.set(name, asked);
    }
    return this.#files.get(name);
  }

  directory() {
    return this.#file(this.url, async (response) => response.json());
  }

  /** All of a small index, ahead of what will be asked; of a large one, and for who saves data, where things stand. */
  async warm() {
    const { shards } = await this.directory();
    const isWanted = shards.length <= SMALL && navigator.connection?.saveData !== true;
    if (isWanted) await Promise.all(shards.map(([, name]) => this.#shard(name)));
  }

  text(name) {
    return this.#file(name, async (response) => (await response.text()).split("\n").filter(Boolean));
  }

  #shard(name) {
    return this.#file(name, async (response) => {
      const words = Object.entries(await response.json());
      // Pairs have no marks: in hangul and kana what looks like marks belongs to the letter.
      return words.map(([marked, line]) => ({ marked, folded: PAIR.test(marked) ? marked : fold(marked), line }));
    });
  }

  /** The words of all shards that may hold one with this beginning. */
  async words(beginning) {
    const { shards } = await this.directory();
    const last = `${beginning}\uffff`;
    const isMeant = (_, at) => shards[at][0] <= last && (at + 1 === shards.length || shards[at + 1][0] >= beginning);
    const found = await Promise.all(shards.filter(isMeant).map(([, name]) => this.#shard(name)));
    return found.flat();
  }

  /** The words that are meant by one that was typed: itself, else its continuations. */
  async #meant({ folded, isOpen }) {
    const words = await this.words(folded);
    const whole = words.filter((word) => word.folded === folded);
    return whole.length > 0 && !isOpen ? whole : words.filter((word) => word.folded.startsWith(folded));
  }

  /** What a word that is nowhere may have meant: two words that stand together somewhere, else its near misses. */
  async #guessed(word, count) {
    const { kind, folded, isOpen, follows } = word;
    if (kind === "pairs" || !/^[a-z]+$/.test(folded)) return [[word, []]];
    let best = { common: 0 };
    for (let at = 2; at <= folded.length - 2; at += 1) {
      const bare = { kind, hasMarks: false };
      const first = { ...bare, folded: folded.slice(0, at), marked: folded.slice(0, at), isOpen: false, follows };
      const second = { ...bare, folded: folded.slice(at), marked: folded.slice(at), isOpen, follows: true };
      const meant = [await this.#meant(first), await this.#meant(second)];
      if (!meant[0].some((found) => found.folded === first.folded)) continue;
      const [one, other] = meant.map((words) => new Set(words.flatMap(({ line }) => [...documents(line, count)].map(([place]) => place))));
      const common = [...one].filter((place) => other.has(place)).length;
      if (common > best.common) best = { common, parts: [[first, meant[0]], [second, meant[1]]] };
    }
    if (best.common > 0) return best.parts;
    return [[word, folded.length < 5 ? [] : await this.#near(folded)]];
  }

  async #near(folded) {
    for (const beginning of [folded[0], ""]) {
      const near = (await this.words(beginning)).filter((word) => isNear(word.folded, folded));
      if (near.length > 0) return near;
    }
    return [];
  }

  /** The documents that a query finds, the best first, and the words by which they were found. */
  async find(query, isKept = () => true) {
    const directory = await this.directory();
    const { length } = directory.documents;
    const read = await Promise.all(
      asked(query).map(async (word) => {
        const words = await this.#meant(word);
        return words.length > 0 ? [[word, words]] : this.#guessed(word, length);
      }),
    );
    const [wanted, meant] = [0, 1].map((part) => read.flat().map((pair) => pair[part]));
    if (wanted.length === 0) return { places: [], accepted: [], isWhole: true };
    const found = new Map();
    for (const [at, words] of meant.entries()) {
      const best = new Map();
      for (const word of words) {
        const isExact = wanted[at].hasMarks === true && hasMarksOf(word.marked, wanted[at]) ? 1 : 0;
        const isWhole = word.folded === wanted[at].folded ? 1 : 0;
        for (const [place, weight] of documents(word.line, length)) {
          const other = best.get(place);
          const has = Math.max(isWhole, other?.isWhole ?? 0);
          // A longer number is another number, wherever it stands.
          const worth = isExact * 100 + (isWhole && isNumber(word) ? 50 : 0) + weight * 10 + isWhole;
          if (other === undefined || other.worth < worth) best.set(place, { worth, isExact, isWhole: has, weight });
          else other.isWhole = has;
        }
      }
      for (const [place, { isExact, isWhole, weight }] of best) {
        const sum = found.get(place) ?? { place, count: 0, exact: 0, least: 2, title: 0, together: 0, names: 0, weight: 0, whole: 0, numbers: 0 };
        sum.count += 1;
        sum.exact += isExact;
        sum.least = Math.min(sum.least, weight);
        sum.weight += weight;
        sum.whole += isWhole;
        if (isNumber(wanted[at])) sum.numbers += isWhole;
        found.set(place, sum);
      }
    }
    await this.#together(wanted, found, length);
    const most = Math.max(0, ...[...found.values()].map(({ count }) => count));
    const sums = [...found.values()].filter(({ count, place }) => count === most && isKept(directory.documents[place]));
    const typed = wanted.map(({ folded }) => folded).join("");
    for (const sum of sums) {
      const words = asked(directory.documents[sum.place][0]).map(({ folded }) => folded);
      sum.length = words.length;
      // A name in the text is more than its words apart in headings; in headings it comes just below titles.
      sum.tier = sum.least === 2 ? 2 : sum.least + sum.names * (sum.least === 1 ? 0.75 : 1.25);
      sum.title = words.join("") === typed ? 2 : beginsWith(words, typed) ? 1 : 0;
    }
    const isSameDay = (a, b) => directory.documents[a.place][5] === directory.documents[b.place][5];
    const falling = ["exact", "numbers", "tier", "title", "whole", "together", "weight"];
    sums.sort((a, b) => {
      const differing = falling.find((name) => a[name] !== b[name]);
      if (differing !== undefined) return b[differing] - a[differing];
      return (isSameDay(a, b) && a.length - b.length) || a.place - b.place;
    });
    const accepted = wanted.map(({ kind, folded, isOpen }, at) => ({
      kind,
      folded,
      isOpen,
      near: new Set(meant[at].some((word) => word.folded.startsWith(folded)) ? [] : meant[at].map((word) => word.folded)),
    }));
    return { places: sums.map(({ place }) => place), accepted, isWhole: most === wanted.length };
  }

  /** Neighbours that stand together in a name or a headline weigh more than the same words apart. */
  async #together(wanted, found, count) {
    const pairs = wanted.slice(1).map((second, at) => [wanted[at], second]);
    const names = pairs.filter(([first, second]) => first.kind === "word" && second.kind === "word" && second.follows);
    for (const [first, second] of names) {
      const joined = first.folded + second.folded;
      const words = (await this.words(joined)).filter((word) => (second.isOpen && !isNumber(second) ? word.folded.startsWith(joined) : word.folded === joined));
      const best = new Map();
      for (const word of words) for (const [place, weight] of documents(word.line, count)) best.set(place, Math.max(weight, best.get(place) ?? 0));
      for (const [place, weight] of best) {
        if (!found.has(place)) continue;
        found.get(place).together += weight + 1;
        found.get(place).names += 1 / names.length;
      }
    }
  }
}

/** Where the words of a query stand in a text. */
function marksIn(text, accepted) {
  const marks = [];
  for (const run of runs(text)) {
    if (run.kind === "word") {
      const folded = fold(run.text.normalize("NFKC").toLowerCase());
      const at = accepted.findIndex(
        (word) => word.kind === "word" && (word.folded === folded || (word.isOpen && folded.startsWith(word.folded)) || word.near.has(folded)),
      );
      if (at >= 0) marks.push({ start: run.start, end: run.end, at });
      continue;
    }
    for (const [at, { kind, folded }] of accepted.entries()) {
      if (kind !== "pairs") continue;
      for (let found = run.text.indexOf(folded); found >= 0; found = run.text.indexOf(folded, found + 1)) {
        marks.push({ start: run.start + found, end: run.start + found + folded.length, at });
      }
    }
  }
  marks.sort((a, b) => a.start - b.start);
  const joined = [];
  for (const { start, end, at } of marks) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) {
      last.end = Math.max(last.end, end);
      last.words.add(at);
    } else joined.push({ start, end, words: new Set([at]) });
  }
  return joined;
}

/** A text with marks, from one of its places to another. */
function marked(text, marks, from = 0, to = text.length) {
  const piece = document.createDocumentFragment();
  let at = from;
  for (const { start, end } of marks) {
    if (start < from || end > to) continue;
    piece.append(text.slice(at, start));
    const word = document.createElement("mark");
    word.textContent = text.slice(start, end);
    piece.append(word);
    at = end;
  }
  piece.append(text.slice(at, to));
  return piece;
}

/** The part of a document's text that has most of what was asked for, as short as two lines. */
function excerpt(lines, accepted) {
  let best = { line: lines[0] ?? "", marks: [], worth: -1 };
  for (const line of lines) {
    const marks = marksIn(line, accepted);
    const together = marks.filter((mark, at) => at > 0 && mark.start - marks[at - 1].end <= 1).length;
    const worth = new Set(marks.flatMap(({ words }) => [...words])).size * 2 + Math.min(together, 2);
    if (worth > best.worth) best = { line, marks, worth };
  }
  const { line, marks } = best;
  const room = PAIR.test(line) ? 84 : 180;
  const isEdge = (at) => PAIR.test(line[at] ?? " ") || line[at - 1] === " ";
  let from = Math.max(0, (marks[0]?.start ?? 0) - room / 3);
  while (from > 0 && from < (marks[0]?.start ?? 0) && !isEdge(from)) from += 1;
  let to = Math.min(line.length, from + room);
  while (to < line.length && to > from && !isEdge(to)) to -= 1;
  if (to === from) to = Math.min(line.length, from + room);
  const piece = document.createDocumentFragment();
  piece.append(from > 0 ? "… " : "", marked(line, marks, from, to), to < line.length ? " …" : "");
  return piece;
}

/** Results that are shown at once. */
const SHOWN = 12;

function start(form) {
  const { base, lang } = form.dataset;
  const say = (id, values = {}) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`%${name}`, value), form.dataset[id] ?? "");
  // The country whose forms the site uses stands beside the language.
  const locale = document.querySelector("meta[property='og:locale']")?.content.replace("_", "-") ?? lang;
  const number = (count) => new Intl.NumberFormat([locale, "en"]).format(count);
  const index = new Index(form.dataset.directory);
  const others = [...form.querySelectorAll("[data-other]")].map((element) => ({
    ...element.dataset,
    index: new Index(element.dataset.other),
  }));
  const field = form.elements.namedItem("q");
  const filters = form.querySelector(".finder-filters");
  const [found, count, list, more, also] = ["found", "found-count", "found-list", "found-more", "found-also"].map((name) =>
    document.querySelector(`.${name}`),
  );
  const archive = document.querySelector(".archive");
  const words = (name) => Object.fromEntries([...(form.elements.namedItem(name)?.options ?? [])].map(({ value, text }) => [value, text]));
  const [sections, forms] = [words("section"), words("form")];
  filters.hidden = false;
  filters.open = matchMedia("(min-width: 60rem)").matches || ["section", "topic", "year", "form"].some((name) => new URLSearchParams(location.search).has(name));
  let turn = 0;
  let telling;

  const chosen = () => Object.fromEntries(["section", "topic", "year", "form"].map((name) => [name, form.elements.namedItem(name)?.value ?? ""]));

  function keeps(directory) {
    const { section, topic, year, form: kind } = chosen();
    return ([, , inSection, ofForm, ofYear, , topics]) =>
      (section === "" || isWithin(directory.sections[inSection], section)) &&
      (topic === "" || topics.some((at) => directory.topics[at] === topic)) &&
      (year === "" || String(ofYear) === year) &&
      (kind === "" || directory.forms[ofForm] === kind);
  }

  const isWithin = (key, section) => key === section || (key ?? "").startsWith(`${section}/`);

  function remember(query) {
    const wanted = new URLSearchParams(Object.entries({ q: query, ...chosen() }).filter(([, value]) => value !== ""));
    history.replaceState(history.state, "", wanted.size > 0 ? `?${wanted}` : location.pathname);
  }

  /** Said once the typing rests, not letter by letter. */
  function tell(text) {
    clearTimeout(telling);
    telling = setTimeout(() => (count.textContent = text), 400);
  }

  async function run() {
    const query = field.value.trim();
    turn += 1;
    const mine = turn;
    const isMine = () => mine === turn;
    remember(query);
    also.replaceChildren();
    const isAsked = asked(query).length > 0;
    found.hidden = !isAsked;
    archive.hidden = isAsked;
    if (!isAsked) {
      list.replaceChildren();
      tell("");
      return;
    }
    try {
      const directory = await index.directory();
      // The field itself knows whether its last word is finished.
      const result = await index.find(field.value, keeps(directory));
      if (!isMine()) return;
      show(directory, result, 0, rest(isMine));
      const { length } = result.places;
      tell(length === 0 ? say("none", { query }) : say(result.isWhole ? "count" : "some", { n: number(length), query }));
      setTimeout(() => isMine() && elsewhere(query, isMine), 300);
    } catch {
      if (!isMine()) return;
      list.replaceChildren();
      archive.hidden = false;
      tell(say("failed"));
    }
  }

  /** The texts of results wait until the typing rests: what is found comes first. */
  function rest(isMine) {
    return new Promise((done) => setTimeout(() => isMine() && done(), 200));
  }

  function show(directory, result, from, rested) {
    const rows = result.places.slice(from, from + SHOWN).map((place) => row(directory, directory.documents[place], result.accepted, rested));
    if (from === 0) list.replaceChildren(...rows);
    else list.append(...rows);
    more.hidden = result.places.length <= from + SHOWN;
    more.onclick = () => {
      show(directory, result, from + SHOWN, rested);
      list.children[from + SHOWN]?.querySelector("a").focus();
    };
  }

  function row(directory, [title, address, section, kind, , date, , text], accepted, rested) {
    const item = document.createElement("li");
    const head = document.createElement("h3");
    const link = document.createElement("a");
    link.href = base + encodeURI(address).replaceAll("?", "%3F").replaceAll("#", "%23");
    link.append(marked(title, marksIn(title, accepted)));
    head.append(link);
    const where = document.createElement("p");
    where.className = "found-where";
    const key = directory.sections[section] ?? "";
    const facts = [sections[key] ?? sections[key.split("/")[0]], forms[directory.forms[kind]], date];
    for (const fact of facts.filter(Boolean)) {
      const part = document.createElement("span");
      part.textContent = fact;
      where.append(part, " ");
    }
    const words = document.createElement("p");
    words.className = "found-words";
    rested.then(() => index.text(text)).then(
      (lines) => words.replaceChildren(excerpt(lines, accepted)),
      () => words.remove(),
    );
    item.append(head, where, words);
    return item;
  }

  /** How much other languages have: the one that stories are written in, and those whose letters were typed. */
  async function elsewhere(query, isMine) {
    const isTyped = ({ otherLang }) =>
      (/[\uac00-\ud7ff]/.test(query) && otherLang.startsWith("ko")) ||
      (/[\u3041-\u30ff]/.test(query) && otherLang.startsWith("ja")) ||
      (/[\u4e00-\u9fff]/.test(query) && /^(zh|ja)/.test(otherLang));
    for (const other of others.filter((other) => other.isSource === "true" || isTyped(other))) {
      const result = await other.index.find(query).catch(() => undefined);
      if (!isMine()) return;
      if (result === undefined || !result.isWhole || result.places.length === 0) continue;
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `${other.archive}?${new URLSearchParams({ q: query })}`;
      link.hreflang = other.otherLang;
      link.textContent = say("also", { language: other.language, n: number(result.places.length) });
      item.append(link);
      also.append(item);
    }
  }

  function walk(event) {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (way === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [field, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    if (at < 0 || stops[at + way] === undefined) return;
    event.preventDefault();
    stops[at + way].focus();
  }

  const params = new URLSearchParams(location.search);
  for (const [name, value] of params) {
    const element = form.elements.namedItem(name);
    if (element !== null && "value" in element) element.value = value;
  }
  for (const select of filters.querySelectorAll("select")) {
    if (select.selectedIndex < 0) select.selectedIndex = 0;
    select.addEventListener("change", run);
  }
  field.addEventListener("input", run);
  field.addEventListener("focus", () => index.warm().catch(() => undefined), { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  form.addEventListener("keydown", (event) => event.target === field && walk(event));
  list.addEventListener("keydown", (event) => (event.key === "Escape" ? field.focus() : walk(event)));
  addEventListener("pageshow", (event) => event.persisted || field.value === "" || run());
}

const finder = document.querySelector("form[data-directory]");
if (finder !== null) start(finder);
