//! Syntax to the rule model: names resolved to indices, what is wrong left out.

use crate::syntax::{Arm, Atom, Block, EnumNames, Matcher, Pattern, word};
use phase_core::rules::name_index::NameIndex;
use phase_core::rules::{
    BuildError, ConditionType, Formula, NamedAtom, NamedFormula, Phase, RuleList, is_keyword,
};
use phase_core::status::{ConditionStatus, StatusSet};
use proc_macro2::{Ident, Span};
use std::borrow::Cow;
use std::convert::Infallible;
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

impl Model {
    /// The rule list as `RULES` will hold it. Where errors were found, what is left of the block need not make one.
    pub fn rule_list(&self) -> Result<RuleList, BuildError> {
        let mut list = RuleList::builder();
        for (_, condition) in &self.conditions {
            list = list.condition(condition.clone());
        }
        for rule in &self.rules {
            let matcher = rule.matcher.as_ref().map(|matcher| self.named(matcher));
            list = list.documented_rule(matcher, self.phase_name(&rule.phase), rule.docs.clone());
        }
        for (premise, conclusion) in &self.ensures {
            list = list.ensure(self.named(premise), self.named(conclusion));
        }
        for never in &self.nevers {
            list = list.never(self.named(never));
        }
        list.build()
    }

    fn named(&self, formula: &Formula<ModelAtom>) -> NamedFormula {
        let named = formula.try_map(&mut |atom| {
            Ok::<_, Infallible>(match atom {
                ModelAtom::Condition(condition, statuses) => NamedAtom::Condition {
                    name: self.conditions[condition.index].1.name.clone(),
                    statuses: *statuses,
                },
                ModelAtom::Phase(phases) => {
                    NamedAtom::Phase(phases.iter().map(|phase| self.phase_name(phase)).collect())
                }
            })
        });
        match named {
            Ok(named) => named,
            Err(never) => match never {},
        }
    }

    fn phase_name(&self, phase: &Named) -> Cow<'static, str> {
        self.phases[phase.index].1.name.clone()
    }
}

/// The status of this name.
pub fn status(name: &Ident) -> Option<ConditionStatus> {
    ConditionStatus::from_exact(&name.to_string())
}

pub fn lower(block: &Block, input: &DeriveInput) -> Model {
    let enums = block.enum_names(&input.ident);
    let conditions = conditions(block);
    let phases = phases(block.arms(), &enums.phase);
    let names = Names {
        conditions: Declared::of(&conditions),
        phases: Declared::of(&phases),
    };
    Model {
        enums,
        crate_path: block.crate_path.as_ref().map(|(_, path)| path.clone()),
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
            .filter_map(|never| names.matcher(&never.matcher))
            .collect(),
        conditions,
        phases,
    }
}

fn conditions(block: &Block) -> Vec<(Ident, ConditionType)> {
    let mut seen = NameIndex::default();
    let mut conditions = Vec::new();
    for declared in block.declared() {
        let name = declared.plain_name();
        if !is_usable(&declared.name) || seen.insert(name.clone(), conditions.len()).is_some() {
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
        if let Some(absent) = declared.absent.as_ref().and_then(|(_, absent)| status(absent)) {
            condition = condition.absent(absent);
        }
        conditions.push((declared.name.clone(), condition));
    }
    conditions
}

fn phases(arms: &[Arm], phase_enum: &Ident) -> Vec<(Ident, Phase)> {
    let unknown = Phase {
        name: RuleList::UNKNOWN_PHASE.into(),
        docs: Cow::Borrowed(""),
    };
    let unknown_ident = Ident::new(
        RuleList::UNKNOWN_PHASE,
        Span::call_site().located_at(phase_enum.span()),
    );
    let mut phases = vec![(unknown_ident, unknown)];
    let mut indices = NameIndex::default();
    indices.insert(RuleList::UNKNOWN_PHASE.into(), 0);
    for arm in arms.iter().filter(|arm| is_usable(&arm.phase)) {
        let name = arm.phase.unraw().to_string();
        let index = indices.insert(name.clone(), phases.len()).unwrap_or_else(|| {
            let phase = Phase {
                name: name.into(),
                docs: Cow::Borrowed(""),
            };
            phases.push((arm.phase.clone(), phase));
            phases.len() - 1
        });
        phases[index].1.add_docs(&arm.docs);
    }
    phases
}

/// Whether the word can be the name of a variant: keywords need their raw prefix, and some not even that helps.
pub fn is_usable(name: &Ident) -> bool {
    !is_keyword(&name.to_string())
}

struct Names {
    conditions: Declared,
    phases: Declared,
}

/// The conditions or the phases, to be found by name.
struct Declared {
    indices: NameIndex,
    idents: Vec<Ident>,
}

impl Declared {
    fn of<T>(named: &[(Ident, T)]) -> Self {
        let idents: Vec<Ident> = named.iter().map(|(ident, _)| ident.clone()).collect();
        Self {
            indices: NameIndex::of(&mut idents.iter().map(|ident| ident.unraw().to_string())),
            idents,
        }
    }

    /// What the name stands for, as it is declared but at the place of the use.
    fn resolve(&self, used: &Ident) -> Option<Named> {
        let index = self.indices.get(&used.unraw().to_string())?;
        let mut ident = self.idents[index].clone();
        ident.set_span(used.span());
        Some(Named { ident, index })
    }
}

impl Names {
    fn rule(&self, arm: &Arm) -> Option<Rule> {
        let matcher = match &arm.pattern {
            Pattern::Wildcard(_) => None,
            Pattern::Matcher(matcher) => Some(self.matcher(matcher)?),
            Pattern::Unreadable => return None,
        };
        Some(Rule {
            matcher,
            phase: self.phases.resolve(&arm.phase)?,
            docs: arm.docs.clone(),
        })
    }

    /// A formula over conditions alone.
    fn matcher(&self, matcher: &Matcher) -> Option<Formula<ModelAtom>> {
        let mut is_about_phase = false;
        matcher.for_each_atom(&mut |atom| is_about_phase |= atom.is_about_phase());
        self.formula(matcher).filter(|_| !is_about_phase)
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
            if atom.values.is_empty() {
                return None;
            }
            let mut phases: Vec<Named> = Vec::new();
            for phase in &atom.values {
                let phase = self.phases.resolve(phase)?;
                let place = phases.partition_point(|other| other.index <= phase.index);
                phases.insert(place, phase);
            }
            return Some(ModelAtom::Phase(phases));
        }
        let statuses = match &*atom.values {
            [] => ConditionStatus::True.only(),
            values => values.iter().map(status).collect::<Option<StatusSet>>()?,
        };
        Some(ModelAtom::Condition(
            self.conditions.resolve(&atom.name)?,
            statuses,
        ))
    }
}

/// The words that have a meaning of their own in claims, and so cannot be conditions.
pub fn is_reserved(name: &Ident) -> bool {
    name.unraw() == word::PHASE
}
