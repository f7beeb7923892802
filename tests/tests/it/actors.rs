//! The actors: a server with all demo sites, and visitors who come from somewhere and keep cookies.

use axum::{Router, body::Body, extract::ConnectInfo};
use http::{HeaderMap, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use platform::{Platform, clock::Clock};
use serde_json::{Value, json};
use server::{
    geo::Geo,
    jobs::CheckRules,
    limits::{Limits, RateSettings},
    metrics::Meters,
    state::{AppState, ServerSettings},
};
use std::{
    collections::BTreeMap,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};
use store::{
    Counted, Store, StoreError,
    contract::sample,
    embedded::{EmbeddedSettings, EmbeddedStore},
};
use tempfile::TempDir;
use tower::ServiceExt;

pub(crate) const SHOP_ORIGIN: &str = "http://127.0.0.1:8081";
pub(crate) const SHOP_FILE: &str = include_str!("../../demo/shop/site.toml");
pub(crate) const QUIET_FILE: &str = include_str!("../../demo/quiet/site.toml");

pub(crate) const STORE_FILE: &str = include_str!("../../demo/connect-store/site.toml");

/// What a person's browser says of itself.
pub(crate) const FIREFOX: &str =
    "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

/// A server on a temporary folder. Its store closes when it is dropped; before that its counters are compared with its
/// ledger, whatever the test did.
pub(crate) struct TestServer {
    router: Router,
    state: AppState,
    pub(crate) platform: Arc<Platform>,
    pub(crate) store: Arc<dyn Store>,
    pub(crate) folder: TempDir,
    pub(crate) engine: Arc<EmbeddedStore>,
    /// Every visitor comes from an address of their own.
    visitors: AtomicU32,
}

impl Drop for TestServer {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let (platform, engine) = (Arc::clone(&self.platform), Arc::clone(&self.engine));
        let compared = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .build()
                .expect("a runtime");
            runtime.block_on(async {
                platform.flush_impressions().await?;
                engine.compare_counters().await
            })
        });
        match compared.join().expect("comparing does not panic") {
            // Some tests close their server, or break it.
            Err(StoreError::Closed | StoreError::Failed | StoreError::Damaged(_)) => {}
            compared => assert_eq!(
                compared.expect("the counters can be read"),
                None,
                "the counters are not what the ledger says"
            ),
        }
    }
}

impl TestServer {
    /// With all demo sites, in development mode.
    pub(crate) async fn start() -> Self {
        Self::with(true).await
    }

    pub(crate) async fn with(development: bool) -> Self {
        Self::at(development, platform::clock::now_millis).await
    }

    /// With the time that a function says.
    pub(crate) async fn at(development: bool, millis: fn() -> u64) -> Self {
        let clock = Clock::new(millis);
        Self::built(development, clock, millis, Vec::new(), SHOP_FILE).await
    }

    /// With a clock, the store's clock, trusted proxies and a file for the site `shop` of the caller's.
    pub(crate) async fn built(
        development: bool,
        clock: Clock,
        written_at: fn() -> u64,
        proxies: Vec<ipnet::IpNet>,
        shop: &str,
    ) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let settings = EmbeddedSettings::new(written_at);
        let engine: EmbeddedStore =
            store::embedded::open(folder.path(), settings).expect("an empty store opens");
        let engine = Arc::new(engine);
        let store: Arc<dyn Store> = engine.clone();
        let platform = Arc::new(
            Platform::open_at(Arc::clone(&store), clock)
                .await
                .expect("the platform opens"),
        );
        let files = [
            ("shop.toml", shop),
            ("quiet.toml", QUIET_FILE),
            ("connect-store.toml", STORE_FILE),
        ];
        for (name, text) in files {
            platform
                .publish_site_file(name, text, "test", "")
                .await
                .expect("the demo sites are valid");
        }
        let public_url = "http://127.0.0.1:8080".parse().expect("an address");
        let settings = ServerSettings::new(&public_url, development, proxies);
        let state = AppState::new(Arc::clone(&platform), Geo::default(), settings);
        Self {
            router: server::router::router(state.clone()),
            state,
            platform,
            store,
            folder,
            engine,
            visitors: AtomicU32::new(0),
        }
    }

    /// The same with other budgets for those who ask.
    pub(crate) fn with_rates(mut self, rates: RateSettings) -> Self {
        self.state.limits = Arc::new(Limits::new(rates));
        self.router = server::router::router(self.state.clone());
        self
    }

    /// The same with other rules for checks.
    pub(crate) fn with_checks(mut self, rules: CheckRules) -> Self {
        let mut settings = (*self.state.settings).clone();
        settings.checks = rules;
        self.state.settings = Arc::new(settings);
        self.router = server::router::router(self.state.clone());
        self
    }

    /// The same under another public address.
    pub(crate) fn under(mut self, public_url: &str) -> Self {
        let public_url = public_url.parse().expect("an address");
        self.state.settings = Arc::new(ServerSettings::new(&public_url, true, Vec::new()));
        self.router = server::router::router(self.state.clone());
        self
    }

    /// The same with requests counted.
    pub(crate) fn with_meters(mut self, meters: &Arc<Meters>) -> Self {
        self.state.meters = Some(Arc::clone(meters));
        self.router = server::router::router(self.state.clone());
        self
    }

    /// Answers over TCP too, on a port of its own, until the test ends.
    pub(crate) async fn listens(&self) -> SocketAddr {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
        let listener = listener.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let router = self.router.clone();
        let service = router.into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        address
    }

    /// Its data folder.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Answer {
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the router answers everything");
        let (parts, body) = response.into_parts();
        let body = body
            .collect()
            .await
            .expect("a whole body")
            .to_bytes()
            .to_vec();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    }

    /// A visitor of the shop with an empty browser.
    pub(crate) fn visitor(&self) -> Visitor<'_> {
        Visitor {
            server: self,
            country: None,
            gpc: false,
            origin: Some(SHOP_ORIGIN.into()),
            cookies: BTreeMap::new(),
            address: self.next_address(),
            agent: Some(FIREFOX.into()),
            headers: Vec::new(),
        }
    }

    fn next_address(&self) -> IpAddr {
        let number = self.visitors.fetch_add(1, Ordering::Relaxed);
        Ipv4Addr::from_bits(0x0a00_0001 + number).into()
    }

    /// Everything that was counted on a site, impressions of the last second included.
    pub(crate) async fn counted(&self, site: &str) -> Counted {
        let flushed = self.platform.flush_impressions().await;
        flushed.expect("the store takes counts");
        let site = consent::SiteId::parse(site).expect("an id");
        // From 2024 to 2028: the clocks of tests stand there.
        sample::counted(&*self.store, &site, 19_700, 21_500).await
    }

    /// The number of entries in the ledger: whether anything was stored.
    pub(crate) async fn ledger_length(&self) -> u64 {
        self.platform
            .ledger_head()
            .await
            .expect("the store can be read")
            .seq
    }
}

/// An answer, read whole.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.text()))
    }
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
    /// The stable code of a problem.
    pub(crate) fn code(&self) -> String {
        assert_eq!(self.header("content-type"), "application/problem+json");
        self.json()["code"].as_str().unwrap_or_default().to_owned()
    }
    pub(crate) fn set_cookies(&self) -> Vec<String> {
        self.headers
            .get_all(header::SET_COOKIE)
            .iter()
            .map(|value| value.to_str().expect("text").to_owned())
            .collect()
    }
}

/// A visitor: where from, which signal, and the cookies so far.
pub(crate) struct Visitor<'a> {
    server: &'a TestServer,
    country: Option<String>,
    gpc: bool,
    origin: Option<String>,
    pub(crate) cookies: BTreeMap<String, String>,
    address: IpAddr,
    agent: Option<String>,
    headers: Vec<(String, String)>,
}

impl Visitor<'_> {
    pub(crate) fn from(mut self, country: &str) -> Self {
        self.country = Some(country.to_owned());
        self
    }
    pub(crate) fn with_gpc(mut self) -> Self {
        self.gpc = true;
        self
    }
    pub(crate) fn at_address(mut self, address: &str) -> Self {
        self.address = address.parse().expect("an address");
        self
    }
    /// With another user agent; `None` sends none.
    pub(crate) fn with_agent(mut self, agent: Option<&str>) -> Self {
        self.agent = agent.map(str::to_owned);
        self
    }
    pub(crate) fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
    pub(crate) fn on_origin(mut self, origin: Option<&str>) -> Self {
        self.origin = origin.map(str::to_owned);
        self
    }

    fn request(&self, method: Method, path: &str) -> http::request::Builder {
        let mut request = Request::builder().method(method).uri(path);
        if let Some(country) = &self.country {
            request = request.header("x-sluis-country", country);
        }
        if self.gpc {
            request = request.header("sec-gpc", "1");
        }
        if let Some(agent) = &self.agent {
            request = request.header(header::USER_AGENT, agent);
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        request = request.extension(ConnectInfo(SocketAddr::new(self.address, 443)));
        if !self.cookies.is_empty() {
            let pairs: Vec<String> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            request = request.header(header::COOKIE, pairs.join("; "));
        }
        request
    }

    pub(crate) async fn gets(&self, path: &str) -> Answer {
        self.server
            .send(
                self.request(Method::GET, path)
                    .body(Body::empty())
                    .expect("a request"),
            )
            .await
    }

    /// Posts JSON as a page of the site would, and keeps the cookies of the answer.
    pub(crate) async fn posts(&mut self, path: &str, body: &Value) -> Answer {
        self.posts_raw(path, "application/json", body.to_string())
            .await
    }

    pub(crate) async fn posts_raw(
        &mut self,
        path: &str,
        content_type: &str,
        body: String,
    ) -> Answer {
        let mut request = self
            .request(Method::POST, path)
            .header(header::CONTENT_TYPE, content_type);
        if let Some(origin) = &self.origin {
            request = request.header(header::ORIGIN, origin);
        }
        let answer = self
            .server
            .send(request.body(Body::from(body)).expect("a request"))
            .await;
        for cookie in answer.set_cookies() {
            let pair = cookie.split(';').next().unwrap_or_default();
            let (name, value) = pair.split_once('=').expect("a cookie has a value");
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        answer
    }

    pub(crate) async fn records(&mut self, body: &Value) -> Answer {
        self.posts("/v1/sites/shop/records", body).await
    }

    pub(crate) async fn accepts_all(&mut self) -> Answer {
        self.records(&choice("accept_all", &PURPOSES, &SERVICES))
            .await
    }

    pub(crate) async fn rejects_all(&mut self) -> Answer {
        self.records(&choice("reject_all", &[], &[])).await
    }
}

/// The shop's optional purposes.
pub(crate) const PURPOSES: [&str; 5] = [
    "analytics",
    "personalised_content",
    "personalised_advertising",
    "media",
    "support",
];
/// The shop's optional services.
pub(crate) const SERVICES: [&str; 9] = [
    "chat",
    "google-tag",
    "keuzehulp",
    "map",
    "plausible",
    "posthog",
    "snowplow",
    "video",
    "wimpel",
];

/// A record request with exactly these granted and everything else denied, with a fresh key.
pub(crate) fn choice(control: &str, purposes: &[&str], services: &[&str]) -> Value {
    let switches = |all: &[&str], on: &[&str]| -> Value {
        all.iter()
            .map(|id| ((*id).to_owned(), json!(on.contains(id))))
            .collect::<serde_json::Map<_, _>>()
            .into()
    };
    json!({
        "key": platform::clock::new_record_id(),
        "policy": 1,
        "language": "nl",
        "layer": 1,
        "control": control,
        "channel": "banner",
        "device": "desktop",
        "purposes": switches(&PURPOSES, purposes),
        "services": switches(&SERVICES, services),
    })
}
