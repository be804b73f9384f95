#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| phase_fuzz::analysis(data));
