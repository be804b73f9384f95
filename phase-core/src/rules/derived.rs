//! What derived code builds its rule list with. Not part of the API.
//!
//! Values written out would be much for the compiler to infer and check in every derive. So derived code hands over one array
//! of texts and one byte string, and constant functions that are checked once, here, read the list out of them.

use super::{
    Atom, Claim, ClaimAtom, ConditionType, Ensure, Formula, Matcher, Operand, Phase, Polarity, Rule, RuleList,
};
use crate::status::{ConditionStatus, StatusSet};
use alloc::borrow::Cow;
use core::mem::{ManuallyDrop, replace};

/// A rule list as a static, which holds all that the list refers to.
#[derive(Debug)]
pub struct StaticRuleList<
    const CONDITIONS: usize,
    const PHASES: usize,
    const RULES: usize,
    const OPERANDS: usize,
    const ENSURES: usize,
    const NEVERS: usize,
    const CLAIMS: usize,
    const TESTED: usize,
> {
    /// The list.
    pub list: RuleList,
    conditions: [ConditionType; CONDITIONS],
    phases: [Phase; PHASES],
    rules: [Rule; RULES],
    /// The operands of all matchers: those of one stand side by side.
    operands: [Matcher; OPERANDS],
    ensures: [Ensure; ENSURES],
    nevers: [Matcher; NEVERS],
    /// The operands of all claims.
    claims: [Claim; CLAIMS],
    /// The phases that claims test.
    tested: [usize; TESTED],
}

/// An atom: a condition's index, the bits of the statuses.
pub const ATOM: usize = 0;
/// `all(..)`: how many operands it has. They are the next of all that no formula has yet.
pub const ALL: usize = 1;
/// `any(..)`, as `all(..)`.
pub const ANY: usize = 2;
/// `not(..)`, as `all(..)` of one.
pub const NOT: usize = 3;
/// In claims, an atom about the phase: how many phases it has, the next of all that claims test.
pub const PHASE: usize = 4;

/// A flag: the abnormal status is True.
pub const NEGATIVE: usize = 1;
/// A flag: no rule reads the condition.
pub const UNREAD: usize = 2;
/// A flag: the rule is `_`.
pub const IS_WILDCARD: usize = 2;
/// A flag: the wire type is the next text, not the name.
pub const HAS_WIRE_TYPE: usize = 4;
/// A flag: the docs are the next text, not empty.
pub const HAS_DOCS: usize = 8;
/// The flags of a condition have its absent status, as a number, times this.
pub const ABSENT: usize = 16;

/// A constant function has no closures, and an array of what has a destructor is not dropped in one.
macro_rules! filled {
    ($count:ident, $empty:expr, $value:expr) => {{
        let mut list = [const { $empty }; $count];
        let mut index = 0;
        while index < $count {
            let _ = ManuallyDrop::new(replace(&mut list[index], $value));
            index += 1;
        }
        list
    }};
}

impl<
    const CONDITIONS: usize,
    const PHASES: usize,
    const RULES: usize,
    const OPERANDS: usize,
    const ENSURES: usize,
    const NEVERS: usize,
    const CLAIMS: usize,
    const TESTED: usize,
> StaticRuleList<CONDITIONS, PHASES, RULES, OPERANDS, ENSURES, NEVERS, CLAIMS, TESTED>
{
    /// The list that the derive encoded, and has already checked.
    ///
    /// `this` is the static that is being made: its places are taken, their content is not looked at.
    pub const fn new<const TEXTS: usize>(
        this: &'static Self,
        texts: [&'static str; TEXTS],
        numbers: &'static [u8],
    ) -> Self {
        let mut encoded = Decoder {
            texts: &texts,
            numbers,
            operands: &this.operands,
            claims: &this.claims,
            tested: &this.tested,
        };
        Self {
            list: RuleList {
                conditions: Cow::Borrowed(&this.conditions),
                phases: Cow::Borrowed(&this.phases),
                rules: Cow::Borrowed(&this.rules),
                ensures: Cow::Borrowed(&this.ensures),
                nevers: Cow::Borrowed(&this.nevers),
            },
            conditions: filled!(CONDITIONS, NO_CONDITION, encoded.condition()),
            phases: filled!(PHASES, NO_PHASE, encoded.phase()),
            rules: filled!(RULES, NO_RULE, encoded.rule()),
            nevers: filled!(NEVERS, Formula::All(Cow::Borrowed(&[])), encoded.matcher()),
            operands: filled!(OPERANDS, Formula::All(Cow::Borrowed(&[])), encoded.matcher()),
            ensures: filled!(ENSURES, NO_ENSURE, encoded.ensure()),
            claims: filled!(CLAIMS, Formula::All(Cow::Borrowed(&[])), encoded.claim()),
            tested: encoded.tested(),
        }
    }
}

const NO_TEXT: Cow<'static, str> = Cow::Borrowed("");
const NO_CONDITION: ConditionType = ConditionType {
    name: NO_TEXT,
    wire_type: NO_TEXT,
    polarity: Polarity::Positive,
    absent: ConditionStatus::Unknown,
    unread: false,
    docs: NO_TEXT,
};
const NO_PHASE: Phase = Phase {
    name: NO_TEXT,
    docs: NO_TEXT,
};
const NO_RULE: Rule = Rule {
    matcher: None,
    phase: 0,
    docs: NO_TEXT,
};
const NO_ENSURE: Ensure = Ensure {
    premise: Formula::All(Cow::Borrowed(&[])),
    conclusion: Formula::All(Cow::Borrowed(&[])),
};

/// What is left to read, and what is left of the places that it goes to.
struct Decoder<'a> {
    texts: &'a [&'static str],
    numbers: &'static [u8],
    operands: &'static [Matcher],
    claims: &'static [Claim],
    tested: &'static [usize],
}

/// The next number. Most are one byte, and a call is what takes the compiler long when it evaluates a constant.
macro_rules! number {
    ($decoder:expr) => {
        match $decoder.numbers {
            [byte @ 0..0x80, rest @ ..] => {
                $decoder.numbers = rest;
                *byte as usize
            }
            _ => $decoder.long_number(),
        }
    };
}

/// The next text.
macro_rules! text {
    ($decoder:expr) => {
        match $decoder.texts {
            [text, rest @ ..] => {
                $decoder.texts = rest;
                *text
            }
            [] => panic!("a text is missing"),
        }
    };
}

impl Decoder<'_> {
    /// Seven bits a byte, the lowest first, and the highest bit of each byte but the last one set.
    const fn long_number(&mut self) -> usize {
        let mut number = 0;
        let mut shift = 0;
        while let [byte, rest @ ..] = self.numbers {
            self.numbers = rest;
            number |= (*byte as usize & 0x7F) << shift;
            if *byte < 0x80 {
                return number;
            }
            shift += 7;
        }
        panic!("a number is missing")
    }

    const fn condition(&mut self) -> ConditionType {
        let flags = number!(self);
        let name = text!(self);
        let wire_type = if flags & HAS_WIRE_TYPE == 0 {
            name
        } else {
            text!(self)
        };
        let docs = if flags & HAS_DOCS == 0 { "" } else { text!(self) };
        ConditionType {
            name: Cow::Borrowed(name),
            wire_type: Cow::Borrowed(wire_type),
            polarity: if flags & NEGATIVE == 0 {
                Polarity::Positive
            } else {
                Polarity::Negative
            },
            absent: ConditionStatus::ALL[flags / ABSENT],
            unread: flags & UNREAD != 0,
            docs: Cow::Borrowed(docs),
        }
    }

    const fn phase(&mut self) -> Phase {
        let flags = number!(self);
        let name = text!(self);
        let docs = if flags & HAS_DOCS == 0 { "" } else { text!(self) };
        Phase {
            name: Cow::Borrowed(name),
            docs: Cow::Borrowed(docs),
        }
    }

    const fn rule(&mut self) -> Rule {
        let flags = number!(self);
        let phase = number!(self);
        let docs = if flags & HAS_DOCS == 0 { "" } else { text!(self) };
        let matcher = if flags & IS_WILDCARD == 0 {
            Some(self.matcher())
        } else {
            None
        };
        Rule {
            matcher,
            phase,
            docs: Cow::Borrowed(docs),
        }
    }

    const fn matcher(&mut self) -> Matcher {
        let (kind, number) = (number!(self), number!(self));
        if kind == ATOM {
            Formula::Atom(atom(number, number!(self)))
        } else {
            combination(kind, next(&mut self.operands, number))
        }
    }

    const fn ensure(&mut self) -> Ensure {
        Ensure {
            premise: self.claim(),
            conclusion: self.claim(),
        }
    }

    const fn claim(&mut self) -> Claim {
        let (kind, number) = (number!(self), number!(self));
        match kind {
            ATOM => Formula::Atom(ClaimAtom::Condition(atom(number, number!(self)))),
            PHASE => Formula::Atom(ClaimAtom::Phase(Cow::Borrowed(next(&mut self.tested, number)))),
            kind => combination(kind, next(&mut self.claims, number)),
        }
    }

    const fn tested<const TESTED: usize>(&mut self) -> [usize; TESTED] {
        let mut tested = [0; TESTED];
        let mut index = 0;
        while index < TESTED {
            tested[index] = number!(self);
            index += 1;
        }
        tested
    }
}

// Three bits.
#[allow(clippy::cast_possible_truncation)]
const fn atom(condition: usize, statuses: usize) -> Atom {
    Atom {
        condition,
        statuses: StatusSet::from_bits(statuses as u8),
    }
}

const fn combination<A: Clone>(kind: usize, operands: &'static [Formula<A>]) -> Formula<A> {
    match kind {
        ALL => Formula::All(Cow::Borrowed(operands)),
        ANY => Formula::Any(Cow::Borrowed(operands)),
        _ => Formula::Not(Operand::Static(&operands[0])),
    }
}

const fn next<T>(left: &mut &'static [T], count: usize) -> &'static [T] {
    let (next, rest) = left.split_at(count);
    *left = rest;
    next
}

/// The name by which rules call a condition.
pub fn condition_name(rules: &'static RuleList, condition: usize) -> &'static str {
    &rules.conditions[condition].name
}

/// The text in a condition's `type` field.
pub const fn wire_type(rules: &'static RuleList, condition: usize) -> &'static str {
    text(&declared(rules)[condition].wire_type)
}

/// The condition types of a list.
pub(crate) const fn declared(rules: &'static RuleList) -> &'static [ConditionType] {
    match &rules.conditions {
        Cow::Borrowed(conditions) => conditions,
        Cow::Owned(conditions) => conditions.as_slice(),
    }
}

/// The text in `status.phase`.
pub const fn phase_name(rules: &'static RuleList, phase: usize) -> &'static str {
    match &rules.phases {
        Cow::Borrowed(phases) => text(&phases[phase].name),
        Cow::Owned(phases) => text(&phases.as_slice()[phase].name),
    }
}

#[expect(clippy::ptr_arg, reason = "a constant function cannot call `Deref`")]
pub(crate) const fn text(text: &'static Cow<'static, str>) -> &'static str {
    match text {
        Cow::Borrowed(text) => text,
        Cow::Owned(text) => text.as_str(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{phase_is, when};

    static LIST: StaticRuleList<2, 3, 2, 3, 1, 1, 2, 2> = StaticRuleList::new(
        &LIST,
        [
            "Ready",
            "example.com/Ready",
            "Seen?",
            "Failed",
            "Unknown",
            "Pending",
            "Idle",
            "Waits.",
            "Waits.",
        ],
        b"\x2C\x11\x00\x00\x08\x00\x01\x02\x02\x0A\x02\x00\x00\x04\x00\x00\x01\x03\x01\x00\x01\x01\
          \x00\x01\x01\x02\x02\x04\x02\x00\x00\x02\x01\x02",
    );

    #[test]
    fn as_the_builder_makes_it() {
        let ready = ConditionType::new("Ready")
            .wire_type("example.com/Ready")
            .docs("Seen?");
        let built = RuleList::builder()
            .condition(ready)
            .condition(
                ConditionType::new("Failed")
                    .negative()
                    .absent(ConditionStatus::False),
            )
            .rule(
                Formula::any([
                    when("Ready", ConditionStatus::True),
                    Formula::not(when("Failed", ConditionStatus::True)),
                ]),
                "Pending",
            )
            .documented_rule(None, "Idle", "Waits.")
            .ensure(
                when("Failed", ConditionStatus::True),
                Formula::any([
                    phase_is(["Pending", "Idle"]),
                    when("Ready", ConditionStatus::False),
                ]),
            )
            .never(when("Ready", ConditionStatus::Unknown))
            .build();
        assert_eq!(built.as_ref(), Ok(&LIST.list));
    }

    #[test]
    fn numbers_of_more_than_a_byte() {
        static FAR: StaticRuleList<0, 0, 1, 0, 0, 0, 0, 0> =
            StaticRuleList::new(&FAR, [], b"\x00\xAC\x02\x00\xFF\x01\x01");
        let rule = &FAR.list.rules()[0];
        let atom = atom(255, 1);
        assert_eq!((rule.phase, &rule.matcher), (300, &Some(Formula::Atom(atom))));
    }
}
