//! Figures of quantities: stacks, areas, ranges, remarks, panels, tables with bars.

use crate::figure::testing::{figure, request, words};
use crate::figure::{Bars, Direction, Form, Kind, Model, PanelsScale, Request, Sort, Words};

/// Which parts of the economy grew: made-up values of three sectors over some years.
const SECTORS: &str = "year,i,s,a,note\n2020,112.4,86.1,9.8,\n2021,131.5,92.7,10.1,\n2022,149.9,104.2,10.4,\n\
    2023,171.3,118,10.9,\n2024,196.8,131.6,11.2,\n2025,224.7,147.9,11.6,estimate\n";

fn sector_names(tag: &str) -> [(&'static str, &'static str); 3] {
    match tag {
        "vi" => [("i", "Công nghiệp và xây dựng"), ("s", "Dịch vụ"), ("a", "Nông, lâm nghiệp và thủy sản")],
        "ja" => [("i", "工業・建設業"), ("s", "サービス業"), ("a", "農林水産業")],
        _ => [("i", "Industry and construction"), ("s", "Services"), ("a", "Farming, forestry, fishing")],
    }
}

/// Three parts of a whole over years, the last one estimated.
pub(super) fn parts(tag: &str, kind: Kind, bars: Bars, direction: Option<Direction>) -> Model {
    let form = Form { bars, direction, ..Form::default() };
    let request = Request {
        form,
        unit: Some("million-tonnes".to_owned()),
        highlight: vec!["2025".to_owned()],
        ..request(kind, "year", &["i", "s", "a"])
    };
    figure(&request, &words("Ba khu vực", &sector_names(tag)), tag, SECTORS)
}

/// Parts above and below zero, a gap, a break and a remark, at labels that are words.
pub(super) fn balance(bars: Bars, direction: Option<Direction>) -> Model {
    let csv = "k,a,b,c\nDoanh nghiệp nhà nước trung ương và địa phương,12.5,-4.5,3\nDoanh nghiệp tư nhân,8,6.25,-1\n\
        Khu vực có vốn đầu tư nước ngoài,20,,2\nHợp tác xã,-3,-2,-1.5\nHộ kinh doanh cá thể,0.2,0.1,0\n";
    let form = Form { bars, direction, ..Form::default() };
    let request = Request {
        form,
        breaks: vec!["Hợp tác xã".to_owned()],
        annotations: vec!["Doanh nghiệp tư nhân".to_owned()],
        unit: Some("percent".to_owned()),
        ..request(Kind::Bar, "k", &["a", "b", "c"])
    };
    let remark = ("Doanh nghiệp tư nhân".to_owned(), "Lần đầu có lãi kể từ năm 2019".to_owned());
    let words = Words {
        break_label: Some("Địa giới mới".to_owned()),
        annotations: [remark].into(),
        ..words("Đóng góp", &[("a", "Xuất khẩu"), ("b", "Nhập khẩu"), ("c", "Tiêu dùng")])
    };
    figure(&request, &words, "vi", csv)
}

/// One series with ranges of its values and remarks.
pub(super) fn ranges(tag: &str, kind: Kind, direction: Option<Direction>) -> Model {
    let csv = "year,v,low.v,high.v,note\n2016,10.4,,,\n2017,10.9,,,\n2018,11.6,,,\n2019,12.2,11.9,12.6,\n\
        2020,8.1,7.2,9.3,\n2021,9.4,8.6,10.1,\n2022,,,,\n2023,11.9,11.2,12.4,\n2024,12.8,11.9,13.9,estimate\n\
        2025,14,12.4,16.1,estimate\n";
    let remarks = match tag {
        "ja" => [("2020", "感染症のため港湾と観光がともに落ち込んだ"), ("2024", "新しいターミナルが開業")],
        "en" => [("2020", "The pandemic hit port and tourism alike"), ("2024", "A new terminal opens")],
        _ => [("2020", "Đại dịch làm cả cảng biển và du lịch cùng giảm"), ("2024", "Bến cảng mới hoạt động")],
    };
    let request = Request {
        form: Form { direction, ..Form::default() },
        unit: Some("percent".to_owned()),
        highlight: vec!["2025".to_owned()],
        annotations: vec!["2020".to_owned(), "2024".to_owned()],
        ..request(kind, "year", &["v"])
    };
    let annotations = remarks.map(|(label, text)| (label.to_owned(), text.to_owned())).into();
    figure(&request, &Words { annotations, ..words("Ước lượng", &[]) }, tag, csv)
}

/// Panels for so many economies over some years.
pub(super) fn panels(tag: &str, count: usize, scale: PanelsScale) -> Model {
    let names =
        ["Việt Nam", "Nhật Bản", "Hàn Quốc", "Úc", "Chi-lê", "Pê-ru", "Ca-na-đa", "Thái Lan", "Ma-lai-xi-a"];
    let japanese =
        ["ベトナム", "日本", "韓国", "オーストラリア", "チリ", "ペルー", "カナダ", "タイ", "マレーシア"];
    let names = if tag == "ja" { japanese } else { names };
    let mut csv = "year,economy,v\n".to_owned();
    for group in 0..count {
        for year in 0..12 {
            let value = (group * 37 + 11) % 23 + year * ((group * 5) % 7) / 2 + (year * 17 + group * 3) % 6;
            if (group, year) != (2, 5) {
                csv.push_str(&format!("{},e{group},{value}\n", 2014 + year));
            }
        }
    }
    let form = Form { panels: Some("economy".to_owned()), panels_scale: scale, ..Form::default() };
    let request = Request {
        form,
        unit: Some("percent".to_owned()),
        highlight: vec!["e0".to_owned()],
        breaks: vec!["2025".to_owned()],
        ..request(Kind::SmallMultiples, "year", &["v"])
    };
    let series =
        (0..count).map(|group| (format!("e{group}"), names[group % names.len()].to_owned())).collect();
    let words =
        Words { series, break_label: Some("Cách tính mới".to_owned()), ..words("Tăng trưởng", &[]) };
    figure(&request, &words, tag, &csv)
}

/// Panels of bars at labels that are words.
pub(super) fn panels_of_bars(scale: PanelsScale) -> Model {
    let csv =
        "k,a,b,c,d\nQuý I và tháng Giêng,12,8,-3,4\nQuý II,14,9,,5\nQuý III,11.5,-2,6,3\nQuý IV,16,12,8,1\n";
    let form = Form { panels_scale: scale, ..Form::default() };
    let request = Request {
        form,
        unit: Some("people".to_owned()),
        highlight: vec!["b".to_owned()],
        ..request(Kind::SmallMultiples, "k", &["a", "b", "c", "d"])
    };
    let names = [
        ("a", "Quận Hồng Bàng"),
        ("b", "Đặc khu Cát Hải và các xã đảo lân cận thuộc vịnh Lan Hạ"),
        ("c", "Đồ Sơn"),
        ("d", "Kiến An"),
    ];
    figure(&request, &words("Khách theo quý", &names), "vi", csv)
}

/// A table with bars.
pub(super) fn table(tag: &str, series: &[&str], sort: Option<Sort>) -> Model {
    let csv = "k,name.vi,name.ja,a,b,c,note\n\
        sg,Thành phố Hồ Chí Minh và các khu cảng Cái Mép – Thị Vải,ホーチミン市とカイメップ・ティーバイ港,196.4,12.5,3.1,\n\
        hp,Hải Phòng,ハイフォン,190.1,11.8,-2.4,estimate\nqn,Quảng Ninh,クアンニン,131.2,-4.2,1,\n\
        dn,Đà Nẵng,ダナン,14.5,,0.4,about\nqg,Quảng Ngãi,クアンガイ,37.9,7.7,-0.6,\n";
    let form = Form { sort, ..Form::default() };
    let request = Request {
        form,
        highlight: vec!["hp".to_owned()],
        annotations: vec!["dn".to_owned()],
        unit: Some("million-tonnes".to_owned()),
        ..request(Kind::Table, "k", series)
    };
    let names = [("a", "Tổng lượng hàng"), ("b", "Thay đổi so với năm trước"), ("c", "Hàng công-te-nơ")];
    let remark =
        if tag == "ja" { "新港は建設中" } else { "Cảng mới Liên Chiểu đang xây dựng" };
    let annotations = [("dn".to_owned(), remark.to_owned())].into();
    figure(&request, &Words { annotations, ..words("Cảng", &names) }, tag, csv)
}

/// Every sample and edge case of quantities, by name.
pub(super) fn all() -> Vec<(String, Model)> {
    let mut all = Vec::new();
    let mut add = |name: String, model: Model| all.push((name, model));
    for tag in ["vi", "en", "ja"] {
        for (word, bars) in [("stacked", Bars::Stacked), ("shares", Bars::Shares)] {
            for (way, direction) in [("columns", Direction::Columns), ("rows", Direction::Rows)] {
                add(format!("{word}-{way}-{tag}"), parts(tag, Kind::Bar, bars, Some(direction)));
            }
        }
        add(format!("area-stacked-{tag}"), parts(tag, Kind::Area, Bars::Grouped, None));
        for kind in [Kind::Line, Kind::Area] {
            add(format!("ranges-{}-{tag}", kind.as_str()), ranges(tag, kind, None));
        }
        add(format!("ranges-columns-{tag}"), ranges(tag, Kind::Bar, Some(Direction::Columns)));
        add(format!("panels-{tag}"), panels(tag, 9, PanelsScale::Shared));
        add(format!("table-{tag}"), table(tag, &["a"], Some(Sort::Descending)));
        add(format!("table-three-{tag}"), table(tag, &["a", "b", "c"], None));
    }
    add("ranges-dot-vi".to_owned(), ranges("vi", Kind::Dot, None));
    add("ranges-dot-ja".to_owned(), ranges("ja", Kind::Dot, None));
    add("ranges-rows".to_owned(), ranges("vi", Kind::Bar, Some(Direction::Rows)));
    add("balance-columns".to_owned(), balance(Bars::Stacked, Some(Direction::Columns)));
    add("balance-rows".to_owned(), balance(Bars::Stacked, Some(Direction::Rows)));
    add("balance-auto".to_owned(), balance(Bars::Stacked, None));
    add("balance-shares".to_owned(), balance(Bars::Shares, None));
    add("balance-grouped".to_owned(), balance(Bars::Grouped, Some(Direction::Columns)));
    add("panels-own".to_owned(), panels("vi", 6, PanelsScale::Own));
    add("panels-two".to_owned(), panels("vi", 2, PanelsScale::Shared));
    add("panels-one".to_owned(), panels("vi", 1, PanelsScale::Shared));
    add("panels-many".to_owned(), panels("vi", 27, PanelsScale::Shared));
    add("panels-bars".to_owned(), panels_of_bars(PanelsScale::Shared));
    add("panels-bars-own".to_owned(), panels_of_bars(PanelsScale::Own));
    let rows = |count: usize| -> String {
        (0..count)
            .map(|row| {
                format!("Xã số {row} của thành phố,{},{},{}\n", row * 37 % 101, row * 13 % 40, row % 7)
            })
            .collect()
    };
    for (count, kind, bars) in [
        (1, Kind::Bar, Bars::Stacked),
        (1, Kind::Bar, Bars::Shares),
        (300, Kind::Bar, Bars::Stacked),
        (300, Kind::Bar, Bars::Shares),
        (300, Kind::Table, Bars::Grouped),
        (300, Kind::Area, Bars::Grouped),
        (40, Kind::Bar, Bars::Stacked),
        (300, Kind::SmallMultiples, Bars::Grouped),
    ] {
        let form = Form { bars, ..Form::default() };
        let request =
            Request { form, unit: Some("people".to_owned()), ..request(kind, "x", &["a", "b", "c"]) };
        let model =
            figure(&request, &words("Xã", &sector_names("vi")), "vi", &format!("x,a,b,c\n{}", rows(count)));
        add(format!("{}-{bars:?}-{count}", kind.as_str()), model);
    }
    let zero = "x,a,b\n2023,0,0\n2024,0,0\n2025,0,\n";
    let huge =
        "x,a,b\n2023,123456789012345678901234567890,5\n2024,98765432109876543210987654321.5,1\n2025,3,4\n";
    for (name, csv) in [("zero", zero), ("huge", huge)] {
        for (kind, bars) in
            [(Kind::Bar, Bars::Stacked), (Kind::Bar, Bars::Shares), (Kind::Area, Bars::Grouped)]
        {
            let form = Form { bars, ..Form::default() };
            let request =
                Request { form, unit: Some("percent".to_owned()), ..request(kind, "x", &["a", "b"]) };
            let model = figure(&request, &words("T", &[("a", "Vốn"), ("b", "Chi")]), "vi", csv);
            add(format!("{}-{bars:?}-{name}", kind.as_str()), model);
        }
    }
    add("table-two".to_owned(), table("vi", &["b", "c"], Some(Sort::Ascending)));
    all
}
