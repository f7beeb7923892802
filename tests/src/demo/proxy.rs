//! The recommended deployment: the shop's own web server passes `/_sluis/*` on to Sluis, cookies and all.
//! It follows no redirect and caches nothing.

use axum::http::uri::PathAndQuery;
use axum::{
    body::Body,
    extract::{ConnectInfo, Request},
    http::{HeaderValue, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use std::net::SocketAddr;

/// The path under which the shop's visitors reach Sluis.
pub(super) const PREFIX: &str = "/_sluis";

/// Passes requests on to one server.
#[derive(Clone)]
pub(super) struct Proxy {
    client: Client<HttpConnector, Body>,
    server: String,
}

impl Proxy {
    pub(super) fn new(server: &str) -> Self {
        Self {
            client: Client::builder(TokioExecutor::new()).build_http(),
            server: server.to_owned(),
        }
    }

    pub(super) async fn pass(
        self,
        ConnectInfo(visitor): ConnectInfo<SocketAddr>,
        mut request: Request,
    ) -> Response {
        let path = request
            .uri()
            .path_and_query()
            .map_or("/", PathAndQuery::as_str);
        let path = path.strip_prefix(PREFIX).unwrap_or(path);
        let Ok(uri) = format!("{}{path}", self.server).parse::<Uri>() else {
            return StatusCode::BAD_REQUEST.into_response();
        };
        *request.uri_mut() = uri;
        let headers = request.headers_mut();
        headers.remove(header::CONNECTION);
        let host = headers.remove(header::HOST);
        if let Some(host) = host {
            headers.insert("x-forwarded-host", host);
        }
        if let Ok(address) = HeaderValue::from_str(&visitor.ip().to_string()) {
            headers.insert("x-forwarded-for", address);
        }
        headers.insert("x-forwarded-proto", HeaderValue::from_static("http"));
        match self.client.request(request).await {
            Ok(response) => response.map(Body::new),
            Err(error) => (StatusCode::BAD_GATEWAY, error.to_string()).into_response(),
        }
    }
}
