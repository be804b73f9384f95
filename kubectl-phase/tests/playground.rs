//! `kubectl phase playground` without a cluster: what its menu has. `playground/tests` has the page.

mod program;
mod served_page;

use served_page::ServedPage;

#[test]
fn rules_of_a_file_come_first() {
    let file = "tests/lists/backup-fixed.json";
    let page = ServedPage::of(program::command(&["playground", "--port", "0", "--rules", file]));
    let menu = page.menu();
    assert_eq!(menu[0].name, file);
    assert_eq!(menu[0].about, format!("in {file}"));
    let rules = program::run(&["export", "rust", "--rules", file]).out;
    assert_eq!(page.text(&menu[0]).trim_end(), rules.trim_end());
    assert_eq!(menu[1].name, "Backup");
    assert!(page.text(&menu[1]).contains("JobFailed"));
    assert!(page.address.ends_with("/?template=0"), "{}", page.address);
    assert!(page.get("/?template=0").starts_with("<!"));
    let host = format!("Host: {}\r\n", page.host());
    assert_eq!(page.ask("/templates/given/1", &host).0, "404");
}

/// Anyone may make a name lead to this machine.
#[test]
fn pages_of_others_read_nothing() {
    let page = ServedPage::of(program::command(&[
        "playground",
        "--port",
        "0",
        "--rules",
        "tests/lists/store.json",
    ]));
    let (here, port) = (page.host(), page.host().split_once(':').unwrap().1);
    let numeric = format!("127.0.0.1:{port}");
    for (host, origin, status) in [
        (here, None, "200"),
        (&numeric, Some(format!("http://{here}")), "200"),
        ("evil.example", None, "403"),
        (&format!("evil.example:{port}"), None, "403"),
        (here, Some("https://evil.example".into()), "403"),
        (here, Some("null".into()), "403"),
    ] {
        let origin = origin.map(|origin| format!("Origin: {origin}\r\n"));
        let headers = format!("Host: {host}\r\n{}", origin.unwrap_or_default());
        for path in ["/", "/templates.json", "/templates/given/0"] {
            assert_eq!(page.ask(path, &headers).0, status, "{path} {headers}");
        }
    }
}

/// The page shows what is wrong with it, so it is given as it is.
#[test]
fn rust_source_that_does_not_build() {
    let page = ServedPage::of(program::command(&[
        "playground",
        "--port",
        "0",
        "--rules",
        "tests/check/status.rs",
    ]));
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/check/status.rs"));
    assert_eq!(page.text(&page.menu()[0]), text.unwrap());
}

#[test]
fn without_a_cluster() {
    let page = ServedPage::of(program::command(&["playground", "--port", "0"]));
    assert_eq!(page.menu()[0].name, "Backup");
    assert_eq!(
        page.address,
        format!("http://{}", page.host()),
        "the page shows what it has kept"
    );
    let error = program::run(&["playground", "--port", "0", "--context", "nowhere"]);
    assert_eq!(error.code, Some(2));
    assert!(error.err.starts_with("error: no cluster: "), "{}", error.err);
}

#[test]
fn port_that_is_taken() {
    let taken = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let run = program::run(&["playground", "--port", &port]);
    assert_eq!(run.code, Some(2));
    let message = format!("error: port {port} of localhost: ");
    assert!(
        run.err.contains(&message) && run.err.contains("help: --port 0"),
        "{}",
        run.err
    );
}
