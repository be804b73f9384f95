//! The syntax of `#[phase(..)]`: what the user wrote, token by token.

pub mod condition;
mod declarations;
mod formula;
pub mod parse;
mod rules;
mod tokens;

pub use formula::how_to_test;
use phase_core::rules::Formula;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, format_ident};
use std::fmt::{self, Display, Formatter};
use syn::ext::IdentExt;
use syn::{LitStr, Path};

/// The name of the attribute.
pub const ATTRIBUTE: &str = "phase";

/// The words inside of the attribute.
pub mod word {
    pub const CONDITIONS: &str = "conditions";
    pub const PHASES: &str = "phases";
    pub const MATCHERS: &str = "matchers";
    pub const RULES: &str = "rules";
    pub const ENSURE: &str = "ensure";
    pub const NEVER: &str = "never";
    pub const PUBLISH: &str = "publish";
    pub const RETIRED: &str = "retired";
    pub const CONDITION_ENUM: &str = "condition_enum";
    pub const PHASE_ENUM: &str = "phase_enum";
    pub const REASON_ENUM: &str = "reason_enum";
    pub const CRATE: &str = "crate";
    pub const BUDGET: &str = "budget";
    pub const IGNORE_STALE: &str = "ignore_stale";
    pub const NEGATIVE: &str = "negative";
    pub const ABSENT: &str = "absent";
    pub const UNREAD: &str = "unread";
    pub const REASONS: &str = "reasons";
    pub const ALL: &str = "all";
    pub const ANY: &str = "any";
    pub const NOT: &str = "not";
    pub const PHASE: &str = "phase";
    pub const REASON: &str = "reason";
    pub const MESSAGE: &str = "message";
    pub const OBSERVED_GENERATION: &str = "observed_generation";
    pub const TYPE: &str = "type";
    pub const STATUS: &str = "status";
    pub const LAST_TRANSITION_TIME: &str = "last_transition_time";
}

/// All `#[phase(..)]` attributes of a struct. Options come with their keyword.
#[derive(Default)]
pub struct Block {
    pub conditions: Option<Section<Condition>>,
    pub phases: Option<Section<Phase>>,
    pub matchers: Option<Section<NamedMatcher>>,
    pub rules: Option<Section<Arm>>,
    pub ensures: Vec<Ensure>,
    pub nevers: Vec<Never>,
    pub publish: Option<Section<Published>>,
    /// Wire types.
    pub retired: Option<Section<LitStr>>,
    pub condition_enum: Option<(Ident, Ident)>,
    pub phase_enum: Option<(Ident, Ident)>,
    pub reason_enum: Option<(Ident, Ident)>,
    pub crate_path: Option<(Ident, Path)>,
    /// The steps that the analysis may take.
    pub budget: Option<(Ident, u64)>,
    pub ignore_stale: Option<(Ident, ())>,
    /// Whether a section or an option could not be read. Then nothing is reported as missing.
    pub has_gaps: bool,
}

/// `keyword(item, ..)`
pub struct Section<T> {
    pub keyword: Ident,
    pub items: Vec<T>,
    /// Whether an item could not be read. Then checks that need the complete list are skipped.
    pub has_gaps: bool,
}

/// A line of `conditions(..)`.
pub struct Condition {
    pub docs: String,
    pub name: Ident,
    pub negative: Option<(Ident, ())>,
    /// The keyword and the status.
    pub absent: Option<(Ident, Ident)>,
    pub unread: Option<(Ident, ())>,
    pub reasons: Option<Section<Reason>>,
    pub wire_type: Option<LitStr>,
}

/// An item of `reasons(..)`.
pub struct Reason {
    pub docs: String,
    pub name: Ident,
    pub text: Option<LitStr>,
}

/// A line of `phases(..)`.
pub struct Phase {
    pub docs: String,
    pub name: Ident,
    pub health: Option<Ident>,
    pub text: Option<LitStr>,
}

/// A line of `matchers(..)`.
pub struct NamedMatcher {
    pub name: Ident,
    pub matcher: Matcher,
}

/// An item of `publish(..)`.
pub struct Published {
    pub name: Ident,
    pub wire_type: Option<LitStr>,
}

/// A line of `rules(..)`.
pub struct Arm {
    /// From the pattern to the phase, without docs.
    pub extent: Extent,
    pub docs: String,
    pub pattern: Pattern,
    pub phase: Ident,
}

pub enum Pattern {
    /// `_`
    Wildcard(Span),
    Matcher(Matcher),
    /// Already reported; the arm still declares its phase.
    Unreadable,
}

/// As the user wrote it.
impl Display for Pattern {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Matcher(matcher) => matcher.fmt(f),
            Self::Wildcard(_) | Self::Unreadable => f.write_str("_"),
        }
    }
}

/// A matcher or a claim; whether it may test the phase is checked later.
pub type Matcher = Formula<Atom>;

/// `Name` or `Name = alternative | alternative ..`
pub struct Atom {
    pub name: Ident,
    /// Empty for the bare name.
    pub alternatives: Vec<Alternative>,
}

/// A status, perhaps with reasons as in `False(A | B)`; for the phase, the name of one.
pub struct Alternative {
    pub name: Ident,
    pub reasons: Vec<Ident>,
}

/// As the user wrote it.
impl Display for Atom {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.name)?;
        let mut separator = " = ";
        for alternative in &self.alternatives {
            write!(f, "{separator}{alternative}")?;
            separator = " | ";
        }
        Ok(())
    }
}

/// As the user wrote it.
impl Display for Alternative {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.name)?;
        let mut separator = "(";
        for reason in &self.reasons {
            write!(f, "{separator}{reason}")?;
            separator = " | ";
        }
        f.write_str(if self.reasons.is_empty() { "" } else { ")" })
    }
}

/// A line of `never(..)`.
pub struct Never {
    pub extent: Extent,
    pub matcher: Matcher,
}

/// `premise => conclusion`
pub struct Ensure {
    pub extent: Extent,
    pub premise: Matcher,
    pub conclusion: Matcher,
}

/// The extent of a node: its first and its last token.
#[derive(Clone, Copy)]
pub struct Extent {
    pub first: Span,
    pub last: Span,
}

impl Extent {
    pub fn of(name: &Ident) -> Self {
        Self {
            first: name.span(),
            last: name.span(),
        }
    }
}

/// Two tokens at its ends: an error at them points at all of it.
impl ToTokens for Extent {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(Ident::new("_", self.first));
        tokens.append(Ident::new("_", self.last));
    }
}

/// The names of the enums to generate.
pub struct EnumNames {
    pub condition: Ident,
    pub phase: Ident,
    /// Where reasons are declared.
    pub reason: Ident,
}

impl Block {
    /// Returns the names given by the options, or the default ones, from the struct's name.
    pub fn enum_names(&self, struct_name: &Ident) -> EnumNames {
        let name = struct_name.unraw().to_string();
        let stem = match name.strip_suffix("Status") {
            Some("") | None => &name,
            Some(stem) => stem,
        };
        let by_default = |suffix: &str| format_ident!("{stem}{suffix}", span = struct_name.span());
        // A name that is taken is reported elsewhere; the default in its place avoids more errors.
        let chosen = |option: &Option<(Ident, Ident)>, suffix: &str, taken: &[&Ident]| match option {
            Some((_, name)) if !taken.iter().any(|taken| taken.unraw() == name.unraw()) => name.clone(),
            _ => by_default(suffix),
        };
        let phase = chosen(&self.phase_enum, "Phase", &[struct_name]);
        let condition = chosen(&self.condition_enum, "Condition", &[struct_name, &phase]);
        let phase = chosen(&self.phase_enum, "Phase", &[struct_name, &condition]);
        let reason = chosen(&self.reason_enum, "Reason", &[struct_name, &condition, &phase]);
        EnumNames {
            condition,
            phase,
            reason,
        }
    }

    pub fn declared(&self) -> &[Condition] {
        self.conditions.as_ref().map_or(&[], |section| &section.items)
    }

    pub fn declared_phases(&self) -> &[Phase] {
        self.phases.as_ref().map_or(&[], |section| &section.items)
    }

    pub fn named_matchers(&self) -> &[NamedMatcher] {
        self.matchers.as_ref().map_or(&[], |section| &section.items)
    }

    pub fn published(&self) -> &[Published] {
        self.publish.as_ref().map_or(&[], |section| &section.items)
    }

    pub fn retired(&self) -> &[LitStr] {
        self.retired.as_ref().map_or(&[], |section| &section.items)
    }

    pub fn has_reasons(&self) -> bool {
        self.declared()
            .iter()
            .any(|condition| condition.reasons.is_some())
    }

    pub fn arms(&self) -> &[Arm] {
        self.rules.as_ref().map_or(&[], |section| &section.items)
    }
}

impl Condition {
    /// Returns the name without its raw prefix.
    pub fn plain_name(&self) -> String {
        self.name.unraw().to_string()
    }

    pub fn reasons(&self) -> &[Reason] {
        self.reasons.as_ref().map_or(&[], |section| &section.items)
    }

    /// Returns the text of the `type` field.
    pub fn wire_type(&self) -> String {
        self.wire_type
            .as_ref()
            .map_or_else(|| self.plain_name(), LitStr::value)
    }
}

impl Phase {
    /// Returns the name without its raw prefix.
    pub fn plain_name(&self) -> String {
        self.name.unraw().to_string()
    }

    /// Returns the text of `status.phase`.
    pub fn text(&self) -> String {
        self.text
            .as_ref()
            .map_or_else(|| self.plain_name(), LitStr::value)
    }
}

impl Published {
    /// Returns the text of the `type` field.
    pub fn wire_type(&self) -> String {
        self.wire_type
            .as_ref()
            .map_or_else(|| self.name.to_string(), LitStr::value)
    }
}

impl Reason {
    /// Returns the name without its raw prefix.
    pub fn plain_name(&self) -> String {
        self.name.unraw().to_string()
    }

    /// Returns the text of the `reason` field.
    pub fn text(&self) -> String {
        self.text
            .as_ref()
            .map_or_else(|| self.plain_name(), LitStr::value)
    }
}

impl Atom {
    /// Whether this is the atom `phase = ..` of claims. `r#phase` is a condition.
    pub fn is_about_phase(&self) -> bool {
        self.name == word::PHASE
    }
}
