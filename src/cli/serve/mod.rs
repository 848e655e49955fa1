//! `haidang serve`: the site in a browser while it is being written.
//!
//! One worker holds the planned site and makes what is asked for; a change of any file ends its round,
//! and the next begins with everything read anew. What is asked for in between waits for that. No mistake in any file ends the worker.

mod http;
mod orders;
mod range;
mod report;
mod watch;
mod worker;

use std::net::{IpAddr, SocketAddr};

use clap::Args;

use crate::problem::{Action, Error};

use super::project::ProjectArguments;
use super::words::Words;
use super::{End, Failure};
use orders::{Order, Orders};
use watch::Watch;
use worker::Worker;

/// Shows the site in a browser while it is being written.
///
/// Pages are made when they are asked for and reload by themselves when a file changes.
/// Nothing is written to public/.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    project: ProjectArguments,
    /// The address to listen at; others than this machine can read it only if you ask for that
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    host: IpAddr,
    /// The port to listen at; 0 for any that is free
    #[arg(long, short, value_name = "NUMBER", default_value_t = 4000)]
    port: u16,
}

pub(super) fn run(arguments: &Arguments, words: &Words) -> Result<End, Failure> {
    let address = SocketAddr::new(arguments.host, arguments.port);
    let refused = |cause| Error::new(Action::Listen, address, cause);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.map_err(refused)?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind(address)).map_err(refused)?;
    let local = listener.local_addr().map_err(refused)?;
    let (world, mut options) = (arguments.project.world(words)?, arguments.project.options(false, words)?);
    let base_url = options.base_url.clone().unwrap_or_else(|| format!("http://{local}"));
    options.base_url = Some(base_url.clone());
    let (orders, taken) = Orders::new();
    let watch = Watch::begin(&arguments.project.folder.source, orders.clone())?;
    let site = http::Served::new(orders.clone());
    let rounds = site.rounds();
    say!("{}", words.tell("serve-ready", &[("url", &format!("{base_url}/"))]));
    say!("{}", words.say("serve-stop", &[]));
    std::thread::scope(|scope| {
        let worker = Worker { world: &world, options: &options, rounds: &rounds, words };
        scope.spawn(move || worker.work(watch, taken));
        let served = runtime.block_on(http::serve(listener, site));
        // Ends the worker, so that the scope can end.
        let _ = orders.send(Order::Stop);
        served
    })
    .map_err(refused)?;
    Ok(End::Good)
}
