//! The rules as a file of nginx, which is included where its sites are.

use super::super::studio::encoded_plain;
use super::rules::Rules;

/// What nginx tells of files that its own list of types may lack; with `nosniff`, a wrong type is a broken file.
const TYPES: &str = "    charset utf-8;
    charset_types text/plain text/css text/csv text/vtt text/xml application/json application/xml text/javascript application/manifest+json;
    types {
        text/html html;
        text/css css;
        text/javascript js;
        text/plain txt;
        text/csv csv;
        text/vtt vtt;
        text/calendar ics;
        application/xml xml;
        application/json json geojson;
        application/manifest+json webmanifest;
        application/pdf pdf;
        image/svg+xml svg;
        image/jpeg jpg jpeg;
        image/png png;
        image/gif gif;
        image/webp webp;
        image/avif avif;
        image/x-icon ico;
        font/woff2 woff2;
        video/mp4 mp4;
        video/webm webm;
        audio/mpeg mp3;
        audio/mp4 m4a;
        audio/ogg ogg opus;
    }
    gzip on;
    gzip_vary on;
    gzip_min_length 512;
    gzip_types text/plain text/css text/csv text/vtt text/xml application/json application/xml text/javascript application/manifest+json image/svg+xml;
";

/// The file.
pub(super) fn written(rules: &Rules) -> String {
    let mut text = String::from(
        "# Include this where the sites of nginx are, for example as /etc/nginx/conf.d/haidang.conf, and change what\n\
         # stands between < and >.\n",
    );
    text += "map $uri $haidang_keeping {\n    default \"\";\n";
    for keeping in &rules.keeping {
        text += &format!("    \"~^{}\" \"{}\";\n", keeping.pattern(), keeping.value);
    }
    text += "}\n\nserver {\n";
    text += &format!("    listen 80;\n    server_name {};\n", rules.name);
    text += "    # For https: listen 443 ssl; ssl_certificate <file>; ssl_certificate_key <file>;\n";
    if !rules.base.is_empty() {
        text += &format!(
            "    # The site lies in the folder `{}` of this one.\n",
            rules.base.trim_start_matches('/')
        );
    }
    text += "    absolute_redirect off;\n    root \"</var/www/haidang>\";\n    index index.html;\n";
    for (name, value) in &rules.headers {
        text += &format!("    add_header {name} \"{value}\" always;\n");
    }
    text += "    add_header Cache-Control $haidang_keeping;\n";
    text += TYPES;
    for (folder, page) in &rules.missing {
        text += &format!("    location \"{folder}\" {{ error_page 404 \"{page}\"; }}\n");
    }
    for (from, to) in &rules.redirects {
        text += &format!("    location = \"{from}\" {{ return 301 \"{}\"; }}\n", target(to));
    }
    text + "}\n"
}

/// An address in which `$` names no variable.
fn target(path: &str) -> String {
    encoded_plain(path).replace('$', "%24")
}
