// Writes tables.json: what ICU4C, the other implementation of Unicode's data, says of orders, plurals, numbers, dates
// and lists. Run by hand when ICU4X is raised: node tests/icu/tables.mjs > tests/icu/tables.json

const words = {
  vi: "Đồ Sơn, Dương Kinh, Đình Vũ, D, Đ, An Dương, Áo, Ăn, Ân Thi, ma, mà, mả, mã, má, mạ, o, ô, ơ, Ông, Ơn, Oz, thủy, thuỷ, hòa, hoà, Lê Chân, Lạch Huyện, lá, Cát Bà, Cát Hải, Kiến An, ư, u, ứ, ú",
  en: "co-op, coop, Co-op, résumé, resume, Zebra, apple, Äpfel, Hải Phòng, Hai Phong, port 2, port 10",
  fr: "cote, côte, coté, côté, Œuvre, oeuvre, œil, été, ete, Été, zéro, à, ça, cab",
  de: "Äpfel, Apfel, Azur, Straße, Strasse, Strasser, Öl, Ole, Übung, Ufer, Zug",
  es: "ñandú, nata, nzema, llave, luz, chico, cuna, año, ano, álamo",
  ru: "ёлка, еда, Ель, ящик, йод, игра, Москва, море, порт",
  pl: "łódź, lód, ląd, las, ćma, cma, żaba, źródło, zebra, ósmy, osa",
  ar: "ميناء, مدينة, أسد, اسد, إبل, بحر, هايفونغ, ثقافة, سفينة, آل",
  "zh-Hans": "海防, 港口, 北京, 上海, 越南, 旅游, 文化, 重庆, 长江, 音乐",
  "zh-Hant": "海防, 港口, 北京, 上海, 越南, 旅遊, 文化, 一, 丁, 龍",
  ja: "ハイフォン, はいふぉん, 港, みなと, カキ, ガキ, かき, がき, コーヒー, こうひい, ヴァ, バ, 文化, 観光",
  ko: "하이퐁, 항구, 가나, 까치, 나비, 관광, 문화, 海防, 서울, 쌀",
  th: "ไฮฟอง, ท่าเรือ, เมือง, กรุงเทพ, แม่น้ำ, เกาะ, กา, ก้า",
};
const shared = "ß, ss, Z, a, 9, 10, Ω, я, 海, あ, 가";
const numbers = ["0", "1", "2", "3", "4", "5", "6", "10", "11", "12", "19", "20", "21", "22", "25", "100", "101", "102", "103", "111", "112", "121", "1000", "1000000", "0.5", "1.0", "1.5", "2.0"];
const figures = ["0", "7", "999", "1234", "12345", "1190543.5", "1234567890", "-1234.5", "0.25", "18000"];
const dates = ["2027-11-09", "2026-02-01", "1888-07-19"];

const tables = {};
for (const [lang, list] of Object.entries(words)) {
  const all = [...list.split(", "), ...shared.split(", ")];
  const collator = new Intl.Collator(lang, { numeric: true });
  const ranks = [];
  for (const word of [...all].sort((a, b) => collator.compare(a, b) || (a < b ? -1 : 1))) {
    const last = ranks.at(-1);
    if (last && collator.compare(last[0], word) === 0) last.push(word);
    else ranks.push([word]);
  }
  const rules = new Intl.PluralRules(lang);
  const fractions = (text) => (text.split(".")[1] ?? "").length;
  const plural = (text) => new Intl.PluralRules(lang, { minimumFractionDigits: fractions(text) }).select(Number(text));
  const number = (text) => new Intl.NumberFormat(lang, { minimumFractionDigits: fractions(text) }).format(Number(text));
  const date = (text) => new Intl.DateTimeFormat(lang, { calendar: "gregory", dateStyle: "long", timeZone: "UTC" }).format(new Date(text));
  tables[lang] = {
    order: ranks,
    categories: rules.resolvedOptions().pluralCategories,
    plurals: Object.fromEntries(numbers.map((text) => [text, plural(text)])),
    numbers: Object.fromEntries(figures.map((text) => [text, number(text)])),
    dates: Object.fromEntries(dates.map((text) => [text, date(text)])),
    lists: [2, 3].map((count) => new Intl.ListFormat(lang).format(["A", "B", "C"].slice(0, count))),
  };
}
console.log(JSON.stringify({ icu: process.versions.icu, cldr: process.versions.cldr, tables }, null, 1));
