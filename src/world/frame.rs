//! Frames of films, taken by ffmpeg where it is installed.

use std::io::{self, ErrorKind};
use std::path::Path;
use std::process::{Command, Stdio};

use super::FrameRequest;

/// Seconds of work that the program is given.
const SECONDS: &str = "60";

/// What the program calls itself in the first line that it says; none when it is not there.
pub(super) fn version(program: &Path) -> Option<String> {
    let output = Command::new(program).arg("-version").stdin(Stdio::null()).stderr(Stdio::null()).output();
    let said = output.ok().filter(|output| output.status.success())?.stdout;
    String::from_utf8_lossy(&said).lines().next().map(str::to_owned)
}

/// Takes a frame of the film at `path`; the program reads that file and nothing else.
pub(super) fn take(program: &Path, path: &Path, request: &FrameRequest) -> io::Result<Option<Vec<u8>>> {
    let mut input = std::ffi::OsString::from("file:");
    input.push(path);
    let output = Command::new(program)
        .args(["-v", "error", "-nostdin", "-threads", "1", "-timelimit", SECONDS])
        .args(["-protocol_whitelist", "file,pipe", "-ss", &format!("{:.3}", request.millis as f64 / 1000.0)])
        .arg("-i")
        .arg(input)
        .args(["-map_metadata", "-1", "-frames:v", "1", "-vf", &format!("scale={}:-2", request.width)])
        .args(["-fflags", "+bitexact", "-f", "image2pipe", "-c:v", "png", "pipe:1"])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    match output {
        Ok(output) => Ok(Some(output.stdout).filter(|png| output.status.success() && !png.is_empty())),
        Err(cause) if matches!(cause.kind(), ErrorKind::NotFound | ErrorKind::PermissionDenied) => Ok(None),
        Err(cause) => Err(cause),
    }
}
