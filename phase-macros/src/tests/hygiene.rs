//! No name and no trait in the user's scope can get in the way of an expansion: every path in it begins at `::core`, at
//! `::phase_rules`, at `__p`, which is the facade's, or with a name that the user or the derive made for it; and methods
//! are called by path.

use super::{numbered, parsed, status_struct};
use proc_macro2::{TokenStream, TokenTree};
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprMethodCall, File, ItemUse, Macro, Path, Token, UseTree};

/// How each path of a file begins, and each method call.
#[derive(Default)]
struct Beginnings(Vec<String>);

impl Visit<'_> for Beginnings {
    fn visit_path(&mut self, path: &Path) {
        let first = &path.segments[0].ident;
        let colons = if path.leading_colon.is_some() { "::" } else { "" };
        self.0.push(format!("{colons}{first}"));
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &ExprMethodCall) {
        self.0.push(format!(".{}()", call.method));
        visit::visit_expr_method_call(self, call);
    }

    fn visit_item_use(&mut self, item: &ItemUse) {
        let colons = if item.leading_colon.is_some() { "::" } else { "" };
        match &item.tree {
            UseTree::Path(path) => self.0.push(format!("{colons}{}", path.ident)),
            other => panic!("{other:?}"),
        }
    }

    /// Names of attributes are the language's; the macros in `derive` are paths like any other.
    fn visit_attribute(&mut self, attribute: &Attribute) {
        if attribute.path().is_ident("derive") {
            let derived = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
            derived.unwrap().iter().for_each(|path| self.visit_path(path));
        }
    }

    /// The arguments are expressions, or in the facade's macros whatever these take.
    fn visit_macro(&mut self, call: &Macro) {
        self.visit_path(&call.path);
        match call.parse_body_with(Punctuated::<Expr, Token![,]>::parse_terminated) {
            Ok(arguments) => arguments.iter().for_each(|argument| self.visit_expr(argument)),
            Err(_) => self.visit_tokens(call.tokens.clone()),
        }
    }
}

impl Beginnings {
    /// Each name that nothing before it is the path or the owner of.
    fn visit_tokens(&mut self, tokens: TokenStream) {
        const KEYWORDS: [&str; 9] = [
            "type", "mut", "where", "let", "as", "const", "fn", "true", "false",
        ];
        let mut before = String::new();
        let mut is_arrow = false;
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    self.visit_tokens(group.stream());
                    before.clear();
                }
                TokenTree::Ident(name) => {
                    let name = name.to_string();
                    match &*before {
                        "::" => self.0.push(format!("::{name}")),
                        "." => self.0.push(".method()".into()),
                        "self." | "path::" | "type" | "fn" => {}
                        _ if KEYWORDS.contains(&&*name) => {}
                        _ => self.0.push(name.clone()),
                    }
                    before = match &*name {
                        "self" | "type" | "fn" => name,
                        _ => "path".into(),
                    };
                }
                TokenTree::Punct(punct) if matches!(punct.as_char(), ':' | '.') => {
                    before.push(punct.as_char());
                }
                // `<A as B>::C`, not `-> ::C`.
                TokenTree::Punct(punct) if punct.as_char() == '>' && !is_arrow => before = "path".into(),
                TokenTree::Punct(punct) => {
                    is_arrow = matches!(punct.as_char(), '-' | '=');
                    before.clear();
                    continue;
                }
                TokenTree::Literal(_) => before.clear(),
            }
            is_arrow = false;
        }
    }
}

fn beginnings(file: &File) -> Vec<String> {
    let mut beginnings = Beginnings::default();
    beginnings.visit_file(file);
    beginnings.0
}

fn check(source: &str) {
    let names = [
        "BackupStatus",
        "BackupCondition",
        "BackupPhase",
        "BackupReason",
        "Condition",
    ];
    paths_are_absolute(crate::derive(&parsed(source)), 80, &names);
}

/// Checks that all paths are absolute, but for those that begin with one of the names.
pub fn paths_are_absolute(expansion: TokenStream, least: usize, names: &[&str]) {
    let found = beginnings(&syn::parse2(expansion).unwrap());
    assert!(found.len() > least, "only {} paths found", found.len());
    for beginning in &found {
        let is_absolute = matches!(&**beginning, "::core" | "::phase_rules" | "Self" | "self")
            || beginning.starts_with("__")
            || names.contains(&&**beginning);
        assert!(is_absolute, "`{beginning}` is looked up in the user's scope");
    }
}

#[test]
fn every_path_is_absolute() {
    let few = "conditions(/// Seen?\nBucketStoreReady, JobCompleted(absent = False), JobFailed(negative)),
        rules(all(JobCompleted, not(BucketStoreReady = False | Unknown)) => Completed, JobFailed => Failed, _ => Pending),
        never(all(JobCompleted, JobFailed)), ensure(JobFailed => phase = Failed | Unknown)";
    let many = format!(
        "conditions({}), rules(all(C0, any(C1, not(C24))) => Completed, C2 => Failed, _ => Pending)",
        numbered("C", 25)
    );
    let optional = "conditions(StoreReady, JobFailed(negative, reasons(/// Late.\nDeadlineExceeded, BackOff = \"Off\"))),
        phases(Retrying(reconciling) = \"again\", Failed(stalled), Ready(ready), Unknown),
        matchers(Late = JobFailed = True(DeadlineExceeded), Healthy = all(StoreReady, not(JobFailed))),
        rules(any(Late, JobFailed = True(BackOff)) => Retrying, JobFailed => Failed, Healthy => Ready, _ => Unknown),
        publish(Ready, Stalled = \"example.com/Stalled\"), retired(\"Progressing\"), ignore_stale";
    for block in [few, &many, optional] {
        check(&status_struct(block));
        for (list, phase, generation) in [
            ("Option<Vec<Condition>>", "BackupPhase", "i64"),
            ("Vec<Condition>", "String", "Option<i64>"),
            (
                "Vec<Condition>",
                "Option<String>",
                "i64, #[phase(reason)] why: Option<String>",
            ),
            // None of them fits.
            ("[Condition; 1]", "char", "u8"),
        ] {
            check(&format!(
                "#[phase({block})] struct BackupStatus {{ conditions: {list}, phase: {phase}, \
                 observed_generation: {generation} }}"
            ));
        }
    }
}

/// The walk finds relative paths.
#[test]
fn relative_paths_are_found() {
    let source = "use a::b; #[derive(Clone)] struct S(u8); m! { [e] {f::g} |self| self.h = i; ::j::k<l> <n as o>::p -> ::q }
        impl A for ::b::B { fn f(__x: Vec<__p::C>) -> bool { Some(self.x.y(concat!(d, \"\"))) } }";
    assert_eq!(
        beginnings(&syn::parse_str(source).unwrap()),
        [
            "a", "Clone", "u8", "m", "e", "f", "self", "self", "i", "::j", "l", "n", "o", "::q", "A", "::b",
            "Vec", "__p", "bool", "Some", ".y()", "self", "concat", "d"
        ]
    );
}
