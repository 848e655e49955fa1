//! Maps: points with names, numbers and sizes, and areas in classes.

use proptest::prelude::*;

use super::drawings::{check_markup, check_words};
use crate::figure::kinds;
use crate::figure::layout::Sheet;
use crate::figure::testing::{Voice, figure, langs, request, source, words};
use crate::figure::{BaseRequest, Kind, Model, Request, Width, Words, model, read, read_base};
use crate::names::FilePath;
use crate::source::Source;

/// Places of Hải Phòng with published positions (grades A and B of the fact table).
const PLACES: &str = "id,name.vi,name.en,name.ja,lat,lon,kind\n\
    opera,Nhà hát lớn Hải Phòng,Hai Phong Opera House,ハイフォン・オペラハウス,20.8575,106.6818,culture\n\
    hict,Cảng HICT,HICT container port,HICTコンテナ港,20.7997,106.908,port\n\
    cat-bi,Cảng hàng không quốc tế Cát Bi,Cat Bi International Airport,カットビー国際空港,20.8194,106.725,transport\n\
    cat-ba,Thị trấn Cát Bà,Cát Bà town,カットバ町,20.728,107.048,tourism\n\
    lan-ha,Vịnh Lan Hạ,Lan Hạ Bay,ランハ湾,20.7516,107.1043,tourism\n\
    do-son,Đồ Sơn,Đồ Sơn,ドーソン,20.713,106.788,tourism\n\
    hon-dau,Đảo và hải đăng Hòn Dáu,Hòn Dáu island and lighthouse,ホンザウ島と灯台,20.6667,106.8167,lighthouse\n\
    pilot,Vùng đón trả hoa tiêu,Pilot boarding ground,水先人乗船地点,20.66,107.0014,port\n\
    bach-long-vi,Đặc khu Bạch Long Vĩ,Bạch Long Vĩ special zone,バックロンヴィー特区,20.1351,107.7301,island\n";

fn kinds(tag: &str) -> Words {
    let names = match tag {
        "vi" => ["Văn hóa", "Cảng", "Giao thông", "Du lịch", "Hải đăng", "Đảo"],
        "ja" => ["文化", "港", "交通", "観光", "灯台", "島"],
        _ => ["Culture", "Port", "Transport", "Tourism", "Lighthouse", "Island"],
    };
    let ids = ["culture", "port", "transport", "tourism", "lighthouse", "island"];
    let labels = ids.iter().zip(names).map(|(id, name)| ((*id).to_owned(), name.to_owned())).collect();
    Words { labels, ..words("Hải Phòng từ trung tâm ra khơi", &[]) }
}

fn places(tag: &str) -> Model {
    let request = Request { highlight: vec!["hict".to_owned()], ..request(Kind::PointMap, "id", &[]) };
    figure(&request, &kinds(tag), tag, PLACES)
}

/// Points in the old city: too near to each other for names on a telephone.
fn centre(tag: &str) -> Model {
    let csv = "id,name.vi,name.en,name.ja,lat,lon\n\
        opera,Nhà hát lớn Hải Phòng,Hai Phong Opera House,オペラハウス,20.8575,106.6818\n\
        station,Ga Hải Phòng,Hai Phong railway station,ハイフォン駅,20.856,106.6874\n\
        statue,Tượng đài Nữ tướng Lê Chân,Statue of General Lê Chân,レ・チャン将軍像,20.856,106.6796\n\
        cathedral,Nhà thờ Chính tòa Hải Phòng,Hai Phong Cathedral,ハイフォン大聖堂,20.8607,106.6807\n\
        museum,Bảo tàng Hải Phòng,Hai Phong Museum,ハイフォン博物館,20.8607,106.6832\n\
        du-hang,Chùa Dư Hàng,Dư Hàng Pagoda,ズーハン寺,20.8481,106.6822\n\
        bridge,Cầu Hoàng Văn Thụ,Hoàng Văn Thụ Bridge,ホアンヴァントゥ橋,20.8666,106.6956\n\
        port,Cảng Hải Phòng (khu vực sông Cấm),\"Port of Hai Phong, Cấm river area\",ハイフォン港（カム川地区）,20.87,106.688\n";
    figure(&request(Kind::PointMap, "id", &[]), &words("Trung tâm", &[]), tag, csv)
}

/// A few points of no place, with sizes, on both sides of the date line.
fn sized() -> Model {
    let csv = "id,name.vi,lat,lon,v\na,Cảng A,-17.5,178,400\nb,Cảng B,-14,-172,100\nc,Cảng C,-21,-175,25\n\
        d,Cảng D,-9.5,160,0\n";
    let request =
        Request { unit: Some("million-tonnes".to_owned()), ..request(Kind::PointMap, "id", &["v"]) };
    figure(&request, &words("Cỡ", &[]), "vi", csv)
}

/// A toy coast that is no place on earth, so that no border is invented.
const TOY: &str = r#"{"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"id":"mot"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1.2,-0.1],[1.3,0.9],[0.1,1.1],[0,0]]]}},
    {"type":"Feature","properties":{"id":"hai"},"geometry":{"type":"Polygon","coordinates":[[[1.2,-0.1],[2.4,0.1],[2.2,1.0],[1.3,0.9],[1.2,-0.1]],[[1.6,0.3],[1.9,0.3],[1.9,0.5],[1.6,0.5],[1.6,0.3]]]}},
    {"type":"Feature","properties":{"id":"ba"},"geometry":{"type":"Polygon","coordinates":[[[0.1,1.1],[1.3,0.9],[2.2,1.0],[2.1,1.7],[0.9,2.0],[0.1,1.1]]]}},
    {"type":"Feature","properties":{"id":"bon"},"geometry":{"type":"MultiPolygon","coordinates":[[[[2.6,1.2],[3.1,1.1],[3.2,1.6],[2.7,1.7],[2.6,1.2]]],[[[2.9,0.3],[3.1,0.3],[3.0,0.5],[2.9,0.3]]]]}},
    {"type":"Feature","properties":{"id":"nam"},"geometry":{"type":"Polygon","coordinates":[[[0.9,2.0],[2.1,1.7],[2.7,2.3],[1.4,2.6],[0.9,2.0]]]}}]}"#;

fn on_toy(request: &Request, words: &Words, tag: &str, csv: &str) -> Model {
    let mut table = read(&source(csv), request, &langs(&[tag])).value;
    let base = Source::new(FilePath::new("content/cang-bien/x/x.geojson"), TOY);
    let noted = read_base(&base, request.base.join.as_deref());
    assert!(noted.notes.is_empty(), "{:?}", noted.notes);
    table.base = Some(noted.value);
    model(request, &table, words, &Voice::of(tag))
}

fn areas(tag: &str) -> Model {
    let csv = "id,v,note\nmot,4.2,\nhai,11.8,\nba,27.5,\nbon,,\nnam,63.1,estimate\n";
    let name = |vi: &str, en: &str, ja: &str| match tag {
        "vi" => vi.to_owned(),
        "ja" => ja.to_owned(),
        _ => en.to_owned(),
    };
    let labels = [
        ("mot", name("Vùng Một", "Area One", "第一区")),
        ("hai", name("Vùng Hai", "Area Two", "第二区")),
        ("ba", name("Vùng Ba", "Area Three", "第三区")),
        ("bon", name("Vùng Bốn", "Area Four", "第四区")),
        ("nam", name("Vùng Năm", "Area Five", "第五区")),
    ];
    let labels = labels.into_iter().map(|(id, name)| (id.to_owned(), name)).collect();
    let base = BaseRequest { join: Some("id".to_owned()), ..BaseRequest::default() };
    let request = Request { unit: Some("percent".to_owned()), base, ..request(Kind::AreaMap, "id", &["v"]) };
    on_toy(&request, &Words { labels, ..words("Năm vùng tưởng tượng", &[]) }, tag, csv)
}

/// Points on the toy coast.
fn coast() -> Model {
    let csv = "id,name.vi,lat,lon\na,Bến phía Tây,0.4,0.05\nb,Mũi phía Nam,-0.05,1.3\nc,Đảo Bốn,1.4,2.9\n";
    on_toy(&request(Kind::PointMap, "id", &[]), &words("Bờ biển tưởng tượng", &[]), "vi", csv)
}

fn plain(rows: &str) -> Model {
    let csv = format!("id,lat,lon,name.vi\n{rows}");
    figure(&request(Kind::PointMap, "id", &[]), &words("Bản đồ", &[]), "vi", &csv)
}

pub(super) fn all() -> Vec<(String, Model)> {
    let mut all = Vec::new();
    for tag in ["vi", "en", "ja", "ar"] {
        all.push((format!("point-map-{tag}"), places(tag)));
        all.push((format!("point-map-centre-{tag}"), centre(tag)));
        all.push((format!("area-map-{tag}"), areas(tag)));
    }
    all.push(("point-map-sized".to_owned(), sized()));
    all.push(("point-map-coast".to_owned(), coast()));
    all.push(("point-map-one".to_owned(), plain("a,20.8575,106.6818,Nhà hát lớn\n")));
    all.push((
        "point-map-two".to_owned(),
        plain("a,20.8575,106.6818,Nhà hát lớn\nb,20.8575,106.6818,Quảng trường\n"),
    ));
    all.push((
        "point-map-globe".to_owned(),
        plain("a,20.86,106.68,Hải Phòng\nb,51.95,4.14,Rotterdam\nc,33.74,-118.27,Los Angeles\nd,-33.9,151.2,Sydney\n"),
    ));
    all
}

#[test]
fn every_place_is_named_or_numbered_and_has_its_position_in_the_table() {
    for width in Width::ALL {
        for tag in ["vi", "en", "ja"] {
            let svg = places(tag).svg(width);
            assert_eq!(svg.matches("class=\"fig-buoy").count(), 9 + 6, "{tag} {width:?}");
            let (names, numbers) =
                (svg.matches("class=\"fig-place").count(), svg.matches("fig-number").count());
            assert!(names == 9 || (names, numbers) == (0, 18), "{tag} {width:?}: {names} {numbers}");
        }
    }
    let row = |model: &Model| model.table().rows[0].iter().map(|cell| cell.text.clone()).collect::<Vec<_>>();
    assert_eq!(row(&places("vi")), ["Nhà hát lớn Hải Phòng", "20°51,5′B, 106°40,9′Đ", "Văn hóa"]);
    assert_eq!(row(&places("ja"))[1], "北緯20°51.5′、東経106°40.9′");
}

#[test]
fn where_names_have_no_room_every_place_has_its_number() {
    let svg = centre("en").svg(Width::Narrow);
    for number in 1..=8 {
        let count = svg.matches(&format!(">{number}</text>")).count();
        assert_eq!(count, 2, "{number} stands on the map and in the key");
    }
}

#[test]
fn the_scale_is_true_at_the_middle_latitude() {
    let svg = plain("a,20,106,A\nb,21.6,108,B\n").svg(Width::Wide);
    let x: Vec<f64> = svg
        .split("class=\"fig-core\" cx=\"")
        .skip(1)
        .filter_map(|part| part.split('"').next()?.parse().ok())
        .collect();
    let kilometre = (x[1] - x[0]) / (2.0 * 111.195 * 20.8_f64.to_radians().cos());
    let bar: Vec<f64> = svg
        .split("class=\"fig-neatline\" d=\"M")
        .nth(3)
        .and_then(|part| part.split('"').next())
        .map(|data| data.split('L').filter_map(|point| point.split(' ').next()?.parse().ok()).collect())
        .unwrap_or_default();
    assert!(svg.contains(">50 km</text>"), "{svg}");
    assert!((bar[1] - bar[0] - 50.0 * kilometre).abs() < 0.5, "{bar:?} {kilometre}");
}

#[test]
fn circles_are_as_large_in_area_as_their_values() {
    for width in Width::ALL {
        let svg = sized().svg(width);
        let radii: Vec<f64> = svg
            .split("class=\"fig-bubble\"")
            .skip(1)
            .filter_map(|part| part.split(" r=\"").nth(1)?.split('"').next()?.parse().ok())
            .collect();
        assert_eq!(radii.len(), 4);
        assert!(
            (radii[0] / 2.0 - radii[1]).abs() < 0.1 && (radii[0] / 4.0 - radii[2]).abs() < 0.1,
            "{radii:?}"
        );
        assert_eq!(radii[3], 0.0);
    }
}

#[test]
fn areas_are_shaded_by_classes_and_those_without_data_are_hatched() {
    let svg = areas("vi").svg(Width::Wide);
    for text in [">dưới 10%<", ">10% đến dưới 20%<", ">từ 50% trở lên<", ">không có số liệu<", ">Vùng Một<"]
    {
        assert!(svg.contains(text), "{text}: {svg}");
    }
    assert_eq!(
        svg.matches("class=\"fig-weave").count(),
        3,
        "in the legend, on the islands and on an estimate"
    );
    assert_eq!(areas("en").summary(), "Highest at Area Five: 63.1% (estimate); lowest at Area One: 4.2%.");
}

#[test]
fn a_map_is_not_mirrored_in_a_language_that_runs_to_the_left() {
    let drawing = |tag: &str| {
        let svg = plain_in(tag).svg(Width::Wide);
        svg.split("class=\"fig-core\"").nth(1).and_then(|part| part.split('/').next()).map(str::to_owned)
    };
    assert_eq!(drawing("ar"), drawing("en"));
    assert!(plain_in("ar").svg(Width::Wide).contains(" direction=\"ltr\""));
    let card = |tag: &str| {
        let svg = super::cards::svg(&plain_in(tag), crate::figure::card::Shape::Square);
        let dots =
            svg.split("<circle ").skip(1).map(|part| part.split(" r=").next().unwrap_or_default().to_owned());
        dots.collect::<Vec<_>>()
    };
    assert_eq!(card("ar"), card("en"));
}

fn plain_in(tag: &str) -> Model {
    let csv = format!("id,lat,lon,name.{tag}\na,20,106,A\nb,21.6,108,B\n");
    figure(&request(Kind::PointMap, "id", &[]), &words("Map", &[]), tag, &csv)
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z<>&' ]{1,30}",
        Just("Khu du lịch sinh thái và nghỉ dưỡng quốc tế ven biển phía Đông Nam".to_owned()),
        Just("第三種郵便物認可コンテナ取扱量の推移について".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn any_points_make_a_sound_map(
        points in proptest::collection::vec((name(), -9000..9001_i32, -18000..18001_i32, 0..900_u32), 1..25),
        size in prop_oneof![Just(1.0), Just(50.0), Just(2000.0)], has_values: bool, several: bool,
    ) {
        let mut csv = "id,lat,lon,kind,v,name.vi\n".to_owned();
        for (index, (name, lat, lon, value)) in points.iter().enumerate() {
            let (lat, lon) = (f64::from(*lat) / 100.0 / size, f64::from(*lon) / 100.0 / size);
            let kind = if several { index % 4 } else { 0 };
            csv.push_str(&format!("{index},{lat:.5},{lon:.5},k{kind},{value},{name}\n"));
        }
        let series: &[&str] = if has_values { &["v"] } else { &[] };
        let model = figure(&request(Kind::PointMap, "id", series), &words("T", &[]), "vi", &csv);
        for width in Width::ALL {
            prop_assert_eq!(check_markup(&model.svg(width)), Ok(()));
            prop_assert_eq!(check_words(&model, width), Ok(()));
        }
    }
}

/// Every line of words in a drawing of a width.
fn said(model: &Model, width: f64) -> Vec<String> {
    let sheet = if width < 400.0 { Sheet::of(Width::Narrow) } else { Sheet::of_card(width, 200.0) };
    let (canvas, _) = kinds::draw(model, &sheet).expect("a map is drawn");
    canvas.captions().into_iter().map(|caption| caption.lines.join(" ")).collect()
}

#[test]
fn of_many_points_close_to_each_other_each_has_its_number_on_the_map_and_its_name_below() {
    let rows: String =
        (0..40).map(|n| format!("p{n},20.85{:02},106.68{:02},Điểm thứ {n}\n", n % 7, n % 5)).collect();
    let model = plain(&rows);
    for width in [360.0, 500.0, 720.0] {
        let said = said(&model, width);
        for n in 0..40 {
            let count = |words: &str| said.iter().filter(|line| *line == words).count();
            assert_eq!(
                (count(&(n + 1).to_string()), count(&format!("Điểm thứ {n}"))),
                (2, 1),
                "{n} at {width}"
            );
        }
    }
}

#[test]
fn an_area_too_small_for_its_name_has_a_number_and_its_name_below() {
    let squares: Vec<String> = (0..64)
        .map(|n| {
            let (x, y) = (f64::from(n % 8), f64::from(n / 8));
            let ring = [(x, y), (x + 1.0, y), (x + 1.0, y + 1.0), (x, y + 1.0), (x, y)];
            let ring = ring.map(|(x, y)| format!("[{x},{y}]")).join(",");
            format!(
                r#"{{"type":"Feature","properties":{{"id":"o{n}"}},"geometry":{{"type":"Polygon","coordinates":[[{ring}]]}}}}"#
            )
        })
        .collect();
    let base = format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, squares.join(","));
    let rows: String =
        (0..64).map(|n| format!("o{n},{n},Phường thứ {n} của thành phố tưởng tượng\n")).collect();
    let join = BaseRequest { join: Some("id".to_owned()), ..BaseRequest::default() };
    let request =
        Request { unit: Some("percent".to_owned()), base: join, ..request(Kind::AreaMap, "id", &["v"]) };
    let mut table = read(&source(&format!("id,v,name.vi\n{rows}")), &request, &langs(&["vi"])).value;
    let file = Source::new(FilePath::new("content/cang-bien/x/x.geojson"), base.as_str());
    table.base = Some(read_base(&file, request.base.join.as_deref()).value);
    let model = model(&request, &table, &words("Ô", &[]), &Voice::of("vi"));
    for width in [360.0, 500.0, 720.0] {
        let said = said(&model, width).join("\n");
        for n in 0..64 {
            assert!(said.contains(&format!("Phường thứ {n} ")), "{n} at {width}: {said}");
        }
    }
}
