//! The rule list as a static.
//!
//! Its code is written as text, in numbers: the compiler reads a text far faster than a derive, which debug builds do not
//! optimise, hands over tokens. Every name in the attribute stands beside it once as a real expression with
//! the user's span, so that an editor's "go to definition" works from inside of the attribute.

use crate::lower::{Model, ModelAtom, Named};
use phase_core::rules::derived::{self, Node};
use phase_core::rules::{ConditionType, Formula};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

pub fn statics(model: &Model) -> TokenStream {
    let mut matchers = Nodes::default();
    let rules: Vec<_> = model
        .rules
        .iter()
        .map(|rule| {
            let matcher = rule.matcher.as_ref();
            let matcher = matcher.map_or((derived::WILDCARD, 0, 0), |matcher| matchers.node(matcher));
            (matcher, rule.phase.index, &*rule.docs)
        })
        .collect();
    let nevers: Vec<_> = model.nevers.iter().map(|never| matchers.node(never)).collect();
    let mut claims = Nodes::default();
    let ensures: Vec<_> = model
        .ensures
        .iter()
        .map(|(premise, conclusion)| (claims.node(premise), claims.node(conclusion)))
        .collect();
    let conditions: Vec<_> = model
        .conditions
        .iter()
        .map(|(_, condition)| {
            let ConditionType {
                name,
                wire_type,
                docs,
                ..
            } = condition;
            (&**name, &**wire_type, &**docs, derived::flags(condition))
        })
        .collect();
    let phases: Vec<_> = model
        .phases
        .iter()
        .map(|(_, phase)| (&*phase.name, &*phase.docs))
        .collect();

    let mut code = Code::default();
    let nodes = matchers.operands();
    let operands = code.list("MATCHERS", "Matcher", &nodes, || {
        format!("__p::matchers(&__MATCHERS,{nodes:?})")
    });
    let rules = code.list("LIST", "Rule", &rules, || {
        format!("__p::rules({operands},{rules:?})")
    });
    let nevers = code.list("NEVERS", "Matcher", &nevers, || {
        format!("__p::matchers({operands},{nevers:?})")
    });
    let nodes = claims.operands();
    let tested = code.list("TESTED", "usize", &claims.phases, || {
        format!("{:?}", claims.phases)
    });
    let operands = code.list("CLAIMS", "Claim", &nodes, || {
        format!("__p::claims(&__CLAIMS,{tested},{nodes:?})")
    });
    let ensures = code.list("ENSURES", "Ensure", &ensures, || {
        format!("__p::ensures({operands},{tested},{ensures:?})")
    });
    let conditions = code.list("CONDITIONS", "ConditionType", &conditions, || {
        format!("__p::conditions({conditions:?})")
    });
    let phases = code.list("PHASES", "Phase", &phases, || format!("__p::phases({phases:?})"));
    let Code(mut code) = code;
    code += &format!(
        "static __RULES:__p::RuleList=__p::rule_list({conditions},{phases},{rules},{ensures},{nevers});"
    );
    let names = names(model);
    let statics = tokens(&code);
    quote!(#names #statics)
}

/// Statics as text.
#[derive(Default)]
struct Code(String);

impl Code {
    /// A static array with one element for each of these. Returns a reference to it.
    fn list<T>(&mut self, name: &str, type_: &str, elements: &[T], array: impl FnOnce() -> String) -> String {
        if elements.is_empty() {
            return "&[]".into();
        }
        // Texts, numbers and tuples are written in Rust as `Debug` writes them.
        let (count, array) = (elements.len(), array());
        self.0 += &format!("static __{name}:[__p::{type_};{count}]={array};");
        format!("&__{name}")
    }
}

/// Formulas as [`Node`]s: operands that stand side by side in the formula do so in one list of all.
#[derive(Default)]
struct Nodes<'a> {
    queue: Vec<&'a Formula<ModelAtom>>,
    phases: Vec<usize>,
}

impl<'a> Nodes<'a> {
    fn node(&mut self, formula: &'a Formula<ModelAtom>) -> Node {
        let (kind, operands) = match formula {
            Formula::All(operands) => (derived::ALL, &**operands),
            Formula::Any(operands) => (derived::ANY, &**operands),
            Formula::Not(operand) => (derived::NOT, std::slice::from_ref(&**operand)),
            Formula::Atom(ModelAtom::Condition(condition, statuses)) => {
                return (derived::ATOM, condition.index, statuses.bits().into());
            }
            Formula::Atom(ModelAtom::Phase(phases)) => {
                let start = self.phases.len();
                self.phases.extend(phases.iter().map(|phase| phase.index));
                return (derived::PHASE, start, phases.len());
            }
        };
        let start = self.queue.len();
        self.queue.extend(operands);
        (kind, start, operands.len())
    }

    /// The operands of all formulas so far, and theirs.
    fn operands(&mut self) -> Vec<Node> {
        let mut nodes = Vec::new();
        while let Some(formula) = self.queue.get(nodes.len()) {
            let node = self.node(formula);
            nodes.push(node);
        }
        nodes
    }
}

/// Code that was written as text, at the derive.
///
/// It is the compiler that reads it. proc-macro2 would read it first, at some ten times the cost.
pub fn tokens(text: &str) -> TokenStream {
    let tokens = if proc_macro::is_available() {
        text.parse()
            .map(proc_macro::TokenStream::into)
            .map_err(|error| error.to_string())
    } else {
        text.parse()
            .map_err(|error: proc_macro2::LexError| error.to_string())
    };
    tokens.unwrap_or_else(|error| panic!("{error} in {text}"))
}

/// The names that rules, `ensure`s and `never`s use, as variants at the places of their use.
fn names(model: &Model) -> TokenStream {
    let (mut conditions, mut phases) = (Vec::new(), Vec::new());
    for rule in &model.rules {
        if let Some(matcher) = &rule.matcher {
            collect(matcher, &mut conditions, &mut phases);
        }
        phases.push(&rule.phase);
    }
    for (premise, conclusion) in &model.ensures {
        collect(premise, &mut conditions, &mut phases);
        collect(conclusion, &mut conditions, &mut phases);
    }
    for never in &model.nevers {
        collect(never, &mut conditions, &mut phases);
    }
    let conditions = uses(&model.enums.condition, &conditions);
    let phases = uses(&model.enums.phase, &phases);
    quote!(#conditions #phases)
}

fn collect<'a>(
    formula: &'a Formula<ModelAtom>,
    conditions: &mut Vec<&'a Named>,
    phases: &mut Vec<&'a Named>,
) {
    match formula {
        Formula::All(operands) | Formula::Any(operands) => {
            for operand in operands.iter() {
                collect(operand, conditions, phases);
            }
        }
        Formula::Not(operand) => collect(operand, conditions, phases),
        Formula::Atom(ModelAtom::Condition(condition, _)) => conditions.push(condition),
        Formula::Atom(ModelAtom::Phase(named)) => phases.extend(named),
    }
}

fn uses(name: &Ident, variants: &[&Named]) -> TokenStream {
    let count = variants.len();
    let mut uses = TokenStream::new();
    for variant in variants {
        let variant = &variant.ident;
        quote!(#name::#variant,).to_tokens(&mut uses);
    }
    quote!(const _: [#name; #count] = [#uses];)
}
