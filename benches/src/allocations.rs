//! Counting allocations.

use crate::contestants::Contestant;
use crate::manager::{self, Calls};
use crate::workloads::Workload;
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// The system's allocator, counting what each thread asks of it. A program that counts makes it its `#[global_allocator]`;
/// one that takes times does not.
#[derive(Debug)]
pub struct CountingAllocator;

thread_local! {
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

// SAFETY: all is left to the system's allocator. The methods that are not here call these.
unsafe impl GlobalAlloc for CountingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        // SAFETY: the caller's promises are those that the system's allocator asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// Allocations for an evaluation on average.
///
/// # Panics
/// The program's allocator is not the counting one.
#[allow(clippy::cast_precision_loss)]
pub fn for_one_evaluation(workload: &Workload, contestant: Contestant) -> f64 {
    let mut phases = vec![0; workload.lists.len()];
    let evaluations = workload.prepare(contestant);
    // What is set up at the first use is no part of an evaluation.
    evaluations(&mut phases);
    count(|| evaluations(&mut phases)) as f64 / phases.len() as f64
}

/// Allocations for a call of the status manager on average.
///
/// # Panics
/// The program's allocator is not the counting one.
#[allow(clippy::cast_precision_loss)]
pub fn for_one_call(workload: manager::Workload) -> f64 {
    let calls = Calls::new(workload, Calls::COUNTED);
    let mut done = None;
    count(|| done = Some(calls.run())) as f64 / f64::from(Calls::COUNTED)
}

fn count(work: impl FnOnce()) -> u64 {
    let before = ALLOCATIONS.get();
    drop(std::hint::black_box(Box::new(0)));
    assert!(ALLOCATIONS.get() > before, "allocations are not counted");

    let before = ALLOCATIONS.get();
    work();
    ALLOCATIONS.get() - before
}
