#!/usr/bin/env bash
# Installs what the checks of the finished site need: Chromium, letters for it, and the validators of package-lock.json.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

missing() { ! command -v "$1" >/dev/null; }

wanted=()
missing chromium-headless-shell && wanted+=(chromium-headless-shell)
# Without letters of its own for Han, kana and hangul the browser measures empty boxes.
{ missing fc-list || [ -z "$(fc-list :lang=ja)" ]; } && wanted+=(fontconfig fonts-noto-cjk)
if [ ${#wanted[@]} -gt 0 ] && ! missing apt-get; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${wanted[@]}" >/dev/null
fi
npm ci --prefix .ci --ignore-scripts --no-audit --no-fund --loglevel=error
