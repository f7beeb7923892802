//! The OpenAPI document and the page that shows it.

use crate::actors::TestServer;
use axum::body::Body;
use http::{Method, Request, StatusCode};
use serde_json::Value;
use std::{collections::BTreeSet, fs, path::Path};

fn document() -> Value {
    serde_json::to_value(server::api::described()).expect("JSON")
}

async fn get(server: &TestServer, path: &str) -> crate::actors::Answer {
    let request = Request::builder().method(Method::GET).uri(path);
    server
        .send(request.body(Body::empty()).expect("a request"))
        .await
}

/// Every text between quotes in a file of the server that begins like this.
fn routes_in(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            routes_in(&path, found);
            continue;
        }
        let text = fs::read_to_string(&path).expect("text");
        let quoted = text.split('"').skip(1).step_by(1);
        let routes = quoted.filter(|text| text.starts_with("/v1/") || text.starts_with("/api/v1/"));
        found.extend(
            routes
                .filter(|text| !text.contains(char::is_whitespace) && !text.ends_with('/'))
                .map(str::to_owned),
        );
    }
}

#[test]
fn every_route_of_the_router_under_v1_stands_in_the_document() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/src");
    let mut routes = BTreeSet::new();
    routes_in(&folder, &mut routes);
    for own in ["/api/v1/openapi.json", "/api/v1/docs"] {
        assert!(routes.remove(own), "{own} is the document itself");
    }
    let document = document();
    let described: BTreeSet<String> = document["paths"]
        .as_object()
        .expect("paths")
        .keys()
        .cloned()
        .collect();
    assert_eq!(routes, described);
}

#[tokio::test]
async fn every_operation_of_the_document_is_answered_by_the_router() {
    let server = TestServer::start().await;
    for (path, item) in document()["paths"].as_object().expect("paths") {
        for method in ["get", "put", "post", "delete"] {
            if item[method].is_null() {
                continue;
            }
            let uri = path.replace("{version}", "1").replace(['{', '}'], "");
            let request = Request::builder()
                .method(method.to_uppercase().as_str())
                .uri(&uri);
            let answer = server
                .send(request.body(Body::empty()).expect("a request"))
                .await;
            let status = answer.status;
            assert_ne!(status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
            assert!(
                status != StatusCode::NOT_FOUND || answer.code() != "unknown_address",
                "{method} {path}"
            );
        }
    }
}

#[test]
fn every_operation_has_a_name_of_its_own_a_summary_and_its_errors() {
    let document = document();
    assert_eq!(document["openapi"], "3.1.0");
    let mut names = BTreeSet::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("operations") {
            let name = operation["operationId"].as_str().expect("a name");
            assert!(names.insert(name.to_owned()), "{name} stands twice");
            assert!(
                operation["summary"]
                    .as_str()
                    .is_some_and(|text| !text.is_empty()),
                "{name}"
            );
            let answers = operation["responses"].as_object().expect("answers");
            for status in ["401", "403", "404", "429", "503"] {
                assert!(
                    !path.starts_with("/api/") || answers.contains_key(status),
                    "{method} {path} {status}"
                );
            }
        }
    }
}

#[test]
fn every_reference_of_the_document_leads_somewhere() {
    let document = document();
    let text = document.to_string();
    for reference in text.split("\"$ref\":\"#/components/schemas/").skip(1) {
        let name = reference.split('"').next().unwrap_or_default();
        assert!(!document["components"]["schemas"][name].is_null(), "{name}");
    }
}

#[tokio::test]
async fn the_page_shows_the_document_without_script_and_without_another_host() {
    let server = TestServer::start().await;
    let json = get(&server, "/api/v1/openapi.json").await;
    assert_eq!(json.status, StatusCode::OK);
    assert_eq!(json.json(), document());
    let page = get(&server, "/api/v1/docs").await;
    let html = page.text();
    assert!(html.contains("id=\"search_records\"") && html.contains("id=\"schema-Problem\""));
    assert!(!html.contains("<script") && !html.contains("style=\""));
    let rules = page.header("content-security-policy");
    assert!(
        rules.starts_with("default-src 'none'; style-src 'self'"),
        "{rules}"
    );
    let outside = html.matches("src=\"http").count() + html.matches("url(").count();
    assert_eq!(outside, 0);
}
