### テーマ harbour の日本語の文言。

## 言語

language-name = 日本語
name-of-vi = ベトナム語
name-of-en = 英語
name-of-zh-Hans = 中国語（簡体字）
name-of-ja = 日本語
name-of-ko = 韓国語
languages-label = 言語
language-home-only = （トップページ）
all-languages = すべての言語
languages-invitation = 日本語で読む
in-language = { $language }の記事
in-language-short = （{ $language }）
editions-title = ほかの言語で読む
translated-from = { $language }からの翻訳
behind-label = 未更新
behind-dated = このページは{ $follows }時点の{ $language }版に基づいています。{ $language }版は{ $changed }に更新されており、内容が異なる場合は{ $language }版が優先します。
behind-since = このページは{ $follows }時点の{ $language }版に基づいています。{ $language }版はその後更新されており、内容が異なる場合は{ $language }版が優先します。
behind = このページの元になった{ $language }版はその後更新されています。内容が異なる場合は{ $language }版が優先します。
read-in-language = { $language }で読む

## 全ページ共通

skip-to-content = 本文へ移動
menu-label = セクション
footer-menu-label = このサイトについて
feed-atom = フィード（Atom）
feed-json = フィード（JSON）
breadcrumbs-label = 現在位置
breadcrumb-home = トップページ
head-title = { $title } | { $site }
head-title-page = { $title }（{ $page }ページ）
go-home = トップページへ
go-topics = トピック一覧へ

## トップページ

ways-title = 目的から探す
latest-title = 新着記事
coming-title = これからの行事
coming-now-title = 開催中とこれからの行事

## 一覧

topics-title = トピック
topics-purpose = このサイトのすべてのトピックと、それぞれの記事数です。
topics-description = { $site }のすべてのトピックと記事の一覧です。
topic-description = { $site }の「{ $topic }」に関する記事の一覧です。
topic-kicker = トピック
campaign-title = 時期
campaign-before = 準備
campaign-during = 期間中
campaign-after = その後
campaign-days = あと{ NUMBER($n) }日
campaign-days-until = あと{ NUMBER($n) }日で{ $when }
campaign-counted = { $date }現在
units-title = 担当部署
units-purpose = どの記事にも責任を負う部署があります。各部署とその記事数の一覧です。
units-description = { $site }の記事に責任を負う部署。
units-page-description = { $unit }：連絡先と{ $site }での記事。
units-kicker = 担当部署
units-stories = この部署の記事
contact-title = 連絡先
contact-address = 所在地
contact-phone = 電話
contact-email = メール
contact-web = ウェブサイト
press-figures = 利用できるインフォグラフィック
press-figures-note = いずれも画像、PDF、データとしてダウンロードできます。
press-figures-note-data = それぞれのデータをダウンロードできます。
press-feeds = 新しい記事を受け取る
section-topics = このセクションのトピック
story-count = { NUMBER($n) }件
kind-infographic = インフォグラフィック
more-stories = そのほかの記事
earlier-stories = 過去の記事
section-empty = このセクションには、まだ日本語の記事がありません。
topic-empty = このトピックには、まだ日本語の記事がありません。
pagination-label = ページ
pagination-previous = 新しい記事
pagination-next = 古い記事
page-of = { $page }ページ目（全{ $pages }ページ）
list-page = { $page }ページ

## 記事

contents-title = この記事の目次
updated-on = { $date }更新
corrections-title = 訂正
corrected-on = { $date }に訂正
reading-minutes = 読了時間 約{ NUMBER($n) }分
credit-photograph = 写真：{ $name }
credit-illustration = イラスト：{ $name }
credit-map = 地図：{ $name }
credit-scan = 複写：{ $name }
ai-generated = AI生成画像
ai-edited = AIで編集した画像
picture-original = 元の画像をダウンロード
gallery-label = ギャラリー
gallery-larger = 大きい画像を見る
sources-title = 出典
footnote-back = 本文に戻る
download-label = （{ $type }、{ $size }）
download-label-foreign = （{ $type }、{ $size }、{ $language }）
size-bytes = { $n }バイト
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
credits-title = 制作
credits-authors = 執筆
credits-translators = 翻訳
credits-reviewers = 校閲
citation-title = 引用のしかた
citation = { $unit }「{ $title }」{ $site }、{ $date }、{ $url }
citation-without-unit = 「{ $title }」{ $site }、{ $date }、{ $url }
story-topics = トピック
related-title = 次に読む
neighbours-label = 前後の記事
previous-story = 前の記事
next-story = 次の記事
notice-label = お知らせ

clip-video-label = 動画：{ $title }
clip-audio-label = 音声：{ $title }
clip-fallback = このブラウザでは再生できません。ファイルをダウンロードしてください：
clip-length = 再生時間 { $length }
clip-silent = 音声なし
clip-ai-generated = AI生成
clip-ai-edited = AIで編集
clip-download = { $kind }をダウンロード
clip-description = 映像の内容
clip-description-sound = 音声の内容
clip-transcript = 書き起こし
clip-transcript-in = 書き起こし（{ $language }）
clip-print = 再生はこちら：{ $url }
credit-film = 動画：{ $name }
credit-poster = 表紙画像：{ $name }
credit-sound = 音声：{ $name }
film-elsewhere = { $platform }で見る
film-elsewhere-of = { $platform }で見る：{ $title }
film-elsewhere-note = 外部サイトを開きます。クリックするまで、外部からは何も読み込みません。
summary-only = この記事は、まだ要約だけが翻訳されています。

## 催しと旧暦

event-title = 日程
event-place = 場所：{ $place }
event-until = 〜
event-computed = 新暦の日付はベトナムの旧暦（UTC+7）から算出したものです。正式な日程は主催者が発表します。
lunar-day = { $day }日
lunar-month = { $kind ->
    [leap] 閏
   *[common] {""}
}{ $month }月
lunar-year = { $stem ->
    [0] 甲
    [1] 乙
    [2] 丙
    [3] 丁
    [4] 戊
    [5] 己
    [6] 庚
    [7] 辛
    [8] 壬
   *[9] 癸
}{ $branch ->
    [0] 子
    [1] 丑
    [2] 寅
    [3] 卯
    [4] 辰
    [5] 巳
    [6] 午
    [7] 未
    [8] 申
    [9] 酉
    [10] 戌
   *[11] 亥
}（{ $name }）の年
lunar-date = ベトナムの旧暦{ $month }{ $day }、{ $year }
lunar-days = ベトナムの旧暦{ $month }{ $first }から{ $last }まで、{ $year }
lunar-span = { $first }から{ $last }まで

## ページが見つからない

not-found-title = ページが見つかりません
not-found-kicker = 404・海図の外
not-found-text = このアドレスは海図に載っていません。ページが移動したか、アドレスに誤りがあるようです。次の場所からお進みください。

## 図表

chart-sources = 出典：
chart-as-of = { $date }時点
chart-overdue = { $date }までに新しい数値が公表されるはずでした。ここにある数値は古い可能性があります。
chart-data = データ
chart-table = 数値を表で見る
chart-table-of = 表：{ $title }
chart-downloads = ダウンロード
chart-downloads-of = ダウンロード：{ $title }
chart-image-square = 正方形の画像
chart-image-tall = 縦長の画像
chart-image-wide = 横長の画像
chart-image-size = (PNG, { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) })
chart-json = プログラム用データ（JSON）
chart-pdf = 印刷用（PDF）
figure-card-more = ほか{ $count }件はページに掲載
figure-mark-estimate = 推計
figure-mark-derived = 算出値
figure-mark-at-least = 以上
figure-mark-about = 約
figure-marked-estimate = { $value }（推計）
figure-marked-derived = { $value }（算出値）
figure-marked-at-least = { $value }以上
figure-marked-about = 約{ $value }
figure-begins = { $label }（{ $text }）
figure-list = { $first }、{ $second }
figure-sentences = { $first }{ $second }
figure-gap = データなし
figure-label = 項目
figure-date = 時期
figure-year = 年
figure-event = 出来事
figure-value = 値
figure-column = { $series }（{ $unit }）
figure-entry = { $label }：{ $value }
figure-axis-cut = 軸は0から始まっていません
figure-state = 状況
figure-state-done = 完了
figure-state-now = 進行中
figure-state-planned = 予定
figure-step = 手順
figure-task = 内容
figure-detail = 詳細
figure-duration = 所要時間
figure-from = から
figure-to = へ
figure-flow = { $from } → { $to }：{ $value }
figure-place = 場所
figure-position = 位置
figure-kind = 種類
figure-items = { $first }；{ $second }
figure-numbered = { $number }. { $text }
figure-latitude-north = 北緯{ $degrees }
figure-latitude-south = 南緯{ $degrees }
figure-longitude-east = 東経{ $degrees }
figure-longitude-west = 西経{ $degrees }
figure-north = 北
figure-kilometres = { $value } km
figure-nautical-miles = { $value }海里
figure-class-below = { $value }未満
figure-class-between = { $low }以上{ $high }未満
figure-class-from = { $value }以上
figure-summary-now = 進行中：{ $list }。
figure-summary-planned = 予定：{ $list }。
figure-summary-process = 全{ $count }段階：{ $list }。
figure-summary-links = 内訳：{ $list }。
figure-summary-largest = 最も多い流れ：{ $list }。
figure-summary-points = 地図上の{ $count }か所：{ $list }。
figure-range = { $value }（{ $low }～{ $high }）
figure-with-share = { $value }（{ $share }）
figure-total = 合計
figure-own-scales = 目盛りは図ごとに異なります。高さではなく形を比べてください
figure-ranges = 細い線と淡い帯：推定の幅
figure-summary-rose = { $first }（{ $first-label }）から{ $last }（{ $last-label }）に増加。
figure-summary-fell = { $first }（{ $first-label }）から{ $last }（{ $last-label }）に減少。
figure-summary-level = 最初と最後は同じ値：{ $first }（{ $first-label }）と{ $last }（{ $last-label }）。
figure-summary-one = { $label }：{ $value }。
figure-summary-range = 最高は{ $highest }（{ $highest-label }）、最低は{ $lowest }（{ $lowest-label }）。
figure-summary-equal = すべて同じ値：{ $value }。
figure-summary-series = { $series }：{ $text }
figure-summary-break = { $label }から集計方法を変更：{ $text }。
figure-summary-timeline = { $first }から{ $last }までの{ $count }件の出来事。
figure-each = 記号1個＝{ $value }
figure-points = { $value }ポイント
figure-share = 割合
figure-change = 変化
figure-change-rise = { $value }増
figure-change-fall = { $value }減
figure-change-times = { $value }倍に増加
figure-change-none = 変化なし
figure-change-better = 順位が{ $value }つ上昇
figure-change-worse = 順位が{ $value }つ下降
figure-count-rose = 増加{ $count }件
figure-count-fell = 減少{ $count }件
figure-count-level = 変化なし{ $count }件
figure-count-uncompared = 比較できないもの{ $count }件
figure-count-better = 改善{ $count }件
figure-count-worse = 悪化{ $count }件
figure-summary-highest-since = { $last-label }は{ $label }以降で最高。
figure-summary-lowest-since = { $last-label }は{ $label }以降で最低。
figure-summary-highest-of-all = { $last-label }は全期間（{ $label }以降）で最高。
figure-summary-lowest-of-all = { $last-label }は全期間（{ $label }以降）で最低。
figure-summary-climbed = { $first }（{ $first-label }）から{ $last }（{ $last-label }）に上昇。
figure-summary-dropped = { $first }（{ $first-label }）から{ $last }（{ $last-label }）に後退。
figure-summary-best-since = { $last-label }は{ $label }以降で最高の順位。
figure-summary-worst-since = { $last-label }は{ $label }以降で最低の順位。
figure-summary-best-of-all = { $last-label }は全期間（{ $label }以降）で最高の順位。
figure-summary-worst-of-all = { $last-label }は全期間（{ $label }以降）で最低の順位。
figure-summary-range-of-ranks = 最高位は{ $highest }（{ $highest-label }）、最低位は{ $lowest }（{ $lowest-label }）。
figure-summary-part = 最も大きいのは{ $label }の{ $value }（{ $share }）。
figure-summary-greatest = 最も大きいのは{ $label }の{ $value }。
figure-summary-parts-equal = 各部分は等しく、それぞれ{ $value }。
figure-summary-parts-largest = 最も大きいのは{ $list }で、それぞれ{ $value }。
figure-summary-total = 合計は{ $value }。
figure-summary-slope = { $first }から{ $last }までに{ $counts }。
figure-summary-most-rose = 増加が最も大きいのは{ $label }で、{ $first }から{ $last }へ。
figure-summary-most-fell = 減少が最も大きいのは{ $label }で、{ $first }から{ $last }へ。
figure-summary-most-better = 改善が最も大きいのは{ $label }で、{ $first }から{ $last }へ。
figure-summary-most-worse = 悪化が最も大きいのは{ $label }で、{ $first }から{ $last }へ。
figure-summary-change = { $label }：{ $first }（{ $first-label }）から{ $last }（{ $last-label }）へ、{ $change }。
figure-summary-pair = { $label }：{ $first }（{ $first-label }）、{ $last }（{ $last-label }）。
figure-summary-more = ほか{ $count }件。

## 数量

quantity = { $value }{ $unit }
quantity-percent = { $value }%
quantity-rank = { $value }位
unit-percent = パーセント
unit-percentage-points = ポイント
unit-million-tonnes = 百万トン
unit-million-teu = 百万TEU
unit-teu = TEU
unit-million-visits = 百万人（延べ）
unit-thousand-visits = 千人（延べ）
unit-billion-usd = 十億米ドル
unit-billion-vnd = 十億ドン
unit-people = 人
unit-animals = 頭
unit-hectares = ヘクタール
unit-square-kilometres = 平方キロメートル
unit-square-metres = 平方メートル
unit-kilometres = キロメートル
unit-metres = メートル
unit-tonnes = トン
unit-rank = 位
unit-day-of-year = 年初からの日数
unit-economies = の国・地域
unit-parks = か所の工業団地
unit-years = 年
unit-islands = 島
unit-units = 単位
unit-million-passengers = 百万人（旅客）
unit-hours = 時間
unit-containers-per-hour = 本／時
unit-festivals = 件の祭り
unit-sites = か所
unit-documents = 点の資料
unit-berths = バース

## アーカイブと検索

archive-title = 検索とアーカイブ
archive-purpose = 言葉で検索するか、すべての記事を日付順にたどれます。
archive-description = { $site }の記事を検索、または年月別に閲覧できます。
archive-year-title = { $year }の記事
archive-year-purpose = この年のすべての記事（新しい順）。
archive-year-description = { $site }が{ $year }に公開したすべての記事を月別に掲載。
archive-ways-label = アーカイブのたどり方
a-z-title = 五十音順
a-z-purpose = 日本語のすべての記事を見出しの順に並べています。
a-z-description = { $site }のすべての記事を見出しの順に掲載。
a-z-letters-label = 文字
a-z-han = 漢字
a-z-digit = 0–9
a-z-other = その他
search-title = 検索
search-go = 検索
search-label = 何をお探しですか
search-hint = ベトナム語の名前は記号なしでも見つかります（do son で Đồ Sơn）。
search-scriptless = 検索にはJavaScriptが必要です。お使いでない場合は、下ですべての記事を日付順にご覧いただけます。
search-filters = 結果を絞り込む
search-section = 分野
search-section-all = すべての分野
search-topic = テーマ
search-topic-all = すべてのテーマ
search-year = 年
search-year-all = すべての年
search-form = 種類
search-form-all = すべての種類
search-found = 検索結果
search-count = 検索結果：{ $n }件
search-some = すべての語を含むページはありません。一部の語を含むページ：{ $n }件
search-none = 「{ $query }」に一致する日本語のページはありません。語を減らすか、別の語をお試しください。
search-failed = 検索を読み込めませんでした。もう一度お試しいただくか、下のアーカイブをご覧ください。
search-more = さらに表示
search-also = { $language }の結果（{ $n }件）
search-archive = 検索をやめて、すべての記事を日付順に見る
form-story = 記事
form-infographic = インフォグラフィック
form-event = イベント
form-page = このサイトについて
form-section = 分野
form-place = 場所

## 場所

place-title = 場所
place-where = 所在地
place-map = 地図アプリで開く
place-hours = 利用時間
place-directions = 行き方

text-only-link = このページの文字だけの版
text-only-note = これは画像のない、文字だけの版です。
text-only-full = 通常のページを見る
text-picture = 画像：{ $alt }
plain-text-link = プレーンテキスト（.txt）
text-licence = 文章のライセンス：

## スタイルページ（プレビュー）

style-title = スタイルページ
style-description = このテーマの見た目を、このサイトの文章で示します。プレビューにだけあるページです。
style-colours = 色
style-colours-note = 色の名前と、紙の色に対するコントラスト。文字には4.5以上が必要です。
style-day = 昼
style-night = 夜
style-contrast = コントラスト { $n } : 1
style-type = 文字
style-letters = あア永東国鷹愛鬱直骨令 港町ハイフォン 0123456789、。「」
style-sizes = 大きさと余白
style-lists = 一覧と案内
style-story = 記事のまわり
style-text = 本文の中
style-charts = グラフ
style-files = すべてのテンプレート
style-files-note = 同じパスのファイルを自分のプロジェクトに置くと、その部分を変えられます。
style-own = このサイトで変更済み
style-lacking = 日本語の文章ではまだ使われていません。

## オフライン用の保存

offline-title = オフライン用に保存したページ
offline-description = お使いの端末に保存した、このサイトのページです。接続がなくても開けます。このブラウザーだけが知っています。
offline-lacking = オフラインです。このページは端末に保存されていません。
offline-again = もう一度試す
offline-saved-title = 保存した記事
offline-visited-title = 開いたページ
offline-none = まだ何も保存されていません。記事の終わりに保存ボタンがあります。
offline-kept-on = { $date }に保存
offline-remove = 削除
offline-remove-of = 「{ $title }」を削除
offline-removed = 端末から削除しました。
offline-clear = すべて削除
offline-cleared = 端末からすべて削除しました。
offline-scriptless = ページの保存にはJavaScriptが必要です。
offline-save = オフライン用に保存
offline-saving = 保存しています…
offline-saved = 画像とともに端末に保存しました。
offline-failed = 保存できませんでした。接続、または端末の空き容量をご確認ください。
offline-copy = 接続がありません。これは{ $date }に保存した写しです。
