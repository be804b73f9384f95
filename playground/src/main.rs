//! Serves the playground on this machine. The page is in this program, and so is the engine: no WebAssembly, nothing but Rust.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use clap::Parser;
use engine::{Call, Engine};
use include_dir::{Dir, include_dir};
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;

static PAGE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/page");

/// More than a person types or pastes.
const LONGEST_REQUEST: usize = 16 << 20;

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
    let app = Router::new()
        .route("/engine/{call}", post(answer))
        .layer(DefaultBodyLimit::max(LONGEST_REQUEST))
        .fallback(file)
        .with_state(Arc::<Mutex<Engine>>::default());
    axum::serve(listener, app).await
}

async fn answer(
    State(engine): State<Arc<Mutex<Engine>>>,
    Path(name): Path<String>,
    payload: Bytes,
) -> Result<Response, (StatusCode, String)> {
    let call = Call::ALL.into_iter().find(|call| call.as_str() == name);
    let form = forms::Call::ALL.into_iter().find(|call| call.as_str() == name);
    let refused = |error: &dyn std::error::Error| (StatusCode::BAD_REQUEST, error.to_string());
    let answer = tokio::task::spawn_blocking(move || {
        let payload = str::from_utf8(&payload).map_err(|error| refused(&error))?;
        let answer = match (call, form) {
            (Some(call), _) => engine
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .answer(call, payload),
            (None, Some(form)) => forms::answer(form, payload),
            (None, None) => return Err((StatusCode::NOT_FOUND, format!("no call `{name}`"))),
        };
        answer.map_err(|error| refused(&error))
    });
    let answer = answer
        .await
        .map_err(|error| (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))??;
    Ok(([(header::CONTENT_TYPE, "application/json")], answer).into_response())
}

async fn file(uri: Uri) -> Response {
    let path = match uri.path().trim_start_matches('/') {
        "" => "index.html",
        path => path,
    };
    let Some(file) = PAGE.get_file(path) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    let headers = [
        (header::CONTENT_TYPE, kind.as_ref().to_owned()),
        (header::CACHE_CONTROL, "no-cache".into()),
    ];
    (headers, file.contents()).into_response()
}
