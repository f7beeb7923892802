//! Passkeys by HTTP (S19), with an authenticator made here: adding, signing in alone and after the password, and what is refused.
//! How real browsers do it is in the browser tests.

use crate::{
    accounts::{hidden, session_of},
    actors::{Answer, TestServer},
    operators::Staff,
};
use consent::base64url;
use http::StatusCode;
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use platform::access::Role;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::sync::atomic::{AtomicU64, Ordering};

const SERVER: &str = "http://localhost:8080";
const PASSWORD: &str = "a long phrase for tests only";
/// User present, user verified.
const VERIFIED: u8 = 0b101;
const PRESENT: u8 = 0b001;

/// An authenticator with one passkey, which says what it is told to say.
struct Authenticator {
    key: SigningKey,
    id: [u8; 16],
    handle: String,
    origin: &'static str,
    flags: u8,
    count: u32,
}

impl Authenticator {
    fn new(number: u8) -> Self {
        Self {
            key: SigningKey::from_bytes(&[number; 32].into()).expect("a key"),
            id: [number; 16],
            handle: String::new(),
            origin: SERVER,
            flags: VERIFIED,
            count: 1,
        }
    }

    fn said(&self, kind: &str, options: &Value) -> Vec<u8> {
        let said = json!({
            "type": kind,
            "challenge": options["challenge"],
            "origin": self.origin,
            "crossOrigin": false,
        });
        said.to_string().into_bytes()
    }

    fn says_of_itself(&self, host: &str, flags: u8) -> Vec<u8> {
        let mut bytes = Sha256::digest(host).to_vec();
        bytes.push(flags);
        bytes.extend(self.count.to_be_bytes());
        bytes
    }

    /// What `navigator.credentials.create` gives.
    fn makes(&mut self, question: &Value) -> String {
        let options = &question["options"];
        self.handle = options["user"]["id"].as_str().expect("a handle").to_owned();
        let host = options["rp"]["id"].as_str().expect("a host");
        let mut authenticator = self.says_of_itself(host, self.flags | 0b0100_0000);
        authenticator.extend([0; 16]);
        authenticator.extend([0, 16]);
        authenticator.extend(self.id);
        let point = self.key.verifying_key().to_encoded_point(false);
        authenticator.extend([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32]);
        authenticator.extend(point.x().expect("a point"));
        authenticator.extend([0x22, 0x58, 32]);
        authenticator.extend(point.y().expect("a point"));
        let mut object = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        object.push(u8::try_from(authenticator.len()).expect("short"));
        object.extend(authenticator);
        self.credential(&json!({
            "clientDataJSON": base64url::encode(&self.said("webauthn.create", options)),
            "attestationObject": base64url::encode(&object),
            "transports": ["internal"],
        }))
    }

    /// What `navigator.credentials.get` gives.
    fn answers(&mut self, question: &Value) -> String {
        let options = &question["options"];
        self.count += 1;
        let host = options["rpId"].as_str().expect("a host");
        let authenticator = self.says_of_itself(host, self.flags);
        let said = self.said("webauthn.get", options);
        let mut signed = authenticator.clone();
        signed.extend(Sha256::digest(&said));
        let signature: Signature = self.key.sign(&signed);
        self.credential(&json!({
            "clientDataJSON": base64url::encode(&said),
            "authenticatorData": base64url::encode(&authenticator),
            "signature": base64url::encode(signature.to_der().as_bytes()),
            "userHandle": self.handle,
        }))
    }

    fn credential(&self, response: &Value) -> String {
        let id = base64url::encode(&self.id);
        json!({
            "id": id,
            "rawId": id,
            "type": "public-key",
            "response": response,
            "clientExtensionResults": {},
            "authenticatorAttachment": "platform",
        })
        .to_string()
    }
}

async fn server() -> TestServer {
    TestServer::start().await.under(SERVER)
}

async fn posts(staff: &Staff<'_>, path: &str, fields: &[(&str, &str)]) -> Answer {
    staff.posts_from(SERVER, path, fields).await
}

async fn asked(staff: &Staff<'_>, path: &str) -> Value {
    let answer = staff.gets(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    answer.json()
}

fn state(question: &Value) -> &str {
    question["state"].as_str().expect("a state")
}

async fn adds(staff: &Staff<'_>, authenticator: &mut Authenticator, name: &str) -> Answer {
    let question = asked(staff, "/admin/account/passkeys").await;
    let response = authenticator.makes(&question);
    let fields = [
        ("name", name),
        ("state", state(&question)),
        ("response", &response),
    ];
    posts(staff, "/admin/account/passkeys", &fields).await
}

/// Signs in by a passkey, as a browser that is nobody's yet.
async fn enters(
    server: &TestServer,
    authenticator: &mut Authenticator,
    pending: Option<&str>,
) -> Answer {
    let stranger = Staff::stranger(server);
    let question = asked(&stranger, "/admin/sign-in/passkey").await;
    let response = authenticator.answers(&question);
    let mut fields = vec![("state", state(&question)), ("response", &response)];
    fields.extend(pending.map(|pending| ("pending", pending)));
    posts(&stranger, "/admin/sign-in/passkey", &fields).await
}

/// The name of each act, the newest first.
async fn acts(staff: &Staff<'_>, count: usize) -> Vec<String> {
    let acts = staff.acts(count).await;
    let name = |entry: &Value| match &entry["act"] {
        Value::String(name) => name.clone(),
        Value::Object(act) => act.keys().next().cloned().unwrap_or_default(),
        other => other.to_string(),
    };
    acts.iter().map(name).collect()
}

#[tokio::test]
async fn a_passkey_is_added_by_the_page_and_signs_in_without_name_and_password() {
    let server = server().await;
    let ann = Staff::owner(&server).await;
    let page = ann.gets("/admin/account").await;
    assert!(page.text().contains("You have no passkey yet"));
    let mut key = Authenticator::new(1);
    let added = adds(&ann, &mut key, "my laptop").await;
    assert_eq!(added.status, StatusCode::OK);
    assert!(added.text().contains("shown this once"), "recovery codes");
    let page = ann.gets("/admin/account").await.text();
    for words in ["my laptop", "never used", "10 recovery codes left"] {
        assert!(page.contains(words), "{words}");
    }
    let entered = enters(&server, &mut key, None).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text());
    let session = session_of(&entered);
    assert!(session.is_some());
    let again = Staff {
        server: &server,
        session,
    };
    assert_eq!(again.who().await.name, "ann");
    let said = acts(&ann, 3).await;
    assert_eq!(said, ["signed_in", "passkey_used", "passkey_added"]);
}

#[tokio::test]
async fn after_the_password_a_passkey_or_a_recovery_code_is_asked_for() {
    let server = server().await;
    let ann = Staff::owner(&server).await;
    let (mut key, mut other) = (Authenticator::new(1), Authenticator::new(2));
    let added = adds(&ann, &mut key, "my laptop").await.text();
    let code = added.split("<code>").nth(1).expect("codes");
    let code = code.lines().next().expect("a code").to_owned();
    let bert = ann.invites("bert", Role::Analyst, None).await;
    adds(&bert, &mut other, "telephone").await;

    let stranger = Staff::stranger(&server);
    let fields = [("name", "ann"), ("password", PASSWORD)];
    let step = posts(&stranger, "/admin/sign-in", &fields).await;
    assert_eq!(step.status, StatusCode::OK);
    assert_eq!(session_of(&step), None, "the password alone opens nothing");
    let page = step.text();
    assert!(page.contains("One step more") && page.contains("data-passkey"));
    let pending = hidden(&page, "pending");
    let wrong = enters(&server, &mut other, Some(&pending)).await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN, "bert's passkey");
    assert_eq!(session_of(&wrong), None);
    let entered = enters(&server, &mut key, Some(&pending)).await;
    assert!(session_of(&entered).is_some(), "{}", entered.text());

    let fields = [("pending", pending.as_str()), ("code", code.as_str())];
    let by_code = posts(&stranger, "/admin/sign-in/code", &fields).await;
    assert!(session_of(&by_code).is_some(), "{}", by_code.text());
    let twice = posts(&stranger, "/admin/sign-in/code", &fields).await;
    assert_eq!(twice.status, StatusCode::FORBIDDEN);
    assert!(
        ann.gets("/admin/account")
            .await
            .text()
            .contains("9 recovery codes left")
    );
}

#[tokio::test]
async fn an_answer_counts_once_and_only_to_its_own_question() {
    let server = server().await;
    let ann = Staff::owner(&server).await;
    let mut key = Authenticator::new(1);
    adds(&ann, &mut key, "my laptop").await;
    let stranger = Staff::stranger(&server);
    let path = "/admin/sign-in/passkey";
    let (question, another) = (asked(&stranger, path).await, asked(&stranger, path).await);
    let making = asked(&ann, "/admin/account/passkeys").await;
    let response = key.answers(&question);
    for wrong in [&another, &making] {
        let fields = [("state", state(wrong)), ("response", &response)];
        let refused = posts(&stranger, path, &fields).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    }
    let fields = [("state", state(&question)), ("response", response.as_str())];
    let entered = posts(&stranger, path, &fields).await;
    assert!(session_of(&entered).is_some(), "{}", entered.text());
    let replayed = posts(&stranger, path, &fields).await;
    assert_eq!(replayed.status, StatusCode::FORBIDDEN);
    assert_eq!(session_of(&replayed), None);
    for (state, response) in [
        ("", ""),
        ("a.b", "{}"),
        (fields[0].1, "{}"),
        (fields[0].1, "["),
    ] {
        let fields = [("state", state), ("response", response)];
        let refused = posts(&stranger, path, &fields).await;
        let expected = [StatusCode::FORBIDDEN, StatusCode::TOO_MANY_REQUESTS];
        assert!(expected.contains(&refused.status), "{state} {response}");
    }
}

#[tokio::test]
async fn an_answer_that_counts_nothing_new_is_refused_as_well_as_its_copy() {
    let server = server().await;
    let ann = Staff::owner(&server).await;
    let mut key = Authenticator::new(1);
    key.count = 10;
    adds(&ann, &mut key, "my laptop").await;
    let entered = enters(&server, &mut key, None).await;
    assert!(session_of(&entered).is_some());
    key.count = 5;
    let copied = enters(&server, &mut key, None).await;
    assert_eq!(copied.status, StatusCode::FORBIDDEN);
    assert_eq!(acts(&ann, 1).await, ["passkey_refused"]);
    assert_eq!(session_of(&copied), None);
}

#[tokio::test]
async fn an_answer_without_its_user_of_another_page_or_of_nobody_is_refused() {
    let server = server().await;
    let ann = Staff::owner(&server).await;
    let mut key = Authenticator::new(1);
    adds(&ann, &mut key, "my laptop").await;
    let changes: [fn(&mut Authenticator); 5] = [
        |key| key.flags = PRESENT,
        |key| key.origin = "http://localhost:9090",
        |key| key.origin = "https://localhost.evil.example",
        |key| key.key = SigningKey::from_bytes(&[9; 32].into()).expect("a key"),
        |key| key.handle = base64url::encode(&[7; 32]),
    ];
    for (place, change) in changes.iter().enumerate() {
        let mut false_one = Authenticator::new(1);
        false_one.handle = key.handle.clone();
        false_one.count = 50;
        change(&mut false_one);
        let refused = enters(&server, &mut false_one, None).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{place}");
        assert_eq!(session_of(&refused), None, "{place}");
    }
    let limited = enters(&server, &mut key, None).await;
    assert_eq!(limited.status, StatusCode::TOO_MANY_REQUESTS, "the sixth");
}

#[tokio::test]
async fn a_locked_out_operators_passkey_opens_nothing() {
    let server = server().await;
    let ann = Staff::owner(&server).await;
    let bert = ann.invites("bert", Role::Analyst, None).await;
    let mut key = Authenticator::new(1);
    adds(&bert, &mut key, "telephone").await;
    let fields = [
        ("name", "bert"),
        ("role", "analyst"),
        ("scope", "all"),
        ("disabled", "yes"),
    ];
    posts(&ann, "/admin/operators/change", &fields).await;
    assert!(bert.gets("/admin").await.status.is_redirection(), "locked");
    let refused = enters(&server, &mut key, None).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_passkey_is_made_for_the_session_that_asked_and_known_ones_are_not_taken_twice() {
    let server = server().await;
    let ann = Staff::owner(&server).await;
    let bert = ann.invites("bert", Role::Analyst, None).await;
    let mut key = Authenticator::new(1);
    let path = "/admin/account/passkeys";
    let question = asked(&bert, path).await;
    let response = key.makes(&question);
    let fields = [
        ("name", "x"),
        ("state", state(&question)),
        ("response", &response),
    ];
    let of_another = posts(&ann, path, &fields).await;
    assert_eq!(of_another.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(posts(&bert, path, &fields).await.status, StatusCode::OK);
    let twice = posts(&bert, path, &fields).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY, "a replay");
    let taken = adds(&ann, &mut key, "y").await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY, "bert's");
    let mut unverified = Authenticator::new(2);
    unverified.flags = PRESENT;
    let refused = adds(&ann, &mut unverified, "y").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut elsewhere = Authenticator::new(2);
    elsewhere.origin = "http://localhost:1";
    let refused = adds(&ann, &mut elsewhere, "y").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for name in ["", " ", &"x".repeat(41)] {
        let refused = adds(&ann, &mut Authenticator::new(3), name).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
    }
    assert!(
        ann.gets("/admin/account")
            .await
            .text()
            .contains("no passkey")
    );
}

/// Milliseconds that the clock of one test is ahead.
static AHEAD: AtomicU64 = AtomicU64::new(0);

fn ahead() -> u64 {
    platform::clock::now_millis() + AHEAD.load(Ordering::Relaxed)
}

#[tokio::test]
async fn removing_asks_for_a_recent_sign_in_or_the_password_and_an_old_question_is_none() {
    let server = TestServer::at(true, ahead).await.under(SERVER);
    let ann = Staff::owner(&server).await;
    let mut key = Authenticator::new(1);
    adds(&ann, &mut key, "my laptop").await;
    let stranger = Staff::stranger(&server);
    let old = asked(&stranger, "/admin/sign-in/passkey").await;
    let page = ann.gets("/admin/account").await.text();
    let id = hidden(&page, "id");
    assert!(!page.contains("remove-passkey-0"), "no password at first");
    AHEAD.store(11 * 60 * 1000, Ordering::Relaxed);
    let response = key.answers(&old);
    let fields = [("state", state(&old)), ("response", response.as_str())];
    let late = posts(&stranger, "/admin/sign-in/passkey", &fields).await;
    assert_eq!(late.status, StatusCode::FORBIDDEN);
    assert!(late.text().contains("took too long"));

    let page = ann.gets("/admin/account").await.text();
    assert!(page.contains("remove-passkey-0"), "the password is asked");
    let path = "/admin/account/passkeys/remove";
    let refused = posts(&ann, path, &[("id", &id)]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let wrong = posts(&ann, path, &[("id", &id), ("password", "wrong")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        ann.gets("/admin/account")
            .await
            .text()
            .contains("my laptop")
    );
    let removed = posts(&ann, path, &[("id", &id), ("password", PASSWORD)]).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER, "{}", removed.text());
    assert_eq!(acts(&ann, 1).await, ["passkey_removed"]);
    let gone = enters(&server, &mut key, None).await;
    assert_eq!(gone.status, StatusCode::FORBIDDEN);
    let fields = [("name", "ann"), ("password", PASSWORD)];
    let plain = posts(&stranger, "/admin/sign-in", &fields).await;
    assert!(session_of(&plain).is_some(), "no second step any more");
}

#[tokio::test]
async fn where_browsers_make_no_passkeys_the_pages_say_so_and_offer_none() {
    let server = TestServer::start().await;
    let ann = Staff::owner(&server).await;
    let page = ann.gets("/admin/account").await.text();
    assert!(page.contains("Browsers make passkeys only for servers with https"));
    let door = Staff::stranger(&server).gets("/admin/sign-in").await.text();
    assert!(!door.contains("data-passkey"));
    let asked = ann.gets("/admin/account/passkeys").await;
    assert_eq!(asked.status, StatusCode::CONFLICT);
    assert_eq!(asked.json()["error"], "passkey_denied");
}
