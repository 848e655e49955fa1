### Lời của chương trình bằng tiếng Việt.

## Nhãn

severity-error = lỗi
severity-warning = cảnh báo
severity-advice = gợi ý
did-you-mean = Có phải bạn muốn viết `{ $near }` không?
label-why = Vì sao
label-help = Cách xử lý

## Tệp

config-missing = Thư mục này không có tệp `haidang.toml`.
    .why = Tệp ấy cho biết địa chỉ và các ngôn ngữ của trang; thiếu nó thì không thể dựng trang.
    .help = Bạn hãy chuyển đến đúng thư mục của trang rồi chạy lại, hoặc tạo tệp `haidang.toml` với dòng `base_url = "https://example.gov.vn/"` và bên dưới là `[languages.vi]`.

file-encoding = Tệp này không được lưu theo bảng mã UTF-8; ký tự đầu tiên không đọc được nằm ở byte thứ { $byte }.
    .why = Với bảng mã khác, chữ tiếng Việt sẽ hiện sai trên trang.
    .help = Hãy mở tệp, chọn “Lưu thành” (Save as), đặt bảng mã là “UTF-8” rồi lưu với tên cũ. Với bảng tính Excel, hãy chọn kiểu “CSV UTF-8”.

file-unreadable = Không đọc được tệp hoặc thư mục này: { $why }.
    .why = Nội dung trong đó sẽ vắng mặt trên trang mà không ai hay biết.
    .help = Hãy đóng các chương trình khác đang dùng tệp và kiểm tra xem bạn có quyền đọc hay không. Nếu tệp nằm trên ổ mạng, hãy kiểm tra kết nối.

file-outside = Lối tắt này (liên kết tượng trưng) dẫn ra ngoài thư mục của trang, tới `{ $target }`.
    .why = Tệp ở bên ngoài có thể là tệp riêng tư, và trên máy khác sẽ không có.
    .help = Hãy xóa lối tắt rồi chép chính tệp ấy vào thư mục.

file-name = Tên tệp `{ $name }` có ký tự viết theo dạng mà các máy tính hiểu không giống nhau.
    .why = Liên kết tới tệp này có thể chạy trên máy này nhưng hỏng trên máy khác.
    .help = Hãy gõ lại tên tệp. An toàn nhất là dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ `cau-cang.jpg`.

file-bom = Đầu tệp này có một dấu vô hình (dấu BOM).
    .why = Chương trình tự bỏ dấu ấy, nhưng công cụ khác có thể hiển thị nó hoặc báo lỗi.
    .help = Hãy lưu tệp theo bảng mã “UTF-8”, đừng chọn “UTF-8 with BOM”.

file-crlf = Có { $lines } dòng kết thúc theo kiểu của Windows (CR LF).
    .why = Trang vẫn như nhau, nhưng khi so sánh hai phiên bản của tệp, bạn sẽ thấy những thay đổi không có thật.
    .help = Bạn không bắt buộc phải làm gì. Nếu muốn hết thông báo này, hãy đặt kiểu xuống dòng của trình soạn thảo là “LF” rồi lưu lại tệp.

file-decomposed = Có { $characters } ký tự viết theo Unicode tổ hợp (dấu tách rời khỏi chữ).
    .why = Chương trình tự ghép dấu cho trang, nhưng khi tìm kiếm ngay trong tệp, bạn có thể bỏ sót những từ này.
    .help = Bạn không bắt buộc phải làm gì. Nếu muốn hết thông báo này, hãy đặt bảng mã của bộ gõ là “Unicode” (không phải “Unicode tổ hợp”) rồi gõ lại các từ ấy.

file-empty = Tệp này trống.
    .why = Nếu để vậy, trên trang sẽ có một bài không tiêu đề, không nội dung; mẫu trang trống thì dựng ra trang trắng.
    .help = Hãy viết bài vào tệp, hoặc xóa tệp đi. Mẫu nào cố ý không hiện gì thì ghi một lời chú: `{"{#"} để trống {"#}"}`.

file-stray = Tên tệp `{ $name }` không có ý nghĩa ở vị trí này.
    .why = Chương trình bỏ qua tệp, nên nội dung của nó sẽ không có trên trang.
    .help = Hãy đặt tên bài là `index.vi.md`, tên chuyên mục hoặc trang chủ là `_index.vi.md`; mỗi thư mục chỉ dùng một trong hai kiểu. Văn bản khác thì hãy chuyển ra ngoài `content/`.

## Phần đầu bài và thiết lập

toml-syntax = Chỗ này không đúng cách viết TOML (chương trình đọc báo: { $why }).
    .why = Chỗ nào không đọc được, chương trình không được phép tự đoán.
    .help = Hãy viết theo dạng `khóa = "giá trị"`: chữ đặt trong ngoặc kép thẳng, ngày như `2026-02-20` thì không đặt trong ngoặc. Hãy xem mọi dấu ngoặc đã đóng chưa và ngày ấy có thật hay không.

key-unknown = Ở đây không có khóa nào tên là `{ $key }`.
    .why = Khóa gõ sai sẽ không có tác dụng gì mà chẳng ai nhận ra.
    .help = Hãy sửa lại cho đúng chính tả, hoặc xóa dòng này. Danh sách các khóa có trong { $documentation }.

key-misplaced = Khóa `{ $key }` nằm dưới dòng `{ $table }`, nơi khóa này không có nghĩa.
    .why = Trong TOML, mọi khóa nằm dưới một dòng có ngoặc vuông đều thuộc về dòng đó, nên khóa này không được đọc.
    .help = Hãy chuyển dòng có `{ $key }` lên trên dòng đầu tiên bắt đầu bằng `[`.

key-type = Khóa `{ $key }` cần { $expected ->
        [string] chữ
        [integer] số nguyên
        [number] số
        [boolean] `true` hoặc `false`
        [date] ngày
        [date-time] ngày, có thể kèm giờ
        [array] danh sách
        [object] bảng
       *[other] một trong các loại: { $expected }
    }, nhưng ở đây lại là { $found ->
        [string] chữ
        [integer] số nguyên
        [number] số
        [boolean] `true` hoặc `false`
        [date] ngày
        [date-time] ngày kèm giờ
        [time] giờ
        [array] danh sách
        [object] bảng
       *[other] loại khác ({ $found })
    }.
    .why = Giá trị khác loại thì không dùng được, nên sẽ không có trên trang.
    .help = { $expected ->
        [string] Hãy đặt giá trị trong ngoặc kép, ví dụ `"Lạch Huyện"`.
        [integer] Hãy chỉ viết chữ số, không có ngoặc kép, ví dụ `3`.
        [number] Hãy viết bằng chữ số, dùng dấu chấm cho phần thập phân, không có ngoặc kép, ví dụ `0.5`.
        [boolean] Hãy viết `true` (có) hoặc `false` (không), không có ngoặc kép.
        [date] Hãy viết năm, tháng, ngày, không có ngoặc kép, ví dụ `2026-02-20`.
        [date-time] Hãy viết `2026-02-20` hoặc `2026-02-20T08:00:00+07:00`, không có ngoặc kép.
        [array] Hãy đặt trong ngoặc vuông, ví dụ `["container", "lach-huyen"]`.
        [object] Hãy viết các tên và giá trị trong ngoặc nhọn, hoặc bên dưới một dòng tên đặt trong ngoặc vuông; docs/format.md có ví dụ.
       *[other] Hãy viết giá trị theo một trong các loại đã nêu; docs/format.md có ví dụ.
    }

key-value = Giá trị `{ $value }` không dùng được cho khóa `{ $key }`.
    .why = Chương trình không biết bạn muốn nói gì và sẽ phải bỏ qua giá trị này.
    .help = Hãy sửa giá trị. Có thể viết: { $expected }

key-missing = Thiếu khóa `{ $key }`, hoặc khóa này còn để trống.
    .why = Thiếu nó, trang hoặc phần liên quan sẽ không đầy đủ.
    .help = { $key ->
        [title] Hãy thêm tiêu đề vào phần đầu bài, ví dụ `title = "Lạch Huyện: sáu bến nước sâu"`.
        [summary] Hãy thêm một hoặc hai câu tóm tắt vào phần đầu bài, ví dụ `summary = "Sáu bến container đã hoạt động."`.
        [date] Hãy thêm ngày đăng lần đầu vào phần đầu bài, ví dụ `date = 2026-02-20`.
        [creator] Hãy ghi trong phiếu ảnh ai là tác giả của ảnh, ví dụ `creator = "Phòng minh họa"`.
        [licence] Hãy ghi trong phiếu ảnh điều kiện sử dụng ảnh, ví dụ `licence = "CC BY 4.0"`.
        [base_url] Hãy ghi địa chỉ của trang ở đầu tệp `haidang.toml`, ví dụ `base_url = "https://example.gov.vn/"`.
        [languages] Hãy khai báo từng ngôn ngữ của trang trong `haidang.toml`, ví dụ `[languages.vi]`; ngôn ngữ đầu tiên là ngôn ngữ viết bài gốc.
       *[other] Hãy thêm `{ $key }` cùng giá trị vào chỗ này; docs/format.md có ví dụ.
    }

front-matter-missing = Tệp này không bắt đầu bằng phần đầu bài.
    .why = Tiêu đề, tóm tắt và ngày đăng nằm ở đó; thiếu chúng thì không thể dựng trang.
    .help = Dòng đầu tiên phải là `+++`, tiếp theo là các dòng như `title = "…"` và `summary = "…"`, sau cùng lại là một dòng `+++`.

front-matter-open = Phần đầu bài chưa được đóng lại.
    .why = Chương trình không biết phần đầu bài kết thúc ở đâu và bài viết bắt đầu từ đâu.
    .help = Hãy thêm một dòng chỉ có `+++` vào giữa khóa cuối cùng và câu đầu tiên của bài.

key-neutral = Khóa `{ $key }` thuộc về bản gốc, không thuộc về bản dịch.
    .why = Điều gì giống nhau ở mọi ngôn ngữ thì chỉ viết một lần, để các bản không mâu thuẫn với nhau.
    .help = Hãy xóa `{ $key }` ở đây. Nếu cần thay đổi, hãy sửa trong bản gốc, tức là tệp có đuôi `.{ $source }.md` trong cùng thư mục.

key-restated = Khóa `{ $key }` ở đây lặp lại đúng điều đã ghi trong bản gốc.
    .why = Bản dịch vốn đã lấy theo bản gốc; viết hai lần thì sau này phải sửa hai lần.
    .help = Hãy xóa `{ $key }` ở đây. Chỉ giữ lại khi ngôn ngữ này cần một giá trị khác.

## Ngôn ngữ

language-unknown = Trang này không có ngôn ngữ `{ $lang }`.
    .why = Chỉ những ngôn ngữ khai báo trong `haidang.toml` mới được đăng, nên phần này sẽ bị bỏ qua.
    .help = Hãy sửa lại mã ngôn ngữ, ví dụ `vi`, `en` hoặc `zh-Hans`; hoặc thêm dòng `[languages.{ $lang }]` vào `haidang.toml`.

language-tag = `{ $tag }` không phải là mã ngôn ngữ viết đúng chuẩn.
    .why = Trình duyệt và máy tìm kiếm chỉ nhận ra ngôn ngữ qua mã này.
    .help = Hãy dùng mã theo chuẩn BCP 47, viết đúng chữ hoa chữ thường: `vi`, `en`, `zh-Hans`, `ja`, `ko`.

message-syntax = Không đọc được lời này trong danh mục lời: { $why }.
    .why = Mọi trang của ngôn ngữ này sẽ thiếu những chữ ấy.
    .help = Hãy viết mỗi lời theo dạng `tên = nội dung`, các dòng tiếp theo thụt vào bằng dấu cách, và đóng đủ mọi ngoặc nhọn.

message-twice = Lời `{ $id }` xuất hiện hai lần.
    .why = Chỉ một trong hai được hiển thị, và đó có thể là lời sai.
    .help = Hãy giữ lời đúng và xóa lời kia, trong tệp này hoặc trong danh mục lời của giao diện bị trùng.

message-missing = Danh mục lời của ngôn ngữ `{ $lang }` thiếu lời `{ $id }`.
    .why = Ở chỗ ấy, người đọc sẽ thấy chữ của một ngôn ngữ khác.
    .help = Hãy thêm dòng `{ $id } = …` vào `i18n/{ $lang }.ftl`, với nội dung bằng ngôn ngữ ấy.

message-failed = Không thể hiển thị lời `{ $id }` của ngôn ngữ `{ $lang }`: { $kind ->
        [variable] lời này cần giá trị `${ $name }`, nhưng ở đây không có giá trị ấy
        [reference] lời này nhắc đến `{ $name }`, nhưng không có lời nào tên như vậy
        [function] lời này gọi hàm `{ $name }`, nhưng không có hàm nào tên như vậy
        [argument] lời này đưa cho hàm `{ $name }` một giá trị mà hàm không dùng được
        [circle] lời này dẫn ngược về chính nó
       *[other] lời này ghép từ quá nhiều phần
    }.
    .why = Trên trang sẽ hiện một đoạn mã thay cho câu chữ.
    .help = Hãy đối chiếu với chính lời này ở ngôn ngữ khác hoặc trong giao diện: tên đứng sau dấu `$` và tên các hàm phải giống hệt nhau. Lời không cần giá trị nào thì viết không có dấu ngoặc nhọn.

message-reference-missing = Lời `{ $id }` của ngôn ngữ `{ $lang }` nhắc đến `{ $reference }`, nhưng không có lời nào tên như vậy.
    .why = Người đọc sẽ thấy cái tên ấy thay cho câu chữ.
    .help = Hãy sửa lại tên trong ngoặc nhọn, hoặc thêm `{ $reference }` vào danh mục lời.

plural-mistaken = Ở ngôn ngữ `{ $lang }`, lời `{ $id }` sẽ dùng dạng `{ $chosen }` cho số { $number }, trong khi dạng đúng là `{ $wanted }`.
    .why = Người đọc sẽ thấy lỗi ngữ pháp ngay bên cạnh con số.
    .help = Trong lời này, hãy chọn dạng theo `PLURAL($n)` thay vì `$n`, và thay `n` bằng tên con số của lời.

language-incomplete = Ngôn ngữ `{ $lang }` thiếu một trang bắt buộc: `content/{ $missing }` chưa có bản đăng được bằng ngôn ngữ này.
    .why = Một ngôn ngữ chỉ được đăng khi đã có đủ những trang quan trọng nhất.
    .help = Hãy viết bản ấy (tệp có đuôi `.{ $lang }.md`), hoặc nhờ người hiệu đính nếu bản ấy đã có. Trong lúc chờ, bạn có thể ghi `live = false` bên dưới `[languages.{ $lang }]` trong `haidang.toml`.

## Bài

source-edition-missing = Thư mục `content/{ $key }` chưa có bản gốc bằng ngôn ngữ `{ $lang }`.
    .why = Ngày đăng, nguồn và chủ đề nằm trong bản gốc; các bản dịch chỉ lấy theo.
    .help = Hãy thêm tệp có đuôi `.{ $lang }.md`. Nếu bài được viết trước bằng ngôn ngữ khác, hãy ghi điều đó trong bản ấy, ví dụ `source = "en"`.

source-edition-twice = Trong `content/{ $key }` có hai bản cùng nhận mình là bản gốc.
    .why = Chương trình không biết các bản dịch theo bản nào.
    .help = Hãy giữ khóa `source` ở bản được viết trước và xóa khóa này ở bản kia.

address-twice = Địa chỉ `{ $address }` đã được dùng cho `{ $other }`.
    .why = Chỉ một trong hai nội dung hiện được trên trang.
    .help = Hãy đặt cho một bên phần cuối địa chỉ khác trong phần đầu bài, ví dụ `slug = "lach-huyen-2026"`; hoặc xóa dòng gây trùng trong `aliases`.

slug-form = Không thể dùng `{ $slug }` trong địa chỉ.
    .why = Địa chỉ có dấu cách, chữ hoa hay dấu tiếng Việt dễ bị hỏng khi sao chép và gửi đi.
    .help = Hãy dùng chữ thường không dấu, chữ số và dấu gạch nối đơn, ví dụ `slug = "cang-lach-huyen"`. Nếu đây là tên thư mục, hãy đổi tên thư mục hoặc thêm một dòng `slug` như vậy.

id-unknown = { $kind ->
        [topic] Không có chủ đề nào mang mã `{ $id }`.
        [unit] Không có đơn vị nào mang mã `{ $id }`.
        [person] Không có người nào mang mã `{ $id }`.
        [source] Bài này không có nguồn nào mang mã `{ $id }`.
       *[other] Không có gì mang mã `{ $id }`.
    }
    .why = Tên sẽ không hiện ra và các liên kết tới đó cũng không có.
    .help = { $kind ->
        [topic] Hãy sửa lại mã, hoặc thêm chủ đề vào `content/topics.toml` dưới dòng `[{ $id }]`.
        [unit] Hãy sửa lại mã, hoặc thêm đơn vị vào `haidang.toml` dưới dòng `[units.{ $id }]`.
        [person] Hãy sửa lại mã, hoặc thêm người này vào `content/people.toml` dưới dòng `[{ $id }]`.
        [source] Hãy sửa lại mã, hoặc thêm một mục `[[sources]]` có `id = "{ $id }"` vào phần đầu bài của bản gốc.
       *[other] Hãy sửa lại mã, hoặc khai báo mã này.
    }

name-missing = `{ $id }` chưa có tên bằng ngôn ngữ `{ $lang }`.
    .why = Người đọc ngôn ngữ ấy sẽ chỉ thấy mã hoặc một tên nước ngoài.
    .help = Hãy thêm tên bằng ngôn ngữ ấy vào `name`, ví dụ `name = {"{"} vi = "Cảng biển", en = "Ports" {"}"}`.

section-missing = Bài này nằm trong `content/{ $section }`, nhưng đó không phải là chuyên mục.
    .why = Bài đứng ngoài mọi chuyên mục thì không có trong danh sách nào, nên người đọc không tìm thấy.
    .help = Hãy chuyển bài vào thư mục của một chuyên mục, ví dụ `content/cang-bien/`; hoặc thêm tệp `_index.vi.md` để thư mục ấy thành chuyên mục. Trang không cần có trong danh sách thì ghi `template = "page"`.

section-untranslated = Chuyên mục `content/{ $section }` chưa có bản nào đăng được bằng ngôn ngữ `{ $lang }`, trong khi { $stories } bài của chuyên mục đã có.
    .why = Người đọc các bài ấy thấy tên chuyên mục bằng ngôn ngữ khác, và không có trang nào liệt kê đủ các bài.
    .help = Hãy viết tệp `_index.{ $lang }.md` có tiêu đề và tóm tắt trong thư mục của chuyên mục; nếu đã có tệp thì nhờ người hiệu đính.

sources-missing = Bài này chưa ghi nguồn nào.
    .why = Với thông tin chính thức, người đọc phải kiểm tra được thông tin lấy từ đâu.
    .help = Hãy thêm ít nhất một nguồn ở cuối phần đầu bài: dòng `[[sources]]`, bên dưới là `id = "S1"` và `publisher = "…"`, nếu có thì thêm `date` và `url`.

translation-unreviewed = { $status ->
        [draft] Bản dịch `{ $lang }` mới là bản nháp.
        [machine] Bản dịch `{ $lang }` do máy dịch và chưa có người hiệu đính.
       *[other] Bản dịch `{ $lang }` chưa được hiệu đính.
    }
    .why = Bản dịch chưa hiệu đính không được đăng; người đọc sẽ được dẫn tới một bản khác của bài.
    .help = Hãy nhờ một người không phải người dịch đối chiếu với bản gốc. Sau đó ghi `status = "reviewed"`, `reviewed_by = "…"` và `reviewed_on = 2026-02-20` bên dưới `[translation]`.

reviewer-same = `{ $person }` vừa là người dịch vừa là người hiệu đính.
    .why = Ai cũng dễ bỏ sót lỗi của chính mình, nên bản dịch cần một người khác đọc lại.
    .help = Hãy nhờ người khác hiệu đính rồi ghi mã của người ấy vào `reviewed_by`.

source-twice = Hai nguồn của bài này có cùng mã `{ $id }`.
    .why = Biểu đồ gọi nguồn bằng mã, nên không rõ nguồn nào trong hai nguồn được nhắc đến.
    .help = Hãy đặt `id` khác cho một trong hai nguồn, hoặc xóa nguồn bị lặp.

dates-reversed = Thời điểm gỡ bài ({ $expire }) không muộn hơn thời điểm đăng ({ $publish }).
    .why = Bài sẽ không bao giờ hiện trên trang.
    .help = Hãy sửa `publish` hoặc `expire` để `expire` muộn hơn.

date-future = Ngày { $date } còn ở phía trước.
    .why = Người đọc sẽ thấy một bài đề ngày chưa tới.
    .help = Hãy sửa lại ngày. Nếu muốn bài hiện ra đúng vào ngày ấy, hãy thêm `publish = { $date }` vào phần đầu bài.

## Nội dung bài

html-raw = Trong bài không được dùng HTML: `{ $html }`.
    .why = HTML nằm ngoài các bước kiểm tra về an toàn, về người khuyết tật và về bản dịch.
    .help = Hãy dùng cách viết markdown, ví dụ `**chữ đậm**`, `*chữ nghiêng*` hoặc `[chữ](địa chỉ)`. Nếu bạn muốn viết chính dấu này, hãy viết `\<`.

nesting-deep = Bài này có hơn { $limit } danh sách, trích dẫn, chữ nhấn mạnh hoặc chỉ thị lồng vào nhau.
    .why = Không ai đọc được như thế, và chương trình không đi sâu hơn. Nội dung bài không được hiển thị.
    .help = Hãy tìm những dấu gõ hoặc dán nhầm, ví dụ nhiều dấu `>` hay `*` liền nhau, rồi xóa đi.

heading-first = Trong bài có tiêu đề cấp một.
    .why = Mỗi trang chỉ có một tiêu đề cấp một, đó là tiêu đề trong phần đầu bài.
    .help = Hãy viết `##` thay cho `#`, hoặc xóa dòng này nếu nó lặp lại tiêu đề bài.

heading-leap = Sau tiêu đề cấp { $from } là ngay tiêu đề cấp { $to }, bỏ qua cấp ở giữa.
    .why = Người nghe trang bằng máy đọc màn hình tìm đường theo cấp của các tiêu đề.
    .help = Hãy bớt dấu `#`, sao cho chỉ nhiều hơn tiêu đề đứng trước nhiều nhất một dấu. Tiêu đề đầu tiên trong bài là `##`.

directive-unknown = Không có chỉ thị `{ $name }`.
    .why = Nội dung cần hiển thị sẽ không có trên trang.
    .help = Hãy sửa lại tên đứng sau `:::`. Các chỉ thị dùng được là `figure` và `notice`.

directive-argument = Chỉ thị `{ $name }` viết chưa đúng.
    .why = Chương trình không biết phải hiển thị gì ở chỗ này.
    .help = Hãy viết dòng này như sau: `{ $expected }`.

directive-open = Chỉ thị `{ $name }` chưa được đóng lại.
    .why = Chương trình không biết chỉ thị kết thúc ở đâu và bài viết tiếp tục từ đâu.
    .help = Hãy thêm một dòng chỉ có `:::` vào chỗ kết thúc.

directive-close = Dòng này đóng một chỉ thị, nhưng không có chỉ thị nào đang mở.
    .why = Có thể một chỉ thị ở phía trên đã mất dòng đầu và sẽ không có trên trang.
    .help = Hãy xóa dòng `:::` này, hoặc thêm lại dòng đầu của chỉ thị, ví dụ `::: notice`.

## Liên kết

link-missing = Không có bài hay chuyên mục nào mang khóa `{ $to }`.
    .why = Người đọc bấm vào liên kết sẽ không thấy gì.
    .help = Hãy ghi đường dẫn của thư mục bên trong `content/`. Trong bài có dấu `@` đứng trước, ví dụ `[chữ](@cang-bien/lach-huyen)`; trong `haidang.toml` thì không: `"cang-bien/lach-huyen"`.

anchor-missing = Trang được dẫn tới không có tiêu đề nào mang địa chỉ `#{ $anchor }`.
    .why = Liên kết mở được trang nhưng không đến đúng phần cần đọc.
    .help = Hãy viết các chữ của tiêu đề bằng chữ thường, không dấu, nối bằng dấu gạch nối: `## Cầu cảng số 3` thành `#cau-cang-so-3`.

link-file-missing = Không có tệp `{ $file }` cho liên kết này.
    .why = Người đọc bấm vào liên kết sẽ không thấy gì.
    .help = Hãy đặt tệp vào thư mục của bài, hoặc sửa lại tên tệp; chữ hoa và chữ thường được coi là khác nhau. Muốn dẫn tới bài khác, hãy viết khóa của bài ấy, ví dụ `@cang-bien/lach-huyen`.

link-file-kind = Tệp `{ $file }` không được đưa ra cho tải về.
    .why = Ảnh gốc có thể chứa nơi chụp, bản vẽ hoặc trang web có thể chứa mã lệnh, còn tệp của chương trình không dành cho người đọc.
    .help = Hãy hiện ảnh bằng `![mô tả ảnh](tep.jpg)`. Những thứ khác hãy đưa ra dưới dạng PDF, CSV hoặc tài liệu văn phòng.

link-hidden = Liên kết dẫn tới bài `{ $to }`, nhưng bài ấy hiện không có trên trang.
    .why = Bài ấy là bản nháp, chưa đến ngày đăng hoặc đã hết hạn; người đọc bấm vào sẽ không thấy gì.
    .help = Hãy bỏ liên kết cho đến khi bài ấy được đăng, hoặc sửa `draft`, `publish` hay `expire` trong bài ấy.

link-scheme = Không thể dùng địa chỉ `{ $url }` cho liên kết.
    .why = Địa chỉ này không chạy được ở mọi bản và trên mọi thiết bị.
    .help = Với bài của trang này, hãy viết `@cang-bien/lach-huyen`; với trang khác, hãy viết đầy đủ `https://…`; với thư điện tử, hãy viết `mailto:…`.

link-empty = Liên kết này không có chữ.
    .why = Người đọc không nhìn thấy liên kết, còn người nghe trang không biết liên kết dẫn tới đâu.
    .help = Hãy viết tên nơi được dẫn tới vào trong ngoặc vuông, ví dụ `[bảng giá](bang-gia.pdf)`.

## Ảnh

picture-missing = Không có ảnh `{ $file }`.
    .why = Trên trang sẽ có một chỗ trống.
    .help = Hãy đặt ảnh vào thư mục của bài, hoặc sửa lại tên ảnh; chữ hoa và chữ thường được coi là khác nhau. Ảnh trên trang khác thì không hiển thị được: nếu có quyền sử dụng, hãy tải ảnh về.

picture-corrupt = { $why ->
        [empty] Tệp ảnh này trống.
        [not-a-picture] Tệp này không phải là ảnh, dù tên tệp ghi như vậy.
        [header] Tệp ảnh bị hỏng ở phần đầu.
        [cut-short] Tệp ảnh bị đứt giữa chừng.
       *[other] Không đọc được ảnh: { $why }.
    }
    .why = Ảnh sẽ không hiện, hoặc chỉ hiện một phần.
    .help = Hãy chép hoặc tải lại ảnh gốc, mở thử trên máy của bạn rồi lưu lại thành JPEG hoặc PNG.

picture-mislabelled = Tên ảnh có đuôi `.{ $extension }`, nhưng nội dung lại là { $format ->
        [jpg] JPEG
        [png] PNG
        [webp] WebP
        [gif] GIF
       *[other] `{ $format }`
    }.
    .why = Một số chương trình chỉ xem tên tệp và sẽ không mở được ảnh.
    .help = Hãy đổi đuôi tên tệp thành `.{ $format }`, cả trong bài và ở tên phiếu ảnh; hoặc lưu lại ảnh theo đúng loại mà tên tệp ghi.

picture-unsupported = Chương trình không đọc được ảnh loại `{ $extension }`.
    .why = Không phải trình duyệt nào cũng hiển thị được loại ảnh này, và không thể tạo từ nó các cỡ nhỏ hơn.
    .help = Hãy mở ảnh bằng phần mềm xử lý ảnh rồi lưu thành JPEG hoặc PNG, ví dụ `cau-cang.jpg`.

picture-enormous = Ảnh có { $width } × { $height } điểm ảnh; giới hạn là { $megapixels } triệu điểm ảnh.
    .why = Ảnh lớn như vậy mất rất nhiều thời gian để đọc, mà không trang nào hiển thị đến cỡ ấy.
    .help = Hãy lưu một bản nhỏ hơn, ví dụ cạnh dài 4000 điểm ảnh. Nếu thật sự cần, hãy tăng `megapixels` bên dưới `[limits]` trong `haidang.toml`.

picture-long = Ảnh có { $width } × { $height } điểm ảnh; không cạnh nào được dài hơn { $side } điểm ảnh.
    .why = Các chương trình hiển thị ảnh không mở được ảnh dài hơn mức ấy.
    .help = Hãy lưu một bản nhỏ hơn, hoặc cắt ảnh thành nhiều phần.

picture-failed = Không tạo được cỡ khác của ảnh: { $why }.
    .why = Thiếu các cỡ nhỏ, trang sẽ mở chậm trên điện thoại.
    .help = Hãy mở ảnh bằng phần mềm xử lý ảnh rồi lưu lại thành JPEG hoặc PNG.

picture-heavy = Tệp ảnh nặng { $megabytes } MB; giới hạn là { $limit } MB.
    .why = Tệp nặng như vậy làm chậm việc dựng trang và mỗi lần sao chép.
    .help = Hãy lưu một bản JPEG nhỏ hơn, ví dụ cạnh dài 4000 điểm ảnh. Nếu thật sự cần, hãy tăng `picture_megabytes` bên dưới `[limits]` trong `haidang.toml`.

alt-missing = Ảnh `{ $file }` chưa có lời mô tả bằng ngôn ngữ `{ $lang }`.
    .why = Người không nhìn thấy ảnh sẽ không biết trong ảnh có gì.
    .help = Hãy viết một câu tả những gì thấy trong ảnh: trong bài là `![Hai cần cẩu lúc bình minh](cau-cang.jpg)`; hoặc trong phiếu ảnh `{ $file }.toml`, bên dưới `[alt]`, là `{ $lang } = "…"`.

card-missing = Ảnh này chưa có phiếu ảnh.
    .why = Không ai biết tác giả của ảnh là ai và ảnh có được phép dùng hay không.
    .help = Hãy tạo tệp `{ $card }` với `creator = "…"` và `licence = "CC BY 4.0"`, cùng lời mô tả ảnh bằng từng ngôn ngữ bên dưới `[alt]`.

card-orphan = Phiếu ảnh này thuộc về ảnh `{ $picture }`, nhưng ảnh ấy không có.
    .why = Có thể ảnh đã được đổi tên; khi đó tên tác giả và điều kiện sử dụng bị mất.
    .help = Hãy đổi tên phiếu theo tên ảnh (`cau-cang.jpg` thì phiếu là `cau-cang.jpg.toml`), hoặc xóa phiếu nếu không còn dùng ảnh.

focal-outside = Điểm chính `{ $value }` không nằm trong ảnh.
    .why = Khi ảnh bị cắt cho vừa khung, phần quan trọng nhất có thể bị mất.
    .help = Hãy viết hai số từ 0 đến 1, tính từ mép trái và mép trên: `focal = [0.5, 0.4]`.

## Biểu đồ

data-missing = Không có tệp số liệu `{ $file }` cho biểu đồ này.
    .why = Không có số liệu thì không có biểu đồ.
    .help = Hãy đặt tệp CSV vào thư mục của bài, hoặc sửa lại tên tệp ở khóa `data`; chữ hoa và chữ thường được coi là khác nhau.

data-syntax = { $why ->
        [control-character] Trong ô này có một ký tự điều khiển vô hình.
        [quote-open] Dấu ngoặc kép mở ở đây nhưng không được đóng lại.
        [quote-stray] Còn chữ đứng sau dấu ngoặc kép đóng của ô này.
       *[other] Không đọc được bảng số liệu: { $why }.
    }
    .why = Các ô sẽ lệch sang cột khác và biểu đồ sẽ hiện số sai.
    .help = { $why ->
        [control-character] Hãy xóa nội dung của ô rồi gõ lại.
        [quote-open] Hãy thêm dấu ngoặc kép đóng, hoặc xóa dấu mở. Dấu ngoặc kép bên trong ô thì viết hai lần: `"cảng ""nước sâu"" mới"`.
        [quote-stray] Hãy đặt cả ô trong ngoặc kép. Dấu ngoặc kép bên trong ô thì viết hai lần: `"cảng ""nước sâu"" mới"`.
       *[other] Hãy lưu lại bảng theo kiểu CSV (bảng mã UTF-8, ngăn cách bằng dấu phẩy).
    }

data-separator = Các cột của bảng này ngăn cách bằng { $found ->
        [tab] dấu tab
       *[other] dấu `{ $found }`
    }, không phải bằng dấu phẩy.
    .why = Cả dòng sẽ bị coi là một ô.
    .help = Hãy mở bảng bằng LibreOffice, chọn “Lưu thành” → “Text CSV” và đặt dấu ngăn cách trường là `,`. Khi đó phần thập phân phải viết bằng dấu chấm: `12.5`.

data-row-length = Dòng này có { $found } ô, nhưng dòng tên cột có { $expected } ô.
    .why = Các số đứng sau chỗ ấy sẽ rơi vào cột khác.
    .help = Hãy viết phần thập phân bằng dấu chấm (`12.5`), đặt ô có dấu phẩy trong ngoặc kép; ô không có giá trị thì để trống nhưng vẫn giữ dấu phẩy.

data-column-twice = Có hai cột cùng tên `{ $column }`.
    .why = Chương trình không biết biểu đồ phải lấy số liệu từ cột nào.
    .help = Hãy đổi tên một cột, hoặc xóa cột thừa.

data-label-missing = Dòng này để trống ô ở cột `{ $column }`.
    .why = Các số của dòng sẽ hiện trong biểu đồ mà không rõ là số của cái gì.
    .help = Hãy điền nhãn vào cột `{ $column }`, ví dụ năm, hoặc xóa dòng này.

data-empty = Bảng này không có dòng số liệu nào.
    .why = Biểu đồ không có số liệu chỉ là một khung trống.
    .help = Hãy viết mỗi nhãn một dòng bên dưới dòng tên cột, ví dụ `2025,11.81`.

data-column-missing = Bảng này không có cột `{ $column }`.
    .why = Biểu đồ sẽ thiếu các số hoặc chữ của cột ấy.
    .help = Hãy sửa lại tên ở dòng đầu của bảng hoặc trong `[[figure]]`, hoặc thêm cột; chữ hoa và chữ thường được coi là khác nhau.

data-number = `{ $value }` ở cột `{ $column }` không phải là số đọc được.
    .why = Số phải đoán có thể sai đến cả nghìn lần.
    .help = Hãy chỉ viết chữ số, phần thập phân dùng dấu chấm, ví dụ `1234.5`. Nếu không có giá trị, hãy để trống ô.

data-date = `{ $value }` không phải là ngày.
    .why = Không thể đặt sự kiện này vào đúng chỗ trên dòng thời gian.
    .help = Hãy viết năm trước: `1874`, `2018-05` hoặc `2018-05-13`.

data-mark = Không có ghi chú nào tên là `{ $mark }`.
    .why = Người đọc cần biết số nào không phải là số chính xác.
    .help = Ở cột `note`, hãy dùng `estimate` (ước tính), `derived` (tính ra), `at-least` (ít nhất) hoặc `about` (khoảng); nếu có nhiều ghi chú thì ngăn cách bằng `;`.

data-row-twice = Có hai dòng cùng nhãn `{ $label }`.
    .why = Biểu đồ sẽ có hai giá trị cho cùng một thứ.
    .help = Hãy xóa một dòng, hoặc sửa lại nhãn của dòng ấy.

data-words-missing = Dòng `{ $label }` chưa có chữ bằng ngôn ngữ `{ $lang }`.
    .why = Người đọc ngôn ngữ ấy sẽ thấy nhãn trống hoặc nhãn bằng tiếng nước khác.
    .help = Hãy điền vào ô của dòng này ở cột có đuôi `.{ $lang }`, ví dụ `name.{ $lang }` hoặc `text.{ $lang }`.

figure-words-missing = Biểu đồ `{ $figure }` thiếu phần chữ `{ $key }` bằng ngôn ngữ `{ $lang }`.
    .why = Người đọc ngôn ngữ ấy sẽ không hiểu biểu đồ nói gì.
    .help = { $key ->
        [title] Trong phần đầu bài của bản này, bên dưới `[words.{ $figure }]`, hãy ghi `title = "…"`: biểu đồ cho thấy điều gì.
        [break] Trong phần đầu bài của bản này, bên dưới `[words.{ $figure }]`, hãy ghi `break = "…"`: điều gì bắt đầu từ chỗ ngắt.
       *[other] Trong phần đầu bài của bản này, bên dưới `[words.{ $figure }]`, hãy ghi tên của dãy số, ví dụ `series = {"{"} actual = "Thực hiện", plan = "Kế hoạch" {"}"}`.
    }

figure-words-orphan = Có phần chữ cho biểu đồ `{ $figure }`, nhưng bài này không có biểu đồ ấy.
    .why = Có thể mã bị gõ sai; khi đó biểu đồ thật lại không có chữ.
    .help = Hãy ghi đúng `id` của mục `[[figure]]` vào sau `words.`, hoặc xóa phần chữ này.

figure-incomplete = Biểu đồ `{ $figure }` thiếu khóa `{ $key }`.
    .why = { $key ->
        [sources] Số không ghi nguồn thì không ai kiểm tra được.
        [as_of] Người đọc cần biết số liệu mới đến ngày nào.
        [unit] Số không có đơn vị đo thì không có nghĩa.
       *[other] Thiếu khóa này thì không vẽ được biểu đồ.
    }
    .help = { $key ->
        [sources] Hãy thêm mã các nguồn vào mục `[[figure]]`, ví dụ `sources = ["S02"]`.
        [as_of] Hãy thêm ngày của số liệu mới nhất vào mục `[[figure]]`, ví dụ `as_of = 2026-01-06`.
        [unit] Hãy thêm mã đơn vị đo vào mục `[[figure]]`, ví dụ `unit = "percent"`.
        [x] Hãy thêm tên cột chứa nhãn vào mục `[[figure]]`, ví dụ `x = "year"`.
        [series] Hãy thêm tên các cột số liệu vào mục `[[figure]]`, ví dụ `series = ["actual", "plan"]`.
       *[other] Hãy thêm `{ $key }` vào mục `[[figure]]`; docs/format.md có ví dụ.
    }

figure-twice = Bài này có hai biểu đồ cùng mã `{ $figure }`.
    .why = Chương trình không biết bài viết nói đến biểu đồ nào.
    .help = Hãy đặt `id` khác cho một biểu đồ, rồi sửa theo cả trong bài và ở sau `words.`.

figure-unused = Bản này không hiển thị biểu đồ `{ $figure }` ở đâu cả.
    .why = Người đọc bản này sẽ không được xem biểu đồ ấy.
    .help = Hãy thêm dòng `::: figure { $figure }` và ngay bên dưới là dòng `:::` vào chỗ cần đặt biểu đồ; hoặc xóa mục `[[figure]]`.

figure-missing = Bài này không có biểu đồ `{ $figure }`.
    .why = Chỗ ấy trong bài sẽ bị trống.
    .help = Hãy sửa lại mã đứng sau `::: figure`, hoặc thêm một mục `[[figure]]` có `id = "{ $figure }"` vào phần đầu bài của bản gốc.

unit-unknown = Không ngôn ngữ nào của trang có lời cho đơn vị đo `{ $unit }`.
    .why = Biểu đồ không thể nói các con số của nó đếm cái gì.
    .help = Hãy sửa lại đơn vị, hoặc thêm dòng `unit-{ $unit } = …` vào danh mục lời của từng ngôn ngữ trong `i18n`.

figure-label-missing = Biểu đồ `{ $figure }` nhắc đến nhãn `{ $label }`, nhưng trong số liệu không có nhãn này.
    .why = Chỗ làm nổi bật hoặc chỗ ngắt sẽ không có trên biểu đồ.
    .help = Ở khóa `highlight` hoặc `breaks`, hãy viết nhãn đúng như trong bảng và đặt trong ngoặc kép, ví dụ `["2025"]`.

## Giao diện

theme-missing = Không có giao diện `{ $theme }`.
    .why = Giao diện quyết định hình thức của mọi trang.
    .help = Hãy sửa lại `theme` trong `haidang.toml`, hoặc `extends` trong tệp `theme.toml` của giao diện. Giao diện có sẵn tên là `harbour`.

template-syntax = Không đọc được mẫu trang này: { $why }.
    .why = Những trang dùng mẫu này sẽ không dựng được.
    .help = Hãy bỏ thay đổi gần nhất trong tệp này, hoặc nhờ người phụ trách giao diện sửa chỗ được chỉ ra.

template-failed = Mẫu trang bị lỗi khi dựng `{ $address }`{ $others ->
        [0] {""}
       *[other] {" "}và { $others } trang khác
    }: { $why }.
    .why = Trang này không dựng được.
    .help = Hãy bỏ thay đổi gần nhất trong giao diện, hoặc gửi thông báo này cho người phụ trách giao diện.

template-cycle = Các giao diện hoặc mẫu trang gọi nhau theo vòng tròn: { $chain }.
    .why = Chương trình sẽ chạy mãi không dừng.
    .help = Hãy bỏ một trong các chỗ gọi ấy (`extends`, `include`), hoặc nhờ người phụ trách giao diện.

template-missing = Giao diện thiếu mẫu trang `{ $name }`.
    .why = Những trang thuộc loại này không dựng được.
    .help = Hãy tạo `templates/{ $name }` trong giao diện, hoặc ghi `extends = "harbour"` trong `theme.toml` để dùng mẫu có sẵn.

## Kết quả

## Khi máy không cho phép

error-read = Không đọc được `{ $path }`: { $cause }.
error-write = Không ghi được `{ $path }`: { $cause }. Hãy kiểm tra xem ổ đĩa còn chỗ không và bạn có quyền ghi ở đó không.
error-swap = Không đưa được trang đã dựng vào `{ $path }`: { $cause }. { $kind ->
        [busy] Thư mục này được thay cả một lần, nên không thể là điểm gắn ổ đĩa: hãy dùng `--out` để chọn một thư mục bên trong ổ ấy. Nếu không phải điểm gắn, hãy đóng các chương trình đang dùng tệp trong thư mục rồi dựng lại.
       *[other] Hãy kiểm tra xem bạn có được phép ghi vào thư mục bên trên không, rồi dựng lại.
    }
error-delete = Không xóa được `{ $path }`: { $cause }. Hãy đóng các chương trình đang dùng nó rồi thử lại.
error-listen = Không mở được trang xem thử tại `{ $path }`: { $cause }. Hãy đóng chương trình khác đang dùng địa chỉ này, hoặc chọn cổng khác bằng `--port`.
error-watch = Không theo dõi được thay đổi trong `{ $path }`: { $cause }.

## Sau khi dựng

summary-built = Đã dựng xong: { $pages } trang, { $languages } ngôn ngữ, trong { $seconds } giây.
summary-pages = { $lang }: { $count } trang
summary-pictures = Ảnh: tạo mới { $made }, lấy lại từ kho { $reused }.
summary-files = Tệp: ghi { $written }, giữ nguyên { $unchanged }, xóa { $removed }.
summary-unchanged = Không có gì thay đổi so với lần dựng trước; không tệp nào bị ghi lại.
summary-not-published = Chưa đăng gì cả. Trang hiện có vẫn được giữ nguyên.
summary-problems = { $errors } lỗi, { $warnings } cảnh báo, { $advice } gợi ý.
summary-clean = Không phát hiện vấn đề nào.
summary-lowered = Các quy tắc đã được hạ mức trong `haidang.toml`: { $codes }.
summary-next-change = Bài tiếp theo sẽ hiện ra hoặc hết hạn vào { $moment }. Khi đó bạn hãy dựng lại trang.
summary-preview = Đây là bản xem thử: có cả bản nháp, bài chưa đến ngày đăng hoặc đã hết hạn, bản dịch chưa hiệu đính và ngôn ngữ chưa mở. Bạn đừng đưa bản này lên mạng.
strict-note = Ở đây cảnh báo cũng bị tính là lỗi, vì có `--strict`.

## Trong lúc chạy

progress-pages = Đang dựng các trang

## Xem thử trên máy

serve-ready = Mời bạn xem trang tại { $url }
serve-rebuilt = Đã dựng lại trong { $seconds } giây.
serve-problems = Có { $count } vấn đề.
serve-stop = Nhấn Ctrl+C để dừng.
serve-error-title = Trang này đang có vấn đề
serve-error-intro = Trang sẽ hiện ra khi các vấn đề dưới đây được xử lý. Bạn hãy sửa tệp, lưu lại rồi tải lại trang này.
serve-show-anyway = Vẫn xem trang như hiện tại
serve-unplanned = Ở địa chỉ `{ $address }` không có trang nào.

## Các lệnh khác

clean-done = Đã xóa thư mục `{ $folder }`.
clean-nothing = Không có gì để xóa.
plan-count = { $count } địa chỉ
out-foreign = Thư mục `{ $folder }` có `{ $file }`, tệp không do lần dựng nào tạo ra. { $command ->
        [clean] Tệp này sẽ bị xóa cùng với thư mục.
       *[build] Mỗi lần dựng thay mới cả thư mục, nên tệp này sẽ mất.
    } Hãy chuyển tệp đi, hoặc chọn thư mục khác.
out-refused = { $command ->
        [clean] Thư mục `{ $folder }` không bị xóa
       *[build] Không thể đặt trang đã dựng vào `{ $folder }`, vì thư mục này sẽ được thay mới toàn bộ
    }: { $reason ->
        [holds-project] dự án nằm ngay trong đó. Hãy chọn một thư mục riêng, ví dụ `public`.
        [among-sources] thư mục nằm giữa các bài gốc của dự án. Hãy chọn thư mục ngoài `content/`, `i18n/` và `themes/`, ví dụ `public`.
        [file] ở đó không thể có thư mục. Hãy chọn tên khác.
        [mount-point] đó là điểm gắn ổ đĩa, không thay và không xóa được. Hãy chọn một thư mục bên trong.
        [manifest-missing] trong đó có tệp nhưng không có `manifest.json`, dấu hiệu của một trang đã dựng. Nếu trước đây là trang đã dựng, bạn hãy tự xóa thư mục; nếu không, hãy chọn thư mục khác, ví dụ `public`.
       *[manifest-damaged] tệp `manifest.json` trong đó, dấu hiệu của một trang đã dựng, bị hỏng hoặc là của chương trình khác. Nếu trước đây là trang đã dựng, bạn hãy tự xóa thư mục; nếu không, hãy chọn thư mục khác, ví dụ `public`.
    }
source-missing = Trong `{ $folder }` không có tệp `haidang.toml`. Hãy chuyển đến thư mục của trang, hoặc chỉ ra thư mục ấy bằng `--source`.
