// (g) No words of another language without saying so: a reader's voice and fonts follow `lang`.
import { attribute, elements, ownText } from "./html.mjs";

const HAN = ["Han", /\p{Script=Han}/u];
const KANA = ["kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/u];
const HANGUL = ["hangul", /\p{Script=Hangul}/u];
const VIETNAMESE = ["Vietnamese", /[ăâđêôơưàáãèéìíòóõùúýĩũ\u1EA0-\u1EF9]/iu];

// Which letters may not stand in a text of a language; and which only among the page's own text, where names are.
const NEVER = { vi: [HAN, KANA, HANGUL], en: [HAN, KANA, HANGUL], zh: [KANA, HANGUL], ja: [HANGUL], ko: [KANA] };
const ONLY_IN_MAIN = { zh: [VIETNAMESE], ja: [VIETNAMESE], ko: [VIETNAMESE] };
// A name is a name in every language.
const NAMES = /Hải Đăng/g;
const SPOKEN = ["alt", "aria-label", "aria-description", "placeholder", "title"];
const SILENT = ["script", "style", "template"];

export function* check({ site }) {
  for (const page of site.pages) {
    if (page.kind !== undefined) yield { where: page.address, faults: [...faultsOf(page)] };
  }
}

function* faultsOf(page) {
  for (const { element, lang, ancestors } of elements(page.tree)) {
    if (SILENT.includes(element.tagName)) continue;
    const isMain = [element, ...ancestors].some(({ tagName }) => ["main", "head"].includes(tagName));
    const language = lang.split("-")[0];
    const forbidden = [...(NEVER[language] ?? []), ...(isMain ? [] : (ONLY_IN_MAIN[language] ?? []))];
    const spoken = SPOKEN.map((name) => attribute(element, name)).filter(Boolean);
    for (const text of [ownText(element), ...spoken]) {
      for (const [script, letters] of forbidden) {
        if (letters.test(text.replace(NAMES, ""))) yield `${script} letters without their lang (${lang}) in <${element.tagName}>: ${shortened(text)}`;
      }
    }
  }
}

const shortened = (text) => `“${[...text.trim().replace(/\s+/g, " ")].slice(0, 60).join("")}”`;
