#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| phase_fuzz::condition_list(data));
