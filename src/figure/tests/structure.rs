//! Milestones, processes and flows: what they show, and that any data leave them sound.

use proptest::prelude::*;

use super::drawings::{check_markup, check_words};
use crate::figure::testing::{figure, request, words};
use crate::figure::{Kind, Model, Request, Width, Words};

/// The deep-water port, with a stage under way and one to come.
pub(super) fn port(tag: &str, count: usize) -> Model {
    let rows = [
        "2013-04-14,done,Khởi công cảng cửa ngõ quốc tế Lạch Huyện,\
         Work begins on the Lạch Huyện gateway port,ラックフエン国際玄関港の着工\n",
        "2018-05-13,,\"Hai bến đầu tiên đi vào khai thác, đón tàu mẹ vào thẳng cảng\",\
         \"The first two berths open, and mother vessels call directly\",最初の2バースが供用を開始、母船が直接寄港\n",
        "2025-01,done,\"Bến 3, 4 bắt đầu đón tàu\",Berths 3 and 4 receive their first ships,第3・第4バースが初入港\n",
        "2026,now,\"Xây dựng bến 7, 8\",Berths 7 and 8 are being built,第7・第8バースを建設中\n",
        "2030,planned,Hoàn thành các bến còn lại theo quy hoạch,\
         The other berths of the master plan are completed,計画に基づく残りのバースが完成\n",
        "2035,planned,Mở rộng,Extension,拡張\n",
        "2040,planned,Mở rộng tiếp,Further extension,さらに拡張\n",
    ];
    let csv = format!("date,state,text.vi,text.en,text.ja\n{}", rows[..count].concat());
    let request = Request { highlight: vec!["2026".to_owned()], ..request(Kind::Milestones, "date", &[]) };
    figure(&request, &words("Từng bến một", &[]), tag, &csv)
}

/// Steps of a made-up procedure.
pub(super) fn procedure(tag: &str, count: usize) -> Model {
    let rows = [
        "1,Chuẩn bị hồ sơ,Prepare the file,書類を準備する,Theo mẫu trên cổng dịch vụ công,\
         On the form of the public service portal,公共サービスポータルの様式で,,,\n",
        "2,Nộp trực tuyến,Submit online,オンラインで提出する,,,,trong ngày,the same day,当日\n",
        "3,Cơ quan thẩm định kiểm tra và yêu cầu bổ sung nếu thiếu,\
         The office examines it and asks for what is missing,担当機関が審査し不足があれば補正を求める,\
         Mỗi hồ sơ chỉ phải bổ sung một lần,A file is sent back once at most,補正は一度だけ,\
         5 ngày làm việc,5 working days,5営業日\n",
        "4,Cấp phép,The permit is issued,許可の発行,,,,3 ngày,3 days,3日\n",
        "5,Nhận kết quả,Collect the result,結果を受け取る,Trực tuyến hoặc tại quầy,\
         Online or at the desk,オンラインまたは窓口で,,,\n",
        "6,Đánh giá mức độ hài lòng,Say whether you were served well,満足度を評価する,,,,,,\n",
    ];
    let csv = format!(
        "step,text.vi,text.en,text.ja,detail.vi,detail.en,detail.ja,time.vi,time.en,time.ja\n{}",
        rows[..count].concat()
    );
    let request = Request { highlight: vec!["3".to_owned()], ..request(Kind::Process, "step", &[]) };
    figure(&request, &words("Năm bước", &[]), tag, &csv)
}

const CARGO: &str = "from,to,v,note\n\
    import,sea,61.2,\nexport,sea,38.4,\ndomestic,sea,24.9,\ndomestic,river,21.5,\n\
    sea,road,88.3,\nsea,barge,28.7,\nsea,rail,7.5,\nriver,barge,14.2,\nriver,road,7.3,\n";

/// Cargo by where it comes from, where it is handled and how it goes on; the amounts are made up.
pub(super) fn cargo(tag: &str) -> Model {
    let names = |names: [&str; 8]| {
        let ids = ["import", "export", "domestic", "sea", "river", "road", "barge", "rail"];
        ids.iter().zip(names).map(|(id, name)| ((*id).to_owned(), name.to_owned())).collect()
    };
    let labels = match tag {
        "vi" => names([
            "Hàng nhập khẩu",
            "Hàng xuất khẩu",
            "Hàng nội địa",
            "Cảng biển nước sâu",
            "Cảng sông",
            "Đường bộ",
            "Đường thủy nội địa",
            "Đường sắt",
        ]),
        "ja" => {
            names(["輸入貨物", "輸出貨物", "国内貨物", "大水深港", "河川港", "道路輸送", "内航水運", "鉄道"])
        }
        _ => names([
            "Imports",
            "Exports",
            "Domestic cargo",
            "Deep-water port",
            "River ports",
            "Road",
            "Inland waterway",
            "Railway",
        ]),
    };
    let request = Request {
        unit: Some("million-tonnes".to_owned()),
        highlight: vec!["barge".to_owned()],
        ..request(Kind::Flow, "from", &["v"])
    };
    let words = Words { labels, ..words("Hàng đi đâu", &[]) };
    figure(&request, &words, tag, CARGO)
}

/// Links that pass over columns, and more columns than a telephone has room for.
pub(super) fn long_flow() -> Model {
    let csv = "from,to,v\na,b,5\na,c,3\nb,d,4\nb,e,1\nc,e,3\na,e,2\nd,f,4\ne,f,6\nf,g,10\na,g,1\n";
    figure(&request(Kind::Flow, "from", &["v"]), &words("Dòng", &[]), "vi", csv)
}

pub(super) fn all() -> Vec<(String, Model)> {
    let mut all = Vec::new();
    for tag in ["vi", "en", "ja", "ar"] {
        all.push((format!("milestones-{tag}"), port(tag, 5)));
        all.push((format!("process-{tag}"), procedure(tag, 5)));
        all.push((format!("flow-{tag}"), cargo(tag)));
    }
    all.push(("milestones-many".to_owned(), port("vi", 7)));
    all.push(("milestones-one".to_owned(), port("vi", 1)));
    all.push(("process-six".to_owned(), procedure("vi", 6)));
    all.push(("process-three".to_owned(), procedure("en", 3)));
    all.push(("process-one".to_owned(), procedure("vi", 1)));
    all.push(("flow-long".to_owned(), long_flow()));
    all
}

#[test]
fn what_is_planned_is_hollow_and_said_in_words() {
    for width in Width::ALL {
        let svg = port("vi", 5).svg(width);
        assert_eq!(svg.matches("fig-stone--planned").count(), 1, "{width:?}");
        assert_eq!(svg.matches("fig-rail--planned").count(), 1, "{width:?}");
        assert!(svg.contains(">dự kiến</text>") && svg.contains(">đang thực hiện</text>"), "{svg}");
    }
    assert_eq!(port("vi", 2).svg(Width::Wide).matches("fig-state").count(), 0);
}

#[test]
fn milestones_and_steps_have_a_table_that_says_all() {
    let row = |model: &Model, at: usize| {
        let texts: Vec<_> = model.table().rows[at].iter().map(|cell| cell.text.clone()).collect();
        texts.join(" | ")
    };
    assert_eq!(row(&port("en", 5), 4), "2030 | The other berths of the master plan are completed | planned");
    assert_eq!(row(&procedure("vi", 5), 1), "2 | Nộp trực tuyến | – | trong ngày");
    assert_eq!(row(&cargo("en"), 0), "Imports | Deep-water port | 61.2");
    assert_eq!(row(&cargo("en"), 10), "Domestic cargo | Total | 46.4");
    let head: Vec<_> = cargo("vi").table().header.iter().map(|cell| cell.text.clone()).collect();
    assert_eq!(head, ["Từ", "Đến", "triệu tấn"]);
}

#[test]
fn summaries_name_what_matters() {
    assert_eq!(
        port("en", 5).summary(),
        "Events: 5, from 14 Apr 2013 to 2030. Under way: 2026: Berths 7 and 8 are being built. \
         Planned: 2030: The other berths of the master plan are completed."
    );
    assert_eq!(procedure("ja", 2).summary(), "全2段階：1. 書類を準備する；2. オンラインで提出する。");
    assert_eq!(
        cargo("vi").summary(),
        "Tổng cộng: 146,0 triệu tấn. Lớn nhất: Cảng biển nước sâu → Đường bộ: 88,3 triệu tấn; \
         Hàng nhập khẩu → Cảng biển nước sâu: 61,2 triệu tấn; Hàng xuất khẩu → Cảng biển nước sâu: 38,4 triệu tấn."
    );
}

/// The thicknesses of the bands, in the order of the links.
fn bands(model: &Model, width: Width) -> Vec<f64> {
    let svg = model.svg(width);
    let paths = svg.split("class=\"fig-flow").skip(1);
    let ends = paths.map(|path| {
        let data = path.split("d=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        let points: Vec<f64> = data
            .trim_end_matches('Z')
            .split(['M', 'L'])
            .filter_map(|point| point.split(' ').nth(1)?.parse().ok())
            .collect();
        points.last().copied().unwrap_or_default() - points.first().copied().unwrap_or_default()
    });
    ends.collect()
}

#[test]
fn bands_are_as_wide_as_their_values() {
    let values = [61.2, 38.4, 24.9, 21.5, 88.3, 28.7, 7.5, 14.2, 7.3];
    for width in Width::ALL {
        let bands = bands(&cargo("vi"), width);
        let scale = bands[4] / values[4];
        for (band, value) in bands.iter().zip(values) {
            assert!((band - value * scale).abs() <= 0.5, "{width:?} {value}: {band}");
        }
    }
}

#[test]
fn a_flow_of_many_columns_is_a_list_on_a_telephone() {
    let flow = long_flow();
    assert!(flow.svg(Width::Wide).contains("fig-flow"));
    assert!(!flow.svg(Width::Narrow).contains("fig-flow"));
    assert_eq!(flow.svg(Width::Narrow).matches("class=\"fig-node").count(), 10);
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z<>&' ]{1,40}",
        Just("Thuế sản phẩm trừ trợ cấp sản phẩm ở khu vực có vốn đầu tư nước ngoài".to_owned()),
        Just("第三種郵便物認可コンテナ取扱量の推移について".to_owned()),
        Just("Donaudampfschifffahrtsgesellschaftskapitän".to_owned()),
    ]
}

fn check(model: &Model) -> Result<(), TestCaseError> {
    for width in Width::ALL {
        prop_assert_eq!(check_markup(&model.svg(width)), Ok(()));
        prop_assert_eq!(check_words(model, width), Ok(()));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(30) })]

    #[test]
    fn any_milestones_and_steps_make_a_sound_drawing(
        rows in proptest::collection::vec((text(), text(), 0..3_usize), 1..12),
    ) {
        let mut stones = "date,state,text.vi\n".to_owned();
        let mut steps = "step,text.vi,detail.vi,time.vi\n".to_owned();
        for (index, (text, more, state)) in rows.iter().enumerate() {
            let state = ["done", "now", "planned"][*state];
            stones.push_str(&format!("{},{state},{text}\n", 1990 + index));
            steps.push_str(&format!("{index},{text},{more},{state}\n"));
        }
        check(&figure(&request(Kind::Milestones, "date", &[]), &words("T", &[]), "vi", &stones))?;
        check(&figure(&request(Kind::Process, "step", &[]), &words("T", &[]), "vi", &steps))?;
    }

    #[test]
    fn any_flow_makes_a_sound_drawing(
        links in proptest::collection::vec((0..14_usize, 1..14_usize, 0..3000_u32), 1..40),
        names in proptest::collection::vec(text(), 30),
    ) {
        let mut csv = "from,to,v\n".to_owned();
        for (from, more, value) in links {
            csv.push_str(&format!("n{from},n{},{}.5\n", from + more, value));
        }
        let labels = names.into_iter().enumerate().map(|(at, name)| (format!("n{at}"), name)).collect();
        let request = Request { highlight: vec!["n3".to_owned()], ..request(Kind::Flow, "from", &["v"]) };
        check(&figure(&request, &Words { labels, ..words("T", &[]) }, "vi", &csv))?;
    }
}
