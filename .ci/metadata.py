"""Fails when exiftool's tags of published files hold anything but what is wanted, or a picture lacks its rights.

Usage: metadata.py TAGS.json NAME [PUBLIC PLAN.json MEDIA.json]

With the lists of `haidang plan` and `haidang media`, each picture has to say exactly what its card says.
"""

import json
import os
import re
import sys

# Every tag of these groups is wanted: sizes, codings, what exiftool itself works out.
TECHNICAL = {"File", "Composite", "JFIF", "RIFF", "PNG", "GIF", "SVG", "MPEG", "Opus", "Vorbis", "Matroska", "PDF"}
# Of these groups, only these tags.
WANTED = {
    "XMP-dc": {"Creator", "Rights"},
    "XMP-photoshop": {"Credit"},
    "XMP-xmpRights": {"UsageTerms", "WebStatement"},
    "XMP-plus": {"LicensorURL", "LicensorLicensorURL"},
    "XMP-iptcExt": {"DigitalSourceType"},
    # Which item of an AVIF is shown.
    "Meta": {"PrimaryItemReference"},
}
# What would tell of people, places, devices and days, in whichever group it stands.
NEVER = re.compile(r"GPS|Serial|Owner|Comment|Artist|Author|Location|Thumbnail|Software|Encoder|History|DocumentID|^Description|ImageDescription|Keywords|Caption|City|Title$")
# Programs that make films write days and places into groups of their own; a day of nothing is no day.
EMPTY = {"0000:00:00 00:00:00", "", 0, "0"}


def is_wanted(group, tag, value):
    if group in WANTED:
        return tag.split("-")[0] in WANTED[group]
    if group == "QuickTime" or re.fullmatch(r"Track\d+", group):
        is_day = "Date" in tag
        return value in EMPTY if is_day else not NEVER.search(tag)
    # The names of files, and what the machine knows of them, are not in them.
    if group in ("System", "ExifTool"):
        return tag not in ("Error",)
    # The name of the library that wrote a sound says nothing of people.
    if (group, tag) == ("Vorbis", "Encoder"):
        return True
    return (group in TECHNICAL or group.startswith("Matroska")) and not NEVER.search(tag)


# What a picture says, and the column of the ledger in which it stands.
SAID = {
    "XMP-dc:Creator": "creator",
    "XMP-dc:Rights": "copyright",
    "XMP-xmpRights:UsageTerms": "licence",
    "XMP-xmpRights:WebStatement": "licence_url",
    "XMP-plus:LicensorURL": "acquire_url",
}
SOURCE_TYPES = {"generated": "trainedAlgorithmicMedia", "edited": "compositeWithTrainedAlgorithmicMedia"}
PICTURES = ("image/jpeg", "image/webp", "image/avif", "image/png", "image/gif", "image/svg+xml")


def read(path):
    text = open(path, encoding="utf-8").read()
    return json.loads(text) if text.strip() else []


def entries(public, plan, media):
    """The line of the ledger for each published file."""
    ledger = {line["file"]: line for line in read(media)}
    planned = {os.path.realpath(os.path.join(public, line["file"])): line.get("source") for line in read(plan)}
    return {file: ledger[source] for file, source in planned.items() if source in ledger}


def unsaid(tags, entry):
    """What a picture does not say as its card does."""
    def value(key):
        found = next((value for name, value in tags.items() if name.split("-x-")[0] == key), None)
        return ", ".join(map(str, found)) if isinstance(found, list) else found

    wanted = {key: entry[column] for key, column in SAID.items()}
    wanted["XMP-iptcExt:DigitalSourceType"] = SOURCE_TYPES.get(entry["ai"])
    # The list shows the creator where the card names nobody else.
    if entry["credit"] != entry["creator"] or value("XMP-photoshop:Credit") is not None:
        wanted["XMP-photoshop:Credit"] = entry["credit"]
    for key, expected in wanted.items():
        said = value(key)
        if key.endswith("SourceType") and said is not None:
            said = str(said).rpartition("/")[2]
        if (said is None) != (expected is None) or (expected is not None and str(said) != str(expected)):
            yield f"{key} is {said!r}, and the card says {expected!r}"


def main(path, name, *lists):
    files = read(path)
    known = entries(*lists) if lists else {}
    faults, compared, pictures = [], 0, 0
    for tags in files:
        file = tags.pop("SourceFile")
        for key, value in tags.items():
            group, _, tag = key.partition(":")
            if not is_wanted(group, tag, value):
                faults.append(f"{file}: {key} = {str(value)[:60]}")
            if re.search(r"secret-", str(value)) and group != "System":
                faults.append(f"{file}: {key} = {value}")
        if str(tags.get("File:MIMEType", "")) in PICTURES:
            pictures += 1
            # A still of a film has no card of its own, and the rights of the film.
            entry = known.get(os.path.realpath(file))
            entry = entry if entry and entry["creator"] else None
            compared += entry is not None
            if entry is not None:
                faults += [f"{file}: {fault}" for fault in unsaid(tags, entry)]
            else:
                has = lambda key: any(found.split("-x-")[0] == key for found in tags)
                lacks = [key for key in ("XMP-dc:Creator", "XMP-xmpRights:UsageTerms") if not has(key)]
                faults += [f"{file}: {key} is missing" for key in lacks]
    if not files or (name.startswith("photo") and not pictures):
        faults.append("no file was found")
    if lists and pictures and not compared:
        faults.append("no picture could be compared with its card")
    for fault in faults[:40]:
        print(fault)
    print(f"{name}: {len(files)} files looked at, {pictures} pictures, {compared} of them say exactly what their cards say")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
