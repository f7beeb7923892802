//! `/api/v1` by HTTP: who is answered, what is answered, and what bad input gets.

mod document;
mod input;
mod policies;
mod rates;
mod records;
mod tokens;
mod walk;

use crate::actors::{Answer, TestServer};
use axum::body::Body;
use consent::SiteId;
use http::{Method, Request, header};
use platform::{access::Role, api_tokens::NewRoleToken, operators::SignedIn};
use serde_json::Value;

/// A program with a token.
pub(crate) struct Program<'a> {
    pub(crate) server: &'a TestServer,
    pub(crate) token: String,
}

impl<'a> Program<'a> {
    /// With a token of this role on all sites, or on one.
    pub(crate) async fn with(
        server: &'a TestServer,
        name: &str,
        role: Role,
        site: Option<&str>,
    ) -> Self {
        let sites = site.map(|site| vec![SiteId::parse(site).expect("a site")]);
        let new = NewRoleToken {
            name: name.to_owned(),
            role,
            sites,
            days: None,
        };
        let by = SignedIn::command_line();
        let made = server.platform.make_role_token(&by, new).await;
        Self {
            server,
            token: made.expect("made").secret,
        }
    }

    pub(crate) async fn owner(server: &'a TestServer) -> Self {
        Self::with(server, "ops", Role::Owner, None).await
    }

    pub(crate) async fn asks(&self, method: Method, path: &str, body: Option<&Value>) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token));
        let request = match body {
            Some(body) => request
                .header(header::CONTENT_TYPE, "application/json")
                .body(Body::from(body.to_string())),
            None => request.body(Body::empty()),
        };
        self.server.send(request.expect("a request")).await
    }

    pub(crate) async fn gets(&self, path: &str) -> Answer {
        self.asks(Method::GET, path, None).await
    }

    pub(crate) async fn posts(&self, path: &str, body: &Value) -> Answer {
        self.asks(Method::POST, path, Some(body)).await
    }

    pub(crate) async fn puts(&self, path: &str, body: &Value) -> Answer {
        self.asks(Method::PUT, path, Some(body)).await
    }

    pub(crate) async fn deletes(&self, path: &str) -> Answer {
        self.asks(Method::DELETE, path, None).await
    }
}
