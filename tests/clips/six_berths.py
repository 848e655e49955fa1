#!/usr/bin/env python3
"""Draws the sample site's film, one PNG a frame: six berths at Lạch Huyện, their lengths to scale, in the order
of opening. Needs Pillow; frames go to the folder given."""
import math, sys, pathlib
from PIL import Image, ImageDraw

W, H, S, FPS = 960, 540, 2, 15
SECONDS = 24
SKY = [(0xf6, 0xe3, 0xc8), (0xee, 0xc9, 0xa2), (0xc9, 0xc4, 0xb4)]
SEA = [(0x7f, 0xb0, 0xbd), (0x3f, 0x87, 0xa1), (0x0b, 0x5a, 0x78)]
INK, QUAY, QUAYTOP = (0x13, 0x22, 0x2b), (0x4a, 0x5b, 0x65), (0xd9, 0xd6, 0xcb)
HILL = [(0xa9, 0xb5, 0xae), (0x8b, 0xa3, 0xa0)]
FLAME, AMBER, MANGROVE, PAPER = (0xbf, 0x2f, 0x1b), (0xc9, 0x8b, 0x35), (0x2b, 0x6a, 0x4d), (0xfb, 0xfa, 0xf6)
HORIZON = 250
# Three pairs from left to right: length in metres, when each is drawn (second), its ships.
PAIRS = [(750, 2.5, 0.82), (750, 13.0, 0.86), (900, 8.0, 1.0)]
LEFT, SCALE, TOP = 66, 828 / 2400, 372

def mix(a, b, t):
    return tuple(round(x + (y - x) * t) for x, y in zip(a, b))

def ease(t):
    t = max(0.0, min(1.0, t))
    return t * t * (3 - 2 * t)

def background(d, t):
    for y in range(HORIZON * S):
        u = y / (HORIZON * S)
        c = mix(SKY[2], SKY[0], u * 1.6) if u < .6 else mix(mix(SKY[2], SKY[0], .96), SKY[1], (u - .6) / .4)
        d.line([(0, y), (W * S, y)], fill=c)
    rise = 20 * ease(t / SECONDS)
    x, y, r = 118 * S, (HORIZON - 6 - rise) * S, 30 * S
    d.ellipse([x - r, y - r, x + r, y + r], fill=(0xf9, 0xf0, 0xd8))
    for n, (base, colour) in enumerate([(0, HILL[0]), (40, HILL[1])]):
        pts = [(0, HORIZON * S)]
        for i in range(0, W + 12, 12):
            a = i / 60 + n * 2.3
            h = max(0, 34 * math.sin(a) * math.sin(a * .37 + n) + 18 * math.sin(a * 2.1 + n)) * (1 - .25 * n)
            pts.append((i * S, (HORIZON - h) * S))
        pts.append((W * S, HORIZON * S))
        d.polygon(pts, fill=colour)
    for y in range(HORIZON * S, H * S):
        u = (y / S - HORIZON) / (H - HORIZON)
        d.line([(0, y), (W * S, y)], fill=mix(SEA[0], SEA[1], u * 2) if u < .5 else mix(SEA[1], SEA[2], u * 2 - 1))
    # The light on the water moves with the swell.
    for k in range(14):
        y = HORIZON + 4 + k * 8
        w = 16 + 5 * math.sin(t * 1.6 + k * 1.3) + k * 1.6
        x = 118 + 4 * math.sin(t * .9 + k)
        d.rounded_rectangle([(x - w) * S, y * S, (x + w) * S, (y + 2.4) * S], S, fill=mix(SEA[0], (0xf9, 0xe6, 0xc4), .75 - k * .045))
    for k in range(26):
        y = 426 + (k % 7) * 16
        x = (k * 137 + t * (6 + k % 3 * 3)) % (W + 80) - 40
        d.rounded_rectangle([x * S, y * S, (x + 34) * S, (y + 1.6) * S], S, fill=mix(SEA[1], SEA[0], .35))

def crane(d, x, grow, colour):
    """A ship-to-shore crane; its boom comes down last."""
    if grow <= 0:
        return
    h = 96 * ease(grow / .7)
    y = TOP - h
    w = 3 * S
    for dx in (-9, 9):
        d.line([((x + dx) * S, TOP * S), ((x + dx * .7) * S, y * S)], fill=colour, width=w)
    d.line([((x - 9) * S, (TOP - h * .35) * S), ((x + 9) * S, (TOP - h * .35) * S)], fill=colour, width=w)
    if grow > .7:
        a = ease((grow - .7) / .3)
        angle = math.radians(70 * (1 - a))
        for reach in (28, -15):
            ex = x + reach * math.cos(angle)
            ey = y - abs(reach) * math.sin(angle) * (1 if reach > 0 else 0)
            d.line([(x * S, y * S), (ex * S, ey * S)], fill=colour, width=w)
        d.line([(x * S, (y - 20) * S), ((x + 26 * math.cos(angle)) * S, (y - 26 * math.sin(angle)) * S)], fill=colour, width=S)
        d.line([(x * S, (y - 20) * S), ((x - 14) * S, y * S)], fill=colour, width=S)
        d.line([(x * S, y * S), (x * S, (y - 20) * S)], fill=colour, width=w)

def ship(d, x, length, hull, t, n):
    """A container ship alongside, seen over the quay: hull, house, stacks."""
    y = TOP + 30 + 1.4 * math.sin(t * 1.3 + n)
    hgt = 27
    d.polygon([(x * S, (y - hgt + 4) * S), ((x + length) * S, (y - hgt) * S), ((x + length - 14) * S, y * S), ((x + 8) * S, y * S)], fill=hull)
    d.line([((x + 6) * S, (y - 2) * S), ((x + length - 14) * S, (y - 2) * S)], fill=FLAME, width=2 * S)
    colours = [(0x8a, 0x5a, 0x12), (0x3a, 0x47, 0x9c), (0x2b, 0x6a, 0x4d), (0xc9, 0xc4, 0xb4), (0xbf, 0x2f, 0x1b), (0x6c, 0xa0, 0xb5)]
    cell = 9
    count = int((length - 44) / cell)
    for i in range(count):
        for j in range(2 + (i * 7 + n * 3) % 3):
            cx, cy = x + 34 + i * cell, y - hgt - 1 - j * 7
            d.rectangle([cx * S, (cy - 6) * S, (cx + cell - 1.2) * S, cy * S], fill=mix(colours[(i * 5 + j * 3 + n) % 6], PAPER, .12))
    d.rectangle([(x + 12) * S, (y - hgt - 34) * S, (x + 28) * S, (y - hgt) * S], fill=PAPER)
    d.rectangle([(x + 12) * S, (y - hgt - 30) * S, (x + 28) * S, (y - hgt - 26) * S], fill=INK)

def frame(t):
    im = Image.new("RGB", (W * S, H * S))
    d = ImageDraw.Draw(im)
    background(d, t)
    x = LEFT
    spans = []
    for metres, start, size in PAIRS:
        spans.append((x, metres * SCALE, start, size))
        x += metres * SCALE
    # What is not yet built is a dashed line on the water.
    for at in range(LEFT, int(x), 14):
        d.line([(at * S, TOP * S), ((at + 6) * S, TOP * S)], fill=mix(SEA[0], PAPER, .5), width=S)
    for n, (x0, length, start, size) in enumerate(spans):
        done = ease((t - start) / 1.8)
        if done <= 0:
            continue
        x1 = x0 + length * done
        for k in range(3 if n < 2 else 4):
            cx = x0 + length * (k + .5) / (3 if n < 2 else 4)
            crane(d, cx, (t - start - 1.2 - k * .22) / 1.6, (0x2b, 0x45, 0x52))
        d.rectangle([x0 * S, TOP * S, x1 * S, (TOP + 9) * S], fill=QUAYTOP)
        d.rectangle([x0 * S, (TOP + 9) * S, x1 * S, (TOP + 22) * S], fill=QUAY)
        for k in range(int((x1 - x0) / 12)):
            d.line([((x0 + 6 + k * 12) * S, (TOP + 9) * S), ((x0 + 6 + k * 12) * S, (TOP + 22) * S)], fill=INK, width=S)
        d.rectangle([(x0 + 1) * S, TOP * S, (x0 + 2.4) * S, (TOP + 22) * S], fill=INK)
    for n, (x0, length, start, size) in enumerate(spans):
        for k in range(2):
            arrive = ease((t - start - 2.8 - k * .6) / 2.2)
            if arrive <= 0:
                continue
            slot = length / 2
            # The quay's length gives the room; ships differ in their share of it.
            long = (slot - 12) * size
            home = x0 + k * slot + (slot - long) / 2
            ship(d, home + (1 - arrive) * (W + 60 - home), long, mix(INK, (0x0b, 0x5a, 0x78), .25 + .2 * n), t, n * 2 + k)
    # A buoy near by, and a little boat that crosses.
    by = 486 + 2.2 * math.sin(t * 1.7)
    d.polygon([(842 * S, by * S), (858 * S, by * S), (853 * S, (by - 20) * S), (847 * S, (by - 20) * S)], fill=FLAME)
    d.ellipse([836 * S, (by - 2) * S, 864 * S, (by + 7) * S], fill=FLAME)
    if int(t * 2) % 4 == 0:
        d.ellipse([846 * S, (by - 27) * S, 854 * S, (by - 19) * S], fill=(0xf9, 0xf0, 0xd8))
    bx, sway = 120 + t * 17, 1.5 * math.sin(t * 2.1)
    d.polygon([(bx * S, (462 + sway) * S), ((bx + 40) * S, (459 + sway) * S), ((bx + 33) * S, (470 + sway) * S), ((bx + 6) * S, (470 + sway) * S)], fill=INK)
    d.rectangle([(bx + 8) * S, (450 + sway) * S, (bx + 19) * S, (462 + sway) * S], fill=PAPER)
    return im.resize((W, H), Image.LANCZOS)

if __name__ == "__main__":
    out = pathlib.Path(sys.argv[1]); out.mkdir(parents=True, exist_ok=True)
    only = [float(x) for x in sys.argv[2:]]
    for n in range(SECONDS * FPS):
        if not only or any(abs(n / FPS - x) < .01 for x in only):
            frame(n / FPS).save(out / f"{n:04}.png")
