"""Reads the XML files named on standard input below a folder; says of each what is wrong and which URLs it names."""

import json
import pathlib
import sys
import xml.etree.ElementTree as tree

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def lacking(element, names, where):
    for name in names:
        found = element.find(ATOM + name)
        if found is None or not (found.text or found.attrib):
            yield f"{where} has no {name}"


def atom(root):
    faults = list(lacking(root, ["id", "title", "updated"], "the feed"))
    entries = root.findall(ATOM + "entry")
    for entry in entries:
        faults += lacking(entry, ["id", "title", "updated", "link"], "an entry")
    if len({entry.findtext(ATOM + "id") for entry in entries}) != len(entries):
        faults.append("two entries have one id")
    return faults, [link.get("href") for link in root.iter(ATOM + "link")]


def read(folder, name):
    try:
        root = tree.parse(folder / name).getroot()
    except tree.ParseError as error:
        return {"file": name, "faults": [f"cannot be read: {error}"], "urls": [], "pages": []}
    kind = root.tag.rpartition("}")[2]
    if root.tag == ATOM + "feed":
        faults, urls = atom(root)
        return {"file": name, "kind": "feed", "faults": faults, "urls": urls, "pages": []}
    if root.tag in (MAP + "urlset", MAP + "sitemapindex"):
        pages = [(loc.text or "").strip() for loc in root.iter(MAP + "loc")]
        links = [link.get("href") for link in root.iter("{http://www.w3.org/1999/xhtml}link")]
        faults = [] if pages else ["names no page"]
        return {"file": name, "kind": kind, "faults": faults, "urls": pages + links, "pages": pages}
    return {"file": name, "kind": kind, "faults": [], "urls": [], "pages": []}


folder = pathlib.Path(sys.argv[1])
print(json.dumps([read(folder, name) for name in sys.stdin.read().split("\n") if name]))
