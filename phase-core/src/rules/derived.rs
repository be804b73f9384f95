//! What derived code builds its rule list with. Not part of the API.
//!
//! Values written out would be much for the compiler to infer and check in every derive. So derived code hands over arrays of
//! numbers and texts, and constant functions that are checked once, here, make the list of them.

use super::{
    Atom, Claim, ClaimAtom, ConditionType, Ensure, Formula, Matcher, Operand, Phase, Polarity, Rule, RuleList,
};
use crate::status::{Status, StatusSet};
use alloc::borrow::Cow;
use core::mem::{forget, replace};

/// A formula without its operands: its kind, and two numbers that mean what the kind says. Operands are named by their
/// place in an array, which is a static that refers to itself.
pub type Node = (u8, usize, usize);

/// A condition's index, and the bits of the statuses.
pub const ATOM: u8 = 0;
/// Where the operands begin, and how many there are.
pub const ALL: u8 = 1;
/// Where the operands begin, and how many there are.
pub const ANY: u8 = 2;
/// Where the operand is, and 1.
pub const NOT: u8 = 3;
/// In claims, where the indices of the phases begin in the array of them, and how many there are.
pub const PHASE: u8 = 4;
/// Of a rule, no matcher but `_`; the numbers mean nothing.
pub const WILDCARD: u8 = 5;

/// A constant function has no closures, and an array of what has a destructor is not dropped in one.
macro_rules! filled {
    ($count:ident, $empty:expr, $index:ident => $value:expr) => {{
        let mut list = [const { $empty }; $count];
        let mut $index = 0;
        while $index < $count {
            forget(replace(&mut list[$index], $value));
            $index += 1;
        }
        list
    }};
}

/// The whole list. The derive has already checked it.
pub const fn rule_list(
    conditions: &'static [ConditionType],
    phases: &'static [Phase],
    rules: &'static [Rule],
    ensures: &'static [Ensure],
    nevers: &'static [Matcher],
) -> RuleList {
    RuleList {
        conditions: Cow::Borrowed(conditions),
        phases: Cow::Borrowed(phases),
        rules: Cow::Borrowed(rules),
        ensures: Cow::Borrowed(ensures),
        nevers: Cow::Borrowed(nevers),
    }
}

/// Names, wire types, docs and [`flags`].
pub const fn conditions<const N: usize>(
    declared: [(&'static str, &'static str, &'static str, u8); N],
) -> [ConditionType; N] {
    filled!(N, condition(("", "", "", 0)), index => condition(declared[index]))
}

const fn condition(declared: (&'static str, &'static str, &'static str, u8)) -> ConditionType {
    let (name, wire_type, docs, flags) = declared;
    ConditionType {
        name: Cow::Borrowed(name),
        wire_type: Cow::Borrowed(wire_type),
        polarity: if flags & 1 == 0 {
            Polarity::Positive
        } else {
            Polarity::Negative
        },
        absent: Status::ALL[(flags >> 2) as usize],
        unread: flags & 2 != 0,
        docs: Cow::Borrowed(docs),
    }
}

/// Polarity, absent status and whether it is unread, as a number.
pub const fn flags(condition: &ConditionType) -> u8 {
    let negative = matches!(condition.polarity, Polarity::Negative) as u8;
    negative | (condition.unread as u8) << 1 | (condition.absent as u8) << 2
}

/// Names and docs.
pub const fn phases<const N: usize>(named: [(&'static str, &'static str); N]) -> [Phase; N] {
    filled!(N, phase(("", "")), index => phase(named[index]))
}

const fn phase((name, docs): (&'static str, &'static str)) -> Phase {
    Phase {
        name: Cow::Borrowed(name),
        docs: Cow::Borrowed(docs),
    }
}

/// Matchers, phases and docs.
pub const fn rules<const N: usize>(
    operands: &'static [Matcher],
    arms: [(Node, usize, &'static str); N],
) -> [Rule; N] {
    filled!(N, rule(&[], ((WILDCARD, 0, 0), 0, "")), index => rule(operands, arms[index]))
}

const fn rule(operands: &'static [Matcher], (matcher, phase, docs): (Node, usize, &'static str)) -> Rule {
    Rule {
        matcher: if matcher.0 == WILDCARD {
            None
        } else {
            Some(self::matcher(operands, matcher))
        },
        phase,
        docs: Cow::Borrowed(docs),
    }
}

/// Operands of matchers, or `never`s.
pub const fn matchers<const N: usize>(operands: &'static [Matcher], nodes: [Node; N]) -> [Matcher; N] {
    filled!(N, matcher(&[], (ALL, 0, 0)), index => matcher(operands, nodes[index]))
}

const fn matcher(operands: &'static [Matcher], node: Node) -> Matcher {
    if node.0 == ATOM {
        Formula::Atom(atom(node))
    } else {
        combination(operands, node)
    }
}

/// Premises and conclusions.
pub const fn ensures<const N: usize>(
    operands: &'static [Claim],
    phases: &'static [usize],
    claims: [(Node, Node); N],
) -> [Ensure; N] {
    filled!(N, ensure(&[], &[], ((ALL, 0, 0), (ALL, 0, 0))), index => ensure(operands, phases, claims[index]))
}

const fn ensure(
    operands: &'static [Claim],
    phases: &'static [usize],
    (premise, conclusion): (Node, Node),
) -> Ensure {
    Ensure {
        premise: claim(operands, phases, premise),
        conclusion: claim(operands, phases, conclusion),
    }
}

/// Operands of claims.
pub const fn claims<const N: usize>(
    operands: &'static [Claim],
    phases: &'static [usize],
    nodes: [Node; N],
) -> [Claim; N] {
    filled!(N, claim(&[], &[], (ALL, 0, 0)), index => claim(operands, phases, nodes[index]))
}

const fn claim(operands: &'static [Claim], phases: &'static [usize], node: Node) -> Claim {
    match node.0 {
        ATOM => Formula::Atom(ClaimAtom::Condition(atom(node))),
        PHASE => Formula::Atom(ClaimAtom::Phase(Cow::Borrowed(part(phases, node)))),
        _ => combination(operands, node),
    }
}

const fn atom((_, condition, bits): Node) -> Atom {
    // Three bits.
    #[allow(clippy::cast_possible_truncation)]
    let statuses = StatusSet::from_bits(bits as u8);
    Atom { condition, statuses }
}

const fn combination<A: Clone>(operands: &'static [Formula<A>], node: Node) -> Formula<A> {
    let operands = part(operands, node);
    match node.0 {
        ALL => Formula::All(Cow::Borrowed(operands)),
        ANY => Formula::Any(Cow::Borrowed(operands)),
        _ => Formula::Not(Operand::Static(&operands[0])),
    }
}

/// A part of a static that may be the one which is being made: its place is taken, its content not looked at.
const fn part<T>(all: &'static [T], (_, start, count): Node) -> &'static [T] {
    all.split_at(start).1.split_at(count).0
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
