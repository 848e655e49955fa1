#!/usr/bin/env bash
# Renders every illustration, content/**/cover.svg, to cover.jpg beside it: 2400 pixels wide, quality 85.
# For whoever draws; a build needs only the JPEGs.
# Needs: rsvg-convert (librsvg2-bin), pngtopnm (netpbm), cjpeg (libjpeg-turbo-progs).
set -euo pipefail
cd "$(dirname "$0")/.."
find content -name cover.svg | sort | while read -r svg; do
  jpg="${svg%.svg}.jpg"
  if [ "$jpg" -nt "$svg" ]; then continue; fi
  rsvg-convert -w 2400 --background-color=white "$svg" | pngtopnm | cjpeg -quality 85 -optimize -progressive > "$jpg.part"
  mv "$jpg.part" "$jpg"
  echo "$jpg"
done
