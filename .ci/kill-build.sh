#!/usr/bin/env bash
# Kills builds at random moments. Whatever stands in the output folder afterwards must be the old site whole or the
# new one whole: every file with the hash that manifest.json gives, none missing, none extra.
#
# KILL_SEED and KILL_ROUNDS repeat or lengthen a run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

seed=${KILL_SEED:-20260507}
rounds=${KILL_ROUNDS:-12}
binary=$(realpath "${CARGO_TARGET_DIR:-target}/release/haidang")
ci=$PWD/.ci
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
site=$work/site out=$work/out/public old="" new="" changed=0
declare -A found=([old]=0 [new]=0)

mkdir -p "$site" "$work/out"
# The store comes along: pictures that are there already are not made again.
tar --exclude=./target --exclude=./.git --exclude=./.ci --exclude=./public -cf - . | tar -C "$site" -xf -

# The site's title stands on every paper of a figure: drawing them all anew in each round would prove nothing more.
printf '\n[figures]\nimages = false\npdf = false\n' >>"$site/haidang.toml"

now() { date +%s%3N; }

build() {
  if ! (cd "$site" && exec "$binary" build --out "$out") >"$work/log" 2>&1; then
    echo "round $1: a build that nobody killed failed:"
    tail -n 40 "$work/log"
    exit 1
  fi
}

# Changes the site's title in every language, which stands on every page.
change() { sed -i -E "0,/^title *=/s/^(title *= *\")([^\"]*[^\" 0-9])( [0-9]+)?\"/\1\2 $1\"/" "$site"/content/_index.*.md; }

whole() { python3 "$ci/manifest.py" whole "$out"; }

build 0
started=$(now)
change 0
build 0
span=$(((($(now) - started) * 6) / 5 + 1))
old=$(whole)
cp "$out/manifest.json" "$work/old.json"
RANDOM=$seed
echo "seed $seed: $rounds builds, each killed after 0 to $span ms"

for ((round = 1; round <= rounds; round++)); do
  change "$round"
  delay=$(((RANDOM * 32768 + RANDOM) % span))
  (cd "$site" && exec "$binary" build --out "$out") >"$work/log" 2>&1 &
  pid=$!
  sleep "$(printf '%d.%03d' $((delay / 1000)) $((delay % 1000)))"
  kill -9 "$pid" 2>/dev/null || true
  wait "$pid" 2>/dev/null || true

  if ! seen=$(whole); then
    echo "round $round, killed after $delay ms: the output folder is neither site: $seen"
    exit 1
  fi
  build "$round"
  new=$(whole)
  if [ "$new" = "$old" ]; then
    echo "round $round: the change changed nothing, so this proves nothing"
    exit 1
  fi
  case $seen in
    "$old") state=old ;;
    "$new") state=new ;;
    *) echo "round $round, killed after $delay ms: a whole site, but neither the old nor the new one"; exit 1 ;;
  esac
  found[$state]=$((found[$state] + 1))
  left=$(ls -A "$work/out")
  if [ "$left" != public ]; then
    echo "round $round: the next build leaves behind what the killed one left:" $left
    exit 1
  fi
  changed=$(python3 "$ci/manifest.py" differ "$work/old.json" "$out/manifest.json")
  cp "$out/manifest.json" "$work/old.json"
  old=$new
done

# What twenty killed builds led to is what one undisturbed build makes.
mv "$out" "$work/after"
build "at the end"
diff -r "$work/after" "$out"
echo "$rounds builds killed: ${found[old]} times the old site stood, ${found[new]} times the new; $changed files differ between them"
