#!/bin/sh
# Makes the clips that the tests look at: half a second of a test card and a tone, as small as they come.
# Needs ffmpeg with its usual encoders; run it here, look at the differences, commit the files.
set -eu
film='-f lavfi -i testsrc2=s=64x36:r=8:d=0.5'
tone='-f lavfi -i sine=440:r=48000:d=0.5'
private='-metadata title=Cang -metadata artist=Lan -metadata comment=secret-comment -metadata location=+20.8651+106.6838/ -metadata location-eng=+20.8651+106.6838/ -metadata creation_time=2026-11-20T08:00:00Z'
run() { ffmpeg -v error -y "$@"; }

# A place in a track of words and a time of day in a track of numbers, as drones and cameras write them.
place=$(mktemp --suffix .srt)
trap 'rm -f "$place"' EXIT
printf '1\n00:00:00,000 --> 00:00:00,400\nGPS(+20.8651,+106.6838)\n' >"$place"

# shellcheck disable=SC2086
{
run $film $tone $private -c:v libx264 -profile:v high -pix_fmt yuv420p -crf 40 -x264-params no-deblock=1 -c:a aac -b:a 24k upright.mp4
# Later versions of ffmpeg than 5 say this by -display_rotation 90 before the input.
run -i upright.mp4 -c copy $private -metadata:s:v rotate=90 turned.mp4
run -i upright.mp4 -i "$place" -map 0 -map 1 -c copy -c:s mov_text -timecode 08:00:00:00 located.mp4
run -i upright.mp4 -i "$place" -map 0 -map 1 -c copy -c:s mov_text -movflags frag_keyframe+empty_moov pieces.mp4
run $film $tone $private -c:v libvpx-vp9 -crf 60 -b:v 0 -c:a libopus -b:a 12k film.webm
run $film -c:v libvpx -crf 60 -b:v 20k silent.webm
run $film -c:v libaom-av1 -cpu-used 8 -crf 60 -b:v 0 av1.mp4
run $film -c:v libx265 -x265-params log-level=error -crf 45 hevc.mp4
run $film -c:v libx264 -pix_fmt yuv420p -crf 45 phone.mov
run $film -c:v mpeg4 -q:v 31 old.avi
run $film -c:v libvpx-vp9 -crf 60 -b:v 0 film.mkv
run $tone $private -c:a libmp3lame -b:a 16k -ar 24000 -ac 1 tone.mp3
run $tone $private -c:a libmp3lame -b:a 16k -ar 24000 -ac 1 -write_xing 0 -id3v2_version 3 -write_id3v1 1 bare.mp3
run $tone $private -c:a aac -b:a 16k tone.m4a
run $tone -c:a aac -b:a 16k tone.aac
run $tone $private -c:a libopus -b:a 12k tone.opus
run $tone -c:a libvorbis -q:a -1 tone.ogg
run $tone $private -c:a pcm_u8 -ar 8000 tone.wav
run $tone $private -c:a flac -ar 8000 tone.flac
}
ls -l
