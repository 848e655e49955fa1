### The words of the theme harbour in English.

## Languages

language-name = English
name-of-vi = Vietnamese
name-of-en = English
name-of-zh-Hans = Chinese (simplified)
name-of-ja = Japanese
name-of-ko = Korean
languages-label = Languages
language-home-only = (home page)
all-languages = All languages
languages-invitation = Read in English
in-language = In { $language }
in-language-short = (in { $language })
editions-title = Also in
translated-from = Translated from { $language }
behind-label = Out of date
behind-dated = This page follows the { $language } text of { $follows }. That text was changed on { $changed }; where the two differ, it holds.
behind-since = This page follows the { $language } text of { $follows }, which has been changed since; where the two differ, that text holds.
behind = The { $language } text that this page follows has been changed since; where the two differ, that text holds.
read-in-language = Read it in { $language }

## Frame of every page

skip-to-content = Skip to the text
menu-label = Sections
footer-menu-label = About this site
feed-atom = News feed (Atom)
feed-json = News feed (JSON)
breadcrumbs-label = You are here
breadcrumb-home = Home
head-title = { $title } · { $site }
head-title-page = { $title } · page { $page }
go-home = To the home page
go-topics = To the list of topics

## Home page

ways-title = Start from what you need
latest-title = Latest
coming-title = Coming up
coming-now-title = On now and coming up

## Lists

topics-title = Topics
topics-purpose = Every topic of this site, with the number of stories on it.
topics-description = All topics of { $site }, with their stories.
topic-description = Stories of { $site } on the topic: { $topic }.
topic-kicker = Topic
campaign-title = When
campaign-before = Preparations
campaign-during = Under way
campaign-after = Afterwards
campaign-days = { $n ->
    [one] { NUMBER($n) } day to go
   *[other] { NUMBER($n) } days to go
}
campaign-days-until = { $n ->
    [one] { NUMBER($n) } day until { $when }
   *[other] { NUMBER($n) } days until { $when }
}
campaign-counted = Counted on { $date }
units-title = Responsible units
units-purpose = A unit answers for each story. These are the units, with the number of their stories.
units-description = The units that answer for the stories of { $site }.
units-page-description = { $unit }: contact, and its stories on { $site }.
units-kicker = Responsible unit
units-stories = Stories of this unit
contact-title = Contact
contact-address = Address
contact-phone = Telephone
contact-email = Email
contact-web = Website
press-figures = Infographics to use
press-figures-note = Each can be downloaded as pictures, as PDF and as data.
press-figures-note-data = The data of each can be downloaded.
press-feeds = Follow new stories
section-topics = Topics of this section
story-count = { $n ->
    [one] { NUMBER($n) } story
   *[other] { NUMBER($n) } stories
}
kind-infographic = Infographic
more-stories = More stories
earlier-stories = Earlier stories
section-empty = Nothing has been published here in English yet.
topic-empty = No story on this topic has been published in English yet.
pagination-label = Pages
pagination-previous = Newer
pagination-next = Older
page-of = Page { $page } of { $pages }
list-page = Page { $page }

## Story

contents-title = In this story
updated-on = Updated { $date }
corrections-title = Corrections
corrected-on = Corrected on { $date }
reading-minutes = { NUMBER($n) }-minute read
credit-photograph = Photo: { $name }
credit-illustration = Illustration: { $name }
credit-map = Map: { $name }
credit-scan = Reproduction: { $name }
ai-generated = AI-generated image
ai-edited = Image edited with AI
picture-original = Download the original
gallery-label = Gallery
gallery-larger = See the larger picture
sources-title = Sources
footnote-back = Back to the text
download-label = ({ $type }, { $size })
download-label-foreign = ({ $type }, { $size }, in { $language })
size-bytes = { $n } bytes
size-kilobytes = { $n } kB
size-megabytes = { $n } MB
credits-title = By
credits-authors = Text
credits-translators = Translation
credits-reviewers = Review
citation-title = How to cite
citation = { $unit }. “{ $title }”. { $site }, { $date }. { $url }
citation-without-unit = “{ $title }”. { $site }, { $date }. { $url }
story-topics = Topics
related-title = Read next
neighbours-label = Neighbouring stories
previous-story = Previous story
next-story = Next story
notice-label = Notice

clip-video-label = Film: { $title }
clip-audio-label = Sound: { $title }
clip-fallback = This browser cannot play it. Download the file:
clip-length = Length { $length }
clip-silent = No sound
clip-ai-generated = AI-generated
clip-ai-edited = Edited with AI
clip-download = Download { $kind }
clip-description = What is to be seen
clip-description-sound = What is to be heard
clip-transcript = Transcript
clip-transcript-in = Transcript in { $language }
clip-print = Watch or listen at { $url }
credit-film = Film: { $name }
credit-poster = Still: { $name }
credit-sound = Sound: { $name }
film-elsewhere = Watch on { $platform }
film-elsewhere-of = Watch on { $platform }: { $title }
film-elsewhere-note = Opens an outside site; nothing is loaded from it before you click.
summary-only = Only the summary of this story has been translated so far.

## Events and the lunar calendar

event-title = When
event-place = Place: { $place }
event-until = to
event-computed = Solar dates are computed from the Vietnamese lunar calendar (UTC+7). The organisers publish the official ones.
lunar-day = { PLURAL($day, type: "ordinal") ->
    [one] { $day }st
    [two] { $day }nd
    [few] { $day }rd
   *[other] { $day }th
}
lunar-month = { $kind ->
    [leap] leap{" "}
   *[common] {""}
}{ PLURAL($month, type: "ordinal") ->
    [one] { $month }st
    [two] { $month }nd
    [few] { $month }rd
   *[other] { $month }th
}
# The animals of Việt Nam: buffalo and cat, not ox and rabbit.
lunar-year = year of the { $branch ->
    [0] Rat
    [1] Buffalo
    [2] Tiger
    [3] Cat
    [4] Dragon
    [5] Snake
    [6] Horse
    [7] Goat
    [8] Monkey
    [9] Rooster
    [10] Dog
   *[11] Pig
} ({ $name })
lunar-date = { $day } day of the { $month } month of the Vietnamese lunar calendar, { $year }
lunar-days = { $first } to { $last } days of the { $month } month of the Vietnamese lunar calendar, { $year }
lunar-span = from the { $first } to the { $last }

## Page not found

not-found-title = There is no page here
not-found-kicker = 404 · Beyond the edge of the chart
not-found-text = Nothing is charted at this address. The page may have moved, or the address may have a slip in it. These places are safe to make for:

## Charts

chart-sources = Sources:
chart-as-of = As of { $date }
chart-overdue = Newer figures were due by { $date }; these may be out of date.
chart-data = Data
chart-table = The figures as a table
chart-table-of = Table: { $title }
chart-downloads = Download
chart-downloads-of = Download: { $title }
chart-image-square = Square picture
chart-image-tall = Tall picture
chart-image-wide = Wide picture
chart-image-size = (PNG, { NUMBER($width, useGrouping: 0) } × { NUMBER($height, useGrouping: 0) })
chart-json = Data for programs (JSON)
chart-pdf = Print version (PDF)
figure-card-more = and { $count } more on the page
figure-mark-estimate = estimate
figure-mark-derived = computed
figure-mark-at-least = at least
figure-mark-about = about
figure-marked-estimate = { $value } (estimate)
figure-marked-derived = { $value } (computed)
figure-marked-at-least = at least { $value }
figure-marked-about = about { $value }
figure-begins = { $label } ({ $text })
figure-list = { $first }, { $second }
figure-sentences = { $first } { $second }
figure-gap = no figure
figure-label = Item
figure-date = Date
figure-year = Year
figure-event = Event
figure-value = Value
figure-column = { $series } ({ $unit })
figure-entry = { $label }: { $value }
figure-axis-cut = The axis does not begin at zero
figure-state = State
figure-state-done = done
figure-state-now = under way
figure-state-planned = planned
figure-step = Step
figure-task = What is done
figure-detail = Details
figure-duration = Time needed
figure-from = From
figure-to = To
figure-flow = { $from } → { $to }: { $value }
figure-place = Place
figure-position = Position
figure-kind = Type
figure-items = { $first }; { $second }
figure-numbered = { $number }. { $text }
figure-latitude-north = { $degrees }N
figure-latitude-south = { $degrees }S
figure-longitude-east = { $degrees }E
figure-longitude-west = { $degrees }W
figure-north = N
figure-kilometres = { $value } km
figure-nautical-miles = { $value ->
    [one] { $value } nautical mile
   *[other] { $value } nautical miles
}
figure-class-below = below { $value }
figure-class-between = { $low } to below { $high }
figure-class-from = { $value } and above
figure-summary-now = Under way: { $list }.
figure-summary-planned = Planned: { $list }.
figure-summary-process = Steps ({ $count }): { $list }.
figure-summary-links = Made up of: { $list }.
figure-summary-largest = Largest: { $list }.
figure-summary-points = Places on the map: { $count } ({ $list }).
figure-range = { $value } ({ $low }–{ $high })
figure-with-share = { $value } ({ $share })
figure-total = Total
figure-own-scales = Each panel has its own scale: compare shapes, not heights
figure-ranges = Thin line or pale band: range of the estimate
figure-summary-rose = From { $first } ({ $first-label }) up to { $last } ({ $last-label }).
figure-summary-fell = From { $first } ({ $first-label }) down to { $last } ({ $last-label }).
figure-summary-level = The same at both ends: { $first } ({ $first-label }) and { $last } ({ $last-label }).
figure-summary-one = { $label }: { $value }.
figure-summary-range = Highest: { $highest } ({ $highest-label }); lowest: { $lowest } ({ $lowest-label }).
figure-summary-equal = All equal: { $value }.
figure-summary-series = { $series }: { $text }
figure-summary-break = From { $label } counted in a new way: { $text }.
figure-summary-timeline = { $count } events, from { $first } to { $last }.
figure-each = Each symbol = { $value }
figure-points = { $value ->
    [one] { $value } percentage point
   *[other] { $value } percentage points
}
figure-share = Share
figure-change = Change
figure-change-rise = up { $value }
figure-change-fall = down { $value }
figure-change-times = { $value } times as high
figure-change-none = unchanged
figure-change-better = up { $value } in the ranking
figure-change-worse = down { $value } in the ranking
figure-count-rose = { $count } rose
figure-count-fell = { $count } fell
figure-count-level = { $count } unchanged
figure-count-uncompared = { $count } without comparison
figure-count-better = { $count } improved
figure-count-worse = { $count } worsened
figure-summary-highest-since = { $last-label } is the highest since { $label }.
figure-summary-lowest-since = { $last-label } is the lowest since { $label }.
figure-summary-highest-of-all = { $last-label } is the highest of the whole series (from { $label } on).
figure-summary-lowest-of-all = { $last-label } is the lowest of the whole series (from { $label } on).
figure-summary-climbed = Up from { $first } ({ $first-label }) to { $last } ({ $last-label }).
figure-summary-dropped = Down from { $first } ({ $first-label }) to { $last } ({ $last-label }).
figure-summary-best-since = { $last-label } is the best since { $label }.
figure-summary-worst-since = { $last-label } is the worst since { $label }.
figure-summary-best-of-all = { $last-label } is the best of the whole series (from { $label } on).
figure-summary-worst-of-all = { $last-label } is the worst of the whole series (from { $label } on).
figure-summary-range-of-ranks = Best: { $highest } ({ $highest-label }); worst: { $lowest } ({ $lowest-label }).
figure-summary-part = The largest part: { $label }, { $value } ({ $share }).
figure-summary-greatest = The largest part: { $label }, { $value }.
figure-summary-parts-equal = All parts are equal: { $value } each.
figure-summary-parts-largest = The largest parts are equal: { $list }, { $value } each.
figure-summary-total = In all: { $value }.
figure-summary-slope = From { $first } to { $last }: { $counts }.
figure-summary-most-rose = The greatest rise: { $label }, from { $first } to { $last }.
figure-summary-most-fell = The greatest fall: { $label }, from { $first } to { $last }.
figure-summary-most-better = The greatest improvement: { $label }, from { $first } to { $last }.
figure-summary-most-worse = The greatest decline: { $label }, from { $first } to { $last }.
figure-summary-change = { $label }: { $first } ({ $first-label }), { $last } ({ $last-label }), { $change }.
figure-summary-pair = { $label }: { $first } ({ $first-label }), { $last } ({ $last-label }).
figure-summary-more = And { $count } more.

## Quantities

quantity = { $value } { $unit }
quantity-percent = { $value }%
quantity-rank = { NUMBER($value, type: "ordinal") ->
    [one] { $value }st
    [two] { $value }nd
    [few] { $value }rd
   *[other] { $value }th
} place
unit-percent = percent
unit-percentage-points = { $value ->
    [one] percentage point
   *[other] percentage points
}
unit-million-tonnes = million tonnes
unit-million-teu = million TEU
unit-teu = TEU
unit-million-visits = million visits
unit-thousand-visits = thousand visits
unit-billion-usd = billion US dollars
unit-billion-vnd = billion VND
unit-people = { $value ->
    [one] person
   *[other] people
}
unit-animals = { $value ->
    [one] animal
   *[other] animals
}
unit-hectares = { $value ->
    [one] hectare
   *[other] hectares
}
unit-square-kilometres = { $value ->
    [one] square kilometre
   *[other] square kilometres
}
unit-square-metres = { $value ->
    [one] square metre
   *[other] square metres
}
unit-kilometres = { $value ->
    [one] kilometre
   *[other] kilometres
}
unit-metres = { $value ->
    [one] metre
   *[other] metres
}
unit-tonnes = { $value ->
    [one] tonne
   *[other] tonnes
}
unit-rank = place in the ranking
unit-day-of-year = day of the year
unit-economies = { $value ->
    [one] economy
   *[other] economies
}
unit-parks = { $value ->
    [one] park
   *[other] parks
}
unit-years = { $value ->
    [one] year
   *[other] years
}
unit-islands = { $value ->
    [one] island
   *[other] islands
}
unit-units = { $value ->
    [one] unit
   *[other] units
}
unit-million-passengers = million passengers
unit-hours = { $value ->
    [one] hour
   *[other] hours
}
unit-containers-per-hour = { $value ->
    [one] container an hour
   *[other] containers an hour
}
unit-festivals = { $value ->
    [one] festival
   *[other] festivals
}
unit-sites = { $value ->
    [one] site
   *[other] sites
}
unit-documents = { $value ->
    [one] document
   *[other] documents
}
unit-berths = { $value ->
    [one] berth
   *[other] berths
}

## Archive and search

archive-title = Search and archive
archive-purpose = Search by any word, or go through every story by date.
archive-description = Search the stories of { $site }, or go through them by year and month.
archive-year-title = Stories of { $year }
archive-year-purpose = Every story of this year, the newest first.
archive-year-description = Every story that { $site } published in { $year }, by month.
archive-ways-label = Ways through the archive
a-z-title = A to Z
a-z-purpose = Every story in English, by its headline.
a-z-description = Every story of { $site } by its headline, from A to Z.
a-z-letters-label = Letters
a-z-han = Chinese characters
a-z-digit = 0–9
a-z-other = Other
search-title = Search
search-go = Search
search-label = What are you looking for?
search-hint = Vietnamese names are found without their marks too: do son finds Đồ Sơn.
search-scriptless = Searching needs JavaScript. Without it you find every story by date below.
search-filters = Narrow the results
search-section = Section
search-section-all = All sections
search-topic = Topic
search-topic-all = All topics
search-year = Year
search-year-all = All years
search-form = Form
search-form-all = All forms
search-found = Results
search-count = Results: { $n }
search-some = No page has all of these words. Pages with some of them: { $n }
search-none = Nothing in English matches “{ $query }”. Try fewer or other words.
search-failed = The search could not be loaded. Please try again, or use the archive below.
search-more = Show more results
search-also = Also in { $language } ({ $n })
search-archive = Clear the search and see all stories by date
form-story = Story
form-infographic = Infographic
form-event = Event
form-page = About this site
form-section = Section
form-place = Place

## Places

place-title = Place
place-where = Where it is
place-map = Open in a map program
place-hours = Open
place-directions = How to get there

text-only-link = This page in words alone
text-only-note = This is the page in words alone, without pictures.
text-only-full = See the full page
text-picture = Picture: { $alt }
plain-text-link = Plain text (.txt)
text-licence = Licence of the text:

## Style page (previews)

style-title = Style page
style-description = What this theme looks like, with texts of this site. Only previews have this page.
style-colours = Colours
style-colours-note = Each colour by its name, and its contrast on paper: words need 4.5 at least.
style-day = By day
style-night = By night
style-contrast = Contrast { $n } : 1
style-type = Type
style-letters = Aa Bb Ee Gg Mm Qq Rr Ss 0123456789 & “?!”
style-sizes = Sizes and space
style-lists = Lists and ways
style-story = Around a story
style-text = In the text
style-charts = Charts
style-files = Every template
style-files-note = Put a file with the same path into your own project to change what it shows.
style-own = changed by this site
style-lacking = No text in this language has one yet.

## Kept for offline

offline-title = Kept for offline
offline-description = Pages of this site on your device. They open without a connection, and only this browser knows of them.
offline-lacking = You are offline, and this page is not kept on your device.
offline-again = Try again
offline-saved-title = Stories that you saved
offline-visited-title = Pages that you visited
offline-none = Nothing is kept yet. At the end of each story there is a button that saves it.
offline-kept-on = kept on { $date }
offline-remove = Remove
offline-remove-of = Remove “{ $title }”
offline-removed = Removed from your device.
offline-clear = Remove everything
offline-cleared = Everything has been removed from your device.
offline-scriptless = Keeping pages needs JavaScript.
offline-save = Save for offline
offline-saving = Saving…
offline-saved = Saved on your device, with its pictures.
offline-failed = It could not be saved. Check the connection, or how much room is left on the device.
offline-copy = No connection. This is the copy of { $date }.
