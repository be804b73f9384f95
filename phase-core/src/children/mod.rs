//! Conditions that follow from those of other objects: [`ConditionUpdate::mirror`] says what one child says,
//! [`ConditionUpdate::aggregate`] whether enough of many say `True`.
//!
//! The same children give the same update, in whatever order they come, so that a reconcile in which nothing changed
//! writes nothing.

#[cfg(feature = "k8s-openapi")]
mod built_in;

#[cfg(feature = "k8s-openapi")]
pub use built_in::*;

use crate::condition::ReadCondition;
use crate::condition_list::{self, ConditionUpdate, reason_of};
use crate::enums::ConditionEnum;
use crate::limits::{check_reason, check_type, cut_message};
use crate::rules::Polarity;
use crate::status::ConditionStatus;
use alloc::borrow::{Cow, ToOwned};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

/// How many children the message of an aggregate names, the worst first; the others are counted.
pub const MOST_NAMED: usize = 5;

/// The reason for an object that does not exist.
pub const NOT_FOUND: &str = "NotFound";
/// The reason for an object whose condition is missing, where that counts as Unknown.
pub const NOT_YET_REPORTED: &str = "NotYetReported";
/// The reason for a condition that is about an older generation than the object's.
pub const STALE: &str = "Stale";
/// The reason of an aggregate over nothing.
pub const NO_CHILDREN: &str = "NoChildren";

/// A condition type of objects of type `K`: what [`Child::of`] takes.
///
/// Implemented by generated condition enums, for the custom resources that have them, and by the enums of this module, for the
/// objects that Kubernetes has built in; other implementations may break in any release.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a condition type of `{K}`",
    label = "not a condition type of this object",
    note = "`Child::new(name, &conditions, \"Ready\")` takes a list of conditions and the text of any type"
)]
pub trait ChildCondition<K>: Copy {
    /// The condition of this object; of none, one that is missing and has no name.
    #[doc(hidden)]
    fn child(self, object: Option<&K>) -> Child<'_>;
}

/// One condition of one object, by which another object is judged.
///
/// It counts as Unknown where the object does not exist, where the condition is missing, where its status is none of the three,
/// and where it is stale. Stale is a condition whose `observedGeneration` is older than the object's `metadata.generation`; of one that
/// names no generation, the `status.observedGeneration` of the object counts.
#[derive(Clone, Debug)]
pub struct Child<'a> {
    name: Cow<'a, str>,
    type_: Cow<'a, str>,
    exists: bool,
    condition: Option<Said<'a>>,
    absent: ConditionStatus,
    generation: Option<i64>,
    observed_generation: Option<i64>,
}

/// What a condition in the list says.
#[derive(Clone, Debug)]
struct Said<'a> {
    status: ConditionStatus,
    reason: &'a str,
    message: &'a str,
    observed_generation: Option<i64>,
}

impl<'a> Child<'a> {
    /// A condition of an object, by its type. A type that the object does not have is an error at compile time.
    #[cfg_attr(feature = "k8s-openapi", doc = "```")]
    #[cfg_attr(not(feature = "k8s-openapi"), doc = "```ignore")]
    /// use k8s_openapi::api::apps::v1::Deployment;
    /// use phase_core::children::{Child, DeploymentConditionType};
    /// use phase_core::condition_list::ConditionUpdate;
    ///
    /// let deployment = Deployment::default();
    /// let web = Child::of(&deployment, DeploymentConditionType::Available);
    /// assert_eq!(ConditionUpdate::mirror("WebAvailable", web).reason(), "NotYetReported");
    /// ```
    pub fn of<K, T: ChildCondition<K>>(object: &'a K, type_: T) -> Self {
        type_.child(Some(object))
    }

    /// A condition of an object that may not exist yet, and the name that it has or will have.
    pub fn expected<K, T: ChildCondition<K>>(
        name: impl Into<Cow<'a, str>>,
        object: Option<&'a K>,
        type_: T,
    ) -> Self {
        Self {
            name: name.into(),
            ..type_.child(object)
        }
    }

    /// The condition of this type in a list, of an object that is called `name`: for any list that can be
    /// [read](ReadCondition). [`of`](Self::of) checks the type at compile time.
    ///
    /// ```
    /// use phase_core::children::Child;
    /// # use phase_core::condition::ReadCondition;
    /// # fn mirrored<C: ReadCondition>(conditions: &[C], generation: Option<i64>, observed_generation: Option<i64>) {
    /// let gateway = Child::new("gateway", conditions, "Programmed")
    ///     .with_generation(generation) // `metadata.generation`, by which a stale condition is known
    ///     .with_observed_generation(observed_generation); // `status.observedGeneration`
    /// # }
    /// ```
    pub fn new<C: ReadCondition>(
        name: impl Into<Cow<'a, str>>,
        conditions: &'a [C],
        type_: impl Into<Cow<'a, str>>,
    ) -> Self {
        let mut child = Self::missing(name, type_);
        child.exists = true;
        child.condition = condition_list::find(conditions, &child.type_).map(|condition| Said {
            status: ConditionStatus::from_wire(condition.status()),
            reason: condition.reason().unwrap_or_default(),
            message: condition.message().unwrap_or_default(),
            observed_generation: condition.observed_generation(),
        });
        child
    }

    /// The condition of an object that does not exist.
    pub fn missing(name: impl Into<Cow<'a, str>>, type_: impl Into<Cow<'a, str>>) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            exists: false,
            condition: None,
            absent: ConditionStatus::Unknown,
            generation: None,
            observed_generation: None,
        }
    }

    /// Sets what the condition counts as where the object has none of its type; Unknown unless set. `False` is right for a type
    /// that is only there while it is True, such as a Job's `Failed`; [`of`](Self::of) knows those.
    #[must_use]
    pub fn with_absent(mut self, status: ConditionStatus) -> Self {
        self.absent = status;
        self
    }

    /// Sets the `metadata.generation` of the object; [`of`](Self::of) has it.
    #[must_use]
    pub fn with_generation(mut self, generation: impl Into<Option<i64>>) -> Self {
        self.generation = generation.into();
        self
    }

    /// Sets the `status.observedGeneration` of the object; [`of`](Self::of) has it.
    #[must_use]
    pub fn with_observed_generation(mut self, generation: impl Into<Option<i64>>) -> Self {
        self.observed_generation = generation.into();
        self
    }

    fn is_stale(&self) -> bool {
        let of_condition = self.condition.as_ref().and_then(|said| said.observed_generation);
        let named = |generation: &i64| *generation != 0;
        let observed = of_condition
            .filter(named)
            .or(self.observed_generation.filter(named));
        observed
            .zip(self.generation)
            .is_some_and(|(observed, generation)| observed < generation)
    }

    fn verdict(self) -> Verdict<'a> {
        let stale = self.is_stale();
        let Self { name, type_, .. } = self;
        let (status, reason, message) = match (self.exists, self.condition) {
            (false, _) => {
                let message = format!("{name} does not exist");
                (ConditionStatus::Unknown, NOT_FOUND, message.into())
            }
            _ if stale => {
                let message = format!("{type_} of {name} is about an older generation");
                (ConditionStatus::Unknown, STALE, message.into())
            }
            (_, Some(said)) => (said.status, said.reason, said.message.into()),
            (_, None) => {
                let message = format!("{name} has not reported {type_}");
                let reason = match self.absent {
                    ConditionStatus::Unknown => NOT_YET_REPORTED,
                    _ => "",
                };
                (self.absent, reason, message.into())
            }
        };
        Verdict {
            name,
            type_,
            status,
            reason,
            message,
        }
    }
}

/// What a child counts as. The reason may be empty, or one that Kubernetes refuses.
struct Verdict<'a> {
    name: Cow<'a, str>,
    type_: Cow<'a, str>,
    status: ConditionStatus,
    reason: &'a str,
    message: Cow<'a, str>,
}

/// How many children of an aggregate must be True.
///
/// A child that does not exist yet counts as Unknown: over no children, and over fewer than are needed, the aggregate is not
/// False but Unknown, or True where others suffice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Needed {
    /// All, and at least one: an application whose Pods are not created yet is not ready. Where no children are fine,
    /// `AtLeast(replicas)` is right.
    All,
    /// At least one.
    Any,
    /// At least this many; 0 is always True.
    AtLeast(usize),
}

impl<T> ConditionUpdate<T> {
    /// A condition that says what a condition of another object says: its status, reason and message.
    ///
    /// A reason that Kubernetes would refuse becomes one that it takes, as in
    /// [`with_foreign_reason`](Self::with_foreign_reason); where the child gives none, it is `Ready`, `NotReady` or `ReadyUnknown`
    /// with the name of the child's type. A child that counts as Unknown says why in the reason: [`NOT_FOUND`],
    /// [`NOT_YET_REPORTED`] or [`STALE`]. The child's generation and time are not taken over: those of the update are the parent's.
    ///
    /// ```
    /// use phase_core::children::Child;
    /// use phase_core::condition_list::ConditionUpdate;
    /// # struct Database { generation: i64, conditions: Vec<Running> }
    /// # struct Running;
    /// # impl phase_core::condition::ReadCondition for Running {
    /// #     fn type_(&self) -> &str { "Running" }
    /// #     fn status(&self) -> &str { "False" }
    /// #     fn reason(&self) -> Option<&str> { Some("disk full") }
    /// # }
    /// # let database = Database { generation: 1, conditions: vec![Running] };
    /// let child = Child::new("orders", &database.conditions, "Running").with_generation(database.generation);
    /// let update = ConditionUpdate::mirror("DatabaseRunning", child);
    /// assert_eq!(update.status().as_str(), "False");
    /// assert_eq!((update.reason(), update.message()), ("DiskFull", "disk full"));
    /// ```
    pub fn mirror(type_: T, child: Child<'_>) -> Self {
        let child = child.verdict();
        let mut message = child.message.into_owned();
        cut_message(&mut message);
        Self::new(
            type_,
            child.status,
            default_reason(Some(&child.type_), child.status),
        )
        .with_message(message)
        .with_foreign_reason(child.reason.to_owned())
    }
}

impl<T: ConditionEnum> ConditionUpdate<T> {
    /// A condition that is True where as many children as are [`Needed`] are True, False where they cannot be whatever the Unknown ones
    /// turn out to be, else Unknown.
    ///
    /// The message counts the children and names the worst, at most [`MOST_NAMED`]: `2 of 5 not Ready: a (ImagePullBackOff), b
    /// (CrashLoopBackOff)`. The worst are those that are False, then the Unknown ones; where `type_` is declared `negative`, those that
    /// are True: `2 of 5 Failed: a (BackoffLimitExceeded), b (DeadlineExceeded)`.
    ///
    /// The reason is that of the children whose status decided, if all of them give the same. If not, it is `Ready`, `NotReady` or
    /// `ReadyUnknown` with the name of the children's type; `True`, `NotTrue` or `Unknown` where they have different types; and
    /// [`NO_CHILDREN`] where there are none.
    pub fn aggregate<'a>(type_: T, needed: Needed, children: impl IntoIterator<Item = Child<'a>>) -> Self {
        let Aggregate {
            status,
            reason,
            message,
        } = Aggregate::of(type_.polarity(), needed, children);
        Self::new(type_, status, reason).with_message(message)
    }
}

struct Aggregate {
    status: ConditionStatus,
    reason: Cow<'static, str>,
    message: String,
}

/// A child as the message of an aggregate shows it. In the order of the fields: the worst first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Shown<'a> {
    severity: Severity,
    name: Cow<'a, str>,
    type_: Cow<'a, str>,
    reason: &'a str,
    status: ConditionStatus,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Severity {
    Abnormal,
    Unknown,
    Normal,
}

impl Severity {
    fn of(status: ConditionStatus, polarity: Polarity) -> Self {
        match (status, polarity) {
            (ConditionStatus::Unknown, _) => Self::Unknown,
            (ConditionStatus::False, Polarity::Positive) | (ConditionStatus::True, Polarity::Negative) => {
                Self::Abnormal
            }
            _ => Self::Normal,
        }
    }
}

impl Aggregate {
    fn of<'a>(polarity: Polarity, needed: Needed, children: impl IntoIterator<Item = Child<'a>>) -> Self {
        let children = children.into_iter().map(|child| Shown::of(child, polarity));
        let mut children: Vec<Shown<'_>> = children.collect();
        children.sort_unstable();
        let needed = match needed {
            Needed::All => children.len().max(1),
            Needed::Any => 1,
            Needed::AtLeast(needed) => needed,
        };
        let count = |status| children.iter().filter(|child| child.status == status).count();

        // Those that do not exist yet are Unknown.
        let missing = needed.saturating_sub(children.len());
        let total = children.len() + missing;
        let status = if count(ConditionStatus::True) >= needed {
            ConditionStatus::True
        } else if total - count(ConditionStatus::False) < needed {
            ConditionStatus::False
        } else {
            ConditionStatus::Unknown
        };
        let Some(first) = children.first() else {
            return Self {
                status,
                reason: NO_CHILDREN.into(),
                message: "there are no children".into(),
            };
        };

        let type_ = Some(&*first.type_).filter(|type_| children.iter().all(|child| child.type_ == *type_));
        let decisive = children.iter().filter(|child| child.status == status);
        let not_found = (missing > 0 && status == ConditionStatus::Unknown).then_some(NOT_FOUND);
        let mut reasons = decisive.map(|child| child.reason).chain(not_found);
        let common = reasons
            .next()
            .filter(|common| reasons.all(|reason| reason == *common));
        let reason = common
            .and_then(valid_reason)
            .unwrap_or_else(|| default_reason(type_, status));

        let worst = children.partition_point(|child| child.severity != Severity::Normal);
        let not_true = total - count(ConditionStatus::True);
        let unknown = count(ConditionStatus::Unknown) + missing;
        let word = type_.unwrap_or("True");
        let mut message = match polarity {
            Polarity::Positive if not_true == 0 => format!("{total} of {total} {word}"),
            Polarity::Positive if status == ConditionStatus::True || needed == total => {
                format!("{not_true} of {total} not {word}")
            }
            Polarity::Positive => format!("{not_true} of {total} not {word}, {needed} needed"),
            Polarity::Negative if unknown == 0 => format!("{} of {total} {word}", total - not_true),
            Polarity::Negative => format!("{} of {total} {word}, {unknown} unknown", total - not_true),
        };
        let (named, others) = children[..worst].split_at(worst.min(MOST_NAMED));
        let mut items: Vec<String> = named.iter().map(|child| child.text(type_.is_none())).collect();
        match (others.len(), missing) {
            (0, 0) => {}
            (0, missing) => items.push(format!("{missing} not found")),
            (more, missing) => items.push(format!("and {} more", more + missing)),
        }
        if !items.is_empty() {
            message += ": ";
            message += &items.join(", ");
        }
        cut_message(&mut message);
        Self {
            status,
            reason,
            message,
        }
    }
}

impl<'a> Shown<'a> {
    fn of(child: Child<'a>, polarity: Polarity) -> Self {
        let child = child.verdict();
        Self {
            severity: Severity::of(child.status, polarity),
            name: child.name,
            type_: child.type_,
            reason: child.reason,
            status: child.status,
        }
    }

    /// `a (ImagePullBackOff)`
    fn text(&self, with_type: bool) -> String {
        let Self { name, type_, .. } = self;
        let why = match self.reason.trim() {
            "" => self.status.as_str(),
            reason => reason,
        };
        if with_type {
            format!("{name} {type_} ({why})")
        } else {
            format!("{name} ({why})")
        }
    }
}

/// The reason itself where Kubernetes takes it, else its words as one; `None` where it has none.
fn valid_reason(text: &str) -> Option<Cow<'static, str>> {
    let reason = if check_reason(text).is_ok() {
        text.to_owned()
    } else {
        reason_of(text)
    };
    Some(reason.into()).filter(|reason: &Cow<'static, str>| !reason.is_empty())
}

/// The reason where the children give none.
fn default_reason(type_: Option<&str>, status: ConditionStatus) -> Cow<'static, str> {
    let word = type_
        .filter(|type_| check_type(type_).is_ok())
        .map(|type_| reason_of(type_.rsplit('/').next().unwrap_or(type_)))
        .filter(|word| !word.is_empty());
    match (status, word) {
        (ConditionStatus::True, Some(word)) => word.into(),
        (ConditionStatus::False, Some(word)) => format!("Not{word}").into(),
        (ConditionStatus::Unknown, Some(word)) => format!("{word}Unknown").into(),
        (ConditionStatus::False, None) => "NotTrue".into(),
        (status, None) => status.as_str().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::MESSAGE_MAX_CHARS;
    use ConditionStatus::{False, True, Unknown};
    use Polarity::{Negative, Positive};
    use alloc::{vec, vec::Vec};

    /// A condition `Ready`, with its status, reason and generation.
    struct Ready(&'static str, &'static str, Option<i64>);

    impl ReadCondition for Ready {
        fn type_(&self) -> &'static str {
            "Ready"
        }
        fn status(&self) -> &str {
            self.0
        }
        fn reason(&self) -> Option<&str> {
            Some(self.1)
        }
        fn message(&self) -> Option<&str> {
            Some("said so")
        }
        fn observed_generation(&self) -> Option<i64> {
            self.2
        }
    }

    fn ready(status: &'static str, reason: &'static str) -> [Ready; 1] {
        [Ready(status, reason, None)]
    }

    fn mirrored(child: Child<'_>) -> (ConditionStatus, String, String) {
        let update = ConditionUpdate::mirror("WebReady", child);
        assert_eq!((update.check(), update.observed_generation()), (Ok(()), None));
        (update.status(), update.reason().into(), update.message().into())
    }

    #[test]
    fn mirror_takes_over_what_the_child_says() {
        let cases = [
            ("True", "MinimumReplicas", True, "MinimumReplicas", "said so"),
            ("True", "", True, "Ready", "said so"),
            ("False", "", False, "NotReady", "said so"),
            ("Unknown", "", Unknown, "ReadyUnknown", "said so"),
            ("False", "disk full", False, "DiskFull", "disk full: said so"),
            ("yes", "Odd", Unknown, "Odd", "said so"),
        ];
        for (text, given, status, reason, message) in cases {
            let conditions = ready(text, given);
            assert_eq!(
                mirrored(Child::new("web", &conditions, "Ready")),
                (status, reason.into(), message.into()),
            );
        }
    }

    #[test]
    fn mirror_of_missing_child_and_condition() {
        let expected = |reason: &str, message: &str| (Unknown, reason.into(), message.into());
        assert_eq!(
            mirrored(Child::missing("web", "Ready")),
            expected("NotFound", "web does not exist")
        );
        let none: [Ready; 0] = [];
        let child = Child::new("web", &none, "Ready");
        assert_eq!(
            mirrored(child.clone()),
            expected("NotYetReported", "web has not reported Ready")
        );
        let message = "web has not reported Ready".into();
        assert_eq!(
            mirrored(child.with_absent(False)),
            (False, "NotReady".into(), message)
        );
    }

    #[test]
    fn stale_children_are_unknown() {
        let stale = |of_condition, of_object, generation: Option<i64>| {
            let conditions = [Ready("True", "Fine", of_condition)];
            let child = Child::new("web", &conditions, "Ready")
                .with_generation(generation)
                .with_observed_generation(of_object);
            let (status, reason, message) = mirrored(child);
            assert_eq!(status == Unknown, reason == STALE);
            assert_eq!(
                status == Unknown,
                message == "Ready of web is about an older generation"
            );
            reason == STALE
        };
        assert!(stale(Some(1), None, Some(2)));
        assert!(stale(None, Some(1), Some(2)));
        assert!(stale(Some(0), Some(1), Some(2)));
        // The condition's own generation is nearer to it than the object's.
        assert!(stale(Some(1), Some(2), Some(2)));
        assert!(!stale(Some(2), Some(1), Some(2)));
        assert!(!stale(None, None, Some(2)));
        assert!(!stale(Some(1), Some(1), None));
        assert!(!stale(Some(3), None, Some(2)));

        let none: [Ready; 0] = [];
        let child = Child::new("web", &none, "Ready").with_absent(False);
        let child = child.with_generation(2).with_observed_generation(1);
        assert_eq!(mirrored(child).1, STALE);
    }

    #[test]
    fn default_reasons_are_valid() {
        let none: [Ready; 0] = [];
        for (type_, reason) in [
            ("example.com/Ready", "NotReady"),
            ("disk-full", "NotDiskFull"),
            ("137", "NotTrue"),
            ("größer", "NotTrue"),
            ("", "NotTrue"),
        ] {
            let child = Child::new("web", &none, type_).with_absent(False);
            assert_eq!(mirrored(child).1, reason, "{type_}");
        }
    }

    #[test]
    fn long_texts_are_cut() {
        let name = "n".repeat(MESSAGE_MAX_CHARS + 1);
        assert_eq!(
            mirrored(Child::missing(&name, "Ready")).2.chars().count(),
            MESSAGE_MAX_CHARS
        );
        let all = vec![Child::missing(&name, "Ready"), Child::missing("web", "Ready")];
        let Aggregate { reason, message, .. } = Aggregate::of(Positive, Needed::All, all);
        assert_eq!(
            (&*reason, message.chars().count()),
            (NOT_FOUND, MESSAGE_MAX_CHARS)
        );
    }

    const IMAGE: &str = "ImagePullBackOff";
    const CRASH: &str = "CrashLoopBackOff";

    /// `a`, `b` and so on, each with a condition `Ready` of this status and reason.
    #[track_caller]
    fn aggregated(
        (polarity, needed): (Polarity, Needed),
        children: &[(&'static str, &'static str)],
        (status, reason, message): (ConditionStatus, &str, &str),
    ) {
        let conditions: Vec<_> = children
            .iter()
            .map(|(status, reason)| ready(status, reason))
            .collect();
        let name = |index| String::from(char::from(b'a' + u8::try_from(index).unwrap()));
        let children = conditions.iter().enumerate();
        let mut children: Vec<_> = children
            .map(|(index, conditions)| Child::new(name(index), conditions, "Ready"))
            .collect();
        for _ in 0..=children.len() {
            let found = Aggregate::of(polarity, needed, children.clone());
            assert_eq!(
                (found.status, &*found.reason, &*found.message),
                (status, reason, message)
            );
            if !children.is_empty() {
                children.rotate_left(1);
            }
        }
    }

    #[test]
    fn all() {
        let all = (Positive, Needed::All);
        aggregated(
            all,
            &[
                ("False", IMAGE),
                ("True", ""),
                ("False", CRASH),
                ("True", ""),
                ("True", ""),
            ],
            (
                False,
                "NotReady",
                "2 of 5 not Ready: a (ImagePullBackOff), c (CrashLoopBackOff)",
            ),
        );
        aggregated(
            all,
            &[("Unknown", "NodeLost"), ("False", CRASH), ("False", CRASH)],
            (
                False,
                CRASH,
                "3 of 3 not Ready: b (CrashLoopBackOff), c (CrashLoopBackOff), a (NodeLost)",
            ),
        );
        aggregated(
            all,
            &[("True", ""), ("Unknown", "")],
            (Unknown, "ReadyUnknown", "1 of 2 not Ready: b (Unknown)"),
        );
        aggregated(
            all,
            &[("True", ""), ("True", "")],
            (True, "Ready", "2 of 2 Ready"),
        );
        aggregated(all, &[("True", "Fine")], (True, "Fine", "1 of 1 Ready"));
    }

    #[test]
    fn any_and_at_least() {
        aggregated(
            (Positive, Needed::Any),
            &[("False", IMAGE), ("True", "")],
            (True, "Ready", "1 of 2 not Ready: a (ImagePullBackOff)"),
        );
        aggregated(
            (Positive, Needed::Any),
            &[("False", IMAGE), ("False", "")],
            (
                False,
                "NotReady",
                "2 of 2 not Ready, 1 needed: a (ImagePullBackOff), b (False)",
            ),
        );
        aggregated(
            (Positive, Needed::AtLeast(2)),
            &[("True", ""), ("Unknown", "NodeLost"), ("False", IMAGE)],
            (
                Unknown,
                "NodeLost",
                "2 of 3 not Ready, 2 needed: c (ImagePullBackOff), b (NodeLost)",
            ),
        );
        aggregated(
            (Positive, Needed::AtLeast(2)),
            &[("True", ""), ("False", CRASH), ("False", CRASH)],
            (
                False,
                CRASH,
                "2 of 3 not Ready, 2 needed: b (CrashLoopBackOff), c (CrashLoopBackOff)",
            ),
        );
    }

    #[test]
    fn fewer_than_needed_are_unknown() {
        aggregated(
            (Positive, Needed::AtLeast(3)),
            &[("True", "")],
            (Unknown, "NotFound", "2 of 3 not Ready: 2 not found"),
        );
        aggregated(
            (Positive, Needed::AtLeast(3)),
            &[("True", ""), ("False", IMAGE)],
            (
                False,
                IMAGE,
                "2 of 3 not Ready: b (ImagePullBackOff), 1 not found",
            ),
        );
        for needed in [Needed::All, Needed::Any, Needed::AtLeast(3)] {
            let nothing = (Unknown, "NoChildren", "there are no children");
            aggregated((Positive, needed), &[], nothing);
            aggregated((Negative, needed), &[], nothing);
        }
        let none_needed = (True, "NoChildren", "there are no children");
        aggregated((Positive, Needed::AtLeast(0)), &[], none_needed);
    }

    #[test]
    fn negative_lists_those_that_are_true() {
        let any = (Negative, Needed::Any);
        aggregated(
            any,
            &[
                ("False", ""),
                ("True", "DeadlineExceeded"),
                ("Unknown", "NodeLost"),
            ],
            (
                True,
                "DeadlineExceeded",
                "1 of 3 Ready, 1 unknown: b (DeadlineExceeded), c (NodeLost)",
            ),
        );
        aggregated(
            any,
            &[("False", ""), ("False", "")],
            (False, "NotReady", "0 of 2 Ready"),
        );
        aggregated(
            any,
            &[("False", ""), ("Unknown", "")],
            (Unknown, "ReadyUnknown", "0 of 2 Ready, 1 unknown: b (Unknown)"),
        );
    }

    #[test]
    fn the_worst_are_named_and_the_others_counted() {
        aggregated(
            (Positive, Needed::AtLeast(9)),
            &[("False", IMAGE); 7],
            (
                False,
                IMAGE,
                "9 of 9 not Ready: a (ImagePullBackOff), b (ImagePullBackOff), c (ImagePullBackOff), d (ImagePullBackOff), \
                 e (ImagePullBackOff), and 4 more",
            ),
        );
    }

    #[test]
    fn types_are_named_where_they_differ() {
        let conditions = ready("False", "exit code 137 (OOM)");
        let children = vec![
            Child::missing("db", "Available"),
            Child::new("web", &conditions, "Ready"),
        ];
        let aggregate = Aggregate::of(Positive, Needed::All, children);
        assert_eq!((aggregate.status, &*aggregate.reason), (False, "ExitCode137OOM"));
        assert_eq!(
            aggregate.message,
            "2 of 2 not True: web Ready (exit code 137 (OOM)), db Available (NotFound)"
        );
    }
}
