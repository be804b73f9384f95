//! Hostile attributes: no panic, valid items, errors at the user's tokens, and output in proportion to the input.

use super::{compile_errors, numbered, parsed, resolved, status_struct};
use crate::errors::Errors;
use phase_core::evaluator::TypeHash;
use phase_core::rules::MAX_DEPTH;
use proc_macro2::TokenStream;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::iter::repeat_n;

/// Expands, and checks what holds for every expansion. Returns the messages.
fn expanded(source: &str) -> Vec<String> {
    checked(source, crate::derive(&parsed(source)))
}

/// Checks what holds for the expansion of either derive.
pub fn checked(source: &str, expansion: TokenStream) -> Vec<String> {
    let text = expansion.to_string();
    assert!(
        text.len() < 50_000 + 200 * source.len(),
        "{} bytes for {}",
        text.len(),
        source.len()
    );
    if let Err(error) = syn::parse2::<syn::File>(expansion.clone()) {
        panic!("not items: {error}\nfrom {source}\nto {text}");
    }
    let errors = compile_errors(expansion);
    for (message, span) in &errors {
        let place = span.byte_range();
        assert!(
            !place.is_empty() && place.end <= source.len(),
            "`{message}` points at {place:?} in {source}"
        );
        assert!(
            message.lines().skip(1).all(|line| LINE_BEGINNINGS
                .iter()
                .any(|beginning| line.starts_with(beginning))),
            "{message}"
        );
    }
    errors.into_iter().map(|(message, _)| message).collect()
}

/// How the lines after the first begin: advice, and the states of a finding.
const LINE_BEGINNINGS: &[&str] = &[
    "help: ",
    "note: ",
    "rule ",
    "no rule ",
    "when ",
    "whatever ",
    "and ",
    "not checked: ",
];

fn expanded_block(block: &str) -> Vec<String> {
    expanded(&status_struct(block))
}

/// Words and signs with a meaning in the attribute, and some without.
const VOCABULARY: &[&str] = &[
    "conditions",
    "rules",
    "ensure",
    "never",
    "phases",
    "matchers",
    "publish",
    "retired",
    "condition_enum",
    "phase_enum",
    "reason_enum",
    "crate",
    "budget",
    "ignore_stale",
    "negative",
    "absent",
    "unread",
    "reasons",
    "ready",
    "stalled",
    "TooLate",
    "Healthy",
    "reason",
    "all",
    "any",
    "not",
    "phase",
    "True",
    "False",
    "Unknown",
    "Ready",
    "JobFailed",
    "Failed",
    "Pending",
    "_",
    "=",
    "=>",
    "|",
    ",",
    ",",
    ",",
    ";",
    "==",
    "!=",
    "&&",
    "||",
    "!",
    "->",
    ".",
    "..",
    "#",
    "::",
    "'a",
    "'x'",
    "\"Ready\"",
    "b\"x\"",
    "r#\"raw\"#",
    "0",
    "-1",
    "1.5",
    "99999999999999999999999",
    "r#type",
    "type",
    "Self",
    "self",
    "super",
    "true",
    "Größe",
    "$",
    "?",
    "@",
    "/// docs\n",
    "#[doc(hidden)]",
    "#[cfg(test)]",
    "#[doc = include_str!(\"x\")]",
    "//! inner\n",
    "foo!()",
    "gen",
    "async",
    "<",
    ">",
];

/// Random token trees, with brackets in pairs.
fn soup() -> impl Strategy<Value = String> {
    let leaf = select(VOCABULARY).prop_map(String::from);
    leaf.prop_recursive(6, 96, 12, |tree| {
        let group = (
            select(&[("(", ")"), ("[", "]"), ("{", "}")][..]),
            prop::collection::vec(tree.clone(), 0..12),
        )
            .prop_map(|((open, close), trees)| format!("{open}{}{close}", trees.join(" ")));
        let introduced = (select(VOCABULARY), prop::collection::vec(tree, 0..12))
            .prop_map(|(word, trees)| format!("{word} ({})", trees.join(" ")));
        prop_oneof![group, introduced]
    })
}

const VALID: &[&str] = &[
    "conditions",
    "(",
    "/// Seen?\n",
    "Ready",
    ",",
    "Attached",
    "(",
    "absent",
    "=",
    "False",
    ")",
    "=",
    "\"example.com/Attached\"",
    ",",
    "JobFailed",
    "(",
    "negative",
    ",",
    "reasons",
    "(",
    "TooLate",
    ",",
    "BackOff",
    "=",
    "\"Off\"",
    ")",
    ")",
    ")",
    ",",
    "phases",
    "(",
    "Failed",
    "(",
    "stalled",
    ")",
    ",",
    "Pending",
    "(",
    "reconciling",
    ")",
    "=",
    "\"pending\"",
    ")",
    ",",
    "matchers",
    "(",
    "Late",
    "=",
    "JobFailed",
    "=",
    "True",
    "(",
    "TooLate",
    "|",
    "BackOff",
    ")",
    "|",
    "Unknown",
    ")",
    ",",
    "publish",
    "(",
    "Stalled",
    "=",
    "\"example.com/Stalled\"",
    ")",
    ",",
    "retired",
    "(",
    "\"Progressing\"",
    ",",
    "\"-\"",
    ")",
    ",",
    "rules",
    "(",
    "Late",
    "=>",
    "Failed",
    ",",
    "any",
    "(",
    "Ready",
    "=",
    "False",
    "|",
    "Unknown",
    ",",
    "not",
    "(",
    "Attached",
    ")",
    ")",
    "=>",
    "Failed",
    ",",
    "_",
    "=>",
    "Pending",
    ")",
    ",",
    "never",
    "(",
    "all",
    "(",
    "Ready",
    ",",
    "JobFailed",
    ")",
    ")",
    ",",
    "ensure",
    "(",
    "Late",
    "=>",
    "phase",
    "=",
    "Failed",
    "|",
    "Pending",
    ")",
    ",",
    "phase_enum",
    "=",
    "BackupPhase",
    ",",
    "budget",
    "=",
    "1000",
];

/// A valid block with some tokens replaced, removed or added; unpaired brackets are dropped.
fn near_miss() -> impl Strategy<Value = String> {
    let change = (any::<Index>(), 0..3_u8, select(VOCABULARY));
    prop::collection::vec(change, 1..6).prop_map(|changes| {
        let mut tokens: Vec<&str> = VALID.to_vec();
        for (place, kind, token) in changes {
            let place = place.index(tokens.len());
            match kind {
                0 => tokens[place] = token,
                1 => drop(tokens.remove(place)),
                _ => tokens.insert(place, token),
            }
        }
        let mut open = 0_usize;
        tokens.retain(|token| {
            open += usize::from(*token == "(");
            let is_stray = *token == ")" && open == 0;
            open -= usize::from(*token == ")" && !is_stray);
            !is_stray
        });
        tokens.extend(repeat_n(")", open));
        tokens.join(" ")
    })
}

proptest! {
    #[test]
    fn random_tokens(trees in prop::collection::vec(soup(), 0..12)) {
        expanded_block(&trees.join(" "));
    }

    #[test]
    fn random_sections(conditions in soup(), rules in soup(), ensure in soup(), never in soup()) {
        expanded_block(&format!("conditions({conditions}), rules({rules}), ensure({ensure}), never({never})"));
    }

    #[test]
    fn random_optional_sections(reasons in soup(), phases in soup(), matchers in soup(), publish in soup(), retired in soup(), tested in soup()) {
        expanded_block(&format!(
            "conditions(Ready(reasons({reasons}))), phases({phases}), matchers({matchers}), publish({publish}), retired({retired}), \
             rules(Ready = False({tested}) => Failed, _ => Pending)"
        ));
    }

    #[test]
    fn valid_blocks_with_typos(block in near_miss()) {
        expanded_block(&block);
    }

    #[test]
    fn random_field_attributes(tokens in soup(), value in soup()) {
        expanded(&format!(
            "#[phase(conditions(Ready), rules(Ready => Ready))] #[phase] #[phase = 1] struct S {{
                #[phase({tokens})] conditions: Vec<C>, #[phase[{value}]] state: String, #[phase = \"x\"] g: i64 }}"
        ));
    }
}

/// The block of the near misses is valid, so that they report the typos.
#[test]
fn block_without_typos_is_valid() {
    assert_eq!(expanded_block(&VALID.join(" ")), Vec::<String>::new());
}

#[test]
fn nesting_is_limited() {
    let nested = |levels: usize| {
        format!(
            "conditions(Ready), rules({}Ready{} => Ready, _ => Unknown)",
            "not(".repeat(levels - 1),
            ")".repeat(levels - 1)
        )
    };
    assert_eq!(expanded_block(&nested(MAX_DEPTH)), Vec::<String>::new());
    let too_deep = "this matcher is nested more than 48 levels deep\nhelp: split it into several rules";
    assert_eq!(expanded_block(&nested(MAX_DEPTH + 1)), [too_deep]);

    // As much stack as the compiler has.
    let deep = std::thread::Builder::new().stack_size(8 << 20);
    let check = move || {
        assert_eq!(expanded_block(&nested(5_000)), [too_deep]);
        let brackets = |(open, close): (&str, &str)| format!("{}{}", open.repeat(5_000), close.repeat(5_000));
        for pair in [
            ("(", ")"),
            ("[", "]"),
            ("{", "}"),
            ("conditions(", ")"),
            ("A(", ")"),
            ("any[", "]"),
        ] {
            assert!(!expanded_block(&brackets(pair)).is_empty());
        }
        let docs = brackets(("(", ")"));
        assert!(
            !expanded_block(&format!(
                "conditions(#[doc = {docs}] Ready), rules(Ready => Ready)"
            ))
            .is_empty()
        );
    };
    deep.spawn(check).unwrap().join().unwrap();
}

#[test]
fn chains_of_names_are_limited() {
    let chain = |names: usize| {
        let matchers = (1..names).map(|name| format!(", M{name} = M{}", name - 1));
        format!(
            "conditions(Ready), matchers(M0 = Ready{}), rules(M{} => Running, _ => Pending)",
            matchers.collect::<String>(),
            names - 1
        )
    };
    // The atom, and the name in the rule, are levels too.
    assert_eq!(expanded_block(&chain(MAX_DEPTH - 1)), Vec::<String>::new());
    for names in [MAX_DEPTH, 6_000] {
        assert_eq!(
            expanded_block(&chain(names)),
            [
                "with what its names stand for, this matcher is nested more than 48 levels deep\n\
                 help: name smaller matchers"
            ]
        );
    }
}

#[test]
fn ten_thousand_unknown_names() {
    let declared = numbered("Declared", 300);
    let unknown = numbered("Declraed", 10_000);
    let messages = expanded_block(&format!(
        "conditions({declared}), rules(any({unknown}) => Failed)"
    ));
    assert_eq!(messages.len(), Errors::MOST_SHOWN + 1);
    assert_eq!(
        messages[0],
        "unknown condition `Declraed0`\nhelp: did you mean `Declared0`?"
    );
    assert_eq!(messages.last().unwrap(), "9,950 more errors; the first is here");
}

#[test]
fn very_long_names() {
    let (name, other) = ("a".repeat(100_000), "a".repeat(99_999));
    let messages = expanded_block(&format!(
        "conditions({name}, B = \"{other}\"), rules({other} = {name} => {name}, {name} => {name}), {name}({other})"
    ));
    assert_eq!(messages.len(), 5, "{messages:#.200?}");
}

#[test]
fn too_many_conditions() {
    let count = TypeHash::MOST_TYPES + 1;
    let declared = numbered("C", count);
    let (_, messages) = resolved(&format!("conditions({declared}), rules(C0 => Failed)"));
    assert_eq!(
        messages,
        ["65,536 conditions are too many: the limit is 65,535\nhelp: declare only those that rules read"]
    );
}

#[test]
fn very_many_reasons() {
    let block = |count: usize, tested: usize| {
        let declared = numbered("R", count);
        let tested = numbered("R", tested).replace(", ", " | ");
        format!(
            "conditions(A(reasons({declared})), B(reasons({declared}))), \
             rules(A = False({tested}) => Failed, B = True(R0 | R1) => Retrying, _ => Pending)"
        )
    };
    assert_eq!(expanded_block(&block(2_000, 20)), [""; 0]);
    let too_many = "rules can test at most 20 reasons of a condition\n\
                    help: test the status, or declare several conditions instead of `A`";
    assert_eq!(expanded_block(&block(2_000, 21)), [too_many]);
    assert_eq!(expanded_block(&block(2_000, 2_000)), [too_many]);
    let unknown = numbered("R", 10_000).replace(", ", " | ");
    let messages = expanded_block(&format!(
        "conditions(A(reasons(X))), rules(A = True({unknown}) => Failed)"
    ));
    assert_eq!(messages.len(), Errors::MOST_SHOWN + 1);
}

/// Few lines can stand for very many tests, and for very deep formulas.
#[test]
fn matchers_that_blow_up() {
    let block = |first: &str, operands: usize, last: usize| {
        let lines: Vec<String> = (1..=last)
            .map(|number| {
                format!(
                    "M{number} = all({})",
                    vec![format!("M{}", number - 1); operands].join(", ")
                )
            })
            .collect();
        format!(
            "conditions(A), matchers(M0 = {first}, {}), rules(M{last} => Failed, _ => Pending)",
            lines.join(", ")
        )
    };
    let too_large = "the names of matchers up to here stand for more than 10,000 tests\n\
                     help: name smaller matchers";
    assert_eq!(expanded_block(&block("A", 20, 10)), [too_large]);
    assert_eq!(expanded_block(&block("A", 2, 40)), [too_large]);
    assert_eq!(expanded_block(&block("all()", 5_000, 3)), [too_large]);
    let too_deep = "with what its names stand for, this matcher is nested more than 48 levels deep\n\
                    help: name smaller matchers";
    assert_eq!(expanded_block(&block("A", 1, 100)), [too_deep]);
}

#[test]
fn matchers_that_refer_to_themselves() {
    let of = |matchers: String| {
        expanded_block(&format!(
            "conditions(A), matchers({matchers}), rules(A => Failed, M0 => Failed, _ => Pending)"
        ))
    };
    let circle = |count: usize| {
        let lines: Vec<String> = (0..count)
            .map(|number| format!("M{number} = M{}", (number + 1) % count))
            .collect();
        lines.join(", ")
    };
    let direct = "the matcher `M0` refers to itself\nhelp: write out what it means";
    let through = "the matcher `M0` refers to itself through `M1`\nhelp: write out what it means";
    assert_eq!(of(circle(1)), [direct]);
    assert_eq!(of(circle(2)), [through]);
    assert_eq!(of(circle(3_000)), [through]);
    let all_direct: Vec<String> = (0..3_000)
        .map(|number| format!("M{number} = M{number}"))
        .collect();
    assert_eq!(of(all_direct.join(", ")).len(), Errors::MOST_SHOWN + 1);
    // Mistakes in others are reported too.
    let messages = of("M0 = not(M0), M1 = all(M0, B)".into());
    assert_eq!(messages.len(), 2, "{messages:#?}");
    // A chain is none, in whatever order it is.
    let chain = |number: usize| format!("M{number} = all(M{}, A)", number + 1);
    let mut lines: Vec<String> = (0..20).map(chain).collect();
    lines.push("M20 = A = False".into());
    let never = "rule 2 `Failed` is unreachable: its matcher holds in no state";
    assert!(of(lines.join(", "))[0].starts_with(never));
    lines.reverse();
    assert!(of(lines.join(", "))[0].starts_with(never));
}

#[test]
fn everything_twice() {
    let block = "conditions(Ready, Ready), rules(Ready = True | True => Ready, Ready => READY, _ => Ready, _ => Ready), \
                 phase_enum = P, condition_enum = C, budget = 1, crate = a::b";
    let messages = expanded_block(&format!("{block}, {block}"));
    let doubled = messages
        .iter()
        .filter(|message| message.starts_with("duplicate"))
        .count();
    // Six sections and options; `Ready` three more times; `True` and `_` once and three times more.
    assert_eq!(doubled, 6 + 3 + 2 + 3, "{messages:#?}");
}

/// Types from a `macro_rules` fragment come in groups without brackets.
#[test]
fn invisible_groups() {
    use proc_macro2::{Delimiter, Group, TokenTree};
    let invisible = |source: &str| -> TokenStream {
        let tokens: TokenStream = source.parse().unwrap();
        TokenTree::Group(Group::new(Delimiter::None, tokens)).into()
    };
    let (list, phase, generation) = (
        invisible("Option<Vec<Condition>>"),
        invisible("Option<SPhase>"),
        invisible("i64"),
    );
    let (condition, docs, role) = (
        invisible("Ready"),
        invisible("doc = \"Docs.\""),
        invisible("phase"),
    );
    let input = quote::quote! {
        #[phase(conditions(#[#docs] #condition), rules(#condition = #condition => Failed))]
        struct S { conditions: #list, #[phase(#role)] state: #phase, observed_generation: Option<#generation> }
    };
    let messages = compile_errors(crate::derive(&syn::parse2(input).unwrap()));
    assert_eq!(
        messages.iter().map(|(message, _)| &**message).collect::<Vec<_>>(),
        [
            "unknown status `Ready`\nhelp: write one of `True`, `False`, `Unknown`\n\
          note: for a reason, write Ready = True(Ready), with Ready(reasons(Ready)) in conditions(..)"
        ]
    );
}

/// Where serde has something to say, it says it. It panics at a first letter that is not ASCII, and at none.
#[test]
fn serde_attributes_that_serde_does_not_take() {
    for attribute in [
        "serde",
        "serde = 1",
        "serde(,)",
        "serde(rename)",
        "serde(rename = 3)",
        "serde(rename(serialize))",
        "serde(rename(serialize = \"a\", deserialize =))",
        "serde(rename_all(= \"camelCase\"))",
        "serde(rename_all = \"camelCase\" \"kebab-case\")",
        "serde(a::b(c = 1), rename_all = \"camelCase\")",
    ] {
        let source = format!(
            "#[{attribute}] #[phase(conditions(Ready), rules(Ready => Running, _ => Pending))] struct AppStatus {{
                #[phase(conditions)] #[{attribute}] ß_x: Vec<Condition>,
                #[phase(phase)] #[{attribute}] __: Option<AppPhase>,
                #[phase(observed_generation)] #[{attribute}] r#type: i64,
            }}"
        );
        assert_eq!(expanded(&source), [""; 0], "{attribute}");
    }
}

/// What names stand for is limited for the whole list, because the evaluator tests it in every rule.
#[test]
fn many_rules_with_large_matchers() {
    let line = |number: usize| {
        let operands = vec![format!("M{}", number - 1); 16];
        format!("M{number} = all({})", operands.join(", "))
    };
    let messages = |rules: usize| {
        let rules: Vec<String> = (0..rules)
            .map(|number| format!("all(M2, C{number}) => P{number}"))
            .collect();
        expanded_block(&format!(
            "conditions(X, Y, {}), matchers(M0 = any(X, Y = False), {}, {}), rules({}, _ => Pending)",
            numbered("C", rules.len()),
            line(1),
            line(2),
            rules.join(", ")
        ))
    };
    // M2 stands for 512 tests.
    assert_eq!(messages(18), [""; 0]);
    assert_eq!(messages(40).len(), 1);
}
