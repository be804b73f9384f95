//! Serves the playground on this machine. The page is in this program, and so is the engine: no WebAssembly, nothing but Rust.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::header::{self, HeaderMap, HeaderName};
use axum::http::{StatusCode, Uri};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use engine::{Call, Engine};
use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};
use std::io;
use std::net::Ipv4Addr;
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
    /// JSON.
    menu: String,
    port: u16,
}

#[derive(Deserialize, Serialize)]
struct MenuEntry {
    name: String,
    file: String,
    about: String,
}

/// Serves the page, with these templates before its own, and does not return unless the listener fails. The page
/// `/?template=0` begins with the first of them.
///
/// # Errors
/// Those of the listener.
pub async fn serve(listener: TcpListener, templates: Vec<Template>) -> io::Result<()> {
    let playground = Arc::new(Playground {
        engine: Mutex::default(),
        menu: menu(&templates)?,
        templates,
        port: listener.local_addr()?.port(),
    });
    let app = Router::new()
        .route("/engine/{call}", post(answer))
        .layer(DefaultBodyLimit::max(LONGEST_REQUEST))
        .route(
            MENU,
            get(async |State(playground): State<Arc<Playground>>| json(playground.menu.clone())),
        )
        .route("/templates/given/{index}", get(given))
        .fallback(file)
        .layer(middleware::from_fn_with_state(playground.clone(), only_from_here))
        .with_state(playground);
    axum::serve(listener, app).await
}

/// The page's menu.
const MENU: &str = "/templates.json";

fn menu(templates: &[Template]) -> io::Result<String> {
    let given = templates.iter().enumerate().map(|(index, template)| MenuEntry {
        name: template.name.clone(),
        file: format!("given/{index}"),
        about: template.about.clone(),
    });
    let file = PAGE.get_file(MENU.trim_start_matches('/'));
    let own: Vec<MenuEntry> = serde_json::from_slice(file.map_or(b"[]", |file| file.contents()))?;
    Ok(serde_json::to_string(&given.chain(own).collect::<Vec<_>>())?)
}

/// Without it, a page of someone else whose name leads to this machine could read what is served.
async fn only_from_here(
    State(playground): State<Arc<Playground>>,
    headers: HeaderMap,
    request: Request,
    next: Next,
) -> Result<Response, StatusCode> {
    let is_here = |host: &str| {
        let port = playground.port;
        [
            format!("localhost:{port}"),
            format!("{}:{port}", Ipv4Addr::LOCALHOST),
        ]
        .contains(&host.to_owned())
    };
    let text = |name| headers.get(name).map(|value| value.to_str().unwrap_or_default());
    let is_allowed = text(header::HOST).is_some_and(is_here)
        && text(header::ORIGIN).is_none_or(|origin| origin.strip_prefix("http://").is_some_and(is_here));
    if is_allowed {
        Ok(next.run(request).await)
    } else {
        Err(StatusCode::FORBIDDEN)
    }
}

fn json(text: String) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/json"), NO_CACHE];
    (headers, text).into_response()
}

/// Another start of the program may have other content.
const NO_CACHE: (HeaderName, &str) = (header::CACHE_CONTROL, "no-cache");

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
    Ok(json(answer))
}

async fn given(
    State(playground): State<Arc<Playground>>,
    Path(index): Path<usize>,
) -> Result<Response, StatusCode> {
    let template = playground.templates.get(index).ok_or(StatusCode::NOT_FOUND)?;
    Ok(([NO_CACHE], template.text.clone()).into_response())
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
    let headers = [(header::CONTENT_TYPE, kind.as_ref()), NO_CACHE];
    (headers, file.contents()).into_response()
}
