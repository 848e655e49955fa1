//! Translations block by block: what follows its source, what has fallen behind, what nobody has vouched for.
//!
//! Compares texts, never dates or commits, and publishes nothing.
//!
//! The way: [`cut`] makes [`Block`]s of an edition; [`compare`] sets source, translation and [`Memory`] side by
//! side; [`accept`] makes the memory of what a person vouches for.

mod accept;
mod align;
mod block;
mod compare;
mod cut;
pub mod difference;
pub mod exchange;
mod front;
mod memory;
pub mod quality;
mod state;
#[cfg(test)]
mod tests;

pub use accept::{Accepted, Refusal, Wish, accept};
pub use block::{Block, Fingerprint, Kind};
pub use compare::{Comparison, Pair, compare};
pub use cut::{cut, cut_card, cut_data};
pub use front::reviewed;
pub use memory::{Acceptance, FOLDER, Memories, Memory, MemoryFront, Record, path_of, read_all};
pub use state::State;
