//! That a variant depends on nothing but its picture and itself, and how the store is used.
//!
//! Looks at bytes, not at pixels.

use crate::media::samples::*;
use crate::media::{Budget, Encoding, Frame, Made, MakeError, Variant, make, variants};
use crate::world::{MemoryStore, Store};

#[test]
fn a_variant_is_the_same_alone_together_or_beside_a_full_store() {
    let bytes = jpeg(&busy(403, 301));
    let picture = look("a.jpg", &bytes).expect("the picture is good");
    let wanted = variants(&picture, &[40, 90, 180, 400], None);
    let read = || Ok(bytes.clone());
    let store = MemoryStore::default();
    let together = make(&store, &Budget::default(), &picture, read, &wanted).expect("the picture is good");
    assert!(together.iter().all(|made| !made.reused));
    for (variant, made) in wanted.iter().zip(&together) {
        let alone = make(&MemoryStore::default(), &Budget::default(), &picture, read, &[*variant])
            .expect("the picture is good");
        assert_eq!(alone, std::slice::from_ref(made), "{variant:?}");
    }
    let half_full = MemoryStore::default();
    for (variant, made) in wanted.iter().zip(&together).skip(5) {
        half_full.put(&variant.key(&picture), &made.bytes).expect("memory takes everything");
    }
    let again = make(&half_full, &Budget::default(), &picture, read, &wanted).expect("the picture is good");
    let bytes_of = |made: &[Made]| made.iter().map(|made| made.bytes.clone()).collect::<Vec<_>>();
    assert_eq!(bytes_of(&again), bytes_of(&together));
    assert_eq!(again.iter().filter(|made| made.reused).count(), wanted.len() - 5);
}

#[test]
fn threads_change_nothing() {
    let bytes = jpeg(&busy(300, 200));
    let alone = try_make("a.jpg", &bytes, &[60, 150]).expect("the picture is good");
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| try_make("a.jpg", &bytes, &[60, 150]))).collect();
        for thread in threads {
            let made = thread.join().expect("nothing panics").expect("the picture is good");
            assert_eq!(made, alone);
        }
    });
}

#[test]
fn a_full_store_is_asked_and_the_file_is_left_alone() {
    let bytes = jpeg(&quarters(64, 48));
    let picture = look("a.jpg", &bytes).expect("the picture is good");
    let wanted = variants(&picture, &[32, 64], None);
    let store = MemoryStore::default();
    let first =
        make(&store, &Budget::default(), &picture, || Ok(bytes), &wanted).expect("the picture is good");
    let unread = || panic!("nothing is missing");
    let second = make(&store, &Budget::default(), &picture, unread, &wanted).expect("all is there");
    assert!(second.iter().all(|made| made.reused));
    assert!(first.iter().zip(&second).all(|(a, b)| a.bytes == b.bytes));
}

#[test]
fn a_file_that_changed_since_it_was_inspected_is_not_kept_under_the_old_name() {
    let picture = look("a.jpg", &jpeg(&quarters(64, 48))).expect("the picture is good");
    let wanted = variants(&picture, &[32], None);
    let store = MemoryStore::default();
    let made = make(&store, &Budget::default(), &picture, || Ok(jpeg(&busy(64, 48))), &wanted);
    assert!(matches!(made, Err(MakeError::Changed)));
    assert_eq!(store.get(&wanted[0].key(&picture)), None);
}

#[test]
fn an_impossible_variant_is_refused_without_a_panic() {
    let bytes = jpeg(&quarters(64, 48));
    let picture = look("a.jpg", &bytes).expect("the picture is good");
    for (width, height) in [(0, 10), (10, 0), (17_000, 10)] {
        let variant = Variant { width, height, frame: Frame::Whole, encoding: Encoding::WebP };
        let made =
            make(&MemoryStore::default(), &Budget::default(), &picture, || Ok(bytes.clone()), &[variant]);
        assert!(matches!(made, Err(MakeError::Impossible(_))), "{variant:?}");
    }
}
