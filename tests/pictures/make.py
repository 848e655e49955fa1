#!/usr/bin/env python3
"""Makes the pictures of this folder and `expected.json`, which says what a reader should see of each.

Only for those who change the set: the tests read the files. Needs python3 with Pillow (with LittleCMS and libavif), numpy,
`cjpeg` and `jpegtran` of libjpeg-turbo, and `avifenc` of libavif. The same versions of these write the same bytes.

Every picture is six flat patches, three across and two down. What is expected of a patch is what Pillow decodes at
its centre, brought to sRGB by LittleCMS with the relative colorimetric intent and without black point compensation:
the conversion of the program knows none either. Inks without a profile are taken for ideal filters, as browsers do.
Greys of a file without a profile, and colours of one, are sRGB.
"""

import io
import json
import struct
import subprocess
import sys
import tempfile
import zlib
from pathlib import Path

import numpy as np
from PIL import Image, ImageCms

HERE = Path(__file__).parent
SRGB = ImageCms.createProfile("sRGB")
INTENT = ImageCms.Intent.RELATIVE_COLORIMETRIC

# Saturated and quiet, light and dark; all lie in every gamut that is tried here.
PATCHES = [(214, 40, 40), (58, 160, 70), (40, 70, 190), (236, 190, 50), (120, 120, 128), (150, 60, 140)]
GREYS = [12, 60, 110, 160, 210, 250]
SIZE = (192, 128)


def patches(colours, size=SIZE, dtype=np.uint8):
    """Six patches as an array of rows."""
    width, height = size
    colours = np.array(colours, dtype).reshape(2, 3, -1)
    rows = (np.arange(height) * 2 // height)[:, None]
    columns = (np.arange(width) * 3 // width)[None, :]
    return colours[rows, columns].squeeze()


def rgb(colours=PATCHES, size=SIZE):
    return Image.fromarray(patches(colours, size))


# Profiles, put together by hand so that nobody's licence comes with them.


def s15(value):
    return struct.pack(">i", round(value * 65536))


def xyz(values):
    return b"XYZ \0\0\0\0" + b"".join(s15(value) for value in values)


def gamma(value):
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(value * 256)) + b"\0\0"


def srgb_curve():
    numbers = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
    return b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + b"".join(s15(number) for number in numbers)


def profile(kind, space, pcs, tags, version=0x04000000):
    text = "Hải Đăng, thử màu".encode("utf-16-be")
    words = b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"vi", b"VN", len(text), 28) + text
    if version < 0x04000000:
        words = b"desc\0\0\0\0" + struct.pack(">I", 9) + b"Hai Dang\0" + bytes(78)
    tags = {b"desc": words, b"cprt": b"text\0\0\0\0CC0\0", b"wtpt": xyz((0.9642, 1.0, 0.8249)), **tags}
    table, body = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for name, data in tags.items():
        table += struct.pack(">4sII", name, start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    length = start + len(body)
    head = struct.pack(">I4sI4s4s4s6H4s", length, bytes(4), version, kind, space, pcs, 2026, 1, 1, 0, 0, 0, b"acsp")
    head += bytes(28) + s15(0.9642) + s15(1.0) + s15(0.8249)
    return head + bytes(128 - len(head)) + table + body


def of_primaries(primaries, curve, white=(0.3127, 0.3290)):
    """A profile of three primaries, brought from their white to that of the profiles by Bradford's matrix."""
    column = lambda x, y: np.array([x / y, 1, (1 - x - y) / y])
    own = np.array([column(*primary) for primary in primaries]).T
    own = own * np.linalg.solve(own, column(*white))
    cones = np.array([[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]])
    scale = (cones @ [0.9642, 1.0, 0.8249]) / (cones @ column(*white))
    adapted = np.linalg.inv(cones) @ np.diag(scale) @ cones @ own
    tags = {name: xyz(adapted[:, i]) for i, name in enumerate([b"rXYZ", b"gXYZ", b"bXYZ"])}
    return profile(b"mntr", b"RGB ", b"XYZ ", tags | {name: curve for name in [b"rTRC", b"gTRC", b"bTRC"]})


def of_press():
    """A press whose inks are filters for red, green and blue light, none of them ideal; a table of 7 steps an ink."""
    steps = 7
    inks = np.array([[0.03, 0.27, 0.62], [0.62, 0.05, 0.20], [0.86, 0.74, 0.05], [0.03, 0.03, 0.03]])
    amounts = np.stack(np.meshgrid(*[np.linspace(0, 1, steps) ** 0.8] * 4, indexing="ij"), -1).reshape(-1, 4)
    light = np.prod(1 - amounts[:, :, None] * (1 - inks), axis=1)
    to_xyz = np.array([[0.4361, 0.3851, 0.1431], [0.2225, 0.7169, 0.0606], [0.0139, 0.0971, 0.7141]])
    f = np.cbrt(light @ to_xyz.T / [0.9642, 1.0, 0.8249])
    lab = np.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], -1)
    coded = np.stack([lab[:, 0] * 652.8, (lab[:, 1] + 128) * 256, (lab[:, 2] + 128) * 256], -1)
    table = np.clip(np.round(coded), 0, 65535).astype(">u2").tobytes()
    unit = b"".join(s15(value) for value in (1, 0, 0, 0, 1, 0, 0, 0, 1))
    line = struct.pack(">HH", 0, 65535)
    lut = b"mft2\0\0\0\0" + bytes([4, 3, steps, 0]) + unit + struct.pack(">HH", 2, 2) + line * 4 + table + line * 3
    return profile(b"prtr", b"CMYK", b"Lab ", {b"A2B0": lut}, 0x02400000)


DISPLAY_P3 = of_primaries([(0.680, 0.320), (0.265, 0.690), (0.150, 0.060)], srgb_curve())
ADOBE_RGB = of_primaries([(0.64, 0.33), (0.21, 0.71), (0.15, 0.06)], gamma(563 / 256))
GREY_18 = profile(b"mntr", b"GRAY", b"XYZ ", {b"kTRC": gamma(1.8)})
PRESS = of_press()


def to_space(icc):
    """The patches as a space has them."""
    target = ImageCms.ImageCmsProfile(io.BytesIO(icc))
    return ImageCms.profileToProfile(rgb(), SRGB, target, renderingIntent=INTENT, outputMode="RGB")


# Files.


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(array, depth, colours, *more):
    """A PNG of any depth; rows that are alike cost next to nothing when their difference is stored."""
    height, width = array.shape[:2]
    rows, samples = b"", array.astype(">u2" if depth == 16 else "u1")
    if depth == 4:
        samples = samples[:, ::2] << 4 | samples[:, 1::2]
    packer, before = zlib.compressobj(9), None
    for row in samples:
        row = row.tobytes()
        rows += packer.compress(b"\2" + bytes(len(row)) if row == before else b"\0" + row)
        before = row
    chunks = [(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colours, 0, 0, 0)), *more]
    chunks += [(b"IDAT", rows + packer.flush()), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*each) for each in chunks)


def saved(image, kind, **options):
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def jpeg(image, **options):
    return saved(image, "JPEG", **{"quality": 92, "subsampling": "4:4:4", **options})


def program(*command, given):
    return subprocess.run(command, input=given, capture_output=True, check=True).stdout


def of_cjpeg(*options, scans=None, image=None):
    ppm = saved(image or rgb(), "PPM")
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as script:
        script.write(scans or "")
        script.flush()
        more = ["-scans", script.name] if scans else []
        return program("cjpeg", "-quality", "92", *options, *more, given=ppm)


def of_avifenc(*options, image=None, more=()):
    """An AVIF of one picture, or of several that move."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for number, frame in enumerate([image or rgb(), *more]):
            names.append(str(Path(folder) / f"{number}.png"))
            Path(names[-1]).write_bytes(frame if isinstance(frame, bytes) else saved(frame, "PNG"))
        out = Path(folder) / "out.avif"
        quality = () if "-l" in options else ("--min", "0", "--max", "8", "--minalpha", "0", "--maxalpha", "0")
        command = ["avifenc", "-j", "1", "-s", "6", *quality, *options, *names, str(out)]
        subprocess.run(command, capture_output=True, check=True)
        return out.read_bytes()


def undated(data):
    """The film without the times of its making, so that the same bytes come each time."""
    data = bytearray(data)
    for name in (b"mvhd", b"tkhd", b"mdhd"):
        at = data.find(name)
        while at >= 0:
            width = 16 if data[at + 4] == 1 else 8
            data[at + 8 : at + 8 + width] = bytes(width)
            at = data.find(name, at + 4)
    return bytes(data)


def without_adobe(data):
    at = data.index(b"\xff\xee\0\x0eAdobe")
    return data[:at] + data[at + 16 :]


def as_ycck(inks):
    """The inks as YCCK: what Pillow takes for inks is what the file is to hold."""
    stored = 255 - inks.astype(float)
    r, g, b = (255 - stored[..., i] for i in range(3))
    luma = 0.299 * r + 0.587 * g + 0.114 * b
    coded = np.stack([luma, 128 + (b - luma) * 0.564334, 128 + (r - luma) * 0.713267, stored[..., 3]], -1)
    data = jpeg(Image.fromarray((255 - np.clip(np.round(coded), 0, 255)).astype(np.uint8), "CMYK"))
    at = data.index(b"\xff\xee\0\x0eAdobe")
    return data[: at + 15] + b"\2" + data[at + 16 :]


def exif(orientation):
    """EXIF that holds an orientation and nothing else."""
    return b"Exif\0\0MM\0\x2a\0\0\0\x08\0\1\1\x12\0\3\0\0\0\1\0" + bytes([orientation]) + bytes(6)


def stored_for(image, orientation):
    """The pixels that a reader turns upright by this orientation."""
    t = Image.Transpose
    undo = {2: t.FLIP_LEFT_RIGHT, 3: t.ROTATE_180, 4: t.FLIP_TOP_BOTTOM, 5: t.TRANSPOSE, 6: t.ROTATE_90}
    undo |= {7: t.TRANSVERSE, 8: t.ROTATE_270}
    return image.transpose(undo[orientation]) if orientation in undo else image


def files():
    for n in range(1, 9):
        yield f"orientation-{n}.jpg", jpeg(stored_for(rgb(), n), exif=exif(n))
    yield "orientation-6.png", saved(stored_for(rgb(), 6), "PNG", exif=exif(6))
    yield "orientation-8.webp", saved(stored_for(rgb(), 8), "WEBP", quality=95, exif=exif(8))
    yield "display-p3.jpg", jpeg(to_space(DISPLAY_P3), icc_profile=DISPLAY_P3)
    yield "display-p3.png", saved(to_space(DISPLAY_P3), "PNG", icc_profile=DISPLAY_P3)
    yield "display-p3.webp", saved(to_space(DISPLAY_P3), "WEBP", lossless=True, icc_profile=DISPLAY_P3)
    yield "adobe-rgb.jpg", jpeg(to_space(ADOBE_RGB), icc_profile=ADOBE_RGB)
    yield "adobe-rgb.png", saved(to_space(ADOBE_RGB), "PNG", icc_profile=ADOBE_RGB)

    inks = patches([(20, 220, 190, 10), (200, 30, 200, 20), (230, 190, 20, 0), (0, 60, 200, 0), (0, 0, 0, 130), (0, 0, 0, 0)])
    cmyk = Image.fromarray(inks, "CMYK")
    yield "cmyk-adobe.jpg", jpeg(cmyk)
    yield "cmyk-bare.jpg", without_adobe(jpeg(cmyk))
    yield "cmyk-ycck.jpg", as_ycck(inks)
    yield "cmyk-press.jpg", jpeg(cmyk, icc_profile=PRESS)

    grey = Image.fromarray(patches(GREYS))
    yield "grey.jpg", jpeg(grey)
    yield "grey.png", saved(grey, "PNG")
    yield "grey-gamma.jpg", jpeg(grey, icc_profile=GREY_18)
    yield "grey-gamma.png", saved(grey, "PNG", icc_profile=GREY_18)
    deep = patches(np.array(PATCHES) * 257, dtype=np.uint16)
    yield "deep-rgb.png", png(deep, 16, 2)
    yield "deep-grey.png", png(patches(np.array(GREYS) * 257, dtype=np.uint16), 16, 0)
    iccp = (b"iCCP", b"P3\0\0" + zlib.compress(DISPLAY_P3))
    in_p3 = patches(np.asarray(to_space(DISPLAY_P3))[::64, ::64].reshape(6, 3).astype(int) * 257, dtype=np.uint16)
    yield "deep-display-p3.png", png(in_p3, 16, 2, iccp)

    palette = (b"PLTE", np.array(PATCHES, np.uint8).tobytes())
    yield "palette.png", png(patches(range(6)), 8, 3, palette)
    yield "palette-clear.png", png(patches(range(6)), 8, 3, palette, (b"tRNS", bytes([255, 255, 0, 255])))
    alphas = [(*colour, alpha) for colour, alpha in zip(PATCHES, (255, 0, 255, 128, 255, 200))]
    yield "alpha.png", saved(Image.fromarray(patches(alphas)), "PNG")
    yield "alpha.webp", saved(Image.fromarray(patches(alphas)), "WEBP", lossless=True, exact=True)
    yield "idle-alpha.png", saved(rgb().convert("RGBA"), "PNG")
    deep_alphas = patches(np.array(alphas) * 257, dtype=np.uint16)
    yield "deep-alpha.png", png(deep_alphas, 16, 6)

    yield "progressive.jpg", of_cjpeg("-progressive", "-sample", "2x2")
    for name, sampling in [("420", "2x2"), ("422", "2x1"), ("440", "1x2"), ("444", "1x1")]:
        yield f"sampled-{name}.jpg", of_cjpeg("-baseline", "-sample", sampling)
        yield f"apart-{name}.jpg", of_cjpeg("-baseline", "-sample", sampling, scans="0;\n1;\n2;\n")
    yield "apart-restart.jpg", of_cjpeg("-baseline", "-sample", "2x2", "-restart", "1", scans="0;\n1 2;\n")
    yield "restart.jpg", of_cjpeg("-baseline", "-sample", "2x2", "-restart", "3B")
    yield "optimised.jpg", program("jpegtran", "-optimize", given=of_cjpeg("-sample", "2x2"))

    frames = [rgb(), rgb(PATCHES[::-1]), rgb(PATCHES[3:] + PATCHES[:3])]
    options = {"save_all": True, "append_images": frames[1:], "duration": 200, "loop": 0}
    yield "still.gif", saved(rgb(), "GIF")
    yield "moving.gif", saved(frames[0], "GIF", **options)
    yield "moving.webp", saved(frames[0], "WEBP", lossless=True, **options)

    yield "dot.png", saved(Image.new("RGB", (1, 1), PATCHES[0]), "PNG")
    yield "dot.jpg", jpeg(Image.new("RGB", (1, 1), PATCHES[1]))
    yield "thread.png", saved(Image.fromarray(patches(PATCHES, (3, 4000))[:, :1]), "PNG")
    yield "thread.jpg", jpeg(Image.fromarray(patches(PATCHES, (3, 4000))[:, :1]))
    yield from avifs(alphas)
    # 108 million pixels; four bits each keep a file small, and so does a JPEG without a single detail.
    enormous = patches(range(6), (12_000, 9_000))
    yield "enormous.png", png(enormous, 4, 3, palette)
    yield "enormous-clear.png", png(enormous, 4, 3, palette, (b"tRNS", bytes([255, 255, 255, 128])))
    scans = "0,1,2: 0-0, 0, 0;\n0: 1-63, 0, 0;\n1: 1-63, 0, 0;\n2: 1-63, 0, 0;\n"
    options = ("-progressive", "-optimize", "-sample", "2x2")
    of_jpeg = of_cjpeg(*options, scans=scans, image=rgb(size=(12_000, 9_000)))
    yield "enormous.jpg", of_jpeg
    options = {"speed": 9, "quality": 90, "subsampling": "4:2:0", "max_threads": 1}
    yield "enormous.avif", saved(rgb(size=(12_000, 9_000)), "AVIF", **options), of_jpeg


# How an AVIF is turned: quarter turns against the clock, then a mirror.
TURNS = {2: "--imir 1", 3: "--irot 2", 4: "--imir 0", 5: "--irot 3 --imir 1", 6: "--irot 3"}
TURNS |= {7: "--irot 1 --imir 1", 8: "--irot 1"}


def avifs(alphas):
    """With each file, what is expected of it where Pillow does not see all that it says."""
    for n in range(1, 9):
        yield f"orientation-{n}.avif", of_avifenc("-y", "444", *TURNS.get(n, "").split(), image=stored_for(rgb(), n))
    for sampling in ("420", "422", "444"):
        for depth in ("8", "10", "12"):
            yield f"sampled-{sampling}-{depth}.avif", of_avifenc("-y", sampling, "-d", depth)
    yield "narrow.avif", of_avifenc("-y", "420", "-r", "limited")
    # Here Pillow's library is further from what was meant than a reader is allowed to be.
    yield "narrow-10.avif", of_avifenc("-y", "444", "-d", "10", "-r", "limited"), saved(rgb(), "PNG")
    for name, matrix in [("bt709", 1), ("bt601", 6), ("ycgco", 8), ("bt2020", 9)]:
        yield f"matrix-{name}.avif", of_avifenc("-y", "444", "--cicp", f"1/13/{matrix}")
    yield "lossless.avif", of_avifenc("-l")
    yield "grey.avif", of_avifenc("-y", "400", image=Image.fromarray(patches(GREYS)))
    yield "grey-12.avif", of_avifenc("-y", "400", "-d", "12", image=Image.fromarray(patches(GREYS)))
    clear = Image.fromarray(patches(alphas))
    yield "alpha.avif", of_avifenc("-y", "444", image=clear)
    yield "alpha-10.avif", of_avifenc("-y", "420", "-d", "10", image=clear)
    # Where little is seen, little of the colour is left; half is enough here.
    half = Image.fromarray(patches([(*colour, max(alpha, 128)) for *colour, alpha in alphas]))
    yield "alpha-dark.avif", of_avifenc("-y", "444", "-p", image=half)
    in_p3 = saved(to_space(DISPLAY_P3), "PNG", icc_profile=DISPLAY_P3)
    yield "display-p3.avif", of_avifenc("-y", "444", image=in_p3)
    yield "display-p3-told.avif", of_avifenc("-y", "444", "--cicp", "12/13/6", "--ignore-icc", image=in_p3), in_p3
    parts = [rgb().crop((x, y, x + 96, y + 64)) for y in (0, 64) for x in (0, 96)]
    yield "grid.avif", of_avifenc("-y", "420", "--grid", "2x2", image=parts[0], more=parts[1:])
    parts = [clear.crop((x, 0, x + 64, 128)) for x in (0, 64, 128)]
    yield "grid-alpha.avif", of_avifenc("-y", "444", "--grid", "3x1", image=parts[0], more=parts[1:])
    whole = saved(rgb().crop((32, 16, 160, 112)), "PNG")
    yield "cut.avif", of_avifenc("-y", "444", "--crop", "32,16,128,96"), whole
    frames = [rgb(), rgb(PATCHES[::-1]), rgb(PATCHES[3:] + PATCHES[:3])]
    options = {"save_all": True, "append_images": frames[1:], "duration": 200, "quality": 90}
    yield "moving.avif", undated(saved(frames[0], "AVIF", subsampling="4:4:4", **options))
    # What nobody meant to give away, in every place where these programs put it.
    words = b"Nha rieng cua ong Hai"
    tiff = b"MM\0\x2a\0\0\0\x08\0\1\x01\x0f\0\2\0\0\0" + bytes([len(words) + 1]) + b"\0\0\0\x1a\0\0\0\0" + words + b"\0"
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><!-- ' + words + b" --></x:xmpmeta>"
    told = {"exif": b"Exif\0\0" + tiff, "xmp": xmp, "subsampling": "4:4:4", "quality": 90}
    yield "told.avif", saved(clear, "AVIF", **told)
    yield "moving-told.avif", undated(saved(frames[0], "AVIF", **options | told))
    yield "dot.avif", of_avifenc("-y", "420", image=Image.new("RGB", (1, 1), PATCHES[2]))
    yield "thread.avif", of_avifenc("-y", "420", image=Image.fromarray(patches(PATCHES, (3, 4000))[:, :1]))


def seen(data):
    """What a reader sees: sizes, whether it moves or lets through, and each patch as red, green, blue and alpha."""
    Image.MAX_IMAGE_PIXELS = None
    image = Image.open(io.BytesIO(data))
    moves = getattr(image, "n_frames", 1) > 1
    turned = image.getexif().get(0x0112, 1)
    icc = image.info.get("icc_profile")
    clear = image.mode in ("RGBA", "LA") or "transparency" in image.info
    # A later frame of a GIF may let the one before show through, which Pillow does not tell.
    clear |= any(data[at + 3] & 1 for at in range(len(data)) if data[at : at + 3] == b"!\xf9\x04")
    width, height = image.size
    columns = 3 if width >= 3 else 1
    at = [((2 * x + 1) / (2 * columns), (2 * y + 1) / 4) for y in range(2) for x in range(columns)]
    if width * height == 1:
        at = [(0.5, 0.5)]
    if image.mode.startswith("I;16"):
        image = Image.fromarray(np.round(np.asarray(image) / 257).astype(np.uint8))
    if image.mode == "P":
        image = image.convert("RGBA" if clear else "RGB")
    # A square of each patch is enough for the conversion.
    transpose = {2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM}
    transpose |= {5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE}
    transpose |= {8: Image.Transpose.ROTATE_90}
    if turned in transpose:
        image = image.transpose(transpose[turned])
        width, height = image.size
    found = []
    for x, y in at:
        place = (int(x * width), int(y * height))
        value = image.getpixel(place)
        alpha = value[3] if image.mode == "RGBA" else 255
        value = value[:3] if image.mode == "RGBA" else value
        pixel = Image.new("RGB" if image.mode == "RGBA" else image.mode, (1, 1), value)
        if icc:
            own = ImageCms.ImageCmsProfile(io.BytesIO(icc))
            pixel = ImageCms.profileToProfile(pixel, own, SRGB, renderingIntent=INTENT, outputMode="RGB", flags=0)
        found.append([x, y, *pixel.convert("RGB").getpixel((0, 0)), alpha])
    return {"width": width, "height": height, "alpha": clear, "animated": moves, "patches": found}


def main():
    expected = {}
    for old in HERE.iterdir():
        if old.suffix in (".jpg", ".png", ".gif", ".webp", ".avif"):
            old.unlink()
    for name, data, *meant in files():
        (HERE / name).write_bytes(data)
        expected[name] = seen(*meant or [data])
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in sorted(expected.items()))
    (HERE / "expected.json").write_text("{\n" + lines + "\n}\n")
    total = sum(file.stat().st_size for file in HERE.iterdir())
    print(f"{len(expected)} pictures, {total} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
