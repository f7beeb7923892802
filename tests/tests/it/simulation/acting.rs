//! What somebody of the simulation does in an hour, as requests, and what that should be counted as.

use super::{
    people::{Act, BEGIN, Control, FORWARD, PUBLISHED, Person, Who},
    tally::{Tally, Values, place},
};
use crate::{
    actors::{PURPOSES, SERVICES, SHOP_ORIGIN},
    rates::times,
};
use axum::body::Body;
use http::{Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use platform::rates::Dimension;
use serde_json::{Map, Value, json};
use std::{
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// Added by the second version.
const ADDED: &str = "meter";

/// Where requests go.
pub(super) struct World {
    client: Client<HttpConnector, Body>,
    server: SocketAddr,
    token: String,
    requests: AtomicU64,
}

/// Something that should have been counted.
pub(super) enum Event {
    Count(Values, &'static str),
    Choice(Values, Dimension, String, bool),
    Excluded(&'static str),
}

impl Event {
    pub(super) fn add_to(self, tally: &mut Tally) {
        match self {
            Self::Count(values, kind) => tally.add(&values, kind),
            Self::Choice(values, of, id, granted) => tally.choose(&values, of, &id, granted),
            Self::Excluded(kind) => *tally.excluded.entry(kind).or_default() += 1,
        }
    }
}

/// What somebody did, and the cookies for the next time.
pub(super) struct Done {
    pub(super) number: u64,
    pub(super) cookie: Option<String>,
    pub(super) events: Vec<Event>,
}

impl World {
    pub(super) fn new(server: SocketAddr, token: String) -> Self {
        Self {
            client: Client::builder(TokioExecutor::new()).build_http(),
            server,
            token,
            requests: AtomicU64::new(0),
        }
    }

    pub(super) fn requests(&self) -> u64 {
        self.requests.load(Ordering::Relaxed)
    }

    async fn sends(&self, request: Request<Body>) -> http::Response<Vec<u8>> {
        self.requests.fetch_add(1, Ordering::Relaxed);
        let answer = self.client.request(request).await.expect("an answer");
        let (parts, body) = answer.into_parts();
        let body = body.collect().await.expect("a whole body").to_bytes();
        http::Response::from_parts(parts, body.to_vec())
    }

    pub(super) async fn gets(&self, path: &str) -> Vec<u8> {
        let request = Request::builder()
            .method(Method::GET)
            .uri(format!("http://{}{path}", self.server))
            .header(header::AUTHORIZATION, format!("Bearer {}", self.token));
        let answer = self.sends(request.body(Body::empty()).expect("a request"));
        let answer = answer.await;
        let text = String::from_utf8_lossy(answer.body());
        assert_eq!(answer.status(), StatusCode::OK, "{path}: {text}");
        answer.into_body()
    }

    /// Posts as the person's page does.
    async fn posts(
        &self,
        person: &Person,
        path: &str,
        cookie: Option<&str>,
        body: &Value,
    ) -> http::Response<Vec<u8>> {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(format!("http://{}/v1/sites/shop/{path}", self.server))
            .header(header::CONTENT_TYPE, "application/json")
            .header(header::ORIGIN, SHOP_ORIGIN)
            .header(header::USER_AGENT, &person.agent)
            .header("x-forwarded-for", person.address())
            .header("x-sluis-country", person.country);
        if person.who == Who::Ahead {
            request = request.header("sec-purpose", "prefetch");
        }
        if body["channel"] == "gpc" {
            request = request.header("sec-gpc", "1");
        }
        if let Some(cookie) = cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let body = Body::from(body.to_string());
        self.sends(request.body(body).expect("a request")).await
    }

    pub(super) async fn acts(
        &self,
        mut person: Person,
        number: usize,
        hour: u64,
        cookie: Option<String>,
    ) -> Done {
        let (first, act) = (person.acts[0].0, person.acts[number].1);
        let mut doing = Doing {
            world: self,
            hour,
            cookie,
            events: Vec::new(),
        };
        match act {
            Act::Visits { renders, control } => {
                if control == Some(Control::Signal) {
                    person.country = "US-CA";
                }
                for render in 0..renders {
                    doing.renders(&person, render == 0).await;
                }
                if let Some(control) = control.filter(|_| person.who != Who::Ahead) {
                    doing.decides(&person, control, renders == 0, false).await;
                }
            }
            // A choice under the first version is asked for again under the second, and only then.
            Act::ComesBack if first < PUBLISHED && hour >= PUBLISHED => {
                doing.renders(&person, true).await;
                doing.decides(&person, Control::Accept, false, true).await;
            }
            Act::ComesBack => {}
            Act::Withdraws => {
                let body = doing.choice("withdraw_all", "settings", 2, &[], &[]);
                doing.acts_apart(&person, body, "withdrawn").await;
            }
            Act::Changes => {
                let body = doing.choice("save", "settings", 2, &["media"], &["video"]);
                doing.acts_apart(&person, body, "changed").await;
            }
            Act::Embeds => {
                let body = doing.choice("always", "embed", 0, &["media"], &["video"]);
                doing.acts_apart(&person, body, "programmatic").await;
            }
        }
        Done {
            number: person.number,
            cookie: doing.cookie,
            events: doing.events,
        }
    }
}

/// Somebody in an hour.
struct Doing<'a> {
    world: &'a World,
    hour: u64,
    cookie: Option<String>,
    events: Vec<Event>,
}

impl Doing<'_> {
    fn version(&self) -> u32 {
        if self.hour < PUBLISHED { 1 } else { 2 }
    }

    fn values(&self, person: &Person, layer: u64) -> Values {
        let moment = BEGIN + self.hour * 3600;
        let (country, subdivision) = match person.country {
            "US-CA" => ("US", "US-CA"),
            country => (country, "unknown"),
        };
        let regime = match country {
            "US" => "us_ca",
            "FR" => "eu_fr",
            _ => "eu",
        };
        let mut values = vec![String::new(); Dimension::ALL.len()];
        for (of, value) in times(moment, if moment < FORWARD { 60 } else { 120 }) {
            values[place(of)] = value;
        }
        for (of, value) in [
            (Dimension::Page, person.page),
            (Dimension::Country, country),
            (Dimension::Subdivision, subdivision),
            (Dimension::Regime, regime),
            (Dimension::Language, person.language),
            (Dimension::Device, person.device),
            (Dimension::Browser, person.browser),
            (Dimension::PolicyVersion, &self.version().to_string()),
            (Dimension::Layer, &layer.to_string()),
            (Dimension::Referrer, person.referrer.1),
            (Dimension::Variant, "unknown"),
        ] {
            values[place(of)] = value.to_owned();
        }
        Arc::new(values)
    }

    fn counts(&mut self, values: &Values, kind: &'static str) {
        self.events.push(Event::Count(values.clone(), kind));
    }

    async fn renders(&mut self, person: &Person, is_first: bool) {
        let body = person.seen(json!({ "policy": self.version() }));
        let answer = self
            .world
            .posts(person, "impressions", self.cookie.as_deref(), &body);
        let answer = answer.await;
        let text = String::from_utf8_lossy(answer.body());
        assert_eq!(answer.status(), StatusCode::NO_CONTENT, "{text}");
        match person.who {
            Who::Bot => self.events.push(Event::Excluded("bot_renders")),
            Who::Check => self.events.push(Event::Excluded("check_renders")),
            Who::Ahead => self.events.push(Event::Excluded("prefetch_renders")),
            Who::Person => {
                let values = self.values(person, 1);
                self.counts(&values, "renders");
                if is_first {
                    self.counts(&values, "shown");
                }
            }
        }
    }

    /// Everything that can be chosen, with what is on.
    fn choice(
        &self,
        control: &str,
        channel: &str,
        layer: u64,
        purposes: &[&str],
        services: &[&str],
    ) -> Value {
        let switches = |all: &[&str], on: &[&str]| -> Map<String, Value> {
            let switch = |id: &&str| ((*id).to_owned(), json!(on.contains(id)));
            all.iter().map(switch).collect()
        };
        json!({
            "key": platform::clock::new_record_id(),
            "policy": self.version(),
            "layer": layer,
            "control": control,
            "channel": channel,
            "purposes": switches(&PURPOSES, purposes),
            "services": switches(&self.services(), services),
        })
    }

    fn services(&self) -> Vec<&'static str> {
        let added = (self.version() > 1).then_some(ADDED);
        SERVICES.into_iter().chain(added).collect()
    }

    async fn decides(&mut self, person: &Person, of: Control, is_implied: bool, is_again: bool) {
        let (mut body, kind) = match of {
            Control::Accept => {
                let all = self.choice("accept_all", "banner", 1, &PURPOSES, &self.services());
                (all, "accepted")
            }
            Control::Refuse => {
                let none = self.choice("reject_all", "banner", 1, &[], &[]);
                (none, "refused")
            }
            Control::Some => {
                let some = self.choice("save", "banner", 2, &["analytics"], &["posthog"]);
                (some, "partial")
            }
            Control::Signal => {
                let mut signal = self.choice("signal", "gpc", 1, &[], &[]);
                (signal["purposes"], signal["services"]) = (json!({}), json!({}));
                (signal, "signal")
            }
        };
        if of != Control::Signal {
            body["took"] = json!(person.took);
        }
        let layer = body["layer"].as_u64().expect("a layer");
        let values = self.values(person, layer);
        self.records(person, &body).await;
        match person.who {
            Who::Bot => return self.events.push(Event::Excluded("bot_choices")),
            Who::Check => return self.events.push(Event::Excluded("check_choices")),
            Who::Person | Who::Ahead => self.counts(&values, kind),
        }
        if of == Control::Signal {
            return;
        }
        self.counts(&values, "took");
        if is_again {
            self.counts(&values, "reasked");
        }
        if is_implied {
            let shown = self.values(person, 1);
            self.counts(&shown, "shown");
            self.counts(&shown, "implied");
        }
        for (of, name) in [
            (Dimension::Purpose, "purposes"),
            (Dimension::Service, "services"),
        ] {
            for (id, on) in body[name].as_object().expect("switches") {
                let on = on.as_bool().expect("a switch");
                let choice = Event::Choice(values.clone(), of, id.clone(), on);
                self.events.push(choice);
            }
        }
    }

    /// Something that is in no rate.
    async fn acts_apart(&mut self, person: &Person, body: Value, kind: &'static str) {
        let values = self.values(person, body["layer"].as_u64().expect("a layer"));
        self.records(person, &body).await;
        self.counts(&values, kind);
    }

    /// Records, and sends the same once more, as a page does that got no answer.
    async fn records(&mut self, person: &Person, body: &Value) {
        let body = person.seen(body.clone());
        for expected in [StatusCode::CREATED, StatusCode::OK] {
            let answer = self
                .world
                .posts(person, "records", self.cookie.as_deref(), &body);
            let answer = answer.await;
            let text = String::from_utf8_lossy(answer.body());
            assert_eq!(answer.status(), expected, "{body} {text}");
            if expected == StatusCode::OK {
                let cookies = answer.headers().get_all(header::SET_COOKIE).iter();
                let pairs = cookies.filter_map(|cookie| cookie.to_str().ok()?.split(';').next());
                self.cookie = Some(pairs.collect::<Vec<_>>().join("; "));
            }
        }
    }
}
