//! What derived code builds its rule list with. Not part of the API.
//!
//! Values written out would be much for the compiler to infer and check in every derive. So derived code hands over one array
//! of texts and one byte string, and constant functions that are checked once, here, read the list out of them.

use super::{
    Atom, Claim, ClaimAtom, ConditionType, Ensure, Formula, Matcher, Operand, Phase, Polarity, Rule, RuleList,
};
use crate::status::{Status, StatusSet};
use alloc::borrow::Cow;
use core::mem::{forget, replace};

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
/// `all(..)`: where its operands begin among all operands, how many there are.
pub const ALL: usize = 1;
/// `any(..)`, as `all(..)`.
pub const ANY: usize = 2;
/// `not(..)`: where its operand is.
pub const NOT: usize = 3;
/// In claims, an atom about the phase: where its phases begin among all that claims test, how many there are.
pub const PHASE: usize = 4;
/// Of a rule, `_`: nothing.
pub const WILDCARD: usize = 5;

/// A flag: the abnormal status is True.
pub const NEGATIVE: usize = 1;
/// A flag: no rule reads the condition.
pub const UNREAD: usize = 2;
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
            forget(replace(&mut list[index], $value));
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
            next_text: 0,
            numbers,
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
            rules: filled!(RULES, NO_RULE, encoded.rule(&this.operands)),
            nevers: filled!(
                NEVERS,
                Formula::All(Cow::Borrowed(&[])),
                encoded.matcher(&this.operands)
            ),
            operands: filled!(
                OPERANDS,
                Formula::All(Cow::Borrowed(&[])),
                encoded.matcher(&this.operands)
            ),
            ensures: filled!(ENSURES, NO_ENSURE, encoded.ensure(&this.claims, &this.tested)),
            claims: filled!(
                CLAIMS,
                Formula::All(Cow::Borrowed(&[])),
                encoded.claim(&this.claims, &this.tested)
            ),
            tested: encoded.tested(),
        }
    }
}

const NO_TEXT: Cow<'static, str> = Cow::Borrowed("");
const NO_CONDITION: ConditionType = ConditionType {
    name: NO_TEXT,
    wire_type: NO_TEXT,
    polarity: Polarity::Positive,
    absent: Status::Unknown,
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

/// What is left to read.
struct Decoder<'a> {
    texts: &'a [&'static str],
    next_text: usize,
    numbers: &'static [u8],
}

impl Decoder<'_> {
    /// Seven bits a byte, the lowest first, and the highest bit of each byte but the last one set.
    const fn number(&mut self) -> usize {
        let mut number = 0;
        let mut shift = 0;
        while let [byte, rest @ ..] = self.numbers {
            self.numbers = rest;
            if *byte < 0x80 {
                return number | (*byte as usize) << shift;
            }
            number |= (*byte as usize & 0x7F) << shift;
            shift += 7;
        }
        number
    }

    const fn text(&mut self) -> &'static str {
        let text = self.texts[self.next_text];
        self.next_text += 1;
        text
    }

    const fn condition(&mut self) -> ConditionType {
        let flags = self.number();
        let name = self.text();
        ConditionType {
            name: Cow::Borrowed(name),
            wire_type: Cow::Borrowed(if flags & HAS_WIRE_TYPE == 0 {
                name
            } else {
                self.text()
            }),
            polarity: if flags & NEGATIVE == 0 {
                Polarity::Positive
            } else {
                Polarity::Negative
            },
            absent: Status::ALL[flags / ABSENT],
            unread: flags & UNREAD != 0,
            docs: self.docs(flags),
        }
    }

    const fn phase(&mut self) -> Phase {
        let flags = self.number();
        Phase {
            name: Cow::Borrowed(self.text()),
            docs: self.docs(flags),
        }
    }

    const fn rule(&mut self, operands: &'static [Matcher]) -> Rule {
        let flags = self.number();
        let phase = self.number();
        let docs = self.docs(flags);
        let kind = self.number();
        let matcher = if kind == WILDCARD {
            None
        } else {
            Some(self.matcher_of_kind(kind, operands))
        };
        Rule { matcher, phase, docs }
    }

    const fn docs(&mut self, flags: usize) -> Cow<'static, str> {
        Cow::Borrowed(if flags & HAS_DOCS == 0 { "" } else { self.text() })
    }

    const fn matcher(&mut self, operands: &'static [Matcher]) -> Matcher {
        let kind = self.number();
        self.matcher_of_kind(kind, operands)
    }

    const fn matcher_of_kind(&mut self, kind: usize, operands: &'static [Matcher]) -> Matcher {
        if kind == ATOM {
            Formula::Atom(self.atom())
        } else {
            self.combination(kind, operands)
        }
    }

    const fn ensure(&mut self, operands: &'static [Claim], tested: &'static [usize]) -> Ensure {
        Ensure {
            premise: self.claim(operands, tested),
            conclusion: self.claim(operands, tested),
        }
    }

    const fn claim(&mut self, operands: &'static [Claim], tested: &'static [usize]) -> Claim {
        match self.number() {
            ATOM => Formula::Atom(ClaimAtom::Condition(self.atom())),
            PHASE => Formula::Atom(ClaimAtom::Phase(Cow::Borrowed(self.part(tested)))),
            kind => self.combination(kind, operands),
        }
    }

    const fn tested<const TESTED: usize>(&mut self) -> [usize; TESTED] {
        let mut tested = [0; TESTED];
        let mut index = 0;
        while index < TESTED {
            tested[index] = self.number();
            index += 1;
        }
        tested
    }

    const fn atom(&mut self) -> Atom {
        let condition = self.number();
        // Three bits.
        #[allow(clippy::cast_possible_truncation)]
        let statuses = StatusSet::from_bits(self.number() as u8);
        Atom { condition, statuses }
    }

    const fn combination<A: Clone>(&mut self, kind: usize, operands: &'static [Formula<A>]) -> Formula<A> {
        match kind {
            ALL => Formula::All(Cow::Borrowed(self.part(operands))),
            ANY => Formula::Any(Cow::Borrowed(self.part(operands))),
            _ => Formula::Not(Operand::Static(&operands[self.number()])),
        }
    }

    const fn part<T>(&mut self, all: &'static [T]) -> &'static [T] {
        let (_, from_start) = all.split_at(self.number());
        from_start.split_at(self.number()).0
    }
}

/// The name by which rules call a condition.
pub fn condition_name(rules: &'static RuleList, condition: usize) -> &'static str {
    &rules.conditions[condition].name
}

/// The text in a condition's `type` field.
pub const fn wire_type(rules: &'static RuleList, condition: usize) -> &'static str {
    match &rules.conditions {
        Cow::Borrowed(conditions) => text(&conditions[condition].wire_type),
        Cow::Owned(conditions) => text(&conditions.as_slice()[condition].wire_type),
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
const fn text(text: &'static Cow<'static, str>) -> &'static str {
    match text {
        Cow::Borrowed(text) => text,
        Cow::Owned(text) => text.as_str(),
    }
}
