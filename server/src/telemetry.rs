//! What leaves this process about itself: the log on stderr, and spans by OTLP over HTTP where an endpoint is set. A span
//! names method, route pattern and status; no address, no token and no visitor (S24), and it takes no trace over from a
//! browser, because a trace id could be made to follow one.

use async_trait::async_trait;
use axum::{
    extract::{MatchedPath, Request},
    middleware::Next,
    response::Response,
};
use opentelemetry::trace::TracerProvider;
use opentelemetry_http::{Bytes, HttpClient, HttpError};
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::{Resource, trace::SdkTracerProvider};
use std::{io::IsTerminal, time::Duration};
use tracing::{Instrument, Level, field::Empty};
use tracing_subscriber::{
    EnvFilter, Layer, filter::Targets, layer::SubscriberExt, util::SubscriberInitExt,
};
use ureq::{Agent, config::Config, http};
use url::Url;

/// Spans have a target of their own, so that the log does not print them and the exporter takes nothing else.
const TARGET: &str = "sluis::span";
/// A collector that does not answer is given up on after this.
const PATIENCE: Duration = Duration::from_secs(5);

/// What must be told when the process ends.
#[derive(Debug, Default)]
pub struct Telemetry(Option<SdkTracerProvider>);

impl Telemetry {
    /// Begins to write the log and, where there is an endpoint, to send spans. Once per process.
    ///
    /// # Errors
    /// When the exporter cannot be made.
    pub fn begin(endpoint: Option<&Url>) -> anyhow::Result<Self> {
        let wanted = EnvFilter::try_from_default_env().unwrap_or_else(|_| "info".into());
        let wanted = match endpoint {
            Some(_) => wanted.add_directive(format!("{TARGET}=off").parse()?),
            None => wanted,
        };
        let log = tracing_subscriber::fmt::layer()
            .with_writer(std::io::stderr)
            .with_ansi(std::io::stderr().is_terminal())
            .with_filter(wanted);
        let provider = endpoint.map(provider).transpose()?;
        let spans = provider.as_ref().map(|provider| {
            let only = Targets::new().with_target(TARGET, Level::INFO);
            tracing_opentelemetry::layer()
                .with_tracer(provider.tracer("sluis"))
                .with_filter(only)
        });
        tracing_subscriber::registry().with(log).with(spans).init();
        Ok(Self(provider))
    }

    /// Sends what is still in memory. Blocks.
    pub fn end(self) {
        if let Some(Err(error)) = self
            .0
            .map(|provider| provider.shutdown_with_timeout(PATIENCE))
        {
            tracing::warn!(%error, "the last spans were not sent");
        }
    }
}

fn provider(endpoint: &Url) -> anyhow::Result<SdkTracerProvider> {
    let exporter = SpanExporter::builder()
        .with_http()
        .with_http_client(Sender(agent()))
        .with_protocol(Protocol::HttpBinary)
        .with_endpoint(endpoint.as_str())
        .with_timeout(PATIENCE)
        .build()?;
    let resource = Resource::builder_empty()
        .with_service_name("sluis")
        .with_attribute(opentelemetry::KeyValue::new(
            "service.version",
            env!("CARGO_PKG_VERSION"),
        ))
        .build();
    Ok(SdkTracerProvider::builder()
        .with_resource(resource)
        .with_batch_exporter(exporter)
        .build())
}

/// The collector is the operator's own choice: it may be on a private network, and what it answers is told.
fn agent() -> Agent {
    Config::builder()
        .timeout_global(Some(PATIENCE))
        .http_status_as_error(false)
        .tls_config(crate::outward::tls())
        .build()
        .new_agent()
}

/// Sends a batch. The exporter has a thread of its own, so it may block.
#[derive(Debug)]
struct Sender(Agent);

#[async_trait]
impl HttpClient for Sender {
    async fn send_bytes(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<http::Response<Bytes>, HttpError> {
        let (parts, body) = request.into_parts();
        let request = http::Request::from_parts(parts, body.to_vec());
        let (parts, mut body) = self.0.run(request)?.into_parts();
        let body = body.read_to_vec()?;
        Ok(http::Response::from_parts(parts, body.into()))
    }
}

/// The layer that makes a span of a request. It is there only where spans are sent.
pub(crate) async fn traced(request: Request, next: Next) -> Response {
    let route = request.extensions().get::<MatchedPath>();
    let route = route.map_or("other", MatchedPath::as_str).to_owned();
    let method = request.method().as_str().to_owned();
    let span = tracing::info_span!(
        target: TARGET,
        "request",
        otel.name = format!("{method} {route}"),
        otel.kind = "server",
        otel.status_code = Empty,
        http.request.method = method,
        http.route = route,
        http.response.status_code = Empty,
    );
    let response = next.run(request).instrument(span.clone()).await;
    span.record("http.response.status_code", response.status().as_u16());
    if response.status().is_server_error() {
        span.record("otel.status_code", "ERROR");
    }
    response
}
