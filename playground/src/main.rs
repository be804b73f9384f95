//! The playground as a program.

use clap::Parser;
use std::io;
use std::net::Ipv4Addr;
use tokio::net::TcpListener;

/// Serves the playground of phase-rules on localhost.
#[derive(Parser)]
struct Arguments {
    /// The port to listen on; 0 takes a free one
    #[arg(long, default_value_t = 8047)]
    port: u16,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let arguments = Arguments::parse();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, arguments.port)).await?;
    println!("http://localhost:{}", listener.local_addr()?.port());
    playground::serve(listener, Vec::new()).await
}
