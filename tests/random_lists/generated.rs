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
        Derived::of::<List42Status>(),
    ]
}

#[derive(PhaseStatus)] #[phase(
conditions(
    JobScheduled,
),
rules(
    JobScheduled = Unknown => Pending,
    all(JobScheduled = True | False | Unknown) => Degraded,
),
ensure(all(not(phase = Degraded | Unknown), JobScheduled = False | Unknown, JobScheduled = Unknown) => any(all(JobScheduled = False | Unknown, JobScheduled = False), phase = Pending)),
)] pub struct List0Status { conditions: Vec<TypeAndStatus>, phase: List0Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    NetworkUnavailable(unread),
    JobScheduled = "example.com/JobScheduled",
),
rules(
    any(JobScheduled = Unknown) => Deleting,
    _ => Deleting,
),
ensure(all(NetworkUnavailable = True | Unknown, JobScheduled = False) => any(JobScheduled, phase = Deleting)),
)] pub struct List1Status { conditions: Vec<TypeAndStatus>, phase: List1Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Error(unread),
    StoreReady,
    StoreReady2,
),
rules(
    StoreReady = Unknown => Running,
    all(StoreReady, StoreReady2 = True | Unknown) => Completed,
    _ => Running,
),
)] pub struct List2Status { conditions: Vec<TypeAndStatus>, phase: List2Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Synced(negative, absent = False) = "gateway.networking.k8s.io/Synced",
    JobCompleted(negative),
    Synced2,
    JobCompleted3(negative),
),
rules(
    all(JobCompleted, Synced2, JobCompleted3 = True | Unknown, any(any(JobCompleted3 = Unknown, not(JobCompleted), not(Synced2)))) => Deleting,
    all(JobCompleted, Synced2 = True | False, JobCompleted3) => NotReady,
    all(Synced, Synced, Synced) => NotReady,
    all(JobCompleted = False | Unknown, Synced2 = False, JobCompleted3 = Unknown, any(all(Synced = True | False), all(Synced2, JobCompleted3 = False | Unknown))) => Ready,
    all() => Ready,
),
ensure(all(JobCompleted3, JobCompleted = False) => any(all(Synced = True | False, Synced), phase = Ready)),
ensure(all(Synced2, Synced = False | Unknown, Synced2) => any(all(JobCompleted, JobCompleted, JobCompleted = Unknown, phase = Unknown | Deleting | Ready), phase = Deleting | NotReady | Ready)),
)] pub struct List3Status { conditions: Vec<TypeAndStatus>, phase: List3Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    ///     Indented,
    ///   and less.
    Available(absent = True),
),
rules(
    Available = True | False | Unknown => Deleting,
),
never(Available),
)] pub struct List4Status { conditions: Vec<TypeAndStatus>, phase: List4Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    RULES = "R9",
    Degraded = "example.com/Degraded",
),
rules(
    all(Degraded = Unknown, all(Degraded = False | Unknown, RULES, any(RULES = False | Unknown, RULES = True | Unknown))) => Ready,
    any(RULES = Unknown, Degraded) => Error,
    RULES = False => Error,
    RULES = True | Unknown => Ready,
),
ensure(all(Degraded = True | False, Degraded) => any(all(RULES, RULES = True | False), phase = Error)),
)] pub struct List5Status { conditions: Vec<TypeAndStatus>, phase: List5Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    /// One line.
    StoreReady(absent = False) = "JobCompleted",
    /// Quotes " and \ and */ and {braces} and `ticks`
    JobCompleted = "StoreReady",
    JobFailed(negative, absent = False, unread),
),
rules(
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(JobCompleted, StoreReady, any(StoreReady = True | False, JobCompleted, StoreReady = True | False)) => Running,
    _ => Running,
),
)] pub struct List6Status { conditions: Vec<TypeAndStatus>, phase: List6Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    /// Quotes " and \ and */ and {braces} and `ticks`
    not,
    JobCompleted(unread) = "x-1/JobCompleted.v1-beta_2",
    Available,
    Available3 = "x-1/Available3.v1-beta_2",
),
rules(
    all(Available, not) => Pending,
    all(Available3, Available3 = True | False, not = True | Unknown) => Pending,
    not(any(all(Available, not), all(Available3, Available3 = True | False, not = True | Unknown))) => Pending,
),
)] pub struct List7Status { conditions: Vec<TypeAndStatus>, phase: List7Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    JobScheduled,
),
rules(
    all(all(not(JobScheduled = False)), not(any()), JobScheduled) => Ready,
    not(any(all(all(not(JobScheduled = False)), not(any()), JobScheduled))) => Ready,
),
)] pub struct List8Status { conditions: Vec<TypeAndStatus>, phase: List8Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    NetworkUnavailable,
    JobScheduled(negative),
),
rules(
    all(NetworkUnavailable, JobScheduled = Unknown, any(not(JobScheduled), not(NetworkUnavailable))) => Degraded,
    all(NetworkUnavailable, not(not(JobScheduled))) => Ready,
    NetworkUnavailable => NotReady,
    JobScheduled => Ready,
    all(JobScheduled = False | Unknown, JobScheduled = Unknown) => Unknown,
    not(any(all(NetworkUnavailable, JobScheduled = Unknown, any(not(JobScheduled), not(NetworkUnavailable))), all(NetworkUnavailable, not(not(JobScheduled))), NetworkUnavailable, JobScheduled, all(JobScheduled = False | Unknown, JobScheduled = Unknown))) => Failed,
),
)] pub struct List9Status { conditions: Vec<TypeAndStatus>, phase: List9Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    JobScheduled,
    JobScheduled1(negative),
    JobCompleted(absent = False) = "J9",
),
rules(
    not(all(JobCompleted, not(any(not(not(all(JobScheduled = True | Unknown, not(not(any(not(all(JobScheduled1, all(JobScheduled, all(JobCompleted = True | False, not(any(all(JobCompleted = True | False, any(any(any(all(JobScheduled1, all(JobScheduled, not(any(not(any(all(JobScheduled1 = True | False, all(JobCompleted = True | Unknown, not(all(JobScheduled = True | False, any(any(all(JobCompleted = False | Unknown, not(all(JobCompleted, not(not(not(all(JobScheduled1, any(all(JobCompleted = True | False | Unknown, not(not(any(not(not(all(JobScheduled1 = True | Unknown, JobScheduled1 = False))), JobScheduled)))), JobScheduled1 = Unknown)))))))), JobScheduled1 = False), JobCompleted))))), JobScheduled1)), JobScheduled1 = False | Unknown)))), JobScheduled = True | False), JobScheduled1 = True | Unknown), JobScheduled = True | False)), JobScheduled)))))), JobScheduled1)))))), JobScheduled)))) => Deleting,
    all(JobScheduled1, JobCompleted) => Completed,
    all(JobScheduled = False, JobCompleted = True | False) => Unknown,
),
)] pub struct List10Status { conditions: Vec<TypeAndStatus>, phase: List10Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    /// Snöwman ☃
    Ready(negative, unread),
    Degraded(negative, absent = False),
    Err,
    JobScheduled = "example.com/JobScheduledxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
),
rules(
    all(JobScheduled, all(any(Degraded, Err = True | False), all(Degraded))) => Error,
    all(Degraded = False | Unknown, Degraded = True | False) => phase,
    all(Err = False, JobScheduled = True | False) => Running,
    all(JobScheduled, Degraded = True | False | Unknown, Degraded = True | Unknown, JobScheduled) => Running,
    any(Err = True | False, Err = Unknown) => Error,
),
)] pub struct List11Status { conditions: Vec<TypeAndStatus>, phase: List11Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Progressing,
),
rules(
    Progressing = Unknown => Degraded,
    _ => Degraded,
),
)] pub struct List12Status { conditions: Vec<TypeAndStatus>, phase: List12Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Synced,
    /// Snöwman ☃
    JobCompleted(negative) = "J9",
),
rules(
    all(JobCompleted, Synced = True | False | Unknown) => NotReady,
    _ => NotReady,
),
)] pub struct List13Status { conditions: Vec<TypeAndStatus>, phase: List13Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    JobFailed(negative, unread),
    JobCompleted(negative),
    Ready(absent = False) = "x-1/Ready.v1-beta_2",
),
rules(
    all(JobCompleted = False | Unknown, JobCompleted = True | Unknown, JobCompleted = False | Unknown) => Failed,
    all(JobCompleted, Ready = True | False) => Deleting,
    all() => Deleting,
),
)] pub struct List14Status { conditions: Vec<TypeAndStatus>, phase: List14Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    MongoDBAccessRequestReady = "M9",
    MongoDBAccessRequestReady1(negative) = "gateway.networking.k8s.io/MongoDBAccessRequestReady1",
    Synced,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    StoreReady,
),
rules(
    all(StoreReady, Synced) => Degraded,
    all(StoreReady = False | Unknown, MongoDBAccessRequestReady1 = True | Unknown, StoreReady = False | Unknown) => Degraded,
    all(StoreReady = True | False | Unknown, StoreReady) => Degraded,
    all(Synced) => Degraded,
    MongoDBAccessRequestReady = Unknown => Degraded,
    all(MongoDBAccessRequestReady, MongoDBAccessRequestReady) => Degraded,
    any(Synced = True | False, Synced = Unknown) => Degraded,
),
)] pub struct List15Status { conditions: Vec<TypeAndStatus>, phase: List15Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Ready = "gateway.networking.k8s.io/Ready",
),
rules(
    Ready = False => Error,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(Ready, Ready = True | Unknown, Ready = True | False) => Degraded,
    Ready = False | Unknown => Error,
),
)] pub struct List16Status { conditions: Vec<TypeAndStatus>, phase: List16Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Available(negative),
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    NetworkUnavailable = "gateway.networking.k8s.io/NetworkUnavailable",
),
rules(
    /// Trailing space 
    /// / and a slash
    all(Available, not(all(Available = True | Unknown, all(NetworkUnavailable, any(any(all(NetworkUnavailable, not(any(not(any(not(all(Available, all(Available, any(all(NetworkUnavailable, all(Available, not(not(all(Available, not(all(NetworkUnavailable = False | Unknown, all(Available = True | Unknown, all(NetworkUnavailable = True | False, all(NetworkUnavailable, all(Available = True | False, not(not(all(NetworkUnavailable = False | Unknown, all(Available = Unknown, not(any(not(not(any(all(Available = True | Unknown, not(any(any(not(any(not(any(any(not(not(all(Available = True | False, NetworkUnavailable))), Available), Available)), Available = True | False)), Available), NetworkUnavailable = False | Unknown))), Available))), Available = True | Unknown))))))))))))))))), NetworkUnavailable)))), Available)), Available = Unknown))), NetworkUnavailable = False | Unknown), NetworkUnavailable = False | Unknown))))) => Unknown,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(Available = True | False | Unknown, NetworkUnavailable = False) => Pending,
    all(NetworkUnavailable = Unknown, Available = False) => Unknown,
),
never(any(Available = Unknown)),
never(all(NetworkUnavailable, NetworkUnavailable)),
)] pub struct List17Status { conditions: Vec<TypeAndStatus>, phase: List17Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Degraded,
    Ready(negative),
    NetworkUnavailable(absent = True) = "example.com/NetworkUnavailablexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
),
rules(
    not(NetworkUnavailable = False | Unknown) => NotReady,
    all(Ready, Ready) => NotReady,
    all(Degraded, NetworkUnavailable = Unknown, Ready = False | Unknown) => NotReady,
    all(Degraded, any(all(NetworkUnavailable = True | False, Ready = True | Unknown, Ready = True | False), any(NetworkUnavailable), any(Ready, Degraded = True | Unknown, NetworkUnavailable))) => NotReady,
    all(Ready = True | False, Ready = False | Unknown, Ready = False | Unknown, Degraded = True | False | Unknown) => NotReady,
    any(Degraded = True | Unknown, NetworkUnavailable = True | Unknown) => NotReady,
),
never(not(any(not(NetworkUnavailable = False | Unknown), all(Ready, Ready), all(Degraded, NetworkUnavailable = Unknown, Ready = False | Unknown), all(Degraded, any(all(NetworkUnavailable = True | False, Ready = True | Unknown, Ready = True | False), any(NetworkUnavailable), any(Ready, Degraded = True | Unknown, NetworkUnavailable))), all(Ready = True | False, Ready = False | Unknown, Ready = False | Unknown, Degraded = True | False | Unknown), any(Degraded = True | Unknown, NetworkUnavailable = True | Unknown)))),
)] pub struct List18Status { conditions: Vec<TypeAndStatus>, phase: List18Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Synced(negative),
    Progressing(negative),
    StoreReady(absent = False) = "gateway.networking.k8s.io/StoreReady",
    Degraded(absent = False),
),
rules(
    all(Synced, StoreReady) => NotReady,
    all(Degraded, Degraded, any(Synced = True | Unknown)) => NotReady,
    any(Degraded = True | False) => NotReady,
    all(StoreReady) => NotReady,
    all(Progressing, StoreReady = False) => NotReady,
    any(Progressing = False, Synced) => NotReady,
    _ => NotReady,
),
never(all(Synced, Synced, any(Degraded = False | Unknown, StoreReady = False))),
ensure(all(Progressing = True | Unknown, phase = NotReady | Unknown) => any(all(Synced, Synced, Synced, Synced = True | False | Unknown, all(Degraded = True | Unknown)), phase = NotReady)),
)] pub struct List19Status { conditions: Vec<TypeAndStatus>, phase: List19Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Progressing,
),
rules(
    all(Progressing = False) => Completed,
    all(any(any(), Progressing = True | False, any()), Progressing) => Completed,
    all(Progressing = False | Unknown, Progressing = True | Unknown) => Failed,
),
)] pub struct List20Status { conditions: Vec<TypeAndStatus>, phase: List20Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Progressing(absent = False),
    Available(negative),
    r#async(negative),
    Available3 = "x-1/Available3.v1-beta_2",
    Progressing4,
),
rules(
    Available = False => Ready,
    any(Progressing4 = False, r#async) => Error,
    all(Progressing4) => Deleting,
    #[doc = " carriage\rreturn"]
    all(Progressing, Progressing4 = True | Unknown) => NotReady,
    all(Available3, r#async = False) => Pending,
    all(Available3, Available3 = True | False | Unknown) => NotReady,
    _ => Failed,
),
)] pub struct List21Status { conditions: Vec<TypeAndStatus>, phase: List21Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Progressing,
    /// Snöwman ☃
    StoreReady,
    JobCompleted,
    Synced(unread),
    ///  
    JobScheduled(absent = False),
    JobScheduled5,
),
rules(
    all(JobCompleted, StoreReady = True | False | Unknown, Progressing = True | False | Unknown) => Error,
    StoreReady => Running,
    all(JobScheduled = True | Unknown, JobScheduled5) => Unknown,
    _ => Error,
),
)] pub struct List22Status { conditions: Vec<TypeAndStatus>, phase: List22Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Degraded,
    JobScheduled(negative) = "x-1/JobScheduled.v1-beta_2",
    Ready,
    JobCompleted,
    Attached,
    Synced(negative),
    MongoDBAccessRequestReady,
),
rules(
    all(all(all(JobCompleted = True | Unknown, Degraded = False), JobCompleted), any(all(Ready, Synced = False | Unknown), all(Synced, MongoDBAccessRequestReady = False, Attached = False))) => Deleting,
    all(JobCompleted, JobScheduled, MongoDBAccessRequestReady = False | Unknown, Attached, Ready = False, Attached) => Deleting,
    all(JobCompleted = False | Unknown, Ready = True | Unknown, any(Attached = Unknown, Synced, MongoDBAccessRequestReady = True | False, Degraded = True | Unknown, not(Ready))) => Deleting,
    all(Synced, MongoDBAccessRequestReady, Degraded = False) => Deleting,
    all(MongoDBAccessRequestReady, Synced, Attached = True | Unknown, any(MongoDBAccessRequestReady = False, Ready = True | False | Unknown, Synced, not(Attached))) => Deleting,
    Synced = False => Deleting,
    Synced = True | Unknown => Deleting,
),
ensure(all(Ready = True | False, JobCompleted) => any(all(JobScheduled = True | False | Unknown, MongoDBAccessRequestReady, MongoDBAccessRequestReady = True | Unknown), phase = Deleting)),
)] pub struct List23Status { conditions: Vec<TypeAndStatus>, phase: List23Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    MongoDBAccessRequestReady(negative),
    ready(unread) = "r9",
    ///     Indented,
    ///   and less.
    Ready(unread) = "x-1/Ready.v1-beta_2",
    JobCompleted(unread),
    Synced(unread),
    Ready5(negative),
    JobCompleted6(negative, unread),
    JobFailed(negative),
),
rules(
    all(MongoDBAccessRequestReady = False, MongoDBAccessRequestReady = False) => Pending,
    all(JobFailed, Ready5 = Unknown) => Pending,
),
never(not(any(all(MongoDBAccessRequestReady = False, MongoDBAccessRequestReady = False), all(JobFailed, Ready5 = Unknown)))),
)] pub struct List24Status { conditions: Vec<TypeAndStatus>, phase: List24Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Synced,
    StoreReady = "example.com/StoreReady",
    JobCompleted(negative),
    r#gen,
    MongoDBAccessRequestReady,
    Synced5(negative),
    Degraded,
    Available = "gateway.networking.k8s.io/Available",
    Available8(negative) = "A9",
),
rules(
    all(MongoDBAccessRequestReady = False | Unknown, not(not(not(not(not(not(any(all(Available8 = False, not(all(Available8, any(all(MongoDBAccessRequestReady = True | False, not(any(all(JobCompleted = True | False, not(all(Degraded = True | False, not(not(not(any(any(not(all(r#gen, any(not(any(any(all(Synced = False | Unknown, not(any(not(all(r#gen = True | Unknown, any(not(all(Synced5 = True | False, any(any(not(any(all(Available8, all(Synced5 = True | False | Unknown, any(any(all(StoreReady = True | False, not(Synced5 = False)), Available = True | False | Unknown), Synced5 = Unknown))), Degraded)), StoreReady), Available8))), Available8))), Synced5))), Synced), StoreReady)), r#gen))), Available), Synced))))))), r#gen))), Degraded = True | False | Unknown)))), Synced5)))))))) => Running,
    any(Degraded, JobCompleted) => NotReady,
    all(Synced5 = True | False, Available = Unknown, any(Available8, Synced = True | Unknown)) => NotReady,
    all(Available = False, Degraded = False | Unknown) => NotReady,
    _ => NotReady,
),
never(all(MongoDBAccessRequestReady, StoreReady = True | Unknown, any(any(MongoDBAccessRequestReady = False | Unknown, Synced5 = False | Unknown)))),
never(any(StoreReady = True | False)),
ensure(any(MongoDBAccessRequestReady, StoreReady) => any(all(MongoDBAccessRequestReady, r#gen, JobCompleted, all(any(), not(JobCompleted = True | Unknown), phase = NotReady)), phase = NotReady)),
ensure(all(StoreReady = Unknown, Synced5 = Unknown) => any(all(r#gen = True | False, Synced5, any(Degraded = False | Unknown, StoreReady = True | Unknown)), phase = NotReady | Running)),
)] pub struct List25Status { conditions: Vec<TypeAndStatus>, phase: List25Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    StoreReady,
    JobFailed(unread),
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    JobScheduled(absent = False, unread),
    JobFailed3(unread),
    Progressing(unread) = "gateway.networking.k8s.io/Progressing",
    Degraded(absent = True, unread),
    Ready(negative),
    JobScheduled7(unread),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    JobScheduled8,
    Synced(negative, absent = True, unread),
),
rules(
    all(StoreReady = Unknown, JobScheduled8, Ready = True | Unknown) => Completed,
    _ => Unknown,
),
)] pub struct List26Status { conditions: Vec<TypeAndStatus>, phase: List26Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Degraded = "Replica00IsReadyToServe",
    /// Quotes " and \ and */ and {braces} and `ticks`
    MongoDBAccessRequestReady(negative) = "Replica01IsReadyToServe",
    JobScheduled(negative, unread) = "Replica02IsReadyToServe",
    Ready = "Replica03IsReadyToServe",
    /// A tab:	.
    MongoDBAccessRequestReady4 = "Replica04IsReadyToServe",
    JobFailed = "Replica05IsReadyToServe",
    NetworkUnavailable(negative) = "Replica06IsReadyToServe",
    Degraded7(negative, absent = True) = "Replica07IsReadyToServe",
    JobFailed8(absent = True) = "Replica08IsReadyToServe",
    MongoDBAccessRequestReady9 = "Replica09IsReadyToServe",
    MongoDBAccessRequestReady10 = "Replica10IsReadyToServe",
),
rules(
    any(any(all(NetworkUnavailable = True | False, all(JobFailed8 = False, not(not(all(Ready = False, all(MongoDBAccessRequestReady = False | Unknown, any(any(not(all(JobFailed8, any(all(JobFailed = True | Unknown, not(not(all(MongoDBAccessRequestReady9 = True | False, not(all(JobFailed8, all(Ready = True | False, not(all(MongoDBAccessRequestReady9, all(MongoDBAccessRequestReady4 = True | Unknown, all(Degraded, not(not(not(all(MongoDBAccessRequestReady4 = True | False, any(not(any(all(MongoDBAccessRequestReady, all(NetworkUnavailable, not(any(all(JobFailed8, all(Degraded, not(any(not(not(any(not(not(not(not(any(Ready = False, MongoDBAccessRequestReady10))))), JobFailed8 = True | False))), MongoDBAccessRequestReady10 = True | Unknown)))), MongoDBAccessRequestReady9 = False)))), JobFailed)), Degraded7)))))))))))))))), MongoDBAccessRequestReady = False))), MongoDBAccessRequestReady9 = Unknown), MongoDBAccessRequestReady4))))))), MongoDBAccessRequestReady10), MongoDBAccessRequestReady4 = False) => Unknown,
    _ => Pending,
),
)] pub struct List27Status { conditions: Vec<TypeAndStatus>, phase: List27Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    MongoDBAccessRequestReady,
    MongoDBAccessRequestReady1(absent = True),
    Degraded,
    Available,
    JobFailed,
    MongoDBAccessRequestReady5(negative),
    Synced(negative),
    Available7,
    Ready,
    Synced9(negative),
    NetworkUnavailable,
    NetworkUnavailable11,
),
rules(
    ///     Indented,
    ///   and less.
    all(MongoDBAccessRequestReady = False | Unknown, Available = False, Synced, any(MongoDBAccessRequestReady1 = True | Unknown, Available7 = True | False)) => Running,
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(Available = False, NetworkUnavailable = False, MongoDBAccessRequestReady5 = False | Unknown, MongoDBAccessRequestReady = False, Available7, Degraded = False, Synced9 = True | False, JobFailed, NetworkUnavailable11) => Degraded,
    all(NetworkUnavailable11 = False | Unknown, JobFailed) => Failed,
    not(not(all(NetworkUnavailable11, NetworkUnavailable11, JobFailed = True | False))) => Running,
    not(any(any(NetworkUnavailable = True | False, NetworkUnavailable11 = Unknown, Ready), all(MongoDBAccessRequestReady5 = True | False, JobFailed = True | False, any()), all(NetworkUnavailable = Unknown, MongoDBAccessRequestReady5 = False, MongoDBAccessRequestReady5))) => Completed,
    all(Synced, NetworkUnavailable = False | Unknown) => Completed,
    all(Ready, Available, NetworkUnavailable, not(MongoDBAccessRequestReady1 = Unknown)) => Degraded,
    _ => NotReady,
),
)] pub struct List28Status { conditions: Vec<TypeAndStatus>, phase: List28Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    /// Two
    /// lines.
    Available(negative, unread),
    NetworkUnavailable(unread),
    ///     Indented,
    ///   and less.
    JobCompleted(unread),
    Ready(negative, unread),
    Attached = "A9",
    Attached5 = "gateway.networking.k8s.io/Attached5",
    /// Two
    /// lines.
    JobFailed = "x-1/JobFailed.v1-beta_2",
    Attached7(unread) = "gateway.networking.k8s.io/Attached7",
    Ready8,
    Attached9(negative),
    /// A tab:	.
    StoreReady,
    StoreReady11(negative, absent = True) = "gateway.networking.k8s.io/StoreReady11",
    JobScheduled(negative, unread) = "gateway.networking.k8s.io/JobScheduled",
),
rules(
    /// A tab:	.
    all(JobFailed = False | Unknown, Attached5, any(StoreReady11, Attached9, StoreReady)) => r#type,
    all(StoreReady = True | False, any(any(), all(Ready8 = True | Unknown, Attached5 = False | Unknown, Attached = False))) => Error,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(Attached9, StoreReady = True | Unknown) => Error,
    ///     Indented,
    ///   and less.
    all() => Deleting,
),
ensure(all(Attached9, NetworkUnavailable, JobFailed, any(StoreReady11, all(JobScheduled = False | Unknown, phase = Deleting | Unknown | r#type, Attached9))) => any(all(Ready8, JobCompleted = True | False, not(Attached5)), phase = Deleting | Error)),
)] pub struct List29Status { conditions: Vec<TypeAndStatus>, phase: List29Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Available(negative) = "Replica00IsReadyToServe",
    Degraded(unread) = "Replica01IsReadyToServe",
    /// Quotes " and \ and */ and {braces} and `ticks`
    Synced(unread) = "Replica02IsReadyToServe",
    Available3(negative) = "Replica03IsReadyToServe",
    Ready = "Replica04IsReadyToServe",
    Synced5(unread) = "Replica05IsReadyToServe",
    Error(unread) = "Replica06IsReadyToServe",
),
rules(
    all(Ready, Available = False | Unknown, Available3) => Failed,
    _ => Failed,
),
)] pub struct List30Status { conditions: Vec<TypeAndStatus>, phase: List30Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    StoreReady(negative),
    Ready(unread),
    StoreReady2 = "example.com/StoreReady2",
    Progressing,
    JobScheduled,
    /// A tab:	.
    MongoDBAccessRequestReady,
    Ready6(negative) = "gateway.networking.k8s.io/Ready6",
),
rules(
    all(MongoDBAccessRequestReady, Ready6) => Error,
    all(StoreReady2, StoreReady = True | False) => Ready,
    all(JobScheduled = True | False, StoreReady2) => Ready,
    all(JobScheduled, Progressing = False) => Failed,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(StoreReady2, Ready6 = Unknown) => NotReady,
    Ready6 = True | False => Pending,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Ready6 = Unknown => Error,
),
never(Ready = False),
never(all(JobScheduled, not(any(StoreReady2, Ready6)))),
ensure(any(StoreReady, Progressing) => any(not(any(not(JobScheduled = False | Unknown), JobScheduled = Unknown, all(MongoDBAccessRequestReady, Ready = True | False, JobScheduled = True | False, JobScheduled))), phase = Error | Failed | NotReady | Pending | Ready)),
)] pub struct List31Status { conditions: Vec<TypeAndStatus>, phase: List31Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    StoreReady(unread) = "JobFailed",
    JobFailed(unread) = "StoreReady",
    Ready(negative, absent = True, unread),
    JobFailed3(unread),
    NetworkUnavailable(negative),
    Synced(unread),
    ///     Indented,
    ///   and less.
    StoreReady6(unread) = "example.com/StoreReady6xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    NetworkUnavailable7(negative),
),
rules(
    all(NetworkUnavailable, NetworkUnavailable7 = False | Unknown) => Error,
    _ => Error,
),
ensure(not(all(Ready = False | Unknown)) => any(all(Synced, all()), phase = Error)),
)] pub struct List32Status { conditions: Vec<TypeAndStatus>, phase: List32Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Synced = "example.com/Synced",
    JobCompleted = "x-1/JobCompleted.v1-beta_2",
    r#gen(negative) = "g9",
    StoreReady,
    Progressing(negative),
    Ready(absent = False),
    MongoDBAccessRequestReady,
    Synced7(negative) = "gateway.networking.k8s.io/Synced7",
),
rules(
    all(Progressing, all(Synced = True | Unknown, all(Synced = False | Unknown, any(all(Progressing = True | Unknown, any(all(Ready, any(any(not(all(Synced = True | False, not(not(all(JobCompleted = True | False | Unknown, any(all(StoreReady = Unknown, all(JobCompleted, any(not(all(MongoDBAccessRequestReady = False, all(Synced = False, any(not(any(all(MongoDBAccessRequestReady, any(any(all(Synced7 = False | Unknown, any(any(not(any(all(r#gen, not(not(all(Synced, all(JobCompleted, not(all(Progressing, all(r#gen = False, any(not(any(all(r#gen, all(r#gen = False | Unknown, all(MongoDBAccessRequestReady, not(JobCompleted)))), Ready = True | False)), Synced7))))))))), StoreReady)), JobCompleted = False), Ready)), Synced7 = True | False), Ready = False | Unknown)), Ready)), Ready = False)))), r#gen = False | Unknown))), Synced = True | Unknown)))))), JobCompleted), MongoDBAccessRequestReady = Unknown)), StoreReady)), JobCompleted)))) => Failed,
    all(MongoDBAccessRequestReady, any(MongoDBAccessRequestReady, Progressing, r#gen, not(StoreReady = True | Unknown))) => Pending,
    all(Progressing = True | False, StoreReady = Unknown, not(any(Synced7, all(r#gen, Progressing, MongoDBAccessRequestReady = Unknown), all(MongoDBAccessRequestReady = False | Unknown, Synced7, r#gen = True | Unknown)))) => Ready,
    all(all(not(r#gen = True | False)), all(Ready = Unknown)) => Error,
    all(Synced, Synced) => Unknown,
    _ => Pending,
),
)] pub struct List33Status { conditions: Vec<TypeAndStatus>, phase: List33Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    /// A tab:	.
    Available(unread),
    JobScheduled,
    NetworkUnavailable(unread),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Ready,
    MongoDBAccessRequestReady(negative),
    NetworkUnavailable5,
    Available6(negative, unread),
    r#async(absent = False),
    Ready8(unread) = "gateway.networking.k8s.io/Ready8",
    Available9 = "gateway.networking.k8s.io/Available9",
    /// Two
    /// lines.
    JobScheduled10,
    /// Snöwman ☃
    Degraded,
    Degraded12,
    JobFailed(negative),
    JobCompleted(unread),
    JobFailed15(negative),
    Attached(negative, unread) = "gateway.networking.k8s.io/Attached",
    Attached17,
    Degraded18(negative),
    MongoDBAccessRequestReady19(unread),
),
rules(
    all(JobFailed, not(JobFailed15 = False | Unknown)) => Deleting,
    all(JobFailed = False, Degraded = False | Unknown, Available9) => Deleting,
    all(r#async, Attached17 = True | Unknown) => Deleting,
    all(Degraded12, NetworkUnavailable5) => Deleting,
    all(JobScheduled10, NetworkUnavailable5) => Deleting,
    all(NetworkUnavailable5 = True | Unknown, Degraded = True | Unknown) => Deleting,
    all(JobScheduled = Unknown, Degraded12 = False, Ready = True | False | Unknown) => Deleting,
    all(Attached17, JobFailed15, JobFailed = True | Unknown) => Deleting,
    all(MongoDBAccessRequestReady, JobScheduled, Degraded18 = True | Unknown) => Deleting,
    _ => Deleting,
),
)] pub struct List34Status { conditions: Vec<TypeAndStatus>, phase: List34Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    ///  
    Progressing,
    MongoDBAccessRequestReady(absent = False),
    Degraded(negative),
    JobScheduled,
    NetworkUnavailable(unread),
    JobScheduled5(unread),
    MongoDBAccessRequestReady6 = "example.com/MongoDBAccessRequestReady6xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobScheduled7(absent = True),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Synced(unread),
    Synced9(absent = True),
    NetworkUnavailable10 = "example.com/NetworkUnavailable10xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    NetworkUnavailable11 = "gateway.networking.k8s.io/NetworkUnavailable11",
    Synced12 = "example.com/Synced12xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    MongoDBAccessRequestReady13(unread) = "x-1/MongoDBAccessRequestReady13.v1-beta_2",
    Option,
    Available,
    StoreReady(negative),
    NetworkUnavailable17(unread) = "N9",
    Synced18,
    JobScheduled19,
    NetworkUnavailable20(unread) = "gateway.networking.k8s.io/NetworkUnavailable20",
),
rules(
    all(Synced12 = True | False | Unknown, NetworkUnavailable10) => Pending,
    /// Snöwman ☃
    all(any(JobScheduled7 = False | Unknown, NetworkUnavailable11, Available = True | False | Unknown, JobScheduled19, Degraded = Unknown, MongoDBAccessRequestReady6 = True | Unknown, NetworkUnavailable10, Option, Synced18, MongoDBAccessRequestReady, any(Option, NetworkUnavailable11 = False | Unknown)), all(any(JobScheduled))) => Pending,
    all(Available, NetworkUnavailable11 = False | Unknown, Progressing) => Pending,
    all(MongoDBAccessRequestReady6, not(Degraded = False)) => Pending,
    all(Degraded = True | False | Unknown, StoreReady, Synced9 = False | Unknown) => Pending,
    /// A tab:	.
    any(JobScheduled19) => Pending,
    all(Synced12 = True | Unknown, MongoDBAccessRequestReady6 = True | False, Progressing) => Pending,
    /// One line.
    JobScheduled19 = False | Unknown => Pending,
),
)] pub struct List35Status { conditions: Vec<TypeAndStatus>, phase: List35Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Synced(negative),
    MongoDBAccessRequestReady,
    Ready(absent = False),
    MongoDBAccessRequestReady3,
    JobFailed(unread),
    JobFailed5 = "x-1/JobFailed5.v1-beta_2",
    JobCompleted(negative),
    Attached,
    StoreReady = "gateway.networking.k8s.io/StoreReady",
    Phase,
    StoreReady10(negative) = "x-1/StoreReady10.v1-beta_2",
    JobFailed11(negative, unread) = "gateway.networking.k8s.io/JobFailed11",
    MongoDBAccessRequestReady12,
    Synced13(negative),
    /// Quotes " and \ and */ and {braces} and `ticks`
    JobScheduled(unread),
    Attached15(negative),
    JobCompleted16(negative),
    JobFailed17(negative) = "gateway.networking.k8s.io/JobFailed17",
    Degraded,
    Attached19,
    StoreReady20 = "gateway.networking.k8s.io/StoreReady20",
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Progressing(absent = True),
),
rules(
    all(MongoDBAccessRequestReady, Synced13 = True | Unknown, any(MongoDBAccessRequestReady, not(StoreReady = Unknown))) => Completed,
    JobCompleted16 => Failed,
    any(JobFailed5) => r#loop,
    JobFailed17 => Completed,
    all(Synced, MongoDBAccessRequestReady3, JobCompleted = True | Unknown, Phase, MongoDBAccessRequestReady12, Attached15, all(all(MongoDBAccessRequestReady), all(Attached = True | Unknown, JobCompleted16 = True | Unknown))) => Deleting,
    all(Progressing = Unknown, Degraded = False | Unknown, Attached15, MongoDBAccessRequestReady12 = True | Unknown, Phase, JobCompleted = Unknown, MongoDBAccessRequestReady3 = True | Unknown, Synced = Unknown, Attached19 = Unknown, JobCompleted16 = Unknown, any(not(StoreReady20 = Unknown), any(StoreReady10, Ready))) => Pending,
    all(StoreReady10 = False | Unknown, JobCompleted16 = True | False) => Degraded,
    _ => Failed,
),
)] pub struct List36Status { conditions: Vec<TypeAndStatus>, phase: List36Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Progressing(unread) = "P9",
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    JobFailed(absent = False),
    Ready(negative, unread),
    JobCompleted(unread),
    Ready4(negative, unread) = "R9",
    Progressing5(absent = False, unread) = "gateway.networking.k8s.io/Progressing5",
    Progressing6 = "example.com/Progressing6xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Synced(absent = False, unread),
    JobFailed8,
    Degraded,
    Err(unread),
    Progressing11(negative),
    JobFailed12(unread),
    JobScheduled(absent = False, unread),
    ///  
    Progressing14(unread),
    NetworkUnavailable(absent = False),
    Progressing16(negative),
    Degraded17 = "example.com/Degraded17",
    not(negative),
    Progressing19(unread),
    MongoDBAccessRequestReady(unread),
    Attached(unread),
    JobCompleted22 = "gateway.networking.k8s.io/JobCompleted22",
    JobCompleted23,
    Progressing24(unread),
    JobScheduled25(unread),
    Available = "gateway.networking.k8s.io/Available",
    Available27(unread),
    None,
    JobScheduled29,
    std(unread) = "example.com/std",
    JobCompleted31(unread),
    None32(negative, unread),
    Synced33(negative, unread),
    Ready34(unread),
    Ready35(negative, unread),
    Some,
    MongoDBAccessRequestReady37(unread) = "M9",
    Degraded38(unread),
    JobFailed39(unread),
    ALL(negative, unread),
),
rules(
    all(Progressing6, all(Progressing11, NetworkUnavailable = False, any(JobCompleted23 = True | False))) => Ready,
    all(Progressing6, any(all(Progressing16 = False, Degraded17, not))) => Pending,
    all(JobFailed, Degraded17 = True | False | Unknown, JobCompleted22 = False, all(not(None), any(Degraded = True | Unknown, Available, Progressing16), JobFailed8)) => Failed,
    /// Trailing space 
    /// / and a slash
    any(JobScheduled29 = Unknown) => Error,
    /// One line.
    any(Some) => Error,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    JobCompleted22 => Pending,
    JobCompleted22 = False | Unknown => Pending,
),
)] pub struct List37Status { conditions: Vec<TypeAndStatus>, phase: List37Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    MongoDBAccessRequestReady(unread) = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
    MongoDBAccessRequestReady1(unread),
    Progressing,
    JobFailed(negative, unread),
    /// Trailing space 
    /// / and a slash
    JobScheduled(negative, unread),
    StoreReady(unread) = "example.com/StoreReadyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded,
    Degraded7,
    Progressing8,
    JobCompleted = "example.com/JobCompleted",
    Synced(unread) = "example.com/Synced",
    JobFailed11(negative),
    NetworkUnavailable,
    /// Two
    /// lines.
    MongoDBAccessRequestReady13(unread) = "gateway.networking.k8s.io/MongoDBAccessRequestReady13",
    Ready(unread),
    JobFailed15(negative, unread),
    StoreReady16(negative),
    MongoDBAccessRequestReady17(unread) = "example.com/MongoDBAccessRequestReady17xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Attached = "gateway.networking.k8s.io/Attached",
    JobFailed19,
    JobCompleted20(unread),
    NetworkUnavailable21(unread),
    Available(unread) = "gateway.networking.k8s.io/Available",
    JobScheduled23(negative) = "gateway.networking.k8s.io/JobScheduled23",
    Attached24(negative, unread),
    JobFailed25(absent = True, unread) = "example.com/JobFailed25",
    Ready26,
    JobFailed27(negative, unread),
    NetworkUnavailable28(absent = False, unread),
    /// Quotes " and \ and */ and {braces} and `ticks`
    StoreReady29(negative),
    Progressing30 = "example.com/Progressing30",
    MongoDBAccessRequestReady31,
    r#gen,
    StoreReady33(unread),
    NetworkUnavailable34(unread),
    StoreReady35(absent = False, unread),
    StoreReady36,
    Synced37(unread),
    Degraded38(negative, unread),
    Attached39(unread),
    Available40(unread),
    MongoDBAccessRequestReady41(unread),
),
rules(
    all(Progressing30 = False, Progressing8) => Failed,
    all(Degraded7, Degraded7) => Degraded,
    all(StoreReady29, Attached, Progressing30, Ready26 = True | Unknown, JobCompleted = True | False, JobFailed11, Progressing = False, StoreReady36, JobScheduled23, NetworkUnavailable, MongoDBAccessRequestReady31, JobFailed19 = False | Unknown) => Unknown,
    all(Ready26, StoreReady16, not(any(Degraded = Unknown))) => Ready,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(r#gen, not(all(JobCompleted, Ready26))) => Failed,
    _ => Error,
),
ensure(all(Ready26, all(r#gen, NetworkUnavailable28 = False | Unknown)) => any(all(phase = Degraded, phase = Failed, phase = Error, StoreReady29, phase = Ready | Error, JobCompleted = True | Unknown, phase = Unknown | Degraded, StoreReady35 = True | False | Unknown, phase = Unknown | Failed), phase = Degraded | Error | Failed | Ready | Unknown)),
ensure(all(StoreReady, Degraded = True | False | Unknown, NetworkUnavailable34 = False | Unknown) => any(all(Degraded = True | Unknown, Attached24 = True | False), phase = Degraded | Error | Failed | Ready | Unknown)),
)] pub struct List38Status { conditions: Vec<TypeAndStatus>, phase: List38Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    StoreReady(absent = True, unread),
    /// Two
    /// lines.
    JobCompleted(absent = True, unread),
    Available(unread),
    r#gen = "g9",
    Attached(negative, unread),
    Progressing(unread),
    Attached6(absent = False, unread),
    Progressing7(unread),
    JobScheduled(unread),
    Available9(negative, unread),
    NetworkUnavailable,
    JobScheduled11(unread),
    Synced(negative),
    ///  
    NetworkUnavailable13(negative, unread),
    Ready(unread),
    Degraded = "x-1/Degraded.v1-beta_2",
    StoreReady16(negative, unread),
    NetworkUnavailable17,
    MongoDBAccessRequestReady(unread) = "example.com/MongoDBAccessRequestReadyxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    /// Snöwman ☃
    Degraded19(absent = True, unread),
    JobScheduled20(absent = False, unread),
    JobFailed(unread) = "example.com/JobFailedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobFailed22(unread) = "gateway.networking.k8s.io/JobFailed22",
    StoreReady23(absent = False, unread),
    JobFailed24(unread),
    Synced25(unread),
    Progressing26,
    Progressing27(negative, unread),
    JobScheduled28(unread),
    MongoDBAccessRequestReady29(unread),
    Progressing30,
    Option(negative),
    StoreReady32(negative, unread),
    std(negative, unread) = "example.com/stdxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    StoreReady34(unread) = "gateway.networking.k8s.io/StoreReady34",
    JobScheduled35(unread),
    MongoDBAccessRequestReady36(unread),
    Synced37(absent = False),
    Progressing38,
    Ready39(unread) = "R9",
    JobScheduled40(negative, unread),
    ///  
    JobCompleted41(unread),
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    Synced42(unread) = "x-1/Synced42.v1-beta_2",
),
rules(
    all(NetworkUnavailable17 = True | False, Progressing30 = Unknown, r#gen = False | Unknown) => Degraded,
    all(NetworkUnavailable = True | False, Progressing26, Degraded) => Ok,
    Synced => Ok,
    all(Progressing38 = True | False, Option) => Running,
    Synced37 => Running,
    not(any(all(NetworkUnavailable17 = True | False, Progressing30 = Unknown, r#gen = False | Unknown), all(NetworkUnavailable = True | False, Progressing26, Degraded), Synced, all(Progressing38 = True | False, Option), Synced37)) => Pending,
),
)] pub struct List39Status { conditions: Vec<TypeAndStatus>, phase: List39Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Progressing,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    StoreReady,
    JobScheduled(absent = True),
    NetworkUnavailable,
    Degraded(unread) = "gateway.networking.k8s.io/Degraded",
    Degraded5(absent = False),
    JobFailed,
    Attached,
    StoreReady8 = "gateway.networking.k8s.io/StoreReady8",
    Progressing9(negative, unread) = "P9",
    Available = "A9",
    NetworkUnavailable11(negative),
    NetworkUnavailable12(unread),
    MongoDBAccessRequestReady,
    MongoDBAccessRequestReady14,
    Ready(unread),
    JobCompleted(unread),
    /// Trailing space 
    /// / and a slash
    Progressing17,
    NetworkUnavailable18,
    StoreReady19,
    Degraded20(absent = True, unread),
    Progressing21(absent = False, unread) = "example.com/Progressing21",
    Attached22(unread),
    JobCompleted23 = "gateway.networking.k8s.io/JobCompleted23",
    /// Quotes " and \ and */ and {braces} and `ticks`
    Synced(negative, absent = True, unread),
    Synced25(unread) = "gateway.networking.k8s.io/Synced25",
    any,
    Degraded27(absent = False, unread),
    Attached28(absent = True),
    Attached29 = "x-1/Attached29.v1-beta_2",
    Ready30,
    JobScheduled31,
    Synced32,
    MongoDBAccessRequestReady33(unread),
    StoreReady34(absent = True, unread),
    Degraded35,
    Ready36,
    JobCompleted37,
    Degraded38(unread),
    JobCompleted39(absent = True, unread),
    JobFailed40,
    MongoDBAccessRequestReady41(unread),
    MongoDBAccessRequestReady42(negative, absent = False, unread),
    Ready43(negative, unread),
    ready(unread) = "r9",
    Synced45(unread),
    NetworkUnavailable46,
    ///  
    Synced47,
    NetworkUnavailable48,
    MongoDBAccessRequestReady49,
    Synced50(absent = False),
    /// Quotes " and \ and */ and {braces} and `ticks`
    NetworkUnavailable51(negative),
    JobScheduled52(unread),
    JobScheduled53(negative),
    JobScheduled54(unread),
    Available55,
    JobFailed56(unread),
    MongoDBAccessRequestReady57(unread),
    Available58(negative, absent = False, unread),
    ///     Indented,
    ///   and less.
    JobFailed59,
    JobScheduled60(negative),
    JobCompleted61,
    /// Snöwman ☃
    Ready62(unread),
),
rules(
    not(all(JobScheduled60 = False, any(all(NetworkUnavailable, any(not(any(all(Degraded35, any(not(all(Progressing, any(not(any(any(not(all(JobCompleted37 = False | Unknown, any(not(not(all(Available = True | False, all(Synced50 = True | False | Unknown, all(JobScheduled60 = Unknown, not(all(JobCompleted23, any(all(NetworkUnavailable46 = False, any(not(not(all(Attached29, any(any(any(all(StoreReady19 = True | False, not(all(MongoDBAccessRequestReady49 = Unknown, any(all(JobScheduled53, any(not(not(not(any(not(not(all(Ready30, MongoDBAccessRequestReady14))), StoreReady8 = False)))), Synced32)), JobFailed40)))), MongoDBAccessRequestReady49), MongoDBAccessRequestReady = True | False | Unknown), JobScheduled = False | Unknown)))), Degraded5)), NetworkUnavailable18 = Unknown)))))))), Available))), NetworkUnavailable51), Progressing = True | False)), JobScheduled31 = Unknown))), StoreReady8)), JobFailed59 = True | False | Unknown)), Attached28)), JobCompleted61 = False))) => Error,
    all(JobFailed = True | False, JobFailed40 = Unknown, Available55 = True | False, all(any(JobCompleted23, Ready36 = False | Unknown, MongoDBAccessRequestReady49), all(NetworkUnavailable, JobCompleted23 = Unknown), JobCompleted37)) => Pending,
    all(NetworkUnavailable48, StoreReady = True | Unknown, Progressing17 = False, any(any(JobCompleted37), NetworkUnavailable11)) => Unknown,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(Available, Available55, JobCompleted37 = False, any(not(Synced47), all(NetworkUnavailable18 = True | False | Unknown, Attached = False | Unknown))) => Unknown,
    all(JobCompleted23 = Unknown, any = Unknown, StoreReady8 = True | Unknown) => Error,
    _ => Ready,
),
)] pub struct List40Status { conditions: Vec<TypeAndStatus>, phase: List40Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Error,
    Progressing(negative),
    JobCompleted,
    StoreReady,
    Degraded,
    Synced(negative),
    JobScheduled(negative),
    JobScheduled7 = "x-1/JobScheduled7.v1-beta_2",
    JobCompleted8,
    Available,
    Synced10(negative),
    NetworkUnavailable,
    Synced12,
    Attached,
    Ready(negative),
    JobScheduled15(negative),
    Degraded16(absent = True),
    StoreReady17,
    True(negative),
    StoreReady19,
    JobScheduled20,
    /// A tab:	.
    Ready21,
    JobScheduled22(negative),
    Synced23(negative),
    Attached24,
    Degraded25,
    JobScheduled26(negative),
    ///  
    MongoDBAccessRequestReady,
    Degraded28,
    NetworkUnavailable29,
    Available30,
    Degraded31(negative),
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    NetworkUnavailable32(absent = False),
    Progressing33 = "P9",
    Progressing34,
    Attached35,
    JobFailed(absent = True) = "gateway.networking.k8s.io/JobFailed",
    Progressing37 = "example.com/Progressing37",
    rules,
    JobScheduled39,
    Progressing40(absent = False) = "example.com/Progressing40",
    Attached41,
    Synced42(negative),
    Attached43,
    JobScheduled44 = "J9",
    Attached45 = "gateway.networking.k8s.io/Attached45",
    Degraded46,
    Ready47(absent = False),
    Degraded48(absent = False),
    JobFailed49,
    Attached50(negative),
    Synced51,
    Synced52(negative, absent = True),
    JobCompleted53,
    Progressing54,
    Available55(negative),
    StoreReady56(negative, absent = True),
    JobCompleted57 = "example.com/JobCompleted57xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    NetworkUnavailable58,
    Ready59,
    JobCompleted60,
    Synced61,
    Ready62,
    JobFailed63 = "gateway.networking.k8s.io/JobFailed63",
),
rules(
    all(Progressing, JobScheduled22, Attached43, Available30 = True | Unknown, Ready62, any(MongoDBAccessRequestReady = True | False)) => Completed,
    ///  
    all(JobScheduled26 = True | Unknown, Synced51 = Unknown, Synced12, Progressing37, Ready62, Synced23 = False, Degraded48, any(JobFailed49 = Unknown)) => Ready,
    all(True, Available, any(JobScheduled20 = False)) => Pending,
    /// Quotes " and \ and */ and {braces} and `ticks`
    all(Degraded28, Attached35, JobCompleted8 = True | Unknown, JobScheduled44 = True | Unknown) => Completed,
    Available55 = True | False => Some,
    all(JobCompleted57 = False | Unknown, JobScheduled7, Ready21, Attached35, JobFailed49 = True | Unknown, JobFailed63 = False | Unknown, Attached = Unknown, MongoDBAccessRequestReady, Attached41, Attached45 = False | Unknown) => Error,
    all(Ready47, JobCompleted53 = False, Attached50) => Completed,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(NetworkUnavailable58, Progressing34, Synced10 = True | Unknown, Attached50, JobScheduled26, JobCompleted = False, Synced42, True, NetworkUnavailable58 = True | Unknown) => Pending,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(Progressing54, Ready59 = False, Error) => Completed,
    any(Progressing33 = False | Unknown) => Pending,
    all(JobCompleted = False, StoreReady) => Ok,
    all(Attached45 = True | False, Degraded46 = Unknown, Ready47 = Unknown, Available) => Failed,
    all(StoreReady19, Ready21 = False, Synced23 = Unknown, Degraded25 = False, not(all(Degraded25, Ready = Unknown))) => Ok,
    all(JobCompleted57 = True | False, Available = True | False, Degraded25 = True | Unknown, Degraded25, Attached24 = False, any(Synced42 = False | Unknown, JobScheduled20, Ready21 = False | Unknown)) => Completed,
    all(Degraded31, Progressing34, Attached50 = False | Unknown, JobCompleted57 = False | Unknown) => Ok,
    all(Synced52, Progressing33, Ready, JobCompleted57, Synced10 = True | False) => Ok,
    all(Synced52 = True | Unknown, Progressing54, Attached45) => Completed,
    all(Synced = False, NetworkUnavailable, Progressing54) => Pending,
    all(Progressing34, True, Synced23 = True | False, all(Progressing33 = True | Unknown)) => Pending,
    all(Ready59, Attached = Unknown, Synced10, not(any())) => Error,
    all(Available30 = True | False, all(not(Ready = True | False), any(Progressing40 = True | False, Attached43), any(JobScheduled20 = False, Attached24 = True | False))) => Some,
    all(JobCompleted, JobFailed49 = Unknown, NetworkUnavailable32 = True | Unknown, Error = True | Unknown, True = Unknown, Progressing54) => Completed,
    all(Available30, Progressing54, Attached41 = False | Unknown, Degraded28) => Error,
    all(NetworkUnavailable, all(rules, all(), Available55 = Unknown)) => Pending,
    all(JobScheduled22 = True | Unknown, Degraded46, JobScheduled = True | Unknown, Available30 = False, Progressing54 = False, Ready = False, rules, JobCompleted = True | Unknown) => Failed,
    all(Attached35, Progressing54 = False, JobScheduled44, Attached45, Degraded48) => Completed,
    all(Degraded46 = False | Unknown, rules, Available30, Synced42, Available55 = False | Unknown, Progressing40 = False | Unknown) => Running,
    all(Synced42, Ready62 = Unknown, True = True | False, rules, NetworkUnavailable58 = Unknown, Ready, not(any())) => Ready,
    all(Degraded46, JobFailed63 = True | Unknown, Degraded16, JobCompleted57 = True | Unknown, NetworkUnavailable = False | Unknown, any(all(JobCompleted60, Attached45), all(JobCompleted8 = True | False, JobFailed = True | Unknown, Degraded16))) => Pending,
    all(JobScheduled15 = True | Unknown, JobCompleted53, MongoDBAccessRequestReady, Progressing = False | Unknown, JobScheduled39, Attached, Synced51, Degraded25 = Unknown) => Ready,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(Attached41 = False, StoreReady17 = False | Unknown, JobCompleted57, any(Degraded46 = True | Unknown)) => Error,
    all(rules, Attached35, NetworkUnavailable32, Ready21, JobFailed63, Progressing40 = True | False | Unknown, JobFailed63) => Some,
    all(JobFailed49, Progressing40 = True | Unknown, Degraded31 = False | Unknown, JobScheduled22 = True | False, Attached = Unknown, Degraded, Ready59, Attached50, Attached41, JobFailed = True | False) => Pending,
    all(Degraded48, Error, Ready62 = True | False, NetworkUnavailable58 = Unknown, not(all(MongoDBAccessRequestReady = False, NetworkUnavailable = Unknown))) => Ok,
    all(Ready62, Degraded25) => Running,
    all(Available30 = Unknown, Ready62 = True | Unknown, Degraded46, Degraded28) => Failed,
    #[doc = " carriage\rreturn"]
    all(Progressing54, all(JobCompleted53 = True | False, JobCompleted57 = False, Synced61 = True | False, JobCompleted60)) => Error,
    #[doc = " carriage\rreturn"]
    all(Attached, Ready47 = Unknown, Degraded25) => Completed,
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    all(JobScheduled20 = True | False, Synced10 = True | Unknown, Error, StoreReady17, Degraded28, any(NetworkUnavailable29 = Unknown, Degraded31, Progressing33, Attached35 = Unknown, Progressing37 = False | Unknown, JobScheduled39)) => Running,
    all(JobCompleted57 = True | Unknown, Degraded46, Attached35, True, NetworkUnavailable = True | False, any(JobScheduled15)) => Error,
    all(JobCompleted53, JobCompleted57) => Some,
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(Synced51, Progressing54, JobCompleted57, any(NetworkUnavailable32, JobScheduled15 = True | False, Ready62 = False | Unknown)) => Failed,
    all(MongoDBAccessRequestReady, Synced = False | Unknown, Ready47, Attached43) => Some,
    all(Synced10 = True | False, Degraded28, Degraded46 = False, Degraded25 = True | False, JobScheduled7) => Ready,
    all(Progressing37, MongoDBAccessRequestReady = False | Unknown, StoreReady17) => Failed,
    /// One line.
    all(Degraded25, any(Progressing33, StoreReady = False, Progressing37, not(Error))) => Running,
    all(Synced51, JobCompleted60, Synced = False | Unknown) => Running,
    all(rules = False | Unknown, JobCompleted53 = False, Ready21, Degraded46, StoreReady19 = Unknown) => Some,
    /// A tab:	.
    all(Degraded31 = True | False, Degraded31, Progressing54, Ready59) => Running,
    all(Attached24 = True | Unknown, StoreReady17 = True | False, Error = False, NetworkUnavailable32 = Unknown, Attached41, Degraded28 = False | Unknown, any(any(Ready, Ready = True | False, JobCompleted53 = True | False))) => Some,
    all(StoreReady, Progressing37, any(Synced10)) => Error,
    all(JobCompleted = False, JobScheduled15 = Unknown, not(all(Degraded25 = True | Unknown, True))) => Some,
    all(StoreReady17 = False | Unknown, JobCompleted53 = False | Unknown, Attached50 = Unknown, NetworkUnavailable) => Error,
    /// A tab:	.
    all(Degraded46 = True | False, MongoDBAccessRequestReady = False | Unknown) => Error,
    all(JobCompleted60 = False | Unknown, JobScheduled22 = Unknown, Degraded48, JobScheduled15 = False, NetworkUnavailable29 = False, any(StoreReady56, Available = True | False)) => Ready,
    all(Attached, Progressing33, JobCompleted53 = True | False) => Pending,
    all(StoreReady56 = False | Unknown, Degraded = False, JobScheduled22 = True | False, Degraded16, Synced10 = Unknown, any(any(), any(NetworkUnavailable32 = False | Unknown, Degraded16, MongoDBAccessRequestReady), Progressing37)) => Some,
    all(NetworkUnavailable32, Progressing37 = True | False | Unknown, JobScheduled44, Attached50, not(not(Synced = True | Unknown))) => Pending,
    all(Degraded = False, Synced61, Attached24 = True | Unknown, Attached45) => Some,
    all(Synced12, StoreReady19 = True | False | Unknown, Synced, any(not(Attached24))) => Some,
    all(JobScheduled39, JobFailed = False | Unknown, Progressing33, Available30, MongoDBAccessRequestReady = True | False, Attached24, Ready21 = True | Unknown, True) => Running,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(Available30, Progressing37 = True | False) => Running,
    all(JobCompleted, Ready62 = False | Unknown, JobScheduled39) => Some,
    ///  
    _ => Ready,
),
)] pub struct List41Status { conditions: Vec<TypeAndStatus>, phase: List41Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    NetworkUnavailable(negative, unread) = "N9",
    MongoDBAccessRequestReady(unread),
    JobCompleted(absent = False, unread),
    StoreReady(negative, unread),
    Ready(unread),
    Progressing(negative, unread) = "x-1/Progressing.v1-beta_2",
    Attached(negative) = "example.com/Attached",
    r#type(negative, unread),
    MongoDBAccessRequestReady8(unread),
    JobFailed(absent = False) = "example.com/JobFailedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Available(negative, unread),
    NetworkUnavailable11(absent = False, unread),
    MongoDBAccessRequestReady12,
    StoreReady13(negative, unread),
    JobCompleted14(unread),
    /// Two
    /// lines.
    Attached15(unread),
    Degraded(unread) = "D9",
    StoreReady17(negative, absent = True, unread),
    core(absent = False, unread) = "gateway.networking.k8s.io/core",
    Synced(unread) = "x-1/Synced.v1-beta_2",
    NetworkUnavailable20(unread),
    Synced21(unread),
    Ready22(unread),
    all(absent = False),
    True(absent = False, unread),
    Synced25(absent = True, unread),
    StoreReady26(negative, unread),
    Progressing27(unread),
    /// Snöwman ☃
    Ready28(unread),
    Synced29(unread),
    JobCompleted30(unread) = "example.com/JobCompleted30",
    Ready31(negative, absent = True, unread),
    Ready32(negative, unread),
    #[doc = " carriage\rreturn"]
    JobFailed33(negative, unread) = "example.com/JobFailed33",
    JobFailed34(absent = False, unread),
    MongoDBAccessRequestReady35,
    StoreReady36(negative) = "gateway.networking.k8s.io/StoreReady36",
    Ready37(negative, unread),
    MongoDBAccessRequestReady38(absent = False, unread),
    StoreReady39(absent = True, unread),
    StoreReady40(unread) = "x-1/StoreReady40.v1-beta_2",
    all41(unread) = "example.com/all41xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Available42,
    Progressing43(absent = True, unread),
    NetworkUnavailable44(unread),
    Attached45,
    Degraded46(unread) = "x-1/Degraded46.v1-beta_2",
    Synced47(negative, unread),
    Degraded48 = "example.com/Degraded48xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Available49(negative, unread) = "example.com/Available49xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    StoreReady50(negative, absent = True, unread),
    JobFailed51(unread),
    JobScheduled(absent = False, unread),
    Progressing53(negative, unread),
    Ready54(absent = True, unread),
    #[doc = " carriage\rreturn"]
    Phase(negative, unread) = "example.com/Phase",
    Available56(negative, unread) = "A9",
    StoreReady57(unread),
    ///  
    Progressing58(unread),
    MongoDBAccessRequestReady59(unread),
    Available60(unread),
    JobFailed61(unread),
    StoreReady62(negative, absent = False, unread),
    JobScheduled63,
    Synced64(absent = False, unread),
),
rules(
    all(StoreReady36 = False | Unknown, JobScheduled63) => r#loop,
    all(MongoDBAccessRequestReady35, all()) => Degraded,
    all(Degraded48 = Unknown, Available42 = False) => Ok,
    all(Attached45, all) => Ready,
    all(Attached = False, JobFailed, MongoDBAccessRequestReady12 = True | Unknown) => Degraded,
),
never(not(any(all(StoreReady36 = False | Unknown, JobScheduled63), all(MongoDBAccessRequestReady35, all()), all(Degraded48 = Unknown, Available42 = False), all(Attached45, all), all(Attached = False, JobFailed, MongoDBAccessRequestReady12 = True | Unknown)))),
)] pub struct List42Status { conditions: Vec<TypeAndStatus>, phase: List42Phase, observed_generation: i64 }
