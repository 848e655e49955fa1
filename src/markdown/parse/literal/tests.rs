//! Which signs are taken for markup that failed, and which are left alone.

use proptest::prelude::*;

use super::super::parse;
use crate::names::FilePath;
use crate::problem::Problem;

/// Says what is found in a text: its kind, its words and what is wanted.
fn found(text: &str) -> Vec<String> {
    let noted = parse(&FilePath::new("a.md"), text, 0);
    let said = noted.notes.into_sorted().into_iter().filter_map(|diagnostic| {
        let span = diagnostic.place?.span?;
        let Problem::MarkupLiteral { kind, wanted } = diagnostic.problem else { return None };
        Some(format!("{kind} `{}` → `{wanted}`", &text[span.start..span.end]))
    });
    said.collect()
}

fn silent(texts: &[&str]) {
    for text in texts {
        assert_eq!(found(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_target_with_a_space_is_pointed_at() {
    let is = |text, said: &str| assert_eq!(found(text), [format!("link-blank-in-target {said}")], "{text}");
    is("Xem [bài](Bảng giá.pdf) này.\n", "`[bài](Bảng giá.pdf)` → `(<Bảng giá.pdf>)`");
    is("![](Cầu cảng.jpg)\n", "`![](Cầu cảng.jpg)` → `(<Cầu cảng.jpg>)`");
    is("- ![Tàu](Cầu (1) cảng.jpg)\n", "`![Tàu](Cầu (1) cảng.jpg)` → `(<Cầu (1) cảng.jpg>)`");
    is("## See **[prices](Price list.pdf)**\n", "`[prices](Price list.pdf)` → `(<Price list.pdf>)`");
    is("| a |\n|---|\n| [*x*](price list) |\n", "`[*x*](price list)` → `(<price list>)`");
    is("> x\n> 詳細は[料金表](料金 表.pdf)へ\n", "`[料金表](料金 表.pdf)` → `(<料金 表.pdf>)`");
    is("[1](Bảng giá.pdf)\n", "`[1](Bảng giá.pdf)` → `(<Bảng giá.pdf>)`");
    is("[a](b c.pdf \"Giá\")\n", "`[a](b c.pdf \"Giá\")` → `(<b c.pdf> \"Giá\")`");
    is("![a](b.jpg “Cảng”)\n", "`![a](b.jpg “Cảng”)` → `(b.jpg \"Cảng\")`");
}

#[test]
fn a_target_apart_from_its_link_is_pointed_at() {
    let is = |text, said: &str| assert_eq!(found(text), [format!("link-blank-before {said}")], "{text}");
    is("Xem [chữ] (@cang-bien/x).\n", "`[chữ] (@cang-bien/x)` → `](@cang-bien/x)`");
    is(
        "See [the port]  (https://port.example/).\n",
        "`[the port]  (https://port.example/)` → `](https://port.example/)`",
    );
    is("[料金表] (ryokin.pdf)をご覧ください\n", "`[料金表] (ryokin.pdf)` → `](ryokin.pdf)`");
    is("![Cảng] (cang.JPG \"Cảng\")\n", "`![Cảng] (cang.JPG \"Cảng\")` → `](cang.JPG \"Cảng\")`");
}

#[test]
fn addresses_with_blanks_and_brackets_in_the_wrong_order_are_pointed_at() {
    let is = |text, said: &str| assert_eq!(found(text), [said], "{text}");
    is("[thư](mailto: lan@a.vn)\n", "link-blank-in-address `[thư](mailto: lan@a.vn)` → `(mailto:lan@a.vn)`");
    is("[gọi](tel:0225 3 842)\n", "link-blank-in-address `[gọi](tel:0225 3 842)` → `(tel:02253842)`");
    is("[x](https://a.vn/a b)\n", "link-blank-in-address `[x](https://a.vn/a b)` → `(https://a.vn/a%20b)`");
    is(
        "Xem (trang này)[https://a.vn] nhé.\n",
        "link-exchanged `(trang này)[https://a.vn]` → `[trang này](https://a.vn)`",
    );
    silent(&["Bến (mới)[1] và (cũ) [2].\n", "f(x)[i]\n", "()[https://a.vn]\n"]);
}

#[test]
fn signs_of_office_programs_are_no_list() {
    let is = |text, said: &str| assert_eq!(found(text), [format!("list-sign {said}")], "{text}");
    is("• một\n• hai\n", "`•` → `- một`");
    is("Gồm:\n\t•\tBến 3\n\t•\tBến 4\n", "`•` → `- Bến`");
    is("> ●一\n> ●二\n", "`●` → `- 一`");
    is("✅ Miễn phí\n✅ Giảm giá\n", "`✅` → `- Miễn`");
    silent(&["a • b\n", "- • một\n", "`• một`\n", "•••\n"]);
}

#[test]
fn lists_tables_and_pictures_of_other_programs_are_pointed_at() {
    let is = |text, said: &str| assert_eq!(found(text), [said], "{text}");
    is("\u{f0b7} **Giờ** mở cửa\n", "list-sign-one `\u{f0b7}` → `- **Giờ**`");
    is("·\tMột\n", "list-sign-one `·` → `- Một`");
    is("o\tMột\no\tHai\n", "list-sign `o` → `- Một`");
    is("Gồm:\n– Một\n– Hai\n", "list-run `–` → `- Một`");
    is("1/ Một\n2/ Hai\n", "list-run `1/` → `1. Một`");
    is("a) Một\nb) Hai\n", "list-run `a)` → `- Một`");
    is("Xem !(pha.jpg) này\n", "link-bare-picture `!(pha.jpg)` → `![](pha.jpg)`");
    is("::figure moc\n", "directive-colons `::figure moc` → `::: figure moc`");
    is("| a | b |\n|---|\n| 1 | 2 |\n", "table-columns `|---|` → `|---|---|`");
    is("| a | b |\n| 1 | 2 |\n", "table-separator `| a | b |` → `|---|---|`");
    is("|---|---|\n| 1 | 2 |\n", "table-head `|---|---|` → `|---|---|`");
    is(
        "![](pha.jpg \"Phà \"Cát Bà\" rời\")\n",
        "link-quotes `![](pha.jpg \"Phà \"Cát Bà\" rời\")` → `(pha.jpg \"Phà “Cát Bà” rời\")`",
    );
    silent(&[
        "– Anh đi đâu?\n\n– Tôi về.\n",
        "a) Một thôi\n\nTừ năm 2020\n– và sau đó – vẫn thế.\n",
        "Tuyệt quá!(cười) Xem kìa !(ảnh đẹp)\n",
        "|x| + |y|\n|z|\n",
        "std::figure và :: nữa\n",
        "o Một\n",
    ]);
}

#[test]
fn lines_with_marks_that_nothing_parts_from_words_are_a_list() {
    let is = |text, said: &str| assert_eq!(found(text), [format!("list-unspaced {said}")], "{text}");
    is("-Một\n-Hai\n", "`-` → `- Một`");
    is("Gồm có:\n-Đường bộ\n-Đường sắt\n-Đường thủy\n", "`-` → `- Đường`");
    is("+Road\ngoes on\n+Rail\n", "`+` → `+ Road`");
    is("> 案内\n> *鉄道\n> *道路\n", "`*` → `* 鉄道`");
    is("1.Một\n2.Hai\n", "`1.` → `1. Một`");
    is("-**Một**: x\n-[Hai](@y)\n", "`-` → `- **Một**:`");
    is("- Một\n-Hai\n", "`-` → `- Hai`");
}

#[test]
fn bold_words_with_a_space_on_the_inside_are_pointed_at() {
    let is = |text, said: &str| assert_eq!(found(text), [format!("emphasis-blank {said}")], "{text}");
    is("** đậm** chữ\n", "`** đậm**` → `**đậm**`");
    is("Chữ **đậm **và **nhạt**.\n", "`**đậm **` → `**đậm**`");
    is("Some **bold ** text\n", "`**bold **` → `**bold**`");
    is("** Note **\n", "`** Note **` → `**Note**`");
    is("これは** 重要**です。\n", "`** 重要**` → `**重要**`");
    is("これは**重要 **です。\n", "`**重要 **` → `**重要**`");
    is("Giá ** 5 nghìn `đồng`** mỗi vé\n", "`** 5 nghìn `đồng`**` → `**5 nghìn `đồng`**`");
    let two = found("Vé **không đổi **và ** không trả lại**\n");
    assert_eq!(
        two.join("\n"),
        "emphasis-blank `**không đổi **` → `**không đổi**`\nemphasis-blank `** không trả lại**` → `**không trả lại**`"
    );
    let long = format!("** {}**\n", "rất dài ".repeat(20).trim_end());
    assert_eq!(found(&long).len(), 1);
    assert!(found(&long)[0].ends_with("→ `**rất dài rất dài rất dài…dài rất dài**`"), "{:?}", found(&long));
}

#[test]
fn markup_that_works_is_left_alone() {
    silent(&[
        "[bài](<Bảng giá.pdf>) ![](<Cầu cảng.jpg>) [x](B%C3%A1o%20c%C3%A1o.pdf) [a](b.pdf \"Tên tệp\")\n",
        "- Một\n- Hai\n\n* **đậm** và *nghiêng*\n\n1. Một\n2. Hai\n",
        "これは**「重要」**です。**海防港**的\n",
        "Sáu bến[^1] (2024), bảy[^2](a b.pdf).\n\n[^1]: Số.\n[^2]: Số.\n",
        "[chữ] (@x)\n\n[chữ]: https://a.example/\n",
    ]);
}

#[test]
fn code_and_escaped_signs_are_left_alone() {
    silent(&[
        "`[bài](Bảng giá.pdf)` `** a**` `[x] (@y)`\n",
        "```\n[bài](Bảng giá.pdf)\n-Một\n-Hai\n** a**\n```\n",
        "\\[bài](Bảng giá.pdf) [bài\\](Bảng giá.pdf) [bài]\\(Bảng giá.pdf) \\** đậm\\**\n",
        "\\-Một\n\\-Hai\n",
        "\\*\\* đậm\\*\\* và *\\* đậm*\\*\n",
        "[bài] \\(@x) <!-- [bài](Bảng giá.pdf) -->\n",
    ]);
}

#[test]
fn other_texts_with_such_signs_are_left_alone() {
    silent(&[
        "Điều [1] (2024), [2] (sửa đổi), [3] (https://luat.example/), [TP.HCM] (TP.HCM), [a] (xem b.pdf).\n",
        "[1](Luật số 5) […](emphasis added) f[i](x, y) [ ] (./a) [^9](a b)\n",
        "2 ** 3 và x ** n ** 2, x ** n**2, f(**a, **b)\n",
        "Giá** gồm thuế, phí** chưa gồm. Khách sạn Bình Minh ** và Hoàng Hôn **\n",
        "src/** và lib/**, **/*.md và **/*.rs, /** ghi chú **/\n",
        "**Chưa gồm thuế\n**Chưa gồm phí\n",
        "-5 °C\n-7 °C\n\n–Anh đi đâu?\n–Tôi về.\n\n-Một\n\n-Hai\n\n1.200 tấn\n2.300 tấn\n",
        "Nhiệt độ\n-Một dòng\nrồi thôi\n\n1.Một\n5.Năm\n",
        "`a`-Nhật\n`b`-Hàn\n",
        "*Ghi chú*\n*Nghiêng*\n",
        "([a])\n",
        "[tấn] (/ngày) [a](b) [x](y\nz)\n",
    ]);
}

proptest! {
    #[test]
    fn no_mixture_of_signs_leads_astray(text in "[-+ *\\[\\]()<>!`\\\\~|&;:#_\n1.aạ重「]{0,80}") {
        for said in found(&text) {
            prop_assert!(said.contains('→'));
        }
    }
}

#[test]
fn markup_of_other_dialects_around_pictures_is_pointed_at() {
    assert_eq!(
        found("![Cầu](cau.jpg){width=50%}\n"),
        ["attributes `{width=50%}` → `{width=50%}`"],
        "a picture alone"
    );
    assert_eq!(
        found("Xem [bài](https://a.vn){target=_blank} này\n"),
        ["attributes `{target=_blank}` → `{target=_blank}`"]
    );
    assert_eq!(
        found("![[Cầu cảng.jpg|300]]\n"),
        ["picture-wiki `![[Cầu cảng.jpg|300]]` → `![](<Cầu cảng.jpg>)`"]
    );
    assert_eq!(found("Xem ![[cau.jpg]] này\n"), ["picture-wiki `![[cau.jpg]]` → `![](cau.jpg)`"]);
    silent(&[
        "{x} và {y}\n",
        "Tập hợp (a){b = 1}\n",
        "![Cầu](cau.jpg) {a}\n",
        "`![](a.jpg){width=50%}`\n",
        "[[1]](a)\n",
    ]);
}
