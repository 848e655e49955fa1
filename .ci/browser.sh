#!/usr/bin/env bash
# Looks at the finished site with a browser, a validator of HTML and plain reading.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
public=$(realpath "${1:-public}")

missing() { ! command -v "$1" >/dev/null; }

if missing node || missing npm || { missing chromium && missing apt-get; }; then
  echo "skipped: needs node, npm and chromium (or apt-get to install it)"
  exit 0
fi
wanted=()
missing chromium && wanted+=(chromium)
# Without letters of its own for Han, kana and hangul the browser measures empty boxes.
{ missing fc-list || [ -z "$(fc-list :lang=ja)" ]; } && wanted+=(fontconfig fonts-noto-cjk)
if [ ${#wanted[@]} -gt 0 ] && ! missing apt-get; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
fi
npm ci --prefix .ci --ignore-scripts --no-audit --no-fund --loglevel=error
bash .ci/twenty.sh
bash .ci/right-to-left.sh
node .ci/browser/run.mjs "$public"
