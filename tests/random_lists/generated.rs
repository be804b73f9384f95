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
    /// One line.
    any(Degraded = Unknown) => Ready,
    all(all(Degraded), Degraded) => Ready,
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
    all(JobCompleted = True | False, JobCompleted1) => Unknown,
    not(any(all(JobCompleted = True | False, JobCompleted1))) => Completed,
),
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
    Progressing,
),
rules(
    all(NetworkUnavailable = True | Unknown, NetworkUnavailable = Unknown) => Deleting,
    all(NetworkUnavailable, Progressing = False, JobScheduled = True | False) => Deleting,
    not(any(all(NetworkUnavailable = True | Unknown, NetworkUnavailable = Unknown), all(NetworkUnavailable, Progressing = False, JobScheduled = True | False))) => Deleting,
),
never(all(NetworkUnavailable = True | False, Progressing, Progressing)),
never(all(Progressing, JobScheduled = True | False | Unknown, any(Progressing = True | False))),
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
    all(StoreReady2, NetworkUnavailable = True | Unknown) => Completed,
    all(StoreReady2 = False, Error = True | False) => NotReady,
    #[doc = " carriage\rreturn"]
    Error = False => Completed,
    all(StoreReady2 = True | False, NetworkUnavailable, any(not(all(StoreReady2, NetworkUnavailable = True | False, StoreReady2 = True | False)), StoreReady2, not(StoreReady = True | False | Unknown))) => Pending,
    all() => Running,
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
    all(JobFailed, JobFailed, not(not(JobFailed = True | False))) => Error,
    all(JobFailed = Unknown, JobFailed = Unknown) => NotReady,
    _ => Running,
),
ensure(not(not(any(phase = Unknown | Error | NotReady))) => any(JobFailed, phase = NotReady)),
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
    not(any(all(Progressing, Progressing, Available = False | Unknown), not(Progressing = False))) => Deleting,
    all(Progressing, Progressing = True | Unknown) => Running,
    any(Progressing = False | Unknown, Progressing) => Degraded,
),
ensure(all(Available, Available, any(not(all(phase = Running | Degraded, Progressing = True | Unknown)), any(Available = False | Unknown, Progressing = Unknown, not(Available)))) => any(phase = Unknown | Degraded, phase = Running | Deleting | Unknown)),
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
    JobCompleted,
    JobFailed(negative, absent = False),
    Attached,
),
rules(
    /// A tab:	.
    any(StoreReady = False, Attached) => Pending,
    any(StoreReady, JobFailed = Unknown) => Ready,
    JobCompleted = True | Unknown => Ready,
    JobCompleted = False => Unknown,
),
ensure(any(phase = Ready | Unknown) => phase = Unknown | Ready),
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
    any(not(all(Attached = True | Unknown, Attached = True | Unknown))) => Deleting,
    _ => Pending,
),
ensure(any(Attached) => any(not(not(all(phase = Pending | Deleting, Attached = Unknown, phase = Pending | Unknown))), phase = Pending)),
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
    all(NetworkUnavailable = Unknown, Option = False, not(Option)) => Error,
    /// A tab:	.
    all(NetworkUnavailable = True | Unknown, not(Option)) => NotReady,
    any(Option) => NotReady,
    all(Option = False, NetworkUnavailable = False | Unknown) => NotReady,
    _ => NotReady,
),
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
    all(NetworkUnavailable2, NetworkUnavailable) => Unknown,
    all(JobScheduled, NetworkUnavailable2) => Unknown,
    all(NetworkUnavailable2 = True | Unknown, NetworkUnavailable = True | False | Unknown, JobScheduled = True | False) => Deleting,
    NetworkUnavailable => Deleting,
    all(JobScheduled, any(not(JobScheduled = Unknown))) => Pending,
    /// Two
    /// lines.
    _ => Pending,
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
    Ready(unread),
),
rules(
    all(JobCompleted, JobScheduled = True | False, JobScheduled1, JobScheduled = True | False) => Error,
    JobCompleted => Error,
    all(JobScheduled = True | False, JobScheduled1) => Error,
    all(JobScheduled, not(JobScheduled = False | Unknown)) => Error,
    JobScheduled1 = Unknown => Error,
    JobScheduled1 = True | False => Error,
),
never(all(not(JobScheduled1 = True | False), JobCompleted = True | False)),
never(all(Ready, Ready)),
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
    not(NetworkUnavailable) => Running,
    any(NetworkUnavailable = False, NetworkUnavailable = True | Unknown) => Running,
),
ensure(all(phase = Running | Unknown, any(all(NetworkUnavailable), phase = Running, not(NetworkUnavailable = False))) => any(all(NetworkUnavailable = False | Unknown, NetworkUnavailable = Unknown), phase = Running)),
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
    Available = "A9",
),
rules(
    all(Available, Progressing) => Degraded,
    any(Progressing = True | Unknown, Progressing = False) => Error,
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
    all(Synced, JobCompleted) => Error,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady) => NotReady,
    _ => Error,
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
    all(JobCompleted3, all(any(JobCompleted = Unknown, Ready = True | False, JobCompleted = True | Unknown), JobFailed = True | Unknown, not(JobFailed))) => NotReady,
    all(JobFailed, JobCompleted3 = False) => Deleting,
    all(JobCompleted, Ready) => Deleting,
    all(JobCompleted, any(JobCompleted = True | Unknown)) => None,
    /// Two
    /// lines.
    all(JobFailed = True | Unknown, JobFailed, JobFailed, JobFailed) => NotReady,
    all(JobCompleted = True | False, JobFailed = Unknown, JobCompleted3) => NotReady,
    _ => Deleting,
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
    all(StoreReady, StoreReady) => Pending,
    all(StoreReady = Unknown, StoreReady = True | Unknown, StoreReady = True | False | Unknown) => Unknown,
    all(StoreReady = False, StoreReady = True | False) => Running,
),
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
    Available => Failed,
    all(Attached, Attached = True | Unknown) => Failed,
    all(Attached = False, Available = False) => Ready,
    #[doc = " carriage\rreturn"]
    all(Attached = Unknown, Available = True | False) => Deleting,
    all(Available = Unknown, not(any(Available, Available))) => Running,
),
never(all(Attached, Available)),
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
    all(Available = True | False, NetworkUnavailable = Unknown, any(JobCompleted = True | Unknown, JobCompleted = Unknown)) => Running,
    #[doc = " carriage\rreturn"]
    all(Available = False, JobCompleted = True | Unknown) => Running,
    /// Snöwman ☃
    all(Available = True | False | Unknown, NetworkUnavailable) => Running,
    all(Available = True | Unknown, JobCompleted = True | Unknown, Available) => Running,
    JobCompleted => Running,
    /// Trailing space 
    /// / and a slash
    all(Available = Unknown) => Running,
    #[doc = " carriage\rreturn"]
    JobCompleted = True | False => Running,
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
    all(Degraded3 = True | False | Unknown, NetworkUnavailable = Unknown, any(Degraded3, NetworkUnavailable = True | False)) => Unknown,
    /// Two
    /// lines.
    all(Degraded3, NetworkUnavailable, Ready = False | Unknown, any(any(NetworkUnavailable, NetworkUnavailable = False, Degraded))) => Unknown,
    all(Degraded, Ready = False) => Unknown,
    all(Degraded3, Ready, Degraded3 = True | Unknown) => Unknown,
    all(NetworkUnavailable = True | Unknown, Degraded, NetworkUnavailable) => Unknown,
    all(Degraded3, Ready = False | Unknown) => Unknown,
    Degraded = True | False => Unknown,
    Degraded = Unknown => Unknown,
),
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
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(not(any(Synced, Synced)), Synced = True | Unknown) => Failed,
),
never(all(Synced, Synced, Synced = True | False | Unknown)),
never(all(Synced = True | False, Synced = False)),
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
    all(Degraded = False, not(Degraded = Unknown)) => Running,
    all(Ready = True | False, Ready = False | Unknown, Ready = False | Unknown) => Unknown,
    all(Degraded = True | False, Degraded) => Running,
    any(Degraded = False, Degraded = True | Unknown) => Unknown,
),
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
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(r#async, Available, any(r#async = False | Unknown, Available)) => Error,
    all(Progressing = True | False, Progressing, Progressing = True | False) => ALL,
    all(r#async, not(any(r#async = Unknown))) => NotReady,
    all(Available, Available) => Deleting,
    all(any(not(Progressing = Unknown), not(Progressing)), all(r#async = False, Progressing = True | Unknown, any(Progressing, Available = False | Unknown, Progressing))) => NotReady,
    all(Progressing = True | False, r#async = False) => Failed,
    _ => Failed,
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
ensure(all(StoreReady = False | Unknown, any(Synced = True | Unknown)) => any(Progressing = True | Unknown, phase = Failed)),
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
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | False | Unknown) => Failed,
    all(MongoDBAccessRequestReady = True | Unknown, MongoDBAccessRequestReady = False | Unknown) => Completed,
    MongoDBAccessRequestReady = True | False => Ready,
),
)]
pub struct List24Status {
    conditions: Vec<TypeAndStatus>,
    phase: List24Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady(negative),
    ready = "r9",
),
rules(
    all(MongoDBAccessRequestReady = True | False, ready = True | False) => Some,
    _ => Some,
),
never(all(MongoDBAccessRequestReady, MongoDBAccessRequestReady, not(any()))),
never(any(MongoDBAccessRequestReady)),
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
    all(Synced, StoreReady) => Failed,
    all(StoreReady = True | Unknown, Synced) => Pending,
    any(StoreReady = False) => NotReady,
    any(Synced, JobCompleted) => NotReady,
    all(StoreReady, StoreReady) => Degraded,
    JobCompleted = True | False | Unknown => Deleting,
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
    JobScheduled(absent = False, unread),
    JobFailed3,
),
rules(
    all(StoreReady = False | Unknown, StoreReady = True | False) => Degraded,
    all(JobFailed3 = Unknown, JobFailed) => Degraded,
    _ => NotReady,
),
ensure(all(JobFailed3, JobScheduled) => any(all(JobFailed3 = True | Unknown, StoreReady, JobFailed), phase = Degraded | NotReady)),
ensure(all(JobFailed3 = False, JobScheduled = False | Unknown, JobFailed = Unknown) => any(all(JobScheduled = False, StoreReady, JobScheduled, all(StoreReady = True | False | Unknown, phase = Unknown | Degraded, any(StoreReady = True | Unknown, JobFailed, JobScheduled, StoreReady = True | Unknown))), phase = Degraded | NotReady)),
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
    all(True, True) => Unknown,
    _ => Unknown,
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
    all(MongoDBAccessRequestReady = True | Unknown, MongoDBAccessRequestReady1 = False) => NotReady,
    _ => NotReady,
),
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
    any(Available, NetworkUnavailable) => r#type,
    /// Trailing space 
    /// / and a slash
    all(Available = True | Unknown, NetworkUnavailable = True | Unknown) => Pending,
    all(JobCompleted = True | Unknown) => Pending,
    all(JobCompleted = False | Unknown, NetworkUnavailable = True | Unknown, Available = False | Unknown) => Pending,
    JobCompleted = False | Unknown => Running,
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
    all(Available = False | Unknown, Synced = False | Unknown, Available = False) => Running,
    Synced => Ready,
    all(Synced = False, Degraded, Available = True | False) => Completed,
    all(all(all(Available3))) => Unknown,
    all(Degraded = Unknown, Available3 = True | False, any(Synced, Degraded = True | False, Available = True | False | Unknown, Available3 = True | Unknown)) => Error,
    all(Available = Unknown, Degraded, any(any(not(Available3)))) => Err,
    /// Snöwman ☃
    _ => Running,
),
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
    all(JobScheduled = False | Unknown, JobScheduled = True | False) => Unknown,
    all(JobScheduled, JobScheduled) => Degraded,
    all(JobScheduled = False | Unknown, JobScheduled = True | Unknown) => Unknown,
),
ensure(all(JobScheduled = True | False, JobScheduled) => any(all(JobScheduled = False | Unknown, JobScheduled), phase = Degraded)),
)]
pub struct List32Status {
    conditions: Vec<TypeAndStatus>,
    phase: List32Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady,
    JobFailed,
),
rules(
    all(JobFailed, StoreReady) => Failed,
    _ => Failed,
),
never(all(StoreReady = True | False, StoreReady, JobFailed = False | Unknown)),
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
    all(r#gen = False, Synced = False | Unknown) => Completed,
    all(r#gen = True | Unknown, JobCompleted = False | Unknown, Synced) => Completed,
    /// Snöwman ☃
    all(r#gen, Synced, JobCompleted, r#gen) => Completed,
    all(r#gen = False | Unknown, any(not(JobCompleted), not(r#gen), any(Synced = True | Unknown, r#gen = True | Unknown, JobCompleted))) => Completed,
    any(JobCompleted = False) => Completed,
    all(JobCompleted = True | False, all(any(Synced, JobCompleted = True | Unknown, Synced))) => Completed,
    r#gen = True | False => Completed,
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
    JobScheduled(unread),
    NetworkUnavailable,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Ready,
),
rules(
    all(Available, Ready = True | False) => Degraded,
    all(Available = True | Unknown, NetworkUnavailable) => Degraded,
    all(NetworkUnavailable, NetworkUnavailable = True | Unknown, any(Available = True | False)) => Completed,
    NetworkUnavailable = True | False => Error,
    NetworkUnavailable = Unknown => r#type,
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
    any(Attached) => Completed,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(not(any(Attached)), Attached = Unknown) => Completed,
    _ => Error,
),
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
    MongoDBAccessRequestReady(unread),
),
rules(
    not(not(Synced = False | Unknown)) => Unknown,
),
never(Synced),
)]
pub struct List37Status {
    conditions: Vec<TypeAndStatus>,
    phase: List37Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing(unread) = "P9",
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobFailed(absent = False, unread),
    Ready(negative, unread),
),
rules(
    _ => Unknown,
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
    all(MongoDBAccessRequestReady1, MongoDBAccessRequestReady = True | False, Progressing) => Error,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady1) => Unknown,
    all(Progressing = True | Unknown, MongoDBAccessRequestReady = False | Unknown) => Deleting,
    all(Progressing = True | False, JobFailed) => Deleting,
    _ => Error,
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
    MongoDBAccessRequestReady = False => Deleting,
    all(MongoDBAccessRequestReady) => Deleting,
),
never(any(MongoDBAccessRequestReady = Unknown)),
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
    all(StoreReady, Progressing = False | Unknown) => Running,
    any(StoreReady) => None,
    all(not(any(StoreReady = True | Unknown))) => Error,
    all(StoreReady = Unknown, Progressing = False | Unknown) => Failed,
    /// Two
    /// lines.
    all(Progressing, Progressing) => Unknown,
),
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
    all(Error = True | Unknown, JobCompleted = True | False, Error = False | Unknown) => Ok,
    all(Progressing, JobCompleted) => Running,
    all(Error = False, all(any(Progressing = Unknown))) => Degraded,
    /// A tab:	.
    all(Progressing = False | Unknown, all(Error = False | Unknown, Error = Unknown)) => Deleting,
    all(JobCompleted = True | Unknown, JobCompleted = False | Unknown, any(Progressing = True | Unknown)) => Ready,
    any(JobCompleted) => Ready,
    _ => Ok,
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
    all(not(NetworkUnavailable = True | Unknown), any(any(NetworkUnavailable = False, StoreReady = False | Unknown, JobCompleted)), all()) => Failed,
    all(JobCompleted = Unknown, NetworkUnavailable = Unknown) => Pending,
    all(NetworkUnavailable, MongoDBAccessRequestReady = True | Unknown, StoreReady = False | Unknown) => Failed,
    all() => Unknown,
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
    MongoDBAccessRequestReady = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
),
rules(
    ///  
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | Unknown, MongoDBAccessRequestReady = True | Unknown) => Failed,
    /// Quotes " and \ and */ and {braces} and `ticks`
    MongoDBAccessRequestReady = True | Unknown => Failed,
    MongoDBAccessRequestReady = False => Failed,
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
    MongoDBAccessRequestReady = False => Running,
    all(MongoDBAccessRequestReady = Unknown, Synced = Unknown) => Running,
    all(MongoDBAccessRequestReady = False | Unknown, Synced) => Running,
    all(MongoDBAccessRequestReady, Synced = Unknown) => Running,
    all(Synced, Synced) => Unknown,
    _ => r#type,
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
    not(any(all(JobFailed, Attached = True | Unknown, MongoDBAccessRequestReady = Unknown), not(MongoDBAccessRequestReady))) => NotReady,
    not(any(MongoDBAccessRequestReady, JobFailed, JobFailed = Unknown)) => NotReady,
    MongoDBAccessRequestReady = False => NotReady,
    ///     Indented,
    ///   and less.
    MongoDBAccessRequestReady = True | Unknown => NotReady,
),
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
    Attached,
    Degraded(unread),
),
rules(
    Attached = True | Unknown => Error,
    Attached = False => Error,
),
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
    Degraded = False => Degraded,
    all(not(Degraded)) => Ready,
),
never(Degraded),
ensure(not(any(not(phase = Ready | Degraded))) => any(not(phase = Unknown | Degraded), phase = Degraded)),
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
    all(JobScheduled, any(any(JobScheduled = Unknown, JobScheduled, JobCompleted = True | False), JobCompleted = False, not(JobCompleted = Unknown))) => Pending,
    all(JobCompleted, JobScheduled = False | Unknown, any(JobCompleted = True | False, JobScheduled, not(not(JobScheduled)))) => Ready,
    all(JobCompleted = True | False, JobScheduled = Unknown) => Failed,
    all(JobScheduled = False, JobScheduled = False | Unknown) => Failed,
    _ => Ready,
),
ensure(all(JobScheduled = True | Unknown, JobScheduled) => any(all(JobScheduled = True | False, JobCompleted = False | Unknown), phase = Pending)),
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
    all(JobScheduled = Unknown, StoreReady = True | Unknown, JobScheduled = True | False | Unknown, any(JobScheduled = False | Unknown)) => Running,
    /// A tab:	.
    JobScheduled = True | Unknown => Error,
    all(StoreReady = False | Unknown, Synced) => Ready,
    not(any(all(JobScheduled = Unknown, StoreReady = True | Unknown, JobScheduled = True | False | Unknown, any(JobScheduled = False | Unknown)), JobScheduled = True | Unknown, all(StoreReady = False | Unknown, Synced))) => True,
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
    Degraded(unread) = "Replica01IsReadyToServe",
    StoreReady = "Replica02IsReadyToServe",
    MongoDBAccessRequestReady = "Replica03IsReadyToServe",
),
rules(
    all(StoreReady = True | Unknown, MongoDBAccessRequestReady = True | Unknown) => Running,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady, MongoDBAccessRequestReady) => Unknown,
    not(not(Progressing = Unknown)) => Unknown,
    all(not(MongoDBAccessRequestReady)) => Unknown,
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
ensure(all(Attached = True | Unknown, Attached) => any(Attached = False, phase = Completed)),
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
    any(JobCompleted = True | False, JobCompleted = False) => Failed,
    /// A tab:	.
    Available = Unknown => Failed,
    all(Available = False | Unknown, Available = False, any(not(all(JobCompleted = True | False, JobCompleted = True | Unknown)), not(any(JobCompleted, Available = True | False, Available = True | Unknown)), Available)) => Failed,
    all(Available = True | Unknown, JobCompleted = True | Unknown, any(Available = True | Unknown)) => Failed,
),
never(all(JobCompleted, Available)),
never(all(JobCompleted = True | Unknown, all(all(JobCompleted, JobCompleted), any(JobCompleted = True | Unknown), any(JobCompleted)))),
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
    /// Two
    /// lines.
    all(StoreReady, Progressing = False) => Pending,
    all(True) => Completed,
    /// Snöwman ☃
    all(StoreReady = True | False, True = False | Unknown, not(not(True = False))) => Completed,
    all(Progressing, Progressing) => Failed,
    _ => Pending,
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
    all(Degraded3, Degraded3) => Some,
    all(not(any(Synced, Degraded))) => Some,
    all(Degraded3 = False, StoreReady) => Some,
    _ => Some,
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
    /// One line.
    all(JobScheduled = Unknown, JobScheduled = True | Unknown) => Pending,
    all(JobScheduled = True | False, JobScheduled = True | Unknown) => True,
    JobScheduled = False => Pending,
),
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
    all(MongoDBAccessRequestReady = True | False, Ready = True | Unknown, any(Ready, Ready, any(Ready, Ready, Ready = True | Unknown))) => Degraded,
    _ => Failed,
),
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
    /// A tab:	.
    all(StoreReady, StoreReady1 = True | Unknown, Synced = False, any(any(StoreReady1, StoreReady, Synced = True | False, StoreReady1 = True | Unknown))) => Failed,
    not(any(Synced, any(StoreReady = False))) => Completed,
    all(StoreReady1 = False, Synced = False | Unknown) => Deleting,
    all(StoreReady1, Synced = True | False | Unknown) => Unknown,
    not(all(any(StoreReady, StoreReady))) => Pending,
),
never(Synced = True | Unknown),
never(all(StoreReady, StoreReady1)),
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
    all(JobFailed = False | Unknown, Degraded = False, Synced, StoreReady = True | False) => Degraded,
    all(Synced, Synced, Synced, all(all(StoreReady = True | Unknown))) => Degraded,
    all(JobFailed, JobFailed = True | False) => Failed,
    _ => Running,
),
ensure(all(JobFailed, JobFailed) => any(all(Degraded, Synced), phase = Degraded | Failed)),
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
    Synced = Unknown => Degraded,
    all(Synced, Synced) => Completed,
    any(all(all(Synced, Synced = Unknown), any(Synced = False, Synced = False)), not(Synced = False | Unknown), not(Synced = Unknown)) => Pending,
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
    not(any(any(Ready, Ready), not(r#match))) => Unknown,
    all(Ready = True | Unknown, Ready) => Unknown,
    all(r#match = Unknown, Ready = False | Unknown) => Unknown,
    all(any(any(Ready), not(Ready = False)), any(all(r#match = True | False))) => Unknown,
    _ => Unknown,
),
never(all(Ready, r#match = False, any(r#match = True | False))),
never(all(Ready, r#match)),
ensure(all(r#match = Unknown, r#match = True | Unknown) => any(all(r#match, r#match), phase = Unknown)),
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
    /// Trailing space 
    /// / and a slash
    all(JobCompleted, Degraded, NetworkUnavailable = False | Unknown) => NotReady,
    all(Degraded = Unknown, JobCompleted) => Pending,
    all(Degraded, JobCompleted) => NotReady,
    not(any(all(JobCompleted, Degraded, NetworkUnavailable = False | Unknown), all(Degraded = Unknown, JobCompleted), all(Degraded, JobCompleted))) => NotReady,
),
ensure(all(NetworkUnavailable = Unknown, Degraded = False, JobCompleted) => any(all(not(JobCompleted = True | False | Unknown), any(all(NetworkUnavailable, NetworkUnavailable), NetworkUnavailable = True | False | Unknown)), phase = NotReady)),
ensure(all(Degraded = True | False, NetworkUnavailable, not(any(all(Degraded = False | Unknown, Degraded = True | Unknown, JobCompleted = True | Unknown)))) => any(all(NetworkUnavailable, Degraded, JobCompleted, Degraded = True | Unknown), phase = NotReady)),
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
    not(all(Degraded = True | Unknown, Progressing, Synced, Degraded)) => r#type,
    any(JobScheduled) => Running,
    #[doc = " carriage\rreturn"]
    all(Progressing, JobScheduled = False | Unknown, not(not(JobScheduled = True | False))) => ALL,
    any(not(not(Progressing)), all(all(Degraded = False, Progressing = False), all(), Degraded), any()) => r#type,
),
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
    JobFailed => Completed,
    all(JobFailed = False | Unknown, JobFailed = True | Unknown) => Completed,
    not(all(not(JobFailed = False))) => Degraded,
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
    NetworkUnavailable(unread),
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Synced = "example.com/Syncedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
),
rules(
    Synced => Running,
    not(any(Synced)) => Running,
),
)]
pub struct List65Status {
    conditions: Vec<TypeAndStatus>,
    phase: List65Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded(absent = True, unread),
    Synced = "x-1/Synced.v1-beta_2",
    Synced2,
),
rules(
    all(Synced2 = True | False, Synced = False | Unknown) => Deleting,
    _ => phase,
),
never(all(Synced2, not(not(Synced2 = True | False)))),
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
    all(StoreReady = True | False, StoreReady2 = True | False, StoreReady = False) => Degraded,
    all(StoreReady2, StoreReady2) => Completed,
    all(StoreReady = True | False, StoreReady1, StoreReady2 = False | Unknown, any(any(StoreReady = True | Unknown, JobFailed, StoreReady))) => Completed,
    all(JobFailed, JobFailed = True | False) => Completed,
    all(StoreReady = False, StoreReady1 = False) => NotReady,
    JobFailed = Unknown => NotReady,
    _ => Ready,
),
ensure(any(StoreReady) => any(phase = Completed | Ready, phase = NotReady)),
ensure(all(StoreReady, StoreReady1) => any(all(JobFailed = True | False, phase = Completed | NotReady), phase = Completed)),
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
    all(StoreReady) => Running,
    StoreReady = False => Running,
    ///  
    _ => Some,
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
    NetworkUnavailable(absent = False, unread) = "example.com/NetworkUnavailablexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
),
rules(
    all(JobCompleted = False, JobCompleted = True | False | Unknown) => Failed,
    JobCompleted => Failed,
),
never(all(JobCompleted = Unknown, any(NetworkUnavailable, JobCompleted = False | Unknown))),
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
ensure(all(Synced, Synced = True | Unknown, any(any(any(Ready = True | Unknown, JobCompleted), not(Ready = False)))) => any(all(JobCompleted = True | Unknown, Synced), phase = NotReady)),
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
    Degraded3 => Error,
    /// Quotes " and \ and */ and {braces} and `ticks`
    _ => Failed,
),
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
    all(StoreReady, StoreReady = True | False) => Deleting,
    _ => Unknown,
),
ensure(all(StoreReady = True | False, StoreReady) => any(all(StoreReady, StoreReady = False | Unknown, any(any(any(phase = Deleting, StoreReady = True | Unknown)))), phase = Deleting)),
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
    all(Attached = True | Unknown, Ready) => Deleting,
    all(Ready = Unknown, Attached) => Error,
    all(Ready = True | False, Ready = True | Unknown) => Running,
    all(Attached, Ready = False | Unknown, any(Ready, all(Attached))) => Deleting,
    _ => Error,
),
ensure(all(Attached, Attached) => any(all(Ready = True | False, Ready = True | Unknown), phase = Deleting | Error)),
)]
pub struct List73Status {
    conditions: Vec<TypeAndStatus>,
    phase: List73Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available = "Replica00IsReadyToServe",
    JobScheduled(negative) = "Replica01IsReadyToServe",
    NetworkUnavailable = "Replica02IsReadyToServe",
),
rules(
    all(JobScheduled = True | False, Available = False, NetworkUnavailable = Unknown) => NotReady,
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
    rules,
    NetworkUnavailable,
),
rules(
    all(rules, NetworkUnavailable = True | False, not(any(NetworkUnavailable))) => Error,
    all() => Error,
),
never(all(Attached, Attached)),
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
    not(Ready = True | Unknown) => Unknown,
    any(Ready) => Failed,
    any(Ready = Unknown) => Failed,
),
)]
pub struct List76Status {
    conditions: Vec<TypeAndStatus>,
    phase: List76Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    core,
    String(absent = True),
),
rules(
    all(any(all(core = False), String), all(String, core = Unknown)) => Unknown,
),
never(not(any(all(any(all(core = False), String), all(String, core = Unknown))))),
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
    all(StoreReady, StoreReady2 = False | Unknown, JobCompleted) => Completed,
    /// One line.
    all(StoreReady2, StoreReady) => Completed,
    all(StoreReady = True | False | Unknown, StoreReady2 = False) => Completed,
    StoreReady2 = Unknown => Completed,
    StoreReady2 = True | False => Completed,
),
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
    all(MongoDBAccessRequestReady, all(JobFailed = False, any(any(any(any(all(JobFailed = True | False, all(NetworkUnavailable = True | Unknown, all(MongoDBAccessRequestReady, not(any(not(not(not(all(Available = True | Unknown, any(any(all(NetworkUnavailable, any(not(all(NetworkUnavailable = False | Unknown, not(not(all(Available, any(not(not(all(Available = False, all(MongoDBAccessRequestReady, any(not(not(all(MongoDBAccessRequestReady, not(not(not(any(all(Available, not(any(any(any(not(any(all(JobFailed = True | Unknown, any(any(MongoDBAccessRequestReady = True | Unknown, NetworkUnavailable), JobFailed = True | False)), NetworkUnavailable)), Available = True | Unknown), MongoDBAccessRequestReady), MongoDBAccessRequestReady))), NetworkUnavailable))))))), Available))))), Available = False | Unknown)))))), JobFailed = False | Unknown)), NetworkUnavailable = True | False), Available = Unknown))))), Available = Unknown))))), Available = True | False), MongoDBAccessRequestReady), NetworkUnavailable = True | False), Available = False | Unknown))) => Failed,
    all(Available, NetworkUnavailable = True | False) => Failed,
    all(Available = True | Unknown, MongoDBAccessRequestReady, Available = True | False) => Ready,
    all(MongoDBAccessRequestReady = False, JobFailed = True | False | Unknown) => Deleting,
    Available => Ready,
    NetworkUnavailable => Pending,
    NetworkUnavailable = False | Unknown => Failed,
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
    ///  
    all(Progressing, Progressing) => Completed,
),
never(all(not(Progressing = True | False))),
never(not(Progressing = True | Unknown)),
ensure(all(phase = Unknown | Completed, Progressing) => not(not(not(phase = Unknown)))),
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
    all(Progressing = True | False, Progressing = True | Unknown) => Running,
    all(RULES = True | False | Unknown, Progressing = Unknown) => Degraded,
    any(RULES) => Degraded,
    all(RULES = False | Unknown, Progressing = False | Unknown) => Degraded,
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
    any(all(Degraded, all(JobCompleted = True | Unknown)), all(not(Degraded), all(JobCompleted = False, JobCompleted = True | False | Unknown))) => r#type,
    all(Degraded, JobFailed) => Error,
    ///     Indented,
    ///   and less.
    all(JobFailed = False, Degraded = True | False) => Error,
    all(JobCompleted, JobFailed, any(JobFailed = False, JobFailed = True | False)) => Pending,
    all(JobCompleted = Unknown, Degraded = True | False | Unknown) => r#type,
),
never(not(any(any(all(Degraded, all(JobCompleted = True | Unknown)), all(not(Degraded), all(JobCompleted = False, JobCompleted = True | False | Unknown))), all(Degraded, JobFailed), all(JobFailed = False, Degraded = True | False), all(JobCompleted, JobFailed, any(JobFailed = False, JobFailed = True | False)), all(JobCompleted = Unknown, Degraded = True | False | Unknown)))),
ensure(all(JobCompleted = True | False, any(JobFailed, JobCompleted = Unknown, Degraded, all(phase = Error, phase = Pending, phase = Error))) => any(all(JobCompleted = False | Unknown, Degraded), phase = Pending | r#type)),
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
    any(JobScheduled = True | False) => Error,
    all(StoreReady = True | False, Available, Progressing = False | Unknown) => Error,
    all(Available = False, JobScheduled = True | Unknown, Available = False | Unknown) => Error,
    all(StoreReady, Progressing) => Error,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    _ => Error,
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
    StoreReady(unread),
),
rules(
    _ => Error,
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
    all(Synced, Synced, any(Synced, r#type = True | Unknown)) => Err,
    any(r#type) => Deleting,
    all(Synced = False, not(all(r#type, Synced, r#type = Unknown))) => Ready,
    all(r#type = True | Unknown, r#type = False | Unknown, all(not(r#type))) => Failed,
    all(r#type = False, r#type = False) => Err,
),
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
    JobFailed(unread),
    StoreReady(absent = True),
),
rules(
    any(all(any(StoreReady, StoreReady, StoreReady), any(StoreReady = True | Unknown, Synced))) => Deleting,
    _ => Deleting,
),
)]
pub struct List86Status {
    conditions: Vec<TypeAndStatus>,
    phase: List86Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobFailed,
    JobCompleted(unread),
    Degraded,
    Synced(unread),
),
rules(
    all(Degraded = True | Unknown, JobFailed) => Running,
    _ => Running,
),
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
    any(r#match = False | Unknown) => Failed,
),
never(r#match),
ensure(all(r#match = False | Unknown, r#match = False | Unknown, any(r#match = False | Unknown)) => any(all(r#match = False), phase = Failed)),
ensure(not(r#match = True | Unknown) => any(all(r#match, r#match = True | Unknown), phase = Failed)),
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
    all(MongoDBAccessRequestReady, StoreReady = False | Unknown) => NotReady,
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
    all(Synced, Degraded = True | Unknown, not(JobScheduled)) => Err,
    /// One line.
    all(JobScheduled = False, any(not(JobScheduled = True | Unknown), all(JobScheduled = Unknown, Synced = False | Unknown), any(Synced, JobScheduled = Unknown, Degraded = Unknown))) => Err,
    any(Synced) => Pending,
    all(Synced = True | False, any(JobScheduled, Degraded, Synced, all(JobScheduled = Unknown, JobScheduled = True | False))) => Failed,
    all(JobScheduled = False | Unknown, Synced = Unknown) => Default,
    any(all(Synced = True | Unknown, Degraded, Synced = False | Unknown), any(not(Synced), all(JobScheduled = False, Synced = True | False)), JobScheduled) => Unknown,
),
never(all(JobScheduled, JobScheduled)),
)]
pub struct List90Status {
    conditions: Vec<TypeAndStatus>,
    phase: List90Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Degraded(unread) = "Replica01IsReadyToServe",
    Progressing(negative) = "Replica00IsReadyToServe",
    _hidden(unread) = "Replica02IsReadyToServe",
    Degraded3(unread) = "Replica03IsReadyToServe",
),
rules(
    all(Progressing, Progressing) => Unknown,
    _ => Degraded,
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
    all(NetworkUnavailable = Unknown, NetworkUnavailable = False | Unknown) => Unknown,
    _ => Completed,
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
    all(MongoDBAccessRequestReady, JobScheduled) => Pending,
    all(JobScheduled, JobScheduled, any(JobScheduled = False | Unknown, MongoDBAccessRequestReady, any(JobScheduled, JobScheduled, JobScheduled = True | False | Unknown))) => ALL,
    all(JobScheduled = False | Unknown, MongoDBAccessRequestReady = True | False | Unknown) => Unknown,
),
never(all(MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady = True | Unknown)),
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
    all(JobScheduled = True | Unknown, StoreReady) => Running,
    all(StoreReady = True | Unknown, all(Synced = True | False)) => Completed,
    all(StoreReady, JobScheduled = True | False, all()) => Completed,
    _ => Completed,
),
never(all(Synced = True | False, all(JobScheduled = False | Unknown, StoreReady = True | False, Synced = True | False))),
never(all(Synced = False)),
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
    all(NetworkUnavailable, StoreReady = False | Unknown, MongoDBAccessRequestReady = True | Unknown) => r#type,
    all(StoreReady = False | Unknown, MongoDBAccessRequestReady) => Deleting,
    all(MongoDBAccessRequestReady = Unknown, any(not(Synced), StoreReady)) => NotReady,
    all(Synced, MongoDBAccessRequestReady = True | False, NetworkUnavailable = False | Unknown) => Ready,
    all(MongoDBAccessRequestReady = False, all(not(MongoDBAccessRequestReady), all(MongoDBAccessRequestReady = False), Synced)) => r#type,
    any(StoreReady = False) => r#type,
    _ => NotReady,
),
)]
pub struct List95Status {
    conditions: Vec<TypeAndStatus>,
    phase: List95Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    RULES(negative),
),
rules(
    any(RULES) => Error,
    _ => Error,
),
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
    all(Ready = Unknown, StoreReady = True | False) => Degraded,
    all(StoreReady, StoreReady) => Completed,
    _ => Degraded,
),
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
    not(JobScheduled2) => Degraded,
    all(JobScheduled2, Degraded = False | Unknown, any(JobScheduled2 = True | False, JobScheduled2 = Unknown, JobScheduled2 = Unknown)) => Completed,
    all(JobScheduled2 = True | Unknown, JobScheduled2, any(JobScheduled2 = Unknown, Degraded = False | Unknown, JobScheduled = True | Unknown)) => Failed,
    any(Degraded = False | Unknown, Degraded) => Pending,
),
ensure(all(JobScheduled, JobScheduled2 = True | False, Degraded = True | Unknown) => any(all(Degraded = False | Unknown, JobScheduled2 = True | False, any(any(phase = Unknown | Completed, Degraded = Unknown))), phase = Degraded | Failed)),
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
    /// A tab:	.
    all(NetworkUnavailable = False, NetworkUnavailable = True | False) => Ready,
    all(StoreReady = Unknown, Ready) => Error,
    any(NetworkUnavailable = Unknown, StoreReady2 = Unknown) => Ready,
    all(StoreReady2, StoreReady = True | Unknown, StoreReady2 = True | False, StoreReady) => Error,
    _ => Degraded,
),
never(all(StoreReady2 = Unknown, Ready)),
never(all(StoreReady, Ready = True | False, StoreReady2 = False | Unknown)),
ensure(all(StoreReady = False | Unknown, StoreReady2) => any(all(StoreReady2, StoreReady2, not(all(StoreReady2))), phase = Degraded | Error | Ready)),
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
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(Synced, all(not(Synced = False), Synced = True | Unknown)) => Ready,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all() => Ready,
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
    all(MongoDBAccessRequestReady, Degraded = False | Unknown) => Ready,
    all(Degraded, Degraded) => Running,
    _ => Deleting,
),
never(all(MongoDBAccessRequestReady = False, Degraded = True | Unknown)),
never(all(MongoDBAccessRequestReady = Unknown, Degraded)),
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
    all(Attached = Unknown, not) => Unknown,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(Attached1, Attached1) => Error,
    all(not, Attached = True | Unknown) => Unknown,
    _ => Unknown,
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
    Progressing2(negative, unread) = "gateway.networking.k8s.io/Progressing2",
    Attached(negative),
),
rules(
    all(JobCompleted = False, any(any(Attached, Attached = Unknown, Attached = Unknown), all())) => Completed,
    all(JobCompleted, all(JobCompleted = True | False, Attached = True | Unknown, all(Attached = False | Unknown, Progressing))) => Completed,
    _ => Deleting,
),
)]
pub struct List103Status {
    conditions: Vec<TypeAndStatus>,
    phase: List103Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted(unread) = "gateway.networking.k8s.io/JobCompleted",
),
rules(
    _ => Unknown,
),
ensure(JobCompleted = False | Unknown => any(all(JobCompleted, JobCompleted = True | False), phase = Unknown)),
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
    all(MongoDBAccessRequestReady, JobScheduled = True | False) => NotReady,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady, any(MongoDBAccessRequestReady, JobScheduled = True | False)) => Unknown,
    not(all(all(MongoDBAccessRequestReady = True | False))) => Unknown,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(MongoDBAccessRequestReady = False, MongoDBAccessRequestReady = True | False | Unknown) => NotReady,
),
ensure(all(JobScheduled, MongoDBAccessRequestReady) => any(MongoDBAccessRequestReady, JobScheduled)),
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
    JobCompleted(negative, unread),
),
rules(
    MongoDBAccessRequestReady1 => Pending,
    all(MongoDBAccessRequestReady = False | Unknown, MongoDBAccessRequestReady = True | Unknown, MongoDBAccessRequestReady = False | Unknown) => Degraded,
    all(MongoDBAccessRequestReady1 = Unknown, MongoDBAccessRequestReady1 = False | Unknown) => Pending,
    /// Quotes " and \ and */ and {braces} and `ticks`
    any(all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | False)) => Degraded,
    /// Two
    /// lines.
    MongoDBAccessRequestReady1 = True | False => Running,
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
    JobScheduled = Unknown => Err,
    all(Degraded = Unknown, JobScheduled, Synced = False, any(Degraded, Degraded3 = Unknown, any(any(JobScheduled = False, Synced = True | Unknown, Degraded3, Degraded = True | False), all(Synced, Synced = False)))) => Completed,
    _ => Error,
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
    all(JobScheduled, JobScheduled, JobScheduled = True | Unknown) => Pending,
    any(JobScheduled = Unknown) => Pending,
),
never(all(JobScheduled = False)),
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
    JobFailed = Unknown => Unknown,
    all(Attached, Attached) => Deleting,
    Attached = False => Pending,
    all(Attached = Unknown, JobFailed) => Ready,
    Attached = True | Unknown => Pending,
),
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
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(Synced2 = True | Unknown, Synced = True | False | Unknown, any(all(any(), not(Synced2), all(Attached, Synced = Unknown, Attached = True | Unknown)), Attached, all(Synced = Unknown, Attached = False | Unknown))) => ALL,
    all(Synced2, Synced) => ALL,
    all(Synced, any(all(Attached = True | False, Synced = False | Unknown), Synced)) => NotReady,
    all(Synced = False, Synced2) => Degraded,
    all(Synced = False | Unknown, Synced = Unknown) => Err,
    all(Synced2 = True | Unknown, Synced = False, Synced2 = False | Unknown, all(not(Synced2))) => ALL,
    any(Synced = True | Unknown, Synced = False) => Unknown,
),
never(all(Synced = True | Unknown, Attached = True | Unknown)),
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
    Available(negative),
    StoreReady = "gateway.networking.k8s.io/StoreReady",
),
rules(
    any(StoreReady) => Degraded,
    all(Degraded, all(any(Available, Degraded1), any(Degraded), not(Available = False | Unknown))) => Degraded,
    all(Degraded, Degraded) => Degraded,
    _ => Error,
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
    all(JobFailed, JobFailed) => Completed,
    JobFailed = True | Unknown => Ok,
),
never(all(JobFailed = False, JobFailed = True | False | Unknown, any(all(any(JobFailed), not(JobFailed = True | Unknown)), any(), any(not(JobFailed = True | Unknown), all(JobFailed = True | Unknown, JobFailed = True | False | Unknown), JobFailed)))),
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
    all(_hidden, Progressing = False | Unknown, not(all(Progressing))) => Running,
    all(Progressing, _hidden = True | False, any(_hidden = False, Progressing = True | Unknown)) => Running,
    _ => Running,
),
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
    not(not(not(any(not(not(any(not(any(all(NetworkUnavailable = False | Unknown, any(all(Degraded, all(Degraded = Unknown, not(any(any(not(all(NetworkUnavailable = True | False | Unknown, any(not(not(any(any(not(all(NetworkUnavailable = Unknown, any(not(all(Degraded, all(NetworkUnavailable = True | False, any(all(Degraded = True | False, not(any(any(any(any(any(any(any(not(any(any(any(any(any(any(all(Degraded = False | Unknown, Degraded), Available = Unknown), Available), Degraded = False), Degraded = True | Unknown), NetworkUnavailable), NetworkUnavailable = False)), Degraded = False), Available), Available), Available = False | Unknown), Available), Available), Available = False | Unknown))), Available = False | Unknown)))), NetworkUnavailable = Unknown))), NetworkUnavailable), Available = Unknown))), NetworkUnavailable))), Available), Degraded = False | Unknown)))), NetworkUnavailable)), Degraded = False | Unknown)), Degraded = Unknown))), Available)))) => Deleting,
    any(Degraded, Available) => Deleting,
    not(all(NetworkUnavailable = True | False)) => Deleting,
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
    all(JobFailed, MongoDBAccessRequestReady, any(_hidden = True | False | Unknown, JobScheduled = True | False)) => Completed,
    all(JobScheduled, MongoDBAccessRequestReady = True | False) => Completed,
    any(_hidden) => Completed,
    /// A tab:	.
    all(MongoDBAccessRequestReady = Unknown, JobScheduled = False, any(JobFailed = True | Unknown, JobFailed = False, JobFailed = False)) => Completed,
    all() => Completed,
),
)]
pub struct List115Status {
    conditions: Vec<TypeAndStatus>,
    phase: List115Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Progressing(negative),
),
rules(
    all(Progressing, Progressing, any(Progressing = True | False)) => Err,
    /// One line.
    _ => Err,
),
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
    all(Synced = False | Unknown, Attached) => Completed,
    all(Synced, Synced, Synced) => Failed,
    all(Attached = False | Unknown, Synced = False | Unknown) => Degraded,
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
    Ready(unread),
    MongoDBAccessRequestReady(unread),
),
rules(
    StoreReady => r#type,
    /// Quotes " and \ and */ and {braces} and `ticks`
    not(any(StoreReady)) => r#type,
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
    all(Ready3 = Unknown, Synced = Unknown, Ready = True | Unknown) => Ready,
    all(Synced, all()) => Some,
    all(Ready3, Synced = False | Unknown) => Completed,
    all(Ready = Unknown, Synced = True | Unknown, JobScheduled = False | Unknown) => Completed,
    _ => Deleting,
),
never(all(JobScheduled = True | False, Synced)),
never(all(Ready3 = Unknown, JobScheduled, any(JobScheduled = True | False))),
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
    all(StoreReady = Unknown, StoreReady = Unknown) => Error,
    all(StoreReady, StoreReady, any(any(any(StoreReady), StoreReady = False, any(StoreReady = Unknown)))) => Error,
    all(not(StoreReady)) => Some,
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
    Ready(unread),
    JobScheduled,
),
rules(
    all(JobScheduled, JobScheduled) => Completed,
),
never(not(any(all(JobScheduled, JobScheduled)))),
ensure(any(phase = Completed) => any(all(phase = Completed | Unknown, Ready = False), phase = Completed)),
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
    any(all(StoreReady, not(any(any(not(all(JobFailed, not(any(all(JobFailed = True | False | Unknown, not(any(all(StoreReady = Unknown, all(JobFailed, not(any(any(not(not(not(all(StoreReady, not(any(not(not(any(any(any(all(Degraded = False | Unknown, any(not(not(all(Degraded = False | Unknown, not(not(not(all(Degraded, all(StoreReady, not(not(not(any(not(not(not(all(StoreReady, not(JobFailed))))), JobFailed = False | Unknown)))))))))))), StoreReady = Unknown)), JobFailed = Unknown), Degraded), JobFailed))), StoreReady)))))), StoreReady), Degraded)))), JobFailed = False | Unknown))), Degraded)))), JobFailed = Unknown), Degraded))), JobFailed) => Ready,
    /// Trailing space 
    /// / and a slash
    all(JobFailed = True | Unknown, StoreReady) => Ready,
    all(JobFailed = Unknown, all(not(StoreReady))) => Ready,
    StoreReady => Ready,
    all(JobFailed = True | False | Unknown, Degraded) => Ready,
    _ => Ready,
),
ensure(all(Degraded = True | Unknown, Degraded) => phase = Ready),
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
    all(JobScheduled, Attached = False | Unknown) => Degraded,
    JobScheduled => Degraded,
    all(Synced, Synced) => Degraded,
    all(Synced = False | Unknown, Degraded = True | False, Synced = True | Unknown, Degraded = True | False) => Running,
),
never(all(Attached = False | Unknown, Synced, any(Degraded, Degraded, any(any(Attached, JobScheduled = False), Degraded)))),
never(not(any(all(JobScheduled, Attached = False | Unknown), JobScheduled, all(Synced, Synced), all(Synced = False | Unknown, Degraded = True | False, Synced = True | Unknown, Degraded = True | False)))),
ensure(all(Synced = Unknown, Attached, Degraded) => any(all(JobScheduled, Degraded), phase = Running)),
ensure(any(phase = Unknown | Running, all(not(phase = Unknown | Running), any(phase = Degraded | Unknown, JobScheduled = False, Synced = False | Unknown), all(Degraded, phase = Running, Degraded))) => not(not(phase = Running))),
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
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(Available, Available, any(Available = True | Unknown)) => NotReady,
    any(Available = Unknown) => Failed,
    not(Available = Unknown) => r#type,
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
    all(Degraded, Available) => r#loop,
    all(Degraded, Available = False, not(Available)) => r#loop,
    all(Degraded = True | Unknown, Available = False | Unknown) => r#loop,
    all() => Ready,
),
)]
pub struct List125Status {
    conditions: Vec<TypeAndStatus>,
    phase: List125Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Available(unread) = "example.com/MongoDBAccessRequestReadyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    MongoDBAccessRequestReady = "example.com/Availablexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    NetworkUnavailable(absent = True),
),
rules(
    all(NetworkUnavailable = True | False, MongoDBAccessRequestReady = True | Unknown) => Failed,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | False, MongoDBAccessRequestReady) => Failed,
),
never(not(any(all(NetworkUnavailable = True | False, MongoDBAccessRequestReady = True | Unknown), all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | False, MongoDBAccessRequestReady)))),
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
    Attached(unread),
    Option(negative, unread),
    JobScheduled(unread),
),
rules(
    _ => Pending,
),
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
    all(JobCompleted = True | Unknown, JobCompleted, any(JobCompleted = True | Unknown)) => Running,
    all(JobCompleted = False) => Running,
),
never(all(JobCompleted = Unknown, any(all(JobCompleted = True | Unknown), JobCompleted))),
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
    all(__p = Unknown, any(__p = True | Unknown)) => ALL,
    all(JobCompleted, not(all(JobCompleted = False | Unknown, __p, JobCompleted = False | Unknown))) => ALL,
    all(__p, __p) => Degraded,
    _ => Degraded,
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
    not(JobFailed = True | Unknown) => Unknown,
    all(JobScheduled = True | Unknown, JobScheduled2 = True | False) => Degraded,
    all(JobScheduled2 = False | Unknown, all(JobScheduled = True | False)) => Running,
    all(JobScheduled2, JobScheduled2, JobScheduled2) => Unknown,
    _ => Running,
),
)]
pub struct List130Status {
    conditions: Vec<TypeAndStatus>,
    phase: List130Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    String(absent = False) = "Synced",
    #[doc = " carriage\rreturn"]
    Synced(negative) = "S9",
    JobCompleted(absent = False) = "J9",
    MongoDBAccessRequestReady,
),
rules(
    all(Synced, MongoDBAccessRequestReady = False | Unknown) => Degraded,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(String = False, not(any(JobCompleted, String))) => Degraded,
    JobCompleted = Unknown => Degraded,
    all(JobCompleted = False, MongoDBAccessRequestReady = False | Unknown, String) => Degraded,
    all(JobCompleted = True | False, MongoDBAccessRequestReady = False) => Degraded,
    any(String = False, String = True | Unknown) => Degraded,
),
never(all(String = True | Unknown, MongoDBAccessRequestReady)),
never(all(JobCompleted = True | Unknown, not(not(JobCompleted)))),
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
    MongoDBAccessRequestReady,
),
rules(
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | Unknown) => Unknown,
    #[doc = " carriage\rreturn"]
    _ => Unknown,
),
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
    all(NetworkUnavailable = False, NetworkUnavailable = True | False) => r#loop,
    all(String = True | Unknown, NetworkUnavailable, all(any(NetworkUnavailable = True | False))) => r#loop,
    String = True | False => r#loop,
    String = Unknown => r#loop,
),
never(String),
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
    StoreReady(absent = True, unread),
),
rules(
    all(JobScheduled, Synced = False | Unknown) => Ready,
),
never(not(any(all(JobScheduled, Synced = False | Unknown)))),
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
    /// Two
    /// lines.
    all(Progressing3, any(any(JobCompleted), JobCompleted)) => Completed,
    all(all(all(Progressing3 = True | False | Unknown, Progressing, JobCompleted = Unknown))) => Pending,
    all(Progressing, Available, any(Progressing = True | Unknown, JobCompleted)) => Error,
    all(Progressing3 = False, Progressing3 = True | False) => Degraded,
    all(JobCompleted, Progressing3 = True | Unknown, any(Progressing)) => Completed,
    _ => Degraded,
),
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
    Progressing,
),
rules(
    any(Progressing = True | Unknown, Progressing = False) => Ok,
),
never(any(Progressing = True | Unknown)),
never(all(Progressing = Unknown, Progressing = True | Unknown)),
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
    all(any(any(JobScheduled)), Ready = Unknown) => NotReady,
    any(any(JobScheduled, JobScheduled)) => Completed,
),
never(not(any(all(any(any(JobScheduled)), Ready = Unknown), any(any(JobScheduled, JobScheduled))))),
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
    all(any(r#type, all(r#type, Available))) => Running,
    all(Attached, Available, r#type = False | Unknown, Attached = True | Unknown) => Running,
    all(r#type = False, Attached = True | Unknown) => Error,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(Attached, Available = False | Unknown) => NotReady,
    all(Available = Unknown, Available = False | Unknown) => Degraded,
    _ => Pending,
),
ensure(not(not(all(phase = NotReady | Unknown | Pending))) => any(all(r#type = True | Unknown, Attached), phase = Pending)),
ensure(all(Attached, Attached) => any(all(r#type = True | False, Available = False | Unknown), phase = NotReady | Running)),
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
    all() => Failed,
),
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
    all(Available = True | False, Available = False | Unknown, any(Available = False | Unknown)) => Completed,
),
never(all(Available, Available)),
never(Available = Unknown),
ensure(not(all(all(phase = Unknown | Completed), all(phase = Unknown, Available, Available = Unknown))) => any(all(all(Available, any(Available = False | Unknown))), phase = Completed)),
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
    JobCompleted(negative, unread) = "J9",
),
rules(
    _ => Unknown,
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
    any(Progressing) => None,
    any(Progressing = Unknown, Progressing = Unknown) => Ready,
    all(NetworkUnavailable = Unknown, NetworkUnavailable = False | Unknown) => None,
    all(NetworkUnavailable, NetworkUnavailable, any(Progressing = False, NetworkUnavailable)) => Ready,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(Synced = True | False, not(Synced = True | Unknown)) => None,
    any(Progressing = True | Unknown, Progressing = False) => Degraded,
),
never(all(Synced, Synced)),
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
    all(r#type, JobScheduled = True | False, r#type = True | Unknown, not(all(Progressing = False | Unknown, r#type))) => Degraded,
    all(JobCompleted, JobScheduled, r#type = True | Unknown) => Degraded,
    all(Progressing = True | False, JobScheduled = False) => Pending,
    all(Progressing, Progressing) => NotReady,
    all(r#type = True | Unknown, r#type) => Running,
    _ => Degraded,
),
)]
pub struct List143Status {
    conditions: Vec<TypeAndStatus>,
    phase: List143Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady,
),
rules(
    MongoDBAccessRequestReady => Default,
    /// Snöwman ☃
    all() => Default,
),
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
    all(Progressing = True | Unknown, any(not(Progressing = False)), all(Ready)) => Unknown,
    /// Snöwman ☃
    all(Progressing = True | Unknown, Progressing, all(any(Ready, Progressing = True | False), Progressing)) => Ready,
    _ => Ready,
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
    all(Available, Progressing) => Deleting,
    all(Progressing, Progressing) => Ready,
    all(Ready, Progressing = False | Unknown) => Running,
    not(all(all(Progressing, Available = True | False, Available = True | False | Unknown))) => Running,
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
    all(MongoDBAccessRequestReady = True | False, Available = True | False | Unknown) => Ok,
    all(Available = True | Unknown, Progressing) => Ok,
    all(Available = False | Unknown, Available = False | Unknown, any(MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady = Unknown, all(Degraded, Available = True | Unknown))) => Pending,
),
never(not(any(all(MongoDBAccessRequestReady = True | False, Available = True | False | Unknown), all(Available = True | Unknown, Progressing), all(Available = False | Unknown, Available = False | Unknown, any(MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady = Unknown, all(Degraded, Available = True | Unknown)))))),
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
    all(JobCompleted = True | False, JobCompleted = True | Unknown) => Pending,
    not(all(any(JobCompleted))) => phase,
),
ensure(phase = Pending | phase => any(not(phase = Pending | phase | Unknown), phase = Pending | phase)),
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
    /// A tab:	.
    all(Ready, Ready = True | False) => Unknown,
    all(MongoDBAccessRequestReady = True | Unknown, MongoDBAccessRequestReady, not(all(all(MongoDBAccessRequestReady = False | Unknown), all(Ready, Ready)))) => Failed,
    all(Ready = False | Unknown, MongoDBAccessRequestReady = Unknown, any(Ready = True | Unknown, MongoDBAccessRequestReady = True | Unknown)) => Degraded,
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
    all(JobFailed = False, Degraded) => Pending,
    not(Degraded) => Pending,
    all(Degraded, JobFailed, Ready = True | Unknown) => NotReady,
    all(Degraded, Ready) => NotReady,
    ///     Indented,
    ///   and less.
    all(Degraded, JobFailed = Unknown, not(all(JobFailed))) => NotReady,
    _ => Pending,
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
    JobFailed3 => Degraded,
    all(Phase, all(not(Synced))) => Error,
    JobFailed => Failed,
    JobFailed3 = True | Unknown => Unknown,
    JobFailed3 = False => Degraded,
),
never(all(JobFailed = True | Unknown, Synced = False | Unknown)),
never(all(JobFailed3 = True | False, all(all(Synced), JobFailed, Synced))),
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
    all(Attached, Attached = True | False) => Error,
    _ => Completed,
),
never(Attached = False),
never(any(Attached = False)),
ensure(all(all(Attached), all(all(phase = Unknown | Error, Attached), Attached = True | Unknown, all(Attached, Attached, phase = Error | Completed | Unknown)), all(phase = Error | Completed, all(Attached, Attached = True | Unknown))) => any(all(Attached = False, Attached), phase = Error)),
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
    JobScheduled,
),
rules(
    any(all(Ready, any(not(all(Ready = True | False, all(JobScheduled, all(JobScheduled = False | Unknown, not(not(any(all(JobScheduled = False, any(all(JobScheduled = True | Unknown, all(Ready, any(all(JobScheduled, all(JobScheduled, not(not(not(not(not(all(JobScheduled = False | Unknown, any(all(Ready, any(not(any(not(all(Ready, not(any(all(Ready = False | Unknown, any(any(all(JobScheduled = True | Unknown, not(any(any(all(JobScheduled, any(any(not(all(JobScheduled = False, not(not(not(Ready = False | Unknown))))), Ready = True | False), JobScheduled)), JobScheduled = True | False), Ready = True | False | Unknown))), JobScheduled = False), JobScheduled)), JobScheduled = True | Unknown)))), Ready = True | False)), JobScheduled = True | Unknown)), Ready = False | Unknown))))))))), JobScheduled = Unknown))), Ready)), JobScheduled = False))))))), Ready = True | False | Unknown)), JobScheduled = True | Unknown) => Error,
    _ => Error,
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
    JobScheduled(negative, unread) = "gateway.networking.k8s.io/JobScheduled",
    Synced,
),
rules(
    all(r#async, r#async = True | False) => Ready,
    /// A tab:	.
    all(Synced, Synced) => Completed,
    _ => Failed,
),
never(any(JobScheduled)),
never(all(JobScheduled, JobScheduled)),
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
    all(StoreReady, Available = Unknown, Degraded) => Failed,
    ///  
    Available => Completed,
    _ => Pending,
),
ensure(all(StoreReady, Degraded = True | False) => any(all(Available, Degraded, Attached), phase = Completed | Failed | Pending)),
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
    all(JobCompleted = False | Unknown, Available = False | Unknown, StoreReady = True | Unknown, not(all(Available, JobCompleted, JobScheduled = True | False))) => Failed,
    all(JobScheduled, Available = Unknown, StoreReady = True | False, NetworkUnavailable = False | Unknown) => Pending,
    all(StoreReady = Unknown, JobCompleted, JobScheduled = Unknown) => True,
    all(JobScheduled = False, NetworkUnavailable) => True,
    all(StoreReady, not(all(NetworkUnavailable = True | False, JobCompleted = False | Unknown))) => Unknown,
    all(JobScheduled = True | Unknown, Available) => r#type,
    all(Available = Unknown, StoreReady = False | Unknown, JobScheduled = True | False, NetworkUnavailable = True | Unknown, all(any(StoreReady, NetworkUnavailable = True | Unknown), Available = True | Unknown)) => Unknown,
    all(Available = False, JobCompleted, JobScheduled = True | False, JobScheduled = True | False, any(JobCompleted, NetworkUnavailable = True | False, any(NetworkUnavailable = False))) => r#type,
    all(Available, NetworkUnavailable = False | Unknown) => True,
    all(JobCompleted) => Unknown,
    all(NetworkUnavailable, NetworkUnavailable = True | Unknown, NetworkUnavailable) => Degraded,
    _ => Completed,
),
never(all(Available = False | Unknown, StoreReady = Unknown, JobScheduled, NetworkUnavailable = True | Unknown, NetworkUnavailable = True | Unknown, any(NetworkUnavailable, JobScheduled, StoreReady = True | Unknown))),
ensure(all(all(NetworkUnavailable, Available = False), Available = True | False) => any(all(Available, all(all(StoreReady, JobScheduled = False | Unknown, StoreReady = True | False | Unknown, phase = r#type), all(JobScheduled), all(JobScheduled = False))), phase = Degraded | Failed | True | Unknown | r#type)),
ensure(not(any(any(JobScheduled = False, phase = Unknown | Failed | True, JobScheduled = Unknown))) => any(all(StoreReady = True | False, NetworkUnavailable = False | Unknown, not(all(NetworkUnavailable = False | Unknown, NetworkUnavailable = Unknown))), phase = Completed | Degraded | Pending | r#type)),
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
    all(JobScheduled = True | False, Available = True | False | Unknown, Attached, JobFailed = True | Unknown, JobFailed = True | Unknown, any(JobCompleted, any(JobFailed, Available, Attached = Unknown))) => Pending,
    all(JobCompleted = True | Unknown, any(all(Attached, Progressing))) => NotReady,
    all(JobScheduled, Progressing = False, JobFailed = True | Unknown) => Pending,
    ///     Indented,
    ///   and less.
    all(JobCompleted, JobScheduled, any(JobFailed, all(Available, Available = True | Unknown), JobCompleted)) => Deleting,
    all(Attached, JobScheduled) => Pending,
    all(Available = Unknown, JobCompleted, Attached = True | Unknown, JobScheduled = True | Unknown, JobFailed, JobFailed = True | False, Available = True | False | Unknown) => Failed,
    all(Progressing = Unknown, Available = True | False, Available, all(Attached, JobFailed = True | False, JobFailed)) => Deleting,
    not(JobScheduled = False | Unknown) => Ready,
    _ => Ok,
),
ensure(all(Progressing = True | Unknown, Attached) => any(Progressing, phase = Deleting | Failed | Ok | Pending)),
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
    Progressing(absent = False, unread) = "example.com/Progressing",
    ///     Indented,
    ///   and less.
    Ready(negative),
    Ready5(negative),
    MongoDBAccessRequestReady6 = "gateway.networking.k8s.io/MongoDBAccessRequestReady6",
),
rules(
    all(JobFailed = Unknown, Ready = False, MongoDBAccessRequestReady = False | Unknown, any(Ready5 = False, MongoDBAccessRequestReady)) => Ready,
    MongoDBAccessRequestReady6 => Degraded,
    ///  
    all(MongoDBAccessRequestReady6 = True | Unknown, Degraded) => Error,
    Ready5 => Pending,
    all(JobFailed, MongoDBAccessRequestReady, not(not(any(JobFailed = True | False)))) => Ready,
    all(any(MongoDBAccessRequestReady, Ready = False, JobFailed, all(Ready5, MongoDBAccessRequestReady)), not(Ready = True | False), JobFailed) => Degraded,
    not(MongoDBAccessRequestReady6) => Failed,
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
    Ready(unread) = "x-1/Ready.v1-beta_2",
    StoreReady(negative) = "S9",
    Ready2(unread),
    Synced,
    Synced4(unread) = "example.com/Synced4xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    MongoDBAccessRequestReady(unread) = "x-1/MongoDBAccessRequestReady.v1-beta_2",
    NetworkUnavailable(unread),
    JobCompleted = "gateway.networking.k8s.io/JobCompleted",
),
rules(
    all(JobCompleted, Synced = True | False) => Deleting,
    any(StoreReady) => Failed,
    JobCompleted => Unknown,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all() => Running,
),
)]
pub struct List159Status {
    conditions: Vec<TypeAndStatus>,
    phase: List159Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady(absent = False) = "x-1/MongoDBAccessRequestReady.v1-beta_2",
    StoreReady,
    Synced(negative, absent = False),
    JobFailed = "J9",
    Degraded,
    MongoDBAccessRequestReady5 = "example.com/MongoDBAccessRequestReady5",
    JobScheduled(negative, absent = False, unread) = "example.com/JobScheduled",
    Ready(negative),
    Progressing,
),
rules(
    any(any(all(MongoDBAccessRequestReady = True | Unknown, all(Degraded = False | Unknown, not(not(not(all(Degraded, any(not(not(not(not(not(all(MongoDBAccessRequestReady, not(not(not(not(any(not(all(StoreReady, any(not(any(not(not(any(all(Ready = True | False, not(all(MongoDBAccessRequestReady5 = False | Unknown, all(JobFailed = Unknown, all(Degraded, any(not(any(any(not(not(any(not(any(not(all(Synced, not(any(any(Ready, MongoDBAccessRequestReady5 = Unknown), Degraded)))), Degraded = True | False)), Degraded = False))), Progressing = Unknown), MongoDBAccessRequestReady = False | Unknown)), MongoDBAccessRequestReady5 = Unknown)))))), JobFailed))), Progressing)), Progressing = True | False))), MongoDBAccessRequestReady5 = True | Unknown))))))))))), Synced = Unknown))))))), StoreReady), MongoDBAccessRequestReady5 = True | Unknown) => Pending,
    _ => Error,
),
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
    JobFailed(absent = True),
    JobFailed2,
    Synced(negative),
    Degraded,
    Option = "x-1/Option.v1-beta_2",
    JobCompleted = "example.com/JobCompletedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobScheduled(unread) = "J9",
    Synced8,
    NetworkUnavailable = "x-1/NetworkUnavailable.v1-beta_2",
),
rules(
    any(all(JobCompleted = True | False, not(any(all(JobFailed2, all(Synced = Unknown, any(all(Synced8, all(JobFailed, any(all(JobCompleted = False | Unknown, any(all(Degraded = True | False | Unknown, all(Option = True | False, any(any(all(Synced = True | Unknown, any(any(not(not(all(Option, not(any(all(Synced8, all(Degraded, not(not(any(not(any(any(not(any(not(all(NetworkUnavailable = False | Unknown, any(not(any(all(JobFailed, any(not(all(Synced = False, all(JobCompleted = False, all(Synced, not(all(JobFailed2, NetworkUnavailable)))))), JobCompleted)), Synced)), Synced8))), JobFailed = True | Unknown)), JobFailed2 = False | Unknown), Synced = True | Unknown)), Synced8 = False | Unknown))))), JobFailed2))))), JobFailed = True | Unknown), JobCompleted)), JobFailed2 = True | Unknown), JobCompleted))), JobFailed)), Synced = Unknown))), Synced8))), NetworkUnavailable))), Synced = Unknown) => Failed,
    all(Synced8 = True | Unknown, Synced = False) => Unknown,
    _ => Failed,
),
)]
pub struct List161Status {
    conditions: Vec<TypeAndStatus>,
    phase: List161Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobCompleted(negative) = "J9",
    Progressing(negative),
    Attached,
    JobScheduled(negative),
    JobCompleted4,
    JobFailed,
    Synced(negative) = "S9",
    core,
    Progressing8,
    StoreReady,
    /// One line.
    Degraded,
),
rules(
    all(Synced = True | Unknown, any(all(JobCompleted4, any(any(any(any(any(any(all(JobFailed = Unknown, any(not(any(any(all(core, not(any(all(JobScheduled = False, all(StoreReady, any(any(not(not(all(JobScheduled = True | False, all(Progressing8, not(not(not(not(any(any(all(Degraded = True | False, not(all(JobCompleted4 = Unknown, not(all(Attached, all(Progressing, all(JobScheduled, not(not(all(core, not(all(Synced = False | Unknown, all(JobFailed, all(Progressing = False, any(any(JobCompleted4 = True | Unknown, Synced = False | Unknown), core))))))))))))))), JobCompleted4 = True | Unknown), core))))))))), JobCompleted4 = Unknown), JobFailed))), JobFailed))), Progressing), Progressing8)), JobCompleted = Unknown)), Progressing), JobFailed), Attached), core = False), JobScheduled = Unknown), JobCompleted = False | Unknown)), StoreReady)) => Running,
    all(JobCompleted = False | Unknown, Attached, any(core, Attached = False | Unknown)) => Unknown,
    all(StoreReady = True | False, Degraded = Unknown, JobCompleted, Progressing, Attached, JobScheduled, JobCompleted4 = False, JobFailed = Unknown, Synced, core = Unknown, Progressing8 = Unknown) => Ready,
    any(Synced = True | False, JobCompleted4 = True | Unknown, Attached) => Ready,
    all(Synced = False | Unknown, JobScheduled = Unknown, JobCompleted) => Pending,
    _ => Pending,
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
    Synced1,
    MongoDBAccessRequestReady(negative, unread) = "M9",
    JobScheduled(unread),
    Available(unread),
    MongoDBAccessRequestReady5(unread),
    String,
    JobScheduled7(negative),
    _hidden(negative) = "x-1/hidden.v1-beta_2",
    ///     Indented,
    ///   and less.
    Synced9(unread),
    Ready(negative, unread),
    JobCompleted(absent = True, unread),
),
rules(
    all(Synced1 = False | Unknown, not(String = False | Unknown)) => Error,
    all(String = False | Unknown, JobScheduled7 = True | Unknown, _hidden = Unknown) => Running,
    _hidden = Unknown => Running,
    _hidden = True | False => Error,
),
ensure(all(Synced1 = True | False, String, JobCompleted) => all(String, String = True | False, String, JobCompleted = True | False | Unknown)),
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
    all(MongoDBAccessRequestReady, any(all(Attached = False | Unknown, JobScheduled, Attached6, MongoDBAccessRequestReady = False), Attached6)) => Unknown,
    all(Synced = False, JobFailed12 = True | False | Unknown, JobCompleted2, Attached = True | False) => Degraded,
    /// Two
    /// lines.
    all(Synced, all(JobCompleted = Unknown, all(Degraded, MongoDBAccessRequestReady = False, JobCompleted2 = True | Unknown))) => Pending,
    all(JobFailed12 = True | Unknown, JobScheduled = True | False) => Completed,
    all(Ready = True | Unknown, JobFailed = True | False, JobCompleted7, all(JobFailed12, JobCompleted11 = True | False | Unknown, JobFailed)) => Unknown,
    all(Ready = False | Unknown, MongoDBAccessRequestReady = False) => Unknown,
    all(JobFailed, JobFailed12, any(JobCompleted = True | False)) => Degraded,
    all(Synced = True | Unknown, JobCompleted11 = False | Unknown, Ready, JobCompleted2, all(JobScheduled)) => Pending,
    JobCompleted11 = True | False => Deleting,
    JobCompleted11 = Unknown => Completed,
),
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
    all(Degraded, not(not(r#type = Unknown))) => Ready,
    any(JobCompleted = Unknown) => Err,
    all(all(JobCompleted = True | False, Degraded4 = True | False), all(JobCompleted = True | False, r#type = False | Unknown), not(not(JobCompleted = False | Unknown))) => Unknown,
    any(NetworkUnavailable, Degraded) => ALL,
    all(NetworkUnavailable = True | False, Degraded = True | Unknown, r#type) => Ready,
    _ => Err,
),
ensure(Degraded4 => any(phase = Unknown, phase = ALL | Err | Ready)),
ensure(all(JobCompleted = True | False, Degraded) => any(JobCompleted, phase = ALL | Ready | Unknown)),
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
    all(core = Unknown, JobFailed) => Ready,
    all(JobFailed, JobFailed, r#gen = True | False | Unknown, JobScheduled = True | Unknown) => Err,
    all(Progressing, core = Unknown, r#gen, any(Progressing, JobScheduled, core, StoreReady)) => Deleting,
    all(JobFailed, core = False) => Completed,
    all(Progressing, not(any(JobScheduled, JobScheduled))) => NotReady,
    /// Quotes " and \ and */ and {braces} and `ticks`
    not(any(JobFailed, r#gen, StoreReady)) => Deleting,
    all(JobScheduled = False | Unknown, JobFailed) => None,
    _ => Ready,
),
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
    MongoDBAccessRequestReady(absent = True, unread) = "example.com/MongoDBAccessRequestReadyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    NetworkUnavailable(absent = True, unread) = "example.com/NetworkUnavailable",
    Ready(negative, unread),
),
rules(
    all(Available = False | Unknown, Attached) => Pending,
    all(StoreReady, Available = True | Unknown, JobCompleted, JobCompleted, JobCompleted = True | Unknown) => Unknown,
    _ => NotReady,
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
    all(JobScheduled = False | Unknown, JobFailed5 = False, NetworkUnavailable) => ALL,
    any(Attached) => Default,
    all(Ready, JobScheduled = True | Unknown, Attached = True | Unknown, JobCompleted = Unknown, JobFailed = True | Unknown, NetworkUnavailable) => Deleting,
    all(JobScheduled, all(any(Ready), any(JobFailed = False, JobCompleted2))) => Default,
    all(JobCompleted = True | False, NetworkUnavailable) => Default,
    all(NetworkUnavailable = False | Unknown, JobCompleted) => Completed,
    all(JobFailed5, NetworkUnavailable, any(not(JobFailed), not(JobScheduled = Unknown), JobFailed = Unknown)) => ALL,
    all(Ready, NetworkUnavailable) => Unknown,
    all(Ready, JobFailed5 = False | Unknown) => Running,
    all(JobFailed = False, Attached = False) => ALL,
    _ => ALL,
),
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
    Ready(negative),
    /// One line.
    Progressing,
    NetworkUnavailable(absent = True) = "example.com/NetworkUnavailable",
    StoreReady,
    JobScheduled,
    Synced(unread),
    JobCompleted(unread),
    MongoDBAccessRequestReady8(negative),
),
rules(
    all(MongoDBAccessRequestReady8 = False, Ready, all(all(StoreReady = False, Progressing = False | Unknown, NetworkUnavailable = True | False), any(Progressing, MongoDBAccessRequestReady8, JobScheduled, JobScheduled))) => Running,
    all(MongoDBAccessRequestReady8 = True | False, JobScheduled, NetworkUnavailable = False | Unknown) => Running,
    all() => Completed,
),
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
    all(JobScheduled, Synced = True | Unknown, Available9) => Deleting,
    Attached => Default,
    all(JobScheduled = True | False, Some = False | Unknown, not(Available = True | False)) => Degraded,
    all(Synced8 = Unknown, Available9) => Failed,
    all(Synced6 = True | Unknown, JobScheduled4 = False | Unknown, any(Attached, Synced, Available)) => r#type,
    all(Synced8, JobScheduled, any(Ready = False | Unknown)) => r#type,
    Available9 => Default,
    _ => Default,
),
ensure(Available => any(all(not(all(Synced8 = True | False, phase = Deleting)), Synced6, JobScheduled4 = False | Unknown), phase = Default | Deleting | Failed | r#type)),
ensure(all(Ready, JobScheduled, all(not(Synced))) => any(all(JobScheduled4 = True | False, Available9 = False | Unknown, not(all(Available, phase = Unknown | Degraded | Deleting))), phase = Default | Degraded | Deleting | Failed | r#type)),
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
    Progressing,
    JobScheduled9,
    ALL = "example.com/ALL",
),
rules(
    all(ALL, JobFailed = True | False) => Default,
    all(MongoDBAccessRequestReady = Unknown, JobFailed7, Ready, not(all(JobScheduled, JobFailed7, Progressing = False | Unknown, JobScheduled9, ALL, MongoDBAccessRequestReady = Unknown, NetworkUnavailable, JobFailed, Ready, NetworkUnavailable4 = True | False))) => r#type,
    any(any(MongoDBAccessRequestReady, Degraded = Unknown), any(JobFailed, NetworkUnavailable4 = False, not(JobScheduled)), JobScheduled) => Unknown,
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
    Degraded(negative, unread),
    MongoDBAccessRequestReady,
    rules,
    Ready(unread) = "example.com/Readyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    StoreReady(negative),
    MongoDBAccessRequestReady5,
    MongoDBAccessRequestReady6,
    Degraded7(unread) = "example.com/Degraded7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Progressing,
    Degraded9,
    MongoDBAccessRequestReady10 = "example.com/MongoDBAccessRequestReady10xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Available = "gateway.networking.k8s.io/Available",
),
rules(
    all(Degraded9 = Unknown, rules = True | Unknown) => Unknown,
    all(Available, MongoDBAccessRequestReady10, Degraded9 = False | Unknown) => Unknown,
    all(rules, StoreReady = True | False) => Pending,
    all(MongoDBAccessRequestReady, Degraded9 = True | Unknown) => Unknown,
    all(MongoDBAccessRequestReady6, Progressing = True | Unknown, MongoDBAccessRequestReady10) => Unknown,
    MongoDBAccessRequestReady5 => Running,
    all(MongoDBAccessRequestReady5 = True | False | Unknown, MongoDBAccessRequestReady6 = False | Unknown, not(MongoDBAccessRequestReady5)) => Err,
    #[doc = " carriage\rreturn"]
    _ => Pending,
),
never(any(any(not(StoreReady), Degraded7 = False), Degraded7, MongoDBAccessRequestReady10 = Unknown)),
never(all(rules, MongoDBAccessRequestReady5)),
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
    StoreReady(unread) = "x-1/StoreReady.v1-beta_2",
    Degraded8(absent = True, unread),
    Synced(absent = False, unread),
    Attached10(negative),
    Degraded11(unread),
    JobScheduled(absent = False, unread),
),
rules(
    all(Degraded = Unknown, Attached) => Deleting,
    all(Degraded = True | Unknown, Error) => Error,
    not(all(not(Attached = False), all(Progressing = True | False))) => Error,
    all(Attached10 = Unknown, Degraded) => Error,
    all(Attached10, Progressing3) => Unknown,
    all(JobCompleted, Attached10) => Degraded,
    all(Progressing6, Error) => Unknown,
    not(any(all(Degraded = Unknown, Attached), all(Degraded = True | Unknown, Error), not(all(not(Attached = False), all(Progressing = True | False))), all(Attached10 = Unknown, Degraded), all(Attached10, Progressing3), all(JobCompleted, Attached10), all(Progressing6, Error))) => Error,
),
never(all(JobCompleted = True | Unknown, JobScheduled)),
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
    Degraded(unread) = "J9",
    NetworkUnavailable,
    NetworkUnavailable3(absent = False),
    Attached(absent = False, unread),
),
rules(
    all(JobCompleted = False | Unknown, NetworkUnavailable) => Failed,
    NetworkUnavailable3 = True | Unknown => Failed,
),
never(not(all(NetworkUnavailable3, NetworkUnavailable, NetworkUnavailable = True | False))),
never(all(Degraded, NetworkUnavailable3 = False | Unknown)),
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
    NetworkUnavailable3(negative) = "Replica03IsReadyToServe",
    MongoDBAccessRequestReady = "Replica04IsReadyToServe",
    StoreReady = "Replica05IsReadyToServe",
),
rules(
    all(StoreReady, MongoDBAccessRequestReady, NetworkUnavailable3 = True | False | Unknown, JobFailed = True | False, JobFailed = True | False, all(all())) => phase,
    all(NetworkUnavailable = Unknown, StoreReady) => NotReady,
    _ => NotReady,
),
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
    all(NetworkUnavailable, Synced) => Error,
    all(Synced4 = False, NetworkUnavailable = True | False, any(NetworkUnavailable, Attached = False | Unknown, Synced)) => Some,
    all(Synced2, Synced4 = False | Unknown, JobCompleted = False) => Unknown,
    all(Attached, Synced2 = True | Unknown, Synced = True | False, not(any(NetworkUnavailable = False, Synced4 = True | False, Attached = Unknown))) => Running,
    any(JobCompleted) => Deleting,
    all(Progressing, Synced2) => Running,
    /// A tab:	.
    all(Attached, Attached) => Error,
    Synced = Unknown => Unknown,
    all(Synced2, not(Synced4)) => Ready,
    all() => NotReady,
),
never(all(Synced2 = False | Unknown, JobCompleted = False, not(all(JobCompleted = False | Unknown, any(Synced2, Synced, JobCompleted), Synced2 = False)))),
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
    JobCompleted1(absent = True, unread),
    Progressing = "example.com/Progressing",
    JobScheduled(unread),
    JobCompleted4(unread) = "example.com/JobCompleted4",
    Some(unread),
    Ready(negative) = "gateway.networking.k8s.io/Ready",
    Available,
),
rules(
    any(Available) => Completed,
    all(Ready, JobCompleted = True | Unknown, Progressing, JobCompleted = False | Unknown) => True,
    not(any(any(Available), all(Ready, JobCompleted = True | Unknown, Progressing, JobCompleted = False | Unknown))) => Error,
),
never(all(Ready, Available, any(Some, Ready, Available = False | Unknown))),
never(all(JobCompleted, Ready, JobCompleted4)),
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
    Synced(unread) = "P9",
    Progressing = "Synced",
    StoreReady(unread) = "example.com/StoreReady",
    Progressing3(negative, unread),
    negative = "gateway.networking.k8s.io/negative",
    MongoDBAccessRequestReady = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
    JobCompleted,
    JobFailed,
    Attached = "example.com/Attachedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
),
rules(
    all(Progressing, Attached, not(negative)) => r#loop,
    all(JobCompleted, not(any(JobFailed = False))) => r#loop,
    all(JobFailed, MongoDBAccessRequestReady = False | Unknown, not(Attached)) => r#loop,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    _ => r#loop,
),
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
    all(Ready, NetworkUnavailable = Unknown, any(Ready, Available6 = True | False, Ready)) => Completed,
    Available => Error,
    not(any(not(Progressing = True | False), Progressing = False, NetworkUnavailable = True | False)) => Deleting,
    all(Ready = Unknown, Available5 = Unknown) => Completed,
    Available6 => NotReady,
    all(Progressing = True | False, StoreReady = Unknown) => True,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(Ready = True | Unknown, Available5) => Completed,
    all(Ready, MongoDBAccessRequestReady, Available5 = False | Unknown) => Failed,
    all(Progressing8 = False, Available5, Progressing, any(JobCompleted, StoreReady = Unknown, Progressing8)) => NotReady,
    all() => NotReady,
),
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
    /// One line.
    all(Ready, Progressing6 = Unknown, Synced = True | False) => Deleting,
    all(StoreReady = False | Unknown, MongoDBAccessRequestReady = True | Unknown, JobScheduled = Unknown, Progressing6 = False) => Ok,
    all(Degraded, Progressing6 = Unknown, not(Attached)) => Ok,
    all(Ready = False, MongoDBAccessRequestReady) => Unknown,
    all(Attached = False | Unknown, Attached9) => Error,
    all(Degraded2 = Unknown, StoreReady, Progressing, Synced = False | Unknown, Progressing6 = True | Unknown, JobScheduled = False, Attached = False, any(StoreReady = True | Unknown)) => NotReady,
    all(Progressing6, Ready = False, StoreReady, JobScheduled = True | False, Degraded, Progressing) => Deleting,
    all(Attached, MongoDBAccessRequestReady = False | Unknown) => Error,
    all(Degraded2, Attached = False | Unknown) => Ok,
    all(Progressing6, all(any(JobScheduled = False), all(Degraded = True | Unknown, Progressing = False | Unknown, Degraded2 = True | Unknown))) => NotReady,
    all(JobScheduled = False | Unknown, MongoDBAccessRequestReady = True | Unknown, JobScheduled = False) => Degraded,
    _ => Deleting,
),
never(all(Ready, MongoDBAccessRequestReady, not(StoreReady))),
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
    Degraded(unread),
    StoreReady(absent = False) = "gateway.networking.k8s.io/StoreReady",
    #[doc = " carriage\rreturn"]
    Ready6(absent = False),
    MongoDBAccessRequestReady(absent = False),
    NetworkUnavailable,
    StoreReady9,
    StoreReady10,
    /// Two
    /// lines.
    JobCompleted11,
),
rules(
    #[doc = " carriage\rreturn"]
    all(MongoDBAccessRequestReady, StoreReady10) => Ready,
    all(Synced = True | False, JobCompleted, any(JobCompleted, Progressing = False | Unknown, Synced)) => Pending,
    all(any(JobCompleted11 = Unknown)) => Ready,
    all(MongoDBAccessRequestReady = Unknown, all(all(StoreReady, JobCompleted11 = False), StoreReady9 = True | False)) => Unknown,
    all(StoreReady9, Synced) => Error,
    all(Ready6 = True | Unknown, Ready = True | Unknown, Ready6) => Ready,
    all(StoreReady10 = False | Unknown, all(NetworkUnavailable = True | Unknown, NetworkUnavailable = True | False, all(MongoDBAccessRequestReady))) => Deleting,
    all(StoreReady9 = True | False, MongoDBAccessRequestReady) => Error,
    _ => Deleting,
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
    JobCompleted2,
    Ready,
    MongoDBAccessRequestReady(negative),
    Progressing,
    StoreReady(negative),
    String,
    JobScheduled(negative, unread) = "gateway.networking.k8s.io/JobScheduled",
    Ready9,
    Degraded(negative),
    Synced = "example.com/Syncedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded12(negative) = "example.com/Degraded12",
),
rules(
    any(JobCompleted2 = False) => NotReady,
    all(not(all(Some = False | Unknown, Progressing = Unknown)), all(Progressing = Unknown, Ready)) => NotReady,
    all(Degraded = True | False, MongoDBAccessRequestReady, Synced = False, Progressing, Degraded12, any(JobCompleted2, Ready = False | Unknown, MongoDBAccessRequestReady = True | False)) => Running,
    any(StoreReady = Unknown) => phase,
    all(Degraded, String, all(MongoDBAccessRequestReady = False | Unknown)) => True,
    all(Synced = True | Unknown, Degraded12) => Degraded,
    all(Ready9, String, Progressing, Degraded = True | Unknown) => Unknown,
    all(Ready9 = True | False, StoreReady = True | Unknown, Ready, any(MongoDBAccessRequestReady, Degraded = True | False)) => NotReady,
    all(Ready9, String = False) => Running,
    all(Degraded = False, MongoDBAccessRequestReady = False | Unknown, JobCompleted, any(StoreReady = Unknown, Degraded12)) => Ready,
    any(JobCompleted = True | Unknown, JobCompleted = False) => Pending,
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
    not(not(any(all(Available = Unknown, not(all(Synced, all(Available, any(any(not(all(Synced = True | False | Unknown, all(ALL, all(JobFailed, any(not(not(all(MongoDBAccessRequestReady, not(not(any(not(all(MongoDBAccessRequestReady = False | Unknown, any(all(MongoDBAccessRequestReady, all(ALL, all(MongoDBAccessRequestReady = True | Unknown, not(all(Available = True | False | Unknown, not(any(any(not(any(all(ALL = True | Unknown, not(any(not(not(not(all(ALL, not(not(any(not(not(any(not(JobFailed = True | False), Synced = False | Unknown))), Synced = True | False | Unknown))))))), Available))), Synced)), Synced), JobFailed = Unknown))))))), Synced = False | Unknown))), Available)))))), Available))))), ALL), JobFailed = True | Unknown))))), Synced = False | Unknown))) => True,
    ///  
    all(Available, ALL) => Err,
    any(Available) => Degraded,
    all(Available = True | False, JobFailed) => Degraded,
    MongoDBAccessRequestReady = False => True,
    /// A tab:	.
    all(MongoDBAccessRequestReady, Synced = True | Unknown, any(Synced = True | False)) => True,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(ALL = False, Available = True | False) => Deleting,
    all(all(not(JobFailed), all()), all(Synced), JobFailed = True | Unknown) => Err,
    _ => Running,
),
ensure(all(Synced = False, ALL) => any(all(ALL = True | False, Available, Synced), phase = True)),
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
    Attached(unread) = "example.com/Attached",
    #[doc = " carriage\rreturn"]
    Ready,
    Synced = "gateway.networking.k8s.io/Synced",
    RULES(absent = False),
    Progressing,
),
rules(
    all(RULES, Ready) => Pending,
    all(Progressing = True | False, Progressing, Progressing, Synced = True | Unknown) => Pending,
    all(Progressing, NetworkUnavailable, Progressing) => NotReady,
    any(Progressing, Progressing = False | Unknown) => NotReady,
),
never(all(all(not(Ready = False | Unknown), Progressing), Synced)),
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
    all(JobScheduled = True | Unknown, NetworkUnavailable, any(not(Available), all(NetworkUnavailable, NetworkUnavailable, Available), all(Available6 = Unknown, any = False, Attached))) => Completed,
    all(Available = True | Unknown, any = False | Unknown, JobScheduled) => Pending,
    any(Attached) => Ok,
    all(JobScheduled) => Running,
    all(JobScheduled = False, JobFailed, Attached = True | Unknown, NetworkUnavailable = True | Unknown) => Pending,
    all(Available, NetworkUnavailable = True | Unknown, Attached = Unknown, any(NetworkUnavailable = True | False)) => Pending,
    all(any, Available6 = True | False, any(JobScheduled = True | False)) => Failed,
    all(NetworkUnavailable, any) => NotReady,
    all(NetworkUnavailable, Available6 = False, any(Attached, Available6 = True | False, NetworkUnavailable)) => Failed,
    /// One line.
    all(NetworkUnavailable = True | Unknown, JobFailed, Attached = True | Unknown, not(all(any, NetworkUnavailable))) => Failed,
    all(JobScheduled = False, NetworkUnavailable, not(all(Available = True | Unknown, Attached = False))) => Error,
    _ => Ok,
),
never(all(NetworkUnavailable, JobFailed = False)),
never(all(Attached = False, JobFailed = False, any = True | False, any = True | False)),
ensure(all(JobFailed, JobScheduled = False, any(Attached, any = False)) => any(all(phase = Pending | Failed, phase = Ok), phase = Error | Failed | Ok | Pending)),
ensure(all(Available6 = False, not(Available = Unknown)) => any(all(JobScheduled, Available = Unknown), phase = Completed | Failed | Ok | Pending | Running)),
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
    MongoDBAccessRequestReady(negative, unread) = "Replica01IsReadyToServe",
    StoreReady = "Replica02IsReadyToServe",
    JobFailed = "Replica03IsReadyToServe",
    JobFailed4(negative) = "Replica04IsReadyToServe",
    /// One line.
    StoreReady5 = "Replica05IsReadyToServe",
    Degraded(negative, unread) = "Replica06IsReadyToServe",
    Ready(negative) = "Replica07IsReadyToServe",
),
rules(
    all(Attached = Unknown, StoreReady5 = True | False) => Degraded,
    all(JobFailed = Unknown, JobFailed4 = True | False) => Deleting,
    all(Attached, StoreReady5 = True | False | Unknown, StoreReady = False | Unknown) => Failed,
    all(Ready = True | Unknown, JobFailed, Ready, not(all(StoreReady5 = False | Unknown, JobFailed4 = True | Unknown, JobFailed, StoreReady5))) => Error,
    all(Attached, StoreReady5 = True | Unknown) => Failed,
),
never(not(any(all(Attached = Unknown, StoreReady5 = True | False), all(JobFailed = Unknown, JobFailed4 = True | False), all(Attached, StoreReady5 = True | False | Unknown, StoreReady = False | Unknown), all(Ready = True | Unknown, JobFailed, Ready, not(all(StoreReady5 = False | Unknown, JobFailed4 = True | Unknown, JobFailed, StoreReady5))), all(Attached, StoreReady5 = True | Unknown)))),
ensure(all(StoreReady, phase = Failed | Deleting) => any(phase = Unknown | Failed, phase = Deleting)),
ensure(phase = Failed => any(all(all(any(phase = Failed), not(Degraded), any(MongoDBAccessRequestReady, JobFailed))), phase = Failed)),
)]
pub struct List186Status {
    conditions: Vec<TypeAndStatus>,
    phase: List186Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobFailed,
    ///     Indented,
    ///   and less.
    Synced(unread),
    NetworkUnavailable(unread),
    /// Trailing space 
    /// / and a slash
    StoreReady,
    RULES(negative, absent = False),
    Degraded,
    NetworkUnavailable6(negative, unread),
    NetworkUnavailable7(unread),
    JobScheduled(unread),
),
rules(
    all(JobFailed, Degraded, any(StoreReady = False | Unknown, RULES)) => Ready,
    /// Two
    /// lines.
    _ => Ready,
),
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
    JobCompleted6 = "example.com/JobCompleted6xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Progressing7(negative) = "x-1/Progressing7.v1-beta_2",
    JobCompleted8,
    Ready9(unread) = "example.com/Ready9xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
),
rules(
    all(JobCompleted8 = False | Unknown, Progressing) => Deleting,
    all(JobFailed, Progressing = Unknown) => NotReady,
    any(Progressing) => Degraded,
    all(Ready, Err = False | Unknown) => NotReady,
    any(JobCompleted6 = Unknown) => Deleting,
    all(JobCompleted5 = True | False, Ready, Progressing7, JobFailed) => NotReady,
    all(JobFailed = Unknown, Ready = False) => Unknown,
    all(JobCompleted = True | Unknown, Ready, JobCompleted = True | False) => Failed,
    any(JobFailed) => Degraded,
    all(Err, JobCompleted6) => Unknown,
    all() => Ok,
),
never(all(Ready = Unknown, JobCompleted, Progressing7 = True | False, Err = True | False, JobFailed = False, any(any(JobCompleted6, JobCompleted8, Progressing)))),
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
    MongoDBAccessRequestReady(unread),
    #[doc = " carriage\rreturn"]
    JobFailed(negative) = "gateway.networking.k8s.io/JobFailed",
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Ready(negative, absent = False),
    JobScheduled = "gateway.networking.k8s.io/JobScheduled",
    r#gen,
    JobCompleted(negative, unread),
    Available9,
    any,
),
rules(
    all(JobScheduled, any, Available9 = Unknown) => Ready,
    not(any(all(NetworkUnavailable = True | False | Unknown, NetworkUnavailable = True | False), Available9, not(NetworkUnavailable2 = True | False))) => Ready,
    all(JobFailed, JobFailed) => Ready,
    all(r#gen, Ready) => Ready,
),
never(all(MongoDBAccessRequestReady = True | False, Ready = False | Unknown)),
never(all(any, NetworkUnavailable)),
never(not(any(all(JobScheduled, any, Available9 = Unknown), not(any(all(NetworkUnavailable = True | False | Unknown, NetworkUnavailable = True | False), Available9, not(NetworkUnavailable2 = True | False))), all(JobFailed, JobFailed), all(r#gen, Ready)))),
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
    all(Synced2, Progressing, StoreReady = False | Unknown, all(all(JobCompleted), StoreReady = True | Unknown)) => Error,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(Progressing = False | Unknown, JobCompleted, Synced2, not(not(not(StoreReady)))) => Completed,
    ///     Indented,
    ///   and less.
    all(Available8 = False, Synced) => Unknown,
    Attached = False | Unknown => r#type,
    all(Ready = True | False, StoreReady = False, any(Available8 = True | False, Synced, Synced2, MongoDBAccessRequestReady = False | Unknown, Synced7 = False | Unknown, JobCompleted, Ready, MongoDBAccessRequestReady = True | Unknown, Available8, JobCompleted = True | False, Available = False | Unknown, Attached = Unknown)) => Error,
    all(Attached = True | Unknown, Ready11 = True | Unknown, any(Attached = Unknown, Progressing = True | False)) => Completed,
    all(Synced7 = Unknown, Attached) => Completed,
    _ => Error,
),
never(all(Progressing = True | False, StoreReady = True | False, Synced2 = False, MongoDBAccessRequestReady = True | False | Unknown, Available8 = False | Unknown)),
never(all(Attached = Unknown, Ready = False | Unknown)),
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
    JobCompleted(negative, absent = False),
    Degraded,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    NetworkUnavailable,
    StoreReady(negative),
    Available = "A9",
    JobCompleted6(negative) = "gateway.networking.k8s.io/JobCompleted6",
    negative,
    NetworkUnavailable8,
    MongoDBAccessRequestReady,
    JobFailed(negative) = "x-1/JobFailed.v1-beta_2",
    StoreReady11 = "x-1/StoreReady11.v1-beta_2",
    NetworkUnavailable12,
),
rules(
    all(Attached, not(any(not(not(any(not(all(negative, not(all(Available = False, any(all(StoreReady11 = False, all(negative = True | False, not(all(NetworkUnavailable8 = False | Unknown, all(negative = True | False, any(any(not(any(any(any(any(all(JobCompleted = True | Unknown, all(JobCompleted6 = True | False, all(JobFailed, any(any(any(all(NetworkUnavailable12, all(Degraded, all(StoreReady11, any(all(Attached = True | Unknown, all(NetworkUnavailable8 = False | Unknown, all(Available = False, all(NetworkUnavailable12 = True | False, any(any(not(any(any(not(any(all(JobCompleted, all(StoreReady11 = False, any(MongoDBAccessRequestReady = False, Attached = Unknown))), StoreReady = True | False)), JobCompleted6 = False | Unknown), Degraded = Unknown)), JobCompleted6), JobCompleted))))), Degraded)))), StoreReady = True | Unknown), negative), NetworkUnavailable)))), MongoDBAccessRequestReady = False), JobCompleted6 = True | Unknown), NetworkUnavailable = False | Unknown), NetworkUnavailable8)), Available = False | Unknown), NetworkUnavailable12)))))), StoreReady11))))), JobCompleted))), StoreReady11))) => Error,
    all(MongoDBAccessRequestReady, NetworkUnavailable8 = False | Unknown, MongoDBAccessRequestReady) => Error,
    all(Degraded = True | False, NetworkUnavailable8, JobCompleted, negative = False | Unknown, Attached = False) => Error,
    all(Attached = True | False | Unknown, NetworkUnavailable = Unknown, negative) => Error,
    all(JobFailed = True | Unknown, NetworkUnavailable12 = True | Unknown, any(Attached = False | Unknown, NetworkUnavailable8, StoreReady = True | False)) => Error,
    _ => Error,
),
)]
pub struct List191Status {
    conditions: Vec<TypeAndStatus>,
    phase: List191Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobFailed(negative, absent = True, unread),
    Synced(unread),
    Synced2(negative, unread),
    NetworkUnavailable(unread) = "example.com/NetworkUnavailablexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    negative(unread),
    Ready(unread),
    Degraded(absent = False, unread) = "gateway.networking.k8s.io/Degraded",
),
rules(
    _ => Ready,
),
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
    /// Snöwman ☃
    all(StoreReady, not(JobCompleted = Unknown)) => Deleting,
    /// Two
    /// lines.
    all(Progressing, JobScheduled = Unknown) => Pending,
    all(JobScheduled, Available = False | Unknown) => Running,
    all(all(StoreReady, JobCompleted = True | Unknown, Attached), any(Available = True | False, any(StoreReady, Attached = True | Unknown, Synced), all(JobScheduled = Unknown, JobCompleted = True | False)), all(Synced, Available)) => Running,
    all(StoreReady = False, Available = False, any(Synced, Progressing, StoreReady, not(Progressing))) => Pending,
    any(Progressing = Unknown, Progressing = True | False) => Failed,
),
ensure(all(Available, JobCompleted, StoreReady = Unknown) => any(all(Progressing, Progressing = True | Unknown, phase = Running | Pending), phase = Failed)),
ensure(all(Available, JobScheduled) => any(all(Available, Progressing = True | False, JobScheduled), phase = Deleting | Failed | Running)),
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
    all(JobScheduled, JobScheduled) => Failed,
    all(all = Unknown, any(all(all, core, JobFailed), core = True | False, not(JobScheduled))) => Pending,
    all(JobScheduled = Unknown, MongoDBAccessRequestReady = True | False | Unknown) => Failed,
    all(MongoDBAccessRequestReady, core) => Error,
    all(core, MongoDBAccessRequestReady = False | Unknown, JobScheduled = False | Unknown) => Deleting,
    JobScheduled5 => Error,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(JobScheduled5 = False | Unknown, JobScheduled5 = True | Unknown) => Degraded,
    all(JobFailed, _hidden = True | Unknown, MongoDBAccessRequestReady = False) => Degraded,
    all(_hidden = True | Unknown, JobScheduled = False) => Completed,
    all(MongoDBAccessRequestReady, JobFailed = Unknown) => Pending,
    /// A tab:	.
    any(all) => NotReady,
    /// Quotes " and \ and */ and {braces} and `ticks`
    any(core = False | Unknown, core) => Some,
),
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
    Attached(unread),
    ALL(unread),
    StoreReady = "S9",
    MongoDBAccessRequestReady(absent = True, unread),
    StoreReady7(unread),
),
rules(
    any(StoreReady = Unknown) => Failed,
    _ => Failed,
),
ensure(all(JobScheduled = False, Attached = True | False, StoreReady, StoreReady7 = Unknown) => all(phase = Unknown | Failed, ALL = True | False | Unknown)),
)]
pub struct List195Status {
    conditions: Vec<TypeAndStatus>,
    phase: List195Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    String(negative),
    JobFailed,
    Attached,
    JobScheduled,
    MongoDBAccessRequestReady,
    MongoDBAccessRequestReady5(absent = False),
    /// A tab:	.
    ready(absent = False),
    JobScheduled7,
),
rules(
    all(not(all(Attached)), JobScheduled = True | False, any(all())) => Some,
    all(MongoDBAccessRequestReady5, Attached, JobScheduled7 = Unknown, MongoDBAccessRequestReady, JobFailed, ready = Unknown, JobScheduled = False) => Failed,
    not(all(not(JobScheduled))) => r#loop,
    all(JobFailed = Unknown, MongoDBAccessRequestReady, JobScheduled7, any(all(ready = Unknown), not(all(Attached = True | False, MongoDBAccessRequestReady = Unknown, MongoDBAccessRequestReady)), MongoDBAccessRequestReady5 = True | False)) => r#loop,
    all(MongoDBAccessRequestReady5, any(JobScheduled = Unknown, MongoDBAccessRequestReady5, not(String))) => Unknown,
    _ => NotReady,
),
ensure(all(MongoDBAccessRequestReady5 = False | Unknown, ready = False | Unknown) => any(all(MongoDBAccessRequestReady, Attached = False | Unknown, phase = r#loop | Some), phase = NotReady | Some | r#loop)),
ensure(all(MongoDBAccessRequestReady5, String = False, not(any(all(JobScheduled, MongoDBAccessRequestReady5 = True | False), JobScheduled))) => any(all(MongoDBAccessRequestReady, any(phase = r#loop | Unknown, not(MongoDBAccessRequestReady = False | Unknown))), phase = Some | Unknown)),
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
    all(MongoDBAccessRequestReady = Unknown, Degraded7 = Unknown) => Ready,
    all(MongoDBAccessRequestReady5 = True | False, Degraded7, MongoDBAccessRequestReady5 = True | False, JobFailed = True | Unknown) => Running,
    all(Progressing = Unknown, MongoDBAccessRequestReady = False) => Unknown,
    all(Degraded7, Progressing) => Failed,
    all(MongoDBAccessRequestReady) => Failed,
    any(Degraded7) => Ready,
    all(JobScheduled = True | Unknown, MongoDBAccessRequestReady5, Progressing = True | Unknown, not(JobScheduled = True | False)) => Ready,
    any(not(all()), not(Progressing = False)) => NotReady,
    all(Degraded = True | False, JobFailed, Ready = False) => Unknown,
    all(JobScheduled = False, MongoDBAccessRequestReady5 = True | Unknown) => NotReady,
    all(JobFailed = Unknown, Degraded7 = True | False | Unknown) => Ready,
    _ => Ready,
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
    Synced,
    JobScheduled,
    Ready,
    Ready3(absent = True) = "R9",
    Synced4(absent = True),
    Available(absent = True),
    StoreReady,
    MongoDBAccessRequestReady(negative),
    Ready8(unread) = "example.com/Ready8xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    std(negative) = "gateway.networking.k8s.io/std",
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    StoreReady10(negative),
    MongoDBAccessRequestReady11(negative, unread),
    StoreReady12(negative),
    Synced13,
    MongoDBAccessRequestReady14(negative, absent = False),
    JobScheduled15(negative),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    JobScheduled16,
    NetworkUnavailable(unread),
    StoreReady18(absent = False, unread),
    Progressing,
),
rules(
    all(Ready, Synced, MongoDBAccessRequestReady = False | Unknown, all()) => r#type,
    all(Synced4 = False, Synced13 = False) => r#type,
    all(StoreReady, MongoDBAccessRequestReady14 = True | Unknown) => r#type,
    all(JobScheduled = Unknown, Available = Unknown, any(std, Synced4 = True | Unknown)) => r#type,
    JobScheduled16 = False | Unknown => r#type,
    all(Ready3, Progressing, any(StoreReady12, Synced, Synced13)) => r#type,
    all(JobScheduled15 = False, StoreReady10 = False | Unknown) => r#type,
    all(StoreReady, Synced13 = True | False | Unknown) => r#type,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(JobScheduled16, Synced4) => r#type,
    #[doc = " carriage\rreturn"]
    _ => r#type,
),
never(all(Available = True | False | Unknown, JobScheduled, not(not(any(Available = False | Unknown))))),
never(all(NetworkUnavailable = False | Unknown, Available = True | False)),
)]
pub struct List198Status {
    conditions: Vec<TypeAndStatus>,
    phase: List198Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    JobScheduled(unread),
    JobFailed(absent = False),
    Attached(unread),
    Error(negative, unread) = "example.com/Errorxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Progressing(negative),
    JobFailed5,
    Degraded(absent = False),
    MongoDBAccessRequestReady(unread),
    Synced(negative),
    NetworkUnavailable,
    MongoDBAccessRequestReady10(unread),
    JobScheduled11(negative),
    Available = "gateway.networking.k8s.io/Available",
    NetworkUnavailable13(negative, absent = True, unread),
    Degraded14(negative, unread),
    Attached15,
    Available16,
    Attached17,
    StoreReady,
    MongoDBAccessRequestReady19(unread) = "example.com/MongoDBAccessRequestReady19",
    Available20(negative),
),
rules(
    all(Available16, Attached15 = False, Degraded = True | False) => NotReady,
    any(JobScheduled11, Degraded = False | Unknown) => ALL,
    all(Progressing, JobFailed5) => Degraded,
    all(StoreReady, Attached17) => NotReady,
    /// A tab:	.
    all(StoreReady, any(not(Available20 = True | Unknown), not(Synced = Unknown), any(Available20, Available = True | Unknown))) => Running,
    all(Progressing = True | False, JobFailed = True | Unknown, any(any(StoreReady), not(NetworkUnavailable), Attached15)) => ALL,
    NetworkUnavailable => Degraded,
    Synced = False | Unknown => ALL,
    Synced => NotReady,
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
    MongoDBAccessRequestReady5(absent = False) = "example.com/MongoDBAccessRequestReady5",
    Synced = "example.com/Syncedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Available,
    Available8 = "gateway.networking.k8s.io/Available8",
    Ready9(negative),
    Synced10 = "example.com/Synced10",
    JobFailed,
    Ready12,
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
    any(not(any(any(all(Available, any(not(all(Synced13 = True | False | Unknown, all(JobFailed = False | Unknown, all(Available8 = Unknown, all(not = False | Unknown, not(not(not(all(Available15, not(not(all(Available15, any(not(any(not(all(JobFailed = False | Unknown, not(not(any(any(not(not(any(all(Synced13, any(not(not(not(not(not(not(all(JobFailed, all(Available8, not(any(all(NetworkUnavailable17 = False, any(not(not(any(MongoDBAccessRequestReady5, Available15))), MongoDBAccessRequestReady5 = False)), JobFailed = False | Unknown)))))))))), NetworkUnavailable17)), NetworkUnavailable = True | False | Unknown))), Available = Unknown), JobCompleted))))), MongoDBAccessRequestReady)), NetworkUnavailable17 = False | Unknown))))))))))))), StoreReady)), Available = False | Unknown), JobFailed19 = False | Unknown)), Ready = False) => Unknown,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(Available = Unknown, JobFailed19, Synced10 = True | Unknown, all(JobFailed19 = True | Unknown, Available8 = True | Unknown, JobCompleted18, not(Synced13 = True | Unknown))) => Completed,
    all(True, Available15, Ready9, not = True | False | Unknown, Available15 = True | False, any(JobFailed19 = False | Unknown, NetworkUnavailable17 = True | False | Unknown, Available15)) => Degraded,
    all(MongoDBAccessRequestReady5 = False, any(any(), not(JobCompleted18), all(JobFailed))) => Completed,
    #[doc = " carriage\rreturn"]
    all(Ready, JobFailed = False, any(all(all(NetworkUnavailable17 = True | False, Ready9 = True | False), Synced10 = True | Unknown, any(JobFailed, Synced = True | Unknown)), Synced)) => Completed,
    all(Available = True | False, Available15 = Unknown, all()) => Failed,
    all(Ready9, Available15 = True | False) => Failed,
    all(Ready12, NetworkUnavailable) => Unknown,
    all(Synced10 = True | Unknown, Synced13, Degraded = False, any(all(Available8), any(Degraded))) => None,
    ///  
    all(JobCompleted18 = True | False, JobFailed = False | Unknown, MongoDBAccessRequestReady, any(Ready12 = False | Unknown, Degraded = True | False | Unknown)) => Unknown,
    /// One line.
    all(JobFailed19, Synced, any(JobCompleted = False | Unknown, Ready12, Synced10)) => None,
    all(Synced10 = Unknown, Available15, any(Available15 = True | False)) => None,
    NetworkUnavailable => Failed,
    not(not(any(NetworkUnavailable17, Degraded))) => None,
    all(NetworkUnavailable17 = Unknown, Synced13) => Ready,
    _ => None,
),
)]
pub struct List200Status {
    conditions: Vec<TypeAndStatus>,
    phase: List200Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Attached(negative, unread) = "gateway.networking.k8s.io/Attached1",
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Attached1 = "Attached",
    JobScheduled(negative, unread),
    MongoDBAccessRequestReady,
    /// Quotes " and \ and */ and {braces} and `ticks`
    JobCompleted = "x-1/JobCompleted.v1-beta_2",
    JobCompleted5(negative) = "J9",
    Attached6(negative),
    Available(unread) = "A9",
    /// Two
    /// lines.
    JobFailed(negative) = "gateway.networking.k8s.io/JobFailed",
    JobScheduled9,
    Available10,
    MongoDBAccessRequestReady11,
    Progressing,
    JobCompleted13,
    Synced = "gateway.networking.k8s.io/Synced",
    Degraded(negative),
    /// Trailing space 
    /// / and a slash
    r#type,
    Progressing17(unread),
    Ready(unread),
    JobScheduled19(unread),
    Progressing20(absent = True) = "gateway.networking.k8s.io/Progressing20",
    MongoDBAccessRequestReady21 = "example.com/MongoDBAccessRequestReady21xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
),
rules(
    all(MongoDBAccessRequestReady21 = False, JobFailed, MongoDBAccessRequestReady21 = False | Unknown) => Ready,
    all(JobCompleted13 = Unknown, JobFailed) => Err,
    all(Synced = Unknown, JobCompleted, JobCompleted5 = True | False, all(MongoDBAccessRequestReady = False | Unknown)) => Failed,
    all(JobCompleted13 = False, JobFailed = True | False) => Pending,
    all(any(JobScheduled9 = False, Attached6, MongoDBAccessRequestReady, all(Progressing20, r#type, Progressing)), MongoDBAccessRequestReady21 = False) => Ready,
    all(JobScheduled9, Available10, MongoDBAccessRequestReady11, any(Attached1 = True | False, Available10)) => Pending,
    all(Synced = Unknown, Degraded, r#type, not(any(all(JobCompleted13, r#type)))) => Unknown,
    _ => Running,
),
ensure(all(Progressing17, Attached6) => any(JobCompleted5 = False, phase = Err | Failed | Pending | Ready | Running | Unknown)),
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
    MongoDBAccessRequestReady4,
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
    Synced(negative) = "S9",
    r#match(negative) = "example.com/match",
    Progressing17(negative),
    StoreReady18(absent = False) = "gateway.networking.k8s.io/StoreReady18",
    NetworkUnavailable19,
    StoreReady20(absent = True) = "gateway.networking.k8s.io/StoreReady20",
    JobScheduled21 = "x-1/JobScheduled21.v1-beta_2",
),
rules(
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(StoreReady, Progressing17 = Unknown) => Error,
    any(StoreReady, JobCompleted11) => Error,
    all(NetworkUnavailable12 = False | Unknown, Available = True | Unknown, JobScheduled) => Ready,
    all(Attached, Attached10 = True | False, any(not(all(Attached, JobScheduled = True | False)), not(any(StoreReady18 = Unknown, r#match)), not(any(Attached10, Available = Unknown, StoreReady18 = Unknown, StoreReady13 = True | Unknown)))) => Error,
    all(NetworkUnavailable, StoreReady20 = True | False, JobScheduled = True | False, any(StoreReady13 = False, StoreReady20, Degraded = True | False, any(Progressing = True | Unknown, StoreReady20))) => Degraded,
    all(Attached10, Attached = False, Progressing = True | False, not(any(JobScheduled = False))) => Ready,
    all(Degraded, Available, JobScheduled = Unknown, Attached10 = False, NetworkUnavailable19 = Unknown, JobCompleted = False, Synced = Unknown) => Deleting,
    all(NetworkUnavailable12, MongoDBAccessRequestReady) => Error,
    all(JobCompleted, StoreReady18) => NotReady,
    /// One line.
    all(r#match, Attached = Unknown, StoreReady = False) => Deleting,
    all(StoreReady18, Attached10) => Degraded,
    all(Attached10, StoreReady13 = True | False | Unknown, any(all(any(JobScheduled7), not(Degraded), not(Progressing17 = Unknown)), NetworkUnavailable12 = True | False, JobScheduled7 = False)) => Unknown,
    all(StoreReady18, NetworkUnavailable19, StoreReady20 = False | Unknown) => Failed,
    not(not(all(StoreReady20, JobScheduled7 = True | False, r#match = True | False, MongoDBAccessRequestReady, NetworkUnavailable12 = Unknown, JobScheduled21, NetworkUnavailable, Progressing17 = False | Unknown, MongoDBAccessRequestReady4 = Unknown, Available = True | False))) => Default,
    all(StoreReady13, Attached = Unknown, Degraded, NetworkUnavailable12 = False) => Failed,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    Progressing17 = True | Unknown => Deleting,
    Progressing17 = False => Error,
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
    MongoDBAccessRequestReady(negative, unread),
    Degraded = "D9",
    JobCompleted = "gateway.networking.k8s.io/JobCompleted",
    /// A tab:	.
    Synced(negative, unread),
    MongoDBAccessRequestReady4,
    ///  
    JobScheduled(negative) = "J9",
    Synced6,
    MongoDBAccessRequestReady7,
    JobFailed = "gateway.networking.k8s.io/JobFailed",
    MongoDBAccessRequestReady9(negative, unread),
    Attached,
    Synced11,
    NetworkUnavailable,
    NetworkUnavailable13(negative) = "gateway.networking.k8s.io/NetworkUnavailable13",
    JobScheduled14(negative, absent = True),
    Progressing = "x-1/Progressing.v1-beta_2",
    MongoDBAccessRequestReady16(unread),
    ///     Indented,
    ///   and less.
    JobFailed17(unread),
    /// Trailing space 
    /// / and a slash
    Attached18,
    JobScheduled19,
    Ready(unread),
    StoreReady = "example.com/StoreReady",
    Progressing22(negative, absent = False),
    Progressing23(unread),
    JobScheduled24(unread) = "x-1/JobScheduled24.v1-beta_2",
    Attached25(negative),
    /// A tab:	.
    None(negative, unread),
    Available = "example.com/Available",
    NetworkUnavailable28,
    JobFailed29(unread) = "example.com/JobFailed29",
    core,
    Ready31(negative, absent = False, unread) = "x-1/Ready31.v1-beta_2",
    JobCompleted32(negative) = "gateway.networking.k8s.io/JobCompleted32",
    StoreReady33(negative, unread),
    Available34 = "gateway.networking.k8s.io/Available34",
    #[doc = " carriage\rreturn"]
    MongoDBAccessRequestReady35,
    Synced36(unread),
    StoreReady37(negative),
    StoreReady38(unread) = "S9",
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    Attached39,
    Progressing40(negative),
),
rules(
    all(Attached39, MongoDBAccessRequestReady7 = False | Unknown) => Unknown,
    /// Two
    /// lines.
    all(JobScheduled14, StoreReady37 = True | False, Attached18) => ALL,
    all(Attached, MongoDBAccessRequestReady4 = False, any(NetworkUnavailable13 = Unknown, all(any(NetworkUnavailable, StoreReady = Unknown, JobCompleted32)))) => Deleting,
    any(JobFailed = False | Unknown, JobScheduled = True | Unknown, JobCompleted = True | Unknown, Progressing40, StoreReady37 = Unknown, Available34 = False | Unknown) => ALL,
    all(Synced11, NetworkUnavailable13, Progressing) => Completed,
    all(core = True | Unknown, Attached25 = False) => ALL,
    all(Synced6, core = True | False) => Completed,
    StoreReady37 => Deleting,
    all(Degraded, NetworkUnavailable13, Attached25 = True | Unknown) => Degraded,
    all(JobScheduled14, Progressing22, Progressing, any(Available = True | False, MongoDBAccessRequestReady7, NetworkUnavailable28)) => Unknown,
    all(MongoDBAccessRequestReady7 = True | Unknown, MongoDBAccessRequestReady35, Progressing22 = False | Unknown, JobScheduled19 = True | False) => Failed,
    _ => Error,
),
never(all(MongoDBAccessRequestReady9 = Unknown, JobFailed17 = Unknown)),
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
    StoreReady,
    StoreReady3(unread),
    Available,
    MongoDBAccessRequestReady,
    JobFailed(absent = True),
    MongoDBAccessRequestReady7(unread),
    Available8(negative) = "A9",
    JobScheduled(unread) = "gateway.networking.k8s.io/JobScheduled",
    JobCompleted(negative),
    NetworkUnavailable(absent = True),
    True(absent = True),
    JobFailed13(absent = False),
    JobScheduled14,
    JobScheduled15,
    Degraded,
    Progressing(unread),
    Progressing18(negative, absent = False),
    Synced19(unread),
    Ready,
    r#gen(negative, absent = True, unread),
    Synced22(negative) = "gateway.networking.k8s.io/Synced22",
    NetworkUnavailable23(negative),
    StoreReady24(unread),
    Available25(negative) = "example.com/Available25xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobCompleted26(absent = True) = "gateway.networking.k8s.io/JobCompleted26",
    StoreReady27,
    Progressing28 = "example.com/Progressing28",
    Available29(absent = False, unread) = "x-1/Available29.v1-beta_2",
    JobFailed30(negative),
    Ready31(absent = False),
    JobCompleted32 = "gateway.networking.k8s.io/JobCompleted32",
    JobFailed33(absent = False),
    Degraded34(negative, unread),
    JobCompleted35(unread),
    core,
    Available37(absent = False, unread),
    Progressing38(absent = False),
    MongoDBAccessRequestReady39(unread) = "example.com/MongoDBAccessRequestReady39",
    Attached40(unread),
    Degraded41(unread),
),
rules(
    all(JobFailed = False | Unknown, Available = True | False | Unknown, StoreReady, any(Attached = Unknown, Progressing28, JobFailed13, not(all(Available25 = False, StoreReady = True | Unknown, JobScheduled15)))) => Pending,
    all(core = Unknown, Available = Unknown) => None,
    all(Progressing28, NetworkUnavailable23, JobScheduled15) => None,
    all(NetworkUnavailable = True | False, StoreReady27) => Degraded,
    all(not(all(Ready)), all(Available8), any(all(JobFailed = True | Unknown, True = True | Unknown, Progressing18), JobCompleted = Unknown, StoreReady27)) => NotReady,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(JobFailed30, JobCompleted32, all(any(JobScheduled14 = True | False, JobCompleted26))) => r#loop,
    all(JobCompleted32, Degraded = Unknown) => r#loop,
    all(JobScheduled14 = False, Synced = False | Unknown) => r#loop,
    all(JobCompleted, Ready31 = Unknown, not(not(all()))) => NotReady,
    all(JobCompleted26, MongoDBAccessRequestReady = True | False) => Deleting,
    all(Progressing38 = True | False, Synced22 = False, JobCompleted = True | False, any(all(JobFailed33 = Unknown, JobCompleted32 = False), not(Synced))) => Failed,
    _ => Failed,
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
    Attached(unread),
    /// A tab:	.
    Degraded(negative),
    Progressing,
    Attached7,
    NetworkUnavailable(absent = True),
    StoreReady9,
    /// One line.
    Synced,
    Synced11,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobScheduled,
    Attached13(negative),
    MongoDBAccessRequestReady(negative),
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Degraded15 = "example.com/Degraded15xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Attached16(unread),
    Degraded17,
    Progressing18,
    Progressing19(absent = False),
    JobFailed20,
    Progressing21 = "example.com/Progressing21xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    /// Quotes " and \ and */ and {braces} and `ticks`
    JobFailed22,
    JobCompleted(negative) = "x-1/JobCompleted.v1-beta_2",
    JobCompleted24 = "gateway.networking.k8s.io/JobCompleted24",
    StoreReady25,
    Available(unread) = "example.com/Availablexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    NetworkUnavailable27,
    Available28(unread),
    Ready,
    JobFailed30,
    /// Two
    /// lines.
    StoreReady31(negative) = "x-1/StoreReady31.v1-beta_2",
    Synced32(negative),
    Option,
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
    all(Attached37, Ready34 = True | Unknown, StoreReady31 = Unknown) => r#loop,
    all(Progressing18 = False | Unknown, JobFailed40) => Unknown,
    all(StoreReady9 = True | False, Attached37 = Unknown, JobCompleted) => Unknown,
    all(Ready34 = Unknown, MongoDBAccessRequestReady38 = True | False, RULES) => Pending,
    all(StoreReady = True | Unknown, RULES, Degraded = True | Unknown) => Unknown,
    all(Degraded15 = Unknown, StoreReady35 = False, Attached13 = True | False, Option, Synced11, StoreReady31, StoreReady9, Ready = Unknown, Attached7, NetworkUnavailable27, JobCompleted24 = False) => Running,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(JobFailed22 = True | False, JobFailed41, Progressing18 = True | False, Attached37 = True | Unknown, MongoDBAccessRequestReady, Option = False, Synced = True | Unknown, Ready = Unknown, Progressing = Unknown, StoreReady25, JobFailed2 = Unknown, Progressing21 = False | Unknown, JobFailed = False, any(Synced11 = Unknown, JobFailed2 = True | False | Unknown, Progressing21 = True | False)) => Unknown,
    all(Ready34, StoreReady31 = False | Unknown, not(any(RULES, Attached7, Synced32))) => Pending,
    all(StoreReady25, NetworkUnavailable) => Error,
    not(not(any(NetworkUnavailable))) => Failed,
    all(Progressing = False | Unknown, JobFailed41, any(Attached37 = True | Unknown)) => Error,
    all(Synced11, Available36, not(all(StoreReady, NetworkUnavailable = False, all(Option)))) => Pending,
    all(Attached7, JobFailed30) => Degraded,
    all(JobFailed22 = True | False, Available36 = Unknown, NetworkUnavailable = False) => r#loop,
    all(Degraded39 = Unknown, Synced11 = False, StoreReady25, any(Available36 = Unknown, JobScheduled)) => r#loop,
    all(JobFailed40, Option = False | Unknown, Available36 = Unknown) => Pending,
    all(StoreReady25 = False, JobFailed40 = False, Attached13 = True | False | Unknown, Progressing = True | False, JobCompleted) => r#loop,
    all(Synced11, Available36, Progressing19, JobFailed2, NetworkUnavailable27, Synced, Synced32 = True | False, Progressing19) => Completed,
    /// A tab:	.
    all(JobFailed20, Available36) => Unknown,
    all(RULES = True | Unknown, MongoDBAccessRequestReady, any(Attached7)) => Completed,
    all(NetworkUnavailable27, RULES, Degraded15 = False | Unknown) => Degraded,
    all(Progressing19, StoreReady9, StoreReady35) => Error,
    all(Synced32, JobCompleted24, all(Available36 = True | Unknown)) => Failed,
    any(Degraded17 = False | Unknown, Degraded17) => Degraded,
),
ensure(all(Degraded39 = Unknown, phase = Degraded) => any(MongoDBAccessRequestReady38, StoreReady9, phase = Degraded)),
ensure(all(Attached16 = True | Unknown, Degraded = Unknown, Available36, StoreReady25, MongoDBAccessRequestReady, StoreReady, Ready34 = False | Unknown, JobCompleted = False, JobScheduled = False, JobFailed = False, not(any(all(NetworkUnavailable, StoreReady31, JobScheduled)))) => any(all(Synced11 = True | Unknown, Degraded17 = True | Unknown, JobCompleted, Ready = True | False | Unknown, StoreReady35, JobFailed41, Degraded = False, Synced11, Degraded17, JobCompleted, Ready, StoreReady35 = True | Unknown), phase = Pending | Running | Unknown | r#loop, phase = Completed | Degraded | Error, phase = Failed)),
)]
pub struct List205Status {
    conditions: Vec<TypeAndStatus>,
    phase: List205Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    StoreReady,
    StoreReady1(absent = False) = "gateway.networking.k8s.io/StoreReady1",
    Ready = "gateway.networking.k8s.io/Ready",
    JobCompleted,
    StoreReady4(negative, unread),
    JobFailed(negative) = "example.com/JobFailed",
    JobFailed6 = "J9",
    Degraded(absent = True, unread),
    StoreReady8(unread),
    /// One line.
    Synced,
    JobFailed10,
    Available(unread),
    JobFailed12(negative),
    Ready13,
    Synced14(negative, unread),
    Ready15(negative) = "example.com/Ready15",
    JobScheduled(unread),
    NetworkUnavailable,
    MongoDBAccessRequestReady,
    MongoDBAccessRequestReady19(unread),
    JobCompleted20,
    JobFailed21(absent = False),
    #[doc = " carriage\rreturn"]
    JobScheduled22(unread) = "example.com/JobScheduled22xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    MongoDBAccessRequestReady23(negative),
    Available24 = "example.com/Available24xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobScheduled25,
    JobScheduled26(negative),
    StoreReady27,
    JobCompleted28(negative),
    NetworkUnavailable29,
    JobCompleted30 = "x-1/JobCompleted30.v1-beta_2",
    MongoDBAccessRequestReady31(negative),
    MongoDBAccessRequestReady32,
    Available33,
    rules,
    Degraded35 = "example.com/Degraded35xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobCompleted36(unread),
    Available37(unread) = "A9",
    _hidden(negative, unread) = "h9",
    Progressing(unread),
    NetworkUnavailable40,
    NetworkUnavailable41(negative),
    StoreReady42,
),
rules(
    all(Ready15, JobCompleted = True | Unknown, Degraded35 = True | Unknown, not(StoreReady27)) => Pending,
    not(any(any(JobFailed10 = False | Unknown, StoreReady42 = False | Unknown, MongoDBAccessRequestReady31, JobCompleted20, Synced, NetworkUnavailable41, JobCompleted30 = True | Unknown), JobFailed6, all(StoreReady42, NetworkUnavailable40))) => Running,
    all(JobScheduled25 = False, rules = Unknown, any(NetworkUnavailable = True | False)) => Pending,
    all(StoreReady42, Degraded35) => NotReady,
    all(JobFailed12 = True | Unknown, MongoDBAccessRequestReady32 = True | Unknown, Synced = True | False, NetworkUnavailable29, JobFailed6, JobScheduled26 = True | False, JobCompleted, MongoDBAccessRequestReady23 = False | Unknown) => Completed,
    all(NetworkUnavailable29, Available24, JobFailed21, MongoDBAccessRequestReady = True | False | Unknown, JobScheduled25 = False | Unknown, not(all(JobFailed = Unknown, Ready, JobCompleted28))) => Running,
    ///  
    all(MongoDBAccessRequestReady32 = True | Unknown, Ready15) => Pending,
    all(StoreReady, JobCompleted, JobFailed6 = True | Unknown) => Default,
    all(Synced = False | Unknown, Available33 = True | Unknown, Available24 = True | False) => Pending,
    all(JobCompleted28, Ready13 = False | Unknown, rules) => Pending,
    all(StoreReady1 = False, all()) => Unknown,
    _ => Running,
),
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
    Progressing(absent = True),
    MongoDBAccessRequestReady(unread) = "example.com/MongoDBAccessRequestReadyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded(absent = True, unread),
    StoreReady7(unread) = "gateway.networking.k8s.io/StoreReady7",
    JobCompleted(negative),
    /// A tab:	.
    Synced9(unread),
    StoreReady10 = "gateway.networking.k8s.io/StoreReady10",
    Ready(absent = True),
    JobCompleted12,
    JobFailed13,
    Synced14(negative, absent = True),
    Synced15(absent = False) = "example.com/Synced15",
    #[doc = " carriage\rreturn"]
    JobScheduled,
    Synced17,
    Degraded18(negative),
    /// Snöwman ☃
    JobFailed19,
    StoreReady20(negative),
    MongoDBAccessRequestReady21(absent = True),
    MongoDBAccessRequestReady22,
    Available(negative) = "example.com/Available",
    JobFailed24(negative) = "gateway.networking.k8s.io/JobFailed24",
    Ready25 = "example.com/Ready25",
    /// Quotes " and \ and */ and {braces} and `ticks`
    JobScheduled26 = "example.com/JobScheduled26xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Attached27 = "gateway.networking.k8s.io/Attached27",
    NetworkUnavailable,
    StoreReady29(absent = True, unread),
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
    JobScheduled39,
    MongoDBAccessRequestReady40 = "gateway.networking.k8s.io/MongoDBAccessRequestReady40",
    StoreReady41(absent = True),
    Synced42(negative, absent = True),
),
rules(
    any(Ready, Synced14) => Deleting,
    all(MongoDBAccessRequestReady32 = Unknown, MongoDBAccessRequestReady22, all(Synced42 = False | Unknown, any(NetworkUnavailable34 = True | False, JobFailed13 = False | Unknown, Ready))) => Ready,
    all(JobCompleted = False | Unknown, Ready33 = Unknown, any(JobCompleted38)) => Pending,
    all(Attached30 = Unknown, JobScheduled26, MongoDBAccessRequestReady31 = True | False | Unknown, StoreReady = Unknown) => Ready,
    all(JobFailed13 = True | Unknown, any(not(Attached = True | Unknown), not(MongoDBAccessRequestReady21 = Unknown), not(Synced17 = False))) => Pending,
    all(Attached27, MongoDBAccessRequestReady31) => Unknown,
    all(JobScheduled26 = Unknown, JobFailed13, not(any(all(Synced17)))) => Failed,
    /// Two
    /// lines.
    all(JobCompleted12 = False | Unknown, JobScheduled36, Attached27, MongoDBAccessRequestReady32 = False, JobScheduled = True | False) => Error,
    all(JobFailed = Unknown, MongoDBAccessRequestReady40, NetworkUnavailable34 = False | Unknown, NetworkUnavailable, MongoDBAccessRequestReady22 = False, JobScheduled, StoreReady10 = True | False, Progressing, StoreReady41 = False, Ready35, not(JobCompleted12 = True | False)) => NotReady,
    all(Option = False, Ready25 = Unknown, JobFailed13 = False | Unknown) => Pending,
    all(JobFailed19 = True | Unknown, Ready35, Degraded18) => Error,
    all(NetworkUnavailable34 = Unknown, MongoDBAccessRequestReady21) => Ready,
    all(Available, JobScheduled39 = True | Unknown, Ready25) => Completed,
    all(JobCompleted, Progressing, Ready = True | Unknown) => NotReady,
    /// A tab:	.
    all(StoreReady20 = True | False, MongoDBAccessRequestReady22 = False, any(Ready33 = Unknown, all(JobFailed13 = False, JobCompleted))) => NotReady,
    all(Synced = False, Option, MongoDBAccessRequestReady31 = False | Unknown, all(all(MongoDBAccessRequestReady31 = True | Unknown))) => NotReady,
    all(MongoDBAccessRequestReady40, Attached27 = Unknown, StoreReady41 = True | False, StoreReady = True | False, Synced = True | Unknown) => NotReady,
    all(Attached30, StoreReady10, Ready33, JobFailed13, JobScheduled36 = False | Unknown, JobScheduled = True | False | Unknown, JobScheduled39 = True | False, JobFailed19, Synced42, MongoDBAccessRequestReady22, Attached = False | Unknown, Ready25, Attached30, any(any(MongoDBAccessRequestReady21, NetworkUnavailable34 = False, StoreReady))) => NotReady,
    /// Trailing space 
    /// / and a slash
    all(MongoDBAccessRequestReady32 = True | Unknown, JobFailed24, JobFailed13 = False | Unknown, Synced15 = False | Unknown) => Unknown,
    all(Available, all(JobScheduled)) => Completed,
    all(Available = Unknown, MongoDBAccessRequestReady32) => NotReady,
    all(Attached27 = True | False, JobScheduled = False | Unknown, Ready25 = False | Unknown, JobScheduled26 = False | Unknown) => Ready,
    all(Attached30, StoreReady10 = False) => NotReady,
    _ => Error,
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
    NetworkUnavailable(negative),
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    NetworkUnavailable6(negative, unread),
    Option(negative, unread),
    JobFailed8(negative),
    StoreReady,
    Degraded10 = "gateway.networking.k8s.io/Degraded10",
    NetworkUnavailable11,
    ///     Indented,
    ///   and less.
    MongoDBAccessRequestReady12(unread),
    JobFailed13,
    JobFailed14,
    MongoDBAccessRequestReady15(negative),
    /// Snöwman ☃
    NetworkUnavailable16(negative),
    JobCompleted(negative) = "example.com/JobCompleted",
    Progressing,
    Progressing19(negative),
    JobFailed20,
    JobCompleted21(unread) = "x-1/JobCompleted21.v1-beta_2",
    JobFailed22(absent = True),
    Attached23,
    ///  
    JobCompleted24,
    MongoDBAccessRequestReady25(negative, unread) = "gateway.networking.k8s.io/MongoDBAccessRequestReady25",
    NetworkUnavailable26,
    Attached27,
    /// Trailing space 
    /// / and a slash
    Degraded28,
    Synced29 = "example.com/Synced29xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Available(negative) = "x-1/Available.v1-beta_2",
    Available31,
    Progressing32(unread),
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
    Attached39(negative),
    Ready40(absent = False) = "gateway.networking.k8s.io/Ready40",
    Degraded41 = "D9",
    MongoDBAccessRequestReady42(negative),
    JobFailed43(unread),
    Progressing44(absent = False, unread) = "x-1/Progressing44.v1-beta_2",
    StoreReady45(negative),
    StoreReady46(unread),
    StoreReady47(negative),
    Degraded48,
    StoreReady49(negative) = "gateway.networking.k8s.io/StoreReady49",
    JobCompleted50 = "gateway.networking.k8s.io/JobCompleted50",
    Ready51,
    Attached52,
    Err,
    Available54 = "x-1/Available54.v1-beta_2",
    Synced55(negative) = "example.com/Synced55xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    not = "gateway.networking.k8s.io/not",
    NetworkUnavailable57,
    Attached58(negative) = "A9",
    ///  
    JobCompleted59,
    Progressing60,
    NetworkUnavailable61(absent = True),
    JobCompleted62(unread),
),
rules(
    /// Snöwman ☃
    all(Attached39 = False, not, any(Err, all(Degraded10, Ready = False | Unknown, Attached23))) => NotReady,
    all(Attached52 = True | Unknown, Synced55 = False | Unknown, Attached58, not(not(Available = True | Unknown))) => Error,
    all(JobCompleted59, JobCompleted50, Degraded41 = True | Unknown) => Error,
    all(Attached39, Progressing60 = Unknown, any(Degraded28 = Unknown, MongoDBAccessRequestReady15 = Unknown, StoreReady = False, JobFailed38, JobCompleted24 = False, Ready, Attached39 = False | Unknown, Ready51)) => Error,
    all(JobFailed22 = False | Unknown, NetworkUnavailable = True | Unknown, Ready51, Progressing60) => Failed,
    all(JobFailed14, JobFailed38) => None,
    /// One line.
    all(JobCompleted24, JobCompleted50, JobFailed20, Synced29, Attached23, MongoDBAccessRequestReady42, JobCompleted, StoreReady45 = False, JobFailed8, any(JobFailed38, Available54)) => Ready,
    all(StoreReady = False, Progressing60 = True | False | Unknown, Degraded48, any(Degraded = True | False)) => Ready,
    all(Available31, Attached39) => Deleting,
    all(JobFailed, Attached27 = False, NetworkUnavailable16, Progressing33 = False | Unknown, JobFailed13 = False, Attached58 = True | Unknown, Progressing, NetworkUnavailable61, JobCompleted24 = Unknown, any(any(any(StoreReady47, MongoDBAccessRequestReady42), all(Progressing, Attached36 = Unknown), any(Ready40 = Unknown, Attached23, NetworkUnavailable11)))) => Deleting,
    JobFailed20 = False => None,
    all(NetworkUnavailable26, core) => NotReady,
    all(Degraded41, NetworkUnavailable57 = Unknown) => Error,
    all(JobFailed38 = True | False, Progressing19 = Unknown) => Ready,
    all(StoreReady45 = True | Unknown, StoreReady49 = False, Attached36 = True | Unknown) => Unknown,
    Progressing => Unknown,
    /// Snöwman ☃
    Progressing = False | Unknown => Unknown,
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
    Progressing(unread),
    Attached,
    MongoDBAccessRequestReady(absent = True) = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
    Available8(absent = False),
    Attached9,
    StoreReady10(negative, unread) = "gateway.networking.k8s.io/StoreReady10",
    JobFailed(unread),
    NetworkUnavailable(negative),
    StoreReady13 = "x-1/StoreReady13.v1-beta_2",
    StoreReady14(negative, unread) = "x-1/StoreReady14.v1-beta_2",
    Attached15(negative) = "example.com/Attached15",
    Attached16,
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
    Synced27,
    /// Quotes " and \ and */ and {braces} and `ticks`
    Degraded28 = "gateway.networking.k8s.io/Degraded28",
    JobScheduled = "J9",
    Synced30(negative),
    Attached31(negative),
    Available32,
    NetworkUnavailable33 = "gateway.networking.k8s.io/NetworkUnavailable33",
    Synced34,
    /// One line.
    JobScheduled35,
    Synced36(negative),
    Progressing37(absent = True) = "gateway.networking.k8s.io/Progressing37",
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobScheduled38(negative),
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
    MongoDBAccessRequestReady47(unread) = "example.com/MongoDBAccessRequestReady47xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    NetworkUnavailable48,
    Degraded49(negative),
    Progressing50,
    Degraded51(negative, absent = False) = "example.com/Degraded51",
    StoreReady52,
    Synced53(negative),
    Progressing54,
    JobFailed55(negative),
    _hidden = "h9",
    JobScheduled57,
    JobFailed58 = "x-1/JobFailed58.v1-beta_2",
    Degraded59,
    JobScheduled60(negative),
    NetworkUnavailable61(negative, absent = False),
    Available62(unread),
),
rules(
    all(_hidden = True | False | Unknown, Attached31, Attached, all(Available44 = Unknown)) => Error,
    all(Progressing50, not(any(JobScheduled57 = Unknown, JobScheduled35, Synced30))) => Error,
    all(Progressing54, StoreReady52, Progressing50, NetworkUnavailable48 = True | False, JobScheduled46, Available44) => Error,
    all(JobScheduled46 = Unknown, Synced34 = True | False | Unknown, JobCompleted = True | Unknown, Progressing54 = False) => Error,
    all(Attached = False | Unknown, JobScheduled, JobScheduled38, not(all(StoreReady17 = False | Unknown, JobScheduled60, Synced40 = Unknown, Attached15))) => Error,
    all(NetworkUnavailable23 = True | Unknown, Ready43 = False, Synced = Unknown) => Error,
    all(Synced30, MongoDBAccessRequestReady = True | False, JobFailed19, Synced36 = True | Unknown) => Error,
    all(JobScheduled60 = Unknown, StoreReady52, not(all(any(JobFailed55, JobScheduled46, Progressing37 = True | False), NetworkUnavailable))) => Error,
    all(all(not(Degraded59), any(Available32 = Unknown), all(Progressing50)), not(all(Progressing37 = Unknown, Degraded59, Ready18 = False | Unknown, JobScheduled60)), Degraded = False | Unknown) => Error,
    all(Ready = False, JobFailed55, any(Attached)) => Error,
    all(Degraded59 = False, negative, Progressing25 = False, Available8, Progressing54 = Unknown, Progressing37, NetworkUnavailable20, StoreReady3, Degraded49 = Unknown, Available32 = False, Attached15, NetworkUnavailable61 = True | False) => Error,
    all(StoreReady13 = True | Unknown, Progressing37 = False | Unknown, NetworkUnavailable61, Degraded, JobScheduled46, MongoDBAccessRequestReady, Attached31, JobFailed55 = False | Unknown, Attached16 = True | Unknown, Synced40 = False | Unknown, StoreReady, Progressing25 = False) => Error,
    all(Progressing37 = True | False, Progressing54 = False, Attached31 = True | Unknown) => Error,
    all(Ready18 = False | Unknown, Attached15 = Unknown, NetworkUnavailable, Attached9 = False | Unknown, Attached = True | False | Unknown, Synced53) => Error,
    all(NetworkUnavailable61 = True | False | Unknown, Degraded, JobScheduled46, NetworkUnavailable33 = True | Unknown, Available = True | Unknown, any(NetworkUnavailable20)) => Error,
    all(Available41 = True | False, NetworkUnavailable = False | Unknown, Degraded49) => Error,
    all(JobScheduled35 = False, JobScheduled38, Available41 = True | False) => Error,
    all(Attached15 = False | Unknown, JobCompleted, not(all(Progressing54 = True | False, not(Attached45 = True | False)))) => Error,
    all(Progressing25, JobScheduled60, Available41 = True | False, Degraded51) => Error,
    all(Available44 = False, all(Degraded51, StoreReady, NetworkUnavailable = False | Unknown, all(StoreReady39 = True | False, Ready21 = False | Unknown))) => Error,
    all(_hidden = False, StoreReady = Unknown, Progressing25 = True | Unknown) => Error,
    all(Progressing50, Ready) => Error,
    all(NetworkUnavailable20, Synced) => Error,
    all(JobScheduled60 = True | False, JobFailed58 = True | False, _hidden, Progressing54, StoreReady52 = False, Progressing50 = False | Unknown, NetworkUnavailable48, JobScheduled46, Available44 = Unknown, negative, negative, JobScheduled38 = False | Unknown) => Error,
    all(JobScheduled57 = False, StoreReady17 = False, Synced40 = True | Unknown, Synced = True | False | Unknown, NetworkUnavailable23, JobScheduled46, Attached, JobScheduled = Unknown, Degraded51) => Error,
    all(JobFailed19 = False | Unknown, StoreReady39, NetworkUnavailable23, Ready18) => Error,
    all(JobScheduled57 = True | False, Synced34, not(Attached31 = False)) => Error,
    all(Degraded28, Progressing24, NetworkUnavailable20) => Error,
    all(Degraded49 = Unknown, not(any(JobFailed55, StoreReady13 = True | False, NetworkUnavailable23))) => Error,
    all(JobFailed58, Synced27 = True | False, Degraded59 = True | Unknown, any(Synced40, JobScheduled35, Synced30 = Unknown, Available8 = Unknown)) => Error,
    /// One line.
    all(Attached31 = True | Unknown, Available41 = True | False, JobScheduled60) => Error,
    all() => Error,
),
never(all(JobScheduled38, Degraded59, StoreReady17 = Unknown)),
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
    JobScheduled(unread),
    JobFailed(absent = False, unread),
    /// Snöwman ☃
    NetworkUnavailable(negative),
    Degraded(absent = True, unread),
    Degraded5(absent = False),
    Ready,
    MongoDBAccessRequestReady,
    JobScheduled8(unread) = "x-1/JobScheduled8.v1-beta_2",
    Ready9,
    Ready10(unread),
    Ready11(unread),
    MongoDBAccessRequestReady12(absent = True, unread) = "x-1/MongoDBAccessRequestReady12.v1-beta_2",
    Available(negative, unread),
    NetworkUnavailable14(negative),
    MongoDBAccessRequestReady15(unread),
    Degraded16,
    Progressing(absent = True, unread),
    Degraded18(unread),
    Available19(unread),
    ///     Indented,
    ///   and less.
    Ready20,
    MongoDBAccessRequestReady21(negative),
    Degraded22(negative, unread),
    JobFailed23(unread) = "J9",
    /// Trailing space 
    /// / and a slash
    JobScheduled24,
    MongoDBAccessRequestReady25,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    StoreReady26 = "gateway.networking.k8s.io/StoreReady26",
    StoreReady27,
    NetworkUnavailable28(unread),
    Degraded29(absent = True, unread),
    JobScheduled30,
    StoreReady31(unread),
    Attached(negative, unread) = "x-1/Attached.v1-beta_2",
    r#gen(unread),
    Ready34(unread),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    MongoDBAccessRequestReady35,
    Degraded36,
    Synced(negative),
    Degraded38(absent = False, unread),
    Attached39,
    JobScheduled40(unread) = "gateway.networking.k8s.io/JobScheduled40",
    Synced41(unread) = "S9",
    MongoDBAccessRequestReady42(absent = False),
    Available43(negative, unread) = "example.com/Available43",
    Degraded44(unread),
    Degraded45(negative, unread),
    JobFailed46,
    JobCompleted(negative, unread) = "x-1/JobCompleted.v1-beta_2",
    Attached48(negative, unread) = "gateway.networking.k8s.io/Attached48",
    Progressing49(unread) = "P9",
    Available50(absent = True) = "example.com/Available50",
    JobScheduled51,
    Attached52,
    JobFailed53(unread) = "x-1/JobFailed53.v1-beta_2",
    JobCompleted54(negative),
    Ready55(unread),
    Progressing56(unread) = "example.com/Progressing56xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Synced57,
    MongoDBAccessRequestReady58,
    JobScheduled59(unread),
    StoreReady60,
    Synced61(negative),
    /// Quotes " and \ and */ and {braces} and `ticks`
    Progressing62,
    Attached63(unread),
),
rules(
    all(Synced61 = Unknown, Progressing62 = False) => Deleting,
    all(MongoDBAccessRequestReady58 = True | False, MongoDBAccessRequestReady42, StoreReady26 = True | Unknown, not(Synced57 = False | Unknown)) => None,
    all(MongoDBAccessRequestReady25, StoreReady60 = False | Unknown, not(not(MongoDBAccessRequestReady58 = True | False | Unknown))) => Deleting,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(MongoDBAccessRequestReady35 = Unknown, MongoDBAccessRequestReady42 = True | False | Unknown, MongoDBAccessRequestReady = False, any(any(NetworkUnavailable = True | Unknown, StoreReady = True | Unknown))) => Ready,
    all(JobFailed46, all(Attached52 = True | Unknown)) => Degraded,
    all(JobScheduled24 = True | Unknown, Ready) => Completed,
    all(Ready = True | Unknown, Synced = False) => Degraded,
    all(Attached39, JobScheduled51, Degraded5 = True | False | Unknown, NetworkUnavailable14) => Deleting,
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(Available50 = True | False, all(all(StoreReady27, JobScheduled51 = False), MongoDBAccessRequestReady21)) => Degraded,
    all(Degraded36, StoreReady60 = True | Unknown) => Pending,
    all(Progressing62, StoreReady26) => Completed,
    all(JobScheduled24 = False | Unknown, Ready20, Degraded16) => Degraded,
    all(MongoDBAccessRequestReady58, Ready20 = True | False) => Running,
    all(JobScheduled30, StoreReady27, JobScheduled24 = Unknown) => Deleting,
    all(Ready9, StoreReady26 = True | Unknown, JobCompleted54 = True | False | Unknown, not(Ready9 = Unknown)) => Completed,
    _ => Deleting,
),
never(all(JobFailed, JobScheduled24 = False | Unknown)),
never(all(StoreReady31, Ready9 = True | Unknown, JobScheduled51, Degraded29, MongoDBAccessRequestReady = True | Unknown, Progressing49 = True | Unknown, StoreReady27 = True | Unknown, Degraded5 = False | Unknown, JobCompleted = False | Unknown, MongoDBAccessRequestReady25 = True | False, NetworkUnavailable = True | Unknown, Degraded45, Attached63 = Unknown)),
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
    Ready = "example.com/Readyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobScheduled,
    Ready8,
    MongoDBAccessRequestReady9,
    JobFailed10,
    Degraded,
    Synced(absent = False),
    Synced13,
    JobScheduled14,
    JobFailed15(negative),
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
    all(MongoDBAccessRequestReady25 = True | Unknown, JobFailed10 = Unknown, StoreReady, JobFailed17 = Unknown, NetworkUnavailable29, JobCompleted53, JobScheduled47 = True | False, Progressing = True | Unknown, Error, Attached27 = False | Unknown) => Pending,
    all(Synced13 = Unknown, Progressing49, Synced21 = True | False, JobFailed41, NetworkUnavailable, not(not(any(StoreReady54 = True | False, Ready39 = Unknown, JobScheduled18)))) => Pending,
    all(Degraded16, Progressing34, JobCompleted52, any(StoreReady = False, Progressing, NetworkUnavailable57)) => phase,
    all(JobCompleted44 = True | False, NetworkUnavailable29 = True | Unknown, Attached, NetworkUnavailable22) => Completed,
    all(Attached50, Progressing58 = Unknown, Some, Synced13, not(not(StoreReady60))) => Error,
    all(JobFailed63, NetworkUnavailable29 = False) => Ready,
    all(Attached33, any, JobScheduled47 = False | Unknown, JobFailed = False | Unknown, JobFailed41, any(JobScheduled14, any = True | Unknown, Some = False, JobCompleted = False, StoreReady54 = True | Unknown)) => Failed,
    all(Available = False, StoreReady60 = True | False | Unknown, MongoDBAccessRequestReady, JobFailed, JobScheduled36 = True | Unknown, JobFailed63 = Unknown, Synced21 = True | False, not(any(JobScheduled47, Degraded))) => Pending,
    all(any, Synced, JobScheduled48, Ready20, Available = True | Unknown, JobCompleted, MongoDBAccessRequestReady = Unknown, JobScheduled48 = True | False, Degraded16 = True | Unknown, any(JobCompleted = True | Unknown)) => Failed,
    all(MongoDBAccessRequestReady25, not(not(StoreReady46 = Unknown))) => Running,
    any(Attached50 = False | Unknown, JobCompleted55) => Pending,
    all(JobScheduled = True | False, JobCompleted44, JobFailed17 = True | False, StoreReady54, Attached27 = Unknown, MongoDBAccessRequestReady, MongoDBAccessRequestReady37, JobFailed10 = Unknown, JobScheduled47, Ready20, not(MongoDBAccessRequestReady32)) => Unknown,
    all(MongoDBAccessRequestReady32, StoreReady46 = False, StoreReady60, any(all(Attached24, Attached, JobFailed41 = True | Unknown), Ready8, any())) => Error,
    all(NetworkUnavailable43 = Unknown, Ready39 = True | Unknown, JobScheduled35 = True | False, Synced31, Attached27 = Unknown, Attached23, Error, JobFailed15 = True | Unknown, not(all(StoreReady54))) => Failed,
    all(MongoDBAccessRequestReady9, any = False | Unknown, any(JobCompleted53)) => Running,
    all(Attached, Synced13 = False, Synced21 = Unknown, NetworkUnavailable43, JobCompleted, any(JobScheduled14 = True | False, Progressing58 = Unknown)) => Running,
    all(NetworkUnavailable, JobFailed41, any(NetworkUnavailable57)) => Failed,
    all(JobCompleted52, Ready39) => Error,
    all(Progressing58 = True | Unknown, MongoDBAccessRequestReady25 = Unknown, Available) => Completed,
    all(Attached27, Available = True | Unknown, Synced21, JobCompleted52) => Ready,
    all(Ready8 = Unknown, Synced, Degraded16, any(JobScheduled47)) => Error,
    all(Attached24, JobCompleted44 = True | Unknown, NetworkUnavailable29, Attached23, Degraded16, Progressing34 = Unknown, MongoDBAccessRequestReady25 = True | Unknown, Available, Synced13 = True | False, Synced21 = False | Unknown) => Error,
    all(StoreReady46, Attached) => Completed,
    not(any(StoreReady46 = True | False, all(Error, Available), any(JobCompleted52))) => Completed,
    /// Snöwman ☃
    any(Attached38 = True | False, JobFailed, Error = False | Unknown) => Running,
    all(Progressing58, MongoDBAccessRequestReady = False, any(any(Attached38, Attached33))) => Unknown,
    all(JobCompleted44, MongoDBAccessRequestReady32 = True | False, Ready20, NetworkUnavailable57 = True | False) => Ready,
    all(MongoDBAccessRequestReady, Attached24, JobCompleted53 = Unknown, Ready39 = False) => Running,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(JobScheduled14, Degraded = True | False, Synced31, not(all(JobFailed15, Attached23, Synced31, NetworkUnavailable22))) => Unknown,
    #[doc = " carriage\rreturn"]
    all(any, JobCompleted52, not(Ready20 = True | Unknown)) => Pending,
    all(Attached23 = True | Unknown, MongoDBAccessRequestReady, Attached50, Progressing45) => Error,
    all(NetworkUnavailable = Unknown, JobFailed41, any(not(not(JobCompleted44 = True | False)))) => Completed,
    all(JobFailed63 = False | Unknown, Degraded51 = True | False, Ready39 = False, not(not(MongoDBAccessRequestReady))) => Unknown,
    all(JobCompleted, JobFailed10 = False | Unknown, Available, Available) => Unknown,
    all(Progressing = False, JobScheduled14, StoreReady62, JobCompleted55 = False, JobFailed10 = True | Unknown) => Completed,
    all(MongoDBAccessRequestReady59 = False | Unknown, Synced, NetworkUnavailable29, all(all(NetworkUnavailable29, JobCompleted44 = False | Unknown, MongoDBAccessRequestReady59 = True | Unknown, JobFailed = True | Unknown), any(MongoDBAccessRequestReady37 = True | Unknown), all(MongoDBAccessRequestReady = False | Unknown, NetworkUnavailable43 = False, JobScheduled35))) => Pending,
    all(JobScheduled14, not(JobFailed17 = False | Unknown)) => Unknown,
    all(JobCompleted = False, JobScheduled35 = False | Unknown, Synced) => Failed,
    all(Synced = False, JobCompleted55 = Unknown, Progressing34 = Unknown, JobScheduled35 = True | Unknown, NetworkUnavailable22 = True | False, any(Some = False | Unknown)) => Running,
    all(Synced13, Synced21, NetworkUnavailable29, JobScheduled48 = Unknown, JobScheduled) => Failed,
    all(Error = True | False, Degraded = Unknown, JobScheduled35, Synced21 = True | False) => Running,
    all(JobCompleted44, Progressing58, Ready8 = Unknown, JobScheduled36 = True | False | Unknown, any(all(NetworkUnavailable22 = True | False), all(NetworkUnavailable43, JobFailed17 = True | False, JobCompleted55 = False)), all(any(core, JobScheduled14 = True | Unknown, Attached50, NetworkUnavailable22 = Unknown, Progressing58, Progressing, Some))) => Error,
    all(JobCompleted53 = True | False, JobScheduled35, NetworkUnavailable43, Degraded = False) => Ready,
    all(Attached24 = False, Synced31 = True | False, Progressing45, JobCompleted53, MongoDBAccessRequestReady61 = False | Unknown) => Error,
    not(any(any(JobScheduled47 = False, NetworkUnavailable22 = True | False), not(JobFailed63 = True | False))) => Running,
    all(Ready = Unknown, JobScheduled36, Some = False | Unknown) => Running,
    all(JobScheduled35, JobFailed41, JobCompleted44 = False | Unknown, Degraded51 = False | Unknown, Progressing, Ready20 = True | Unknown) => Unknown,
    all(MongoDBAccessRequestReady59 = False | Unknown, JobScheduled, Error) => Unknown,
    all(Ready = False, Ready20) => Error,
    all(JobFailed17 = True | Unknown, Attached26, JobScheduled35 = False | Unknown, JobCompleted44, JobCompleted53 = Unknown, StoreReady62, JobScheduled = True | False, Degraded16 = True | False, MongoDBAccessRequestReady25, not(all(Progressing, Progressing45 = False))) => Failed,
    all(MongoDBAccessRequestReady61 = True | False, StoreReady54 = False, JobScheduled47) => Pending,
    all(Synced21 = False | Unknown, Attached33 = True | False, Progressing45 = Unknown, not(all(MongoDBAccessRequestReady))) => Error,
    all(Ready, Progressing, StoreReady54 = True | Unknown, Synced13 = False | Unknown, MongoDBAccessRequestReady9, not(JobScheduled47)) => Unknown,
    all(JobScheduled48, MongoDBAccessRequestReady37 = True | Unknown, any(JobScheduled)) => Unknown,
    /// One line.
    all(NetworkUnavailable43, Synced31, Synced13 = Unknown) => Pending,
    all(Attached, Degraded16 = True | Unknown, Attached27, MongoDBAccessRequestReady61, MongoDBAccessRequestReady59 = True | Unknown, not(all(MongoDBAccessRequestReady, Some, MongoDBAccessRequestReady))) => Failed,
    all(Synced21 = False, StoreReady) => Pending,
    all(JobCompleted, all(JobCompleted, StoreReady = False, all(JobScheduled35, Error))) => Failed,
    all(Ready8 = False, Progressing49, Attached26 = True | False, Attached33, Progressing49) => phase,
    all(Progressing45, core = False | Unknown, Ready39 = Unknown) => Completed,
    all(StoreReady = Unknown, MongoDBAccessRequestReady25 = Unknown, JobScheduled47 = Unknown, Attached, Attached27, Progressing49 = False, JobScheduled = True | Unknown, NetworkUnavailable29 = Unknown, Degraded51 = False | Unknown, MongoDBAccessRequestReady9 = True | False, any(JobCompleted53 = True | Unknown, Available, MongoDBAccessRequestReady59 = True | False, Attached27 = False)) => phase,
    all(Degraded16, JobScheduled48 = True | Unknown, Degraded16) => Pending,
    all(Ready, Ready20, Progressing34, JobScheduled48 = True | False, not(not(Synced21 = Unknown))) => Ready,
    JobScheduled35 = True | Unknown => Unknown,
    JobScheduled35 = False => Pending,
),
never(all(JobScheduled35, Ready39 = False | Unknown, JobFailed10 = False, NetworkUnavailable57 = False | Unknown)),
never(all(Attached27 = True | Unknown, JobScheduled18 = False, JobFailed41, Available)),
ensure(all(JobScheduled = False | Unknown, core, Synced13 = True | Unknown, JobFailed15 = True | Unknown, JobScheduled48, any(NetworkUnavailable57 = Unknown, NetworkUnavailable43, NetworkUnavailable29, JobFailed15 = True | False, NetworkUnavailable, Degraded51 = Unknown, MongoDBAccessRequestReady37 = True | False | Unknown)) => any(all(Progressing34, Attached26, any(phase = Pending | Completed | Ready)), phase = Completed | Pending | phase, phase = Error | Failed | Ready, phase = Running | Unknown)),
)]
pub struct List211Status {
    conditions: Vec<TypeAndStatus>,
    phase: List211Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    not,
    #[doc = " carriage\rreturn"]
    Available = "example.com/Availablexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Available2,
    JobCompleted = "x-1/JobCompleted.v1-beta_2",
    MongoDBAccessRequestReady,
    JobScheduled,
    Error,
    Synced,
    Attached(absent = False),
    Available9(absent = False),
    StoreReady(negative),
    Synced11(negative),
),
rules(
    all(Attached = True | Unknown, Available2, JobScheduled, Available9) => Completed,
    all(Available = False, Available2 = True | Unknown, MongoDBAccessRequestReady = True | False, Available2) => Running,
    all(Synced = False | Unknown, Attached = True | False, Available9, StoreReady, Synced11, not = Unknown, Available) => Running,
    all(Available2, Available, not, any(not(not(Error)))) => Failed,
    all(Attached, Available2 = True | False | Unknown, Available) => Failed,
    all(JobCompleted = Unknown, Attached = Unknown, Available = False, not = Unknown, Available2, not(Available9 = Unknown)) => Deleting,
    all(Available = True | Unknown, MongoDBAccessRequestReady = True | False | Unknown, Synced, Attached, Error = False | Unknown, any(JobScheduled, Available2, Synced11, Attached = True | False | Unknown, JobScheduled = True | False, not(any(StoreReady = True | Unknown, Attached = True | Unknown, not = False)))) => NotReady,
    all(Synced11, StoreReady, Available9, any(StoreReady)) => Ready,
    /// Two
    /// lines.
    all(MongoDBAccessRequestReady, StoreReady, any(Synced11, MongoDBAccessRequestReady = Unknown)) => Err,
    all(Available9 = True | False | Unknown, Synced11 = False, Available, Available2 = False | Unknown, any(all(StoreReady = False | Unknown), not(Available2 = True | False), any(Available2, Synced11 = True | Unknown))) => Completed,
    all(not, Available9 = True | False) => Deleting,
    all(JobScheduled = False, MongoDBAccessRequestReady, JobCompleted = Unknown, any(Available = False)) => Deleting,
    all(Error, Available9 = False) => NotReady,
    all(Available, StoreReady = Unknown, any(JobCompleted = True | False)) => Failed,
    all(Synced11 = False, JobCompleted, StoreReady, Synced = False | Unknown) => Deleting,
    all(Available = False | Unknown, Available = True | False, StoreReady, Available9) => Err,
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(Available9 = False, StoreReady = False, not(any(not(Synced11)))) => Deleting,
    all(Synced11, JobScheduled = True | Unknown, JobScheduled = Unknown, Available2, Available2 = True | Unknown, any(Synced = False | Unknown)) => NotReady,
    all(JobCompleted = True | Unknown, Available = True | Unknown, JobScheduled, Available9 = True | Unknown, Available) => NotReady,
    all(all(Available9, MongoDBAccessRequestReady = Unknown, any(Synced11 = False))) => Some,
    all(MongoDBAccessRequestReady, JobCompleted = False, Available9, Available = Unknown) => Failed,
    all(JobScheduled, not, Synced) => Running,
    all(Available9 = True | Unknown, JobScheduled, Available = True | Unknown, Available2, Attached = False) => Some,
    all(MongoDBAccessRequestReady, all(Available9, not(Synced11), all(Synced))) => NotReady,
    all(JobCompleted, not) => Failed,
    all(Available = False, Error, Available2 = False | Unknown, Error = True | False) => Running,
    all(Error = False, Synced11, all(any(JobScheduled), all(Available2, Synced, Available = False))) => Ready,
    all(not, Available2, MongoDBAccessRequestReady, Error = True | False, Attached = False | Unknown, StoreReady, not, StoreReady) => Ready,
    all(Available = True | False, Attached = False, not = True | False | Unknown, Synced11) => Deleting,
    all(Available, JobCompleted, not(MongoDBAccessRequestReady)) => Deleting,
    all(Available = False) => Deleting,
    all(Error = False | Unknown, Attached = True | False, StoreReady = True | Unknown, Synced11 = True | False, StoreReady = False | Unknown, Synced11, all()) => Ready,
    /// One line.
    all(StoreReady, not, Synced) => Running,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(Synced11 = False, not, not(Available9 = False)) => Completed,
    all(Available2 = Unknown, Synced11 = True | False, JobCompleted = True | Unknown, any(Available2, Attached = Unknown), not) => Ready,
    all(Error, Available2 = True | Unknown, StoreReady, Attached = False | Unknown, Attached = Unknown, not = False | Unknown, any(JobScheduled, JobCompleted = False, any(any(JobCompleted, StoreReady = False | Unknown, MongoDBAccessRequestReady)))) => Err,
    all(StoreReady = False | Unknown, StoreReady = True | False, any(JobScheduled)) => Deleting,
    all(JobScheduled = Unknown, Available2 = Unknown, not, any(Available, Available = True | False | Unknown, Available = True | Unknown)) => Ready,
    all(Available2 = False, JobCompleted = Unknown) => Some,
    all(MongoDBAccessRequestReady = False | Unknown, Error, Attached = True | Unknown, StoreReady) => Ready,
    all(Attached, JobCompleted, StoreReady, Synced = True | False) => Ready,
    all(Synced11, Available = True | False, StoreReady) => Failed,
    all(Available = True | False | Unknown, Available, JobCompleted = Unknown) => Ready,
    all(Synced11 = Unknown, MongoDBAccessRequestReady) => Running,
    all(Available9, Available2, Synced = False | Unknown, all(MongoDBAccessRequestReady, Synced = Unknown)) => Deleting,
    all(Error, MongoDBAccessRequestReady, Synced = True | Unknown, not = False | Unknown) => Err,
    all(Attached, JobScheduled, Available2 = True | Unknown, Available9 = True | Unknown, Available = True | False | Unknown, StoreReady = Unknown, Available2 = True | False) => Err,
    all(Error = Unknown, JobScheduled, Available2 = False | Unknown, not = True | False) => Failed,
    all(Synced11 = True | Unknown, Synced = False | Unknown, JobCompleted = False, Synced11 = False | Unknown, Error = True | Unknown, Error = True | Unknown, Synced = True | Unknown, Synced11 = False | Unknown) => Deleting,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(Error, Available = True | Unknown, Attached, JobCompleted) => Ready,
    all(not, Available2 = False, StoreReady = Unknown, any(Error = False | Unknown)) => Running,
    all(JobCompleted = False, MongoDBAccessRequestReady, JobScheduled, not(all(Synced))) => Failed,
    all(Synced, StoreReady, Available, Attached = True | Unknown, JobCompleted) => Running,
    MongoDBAccessRequestReady => Failed,
    all(Error, Available = Unknown, not(not)) => Ready,
    all(Available2 = True | False, Synced11, Attached = True | False | Unknown, JobCompleted) => Some,
    all(Available = True | False, Synced = False | Unknown, all(Error, not, Error)) => Err,
    all(Available2 = True | False, Available) => Some,
    all(Attached, Available9 = Unknown, MongoDBAccessRequestReady = Unknown, all()) => Running,
    all(Available = True | Unknown, StoreReady, MongoDBAccessRequestReady = True | False, Synced) => Some,
    all(Available2 = False | Unknown, Attached, Available9, not(JobCompleted)) => Running,
    all(Synced11, not, not = True | False | Unknown, JobScheduled) => Running,
    all(Available = False | Unknown, JobCompleted, JobScheduled = False | Unknown, MongoDBAccessRequestReady = Unknown, Attached) => Err,
    _ => NotReady,
),
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
    all(Ready5 = Unknown, JobFailed, Ready, MongoDBAccessRequestReady = True | Unknown, JobFailed) => Completed,
    all(Ready, JobCompleted7 = False, Ready5) => Completed,
    all(Ready5, JobCompleted) => Completed,
    all(JobCompleted = True | Unknown, Ready = Unknown, MongoDBAccessRequestReady = True | Unknown, JobCompleted7, JobFailed4 = Unknown) => Completed,
    all(MongoDBAccessRequestReady, JobCompleted = False, Ready5) => Completed,
    all(JobFailed = False | Unknown, MongoDBAccessRequestReady = False, JobCompleted7, JobFailed4) => Completed,
    all(JobCompleted7, Ready5 = True | False, Ready5, Ready = False) => Completed,
    all(JobCompleted7 = Unknown, all(any(JobCompleted7, Ready), all(), MongoDBAccessRequestReady)) => Completed,
    all(StoreReady = False, JobFailed4, JobFailed) => Completed,
    all(JobFailed, Ready, any(JobCompleted)) => Completed,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(Ready = True | False | Unknown, all(Ready5 = False, MongoDBAccessRequestReady, JobCompleted7 = False | Unknown, not(JobCompleted = False | Unknown))) => Completed,
    all(MongoDBAccessRequestReady = Unknown, JobCompleted, StoreReady, Ready, JobCompleted = True | Unknown, any(StoreReady = False | Unknown, MongoDBAccessRequestReady = False | Unknown, Ready)) => Completed,
    all(Ready, Ready5) => Completed,
    any(JobFailed) => Completed,
    all(MongoDBAccessRequestReady = False | Unknown, JobCompleted7, JobFailed4 = Unknown, Ready, JobCompleted7, JobCompleted7 = True | False | Unknown, JobCompleted = False | Unknown) => Completed,
    all(JobCompleted, JobCompleted = True | Unknown, JobCompleted, StoreReady = Unknown) => Completed,
    all(JobCompleted = Unknown, JobCompleted7 = Unknown, Ready = False, JobFailed4 = True | Unknown) => Completed,
    all(Ready = False, JobCompleted7 = Unknown, Ready5, MongoDBAccessRequestReady = True | Unknown, JobFailed = True | False | Unknown, JobFailed4) => Completed,
    all(MongoDBAccessRequestReady = False | Unknown, Ready, StoreReady = False) => Completed,
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(JobFailed = Unknown, StoreReady = Unknown, Ready) => Completed,
    all(JobFailed = True | Unknown, JobFailed = False | Unknown, JobFailed = True | Unknown, Ready5, JobFailed4, any(JobFailed, JobCompleted7 = False, JobFailed4)) => Completed,
    all(JobCompleted, JobFailed4 = Unknown, not(any(Ready5 = Unknown))) => Completed,
    all(JobFailed4 = Unknown, JobCompleted7, StoreReady = False, not(any(JobFailed4, Ready5, StoreReady))) => Completed,
    all(StoreReady, JobCompleted = True | Unknown, MongoDBAccessRequestReady, JobFailed4 = False | Unknown, StoreReady = True | False, JobCompleted, all()) => Completed,
    all(JobFailed = True | Unknown, Ready5 = False, JobCompleted7) => Completed,
    all(StoreReady = True | Unknown, JobCompleted7 = True | False, Ready5 = True | Unknown, Ready) => Completed,
    all(StoreReady, JobCompleted) => Completed,
    all(JobCompleted7, Ready5, MongoDBAccessRequestReady = False | Unknown, StoreReady) => Completed,
    all(Ready, MongoDBAccessRequestReady, Ready, any(all(JobCompleted7, MongoDBAccessRequestReady, Ready5, JobFailed4 = False | Unknown), not(StoreReady = True | False))) => Completed,
    /// A tab:	.
    all(JobCompleted7 = False, MongoDBAccessRequestReady, Ready5, Ready5, not(JobFailed4)) => Completed,
    all(JobCompleted7, all(not(Ready5 = Unknown)), Ready5 = False) => Completed,
    all(JobCompleted7 = True | Unknown, StoreReady, Ready5 = Unknown) => Completed,
    #[doc = " carriage\rreturn"]
    not(not(all(MongoDBAccessRequestReady = False, Ready5, JobCompleted = False, JobCompleted7))) => Completed,
    all(MongoDBAccessRequestReady, JobCompleted7, Ready) => Completed,
    all(Ready5 = Unknown, JobCompleted = Unknown, JobFailed4, JobCompleted7 = False | Unknown) => Completed,
    all(JobCompleted, any(all(JobCompleted, JobFailed4, Ready5 = False | Unknown))) => Completed,
    any(any(all(MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | False, JobCompleted7)), all(MongoDBAccessRequestReady, not(Ready = False | Unknown)), all(any(JobCompleted = True | False, JobCompleted7 = True | Unknown, JobCompleted7 = False | Unknown), any(JobCompleted, StoreReady = True | False, JobFailed4 = False))) => Completed,
    all(JobCompleted7 = False, MongoDBAccessRequestReady = True | False, Ready5 = False, any(JobFailed, JobCompleted = True | Unknown)) => Completed,
    all(JobFailed = Unknown, MongoDBAccessRequestReady, Ready5) => Completed,
    not(all(any(StoreReady, JobCompleted7, JobCompleted = True | Unknown, Ready = True | False))) => Completed,
    all(StoreReady = False | Unknown, JobCompleted7, JobCompleted = False, JobFailed4, Ready5) => Completed,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(Ready5, StoreReady = Unknown, Ready = True | Unknown) => Completed,
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(JobFailed = Unknown, JobCompleted7 = False) => Completed,
    /// Two
    /// lines.
    all(JobCompleted = False | Unknown, JobCompleted7 = True | False | Unknown, StoreReady = Unknown, JobCompleted7 = True | Unknown, Ready5 = False, any(JobFailed = False | Unknown)) => Completed,
    all(Ready5, not(JobFailed4 = False)) => Completed,
    all(Ready = False | Unknown, JobFailed4, JobCompleted7, JobFailed = True | Unknown) => Completed,
    all(Ready, JobCompleted7 = Unknown, not(JobFailed4)) => Completed,
    all(JobCompleted7 = True | False, JobFailed4 = Unknown, any(MongoDBAccessRequestReady = False)) => Completed,
    all(JobCompleted7, StoreReady = Unknown, JobFailed4, any(JobFailed4, StoreReady, not(JobFailed = True | False))) => Completed,
    all(JobCompleted7 = False, JobFailed4) => Completed,
    all(StoreReady = Unknown, JobCompleted7, JobCompleted7, any(all(StoreReady, JobCompleted, Ready), Ready5 = Unknown, Ready5)) => Completed,
    all(StoreReady = False | Unknown, JobFailed4, MongoDBAccessRequestReady, all(any(Ready5, Ready, JobFailed = True | Unknown))) => Completed,
    any(JobFailed = Unknown) => Completed,
    all(JobCompleted = False, all(not(Ready5), not(JobFailed4 = Unknown), MongoDBAccessRequestReady)) => Completed,
    all(Ready5 = Unknown, Ready, any(JobCompleted7, JobFailed = False)) => Completed,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(MongoDBAccessRequestReady, JobCompleted7 = False) => Completed,
    /// Quotes " and \ and */ and {braces} and `ticks`
    StoreReady = Unknown => Completed,
),
never(all(MongoDBAccessRequestReady = False, JobFailed = False | Unknown, JobFailed4, MongoDBAccessRequestReady = True | False, JobCompleted = Unknown)),
ensure(all(Ready = False | Unknown, MongoDBAccessRequestReady = False, any(JobFailed = False)) => any(all(Ready5, JobFailed = False, Ready5 = True | False, not(all(StoreReady = True | False))), phase = Completed)),
)]
pub struct List213Status {
    conditions: Vec<TypeAndStatus>,
    phase: List213Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    Ready(unread),
    Synced,
    JobCompleted(negative),
    Degraded(unread) = "example.com/Degradedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Ready4(negative, absent = True, unread),
    Degraded5 = "example.com/Degraded5",
    /// A tab:	.
    NetworkUnavailable(absent = False),
    JobFailed(unread),
    JobCompleted8(negative),
    JobCompleted9(negative),
    core = "example.com/corexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded11(absent = False),
    JobFailed12(unread),
    JobScheduled(unread),
    MongoDBAccessRequestReady,
    ///     Indented,
    ///   and less.
    Synced15,
    MongoDBAccessRequestReady16 = "M9",
    Attached(absent = True),
    Ready18(negative, unread),
    /// Snöwman ☃
    Degraded19,
    Available,
    Ready21,
    Degraded22,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Synced23(absent = True),
    Attached24,
    Attached25(absent = False),
    Available26 = "example.com/Available26",
    Degraded27(unread),
    MongoDBAccessRequestReady28,
    MongoDBAccessRequestReady29,
    NetworkUnavailable30(negative, unread),
    Degraded31 = "D9",
    JobCompleted32,
    Synced33 = "example.com/Synced33",
    MongoDBAccessRequestReady34,
    JobCompleted35,
    Ready36(absent = False) = "example.com/Ready36",
    NetworkUnavailable37,
    JobScheduled38(unread) = "J9",
    Synced39(negative, unread),
    Ready40 = "example.com/Ready40xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded41(unread) = "example.com/Degraded41xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Ready42,
    Available43,
    MongoDBAccessRequestReady44(unread),
    Attached45,
    Ready46,
    Available47,
    Synced48(absent = True, unread),
),
rules(
    all(Available47, core, Degraded22, MongoDBAccessRequestReady34 = False | Unknown, Ready46, JobCompleted9 = False, Ready21 = True | False, Synced33 = False | Unknown, Attached45 = False | Unknown, JobCompleted8, Available = True | False, JobCompleted32 = True | False, Synced23 = True | False) => Ready,
    all(Ready46 = True | Unknown, MongoDBAccessRequestReady28, Degraded5, all()) => Running,
    all(Ready21, MongoDBAccessRequestReady16, Degraded11, NetworkUnavailable = False | Unknown, Synced = False | Unknown, Attached45, Ready40, JobCompleted35) => NotReady,
    all(Available26, all(any(Ready21 = False, Attached))) => Deleting,
    all(Ready42, Attached25 = True | False, JobCompleted8, any(all(NetworkUnavailable37), all(Ready42, MongoDBAccessRequestReady29 = True | False, MongoDBAccessRequestReady28 = False | Unknown))) => Unknown,
    all(Attached25 = Unknown, Ready36, Available47 = True | Unknown) => Running,
    all(JobCompleted32 = False | Unknown, Attached24) => Error,
    all(Attached = True | False, MongoDBAccessRequestReady34, Available) => Default,
    all(Degraded19, NetworkUnavailable37 = True | Unknown, NetworkUnavailable, Attached24, Ready42) => Ready,
    all(Synced15, Available43) => NotReady,
    all(Synced, Ready42 = True | False | Unknown, MongoDBAccessRequestReady34, not(not(NetworkUnavailable37 = True | False))) => Running,
    all(MongoDBAccessRequestReady, all(MongoDBAccessRequestReady28, not(MongoDBAccessRequestReady34 = True | False), all(Ready36 = False | Unknown, Degraded31))) => Running,
    all(JobCompleted, Ready21 = False) => NotReady,
    MongoDBAccessRequestReady28 = Unknown => Error,
    MongoDBAccessRequestReady28 = True | False => Error,
),
ensure(all(Degraded19, Ready36 = False | Unknown, Ready4) => any(all(MongoDBAccessRequestReady16, MongoDBAccessRequestReady), phase = Default | Deleting | Error | NotReady | Ready | Running | Unknown)),
)]
pub struct List214Status {
    conditions: Vec<TypeAndStatus>,
    phase: List214Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    _hidden(unread) = "x-1/hidden.v1-beta_2",
    StoreReady,
    Available,
    MongoDBAccessRequestReady(unread),
    JobScheduled = "example.com/JobScheduledxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    /// Two
    /// lines.
    String(absent = True, unread),
    /// Quotes " and \ and */ and {braces} and `ticks`
    JobScheduled6(negative, unread),
    Synced(absent = True),
    /// A tab:	.
    JobFailed(negative),
    Ready = "example.com/Readyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    MongoDBAccessRequestReady10(unread),
    Degraded,
    Synced12(unread),
    Progressing(unread),
    JobScheduled14,
    StoreReady15(unread),
    Degraded16(negative, unread) = "example.com/Degraded16xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Synced17(negative),
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobCompleted,
    StoreReady19 = "gateway.networking.k8s.io/StoreReady19",
    MongoDBAccessRequestReady20 = "gateway.networking.k8s.io/MongoDBAccessRequestReady20",
    Attached(unread),
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Attached22(unread),
    Progressing23(negative, unread) = "gateway.networking.k8s.io/Progressing23",
    StoreReady24(unread) = "S9",
    Attached25(negative, unread),
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    NetworkUnavailable(negative, unread),
    MongoDBAccessRequestReady27(absent = False, unread) = "example.com/MongoDBAccessRequestReady27",
    Synced28(unread),
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobFailed29,
    JobCompleted30(unread),
    Attached31(negative, unread),
    JobCompleted32(absent = False, unread) = "x-1/JobCompleted32.v1-beta_2",
    Synced33(unread) = "gateway.networking.k8s.io/Synced33",
    _hidden34 = "x-1/hidden34.v1-beta_2",
    JobCompleted35,
    JobScheduled36(absent = True),
    std(negative),
    Ready38(unread),
    JobScheduled39(negative, absent = True) = "gateway.networking.k8s.io/JobScheduled39",
    Degraded40(unread) = "x-1/Degraded40.v1-beta_2",
    JobFailed41(absent = True),
    StoreReady42(absent = True),
    Available43(negative, absent = True, unread),
    StoreReady44(absent = False, unread) = "example.com/StoreReady44xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
),
rules(
    ///     Indented,
    ///   and less.
    all(JobCompleted = True | False, JobScheduled36, Ready = False) => NotReady,
    all(_hidden34 = Unknown, JobFailed = True | Unknown, not(StoreReady19)) => Pending,
    all(Synced17, JobFailed41 = False, Degraded = True | False) => Failed,
    all(JobScheduled = Unknown, MongoDBAccessRequestReady20 = False) => Default,
    all(Available, StoreReady42 = False) => Failed,
    all(JobScheduled39 = True | Unknown, MongoDBAccessRequestReady20, StoreReady = True | Unknown, not(all(JobCompleted))) => Pending,
    all(Synced, JobScheduled14, not(JobCompleted35)) => Default,
    not(any(not(StoreReady19 = True | Unknown), JobFailed29 = Unknown, any(StoreReady = False | Unknown, JobScheduled39 = True | False))) => True,
    all(JobScheduled = False, JobFailed29 = True | Unknown, Ready = Unknown, not(any(JobFailed41, JobScheduled39 = False, std))) => Default,
    Ready = True | False | Unknown => NotReady,
),
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
    all(Available, Ready9 = True | Unknown) => Error,
    all(Progressing4, JobCompleted = Unknown, Available = False | Unknown, any(StoreReady)) => Error,
    all(JobCompleted8 = True | False, StoreReady14 = Unknown, any(Ready9, JobCompleted10)) => Error,
    /// Two
    /// lines.
    all(any(JobCompleted10 = True | False, all(JobCompleted8 = True | False | Unknown)), all(all(JobCompleted8 = False | Unknown, Progressing4, MongoDBAccessRequestReady = False | Unknown, StoreReady11 = False), Ready12 = False, StoreReady)) => Error,
    all(Ready12 = Unknown, StoreReady14, Progressing = True | Unknown, JobCompleted, JobCompleted8) => Error,
    all(Ready9 = True | Unknown, Synced, MongoDBAccessRequestReady = False | Unknown, Ready9 = False | Unknown) => Error,
    all(StoreReady11 = True | Unknown, Ready9, Ready, Ready = True | False, StoreReady = False) => Error,
    all(Available = False | Unknown, JobCompleted = True | False, Progressing4 = Unknown, JobCompleted10) => Error,
    all(Progressing4 = False, all(JobCompleted8, all(Ready))) => Error,
    all(Synced, JobCompleted10) => Error,
    all(Synced, JobCompleted) => Error,
    all(StoreReady11, Progressing = False, StoreReady) => Error,
    all(Available, MongoDBAccessRequestReady, NetworkUnavailable = True | False, JobCompleted10 = True | Unknown, Progressing4 = False | Unknown, any(Available = True | Unknown)) => Error,
    all(Progressing4, Ready9, any(Synced, MongoDBAccessRequestReady, JobCompleted10 = False | Unknown, Synced = False, MongoDBAccessRequestReady, JobCompleted10)) => Error,
    all(Progressing = True | Unknown, StoreReady11 = True | False, StoreReady) => Error,
    Progressing => Error,
    all(StoreReady, JobCompleted10 = False, Progressing = True | Unknown, any(all(JobCompleted = Unknown, Ready9 = False | Unknown), all(JobCompleted10, Progressing4), all(StoreReady14 = Unknown, MongoDBAccessRequestReady, JobCompleted))) => Error,
    all(Ready12, StoreReady) => Error,
    all(Synced, StoreReady11, Available = False | Unknown, Ready12 = Unknown) => Error,
    all(NetworkUnavailable = True | False, Available = True | False, StoreReady, MongoDBAccessRequestReady = False | Unknown, NetworkUnavailable, any(Ready = False | Unknown, StoreReady14, StoreReady = Unknown)) => Error,
    all(Progressing4, MongoDBAccessRequestReady, StoreReady11 = True | False, Ready12) => Error,
    all(Progressing4 = False, Available, MongoDBAccessRequestReady, StoreReady11) => Error,
    all(StoreReady11 = False, JobCompleted = True | Unknown, any(StoreReady = True | Unknown, Synced)) => Error,
    all(Ready9, StoreReady14) => Error,
    all(StoreReady14, Ready = True | False, MongoDBAccessRequestReady, StoreReady) => Error,
    all(Ready = False, MongoDBAccessRequestReady = True | False, any(MongoDBAccessRequestReady)) => Error,
    _ => Error,
),
ensure(all(Synced, StoreReady = True | False, Ready = Unknown, phase = Error, phase = Error, any(Progressing4 = False, StoreReady14, Ready9)) => any(all(JobCompleted8, StoreReady14, any(not(JobCompleted8))), phase = Error)),
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
    NetworkUnavailable(negative),
    Progressing(absent = False),
    MongoDBAccessRequestReady(negative),
    Progressing8,
    Degraded9(negative),
    StoreReady10(negative),
    JobCompleted11(absent = False),
    JobScheduled,
    JobScheduled13(unread) = "gateway.networking.k8s.io/JobScheduled13",
    JobScheduled14 = "gateway.networking.k8s.io/JobScheduled14",
    Attached,
    MongoDBAccessRequestReady16(negative),
    Attached17,
    Synced18(negative),
    Attached19,
    Ready(absent = False),
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
    Option(absent = True),
    JobFailed38(negative) = "gateway.networking.k8s.io/JobFailed38",
),
rules(
    all(JobFailed, NetworkUnavailable35, Available = True | False, StoreReady10 = False | Unknown, Attached17, JobCompleted24, JobCompleted31, JobFailed38 = False, MongoDBAccessRequestReady = True | False, all = False) => Failed,
    all(MongoDBAccessRequestReady = True | Unknown, MongoDBAccessRequestReady16 = True | Unknown) => Ready,
    all(JobCompleted, JobFailed38, StoreReady36 = True | Unknown, StoreReady34 = False | Unknown, JobCompleted32, not(any(Attached19))) => Running,
    #[doc = " carriage\rreturn"]
    all(JobCompleted = Unknown, Attached17 = True | Unknown, Ready33 = False | Unknown, StoreReady10, NetworkUnavailable26 = False, Available = False | Unknown, Attached19 = True | Unknown, NetworkUnavailable35, JobScheduled = False, JobFailed, NetworkUnavailable, JobCompleted24 = True | False, Progressing) => Completed,
    all(JobFailed, JobCompleted32 = Unknown, NetworkUnavailable25 = Unknown) => Ok,
    all(Ready = False, JobCompleted, JobCompleted21, not(Synced = True | Unknown)) => Failed,
    all(NetworkUnavailable26 = True | False, Progressing8, all(JobFailed38 = False, Available, all(Attached19 = Unknown, Attached))) => Ready,
    /// Trailing space 
    /// / and a slash
    all(StoreReady36 = False, Synced, JobCompleted11, StoreReady34 = False, NetworkUnavailable = True | False | Unknown, Progressing = True | Unknown, Ready33 = True | False | Unknown, JobCompleted = True | Unknown, JobCompleted24 = True | False, JobScheduled, JobScheduled = True | Unknown, MongoDBAccessRequestReady16) => Unknown,
    /// Trailing space 
    /// / and a slash
    all(JobScheduled, all, MongoDBAccessRequestReady, any(any(Ready = False, StoreReady10 = True | False | Unknown, all = False | Unknown), not(Synced27), all(JobScheduled, JobCompleted11, JobCompleted24 = True | Unknown))) => Running,
    all(Degraded9, Available = False | Unknown, StoreReady36, not(not(all(JobFailed = True | Unknown, JobFailed38 = False | Unknown)))) => Failed,
    /// Snöwman ☃
    all(JobScheduled, JobScheduled, Degraded9 = True | False, all(StoreReady34 = True | False | Unknown, StoreReady = False)) => Failed,
    all(Synced27 = True | False | Unknown, StoreReady36 = Unknown, Progressing, NetworkUnavailable35) => Deleting,
    all(Synced18, Degraded = True | False, any(Attached19, JobScheduled)) => Ready,
    all(Degraded22, StoreReady = False, Attached17) => Unknown,
    all(JobCompleted11 = Unknown, Synced30, not(Ready)) => Running,
    all(JobCompleted32, StoreReady36, any(JobCompleted32, Progressing8 = True | False, NetworkUnavailable23 = True | Unknown)) => Deleting,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(Degraded22, StoreReady10, Option = True | Unknown, JobCompleted24 = True | Unknown, NetworkUnavailable) => Deleting,
    all(Degraded, StoreReady36, all, any(JobCompleted11 = Unknown, JobCompleted32)) => Ready,
    all(Degraded9 = False, all = False | Unknown, StoreReady10, Synced30 = True | Unknown, JobCompleted11 = False | Unknown, JobCompleted31, JobScheduled, JobCompleted21 = Unknown, Option = True | False) => Running,
    all(StoreReady, JobScheduled14 = False | Unknown, Synced = Unknown) => Ok,
    all(Available = False | Unknown, Synced27, JobScheduled = False, StoreReady36 = Unknown, JobCompleted21, Progressing = Unknown, Synced30, Attached, StoreReady, JobCompleted24, Degraded9 = False, StoreReady36 = True | Unknown, NetworkUnavailable) => Unknown,
    all(JobCompleted24 = Unknown, Synced, Option, any(Ready = True | False, JobScheduled = True | Unknown, Attached19)) => Deleting,
    all(Attached19 = Unknown, Progressing8 = False, JobFailed38) => Ready,
    all(NetworkUnavailable, JobCompleted21, any(JobCompleted31 = Unknown, JobFailed = Unknown, Ready33 = True | Unknown)) => Completed,
    all(Available, JobCompleted31 = False | Unknown) => Deleting,
    all(Ready33, Available = Unknown) => Completed,
    any(NetworkUnavailable = True | False, NetworkUnavailable = Unknown) => Unknown,
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
    Synced(negative, unread) = "StoreReady",
    StoreReady(negative) = "Synced",
    MongoDBAccessRequestReady(negative, unread),
    Degraded = "x-1/Degraded.v1-beta_2",
    StoreReady4(unread),
    rules,
    Available,
    Synced7(absent = True),
    Degraded8,
    Attached,
    Synced10,
    JobScheduled(unread) = "gateway.networking.k8s.io/JobScheduled",
    Attached12,
    MongoDBAccessRequestReady13 = "M9",
    /// Two
    /// lines.
    Ready = "x-1/Ready.v1-beta_2",
    NetworkUnavailable(negative),
    NetworkUnavailable16,
    Ready17(unread),
    ///     Indented,
    ///   and less.
    Degraded18(unread),
    /// A tab:	.
    Attached19 = "example.com/Attached19xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobCompleted(absent = True) = "J9",
    Ready21(unread),
    JobCompleted22,
    Progressing,
    Synced24(negative, absent = True),
    JobFailed(negative),
    /// Snöwman ☃
    Ready26,
    Synced27 = "S9",
    Ready28(negative, absent = False),
    Synced29 = "gateway.networking.k8s.io/Synced29",
    JobCompleted30,
    Available31(negative, unread),
    JobScheduled32(unread),
    Available33,
    JobScheduled34 = "gateway.networking.k8s.io/JobScheduled34",
    /// Quotes " and \ and */ and {braces} and `ticks`
    Progressing35(negative),
    Attached36(unread),
    Progressing37(unread) = "x-1/Progressing37.v1-beta_2",
    NetworkUnavailable38(negative),
    MongoDBAccessRequestReady39(negative),
    JobScheduled40,
    not(unread) = "example.com/not",
    Synced42(unread) = "gateway.networking.k8s.io/Synced42",
    StoreReady43(unread),
    JobCompleted44,
    JobScheduled45,
    /// A tab:	.
    JobScheduled46,
    Synced47 = "example.com/Synced47",
    ///     Indented,
    ///   and less.
    JobCompleted48(unread),
    StoreReady49,
    JobCompleted50 = "gateway.networking.k8s.io/JobCompleted50",
    JobScheduled51,
    JobCompleted52(negative, absent = False, unread),
    RULES(negative, unread),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Attached54(negative),
    JobScheduled55 = "gateway.networking.k8s.io/JobScheduled55",
),
rules(
    all(JobCompleted50, all(JobScheduled34 = False, StoreReady)) => Running,
    all(JobCompleted22, Ready26 = False, JobCompleted30 = Unknown, NetworkUnavailable16 = False | Unknown) => Running,
    all(Degraded = True | Unknown, Available) => Running,
    all(Synced10 = True | False, Synced47, Ready28 = False | Unknown, Attached = Unknown, JobScheduled46 = False, Synced27, Degraded8, JobScheduled45, Ready26 = True | False, Synced7 = False, JobCompleted44 = True | Unknown, JobFailed = True | False) => Running,
    all(Available, Progressing = True | False, JobScheduled40 = Unknown, Synced10) => Running,
    all(Available = False | Unknown, Attached54 = True | Unknown, JobScheduled46 = False | Unknown, NetworkUnavailable38, JobCompleted30, JobCompleted22 = False, Ready, Available = True | Unknown) => Running,
    all(Available33, JobCompleted) => Running,
    all(JobScheduled45 = False | Unknown, Attached, Synced29 = True | False, StoreReady49, MongoDBAccessRequestReady13 = Unknown, Available33 = False, all(all(), any(rules, Ready28), all(JobScheduled51))) => Running,
    all(Progressing35 = Unknown, Synced27, Attached19, any(Attached12, StoreReady49, JobCompleted30)) => Running,
    all(Attached54 = True | False, JobScheduled55) => Running,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobScheduled46 => Running,
    all(NetworkUnavailable, Attached = Unknown) => Running,
    all(Synced29, StoreReady, any(MongoDBAccessRequestReady39 = True | False, Available, Synced29 = False | Unknown)) => Running,
    all(JobScheduled34 = True | False | Unknown, Synced29, Synced24) => Running,
    all(Progressing, JobScheduled51) => Running,
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
    NetworkUnavailable1(absent = True, unread) = "Replica01IsReadyToServe",
    Attached = "Replica02IsReadyToServe",
    JobCompleted = "Replica03IsReadyToServe",
    Degraded(unread) = "Replica04IsReadyToServe",
    Degraded5(absent = True, unread) = "Replica05IsReadyToServe",
    core = "Replica06IsReadyToServe",
    Degraded7 = "Replica07IsReadyToServe",
    NetworkUnavailable8(absent = False) = "Replica08IsReadyToServe",
    Progressing = "Replica09IsReadyToServe",
    StoreReady = "Replica10IsReadyToServe",
    Available(absent = False) = "Replica11IsReadyToServe",
    Progressing12 = "Replica12IsReadyToServe",
    JobCompleted13(negative) = "Replica13IsReadyToServe",
    /// Snöwman ☃
    Available14(negative, absent = False, unread) = "Replica14IsReadyToServe",
    /// One line.
    JobCompleted15(unread) = "Replica15IsReadyToServe",
    Ready(negative, absent = False) = "Replica16IsReadyToServe",
    JobFailed = "Replica17IsReadyToServe",
    Degraded18(unread) = "Replica18IsReadyToServe",
    Available19 = "Replica19IsReadyToServe",
    ///  
    Degraded20 = "Replica20IsReadyToServe",
    MongoDBAccessRequestReady = "Replica21IsReadyToServe",
    Available22(unread) = "Replica22IsReadyToServe",
    Available23 = "Replica23IsReadyToServe",
    Progressing24 = "Replica24IsReadyToServe",
    Progressing25 = "Replica25IsReadyToServe",
    Synced = "Replica26IsReadyToServe",
    Ready27 = "Replica27IsReadyToServe",
    NetworkUnavailable28(negative) = "Replica28IsReadyToServe",
    JobScheduled(absent = False) = "Replica29IsReadyToServe",
    StoreReady30 = "Replica30IsReadyToServe",
    r#async(negative) = "Replica31IsReadyToServe",
    MongoDBAccessRequestReady32 = "Replica32IsReadyToServe",
    StoreReady33 = "Replica33IsReadyToServe",
    Degraded34 = "Replica34IsReadyToServe",
    JobScheduled35 = "Replica35IsReadyToServe",
    Some = "Replica36IsReadyToServe",
    Available37 = "Replica37IsReadyToServe",
    Degraded38 = "Replica38IsReadyToServe",
    Attached39 = "Replica39IsReadyToServe",
    Progressing40(negative, unread) = "Replica40IsReadyToServe",
    Ready41(unread) = "Replica41IsReadyToServe",
    Synced42 = "Replica42IsReadyToServe",
    /// Trailing space 
    /// / and a slash
    JobFailed43(negative) = "Replica43IsReadyToServe",
    JobFailed44(negative, unread) = "Replica44IsReadyToServe",
    /// A tab:	.
    Attached45 = "Replica45IsReadyToServe",
    StoreReady46 = "Replica46IsReadyToServe",
    Synced47 = "Replica47IsReadyToServe",
    Ready48(absent = False, unread) = "Replica48IsReadyToServe",
    JobScheduled49 = "Replica49IsReadyToServe",
    Progressing50(negative, absent = False) = "Replica50IsReadyToServe",
    Ready51 = "Replica51IsReadyToServe",
    Err(absent = True) = "Replica52IsReadyToServe",
    /// Trailing space 
    /// / and a slash
    MongoDBAccessRequestReady53(negative) = "Replica53IsReadyToServe",
    Err54(negative, absent = False) = "Replica54IsReadyToServe",
    MongoDBAccessRequestReady55 = "Replica55IsReadyToServe",
    Attached56(negative, absent = True, unread) = "Replica56IsReadyToServe",
    StoreReady57 = "Replica57IsReadyToServe",
    JobFailed58(absent = False) = "Replica58IsReadyToServe",
    /// A tab:	.
    NetworkUnavailable59(negative) = "Replica59IsReadyToServe",
    NetworkUnavailable60 = "Replica60IsReadyToServe",
    JobCompleted61(negative) = "Replica61IsReadyToServe",
),
rules(
    all(StoreReady57, JobCompleted) => phase,
    all(Progressing25, NetworkUnavailable8 = True | Unknown, any(NetworkUnavailable60 = False | Unknown, JobFailed43 = True | False | Unknown, Synced)) => Err,
    all(NetworkUnavailable59, NetworkUnavailable28 = False | Unknown) => Err,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(NetworkUnavailable, Degraded38, not(any(any(), all(Some, Attached45 = True | False, StoreReady57 = False), all(Synced42, Attached = True | Unknown, Progressing24, StoreReady46, core, NetworkUnavailable28, Progressing50, StoreReady, MongoDBAccessRequestReady32 = True | Unknown)))) => Unknown,
    all(JobFailed, Available23 = False | Unknown, any(Attached45, Attached = False | Unknown, MongoDBAccessRequestReady)) => Deleting,
    all(Synced42, Ready = True | Unknown) => Default,
    all(JobFailed43, MongoDBAccessRequestReady, JobCompleted61 = False | Unknown, Attached39, JobFailed, StoreReady57, JobScheduled35 = True | False | Unknown, JobCompleted13, MongoDBAccessRequestReady53, r#async, Progressing, JobScheduled49) => phase,
    all(MongoDBAccessRequestReady55, MongoDBAccessRequestReady32, any(Degraded20 = True | Unknown, Degraded34 = True | False)) => phase,
    all(Available37 = False, Some = True | False, JobScheduled35, Degraded34, StoreReady33, MongoDBAccessRequestReady32 = False, r#async, StoreReady30, JobScheduled = False, NetworkUnavailable28, Ready27, Synced) => Err,
    all(Available19, not(Ready51)) => Default,
    all(NetworkUnavailable59 = True | Unknown, Progressing25 = False | Unknown, MongoDBAccessRequestReady53) => Default,
    all(Degraded20, Progressing24, NetworkUnavailable28, StoreReady57) => Err,
    all(JobFailed58, all(Synced47, JobScheduled35 = Unknown, not(Ready27))) => Default,
    all(JobCompleted61 = True | Unknown, Degraded38) => Err,
    all(Degraded20, Err, not(all(Attached = False, all(Available = True | False, StoreReady30 = True | Unknown, Err54, NetworkUnavailable59)))) => Unknown,
    all(Degraded7, Some = Unknown, not(all(all(Ready = Unknown, Progressing12, Degraded7), Synced42 = True | False | Unknown))) => Running,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(JobScheduled49, Progressing12, Available37 = Unknown) => Err,
    all(MongoDBAccessRequestReady55, JobFailed43, StoreReady57) => phase,
    Available37 = True | False => Default,
    Available37 = Unknown => Ready,
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
    Progressing(unread),
    JobScheduled(negative, unread) = "J9",
    Degraded(negative, absent = False),
    JobScheduled3(absent = True),
    Progressing4,
    Degraded5,
    JobCompleted,
    JobScheduled7,
    Progressing8,
    /// Quotes " and \ and */ and {braces} and `ticks`
    StoreReady,
    JobScheduled10,
    StoreReady11 = "example.com/StoreReady11",
    StoreReady12(negative),
    Available,
    MongoDBAccessRequestReady(absent = False) = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
    Ready,
    JobFailed,
    Degraded17,
    Degraded18 = "gateway.networking.k8s.io/Degraded18",
    Progressing19(negative),
    MongoDBAccessRequestReady20,
    Ready21,
    Progressing22(unread),
    JobScheduled23(negative),
    Attached(absent = False) = "x-1/Attached.v1-beta_2",
    JobCompleted25 = "gateway.networking.k8s.io/JobCompleted25",
    NetworkUnavailable(absent = False),
    JobFailed27,
    JobScheduled28(unread) = "example.com/JobScheduled28",
    JobFailed29,
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
    JobScheduled38,
    JobFailed39,
    Progressing40,
    JobScheduled41(absent = True),
    Available42,
    JobScheduled43(negative, absent = False),
    /// Two
    /// lines.
    Available44,
    NetworkUnavailable45(negative),
    MongoDBAccessRequestReady46(negative, absent = False),
),
rules(
    all(JobScheduled43, r#type = True | Unknown, JobCompleted25 = Unknown) => Deleting,
    all(Available36, Degraded17 = False, NetworkUnavailable45 = True | Unknown, NetworkUnavailable, JobScheduled7 = True | False) => Degraded,
    all(JobScheduled41 = False, JobScheduled41 = False | Unknown, Available = False) => Unknown,
    all(StoreReady12, JobFailed27) => Ready,
    all(StoreReady31 = False, JobFailed27 = Unknown, not(NetworkUnavailable)) => Deleting,
    all(Degraded17, JobScheduled43, Progressing4 = False) => Deleting,
    all(StoreReady, NetworkUnavailable45, any(Ready21, JobScheduled38, Progressing8 = False)) => Ready,
    /// Trailing space 
    /// / and a slash
    all(StoreReady11 = True | False, Available = True | Unknown, Ready = True | Unknown, Available = False | Unknown, Progressing8) => Pending,
    all(Progressing19, JobScheduled7, any(Available36)) => Deleting,
    all(JobScheduled10, Degraded5 = Unknown, any(JobFailed = False | Unknown, MongoDBAccessRequestReady46 = True | False, JobFailed29, all(Available, r#type = True | Unknown))) => Ready,
    all(all(), all(MongoDBAccessRequestReady, MongoDBAccessRequestReady46 = Unknown)) => Pending,
    all(NetworkUnavailable45, Progressing19 = True | Unknown, not(Degraded17 = Unknown)) => Ready,
    all(Attached = False, MongoDBAccessRequestReady20 = False | Unknown, NetworkUnavailable = False | Unknown, all(any(JobFailed, JobCompleted25))) => Deleting,
    all(Progressing40 = False, Progressing4) => Degraded,
    all(Available44 = Unknown, Attached = False, JobScheduled3, any(Progressing4 = True | Unknown, all(any(), Available36, not(MongoDBAccessRequestReady46 = False)), all(all(JobCompleted25 = Unknown, JobCompleted, StoreReady12 = True | Unknown), all(Progressing8)))) => Failed,
    all(Progressing19, JobFailed29, any(Degraded, Degraded17 = True | False)) => Unknown,
    all(Progressing40, Degraded18 = True | Unknown) => Ready,
    all(Progressing19 = False, JobCompleted) => Failed,
    any(NetworkUnavailable33 = True | False) => Error,
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(StoreReady11, MongoDBAccessRequestReady20, JobFailed29) => Unknown,
    all(r#type, JobFailed29, Attached, JobFailed, JobFailed39 = False | Unknown, Available44 = True | False | Unknown) => Degraded,
    all(Progressing37 = True | Unknown, JobScheduled43 = Unknown, Degraded) => Degraded,
    all(Progressing19, StoreReady11, JobScheduled3, Available42 = False, StoreReady31 = True | Unknown, JobFailed29 = False) => Unknown,
    all(JobScheduled10, Degraded5, any(all(all(Ready)), any(not(Degraded), not(JobScheduled23)))) => Ready,
    all(NetworkUnavailable, NetworkUnavailable32, NetworkUnavailable45, JobFailed39 = True | False | Unknown) => Degraded,
    _ => Failed,
),
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
    Ready(negative, unread),
    NetworkUnavailable,
    Attached(unread),
    /// Trailing space 
    /// / and a slash
    Ready4(negative) = "gateway.networking.k8s.io/Ready4",
    Progressing,
    Progressing6(negative, unread) = "example.com/Progressing6xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded7 = "gateway.networking.k8s.io/Degraded7",
    JobCompleted,
    Attached9(unread),
    Degraded10(absent = True, unread),
    MongoDBAccessRequestReady(negative) = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
    Synced,
    Progressing13(absent = False) = "gateway.networking.k8s.io/Progressing13",
    Ready14(absent = False, unread),
    Attached15(negative),
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    NetworkUnavailable16 = "example.com/NetworkUnavailable16",
    Available,
    StoreReady(unread),
    Synced19(unread) = "x-1/Synced19.v1-beta_2",
    ready = "r9",
    NetworkUnavailable21,
),
rules(
    all(Synced, Attached15 = Unknown, any(Attached15 = True | False, MongoDBAccessRequestReady, Degraded7 = True | Unknown, all(not(NetworkUnavailable)))) => Unknown,
    all(MongoDBAccessRequestReady = True | Unknown, Degraded) => Degraded,
    /// Trailing space 
    /// / and a slash
    all(NetworkUnavailable, Synced = True | False, all()) => Unknown,
    all(NetworkUnavailable21, Degraded = Unknown, any(not(NetworkUnavailable21), not(not(Available = Unknown)))) => Deleting,
    #[doc = " carriage\rreturn"]
    all(Attached15 = False | Unknown, Progressing13, any(JobCompleted, Synced = True | Unknown)) => NotReady,
    Degraded = False => Running,
    all(Available = True | Unknown, Progressing13, any(ready = False, NetworkUnavailable = True | False, any(Attached15, NetworkUnavailable21 = False, Progressing))) => Running,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    Ready4 = False => Deleting,
    all(NetworkUnavailable16, Attached15) => Running,
    _ => NotReady,
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
    Ready(unread) = "example.com/Readyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    StoreReady(unread),
    Attached(negative, absent = False),
    Available(negative, unread) = "gateway.networking.k8s.io/Available",
    Synced(negative) = "gateway.networking.k8s.io/Synced",
    JobFailed(negative),
    Available6(unread),
    Synced7(unread) = "example.com/Synced7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Available8,
    #[doc = " carriage\rreturn"]
    Available9,
    JobScheduled(negative, absent = True),
    Ready11(negative) = "R9",
    JobFailed12 = "gateway.networking.k8s.io/JobFailed12",
    JobScheduled13(unread) = "example.com/JobScheduled13xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded(negative) = "gateway.networking.k8s.io/Degraded",
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
    NetworkUnavailable(unread),
    /// Snöwman ☃
    JobFailed22,
    Attached23 = "example.com/Attached23",
    NetworkUnavailable24,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Synced25(unread) = "example.com/Synced25xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobScheduled26(negative, absent = True),
),
rules(
    all(Available8 = False, not, JobFailed22 = Unknown, JobScheduled19) => NotReady,
    all(Attached = False, any(JobScheduled, Attached23 = True | False, JobScheduled26)) => Ready,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    any(Available9 = False | Unknown) => Completed,
    /// One line.
    all(JobFailed12, JobFailed12) => Unknown,
    all(NetworkUnavailable24, JobScheduled26 = Unknown) => NotReady,
    not(Synced = True | Unknown) => Ready,
    all(JobScheduled16 = False, Available20 = True | False, any(Progressing = True | False, JobFailed = True | False, Available20, Available8, Attached23 = True | Unknown, Ready11 = True | False, JobScheduled26 = True | Unknown, Degraded = False, Attached, Progressing, JobFailed = True | False)) => Failed,
    all(JobFailed = False, NetworkUnavailable24) => Failed,
    all(JobScheduled16, JobFailed22) => Running,
    all(Synced = Unknown, JobScheduled16, JobScheduled26 = True | False) => Completed,
    any(not = True | Unknown, not = False) => Deleting,
),
)]
pub struct List222Status {
    conditions: Vec<TypeAndStatus>,
    phase: List222Phase,
    observed_generation: i64,
}

#[derive(PhaseStatus)]
#[phase(
conditions(
    MongoDBAccessRequestReady(negative, unread) = "x-1/MongoDBAccessRequestReady.v1-beta_2",
    Attached(negative) = "x-1/Attached.v1-beta_2",
    Progressing(unread) = "gateway.networking.k8s.io/Progressing",
    Synced(unread),
    NetworkUnavailable,
    Attached5(negative, absent = False),
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    NetworkUnavailable6 = "gateway.networking.k8s.io/NetworkUnavailable6",
    Progressing7,
    ///     Indented,
    ///   and less.
    Attached8,
    JobScheduled(unread),
    Err,
    StoreReady(negative),
    Attached12,
    StoreReady13,
    Progressing14,
    NetworkUnavailable15(absent = True) = "example.com/NetworkUnavailable15xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobCompleted(negative),
    Attached17 = "x-1/Attached17.v1-beta_2",
    Progressing18,
    Available,
    MongoDBAccessRequestReady20(unread) = "x-1/MongoDBAccessRequestReady20.v1-beta_2",
    NetworkUnavailable21(negative),
    JobFailed = "gateway.networking.k8s.io/JobFailed",
    Available23,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Ready,
    Ready25 = "gateway.networking.k8s.io/Ready25",
    MongoDBAccessRequestReady26(absent = True),
    ready,
    StoreReady28,
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
    JobFailed36(negative),
    Ready37(negative),
    Attached38(negative),
    Option(unread),
    __p = "p9",
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    JobScheduled41,
    JobCompleted42,
    StoreReady43,
    negative(negative),
    Synced45(absent = False),
    Available46(negative),
    MongoDBAccessRequestReady47,
),
rules(
    all(StoreReady35 = True | Unknown, not(any(not(any(not(any(any(not(not(any(not(any(all(Err, any(any(all(Ready33, not(not(all(StoreReady35, any(not(all(JobCompleted, all(Attached5 = Unknown, all(StoreReady43, any(any(not(not(any(any(not(any(all(NetworkUnavailable15, not(all(Err = Unknown, all(Ready25 = Unknown, any(any(any(all(Ready = False | Unknown, all(JobCompleted, not(all(StoreReady35, all(JobCompleted, any(not(StoreReady43), StoreReady35)))))), Attached5 = False | Unknown), StoreReady = Unknown), JobScheduled32 = True | False))))), JobScheduled32 = True | Unknown)), StoreReady28 = True | False), __p))), JobFailed = True | False), Synced45 = True | False))))), JobScheduled41))))), StoreReady43), JobFailed = True | Unknown)), negative)), Attached8 = Unknown))), Synced45 = True | False), MongoDBAccessRequestReady26 = True | False)), Ready37 = Unknown)), Available46 = False | Unknown))) => Deleting,
    all(JobScheduled30, NetworkUnavailable21 = Unknown, any(Attached38 = Unknown, NetworkUnavailable34 = False)) => Deleting,
    all(Available23, negative, Attached17, Attached38 = True | False, not(any(Attached12, Progressing14 = True | Unknown, Attached38))) => Ready,
    all(Available23, Attached12 = False | Unknown, Available46 = True | Unknown, any(NetworkUnavailable21 = False | Unknown, Attached = True | False, StoreReady29 = True | False, JobScheduled30 = True | False)) => Unknown,
    all(Available23 = True | Unknown, Attached38, any(MongoDBAccessRequestReady47, MongoDBAccessRequestReady26)) => Unknown,
    ///     Indented,
    ///   and less.
    all(Synced45, StoreReady28) => Ready,
    all(JobScheduled32, Progressing7 = True | False | Unknown, JobScheduled30) => NotReady,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(NetworkUnavailable15 = False, JobScheduled41, Available, Synced45 = True | False, Available23 = True | False | Unknown, Attached, ready, Attached5 = Unknown, Synced31 = True | Unknown, JobFailed) => NotReady,
    all(NetworkUnavailable6, Progressing7 = True | Unknown, not(any(Attached12))) => Running,
    all(NetworkUnavailable15 = False | Unknown, NetworkUnavailable, Attached5 = True | Unknown) => Unknown,
    all(ready, Synced31 = False, Available = True | False) => Error,
    /// One line.
    all(Ready25, Attached38 = True | False) => Ready,
    /// Trailing space 
    /// / and a slash
    all(ready, Ready25 = False, Available23, not(any(Ready37 = True | Unknown))) => Ready,
    all(Attached8 = False, Progressing7) => Error,
    all(Attached = False, Attached8, __p) => NotReady,
    all(MongoDBAccessRequestReady26 = False | Unknown, Attached8 = True | Unknown, all(not(JobCompleted), not(StoreReady29 = True | Unknown), Attached = True | Unknown)) => Ready,
    all(Err = Unknown, Synced31 = True | False, NetworkUnavailable = True | False, any(JobCompleted42 = True | False, any(Synced45, JobFailed36, ready))) => Unknown,
    all(StoreReady43 = False | Unknown, NetworkUnavailable, StoreReady13 = False | Unknown, JobFailed = False, Synced31 = Unknown, __p = True | False, Attached, Err, Available, StoreReady28 = True | False, Ready37 = True | False, StoreReady = False | Unknown, Available23) => Completed,
    all(Available, StoreReady43 = False | Unknown) => Error,
    all(StoreReady35 = True | False, Progressing18 = True | False | Unknown, Available = True | False, JobScheduled41) => Completed,
    all(Available = False, MongoDBAccessRequestReady47 = False) => Running,
    all(all(any(Attached38, JobScheduled41, NetworkUnavailable6 = False | Unknown), all(Progressing18), Progressing14), ready) => Running,
    /// A tab:	.
    _ => Unknown,
),
)]
pub struct List223Status {
    conditions: Vec<TypeAndStatus>,
    phase: List223Phase,
    observed_generation: i64,
}
