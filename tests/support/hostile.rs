//! Files that are damaged or made to do harm.

/// Numbers that look random and are the same each time.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }

    /// A place where headers stand, or any.
    fn place(&mut self, length: usize) -> usize {
        let end = if self.below(2) == 0 { length.min(160) } else { length };
        self.below(end)
    }
}

/// A file after one to three kinds of damage.
pub(crate) fn mutated(random: &mut Random, bytes: &[u8], other: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=random.below(3) {
        if bytes.is_empty() {
            return bytes;
        }
        bytes = damaged(random, bytes, other);
    }
    bytes
}

fn damaged(random: &mut Random, mut bytes: Vec<u8>, other: &[u8]) -> Vec<u8> {
    let length = bytes.len();
    let at = random.place(length);
    let end = (at + 1 + random.below(400)).min(length);
    match random.below(10) {
        // Single bits.
        0 | 1 => {
            for _ in 0..=random.below(8) {
                bytes[random.place(length)] ^= 1 << random.below(8);
            }
        }
        2 => bytes.truncate(at),
        // Numbers that lie: as large as they can be, almost so, nothing.
        3 | 4 => {
            let lie: [&[u8]; 6] = [
                &[0xFF; 2],
                &[0xFF; 4],
                &[0xFF; 8],
                &[0x7F, 0xFF, 0xFF, 0xFF],
                &[0; 4],
                &[0xFF, 0xFF, 0xFF, 0x7F],
            ];
            for (byte, lie) in bytes[at..].iter_mut().zip(lie[random.below(lie.len())]) {
                *byte = *lie;
            }
        }
        // A part twice, or many times.
        5 => {
            let part = bytes[at..end].repeat(1 + random.below(40));
            bytes.splice(end..end, part);
        }
        6 => bytes.rotate_left(at),
        7 => {
            let part: Vec<u8> = bytes.drain(at..end).collect();
            let to = random.below(bytes.len() + 1);
            bytes.splice(to..to, part);
        }
        // Two formats in one.
        8 => {
            let end = (at + other.len()).min(length);
            match random.below(3) {
                0 => bytes.extend(other),
                1 => bytes.splice(at..at, other.iter().copied()).for_each(drop),
                _ => bytes[at..end].copy_from_slice(&other[..end - at]),
            }
        }
        _ => bytes = other.to_vec(),
    }
    bytes
}

/// Bombs, lies, circles and files of other kinds under the names of pictures, clips, subtitles and drawings.
pub(crate) fn made_to_harm(good: &[(String, Vec<u8>)]) -> Vec<(String, Vec<u8>)> {
    let of = |name: &str| good.iter().find(|(own, _)| own == name).map(|(_, bytes)| bytes.clone());
    let dot_png = of("dot.png").expect("it is in the matrix");
    let dot_jpeg = of("dot.jpg").expect("it is in the matrix");
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut add = |name: &str, bytes: Vec<u8>| files.push((name.to_owned(), bytes));

    for bytes in
        [&b"\0\x01\0\0\0\x0e"[..], b"OTTO\0\x0b", b"wOF2\0\x01\0\0", b"%PDF-1.7\n%", b"PK\x03\x04\x14\0"]
    {
        for name in
            ["phong.jpg", "phong.png", "phong.webp", "phong.gif", "phong.mp4", "phong.mp3", "phong.svg"]
        {
            add(name, bytes.to_vec());
        }
    }
    let html = "<!DOCTYPE html><script>alert(1)</script><img src=x onerror=alert(1)>";
    for name in ["trang.jpg", "trang.png", "trang.mp4", "trang.svg", "trang.vtt"] {
        add(name, html.into());
        // Both: a picture to some, a page to others.
        add(name, [&dot_jpeg[..], html.as_bytes()].concat());
    }

    // Bombs: pixels.
    for (width, height) in
        [(60_000, 60_000), (u32::MAX, 1), (1, u32::MAX), (60_000, 1), (10_900, 10_900), (3000, 3000)]
    {
        let row = width as usize + 1;
        let all = row.saturating_mul(height as usize).min(40_000_000);
        for idat in [zeros(all), zeros(10)] {
            add("bom.png", png(width, height, &[(b"IDAT", idat)]));
        }
    }
    add("dai.png", png(3000, 3000, &[(b"IDAT", zeros(60_000_000))]));
    let gif = |width: u16, height: u16, frame: u16| {
        let mut bytes = b"GIF89a".to_vec();
        bytes.extend([width.to_le_bytes(), height.to_le_bytes()].concat());
        bytes.extend([0x80, 0, 0, 0, 0, 0, 255, 255, 255, 0x2C, 0, 0, 0, 0]);
        bytes.extend([frame.to_le_bytes(), frame.to_le_bytes()].concat());
        bytes.extend([0, 2, 2, 0x44, 0x01, 0, 0x3B]);
        bytes
    };
    for (width, height, frame) in
        [(65_535, 65_535, 1), (9000, 9000, 1), (4, 4, 65_535), (1, 1, 2), (2000, 2000, 2000)]
    {
        add("bom.gif", gif(width, height, frame));
    }
    for (width, height) in [(16_383_u32, 16_383_u32), (10_000, 10_000), (3000, 3000), (1, 16_383)] {
        let bits = (width - 1) | (height - 1) << 14;
        let lossless = [&[0x2F][..], &bits.to_le_bytes(), &[0x88, 0x88, 8, 0, 0, 0, 0, 0]].concat();
        add("bom.webp", webp(&[(b"VP8L", lossless.clone())]));
        let [w, h] = [width - 1, height - 1].map(u32::to_le_bytes);
        for flags in [0x02, 0x10, 0x30, 0x00] {
            let screen = [&[flags, 0, 0, 0][..], &w[..3], &h[..3]].concat();
            let frame =
                [&[0; 6][..], &w[..3], &h[..3], &[100, 0, 0, 0], b"VP8L", &[13, 0, 0, 0], &lossless, &[0]]
                    .concat();
            let parts =
                [(b"VP8X", screen), (b"ANIM", vec![0; 6]), (b"ANMF", frame), (b"VP8L", lossless.clone())];
            add("bom.webp", webp(&parts));
        }
    }
    let frame = dot_jpeg.windows(2).position(|pair| pair == [0xFF, 0xC0]).expect("a baseline JPEG");
    for (height, width) in [(60_000_u16, 60_000_u16), (65_535, 1), (4000, 4000), (0, 1), (1, 0)] {
        let mut bytes = dot_jpeg.clone();
        bytes[frame + 5..frame + 9].copy_from_slice(&[height.to_be_bytes(), width.to_be_bytes()].concat());
        add("bom.jpg", bytes.clone());
        // Progressive, without a scan of that kind.
        bytes[frame + 1] = 0xC2;
        add("bom.jpg", bytes);
    }

    // Bombs: words and profiles.
    let bomb = zeros(400_000_000);
    for (name, head) in [
        (b"iCCP", &b"a\0\0"[..]),
        (b"zTXt", b"Comment\0\0"),
        (b"zTXt", b"Raw profile type exif\0\0"),
        (b"zTXt", b"Raw profile type iptc\0\0"),
        (b"iTXt", b"XML:com.adobe.xmp\0\x01\0\0\0"),
    ] {
        let data = [head, &bomb].concat();
        let bytes = [&dot_png[..33], &chunk(name, &data), &dot_png[33..]].concat();
        add("loi.png", bytes);
    }

    // Metadata in circles, without end, and beyond the end.
    let entry = |tag: u16, kind: u16, count: u32, value: u32| {
        [&tag.to_be_bytes()[..], &kind.to_be_bytes(), &count.to_be_bytes(), &value.to_be_bytes()].concat()
    };
    for (tag, kind, count, value) in [
        (0x8769, 4, 1, 8),
        (0x8825, 4, 1, 8),
        (0x014A, 4, u32::MAX, 8),
        (0x0112, 3, u32::MAX, 8),
        (0x010F, 2, u32::MAX, 0),
        (0x010F, 5, 0x2000_0000, 8),
        (0x927C, 7, 0xFFFF, u32::MAX),
    ] {
        for next in [8_u32, 0, u32::MAX] {
            let tiff =
                [&b"MM\0\x2A\0\0\0\x08\0\x01"[..], &entry(tag, kind, count, value), &next.to_be_bytes()]
                    .concat();
            let exif = [&b"Exif\0\0"[..], &tiff].concat();
            add("vong.jpg", segment(&dot_jpeg, 0xE1, &exif));
            add("vong.png", [&dot_png[..33], &chunk(b"eXIf", &tiff), &dot_png[33..]].concat());
        }
    }
    for xmp in packets() {
        let named = [&b"http://ns.adobe.com/xap/1.0/\0"[..], xmp.as_bytes()].concat();
        add("goi.jpg", segment(&dot_jpeg, 0xE1, &named[..named.len().min(65_000)]));
        let text = [&b"XML:com.adobe.xmp\0\0\0\0\0"[..], xmp.as_bytes()].concat();
        add("goi.png", [&dot_png[..33], &chunk(b"iTXt", &text), &dot_png[33..]].concat());
        add("goi.svg", xmp.into());
    }
    for (length, data) in [
        (0xFFFF_FFFF_u32, &b"\x1C\x02\x50\xFF\xFF"[..]),
        (8, b"\x1C\x02\x50\xFF\xFFabc"),
        (9, b"\x1C\x02\x50\x80\x04\xFF\xFF\xFF\xFF"),
    ] {
        let resource = [&b"Photoshop 3.0\x008BIM\x04\x04\0\0"[..], &length.to_be_bytes(), data].concat();
        add("iptc.jpg", segment(&dot_jpeg, 0xED, &resource));
    }
    for (name, text) in [
        ("sau.svg", format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{}", "<g>".repeat(100_000))),
        ("rong.svg", format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{}</svg>", "<g/>".repeat(300_000))),
        ("gio.vtt", format!("WEBVTT\n\n{}", "99999999999999999999:59:59.999 --> 0:0.0\n\n".repeat(5000))),
        ("the.vtt", format!("WEBVTT\n\n00:00.000 --> 00:01.000\n{}", "<v ".repeat(50_000))),
        ("the.vtt", format!("WEBVTT\n\n00:00.000 --> 00:01.000\n{}", "<b>".repeat(50_000))),
        ("trong.vtt", "WEBVTT\n\n-->\n --> \n00:00.000-->00:00.000".to_owned()),
    ] {
        add(name, text.into_bytes());
    }
    files
}

/// Packets of XMP that swell, that lie deep, and that do not end.
fn packets() -> Vec<String> {
    let rdf = |inner: &str| {
        format!(
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">{inner}</rdf:Description></rdf:RDF></x:xmpmeta>"
        )
    };
    let entities: String =
        (1..12).map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))).collect();
    vec![
        format!("<!DOCTYPE x [<!ENTITY l0 \"ha\">{entities}]>{}", rdf("<dc:creator>&l11;</dc:creator>")),
        format!(
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>{}",
            rdf("<dc:rights>&e;</dc:rights>")
        ),
        rdf(&"<dc:title>".repeat(6000)),
        rdf(&format!("{}{}", "<rdf:Bag><rdf:li>".repeat(10_000), "</rdf:li></rdf:Bag>".repeat(10_000))),
        rdf(&format!(
            "<dc:title><rdf:Alt>{}</rdf:Alt></dc:title>",
            "<rdf:li xml:lang=\"vi\">Cảng</rdf:li>".repeat(50_000)
        )),
        rdf(&format!("<dc:creator {}/>", "a=\"\" ".repeat(8000))),
        rdf(&format!("<dc:creator>{}</dc:creator>", "&#x110000;&#0;&#xD800;".repeat(900))),
        rdf("<dc:creator>")[..200].to_owned(),
    ]
}

/// The JPEG with a segment at its start.
fn segment(jpeg: &[u8], marker: u8, data: &[u8]) -> Vec<u8> {
    let length = (data.len() as u16 + 2).to_be_bytes();
    [&jpeg[..2], &[0xFF, marker], &length, data, &jpeg[2..]].concat()
}

/// A grey PNG of this size with these chunks.
pub(crate) fn png(width: u32, height: u32, chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend([8, 0, 0, 0, 0]);
    let mut bytes = b"\x89PNG\r\n\x1A\n".to_vec();
    bytes.extend(chunk(b"IHDR", &header));
    for (name, data) in chunks {
        bytes.extend(chunk(name, data));
    }
    bytes.extend(chunk(b"IEND", b""));
    bytes
}

fn webp(chunks: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut body = b"WEBP".to_vec();
    for (name, data) in chunks {
        body.extend(*name);
        body.extend((data.len() as u32).to_le_bytes());
        body.extend(data);
        body.resize(body.len().next_multiple_of(2), 0);
    }
    [b"RIFF", &(body.len() as u32).to_le_bytes()[..], &body].concat()
}

fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let named = [&name[..], data].concat();
    let table: Vec<u32> = (0..256_u32)
        .map(|n| (0..8).fold(n, |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 }))
        .collect();
    let sum = !named.iter().fold(!0_u32, |sum, byte| table[(sum as u8 ^ byte) as usize] ^ sum >> 8);
    [&(data.len() as u32).to_be_bytes()[..], &named, &sum.to_be_bytes()].concat()
}

/// So many zeros, or up to 257 more, as zlib packs them: a hundredth of a byte each.
pub(crate) fn zeros(count: usize) -> Vec<u8> {
    let copies = count.div_ceil(258);
    let (mut bytes, mut bits, mut held) = (vec![0x78, 0x01], 0_u32, 0);
    let mut put = |value: u32, count: u32, bytes: &mut Vec<u8>| {
        bits |= value << held;
        held += count;
        while held >= 8 {
            bytes.push(bits as u8);
            bits >>= 8;
            held -= 8;
        }
    };
    // The last block, of the fixed codes; a zero; and its copies, 258 at a time, from one place before.
    put(0b011, 3, &mut bytes);
    put(0b0000_1100, 8, &mut bytes);
    for _ in 0..copies {
        put(0b1010_0011, 8, &mut bytes);
        put(0, 5, &mut bytes);
    }
    put(0, 7 + 8, &mut bytes);
    let sum = ((copies * 258 + 1) % 65_521) as u32;
    bytes.extend((sum << 16 | 1).to_be_bytes());
    bytes
}
