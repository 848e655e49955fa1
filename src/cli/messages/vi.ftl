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

file-encoding = { $kind ->
        [office] Đây là tài liệu Word, Excel hoặc loại tương tự, không phải tệp chữ; đổi tên tệp không làm nó thành tệp chữ.
        [pdf] Đây là tệp PDF, không phải tệp chữ; đổi tên tệp không làm nó thành tệp chữ.
        [binary] Đây không phải tệp chữ: từ byte thứ { $byte } là thứ khác.
       *[text] Tệp này không được lưu theo bảng mã UTF-8; ký tự đầu tiên không đọc được nằm ở byte thứ { $byte }.
    }
    .why = { $kind ->
        [text] Với bảng mã khác, chữ tiếng Việt sẽ hiện sai trên trang.
        [table] Với bảng mã khác, chữ tiếng Việt sẽ hiện sai trên trang.
       *[other] Chỉ tệp chữ mới dựng được thành trang.
    }
    .help = { $kind ->
        [office] Hãy mở tài liệu bằng chương trình đã tạo ra nó, sao chép phần chữ rồi dán vào một tệp chữ mới có phần đầu bài. Muốn cho người đọc tải chính tài liệu, hãy trả lại tên cũ và đặt liên kết tới nó.
        [pdf] Muốn cho người đọc tải tệp PDF, hãy trả lại tên cũ và đặt liên kết tới nó; muốn dựng thành trang, hãy sao chép phần chữ sang một tệp chữ mới.
        [binary] Hãy xem tệp có bị hỏng khi sao chép hay không và chép lại từ nơi đã lấy; hoặc xóa tệp.
        [table] Hãy mở tệp, chọn “Lưu thành” (Save as), đặt bảng mã là “UTF-8” rồi lưu với tên cũ. Với bảng tính Excel, hãy chọn kiểu “CSV UTF-8”.
       *[text] Hãy mở tệp, chọn “Lưu thành” (Save as), đặt bảng mã là “UTF-8” rồi lưu với tên cũ.
    }

file-merge = Tệp này còn giữ hai bản của cùng một chỗ, do git để lại: từ dòng { $first } đến dòng { $last }.
    .why = Hai người đã cùng sửa chỗ ấy, và git không biết bản nào đúng.
    .help = Hãy chọn phần ở trên hay ở dưới dòng { $middle }, hoặc gộp hai phần lại. Rồi xóa các dòng bắt đầu bằng `<<<<<<<`, `=======` và `>>>>>>>`, ở đây và ở những chỗ sau trong tệp.

file-unreadable = Không đọc được tệp hoặc thư mục này: { cause }.
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

file-crlf = Các dòng của tệp này kết thúc theo kiểu của Windows (CR LF).
    .why = Trang vẫn như nhau, nhưng khi so sánh hai phiên bản của tệp, bạn sẽ thấy những thay đổi không có thật.
    .help = Bạn không bắt buộc phải làm gì. Nếu muốn hết thông báo này, hãy đặt kiểu xuống dòng của trình soạn thảo là “LF” rồi lưu lại tệp.

file-decomposed = Có { $characters } ký tự viết theo Unicode tổ hợp (dấu tách rời khỏi chữ).
    .why = Chương trình tự ghép dấu cho trang, nhưng khi tìm kiếm ngay trong tệp, bạn có thể bỏ sót những từ này.
    .help = Bạn không bắt buộc phải làm gì. Nếu muốn hết thông báo này, hãy đặt bảng mã của bộ gõ là “Unicode” (không phải “Unicode tổ hợp”) rồi gõ lại các từ ấy.

character-forbidden = { $count ->
        [1] Ở đây có một ký tự
       *[other] Trong tệp này có { $count } ký tự
    } mà không trang nào hiển thị được ({ $character }).
    .why = Bản tin (feed) có ký tự này thì không đọc được nữa, còn trình duyệt hiện chỗ trống hoặc ô vuông.
    .help = Hãy xóa ký tự ấy. Không phải trình soạn thảo nào cũng cho thấy nó: hãy đặt con trỏ ngay sau nó rồi nhấn phím Backspace. Nó thường theo vào khi dán từ Word hoặc PDF.

character-invisible = Chỗ này có một ký tự không ai nhìn thấy ({ $character }){ $count ->
        [1] {""}
       *[other] {" "}({ $count } lần trong tệp này)
    }.
    .why = Ký tự này theo vào từ trang web hay chương trình văn phòng. Người đọc không tìm ra từ bị nó cắt đôi, và liên kết có nó thì không dẫn tới đâu.
    .help = Hãy xóa ký tự ấy: đặt con trỏ ngay sau chỗ này, bấm phím xóa lùi một lần và xem không chữ nào mất theo.

character-turning = Một ký tự vô hình ({ $character }) đảo thứ tự các chữ đứng sau nó{ $count ->
        [1] {""}
       *[other] {" "}({ $count } lần trong tệp này)
    }.
    .why = Chữ hiện ra có thể khác chữ đã viết, cả trong danh sách lẫn trên thẻ trình duyệt; người ta hay dùng ký tự này để lừa người đọc.
    .help = Hãy xóa ký tự ấy: đặt con trỏ ngay sau nó rồi nhấn phím Backspace. Chữ Ả Rập hay Do Thái nằm giữa chữ khác vẫn được xếp đúng mà không cần nó.

file-empty = Tệp này trống.
    .why = { $kind ->
        [template] Nếu để vậy, chỗ dùng mẫu trang này sẽ trống trơn.
       *[text] Nếu để vậy, trên trang sẽ có một bài không tiêu đề, không nội dung.
    }
    .help = { $kind ->
        [template] Hãy viết mẫu trang, hoặc xóa tệp đi. Nếu cố ý để trống, hãy ghi một lời chú: `{"{#"} để trống {"#}"}`.
       *[text] Hãy viết bài vào tệp, hoặc xóa tệp đi.
    }

file-stray = Tên tệp `{ $name }` không có ý nghĩa ở vị trí này.
    .why = Chương trình bỏ qua tệp, nên nội dung của nó sẽ không có trên trang.
    .help = { $case ->
        [story] Mỗi bài nằm trong một thư mục riêng: nếu đây là một bài, hãy chuyển tệp thành `{ $wanted }`. Văn bản khác thì hãy chuyển ra ngoài `content/`.
        [home] Ngay trong `content/` chỉ có trang chủ: `{ $wanted }`. Mỗi bài nằm trong một thư mục riêng bên trong thư mục chuyên mục của nó, ví dụ `content/tin-tuc/ten-bai/index.vi.md`. Văn bản khác thì hãy chuyển ra ngoài `content/`.
        [taken] Đã có tệp `{ $wanted }`, và trang hiển thị tệp đó. Hãy chép vào đó những gì còn thiếu, rồi xóa tệp này hoặc chuyển nó ra ngoài `content/`.
        [in-section] Thư mục `{ $wanted }` là thư mục của một chuyên mục, vì có `_index` trong đó. Nếu tệp này là một bài, hãy tạo cho nó một thư mục bên trong thư mục ấy rồi chuyển tệp vào.
        [in-story] Thư mục `{ $wanted }` là thư mục của một bài, vì có `index` trong đó. Hãy xóa tệp này hoặc chuyển nó ra ngoài `content/`. Nếu thư mục phải là chuyên mục, hãy cho bài đang nằm ở đó một thư mục riêng bên trong.
       *[name] Hãy đặt tên bài là `index.vi.md`, tên chuyên mục hoặc trang chủ là `_index.vi.md`, với mã ngôn ngữ của tệp thay cho `vi`. Văn bản khác thì hãy chuyển ra ngoài `content/`.
    }

folder-stray = Thư mục `{ $folder }` không thuộc về bài hay chuyên mục nào.
    .why = Những gì nằm trong đó sẽ không có trên trang.
    .help = Nếu đây là một bài, hãy viết bài vào tệp `index.vi.md` trong thư mục này. Nếu không, hãy chuyển thư mục ra ngoài `content/`.

catalogue-stray = Danh mục lời `{ $name }` không thuộc về ngôn ngữ nào của trang.
    .why = Chương trình bỏ qua tệp này và dùng lời của giao diện.
    .help = Hãy đặt tên theo một ngôn ngữ khai báo trong `haidang.toml`, đúng cả chữ hoa và chữ thường, ví dụ `zh-Hans.ftl`; hoặc xóa tệp.

memory-stray = `{ $name }` trong `i18n/memory/` không phải ngôn ngữ nào của trang; ở đó có { $files } tệp.
    .why = Những gì đã xác nhận ở đó bị bỏ qua và không bảo vệ bản dịch nào.
    .help = Nếu trang có ngôn ngữ này, hãy khai báo trong `haidang.toml`, viết giống hệt, kể cả chữ hoa chữ thường. Nếu đã thôi dùng, có thể xóa thư mục, hoặc giữ lại phòng khi dùng lại.

## Tệp được chép nguyên

static-left-out = `{ $name }` chỉ là dấu vết của một chương trình nào đó nên không được chép lên trang.
    .why = Tệp như vậy không có ích cho người đọc, lại có thể để lộ những gì đang có trong máy của bạn.
    .help = Hãy xóa tệp này. Nếu người đọc thật sự cần đến, hãy đặt tên khác.

static-unchecked = `{ $name }` là một trang hoặc một đoạn mã, được chép nguyên như vậy.
    .why = Chương trình không kiểm tra gì bên trong: liên kết, ngôn ngữ, những gì tệp ấy chạy hay tải về từ nơi khác.
    .help = Bạn không phải làm gì nếu tệp này do một dịch vụ khác yêu cầu. Trang dành cho người đọc thì hãy viết trong `content/`.

static-traces = { $told ->
        [place] Ảnh này cho biết nơi chụp, và được chép nguyên như vậy.
       *[person] Ảnh này cho biết máy ảnh, thời điểm chụp hoặc người chụp, và được chép nguyên như vậy.
    }
    .why = Ai lưu ảnh về cũng đọc được những điều ấy; nơi chụp có thể là nhà riêng của một người.
    .help = Hãy xóa thông tin kèm theo trước khi đưa ảnh vào `static/`, ví dụ bằng cách xuất lại ảnh “cho web”. Ảnh trong `content/` thì được bỏ các thông tin ấy tự động.

## Phần đầu bài và thiết lập

toml-syntax = Chỗ này không đúng cách viết TOML: { $kind ->
        [twice] một khóa được viết hai lần
        [quote-open] dấu ngoặc kép chưa đóng
        [quotes-inside] có dấu ngoặc kép làm chữ bị ngắt sớm
        [date-form] ngày viết theo dạng khác
        [colon] ở chỗ phải là dấu `=` lại có dấu `:`
        [quotes-missing] chữ không được đặt trong ngoặc kép
        [quotes-typeset] dấu ngoặc kép phải là dấu thẳng
        [backslash] dấu `\` không được đứng một mình trong chữ
        [value-missing] khóa chưa có giá trị
        [equals-missing] sau khóa không có dấu `=`
        [date] ngày giờ này không có thật
        [key] chỗ này không thể là khóa
        [bracket-open] có dấu ngoặc chưa đóng
        [comma-missing] thiếu dấu phẩy
        [too-much] chỗ này lẽ ra phải hết dòng mà còn chữ
        [boolean-word] không phải `true` cũng không phải `false`
        [time-short] giờ không được viết đúng cách
        [date-swapped] không có tháng này
        [table-language] chỗ này không phải mã ngôn ngữ
        [table-name] chỗ trong ngoặc vuông không thể là mã
        [table-twice] phần mà dòng này mở ra có hai lần
        [boolean] đây không phải `true` cũng không phải `false`
       *[other] chương trình đọc báo “{ $why }”
    }.
    .why = Chỗ nào không đọc được, chương trình không được phép tự đoán.
    .help = { $kind ->
        [twice] Mỗi khóa chỉ được viết một lần trong mỗi phần: hãy xóa một trong hai dòng, hoặc chuyển chỗ. Khóa nằm dưới một dòng như `[[sources]]` thuộc về dòng ấy.
        [quote-open] Hãy thêm dấu `"` vào cuối đoạn chữ, trên cùng một dòng. Dấu ngoặc kép nằm bên trong thì viết là `\"`, hoặc dùng “ và ” như trong sách.
        [quotes-inside] Dấu ngoặc kép nằm bên trong chữ thì viết là `\"`, hoặc dùng “ và ” như trong sách; chữ có dấu `'` thì đặt trong `"…"`. Nhiều giá trị của một khóa thì viết thành danh sách: `["a", "b"]`.
        [date-form] Hãy viết năm, tháng, rồi ngày, đủ chữ số và không đặt trong ngoặc: `2026-02-20`.
        [colon] Hãy viết dấu `=` ở chỗ ấy: `title = "…"`.
        [quotes-missing] Hãy đặt chữ trong dấu ngoặc kép thẳng: `khóa = "giá trị"`.
        [quotes-typeset] Hãy thay “ và ” ở hai đầu giá trị bằng dấu `"`; các phần mềm soạn thảo hay tự đổi dấu này.
        [backslash] Hãy thay bằng dấu `/`, hoặc đặt chữ trong dấu ngoặc đơn thẳng: `'…'`.
        [value-missing] Hãy viết giá trị sau dấu `=`, ví dụ `title = "…"`, hoặc xóa dòng này.
        [equals-missing] Hãy viết `khóa = "giá trị"`: khóa, dấu `=`, rồi giá trị.
        [date] Hãy viết năm, tháng, ngày, ví dụ `2026-02-20`, và xem ngày ấy có thật hay không.
        [key] Khóa là từ tiếng Anh, đúng như danh sách trong docs/format.md: `title` là tiêu đề, `summary` là tóm tắt, `date` là ngày đăng. Khóa có ký tự khác ngoài chữ không dấu, chữ số, `-` và `_` phải đặt trong ngoặc kép.
        [bracket-open] Hãy đóng lại: `[` bằng `]`, `{"{"}` bằng `{"}"}`.
        [comma-missing] Hãy đặt dấu phẩy giữa hai giá trị: `["a", "b"]`.
        [too-much] Hãy xuống dòng ở đó. Nhiều giá trị của một khóa thì viết thành danh sách: `["a", "b"]`.
        [boolean-word] Hãy viết `true` nếu có và `false` nếu không, bằng chữ thường và không có dấu ngoặc kép.
        [time-short] Hãy viết giờ và phút, mỗi phần đủ hai chữ số, giữa hai phần là dấu `:`: `2026-12-01 08:00`.
        [date-swapped] Tháng đứng trước ngày: `2026-02-20` là ngày 20 tháng 2.
        [table-language] Mỗi ngôn ngữ có mã riêng: `[languages.vi]`, `[languages.en]`, `[languages.zh-Hans]`, `[languages.ja]`, `[languages.ko]`.
        [table-name] Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, không có dấu cách: `[pham-van-d]`. Tên để người đọc thấy thì ghi ở `name` bên dưới.
        [table-twice] Phần trong ngoặc vuông đơn chỉ được có một lần. Nếu đó là mã của một chủ đề hay một người thì mã ấy đã được khai rồi: hãy dùng mã đã có, hoặc chọn mã khác. Những thứ có thể có nhiều, như nguồn và biểu đồ, mở đầu mỗi lần bằng hai dấu ngoặc vuông: `[[sources]]`.
        [boolean] Hãy viết `true`, `false`, hoặc đặt chữ trong ngoặc kép.
       *[other] Hãy viết theo dạng `khóa = "giá trị"`: chữ đặt trong ngoặc kép thẳng, ngày như `2026-02-20` thì không đặt trong ngoặc. Hãy xem mọi dấu ngoặc đã đóng chưa và ngày ấy có thật hay không.
    }

key-unknown = Ở đây không có khóa nào tên là `{ $key }`.
    .why = Khóa gõ sai sẽ không có tác dụng gì mà chẳng ai nhận ra.
    .help = Hãy sửa lại cho đúng chính tả, hoặc xóa dòng này. Danh sách các khóa có trong { $documentation }.

key-misplaced = Khóa `{ $key }` nằm dưới dòng `{ $table }`, nơi khóa này không có nghĩa.
    .why = Trong TOML, mọi khóa nằm dưới một dòng có ngoặc vuông đều thuộc về dòng đó, nên khóa này không được đọc.
    .help = Hãy chuyển dòng có `{ $key }` lên trên dòng đầu tiên bắt đầu bằng `[`.

key-outside = { $count ->
        [1] Khóa
       *[other] Các khóa
    } `{ $keys }` chỉ có nghĩa khi nằm dưới dòng `[{ $table }]`.
    .why = Trong TOML, khóa thuộc về dòng có ngoặc vuông ở phía trên; thiếu dòng ấy thì khóa không được đọc.
    .help = Hãy viết dòng `[{ $table }]` rồi đặt { $count ->
        [1] khóa này
       *[other] các khóa này
    } ngay dưới đó, và tất cả nằm sau những khóa khác của tệp. Nếu đã có dòng ấy thì chuyển khóa xuống dưới nó.

key-type = Khóa `{ $key }` cần { $expected ->
        [one] một giá trị duy nhất
        [string] chữ
        [integer] số nguyên
        [number] số
        [boolean] `true` hoặc `false`
        [date] ngày
        [date-time] ngày, có thể kèm giờ
        [partial] ngày, tháng hoặc năm
        [array] danh sách
        [tables] mỗi thứ một phần riêng
        [texts] chữ theo từng ngôn ngữ
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
        [one] Hãy chỉ giữ một giá trị, ví dụ `{ $example }`.
        [string] Hãy đặt giá trị trong ngoặc kép, ví dụ `"Lạch Huyện"`.
        [integer] Hãy chỉ viết chữ số, không có ngoặc kép, ví dụ `3`.
        [number] Hãy viết bằng chữ số, dùng dấu chấm cho phần thập phân, không có ngoặc kép, ví dụ `0.5`.
        [boolean] Hãy viết `true` (có) hoặc `false` (không), không có ngoặc kép.
        [date] Hãy viết năm, tháng, ngày, không có ngoặc kép, ví dụ `2026-02-20`.
        [date-time] Hãy viết `2026-02-20` hoặc `2026-02-20T08:00:00+07:00`, không có ngoặc kép.
        [partial] Hãy viết ngày không có ngoặc kép: `2027-11-06`; tháng hoặc năm thì đặt trong ngoặc kép: `"2027-11"`, `"2027"`.
        [array] Hãy đặt trong ngoặc vuông, ví dụ `{ $example }`; thêm giá trị khác sau dấu phẩy.
        [tables] Hãy mở đầu mỗi phần bằng hai dấu ngoặc vuông: `{ $example }`.
        [texts] Hãy ghi chữ kèm mã ngôn ngữ, ví dụ `{ $example }`; thêm ngôn ngữ khác sau dấu phẩy.
        [object] { $key ->
            [languages] Hãy ghi mỗi ngôn ngữ trên một dòng riêng: `[languages.vi]`, bên dưới là `[languages.en]`, cứ thế; ngôn ngữ đầu tiên là ngôn ngữ viết bài gốc.
           *[other] Hãy viết các tên và giá trị trong ngoặc nhọn, hoặc bên dưới một dòng tên đặt trong ngoặc vuông; { $documentation } có ví dụ.
        }
       *[other] Hãy viết giá trị theo một trong các loại đã nêu; { $documentation } có ví dụ.
    }

key-value = Giá trị `{ $value }` không dùng được cho khóa `{ $key }`.
    .why = Chương trình không biết bạn muốn nói gì và sẽ phải bỏ qua giá trị này.
    .help = { $expected ->
        [above-zero] Hãy viết một số lớn hơn 0, ví dụ `10`.
       *[other] Hãy sửa giá trị. Có thể viết: { $expected }
    }

key-missing = Thiếu khóa `{ $key }`, hoặc khóa này còn để trống.
    .why = Thiếu nó, trang hoặc phần liên quan sẽ không đầy đủ.
    .help = { $key ->
        [title] Hãy thêm tiêu đề vào phần đầu bài, ví dụ `title = "Lạch Huyện: sáu bến nước sâu"`.
        [summary] Hãy thêm một hoặc hai câu tóm tắt vào phần đầu bài, ví dụ `summary = "Sáu bến container đã hoạt động."`.
        [date] Hãy thêm ngày đăng lần đầu vào phần đầu bài, phía trên dòng đầu tiên có ngoặc vuông: `date = 2026-02-20`. Nằm dưới `[[sources]]` thì đó là ngày của nguồn.
        [base_url] Hãy ghi địa chỉ của trang ở đầu tệp `haidang.toml`, ví dụ `base_url = "https://example.gov.vn/"`.
        [languages] Hãy khai báo từng ngôn ngữ của trang trong `haidang.toml`, ví dụ `[languages.vi]`; ngôn ngữ đầu tiên là ngôn ngữ viết bài gốc.
       *[other] Hãy thêm `{ $key }` cùng giá trị vào chỗ này; { $documentation } có ví dụ.
    }

front-matter-missing = { $found ->
        [yaml] Phần đầu bài của tệp này viết theo kiểu của chương trình khác (YAML, giữa hai dòng `---`).
        [count] Tệp này không bắt đầu bằng phần đầu bài: dòng ấy phải có đúng ba dấu cộng.
       *[none] Tệp này không bắt đầu bằng phần đầu bài.
    }
    .why = Tiêu đề, tóm tắt và ngày đăng nằm ở đó; thiếu chúng thì không thể dựng trang.
    .help = { $found ->
        [yaml] Hãy viết `+++` thay cho hai dòng `---`, và ở giữa viết `title = "…"` thay cho `title: …`.
        [count] Hãy viết `+++` ở dòng ngay trước và dòng ngay sau phần đầu bài.
       *[none] Dòng đầu tiên phải là `+++`, tiếp theo là các dòng như `title = "…"` và `summary = "…"`, sau cùng lại là một dòng `+++`.
    }

front-matter-twice = Trong bài có thêm một dòng `+++`.
    .why = Phần đầu bài chỉ có một, ở đầu tệp. Người đọc sẽ thấy dòng này và mọi thứ bị dán hai lần.
    .help = Nếu tệp bị dán hai lần, hãy xóa từ dòng này trở xuống, sau khi xem kỹ ở đó không có gì khác. Nếu muốn ngăn hai đoạn, hãy viết `---`, phía trên và phía dưới để một dòng trống.

front-matter-open = Phần đầu bài chưa được đóng lại.
    .why = Chương trình không biết phần đầu bài kết thúc ở đâu và bài viết bắt đầu từ đâu.
    .help = Hãy thêm một dòng chỉ có `+++` vào giữa khóa cuối cùng và câu đầu tiên của bài.

key-neutral = Khóa `{ $key }` thuộc về bản gốc, không thuộc về bản dịch.
    .why = Điều gì giống nhau ở mọi ngôn ngữ thì chỉ viết một lần, để các bản không mâu thuẫn với nhau.
    .help = Hãy xóa `{ $key }` ở đây. Nếu cần thay đổi, hãy sửa trong bản gốc, tức là tệp có đuôi `.{ $source }.md` trong cùng thư mục.

key-idle = Khóa `{ $key }` không có ý nghĩa { $role ->
        [clip] trên phiếu của phim hay âm thanh
        [picture] trên phiếu của ảnh
        [home] đối với trang chủ
        [section] đối với chuyên mục
        [page] đối với trang đứng riêng
       *[story] đối với một bài
    }.
    .why = Khóa này không làm thay đổi gì trên trang, mà người viết có thể không biết.
    .help = { $key ->
        [lead] Hãy xóa khóa này ở đây. Bài đứng đầu trang chủ được ghi trong bản gốc của trang chủ.
        [download] Hãy xóa khóa này ở đây. Phim và âm thanh trên trang vốn đã tải về được.
        [speech] Hãy xóa khóa này ở đây. Tiếng nói được ghi trong phiếu của phim hay âm thanh.
        [poster] Hãy xóa khóa này ở đây. Hình đại diện được ghi trong phiếu của phim.
        [kind] Hãy xóa khóa này ở đây. Phần đuôi tên tệp đã cho biết đó là gì.
        [decorative] Hãy xóa khóa này ở đây. Trong phim có gì thì ghi bên dưới `[alt]`.
        [focal] Hãy xóa khóa này ở đây. Chỉ ảnh mới bị cắt; hình đại diện của phim có phiếu riêng.
        [weight] Hãy xóa khóa này ở đây. `weight` xếp thứ tự các chuyên mục; các bài được xếp theo ngày.
       *[other] Hãy xóa khóa này ở đây, hoặc chuyển sang bài cần có nó.
    }

key-restated = Khóa `{ $key }` ở đây lặp lại đúng điều đã ghi trong bản gốc.
    .why = Bản dịch vốn đã lấy theo bản gốc; viết hai lần thì sau này phải sửa hai lần.
    .help = Hãy xóa `{ $key }` ở đây. Chỉ giữ lại khi ngôn ngữ này cần một giá trị khác.

## Ngôn ngữ

language-unknown = Trang này không có ngôn ngữ `{ $lang }`.
    .why = Chỉ những ngôn ngữ khai báo trong `haidang.toml` mới được đăng, nên phần này sẽ bị bỏ qua.
    .help = Hãy sửa lại mã ngôn ngữ, ví dụ `vi`, `en` hoặc `zh-Hans`; hoặc thêm dòng `[languages.{ $lang }]` vào `haidang.toml`; ghi thêm `live = false` bên dưới nếu muốn tạm ngừng ngôn ngữ ấy.

language-tag = `{ $tag }` không phải là mã ngôn ngữ viết đúng chuẩn.
    .why = Trình duyệt và máy tìm kiếm chỉ nhận ra ngôn ngữ qua mã này.
    .help = Hãy dùng mã theo chuẩn BCP 47, viết đúng chữ hoa chữ thường: `vi`, `en`, `zh-Hans`, `ja`, `ko`.

message-syntax = { $kind ->
        [brace-open] Ngoặc nhọn `{ "{" }` trong lời này chưa được đóng, hoặc bên trong có thứ không được phép.
        [brace-closed] Ngoặc nhọn `{ "}" }` ở đây đóng lại mà trước đó không mở.
        [equals-missing] Dòng này của danh mục lời thiếu dấu `=` sau tên.
        [words-missing] Lời này có tên mà không có nội dung.
        [name] Dòng này bắt đầu bằng ký hiệu không thể mở đầu một cái tên.
        [default-missing] Chỗ lựa chọn này thiếu dạng dùng cho mọi trường hợp còn lại.
        [default-twice] Chỗ lựa chọn này có hai dạng dùng cho mọi trường hợp còn lại.
        [quote-open] Dấu ngoặc kép trong ngoặc nhọn chưa được đóng.
        [braces-many] Một lời có quá nhiều ngoặc nhọn.
        [braces-within] Ngoặc nhọn nằm ngay trong ngoặc nhọn.
        [function] Đây là tên của một hàm, không thể dùng làm tên của lời.
        [choice-constant] Chỗ lựa chọn này dựa vào thứ không bao giờ thay đổi.
        [number-long] Số trong ngoặc nhọn có quá nhiều chữ số.
       *[other] Không đọc được lời này trong danh mục lời: { $why }.
    }
    .why = Mọi trang của ngôn ngữ này sẽ thiếu những chữ ấy.
    .help = { $kind ->
        [default-missing] Hãy đặt dấu sao trước dạng dùng cho mọi trường hợp còn lại: `*[other] …`.
        [default-twice] Chỉ để dấu sao trước một dạng: `*[other] …`.
       *[other] Hãy viết mỗi lời theo dạng `tên = nội dung`, tên chỉ gồm chữ không dấu, chữ số và dấu nối, không dùng dấu tab; các dòng tiếp theo thụt vào bằng dấu cách, và đóng đủ mọi ngoặc nhọn.
    }

message-twice = Lời `{ $id }` xuất hiện hai lần.
    .why = Chỉ một trong hai được hiển thị, và đó có thể là lời sai.
    .help = Hãy giữ lời đúng và xóa lời kia, trong tệp này hoặc trong danh mục lời của giao diện bị trùng.

message-missing = { $attribute ->
        [none] Danh mục lời của ngôn ngữ `{ $lang }` thiếu lời `{ $id }`.
       *[other] Lời `{ $id }` của ngôn ngữ `{ $lang }` thiếu phần `{ $attribute }`.
    }
    .why = Ở chỗ ấy, người đọc sẽ thấy chữ của một ngôn ngữ khác.
    .help = { $attribute ->
        [none] Hãy thêm dòng `{ $id } = …` vào `i18n/{ $lang }.ftl`, với nội dung bằng ngôn ngữ ấy.
       *[other] Dưới dòng `{ $id } = …`, hãy thêm một dòng bắt đầu bằng dấu cách, `    .{ $attribute } = …`, với nội dung bằng ngôn ngữ ấy.
    }{ $other ->
        [none] { "" }
       *[other] { "" } Bằng `{ $other }`, nội dung là: “{ $words }”
    }

message-unknown = Một mẫu trang gọi lời `{ $id }`, nhưng không ngôn ngữ nào có lời ấy.
    .why = Người đọc sẽ thấy tên trơ trọi ở chỗ lẽ ra là lời.
    .help = Hãy sửa tên trong mẫu trang, hoặc thêm dòng `{ $id } = …` vào danh mục của mọi ngôn ngữ trong `i18n/`.

message-unused = Không chỗ nào trên trang dùng `{ $id }` của ngôn ngữ `{ $lang }`.
    .why = Hoặc công dịch và giữ gìn lời này chẳng để cho ai, hoặc tên viết nhầm nên lời cần thay vẫn đang hiện ra.
    .help = Hãy sửa lại tên, hoặc xóa lời này khỏi danh mục của mọi ngôn ngữ.

message-variable-unknown = Lời `{ $id }` ở ngôn ngữ `{ $lang }` cần `{ $variable }`; ở ngôn ngữ `{ $other }` thì không.
    .why = Trang đưa cho mỗi lời những giá trị nó cần, cùng một tên ở mọi ngôn ngữ. Thiếu một giá trị là không dựng được trang.
    .help = Hãy dùng đúng những tên đứng sau dấu `$` trong cùng lời ấy ở `{ $other }`.

message-variable-missing = Lời `{ $id }` ở ngôn ngữ `{ $lang }` bỏ mất `{ $variable }`, trong khi ở ngôn ngữ `{ $other }` lời ấy có nêu.
    .why = Người đọc ngôn ngữ này sẽ không được biết điều người khác được biết, như một con số, một cái tên hay một ngày.
    .help = Hãy đặt `{ "{" } { $variable } { "}" }` vào đúng chỗ của nó trong câu.

message-url = Trong lời `{ $id }` của ngôn ngữ `{ $lang }` có một giá trị nằm giữa địa chỉ `{ $url }`.
    .why = Giá trị được viết theo lối của ngôn ngữ, kèm dấu chỉ hướng và dấu phân cách hàng nghìn; địa chỉ ấy sẽ không dẫn tới đâu.
    .help = Hãy viết trọn địa chỉ, hoặc để trang đưa cả địa chỉ vào lời như một giá trị.

message-script = Lời `{ $id }` của ngôn ngữ `{ $lang }` có `{ $words }`, thuộc loại chữ mà ngôn ngữ này không dùng.
    .why = Rất có thể chữ của ngôn ngữ khác đã bị dán nhầm vào danh mục này.
    .help = Hãy viết lời của ngôn ngữ này. Nếu cố ý, hãy viết thành { "{" } "{ $words }" { "}" }.

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

plural-variant-unknown = Lời `{ $id }` có dạng `[{ $variant }]`, nhưng ngôn ngữ `{ $lang }` không có dạng số nhiều ấy.
    .why = Những chữ ấy sẽ không bao giờ hiện ra. Muốn nói riêng cho một con số thì ghi chính con số: `[1]`.
    .help = Hãy xóa dạng ấy, hoặc thay bằng con số bạn muốn nói tới.

plural-variant-missing = Lời `{ $id }` thiếu những dạng số nhiều mà ngôn ngữ `{ $lang }` có: { $variants }.
    .why = Người đọc sẽ thấy lỗi ngữ pháp bên cạnh một số con số.
    .help = Hãy thêm một dòng cho mỗi dạng ấy, phía trên dòng có dấu sao.

plural-missing = Lời `{ $id }` ở ngôn ngữ `{ $lang }` nêu `{ $variable }` bằng những chữ không đổi theo con số; ở ngôn ngữ `{ $other }` chữ đổi theo.
    .why = Ở ngôn ngữ này, chữ đi kèm con số cũng thay đổi, nên có con số sẽ đứng cạnh một dạng sai.
    .help = Hãy chọn dạng theo con số, như lời ấy ở `{ $other }`. Nếu lời hợp với mọi con số, hãy cho `plural-missing` mức `advice` trong `haidang.toml`.

language-incomplete = Ngôn ngữ `{ $lang }` thiếu một trang bắt buộc: chưa có `{ $file }` đăng được.
    .why = Một ngôn ngữ chỉ được đăng khi đã có đủ những trang quan trọng nhất.
    .help = { $role ->
        [first] Hãy viết `{ $file }`; giữa hai dòng `+++` của tệp ấy ít nhất phải có `title = "…"` và `summary = "…"`.
       *[other] Hãy viết `{ $file }`, hoặc nhờ người hiệu đính nếu tệp ấy đã có. Trong lúc chờ, bạn có thể ghi `live = false` bên dưới `[languages.{ $lang }]` trong `haidang.toml`.
    }

language-first-held = `{ $lang }` là ngôn ngữ viết bài gốc, không thể để chờ.
    .why = Không có ngôn ngữ ấy thì không có trang: bản dịch được đăng bên cạnh bản gốc.
    .help = Hãy xóa `live = false` bên dưới `[languages.{ $lang }]`. Muốn để chờ một bài thì ghi `draft = true` trong bài ấy.

language-order = `{ $first }` đứng đầu trong `haidang.toml`, trong khi các bài có vẻ được viết bằng `{ $other }`.
    .why = Ngôn ngữ đứng đầu là ngôn ngữ của bản gốc. Trong { $stories } bài, ngày đăng và nguồn nằm trong tệp `.{ $other }.md`, nơi chúng không có tác dụng.
    .help = Hãy đưa `[languages.{ $other }]` lên trên mọi ngôn ngữ khác trong `haidang.toml`. Nếu chỉ vài bài được viết trước bằng ngôn ngữ khác, hãy ghi trong bản ấy của bài: `source = "{ $other }"`.

language-held-back = Ngôn ngữ `{ $lang }` chưa đủ nên chưa được đăng.{ $messages ->
        [0] { "" }
       *[other] { "" } Thiếu { $messages } lời trong danh mục lời.
    }{ $pages ->
        [0] { "" }
       *[other] { "" } Thiếu { $pages } trang bắt buộc.
    }{ $names ->
        [0] { "" }
       *[other] { "" } Thiếu { $names } tên của chủ đề, người và đơn vị.
    } Còn thiếu: { $first }.
    .why = Một ngôn ngữ chỉ được đăng khi đã đủ; cho đến lúc đó chỉ bản xem trước mới có ngôn ngữ ấy, và những trang đã đăng trước đây bị gỡ.
    .help = Muốn biết từng chỗ phải thêm, hãy ghi `live = true` bên dưới `[languages.{ $lang }]` trong `haidang.toml` rồi chạy `haidang check`. Ghi `live = false` thì chương trình không nhắc nữa cho đến khi bạn đổi lại.

## Bài

source-edition-missing = Thư mục `content/{ $key }` chưa có bản gốc bằng ngôn ngữ `{ $lang }`.
    .why = Ngày đăng, nguồn và chủ đề nằm trong bản gốc; các bản dịch chỉ lấy theo.
    .help = Hãy thêm tệp có đuôi `.{ $lang }.md`. Nếu bài được viết trước bằng ngôn ngữ khác, hãy ghi điều đó trong bản ấy, ví dụ `source = "en"`.

source-edition-twice = Trong `content/{ $key }` có hai bản cùng nhận mình là bản gốc.
    .why = Chương trình không biết các bản dịch theo bản nào.
    .help = Hãy giữ khóa `source` ở bản được viết trước và xóa khóa này ở bản kia.

address-twice = { $kind ->
        [list] Địa chỉ `{ $address }` đã được dùng cho một trang khai báo trong `{ $other }`.
       *[other] Địa chỉ `{ $address }` đã được dùng cho `{ $other }`.
    }
    .why = Chỉ một trong hai nội dung hiện được trên trang.
    .help = { $kind ->
        [aliases] Hãy xóa địa chỉ ấy trong `aliases` ở một trong hai chỗ.
        [alias] Hãy xóa địa chỉ này trong `aliases`: địa chỉ cũ không thể dẫn đi nơi khác khi ở đó đã có một trang.
        [list] Trang của đơn vị và chủ đề, kho lưu trữ và mục A–Z lấy địa chỉ từ `[paths]` trong `haidang.toml`, còn phần cuối lấy từ `slug` của đơn vị hoặc chủ đề. Hãy đổi một trong các chỗ ấy, hoặc đổi `slug` của bài hay mục đang ở đó.
       *[page] Hãy đặt cho một bên phần cuối địa chỉ khác trong phần đầu bài, ví dụ `slug = "lach-huyen-2026"`; hoặc xóa dòng gây trùng trong `aliases`. Tệp trong `static/` thì hãy đổi tên.
    }

slug-form = { $why ->
        [long] `{ $slug }` quá dài, không thể là một phần của địa chỉ.
       *[form] Không thể dùng `{ $slug }` trong địa chỉ.
    }
    .why = { $why ->
        [long] Máy tính không nhận tên tệp hay thư mục dài hơn, nên không thể ghi trang ra.
       *[form] Địa chỉ có dấu cách, chữ hoa hay dấu tiếng Việt dễ bị hỏng khi sao chép và gửi đi.
    }
    .help = { $why ->
        [long] Hãy dùng nhiều nhất { $limit } chữ cái La-tinh, hoặc một phần ba số ấy nếu là chữ Trung, Nhật, Hàn; vài từ là đủ. Nếu đây là tên thư mục, hãy đổi tên thư mục hoặc thêm một dòng `slug`.
       *[form] Hãy dùng chữ thường không dấu, chữ số và dấu gạch nối đơn, ví dụ `slug = "cang-lach-huyen"`. Nếu đây là tên thư mục, hãy đổi tên thư mục hoặc thêm một dòng `slug` như vậy.
    }
address-vanished = { $reason ->
        [moved] Địa chỉ `{ $address }` đã được công bố nhưng nay không còn gì ở đó: bài ấy giờ ở `{ $to }`.
        [topic-moved] Địa chỉ `{ $address }` đã được công bố nhưng nay không còn gì ở đó: chủ đề ấy giờ ở `{ $to }`.
        [topic-gone] Địa chỉ `{ $address }` đã được công bố nhưng nay không còn gì ở đó: chủ đề ấy không còn trong `{ $file }`, hoặc không có trang bằng ngôn ngữ `{ $lang }`.
        [list-moved] Địa chỉ `{ $address }` đã được công bố nhưng nay không còn gì ở đó: danh sách đó giờ ở `{ $to }`.
        [unit-moved] Địa chỉ `{ $address }` đã được công bố nhưng nay không còn gì ở đó: trang của đơn vị giờ ở `{ $to }`.
        [unit-gone] Địa chỉ `{ $address }` đã được công bố nhưng nay không còn gì ở đó: đơn vị ấy không còn trong `{ $file }`, hoặc không có trang bằng ngôn ngữ `{ $lang }`.
        [hidden] Địa chỉ `{ $address }` đã được công bố nhưng nay không còn gì ở đó: bài trong `{ $file }` đang là bản nháp, hoặc nằm trong một mục đang là bản nháp.
        [empty] Địa chỉ `{ $address }` đã được công bố nhưng nay không còn gì ở đó: bản ấy trong `{ $file }` không có nội dung.
        [held-back] Địa chỉ `{ $address }` đã được công bố nhưng nay không còn gì ở đó: bản `{ $lang }` của `{ $file }` bị giữ lại vì chưa ai xác nhận bản hiện nay.
        [untranslated] Địa chỉ `{ $address }` đã được công bố nhưng nay không còn gì ở đó: bài ấy không có bản đăng được bằng ngôn ngữ `{ $lang }`.
       *[other] Địa chỉ `{ $address }` đã được công bố nhưng nay không còn gì ở đó: nội dung cũ đã mất.
    }
    .why = Liên kết, máy tìm kiếm và ấn phẩm đều dẫn người đọc đến địa chỉ này; họ sẽ không thấy gì.
    .help = { $reason ->
        [moved] Hãy thêm dòng này vào phần đầu bài của `{ $file }`, hoặc thêm địa chỉ vào danh sách đã có: `aliases = ["{ $address }"]`. Cũng có thể trả lại `slug` cũ cho bài, hoặc cho thư mục chứa bài.
        [topic-moved] Hãy thêm dòng này vào chủ đề trong `{ $file }`: `aliases = {"{"} { $lang } = ["{ $address }"] {"}"}`. Cũng có thể trả lại `slug` cũ cho chủ đề.
        [topic-gone] Nếu chủ đề nay mang mã khác, hãy thêm dòng này vào chủ đề ấy trong `{ $file }`: `aliases = {"{"} { $lang } = ["{ $address }"] {"}"}`, hoặc thêm ngôn ngữ ấy vào `aliases` đã có. Nếu chủ đề không còn nữa, có thể để một chủ đề khác thay thế bằng cách ấy. Nếu chủ ý rút, hãy nói rõ: `haidang urls withdraw { $address } --reason "…"`.
        [unit-moved] Hãy thêm dòng này vào đơn vị trong `{ $file }`: `aliases = {"{"} { $lang } = ["{ $address }"] {"}"}`, hoặc thêm ngôn ngữ ấy vào `aliases` đã có. Hoặc trả `slug` của đơn vị, hay `[paths.units]`, về giá trị cũ.
        [unit-gone] Nếu đơn vị nay mang mã khác, hoặc có đơn vị khác tiếp nhận, hãy thêm dòng này vào đơn vị ấy trong `{ $file }`: `aliases = {"{"} { $lang } = ["{ $address }"] {"}"}`, hoặc thêm ngôn ngữ ấy vào `aliases` đã có. Nếu chủ ý rút, hãy nói rõ: `haidang urls withdraw { $address } --reason "…"`.
        [list-moved] Hãy trả lại giá trị cũ của ngôn ngữ này trong `[paths]` của `haidang.toml`. Hoặc dẫn người đọc về trang chủ: thêm `aliases = ["{ $address }"]` vào `{ $file }`.
        [hidden] Hãy xóa `draft = true`. Nếu chủ ý rút bài, hãy nói rõ: `haidang urls withdraw { $address } --reason "…"`.
        [held-back] Hãy nhờ một người không phải người dịch đối chiếu với bản gốc rồi chạy `haidang tr accept { $file } { $lang } --by MÃ`, với mã của người ấy trong people.toml. Cho đến lúc đó, trang đang có được giữ nguyên.
        [empty] Hãy viết lại nội dung của bản ấy trong `{ $file }`, bên dưới phần đầu bài. Nếu chủ ý rút bản dịch: `haidang urls withdraw { $address } --reason "…"`.
        [untranslated] Hãy đưa bản ấy trở lại. Nếu có thể dẫn người đọc đến bản khác, hãy thêm `aliases = ["{ $address }"]` vào bản đó, ví dụ vào `{ $file }`. Nếu chủ ý rút bản dịch: `haidang urls withdraw { $address } --reason "…"`.
       *[other] Hãy thêm `aliases = ["{ $address }"]` vào phần đầu bài của bài hay mục thay thế. Nếu chủ ý rút, hãy nói rõ: `haidang urls withdraw { $address } --reason "…"`.
    }

address-taken = Ở địa chỉ đã công bố `{ $address }` nay là `{ $now }`; trước đây là `{ $was }`.
    .why = Ai theo liên kết cũ sẽ gặp một bài khác với bài đã được dẫn.
    .help = Hãy đặt `slug` khác cho bài mới, và ghi địa chỉ này vào `aliases` của bài cũ ở chỗ mới. Nếu vẫn là bài ấy, chỉ đổi tên thư mục, hoặc vẫn là chủ đề ấy, chỉ đổi mã, hãy chạy `haidang urls lock` để ghi nhớ tên mới.

language-vanished = Ngôn ngữ `{ $lang }` đã được công bố nhưng nay không còn được đăng: { $addresses } địa chỉ không dẫn đến đâu.
    .why = Liên kết, máy tìm kiếm và ấn phẩm đều dẫn người đọc đến những địa chỉ này; họ sẽ không thấy gì.
    .help = Hãy xem trong `haidang.toml` có `[languages.{ $lang }]` mà không có `live = false` hay không. Nếu chủ ý thôi dùng ngôn ngữ này, hãy nói rõ: `haidang urls withdraw /{ $lang }/ --below --reason "…"`.

id-unknown = { $kind ->
        [topic] Không có chủ đề nào mang mã `{ $id }`.
        [unit] Không có đơn vị nào mang mã `{ $id }`.
        [person] Không có người nào mang mã `{ $id }`.
        [source] Bài này không có nguồn nào mang mã `{ $id }`.
        [figure] Bài này không có biểu đồ nào mang mã `{ $id }`.
       *[other] Không có gì mang mã `{ $id }`.
    }
    .why = Tên sẽ không hiện ra và các liên kết tới đó cũng không có.
    .help = { $kind ->
        [topic] Hãy sửa lại mã, hoặc thêm chủ đề vào `content/topics.toml` dưới dòng `[{ $slug }]`.
        [unit] Hãy sửa lại mã, hoặc thêm đơn vị vào `haidang.toml` dưới dòng `[units.{ $slug }]`.
        [person] Hãy sửa lại mã, hoặc thêm người này vào `content/people.toml` dưới dòng `[{ $slug }]`.
        [source] Hãy sửa lại mã, hoặc thêm một mục `[[sources]]` có `id = "{ $id }"` vào phần đầu bài của bản gốc.
        [figure] Hãy ghi `id` của một trong các `[[figure]]` của bài.
       *[other] Hãy sửa lại mã, hoặc khai báo mã này.
    }

role-missing = Vai trò của `{ $id }` chưa có bằng ngôn ngữ { $langs }.
    .why = Người đọc ngôn ngữ ấy thấy vai trò viết bằng tiếng khác.
    .help = Hãy ghi vào `role`, bên cạnh những ngôn ngữ đã có: `{ $example }`.

name-missing = `{ $id }` chưa có tên bằng ngôn ngữ { $langs }.
    .why = Người đọc ngôn ngữ ấy sẽ chỉ thấy mã hoặc một tên nước ngoài.
    .help = Hãy ghi vào `name`, bên cạnh những ngôn ngữ đã có: `{ $example }`.

section-missing = Bài này nằm trong `content/{ $section }`, nhưng đó không phải là chuyên mục.
    .why = Bài đứng ngoài mọi chuyên mục thì không có trong danh sách nào, nên người đọc không tìm thấy.
    .help = Hãy chuyển bài vào thư mục của một chuyên mục, ví dụ `content/cang-bien/`; hoặc thêm tệp `_index.vi.md` để thư mục ấy thành chuyên mục. Trang không cần có trong danh sách thì ghi `template = "page"`.

edition-missing = Bài này hẹn có bản bằng ngôn ngữ { $langs } nhưng chưa có.
    .why = Trong lúc ấy, người đọc ngôn ngữ đó được dẫn đến một bản khác.
    .help = Hãy viết `{ $file }` trong thư mục của bài, hoặc gửi dịch: `haidang tr export { $lang } --story { $key }`. Nếu bài không cần có bằng ngôn ngữ ấy, hãy bỏ nó khỏi `languages`.

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
    .help = { $status ->
        [draft] Khi đã dịch xong, người dịch hãy đổi dòng ấy thành `status = "needs-review"`. Lệnh `haidang check --preview` chỉ ra những chỗ đáng ngờ hoặc còn thiếu trong bản dịch. Sau đó hãy nhờ một người không phải người dịch đối chiếu với bản gốc rồi chạy `haidang tr accept { $key } { $lang } --by MÃ`, với mã của người ấy trong people.toml. Còn ghi `draft` thì bản dịch vẫn là bản nháp.
       *[other] Hãy xem bằng `haidang check --preview` những chỗ đáng ngờ hoặc còn thiếu trong đó. Hãy nhờ một người không phải người dịch đối chiếu với bản gốc rồi chạy `haidang tr accept { $key } { $lang } --by MÃ`, với mã của người ấy trong people.toml; hoặc tự ghi `status = "reviewed"`, `reviewed_by = "MÃ"` và `reviewed_on = { $today }`, hay ngày đã hiệu đính, bên dưới `[translation]`.
    }

machine-unreviewed = Bản dịch `{ $lang }` còn có lời máy dịch mà chưa ai duyệt.
    .why = Lời máy dịch có thể sai mà trông vẫn đúng. Không bao giờ đăng dưới tên một thành phố khi chưa có người đọc lại.
    .help = Hãy nhờ người không phải người dịch đối chiếu với bản gốc rồi chạy `haidang tr accept { $key } { $lang } --by MÃ`, với mã của người ấy trong people.toml. Cho đến lúc đó, bản dịch này được giữ lại.

translation-unproven = Bản dịch `{ $lang }` có { $blocks } đoạn chưa ai xác nhận.
    .why = Chỉ đoạn đã được xác nhận theo bản gốc mới biết được khi bản gốc thay đổi.
    .help = Hãy đối chiếu với bản gốc, rồi chạy `haidang tr accept { $key } { $lang } --by MÃ`, với mã trong people.toml của người đã đối chiếu.{ $others ->
        [none] { "" } Nếu từ lúc hiệu đính đến nay chưa bản dịch nào bị sửa, `haidang tr accept --all --as-declared` xác nhận tất cả một lượt.
       *[some] { "" }
    }

memory-moved = Những đoạn đã xác nhận của bản dịch `{ $lang }` nằm ở chỗ cũ của bài: `{ $from }`.
    .why = Tệp ấy biết phần lớn bài này, nhưng ở chỗ cũ thì không giữ được cho bản dịch nào.
    .help = Nếu bài đã được chuyển chỗ hoặc đổi tên, hãy chuyển tệp ấy thành `{ $to }`.{ $address ->
        [none] { "" }
        [unknown] { "" } Bản nào vì thế mà đổi địa chỉ (bản có `slug` thì phần cuối vẫn giữ) thì hãy ghi địa chỉ cũ vào `aliases` ở phần đầu bài của bản ấy để liên kết cũ vẫn dùng được.
       *[other] { "" } Hãy thêm dòng này vào phần đầu bài của bản này, hoặc thêm địa chỉ vào danh sách đã có, để liên kết cũ vẫn dùng được: `aliases = ["{ $address }"]`.
    }

memory-damaged = Tệp này đã bị sửa bằng tay: `{ $value }` không phải dấu của đoạn nào.
    .why = Không còn biết đoạn này đã được xác nhận với bản gốc nào, nên đoạn bị coi là chưa ai xác nhận.
    .help = Hãy khôi phục tệp như chương trình đã ghi. Nếu không còn ai giữ bản ấy, hãy xóa tệp, đối chiếu bản dịch với bản gốc rồi chạy `haidang tr accept { $key } { $lang } --by MÃ`.

translation-overdue = Bản dịch `{ $lang }` đã chậm so với bản gốc { $since ->
        [unknown] lâu hơn mức trang này cho phép.
       *[other] từ { $since }, lâu hơn mức trang này cho phép.
    }
    .why = Người đọc tiếng ấy sẽ đọc phải điều không còn đúng.
    .help = Hãy cập nhật bản dịch rồi chạy `haidang tr accept { $key } { $lang } --by MÃ`, hoặc sửa `outdated`, `outdated_grace_days` hay `urgent_sections` của ngôn ngữ này trong `haidang.toml`.{ $since ->
        [unknown] { "" } Bản gốc không ghi ngày sửa: hãy ghi ngày ấy vào bản gốc, `updated = 2026-11-20`, thì số ngày được tính từ đó.
       *[other] { "" }
    }

block-outdated = Bản gốc của đoạn này đã thay đổi sau lần xác nhận gần nhất: “{ $source }”.
    .why = Chưa ai xác nhận rằng bản dịch `{ $lang }` nói đúng điều bản gốc đang nói.
    .help = Hãy xem điều gì đã đổi bằng `haidang tr diff { $key } { $lang }`, sửa bản dịch, rồi nhờ một người không phải người dịch chạy `haidang tr accept { $key } { $lang } --by MÃ`. Nếu thay đổi ấy không cần dịch lại, hãy thêm `--minor "lý do"`.

block-renewed = Đoạn này và bản gốc của nó đều đã đổi sau lần xác nhận gần nhất: “{ $source }”.
    .why = Chưa ai xác nhận rằng lời dịch mới bằng `{ $lang }` nói đúng điều bản gốc đang nói.
    .help = Hãy nhờ một người không phải người dịch đối chiếu hai bản, `haidang tr diff { $key } { $lang }`, rồi chạy `haidang tr accept { $key } { $lang } --by MÃ`, với mã của người ấy trong people.toml.

block-edited = Đoạn này của bản dịch `{ $lang }` đã bị sửa sau khi được xác nhận.
    .why = Điều đã được hiệu đính không còn là điều đang viết ở đây.
    .help = Hãy nhờ đối chiếu lại với bản gốc, rồi chạy `haidang tr accept { $key } { $lang } --by MÃ`.

text-empty = Bản dịch `{ $lang }` có tiêu đề và tóm tắt nhưng không có nội dung.
    .why = Người đọc ngôn ngữ này sẽ thiếu { $blocks } đoạn của bản gốc.
    .help = Hãy viết nội dung bên dưới dòng `+++` kết thúc phần đầu bài. Nếu nội dung bị xóa nhầm, hãy lấy lại bản trước của tệp. Khi bản dịch đã đủ, một người không phải người dịch chạy `haidang tr accept { $key } { $lang } --by MÃ`.

block-missing = Bản dịch `{ $lang }` thiếu một đoạn của bản gốc: “{ $source }”.
    .why = Người đọc tiếng ấy sẽ không biết điều đoạn này nói.
    .help = { $side ->
        [behind] Hãy dịch ngay sau đoạn được chỉ ra
        [before] Hãy dịch ngay trước đoạn được chỉ ra
        [first] Hãy dịch ở đầu phần chữ, ngay dưới dòng `+++` khép phần đầu bài
        [named] Hãy dịch trong phần đầu bài, dưới cùng khóa như ở bản gốc
       *[beside] Hãy dịch trong phiếu ảnh hay bảng số liệu được chỉ ra
    }, rồi chạy `haidang tr accept { $key } { $lang } --by MÃ`.

block-orphan = Bản gốc của đoạn này không còn nữa: “{ $text }”.
    .why = Bản dịch `{ $lang }` nói điều bản gốc không còn nói.
    .help = Hãy xóa đoạn này, hoặc đưa bản gốc của nó trở lại.

block-displaced = { $side ->
        [inside] Ở bản dịch `{ $lang }`, đoạn này nằm trong `::: { $name }`, mà ở bản gốc thì không.
       *[outside] Ở bản dịch `{ $lang }`, đoạn này nằm ngoài `::: { $name }`, mà ở bản gốc thì nằm trong.
    }
    .why = Những gì nằm trong được hiển thị như một phần của biểu đồ hay khung thông báo: người đọc tiếng ấy sẽ hiểu khác đi.
    .help = { $side ->
        [inside] Hãy chuyển đoạn này ra ngoài, đúng chỗ như ở bản gốc: trên dòng `::: { $name }`, hoặc dưới dòng `:::` đóng lại nó.
       *[outside] Hãy chuyển đoạn này vào trong, đúng chỗ như ở bản gốc: giữa dòng `::: { $name }` và dòng `:::` đóng lại nó.
    }

block-bumped = Bộ nhớ dịch của đoạn này trong `{ $lang }` đã bị sửa bằng tay.
    .why = Nếu chuyển bộ nhớ sang bản gốc mới mà không dịch lại, lời cũ sẽ bị coi là mới.
    .help = Hãy trả tệp trong `i18n/memory/` về như cũ, hoặc đối chiếu đoạn này với bản gốc rồi chạy `haidang tr accept { $key } { $lang } --by MÃ --minor "lý do"`.

quantity-missing = Bản dịch `{ $lang }` không nói “{ $quantity }”.
    .why = Người đọc trông cậy vào con số và ngày tháng: thiếu một con số là đổi điều được nói.
    .help = Hãy đối chiếu đoạn này với bản gốc rồi bổ sung. Nếu để vậy là đúng, hãy ghi miễn trừ kèm lý do ở cuối phần đầu bài: `[[translation.exempt]]`, `check = "quantities"`, `reason = "…"`.

quantity-foreign = { $alike ->
        [1] Bản dịch `{ $lang }` viết “{ $quantity }” y như bản gốc, nhưng trong ngôn ngữ này đó là một số khác.
       *[other] Bản dịch `{ $lang }` nói “{ $quantity }”{ $left ->
            [0] , mà bản gốc không nói.
           *[other] , còn bản gốc nói “{ $expected }”.
        }
    }
    .why = Người đọc trông cậy vào con số và ngày tháng: sai một chữ số, triệu thành tỷ hay ngày thành tháng là đổi điều được nói.
    .help = { $alike ->
        [1] Hãy viết theo cách của ngôn ngữ này: `1.435` và `390,9` trong tiếng Việt là `1,435` và `390.9` trong tiếng Anh.
       *[other] Hãy đối chiếu với bản gốc rồi sửa.
    } Nếu để vậy là đúng, hãy ghi miễn trừ kèm lý do ở cuối phần đầu bài: `[[translation.exempt]]`, `check = "quantities"`, `reason = "…"`.

mark-missing = Bản dịch `{ $lang }` thiếu { $kind ->
        [link] liên kết đến `{ $name }`
        [picture] ảnh `{ $name }`
        [footnote] chú thích `{ $name }`
        [component] `::: { $name }`
       *[code] `{ $name }`
    } của bản gốc.
    .why = Người đọc tiếng ấy sẽ nhận được ít hơn người khác.
    .help = { $side ->
        [behind] Hãy đặt vào ngay dưới chỗ được chỉ ra
       *[within] Hãy đặt vào đúng chỗ trong đoạn này
    }, hoặc ghi miễn trừ kèm lý do ở cuối phần đầu bài: `[[translation.exempt]]`, `check = "marks"`, `reason = "…"`.

mark-foreign = Bản dịch `{ $lang }` có { $kind ->
        [link] liên kết đến `{ $name }`
        [picture] ảnh `{ $name }`
        [footnote] chú thích `{ $name }`
        [component] `::: { $name }`
       *[code] `{ $name }`
    }, mà bản gốc không có ở chỗ ấy.
    .why = Bản dịch phải cho thấy điều bản gốc cho thấy, nếu không mỗi người đọc được biết một khác.
    .help = Hãy bỏ đi, hoặc thêm vào cả bản gốc, hoặc ghi miễn trừ kèm lý do ở cuối phần đầu bài: `[[translation.exempt]]`, `check = "marks"`, `reason = "…"`.

term-missing = “{ $term }” chưa được gọi bằng tên chính thức trong `{ $lang }`.
    .why = Mỗi sự vật có một tên trong mỗi thứ tiếng: người đọc và máy tìm kiếm tìm theo tên ấy.
    .help = Hãy viết: { $wanted }. Nếu ở đây tên khác mới đúng, hãy thêm tên ấy vào `i18n/terms.csv`, hoặc ghi miễn trừ kèm lý do ở cuối phần đầu bài: `[[translation.exempt]]`, `check = "terms"`, `reason = "…"`.

term-forbidden = Không được dùng “{ $name }” trong `{ $lang }`.
    .why = Bảng `i18n/terms.csv` ghi rằng tên này sai.
    .help = { $names ->
        [0] Hãy dùng từ khác, hoặc sửa bảng.
       *[other] Hãy viết: { $wanted }.
    }

text-identical = Đoạn này của bản dịch `{ $lang }` giống bản gốc đến từng chữ.
    .why = Đoạn này chưa được dịch.
    .help = Hãy dịch đoạn này. Nếu phải để nguyên, hãy ghi miễn trừ kèm lý do ở cuối phần đầu bài: `[[translation.exempt]]`, `check = "language"`, `reason = "…"`.

text-foreign = Đoạn này có vẻ viết bằng `{ $found }` chứ không phải `{ $lang }`.
    .why = Người đọc tiếng ấy không đọc được, và chương trình đọc thành tiếng sẽ đọc sai.
    .help = Hãy dịch đoạn này. Nếu phải để nguyên, hãy ghi miễn trừ kèm lý do ở cuối phần đầu bài: `[[translation.exempt]]`, `check = "language"`, `reason = "…"`.

text-unaccented = Đoạn tiếng Việt này viết không dấu.
    .why = Không có dấu, nhiều từ mang nghĩa khác, không tìm được và không đọc thành tiếng được.
    .help = Hãy gõ lại bằng bộ gõ tiếng Việt.

text-length = Bản dịch `{ $lang }` dài bằng { $percent } % bản gốc.
    .why = Ngắn hoặc dài hơn đến thế, có lẽ bản dịch đã mất hoặc thừa một câu.
    .help = Hãy đối chiếu với bản gốc. Nếu để vậy là đúng, hãy ghi miễn trừ kèm lý do ở cuối phần đầu bài: `[[translation.exempt]]`, `check = "length"`, `reason = "…"`.

letters-vietnamese = “{ $words }” còn để nguyên tiếng Việt trong `{ $lang }`.
    .why = Người đọc tiếng ấy không đọc được; tên riêng có thể đặt trong ngoặc sau phần dịch.
    .help = Hãy dịch ra, hoặc đặt tên tiếng Việt trong ngoặc phía sau.

punctuation-open = “{ $mark }” thiếu nửa còn lại.
    .why = Dấu ngoặc không đóng, hoặc không mở, khiến người đọc vấp.
    .help = Hãy thêm nửa còn lại, hoặc bỏ dấu này đi.

punctuation-width = “{ $mark }” có bề rộng của chữ viết khác; trong `{ $lang }` phải là “{ $wanted }”.
    .why = Dấu sai bề rộng đứng quá sát hoặc quá xa chữ.
    .help = Hãy viết “{ $wanted }”.

tones-mixed = “{ $word }” và “{ $other }” đặt dấu thanh theo hai cách.
    .why = Cả hai cách đều có người dùng, nhưng một bài chỉ theo một cách, nếu không sẽ khó tìm từ.
    .help = Hãy chọn một cách cho cả bài.

exemption-idle = Miễn trừ `{ $check }` này không miễn trừ gì cả.
    .why = Chỗ cần miễn trừ đã được sửa hoặc đã đổi, và lỗi sau này sẽ bị che mất.
    .help = Hãy xóa đi, hoặc sửa lại lời ở `text`.

term-column-unknown = Bảng thuật ngữ không có cột `{ $column }`.
    .why = Những gì ghi ở cột này sẽ bị bỏ qua.
    .help = Các cột là `id`, các ngôn ngữ của trang, `forbidden.<ngôn ngữ>`, `dnt` và `note`.

term-id-missing = Một thuật ngữ không có mã.
    .why = Không có cột `id` và mã trong cột ấy thì không phân biệt được các thuật ngữ.
    .help = Hãy ghi một tên ngắn vào cột `id`.

term-twice = Mã `{ $id }` có hai lần trong bảng thuật ngữ.
    .why = Chỉ một trong hai dòng được tính.
    .help = Hãy gộp thành một dòng, giữa các tên đặt dấu `|`, hoặc đổi mã của một dòng.

reviewer-same = `{ $person }` vừa là người dịch vừa là người hiệu đính.
    .why = Ai cũng dễ bỏ sót lỗi của chính mình, nên bản dịch cần một người khác đọc lại.
    .help = Hãy nhờ người khác hiệu đính rồi ghi mã của người ấy vào `reviewed_by`.

source-twice = Hai nguồn của bài này có cùng mã `{ $id }`.
    .why = Biểu đồ gọi nguồn bằng mã, nên không rõ nguồn nào trong hai nguồn được nhắc đến.
    .help = Hãy đặt `id` khác cho một trong hai nguồn, hoặc xóa nguồn bị lặp.

dates-reversed = Thời điểm gỡ bài ({ $expire }) không muộn hơn thời điểm đăng ({ $publish }).
    .why = Bài sẽ không bao giờ hiện trên trang.
    .help = Hãy sửa `publish` hoặc `expire` để `expire` muộn hơn.

date-future = Ngày { $date } ở khóa `{ $key }` còn ở phía trước.
    .why = { $key ->
        [created] Không ai chụp hay quay được gì vào một ngày chưa tới.
        [as_of] Không ai biết được con số khi ngày của nó chưa tới.
        [reviewed_on] Chưa ai đối chiếu hai bản vào một ngày chưa tới.
       *[date] Người đọc sẽ thấy một bài đề ngày chưa tới.
    }
    .help = { $key ->
        [created] Hãy sửa lại ngày: đây là ngày ảnh, phim hay âm thanh được làm ra.
        [as_of] Hãy sửa lại ngày: đây là ngày của con số mới nhất trong bảng, kể cả khi bảng có kế hoạch cho những năm sau.
        [reviewed_on] Hãy sửa lại ngày: đây là ngày người hiệu đính đối chiếu hai bản.
        [updated] Hãy sửa lại ngày: đây là ngày của lần sửa gần nhất đã thực hiện.
       *[date] Hãy sửa lại ngày. Nếu muốn bài hiện ra đúng vào ngày ấy, hãy thêm `publish = { $date }` vào phần đầu bài.
    }

updated-early = Ngày sửa gần nhất ({ $updated }) lại sớm hơn ngày đăng lần đầu ({ $date }).
    .why = Người đọc và máy tìm kiếm sẽ nhận được điều không thể có.
    .help = Hãy sửa `updated` hoặc `date`; nếu từ khi đăng bài chưa sửa gì thì hãy xóa `updated`.

section-hidden = Chuyên mục `{ $section }` không được đăng{ $stories ->
        [0] {""}
       *[other] , nên { $stories } bài trong đó cũng không được đăng
    }.
    .why = Ai chỉ nhìn vào một bài trong số ấy sẽ không hiểu vì sao bài không có trên trang.
    .help = Nếu đúng ý bạn thì không cần làm gì. Nếu không, hãy sửa `draft`, `publish` hoặc `expire` của chuyên mục.

## Sự kiện

event-undated = Sự kiện không cho biết diễn ra khi nào.
    .why = Người đọc sẽ thấy địa điểm mà không thấy ngày.
    .help = Dưới `[event]` của bản gốc, hãy viết `lunar = "9/8"` cho một ngày âm lịch mỗi năm, `yearly = "13/5"` cho một ngày dương lịch mỗi năm, hoặc `start = 2026-11-20` cho sự kiện chỉ diễn ra một lần. Nếu bài không báo sự kiện nào, hãy xóa `[event]`.

event-keys = Không thể dùng `{ $key }` cùng với `{ $other }`.
    .why = Hai khóa nói hai điều khác nhau về cùng một sự kiện, mà chỉ một điều có thể đúng.
    .help = { $key ->
        [days] Hãy xóa `days`: ngày cuối đã có rồi.
        [years] Hãy xóa `years`: sự kiện có `start` chỉ diễn ra một lần.
       *[other] Hãy xóa một trong hai khóa. Một sự kiện tính theo `lunar`, theo `yearly`, hoặc theo `start`, có thể kèm `end`.
    }

event-reversed = Sự kiện kết thúc ({ $end }) trước khi bắt đầu ({ $start }).
    .why = Không có ngày nào nằm trong khoảng ấy.
    .help = Hãy sửa `start` hoặc `end`. Nếu sự kiện chỉ có một ngày, hãy xóa `end`.

event-day-missing = Năm { $year } không có ngày `{ $day }`.
    .why = Tùy năm, tháng âm lịch có 29 hoặc 30 ngày, tháng 2 dương lịch có 28 hoặc 29 ngày; trang sẽ nêu một ngày không có thật.
    .help = Hãy chọn một ngày mà năm nào cũng có, hoặc chỉ nêu những năm có ngày ấy: `years = [ … ]`.

lunar-form = `{ $value }` không phải là một ngày âm lịch.
    .why = Chương trình không biết sự kiện rơi vào ngày nào.
    .help = Hãy viết ngày và tháng, giữa là dấu gạch chéo: `"9/8"` là mùng 9 tháng 8. Ngày từ 1 đến 30, tháng từ 1 đến 12; `"9/6n"` là ngày trong tháng 6 nhuận, còn `"7/2-9/2"` là từ ngày này đến ngày kia.

lunar-leap-missing = Năm âm lịch { $year } không có tháng { $month } nhuận.
    .why = Mười chín năm mới có bảy năm nhuận, và tháng nhuận mỗi lần một khác; ở những năm khác, sự kiện sẽ không rơi vào ngày nào.
    .help = { $leap ->
        [0] Năm ấy không có tháng nhuận. Hãy bỏ chữ `n`, hoặc chỉ nêu những năm có tháng này: `years = [ … ]`.
       *[other] Năm ấy nhuận tháng { $leap }. Hãy bỏ chữ `n`, sửa lại tháng, hoặc chỉ nêu những năm có tháng này: `years = [ … ]`.
    }

lunar-year-unknown = Bảng âm lịch của chương trình không có năm { $year }.
    .why = Bảng gồm các năm từ { $first } đến { $last }; ngoài khoảng ấy không đổi được sang ngày dương lịch.
    .help = Hãy nêu những năm khác, ví dụ `years = [2026, 2027]`. Với sự kiện diễn ra một lần ở năm quá xa, hãy viết ngày dương lịch: `start = …`.

## Nội dung bài

html-raw = Trong bài không được dùng HTML: `{ $html }`.
    .why = HTML nằm ngoài các bước kiểm tra về an toàn, về người khuyết tật và về bản dịch.
    .help = Hãy dùng cách viết markdown, ví dụ `**chữ đậm**`, `*chữ nghiêng*` hoặc `[chữ](địa chỉ)`. Nếu bạn muốn viết chính dấu này, hãy viết `\<`.

comment-open = Một lời ghi chú bắt đầu ở đây nhưng không có chỗ kết thúc.
    .why = Mọi chữ từ đây đến hết bài sẽ không có trên trang.
    .help = Hãy viết `-->` vào chỗ ghi chú kết thúc. Nếu bạn muốn viết chính các dấu này, hãy viết `\<!--`.

footnote-twice = Chú thích `[^{ $label }]` có hai nội dung.
    .why = Chỉ một trong hai hiện được ở cuối trang.
    .help = Hãy đặt nhãn khác cho một chú thích, ví dụ `[^{ $label }b]`, cả ở chỗ bài nhắc đến nó; hoặc xóa nội dung sai.

footnote-missing = Chú thích `[^{ $label }]` không có nội dung.
    .why = Người đọc sẽ thấy nguyên các dấu ấy, mà không có chú thích nào.
    .help = Hãy thêm nội dung vào cuối tệp, trên một dòng riêng, phía trên để một dòng trống: `[^{ $label }]: …`, có dấu hai chấm. Nếu muốn hiện chính các dấu ấy, hãy viết `\` trước `[`.

footnote-idle = Trong bài không có chỗ nào nhắc đến chú thích `[^{ $label }]`.
    .why = Trang sẽ không hiển thị chú thích này.
    .help = Hãy viết `[^{ $label }]` ngay sau những chữ cần chú thích; hoặc xóa nội dung này.

table-row-long = Hàng này có { $found } ô, mà bảng chỉ có { $expected } cột.
    .why = Người đọc sẽ không thấy các ô thừa.
    .help = Hãy thêm cột còn thiếu vào hàng tiêu đề và vào dòng `|---|` ngay bên dưới; hoặc bỏ các ô thừa. Nếu muốn hiện chính dấu `|`, hãy viết `\` trước nó.

nesting-deep = Bài này có hơn { $limit } danh sách, trích dẫn, chữ nhấn mạnh hoặc chỉ thị lồng vào nhau.
    .why = Không ai đọc được như thế, và chương trình không đi sâu hơn. Nội dung bài không được hiển thị.
    .help = Hãy tìm những dấu gõ hoặc dán nhầm, ví dụ nhiều dấu `>` hay `*` liền nhau, rồi xóa đi.

heading-first = Trong bài có tiêu đề cấp một.
    .why = Mỗi trang chỉ có một tiêu đề cấp một, đó là tiêu đề trong phần đầu bài.
    .help = Hãy viết `##` thay cho `#`, hoặc xóa dòng này nếu nó lặp lại tiêu đề bài.

faq-incomplete = { $kind ->
        [answer] Câu hỏi “{ $question }” chưa có câu trả lời.
       *[question] Trang ghi `faq = true` nhưng không có tiêu đề nào là câu hỏi.
    }
    .why = Công cụ tìm kiếm và trợ lý ảo được cho biết các câu hỏi và câu trả lời của trang này, nên phải có đủ cả hai.
    .help = { $kind ->
        [answer] Viết câu trả lời ngay dưới câu hỏi, trước tiêu đề `##` tiếp theo; hoặc xóa câu hỏi.
       *[question] Viết mỗi câu hỏi thành một tiêu đề `##` kết thúc bằng dấu hỏi, câu trả lời ở bên dưới; hoặc xóa `faq = true` trong bản gốc.
    }

heading-leap = Sau tiêu đề cấp { $from } là ngay tiêu đề cấp { $to }, bỏ qua cấp ở giữa.
    .why = Người nghe trang bằng máy đọc màn hình tìm đường theo cấp của các tiêu đề.
    .help = Hãy bớt dấu `#`, sao cho chỉ nhiều hơn tiêu đề đứng trước nhiều nhất một dấu. Tiêu đề đầu tiên trong bài là `##`.

heading-unspaced = Dòng này không thành tiêu đề, vì sau `{ $marks }` không có dấu cách.
    .why = Người đọc sẽ thấy các dấu ấy, và không tìm được tiêu đề.
    .help = Hãy gõ một dấu cách sau `{ $marks }`; dấu cách không ngắt dòng do chương trình văn phòng đặt vào không được tính. Nếu muốn hiện chính các dấu ấy, hãy viết `\` trước chúng.

heading-bold = “{ $words }” trông như tiêu đề mà không phải tiêu đề.
    .why = Trình đọc màn hình dẫn người nghe từ tiêu đề này sang tiêu đề khác, trang dài có mục lục các tiêu đề; chữ đậm không được kể vào đó.
    .help = Hãy viết thành tiêu đề: `## { $words }`, bỏ các dấu `**`. Nếu là một câu thì thêm dấu chấm ở cuối.

letters-lost = Trong “{ $words }”{ $more ->
        [0] {""}
       *[other] {" "}và { $more } chữ khác của tệp này
    }, dấu hỏi chấm đứng thay cho chữ cái.
    .why = Tệp đã được lưu bằng một bảng mã không có các chữ cái ấy, nên chúng đã mất; người đọc sẽ thấy dấu hỏi chấm.
    .help = Hãy mở tệp gốc, ví dụ bảng tính Excel, rồi lưu lại: bảng thì chọn “CSV UTF-8”, văn bản thì chọn bảng mã “UTF-8”. Nếu không còn tệp gốc, hãy gõ lại các chữ ấy.

text-placeholder = “{ $words }” là chữ viết tạm, chờ thay.
    .why = Người đọc sẽ thấy chữ ấy trên trang.
    .help = Hãy viết nội dung thật vào đó; nếu chưa có thì chưa đăng: `draft = true` trong bản gốc, `status = "draft"` trong bản dịch.

text-twice = Đoạn này đã có ở dòng { $line }.
    .why = Người đọc sẽ tưởng mình đọc nhầm chỗ.
    .help = Hãy xóa một trong hai, hoặc viết vào đây nội dung của chỗ này.

summary-twice = Bài này có cùng tóm tắt với bài khác, `{ $first }`.
    .why = Danh sách, bản tin (feed) và công cụ tìm kiếm hiện tóm tắt dưới tiêu đề; hai tóm tắt giống nhau không cho biết nên đọc bài nào.
    .help = Hãy viết trong mỗi tóm tắt điều mà chỉ bài đó kể. Nếu thư mục được sao chép mà chưa viết lại, hãy viết bài mới, hoặc chưa đăng vội: `draft = true` trong bản gốc.

title-twice = Bài này có cùng tiêu đề với bài khác, `{ $first }`.
    .why = Trong danh sách và khi tìm kiếm, người đọc không phân biệt được hai bài.
    .help = Hãy đặt cho mỗi bài một tiêu đề riêng. Nếu thư mục được sao chép mà chưa viết lại, hãy viết bài mới, hoặc chưa đăng vội: `draft = true` trong bản gốc.

markup-literal = { $kind ->
        [link-blank-in-target] Chỗ này không thành liên kết hay ảnh, vì tên tệp hoặc địa chỉ giữa `(` và `)` có dấu cách.
        [link-blank-in-address] Chỗ này không thành liên kết, vì địa chỉ giữa `(` và `)` có dấu cách.
        [link-exchanged] Chỗ này không thành liên kết: chữ của liên kết nằm trong `[ ]`, còn địa chỉ nằm ngay sau đó trong `( )`.
        [link-blank-before] Chỗ này không thành liên kết hay ảnh, vì giữa `]` và `(` có dấu cách.
        [table-tabs] Những dòng này không thành bảng: giữa các chữ có dấu tab.
        [code-indented] Những dòng này bị thụt vào nên được coi là mã chương trình.
        [table-separator] Những hàng này không thành bảng, vì thiếu dòng ngăn dưới hàng tiêu đề.
        [table-columns] Những hàng này không thành bảng, vì số phần của dòng này khác số ô của hàng phía trên.
        [table-head] Những hàng này không thành bảng, vì phía trên dòng này không có hàng tiêu đề.
        [link-quotes] Chỗ này không thành liên kết hay ảnh, vì có dấu ngoặc kép nằm trong dấu ngoặc kép.
        [caption] Chú thích ảnh là chữ thường: các dấu của markdown và thẻ HTML trong đó không có tác dụng.
        [attributes] Phần `{ $wanted }` sau ảnh hoặc liên kết không có tác dụng.
        [picture-wiki] Chỗ này không thành ảnh: `![[ ]]` là cách viết của chương trình khác.
        [link-bare-picture] Chỗ này không thành ảnh, vì giữa `!` và `(` thiếu `[ ]`.
        [link-key] Chỗ này không thành liên kết: `{ $wanted }` viết như khóa của một bài, mà khóa chỉ dẫn tới bài khi nằm trong một liên kết.
        [directive-colons] Dòng này không thành chỉ thị, vì ở đầu chỉ có hai dấu hai chấm thay vì ba.
        [list-sign-one] Dòng này không thành mục của danh sách, vì ký hiệu ở đầu dòng không phải của markdown.
        [list-run] Những dòng này không thành danh sách, vì dấu ở đầu dòng không phải của markdown.
        [list-sign] Những dòng này không thành danh sách, vì ký hiệu ở đầu dòng không phải của markdown.
        [list-unspaced] Các dòng này không thành danh sách, vì sau dấu đầu dòng không có dấu cách.
       *[emphasis-blank] Các chữ này không được in đậm, vì có dấu cách ở phía trong `**`.
    }
    .why = { $kind ->
        [link-blank-in-target] Người đọc sẽ thấy các dấu ngoặc và những gì ở trong, mà không có gì để bấm hay để xem.
        [link-blank-in-address] Người đọc sẽ thấy các dấu ngoặc và những gì ở trong, mà không có gì để bấm.
        [link-exchanged] Người đọc sẽ thấy các dấu ngoặc và những gì ở trong, mà không có gì để bấm.
        [link-blank-before] Người đọc sẽ thấy các dấu ngoặc và những gì ở trong, mà không có gì để bấm hay để xem.
        [table-tabs] Người đọc sẽ thấy các ô dồn thành một đoạn.
        [code-indented] Người đọc sẽ thấy từng ký tự trong một khung xám, không có liên kết và chữ đậm.
        [table-separator] Người đọc sẽ thấy mọi hàng dồn thành một đoạn, lẫn cả các vạch.
        [table-columns] Người đọc sẽ thấy mọi hàng dồn thành một đoạn, lẫn cả các vạch.
        [table-head] Người đọc sẽ thấy mọi hàng dồn thành một đoạn, lẫn cả các vạch.
        [link-quotes] Người đọc sẽ thấy các dấu ngoặc và những gì ở trong, mà không có gì để bấm hay để xem.
        [caption] Người đọc sẽ thấy nguyên các dấu ấy dưới ảnh.
        [attributes] Người đọc sẽ thấy nguyên phần ấy trên trang.
        [picture-wiki] Người đọc sẽ thấy tên tệp giữa các dấu ngoặc, mà không thấy ảnh.
        [link-bare-picture] Người đọc sẽ thấy tên tệp, mà không thấy ảnh.
        [link-key] Người đọc sẽ thấy nguyên khóa ấy, mà không có gì để bấm.
        [directive-colons] Người đọc sẽ thấy nguyên dòng này, mà không thấy nội dung cần hiển thị.
        [list-sign-one] Người đọc sẽ thấy ký hiệu ấy ở đầu một đoạn, còn người nghe không biết đó là danh sách.
        [list-run] Người đọc sẽ thấy mọi dòng dồn thành một đoạn, lẫn cả các dấu.
        [list-sign] Người đọc sẽ thấy mọi dòng dồn thành một đoạn, lẫn cả các ký hiệu ấy.
        [list-unspaced] Người đọc sẽ thấy các dòng này dồn thành một đoạn, lẫn cả các dấu.
       *[emphasis-blank] Người đọc sẽ thấy các dấu sao.
    }
    .help = { $kind ->
        [link-blank-in-target] Hãy đặt lại tên tệp không có dấu cách, hoặc viết `{ $wanted }`.
        [link-blank-in-address] Địa chỉ không được có dấu cách: `{ $wanted }`.
        [link-exchanged] Hãy đổi chỗ hai loại ngoặc: `{ $wanted }`.
        [link-blank-before] Hãy xóa dấu cách: `{ $wanted }`. Nếu muốn hiện chính các dấu ngoặc, hãy viết `\` trước `[`.
        [table-tabs] Hãy viết các hàng với `|` giữa các ô: `{ $wanted }`, và ngay dưới hàng đầu là dòng `|---|---|` có bấy nhiêu phần.
        [code-indented] Hãy xóa các khoảng trắng ở đầu dòng: `{ $wanted }`. Nếu đúng là mã chương trình, hãy đặt một dòng ```` ``` ```` ở trước và một dòng ở sau.
        [table-separator] Hãy thêm dòng `{ $wanted }` ngay dưới hàng đầu.
        [table-columns] Hãy viết dòng này như sau: `{ $wanted }`, và xem lại để hàng nào cũng có bấy nhiêu ô.
        [table-head] Hãy thêm một hàng tiêu đề ngay trên dòng này.
        [link-quotes] Hãy dùng dấu ngoặc kép in ở bên trong: `{ $wanted }`.
        [caption] Hãy viết chữ thường: `{ $wanted }`. Liên kết và chữ đậm thì viết trong bài, ngay dưới ảnh.
        [attributes] Hãy xóa phần ấy. Khổ ảnh do giao diện chọn, vừa với từng màn hình; ảnh đứng một mình trong đoạn thì lớn, đứng giữa các chữ thì nhỏ.
        [picture-wiki] Hãy viết như sau: `{ $wanted }`.
        [link-bare-picture] Hãy viết như sau: `{ $wanted }`.
        [link-key] Hãy thêm chữ ở trước: `[chữ]({ $wanted })`. Nếu muốn hiện chính khóa ấy, hãy đặt nó giữa hai dấu `` ` ``.
        [directive-colons] Hãy viết `{ $wanted }`, và đóng lại bằng `:::` trên một dòng riêng.
        [list-sign-one] Hãy bắt đầu dòng bằng `-` và dấu cách: `{ $wanted }`, và để một dòng trống phía trên mục đầu tiên.
        [list-run] Hãy bắt đầu mỗi mục bằng dấu của markdown và một dấu cách: `{ $wanted }`. Trước mục đầu tiên để một dòng trống. Nếu đây không phải danh sách, hãy để một dòng trống giữa các dòng.
        [list-sign] Hãy viết mỗi mục trên một dòng, bắt đầu bằng `-` và dấu cách: `{ $wanted }`. Trước mục đầu tiên để một dòng trống.
        [list-unspaced] Hãy gõ một dấu cách sau mỗi dấu đầu dòng: `{ $wanted }`; dấu cách không ngắt dòng do chương trình văn phòng đặt vào không được tính. Nếu muốn hiện chính các dấu ấy, hãy viết `\` trước chúng.
       *[emphasis-blank] Hãy đưa dấu cách ra ngoài: `{ $wanted }`. Nếu muốn hiện chính các dấu sao, hãy viết `\*\*`.
    }

directive-unknown = Không có chỉ thị `{ $name }`.
    .why = Nội dung cần hiển thị sẽ không có trên trang.
    .help = Hãy sửa lại tên đứng sau `:::`. Các chỉ thị dùng được là `figure`, `gallery`, `video`, `audio`, `download` và `notice`.

directive-argument = Chỉ thị `{ $name }` viết chưa đúng.
    .why = Chương trình không biết phải hiển thị gì ở chỗ này.
    .help = Hãy viết dòng này như sau: `{ $expected }`.

directive-open = Chỉ thị `{ $name }` chưa được đóng lại.
    .why = Chương trình không biết chỉ thị kết thúc ở đâu và bài viết tiếp tục từ đâu.
    .help = Hãy thêm một dòng chỉ có `:::` vào chỗ kết thúc.

directive-line = Chỉ thị này được đóng ngay trên dòng mở nó.
    .why = Chương trình đọc chỉ thị theo từng dòng, nên không biết những gì thuộc về nó.
    .help = Hãy viết `::: { $opening }` trên dòng này, còn `:::` đóng lại thì đặt trên một dòng riêng ở chỗ kết thúc.

directive-close = Dòng này đóng một chỉ thị, nhưng không có chỉ thị nào đang mở.
    .why = Có thể một chỉ thị ở phía trên đã mất dòng đầu và sẽ không có trên trang.
    .help = Hãy xóa dòng `:::` này, hoặc thêm lại dòng đầu của chỉ thị, ví dụ `::: notice`.

## Liên kết

link-missing = Không có bài hay chuyên mục nào mang khóa `{ $to }`.
    .why = Người đọc bấm vào liên kết sẽ không thấy gì.
    .help = Hãy ghi đường dẫn của thư mục bên trong `content/`. Trong bài có dấu `@` đứng trước, ví dụ `[chữ](@cang-bien/ben-lach-huyen)`; trong `haidang.toml` thì không: `"cang-bien/ben-lach-huyen"`.

menu-twice = `{ $name }` có hai lần trong danh sách này.
    .why = Trang sẽ hiện mục này hai lần cạnh nhau.
    .help = Hãy xóa một trong hai.

way-empty = Lối vào `topic:{ $topic }` không được hiện: chưa có bài đã đăng nào thuộc chủ đề này.
    .why = Lối vào dẫn tới một trang trống không giúp được ai, nên bị bỏ qua.
    .help = Hãy gắn chủ đề cho một bài bằng `topics = ["{ $topic }"]` trong phần đầu của bài, hoặc bỏ lối vào này khỏi `ways` trong `haidang.toml`.

anchor-missing = Trang được dẫn tới không có tiêu đề nào mang địa chỉ `#{ $anchor }`.
    .why = Liên kết mở được trang nhưng không đến đúng phần cần đọc.
    .help = Hãy viết các chữ của tiêu đề bằng chữ thường, không dấu, nối bằng dấu gạch nối: `## Cầu cảng số 3` thành `#cau-cang-so-3`.

link-file-missing = Không có tệp `{ $file }` cho liên kết này.
    .why = Người đọc bấm vào liên kết sẽ không thấy gì.
    .help = { $kind ->
        [mail] Nếu là địa chỉ thư điện tử, hãy ghi `mailto:` ở đầu: `mailto:{ $file }`.
        [site] Nếu bạn muốn dẫn tới một trang mạng, địa chỉ phải bắt đầu bằng `https://`: `https://{ $file }`. Nếu là tệp thì tệp phải nằm trong thư mục của bài.
       *[file] Hãy đặt tệp vào thư mục của bài, hoặc sửa lại tên tệp; chữ hoa và chữ thường được coi là khác nhau. Muốn dẫn tới bài khác, hãy viết khóa của bài ấy, ví dụ `@cang-bien/ben-lach-huyen`.
    }

link-file-kind = { $kind ->
        [empty] Tệp `{ $file }` rỗng nên không được đưa ra cho tải về.
        [page] Tệp này mang tên PDF nhưng thật ra là một trang web.
        [not-pdf] Tệp này mang tên PDF nhưng không phải PDF.
       *[other] Tệp `{ $file }` không được đưa ra cho tải về.
    }
    .why = { $kind ->
        [raw] Tệp của máy ảnh và phần mềm xử lý ảnh chứa nơi chụp và tên chủ máy ảnh, mà chương trình không bỏ ra được.
        [empty] Người đọc tải về sẽ không có gì; có thể lúc chép tệp đã bị ngắt.
        [page] Trang web có thể chứa mã lệnh, và ai mở bằng phần mềm đọc PDF sẽ không thấy gì. Tệp thường thành như vậy khi trang nguồn đòi mật khẩu lúc tải.
        [not-pdf] Ai mở ra cũng chỉ thấy báo lỗi; có thể lúc chép tệp đã bị ngắt.
       *[other] Trang web có thể chứa mã lệnh, còn tệp của chương trình không dành cho người đọc.
    }
    .help = { $kind ->
        [raw] Hãy lưu ảnh thành JPEG hoặc PNG rồi hiện bằng `![mô tả ảnh](cau-cang.jpg)`; nếu phiếu ảnh có `download = true` thì người đọc tải được cả tệp ấy.
        [empty] Hãy chép lại tệp từ nơi đã lấy.
        [page] Hãy mở địa chỉ ấy bằng trình duyệt, lưu đúng tài liệu rồi đặt vào chỗ tệp này.
        [not-pdf] Hãy chép lại tệp từ nơi đã lấy, hoặc đặt lại phần đuôi cho đúng với loại tệp.
       *[other] Hãy đưa ra dưới dạng PDF, CSV hoặc tài liệu văn phòng.
    }

original-kept = Tệp gốc của ảnh `{ $file }` không được đưa ra cho tải về.
    .why = Ảnh gốc có thể chứa nơi chụp và tên chủ máy ảnh; tác giả cũng có thể không muốn chuyển tệp gốc cho người khác.
    .help = Hãy hiện ảnh bằng `![mô tả ảnh]({ $file })`. Nếu người đọc được phép tải tệp gốc, hãy ghi `download = true` ở đầu `{ $card }`: khi đó ảnh được đăng sau khi đã bỏ dữ liệu ẩn, và liên kết hoạt động.

link-hidden = Liên kết dẫn tới bài `{ $to }`, nhưng bài ấy hiện không có trên trang.
    .why = Bài ấy là bản nháp, chưa đến ngày đăng hoặc đã hết hạn; người đọc bấm vào sẽ không thấy gì.
    .help = Hãy bỏ liên kết cho đến khi bài ấy được đăng, hoặc sửa `draft`, `publish` hay `expire` trong bài ấy.

link-scheme = Không thể dùng địa chỉ `{ $url }` cho liên kết.
    .why = Địa chỉ này không chạy được ở mọi bản và trên mọi thiết bị.
    .help = Với bài của trang này, hãy viết `@cang-bien/ben-lach-huyen`; với trang khác, hãy viết đầy đủ `https://…`; với thư điện tử, hãy viết `mailto:…`. Nếu là tệp trên máy của bạn, hãy chép nó vào thư mục của bài và chỉ ghi tên tệp, ví dụ `bang.csv`.

link-local = Địa chỉ `{ $url }` dẫn tới chính máy hoặc mạng nội bộ của bạn.
    .why = Địa chỉ ấy chỉ mở được ở chỗ bạn, người đọc thì không.
    .help = Nếu chép từ bản xem trước, hãy viết khóa của bài, ví dụ `[chữ](@cang-bien/ben-lach-huyen)`; nếu không, hãy viết địa chỉ của trang ấy trên mạng.

link-own-missing = Trang này không có gì ở địa chỉ `{ $url }`.
    .why = Người đọc bấm vào liên kết sẽ không thấy gì.
    .help = Hãy sửa lại địa chỉ. Với một bài của trang này, hãy viết khóa của bài, `[chữ](@cang-bien/ben-lach-huyen)`: liên kết sẽ dẫn tới bản cùng ngôn ngữ với người đọc và vẫn đúng khi địa chỉ của bài thay đổi.

link-bare = Địa chỉ này không thành liên kết: { $url }
    .why = Người đọc không bấm được, và người nghe đọc lên cũng khó hiểu.
    .help = Hãy viết thành liên kết có chữ: `[chữ]({ $url })`; nếu muốn hiện chính địa chỉ, hãy viết `<{ $url }>`.

link-empty = Liên kết này không có chữ.
    .why = Người đọc không nhìn thấy liên kết, còn người nghe trang không biết liên kết dẫn tới đâu.
    .help = Hãy viết tên nơi được dẫn tới vào trong ngoặc vuông, ví dụ `[bảng giá](bang-gia.pdf)`.

## Ảnh

gallery-wrong = { $kind ->
        [empty] Bộ ảnh chưa có ảnh nào.
       *[text] Trong bộ ảnh có thứ không phải là ảnh.
    }
    .why = { $kind ->
        [empty] Người đọc sẽ thấy một chỗ trống.
       *[text] Bộ ảnh chỉ xếp các ảnh cạnh nhau, không có chỗ cho phần này, nên không ai đọc được nó.
    }
    .help = { $kind ->
        [empty] Hãy viết các ảnh giữa `::: gallery` và `:::`, mỗi ảnh một dòng: `![Hai cần cẩu lúc bình minh](cau-cang.jpg "Bên bến cảng")`.
       *[text] Hãy chuyển chữ ra trên hoặc dưới bộ ảnh, hoặc vào chú thích của ảnh: `![Hai cần cẩu lúc bình minh](cau-cang.jpg "Bên bến cảng")`.
    }

picture-missing = Không có ảnh `{ $file }`.
    .why = Trên trang sẽ có một chỗ trống.
    .help = Hãy đặt ảnh vào thư mục của bài, hoặc sửa lại tên ảnh; chữ hoa và chữ thường được coi là khác nhau. Ảnh trên trang khác thì không hiển thị được: nếu có quyền sử dụng, hãy tải ảnh về.

picture-corrupt = { $why ->
        [empty] Tệp ảnh này trống.
        [not-a-picture] Tệp này không phải là ảnh, dù tên tệp ghi như vậy.
        [header] Tệp ảnh bị hỏng ở phần đầu.
        [cut-short] Tệp ảnh bị đứt giữa chừng.
        [hdr] Đây là ảnh dải sáng cao (HDR): chỗ sáng của ảnh sáng hơn cả màu trắng, và sẽ hiện sai trên phần lớn màn hình.
        [avif-colours] Màu của ảnh AVIF này được ghi theo cách mà chương trình không đọc.
       *[other] Không đọc được ảnh; chương trình đọc ảnh báo bằng tiếng Anh: “{ $why }”.
    }
    .why = { $why ->
        [hdr] Người đọc sẽ thấy ảnh quá tối hoặc quá nhạt.
        [avif-colours] Người đọc sẽ thấy ảnh sai màu.
       *[other] Ảnh sẽ không hiện, hoặc chỉ hiện một phần.
    }
    .help = { $why ->
        [hdr] Hãy mở ảnh bằng phần mềm xử lý ảnh rồi xuất thành JPEG với màu sRGB (SDR).
        [avif-colours] Hãy mở ảnh bằng phần mềm xử lý ảnh rồi lưu thành JPEG hoặc PNG.
       *[other] Hãy chép hoặc tải lại ảnh gốc, mở thử trên máy của bạn rồi lưu lại thành JPEG hoặc PNG.
    }

picture-mislabelled = Tên ảnh có đuôi `.{ $extension }`, nhưng nội dung lại là { $format ->
        [jpg] JPEG
        [png] PNG
        [webp] WebP
        [avif] AVIF
        [gif] GIF
       *[other] `{ $format }`
    }.
    .why = Một số chương trình chỉ xem tên tệp và sẽ không mở được ảnh.
    .help = Hãy đổi đuôi tên tệp thành `.{ $format }`, cả trong bài và ở tên phiếu ảnh; hoặc lưu lại ảnh theo đúng loại mà tên tệp ghi.

picture-unsupported = { $kind ->
        [video] `{ $name }` là phim, không phải ảnh.
        [audio] `{ $name }` là âm thanh, không phải ảnh.
        [heic-renamed] Tên tệp là `{ $name }`, nhưng bên trong vẫn là ảnh HEIC của điện thoại; đổi đuôi tên không làm nó thành JPEG.
        [renamed] Tên tệp là `{ $name }`, nhưng bên trong là loại `{ $extension }`.
       *[other] Chương trình không đọc được ảnh loại `{ $extension }`.
    }
    .why = { $kind ->
        [video] Trong chỗ dành cho ảnh thì phim không chạy được.
        [audio] Trong chỗ dành cho ảnh thì không nghe được.
       *[other] Không phải trình duyệt nào cũng hiển thị được loại ảnh này, và không thể tạo từ nó các cỡ nhỏ hơn.
    }
    .help = { $kind ->
        [video] Hãy viết `::: video { $name }` trên một dòng riêng, lời chú thích ở dưới, rồi một dòng `:::`.
        [audio] Hãy viết `::: audio { $name }` trên một dòng riêng, lời chú thích ở dưới, rồi một dòng `:::`.
        [heic] Hãy mở ảnh rồi lưu thành JPEG, ví dụ `cau-cang.jpg`. Để iPhone chụp luôn thành JPEG: vào Cài đặt, Camera, Định dạng, chọn “Tương thích nhất”.
        [heic-renamed] Hãy mở ảnh rồi lưu thành JPEG, ví dụ `cau-cang.jpg`. Để iPhone chụp luôn thành JPEG: vào Cài đặt, Camera, Định dạng, chọn “Tương thích nhất”.
       *[other] Hãy mở ảnh bằng phần mềm xử lý ảnh rồi lưu thành JPEG hoặc PNG, ví dụ `cau-cang.jpg`.
    }

drawing-refused = { $why ->
        [element] { $found ->
            [script] Bản vẽ chứa chương trình, `<script>`.
            [foreignObject] Bản vẽ chứa một mảnh trang web, `<foreignObject>`.
           *[other] Bản vẽ chứa `<{ $found }>`, không phải là một phần của hình.
        }
        [handler] Bản vẽ chứa chương trình tự chạy, `{ $found }`.
        [script] Bản vẽ chứa một địa chỉ chạy chương trình: `{ $found }`.
        [outside] Bản vẽ tải một thứ từ nơi khác: `{ $found }`.
        [stylesheet] Bản vẽ tải tệp kiểu dáng từ một tệp khác.
        [style] Kiểu dáng trong bản vẽ có `{ $found }`, có thể tải thứ khác về hoặc che giấu việc nó làm.
        [entity] Bản vẽ dùng một chữ viết tắt tự đặt, `{ $found }`.
        [raster] Không đọc được tấm ảnh nằm trong bản vẽ: `{ $found }`.
        [deep] Các phần của bản vẽ lồng vào nhau quá 100 tầng.
        [large] Bản vẽ quá lớn: trên 4 MB, hoặc trên 200.000 phần khi vẽ hết các chỗ lặp lại.
        [vast] Kích thước ghi trong bản vẽ không dùng được: mỗi cạnh phải dài từ 1 đến 30.000 điểm ảnh.
        [size] Bản vẽ không cho biết kích thước.
        [root] Tệp này không phải là bản vẽ SVG.
       *[xml] { $found ->
            [cut] Bản vẽ bị cắt ngang: tệp kết thúc khi một thẻ hoặc một lời chú thích còn đang dở.
            [end] Trong bản vẽ có thẻ mở ra mà không đóng, hoặc đóng sai chỗ: mỗi `<g>` cần một `</g>`.
            [attribute] Một thẻ của bản vẽ có giá trị viết sai: giá trị phải nằm sau dấu `=` và trong dấu ngoặc kép.
            [twice] Một thẻ của bản vẽ ghi cùng một thuộc tính hai lần.
            [reference] Trong bản vẽ có dấu `&` đứng một mình; XML đòi viết là `&amp;`.
            [utf-8] Bản vẽ không được lưu ở dạng UTF-8.
           *[other] Bản vẽ không đúng cú pháp XML; chương trình đọc tệp báo: “{ $found }”.
        }
    }
    .why = { $why ->
        [vast] Không màn hình nào hiện được cỡ ấy.
        [size] Thiếu kích thước, trình duyệt không chừa sẵn chỗ được, và chữ nhảy khi trang đang tải.
        [root] Trình duyệt sẽ không hiện gì ở chỗ ấy.
        [xml] Trình duyệt sẽ không hiện gì, hoặc chỉ hiện phần phía trên dòng này.
        [deep] Có trình duyệt ngừng vẽ, hoặc bị treo.
        [large] Điện thoại sẽ vẽ rất lâu, hoặc bỏ dở.
        [raster] Trong ảnh có thể còn ghi nơi chụp mà không gỡ ra được.
        [entity] Vài dòng viết tắt có thể phình ra đến mức làm treo trình duyệt.
       *[other] Người mở trang có thể bị theo dõi hoặc bị lừa; và trang không được lấy bất cứ thứ gì từ trang khác.
    }
    .help = { $why ->
        [vast] Hãy ghi kích thước vừa phải vào thẻ đầu tiên, ví dụ `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">`.
        [size] Hãy ghi kích thước vào thẻ đầu tiên: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">`; trong Inkscape: “File”, “Document Properties”, “Resize to content”.
        [root] Hãy lưu lại bản vẽ ở dạng SVG. Thẻ đầu tiên phải là `<svg xmlns="http://www.w3.org/2000/svg" …>`.
        [xml] Hãy mở tệp bằng phần mềm đã vẽ nó rồi lưu lại ở dạng “plain SVG”.
        [outside] Hãy nhúng ảnh vào bản vẽ (trong Inkscape: “Extensions”, “Images”, “Embed Images”), hoặc xóa dòng này.
        [raster] Hãy nhúng lại ảnh ở dạng JPEG hoặc PNG, không quá 40 triệu điểm ảnh.
        [deep] Hãy bỏ bớt các nhóm lồng nhau trong phần mềm vẽ rồi lưu lại.
        [large] Hãy đơn giản hóa các đường nét, hoặc lưu thành PNG.
        [stylesheet] Hãy xóa dòng này rồi lưu bản vẽ ở dạng “plain SVG”, để kiểu dáng nằm ngay trong tệp.
        [style] Hãy xóa quy tắc này, hoặc lưu bản vẽ ở dạng “plain SVG” và chuyển chữ thành đường nét.
        [entity] Hãy lưu bản vẽ ở dạng “plain SVG”: với Illustrator thì bỏ chọn “Preserve Illustrator Editing Capabilities”, với Inkscape thì chọn “Plain SVG”.
       *[other] Hãy xóa phần ấy khỏi tệp, hoặc lưu lại bản vẽ ở dạng “plain SVG”. Chỉ nên lấy bản vẽ từ nguồn đáng tin.
    }

picture-enormous = Ảnh có { $width } × { $height } điểm ảnh; giới hạn là { $megapixels } triệu điểm ảnh.
    .why = Ảnh lớn như vậy mất rất nhiều thời gian để đọc, mà không trang nào hiển thị đến cỡ ấy.
    .help = Hãy lưu một bản nhỏ hơn, ví dụ cạnh dài 4000 điểm ảnh. Nếu thật sự cần, hãy tăng `megapixels` bên dưới `[limits]` trong `haidang.toml`.

picture-long = Ảnh có { $width } × { $height } điểm ảnh; không cạnh nào được dài hơn { $side } điểm ảnh.
    .why = Các chương trình hiển thị ảnh không mở được ảnh dài hơn mức ấy.
    .help = Hãy lưu một bản nhỏ hơn, hoặc cắt ảnh thành nhiều phần.

picture-failed = Không tạo được cỡ khác của ảnh: { $why }.
    .why = Thiếu các cỡ nhỏ, trang sẽ mở chậm trên điện thoại.
    .help = Hãy mở ảnh bằng phần mềm xử lý ảnh rồi lưu lại thành JPEG hoặc PNG.

picture-memory = Đổi cỡ ảnh này cần khoảng { $needed } MB bộ nhớ; việc xử lý ảnh chỉ được dùng { $limit } MB.
    .why = Máy hết bộ nhớ thì cả lần dựng trang bị dừng.
    .help = Hãy dựng trang với `--media-memory { $needed }` trên máy có đủ bộ nhớ, hoặc lưu một bản có ít điểm ảnh hơn.

avif-unavailable = `avif = true` yêu cầu tạo ảnh AVIF, nhưng chương trình này được cài không kèm bộ mã hóa AVIF.
    .why = Trang sẽ hứa những ảnh mà không ai tạo được.
    .help = Hãy xóa `avif = true` bên dưới `[media]` trong `haidang.toml`: ảnh vẫn là JPEG và WebP. Hoặc cài lại chương trình kèm bộ mã hóa, trong thư mục mã nguồn của nó: `cargo install --locked --path . --features avif`.

picture-heavy = Tệp ảnh nặng { $megabytes } MB; giới hạn là { $limit } MB.
    .why = Tệp nặng như vậy làm chậm việc dựng trang và mỗi lần sao chép.
    .help = Hãy lưu một bản JPEG nhỏ hơn, ví dụ cạnh dài 4000 điểm ảnh. Nếu thật sự cần, hãy tăng `picture_megabytes` bên dưới `[limits]` trong `haidang.toml`.

alt-missing = Ảnh `{ $file }` chưa có lời mô tả bằng ngôn ngữ `{ $lang }`.
    .why = Người không nhìn thấy ảnh sẽ không biết trong ảnh có gì.
    .help = Hãy viết một câu tả những gì thấy trong ảnh: trong bài là `![Hai cần cẩu lúc bình minh](cau-cang.jpg)`; hoặc trong phiếu ảnh `{ $file }.toml`, bên dưới `[alt]`, là `{ $lang } = "…"`. Nếu ảnh chỉ để trang trí, hãy ghi `decorative = true` ở đầu phiếu.

card-missing = { $what ->
        [video] Phim này chưa có phiếu.
        [audio] Tệp âm thanh này chưa có phiếu.
       *[picture] Ảnh này chưa có phiếu ảnh.
    }
    .why = Không ai biết tác giả là ai và có được phép dùng hay không.
    .help = { $what ->
       *[picture] Hãy tạo tệp `{ $card }` với `creator = "…"` và `licence = "CC BY 4.0"`, cùng lời mô tả ảnh bằng từng ngôn ngữ bên dưới `[alt]`.
        [video] Hãy tạo tệp `{ $card }` với `creator = "…"` và `licence = "CC BY 4.0"`, cùng thứ tiếng được nói trong phim: `speech = "vi"`, hoặc `speech = "none"` nếu không ai nói.
        [audio] Hãy tạo tệp `{ $card }` với `creator = "…"` và `licence = "CC BY 4.0"`, cùng thứ tiếng được nói trong tệp: `speech = "vi"`, hoặc `speech = "none"` nếu không ai nói.
    }

rights-missing = { $what ->
       *[picture] Phiếu ảnh chưa ghi { $key ->
            [creator] ai là tác giả của ảnh `{ $file }`
           *[licence] ảnh `{ $file }` được dùng theo điều kiện nào
        }, và trong tệp ảnh cũng không có.
        [video] Phiếu chưa ghi { $key ->
            [creator] ai là tác giả của phim `{ $file }`.
           *[licence] phim `{ $file }` được dùng theo điều kiện nào.
        }
        [audio] Phiếu chưa ghi { $key ->
            [creator] ai là tác giả của tệp âm thanh `{ $file }`.
           *[licence] tệp âm thanh `{ $file }` được dùng theo điều kiện nào.
        }
    }
    .why = Không ai biết có được phép đăng hay không và cần ghi công ai.
    .help = { $key ->
        [creator] Hãy ghi tên người hoặc cơ quan ở đầu phiếu: `creator = "…"`.
       *[licence] Hãy ghi điều kiện ở đầu phiếu, ví dụ `licence = "CC BY 4.0"`, kèm `licence_url = "https://…"` là nơi đọc được điều kiện ấy.
    }

rights-expired = { $kind ->
        [told] Tệp ảnh tự ghi là giấy phép đã hết hạn sau ngày { $date }.
        [consent] Sự đồng ý của những người trong { $what ->
            [video] phim
            [audio] tệp âm thanh
           *[picture] ảnh
        } đã hết hạn sau ngày { $date }.
       *[licence] Giấy phép dùng { $what ->
            [video] phim
            [audio] tệp âm thanh
           *[picture] ảnh
        } đã hết hạn sau ngày { $date }.
    }
    .why = { $kind ->
        [consent] { $what ->
            [video] Những người trong phim không còn đồng ý cho đăng hình của mình.
            [audio] Những người trong tệp không còn đồng ý cho đăng tiếng của mình.
           *[picture] Những người trong ảnh không còn đồng ý cho đăng hình của mình.
        }
       *[licence] Đăng tiếp có thể vi phạm pháp luật hoặc hợp đồng.
    }
    .help = { $kind ->
        [told] Nếu giấy phép đã được gia hạn, hãy ghi ngày cuối cùng mới ở đầu phiếu ảnh, ví dụ `licence_expires = 2030-12-31`; nếu không, hãy gỡ ảnh khỏi mọi bài.
        [consent] Hãy xin lại sự đồng ý rồi ghi ngày cuối cùng mới vào đây, hoặc gỡ { $what ->
            [video] phim
            [audio] tệp âm thanh
           *[picture] ảnh
        } khỏi mọi bài.
       *[licence] Hãy gia hạn giấy phép rồi ghi ngày cuối cùng mới vào đây, hoặc gỡ { $what ->
            [video] phim
            [audio] tệp âm thanh
           *[picture] ảnh
        } khỏi mọi bài.
    }

rights-ending = { $kind ->
        [told] Theo dữ liệu trong chính tệp ảnh, giấy phép dùng ảnh
        [consent] Sự đồng ý của những người trong { $what ->
            [video] phim
            [audio] tệp âm thanh
           *[picture] ảnh
        }
       *[licence] Giấy phép dùng { $what ->
            [video] phim
            [audio] tệp âm thanh
           *[picture] ảnh
        }
    } { $days ->
        [0] hết hạn sau hôm nay, { $date }
        [1] hết hạn sau ngày mai, { $date }
       *[other] còn { $days } ngày, hết hạn sau ngày { $date }
    }.
    .why = Từ ngày hôm sau, không dựng được trang nếu vẫn còn { $what ->
        [video] phim
        [audio] tệp âm thanh
       *[picture] ảnh
    } này.
    .help = Hãy gia hạn kịp thời rồi ghi ngày cuối cùng mới vào đây, hoặc chọn { $what ->
        [video] phim
        [audio] tệp
       *[picture] ảnh
    } khác.

ai-unlabelled = Phiếu ghi là ảnh chụp, nhưng ảnh do AI tạo ra.
    .why = Người đọc sẽ tưởng đó là chuyện có thật.
    .help = Hãy ghi `ai = "generated"` vào phiếu ảnh và đổi `kind` cho đúng: `kind = "illustration"`. Nếu dấu trong tệp ảnh ghi nhầm, hãy lưu lại ảnh mà bỏ dấu ấy.

ai-belittled = Phiếu ghi là ảnh chỉ được AI chỉnh sửa, nhưng chính tệp ảnh ghi là do AI tạo ra.
    .why = Nhãn bên cạnh ảnh sẽ nói ít hơn sự thật, và người đọc sẽ tưởng phần còn lại là có thật.
    .help = Hãy ghi `ai = "generated"` vào phiếu ảnh. Nếu dấu trong tệp ảnh ghi nhầm, hãy lưu lại ảnh mà bỏ dấu ấy.

alt-decorative = { $place ->
        [text] Bài tả trong ảnh có gì, còn phiếu ghi ảnh chỉ để trang trí.
       *[card] Phiếu vừa ghi ảnh chỉ để trang trí, vừa tả trong ảnh có gì.
    }
    .why = { $place ->
        [text] Cùng một ảnh không thể vừa có điều để kể, vừa được bỏ qua: không ai biết điều nào đúng.
       *[card] Trình đọc màn hình bỏ qua ảnh trang trí, nên lời mô tả không đến được với ai.
    }
    .help = { $place ->
        [text] Hãy bỏ `decorative = true` trong phiếu nếu ảnh cho người đọc biết điều gì đó; nếu không, hãy bỏ lời mô tả trong bài: `![](…)`.
       *[card] Hãy bỏ `decorative = true` nếu ảnh cho người đọc biết điều gì đó; nếu không, hãy bỏ các dòng bên dưới `[alt]`.
    }

alt-poor = { $kind ->
        [word] Lời mô tả ảnh chỉ có “{ $alt }”.
        [name] Lời mô tả ảnh là tên tệp: “{ $alt }”.
       *[long] Lời mô tả ảnh dài { $count } ký tự; giới hạn là { $limit }.
    }
    .why = { $kind ->
        [long] Người dùng trình đọc màn hình phải nghe hết một mạch, không dừng lại hay tua được.
       *[other] Người không nhìn thấy ảnh nghe xong vẫn không biết trong ảnh có gì.
    }
    .help = { $kind ->
        [long] Hãy giữ một, hai câu nói điều quan trọng nhất; phần còn lại hãy viết vào bài, nơi ai cũng đọc được.
       *[other] Hãy tả những gì thấy trong ảnh bằng một câu, ví dụ `Hai cần cẩu lúc bình minh`. Nếu ảnh chỉ để trang trí, hãy để trống và ghi `decorative = true` ở đầu phiếu.
    }

caption-missing = Phiếu có chú thích ảnh, nhưng chưa có bằng: { $langs }.
    .why = Người đọc các ngôn ngữ ấy không thấy chú thích nào dưới ảnh, dù bài gốc có.
    .help = Hãy thêm bên dưới `[caption]`: `{ $wanted }`, hoặc viết chú thích trong bài: `![…](ảnh.jpg "chú thích")`.

picture-small = Ảnh bìa này chỉ có { $width } × { $height } điểm ảnh.
    .why = Ảnh bìa trải ngang trang; ảnh nhỏ như vậy sẽ bị mờ hoặc bỏ trống hai bên, và mạng xã hội không hiện nó.
    .help = Hãy dùng bản ảnh rộng { $wanted } điểm ảnh trở lên. Phóng to tệp này không làm ảnh rõ hơn: hãy hỏi người chụp bản gốc; ảnh nhận qua ứng dụng nhắn tin thường đã bị thu nhỏ.

picture-moving = Ảnh động này nặng { $megabytes } MB; nên dưới { $limit } MB.
    .why = Người xem bằng điện thoại phải tải hết tệp, dù không muốn xem, và không dừng được nó.
    .help = Hãy làm thành phim, thường nhẹ hơn mười lần và chỉ tải khi người đọc bấm: `{ $command }`, rồi viết vào bài `::: video` với tên tệp mới. Nếu cần giữ ảnh động, hãy rút ngắn hoặc thu nhỏ nó.

card-orphan = { $what ->
        [video] Phiếu này thuộc về phim `{ $file }`, nhưng phim ấy không có.
        [audio] Phiếu này thuộc về tệp âm thanh `{ $file }`, nhưng tệp ấy không có.
       *[picture] Phiếu ảnh này thuộc về ảnh `{ $file }`, nhưng ảnh ấy không có.
    }
    .why = Có thể tệp đã được đổi tên; khi đó tên tác giả và điều kiện sử dụng bị mất.
    .help = Hãy đổi tên phiếu theo tên tệp (`cau-cang.jpg` thì phiếu là `cau-cang.jpg.toml`), hoặc xóa phiếu nếu không còn dùng tệp.

card-stray = Tệp `{ $name }` không mang tên của một phiếu ảnh.
    .why = Chương trình bỏ qua tệp này; nếu đó là phiếu ảnh thì ảnh sẽ thiếu tác giả, điều kiện sử dụng và mô tả.
    .help = Tên phiếu là toàn bộ tên ảnh rồi thêm `.toml`: `cau-cang.jpg` thì phiếu là `cau-cang.jpg.toml`. Chủ đề và người thì viết trong `content/topics.toml` và `content/people.toml`.

picture-unused = Không bài nào dùng ảnh `{ $name }`.
    .why = Ảnh nằm cạnh bài mà không người đọc nào thấy.
    .help = Hãy đặt ảnh vào chỗ của nó: `![Trong ảnh có gì]({ $name })` trên một dòng riêng, hoặc `cover = "{ $name }"` trong phần đầu của bản gốc. Nếu không cần, hãy bỏ ảnh ra khỏi thư mục.

focal-outside = Điểm chính `{ $value }` không nằm trong ảnh.
    .why = Khi ảnh bị cắt cho vừa khung, phần quan trọng nhất có thể bị mất.
    .help = Hãy viết hai số từ 0 đến 1, tính từ mép trái và mép trên: `focal = [0.5, 0.4]`.

## Phim và âm thanh

clip-missing = Không có { $medium ->
        [video] phim
       *[audio] tệp âm thanh
    } `{ $file }`.
    .why = Trên trang sẽ thiếu trình phát mà bài viết đã báo trước.
    .help = Hãy đặt tệp vào thư mục của bài, hoặc sửa lại tên; chữ hoa và chữ thường được coi là khác nhau.

clip-corrupt = { $why ->
        [empty] Tệp này trống.
        [not-a-clip] Tệp này không phải phim hay âm thanh, dù tên tệp ghi như vậy.
        [header] Tệp bị hỏng ở phần đầu.
        [cut-short] Tệp bị đứt giữa chừng.
       *[no-track] Trong tệp không có hình cũng không có tiếng.
    }
    .why = Sẽ không phát được gì, hoặc chỉ phát được đoạn đầu.
    .help = Hãy chép hoặc xuất lại từ bản gốc, phát thử đến hết trên máy của bạn rồi mới đặt vào đây.

clip-mislabelled = Tên tệp có đuôi `.{ $extension }`, nhưng nội dung lại là { $container }.
    .why = Máy chủ báo cho trình duyệt loại tệp theo tên; tên sai thì có trình duyệt không phát.
    .help = Hãy đổi tên tệp cho đuôi là `.{ $container }`, sửa cả trong bài.

clip-unsupported = Trình duyệt không phát được { $what }.
    .why = Nhiều người đọc sẽ chỉ thấy một khung trống.
    .help = Hãy xuất thành MP4 với H.264 và AAC; nếu chỉ có tiếng thì thành M4A hoặc MP3. Nếu có ffmpeg, chạy trong thư mục của bài: `{ $command }`; sau đó ghi tên tệp mới vào bài và xóa tệp cũ.

clip-heavy = Tệp nặng { $megabytes } MB; giới hạn là { $limit } MB.
    .why = Người xem bằng điện thoại phải chờ lâu và tốn tiền, và mỗi bản sao của dự án đều phình ra.
    .help = Hãy xuất bản nhẹ hơn: 1280×720 ở khoảng 1,5 Mbit/s là 11 MB mỗi phút. Nếu thật sự cần, hãy tăng `clip_megabytes` bên dưới `[limits]` trong `haidang.toml`.

clip-medium = `{ $file }` là { $medium ->
        [picture] ảnh
        [video] phim
       *[audio] âm thanh, không có hình
    }.
    .why = Trình phát sẽ có khung hình trống, hoặc che mất hình đang có.
    .help = { $medium ->
        [picture] Hãy viết `![Trong ảnh có gì]({ $file })` trên một dòng riêng.
       *[video] Hãy viết `::: { $medium } { $file }` trong bài.
    }

clip-remote = { $medium ->
        [video] Phim
       *[audio] Âm thanh
    } `{ $url }` nằm trên trang khác.
    .why = Trang ấy sẽ biết từng lượt đọc, và tệp ở đó có thể mất hoặc bị thay.
    .help = { $medium ->
        [video] Nếu có quyền sử dụng, hãy lưu một bản cạnh bài và ghi tên tệp ấy. Nếu không, hãy viết thành đường dẫn: `[Tên phim]({ $url })`. Phim trên YouTube, Vimeo, Facebook, TikTok… thì có thể ghi thẳng địa chỉ ở đây.
       *[audio] Nếu có quyền sử dụng, hãy lưu một bản cạnh bài và ghi tên tệp ấy. Nếu không, hãy viết thành đường dẫn: `[Tên bản ghi âm]({ $url })`.
    }

clip-traces = Ngoài hình và tiếng, tệp này còn có những luồng dữ liệu khác mà không thể gỡ khỏi bản được đăng.
    .why = Máy quay, điện thoại và máy bay không người lái ghi vị trí của mình vào đó nhiều lần mỗi giây: ai cũng có thể đọc được địa điểm ấy, có khi là nhà riêng của người nào đó.
    .help = Hãy tạo một bản không có thông tin ấy trong thư mục của bài: `{ $command }`; sau đó ghi tên tệp mới vào bài và xóa tệp cũ.

clip-alt-missing = Trong tệp này không ai nói, và chưa có lời nào bằng ngôn ngữ `{ $lang }` cho biết trong đó có gì.
    .why = Người không nhìn hoặc không nghe được sẽ không biết gì.
    .help = Hãy tả bằng hai, ba câu trong phiếu `{ $card }`, bên dưới `[alt]`: `{ $lang } = "…"`.

clip-unused = Không bài nào dùng tệp `{ $name }`.
    .why = Tệp nằm cạnh bài mà không ai xem hay nghe được.
    .help = Hãy đặt vào chỗ của nó: một dòng `::: video { $name }` hoặc `::: audio { $name }`, rồi lời chú, rồi một dòng `:::`. Nếu không cần, hãy bỏ tệp ra khỏi thư mục.

poster-missing = Trước khi phim chạy, người đọc chưa thấy hình gì.
    .why = Người đọc chỉ thấy một ô xám, không biết trong phim có gì; phần lớn sẽ không bấm xem.
    .help = Hãy đặt cạnh phim một ảnh tên `{ $wanted }`, hoặc ghi tên ảnh trong phiếu `{ $card }`: `poster = "cau-cang.jpg"`. Máy nào có ffmpeg thì một hình trong phim sẽ được lấy ra thay.

poster-unknown = { $kind ->
        [kind] Tệp `{ $file }` không làm hình đại diện cho phim được.
       *[missing] Không có ảnh `{ $file }` để làm hình đại diện cho phim.
    }
    .why = Trước khi phim chạy, người đọc chỉ thấy một ô xám.
    .help = { $kind ->
        [kind] Hãy lưu ảnh ấy thành JPEG, PNG, WebP hoặc AVIF rồi ghi tên tệp mới vào đây.
       *[missing] Hãy đặt ảnh ấy cạnh phim, ở dạng JPEG, PNG, WebP hoặc AVIF, hoặc sửa lại tên.
    }

speech-missing = Chưa ghi rõ trong tệp này người ta nói tiếng gì.
    .why = Có cần phụ đề hay không, và bằng những thứ tiếng nào, là tùy ở đó.
    .help = Hãy ghi trong phiếu `{ $card }`: `speech = "vi"` nếu là tiếng Việt, hoặc `speech = "none"` nếu không ai nói.

subtitles-missing = Trong { $medium ->
        [video] phim
       *[audio] tệp âm thanh
    } này có tiếng nói, mà chưa có phụ đề bằng ngôn ngữ `{ $lang }`.
    .why = Người không hiểu thứ tiếng ấy, hoặc không nghe được, sẽ không theo dõi được; trang có báo như vậy.
    .help = Hãy tạo tệp `{ $file }`: dòng đầu là `WEBVTT`, một dòng trống, rồi mỗi phụ đề có một dòng như `00:00:01.000 --> 00:00:04.000` và lời ở ngay dưới.

subtitles-stray = Phụ đề `{ $name }` không được dùng: { $kind ->
        [language-none] tên tệp không có ngôn ngữ.
        [language] tên tệp có một ngôn ngữ mà trang này không có.
       *[clip] không bài nào chiếu phim hay phát âm thanh mang tên ấy.
    }
    .why = Tệp bị bỏ qua, và người đọc không có phụ đề.
    .help = Tên phụ đề gồm tên phim, ngôn ngữ và `.vtt`: `clip.mp4` thì có `clip.vi.vtt` và `clip.en.vtt`.

subtitles-srt = Trình duyệt không đọc được phụ đề ở dạng này.
    .why = Tệp bị bỏ qua, và người đọc không có phụ đề.
    .help = Hãy chuyển thành `{ $wanted }`: nếu có ffmpeg thì `{ $command }`; làm tay thì ghi `WEBVTT` và một dòng trống ở đầu, rồi thay dấu phẩy trong giờ bằng dấu chấm.

vtt-syntax = { $kind ->
        [header] Phụ đề không bắt đầu bằng dòng `WEBVTT`.
        [header-gap] Dưới dòng `WEBVTT` chưa có dòng trống.
        [comma] Giờ viết bằng dấu phẩy, như ở dạng SRT.
        [timing] Giờ không viết theo cách mà trình duyệt đọc được.
       *[stray] Những dòng này không thuộc phụ đề nào.
    }
    .why = { $kind ->
        [header] Trình duyệt sẽ không hiện phụ đề nào.
       *[other] Trình duyệt sẽ không hiện những lời này.
    }
    .help = { $kind ->
        [header] Hãy ghi `WEBVTT` ở dòng đầu, và để trống dòng thứ hai.
        [header-gap] Hãy thêm một dòng trống giữa `WEBVTT` và phụ đề đầu tiên.
        [stray] Mỗi phụ đề có một dòng giờ, `00:00:01.000 --> 00:00:04.000`, và lời ở ngay dưới, không có dòng trống ở giữa. Lời ghi chú thì bắt đầu bằng `NOTE`.
       *[other] Hãy viết: `{ $wanted }`
    }

vtt-setting = Trình duyệt không biết thiết lập `{ $setting }`.
    .why = Thiết lập bị bỏ qua, và lời hiện ở chỗ khác với ý muốn.
    .help = Sau giờ có thể ghi `line:`, `position:`, `size:`, `align:`, `vertical:` và `region:`, giá trị liền ngay sau dấu hai chấm: `align:start`.

vtt-tag = { $kind ->
        [open] Thẻ `{ $tag }` chưa được đóng.
        [foreign] `{ $tag }` là thẻ của định dạng phụ đề khác (ASS).
       *[unknown] Phụ đề không có thẻ `{ $tag }`.
    }
    .why = { $kind ->
        [open] Trình duyệt không hiện những gì ở sau.
        [foreign] Trình duyệt hiện nguyên các ký hiệu ấy trên phim.
       *[unknown] Trình duyệt bỏ thẻ ấy đi.
    }
    .help = { $kind ->
        [foreign] Hãy xóa thẻ ấy. Muốn đặt phụ đề lên trên, hãy thêm `line:0` vào cuối dòng thời gian.
        [open] Hãy thêm dấu `>`. Nếu muốn chính dấu ấy, hãy viết `&lt;`.
       *[unknown] Hãy bỏ thẻ ấy. Phụ đề có `<i>`, `<b>`, `<u>`, `<v Tên>` cho người nói, `<c.lớp>`, `<lang vi>` và `<ruby>`. Nếu muốn chính dấu ấy, hãy viết `&lt;`.
    }

vtt-end = Phụ đề kết thúc lúc { $end }, không sau lúc bắt đầu là { $start }.
    .why = Phụ đề này sẽ không bao giờ hiện.
    .help = Hãy sửa một trong hai giờ.

vtt-order = { $kind ->
        [order] Phụ đề này bắt đầu trước phụ đề ở trên, là phụ đề bắt đầu lúc { $before }.
       *[overlap] Phụ đề này bắt đầu khi phụ đề ở trên chưa hết, lúc { $before }.
    }
    .why = { $kind ->
        [order] Trong bản chép lời, câu chữ đứng khác thứ tự được nói.
       *[overlap] Hai phụ đề hiện cùng lúc, chồng lên nhau, che mất hình.
    }
    .help = { $kind ->
        [order] Hãy xếp phụ đề theo thứ tự giờ, hoặc sửa lại giờ.
       *[overlap] Hãy cho phụ đề ở trên hết khi phụ đề này bắt đầu. Hai người nói cùng lúc thì viết chung một phụ đề, mỗi người một dòng.
    }

vtt-empty = { $kind ->
       *[cue] Phụ đề không có lời nào.
        [file] Tệp phụ đề này chưa có phụ đề nào.
    }
    .why = Không có gì hiện ra, và người xem tưởng là lỗi.
    .help = { $kind ->
       *[cue] Hãy viết lời nói ở dưới dòng giờ, hoặc bỏ dòng giờ đi.
        [file] Dưới dòng đầu, hãy viết mỗi phụ đề gồm một dòng trống, một dòng như `00:00:01.000 --> 00:00:04.000` và lời ở ngay dưới; hoặc xóa tệp.
    }

vtt-speed = Muốn đọc kịp phụ đề này cần tới { $seconds } giây; ở mức { $found } ký tự mỗi giây thì nó biến mất quá sớm.
    .why = Vừa xem hình vừa đọc, phần lớn mọi người đọc không quá { $limit } ký tự mỗi giây, và sẽ bỏ sót.
    .help = Hãy để phụ đề hiện lâu hơn, đến khi phụ đề sau bắt đầu, hoặc viết gọn hơn.

vtt-line = Một dòng phụ đề rộng { $found } ô; màn hình nhỏ chỉ vừa { $limit } ô.
    .why = Trình duyệt sẽ tự ngắt dòng, thành ba dòng hoặc hơn.
    .help = Hãy tự ngắt ở chỗ nghỉ của câu, nhiều nhất hai dòng, hoặc tách thành hai phụ đề.

vtt-late = Phụ đề nằm sau khi đoạn phim hay âm thanh đã hết, vì nó chỉ dài { $length }.
    .why = Phụ đề sẽ không hiện, hoặc không hiện hết; có thể nó được làm cho bản dựng khác.
    .help = Hãy so giờ của phụ đề với phim.

vtt-script = `{ $words }` không viết bằng chữ của ngôn ngữ `{ $lang }` ghi trong tên tệp.
    .why = Người chọn ngôn ngữ này sẽ gặp lời của thứ tiếng khác.
    .help = Hãy xem tên tệp có đúng không; nếu đúng thì sửa lời. Tên riêng viết bằng chữ khác có thể chuyển sang chữ La-tinh.

vtt-language = Phụ đề này có vẻ viết bằng ngôn ngữ `{ $found }`, còn tên tệp ghi là `{ $lang }`.
    .why = Người chọn ngôn ngữ này sẽ gặp lời của thứ tiếng khác, ở phụ đề cũng như ở phần chữ dưới khung phát.
    .help = Nếu đặt nhầm tên tệp, hãy đổi phần cuối tên thành `.{ $found }.vtt`; nếu không, hãy thay bằng lời viết bằng ngôn ngữ `{ $lang }`.

## Biểu đồ

data-missing = { $sheet ->
        [none] Không có tệp số liệu `{ $file }` cho biểu đồ này.
       *[other] Số liệu của biểu đồ này chỉ có trong bảng tính `{ $sheet }`, mà biểu đồ được vẽ từ tệp CSV.
    }
    .why = Không có số liệu thì không có biểu đồ.
    .help = { $sheet ->
        [none] Hãy đặt tệp CSV vào thư mục của bài, hoặc sửa lại tên tệp ở khóa `data`; chữ hoa và chữ thường được coi là khác nhau.
       *[other] Hãy mở `{ $sheet }` bằng Excel hoặc LibreOffice, lưu trang tính theo kiểu “CSV UTF-8 (Comma delimited)” vào cùng thư mục, rồi ghi tên tệp ấy ở khóa `data`, ví dụ `data = "port-teu.csv"`.
    }

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
    .help = Excel lấy dấu ngăn cách theo thiết lập vùng của Windows: hãy vào đó đặt “List separator” là `,` và “Decimal symbol” là `.`, rồi lưu lại theo kiểu “CSV UTF-8”. LibreOffice thì hỏi dấu ngăn cách trường khi lưu theo kiểu “Text CSV”. Phần thập phân phải viết bằng dấu chấm: `12.5`.

data-row-length = Dòng này có { $found } ô, nhưng dòng tên cột có { $expected } ô.
    .why = Các ô đứng sau chỗ ấy sẽ rơi vào cột khác.
    .help = Hãy đặt ô có dấu phẩy trong ngoặc kép (`"mùa xuân, lúc rạng đông"`), viết phần thập phân bằng dấu chấm (`12.5`); ô không có giá trị thì để trống nhưng vẫn giữ dấu phẩy.

data-column-twice = Có hai cột cùng tên `{ $column }`.
    .why = Chương trình không biết biểu đồ phải lấy số liệu từ cột nào.
    .help = Hãy đổi tên một cột, hoặc xóa cột thừa.

data-label-missing = Dòng này để trống ô ở cột `{ $column }`.
    .why = Các số của dòng sẽ hiện trong biểu đồ mà không rõ là số của cái gì.
    .help = Hãy điền nhãn vào cột `{ $column }`, ví dụ năm, hoặc xóa dòng này.

data-empty = { $why ->
        [values] Không dòng nào của bảng này có giá trị ở các cột mà biểu đồ dùng.
       *[rows] Bảng này không có dòng số liệu nào.
    }
    .why = Biểu đồ không có số liệu chỉ là một khung trống.
    .help = { $why ->
        [values] Hãy điền các giá trị, hoặc bỏ biểu đồ này cho đến khi có số liệu.
       *[rows] Hãy viết mỗi nhãn một dòng bên dưới dòng tên cột, ví dụ `2025,11.81`.
    }

data-rows-many = Bảng này có { $found } dòng; một biểu đồ chỉ hiện được nhiều nhất { $limit } dòng. Dòng đầu tiên vượt mức được đánh dấu.
    .why = Không ai đọc nổi chừng ấy số liệu trong một hình, và bảng số liệu bên dưới sẽ làm trang nặng với mọi người đọc.
    .help = Hãy gộp các dòng lại, ví dụ theo tháng thay vì theo ngày, hoặc chỉ lấy một số năm. Bảng đầy đủ có thể cho tải về: `[toàn bộ số liệu](bang.csv)`.

data-column-missing = Bảng này không có cột `{ $column }`.
    .why = Biểu đồ sẽ thiếu các số hoặc chữ của cột ấy.
    .help = Hãy sửa lại tên ở dòng đầu của bảng hoặc trong `[[figure]]`, hoặc thêm cột; chữ hoa và chữ thường được coi là khác nhau.

data-header = Dòng `{ $line }` đứng ở chỗ của dòng tên cột.
    .why = Dòng đầu của bảng cho biết mỗi cột chứa gì; thiếu dòng ấy thì không tìm được cột nào.
    .help = Hãy xóa dòng ấy, hoặc mở bảng và xóa hàng nằm trên hàng tên cột. Dòng đầu phải ghi đủ tên các cột, ví dụ `year,actual`.

data-thousands = `{ $value }` trong cột `{ $column }` được đọc là số thập phân, trong khi có lẽ bạn muốn nói { $meant }.
    .why = Trong bảng, dấu chấm là dấu thập phân. Phía sau dấu chấm có đúng ba chữ số, như cách viết hàng nghìn trong tiếng Việt; nếu vậy biểu đồ sẽ nhỏ đi một nghìn lần.
    .help = Nếu là hàng nghìn, hãy viết liền không có dấu chấm: `{ $meant }`. Nếu đúng là số thập phân, hãy thêm một chữ số 0 vào cuối số này, `{ $value }0`: giá trị không đổi và ý đã rõ.

data-number = `{ $value }` ở cột `{ $column }` không phải là số đọc được.
    .why = Số phải đoán có thể sai đến cả nghìn lần.
    .help = { $why ->
        [formula] Đây là công thức, chỉ phần mềm bảng tính mới tính được. Hãy lưu lại bảng từ phần mềm ấy với giá trị thay cho công thức, hoặc gõ kết quả vào.
        [sheet] Đây là thông báo lỗi của bảng tính, không phải giá trị. Hãy sửa công thức trong bảng tính rồi lưu lại; hoặc để trống ô.
        [absent] Nếu không có giá trị, hãy để trống ô: người đọc sẽ được báo là thiếu số liệu.
        [digits] Hãy viết các chữ số 0 đến 9 dạng thường, không dùng chữ số toàn khổ hay chữ số của hệ chữ khác.
        [percent] Hãy viết số không có dấu phần trăm; việc đây là phần trăm đã có `unit = "percent"` trong `[[figure]]` nói.
        [minus] Hãy dùng dấu gạch nối trên bàn phím, `-`, thay cho dấu trừ hoặc gạch ngang này; trang sẽ tự hiện dấu trừ đúng kiểu.
        [scientific] Hãy viết số đầy đủ với mọi chữ số 0, ví dụ `100000` thay cho `1e5`.
        [long] Số này dài hơn mức biểu đồ hiện được. Hãy làm tròn, hoặc dùng đơn vị lớn hơn, ví dụ triệu.
        [plus] Hãy viết số không có dấu cộng.
        [point] Hãy viết chữ số ở cả hai bên dấu chấm, ví dụ `0.5`, hoặc bỏ dấu chấm.
        [thousands] Hãy viết liền các chữ số, không có dấu hay dấu cách giữa các hàng nghìn, ví dụ `1234567`; mỗi trang sẽ tự hiện theo cách viết của ngôn ngữ mình.
        [comma] Phần thập phân hãy dùng dấu chấm, giữa các hàng nghìn không có dấu gì, ví dụ `1234.5`; mỗi trang sẽ tự hiện dấu theo ngôn ngữ của mình.
       *[other] Hãy chỉ viết chữ số, phần thập phân dùng dấu chấm, ví dụ `1234.5`. Nếu không có giá trị, hãy để trống ô.
    }

data-total = { $why ->
        [series] Ở mọi dòng, cột `{ $label }` bằng tổng các cột còn lại.
        [sum] Giá trị của `{ $label }` đúng bằng tổng mọi dòng còn lại.
       *[word] Dòng `{ $label }` có vẻ là tổng của các dòng kia.
    }
    .why = { $why ->
        [word] Đặt tổng cạnh các phần sẽ làm các phần trông rất nhỏ; ở biểu đồ chia phần thì mọi thứ bị tính hai lần.
       *[other] Mọi thứ sẽ bị tính hai lần: mỗi phần trông chỉ còn một nửa.
    }
    .help = { $why ->
        [series] Hãy bỏ `{ $label }` khỏi `series`: biểu đồ tự cộng các phần.
        [sum] Hãy xóa dòng này: biểu đồ tự cộng các phần. Nếu đây thật sự là một phần, tình cờ bằng nửa tổng, hãy ghi tổng của các phần, ví dụ `total = 22` trong `[[figure]]`.
       *[word] Hãy xóa dòng này và nêu tổng trong bài. Nếu đây là một phần hoặc thứ khác, hãy đặt tên khác; riêng bảng (`kind = "table"`) có thể kết thúc bằng dòng tổng.
    }

data-part = { $why ->
        [share-negative] `{ $value }` ở cột `{ $column }` là số âm nên không thể là một phần của tổng.
        [area-negative] `{ $value }` ở cột `{ $column }` là số âm, trong khi các miền được xếp chồng lên nhau.
       *[area-gap] Cột `{ $column }` không có giá trị ở dòng này, trong khi các miền được xếp chồng lên nhau.
    }
    .why = { $why ->
        [share-negative] Chỉ tính được tỷ lệ phần trăm khi mọi phần đều làm tổng tăng lên.
       *[other] Các lớp nằm trên sẽ bắt đầu ở sai độ cao, khiến mọi giá trị của chúng trông đều sai.
    }
    .help = { $why ->
        [share-negative] Hãy dùng `bars = "stacked"` hoặc `bars = "grouped"`, là những cách vẽ được số âm; hoặc sửa lại ô này.
        [area-negative] Hãy dùng `kind = "line"` để mỗi dãy số có đường riêng; hoặc sửa lại ô này.
       *[area-gap] Hãy dùng `kind = "line"`, là kiểu chừa được chỗ trống; hoặc điền vào ô này, ghi `0` nếu không có gì.
    }

data-range = { $why ->
        [above] Cận dưới `{ $end }` lớn hơn giá trị `{ $value }` của cột `{ $column }`.
        [below] Cận trên `{ $end }` nhỏ hơn giá trị `{ $value }` của cột `{ $column }`.
        [low] Giá trị `{ $value }` có cận trên mà không có cận dưới.
        [high] Giá trị `{ $value }` có cận dưới mà không có cận trên.
       *[value] Có khoảng ước lượng mà cột `{ $column }` không có giá trị.
    }
    .why = Khoảng ước lượng cho biết giá trị thực nằm giữa hai số nào; khoảng này sẽ làm người đọc hiểu sai.
    .help = Ở cột `low.{ $column }`, hãy ghi số không lớn hơn giá trị; ở cột `high.{ $column }`, hãy ghi số không nhỏ hơn giá trị; hoặc để trống cả hai ô.

data-order = `{ $label }` nằm dưới `{ $before }`, trong khi có trước.
    .why = Đường biểu đồ nối các điểm theo thứ tự hàng, nên sẽ chạy ngược thời gian.
    .help = Hãy xếp các hàng theo thứ tự thời gian, cũ nhất ở trên cùng. Nếu đó là thứ tự bạn muốn, hãy dùng `kind = "bar"`.

data-undated = { $why ->
        [form] Nhãn `{ $label }` không được đọc là ngày tháng: ngày tháng phải viết năm trước.
        [quarter] Nhãn `{ $label }` không được đọc là ngày tháng: chưa có cách viết riêng cho quý.
       *[words] Nhãn `{ $label }` không phải là ngày tháng, trong khi hầu hết các nhãn của đường này là ngày tháng.
    }
    .why = { $why ->
        [words] Dòng này sẽ thành thêm một điểm trên đường biểu đồ; nếu là tổng thì đường sẽ vọt lên.
       *[other] Các giá trị sẽ đứng sát nhau như thể không cách nhau về thời gian, còn người đọc thứ tiếng khác sẽ thấy nguyên nhãn đã gõ.
    }
    .help = { $why ->
        [form] Hãy viết `{ $date }`, và sửa các nhãn khác theo cùng cách; mỗi trang sẽ tự hiện ngày tháng theo ngôn ngữ của mình.
        [quarter] Hãy viết tháng đầu của mỗi quý, ở đây là `{ $date }`, và ghi chữ cho người đọc vào các cột `name.vi`, `name.en`…, ví dụ `Quý I/2024`.
       *[words] Nếu đây là dòng tổng hoặc lời ghi thêm, hãy xóa cả dòng: đường biểu đồ chỉ hiện từng mốc thời gian. Nếu là ngày tháng, hãy viết như các nhãn khác, ví dụ `2025` hoặc `2025-11`; số ước tính thì ghi ở cột `note`.
    }

data-years-missing = Giữa `{ $before }` và `{ $label }` thiếu { $count } dòng lẽ ra phải có.
    .why = { $kind ->
        [bar] Các cột sẽ đứng sát nhau như thể là những kỳ liền nhau.
       *[other] Đường biểu đồ sẽ nối thẳng qua, như thể đã biết các giá trị ở giữa.
    }
    .help = { $kind ->
        [stack] Hãy thêm các dòng còn thiếu, bắt đầu từ `{ $row }` kèm giá trị. Nếu không có số liệu, hãy dùng `kind = "line"` và để trống ô: đường biểu đồ sẽ chừa chỗ trống.
       *[other] Hãy thêm cho mỗi kỳ một dòng kèm giá trị; nếu không có giá trị thì để trống ô: `{ $row }`. Khi đó người đọc thấy rõ là thiếu số liệu.
    }

data-future = `{ $label }` nằm sau { $as_of } là ngày của số liệu (`as_of`), nhưng giá trị được hiện như số đã có.
    .why = Người đọc sẽ tưởng dự báo hoặc chỉ tiêu là kết quả thật.
    .help = Nếu đó là số dự kiến hoặc kế hoạch, hãy ghi `estimate` ở cột `note` của dòng này, hoặc đưa số kế hoạch sang một cột riêng có tên nói rõ điều đó. Nếu nay đã có số thật, hãy sửa `as_of`.

data-date = `{ $value }` không phải là ngày.
    .why = Không thể đặt sự kiện này vào đúng chỗ trên dòng thời gian.
    .help = Hãy viết năm trước: `1874`, `2018-05` hoặc `2018-05-13`.

data-mark = Không có ghi chú nào tên là `{ $mark }`.
    .why = Người đọc cần biết số nào không phải là số chính xác.
    .help = Ở cột `note`, hãy dùng `estimate` (ước tính), `derived` (tính ra), `at-least` (ít nhất) hoặc `about` (khoảng); nếu có nhiều ghi chú thì ngăn cách bằng `;`.

data-state = Không có tình trạng nào tên là `{ $state }`.
    .why = Người đọc cần biết việc nào đã xong và việc nào mới chỉ là dự kiến.
    .help = Ở cột `state`, hãy dùng `done` (đã xong), `now` (đang thực hiện) hoặc `planned` (dự kiến). Ô để trống nghĩa là `done`.

milestone-state = { $state ->
        [planned] Mốc { $date } được ghi là dự kiến, nhưng tính đến { $as_of } là ngày của biểu đồ (`as_of`) thì ngày ấy đã qua.
        [now] Mốc { $date } được ghi là đang thực hiện, nhưng ngày ấy còn cách { $as_of } là ngày của biểu đồ (`as_of`) nhiều năm.
       *[done] Mốc { $date } được ghi là đã xong, nhưng ngày ấy nằm sau { $as_of } là ngày của biểu đồ (`as_of`).
    }
    .why = Người đọc sẽ không biết việc ấy đã diễn ra hay chưa.
    .help = { $state ->
        [planned] Nếu đã xong, hãy ghi `done` ở cột `state`, hoặc `now` nếu đang thực hiện; nếu bị lùi lại, hãy ghi ngày mới.
        [now] Hãy ghi `planned` ở cột `state`, hoặc sửa ngày.
       *[done] Hãy ghi `planned` ở cột `state`; ô để trống nghĩa là `done`. Nếu nay đã xong, hãy sửa `as_of`.
    }

data-coordinate = { $why ->
        [form] `{ $value }` trong cột `{ $column }` không phải là số độ.
        [swapped] `{ $value }` không thể là vĩ độ: có lẽ `lat` và `lon` đã bị đổi chỗ cho nhau.
        [lat] `{ $value }` không phải là vĩ độ: vĩ độ nằm trong khoảng từ -90 đến 90.
       *[lon] `{ $value }` không phải là kinh độ: kinh độ nằm trong khoảng từ -180 đến 180.
    }
    .why = Điểm đặt sai chỗ sẽ chỉ sai đường cho người đọc, trên bờ cũng như ngoài biển.
    .help = { $why ->
        [form] Hãy viết độ dạng thập phân với dấu chấm, ví dụ `20.8575` ở cột `lat` và `106.6818` ở cột `lon`; vĩ độ nam và kinh độ tây là số âm.
        [swapped] Ở Việt Nam, `lat` (vĩ độ) nằm trong khoảng từ 8 đến 24, `lon` (kinh độ) từ 102 đến 118; hãy đưa mỗi số về đúng cột.
       *[other] Hãy đối chiếu lại với nguồn; vĩ độ nam và kinh độ tây là số âm.
    }

data-row-twice = Có hai dòng cùng nhãn `{ $label }`.
    .why = Biểu đồ sẽ có hai giá trị cho cùng một thứ.
    .help = Hãy xóa một dòng, hoặc sửa lại nhãn của dòng ấy.

data-words-missing = Dòng `{ $label }` chưa có chữ bằng ngôn ngữ `{ $lang }`.
    .why = Người đọc ngôn ngữ ấy sẽ thấy nhãn trống hoặc nhãn bằng tiếng nước khác.
    .help = Hãy điền vào ô của dòng này ở cột có đuôi `.{ $lang }`, ví dụ `name.{ $lang }` hoặc `text.{ $lang }`.

flow-value = { $value ->
        [none] Luồng này chưa có giá trị.
       *[other] Không thể vẽ luồng có giá trị `{ $value }`.
    }
    .why = Dải vẽ rộng theo giá trị của luồng; giá trị bằng 0 hoặc âm thì không có gì để vẽ.
    .help = Hãy viết số lớn hơn 0, hoặc xóa dòng này.

flow-ring = Các luồng này quay lại chỗ bắt đầu: { $ring }.
    .why = Sơ đồ luồng đọc từ bên này sang bên kia; nếu quay vòng, cùng một lượng sẽ bị tính đi tính lại.
    .help = Hãy xóa luồng quay lại, hoặc đặt cho đầu ra một tên khác với đầu vào.

flow-unbalanced = { $node } nhận vào { $taken } nhưng chuyển đi { $given }.
    .why = Người đọc sẽ hỏi phần chênh lệch đi đâu, hoặc từ đâu mà có.
    .help = Hãy sửa lại số liệu, hoặc thêm phần còn thiếu thành một luồng riêng, ví dụ đến `khac`. Nếu có số không phải là số chính xác, hãy ghi ở cột `note`: `estimate` (ước tính), `about` (khoảng) hoặc `at-least` (ít nhất).

map-missing = Không có bản đồ `{ $file }`.
    .why = Các điểm hoặc các vùng sẽ không có nền bản đồ.
    .help = Hãy đặt tệp GeoJSON cạnh bài và viết tên tệp ở `map`, ví dụ `map = "bo-bien.geojson"`. Bản đồ dùng chung cho nhiều bài có thể để ở thư mục khác trong `content`: `map = "/ban-do/bo-bien.geojson"`.

map-syntax = { $why ->
        [end] Bản đồ này bị đứt giữa chừng.
        [deep] Bản đồ này lồng nhau quá sâu, không bản đồ nào như vậy.
        [number] Đây không phải là số.
        [text] Đoạn chữ này chưa đóng ngoặc kép, hoặc có dấu `\` vô nghĩa.
       *[sign] Từ chỗ này không đọc được bản đồ theo dạng JSON.
    }
    .why = Bản đồ chỉ đọc được một phần sẽ vẽ sai bờ biển hoặc ranh giới.
    .help = Hãy xuất lại bản đồ ra GeoJSON từ phần mềm đã làm ra nó; tệp sửa bằng tay thường thiếu hoặc thừa dấu phẩy.

map-shape = { $why ->
        [object] Ở đây phải là một đối tượng GeoJSON: `FeatureCollection`, `Feature` hoặc một hình.
        [type] Đối tượng này không nói `type` (kiểu) của mình.
        [topology] Bản đồ này là TopoJSON, không phải GeoJSON.
        [kind] GeoJSON không có kiểu `{ $found }`.
        [key] Đối tượng này thiếu `{ $found }`, hoặc ở đó là thứ khác.
        [list] Ở đây phải là một danh sách trong ngoặc vuông.
        [position] Đây không phải là tọa độ: cần hai số, kinh độ trước, vĩ độ sau.
        [ring-short] Vùng này có { $found } điểm; tính cả điểm đầu lặp lại ở cuối, phải có ít nhất 4 điểm.
        [ring-open] Đường biên của vùng này chưa khép kín: điểm cuối khác điểm đầu.
        [join] Không vùng nào của bản đồ này có thuộc tính `{ $found }`.
       *[empty] Bản đồ này trống.
    }
    .why = Bản đồ chỉ hiểu được một phần sẽ vẽ sai bờ biển hoặc ranh giới.
    .help = { $why ->
        [topology] Hãy xuất bản đồ ra GeoJSON (RFC 7946), với kinh độ và vĩ độ tính bằng độ.
        [join] Hãy viết ở `join` thuộc tính mà số liệu dùng để gọi tên các vùng, ví dụ `join = "ma"`.
       *[other] Hãy xuất lại bản đồ ra GeoJSON (RFC 7946) từ phần mềm đã làm ra nó.
    }

map-coordinate = { $why ->
        [swapped] Trong tọa độ `{ $value }`, có lẽ vĩ độ và kinh độ đã bị đổi chỗ cho nhau.
        [metres] Tọa độ `{ $value }` không tính bằng độ; có lẽ tính bằng mét theo một hệ tọa độ quốc gia (như VN-2000).
        [lon] Kinh độ trong `{ $value }` không nằm trong khoảng từ -180 đến 180.
       *[lat] Vĩ độ trong `{ $value }` không nằm trong khoảng từ -90 đến 90.
    }
    .why = Bờ biển sẽ bị vẽ ở một nơi khác trên trái đất.
    .help = { $why ->
        [swapped] Trong GeoJSON, kinh độ đứng trước, ví dụ `[106.68, 20.86]`. Hãy xuất lại bản đồ.
       *[other] Hãy xuất lại bản đồ theo hệ tọa độ WGS 84 (EPSG:4326) mà GeoJSON yêu cầu.
    }

map-heavy = Bản đồ này có { $found } điểm; một biểu đồ chỉ được có { $limit } điểm.
    .why = Người đọc bằng điện thoại sẽ phải chờ những chi tiết mà không màn hình nào hiện được.
    .help = Hãy đơn giản hóa bản đồ trong phần mềm đã làm ra nó (trong QGIS: Vector, Geometry Tools, Simplify), rồi xuất lại.

map-area-missing = Bản đồ `{ $file }` không có vùng nào có `{ $join }` là `{ $label }`.
    .why = Giá trị của dòng này sẽ không hiện trên bản đồ.
    .help = Hãy viết tên đúng như trong bản đồ; chữ hoa và chữ thường là khác nhau. Nếu bản đồ có thuộc tính khác chứa các tên này, hãy viết thuộc tính ấy ở `join`.

map-area-idle = Bản đồ có { $count } vùng chưa có dòng nào trong số liệu: { $areas }.
    .why = Các vùng ấy bị bỏ trắng, và người đọc không biết là không có số liệu hay bị quên.
    .help = Hãy thêm cho mỗi vùng một dòng; nơi không có số liệu thì để trống ô giá trị, bản đồ sẽ nói rõ.

map-islands-missing = { $islands ->
        [hoang-sa] Bản đồ `{ $file }` được khai là bản đồ Việt Nam nhưng không có quần đảo Hoàng Sa.
        [truong-sa] Bản đồ `{ $file }` được khai là bản đồ Việt Nam nhưng không có quần đảo Trường Sa.
       *[both] Bản đồ `{ $file }` được khai là bản đồ Việt Nam nhưng không có quần đảo Hoàng Sa và quần đảo Trường Sa.
    }
    .why = Bản đồ Việt Nam phải thể hiện đầy đủ lãnh thổ, trong đó có quần đảo Hoàng Sa và quần đảo Trường Sa. Bản đồ thiếu hai quần đảo là thể hiện sai chủ quyền quốc gia, không được đăng.
    .help = Hãy thay tệp bằng bản đồ đã được cơ quan của bạn phê duyệt, có đủ hai quần đảo. Nếu đây không phải là bản đồ cả nước, hãy xóa dòng `country`.

map-country = Bản đồ `{ $file }` trải khắp đất liền Việt Nam nhưng không khai là bản đồ của nước nào.
    .why = Trên bản đồ Việt Nam phải có quần đảo Hoàng Sa và quần đảo Trường Sa; chỉ bản đồ đã khai mới kiểm tra được.
    .help = Hãy viết `country = "VN"` dưới dòng `map`: chương trình sẽ kiểm tra có đủ hai quần đảo hay không. Hãy dùng bản đồ đã được cơ quan của bạn phê duyệt.

figure-words-missing = Biểu đồ `{ $figure }` thiếu phần chữ `{ $key }` bằng ngôn ngữ `{ $lang }`.
    .why = Người đọc ngôn ngữ ấy sẽ không hiểu biểu đồ nói gì.
    .help = { $key ->
        [title] Trong phần đầu bài của bản này, bên dưới `[words.{ $figure }]`, hãy ghi `title = "…"`: biểu đồ cho thấy điều gì.
        [break] Trong phần đầu bài của bản này, bên dưới `[words.{ $figure }]`, hãy ghi `break = "…"`: điều gì bắt đầu từ chỗ ngắt.
       *[other] Trong phần đầu bài của bản này, bên dưới `[words.{ $figure }]`, hãy ghi tên của dãy số, ví dụ `series = {"{"} actual = "Thực hiện", plan = "Kế hoạch" {"}"}`.
    }

figure-label-unnamed = Biểu đồ `{ $figure }` chưa có tên của `{ $label }` bằng ngôn ngữ `{ $lang }`.
    .why = Người đọc ngôn ngữ ấy sẽ chỉ thấy từ ghi trong tệp số liệu.
    .help = Trong phần đầu bài của bản này, bên dưới `[words.{ $figure }]`, hãy ghi tên ở `labels`: `labels = {"{"} "{ $label }" = "…" {"}"}`; nhiều tên thì ngăn cách bằng dấu phẩy.

figure-words-orphan = Có phần chữ cho biểu đồ `{ $figure }`, nhưng bài này không có biểu đồ ấy.
    .why = Có thể mã bị gõ sai; khi đó biểu đồ thật lại không có chữ.
    .help = Hãy ghi đúng `id` của mục `[[figure]]` vào sau `words.`, hoặc xóa phần chữ này.

figure-incomplete = { $key ->
        [unit-of-row] Một số của biểu đồ `{ $figure }` không có đơn vị đo: cả dòng của nó lẫn biểu đồ đều không ghi.
       *[other] Biểu đồ `{ $figure }` thiếu khóa `{ $key }`.
    }
    .why = { $key ->
        [sources] Số không ghi nguồn thì không ai kiểm tra được.
        [as_of] Người đọc cần biết số liệu mới đến ngày nào.
        [unit] Số không có đơn vị đo thì không có nghĩa.
        [unit-of-row] Số không có đơn vị đo thì không có nghĩa.
       *[other] Thiếu khóa này thì không vẽ được biểu đồ.
    }
    .help = { $key ->
        [sources] Hãy thêm mã các nguồn vào mục `[[figure]]`, ví dụ `sources = ["S02"]`.
        [as_of] Hãy thêm ngày của số liệu mới nhất vào mục `[[figure]]`, ví dụ `as_of = 2026-01-06`.
        [unit] Hãy thêm mã đơn vị đo vào mục `[[figure]]`, ví dụ `unit = "percent"`.
        [unit-of-row] Hãy ghi mã đơn vị đo ở cột `unit` của dòng này, ví dụ `people`. Nếu mọi dòng dùng chung một đơn vị, hãy thêm vào mục `[[figure]]`: `unit = "people"`.
        [x] Hãy thêm tên cột chứa nhãn vào mục `[[figure]]`, ví dụ `x = "year"`.
        [map] Hãy thêm tệp GeoJSON của các vùng vào mục `[[figure]]`, ví dụ `map = "xa-phuong.geojson"`.
        [series] Hãy thêm tên các cột số liệu vào mục `[[figure]]`, ví dụ `series = ["actual", "plan"]`.
       *[other] Hãy thêm `{ $key }` vào mục `[[figure]]`; docs/format.md có ví dụ.
    }

figure-series-count = { $key ->
        [panels] Biểu đồ `{ $figure }` có { $found } cột số liệu, trong khi `panels` chia các dòng của một cột.
       *[bars] Biểu đồ `{ $figure }` xếp chồng chỉ một cột số liệu.
    }
    .why = { $key ->
        [panels] Mỗi ô nhỏ thể hiện một nhóm dòng, nên chương trình không biết phải vẽ cột nào.
       *[bars] Một phần thì không thành chồng: nó luôn là toàn bộ.
    }
    .help = { $key ->
        [panels] Hãy giữ một cột trong `series`; hoặc xóa `panels`, khi đó mỗi cột thành một ô.
       *[bars] Hãy ghi tên mọi phần, ví dụ `series = ["trong-nuoc", "nuoc-ngoai"]`; hoặc xóa dòng có `bars`.
    }

figure-twice = Bài này có hai biểu đồ cùng mã `{ $figure }`.
    .why = Chương trình không biết bài viết nói đến biểu đồ nào.
    .help = Hãy đặt `id` khác cho một biểu đồ, rồi sửa theo cả trong bài và ở sau `words.`.

figure-repeated = Bài này hiện biểu đồ `{ $figure }` lần thứ hai.
    .why = Liên kết tới biểu đồ chỉ dẫn được tới một trong hai chỗ, còn người đọc không biết thêm điều gì.
    .help = Hãy giữ một trong hai dòng `::: figure { $figure }`; ở chỗ khác, hãy dùng liên kết: `[biểu đồ](#{ $figure })`.

figure-unused = Bản này không hiển thị biểu đồ `{ $figure }` ở đâu cả.
    .why = Người đọc bản này sẽ không được xem biểu đồ ấy.
    .help = Hãy thêm dòng `::: figure { $figure }` và ngay bên dưới là dòng `:::` vào chỗ cần đặt biểu đồ{ $edition ->
        [source] ; hoặc xóa mục `[[figure]]`
       *[translation] {""}
    }.

figure-missing = Bài này không có biểu đồ `{ $figure }`.
    .why = Chỗ ấy trong bài sẽ bị trống.
    .help = Hãy sửa lại mã đứng sau `::: figure`, hoặc thêm một mục `[[figure]]` có `id = "{ $figure }"` vào phần đầu bài của bản gốc.

unit-unknown = Không ngôn ngữ nào của trang có lời cho đơn vị đo `{ $unit }`.
    .why = Biểu đồ không thể nói các con số của nó đếm cái gì.
    .help = Trang có lời cho { $known }. Hãy dùng một trong các đơn vị này; hoặc đặt cho đơn vị một tên gồm chữ thường không dấu, như `{ $slug }`, và thêm dòng `unit-{ $slug } = …`, bằng lời của từng ngôn ngữ, vào { $files }; tệp nào chưa có thì tạo mới.

figure-label-missing = Biểu đồ `{ $figure }` nhắc đến nhãn `{ $label }`, nhưng trong số liệu không có nhãn này.
    .why = Điều ghi cho nhãn này sẽ không có trên biểu đồ, hoặc không kiểm tra được.
    .help = Ở khóa `highlight`, `breaks`, `annotations` hoặc `of`, hãy viết nhãn đúng như trong bảng và đặt trong ngoặc kép, ví dụ `["2025"]`.

figure-overdue = Biểu đồ `{ $figure }` hẹn có số liệu mới trước { $refresh_by }, và ngày ấy đã qua.
    .why = Người đọc sẽ tưởng số cũ là tình hình hiện nay; khi chưa có số mới, trang sẽ ghi rõ đây là số cũ.
    .help = Hãy đưa số liệu mới vào tệp CSV rồi đổi `as_of` và `refresh_by`; nếu sẽ không có số mới thì xóa `refresh_by`.

figure-refresh-early = Biểu đồ `{ $figure }` hẹn có số liệu mới trước { $refresh_by }, nhưng số liệu đang có là của { $as_of }.
    .why = Như vậy số mới lại có trước số đang có.
    .help = Ở `refresh_by`, hãy ghi ngày mà số liệu sau kỳ `as_of` chắc chắn đã có.

figure-disagrees = Biểu đồ này ghi { $value } cho `{ $label }`; biểu đồ `{ $figure }` của bài `{ $story }` cũng trình bày chuỗi số liệu này nhưng ghi { $other }.
    .why = Một việc không thể có hai con số cùng đúng, và ai thấy cả hai sẽ không tin con số nào.
    .help = Hãy xem lại nguồn để biết số nào đúng rồi sửa tệp kia. Nếu thật ra đó là hai chuỗi khác nhau, hãy ghi rõ mỗi chuỗi đo gì: `measures = {"{"} cột = "mã" {"}"}` trong từng `[[figure]]`, với hai mã khác nhau.

figure-measure-orphan = Biểu đồ `{ $figure }` không có cột `{ $column }`.
    .why = Điều ghi cho cột này sẽ không thuộc về số liệu nào.
    .help = Hãy ghi một trong các tên có ở `series` của `[[figure]]` này.

claim-wrong = Bài được khai là nêu số { $says }, nhưng từ số liệu của biểu đồ `{ $figure }` thì tính ra { $computed } ({ $kind ->
        [value] giá trị
        [sum] tổng
        [share] tỷ trọng
        [difference] mức chênh
        [growth] mức tăng
       *[ratio] số lần
    }: { $labels }).
    .why = Số trong bài không khớp với biểu đồ bên cạnh thì một trong hai chỗ đã sai.
    .help = Nếu số liệu đúng, hãy ghi { $computed } vào `says` và vào bài ở mọi thứ tiếng; nếu bài đúng thì sửa số liệu.

claim-uncomputed = { $reason ->
        [labels] { $kind ->
            [value] Bài nêu giá trị ở một nhãn, nên `of` chỉ có một nhãn.
            [share] Bài nêu tỷ trọng của một nhãn, nên `of` chỉ có một nhãn.
            [sum] Tổng cần ít nhất hai nhãn ở `of`.
           *[other] Phép tính này cần hai nhãn ở `of`: nhãn trước rồi đến nhãn sau.
        }
        [gap] Ở nhãn `{ $label }` không có giá trị.
        [zero] Phép tính này phải chia cho số không.
       *[number] `{ $label }` không phải là số.
    }
    .why = Không thể so số mà bài nêu với số liệu.
    .help = { $reason ->
        [labels] Hãy sửa `of`, ví dụ { $kind ->
            [value] `of = ["2025"]`
            [share] `of = ["2025"]`
           *[other] `of = ["2024", "2025"]`
        }.
        [number] Hãy viết số bằng chữ số, dấu thập phân là dấu chấm, trong ngoặc kép và không kèm đơn vị: `says = "23.4"`.
       *[other] Hãy nêu những nhãn có giá trị, hoặc xóa mục `[[claim]]` này.
    }

claim-across-break = Bài được khai là so `{ $first }` với `{ $second }`, nhưng từ `{ $label }` biểu đồ `{ $figure }` bắt đầu tính theo cách khác.
    .why = Một phần thay đổi là do cách tính mới, nên con số không cho biết thực sự đã thay đổi bao nhiêu.
    .help = Hãy so các nhãn nằm cùng một phía của chỗ ngắt; hoặc nêu cả hai giá trị mà không nêu mức thay đổi, và xóa mục `[[claim]]` này.

claim-unsaid = Bản này được khai là có nêu số { $says }, nhưng không thấy số ấy.
    .why = Có thể ở thứ tiếng này bài nêu một số khác với các thứ tiếng còn lại.
    .help = Hãy viết { $says } vào bài, hoặc sửa `says` ở mục `[[claim]]` trong bản gốc.

figure-columns = Biểu đồ kiểu `{ $kind }` hiện { $kind ->
        [slope] hai cột số liệu
        [comparison] hai hoặc ba cột số liệu
       *[other] một cột số liệu
    }; ở đây lại ghi { $found }.
    .why = Hình vẽ không có chỗ cho cột thừa, hoặc thiếu mất một cột; người đọc sẽ không hiểu đúng ý.
    .help = { $kind ->
        [slope] Ở khóa `series`, hãy ghi cột trước và cột sau, ví dụ `series = ["y2020", "y2025"]`; nếu có nhiều cột hơn, hãy dùng `kind = "line"`.
        [comparison] Ở khóa `series`, hãy ghi hai hoặc ba cột, ví dụ `series = ["before", "after"]`; nếu có nhiều cột hơn, hãy dùng `kind = "bar"`.
       *[other] Ở khóa `series`, hãy ghi một cột; nếu có nhiều cột, hãy dùng `kind = "bar"`.
    }

figure-series-wrong = { $why ->
        [labels] Cột `{ $column }` chứa nhãn (`x`) nên không thể đồng thời là cột số liệu.
       *[twice] Cột `{ $column }` được ghi hai lần trong `series`.
    }
    .why = { $why ->
        [labels] Biểu đồ sẽ vẽ nhãn, ví dụ năm, như thể đó là số đo.
       *[twice] Biểu đồ sẽ hiện cùng những giá trị ấy hai lần, dưới một tên.
    }
    .help = { $why ->
        [labels] Ở khóa `series`, hãy ghi các cột có số liệu, ví dụ `series = ["actual"]`.
       *[twice] Hãy xóa ở đây, hoặc ghi đúng cột bạn muốn.
    }

series-many = Biểu đồ này có { $found } dãy số mà chỉ có { $limit } màu: từ đây các màu bị lặp lại.
    .why = Hai dãy số cùng màu thì không phân biệt được, và ngay cả tám dãy cũng đã nhiều hơn mức đa số người đọc theo dõi được.
    .help = Hãy dùng `kind = "small-multiples"`, là kiểu vẽ mỗi dãy một ô nhỏ; hoặc hiện ít dãy hơn, gộp các dãy nhỏ nhất thành “Khác”.

figure-scale = Thang đo bắt đầu ở { $min } và kết thúc ở { $max }: điểm cuối phải lớn hơn điểm đầu.
    .why = Giữa hai đầu không có chỗ để vẽ, nên chương trình sẽ phải bỏ qua.
    .help = Hãy sửa `min` và `max`, ví dụ `scale = {"{"} min = 20, max = 60 {"}"}`; hoặc xóa dòng này để chương trình tự chọn thang đo.

figure-break-first = Chỗ ngắt `{ $label }` nằm ngay ở nhãn đầu tiên.
    .why = Chỗ ngắt phân cách phần tính theo cách này với phần tính theo cách khác; ở đây phía trước không có gì.
    .help = Ở khóa `breaks`, hãy ghi nhãn đầu tiên của cách tính mới; hoặc xóa đi và nói rõ cách tính ở `note` của biểu đồ.

figure-unfit = { $why ->
        [negative] Biểu đồ kiểu `{ $kind }` không hiện được số { $found }: kiểu này không có chỗ cho số âm.
        [gap] Mục “{ $found }” chưa có số liệu, mà biểu đồ kiểu `{ $kind }` phải hiện trọn một tổng.
        [few] Biểu đồ kiểu `{ $kind }` cho thấy các phần của một tổng; ở đây chỉ có một phần.
        [many] Biểu đồ kiểu `{ $kind }` có nhiều nhất sáu phần; ở đây có { $found } phần.
        [percent] Các tỷ lệ phần trăm này cộng lại bằng { $found }, không bằng 100.
       *[nothing] Mọi số đều bằng 0 nên không có gì để chia phần.
    }
    .why = { $why ->
        [many] Không ai so sánh nổi chừng ấy lát, cũng không phân biệt nổi màu của chúng.
       *[other] Hình vẽ sẽ cho người đọc thấy điều không đúng.
    }
    .help = { $why ->
        [negative] Hãy dùng `kind = "bar"`: cột có thể nằm ở cả hai phía của số 0.
        [gap] Hãy điền ô này, hoặc xóa dòng này, hoặc dùng `kind = "bar"`: kiểu ấy hiện chỗ thiếu đúng là chỗ thiếu.
        [few] Hãy dùng `kind = "big-numbers"`, hoặc thêm dòng cho các phần còn lại.
        [many] Hãy gộp các dòng nhỏ nhất thành một dòng “Khác”, hoặc dùng `kind = "bar"`.
        [percent] Hãy thêm dòng cho phần còn thiếu, sửa lại số, hoặc dùng `kind = "bar"`.
       *[nothing] Hãy sửa lại cột số liệu, hoặc bỏ biểu đồ này.
    }

rank-as-bar = Hình `{ $figure }` vẽ thứ hạng bằng biểu đồ kiểu `{ $kind }`.
    .why = Hạng 30 sẽ có cột dài gấp ba mươi lần hạng 1, dù đứng sau rất xa: hình vẽ nói ngược với con số.
    .help = Hãy ghi `kind = "line"` hoặc `kind = "small-multiples"` cho thứ hạng qua các năm (nhãn là năm), `kind = "slope"` cho hai thời điểm: ở các kiểu này hạng 1 nằm trên cùng. `kind = "dot"` và `kind = "table"` cũng hiện được thứ hạng.

figure-total-wrong = Các số cộng lại bằng { $sum }, không bằng { $total }; chênh { $difference }.
    .why = Người đọc nào cộng thử sẽ không còn tin những số khác trên trang.
    .help = Nếu thiếu dòng hoặc gõ sai số, hãy sửa bảng. Nếu các số đều đúng, hãy ghi `total = { $sum }` và xem lại để lời bài cũng viết như thế.

figure-symbols-many = Với `each = { $each }`, một dòng sẽ có { $found } biểu tượng; nhiều nhất chỉ vẽ { $limit }.
    .why = Không ai đếm nổi chừng ấy biểu tượng.
    .help = Hãy để mỗi biểu tượng ứng với một số lớn hơn, hoặc xóa `each`: khi đó chương trình tự chọn một số tròn.

figure-key-idle = Khóa `{ $key }` không có ý nghĩa với biểu đồ kiểu `{ $kind }`.
    .why = Hình vẽ không thay đổi gì vì khóa này, mà người viết có thể không biết.
    .help = Hãy xóa khóa này, hoặc dùng một kiểu có dùng đến nó: { $kinds }.

glyph-missing = Ảnh của biểu đồ `{ $figure }` bằng ngôn ngữ `{ $lang }` cần ký tự “{ $character }” ({ $code }), nhưng không phông chữ nào có ký tự này.
    .why = Ký tự sẽ biến mất khỏi ảnh và bản PDF mà không để lại dấu vết.
    .help = Nếu ký tự bị gõ nhầm, hãy sửa phần chữ của biểu đồ hoặc bảng số liệu. Nếu ký tự đúng, hãy đặt một phông TrueType có ký tự này vào thư mục `fonts/print/` trong giao diện riêng của trang và ghi tên họ phông trong `theme.toml`, dưới `[print]`; nếu không cần ảnh và PDF: ghi `[figures]` với `images = false` và `pdf = false` trong `haidang.toml`.

figure-failed = Không tạo được tệp tải về của biểu đồ `{ $figure }`: { $why }
    .why = Đây là lỗi của chương trình, không phải của nội dung; nếu không báo, trang sẽ mời tải một tệp không tồn tại.
    .help = Hãy báo lỗi này kèm bảng số liệu của biểu đồ. Trong lúc chờ: ghi `[figures]` với `pdf = false` và `images = false` trong `haidang.toml`.

## Độ nặng của trang

page-heavy = { $kind ->
        [scripts] Trang `{ $address }` tải { $is } KB mã JavaScript; mức cho phép là { $limit } KB.
        [first] Trước khi người đọc cuộn trang, điện thoại phải tải { $is } KB của `{ $address }`; mức cho phép là { $limit } KB.
        [text] Bản chỉ có chữ ở `{ $address }` nặng { $is } KB; mức cho phép là { $limit } KB.
       *[page] Trang `{ $address }` nặng { $is } KB khi máy chủ gửi đi; mức cho phép là { $limit } KB.
    }
    .why = Trên đường truyền chậm, mỗi 50 KB mất thêm một giây; trang nặng chưa kịp hiện thì người đọc đã bỏ đi.
    .help = Các phần nặng: { $parts }. { $kind ->
        [first] Hãy chọn ảnh bìa nhẹ hơn, ví dụ hình vẽ hoặc ảnh có những mảng màu đều, hoặc để giao diện dùng cỡ ảnh nhỏ hơn.
        [scripts] Hãy rút gọn mã JavaScript của giao diện.
        [text] Hãy tách trang, hoặc đưa bảng dài nhất thành tệp để tải về.
       *[page] Hãy tách trang, hoặc bỏ bớt biểu đồ ít người cần.
    } Nếu trang đáng như vậy, hãy nâng mức của nó ở `[budgets]` trong `haidang.toml`.

## Những tệp máy đọc

security-expiry = { $kind ->
        [over] Tệp `security.txt` của trang đã hết hạn từ { $date }.
        [far] Tệp `security.txt` của trang mãi đến { $date } mới hết hạn, hơn một năm nữa.
       *[soon] Tệp `security.txt` của trang { $days ->
            [0] hết hạn hôm nay, { $date }
            [1] hết hạn ngày mai, { $date }
           *[other] còn { $days } ngày nữa thì hết hạn, vào { $date }
        }.
    }
    .why = Tệp này cho người phát hiện lỗ hổng biết phải báo cho ai. { $kind ->
        [far] RFC 9116 khuyên để tệp hết hạn trong vòng một năm, để địa chỉ trong đó được xem lại trước khi sai.
       *[soon] Khi đã hết hạn, không ai còn tin được địa chỉ ghi trong đó.
    }
    .help = Hãy xem địa chỉ liên hệ còn đúng không, rồi ghi ngày mới vào `expires`, cách hôm nay chưa đến một năm.

## Giao diện

print-font = { $kind ->
        [file] Không dùng được phông `{ $name }` cho ảnh và PDF.
       *[family] Không có phông nào cho ảnh và PDF mang tên `{ $name }`.
    }
    .why = Ảnh và PDF của biểu đồ chỉ được vẽ bằng các phông này, không bao giờ bằng phông của máy tính, để ở đâu cũng giống nhau.
    .help = { $kind ->
        [file] Hãy thay bằng phông có đuôi `.ttf` và đường nét TrueType; phông có đường nét CFF (phần lớn tệp `.otf`) và phông cho trang web (`.woff2`) không dùng được ở đây.
       *[family] Hãy ghi tên họ phông đúng như chính phông đó ghi, hoặc đặt phông vào thư mục `fonts/print/` của giao diện.
    }

web-font = { $kind ->
        [missing] Giao diện không có phông `fonts/{ $name }`.
        [outlines] Không cắt được phông `{ $name }`: đường nét của phông không phải TrueType.
       *[file] Phông `{ $name }` bị hỏng hoặc không phải là phông trọn vẹn.
    }
    .why = Mỗi lần dựng, phông của trang được cắt chỉ còn những chữ mà trang web dùng, nhờ đó trang mở được cả khi đường truyền chậm. Phông không cắt được bị bỏ qua, người đọc thấy phông của máy mình thay vào đó.
    .help = { $kind ->
        [missing] Hãy đặt tệp vào đó, hoặc sửa `file` trong `theme.toml`: đó là đường dẫn bên dưới thư mục `fonts/` của giao diện.
        [outlines] Hãy hỏi nơi làm phông xin bản có đường nét TrueType, thường có đuôi `.ttf`; tệp `.otf` phần lớn có đường nét CFF, cắt ra là hỏng.
       *[file] Hãy lấy phông trọn vẹn đúng như tác giả phát hành, có đuôi `.ttf`; tệp đã nén cho trang web (`.woff`, `.woff2`) không dùng được ở đây.
    }

letter-missing = Phông { $family } không có chữ { $character } ({ $code }).
    .why = Người đọc sẽ thấy chữ này bằng một phông khác, trông như lỗi giữa từ.
    .help = Nếu chữ đúng, có thể để nguyên, đặt `letter-missing = "advice"` dưới `[severities]` trong `haidang.toml`, hoặc nhờ người phụ trách giao diện tìm phông có chữ này. Nếu gõ nhầm thì hãy sửa: có những chữ chỉ trông giống nhau.

colour-contrast = Màu { $one } quá chìm so với { $other }: độ tương phản là { $is }, phải đạt ít nhất { $least }.
    .why = Nhiều người sẽ không đọc được, nhất là trên điện thoại ngoài nắng.
    .help = Hãy chọn màu đậm hơn trên nền sáng, nhạt hơn trên nền tối, trong `theme.toml`, dưới `[figure.day]` hoặc `[figure.night]`.

colours-alike = Người bị rối loạn sắc giác thấy hai màu { $one } và { $other } gần như nhau: khoảng cách là { $is }, phải đạt ít nhất { $least }.
    .why = Cứ khoảng mười hai nam giới thì có một người không phân biệt được các dãy số liệu của biểu đồ.
    .help = Hãy làm cho một màu sáng hoặc tối hơn hẳn màu kia, trong `theme.toml`, dưới `[figure.day]` hoặc `[figure.night]`: độ sáng tối giúp được mọi người, đổi sắc màu chỉ giúp được một số.

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

template-endless = Mẫu trang chạy mãi không xong khi dựng `{ $address }`: đã lặp quá { $rounds } vòng, hoặc viết ra quá { $megabytes } MB.
    .why = Trang này sẽ không bao giờ dựng xong, hoặc nặng đến mức không ai mở được.
    .help = Hãy bỏ thay đổi gần nhất trong giao diện: có thể là vòng lặp nằm trong vòng lặp, hoặc thành phần tự gọi chính nó. Bạn cũng có thể gửi thông báo này cho người phụ trách giao diện.

template-cycle = Các giao diện hoặc mẫu trang gọi nhau theo vòng tròn: { $chain }.
    .why = Chương trình sẽ chạy mãi không dừng.
    .help = Hãy bỏ một trong các chỗ gọi ấy (`extends`, `include`), hoặc nhờ người phụ trách giao diện.

template-missing = Giao diện thiếu mẫu trang `{ $name }`.
    .why = Những trang thuộc loại này không dựng được.
    .help = Hãy tạo `templates/{ $name }` trong giao diện, hoặc ghi `extends = "harbour"` trong `theme.toml` để dùng mẫu có sẵn.

## Kết quả

## Khi máy không cho phép

cause = { $why ->
        [not-found] không có ở đó
        [forbidden] không được phép
        [read-only] ổ đĩa này không ghi được
        [full] ổ đĩa đã đầy
        [exists] tên ấy đã có rồi
        [no-folder] ở chỗ cần một thư mục lại đang có một tệp
        [folder] đó là một thư mục
        [busy] đang được dùng
        [address-taken] chương trình khác đang dùng địa chỉ này
        [address-foreign] máy này không có địa chỉ ấy
        [link] lối tắt (liên kết tượng trưng) này không dẫn tới đâu cả
        [neither] không phải tệp mà cũng không phải thư mục
       *[other] { $why }
    }
error-read = Không đọc được `{ $path }`: { $cause }.
error-write = Không ghi được `{ $path }`: { $cause }. { $kind ->
        [file] Ở chỗ cần một thư mục lại đang có một tệp: hãy chọn chỗ khác.
        [forbidden] Bạn không có quyền ghi ở đó: hãy chọn chỗ khác, hoặc nhờ người quản trị cấp quyền.
        [full] Ổ đĩa đã đầy: hãy xóa bớt những gì không cần, hoặc chọn ổ khác.
       *[other] Hãy kiểm tra xem ổ đĩa còn chỗ không và bạn có quyền ghi ở đó không.
    }
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
summary-pages-shared = chung cho mọi ngôn ngữ: { $count } trang
summary-pictures = Ảnh: tạo mới { $made }, lấy lại từ kho { $reused }.
summary-files = Tệp: ghi { $written }, giữ nguyên { $unchanged }, xóa { $removed }.
summary-unchanged = Không có gì thay đổi so với lần dựng trước; không tệp nào bị ghi lại.
summary-nothing-published = Chưa đăng gì cả.
summary-not-published = Chưa đăng gì cả. Trang hiện có vẫn được giữ nguyên.
same-elsewhere = Cũng vậy với { $files }.
same-elsewhere-many = Cũng vậy với { $files } và { $count } tệp nữa; dùng `--format json` để xem tất cả.
more-of-a-code = … và { $count } chỗ nữa thuộc `{ $code }`; dùng `--format json` để xem tất cả.
summary-problems = { $errors } lỗi, { $warnings } cảnh báo, { $advice } gợi ý.
summary-clean = Không phát hiện vấn đề nào.
summary-lowered = Các quy tắc đã được hạ mức trong `haidang.toml`: { $codes }.
summary-exempted = Được miễn kiểm tra: { $places }.
summary-next-change = Theo các ngày đã ghi, trang sẽ đổi vào { $moment }. Khi đó bạn hãy dựng lại trang.
summary-preview = Đây là bản xem thử: có cả bản nháp, bài chưa đến ngày đăng hoặc đã hết hạn, bản dịch chưa hiệu đính và ngôn ngữ chưa mở. Bạn đừng đưa bản này lên mạng.
strict-note = Ở đây cảnh báo cũng bị tính là lỗi, vì có `--strict`.

## Trong lúc chạy

progress-variants = Ảnh: { $made } trên { $all } cỡ
progress-pages = trang và tệp: { $made } trên { $all }

## Xem thử trên máy

serve-ready = Mời bạn xem trang tại { $url }
serve-rebuilt = Đã dựng lại trong { $seconds } giây.
serve-problems = Có { $count } vấn đề.
serve-stop = Nhấn Ctrl+C để dừng.
serve-error-title = Trang này đang có vấn đề
serve-error-intro = Trang sẽ hiện ra khi các vấn đề dưới đây được xử lý. Bạn hãy sửa tệp, lưu lại rồi tải lại trang này.
serve-show-anyway = Vẫn xem trang như hiện tại
serve-unplanned = Ở địa chỉ `{ $address }` không có trang nào.
serve-manifest = `manifest.json` liệt kê các tệp của trang đã dựng xong. Bản xem trước không ghi tệp nào; lệnh `haidang build` sẽ tạo ra tệp này.

## Bản dịch

tr-no-language = Không đọc được ngôn ngữ nào của trang nên không có gì để đối chiếu.
tr-story-unknown = Không có bài nào là `{ $story }`.
tr-swapped = Bài đứng trước, ngôn ngữ đứng sau: `{ $story } { $language }`.
tr-source-edition = Bài `{ $story }` vốn được viết bằng `{ $language }`: đó là bản gốc, các bản khác được đối chiếu với bản ấy. { $others ->
        [none] Bài chưa có bản dịch nào.
       *[other] Bài có bản dịch: { $others }.
    }
tr-language-unknown = Trang không có ngôn ngữ `{ $language }`. Các ngôn ngữ của trang: { $languages }.
tr-translation-missing = Bài `{ $story }` chưa có bản dịch `{ $language }`.
tr-person-unknown = Trong content/people.toml không có ai là `{ $person }`. Hãy thêm vào đó dòng `[{ $slug }]`, bên dưới là `name = {"{"} { $names } {"}"}`, ghi tên bằng mọi ngôn ngữ của trang.
tr-undeclared = { $story } ({ $language }): bản dịch chưa khai ai đã hiệu đính; hãy dùng `--by`.
tr-diff-unread = Không đọc được trọn vẹn `{ $file }` nên chưa so sánh gì. Hãy sửa tệp ấy trước; `haidang check` cho biết sai ở đâu.
tr-unread = { $story } ({ $language }): không đọc được trọn vẹn `{ $file }` nên chưa xác nhận gì. Hãy sửa tệp ấy trước; `haidang check` cho biết sai ở đâu.
tr-same-person = { $story } ({ $language }): `{ $person }` là người dịch nên không thể tự xác nhận. Cần một người khác.
tr-still-draft = { $file } vẫn là `draft` (bản nháp) nên chưa được đăng. Khi đã dịch xong, hãy đổi dòng ấy thành `status = "needs-review"` rồi xác nhận lại.
tr-still-held = { $file } vẫn là `{ $status }`{ $published ->
        [yes] {""}
       *[no] {" "}và chưa được đăng
    }, vì còn { $count } đoạn chưa xác nhận được. Hãy làm như dưới đây rồi xác nhận lại.
tr-still-warned = `haidang check` còn nghi ngờ vài chỗ trong { $file }; nếu không sửa, người đọc sẽ đọc đúng như vậy:
tr-signed = { $file } nay là `{ $status }`.

tr-accepted = { $story } ({ $language }): { $count ->
        [0] không có gì mới để xác nhận
       *[other] đã xác nhận { $count } đoạn
    }{ $refused ->
        [0] {""}
       *[other] {", "}từ chối { $refused } đoạn
    }.
tr-accept-idle = Trong { $count } bản dịch không có gì mới để xác nhận.
tr-refused-bumped = { $place }: bản gốc đã đổi mà bản dịch thì chưa: “{ $text }”. Hãy dịch lại; nếu thay đổi ấy không cần dịch lại, hãy xác nhận với --minor cùng lý do.
tr-refused-unread = { $place }: đoạn này đã bị sửa sau lần hiệu đính ghi trong bản dịch: “{ $text }”. Hãy nhờ đối chiếu lại rồi xác nhận với --by.
tr-refused-missing = { $place }: chưa dịch: “{ $text }”. Hãy viết lời dịch vào `{ $file }`.
tr-refused-orphan = { $place }: bản gốc không còn: “{ $text }”. Hãy xóa đoạn này; nếu bản gốc bị xóa nhầm, hãy đưa bản gốc trở lại.
tr-kind-paragraph = đoạn văn
tr-kind-heading = tiêu đề cấp { $level }
tr-kind-item = mục trong danh sách
tr-kind-cell = ô trong bảng
tr-kind-code = mã
tr-kind-alt = lời tả ảnh
tr-kind-caption = chú thích ảnh
tr-state-fresh = khớp
tr-state-unproven = chưa xác nhận
tr-state-edited = đã sửa
tr-state-renewed = đã dịch lại
tr-state-outdated = chậm
tr-state-missing = thiếu
tr-state-orphan = mất gốc
tr-state-bumped = bộ nhớ bị sửa
tr-not-there = chưa có
tr-urgent = KHẨN
tr-words = { $count } từ cần dịch
tr-since = bản gốc đổi ngày { $date }
tr-next-count = { $count ->
        [0] Không có gì phải chờ: mọi bản dịch đều khớp với bản gốc.
       *[other] Hiện { $shown } trên { $count }.
    }
tr-next-unread = Có { $count } bản dịch chưa so sánh được, vì không đọc được trọn vẹn tệp của bản ấy hoặc của bản gốc. Hãy sửa trước; `haidang check` cho biết sai ở đâu.
tr-next-translate = Bản chậm thì cần dịch: `haidang tr diff { $story } { $language }` cho biết điều gì đã đổi, `haidang tr export { $language }` ghi ra tệp cho phần mềm dịch.
tr-next-add = Bản còn thiếu đoạn thì cần dịch thêm: `haidang tr diff { $story } { $language }` cho biết thiếu đoạn nào, `haidang tr export { $language }` ghi ra tệp cho phần mềm dịch.
tr-next-delete = Đoạn mất gốc thì cần xóa khỏi bản dịch: `haidang tr diff { $story } { $language }` cho biết đoạn ấy ở đâu.
tr-next-moved = Trước hết: có bài đã được chuyển chỗ hoặc đổi tên mà những gì đã xác nhận vẫn nằm ở chỗ cũ. Hãy chuyển { $count } tệp sau đây rồi xem lại việc gì còn chờ:
tr-memory-elsewhere = bộ nhớ còn ở chỗ cũ của bài
tr-memory-moved = { $story } ({ $language }): bài đã được chuyển chỗ hoặc đổi tên mà những gì đã xác nhận vẫn nằm ở chỗ cũ, nên chưa xác nhận gì. Hãy chuyển tệp ấy trước: `{ $command }`. Nếu đây là một bài khác, hãy xóa tệp cũ.
tr-next-review = Bản đã dịch thì chờ hiệu đính: một người không phải người dịch đối chiếu với bản gốc, `haidang tr diff { $story } { $language }`, rồi chạy `haidang tr accept { $story } { $language } --by MÃ`.
tr-next-missing = Bản chưa có thì bắt đầu bằng `haidang tr export { $language } --story { $story }`, hoặc bằng một tệp `{ $language }` cạnh bản gốc.
tr-status-next = Việc đang chờ và bước tiếp theo, xem bằng `haidang tr next`.
tr-unpromised = Bằng `{ $language }`, { $count } bài chưa có bản dịch và cũng không chờ bản nào: { $stories }{ $others ->
        [0] {"."}
       *[other] {", …"}
    }
tr-unpromised-how = Muốn dịch một bài, hãy ghi ngôn ngữ vào bản gốc của bài ấy, `languages = ["{ $language }"]`; nếu đã có danh sách này thì thêm `"{ $language }"` vào đó. Cũng có thể xuất bài ngay: `haidang tr export { $language } --story { $story }`.
tr-untranslated = { $story } chưa có bản dịch nào.
tr-errors-elsewhere = Còn { $count } lỗi ở chỗ khác: hãy xem bằng `haidang check`.
tr-diff-count = { $story } ({ $language }): { $count ->
        [0] Không có gì thay đổi: bản dịch khớp với bản gốc.
       *[other] Có { $count } đoạn cần xem.
    }
tr-diff-translate = Hãy sửa bản dịch; sau đó một người không phải người dịch chạy `haidang tr accept { $story } { $language } --by MÃ`. Nếu những thay đổi ấy không cần dịch lại, hãy thêm `--minor "lý do"`.
tr-diff-complete = Hãy dịch những đoạn còn thiếu và xóa những đoạn mất gốc; sau đó một người không phải người dịch chạy `haidang tr accept { $story } { $language } --by MÃ`.
tr-diff-review = Mọi đoạn đã dịch xong, chờ hiệu đính: nếu bản dịch nói đúng điều bản gốc nói, một người không phải người dịch chạy `haidang tr accept { $story } { $language } --by MÃ`.
date-long = ngày { $day } tháng { $month } năm { $year }
tr-export-nothing = Ở đó không có gì cần dịch. Với --all, cả những đoạn đã xác nhận cũng được xuất.
tr-export-review = Những đoạn cần hiệu đính đã dịch rồi và được đánh dấu như vậy trong tệp. Một người không phải người dịch đối chiếu với bản gốc rồi chạy, ví dụ, `haidang tr accept { $story } { $language } --by MÃ`.
tr-export-many = Có hơn một cặp tiếng nên sẽ có hơn một tệp. Hãy nêu một tiếng, hoặc cho một thư mục: `--out work/`.
tr-export-there = { $path } đã có rồi. Với --force thì tệp ấy bị ghi đè.
tr-exported = { $place }: { $from } → { $to }, { $units } đoạn của { $stories } bài{ $open ->
        [0] {""}
       *[other] {", "}{ $open } cần dịch
    }{ $review ->
        [0] {""}
       *[other] {", "}{ $review } cần hiệu đính
    }.
tr-table-title = Bản dịch: { $from } → { $to }
tr-table-lead = Xin chỉ gõ vào cột bên phải. Giữ nguyên các dòng chữ nhỏ và mọi thứ trong ⟦ ⟧: ⟦1⟧ và ⟦/1⟧ bao quanh những chữ có liên kết hoặc được nhấn mạnh, ⟦2/⟧ thay cho ảnh, chú thích hoặc mã. Những hàng có màu cần được dịch hoặc xem lại. Lưu ở dạng HTML, bảng mã UTF-8.
tr-table-source = Bản gốc ({ $language })
tr-table-target = Bản dịch ({ $language })
tr-unreadable-encoding = { $file } không phải văn bản UTF-8 hay UTF-16. Hãy lưu lại bằng UTF-8.
tr-unreadable-format = { $file } không thuộc dạng nào mà `haidang tr export` ghi ra: XLIFF, PO, TMX, HTML, TBX, CSV.
tr-unreadable-attribute = { $file } không ghi `{ $found }`, nên không biết tệp ấy thuộc về đâu.
tr-unreadable-language = { $file } ghi ngôn ngữ `{ $found }`, không phải mã ngôn ngữ nào.
tr-unreadable-languages = { $file } có bản dịch sang hơn một tiếng: { $found }. Mỗi tệp chỉ chứa một tiếng.
tr-unreadable-xml = { $file } bị hỏng ở dòng { $line }: { $found }
tr-unreadable-empty = { $file } không có gì để nhập: trong đó không có `{ $found }`.
tr-unreadable-line = Không hiểu được { $file } ở dòng { $line }: { $found }
tr-unreadable-context = { $file } có một mục không ghi ngữ cảnh (msgctxt), nên không biết mục ấy thuộc về đâu: “{ $found }”
tr-import-story-unknown = bị từ chối: dự án không có bài này, hoặc bài vốn được viết bằng tiếng này.
tr-import-id-unknown = bị từ chối: bài không có đoạn nào mang mã này.
tr-import-twice = bị từ chối: tệp có đoạn này hai lần; lần đầu đã được nhận.
tr-import-source-changed = bị từ chối: bản gốc của đoạn đã đổi hoặc không còn kể từ khi tệp được ghi. Hãy xuất lại.
tr-import-source-changed-now = bị từ chối: bản gốc của đoạn đã đổi kể từ khi tệp được ghi. Nay là: “{ $text }”. Hãy xuất lại.
tr-import-translation-changed = bị từ chối: bản dịch ở đây đã được sửa kể từ khi tệp được ghi và sẽ bị mất. Hãy xuất lại.
tr-import-empty = bị từ chối: đoạn để trống, trong khi ở đây đã có bản dịch.
tr-import-character = bị từ chối: đoạn có ký tự điều khiển mà không trang nào hiện được.
tr-import-mark = { $kind ->
        [link] dấu { $number } (liên kết đến `{ $shows }`)
        [picture] dấu { $number } (ảnh `{ $shows }`)
        [footnote] dấu { $number } (chú thích `{ $shows }`)
        [code] dấu { $number } (`{ $shows }`)
        [break] dấu { $number } (chỗ xuống dòng)
        [emphasis] dấu { $number } (chữ nghiêng)
        [strong] dấu { $number } (chữ đậm)
        [strike] dấu { $number } (chữ gạch ngang)
       *[none] dấu { $number }
    }
tr-import-mark-unknown = bị từ chối: bản gốc không có dấu { $number }. Hãy bỏ dấu ấy đi.
tr-import-mark-missing = bị từ chối: thiếu { $mark } của bản gốc.{ $kind ->
        [none] {""}
       *[other] {" "}Hãy chép dấu ấy từ bản gốc vào đúng chỗ trong bản dịch; dấu có mở có đóng thì đặt ở hai bên những chữ của nó.
    }
tr-import-mark-twice = bị từ chối: { $mark } xuất hiện hai lần. Hãy chỉ giữ ở một chỗ.
tr-import-mark-crossed = bị từ chối: { $mark } không mở và đóng như trong bản gốc. Hãy chép phần mở và phần đóng từ bản gốc, đặt ở hai bên đúng những chữ ấy.
tr-import-check = bị từ chối: { $what } [{ $code }] { $help }
tr-import-structure = bị từ chối: vào tệp thì đoạn sẽ thành thứ khác với đoạn được dịch.
tr-import-no-place = bị từ chối: trong bản dịch không có chỗ cho đoạn này. Hãy tự đặt vào.
tr-import-incomplete = bị từ chối: bài chưa có bản dịch này, mà các đoạn lại chưa đủ. Với --draft, bản dịch được bắt đầu ở dạng nháp.
tr-file-changed = { $file } đã đổi trong lúc nhập, hoặc không đọc được. Không có gì được ghi.
tr-import-next = Những gì đã nhận chỉ được đăng khi một người không phải người dịch đã đọc và xác nhận, ví dụ `haidang tr accept { $story } { $language } --by MÃ`. Từ nay đến lúc đó, các bản dịch này được giữ lại.
tr-import-taken-down = Trong đó { $count } bản dịch hiện có trên trang, sẽ không được đăng nữa cho đến khi được xác nhận.{ $released ->
        [0] {""}
       *[other] {" "}`urls.lock` giữ địa chỉ của { $released } bản: cho đến lúc đó, mỗi lần dựng hay kiểm tra trang đều báo lỗi `address-vanished`, và trang đang có được giữ nguyên.
    }
tr-imported = Nhận { $taken } đoạn, { $unchanged } đoạn không đổi, { $untranslated } đoạn chưa dịch, từ chối { $refused } đoạn; ghi { $files } tệp.
tr-imported-dry = Sẽ nhận { $taken } đoạn, { $unchanged } đoạn không đổi, { $untranslated } đoạn chưa dịch, từ chối { $refused } đoạn; sẽ ghi { $files } tệp.
tr-import-unanswered = bị từ chối: bộ dịch máy chưa dịch đoạn này: { $why }
tr-draft-own-language = Bài `{ $story }` vốn được viết bằng `{ $language }`.
tr-draft-sent = { $count ->
        [0] Không có gì cần gửi cho bộ dịch máy
       *[other] Gửi { $count } đoạn cho bộ dịch máy
    }{ $remembered ->
        [0] {"."}
       *[other] ; { $remembered } đoạn đã có sẵn ở nơi khác.
    }
tr-engine-unknown = haidang.toml không có bộ dịch máy `{ $engine }`: thiếu mục [mt.{ $engine }].
tr-engine-language = Bộ dịch máy `{ $engine }` không dịch sang `{ $language }`, theo `languages` của [mt.{ $engine }].
tr-engine-start = Không gọi được bộ dịch máy `{ $engine }`: { $found }. Không có gì được ghi.
tr-engine-failed = Bộ dịch máy `{ $engine }` đã dừng vì lỗi: { $found }. Không có gì được ghi.
tr-engine-late = Bộ dịch máy `{ $engine }` không trả lời kịp; `timeout` của [mt.{ $engine }] cho biết nó có bao nhiêu giây. Không có gì được ghi.
tr-engine-flood = Bộ dịch máy `{ $engine }` đưa ra nhiều hơn hẳn những gì được hỏi, quá { $found } byte, nên đã bị dừng. Không có gì được ghi.
tr-engine-garbage = Bộ dịch máy `{ $engine }` đưa ra thứ không phải một dòng JSON có id: “{ $found }”. Những gì dành cho người đọc phải ra luồng lỗi chuẩn. Không có gì được ghi.
tr-engine-unknown-id = Bộ dịch máy `{ $engine }` trả lời điều không được hỏi: `{ $found }`. Không có gì được ghi.
tr-engine-twice = Bộ dịch máy `{ $engine }` trả lời `{ $found }` hai lần. Không có gì được ghi.
tr-export-no-terms = Trong { $file } chưa có tên chính thức nào.
tr-exported-terms = { $count } tên chính thức.
tr-page-title = Bản dịch của { $site }
tr-page-sentence = Đã đăng { $published } trên { $promised } bản dịch đã hứa. { $fresh } bản khớp từng đoạn với bản gốc{ $outdated ->
        [0] {""}
       *[other] ; { $outdated } bản đang chậm
    }{ $review ->
        [0] {""}
       *[other] ; { $review } bản chờ người xác nhận
    }{ $missing ->
        [0] {""}
       *[other] ; { $missing } bản chưa có
    }.
tr-page-published = đã đăng
tr-page-part-fresh = { $count } khớp
tr-page-part-review = { $count } chờ xác nhận
tr-page-part-outdated = { $count } chậm
tr-page-part-missing = { $count } chưa có
tr-page-since-when = { $waiting }; chậm ít nhất từ { $date }
tr-page-next = Việc cần làm
tr-page-story = Bài
tr-page-task = Số đoạn
tr-page-blocks = Các đoạn: { $blocks }
tr-page-since = Bản gốc đổi ngày
tr-page-urgent = Gấp
tr-page-done = Không còn việc nào: mọi bản dịch đều khớp với bản gốc.
tr-page-more = Còn { $count } việc nữa, xem bằng `haidang tr next`.
tr-page-sections = Theo chuyên mục và đơn vị
tr-page-legend = Đã đăng / đã hứa. Một bài hứa những tiếng ghi ở languages = […] trong phần đầu bài; nếu không ghi thì là những tiếng đã có bản.
tr-page-language = Tiếng
tr-page-words = Số từ
tr-column-outside = Ngoài chuyên mục
tr-column-all = TỔNG
tr-column-no-unit = không có đơn vị
tr-column-blocks = số đoạn
tr-column-language = tiếng
tr-column-section = chuyên mục
tr-column-unit = đơn vị
tr-column-promised = đã hứa
tr-column-published = đã đăng
tr-column-fresh = khớp
tr-column-review = chờ xác nhận
tr-column-outdated = chậm
tr-column-missing = thiếu
tr-column-words = số từ cần dịch
tr-column-oldest = chậm từ ngày

## Các lệnh khác

clean-done = Đã xóa thư mục `{ $folder }`.
clean-store = Kho `{ $folder }`: { $deleted ->
        [0] không xóa tệp nào
       *[other] đã xóa { $deleted } tệp, tổng cộng { $megabytes } MB
    }; còn lại { $kept } tệp.
clean-nothing = Không có gì để xóa.
urls-locked = Đã ghi `{ $file }`: { $all } địa chỉ, trong đó { $new } địa chỉ mới.
urls-unchanged = `{ $file }` đã có đủ { $all } địa chỉ, không có gì phải ghi.
urls-not-locked = Chưa ghi `{ $file }`: trang còn lỗi nên chưa thể công bố.
urls-preview = Bản xem trước có những địa chỉ không thuộc trang thật. Hãy chạy lệnh này mà không có `--preview`.
urls-unknown = `{ $file }` không có địa chỉ `{ $address }`. Lệnh `haidang urls list` liệt kê mọi địa chỉ đã công bố.
urls-still-stands = Ở địa chỉ `{ $address }` vẫn còn trang. Hãy gỡ bài hoặc bản ấy trước, rồi chạy lại lệnh này.
urls-still-leads-on = `{ $address }` là địa chỉ cũ, đang dẫn sang trang khác. Hãy xóa nó khỏi `aliases` trong `{ $file }` trước, rồi chạy lại lệnh này.
urls-reason = Lý do phải là một dòng và không được để trống.
urls-withdrawn = Đã ghi vào `{ $file }`: rút { $count } địa chỉ.
urls-list-stands = còn
urls-list-leads-on = dẫn tiếp
urls-list-taken = BỊ CHIẾM
urls-list-withdrawn = đã rút
urls-list-waits = chờ ngày
urls-list-unread = không đọc được
urls-list-language-off = ngôn ngữ tắt
urls-list-vanished = MẤT
media-column-file = tệp
media-column-kind = loại
media-column-state = tình trạng
media-column-credit = ghi công
media-column-licence = giấy phép
media-column-until = đến hết ngày
media-column-ai = AI
media-column-subtitles = phụ đề
media-column-focal = tâm ảnh, gợi ý
media-column-silent = thiếu lời bằng
media-column-size = dung lượng
media-column-used = dùng trong bài
media-state-fine = tốt
media-state-ending = sắp hết hạn
media-state-expired = HẾT HẠN
media-state-incomplete = còn thiếu
media-state-unused = chưa dùng
media-ai-generated = tạo ra
media-ai-edited = chỉnh sửa
media-kind-picture = hình
media-kind-photograph = ảnh chụp
media-kind-illustration = tranh minh họa
media-kind-map = bản đồ
media-kind-scan = bản quét
media-kind-video = phim
media-kind-audio = âm thanh
media-count = { $count } tệp
media-damaged = { $count ->
        [1] Phiếu `{ $card }` có lỗi
       *[other] Phiếu `{ $card }` và những phiếu khác ({ $count } phiếu tất cả) có lỗi
    } nên chưa biết hết nội dung; `haidang check` cho biết sai ở đâu.

plan-count = { $count } địa chỉ
store-wrong = Biến môi trường HAIDANG_STORE đang là `{ $value }`, là một tệp chứ không phải thư mục. Hãy sửa lại, hoặc xóa biến ấy đi (`unset HAIDANG_STORE`).
epoch-wrong = Biến môi trường SOURCE_DATE_EPOCH đang là `{ $value }`, không phải số giây tính từ ngày 1/1/1970. Hãy sửa lại, xóa biến ấy đi (`unset SOURCE_DATE_EPOCH`), hoặc chỉ ra thời điểm được coi là bây giờ bằng `--now`.
base-url-wrong = `--base-url` cần địa chỉ có giao thức và tên máy chủ như `https://example.gov.vn/`, không phải `{ $value }`.
now-wrong = `--now` cần một ngày như `2026-11-20` hoặc một thời điểm như `2026-11-20T09:00:00+07:00`, không phải `{ $value }`.
out-foreign = Thư mục `{ $folder }` có `{ $file }`, tệp không do lần dựng nào tạo ra. { $command ->
        [clean] Tệp này sẽ bị xóa cùng với thư mục.
       *[build] Mỗi lần dựng thay mới cả thư mục, nên tệp này sẽ mất.
    } Hãy chuyển tệp đi, hoặc chọn thư mục khác.
out-refused = { $command ->
        [clean] Thư mục `{ $folder }` không bị xóa
       *[build] Không thể đặt trang đã dựng vào `{ $folder }`, vì thư mục này sẽ được thay mới toàn bộ
    }: { $reason ->
        [holds-project] dự án nằm ngay trong đó. Hãy chọn một thư mục riêng, ví dụ `public`.
        [among-sources] thư mục nằm giữa các bài gốc của dự án. Hãy chọn thư mục ngoài `content/`, `i18n/`, `static/` và `themes/`, ví dụ `public`.
        [file] ở đó không thể có thư mục. Hãy chọn tên khác.
        [mount-point] đó là điểm gắn ổ đĩa, không thay và không xóa được. Hãy chọn một thư mục bên trong.
        [manifest-missing] trong đó có tệp nhưng không có `manifest.json`, dấu hiệu của một trang đã dựng. Nếu trước đây là trang đã dựng, bạn hãy tự xóa thư mục; nếu không, hãy chọn thư mục khác, ví dụ `public`.
       *[manifest-damaged] tệp `manifest.json` trong đó, dấu hiệu của một trang đã dựng, bị hỏng hoặc là của chương trình khác. Nếu trước đây là trang đã dựng, bạn hãy tự xóa thư mục; nếu không, hãy chọn thư mục khác, ví dụ `public`.
    }
source-above = Thư mục `{ $folder }` nằm trong trang có tệp `haidang.toml` ở `{ $above }`. Hãy chạy lệnh ở đó, hoặc thêm `--source { $above }`.
source-misnamed = Tệp `{ $file }` trong `{ $folder }` có vẻ là cấu hình của trang; cấu hình chỉ được đọc từ tệp tên là `haidang.toml`, toàn chữ thường. Hãy đổi tên tệp.
source-missing = Trong `{ $folder }` không có tệp `haidang.toml`. Hãy chuyển đến thư mục của trang, hoặc chỉ ra thư mục ấy bằng `--source`.
