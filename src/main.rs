//! The `haidang` command.

fn main() -> std::process::ExitCode {
    haidang::cli::main()
}
