### 테마 harbour의 한국어 문구.

## 언어

language-name = 한국어
name-of-vi = 베트남어
name-of-en = 영어
name-of-zh-Hans = 중국어(간체)
name-of-ja = 일본어
name-of-ko = 한국어
languages-label = 언어
language-home-only = (첫 화면)
all-languages = 모든 언어
languages-invitation = 한국어로 읽기
in-language = { $language } 기사
in-language-short = ({ $language })
editions-title = 다른 언어로 읽기
translated-from = { $language }에서 번역
behind-label = 갱신 전
behind-dated = 이 페이지는 { $follows } 자 { $language } 글을 옮긴 것입니다. 원문은 { $changed }에 바뀌었으며, 내용이 다르면 원문을 따릅니다.
behind-since = 이 페이지는 { $follows } 자 { $language } 글을 옮긴 것입니다. 원문은 그 뒤에 바뀌었으며, 내용이 다르면 원문을 따릅니다.
behind = 이 페이지의 { $language } 원문이 바뀌었습니다. 내용이 다르면 원문을 따릅니다.
read-in-language = { $language }로 읽기

## 모든 페이지의 틀

skip-to-content = 본문으로 건너뛰기
menu-label = 섹션
footer-menu-label = 사이트 안내
feed-atom = 피드(Atom)
feed-json = 피드(JSON)
breadcrumbs-label = 현재 위치
breadcrumb-home = 첫 화면
head-title = { $title } | { $site }
head-title-page = { $title } ({ $page }쪽)
go-home = 첫 화면으로
go-topics = 주제 목록으로

## 첫 화면

ways-title = 필요한 것부터 찾기
latest-title = 새 기사
coming-title = 다가오는 행사
coming-now-title = 진행 중이거나 다가오는 행사

## 목록

topics-title = 주제
topics-purpose = 이 사이트의 모든 주제와 주제별 기사 수입니다.
topics-description = { $site }의 모든 주제와 기사 목록입니다.
topic-description = { $site }의 ‘{ $topic }’ 주제 기사 목록입니다.
topic-kicker = 주제
campaign-title = 시기
campaign-before = 준비
campaign-during = 진행 중
campaign-after = 그 이후
campaign-days = { NUMBER($n) }일 남았습니다
campaign-days-until = { NUMBER($n) }일 후 { $when }
campaign-counted = { $date } 기준
units-title = 담당 기관
units-purpose = 모든 기사에는 책임지는 기관이 있습니다. 각 기관과 기사 수의 목록입니다.
units-description = { $site } 기사를 책임지는 기관.
units-page-description = { $unit }: 연락처와 { $site }의 기사.
units-kicker = 담당 기관
units-stories = 이 기관의 기사
contact-title = 연락처
contact-address = 주소
contact-phone = 전화
contact-email = 이메일
contact-web = 웹사이트
press-figures = 활용할 수 있는 인포그래픽
press-figures-note = 모두 이미지, PDF, 데이터로 내려받을 수 있습니다.
press-figures-note-data = 각각의 데이터를 내려받을 수 있습니다.
press-feeds = 새 기사 받아 보기
section-topics = 이 섹션의 주제
story-count = { NUMBER($n) }건
kind-infographic = 인포그래픽
more-stories = 다른 기사
earlier-stories = 지난 기사
section-empty = 이 섹션에는 아직 한국어 기사가 없습니다.
topic-empty = 이 주제에는 아직 한국어 기사가 없습니다.
pagination-label = 페이지
pagination-previous = 최신 기사
pagination-next = 이전 기사
page-of = { $page }쪽 / 전체 { $pages }쪽
list-page = { $page }쪽

## 기사

contents-title = 이 기사의 차례
updated-on = { $date } 수정
corrections-title = 정정
corrected-on = { $date } 정정
reading-minutes = 읽는 시간 { NUMBER($n) }분
credit-photograph = 사진: { $name }
credit-illustration = 그림: { $name }
credit-map = 지도: { $name }
credit-scan = 복사본: { $name }
ai-generated = AI 생성 이미지
ai-edited = AI로 편집한 이미지
picture-original = 원본 이미지 내려받기
gallery-label = 갤러리
gallery-larger = 큰 이미지 보기
sources-title = 출처
footnote-back = 본문으로 돌아가기
download-label = ({ $type }, { $size })
download-label-foreign = ({ $type }, { $size }, { $language })
size-bytes = { $n }바이트
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
credits-title = 만든 사람
credits-authors = 글
credits-translators = 번역
credits-reviewers = 감수
citation-title = 인용 방법
citation = { $unit }, “{ $title }”, { $site }, { $date }, { $url }
citation-without-unit = “{ $title }”, { $site }, { $date }, { $url }
story-topics = 주제
related-title = 이어서 읽기
neighbours-label = 앞뒤 기사
previous-story = 이전 글
next-story = 다음 글
notice-label = 알림

clip-video-label = 영상: { $title }
clip-audio-label = 음성: { $title }
clip-fallback = 이 브라우저에서는 재생할 수 없습니다. 파일을 내려받으세요:
clip-length = 길이 { $length }
clip-silent = 소리 없음
clip-ai-generated = AI 생성
clip-ai-edited = AI로 편집
clip-download = { $kind } 내려받기
clip-description = 화면에 보이는 것
clip-description-sound = 들리는 것
clip-transcript = 녹취록
clip-transcript-in = { $language } 녹취록
clip-print = 다음 주소에서 재생할 수 있습니다: { $url }
credit-film = 영상: { $name }
credit-poster = 대표 이미지: { $name }
credit-sound = 음성: { $name }
film-elsewhere = { $platform }에서 보기
film-elsewhere-of = { $platform }에서 보기: { $title }
film-elsewhere-note = 외부 사이트를 엽니다. 누르기 전에는 그곳에서 아무것도 불러오지 않습니다.
summary-only = 이 기사는 아직 요약만 번역되었습니다.

## 행사와 음력

event-title = 일정
event-place = 장소: { $place }
event-until = ~
event-computed = 양력 날짜는 베트남 음력(UTC+7)으로 계산한 것입니다. 공식 날짜는 주최 측이 발표합니다.
lunar-day = { $day }일
lunar-month = { $kind ->
    [leap] 윤
   *[common] {""}
}{ $month }월
lunar-year = { $stem ->
    [0] 갑
    [1] 을
    [2] 병
    [3] 정
    [4] 무
    [5] 기
    [6] 경
    [7] 신
    [8] 임
   *[9] 계
}{ $branch ->
    [0] 자
    [1] 축
    [2] 인
    [3] 묘
    [4] 진
    [5] 사
    [6] 오
    [7] 미
    [8] 신
    [9] 유
    [10] 술
   *[11] 해
}년({ $name })
lunar-date = 베트남 음력 { $month } { $day }, { $year }
lunar-days = 베트남 음력 { $month } { $first }부터 { $last }까지, { $year }
lunar-span = { $first }부터 { $last }까지

## 페이지를 찾을 수 없음

not-found-title = 페이지를 찾을 수 없습니다
not-found-kicker = 404 · 해도 밖
not-found-text = 이 주소는 해도에 나와 있지 않습니다. 페이지가 옮겨졌거나 주소가 잘못 입력되었을 수 있습니다. 아래 장소로 이동해 보세요.

## 도표

chart-sources = 출처:
chart-as-of = { $date } 기준
chart-overdue = { $date }까지 새 수치가 나올 예정이었습니다. 여기 수치는 최신이 아닐 수 있습니다.
chart-data = 데이터
chart-table = 수치를 표로 보기
chart-table-of = 표: { $title }
chart-downloads = 내려받기
chart-downloads-of = 내려받기: { $title }
chart-image-square = 정사각형 이미지
chart-image-tall = 세로 이미지
chart-image-wide = 가로 이미지
chart-image-size = (PNG, { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) })
chart-json = 프로그램용 데이터(JSON)
chart-pdf = 인쇄용(PDF)
figure-card-more = 그 밖의 { $count }건은 페이지에 있음
figure-mark-estimate = 추정
figure-mark-derived = 산출값
figure-mark-at-least = 이상
figure-mark-about = 약
figure-marked-estimate = { $value }(추정)
figure-marked-derived = { $value }(산출값)
figure-marked-at-least = { $value } 이상
figure-marked-about = 약 { $value }
figure-begins = { $label }({ $text })
figure-list = { $first }, { $second }
figure-sentences = { $first } { $second }
figure-gap = 자료 없음
figure-label = 항목
figure-date = 시기
figure-year = 연도
figure-event = 사건
figure-value = 값
figure-column = { $series }({ $unit })
figure-entry = { $label }: { $value }
figure-axis-cut = 축이 0에서 시작하지 않음
figure-state = 상태
figure-state-done = 완료
figure-state-now = 진행 중
figure-state-planned = 예정
figure-step = 단계
figure-task = 내용
figure-detail = 세부 사항
figure-duration = 소요 시간
figure-from = 출발
figure-to = 도착
figure-flow = { $from } → { $to }: { $value }
figure-place = 장소
figure-position = 위치
figure-kind = 종류
figure-items = { $first }; { $second }
figure-numbered = { $number }. { $text }
figure-latitude-north = 북위 { $degrees }
figure-latitude-south = 남위 { $degrees }
figure-longitude-east = 동경 { $degrees }
figure-longitude-west = 서경 { $degrees }
figure-north = 북
figure-kilometres = { $value } km
figure-nautical-miles = { $value }해리
figure-class-below = { $value } 미만
figure-class-between = { $low } 이상 { $high } 미만
figure-class-from = { $value } 이상
figure-summary-now = 진행 중: { $list }.
figure-summary-planned = 예정: { $list }.
figure-summary-process = 모두 { $count }단계: { $list }.
figure-summary-links = 구성: { $list }.
figure-summary-largest = 가장 큰 흐름: { $list }.
figure-summary-points = 지도에 표시한 { $count }곳: { $list }.
figure-range = { $value }({ $low }~{ $high })
figure-with-share = { $value }({ $share })
figure-total = 합계
figure-own-scales = 칸마다 눈금이 다르므로 높이가 아닌 모양을 비교하십시오
figure-ranges = 가는 선이나 옅은 띠: 추정 범위
figure-summary-rose = { $first }({ $first-label })에서 { $last }({ $last-label })까지 증가.
figure-summary-fell = { $first }({ $first-label })에서 { $last }({ $last-label })까지 감소.
figure-summary-level = 처음과 끝이 같음: { $first }({ $first-label }), { $last }({ $last-label }).
figure-summary-one = { $label }: { $value }.
figure-summary-range = 최고 { $highest }({ $highest-label }), 최저 { $lowest }({ $lowest-label }).
figure-summary-equal = 모두 같음: { $value }.
figure-summary-series = { $series }: { $text }
figure-summary-break = { $label }부터 집계 방식 변경: { $text }.
figure-summary-timeline = { $first }부터 { $last }까지 { $count }건.
figure-each = 기호 하나 = { $value }
figure-points = { $value }%p
figure-share = 비중
figure-change = 변화
figure-change-rise = { $value } 증가
figure-change-fall = { $value } 감소
figure-change-times = { $value }배로 증가
figure-change-none = 변동 없음
figure-change-better = 순위 { $value }계단 상승
figure-change-worse = 순위 { $value }계단 하락
figure-count-rose = 증가 { $count }개
figure-count-fell = 감소 { $count }개
figure-count-level = 변동 없음 { $count }개
figure-count-uncompared = 비교 불가 { $count }개
figure-count-better = 개선 { $count }개
figure-count-worse = 악화 { $count }개
figure-summary-highest-since = { $last-label }: { $label } 이후 최고치.
figure-summary-lowest-since = { $last-label }: { $label } 이후 최저치.
figure-summary-highest-of-all = { $last-label }: 전체 기간({ $label } 이후) 최고치.
figure-summary-lowest-of-all = { $last-label }: 전체 기간({ $label } 이후) 최저치.
figure-summary-climbed = { $first }({ $first-label })에서 { $last }({ $last-label })로 상승.
figure-summary-dropped = { $first }({ $first-label })에서 { $last }({ $last-label })로 하락.
figure-summary-best-since = { $last-label }: { $label } 이후 최고 순위.
figure-summary-worst-since = { $last-label }: { $label } 이후 최저 순위.
figure-summary-best-of-all = { $last-label }: 전체 기간({ $label } 이후) 최고 순위.
figure-summary-worst-of-all = { $last-label }: 전체 기간({ $label } 이후) 최저 순위.
figure-summary-range-of-ranks = 최고 { $highest }({ $highest-label }), 최저 { $lowest }({ $lowest-label }).
figure-summary-part = 가장 큰 부분: { $label }, { $value }({ $share }).
figure-summary-greatest = 가장 큰 부분: { $label }, { $value }.
figure-summary-parts-equal = 모든 부분이 같음: 각각 { $value }.
figure-summary-parts-largest = 가장 큰 부분이 같음: { $list }, 각각 { $value }.
figure-summary-total = 합계: { $value }.
figure-summary-slope = { $first }부터 { $last }까지: { $counts }.
figure-summary-most-rose = 가장 큰 증가: { $label }, { $first }에서 { $last }.
figure-summary-most-fell = 가장 큰 감소: { $label }, { $first }에서 { $last }.
figure-summary-most-better = 가장 큰 개선: { $label }, { $first }에서 { $last }.
figure-summary-most-worse = 가장 큰 악화: { $label }, { $first }에서 { $last }.
figure-summary-change = { $label }: { $first }({ $first-label }), { $last }({ $last-label }), { $change }.
figure-summary-pair = { $label }: { $first }({ $first-label }), { $last }({ $last-label }).
figure-summary-more = 그 밖에 { $count }개 더 있음.

## 수량

quantity = { $value }{ $unit }
quantity-percent = { $value }%
quantity-rank = { $value }위
unit-percent = 퍼센트
unit-percentage-points = 퍼센트포인트
unit-million-tonnes = 백만 톤
unit-million-teu = 백만 TEU
unit-teu = TEU
unit-million-visits = 백만 명(연인원)
unit-thousand-visits = 천 명(연인원)
unit-billion-usd = 십억 달러
unit-billion-vnd = 십억 동
unit-people = 명
unit-animals = 마리
unit-hectares = 헥타르
unit-square-kilometres = 제곱킬로미터
unit-square-metres = 제곱미터
unit-kilometres = 킬로미터
unit-metres = 미터
unit-tonnes = 톤
unit-rank = 위
unit-day-of-year = 연중 일수
unit-economies = 개 회원경제체
unit-parks = 개 산업단지
unit-years = 년
unit-islands = 개 섬
unit-units = 개 단위
unit-million-passengers = 백만 명(승객)
unit-hours = 시간
unit-containers-per-hour = 개/시간
unit-festivals = 개 축제
unit-sites = 곳
unit-documents = 건의 자료
unit-berths = 개 선석

## 보관함과 검색

archive-title = 검색과 보관함
archive-purpose = 단어로 검색하거나 모든 기사를 날짜순으로 볼 수 있습니다.
archive-description = { $site }의 기사를 검색하거나 연월별로 볼 수 있습니다.
archive-year-title = { $year } 기사
archive-year-purpose = 이 해의 모든 기사이며 최신순입니다.
archive-year-description = { $site }에서 { $year }에 발행한 모든 기사를 월별로 모았습니다.
archive-ways-label = 보관함 둘러보기
a-z-title = 가나다순
a-z-purpose = 한국어로 된 모든 기사를 제목순으로 모았습니다.
a-z-description = { $site }의 모든 기사를 제목순으로 모았습니다.
a-z-letters-label = 글자
a-z-han = 한자
a-z-digit = 0–9
a-z-other = 기타
search-title = 검색
search-go = 검색
search-label = 무엇을 찾으시나요?
search-hint = 베트남어 이름은 부호 없이도 찾을 수 있습니다. do son으로 Đồ Sơn을 찾습니다.
search-scriptless = 검색에는 JavaScript가 필요합니다. 사용하지 않는 경우 아래에서 모든 기사를 날짜순으로 볼 수 있습니다.
search-filters = 결과 좁히기
search-section = 분야
search-section-all = 모든 분야
search-topic = 주제
search-topic-all = 모든 주제
search-year = 연도
search-year-all = 모든 연도
search-form = 종류
search-form-all = 모든 종류
search-found = 검색 결과
search-count = 검색 결과: { $n }건
search-some = 모든 단어가 들어 있는 페이지가 없습니다. 일부가 들어 있는 페이지: { $n }건
search-none = “{ $query }”에 맞는 한국어 페이지가 없습니다. 단어를 줄이거나 다른 단어로 찾아 보세요.
search-failed = 검색을 불러오지 못했습니다. 다시 시도하거나 아래 보관함을 이용해 주세요.
search-more = 결과 더 보기
search-also = { $language } 결과 ({ $n }건)
search-archive = 검색을 지우고 모든 기사를 날짜순으로 보기
form-story = 기사
form-infographic = 인포그래픽
form-event = 행사
form-page = 사이트 소개
form-section = 분야
form-place = 장소

## 장소

place-title = 장소
place-where = 위치
place-map = 지도 앱에서 열기
place-hours = 운영 시간
place-directions = 가는 길

text-only-link = 이 페이지의 글만 있는 판
text-only-note = 그림 없이 글만 있는 판입니다.
text-only-full = 전체 페이지 보기
text-picture = 그림: { $alt }
plain-text-link = 일반 텍스트(.txt)
text-licence = 글의 이용 허락:

## 스타일 페이지(미리보기)

style-title = 스타일 페이지
style-description = 이 테마의 모습을 이 사이트의 글로 보여 줍니다. 미리보기에만 있는 페이지입니다.
style-colours = 색
style-colours-note = 색의 이름과 종이색에 대한 대비. 글자에는 4.5 이상이 필요합니다.
style-day = 낮
style-night = 밤
style-contrast = 대비 { $n } : 1
style-type = 글자
style-letters = 가나다 항구 빛 뷁 쫓 닭 흙 읽 값 하이퐁 0123456789 “ ”
style-sizes = 크기와 여백
style-lists = 목록과 길잡이
style-story = 글의 둘레
style-text = 본문 안
style-charts = 차트
style-files = 모든 템플릿
style-files-note = 같은 경로의 파일을 자신의 프로젝트에 두면 그 부분을 바꿀 수 있습니다.
style-own = 이 사이트에서 바꿈
style-lacking = 한국어 글에는 아직 쓰인 것이 없습니다.

## 오프라인 저장

offline-title = 오프라인용으로 저장한 페이지
offline-description = 이 기기에 저장한 이 사이트의 페이지입니다. 연결 없이도 열리며 이 브라우저만 알고 있습니다.
offline-lacking = 오프라인 상태이며 이 페이지는 기기에 저장되어 있지 않습니다.
offline-again = 다시 시도
offline-saved-title = 저장한 글
offline-visited-title = 열어 본 페이지
offline-none = 아직 저장한 것이 없습니다. 글 끝에 저장 단추가 있습니다.
offline-kept-on = { $date } 저장
offline-remove = 삭제
offline-remove-of = ‘{ $title }’ 삭제
offline-removed = 기기에서 삭제했습니다.
offline-clear = 모두 삭제
offline-cleared = 기기에서 모두 삭제했습니다.
offline-scriptless = 페이지를 저장하려면 JavaScript가 필요합니다.
offline-save = 오프라인용으로 저장
offline-saving = 저장하는 중…
offline-saved = 사진과 함께 기기에 저장했습니다.
offline-failed = 저장하지 못했습니다. 연결 상태나 기기의 남은 공간을 확인해 주세요.
offline-copy = 연결되어 있지 않습니다. { $date }에 저장한 사본입니다.
