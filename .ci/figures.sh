#!/usr/bin/env bash
# Builds the gallery of figures twice, each time with an empty store: every picture and PDF has the same bytes, and
# pdftotext reads in each PDF the title and the values that its page has.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
haidang=$(realpath "${1:-${CARGO_TARGET_DIR:-target}/release/haidang}")

missing() { ! command -v "$1" >/dev/null; }

if missing python3 || { missing pdftotext && missing apt-get; }; then
  echo "skipped: needs python3 and pdftotext (or apt-get to install it)"
  exit 0
fi
if missing pdftotext; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends poppler-utils >/dev/null
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for run in one two; do
  HAIDANG_STORE=$work/store-$run "$haidang" build --strict --source docs/gallery --out "$work/$run" --lang en >/dev/null
done
diff -rq "$work/one" "$work/two"
python3 .ci/figures.py "$work/one"
