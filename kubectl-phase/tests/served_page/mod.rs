//! The page that `kubectl phase playground` serves, and requests to it.

use serde::Deserialize;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command};

/// Ends with this value.
pub struct ServedPage {
    program: Child,
    port: u16,
}

#[derive(Deserialize)]
pub struct MenuEntry {
    pub name: String,
    pub file: String,
    pub about: String,
}

impl ServedPage {
    pub fn of(mut command: Command) -> Self {
        let mut program = command.spawn().unwrap();
        let mut line = String::new();
        let mut out = BufReader::new(program.stdout.take().unwrap());
        out.read_line(&mut line).unwrap();
        let port = line.trim_end().strip_prefix("http://localhost:");
        let port = port.and_then(|port| port.parse().ok());
        Self {
            program,
            port: port.unwrap_or_else(|| panic!("no address: {line:?}")),
        }
    }

    /// The content of the answer.
    pub fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let (_, content) = answer.split_once("\r\n\r\n").unwrap();
        content.into()
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
