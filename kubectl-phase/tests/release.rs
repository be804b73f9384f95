//! What krew installs is what the release workflow builds, and what it packs exists.

use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

fn read(file: &str) -> String {
    fs::read_to_string(format!("{}/../{file}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

#[test]
fn platforms_of_krew_are_those_of_the_release() {
    let workflow: Value = serde_saphyr::from_str(&read(".github/workflows/release.yml")).unwrap();
    let job = &workflow["jobs"]["kubectl-phase"];
    let upload = job["steps"].as_array().unwrap().iter().find_map(|step| {
        let with = &step["with"];
        with["archive"].as_str().map(|_| with)
    });
    let upload = upload.unwrap();
    let targets = job["strategy"]["matrix"]["include"].as_array().unwrap();
    let archives: BTreeSet<String> = targets
        .iter()
        .map(|include| {
            let archive = upload["archive"].as_str().unwrap();
            let archive = archive.replace("$bin", upload["bin"].as_str().unwrap());
            archive.replace("$target", include["target"].as_str().unwrap()) + ".tar.gz"
        })
        .collect();
    assert_eq!(upload["tar"], "all");
    for file in upload["include"].as_str().unwrap().split(',') {
        read(file);
    }

    // As krew-release-bot fills it in.
    let template = read(".krew.yaml").replace("{{ .TagName }}", "v1.2.3");
    let filled: Vec<String> = template
        .lines()
        .map(|line| {
            let uri = line.strip_prefix("      {{addURIAndSha \"");
            let uri = uri.and_then(|rest| rest.strip_suffix("\" .TagName | indent 6 }}"));
            uri.map_or_else(|| line.into(), |uri| format!("      uri: {uri}"))
        })
        .collect();
    let plugin: Value = serde_saphyr::from_str(&filled.join("\n")).unwrap();
    assert_eq!(plugin["spec"]["version"], "v1.2.3");
    let platforms = plugin["spec"]["platforms"].as_array().unwrap();
    let installed: BTreeSet<String> = platforms
        .iter()
        .map(|platform| {
            let of = |target: &str, os: &str, arch: &str| {
                let labels = &platform["selector"]["matchLabels"];
                assert_eq!(
                    (&labels["os"], &labels["arch"]),
                    (&os.into(), &arch.into()),
                    "{target}"
                );
            };
            let uri = platform["uri"].as_str().unwrap();
            let file = uri.rsplit('/').next().unwrap();
            let target = file.strip_prefix("kubectl-phase-").unwrap();
            let arch = if target.starts_with("aarch64") {
                "arm64"
            } else {
                "amd64"
            };
            let os = ["linux", "windows"].into_iter().find(|os| target.contains(os));
            of(target, os.unwrap_or("darwin"), arch);
            let executable = if os == Some("windows") {
                "kubectl-phase.exe"
            } else {
                "kubectl-phase"
            };
            assert_eq!(platform["bin"], executable);
            file.to_owned()
        })
        .collect();
    assert_eq!(installed, archives);
}
