# The help of every command in Vietnamese. Its English stands beside the arguments in src/cli, where clap reads it.
#
# help-COMMAND is the line about a command, .long the longer text, .after what stands below the options.
# help-COMMAND--ARGUMENT is the line about one argument; help--ARGUMENT of the arguments that many commands share.
# An attribute of an argument describes one of its values. name-NAME is the placeholder of a value.

help-usage = Cách dùng:
help-commands = Lệnh
help-arguments = Tham số
help-options = Tùy chọn
help-default = [mặc định: { $value }]
help-values = [các giá trị: { $values }]
help-values-heading = Các giá trị:
help-usage-options = [TÙY CHỌN]
help-help = In hướng dẫn này, hoặc hướng dẫn của một lệnh

name-ADDRESS = ĐỊA_CHỈ
name-ADDRESSES = ĐỊA_CHỈ
name-COMMAND = LỆNH
name-DAYS = SỐ_NGÀY
name-FILE = TỆP
name-FOLDER = THƯ_MỤC
name-FORMAT = DẠNG
name-ID = MÃ
name-KEY = KHÓA
name-KIND = LOẠI
name-LANG = NGÔN_NGỮ
name-LANGUAGE = NGÔN_NGỮ
name-LANGUAGES = NGÔN_NGỮ
name-MB = MB
name-MOMENT = THỜI_ĐIỂM
name-NAME = TÊN
name-NUMBER = SỐ
name-PATH = ĐƯỜNG_DẪN
name-REASON = LÝ_DO
name-SERVER = MÁY_CHỦ
name-STORY = BÀI
name-URL = URL
name-WHY = LÝ_DO

help = Tạo trang thông tin chính thức bằng nhiều thứ tiếng từ các thư mục văn bản markdown.
    .long =
        Tạo trang thông tin chính thức bằng nhiều thứ tiếng từ các thư mục văn bản markdown.

        Mỗi bài là một thư mục: mỗi tiếng một tệp văn bản, ảnh và số liệu nằm bên cạnh. Hãy chạy `haidang build` trong thư mục có tệp `haidang.toml`; trang đã dựng nằm trong `public/`.
    .after =
        Mã thoát: 0 mọi việc đều ổn; 1 nội dung có lỗi và không có gì được đăng; 2 dòng lệnh sai hoặc máy từ chối.

        Ví dụ:
          haidang build                     dựng trang vào public/
          haidang build --preview --out /tmp/preview
          haidang check --strict            nêu mọi chỗ sai, không ghi gì
          haidang serve                     vừa viết vừa xem: http://127.0.0.1:4000/
help--help = In hướng dẫn này
help--version = In số phiên bản
help--lang = Ngôn ngữ của thông báo: vi hoặc en [mặc định: ngôn ngữ của môi trường]
help--source = Thư mục của dự án, nơi có tệp haidang.toml
help--now = Thời điểm được coi là bây giờ, để xét bài chờ đăng và bài hết hạn: 2026-11-20 hoặc 2026-11-20T09:00:00Z [mặc định: SOURCE_DATE_EPOCH, nếu không có thì đồng hồ]
help--preview = Kèm cả bản nháp, bài chờ ngày đăng, bài hết hạn, bản dịch chưa hiệu đính và ngôn ngữ đang chuẩn bị
help--pseudo = Thêm hai ngôn ngữ giả để thử giao diện: en-XA có dấu và dài hơn, ar-XB viết từ phải sang trái; là bản xem trước
help--base_url = Dùng địa chỉ này thay cho base_url trong haidang.toml
help--media_memory = Bộ nhớ tối đa cho việc xử lý ảnh, tính bằng MB, từ 64 trở lên; càng ít thì càng ít ảnh được xử lý cùng lúc
help--jobs = Số việc làm cùng lúc, từ 1 đến 512 [mặc định: bằng số bộ xử lý]
help--strict = Coi cảnh báo là lỗi

help-build = Dựng trang
help-build--out = Nơi đặt trang đã dựng [mặc định: public/ trong thư mục của dự án]
help-build--format = Dạng của thông báo và phần tóm tắt
    .text = Cho người đọc
    .json = Mỗi dòng một đối tượng JSON
    .sarif = SARIF 2.1.0, cho nơi giữ mã nguồn
    .github = Chú thích theo cách đọc của GitHub Actions

help-check = Nêu mọi chỗ sai và không ghi gì
help-check--format = Dạng của thông báo
    .text = Cho người đọc
    .json = Mỗi dòng một đối tượng JSON
    .sarif = SARIF 2.1.0, cho nơi giữ mã nguồn
    .github = Chú thích theo cách đọc của GitHub Actions

help-host = In những gì máy chủ web cần biết về trang: nginx hoặc apache
    .long = In các tiêu đề HTTP, chuyển hướng và trang báo không tìm thấy theo dạng mà máy chủ web đọc được.
help-host--server = Máy chủ web
    .apache = .htaccess, đặt trong thư mục của trang đã dựng
    .nginx = Một tệp để nạp ở nơi nginx khai báo các trang
help-plan = Liệt kê mọi địa chỉ của trang và những gì nằm ở đó
help-plan--format = Dạng của danh sách
    .text = Mỗi địa chỉ một dòng: loại, ngôn ngữ, địa chỉ, khóa của bài
    .json = Một mảng JSON gồm các đối tượng

help-media = Liệt kê ảnh, phim và âm thanh: tác giả, giấy phép, hạn dùng và bài nào dùng
    .long =
        Liệt kê ảnh, phim và âm thanh: tác giả, giấy phép, hạn dùng và bài nào dùng.

        Để mở bằng bảng tính: haidang media --format csv > media.csv
help-media--format = Dạng của danh sách
    .text = Một bảng
    .csv = Một bảng cho phần mềm bảng tính
    .json = Một mảng JSON gồm các đối tượng
help-media--only = Chỉ những tệp ở một tình trạng
    .expired = Giấy phép hoặc sự đồng ý đã hết hạn
    .ending = Giấy phép hoặc sự đồng ý hết hạn trong 30 ngày tới
    .incomplete = Thiếu tác giả, giấy phép, lời mô tả hoặc phụ đề
    .unused = Không bài nào dùng
    .ai = Do AI tạo hoặc chỉnh sửa

help-urls = Giữ những địa chỉ đã công bố: urls.lock
    .after =
        Hãy chạy `haidang urls lock` khi công bố trang, rồi đưa urls.lock vào kho mã nguồn.

        Nếu slug của bài đã đổi từ đó, một dòng ở đầu bài giữ lại người đọc:
          aliases = ["/en/port/old-name/"]

        Ví dụ:
          haidang urls lock
          haidang urls list
          haidang urls withdraw /en/port/wrong-story/ --reason "số liệu sai"
          haidang urls withdraw /ko/ --below --reason "không còn ban tiếng Hàn"
help-urls-lock = Ghi mọi địa chỉ của trang vào urls.lock, thêm vào những địa chỉ đã có
help-urls-list = Liệt kê mọi địa chỉ đã công bố và cho biết nay ra sao
help-urls-withdraw = Chủ động rút địa chỉ: từ nay được phép không dẫn đến đâu
help-urls-withdraw--addresses = Địa chỉ như ghi trong urls.lock: /en/port/wrong-story/
help-urls-withdraw--reason = Lý do; được giữ trong urls.lock
help-urls-withdraw--below = Rút cả mọi địa chỉ bắt đầu bằng một trong các địa chỉ này

help-serve = Vừa viết vừa xem trang trong trình duyệt
help-serve--host = Địa chỉ để nghe; máy khác chỉ đọc được khi bạn cho phép ở đây
help-serve--port = Cổng để nghe; 0 là cổng nào cũng được

help-tr = Giữ cho bản dịch theo kịp bản gốc
    .after =
        Một đoạn là một đoạn văn, tiêu đề, mục của danh sách, ô bảng, chú thích ảnh, văn bản thay thế, đầu đề, tóm tắt hoặc nhãn biểu đồ.

          khớp (fresh)             đã xác nhận theo bản gốc hiện nay
          chậm (outdated)          bản gốc đã đổi từ đó, bản dịch thì chưa
          thiếu (missing)          chưa dịch
          đã sửa (edited)          bản dịch được sửa sau khi xác nhận
          đã dịch lại (renewed)    cả hai bản đều đã đổi, chưa ai đối chiếu lại
          chưa xác nhận (unproven) chưa ai xác nhận
          mất gốc (orphan)         bản gốc không còn
          bộ nhớ bị sửa (bumped)   có người tự sửa bộ nhớ bản dịch

        Đoạn chưa xác nhận, đã sửa hay đã dịch lại chờ một người không phải người dịch đối chiếu với bản gốc và chạy `haidang tr accept`. Những đoạn còn lại chờ người dịch trước.

        Ví dụ:
          haidang tr status
          haidang tr next en
          haidang tr diff cang-bien/ben-lach-huyen en
          haidang tr accept cang-bien/ben-lach-huyen en --by hieu-dinh
          haidang tr accept cang-bien/ben-lach-huyen en --by hieu-dinh --minor "sửa lỗi gõ trong bản tiếng Việt"
          haidang tr export en --out work.xlf
          haidang tr import work.xlf --by ban-dich
          haidang tr draft cang-bien/ben-lach-huyen en --engine local
          haidang tr accept --all --as-declared     lần đầu, cho những bản dịch đã hiệu đính
help-tr-status = Bản dịch đã đến đâu, theo ngôn ngữ, chuyên mục và đơn vị
    .after =
        Các cột:
          đã hứa          bài có bản bằng tiếng ấy, hoặc ghi trong `languages` rằng sẽ có
          đã đăng         bản được đăng khi tạo trang
          khớp            đã đăng, và mọi đoạn đã xác nhận theo bản gốc hiện nay
          chờ xác nhận    đã dịch; một người không phải người dịch cần đối chiếu và xác nhận
          chậm            bản gốc đã đổi; chờ người dịch
          thiếu           đã hứa mà chưa có bản nào
          số từ cần dịch  số từ của bản gốc đang chờ dịch
          chậm từ ngày    ngày đầu tiên một bản gốc thay đổi, theo `updated` của bản gốc
help-tr-status--format = Dạng hiển thị
    .text = Một bảng
    .json = Một mảng JSON gồm các đối tượng
    .html = Một trang để mở trong trình duyệt, in và chuyển cho người khác
help-tr-diff = Bản gốc của một bản dịch đã đổi những gì
help-tr-diff--story = Khóa của bài; / là trang chủ
help-tr-diff--language = Ngôn ngữ của bản dịch [mặc định: mọi tiếng mà bài có]
help-tr-accept = Xác nhận rằng bản dịch theo đúng bản gốc hiện nay
help-tr-accept--story = Khóa của bài: đường dẫn của thư mục bài trong content/; / là trang chủ
help-tr-accept--language = Ngôn ngữ của bản dịch [mặc định: mọi tiếng mà bài có]
help-tr-accept--all = Mọi bài; bài không có gì mới thì chỉ được đếm
help-tr-accept--by = Người đã đối chiếu: mã trong people.toml, không phải mã của người dịch
help-tr-accept--as_declared = Lấy người và ngày từ reviewed_by và reviewed_on của từng bản dịch
help-tr-accept--approved = Xác nhận ở mức `approved` thay vì `reviewed`
help-tr-accept--minor = Xác nhận những đoạn dịch giữ nguyên dù bản gốc đã đổi, với lý do này
help-tr-next = Những gì đang chờ người dịch hoặc người hiệu đính, việc gấp trước
help-tr-next--language = Chỉ ngôn ngữ này
help-tr-next--most = Nhiều nhất chừng này mục
help-tr-export = Ghi những gì cần dịch ra tệp cho phần mềm dịch, hoặc thành bảng cho phần mềm văn phòng
    .after =
        Các dạng:
          xliff    XLIFF 1.2, cho OmegaT, memoQ, Trados, Poedit
          xliff2   XLIFF 2.0, cho Crowdin và các chương trình mới hơn
          po       gettext, cho Poedit và Weblate
          tmx      những gì đã dịch và đã xác nhận, cho bộ nhớ của phần mềm dịch
          html     bảng hai cột, để in hoặc gõ vào bằng phần mềm văn phòng
          tbx      các tên chính thức trong i18n/terms.csv, cho kho thuật ngữ của phần mềm dịch
          csv      vẫn bảng ấy, ở dạng CSV

        Ví dụ:
          haidang tr export en --out work.xlf
          haidang tr export --format po --out work/
          haidang tr export ja --story cang-bien/ben-lach-huyen --format html --out lach-huyen.html
          haidang tr export ko --format tmx --out ko.tmx
          haidang tr export --format tbx --out terms.tbx
help-tr-export--languages = Những ngôn ngữ cần dịch sang [mặc định: tất cả]
help-tr-export--format = Dạng của tệp
help-tr-export--story = Chỉ bài này, kể cả bằng ngôn ngữ mà bài không hứa có
help-tr-export--section = Chỉ những bài của chuyên mục này
help-tr-export--all = Cả những đoạn đã xác nhận
help-tr-export--out = Tệp cần ghi, hoặc thư mục để mỗi cặp tiếng một tệp [mặc định: đầu ra chuẩn]
help-tr-export--force = Ghi đè lên tệp đã có
help-tr-import = Nhận bản dịch từ những tệp mà `export` đã ghi và có người đã dịch
    .after =
        Những gì đã đổi sau đó chờ người hiệu đính: status = "needs-review", cho đến khi một người không phải người dịch đã đọc và xác nhận bằng `haidang tr accept`. Bản nào đang có trên trang thì từ nay đến lúc đó không được đăng; nếu urls.lock giữ địa chỉ của bản ấy, trong lúc chờ, mỗi lần dựng trang đều báo lỗi `address-vanished`.

        Mã thoát: 0 đã nhận tất cả hoặc không có gì đổi; 1 có chỗ bị từ chối.

        Ví dụ:
          haidang tr import work.xlf --by ban-dich --dry-run
          haidang tr import work/*.po --by ban-dich
          haidang tr import lach-huyen.html --by ban-dich --format json
help-tr-import--files = Các tệp, ở bất kỳ dạng nào của `haidang tr export`
help-tr-import--by = Người đã dịch: mã trong people.toml
help-tr-import--dry_run = Cho biết sẽ nhận những gì và không ghi gì
help-tr-import--draft = Bắt đầu cả những bản dịch chưa đủ, ở dạng nháp
help-tr-import--format = Cách báo kết quả
    .text = Cho người đọc
    .json = Mỗi đoạn một đối tượng JSON, và một đối tượng ở cuối
help-tr-draft = Cho máy dịch của bạn dịch nháp những chỗ thiếu hoặc chậm; phải có người đọc lại rồi mới được đăng
    .after =
        haidang.toml:
          {"["}mt.local]
          command = ["python3", "tools/mt.py"]      hoặc  url = "http://127.0.0.1:5000/translate"
          languages = ["en", "ja"]

        Gửi cho máy dịch, mỗi dòng một đối tượng JSON:
          {"{"}"id": "…", "from": "vi", "to": "en", "text": "Bến ⟦1⟧ dài ⟦2⟧ m", "terms": {"{}"}, "context": "…", "previous": null{"}"}
        Nhận về, theo thứ tự nào cũng được:
          {"{"}"id": "…", "text": "The ⟦1⟧ berth is ⟦2⟧ m long"{"}"}

        Ví dụ:
          haidang tr draft cang-bien/ben-lach-huyen en --engine local --dry-run
          haidang tr draft cang-bien/ben-lach-huyen du-lich/do-son ja --engine local
help-tr-draft--stories_and_language = Khóa của các bài, và sau cùng là ngôn ngữ cần dịch sang
help-tr-draft--engine = Máy dịch: TÊN của [mt.TÊN] trong haidang.toml
help-tr-draft--dry_run = In ra những gì sẽ gửi cho máy dịch, không gọi ai và không ghi gì
help-tr-draft--format = Cách báo kết quả
    .text = Cho người đọc
    .json = Mỗi đoạn một đối tượng JSON, và một đối tượng ở cuối

help-clean = Xóa trang đã dựng và kho ảnh đã đổi cỡ
help-clean--store = Chỉ xóa trong kho, kể cả kho do HAIDANG_STORE chỉ định; trang đã dựng giữ nguyên
help-clean--older_than = Chỉ xóa trong kho những tệp mà từng ấy ngày qua không lần dựng nào dùng đến
help-clean--out = Trang đã dựng [mặc định: public/ trong thư mục của dự án]

help-schema = In JSON Schema của một loại tệp, cho trình soạn thảo
help-schema--kind = Loại tệp
    .config = haidang.toml
    .front = Phần đầu (front matter) của bài hoặc chuyên mục
    .card = Thẻ của ảnh
    .topics = topics.toml
    .people = people.toml
    .theme = theme.toml

usage-unknown-argument = không có tùy chọn hay tham số nào là `{ $argument }`
usage-unknown-command = không có lệnh nào là `{ $command }`
usage-value-missing = `{ $argument }` cần một giá trị mà chưa có
usage-value-wrong = `{ $value }` không phải giá trị dùng được cho `{ $argument }`
usage-value-range = `{ $value }` không dùng được cho `{ $argument }`: hãy ghi một số từ { $least } đến { $most }
usage-value-many = `{ $value }` là giá trị thừa của `{ $argument }`
usage-value-few = `{ $argument }` cần { $wanted } giá trị mà chỉ có { $given }
usage-conflict = `{ $argument }` không đi cùng { $others }
usage-twice = `{ $argument }` chỉ được ghi một lần
usage-required = còn thiếu { $arguments }
usage-command-missing = `{ $command }` cần một lệnh nữa
usage-encoding = dòng lệnh có ký tự không phải UTF-8
usage-other = không hiểu được dòng lệnh
usage-possible = Các giá trị: { $values }
usage-commands = Các lệnh: { $values }
usage-suggestion = Ý bạn là `{ $text }`?
usage-whole-site = Lệnh này xem cả trang: trang trong thư mục hiện tại, hoặc trang ghi sau `--source THƯ_MỤC`.
usage-see = Xem hướng dẫn: { $command } --help
