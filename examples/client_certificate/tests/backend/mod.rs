//! A tiny web application: says who asks, and echoes over a WebSocket.

use crate::web_server::Files;
use client_certificate::signing::{CERTIFICATE, KEY};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// The key and its answer in RFC 6455.
const WEB_SOCKET_KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";
const WEB_SOCKET_ACCEPT: &str = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";
/// "hello" in a text frame.
const FRAME: &[u8] = b"\x81\x05hello";

const PATIENCE: Duration = Duration::from_secs(60);

/// Starts it, and returns its URL.
pub fn start() -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for connection in listener.incoming() {
            std::thread::spawn(move || answer(&connection.unwrap()));
        }
    });
    url
}

fn answer(mut connection: &TcpStream) {
    connection.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut reader = BufReader::new(connection);
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 || line == "\r\n" {
            break;
        }
        head.push(line.trim_end().to_owned());
    }
    let header = |name: &str| {
        let found = head
            .iter()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        found.unwrap_or_default()
    };
    // That nginx hung up is no error.
    let _ = if (header("Upgrade"), header("Connection")) == ("websocket", "upgrade") {
        let mut frame = [0; FRAME.len()];
        write!(
            connection,
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Accept: {WEB_SOCKET_ACCEPT}\r\n\r\n"
        )
        .and_then(|()| reader.read_exact(&mut frame))
        .and_then(|()| connection.write_all(&frame))
    } else {
        let subject = header("X-Client-Subject");
        let length = subject.len();
        write!(
            connection,
            "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{subject}"
        )
    };
}

/// Opens a WebSocket with alice's certificate, sends a frame and tells what comes back.
pub fn web_socket(files: &Files, port: u16) -> String {
    let mut client = Command::new("openssl")
        .args([
            "s_client",
            "-quiet",
            "-connect",
            &format!("localhost:{port}"),
            "-cert",
        ])
        .arg(files.file("alice", CERTIFICATE))
        .arg("-key")
        .arg(files.file("alice", KEY))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = client.stdin.take().unwrap();
    write!(
        input,
        "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {WEB_SOCKET_KEY}\r\n\r\n"
    )
    .unwrap();
    let mut output = BufReader::new(client.stdout.take().unwrap());
    let (sender, answer) = mpsc::channel();
    std::thread::spawn(move || {
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert_ne!(output.read_line(&mut head).unwrap(), 0, "{head}");
        }
        assert!(head.contains(WEB_SOCKET_ACCEPT), "{head}");
        // The connection is no HTTP any more: what goes in comes back.
        input.write_all(FRAME).unwrap();
        let mut frame = [0; FRAME.len()];
        output.read_exact(&mut frame).unwrap();
        let status = head.split(' ').nth(1).unwrap();
        let echo = String::from_utf8_lossy(&frame[2..]);
        sender.send(format!("{status}, and back comes {echo}")).unwrap();
    });
    let answer = answer.recv_timeout(PATIENCE);
    client.kill().unwrap();
    client.wait().unwrap();
    answer.expect("an answer over the WebSocket")
}
