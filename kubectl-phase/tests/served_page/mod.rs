//! The page that `kubectl phase playground` serves, and requests to it.

use serde::Deserialize;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

/// Ends with this value.
pub struct ServedPage {
    program: Child,
    /// Where the program says that the page is.
    pub address: String,
}

#[derive(Deserialize)]
pub struct MenuEntry {
    pub name: String,
    pub file: String,
    pub about: String,
}

impl ServedPage {
    pub fn of(mut command: Command) -> Self {
        let mut page = Self {
            program: command.stderr(Stdio::inherit()).spawn().unwrap(),
            address: String::new(),
        };
        let out = page.program.stdout.take().unwrap();
        BufReader::new(out).read_line(&mut page.address).unwrap();
        page.address = page.address.trim_end().into();
        page
    }

    /// `localhost:8047`
    pub fn host(&self) -> &str {
        let host = self.address.strip_prefix("http://").unwrap();
        host.split('/').next().unwrap()
    }

    /// The status and the content of the answer.
    pub fn ask(&self, path: &str, headers: &str) -> (String, String) {
        let mut stream = TcpStream::connect(self.host()).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (head, content) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.strip_prefix("HTTP/1.1 ").unwrap();
        (status[..3].into(), content.into())
    }

    /// The content of a page that is there.
    pub fn get(&self, path: &str) -> String {
        let (status, content) = self.ask(path, &format!("Host: {}\r\n", self.host()));
        assert_eq!(status, "200", "{path}");
        content
    }

    pub fn menu(&self) -> Vec<MenuEntry> {
        serde_json::from_str(&self.get("/templates.json")).unwrap()
    }

    pub fn text(&self, entry: &MenuEntry) -> String {
        self.get(&format!("/templates/{}", entry.file))
    }
}

impl Drop for ServedPage {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}
