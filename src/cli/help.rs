//! `--help` and the faults of a command line, in the reader's language.
//!
//! English stands beside the arguments, where clap reads it and says it itself. For another language the
//! finished command is gone through once and its texts are replaced from the catalogue `help.LANG.ftl`.

use std::borrow::Cow;
use std::ffi::OsString;

use clap::builder::{Resettable, StyledStr};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgMatches, Command};

use crate::names::Lang;

use super::words::Words;

/// The parts of a page of help in their order; clap's own ends with the usage's English heading.
const TEMPLATE: &str = "{before-help}{about-with-newline}\n{usage-heading} {usage}\n\n{all-args}{after-help}";

/// The language that the command line asks for, before anything else of it is understood.
pub(super) fn asked(arguments: &[String]) -> Option<&str> {
    let at = arguments.iter().position(|argument| argument == "--lang" || argument.starts_with("--lang="))?;
    let argument = arguments.get(at)?;
    argument.strip_prefix("--lang=").or_else(|| arguments.get(at + 1).map(String::as_str))
}

/// The command with its help in the language of `words`.
pub(super) fn localised(command: Command, words: &Words) -> Command {
    let mut command = command;
    if !words.has("help") {
        return command;
    }
    // The arguments that clap adds by itself are there from now on, and those of the program in every command.
    command.build();
    of_command(command, "help", words)
}

fn of_command(command: Command, id: &str, words: &Words) -> Command {
    let text = |part: &str| words.has(part).then(|| words.tell(part, &[]));
    let mut command = command
        .help_template(TEMPLATE.replace("{usage-heading}", &words.tell("help-usage", &[])))
        .subcommand_help_heading(words.tell("help-commands", &[]))
        .subcommand_value_name(words.tell("name-COMMAND", &[]))
        .mut_args(|argument| of_argument(argument, id, words));
    if let Some(about) = text(id) {
        command = command.about(about);
    }
    if let Some(long) = text(&format!("{id}.long")) {
        command = command.long_about(long);
    }
    if let Some(after) = text(&format!("{id}.after")) {
        command = command.after_help(after);
    }
    let usage = usage(&mut command, words);
    command = command.override_usage(usage);
    let names: Vec<String> = command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    for name in names {
        let inner = inner(id, &name);
        command = command.mut_subcommand(name, |command| of_command(command, &inner, words));
    }
    command
}

/// The message about a command inside another; that of `help` is the same everywhere.
fn inner(outer: &str, name: &str) -> String {
    if name == "help" { "help-help".to_owned() } else { format!("{outer}-{name}") }
}

/// The usage as clap writes it, without its heading.
fn usage(command: &mut Command, words: &Words) -> String {
    let usage = command.render_usage().to_string();
    let usage = usage.strip_prefix("Usage: ").unwrap_or(&usage);
    usage.replace("[OPTIONS]", &words.tell("help-usage-options", &[]))
}

fn of_argument(argument: Arg, command: &str, words: &Words) -> Arg {
    let heading = if argument.is_positional() { "help-arguments" } else { "help-options" };
    let id = text_of(&argument, command, words);
    let help = id.as_deref().map(|id| words.tell(id, &[]));
    let takes_value = argument.get_action().takes_values();
    let default: Vec<String> =
        argument.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    let default = (takes_value && !default.is_empty())
        .then(|| words.tell("help-default", &[("value", &default.join(" "))]));
    let values = if takes_value { argument.get_possible_values() } else { Vec::new() };
    let names: Vec<&str> = values.iter().map(clap::builder::PossibleValue::get_name).collect();
    let line = |name: &&str| {
        let id = format!("{}.{name}", id.as_deref()?);
        words.has(&id).then(|| format!("- {name}: {}", words.tell(&id, &[])))
    };
    let described: Option<Vec<String>> = names.iter().map(line).collect();
    let listed = (!names.is_empty()).then(|| words.tell("help-values", &[("values", &names.join(", "))]));
    let join = |parts: &[&Option<String>], between: &str| {
        parts.iter().filter_map(|part| part.as_deref()).collect::<Vec<_>>().join(between)
    };
    let short = join(&[&help, &default, &listed], " ");
    let described = described.filter(|lines| !lines.is_empty());
    let described =
        described.map(|lines| format!("{}\n{}", words.tell("help-values-heading", &[]), lines.join("\n")));
    let long = described.is_some().then(|| join(&[&help, &described, &default], "\n\n")).map(StyledStr::from);
    let placeholders: Option<Vec<String>> = argument.get_value_names().map(|names| {
        let word = |name: &clap::builder::Str| words.tell(&format!("name-{name}"), &[]);
        names.iter().map(word).collect()
    });
    // Below a heading of ours, clap would order them by their names.
    let argument = match argument.get_index() {
        Some(index) => argument.display_order(index),
        None => argument,
    };
    let argument = argument
        .help_heading(words.tell(heading, &[]))
        .help(short)
        .long_help(Resettable::from(long))
        .hide_default_value(true)
        .hide_possible_values(true);
    match placeholders {
        Some(names) if takes_value => argument.value_names(names),
        _ => argument,
    }
}

/// The message about an argument: that of its command, else the one that all commands share.
fn text_of(argument: &Arg, command: &str, words: &Words) -> Option<String> {
    let name = argument.get_id();
    [format!("{command}--{name}"), format!("help--{name}")].into_iter().find(|id| words.has(id))
}

/// What a command line asks for, whose words may be paths in any encoding.
pub(super) fn read(line: Vec<OsString>, command: &mut Command) -> Result<ArgMatches, clap::Error> {
    command.build();
    let words: Vec<Cow<str>> = line.iter().map(|word| word.to_string_lossy()).collect();
    if let Some(error) = one_hyphen(&words, command) {
        return Err(error);
    }
    let takes_site = inmost(&words, command).get_opts().any(|option| option.get_long() == Some("source"));
    let explained = |error| if takes_site { with_whole_site(error) } else { error };
    command.try_get_matches_from_mut(line).map_err(with_language_meant).map_err(explained)
}

/// An option that was given one hyphen where it has two: its first letter may be another option, which would
/// take the rest for its value and write the site to a folder `ut`.
fn one_hyphen(given: &[Cow<str>], command: &Command) -> Option<clap::Error> {
    let options = inmost(given, command).get_opts().filter_map(Arg::get_long).collect::<Vec<_>>();
    let mut words = given.iter().skip(1).take_while(|word| *word != "--");
    let (typed, option) = words.find_map(|word| {
        let name = word.split('=').next().unwrap_or(word).strip_prefix('-')?;
        Some((word, options.iter().find(|option| **option == name)?))
    })?;
    let mut error = clap::Error::new(ErrorKind::UnknownArgument).with_cmd(command);
    error.insert(ContextKind::InvalidArg, ContextValue::String(typed.to_string()));
    error.insert(ContextKind::SuggestedArg, ContextValue::String(format!("--{option}")));
    Some(error)
}

/// The error with the language that was meant by a tag that is none of the program's.
fn with_language_meant(mut error: clap::Error) -> clap::Error {
    let (typed, known) = (said(&error, ContextKind::InvalidValue), said(&error, ContextKind::ValidValue));
    let is_of_language = said(&error, ContextKind::InvalidArg).starts_with("--lang ");
    if let Some(meant) = Lang::meant(&typed, known.split(", ")).filter(|_| is_of_language) {
        error.insert(ContextKind::SuggestedValue, ContextValue::String(meant.to_owned()));
    }
    error
}

/// What is said of a file or folder where only a whole site can be named.
const WHOLE_SITE: &str =
    "this command looks at a whole site: that of the folder you are in, or of `--source FOLDER`";

/// The error with a word about sites when a file or folder was named.
fn with_whole_site(mut error: clap::Error) -> clap::Error {
    if error.kind() == ErrorKind::UnknownArgument && !said(&error, ContextKind::InvalidArg).starts_with('-') {
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![WHOLE_SITE.into()]));
    }
    error
}

/// What is wrong with a command line and what to do; nothing when clap's own words are to be shown.
pub(super) fn fault(
    error: &clap::Error,
    given: &[String],
    command: &Command,
    words: &Words,
) -> Option<String> {
    let is_answer = matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    if is_answer || !words.has("help") {
        return None;
    }
    let mut lines = vec![format!("{}: {}", words.tell("severity-error", &[]), what(error, words))];
    let several = [
        (ContextKind::ValidValue, "usage-possible", "values"),
        (ContextKind::ValidSubcommand, "usage-commands", "values"),
        (ContextKind::SuggestedValue, "usage-suggestion", "text"),
        (ContextKind::SuggestedArg, "usage-suggestion", "text"),
        (ContextKind::SuggestedSubcommand, "usage-suggestion", "text"),
    ];
    for (kind, id, name) in several {
        let found = said(error, kind);
        if !found.is_empty() {
            lines.push(words.tell(id, &[(name, &found)]));
        }
    }
    if error.get(ContextKind::Suggested).is_some_and(|tips| tips.to_string().contains(WHOLE_SITE)) {
        lines.push(words.tell("usage-whole-site", &[]));
    }
    lines.push(words.tell("usage-see", &[("command", &asked_of(given, command))]));
    Some(lines.join("\n  "))
}

fn what(error: &clap::Error, words: &Words) -> String {
    let argument = said(error, ContextKind::InvalidArg);
    let value = said(error, ContextKind::InvalidValue);
    let command = said(error, ContextKind::InvalidSubcommand);
    let others = said(error, ContextKind::PriorArg);
    let wanted = said(error, ContextKind::MinValues) + &said(error, ContextKind::ExpectedNumValues);
    let given = said(error, ContextKind::ActualNumValues);
    let range = range(error);
    let (least, most) = range.clone().unwrap_or_default();
    let id = match error.kind() {
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::InvalidValue if value.is_empty() => "usage-value-missing",
        ErrorKind::ValueValidation if range.is_some() => "usage-value-range",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-value-wrong",
        ErrorKind::TooManyValues => "usage-value-many",
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => "usage-value-few",
        ErrorKind::ArgumentConflict if others.is_empty() || others == argument => "usage-twice",
        ErrorKind::ArgumentConflict => "usage-conflict",
        ErrorKind::MissingRequiredArgument => "usage-required",
        ErrorKind::MissingSubcommand => "usage-command-missing",
        ErrorKind::InvalidUtf8 => "usage-encoding",
        _ => "usage-other",
    };
    words.tell(
        id,
        &[
            ("argument", &argument),
            ("arguments", &argument),
            ("value", &value),
            ("command", &command),
            ("others", &others),
            ("wanted", &wanted),
            ("given", &given),
            ("least", &least),
            ("most", &most),
        ],
    )
}

/// The least and the greatest number that would have been taken, which only the words of an error tell.
fn range(error: &clap::Error) -> Option<(String, String)> {
    let words = std::error::Error::source(error)?.to_string();
    let (least, most) = words.rsplit_once(" is not in ")?.1.split_once("..=")?;
    Some((least.to_owned(), most.to_owned()))
}

/// What an error knows of something.
fn said(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// The command whose arguments are wrong, as it is called: the words of the command line that name one inside
/// another.
fn asked_of(given: &[String], command: &Command) -> String {
    let names: Vec<&str> = path_of(given, command).into_iter().map(Command::get_name).collect();
    names.join(" ")
}

fn inmost<'a>(given: &[Cow<str>], command: &'a Command) -> &'a Command {
    path_of(given, command).pop().unwrap_or(command)
}

/// The commands that the words of a command line name, each inside the one before.
fn path_of<'a>(given: &[impl AsRef<str>], command: &'a Command) -> Vec<&'a Command> {
    let mut path = vec![command];
    let mut inner = command;
    for word in given.iter().skip(1) {
        if let Some(found) = inner.find_subcommand(word.as_ref()) {
            path.push(found);
            inner = found;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;

    use super::*;

    /// Every command with its path as the catalogue has it.
    fn commands<'a>(command: &'a Command, id: String, found: &mut Vec<(String, &'a Command)>) {
        if id != "help-help" {
            for within in command.get_subcommands() {
                commands(within, inner(&id, within.get_name()), found);
            }
        }
        found.push((id, command));
    }

    #[test]
    fn every_command_argument_and_value_has_its_vietnamese_help_and_nothing_else_has() {
        let words = Words::of("vi");
        let mut command = super::super::Arguments::command();
        command.build();
        let mut found = Vec::new();
        commands(&command, "help".to_owned(), &mut found);
        let mut used: BTreeSet<String> = BTreeSet::new();
        for (id, command) in &found {
            used.insert(id.clone());
            used.extend(command.get_after_help().map(|_| format!("{id}.after")));
            used.extend(command.get_long_about().map(|_| format!("{id}.long")));
            for argument in command.get_arguments().filter(|argument| argument.get_id() != "subcommand") {
                let text = text_of(argument, id, &words);
                let text = text.unwrap_or_else(|| panic!("{id} lacks a text for {}", argument.get_id()));
                let values = argument.get_possible_values();
                let described = values.iter().filter(|value| value.get_help().is_some());
                used.extend(described.map(|value| format!("{text}.{}", value.get_name())));
                used.insert(text);
                let takes_value = argument.get_action().takes_values();
                let names = argument.get_value_names().filter(|_| takes_value).unwrap_or_default();
                used.extend(names.iter().map(|name| format!("name-{name}")));
            }
        }
        let missing: Vec<&String> = used.iter().filter(|id| !words.has(id)).collect();
        assert_eq!(missing, Vec::<&String>::new());
        let text = include_str!("messages/help.vi.ftl");
        let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
        let of_commands = ids.filter(|id| id.starts_with("name-") || id.contains("--"));
        let idle: Vec<&str> = of_commands.filter(|id| !used.contains(*id) && *id != "name-COMMAND").collect();
        assert_eq!(idle, Vec::<&str>::new());
    }

    #[test]
    fn help_in_vietnamese_holds_no_english_of_the_parser() {
        let words = Words::of("vi");
        let mut command = localised(super::super::Arguments::command(), &words);
        let mut pages = vec![command.render_help().to_string(), command.render_long_help().to_string()];
        for name in ["build", "schema", "tr"] {
            let inner = command.find_subcommand_mut(name).expect("a command of the program");
            pages.extend([inner.render_help().to_string(), inner.render_long_help().to_string()]);
        }
        for page in pages {
            for english in
                ["Usage", "Options", "Commands", "Arguments", "Print", "default", "values", "false", "FOLDER"]
            {
                assert!(!page.contains(english), "{english}: {page}");
            }
        }
    }

    #[test]
    fn arguments_stand_first_and_in_the_order_in_which_they_are_typed() {
        let words = Words::of("vi");
        let mut command = localised(super::super::Arguments::command(), &words);
        let mut page = |path: [&str; 2]| {
            let command = path.iter().try_fold(&mut command, |outer, name| outer.find_subcommand_mut(name));
            command.expect("a command").render_help().to_string()
        };
        let place = |page: &str, text: &str| page.find(text).expect("it is there");
        let accept = page(["tr", "accept"]);
        assert!(place(&accept, "  [BÀI]") < place(&accept, "  [NGÔN_NGỮ]"), "{accept}");
        let withdraw = page(["urls", "withdraw"]);
        assert!(place(&withdraw, "Tham số:") < place(&withdraw, "Tùy chọn:"), "{withdraw}");
    }

    #[test]
    fn a_wrong_command_line_is_explained_in_vietnamese_with_what_to_do() {
        let fault = |line: &str| {
            let words = Words::of("vi");
            let mut command = localised(super::super::Arguments::command(), &words);
            let given: Vec<String> = line.split(' ').map(str::to_owned).collect();
            let error = read(given.iter().map(OsString::from).collect(), &mut command).expect_err(line);
            super::fault(&error, &given, &command, &words).expect(line)
        };
        let cases = [
            (
                "haidang bild",
                "không có lệnh nào là `bild`\n  Ý bạn là `build`?\n  Xem hướng dẫn: haidang --help",
            ),
            (
                "haidang build --strit",
                "không có tùy chọn hay tham số nào là `--strit`\n  Ý bạn là `--strict`?\n  Xem hướng dẫn: haidang build --help",
            ),
            (
                "haidang check --lang vn",
                "`vn` không phải giá trị dùng được cho `--lang <NGÔN_NGỮ>`\n  Các giá trị: vi, en\n  Ý bạn là `vi`?\n  Xem hướng dẫn: haidang check --help",
            ),
            (
                "haidang build -out public",
                "không có tùy chọn hay tham số nào là `-out`\n  Ý bạn là `--out`?\n  Xem hướng dẫn: haidang build --help",
            ),
            (
                "haidang build --out",
                "`--out <THƯ_MỤC>` cần một giá trị mà chưa có\n  Xem hướng dẫn: haidang build --help",
            ),
            (
                "haidang plan --format xml",
                "`xml` không phải giá trị dùng được cho `--format <DẠNG>`\n  Các giá trị: text, json\n  Xem hướng dẫn: haidang plan --help",
            ),
            (
                "haidang build --jobs 0",
                "`0` không dùng được cho `--jobs <SỐ>`: hãy ghi một số từ 1 đến 512\n  Xem hướng dẫn: haidang build --help",
            ),
            ("haidang tr import a.xlf", "còn thiếu --by <MÃ>\n  Xem hướng dẫn: haidang tr import --help"),
            (
                "haidang check --strict --strict",
                "`--strict` chỉ được ghi một lần\n  Xem hướng dẫn: haidang check --help",
            ),
            (
                "haidang tr accept --all --as-declared --by x",
                "`--as-declared` không đi cùng --by <MÃ>\n  Xem hướng dẫn: haidang tr accept --help",
            ),
        ];
        for (line, expected) in cases {
            assert_eq!(fault(line), format!("lỗi: {expected}"), "{line}");
        }
    }
}
