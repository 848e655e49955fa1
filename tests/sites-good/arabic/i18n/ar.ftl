### كلمات الموقع باللغة العربية.

## اللغات

language-name = العربية
name-of-ar = العربية
name-of-vi = الفيتنامية
name-of-en = الإنجليزية
name-of-zh-Hans = الصينية (المبسطة)
name-of-ja = اليابانية
name-of-ko = الكورية
languages-label = اللغات
language-home-only = (الصفحة الرئيسية)
all-languages = جميع اللغات
languages-invitation = اقرأ بالعربية
in-language = باللغة { $language }
in-language-short = (باللغة { $language })
editions-title = متاح أيضًا باللغات
translated-from = مترجم من { $language }
behind-label = غير محدَّثة
behind-dated = تتبع هذه الصفحة النص { $language } بتاريخ { $follows }، وقد عُدِّل ذلك النص في { $changed }؛ وعند الاختلاف يُعتمد ذلك النص.
behind-since = تتبع هذه الصفحة النص { $language } بتاريخ { $follows }، وقد عُدِّل بعد ذلك؛ وعند الاختلاف يُعتمد ذلك النص.
behind = عُدِّل النص { $language } الذي تتبعه هذه الصفحة؛ وعند الاختلاف يُعتمد ذلك النص.
read-in-language = اقرأه باللغة { $language }

## إطار كل صفحة

skip-to-content = انتقل إلى النص
menu-label = الأقسام
footer-menu-label = عن هذا الموقع
feed-atom = خلاصة الأخبار (Atom)
feed-json = خلاصة الأخبار (JSON)
breadcrumbs-label = أنت هنا
breadcrumb-home = الرئيسية
head-title = { $title } · { $site }
head-title-page = { $title } · صفحة { $page }
go-home = إلى الصفحة الرئيسية
go-topics = إلى قائمة المواضيع

## الصفحة الرئيسية

ways-title = ابدأ بما تحتاج إليه
latest-title = الأحدث
coming-title = قريبًا
coming-now-title = جارٍ الآن وقريبًا

## القوائم

topics-title = المواضيع
topics-purpose = كل مواضيع هذا الموقع، مع عدد المقالات في كل موضوع.
topics-description = كل مواضيع { $site } ومقالاتها.
topic-description = مقالات { $site } في موضوع: { $topic }.
topic-kicker = موضوع
campaign-title = الموعد
campaign-before = التحضيرات
campaign-during = خلال الحدث
campaign-after = ما بعد الحدث
campaign-days = { PLURAL($n) ->
    [zero] { NUMBER($n) } يوم متبقٍّ
    [one] يوم واحد متبقٍّ
    [two] يومان متبقيان
    [few] { NUMBER($n) } أيام متبقية
    [many] { NUMBER($n) } يومًا متبقيًا
   *[other] { NUMBER($n) } يوم متبقٍّ
}
campaign-days-until = { PLURAL($n) ->
    [zero] { NUMBER($n) } يوم حتى { $when }
    [one] يوم واحد حتى { $when }
    [two] يومان حتى { $when }
    [few] { NUMBER($n) } أيام حتى { $when }
    [many] { NUMBER($n) } يومًا حتى { $when }
   *[other] { NUMBER($n) } يوم حتى { $when }
}
campaign-counted = محسوب في { $date }
units-title = الجهات المسؤولة
units-purpose = لكل مقال جهة تجيب عنه. هذه هي الجهات وعدد مقالات كل منها.
units-description = الجهات المسؤولة عن مقالات { $site }.
units-page-description = { $unit }: الاتصال ومقالاتها على { $site }.
units-kicker = الجهة المسؤولة
units-stories = مقالات هذه الجهة
contact-title = الاتصال
contact-address = العنوان
contact-phone = الهاتف
contact-email = البريد الإلكتروني
contact-web = الموقع
press-figures = رسوم بيانية للاستخدام
press-figures-note = يمكن تنزيل كل منها صورًا وPDF وبيانات.
press-figures-note-data = يمكن تنزيل بيانات كل منها.
press-feeds = متابعة المقالات الجديدة
section-topics = مواضيع هذا القسم
story-count = { PLURAL($n) ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { NUMBER($n) } مقالات
    [many] { NUMBER($n) } مقالًا
   *[other] { NUMBER($n) } مقال
}
kind-infographic = معلومات مصوّرة
more-stories = مقالات أخرى
earlier-stories = مقالات أقدم
section-empty = لم يُنشر هنا شيء بالعربية بعد.
topic-empty = لم يُنشر بعد مقال بالعربية في هذا الموضوع.
pagination-label = الصفحات
pagination-previous = الأحدث
pagination-next = الأقدم
page-of = الصفحة { $page } من { $pages }
list-page = الصفحة { $page }

## المقال

contents-title = في هذا المقال
updated-on = حُدّث في { $date }
corrections-title = تصويبات
corrected-on = صُحِّح في { $date }
reading-minutes = { PLURAL($n) ->
    [zero] أقل من دقيقة قراءة
    [one] دقيقة قراءة
    [two] دقيقتا قراءة
    [few] { NUMBER($n) } دقائق قراءة
    [many] { NUMBER($n) } دقيقة قراءة
   *[other] { NUMBER($n) } دقيقة قراءة
}
credit-photograph = تصوير: { $name }
credit-illustration = رسم: { $name }
credit-map = خريطة: { $name }
credit-scan = نسخ: { $name }
ai-generated = صورة مولَّدة بالذكاء الاصطناعي
ai-edited = صورة معدَّلة بالذكاء الاصطناعي
picture-original = تنزيل الصورة الأصلية
gallery-label = معرض صور
gallery-larger = عرض الصورة بحجم أكبر
sources-title = المصادر
footnote-back = العودة إلى النص
download-label = ({ $type }، { $size })
download-label-foreign = ({ $type }، { $size }، { $language })
size-bytes = { $n } بايت
size-kilobytes = { $n } كيلوبايت
size-megabytes = { $n } ميغابايت
credits-title = شارك في الإعداد
credits-authors = النص
credits-translators = الترجمة
credits-reviewers = المراجعة
citation-title = طريقة الاستشهاد
citation = { $unit }. «{ $title }». { $site }، { $date }. { $url }
citation-without-unit = «{ $title }». { $site }، { $date }. { $url }
story-topics = المواضيع
related-title = اقرأ أيضًا
neighbours-label = مقالات مجاورة
previous-story = المقال السابق
next-story = المقال التالي
notice-label = تنبيه
clip-video-label = فيديو: { $title }
clip-audio-label = صوت: { $title }
clip-fallback = هذا المتصفح لا يشغّله. نزّل الملف:
clip-length = المدة { $length }
clip-silent = بلا صوت
clip-ai-generated = مولَّد بالذكاء الاصطناعي
clip-ai-edited = معدَّل بالذكاء الاصطناعي
clip-download = تنزيل { $kind }
clip-description = ما يظهر في الفيديو
clip-description-sound = ما يُسمع في التسجيل
clip-transcript = النص المكتوب
clip-transcript-in = النص المكتوب بـ{ $language }
clip-print = للمشاهدة أو الاستماع: { $url }
credit-film = فيديو: { $name }
credit-poster = صورة غلاف الفيديو: { $name }
credit-sound = صوت: { $name }
film-elsewhere = شاهد على { $platform }
film-elsewhere-of = شاهد على { $platform }: { $title }
film-elsewhere-note = يفتح موقعًا خارجيًا؛ لا يُحمَّل منه شيء قبل النقر.
summary-only = لم يُترجم من هذا المقال حتى الآن سوى ملخصه.

## صفحة غير موجودة

not-found-title = لا توجد صفحة هنا
not-found-kicker = 404 · خارج حدود الخريطة
not-found-text = لا شيء على الخريطة عند هذا العنوان. ربما نُقلت الصفحة، أو في العنوان خطأ. يمكنك التوجه بأمان إلى هذه الأماكن:

## الرسوم البيانية

chart-sources = المصادر:
chart-as-of = حتى { $date }
chart-overdue = كان من المقرر صدور أرقام أحدث قبل { $date }؛ قد تكون هذه الأرقام قديمة.
chart-data = البيانات
chart-table = الأرقام في جدول
chart-table-of = جدول: { $title }
chart-downloads = تنزيل
chart-downloads-of = تنزيل: { $title }
chart-image-square = صورة مربعة
chart-image-tall = صورة طولية
chart-image-wide = صورة عرضية
chart-image-size = (PNG, { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) })
chart-json = بيانات للبرامج (JSON)
chart-pdf = نسخة للطباعة (PDF)
figure-card-more = و{ $count } أخرى على الصفحة
figure-mark-estimate = تقدير
figure-mark-derived = محسوب
figure-mark-at-least = على الأقل
figure-mark-about = نحو
figure-marked-estimate = { $value } (تقدير)
figure-marked-derived = { $value } (محسوب)
figure-marked-at-least = { $value } على الأقل
figure-marked-about = نحو { $value }
figure-begins = { $label } ({ $text })
figure-list = { $first }، { $second }
figure-sentences = { $first } { $second }
figure-gap = لا رقم
figure-label = البند
figure-date = التاريخ
figure-year = السنة
figure-event = الحدث
figure-value = القيمة
figure-column = { $series } ({ $unit })
figure-entry = { $label }: { $value }
figure-axis-cut = المحور لا يبدأ من الصفر
figure-state = الحالة
figure-state-done = منجز
figure-state-now = قيد التنفيذ
figure-state-planned = مخطط
figure-step = الخطوة
figure-task = المضمون
figure-detail = التفاصيل
figure-duration = المدة
figure-from = من
figure-to = إلى
figure-flow = { $from } ← { $to }: { $value }
figure-place = المكان
figure-position = الموقع
figure-kind = النوع
figure-items = { $first }؛ { $second }
figure-numbered = { $number }. { $text }
figure-latitude-north = { $degrees } شمالاً
figure-latitude-south = { $degrees } جنوباً
figure-longitude-east = { $degrees } شرقاً
figure-longitude-west = { $degrees } غرباً
figure-north = شمال
figure-kilometres = { $value } كم
figure-nautical-miles = { PLURAL($value) ->
    [zero] { NUMBER($value) } ميل بحري
    [one] { NUMBER($value) } ميل بحري
    [two] { NUMBER($value) } ميل بحري
    [few] { NUMBER($value) } أميال بحرية
    [many] { NUMBER($value) } ميلًا بحريًا
   *[other] { NUMBER($value) } ميل بحري
}
figure-class-below = أقل من { $value }
figure-class-between = من { $low } إلى أقل من { $high }
figure-class-from = { $value } فأكثر
figure-summary-now = قيد التنفيذ: { $list }.
figure-summary-planned = مخطط: { $list }.
figure-summary-process = عدد الخطوات { $count }: { $list }.
figure-summary-links = يتكون من: { $list }.
figure-summary-largest = الأكبر: { $list }.
figure-summary-points = عدد الأماكن على الخريطة { $count }: { $list }.
figure-range = { $value } ({ $low }–{ $high })
figure-with-share = { $value } ({ $share })
figure-total = المجموع
figure-own-scales = لكل لوحة مقياسها: تُقارن الأشكال لا الارتفاعات
figure-ranges = خط رفيع أو شريط باهت: نطاق التقدير
figure-summary-rose = ارتفع من { $first } ({ $first-label }) إلى { $last } ({ $last-label }).
figure-summary-fell = انخفض من { $first } ({ $first-label }) إلى { $last } ({ $last-label }).
figure-summary-level = القيمة نفسها في الطرفين: { $first } ({ $first-label }) و{ $last } ({ $last-label }).
figure-summary-one = { $label }: { $value }.
figure-summary-range = الأعلى: { $highest } ({ $highest-label })؛ الأدنى: { $lowest } ({ $lowest-label }).
figure-summary-equal = كلها متساوية: { $value }.
figure-summary-series = { $series }: { $text }
figure-summary-break = منذ { $label } تغيّرت طريقة العد: { $text }.
figure-summary-timeline = عدد الأحداث { $count }، من { $first } إلى { $last }.
figure-each = كل رمز = { $value }
figure-points = { PLURAL($value) ->
    [zero] { NUMBER($value) } نقطة مئوية
    [one] { NUMBER($value) } نقطة مئوية
    [two] { NUMBER($value) } نقطة مئوية
    [few] { NUMBER($value) } نقاط مئوية
    [many] { NUMBER($value) } نقطة مئوية
   *[other] { NUMBER($value) } نقطة مئوية
}
figure-share = الحصة
figure-change = التغيّر
figure-change-rise = بزيادة { $value }
figure-change-fall = بانخفاض { $value }
figure-change-times = { $value } أمثال
figure-change-none = دون تغيّر
figure-change-better = تقدّم { $value } في الترتيب
figure-change-worse = تراجع { $value } في الترتيب
figure-count-rose = ارتفع { $count }
figure-count-fell = انخفض { $count }
figure-count-level = دون تغيّر { $count }
figure-count-uncompared = دون مقارنة { $count }
figure-count-better = تحسّن { $count }
figure-count-worse = تراجع { $count }
figure-summary-highest-since = { $last-label } هو الأعلى منذ { $label }.
figure-summary-lowest-since = { $last-label } هو الأدنى منذ { $label }.
figure-summary-highest-of-all = { $last-label } هو الأعلى في السلسلة كلها (منذ { $label }).
figure-summary-lowest-of-all = { $last-label } هو الأدنى في السلسلة كلها (منذ { $label }).
figure-summary-climbed = صعد من { $first } ({ $first-label }) إلى { $last } ({ $last-label }).
figure-summary-dropped = تراجع من { $first } ({ $first-label }) إلى { $last } ({ $last-label }).
figure-summary-best-since = { $last-label } هو أفضل ترتيب منذ { $label }.
figure-summary-worst-since = { $last-label } هو أسوأ ترتيب منذ { $label }.
figure-summary-best-of-all = { $last-label } هو أفضل ترتيب في السلسلة كلها (منذ { $label }).
figure-summary-worst-of-all = { $last-label } هو أسوأ ترتيب في السلسلة كلها (منذ { $label }).
figure-summary-range-of-ranks = الأفضل: { $highest } ({ $highest-label })؛ الأسوأ: { $lowest } ({ $lowest-label }).
figure-summary-part = الجزء الأكبر: { $label }، { $value } ({ $share }).
figure-summary-greatest = الجزء الأكبر: { $label }، { $value }.
figure-summary-parts-equal = الأجزاء متساوية: { $value } لكل جزء.
figure-summary-parts-largest = الأجزاء الأكبر متساوية: { $list }، { $value } لكل جزء.
figure-summary-total = المجموع: { $value }.
figure-summary-slope = من { $first } إلى { $last }: { $counts }.
figure-summary-most-rose = أكبر زيادة: { $label }، من { $first } إلى { $last }.
figure-summary-most-fell = أكبر انخفاض: { $label }، من { $first } إلى { $last }.
figure-summary-most-better = أكبر تحسّن: { $label }، من { $first } إلى { $last }.
figure-summary-most-worse = أكبر تراجع: { $label }، من { $first } إلى { $last }.
figure-summary-change = { $label }: { $first } ({ $first-label })، { $last } ({ $last-label })، { $change }.
figure-summary-pair = { $label }: { $first } ({ $first-label })، { $last } ({ $last-label }).
figure-summary-more = و{ $count } أخرى.

## الكميات

quantity = { $value } { $unit }
quantity-percent = { $value }٪
quantity-rank = المرتبة { $value }
unit-percent = في المئة
unit-percentage-points = نقاط مئوية
unit-million-tonnes = مليون طن
unit-million-teu = مليون حاوية مكافئة
unit-teu = حاوية مكافئة
unit-million-visits = مليون زيارة
unit-thousand-visits = ألف زيارة
unit-billion-usd = مليار دولار أمريكي
unit-billion-vnd = مليار دونغ
unit-people = { PLURAL($value) ->
    [zero] شخص
    [one] شخص
    [two] شخص
    [few] أشخاص
    [many] شخصًا
   *[other] شخص
}
unit-animals = { PLURAL($value) ->
    [zero] حيوان
    [one] حيوان
    [two] حيوان
    [few] حيوانات
    [many] حيوانًا
   *[other] حيوان
}
unit-hectares = { PLURAL($value) ->
    [zero] هكتار
    [one] هكتار
    [two] هكتار
    [few] هكتارات
    [many] هكتارًا
   *[other] هكتار
}
unit-square-kilometres = كيلومتر مربع
unit-square-metres = متر مربع
unit-kilometres = كيلومتر
unit-metres = متر
unit-tonnes = { PLURAL($value) ->
    [zero] طن
    [one] طن
    [two] طن
    [few] أطنان
    [many] طنًا
   *[other] طن
}
unit-rank = المرتبة
unit-day-of-year = اليوم من السنة
unit-economies = { PLURAL($value) ->
    [zero] اقتصاد
    [one] اقتصاد
    [two] اقتصاد
    [few] اقتصادات
    [many] اقتصادًا
   *[other] اقتصاد
}
unit-parks = { PLURAL($value) ->
    [zero] متنزه
    [one] متنزه
    [two] متنزه
    [few] متنزهات
    [many] متنزهًا
   *[other] متنزه
}
unit-years = { PLURAL($value) ->
    [zero] سنة
    [one] سنة
    [two] سنة
    [few] سنوات
    [many] سنة
   *[other] سنة
}
unit-islands = { PLURAL($value) ->
    [zero] جزيرة
    [one] جزيرة
    [two] جزيرة
    [few] جزر
    [many] جزيرة
   *[other] جزيرة
}
unit-units = { PLURAL($value) ->
    [zero] وحدة
    [one] وحدة
    [two] وحدة
    [few] وحدات
    [many] وحدة
   *[other] وحدة
}
unit-million-passengers = مليون مسافر
unit-hours = { PLURAL($value) ->
    [zero] ساعة
    [one] ساعة
    [two] ساعة
    [few] ساعات
    [many] ساعة
   *[other] ساعة
}
unit-containers-per-hour = حاوية في الساعة
unit-festivals = { PLURAL($value) ->
    [zero] مهرجان
    [one] مهرجان
    [two] مهرجان
    [few] مهرجانات
    [many] مهرجانًا
   *[other] مهرجان
}
unit-sites = { PLURAL($value) ->
    [zero] موقع
    [one] موقع
    [two] موقع
    [few] مواقع
    [many] موقعًا
   *[other] موقع
}
unit-documents = { PLURAL($value) ->
    [zero] وثيقة
    [one] وثيقة
    [two] وثيقة
    [few] وثائق
    [many] وثيقة
   *[other] وثيقة
}
unit-berths = { PLURAL($value) ->
    [zero] رصيف
    [one] رصيف
    [two] رصيف
    [few] أرصفة
    [many] رصيفًا
   *[other] رصيف
}

## المناسبات والتقويم القمري

event-title = الموعد
event-place = المكان: { $place }
event-until = إلى
event-computed = حُسبت التواريخ الميلادية من التقويم القمري الفيتنامي (UTC+7). ويعلن المنظمون المواعيد الرسمية.
lunar-day = { $day }
lunar-month = { $kind ->
    [leap] { $month } (كبيس)
   *[common] { $month }
}
lunar-year = سنة { $branch ->
    [0] الفأر
    [1] الجاموس
    [2] النمر
    [3] القط
    [4] التنين
    [5] الأفعى
    [6] الحصان
    [7] الماعز
    [8] القرد
    [9] الديك
    [10] الكلب
   *[11] الخنزير
} ({ $name })
lunar-date = اليوم { $day } من الشهر { $month } في التقويم القمري الفيتنامي، { $year }
lunar-days = من اليوم { $first } إلى اليوم { $last } من الشهر { $month } في التقويم القمري الفيتنامي، { $year }
lunar-span = من { $first } إلى { $last }

## الأرشيف والبحث

archive-title = البحث والأرشيف
archive-purpose = ابحث بأي كلمة، أو تصفّح كل المقالات بحسب التاريخ.
archive-description = ابحث في مقالات { $site } أو تصفّحها بحسب السنة والشهر.
archive-year-title = مقالات { $year }
archive-year-purpose = كل مقالات هذه السنة، الأحدث أولًا.
archive-year-description = كل المقالات التي نشرها { $site } في { $year }، بحسب الشهر.
archive-ways-label = طرق تصفّح الأرشيف
a-z-title = بحسب الحروف
a-z-purpose = كل المقالات بالعربية مرتبة بحسب عناوينها.
a-z-description = كل مقالات { $site } مرتبة بحسب عناوينها.
a-z-letters-label = الحروف
a-z-han = حروف صينية
a-z-digit = 0–9
a-z-other = غير ذلك
search-title = البحث
search-go = البحث
search-label = عمّ تبحث؟
search-hint = تُعثر على الأسماء الفيتنامية من دون علاماتها أيضًا: do son تجد Đồ Sơn.
search-scriptless = يحتاج البحث إلى JavaScript. من دونه تجد كل المقالات بحسب التاريخ أدناه.
search-filters = تضييق النتائج
search-section = القسم
search-section-all = كل الأقسام
search-topic = الموضوع
search-topic-all = كل الموضوعات
search-year = السنة
search-year-all = كل السنوات
search-form = النوع
search-form-all = كل الأنواع
search-found = النتائج
search-count = النتائج: { $n }
search-some = لا توجد صفحة تضم كل هذه الكلمات. صفحات تضم بعضها: { $n }
search-none = لا شيء بالعربية يطابق «{ $query }». جرّب كلمات أقل أو غيرها.
search-failed = تعذّر تحميل البحث. حاول مرة أخرى، أو استخدم الأرشيف أدناه.
search-more = عرض المزيد من النتائج
search-also = النتائج بلغة { $language } ({ $n })
search-archive = امسح البحث واعرض كل المقالات بحسب التاريخ
form-story = مقال
form-infographic = رسم معلوماتي
form-event = حدث
form-page = عن الموقع
form-section = قسم
form-place = المكان

## الأماكن

place-title = المكان
place-where = الموقع
place-map = افتح في تطبيق الخرائط
place-hours = أوقات الفتح
place-directions = كيفية الوصول

text-only-link = هذه الصفحة نصًّا فقط
text-only-note = هذه نسخة نصية من دون صور.
text-only-full = الصفحة الكاملة
text-picture = صورة: { $alt }
plain-text-link = نص عادي (.txt)
text-licence = رخصة النص:

## صفحة الأنماط

style-title = صفحة الأنماط
style-description = شكل هذه السمة بنصوص هذا الموقع. لا توجد هذه الصفحة إلا في المعاينة.
style-colours = الألوان
style-colours-note = اسم كل لون وتباينه على لون الورق: تحتاج الكلمات إلى 4.5 على الأقل.
style-day = نهارًا
style-night = ليلًا
style-contrast = التباين { $n } : 1
style-type = الخط
style-letters = ا ب ج د ه و ح ط ي ك ل م ن س ع ف ص ق 0123456789
style-sizes = المقاسات والمسافات
style-lists = القوائم والتنقل
style-story = حول المقال
style-text = داخل النص
style-charts = الرسوم البيانية
style-files = كل القوالب
style-files-note = ضع ملفًا بالمسار نفسه في مشروعك لتغيير ما يعرضه.
style-own = غيّره هذا الموقع
style-lacking = لا يوجد بعد نص بهذه اللغة يستخدمه.

## الحفظ للقراءة دون اتصال

offline-title = صفحات محفوظة دون اتصال
offline-description = صفحات من هذا الموقع على جهازك. تُفتح دون اتصال، ولا يعرف بها إلا هذا المتصفح.
offline-lacking = لا يوجد اتصال، وهذه الصفحة غير محفوظة على جهازك.
offline-again = إعادة المحاولة
offline-saved-title = مقالات حفظتها
offline-visited-title = صفحات زرتها
offline-none = لم يُحفظ شيء بعد. في آخر كل مقال زر لحفظه.
offline-kept-on = حُفظت في { $date }
offline-remove = إزالة
offline-remove-of = إزالة «{ $title }»
offline-removed = أُزيلت من جهازك.
offline-clear = إزالة الكل
offline-cleared = أُزيل كل شيء من جهازك.
offline-scriptless = يتطلب حفظ الصفحات تشغيل JavaScript.
offline-save = حفظ للقراءة دون اتصال
offline-saving = جارٍ الحفظ…
offline-saved = حُفظ على جهازك مع صوره.
offline-failed = تعذّر الحفظ. تحقق من الاتصال أو من المساحة المتبقية على الجهاز.
offline-copy = لا يوجد اتصال. هذه نسخة محفوظة في { $date }.
