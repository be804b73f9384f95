//! Written by the test in `source.rs`, not by hand: see `random_lists.rs`.

use crate::derived::{Derived, Entry};
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
)] pub struct List0Status { conditions: Vec<Entry>, phase: List0Phase, observed_generation: i64 }

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
)] pub struct List1Status { conditions: Vec<Entry>, phase: List1Phase, observed_generation: i64 }

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
)] pub struct List2Status { conditions: Vec<Entry>, phase: List2Phase, observed_generation: i64 }

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
)] pub struct List3Status { conditions: Vec<Entry>, phase: List3Phase, observed_generation: i64 }

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
)] pub struct List4Status { conditions: Vec<Entry>, phase: List4Phase, observed_generation: i64 }

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
)] pub struct List5Status { conditions: Vec<Entry>, phase: List5Phase, observed_generation: i64 }

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
)] pub struct List6Status { conditions: Vec<Entry>, phase: List6Phase, observed_generation: i64 }

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
)] pub struct List7Status { conditions: Vec<Entry>, phase: List7Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    JobScheduled,
),
rules(
    all(all(not(JobScheduled = False)), not(any()), JobScheduled) => Ready,
    not(any(all(all(not(JobScheduled = False)), not(any()), JobScheduled))) => Ready,
),
)] pub struct List8Status { conditions: Vec<Entry>, phase: List8Phase, observed_generation: i64 }

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
)] pub struct List9Status { conditions: Vec<Entry>, phase: List9Phase, observed_generation: i64 }

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
)] pub struct List10Status { conditions: Vec<Entry>, phase: List10Phase, observed_generation: i64 }

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
)] pub struct List11Status { conditions: Vec<Entry>, phase: List11Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Progressing,
),
rules(
    Progressing = Unknown => Degraded,
    _ => Degraded,
),
)] pub struct List12Status { conditions: Vec<Entry>, phase: List12Phase, observed_generation: i64 }

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
)] pub struct List13Status { conditions: Vec<Entry>, phase: List13Phase, observed_generation: i64 }

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
)] pub struct List14Status { conditions: Vec<Entry>, phase: List14Phase, observed_generation: i64 }

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
)] pub struct List15Status { conditions: Vec<Entry>, phase: List15Phase, observed_generation: i64 }

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
)] pub struct List16Status { conditions: Vec<Entry>, phase: List16Phase, observed_generation: i64 }

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
)] pub struct List17Status { conditions: Vec<Entry>, phase: List17Phase, observed_generation: i64 }

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
)] pub struct List18Status { conditions: Vec<Entry>, phase: List18Phase, observed_generation: i64 }

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
)] pub struct List19Status { conditions: Vec<Entry>, phase: List19Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Progressing,
),
rules(
    all(Progressing = False) => Completed,
    all(any(any(), Progressing = True | False, any()), Progressing) => Completed,
    all(Progressing = False | Unknown, Progressing = True | Unknown) => Failed,
),
)] pub struct List20Status { conditions: Vec<Entry>, phase: List20Phase, observed_generation: i64 }

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
)] pub struct List21Status { conditions: Vec<Entry>, phase: List21Phase, observed_generation: i64 }

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
)] pub struct List22Status { conditions: Vec<Entry>, phase: List22Phase, observed_generation: i64 }

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
)] pub struct List23Status { conditions: Vec<Entry>, phase: List23Phase, observed_generation: i64 }

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
)] pub struct List24Status { conditions: Vec<Entry>, phase: List24Phase, observed_generation: i64 }

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
)] pub struct List25Status { conditions: Vec<Entry>, phase: List25Phase, observed_generation: i64 }

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
)] pub struct List26Status { conditions: Vec<Entry>, phase: List26Phase, observed_generation: i64 }

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
)] pub struct List27Status { conditions: Vec<Entry>, phase: List27Phase, observed_generation: i64 }

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
)] pub struct List28Status { conditions: Vec<Entry>, phase: List28Phase, observed_generation: i64 }

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
)] pub struct List29Status { conditions: Vec<Entry>, phase: List29Phase, observed_generation: i64 }

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
)] pub struct List30Status { conditions: Vec<Entry>, phase: List30Phase, observed_generation: i64 }

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
)] pub struct List31Status { conditions: Vec<Entry>, phase: List31Phase, observed_generation: i64 }

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
)] pub struct List32Status { conditions: Vec<Entry>, phase: List32Phase, observed_generation: i64 }

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
)] pub struct List33Status { conditions: Vec<Entry>, phase: List33Phase, observed_generation: i64 }

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
)] pub struct List34Status { conditions: Vec<Entry>, phase: List34Phase, observed_generation: i64 }

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
)] pub struct List35Status { conditions: Vec<Entry>, phase: List35Phase, observed_generation: i64 }

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
)] pub struct List36Status { conditions: Vec<Entry>, phase: List36Phase, observed_generation: i64 }

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
)] pub struct List37Status { conditions: Vec<Entry>, phase: List37Phase, observed_generation: i64 }

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
)] pub struct List38Status { conditions: Vec<Entry>, phase: List38Phase, observed_generation: i64 }

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
)] pub struct List39Status { conditions: Vec<Entry>, phase: List39Phase, observed_generation: i64 }

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
)] pub struct List40Status { conditions: Vec<Entry>, phase: List40Phase, observed_generation: i64 }

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
)] pub struct List41Status { conditions: Vec<Entry>, phase: List41Phase, observed_generation: i64 }

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
)] pub struct List42Status { conditions: Vec<Entry>, phase: List42Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    MongoDBAccessRequestReady(reasons(BackoffLimitExceeded7 = "Replica07IsReadyToServe")) = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
),
rules(
    any(all(not(MongoDBAccessRequestReady = False), not(MongoDBAccessRequestReady = Unknown))) => Running,
    all(not(not(MongoDBAccessRequestReady = True(BackoffLimitExceeded7) | False)), not(all(MongoDBAccessRequestReady = True(BackoffLimitExceeded7) | False(BackoffLimitExceeded7) | Unknown(BackoffLimitExceeded7), MongoDBAccessRequestReady = True(BackoffLimitExceeded7)))) => Running,
),
never(not(any(any(all(not(MongoDBAccessRequestReady = False), not(MongoDBAccessRequestReady = Unknown))), all(not(not(MongoDBAccessRequestReady = True(BackoffLimitExceeded7) | False)), not(all(MongoDBAccessRequestReady = True(BackoffLimitExceeded7) | False(BackoffLimitExceeded7) | Unknown(BackoffLimitExceeded7), MongoDBAccessRequestReady = True(BackoffLimitExceeded7))))))),
)] pub struct List43Status { conditions: Vec<Entry>, phase: List43Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    StoreReady(reasons(ReconcilePaused16)),
),
rules(
    any(StoreReady = Unknown(ReconcilePaused16)) => NotReady,
    all(StoreReady, StoreReady = True(ReconcilePaused16)) => Unknown,
    StoreReady => Pending,
    not(not(any(StoreReady = False, StoreReady = True(ReconcilePaused16) | Unknown(ReconcilePaused16), StoreReady = True(ReconcilePaused16)))) => NotReady,
    _ => Ready,
),
)] pub struct List44Status { conditions: Vec<Entry>, phase: List44Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Synced(reasons(#[doc = " Two"] #[doc = " lines."] Progressing, Err8 = "a:b,Err8_", NotFound9)),
),
rules(
    any(Synced = False) => Err,
    all(Synced = True(NotFound9) | Unknown(Progressing), Synced = True | Unknown) => Ready,
    any(Synced) => Deleting,
    any(Synced = True(NotFound9) | Unknown) => Deleting,
),
)] pub struct List45Status { conditions: Vec<Entry>, phase: List45Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    JobFailed(negative, reasons(NotFound, Creating)) = "gateway.networking.k8s.io/JobFailed",
    MongoDBAccessRequestReady(reasons(ReconcilePaused12 = "a:b,ReconcilePaused12_", DeadlineExceeded, #[doc = " Two"] #[doc = " lines."] Deleting14, OutOfMemory)) = "gateway.networking.k8s.io/MongoDBAccessRequestReady",
),
rules(
    all(MongoDBAccessRequestReady = True(OutOfMemory) | Unknown(DeadlineExceeded), MongoDBAccessRequestReady = True(Deleting14 | OutOfMemory), not(all(JobFailed))) => Deleting,
    all(JobFailed = True | False | Unknown, JobFailed = True(NotFound | Creating) | Unknown(NotFound)) => Error,
    _ => Degraded,
),
)] pub struct List46Status { conditions: Vec<Entry>, phase: List46Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    NetworkUnavailable(reasons(DeadlineExceeded = "Replica05IsReadyToServe", NotFound6 = "Replica06IsReadyToServe", NotFound7 = "Replica07IsReadyToServe")),
    Available,
),
rules(
    all(NetworkUnavailable = True(DeadlineExceeded | NotFound6) | Unknown, NetworkUnavailable = True | Unknown(NotFound7)) => Error,
    all(Available, NetworkUnavailable) => Pending,
    all(Available, NetworkUnavailable = True(NotFound6 | NotFound7) | Unknown) => NotReady,
    _ => NotReady,
),
never(any(Available = False)),
ensure(all(Available = Unknown, NetworkUnavailable = True(DeadlineExceeded) | Unknown(DeadlineExceeded | NotFound7), any(Available, Available = True | False | Unknown)) => any(all(Available, Available = True | Unknown), phase = Error | NotReady)),
)] pub struct List47Status { conditions: Vec<Entry>, phase: List47Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    JobCompleted(absent = False, reasons(OutOfMemory, Deleting)),
    JobScheduled(reasons(Deleting, OutOfMemory4, DeadlineExceeded)) = "gateway.networking.k8s.io/JobScheduled",
),
rules(
    all(JobCompleted = True(OutOfMemory) | Unknown, JobCompleted = True | False | Unknown) => Error,
    JobScheduled = False | Unknown(Deleting) => Ready,
    all(JobScheduled = True | Unknown, JobCompleted = True(Deleting)) => r#type,
    #[doc = " carriage\rreturn"]
    all(JobScheduled, all(not(JobCompleted), JobCompleted = True(OutOfMemory | Deleting) | False(OutOfMemory))) => Degraded,
    all(JobScheduled = True(DeadlineExceeded) | False(OutOfMemory4) | Unknown(DeadlineExceeded), not(any(JobScheduled = True(OutOfMemory4)))) => r#type,
    all() => Degraded,
),
ensure(all(JobScheduled = True(DeadlineExceeded) | False, all(any(JobScheduled = True(Deleting | DeadlineExceeded), JobCompleted = True | Unknown), phase = r#type | Unknown)) => any(all(JobCompleted, phase = Degraded | Unknown), phase = r#type)),
)] pub struct List48Status { conditions: Vec<Entry>, phase: List48Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    ///     Indented,
    ///   and less.
    StoreReady(negative, reasons(NotFound11, OutOfMemory12, NotFound13 = "NotFound13xxxxxxxxxxxxxxxxxxxxxx")),
    JobScheduled(reasons(ReconcilePaused, NotFound = "NotFoundxxxxxxxxxxxxxxxxxxxxxxx", OutOfMemory)),
),
rules(
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    all(StoreReady = True | False(NotFound13), JobScheduled = True(NotFound)) => Ready,
    StoreReady = True(NotFound11 | OutOfMemory12) | False(NotFound13) | Unknown => Degraded,
    any(JobScheduled = False(NotFound), JobScheduled = True(NotFound | OutOfMemory)) => Ready,
    JobScheduled = True(ReconcilePaused | OutOfMemory) | Unknown => Pending,
    all(JobScheduled = True | False, any(all(StoreReady = True(OutOfMemory12 | NotFound13) | False, JobScheduled), any()), not(not(StoreReady = True(NotFound13) | False))) => Error,
    all(StoreReady = True | Unknown, StoreReady = True(NotFound13)) => Pending,
    _ => Running,
),
ensure(all(JobScheduled = True | False(ReconcilePaused | NotFound) | Unknown(OutOfMemory), JobScheduled = True(NotFound)) => any(all(JobScheduled = True | False(NotFound) | Unknown(OutOfMemory), JobScheduled = True(OutOfMemory), all(StoreReady = True(OutOfMemory12 | NotFound13) | False(NotFound13))), phase = Degraded | Ready)),
ensure(any(JobScheduled = False(ReconcilePaused) | Unknown(NotFound), StoreReady = False(NotFound13)) => any(all(JobScheduled = True(NotFound) | Unknown(NotFound), StoreReady = True(NotFound11 | OutOfMemory12 | NotFound13)), phase = Degraded | Pending | Ready | Running)),
)] pub struct List49Status { conditions: Vec<Entry>, phase: List49Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Progressing(reasons(NotFound, ready = "a:b,ready_", Creating)) = "Replica00IsReadyToServe",
    Degraded(reasons(Creating6, not = "a:b,not_")) = "Replica01IsReadyToServe",
    StoreReady(unread, reasons(Creating)) = "Replica02IsReadyToServe",
),
rules(
    all(Degraded = Unknown, Progressing = False) => NotReady,
    all(Progressing = True(NotFound | ready | Creating) | False(NotFound | Creating) | Unknown(NotFound), Progressing = True(NotFound | ready) | False(NotFound | ready | Creating) | Unknown(NotFound)) => Failed,
    Degraded = False | Unknown => Ready,
    Degraded => Failed,
),
)] pub struct List50Status { conditions: Vec<Entry>, phase: List50Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    #[doc = " carriage\rreturn"]
    Attached(reasons(Creating8)) = "M9",
    MongoDBAccessRequestReady(negative, reasons(OutOfMemory, Unknown = "Unknownxxxxxxxxxxxxxxxxxxxxxxxx")) = "Attached",
    JobCompleted(absent = True, reasons(DeadlineExceeded = "DeadlineExceededxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", Deleting = "Deletingxxxxxxxxxxxxxxxxxxxxxxx", Progressing = "Progressingxxxxxxxxxxxxxxxxxxxxx")),
),
rules(
    all(Attached = True(Creating8) | False(Creating8) | Unknown(Creating8), all(Attached = True(Creating8), MongoDBAccessRequestReady = True(OutOfMemory) | Unknown)) => Ok,
    all(Attached = True(Creating8) | False | Unknown(Creating8), JobCompleted) => Ok,
    all(Attached = True(Creating8), MongoDBAccessRequestReady) => Running,
    all(Attached = False(Creating8), not(not(JobCompleted = True | False(DeadlineExceeded)))) => Ok,
    _ => Completed,
),
)] pub struct List51Status { conditions: Vec<Entry>, phase: List51Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    JobCompleted(reasons(Progressing = "ReconcilePaused", Unknown, ReconcilePaused3)) = "Replica00IsReadyToServe",
    /// A tab:	.
    Available(negative, reasons(Unknown, ReconcilePaused3, NotFound, Creating, Progressing6, ReconcilePaused7, Creating8 = "Creating8xxxxxxxxxxxxxxxxxxxxxx", u8, #[doc = " Two"] #[doc = " lines."] r#type = "a:b,type_", Some, NotFound12)) = "Replica01IsReadyToServe",
    Err(absent = True, reasons(Some, NotFound12, NotFound13)) = "Replica02IsReadyToServe",
),
rules(
    /// A tab:	.
    all(JobCompleted, not(not(all(JobCompleted = True(ReconcilePaused3), not(all(Available = True(ReconcilePaused3 | u8) | False, all(JobCompleted = True(Progressing | Unknown | ReconcilePaused3) | Unknown(Unknown), not(any(all(JobCompleted = True(Unknown) | False(Progressing), not(any(any(any(all(Available = False(ReconcilePaused3) | Unknown, all(Available = True(ReconcilePaused3 | NotFound12), any(not(not(all(Err = True(NotFound13) | False(Some) | Unknown(NotFound12), not(not(any(not(any(all(Err = True(Some | NotFound12 | NotFound13) | False(NotFound13) | Unknown(NotFound13), all(Err = True(Some | NotFound13) | Unknown(Some), not(all(Err = False | Unknown(NotFound12), all(Available = True(u8 | NotFound12) | False, any(all(Available, not(not(all(Err = True(Some | NotFound12 | NotFound13) | False(NotFound12 | NotFound13) | Unknown(Some | NotFound12), all(Err, not(not(any(any(any(not(any(any(not(not(any(Available, JobCompleted = True | Unknown))), JobCompleted = True | Unknown), JobCompleted = True(Progressing) | Unknown(Progressing))), JobCompleted = True | Unknown(Progressing)), Err = False | Unknown), Available = False | Unknown(Unknown | ReconcilePaused3))))))))), JobCompleted)))))), JobCompleted = True(Unknown | ReconcilePaused3) | Unknown(Progressing))), Err)))))), Err))), Available = True(r#type)), Err = True | False), Available = True | Unknown))), JobCompleted))))))))) => Degraded,
    all(Available = False(Some), Err = True | Unknown, JobCompleted = Unknown) => Deleting,
    all(Err = False, Available = True | False(Unknown | Progressing6)) => Degraded,
    all(JobCompleted, Err = True(NotFound13), not(all(all(Err = False(NotFound13)), any(JobCompleted = True(Progressing | ReconcilePaused3) | False(Progressing | Unknown) | Unknown(Progressing | Unknown), Err, JobCompleted = True(ReconcilePaused3))))) => Deleting,
    all(Err, Available = True(ReconcilePaused7) | False | Unknown(ReconcilePaused3 | Creating8)) => Degraded,
    any(all(all(Available = True | False, Err = Unknown(Some)), not(JobCompleted), not(JobCompleted))) => Degraded,
    any(JobCompleted = False, JobCompleted = True | Unknown) => Degraded,
),
)] pub struct List52Status { conditions: Vec<Entry>, phase: List52Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    True(negative, reasons(Creating1 = "Creating", Creating2 = "a:b,Creating2_", #[doc = " Trailing space "] #[doc = " / and a slash"] BackoffLimitExceeded, Deleting, BackoffLimitExceeded5, BackoffLimitExceeded6 = "BackoffLimitExceeded6xxxxxxxxxxx", DeadlineExceeded)),
    StoreReady,
    Progressing(reasons(ReconcilePaused, Creating10 = "Creating10xxxxxxxxxxxxxxxxxxxxx", OutOfMemory)),
    Attached(absent = False, reasons(OutOfMemory, Progressing = "Progressingxxxxxxxxxxxxxxxxxxxx", #[doc = "  "] OutOfMemory13 = "a:b,OutOfMemory13_")),
),
rules(
    Attached = Unknown => Error,
    all(Attached = True | False, Progressing = True(Creating10) | False(Creating10), StoreReady = False, True = True(Deleting | BackoffLimitExceeded5) | Unknown(BackoffLimitExceeded5)) => Error,
    all(True = True(Creating1 | BackoffLimitExceeded6) | False | Unknown(BackoffLimitExceeded5), Progressing = True(ReconcilePaused | OutOfMemory)) => Failed,
    all(Attached = True(Progressing) | Unknown(OutOfMemory), True = True(Creating1 | BackoffLimitExceeded5 | BackoffLimitExceeded6 | DeadlineExceeded) | False(Creating1 | BackoffLimitExceeded | BackoffLimitExceeded5) | Unknown(BackoffLimitExceeded5)) => Completed,
    all(Progressing = True(ReconcilePaused) | False(OutOfMemory), True = True | False, any(Attached = True(OutOfMemory13), Attached = False | Unknown, Attached = True(OutOfMemory) | Unknown(OutOfMemory))) => Unknown,
    _ => Failed,
),
never(all(StoreReady = True | False, Attached = True(Progressing | OutOfMemory13))),
ensure(all(StoreReady = True | False, True) => any(all(True = True(Creating1 | BackoffLimitExceeded6 | DeadlineExceeded) | False(BackoffLimitExceeded5) | Unknown(BackoffLimitExceeded | BackoffLimitExceeded5), StoreReady, Progressing = False(OutOfMemory) | Unknown(ReconcilePaused)), phase = Error | Failed | Unknown)),
ensure(all(Progressing, Attached = True(Progressing) | Unknown(OutOfMemory13), True = False(Creating2), Progressing = True | False | Unknown, StoreReady = True | False | Unknown) => any(all(StoreReady = True | False, Progressing, Attached = False), phase = Error | Failed)),
)] pub struct List53Status { conditions: Vec<Entry>, phase: List53Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Degraded(reasons(#[doc = "  "] BackoffLimitExceeded20 = "BackoffLimitExceeded20xxxxxxxxx", Deleting = "Creatingxxxxxxxxxxxxxxxxxxxxxxx", #[doc = " carriage\rreturn"] Creating = "Deleting")) = "Replica00IsReadyToServe",
    Synced(reasons(#[doc = " Two"] #[doc = " lines."] BackoffLimitExceeded = "a:b,BackoffLimitExceeded_", r#type = "a:b,type_", ReconcilePaused = "ReconcilePausedxxxxxxxxxxxxxxxx")) = "Replica01IsReadyToServe",
    StoreReady(reasons(Deleting9 = "a:b,Deleting9_")) = "Replica02IsReadyToServe",
    Degraded3(absent = False, reasons(OutOfMemory)) = "Replica03IsReadyToServe",
    #[doc = " Text that runs \u{202e}backwards\u{202c}."]
    Ready(unread, reasons(ReconcilePaused = "ReconcilePausedxxxxxxxxxxxxxxxx", DeadlineExceeded7 = "DeadlineExceeded7xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")) = "Replica04IsReadyToServe",
    JobCompleted(negative) = "Replica05IsReadyToServe",
),
rules(
    all(Degraded3 = True | Unknown, Degraded = Unknown) => r#loop,
    any(Synced, all(JobCompleted, StoreReady = True(Deleting9) | False(Deleting9))) => Completed,
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    all(Degraded3 = True(OutOfMemory), JobCompleted = True | Unknown, any(Degraded = True(BackoffLimitExceeded20 | Deleting | Creating) | False(Deleting | Creating) | Unknown(BackoffLimitExceeded20 | Deleting | Creating), StoreReady = True | False(Deleting9) | Unknown(Deleting9))) => Running,
    all(Degraded, Degraded) => Completed,
    not(any(all(Degraded3 = True | Unknown, Degraded = Unknown), any(Synced, all(JobCompleted, StoreReady = True(Deleting9) | False(Deleting9))), all(Degraded3 = True(OutOfMemory), JobCompleted = True | Unknown, any(Degraded = True(BackoffLimitExceeded20 | Deleting | Creating) | False(Deleting | Creating) | Unknown(BackoffLimitExceeded20 | Deleting | Creating), StoreReady = True | False(Deleting9) | Unknown(Deleting9))), all(Degraded, Degraded))) => Completed,
),
never(all(StoreReady)),
never(all(StoreReady = True(Deleting9) | False, Synced = True(BackoffLimitExceeded) | False(BackoffLimitExceeded))),
ensure(all(Degraded3, Degraded = True(BackoffLimitExceeded20 | Deleting | Creating) | False(BackoffLimitExceeded20 | Deleting | Creating) | Unknown(Creating)) => any(StoreReady = True(Deleting9), StoreReady = True | False, StoreReady = True(Deleting9), phase = Completed | Running | r#loop)),
)] pub struct List54Status { conditions: Vec<Entry>, phase: List54Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    JobFailed(reasons(OutOfMemory22 = "Replica22IsReadyToServe")),
    Degraded(reasons(Progressing = "Replica06IsReadyToServe")),
    Ready,
    MongoDBAccessRequestReady(reasons(#[doc = " A paragraph."] #[doc = " "] #[doc = " Another one."] #[doc = " "] OutOfMemory = "Replica09IsReadyToServe")),
    StoreReady(reasons(ReconcilePaused21 = "Replica21IsReadyToServe", OutOfMemory22 = "Replica22IsReadyToServe", Creating23 = "Replica23IsReadyToServe")),
    JobScheduled(reasons(Deleting = "Replica02IsReadyToServe", #[doc = " Text that runs \u{202e}backwards\u{202c}."] Deleting3 = "Replica03IsReadyToServe", Creating = "Replica04IsReadyToServe")),
    r#match(absent = True, reasons(#[doc = " carriage\rreturn"] NotFound = "Replica00IsReadyToServe")),
),
rules(
    all(MongoDBAccessRequestReady = Unknown(OutOfMemory), JobFailed = True(OutOfMemory22) | False(OutOfMemory22)) => Ready,
    all(JobScheduled = True | Unknown, all(not(Degraded = Unknown(Progressing)), all(JobScheduled = True(Deleting3) | Unknown(Deleting3), MongoDBAccessRequestReady), any(MongoDBAccessRequestReady = True(OutOfMemory), Ready = False | Unknown, JobScheduled))) => Default,
    all(JobFailed = False(OutOfMemory22) | Unknown(OutOfMemory22), MongoDBAccessRequestReady = Unknown, any(JobFailed = True(OutOfMemory22) | False | Unknown(OutOfMemory22), all(all(Degraded = True | False(Progressing), JobScheduled = True | False | Unknown), not(Ready), any(JobFailed = True | Unknown, StoreReady = True(ReconcilePaused21 | OutOfMemory22))), any())) => Ready,
    all(JobFailed, JobScheduled = False | Unknown) => Ready,
    all(r#match = True | Unknown, StoreReady = True(ReconcilePaused21 | Creating23)) => Default,
    all(StoreReady, r#match = True(NotFound)) => Running,
    all(Ready, any(any(JobScheduled = True(Deleting | Deleting3 | Creating) | False | Unknown(Deleting | Deleting3 | Creating), r#match = True(NotFound)))) => Degraded,
    Ready => Ready,
    Ready = False | Unknown => Failed,
),
)] pub struct List55Status { conditions: Vec<Entry>, phase: List55Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Ready(unread, reasons(DeadlineExceeded15)) = "example.com/Ready",
    MongoDBAccessRequestReady(negative, reasons(ReconcilePaused8, BackoffLimitExceeded9 = "BackoffLimitExceeded9xxxxxxxxxx")),
    JobFailed,
    Progressing = "P9",
    JobScheduled(reasons(BackoffLimitExceeded9 = "BackoffLimitExceeded9xxxxxxxxxx")),
    StoreReady(negative),
    all(negative, reasons(ReconcilePaused = "a:b,ReconcilePaused_")),
    String(reasons(Deleting, Progressing, #[doc = " A paragraph."] #[doc = " "] #[doc = " Another one."] #[doc = " "] Deleting4)),
    Ready8(reasons(ReconcilePaused11, Progressing12)),
),
rules(
    all(JobFailed = False, all) => Deleting,
    all(Ready8 = True | Unknown, String = False | Unknown) => Default,
    all(StoreReady = Unknown, all = True(ReconcilePaused) | False(ReconcilePaused) | Unknown(ReconcilePaused)) => Deleting,
    all(Ready8 = True(Progressing12) | False(Progressing12) | Unknown(ReconcilePaused11), StoreReady, Progressing = False | Unknown) => Default,
    all(JobScheduled = True(BackoffLimitExceeded9), MongoDBAccessRequestReady, String = True(Deleting | Progressing | Deleting4) | False | Unknown(Deleting | Deleting4)) => Unknown,
    not(any(all(JobFailed = False, all), all(Ready8 = True | Unknown, String = False | Unknown), all(StoreReady = Unknown, all = True(ReconcilePaused) | False(ReconcilePaused) | Unknown(ReconcilePaused)), all(Ready8 = True(Progressing12) | False(Progressing12) | Unknown(ReconcilePaused11), StoreReady, Progressing = False | Unknown), all(JobScheduled = True(BackoffLimitExceeded9), MongoDBAccessRequestReady, String = True(Deleting | Progressing | Deleting4) | False | Unknown(Deleting | Deleting4)))) => Running,
),
ensure(all(Ready = True(DeadlineExceeded15) | False(DeadlineExceeded15) | Unknown, Ready = True(DeadlineExceeded15) | Unknown) => any(all(MongoDBAccessRequestReady = Unknown(BackoffLimitExceeded9), JobFailed), phase = Default | Deleting | Running | Unknown)),
)] pub struct List56Status { conditions: Vec<Entry>, phase: List56Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    StoreReady(negative, reasons(OutOfMemory11)),
    StoreReady1(unread, reasons(DeadlineExceeded9 = "D9", ReconcilePaused10, OutOfMemory11, DeadlineExceeded = "a:b,DeadlineExceeded_", Creating = "Creatingxxxxxxxxxxxxxxxxxxxxxxx")),
    Synced(reasons(BackoffLimitExceeded = "a:b,BackoffLimitExceeded_")),
    JobFailed(unread),
    Synced4(reasons(Deleting, OutOfMemory = "OutOfMemoryxxxxxxxxxxxxxxxxxxxx", ReconcilePaused, Progressing, BackoffLimitExceeded = "a:b,BackoffLimitExceeded_", ReconcilePaused8, DeadlineExceeded9 = "D9", ReconcilePaused10)) = "x-1/Synced4.v1-beta_2",
    Progressing(unread, reasons(ReconcilePaused8, DeadlineExceeded9 = "D9", ReconcilePaused10)),
    Ready(unread, reasons(Progressing)),
    any(negative, absent = False, reasons(DeadlineExceeded = "a:b,DeadlineExceeded_", Creating = "Creatingxxxxxxxxxxxxxxxxxxxxxxx")),
    JobFailed8(unread, reasons(phase = "phasexxxxxxxxxxxxxxxxxxxxxxxxxx", Deleting)) = "example.com/JobFailed8",
    #[doc = "  indented carriage\r"]
    #[doc = "   return"]
    Progressing9(absent = True, unread) = "example.com/Progressing9xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    JobScheduled(unread),
    Available(absent = False, reasons(phase = "phasexxxxxxxxxxxxxxxxxxxxxxxxxx", Deleting, OutOfMemory = "OutOfMemoryxxxxxxxxxxxxxxxxxxxx", ReconcilePaused, Progressing, BackoffLimitExceeded = "a:b,BackoffLimitExceeded_")),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Degraded(unread),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    JobFailed13(negative, unread, reasons(ReconcilePaused, Progressing, BackoffLimitExceeded = "a:b,BackoffLimitExceeded_")) = "gateway.networking.k8s.io/JobFailed13",
    StoreReady14(reasons(ReconcilePaused8, DeadlineExceeded9 = "D9", ReconcilePaused10, OutOfMemory11)),
    /// A tab:	.
    Attached(reasons(ReconcilePaused8)),
    Available16(negative, unread) = "x-1/Available16.v1-beta_2",
    JobFailed17(unread) = "x-1/JobFailed17.v1-beta_2",
    Progressing18(reasons(OutOfMemory11, DeadlineExceeded = "a:b,DeadlineExceeded_")),
    NetworkUnavailable(reasons(OutOfMemory = "OutOfMemoryxxxxxxxxxxxxxxxxxxxx", ReconcilePaused)),
    MongoDBAccessRequestReady(unread, reasons(ReconcilePaused)) = "example.com/MongoDBAccessRequestReady",
),
rules(
    /// A tab:	.
    all(Synced4 = True(BackoffLimitExceeded | DeadlineExceeded9), any = True | False(DeadlineExceeded)) => Degraded,
    Progressing18 = True(OutOfMemory11 | DeadlineExceeded) | False(OutOfMemory11) => Deleting,
    all(StoreReady14 = True(ReconcilePaused8 | ReconcilePaused10) | False, NetworkUnavailable = True(OutOfMemory | ReconcilePaused) | Unknown) => Degraded,
    all(Attached = True | False, Available = False | Unknown, any = Unknown(Creating)) => Deleting,
    all(Available, StoreReady = True(OutOfMemory11) | False(OutOfMemory11)) => Pending,
    StoreReady14 = True(ReconcilePaused10) => Unknown,
    all(Available = True(OutOfMemory | ReconcilePaused | Progressing), Synced = True(BackoffLimitExceeded) | False(BackoffLimitExceeded) | Unknown(BackoffLimitExceeded)) => Pending,
    _ => Unknown,
),
never(all(Available16, JobFailed8 = True(phase) | False(phase), StoreReady, JobFailed13 = True | Unknown)),
never(all(Progressing9 = True | False, all(Attached = Unknown, any = True | False))),
ensure(all(StoreReady14 = True(DeadlineExceeded9), Available16, Progressing18, MongoDBAccessRequestReady = True(ReconcilePaused) | False | Unknown(ReconcilePaused), StoreReady1 = True(ReconcilePaused10) | Unknown(DeadlineExceeded9), JobFailed, Progressing, any(Available16, JobFailed17, Progressing9, NetworkUnavailable = True | Unknown, JobFailed13 = True(ReconcilePaused | Progressing) | Unknown(Progressing), Degraded = False, phase = Pending, StoreReady1)) => any(phase = Unknown, phase = Degraded | Deleting | Pending)),
ensure(all(JobFailed8 = True | False, StoreReady = True(OutOfMemory11) | False(OutOfMemory11) | Unknown(OutOfMemory11), all(JobFailed8 = True(phase | Deleting) | False(Deleting) | Unknown(Deleting))) => any(all(Available = False | Unknown, any = True(DeadlineExceeded | Creating) | Unknown), phase = Degraded | Deleting | Pending | Unknown)),
)] pub struct List57Status { conditions: Vec<Entry>, phase: List57Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    ///     Indented,
    ///   and less.
    Synced(reasons(ReconcilePaused8 = "a:b,ReconcilePaused8_", NotFound9, #[doc = " Trailing space "] #[doc = " / and a slash"] Deleting10, None, NotFound12 = "a:b,NotFound12_", Deleting, NotFound, #[doc = "  "] OutOfMemory, Deleting3)) = "example.com/Syncedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Degraded(unread, reasons(None, NotFound12 = "a:b,NotFound12_")),
    JobFailed(reasons(#[doc = " Trailing space "] #[doc = " / and a slash"] Deleting10, None, NotFound12 = "a:b,NotFound12_", Deleting, NotFound, #[doc = "  "] OutOfMemory, Deleting3, Deleting4, r#type, Creating)) = "example.com/JobFailedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    StoreReady(unread, reasons(#[doc = " Trailing space "] #[doc = " / and a slash"] Deleting10)),
    Ready,
    ///     Indented,
    ///   and less.
    JobScheduled(absent = True, unread, reasons(#[doc = " Trailing space "] #[doc = " / and a slash"] Deleting10, None, NotFound12 = "a:b,NotFound12_")),
    Attached(reasons(None, NotFound12 = "a:b,NotFound12_", Deleting)),
    JobCompleted(reasons(Deleting, NotFound, #[doc = "  "] OutOfMemory, Deleting3, Deleting4, r#type, Creating)),
    Available(unread, reasons(ReconcilePaused8 = "a:b,ReconcilePaused8_", NotFound9)),
    JobScheduled9(unread, reasons(Deleting3, Deleting4, r#type, Creating, ReconcilePaused, ReconcilePaused8 = "a:b,ReconcilePaused8_", NotFound9, #[doc = " Trailing space "] #[doc = " / and a slash"] Deleting10, None, NotFound12 = "a:b,NotFound12_", Deleting, NotFound, #[doc = "  "] OutOfMemory)) = "J9",
    StoreReady10(unread, reasons(ReconcilePaused8 = "a:b,ReconcilePaused8_")),
    JobCompleted11(unread, reasons(Deleting3, Deleting4, r#type)),
    Attached12(negative, unread, reasons(None)),
    Attached13(negative, reasons(NotFound12 = "a:b,NotFound12_")),
    all(absent = False, unread),
    JobFailed15(unread, reasons(NotFound9)),
    StoreReady16(unread),
    JobCompleted17(unread, reasons(ReconcilePaused8 = "a:b,ReconcilePaused8_", NotFound9)) = "gateway.networking.k8s.io/JobCompleted17",
    JobScheduled18(reasons(#[doc = "  "] OutOfMemory, Deleting3)),
    Attached19,
    Attached20(negative),
    JobScheduled21(reasons(Deleting)),
    Degraded22(unread, reasons(Deleting, NotFound)),
    MongoDBAccessRequestReady(reasons(NotFound, #[doc = "  "] OutOfMemory, Deleting3)),
    Progressing(unread, reasons(ReconcilePaused8 = "a:b,ReconcilePaused8_")) = "example.com/Progressing",
    Err(absent = False, unread, reasons(ReconcilePaused, ReconcilePaused8 = "a:b,ReconcilePaused8_")),
    JobCompleted26(negative, unread, reasons(ReconcilePaused, ReconcilePaused8 = "a:b,ReconcilePaused8_")),
    Synced27(unread, reasons(NotFound, #[doc = "  "] OutOfMemory)) = "gateway.networking.k8s.io/Synced27",
    JobCompleted28(absent = True, unread, reasons(None, NotFound12 = "a:b,NotFound12_")),
    Progressing29(absent = True, unread, reasons(ReconcilePaused, ReconcilePaused8 = "a:b,ReconcilePaused8_", NotFound9, #[doc = " Trailing space "] #[doc = " / and a slash"] Deleting10, None, NotFound12 = "a:b,NotFound12_", Deleting, NotFound, #[doc = "  "] OutOfMemory, Deleting3, Deleting4, r#type, Creating)) = "example.com/Progressing29xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    Synced30(unread),
    Synced31(absent = True, unread, reasons(Deleting, NotFound, #[doc = "  "] OutOfMemory)),
    Ready32(reasons(r#type, Creating, ReconcilePaused)),
    MongoDBAccessRequestReady33(absent = False, unread, reasons(Deleting4, r#type, Creating)) = "gateway.networking.k8s.io/MongoDBAccessRequestReady33",
    Attached34(unread),
    MongoDBAccessRequestReady35(reasons(Creating, ReconcilePaused, ReconcilePaused8 = "a:b,ReconcilePaused8_")),
    NetworkUnavailable(unread, reasons(ReconcilePaused, ReconcilePaused8 = "a:b,ReconcilePaused8_")),
    JobScheduled37(negative, reasons(NotFound9)),
    JobCompleted38(absent = True, reasons(NotFound9)),
    JobFailed39(unread, reasons(ReconcilePaused8 = "a:b,ReconcilePaused8_")) = "gateway.networking.k8s.io/JobFailed39",
    True(unread),
    StoreReady41(negative),
),
rules(
    all(JobFailed = True(Deleting | NotFound | r#type) | False(Deleting10), Attached20, JobCompleted38 = True(NotFound9) | False(NotFound9) | Unknown(NotFound9)) => Pending,
    all(Attached = True(None | NotFound12 | Deleting) | False(None | NotFound12) | Unknown(None | NotFound12 | Deleting), StoreReady41 = False | Unknown) => Pending,
    all(JobScheduled37, MongoDBAccessRequestReady35) => Completed,
    all(MongoDBAccessRequestReady = True | False(NotFound | Deleting3) | Unknown(OutOfMemory), JobScheduled18 = True(OutOfMemory | Deleting3) | False(OutOfMemory | Deleting3), Attached13 = True(NotFound12), Ready32 = True(r#type | ReconcilePaused) | Unknown(r#type)) => Pending,
    all(JobCompleted = False | Unknown, Synced = Unknown, MongoDBAccessRequestReady35 = True(ReconcilePaused8) | False) => Degraded,
    any(Ready = Unknown, MongoDBAccessRequestReady = False) => Error,
    all(Attached19, JobScheduled21 = False | Unknown, MongoDBAccessRequestReady = True(OutOfMemory)) => Unknown,
    _ => Completed,
),
)] pub struct List58Status { conditions: Vec<Entry>, phase: List58Phase, observed_generation: i64 }

#[derive(PhaseStatus)] #[phase(
conditions(
    Degraded(absent = True, unread, reasons(#[doc = "  "] Creating18 = "Replica18IsReadyToServe")),
    JobFailed,
    Attached(reasons(DeadlineExceeded = "Replica11IsReadyToServe", True = "Replica12IsReadyToServe")) = "example.com/Attached",
    core(unread, reasons(Creating3 = "Replica03IsReadyToServe", Creating4 = "Replica04IsReadyToServe", Deleting5 = "Replica05IsReadyToServe")),
    Progressing(negative, unread, reasons(Creating = "Replica02IsReadyToServe", Creating3 = "Replica03IsReadyToServe", Creating4 = "Replica04IsReadyToServe")),
    JobCompleted(negative, reasons(Deleting5 = "Replica05IsReadyToServe", ALL = "Replica06IsReadyToServe", BackoffLimitExceeded = "Replica07IsReadyToServe")),
    MongoDBAccessRequestReady(reasons(ReconcilePaused = "Replica10IsReadyToServe")),
    Degraded7(reasons(#[doc = "  "] Progressing = "Replica17IsReadyToServe", #[doc = "  "] Creating18 = "Replica18IsReadyToServe", NotFound = "Replica00IsReadyToServe")),
    JobCompleted8(negative, reasons(True = "Replica12IsReadyToServe", BackoffLimitExceeded13 = "Replica13IsReadyToServe", DeadlineExceeded14 = "Replica14IsReadyToServe")),
    Ready(negative, reasons(ALL = "Replica06IsReadyToServe", BackoffLimitExceeded = "Replica07IsReadyToServe")),
    Synced(unread, reasons(Creating = "Replica02IsReadyToServe", Creating3 = "Replica03IsReadyToServe")),
    Available(unread) = "gateway.networking.k8s.io/Available",
    JobFailed12(unread) = "x-1/JobFailed12.v1-beta_2",
    /// Snöwman ☃
    Synced13(reasons(BackoffLimitExceeded13 = "Replica13IsReadyToServe", DeadlineExceeded14 = "Replica14IsReadyToServe")),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    JobFailed14(reasons(Deleting = "Replica01IsReadyToServe", Creating = "Replica02IsReadyToServe")) = "gateway.networking.k8s.io/JobFailed14",
    /// Quotes " and \ and */ and {braces} and `ticks`
    JobCompleted15(unread, reasons(#[doc = "  indented carriage\r"] #[doc = "   return"] Another = "Replica08IsReadyToServe", Deleting9 = "Replica09IsReadyToServe")),
    JobScheduled(absent = False, unread, reasons(Creating4 = "Replica04IsReadyToServe", Deleting5 = "Replica05IsReadyToServe", ALL = "Replica06IsReadyToServe", BackoffLimitExceeded = "Replica07IsReadyToServe", #[doc = "  indented carriage\r"] #[doc = "   return"] Another = "Replica08IsReadyToServe", Deleting9 = "Replica09IsReadyToServe", ReconcilePaused = "Replica10IsReadyToServe", DeadlineExceeded = "Replica11IsReadyToServe")),
    Available17(absent = False, unread, reasons(True = "Replica12IsReadyToServe")),
    #[doc = " carriage\rreturn"]
    StoreReady(negative, reasons(#[doc = "  "] Progressing = "Replica17IsReadyToServe", #[doc = "  "] Creating18 = "Replica18IsReadyToServe", NotFound = "Replica00IsReadyToServe", Deleting = "Replica01IsReadyToServe", Creating = "Replica02IsReadyToServe", Creating3 = "Replica03IsReadyToServe", Creating4 = "Replica04IsReadyToServe", Deleting5 = "Replica05IsReadyToServe", ALL = "Replica06IsReadyToServe")) = "x-1/StoreReady.v1-beta_2",
    Attached19(unread) = "example.com/Attached19xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    MongoDBAccessRequestReady20,
    MongoDBAccessRequestReady21(negative, reasons(ReconcilePaused = "Replica10IsReadyToServe", DeadlineExceeded = "Replica11IsReadyToServe")),
    Progressing22(negative, unread, reasons(Creating15 = "Replica15IsReadyToServe", NotFound16 = "Replica16IsReadyToServe", #[doc = "  "] Progressing = "Replica17IsReadyToServe")),
    Degraded23(negative, unread, reasons(ALL = "Replica06IsReadyToServe", BackoffLimitExceeded = "Replica07IsReadyToServe")),
    #[doc = " carriage\rreturn"]
    Degraded24(unread),
    JobFailed25(unread, reasons(BackoffLimitExceeded = "Replica07IsReadyToServe", #[doc = "  indented carriage\r"] #[doc = "   return"] Another = "Replica08IsReadyToServe", Deleting9 = "Replica09IsReadyToServe")),
    /// One line.
    JobScheduled26,
    Progressing27(negative, reasons(BackoffLimitExceeded13 = "Replica13IsReadyToServe", DeadlineExceeded14 = "Replica14IsReadyToServe")),
    MongoDBAccessRequestReady28(unread, reasons(Creating4 = "Replica04IsReadyToServe", Deleting5 = "Replica05IsReadyToServe", ALL = "Replica06IsReadyToServe")),
    JobCompleted29(unread, reasons(#[doc = "  indented carriage\r"] #[doc = "   return"] Another = "Replica08IsReadyToServe")),
    /// Snöwman ☃
    Ready30(unread, reasons(NotFound16 = "Replica16IsReadyToServe", #[doc = "  "] Progressing = "Replica17IsReadyToServe")),
    /// Two
    /// lines.
    Progressing31(unread),
    StoreReady32(unread),
    JobCompleted33(reasons(Creating15 = "Replica15IsReadyToServe")) = "example.com/JobCompleted33",
    JobFailed34(unread, reasons(#[doc = "  indented carriage\r"] #[doc = "   return"] Another = "Replica08IsReadyToServe")),
    Available35(absent = False, unread, reasons(Deleting = "Replica01IsReadyToServe")),
    JobCompleted36(unread, reasons(ReconcilePaused = "Replica10IsReadyToServe")) = "gateway.networking.k8s.io/JobCompleted36",
    Attached37(reasons(DeadlineExceeded = "Replica11IsReadyToServe", True = "Replica12IsReadyToServe")),
    StoreReady38(negative, reasons(Deleting = "Replica01IsReadyToServe", Creating = "Replica02IsReadyToServe", Creating3 = "Replica03IsReadyToServe")),
    Available39(negative, unread, reasons(Deleting5 = "Replica05IsReadyToServe", ALL = "Replica06IsReadyToServe", BackoffLimitExceeded = "Replica07IsReadyToServe")) = "x-1/Available39.v1-beta_2",
    MongoDBAccessRequestReady40(unread, reasons(#[doc = "  "] Progressing = "Replica17IsReadyToServe", #[doc = "  "] Creating18 = "Replica18IsReadyToServe")),
    JobScheduled41,
    MongoDBAccessRequestReady42(negative, reasons(DeadlineExceeded = "Replica11IsReadyToServe", True = "Replica12IsReadyToServe", BackoffLimitExceeded13 = "Replica13IsReadyToServe")) = "gateway.networking.k8s.io/MongoDBAccessRequestReady42",
    Ready43(unread),
    Synced44(unread, reasons(ALL = "Replica06IsReadyToServe", BackoffLimitExceeded = "Replica07IsReadyToServe", #[doc = "  indented carriage\r"] #[doc = "   return"] Another = "Replica08IsReadyToServe")) = "gateway.networking.k8s.io/Synced44",
    /// One line.
    MongoDBAccessRequestReady45(unread),
    JobCompleted46(unread, reasons(#[doc = "  "] Progressing = "Replica17IsReadyToServe")),
    /// A paragraph.
    /// 
    /// Another one.
    /// 
    Ready47(unread) = "R9",
    Progressing48(unread, reasons(True = "Replica12IsReadyToServe", BackoffLimitExceeded13 = "Replica13IsReadyToServe", DeadlineExceeded14 = "Replica14IsReadyToServe")),
    Ready49(unread, reasons(BackoffLimitExceeded = "Replica07IsReadyToServe")),
    Ready50(absent = False, unread, reasons(NotFound16 = "Replica16IsReadyToServe", #[doc = "  "] Progressing = "Replica17IsReadyToServe", #[doc = "  "] Creating18 = "Replica18IsReadyToServe")),
    NetworkUnavailable(absent = False, unread, reasons(Deleting = "Replica01IsReadyToServe", Creating = "Replica02IsReadyToServe", Creating3 = "Replica03IsReadyToServe")),
    Synced52(negative, unread, reasons(DeadlineExceeded = "Replica11IsReadyToServe")),
    Progressing53(reasons(BackoffLimitExceeded13 = "Replica13IsReadyToServe")),
    JobFailed54(unread, reasons(#[doc = "  "] Progressing = "Replica17IsReadyToServe")),
    MongoDBAccessRequestReady55(reasons(NotFound = "Replica00IsReadyToServe")),
    MongoDBAccessRequestReady56(unread),
    Degraded57(negative, reasons(Deleting9 = "Replica09IsReadyToServe", ReconcilePaused = "Replica10IsReadyToServe", DeadlineExceeded = "Replica11IsReadyToServe")),
    Synced58(reasons(BackoffLimitExceeded13 = "Replica13IsReadyToServe")),
    Ready59(negative, unread),
    JobScheduled60,
    Progressing61(absent = True, reasons(ReconcilePaused = "Replica10IsReadyToServe", DeadlineExceeded = "Replica11IsReadyToServe", True = "Replica12IsReadyToServe")),
    Ready62(reasons(NotFound = "Replica00IsReadyToServe")),
    Attached63,
),
rules(
    all(JobCompleted33 = Unknown(Creating15), MongoDBAccessRequestReady42 = False | Unknown) => Completed,
    all(StoreReady = False(NotFound) | Unknown(Creating18 | Deleting5), Progressing53 = True(BackoffLimitExceeded13), Ready62 = True(NotFound) | False(NotFound) | Unknown(NotFound), Ready = True(ALL | BackoffLimitExceeded) | False) => Deleting,
    all(Synced13 = True | False, Attached37) => r#loop,
    all(Attached63, JobScheduled41 = Unknown) => Pending,
    /// One line.
    all(JobCompleted = True(ALL | BackoffLimitExceeded), JobCompleted33 = True | False(Creating15) | Unknown(Creating15), Progressing61) => Deleting,
    all(MongoDBAccessRequestReady20, MongoDBAccessRequestReady = True(ReconcilePaused), JobFailed14, JobScheduled60 = False, Progressing53 = False(BackoffLimitExceeded13), MongoDBAccessRequestReady21 = Unknown, Attached37, JobScheduled26, any(all(JobCompleted8 = True(DeadlineExceeded14) | False(DeadlineExceeded14), StoreReady38, Degraded7 = True | False | Unknown), JobFailed14 = True | Unknown)) => Deleting,
    all(JobScheduled41, Degraded7 = True(Progressing)) => Ok,
    all(Attached = False, JobCompleted8) => Completed,
    all(Degraded57, Synced58 = True(BackoffLimitExceeded13), JobScheduled26 = True | False | Unknown, MongoDBAccessRequestReady55 = True | Unknown(NotFound)) => Deleting,
    all(JobFailed = False | Unknown, Progressing27 = True(BackoffLimitExceeded13)) => Deleting,
    any(JobScheduled41) => Completed,
    _ => Default,
),
ensure(all(MongoDBAccessRequestReady = True(ReconcilePaused) | False(ReconcilePaused) | Unknown(ReconcilePaused), phase = Deleting | Completed) => any(all(Available17 = True(True) | False | Unknown(True), MongoDBAccessRequestReady55 = True(NotFound)), phase = Completed | Deleting)),
)] pub struct List59Status { conditions: Vec<Entry>, phase: List59Phase, observed_generation: i64 }
