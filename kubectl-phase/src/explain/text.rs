//! The explanation for people.

use crate::age::age;
use crate::object::{Assessment, ObjectPhase};
use crate::printable::printable;
use anstyle::{AnsiColor, Style};
use k8s_openapi::jiff::Timestamp;
use phase_rules::condition_list;
use phase_rules::rules::{Formula, Health, Matcher, RuleList};
use std::fmt::{self, Write};

const HOLDS: Style = Style::new().bold();
const FAILS: Style = Style::new().dimmed();
const NOTE: Style = AnsiColor::Yellow.on_default();
const STRONG: Style = Style::new().bold();
const WEAK: Style = Style::new().dimmed();

/// What decided, what is missing for each of the phases, and all rules.
pub fn explanation(assessment: &Assessment, targets: &[usize]) -> Result<String, fmt::Error> {
    let text = Text {
        assessment,
        phase: &assessment.phase(),
        rules: &assessment.rules.rules,
        now: Timestamp::now(),
    };
    let mut out = String::new();
    text.write(targets, &mut out)?;
    Ok(out)
}

struct Text<'a, 'o> {
    assessment: &'a Assessment<'o>,
    phase: &'a ObjectPhase,
    rules: &'a RuleList,
    now: Timestamp,
}

impl Text<'_, '_> {
    fn write(&self, targets: &[usize], out: &mut String) -> fmt::Result {
        self.write_phase(out)?;
        self.write_causes(out)?;
        for target in targets {
            self.write_missing(*target, out)?;
        }
        self.write_rules(out)
    }

    fn write_phase(&self, out: &mut String) -> fmt::Result {
        let object = self.phase;
        let style = style_of(object.health);
        write!(
            out,
            "{STRONG}{} {}{STRONG:#} is {style}{}{style:#}",
            printable(object.kind.as_deref().unwrap_or_default()),
            printable(&object.full_name()),
            object.derived_phase
        )?;
        if object.health != Health::Unknown {
            write!(out, " ({})", object.health)?;
        }
        if let Some(since) = &object.since {
            write!(out, " for {}", age(since.0, self.now))?;
        }
        out.push('\n');
        let mut note = |text: String| writeln!(out, "{NOTE}note:{NOTE:#} {text}");
        if let (true, Some(stored)) = (object.drift, &object.stored_phase) {
            note(format!(
                "the stored phase is {}: it was not written after the conditions changed, or other rules wrote it, such as those of \
                 another version of the operator",
                printable(stored)
            ))?;
        }
        if object.stale {
            note(
                "the status is about an earlier spec: the controller has not seen the latest generation"
                    .into(),
            )?;
        }
        for never in &object.excluded_by {
            note(format!(
                "never({never}) says that these conditions should not occur together"
            ))?;
        }
        Ok(())
    }

    fn write_causes(&self, out: &mut String) -> fmt::Result {
        match self.phase.rule {
            Some(number) => {
                let rule = &self.rules.rules()[number - 1];
                let pattern = self.rules.pattern_source(rule);
                writeln!(out, "\nRule {number} decided: {pattern}")?;
            }
            None => writeln!(out, "\nNo rule holds.")?,
        }
        for cause in &self.phase.causes {
            write!(out, "  {cause}")?;
            let Some(condition) = condition_list::find(&self.assessment.conditions, &cause.condition) else {
                writeln!(out, "  {WEAK}the condition is missing{WEAK:#}")?;
                continue;
            };
            let reason = cause.reason.as_deref().unwrap_or_default();
            write!(out, "  {}", printable(reason))?;
            if let Some(since) = &cause.last_transition_time {
                write!(out, ", for {}", age(since.0, self.now))?;
            }
            let is_stale = |generation| condition_list::is_stale(condition, generation);
            if self.assessment.object.metadata.generation.is_some_and(is_stale) {
                write!(out, ", {NOTE}set for an earlier generation{NOTE:#}")?;
            }
            out.push('\n');
            let message = cause.message.as_deref().unwrap_or_default();
            for line in message.lines() {
                writeln!(out, "    {}", printable(line))?;
            }
        }
        Ok(())
    }

    fn write_missing(&self, target: usize, out: &mut String) -> fmt::Result {
        let explanation = &self.assessment.explanation;
        if explanation.phase() == target {
            return Ok(());
        }
        let phase = &self.rules.phases()[target].text;
        let Some(missing) = explanation.missing_for(target) else {
            return writeln!(out, "\nFor {phase}: no change was found that leads to it.");
        };
        writeln!(out, "\nFor {phase} it would need")?;
        for change in missing.changes() {
            writeln!(out, "  {change}")?;
        }
        Ok(())
    }

    fn write_rules(&self, out: &mut String) -> fmt::Result {
        writeln!(
            out,
            "\nRules, in order; the first that matches decides (✓ a test holds, ✗ it does not):"
        )?;
        for (index, rule) in self.rules.rules().iter().enumerate() {
            let number = index + 1;
            let arrow = if self.phase.rule == Some(number) { ">" } else { " " };
            write!(out, "{arrow} {number:>2}  ")?;
            match &rule.matcher {
                Some(matcher) => self.write_marked(matcher, out)?,
                None => out.push('_'),
            }
            writeln!(out, " => {}", self.rules.phases()[rule.phase].text)?;
        }
        Ok(())
    }

    /// A matcher with a mark on each test: whether it holds.
    fn write_marked(&self, matcher: &Matcher, out: &mut String) -> fmt::Result {
        let operands = |name: &str, operands: &[Matcher], out: &mut String| {
            write!(out, "{name}(")?;
            for (position, operand) in operands.iter().enumerate() {
                out.push_str(if position > 0 { ", " } else { "" });
                self.write_marked(operand, out)?;
            }
            out.write_char(')')
        };
        match matcher {
            Formula::All(all) => operands("all", all, out),
            Formula::Any(any) => operands("any", any, out),
            Formula::Not(operand) => {
                out.push_str("not(");
                self.write_marked(operand, out)?;
                out.write_char(')')
            }
            Formula::Atom(_) | Formula::Named { .. } => {
                let holds = self.assessment.holds(matcher);
                let (style, mark) = if holds { (HOLDS, '✓') } else { (FAILS, '✗') };
                write!(
                    out,
                    "{style}{mark}{}{style:#}",
                    self.rules.matcher_source(matcher)
                )
            }
        }
    }
}

fn style_of(health: Health) -> Style {
    match health {
        Health::Ready => AnsiColor::Green.on_default().bold(),
        Health::Stalled => AnsiColor::Red.on_default().bold(),
        Health::Reconciling => NOTE.bold(),
        Health::Unknown => STRONG,
    }
}
