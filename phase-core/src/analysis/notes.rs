//! Notes: what is worth knowing about a rule list and not wrong.

use super::budget::OutOfBudget;
use super::engine::Analysis;
use super::report::{Finding, Notes, Overlap};
use alloc::vec::Vec;

impl Analysis<'_> {
    /// Takes the notes, as far as the budget goes.
    pub fn take_notes(&mut self) {
        let mut notes = Notes {
            is_complete: true,
            ..Notes::default()
        };
        // Without possible states everything is true and nothing is worth knowing.
        if !self.report.findings.contains(&Finding::ContradictoryNevers) {
            let overlaps = self.overlaps(&mut notes.overlaps);
            let redundant_rules = self.redundant_rules(&mut notes.redundant_rules);
            let redundant_parts = self.redundant_parts(&mut notes.redundant_parts);
            let transitions = self.transitions(&mut notes.transitions);
            notes.is_complete = [overlaps, redundant_rules, redundant_parts, transitions]
                .iter()
                .all(Result::is_ok);
        }
        self.report.notes = notes;
    }

    fn overlaps(&mut self, overlaps: &mut Vec<Overlap>) -> Result<(), OutOfBudget> {
        for rule in 0..self.matchers.len() {
            self.meter.start_question();
            let decided = self.decided_by(Some(rule))?;
            let decided = self.search(decided).settle()?;
            for later in rule + 1..self.matchers.len() {
                self.meter.start_question();
                self.meter.step()?;
                // `_` overlaps with every rule on purpose.
                if self.rules.rules()[later].matcher.is_none()
                    || self.phase_of(Some(rule)) == self.phase_of(Some(later))
                {
                    continue;
                }
                self.meter.pass_over(decided.demands.len())?;
                if self.is_satisfiable(decided.clone().and(self.matchers[later]))? {
                    overlaps.push(Overlap { rule, later });
                }
            }
        }
        Ok(())
    }
}
