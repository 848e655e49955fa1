#!/usr/bin/env bash
# Looks at the finished site with a browser, a validator of HTML and plain reading.
#
# TOOLS=there says that tools.sh has run already.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
public=$(realpath "${1:-public}")

missing() { ! command -v "$1" >/dev/null; }

if missing node || missing npm || { missing chromium-headless-shell && missing apt-get; }; then
  echo "skipped: needs node, npm and chromium-headless-shell (or apt-get to install it)"
  exit 0
fi
[ "${TOOLS:-}" = there ] || bash .ci/tools.sh
bash .ci/twenty.sh
bash .ci/right-to-left.sh
node .ci/browser/run.mjs "$public"
