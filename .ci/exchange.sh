#!/usr/bin/env bash
# Lets others read what `haidang tr export` writes: the schemas of XLIFF, and the translate-toolkit, which writes
# each file again; what it has written is imported and must not change a byte.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
haidang=$(realpath "${1:-target/release/haidang}")

# Debian keeps the makings of a virtual environment in a package of its own.
if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then
  if ! command -v apt-get >/dev/null; then
    echo "skipped: needs python3 with venv"
    exit 0
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends python3-venv >/dev/null
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q --disable-pip-version-check -r .ci/exchange-requirements.txt
"$work/venv/bin/python" .ci/exchange.py "$haidang" "$work"
