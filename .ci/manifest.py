"""Holds an output folder against its manifest.json.

manifest.py whole FOLDER    prints the hash of the manifest if every file is as it says; else what is wrong
manifest.py differ OLD NEW  prints how many files differ between two manifests
"""

import hashlib
import json
import pathlib
import sys


def sha256(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()


def files_of(manifest):
    return {name: entry["sha256"] for name, entry in json.loads(manifest.read_text("utf-8"))["files"].items()}


def faults(folder):
    listed = files_of(folder / "manifest.json")
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()} - {"manifest.json"}
    yield from (f"extra: {name}" for name in sorted(there - listed.keys()))
    yield from (f"missing: {name}" for name in sorted(listed.keys() - there))
    yield from (f"differs: {name}" for name in sorted(there & listed.keys()) if sha256(folder / name) != listed[name])


def whole(folder):
    folder = pathlib.Path(folder)
    found = list(faults(folder))
    if found:
        print("\n".join(found[:20]))
        sys.exit(1)
    print(sha256(folder / "manifest.json"))


def differ(old, new):
    old, new = files_of(pathlib.Path(old)), files_of(pathlib.Path(new))
    print(sum(old.get(name) != new.get(name) for name in old.keys() | new.keys()))


{"whole": whole, "differ": differ}[sys.argv[1]](*sys.argv[2:])
