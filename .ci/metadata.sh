#!/usr/bin/env bash
# Lets exiftool read every picture, clip and original of a finished site, and those of a site whose photo, drawing and
# clips are full of metadata: nothing may stand in them but sizes, codings, and who made them under which terms; and of
# these, each picture has to say what its card says.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
public=$(realpath "${1:-public}")
haidang=$(realpath "${2:-${CARGO_TARGET_DIR:-target}/release/haidang}")

missing() { ! command -v "$1" >/dev/null; }

if missing python3 || { missing exiftool && missing apt-get; }; then
  echo "skipped: needs python3 and exiftool (or apt-get to install it)"
  exit 0
fi
if missing exiftool; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends libimage-exiftool-perl >/dev/null
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A site with one photo; exiftool fills it with what cameras and agencies leave behind.
site=$work/site story=content/cang-bien/ben-lach-huyen
cp -r tests/sites-good/port "$site"
photo=$site/$story/cau-cang.jpg
cp "$photo" "$work/thumbnail.jpg"
exiftool -q -overwrite_original \
  -GPSLatitude=20.8449 -GPSLatitudeRef=N -GPSLongitude=106.6881 -GPSLongitudeRef=E -GPSAltitude=12 \
  -Make=Canon -Model="Canon EOS 5D" -SerialNumber=0123456789 -LensSerialNumber=9876543210 -OwnerName=secret-owner \
  -DateTimeOriginal="2026:01:02 03:04:05" -ImageUniqueID=secret-unique -UserComment=secret-comment \
  -Artist=secret-artist -Software=secret-software "-ThumbnailImage<=$work/thumbnail.jpg" \
  -Comment=secret-remark -IPTC:City=secret-city -IPTC:Caption-Abstract=secret-caption -IPTC:By-line=secret-byline \
  -XMP-xmpMM:DocumentID=secret-document -XMP-xmpMM:HistorySoftwareAgent=secret-agent \
  -XMP-photoshop:City=secret-town -XMP-exif:GPSLatitude=20.8449 -XMP-dc:Description=secret-description \
  -XMP-xmp:CreatorTool=secret-tool -XMP-mwg-rs:RegionName=secret-face "$photo"
cat - "$photo.toml" >"$work/card" <<'CARD'
download = true
copyright = "© Xưởng"
licence_url = "https://creativecommons.org/licenses/by/4.0/"
acquire_url = "https://source.example/anh"
ai = "edited"
CARD
cp "$work/card" "$photo.toml"
# An animation, a drawing that moves, and a film and a sound that tell a place: in tracks, in words, in comments.
cp tests/pictures/moving.gif "$site/$story/"
exiftool -q -overwrite_original -Comment=secret-remark -XMP-dc:Creator=secret-artist "$site/$story/moving.gif"
cp tests/pictures/orientation-1.avif "$site/$story/anh.avif"
exiftool -q -overwrite_original -GPSLatitude=20.8449 -GPSLatitudeRef=N -Make=Canon -SerialNumber=0123456789 \
  -Artist=secret-artist -XMP-photoshop:City=secret-town "$site/$story/anh.avif"
cat >"$site/$story/so-do.svg" <<'DRAWING'
<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><!-- secret-remark -->
<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description dc:creator="secret-artist"/></rdf:RDF></metadata>
<path d="M0 0h20"><animate attributeName="opacity" to="0" dur="2s"/></path></svg>
DRAWING
cat - "$work/card" >"$site/$story/so-do.svg.toml" <<'CARD'
decorative = true
CARD
sed -i '/^\[/,$d' "$site/$story/so-do.svg.toml"
for picture in moving.gif anh.avif; do
  cp "$site/$story/so-do.svg.toml" "$site/$story/$picture.toml"
done
for clip in located.mp4 tone.opus; do
  cp "tests/clips/$clip" "$site/$story/$clip"
  printf 'creator = "Lan"\nlicence = "CC BY 4.0"\nspeech = "none"\nposter = "cau-cang.jpg"\n' >"$site/$story/$clip.toml"
done
sed -i '/poster/d' "$site/$story/tone.opus.toml"
for text in "$site/$story"/index.*.md; do
  printf '\n[cau-cang](cau-cang.jpg)\n\n[anh](anh.avif)\n\n![](anh.avif)\n\n![](so-do.svg)\n\n![](moving.gif)\n\n::: video located.mp4\nA.\n:::\n\n::: audio tone.opus\nB.\n:::\n' >>"$text"
done
if ! (cd "$site" && HAIDANG_STORE=$work/store "$haidang" build --lang en --now 2026-11-20 --out "$work/public") >"$work/log" 2>&1; then
  tail -n 40 "$work/log"
  exit 1
fi

look() { # a project, its finished site, and its name in what is said
  local folders=()
  for folder in "$2/media" "$2/files"; do
    [ -d "$folder" ] && folders+=("$folder")
  done
  # What exiftool cannot read at all makes it end with 1; the list says which file that is.
  { [ ${#folders[@]} -eq 0 ] || exiftool -q -r -json -G1 -a -u -ee "${folders[@]}" || true; } >"$work/tags.json"
  for list in plan media; do
    "$haidang" "$list" --source "$1" --now 2026-11-20 --lang en --format json >"$work/$list.json" 2>/dev/null || true
  done
  python3 .ci/metadata.py "$work/tags.json" "$3" "$2" "$work/plan.json" "$work/media.json"
}

exiftool -json -G1 -a -u "$photo" >"$work/tags.json"
if python3 .ci/metadata.py "$work/tags.json" "the photo before" >"$work/log" 2>&1; then
  echo "the photo holds nothing that must not be published: this step proves nothing"
  exit 1
fi
look "$site" "$work/public" "photo full of metadata"
if grep -raqE 'secret-|20\.8651|GPS\(' "$work/public"; then
  grep -ralE 'secret-|20\.8651|GPS\(' "$work/public"
  exit 1
fi
look . "$public" "site"
