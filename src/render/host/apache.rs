//! The rules as `.htaccess` of Apache 2.4.
//!
//! Each part asks first whether the server has what it needs: a line that it does not know would stop every page.

use super::super::studio::encoded_plain;
use super::literal;
use super::rules::Rules;

/// What Apache tells of files that its own list of types may lack; with `nosniff`, a wrong type is a broken file.
const TYPES: &str = "<IfModule mod_mime.c>
AddType text/javascript .js
AddType text/csv .csv
AddType text/vtt .vtt
AddType text/calendar .ics
AddType application/json .geojson
AddType application/manifest+json .webmanifest
AddType image/webp .webp
AddType image/avif .avif
AddType font/woff2 .woff2
AddType audio/mp4 .m4a
AddType audio/ogg .opus
AddCharset UTF-8 .html .css .js .txt .csv .vtt .ics .xml .json .geojson .webmanifest .svg
</IfModule>
<IfModule mod_deflate.c>
<IfModule mod_filter.c>
AddOutputFilterByType DEFLATE text/html text/plain text/css text/csv text/vtt text/xml text/javascript application/json application/xml application/manifest+json image/svg+xml
</IfModule>
</IfModule>
";

/// The file.
pub(super) fn written(rules: &Rules) -> String {
    let mut text = String::from("DirectoryIndex index.html\n");
    // What stands later wins, so the whole site comes first. These paths are asked for as a browser would.
    for (folder, page) in rules.missing.iter().rev() {
        if *folder == format!("{}/", rules.base) {
            text += &format!("ErrorDocument 404 \"{}\"\n", encoded_plain(page));
        } else {
            let folder = literal(folder);
            text += &format!(
                "<If \"%{{REQUEST_URI}} =~ m#^{folder}#\">\nErrorDocument 404 \"{}\"\n</If>\n",
                encoded_plain(page)
            );
        }
    }
    text += TYPES;
    text += "<IfModule mod_headers.c>\n";
    for (name, value) in &rules.headers {
        text += &format!("Header always set {name} \"{value}\"\n");
    }
    for keeping in &rules.keeping {
        let pattern = keeping.pattern();
        text += &format!(
            "Header set Cache-Control \"{}\" \"expr=%{{REQUEST_URI}} =~ m#^{pattern}#\"\n",
            keeping.value
        );
    }
    text += "</IfModule>\n";
    if !rules.redirects.is_empty() {
        text += "<IfModule mod_alias.c>\n";
        for (from, to) in &rules.redirects {
            // Apache writes the escapes of the target itself.
            let to = quoted(&to.replace('$', "\\$"));
            text += &format!("RedirectMatch 301 \"^{}$\" \"{to}\"\n", literal(from));
        }
        text += "</IfModule>\n";
    }
    text
}

/// A text between quotation marks.
fn quoted(text: &str) -> String {
    text.replace('"', "\\\"")
}
