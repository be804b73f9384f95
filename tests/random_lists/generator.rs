//! Makes the random rule lists. The same lists every time, on every machine: they are checked in as source.

use crate::draft::{Draft, DraftRule};
use phase_rules::rules::{
    ConditionType, Formula, MAX_DEPTH, NamedAtom, NamedFormula, Reason, RuleList, phase_is, when,
};
use phase_rules::{ConditionStatus, StatusSet};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// How many conditions and rules a list is to have.
#[derive(Clone, Copy, Debug)]
struct Size {
    conditions: usize,
    rules: usize,
}

/// A word of the evaluator holds 21 conditions. Between 5 and 8, lists become decision trees or masks, by their rules.
const SIZES_AT_BOUNDARIES: [Size; 13] = [
    size(7, 1),
    size(7, 6),
    size(8, 1),
    size(8, 6),
    size(20, 10),
    size(21, 8),
    size(22, 8),
    size(41, 6),
    size(42, 6),
    size(43, 6),
    size(63, 6),
    size(64, 64),
    size(65, 6),
];

/// Of lists that declare reasons. A condition takes more of a word the more reasons are tested.
const SIZES_WITH_REASONS: [Size; 17] = [
    size(1, 3),
    size(1, 6),
    size(1, 8),
    size(2, 3),
    size(2, 4),
    size(2, 6),
    size(2, 7),
    size(3, 3),
    size(3, 5),
    size(3, 7),
    size(4, 6),
    size(6, 5),
    size(7, 8),
    size(9, 6),
    size(21, 8),
    size(42, 8),
    size(64, 12),
];

const fn size(conditions: usize, rules: usize) -> Size {
    Size { conditions, rules }
}

/// All lists. Each is one that the derive takes: every rule can decide, every possible state has a rule, and every
/// invariant holds.
pub fn lists() -> &'static [RuleList] {
    static LISTS: LazyLock<Vec<RuleList>> = LazyLock::new(make_lists);
    &LISTS
}

fn make_lists() -> Vec<RuleList> {
    let mut sizes = Rng::new(0);
    let small = (0..21).map(|position| size(1 + position % 4, 1 + sizes.below(7)));
    let small: Vec<Size> = small.collect();
    let medium: Vec<Size> = (0..9)
        .map(|position| size(5 + position % 9, 2 + sizes.below(8)))
        .collect();
    let without_reasons = small.into_iter().chain(medium).chain(SIZES_AT_BOUNDARIES);
    let all = without_reasons
        .map(|size| (size, false))
        .chain(SIZES_WITH_REASONS.map(|size| (size, true)));
    // A seed of its own for each list, so that a list more or less leaves the others as they are.
    all.zip(2..)
        .map(|((size, with_reasons), seed)| list(size, with_reasons, seed))
        .collect()
}

/// Rules that can never decide are replaced by others this often.
const MOST_REFILLS: usize = 12;

fn list(size: Size, with_reasons: bool, seed: u64) -> RuleList {
    let rng = &mut Rng::new(seed);
    let mut conditions = conditions(size.conditions, rng);
    if with_reasons {
        declare_reasons(&mut conditions, rng);
    }
    let phases = phases(size.rules, rng);
    let formulas = Formulas {
        conditions: &conditions.clone(),
        phases: &[],
        most_states: if size.rules <= 8 {
            60
        } else {
            8.max(480 / size.rules)
        },
    };

    let mut draft = Draft {
        conditions,
        rules: Vec::new(),
        nevers: (0..rng.below_if(30, 3)).map(|_| formulas.matcher(rng)).collect(),
        ensures: Vec::new(),
    };
    // The ending adds one or two. A list of one rule is nothing but its ending, at times.
    let wanted = if size.rules == 1 {
        rng.below(2)
    } else {
        size.rules - 1
    };
    for _ in 0..MOST_REFILLS {
        while draft.rules.len() < wanted {
            let matcher = if draft.rules.is_empty() && rng.chance(10) {
                formulas.deepest(rng)
            } else {
                formulas.matcher(rng)
            };
            draft.rules.push(DraftRule {
                matcher: Some(matcher),
                phase: rng.pick(&phases).clone(),
                docs: docs(rng),
            });
        }
        if !draft.mend() || draft.rules.len() == wanted {
            break;
        }
    }
    while draft.mend() {
        end(&mut draft, &formulas, &phases, rng);
    }

    let mut known_phases: Vec<String> = vec![RuleList::UNKNOWN_PHASE.into()];
    known_phases.extend(draft.rules.iter().map(|rule| rule.phase.clone()));
    let claims = Formulas {
        phases: &known_phases,
        ..formulas
    };
    for _ in 0..rng.below_if(if with_reasons { 70 } else { 30 }, 3) {
        draft.ensures.push((claims.matcher(rng), claims.matcher(rng)));
    }
    draft.mend();
    draft.build()
}

/// Gives the states that are left a rule, or says that they do not occur.
fn end(draft: &mut Draft, formulas: &Formulas<'_>, phases: &[String], rng: &mut Rng) {
    let matchers: Vec<NamedFormula> = draft
        .rules
        .iter()
        .filter_map(|rule| rule.matcher.clone())
        .collect();
    let fit_into_another =
        (1..=8).contains(&matchers.len()) && matchers.iter().all(|matcher| matcher.fits_depth(MAX_DEPTH - 2));
    let rest = Formula::not(Formula::any(matchers));
    let last = match rng.below(28) {
        0..=1 => vec![Some(Formula::all([]))],
        2..=5 => formulas.halves(rng).map(Some).to_vec(),
        6..=7 => vec![Some(Formula::any(formulas.halves(rng)))],
        8..=9 if fit_into_another => vec![Some(rest)],
        10..=12 if fit_into_another => {
            draft.nevers.push(rest);
            vec![]
        }
        _ => vec![None],
    };
    draft.rules.extend(last.into_iter().map(|matcher| DraftRule {
        matcher,
        phase: rng.pick(phases).clone(),
        docs: docs(rng),
    }));
}

/// Words that conditions are called by. Some are keywords, some mean something in the attribute, in Rust's prelude or
/// in generated code.
const CONDITION_WORDS: &[&str] = &[
    "Ready",
    "StoreReady",
    "JobScheduled",
    "JobCompleted",
    "JobFailed",
    "Available",
    "Progressing",
    "Degraded",
    "MongoDBAccessRequestReady",
    "NetworkUnavailable",
    "Attached",
    "Synced",
];
const ODD_CONDITION_WORDS: &[&str] = &[
    "type", "match", "async", "gen", "all", "any", "not", "negative", "rules", "ready", "True", "Some",
    "None", "Option", "String", "Error", "Err", "ALL", "RULES", "core", "std", "_hidden", "__p", "Phase",
];

/// Wire types that a hash of length and ends cannot tell apart.
const ALIKE: &str = "Replica__IsReadyToServe";

fn conditions(count: usize, rng: &mut Rng) -> Vec<ConditionType> {
    let all_alike = count > 1 && rng.chance(8);
    let mut names = BTreeSet::new();
    let mut wire_types = BTreeSet::new();
    let mut conditions = Vec::new();
    while conditions.len() < count {
        let words = if rng.chance(7) {
            ODD_CONDITION_WORDS
        } else {
            CONDITION_WORDS
        };
        let mut name = String::from(*rng.pick(words));
        if names.contains(&name) {
            name = format!("{name}{}", conditions.len());
        }
        let needs_wire_type = name.starts_with('_');
        let wire_type = if all_alike {
            Some(ALIKE.replace("__", &format!("{:02}", conditions.len())))
        } else if needs_wire_type || rng.chance(25) {
            Some(wire_type(&name, rng))
        } else {
            None
        };
        let taken = wire_types.contains(wire_type.as_ref().unwrap_or(&name));
        if taken || !names.insert(name.clone()) {
            continue;
        }
        wire_types.insert(wire_type.as_ref().unwrap_or(&name).clone());
        let mut condition = ConditionType::new(name).docs(docs(rng));
        if let Some(wire_type) = wire_type {
            condition = condition.wire_type(wire_type);
        }
        if rng.chance(25) {
            condition = condition.negative();
        }
        if rng.chance(25) {
            condition = condition.absent(*rng.pick(&ConditionStatus::ALL));
        }
        conditions.push(condition);
    }
    // Two that answer to each other's names.
    if let [first, second, ..] = &mut *conditions
        && rng.chance(10)
    {
        (first.wire_type, second.wire_type) = (second.wire_type.clone(), first.wire_type.clone());
    }
    conditions
}

fn wire_type(name: &str, rng: &mut Rng) -> String {
    let name = name.trim_start_matches('_');
    match rng.below(6) {
        0 => format!("example.com/{name}"),
        1 | 2 => format!("gateway.networking.k8s.io/{name}"),
        3 => format!("x-1/{name}.v1-beta_2"),
        4 => format!("{}9", &name[..1]),
        // The longest that Kubernetes takes.
        _ => format!("example.com/{name}{}", "x".repeat(304 - name.len())),
    }
}

const REASON_WORDS: &[&str] = &[
    "DeadlineExceeded",
    "BackoffLimitExceeded",
    "OutOfMemory",
    "Progressing",
    "ReconcilePaused",
    "NotFound",
    "Creating",
    "Deleting",
];
const ODD_REASON_WORDS: &[&str] = &[
    "type", "async", "True", "Unknown", "None", "Some", "Err", "ALL", "all", "not", "any", "phase", "ready",
    "u8", "__p", "Another",
];

/// Some of the reasons of a pool for most of the conditions.
fn declare_reasons(conditions: &mut [ConditionType], rng: &mut Rng) {
    let pool = reasons(3 + rng.below(22), rng);
    for (position, condition) in conditions.iter_mut().enumerate() {
        if position > 0 && rng.chance(25) {
            continue;
        }
        let most = if rng.chance(10) { 20 } else { 3 };
        let count = 1 + rng.below(pool.len().min(most));
        let first = rng.below(pool.len());
        let chosen = pool.iter().cycle().skip(first).take(count).cloned();
        condition.reasons.extend(chosen);
    }
}

/// No two have the same name or the same text.
fn reasons(count: usize, rng: &mut Rng) -> Vec<Reason> {
    let all_alike = rng.chance(15);
    let (mut names, mut texts) = (BTreeSet::new(), BTreeSet::new());
    let mut reasons: Vec<Reason> = Vec::new();
    while reasons.len() < count {
        let words = if rng.chance(15) {
            ODD_REASON_WORDS
        } else {
            REASON_WORDS
        };
        let mut name = String::from(*rng.pick(words));
        if names.contains(&name) {
            name = format!("{name}{}", reasons.len());
        }
        let text = if all_alike {
            ALIKE.replace("__", &format!("{:02}", reasons.len()))
        } else if name.starts_with('_') || rng.chance(35) {
            reason_text(&name, rng)
        } else {
            name.clone()
        };
        if !names.contains(&name) && texts.insert(text.clone()) {
            names.insert(name.clone());
            reasons.push(Reason::new(name).text(text).docs(docs(rng)));
        }
    }
    // Two that answer to each other's names.
    if let [first, second, ..] = &mut *reasons
        && rng.chance(25)
    {
        (first.text, second.text) = (second.text.clone(), first.text.clone());
    }
    reasons
}

fn reason_text(name: &str, rng: &mut Rng) -> String {
    let name = name.trim_start_matches('_');
    match rng.below(16) {
        0..=3 => format!("{}9", &name[..1]),
        4..=7 => format!("a:b,{name}_"),
        // The evaluator compares texts of up to 31 bytes in another way than longer ones.
        8..=11 => format!("{name}{}", "x".repeat(31 - name.len())),
        12..=14 => format!("{name}{}", "x".repeat(32 - name.len())),
        // The longest that Kubernetes takes.
        _ => format!("{name}{}", "x".repeat(1024 - name.len())),
    }
}

const PHASE_WORDS: &[&str] = &[
    "Ready",
    "NotReady",
    "Pending",
    "Running",
    "Completed",
    "Failed",
    "Degraded",
    "Deleting",
    "Unknown",
    "Error",
];
const ODD_PHASE_WORDS: &[&str] = &[
    "type", "loop", "None", "Some", "Ok", "Err", "ALL", "Default", "True", "phase",
];

/// The phases that a list's rules give; none differ only in case.
fn phases(rules: usize, rng: &mut Rng) -> Vec<String> {
    let wanted = if rng.chance(15) { 1 } else { rules.min(8) };
    let mut phases: Vec<String> = Vec::new();
    while phases.len() < wanted {
        let word = if rng.chance(12) {
            *rng.pick(ODD_PHASE_WORDS)
        } else {
            *rng.pick(PHASE_WORDS)
        };
        if !phases.iter().any(|phase| phase.eq_ignore_ascii_case(word)) {
            phases.push(word.into());
        }
    }
    phases
}

const DOCS: &[&str] = &[
    "One line.",
    "Two\nlines.",
    "A paragraph.\n\nAnother one.\n",
    "    Indented,\n  and less.",
    " ",
    "Trailing space \n/ and a slash",
    "Quotes \" and \\ and */ and {braces} and `ticks`",
    "A tab:\t.",
    "Sn\u{f6}wman \u{2603}",
    "carriage\rreturn",
    " indented carriage\r\n  return",
    "Text that runs \u{202e}backwards\u{202c}.",
];

fn docs(rng: &mut Rng) -> String {
    if rng.chance(10) {
        (*rng.pick(DOCS)).into()
    } else {
        String::new()
    }
}

/// What formulas may speak of.
struct Formulas<'a> {
    conditions: &'a [ConditionType],
    /// Empty in matchers.
    phases: &'a [String],
    /// In how many of a hundred states most matchers hold at most: the more rules, the less each may take.
    most_states: usize,
}

impl Formulas<'_> {
    /// A matcher that leaves something for the rules that follow, mostly.
    fn matcher(&self, rng: &mut Rng) -> NamedFormula {
        let mut matcher = self.any_matcher(rng);
        if rng.chance(10) {
            return matcher;
        }
        for fewest in 2..6 {
            if self.share_of_states(&matcher, rng) <= self.most_states {
                break;
            }
            let mut operands = self.atoms(fewest, rng);
            match matcher {
                Formula::All(more) => operands.extend(more.iter().cloned()),
                other => operands.push(other),
            }
            matcher = Formula::all(operands);
        }
        matcher
    }

    /// Two formulas of which exactly one holds.
    fn halves(&self, rng: &mut Rng) -> [NamedFormula; 2] {
        let condition = rng.pick(self.conditions);
        let statuses = StatusSet::from_bits(1 + u8::try_from(rng.below(6)).expect("below 6"));
        [statuses, statuses.complement()].map(|statuses| when(condition.name.clone(), statuses))
    }

    /// Half of them are what people write: one level of a few conditions.
    fn any_matcher(&self, rng: &mut Rng) -> NamedFormula {
        match rng.below(20) {
            0..=7 => Formula::all(self.atoms(2, rng)),
            8 | 9 => Formula::any(self.atoms(1, rng)),
            10..=14 if self.conditions.len() > 1 => {
                let mut operands = self.atoms(1, rng);
                operands.push(self.nested(3, rng));
                Formula::all(operands)
            }
            _ => self.nested(4, rng),
        }
    }

    fn nested(&self, depth: usize, rng: &mut Rng) -> NamedFormula {
        let kind = if depth <= 1 { 0 } else { rng.below(10) };
        match kind {
            _ if rng.chance(3) => Formula::any([]),
            0..=2 => self.atom(rng),
            3..=5 => Formula::all(self.operands(depth - 1, rng)),
            6..=7 => Formula::any(self.operands(depth - 1, rng)),
            _ => Formula::not(self.nested(depth - 1, rng)),
        }
    }

    /// Sometimes none.
    fn operands(&self, depth: usize, rng: &mut Rng) -> Vec<NamedFormula> {
        let mut operands = if rng.chance(40) {
            self.atoms(0, rng)
        } else {
            Vec::new()
        };
        let nested = if operands.is_empty() && rng.chance(85) {
            1 + rng.below(3)
        } else {
            rng.below(2)
        };
        operands.extend((0..nested).map(|_| self.nested(depth, rng)));
        operands
    }

    /// Mostly of different conditions, or `all(..)` of them would seldom hold.
    fn atoms(&self, fewest: usize, rng: &mut Rng) -> Vec<NamedFormula> {
        let most = if rng.chance(15) { 12 } else { 3 };
        let count = fewest.max(rng.below(self.conditions.len().min(most) + 1));
        let first = rng.below(self.conditions.len());
        let step = 1 + rng.below(self.conditions.len());
        let may_repeat = rng.chance(15);
        (0..count)
            .map(|position| {
                if may_repeat {
                    self.atom(rng)
                } else {
                    let condition = (first + position * step) % self.conditions.len();
                    atom_of(&self.conditions[condition], rng)
                }
            })
            .collect()
    }

    fn atom(&self, rng: &mut Rng) -> NamedFormula {
        if !self.phases.is_empty() && rng.chance(40) {
            let count = 1 + rng.below(3);
            return phase_is((0..count).map(|_| rng.pick(self.phases).clone()));
        }
        atom_of(rng.pick(self.conditions), rng)
    }

    /// In how many of a hundred random states the matcher holds.
    fn share_of_states(&self, matcher: &NamedFormula, rng: &mut Rng) -> usize {
        let that_hold = (0..100).filter(|_| {
            let mut state = BTreeMap::new();
            matcher.holds(&mut |atom| match atom {
                NamedAtom::Condition {
                    name,
                    statuses,
                    reasons,
                } => {
                    let value = state.entry(name.clone());
                    let (status, reason) = value.or_insert_with(|| self.value_of(name, rng));
                    statuses.contains(*status)
                        || reasons
                            .iter()
                            .any(|(of, name)| of == status && Some(name) == reason.as_ref())
                }
                NamedAtom::Phase(_) | NamedAtom::Matcher(_) => rng.chance(50),
            })
        });
        that_hold.count()
    }

    /// A random status, and a random reason where the condition declares some.
    fn value_of(&self, condition: &str, rng: &mut Rng) -> (ConditionStatus, Option<String>) {
        let mut conditions = self.conditions.iter();
        let declared = conditions.find(|declared| declared.name == condition);
        let reasons = declared.map_or(&[][..], |declared| &declared.reasons);
        let status = *rng.pick(&ConditionStatus::ALL);
        let has_reason = !reasons.is_empty() && rng.chance(70);
        (status, has_reason.then(|| rng.pick(reasons).name.clone()))
    }

    /// As deep as formulas may nest.
    fn deepest(&self, rng: &mut Rng) -> NamedFormula {
        (1..MAX_DEPTH).fold(self.atom(rng), |inner, _| match rng.below(3) {
            0 => Formula::not(inner),
            1 => Formula::all([self.atom(rng), inner]),
            _ => Formula::any([inner, self.atom(rng)]),
        })
    }
}

fn atom_of(condition: &ConditionType, rng: &mut Rng) -> NamedFormula {
    if !condition.reasons.is_empty() && rng.chance(60) {
        return atom_with_reasons(condition, rng);
    }
    let statuses = if rng.chance(40) {
        ConditionStatus::True.only()
    } else if rng.chance(4) {
        StatusSet::ALL
    } else {
        StatusSet::from_bits(1 + u8::try_from(rng.below(6)).expect("below 6"))
    };
    when(condition.name.clone(), statuses)
}

/// Some with a status that comes with any reason, too.
fn atom_with_reasons(condition: &ConditionType, rng: &mut Rng) -> NamedFormula {
    let statuses = if rng.chance(30) {
        rng.pick(&ConditionStatus::ALL).only()
    } else {
        StatusSet::EMPTY
    };
    let with_reasons: Vec<ConditionStatus> = statuses.complement().iter().collect();
    let most = if rng.chance(15) { 20 } else { 3 };
    let count = 1 + rng.below(most);
    let reasons = (0..count).map(|_| {
        let status = if rng.chance(50) {
            with_reasons[0]
        } else {
            *rng.pick(&with_reasons)
        };
        (status, rng.pick(&condition.reasons).name.clone())
    });
    Formula::Atom(NamedAtom::Condition {
        name: condition.name.clone(),
        reasons: reasons.collect(),
        statuses,
    })
}

/// `SplitMix64`. A generator from a library may give other numbers in its next version, and the checked-in source would
/// have to change with it.
pub struct Rng(u64);

impl Rng {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`, which is above 0.
    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).expect("below a usize")
    }

    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }

    /// 1 to `limit - 1` with the given chance, else 0.
    fn below_if(&mut self, percent: usize, limit: usize) -> usize {
        if self.chance(percent) {
            1 + self.below(limit - 1)
        } else {
            0
        }
    }
}
