//! The length of an expansion, which every build of every user reads.

use super::parsed;

/// A status as operators have them: 8 fields, 5 conditions, 6 rules.
const STATUS: &str = "
    /// What became of the backup.
    #[derive(PhaseStatus, Serialize, Deserialize, Clone, Debug, Default, JsonSchema)]
    #[serde(rename_all = \"camelCase\")]
    #[phase(
        conditions(
            /// Can we see and use the backup store?
            BucketStoreReady,
            /// May we read the database?
            MongoDBAccessRequestReady,
            JobScheduled,
            JobCompleted,
            JobFailed(negative),
        ),
        rules(
            /// Something has to be mended by hand.
            any(BucketStoreReady = False, MongoDBAccessRequestReady = False) => Blocked,
            JobFailed => Failed,
            all(BucketStoreReady, MongoDBAccessRequestReady, JobCompleted) => Completed,
            all(BucketStoreReady, MongoDBAccessRequestReady, JobScheduled) => Running,
            all(BucketStoreReady, MongoDBAccessRequestReady) => Ready,
            _ => Pending,
        ),
    )]
    pub struct BackupStatus {
        #[serde(default)]
        pub conditions: Vec<Condition>,
        pub phase: Option<BackupPhase>,
        pub observed_generation: Option<i64>,
        pub job_name: Option<String>,
        pub started_at: Option<String>,
        pub finished_at: Option<String>,
        pub bytes: Option<i64>,
        #[serde(default)]
        pub failures: i32,
    }";

/// Exact, so that a change does not go unnoticed. To print the expansion: `cargo test -p phase-macros length --
/// --nocapture`.
#[test]
fn lines_and_bytes_of_an_expansion() {
    let expansion = syn::parse2(crate::derive(&parsed(STATUS))).unwrap();
    let text = prettyplease::unparse(&expansion);
    println!("{text}");
    assert_eq!((text.lines().count(), text.len()), (228, 8_987));
}
