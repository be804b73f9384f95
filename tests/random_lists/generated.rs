//! Written by the test in `source.rs`, not by hand: see `random_lists.rs`.

use crate::derived::{Derived, TypeAndStatus};
use phase_rules::PhaseStatus;

pub fn all() -> Vec<Derived> {
    vec![
        Derived::of::<List0Status>(), Derived::of::<List1Status>(), Derived::of::<List2Status>(),
        Derived::of::<List3Status>(), Derived::of::<List4Status>(), Derived::of::<List5Status>(),
        Derived::of::<List6Status>(), Derived::of::<List7Status>(), Derived::of::<List8Status>(),
        Derived::of::<List9Status>(), Derived::of::<List10Status>(), Derived::of::<List11Status>(),
        Derived::of::<List12Status>(), Derived::of::<List13Status>(), Derived::of::<List14Status>(),
        Derived::of::<List15Status>(), Derived::of::<List16Status>(), Derived::of::<List17Status>(),
        Derived::of::<List18Status>(), Derived::of::<List19Status>(), Derived::of::<List20Status>(),
        Derived::of::<List21Status>(), Derived::of::<List22Status>(), Derived::of::<List23Status>(),
        Derived::of::<List24Status>(), Derived::of::<List25Status>(), Derived::of::<List26Status>(),
        Derived::of::<List27Status>(), Derived::of::<List28Status>(), Derived::of::<List29Status>(),
        Derived::of::<List30Status>(), Derived::of::<List31Status>(), Derived::of::<List32Status>(),
        Derived::of::<List33Status>(), Derived::of::<List34Status>(), Derived::of::<List35Status>(),
        Derived::of::<List36Status>(), Derived::of::<List37Status>(), Derived::of::<List38Status>(),
        Derived::of::<List39Status>(), Derived::of::<List40Status>(), Derived::of::<List41Status>(),
        Derived::of::<List42Status>(), Derived::of::<List43Status>(), Derived::of::<List44Status>(),
        Derived::of::<List45Status>(), Derived::of::<List46Status>(), Derived::of::<List47Status>(),
        Derived::of::<List48Status>(), Derived::of::<List49Status>(), Derived::of::<List50Status>(),
        Derived::of::<List51Status>(), Derived::of::<List52Status>(), Derived::of::<List53Status>(),
        Derived::of::<List54Status>(), Derived::of::<List55Status>(), Derived::of::<List56Status>(),
        Derived::of::<List57Status>(), Derived::of::<List58Status>(), Derived::of::<List59Status>(),
        Derived::of::<List60Status>(), Derived::of::<List61Status>(), Derived::of::<List62Status>(),
        Derived::of::<List63Status>(), Derived::of::<List64Status>(), Derived::of::<List65Status>(),
        Derived::of::<List66Status>(), Derived::of::<List67Status>(), Derived::of::<List68Status>(),
        Derived::of::<List69Status>(), Derived::of::<List70Status>(), Derived::of::<List71Status>(),
        Derived::of::<List72Status>(), Derived::of::<List73Status>(), Derived::of::<List74Status>(),
        Derived::of::<List75Status>(), Derived::of::<List76Status>(), Derived::of::<List77Status>(),
        Derived::of::<List78Status>(), Derived::of::<List79Status>(), Derived::of::<List80Status>(),
        Derived::of::<List81Status>(), Derived::of::<List82Status>(), Derived::of::<List83Status>(),
        Derived::of::<List84Status>(), Derived::of::<List85Status>(), Derived::of::<List86Status>(),
        Derived::of::<List87Status>(), Derived::of::<List88Status>(), Derived::of::<List89Status>(),
        Derived::of::<List90Status>(), Derived::of::<List91Status>(), Derived::of::<List92Status>(),
        Derived::of::<List93Status>(), Derived::of::<List94Status>(), Derived::of::<List95Status>(),
        Derived::of::<List96Status>(), Derived::of::<List97Status>(), Derived::of::<List98Status>(),
        Derived::of::<List99Status>(), Derived::of::<List100Status>(), Derived::of::<List101Status>(),
        Derived::of::<List102Status>(), Derived::of::<List103Status>(), Derived::of::<List104Status>(),
        Derived::of::<List105Status>(), Derived::of::<List106Status>(), Derived::of::<List107Status>(),
        Derived::of::<List108Status>(), Derived::of::<List109Status>(), Derived::of::<List110Status>(),
        Derived::of::<List111Status>(), Derived::of::<List112Status>(), Derived::of::<List113Status>(),
        Derived::of::<List114Status>(), Derived::of::<List115Status>(), Derived::of::<List116Status>(),
        Derived::of::<List117Status>(), Derived::of::<List118Status>(), Derived::of::<List119Status>(),
        Derived::of::<List120Status>(), Derived::of::<List121Status>(), Derived::of::<List122Status>(),
        Derived::of::<List123Status>(), Derived::of::<List124Status>(), Derived::of::<List125Status>(),
        Derived::of::<List126Status>(), Derived::of::<List127Status>(), Derived::of::<List128Status>(),
        Derived::of::<List129Status>(), Derived::of::<List130Status>(), Derived::of::<List131Status>(),
        Derived::of::<List132Status>(), Derived::of::<List133Status>(), Derived::of::<List134Status>(),
        Derived::of::<List135Status>(), Derived::of::<List136Status>(), Derived::of::<List137Status>(),
        Derived::of::<List138Status>(), Derived::of::<List139Status>(), Derived::of::<List140Status>(),
        Derived::of::<List141Status>(), Derived::of::<List142Status>(), Derived::of::<List143Status>(),
        Derived::of::<List144Status>(), Derived::of::<List145Status>(), Derived::of::<List146Status>(),
        Derived::of::<List147Status>(), Derived::of::<List148Status>(), Derived::of::<List149Status>(),
        Derived::of::<List150Status>(), Derived::of::<List151Status>(), Derived::of::<List152Status>(),
        Derived::of::<List153Status>(), Derived::of::<List154Status>(), Derived::of::<List155Status>(),
        Derived::of::<List156Status>(), Derived::of::<List157Status>(), Derived::of::<List158Status>(),
        Derived::of::<List159Status>(), Derived::of::<List160Status>(), Derived::of::<List161Status>(),
        Derived::of::<List162Status>(), Derived::of::<List163Status>(), Derived::of::<List164Status>(),
        Derived::of::<List165Status>(), Derived::of::<List166Status>(), Derived::of::<List167Status>(),
        Derived::of::<List168Status>(), Derived::of::<List169Status>(), Derived::of::<List170Status>(),
        Derived::of::<List171Status>(), Derived::of::<List172Status>(), Derived::of::<List173Status>(),
        Derived::of::<List174Status>(), Derived::of::<List175Status>(), Derived::of::<List176Status>(),
        Derived::of::<List177Status>(), Derived::of::<List178Status>(), Derived::of::<List179Status>(),
        Derived::of::<List180Status>(), Derived::of::<List181Status>(), Derived::of::<List182Status>(),
        Derived::of::<List183Status>(), Derived::of::<List184Status>(), Derived::of::<List185Status>(),
        Derived::of::<List186Status>(), Derived::of::<List187Status>(), Derived::of::<List188Status>(),
        Derived::of::<List189Status>(), Derived::of::<List190Status>(), Derived::of::<List191Status>(),
        Derived::of::<List192Status>(), Derived::of::<List193Status>(), Derived::of::<List194Status>(),
        Derived::of::<List195Status>(), Derived::of::<List196Status>(), Derived::of::<List197Status>(),
        Derived::of::<List198Status>(), Derived::of::<List199Status>(), Derived::of::<List200Status>(),
        Derived::of::<List201Status>(), Derived::of::<List202Status>(), Derived::of::<List203Status>(),
        Derived::of::<List204Status>(), Derived::of::<List205Status>(), Derived::of::<List206Status>(),
        Derived::of::<List207Status>(), Derived::of::<List208Status>(), Derived::of::<List209Status>(),
        Derived::of::<List210Status>(), Derived::of::<List211Status>(), Derived::of::<List212Status>(),
        Derived::of::<List213Status>(), Derived::of::<List214Status>(), Derived::of::<List215Status>(),
        Derived::of::<List216Status>(), Derived::of::<List217Status>(), Derived::of::<List218Status>(),
        Derived::of::<List219Status>(), Derived::of::<List220Status>(), Derived::of::<List221Status>(),
        Derived::of::<List222Status>(), Derived::of::<List223Status>(),
    ]
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded,
),
rules(
    all(Degraded, Degraded, not(all(any()))) => Deleting,
    all(Degraded, Degraded = False | Unknown, Degraded = True | Unknown) => Completed,
    _ => Completed,
),
)]
pub struct List0Status {
    conditions: Vec<TypeAndStatus>,
    phase: List0Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted(negative),
    JobCompleted1(negative),
),
rules(
    any(JobCompleted = True | False) => Unknown,
    all(JobCompleted1 = False | Unknown, JobCompleted1) => Unknown,
),
ensure(all(JobCompleted1 = False | Unknown, JobCompleted1) => all(JobCompleted, JobCompleted1)),
)]
pub struct List1Status {
    conditions: Vec<TypeAndStatus>,
    phase: List1Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    NetworkUnavailable,
    JobScheduled = "example.com/JobScheduled",
    Progressing(unread),
),
rules(
    /// Snöwman ☃
    all(JobScheduled, JobScheduled = False) => Deleting,
    all(NetworkUnavailable = False, NetworkUnavailable = True | False) => Deleting,
    _ => Deleting,
),
ensure(all(phase = Deleting, phase = Deleting) => all(NetworkUnavailable, Progressing, JobScheduled = True | False | Unknown, any(phase = Unknown | Deleting))),
)]
pub struct List2Status {
    conditions: Vec<TypeAndStatus>,
    phase: List2Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Error,
    StoreReady,
    StoreReady2,
    NetworkUnavailable,
),
rules(
    Error => Unknown,
    all(Error, NetworkUnavailable) => Running,
    all(StoreReady, Error = False | Unknown) => Running,
    all(StoreReady2, Error) => Unknown,
    _ => Unknown,
),
)]
pub struct List3Status {
    conditions: Vec<TypeAndStatus>,
    phase: List3Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    /// Two
    /// lines.
    JobFailed(absent = True),
),
rules(
    any(JobFailed) => Running,
    any(JobFailed) => Running,
    JobFailed => Error,
),
ensure(all(JobFailed, JobFailed) => JobFailed),
)]
pub struct List4Status {
    conditions: Vec<TypeAndStatus>,
    phase: List4Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing(negative) = "example.com/Available",
    Available(absent = False) = "x-1/Progressing.v1-beta_2",
),
rules(
    #[doc = " carriage\rreturn"]
    any(Progressing = Unknown) => Deleting,
    all(Available = Unknown, Progressing) => Deleting,
    _ => Running,
),
never(all(Available, Available, any(all(Available = True | Unknown), all(Available = False, Progressing), any(Progressing = True | False | Unknown, Available, Progressing)))),
)]
pub struct List5Status {
    conditions: Vec<TypeAndStatus>,
    phase: List5Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    RULES = "R9",
    Degraded = "example.com/Degraded",
    /// A tab:	.
    Synced(absent = False, unread),
),
rules(
    all(RULES = False, Degraded) => phase,
    /// Quotes " and \ and */ and {braces} and `ticks`
    _ => phase,
),
)]
pub struct List6Status {
    conditions: Vec<TypeAndStatus>,
    phase: List6Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    /// One line.
    StoreReady(absent = False),
    /// Quotes " and \ and */ and {braces} and `ticks`
    JobCompleted(unread),
    JobFailed(negative, absent = False),
    Attached,
),
rules(
    all(StoreReady, Attached, JobFailed) => Pending,
    all(Attached, StoreReady) => Pending,
    _ => Unknown,
),
)]
pub struct List7Status {
    conditions: Vec<TypeAndStatus>,
    phase: List7Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached(negative),
),
rules(
    all(Attached, Attached = Unknown) => Deleting,
    all(Attached) => Deleting,
),
)]
pub struct List8Status {
    conditions: Vec<TypeAndStatus>,
    phase: List8Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    NetworkUnavailable,
    Option,
),
rules(
    #[doc = " carriage\rreturn"]
    all(not(NetworkUnavailable), Option = True | Unknown) => Running,
    all(Option = False, NetworkUnavailable = False, all(Option)) => Running,
    Option => Degraded,
    all(Option = False | Unknown, all(all(NetworkUnavailable), all(NetworkUnavailable = False | Unknown, Option = False | Unknown), Option = False | Unknown)) => Error,
    all(Option = True | False, Option = Unknown, any(NetworkUnavailable, any(NetworkUnavailable = False), NetworkUnavailable = False | Unknown)) => Unknown,
    _ => Ready,
),
never(all(NetworkUnavailable = Unknown, NetworkUnavailable)),
never(all(NetworkUnavailable = True | False, NetworkUnavailable = Unknown, any(NetworkUnavailable, NetworkUnavailable, any()))),
)]
pub struct List9Status {
    conditions: Vec<TypeAndStatus>,
    phase: List9Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    NetworkUnavailable,
    JobScheduled(negative),
    NetworkUnavailable2,
),
rules(
    all(JobScheduled, JobScheduled, JobScheduled) => Degraded,
    all(JobScheduled, JobScheduled) => Completed,
    all(JobScheduled, JobScheduled, JobScheduled = True | Unknown, NetworkUnavailable = Unknown) => Pending,
    all(NetworkUnavailable2, NetworkUnavailable = Unknown, not(all(JobScheduled))) => Unknown,
    all(NetworkUnavailable = Unknown, NetworkUnavailable) => Pending,
    all(JobScheduled = False | Unknown, JobScheduled = True | False | Unknown, JobScheduled = True | Unknown) => Pending,
),
)]
pub struct List10Status {
    conditions: Vec<TypeAndStatus>,
    phase: List10Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobScheduled,
    JobScheduled1(negative),
    JobCompleted(absent = False) = "J9",
    Ready,
),
rules(
    all(JobScheduled = False, JobCompleted = True | False) => Error,
    all(JobCompleted, JobScheduled1, any(JobCompleted, JobScheduled1 = False | Unknown, JobScheduled = True | False)) => Error,
    all(Ready = True | Unknown, JobScheduled1, JobScheduled, not(JobCompleted = Unknown)) => Error,
    all(Ready, not(all(JobScheduled1 = False, JobScheduled1 = True | Unknown, JobScheduled1))) => Error,
    _ => Error,
),
)]
pub struct List11Status {
    conditions: Vec<TypeAndStatus>,
    phase: List11Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    NetworkUnavailable(negative),
),
rules(
    any(NetworkUnavailable = Unknown) => Running,
    all(NetworkUnavailable = True | Unknown, NetworkUnavailable) => Running,
),
)]
pub struct List12Status {
    conditions: Vec<TypeAndStatus>,
    phase: List12Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing = "example.com/Progressingxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Available(unread) = "A9",
),
rules(
    #[doc = " carriage\rreturn"]
    any(Progressing = Unknown) => Degraded,
    _ => Degraded,
),
)]
pub struct List13Status {
    conditions: Vec<TypeAndStatus>,
    phase: List13Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced,
    /// Snöwman ☃
    JobCompleted(negative) = "J9",
    MongoDBAccessRequestReady,
),
rules(
    all(JobCompleted, Synced = True | False | Unknown) => Error,
    all(Synced, JobCompleted, any(MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady = True | False, MongoDBAccessRequestReady)) => Error,
    _ => NotReady,
),
)]
pub struct List14Status {
    conditions: Vec<TypeAndStatus>,
    phase: List14Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobFailed(negative),
    JobCompleted(negative),
    Ready(absent = False) = "x-1/Ready.v1-beta_2",
    JobCompleted3,
),
rules(
    all(JobFailed, Ready, JobFailed = Unknown, Ready, all(JobFailed = False | Unknown, all())) => Degraded,
    all(all(Ready = False), all(JobCompleted, any(JobCompleted3)), all(Ready = Unknown, any(JobCompleted, JobFailed))) => Error,
    all(JobCompleted3 = False | Unknown, any(all(JobCompleted, JobCompleted = True | Unknown, JobCompleted), all(JobCompleted, JobCompleted))) => Pending,
    Ready => NotReady,
    all(JobFailed, Ready = False | Unknown) => None,
    all(JobCompleted3, JobCompleted = True | Unknown) => Failed,
    _ => Degraded,
),
)]
pub struct List15Status {
    conditions: Vec<TypeAndStatus>,
    phase: List15Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady,
),
rules(
    all(StoreReady = False | Unknown, StoreReady = Unknown, any(StoreReady = False, not(not(StoreReady = True | False)), any(not(StoreReady)))) => Pending,
    all(not(StoreReady), StoreReady = Unknown, StoreReady) => Degraded,
    all(StoreReady, StoreReady) => Pending,
    all(all(any(StoreReady = Unknown), StoreReady = False, all(StoreReady, StoreReady = True | Unknown, StoreReady = False | Unknown))) => Completed,
    _ => Running,
),
ensure(any(phase = Pending | Completed | Running) => all(StoreReady = True | Unknown, StoreReady = Unknown)),
)]
pub struct List16Status {
    conditions: Vec<TypeAndStatus>,
    phase: List16Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Available(negative),
),
rules(
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(Attached, not(any(Attached = Unknown))) => Ready,
    all(Attached = True | False, Attached) => Unknown,
    all(Attached = False | Unknown, Available) => Deleting,
    /// A tab:	.
    all(Available, Available) => Deleting,
    /// A tab:	.
    all(Available = False, Attached = True | False) => Deleting,
    all(Available, Available = Unknown) => Ready,
    all(Attached, Attached = Unknown) => Unknown,
),
ensure(all(not(all())) => all(Available = False | Unknown, Available = True | False)),
ensure(all(Attached, Attached = False | Unknown) => all(Attached = False, Available = True | Unknown, all(all(phase = Unknown | Ready, phase = Ready, Available)))),
)]
pub struct List17Status {
    conditions: Vec<TypeAndStatus>,
    phase: List17Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available(negative),
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    NetworkUnavailable = "gateway.networking.k8s.io/NetworkUnavailable",
    JobCompleted(absent = False),
),
rules(
    all(NetworkUnavailable = False, NetworkUnavailable, NetworkUnavailable = False) => Running,
    not(Available) => Running,
    all(Available = True | Unknown, NetworkUnavailable, JobCompleted) => Running,
    any(JobCompleted) => Running,
    all(NetworkUnavailable = False | Unknown, Available, NetworkUnavailable = False, all(any(NetworkUnavailable = True | Unknown, JobCompleted = False | Unknown), any(JobCompleted = False), any(NetworkUnavailable, JobCompleted = True | Unknown, JobCompleted))) => Running,
    all(JobCompleted = True | False, NetworkUnavailable, Available = False, JobCompleted) => Running,
    _ => Running,
),
)]
pub struct List18Status {
    conditions: Vec<TypeAndStatus>,
    phase: List18Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded,
    Ready(negative),
    NetworkUnavailable(absent = True) = "example.com/NetworkUnavailablexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded3(absent = True),
),
rules(
    all(Degraded3 = False, NetworkUnavailable, any(NetworkUnavailable = Unknown, NetworkUnavailable = Unknown, NetworkUnavailable = True | Unknown)) => Unknown,
    all(Degraded, Degraded3, NetworkUnavailable, not(all(Degraded, Degraded = False, any(Degraded3, NetworkUnavailable, Ready, Degraded = False)))) => Unknown,
    Ready = Unknown => Unknown,
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(Degraded3 = True | Unknown, NetworkUnavailable, Ready = True | False, any(NetworkUnavailable, Degraded3 = False | Unknown, NetworkUnavailable)) => Unknown,
    all(NetworkUnavailable = Unknown, Degraded3 = False | Unknown, Degraded = False, Ready = False) => Unknown,
    all(NetworkUnavailable, Degraded3 = False, Degraded, not(not(Degraded3 = True | Unknown))) => Unknown,
    all(Degraded = True | Unknown, NetworkUnavailable = False | Unknown, Degraded = False | Unknown, any(NetworkUnavailable, NetworkUnavailable = False, NetworkUnavailable = True | Unknown)) => Unknown,
),
never(all(Degraded = True | Unknown, Degraded = True | False)),
ensure(all(NetworkUnavailable, NetworkUnavailable = True | False) => all(Ready = False | Unknown, NetworkUnavailable = False | Unknown, Degraded3)),
ensure(all(Degraded3 = True | False, Degraded3 = True | False, Ready = False) => all(NetworkUnavailable = True | Unknown, NetworkUnavailable)),
)]
pub struct List19Status {
    conditions: Vec<TypeAndStatus>,
    phase: List19Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced(negative) = "gateway.networking.k8s.io/Synced",
),
rules(
    not(not(all(Synced = False | Unknown, all(Synced, not(any(not(not(all(Synced, not(not(any(not(not(all(Synced, any(all(Synced = True | False, all(Synced, all(Synced, not(any(all(Synced, all(Synced, not(all(Synced = True | False, all(Synced = True | Unknown, any(any(all(Synced = True | False, any(not(not(not(not(not(any(any(any(all(Synced = True | False, all(Synced = False | Unknown, any(all(Synced = False | Unknown, not(any(all(Synced, all(Synced, any(Synced, Synced = True | False | Unknown))), Synced = False | Unknown))), Synced))), Synced), Synced = True | False | Unknown), Synced)))))), Synced = True | Unknown)), Synced), Synced)))))), Synced = True | False))))), Synced)))), Synced)))))), Synced = False)))))) => Completed,
    any(Synced = Unknown) => Completed,
    all(Synced = True | Unknown, Synced = Unknown) => Error,
    Synced = Unknown => Error,
    all(Synced = True | False, Synced) => Degraded,
    all(Synced = True | Unknown, Synced, all(Synced = True | False | Unknown, Synced = False | Unknown)) => Completed,
),
never(all(Synced, Synced)),
)]
pub struct List20Status {
    conditions: Vec<TypeAndStatus>,
    phase: List20Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded,
    /// One line.
    Ready,
),
rules(
    all(Ready = False, not(Degraded = Unknown)) => Unknown,
    all(Ready, Ready = True | False) => Unknown,
    all(Ready, Degraded = Unknown) => Completed,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(Ready = False, Degraded = True | Unknown) => Running,
),
ensure(all(Ready, Ready = True | False, phase = Unknown | Running) => all(Ready, Degraded, any(Ready = True | Unknown, Ready))),
ensure(all(Degraded = False, Degraded) => all(Degraded = Unknown, Degraded = True | False)),
)]
pub struct List21Status {
    conditions: Vec<TypeAndStatus>,
    phase: List21Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing(absent = False),
    Available(negative),
    r#async(negative),
),
rules(
    all(Progressing = True | False, any()) => NotReady,
    all(Progressing = True | Unknown, r#async = False, Available) => ALL,
    all(Progressing = Unknown, Progressing = False, Progressing = True | False, not(Progressing = True | False)) => Degraded,
    all(Available, Progressing) => Failed,
    #[doc = " carriage\rreturn"]
    not(not(Progressing)) => NotReady,
    /// Trailing space 
    /// / and a slash
    all(Available = False | Unknown, r#async = False, Progressing = Unknown, all(Available = True | Unknown, all(r#async = True | False), any(r#async = False | Unknown))) => NotReady,
    all(r#async = Unknown, r#async, any(r#async, not(all(r#async = False, Progressing = True | Unknown, Progressing)), Progressing)) => Default,
),
)]
pub struct List22Status {
    conditions: Vec<TypeAndStatus>,
    phase: List22Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing(unread),
    /// Snöwman ☃
    StoreReady(unread),
    JobCompleted(unread),
    Synced(unread),
),
rules(
    _ => Failed,
),
never(all(Synced = False | Unknown, Progressing = True | Unknown, any(not(Progressing = Unknown), all(Progressing, Synced = False | Unknown)))),
ensure(all(JobCompleted = True | False, Progressing = False, Progressing) => all(Progressing, all(all(JobCompleted, phase = Unknown, phase = Failed), Progressing))),
ensure(all(Synced = True | Unknown, JobCompleted, all()) => all(Synced = True | Unknown, Synced)),
)]
pub struct List23Status {
    conditions: Vec<TypeAndStatus>,
    phase: List23Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady,
),
rules(
    any(MongoDBAccessRequestReady = False) => Ready,
    MongoDBAccessRequestReady => Err,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = Unknown) => Degraded,
    /// Quotes " and \ and */ and {braces} and `ticks`
    not(MongoDBAccessRequestReady = False | Unknown) => Completed,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady) => Ready,
    /// A tab:	.
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady, not(MongoDBAccessRequestReady = False)) => Pending,
    _ => Pending,
),
never(MongoDBAccessRequestReady = False),
)]
pub struct List24Status {
    conditions: Vec<TypeAndStatus>,
    phase: List24Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady(negative, unread),
    ready(unread) = "r9",
),
rules(
    _ => Some,
),
never(all(MongoDBAccessRequestReady = True | Unknown, MongoDBAccessRequestReady = True | False, any(ready = True | False, ready))),
)]
pub struct List25Status {
    conditions: Vec<TypeAndStatus>,
    phase: List25Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced = "example.com/StoreReady",
    StoreReady = "Synced",
    JobCompleted(negative),
),
rules(
    any(all(JobCompleted = False | Unknown, StoreReady, all(Synced = True | False, StoreReady = Unknown, JobCompleted))) => Deleting,
    any(Synced, Synced) => Deleting,
    not(all(StoreReady = False | Unknown, StoreReady = False | Unknown, not(StoreReady))) => Completed,
    Synced = True | False => Failed,
    all(JobCompleted, JobCompleted = False, not(all(StoreReady, StoreReady, StoreReady, StoreReady))) => Error,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(StoreReady, StoreReady, StoreReady = False | Unknown, JobCompleted = Unknown) => Failed,
    #[doc = " carriage\rreturn"]
    _ => Degraded,
),
)]
pub struct List26Status {
    conditions: Vec<TypeAndStatus>,
    phase: List26Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady,
    JobFailed,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    JobScheduled(absent = False),
    JobFailed3,
),
rules(
    all(JobFailed, JobScheduled = False | Unknown) => Completed,
    all(StoreReady = Unknown, JobFailed3 = True | False | Unknown, JobScheduled) => Completed,
    all(StoreReady = Unknown, JobFailed3) => NotReady,
),
)]
pub struct List27Status {
    conditions: Vec<TypeAndStatus>,
    phase: List27Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    True,
),
rules(
    not(not(True)) => Unknown,
    any(not(any(True = True | Unknown, True))) => Ready,
),
)]
pub struct List28Status {
    conditions: Vec<TypeAndStatus>,
    phase: List28Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady,
    MongoDBAccessRequestReady1(absent = True),
),
rules(
    all(MongoDBAccessRequestReady1 = True | Unknown, MongoDBAccessRequestReady1 = True | False, not(any(MongoDBAccessRequestReady1, MongoDBAccessRequestReady1 = False | Unknown))) => NotReady,
    all(MongoDBAccessRequestReady1 = False | Unknown, MongoDBAccessRequestReady = True | False) => NotReady,
),
never(MongoDBAccessRequestReady = Unknown),
never(MongoDBAccessRequestReady1 = Unknown),
)]
pub struct List29Status {
    conditions: Vec<TypeAndStatus>,
    phase: List29Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    /// Two
    /// lines.
    Available(negative),
    NetworkUnavailable,
    ///     Indented,
    ///   and less.
    JobCompleted,
),
rules(
    all(Available, NetworkUnavailable, any(JobCompleted = True | False, not(Available))) => Running,
    all(JobCompleted, NetworkUnavailable, Available = False | Unknown) => Pending,
    all(NetworkUnavailable = False | Unknown, NetworkUnavailable, JobCompleted = True | Unknown) => Ready,
    all(JobCompleted, Available = True | False, NetworkUnavailable = True | False) => Pending,
    _ => Running,
),
)]
pub struct List30Status {
    conditions: Vec<TypeAndStatus>,
    phase: List30Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available(negative) = "Replica00IsReadyToServe",
    Degraded = "Replica01IsReadyToServe",
    /// Quotes " and \ and */ and {braces} and `ticks`
    Synced = "Replica02IsReadyToServe",
    Available3(negative) = "Replica03IsReadyToServe",
),
rules(
    all(Available3 = True | Unknown, not(Available3 = False | Unknown)) => Ready,
    all(Degraded = False | Unknown, Synced = True | False, Available3) => Deleting,
    all(Synced = False | Unknown, Available3) => Completed,
    all(Available3, Available) => Error,
    all(Synced = False, any(not(Synced), not(Available), Degraded = False)) => Err,
    all(Available = True | Unknown, Degraded) => Ready,
    _ => Ready,
),
ensure(all(not(Available3 = True | False | Unknown)) => phase = Ready),
ensure(all(Degraded = True | Unknown, Available, phase = Ready | Error) => all(Available, Degraded = True | False, Synced = True | Unknown, any(Available = True | Unknown, Synced = True | False))),
)]
pub struct List31Status {
    conditions: Vec<TypeAndStatus>,
    phase: List31Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobScheduled,
),
rules(
    all(all(JobScheduled = True | False, any(JobScheduled, JobScheduled = Unknown, JobScheduled = True | False)), JobScheduled) => Running,
    all(JobScheduled, JobScheduled) => Failed,
    all(JobScheduled, JobScheduled = True | Unknown) => r#type,
    all(JobScheduled = Unknown, JobScheduled = True | Unknown) => Unknown,
    not(JobScheduled = True | False) => Failed,
),
)]
pub struct List32Status {
    conditions: Vec<TypeAndStatus>,
    phase: List32Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady(unread),
    JobFailed(unread),
),
rules(
    _ => Failed,
),
)]
pub struct List33Status {
    conditions: Vec<TypeAndStatus>,
    phase: List33Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced = "example.com/Synced",
    JobCompleted = "x-1/JobCompleted.v1-beta_2",
    r#gen(negative) = "g9",
),
rules(
    all(Synced, r#gen, any(any(r#gen = False | Unknown, Synced = False), JobCompleted, not(r#gen))) => Completed,
    all(JobCompleted = False | Unknown, Synced, r#gen = False | Unknown, not(all(any(JobCompleted, r#gen, Synced), any(r#gen = False, r#gen = False | Unknown), all(JobCompleted, r#gen)))) => Completed,
    all(JobCompleted, r#gen, Synced, not(all(JobCompleted = False, r#gen = False, r#gen))) => Completed,
    all(Synced = False, Synced) => Completed,
    all(Synced = False, JobCompleted) => Completed,
    r#gen => Completed,
    _ => Completed,
),
)]
pub struct List34Status {
    conditions: Vec<TypeAndStatus>,
    phase: List34Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    /// A tab:	.
    Available,
    JobScheduled,
    NetworkUnavailable,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Ready,
),
rules(
    all(JobScheduled, Ready, JobScheduled = True | False, all()) => Completed,
    all(Available = Unknown, NetworkUnavailable) => Completed,
    all(JobScheduled, Ready, JobScheduled, any(JobScheduled = False, not(NetworkUnavailable = False))) => Error,
    _ => Error,
),
)]
pub struct List35Status {
    conditions: Vec<TypeAndStatus>,
    phase: List35Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached(negative, absent = False),
),
rules(
    all(Attached = False | Unknown, Attached = Unknown) => Error,
    all(Attached, Attached) => Pending,
    all(Attached = False, Attached) => Pending,
),
ensure(all(Attached = True | False, Attached) => not(phase = Unknown | Pending)),
ensure(Attached = True | False => Attached),
)]
pub struct List36Status {
    conditions: Vec<TypeAndStatus>,
    phase: List36Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced(negative),
    MongoDBAccessRequestReady,
),
rules(
    any(MongoDBAccessRequestReady, all(any(MongoDBAccessRequestReady = Unknown), MongoDBAccessRequestReady, Synced = False)) => Degraded,
    _ => Unknown,
),
ensure(all(MongoDBAccessRequestReady, MongoDBAccessRequestReady) => all(MongoDBAccessRequestReady, all(Synced, phase = Degraded))),
ensure(all(Synced, Synced = True | Unknown, all(not(Synced = False))) => all(MongoDBAccessRequestReady = False | Unknown, MongoDBAccessRequestReady = True | Unknown)),
)]
pub struct List37Status {
    conditions: Vec<TypeAndStatus>,
    phase: List37Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing = "P9",
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobFailed(absent = False),
    Ready(negative),
),
rules(
    all(JobFailed, Progressing, Ready = False, all(Ready, Ready, Ready)) => Unknown,
),
)]
pub struct List38Status {
    conditions: Vec<TypeAndStatus>,
    phase: List38Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
    MongoDBAccessRequestReady1,
    Progressing,
    JobFailed(negative),
),
rules(
    all(JobFailed = True | Unknown, MongoDBAccessRequestReady1 = False) => r#type,
    all(MongoDBAccessRequestReady, all(MongoDBAccessRequestReady1, MongoDBAccessRequestReady = True | False, Progressing)) => Unknown,
    /// Snöwman ☃
    all(JobFailed = Unknown, JobFailed) => Error,
    all(JobFailed, any(MongoDBAccessRequestReady1 = Unknown, Progressing)) => Deleting,
    all(MongoDBAccessRequestReady1, MongoDBAccessRequestReady1, MongoDBAccessRequestReady1 = Unknown, any(MongoDBAccessRequestReady1 = True | False)) => Unknown,
),
)]
pub struct List39Status {
    conditions: Vec<TypeAndStatus>,
    phase: List39Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady(negative),
),
rules(
    all(MongoDBAccessRequestReady = False, MongoDBAccessRequestReady, any(MongoDBAccessRequestReady = True | Unknown)) => Deleting,
    all(MongoDBAccessRequestReady) => Deleting,
    not(all(MongoDBAccessRequestReady = True | Unknown)) => Deleting,
    _ => Deleting,
),
)]
pub struct List40Status {
    conditions: Vec<TypeAndStatus>,
    phase: List40Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    StoreReady,
),
rules(
    all(Progressing, all(not(StoreReady = True | Unknown))) => Failed,
    StoreReady => None,
    all(not(any(StoreReady = True | Unknown))) => Error,
    all(StoreReady, StoreReady, Progressing = False | Unknown) => Error,
    all(StoreReady = Unknown, Progressing = False | Unknown) => Failed,
    all(StoreReady, Progressing) => Running,
),
never(all(Progressing = True | Unknown, not(Progressing))),
)]
pub struct List41Status {
    conditions: Vec<TypeAndStatus>,
    phase: List41Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Error,
    Progressing(negative),
    JobCompleted,
),
rules(
    Progressing = True | False => Deleting,
    all(Error = True | False, Progressing) => Deleting,
    all(JobCompleted, Error = True | False, Error = False | Unknown) => NotReady,
    all(Error = False | Unknown, JobCompleted = Unknown, not(Progressing = True | False)) => Running,
    any(JobCompleted, JobCompleted, JobCompleted) => Deleting,
    all(JobCompleted, Error = True | False) => Running,
    _ => Degraded,
),
)]
pub struct List42Status {
    conditions: Vec<TypeAndStatus>,
    phase: List42Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    NetworkUnavailable(negative) = "N9",
    MongoDBAccessRequestReady,
    JobCompleted(absent = False),
    StoreReady(negative),
),
rules(
    all(MongoDBAccessRequestReady, NetworkUnavailable = True | Unknown) => Failed,
    all(MongoDBAccessRequestReady, JobCompleted = Unknown) => Failed,
    all(NetworkUnavailable, not(all(StoreReady, NetworkUnavailable = True | False | Unknown, MongoDBAccessRequestReady, JobCompleted = Unknown))) => Unknown,
    _ => Pending,
),
)]
pub struct List43Status {
    conditions: Vec<TypeAndStatus>,
    phase: List43Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady(unread) = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
),
rules(
    _ => Failed,
),
)]
pub struct List44Status {
    conditions: Vec<TypeAndStatus>,
    phase: List44Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced(absent = False),
    MongoDBAccessRequestReady,
),
rules(
    all(MongoDBAccessRequestReady, Synced = Unknown) => Pending,
    all(Synced = Unknown, Synced) => NotReady,
    all(MongoDBAccessRequestReady, Synced = False, any(MongoDBAccessRequestReady = False | Unknown, MongoDBAccessRequestReady = True | False | Unknown)) => NotReady,
    all(Synced = Unknown, MongoDBAccessRequestReady = True | False, not(Synced)) => Pending,
    all(Synced = False, Synced, Synced = False) => Pending,
    _ => Running,
),
)]
pub struct List45Status {
    conditions: Vec<TypeAndStatus>,
    phase: List45Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobFailed,
    MongoDBAccessRequestReady,
    Attached(negative),
),
rules(
    all(JobFailed = True | False, JobFailed = Unknown, Attached, any(MongoDBAccessRequestReady, Attached = False | Unknown, JobFailed)) => NotReady,
    all(JobFailed, all(all(Attached, JobFailed = False), any(Attached, MongoDBAccessRequestReady = Unknown))) => NotReady,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(MongoDBAccessRequestReady = True | False, Attached) => NotReady,
),
never(all(JobFailed = Unknown, JobFailed = True | Unknown, JobFailed = True | False)),
never(all(any(MongoDBAccessRequestReady = True | False, MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | Unknown, all(Attached = True | Unknown, MongoDBAccessRequestReady = True | False | Unknown)), all(any(JobFailed = Unknown, Attached), all(JobFailed = True | False, JobFailed)))),
ensure(all(MongoDBAccessRequestReady = False, Attached, all(JobFailed = Unknown, MongoDBAccessRequestReady, Attached)) => not(not(all(phase = NotReady)))),
)]
pub struct List46Status {
    conditions: Vec<TypeAndStatus>,
    phase: List46Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobFailed(negative, unread) = "gateway.networking.k8s.io/JobFailed",
    MongoDBAccessRequestReady(unread) = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
    Attached(unread),
    Degraded(unread),
),
rules(
    _ => Error,
),
never(all(all(not(Degraded = True | False)), all(any(Attached, MongoDBAccessRequestReady)))),
never(all(JobFailed = True | False, Attached)),
)]
pub struct List47Status {
    conditions: Vec<TypeAndStatus>,
    phase: List47Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded = "example.com/Degraded",
),
rules(
    all(Degraded = False, Degraded, any(Degraded = False | Unknown)) => Degraded,
    all(Degraded = True | False, Degraded) => Ready,
    ///     Indented,
    ///   and less.
    all(Degraded = Unknown, Degraded = False | Unknown) => Error,
    not(any(Degraded = True | Unknown, not(Degraded = False))) => Error,
    _ => Deleting,
),
)]
pub struct List48Status {
    conditions: Vec<TypeAndStatus>,
    phase: List48Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted(absent = False),
    JobScheduled = "gateway.networking.k8s.io/JobScheduled",
),
rules(
    all(JobCompleted = True | Unknown, JobScheduled, JobScheduled = True | Unknown) => Ready,
    all(JobScheduled, JobScheduled = False) => Pending,
    not(JobScheduled = Unknown) => Pending,
    all(JobCompleted, JobCompleted = False, any(JobCompleted = True | False | Unknown)) => ALL,
    all(JobScheduled = False, JobCompleted, any(JobCompleted = True | False)) => Pending,
    _ => r#type,
),
ensure(all(JobCompleted = Unknown, all(not(phase = Ready | ALL | r#type), any(JobScheduled, JobCompleted))) => all(JobScheduled, JobCompleted = False | Unknown)),
)]
pub struct List49Status {
    conditions: Vec<TypeAndStatus>,
    phase: List49Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    ///     Indented,
    ///   and less.
    StoreReady(negative),
    JobScheduled,
    Synced = "gateway.networking.k8s.io/Synced",
),
rules(
    all(Synced, JobScheduled, StoreReady = False, not(not(Synced = Unknown))) => Error,
    all(JobScheduled = True | False, StoreReady) => Running,
    all(JobScheduled, JobScheduled) => Ready,
    all(Synced = False | Unknown, Synced = Unknown) => Running,
),
)]
pub struct List50Status {
    conditions: Vec<TypeAndStatus>,
    phase: List50Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing = "Replica00IsReadyToServe",
    Degraded = "Replica01IsReadyToServe",
    StoreReady = "Replica02IsReadyToServe",
    MongoDBAccessRequestReady = "Replica03IsReadyToServe",
),
rules(
    all(Progressing = True | Unknown, MongoDBAccessRequestReady = Unknown, StoreReady = Unknown, not(all(Progressing))) => Ready,
    /// One line.
    StoreReady => Degraded,
    all(Degraded = False | Unknown, StoreReady = True | Unknown, not(all(Progressing = False, StoreReady))) => Running,
    all(Degraded, MongoDBAccessRequestReady) => Unknown,
    all(StoreReady = True | False, Degraded = True | False, Degraded = True | Unknown) => Degraded,
    /// Snöwman ☃
    _ => Degraded,
),
)]
pub struct List51Status {
    conditions: Vec<TypeAndStatus>,
    phase: List51Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    #[doc = " carriage\rreturn"]
    Attached(unread) = "example.com/Attached",
),
rules(
    _ => Completed,
),
)]
pub struct List52Status {
    conditions: Vec<TypeAndStatus>,
    phase: List52Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted = "Replica01IsReadyToServe",
    /// A tab:	.
    Available(negative) = "Replica00IsReadyToServe",
),
rules(
    all(JobCompleted = False | Unknown, Available) => Failed,
    all(JobCompleted = Unknown, Available) => Failed,
    all(Available = True | False, Available = False | Unknown) => Failed,
    all(Available, JobCompleted) => Failed,
    all(JobCompleted = False | Unknown, Available = False) => Failed,
    _ => Failed,
),
)]
pub struct List53Status {
    conditions: Vec<TypeAndStatus>,
    phase: List53Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    True(negative),
    StoreReady,
    Progressing,
),
rules(
    all(True, all(StoreReady, any(Progressing, Progressing, StoreReady))) => Pending,
    all(StoreReady, Progressing = False | Unknown, any(StoreReady, StoreReady = True | False | Unknown, StoreReady = True | False)) => Deleting,
    not(any(True = False, Progressing, StoreReady = Unknown, True = False | Unknown)) => Completed,
    True => Completed,
    all(True, Progressing, any(all(True), not(StoreReady))) => Failed,
),
)]
pub struct List54Status {
    conditions: Vec<TypeAndStatus>,
    phase: List54Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded = "Replica00IsReadyToServe",
    Synced = "Replica01IsReadyToServe",
    StoreReady = "Replica02IsReadyToServe",
    Degraded3(absent = False) = "Replica03IsReadyToServe",
),
rules(
    all(Degraded3 = Unknown, Degraded3, Degraded3 = True | Unknown) => Some,
    any(Synced) => Some,
    any(StoreReady, Degraded, StoreReady) => Some,
    all(StoreReady, Degraded3) => Some,
),
)]
pub struct List55Status {
    conditions: Vec<TypeAndStatus>,
    phase: List55Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobScheduled = "gateway.networking.k8s.io/JobScheduled",
),
rules(
    all(all(all(JobScheduled = False, JobScheduled = True | Unknown, JobScheduled))) => Pending,
    all(JobScheduled = False, JobScheduled = True | Unknown, all(not(all(JobScheduled = False, JobScheduled = True | False, JobScheduled)))) => Ready,
    any(JobScheduled) => Degraded,
    _ => Degraded,
),
never(all(JobScheduled = True | False | Unknown, JobScheduled, JobScheduled = True | Unknown)),
)]
pub struct List56Status {
    conditions: Vec<TypeAndStatus>,
    phase: List56Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready = "example.com/Ready",
    MongoDBAccessRequestReady(negative),
),
rules(
    all(MongoDBAccessRequestReady = False | Unknown, not(all(MongoDBAccessRequestReady, Ready))) => Degraded,
    _ => Failed,
),
never(all(MongoDBAccessRequestReady, any(Ready, any(Ready, MongoDBAccessRequestReady = False)))),
)]
pub struct List57Status {
    conditions: Vec<TypeAndStatus>,
    phase: List57Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady(negative),
    StoreReady1,
    Synced,
),
rules(
    all(Synced, StoreReady1) => Deleting,
    all(Synced = False, StoreReady = False, StoreReady = Unknown) => Failed,
    any(Synced = Unknown) => Running,
    all(Synced = True | Unknown, Synced = False | Unknown) => Pending,
    all(Synced, StoreReady1, any(all(not(StoreReady), StoreReady1, not(StoreReady1 = True | False | Unknown)), all(StoreReady = True | False, StoreReady1 = False, any(Synced, StoreReady, StoreReady1)), any(all(StoreReady, Synced), StoreReady1))) => Running,
    all(Synced) => Failed,
    _ => Unknown,
),
)]
pub struct List58Status {
    conditions: Vec<TypeAndStatus>,
    phase: List58Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    ///     Indented,
    ///   and less.
    Synced = "example.com/Syncedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded,
    JobFailed = "example.com/JobFailedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    StoreReady,
),
rules(
    all(StoreReady = False | Unknown, JobFailed = Unknown, Degraded, Synced = False | Unknown, all(not(JobFailed))) => Degraded,
    Degraded = False => Failed,
    all(Synced = False | Unknown, Synced, not(Degraded = Unknown)) => Ready,
    _ => Failed,
),
never(JobFailed),
)]
pub struct List59Status {
    conditions: Vec<TypeAndStatus>,
    phase: List59Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced(absent = True) = "example.com/Synced",
),
rules(
    all(Synced, Synced = False | Unknown) => Completed,
    any(Synced) => Running,
    all(Synced = False | Unknown, Synced = True | False, any(Synced, not(any(Synced = True | Unknown)))) => Unknown,
    /// Two
    /// lines.
    all(Synced, Synced = True | Unknown) => Running,
    all(Synced, Synced = Unknown) => Err,
    all(Synced, Synced = True | False) => Deleting,
    _ => Unknown,
),
)]
pub struct List60Status {
    conditions: Vec<TypeAndStatus>,
    phase: List60Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready,
    r#match(absent = True),
),
rules(
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(r#match, r#match = True | False) => Unknown,
    #[doc = " carriage\rreturn"]
    all(Ready = False | Unknown, Ready = False, not(all())) => Unknown,
    all(r#match = False, Ready = Unknown) => Unknown,
    all(Ready, not(any(r#match, Ready = True | Unknown))) => Unknown,
    all(all(not(Ready = False | Unknown))) => Unknown,
    all(r#match = True | False, r#match) => Unknown,
),
ensure(not(all(any(phase = Unknown, Ready = True | False))) => all(Ready, r#match = True | Unknown)),
)]
pub struct List61Status {
    conditions: Vec<TypeAndStatus>,
    phase: List61Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted = "x-1/NetworkUnavailable.v1-beta_2",
    NetworkUnavailable = "JobCompleted",
    Degraded,
),
rules(
    all(NetworkUnavailable = True | False, Degraded, any(NetworkUnavailable = False | Unknown)) => Pending,
    all(NetworkUnavailable = False, JobCompleted, any(Degraded)) => Completed,
    all(Degraded = True | Unknown, Degraded) => Pending,
    _ => Deleting,
),
never(all(Degraded = False, all(any(NetworkUnavailable = False, Degraded = Unknown, JobCompleted = True | Unknown, Degraded), Degraded, any(JobCompleted = True | False, JobCompleted, NetworkUnavailable = True | Unknown)))),
never(all(JobCompleted, NetworkUnavailable = False)),
)]
pub struct List62Status {
    conditions: Vec<TypeAndStatus>,
    phase: List62Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobScheduled(absent = False),
    Synced(negative),
    Progressing,
    Degraded(negative),
),
rules(
    any(Progressing) => ALL,
    all(Progressing, all(Degraded)) => Some,
    all(Degraded, Degraded = True | False, any(Progressing, JobScheduled = True | False)) => r#type,
    all(Progressing, Synced) => Pending,
    all(Degraded, JobScheduled = Unknown, Degraded = False | Unknown) => r#type,
    all(Synced, Progressing = False) => Running,
    _ => Ready,
),
never(all(Synced, Progressing)),
)]
pub struct List63Status {
    conditions: Vec<TypeAndStatus>,
    phase: List63Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobFailed,
),
rules(
    all(JobFailed, JobFailed = Unknown, any(JobFailed = False | Unknown, JobFailed)) => Completed,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    any(JobFailed = Unknown) => Error,
    /// Trailing space 
    /// / and a slash
    all(not(JobFailed = True | False)) => Degraded,
    /// Trailing space 
    /// / and a slash
    all(JobFailed, JobFailed, JobFailed = True | Unknown) => Error,
),
)]
pub struct List64Status {
    conditions: Vec<TypeAndStatus>,
    phase: List64Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    NetworkUnavailable,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Synced = "example.com/Syncedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
),
rules(
    all(Synced = True | Unknown, NetworkUnavailable = True | Unknown) => Running,
    _ => Degraded,
),
ensure(all(Synced = False | Unknown, phase = Running) => all(NetworkUnavailable, NetworkUnavailable = False | Unknown)),
)]
pub struct List65Status {
    conditions: Vec<TypeAndStatus>,
    phase: List65Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded(absent = True),
    Synced = "x-1/Synced.v1-beta_2",
    Synced2,
),
rules(
    all(Degraded = False, any(any(any(all(Synced2, any(not(not(not(all(Degraded, not(all(Synced = True | False, any(not(any(any(all(Synced2, not(all(Degraded = False, any(all(Degraded = True | Unknown, not(all(Synced2, any(not(any(not(any(all(Synced2, any(any(all(Degraded = False, all(Degraded, any(any(all(Synced, any(any(any(not(all(Synced = True | Unknown, all(Degraded, all(Synced2, any(all(Synced, all(Synced, any(Synced, Synced2))), Synced2 = False))))), Synced), Degraded = True | Unknown), Degraded = True | False | Unknown)), Synced), Synced2 = True | False))), Synced), Synced)), Degraded)), Synced2 = True | Unknown)), Synced2 = False)))), Degraded = Unknown)))), Synced2), Synced2 = False | Unknown)), Synced))))))), Synced = True | Unknown)), Degraded = True | Unknown), Degraded = Unknown), Synced2 = True | Unknown)) => Deleting,
    _ => phase,
),
)]
pub struct List66Status {
    conditions: Vec<TypeAndStatus>,
    phase: List66Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady = "StoreReady1",
    StoreReady1(negative) = "gateway.networking.k8s.io/StoreReady",
    StoreReady2(negative),
    JobFailed(negative, absent = False),
),
rules(
    all(JobFailed = True | False, StoreReady) => NotReady,
    all(StoreReady, StoreReady1 = False, StoreReady2 = True | Unknown) => Pending,
    /// Snöwman ☃
    StoreReady1 = False | Unknown => Degraded,
    not(all(any(StoreReady = True | False, StoreReady1, StoreReady = Unknown))) => Deleting,
    all(JobFailed, StoreReady1 = False, StoreReady, all(any(StoreReady2 = False, StoreReady = False, StoreReady = False))) => Deleting,
    /// A tab:	.
    all(StoreReady = True | False | Unknown, StoreReady1 = True | False | Unknown, StoreReady2 = False | Unknown, JobFailed = True | Unknown, JobFailed) => Running,
    all(JobFailed = Unknown, StoreReady2 = True | False, StoreReady1 = True | False, StoreReady2) => Deleting,
),
never(all(StoreReady = False, StoreReady2, StoreReady1)),
)]
pub struct List67Status {
    conditions: Vec<TypeAndStatus>,
    phase: List67Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady,
),
rules(
    all(StoreReady, any(all(StoreReady = True | Unknown), all(StoreReady, StoreReady = True | False, StoreReady = False | Unknown)), StoreReady = False | Unknown) => Completed,
    #[doc = " carriage\rreturn"]
    all(StoreReady = Unknown, StoreReady) => Completed,
    all(StoreReady = False | Unknown, StoreReady = True | False) => Some,
),
)]
pub struct List68Status {
    conditions: Vec<TypeAndStatus>,
    phase: List68Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted(negative),
    NetworkUnavailable(absent = False) = "example.com/NetworkUnavailablexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
),
rules(
    all(JobCompleted = Unknown, NetworkUnavailable = True | False, all(JobCompleted = False | Unknown, JobCompleted)) => Failed,
    all(JobCompleted, JobCompleted = False) => Failed,
    all(NetworkUnavailable = True | Unknown, NetworkUnavailable = False | Unknown) => Failed,
),
)]
pub struct List69Status {
    conditions: Vec<TypeAndStatus>,
    phase: List69Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted(unread),
    Synced(unread),
    Ready(negative, unread),
),
rules(
    _ => NotReady,
),
never(all(Synced, JobCompleted, Ready = True | Unknown)),
)]
pub struct List70Status {
    conditions: Vec<TypeAndStatus>,
    phase: List70Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached(unread) = "A9",
    JobScheduled(unread),
    Degraded(unread),
    Degraded3 = "gateway.networking.k8s.io/Degraded3",
),
rules(
    all(Degraded3 = False | Unknown, Degraded3) => Error,
    /// Quotes " and \ and */ and {braces} and `ticks`
    _ => Failed,
),
never(all(Attached, Degraded3)),
never(all(all(JobScheduled = Unknown, Degraded3, all(Degraded = True | False)))),
)]
pub struct List71Status {
    conditions: Vec<TypeAndStatus>,
    phase: List71Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady(absent = False) = "gateway.networking.k8s.io/StoreReady",
),
rules(
    all(StoreReady = True | False, all(StoreReady = True | Unknown, StoreReady = True | False)) => Unknown,
    _ => Unknown,
),
)]
pub struct List72Status {
    conditions: Vec<TypeAndStatus>,
    phase: List72Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached(negative, absent = True) = "Replica00IsReadyToServe",
    Ready = "Replica01IsReadyToServe",
),
rules(
    all(Attached = True | Unknown, not(all(Attached))) => Ready,
    all(Ready = Unknown, Ready = True | Unknown) => Error,
    all(Attached = False | Unknown, any(Ready = False, not(Ready))) => Running,
    all(Attached, Attached) => Error,
    all(Ready, Attached = True | False | Unknown) => Error,
),
)]
pub struct List73Status {
    conditions: Vec<TypeAndStatus>,
    phase: List73Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available(unread) = "Replica00IsReadyToServe",
    JobScheduled(negative) = "Replica01IsReadyToServe",
    NetworkUnavailable(unread) = "Replica02IsReadyToServe",
),
rules(
    any(JobScheduled = False | Unknown) => Ready,
    _ => Ready,
),
)]
pub struct List74Status {
    conditions: Vec<TypeAndStatus>,
    phase: List74Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached(unread),
    Attached1(negative, unread),
    rules(unread),
    NetworkUnavailable(unread),
),
rules(
    _ => Error,
),
)]
pub struct List75Status {
    conditions: Vec<TypeAndStatus>,
    phase: List75Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready,
),
rules(
    all(Ready = False | Unknown, Ready) => Pending,
    Ready => Unknown,
    all(Ready = Unknown, Ready = False) => Running,
    any(Ready = Unknown) => Running,
    #[doc = " carriage\rreturn"]
    _ => Running,
),
ensure(any(Ready) => all(Ready = True | Unknown, Ready, all(not(any(Ready = False)), any(Ready, any(phase = Unknown | Running, Ready), any(Ready = True | False | Unknown, Ready))))),
)]
pub struct List76Status {
    conditions: Vec<TypeAndStatus>,
    phase: List76Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    core(unread),
    String(absent = True),
),
rules(
    all(String, String = True | Unknown) => Ready,
    _ => Unknown,
),
)]
pub struct List77Status {
    conditions: Vec<TypeAndStatus>,
    phase: List77Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted(absent = True),
    StoreReady(negative, absent = False),
    ///  
    StoreReady2,
),
rules(
    all(JobCompleted = False, StoreReady = False | Unknown, StoreReady2 = True | False, all(all(JobCompleted = True | False))) => Completed,
    #[doc = " carriage\rreturn"]
    all(StoreReady2 = False, StoreReady2, StoreReady2 = True | False | Unknown) => Completed,
    any(any(all(StoreReady2 = False | Unknown, StoreReady = True | False, JobCompleted), any(JobCompleted, StoreReady, StoreReady))) => Completed,
    all(StoreReady2 = False, any(all(JobCompleted = True | False | Unknown, JobCompleted), all(StoreReady = True | Unknown, JobCompleted), all(StoreReady2))) => Completed,
),
never(all(StoreReady = True | False, JobCompleted, all())),
)]
pub struct List78Status {
    conditions: Vec<TypeAndStatus>,
    phase: List78Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available(absent = True),
    JobFailed,
    MongoDBAccessRequestReady(negative),
    NetworkUnavailable = "gateway.networking.k8s.io/NetworkUnavailable",
),
rules(
    all(MongoDBAccessRequestReady = False | Unknown, NetworkUnavailable) => Running,
    Available = False => Ready,
    all(JobFailed = False | Unknown, MongoDBAccessRequestReady, JobFailed = True | False) => Failed,
    all(JobFailed, Available) => Running,
    all(JobFailed, JobFailed = True | False, MongoDBAccessRequestReady = False) => Running,
    all(Available = True | False, NetworkUnavailable) => Ready,
),
)]
pub struct List79Status {
    conditions: Vec<TypeAndStatus>,
    phase: List79Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing = "P9",
),
rules(
    all(Progressing = Unknown, Progressing = True | False) => Completed,
    all(Progressing = Unknown, Progressing = True | False) => Running,
    not(not(Progressing)) => NotReady,
    any(Progressing = Unknown) => Degraded,
    all(Progressing, Progressing) => NotReady,
    not(any(Progressing = False | Unknown, all(Progressing, Progressing = True | Unknown), any(Progressing = False | Unknown, Progressing = Unknown))) => NotReady,
    _ => Deleting,
),
ensure(Progressing => not(not(all(Progressing = Unknown)))),
)]
pub struct List80Status {
    conditions: Vec<TypeAndStatus>,
    phase: List80Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    RULES,
    Progressing,
),
rules(
    all(RULES = False, RULES = False) => Running,
    Progressing = True | False => ALL,
    all(Progressing, RULES) => Failed,
    any(RULES = False | Unknown) => Running,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(not(RULES = True | False)) => Degraded,
    all(Progressing = False | Unknown, any(all(RULES, RULES, Progressing))) => Failed,
),
)]
pub struct List81Status {
    conditions: Vec<TypeAndStatus>,
    phase: List81Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted(absent = False),
    Degraded,
    JobFailed,
),
rules(
    all(JobFailed = True | False, Degraded, JobCompleted = False, any(all(JobCompleted = False, any(Degraded = True | Unknown, JobFailed)), not(all(Degraded, JobFailed = True | Unknown, JobCompleted)), not(any(JobFailed, JobCompleted = True | False, JobCompleted = False, Degraded = False | Unknown)))) => Completed,
    all(Degraded, JobCompleted) => Error,
    all(JobCompleted = True | Unknown, JobFailed = False, Degraded, any(any(JobCompleted, JobCompleted = True | False, JobCompleted), all(not(JobFailed = False | Unknown)), not(JobCompleted = Unknown))) => NotReady,
    all(JobFailed = False | Unknown, JobCompleted = True | Unknown, Degraded) => Completed,
    not(not(JobFailed)) => NotReady,
    all(JobFailed = True | Unknown, JobFailed) => Completed,
),
)]
pub struct List82Status {
    conditions: Vec<TypeAndStatus>,
    phase: List82Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing,
    JobScheduled,
    StoreReady,
    Available(negative),
),
rules(
    all(Available, Progressing = Unknown) => Error,
    all(Progressing, StoreReady, Progressing = False | Unknown, StoreReady = Unknown, JobScheduled = True | False) => Error,
    all(StoreReady, StoreReady) => Error,
    all(Progressing, Progressing, Progressing) => Error,
    all(StoreReady, all()) => Error,
),
)]
pub struct List83Status {
    conditions: Vec<TypeAndStatus>,
    phase: List83Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady,
),
rules(
    all(all(StoreReady, StoreReady), not(StoreReady = True | False), StoreReady = False | Unknown) => Error,
),
)]
pub struct List84Status {
    conditions: Vec<TypeAndStatus>,
    phase: List84Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced = "Replica00IsReadyToServe",
    r#type(negative) = "Replica01IsReadyToServe",
),
rules(
    all(Synced = False, r#type, Synced = False) => Deleting,
    all(r#type, r#type) => Deleting,
    all(Synced = True | Unknown, r#type) => Deleting,
    ///  
    all(Synced = Unknown, r#type) => Ready,
    all(r#type = False, all(any(r#type = True | Unknown, Synced = True | Unknown), all(Synced), any(Synced = True | False, r#type, Synced))) => r#loop,
    all(Synced, r#type) => Running,
    _ => Ready,
),
never(any(r#type = False | Unknown)),
)]
pub struct List85Status {
    conditions: Vec<TypeAndStatus>,
    phase: List85Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced,
    JobFailed,
    StoreReady(absent = True),
),
rules(
    all(JobFailed = True | False | Unknown, StoreReady, Synced = False) => Deleting,
    all(StoreReady = Unknown, Synced, any(StoreReady = False | Unknown, JobFailed, Synced = True | False)) => Deleting,
),
ensure(all(StoreReady = False | Unknown, JobFailed = True | Unknown) => all(StoreReady, JobFailed, Synced = True | False)),
ensure(all(StoreReady, StoreReady = False) => all(Synced, Synced = True | Unknown, any(JobFailed = False | Unknown, StoreReady, Synced))),
)]
pub struct List86Status {
    conditions: Vec<TypeAndStatus>,
    phase: List86Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobFailed(unread),
    JobCompleted,
    Degraded,
    Synced(unread),
),
rules(
    all(Degraded = Unknown, JobCompleted = True | False | Unknown) => Running,
    _ => Running,
),
never(not(not(any(JobCompleted)))),
never(all(JobFailed, Degraded = True | False)),
)]
pub struct List87Status {
    conditions: Vec<TypeAndStatus>,
    phase: List87Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    r#match = "m9",
),
rules(
    all(r#match, r#match = True | Unknown, not(r#match)) => Failed,
    any(r#match) => Failed,
    any(r#match = True | Unknown) => Failed,
    all(r#match = True | False, r#match) => Failed,
    _ => Failed,
),
never(all(r#match, r#match, r#match = False | Unknown)),
)]
pub struct List88Status {
    conditions: Vec<TypeAndStatus>,
    phase: List88Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady,
    MongoDBAccessRequestReady(absent = True) = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
),
rules(
    all(MongoDBAccessRequestReady, StoreReady = Unknown, MongoDBAccessRequestReady = True | Unknown) => Failed,
    _ => NotReady,
),
)]
pub struct List89Status {
    conditions: Vec<TypeAndStatus>,
    phase: List89Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced = "example.com/Syncedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobScheduled,
    Degraded = "x-1/Degraded.v1-beta_2",
),
rules(
    all(Degraded, JobScheduled, all(not(Degraded), JobScheduled)) => Pending,
    all(JobScheduled = True | False, all(JobScheduled)) => Error,
    all(Synced = True | False, all(Degraded, Degraded, Degraded)) => Error,
    Synced = False => Completed,
    all(Synced = Unknown, Synced) => Failed,
    all(Degraded, JobScheduled) => Err,
    _ => Default,
),
)]
pub struct List90Status {
    conditions: Vec<TypeAndStatus>,
    phase: List90Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded = "Replica01IsReadyToServe",
    Progressing(negative, unread) = "Replica00IsReadyToServe",
    _hidden = "Replica02IsReadyToServe",
    Degraded3(unread) = "Replica03IsReadyToServe",
),
rules(
    all(Degraded, Degraded = True | False, _hidden) => Unknown,
    _ => Unknown,
),
)]
pub struct List91Status {
    conditions: Vec<TypeAndStatus>,
    phase: List91Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    NetworkUnavailable(absent = False),
),
rules(
    NetworkUnavailable = Unknown => Completed,
    _ => Unknown,
),
)]
pub struct List92Status {
    conditions: Vec<TypeAndStatus>,
    phase: List92Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobScheduled = "MongoDBAccessRequestReady",
    MongoDBAccessRequestReady = "JobScheduled",
),
rules(
    not(any(all(MongoDBAccessRequestReady, not(all(MongoDBAccessRequestReady, any(not(all(JobScheduled, not(any(all(JobScheduled = True | False, any(any(any(any(all(MongoDBAccessRequestReady, not(all(MongoDBAccessRequestReady = True | False, not(any(any(not(all(MongoDBAccessRequestReady, all(MongoDBAccessRequestReady = True | False | Unknown, any(not(any(any(any(any(not(all(MongoDBAccessRequestReady = Unknown, all(MongoDBAccessRequestReady = False | Unknown, any(not(not(not(all(JobScheduled = False, any(not(all(MongoDBAccessRequestReady, all(JobScheduled = Unknown, not(any(all(MongoDBAccessRequestReady = False | Unknown, not(all(MongoDBAccessRequestReady, JobScheduled))), JobScheduled))))), MongoDBAccessRequestReady))))), MongoDBAccessRequestReady)))), MongoDBAccessRequestReady = True | False), JobScheduled = True | False), MongoDBAccessRequestReady = True | Unknown), JobScheduled = True | False)), MongoDBAccessRequestReady = False | Unknown)))), JobScheduled), JobScheduled = False))))), MongoDBAccessRequestReady = False | Unknown), MongoDBAccessRequestReady = False | Unknown), MongoDBAccessRequestReady), JobScheduled = Unknown)), JobScheduled = False)))), JobScheduled = True | Unknown)))), JobScheduled)) => Deleting,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady) => True,
    ///     Indented,
    ///   and less.
    all(JobScheduled = True | Unknown, MongoDBAccessRequestReady = False, not(not(MongoDBAccessRequestReady = True | Unknown))) => Pending,
    all(MongoDBAccessRequestReady = True | Unknown, MongoDBAccessRequestReady) => ALL,
    all(MongoDBAccessRequestReady, JobScheduled, JobScheduled) => ALL,
    _ => Error,
),
)]
pub struct List93Status {
    conditions: Vec<TypeAndStatus>,
    phase: List93Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobScheduled(absent = True),
    /// Quotes " and \ and */ and {braces} and `ticks`
    StoreReady(absent = True),
    /// A tab:	.
    Synced,
),
rules(
    all(Synced, Synced = True | False, all(JobScheduled = False | Unknown, StoreReady = True | False, Synced = True | False)) => Running,
    all(Synced = True | False, Synced = False | Unknown) => NotReady,
    all(Synced = False | Unknown, StoreReady, not(not(Synced = False | Unknown))) => Completed,
    all(JobScheduled, not(JobScheduled = Unknown)) => Running,
),
)]
pub struct List94Status {
    conditions: Vec<TypeAndStatus>,
    phase: List94Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady = "Replica00IsReadyToServe",
    Synced(negative, absent = True) = "Replica01IsReadyToServe",
    MongoDBAccessRequestReady(absent = True) = "Replica02IsReadyToServe",
    NetworkUnavailable = "Replica03IsReadyToServe",
),
rules(
    all(NetworkUnavailable, MongoDBAccessRequestReady = True | Unknown, Synced = False | Unknown, StoreReady) => NotReady,
    all(StoreReady, any(all(), any(MongoDBAccessRequestReady), not(Synced = True | Unknown))) => NotReady,
    all(MongoDBAccessRequestReady, all(not(NetworkUnavailable = Unknown), any(MongoDBAccessRequestReady = Unknown))) => Pending,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    NetworkUnavailable => Default,
    all(MongoDBAccessRequestReady = True | False, NetworkUnavailable = Unknown) => Degraded,
    all(MongoDBAccessRequestReady = True | False, NetworkUnavailable = False, StoreReady) => Deleting,
    all(Synced = Unknown, not(StoreReady)) => Deleting,
),
ensure(all(MongoDBAccessRequestReady = True | False, StoreReady) => all(Synced, NetworkUnavailable = False | Unknown)),
ensure(all(StoreReady = False | Unknown, Synced) => all(MongoDBAccessRequestReady, NetworkUnavailable = False, StoreReady = False | Unknown)),
)]
pub struct List95Status {
    conditions: Vec<TypeAndStatus>,
    phase: List95Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    RULES(negative, unread),
),
rules(
    _ => Error,
),
ensure(all(not(any(RULES = True | Unknown, RULES = True | Unknown))) => all(RULES = True | False, phase = Unknown | Error)),
ensure(all(RULES = False | Unknown, phase = Unknown | Error) => any(any(any(RULES = True | Unknown)), any(RULES), not(all(RULES)))),
)]
pub struct List96Status {
    conditions: Vec<TypeAndStatus>,
    phase: List96Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady,
    Ready,
),
rules(
    all(StoreReady, StoreReady = Unknown) => Degraded,
    all(Ready, StoreReady = True | Unknown) => Completed,
    _ => Degraded,
),
never(Ready = Unknown),
never(all(StoreReady = Unknown, StoreReady)),
)]
pub struct List97Status {
    conditions: Vec<TypeAndStatus>,
    phase: List97Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    ///  
    Degraded = "Replica00IsReadyToServe",
    JobScheduled = "Replica01IsReadyToServe",
    JobScheduled2(negative, absent = False) = "Replica02IsReadyToServe",
),
rules(
    all(JobScheduled, JobScheduled = True | False, JobScheduled = True | False, all(all(Degraded = False | Unknown, Degraded = True | False | Unknown, Degraded), all(Degraded, JobScheduled = False | Unknown, JobScheduled2))) => Degraded,
    all(JobScheduled2, Degraded = True | False) => Pending,
    all(Degraded = True | False | Unknown, JobScheduled) => Completed,
    ///  
    all(JobScheduled, JobScheduled2) => Degraded,
),
)]
pub struct List98Status {
    conditions: Vec<TypeAndStatus>,
    phase: List98Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    ///  
    StoreReady,
    NetworkUnavailable,
    StoreReady2,
    Ready = "gateway.networking.k8s.io/Ready",
),
rules(
    all(any(not(NetworkUnavailable = True | False), not(NetworkUnavailable = False | Unknown)), not(not(Ready = Unknown)), any(Ready)) => Unknown,
    all(StoreReady2, NetworkUnavailable) => Unknown,
    all(not(not(Ready)), StoreReady2) => Ready,
    all(StoreReady = Unknown, StoreReady2) => Deleting,
    _ => Error,
),
never(all(StoreReady = False, StoreReady2 = False)),
)]
pub struct List99Status {
    conditions: Vec<TypeAndStatus>,
    phase: List99Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced,
),
rules(
    all(Synced = False, Synced = Unknown) => Ready,
),
)]
pub struct List100Status {
    conditions: Vec<TypeAndStatus>,
    phase: List100Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded(absent = True) = "Replica00IsReadyToServe",
    MongoDBAccessRequestReady = "Replica01IsReadyToServe",
),
rules(
    Degraded = True | False => Ready,
    any(MongoDBAccessRequestReady, Degraded) => Ready,
    _ => Deleting,
),
)]
pub struct List101Status {
    conditions: Vec<TypeAndStatus>,
    phase: List101Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached = "example.com/Attached",
    ///     Indented,
    ///   and less.
    Attached1,
    ///  
    not = "gateway.networking.k8s.io/not",
),
rules(
    any(all(any(not, Attached1 = False, Attached = False), not(Attached), all(Attached1))) => Deleting,
    Attached1 => Unknown,
    all(Attached, Attached1, Attached = True | False) => Pending,
    all(not, Attached) => Error,
),
)]
pub struct List102Status {
    conditions: Vec<TypeAndStatus>,
    phase: List102Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing(negative) = "P9",
    JobCompleted(negative, absent = True),
    /// One line.
    Progressing2(negative) = "gateway.networking.k8s.io/Progressing2",
    Attached(negative),
),
rules(
    all(Progressing, Progressing2 = False | Unknown, all(JobCompleted, any(Attached, Attached = Unknown, Attached = Unknown), all())) => Running,
    all(Progressing2, Progressing2) => Completed,
    all(Attached = False | Unknown, not(not(Progressing2))) => Deleting,
),
never(all(Progressing, Progressing2 = True | False)),
ensure(all(Progressing, Attached, Progressing2) => JobCompleted),
)]
pub struct List103Status {
    conditions: Vec<TypeAndStatus>,
    phase: List103Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted = "gateway.networking.k8s.io/JobCompleted",
),
rules(
    all(JobCompleted = False, JobCompleted = False | Unknown) => Unknown,
),
)]
pub struct List104Status {
    conditions: Vec<TypeAndStatus>,
    phase: List104Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobScheduled(negative),
    MongoDBAccessRequestReady(negative, absent = True),
),
rules(
    all(JobScheduled = True | False, JobScheduled = False | Unknown) => Deleting,
    any(JobScheduled) => phase,
    all(JobScheduled, JobScheduled, MongoDBAccessRequestReady = False | Unknown) => NotReady,
    all(JobScheduled = False, MongoDBAccessRequestReady = False | Unknown, any(MongoDBAccessRequestReady = False | Unknown)) => NotReady,
    _ => Unknown,
),
)]
pub struct List105Status {
    conditions: Vec<TypeAndStatus>,
    phase: List105Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady,
    MongoDBAccessRequestReady1,
    JobCompleted(negative),
),
rules(
    all(MongoDBAccessRequestReady1 = Unknown, all(any(MongoDBAccessRequestReady = False, MongoDBAccessRequestReady1), any(JobCompleted, JobCompleted, MongoDBAccessRequestReady))) => Degraded,
    all(MongoDBAccessRequestReady = Unknown, JobCompleted = False) => Degraded,
    all(all(all(MongoDBAccessRequestReady1 = False))) => Pending,
    /// One line.
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady1, MongoDBAccessRequestReady = True | False) => Unknown,
    _ => Degraded,
),
)]
pub struct List106Status {
    conditions: Vec<TypeAndStatus>,
    phase: List106Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded = "x-1/Degraded.v1-beta_2",
    JobScheduled = "gateway.networking.k8s.io/JobScheduled",
    /// Trailing space 
    /// / and a slash
    Synced = "example.com/Synced",
    Degraded3(absent = False) = "gateway.networking.k8s.io/Degraded3",
),
rules(
    any(Degraded, all(all(Synced = True | Unknown, JobScheduled = False | Unknown), all(Synced = False | Unknown, Degraded = False, Synced = True | False, Degraded = False | Unknown, Synced), not(Degraded))) => Error,
    all(JobScheduled = False, Degraded3, any(any(all(Degraded, Synced), Synced = False, any(JobScheduled = False, Synced = True | Unknown, Degraded3, Degraded = True | False)), all(Synced, Synced = False))) => Error,
    any(Degraded3 = Unknown) => Completed,
),
)]
pub struct List107Status {
    conditions: Vec<TypeAndStatus>,
    phase: List107Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobScheduled,
),
rules(
    JobScheduled => Failed,
    all(JobScheduled, JobScheduled, any(JobScheduled = True | Unknown)) => Unknown,
    all(JobScheduled, JobScheduled, all(JobScheduled = True | False, JobScheduled = True | False)) => Running,
    all(JobScheduled = Unknown, JobScheduled = True | False, all(JobScheduled = False | Unknown)) => Failed,
    JobScheduled => Running,
    _ => Pending,
),
ensure(all(JobScheduled = True | False, JobScheduled) => phase = Failed | Running),
ensure(not(JobScheduled = False | Unknown) => all(JobScheduled, JobScheduled)),
)]
pub struct List108Status {
    conditions: Vec<TypeAndStatus>,
    phase: List108Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached(absent = True),
    JobFailed,
),
rules(
    all(JobFailed = Unknown, JobFailed) => Pending,
    Attached = False | Unknown => Ready,
    all(Attached, Attached = False | Unknown) => Some,
    all(Attached, Attached = False | Unknown) => Pending,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(Attached, JobFailed) => Some,
    _ => Some,
),
ensure(all(JobFailed = Unknown, Attached) => all(JobFailed = True | False, Attached = Unknown, any(phase = Some, phase = Pending))),
ensure(all(JobFailed, all(JobFailed = False | Unknown)) => all(JobFailed = Unknown, Attached, any(Attached = False | Unknown, JobFailed = True | Unknown, all(not(Attached = Unknown), any(Attached = True | False), any(Attached = False | Unknown, Attached = True | False, JobFailed = Unknown))))),
)]
pub struct List109Status {
    conditions: Vec<TypeAndStatus>,
    phase: List109Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached = "example.com/Attached",
    Synced = "gateway.networking.k8s.io/Synced",
    Synced2,
),
rules(
    all(Synced2 = True | Unknown, Synced, Attached = True | Unknown, Synced = True | False) => NotReady,
    all(Attached = False, Attached = True | False) => Unknown,
    Attached = False => NotReady,
    any(Synced2, Synced = Unknown) => Degraded,
    all(Attached = True | False, Synced2 = Unknown, any(Attached = Unknown, Synced2 = True | Unknown)) => NotReady,
    all(Synced2, Synced2) => Pending,
    any(Synced) => Pending,
),
)]
pub struct List110Status {
    conditions: Vec<TypeAndStatus>,
    phase: List110Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded = "D9",
    Degraded1(negative, absent = False) = "Degraded",
    Available(negative, unread),
    StoreReady = "gateway.networking.k8s.io/StoreReady",
),
rules(
    #[doc = " carriage\rreturn"]
    not(not(not(Degraded))) => Degraded,
    all(Degraded1, Degraded1 = False | Unknown) => Running,
    all(Degraded1 = True | Unknown, StoreReady = True | Unknown, Degraded1 = True | Unknown) => Running,
    _ => Degraded,
),
)]
pub struct List111Status {
    conditions: Vec<TypeAndStatus>,
    phase: List111Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobFailed,
),
rules(
    all(JobFailed = Unknown, JobFailed = False) => Ok,
    not(all(any(JobFailed = Unknown), JobFailed)) => Pending,
    /// Trailing space 
    /// / and a slash
    all(JobFailed, JobFailed = False, JobFailed = True | False) => Unknown,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    _ => Unknown,
),
never(all(JobFailed = True | False | Unknown, JobFailed = False | Unknown, JobFailed = False | Unknown)),
)]
pub struct List112Status {
    conditions: Vec<TypeAndStatus>,
    phase: List112Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing(absent = True),
    _hidden(negative, absent = False) = "x-1/hidden.v1-beta_2",
),
rules(
    all(_hidden, _hidden, any(Progressing, _hidden = Unknown)) => Error,
    Progressing => Running,
    _ => Running,
),
ensure(all(Progressing, _hidden = False | Unknown) => all(_hidden = False | Unknown, Progressing)),
)]
pub struct List113Status {
    conditions: Vec<TypeAndStatus>,
    phase: List113Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    /// Two
    /// lines.
    NetworkUnavailable,
    Available,
    Degraded,
),
rules(
    all(Available, Degraded, NetworkUnavailable) => Deleting,
    all(Degraded = Unknown, all(not(NetworkUnavailable))) => Deleting,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(NetworkUnavailable, Available = False) => Deleting,
    _ => Deleting,
),
)]
pub struct List114Status {
    conditions: Vec<TypeAndStatus>,
    phase: List114Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady(absent = False) = "example.com/hidden",
    _hidden = "MongoDBAccessRequestReady",
    JobScheduled = "gateway.networking.k8s.io/JobScheduled",
    JobFailed,
),
rules(
    all(JobScheduled, _hidden = Unknown) => Completed,
    all(JobFailed, JobScheduled = True | Unknown) => Completed,
    all(MongoDBAccessRequestReady, _hidden = Unknown, JobScheduled = True | False | Unknown, any(not(_hidden))) => Completed,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(JobScheduled = True | False, JobFailed, _hidden = True | Unknown) => Completed,
    _ => Completed,
),
ensure(all(JobScheduled = False | Unknown, not(any(_hidden, phase = Completed))) => all(JobFailed = True | Unknown, JobFailed, JobFailed = True | Unknown)),
)]
pub struct List115Status {
    conditions: Vec<TypeAndStatus>,
    phase: List115Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing(negative, unread),
),
rules(
    _ => Err,
),
ensure(all(Progressing = False | Unknown, Progressing) => all(Progressing = False, Progressing, not(Progressing))),
)]
pub struct List116Status {
    conditions: Vec<TypeAndStatus>,
    phase: List116Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced(negative) = "gateway.networking.k8s.io/Synced",
    Attached,
),
rules(
    all(Synced = False | Unknown, Synced) => Error,
    /// Snöwman ☃
    not(not(Attached)) => Degraded,
    /// A tab:	.
    all(Synced, Synced = False | Unknown) => r#loop,
    all(Synced = False | Unknown, Attached = False | Unknown) => Failed,
    _ => Failed,
),
)]
pub struct List117Status {
    conditions: Vec<TypeAndStatus>,
    phase: List117Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady(negative),
    Ready,
    MongoDBAccessRequestReady,
),
rules(
    all(StoreReady = False | Unknown, Ready, MongoDBAccessRequestReady = False | Unknown) => r#type,
    _ => r#type,
),
)]
pub struct List118Status {
    conditions: Vec<TypeAndStatus>,
    phase: List118Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready = "gateway.networking.k8s.io/Ready",
    Synced(negative) = "example.com/Syncedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    /// Snöwman ☃
    JobScheduled(absent = False),
    Ready3(negative),
),
rules(
    /// Trailing space 
    /// / and a slash
    any(any(all(Synced = False | Unknown, not(any(not(all(Ready = True | False, not(all(JobScheduled = True | Unknown, not(any(not(all(Ready, all(Ready3 = Unknown, any(not(not(all(Ready3 = False, all(JobScheduled, all(Ready3 = False | Unknown, not(all(Ready, all(Ready3 = Unknown, all(Synced = False, all(JobScheduled, any(not(not(not(any(not(any(not(not(any(any(not(all(JobScheduled = False, any(any(not(any(any(any(not(any(all(JobScheduled = False, Ready3 = False), Ready = True | False)), Synced = True | Unknown), Ready3), JobScheduled)), Synced = True | Unknown), JobScheduled))), Ready), Ready))), Ready3 = Unknown)), JobScheduled)))), Ready))))))))))), Ready3)))), Ready3)))))), Ready3))), Ready3 = True | Unknown), JobScheduled) => Deleting,
    all(all(not(JobScheduled), Synced), any(Ready), not(not(Ready3 = False))) => Degraded,
    Synced = False => Completed,
    any(all(JobScheduled = False | Unknown, any(Ready3, JobScheduled = True | False))) => Some,
    all(Ready3 = True | Unknown, Ready3, any(Ready, Ready = True | Unknown)) => Some,
),
never(JobScheduled = Unknown),
)]
pub struct List119Status {
    conditions: Vec<TypeAndStatus>,
    phase: List119Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady,
),
rules(
    all(StoreReady = False | Unknown, StoreReady) => Pending,
    all(StoreReady = False | Unknown, StoreReady = False, any(StoreReady = True | False)) => Completed,
    all(any(StoreReady = True | False | Unknown, all(StoreReady = True | False), StoreReady), StoreReady, StoreReady) => Completed,
    all(StoreReady, StoreReady = True | False) => Completed,
    StoreReady => Completed,
    all(StoreReady, StoreReady = False | Unknown) => Ready,
    _ => Pending,
),
)]
pub struct List120Status {
    conditions: Vec<TypeAndStatus>,
    phase: List120Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready,
    JobScheduled(unread),
),
rules(
    all(Ready, Ready) => Completed,
    _ => Completed,
),
)]
pub struct List121Status {
    conditions: Vec<TypeAndStatus>,
    phase: List121Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobFailed,
    StoreReady,
    Degraded(negative),
),
rules(
    all(StoreReady, Degraded = Unknown, JobFailed) => Ready,
    all(Degraded, all(not(Degraded = True | False))) => Ready,
    /// One line.
    all(JobFailed, not(any(StoreReady))) => Ready,
    all(JobFailed = Unknown, StoreReady = True | Unknown, Degraded) => Ready,
    all(JobFailed = False, Degraded = False | Unknown) => Ready,
    all(Degraded, Degraded = True | False | Unknown, StoreReady) => Ready,
),
)]
pub struct List122Status {
    conditions: Vec<TypeAndStatus>,
    phase: List122Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded = "JobScheduled",
    JobScheduled = "Degraded",
    Synced,
    Attached,
),
rules(
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(Degraded, not(all(JobScheduled = Unknown, not(all(Synced, all(Attached, not(all(JobScheduled, not(any(not(any(all(JobScheduled = Unknown, not(all(Synced = Unknown, any(not(not(not(any(not(all(Attached, not(not(not(all(Synced, any(not(not(all(JobScheduled = True | Unknown, not(any(any(all(Synced = False | Unknown, all(Attached, not(all(Attached, all(Synced = False | Unknown, all(Degraded, any(all(Synced = Unknown, any(any(all(Synced, not(not(not(Degraded = True | False)))), Attached), JobScheduled)), JobScheduled = False))))))), Synced), Attached))))), Synced = True | False))))))), Attached)))), Synced = True | Unknown)))), JobScheduled)), JobScheduled = True | Unknown)))))))))) => Pending,
    Synced => Degraded,
    all(Synced, Synced = Unknown, Synced = Unknown) => Deleting,
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(Attached = True | Unknown, Attached = Unknown, Attached, any(JobScheduled = Unknown)) => Pending,
    _ => Running,
),
)]
pub struct List123Status {
    conditions: Vec<TypeAndStatus>,
    phase: List123Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available,
),
rules(
    any(Available = Unknown) => Deleting,
    all(not(Available), not(Available), not(Available = False | Unknown)) => Completed,
    all(Available = True | False, Available = Unknown, not(Available)) => r#type,
    all(Available, Available) => Completed,
    any(Available) => Deleting,
    all(Available = True | Unknown, Available = False) => Unknown,
),
)]
pub struct List124Status {
    conditions: Vec<TypeAndStatus>,
    phase: List124Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available = "example.com/Available",
    Degraded(negative),
),
rules(
    /// Trailing space 
    /// / and a slash
    all(Degraded, Degraded = True | False, any(all(not(Degraded)))) => r#loop,
    all(Available, Available, all(Degraded = False | Unknown, not(all(Available = True | False, Available = False | Unknown, Degraded)))) => Unknown,
    any(Available = Unknown) => Ready,
    /// A tab:	.
    _ => r#loop,
),
ensure(all(Degraded, Degraded = False) => all(Degraded, any())),
ensure(all(Degraded = False, Available = False) => all(Available = Unknown, Available)),
)]
pub struct List125Status {
    conditions: Vec<TypeAndStatus>,
    phase: List125Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available = "example.com/MongoDBAccessRequestReadyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    MongoDBAccessRequestReady = "example.com/Availablexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    NetworkUnavailable(absent = True),
),
rules(
    all(MongoDBAccessRequestReady = True | False, Available, MongoDBAccessRequestReady, any(Available = False, MongoDBAccessRequestReady = Unknown, NetworkUnavailable)) => Failed,
    all(Available, NetworkUnavailable = True | False, MongoDBAccessRequestReady = True | Unknown) => Failed,
    _ => Failed,
),
never(all(NetworkUnavailable = False)),
never(all(MongoDBAccessRequestReady = True | False, Available = False | Unknown)),
)]
pub struct List126Status {
    conditions: Vec<TypeAndStatus>,
    phase: List126Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready(unread),
    /// Two
    /// lines.
    Attached,
    Option(negative, unread),
    JobScheduled,
),
rules(
    all(JobScheduled, Attached) => Pending,
),
never(all(Attached, Attached = False | Unknown)),
never(all(Option = True | Unknown, Ready = False | Unknown)),
)]
pub struct List127Status {
    conditions: Vec<TypeAndStatus>,
    phase: List127Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted(negative),
),
rules(
    all(JobCompleted, JobCompleted, any(JobCompleted = Unknown, any(JobCompleted, not(JobCompleted), all(JobCompleted = Unknown, JobCompleted = Unknown, JobCompleted)))) => Running,
    not(any(all(JobCompleted = True | Unknown), any(JobCompleted = True | Unknown))) => Running,
    all(JobCompleted, JobCompleted, all(JobCompleted = True | False | Unknown, JobCompleted = True | False)) => Running,
    all(JobCompleted = True | False, JobCompleted) => Running,
    any(JobCompleted = Unknown) => Running,
    all(JobCompleted = True | False | Unknown, JobCompleted, JobCompleted = True | False) => Running,
    _ => Running,
),
)]
pub struct List128Status {
    conditions: Vec<TypeAndStatus>,
    phase: List128Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted,
    __p = "gateway.networking.k8s.io/p",
),
rules(
    all(__p = Unknown, not(any(JobCompleted))) => Degraded,
    all(__p = True | False | Unknown, not(all(JobCompleted = False | Unknown))) => Some,
    /// Snöwman ☃
    all(JobCompleted = True | Unknown, JobCompleted = False | Unknown) => Some,
    _ => ALL,
),
)]
pub struct List129Status {
    conditions: Vec<TypeAndStatus>,
    phase: List129Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobScheduled(negative, absent = False) = "JobFailed",
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    JobFailed = "JobScheduled",
    JobScheduled2,
),
rules(
    all(JobScheduled2 = True | False, JobFailed) => Unknown,
    all(JobScheduled2, JobScheduled2 = False | Unknown) => Unknown,
    all(JobScheduled, JobScheduled2 = True | False) => Degraded,
    all(JobScheduled = False, JobScheduled2) => Unknown,
    _ => Degraded,
),
never(all(JobFailed = True | Unknown, JobFailed = Unknown)),
never(all(JobScheduled2 = Unknown, JobScheduled)),
)]
pub struct List130Status {
    conditions: Vec<TypeAndStatus>,
    phase: List130Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    String(absent = False, unread) = "Synced",
    #[doc = " carriage\rreturn"]
    Synced(negative) = "S9",
    JobCompleted(absent = False) = "J9",
    MongoDBAccessRequestReady,
),
rules(
    all(JobCompleted = True | Unknown, MongoDBAccessRequestReady) => Degraded,
    all(MongoDBAccessRequestReady = True | Unknown, MongoDBAccessRequestReady) => Degraded,
    all(JobCompleted = False, not(any(MongoDBAccessRequestReady = False))) => Degraded,
    all(MongoDBAccessRequestReady = False, Synced = True | False) => Degraded,
    all(JobCompleted = False | Unknown, JobCompleted = True | False, JobCompleted, not(Synced)) => Degraded,
    _ => Degraded,
),
)]
pub struct List131Status {
    conditions: Vec<TypeAndStatus>,
    phase: List131Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    ///     Indented,
    ///   and less.
    MongoDBAccessRequestReady(unread),
),
rules(
    _ => Unknown,
),
ensure(all(MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady = True | Unknown) => MongoDBAccessRequestReady = True | Unknown),
ensure(all(MongoDBAccessRequestReady, MongoDBAccessRequestReady) => all(MongoDBAccessRequestReady, MongoDBAccessRequestReady)),
)]
pub struct List132Status {
    conditions: Vec<TypeAndStatus>,
    phase: List132Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    String,
    NetworkUnavailable = "example.com/NetworkUnavailablexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
),
rules(
    all(String, String = False, not(NetworkUnavailable = False | Unknown)) => r#loop,
    all(String = False | Unknown, String, not(any(NetworkUnavailable))) => r#loop,
    all(NetworkUnavailable, NetworkUnavailable) => r#loop,
),
)]
pub struct List133Status {
    conditions: Vec<TypeAndStatus>,
    phase: List133Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobScheduled(negative),
    Synced,
    StoreReady(absent = True),
),
rules(
    all(Synced, StoreReady, JobScheduled = False | Unknown) => Ready,
    any(Synced) => Running,
),
ensure(all(JobScheduled, all(JobScheduled)) => any(JobScheduled)),
)]
pub struct List134Status {
    conditions: Vec<TypeAndStatus>,
    phase: List134Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available = "gateway.networking.k8s.io/Available",
    Progressing(absent = False),
    JobCompleted(negative),
    Progressing3,
),
rules(
    all(JobCompleted, Progressing = True | Unknown) => Degraded,
    all(not(any(Progressing3 = False, Progressing, Progressing3))) => Deleting,
    all(JobCompleted, Available, JobCompleted) => Completed,
    all(JobCompleted = False, not(Available = True | False)) => Completed,
    all(JobCompleted, Progressing3 = True | False, Available = True | Unknown, Progressing3 = True | False) => Deleting,
    _ => Deleting,
),
never(all(Progressing3 = Unknown, all(Progressing, JobCompleted))),
)]
pub struct List135Status {
    conditions: Vec<TypeAndStatus>,
    phase: List135Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    /// One line.
    Progressing(unread),
),
rules(
    _ => Ok,
),
)]
pub struct List136Status {
    conditions: Vec<TypeAndStatus>,
    phase: List136Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobScheduled = "Ready",
    Ready(negative, absent = False) = "JobScheduled",
),
rules(
    all(Ready, all(Ready = False, JobScheduled, not(Ready = False))) => Completed,
    all(JobScheduled = Unknown, Ready = False, any(JobScheduled = False | Unknown)) => NotReady,
    all(Ready, all(Ready, JobScheduled = Unknown, Ready)) => NotReady,
),
)]
pub struct List137Status {
    conditions: Vec<TypeAndStatus>,
    phase: List137Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached(absent = False),
    #[doc = " carriage\rreturn"]
    Available(absent = False),
    r#type,
),
rules(
    any(Attached = False | Unknown) => NotReady,
    any(Available) => Ok,
    all(Attached, r#type = False | Unknown) => Error,
    all(Available = Unknown, Available, Available = Unknown, any(Available, Available = True | Unknown)) => Error,
    all(Available = False | Unknown, Available, any(Available = False | Unknown, Available = True | Unknown)) => Running,
    _ => Running,
),
)]
pub struct List138Status {
    conditions: Vec<TypeAndStatus>,
    phase: List138Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    /// A tab:	.
    Synced(unread),
    StoreReady(unread),
    StoreReady2(unread) = "x-1/StoreReady2.v1-beta_2",
    Progressing(negative, unread),
),
rules(
    _ => Failed,
),
never(all(Synced, StoreReady2)),
never(all(Synced, Progressing = Unknown, StoreReady2, Synced = False | Unknown)),
)]
pub struct List139Status {
    conditions: Vec<TypeAndStatus>,
    phase: List139Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available(negative, absent = False),
),
rules(
    all(all(all(Available = False, Available, Available))) => Completed,
    all(Available = True | False | Unknown, Available, not(all(any(Available, Available), any(Available, Available = False, Available), Available))) => Ready,
    all(Available = Unknown, Available) => Completed,
    all(Available = False, Available = False) => Completed,
),
never(all(Available = True | False, Available = False | Unknown, any(all(all(Available)), any(not(Available), not(Available)), all(Available = False)))),
never(any(Available)),
)]
pub struct List140Status {
    conditions: Vec<TypeAndStatus>,
    phase: List140Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached(unread),
    JobCompleted(negative) = "J9",
),
rules(
    all(JobCompleted = True | Unknown, JobCompleted = True | False) => Unknown,
),
)]
pub struct List141Status {
    conditions: Vec<TypeAndStatus>,
    phase: List141Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    NetworkUnavailable = "example.com/NetworkUnavailable",
    Progressing(negative, absent = False),
    Synced,
),
rules(
    Synced = True | False => None,
    all(NetworkUnavailable, Synced = True | False | Unknown, Progressing, any(Progressing, all(NetworkUnavailable = True | Unknown))) => None,
    all(Synced = True | False, NetworkUnavailable) => Failed,
    all(Synced = False | Unknown, Synced, any(Progressing, Synced, Synced = False)) => None,
    all(NetworkUnavailable, Synced = True | False, any(all(NetworkUnavailable = False | Unknown, NetworkUnavailable = False, NetworkUnavailable = False), Synced = False | Unknown)) => NotReady,
    _ => Ready,
),
)]
pub struct List142Status {
    conditions: Vec<TypeAndStatus>,
    phase: List142Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobScheduled = "x-1/Progressing.v1-beta_2",
    Progressing = "JobScheduled",
    r#type = "gateway.networking.k8s.io/type",
    JobCompleted = "x-1/JobCompleted.v1-beta_2",
),
rules(
    /// One line.
    all(Progressing = True | Unknown, r#type) => Ok,
    all(JobScheduled = False, Progressing, r#type = True | False | Unknown) => Running,
    all(JobCompleted, r#type, Progressing, r#type = False | Unknown) => NotReady,
    /// Trailing space 
    /// / and a slash
    all(JobCompleted, JobScheduled, r#type = True | Unknown) => NotReady,
    all(r#type = True | Unknown, Progressing = False, r#type) => Running,
    _ => Pending,
),
ensure(all(phase = Running | Pending, all(all(phase = Unknown | Ok | Pending, JobCompleted, phase = NotReady), all(phase = Unknown | Ok | Running), all(r#type, JobCompleted))) => all(JobScheduled, JobScheduled, JobScheduled = True | Unknown, all(not(phase = NotReady), any(Progressing = Unknown)))),
)]
pub struct List143Status {
    conditions: Vec<TypeAndStatus>,
    phase: List143Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady(unread),
),
rules(
    _ => Default,
),
never(not(MongoDBAccessRequestReady = Unknown)),
)]
pub struct List144Status {
    conditions: Vec<TypeAndStatus>,
    phase: List144Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready(absent = True),
    Progressing(negative) = "P9",
),
rules(
    any(Progressing) => Failed,
    /// One line.
    all(Progressing, Ready, all(any(Progressing, Ready, Progressing))) => Ready,
    /// One line.
    _ => Unknown,
),
)]
pub struct List145Status {
    conditions: Vec<TypeAndStatus>,
    phase: List145Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available(absent = False) = "Progressing",
    Progressing(negative) = "Available",
    Ready(absent = True) = "x-1/Ready.v1-beta_2",
),
rules(
    all(Ready = False | Unknown, any(Available, Ready = False)) => Running,
    all(Progressing, Available) => Degraded,
    all(Progressing, Progressing = True | False | Unknown) => Unknown,
    all(Progressing = False | Unknown, Ready = Unknown) => Deleting,
    all(Available, all(not(Ready), Available)) => Deleting,
    all(Ready, Ready = True | Unknown) => Running,
    all(Available = True | Unknown, Ready = False, Progressing, any(Ready, all(Progressing = False | Unknown, Ready = False))) => Ready,
),
)]
pub struct List146Status {
    conditions: Vec<TypeAndStatus>,
    phase: List146Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available,
    MongoDBAccessRequestReady(negative),
    /// One line.
    Degraded(negative),
    Progressing,
),
rules(
    all(Degraded, MongoDBAccessRequestReady) => Failed,
    /// A tab:	.
    all(Available = True | Unknown, Progressing = True | Unknown, Degraded) => Ready,
    all(Degraded = False | Unknown, Progressing = Unknown, Available = Unknown, Available) => Ok,
    all(MongoDBAccessRequestReady, Degraded) => Ready,
),
ensure(all(Degraded = Unknown, MongoDBAccessRequestReady, Available) => all(Available = True | False, Available = False | Unknown, MongoDBAccessRequestReady = True | Unknown)),
ensure(all(MongoDBAccessRequestReady, Progressing = True | Unknown) => all(Available = True | False, Degraded = True | Unknown)),
)]
pub struct List147Status {
    conditions: Vec<TypeAndStatus>,
    phase: List147Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted(absent = False),
),
rules(
    all(JobCompleted = True | Unknown, JobCompleted, all(JobCompleted = False | Unknown, JobCompleted = False | Unknown)) => Degraded,
    all(JobCompleted, JobCompleted = True | False | Unknown) => Degraded,
    all(JobCompleted = Unknown, JobCompleted, not(not(any(JobCompleted = Unknown, JobCompleted = True | False, JobCompleted)))) => phase,
    all(JobCompleted = Unknown, JobCompleted) => Degraded,
    _ => Degraded,
),
)]
pub struct List148Status {
    conditions: Vec<TypeAndStatus>,
    phase: List148Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready,
    MongoDBAccessRequestReady(negative),
),
rules(
    any(Ready, MongoDBAccessRequestReady) => Unknown,
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady = False, any(MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady = False)) => Degraded,
    Ready => Degraded,
    _ => Degraded,
),
)]
pub struct List149Status {
    conditions: Vec<TypeAndStatus>,
    phase: List149Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready,
    Degraded,
    JobFailed,
),
rules(
    all(not(Ready), any(not(Degraded)), all(all(Degraded = True | False | Unknown, Degraded, JobFailed = True | Unknown), all(Ready = True | False, Ready = True | False), all(JobFailed))) => Unknown,
    all(JobFailed, any(JobFailed)) => Completed,
    all(Ready = False, Degraded = Unknown, Degraded) => Some,
    all(Ready = False | Unknown, Degraded, all(Degraded = False | Unknown)) => Unknown,
    all(JobFailed, any(not(Ready = False | Unknown))) => Some,
    all(JobFailed = True | False, Degraded, any(Ready = True | Unknown, JobFailed, Degraded = Unknown)) => Completed,
),
)]
pub struct List150Status {
    conditions: Vec<TypeAndStatus>,
    phase: List150Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    ///     Indented,
    ///   and less.
    JobFailed,
    Phase(negative, absent = True),
    Synced(negative, absent = True),
    JobFailed3,
),
rules(
    all(Phase, all(Synced = False | Unknown, not(Phase))) => Degraded,
    all(Phase = False, JobFailed, all(Synced = True | False, not(any()))) => Error,
    all(Phase = Unknown, JobFailed3, Phase = Unknown, Synced = False | Unknown) => Degraded,
    _ => Unknown,
),
)]
pub struct List151Status {
    conditions: Vec<TypeAndStatus>,
    phase: List151Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    ///     Indented,
    ///   and less.
    Attached(absent = True),
),
rules(
    all(Attached, Attached = True | Unknown, all(Attached = True | False | Unknown, Attached = True | Unknown)) => Completed,
    all(Attached, Attached = True | False, any(Attached = True | False)) => Pending,
    _ => Error,
),
)]
pub struct List152Status {
    conditions: Vec<TypeAndStatus>,
    phase: List152Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready(negative),
    JobScheduled(unread),
),
rules(
    any(Ready) => NotReady,
    /// One line.
    _ => NotReady,
),
)]
pub struct List153Status {
    conditions: Vec<TypeAndStatus>,
    phase: List153Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    /// A tab:	.
    r#async,
    JobScheduled(negative) = "gateway.networking.k8s.io/JobScheduled",
    Synced,
),
rules(
    all(r#async = True | False | Unknown, Synced = False | Unknown, JobScheduled, not(all(all(r#async), r#async = True | False, Synced = False | Unknown))) => Completed,
    all(r#async, r#async = False | Unknown) => Ready,
    _ => Completed,
),
)]
pub struct List154Status {
    conditions: Vec<TypeAndStatus>,
    phase: List154Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached(negative, absent = False, unread),
    StoreReady,
    /// Snöwman ☃
    Available,
    Degraded(absent = True) = "gateway.networking.k8s.io/Degraded",
),
rules(
    all(Degraded, any(any(Available = False, StoreReady = False))) => Completed,
    all(Available, StoreReady) => Pending,
    _ => Completed,
),
ensure(all(Available, Available, Available = False) => phase = Completed),
ensure(all(any(Degraded = Unknown, all(phase = Completed, StoreReady, phase = Completed))) => all(Degraded = Unknown, Degraded = False, Degraded)),
)]
pub struct List155Status {
    conditions: Vec<TypeAndStatus>,
    phase: List155Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    NetworkUnavailable = "example.com/NetworkUnavailable",
    JobScheduled,
    StoreReady(absent = True),
    Available(absent = True) = "example.com/Availablexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobCompleted,
),
rules(
    any(all()) => Unknown,
    all(JobCompleted = True | Unknown, JobCompleted = True | False) => Failed,
    all(all(any(JobScheduled = Unknown))) => Completed,
    any(JobCompleted = False) => True,
    all(StoreReady, not(all(JobCompleted = False))) => Degraded,
    all(JobCompleted = Unknown, StoreReady, not(not(NetworkUnavailable))) => Completed,
    /// One line.
    all(NetworkUnavailable = False, not(all(Available = True | False, JobCompleted = False | Unknown))) => Error,
    StoreReady = Unknown => Degraded,
    NetworkUnavailable = Unknown => Failed,
    all(JobScheduled = True | False, NetworkUnavailable, StoreReady) => True,
    all(JobCompleted = True | Unknown, JobScheduled = False | Unknown) => r#type,
    _ => Completed,
),
never(all(NetworkUnavailable, JobScheduled, NetworkUnavailable)),
never(all(StoreReady, JobCompleted)),
)]
pub struct List156Status {
    conditions: Vec<TypeAndStatus>,
    phase: List156Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available,
    Progressing(negative, absent = True),
    JobFailed,
    JobScheduled,
    Attached,
    JobCompleted,
),
rules(
    all(Attached = False, Attached, Attached, Attached, Attached = False, any(JobFailed = True | Unknown, any(all(JobFailed), not(JobCompleted = True | False), any(JobFailed, Attached = Unknown, Available, JobFailed, Attached = True | Unknown)), not(not(JobScheduled)))) => Failed,
    all(JobFailed = True | Unknown, JobCompleted) => Deleting,
    all(JobCompleted, JobFailed = True | Unknown, JobCompleted = False) => Ready,
    not(all(all(JobCompleted, Available = False | Unknown, Progressing, JobScheduled = True | Unknown))) => Ok,
    all(Progressing = False | Unknown, Progressing = True | Unknown, Progressing) => Ready,
    all(JobScheduled = True | False, not(Available = False | Unknown)) => Pending,
    all(any(all(Attached, Progressing)), JobCompleted = True | Unknown) => Pending,
    all(Available = True | Unknown, all(Available)) => Deleting,
    _ => Ready,
),
)]
pub struct List157Status {
    conditions: Vec<TypeAndStatus>,
    phase: List157Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    /// Two
    /// lines.
    JobFailed,
    MongoDBAccessRequestReady,
    Degraded(absent = False),
    Progressing(absent = False) = "example.com/Progressing",
    ///     Indented,
    ///   and less.
    Ready(negative),
    Ready5(negative),
    MongoDBAccessRequestReady6 = "gateway.networking.k8s.io/MongoDBAccessRequestReady6",
),
rules(
    not(any(Ready, Degraded)) => Pending,
    all(Degraded, JobFailed = False | Unknown) => Error,
    all(JobFailed, MongoDBAccessRequestReady6, any(Ready = True | False | Unknown)) => Failed,
    ///  
    any(JobFailed) => Failed,
    all(Ready5 = False, Degraded, any(MongoDBAccessRequestReady6 = False | Unknown)) => Degraded,
    all(JobFailed, MongoDBAccessRequestReady, not(all(Ready, Progressing = True | Unknown, MongoDBAccessRequestReady = True | Unknown))) => Ready,
    ///     Indented,
    ///   and less.
    all(Ready5 = False | Unknown, Ready, Progressing, not(not(not(Progressing)))) => Ready,
    all(Degraded = False, Ready5, any(all(Ready = True | Unknown, Ready5 = False | Unknown, Ready5 = False | Unknown), all(not(Ready)))) => Failed,
    all(JobFailed = True | Unknown, Degraded, Ready = False | Unknown, MongoDBAccessRequestReady6, MongoDBAccessRequestReady = Unknown, Progressing = Unknown) => Deleting,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(MongoDBAccessRequestReady6 = False, MongoDBAccessRequestReady6 = False | Unknown, MongoDBAccessRequestReady6 = True | False) => Deleting,
    all(Ready = False, Ready5 = False | Unknown, MongoDBAccessRequestReady6 = Unknown) => Degraded,
),
)]
pub struct List158Status {
    conditions: Vec<TypeAndStatus>,
    phase: List158Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready = "x-1/Ready.v1-beta_2",
    StoreReady(negative) = "S9",
    Ready2,
    Synced,
    Synced4 = "example.com/Synced4xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    MongoDBAccessRequestReady = "x-1/MongoDBAccessRequestReady.v1-beta_2",
    NetworkUnavailable,
    JobCompleted = "gateway.networking.k8s.io/JobCompleted",
),
rules(
    all(Ready = True | False, not(not(JobCompleted = True | False))) => Ready,
    all(NetworkUnavailable, Synced, Ready, MongoDBAccessRequestReady, any(JobCompleted = True | False | Unknown, any(all(Synced = False | Unknown, Ready, Ready2 = True | Unknown)))) => Pending,
    all(NetworkUnavailable = Unknown, any(Ready, MongoDBAccessRequestReady, any(Synced = False | Unknown))) => Running,
    any(Synced4, Synced4) => Completed,
    any(Synced) => Failed,
    /// Two
    /// lines.
    all(MongoDBAccessRequestReady = False, Synced = True | False) => Ready,
    all(Ready2, Ready = False) => Ready,
    all(StoreReady = Unknown, any(Ready = False | Unknown, StoreReady, Ready2, all(Synced = True | False))) => Unknown,
    Ready2 => Unknown,
    all(MongoDBAccessRequestReady = False, StoreReady) => Completed,
    all(Ready, Ready = Unknown) => Completed,
    all(Ready = True | False, Ready) => Unknown,
),
never(all(NetworkUnavailable = False | Unknown, MongoDBAccessRequestReady = False | Unknown, Synced4, StoreReady = False | Unknown)),
never(any(StoreReady)),
)]
pub struct List159Status {
    conditions: Vec<TypeAndStatus>,
    phase: List159Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady(absent = False, unread) = "x-1/MongoDBAccessRequestReady.v1-beta_2",
    StoreReady,
    Synced(negative, absent = False),
    JobFailed = "J9",
    Degraded,
    MongoDBAccessRequestReady5 = "example.com/MongoDBAccessRequestReady5",
    JobScheduled(negative, absent = False, unread) = "example.com/JobScheduled",
    Ready(negative, unread),
    Progressing,
),
rules(
    all(Progressing, Degraded, all(Synced = True | False, Progressing = True | False | Unknown)) => Pending,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(Synced, JobFailed, any(StoreReady = False | Unknown, JobFailed = False | Unknown, MongoDBAccessRequestReady5 = False | Unknown)) => Error,
),
ensure(all(JobFailed, Degraded) => all(MongoDBAccessRequestReady, JobScheduled)),
ensure(any(JobScheduled = Unknown) => all(StoreReady = False | Unknown, all(phase = Unknown | Error, all(phase = Unknown | Error, JobFailed = True | Unknown, phase = Unknown | Error)))),
)]
pub struct List160Status {
    conditions: Vec<TypeAndStatus>,
    phase: List160Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing(unread),
    JobFailed(absent = True, unread),
    JobFailed2(unread),
    Synced(negative, unread),
    Degraded(unread),
    Option(unread) = "x-1/Option.v1-beta_2",
    JobCompleted = "example.com/JobCompletedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobScheduled = "J9",
    Synced8(unread),
    NetworkUnavailable = "x-1/NetworkUnavailable.v1-beta_2",
),
rules(
    all(JobCompleted, JobScheduled) => Unknown,
    all(NetworkUnavailable, NetworkUnavailable) => Error,
    #[doc = " carriage\rreturn"]
    _ => Error,
),
ensure(all(JobFailed = True | Unknown, Progressing, not(any(Option, Synced8 = True | False))) => all(JobScheduled, Option = False | Unknown, Synced, all(JobFailed = True | Unknown))),
)]
pub struct List161Status {
    conditions: Vec<TypeAndStatus>,
    phase: List161Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted(negative, unread) = "J9",
    Progressing(negative, unread),
    Attached,
    JobScheduled(negative, unread),
    JobCompleted4,
    JobFailed(unread),
    Synced(negative) = "S9",
    core,
    Progressing8,
    StoreReady(unread),
    /// One line.
    Degraded,
),
rules(
    all(Progressing8, Degraded = False | Unknown) => Ready,
    /// Snöwman ☃
    Degraded => Running,
    /// Trailing space 
    /// / and a slash
    all(Synced, JobCompleted4) => Completed,
    all(Attached = True | False, Synced) => Completed,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(core = True | False | Unknown, Synced) => Ready,
    #[doc = " carriage\rreturn"]
    _ => NotReady,
),
)]
pub struct List162Status {
    conditions: Vec<TypeAndStatus>,
    phase: List162Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    /// Quotes " and \ and */ and {braces} and `ticks`
    Synced(unread),
    Synced1(unread),
    MongoDBAccessRequestReady(negative, unread) = "M9",
    JobScheduled,
    Available,
    MongoDBAccessRequestReady5(unread),
    String,
    JobScheduled7(negative, unread),
    _hidden(negative, unread) = "x-1/hidden.v1-beta_2",
    ///     Indented,
    ///   and less.
    Synced9(unread),
    Ready(negative, unread),
    JobCompleted(absent = True),
),
rules(
    String => Error,
    JobCompleted => Deleting,
    all(JobScheduled, Available = False) => Deleting,
),
never(all(Synced1 = False | Unknown, MongoDBAccessRequestReady, JobScheduled = False, Available = Unknown, MongoDBAccessRequestReady5 = True | Unknown, Available = True | Unknown)),
never(MongoDBAccessRequestReady = False | Unknown),
)]
pub struct List163Status {
    conditions: Vec<TypeAndStatus>,
    phase: List163Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready(negative),
    JobCompleted,
    JobCompleted2(negative) = "gateway.networking.k8s.io/JobCompleted2",
    MongoDBAccessRequestReady(negative) = "M9",
    Attached,
    JobScheduled,
    Attached6,
    #[doc = " carriage\rreturn"]
    JobCompleted7(negative),
    Degraded = "example.com/Degraded",
    Synced,
    JobFailed,
    JobCompleted11,
    JobFailed12(negative),
),
rules(
    any(JobFailed12 = False) => Unknown,
    all(all(all(JobCompleted11 = True | Unknown, Degraded = True | False), not(Ready = True | False), all()), all(not(JobScheduled)), any(JobCompleted11, JobFailed = True | False)) => Completed,
    all(JobCompleted = Unknown, JobCompleted2 = False | Unknown) => Pending,
    all(not(not(Attached = True | Unknown)), JobCompleted7 = True | Unknown, Attached6 = False | Unknown) => Deleting,
    all(JobCompleted11, Attached6) => Unknown,
    all(Synced = False, MongoDBAccessRequestReady = False) => NotReady,
    all(JobCompleted11 = True | False, Attached = True | False) => Completed,
    all(JobCompleted11, JobFailed12 = False, all(all(JobScheduled = False | Unknown, Ready, Degraded), not(JobFailed12 = Unknown))) => Pending,
    _ => Running,
),
ensure(all(JobCompleted, JobFailed = False | Unknown) => all(Ready, JobFailed = True | False, JobCompleted7, Attached, JobCompleted = True | False, JobCompleted11 = False | Unknown, Degraded = True | False, JobScheduled, JobCompleted2 = False | Unknown, JobFailed12, Synced = True | Unknown, Attached6 = Unknown, all(all(JobFailed12, JobFailed = True | False, Degraded = True | Unknown, JobCompleted7), all(JobCompleted11 = False | Unknown, phase = Unknown, MongoDBAccessRequestReady = True | False), not(Degraded = Unknown)))),
ensure(any(phase = Unknown | Completed) => phase = Completed),
)]
pub struct List164Status {
    conditions: Vec<TypeAndStatus>,
    phase: List164Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    JobCompleted(negative),
    r#type(negative),
    Degraded = "x-1/Degraded.v1-beta_2",
    NetworkUnavailable,
    Degraded4(negative) = "example.com/Degraded4",
),
rules(
    all(JobCompleted, NetworkUnavailable = True | Unknown) => Unknown,
    all(NetworkUnavailable = True | False, all(Degraded = False, all(NetworkUnavailable = True | Unknown, Degraded, NetworkUnavailable = False), r#type = Unknown)) => Unknown,
    all(Degraded, r#type, any(not(all(JobCompleted, Degraded = True | Unknown, Degraded4 = Unknown)), all(all(JobCompleted, Degraded = False, r#type = True | False), Degraded = False | Unknown), all(any(Degraded = False, NetworkUnavailable, Degraded4 = Unknown), not(NetworkUnavailable), all(Degraded = False, r#type)))) => Unknown,
    all(JobCompleted = False, r#type, Degraded = True | Unknown) => ALL,
    all(Degraded4 = True | False | Unknown, r#type) => Failed,
    _ => Ready,
),
ensure(any(NetworkUnavailable) => any(JobCompleted = True | False, JobCompleted)),
ensure(all(Degraded4 = True | False, r#type = False) => all(not(any(phase = Unknown | Ready, NetworkUnavailable)), not(any(JobCompleted, r#type, Degraded)))),
)]
pub struct List165Status {
    conditions: Vec<TypeAndStatus>,
    phase: List165Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobFailed(negative, absent = True),
    Progressing,
    JobScheduled(negative),
    core(absent = False) = "c9",
    StoreReady = "x-1/StoreReady.v1-beta_2",
    r#gen,
),
rules(
    all(JobFailed = False | Unknown, core = True | False | Unknown) => Ready,
    all(JobFailed, JobFailed, all(r#gen = True | False | Unknown, JobScheduled = True | Unknown)) => Degraded,
    all(core = False | Unknown, Progressing = True | False) => Err,
    all(Progressing, core = Unknown, r#gen, any(Progressing, JobScheduled, core, StoreReady)) => NotReady,
    all(JobFailed = Unknown, Progressing = True | False, JobScheduled, core = False | Unknown, StoreReady = False) => Err,
    any(StoreReady) => NotReady,
    any(Progressing, Progressing) => NotReady,
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(JobFailed = False, core = False | Unknown, not(all(JobFailed = True | False, JobScheduled, all(core = True | False, core = False)))) => Err,
),
never(all(JobFailed = False | Unknown, JobScheduled)),
never(JobScheduled),
)]
pub struct List166Status {
    conditions: Vec<TypeAndStatus>,
    phase: List166Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    /// Snöwman ☃
    JobCompleted = "example.com/JobCompletedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Attached(absent = True),
    StoreReady(negative),
    Available,
    MongoDBAccessRequestReady(absent = True) = "example.com/MongoDBAccessRequestReadyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    NetworkUnavailable(absent = True) = "example.com/NetworkUnavailable",
    Ready(negative, unread),
),
rules(
    any(JobCompleted = False, MongoDBAccessRequestReady = Unknown) => Unknown,
    not(any(StoreReady = True | Unknown)) => Unknown,
    all(Attached, NetworkUnavailable, StoreReady, all(any(Available))) => Pending,
),
)]
pub struct List167Status {
    conditions: Vec<TypeAndStatus>,
    phase: List167Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready,
    JobCompleted(negative),
    JobCompleted2,
    JobScheduled,
    /// Two
    /// lines.
    JobFailed,
    /// A tab:	.
    JobFailed5(negative, absent = True),
    Attached,
    NetworkUnavailable,
),
rules(
    all(Attached = True | Unknown, JobCompleted = True | Unknown, all(JobScheduled = False | Unknown, not(all(Attached = True | False, NetworkUnavailable = False, Ready, JobScheduled)))) => Ok,
    any(JobCompleted, Attached = Unknown, JobScheduled, Ready = False | Unknown, JobFailed5 = False | Unknown, JobCompleted2 = True | Unknown, NetworkUnavailable, JobFailed) => Ready,
    all(JobScheduled, JobCompleted = False, JobCompleted) => Ok,
    all(JobCompleted = False | Unknown, Attached) => ALL,
    all(Ready, JobScheduled) => Deleting,
    all(JobScheduled = True | False, NetworkUnavailable) => Running,
    all(JobFailed5 = True | False, Attached = Unknown) => Deleting,
    all(JobFailed, JobCompleted = True | Unknown) => Deleting,
    ///     Indented,
    ///   and less.
    all(Attached, JobFailed5 = Unknown) => Default,
    /// One line.
    all(JobScheduled, Attached = False) => Unknown,
    ///     Indented,
    ///   and less.
    _ => Completed,
),
never(all(JobCompleted = Unknown, JobCompleted)),
never(all(JobCompleted2 = Unknown, JobCompleted, Ready = False)),
)]
pub struct List168Status {
    conditions: Vec<TypeAndStatus>,
    phase: List168Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady(unread),
    Ready(negative, unread),
    /// One line.
    Progressing,
    NetworkUnavailable(absent = True, unread) = "example.com/NetworkUnavailable",
    StoreReady,
    JobScheduled(unread),
    Synced,
    JobCompleted,
    MongoDBAccessRequestReady8(negative, unread),
),
rules(
    all(Synced = True | False, Synced = True | Unknown) => Error,
    any(JobCompleted = False) => Running,
    all(Synced = False, Progressing, StoreReady) => Completed,
),
never(all(MongoDBAccessRequestReady8 = Unknown, JobScheduled = True | False, Progressing, any(NetworkUnavailable))),
never(all(Synced = False | Unknown, Progressing = True | Unknown, JobCompleted = False | Unknown)),
)]
pub struct List169Status {
    conditions: Vec<TypeAndStatus>,
    phase: List169Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready(negative),
    Synced,
    Some,
    JobScheduled,
    JobScheduled4 = "J9",
    Attached(negative, absent = False),
    Synced6(negative),
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    Available(negative) = "example.com/Available",
    Synced8,
    Available9(negative, absent = True),
),
rules(
    all(Synced, Attached, Available9 = True | Unknown) => Ready,
    all(Ready, Some) => Ready,
    all(not(any(Available9, Ready, Some = False | Unknown)), not(all(JobScheduled4 = True | Unknown)), Ready = Unknown) => Error,
    all(not(all(JobScheduled4 = True | Unknown, Synced8 = False)), any(not(Synced6), all(Ready = False | Unknown)), not(Attached = True | Unknown)) => Degraded,
    all(Attached, Synced8 = True | Unknown, Synced = False, JobScheduled4 = True | False, Available, Ready = Unknown, all()) => Error,
    all(Some = Unknown, Synced8) => Error,
    all(JobScheduled = Unknown, Available9 = True | Unknown) => Default,
    all(Synced = True | False, Available9 = True | False | Unknown, not(all(Ready, Attached = Unknown))) => Default,
),
ensure(all(JobScheduled = True | False, JobScheduled4 = True | Unknown) => all(Attached, JobScheduled4 = True | False, JobScheduled = Unknown, Some = False | Unknown, any(JobScheduled4 = False | Unknown, JobScheduled4))),
)]
pub struct List170Status {
    conditions: Vec<TypeAndStatus>,
    phase: List170Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady(absent = False) = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
    NetworkUnavailable,
    JobFailed,
    Ready,
    /// Trailing space 
    /// / and a slash
    NetworkUnavailable4(negative),
    Degraded(negative, absent = True) = "gateway.networking.k8s.io/Degraded",
    JobScheduled,
    JobFailed7,
    Progressing(unread),
    JobScheduled9,
    ALL = "example.com/ALL",
),
rules(
    all(Degraded = True | Unknown, JobScheduled9, any(not(all(JobScheduled = True | Unknown, NetworkUnavailable4, Degraded = True | Unknown)), all(all(JobFailed), NetworkUnavailable, JobFailed7 = False))) => Pending,
    all(NetworkUnavailable4, JobFailed = True | Unknown) => phase,
    all(ALL, Degraded = True | Unknown, JobFailed = True | Unknown, MongoDBAccessRequestReady, Ready = Unknown, JobScheduled, NetworkUnavailable = False | Unknown, JobScheduled, any(NetworkUnavailable, Degraded)) => Running,
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(Ready, NetworkUnavailable4 = True | False) => phase,
    all(Ready = False, JobFailed = False) => Default,
    all(NetworkUnavailable4 = Unknown, JobScheduled) => phase,
    all(JobFailed = True | Unknown, JobFailed, any(JobFailed = False)) => r#type,
    _ => Pending,
),
)]
pub struct List171Status {
    conditions: Vec<TypeAndStatus>,
    phase: List171Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded(negative),
    MongoDBAccessRequestReady,
    rules,
    Ready = "example.com/Readyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    StoreReady(negative, unread),
    MongoDBAccessRequestReady5,
    MongoDBAccessRequestReady6,
    Degraded7 = "example.com/Degraded7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Progressing,
    Degraded9,
    MongoDBAccessRequestReady10 = "example.com/MongoDBAccessRequestReady10xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Available = "gateway.networking.k8s.io/Available",
),
rules(
    all(MongoDBAccessRequestReady6 = False, MongoDBAccessRequestReady5 = True | Unknown) => Unknown,
    all(MongoDBAccessRequestReady, Degraded, Available = Unknown, MongoDBAccessRequestReady = False | Unknown, MongoDBAccessRequestReady6 = True | False | Unknown, rules = True | Unknown, Degraded, Progressing = False, MongoDBAccessRequestReady10, any(all(Degraded7 = False | Unknown), any(MongoDBAccessRequestReady10 = True | False, Degraded9 = True | False, Degraded7))) => Ready,
    all(Progressing, Progressing = True | False) => Pending,
    all(Progressing = False, Progressing = False) => NotReady,
    all(Progressing = True | False, MongoDBAccessRequestReady6 = True | False) => Unknown,
    MongoDBAccessRequestReady5 = False => Completed,
    Degraded7 => Running,
    all(MongoDBAccessRequestReady10 = False | Unknown, Ready = True | Unknown, Progressing, Available = Unknown) => Pending,
),
)]
pub struct List172Status {
    conditions: Vec<TypeAndStatus>,
    phase: List172Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    ///     Indented,
    ///   and less.
    JobCompleted = "gateway.networking.k8s.io/JobCompleted",
    Attached(negative),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Progressing,
    Progressing3,
    Error,
    Degraded(absent = True) = "x-1/Degraded.v1-beta_2",
    Progressing6,
    StoreReady = "x-1/StoreReady.v1-beta_2",
    Degraded8(absent = True),
    Synced(absent = False),
    Attached10(negative),
    Degraded11,
    JobScheduled(absent = False),
),
rules(
    all(Degraded, Progressing6 = True | Unknown, StoreReady, JobScheduled = False | Unknown) => Running,
    all(JobScheduled, Attached = False, Progressing3 = True | False, Degraded, StoreReady, Synced = True | False, Degraded11 = False, JobCompleted = Unknown, Progressing = False | Unknown, Error, Progressing6, Degraded8 = True | Unknown) => Running,
    ///  
    all(Progressing = False, JobScheduled) => Unknown,
    all(StoreReady, Synced = True | False | Unknown, Degraded11) => Running,
    all(Attached10, Attached = Unknown) => Failed,
    all(Error, Degraded11) => Pending,
    all(JobScheduled = True | Unknown, Degraded8 = False | Unknown) => Deleting,
    all(Progressing6 = False | Unknown, Degraded8, not(all(Degraded8 = True | False, Synced))) => Error,
),
never(all(Degraded11, Progressing3, Degraded8)),
never(all(Degraded8 = True | False | Unknown, Attached = True | Unknown, StoreReady = Unknown)),
)]
pub struct List173Status {
    conditions: Vec<TypeAndStatus>,
    phase: List173Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted = "Degraded",
    Degraded = "J9",
    NetworkUnavailable(unread),
    NetworkUnavailable3(absent = False),
    Attached(absent = False, unread),
),
rules(
    all(JobCompleted, not(all(Degraded = Unknown, NetworkUnavailable3))) => Pending,
    _ => Failed,
),
)]
pub struct List174Status {
    conditions: Vec<TypeAndStatus>,
    phase: List174Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    NetworkUnavailable = "Replica00IsReadyToServe",
    NetworkUnavailable1(negative, absent = False, unread) = "Replica01IsReadyToServe",
    JobFailed = "Replica02IsReadyToServe",
    NetworkUnavailable3(negative, unread) = "Replica03IsReadyToServe",
    MongoDBAccessRequestReady = "Replica04IsReadyToServe",
    StoreReady = "Replica05IsReadyToServe",
),
rules(
    all(JobFailed, all(not(NetworkUnavailable = Unknown))) => NotReady,
    all(StoreReady, StoreReady, not(all(JobFailed = True | Unknown, NetworkUnavailable, MongoDBAccessRequestReady))) => phase,
    _ => NotReady,
),
never(all(JobFailed, MongoDBAccessRequestReady, any(any(all(StoreReady = False, JobFailed)), all(any(StoreReady = True | Unknown, MongoDBAccessRequestReady, MongoDBAccessRequestReady)), any(not(StoreReady = True | False), all(StoreReady, JobFailed, NetworkUnavailable3))))),
ensure(all(NetworkUnavailable3 = True | Unknown, StoreReady = Unknown) => all(MongoDBAccessRequestReady, JobFailed = Unknown)),
ensure(all(phase = NotReady, MongoDBAccessRequestReady = False) => all(NetworkUnavailable3 = True | Unknown, JobFailed, NetworkUnavailable1 = Unknown)),
)]
pub struct List175Status {
    conditions: Vec<TypeAndStatus>,
    phase: List175Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    ///  
    Progressing(negative),
    Synced,
    Synced2(negative),
    Attached(negative),
    Synced4,
    NetworkUnavailable,
    JobCompleted,
),
rules(
    not(not(all(Synced = True | Unknown, Attached, Attached = True | False))) => Running,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(Synced4, Attached = True | Unknown, not(all(not(Synced), NetworkUnavailable, any(NetworkUnavailable = False | Unknown)))) => Error,
    all(JobCompleted, NetworkUnavailable = False, Synced4 = False, Attached, Synced2, Synced = False) => Completed,
    all(NetworkUnavailable, Synced = True | Unknown, Synced4, Progressing = False, Attached = False, any(Progressing, Synced = Unknown, Synced2, Synced4 = True | Unknown)) => Unknown,
    all(Synced4 = True | Unknown, Synced4 = True | False) => Completed,
    all(Progressing, Attached = True | False, JobCompleted, Synced2, NetworkUnavailable) => Deleting,
    all(Synced = Unknown, JobCompleted = True | False, Synced4 = True | False, Synced2 = True | False) => Some,
    Synced4 => Ready,
    all(Synced = False, Synced4 = False, Progressing = True | False | Unknown) => Completed,
    _ => Ready,
),
ensure(all(NetworkUnavailable, Synced4 = False, Attached = True | False, Synced2 = True | False, Synced = Unknown, Progressing = True | False, any(Attached, all(Synced = True | Unknown))) => Synced),
ensure(any(Synced2) => all(Synced4, Synced4 = False, Synced4)),
)]
pub struct List176Status {
    conditions: Vec<TypeAndStatus>,
    phase: List176Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted,
    JobCompleted1(absent = True),
    Progressing(unread) = "example.com/Progressing",
    JobScheduled,
    JobCompleted4 = "example.com/JobCompleted4",
    Some,
    Ready(negative) = "gateway.networking.k8s.io/Ready",
    Available,
),
rules(
    all(Available, Some, JobScheduled, JobCompleted1, Available = Unknown, Some, JobScheduled = True | False | Unknown, not(all(any(Some = Unknown, Ready), not(JobScheduled)))) => True,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(Available = True | False, JobCompleted4 = True | False, any(all(not(JobCompleted = Unknown)), not(not(JobCompleted1 = False | Unknown)))) => True,
    _ => Error,
),
)]
pub struct List177Status {
    conditions: Vec<TypeAndStatus>,
    phase: List177Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    /// A tab:	.
    Synced = "P9",
    Progressing = "Synced",
    StoreReady(unread) = "example.com/StoreReady",
    Progressing3(negative),
    negative = "gateway.networking.k8s.io/negative",
    MongoDBAccessRequestReady = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
    JobCompleted,
    JobFailed,
    Attached = "example.com/Attachedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
),
rules(
    all(negative, Progressing3 = True | False, Synced = True | False) => r#loop,
    all(Progressing3 = Unknown, Progressing = Unknown, Attached) => r#loop,
    all(Synced, JobCompleted = False) => r#loop,
    all(MongoDBAccessRequestReady, JobCompleted = Unknown, JobFailed = True | False) => r#loop,
),
ensure(all(Progressing, JobFailed, all(Progressing = True | False, Synced = True | False | Unknown)) => all(JobCompleted = True | Unknown, negative = False, StoreReady = Unknown, JobFailed = True | False)),
ensure(all(negative = False, Attached, phase = Unknown) => all(StoreReady, Attached = False | Unknown)),
)]
pub struct List178Status {
    conditions: Vec<TypeAndStatus>,
    phase: List178Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted = "gateway.networking.k8s.io/JobCompleted",
    Ready,
    Progressing,
    MongoDBAccessRequestReady,
    Available,
    Available5(absent = False),
    Available6(negative),
    NetworkUnavailable,
    Progressing8,
    StoreReady,
),
rules(
    all(NetworkUnavailable, any(Ready)) => Failed,
    all(all(StoreReady), not(any(NetworkUnavailable = False | Unknown, MongoDBAccessRequestReady = True | False)), any(MongoDBAccessRequestReady)) => Pending,
    all(Ready, JobCompleted, StoreReady = False, all(not(StoreReady = True | Unknown), not(Progressing = Unknown))) => Error,
    all(Available6 = True | False, Available6 = Unknown, Available6 = True | False, Available6, Available6, Available6, Available6 = False, Available6 = False, Available6 = True | Unknown, Progressing8 = False) => Error,
    all(MongoDBAccessRequestReady, JobCompleted) => Error,
    all(MongoDBAccessRequestReady, Available = False | Unknown, Available5) => Failed,
    all(Progressing8, all(all(Progressing = False | Unknown, MongoDBAccessRequestReady, StoreReady = False | Unknown))) => Pending,
    all(Available5 = Unknown, NetworkUnavailable = True | False | Unknown) => Error,
    all(Available6 = True | False, Progressing = False | Unknown, all(JobCompleted = False, Available, Progressing8)) => Error,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    _ => True,
),
ensure(all(MongoDBAccessRequestReady = Unknown, Ready = False | Unknown, StoreReady, NetworkUnavailable = False | Unknown, Available5, MongoDBAccessRequestReady, Ready, all()) => all(StoreReady = False, StoreReady = Unknown, StoreReady, StoreReady, StoreReady, StoreReady)),
ensure(all(MongoDBAccessRequestReady = False | Unknown, Progressing, Ready) => all(phase = Pending, phase = Pending | Error)),
)]
pub struct List179Status {
    conditions: Vec<TypeAndStatus>,
    phase: List179Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded,
    MongoDBAccessRequestReady = "example.com/MongoDBAccessRequestReadyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded2,
    StoreReady,
    Progressing = "example.com/Progressingxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Synced,
    Progressing6 = "P9",
    JobScheduled,
    /// A tab:	.
    Attached(absent = True) = "x-1/Attached.v1-beta_2",
    Attached9,
    Ready,
),
rules(
    all(Attached9 = True | False | Unknown, not(all(Synced, any(all(Degraded, not(any(all(StoreReady, any(not(all(Degraded, any(all(Synced, all(Synced, any(any(all(Progressing6 = Unknown, not(all(MongoDBAccessRequestReady = False, any(all(Degraded = Unknown, any(any(not(not(any(any(not(any(all(Degraded, all(Progressing6, not(not(all(Degraded2, all(MongoDBAccessRequestReady, not(any(any(all(Attached, any(all(StoreReady = False | Unknown, any(all(Ready, not(not(any(all(Attached, JobScheduled), Ready = True | False)))), Degraded)), JobScheduled = False | Unknown)), Degraded = True | Unknown), Progressing6 = True | False)))))))), Degraded = True | Unknown)), Attached9 = False), Ready))), Progressing6 = True | Unknown), MongoDBAccessRequestReady)), Degraded)))), MongoDBAccessRequestReady = True | False), Ready))), MongoDBAccessRequestReady = False | Unknown))), Progressing6 = True | False)), Attached9 = False))), StoreReady)))) => Unknown,
    all(Progressing6, Synced, Progressing = True | False) => Completed,
    all(StoreReady = True | False, Attached9 = True | False) => Unknown,
    ///     Indented,
    ///   and less.
    all(JobScheduled, Progressing6, not(Degraded)) => NotReady,
    all(StoreReady = True | False, MongoDBAccessRequestReady = False) => Degraded,
    /// Snöwman ☃
    all(all(Ready, Attached, Progressing6), Progressing6 = Unknown) => Error,
    all(Ready) => Ok,
    any(Degraded, Progressing6 = Unknown) => NotReady,
    /// Snöwman ☃
    StoreReady => Degraded,
    all(JobScheduled, Degraded2) => Unknown,
    all(Ready = False | Unknown, any(any(), not(StoreReady), StoreReady = Unknown)) => NotReady,
    _ => Deleting,
),
)]
pub struct List180Status {
    conditions: Vec<TypeAndStatus>,
    phase: List180Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready(negative, absent = False),
    Synced(negative) = "gateway.networking.k8s.io/Synced",
    JobCompleted,
    Progressing,
    Degraded,
    StoreReady(absent = False, unread) = "gateway.networking.k8s.io/StoreReady",
    #[doc = " carriage\rreturn"]
    Ready6(absent = False),
    MongoDBAccessRequestReady(absent = False),
    NetworkUnavailable,
    StoreReady9,
    StoreReady10,
    /// Two
    /// lines.
    JobCompleted11(unread),
),
rules(
    /// Trailing space 
    /// / and a slash
    any(Degraded) => NotReady,
    /// One line.
    all(JobCompleted = False, MongoDBAccessRequestReady, any(Ready, NetworkUnavailable = Unknown, Degraded)) => Deleting,
    all(Synced, JobCompleted = Unknown, Progressing, all(StoreReady10 = False | Unknown)) => Deleting,
    all(JobCompleted = True | False, StoreReady9 = True | False, Degraded, any(Degraded = True | False)) => NotReady,
    ///     Indented,
    ///   and less.
    all(Progressing = True | Unknown, Ready6) => Deleting,
    all(Ready, JobCompleted, NetworkUnavailable = True | False) => Ready,
    all(Degraded = True | Unknown, Progressing, MongoDBAccessRequestReady) => Error,
    all(MongoDBAccessRequestReady = False, NetworkUnavailable) => NotReady,
    not(any(NetworkUnavailable = True | False, StoreReady10 = False | Unknown, Ready = True | Unknown)) => Ready,
),
)]
pub struct List181Status {
    conditions: Vec<TypeAndStatus>,
    phase: List181Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted,
    Some(absent = False) = "example.com/Some",
    JobCompleted2(unread),
    Ready,
    MongoDBAccessRequestReady(negative),
    Progressing(unread),
    StoreReady(negative, unread),
    String,
    JobScheduled(negative) = "gateway.networking.k8s.io/JobScheduled",
    Ready9,
    Degraded(negative),
    Synced = "example.com/Syncedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded12(negative) = "example.com/Degraded12",
),
rules(
    all(Some, Some = False) => phase,
    all(JobScheduled, Degraded, Degraded12, JobCompleted) => phase,
    all(JobCompleted, Some, not(any(JobScheduled = Unknown))) => Unknown,
    all(JobScheduled, not(not(Ready9 = False | Unknown))) => Unknown,
    Degraded12 => Running,
    Synced => Pending,
    all(Degraded12 = False | Unknown, MongoDBAccessRequestReady) => Running,
    all(Synced, String, Ready = True | False, Degraded12 = False, JobScheduled = False, MongoDBAccessRequestReady, JobCompleted) => Unknown,
    all(JobScheduled = False | Unknown, Synced = True | False, JobScheduled) => NotReady,
    not(Ready = True | False) => Degraded,
    _ => Ready,
),
)]
pub struct List182Status {
    conditions: Vec<TypeAndStatus>,
    phase: List182Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady = "example.com/JobFailed",
    JobFailed = "M9",
    Synced,
    /// A tab:	.
    Available(negative, absent = False),
    ALL = "gateway.networking.k8s.io/ALL",
),
rules(
    all(Synced, MongoDBAccessRequestReady = False) => True,
    all(Available = False, Synced = Unknown, ALL, Synced = False | Unknown) => Deleting,
    all(Synced, Available, JobFailed) => Err,
    all(Synced = False | Unknown, MongoDBAccessRequestReady = Unknown) => Error,
    all(JobFailed, MongoDBAccessRequestReady = False) => Degraded,
    all(Synced = True | Unknown, JobFailed = True | False) => True,
    all(Available = False | Unknown, Available = False, Synced = False, Available = True | False, all(MongoDBAccessRequestReady, MongoDBAccessRequestReady)) => Deleting,
    all(JobFailed, MongoDBAccessRequestReady, any(Available = False | Unknown)) => True,
    all(JobFailed, not(not(Synced))) => True,
    _ => Error,
),
)]
pub struct List183Status {
    conditions: Vec<TypeAndStatus>,
    phase: List183Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    NetworkUnavailable(negative, absent = True),
    ///     Indented,
    ///   and less.
    Attached = "example.com/Attached",
    #[doc = " carriage\rreturn"]
    Ready,
    Synced = "gateway.networking.k8s.io/Synced",
    RULES(absent = False, unread),
    Progressing,
),
rules(
    all(Synced = True | False, NetworkUnavailable = True | Unknown, not(all(all(Synced = False | Unknown, Progressing = False | Unknown), Synced))) => r#loop,
    all(Progressing = Unknown, NetworkUnavailable = True | False, Attached) => Pending,
    all(Ready = True | False, Attached) => NotReady,
    not(Attached = True | False | Unknown) => NotReady,
),
)]
pub struct List184Status {
    conditions: Vec<TypeAndStatus>,
    phase: List184Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available = "Replica00IsReadyToServe",
    any = "Replica01IsReadyToServe",
    JobScheduled(absent = True) = "Replica02IsReadyToServe",
    Attached(negative) = "Replica03IsReadyToServe",
    JobFailed = "Replica04IsReadyToServe",
    NetworkUnavailable = "Replica05IsReadyToServe",
    Available6 = "Replica06IsReadyToServe",
),
rules(
    any(any) => Ready,
    all(any, Available = Unknown, Available6 = True | Unknown) => Error,
    all(NetworkUnavailable = False, all(all(Available = True | Unknown, Available6, any = False), not(Available = Unknown), not(Available6 = True | False))) => Ready,
    all(Available6, Attached = Unknown, JobFailed = True | Unknown, any) => Failed,
    all(Attached, any(any(any, JobFailed), all(any = True | False | Unknown, Available6 = False | Unknown), all(Attached = True | False, JobScheduled, JobScheduled = True | False | Unknown))) => Ready,
    all(NetworkUnavailable, Available6 = True | False, Available = True | False | Unknown) => Ready,
    all(Available6 = Unknown, Available6 = True | Unknown) => NotReady,
    all(Attached, JobFailed = False) => Failed,
    all(Available, NetworkUnavailable) => Ok,
    all(any = False | Unknown, any = Unknown, not(all(all(Available6 = True | False, Attached = False)))) => Error,
    all(all(Available, any(), JobFailed), all(any(any, NetworkUnavailable = Unknown))) => Ready,
    any(Attached) => Pending,
),
ensure(all(JobScheduled, any = True | False, Available = True | False) => not(JobFailed = False | Unknown)),
)]
pub struct List185Status {
    conditions: Vec<TypeAndStatus>,
    phase: List185Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached = "Replica00IsReadyToServe",
    MongoDBAccessRequestReady(negative) = "Replica01IsReadyToServe",
    StoreReady = "Replica02IsReadyToServe",
    JobFailed = "Replica03IsReadyToServe",
    JobFailed4(negative) = "Replica04IsReadyToServe",
    /// One line.
    StoreReady5 = "Replica05IsReadyToServe",
    Degraded(negative) = "Replica06IsReadyToServe",
    Ready(negative) = "Replica07IsReadyToServe",
),
rules(
    all(MongoDBAccessRequestReady, StoreReady = Unknown, JobFailed = True | False, JobFailed4 = True | Unknown, StoreReady5 = False, Degraded, Ready = True | Unknown) => Running,
    all(Attached = False, all(StoreReady = True | False)) => Degraded,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady, JobFailed) => Deleting,
    all(StoreReady5, StoreReady = False) => Error,
    all(Degraded, StoreReady = Unknown, not(not(StoreReady = True | False))) => Degraded,
    _ => Error,
),
never(all(Ready, not(not(JobFailed4)))),
)]
pub struct List186Status {
    conditions: Vec<TypeAndStatus>,
    phase: List186Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobFailed(unread),
    ///     Indented,
    ///   and less.
    Synced(unread),
    NetworkUnavailable,
    /// Trailing space 
    /// / and a slash
    StoreReady(unread),
    RULES(negative, absent = False, unread),
    Degraded(unread),
    NetworkUnavailable6(negative, unread),
    NetworkUnavailable7,
    JobScheduled(unread),
),
rules(
    all(NetworkUnavailable7 = False | Unknown, NetworkUnavailable = False | Unknown) => Pending,
    _ => Ready,
),
never(all(NetworkUnavailable7 = True | Unknown, JobFailed = True | False | Unknown, NetworkUnavailable, any(NetworkUnavailable7 = Unknown, StoreReady = True | Unknown, JobScheduled = True | Unknown, RULES = Unknown, JobFailed = False))),
never(all(Synced = False, StoreReady)),
ensure(all(Degraded = True | Unknown, NetworkUnavailable, all(any(phase = Unknown | Pending))) => all(Synced = True | False, Degraded)),
)]
pub struct List187Status {
    conditions: Vec<TypeAndStatus>,
    phase: List187Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Err(negative),
    Ready,
    Progressing,
    JobFailed(negative),
    JobCompleted,
    JobCompleted5,
    JobCompleted6(unread) = "example.com/JobCompleted6xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Progressing7(negative) = "x-1/Progressing7.v1-beta_2",
    JobCompleted8,
    Ready9 = "example.com/Ready9xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
),
rules(
    all(JobCompleted5 = Unknown, Progressing7 = False | Unknown) => NotReady,
    all(Progressing7 = True | False, JobCompleted5 = True | False, JobFailed, Ready, Ready9, Progressing7 = True | False, JobCompleted5, JobFailed = False, Ready = Unknown) => Deleting,
    all(JobFailed, JobCompleted5 = False | Unknown) => Default,
    all(Progressing7 = Unknown, JobFailed = Unknown, all(not(not(Ready9 = False | Unknown)))) => Default,
    all(Ready9 = True | False | Unknown, any(Err = Unknown, JobCompleted8 = True | Unknown)) => None,
    all(JobFailed = True | Unknown, Ready9 = True | Unknown) => Unknown,
    not(any(any(JobCompleted, Ready = Unknown, Err), any(Err = True | False))) => Deleting,
    all(JobCompleted8, Progressing = False | Unknown) => Degraded,
    all(Progressing = True | Unknown, JobCompleted8, JobCompleted = Unknown) => Ok,
    all(Progressing7, JobCompleted8 = Unknown, not(any(not(Ready9 = True | Unknown)))) => None,
    _ => None,
),
)]
pub struct List188Status {
    conditions: Vec<TypeAndStatus>,
    phase: List188Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    #[doc = " carriage\rreturn"]
    NetworkUnavailable = "A9",
    Available(unread) = "example.com/NetworkUnavailablexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    NetworkUnavailable2 = "gateway.networking.k8s.io/NetworkUnavailable2",
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    MongoDBAccessRequestReady,
    #[doc = " carriage\rreturn"]
    JobFailed(negative) = "gateway.networking.k8s.io/JobFailed",
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Ready(negative, absent = False),
    JobScheduled = "gateway.networking.k8s.io/JobScheduled",
    r#gen,
    JobCompleted(negative),
    Available9(unread),
    any,
),
rules(
    any(JobScheduled, MongoDBAccessRequestReady = False) => Ready,
    all(any, NetworkUnavailable) => Ready,
    all(NetworkUnavailable2 = True | False, Ready = False | Unknown, any(JobCompleted = True | False, JobCompleted, NetworkUnavailable = Unknown)) => Ready,
    all(r#gen, r#gen = False, any(Ready = True | Unknown, NetworkUnavailable = False | Unknown, all(all(JobScheduled), all(NetworkUnavailable = True | False, JobFailed)))) => Ready,
    _ => Ready,
),
ensure(phase = Ready => all(JobFailed, MongoDBAccessRequestReady = True | Unknown, NetworkUnavailable2, any(phase = Ready, phase = Ready, any(Available9)))),
)]
pub struct List189Status {
    conditions: Vec<TypeAndStatus>,
    phase: List189Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available,
    Synced,
    Synced2 = "example.com/Synced2xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    MongoDBAccessRequestReady,
    JobCompleted(negative),
    Attached,
    Progressing,
    Synced7,
    Available8(absent = True) = "x-1/Available8.v1-beta_2",
    Ready(absent = False),
    StoreReady = "example.com/StoreReady",
    Ready11,
),
rules(
    any(not(any(any(not(any(not(not(all(JobCompleted, any(all(Available8 = True | False, any(any(any(all(Synced7 = False | Unknown, any(not(not(not(all(Progressing = False, not(not(not(not(any(all(Attached = True | False, not(any(all(MongoDBAccessRequestReady = True | False | Unknown, not(any(all(StoreReady, all(StoreReady, all(Available, all(Ready11 = True | False, any(all(JobCompleted = True | Unknown, not(not(not(not(all(Synced2, not(any(any(all(Available = True | False | Unknown, any(Synced7, Progressing)), Attached), JobCompleted)))))))), Ready))))), Synced2 = False | Unknown))), Synced7 = False | Unknown))), Ready = True | False | Unknown))))))))), Available = Unknown)), Ready11 = False | Unknown), MongoDBAccessRequestReady), Synced2)), Progressing)))), Synced)), Synced2), Synced)), Attached = True | Unknown) => Completed,
    all(Synced7 = Unknown, Available = Unknown) => Deleting,
    all(Synced7 = True | Unknown, Ready, any(Progressing = True | Unknown, Synced2, StoreReady = True | False | Unknown)) => Pending,
    /// One line.
    all(Synced7 = False, StoreReady, MongoDBAccessRequestReady) => None,
    all(JobCompleted = False | Unknown, Progressing = False | Unknown, Ready11) => Deleting,
    all(Attached, Synced2 = False, any(all(not(MongoDBAccessRequestReady = True | False), all(Synced2, Available = False, StoreReady, MongoDBAccessRequestReady)), not(Synced2))) => Pending,
    all(Synced7, all(all(Synced = True | Unknown, StoreReady = True | Unknown), Available8, all(Synced = True | Unknown, MongoDBAccessRequestReady = True | False))) => r#type,
    _ => r#type,
),
)]
pub struct List190Status {
    conditions: Vec<TypeAndStatus>,
    phase: List190Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    /// A tab:	.
    Attached,
    JobCompleted(negative, absent = False, unread),
    Degraded,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    NetworkUnavailable,
    StoreReady(negative),
    Available(unread) = "A9",
    JobCompleted6(negative) = "gateway.networking.k8s.io/JobCompleted6",
    negative,
    NetworkUnavailable8(unread),
    MongoDBAccessRequestReady,
    JobFailed(negative) = "x-1/JobFailed.v1-beta_2",
    StoreReady11 = "x-1/StoreReady11.v1-beta_2",
    NetworkUnavailable12(unread),
),
rules(
    all(StoreReady11 = True | False, Degraded = False, JobCompleted6 = False) => Error,
    all(NetworkUnavailable = False, JobFailed, StoreReady = True | False, Attached = False | Unknown) => Error,
    all(StoreReady11, NetworkUnavailable = False | Unknown) => Error,
    all(MongoDBAccessRequestReady = False | Unknown, NetworkUnavailable = True | False) => Error,
    JobCompleted6 = False => Error,
    all(JobCompleted6, StoreReady = False, any(negative = Unknown, negative = True | Unknown)) => Error,
),
never(all(Attached = True | False, not(not(JobCompleted)))),
never(all(Available, StoreReady11 = Unknown, all(JobCompleted, Degraded = False, NetworkUnavailable, any(Available, Attached = False, Available = False)))),
)]
pub struct List191Status {
    conditions: Vec<TypeAndStatus>,
    phase: List191Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobFailed(negative, absent = True),
    Synced,
    Synced2(negative),
    NetworkUnavailable = "example.com/NetworkUnavailablexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    negative,
    Ready,
    Degraded(absent = False) = "gateway.networking.k8s.io/Degraded",
),
rules(
    all(negative = False | Unknown, not(not(all(JobFailed, all(JobFailed, any(not(any(not(not(any(any(not(any(not(any(all(Synced2, any(all(negative = Unknown, any(not(all(NetworkUnavailable = False, any(any(any(any(not(not(not(not(all(Ready, not(all(Synced2 = True | False, any(all(Synced, not(any(all(Degraded = True | False, not(any(not(not(not(any(all(negative, any(not(Degraded), JobFailed = True | Unknown)), negative)))), negative))), Synced2 = False))), JobFailed)))))))), Synced2), JobFailed), JobFailed), negative))), JobFailed)), negative = False | Unknown)), Degraded)), JobFailed = False | Unknown)), JobFailed), JobFailed = False))), Ready = False | Unknown)), JobFailed = False | Unknown)))))) => Ready,
),
never(all(Ready = False | Unknown, Synced2 = False, Synced = Unknown)),
never(all(Degraded = Unknown, Synced, negative = Unknown)),
)]
pub struct List192Status {
    conditions: Vec<TypeAndStatus>,
    phase: List192Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available(negative),
    Synced(negative) = "example.com/Synced",
    Progressing(absent = False) = "gateway.networking.k8s.io/Progressing",
    StoreReady,
    JobScheduled,
    JobCompleted,
    Attached,
),
rules(
    all(StoreReady = False | Unknown, Attached, Progressing = True | Unknown, any(StoreReady, Attached, Progressing = Unknown)) => Pending,
    Attached => Completed,
    all(Synced = True | False, Attached, Available) => Error,
    all(StoreReady, StoreReady = False | Unknown) => Running,
    all(JobScheduled = False, Synced, JobCompleted) => Failed,
    all(Progressing, Available) => Running,
),
never(all(Available = True | False, StoreReady, Attached = False, any(Available = True | Unknown))),
)]
pub struct List193Status {
    conditions: Vec<TypeAndStatus>,
    phase: List193Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady = "all",
    all = "MongoDBAccessRequestReady",
    _hidden = "gateway.networking.k8s.io/hidden",
    core(absent = False),
    JobScheduled = "example.com/JobScheduledxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobScheduled5(negative, absent = False),
    JobFailed(absent = False),
),
rules(
    all(_hidden = True | Unknown, all) => Pending,
    all(JobScheduled5 = False | Unknown, JobFailed = True | False) => Degraded,
    ///     Indented,
    ///   and less.
    all(JobScheduled, JobScheduled) => Error,
    all(_hidden = Unknown) => NotReady,
    all(core, all = True | False, JobFailed = False | Unknown, all(JobScheduled5, all(JobScheduled = False | Unknown))) => Failed,
    all(core = False, all(not(JobScheduled = False), JobScheduled5 = True | False | Unknown, all(JobScheduled5 = True | Unknown, JobScheduled = False))) => Some,
    ///     Indented,
    ///   and less.
    all(_hidden, JobFailed, JobFailed = False | Unknown) => NotReady,
    /// A tab:	.
    all(any(all(JobFailed, JobScheduled = True | False, all)), MongoDBAccessRequestReady = False | Unknown, any(JobScheduled5, all(core, all), all = False | Unknown)) => Some,
    all(_hidden, MongoDBAccessRequestReady, JobScheduled5 = True | False) => Pending,
    /// Two
    /// lines.
    all(JobFailed = True | False | Unknown, _hidden) => Degraded,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady, any(JobScheduled, JobScheduled = True | Unknown, JobScheduled = False | Unknown)) => Completed,
    _ => Error,
),
never(any(JobFailed = True | Unknown)),
never(all(all, MongoDBAccessRequestReady = False | Unknown)),
)]
pub struct List194Status {
    conditions: Vec<TypeAndStatus>,
    phase: List194Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced(unread) = "x-1/Synced.v1-beta_2",
    JobScheduled(absent = True, unread),
    NetworkUnavailable(unread),
    Attached,
    ALL(unread),
    StoreReady = "S9",
    MongoDBAccessRequestReady(absent = True, unread),
    StoreReady7,
),
rules(
    all(StoreReady = False | Unknown, Attached = True | Unknown, StoreReady7 = False) => Failed,
),
)]
pub struct List195Status {
    conditions: Vec<TypeAndStatus>,
    phase: List195Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    String(negative, unread),
    JobFailed(unread),
    Attached(unread),
    JobScheduled,
    MongoDBAccessRequestReady,
    MongoDBAccessRequestReady5(absent = False),
    /// A tab:	.
    ready(absent = False),
    JobScheduled7,
),
rules(
    any(JobScheduled) => Failed,
    JobScheduled => r#loop,
    all(ready = Unknown, MongoDBAccessRequestReady5 = Unknown, MongoDBAccessRequestReady) => Unknown,
    any(JobScheduled7, JobScheduled = False) => Failed,
    not(all(not(JobScheduled))) => r#loop,
    _ => NotReady,
),
never(all(JobFailed = Unknown, JobFailed = True | False, JobFailed = True | False)),
)]
pub struct List196Status {
    conditions: Vec<TypeAndStatus>,
    phase: List196Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobScheduled,
    JobFailed,
    Progressing,
    MongoDBAccessRequestReady = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
    Degraded,
    MongoDBAccessRequestReady5(negative, absent = True),
    Ready(negative),
    ///  
    Degraded7(absent = True),
),
rules(
    /// A tab:	.
    all(Ready = True | Unknown, JobFailed = False, not(not(Degraded7))) => NotReady,
    all(JobFailed, JobScheduled) => Ready,
    all(Ready = True | Unknown, Degraded, any(Progressing = True | False, JobScheduled = False)) => Deleting,
    all(MongoDBAccessRequestReady, Ready, JobFailed) => Deleting,
    Ready => Completed,
    all(JobScheduled, JobFailed = True | False) => Some,
    all(JobFailed = True | False, JobFailed, any(MongoDBAccessRequestReady5 = False | Unknown)) => Completed,
    MongoDBAccessRequestReady5 => Unknown,
    all(MongoDBAccessRequestReady, JobScheduled = True | False) => NotReady,
    all(Ready = False, Ready = Unknown) => Running,
    all(MongoDBAccessRequestReady, JobFailed = True | Unknown, Degraded7, MongoDBAccessRequestReady) => Ready,
    _ => NotReady,
),
)]
pub struct List197Status {
    conditions: Vec<TypeAndStatus>,
    phase: List197Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced(unread),
    JobScheduled,
    Ready(unread),
    Ready3(absent = True) = "R9",
    Synced4(absent = True),
    Available(absent = True),
    StoreReady,
    MongoDBAccessRequestReady(negative),
    Ready8 = "example.com/Ready8xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    std(negative) = "gateway.networking.k8s.io/std",
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    StoreReady10(negative),
    MongoDBAccessRequestReady11(negative),
    StoreReady12(negative),
    Synced13(unread),
    MongoDBAccessRequestReady14(negative, absent = False, unread),
    JobScheduled15(negative),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    JobScheduled16,
    NetworkUnavailable(unread),
    StoreReady18(absent = False),
    Progressing,
),
rules(
    all(StoreReady, Ready3 = False | Unknown, not(any(Synced4))) => r#type,
    all(StoreReady12, JobScheduled, StoreReady10 = True | Unknown) => r#type,
    all(MongoDBAccessRequestReady, Progressing) => r#type,
    all(JobScheduled15 = True | False, std, StoreReady18, not(Available)) => r#type,
    not(not(all(std, StoreReady12))) => r#type,
    all(Synced4 = False | Unknown, StoreReady18 = True | False, not(any(std = False | Unknown, JobScheduled16 = False))) => r#type,
    all(MongoDBAccessRequestReady11, Ready8, any(Progressing = True | Unknown)) => r#type,
    all(Synced4, MongoDBAccessRequestReady11 = True | False | Unknown) => r#type,
    all(JobScheduled15, MongoDBAccessRequestReady11, MongoDBAccessRequestReady = False) => r#type,
    not(JobScheduled = True | False | Unknown) => r#type,
),
)]
pub struct List198Status {
    conditions: Vec<TypeAndStatus>,
    phase: List198Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobScheduled,
    JobFailed(absent = False),
    Attached,
    Error(negative) = "example.com/Errorxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Progressing(negative),
    JobFailed5,
    Degraded(absent = False, unread),
    MongoDBAccessRequestReady,
    Synced(negative),
    NetworkUnavailable,
    MongoDBAccessRequestReady10,
    JobScheduled11(negative),
    Available(unread) = "gateway.networking.k8s.io/Available",
    NetworkUnavailable13(negative, absent = True),
    Degraded14(negative),
    Attached15,
    Available16,
    Attached17,
    StoreReady,
    MongoDBAccessRequestReady19 = "example.com/MongoDBAccessRequestReady19",
    Available20(negative),
),
rules(
    all(JobScheduled = True | False, Error, any(not(Attached15))) => Error,
    all(Attached15 = False, MongoDBAccessRequestReady10, any(JobFailed5, Error, JobFailed = True | False, Available20, StoreReady = True | Unknown)) => NotReady,
    all(MongoDBAccessRequestReady19, all(not(Synced), any(Attached, MongoDBAccessRequestReady10 = True | Unknown, Error), any(Error, MongoDBAccessRequestReady = True | False, MongoDBAccessRequestReady))) => Error,
    all(Available16, Available20 = True | False, Error = True | False | Unknown) => Ready,
    all(NetworkUnavailable, Available16 = True | Unknown, any(Degraded14 = False | Unknown, MongoDBAccessRequestReady19 = True | False | Unknown, Error, any(Progressing = True | False, JobFailed = True | Unknown, all()))) => Error,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(StoreReady, Available20 = True | Unknown, JobFailed, Error = True | False, JobFailed5, MongoDBAccessRequestReady, NetworkUnavailable = True | Unknown, JobScheduled11, NetworkUnavailable13, Attached15, Attached17 = True | False | Unknown, MongoDBAccessRequestReady19) => Ready,
    all(Progressing = False | Unknown, StoreReady = True | Unknown) => Unknown,
    _ => NotReady,
),
)]
pub struct List199Status {
    conditions: Vec<TypeAndStatus>,
    phase: List199Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    True,
    StoreReady,
    /// Quotes " and \ and */ and {braces} and `ticks`
    Ready,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    NetworkUnavailable(absent = True),
    MongoDBAccessRequestReady,
    MongoDBAccessRequestReady5(absent = False, unread) = "example.com/MongoDBAccessRequestReady5",
    Synced = "example.com/Syncedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Available,
    Available8 = "gateway.networking.k8s.io/Available8",
    Ready9(negative),
    Synced10(unread) = "example.com/Synced10",
    JobFailed,
    Ready12(unread),
    Synced13,
    JobCompleted,
    Available15(absent = False) = "x-1/Available15.v1-beta_2",
    Degraded = "gateway.networking.k8s.io/Degraded",
    NetworkUnavailable17,
    JobCompleted18(negative),
    JobFailed19,
    not,
),
rules(
    all(Available8 = False | Unknown, NetworkUnavailable = Unknown) => Unknown,
    all(Available15 = True | Unknown, Synced = Unknown) => Degraded,
    all(StoreReady = False, Ready9, Ready = True | Unknown, any(not(not(JobCompleted18)), any(all(Available15, StoreReady = True | Unknown)), all(any(MongoDBAccessRequestReady), any(Available8 = True | False | Unknown)))) => Unknown,
    any(not, True = Unknown) => Degraded,
    all(MongoDBAccessRequestReady, Synced = False | Unknown) => Unknown,
    all(Ready9 = Unknown, JobFailed, Synced13 = True | False, Degraded = True | Unknown) => Some,
    all(Synced, JobFailed19 = True | False | Unknown) => Some,
    all(Available8, all()) => Failed,
    all(Available, StoreReady, all(Available, any(not = Unknown, Synced13 = True | Unknown))) => None,
    all(Ready9, Synced, MongoDBAccessRequestReady) => Unknown,
    all(Ready = False, Available15, NetworkUnavailable17 = True | Unknown) => Completed,
    all(JobFailed = False | Unknown, JobFailed = True | Unknown) => Completed,
    all(JobCompleted = True | False, JobCompleted = True | Unknown, JobCompleted = Unknown, JobCompleted, JobCompleted = False | Unknown) => Some,
    all(True = True | Unknown, Available8 = Unknown, all(Synced13, Synced13 = False, Synced13, Synced13)) => None,
    all(JobFailed19, Available15) => Deleting,
    _ => Completed,
),
never(all(Degraded, JobCompleted18, not)),
never(all(JobFailed = False | Unknown, Available8)),
ensure(all(Ready12 = True | Unknown, Ready9, not(all(NetworkUnavailable17, Ready12, Available = True | False, Ready = False | Unknown, JobCompleted18 = True | False, Synced13 = True | Unknown, Available8, NetworkUnavailable = True | False | Unknown, phase = Unknown | Completed))) => all(JobCompleted18, Degraded = Unknown, JobCompleted)),
ensure(all(phase = Some | Failed | Completed, MongoDBAccessRequestReady) => all(Available = Unknown, Ready = True | Unknown, JobCompleted18 = True | False, any(NetworkUnavailable17 = False | Unknown))),
)]
pub struct List200Status {
    conditions: Vec<TypeAndStatus>,
    phase: List200Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached(negative) = "gateway.networking.k8s.io/Attached1",
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Attached1 = "Attached",
    JobScheduled(negative, unread),
    MongoDBAccessRequestReady,
    /// Quotes " and \ and */ and {braces} and `ticks`
    JobCompleted = "x-1/JobCompleted.v1-beta_2",
    JobCompleted5(negative) = "J9",
    Attached6(negative),
    Available = "A9",
    /// Two
    /// lines.
    JobFailed(negative) = "gateway.networking.k8s.io/JobFailed",
    JobScheduled9,
    Available10(unread),
    MongoDBAccessRequestReady11,
    Progressing(unread),
    JobCompleted13,
    Synced = "gateway.networking.k8s.io/Synced",
    Degraded(negative, unread),
    /// Trailing space 
    /// / and a slash
    r#type,
    Progressing17(unread),
    Ready(unread),
    JobScheduled19,
    Progressing20(absent = True, unread) = "gateway.networking.k8s.io/Progressing20",
    MongoDBAccessRequestReady21 = "example.com/MongoDBAccessRequestReady21xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
),
rules(
    #[doc = " carriage\rreturn"]
    all(Available, JobFailed = False | Unknown) => ALL,
    all(JobCompleted13 = True | Unknown, Attached, r#type) => Default,
    MongoDBAccessRequestReady11 => Failed,
    all(Attached = False, MongoDBAccessRequestReady, Attached6) => ALL,
    all(JobCompleted5 = False | Unknown, Attached1 = True | False, all()) => Err,
    all(Attached, JobScheduled19 = Unknown, any(JobFailed, Attached = False, Synced)) => Unknown,
    all(Synced = False, JobScheduled9, JobCompleted = False, MongoDBAccessRequestReady21, r#type = Unknown) => Err,
    _ => Err,
),
never(all(all(any(MongoDBAccessRequestReady11 = True | False, JobCompleted13), not(MongoDBAccessRequestReady11 = True | Unknown), MongoDBAccessRequestReady))),
)]
pub struct List201Status {
    conditions: Vec<TypeAndStatus>,
    phase: List201Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing(negative),
    /// One line.
    JobScheduled = "J9",
    StoreReady(negative),
    MongoDBAccessRequestReady(absent = True),
    ///     Indented,
    ///   and less.
    MongoDBAccessRequestReady4(unread),
    Degraded,
    JobCompleted,
    JobScheduled7,
    NetworkUnavailable,
    Attached(negative),
    Attached10,
    JobCompleted11 = "example.com/JobCompleted11",
    /// Quotes " and \ and */ and {braces} and `ticks`
    NetworkUnavailable12,
    StoreReady13,
    Available(absent = False),
    Synced(negative, unread) = "S9",
    r#match(negative) = "example.com/match",
    Progressing17(negative),
    StoreReady18(absent = False) = "gateway.networking.k8s.io/StoreReady18",
    NetworkUnavailable19,
    StoreReady20(absent = True) = "gateway.networking.k8s.io/StoreReady20",
    JobScheduled21 = "x-1/JobScheduled21.v1-beta_2",
),
rules(
    all(JobCompleted = False, not(any(StoreReady13, StoreReady20 = False | Unknown, Degraded, Attached))) => Error,
    JobScheduled => NotReady,
    all(NetworkUnavailable12, JobScheduled = True | False) => Degraded,
    all(NetworkUnavailable12, Degraded = True | Unknown, all(Attached10 = False | Unknown)) => Error,
    all(StoreReady20, MongoDBAccessRequestReady = False, NetworkUnavailable = False | Unknown, StoreReady13, StoreReady18 = Unknown, JobScheduled = False | Unknown, JobCompleted, JobCompleted11, all(not(JobCompleted11))) => Default,
    all(MongoDBAccessRequestReady = True | False, JobScheduled21) => Default,
    all(Progressing = True | False, Attached) => Failed,
    all(Progressing, StoreReady13) => Default,
    all(Progressing17, Attached = True | False) => Unknown,
    all(StoreReady = True | False, Progressing = Unknown, Attached = True | False, JobScheduled7, NetworkUnavailable19, NetworkUnavailable = True | Unknown, NetworkUnavailable19 = True | Unknown, not(not(JobCompleted11 = False))) => Unknown,
    all(StoreReady20, StoreReady13) => NotReady,
    /// Two
    /// lines.
    all(NetworkUnavailable12, JobScheduled7) => NotReady,
    all(r#match, JobScheduled7, StoreReady20 = True | False) => NotReady,
    all(JobScheduled21, JobCompleted11, JobScheduled) => Degraded,
    all(MongoDBAccessRequestReady = Unknown, Available, MongoDBAccessRequestReady, Available, MongoDBAccessRequestReady, Available = False | Unknown, MongoDBAccessRequestReady) => Default,
    _ => Ready,
),
)]
pub struct List202Status {
    conditions: Vec<TypeAndStatus>,
    phase: List202Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady(negative),
    Degraded = "D9",
    JobCompleted = "gateway.networking.k8s.io/JobCompleted",
    /// A tab:	.
    Synced(negative),
    MongoDBAccessRequestReady4(unread),
    ///  
    JobScheduled(negative, unread) = "J9",
    Synced6(unread),
    MongoDBAccessRequestReady7(unread),
    JobFailed = "gateway.networking.k8s.io/JobFailed",
    MongoDBAccessRequestReady9(negative, unread),
    Attached(unread),
    Synced11,
    NetworkUnavailable,
    NetworkUnavailable13(negative) = "gateway.networking.k8s.io/NetworkUnavailable13",
    JobScheduled14(negative, absent = True),
    Progressing(unread) = "x-1/Progressing.v1-beta_2",
    MongoDBAccessRequestReady16(unread),
    ///     Indented,
    ///   and less.
    JobFailed17,
    /// Trailing space 
    /// / and a slash
    Attached18,
    JobScheduled19,
    Ready(unread),
    StoreReady = "example.com/StoreReady",
    Progressing22(negative, absent = False),
    Progressing23,
    JobScheduled24 = "x-1/JobScheduled24.v1-beta_2",
    Attached25(negative),
    /// A tab:	.
    None(negative, unread),
    Available(unread) = "example.com/Available",
    NetworkUnavailable28(unread),
    JobFailed29(unread) = "example.com/JobFailed29",
    core,
    Ready31(negative, absent = False, unread) = "x-1/Ready31.v1-beta_2",
    JobCompleted32(negative, unread) = "gateway.networking.k8s.io/JobCompleted32",
    StoreReady33(negative),
    Available34 = "gateway.networking.k8s.io/Available34",
    #[doc = " carriage\rreturn"]
    MongoDBAccessRequestReady35(unread),
    Synced36,
    StoreReady37(negative),
    StoreReady38 = "S9",
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    Attached39,
    Progressing40(negative),
),
rules(
    all(JobFailed, Attached18 = Unknown) => ALL,
    all(JobFailed = False | Unknown, Attached18 = False) => Degraded,
    all(JobScheduled24, JobScheduled19, Synced = True | Unknown, not(all(Attached18 = False | Unknown, JobFailed = False, Attached39 = False, Synced11 = True | False))) => Completed,
    all(NetworkUnavailable13, StoreReady38) => Failed,
    all(Available34, Degraded = True | False | Unknown) => Deleting,
    ///     Indented,
    ///   and less.
    all(JobScheduled14 = True | Unknown, JobFailed = False, JobCompleted, StoreReady37) => Completed,
    all(Synced = True | False, Progressing22) => Unknown,
    all(StoreReady33, Progressing40 = True | Unknown, any(any(all(NetworkUnavailable = True | False), not(Attached18 = Unknown), Progressing40 = True | Unknown), JobScheduled24 = True | False | Unknown, all(all(JobFailed17 = Unknown, StoreReady = False | Unknown, Attached25 = False), all(), all(Progressing23, Synced36, Degraded)))) => Failed,
    any(MongoDBAccessRequestReady) => Degraded,
    all(Synced, StoreReady, Attached39) => Completed,
    all(core = True | Unknown, Attached25 = False) => ALL,
    _ => Failed,
),
never(all(Attached, StoreReady38, any(not(any(MongoDBAccessRequestReady16)), all(MongoDBAccessRequestReady9, not(Degraded = True | Unknown), not(JobFailed17)), any(JobCompleted = Unknown, JobFailed29 = True | False, Progressing = Unknown)))),
never(all(JobFailed17 = False | Unknown, Synced6 = False)),
)]
pub struct List203Status {
    conditions: Vec<TypeAndStatus>,
    phase: List203Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced = "x-1/Synced.v1-beta_2",
    Attached(negative) = "x-1/Attached.v1-beta_2",
    StoreReady(unread),
    StoreReady3(unread),
    Available,
    MongoDBAccessRequestReady(unread),
    JobFailed(absent = True),
    MongoDBAccessRequestReady7(unread),
    Available8(negative) = "A9",
    JobScheduled(unread) = "gateway.networking.k8s.io/JobScheduled",
    JobCompleted(negative),
    NetworkUnavailable(absent = True),
    True(absent = True, unread),
    JobFailed13(absent = False),
    JobScheduled14(unread),
    JobScheduled15(unread),
    Degraded,
    Progressing,
    Progressing18(negative, absent = False, unread),
    Synced19,
    Ready,
    r#gen(negative, absent = True),
    Synced22(negative, unread) = "gateway.networking.k8s.io/Synced22",
    NetworkUnavailable23(negative, unread),
    StoreReady24(unread),
    Available25(negative) = "example.com/Available25xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobCompleted26(absent = True, unread) = "gateway.networking.k8s.io/JobCompleted26",
    StoreReady27,
    Progressing28 = "example.com/Progressing28",
    Available29(absent = False, unread) = "x-1/Available29.v1-beta_2",
    JobFailed30(negative),
    Ready31(absent = False, unread),
    JobCompleted32(unread) = "gateway.networking.k8s.io/JobCompleted32",
    JobFailed33(absent = False),
    Degraded34(negative),
    JobCompleted35,
    core,
    Available37(absent = False),
    Progressing38(absent = False),
    MongoDBAccessRequestReady39(unread) = "example.com/MongoDBAccessRequestReady39",
    Attached40(unread),
    Degraded41,
),
rules(
    not(any(Attached = Unknown, Progressing28, JobFailed13, not(Progressing))) => Pending,
    all(Available, JobFailed33) => Degraded,
    all(Synced, Degraded41 = True | Unknown) => Failed,
    r#gen = True | Unknown => Deleting,
    all(any(Synced19 = True | False | Unknown, r#gen = Unknown), all(all(Ready = True | False, Degraded34, JobCompleted = False), core = True | False)) => Pending,
    all(NetworkUnavailable = False | Unknown, Available37, not(all(Progressing38))) => Failed,
    all(JobFailed30 = True | False, all(any(r#gen, Ready), any(JobFailed), any(Available8, Degraded = True | False | Unknown))) => r#type,
    ///     Indented,
    ///   and less.
    all(JobFailed30, Available8 = Unknown, Available37 = Unknown, JobFailed = True | Unknown) => NotReady,
    all(Degraded = False | Unknown, NetworkUnavailable, not(all(JobCompleted35, JobFailed = True | False, Available8 = True | False, Degraded34 = True | False))) => Deleting,
    all(Available25 = Unknown, JobFailed33 = False, any(StoreReady27 = False | Unknown)) => r#type,
    JobFailed13 = False => r#type,
    _ => Degraded,
),
)]
pub struct List204Status {
    conditions: Vec<TypeAndStatus>,
    phase: List204Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    RULES(negative),
    JobFailed(absent = False) = "gateway.networking.k8s.io/JobFailed",
    JobFailed2,
    StoreReady(negative) = "gateway.networking.k8s.io/StoreReady",
    Attached,
    /// A tab:	.
    Degraded(negative),
    Progressing,
    Attached7,
    NetworkUnavailable(absent = True),
    StoreReady9,
    /// One line.
    Synced(unread),
    Synced11,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobScheduled(unread),
    Attached13(negative),
    MongoDBAccessRequestReady(negative),
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Degraded15 = "example.com/Degraded15xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Attached16,
    Degraded17,
    Progressing18,
    Progressing19(absent = False, unread),
    JobFailed20,
    Progressing21 = "example.com/Progressing21xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    /// Quotes " and \ and */ and {braces} and `ticks`
    JobFailed22,
    JobCompleted(negative) = "x-1/JobCompleted.v1-beta_2",
    JobCompleted24 = "gateway.networking.k8s.io/JobCompleted24",
    StoreReady25,
    Available = "example.com/Availablexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    NetworkUnavailable27,
    Available28,
    Ready,
    JobFailed30(unread),
    /// Two
    /// lines.
    StoreReady31(negative) = "x-1/StoreReady31.v1-beta_2",
    Synced32(negative),
    Option(unread),
    Ready34 = "R9",
    StoreReady35(negative) = "example.com/StoreReady35xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Available36,
    Attached37,
    MongoDBAccessRequestReady38,
    /// One line.
    Degraded39,
    JobFailed40(negative),
    /// Quotes " and \ and */ and {braces} and `ticks`
    JobFailed41 = "x-1/JobFailed41.v1-beta_2",
),
rules(
    all(StoreReady31 = True | False, NetworkUnavailable27, JobCompleted = False | Unknown) => Unknown,
    all(JobFailed22 = False, StoreReady9) => r#loop,
    NetworkUnavailable27 => Pending,
    not(all(any(Synced11 = False, Progressing21 = False | Unknown, NetworkUnavailable27 = False))) => Failed,
    all(StoreReady = False | Unknown, Progressing = False) => r#loop,
    all(StoreReady31 = True | Unknown, JobFailed, Attached13 = False, any(Attached, Attached = False, Attached)) => Pending,
    all(JobCompleted24 = False, StoreReady9) => Unknown,
    NetworkUnavailable27 => Degraded,
    all(Degraded15, all()) => Completed,
    all(NetworkUnavailable = True | False, MongoDBAccessRequestReady = False, all(Degraded39 = True | False | Unknown, Progressing21 = True | False)) => Pending,
    all(Synced11 = True | Unknown, Attached16, Progressing21 = True | False | Unknown, not(all(JobFailed40 = Unknown, all(Ready = False, Available28 = True | Unknown)))) => Unknown,
    all(JobFailed40 = True | Unknown, all(Available = Unknown, not(Attached = True | False), any(Ready34, Degraded17))) => Pending,
    all(StoreReady25, NetworkUnavailable) => Error,
    not(not(any(NetworkUnavailable))) => Failed,
    all(Progressing = False | Unknown, JobFailed41, any(Attached37 = True | Unknown)) => Pending,
    all(Available, MongoDBAccessRequestReady38 = Unknown) => Running,
    all(not(not(RULES)), not(any(Synced32 = True | Unknown, RULES = True | Unknown, Attached37 = Unknown)), JobCompleted24) => Completed,
    all(StoreReady35 = True | False, JobFailed2 = True | False, Synced11, JobFailed20, Ready, MongoDBAccessRequestReady38 = False | Unknown, Degraded = Unknown) => Pending,
    all(StoreReady = True | False | Unknown, Progressing, not(any(StoreReady9 = True | False, Synced11, Ready34 = True | False))) => r#loop,
    all(Attached7 = Unknown, Synced32 = True | Unknown, Degraded15 = True | Unknown, not(all(Progressing18, MongoDBAccessRequestReady, any(Degraded17 = True | False, Available28 = False | Unknown)))) => Pending,
    all(Degraded = True | False, Degraded39) => Running,
    all(Progressing = False | Unknown, Available36 = False) => Pending,
    ///  
    all(StoreReady9 = False | Unknown, Ready, Attached13 = True | Unknown) => Pending,
    _ => Completed,
),
never(all(RULES = True | Unknown, Attached13 = False, all(MongoDBAccessRequestReady38 = True | False, StoreReady = True | False | Unknown))),
)]
pub struct List205Status {
    conditions: Vec<TypeAndStatus>,
    phase: List205Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady(unread),
    StoreReady1(absent = False) = "gateway.networking.k8s.io/StoreReady1",
    Ready(unread) = "gateway.networking.k8s.io/Ready",
    JobCompleted(unread),
    StoreReady4(negative),
    JobFailed(negative) = "example.com/JobFailed",
    JobFailed6 = "J9",
    Degraded(absent = True),
    StoreReady8,
    /// One line.
    Synced,
    JobFailed10,
    Available,
    JobFailed12(negative, unread),
    Ready13,
    Synced14(negative),
    Ready15(negative) = "example.com/Ready15",
    JobScheduled(unread),
    NetworkUnavailable,
    MongoDBAccessRequestReady(unread),
    MongoDBAccessRequestReady19(unread),
    JobCompleted20(unread),
    JobFailed21(absent = False),
    #[doc = " carriage\rreturn"]
    JobScheduled22(unread) = "example.com/JobScheduled22xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    MongoDBAccessRequestReady23(negative),
    Available24(unread) = "example.com/Available24xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobScheduled25,
    JobScheduled26(negative),
    StoreReady27(unread),
    JobCompleted28(negative),
    NetworkUnavailable29,
    JobCompleted30(unread) = "x-1/JobCompleted30.v1-beta_2",
    MongoDBAccessRequestReady31(negative),
    MongoDBAccessRequestReady32,
    Available33(unread),
    rules(unread),
    Degraded35 = "example.com/Degraded35xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobCompleted36,
    Available37 = "A9",
    _hidden(negative, unread) = "h9",
    Progressing(unread),
    NetworkUnavailable40,
    NetworkUnavailable41(negative),
    StoreReady42,
),
rules(
    all(JobScheduled26 = True | False, MongoDBAccessRequestReady31 = False, all(Available)) => Degraded,
    all(StoreReady4, NetworkUnavailable41) => Default,
    all(JobCompleted36 = False, MongoDBAccessRequestReady23) => Running,
    all(Ready13 = True | False, Synced = False | Unknown, JobFailed, StoreReady1 = False, NetworkUnavailable40 = True | False, JobCompleted36, MongoDBAccessRequestReady32 = True | Unknown, all()) => Degraded,
    all(NetworkUnavailable = False | Unknown, Available37 = False | Unknown, any(JobFailed21, JobCompleted28 = False | Unknown, Degraded35 = Unknown, StoreReady42 = True | False | Unknown, JobFailed6)) => Completed,
    not(JobFailed21) => Degraded,
    all(JobScheduled25 = False | Unknown, Degraded35 = True | False | Unknown, all(StoreReady8 = False | Unknown, all(Synced14, StoreReady4, Synced = False | Unknown, StoreReady4 = False, Synced14, Synced14 = Unknown, JobCompleted36, Degraded, Available37, Ready15))) => Degraded,
    StoreReady42 => Pending,
    all(JobScheduled25, any(Available = False, JobScheduled26 = False)) => Default,
    all(StoreReady8, all(NetworkUnavailable29 = False | Unknown)) => Error,
    all(JobFailed10, Synced14) => Unknown,
    _ => Unknown,
),
never(all(Available37 = False, StoreReady42)),
)]
pub struct List206Status {
    conditions: Vec<TypeAndStatus>,
    phase: List206Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced,
    StoreReady(negative),
    Attached(absent = False),
    JobFailed,
    Progressing(absent = True, unread),
    MongoDBAccessRequestReady(unread) = "example.com/MongoDBAccessRequestReadyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded(absent = True),
    StoreReady7(unread) = "gateway.networking.k8s.io/StoreReady7",
    JobCompleted(negative),
    /// A tab:	.
    Synced9,
    StoreReady10 = "gateway.networking.k8s.io/StoreReady10",
    Ready(absent = True),
    JobCompleted12,
    JobFailed13,
    Synced14(negative, absent = True, unread),
    Synced15(absent = False, unread) = "example.com/Synced15",
    #[doc = " carriage\rreturn"]
    JobScheduled,
    Synced17,
    Degraded18(negative),
    /// Snöwman ☃
    JobFailed19,
    StoreReady20(negative, unread),
    MongoDBAccessRequestReady21(absent = True),
    MongoDBAccessRequestReady22,
    Available(negative) = "example.com/Available",
    JobFailed24(negative) = "gateway.networking.k8s.io/JobFailed24",
    Ready25 = "example.com/Ready25",
    /// Quotes " and \ and */ and {braces} and `ticks`
    JobScheduled26 = "example.com/JobScheduled26xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Attached27(unread) = "gateway.networking.k8s.io/Attached27",
    NetworkUnavailable(unread),
    StoreReady29(absent = True),
    Attached30,
    MongoDBAccessRequestReady31 = "gateway.networking.k8s.io/MongoDBAccessRequestReady31",
    MongoDBAccessRequestReady32,
    Ready33,
    NetworkUnavailable34,
    Ready35,
    JobScheduled36(negative) = "gateway.networking.k8s.io/JobScheduled36",
    Option,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobCompleted38(negative),
    JobScheduled39(unread),
    MongoDBAccessRequestReady40(unread) = "gateway.networking.k8s.io/MongoDBAccessRequestReady40",
    StoreReady41(absent = True),
    Synced42(negative, absent = True),
),
rules(
    all(JobCompleted38, Degraded18 = True | False, StoreReady41) => Deleting,
    all(MongoDBAccessRequestReady32 = Unknown, MongoDBAccessRequestReady22, all(Synced42 = False | Unknown, any(NetworkUnavailable34 = True | False, JobFailed13 = False | Unknown, Ready))) => Ready,
    /// Snöwman ☃
    not(any(JobScheduled26 = False, Attached = True | False | Unknown, MongoDBAccessRequestReady21)) => Ready,
    any(JobCompleted38) => Error,
    all(JobCompleted12, Option = True | Unknown, Attached30 = True | Unknown) => NotReady,
    all(Attached30 = False, Degraded) => Deleting,
    all(JobCompleted12 = Unknown, MongoDBAccessRequestReady31 = True | Unknown) => Failed,
    all(MongoDBAccessRequestReady22, StoreReady, Available = Unknown, Attached = True | Unknown, JobFailed24 = True | Unknown, JobFailed) => Unknown,
    any(MongoDBAccessRequestReady32 = Unknown) => Unknown,
    all(Ready33 = False, Degraded18 = Unknown, Option = False | Unknown) => Unknown,
    all(JobScheduled26 = Unknown, JobFailed13, not(any(all(Synced17)))) => Deleting,
    ///     Indented,
    ///   and less.
    JobCompleted38 = False => Pending,
    all(Degraded, Synced, Option = True | False) => Pending,
    all(StoreReady41 = False | Unknown, Ready35, StoreReady29) => Pending,
    all(JobFailed19 = False | Unknown, any(StoreReady29, all(MongoDBAccessRequestReady22 = Unknown, MongoDBAccessRequestReady32, Synced42, MongoDBAccessRequestReady32))) => Unknown,
    all(StoreReady10, Synced9, JobCompleted = False | Unknown, all(not(Synced17), JobFailed24 = False)) => Deleting,
    all(JobScheduled36 = False | Unknown, MongoDBAccessRequestReady31) => Ready,
    all(Available = False) => Unknown,
    not(any(Ready35, Available, Ready, not(Ready = True | False))) => Deleting,
    all(Ready = Unknown, StoreReady41 = False | Unknown) => Error,
    all(JobCompleted38 = Unknown, any(JobCompleted38, not(JobScheduled), any(Attached = Unknown))) => Ready,
    all(JobFailed24, Degraded18 = False | Unknown, JobCompleted12, Degraded, Synced = True | Unknown, Option = True | False, MongoDBAccessRequestReady31, Ready25 = False, JobFailed19, JobFailed13) => Error,
    /// Trailing space 
    /// / and a slash
    any() => Failed,
    _ => Pending,
),
)]
pub struct List207Status {
    conditions: Vec<TypeAndStatus>,
    phase: List207Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached(unread) = "example.com/Attachedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    MongoDBAccessRequestReady(unread),
    Synced(negative, unread) = "gateway.networking.k8s.io/Synced",
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    JobFailed,
    Degraded(negative, absent = False),
    NetworkUnavailable(negative, unread),
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    NetworkUnavailable6(negative, unread),
    Option(negative),
    JobFailed8(negative, unread),
    StoreReady,
    Degraded10 = "gateway.networking.k8s.io/Degraded10",
    NetworkUnavailable11,
    ///     Indented,
    ///   and less.
    MongoDBAccessRequestReady12,
    JobFailed13,
    JobFailed14(unread),
    MongoDBAccessRequestReady15(negative),
    /// Snöwman ☃
    NetworkUnavailable16(negative),
    JobCompleted(negative) = "example.com/JobCompleted",
    Progressing,
    Progressing19(negative),
    JobFailed20(unread),
    JobCompleted21 = "x-1/JobCompleted21.v1-beta_2",
    JobFailed22(absent = True, unread),
    Attached23,
    ///  
    JobCompleted24(unread),
    MongoDBAccessRequestReady25(negative) = "gateway.networking.k8s.io/MongoDBAccessRequestReady25",
    NetworkUnavailable26(unread),
    Attached27,
    /// Trailing space 
    /// / and a slash
    Degraded28(unread),
    Synced29(unread) = "example.com/Synced29xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Available(negative, unread) = "x-1/Available.v1-beta_2",
    Available31,
    Progressing32,
    Progressing33(negative) = "gateway.networking.k8s.io/Progressing33",
    ///     Indented,
    ///   and less.
    core = "example.com/corexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Ready = "example.com/Ready",
    Attached36,
    MongoDBAccessRequestReady37(unread),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    JobFailed38(absent = True),
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Attached39(negative, unread),
    Ready40(absent = False) = "gateway.networking.k8s.io/Ready40",
    Degraded41(unread) = "D9",
    MongoDBAccessRequestReady42(negative),
    JobFailed43,
    Progressing44(absent = False) = "x-1/Progressing44.v1-beta_2",
    StoreReady45(negative),
    StoreReady46(unread),
    StoreReady47(negative, unread),
    Degraded48(unread),
    StoreReady49(negative) = "gateway.networking.k8s.io/StoreReady49",
    JobCompleted50 = "gateway.networking.k8s.io/JobCompleted50",
    Ready51,
    Attached52(unread),
    Err(unread),
    Available54(unread) = "x-1/Available54.v1-beta_2",
    Synced55(negative) = "example.com/Synced55xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    not(unread) = "gateway.networking.k8s.io/not",
    NetworkUnavailable57,
    Attached58(negative) = "A9",
    ///  
    JobCompleted59,
    Progressing60(unread),
    NetworkUnavailable61(absent = True),
    JobCompleted62(unread),
),
rules(
    all(Synced55, MongoDBAccessRequestReady25) => Error,
    all(Ready40 = Unknown, Ready) => NotReady,
    all(Degraded, JobCompleted59 = False, Ready51, JobFailed43, Ready, Attached27 = False, Progressing19, NetworkUnavailable11 = Unknown, JobFailed = True | False | Unknown, Attached58, JobCompleted50 = Unknown, MongoDBAccessRequestReady42) => Unknown,
    all(Attached23 = Unknown, all(JobFailed13, Progressing19 = True | Unknown)) => Failed,
    StoreReady49 => NotReady,
    any(StoreReady = False, StoreReady, StoreReady = True | Unknown, StoreReady = True | False | Unknown) => Ready,
    all(Available31, JobCompleted21, NetworkUnavailable11) => Ready,
    not(any(JobCompleted, Attached58, Attached36 = Unknown)) => Unknown,
    all(MongoDBAccessRequestReady15 = True | False, Degraded) => Error,
    all(Progressing32 = False | Unknown, Progressing44) => Error,
    all(Option = True | Unknown, MongoDBAccessRequestReady12, any(Attached58 = True | Unknown)) => Error,
    all(Progressing33 = False, core = False, not(all(not(Synced55 = False | Unknown), all(StoreReady45 = True | False, Progressing32 = True | False, JobFailed38)))) => NotReady,
    all(Degraded10, Attached23 = Unknown) => Error,
    all(NetworkUnavailable16, Degraded10, Degraded = True | Unknown, NetworkUnavailable61 = False) => Unknown,
    all(NetworkUnavailable57, Progressing = True | False) => None,
    _ => Unknown,
),
)]
pub struct List208Status {
    conditions: Vec<TypeAndStatus>,
    phase: List208Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced,
    StoreReady = "example.com/StoreReady",
    Ready,
    StoreReady3,
    Available(absent = True),
    Progressing,
    Attached,
    MongoDBAccessRequestReady(absent = True) = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
    Available8(absent = False),
    Attached9,
    StoreReady10(negative, unread) = "gateway.networking.k8s.io/StoreReady10",
    JobFailed,
    NetworkUnavailable(negative),
    StoreReady13 = "x-1/StoreReady13.v1-beta_2",
    StoreReady14(negative) = "x-1/StoreReady14.v1-beta_2",
    Attached15(negative) = "example.com/Attached15",
    Attached16(unread),
    StoreReady17,
    Ready18 = "example.com/Ready18xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobFailed19(negative),
    NetworkUnavailable20(negative, absent = False),
    Ready21(negative) = "gateway.networking.k8s.io/Ready21",
    Degraded,
    NetworkUnavailable23,
    Progressing24,
    Progressing25(negative, absent = True),
    JobCompleted,
    Synced27(unread),
    /// Quotes " and \ and */ and {braces} and `ticks`
    Degraded28 = "gateway.networking.k8s.io/Degraded28",
    JobScheduled(unread) = "J9",
    Synced30(negative),
    Attached31(negative),
    Available32(unread),
    NetworkUnavailable33 = "gateway.networking.k8s.io/NetworkUnavailable33",
    Synced34,
    /// One line.
    JobScheduled35,
    Synced36(negative),
    Progressing37(absent = True) = "gateway.networking.k8s.io/Progressing37",
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobScheduled38(negative, unread),
    StoreReady39 = "x-1/StoreReady39.v1-beta_2",
    Synced40,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Available41,
    negative(negative) = "gateway.networking.k8s.io/negative",
    Ready43 = "R9",
    Available44,
    Attached45,
    JobScheduled46,
    MongoDBAccessRequestReady47 = "example.com/MongoDBAccessRequestReady47xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    NetworkUnavailable48,
    Degraded49(negative),
    Progressing50,
    Degraded51(negative, absent = False) = "example.com/Degraded51",
    StoreReady52,
    Synced53(negative),
    Progressing54,
    JobFailed55(negative, unread),
    _hidden = "h9",
    JobScheduled57,
    JobFailed58 = "x-1/JobFailed58.v1-beta_2",
    Degraded59,
    JobScheduled60(negative),
    NetworkUnavailable61(negative, absent = False),
    Available62,
),
rules(
    all(StoreReady13 = True | Unknown, StoreReady52, Degraded28 = True | Unknown) => Error,
    all(Progressing25 = True | False, JobCompleted = True | False) => Error,
    all(Progressing37, Ready18 = Unknown, MongoDBAccessRequestReady = True | False, StoreReady = True | False, Ready, Synced, Attached = False, all(negative, any(StoreReady17 = False | Unknown, Degraded49, NetworkUnavailable61 = True | False), JobScheduled57)) => Error,
    all(Progressing54 = True | False | Unknown, JobFailed19, Synced36 = True | False | Unknown) => Error,
    all(Degraded49, all(Available44 = True | False, JobScheduled57 = True | Unknown, MongoDBAccessRequestReady = True | Unknown, NetworkUnavailable20 = Unknown, NetworkUnavailable33 = False | Unknown, JobScheduled46)) => Error,
    all(NetworkUnavailable20 = False, StoreReady17) => Error,
    all(Synced36, Synced40, all(all(all(NetworkUnavailable = False | Unknown)))) => Error,
    all(NetworkUnavailable20 = True | Unknown, Attached9, NetworkUnavailable61) => Error,
    all(Synced34 = True | Unknown, JobFailed = True | False | Unknown, Degraded51, not(all(all(Progressing24 = False | Unknown), any(JobScheduled46, Attached45 = False | Unknown), not(Available44)))) => Error,
    all(Progressing54, Progressing24) => Error,
    all(Available41, any(Available62, not(Synced53))) => Error,
    all(NetworkUnavailable61, Synced30) => Error,
    any(Ready18, NetworkUnavailable48 = Unknown, Attached15 = True | Unknown, Attached45, NetworkUnavailable, negative, Attached9, StoreReady39, Attached, Synced36, StoreReady3 = Unknown, Available44) => Error,
    NetworkUnavailable23 => Error,
    all(Attached9, Ready21, NetworkUnavailable33 = False, Attached45 = True | False, JobScheduled57, Attached = True | False | Unknown, any(Degraded28, Available = True | Unknown, Attached = True | Unknown)) => Error,
    all(NetworkUnavailable20 = False | Unknown, _hidden = True | False) => Error,
    all(MongoDBAccessRequestReady, StoreReady3 = False | Unknown, not(all(not(Progressing37 = True | False), JobScheduled46, StoreReady52))) => Error,
    all(Attached45, Ready18 = True | False, Ready43) => Error,
    all(StoreReady14 = False | Unknown, all(all(Attached = False | Unknown, Progressing24))) => Error,
    all(NetworkUnavailable48, not(Synced30 = True | False)) => Error,
    all(StoreReady = Unknown, Synced53 = True | Unknown, negative, Attached31 = False | Unknown, NetworkUnavailable20 = Unknown, Attached9, NetworkUnavailable61, not(Attached = True | False)) => Error,
    all(StoreReady39 = Unknown, Ready18, JobScheduled60, StoreReady39 = Unknown, any(Progressing24, Attached9)) => Error,
    #[doc = " carriage\rreturn"]
    all(Ready18 = True | False | Unknown, not(negative)) => Error,
    any(all(NetworkUnavailable48 = True | False, all(JobScheduled35 = Unknown, JobScheduled60, Degraded), not(Available62))) => Error,
    all(Progressing37 = False | Unknown, StoreReady = False, any(Available8 = False | Unknown, Progressing24 = True | Unknown)) => Error,
    all(Degraded49, Synced34, all()) => Error,
    all(NetworkUnavailable23 = True | Unknown, Ready = Unknown, all(any(Progressing, Attached9 = False, StoreReady13 = True | False, StoreReady17 = True | Unknown, Ready21 = Unknown, Progressing25 = True | Unknown), not(all(Synced30, Degraded28)))) => Error,
    all(StoreReady13, Attached = True | Unknown) => Error,
    all(Progressing24 = False, not(all(MongoDBAccessRequestReady, JobScheduled57 = Unknown, Progressing37 = True | Unknown))) => Error,
    all(JobFailed58, Ready18, not(all(all(StoreReady39 = Unknown)))) => Error,
    all(Progressing37, Progressing54 = Unknown, Available8, Progressing25 = False | Unknown, negative, Degraded59, StoreReady13, Synced30, MongoDBAccessRequestReady47 = False | Unknown, StoreReady, Ready18 = True | False, JobScheduled35) => Error,
    all(StoreReady39, Progressing50) => Error,
),
ensure(all(MongoDBAccessRequestReady47, Attached15 = True | False | Unknown, JobScheduled46 = False | Unknown) => _hidden = Unknown),
ensure(StoreReady => any(Progressing = False | Unknown, Available44)),
)]
pub struct List209Status {
    conditions: Vec<TypeAndStatus>,
    phase: List209Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady,
    JobScheduled,
    JobFailed(absent = False),
    /// Snöwman ☃
    NetworkUnavailable(negative),
    Degraded(absent = True),
    Degraded5(absent = False),
    Ready(unread),
    MongoDBAccessRequestReady,
    JobScheduled8(unread) = "x-1/JobScheduled8.v1-beta_2",
    Ready9,
    Ready10,
    Ready11(unread),
    MongoDBAccessRequestReady12(absent = True) = "x-1/MongoDBAccessRequestReady12.v1-beta_2",
    Available(negative),
    NetworkUnavailable14(negative, unread),
    MongoDBAccessRequestReady15,
    Degraded16,
    Progressing(absent = True, unread),
    Degraded18(unread),
    Available19,
    ///     Indented,
    ///   and less.
    Ready20(unread),
    MongoDBAccessRequestReady21(negative),
    Degraded22(negative),
    JobFailed23 = "J9",
    /// Trailing space 
    /// / and a slash
    JobScheduled24(unread),
    MongoDBAccessRequestReady25,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    StoreReady26(unread) = "gateway.networking.k8s.io/StoreReady26",
    StoreReady27,
    NetworkUnavailable28,
    Degraded29(absent = True, unread),
    JobScheduled30(unread),
    StoreReady31,
    Attached(negative, unread) = "x-1/Attached.v1-beta_2",
    r#gen,
    Ready34(unread),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    MongoDBAccessRequestReady35(unread),
    Degraded36(unread),
    Synced(negative),
    Degraded38(absent = False, unread),
    Attached39(unread),
    JobScheduled40 = "gateway.networking.k8s.io/JobScheduled40",
    Synced41(unread) = "S9",
    MongoDBAccessRequestReady42(absent = False),
    Available43(negative, unread) = "example.com/Available43",
    Degraded44,
    Degraded45(negative, unread),
    JobFailed46(unread),
    JobCompleted(negative, unread) = "x-1/JobCompleted.v1-beta_2",
    Attached48(negative, unread) = "gateway.networking.k8s.io/Attached48",
    Progressing49 = "P9",
    Available50(absent = True) = "example.com/Available50",
    JobScheduled51,
    Attached52(unread),
    JobFailed53 = "x-1/JobFailed53.v1-beta_2",
    JobCompleted54(negative),
    Ready55(unread),
    Progressing56(unread) = "example.com/Progressing56xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Synced57(unread),
    MongoDBAccessRequestReady58,
    JobScheduled59,
    StoreReady60,
    Synced61(negative, unread),
    /// Quotes " and \ and */ and {braces} and `ticks`
    Progressing62,
    Attached63(unread),
),
rules(
    all(r#gen, all(all(r#gen, NetworkUnavailable))) => None,
    /// A tab:	.
    all(StoreReady = False | Unknown, MongoDBAccessRequestReady25) => Completed,
    #[doc = " carriage\rreturn"]
    all(MongoDBAccessRequestReady21, MongoDBAccessRequestReady12 = True | Unknown, NetworkUnavailable, MongoDBAccessRequestReady58, Progressing49 = True | False, JobScheduled40, StoreReady31, Degraded22, Available = False, Degraded, JobScheduled59 = True | Unknown) => Pending,
    JobCompleted54 => Degraded,
    ///     Indented,
    ///   and less.
    all(Degraded44, Degraded = Unknown, NetworkUnavailable28 = True | False) => Completed,
    all(MongoDBAccessRequestReady42, Degraded5 = True | False | Unknown) => Running,
    all(Ready10, Progressing62) => Degraded,
    all(Available19 = Unknown, Available50 = Unknown, not(not(MongoDBAccessRequestReady = True | Unknown))) => Pending,
    all(Progressing49 = False, any(JobScheduled51, any(MongoDBAccessRequestReady42))) => Pending,
    all(JobFailed23, Degraded, any(MongoDBAccessRequestReady25, Degraded5, StoreReady27)) => Completed,
    all(MongoDBAccessRequestReady12 = False | Unknown, Degraded16 = True | Unknown) => Error,
    all(MongoDBAccessRequestReady15 = False, JobFailed) => Deleting,
    all(StoreReady = True | False, NetworkUnavailable28 = True | False, JobFailed53 = Unknown, any(all(Ready10 = True | Unknown, Degraded, r#gen = False | Unknown))) => Degraded,
    /// Snöwman ☃
    all(MongoDBAccessRequestReady25 = True | Unknown, Available = False | Unknown, JobScheduled, StoreReady60) => Error,
    all(Synced, JobFailed23 = True | Unknown, Ready9) => Running,
    _ => Running,
),
)]
pub struct List210Status {
    conditions: Vec<TypeAndStatus>,
    phase: List210Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady,
    NetworkUnavailable(negative),
    Some(negative) = "gateway.networking.k8s.io/Some",
    StoreReady(negative) = "example.com/StoreReady",
    /// A tab:	.
    JobFailed,
    Attached(negative),
    Ready(unread) = "example.com/Readyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobScheduled(unread),
    Ready8,
    MongoDBAccessRequestReady9,
    JobFailed10,
    Degraded,
    Synced(absent = False),
    Synced13,
    JobScheduled14,
    JobFailed15(negative, unread),
    Degraded16,
    JobFailed17(negative) = "x-1/JobFailed17.v1-beta_2",
    ///  
    JobScheduled18(negative),
    Error(negative),
    Ready20(absent = True),
    Synced21 = "gateway.networking.k8s.io/Synced21",
    NetworkUnavailable22,
    Attached23(negative),
    #[doc = " carriage\rreturn"]
    Attached24(absent = False),
    MongoDBAccessRequestReady25(absent = True),
    /// One line.
    Attached26 = "gateway.networking.k8s.io/Attached26",
    Attached27,
    JobCompleted(absent = True) = "example.com/JobCompleted",
    NetworkUnavailable29(negative),
    Progressing = "example.com/Progressing",
    Synced31(absent = False),
    MongoDBAccessRequestReady32,
    Attached33(negative, absent = True),
    Progressing34,
    JobScheduled35(absent = False),
    JobScheduled36,
    MongoDBAccessRequestReady37,
    Attached38(negative),
    Ready39 = "R9",
    any,
    JobFailed41(absent = True),
    core = "example.com/corexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    NetworkUnavailable43 = "x-1/NetworkUnavailable43.v1-beta_2",
    JobCompleted44,
    Progressing45,
    StoreReady46,
    JobScheduled47(negative, absent = False),
    JobScheduled48 = "example.com/JobScheduled48",
    Progressing49,
    Attached50,
    Degraded51,
    JobCompleted52,
    JobCompleted53(negative) = "gateway.networking.k8s.io/JobCompleted53",
    StoreReady54 = "example.com/StoreReady54",
    JobCompleted55,
    Available,
    NetworkUnavailable57 = "N9",
    Progressing58(negative) = "gateway.networking.k8s.io/Progressing58",
    /// A tab:	.
    MongoDBAccessRequestReady59 = "gateway.networking.k8s.io/MongoDBAccessRequestReady59",
    StoreReady60,
    MongoDBAccessRequestReady61(negative) = "M9",
    StoreReady62(negative) = "x-1/StoreReady62.v1-beta_2",
    JobFailed63(negative),
),
rules(
    all(StoreReady, Synced, any(any(any(JobCompleted44, Attached50 = True | Unknown, JobCompleted), not(JobScheduled14 = True | Unknown), JobScheduled36))) => Error,
    ///  
    all(NetworkUnavailable22, Attached50 = False) => phase,
    all(Attached26, MongoDBAccessRequestReady = Unknown, Attached38, any(NetworkUnavailable29, Progressing45 = True | Unknown)) => Error,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    any(JobFailed63) => Failed,
    all(Synced13 = False, Available) => Unknown,
    not(all()) => Pending,
    all(StoreReady60 = False, StoreReady46, Degraded51 = False | Unknown, all(Degraded, Degraded51 = True | False)) => Unknown,
    all(Available = Unknown, NetworkUnavailable43) => phase,
    all(NetworkUnavailable29 = True | Unknown, NetworkUnavailable43, any(any(), any(JobFailed = False, Synced31 = True | False))) => phase,
    all(Attached26, Attached24 = False, NetworkUnavailable22 = False | Unknown) => Pending,
    all(NetworkUnavailable, Synced31 = True | False, MongoDBAccessRequestReady61, all(all(JobFailed41, any = Unknown), StoreReady60)) => Unknown,
    all(not(any(JobScheduled47 = True | Unknown, JobFailed10)), JobFailed63) => Running,
    all(all(core), not(all(StoreReady46 = True | Unknown, JobScheduled18, Attached26)), Synced31 = True | Unknown) => Pending,
    all(JobScheduled35, MongoDBAccessRequestReady, Ready8, any(Attached = Unknown, Progressing34 = False, JobFailed63 = False | Unknown, JobCompleted, NetworkUnavailable57, NetworkUnavailable22 = Unknown, Degraded51 = False | Unknown, Degraded16 = True | Unknown, Progressing45 = False, JobFailed10, Ready39, JobFailed, all(JobScheduled18, Attached33, Attached26))) => Running,
    all(any(MongoDBAccessRequestReady32, JobScheduled48 = True | False | Unknown, not(JobFailed10 = True | Unknown)), not(any(Synced13 = True | False | Unknown)), not(NetworkUnavailable22)) => Failed,
    all(MongoDBAccessRequestReady = True | False | Unknown, any = False, all(any = True | False, not(all(JobFailed17, Attached26, MongoDBAccessRequestReady37)))) => Error,
    all(StoreReady60 = False | Unknown, NetworkUnavailable57, StoreReady54 = False | Unknown, Degraded51 = True | Unknown, JobScheduled48 = False, Progressing45 = False | Unknown, core = True | False, Ready39 = True | False, JobScheduled36, Attached33 = Unknown, all(Error = True | False, Synced31 = False, Progressing45 = Unknown, NetworkUnavailable29, Degraded51 = False | Unknown, MongoDBAccessRequestReady61 = False)) => phase,
    all(Ready8 = False, all(not(JobFailed17), all(MongoDBAccessRequestReady61), any(any, Progressing49 = True | Unknown))) => Ready,
    all(JobScheduled36 = Unknown, Progressing, Attached24) => Error,
    all(JobFailed17, JobFailed10, StoreReady, not(not(not(Available)))) => Completed,
    all(MongoDBAccessRequestReady = False, JobFailed63 = True | Unknown) => Running,
    all(Progressing58 = Unknown, JobScheduled14 = False) => Unknown,
    all(JobCompleted55 = True | Unknown, StoreReady46 = Unknown, core = Unknown) => Ready,
    all(not(StoreReady), Attached26) => Running,
    all(Ready20 = Unknown, Progressing34 = True | False) => Running,
    all(Attached33 = False | Unknown, Attached33, NetworkUnavailable57 = False) => Pending,
    all(Synced21, any()) => Unknown,
    not(JobScheduled18) => Completed,
    all(Degraded16, Ready39) => Unknown,
    all(StoreReady62, JobFailed10 = True | False, NetworkUnavailable22 = True | False) => Failed,
    all(not(all(Some, Attached, MongoDBAccessRequestReady37)), Degraded51 = True | Unknown, Attached38 = False | Unknown) => Pending,
    all(JobFailed17, MongoDBAccessRequestReady59 = False | Unknown, MongoDBAccessRequestReady37) => Failed,
    all(StoreReady54, StoreReady60, MongoDBAccessRequestReady25, all(JobFailed41 = False | Unknown, not(all(Attached50, Progressing45, JobScheduled48)))) => Pending,
    /// Trailing space 
    /// / and a slash
    all(NetworkUnavailable29, any(JobFailed63, Error)) => Unknown,
    all(MongoDBAccessRequestReady37, Synced21, any(JobCompleted = False | Unknown)) => phase,
    all(JobFailed63 = Unknown, Degraded = Unknown) => Completed,
    all(JobCompleted53 = False | Unknown, JobCompleted55 = False | Unknown, all(any(NetworkUnavailable57 = True | False, Ready39 = False, Synced21), all(StoreReady46, MongoDBAccessRequestReady25 = False, JobFailed = Unknown))) => phase,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(Degraded, JobFailed = False) => phase,
    all(MongoDBAccessRequestReady59) => Ready,
    all(NetworkUnavailable22 = False | Unknown, MongoDBAccessRequestReady59) => Pending,
    all(Degraded16 = True | False | Unknown, JobScheduled47, JobScheduled14 = False, Progressing45 = Unknown, Synced = False) => Running,
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(JobCompleted53 = Unknown, Synced21, JobCompleted53) => Failed,
    all(NetworkUnavailable57 = Unknown, JobCompleted = False | Unknown, any(JobScheduled48 = True | Unknown, MongoDBAccessRequestReady9)) => Pending,
    all(Attached26 = False, MongoDBAccessRequestReady32, Attached38 = False) => Pending,
    all(any, Attached24, not(all(StoreReady46, all(StoreReady60)))) => Pending,
    all(all(), Attached27 = False | Unknown, any(JobCompleted53, any, Attached27 = False)) => phase,
    all(MongoDBAccessRequestReady9, JobCompleted53, not(JobFailed41)) => phase,
    all(Degraded16) => Failed,
    all(Degraded16, JobFailed10, all(JobScheduled48 = True | False, JobFailed63 = True | False | Unknown)) => Completed,
    all(Synced21 = False | Unknown, NetworkUnavailable = False | Unknown) => Ready,
    /// A tab:	.
    any(StoreReady60 = Unknown, JobFailed17, Attached38) => Failed,
    Attached24 => Ready,
    all(Attached50 = False | Unknown, JobCompleted52 = True | False, JobScheduled35 = True | Unknown) => Ready,
    all(any(any(JobFailed63)), all(MongoDBAccessRequestReady61, all(Degraded16, Progressing45, Synced))) => Running,
    all(Attached = Unknown, Attached23, JobFailed41 = False | Unknown) => Pending,
    all(JobScheduled48 = True | Unknown, MongoDBAccessRequestReady25) => Running,
    all(Synced = False, Attached23) => Running,
    all(JobFailed41 = True | Unknown, Attached50 = False | Unknown) => Pending,
    all(Degraded, Synced31) => Pending,
    all(JobScheduled35, MongoDBAccessRequestReady37, all()) => Running,
    all(JobCompleted53 = False, JobScheduled35) => Pending,
    all(JobCompleted53, StoreReady46, Ready39, MongoDBAccessRequestReady32 = False, MongoDBAccessRequestReady25 = Unknown, JobScheduled18 = True | False, Degraded, JobFailed = True | Unknown, MongoDBAccessRequestReady61 = False, StoreReady54, all()) => phase,
    all(Degraded51, Synced21, JobCompleted55 = False, MongoDBAccessRequestReady25 = Unknown, MongoDBAccessRequestReady59 = True | Unknown) => phase,
    _ => Running,
),
)]
pub struct List211Status {
    conditions: Vec<TypeAndStatus>,
    phase: List211Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady = "M9",
),
rules(
    all(all(not(MongoDBAccessRequestReady = True | False)), all(not(MongoDBAccessRequestReady), any(MongoDBAccessRequestReady, MongoDBAccessRequestReady = False | Unknown), MongoDBAccessRequestReady = False | Unknown)) => Degraded,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = Unknown) => Unknown,
    all(MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady) => Error,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady) => Error,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | Unknown) => Pending,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = Unknown) => Unknown,
    any(MongoDBAccessRequestReady) => Error,
    ///     Indented,
    ///   and less.
    MongoDBAccessRequestReady => Error,
    all(MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady = True | False, all(MongoDBAccessRequestReady = True | Unknown)) => Degraded,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = False | Unknown) => Degraded,
    all(MongoDBAccessRequestReady = False, MongoDBAccessRequestReady) => Deleting,
    all(all(MongoDBAccessRequestReady = False | Unknown), MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady = False | Unknown) => Deleting,
    MongoDBAccessRequestReady => Failed,
    all(MongoDBAccessRequestReady) => Degraded,
    any(MongoDBAccessRequestReady) => Unknown,
    not(all(MongoDBAccessRequestReady = False | Unknown, any(MongoDBAccessRequestReady = False | Unknown))) => Error,
    all(MongoDBAccessRequestReady = False | Unknown, MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | Unknown) => Ready,
    all(MongoDBAccessRequestReady = False | Unknown) => Error,
    any() => Unknown,
    any() => Deleting,
    MongoDBAccessRequestReady => Unknown,
    ///     Indented,
    ///   and less.
    all(MongoDBAccessRequestReady = False, MongoDBAccessRequestReady) => Running,
    MongoDBAccessRequestReady => Pending,
    /// Trailing space 
    /// / and a slash
    all(MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady) => Running,
    all(MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady, all(MongoDBAccessRequestReady = True | False, any(all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | False), MongoDBAccessRequestReady = False, all(MongoDBAccessRequestReady = False)))) => Degraded,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady, MongoDBAccessRequestReady = False | Unknown) => Running,
    MongoDBAccessRequestReady => Unknown,
    all(any(MongoDBAccessRequestReady, not(MongoDBAccessRequestReady), MongoDBAccessRequestReady), MongoDBAccessRequestReady) => Failed,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | False | Unknown) => Error,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady, any(any(not(MongoDBAccessRequestReady = True | Unknown), not(MongoDBAccessRequestReady), not(MongoDBAccessRequestReady)))) => Ready,
    MongoDBAccessRequestReady => Unknown,
    all(MongoDBAccessRequestReady = False, MongoDBAccessRequestReady = True | False | Unknown) => Running,
    /// One line.
    all(any(MongoDBAccessRequestReady, not(MongoDBAccessRequestReady = Unknown))) => Running,
    all(MongoDBAccessRequestReady = False | Unknown, MongoDBAccessRequestReady) => Degraded,
    any(MongoDBAccessRequestReady = Unknown) => Failed,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady) => Degraded,
    not(all(MongoDBAccessRequestReady, not(MongoDBAccessRequestReady))) => Ready,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady) => Error,
    all(MongoDBAccessRequestReady = False | Unknown, MongoDBAccessRequestReady) => Pending,
    all(MongoDBAccessRequestReady = True | False, MongoDBAccessRequestReady) => Ready,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = False | Unknown, any(all(MongoDBAccessRequestReady), all(MongoDBAccessRequestReady), MongoDBAccessRequestReady = True | False)) => Pending,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady) => Failed,
    /// Snöwman ☃
    all(MongoDBAccessRequestReady = True | False, MongoDBAccessRequestReady) => Running,
    not(all(MongoDBAccessRequestReady = False | Unknown)) => Ready,
    all(MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady) => Running,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady) => Running,
    all(MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady = Unknown) => Failed,
    MongoDBAccessRequestReady = Unknown => Error,
    all(MongoDBAccessRequestReady = False, MongoDBAccessRequestReady) => Error,
    all(MongoDBAccessRequestReady = False, MongoDBAccessRequestReady, any(MongoDBAccessRequestReady = False, not(MongoDBAccessRequestReady))) => Degraded,
    all(all(all(MongoDBAccessRequestReady = True | False, MongoDBAccessRequestReady = False | Unknown, MongoDBAccessRequestReady)), MongoDBAccessRequestReady = True | Unknown) => Failed,
    not(any(all(MongoDBAccessRequestReady = False | Unknown), all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | False), MongoDBAccessRequestReady = False | Unknown)) => Deleting,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady) => Unknown,
    all(MongoDBAccessRequestReady = True | Unknown, MongoDBAccessRequestReady, all(MongoDBAccessRequestReady = False | Unknown, MongoDBAccessRequestReady = True | False | Unknown)) => Running,
    all(MongoDBAccessRequestReady = True | Unknown, MongoDBAccessRequestReady) => Deleting,
    all(MongoDBAccessRequestReady = True | False, MongoDBAccessRequestReady) => Degraded,
    any(MongoDBAccessRequestReady = False) => Failed,
    all(MongoDBAccessRequestReady = True | Unknown, MongoDBAccessRequestReady) => Failed,
    all(not(not(MongoDBAccessRequestReady = Unknown))) => Unknown,
    /// A tab:	.
    all(MongoDBAccessRequestReady = True | Unknown, MongoDBAccessRequestReady = False | Unknown) => Deleting,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | False, any(MongoDBAccessRequestReady, all())) => Degraded,
    /// Two
    /// lines.
    all(all(any(MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady)), any(), all(not(MongoDBAccessRequestReady = Unknown), MongoDBAccessRequestReady, any(MongoDBAccessRequestReady, MongoDBAccessRequestReady = Unknown))) => Running,
    any(MongoDBAccessRequestReady = False, MongoDBAccessRequestReady = False) => Failed,
    MongoDBAccessRequestReady => Running,
),
never(all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | Unknown, MongoDBAccessRequestReady = False | Unknown)),
ensure(any(MongoDBAccessRequestReady) => any(MongoDBAccessRequestReady)),
)]
pub struct List212Status {
    conditions: Vec<TypeAndStatus>,
    phase: List212Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted,
    Ready(negative),
    MongoDBAccessRequestReady,
    JobFailed = "gateway.networking.k8s.io/JobFailed",
    JobFailed4 = "example.com/JobFailed4xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    /// One line.
    Ready5(absent = True),
    StoreReady,
    JobCompleted7(absent = False) = "example.com/JobCompleted7",
),
rules(
    all(Ready5, Ready = True | False) => Completed,
    all(Ready, JobCompleted7, not(JobFailed4)) => Completed,
    all(JobFailed, MongoDBAccessRequestReady) => Completed,
    all(JobCompleted7, JobFailed4) => Completed,
    all(Ready = True | False, JobCompleted = True | Unknown, JobCompleted7 = False | Unknown) => Completed,
    all(JobFailed = True | Unknown, MongoDBAccessRequestReady) => Completed,
    all(Ready5 = False, Ready5, Ready5, Ready5 = Unknown) => Completed,
    all(JobFailed = False | Unknown, Ready5 = False | Unknown) => Completed,
    ///  
    all(Ready5, all(Ready, not(JobCompleted)), JobCompleted7) => Completed,
    all(MongoDBAccessRequestReady = False, JobCompleted = Unknown, any(any(JobCompleted, not(JobFailed4 = False | Unknown)), MongoDBAccessRequestReady)) => Completed,
    not(any(Ready, all(JobCompleted7, JobCompleted7 = False))) => Completed,
    all(StoreReady, JobFailed = False, JobCompleted = True | False, Ready5, MongoDBAccessRequestReady) => Completed,
    all(MongoDBAccessRequestReady, JobCompleted = Unknown, StoreReady) => Completed,
    all(Ready5 = False | Unknown, MongoDBAccessRequestReady) => Completed,
    /// Snöwman ☃
    all(Ready5, StoreReady = Unknown, JobCompleted7, JobCompleted, Ready = False | Unknown, MongoDBAccessRequestReady) => Completed,
    all(MongoDBAccessRequestReady = True | False, JobCompleted = False, JobFailed = True | Unknown, JobCompleted7, JobFailed4) => Completed,
    all(Ready = False | Unknown, StoreReady) => Completed,
    JobCompleted => Completed,
    all(JobCompleted = True | False, MongoDBAccessRequestReady = True | False, JobFailed4 = False, StoreReady, JobCompleted, MongoDBAccessRequestReady = Unknown, JobFailed4 = Unknown, any(JobCompleted7 = False | Unknown, JobFailed4)) => Completed,
    all(JobFailed4 = True | Unknown, Ready5 = Unknown, MongoDBAccessRequestReady) => Completed,
    all(JobCompleted = True | Unknown, Ready5, MongoDBAccessRequestReady, JobCompleted7, JobFailed4 = True | Unknown, Ready = True | False, StoreReady, JobFailed, all(JobCompleted7, Ready, JobFailed = False, Ready5, not(Ready = False))) => Completed,
    all(Ready5, Ready5) => Completed,
    all(JobFailed, any(Ready = True | Unknown, MongoDBAccessRequestReady = True | Unknown, any(JobFailed4, JobFailed, MongoDBAccessRequestReady = False | Unknown, Ready = False | Unknown, JobCompleted, JobCompleted7, StoreReady = True | False, JobFailed4))) => Completed,
    all(MongoDBAccessRequestReady = False, MongoDBAccessRequestReady) => Completed,
    all(JobFailed4, not(all(StoreReady, JobCompleted = False | Unknown))) => Completed,
    all(JobCompleted, not(all(Ready5 = False, MongoDBAccessRequestReady = False | Unknown, JobCompleted7, JobFailed4 = False | Unknown, Ready = True | False | Unknown))) => Completed,
    all(MongoDBAccessRequestReady = False, JobFailed = False, all(any(StoreReady, any(Ready)))) => Completed,
    all(Ready, StoreReady = False, any(JobFailed4 = False | Unknown, MongoDBAccessRequestReady = False | Unknown, JobCompleted = Unknown)) => Completed,
    all(JobCompleted, Ready, MongoDBAccessRequestReady = True | Unknown, any(not(all(MongoDBAccessRequestReady, Ready, StoreReady = True | False)))) => Completed,
    /// One line.
    any(Ready5) => Completed,
    all(JobCompleted7, JobFailed4 = True | Unknown, Ready, any(any(JobFailed = True | False, JobCompleted7 = True | False, JobFailed), not(JobCompleted7), StoreReady)) => Completed,
    all(Ready5 = True | Unknown, JobFailed = True | Unknown) => Completed,
    any(JobCompleted7 = False | Unknown, JobFailed4 = True | False, JobFailed4 = Unknown, not(JobCompleted7)) => Completed,
    all(any(JobCompleted = True | Unknown, any(Ready = True | False, Ready = False)), JobFailed4 = True | Unknown, all(JobFailed, JobCompleted, Ready5, MongoDBAccessRequestReady)) => Completed,
    all(Ready = True | Unknown, Ready5 = True | False, any(StoreReady = Unknown, StoreReady = False | Unknown, StoreReady = Unknown)) => Completed,
    all(Ready, JobCompleted7 = True | Unknown) => Completed,
    all(JobCompleted, JobFailed4, JobCompleted7 = False | Unknown) => Completed,
    all(Ready5, JobFailed4 = Unknown) => Completed,
    all(MongoDBAccessRequestReady = False | Unknown, JobCompleted7, JobFailed4, any(Ready = True | Unknown, JobCompleted = False)) => Completed,
    all(JobCompleted = False, Ready, MongoDBAccessRequestReady) => Completed,
    all(JobCompleted7, JobFailed, JobCompleted7, any(JobFailed)) => Completed,
    Ready => Completed,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(Ready = True | Unknown, Ready5, JobCompleted, StoreReady) => Completed,
    all(Ready5 = Unknown, StoreReady) => Completed,
    /// Quotes " and \ and */ and {braces} and `ticks`
    any(JobFailed4, JobCompleted = False) => Completed,
    all(StoreReady, StoreReady = False, StoreReady = True | False, StoreReady = Unknown, StoreReady, any(Ready5, StoreReady = False | Unknown)) => Completed,
    all(JobCompleted7 = True | Unknown, MongoDBAccessRequestReady = True | Unknown) => Completed,
    all(Ready5, all(Ready = True | False | Unknown, JobFailed, any(StoreReady, Ready, JobCompleted))) => Completed,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(StoreReady, all(Ready5, Ready5 = True | False)) => Completed,
    all(JobFailed = False | Unknown, JobFailed4, all(any(any(StoreReady, StoreReady = True | False | Unknown)))) => Completed,
    all(JobFailed4 = False, JobFailed4 = True | Unknown) => Completed,
    all(JobFailed) => Completed,
    all(Ready5, JobCompleted = True | Unknown) => Completed,
    all(StoreReady = True | False, JobFailed4 = True | False, MongoDBAccessRequestReady = True | False, all(MongoDBAccessRequestReady, JobCompleted7, JobFailed4 = Unknown, not(StoreReady))) => Completed,
    any(all(JobFailed = Unknown)) => Completed,
    all(Ready = False, Ready) => Completed,
    all(JobFailed, JobCompleted, JobCompleted7 = False) => Completed,
    Ready => Completed,
    all(JobCompleted, Ready5, all(all(JobCompleted7, JobFailed = False | Unknown), Ready5 = True | Unknown, Ready)) => Completed,
    JobCompleted7 = False | Unknown => Completed,
    all(all(any(), not(StoreReady = Unknown), all(Ready, Ready))) => Completed,
    #[doc = " carriage\rreturn"]
    all(JobCompleted7 = True | False, MongoDBAccessRequestReady = Unknown, Ready5 = True | False) => Completed,
    all(Ready5, MongoDBAccessRequestReady = Unknown, not(any())) => Completed,
    all(StoreReady = False, StoreReady, StoreReady = True | False, any(JobCompleted, Ready = True | Unknown)) => Completed,
),
never(all(MongoDBAccessRequestReady = False | Unknown, not(any(MongoDBAccessRequestReady = Unknown)))),
)]
pub struct List213Status {
    conditions: Vec<TypeAndStatus>,
    phase: List213Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready,
    Synced(unread),
    JobCompleted(negative),
    Degraded = "example.com/Degradedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Ready4(negative, absent = True),
    Degraded5 = "example.com/Degraded5",
    /// A tab:	.
    NetworkUnavailable(absent = False),
    JobFailed,
    JobCompleted8(negative, unread),
    JobCompleted9(negative),
    core(unread) = "example.com/corexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded11(absent = False, unread),
    JobFailed12(unread),
    JobScheduled(unread),
    MongoDBAccessRequestReady,
    ///     Indented,
    ///   and less.
    Synced15,
    MongoDBAccessRequestReady16(unread) = "M9",
    Attached(absent = True, unread),
    Ready18(negative),
    /// Snöwman ☃
    Degraded19,
    Available(unread),
    Ready21(unread),
    Degraded22(unread),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Synced23(absent = True),
    Attached24(unread),
    Attached25(absent = False, unread),
    Available26 = "example.com/Available26",
    Degraded27,
    MongoDBAccessRequestReady28,
    MongoDBAccessRequestReady29(unread),
    NetworkUnavailable30(negative, unread),
    Degraded31(unread) = "D9",
    JobCompleted32,
    Synced33 = "example.com/Synced33",
    MongoDBAccessRequestReady34,
    JobCompleted35(unread),
    Ready36(absent = False, unread) = "example.com/Ready36",
    NetworkUnavailable37(unread),
    JobScheduled38 = "J9",
    Synced39(negative),
    Ready40 = "example.com/Ready40xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded41 = "example.com/Degraded41xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Ready42,
    Available43(unread),
    MongoDBAccessRequestReady44,
    Attached45,
    Ready46,
    Available47,
    Synced48(absent = True),
),
rules(
    any(Synced23 = False | Unknown) => Ready,
    all(Synced33 = False | Unknown, MongoDBAccessRequestReady44, NetworkUnavailable = True | False) => NotReady,
    all(Degraded19, MongoDBAccessRequestReady34 = True | False | Unknown) => Error,
    #[doc = " carriage\rreturn"]
    Degraded27 => Error,
    ///  
    all(Ready40, Synced48 = False, JobFailed, Synced15 = Unknown, all(any(Ready42, Degraded19))) => Default,
    all(JobCompleted32 = False | Unknown, MongoDBAccessRequestReady28 = True | False, JobCompleted = False | Unknown, Ready) => Deleting,
    all(MongoDBAccessRequestReady34 = True | Unknown, Ready18 = True | False) => Deleting,
    any(Ready18 = False, all(JobFailed, Available47, JobScheduled38)) => Default,
    all(MongoDBAccessRequestReady, Ready4) => Running,
    all(Available26 = True | False, JobCompleted9 = False | Unknown, Synced39) => Degraded,
    all(JobCompleted32, Degraded41) => Degraded,
    any(Degraded19) => Degraded,
    all(Attached45, Synced48 = True | Unknown, not(any(Degraded = Unknown))) => Running,
    all(any(Available47, any(Ready46, JobCompleted32 = Unknown)), Degraded41 = True | False, all(not(Degraded5))) => NotReady,
),
)]
pub struct List214Status {
    conditions: Vec<TypeAndStatus>,
    phase: List214Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    _hidden = "x-1/hidden.v1-beta_2",
    StoreReady,
    Available,
    MongoDBAccessRequestReady,
    JobScheduled = "example.com/JobScheduledxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    /// Two
    /// lines.
    String(absent = True),
    /// Quotes " and \ and */ and {braces} and `ticks`
    JobScheduled6(negative),
    Synced(absent = True),
    /// A tab:	.
    JobFailed(negative),
    Ready = "example.com/Readyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    MongoDBAccessRequestReady10,
    Degraded(unread),
    Synced12,
    Progressing,
    JobScheduled14,
    StoreReady15,
    Degraded16(negative) = "example.com/Degraded16xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Synced17(negative),
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobCompleted,
    StoreReady19 = "gateway.networking.k8s.io/StoreReady19",
    MongoDBAccessRequestReady20 = "gateway.networking.k8s.io/MongoDBAccessRequestReady20",
    Attached,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Attached22,
    Progressing23(negative, unread) = "gateway.networking.k8s.io/Progressing23",
    StoreReady24 = "S9",
    Attached25(negative),
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    NetworkUnavailable(negative),
    MongoDBAccessRequestReady27(absent = False) = "example.com/MongoDBAccessRequestReady27",
    Synced28,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobFailed29,
    JobCompleted30,
    Attached31(negative),
    JobCompleted32(absent = False) = "x-1/JobCompleted32.v1-beta_2",
    Synced33 = "gateway.networking.k8s.io/Synced33",
    _hidden34 = "x-1/hidden34.v1-beta_2",
    JobCompleted35,
    JobScheduled36(absent = True),
    std(negative),
    Ready38,
    JobScheduled39(negative, absent = True) = "gateway.networking.k8s.io/JobScheduled39",
    Degraded40 = "x-1/Degraded40.v1-beta_2",
    JobFailed41(absent = True, unread),
    StoreReady42(absent = True),
    Available43(negative, absent = True),
    StoreReady44(absent = False, unread) = "example.com/StoreReady44xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
),
rules(
    all(StoreReady24 = Unknown, Available43 = False, Synced17, all(Synced, StoreReady42 = True | False)) => Unknown,
    all(JobScheduled14, Available43 = Unknown, StoreReady19 = True | False, all(StoreReady19, all(JobScheduled14, Ready = True | False))) => Pending,
    all(Progressing = False | Unknown, Ready38 = False | Unknown, not(not(any(JobCompleted30 = True | Unknown)))) => Error,
    all(NetworkUnavailable = False, StoreReady = False) => Error,
    all(Attached, Attached22 = True | False | Unknown) => Error,
    all(Synced, JobScheduled14 = Unknown, Attached = True | False | Unknown) => Failed,
    all(NetworkUnavailable = True | False, JobCompleted = False | Unknown, MongoDBAccessRequestReady10) => Error,
    all(String, JobScheduled, MongoDBAccessRequestReady) => True,
    all(std, JobCompleted30) => NotReady,
    all(MongoDBAccessRequestReady, not(any(JobCompleted35 = True | Unknown, JobCompleted32))) => Pending,
    all(Synced, JobScheduled14) => Unknown,
    /// Trailing space 
    /// / and a slash
    all(MongoDBAccessRequestReady, Ready = False, StoreReady15, Attached = True | False, MongoDBAccessRequestReady27 = Unknown, Synced33, JobScheduled39, _hidden, JobScheduled6 = True | False, Synced12 = False | Unknown) => Failed,
    Synced17 = False => Failed,
    all(StoreReady19, Attached, any(any(not(_hidden), JobCompleted35 = False, not(JobScheduled39)), not(all(StoreReady42, Synced28 = False, JobScheduled = False)))) => Default,
    any(all(MongoDBAccessRequestReady20, Available = False | Unknown, JobScheduled14 = False | Unknown, JobScheduled36 = True | Unknown, Synced17), not(not(JobCompleted35 = Unknown))) => Some,
    all(MongoDBAccessRequestReady27, JobFailed29, all(JobScheduled39 = True | False | Unknown, StoreReady24 = True | False)) => NotReady,
    all(Synced17, JobCompleted30 = False | Unknown, NetworkUnavailable) => Some,
    all(JobFailed, _hidden34 = False | Unknown) => NotReady,
    all(StoreReady19) => True,
    all(Attached22 = True | False, JobFailed = False, Synced28 = False | Unknown) => NotReady,
    all(Synced = True | False, StoreReady19, Attached31 = Unknown) => Unknown,
    all(StoreReady19 = True | False, Attached22 = False | Unknown, Attached25 = True | Unknown, Synced28, Attached31, _hidden34 = True | Unknown, std, Degraded40, Available43, StoreReady = False, not(all(Degraded16 = True | Unknown, Ready, JobCompleted32))) => NotReady,
    all(MongoDBAccessRequestReady20 = True | False | Unknown, Synced12 = False) => Pending,
),
never(any(JobCompleted = Unknown)),
)]
pub struct List215Status {
    conditions: Vec<TypeAndStatus>,
    phase: List215Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady = "Progressing",
    Progressing = "MongoDBAccessRequestReady",
    Available,
    JobCompleted(absent = True),
    Progressing4,
    Synced(absent = False),
    StoreReady(negative),
    /// Quotes " and \ and */ and {braces} and `ticks`
    Ready,
    JobCompleted8,
    /// Trailing space 
    /// / and a slash
    Ready9(absent = True),
    JobCompleted10,
    StoreReady11(negative),
    Ready12,
    NetworkUnavailable = "example.com/NetworkUnavailablexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    StoreReady14 = "x-1/StoreReady14.v1-beta_2",
),
rules(
    all(Progressing, StoreReady14 = True | False) => Error,
    all(Ready9 = False | Unknown, StoreReady11, NetworkUnavailable = True | False) => Error,
    all(all(Progressing, MongoDBAccessRequestReady, StoreReady14 = True | False), Ready = False, StoreReady = False | Unknown) => Error,
    all(StoreReady14 = False, any(not(JobCompleted), NetworkUnavailable, any())) => Error,
    not(Ready9 = False | Unknown) => Error,
    all(Synced = Unknown, Progressing = False | Unknown) => Error,
    all(JobCompleted10, Progressing = True | False) => Error,
    all(JobCompleted8, Available = True | Unknown, any(Progressing4, Progressing = False | Unknown, NetworkUnavailable)) => Error,
    Ready9 = False => Error,
    /// A tab:	.
    all(Synced = Unknown, all(Ready, NetworkUnavailable = False, NetworkUnavailable = True | False, Synced = False | Unknown, Ready12, JobCompleted10, JobCompleted8, NetworkUnavailable)) => Error,
    all(Ready12, not(Synced)) => Error,
    all(JobCompleted10, Ready12 = False | Unknown, any(JobCompleted10 = True | False)) => Error,
    all(JobCompleted10, Progressing = Unknown, Ready = False, any(StoreReady11, any(JobCompleted8 = True | False, all(JobCompleted10, Ready = False | Unknown)))) => Error,
    all(Progressing4, Ready, JobCompleted10, NetworkUnavailable, Progressing, Progressing4, Ready, JobCompleted10, NetworkUnavailable = False | Unknown, Progressing, Progressing4, any(Ready12 = False | Unknown, JobCompleted10)) => Error,
    all(JobCompleted, StoreReady14, any(JobCompleted, StoreReady11, Progressing4)) => Error,
    all(StoreReady = False, StoreReady14) => Error,
    ///  
    all(MongoDBAccessRequestReady = Unknown, Synced = Unknown) => Error,
    all(JobCompleted = False, Synced, Ready = True | Unknown) => Error,
    all(Ready12 = False | Unknown, StoreReady14) => Error,
    all(StoreReady, Progressing4 = False) => Error,
    all(Synced = True | False, Synced, Synced, Synced, Synced, Synced = True | Unknown, Synced = Unknown, Synced = True | Unknown, Synced = True | False | Unknown, Synced, Synced = True | False, Ready9 = True | False) => Error,
    all(Ready9 = True | Unknown, JobCompleted10 = True | False | Unknown, StoreReady11 = Unknown, Ready12, NetworkUnavailable, StoreReady14, MongoDBAccessRequestReady, Progressing, Available = False, JobCompleted = True | Unknown, all(StoreReady = True | Unknown, JobCompleted, MongoDBAccessRequestReady, StoreReady11 = False | Unknown)) => Error,
    all(MongoDBAccessRequestReady = False, StoreReady14 = True | False) => Error,
    all(JobCompleted10, Ready12, any(StoreReady14, Ready = False | Unknown, MongoDBAccessRequestReady)) => Error,
    all(StoreReady11, Progressing, StoreReady) => Error,
    not(any(StoreReady11 = False)) => Error,
    _ => Error,
),
)]
pub struct List216Status {
    conditions: Vec<TypeAndStatus>,
    phase: List216Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady(negative),
    JobCompleted(absent = False),
    Synced = "example.com/Syncedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Available,
    Degraded = "x-1/Degraded.v1-beta_2",
    NetworkUnavailable(negative, unread),
    Progressing(absent = False),
    MongoDBAccessRequestReady(negative, unread),
    Progressing8,
    Degraded9(negative),
    StoreReady10(negative),
    JobCompleted11(absent = False),
    JobScheduled,
    JobScheduled13 = "gateway.networking.k8s.io/JobScheduled13",
    JobScheduled14(unread) = "gateway.networking.k8s.io/JobScheduled14",
    Attached,
    MongoDBAccessRequestReady16(negative),
    Attached17,
    Synced18(negative),
    Attached19,
    Ready(absent = False, unread),
    JobCompleted21,
    /// Snöwman ☃
    Degraded22,
    NetworkUnavailable23,
    JobCompleted24,
    /// One line.
    NetworkUnavailable25(negative),
    NetworkUnavailable26 = "gateway.networking.k8s.io/NetworkUnavailable26",
    Synced27,
    JobFailed,
    all,
    Synced30,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobCompleted31,
    JobCompleted32(negative),
    Ready33 = "R9",
    StoreReady34,
    NetworkUnavailable35(negative),
    StoreReady36,
    Option(absent = True, unread),
    JobFailed38(negative, unread) = "gateway.networking.k8s.io/JobFailed38",
),
rules(
    any(Synced27 = False, NetworkUnavailable35 = False) => Ready,
    /// Two
    /// lines.
    all(MongoDBAccessRequestReady16 = True | False, not(not(Progressing8))) => Unknown,
    all(JobScheduled = False, StoreReady36 = True | Unknown) => Running,
    any(Progressing) => Ready,
    any(Degraded9 = True | False, StoreReady10 = Unknown, JobCompleted11) => Unknown,
    all(NetworkUnavailable23, Degraded22 = True | False | Unknown, JobCompleted21, all(NetworkUnavailable23 = True | Unknown, Degraded9 = False)) => Deleting,
    all(JobScheduled13 = True | Unknown, Synced27) => Failed,
    all(Progressing8 = False | Unknown, JobFailed = True | False, any(NetworkUnavailable25 = True | False)) => Running,
    all(JobCompleted11 = Unknown, not(not(JobCompleted32))) => Completed,
    all(Attached19, StoreReady = False, any(Synced, JobCompleted32 = True | Unknown, JobCompleted32 = True | Unknown)) => Failed,
    all(JobCompleted = False | Unknown, StoreReady10, Attached19) => Completed,
    all(Attached, JobFailed, Synced, Attached = True | Unknown, JobFailed = Unknown, Synced = True | False | Unknown, Attached = False | Unknown, JobFailed = False, Synced = True | False, Attached, JobFailed, any(Degraded = True | False)) => Error,
    all(Ready33 = False | Unknown, not(not(Available))) => Ok,
    any(Attached17) => Completed,
    all(NetworkUnavailable35 = False | Unknown, Ready33 = True | Unknown, JobCompleted31 = True | False, any(MongoDBAccessRequestReady16 = False)) => Ready,
    all(Synced, StoreReady10, Synced18, any(all(NetworkUnavailable25, Degraded9 = True | Unknown, StoreReady10 = False | Unknown), JobCompleted32)) => Completed,
    all(Synced18, NetworkUnavailable25 = False | Unknown, JobCompleted32 = Unknown, Degraded22 = False | Unknown) => Ok,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(Progressing8, Attached17) => Unknown,
    all(JobScheduled13, all) => Unknown,
    all(NetworkUnavailable35, NetworkUnavailable35, StoreReady10 = True | Unknown) => Ok,
    all(StoreReady = False | Unknown, JobCompleted21) => Running,
    all(Synced27 = Unknown, Synced30 = True | Unknown) => Failed,
    all(Synced = False, MongoDBAccessRequestReady16 = True | False | Unknown, any(NetworkUnavailable25 = Unknown, Ready33 = True | Unknown, Synced = Unknown, StoreReady10, Synced18 = Unknown, NetworkUnavailable26 = False, StoreReady34 = True | False, Available = True | False, JobCompleted11 = True | False, Attached19 = True | False | Unknown, Synced27 = True | Unknown, NetworkUnavailable35 = False)) => Unknown,
    all(NetworkUnavailable25, any(all(JobCompleted24 = Unknown))) => Ready,
    any(Ready33) => Running,
    all(Attached17, JobFailed, StoreReady, all(Synced27)) => Completed,
    _ => Unknown,
),
)]
pub struct List217Status {
    conditions: Vec<TypeAndStatus>,
    phase: List217Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Synced(negative) = "StoreReady",
    StoreReady(negative) = "Synced",
    MongoDBAccessRequestReady(negative, unread),
    Degraded = "x-1/Degraded.v1-beta_2",
    StoreReady4,
    rules(unread),
    Available,
    Synced7(absent = True, unread),
    Degraded8,
    Attached,
    Synced10,
    JobScheduled(unread) = "gateway.networking.k8s.io/JobScheduled",
    Attached12,
    MongoDBAccessRequestReady13 = "M9",
    /// Two
    /// lines.
    Ready(unread) = "x-1/Ready.v1-beta_2",
    NetworkUnavailable(negative),
    NetworkUnavailable16(unread),
    Ready17(unread),
    ///     Indented,
    ///   and less.
    Degraded18,
    /// A tab:	.
    Attached19(unread) = "example.com/Attached19xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobCompleted(absent = True) = "J9",
    Ready21,
    JobCompleted22(unread),
    Progressing,
    Synced24(negative, absent = True, unread),
    JobFailed(negative),
    /// Snöwman ☃
    Ready26(unread),
    Synced27 = "S9",
    Ready28(negative, absent = False, unread),
    Synced29 = "gateway.networking.k8s.io/Synced29",
    JobCompleted30(unread),
    Available31(negative, unread),
    JobScheduled32(unread),
    Available33,
    JobScheduled34 = "gateway.networking.k8s.io/JobScheduled34",
    /// Quotes " and \ and */ and {braces} and `ticks`
    Progressing35(negative, unread),
    Attached36,
    Progressing37(unread) = "x-1/Progressing37.v1-beta_2",
    NetworkUnavailable38(negative, unread),
    MongoDBAccessRequestReady39(negative),
    JobScheduled40,
    not(unread) = "example.com/not",
    Synced42 = "gateway.networking.k8s.io/Synced42",
    StoreReady43,
    JobCompleted44,
    JobScheduled45(unread),
    /// A tab:	.
    JobScheduled46,
    Synced47(unread) = "example.com/Synced47",
    ///     Indented,
    ///   and less.
    JobCompleted48(unread),
    StoreReady49,
    JobCompleted50 = "gateway.networking.k8s.io/JobCompleted50",
    JobScheduled51,
    JobCompleted52(negative, absent = False),
    RULES(negative, unread),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Attached54(negative),
    JobScheduled55(unread) = "gateway.networking.k8s.io/JobScheduled55",
),
rules(
    all(Attached, StoreReady = False | Unknown, StoreReady49 = False, any(Available = True | False, Available33 = True | False | Unknown, StoreReady4 = True | False)) => Running,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(Attached54, JobScheduled46 = False | Unknown) => Running,
    all(JobCompleted, Degraded = False, Synced42) => Running,
    all(JobScheduled46 = True | False, Progressing, Synced, Available33, Synced10, StoreReady43 = True | False, JobCompleted, not(JobCompleted)) => Running,
    all(Progressing, JobFailed = False | Unknown, Synced27 = False | Unknown, StoreReady) => Running,
    all(not(MongoDBAccessRequestReady13), Available33) => Running,
    all(Degraded8 = Unknown, JobCompleted44 = Unknown, any(JobCompleted52 = True | Unknown, Attached36)) => Running,
    all(Synced10 = Unknown, JobScheduled40) => Running,
    all(Ready21, Attached36 = Unknown, JobScheduled51 = False, any(Attached12, NetworkUnavailable, Degraded18 = False | Unknown)) => Running,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(Attached, JobScheduled34 = Unknown, not(all(not(Synced29 = True | Unknown)))) => Running,
    all(StoreReady43 = True | False, Degraded) => Running,
    all(Synced27 = True | False, JobScheduled40 = Unknown) => Running,
    not(not(all(JobFailed, JobScheduled46 = False))) => Running,
    all(MongoDBAccessRequestReady39 = True | False, JobScheduled34) => Running,
    all(JobCompleted50, JobCompleted = True | False | Unknown) => Running,
    _ => Running,
),
)]
pub struct List218Status {
    conditions: Vec<TypeAndStatus>,
    phase: List218Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    NetworkUnavailable = "Replica00IsReadyToServe",
    NetworkUnavailable1(absent = True) = "Replica01IsReadyToServe",
    Attached = "Replica02IsReadyToServe",
    JobCompleted(unread) = "Replica03IsReadyToServe",
    Degraded(unread) = "Replica04IsReadyToServe",
    Degraded5(absent = True, unread) = "Replica05IsReadyToServe",
    core = "Replica06IsReadyToServe",
    Degraded7 = "Replica07IsReadyToServe",
    NetworkUnavailable8(absent = False, unread) = "Replica08IsReadyToServe",
    Progressing(unread) = "Replica09IsReadyToServe",
    StoreReady = "Replica10IsReadyToServe",
    Available(absent = False) = "Replica11IsReadyToServe",
    Progressing12(unread) = "Replica12IsReadyToServe",
    JobCompleted13(negative) = "Replica13IsReadyToServe",
    /// Snöwman ☃
    Available14(negative, absent = False) = "Replica14IsReadyToServe",
    /// One line.
    JobCompleted15 = "Replica15IsReadyToServe",
    Ready(negative, absent = False, unread) = "Replica16IsReadyToServe",
    JobFailed(unread) = "Replica17IsReadyToServe",
    Degraded18 = "Replica18IsReadyToServe",
    Available19 = "Replica19IsReadyToServe",
    ///  
    Degraded20 = "Replica20IsReadyToServe",
    MongoDBAccessRequestReady(unread) = "Replica21IsReadyToServe",
    Available22 = "Replica22IsReadyToServe",
    Available23 = "Replica23IsReadyToServe",
    Progressing24(unread) = "Replica24IsReadyToServe",
    Progressing25(unread) = "Replica25IsReadyToServe",
    Synced(unread) = "Replica26IsReadyToServe",
    Ready27 = "Replica27IsReadyToServe",
    NetworkUnavailable28(negative, unread) = "Replica28IsReadyToServe",
    JobScheduled(absent = False, unread) = "Replica29IsReadyToServe",
    StoreReady30 = "Replica30IsReadyToServe",
    r#async(negative) = "Replica31IsReadyToServe",
    MongoDBAccessRequestReady32 = "Replica32IsReadyToServe",
    StoreReady33(unread) = "Replica33IsReadyToServe",
    Degraded34 = "Replica34IsReadyToServe",
    JobScheduled35 = "Replica35IsReadyToServe",
    Some = "Replica36IsReadyToServe",
    Available37 = "Replica37IsReadyToServe",
    Degraded38(unread) = "Replica38IsReadyToServe",
    Attached39 = "Replica39IsReadyToServe",
    Progressing40(negative) = "Replica40IsReadyToServe",
    Ready41 = "Replica41IsReadyToServe",
    Synced42 = "Replica42IsReadyToServe",
    /// Trailing space 
    /// / and a slash
    JobFailed43(negative, unread) = "Replica43IsReadyToServe",
    JobFailed44(negative) = "Replica44IsReadyToServe",
    /// A tab:	.
    Attached45(unread) = "Replica45IsReadyToServe",
    StoreReady46(unread) = "Replica46IsReadyToServe",
    Synced47 = "Replica47IsReadyToServe",
    Ready48(absent = False, unread) = "Replica48IsReadyToServe",
    JobScheduled49 = "Replica49IsReadyToServe",
    Progressing50(negative, absent = False, unread) = "Replica50IsReadyToServe",
    Ready51(unread) = "Replica51IsReadyToServe",
    Err(absent = True) = "Replica52IsReadyToServe",
    /// Trailing space 
    /// / and a slash
    MongoDBAccessRequestReady53(negative, unread) = "Replica53IsReadyToServe",
    Err54(negative, absent = False) = "Replica54IsReadyToServe",
    MongoDBAccessRequestReady55 = "Replica55IsReadyToServe",
    Attached56(negative, absent = True) = "Replica56IsReadyToServe",
    StoreReady57(unread) = "Replica57IsReadyToServe",
    JobFailed58(absent = False) = "Replica58IsReadyToServe",
    /// A tab:	.
    NetworkUnavailable59(negative) = "Replica59IsReadyToServe",
    NetworkUnavailable60 = "Replica60IsReadyToServe",
    JobCompleted61(negative, unread) = "Replica61IsReadyToServe",
),
rules(
    all(JobFailed44 = False, Progressing40 = True | Unknown, Some = Unknown, JobFailed58) => Err,
    all(Attached39 = False, NetworkUnavailable1 = Unknown, Err = True | False) => phase,
    all(Synced42 = False, NetworkUnavailable60, all(StoreReady = True | False | Unknown, Available = False | Unknown)) => Default,
    all(NetworkUnavailable59 = True | Unknown, Available19) => Deleting,
    all(Attached = True | Unknown, Available37, all()) => Deleting,
    all(Err54 = False | Unknown, Synced42, StoreReady30 = False | Unknown) => Ready,
    not(any(Degraded18, Some, not(Available14))) => Err,
    all(NetworkUnavailable = Unknown, Synced47 = Unknown, MongoDBAccessRequestReady32, StoreReady) => Err,
    Ready41 => Ready,
    all(Err54, Available22 = True | False, Err, any(Progressing40 = True | Unknown)) => Unknown,
    MongoDBAccessRequestReady55 => Err,
    /// Trailing space 
    /// / and a slash
    all(Err = Unknown, Available23 = False | Unknown, Attached56, Ready27, NetworkUnavailable60 = True | False, r#async, Attached = False | Unknown, JobScheduled35, core) => Default,
    all(JobCompleted13 = Unknown, not(any())) => Unknown,
    all(Attached56 = True | False, StoreReady, Degraded7 = True | Unknown) => Ready,
    all(NetworkUnavailable60 = False | Unknown, JobScheduled35, StoreReady) => Unknown,
    all(JobCompleted15, Available37) => Running,
    all(Degraded18, JobScheduled49 = False) => Err,
    all(Degraded20, Degraded34, Degraded20 = True | Unknown) => Running,
    _ => Deleting,
),
)]
pub struct List219Status {
    conditions: Vec<TypeAndStatus>,
    phase: List219Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing,
    JobScheduled(negative) = "J9",
    Degraded(negative, absent = False),
    JobScheduled3(absent = True),
    Progressing4,
    Degraded5,
    JobCompleted(unread),
    JobScheduled7,
    Progressing8,
    /// Quotes " and \ and */ and {braces} and `ticks`
    StoreReady,
    JobScheduled10,
    StoreReady11 = "example.com/StoreReady11",
    StoreReady12(negative),
    Available,
    MongoDBAccessRequestReady(absent = False, unread) = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
    Ready,
    JobFailed,
    Degraded17,
    Degraded18(unread) = "gateway.networking.k8s.io/Degraded18",
    Progressing19(negative),
    MongoDBAccessRequestReady20,
    Ready21(unread),
    Progressing22,
    JobScheduled23(negative, unread),
    Attached(absent = False) = "x-1/Attached.v1-beta_2",
    JobCompleted25 = "gateway.networking.k8s.io/JobCompleted25",
    NetworkUnavailable(absent = False),
    JobFailed27,
    JobScheduled28 = "example.com/JobScheduled28",
    JobFailed29(unread),
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    Ready30(unread),
    StoreReady31 = "x-1/StoreReady31.v1-beta_2",
    NetworkUnavailable32,
    ///  
    NetworkUnavailable33(negative),
    r#type,
    Degraded35(negative, unread),
    Available36(absent = False),
    Progressing37,
    /// Two
    /// lines.
    JobScheduled38(unread),
    JobFailed39,
    Progressing40,
    JobScheduled41(absent = True),
    Available42,
    JobScheduled43(negative, absent = False, unread),
    /// Two
    /// lines.
    Available44,
    NetworkUnavailable45(negative),
    MongoDBAccessRequestReady46(negative, absent = False),
),
rules(
    all(r#type = True | Unknown, JobScheduled10) => Error,
    all(MongoDBAccessRequestReady20, JobScheduled28) => Pending,
    any(Progressing40) => Unknown,
    all(Degraded5 = False) => Ready,
    all(Attached, JobFailed = Unknown) => Pending,
    any(JobFailed39, NetworkUnavailable33 = True | False) => Error,
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(JobFailed39, Attached = False | Unknown) => Ready,
    not(StoreReady = True | False) => NotReady,
    any(StoreReady31 = Unknown) => Deleting,
    all(StoreReady12 = Unknown, StoreReady31, any(Progressing37 = True | False, all(), StoreReady11 = True | Unknown)) => NotReady,
    all(Degraded5, JobFailed = True | Unknown, any(Degraded17, JobScheduled, NetworkUnavailable32)) => Unknown,
    all(MongoDBAccessRequestReady46 = True | False, Available44 = True | False, Available42, all(MongoDBAccessRequestReady46, Available, NetworkUnavailable = True | False, MongoDBAccessRequestReady46)) => NotReady,
    all(JobScheduled7, Available44 = True | False | Unknown, r#type = True | False) => NotReady,
    all(Progressing4 = False | Unknown, JobScheduled10 = True | False) => Ready,
    all(NetworkUnavailable33 = Unknown, not(not(NetworkUnavailable45 = True | False))) => Unknown,
    all(Available, any(JobScheduled3, Progressing22, JobScheduled41, any(Progressing40 = Unknown))) => Failed,
    Available => Failed,
    all(r#type, Available42 = Unknown, all(all(MongoDBAccessRequestReady20, JobFailed27 = False), not(Progressing8))) => Deleting,
    all(StoreReady, Progressing = True | Unknown) => Pending,
    Progressing => Unknown,
    Available42 => Deleting,
    /// One line.
    all(NetworkUnavailable33, JobScheduled28, not(not(Progressing22))) => NotReady,
    all(Available = False, not(any(Available36, Progressing19, Degraded, NetworkUnavailable32, Ready = False, NetworkUnavailable45))) => Ready,
    all(Progressing37 = Unknown, Progressing19 = False | Unknown, JobScheduled = Unknown, not(any(MongoDBAccessRequestReady20 = True | Unknown))) => Deleting,
    JobScheduled3 => NotReady,
    all(MongoDBAccessRequestReady20, Attached = False, any(NetworkUnavailable, JobCompleted25 = False | Unknown, any())) => Unknown,
),
never(all(Degraded5 = False | Unknown, Available36 = Unknown, MongoDBAccessRequestReady20 = False | Unknown, all(Progressing40 = True | Unknown, all(r#type = True | Unknown, JobScheduled7, Available)))),
never(all(any(Ready = Unknown), JobScheduled7 = False | Unknown)),
ensure(any(StoreReady) => all(JobScheduled10 = True | False | Unknown, JobCompleted25 = True | Unknown, Progressing40 = True | Unknown, Progressing8, JobScheduled23, JobScheduled38, JobCompleted = False, Ready21 = False | Unknown, NetworkUnavailable45)),
ensure(all(Progressing8, MongoDBAccessRequestReady20, NetworkUnavailable32 = True | False) => all(phase = Error | Ready | Failed, phase = Error | Pending, NetworkUnavailable = False, JobFailed = False | Unknown, phase = Error | Pending, JobScheduled = True | False, phase = Error | Ready | Deleting, phase = Pending | NotReady, phase = Unknown, JobFailed29 = False | Unknown)),
)]
pub struct List220Status {
    conditions: Vec<TypeAndStatus>,
    phase: List220Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded = "D9",
    Ready(negative),
    NetworkUnavailable(unread),
    Attached(unread),
    /// Trailing space 
    /// / and a slash
    Ready4(negative, unread) = "gateway.networking.k8s.io/Ready4",
    Progressing(unread),
    Progressing6(negative) = "example.com/Progressing6xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded7 = "gateway.networking.k8s.io/Degraded7",
    JobCompleted,
    Attached9(unread),
    Degraded10(absent = True),
    MongoDBAccessRequestReady(negative) = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
    Synced,
    Progressing13(absent = False) = "gateway.networking.k8s.io/Progressing13",
    Ready14(absent = False, unread),
    Attached15(negative),
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    NetworkUnavailable16 = "example.com/NetworkUnavailable16",
    Available,
    StoreReady(unread),
    Synced19 = "x-1/Synced19.v1-beta_2",
    ready(unread) = "r9",
    NetworkUnavailable21,
),
rules(
    not(any(Attached15 = True | False, MongoDBAccessRequestReady, Degraded7 = True | Unknown, all(NetworkUnavailable16 = Unknown))) => Degraded,
    any(Synced, not(any(Available, Synced19 = False | Unknown))) => NotReady,
    all(Available = Unknown, NetworkUnavailable16) => Running,
    all(Ready = True | False, any()) => Error,
    all(JobCompleted, all(Progressing13)) => Completed,
    /// Snöwman ☃
    any(Available = True | Unknown) => Err,
    /// Trailing space 
    /// / and a slash
    all(Degraded10, Progressing6, not(any())) => Unknown,
    all(NetworkUnavailable21, Degraded = Unknown, any(not(NetworkUnavailable21), not(not(Available = Unknown)))) => Running,
    all(Ready = False, all(Available = True | Unknown, not(JobCompleted))) => Completed,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    _ => Degraded,
),
)]
pub struct List221Status {
    conditions: Vec<TypeAndStatus>,
    phase: List221Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready = "example.com/Readyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    StoreReady,
    Attached(negative, absent = False),
    Available(negative, unread) = "gateway.networking.k8s.io/Available",
    Synced(negative) = "gateway.networking.k8s.io/Synced",
    JobFailed(negative),
    Available6,
    Synced7 = "example.com/Synced7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Available8,
    #[doc = " carriage\rreturn"]
    Available9,
    JobScheduled(negative, absent = True),
    Ready11(negative) = "R9",
    JobFailed12 = "gateway.networking.k8s.io/JobFailed12",
    JobScheduled13 = "example.com/JobScheduled13xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded(negative, unread) = "gateway.networking.k8s.io/Degraded",
    ///     Indented,
    ///   and less.
    not,
    JobScheduled16(negative),
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    Progressing,
    Attached18(unread),
    ///     Indented,
    ///   and less.
    JobScheduled19,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Available20,
    NetworkUnavailable,
    /// Snöwman ☃
    JobFailed22,
    Attached23 = "example.com/Attached23",
    NetworkUnavailable24,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Synced25 = "example.com/Synced25xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobScheduled26(negative, absent = True),
),
rules(
    all(Attached = True | False, not, not(all(Available8 = False, not, JobFailed22 = Unknown, JobScheduled19))) => Ready,
    all(Attached23, JobScheduled26 = False | Unknown, JobScheduled26, Synced = True | False) => Deleting,
    all(Available9 = False, JobFailed = False) => Failed,
    Synced25 => Deleting,
    all(Progressing, Synced7 = True | False, NetworkUnavailable24, any(Progressing = False | Unknown, Attached = False | Unknown)) => NotReady,
    all(Ready = False, JobFailed22, Progressing = True | Unknown, any(Synced7 = Unknown, Available20 = True | Unknown, Available20 = True | False, Synced, Attached)) => Running,
    all(Attached, StoreReady = False, Ready = False, JobScheduled26, Synced25 = False | Unknown, NetworkUnavailable24 = False, Attached23 = False | Unknown, JobFailed22 = False, NetworkUnavailable = Unknown, Available20, JobScheduled19 = Unknown) => Completed,
    all(JobFailed12 = True | False, Progressing = False | Unknown) => Ready,
    all(JobScheduled13 = True | False | Unknown, JobScheduled13) => Ready,
    all(Ready, JobFailed22 = False, all(Available6 = True | False)) => Failed,
    /// Trailing space 
    /// / and a slash
    all(Progressing, Available6 = False | Unknown, JobFailed22 = False | Unknown, Ready11, Ready, JobScheduled16, JobFailed, NetworkUnavailable, JobScheduled) => Degraded,
),
ensure(all(all(Synced, Synced7), any(all(JobScheduled = True | False), JobFailed22, any(phase = Deleting | Failed)), all(Available20 = True | Unknown, StoreReady, Available9 = Unknown, Progressing = False)) => all(Synced, Attached18 = Unknown, JobFailed)),
)]
pub struct List222Status {
    conditions: Vec<TypeAndStatus>,
    phase: List222Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady(negative) = "x-1/MongoDBAccessRequestReady.v1-beta_2",
    Attached(negative) = "x-1/Attached.v1-beta_2",
    Progressing = "gateway.networking.k8s.io/Progressing",
    Synced,
    NetworkUnavailable,
    Attached5(negative, absent = False),
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    NetworkUnavailable6 = "gateway.networking.k8s.io/NetworkUnavailable6",
    Progressing7(unread),
    ///     Indented,
    ///   and less.
    Attached8,
    JobScheduled,
    Err,
    StoreReady(negative),
    Attached12(unread),
    StoreReady13,
    Progressing14,
    NetworkUnavailable15(absent = True) = "example.com/NetworkUnavailable15xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobCompleted(negative, unread),
    Attached17 = "x-1/Attached17.v1-beta_2",
    Progressing18,
    Available,
    MongoDBAccessRequestReady20 = "x-1/MongoDBAccessRequestReady20.v1-beta_2",
    NetworkUnavailable21(negative),
    JobFailed = "gateway.networking.k8s.io/JobFailed",
    Available23,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Ready,
    Ready25 = "gateway.networking.k8s.io/Ready25",
    MongoDBAccessRequestReady26(absent = True),
    ready(unread),
    StoreReady28(unread),
    StoreReady29,
    JobScheduled30,
    Synced31,
    JobScheduled32(negative),
    /// A tab:	.
    Ready33(absent = True),
    #[doc = " carriage\rreturn"]
    NetworkUnavailable34 = "N9",
    /// Quotes " and \ and */ and {braces} and `ticks`
    StoreReady35(negative),
    JobFailed36(negative, unread),
    Ready37(negative),
    Attached38(negative),
    Option,
    __p = "p9",
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    JobScheduled41,
    JobCompleted42(unread),
    StoreReady43,
    negative(negative),
    Synced45(absent = False),
    Available46(negative),
    MongoDBAccessRequestReady47,
),
rules(
    all(JobScheduled, NetworkUnavailable6) => Completed,
    /// A tab:	.
    all(JobScheduled32 = True | False | Unknown, Ready25 = Unknown, Progressing18, StoreReady = False | Unknown, NetworkUnavailable, Synced45, Attached38, Synced31, Ready, Attached17 = True | False, Err = False, Ready33 = True | False) => Running,
    all(Synced = False, Available) => Deleting,
    all(StoreReady13 = Unknown, all(not(JobFailed), all(Attached38 = False, JobScheduled41 = Unknown, negative = Unknown))) => Deleting,
    any(Available46, NetworkUnavailable34) => Running,
    all(__p = Unknown, Available23 = False | Unknown, NetworkUnavailable6 = True | False, Ready37, MongoDBAccessRequestReady20 = True | Unknown, Synced, NetworkUnavailable34, Attached17 = False | Unknown, MongoDBAccessRequestReady = False, MongoDBAccessRequestReady) => Ready,
    all(NetworkUnavailable = Unknown, Attached = True | False, all(any(Synced31 = False | Unknown))) => Completed,
    all(NetworkUnavailable21, Progressing14, not(any())) => Error,
    #[doc = " carriage\rreturn"]
    all(MongoDBAccessRequestReady = False | Unknown, all(JobScheduled30 = True | Unknown, Progressing = False | Unknown)) => Ready,
    all(JobScheduled, JobScheduled30 = False | Unknown) => NotReady,
    all(Option, Ready = False | Unknown, any(Ready = True | False, JobScheduled41, Err = Unknown)) => Deleting,
    StoreReady43 = Unknown => Error,
    all(NetworkUnavailable34 = False, MongoDBAccessRequestReady26, Ready = Unknown, Ready, Option, Attached17, Attached5, MongoDBAccessRequestReady26 = Unknown, MongoDBAccessRequestReady20 = True | False, JobScheduled41, all(Synced45 = True | False | Unknown, JobFailed = True | Unknown)) => Deleting,
    all(NetworkUnavailable15, JobScheduled) => Running,
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(NetworkUnavailable6 = False, Available = False, not(JobScheduled = True | Unknown)) => NotReady,
    all(JobFailed = False | Unknown, Available46, all(MongoDBAccessRequestReady47, NetworkUnavailable15 = False)) => NotReady,
    all(StoreReady35 = True | False, Err) => NotReady,
    /// Two
    /// lines.
    all(all(not(Progressing18 = True | Unknown), not(Ready25)), any(all(StoreReady43, Attached = Unknown), Attached8 = False), any(Option, Available46, Attached5)) => Ready,
    all(StoreReady13, Ready33 = True | False, Attached5 = False | Unknown, all(Ready37 = False | Unknown, not(JobScheduled))) => Completed,
    all(all(Synced45), NetworkUnavailable6 = Unknown, all(all(StoreReady29 = Unknown))) => Error,
    all(JobScheduled30, Ready) => Running,
    all(Ready25 = False, Attached38 = False | Unknown) => NotReady,
    _ => Deleting,
),
never(all(Attached38, Progressing7 = True | False, Ready, Attached5 = True | Unknown)),
never(all(StoreReady28 = True | False, JobScheduled)),
)]
pub struct List223Status {
    conditions: Vec<TypeAndStatus>,
    phase: List223Phase,
    observed_generation: i64,
}
