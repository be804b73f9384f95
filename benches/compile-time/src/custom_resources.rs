//! What a derive adds to checking and building a custom resource.

use crate::counter::{self, Counter};
use crate::millions;
use crate::sources::{self, Variant};
use crate::workshop::{cargo, emptied, repository, run, scratch};
use std::io;

/// What each derive adds for a custom resource: the difference between a crate with many of them and one with few, so that what
/// comes once a crate does not count.
pub fn measure(few: usize, many: usize) -> io::Result<()> {
    println!(
        "{few} and {many} custom resources, counted with {}",
        Counter::of_this_machine().name()
    );
    for command in ["check", "build"] {
        let [plain, phase_status, no_schema] = Variant::ALL.map(|variant| -> io::Result<u64> {
            let instructions_of_few = compile(command, variant, few)?;
            let instructions_of_many = compile(command, variant, many)?;
            Ok(instructions_of_many.saturating_sub(instructions_of_few) / (many - few) as u64)
        });
        let (plain, phase_status, no_schema) = (plain?, phase_status?, no_schema?);
        let schemas = plain.saturating_sub(no_schema);
        println!(
            "| added to `cargo {command}` by a resource | {} | `JsonSchema` {} a struct, {} on spec and status; all without \
             `PhaseStatus` {} |",
            millions(phase_status.saturating_sub(plain)),
            millions(schemas / 2),
            millions(schemas),
            millions(plain),
        );
    }
    Ok(())
}

/// The instructions of compiling a crate of custom resources, its dependencies not counted.
fn compile(command: &str, variant: Variant, count: usize) -> io::Result<u64> {
    let workspace = scratch().join(format!("custom-resources-{count}"));
    sources::write_workspace(&workspace, repository(), count)?;
    let counts = emptied(workspace.join("counts"))?;
    let name = variant.name();
    // Dependencies first, then the crate alone.
    run(counter::count_in(
        &mut cargo(&workspace, &[command, "-p", name]),
        &[],
        &counts,
    ))?;
    run(&mut cargo(&workspace, &["clean", "-p", name]))?;
    run(counter::count_in(
        &mut cargo(&workspace, &[command, "-p", name]),
        &[name],
        &counts,
    ))?;
    let [counted] = *counter::counts(name, &counts) else {
        return Err(io::Error::other(format!("{name} was not compiled once")));
    };
    println!("{command} {name}, {count}: {}", millions(counted));
    Ok(counted)
}
