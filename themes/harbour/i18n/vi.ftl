### Lời của giao diện harbour bằng tiếng Việt.

## Ngôn ngữ

language-name = Tiếng Việt
name-of-vi = tiếng Việt
name-of-en = tiếng Anh
name-of-zh-Hans = tiếng Trung (giản thể)
name-of-ja = tiếng Nhật
name-of-ko = tiếng Hàn
languages-label = Ngôn ngữ
language-home-only = (trang chủ)
all-languages = Các ngôn ngữ
languages-invitation = Đọc bằng tiếng Việt
in-language = Bài bằng { $language }
in-language-short = ({ $language })
editions-title = Đọc bằng
translated-from = Dịch từ { $language }
behind-label = Chưa cập nhật
behind-dated = Trang này theo bản { $language } { $follows }. Bản ấy đã được sửa { $changed }; chỗ nào khác nhau thì theo bản ấy.
behind-since = Trang này theo bản { $language } { $follows }, nay đã được sửa; chỗ nào khác nhau thì theo bản ấy.
behind = Bản { $language } mà trang này dịch theo đã được sửa; chỗ nào khác nhau thì theo bản ấy.
read-in-language = Đọc bài bằng { $language }

## Khung của mọi trang

skip-to-content = Đến phần nội dung
menu-label = Chuyên mục
footer-menu-label = Về trang này
feed-atom = Nguồn tin (Atom)
feed-json = Nguồn tin (JSON)
breadcrumbs-label = Bạn đang ở đây
breadcrumb-home = Trang chủ
head-title = { $title } · { $site }
head-title-page = { $title } · trang { $page }
go-home = Về trang chủ
go-topics = Xem các chủ đề

## Ngày tháng

date-long = ngày { $day } tháng { $month } năm { $year }
date-full = { $weekday }, ngày { $day } tháng { $month } năm { $year }
date-month = tháng { $month } năm { $year }

## Trang chủ

ways-title = Bắt đầu từ điều bạn cần
latest-title = Mới đăng
coming-title = Sắp diễn ra
coming-now-title = Đang và sắp diễn ra

## Danh sách

topics-title = Chủ đề
topics-purpose = Mọi chủ đề của trang, kèm số bài của từng chủ đề.
topics-description = Mọi chủ đề của trang { $site } và các bài thuộc từng chủ đề.
topic-description = Các bài của trang { $site } về chủ đề: { $topic }.
topic-kicker = Chủ đề
campaign-title = Thời gian
campaign-before = Chuẩn bị
campaign-during = Đang diễn ra
campaign-after = Sau sự kiện
campaign-days = Còn { NUMBER($n) } ngày
campaign-days-until = Còn { NUMBER($n) } ngày đến { $when }
campaign-counted = Tính đến { $date }
units-title = Đơn vị phụ trách
units-purpose = Mỗi bài do một đơn vị chịu trách nhiệm. Đây là các đơn vị và số bài của từng đơn vị.
units-description = Các đơn vị chịu trách nhiệm về bài trên trang { $site }.
units-page-description = { $unit }: liên hệ và các bài trên trang { $site }.
units-kicker = Đơn vị phụ trách
units-stories = Các bài của đơn vị
contact-title = Liên hệ
contact-address = Địa chỉ
contact-phone = Điện thoại
contact-email = Thư điện tử
contact-web = Trang web
press-figures = Biểu đồ để dùng lại
press-figures-note = Mỗi biểu đồ tải về được ở dạng ảnh, PDF và bảng số liệu.
press-figures-note-data = Số liệu của mỗi bài có thể tải về.
press-feeds = Theo dõi bài mới
section-topics = Chủ đề trong mục này
story-count = { NUMBER($n) } bài
kind-infographic = Đồ họa thông tin
more-stories = Các bài khác
earlier-stories = Bài cũ hơn
section-empty = Mục này chưa có bài nào bằng tiếng Việt.
topic-empty = Chủ đề này chưa có bài nào bằng tiếng Việt.
pagination-label = Các trang
pagination-previous = Mới hơn
pagination-next = Cũ hơn
page-of = Trang { $page } trên { $pages }
list-page = Trang { $page }

## Bài viết

contents-title = Trong bài này
updated-on = Cập nhật { $date }
corrections-title = Đính chính
corrected-on = Đính chính { $date }
reading-minutes = Đọc trong { NUMBER($n) } phút
credit-photograph = Ảnh: { $name }
credit-illustration = Minh họa: { $name }
credit-map = Bản đồ: { $name }
credit-scan = Bản chụp: { $name }
ai-generated = Hình do AI tạo
ai-edited = Hình có chỉnh sửa bằng AI
picture-original = Tải ảnh gốc
gallery-label = Bộ ảnh
gallery-larger = Xem ảnh lớn
sources-title = Nguồn
footnote-back = Trở lại phần nội dung
download-label = ({ $type }, { $size })
download-label-foreign = ({ $type }, { $size }, { $language })
size-bytes = { $n } byte
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
credits-title = Người thực hiện
credits-authors = Viết bài
credits-translators = Dịch
credits-reviewers = Hiệu đính
citation-title = Cách trích dẫn
citation = { $unit }. “{ $title }”. { $site }, { $date }. { $url }
citation-without-unit = “{ $title }”. { $site }, { $date }. { $url }
story-topics = Chủ đề
related-title = Đọc tiếp
neighbours-label = Bài liền kề
previous-story = Bài trước
next-story = Bài sau
notice-label = Lưu ý

clip-video-label = Phim: { $title }
clip-audio-label = Âm thanh: { $title }
clip-fallback = Trình duyệt này không phát được. Hãy tải tệp về:
clip-length = Thời lượng { $length }
clip-silent = Không có tiếng
clip-ai-generated = Do AI tạo
clip-ai-edited = Có chỉnh sửa bằng AI
clip-download = Tải { $kind }
clip-description = Trong phim có gì
clip-description-sound = Nghe thấy gì
clip-transcript = Bản chép lời
clip-transcript-in = Bản chép lời bằng { $language }
clip-print = Phim và âm thanh xem, nghe tại { $url }
credit-film = Phim: { $name }
credit-poster = Ảnh bìa của phim: { $name }
credit-sound = Âm thanh: { $name }
film-elsewhere = Xem trên { $platform }
film-elsewhere-of = Xem trên { $platform }: { $title }
film-elsewhere-note = Mở trang bên ngoài; trước khi bấm, trang này không tải gì từ đó.
summary-only = Bài này mới được dịch phần tóm tắt.

## Sự kiện và âm lịch

event-title = Thời gian
event-place = Địa điểm: { $place }
event-until = đến
event-computed = Ngày dương lịch được tính từ âm lịch Việt Nam (giờ UTC+7). Ngày chính thức do ban tổ chức công bố.
lunar-day = { $phase ->
    [early] mùng { $day }
    [full] rằm
   *[late] ngày { $day }
}
lunar-month = { $month ->
    [1] tháng Giêng
    [12] tháng Chạp
   *[other] tháng { $month }
}{ $kind ->
    [leap] {" "}nhuận
   *[common] {""}
}
lunar-year = năm { $name }
lunar-date = { $day } { $month } âm lịch, { $year }
lunar-days = từ { $first } đến { $last } { $month } âm lịch, { $year }
lunar-span = từ { $first } đến { $last }

## Không tìm thấy trang

not-found-title = Không có trang này
not-found-kicker = 404 · Ngoài rìa hải đồ
not-found-text = Hải đồ của chúng tôi để trống ở địa chỉ này. Có thể trang đã chuyển chỗ, cũng có thể địa chỉ gõ nhầm một chữ. Từ đây, bạn có thể ghé những bến sau:

## Biểu đồ

chart-sources = Nguồn:
chart-as-of = Số liệu đến { $date }
chart-overdue = Lẽ ra đã có số liệu mới trước { $date }; số liệu ở đây có thể đã cũ.
chart-data = Dữ liệu
chart-table = Xem số liệu dạng bảng
chart-table-of = Bảng: { $title }
chart-downloads = Tải về
chart-downloads-of = Tải về: { $title }
chart-image-square = Ảnh vuông
chart-image-tall = Ảnh dọc
chart-image-wide = Ảnh ngang
chart-image-size = (PNG, { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) })
chart-json = Dữ liệu cho chương trình (JSON)
chart-pdf = Bản để in (PDF)
figure-card-more = và { $count } mục nữa trên trang
figure-mark-estimate = ước tính
figure-mark-derived = tính từ số liệu khác
figure-mark-at-least = ít nhất
figure-mark-about = khoảng
figure-marked-estimate = { $value } (ước tính)
figure-marked-derived = { $value } (tính từ số liệu khác)
figure-marked-at-least = ít nhất { $value }
figure-marked-about = khoảng { $value }
figure-begins = { $label } ({ $text })
figure-list = { $first }, { $second }
figure-sentences = { $first } { $second }
figure-gap = không có số liệu
figure-label = Mục
figure-date = Thời gian
figure-year = Năm
figure-event = Sự kiện
figure-value = Giá trị
figure-column = { $series } ({ $unit })
figure-entry = { $label }: { $value }
figure-axis-cut = Trục không bắt đầu từ số 0
figure-state = Tình trạng
figure-state-done = đã xong
figure-state-now = đang thực hiện
figure-state-planned = dự kiến
figure-step = Bước
figure-task = Nội dung
figure-detail = Chi tiết
figure-duration = Thời gian
figure-from = Từ
figure-to = Đến
figure-flow = { $from } → { $to }: { $value }
figure-place = Địa điểm
figure-position = Tọa độ
figure-kind = Loại
figure-items = { $first }; { $second }
figure-numbered = { $number }. { $text }
figure-latitude-north = { $degrees }B
figure-latitude-south = { $degrees }N
figure-longitude-east = { $degrees }Đ
figure-longitude-west = { $degrees }T
figure-north = B
figure-kilometres = { $value } km
figure-nautical-miles = { $value } hải lý
figure-class-below = dưới { $value }
figure-class-between = { $low } đến dưới { $high }
figure-class-from = từ { $value } trở lên
figure-summary-now = Đang thực hiện: { $list }.
figure-summary-planned = Dự kiến: { $list }.
figure-summary-process = { $count } bước: { $list }.
figure-summary-links = Gồm: { $list }.
figure-summary-largest = Lớn nhất: { $list }.
figure-summary-points = Số địa điểm trên bản đồ: { $count } ({ $list }).
figure-range = { $value } ({ $low }–{ $high })
figure-with-share = { $value } ({ $share })
figure-total = Tổng
figure-own-scales = Mỗi ô có thang đo riêng: chỉ so sánh hình dạng, không so sánh độ cao
figure-ranges = Vạch mảnh hoặc dải nhạt: khoảng ước lượng
figure-summary-rose = Tăng từ { $first } ({ $first-label }) lên { $last } ({ $last-label }).
figure-summary-fell = Giảm từ { $first } ({ $first-label }) xuống { $last } ({ $last-label }).
figure-summary-level = Đầu và cuối bằng nhau: { $first } ({ $first-label }) và { $last } ({ $last-label }).
figure-summary-one = { $label }: { $value }.
figure-summary-range = Cao nhất: { $highest } ({ $highest-label }); thấp nhất: { $lowest } ({ $lowest-label }).
figure-summary-equal = Tất cả bằng nhau: { $value }.
figure-summary-series = { $series }: { $text }
figure-summary-break = Từ { $label } tính theo cách mới: { $text }.
figure-summary-timeline = { $count } mốc, từ { $first } đến { $last }.
figure-each = Mỗi biểu tượng = { $value }
figure-points = { $value } điểm phần trăm
figure-share = Tỷ trọng
figure-change = Thay đổi
figure-change-rise = tăng { $value }
figure-change-fall = giảm { $value }
figure-change-times = gấp { $value } lần
figure-change-none = không đổi
figure-change-better = lên { $value } bậc
figure-change-worse = xuống { $value } bậc
figure-count-rose = { $count } tăng
figure-count-fell = { $count } giảm
figure-count-level = { $count } không đổi
figure-count-uncompared = { $count } không so sánh được
figure-count-better = { $count } tốt lên
figure-count-worse = { $count } kém đi
figure-summary-highest-since = Mức { $last-label } là cao nhất kể từ { $label }.
figure-summary-lowest-since = Mức { $last-label } là thấp nhất kể từ { $label }.
figure-summary-highest-of-all = Mức { $last-label } là cao nhất của cả chuỗi số liệu (từ { $label }).
figure-summary-lowest-of-all = Mức { $last-label } là thấp nhất của cả chuỗi số liệu (từ { $label }).
figure-summary-climbed = Từ { $first } ({ $first-label }) lên { $last } ({ $last-label }).
figure-summary-dropped = Từ { $first } ({ $first-label }) xuống { $last } ({ $last-label }).
figure-summary-best-since = Thứ hạng { $last-label } là cao nhất kể từ { $label }.
figure-summary-worst-since = Thứ hạng { $last-label } là thấp nhất kể từ { $label }.
figure-summary-best-of-all = Thứ hạng { $last-label } là cao nhất của cả chuỗi số liệu (từ { $label }).
figure-summary-worst-of-all = Thứ hạng { $last-label } là thấp nhất của cả chuỗi số liệu (từ { $label }).
figure-summary-range-of-ranks = Cao nhất: { $highest } ({ $highest-label }); thấp nhất: { $lowest } ({ $lowest-label }).
figure-summary-part = Phần lớn nhất: { $label }, { $value } ({ $share }).
figure-summary-greatest = Phần lớn nhất: { $label }, { $value }.
figure-summary-parts-equal = Các phần bằng nhau: mỗi phần { $value }.
figure-summary-parts-largest = Các phần lớn nhất bằng nhau: { $list }, mỗi phần { $value }.
figure-summary-total = Tổng cộng: { $value }.
figure-summary-slope = Từ { $first } đến { $last }: { $counts }.
figure-summary-most-rose = Tăng nhiều nhất: { $label }, từ { $first } lên { $last }.
figure-summary-most-fell = Giảm nhiều nhất: { $label }, từ { $first } xuống { $last }.
figure-summary-most-better = Tốt lên nhiều nhất: { $label }, từ { $first } đến { $last }.
figure-summary-most-worse = Kém đi nhiều nhất: { $label }, từ { $first } đến { $last }.
figure-summary-change = { $label }: { $first } ({ $first-label }), { $last } ({ $last-label }), { $change }.
figure-summary-pair = { $label }: { $first } ({ $first-label }), { $last } ({ $last-label }).
figure-summary-more = Và { $count } mục nữa.

## Đại lượng

quantity = { $value } { $unit }
quantity-percent = { $value } %
quantity-rank = hạng { $value }
unit-percent = phần trăm
unit-percentage-points = điểm phần trăm
unit-million-tonnes = triệu tấn
unit-million-teu = triệu TEU
unit-teu = TEU
unit-million-visits = triệu lượt khách
unit-thousand-visits = nghìn lượt khách
unit-billion-usd = tỷ USD
unit-billion-vnd = tỷ đồng
unit-people = người
unit-animals = cá thể
unit-hectares = ha
unit-square-kilometres = km²
unit-square-metres = m²
unit-kilometres = km
unit-metres = m
unit-tonnes = tấn
unit-rank = thứ hạng
unit-day-of-year = ngày trong năm
unit-economies = nền kinh tế
unit-parks = khu công nghiệp
unit-years = năm
unit-islands = đảo
unit-units = đơn vị
unit-million-passengers = triệu hành khách
unit-hours = giờ
unit-containers-per-hour = container mỗi giờ
unit-festivals = lễ hội
unit-sites = điểm
unit-documents = tài liệu
unit-berths = bến

## Kho bài và tìm kiếm

archive-title = Tìm kiếm và kho bài
archive-purpose = Tìm theo từ bất kỳ, hoặc xem toàn bộ bài theo thời gian.
archive-description = Tìm bài trên { $site }, hoặc xem toàn bộ bài theo năm và tháng.
archive-year-title = Bài năm { $year }
archive-year-purpose = Toàn bộ bài trong năm, mới nhất ở trên.
archive-year-description = Toàn bộ bài { $site } đăng trong năm { $year }, xếp theo tháng.
archive-ways-label = Cách xem kho bài
a-z-title = Từ A đến Z
a-z-purpose = Toàn bộ bài tiếng Việt, xếp theo đầu đề.
a-z-description = Toàn bộ bài trên { $site }, xếp theo đầu đề từ A đến Z.
a-z-letters-label = Chữ cái
a-z-han = Chữ Hán
a-z-digit = 0–9
a-z-other = Khác
search-title = Tìm kiếm
search-go = Tìm kiếm
search-label = Bạn muốn tìm gì?
search-hint = Gõ có dấu hay không dấu đều được: do son ra Đồ Sơn.
search-scriptless = Tìm kiếm cần JavaScript. Không có JavaScript, mời xem toàn bộ bài theo thời gian ở dưới.
search-filters = Thu hẹp kết quả
search-section = Chuyên mục
search-section-all = Mọi chuyên mục
search-topic = Chủ đề
search-topic-all = Mọi chủ đề
search-year = Năm
search-year-all = Mọi năm
search-form = Loại
search-form-all = Mọi loại
search-found = Kết quả
search-count = Kết quả: { $n }
search-some = Không trang nào có đủ các từ này. Số trang có một phần: { $n }
search-none = Không có trang tiếng Việt nào khớp với “{ $query }”. Hãy thử ít từ hơn hoặc từ khác.
search-failed = Không tải được phần tìm kiếm. Hãy thử lại, hoặc xem kho bài ở dưới.
search-more = Xem thêm kết quả
search-also = Có bằng { $language } ({ $n })
search-archive = Xóa tìm kiếm và xem toàn bộ bài theo thời gian
form-story = Bài viết
form-infographic = Đồ họa thông tin
form-event = Sự kiện
form-page = Về trang này
form-section = Chuyên mục
form-place = Địa điểm

## Địa điểm

place-title = Địa điểm
place-where = Ở đâu
place-map = Mở trong ứng dụng bản đồ
place-hours = Giờ mở cửa
place-directions = Cách đi

text-only-link = Bản chỉ có chữ của trang này
text-only-note = Đây là bản chỉ có chữ, không có ảnh.
text-only-full = Xem trang đầy đủ
text-picture = Hình: { $alt }
plain-text-link = Văn bản thuần (.txt)
text-licence = Giấy phép dùng bài viết:

## Trang mẫu giao diện (bản xem trước)

style-title = Trang mẫu giao diện
style-description = Diện mạo của giao diện này, với bài viết của chính trang. Trang mẫu chỉ có trong bản xem trước.
style-colours = Màu sắc
style-colours-note = Tên từng màu và độ tương phản trên nền giấy; màu của chữ cần ít nhất 4,5.
style-day = Ban ngày
style-night = Ban đêm
style-contrast = Tương phản { $n } : 1
style-type = Chữ
style-letters = Ấ Ẩ Ẫ Ắ Ẳ Ẵ Ế Ể Ễ Ố Ổ Ỗ Ộ Ớ Ở Ỡ Ứ Ử Ữ Đ ấ ẩ ẫ ắ ế ễ ộ ỗ ợ ữ ự ỵ đ 0123456789
style-sizes = Cỡ và khoảng cách
style-lists = Danh sách và lối đi
style-story = Quanh bài viết
style-text = Trong bài viết
style-charts = Biểu đồ
style-files = Tất cả mẫu trang
style-files-note = Đặt một tệp cùng đường dẫn vào dự án của bạn để thay đổi phần đó.
style-own = trang này đã đổi
style-lacking = Chưa có bài nào bằng tiếng Việt dùng phần này.

## Lưu để đọc khi không có mạng

offline-title = Đã lưu để đọc ngoại tuyến
offline-description = Các trang đã lưu trên thiết bị của bạn. Trang mở được khi không có mạng, và chỉ trình duyệt này biết đến.
offline-lacking = Thiết bị đang không có mạng và trang này chưa được lưu.
offline-again = Thử lại
offline-saved-title = Bài bạn đã lưu
offline-visited-title = Trang bạn đã xem
offline-none = Chưa lưu trang nào. Cuối mỗi bài có nút để lưu.
offline-kept-on = lưu { $date }
offline-remove = Xóa
offline-remove-of = Xóa “{ $title }”
offline-removed = Đã xóa khỏi thiết bị.
offline-clear = Xóa tất cả
offline-cleared = Đã xóa tất cả khỏi thiết bị.
offline-scriptless = Cần bật JavaScript để lưu trang.
offline-save = Lưu để đọc ngoại tuyến
offline-saving = Đang lưu…
offline-saved = Đã lưu trên thiết bị, cùng với ảnh.
offline-failed = Không lưu được. Hãy kiểm tra kết nối hoặc dung lượng còn trống của thiết bị.
offline-copy = Không có mạng. Đây là bản lưu { $date }.
