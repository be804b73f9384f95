//! Serves the playground on this machine. The page is in this program, and so is the engine: no WebAssembly, nothing but Rust.

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use engine::{Call, Engine};
use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::net::TcpListener;

static PAGE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/page");

/// More than a person types or pastes.
const LONGEST_REQUEST: usize = 16 << 20;

/// A text of the menu.
#[derive(Clone, Debug)]
pub struct Template {
    /// What the menu calls it.
    pub name: String,
    /// A sentence on it, without a full stop.
    pub about: String,
    /// The content of `#[phase(..)]`, or Rust source with it.
    pub text: String,
}

/// What answers requests.
struct Playground {
    engine: Mutex<Engine>,
    templates: Vec<Template>,
}

/// Serves the page, with these templates before its own, and does not return unless the listener fails.
///
/// # Errors
/// Those of the listener.
pub async fn serve(listener: TcpListener, templates: Vec<Template>) -> io::Result<()> {
    let playground = Playground {
        engine: Mutex::default(),
        templates,
    };
    let app = Router::new()
        .route("/engine/{call}", post(answer))
        .layer(DefaultBodyLimit::max(LONGEST_REQUEST))
        .route(MENU, get(menu))
        .route("/templates/given/{index}", get(given))
        .fallback(file)
        .with_state(Arc::new(playground));
    axum::serve(listener, app).await
}

async fn answer(
    State(playground): State<Arc<Playground>>,
    Path(name): Path<String>,
    payload: Bytes,
) -> Result<Response, (StatusCode, String)> {
    let call = Call::ALL.into_iter().find(|call| call.as_str() == name);
    let form = forms::Call::ALL.into_iter().find(|call| call.as_str() == name);
    let refused = |error: &dyn std::error::Error| (StatusCode::BAD_REQUEST, error.to_string());
    let answer = tokio::task::spawn_blocking(move || {
        let payload = str::from_utf8(&payload).map_err(|error| refused(&error))?;
        let answer = match (call, form) {
            (Some(call), _) => playground
                .engine
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

/// The page's menu.
const MENU: &str = "/templates.json";

#[derive(Deserialize, Serialize)]
struct MenuEntry {
    name: String,
    file: String,
    about: String,
}

async fn menu(State(playground): State<Arc<Playground>>) -> Result<Response, StatusCode> {
    let given = playground.templates.iter().enumerate();
    let given = given.map(|(index, template)| MenuEntry {
        name: template.name.clone(),
        file: format!("given/{index}"),
        about: template.about.clone(),
    });
    let file = PAGE.get_file(MENU.trim_start_matches('/'));
    let own: Vec<MenuEntry> = file
        .and_then(|file| serde_json::from_slice(file.contents()).ok())
        .ok_or(StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(Json(given.chain(own).collect::<Vec<_>>()).into_response())
}

async fn given(
    State(playground): State<Arc<Playground>>,
    Path(index): Path<usize>,
) -> Result<String, StatusCode> {
    let template = playground.templates.get(index);
    template
        .map(|template| template.text.clone())
        .ok_or(StatusCode::NOT_FOUND)
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
