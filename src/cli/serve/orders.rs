//! What the worker is asked, and the queue in which it waits; knows nothing of sites.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

/// Changes that come one upon the other are one change.
const SETTLE: Duration = Duration::from_millis(60);

/// Changes that do not stop, such as a large copy, keep a browser waiting so long at most.
const PATIENCE: Duration = Duration::from_secs(2);

/// What the worker is asked.
pub(super) enum Order {
    /// Make what stands at a path.
    Make(Request),
    /// A file has changed.
    Changed,
    /// The program ends.
    Stop,
}

/// A path that a browser asks for.
pub(super) struct Request {
    /// The path, without the query.
    pub(super) path: String,
    /// Whether the page is wanted although its file has problems.
    pub(super) is_anyway: bool,
    /// Where the answer goes.
    pub(super) reply: oneshot::Sender<Reply>,
}

impl Request {
    /// Answers; a browser that has gone away is no fault.
    pub(super) fn answer(self, round: u64, answer: Answer) {
        let _ = self.reply.send(Reply { round, answer });
    }
}

/// What a browser gets, and from which reading of the site.
#[derive(Debug)]
pub(super) struct Reply {
    /// How often the site had been read.
    pub(super) round: u64,
    /// What stands at the path.
    pub(super) answer: Answer,
}

/// What a browser gets.
#[derive(Debug)]
pub(super) enum Answer {
    /// A file, by its name for the media type.
    File { name: String, bytes: Vec<u8> },
    /// A page that says what is wrong.
    Report { html: String },
    /// Another path.
    Redirect { path: String },
    /// Nothing stands there; the page says so.
    NotFound { html: String },
}

/// Orders in the order in which they came, those that wait for the next round before all others.
pub(super) struct Orders {
    coming: Receiver<Order>,
    waiting: VecDeque<Request>,
}

impl Orders {
    /// An empty queue, and the end at which orders are put in.
    pub(super) fn new() -> (Sender<Order>, Self) {
        let (sender, coming) = channel();
        (sender, Self { coming, waiting: VecDeque::new() })
    }

    /// Waits for the next order.
    pub(super) fn take(&mut self) -> Order {
        match self.waiting.pop_front() {
            Some(request) => Order::Make(request),
            // Nobody is left who could order anything.
            None => self.coming.recv().unwrap_or(Order::Stop),
        }
    }

    /// Waits until changes stop coming; false when the program ends.
    ///
    /// What browsers ask for in between is kept for the next round, and puts nothing off.
    pub(super) fn settle(&mut self) -> bool {
        let last = Instant::now() + PATIENCE;
        let mut end = Instant::now() + SETTLE;
        loop {
            let Some(left) = end.min(last).checked_duration_since(Instant::now()) else { return true };
            match self.coming.recv_timeout(left) {
                Ok(Order::Make(request)) => self.waiting.push_back(request),
                Ok(Order::Changed) => end = Instant::now() + SETTLE,
                Ok(Order::Stop) | Err(RecvTimeoutError::Disconnected) => return false,
                Err(RecvTimeoutError::Timeout) => return true,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_that_keep_asking_put_no_round_off_and_are_answered_in_it() {
        let (sender, mut orders) = Orders::new();
        sender.send(Order::Make(request("/vi/cảng-biển/"))).expect("the queue is there");
        let asking = std::thread::spawn(move || {
            // Ends only when the queue is gone: a wait that each of these began anew would have no end.
            while sender.send(Order::Make(request("/vi/"))).is_ok() {
                std::thread::sleep(SETTLE / 12);
            }
        });
        assert!(orders.settle());
        let Order::Make(first) = orders.take() else { panic!("the first request was kept") };
        assert_eq!(first.path, "/vi/cảng-biển/");
        drop(orders);
        asking.join().expect("asking ends with the queue");
    }

    #[test]
    fn changes_that_do_not_stop_are_read_all_the_same() {
        let (sender, mut orders) = Orders::new();
        let changing = std::thread::spawn(move || {
            while sender.send(Order::Changed).is_ok() {
                std::thread::sleep(SETTLE / 12);
            }
        });
        assert!(orders.settle());
        drop(orders);
        changing.join().expect("changing ends with the queue");
    }

    #[test]
    fn the_end_of_the_program_waits_for_nothing() {
        let (sender, mut orders) = Orders::new();
        sender.send(Order::Stop).expect("the queue is there");
        assert!(!orders.settle());
        drop(sender);
        assert!(!orders.settle());
        assert!(matches!(orders.take(), Order::Stop));
    }

    fn request(path: &str) -> Request {
        Request { path: path.to_owned(), is_anyway: false, reply: oneshot::channel().0 }
    }
}
