### What the program says in English.

## Labels

severity-error = error
severity-warning = warning
severity-advice = advice
did-you-mean = Did you mean `{ $near }`?
label-why = Why it matters
label-help = What to do

## Files

config-missing = This folder has no file `haidang.toml`.
    .why = That file gives the address and the languages of the site; without it nothing can be built.
    .help = Go to the folder of the site and try again, or create `haidang.toml` with `base_url = "https://example.gov.vn/"` and, below it, `[languages.vi]`.

file-encoding = { $kind ->
        [office] This is a document of an office program, not a text: another name does not change that.
        [pdf] This is a PDF, not a text: another name does not change that.
        [binary] This is no text: from byte { $byte } on it holds something else.
       *[text] This file is not written in UTF-8; the first character that cannot be read is byte { $byte }.
    }
    .why = { $kind ->
        [text] In any other encoding, Vietnamese letters turn into wrong characters on the page.
        [table] In any other encoding, Vietnamese letters turn into wrong characters on the page.
       *[other] Only plain text can become a page.
    }
    .help = { $kind ->
        [office] Open it in the program that made it, copy the words, and paste them into a new text file with front matter. To offer the document itself for download, give it its former name and link to it.
        [pdf] To offer the PDF for download, give it its former name and link to it; to make a page of it, copy its words into a new text file.
        [binary] See whether the file was damaged on the way, and copy it once more from where it came from; or delete it.
        [table] Open the file in an editor, choose “Save as”, set the encoding to “UTF-8” and save it under the same name. For a table from Excel choose “CSV UTF-8”.
       *[text] Open the file in an editor, choose “Save as”, set the encoding to “UTF-8” and save it under the same name.
    }

file-merge = Two versions of the same words stand in this file, as git leaves them: lines { $first } to { $last }.
    .why = Two people have changed these words, and git cannot know which of the two are right.
    .help = Choose between what stands above line { $middle } and what stands below it, or put the two together. Then delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`, here and further down in the file.

file-unreadable = This file or folder cannot be read: { cause }.
    .why = What stands in it would be missing from the site without a word.
    .help = Close other programs that use it and check that you are allowed to read it. If it lies on a network drive, check the connection.

file-outside = This shortcut (symbolic link) leads out of the project, to `{ $target }`.
    .why = What lies outside the project may be private, and is not there on another computer.
    .help = Delete the shortcut and copy the file itself into the folder.

file-name = The file name `{ $name }` has characters in a form that is not the same on all computers.
    .why = A link to such a file works on one computer and is broken on another.
    .help = Type the name anew. Safest are lower-case letters without marks, digits and hyphens, for example `cau-cang.jpg`.

file-bom = This file begins with an invisible mark, the “byte order mark”.
    .why = The program leaves the mark out, but other tools may show it or fail at it.
    .help = Save the file as “UTF-8” instead of “UTF-8 with BOM”.

file-crlf = The lines of this file end in the way of Windows (CR LF).
    .why = The site comes out the same, but comparisons between versions of the file show changes that are none.
    .help = Nothing needs to be done. To be rid of this, set your editor's line endings to “LF” and save the file.

file-decomposed = { $characters ->
        [one] One character is
       *[other] { $characters } characters are
    } written with the marks apart from the letter (not in Unicode's composed form).
    .why = The program joins them for the site, but searching in the file itself may miss such words.
    .help = Nothing needs to be done. To be rid of this, set the code table of your Vietnamese keyboard to “Unicode” (not “Unicode tổ hợp”) and type the words anew.

character-forbidden = { $count ->
        [one] There is a character here
       *[other] There are { $count } characters in this text
    } that no page can show ({ $character }).
    .why = Feeds with such a character cannot be read at all, and browsers show a gap or a box.
    .help = Delete it. It cannot be seen in every editor: place the cursor behind it and press Backspace. It often comes with text that is pasted from Word or PDF.

character-invisible = There is a character here that nobody sees ({ $character }){ $count ->
        [one] {""}
       *[other] {" "}({ $count } times in this text)
    }.
    .why = It comes from web pages and office programs. Readers do not find a word that it parts, and a link with it in it leads nowhere.
    .help = Delete it: put the cursor behind the place, press the backspace key once, and see that no letter goes with it.

character-turning = An invisible character ({ $character }) turns the order of the words behind it{ $count ->
        [one] {""}
       *[other] {" "}({ $count } times in this text)
    }.
    .why = What is shown can differ from what is written, also in lists and in the tab of the browser; such characters are used to deceive.
    .help = Delete it: place the cursor behind it and press Backspace. Arabic or Hebrew words among others are put in order without it.

file-empty = This file is empty.
    .why = { $kind ->
        [template] Pages that are made by this template would show nothing.
       *[text] A page without title and text would appear on the site.
    }
    .help = { $kind ->
        [template] Write the template, or delete the file. If it is to show nothing, write a comment: `{"{#"} nothing {"#}"}`.
       *[text] Write the story in it, or delete the file.
    }

file-stray = The file name `{ $name }` has no meaning in this place.
    .why = The file is passed over, so what it says will not be on the site.
    .help = { $case ->
        [story] Every story lies in a folder of its own: if this is one, move it to `{ $wanted }`. Move other texts out of `content/`.
        [home] Directly in `content/` lies the home page alone: `{ $wanted }`. A story lies in a folder of its own within the folder of its section, as `content/news/name-of-story/index.vi.md`. Move other texts out of `content/`.
        [taken] `{ $wanted }` is there already, and is what the site shows. Copy into it what it lacks, then delete this file or move it out of `content/`.
        [in-section] The folder `{ $wanted }` is that of a section, as `_index` in it shows. If this file is a story, make a folder for it within that folder, and move it there.
        [in-story] The folder `{ $wanted }` is that of a story, as `index` in it shows. Delete this file or move it out of `content/`. If the folder is to be a section, give the story that lies in it a folder of its own within it.
       *[name] Name a story `index.vi.md`, and a section or the home page `_index.vi.md`, with the code of its language in place of `vi`. Move other texts out of `content/`.
    }

folder-stray = No story and no section has to do with the folder `{ $folder }`.
    .why = What lies in it will not be on the site.
    .help = If it is to be a story, write its text in a file `index.vi.md` in this folder. If not, move it out of `content/`.

catalogue-stray = The catalogue `{ $name }` belongs to no language of the site.
    .why = It is passed over, and pages show the words of the theme instead.
    .help = Name it after a language of `haidang.toml`, small and capital letters included, for example `zh-Hans.ftl`; or delete it.

memory-stray = `{ $name }` in `i18n/memory/` is no language of the site; { $files ->
        [one] one file lies there
       *[other] { $files } files lie there
    }.
    .why = What was accepted there is passed over, and protects no translation.
    .help = If the language belongs to the site, declare it in `haidang.toml`, spelt alike, small and capital letters included. If it was given up, the folder can be deleted, or kept for the day when it comes back.

## Files that are copied as they are

static-left-out = `{ $name }` is a trace of some program, and is not copied to the site.
    .why = Such files are of no use to readers, and can tell what else is on your computer.
    .help = Delete it. If readers do need it, give it another name.

static-unchecked = `{ $name }` is a page or script, and is copied as it is.
    .why = The program looks at nothing in it: no link, no language, nothing that it runs or fetches from other hosts.
    .help = Nothing needs to be done if it is a file that another service asks for. A page for readers belongs in `content/`.

static-traces = { $told ->
        [place] This picture tells where it was taken, and is copied as it is.
       *[person] This picture tells with which camera, when or by whom it was taken, and is copied as it is.
    }
    .why = Everybody who saves the picture can read that; a place can be somebody's home.
    .help = Remove the metadata before putting the picture into `static/`, for example by exporting it anew “for the web”. Pictures in `content/` lose it by themselves.

## Front matter and settings

toml-syntax = This part is not valid TOML: { $kind ->
        [twice] a key stands twice
        [quote-open] a quotation mark is not closed
        [quotes-inside] a quotation mark ends the text too early
        [date-form] a day is written in another form
        [colon] `:` stands where `=` must
        [quotes-missing] text stands without quotation marks
        [quotes-typeset] quotation marks must be straight ones
        [backslash] a backslash cannot stand alone in text
        [value-missing] a key has no value
        [equals-missing] a key is not followed by `=`
        [date] there is no such day or time
        [key] this cannot be a key
        [bracket-open] a bracket is not closed
        [comma-missing] a comma is missing
        [too-much] something follows where the line should end
        [boolean-word] neither `true` nor `false`
        [time-short] the hour is not written as it must be
        [date-swapped] there is no such month
        [table-language] this is no code of a language
        [table-name] this cannot be a name in square brackets
        [table-twice] what this line begins stands twice
        [boolean] neither `true` nor `false`
       *[other] { $why }
    }.
    .why = What the program cannot read it must not guess.
    .help = { $kind ->
        [twice] A key may stand once in each part: delete one of the two lines, or move it. A key below a line such as `[[sources]]` belongs to that line.
        [quote-open] Put `"` at the end of the text, on the same line. A quotation mark within it is written `\"`, or “ and ” as in print.
        [quotes-inside] A quotation mark within the text is written `\"`, or “ and ” as in print; an apostrophe within `'…'` asks for `"…"` around the text. Several values of one key stand in a list: `["a", "b"]`.
        [date-form] Write the year, then the month, then the day, each with all its digits and without quotation marks: `2026-02-20`.
        [colon] Write `=` in its place: `title = "…"`.
        [quotes-missing] Put the text between straight quotation marks: `key = "value"`.
        [quotes-typeset] Put `"` where “ and ” stand around the value; word processors change them without asking.
        [backslash] Write `/` in its place, or put the text between single quotation marks: `'…'`.
        [value-missing] Write the value behind `=`, for example `title = "…"`, or delete the line.
        [equals-missing] Write `key = "value"`: the key, `=`, and the value.
        [date] Write year, month and day, for example `2026-02-20`, and see that the day exists.
        [key] Keys are English words, as docs/format.md lists them: `title` is the headline, `summary` the summary, `date` the day of publication. A key that is not of plain letters, digits, `-` and `_` is put between quotation marks.
        [bracket-open] Close it: `[` with `]`, `{"{"}` with `{"}"}`.
        [comma-missing] Put a comma between the two values: `["a", "b"]`.
        [too-much] Begin a new line there. Several values of one key stand in a list: `["a", "b"]`.
        [boolean-word] Write `true` for yes and `false` for no, in small letters and without quotation marks.
        [time-short] Write hours and minutes with two digits each and `:` between them: `2026-12-01 08:00`.
        [date-swapped] The month stands before the day: `2026-02-20` is 20 February.
        [table-language] A language is named by its code: `[languages.vi]`, `[languages.en]`, `[languages.zh-Hans]`, `[languages.ja]`, `[languages.ko]`.
        [table-name] An id has plain letters without marks, digits and hyphens, and no spaces: `[pham-van-d]`. What readers see is written at `name` below it.
        [table-twice] What stands in single brackets may stand once. If it is the id of a topic or a person, it is declared already: use that one, or choose another id. Where several of a kind follow one another, as sources and charts do, each begins with two brackets: `[[sources]]`.
        [boolean] Write `true`, `false`, or text between quotation marks.
       *[other] Write `key = "value"`, with text between straight quotation marks and dates like `2026-02-20` without them. See that every quotation mark and bracket is closed and that the day exists.
    }

key-unknown = The key `{ $key }` is unknown here.
    .why = A mistyped key would have no effect, and nobody would notice.
    .help = Correct the spelling, or delete the line. The keys that can be used are listed in { $documentation }.

key-misplaced = The key `{ $key }` stands below `{ $table }`, where it is not known.
    .why = In TOML every key below a line in square brackets belongs to that line, so this one is not read.
    .help = Move the line with `{ $key }` up, above the first line that begins with `[`.

key-outside = { $count ->
        [one] The key `{ $keys }` has
       *[other] The keys `{ $keys }` have
    } a meaning only below a line `[{ $table }]`.
    .why = In TOML a key belongs to the line in square brackets above it; without that line it is not read.
    .help = Write the line `[{ $table }]` and put { $count ->
        [one] this key
       *[other] these keys
    } below it, and all of it below the other keys of the file. If the line is there already, move { $count ->
        [one] the key
       *[other] the keys
    } below it.

key-type = The key `{ $key }` wants { $expected ->
        [one] a single value
        [string] text
        [integer] a whole number
        [number] a number
        [boolean] `true` or `false`
        [date] a date
        [date-time] a date, with or without a time
        [partial] a day, a month or a year
        [array] a list
        [tables] a part of its own for each
        [texts] a text for each language
        [object] a table
       *[other] one of these: { $expected }
    }, but what stands here is { $found ->
        [string] text
        [integer] a whole number
        [number] a number
        [boolean] `true` or `false`
        [date] a date
        [date-time] a date with a time
        [time] a time
        [array] a list
        [object] a table
       *[other] something else ({ $found })
    }.
    .why = A value of another kind cannot be used, so it would be missing from the site.
    .help = { $expected ->
        [one] Keep only one value, for example `{ $example }`.
        [string] Put it between quotation marks, for example `"Lạch Huyện"`.
        [integer] Write digits only, without quotation marks, for example `3`.
        [number] Write digits, with a point as decimal mark and without quotation marks, for example `0.5`.
        [boolean] Write `true` or `false` without quotation marks.
        [date] Write year, month and day without quotation marks, for example `2026-02-20`.
        [date-time] Write `2026-02-20` or `2026-02-20T08:00:00+07:00`, without quotation marks.
        [partial] Write a day without quotation marks, `2027-11-06`; a month or a year between them: `"2027-11"`, `"2027"`.
        [array] Put it between square brackets, for example `{ $example }`, and further values behind a comma.
        [tables] Begin each with two brackets: `{ $example }`.
        [texts] Write the text with its language, for example `{ $example }`, and further languages behind a comma.
        [object] { $key ->
            [languages] Name each language on a line of its own: `[languages.vi]`, below it `[languages.en]`, and so on; the first is that of the source editions.
           *[other] Write names and values between braces or below a heading in square brackets; { $documentation } has an example.
        }
       *[other] Write the value in one of the ways named; { $documentation } has examples.
    }

key-value = The value `{ $value }` does not fit the key `{ $key }`.
    .why = The program cannot tell what is meant, and would have to leave it out.
    .help = { $expected ->
        [above-zero] Write a number above zero, for example `10`.
       *[other] Change the value. This is what fits: { $expected }
    }

key-missing = The key `{ $key }` is missing, or has nothing in it.
    .why = Without it, the page or the part concerned would be incomplete.
    .help = { $key ->
        [title] Add the headline to the front matter, for example `title = "Lạch Huyện: six deep-water berths"`.
        [summary] Add one or two sentences to the front matter, for example `summary = "Six container berths are in operation."`.
        [date] Add the day of first publication to the front matter, above the first line in square brackets: `date = 2026-02-20`. Below `[[sources]]` it is the date of a source.
        [base_url] Write at the top of `haidang.toml` where the site will stand, for example `base_url = "https://example.gov.vn/"`.
        [languages] Name each language of the site in `haidang.toml`, for example `[languages.vi]`; the first is the one that stories are written in.
       *[other] Add `{ $key }` with its value at this place; { $documentation } has examples.
    }

front-matter-missing = { $found ->
        [yaml] This file begins with front matter in the form of other programs (YAML, between lines of `---`).
        [count] This file does not begin with front matter: that line must have three plus signs.
       *[none] This file does not begin with front matter.
    }
    .why = Title, summary and date stand there; without them the page cannot be made.
    .help = { $found ->
        [yaml] Write `+++` in place of the two lines of `---`, and between them `title = "…"` in place of `title: …`.
        [count] Write `+++` in the line before the front matter and in the line after it.
       *[none] Let the first line be `+++`, below it lines such as `title = "…"` and `summary = "…"`, and after them another line `+++`.
    }

front-matter-twice = A second line `+++` stands in the text.
    .why = Front matter stands once, at the top of the file. Readers would see this line, and all that was pasted twice.
    .help = If the file was pasted twice, delete everything from this line on, once you have seen that nothing else stands there. If it is to part two passages, write `---` with an empty line above and below.

front-matter-open = The front matter is not closed.
    .why = The program cannot tell where the front matter ends and the text begins.
    .help = Add a line with nothing but `+++` between the last key and the first sentence of the text.

key-neutral = The key `{ $key }` belongs to the source edition, not to a translation.
    .why = What is the same in all languages stands once only, so that the editions cannot contradict each other.
    .help = Delete `{ $key }` here. If it must change, change it in the source edition: the file of this folder that ends in `.{ $source }.md`.

key-idle = The key `{ $key }` has no meaning { $role ->
        [clip] on the card of film or sound
        [picture] on the card of a picture
        [home] for the home page
        [section] for a section
        [page] for a page
       *[story] for a story
    }.
    .why = Nothing on the site changes by it, which whoever wrote it may not know.
    .help = { $key ->
        [lead] Delete it here. The story that leads the home page is named in the source edition of the home page.
        [download] Delete it here. Every clip that is shown can be taken away.
        [speech] Delete it here. What is spoken belongs to the card of the film or sound.
        [poster] Delete it here. The poster belongs to the card of the film.
        [kind] Delete it here. The end of the file's name says what it is.
        [decorative] Delete it here. Write what is to be seen below `[alt]`.
        [focal] Delete it here. Only pictures are cut; a poster has a card of its own.
        [weight] Delete it here. `weight` puts sections in order; stories are in the order of their dates.
       *[other] Delete it here, or move it to the story that is meant.
    }

key-restated = The key `{ $key }` says the same here as in the source edition.
    .why = A translation takes it over anyway; written twice, it must be changed twice.
    .help = Delete `{ $key }` here. Keep it only where this language needs something else.

## Languages

language-unknown = The site has no language `{ $lang }`.
    .why = Only languages named in `haidang.toml` are published, so this would be lost.
    .help = Correct the code, for example `vi`, `en` or `zh-Hans`; or add the language to `haidang.toml` with a line `[languages.{ $lang }]`; `live = false` below it lets the language rest.

language-tag = `{ $tag }` is not a language code in its usual form.
    .why = Browsers and search engines know a language by this code alone.
    .help = Use the code of the standard BCP 47, with small and capital letters just so: `vi`, `en`, `zh-Hans`, `ja`, `ko`.

message-syntax = { $kind ->
        [brace-open] A brace `{ "{" }` of this message is not closed, or holds something that cannot stand there.
        [brace-closed] A brace `{ "}" }` closes here that was not opened.
        [equals-missing] In this line of the catalogue `=` is missing behind the name.
        [words-missing] This message has a name and no words.
        [name] This line begins with a sign that no name begins with.
        [default-missing] This choice has no form for all other cases.
        [default-twice] This choice has two forms for all other cases.
        [quote-open] A quotation mark within braces is not closed.
        [braces-many] There are too many braces in one message.
        [braces-within] Braces stand directly within braces.
        [function] This is the name of a function, and cannot be that of a message.
        [choice-constant] This choice is made by something that never changes.
        [number-long] A number in braces has too many digits.
       *[other] This message of the catalogue cannot be read: { $why }.
    }
    .why = These words would be missing from every page of the language.
    .help = { $kind ->
        [default-missing] Put a star before the form that holds in all other cases: `*[other] …`.
        [default-twice] Leave the star before one form alone: `*[other] …`.
       *[other] Write messages as `name = words`, with names of plain letters, digits and hyphens and no tabs, further lines indented by blanks, and close every brace.
    }

message-twice = The message `{ $id }` stands twice.
    .why = Only one of the two can be shown, and it may be the wrong one.
    .help = Keep the right one and delete the other, in this file or in the catalogue of the theme that it repeats.

message-missing = { $attribute ->
        [none] The catalogue of the language `{ $lang }` has no message `{ $id }`.
       *[other] The message `{ $id }` of the language `{ $lang }` has no attribute `{ $attribute }`.
    }
    .why = Its readers would see words of another language in that place.
    .help = { $attribute ->
        [none] Add a line `{ $id } = …` to `i18n/{ $lang }.ftl`, with the words in that language.
       *[other] Below the line `{ $id } = …` add one that begins with blanks, `    .{ $attribute } = …`, with the words in that language.
    }{ $other ->
        [none] { "" }
       *[other] { "" } In `{ $other }` they are: “{ $words }”
    }

message-unknown = A template asks for the message `{ $id }`, which no language has.
    .why = Readers would see the bare name in place of the words.
    .help = Correct the name in the template, or add a line `{ $id } = …` to the catalogue of every language in `i18n/`.

message-unused = Nothing on the site asks for `{ $id }` of the language `{ $lang }`.
    .why = It is translated and kept in order for nobody, or its name has a slip in it and the words it was meant to replace are still shown.
    .help = Correct the name, or delete it from the catalogue of every language.

message-variable-unknown = The message `{ $id }` in the language `{ $lang }` asks for `{ $variable }`; in the language `{ $other }` it does not.
    .why = Pages give a message the values that it needs, under the same names in every language. A value that is not given stops the page.
    .help = Use the names that stand after `$` in the same message of `{ $other }`.

message-variable-missing = The message `{ $id }` in the language `{ $lang }` leaves out `{ $variable }`, which it shows in the language `{ $other }`.
    .why = Readers of this language would not be told what the others are told, such as a number, a name or a date.
    .help = Put `{ "{" } { $variable } { "}" }` where it belongs in this language.

message-url = In the message `{ $id }` of the language `{ $lang }` a value stands within the address `{ $url }`.
    .why = A value is written as the language writes it, with marks of direction and of thousands; the address would lead nowhere.
    .help = Write the address out, or let the page give the message the whole address as one value.

message-script = The message `{ $id }` of the language `{ $lang }` holds `{ $words }`, in a script that the language is not written in.
    .why = Words of another language have most likely been pasted into this catalogue.
    .help = Write the words of this language. If they are meant so, write them as { "{" } "{ $words }" { "}" }.

message-failed = The message `{ $id }` in the language `{ $lang }` cannot be put into words: { $kind ->
        [variable] it asks for the value `${ $name }`, which it is not given
        [reference] it refers to `{ $name }`, which does not exist
        [function] it calls the function `{ $name }`, which does not exist
        [argument] it gives the function `{ $name }` a value that cannot be used there
        [circle] it leads back to itself
       *[other] it is put together from too many parts
    }.
    .why = A page would show a piece of program instead of words.
    .help = Compare it with the same message in another language or in the theme: the names after `$` and the functions must be the same. Words that need no value are written without braces.

message-reference-missing = The message `{ $id }` in the language `{ $lang }` refers to `{ $reference }`, which does not exist.
    .why = Readers would see the bare name in place of the words.
    .help = Correct the name between the braces, or add `{ $reference }` to the catalogue.

plural-mistaken = In the language `{ $lang }`, the message `{ $id }` would use the form `{ $chosen }` for the number { $number }, where `{ $wanted }` is right.
    .why = Readers would see a grammatical mistake beside the number.
    .help = Choose by `PLURAL($n)` instead of `$n` in this message, with the name of its own number in place of `n`.

plural-variant-unknown = The message `{ $id }` has the form `[{ $variant }]`, and the language `{ $lang }` has no such form of the plural.
    .why = These words would never be shown. For one number alone a number is the right name: `[1]`.
    .help = Delete the form, or put the number that is meant in its place.

plural-variant-missing = The message `{ $id }` lacks forms of the plural that the language `{ $lang }` has: { $variants }.
    .why = Readers would see a grammatical mistake beside some numbers.
    .help = Add a line for each of these forms above the one with the star.

plural-missing = The message `{ $id }` in the language `{ $lang }` shows `{ $variable }` in words that are the same for every number; in the language `{ $other }` they change with it.
    .why = Words beside a number change in this language too, so some numbers would stand beside a wrong form.
    .help = Choose by the number, as the message does in `{ $other }`. If the words fit every number, give `plural-missing` the severity `advice` in `haidang.toml`.

language-incomplete = The language `{ $lang }` lacks a page that it must have: there is no `{ $file }` that can be published.
    .why = A language goes live only when its most important pages are there.
    .help = { $role ->
        [first] Write `{ $file }`; between two lines of `+++` it says at least `title = "…"` and `summary = "…"`.
       *[other] Write `{ $file }`, or have it reviewed if it is there already. Until then you can write `live = false` below `[languages.{ $lang }]` in `haidang.toml`.
    }

language-first-held = `{ $lang }` is the language that stories are written in, and cannot rest.
    .why = Without it there would be no site: translations are published beside their sources.
    .help = Delete `live = false` below `[languages.{ $lang }]`. A single story waits with `draft = true`.

language-order = `{ $first }` stands first in `haidang.toml`, and the stories seem to be written in `{ $other }`.
    .why = The first language is that of the source editions. { $stories ->
        [one] In one story
       *[other] In { $stories } stories
    } date and sources stand in `.{ $other }.md`, where they would count for nothing.
    .help = Put `[languages.{ $other }]` above all other languages in `haidang.toml`. If some stories were first written in another language, say so in that edition of theirs: `source = "{ $other }"`.

language-held-back = The language `{ $lang }` is not complete, so it is not published yet.{ $messages ->
        [0] { "" }
        [one] { "" } It lacks one message of its catalogue.
       *[other] { "" } It lacks { $messages } messages of its catalogue.
    }{ $pages ->
        [0] { "" }
        [one] { "" } It lacks one key page.
       *[other] { "" } It lacks { $pages } key pages.
    }{ $names ->
        [0] { "" }
        [one] { "" } It lacks the name of one topic, person or unit.
       *[other] { "" } It lacks { $names } names of topics, persons and units.
    } Missing: { $first }.
    .why = A language goes live only when it is complete; until then it is built in previews alone, and pages that it had on the site before are taken off.
    .help = To have the place of every single one named, write `live = true` below `[languages.{ $lang }]` in `haidang.toml` and run `haidang check`. With `live = false` nothing is said until you change it.

## Stories

source-edition-missing = The folder `content/{ $key }` has no source edition in the language `{ $lang }`.
    .why = Date, sources and topics stand in the source edition; translations only inherit them.
    .help = Add the file that ends in `.{ $lang }.md`. If the story was first written in another language, say so in that edition, for example `source = "en"`.

source-edition-twice = Two editions in `content/{ $key }` both say that they are the source edition.
    .why = The program cannot tell which of them the translations follow.
    .help = Keep the key `source` in the edition that was written first, and delete it from the other.

address-twice = { $kind ->
        [list] The address `{ $address }` is already taken by a page that comes from `{ $other }`.
       *[other] The address `{ $address }` is already taken by `{ $other }`.
    }
    .why = Only one of the two could be seen on the site.
    .help = { $kind ->
        [aliases] Delete the entry under `aliases` at one of the two places.
        [alias] Delete this entry under `aliases`: an old address cannot lead on while a page stands there.
        [list] Pages of units and topics, the archive and the A–Z take their addresses from `[paths]` in `haidang.toml`, and the last part from `slug` of the unit or the topic. Change one of these, or the `slug` of the story or section that stands there.
       *[page] Give one of them another last part of the address in its front matter, for example `slug = "lach-huyen-2026"`; or delete the entry under `aliases` that causes this. A file in `static/` takes another name.
    }

slug-form = { $why ->
        [long] `{ $slug }` is too long for a part of an address.
       *[form] `{ $slug }` cannot be part of an address.
    }
    .why = { $why ->
        [long] Computers do not take longer names for files and folders, so the page could not be written.
       *[form] Blanks, capitals and Vietnamese marks make addresses that break when they are copied and sent.
    }
    .help = { $why ->
        [long] Use { $limit } Latin letters at most, or a third as many Chinese, Japanese or Korean ones; a few words are enough. If this is the name of a folder, rename the folder or add a `slug`.
       *[form] Use lower-case letters without marks, digits and single hyphens, for example `slug = "cang-lach-huyen"`. If this is the name of a folder, rename the folder or add such a `slug`.
    }
address-vanished = { $reason ->
        [moved] The address `{ $address }` has been released, and nothing stands there now: its story stands at `{ $to }`.
        [topic-moved] The address `{ $address }` has been released, and nothing stands there now: its topic stands at `{ $to }`.
        [topic-gone] The address `{ $address }` has been released, and nothing stands there now: its topic is not in `{ $file }` any more, or has no page in `{ $lang }`.
        [list-moved] The address `{ $address }` has been released, and nothing stands there now: its list stands at `{ $to }`.
        [unit-moved] The address `{ $address }` has been released, and nothing stands there now: its unit stands at `{ $to }`.
        [unit-gone] The address `{ $address }` has been released, and nothing stands there now: its unit is not in `{ $file }` any more, or has no page in `{ $lang }`.
        [hidden] The address `{ $address }` has been released, and nothing stands there now: its story in `{ $file }` is a draft, or lies in a section that is one.
        [empty] The address `{ $address }` has been released, and nothing stands there now: its edition in `{ $file }` has no text.
        [held-back] The address `{ $address }` has been released, and nothing stands there now: the edition of `{ $file }` in `{ $lang }` is held back, because nobody has vouched for it as it is.
        [untranslated] The address `{ $address }` has been released, and nothing stands there now: its story has no edition in the language `{ $lang }` that can be published.
       *[other] The address `{ $address }` has been released, and nothing stands there now: what stood there is gone.
    }
    .why = Links, search engines and printed matter lead readers to this address; they would find nothing.
    .help = { $reason ->
        [moved] Add this line to the front matter of `{ $file }`, or the address to the list that is there: `aliases = ["{ $address }"]`. Or give the story, or the folder that it lies in, its former `slug` back.
        [topic-moved] Add this line to the topic in `{ $file }`: `aliases = {"{"} { $lang } = ["{ $address }"] {"}"}`. Or give the topic its former `slug` back.
        [topic-gone] If the topic goes by another id now, add this line to it in `{ $file }`: `aliases = {"{"} { $lang } = ["{ $address }"] {"}"}`, or the language to the `aliases` that are there. If it is gone, another topic may take its place in the same way. If it is withdrawn on purpose, say so: `haidang urls withdraw { $address } --reason "…"`.
        [unit-moved] Add this line to the unit in `{ $file }`: `aliases = {"{"} { $lang } = ["{ $address }"] {"}"}`, or the language to the `aliases` that are there. Or give `slug` of the unit, or `[paths.units]`, the former value back.
        [unit-gone] If the unit goes by another id now, or another answers for its work, add this line to that one in `{ $file }`: `aliases = {"{"} { $lang } = ["{ $address }"] {"}"}`, or the language to the `aliases` that are there. If it is withdrawn on purpose, say so: `haidang urls withdraw { $address } --reason "…"`.
        [list-moved] Give `[paths]` in `haidang.toml` its former value back for this language. Or lead readers to the home page: add `aliases = ["{ $address }"]` to `{ $file }`.
        [hidden] Delete `draft = true`. If the story is withdrawn on purpose, say so: `haidang urls withdraw { $address } --reason "…"`.
        [held-back] Have somebody other than the translator compare it with its source and run `haidang tr accept { $file } { $lang } --by ID`, with that person's id from people.toml. Until then the site that stands is kept.
        [empty] Write the text of the edition again in `{ $file }`, below the front matter. If it is withdrawn on purpose: `haidang urls withdraw { $address } --reason "…"`.
        [untranslated] Bring the edition back. If its readers may be led to another edition, add `aliases = ["{ $address }"]` to that one, for example to `{ $file }`. If it is withdrawn on purpose: `haidang urls withdraw { $address } --reason "…"`.
       *[other] Add `aliases = ["{ $address }"]` to the front matter of the story or section that takes its place. If it is withdrawn on purpose, say so: `haidang urls withdraw { $address } --reason "…"`.
    }

address-taken = At the released address `{ $address }` there is now `{ $now }`; `{ $was }` stood there.
    .why = Whoever follows an older link finds another text than the one that was cited.
    .help = Give the new one another `slug`, and the former one an alias where it stands now. If it is the same story in a folder with a new name, or the same topic under a new id, run `haidang urls lock`, which remembers the new one.

language-vanished = The language `{ $lang }` has been released, and is not published now: { $addresses ->
        [one] one address leads
       *[other] { $addresses } addresses lead
    } nowhere.
    .why = Links, search engines and printed matter lead readers to these addresses; they would find nothing.
    .help = See that `haidang.toml` has `[languages.{ $lang }]` without `live = false`. If the language is given up on purpose, say so: `haidang urls withdraw /{ $lang }/ --below --reason "…"`.

id-unknown = { $kind ->
        [topic] There is no topic with the id `{ $id }`.
        [unit] There is no unit with the id `{ $id }`.
        [person] There is no person with the id `{ $id }`.
        [source] There is no source with the id `{ $id }` in this story.
        [figure] This story has no chart with the id `{ $id }`.
       *[other] The id `{ $id }` is unknown.
    }
    .why = The name could not be shown, and links to it would be missing.
    .help = { $kind ->
        [topic] Correct the id, or add the topic to `content/topics.toml` under `[{ $slug }]`.
        [unit] Correct the id, or add the unit to `haidang.toml` under `[units.{ $slug }]`.
        [person] Correct the id, or add the person to `content/people.toml` under `[{ $slug }]`.
        [source] Correct the id, or add a `[[sources]]` with `id = "{ $id }"` to the front matter of the source edition.
        [figure] Write the `id` of one of the story's `[[figure]]`s.
       *[other] Correct the id, or declare it.
    }

role-missing = The role of `{ $id }` is not said in { $count ->
        [one] the language { $langs }
       *[other] the languages { $langs }
    }.
    .why = Readers of { $count ->
        [one] that language
       *[other] these languages
    } see it in another language.
    .help = Write into its `role`, beside the languages that are there: `{ $example }`.

name-missing = `{ $id }` has no name in { $count ->
        [one] the language { $langs }
       *[other] the languages { $langs }
    }.
    .why = Readers of { $count ->
        [one] that language
       *[other] these languages
    } would see an id or a foreign name.
    .help = Write into its `name`, beside the languages that are there: `{ $example }`.

section-missing = This story lies in `content/{ $section }`, which is not a section.
    .why = A story outside every section is in no list, so readers do not find it.
    .help = Move the story into the folder of a section, for example `content/cang-bien/`; or make its folder a section with a file `_index.vi.md`. A page outside the lists has `template = "page"`.

edition-missing = This story is promised in { $count ->
        [one] the language { $langs }, and has no edition in it
       *[other] the languages { $langs }, and has no edition in them
    }.
    .why = Their readers are led to another edition until it is there.
    .help = Write `{ $file }` in the folder of the story, or have it translated: `haidang tr export { $lang } --story { $key }`. If the story is not to be in that language, take it out of `languages`.

section-untranslated = The section `content/{ $section }` has no edition in the language `{ $lang }` that can be published, and { $stories ->
        [one] one of its stories has
       *[other] { $stories } of its stories have
    }.
    .why = Readers of these stories see the name of the section in another language, and there is no page with all of them.
    .help = Write the file `_index.{ $lang }.md` with title and summary in the folder of the section, or have it reviewed if it is there already.

sources-missing = This story names no source.
    .why = Readers of official information must be able to check where it comes from.
    .help = Add at least one source at the end of the front matter: a line `[[sources]]`, below it `id = "S1"` and `publisher = "…"`, and if you can `date` and `url`.

translation-unreviewed = { $status ->
        [draft] The translation into `{ $lang }` is still a draft.
        [machine] The translation into `{ $lang }` was made by a machine and has not been reviewed.
       *[other] The translation into `{ $lang }` has not been reviewed yet.
    }
    .why = An unreviewed translation is not published; its readers are led to another edition of the story.
    .help = { $status ->
        [draft] When it is finished, its translator changes the line to `status = "needs-review"`. What is doubted in the translation, and what it lacks, is shown by `haidang check --preview`. After that, have somebody other than the translator compare it with the source edition and run `haidang tr accept { $key } { $lang } --by ID`, with that person's id from people.toml. As long as it says `draft`, it stays a draft.
       *[other] See with `haidang check --preview` what is doubted in it and what it lacks. Have somebody other than the translator compare it with the source edition and run `haidang tr accept { $key } { $lang } --by ID`, with that person's id from people.toml; or write `status = "reviewed"`, `reviewed_by = "ID"` and `reviewed_on = { $today }`, or the day when it was done, below `[translation]`.
    }

machine-unreviewed = The translation into `{ $lang }` holds words of a machine that no person has accepted.
    .why = What a machine wrote can be wrong in ways that look right. It is never published under a city's name before a person has read it.
    .help = Have somebody other than the translator read it beside the source edition, and run `haidang tr accept { $key } { $lang } --by ID`, with their id from people.toml. Until then the edition is held back.

translation-unproven = { $blocks ->
        [one] Nobody has vouched for one block of the translation into `{ $lang }`.
       *[other] Nobody has vouched for { $blocks } blocks of the translation into `{ $lang }`.
    }
    .why = Only a block that was accepted against its source can be noticed when the source changes.
    .help = Compare them with the source, then run `haidang tr accept { $key } { $lang } --by ID`, with the id from people.toml of whoever has compared them.{ $others ->
        [none] { "" } If no translation of the site has changed since its review, `haidang tr accept --all --as-declared` accepts them all at once.
       *[some] { "" }
    }

memory-moved = What was accepted of the translation into `{ $lang }` lies where the story stood before: `{ $from }`.
    .why = It knows most of this story, and at its old place protects no translation.
    .help = If the story was moved or renamed, move the file to `{ $to }`.{ $address ->
        [none] { "" }
        [unknown] { "" } Where the address of an edition has changed by that (one with a `slug` keeps its own), write the old one under `aliases` into its front matter, so that old links go on working.
       *[other] { "" } Add this line to the front matter of this edition, or the address to the list that is there, so that old links go on working: `aliases = ["{ $address }"]`.
    }

memory-damaged = This file was changed by hand: `{ $value }` is no mark of a block.
    .why = What was accepted of this block cannot be compared any more, so the block is taken for one that nobody has vouched for.
    .help = Restore the file as the program wrote it. If nobody has it any more, delete it, compare the translation with its source, and run `haidang tr accept { $key } { $lang } --by ID`.

translation-overdue = The translation into `{ $lang }` has been behind its source { $since ->
        [unknown] longer than this site allows.
       *[other] since { $since }, longer than this site allows.
    }
    .why = Readers of this language would be told what no longer holds.
    .help = Bring it up to date and run `haidang tr accept { $key } { $lang } --by ID`, or change `outdated`, `outdated_grace_days` or `urgent_sections` of the language in `haidang.toml`.{ $since ->
        [unknown] { "" } The source does not say when it changed: write that day into it, `updated = 2026-11-20`, and days are counted from it.
       *[other] { "" }
    }

block-outdated = The source of this block has changed since it was accepted: “{ $source }”.
    .why = Nobody has vouched that the translation into `{ $lang }` says what the source says now.
    .help = See what has changed with `haidang tr diff { $key } { $lang }`, bring the translation up to date, and have somebody other than the translator run `haidang tr accept { $key } { $lang } --by ID`. If the change needs no new translation, add `--minor "the reason"`.

block-renewed = This block and its source have both changed since it was accepted: “{ $source }”.
    .why = Nobody has vouched that the new translation into `{ $lang }` says what the source says now.
    .help = Have somebody other than the translator compare the two, `haidang tr diff { $key } { $lang }`, and run `haidang tr accept { $key } { $lang } --by ID`, with their id from people.toml.

block-edited = This block of the translation into `{ $lang }` was changed after it was accepted.
    .why = What was reviewed is not what stands here.
    .help = Have it compared with the source again, then run `haidang tr accept { $key } { $lang } --by ID`.

text-empty = The translation into `{ $lang }` has a title and summary, but no text.
    .why = { $blocks ->
        [one] One block
       *[other] { $blocks } blocks
    } of the source would be missing for readers of this language.
    .help = Write the text below the line `+++` that ends the front matter. If it was deleted by mistake, bring back an earlier version of the file. When the translation is complete, somebody other than the translator runs `haidang tr accept { $key } { $lang } --by ID`.

block-missing = The translation into `{ $lang }` lacks a block of its source: “{ $source }”.
    .why = Readers of this language would not learn what it says.
    .help = { $side ->
        [behind] Translate it behind the block that is pointed at
        [before] Translate it before the block that is pointed at
        [first] Translate it at the beginning of the text, below the front matter
        [named] Translate it in the front matter, under the key that it has in the source
       *[beside] Translate it in the card or table that is pointed at
    }, then run `haidang tr accept { $key } { $lang } --by ID`.

block-orphan = The source of this block is gone: “{ $text }”.
    .why = The translation into `{ $lang }` says what the source does not say any more.
    .help = Delete it, or bring its source back.

block-displaced = { $side ->
        [inside] In the translation into `{ $lang }`, this block stands inside `::: { $name }`; its source does not.
       *[outside] In the translation into `{ $lang }`, this block stands outside `::: { $name }`; its source stands inside.
    }
    .why = What stands inside is shown as part of the chart or notice: readers of this language would take it for something else.
    .help = { $side ->
        [inside] Move it out, to the place that its source has: above the line `::: { $name }`, or below the line `:::` that closes it.
       *[outside] Move it in, to the place that its source has: between the line `::: { $name }` and the line `:::` that closes it.
    }

block-bumped = The memory of this block in `{ $lang }` was changed by hand.
    .why = A memory that is moved to a new source without a new translation would call old words new.
    .help = Bring the file in `i18n/memory/` back to what it was, or compare the block with its source and run `haidang tr accept { $key } { $lang } --by ID --minor "the reason"`.

quantity-missing = The translation into `{ $lang }` does not say “{ $quantity }”.
    .why = Numbers and dates are what readers rely on: one that is left out changes what is said.
    .help = Compare the block with its source and add what is missing. If it is right as it is, write an exemption with the reason at the end of the front matter: `[[translation.exempt]]`, `check = "quantities"`, `reason = "…"`.

quantity-foreign = { $alike ->
        [1] The translation into `{ $lang }` says “{ $quantity }” as its source does, but in this language that is another number.
       *[other] The translation into `{ $lang }` says “{ $quantity }”{ $left ->
            [0] , which its source does not say.
           *[other] , and its source says “{ $expected }”.
        }
    }
    .why = Numbers and dates are what readers rely on: a wrong digit, a million for a billion or a day for a month changes what is said.
    .help = { $alike ->
        [1] Write it as this language does: what is `1.435` and `390,9` in Vietnamese is `1,435` and `390.9` in English.
       *[other] Compare it with the source and correct it.
    } If it is right as it is, write an exemption with the reason at the end of the front matter: `[[translation.exempt]]`, `check = "quantities"`, `reason = "…"`.

mark-missing = The translation into `{ $lang }` lacks { $kind ->
        [link] the link to `{ $name }`
        [picture] the picture `{ $name }`
        [footnote] the footnote `{ $name }`
        [component] `::: { $name }`
       *[code] `{ $name }`
    } of its source.
    .why = Readers of this language would get less than others.
    .help = { $side ->
        [behind] Put it below what is pointed at
       *[within] Put it at its place in this block
    }, or write an exemption with the reason at the end of the front matter: `[[translation.exempt]]`, `check = "marks"`, `reason = "…"`.

mark-foreign = The translation into `{ $lang }` has { $kind ->
        [link] a link to `{ $name }`
        [picture] the picture `{ $name }`
        [footnote] the footnote `{ $name }`
        [component] `::: { $name }`
       *[code] `{ $name }`
    }, which its source does not have there.
    .why = A translation shows what its source shows, or readers are told different things.
    .help = Take it out, put it into the source as well, or write an exemption with the reason at the end of the front matter: `[[translation.exempt]]`, `check = "marks"`, `reason = "…"`.

term-missing = “{ $term }” is not called by its official name in `{ $lang }`.
    .why = One thing has one name in each language: readers and search engines find it by that.
    .help = Write: { $wanted }. If another name is right here, add it in `i18n/terms.csv`, or write an exemption with the reason at the end of the front matter: `[[translation.exempt]]`, `check = "terms"`, `reason = "…"`.

term-forbidden = “{ $name }” must not be used in `{ $lang }`.
    .why = The table `i18n/terms.csv` says that this name is wrong.
    .help = { $names ->
        [0] Use another word, or change the table.
       *[other] Write: { $wanted }.
    }

text-identical = This block of the translation into `{ $lang }` is its source, letter by letter.
    .why = It is not translated.
    .help = Translate it. If it has to stay as it is, write an exemption with the reason at the end of the front matter: `[[translation.exempt]]`, `check = "language"`, `reason = "…"`.

text-foreign = This block seems to be in `{ $found }` and not in `{ $lang }`.
    .why = Readers of this language cannot read it, and programs that read aloud would say it wrongly.
    .help = Translate it. If it has to stay as it is, write an exemption with the reason at the end of the front matter: `[[translation.exempt]]`, `check = "language"`, `reason = "…"`.

text-unaccented = This Vietnamese is written without its marks.
    .why = Without them many words mean something else, and it cannot be found or read aloud.
    .help = Type it with a Vietnamese keyboard.

text-length = The translation into `{ $lang }` is { $percent } % as long as its source.
    .why = So much shorter or longer, it has probably lost or gained a sentence.
    .help = Compare it with the source. If it is right as it is, write an exemption with the reason at the end of the front matter: `[[translation.exempt]]`, `check = "length"`, `reason = "…"`.

letters-vietnamese = “{ $words }” was left in Vietnamese in `{ $lang }`.
    .why = Readers of this language cannot read it; a name may stand in brackets behind its translation.
    .help = Translate it, or put the Vietnamese name in brackets behind it.

punctuation-open = “{ $mark }” lacks its other half.
    .why = A bracket or quotation mark that is not closed, or not opened, makes readers stumble.
    .help = Add the other half, or take this one out.

punctuation-width = “{ $mark }” has the width of other scripts; in `{ $lang }` it is “{ $wanted }”.
    .why = Marks of the wrong width stand too close or too far.
    .help = Write “{ $wanted }”.

tones-mixed = “{ $word }” and “{ $other }” place the mark of tone in two ways.
    .why = Both ways are known, but one text keeps to one, or words are not found.
    .help = Choose one way for the whole text.

exemption-idle = This exemption from `{ $check }` exempts nothing.
    .why = What it was written for is mended or has changed, and it would hide the next mistake.
    .help = Delete it, or correct the words in `text`.

term-column-unknown = The table of terms knows no column `{ $column }`.
    .why = What stands in it would be ignored.
    .help = Columns are `id`, the languages of the site, `forbidden.<language>`, `dnt` and `note`.

term-id-missing = A term has no id.
    .why = Without the column `id` and something in it, a term cannot be told from others.
    .help = Write a short name in the column `id`.

term-twice = The id `{ $id }` stands twice in the table of terms.
    .why = Only one of the two would count.
    .help = Put both in one row, with `|` between the names, or give one another id.

reviewer-same = `{ $person }` is named both as translator and as reviewer.
    .why = People overlook their own mistakes, so a translation must be read by somebody else.
    .help = Have another person review it, and put that person's id in `reviewed_by`.

source-twice = Two sources of this story have the id `{ $id }`.
    .why = Charts name their sources by id, so it would be unclear which of the two is meant.
    .help = Give one of them another `id`, or delete the one that stands twice.

dates-reversed = The story ends ({ $expire }) no later than it begins ({ $publish }).
    .why = It would never be seen on the site.
    .help = Correct `publish` or `expire`, so that `expire` comes later.

date-future = The date { $date } at `{ $key }` lies in the future.
    .why = { $key ->
        [created] Nobody can have taken or recorded anything on a day that has not come.
        [as_of] Nobody can know a number before its day has come.
        [reviewed_on] Nobody has compared the texts on a day that has not come.
       *[date] Readers would see a story dated on a day that has not come.
    }
    .help = { $key ->
        [created] Correct the date: it is the day on which the picture or clip was made.
        [as_of] Correct the date: it is the day of the newest number in the table, also when the table has plans for later years.
        [reviewed_on] Correct the date: it is the day on which the reviewer has compared the two texts.
        [updated] Correct the date: it is the day of the last change that has been made.
       *[date] Correct the date. If the story is meant to appear on that day, add `publish = { $date }` to the front matter.
    }

updated-early = The last change ({ $updated }) is earlier than the first publication ({ $date }).
    .why = Readers and search engines would be told something that cannot be.
    .help = Correct `updated` or `date`; delete `updated` if nothing has changed since the story was published.

section-hidden = The section `{ $section }` is not published{ $stories ->
        [0] {""}
        [one] , and with it one story
       *[other] , and with it { $stories } stories
    }.
    .why = Whoever looks at one of those stories alone would not see why it is not on the site.
    .help = Nothing needs to be done if this is meant. If not, change `draft`, `publish` or `expire` of the section.

## Events

event-undated = The event does not say when it takes place.
    .why = Readers would find a place and no day.
    .help = Below `[event]` of the source edition, write `lunar = "9/8"` for a day of the lunar calendar each year, `yearly = "13/5"` for a day of the solar calendar each year, or `start = 2026-11-20` for once. If the story announces nothing, delete `[event]`.

event-keys = `{ $key }` cannot stand together with `{ $other }`.
    .why = The two say different things of the same event, and only one of them can be true.
    .help = { $key ->
        [days] Delete `days`: the last day is given already.
        [years] Delete `years`: an event with `start` takes place once.
       *[other] Delete one of the two. An event goes by `lunar`, by `yearly`, or by `start` with or without `end`.
    }

event-reversed = The event ends ({ $end }) before it begins ({ $start }).
    .why = No day would lie in it.
    .help = Correct `start` or `end`. For one day alone, delete `end`.

event-day-missing = There is no day `{ $day }` in { $year }.
    .why = A month of the lunar calendar has 29 or 30 days, and February has 28 or 29, depending on the year; the page would name a day that does not come.
    .help = Choose a day that all the years have, or name only the years that have it: `years = [ … ]`.

lunar-form = `{ $value }` is no day of the lunar calendar.
    .why = The program cannot tell on which day the event falls.
    .help = Write day and month with a stroke between them: `"9/8"` is the ninth of the eighth month. The day is 1 to 30, the month 1 to 12; `"9/6n"` lies in the leap month after the sixth, and `"7/2-9/2"` goes from one day to another.

lunar-leap-missing = The lunar year { $year } has no leap month { $month }.
    .why = A leap month comes in seven years of nineteen, and not after the same month each time; in other years the event would fall on no day.
    .help = { $leap ->
        [0] The year has no leap month. Leave out the `n`, or name only years that have the month: `years = [ … ]`.
       *[other] The leap month of that year is the one after month { $leap }. Leave out the `n`, correct the month, or name only years that have it: `years = [ … ]`.
    }

lunar-year-unknown = The lunar calendar of the program does not hold the year { $year }.
    .why = It goes from { $first } to { $last }; beyond it no solar date can be given.
    .help = Name other years, for example `years = [2026, 2027]`. For a single event far away, write its solar date: `start = …`.

## Text

html-raw = HTML is not accepted in the text: `{ $html }`.
    .why = HTML gets around the checks for safety, for readers with disabilities and for translation.
    .help = Use markdown, for example `**bold**`, `*italic*` or `[words](address)`. If you mean the sign itself, write `\<`.

comment-open = A comment begins here and does not end.
    .why = Everything from here to the end of the text would be missing from the page.
    .help = Write `-->` where the comment ends. If you mean the signs themselves, write `\<!--`.

footnote-twice = The footnote `[^{ $label }]` has two texts.
    .why = Only one of them can stand below the page.
    .help = Give one of them another label, for example `[^{ $label }b]`, also where the text refers to it; or delete the one that is wrong.

footnote-missing = The footnote `[^{ $label }]` has no text.
    .why = Readers would see the signs as they were typed, and find no footnote.
    .help = Add its text at the end of the file, on a line of its own with an empty line above it: `[^{ $label }]: …`, with the colon. If the signs are meant to be seen, write a `\` in front of `[`.

footnote-idle = Nothing in the text refers to the footnote `[^{ $label }]`.
    .why = The page would not show it.
    .help = Write `[^{ $label }]` behind the words that it belongs to; or delete this text.

table-row-long = This row has { $found } cells, and its table { $expected ->
        [one] one column.
       *[other] { $expected } columns.
    }
    .why = Readers would not see the cells that are too many.
    .help = Add the missing column to the row of headings and to the line `|---|` below it; or take the cells out. If a `|` is meant to be seen, write a `\` in front of it.

nesting-deep = This text has more than { $limit } lists, quotations, emphases or directives inside each other.
    .why = Nobody could read it, and the program does not go deeper. Nothing of this text is shown.
    .help = Look for signs that were typed or pasted by mistake, such as many `>` or `*` in a row, and delete them.

heading-first = The text has a first-level heading.
    .why = The title in the front matter is the only heading of that level on a page.
    .help = Write `##` in place of `#`, or delete the heading if it repeats the title.

faq-incomplete = { $kind ->
        [answer] The question “{ $question }” has no answer.
       *[question] The page says `faq = true`, and no heading asks a question.
    }
    .why = Search engines and assistants are told the questions and answers of this page, so each has to be there.
    .help = { $kind ->
        [answer] Write the answer below the question, before the next heading with `##`; or delete the question.
       *[question] Write each question as a heading with `##` that ends in a question mark, and its answer below; or delete `faq = true` in the source edition.
    }

heading-leap = A heading of level { $to } follows one of level { $from }; a level between them is left out.
    .why = People who listen to a page find their way by the levels of its headings.
    .help = Take away `#` signs, until there is at most one more than in the heading before. The first heading of a text has `##`.

heading-unspaced = This is no heading, because there is no space behind `{ $marks }`.
    .why = Readers would see the signs, and miss the heading when they look for it.
    .help = Put a space behind `{ $marks }`; a no-break space, as office programs have it, is none. If the signs are meant to be seen, write a `\` in front of them.

heading-bold = “{ $words }” looks like a heading and is none.
    .why = Screen readers lead their listeners from heading to heading, and long pages list theirs; bold words are left out of both.
    .help = Make it a heading: `## { $words }`, without `**`. If it is a sentence, end it with a full stop.

letters-lost = In “{ $words }”{ $more ->
        [0] {""}
        [one] {" "}and one more word of this file
       *[other] {" "}and { $more } more words of this file
    }, question marks stand in place of letters.
    .why = The file was saved in an encoding that does not have these letters, and they are lost in it; readers would see the question marks.
    .help = Open the file that this one was made from, for example the Excel workbook, and save it anew: a table as “CSV UTF-8”, a text with the encoding “UTF-8”. If there is none, type the words anew.

text-placeholder = “{ $words }” was typed to be replaced by other words.
    .why = Readers would see it on the finished page.
    .help = Write what belongs there, or keep the text from readers until it is known: `draft = true` in a source edition, `status = "draft"` in a translation.

text-twice = This paragraph stands in line { $line } already.
    .why = Readers would think that they have lost their place.
    .help = Delete one of the two, or write here what belongs here.

summary-twice = This story has the summary of another, `{ $first }`.
    .why = Lists, feeds and search engines show the summary below the title; two alike tell nobody which story to read.
    .help = Say in each what only that story tells. If the folder was copied and not rewritten, write the new text, or keep it from readers until it is there: `draft = true` in the source edition.

title-twice = This story has the title of another, `{ $first }`.
    .why = In lists and searches, readers could not tell the two apart.
    .help = Give each a title of its own. If the folder was copied and not rewritten, write the new text, or keep it from readers until it is there: `draft = true` in the source edition.

markup-literal = { $kind ->
        [link-blank-in-target] This is neither a link nor a picture, because there is a space in the file name or address between `(` and `)`.
        [link-blank-in-address] This is no link, because there is a space in the address between `(` and `)`.
        [link-exchanged] This is no link: the words of a link stand in `[ ]` and its address behind them in `( )`.
        [link-blank-before] This is neither a link nor a picture, because there is a space between `]` and `(`.
        [table-tabs] These lines are no table: there are tabs between their words.
        [code-indented] These lines are indented, so they are taken for those of a computer program.
        [table-separator] These rows are no table, because the line below the headings is missing.
        [table-columns] These rows are no table, because this line has another number of parts than the row above it has cells.
        [table-head] These rows are no table, because there are no headings above this line.
        [link-quotes] This is neither a link nor a picture, because there are quotation marks within the quotation marks.
        [caption] The caption of a picture is plain text: marks of markdown and tags of HTML do nothing in it.
        [attributes] What stands behind the picture or link, `{ $wanted }`, does nothing.
        [picture-wiki] This is no picture: `![[ ]]` is how another program writes one.
        [link-bare-picture] This is no picture, because `[ ]` is missing between `!` and `(`.
        [link-key] This is no link: `{ $wanted }` is written like the key of a story, which leads there only from within a link.
        [directive-colons] This is no directive, because it begins with two colons in place of three.
        [list-sign-one] This line is no item of a list, because the sign at its beginning is not one of markdown.
        [list-run] These lines are no list, because the marks at their beginnings are not those of markdown.
        [list-sign] These lines are no list, because the sign at the beginning is not one of markdown.
        [list-unspaced] These lines are no list, because there is no space behind the mark.
       *[emphasis-blank] These words are not bold, because there is a space on the inside of `**`.
    }
    .why = { $kind ->
        [link-blank-in-target] Readers would see the brackets and what stands in them, with nothing to follow or to look at.
        [link-blank-in-address] Readers would see the brackets and what stands in them, with nothing to follow.
        [link-exchanged] Readers would see the brackets and what stands in them, with nothing to follow.
        [link-blank-before] Readers would see the brackets and what stands in them, with nothing to follow or to look at.
        [table-tabs] Readers would see all the cells run together as one paragraph.
        [code-indented] Readers would see them letter by letter in a grey box, without links and bold words.
        [table-separator] Readers would see all the rows as one paragraph, with the strokes in it.
        [table-columns] Readers would see all the rows as one paragraph, with the strokes in it.
        [table-head] Readers would see all the rows as one paragraph, with the strokes in it.
        [link-quotes] Readers would see the brackets and what stands in them, with nothing to follow or to look at.
        [caption] Readers would see these marks as they are, below the picture.
        [attributes] Readers would see it as it is, on the page.
        [picture-wiki] Readers would see the name of the file between brackets, and no picture.
        [link-bare-picture] Readers would see the file name, and no picture.
        [link-key] Readers would see the key as it was typed, with nothing to follow.
        [directive-colons] Readers would see this line as it was typed, and not what it stands for.
        [list-sign-one] Readers would see the sign in front of a paragraph, and whoever listens would hear of no list.
        [list-run] Readers would see all these lines as one paragraph, with the marks in it.
        [list-sign] Readers would see all these lines as one paragraph, with the signs in it.
        [list-unspaced] Readers would see all these lines as one paragraph, with the marks in it.
       *[emphasis-blank] Readers would see the stars.
    }
    .help = { $kind ->
        [link-blank-in-target] Give the file a name without spaces, or write `{ $wanted }`.
        [link-blank-in-address] No address has a space in it: `{ $wanted }`.
        [link-exchanged] Exchange the brackets: `{ $wanted }`.
        [link-blank-before] Delete the space: `{ $wanted }`. If the brackets are meant to be seen, write a `\` in front of `[`.
        [table-tabs] Write the rows with `|` between the cells: `{ $wanted }`, and below the first row a line `|---|---|` with as many parts.
        [code-indented] Delete the blanks at the beginning of the lines: `{ $wanted }`. If a program is meant, put a line ```` ``` ```` before and behind it instead.
        [table-separator] Below the first row, add the line `{ $wanted }`.
        [table-columns] Write it like this: `{ $wanted }`, and see that every row has as many cells.
        [table-head] Add a row with the headings above this line.
        [link-quotes] Use those of print on the inside: `{ $wanted }`.
        [caption] Write plain words: `{ $wanted }`. Links and bold words stand in the text, right below the picture.
        [attributes] Take it out. The theme chooses a size that fits each screen; a picture alone in its paragraph is large, among words it is small.
        [picture-wiki] Write it like this: `{ $wanted }`.
        [link-bare-picture] Write it like this: `{ $wanted }`.
        [link-key] Put words in front of it: `[words]({ $wanted })`. If the key is meant to be seen, write it in `` ` ``.
        [directive-colons] Write `{ $wanted }`, and close it with `:::` on a line of its own.
        [list-sign-one] Begin it with `-` and a space: `{ $wanted }`, and leave a line empty above the first item.
        [list-run] Begin each item with the mark of markdown and a space: `{ $wanted }`. Above the first item, leave a line empty. If they are no items, leave a line empty between them.
        [list-sign] Begin each item on a line of its own with `-` and a space: `{ $wanted }`. Above the first item, leave a line empty.
        [list-unspaced] Put a space behind each mark: `{ $wanted }`; a no-break space, as office programs have it, is none. If the marks are meant to be seen, write a `\` in front of them.
       *[emphasis-blank] Move the space outside: `{ $wanted }`. If the stars are meant to be seen, write `\*\*`.
    }

directive-unknown = There is no directive `{ $name }`.
    .why = What it should show would be missing from the page.
    .help = Correct the name after `:::`. The directives are `figure`, `gallery`, `video`, `audio`, `download` and `notice`.

directive-argument = The directive `{ $name }` is not written as it should be.
    .why = The program cannot tell what to show at this place.
    .help = Write the line like this: `{ $expected }`.

directive-open = The directive `{ $name }` is not closed.
    .why = The program cannot tell where it ends and the text goes on.
    .help = Add a line with nothing but `:::` where it ends.

directive-line = The directive is closed in the line that opens it.
    .why = The program reads a directive line by line, and cannot tell what belongs to it.
    .help = Write `::: { $opening }` on this line, and `:::` alone on a line of its own where the directive ends.

directive-close = This line closes a directive, but none is open.
    .why = A directive above may have lost its first line, and would be missing from the page.
    .help = Delete this line `:::`, or add the first line of the directive, for example `::: notice`.

## Links

link-missing = There is no story or section with the key `{ $to }`.
    .why = Readers who follow the link would find nothing.
    .help = Write the path of the folder below `content/`. In a text it has `@` before it, for example `[words](@cang-bien/ben-lach-huyen)`; in `haidang.toml` it has none: `"cang-bien/ben-lach-huyen"`.

menu-twice = `{ $name }` stands twice in this list.
    .why = The page shows it twice, side by side.
    .help = Delete one of the two.

way-empty = The way in `topic:{ $topic }` is not shown: no published story has this topic.
    .why = A way in that leads to an empty page helps nobody, so it is left out.
    .help = Give a story the topic, with `topics = ["{ $topic }"]` in its front matter, or take the way out of `ways` in `haidang.toml`.

anchor-missing = The page that this link leads to has no heading `#{ $anchor }`.
    .why = The link would open the page, but not the part that is meant.
    .help = Write the words of the heading in lower case, without marks and with hyphens: `## Cầu cảng số 3` becomes `#cau-cang-so-3`.

link-file-missing = There is no file `{ $file }` for this link.
    .why = Readers who follow the link would find nothing.
    .help = { $kind ->
        [mail] If an e-mail address is meant, it begins with `mailto:`: `mailto:{ $file }`.
        [site] If a site of the web is meant, its address begins with `https://`: `https://{ $file }`. A file must lie in the folder of the story.
       *[file] Put the file in the folder of the story, or correct its name; small and capital letters count. For another story write its key, for example `@cang-bien/ben-lach-huyen`.
    }

link-file-kind = { $kind ->
        [empty] The file `{ $file }` is empty, so it is not offered as a download.
        [page] The file is called PDF and is a web page.
        [not-pdf] The file is called PDF and is none.
       *[other] The file `{ $file }` is not offered as a download.
    }
    .why = { $kind ->
        [raw] Files from cameras and image editors hold the place where the picture was taken and the name of the camera's owner, which cannot be taken out of them.
        [empty] Readers would fetch nothing; perhaps a copy broke off.
        [page] A page can hold scripts, and whoever opens the file as PDF sees nothing. Pages are often saved in this way when a site asks for a password first.
        [not-pdf] Whoever opens it sees nothing but a fault; perhaps a copy broke off.
       *[other] A page can hold scripts, and files of the program are not meant for readers.
    }
    .help = { $kind ->
        [raw] Save it as JPEG or PNG and show that with `![what is seen](cau-cang.jpg)`; with `download = true` on its card, readers may have the file too.
        [empty] Copy the file once more from where it comes from.
        [page] Open the address in a browser, save the document itself, and put it in the place of this file.
        [not-pdf] Copy the file once more from where it comes from, or give it the ending that it should have.
       *[other] Offer it as PDF, CSV or an office document.
    }

original-kept = The file of the picture `{ $file }` is not given away.
    .why = An original picture can hold the place where it was taken and the name of the camera's owner, and its maker may not want it to be passed on.
    .help = Show it with `![what is seen]({ $file })`. If readers may have the file, write `download = true` at the top of `{ $card }`: it is then published without its hidden data, and the link works.

link-hidden = The story `{ $to }` that this link leads to is not on the site now.
    .why = It is a draft, its time has not come, or it has ended; readers would find nothing.
    .help = Take the link out until that story is published, or change `draft`, `publish` or `expire` in that story.

link-scheme = The address `{ $url }` cannot be used for a link.
    .why = It would not work in every edition and on every device.
    .help = Write a story of this site as `@cang-bien/ben-lach-huyen`, another site in full as `https://…`, and an e-mail address as `mailto:…`. To offer a file of your computer, copy it into the folder of the story and write its name alone, for example `table.csv`.

link-local = The address `{ $url }` leads to your own computer or network.
    .why = It works where you sit, and nowhere else.
    .help = If it was copied from the preview, write the story's key, for example `[words](@cang-bien/ben-lach-huyen)`; otherwise the address that the page has on the web.

link-own-missing = This site has nothing at the address `{ $url }`.
    .why = Readers who follow the link would find nothing.
    .help = Correct the address. For a story write its key, `[words](@cang-bien/ben-lach-huyen)`: it leads to the reader's language, and follows when the address of the story changes.

link-bare = This address is no link: { $url }
    .why = Readers could not follow it, and it says little to whoever hears it read out.
    .help = Make it a link with words: `[words]({ $url })`; or, if the address itself is to be seen, `<{ $url }>`.

link-empty = This link has no words.
    .why = Readers do not see it, and people who listen to the page do not learn where it leads.
    .help = Write words that name the destination between the brackets, for example `[the price list](bang-gia.pdf)`.

## Pictures

gallery-wrong = { $kind ->
        [empty] The gallery has no picture.
       *[text] Something other than a picture stands in the gallery.
    }
    .why = { $kind ->
        [empty] Readers would find an empty place.
       *[text] A gallery shows pictures beside each other and has no place for it, so nobody would read it.
    }
    .help = { $kind ->
        [empty] Write the pictures between `::: gallery` and `:::`, each on a line of its own: `![Two cranes at dawn](cau-cang.jpg "At the quay")`.
       *[text] Put words above or below the gallery, or into the caption of a picture: `![Two cranes at dawn](cau-cang.jpg "At the quay")`.
    }

picture-missing = There is no picture `{ $file }`.
    .why = The page would have an empty place.
    .help = Put the picture in the folder of the story, or correct its name; small and capital letters count. Pictures on other sites cannot be shown: save a copy if you have the right to use it.

picture-corrupt = { $why ->
        [empty] The picture file is empty.
        [not-a-picture] This file is not a picture, although its name says so.
        [header] The picture file is damaged at its beginning.
        [cut-short] The picture file breaks off before its end.
        [hdr] This picture is of high dynamic range (HDR): its bright parts are brighter than white, and they would come out wrong on most screens.
        [avif-colours] The colours of this AVIF picture are written in a way that is not read.
       *[other] The picture cannot be read: { $why }.
    }
    .why = { $why ->
        [hdr] Readers would see it too dark or too pale.
        [avif-colours] Readers would see it in wrong colours.
       *[other] The picture would not be shown, or only in part.
    }
    .help = { $why ->
        [hdr] Open the picture in an image editor and export it as JPEG with the colours sRGB (SDR).
        [avif-colours] Open the picture in an image editor and save it as JPEG or PNG.
       *[other] Copy or download the original once more, see that it opens on your computer, and save it anew as JPEG or PNG.
    }

picture-mislabelled = The name of this picture ends in `.{ $extension }`, but its content is { $format ->
        [jpg] JPEG
        [png] PNG
        [webp] WebP
        [avif] AVIF
        [gif] GIF
       *[other] `{ $format }`
    }.
    .why = Some programs go by the name and would fail to show the picture.
    .help = Change the ending of the file name to `.{ $format }`, and also in the text and in the name of the card; or save the picture anew in the format that its name says.

picture-unsupported = { $kind ->
        [video] `{ $name }` is a film and no picture.
        [audio] `{ $name }` is sound and no picture.
        [heic-renamed] The file is called `{ $name }`, and is still a HEIC picture of a telephone: another ending makes no JPEG of it.
        [renamed] The file is called `{ $name }`, and is of the kind `{ $extension }`.
       *[other] Pictures of the kind `{ $extension }` are not read.
    }
    .why = { $kind ->
        [video] Where a picture stands, a film does not play.
        [audio] Where a picture stands, nothing can be heard.
       *[other] Not every browser shows them, and no smaller sizes can be made of them.
    }
    .help = { $kind ->
        [video] Write `::: video { $name }` on a line of its own, its caption below, and then a line `:::`.
        [audio] Write `::: audio { $name }` on a line of its own, its caption below, and then a line `:::`.
        [heic] Open the picture and save it as JPEG, for example `cau-cang.jpg`. For an iPhone to take JPEG at once: Settings, Camera, Formats, “Most Compatible”.
        [heic-renamed] Open the picture and save it as JPEG, for example `cau-cang.jpg`. For an iPhone to take JPEG at once: Settings, Camera, Formats, “Most Compatible”.
       *[other] Open the picture in an image editor and save it as JPEG or PNG, for example `cau-cang.jpg`.
    }

drawing-refused = { $why ->
        [element] { $found ->
            [script] The drawing contains a program, `<script>`.
            [foreignObject] The drawing contains a piece of a web page, `<foreignObject>`.
           *[other] The drawing contains `<{ $found }>`, which is no part of a picture.
        }
        [handler] The drawing contains a program that runs by itself, `{ $found }`.
        [script] The drawing contains an address that runs a program: `{ $found }`.
        [outside] The drawing fetches something from elsewhere: `{ $found }`.
        [stylesheet] The drawing fetches a style sheet from another file.
        [style] The styles of the drawing contain `{ $found }`, which can fetch something or hide what it does.
        [entity] The drawing uses an abbreviation of its own, `{ $found }`.
        [raster] A photograph inside the drawing cannot be read: `{ $found }`.
        [deep] The parts of the drawing lie more than 100 deep in each other.
        [large] The drawing is too large: it has more than 4 MB, or more than 200,000 parts once all repetitions are drawn.
        [vast] The drawing says a size that cannot be used: each side is from 1 to 30,000 pixels long.
        [size] The drawing does not say how large it is.
        [root] This file is no SVG drawing.
       *[xml] { $found ->
            [cut] The drawing is cut short: it ends within a tag or a comment.
            [end] A tag of the drawing is never closed, or closed in the wrong place: every `<g>` needs its `</g>`.
            [attribute] In a tag of the drawing a value is not written as it should be: it stands behind `=` and in quotation marks.
            [twice] In a tag of the drawing the same value is given twice.
            [reference] In the drawing an `&` stands for itself; XML wants `&amp;` there.
            [utf-8] The drawing is not saved as UTF-8.
           *[other] The drawing is not well-formed XML; the program that reads it says: “{ $found }”.
        }
    }
    .why = { $why ->
        [vast] No screen can show it at that size.
        [size] Without a size, browsers cannot keep its place free, and the text jumps while the page loads.
        [root] Browsers would show nothing in its place.
        [xml] Browsers would show nothing, or only the part above this line.
        [deep] Some browsers stop drawing, or crash.
        [large] Phones would take long to draw it, or give up.
        [raster] It could hold the place where it was taken, which cannot be taken out of it.
        [entity] A few lines of abbreviations can swell until browsers crash.
       *[other] Whoever opened the page could be watched or deceived by it; and nothing on these pages may come from another site.
    }
    .help = { $why ->
        [vast] Write a usual size into the first tag, for example `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">`.
        [size] Write the size into the first tag: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">`; in Inkscape: “File”, “Document Properties”, “Resize to content”.
        [root] Save the drawing again as SVG. The first tag must be `<svg xmlns="http://www.w3.org/2000/svg" …>`.
        [xml] Open the file in the program that made it and save it again as “plain SVG”.
        [outside] Embed the picture in the drawing (in Inkscape: “Extensions”, “Images”, “Embed Images”), or delete this line.
        [raster] Embed the photograph again as JPEG or PNG of at most 40 million pixels.
        [deep] Ungroup the drawing in the program that made it, and save it again.
        [large] Simplify its paths, or save it as PNG instead.
        [stylesheet] Delete this line and save the drawing as “plain SVG”, with the styles inside it.
        [style] Delete this rule, or save the drawing as “plain SVG” with text turned into paths.
        [entity] Save the drawing as “plain SVG”: in Illustrator without “Preserve Illustrator Editing Capabilities”, in Inkscape as “Plain SVG”.
       *[other] Delete it from the file, or save the drawing again as “plain SVG”. Take drawings only from sources that you trust.
    }

picture-enormous = The picture has { $width } × { $height } pixels; the limit is { $megapixels } million pixels.
    .why = Such a picture takes very long to read, and no page shows it in that size.
    .help = Save a smaller copy, for example with 4000 pixels on the longer side. If it must be, raise `megapixels` below `[limits]` in `haidang.toml`.

picture-long = The picture has { $width } × { $height } pixels; no side may be longer than { $side } pixels.
    .why = Programs that show pictures fail beyond that length.
    .help = Save a smaller copy, or cut the picture into several.

picture-failed = The picture could not be brought to another size: { $why }.
    .why = Without smaller sizes, the page would be slow on a phone.
    .help = Open the picture in an image editor and save it anew as JPEG or PNG.

picture-memory = The picture needs about { $needed } MB of memory to be resized; pictures may take { $limit } MB.
    .why = A machine that runs out of memory stops the whole build.
    .help = Build with `--media-memory { $needed }` on a machine that has so much, or save a copy with fewer pixels.

avif-unavailable = `avif = true` asks for pictures as AVIF, and this program was built without the encoder.
    .why = Pages would promise pictures that nobody can make.
    .help = Delete `avif = true` below `[media]` in `haidang.toml`: pictures stay JPEG and WebP. Or install the program once more with the encoder, in the folder of its source: `cargo install --locked --path . --features avif`.

picture-heavy = The picture file has { $megabytes } MB; the limit is { $limit } MB.
    .why = Files of that size make the build and every copy of the project slow.
    .help = Save a smaller copy as JPEG, for example with 4000 pixels on the longer side. If it must be, raise `picture_megabytes` below `[limits]` in `haidang.toml`.

alt-missing = The picture `{ $file }` has no alt text in the language `{ $lang }`.
    .why = People who cannot see the picture do not learn what it shows.
    .help = Say in one sentence what is to be seen: in the text, `![Two cranes at dawn](cau-cang.jpg)`; or in the card `{ $file }.toml`, below `[alt]`, `{ $lang } = "…"`. If it tells the reader nothing, write `decorative = true` at the top of the card instead.

card-missing = This { $what ->
        [video] film
        [audio] sound file
       *[picture] picture
    } has no card.
    .why = Nobody can tell who made it and whether it may be used.
    .help = { $what ->
       *[picture] Create the file `{ $card }` with `creator = "…"` and `licence = "CC BY 4.0"`, and the alt text of each language below `[alt]`.
        [video] Create the file `{ $card }` with `creator = "…"` and `licence = "CC BY 4.0"`, and with the language that is spoken: `speech = "vi"`, or `speech = "none"` when nobody speaks.
        [audio] Create the file `{ $card }` with `creator = "…"` and `licence = "CC BY 4.0"`, and with the language that is spoken: `speech = "vi"`, or `speech = "none"` when nobody speaks.
    }

rights-missing = { $what ->
       *[picture] The card does not say { $key ->
            [creator] who made the picture `{ $file }`
           *[licence] under which terms the picture `{ $file }` may be used
        }, and neither does the picture itself.
        [video] The card does not say { $key ->
            [creator] who made the film `{ $file }`.
           *[licence] under which terms the film `{ $file }` may be used.
        }
        [audio] The card does not say { $key ->
            [creator] who made the sound file `{ $file }`.
           *[licence] under which terms the sound file `{ $file }` may be used.
        }
    }
    .why = Nobody can tell whether it may be published, and to whom thanks are due.
    .help = { $key ->
        [creator] Write the person or the body at the top of the card: `creator = "…"`.
       *[licence] Write the terms at the top of the card, such as `licence = "CC BY 4.0"`, with `licence_url = "https://…"` where they can be read.
    }

rights-expired = { $kind ->
        [told] The picture file itself says that its licence ended on { $date }.
        [consent] The consent of the people { $what ->
            [video] in the film
            [audio] in the recording
           *[picture] on the picture
        } ended on { $date }.
       *[licence] The licence of the { $what ->
            [video] film
            [audio] sound file
           *[picture] picture
        } ended on { $date }.
    }
    .why = { $kind ->
        [consent] The people on it have not agreed to be shown or heard any longer.
       *[licence] To publish it any longer may break the law or a contract.
    }
    .help = { $kind ->
        [told] If the licence has been renewed, write its new last day at the top of the card, for example `licence_expires = 2030-12-31`; else take the picture out of every story.
        [consent] Ask them anew and write the new last day here, or take the { $what ->
            [video] film
            [audio] sound file
           *[picture] picture
        } out of every story.
       *[licence] Renew the licence and write the new last day here, or take the { $what ->
            [video] film
            [audio] sound file
           *[picture] picture
        } out of every story.
    }

rights-ending = { $kind ->
        [told] The licence that the picture file itself names
        [consent] The consent of the people { $what ->
            [video] in the film
            [audio] in the recording
           *[picture] on the picture
        }
       *[licence] The licence of the { $what ->
            [video] film
            [audio] sound file
           *[picture] picture
        }
    } ends { $days ->
        [0] today, { $date }
        [1] tomorrow, { $date }
       *[other] in { $days } days, on { $date }
    }.
    .why = On the day after, the site can no longer be built with it.
    .help = Renew it in time and write the new last day here, or choose something else.

ai-unlabelled = The card calls a photograph what a machine has made.
    .why = Readers would take it for something that really happened.
    .help = Write `ai = "generated"` in the card, and what it truly is instead of the photograph: `kind = "illustration"`. If the mark in the file is wrong, save the picture anew without it.

ai-belittled = The card says that a machine has changed the picture; the file itself says that a machine has made it.
    .why = The label beside the picture would say less than is known, and readers would take the rest for real.
    .help = Write `ai = "generated"` in the card. If the mark in the file is wrong, save the picture anew without it.

alt-decorative = { $place ->
        [text] The text says what is seen on the picture; its card says that it is decorative.
       *[card] The card says that the picture is decorative, and also what is seen on it.
    }
    .why = { $place ->
        [text] The same picture cannot both tell something and be passed over: nobody knows which is right.
       *[card] A decorative picture is passed over in silence by those who cannot see it; its description would reach nobody.
    }
    .help = { $place ->
        [text] Take `decorative = true` out of the card if the picture tells the reader something; else take the description out of the text: `![](…)`.
       *[card] Take out `decorative = true` if the picture tells the reader something; else take out the lines below `[alt]`.
    }

alt-poor = { $kind ->
        [word] The alt text says no more than “{ $alt }”.
        [name] The alt text is the name of the file: “{ $alt }”.
       *[long] The alt text has { $count } characters; the limit is { $limit }.
    }
    .why = { $kind ->
        [long] Those who use a screen reader have to hear it in one breath, and can neither stop it nor skip in it.
       *[other] Those who cannot see the picture hear it, and still do not know what is there.
    }
    .help = { $kind ->
        [long] Keep a sentence or two with what matters most; write the rest into the text, where everybody can read it.
       *[other] Say in one sentence what is to be seen, such as `Two cranes at dawn`. If the picture tells the reader nothing, leave the words empty and write `decorative = true` at the top of its card.
    }

caption-missing = The card has a caption, but none in: { $langs }.
    .why = Readers of these languages see no caption below the picture, while others do.
    .help = Add below `[caption]`: `{ $wanted }`, or write the caption in the text: `![…](picture.jpg "caption")`.

picture-small = This cover has only { $width } × { $height } pixels.
    .why = A cover stands across the page; one as small as this is blurred or leaves the page empty beside it, and social networks do not show it.
    .help = Use a copy that is { $wanted } pixels wide or wider. To enlarge this file makes nothing clearer: ask whoever took the picture for the original; what comes through messaging apps has often been made smaller.

picture-moving = This moving picture has { $megabytes } MB; it should stay below { $limit } MB.
    .why = Whoever reads on a telephone loads all of it, wanted or not, and cannot stop it.
    .help = Make a film of it, which is often ten times lighter and is loaded only when somebody plays it: `{ $command }`; then write `::: video` with the new file into the text. If it must stay a picture, shorten it or make it smaller.

card-orphan = This card belongs to the { $what ->
        [video] film
        [audio] sound file
       *[picture] picture
    } `{ $file }`, which is not there.
    .why = The file may have been renamed; then its creator and licence are lost.
    .help = Rename the card after its file (`cau-cang.jpg` has `cau-cang.jpg.toml`), or delete it if the file is no longer used.

card-stray = The file `{ $name }` is not called like the card of a picture.
    .why = The file is passed over; if it is a card, its picture has no creator, licence and description.
    .help = A card has the whole name of its picture and `.toml` behind it: `cau-cang.jpg` has `cau-cang.jpg.toml`. Topics and persons stand in `content/topics.toml` and `content/people.toml`.

picture-unused = No text shows the picture `{ $name }`.
    .why = It lies beside the story, and no reader sees it.
    .help = Show it where it belongs: `![What can be seen]({ $name })` on a line of its own, or `cover = "{ $name }"` in the front matter of the source edition. If it is not needed, take it out of the folder.

focal-outside = The focal point `{ $value }` does not lie within the picture.
    .why = When the picture is cropped, the part that matters could be lost.
    .help = Write two numbers from 0 to 1, from the left and from the top: `focal = [0.5, 0.4]`.

## Film and sound

clip-missing = There is no { $medium ->
        [video] film
       *[audio] sound file
    } `{ $file }`.
    .why = The page would have no player where the text announces one.
    .help = Put the file in the folder of the story, or correct its name; small and capital letters count.

clip-corrupt = { $why ->
        [empty] The file is empty.
        [not-a-clip] This file is neither film nor sound, although its name says so.
        [header] The file is damaged at its beginning.
        [cut-short] The file breaks off before its end.
       *[no-track] The file holds neither pictures nor sound.
    }
    .why = Nothing would play, or only the beginning.
    .help = Copy or export the original once more, and play it on your computer to the end before you put it here.

clip-mislabelled = The name of this clip ends in `.{ $extension }`, but it is { $container }.
    .why = Servers tell browsers the type by the name; with a wrong one, some do not play it.
    .help = Rename the file so that it ends in `.{ $container }`, in the text too.

clip-unsupported = Browsers do not play { $what }.
    .why = Many readers would see an empty player.
    .help = Export it as MP4 with H.264 and AAC, or for sound as M4A or MP3. With ffmpeg, in the folder of the story: `{ $command }`; then name the new file in the text and delete the old one.

clip-heavy = The clip has { $megabytes } MB; the limit is { $limit } MB.
    .why = Readers on a telephone wait long and pay for it, and every copy of the project grows.
    .help = Export a smaller one: 1280×720 at about 1.5 Mbit/s is 11 MB a minute. If it must be, raise `clip_megabytes` below `[limits]` in `haidang.toml`.

clip-medium = `{ $file }` is { $medium ->
        [picture] a picture
        [video] a film
       *[audio] sound without pictures
    }.
    .why = The player would have an empty picture, or hide one that is there.
    .help = { $medium ->
        [picture] Write `![What is seen]({ $file })` on a line of its own.
       *[video] Write `::: { $medium } { $file }` in the text.
    }

clip-remote = { $medium ->
        [video] The film
       *[audio] The sound
    } `{ $url }` stands on another site.
    .why = Each reader's visit would be told to that site, and it may vanish or change there.
    .help = { $medium ->
        [video] If you have the right to use it, save a copy beside the story and name that. Otherwise write a link: `[Title of the film]({ $url })`. Films on YouTube, Vimeo, Facebook, TikTok and the like may be named here by their address.
       *[audio] If you have the right to use it, save a copy beside the story and name that. Otherwise write a link: `[Title of the recording]({ $url })`.
    }

clip-traces = The clip holds tracks beside its pictures and sound, and they cannot be taken out of the published copy.
    .why = Cameras, phones and drones write there where they are, many times a second: everybody could read the place, perhaps somebody's home.
    .help = Make a copy without it in the folder of the story: `{ $command }`; then name the new file in the text and delete the old one.

clip-alt-missing = Nobody speaks in this clip, and nothing says in the language `{ $lang }` what is to be seen or heard.
    .why = People who cannot see or hear it learn nothing.
    .help = Say it in two or three sentences in the card `{ $card }`, below `[alt]`: `{ $lang } = "…"`.

clip-unused = No text shows the clip `{ $name }`.
    .why = It lies beside the story, and nobody sees or hears it.
    .help = Show it where it belongs, with a line `::: video { $name }` or `::: audio { $name }` and a line `:::` below its caption. If it is not needed, take it out of the folder.

poster-missing = Nothing is shown of this film before it plays.
    .why = Readers see a grey field and do not know what awaits them; most of them never press the button.
    .help = Put a picture called `{ $wanted }` beside it, or name one in the card `{ $card }`: `poster = "cau-cang.jpg"`. Where ffmpeg is installed, a frame of the film is taken instead.

poster-unknown = { $kind ->
        [kind] The file `{ $file }` cannot be the poster of a film.
       *[missing] There is no picture `{ $file }` that could stand for the film.
    }
    .why = Readers would see a grey field before it plays.
    .help = { $kind ->
        [kind] Save it as JPEG, PNG, WebP or AVIF and write the name of the new file here.
       *[missing] Put the picture beside the film, as JPEG, PNG, WebP or AVIF, or correct its name.
    }

speech-missing = It is not said which language is spoken in this clip.
    .why = Whether it needs subtitles, and in which languages, depends on that.
    .help = Write in the card `{ $card }`: `speech = "vi"` for Vietnamese, or `speech = "none"` when nobody speaks.

subtitles-missing = Somebody speaks in this { $medium ->
        [video] film
       *[audio] sound file
    }, and there are no subtitles in the language `{ $lang }`.
    .why = Who does not know the language spoken, or cannot hear it, is left out; the page says so.
    .help = Create the file `{ $file }`: `WEBVTT` on the first line, an empty line, then for each subtitle a line like `00:00:01.000 --> 00:00:04.000` with its words below.

subtitles-stray = The subtitles `{ $name }` are not used: { $kind ->
        [language-none] their name has no language.
        [language] their name has a language that the site does not have.
       *[clip] no text shows a clip of that name.
    }
    .why = The file is passed over, and readers miss the subtitles.
    .help = Subtitles have the name of their clip, a language and `.vtt`: `clip.mp4` has `clip.vi.vtt` and `clip.en.vtt`.

subtitles-srt = Browsers do not read subtitles in this format.
    .why = The file is passed over, and readers miss the subtitles.
    .help = Convert it to `{ $wanted }`: with ffmpeg `{ $command }`; or by hand: write `WEBVTT` and an empty line at the top, and points for the commas in the times.

vtt-syntax = { $kind ->
        [header] The subtitles do not begin with the line `WEBVTT`.
        [header-gap] There is no empty line below the line `WEBVTT`.
        [comma] The times have commas, as in the format SRT.
        [timing] The times are not in the form that browsers read.
       *[stray] These lines belong to no subtitle.
    }
    .why = { $kind ->
        [header] Browsers would show none of the subtitles.
       *[other] Browsers would not show these words.
    }
    .help = { $kind ->
        [header] Write `WEBVTT` on the first line, and leave the second one empty.
        [header-gap] Put an empty line between `WEBVTT` and the first subtitle.
        [stray] Each subtitle has a line with its times, `00:00:01.000 --> 00:00:04.000`, and its words right below, without an empty line between them. A remark begins with `NOTE`.
       *[other] Write: `{ $wanted }`
    }

vtt-setting = Browsers do not know the setting `{ $setting }`.
    .why = It is passed over, and the words stand elsewhere than was meant.
    .help = Behind the times may stand `line:`, `position:`, `size:`, `align:`, `vertical:` and `region:`, each with its value right behind the colon: `align:start`.

vtt-tag = { $kind ->
        [open] The tag `{ $tag }` is not closed.
        [foreign] `{ $tag }` is a tag of another format of subtitles (ASS).
       *[unknown] Subtitles have no tag `{ $tag }`.
    }
    .why = { $kind ->
        [open] Browsers show nothing of what follows.
        [foreign] Browsers show these signs as they are, on the film.
       *[unknown] Browsers leave it out.
    }
    .help = { $kind ->
        [foreign] Take it out. To put the subtitle at the top, add `line:0` at the end of the line with the times.
        [open] Add `>`. If the sign itself is meant, write `&lt;`.
       *[unknown] Take it out. Subtitles know `<i>`, `<b>`, `<u>`, `<v Name>` for who speaks, `<c.class>`, `<lang vi>` and `<ruby>`. If the sign itself is meant, write `&lt;`.
    }

vtt-end = The subtitle ends at { $end }, not after its beginning at { $start }.
    .why = It is never shown.
    .help = Correct one of the two times.

vtt-order = { $kind ->
        [order] The subtitle begins before the one above it, which begins at { $before }.
       *[overlap] The subtitle begins before the one above it ends, at { $before }.
    }
    .why = { $kind ->
        [order] The transcript has the words in another order than they are spoken.
       *[overlap] Both are shown at once, one above the other, and hide the picture.
    }
    .help = { $kind ->
        [order] Put the subtitles in the order of their times, or correct the time.
       *[overlap] Let the one above end where this one begins. Two who speak at once stand in one subtitle, each on a line of their own.
    }

vtt-empty = { $kind ->
       *[cue] The subtitle has no words.
        [file] This file of subtitles holds no subtitle.
    }
    .why = Nothing is shown, and readers take it for a fault.
    .help = { $kind ->
       *[cue] Write what is spoken below the times, or take out the times.
        [file] Below the first line, write for each subtitle an empty line, a line such as `00:00:01.000 --> 00:00:04.000` and right below it what is spoken; or delete the file.
    }

vtt-speed = To be read, the subtitle needs { $seconds ->
        [one] up to a second
       *[other] up to { $seconds } seconds
    }; at { $found } characters a second it vanishes too early.
    .why = Most people read no more than { $limit } characters a second beside a picture, and miss the rest.
    .help = Let it stand longer, up to the beginning of the next one, or say it more briefly.

vtt-line = A line of the subtitle takes { $found } cells; { $limit } fit on a small screen.
    .why = Browsers break it where they like, in three lines or more.
    .help = Break it yourself where the sense pauses, in two lines at most, or part it into two subtitles.

vtt-late = The subtitle stands beyond the end of the clip, which is { $length } long.
    .why = It is not shown, or not to its end; perhaps it was made for another cut.
    .help = Compare the times with the clip.

vtt-script = `{ $words }` is not in a script of the language `{ $lang }`, which the name of the file promises.
    .why = Readers who choose this language get words of another.
    .help = See whether the file has the right name; if it has, correct the words. A name in another script may stand in Latin letters.

vtt-language = These subtitles seem to be in the language `{ $found }`; the name of the file promises `{ $lang }`.
    .why = Readers who choose this language get words of another, and so does the text below the player.
    .help = If the file has the wrong name, let it end in `.{ $found }.vtt`; else put the words of the language `{ $lang }` into it.

## Charts

data-missing = { $sheet ->
        [none] There is no data file `{ $file }` for this chart.
       *[other] The data of this chart are there as `{ $sheet }` alone, and charts are drawn from CSV files.
    }
    .why = Without data there is no chart.
    .help = { $sheet ->
        [none] Put the CSV file in the folder of the story, or correct its name at `data`; small and capital letters count.
       *[other] Open `{ $sheet }` in Excel or LibreOffice, save the sheet as “CSV UTF-8 (comma delimited)” in the same folder, and write its name at `data`, for example `data = "port-teu.csv"`.
    }

data-syntax = { $why ->
        [control-character] This cell holds an invisible control character.
        [quote-open] A quotation mark is opened here and never closed.
        [quote-stray] There is text after the closing quotation mark of this cell.
       *[other] The table cannot be read: { $why }.
    }
    .why = Cells would slip into the wrong columns, and the chart would show wrong numbers.
    .help = { $why ->
        [control-character] Delete the content of the cell and type it anew.
        [quote-open] Close the quotation mark, or delete it. A quotation mark within a cell is written twice: `"the ""deep-water"" port"`.
        [quote-stray] Put the whole cell between quotation marks. A quotation mark within it is written twice: `"the ""deep-water"" port"`.
       *[other] Save the table anew as CSV (UTF-8, separated by commas).
    }

data-separator = The columns of this table are separated by { $found ->
        [tab] tabs
       *[other] `{ $found }`
    }, not by commas.
    .why = The whole row would be taken for one cell.
    .help = Excel separates by the region settings of Windows: there, set the list separator to `,` and the decimal symbol to `.`, then save anew as “CSV UTF-8”. LibreOffice asks for the field delimiter when it saves as “Text CSV”. Decimal marks must be points: `12.5`.

data-row-length = This row has { $found ->
        [one] one cell
       *[other] { $found } cells
    }, but the header has { $expected ->
        [one] one
       *[other] { $expected }
    }.
    .why = The cells after that place would belong to the wrong columns.
    .help = Put a cell that holds a comma between quotation marks (`"in spring, at dawn"`), write decimal marks as points (`12.5`), and leave a cell without a value empty, with its comma.

data-column-twice = Two columns are called `{ $column }`.
    .why = The program cannot tell which of them the chart should show.
    .help = Give one of the columns another name, or delete it.

data-label-missing = This row has nothing in the column `{ $column }`.
    .why = Its numbers would stand in the chart without saying what they belong to.
    .help = Write the label in the column `{ $column }`, for example the year, or delete the row.

data-empty = { $why ->
        [values] No row of this table has a value in the columns of the chart.
       *[rows] This table has no rows.
    }
    .why = A chart without data would be an empty frame.
    .help = { $why ->
        [values] Fill in the values, or leave the chart out until there are some.
       *[rows] Write one row for each label below the header, for example `2025,11.81`.
    }

data-rows-many = This table has { $found } rows; a chart shows { $limit } at most. The first row beyond that is marked.
    .why = Nobody can read so many values in one drawing, and the table below it would make the page heavy for everybody.
    .help = Sum the rows up, for example by month instead of by day, or show only a part of the years. The whole table can be offered as a download: `[all the data](table.csv)`.

data-column-missing = The table has no column `{ $column }`.
    .why = The chart would lack the values or words of that column.
    .help = Correct the name in the first row of the table or in the `[[figure]]`, or add the column; small and capital letters count.

data-header = The line `{ $line }` stands where the names of the columns must be.
    .why = The first line of a table says what each column holds; without it no column can be found.
    .help = Delete that line, or open the table and delete the row above the names of the columns. The first line must hold all the names, for example `year,actual`.

data-thousands = `{ $value }` in the column `{ $column }` is read as a decimal number, and may be meant as { $meant }.
    .why = In a table a point is a decimal point. Exactly three digits stand behind it, as thousands have in Vietnamese; then the chart would show a thousandth.
    .help = If thousands are meant, write the numbers without points, `{ $meant }`. If the decimals are right, write a zero behind this number, `{ $value }0`: it changes nothing and shows what is meant.

data-number = `{ $value }` in the column `{ $column }` is not a number that can be read.
    .why = A number that has to be guessed may be wrong by a thousand times.
    .help = { $why ->
        [formula] This is a formula, and only its program can compute it. Save the table once more from there, with the values in place of the formulas, or type the result.
        [sheet] This is an error of the spreadsheet, not a value. Correct the formula there and save the table once more; or leave the cell empty.
        [absent] If there is no value, leave the cell empty: readers are told that it is missing.
        [digits] Write the plain digits 0 to 9, not those of full width or of another script.
        [percent] Write the number without the percent sign; that it is a percentage is said by `unit = "percent"` of the `[[figure]]`.
        [minus] Write the hyphen of the keyboard, `-`, in place of this minus sign or dash; the page shows the proper sign.
        [scientific] Write the number out, with all its zeros, for example `100000` in place of `1e5`.
        [long] This number has more digits than any chart can show. Round it, or take a larger unit, for example millions.
        [plus] Write the number without the plus sign.
        [point] Write a digit on both sides of the point, for example `0.5`, or leave the point out.
        [thousands] Write the digits in one piece, without signs or blanks between the thousands, for example `1234567`; each page shows them as its language does.
        [comma] Write a point as decimal mark and nothing between the thousands, for example `1234.5`; each page shows the mark of its language.
       *[other] Write digits with a point as decimal mark and nothing else, for example `1234.5`. Leave the cell empty if there is no value.
    }

data-total = { $why ->
        [series] In every row, the column `{ $label }` is the total of the other columns.
        [sum] The value of `{ $label }` is exactly the total of all other rows.
       *[word] The row `{ $label }` seems to be the total of the others.
    }
    .why = { $why ->
        [word] A total beside its parts makes them look small, and is counted twice where parts make a whole.
       *[other] Everything would be counted twice: each part would seem half of what it is.
    }
    .help = { $why ->
        [series] Take `{ $label }` out of `series`: the chart adds its parts up by itself.
        [sum] Delete the row: the chart adds its parts up by itself. If it is a part that happens to be half of all, say what they make together, for example `total = 22` in the `[[figure]]`.
       *[word] Delete the row, and give the total in the text. If it is a part or something else, give it another name; a table (`kind = "table"`) may end with a total.
    }

data-part = { $why ->
        [share-negative] `{ $value }` in the column `{ $column }` is below zero, so it is no share of a total.
        [area-negative] `{ $value }` in the column `{ $column }` is below zero, and areas are put one on the other.
       *[area-gap] The column `{ $column }` has no value in this row, and areas are put one on the other.
    }
    .why = { $why ->
        [share-negative] Shares of a hundred can be computed only when every part adds to the total.
       *[other] The layers above this one would start at a wrong height, so all of their values would look wrong.
    }
    .help = { $why ->
        [share-negative] Use `bars = "stacked"` or `bars = "grouped"`, which draw values below zero; or correct the cell.
        [area-negative] Use `kind = "line"`, which draws each series by itself; or correct the cell.
       *[area-gap] Use `kind = "line"`, which leaves gaps open; or fill in the cell, with `0` if there was nothing.
    }

data-range = { $why ->
        [above] The lower end `{ $end }` lies above the value `{ $value }` of the column `{ $column }`.
        [below] The upper end `{ $end }` lies below the value `{ $value }` of the column `{ $column }`.
        [low] The value `{ $value }` has an upper end, but no lower one.
        [high] The value `{ $value }` has a lower end, but no upper one.
       *[value] There is a range, but no value in the column `{ $column }`.
    }
    .why = A range says between which numbers the true value lies; this one would mislead.
    .help = Write a number in `low.{ $column }` that is not above the value, and one in `high.{ $column }` that is not below it; or leave both cells empty.

data-order = `{ $label }` stands below `{ $before }`, which comes after it.
    .why = A line joins its points from row to row, so it would run back in time.
    .help = Put the rows in the order of their dates, the oldest first. If the order is meant, use `kind = "bar"`.

data-undated = { $why ->
        [form] The label `{ $label }` is not read as a date: dates are written with the year first.
        [quarter] The label `{ $label }` is not read as a date: there is no form for quarters.
       *[words] The label `{ $label }` is no date, as most labels of this line are.
    }
    .why = { $why ->
        [words] It would become one more point of the line; a total would make the line leap.
       *[other] Values would stand side by side as if no time lay between them, and readers of other languages would see the label as it is typed.
    }
    .help = { $why ->
        [form] Write `{ $date }`, and the others in the same way; each page shows the date as its language writes it.
        [quarter] Write the first month of each quarter, here `{ $date }`, and what readers see in the columns `name.vi`, `name.en` and so on, for example `Q1 2024`.
       *[words] If this is a total or a remark, delete the row: a line shows the single dates. If it is a date, write it like the others, for example `2025` or `2025-11`; that a value is an estimate is said in the column `note`.
    }

data-years-missing = { $count ->
        [one] There is no row between `{ $before }` and `{ $label }`, where one is to be expected.
       *[other] There is no row between `{ $before }` and `{ $label }`, where { $count } are to be expected.
    }
    .why = { $kind ->
        [bar] The bars would stand side by side as if no time lay between them.
       *[other] The line would be drawn straight on, as if the values between were known.
    }
    .help = { $kind ->
        [stack] Add what is missing, beginning with `{ $row }` and its values. Where they are not known, take `kind = "line"` and leave the cells empty: a line leaves the gap open.
       *[other] Write a row for each, with its value, or with an empty cell where there is none: `{ $row }`. Then readers see that there is a gap.
    }

data-future = `{ $label }` lies after { $as_of }, the date of the numbers (`as_of`), and its value is shown as if it were known.
    .why = Readers would take a forecast or a target for a result.
    .help = If the value is expected or planned, write `estimate` in the column `note` of this row, or put planned values into a column of their own and name it so. If it is known by now, correct `as_of`.

data-date = `{ $value }` is not a date.
    .why = The event could not be put in its place on the timeline.
    .help = Write the year first: `1874`, `2018-05` or `2018-05-13`.

data-mark = There is no mark `{ $mark }`.
    .why = Readers must be told which values are not exact.
    .help = In the column `note` use `estimate`, `derived`, `at-least` or `about`; separate several with `;`.

data-state = There is no state `{ $state }`.
    .why = Readers must be told what is done and what is only planned.
    .help = In the column `state` use `done`, `now` or `planned`. An empty cell means `done`.

milestone-state = { $state ->
        [planned] The milestone of { $date } is said to be planned, but by { $as_of }, the date of the chart (`as_of`), that day is over.
        [now] The milestone of { $date } is said to be under way, but that day lies years after { $as_of }, the date of the chart (`as_of`).
       *[done] The milestone of { $date } is said to be done, but that day lies after { $as_of }, the date of the chart (`as_of`).
    }
    .why = Readers would not know whether it has happened.
    .help = { $state ->
        [planned] If it has been reached, write `done` in the column `state`, or `now` if it is being worked at; if it has been put off, write the new date.
        [now] Write `planned` in the column `state`, or correct the date.
       *[done] Write `planned` in the column `state`; an empty cell means `done`. If it has been reached by now, correct `as_of`.
    }

data-coordinate = { $why ->
        [form] `{ $value }` in the column `{ $column }` is no number of degrees.
        [swapped] `{ $value }` cannot be a latitude: `lat` and `lon` seem to have changed places.
        [lat] `{ $value }` is no latitude: latitudes lie between -90 and 90.
       *[lon] `{ $value }` is no longitude: longitudes lie between -180 and 180.
    }
    .why = A point at the wrong place misleads readers, on land and at sea.
    .help = { $why ->
        [form] Write decimal degrees with a point, for example `20.8575` in the column `lat` and `106.6818` in `lon`; south and west are negative.
        [swapped] In Việt Nam `lat` is between 8 and 24 and `lon` between 102 and 118; put each number in its column.
       *[other] Check the number against its source; south and west are negative.
    }

data-row-twice = Two rows have the label `{ $label }`.
    .why = The chart would show two values for one thing.
    .help = Delete one of the rows, or correct its label.

data-words-missing = The row `{ $label }` has no words in the language `{ $lang }`.
    .why = Readers of that language would see an empty or a foreign label.
    .help = Fill in the cell of this row in the column that ends in `.{ $lang }`, for example `name.{ $lang }` or `text.{ $lang }`.

flow-value = { $value ->
        [none] This flow has no value.
       *[other] A flow of `{ $value }` cannot be drawn.
    }
    .why = A band is as wide as its value; of nothing, or of less than nothing, there is none.
    .help = Write a number above 0, or delete the row.

flow-ring = These links lead back to where they began: { $ring }.
    .why = A flow chart reads from one side to the other; in a ring the same amount would be shown again and again.
    .help = Delete the link that leads back, or give what comes out another name than what went in.

flow-unbalanced = { $node } takes in { $taken } and gives on { $given }.
    .why = Readers would ask where the rest has gone, or where the surplus comes from.
    .help = Correct the values, or add what is missing as a link of its own, for example to `other`. If a value is not exact, say so in the column `note`: `estimate`, `about` or `at-least`.

map-missing = There is no map `{ $file }`.
    .why = The points or areas would stand on nothing.
    .help = Put the GeoJSON file beside the story and write its name at `map`, for example `map = "coast.geojson"`. A map that several stories share may lie elsewhere in `content`: `map = "/maps/coast.geojson"`.

map-syntax = { $why ->
        [end] This map ends in the middle.
        [deep] This map is nested deeper than any map is.
        [number] This is no number.
        [text] This text is not closed, or has a `\` that means nothing.
       *[sign] Here the map cannot be read as JSON.
    }
    .why = A map of which only a part is read would show wrong coasts or borders.
    .help = Export the map anew as GeoJSON from the program that made it; a file that was edited by hand often lacks a comma or has one too many.

map-shape = { $why ->
        [object] Here an object of GeoJSON is expected: a `FeatureCollection`, a `Feature` or a geometry.
        [type] This object does not say which `type` it is.
        [topology] This map is TopoJSON, not GeoJSON.
        [kind] GeoJSON has no type `{ $found }`.
        [key] This object lacks its `{ $found }`, or has another thing there.
        [list] Here a list in square brackets is expected.
        [position] This is no position: two numbers are expected, first the longitude, then the latitude.
        [ring-short] This area has { $found } corners; with the first one repeated at the end there must be 4 at least.
        [ring-open] The edge of this area is not closed: its last position differs from its first.
        [join] No area of this map has the property `{ $found }`.
       *[empty] There is nothing on this map.
    }
    .why = A map of which only a part is understood would show wrong coasts or borders.
    .help = { $why ->
        [topology] Export it as GeoJSON (RFC 7946), with longitudes and latitudes in degrees.
        [join] Write at `join` the property by which the data name the areas, for example `join = "code"`.
       *[other] Export the map anew as GeoJSON (RFC 7946) from the program that made it.
    }

map-coordinate = { $why ->
        [swapped] In the position `{ $value }` latitude and longitude seem to have changed places.
        [metres] The position `{ $value }` is not in degrees; it seems to be in metres of a national grid.
        [lon] The longitude in `{ $value }` is not between -180 and 180.
       *[lat] The latitude in `{ $value }` is not between -90 and 90.
    }
    .why = The coast would be drawn at another place of the earth.
    .help = { $why ->
        [swapped] In GeoJSON the longitude comes first, for example `[106.68, 20.86]`. Export the map anew.
       *[other] Export the map anew with the coordinate system WGS 84 (EPSG:4326), which GeoJSON requires.
    }

map-heavy = This map has { $found } corners; a chart may have { $limit }.
    .why = Readers on a telephone would wait for details that no screen can show.
    .help = Simplify the map in the program that made it (in QGIS: Vector, Geometry Tools, Simplify), then export it anew.

map-area-missing = The map `{ $file }` has no area whose `{ $join }` is `{ $label }`.
    .why = The value of this row would not be seen on the map.
    .help = Write the name as the map has it; small and capital letters count. If the map has another property with these names, write it at `join`.

map-area-idle = { $count ->
        [one] The map has an area for which there is no row: { $areas }.
       *[other] The map has { $count } areas for which there are no rows: { $areas }.
    }
    .why = They stay blank, and readers do not learn whether there are no data or they were forgotten.
    .help = Add a row for each; where there are no data, leave the cell of the value empty, and the map says so.

map-islands-missing = { $islands ->
        [hoang-sa] The map `{ $file }` is declared to be of Việt Nam, but it does not have the Hoàng Sa (Paracel) archipelago.
        [truong-sa] The map `{ $file }` is declared to be of Việt Nam, but it does not have the Trường Sa (Spratly) archipelago.
       *[both] The map `{ $file }` is declared to be of Việt Nam, but it has neither the Hoàng Sa (Paracel) nor the Trường Sa (Spratly) archipelago.
    }
    .why = A map of Việt Nam shows the whole of its territory, the Hoàng Sa and Trường Sa archipelagos among it. One without them misrepresents the sovereignty of the country and may not be published.
    .help = Replace the file by the map that your unit has approved, with both archipelagos. If the map is not of the country as a whole, delete the line `country`.

map-country = The map `{ $file }` reaches over the whole mainland of Việt Nam and does not say of which country it is.
    .why = On a map of Việt Nam the Hoàng Sa and Trường Sa archipelagos must be shown; only what is declared can be checked.
    .help = Write `country = "VN"` below `map`: then the program checks that both archipelagos are there. Take the map that your unit has approved.

figure-words-missing = The chart `{ $figure }` lacks the words `{ $key }` in the language `{ $lang }`.
    .why = Readers of that language would not learn what the chart shows.
    .help = { $key ->
        [title] Below `[words.{ $figure }]` in the front matter of this edition, write `title = "…"`: say what the chart shows.
        [break] Below `[words.{ $figure }]` in the front matter of this edition, write `break = "…"`: say what begins at the break.
       *[other] Below `[words.{ $figure }]` in the front matter of this edition, say what this series is called, for example `series = {"{"} actual = "Actual", plan = "Planned" {"}"}`.
    }

figure-label-unnamed = The chart `{ $figure }` has no name for `{ $label }` in the language `{ $lang }`.
    .why = Readers of that language would see the bare word of the data file.
    .help = Below `[words.{ $figure }]` in the front matter of this edition, write its name at `labels`: `labels = {"{"} "{ $label }" = "…" {"}"}`; several are separated by commas.

figure-words-orphan = There are words for a chart `{ $figure }`, but this story has no such chart.
    .why = The id may be mistyped; then the real chart has no words.
    .help = Write the `id` of the `[[figure]]` after `words.`, or delete these words.

figure-incomplete = { $key ->
        [unit-of-row] A number of the chart `{ $figure }` has no unit: neither its row nor the chart has one.
       *[other] The chart `{ $figure }` lacks the key `{ $key }`.
    }
    .why = { $key ->
        [sources] A number without its source cannot be checked.
        [as_of] Readers must see how recent the numbers are.
        [unit] A number without its unit means nothing.
        [unit-of-row] A number without its unit means nothing.
       *[other] Without it the chart cannot be drawn.
    }
    .help = { $key ->
        [sources] Add the ids of its sources to the `[[figure]]`, for example `sources = ["S02"]`.
        [as_of] Add the date of the newest number to the `[[figure]]`, for example `as_of = 2026-01-06`.
        [unit] Add the id of the unit of measure to the `[[figure]]`, for example `unit = "percent"`.
        [unit-of-row] Write the id of its unit of measure in the column `unit` of its row, for example `people`. If all rows have one unit, add it to the `[[figure]]`: `unit = "people"`.
        [x] Add the name of the column of labels to the `[[figure]]`, for example `x = "year"`.
        [map] Add the GeoJSON file of the areas to the `[[figure]]`, for example `map = "wards.geojson"`.
        [series] Add the names of the columns of values to the `[[figure]]`, for example `series = ["actual", "plan"]`.
       *[other] Add `{ $key }` to the `[[figure]]`; docs/format.md has an example.
    }

figure-series-count = { $key ->
        [panels] The chart `{ $figure }` has { $found } columns of values, but `panels` parts the rows of one column.
       *[bars] The chart `{ $figure }` stacks a single column of values.
    }
    .why = { $key ->
        [panels] Each panel shows one group of rows, so the program would not know which column to show.
       *[bars] One part makes no stack: it is always the whole.
    }
    .help = { $key ->
        [panels] Keep one column in `series`; or delete `panels`, and each column becomes a panel.
       *[bars] Name all the parts, for example `series = ["domestic", "foreign"]`; or delete the line with `bars`.
    }

figure-twice = Two charts of this story have the id `{ $figure }`.
    .why = The program cannot tell which of them the text means.
    .help = Give one of them another `id`, and use it in the text and after `words.` as well.

figure-repeated = This text shows the chart `{ $figure }` a second time.
    .why = A link to the chart could lead to one of the two only, and readers learn nothing new.
    .help = Keep one of the two `::: figure { $figure }`, and refer to it elsewhere with a link: `[the chart](#{ $figure })`.

figure-unused = The chart `{ $figure }` is never shown in this edition.
    .why = Readers of this edition do not get to see it.
    .help = Add a line `::: figure { $figure }` and below it a line `:::` where the chart belongs{ $edition ->
        [source] ; or delete the `[[figure]]`
       *[translation] {""}
    }.

figure-missing = This story has no chart `{ $figure }`.
    .why = The place in the text would stay empty.
    .help = Correct the id after `::: figure`, or add a `[[figure]]` with `id = "{ $figure }"` to the front matter of the source edition.

unit-unknown = No language of the site has words for the unit `{ $unit }`.
    .why = The chart could not say what its numbers count.
    .help = The site has words for { $known }. Take one of these; or give the unit a name in small letters without marks, such as `{ $slug }`, and add the line `unit-{ $slug } = …`, in the words of each language, to { $files }; a file that is not there yet has only to be created.

figure-label-missing = The chart `{ $figure }` names the label `{ $label }`, which is not in its data.
    .why = What is said of this label would be missing from the chart, or could not be checked.
    .help = At `highlight`, `breaks`, `annotations` or `of`, write a label just as it stands in the table, between quotation marks, for example `["2025"]`.

figure-overdue = Newer numbers for the chart `{ $figure }` were promised by { $refresh_by }, and that day is over.
    .why = Readers would take old numbers for the present state; until newer ones are there, the page says that these are old.
    .help = Put the newer numbers into its CSV file and change `as_of` and `refresh_by`; or, where none will come, delete `refresh_by`.

figure-refresh-early = The chart `{ $figure }` promises newer numbers by { $refresh_by }, but its own are of { $as_of }.
    .why = What is promised would have come before what is there.
    .help = At `refresh_by`, write the day by which the numbers after those of `as_of` will have come.

figure-disagrees = This chart says { $value } for `{ $label }`; the chart `{ $figure }` of the story `{ $story }`, which shows the same series, says { $other }.
    .why = Two values for one thing cannot both be right, and readers who see both trust neither.
    .help = Look into the source which of the two is right, and correct the other file. Where the two series are not the same thing after all, say what each measures: `measures = {"{"} column = "an-id" {"}"}` in their `[[figure]]`s, with two different ids.

figure-measure-orphan = The chart `{ $figure }` shows no column `{ $column }`.
    .why = What is said of this column would be said of nothing.
    .help = Write one of the names that stand in `series` of this `[[figure]]`.

claim-wrong = The text is said to state { $says }, but from the data of the chart `{ $figure }` follows { $computed } ({ $kind } of { $labels }).
    .why = A number that does not follow from the chart beside it is wrong in one of the two places.
    .help = If the data are right, write { $computed } at `says` and into the text of every language; if the text is right, correct the data.

claim-uncomputed = { $reason ->
        [labels] { $kind ->
            [value] The value at one label is stated, so `of` has one label.
            [share] The share of one label is stated, so `of` has one label.
            [sum] A sum takes two labels or more at `of`.
           *[other] This takes two labels at `of`: the earlier one and the later one.
        }
        [gap] There is no value at the label `{ $label }`.
        [zero] The number would have to be divided by zero.
       *[number] `{ $label }` is no number.
    }
    .why = What the text states cannot be compared with the data.
    .help = { $reason ->
        [labels] Correct `of`, for example { $kind ->
            [value] `of = ["2025"]`
            [share] `of = ["2025"]`
           *[other] `of = ["2024", "2025"]`
        }.
        [number] Write the number with digits and a decimal point, between quotation marks and without its unit: `says = "23.4"`.
       *[other] Name labels with values, or delete this `[[claim]]`.
    }

claim-across-break = The text is said to compare `{ $first }` with `{ $second }`, but at `{ $label }` the chart `{ $figure }` begins to count in another way.
    .why = Part of the change comes from the new way of counting, so the number does not say how much has truly changed.
    .help = Compare labels on the same side of the break; or state both values without their change, and delete this `[[claim]]`.

claim-unsaid = The number { $says } is said to stand in this edition, and does not.
    .why = The text may state another number in this language than in the others.
    .help = Write { $says } into the text, or correct `says` in the `[[claim]]` of the source edition.

figure-columns = A chart of the kind `{ $kind }` shows { $kind ->
        [slope] two columns of values
        [comparison] two or three columns of values
       *[other] one column of values
    }; this one names { $found }.
    .why = The drawing has no place for the others, or lacks one; readers would miss what is meant.
    .help = { $kind ->
        [slope] At `series`, name the column before and the column after, for example `series = ["y2020", "y2025"]`; for more of them take `kind = "line"`.
        [comparison] At `series`, name two or three columns, for example `series = ["before", "after"]`; for more of them take `kind = "bar"`.
       *[other] At `series`, name one column; for several of them take `kind = "bar"`.
    }

figure-series-wrong = { $why ->
        [labels] The column `{ $column }` holds the labels (`x`), so it cannot be a column of values too.
       *[twice] The column `{ $column }` stands twice in `series`.
    }
    .why = { $why ->
        [labels] The chart would draw its labels, years for example, as if they were measured.
       *[twice] The chart would show the same values twice, under one name.
    }
    .help = { $why ->
        [labels] At `series`, write the columns with the values, for example `series = ["actual"]`.
       *[twice] Delete it here, or write the column that is meant.
    }

series-many = This chart shows { $found } series, and there are { $limit } colours: from here on they repeat.
    .why = Two series in one colour cannot be told apart, and even eight are more than most readers can follow.
    .help = Take `kind = "small-multiples"`, which draws a small panel for each; or show fewer series, the smallest of them together as “Other”.

figure-scale = The scale begins at { $min } and ends at { $max }: its end must lie above its beginning.
    .why = There is no room between them in which to draw, and the program would have to leave it out.
    .help = Correct `min` and `max`, for example `scale = {"{"} min = 20, max = 60 {"}"}`; or delete the line, and the program finds a scale.

figure-break-first = The break at `{ $label }` stands at the first label.
    .why = A break parts what is counted in one way from what is counted in another; there is nothing before it.
    .help = Write the first label of the new way of counting at `breaks`; or delete it, and say in the `note` of the chart how its numbers are counted.

figure-unfit = { $why ->
        [negative] A chart of the kind `{ $kind }` cannot show { $found }: it has no room below zero.
        [gap] The value of “{ $found }” is missing, and a chart of the kind `{ $kind }` shows a whole.
        [few] A chart of the kind `{ $kind }` shows the parts of a whole; here is only one.
        [many] A chart of the kind `{ $kind }` has six parts at most; here are { $found }.
        [percent] These percentages add up to { $found }, not to 100.
       *[nothing] All values are zero, so there is no whole to be parted.
    }
    .why = { $why ->
        [many] Nobody can compare so many slices or tell their colours apart.
       *[other] The drawing would tell readers what is not so.
    }
    .help = { $why ->
        [negative] Take `kind = "bar"`: bars may lie on both sides of zero.
        [gap] Fill in the cell, delete the row, or take `kind = "bar"`, which shows a gap as a gap.
        [few] Take `kind = "big-numbers"`, or add a row for the other parts.
        [many] Sum the smallest rows up in one, “Other”, or take `kind = "bar"`.
        [percent] Add a row for the part that is missing, correct the numbers, or take `kind = "bar"`.
       *[nothing] Correct the column, or leave the chart out.
    }

rank-as-bar = The figure `{ $figure }` shows ranks as a chart of the kind `{ $kind }`.
    .why = The 30th would have a bar thirty times as long as the first, though it stands far below it: the drawing would say the opposite of the numbers.
    .help = Write `kind = "line"` or `kind = "small-multiples"` for ranks over the years, and `kind = "slope"` for two of them: there the first place stands at the top. `kind = "dot"` and `kind = "table"` show ranks too.

figure-total-wrong = The values add up to { $sum }, not to { $total }; the difference is { $difference }.
    .why = Readers who check the sum would trust nothing else on the page.
    .help = If a row is missing or a value mistyped, correct the table. If the values are right, write `total = { $sum }`, and see that the text says so too.

figure-symbols-many = With `each = { $each }` one row would have { $found } symbols; at most { $limit } are drawn.
    .why = Nobody counts so many symbols.
    .help = Let each symbol stand for more, or delete `each`: the program then chooses a round number.

figure-key-idle = The key `{ $key }` has no meaning for a chart of the kind `{ $kind }`.
    .why = Nothing in the drawing changes by it, which whoever wrote it may not know.
    .help = Delete it, or take a kind that uses it: { $kinds }.

glyph-missing = The picture of the figure `{ $figure }` in the language `{ $lang }` needs the character “{ $character }” ({ $code }), which no font has.
    .why = It would vanish from the picture and the PDF without a trace.
    .help = If it got there by mistake, write another in the words of the figure or in its table. If it is right, put a TrueType font that has it into the folder `fonts/print/` of the site’s own theme and name its family in `theme.toml`, below `[print]`; without pictures and PDF: `[figures]` with `images = false` and `pdf = false` in `haidang.toml`.

figure-failed = No file could be made of the figure `{ $figure }`: { $why }
    .why = That is a fault of the program, not of your content; the page offers a file that would not be there.
    .help = Please report it together with the figure’s table. Until then: `[figures]` with `pdf = false` and `images = false` in `haidang.toml`.

## Weight

page-heavy = { $kind ->
        [scripts] The page `{ $address }` loads { $is } KB of scripts; its budget is { $limit } KB.
        [first] What a telephone loads of `{ $address }` before anybody scrolls has { $is } KB; the budget is { $limit } KB.
        [text] The edition in words alone at `{ $address }` has { $is } KB; its budget is { $limit } KB.
       *[page] The page `{ $address }` has { $is } KB when a host sends it; its budget is { $limit } KB.
    }
    .why = On a slow line every 50 KB cost a second, and readers leave before a heavy page has come.
    .help = This is what weighs: { $parts }. { $kind ->
        [first] Choose a cover that needs less, such as a drawing or a picture with large even areas, or let the theme ask for smaller sizes.
        [scripts] Make the theme's scripts shorter.
        [text] Divide the page, or show the longest table as a file to download.
       *[page] Divide the page, or leave out a chart that few need.
    } If the page is worth it, raise its budget under `[budgets]` in `haidang.toml`.

## What machines ask for

security-expiry = { $kind ->
        [over] The site's `security.txt` has expired, on { $date }.
        [far] The site's `security.txt` expires only on { $date }, more than a year from now.
       *[soon] The site's `security.txt` expires { $days ->
            [0] today, { $date }
            [1] tomorrow, { $date }
           *[other] in { $days } days, on { $date }
        }.
    }
    .why = It tells people who find a weakness whom they can warn. { $kind ->
        [far] RFC 9116 wants it to end within a year, so that the address in it is looked at again before it is wrong.
       *[soon] Once it has expired, nobody can rely on the address in it.
    }
    .help = See whether the contact still holds, then write a new day at `expires`, less than a year ahead.

## Theme

print-font = { $kind ->
        [file] The font `{ $name }` cannot be used for pictures and PDF.
       *[family] No font for pictures and PDF is called `{ $name }`.
    }
    .why = Figures as pictures and PDF are drawn with these fonts alone, never with those of the computer, so that they are the same everywhere.
    .help = { $kind ->
        [file] Put a font in its place that ends in `.ttf` and has TrueType outlines; fonts with CFF outlines (most `.otf`) and web fonts (`.woff2`) do not work here.
       *[family] Write the family’s name as the font itself gives it, or put the font into `fonts/print/` of the theme.
    }

web-font = { $kind ->
        [missing] There is no font `fonts/{ $name }` in the theme.
        [outlines] The font `{ $name }` cannot be cut: its outlines are not TrueType.
       *[file] The font `{ $name }` is damaged, or is no whole font.
    }
    .why = Each build cuts the fonts of pages to the letters that the site uses, so that pages open on a slow line. A font that cannot be cut is left out, and pages show a face of the reader’s system instead.
    .help = { $kind ->
        [missing] Put the file there, or correct `file` in `theme.toml`: it is the path below the folder `fonts/` of the theme.
        [outlines] Ask who made the font for the variant with TrueType outlines, which mostly ends in `.ttf`; `.otf` files mostly have CFF outlines, which break when they are cut.
       *[file] Take the whole font as its authors give it out, ending in `.ttf`; files packed for the web (`.woff`, `.woff2`) do not work here.
    }

letter-missing = The font { $family } has no letter { $character } ({ $code }).
    .why = Readers see this letter in another face, which looks like a slip within the word.
    .help = If the letter is right, leave it as it is, set `letter-missing = "advice"` under `[severities]` in `haidang.toml`, or ask who looks after the theme for a font that has it. If it is a slip, correct it: some letters only look alike.

colour-contrast = The colour { $one } stands out too little from { $other }: the contrast is { $is }, and must be at least { $least }.
    .why = Many readers could not read it, on a telephone in the sun least of all.
    .help = Make it darker on a light ground, lighter on a dark one, in `theme.toml` below `[figure.day]` or `[figure.night]`.

colours-alike = The colours { $one } and { $other } look alike to people who lack a kind of cone: they lie { $is } apart, and must lie at least { $least } apart.
    .why = About one man in twelve could not tell the series of a figure apart.
    .help = Make one of them clearly lighter or darker than the other, in `theme.toml` below `[figure.day]` or `[figure.night]`: lightness helps everybody, another hue only some.

theme-missing = There is no theme `{ $theme }`.
    .why = The theme gives every page its form.
    .help = Correct `theme` in `haidang.toml`, or `extends` in the theme's own file `theme.toml`. The built-in theme is called `harbour`.

template-syntax = This template cannot be read: { $why }.
    .why = Pages that use it cannot be made.
    .help = Undo the last change to this file, or ask whoever looks after the theme to mend this place.

template-failed = A template failed on the page `{ $address }`{ $others ->
        [0] {""}
        [one] {" "}and on one other page
       *[other] {" "}and on { $others } other pages
    }: { $why }.
    .why = The page cannot be made.
    .help = Undo the last change to the theme, or send this report to whoever looks after it.

template-endless = A template does not come to an end on the page `{ $address }`: it went through more than { $rounds } rounds, or wrote more than { $megabytes } MB.
    .why = The page would never be finished, or nobody could load it.
    .help = Undo the last change to the theme: a loop inside a loop, or a component that calls itself. Or send this report to whoever looks after the theme.

template-cycle = Themes or templates lead back to themselves in a circle: { $chain }.
    .why = The program would never come to an end.
    .help = Take one of these references out (`extends`, `include`), or ask whoever looks after the theme.

template-missing = The theme has no template `{ $name }`.
    .why = Pages of this kind cannot be made.
    .help = Create `templates/{ $name }` in the theme, or write `extends = "harbour"` in its `theme.toml`, so that it takes over the built-in one.

## Output

## When the machine refuses

cause = { $why ->
        [not-found] it is not there
        [forbidden] this is not allowed
        [read-only] nothing can be written on this disk
        [full] the disk is full
        [exists] there is something of that name already
        [no-folder] a file stands where a folder is needed
        [folder] it is a folder
        [busy] it is in use
        [address-taken] another program uses this address
        [address-foreign] this machine has no such address
        [link] it is a link that leads nowhere
        [neither] it is neither a file nor a folder
       *[other] { $why }
    }
error-read = `{ $path }` could not be read: { $cause }.
error-write = `{ $path }` could not be written: { $cause }. { $kind ->
        [file] A file stands where a folder is needed: choose another place.
        [forbidden] You are not allowed to write there: choose another place, or ask whoever may give you the right.
        [full] There is no room: delete what is not needed, or choose another disk.
       *[other] Check that there is room on the disk and that you are allowed to write there.
    }
error-swap = The finished site could not be put in place at `{ $path }`: { $cause }. { $kind ->
        [busy] The folder is exchanged as a whole, so it cannot be a mount point: choose a folder within that mount with `--out`. If it is none, close programs that use files of the folder, then build again.
       *[other] Check that you are allowed to write in the folder above it, then build again.
    }
error-delete = `{ $path }` could not be deleted: { $cause }. Close programs that use it and try again.
error-listen = No server can be started at `{ $path }`: { $cause }. Close the other program that uses this address, or choose another port with `--port`.
error-watch = `{ $path }` cannot be watched for changes: { $cause }.

## After a build

summary-built = The site is built: { $pages ->
        [one] one page
       *[other] { $pages } pages
    } in { $languages ->
        [one] one language
       *[other] { $languages } languages
    }, { $seconds } s.
summary-pages = { $lang }: { $count ->
        [one] one page
       *[other] { $count } pages
    }
summary-pages-shared = for all languages: { $count ->
        [one] one page
       *[other] { $count } pages
    }
summary-pictures = Pictures: { $made } made, { $reused } from the store.
summary-files = Files: { $written } written, { $unchanged } unchanged, { $removed } removed.
summary-unchanged = Nothing has changed since the last build; no file was written.
summary-nothing-published = Nothing was published.
summary-not-published = Nothing was published. The site that stands was left as it was.
same-elsewhere = The same holds for { $files }.
same-elsewhere-many = The same holds for { $files } and { $count } more; `--format json` gives all.
more-of-a-code = … and { $count } more of `{ $code }`; `--format json` gives all.
summary-problems = { $errors ->
        [one] One error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] one warning
       *[other] { $warnings } warnings
    }, { $advice ->
        [one] one piece of advice
       *[other] { $advice } pieces of advice
    }.
summary-clean = No problem was found.
summary-lowered = Rules lowered in `haidang.toml`: { $codes }.
summary-exempted = Exempted from checks: { $places }.
summary-next-change = The site next changes by its own dates at { $moment }. Build again then.
summary-preview = This is a preview: it also shows drafts, stories whose time has not come or is over, unreviewed translations and languages that are not live. Do not publish it.
strict-note = Warnings count as errors here, because of `--strict`.

## While it works

progress-variants = Pictures: { $made } of { $all ->
        [one] one variant
       *[other] { $all } variants
    }
progress-pages = pages and files: { $made } of { $all }

## The preview on your own computer

serve-ready = The site can be seen at { $url }
serve-rebuilt = Built again in { $seconds } s.
serve-problems = { $count ->
        [one] One problem was found.
       *[other] { $count } problems were found.
    }
serve-stop = Press Ctrl+C to stop.
serve-error-title = This page has problems
serve-error-intro = It can be shown when the problems below are solved. Correct the files, save them and load this page again.
serve-show-anyway = Show the page as it is now
serve-unplanned = Nothing stands at the address `{ $address }`.
serve-manifest = `manifest.json` lists the files of the finished site. The preview writes none; `haidang build` makes it.

## Translations

tr-no-language = No language of the site could be read, so there is nothing to compare.
tr-story-unknown = There is no story `{ $story }`.
tr-swapped = The story comes first, then the language: `{ $story } { $language }`.
tr-source-edition = The story `{ $story }` is written in `{ $language }`: that is the source edition, which others are compared with. { $others ->
        [none] It has no translation yet.
       *[other] It has translations into: { $others }.
    }
tr-language-unknown = The site has no language `{ $language }`. Its languages are: { $languages }.
tr-translation-missing = The story `{ $story }` has no translation into `{ $language }`.
tr-person-unknown = There is no person `{ $person }` in content/people.toml. Add one there: `[{ $slug }]`, and below it `name = {"{"} { $names } {"}"}`, with a name in every language.
tr-undeclared = { $story } ({ $language }): does not declare who has reviewed it; give `--by` instead.
tr-diff-unread = `{ $file }` cannot be read as a whole, so nothing was compared. Mend that first: `haidang check` says what is wrong.
tr-unread = { $story } ({ $language }): `{ $file }` cannot be read as a whole, so nothing was accepted. Mend that first: `haidang check` says what is wrong.
tr-same-person = { $story } ({ $language }): `{ $person }` has translated it and cannot vouch for it as well. Somebody else must.
tr-still-draft = { $file } is still a `draft` and not published. When it is finished, change the line to `status = "needs-review"` and accept again.
tr-still-held = { $file } stays `{ $status }`{ $published ->
        [yes] {""}
       *[no] {" "}and is not published
    }, because { $count ->
        [one] one block
       *[other] { $count } blocks
    } could not be accepted. Do what is said below, and accept again.
tr-still-warned = `haidang check` doubts something in { $file }; readers get it as it stands unless it is corrected:
tr-signed = { $file } is `{ $status }` now.

tr-accepted = { $story } ({ $language }): { $count ->
        [0] nothing new to accept
        [one] one block accepted
       *[other] { $count } blocks accepted
    }{ $refused ->
        [0] {""}
        [one] {", one refused"}
       *[other] {", "}{ $refused } refused
    }.
tr-accept-idle = { $count ->
        [one] In one translation there was nothing new to accept.
       *[other] In { $count } translations there was nothing new to accept.
    }
tr-refused-bumped = { $place }: its source has changed and it has not: “{ $text }”. Translate it anew; or, when the change needs no new translation, accept it with --minor and the reason.
tr-refused-unread = { $place }: it has changed since the review that the translation declares: “{ $text }”. Have it compared again, and accept it with --by.
tr-refused-missing = { $place }: not translated: “{ $text }”. Write its translation into `{ $file }`.
tr-refused-orphan = { $place }: its source is gone: “{ $text }”. Delete it; or bring its source back, if that was deleted by mistake.
tr-kind-paragraph = paragraph
tr-kind-heading = heading of level { $level }
tr-kind-item = list item
tr-kind-cell = cell of a table
tr-kind-code = code
tr-kind-alt = alt text
tr-kind-caption = caption
tr-state-fresh = fresh
tr-state-unproven = unproven
tr-state-edited = edited
tr-state-renewed = renewed
tr-state-outdated = outdated
tr-state-missing = missing
tr-state-orphan = orphan
tr-state-bumped = bumped
tr-not-there = not there yet
tr-urgent = URGENT
tr-words = { $count ->
        [one] one word to translate
       *[other] { $count } words to translate
    }
tr-since = source changed on { $date }
tr-next-count = { $count ->
        [0] Nothing waits: every translation follows its source.
       *[other] { $shown } of { $count } shown.
    }
tr-next-unread = { $count ->
        [one] One translation cannot be compared, because its file or that of its source cannot be read as a whole.
       *[other] { $count } translations cannot be compared, because their files or those of their sources cannot be read as a whole.
    } Mend that first: `haidang check` says what is wrong.
tr-next-translate = What is behind is to be translated: `haidang tr diff { $story } { $language }` shows what has changed, and `haidang tr export { $language }` writes it for translators' programs.
tr-next-add = Where blocks are missing, they are to be translated: `haidang tr diff { $story } { $language }` shows which, and `haidang tr export { $language }` writes them for translators' programs.
tr-next-delete = A block that has lost its source is to be deleted from the translation: `haidang tr diff { $story } { $language }` shows where it stands.
tr-next-moved = { $count ->
        [one] First: a story was moved or renamed, and what was accepted of it lies at its old place. Move this file, and then look again what waits:
       *[other] First: stories were moved or renamed, and what was accepted of them lies at their old places. Move these { $count } files, and then look again what waits:
    }
tr-memory-elsewhere = memory at the story's old place
tr-memory-moved = { $story } ({ $language }): the story was moved or renamed, and what was accepted of it lies at its old place, so nothing is accepted yet. Move that file first: `{ $command }`. If this is another story, delete the old file instead.
tr-next-review = What is translated waits for its review: somebody other than the translator compares it with its source, `haidang tr diff { $story } { $language }`, and runs `haidang tr accept { $story } { $language } --by ID`.
tr-next-missing = What is not there yet begins with `haidang tr export { $language } --story { $story }`, or with a file in `{ $language }` beside its source.
tr-status-next = What waits, and what is to be done next, is listed by `haidang tr next`.
tr-unpromised = In `{ $language }`, { $count ->
        [one] one story has no edition and waits for none
       *[other] { $count } stories have no edition and wait for none
    }: { $stories }{ $others ->
        [0] {"."}
       *[other] {", …"}
    }
tr-unpromised-how = To have a story translated, write the language in its source, `languages = ["{ $language }"]`; if there is such a list already, add `"{ $language }"` to it. Or send the story out at once: `haidang tr export { $language } --story { $story }`.
tr-untranslated = { $story } has no translation yet.
tr-errors-elsewhere = { $count ->
        [one] One error elsewhere: `haidang check` shows it.
       *[other] { $count } errors elsewhere: `haidang check` shows them.
    }
tr-diff-count = { $story } ({ $language }): { $count ->
        [0] Nothing has changed: the translation follows its source.
        [one] One block is to be looked at.
       *[other] { $count } blocks are to be looked at.
    }
tr-diff-translate = Bring the translation up to date; somebody other than the translator then runs `haidang tr accept { $story } { $language } --by ID`. If the changes need no new translation, add `--minor "the reason"`.
tr-diff-complete = Translate what is missing and delete what has lost its source; somebody other than the translator then runs `haidang tr accept { $story } { $language } --by ID`.
tr-diff-review = All is translated and waits for its review: when it says what the source says, somebody other than the translator runs `haidang tr accept { $story } { $language } --by ID`.
tr-export-nothing = Nothing is to be translated there. With --all, what has been accepted goes out, too.
tr-export-review = What is to be reviewed is translated already, and marked so in the file. Somebody other than the translator compares it with its source and runs, for example, `haidang tr accept { $story } { $language } --by ID`.
tr-export-many = There is more than one pair of languages, so there will be more than one file. Name a language, or give a folder: `--out work/`.
tr-export-there = { $path } is there already. With --force it is written over.
tr-exported = { $place }: { $from } → { $to }, { $units ->
        [one] one unit
       *[other] { $units } units
    } of { $stories ->
        [one] one story
       *[other] { $stories } stories
    }{ $open ->
        [0] {""}
       *[other] {", "}{ $open } to translate
    }{ $review ->
        [0] {""}
       *[other] {", "}{ $review } to review
    }.
tr-table-title = Translation: { $from } → { $to }
tr-table-lead = Please type into the right column only. Leave the small lines and everything in ⟦ ⟧ as it is: ⟦1⟧ and ⟦/1⟧ stand around words that are linked or stressed, ⟦2/⟧ stands for a picture, a note or code. Coloured rows need work. Save as HTML, in UTF-8.
tr-table-source = Source ({ $language })
tr-table-target = Translation ({ $language })
tr-unreadable-encoding = { $file } is no text in UTF-8 or UTF-16. Save it again in UTF-8.
tr-unreadable-format = { $file } is in none of the formats that `haidang tr export` writes: XLIFF, PO, TMX, HTML, TBX, CSV.
tr-unreadable-attribute = { $file } does not say `{ $found }`, without which nobody can tell what it belongs to.
tr-unreadable-language = { $file } names the language `{ $found }`, which is no tag of a language.
tr-unreadable-languages = { $file } holds translations into more than one language: { $found }. One file holds one language.
tr-unreadable-xml = { $file } is broken at line { $line }: { $found }
tr-unreadable-empty = { $file } holds nothing to import: there is no `{ $found }` in it.
tr-unreadable-line = { $file } cannot be understood at line { $line }: { $found }
tr-unreadable-context = { $file } has an entry without a context (msgctxt), so nobody can tell what it belongs to: “{ $found }”
tr-import-story-unknown = refused: the project has no such story, or it is written in this language.
tr-import-id-unknown = refused: the story has no block of this id.
tr-import-twice = refused: the file has this unit twice; the first was taken.
tr-import-source-changed = refused: its source has changed since the file was written, or is gone. Export it again.
tr-import-source-changed-now = refused: its source has changed since the file was written. It is now: “{ $text }”. Export it again.
tr-import-translation-changed = refused: the translation was changed here since the file was written, and would be lost. Export it again.
tr-import-empty = refused: it is empty, and the translation here is not.
tr-import-character = refused: it holds a control character that no page can show.
tr-import-mark = { $kind ->
        [link] mark { $number }, the link to `{ $shows }`,
        [picture] mark { $number }, the picture `{ $shows }`,
        [footnote] mark { $number }, the footnote `{ $shows }`,
        [code] mark { $number }, `{ $shows }`,
        [break] mark { $number }, a line break,
        [emphasis] mark { $number }, the emphasis,
        [strong] mark { $number }, the bold type,
        [strike] mark { $number }, the struck-out words,
       *[none] mark { $number }
    }
tr-import-mark-unknown = refused: the source has no mark { $number }. Take it out.
tr-import-mark-missing = refused: { $mark } of the source is not there.{ $kind ->
        [none] {""}
       *[other] {" "}Copy it from the source into the translation; what begins and ends stands on both sides of its words.
    }
tr-import-mark-twice = refused: { $mark } is there twice. Leave it in one place.
tr-import-mark-crossed = refused: { $mark } is not opened and closed as in the source. Copy its beginning and its end from the source, and put them around the same words.
tr-import-check = refused: { $what } [{ $code }] { $help }
tr-import-structure = refused: in the file it would become something else than the block that it translates.
tr-import-no-place = refused: there is no place in the translation where it could stand. Put it there by hand.
tr-import-incomplete = refused: there is no translation of this story yet, and not all of its blocks have come. With --draft it is begun as a draft.
tr-file-changed = { $file } has changed while the import was running, or cannot be read. Nothing was written.
tr-import-next = What was taken is published once somebody other than the translator has read it and said so, for example `haidang tr accept { $story } { $language } --by ID`. Until then, these translations are held back.
tr-import-taken-down = { $count ->
        [one] One of these translations is on the site now, and comes off it until it has been accepted.
       *[other] { $count } of these translations are on the site now, and come off it until they have been accepted.
    }{ $released ->
        [0] {""}
        [one] {" "}`urls.lock` holds the address of one: until then, builds and checks end with the error `address-vanished`, and the site that stands is left as it is.
       *[other] {" "}`urls.lock` holds the addresses of { $released }: until then, builds and checks end with the error `address-vanished`, and the site that stands is left as it is.
    }
tr-imported = { $taken ->
        [one] One unit
       *[other] { $taken } units
    } taken, { $unchanged } unchanged, { $untranslated } not translated, { $refused } refused; { $files ->
        [one] one file
       *[other] { $files } files
    } written.
tr-imported-dry = { $taken ->
        [one] One unit
       *[other] { $taken } units
    } would be taken, { $unchanged } unchanged, { $untranslated } not translated, { $refused } refused; { $files ->
        [one] one file
       *[other] { $files } files
    } would be written.
tr-import-unanswered = refused: the engine has not translated it: { $why }
tr-draft-own-language = The story `{ $story }` is written in `{ $language }`.
tr-draft-sent = { $count ->
        [0] Nothing goes to the engine
        [one] One block goes to the engine
       *[other] { $count } blocks go to the engine
    }{ $remembered ->
        [0] {"."}
        [one] ; one is known from elsewhere.
       *[other] ; { $remembered } are known from elsewhere.
    }
tr-engine-unknown = haidang.toml has no engine `{ $engine }`: there is no heading [mt.{ $engine }].
tr-engine-language = The engine `{ $engine }` does not translate into `{ $language }`, as `languages` of [mt.{ $engine }] says.
tr-engine-start = The engine `{ $engine }` could not be called: { $found }. Nothing was written.
tr-engine-failed = The engine `{ $engine }` has ended in failure: { $found }. Nothing was written.
tr-engine-late = The engine `{ $engine }` has not answered in time; `timeout` of [mt.{ $engine }] says how many seconds it has. Nothing was written.
tr-engine-flood = The engine `{ $engine }` has said far more than it was asked, over { $found } bytes, and was stopped. Nothing was written.
tr-engine-garbage = The engine `{ $engine }` has said something that is no line of JSON with an id: “{ $found }”. What it has to tell people belongs on its standard error stream. Nothing was written.
tr-engine-unknown-id = The engine `{ $engine }` has answered something that it was not asked: `{ $found }`. Nothing was written.
tr-engine-twice = The engine `{ $engine }` has answered `{ $found }` twice. Nothing was written.
tr-export-no-terms = There are no official names in { $file }.
tr-exported-terms = { $count ->
        [one] One official name.
       *[other] { $count } official names.
    }
tr-page-title = Translations of { $site }
tr-page-sentence = { $published } of { $promised } promised translations are on the site. { $fresh ->
        [one] One follows its source, word for word
       *[other] { $fresh } follow their sources, word for word
    }{ $outdated ->
        [0] {""}
        [one] ; one has fallen behind
       *[other] ; { $outdated } have fallen behind
    }{ $review ->
        [0] {""}
        [one] ; one waits for its review
       *[other] ; { $review } wait for their review
    }{ $missing ->
        [0] {""}
        [one] ; one is not there yet
       *[other] ; { $missing } are not there yet
    }.
tr-page-published = on the site
tr-page-part-fresh = { $count } fresh
tr-page-part-review = { $count } to review
tr-page-part-outdated = { $count } behind
tr-page-part-missing = { $count } missing
tr-page-since-when = { $waiting }; behind since { $date } at the latest
tr-page-next = What to do next
tr-page-story = Story
tr-page-task = Blocks
tr-page-blocks = Blocks: { $blocks }
tr-page-since = Source changed
tr-page-urgent = Urgent
tr-page-done = Nothing: every translation follows its source.
tr-page-more = { $count ->
        [one] One more is listed by `haidang tr next`.
       *[other] { $count } more are listed by `haidang tr next`.
    }
tr-page-sections = By section and unit
tr-page-legend = On the site / promised. What a story promises is the list languages = […] in its front matter, else the editions that it has.
tr-page-language = Language
tr-page-words = Words
tr-column-outside = Outside sections
tr-column-all = TOTAL
tr-column-no-unit = no unit
tr-column-blocks = blocks in
tr-column-language = language
tr-column-section = section
tr-column-unit = unit
tr-column-promised = promised
tr-column-published = published
tr-column-fresh = fresh
tr-column-review = to review
tr-column-outdated = outdated
tr-column-missing = missing
tr-column-words = words to do
tr-column-oldest = behind since

## Other commands

clean-done = The folder `{ $folder }` was deleted.
clean-store = In the store `{ $folder }`, { $deleted ->
        [0] nothing was deleted
        [1] one file of { $megabytes } MB was deleted
       *[other] { $deleted } files of { $megabytes } MB in all were deleted
    }; { $kept } { $kept ->
        [1] is
       *[other] are
    } left.
clean-nothing = There is nothing to delete.
urls-locked = `{ $file }` is written: { $all ->
        [one] one address
       *[other] { $all } addresses
    }, { $new } of them new.
urls-unchanged = `{ $file }` has { $all ->
        [one] its one address
       *[other] its { $all } addresses
    } already; nothing to write.
urls-not-locked = `{ $file }` is not written: the site has errors, so it cannot be released.
urls-preview = A preview has addresses that do not belong to the site. Run this command without `--preview`.
urls-unknown = `{ $file }` has no address `{ $address }`. The command `haidang urls list` shows every one that has been released.
urls-still-stands = A page stands at `{ $address }`. Take away the story or edition first, then run this command again.
urls-still-leads-on = `{ $address }` is an alias and leads on. Take it out of `aliases` in `{ $file }` first, then run this command again.
urls-reason = The reason must be one line, and not empty.
urls-withdrawn = `{ $file }` is written: { $count ->
        [one] one address is withdrawn
       *[other] { $count } addresses are withdrawn
    }.
urls-list-stands = stands
urls-list-leads-on = leads on
urls-list-taken = TAKEN
urls-list-withdrawn = withdrawn
urls-list-waits = waits
urls-list-unread = unreadable
urls-list-language-off = language off
urls-list-vanished = VANISHED
media-column-file = file
media-column-kind = kind
media-column-state = state
media-column-credit = credit
media-column-licence = licence
media-column-until = until
media-column-ai = AI
media-column-subtitles = subtitles
media-column-focal = centre, suggested
media-column-silent = no words in
media-column-size = size
media-column-used = shown in
media-state-fine = fine
media-state-ending = ends soon
media-state-expired = EXPIRED
media-state-incomplete = incomplete
media-state-unused = unused
media-ai-generated = generated
media-ai-edited = edited
media-kind-picture = picture
media-kind-photograph = photograph
media-kind-illustration = illustration
media-kind-map = map
media-kind-scan = scan
media-kind-video = film
media-kind-audio = sound
media-count = { $count ->
        [one] One file
       *[other] { $count } files
    }
media-damaged = { $count ->
        [one] The card `{ $card }` has faults
       *[other] `{ $card }` and other cards ({ $count } in all) have faults
    }: what they say is not known whole, and `haidang check` says what is wrong.

plan-count = { $count ->
        [one] One address
       *[other] { $count } addresses
    }
store-wrong = The environment variable HAIDANG_STORE is `{ $value }`, which is a file and no folder. Correct it, or delete it (`unset HAIDANG_STORE`).
epoch-wrong = The environment variable SOURCE_DATE_EPOCH is `{ $value }`, which is no number of seconds since 1 January 1970. Correct it, delete it (`unset SOURCE_DATE_EPOCH`), or say with `--now` which moment counts as now.
base-url-wrong = `--base-url` takes an address with scheme and host such as `https://example.gov.vn/`, not `{ $value }`.
now-wrong = `--now` takes a day such as `2026-11-20` or a moment such as `2026-11-20T09:00:00+07:00`, not `{ $value }`.
out-foreign = The folder `{ $folder }` holds `{ $file }`, which no build has put there. { $command ->
        [clean] It would be deleted with the folder.
       *[build] A build replaces the whole folder, so that file would be lost.
    } Move it away, or choose another folder.
out-refused = The folder `{ $folder }` { $command ->
        [clean] is not deleted
       *[build] cannot take the finished site, which replaces a folder as a whole
    }: { $reason ->
        [holds-project] the project itself is in it. Choose a folder of its own, for example `public`.
        [among-sources] it lies among the texts of the project. Choose a folder outside `content/`, `i18n/`, `static/` and `themes/`, for example `public`.
        [file] no folder can be there. Choose another name.
        [mount-point] it is a mount point, and such a folder can be neither exchanged nor deleted. Choose a folder within it.
        [manifest-missing] there are files in it, but no `manifest.json`, by which a site built before is known. If it held such a site, delete the folder yourself; else choose another one, for example `public`.
       *[manifest-damaged] its `manifest.json`, by which a site built before is known, is damaged or belongs to another program. If the folder held such a site, delete it yourself; else choose another one, for example `public`.
    }
source-above = The folder `{ $folder }` lies within the site whose `haidang.toml` is in `{ $above }`. Run the command there, or with `--source { $above }`.
source-misnamed = The file `{ $file }` in `{ $folder }` seems to be the settings of a site, and they are read from `haidang.toml` alone, in small letters. Rename it.
source-missing = There is no `haidang.toml` in `{ $folder }`. Go to the folder of the site, or say where it is with `--source`.
