//! The calls for WebAssembly: `page/worker.js` is the other side.
#![allow(unsafe_code, reason = "what crosses the border are addresses")]

use std::cell::RefCell;

thread_local! {
    static PAYLOAD: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Returns the address to write a payload of this many bytes to.
#[unsafe(no_mangle)]
extern "C" fn allocate(bytes: usize) -> *mut u8 {
    PAYLOAD.with_borrow_mut(|payload| {
        payload.clear();
        payload.resize(bytes, 0);
        payload.as_mut_ptr()
    })
}

/// Answers the payload, as the call with this number. Returns the address of the answer: its length in four bytes, the lowest
/// first, then the JSON, which is `null` for what is no request.
#[unsafe(no_mangle)]
extern "C" fn call(number: usize) -> *const u8 {
    let payload = PAYLOAD.take();
    let answer = str::from_utf8(&payload).ok();
    let answer = answer.and_then(|payload| crate::answer_number(number, payload));
    let answer = answer.unwrap_or_else(|| "null".into());
    ANSWER.with_borrow_mut(|buffer| {
        buffer.clear();
        buffer.extend(u32::try_from(answer.len()).unwrap_or_default().to_le_bytes());
        buffer.extend(answer.as_bytes());
        buffer.as_ptr()
    })
}
