#!/usr/bin/env bash
# A page with twenty pictures: nothing jumps while they come, the first is asked for at once, the rest wait.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

binary=$(realpath "${CARGO_TARGET_DIR:-target}/release/haidang")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
site=$work/site story=$work/site/content/anh/hai-muoi-anh
mkdir -p "$story"

cat >"$site/haidang.toml" <<'TOML'
base_url = "https://hai-muoi.example"

[languages.vi]
TOML
printf '+++\ntitle = "Hai mươi ảnh"\nsummary = "Để đo."\n+++\n' >"$site/content/_index.vi.md"
printf '+++\ntitle = "Ảnh"\nsummary = "Để đo."\n+++\n' >"$site/content/anh/_index.vi.md"
{
  printf '+++\ntitle = "Hai mươi ảnh trên một trang"\nsummary = "Ảnh đến muộn không làm trang xê dịch."\n'
  printf 'date = 2026-01-05\n\n[[sources]]\nid = "S1"\npublisher = "Cục Hàng hải"\ndate = "2026-01"\n'
  printf 'url = "https://source.example/report"\n+++\n'
} >"$story/index.vi.md"

mapfile -t cards < <(find content -name '*.jpg.toml' -o -name '*.png.toml' | LC_ALL=C sort | head -n 20)
number=0
for card in "${cards[@]}"; do
  picture=${card%.toml}
  number=$((number + 1))
  name=anh-$number.${picture##*.}
  cp "$picture" "$story/$name"
  grep -v '^\[alt\]' "$card" | sed -E '/^"?[a-z]{2}(-[A-Za-z]+)?"? = /d; /^\[/d' >"$story/$name.toml"
  [ "$number" -ne 11 ] || printf '\n::: gallery\n' >>"$story/index.vi.md"
  printf '\n![Ảnh số %d](%s)\n' "$number" "$name" >>"$story/index.vi.md"
  [ "$number" -gt 10 ] || printf '\nChữ giữa hai ảnh, để trang dài ra.\n' >>"$story/index.vi.md"
done
printf '\n:::\n' >>"$story/index.vi.md"

"$binary" build --source "$site" --out "$work/public"
[ "$(grep -o '<img ' "$work/public/vi/anh/hai-muoi-anh/index.html" | wc -l)" -ge 20 ]
node .ci/browser/run.mjs "$work/public" still keyboard
