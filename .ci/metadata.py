"""Fails when exiftool's tags of published files hold anything but what is wanted, or a picture lacks its rights.

Usage: metadata.py TAGS.json NAME
"""

import json
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


def main(path, name):
    text = open(path, encoding="utf-8").read()
    files = json.loads(text) if text.strip() else []
    faults, signed, pictures = [], 0, 0
    for tags in files:
        file = tags.pop("SourceFile")
        groups = {key.partition(":")[0] for key in tags}
        for key, value in tags.items():
            group, _, tag = key.partition(":")
            if not is_wanted(group, tag, value):
                faults.append(f"{file}: {key} = {str(value)[:60]}")
            if re.search(r"secret-", str(value)) and group != "System":
                faults.append(f"{file}: {key} = {value}")
        mime = str(tags.get("File:MIMEType", ""))
        if mime in ("image/jpeg", "image/webp", "image/png", "image/gif"):
            pictures += 1
            has = lambda key: any(found.split("-x-")[0] == key for found in tags)
            lacks = [key for key in ("XMP-dc:Creator", "XMP-xmpRights:UsageTerms") if not has(key)]
            signed += not lacks
            faults += [f"{file}: {key} is missing" for key in lacks]
    if not files or (name.startswith("photo") and not pictures):
        faults.append("no file was found")
    for fault in faults[:40]:
        print(fault)
    print(f"{name}: {len(files)} files looked at, {pictures} pictures, {signed} of them say maker and terms")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
