//! The line that makes of a clip what browsers play, for whoever has ffmpeg.
//!
//! Runs nothing.

use super::facts::Medium;

/// The line that converts a file, by its name; `can_copy` when only the container has to change.
pub fn converted(name: &str, medium: Medium, can_copy: bool) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let (extension, how) = match (medium, can_copy) {
        (Medium::Video, true) => ("mp4", "-c copy -movflags +faststart"),
        (Medium::Video, false) => {
            ("mp4", "-c:v libx264 -crf 23 -pix_fmt yuv420p -c:a aac -b:a 128k -movflags +faststart")
        }
        (Medium::Audio, _) => ("m4a", "-vn -c:a aac -b:a 96k -movflags +faststart"),
    };
    let target = match name == format!("{stem}.{extension}") {
        true => format!("{stem}-web.{extension}"),
        false => format!("{stem}.{extension}"),
    };
    format!("ffmpeg -i {} {how} {}", quoted(name), quoted(&target))
}

/// The line that makes a film of a picture that moves.
pub fn as_film(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    // Films have even sides.
    let how = "-vf \"scale=trunc(iw/2)*2:trunc(ih/2)*2\" -c:v libx264 -crf 23 -pix_fmt yuv420p -movflags +faststart";
    format!("ffmpeg -i {} {how} {}", quoted(name), quoted(&format!("{stem}.mp4")))
}

/// The line that copies a file without the tracks and words that tell a place.
pub fn without_traces(name: &str) -> String {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "mp4"));
    let target = format!("{stem}-web.{extension}");
    format!("ffmpeg -i {} -map 0:v? -map 0:a? -c copy -map_metadata -1 {}", quoted(name), quoted(&target))
}

/// A file's name as a shell takes it.
fn quoted(name: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let is_safe = name.chars().all(is_plain) && !name.starts_with('-');
    if is_safe { name.to_owned() } else { format!("\"./{}\"", name.replace(['"', '$', '`', '\\'], "")) }
}
