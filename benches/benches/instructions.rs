//! Instructions for one evaluation of each list of a workload, and for calls of the status manager, counted by callgrind. Setting
//! up is not counted.

use gungraun::prelude::*;
use phase_rules_benches::contestants::Contestant::{
    Cel, CelOneProgram, Derived, ExactFloor, Floor, GoDesign, HandChain, HandSinglePass, Interpreter,
    KeptState, KubeCel, KubeCelOneProgram,
};
use phase_rules_benches::counts::Case;
use phase_rules_benches::manager::Calls;
use phase_rules_benches::manager::Workload::{Changed, Unchanged};
use phase_rules_benches::workloads::{backup, backup_steady, generated, with_reasons};
use std::hint::black_box;

#[library_benchmark]
#[bench::derived(Case::new(backup(), Derived))]
#[bench::interpreter(Case::new(backup(), Interpreter))]
#[bench::hand_chain(Case::new(backup(), HandChain))]
#[bench::hand_single_pass(Case::new(backup(), HandSinglePass))]
#[bench::go_design(Case::new(backup(), GoDesign))]
#[bench::cel(Case::new(backup(), Cel))]
#[bench::kube_cel(Case::new(backup(), KubeCel))]
#[bench::cel_one_program(Case::new(backup(), CelOneProgram))]
#[bench::kube_cel_one_program(Case::new(backup(), KubeCelOneProgram))]
#[bench::kept_state(Case::new(backup(), KeptState))]
#[bench::floor(Case::new(backup(), Floor))]
#[bench::exact_floor(Case::new(backup(), ExactFloor))]
fn all_backups(case: Case) -> Case {
    black_box(case).run()
}

#[library_benchmark]
#[bench::derived(Case::new(backup_steady(), Derived))]
#[bench::interpreter(Case::new(backup_steady(), Interpreter))]
#[bench::hand_chain(Case::new(backup_steady(), HandChain))]
#[bench::hand_single_pass(Case::new(backup_steady(), HandSinglePass))]
#[bench::go_design(Case::new(backup_steady(), GoDesign))]
#[bench::cel(Case::new(backup_steady(), Cel))]
#[bench::kube_cel(Case::new(backup_steady(), KubeCel))]
#[bench::cel_one_program(Case::new(backup_steady(), CelOneProgram))]
#[bench::kube_cel_one_program(Case::new(backup_steady(), KubeCelOneProgram))]
#[bench::kept_state(Case::new(backup_steady(), KeptState))]
#[bench::floor(Case::new(backup_steady(), Floor))]
#[bench::exact_floor(Case::new(backup_steady(), ExactFloor))]
fn steady_backups(case: Case) -> Case {
    black_box(case).run()
}

#[library_benchmark]
#[bench::derived(Case::new(generated(16, 16), Derived))]
#[bench::interpreter(Case::new(generated(16, 16), Interpreter))]
#[bench::hand_chain(Case::new(generated(16, 16), HandChain))]
#[bench::hand_single_pass(Case::new(generated(16, 16), HandSinglePass))]
#[bench::go_design(Case::new(generated(16, 16), GoDesign))]
#[bench::cel(Case::few(generated(16, 16), Cel))]
#[bench::kube_cel(Case::few(generated(16, 16), KubeCel))]
#[bench::cel_one_program(Case::few(generated(16, 16), CelOneProgram))]
#[bench::kube_cel_one_program(Case::few(generated(16, 16), KubeCelOneProgram))]
#[bench::kept_state(Case::new(generated(16, 16), KeptState))]
#[bench::floor(Case::new(generated(16, 16), Floor))]
#[bench::exact_floor(Case::new(generated(16, 16), ExactFloor))]
fn sixteen_by_sixteen(case: Case) -> Case {
    black_box(case).run()
}

#[library_benchmark]
#[bench::derived(Case::new(generated(64, 64), Derived))]
#[bench::interpreter(Case::new(generated(64, 64), Interpreter))]
#[bench::hand_chain(Case::new(generated(64, 64), HandChain))]
#[bench::hand_single_pass(Case::new(generated(64, 64), HandSinglePass))]
#[bench::go_design(Case::few(generated(64, 64), GoDesign))]
#[bench::cel(Case::few(generated(64, 64), Cel))]
#[bench::kube_cel(Case::few(generated(64, 64), KubeCel))]
#[bench::cel_one_program(Case::few(generated(64, 64), CelOneProgram))]
#[bench::kube_cel_one_program(Case::few(generated(64, 64), KubeCelOneProgram))]
#[bench::kept_state(Case::new(generated(64, 64), KeptState))]
#[bench::floor(Case::new(generated(64, 64), Floor))]
#[bench::exact_floor(Case::new(generated(64, 64), ExactFloor))]
fn sixty_four_by_sixty_four(case: Case) -> Case {
    black_box(case).run()
}

#[library_benchmark]
#[bench::derived(Case::new(with_reasons(), Derived))]
#[bench::interpreter(Case::new(with_reasons(), Interpreter))]
#[bench::hand_chain(Case::new(with_reasons(), HandChain))]
#[bench::hand_single_pass(Case::new(with_reasons(), HandSinglePass))]
#[bench::kept_state(Case::new(with_reasons(), KeptState))]
fn sixteen_by_sixteen_with_reasons(case: Case) -> Case {
    black_box(case).run()
}

// How the cost of the derived evaluator and of the chain grows; the squares that are missing here are above.
#[library_benchmark]
#[bench::derived_4x4(Case::new(generated(4, 4), Derived))]
#[bench::derived_8x8(Case::new(generated(8, 8), Derived))]
#[bench::derived_32x32(Case::new(generated(32, 32), Derived))]
#[bench::derived_16x4(Case::new(generated(16, 4), Derived))]
#[bench::derived_16x8(Case::new(generated(16, 8), Derived))]
#[bench::derived_16x32(Case::new(generated(16, 32), Derived))]
#[bench::derived_16x64(Case::new(generated(16, 64), Derived))]
#[bench::hand_chain_4x4(Case::new(generated(4, 4), HandChain))]
#[bench::hand_chain_8x8(Case::new(generated(8, 8), HandChain))]
#[bench::hand_chain_32x32(Case::new(generated(32, 32), HandChain))]
#[bench::hand_chain_16x4(Case::new(generated(16, 4), HandChain))]
#[bench::hand_chain_16x8(Case::new(generated(16, 8), HandChain))]
#[bench::hand_chain_16x32(Case::new(generated(16, 32), HandChain))]
#[bench::hand_chain_16x64(Case::new(generated(16, 64), HandChain))]
#[bench::floor_4x4(Case::new(generated(4, 4), Floor))]
#[bench::floor_8x8(Case::new(generated(8, 8), Floor))]
#[bench::floor_32x32(Case::new(generated(32, 32), Floor))]
#[bench::floor_16x4(Case::new(generated(16, 4), Floor))]
#[bench::floor_16x8(Case::new(generated(16, 8), Floor))]
#[bench::floor_16x32(Case::new(generated(16, 32), Floor))]
#[bench::floor_16x64(Case::new(generated(16, 64), Floor))]
fn growth(case: Case) -> Case {
    black_box(case).run()
}

library_benchmark_group!(
    name = evaluate,
    benchmarks = [
        all_backups,
        steady_backups,
        sixteen_by_sixteen,
        sixteen_by_sixteen_with_reasons,
        sixty_four_by_sixty_four,
        growth
    ]
);

#[library_benchmark]
#[bench::unchanged_1(Calls::new(Unchanged(1), Calls::COUNTED))]
#[bench::unchanged_8(Calls::new(Unchanged(8), Calls::COUNTED))]
#[bench::unchanged_32(Calls::new(Unchanged(32), Calls::COUNTED))]
#[bench::changed_1(Calls::new(Changed(1), Calls::COUNTED))]
#[bench::changed_32(Calls::new(Changed(32), Calls::COUNTED))]
fn manager(calls: Calls) -> Calls {
    black_box(calls).run()
}

library_benchmark_group!(name = write, benchmarks = [manager]);

main!(library_benchmark_groups = evaluate, write);
