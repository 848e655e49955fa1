//! How much memory the making of pictures may take at a time.
//!
//! A picture reserves what it will need before it is decoded, and waits where others have taken too much.

use std::sync::{Condvar, Mutex, PoisonError};

/// Bytes that may be reserved, and those that are.
#[derive(Debug)]
pub struct Budget {
    limit: u64,
    reserved: Mutex<u64>,
    returned: Condvar,
}

/// More is needed than may ever be reserved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooMuch {
    /// The bytes that are needed.
    pub needed: u64,
    /// The bytes that there are.
    pub limit: u64,
}

/// A reservation, which ends when it is dropped.
#[derive(Debug)]
pub struct Reserved<'a> {
    budget: &'a Budget,
    bytes: u64,
}

impl Budget {
    /// What is enough for two ordinary pictures at a time, or one of 100 megapixels, and fits a machine of 2 GB.
    pub const DEFAULT_MEGABYTES: u64 = 1200;

    /// So many millions of bytes.
    pub fn of_megabytes(megabytes: u64) -> Self {
        let limit = megabytes.saturating_mul(1_000_000);
        Self { limit, reserved: Mutex::new(0), returned: Condvar::new() }
    }

    /// Reserves bytes; waits until there are enough.
    pub fn reserve(&self, bytes: u64) -> Result<Reserved<'_>, TooMuch> {
        if bytes > self.limit {
            return Err(TooMuch { needed: bytes, limit: self.limit });
        }
        let reserved = self.reserved.lock().unwrap_or_else(PoisonError::into_inner);
        let is_too_much = |reserved: &mut u64| *reserved + bytes > self.limit;
        let mut reserved =
            self.returned.wait_while(reserved, is_too_much).unwrap_or_else(PoisonError::into_inner);
        *reserved += bytes;
        Ok(Reserved { budget: self, bytes })
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self::of_megabytes(Self::DEFAULT_MEGABYTES)
    }
}

impl Drop for Reserved<'_> {
    fn drop(&mut self) {
        *self.budget.reserved.lock().unwrap_or_else(PoisonError::into_inner) -= self.bytes;
        self.budget.returned.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU64, Ordering};

    #[test]
    fn what_is_reserved_at_a_time_never_exceeds_the_limit() {
        let budget = Budget::of_megabytes(10);
        let (now, most) = (AtomicU64::new(0), AtomicU64::new(0));
        std::thread::scope(|scope| {
            for thread in 0..8 {
                let (budget, now, most) = (&budget, &now, &most);
                scope.spawn(move || {
                    for turn in 0..50 {
                        let bytes = 1_000_000 * (1 + (thread + turn) % 7);
                        let reserved = budget.reserve(bytes).expect("it is less than the limit");
                        most.fetch_max(now.fetch_add(bytes, Ordering::SeqCst) + bytes, Ordering::SeqCst);
                        now.fetch_sub(bytes, Ordering::SeqCst);
                        drop(reserved);
                    }
                });
            }
        });
        let most = most.into_inner();
        assert!((7_000_000..=10_000_000).contains(&most), "{most}");
    }

    #[test]
    fn more_than_there_is_is_refused_at_once() {
        let budget = Budget::of_megabytes(10);
        let refused = budget.reserve(10_000_001).map(|_| ());
        assert_eq!(refused, Err(TooMuch { needed: 10_000_001, limit: 10_000_000 }));
    }
}
