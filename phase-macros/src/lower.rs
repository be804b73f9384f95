//! Syntax to the rule model: names resolved to indices, what is wrong left out.

use crate::syntax::{Arm, Atom, Block, EnumNames, Matcher, Pattern, word};
use phase_core::rules::{ConditionType, Formula, Phase, RuleList};
use phase_core::status::{Status, StatusSet};
use proc_macro2::Ident;
use quote::format_ident;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use syn::ext::IdentExt;
use syn::{DeriveInput, Path};

/// The rule list with the user's identifiers.
pub struct Model {
    pub enums: EnumNames,
    pub crate_path: Option<Path>,
    pub conditions: Vec<(Ident, ConditionType)>,
    /// `Unknown`, then the phases in the order in which rules first name them.
    pub phases: Vec<(Ident, Phase)>,
    pub rules: Vec<Rule>,
    pub ensures: Vec<(Formula<ModelAtom>, Formula<ModelAtom>)>,
    pub nevers: Vec<Formula<ModelAtom>>,
}

pub struct Rule {
    pub matcher: Option<Formula<ModelAtom>>,
    pub phase: Named,
    pub docs: String,
}

/// An index, and the identifier by which the user calls what it stands for.
#[derive(Clone)]
pub struct Named {
    pub ident: Ident,
    pub index: usize,
}

#[derive(Clone)]
pub enum ModelAtom {
    Condition(Named, StatusSet),
    Phase(Vec<Named>),
}

/// The status of this name.
pub fn status(name: &Ident) -> Option<Status> {
    Status::from_exact(&name.to_string())
}

pub fn lower(block: &Block, input: &DeriveInput) -> Model {
    let conditions = conditions(block);
    let phases = phases(block.arms());
    let names = Names {
        conditions: index(&conditions),
        phases: index(&phases),
    };
    Model {
        enums: block.enum_names(&input.ident),
        crate_path: block.crate_path.clone(),
        rules: block.arms().iter().filter_map(|arm| names.rule(arm)).collect(),
        ensures: block
            .ensures
            .iter()
            .filter_map(|ensure| {
                Some((
                    names.formula(&ensure.premise)?,
                    names.formula(&ensure.conclusion)?,
                ))
            })
            .collect(),
        nevers: block
            .nevers
            .iter()
            .filter_map(|never| names.formula(never))
            .collect(),
        conditions,
        phases,
    }
}

fn conditions(block: &Block) -> Vec<(Ident, ConditionType)> {
    let mut seen = BTreeSet::new();
    let mut conditions = Vec::new();
    for declared in block.declared() {
        let name = declared.plain_name();
        if !is_usable(&declared.name) || !seen.insert(name.clone()) {
            continue;
        }
        let mut condition = ConditionType::new(name)
            .wire_type(declared.wire_type())
            .docs(declared.docs.clone());
        if declared.negative.is_some() {
            condition = condition.negative();
        }
        if declared.unread.is_some() {
            condition = condition.unread();
        }
        if let Some(absent) = declared.absent.as_ref().and_then(status) {
            condition = condition.absent(absent);
        }
        conditions.push((declared.name.clone(), condition));
    }
    conditions
}

fn phases(arms: &[Arm]) -> Vec<(Ident, Phase)> {
    let unknown = Phase {
        name: RuleList::UNKNOWN_PHASE.into(),
        docs: Cow::Borrowed(""),
    };
    let mut phases = vec![(format_ident!("{}", RuleList::UNKNOWN_PHASE), unknown)];
    let mut indices = BTreeMap::from([(RuleList::UNKNOWN_PHASE.to_owned(), 0)]);
    for arm in arms.iter().filter(|arm| is_usable(&arm.phase)) {
        let name = arm.phase.unraw().to_string();
        let index = *indices.entry(name.clone()).or_insert_with(|| {
            phases.push((
                arm.phase.clone(),
                Phase {
                    name: name.into(),
                    docs: Cow::Borrowed(""),
                },
            ));
            phases.len() - 1
        });
        phases[index].1.add_docs(&arm.docs);
    }
    phases
}

/// Whether the word can be the name of a variant: keywords need their raw prefix, and some not even that helps.
pub fn is_usable(name: &Ident) -> bool {
    syn::parse2::<Ident>(quote::ToTokens::to_token_stream(name)).is_ok()
}

fn index<T>(named: &[(Ident, T)]) -> BTreeMap<String, Named> {
    named
        .iter()
        .enumerate()
        .map(|(index, (ident, _))| {
            (
                ident.unraw().to_string(),
                Named {
                    ident: ident.clone(),
                    index,
                },
            )
        })
        .collect()
}

struct Names {
    conditions: BTreeMap<String, Named>,
    phases: BTreeMap<String, Named>,
}

impl Names {
    fn rule(&self, arm: &Arm) -> Option<Rule> {
        let matcher = match &arm.pattern {
            Pattern::Wildcard(_) => None,
            Pattern::Matcher(matcher) => Some(self.formula(matcher)?),
        };
        Some(Rule {
            matcher,
            phase: resolve(&self.phases, &arm.phase)?,
            docs: arm.docs.clone(),
        })
    }

    fn formula(&self, matcher: &Matcher) -> Option<Formula<ModelAtom>> {
        let all = |operands: &[Matcher]| -> Option<Vec<_>> {
            operands.iter().map(|operand| self.formula(operand)).collect()
        };
        Some(match matcher {
            Matcher::All(operands) => Formula::all(all(operands)?),
            Matcher::Any(operands) => Formula::any(all(operands)?),
            Matcher::Not(operand) => Formula::not(self.formula(operand)?),
            Matcher::Atom(atom) => Formula::Atom(self.atom(atom)?),
        })
    }

    fn atom(&self, atom: &Atom) -> Option<ModelAtom> {
        if atom.is_about_phase() {
            let mut phases: Vec<Named> = atom
                .values
                .iter()
                .map(|phase| resolve(&self.phases, phase))
                .collect::<Option<_>>()?;
            phases.sort_by_key(|phase| phase.index);
            return Some(ModelAtom::Phase(phases));
        }
        let statuses = match &*atom.values {
            [] => Status::True.only(),
            values => values.iter().map(status).collect::<Option<StatusSet>>()?,
        };
        Some(ModelAtom::Condition(
            resolve(&self.conditions, &atom.name)?,
            statuses,
        ))
    }
}

/// What the name stands for, as it is declared but at the place of the use.
fn resolve(names: &BTreeMap<String, Named>, used: &Ident) -> Option<Named> {
    let declared = names.get(&used.unraw().to_string())?;
    let mut ident = declared.ident.clone();
    ident.set_span(used.span());
    Some(Named {
        ident,
        index: declared.index,
    })
}

/// The words that have a meaning of their own in claims, and so cannot be conditions.
pub fn is_reserved(name: &Ident) -> bool {
    name.unraw() == word::PHASE
}
