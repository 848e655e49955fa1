// The stops of the keyboard on a page: which there are, how each looks when it is reached, and whether it is seen.
// Knows nothing of keys.

/** Runs in the page: what a walk needs there. */
export function tools() {
  const STOPS = "a[href], area[href], button, input, select, textarea, summary, audio[controls], video[controls], iframe, [tabindex]";
  const isStop = (element) =>
    element.tabIndex >= 0 && !element.disabled && element.type !== "hidden" && element.checkVisibility({ visibilityProperty: true }) && element.closest("[inert]") === null;
  const LOOKS = ["outlineStyle", "outlineWidth", "boxShadow", "backgroundColor", "borderColor", "textDecorationLine", "transform"];

  /** What may show that a stop is reached: itself, what is drawn before and after it, and what it stands in. */
  const shown = (element) => [[element], [element, "::after"], [element, "::before"], [element.parentElement], [element.parentElement?.parentElement]].filter(([one]) => one);
  const look = (parts) => {
    const style = getComputedStyle(...parts);
    return style.outlineStyle === "none" ? LOOKS.slice(2).map((name) => style[name]).join(" ") : LOOKS.map((name) => style[name]).join(" ");
  };
  const looks = (element) => shown(element).map(look);

  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  function channels(colour) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  }
  function light(colour) {
    const [red, green, blue] = [...channels(colour)].map((value) => (value / 255 <= 0.03928 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
  function groundOf(element) {
    for (let at = element; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (channels(backgroundColor)[3] === 255) return backgroundColor;
    }
    return "white";
  }
  /** How well a ring stands out from what it lies on, or nothing where another sign than a ring shows. */
  function contrastOfRing(element, before) {
    const parts = shown(element).find((parts, at) => look(parts) !== before[at]);
    const style = getComputedStyle(...parts);
    if (style.outlineStyle === "none") return undefined;
    const outside = parts[1] === undefined && parseFloat(style.outlineOffset) >= 0 ? parts[0].parentElement : parts[0];
    const [a, b] = [light(style.outlineColor), light(groundOf(outside))].sort((a, b) => b - a);
    return (a + 0.05) / (b + 0.05);
  }

  const stops = [];
  const resting = new Map();
  let last;

  const nameOf = (element) => {
    const words = (element.ariaLabel ?? element.innerText ?? "").trim() || element.querySelector("img")?.alt || element.getAttribute("href") || "";
    return `${stops.indexOf(element)} ${element.tagName.toLowerCase()} “${words.replace(/\s+/g, " ").slice(0, 30)}”`;
  };

  const boxOf = (element) => element.getClientRects()[0] ?? element.getBoundingClientRect();

  /** Whether some of it is on the screen, and nothing of another lies on the whole of what is. */
  function isSeen(element) {
    const parts = [...element.getClientRects()];
    return parts.some(({ left, right, top, bottom }) => {
      const [from, to] = [Math.max(left, 0), Math.min(right, innerWidth)];
      const [above, below] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
      if (to - from < 1 || below - above < 1) return false;
      const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [from + (to - from) * x, above + (below - above) * y]));
      return points.some(([x, y]) => {
        const found = document.elementFromPoint(x, y);
        return found !== null && (element.contains(found) || found.contains(element) || found.control === element);
      });
    });
  }

  /** What is read as one run: in it, what comes next stands below or further along the line, or begins another
      column. A section may put its picture beside what is read after it. */
  const RUNS = "header, footer, nav, ol, ul, dl, p, form, table";
  function isBehind(one, other) {
    if (common(one, other).closest(RUNS) === null) return false;
    const [a, b] = [boxOf(one), boxOf(other)];
    const isRightToLeft = getComputedStyle(document.body).direction === "rtl";
    const along = isRightToLeft ? a.left - b.right : b.left - a.right;
    const back = isRightToLeft ? b.left - a.right : a.left - b.right;
    const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (shared > Math.min(a.height, b.height) / 2) return back > -1;
    return b.bottom <= a.top + 1 && along < -1;
  }

  function common(one, other) {
    let at = one;
    while (!at.contains(other)) at = at.parentElement;
    return at;
  }

  globalThis.walk = {
    begin() {
      stops.push(...[...document.querySelectorAll(STOPS)].filter(isStop));
      for (const element of stops) resting.set(element, looks(element));
      return stops.map(nameOf);
    },
    toTheEnd() {
      stops.at(-1).focus();
      last = stops.at(-1);
      return { name: nameOf(last) };
    },
    /** The stop that the keys are at, or nothing outside the page. */
    stop() {
      const element = document.activeElement;
      if (element === null || element === document.body || element === document.documentElement) {
        last = undefined;
        return undefined;
      }
      const before = last;
      last = element;
      if (before === element) return { isSame: true, name: nameOf(element) };
      const faults = [];
      const name = nameOf(element);
      const isPlayer = element.matches("video, audio");
      const rest = resting.get(element);
      if (!isPlayer && rest !== undefined) {
        if (looks(element).join() === rest.join()) faults.push(`${name} looks the same when it is reached`);
        else if (contrastOfRing(element, rest) < 3) faults.push(`${name} has a ring of too little contrast: ${contrastOfRing(element, rest).toFixed(1)}`);
      }
      if (!isSeen(element)) faults.push(`${name} is reached and not seen`);
      return { name, faults, isBehind: before !== undefined && isBehind(before, element) };
    },
  };
}
