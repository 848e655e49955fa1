#!/usr/bin/env bash
# The work of `benches/pictures.rs`, done by Hugo: `time bash hugo.sh PHOTOS SITE`, where SITE is a folder to be made.
#
# Photographs of a page bundle, resized by its template; Hugo keeps what it has made in SITE/resources, so that a
# second run is a warm one. HUGO names the program, when it is not `hugo`.
set -euo pipefail
photos=$1 site=$2

mkdir -p "$site/content/photos" "$site/layouts"
cp -n "$photos"/*.jpg "$site/content/photos/"
printf -- '---\ntitle: Photographs\n---\n' > "$site/content/photos/index.md"
cat > "$site/hugo.toml" <<'TOML'
baseURL = "https://example.org/"
title = "Photographs"
disableKinds = ["sitemap", "RSS", "taxonomy", "term", "404", "section"]
[imaging]
resampleFilter = "lanczos"
TOML
echo '{{ .Title }}' > "$site/layouts/home.html"
cat > "$site/layouts/single.html" <<'HTML'
{{ range $photo := .Resources.ByType "image" }}
  {{ range $width := slice 1600 960 480 }}
    {{ range $encoding := slice "jpg" "webp" }}
      <img src="{{ ($photo.Resize (printf "%dx q80 %s" $width $encoding)).RelPermalink }}" alt="">
    {{ end }}
  {{ end }}
{{ end }}
HTML
exec "${HUGO:-hugo}" --source "$site" --quiet
