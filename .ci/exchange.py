"""Exports the sample site, has other programs read and write the files, and imports what they wrote."""

import json
import pathlib
import re
import shutil
import subprocess
import sys

from lxml import etree
from translate.storage import po, tbx, tmx, xliff, xliff2

haidang, work = sys.argv[1], pathlib.Path(sys.argv[2])
here = pathlib.Path(__file__).resolve().parent.parent
schemas = here / "tests" / "schemas"
site = work / "site"
SAMPLE = ["content", "i18n", "themes", "haidang.toml", "urls.lock"]
PARSERS = {"xliff": xliff.xlifffile, "xliff2": xliff2.Xliff2File, "po": po.pofile, "tmx": tmx.tmxfile}
SCHEMAS = {"xliff": "xliff-core-1.2-strict.xsd", "xliff2": "xliff-core-2.0.xsd"}


class Local(etree.Resolver):
    """Gives the schema of the namespace `xml` without a network."""

    def resolve(self, url, public_id, context):
        if url.endswith("xml.xsd"):
            return self.resolve_filename(str(schemas / "xml.xsd"), context)
        return None


def schema(name):
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Local())
    return etree.XMLSchema(etree.parse(str(schemas / name), parser))


def run(*arguments, code=0):
    ran = subprocess.run(
        [haidang, "--lang", "en", "tr", *arguments, "--source", str(site), "--now", "2026-11-20"],
        capture_output=True, text=True, check=False)
    assert ran.returncode == code, f"{arguments}: {ran.returncode}\n{ran.stderr}"
    return ran


def files():
    return {path: path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


def imported(paths, code=0):
    """What became of the units, and the summary."""
    told = run("import", *map(str, paths), "--by", "ban-dich", "--format", "json", code=code).stdout
    *units, summary = [json.loads(line) for line in told.splitlines()]
    return units, summary


def main():
    site.mkdir()
    for part in SAMPLE:
        source = here / part
        if source.is_dir():
            shutil.copytree(source, site / part)
        elif source.exists():
            shutil.copy(source, site / part)
    before = files()
    for kind, parser in PARSERS.items():
        out = work / kind
        run("export", "--all", "--format", kind, "--out", f"{out}/")
        exported = sorted(out.iterdir())
        assert len(exported) == 4, exported
        units = 0
        for path in exported:
            if kind in SCHEMAS:
                schema(SCHEMAS[kind]).assertValid(etree.parse(str(path)))
            store = parser.parsefile(str(path))
            read = [unit for unit in store.units if unit.source and not unit.isheader()]
            assert read and all(unit.target for unit in read), path
            units += len(read)
            # Each format is written again by the other program, in its own way.
            path.write_bytes(bytes(store))
        told, summary = imported(exported)
        assert summary["unchanged"] == units and summary["changed"] == [], summary
        print(f"{kind}: {len(exported)} files, {units} units, written again and imported: nothing changed")
    path = work / "terms.tbx"
    run("export", "--format", "tbx", "--out", str(path))
    store = tbx.tbxfile.parsefile(str(path))
    assert store.units and all(unit.source for unit in store.units)
    path.write_bytes(bytes(store))
    told, summary = imported([path])
    assert summary["unchanged"] == len(store.units) and summary["changed"] == [], summary
    print(f"tbx: {len(store.units)} terms, written again and imported: nothing changed")
    assert files() == before, "an import without edits changed a file"

    # A mark that is lost is refused, by its id, and the rest of the file is taken.
    path = work / "xliff" / "vi-en.xlf"
    text = path.read_text(encoding="utf-8")
    unit = re.search(r'<trans-unit id="([^"]+)"(?:(?!</trans-unit>).)*?<target[^>]*>[^<]*(<g [^>]*>)[^<]*(</g>)', text, re.S)
    start, end = unit.span(2)
    close = unit.span(3)
    path.write_text(text[:start] + text[end:close[0]] + text[close[1]:], encoding="utf-8")
    told, summary = imported([path], code=1)
    refused = [line for line in told if line["outcome"] == "refused"]
    assert [line["id"] for line in refused] == [unit[1]] and refused[0]["reason"] == "mark-missing", refused
    assert files() == before
    print(f"a lost mark is refused: {unit[1]}")


main()
