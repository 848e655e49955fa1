"""Reads the PDF of every figure of a finished site and compares its text with the table on the page."""

import html.parser
import json
import pathlib
import subprocess
import sys
import unicodedata


def plain(text):
    """The text without blanks, as characters that look alike."""
    return "".join(unicodedata.normalize("NFKC", text).split())


class Tables(html.parser.HTMLParser):
    """The cells of the tables of each figure, by its id."""

    def __init__(self):
        super().__init__()
        self.figures, self.id, self.cell = {}, None, None

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "figure" and "chart" in attrs.get("class", "").split():
            self.id = attrs.get("id")
            self.figures[self.id] = []
        elif tag in ("td", "th") and self.id:
            self.cell = ""

    def handle_endtag(self, tag):
        if tag in ("td", "th") and self.cell is not None:
            self.figures[self.id].append(self.cell)
            self.cell = None
        elif tag == "figure":
            self.id = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data


def faults(data):
    pdf = data.with_suffix(".pdf")
    figure = json.loads(data.read_text("utf-8"))
    told = subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True, text=True).stdout
    told = plain(told)
    tables = Tables()
    tables.feed((data.parent / "index.html").read_text("utf-8"))
    wanted = [figure["title"], *tables.figures.get(figure["id"], [])]
    if len(wanted) == 1:
        wanted += [row["label"] for row in figure["rows"]]
    for words in wanted:
        if plain(words) not in told:
            yield f"{pdf}: lacks {words!r}"
    information = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True).stdout
    if "Tagged:          yes" not in information:
        yield f"{pdf}: is not tagged"


def main():
    files = [path for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.json")) if path.with_suffix(".pdf").exists()]
    found = [fault for path in files for fault in faults(path)]
    print("\n".join(found[:40]))
    print(f"figures: {len(files)} papers read, {len(found)} faults")
    sys.exit(1 if found or not files else 0)


main()
