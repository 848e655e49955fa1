### 主题 harbour 的简体中文用语。

## 语言

language-name = 简体中文
name-of-vi = 越南语
name-of-en = 英语
name-of-zh-Hans = 简体中文
name-of-ja = 日语
name-of-ko = 韩语
languages-label = 语言
language-home-only = （首页）
all-languages = 所有语言
languages-invitation = 阅读中文版
in-language = { $language }文章
in-language-short = （{ $language }）
editions-title = 其他语言版本
translated-from = 译自{ $language }版
behind-label = 尚未更新
behind-dated = 本页依据{ $follows }的{ $language }版译出。该版已于{ $changed }修改；内容不一致时，以{ $language }版为准。
behind-since = 本页依据{ $follows }的{ $language }版译出，该版此后有修改；内容不一致时，以{ $language }版为准。
behind = 本页所依据的{ $language }版已有修改；内容不一致时，以{ $language }版为准。
read-in-language = 阅读{ $language }版

## 页面框架

skip-to-content = 跳到正文
menu-label = 栏目
footer-menu-label = 关于本站
feed-atom = 订阅（Atom）
feed-json = 订阅（JSON）
breadcrumbs-label = 当前位置
breadcrumb-home = 首页
head-title = { $title } · { $site }
head-title-page = { $title } · 第{ $page }页
go-home = 返回首页
go-topics = 查看所有主题

## 首页

ways-title = 从您的需要出发
latest-title = 最新文章
coming-title = 即将举行
coming-now-title = 正在举行和即将举行

## 列表

topics-title = 主题
topics-purpose = 本站的全部主题，以及各主题的文章数。
topics-description = { $site }的全部主题及其文章。
topic-description = { $site }关于“{ $topic }”的文章。
topic-kicker = 主题
campaign-title = 时间
campaign-before = 筹备阶段
campaign-during = 进行期间
campaign-after = 结束之后
campaign-days = 还有{ NUMBER($n) }天
campaign-days-until = 再过{ NUMBER($n) }天进入{ $when }
campaign-counted = 截至{ $date }
units-title = 负责单位
units-purpose = 每篇文章都有负责单位。以下是各单位及其文章数。
units-description = 对{ $site }文章负责的各单位。
units-page-description = { $unit }：联系方式及其在{ $site }上的文章。
units-kicker = 负责单位
units-stories = 该单位的文章
contact-title = 联系方式
contact-address = 地址
contact-phone = 电话
contact-email = 电子邮件
contact-web = 网站
press-figures = 可供转载的信息图
press-figures-note = 每幅图均可下载为图片、PDF和数据表。
press-figures-note-data = 每张图的数据均可下载。
press-feeds = 订阅新文章
section-topics = 本栏目的主题
story-count = { NUMBER($n) }篇
kind-infographic = 信息图
more-stories = 更多文章
earlier-stories = 较早的文章
section-empty = 本栏目尚无简体中文文章。
topic-empty = 该主题尚无简体中文文章。
pagination-label = 分页
pagination-previous = 较新
pagination-next = 较早
page-of = 第{ $page }页，共{ $pages }页
list-page = 第{ $page }页

## 文章

contents-title = 本文目录
updated-on = 更新于{ $date }
corrections-title = 更正
corrected-on = { $date }更正
reading-minutes = 阅读约{ NUMBER($n) }分钟
credit-photograph = 摄影：{ $name }
credit-illustration = 插画：{ $name }
credit-map = 地图：{ $name }
credit-scan = 翻拍：{ $name }
ai-generated = 人工智能生成图像
ai-edited = 图像经人工智能编辑
picture-original = 下载原图
gallery-label = 图集
gallery-larger = 查看大图
sources-title = 资料来源
footnote-back = 返回正文
download-label = （{ $type }，{ $size }）
download-label-foreign = （{ $type }，{ $size }，{ $language }）
size-bytes = { $n }字节
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
credits-title = 编写人员
credits-authors = 撰文
credits-translators = 翻译
credits-reviewers = 审校
citation-title = 引用方式
citation = { $unit }：《{ $title }》，{ $site }，{ $date }，{ $url }
citation-without-unit = 《{ $title }》，{ $site }，{ $date }，{ $url }
story-topics = 主题
related-title = 延伸阅读
neighbours-label = 相邻文章
previous-story = 上一篇
next-story = 下一篇
notice-label = 提示

clip-video-label = 视频：{ $title }
clip-audio-label = 音频：{ $title }
clip-fallback = 此浏览器无法播放，请下载文件：
clip-length = 时长 { $length }
clip-silent = 无声
clip-ai-generated = 人工智能生成
clip-ai-edited = 经人工智能编辑
clip-download = 下载 { $kind }
clip-description = 画面内容
clip-description-sound = 声音内容
clip-transcript = 文字稿
clip-transcript-in = { $language }文字稿
clip-print = 请在此观看或收听：{ $url }
credit-film = 视频：{ $name }
credit-poster = 视频封面：{ $name }
credit-sound = 音频：{ $name }
film-elsewhere = 在 { $platform } 上观看
film-elsewhere-of = 在 { $platform } 上观看：{ $title }
film-elsewhere-note = 将打开外部网站；点击之前，本页不会从该网站加载任何内容。
summary-only = 本文目前只翻译了摘要。

## 活动与农历

event-title = 时间
event-place = 地点：{ $place }
event-until = 至
event-computed = 公历日期按越南农历（UTC+7）推算，与中国农历偶有不同。正式日期以主办方公布为准。
lunar-day = { $day ->
    [1] 初一
    [2] 初二
    [3] 初三
    [4] 初四
    [5] 初五
    [6] 初六
    [7] 初七
    [8] 初八
    [9] 初九
    [10] 初十
    [11] 十一
    [12] 十二
    [13] 十三
    [14] 十四
    [15] 十五
    [16] 十六
    [17] 十七
    [18] 十八
    [19] 十九
    [20] 二十
    [21] 廿一
    [22] 廿二
    [23] 廿三
    [24] 廿四
    [25] 廿五
    [26] 廿六
    [27] 廿七
    [28] 廿八
    [29] 廿九
   *[30] 三十
}
lunar-month = { $kind ->
    [leap] 闰
   *[common] {""}
}{ $month ->
    [1] 正月
    [2] 二月
    [3] 三月
    [4] 四月
    [5] 五月
    [6] 六月
    [7] 七月
    [8] 八月
    [9] 九月
    [10] 十月
    [11] 十一月
   *[12] 腊月
}
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
}年（{ $name }）
lunar-date = 越南农历{ $year }{ $month }{ $day }
lunar-days = 越南农历{ $year }{ $month }{ $first }至{ $last }
lunar-span = { $first }至{ $last }

## 找不到页面

not-found-title = 没有这个页面
not-found-kicker = 404 · 海图之外
not-found-text = 这个地址在海图上是一片空白。页面可能已经移动，也可能网址有误。您可以驶往以下地点：

## 图表

chart-sources = 来源：
chart-as-of = 数据截至{ $date }
chart-overdue = 原定于{ $date }前更新数据，此处数据可能已经过时。
chart-data = 数据
chart-table = 以表格查看数据
chart-table-of = 表格：{ $title }
chart-downloads = 下载
chart-downloads-of = 下载：{ $title }
chart-image-square = 方形图片
chart-image-tall = 竖版图片
chart-image-wide = 横版图片
chart-image-size = (PNG, { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) })
chart-json = 供程序使用的数据（JSON）
chart-pdf = 打印版（PDF）
figure-card-more = 另有{ $count }项见网页
figure-mark-estimate = 估计值
figure-mark-derived = 推算值
figure-mark-at-least = 至少
figure-mark-about = 约
figure-marked-estimate = { $value }（估计值）
figure-marked-derived = { $value }（推算值）
figure-marked-at-least = 至少{ $value }
figure-marked-about = 约{ $value }
figure-begins = { $label }（{ $text }）
figure-list = { $first }、{ $second }
figure-sentences = { $first }{ $second }
figure-gap = 无数据
figure-label = 项目
figure-date = 时间
figure-year = 年份
figure-event = 事件
figure-value = 数值
figure-column = { $series }（{ $unit }）
figure-entry = { $label }：{ $value }
figure-axis-cut = 纵轴不从零开始
figure-state = 状态
figure-state-done = 已完成
figure-state-now = 进行中
figure-state-planned = 计划中
figure-step = 步骤
figure-task = 内容
figure-detail = 详情
figure-duration = 所需时间
figure-from = 来源
figure-to = 去向
figure-flow = { $from } → { $to }：{ $value }
figure-place = 地点
figure-position = 坐标
figure-kind = 类别
figure-items = { $first }；{ $second }
figure-numbered = { $number }. { $text }
figure-latitude-north = 北纬{ $degrees }
figure-latitude-south = 南纬{ $degrees }
figure-longitude-east = 东经{ $degrees }
figure-longitude-west = 西经{ $degrees }
figure-north = 北
figure-kilometres = { $value }公里
figure-nautical-miles = { $value }海里
figure-class-below = { $value }以下
figure-class-between = { $low }至{ $high }（不含）
figure-class-from = { $value }及以上
figure-summary-now = 进行中：{ $list }。
figure-summary-planned = 计划中：{ $list }。
figure-summary-process = 共{ $count }步：{ $list }。
figure-summary-links = 包括：{ $list }。
figure-summary-largest = 最大的流向：{ $list }。
figure-summary-points = 地图上共{ $count }个地点：{ $list }。
figure-range = { $value }（{ $low }–{ $high }）
figure-with-share = { $value }（{ $share }）
figure-total = 合计
figure-own-scales = 各小图刻度不同：可比较走势，不可比较高度
figure-ranges = 细线或浅色带：估计范围
figure-summary-rose = 从{ $first }（{ $first-label }）升至{ $last }（{ $last-label }）。
figure-summary-fell = 从{ $first }（{ $first-label }）降至{ $last }（{ $last-label }）。
figure-summary-level = 首尾相同：{ $first }（{ $first-label }）与{ $last }（{ $last-label }）。
figure-summary-one = { $label }：{ $value }。
figure-summary-range = 最高：{ $highest }（{ $highest-label }）；最低：{ $lowest }（{ $lowest-label }）。
figure-summary-equal = 全部相同：{ $value }。
figure-summary-series = { $series }：{ $text }
figure-summary-break = 自{ $label }起改用新的统计口径：{ $text }。
figure-summary-timeline = 共{ $count }个节点，从{ $first }到{ $last }。
figure-each = 每个图标＝{ $value }
figure-points = { $value }个百分点
figure-share = 占比
figure-change = 变化
figure-change-rise = 增加{ $value }
figure-change-fall = 减少{ $value }
figure-change-times = 增至{ $value }倍
figure-change-none = 持平
figure-change-better = 排名上升{ $value }位
figure-change-worse = 排名下降{ $value }位
figure-count-rose = { $count }项增加
figure-count-fell = { $count }项减少
figure-count-level = { $count }项持平
figure-count-uncompared = { $count }项无法比较
figure-count-better = { $count }项改善
figure-count-worse = { $count }项退步
figure-summary-highest-since = { $last-label }为{ $label }以来最高。
figure-summary-lowest-since = { $last-label }为{ $label }以来最低。
figure-summary-highest-of-all = { $last-label }为有数据以来（自{ $label }起）最高。
figure-summary-lowest-of-all = { $last-label }为有数据以来（自{ $label }起）最低。
figure-summary-climbed = 从{ $first }（{ $first-label }）升至{ $last }（{ $last-label }）。
figure-summary-dropped = 从{ $first }（{ $first-label }）降至{ $last }（{ $last-label }）。
figure-summary-best-since = { $last-label }为{ $label }以来最好名次。
figure-summary-worst-since = { $last-label }为{ $label }以来最差名次。
figure-summary-best-of-all = { $last-label }为有数据以来（自{ $label }起）最好名次。
figure-summary-worst-of-all = { $last-label }为有数据以来（自{ $label }起）最差名次。
figure-summary-range-of-ranks = 最好：{ $highest }（{ $highest-label }）；最差：{ $lowest }（{ $lowest-label }）。
figure-summary-part = 占比最大的是{ $label }：{ $value }（{ $share }）。
figure-summary-greatest = 占比最大的是{ $label }：{ $value }。
figure-summary-parts-equal = 各部分相等：均为{ $value }。
figure-summary-parts-largest = 占比最大的部分相等：{ $list }，均为{ $value }。
figure-summary-total = 合计：{ $value }。
figure-summary-slope = 从{ $first }到{ $last }：{ $counts }。
figure-summary-most-rose = 增幅最大的是{ $label }：从{ $first }到{ $last }。
figure-summary-most-fell = 降幅最大的是{ $label }：从{ $first }到{ $last }。
figure-summary-most-better = 改善最多的是{ $label }：从{ $first }到{ $last }。
figure-summary-most-worse = 退步最多的是{ $label }：从{ $first }到{ $last }。
figure-summary-change = { $label }：{ $first }（{ $first-label }），{ $last }（{ $last-label }），{ $change }。
figure-summary-pair = { $label }：{ $first }（{ $first-label }），{ $last }（{ $last-label }）。
figure-summary-more = 另有{ $count }项。

## 数量

quantity = { $value }{ $unit }
quantity-percent = { $value }%
quantity-rank = 第{ $value }名
unit-percent = 百分比
unit-percentage-points = 个百分点
unit-million-tonnes = 百万吨
unit-million-teu = 百万TEU
unit-teu = TEU
unit-million-visits = 百万人次
unit-thousand-visits = 千人次
unit-billion-usd = 十亿美元
unit-billion-vnd = 十亿越南盾
unit-people = 人
unit-animals = 只
unit-hectares = 公顷
unit-square-kilometres = 平方公里
unit-square-metres = 平方米
unit-kilometres = 公里
unit-metres = 米
unit-tonnes = 吨
unit-rank = 名次
unit-day-of-year = 一年中的第几天
unit-economies = 个经济体
unit-parks = 个工业区
unit-years = 年
unit-islands = 座岛屿
unit-units = 个单位
unit-million-passengers = 百万名旅客
unit-hours = 小时
unit-containers-per-hour = 箱/小时
unit-festivals = 个节庆
unit-sites = 处
unit-documents = 份文献
unit-berths = 个泊位

## 存档与搜索

archive-title = 搜索与存档
archive-purpose = 输入任意词语搜索，或按时间浏览全部报道。
archive-description = 搜索{ $site }的报道，或按年月浏览。
archive-year-title = { $year }的报道
archive-year-purpose = 本年全部报道，最新的在前。
archive-year-description = { $site }于{ $year }发布的全部报道，按月排列。
archive-ways-label = 浏览存档
a-z-title = 按拼音
a-z-purpose = 全部中文报道，按标题的拼音排列。
a-z-description = { $site }的全部报道，按标题的拼音排列。
a-z-letters-label = 字母
a-z-han = 汉字
a-z-digit = 0–9
a-z-other = 其他
search-title = 搜索
search-go = 搜索
search-label = 您想找什么？
search-hint = 越南地名不带声调符号也能找到：do son 可找到 Đồ Sơn。
search-scriptless = 搜索需要 JavaScript。如未启用，可在下方按时间查看全部报道。
search-filters = 缩小范围
search-section = 栏目
search-section-all = 全部栏目
search-topic = 主题
search-topic-all = 全部主题
search-year = 年份
search-year-all = 全部年份
search-form = 类型
search-form-all = 全部类型
search-found = 结果
search-count = 结果：{ $n }
search-some = 没有页面包含全部词语。包含部分词语的页面：{ $n }
search-none = 没有与“{ $query }”相符的中文页面。请减少词语或换用其他词语。
search-failed = 无法加载搜索。请重试，或查看下方的存档。
search-more = 显示更多结果
search-also = { $language }结果（{ $n }）
search-archive = 清除搜索，按时间查看全部报道
form-story = 报道
form-infographic = 信息图
form-event = 活动
form-page = 关于本站
form-section = 栏目
form-place = 地点

## 地点

place-title = 地点
place-where = 位置
place-map = 在地图应用中打开
place-hours = 开放时间
place-directions = 如何前往

text-only-link = 本页的纯文字版
text-only-note = 这是纯文字版，不含图片。
text-only-full = 查看完整页面
text-picture = 图片：{ $alt }
plain-text-link = 纯文本（.txt）
text-licence = 文字许可：

## 样式页（预览）

style-title = 样式页
style-description = 本主题的外观，使用本站的文字。只有预览中才有此页。
style-colours = 颜色
style-colours-note = 每种颜色的名称及其在纸色上的对比度：文字至少需要 4.5。
style-day = 日间
style-night = 夜间
style-contrast = 对比度 { $n } : 1
style-type = 文字
style-letters = 永东国酬爱郁灵鹰袋 海港城市 骨直角令 0123456789，。《》
style-sizes = 尺寸与间距
style-lists = 列表与导航
style-story = 文章周围
style-text = 正文中
style-charts = 图表
style-files = 全部模板
style-files-note = 在您自己的项目中放入路径相同的文件，即可更改相应部分。
style-own = 本站已更改
style-lacking = 还没有中文文章用到它。

## 离线保存

offline-title = 离线保存的页面
offline-description = 保存在您设备上的本站页面，没有网络也能打开，只有此浏览器知道。
offline-lacking = 您现在没有联网，此页面也没有保存在设备上。
offline-again = 重试
offline-saved-title = 您保存的文章
offline-visited-title = 您看过的页面
offline-none = 还没有保存任何页面。每篇文章末尾都有保存按钮。
offline-kept-on = 保存于{ $date }
offline-remove = 移除
offline-remove-of = 移除“{ $title }”
offline-removed = 已从设备上移除。
offline-clear = 全部移除
offline-cleared = 已从设备上全部移除。
offline-scriptless = 保存页面需要启用 JavaScript。
offline-save = 保存以供离线阅读
offline-saving = 正在保存……
offline-saved = 已连同图片保存在设备上。
offline-failed = 无法保存。请检查网络连接或设备的剩余空间。
offline-copy = 没有网络连接。这是{ $date }保存的副本。
