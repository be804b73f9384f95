//! Eight backups on seven nodes, no two on one: the last rule is unreachable, which takes too many steps to find out.

use k8s_openapi::apimachinery::pkg::apis::meta::v1::Condition;
use phase_rules::PhaseStatus;

#[derive(PhaseStatus)]
#[phase(
    conditions(
        Backup1OnNode1, Backup1OnNode2, Backup1OnNode3, Backup1OnNode4, Backup1OnNode5, Backup1OnNode6, Backup1OnNode7,
        Backup2OnNode1, Backup2OnNode2, Backup2OnNode3, Backup2OnNode4, Backup2OnNode5, Backup2OnNode6, Backup2OnNode7,
        Backup3OnNode1, Backup3OnNode2, Backup3OnNode3, Backup3OnNode4, Backup3OnNode5, Backup3OnNode6, Backup3OnNode7,
        Backup4OnNode1, Backup4OnNode2, Backup4OnNode3, Backup4OnNode4, Backup4OnNode5, Backup4OnNode6, Backup4OnNode7,
        Backup5OnNode1, Backup5OnNode2, Backup5OnNode3, Backup5OnNode4, Backup5OnNode5, Backup5OnNode6, Backup5OnNode7,
        Backup6OnNode1, Backup6OnNode2, Backup6OnNode3, Backup6OnNode4, Backup6OnNode5, Backup6OnNode6, Backup6OnNode7,
        Backup7OnNode1, Backup7OnNode2, Backup7OnNode3, Backup7OnNode4, Backup7OnNode5, Backup7OnNode6, Backup7OnNode7,
        Backup8OnNode1, Backup8OnNode2, Backup8OnNode3, Backup8OnNode4, Backup8OnNode5, Backup8OnNode6, Backup8OnNode7,
    ),
    rules(
        not(any(
            Backup1OnNode1, Backup1OnNode2, Backup1OnNode3, Backup1OnNode4, Backup1OnNode5, Backup1OnNode6, Backup1OnNode7
        )) => Pending,
        not(any(
            Backup2OnNode1, Backup2OnNode2, Backup2OnNode3, Backup2OnNode4, Backup2OnNode5, Backup2OnNode6, Backup2OnNode7
        )) => Pending,
        not(any(
            Backup3OnNode1, Backup3OnNode2, Backup3OnNode3, Backup3OnNode4, Backup3OnNode5, Backup3OnNode6, Backup3OnNode7
        )) => Pending,
        not(any(
            Backup4OnNode1, Backup4OnNode2, Backup4OnNode3, Backup4OnNode4, Backup4OnNode5, Backup4OnNode6, Backup4OnNode7
        )) => Pending,
        not(any(
            Backup5OnNode1, Backup5OnNode2, Backup5OnNode3, Backup5OnNode4, Backup5OnNode5, Backup5OnNode6, Backup5OnNode7
        )) => Pending,
        not(any(
            Backup6OnNode1, Backup6OnNode2, Backup6OnNode3, Backup6OnNode4, Backup6OnNode5, Backup6OnNode6, Backup6OnNode7
        )) => Pending,
        not(any(
            Backup7OnNode1, Backup7OnNode2, Backup7OnNode3, Backup7OnNode4, Backup7OnNode5, Backup7OnNode6, Backup7OnNode7
        )) => Pending,
        not(any(
            Backup8OnNode1, Backup8OnNode2, Backup8OnNode3, Backup8OnNode4, Backup8OnNode5, Backup8OnNode6, Backup8OnNode7
        )) => Pending,
        any(
            all(Backup1OnNode1, Backup2OnNode1), all(Backup1OnNode1, Backup3OnNode1), all(Backup1OnNode1, Backup4OnNode1),
            all(Backup1OnNode1, Backup5OnNode1), all(Backup1OnNode1, Backup6OnNode1), all(Backup1OnNode1, Backup7OnNode1),
            all(Backup1OnNode1, Backup8OnNode1), all(Backup2OnNode1, Backup3OnNode1), all(Backup2OnNode1, Backup4OnNode1),
            all(Backup2OnNode1, Backup5OnNode1), all(Backup2OnNode1, Backup6OnNode1), all(Backup2OnNode1, Backup7OnNode1),
            all(Backup2OnNode1, Backup8OnNode1), all(Backup3OnNode1, Backup4OnNode1), all(Backup3OnNode1, Backup5OnNode1),
            all(Backup3OnNode1, Backup6OnNode1), all(Backup3OnNode1, Backup7OnNode1), all(Backup3OnNode1, Backup8OnNode1),
            all(Backup4OnNode1, Backup5OnNode1), all(Backup4OnNode1, Backup6OnNode1), all(Backup4OnNode1, Backup7OnNode1),
            all(Backup4OnNode1, Backup8OnNode1), all(Backup5OnNode1, Backup6OnNode1), all(Backup5OnNode1, Backup7OnNode1),
            all(Backup5OnNode1, Backup8OnNode1), all(Backup6OnNode1, Backup7OnNode1), all(Backup6OnNode1, Backup8OnNode1),
            all(Backup7OnNode1, Backup8OnNode1),
        ) => Collided,
        any(
            all(Backup1OnNode2, Backup2OnNode2), all(Backup1OnNode2, Backup3OnNode2), all(Backup1OnNode2, Backup4OnNode2),
            all(Backup1OnNode2, Backup5OnNode2), all(Backup1OnNode2, Backup6OnNode2), all(Backup1OnNode2, Backup7OnNode2),
            all(Backup1OnNode2, Backup8OnNode2), all(Backup2OnNode2, Backup3OnNode2), all(Backup2OnNode2, Backup4OnNode2),
            all(Backup2OnNode2, Backup5OnNode2), all(Backup2OnNode2, Backup6OnNode2), all(Backup2OnNode2, Backup7OnNode2),
            all(Backup2OnNode2, Backup8OnNode2), all(Backup3OnNode2, Backup4OnNode2), all(Backup3OnNode2, Backup5OnNode2),
            all(Backup3OnNode2, Backup6OnNode2), all(Backup3OnNode2, Backup7OnNode2), all(Backup3OnNode2, Backup8OnNode2),
            all(Backup4OnNode2, Backup5OnNode2), all(Backup4OnNode2, Backup6OnNode2), all(Backup4OnNode2, Backup7OnNode2),
            all(Backup4OnNode2, Backup8OnNode2), all(Backup5OnNode2, Backup6OnNode2), all(Backup5OnNode2, Backup7OnNode2),
            all(Backup5OnNode2, Backup8OnNode2), all(Backup6OnNode2, Backup7OnNode2), all(Backup6OnNode2, Backup8OnNode2),
            all(Backup7OnNode2, Backup8OnNode2),
        ) => Collided,
        any(
            all(Backup1OnNode3, Backup2OnNode3), all(Backup1OnNode3, Backup3OnNode3), all(Backup1OnNode3, Backup4OnNode3),
            all(Backup1OnNode3, Backup5OnNode3), all(Backup1OnNode3, Backup6OnNode3), all(Backup1OnNode3, Backup7OnNode3),
            all(Backup1OnNode3, Backup8OnNode3), all(Backup2OnNode3, Backup3OnNode3), all(Backup2OnNode3, Backup4OnNode3),
            all(Backup2OnNode3, Backup5OnNode3), all(Backup2OnNode3, Backup6OnNode3), all(Backup2OnNode3, Backup7OnNode3),
            all(Backup2OnNode3, Backup8OnNode3), all(Backup3OnNode3, Backup4OnNode3), all(Backup3OnNode3, Backup5OnNode3),
            all(Backup3OnNode3, Backup6OnNode3), all(Backup3OnNode3, Backup7OnNode3), all(Backup3OnNode3, Backup8OnNode3),
            all(Backup4OnNode3, Backup5OnNode3), all(Backup4OnNode3, Backup6OnNode3), all(Backup4OnNode3, Backup7OnNode3),
            all(Backup4OnNode3, Backup8OnNode3), all(Backup5OnNode3, Backup6OnNode3), all(Backup5OnNode3, Backup7OnNode3),
            all(Backup5OnNode3, Backup8OnNode3), all(Backup6OnNode3, Backup7OnNode3), all(Backup6OnNode3, Backup8OnNode3),
            all(Backup7OnNode3, Backup8OnNode3),
        ) => Collided,
        any(
            all(Backup1OnNode4, Backup2OnNode4), all(Backup1OnNode4, Backup3OnNode4), all(Backup1OnNode4, Backup4OnNode4),
            all(Backup1OnNode4, Backup5OnNode4), all(Backup1OnNode4, Backup6OnNode4), all(Backup1OnNode4, Backup7OnNode4),
            all(Backup1OnNode4, Backup8OnNode4), all(Backup2OnNode4, Backup3OnNode4), all(Backup2OnNode4, Backup4OnNode4),
            all(Backup2OnNode4, Backup5OnNode4), all(Backup2OnNode4, Backup6OnNode4), all(Backup2OnNode4, Backup7OnNode4),
            all(Backup2OnNode4, Backup8OnNode4), all(Backup3OnNode4, Backup4OnNode4), all(Backup3OnNode4, Backup5OnNode4),
            all(Backup3OnNode4, Backup6OnNode4), all(Backup3OnNode4, Backup7OnNode4), all(Backup3OnNode4, Backup8OnNode4),
            all(Backup4OnNode4, Backup5OnNode4), all(Backup4OnNode4, Backup6OnNode4), all(Backup4OnNode4, Backup7OnNode4),
            all(Backup4OnNode4, Backup8OnNode4), all(Backup5OnNode4, Backup6OnNode4), all(Backup5OnNode4, Backup7OnNode4),
            all(Backup5OnNode4, Backup8OnNode4), all(Backup6OnNode4, Backup7OnNode4), all(Backup6OnNode4, Backup8OnNode4),
            all(Backup7OnNode4, Backup8OnNode4),
        ) => Collided,
        any(
            all(Backup1OnNode5, Backup2OnNode5), all(Backup1OnNode5, Backup3OnNode5), all(Backup1OnNode5, Backup4OnNode5),
            all(Backup1OnNode5, Backup5OnNode5), all(Backup1OnNode5, Backup6OnNode5), all(Backup1OnNode5, Backup7OnNode5),
            all(Backup1OnNode5, Backup8OnNode5), all(Backup2OnNode5, Backup3OnNode5), all(Backup2OnNode5, Backup4OnNode5),
            all(Backup2OnNode5, Backup5OnNode5), all(Backup2OnNode5, Backup6OnNode5), all(Backup2OnNode5, Backup7OnNode5),
            all(Backup2OnNode5, Backup8OnNode5), all(Backup3OnNode5, Backup4OnNode5), all(Backup3OnNode5, Backup5OnNode5),
            all(Backup3OnNode5, Backup6OnNode5), all(Backup3OnNode5, Backup7OnNode5), all(Backup3OnNode5, Backup8OnNode5),
            all(Backup4OnNode5, Backup5OnNode5), all(Backup4OnNode5, Backup6OnNode5), all(Backup4OnNode5, Backup7OnNode5),
            all(Backup4OnNode5, Backup8OnNode5), all(Backup5OnNode5, Backup6OnNode5), all(Backup5OnNode5, Backup7OnNode5),
            all(Backup5OnNode5, Backup8OnNode5), all(Backup6OnNode5, Backup7OnNode5), all(Backup6OnNode5, Backup8OnNode5),
            all(Backup7OnNode5, Backup8OnNode5),
        ) => Collided,
        any(
            all(Backup1OnNode6, Backup2OnNode6), all(Backup1OnNode6, Backup3OnNode6), all(Backup1OnNode6, Backup4OnNode6),
            all(Backup1OnNode6, Backup5OnNode6), all(Backup1OnNode6, Backup6OnNode6), all(Backup1OnNode6, Backup7OnNode6),
            all(Backup1OnNode6, Backup8OnNode6), all(Backup2OnNode6, Backup3OnNode6), all(Backup2OnNode6, Backup4OnNode6),
            all(Backup2OnNode6, Backup5OnNode6), all(Backup2OnNode6, Backup6OnNode6), all(Backup2OnNode6, Backup7OnNode6),
            all(Backup2OnNode6, Backup8OnNode6), all(Backup3OnNode6, Backup4OnNode6), all(Backup3OnNode6, Backup5OnNode6),
            all(Backup3OnNode6, Backup6OnNode6), all(Backup3OnNode6, Backup7OnNode6), all(Backup3OnNode6, Backup8OnNode6),
            all(Backup4OnNode6, Backup5OnNode6), all(Backup4OnNode6, Backup6OnNode6), all(Backup4OnNode6, Backup7OnNode6),
            all(Backup4OnNode6, Backup8OnNode6), all(Backup5OnNode6, Backup6OnNode6), all(Backup5OnNode6, Backup7OnNode6),
            all(Backup5OnNode6, Backup8OnNode6), all(Backup6OnNode6, Backup7OnNode6), all(Backup6OnNode6, Backup8OnNode6),
            all(Backup7OnNode6, Backup8OnNode6),
        ) => Collided,
        any(
            all(Backup1OnNode7, Backup2OnNode7), all(Backup1OnNode7, Backup3OnNode7), all(Backup1OnNode7, Backup4OnNode7),
            all(Backup1OnNode7, Backup5OnNode7), all(Backup1OnNode7, Backup6OnNode7), all(Backup1OnNode7, Backup7OnNode7),
            all(Backup1OnNode7, Backup8OnNode7), all(Backup2OnNode7, Backup3OnNode7), all(Backup2OnNode7, Backup4OnNode7),
            all(Backup2OnNode7, Backup5OnNode7), all(Backup2OnNode7, Backup6OnNode7), all(Backup2OnNode7, Backup7OnNode7),
            all(Backup2OnNode7, Backup8OnNode7), all(Backup3OnNode7, Backup4OnNode7), all(Backup3OnNode7, Backup5OnNode7),
            all(Backup3OnNode7, Backup6OnNode7), all(Backup3OnNode7, Backup7OnNode7), all(Backup3OnNode7, Backup8OnNode7),
            all(Backup4OnNode7, Backup5OnNode7), all(Backup4OnNode7, Backup6OnNode7), all(Backup4OnNode7, Backup7OnNode7),
            all(Backup4OnNode7, Backup8OnNode7), all(Backup5OnNode7, Backup6OnNode7), all(Backup5OnNode7, Backup7OnNode7),
            all(Backup5OnNode7, Backup8OnNode7), all(Backup6OnNode7, Backup7OnNode7), all(Backup6OnNode7, Backup8OnNode7),
            all(Backup7OnNode7, Backup8OnNode7),
        ) => Collided,
        _ => Running,
    ),
    ensure(phase = Running => Backup1OnNode1),
)]
pub struct BackupStatus {
    pub conditions: Vec<Condition>,
    pub phase: Option<BackupPhase>,
    pub observed_generation: Option<i64>,
}

fn main() {}
