#!/usr/bin/env bash
# A site in Arabic: what is looked at on the sample site holds where reading goes from right to left, too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

binary=$(realpath "${CARGO_TARGET_DIR:-target}/release/haidang")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$binary" build --source tests/sites-good/arabic --out "$work/public" >/dev/null
[ "$(grep -o 'dir="rtl"' "$work/public/ar/index.html" | wc -l)" -ge 1 ]
node .ci/browser/run.mjs "$work/public" --lang=ar links heads words feeds outside markup quiet traces scriptless keyboard names papers width accessibility
